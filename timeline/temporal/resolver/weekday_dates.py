"""Dates told with their day of the week: the year, or the month, in which that day is one; and those that are none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import lru_cache

from timeline.model import Alternative
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.clause import sentence_after, sentence_before
from timeline.temporal.course import NOT_NEWS
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Resolved, Spot, from_words, pinned
from timeline.temporal.resolver.parts import bounds, falls_on
from timeline.temporal.resolver.retold import LONG_AGO, Year, in_story, told_year
from timeline.temporal.resolver.story_or_news import of_story
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.wording import FULL_DAYS


def year_of_weekday(meaning: m.CalendarDate, spot: Spot, point: Point) -> Year | None:
    """The year in which a date is the day of the week the text calls it: its story's, else the nearest to the anchor; None where only tense can tell."""
    month, day, name = meaning.month or 1, meaning.day or 1, FULL_DAYS[(meaning.weekday or 1) - 1]

    def fits(year: int) -> bool:
        return falls_on(year, month, day) == meaning.weekday

    fitting = [year for year in (point.day.year, point.day.year - 1, point.day.year + 1) if fits(year)]
    near = any(abs((dt.date(year, month, day) - point.day).days) <= LONG_AGO for year in fitting)
    if (told := in_story(meaning, spot, point)) is not None and fits(told.year):
        return told
    if point.anchor.kind == "published":
        if not near and (retold := told_year(meaning, spot, point)) is not None and fits(retold.year) and not _is_told_since(retold, spot, fits):
            return retold
        if point.day.year not in fitting and (slip := _slip(meaning, spot, point)) is not None:
            return slip
        if not near and (old := _of_story(meaning, spot, point)) is not None and (not fitting or _is_of_story(meaning, spot, point, old, fitting[0])):
            return Year(old, f", the year of its story in which that day is a {name}", point.anchor)
        way = spot.direction()
        ahead = way.way != "future" and (fitting[:1] == [point.day.year + 1] or (bool(way.cue) and fitting[:1] == [point.day.year] and (dt.date(point.day.year, month, day) - point.day).days > SURELY_AHEAD))
        if (ahead or not fitting) and (told_of := _years_told_of(spot.folded, month, day, meaning.weekday or 1, point.day.year)) is not None:
            return Year(told_of, f", a year the text tells of in which that day is a {name}", point.anchor)  # "was taken to a message of Monday 5 February"
    return Year(fitting[0], f", the nearest year to {from_words(point)} in which that day is a {name}", point.anchor) if fitting else None


def _is_told_since(retold: Year, spot: Spot, fits: Callable[[int], bool]) -> bool:
    """Whether another year in which the day falls on its weekday was told behind that of the old case: "by the spring of 2020. On Tuesday 17 March"."""
    since = spot.anchors.previous
    return since is not None and since.anchor.start != retold.anchor.start and retold.year < since.day.year and fits(since.day.year)


def _of_story(meaning: m.CalendarDate, spot: Spot, point: Point) -> int | None:
    """The year in which what was done goes on from an old story, and falls on its weekday: no writer gets both wrong."""
    way = spot.direction()
    if way.way != "past" or not way.cue:
        return None
    old = (story.day.year + step for story in reversed(spot.anchors.history) if (point.day - story.last_day).days > NOT_NEWS for step in (0, 1))
    return next((year for year in old if year < point.day.year - 1 and falls_on(year, meaning.month or 1, meaning.day or 1) == meaning.weekday), None)


def _is_of_story(meaning: m.CalendarDate, spot: Spot, point: Point, old: int, fitting: int) -> bool:
    """Whether the old year is meant where one about publication fits too: that lies farther off than a year, or the signs of the text speak for the story."""
    ahead = (dt.date(fitting, meaning.month or 1, meaning.day or 1) - point.day).days
    if (ahead > SURELY_AHEAD and spot.direction().sure) or abs(ahead) > A_YEAR:
        return True
    story = of_story(spot, lambda year: bounds(meaning, year), fitting, "day")
    return story is not None and story.year == old


def _slip(meaning: m.CalendarDate, spot: Spot, point: Point) -> Year | None:
    """A day of these weeks that is not the day of the week the text calls it: one of the two is a slip, where nothing tells of another year."""
    days = [dt.date(year, meaning.month or 1, meaning.day or 1) for year in (point.day.year - 1, point.day.year, point.day.year + 1) if falls_on(year, meaning.month or 1, meaning.day or 1)]
    day = min(days, key=lambda near: abs((near - point.day).days), default=None)
    if day is None or abs((day - point.day).days) > THESE_WEEKS or meaning.weekday is None:
        return None
    if any(falls_on(told.day.year, meaning.month or 1, meaning.day or 1) == meaning.weekday for told in spot.anchors.history):
        return None  # of the year that is told of
    if _YEARS.search(sentence_before(spot.folded, spot.start)) or _YEARS.search(sentence_after(spot.folded, spot.end)):
        return None  # "a year since the blast on Wednesday 22 May"
    return Year(day.year, f", the nearest to {from_words(point)}", point.anchor)


SURELY_AHEAD = 31
"""Days behind publication at least at which what is told as past is of another year."""
A_YEAR = 366
"""Days from publication within which a date that fits its day of the week is of an old story only if the text's signs say so."""
_YEARS = lazy_pattern(r"\b(?:years?|annivers\w+|ago|marks|marked)\b")
THESE_WEEKS = 14
"""Days from publication within which a day with the wrong day of the week is a slip; farther off it may be another year's."""


def month_of_weekday(meaning: m.CalendarDate, spot: Spot, point: Point) -> Resolved | None:
    """"Saturday 10th": that of the old month just told where it is a Saturday there, else of the months around publication in which
    it is one the nearest, on the side that a verb wants if it has one."""
    months = [almanac.add_months(point.day.year, point.day.month, step) for step in range(-MONTHS_AROUND, MONTHS_AROUND + 1)]
    days = [dt.date(year, month, meaning.day or 1) for year, month in months if falls_on(year, month, meaning.day or 1) == meaning.weekday]
    told = spot.anchors.previous
    if told is not None and len(told.value) >= 7 and (_is_next(told, meaning, spot) or not any(abs((day - point.day).days) <= A_MONTH for day in days)) and (point.day - told.last_day).days > NOT_NEWS and spot.direction().way != "future" and falls_on(told.day.year, told.day.month, meaning.day or 1) == meaning.weekday:
        day = dt.date(told.day.year, told.day.month, meaning.day or 1)
        return pinned(day.isoformat(), spot, f", in the month of {from_words(told)}", meaning, told.anchor)
    back = spot.direction().way == "past"
    if not days and " the " in spot.words:  # "Friday the 13th", of which some years have one
        far = [almanac.add_months(point.day.year, point.day.month, step) for step in range(-MONTHS_BACK, 1 if back else MONTHS_BACK + 1)]
        days = [dt.date(year, month, meaning.day or 1) for year, month in far if falls_on(year, month, meaning.day or 1) == meaning.weekday]
    if not days:
        return None
    if back and " the " in spot.words and all(day > point.day for day in days):  # "burned down on Friday the 13th"
        past = [almanac.add_months(point.day.year, point.day.month, -step) for step in range(MONTHS_AROUND + 1, MONTHS_BACK + 1)]
        days = [dt.date(year, month, meaning.day or 1) for year, month in past if falls_on(year, month, meaning.day or 1) == meaning.weekday] or days
    day = min(days, key=lambda day: ((day > point.day) if back else (day < point.day), abs((day - point.day).days)))
    return pinned(day.isoformat(), spot, f", the nearest month to {from_words(point)} in which that day is a {FULL_DAYS[(meaning.weekday or 1) - 1]}", meaning, point.anchor)


def month_in_story(meaning: m.CalendarDate, spot: Spot, point: Point) -> Resolved | None:
    """In a chronicle "Monday the 28th": of the month nearest to the day it has come to in which that day is a Monday."""
    months = [almanac.add_months(point.day.year, point.day.month, step) for step in range(-MONTHS_AROUND, MONTHS_AROUND + 1)]
    days = [dt.date(year, month, meaning.day or 1) for year, month in months if falls_on(year, month, meaning.day or 1) == meaning.weekday]
    day = min(days, key=lambda near: abs((near - point.day).days), default=None)
    return None if day is None else pinned(day.isoformat(), spot, f", the nearest month to {from_words(point)} in which that day is a {FULL_DAYS[(meaning.weekday or 1) - 1]}", meaning, point.anchor)


def _is_next(told: Point, meaning: m.CalendarDate, spot: Spot) -> bool:
    """Whether the day is one of the week behind the one told just before it: "on the Sunday he emptied his account. On Monday the 16th he sold his car"."""
    if told.last != told.day or PARAGRAPH in spot.folded[told.ends : spot.start] or not falls_on(told.day.year, told.day.month, meaning.day or 1):
        return False
    return 0 < (meaning.day or 1) - told.day.day <= 7


A_MONTH = 31
"""Days from publication within which such a day is of the news, whatever month was told."""
MONTHS_BACK = 14
"""Months back within which every day of the month has fallen on every day of the week."""
MONTHS_AROUND = 2
"""Months either way in which a day told by its weekday and number lies."""


def weekday_beside(year: int, month: int, day: int, weekday: int) -> tuple[Alternative, ...]:
    """The other reading of a date with the wrong day of the week: the nearest such day."""
    date = dt.date(year, month, day)
    try:
        beside = (date + dt.timedelta(days=(weekday - date.isoweekday() + 3) % 7 - 3)).isoformat()
    except OverflowError:
        return ()
    return (Alternative(value=beside, earliest=beside, latest=beside, granularity="day", reason=f"the nearest {FULL_DAYS[weekday - 1]}, as the text calls it"),)


YEARS_BACK = 11
"""Years within which every day of the year falls on every day of the week, but for 29 February."""


def _years_told_of(folded: str, month: int, day: int, weekday: int, year: int) -> int | None:
    """The last year, one at least before last, in which the day falls on its weekday and of which the text tells something."""
    told = _years_told(folded)
    return next((other for other in range(year - 2, year - YEARS_BACK, -1) if falls_on(other, month, day) == weekday and str(other) in told), None)


@lru_cache(maxsize=4)  # a text is asked about again and again
def _years_told(folded: str) -> frozenset[str]:
    return frozenset(_FOUR_DIGITS.findall(folded))


_FOUR_DIGITS = lazy_pattern(r"\b\d{4}\b")
