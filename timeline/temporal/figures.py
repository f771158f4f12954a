"""What figures are of, and the same a year before: "up from 3% a year earlier", "against the same period of 2022"."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from timeline.model import Anchor
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.ancient import YEAR

_NAMED = re.compile(r"\d{4}-(?:Q\d|H\d|\d\d)")
"""A quarter, a half year or a month: its value says all."""
WHOLE_YEAR = 360
FEW_DAYS = 5


class Figures(NamedTuple):
    """The period of the figures told last. `earliest` and `latest` are None where only its length is told ("the nine months")."""

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

    @property
    def is_year(self) -> bool:
        """A financial year, which "the year before" may be held against."""
        return self.earliest is not None and self.latest is not None and (dt.date.fromisoformat(self.latest) - dt.date.fromisoformat(self.earliest)).days >= WHOLE_YEAR


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
