"""Lists told by date: the dated entries of a chronology share their years, the stamped entries of a live report their days."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TypeGuard

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.almanac import SEASON_MONTHS
from timeline.temporal.cues import is_sure, looks_ahead, verbs
from timeline.temporal.named_days import day_direction
from timeline.temporal.page import Found, Page
from timeline.temporal.point import Point
from timeline.temporal.text import begins_line

LEAST = 3
"""Entries that make a list; two lines may begin with a date by chance."""
NIGHT = 6 * 60
"""Minutes that the clock must jump against the list's order for the day to have changed; entries posted late jump less."""
MORNING, EVENING = 8 * 60, 22 * 60
"""Minutes since midnight between which a jump against the order is a stamp out of its place, unless the list goes on from it."""
FIRST_WEEK, LAST_WEEK = dt.date.min + dt.timedelta(weeks=1), dt.date.max - dt.timedelta(weeks=1)
FROM_ENTRY = ", the year of the entry before it"
FROM_ORDER = ", the year that keeps the entries in order up to publication"
FROM_NOW = ", the first such day from publication on, of a list of what comes"
FROM_STAMP = ", the day that an entry's stamp names"
_ENTRY_END = lazy_pattern(r"[ \t]*(?:[:—–\n]|- |$)")

_STILL_AHEAD = lazy_pattern(r"\b(?:will|today|is (?:due|expected|scheduled|set))\b")
LINE = 200
"""Characters of an entry in which a word of what is to come, or of today, makes its day the next and not the list's."""


def date_entries(page: Page, found: Sequence[Found], published: Point | None) -> list[Found]:
    """`found` with the year of a chronology's entries, and the day of a live report's, where the entries leave them out.

    The list runs forward or, newest first, backward: what most of its steps do decides.
    """
    out = list(found)
    first = [place for place, hit in enumerate(found) if begins_line(page.text, hit.start)]
    if len(first) < LEAST:
        return out
    dated = {place: meaning for place in first if (meaning := _dated(page, found[place], end_of_range(page, found, place))) is not None}
    last_year = max((place for place, meaning in dated.items() if meaning.year), default=0)  # what an entry with its year follows is over
    counted = [place for place in first if isinstance(told := found[place].meaning, m.CalendarDate) and (told.way is not None or told.year_of is not None)]
    theirs = [place for place in dated if not _is_ahead(page, found[place].end)]  # "It belongs, as will emerge, to …" in the midst of these is of the list, too
    for place, year in _years(list(dated.items()), published):
        if any(last_year < other < place for other in counted):
            continue  # behind "Last September: …" the year of the entry before that is over
        if place < last_year or (theirs and theirs[0] <= place <= theirs[-1]):
            out[place] = out[place]._replace(meaning=replace(dated[place], year=year, year_from=FROM_ENTRY))
            if end_of_range(page, found, place) is not found[place] and isinstance(last := found[place + 1].meaning, m.CalendarDate) and last.year is None:
                out[place + 1] = out[place + 1]._replace(meaning=replace(last, year=year, year_from=FROM_ENTRY))
    if published is not None and not any(meaning.year for meaning in dated.values()):
        ahead_of = {place for place in dated if _is_ahead(page, found[place].end)}
        headline = _AHEAD_IN.search(page.folded, 0, HEAD)
        coming = (headline is not None and headline["surely"] is not None) or (_are_soon(list(dated.values()), published.day) and not any(_is_told_as_past(page, found[place].end) for place in dated))
        for place, year in _by_publication(list(dated.items()), published.day, ahead_of, headline, coming=coming):
            out[place] = out[place]._replace(meaning=replace(dated[place], year=year, year_from=FROM_NOW if coming else FROM_ORDER))
    _name_days(page, out, first, set(dated), published)
    _name_week(page, out, first, published)
    stamped = {place: stamp for place in first if _is_stamp(stamp := found[place].meaning)}
    days = {place: told for place in first if isinstance(told := out[place].meaning, (m.CalendarDate, m.Weekday)) and told.clock}
    sections = _under_headings(page, found, first, stamped) if not days else []
    if sections:
        for heading, places in sections:
            told = _pinned(heading, published, ahead=False)
            for place, offset in _days([(place, _minutes(stamped[place].clock)) for place in places]):
                out[place] = out[place]._replace(meaning=_on_day(stamped[place], told, offset))
        return out
    offsets = _days([(place, _minutes({**stamped, **days}[place].clock)) for place in sorted((*stamped, *days))])
    if not days and (lead := _day_of_account(page, found, stamped, published)) is not None:
        for place, offset in offsets:
            out[place] = out[place]._replace(meaning=_on_day(stamped[place], lead, offset))
        return out
    ahead = any(_is_ahead(page, found[place].end) for place, _ in offsets) if days else False
    day, named = None, 0
    for place, offset in offsets:
        if place in days:
            day, named = _pinned(days[place], published, ahead=ahead), offset
            if isinstance(told := days[place], m.Weekday) and told.way is None:
                out[place] = out[place]._replace(meaning=replace(told, agreed="future" if ahead else "past"))
        elif day is not None:
            out[place] = out[place]._replace(meaning=_on_day(stamped[place], day, offset - named))
        elif offset and not days:
            out[place] = out[place]._replace(meaning=replace(stamped[place], offset=offset))
    return out


def _under_headings(page: Page, found: Sequence[Found], first: Sequence[int], stamped: Mapping[int, m.CalendarUnit]) -> list[tuple[m.CalendarDate | m.Weekday, list[int]]]:
    """The days that stand on lines of their own, each with the places of the stamps under it: "Monday 4 March ¶ 07:40 The gunman …".

    Empty where the first stamp has no such day right before it: then a day further down may be one of the text.
    """
    sections: list[tuple[m.CalendarDate | m.Weekday, list[int]]] = []
    for place in first:
        if place in stamped and not sections:
            return []
        told = found[place].meaning
        if place in stamped:
            sections[-1][1].append(place)
        elif _is_named_day(told) and not told.clock and _LINE_END.match(page.text, found[place].end):
            sections.append((told, []))
    return [section for section in sections if section[1]]


def _day_of_account(page: Page, found: Sequence[Found], stamped: Mapping[int, m.CalendarUnit], published: Point | None) -> m.CalendarDate | m.Weekday | None:
    """The day that an account told by the clock is of, each time with a title: the first one named before them, where that is over."""
    if published is None or len(stamped) < LEAST or 2 * sum(_TITLED.match(page.text, found[place].end) is not None for place in stamped) <= len(stamped):
        return None
    first = found[min(stamped)].start
    hit = next((hit for hit in found[: min(stamped)] if _is_named_day(hit.meaning)), None)
    if hit is None or _OF_NOW.search(page.folded, 0, first) or page.folded.endswith("since ", 0, hit.start) or day_direction(page.folded, hit.start, hit.end).way == "future":
        return None
    told = hit.meaning
    if not _is_named_day(told) or (isinstance(told, m.Weekday) and (told.way is not None or told.weekday == published.day.isoweekday())):
        return None
    return _pinned(replace(told, part=None), published, ahead=False)


_OF_NOW = lazy_pattern(r"\b(?:today|yesterday|tonight|tomorrow)\b")
_TITLED = lazy_pattern(r": [A-Z][^.!?\n]{1,60}\n")
"""Behind a clock time, the title of what it heads: "5:40 a.m.: A long shift"."""


def _is_named_day(meaning: m.Meaning) -> TypeGuard[m.CalendarDate | m.Weekday]:
    return isinstance(meaning, m.Weekday) or (isinstance(meaning, m.CalendarDate) and bool(meaning.month and meaning.day))


_LINE_END = lazy_pattern(r"[ \t.:]*\n")


def _is_ahead(page: Page, end: int) -> bool:
    """Whether the entry whose date ends at `end` tells of what is to come, or of today."""
    line = page.text.find("\n", end, end + LINE)
    return _STILL_AHEAD.search(page.folded, end, line if line >= 0 else end + LINE) is not None


def end_of_range(page: Page, found: Sequence[Found], place: int) -> Found:
    """The second end of "9-11 October:", "July and August:", else the hit itself."""
    following = found[place + 1] if place + 1 < len(found) else None
    return following if following is not None and page.folded[found[place].end : following.start] in ("-", " - ", " to ", " and ") else found[place]


def _name_days(page: Page, out: list[Found], first: Sequence[int], dated: Collection[int], published: Point | None) -> None:
    """The days of the week that head the last entries of a dated list: the last one up to publication, else the first behind the entry before."""
    before: dt.date | None = None
    for place in first if len(dated) >= LEAST else ():
        meaning = out[place].meaning
        if place in dated and isinstance(meaning, m.CalendarDate):
            before = dt.date(meaning.year, meaning.month, meaning.day) if meaning.year and dt.MINYEAR < meaning.year < dt.MAXYEAR and meaning.month and meaning.day else None
        elif before is not None and (published is None or dt.MINYEAR < published.day.year < dt.MAXYEAR) and isinstance(meaning, m.Weekday) and meaning.way is None and not meaning.week and not meaning.clock and page.folded.startswith(":", out[place].end):
            last = published.day - dt.timedelta(days=(published.day.isoweekday() - meaning.weekday) % 7) if published is not None else before
            before = last if last > before else before + dt.timedelta(days=(meaning.weekday - before.isoweekday() - 1) % 7 + 1)
            out[place] = out[place]._replace(meaning=m.CalendarDate(year=before.year, month=before.month, day=before.day, year_from=", the day of the week that goes on from the entry before it"))


_WEEK_AHEAD = lazy_pattern(r"\b(?:week ahead|coming week|diary|agenda|look(?:ing)? ahead|coming up|preview|this week|next week|what's on|in store)\b")
_WEEK_BEHIND = lazy_pattern(r"\b(?:in review|week that was|last week|past week|look(?:ing)? back|recap)\b")
HEAD = 300
"""Characters in which a diary says which week it is of."""


def _name_week(page: Page, out: list[Found], first: Sequence[int], published: Point | None) -> None:
    """The bare days of the week that head the paragraphs of a diary, in their order: of the week it says, or the next where it came out at a week's end."""
    named = [(place, told) for place in first if isinstance(told := out[place].meaning, m.Weekday) and told.way is None and told.week is None and _ALONE.match(page.text, out[place].end)]
    if len(named) < LEAST or published is None:
        return
    if any(told.clock for _, told in named):
        if sum(_is_report(page, out[place].end) for place, _ in named) * 2 > len(named):
            _on_days(out, [place for place, _ in named], [told for _, told in named], published)
        return
    heads, days = [place for place, _ in named], [told.weekday for _, told in named]
    steps = [(other - one) % 7 for one, other in pairwise(days)]
    if 0 in steps or sum(steps) > 6:
        return
    past = sum(map(partial(_is_told_as_past, page), (out[place].end for place in heads))) * 2 > len(heads)
    says_ahead = _WEEK_AHEAD.search(page.folded, 0, HEAD) is not None
    if not says_ahead and sum(map(partial(_is_report, page), (out[place].end for place in heads))) * 2 > len(heads):
        _on_days(out, heads, [told for _, told in named], published)
        return
    if any(other <= one for one, other in pairwise(days)):
        return
    behind = not says_ahead and _WEEK_BEHIND.search(page.folded, 0, HEAD) is not None
    if behind or (not says_ahead and past):
        way = "past"  # as courts report a week
    elif says_ahead or published.day.isoweekday() >= 5:
        way = "future"
    else:
        return
    for place in heads:
        if isinstance(told := out[place].meaning, m.Weekday):
            out[place] = out[place]._replace(meaning=replace(told, agreed=way, heads=True))


def _is_report(page: Page, end: int) -> bool:
    """Whether the day that ends at `end` stands on a line of its own, and the first verb below it looks back."""
    below = _LINE_END.match(page.text, end)
    if below is None:
        return False
    told = page.folded[below.end() : below.end() + LINE].strip(" \u00b6").partition("\u00b6")[0]
    found = [cue for cue in verbs(told) if cue.lastgroup != "ahead"]
    return bool(found) and found[0].lastgroup in ("past", "weak", "past_perfect") and any(cue.lastgroup == "past" for cue in found) and _PRESENT.search(told.partition(". ")[0]) is None


_PRESENT = lazy_pattern(r"\b(?:is|are|has|have|now|tonight|wants?|will)\b")


def _on_days(out: list[Found], heads: Sequence[int], named: Sequence[m.Weekday], published: Point) -> None:
    """The days of the week that head the parts of a reconstruction, each on a line of its own, some with their hour: they end with the last such day."""
    steps = [(other.weekday - one.weekday) % 7 for one, other in pairwise(named)]
    last = published.day - dt.timedelta(days=(published.day.isoweekday() - named[-1].weekday) % 7)
    if sum(steps) > 6 or last <= FIRST_WEEK + dt.timedelta(weeks=1):
        return
    day = last - dt.timedelta(days=sum(steps))
    for place, told, step in zip(heads, named, (0, *steps), strict=True):
        day += dt.timedelta(days=step)
        out[place] = out[place]._replace(meaning=m.CalendarDate(year=day.year, month=day.month, day=day.day, clock=told.clock, part=told.part, zone=told.zone, year_from=OF_PARTS))


OF_PARTS = ", of the days that head the parts of the report, the last of them up to publication"


def _is_told_as_past(page: Page, end: int) -> bool:
    """Whether the first finite verb of the entry whose day ends at `end` looks back."""
    entry = page.folded[end : end + LINE].strip(" :\u00b6").partition("\u00b6")[0]
    first = next((cue for cue in verbs(entry) if is_sure(cue)), None)
    return first is not None and not looks_ahead(first) and _WHICH.search(entry, 0, first.start()) is None


_WHICH = lazy_pattern(r"\b(?:who|which|that) (?:\w+ly )?$")
_ALONE = lazy_pattern(r"[ \t]*(?::|\n|$)")


def _dated(page: Page, hit: Found, last: Found) -> m.CalendarDate | None:
    meaning = hit.meaning
    plain = isinstance(meaning, m.CalendarDate) and meaning.way is None and meaning.year_of is None and meaning.reference == "published"
    return meaning if plain and isinstance(meaning, m.CalendarDate) and (_order(meaning) or meaning.year) and _ENTRY_END.match(page.text, last.end) else None


def _order(date: m.CalendarDate) -> tuple[int, int] | None:
    """Month and day to compare entries by; None where it is only a year."""
    month = date.month or SEASON_MONTHS.get(date.season or "")
    return (month, date.day or 0) if month else None


LATELY = 45
"""Days before publication within which the last entry of a list of this year stands."""


def _years(entries: Sequence[tuple[int, m.CalendarDate]], published: Point | None) -> list[tuple[int, int]]:
    """Places and years of the entries without one, counted on from the entry before that has one; of this year where they run up to publication."""
    return _of_this_year(entries, published) or _years_told(entries, published)


def _of_this_year(entries: Sequence[tuple[int, m.CalendarDate]], published: Point | None) -> list[tuple[int, int]]:
    """The entries behind the last one with a year, an earlier one, where they end just before publication: "17 May 2023 – … 2 July – … 5 October – …", told on 8 October 2024."""
    last = max((number for number, (_, date) in enumerate(entries) if date.year), default=None)
    if published is None or last is None:
        return []
    behind = [(place, day) for place, date in entries[last + 1 :] if (day := _order(date))]
    told, today = entries[last][1].year, published.day
    if len(behind) < LEAST or told is None or told >= today.year:
        return []
    ordered = all(not _earlier(later, one) for (_, one), (_, later) in pairwise(behind))
    month, number = behind[-1][1]
    since = 31 * (today.month - month) + today.day - (number or today.day)  # in months of 31 days
    return [(place, today.year) for place, _ in behind] if ordered and 0 <= since <= LATELY else []


def _years_told(entries: Sequence[tuple[int, m.CalendarDate]], published: Point | None) -> list[tuple[int, int]]:
    days = [day for _, date in entries if (day := _order(date))]
    told = [date.year for _, date in entries if date.year]
    if len(entries) < LEAST or not told:
        return []
    if told[0] != told[-1]:
        return _counted_on(entries, forward=told[0] < told[-1])
    steps = sum(1 if one <= other else -1 for one, other in pairwise(days))
    if steps:
        return _counted_on(entries, forward=steps > 0)
    years = _counted_on(entries, forward=True)  # as many steps up as down: forward, unless that runs past publication
    ahead = published is not None and any(year > published.day.year for _, year in years)
    return _counted_on(entries, forward=False) if ahead else years


_AHEAD_IN = lazy_pattern(r"\b(?:(?P<surely>(?:year|month|season|weeks|months) ahead|coming (?:year|months)|look(?:ing)? ahead)|ahead:|coming up|upcoming|diary|what's on|dates to|to watch|preview|fixtures|calendar|schedule|tour dates|key dates)\b")
"""At the head of a list, that it is of what comes, surely or maybe."""


def _by_publication(entries: Sequence[tuple[int, m.CalendarDate]], published: dt.date, ahead_of: Collection[int], heading: re.Match[str] | None, *, coming: bool) -> list[tuple[int, int]]:
    """Places and years of entries without any year, in order but for one turn of it: the last that tells of what was done is the last such day
    up to publication; in a list of what comes the first is the next such day."""
    entries = [(place, date) for place, date in entries if not date.weekday]  # "Friday, August 18" has its year of itself
    days = [(place, day) for place, date in entries if (day := _order(date))]
    if (heading is not None and not coming) or len(days) < max(LEAST, len(entries)) or (not coming and all(place in ahead_of for place, _ in days)):
        return []
    steps = [not _earlier(other, one) for (_, one), (_, other) in pairwise(days)]
    if min(steps.count(True), steps.count(False)) > 1:
        return []
    if steps.count(False) > steps.count(True):
        days.reverse()  # newest first
    turns = [0]
    for (_, one), (_, other) in pairwise(days):
        turns.append(turns[-1] + _earlier(other, one))
    today = published.month, published.day
    last = 0 if coming else max(number for number, (place, _) in enumerate(days) if place not in ahead_of)
    year = published.year - turns[last] + (days[0][1] < (published.month, 0)) if coming else published.year - turns[last] - (days[last][1] > today)
    return [(place, year + turn) for (place, _), turn in zip(days, turns, strict=True)]


SOON = 100
"""Days ahead within which all days of a list lie that tells of nothing done, where it is one of what comes."""


def _are_soon(dates: Sequence[m.CalendarDate], published: dt.date) -> bool:
    """Whether the entries are days that all come in the next months, one after the other: "12 April: Plant sale. ¶ 3 May: Maypole", told in March."""
    today = 31 * published.month + published.day
    ahead = [(31 * date.month + date.day - today) % (31 * 12) for date in dates if date.month and date.day]  # in months of 31 days
    return 0 < len(ahead) == len(dates) and ahead[-1] <= SOON and ahead == sorted(ahead)


def _earlier(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether one month or day stands before another in the calendar; a month stands not before its days."""
    return one[0] < other[0] or (one[0] == other[0] and 0 < one[1] < other[1])


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


def _minutes(clock: str | None) -> int:
    """Since midnight."""
    hours, minutes = (clock or "0:0").split(":")[:2]
    return int(hours) * 60 + int(minutes)


def _pinned(day: m.CalendarDate | m.Weekday, published: Point | None, *, ahead: bool) -> m.CalendarDate | m.Weekday:
    """The day a stamp names; a weekday is the last up to publication, for what is stamped has happened, or in a programme the next."""
    if isinstance(day, m.CalendarDate) or published is None:
        return day
    back = (published.day.isoweekday() - day.weekday) % 7
    if not FIRST_WEEK <= published.day <= LAST_WEEK:
        return day
    date = published.day + dt.timedelta(days=-back % 7 if ahead else -back)
    return m.CalendarDate(year=date.year, month=date.month, day=date.day, year_from=FROM_STAMP, zone=day.zone)


def _on_day(stamp: m.CalendarUnit, day: m.CalendarDate | m.Weekday, offset: int) -> m.Meaning:
    """The clock time of `stamp`, so many days from the day that a stamp before it names."""
    zone = stamp.zone or day.zone
    if not offset:
        return replace(day, clock=stamp.clock, zone=zone)
    return m.Shift(count=abs(offset), unit="D", sign=1 if offset > 0 else -1, base=replace(day, clock=None), finest="D", clock=stamp.clock, zone=zone)


def _days(stamps: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places and days from the first stamp's, which is 0. The list runs forward or, newest first, backward: as most steps do.

    One stamp out of its order makes no new day: a jump counts where the list goes on from it.
    """
    if len(stamps) < LEAST:
        return [(place, 0) for place, _ in stamps]
    clocks = [clock for _, clock in stamps]
    steps = [other - one for one, other in pairwise(clocks)]
    near = [step for step in steps if abs(step) <= NIGHT]
    forward = sum(1 if step >= 0 else -1 for step in near) >= 0
    out = [(stamps[0][0], 0)]
    offset = 0
    for number, step in enumerate(steps, start=1):
        early, late = sorted((clocks[number - 1], clocks[number]))
        after = clocks[number + 1] if number + 1 < len(clocks) else None
        goes_on = early < MORNING or late >= EVENING or (after is not None and (after < clocks[number - 1]) == forward)
        if goes_on and (step < -NIGHT if forward else step > NIGHT):
            offset += 1 if forward else -1
        out.append((stamps[number][0], offset))
    return out
