"""Lists told by date: the dated entries of a chronology share their years, the stamped entries of a live report their days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeGuard

from timeline.temporal import meaning as m
from timeline.temporal.almanac import SEASON_MONTHS
from timeline.temporal.anchors import Point
from timeline.temporal.rule import Found, Page
from timeline.temporal.text import LINE_START

LEAST = 3
"""Entries that make a list; two lines may begin with a date by chance."""
NIGHT = 6 * 60
"""Minutes that the clock must jump against the list's order for the day to have changed; entries posted late jump less."""
FROM_ENTRY = ", the year of the entry before it"
_ENTRY_END = re.compile(r"[ \t]*(?:[:—–\n]|- |$)")


def date_entries(page: Page, found: Sequence[Found], published: Point | None) -> list[Found]:
    """`found` with the year of a chronology's entries, and the day of a live report's, where the entries leave them out.

    The list runs forward or, newest first, backward: what most of its steps do decides.
    """
    out = list(found)
    first = [place for place, hit in enumerate(found) if LINE_START.search(page.text, max(0, hit.start - 6), hit.start)]
    if len(first) < LEAST:
        return out
    dated = {place: meaning for place in first if (meaning := _dated(page, found[place])) is not None}
    for place, year in _years(list(dated.items()), published):
        out[place] = out[place]._replace(meaning=replace(dated[place], year=year, year_from=FROM_ENTRY))
    stamped = {place: stamp for place in first if _is_stamp(stamp := found[place].meaning)}
    days = {place: day for place in first if isinstance(day := found[place].meaning, (m.CalendarDate, m.Weekday)) and day.clock}
    for place, offset in _days([(place, _minutes(stamp)) for place, stamp in stamped.items()]) if not days else ():
        out[place] = out[place]._replace(meaning=replace(stamped[place], offset=offset))
    for place, moment in _after_days(stamped, days):
        out[place] = out[place]._replace(meaning=moment)
    return out


def _dated(page: Page, hit: Found) -> m.CalendarDate | None:
    meaning = hit.meaning
    plain = isinstance(meaning, m.CalendarDate) and meaning.way is None and meaning.year_of is None and meaning.reference == "published"
    return meaning if plain and isinstance(meaning, m.CalendarDate) and (_order(meaning) or meaning.year) and _ENTRY_END.match(page.text, hit.end) else None


def _order(date: m.CalendarDate) -> tuple[int, int] | None:
    """Month and day to compare entries by; None where it is only a year."""
    month = date.month or SEASON_MONTHS.get(date.season or "")
    return (month, date.day or 0) if month else None


def _years(entries: Sequence[tuple[int, m.CalendarDate]], published: Point | None) -> list[tuple[int, int]]:
    """Places and years of the entries without one, counted on from the entry before that has one."""
    days = [day for _, date in entries if (day := _order(date))]
    if len(entries) < LEAST or not any(date.year for _, date in entries):
        return []
    steps = sum(1 if one <= other else -1 for one, other in pairwise(days))
    if steps:
        return _counted_on(entries, forward=steps > 0)
    years = _counted_on(entries, forward=True)  # as many steps up as down: forward, unless that runs past publication
    ahead = published is not None and any(year > published.day.year for _, year in years)
    return _counted_on(entries, forward=False) if ahead else years


def _counted_on(entries: Sequence[tuple[int, m.CalendarDate]], *, forward: bool) -> list[tuple[int, int]]:
    years: list[tuple[int, int]] = []
    year: int | None = None
    before: tuple[int, int] | None = None
    for place, date in entries:
        day = _order(date)
        if date.year:
            year = date.year
        elif year is not None and day is not None:
            if before is not None and day[0] != before[0] and (day < before) == forward:
                year += 1 if forward else -1
            years.append((place, year))
        before = day
    return years


def _is_stamp(meaning: m.Meaning) -> TypeGuard[m.CalendarUnit]:
    """A clock time that names no day."""
    return isinstance(meaning, m.CalendarUnit) and meaning.clock is not None and meaning.unit == "D" and meaning.offset == 0


def _minutes(stamp: m.CalendarUnit) -> int:
    """Since midnight."""
    hours, minutes = (stamp.clock or "0:0").split(":")[:2]
    return int(hours) * 60 + int(minutes)


def _after_days(stamped: Mapping[int, m.CalendarUnit], days: Mapping[int, m.CalendarDate | m.Weekday]) -> Iterator[tuple[int, m.Meaning]]:
    """The stamps behind one that names its day ("4:10 p.m. Friday"): of that day, or of the next where the clock starts anew."""
    day: m.CalendarDate | m.Weekday | None = None
    before, ahead = "", 0
    for place in sorted((*stamped, *days)):
        if place in days:
            day, ahead, before = days[place], 0, days[place].clock or ""
        elif day is not None:
            clock = stamped[place].clock or ""
            ahead += clock < before and before > "12:00"
            before = clock
            same = replace(day, clock=clock, zone=stamped[place].zone or day.zone)
            yield place, same if not ahead else m.Shift(count=ahead, unit="D", sign=1, base=replace(day, clock=None), finest="D", clock=clock, zone=same.zone)


def _days(stamps: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places and days from publication of the stamps on another day than the first."""
    if len(stamps) < LEAST:
        return []
    steps = [other - one for (_, one), (_, other) in pairwise(stamps)]
    forward = sum(step >= 0 for step in steps) * 2 >= len(steps)
    moved: list[tuple[int, int]] = []
    offset = 0
    for (place, _), step in zip(stamps[1:], steps, strict=True):
        if forward and step < -NIGHT:
            offset += 1
        elif not forward and step > NIGHT:
            offset -= 1
        if offset:
            moved.append((place, offset))
    return moved
