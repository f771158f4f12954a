"""Days of the week told with "had": before the day just told, and what goes on from there."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.case_days import breaks_between
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Spot
from timeline.temporal.resolver.surroundings import OPENS_ON
from timeline.temporal.text import PARAGRAPH

WEEK = 7
LOOKS_BACK = 14
"""Days that a chronicle looks back for what goes on, day by day, to where it was."""
SAME_PASSAGE = 200
"""Characters behind a day within which another goes on from it."""


def had_before(meaning: m.Weekday, spot: Spot, point: Point) -> Point | None:
    """The day of these weeks, told just before, that a weekday of the past perfect lies before, though it has come again since: "was sacked on Friday. On Monday he had told the board"."""
    told = spot.anchors.previous
    if told is None or meaning.way or meaning.week or meaning.ends or point.anchor.kind != "published" or spot.anchors.narrative or len(told.value) < 10 or told.last != told.day:
        return None
    if not spot.folded.endswith(OPENS_ON, 0, spot.start) or not 0 < (point.day - told.day).days < WEEK or _HAD_NEAR.match(spot.folded, spot.end) is None:
        return None
    come_again = (meaning.weekday - told.day.isoweekday()) % WEEK
    return told if 0 < come_again <= (point.day - told.day).days and breaks_between(spot.folded, told.ends, spot.start) <= 1 and spot.start - told.ends < SAME_PASSAGE else None


def in_row_of_had(meaning: m.Weekday, spot: Spot, point: Point) -> Point | None:
    """The day that "had" went back to, where the next sentence goes on from it up to the day it went back from: "closed on Friday. On Monday it had
    cancelled its stand. On Tuesday the bank froze its credit"."""
    if len(spot.anchors.history) < 2 or meaning.way or meaning.week or meaning.ends or point.anchor.kind != "published" or spot.anchors.narrative:
        return None
    later, told = spot.anchors.history[-2:]
    if len(told.value) < 10 or len(later.value) < 10 or told.day != told.last or later.day <= told.day or later.begins > told.begins or (later.day - told.day).days >= WEEK:
        return None
    if not (spot.folded.endswith(OPENS_ON, 0, spot.start) and spot.folded.endswith(OPENS_ON, 0, told.begins)) or _HAD_NEAR.match(spot.folded, told.ends) is None:
        return None
    between = spot.folded[told.ends : spot.start]
    ahead = (meaning.weekday - told.day.isoweekday() - 1) % WEEK + 1
    return told if ahead <= (later.day - told.day).days and PARAGRAPH not in between and len(between) < SAME_PASSAGE else None


def in_look_back(meaning: m.Weekday, spot: Spot, point: Point) -> Point | None:
    """The day of a chronicle's look back that the next goes on from, up to the day it looked back from: "At 10.50pm on 27 September … She had
    sailed the previous Thursday. Saturday's haul was poor"."""
    told = spot.anchors.previous
    if told is None or meaning.way or meaning.week or meaning.ends or not spot.anchors.narrative or told is point or told.begins < point.begins or len(told.value) < 10 or told.day != told.last:
        return None
    ahead = (meaning.weekday - told.day.isoweekday() - 1) % WEEK + 1
    between = spot.folded[told.ends : spot.start]
    return told if ahead <= (point.day - told.day).days <= LOOKS_BACK and PARAGRAPH not in between and len(between) < SAME_PASSAGE else None


_HAD_NEAR = lazy_pattern(r",? (?:[\w'-]+ ){1,4}had (?:(?:not|never|already|also|just|only|even|\w+ly) )?(?:been|(?!(?:an|and|bad|red|bed|hundred|need|different|parent)\b)[a-z]+(?:ed|en|wn|ld|nt|ght|de|ne|pt|ft|st|ut|et|un|um|ng|id|me|ot|ad))\b")
"""Behind a day, close by, a past perfect and no "had no money"."""
