"""Dates written in digits: "28/02/2025", "2019-05-17T20:15Z", "2024-W12"."""

from __future__ import annotations

import datetime as dt

from timeline.temporal.ancient import is_ancient
from timeline.temporal.meaning import CalendarDate, Meaning, Period
from timeline.temporal.rule import Match, rule


@rule(
    "{year} - w {two_digits}",
    examples={
        "Due in [2024-W12] at the latest.": "2024-W12",
        "Shipped [2019-W03].": "2019-W03",
    },
    rejects=("2019-W77", "2019 w 5"),
)
def iso_week(match: Match) -> Meaning | None:
    return Period(value=f"{match['year']}-W{match['two_digits']:02}") if 0 < match["two_digits"] < 54 else None


@rule(
    "{short_slash}",
    examples={
        "The [2024/25] accounts are late.": "2024/2025",
        "It won the cup in [1999/00].": "1999/2000",
    },
    rejects=("a 9/10 chance", "ref 2024/99"),
)
def two_years(match: Match) -> Meaning | None:
    """A season, school year or financial year that begins in one year and ends in the next."""
    first, _, last = match.folded.partition("/")
    if len(first) != 4 or len(last) != 2 or (int(first) + 1) % 100 != int(last) or not 1800 <= int(first) <= 2100:
        return None
    return Period(value=f"{first}/{int(first) + 1}", note=" names both its years")


@rule(
    "{iso}",
    examples={
        "Updated [2019-05-17].": "2019-05-17",
        "Logged at [2019-05-17T20:15Z] by the pilot.": "2019-05-17T20:15Z",
    },
    rejects=("2019-55-17", "part 12019-05-17"),
)
def iso_date(match: Match) -> Meaning | None:
    text = match.folded.upper().replace(" ", "T")
    return Period(value=text, type="TIME" if len(text) > 10 else "DATE") if _is_day(text[:4], text[5:7], text[8:10]) else None


@rule(
    "{slashed}",
    "{two_digits} - {two_digits2} - {year}",
    examples={
        "It expires on [28/02/2025].": "2025-02-28",
        "Filed [3/14/2019] in court.": "2019-03-14",
        "He signed it on [03/04/2025].": "2025-03-04",
        "Stand: [28.02.2025].": "2025-02-28",
    },
    rejects=("24/7 care", "99/99/2020", "1/2/3"),
)
def slashed_date(match: Match) -> Meaning | None:
    parts = match.folded.replace(".", "/").replace("-", "/").split("/")
    if len(parts[0]) == 4:
        return CalendarDate(year=int(parts[0]), month=int(parts[1]), day=int(parts[2])) if _is_day(*parts) else None
    if len(parts[2]) == 2:
        parts[2] = ("20" if parts[2] < "50" else "19") + parts[2]  # two digits: within living memory
    first, second, year = (int(part) for part in parts)
    month_first, day_first = _is_day(year, first, second), _is_day(year, second, first)
    if len(parts[2]) != 4:
        return None
    if "." in match.folded and day_first:
        return CalendarDate(year=year, month=second, day=first)
    if month_first and day_first and first != second:
        return CalendarDate(year=year, month=first, day=second, swapped=(year, second, first))
    if month_first:
        return CalendarDate(year=year, month=first, day=second)
    return CalendarDate(year=year, month=second, day=first) if day_first else None


def _is_day(year: int | str, month: int | str, day: int | str) -> bool:
    try:
        dt.date(int(year), int(month), int(day))
    except ValueError:
        return False
    return not is_ancient(int(year))
