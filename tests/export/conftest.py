"""A small timeline made by hand: two agreeing reports, a conflict, a plan, an undated event, a rejected input."""

import pytest

from tests.export.made import a_citation, a_date, an_article, an_event
from timeline.model import Claim, EventDate, MergeReason, Rejection, Timeline


@pytest.fixture
def timeline() -> Timeline:
    sank = (
        a_citation("harbour", "The ferry sank on Monday off Port Ennis.", "sank", "Monday", "2024-05-13"),
        a_citation("agency", "The ferry sank off the coast.", "sank", None, "2024-05-13", "borrowed", attribution="the coast guard"),
    )
    left = (
        a_citation("harbour", "It had left on Sunday.", "left", "Sunday", "2024-05-12"),
        a_citation("agency", "It left on Saturday.", "left", "Saturday", "2024-05-11"),
    )
    return Timeline(
        articles=(
            an_article("agency", source="Wire", url="https://wire.example/ferry", published=None, published_basis=None),
            an_article("harbour", source="Ennis Post", published_basis="inferred", published_reason="Its dateline is “14 May 2024”."),
        ),
        events=(
            an_event(
                "ev1", "Ferry left Port Ennis", None, left, agreement="conflicting",
                date=EventDate(earliest="2024-05-11", latest="2024-05-12", granularity="day", edtf="[2024-05-11..2024-05-12]", display="11 or 12 May 2024", basis="stated"),
                claims=(Claim(date=a_date("2024-05-12"), citations=(0,)), Claim(date=a_date("2024-05-11"), citations=(1,))),
            ),
            an_event(
                "ev2", "Ferry sank off Port Ennis", "2024-05-13", sank, places=("Port Ennis",), participants=("the ferry",),
                merges=(MergeReason(citations=(0, 1), level="same verb, same participants", evidence=("sank", "the ferry")),),
            ),
            an_event(
                "ev3", "Inquiry to open", "2024-05-20",
                (a_citation("harbour", "An inquiry will open on Monday.", "open", "Monday", "2024-05-20"),), status="planned", importance=0.3,
            ),
        ),
        undated=(an_event("ev4", "Ferry was built", None, (a_citation("harbour", "The ferry was built in Norway.", "built", None, None),)),),
        rejected=(Rejection(input="scan.pdf", reason="is a PDF file; save its text as .txt first"),),
    )  # fmt: skip
