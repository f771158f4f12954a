"""What dating reads of one article, and how a date is written down with its reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from timeline.events.arguments import Arguments
from timeline.events.names import Name, Names
from timeline.events.triggers import Trigger
from timeline.events.verb_status import Standing
from timeline.language import View
from timeline.model import MentionDate, TimeExpression

FINE = frozenset({"second", "minute", "hour", "daypart", "day"})


MAIN_DAY_BACK = 10
"""Days before publication within which a day of the lead can be the main day. Higher takes in anniversaries and
background; lower loses weekly papers."""


Dated = tuple[MentionDate, TimeExpression | None]


@dataclass(slots=True)
class Story:
    """What dating reads of one article."""

    view: View
    names: Names
    triggers: Sequence[Trigger]
    arguments: Mapping[int, Arguments]
    statuses: Mapping[int, Standing]
    stated: Mapping[int, TimeExpression]
    unpinned: Mapping[int, TimeExpression | None]
    published: str | None
    resolve: Callable[[int], Name | None]


def stated(time: TimeExpression) -> MentionDate:
    return MentionDate(
        earliest=time.earliest, latest=time.latest, granularity=time.granularity, basis="stated",
        explanation=f"“{' '.join(time.text.split())}” dates it: {time.explanation}",
    )


def carried(source: Dated, why: str) -> Dated:
    day, time = source
    words = f"“{' '.join(time.text.split())}”" if time else "the report's own day"
    update: dict[str, str | None] = {"basis": "carried", "explanation": f"Carried from {words}: {why}."}
    if day.granularity in ("second", "minute", "hour", "daypart"):  # what is carried is the day, not the clock time
        update |= {"granularity": "day", "earliest": (day.earliest or "")[:10] or None, "latest": (day.latest or "")[:10] or None}
    return day.model_copy(update=update), time


def one_day(day: MentionDate) -> bool:
    return day.earliest is not None and day.latest is not None and day.earliest[:10] == day.latest[:10]


def near(day: MentionDate, main: MentionDate) -> bool:
    if not day.earliest or not day.latest or not main.earliest or day.granularity not in FINE:
        return False
    middle = date.fromisoformat(main.earliest[:10])
    return abs((date.fromisoformat(day.earliest[:10]) - middle).days) <= MAIN_DAY_BACK
