"""What rules produce: the meaning of an expression before anything is counted. No arithmetic here."""

from __future__ import annotations

from typing import Literal

from timeline.model import Mod, TimexType
from timeline.temporal.immutable import immutable

Reference = Literal["published", "expression"]
"""What a relative expression is counted from: "ago" looks back from publication, "later" from an expression before it."""
Place = Literal["past", "next", "within", "in", "first", "last"]
"""Where a duration lies: up to the anchor, from it on, by when, at which end of a year."""
IN_ORDER = ", in the year that puts the ends of the range in order"
SHARED = ", the year written at the other end of the range"
Way = Literal["last", "next", "this", "before", "after", "coming"]


@immutable(frozen=True, slots=True, kw_only=True)
class Meaning:
    """The parts any meaning may carry beside its own."""

    mod: Mod | None = None
    part: str | None = None
    """Part of day as TIMEX3 writes it: MO, AF, EV, NI."""
    clock: str | None = None
    """Clock time, 24 hours: "20:15"."""
    chronicle: bool = False
    """Told only where the text is a chronicle: there "winter quarters" and "at the time" belong to the story's year, in a
    report they are names and fillers."""
    zone: str | None = None
    """Offset from UTC ("-04:00", "Z"), or a name: an American zone that does not say summer or winter ("ET"), a zone two countries have ("IST")."""


@immutable(frozen=True, slots=True, kw_only=True)
class CalendarUnit(Meaning):
    """The calendar unit the anchor stands in, shifted: "last week" is -1, "this month" 0."""

    unit: str
    offset: int = 0
    reference: Reference = "published"
    near: bool = False
    """Said with "this": "this weekend" is the coming one from midweek on, "the weekend" is by tense."""
    side: Literal["before", "after"] | None = None
    """"earlier this month" ends with the anchor, "later this month" begins with it."""


@immutable(frozen=True, slots=True, kw_only=True)
class CalendarDate(Meaning):
    """A date of the calendar; what is missing above the coarsest given part is taken from the anchor."""

    year: int | None = None
    year_from: str = ""
    """How the year was come by where it is not written at the date itself."""
    year_of: CalendarUnit | None = None
    """The year named relatively: "August last year"."""
    month_of: CalendarUnit | None = None
    """The month named relatively: "the 22nd of last month"."""
    season: str | None = None
    southern: bool = False
    """The season is one of the southern half of the earth, given as the northern one of the same months."""
    half: int | None = None
    quarter: int | None = None
    month: int | None = None
    week: int | None = None
    """Which seven days of the month: 1 to 4 from its first day, 5 its last, 6 and 7 its first and last full week from Monday."""
    stretch: int | None = None
    """So many days from the first of the month, or, negative, up to its last."""
    day: int | None = None
    weekday: int | None = None
    """Said beside the date; where no year is, the year must fit it."""
    way: Way | None = None
    """"last March" is never later than the anchor, "next March" never earlier."""
    reference: Reference = "published"
    swapped: tuple[int, int, int] | None = None
    """Year, month, day of the other reading of 03/04/2025."""


@immutable(frozen=True, slots=True, kw_only=True)
class Weekday(Meaning):
    """A day of the week: in the week `week`, else the nearest that tense or `way` wants."""

    weekday: int
    week: CalendarUnit | None = None
    way: Way | None = None
    reference: Reference = "published"
    ends: tuple[int, int] | None = None
    """First and last weekday of the range it is an end of: "from Monday to Wednesday"."""
    agreed: str | None = None
    """"past" or "future", where its own words leave that unsure and the article's other mentions of the day do not."""
    heads: bool = False
    """It heads an entry of a list of days, and is of the news whatever the entries tell."""
    bank_holiday: bool = False
    """The Monday of a British bank holiday."""


@immutable(frozen=True, slots=True, kw_only=True)
class NthWeekday(Meaning):
    """"the third Thursday in November": the nth such weekday of a month, -1 the last."""

    weekday: int
    nth: int
    month: int | None = None
    year: int | None = None
    month_of: CalendarUnit | None = None
    """The month named relatively: "of next month"."""
    weekend: bool = False
    """The weekend that begins on that Saturday: "the last weekend of November"."""


@immutable(frozen=True, slots=True, kw_only=True)
class Shift(Meaning):
    """So many units from the anchor: "three days ago" is -3 D. `count` None: it does not say how many."""

    count: float | None
    unit: str
    sign: Literal[-1, 1]
    reference: Reference = "published"
    base: Meaning | None = None
    """The date it is counted from where it is part of the expression: "two days after Christmas"."""
    connector: int | None = None
    """Where the word "after" or "before" begins that needs something behind it; the match ends there if nothing does."""
    most: float | None = None
    """The larger count of "two or three days ago"."""
    finest: str | None = None
    """The unit it is exact to where that is not its own: "two years ago today" is a day."""


@immutable(frozen=True, slots=True, kw_only=True)
class UnitOf(Meaning):
    """The unit a date stands in: "the week of March 6"."""

    unit: str
    base: Meaning | None = None
    eve: bool = False
    """The day before it: "the eve of Diwali"."""
    end: Literal["first", "last"] | None = None
    """Its first or last day: "the last day of June"."""
    weekday: int | None = None
    """The nearest such weekday before or after it (`eve` says before): "the Friday before Labor Day"."""
    within: bool = False
    """The such weekday nearest to it, or within: "the Saturday of Labor Day weekend"."""
    ending: int | None = None
    """So many units that end with it: "the three months to May", "the week ending 14 June"."""


@immutable(frozen=True, slots=True, kw_only=True)
class Length(Meaning):
    """A duration; with `place` it has a position: up to the anchor, from it on, or at one end of a year."""

    count: float | None
    unit: str
    place: Place | None = None
    of_year: int | None = None
    years_back: int = 0
    """Years from the anchor's, where the year is told so: "the first nine months of last year"."""
    between: tuple[float, float] | None = None
    """The least and the most of "two or three weeks"."""
    rest: Length | None = None
    """The smaller part of "an hour and 20 minutes"."""
    event: str = ""
    """The words of what it is counted from, where that is no date ("two weeks after the verdict")."""


@immutable(frozen=True, slots=True, kw_only=True)
class Case(Meaning):
    """The day of the old case a report retells: "the Thursday before the flood"."""


@immutable(frozen=True, slots=True, kw_only=True)
class Anniversary(Meaning):
    """"on the tenth anniversary": so many years after what the text tells of."""

    count: int


@immutable(frozen=True, slots=True, kw_only=True)
class SameTime(Meaning):
    """"at the same time": whatever the expression before says."""


@immutable(frozen=True, slots=True, kw_only=True)
class SameOfYear(Meaning):
    """"the same month last year": the unit the expression before stands in, or all of that expression, in another year."""

    unit: str | None
    year: int | None = None
    offset: int | None = None
    """Years from publication ("last year")."""
    back: int | None = None
    """Years from the expression itself ("a year earlier")."""
    today: bool = False
    """It is the reporter's own day: "on this day in 1666"."""


@immutable(frozen=True, slots=True, kw_only=True)
class Repeated(Meaning):
    """A set of times ("every Friday", "twice a year"), which no interval can hold."""

    value: str


@immutable(frozen=True, slots=True, kw_only=True)
class Vague(Meaning):
    """PAST_REF, PRESENT_REF, FUTURE_REF, or a part of some day: a time that no calendar pins."""

    value: str


@immutable(frozen=True, slots=True, kw_only=True)
class Period(Meaning):
    """A value that is complete in itself: a decade, a century, an ISO date."""

    value: str
    type: TimexType = "DATE"
    note: str = " is complete in itself"


@immutable(frozen=True, slots=True, kw_only=True)
class FinancialYear(Meaning):
    """"the current financial year", "last fiscal", where the text tells when its years begin."""

    begins: tuple[int, int]
    """Month and day."""
    year: int | None = None
    """The one that ends in this year, by which it is called."""
    offset: int = 0
    """Years from the one that publication lies in."""
    previous: bool = False
    """Said with "previous": before the one that figures told before it are of."""
    latest: bool = False
    """Said of "the" year: the one before where a past is told of a part of it that is not over."""
    rest: bool = False
    """What is left of it."""
    share: tuple[int, int] | None = None
    """Of a part of it: how many months lie before it, and how many it has."""


@immutable(frozen=True, slots=True, kw_only=True)
class Holiday(Meaning):
    """A named day, of a year that is given, counted from the anchor's, or the nearest."""

    name: str
    year: int | None = None
    year_of: CalendarUnit | None = None
    way: Way | None = None
    span: Literal["W", "WE"] | None = None
    """"Easter week", "Labor Day weekend"."""
    reference: Reference = "published"


@immutable(frozen=True, slots=True, kw_only=True)
class RecentQuarter(Meaning):
    """"the quarter", "the year-ago quarter": the one in question, moved by whole years."""

    years: int = 0
    latest: bool = False
    year: int | None = None
    """The year it is put in: "the 1988 quarter"."""
    period: bool = False
    """Not said to be a quarter: it may be longer."""
    relative: bool = False
    """Said with "last year" behind it, so that it has a year even where no quarter was told."""
