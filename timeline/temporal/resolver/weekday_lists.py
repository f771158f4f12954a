"""Days of the week in lists and ranges: which way the last of them looks, and where both ends lie."""

from __future__ import annotations

import datetime as dt
import re

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.cues import verbs
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Resolved, Spot, because, from_words, pinned
from timeline.temporal.resolver.case_weekdays import range_in_case
from timeline.temporal.vocabulary import PART_OF_DAY

_BESIDE = lazy_pattern(r"(?!.*[.?!] )[^;¶]{0,60}(?:,? (?:or|and)|,) (?:on |late |early )?$")
_GAPPED = lazy_pattern(r",? and (?:the |its |an? |his |her |their )?(?:[\w'-]+ ){1,5}on ")
"""Between two days told with one verb: "announces its decision tomorrow and the Bank of England on Thursday"."""
_FOLLOWING = lazy_pattern(PART_OF_DAY + r",? with (?:[\w'-]+ ){1,4}(?:following|to follow|next)(?: suit)? on ")
"""Between two days of a plan: "on Wednesday, with France following on Friday"."""
_AND_DONE = lazy_pattern(PART_OF_DAY + r" and (?!(?:was|were|had|who|he|she|they|it)\b)(?:(?!(?:was|were|had|who|which|that|he|she|they|it)\b)[\w'-]+ ){1,5}(?:[a-z]+ed|given|shown|held|told|heard|chosen|known|drawn) on ")
"""Between two days of a plan told with one auxiliary: "presented on Tuesday and the finance bill published on Thursday"."""
AND_ALSO = lazy_pattern(r" and (?:on )?(?:late |early )?$")
_AND_AGAIN = lazy_pattern(r" into $|,? and (?:again|then) (?:on |from )?(?:late |early )?$|,? (?:although|though|but|and) (?:this|it|that) (?:may|could|might|will) (?:now |still )?(?:shift|move|slip|switch|change|be (?:moved|put back|pushed back)) (?:back )?to $")
_AND_ITS = lazy_pattern(r"'s (?:[\w-]+ ){1,3}and (?:the )?$")
"""Between two possessives: "before Wednesday's figures and Thursday's decision"."""
_AND_MORE = lazy_pattern(r" and (?:an? |the |another )?(?!\w+(?:ed|ing) )(?:[a-z-]+ )?(?:strikes?|rall(?:y|ies)|march(?:es)?|protests?|meetings?|talks|hearings?|walkouts?|games?|match(?:es)?|races?|votes?|vigils?|services?|concerts?|performances?|another) (?:on )?(?:late |early )?$")
"""Between two days of a plan: "called a strike for Thursday and mass rallies on Friday"."""
_LIST_ENDS = lazy_pattern(PART_OF_DAY + r"(?:[.;!?)\u00b6]|$|, (?:when|where|as|will|has been|have been)\b| (?:after|before|because|over|for|when|while|with|from|unless|if|as|amid)\b)")
"""Behind the last day of a list; "and on Sunday, it rained" is another clause."""


def listed_behind(spot: Spot, point: Point) -> Point | None:
    """A day to come that a list told just before: its days are in order."""
    told = spot.anchors.previous
    if told is None or told.day < point.day or (told.day - point.day).days > LISTED or told.anchor.end is None:
        return None
    between = spot.folded[told.anchor.end : spot.start]
    if told.day == point.day:  # "are suspended on Thursday and Friday", on Thursday
        return told if len(told.value) == 10 and _DAY.fullmatch(told.words) and AND_ALSO.match(between) and _LIST_ENDS.match(spot.folded, spot.end) else None
    return told if _AND_AGAIN.match(between) or (_AND_ITS.match(between) and spot.folded.startswith("'s ", spot.end)) or ((AND_ALSO.match(between) or _AND_MORE.match(between) or _FOLLOWING.fullmatch(between) or _AND_DONE.fullmatch(between) or (_GAPPED.fullmatch(between) and not verbs(between))) and _LIST_ENDS.match(spot.folded, spot.end)) else None


_DAY = lazy_pattern(r"'(?:mon|tues|wednes|thurs|fri|satur|sun)day'", re.I)
LISTED = 7
"""Days ahead within which bare weekdays of a list lie."""


def listed_ahead(spot: Spot, point: Point) -> bool:
    """Whether a day to come was told just before it, in a list: "at 6 p.m. Saturday in the park, or Sunday if it rains"."""
    told = spot.anchors.previous
    if told is None or told.day <= point.day or told.anchor.end is None or spot.start - told.anchor.end >= 70:
        return False
    between = spot.folded[told.anchor.end : spot.start]
    return between == " into " or _BESIDE.match(between) is not None or (_GAPPED.fullmatch(between) is not None and not verbs(between))


_GOES_ON = lazy_pattern(r"imposed|ordered|issued|declared|announced|extended|set\b|warned|ha(?:s|ve)\b")
"""What is said of a stretch of hours that begins today."""
_WAS_IMPOSED = lazy_pattern(r"\b(?:was|were|been) (?:\w+ly )?(?:imposed|ordered|issued|declared|announced|extended|set)\b(?: (?:in|on|for|across|over|throughout) (?:[\w'-]+ ){1,6}?| )(?:from|between) (?:[^.;,]{1,16} (?:to|until|till|and) )?$")
"""Before the ends of such a stretch: "a curfew was imposed in the province from noon until 5 a.m. on Friday"."""

_IN_FORCE = lazy_pattern(r"\b(?:is|are|remains?) in (?:force|place|effect)$")


_IS_OVER = lazy_pattern(r"\b(?:results?|scores?|photos?|pictures?|images|highlights|dead|killed|injured|wounded|deaths?|attacks?|arrests?|recap|review)\b")
"""In a line without a verb, what tells of what is over."""


def end_of_range(meaning: m.Weekday, ends: tuple[int, int], spot: Spot, point: Point, name: str) -> Resolved:
    """Both ends look one way: said of the past the last one is over, said of the future the first one is still to come."""
    way = spot.direction()
    long = dt.timedelta(days=(ends[1] - ends[0]) % 7)
    if (of_case := range_in_case(meaning, ends, spot, way, name)) is not None:
        return of_case
    today = bool(meaning.clock) and ends[0] == point.day.isoweekday() and (not way.cue or _GOES_ON.match(way.cue) is not None or spot.look_back(_WAS_IMPOSED, 110))  # "a curfew from 9 p.m. Monday to 6 a.m. Tuesday", on Monday
    today = today or (not way.cue and point.anchor.kind == "published" and not spot.look_back(_IS_OVER, 60))  # of a notice without a verb
    if meaning.clock and ends[1] == point.day.isoweekday() and _IN_FORCE.search(way.cue or ""):
        first = point.day - long  # "a warning is in force from 10pm until 5am on Friday", on Friday
    elif way.way == "future" or today or point.anchor.kind == "expression":
        first = point.day + dt.timedelta(days=(ends[0] - point.day.isoweekday()) % 7)
    else:
        first = point.day - dt.timedelta(days=(point.day.isoweekday() - ends[1]) % 7) - long
    target = first if meaning.weekday == ends[0] else first + long
    side = "after" if way.way == "future" or today or point.anchor.kind == "expression" else "before"
    why = f"{because(way)}, the {name} of the nearest such range {side} {from_words(point)}"
    return pinned(target.isoformat(), spot, why, meaning, point.anchor)
