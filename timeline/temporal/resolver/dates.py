"""Dates of the calendar: what is missing of them comes from the anchor."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from timeline.model import Alternative, Anchor
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE
from timeline.temporal.clause import clause_around, in_quotation
from timeline.temporal.course import FAR_IN_STORY
from timeline.temporal.cues import governing, verbs
from timeline.temporal.customs import is_broken, is_customary
from timeline.temporal.meaning import IN_ORDER
from timeline.temporal.point import Point
from timeline.temporal.resolver.accounts import quarter_of_firm
from timeline.temporal.resolver.base import NO_ANCHOR, Resolved, Spot, because, from_words, no_anchor, pinned, unpinned
from timeline.temporal.resolver.breath import YEAR_LONG
from timeline.temporal.resolver.chronicle import of_chronicle
from timeline.temporal.resolver.figures import quarter_of_year
from timeline.temporal.resolver.parts import bounds, falls_on, value_in
from timeline.temporal.resolver.retold import promised
from timeline.temporal.resolver.story_or_news import of_story
from timeline.temporal.resolver.weekday_dates import month_in_story, month_of_weekday, weekday_beside, year_of_weekday
from timeline.temporal.resolver.years import story_year, year_by_tense
from timeline.temporal.scene import LAST_DAYS
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.wording import FULL_DAYS


def calendar_date(meaning: m.CalendarDate, spot: Spot) -> Resolved:
    if meaning.year is not None and meaning.year_from:
        counted = spot.anchors.dated(spot.start) if meaning.year_from == IN_ORDER else None
        return _of_year(meaning, spot, meaning.year, meaning.year_from, counted.anchor if counted else NO_ANCHOR)
    if meaning.year is not None and meaning.quarter and "fiscal" in spot.words.lower() and (of_firm := quarter_of_firm(meaning, spot, None)) is not None:
        return of_firm
    if meaning.year is not None:
        return _of_year(meaning, spot, meaning.year, " names its own year" if meaning.month else " names the year itself", NO_ANCHOR)
    if meaning.year_of is not None:
        return _of_named_year(meaning, meaning.year_of, spot)
    point = spot.anchors.before(spot.start) if meaning.reference == "expression" else spot.anchors.dated(spot.start)
    if _THAT.match(spot.words):
        point = spot.anchors.year_told(spot.anchors.of_case(point)) if meaning.day is None else spot.anchors.of_case(point)
    if spot.anchors.narrative and spot.anchors.published is not None and spot.follows(_RECENTLY) and " had " not in clause_around(spot.folded, spot.start, spot.end).before:
        point = spot.anchors.published
    if point is None:
        return no_anchor(value_in(meaning, "XXXX"), spot, meaning)
    if meaning.reference == "expression" and len(point.value) < 4:  # "the worst of the 20th century … the following January"
        point = next((told for told in spot.anchors.recent(spot.start) if len(told.value) >= 4), point)
    if meaning.month_of is not None:
        year, month = almanac.add_months(point.day.year, point.day.month, meaning.month_of.offset)
        if meaning.week is not None:
            return _of_year(replace(meaning, month=month, month_of=None), spot, year, f", in the month counted from {from_words(point)}", point.anchor)
        return pinned(almanac.calendar_day(year, month, meaning.day or 1).isoformat(), spot, f", in the month counted from {from_words(point)}", meaning, point.anchor)
    if meaning.day is not None and meaning.month is None and meaning.weekday and point.anchor.kind == "published" and (fitting_month := month_of_weekday(meaning, spot, point)) is not None:
        return fitting_month
    if meaning.day is not None and meaning.month is None and meaning.weekday and spot.anchors.narrative and (of_weekday := month_in_story(meaning, spot, point)) is not None:
        return of_weekday
    if meaning.day is not None and meaning.month is None:
        return _day_of_month(meaning, spot, spot.anchors.month(spot.start, ahead=spot.direction().way == "future") or point)
    if (meaning.quarter or meaning.half) and meaning.way is None and (earlier := _part_before(meaning, spot)) is not None:
        return _of_year(meaning, spot, earlier.day.year, f", of the year of {from_words(earlier)}", earlier.anchor)
    if meaning.quarter and meaning.way is None and not spot.anchors.narrative and (of_year := quarter_of_year(meaning, spot)) is not None:
        return pinned(of_year[0], spot, f", of the financial year that figures are of, {of_year[2]}", meaning, of_year[1])
    if meaning.way in ("this", "next") and meaning.reference == "published" and spot.anchors.published and _is_writers(spot):
        point = spot.anchors.published
    if meaning.way == "last" and meaning.reference == "published" and spot.anchors.narrative and spot.anchors.published and _LAST.match(spot.words) and not in_quotation(spot.folded, spot.start):  # whatever a chronicle has come to, "last March" is its writer's
        point = spot.anchors.published
    if meaning.weekday and meaning.day and meaning.month and (fitting := year_of_weekday(meaning, spot, point)) is not None:
        return _of_year(meaning, spot, *fitting)
    if meaning.way in ("last", "next"):
        return _by_word(meaning, spot, _not_ahead(meaning, spot, point))
    if meaning.way is None and (told_before := _year_before(spot)) is not None:
        return _of_year(meaning, spot, told_before.day.year, f", of {from_words(told_before)}", told_before.anchor)
    of_new_year = meaning.month == 1 and meaning.day is None and _NEW_YEAR.search(spot.words) is not None
    if of_new_year and (told := point if point.anchor.kind == "expression" and point.day.month > HALF else _before_new_year(spot)) is not None:
        return _of_year(meaning, spot, told.day.year + 1, f", the first after {from_words(told)}", told.anchor)
    if of_new_year and point.anchor.kind == "published":
        back = spot.direction().way == "past" and bool(spot.direction().cue) and spot.follows("in ")
        year = point.day.year + (not back and (point.day.month > HALF or spot.direction().way == "future"))
        return _of_year(meaning, spot, *(of_story(spot, lambda year: bounds(meaning, year), year, "month") or (year, f", the nearest to {from_words(point)}", point.anchor)))
    if meaning.way is None and not spot.anchors.narrative and is_customary(spot.folded, spot.start, spot.end):
        return unpinned(value_in(meaning, "XXXX"), spot, " is told of every year", meaning)
    if spot.anchors.narrative and meaning.way is None and meaning.month and spot.anchors.published is not None and spot.direction().cue in _WILL and not in_quotation(spot.folded, spot.start):
        point = spot.anchors.published  # what will be done lies ahead of the writer
    if spot.anchors.narrative and meaning.way is None and (meaning.month or meaning.season) and point.anchor.kind == "expression" and (told_of := of_chronicle(spot, point, lambda year: bounds(meaning, year), story_year(meaning, point, spot))) is not None:
        return _of_year(meaning, spot, *told_of)
    if point.anchor.kind == "expression":
        year, published = story_year(meaning, point, spot), spot.anchors.published
        if spot.anchors.narrative and published is not None and year == published.day.year and bounds(meaning, year)[0] > published.day and spot.direction().way == "past":
            return _of_year(meaning, spot, year - 1, f"{because(spot.direction())}, the last before {from_words(published)}", published.anchor)  # no chronicle tells as past what is to come
        return _of_year(meaning, spot, year, f", the year taken from {from_words(point)}", point.anchor)
    if meaning.way is None and meaning.month and (then := promised(spot, point)) is not None:
        year = next(other for other in (then.last_day.year, then.last_day.year + 1) if bounds(meaning, other)[1] > then.last_day)
        if bounds(meaning, year)[0] < point.day:
            return _of_year(meaning, spot, year, f", the first after {from_words(then)}, when it was promised", then.anchor)
    if meaning.way is None and meaning.month and point.anchor.kind == "published" and is_broken(spot.folded, spot.start, spot.end):
        year = point.day.year + (bounds(meaning, point.day.year)[1] < point.day)
        return _of_year(meaning, spot, year, f", of a custom, the first after {from_words(point)}", point.anchor)
    if meaning.quarter and meaning.way is None and not spot.anchors.narrative and (of_firm := quarter_of_firm(meaning, spot, point)) is not None:
        return of_firm
    chosen = year_by_tense(meaning, spot, point)
    if meaning.way is None and (meaning.month or meaning.season) and point.anchor.kind == "published":
        kind = "season" if meaning.season else "day" if meaning.day else "month"
        if (story := of_story(spot, lambda year: bounds(meaning, year), chosen.year, kind)) is not None:
            return _of_year(meaning, spot, *story, alternatives=_reading(meaning, chosen.year, f"it may be of the news, counted from {from_words(point)}"))
    if meaning.weekday and meaning.month and meaning.day and falls_on(chosen.year, meaning.month, meaning.day) != meaning.weekday:
        beside = next((year for year in (chosen.year - 1, chosen.year + 1) if falls_on(year, meaning.month, meaning.day) == meaning.weekday), None)
        chosen = chosen if beside is None else chosen._replace(year=beside)  # "the winter of 1963 … Saturday, February 9"
    return _of_year(meaning, spot, *chosen, alternatives=_of_story_or_news(meaning, spot, point, chosen.year))


def _part_before(meaning: m.CalendarDate, spot: Spot) -> Point | None:
    """The earlier half or quarter told with its year in the sentence or the one before: "in the first half of 2024. In the second half they slipped"."""
    told = spot.anchors.previous
    part = _PART_OF_YEAR.fullmatch(told.value) if told is not None else None
    if told is None or part is None or part[1] not in told.words or len(NEW_SENTENCE.findall(spot.folded, told.ends, spot.start)) > 1:
        return None
    return told if (part[2] == "H" and (meaning.half or 0) > int(part[3])) or (part[2] == "Q" and (meaning.quarter or 0) > int(part[3])) else None


_PART_OF_YEAR = lazy_pattern(r"(\d{4})-([HQ])(\d)")


def _of_story_or_news(meaning: m.CalendarDate, spot: Spot, point: Point, year: int) -> tuple[Alternative, ...]:
    """The other reading of a day or month without its year, told right behind one of an earlier year: "vanished on March 9 last year. On
    April 10, her car was found", told in May. It may go on from there, or be of the news."""
    told = spot.anchors.previous
    if told is None or told.day.year >= point.day.year or point.anchor.kind != "published" or not meaning.month or not (told.value[5:7].isdigit() or (len(told.value) == 4 and told.value.isdigit() and meaning.day)):
        return ()
    between = spot.folded[told.ends : spot.start]
    if PARAGRAPH in between or len(NEW_SENTENCE.findall(between)) > 1 or spot.direction().way == "future":
        return ()
    reach = dt.timedelta(days=FAR_IN_STORY if len(told.value) > 4 else 0)
    storied = next((other for other in (told.day.year, told.day.year + 1) if told.day < bounds(meaning, other)[0] <= told.last_day + reach), None)
    recent = 0 <= (point.day - bounds(meaning, point.day.year)[0]).days <= FAR_IN_STORY
    if storied is None or not recent or year not in (storied, point.day.year) or storied == point.day.year:
        return ()
    other, reason = (storied, f"it may go on from {from_words(told)}") if year == point.day.year else (point.day.year, f"it may be of the news, the last before {from_words(point)}")
    return _reading(meaning, other, reason)


def _reading(meaning: m.CalendarDate, year: int, reason: str) -> tuple[Alternative, ...]:
    value = value_in(meaning, f"{year:04}")
    interval = almanac.interval_of(value)
    return () if interval is None or meaning.mod else (Alternative(value=value, earliest=interval[0], latest=interval[1], granularity=interval[2], reason=reason),)


def _year_before(spot: Spot) -> Point | None:
    """The year right before a day or month: "next year's May 7 elections", "the 2021 January 6 riot"."""
    told = spot.anchors.previous
    if told is None or len(told.value) != 4 or not ((spot.folded.startswith("'s ", told.ends) and told.ends + 3 == spot.start) or (told.ends + 1 == spot.start and spot.folded[told.ends - 8 : told.ends] == f"the {told.value}")):
        return None
    return told


_NEW_YEAR = lazy_pattern(r"\bnew year$", re.I)
_ASIDE = lazy_pattern(r", (?:who|which|whose|where|in office|opened|founded|built|signed|launched|discovered|born|elected|appointed|which) [^,.;]{0,60}$")


def _went_on(spot: Spot) -> bool:
    """Whether the clause tells what was done: not what is planned, goes on or has been done since."""
    before = clause_around(spot.folded, spot.start, spot.end).before
    cue = governing(before, list(verbs(before)))
    return (cue is not None and cue.lastgroup in ("past", "weak") and cue.group() not in ("has", "have", "has been", "have been")) or (spot.direction().leads and spot.direction().way == "past")


def _before_new_year(spot: Spot) -> Point | None:
    """What was told right before a new year that followed it: "was arrested in December 2019 and bailed until the new year"."""
    told, published = spot.anchors.previous, spot.anchors.published
    if told is None or len(told.value) < 7 or told.day.month <= HALF or (published is not None and told.day.year >= published.day.year) or not _went_on(spot):
        return None
    beside = spot.folded.startswith(", ", told.ends) and _ASIDE.search(spot.folded, max(0, told.begins - 80), told.begins)  # "the line, opened in October 2003, was shut in the new year"
    return told if not beside and len(NEW_SENTENCE.findall(spot.folded, told.ends, spot.start)) <= 1 else None


_LAST = lazy_pattern(r"last [a-z]+$", re.I)
_WILL = ("will", "won't", "'ll")
HALF = 6
"""Months of a year in whose course the new year is its own."""
_HAD = lazy_pattern(r"\bhad\b[^.;\u00b6]*$")
_RECENTLY = ("most recently in ", "most recently on ", "as recently as ")
"""Before a date of an old story, that it is of the writer's time: "it has flooded since, most recently in May"."""
_THAT = lazy_pattern(r"that ", re.I)
LONG_STORY = 5
"""Years a chronicle's story lies back for "this spring" to be its writer's own."""


def _is_writers(spot: Spot) -> bool:
    """Whether a chronicle's "this spring" or "next May" is told of the writer's own day, as histories end."""
    story, published, last = spot.anchors.story, spot.anchors.published, spot.anchors.previous
    if not spot.anchors.narrative or story is None or published is None:
        return False
    this = spot.folded.startswith("this ", spot.start) and published.day.year - story.day.year >= LONG_STORY
    return this or (last is not None and last.day.year == published.day.year and published.day.year - story.day.year >= LONG_STORY)


def _of_year(meaning: m.CalendarDate, spot: Spot, year: int, why: str, anchor: Anchor, *, alternatives: tuple[Alternative, ...] = ()) -> Resolved:
    value = value_in(meaning, f"{year:04}")
    if meaning.week and meaning.month:
        first, last = almanac.week_of_month(year, meaning.month, meaning.week)
        return pinned(f"{first}/{last}", spot, why, meaning, anchor)
    if meaning.stretch and meaning.month:
        end = almanac.month_end(year, meaning.month).day
        days = (1, meaning.stretch) if meaning.stretch > 0 else (end + meaning.stretch + 1, end)
        return pinned("/".join(dt.date(year, meaning.month, day).isoformat() for day in days), spot, why, meaning, anchor)
    if meaning.half and meaning.month:
        ends = (f"{value}-01", f"{value}-15") if meaning.half == 1 else (f"{value}-16", almanac.month_end(year, meaning.month).isoformat())
        return pinned(value, spot, why, meaning, anchor, earliest=ends[0], latest=ends[1])
    if meaning.swapped:
        other = almanac.calendar_day(*meaning.swapped).isoformat()
        reason = "the day may stand before the month, as outside the United States" if not spot.anchors.day_first else "the month may stand before the day, as in the United States"
        alternatives = (Alternative(value=other, earliest=other, latest=other, granularity="day", reason=reason),)
        if spot.anchors.day_first:
            alternatives = (Alternative(value=value, earliest=value, latest=value, granularity="day", reason=reason),)
            value = other
    if meaning.weekday and meaning.month and meaning.day and falls_on(year, meaning.month, meaning.day) not in (0, meaning.weekday):
        why, alternatives = f"{why}, although it is no {FULL_DAYS[meaning.weekday - 1]}", (*alternatives, *weekday_beside(year, meaning.month, meaning.day, meaning.weekday))
    return pinned(value, spot, why, meaning, anchor, alternatives=alternatives)


def _of_named_year(meaning: m.CalendarDate, unit: m.CalendarUnit, spot: Spot) -> Resolved:
    point = spot.anchors.of_case(spot.anchors.before(spot.start)) if unit.reference == "expression" else spot.anchors.writer(spot.start)
    if unit.reference == "expression" and unit.offset == 0:
        point = spot.anchors.year_told(point)
    if point is None:
        return no_anchor(value_in(meaning, "XXXX"), spot, meaning)
    named = {-1: "the year before", 0: "the year of", 1: "the year after"}.get(unit.offset) or f"the year {abs(unit.offset)} years {'before' if unit.offset < 0 else 'after'}"
    return _of_year(meaning, spot, point.day.year + unit.offset, f", in {named} {from_words(point)}", point.anchor)


def _day_of_month(meaning: m.CalendarDate, spot: Spot, point: Point) -> Resolved:
    """"the 15th": of the anchor's month, or of the one before or after, as the tense wants."""
    day = meaning.day or 1
    year, month = point.day.year, point.day.month
    why = f", in the month of {from_words(point)}"
    published = spot.anchors.published
    if point.anchor.kind == "expression" and published is not None and not spot.anchors.narrative and (way := spot.direction()).way == "future" and way.sure and dt.date(year, month, 1) < published.day and almanac.month_end(year, month) < published.day:
        point, year, month = published, published.day.year, published.day.month  # "held on 2 December … talks resume on the 16th"
    if point.anchor.kind == "expression" and len(point.value) >= 10 and point.day == point.last_day and day < point.day.day and published is not None and not spot.anchors.narrative and (published.day - point.day).days > LAST_DAYS and not spot.look_back(_HAD, 60) and not spot.folded.endswith((" to ", " and ", " until ", "-"), 0, point.begins):
        following = almanac.add_months(year, month, 1)
        if dt.date(*following, 1) <= published.day:
            (year, month), why = following, f", the first such day after {from_words(point)}"  # "on 27 January … on the 3rd"
    if point.anchor.kind != "expression":
        way = spot.direction()
        if spot.anchors.in_entry(spot.start):
            year, month = almanac.add_months(year, month, int(day < point.day.day))
        elif way.way == "past" and day > point.day.day:
            year, month = almanac.add_months(year, month, -1)
        elif way.way == "future" and day < point.day.day:
            year, month = almanac.add_months(year, month, 1)
        why = f"{because(way)}, the nearest such day {'before' if way.way == 'past' else 'after'} {from_words(point)}"
    return pinned(almanac.calendar_day(year, month, day).isoformat(), spot, why, meaning, point.anchor)


def _not_ahead(meaning: m.CalendarDate, spot: Spot, point: Point) -> Point:
    """What "the following February" is told from, where it is over: none of the days that would put it behind publication."""
    published = spot.anchors.published
    if meaning.way != "next" or meaning.reference != "expression" or published is None or spot.anchors.narrative or not meaning.month or bounds(meaning, point.day.year + (bounds(meaning, point.day.year)[0] <= point.day))[0] <= published.day:
        return point
    way = spot.direction()
    if way.way != "past" or not way.cue:
        return point
    return next((told for told in spot.anchors.recent(spot.start) if (published.day - told.day).days > YEAR_LONG), point)


def _by_word(meaning: m.CalendarDate, spot: Spot, point: Point) -> Resolved:
    year = point.day.year
    first, last = bounds(meaning, year)
    if meaning.way == "last" and last >= point.day:
        year -= 1 + (meaning.season == "WI" and point.day.month <= 2 and len(point.value) > 4)  # in January, this winter is not the last
    elif meaning.way == "next" and first <= (point.last_day if len(point.value) == 4 and not point.mod else point.day):
        year += 1  # "In 2015 … the following March" is of 2016
    if spot.words.endswith(" before last"):
        return _of_year(meaning, spot, year - 1, f", the one before the nearest before {from_words(point)}", point.anchor)
    return _of_year(meaning, spot, year, f", the nearest {'before' if meaning.way == 'last' else 'after'} {from_words(point)}", point.anchor)


def period(meaning: m.Period, spot: Spot) -> Resolved:
    return pinned(meaning.value, spot, meaning.note, meaning, type=meaning.type)
