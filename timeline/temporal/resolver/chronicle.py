"""The year of a chronicle's day, month, season or feast that is told without one, where the story is not simply a step on from the day it has come to.

It goes on within a sentence ("invaded in the summer of 1810 and, checked in September, …"), with a look back until the story is taken up
again, and towards the day that the chronicle opened with: "failed on 16 May 1893. … In March 1892 another closed. … On 26 January".
"""

from __future__ import annotations

import datetime as dt

from timeline.patterns import lazy_pattern
from timeline.temporal.case_days import NEW_SENTENCE
from timeline.temporal.clause import sentence_before
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Spot, from_words
from timeline.temporal.resolver.breath import YEAR_LONG
from timeline.temporal.resolver.retold import Year
from timeline.temporal.resolver.story_or_news import Occurs

DEADLINES = ("by ", "until ", "till ")
OPENS_BY = (". by ", "\u00b6by ")
SAME_THREAD = 240
"""Days behind the day a chronicle has come to within which its next date lies."""
NEXT_IN_THREAD = 120
"""The same behind a date of a look back."""
LEADS_UP, AT_OPENING = 200, 21
"""Days before the day a chronicle opened with that lead up to it, and days from it that are of it whatever was told last: a larger number
takes what is told of the years before it."""


def of_chronicle(spot: Spot, point: Point, occurs: Occurs, on: int) -> Year | None:
    """The year that is meant instead of `on`, which a step from `point` leads to; None where that is the one."""
    reading = occurs(on)
    if reading is None or spot.words.lower().startswith("that ") or point.anchor.kind != "expression":
        return None
    return _had_been(spot, point, occurs, reading[0]) or _in_sentence(spot, point, occurs, reading[0]) or _of_thread(spot, point, occurs, reading[0]) or _at_opening(spot, point, occurs, reading[0])


def _had_been(spot: Spot, point: Point, occurs: Occurs, reading: dt.date) -> Year | None:
    """What had been, just before the day the chronicle has come to: "On 9 January the Finns, who had landed only at the end of December"."""
    if (reading - point.day).days <= SAME_THREAD or not (spot.direction().cue.startswith("had") or spot.look_back(_HAD, 60)) or spot.follows(DEADLINES):
        return None
    before = occurs(reading.year - 1) if reading.year > 1 else None
    if before is None or not 0 < (point.day - before[0]).days <= NEXT_IN_THREAD:
        return None
    return Year(reading.year - 1, f" with 'had', the last before {from_words(point)}", point.anchor)


_HAD = lazy_pattern(r"\bhad (?:\w+ )?\w+[^.;,\u00b6]*$")
"""Before a date, what had been by the day the chronicle has come to."""


def _in_sentence(spot: Spot, point: Point, occurs: Occurs, reading: dt.date) -> Year | None:
    """What goes on from a date of another year that its sentence told last."""
    told = spot.anchors.previous
    if told is None or told is point or told.begins < point.begins or len(told.value) not in (4, 7, 10) or NEW_SENTENCE.search(spot.folded, told.ends, spot.start):
        return None
    year = _next(told, occurs)
    first = occurs(year) if year is not None else None
    if year is None or first is None or year == reading.year or first[0] > max(point.day, told.last_day):
        return None
    if len(told.value) == 4:
        if sentence_before(spot.folded, told.begins).strip() not in ("", "in", "by", "during") or " would " in spot.folded[told.ends : spot.start]:
            return None  # "Havfrue, built in 1884, left on 24 June"
    elif not 0 <= (first[0] - told.last_day).days <= NEXT_IN_THREAD:
        return None
    return Year(year, f", the first after {from_words(told)}", told.anchor)


def _of_thread(spot: Spot, point: Point, occurs: Occurs, reading: dt.date) -> Year | None:
    """What goes on from a look back, or from before a look ahead, where it lies far from the day a chronicle has come to: "was tried in February
    1927. He had died on 9 October of the previous year. … In early November"."""
    if 0 <= (reading - point.day).days <= SAME_THREAD or (reading > point.day and spot.follows(DEADLINES) and not spot.follows(OPENS_BY)):
        return None
    for told in spot.anchors.history[:-3:-1]:
        ahead = told.begins < point.begins and len(point.value) > 4 and not (point.words.endswith(" later'") or spot.folded.endswith(DEADLINES, 0, point.begins))
        if told is point or ahead or len(told.value) < 7 or not 0 < (point.day - told.day).days <= YEAR_LONG:
            continue
        year = _next(told, occurs)
        first = occurs(year) if year is not None else None
        if year is not None and first is not None and (first[0] - told.day).days <= NEXT_IN_THREAD and first[0] < point.day:
            return Year(year, f", the first after {from_words(told)}", told.anchor)
    return None


def _at_opening(spot: Spot, point: Point, occurs: Occurs, reading: dt.date) -> Year | None:
    """What leads up to the day that the chronicle opened with, told of the time before it."""
    opening = spot.anchors.opening
    if opening is point and reading > point.day and len(point.value) >= 10 and spot.anchors.begun_again and (before := occurs(point.day.year)) is not None and 0 < (point.day - before[0]).days <= AT_OPENING:
        return Year(point.day.year, f", just before {from_words(point)}", point.anchor)
    if opening is None or len(opening.value) < 7 or opening is point or point.day >= opening.day:
        return None
    years = (year for year in (opening.day.year, opening.day.year - 1) if year > 1)
    spans = [(year, *span) for year in years if (span := occurs(year)) is not None and -LEADS_UP <= (span[0] - opening.day).days <= AT_OPENING]
    if not spans:
        return None
    year, day, last = min(spans, key=lambda each: abs((each[1] - opening.day).days))
    near = abs((day - opening.day).days) <= AT_OPENING and day == last and opening.day == opening.last_day
    if day <= point.day or year == reading.year or not (reading < point.day or near):
        return None
    return Year(year, f", which leads up to {from_words(opening)}", opening.anchor)


def _next(told: Point, occurs: Occurs) -> int | None:
    """The year in which something is next from what was told, which may be a year that holds it."""
    since = told.day if len(told.value) == 4 or told.last is None else max(told.day, told.last_day.replace(day=1) if len(told.value) == 7 else told.day)
    return next((year for year in (told.day.year, told.day.year + 1) if (span := occurs(year)) is not None and span[0] >= since), None)
