"""The time told before, said again: "at the same time", "the same month last year"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.ancient import YEAR
from timeline.temporal.figures import Figures
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import UNKNOWN, Resolved, Spot, from_words, no_anchor, pinned, unpinned
from timeline.temporal.resolver.events import told_at


def same_time(meaning: m.SameTime, spot: Spot) -> Resolved:
    point = spot.anchors.before(spot.start)
    if point is None or (point is spot.anchors.speech(spot.start) and point.anchor.kind == "published"):  # never silently the publication date
        return no_anchor("XXXX", spot, meaning)
    published = spot.anchors.published
    if published is not None and point.last_day <= published.day and (way := spot.direction()).way == "future" and way.sure:
        point = next((told for told in spot.anchors.recent(spot.start) if told.last_day > published.day), point)  # "by June 2027 … Buybacks, suspended on Monday, won't resume until then"
    return pinned(point.value, spot, f", the time of {from_words(point)}", meaning, point.anchor)


def case_day(meaning: m.Case, spot: Spot) -> Resolved:
    if (told := told_at(spot.end + 1, spot)) is not None:
        return pinned(told.value[:10], spot, f", the day of {from_words(told)}", meaning, told.anchor)
    scene = spot.anchors.scene
    if scene is None or spot.direction().way == "future":
        return no_anchor("XXXX-XX-XX", spot, meaning)
    return pinned(scene.case.value[:10], spot, f", the day of {from_words(scene.case)}", meaning, scene.case.anchor)


def _is_their_year(point: Point, figures: Figures, spot: Spot) -> bool:
    """Whether the year told last is that of the figures: "the first three months of 2021"."""
    return len(point.value) == 4 and spot.folded[figures.anchor.end or 0 : point.begins] in (" of ", " in ")


_TO = lazy_pattern(r" (?:and|to|until|through) (?:the )?|-")


def moved_stretch(spot: Spot, meaning: m.Meaning, *, year: int | None, back: int | None) -> Resolved | None:
    """The stretch of days just told, in another year: "between August 8 and August 16, against 297 mm in the same period last year"."""
    if len(spot.anchors.history) < 2:
        return None
    first, last = spot.anchors.history[-2:]
    if len(last.value) != len(first.value) or not first.day < last.day or not spot.folded.endswith(("between ", "from "), 0, first.begins) or not _TO.fullmatch(spot.folded, first.ends, last.begins):
        return None
    steps = year - last.day.year if year else -(back or 0)
    ends = [almanac.shift_day(day, steps, "Y").isoformat() for day in (first.day, last.last_day)]
    return pinned("/".join(ends), spot, f", from {from_words(first)} to {from_words(last)}, in another year", meaning, last.anchor, earliest=ends[0], latest=ends[1])


BESIDE = 60
"""Characters between a month and the day that was told behind it in its sentence."""


def same_of_year(meaning: m.SameOfYear, spot: Spot) -> Resolved:
    """The month, quarter, week or day of the expression before, or all of it ("the same period"), in the year said."""
    speech, figures = spot.anchors.speech(spot.start), spot.anchors.figures.now
    point = speech if meaning.today else spot.anchors.before(spot.start)
    if meaning.unit == "M" and point is not None and point is not speech and len(point.value) >= 10:
        point = next((told for told in spot.anchors.recent(spot.start) if len(told.value) == 7 and point.begins - told.ends < BESIDE), point)  # "rose in November, it said on Monday. In the same month of 2019"
    unknown = UNKNOWN.get(meaning.unit or "", "XXXX")
    year = meaning.year or (speech.day.year + meaning.offset if meaning.offset is not None and speech else None)
    if meaning.unit is None and figures is not None and figures.earliest is not None and (year or meaning.back) and (point is None or point.ends <= (figures.anchor.end or 0) or _is_their_year(point, figures, spot)):
        value, earliest, latest = figures.moved((year - int(figures.value[:4]) or -1) if year else -(meaning.back or 0))
        return pinned(value, spot, f", the {figures.kind} of the figures told before it, in another year", meaning, figures.anchor, earliest=earliest, latest=latest)
    if meaning.unit is None and (moved := moved_stretch(spot, meaning, year=year, back=meaning.back)) is not None:
        return moved
    if point is None or (meaning.unit is None and point is speech) or (year is None and meaning.back is None):
        return no_anchor(unknown, spot, meaning)
    if meaning.unit in ("W", "WE") and (point.last is None or almanac.unit_value(point.last, meaning.unit) == almanac.unit_value(point.day, meaning.unit)):
        years = point.day.year - year if year is not None else meaning.back or 0
        day = almanac.shift_day(point.day, -years, "Y")  # weeks have no place in the year of their own: the one nearest to that day
        near = min((day + dt.timedelta(days=step) for step in range(-3, 4)), key=lambda other: (other.isoweekday() != point.day.isoweekday(), abs((other - day).days)))
        return pinned(almanac.unit_value(near, meaning.unit), spot, f", {from_words(point)} in the year it names", meaning, point.anchor)
    value = almanac.unit_value(point.day, meaning.unit) if meaning.unit else point.value
    if meaning.unit and point.last is not None and almanac.unit_value(point.last, meaning.unit) != value:
        return unpinned(unknown, spot, f", of {from_words(point)}, which is longer", meaning)
    if not YEAR.match(value):
        return unpinned(unknown, spot, f", of {from_words(point)}, which is longer than a year", meaning)
    steps = (year or 0) - int(value[:4]) if year else -(meaning.back or 0)
    value = YEAR.sub(lambda found: f"{int(found[0]) + steps:04}", value)
    if almanac.interval_of(value) is None:
        return unpinned(unknown, spot, f", of {from_words(point)}, which the year it names does not have", meaning)
    if meaning.unit is None and point.mod in ("START", "MID", "END"):
        meaning = replace(meaning, mod=point.mod)
    return pinned(value, spot, f", {from_words(point)} in the year it names", meaning, point.anchor)
