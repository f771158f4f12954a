"""The second Tuesday of March: days and weekends counted within a month."""

from __future__ import annotations

import datetime as dt

from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE
from timeline.temporal.resolver.base import Resolved, Spot, because, from_words, no_anchor, pinned
from timeline.temporal.resolver.story_or_news import of_story
from timeline.temporal.resolver.units import of_retelling
from timeline.temporal.wording import FULL_DAYS


def nth_weekday(meaning: m.NthWeekday, spot: Spot) -> Resolved:
    """The month's year is the one said, else the nearest the tense allows."""
    name = FULL_DAYS[meaning.weekday - 1]
    if meaning.year is not None and meaning.month is not None:
        day = _nth_of_month(meaning.year, meaning.month, meaning.weekday, meaning.nth)
        return pinned(_or_weekend(meaning, day), spot, f", that {'weekend' if meaning.weekend else name} of the month", meaning)
    unit = meaning.month_of
    point = spot.anchors.before(spot.start) if unit and unit.reference == "expression" else spot.anchors.dated(spot.start)
    if point is None:
        return no_anchor("XXXX-XX-XX", spot, meaning)
    told = spot.anchors.previous
    if unit is not None and unit.offset == 0 and spot.words.endswith(" the month") and spot.follows((" and on ", " and again on ")) and spot.direction().way != "future" and told is not None and len(told.value) >= 7 and NEW_SENTENCE.search(spot.folded, told.ends, spot.start) is None:
        point = told  # "shut on 14 January, and on the last Friday of the month"
    elif unit is not None and unit.offset == 0 and spot.words.endswith(" the month") and (old := of_retelling(spot)) is not None:
        point = old
    if unit is not None:
        year, month = almanac.add_months(point.day.year, point.day.month, unit.offset)
        day = _nth_of_month(year, month, meaning.weekday, meaning.nth)
        return pinned(day.isoformat(), spot, f", that {name} of the month counted from {from_words(point)}", meaning, point.anchor)
    days = [_nth_of_month(point.day.year + step, meaning.month or 1, meaning.weekday, meaning.nth) for step in (-1, 0, 1)]
    if point.anchor.kind == "expression":
        return pinned(_or_weekend(meaning, days[1]), spot, f", in the year of {from_words(point)}", meaning, point.anchor)
    way = spot.direction()
    if way.cue:
        days = [day for day in days if (day >= point.day if way.way == "future" else day <= point.day)] or days
    day = min(days, key=lambda near: abs((near - point.day).days))
    if (story := of_story(spot, lambda year: _as_span(year, meaning), day.year, "day")) is not None:
        return pinned(_or_weekend(meaning, _nth_of_month(story.year, meaning.month or 1, meaning.weekday, meaning.nth)), spot, story.why, meaning, story.anchor)
    return pinned(_or_weekend(meaning, day), spot, f"{because(way)}, the nearest to {from_words(point)}", meaning, point.anchor)


def _as_span(year: int, meaning: m.NthWeekday) -> tuple[dt.date, dt.date] | None:
    """First and last day in a year; None where its month has no fifth one."""
    try:
        day = _nth_of_month(year, meaning.month or 1, meaning.weekday, meaning.nth)
    except almanac.NoSuchDay:
        return None
    return day, day


def _or_weekend(meaning: m.NthWeekday, day: dt.date) -> str:
    return almanac.unit_value(day, "WE") if meaning.weekend else day.isoformat()


def _nth_of_month(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """Raises NoSuchDay where the month has no fifth one."""
    day = almanac.nth_weekday(year, month, weekday, nth)
    if day.month != month:
        raise almanac.NoSuchDay(f"{year}-{month:02} has no weekday {weekday} number {nth}")
    return day
