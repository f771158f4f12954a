"""What rules produce: the meaning of an expression before anything is counted. No arithmetic here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from timeline.model import Mod

Reference = Literal["published", "expression"]
"""What a relative expression is counted from: "ago" looks back from publication, "later" from an expression before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """The parts any meaning may carry beside its own."""

    mod: Mod | None = None
    part: str | None = None  # part of day, as TIMEX3 writes it: MO, AF, EV, NI
    clock: str | None = None  # "20:15" or "20"
    zone: str | None = None  # "-04:00", "Z"
    second: str | None = None  # the other reading of an ambiguous date, as a value
    second_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDate(Meaning):
    """A date of the calendar; what is missing above the coarsest given part is taken from the anchor.

    `until` is the last day, month or year of a range said in one expression ("March 3-5").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: str | None = None
    quarter: int | None = None
    half: int | None = None
    weekday: int | None = None  # a check on the date, and what it is where no date is given
    year_shift: int | None = None  # "August last year": -1
    until_day: int | None = None
    until_month: int | None = None
    until_year: int | None = None
    back: bool = False  # "last March": never later than the anchor
    ahead: bool = False  # "next March"
    fiscal: bool = False
    reference: Reference = "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekday(Meaning):
    """A day of the week: with `week` in the anchor's week shifted by so many, else the nearest by tense or `way`."""

    weekday: int
    week: int | None = None
    way: Literal["before", "after", "last", "next", "this"] | None = None
    shift: int = 0  # days from that weekday: "the day before last Tuesday"
    reference: Reference = "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarUnit(Meaning):
    """The calendar unit the anchor stands in, shifted: "last week" is -1, "this month" 0."""

    unit: str
    offset: int = 0
    reference: Reference = "published"
    half: Literal["before", "after"] | None = None  # "earlier this month", "later this month"
    inner: tuple[str, int] | None = None  # ("Q", 3): the third quarter of that unit
    season: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift(Meaning):
    """So many units from the anchor: "three days ago" is -3 D. `count` None: it does not say how many."""

    count: float | None
    unit: str
    sign: int
    reference: Reference = "published"
    after: str | None = None  # the words of the event it is counted from, where they are no date: kept unresolved


@dataclass(frozen=True, slots=True, kw_only=True)
class Length(Meaning):
    """A duration; with `place` it has a position: up to the anchor, from it on, or one of a named year's parts."""

    count: float | None
    unit: str
    extra: tuple[float, str] | None = None  # "a minute and a half"
    place: Literal["past", "next", "within", "first", "last"] | None = None
    of_year: int | None = None
    reference: Reference = "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated(Meaning):
    """A set of times ("every Friday", "twice a year"), which no interval can hold."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Vague(Meaning):
    """PAST_REF, PRESENT_REF, FUTURE_REF, or another value that no calendar pins."""

    value: str
    type: Literal["DATE", "TIME", "DURATION", "SET"] = "DATE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period(Meaning):
    """A value that is complete in itself: a decade, a century, an ISO date."""

    value: str
    type: Literal["DATE", "TIME", "DURATION"] = "DATE"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday(Meaning):
    """A named day, of a year that is given, counted from the anchor's, or the nearest."""

    name: str
    year: int | None = None
    way: Literal["last", "next", "this"] | None = None
    shift: int = 0
    reference: Reference = "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class SameAs(Meaning):
    """The same day, month or other unit as the expression before: "that day", "the same year"."""

    unit: str
    shift: int = 0
    reference: Reference = field(default="expression")
