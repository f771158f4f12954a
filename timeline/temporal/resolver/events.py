"""What is counted from an event by its name, where the text has told its day: "Nine days after the fire", "the night of the shooting", "the summer after her death"."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Resolved, Spot, from_words, pinned
from timeline.temporal.resolver.counted import count_from
from timeline.temporal.resolver.hours import BEFORE_DAWN
from timeline.temporal.resolver.parts import bounds
from timeline.temporal.told_events import day_led_to, day_told_of, end_of_name, event_at, whose_at

_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
_LINK = lazy_pattern(r" (before|after|following) ")
_HOW_LONG = lazy_pattern(r"\b(?:for|within|in|in the|during|over|lasted|until|every|than|some|only|the|last|first|it was) $")
"""Before "two days after the fire", that it says how long, or that it is compared."""
_CASE = lazy_pattern(
    r"(?:(?:the|his|her|their|its) )?(?:[\w'-]+ )?(?:death|deaths|killing|killings|murder|murders|attack|crash|fire|blaze|shooting|stabbing|sinking|explosion|blast|collapse|accident|disaster|collision"
    r"|robbery|raid|drowning|(?:he|she|they) (?:died|was killed|was murdered|drowned))\b(?! (?:of|at|in|on)\b)"
)
"""An event that the case before a court is."""


def beside_event(meaning: m.Length, spot: Spot, *, later: bool = False) -> Resolved | None:
    """"the day after the fire", "nine days after she resigned", where one day alone has been told of it; None for others, and for what says how long.

    `later`: the whole text has been read, and the day may be told behind it.
    """
    part = _PARTS.get(spot.words.lower().removeprefix("the "))
    link = _LINK.match(spot.folded, spot.end)
    if link is None or meaning.count is None or meaning.mod or meaning.rest or spot.look_back(_HOW_LONG, 12) is not None:
        return None
    sign: Literal[-1, 1] = -1 if link[1] == "before" else 1
    point = told_at(link.end(), spot, meaning.unit, later=later) if part != "NI" or sign < 0 else None  # "the night after the quake" may be of its own day
    if point is None:
        return None
    if spot.words.lower().startswith("the "):
        counted = _unit_beside(meaning, spot, point, sign, part)
    else:
        counted = count_from(point, m.Shift(count=meaning.count, unit=meaning.unit, sign=sign, reference="expression", finest="D" if spot.words.endswith(" to the day") else None), spot, f", of which '{meaning.event}' is told")
    return counted if counted is not None and _is_told_so(counted, spot) else None


def _unit_beside(meaning: m.Length, spot: Spot, point: Point, sign: int, part: str | None) -> Resolved | None:
    """The day, week, weekend, month or year beside that of the event."""
    if meaning.unit not in ("D", "N", "W", "WE", "M", "Y"):
        return None
    unit = "D" if meaning.unit == "N" else meaning.unit
    day = almanac.shift_day(point.day, sign, "W" if unit == "WE" else unit)
    if unit == "WE" and sign > 0 and point.day.isoweekday() <= FRIDAY:
        day = point.day  # the weekend of its own week
    return pinned(almanac.unit_value(day, unit), spot, f", counted from {from_words(point)}, of which '{meaning.event}' is told", m.CalendarUnit(unit=unit, part=part), point.anchor)


FRIDAY = 5
_SMALL_HOURS = lazy_pattern(r"\b(?:small|early) hours\b")
"""In the words of a day, that what befell then is of the night before."""


def _is_told_so(counted: Resolved, spot: Spot) -> bool:
    """Whether what is counted is what the text says of it, else the event is another: within a date it stands beside ("in 2014, a week after
    the vote"), and over by publication where it is told as past."""
    before = (told for told in (*spot.anchors.days, *spot.anchors.spans) if told.ends <= spot.start)
    beside, published = max(before, key=lambda told: told.ends, default=None), spot.anchors.published
    if counted.earliest is None:
        return False
    if beside is not None and spot.folded[beside.ends : spot.start] in (", ", " - ", " ("):
        return beside.day.isoformat() <= counted.earliest[:10] <= beside.last_day.isoformat()
    if spot.words.lower().startswith("the ") or published is None:
        return True  # "Bars shut the day before the vote"
    way = spot.direction()
    return not way.cue or way.way == "future" or counted.earliest[:10] <= published.day.isoformat()


def part_of_event(meaning: m.Vague, spot: Spot, *, later: bool = False) -> Resolved | None:
    """"on the night of the shooting", "the summer after her death", where one day alone has been told of it."""
    part = _PARTS.get(spot.words.lower().removeprefix("the "))
    if part is not None and spot.folded.startswith(" of ", spot.end):
        point = told_at(spot.end + len(" of "), spot, later=later)
        if point is None:
            return None
        if part == "NI" and point.day.toordinal() > 1 and (point.value[10:13] in BEFORE_DAWN or _SMALL_HOURS.search(point.words.lower())):
            return pinned(almanac.shift_day(point.day, -1, "D").isoformat(), spot, f", the one that {from_words(point)} is of", m.CalendarUnit(unit="D", part=part), point.anchor)
        return pinned(point.day.isoformat(), spot, f", the day of {from_words(point)}, of which it is told", m.CalendarUnit(unit="D", part=part), point.anchor)
    link = _LINK.match(spot.folded, spot.end)
    if link is None or meaning.value[:5] != "XXXX-" or (point := told_at(link.end(), spot, "M", later=later)) is None:
        return None
    season = m.CalendarDate(season=meaning.value[5:])
    published = spot.anchors.published
    years = [year for year in (point.day.year - 1, point.day.year, point.day.year + 1) if (bounds(season, year)[1] < point.day if link[1] == "before" else bounds(season, year)[0] > point.last_day)]
    year = years[-1] if link[1] == "before" else years[0]
    if published is not None and bounds(season, year)[0] > published.day >= point.day and spot.direction().way == "past":
        return None
    return pinned(f"{year:04}-{season.season}", spot, f", the first {link[1]} {from_words(point)}, of which it is told", season, point.anchor)


def told_at(start: int, spot: Spot, unit: str = "D", *, later: bool = False) -> Point | None:
    """The day that the text has told the event of which is named at `start`; for longer units it may be a month or a year."""
    event = event_at(spot.folded, start)
    if event is None or _DIGIT.search(spot.folded, start, end_of_name(spot.folded, start)):
        return None  # "Britain's June 23 referendum" has its own date
    anchors, whose, spans = spot.anchors, whose_at(spot.folded, start), _SPANS.get(unit, ())
    told = sorted((*anchors.days, *anchors.spans), key=lambda point: point.begins)
    if anchors.narrative:
        near = [point for point in told if point is anchors.opening or point.ends > spot.start - NEAR_STORY]
        return day_told_of(event, spot.folded, near, until=spot.start, spans=spans, latest=True) or day_led_to(event, spot.folded, spot.start, [point for point in near if len(point.value) >= 10])
    if anchors.scene is not None and anchors.scene.case.last == anchors.scene.case.day and unit not in ("H", "MIN", "S", "WE") and _CASE.match(spot.folded, start):
        return replace(anchors.scene.case, value=almanac.unit_value(anchors.scene.case.day, "W")) if unit in ("W", "FN") else anchors.scene.case  # its own day may be one of the days before
    if not later:
        return day_told_of(event, spot.folded, told, until=spot.start, spans=spans, whose=whose)
    if unit in ("H", "MIN", "S") or day_told_of(event, spot.folded, told, until=spot.start, spans=spans, latest=True) is not None:
        return None
    behind = day_told_of(event, spot.folded, told, since=spot.end, whose=whose)
    return behind if behind is not None and anchors.published is not None and (anchors.published.day - behind.day).days > OF_NEWS else None


OF_NEWS = 14
"""Days back within which a day told behind is rather of the news than of what was told before it."""
_DIGIT = lazy_pattern(r"\d")
NEAR_STORY = 800
"""Characters back in a chronicle within which it tells what it counts from; farther back was another battle."""
_SPANS = {"M": (7,), "Q": (7,), "Y": (7, 4), "DE": (7, 4)}
"""Lengths of the values, of months and years, from which a unit may be counted besides days."""
