"""TIMEX3 values as intervals, and values from dates: the arithmetic the resolver is made of."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from functools import lru_cache

from timeline.model import Granularity
from timeline.patterns import lazy_pattern
from timeline.temporal import ancient

Interval = tuple[str, str, Granularity]
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season, as meteorologists count in the northern hemisphere; winter runs into the next year."""

_DAYPARTS = {"MO", "MI", "AF", "EV", "NI", "DT"}
_DAY = lazy_pattern(r"(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$")


class NoSuchDay(ValueError):
    """The calendar does not have a day that a text tells: the 31st of a short month, a year beyond 9999."""


def calendar_day(year: int, month: int, day: int) -> dt.date:
    """The day of told numbers. Raises NoSuchDay where there is none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise NoSuchDay(f"{year}-{month}-{day}") from None


def month_end(year: int, month: int) -> dt.date:
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        raise NoSuchDay(f"{year}-{month}")
    return dt.date(year, month, monthrange(year, month)[1])


def _range(first: dt.date, last: dt.date, granularity: Granularity) -> Interval:
    return first.isoformat(), last.isoformat(), granularity


@lru_cache(maxsize=8192)
def interval_of(value: str) -> Interval | None:
    """Inclusive first and last day of a TIMEX3 value and its granularity; None where it names no place on the calendar.

    >>> interval_of("2025-W11")
    ('2025-03-10', '2025-03-16', 'week')
    """
    try:
        return _interval_of(value)
    except ValueError:
        return None


def _interval_of(value: str) -> Interval | None:
    if found := _DAY.match(value):
        day = value[:10]
        dt.date.fromisoformat(day)
        clock = found.group(4)
        if clock is None:
            return day, day, "day"
        if clock[:2] in _DAYPARTS:
            return day, day, "daypart"
        if clock.startswith("24:00"):
            following = (dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat()
            return f"{following}T00:00{clock[5:]}", f"{following}T00:00{clock[5:]}", "minute"
        if len(clock) == 2 or clock[2:3] in "+-Z":
            return f"{day}T{clock[:2]}:00{clock[2:]}", f"{day}T{clock[:2]}:59{clock[2:]}", "hour"
        return value, value, "second" if clock[5:6] == ":" else "minute"
    if "/" in value:
        first, last = (interval_of(part) for part in value.split("/", 1))
        return (first[0], last[1], first[2]) if first and last else None
    if value.startswith("BC"):
        begin, end = ancient.years_of(value)
        return _range(dt.date(begin, 1, 1), dt.date(end, 12, 31), "decade" if len(value) == 5 else "century")
    head, _, tail = value.partition("-")
    if not head.isdigit():
        return None
    if len(head) == 3 and not tail:
        return _range(dt.date(int(head) * 10, 1, 1), dt.date(int(head) * 10 + 9, 12, 31), "decade")
    if len(head) == 2 and not tail:
        return _range(dt.date(int(head) * 100 or 1, 1, 1), dt.date(int(head) * 100 + 99, 12, 31), "century")
    if len(head) != 4:
        return None
    year = int(head)
    if not tail:
        return _range(dt.date(year, 1, 1), dt.date(year, 12, 31), "year")
    if tail.isdigit() and len(tail) == 2:
        month = int(tail)
        return _range(dt.date(year, month, 1), month_end(year, month), "month")
    if tail[0] == "W" and tail[1:3].isdigit():
        monday = dt.date.fromisocalendar(year, int(tail[1:3]), 1)
        if tail.endswith("-WE"):
            return _range(monday + dt.timedelta(days=5), monday + dt.timedelta(days=6), "weekend")
        return _range(monday, monday + dt.timedelta(days=6), "week")
    if tail[0] == "Q" and tail[1:].isdigit():
        quarter = int(tail[1:])
        return _range(dt.date(year, 3 * quarter - 2, 1), month_end(year, 3 * quarter), "quarter")
    if tail[0] == "H" and tail[1:].isdigit():
        half = int(tail[1:])
        return _range(dt.date(year, 6 * half - 5, 1), month_end(year, 6 * half), "half")
    if tail in SEASON_MONTHS:
        month = SEASON_MONTHS[tail]
        return _range(dt.date(year, month, 1), month_end(year, month + 2) if month < 11 else month_end(year + 1, 2), "season")
    return None


_DECADE_PARTS = {"START": (0, 3), "MID": (4, 6), "END": (7, 9)}
_CENTURY_PARTS = {"START": (0, 32), "MID": (33, 65), "END": (66, 99)}
_WEEK_PARTS = {"START": (0, 2), "MID": (1, 3), "END": (3, 6)}
_MONTH_PARTS = {"START": (1, 10), "MID": (11, 20)}
_THIRDS = {"START": 0, "MID": 1, "END": 2}


def edge_of_year(interval: Interval, mod: str) -> Interval | None:
    """The first or last month of a year, for "the start of 2018" and "the end of the year"; None for other intervals.

    >>> edge_of_year(("2018-01-01", "2018-12-31", "year"), "END")
    ('2018-12-01', '2018-12-31', 'year')
    """
    if interval[2] != "year" or mod not in ("START", "END"):
        return None
    year, month = int(interval[0][:4]), 1 if mod == "START" else 12
    return _range(dt.date(year, month, 1), month_end(year, month), "year")


def part_of(interval: Interval, mod: str) -> Interval:
    """The early, middle or late part of an interval: thirds of a month at the 10th and 20th, thirds of a year, season or
    quarter in whole months, 4 + 3 + 3 years of a decade, overlapping days of a week. Days have no parts.

    >>> part_of(("2018-01-01", "2018-12-31", "year"), "MID")
    ('2018-05-01', '2018-08-31', 'year')
    """
    first, last, granularity = dt.date.fromisoformat(interval[0][:10]), dt.date.fromisoformat(interval[1][:10]), interval[2]
    if mod not in _THIRDS:
        return interval
    if granularity == "week":
        begin, end = _WEEK_PARTS[mod]
        return _range(first + dt.timedelta(days=begin), first + dt.timedelta(days=end), granularity)
    if granularity == "month":
        begin, end = _MONTH_PARTS.get(mod, (21, last.day))
        return _range(first.replace(day=begin), first.replace(day=end), granularity)
    if granularity in ("decade", "century"):
        begin, end = (_DECADE_PARTS if granularity == "decade" else _CENTURY_PARTS)[mod]
        return _range(dt.date(first.year + begin, 1, 1), dt.date(first.year + end, 12, 31), granularity)
    months = {"quarter": 1, "season": 1, "half": 2, "year": 4}.get(granularity)
    if months is None:
        return interval
    begin_year, begin_month = add_months(first.year, first.month, _THIRDS[mod] * months)
    end_year, end_month = add_months(begin_year, begin_month, months - 1)
    return _range(dt.date(begin_year, begin_month, 1), month_end(end_year, end_month), granularity)


def day_after(day: str) -> str:
    """The ISO day behind an ISO day, or behind the day of a date-time."""
    return (dt.date.fromisoformat(day[:10]) + dt.timedelta(days=1)).isoformat()


# ---------------------------------------------------------------- values from dates

def week_value(day: dt.date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    index = year * 12 + month - 1 + count
    return ancient.in_era(index // 12), index % 12 + 1


def shift_day(day: dt.date, count: int, unit: str) -> dt.date:
    """`day` moved by days, weeks, months or years; the last day of a shorter month where it has no such day."""
    if unit == "D":
        return day + dt.timedelta(days=count)
    if unit == "W":
        return day + dt.timedelta(weeks=count)
    months = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}[unit] * count
    year, month = add_months(day.year, day.month, months)
    return calendar_day(year, month, min(day.day, month_end(year, month).day))


def unit_value(day: dt.date, unit: str, offset: int = 0) -> str:
    """The value of the calendar unit `day` stands in, shifted by `offset` units.

    >>> unit_value(dt.date(2025, 3, 18), "W", -1)
    '2025-W11'
    """
    if unit in ("DE", "CE") and ancient.is_ancient(day.year):
        try:
            return ancient.unit_of_years(day.year, 10 if unit == "DE" else 100, offset)
        except ValueError as error:
            raise NoSuchDay(str(error)) from None
    if not 1 <= day.year + offset * {"Y": 1, "DE": 10, "CE": 100}.get(unit, 0) <= 9999:
        raise NoSuchDay("beyond the calendar")
    if unit == "D":
        return (day + dt.timedelta(days=offset)).isoformat()
    if unit == "W":
        return week_value(day + dt.timedelta(weeks=offset))
    if unit == "WE":
        return week_value(day + dt.timedelta(weeks=offset)) + "-WE"
    if unit == "FN":
        return week_value(day + dt.timedelta(weeks=2 * offset))
    if unit == "M":
        year, month = add_months(day.year, day.month, offset)
        return f"{year:04}-{month:02}"
    if unit == "Q":
        index = day.year * 4 + (day.month - 1) // 3 + offset
        return f"{index // 4:04}-Q{index % 4 + 1}"
    if unit == "Y":
        return f"{ancient.in_era(day.year + offset):04}"
    if unit == "DE":
        return f"{day.year // 10 + offset:03}"
    if unit == "CE":
        return f"{day.year // 100 + offset:02}"
    raise ValueError(f"no calendar unit {unit!r}")


_EASTERN = {"ET": 5, "CT": 6, "MT": 7, "PT": 8}


def zone_offset(zone: str, day: str) -> str:
    """`zone` as an offset; "ET" and its like by the American rule since 2007 (summer time from March's second Sunday)."""
    if zone not in _EASTERN:
        return zone
    date = dt.date.fromisoformat(day)
    summer = nth_weekday(date.year, 3, 7, 2) <= date < nth_weekday(date.year, 11, 7, 1)
    return f"-{_EASTERN[zone] - summer:02}:00"


def easter(year: int) -> dt.date:
    """Western Easter Sunday (the anonymous Gregorian computus, Meeus, Astronomical Algorithms, ch. 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7  # noqa: E741 - the letters of the source
    m = (a + 11 * h + 19 * l) // 433
    month = (h + l - 7 * m + 90) // 25
    day = (h + l - 7 * m + 33 * month + 19) % 32
    return dt.date(year, month, day)


def orthodox_easter(year: int) -> dt.date:
    """Easter Sunday of the Julian calendar, as a day of ours (Meeus, Astronomical Algorithms, chapter 8)."""
    moon = (19 * (year % 19) + 15) % 30
    month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
    return dt.date(year, month, day + 1) + dt.timedelta(days=year // 100 - year // 400 - 2)


def week_of_month(year: int, month: int, week: int) -> tuple[dt.date, dt.date]:
    """The first to fourth seven days of a month, or its last (5): what "the first week of May" takes in at most; its first (6) and last (7) full week, Monday to Sunday."""
    last = month_end(year, month)
    if week == 6:
        monday = nth_weekday(year, month, 1, 1)
        return monday, monday + dt.timedelta(days=6)
    if week == 7:
        sunday = nth_weekday(year, month, 7, -1)
        return sunday - dt.timedelta(days=6), sunday
    if week == 5:
        return last - dt.timedelta(days=6), last
    return dt.date(year, month, 7 * week - 6), dt.date(year, month, 7 * week)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """The nth such weekday of a month (Monday is 1); -1 is the last."""
    if nth > 0:
        first = calendar_day(year, month, 1)
        return first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    last = month_end(year, month)
    return last - dt.timedelta(days=(last.isoweekday() - weekday) % 7)
