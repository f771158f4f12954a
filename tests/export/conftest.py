"""A small timeline made by hand: two agreeing reports, a conflict, a plan, an undated event, a rejected input."""

import pytest

from timeline.model import (
    Anchor,
    ArticleRecord,
    Citation,
    Claim,
    Event,
    EventDate,
    MentionDate,
    MergeReason,
    Quote,
    Rejection,
    Selector,
    TimeExpression,
    Timeline,
)


def an_article(id: str, **fields) -> ArticleRecord:
    given = {
        "source": None, "origin_id": id, "title": None, "url": None, "published": "2024-05-14", "published_basis": "given",
        "language": None, "sha256": "0" * 64,
    }  # fmt: skip
    return ArticleRecord(id=id, **{**given, **fields})


def a_citation(article_id: str, sentence: str, trigger: str, phrase: str | None, day: str | None, basis: str | None = "stated", **fields) -> Citation:
    start = sentence.index(trigger)
    time = date = None
    if phrase:
        at = 100 + sentence.index(phrase)
        time = TimeExpression(
            start=at, end=at + len(phrase), text=phrase, type="DATE", value=day, earliest=day, latest=day, granularity="day",
            anchor=Anchor(kind="published", date="2024-05-14"), rule="weekday", explanation=f"“{phrase}”: the nearest one on or before publication.",
        )  # fmt: skip
    if day:
        date = MentionDate(earliest=day, latest=day, granularity="day", basis=basis, explanation="" if phrase else "Borrowed from the other report.")
    return Citation(
        mention_id=f"{article_id}:{100 + start}", article_id=article_id, basis=basis if day else None, time=time, date=date,
        quote=Selector(exact=sentence, start=100, end=100 + len(sentence)),
        trigger=Quote(exact=trigger, start=100 + start, end=100 + start + len(trigger)), **fields,
    )  # fmt: skip


def a_date(day: str, basis: str = "stated") -> EventDate:
    return EventDate(earliest=day, latest=day, granularity="day", edtf=day, display=f"on {day}", basis=basis)


def an_event(id: str, title: str, day: str | None, citations: tuple[Citation, ...], **fields) -> Event:
    given = {
        "status": "occurred", "importance": 0.7, "sources": len(citations), "independent_origins": len(citations),
        "agreement": "agreed" if len(citations) > 1 else "single", "date": a_date(day) if day else None,
    }  # fmt: skip
    return Event(id=id, title=title, citations=citations, **{**given, **fields})


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
