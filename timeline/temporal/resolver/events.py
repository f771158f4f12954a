"""What is counted from an event by its name, where the report has told its day: "Nine days after the fire", "the night of the shooting"."""

from __future__ import annotations

import re
from typing import Literal

from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Resolved, Spot, from_words, pinned
from timeline.temporal.resolver.counted import count_from
from timeline.temporal.told_events import day_led_to, day_told_of, event_at, event_in, whose_at

_OF = lazy_pattern(r" of (?:the|his|her|their|its|that) (?:(?!(?:first|second|third|last|next|previous|other)\b)[\w-]+ )?([a-z-]+)\b(?! (?:of|on|in)\b)")
_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
_LINK = lazy_pattern(r" (before|after|following) ")
_HOW_LONG = ("for ", "within ", "in ", "in the ", "during ", "over ", "lasted ", "until ", "every ", "than ", "some ", "only ", "the ", "last ", "first ")
"""Before "two days after the fire", that it says how long, or that it is compared."""


def beside_event(meaning: m.Length, spot: Spot) -> Resolved | None:
    """"the day after the fire", "nine days after she resigned", where one day alone has been told of it; None for others, and for what says how long."""
    part = _PARTS.get(spot.words.lower().removeprefix("the "))
    link = _LINK.match(spot.folded, spot.end)
    if link is None:
        return None
    sign: Literal[-1, 1] = -1 if link[1] == "before" else 1
    if meaning.count is None or meaning.mod or meaning.rest or spot.follows(_HOW_LONG) or (part == "NI" and sign > 0):
        return None  # "the night after the quake" may be of its own day
    point = told_at(link.end(), spot, meaning.unit)
    if point is None:
        return None
    if spot.words.lower().startswith("the "):
        counted = _unit_beside(meaning, spot, point, sign, part)
    else:
        counted = count_from(point, m.Shift(count=meaning.count, unit=meaning.unit, sign=sign, reference="expression", finest="D" if spot.words.endswith(" to the day") else None), spot, f", of which '{meaning.event}' is told")
    return counted if counted is not None and _is_told_so(counted, spot) else None


def _unit_beside(meaning: m.Length, spot: Spot, point: Point, sign: int, part: str | None) -> Resolved | None:
    if meaning.unit not in ("D", "N", "W", "M", "Y"):
        return None
    unit = "D" if meaning.unit == "N" else meaning.unit
    value = almanac.unit_value(almanac.shift_day(point.day, sign, unit), unit)
    return pinned(value, spot, f", counted from {from_words(point)}, of which '{meaning.event}' is told", m.CalendarUnit(unit=unit, part=part), point.anchor)


def _is_told_so(counted: Resolved, spot: Spot) -> bool:
    """Whether what is counted is what the text says of it, else the event is another: within a date it stands beside ("in 2014, a week after
    the vote"), and over by publication where it is told as past."""
    beside, published = spot.anchors.previous, spot.anchors.published
    if counted.earliest is None:
        return False
    if beside is not None and spot.folded[beside.ends : spot.start] in (", ", " - ", " ("):
        return beside.day.isoformat() <= counted.earliest[:10] <= beside.last_day.isoformat()
    if spot.words.lower().startswith("the ") or published is None:
        return True  # "Bars shut the day before the vote"
    way = spot.direction()
    return not way.cue or way.way == "future" or counted.earliest[:10] <= published.day.isoformat()


def part_of_event(meaning: m.Vague, spot: Spot) -> Resolved | None:
    """"on the night of the shooting", where one day alone has been told of one."""
    found = _OF.match(spot.folded, spot.end)
    part = _PARTS.get(spot.words.lower().removeprefix("the "))
    event = event_in(found[1]) if found is not None and part is not None else None
    point = _told_of(event, spot, "D") if event is not None else None
    if found is None or point is None:
        return None
    return pinned(point.day.isoformat(), spot, f"{found.group().rstrip()}, the day of {from_words(point)}, of which it is told", m.CalendarUnit(unit="D", part=part), point.anchor)


def told_at(start: int, spot: Spot, unit: str = "D") -> Point | None:
    """The day that the text has told the event of which is named at `start`; for longer units it may be a month or a year."""
    event = event_at(spot.folded, start)
    return _told_of(event, spot, unit, whose_at(spot.folded, start)) if event is not None else None


def _told_of(event: tuple[re.Pattern[str], ...], spot: Spot, unit: str, whose: str | None = None) -> Point | None:
    points = [point for point in spot.anchors.spans if len(point.value) in _SPANS.get(unit, ())]
    days = sorted((*spot.anchors.days, *points), key=lambda point: point.begins) if points else spot.anchors.days
    if not spot.anchors.narrative:
        return day_told_of(event, spot.folded, spot.start, days, whose=whose)
    days = [point for point in days if point.ends > spot.start - NEAR_STORY]
    return day_told_of(event, spot.folded, spot.start, days, latest=True) or day_led_to(event, spot.folded, spot.start, days)


NEAR_STORY = 800
"""Characters back in a chronicle within which it tells what it counts from; farther back was another battle."""


_SPANS = {"M": (7,), "Q": (7,), "Y": (7, 4), "DE": (7, 4)}
"""Lengths of the values, of months and years, from which a unit may be counted besides days."""
