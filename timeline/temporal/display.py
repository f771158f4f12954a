"""How an interval is shown: EDTF (ISO 8601-2) for files, plain words for people.

Both take inclusive ISO dates or date-times, as the models hold them, and the granularity the text gave. `lasting` tells an
event that fills the whole interval ("fighting went on all week") from one at some point of it ("met last week").

    to_edtf("2025-03-10", "2025-03-16", "week")    -> "[2025-03-10..2025-03-16]"
    to_words("2025-03-10", "2025-03-16", "week")   -> "some day in the week of 10 March 2025"
"""

from __future__ import annotations

import datetime as dt

from timeline.model import Granularity, Mod
from timeline.temporal.wording import FULL_MONTHS

_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}  # by first month, northern half of the globe
_PARTS = {"START": "early ", "MID": "mid-", "END": "late "}
_ORDINALS = ("first", "second", "third", "fourth")
UNKNOWN = "../.."
"""EDTF for an interval with neither end: the value is kept elsewhere, no date can be shown."""


def to_edtf(
    earliest: str | None, latest: str | None, granularity: Granularity | None, *, mod: Mod | None = None, lasting: bool = False
) -> str:
    """The interval in EDTF level 1, or 2 where one day out of several is meant.

    A point somewhere in a span is a one-of set, `[2025-03-10..2025-03-16]`; a lasting one `2025-03-10/2025-03-16`; a whole
    month, year, decade or century is written as such (`2025-03`, `2025`, `201X`, `19XX`); open ends are `2025-03-14/..` and
    `[..2025-03-18]`; APPROX adds `~`. EDTF has no weeks, and no clock times inside sets: those fall back to days.
    """
    tail = "~" if mod == "APPROX" else ""
    if earliest is None and latest is None:
        return UNKNOWN
    if latest is None:
        return f"{_short(earliest, granularity, first=True)}{tail}/.."
    if earliest is None:
        return f"[..{_short(latest, granularity, first=False)}{tail}]"
    if "T" in earliest and earliest == latest:
        return _full_time(earliest) + tail
    first, last = earliest[:10], latest[:10]
    if first == last:
        return first + tail
    if lasting:
        return f"{first}{tail}/{last}{tail}"
    whole = _whole(first, last)
    if whole:
        return whole + tail
    if _month_start(first) and _month_end(last):
        first, last = first[:7], last[:7]
    return f"[{first}{tail}..{last}{tail}]"


def to_words(
    earliest: str | None, latest: str | None, granularity: Granularity | None, *, mod: Mod | None = None, lasting: bool = False
) -> str:
    """The interval as a reader would say it: "18 March 2025", "early March 2025", "since 14 March 2025".

    Where the granularity does not fit the interval (a week that another source cut short), the days are named.
    """
    about = "around " if mod == "APPROX" else ""
    if earliest is None and latest is None:
        return "date unknown"
    if latest is None:
        return f"since {about}{_open_end(earliest, granularity, first=True)}"
    if earliest is None:
        return f"by {about}{_open_end(latest, granularity, first=False)}"
    if earliest[:10] == latest[:10]:
        return about + _one_day(earliest, latest, granularity)
    return about + (_period(earliest[:10], latest[:10], granularity, mod, lasting) or _days(earliest[:10], latest[:10], lasting))


# ---------------------------------------------------------------- words

def _day(iso: str) -> str:
    return f"{int(iso[8:10])} {FULL_MONTHS[int(iso[5:7]) - 1]} {iso[:4].lstrip('0')}"


def _month(iso: str) -> str:
    return f"{FULL_MONTHS[int(iso[5:7]) - 1]} {iso[:4].lstrip('0')}"


def _open_end(iso: str | None, granularity: Granularity | None, *, first: bool) -> str:
    assert iso is not None
    short = _short(iso, granularity, first=first)
    if len(short) == 4:
        return short.lstrip("0")
    if len(short) == 7:
        return _month(iso)
    return _day(iso) + (f", {iso[11:16]}" if "T" in iso else "")


def _one_day(earliest: str, latest: str, granularity: Granularity | None) -> str:
    day = _day(earliest)
    if "T" not in earliest or "T" not in latest:
        return day
    start, end = earliest[11:16], latest[11:16]
    if earliest == latest or start == end:
        return f"{day}, {start}"
    if granularity == "hour" and start[3:] == "00" and end == f"{start[:2]}:59":
        return f"{day}, {start}"
    if (start, end) == ("00:00", "23:59"):
        return day
    return f"{day}, between {start} and {end}"


def _period(first: str, last: str, granularity: Granularity | None, mod: Mod | None, lasting: bool) -> str:
    """The interval as a named period ("March 2025", "the week of 10 March 2025"), or "" where it is none."""
    start, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    days = (end - start).days + 1
    some = "" if lasting else "some day in "
    if granularity == "week" and days == 7:
        return f"{some}the week of {_day(first)}"
    if granularity == "weekend" and days <= 3:
        return f"{'' if lasting else 'on '}the weekend of {_day(first)}"
    part = _PARTS.get(mod or "", "")
    if granularity == "month" and first[:7] == last[:7] and (part or days >= 28):
        return f"{part}{_month(first)}"
    if granularity == "year" and first[:4] == last[:4] and (part or days >= 365):
        return f"{part}{first[:4].lstrip('0')}"
    if not (_month_start(first) and _month_end(last)):
        return ""
    months = (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7]) + 1
    year = first[:4].lstrip("0")
    if granularity == "season" and months == 3 and int(first[5:7]) in _SEASONS:
        return f"{part}{_SEASONS[int(first[5:7])]} {year}" + (f"–{last[2:4]}" if last[:4] != first[:4] else "")
    if granularity == "quarter" and months == 3 and int(first[5:7]) % 3 == 1:
        return f"the {_ORDINALS[int(first[5:7]) // 3]} quarter of {year}"
    if granularity == "half" and months == 6 and int(first[5:7]) in (1, 7):
        return f"the {_ORDINALS[int(first[5:7]) // 6]} half of {year}"
    if months == 120 and first[3:7] == "0-01":
        return f"{_the(part)}{year}s"
    if months == 1200 and first[2:7] in ("00-01", "01-01"):
        return f"{_the(part)}{_nth(int(first[:2]) + 1)} century"
    if months == 1:
        return _month(first)
    if months == 12 and first[5:7] == "01":
        return year
    return ""


def _days(first: str, last: str, lasting: bool) -> str:
    if _month_start(first) and _month_end(last):
        start, end = _month(first), _month(last)
        if first[5:7] == "01" and last[5:7] == "12":
            start, end = first[:4].lstrip("0"), last[:4].lstrip("0")
    else:
        start, end = _day(first), _day(last)
    if start.split(" ")[-1] == end.split(" ")[-1]:  # same year: said once
        start = start.rsplit(" ", 1)[0]
    return f"{start} to {end}" if lasting else f"between {start} and {end}"


def _the(part: str) -> str:
    return f"the {part}"


def _nth(number: int) -> str:
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


# ---------------------------------------------------------------- the calendar

def _month_start(iso: str) -> bool:
    return iso[8:10] == "01"


def _month_end(iso: str) -> bool:
    return (dt.date.fromisoformat(iso[:10]) + dt.timedelta(days=1)).day == 1 if iso[:10] != "9999-12-31" else True


def _whole(first: str, last: str) -> str:
    """`2025-03`, `2025`, `201X` or `19XX` where the interval is exactly that; "" where it is not."""
    if not (_month_start(first) and _month_end(last)):
        return ""
    if first[:7] == last[:7]:
        return first[:7]
    if first[5:7] != "01" or last[5:7] != "12":
        return ""
    years = int(last[:4]) - int(first[:4]) + 1
    if years == 1:
        return first[:4]
    if years == 10 and first[3] == "0":
        return first[:3] + "X"
    if years == 100 and first[2:4] == "00":
        return first[:2] + "XX"
    return ""


def _short(iso: str | None, granularity: Granularity | None, *, first: bool) -> str:
    """An open interval's one end, cut to the month or year it was given in."""
    assert iso is not None
    whole_month = _month_start(iso) if first else _month_end(iso)
    whole_year = whole_month and iso[5:7] == ("01" if first else "12")
    if granularity in ("year", "decade", "century") and whole_year:
        return iso[:4]
    if granularity in ("month", "season", "quarter", "half") and whole_month:
        return iso[:7]
    return _full_time(iso) if "T" in iso else iso[:10]


def _full_time(iso: str) -> str:
    """EDTF wants seconds in a clock time."""
    clock, zone = iso[11:], ""
    for mark in ("+", "-", "Z"):
        if mark in clock:
            clock, zone = clock[: clock.index(mark)], clock[clock.index(mark):]
            break
    return f"{iso[:10]}T{clock}{':00' * (2 - clock.count(':'))}{zone}"
