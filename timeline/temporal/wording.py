"""Dates in the words the explanations use."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from timeline.temporal.ancient import say_year

FULL_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December")  # fmt: skip
FULL_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS, _DAYS = ([name[:3] for name in names] for names in (FULL_MONTHS, FULL_DAYS))


@lru_cache(maxsize=4096)
def say_day(day: str) -> str:
    """`2025-03-18` as "Tue 18 Mar 2025"; a clock time is kept behind it."""
    date = dt.date.fromisoformat(day[:10])
    clock = f", {day[11:]}" if len(day) > 10 else ""
    return f"{_DAYS[date.weekday()]} {date.day} {_MONTHS[date.month - 1]} {say_year(date.year)}{clock}"


@lru_cache(maxsize=4096)
def say_interval(earliest: str | None, latest: str | None) -> str:
    """Both ends in words: a day, a month, a year, or from … to …."""
    if earliest is None:
        return f"up to {say_day(latest)}" if latest else "no date"
    if latest is None:
        return f"from {say_day(earliest)} on"
    if earliest == latest:
        return say_day(earliest)
    if len(earliest) == 10 and len(latest) == 10 and earliest[8:] == "01":
        first, last = dt.date.fromisoformat(earliest), dt.date.fromisoformat(latest)
        following = last + dt.timedelta(days=1) if last < dt.date.max else last
        if following.day == 1:
            if (first.year, first.month) == (last.year, last.month):
                return f"{FULL_MONTHS[first.month - 1]} {say_year(first.year)}"
            if first.month == 1 and last.month == 12:
                return f"{say_year(first.year)}" if first.year == last.year else f"{say_year(first.year)} to {say_year(last.year)}"
            if first.year == last.year:
                return f"{FULL_MONTHS[first.month - 1]} to {FULL_MONTHS[last.month - 1]} {say_year(last.year)}"
            return f"{FULL_MONTHS[first.month - 1]} {say_year(first.year)} to {FULL_MONTHS[last.month - 1]} {say_year(last.year)}"
    return f"{say_day(earliest)} to {say_day(latest)}"
