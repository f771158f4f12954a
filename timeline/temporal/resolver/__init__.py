"""Meaning + anchor → value, interval and explanation: the only place where calendar arithmetic is decided."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.resolver.accounts import financial_year, recent_quarter
from timeline.temporal.resolver.anniversaries import anniversary
from timeline.temporal.resolver.base import Resolved, Spot, unpinned
from timeline.temporal.resolver.counted import shift, unit_of
from timeline.temporal.resolver.dates import calendar_date, period
from timeline.temporal.resolver.holidays import holiday
from timeline.temporal.resolver.lengths import length, repeated, vague
from timeline.temporal.resolver.nth_weekdays import nth_weekday
from timeline.temporal.resolver.same import case_day, same_of_year, same_time
from timeline.temporal.resolver.units import calendar_unit
from timeline.temporal.resolver.weekdays import weekday

__all__ = ["Resolved", "Spot", "resolve"]

_RESOLVERS: dict[type, Callable[[Any, Spot], Resolved]] = {
    m.CalendarDate: calendar_date,
    m.Weekday: weekday,
    m.NthWeekday: nth_weekday,
    m.CalendarUnit: calendar_unit,
    m.Shift: shift,
    m.UnitOf: unit_of,
    m.Length: length,
    m.Repeated: repeated,
    m.Vague: vague,
    m.Period: period,
    m.Holiday: holiday,
    m.FinancialYear: financial_year,
    m.RecentQuarter: recent_quarter,
    m.Case: case_day,
    m.Anniversary: anniversary,
    m.SameTime: same_time,
    m.SameOfYear: same_of_year,
}


def resolve(meaning: m.Meaning, spot: Spot) -> Resolved:
    """The resolution of one expression; never raises, and never pins what has no anchor."""
    try:
        return _RESOLVERS[type(meaning)](meaning, spot)
    except (OverflowError, almanac.NoSuchDay):  # "the 31st" of a short month, a count that leaves the calendar
        return unpinned("XXXX-XX-XX", spot, ", no such day is on the calendar", meaning)

