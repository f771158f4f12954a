"""What a date of the calendar is in a given year: its TIMEX3 value, its first and its last day."""

from __future__ import annotations

import datetime as dt

from timeline.temporal import almanac
from timeline.temporal import meaning as m


def value_in(meaning: m.CalendarDate, year: str) -> str:
    if meaning.season:
        return f"{year}-{meaning.season}"
    if meaning.quarter:
        return f"{year}-Q{meaning.quarter}"
    if meaning.half and not meaning.month:
        return f"{year}-H{meaning.half}"
    if meaning.month is None:
        return year if meaning.day is None else f"{year}-XX-{meaning.day:02}"
    return f"{year}-{meaning.month:02}" + (f"-{meaning.day:02}" if meaning.day is not None else "")


def falls_on(year: int, month: int, day: int) -> int:
    try:
        return dt.date(year, month, day).isoweekday()
    except ValueError:
        return 0


def bounds(meaning: m.CalendarDate, year: int) -> tuple[dt.date, dt.date]:
    interval = almanac.interval_of(value_in(meaning, f"{year:04}"))
    if interval is None:  # 29 February of a common year: the days around it
        return almanac.calendar_day(year, meaning.month or 1, 28), almanac.calendar_day(year, meaning.month or 1, 28)
    return dt.date.fromisoformat(interval[0]), dt.date.fromisoformat(interval[1])
