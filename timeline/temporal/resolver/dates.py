"""Dates of the calendar and holidays: the missing year comes from the anchor."""

from __future__ import annotations

import datetime as dt
import re

from timeline.model import Alternative, Anchor
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.anchors import Point
from timeline.temporal.holidays import NATIONAL, NationalDay, countries, fixed_day, holiday_date, last_day, of_country
from timeline.temporal.meaning import IN_ORDER
from timeline.temporal.resolver.base import NO_ANCHOR, Resolved, Spot, because, from_words, no_anchor, pinned, unpinned
from timeline.temporal.tense import CALLED_OFF
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.wording import FULL_DAYS

SURELY_NEAR = 100
"""Days. A day without a year that is this near publication is taken there whatever the tense ("was put off to May 3"); a
larger number trusts nearness more and tense less."""
LONG_OVER = 30
"""Days a day must lie back for a sure word of the future to move it on a year ("must be finished by 14 December")."""
HALF_YEAR = 183
SOON = 7
"""Days. A holiday this near ahead is meant whatever the tense ("Banks shut on Labor Day" is no past)."""
MONTH_AHEAD = 62
"""Days a bare month may lie ahead of publication without a word of the future before news looks back a year."""
FALL = 9
NEXT_YEAR = 9
"""Months a chronicle must seem to go back to have turned the year instead (December → March); smaller values take every
short look back for a new year."""
LONG_AGO = 120
"""Days a date must lie back before a word of the future moves it on a year."""


def calendar_date(meaning: m.CalendarDate, spot: Spot) -> Resolved:
    if meaning.year is not None and meaning.year_from:
        counted = spot.anchors.dated(spot.start) if meaning.year_from == IN_ORDER else None
        return _of_year(meaning, spot, meaning.year, meaning.year_from, counted.anchor if counted else NO_ANCHOR)
    if meaning.year is not None:
        return _of_year(meaning, spot, meaning.year, " names its own year" if meaning.month else " names the year itself", NO_ANCHOR)
    if meaning.year_of is not None:
        return _of_named_year(meaning, meaning.year_of, spot)
    point = spot.anchors.before(spot.start) if meaning.reference == "expression" else spot.anchors.dated(spot.start)
    if point is None:
        return no_anchor(_value(meaning, "XXXX"), spot, meaning)
    if meaning.month_of is not None:
        year, month = almanac.add_months(point.day.year, point.day.month, meaning.month_of.offset)
        return pinned(dt.date(year, month, meaning.day or 1).isoformat(), spot, f", in the month counted from {from_words(point)}", meaning, point.anchor)
    if meaning.day is not None and meaning.month is None:
        return _day_of_month(meaning, spot, spot.anchors.month(spot.start, spot.folded) or point)
    if meaning.way in ("this", "next") and meaning.reference == "published" and spot.anchors.published and _is_writers(spot):
        point = spot.anchors.published
    if meaning.weekday and meaning.day and meaning.month:
        fitting = [year for year in (point.day.year, point.day.year - 1, point.day.year + 1) if _falls_on(year, meaning.month, meaning.day) == meaning.weekday]
        retold = _told_year(meaning, spot, point) if point.anchor.kind == "published" else None
        if retold and _falls_on(retold[0], meaning.month, meaning.day) == meaning.weekday and not any(abs((dt.date(year, meaning.month, meaning.day) - point.day).days) <= LONG_AGO for year in fitting):
            return _of_year(meaning, spot, *retold)
        if fitting:
            why = f", the nearest year to {from_words(point)} in which that day is a {FULL_DAYS[meaning.weekday - 1]}"
            return _of_year(meaning, spot, fitting[0], why, point.anchor)
    if meaning.way in ("last", "next"):
        return _by_word(meaning, spot, point)
    if point.anchor.kind == "expression":
        return _of_year(meaning, spot, _story_year(meaning, point), f", the year taken from {from_words(point)}", point.anchor)
    return _year_by_tense(meaning, spot, point)


LONG_STORY = 5
"""Years a chronicle's story lies back for "this spring" to be its writer's own."""


def _is_writers(spot: Spot) -> bool:
    """Whether a chronicle's "this spring" or "next May" is told of the writer's own day, as histories end."""
    story, published, last = spot.anchors.story, spot.anchors.published, spot.anchors.previous
    if not spot.anchors.narrative or story is None or published is None:
        return False
    this = spot.folded.startswith("this ", spot.start) and published.day.year - story.day.year >= LONG_STORY
    return this or (last is not None and last.day.year == published.day.year and published.day.year - story.day.year >= LONG_STORY)


def _value(meaning: m.CalendarDate, year: str) -> str:
    if meaning.season:
        return f"{year}-{meaning.season}"
    if meaning.quarter:
        return f"{year}-Q{meaning.quarter}"
    if meaning.half:
        return f"{year}-H{meaning.half}"
    if meaning.month is None:
        return year if meaning.day is None else f"{year}-XX-{meaning.day:02}"
    return f"{year}-{meaning.month:02}" + (f"-{meaning.day:02}" if meaning.day is not None else "")


def _of_year(meaning: m.CalendarDate, spot: Spot, year: int, why: str, anchor: Anchor) -> Resolved:
    value = _value(meaning, f"{year:04}")
    if meaning.week and meaning.month:
        first, last = almanac.week_of_month(year, meaning.month, meaning.week)
        return pinned(f"{first}/{last}", spot, why, meaning, anchor)
    alternatives: tuple[Alternative, ...] = ()
    if meaning.swapped:
        other = dt.date(*meaning.swapped).isoformat()
        reason = "the day may stand before the month, as outside the United States" if not spot.anchors.day_first else "the month may stand before the day, as in the United States"
        alternatives = (Alternative(value=other, earliest=other, latest=other, granularity="day", reason=reason),)
        if spot.anchors.day_first:
            alternatives = (Alternative(value=value, earliest=value, latest=value, granularity="day", reason=reason),)
            value = other
    return pinned(value, spot, why, meaning, anchor, alternatives=alternatives)


def _of_named_year(meaning: m.CalendarDate, unit: m.CalendarUnit, spot: Spot) -> Resolved:
    point = spot.anchors.before(spot.start) if unit.reference == "expression" else spot.anchors.speech(spot.start)
    if point is None:
        return no_anchor(_value(meaning, "XXXX"), spot, meaning)
    named = {-1: "the year before", 0: "the year of", 1: "the year after"}.get(unit.offset) or f"the year {abs(unit.offset)} {'before' if unit.offset < 0 else 'after'}"
    return _of_year(meaning, spot, point.day.year + unit.offset, f", in {named} {from_words(point)}", point.anchor)


def _day_of_month(meaning: m.CalendarDate, spot: Spot, point: Point) -> Resolved:
    """"the 15th": of the anchor's month, or of the one before or after, as the tense wants."""
    day = meaning.day or 1
    year, month = point.day.year, point.day.month
    why = f", in the month of {from_words(point)}"
    if point.anchor.kind != "expression":
        way = spot.direction()
        if way.way == "past" and day > point.day.day:
            year, month = almanac.add_months(year, month, -1)
        elif way.way == "future" and day < point.day.day:
            year, month = almanac.add_months(year, month, 1)
        why = f"{because(way)}, the nearest such day {'before' if way.way == 'past' else 'after'} {from_words(point)}"
    return pinned(dt.date(year, month, day).isoformat(), spot, why, meaning, point.anchor)


def _falls_on(year: int, month: int, day: int) -> int:
    try:
        return dt.date(year, month, day).isoweekday()
    except ValueError:
        return 0


def _bounds(meaning: m.CalendarDate, year: int) -> tuple[dt.date, dt.date]:
    interval = almanac.interval_of(_value(meaning, f"{year:04}"))
    if interval is None:  # 29 February of a common year: the days around it
        return dt.date(year, meaning.month or 1, 28), dt.date(year, meaning.month or 1, 28)
    return dt.date.fromisoformat(interval[0]), dt.date.fromisoformat(interval[1])


def _by_word(meaning: m.CalendarDate, spot: Spot, point: Point) -> Resolved:
    year = point.day.year
    first, last = _bounds(meaning, year)
    if meaning.way == "last" and last >= point.day:
        year -= 1 + (meaning.season == "WI" and point.day.month <= 2)  # in January, this winter is not the last
    elif meaning.way == "next" and first <= ((point.last or point.day) if len(point.value) == 4 and not point.mod else point.day):
        year += 1  # "In 2015 … the following March" is of 2016
    return _of_year(meaning, spot, year, f", the nearest {'before' if meaning.way == 'last' else 'after'} {from_words(point)}", point.anchor)


def _story_year(meaning: m.CalendarDate, point: Point) -> int:
    """A chronicle moves forward: January after November is the next year's."""
    year = point.day.year
    month = meaning.month or _bounds(meaning, year)[0].month
    if meaning.season == "WI" and point.day.month <= 2 and len(point.value) >= 7:
        return year - 1  # the winter that January is of
    if point.value[5:] == "WI" and month < FALL:
        return year + 1  # the winter's own January, and what lies behind it; its November may still be told
    if len(point.value) >= 7 and point.value[5:6].isdigit() and point.day.month - month >= NEXT_YEAR:
        return year + 1
    return year


DEADLINES = ("by", "until", "till", "no later than")
_REPORTS = frozenset(["said", "told", "announced", "agreed", "voted", "put", "set", "paid", "meant", "had", "has", "have"])
"""Past verbs that may be followed by a day to come: "announced on May 3 a strike on May 10"."""


def _year_by_tense(meaning: m.CalendarDate, spot: Spot, point: Point) -> Resolved:
    """News looks back: a month later than the anchor means last year's, unless the clause looks ahead or it is near."""
    if meaning.way == "this":
        year = point.day.year - (meaning.season == "WI" and point.day.month <= 2)
        return _of_year(meaning, spot, year, f", in the year of {from_words(point)}", point.anchor)
    if meaning.month is None and meaning.season is None and meaning.quarter is None and meaning.half is None:
        return _of_year(meaning, spot, point.day.year, f", in the year of {from_words(point)}", point.anchor)
    year = point.day.year
    if (meaning.month, meaning.day) == (2, 29):
        leap = min((near for near in range(year - 4, year + 5) if _falls_on(near, 2, 29)), key=lambda near: abs((dt.date(near, 2, 29) - point.day).days))
        return _of_year(meaning, spot, leap, f", the nearest to {from_words(point)}", point.anchor)
    way = spot.direction()
    first, last = _bounds(meaning, year)
    if meaning.day is not None:
        if told := _in_story(meaning, spot, point):
            return _of_year(meaning, spot, *told)
        if spot.folded.endswith("since ", 0, spot.start) or _BEFELL.match(spot.folded, spot.end):
            last_one = year if first <= point.day else year - 1
            return _of_year(meaning, spot, last_one, f", the last on or before {from_words(point)}", point.anchor)
        if (year_told := _year_when(spot) or (_told_before(meaning, spot, point) if (way.way == "past" or way.told) and point.anchor.kind == "published" else None)) is not None:
            return _of_year(meaning, spot, *year_told)
        near = min((year - 1, year, year + 1), key=lambda other: abs((_bounds(meaning, other)[0] - point.day).days))
        away = abs((_bounds(meaning, near)[0] - point.day).days)
        done = way.way == "past" and (way.sure or spot.folded.endswith(f"{way.cue or '?'} on ", 0, spot.start))
        over = near - (done and point.anchor.kind == "published" and _bounds(meaning, near)[0] > point.day)
        if way.way == "future" and (way.sure or way.cue in DEADLINES) and _bounds(meaning, near)[0] < point.day and away > LONG_OVER:
            return _of_year(meaning, spot, near + 1, f"{because(way)}, the first after {from_words(point)}", point.anchor)
        if (away > SURELY_NEAR or (over != near and spot.folded.endswith(" on ", 0, spot.start))) and abs((_bounds(meaning, over)[0] - point.day).days) > HALF_YEAR - SOON and (told := _told_year(meaning, spot, point)) is not None:
            return _of_year(meaning, spot, *told)
        if _bounds(meaning, near)[0] > point.day and over != near and way.cue not in _REPORTS and spot.folded.endswith(" on ", 0, spot.start):
            return _of_year(meaning, spot, near - 1, f"{because(way)}, the last before {from_words(point)}", point.anchor)  # "was robbed on Aug. 9" is over
        if away <= SURELY_NEAR or not way.cue:
            return _of_year(meaning, spot, near, f", the nearest to {from_words(point)}", point.anchor)
    if meaning.quarter:
        years = [other for other in (year, year - 1, year + 1) if way.way == "future" or _bounds(meaning, other)[0] <= point.day]
        near = min(years, key=lambda other: abs((_bounds(meaning, other)[1] - point.day).days))
        return _of_year(meaning, spot, near, f", the nearest to {from_words(point)}", point.anchor)
    if first > point.day and way.way == "past" and spot.folded.endswith("since ", 0, spot.start):
        return _of_year(meaning, spot, year - 1, f" with 'since', the last before {from_words(point)}", point.anchor)
    if way.way == "past" and (first - point.day).days > (MONTH_AHEAD if meaning.day is None and not (way.leads and way.cue) and not spot.folded.endswith(f"{way.cue} in ", 0, spot.start) else 0):
        return _of_year(meaning, spot, year - 1, f"{because(way)}, the last before {from_words(point)}", point.anchor)
    if way.way == "future" and last < point.day and not CALLED_OFF.match(spot.folded, spot.end) and not (way.told and (point.day - last).days < HALF_YEAR) and (point.day - last).days > (LONG_AGO if meaning.day is not None else 0):
        return _of_year(meaning, spot, year + 1, f"{because(way)}, the first after {from_words(point)}", point.anchor)
    return _of_year(meaning, spot, year, f"{because(way)}, in the year of {from_words(point)}", point.anchor)


SAME_CASE = 2000
"""Characters a report reaches back for the year of what it retells; larger values lend years to other stories."""


def _told_year(meaning: m.CalendarDate, spot: Spot, point: Point) -> tuple[int, str, Anchor] | None:
    """The year of the old case a report retells: a report leaves out the year of what is about half a year off at most.

    "She died on 20 March 2014. … There were 61 patients on 17 March", told in 2016. None where no day of an earlier year was told.
    """
    told = next((told for told in reversed(spot.anchors.case.values()) if told.day.year < point.day.year), None)
    if told is None or spot.start - (told.anchor.end or 0) > SAME_CASE:
        return None
    year = min((told.day.year - 1, told.day.year, told.day.year + 1), key=lambda other: abs((_bounds(meaning, other)[0] - told.day).days))
    return year, f", the year nearest to {from_words(told)}", told.anchor


def _told_before(meaning: m.CalendarDate, spot: Spot, point: Point) -> tuple[int, str, Anchor] | None:
    """The year that the same day, or the month of this day, was told with before: "on 18 November 2022 … on 18 November"."""
    case = spot.anchors.case
    told = case.get((meaning.month or 0, meaning.day)) or next((case[key] for key in reversed(case) if key[0] == meaning.month), None)
    if told is None or told.day.year >= point.day.year or (point.day - told.day).days < LONG_AGO:
        return None
    recent = 0 <= (point.day - _bounds(meaning, point.day.year)[0]).days <= LONG_AGO / 2
    if recent and (meaning.month, meaning.day) not in case:
        return None  # of this year, whatever happened in that month of another
    return told.day.year, f", in the year of {from_words(told)}", told.anchor


IN_STORY = 45
"""Days from a day told with its year within which the next day of the same paragraph goes on from it."""
NOT_NEWS = 60
"""Days a day without its year must lie back for that to be asked: what is nearer is this year's news."""


def _in_story(meaning: m.CalendarDate, spot: Spot, point: Point) -> tuple[int, str, Anchor] | None:
    """The year of the day told just before, which this one follows: "sailed on 24 January 2018 … came up on 2 February"."""
    told = spot.anchors.previous
    if told is None or point.anchor.kind != "published" or told not in spot.anchors.case.values() or told.day.year >= point.day.year:
        return None
    if PARAGRAPH in spot.folded[told.anchor.end or 0 : spot.start] or spot.direction().way == "future":
        return None
    for year in (told.day.year, told.day.year + 1):
        day = _bounds(meaning, year)[0]
        if told.day <= day <= (told.last or told.day) + dt.timedelta(days=IN_STORY) and (point.day - _bounds(meaning, point.day.year)[0]).days % 365 > NOT_NEWS:
            return year, f", the first after {from_words(told)}", told.anchor
    return None


_BEFELL = re.compile(r" (?:[a-z-]+ )?(?:attacks?|onslaught|massacre|shootings?|bombings?|crash|raids?|invasion|assault|explosions?|earthquake|quake|riots?|coup|killings?|kidnapping|abduction|fire|verdict|insurrection)\b")
"""Behind a day without its year, what happened on it: "the October 7 attack"."""
_WHEN = re.compile(r",? (?:when|in which|the year)\b[^.;!?\u00b6]*$")


def _year_when(spot: Spot) -> tuple[int, str, Anchor] | None:
    """The year of "since 1954, when the club was founded there on 25 July"."""
    told = spot.anchors.previous
    if told is None or (len(told.value) != 4 and told.value[5:] not in ("SP", "SU", "FA", "WI")) or not told.value[:4].isdigit() or not _WHEN.match(spot.folded[told.anchor.end or 0 : spot.start]):
        return None
    return told.day.year, f", in the year of {from_words(told)}", told.anchor


def period(meaning: m.Period, spot: Spot) -> Resolved:
    return pinned(meaning.value, spot, meaning.note, meaning, type=meaning.type)


# ---------------------------------------------------------------- holidays

def holiday(meaning: m.Holiday, spot: Spot) -> Resolved:
    own = _national_day(meaning.name, spot)
    if meaning.year is not None:
        day = holiday_date(meaning.name, meaning.year, own)
        if day is None:
            return unpinned(f"{meaning.year:04}-XX-XX", spot, ", whose day that year is not known", meaning)
        return _pinned_span(meaning, day, spot, f" of {meaning.year}")
    point = spot.anchors.dated(spot.start)
    if point is None:
        fixed = fixed_day(meaning.name)
        return no_anchor(f"XXXX-{fixed[0]:02}-{fixed[1]:02}" if fixed else "XXXX-XX-XX", spot, meaning)
    if meaning.year_of is not None:
        day = holiday_date(meaning.name, point.day.year + meaning.year_of.offset, own)
        if day is not None:
            return _pinned_span(meaning, day, spot, f", counted from {from_words(point)}", point.anchor)
    if meaning.way is None and (told := _year_when(spot)) is not None and (day := holiday_date(meaning.name, told[0], own)) is not None:
        return _pinned_span(meaning, day, spot, told[1], told[2])
    days = [day for near in (-1, 0, 1) if (day := holiday_date(meaning.name, point.day.year + near, own))]
    if not days:
        return unpinned("XXXX-XX-XX", spot, ", whose day is not known", meaning)
    before = [day for day in days if day <= point.day] or days[:1]
    after = [day for day in days if day >= point.day] or days[-1:]
    why = f", the nearest to {from_words(point)}"
    if meaning.way == "last":
        day, why = before[-1], f", the last before {from_words(point)}"
    elif meaning.way == "next":
        day, why = after[0], f", the next after {from_words(point)}"
    elif meaning.way == "this" or point.anchor.kind == "expression":
        day, why = next((day for day in days if day.year == point.day.year), days[0]), f", in the year of {from_words(point)}"
        if point.anchor.kind == "expression" and len(point.value) >= 7 and point.day.month - day.month >= NEXT_YEAR:
            day, why = after[0], f", the next after {from_words(point)}"  # New Year's Day after Christmas
    else:
        way = spot.direction()
        day = min((before[-1], after[0]), key=lambda near: abs((near - point.day).days))
        over = (day - point.day).days > SOON and way.way == "past" and (way.leads or (way.sure and spot.folded.endswith(" on ", 0, spot.start)))
        if (point.day - day).days > HALF_YEAR - SOON and (told := _told_year(m.CalendarDate(month=day.month, day=day.day), spot, point)) is not None:
            day, why = holiday_date(meaning.name, told[0], own) or day, told[1]
        elif way.told:
            pass  # "was due before Easter": the nearest
        elif way.sure and way.way == "future" and (point.day - day).days > SOON:
            day, why = after[0], f"{because(way)}, the next after {from_words(point)}"
        elif way.cue and (over or abs((day - point.day).days) > SURELY_NEAR):  # "On Christmas Day the roof fell in" is over
            day = after[0] if way.way == "future" else before[-1]
            why = f"{because(way)}, the nearest to {from_words(point)}"
    return _pinned_span(meaning, day, spot, why, point.anchor)


def _pinned_span(meaning: m.Holiday, day: dt.date, spot: Spot, why: str, anchor: Anchor = NO_ANCHOR) -> Resolved:
    """The holiday pinned; a long weekend reaches from or to the holiday itself."""
    value = _spanned(meaning, day)
    if meaning.span != "WE" or (weekend := almanac.interval_of(value)) is None:
        return pinned(value, spot, why, meaning, anchor)
    monday = day + dt.timedelta(days=1) if meaning.name.startswith("easter") else day
    return pinned(value, spot, why, meaning, anchor, earliest=min(weekend[0], _good_friday(meaning, day)), latest=max(weekend[1], monday.isoformat()))


def _good_friday(meaning: m.Holiday, day: dt.date) -> str:
    """The first day of the long weekend: Easter's begins on Good Friday."""
    return (day - dt.timedelta(days=2) if meaning.name.startswith("easter") and day.isoweekday() == 7 else day).isoformat()


SENTENCE = 200
"""Characters a sentence reaches at most to either side of the day it tells of."""


def _national_day(name: str, spot: Spot) -> NationalDay | None:
    """Month and day in the country the article is about, of the days that countries keep on their own date."""
    if name not in NATIONAL:
        return None
    national = spot.anchors.national
    if name not in national:  # the text is searched once for each such day, however often it stands there
        national[name] = countries(name, spot.folded)
    before, after = spot.folded[max(0, spot.start - SENTENCE) : spot.start], spot.folded[spot.end : spot.end + SENTENCE]
    sentence = _STOP.split(before)[-1] + _STOP.split(after)[0]
    return of_country(national[name], countries(name, sentence), name)


_STOP = re.compile(rf"[.!?{PARAGRAPH}](?:(?<!\.)|(?<!u\.s\.) )")
"""The mark first and then what is beside it: the search goes from mark to mark."""


def _spanned(meaning: m.Holiday, day: dt.date) -> str:
    """The holiday itself, its week, or the weekend it makes long: a Monday's is the one before."""
    last = last_day(meaning.name, day)
    if last > day:
        return f"{day}/{last}"
    if meaning.span == "W":
        return almanac.week_value(day)
    if meaning.span == "WE":
        return almanac.week_value(day - dt.timedelta(days=1) if day.isoweekday() <= 2 else day) + "-WE"
    return day.isoformat()
