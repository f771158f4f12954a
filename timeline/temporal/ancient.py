"""Years before Christ, which the calendar of the standard library does not have.

Inside the tagger they are held 8,000 years on: 20 whole cycles of the Gregorian calendar, so that weekdays, leap years and
all counting come out as they should, also over the turn of the eras. What leaves it is written as it should be:
362 BC is the TIMEX3 value `BC0362`, and its first day `-0361-01-01`, since ISO 8601 counts a year 0.
"""

from __future__ import annotations

import datetime as dt

from timeline.model import Anchor, TimeExpression
from timeline.patterns import lazy_pattern

_CYCLES = 8000
EARLIEST = 3000
"""Years before Christ that are told apart; what lies farther back has no interval."""


def held(year: int) -> int:
    """The year in which so many years before Christ are held.

    >>> held(362)
    7639
    """
    return _CYCLES + 1 - year


def in_era(year: int) -> int:
    """A year come by counting, brought over the turn of the eras where it ran past it."""
    if -EARLIEST < year < 1:
        return year + _CYCLES
    return year - _CYCLES if _CYCLES < year <= _CYCLES + EARLIEST else year


def is_ancient(year: int) -> bool:
    return _CYCLES - EARLIEST < year <= _CYCLES


def in_order(year: int) -> int:
    """The year as astronomers count it: 362 BC is -361."""
    return year - _CYCLES if is_ancient(year) else year


def is_after(day: dt.date, other: dt.date) -> bool:
    """Whether `day` lies behind `other`, in whichever era each is."""
    return (in_order(day.year), day.month, day.day) > (in_order(other.year), other.month, other.day)


def say_year(year: int) -> str:
    return f"{_CYCLES + 1 - year} BC" if is_ancient(year) else str(year)


def unit_of_years(year: int, size: int, offset: int) -> str:
    """The value of the decade or century (`size` 10 or 100) that a year before Christ stands in, `offset` ones on."""
    before = _CYCLES + 1 - year
    number = (before // 10 if size == 10 else (before - 1) // 100) - offset
    if number < 0:
        raise ValueError("the first decade and century of this era have no value of their own")
    return f"BC{number:03}" if size == 10 else f"BC{number:02}"


def years_of(value: str) -> tuple[int, int]:
    """First and last year of `BC047` (479 to 470 BC) or `BC04` (500 to 401 BC). Raises ValueError where it is neither."""
    number, digits = int(value[2:]), len(value) - 2
    if digits == 3:
        return held(number * 10 + 9), held(max(1, number * 10))
    if digits == 2:
        return held(number * 100 + 100), held(number * 100 + 1)
    raise ValueError(value)


def written(time: TimeExpression) -> TimeExpression:
    """An expression as it leaves the tagger."""
    days: dict[str, str | Anchor] = {name: _written_day(day) for name in ("earliest", "latest") if (day := getattr(time, name)) and _is_held(day)}
    anchor = time.anchor
    if anchor.date and _is_held(anchor.date):
        days["anchor"] = anchor.model_copy(update={"date": _written_day(anchor.date)})
    if not days:
        return time
    value = YEAR.sub(lambda found: f"BC{_CYCLES + 1 - int(found[0]):04}" if _is_held(found[0]) else found[0], time.value)
    return time.model_copy(update={**days, "value": value})


YEAR = lazy_pattern(r"(?<![^/,])\d{4}(?=[-/,]|$)")
"""A year within a TIMEX3 value: each of the two in `2019-04-01/2020-03-31`."""


def _is_held(iso: str) -> bool:
    return iso[0] in "5678" and is_ancient(int(iso[:4]))


def _written_day(iso: str) -> str:
    return f"-{_CYCLES - int(iso[:4]):04}{iso[4:]}"
