"""What figures are of, and the same a year before: "up from 3% a year earlier", "against the same period of 2022"."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from timeline.model import Anchor
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.ancient import YEAR

_NAMED = lazy_pattern(r"\d{4}-(?:Q\d|H\d|\d\d)")
"""A quarter, a half year or a month: its value says all."""
INDIAN = lazy_pattern(r"india(?!na)|rs(?<!\wrs)\.? ?\d|rupee|crore|lakh|mumbai|delhi|₹")  # every way begins with a letter of its own: six times as fast as with \b before it
"""Of a text whose financial years, and the quarters that it counts, begin in April."""
WHOLE_YEAR = 360
FEW_DAYS = 5
QUARTER = 3
"""Months."""


class Figures(NamedTuple):
    """A period that figures are of. `earliest` and `latest` are None where only its length is told ("the nine months")."""

    value: str
    earliest: str | None
    latest: str | None
    anchor: Anchor

    def moved(self, years: int) -> tuple[str, str | None, str | None]:
        """Value, first and last day of the same period so many years later; the days are None where the value says them."""
        if _NAMED.fullmatch(self.value):
            return YEAR.sub(lambda found: f"{int(found[0]) + years:04}", self.value), None, None
        if self.earliest is None or self.latest is None:
            return f"{int(self.value[:4]) + years:04}", None, None
        # From the day behind the last one: what ends with February ends with February in a leap year too.
        days = dt.date.fromisoformat(self.earliest), dt.date.fromisoformat(self.latest) + dt.timedelta(days=1)
        first, last = (almanac.shift_day(_near_first(day), years, "Y") for day in days)
        last -= dt.timedelta(days=1)
        return (f"{first.year:04}" if first.year == last.year else f"{first}/{last}"), first.isoformat(), last.isoformat()

    @property
    def kind(self) -> str:
        """What they are of, in a word for an explanation."""
        return {"Q": "quarter", "H": "half year"}.get(self.value[5], "month") if _NAMED.fullmatch(self.value) else "months"

    def beside(self, step: int) -> tuple[str, str, str] | None:
        """Value, first and last day of the period of the same length right before (-1) or behind (1); None for one that cannot be told."""
        if self.earliest is None or self.latest is None:
            return None
        first, behind = dt.date.fromisoformat(self.earliest), dt.date.fromisoformat(self.latest) + dt.timedelta(days=1)
        unit, count = self.length or ("D", 0)
        ends = almanac.shift_day(first, step * count, unit), almanac.shift_day(behind, step * count, unit) - dt.timedelta(days=1)
        value = f"{ends[0]}/{ends[1]}"
        if _NAMED.fullmatch(self.value) and (named := almanac.unit_value(ends[0], "Q" if count == QUARTER else "M")) and unit == "M" and count in (1, QUARTER):
            value = named
        return value, ends[0].isoformat(), ends[1].isoformat()

    @property
    def length(self) -> tuple[str, int] | None:
        """How long it is, in months or else in days."""
        if self.earliest is None or self.latest is None:
            return None
        first, behind = dt.date.fromisoformat(self.earliest), dt.date.fromisoformat(self.latest) + dt.timedelta(days=1)
        months = 12 * (behind.year - first.year) + behind.month - first.month
        return ("M", months) if first.day == behind.day and months else ("D", (behind - first).days)

    @property
    def is_year(self) -> bool:
        """A financial year, which "the year before" may be held against."""
        return self.earliest is not None and self.latest is not None and (dt.date.fromisoformat(self.latest) - dt.date.fromisoformat(self.earliest)).days >= WHOLE_YEAR


class Reported:
    """What the figures of a text are of, kept while its expressions are read in order."""

    __slots__ = ("month", "now", "quarter")

    def __init__(self) -> None:
        self.quarter: Figures | None = None
        """The last quarter told, for "the quarter"."""
        self.now: Figures | None = None
        """That quarter, or the nine months, half or financial year told since; in a text of monthly figures the month."""
        self.month: Figures | None = None
        """The last month told that is not held against another."""

    def tell(self, figures: Figures, meaning: m.Meaning, folded: str, published: dt.date | None) -> None:
        """A date has been told that is no day: a quarter, a half year or a month that figures may be of."""
        kind = figures.kind
        if kind == "months" or (published is not None and ((figures.earliest if kind == "month" else figures.latest) or "") > published.isoformat()) or not isinstance(meaning, (m.CalendarDate, m.CalendarUnit)):
            if kind == "quarter" and self.quarter is not None and isinstance(meaning, m.RecentQuarter):
                self.now = self.quarter
            return
        start = figures.anchor.start or 0
        if self.is_compared(folded, start) or meaning.mod:
            return
        if kind == "month":
            if _HAD.search(folded, max(0, start - NEAR), start):
                return  # "payrolls had grown by 223,000 in September"
            if self.now is not None and self.now.kind == "month" and (figures.earliest or "") < (self.now.earliest or ""):
                return  # months told behind the one that is news are older figures
            self.month = figures
            recent = published is None or (published - dt.date.fromisoformat(figures.latest or figures.earliest or "")).days <= RECENT
            if recent and (self.now is None or self.now.kind == "month") and _PERCENT.search(folded, max(0, start - NEAR), start + NEAR):
                self.now = figures
        elif isinstance(meaning, m.CalendarDate):
            self.now = figures
            if kind == "quarter":
                self.quarter = figures

    def tell_months(self, figures: Figures, folded: str, published: dt.date | None, *, listed: bool = False) -> None:
        """Months in a row: "the year to 31 March", "from January to April", "the last three months of 2023"; `listed`: "July and August"."""
        if figures.earliest is None or figures.latest is None or len(figures.earliest) != 10 or len(figures.latest) != 10 or (published is not None and figures.latest > published.isoformat()):
            return
        start = figures.anchor.start or 0
        if listed and self.now is not None and self.now.kind == "month":
            return  # "payrolls for April and May were revised"
        if self.is_compared(folded, start) and not folded.endswith("from ", 0, start):
            return
        self.now = figures
        quarter = almanac.unit_value(dt.date.fromisoformat(figures.earliest), "Q")
        if (interval := almanac.interval_of(quarter)) and interval[:2] == (figures.earliest, figures.latest):
            self.now = self.quarter = figures._replace(value=quarter)

    def tell_length(self, anchor: Anchor) -> None:
        """"the nine months", whichever they are."""
        if self.quarter is not None:
            self.now = Figures(self.quarter.value[:4], None, None, anchor)

    def is_compared(self, folded: str, start: int) -> bool:
        """Whether figures told before are held against those of the period at `start`: "than in the first half of 2022", and in one
        sentence "from 4.1% in the December quarter"."""
        if self.now is None and self.month is None:
            return False
        if _COMPARED.search(folded, max(0, start - 24), start):
            return True
        return _HELD_AGAINST.search(folded, max(0, start - NEAR), start) is not None


_COMPARED = lazy_pattern(r"\b(?:compared (?:with|to)|from|than|against|over|versus) (?:in )?(?:the )?$")
_HELD_AGAINST = lazy_pattern(r"\b(?:compared (?:with|to)|from|than|against|versus|after(?= (?:an? )?(?:\d|rises?|falls?|gains?|drops?|increases?|declines?|growth|jumps?)\b)) (?:(?!\. )(?:[^;,\u00b6]|(?<=\d),(?=\d))){0,40}\d(?:(?!\. )[^;,\u00b6]){0,24} (?:in|for|during|over) (?:the )?$")
_HAD = lazy_pattern(r"\bhad (?:\w+ )?[a-z]+(?:(?!\. )[^;\u00b6])*$")
_PERCENT = lazy_pattern(r"\d ?(?:%|per ?cent\b|percent\b|percentage)")
NEAR = 100
"""Characters around a month in which its percentages stand."""
RECENT = 150
"""Days from the end of a month whose figures are news."""


def _near_first(day: dt.date) -> dt.date:
    """The first of a month where it is a few days off: a quarter of 13 weeks ends on another day every year."""
    if day.day <= FEW_DAYS:
        return day.replace(day=1)
    behind = day + dt.timedelta(days=FEW_DAYS)
    return behind.replace(day=1) if behind.month != day.month else day


def is_of_months(meaning: m.Meaning) -> bool:
    """Whether figures may be of it: "the first nine months of 2019", "the six months to 31 March", bare "the nine months"."""
    if isinstance(meaning, m.UnitOf):
        return meaning.ending is not None
    return isinstance(meaning, m.Length) and (meaning.place in ("first", "last") or (meaning.unit == "M" and meaning.count in (6, 9)))


def is_held_against(meaning: m.Meaning, earliest: str, latest: str) -> bool:
    """Whether it was read as the months of a year before, which figures are held against: nothing told behind it goes on from there."""
    if isinstance(meaning, m.Shift):
        return meaning.unit == "Y" and meaning.count == 1 and meaning.sign < 0 and meaning.finest is None and (earliest[4:], latest[4:]) != ("-01-01", "-12-31")
    return isinstance(meaning, m.SameOfYear) or (isinstance(meaning, m.RecentQuarter) and (meaning.year or meaning.years) != 0)
