"""Hours and parts of a day told from an anchor: whose night "overnight", "the early hours" and "2 a.m." are of."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE, breaks_between, is_day_of_event
from timeline.temporal.clause import clause_around
from timeline.temporal.clock_days import NIGHT_ENDS, SAME_STORY
from timeline.temporal.cues import verbs
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Resolved, Spot, because, from_words, pinned, unpinned
from timeline.temporal.resolver.hours import (
    BEFORE_DAWN,
    CLOCK_ALONE,
    EVENING,
    LATE,
    LATE_IN_DAY,
    MORNING_ENDS,
    NOON_OVER,
    SMALL_HOURS,
    after_midnight,
    before_dawn,
    in_afternoon,
    is_after_midnight,
    is_next_morning,
    is_small_hour,
)

_DAWN = lazy_pattern(r"(?:the )?(?:dawn|daybreak|sunrise)|first light|the (?:early|small) hours(?: of the morning)?")
_HAD_GONE = lazy_pattern(r"\b(?:had|having|since|before)\b[^.;]*$")
_DANCED = lazy_pattern(r"\b(?:danced|dragged on|celebrated|partied|sang|drank|talked|argued|debated|negotiated|stayed up|went on|lasted|continued|carried on|sat|queued|revelled|feasted) [^.;\u00b6]{0,60}(?:until|till) (?:about |around |nearly |past |after )?$")
"""Before an hour of the night, what went on into it from the evening."""
_DONE_AT = lazy_pattern(r"\b[a-z]{2,}ed (?:by (?:[\w'-]+ ){1,4})?at $")
"""Before a clock time, what was done then, where its sentence goes on with it: "a warning issued at noon is unread"."""
EVENING_BEGINS = "18:00"
_STILL = lazy_pattern(r",? (?:and|but) [^.;\u00b6]{1,60}\bstill\b[^.;\u00b6]*$")
_LASTED = lazy_pattern(r"\b(?:lasted|continued|went on|raged|burned|ran|dragged on|remained|stayed)(?: [\w'-]+){0,3} (?:until|till) (?:about |around |after )?$")
"""Before a morning's hour, what went on up to it from the evening before."""
_OF_ANY_DAY = lazy_pattern(r"(?:dawn|daybreak|sunrise|sunset|dusk|nightfall|the night|the (?:early|small) hours|(?:the )?(?:early|late) (?:morning|afternoon|evening))$")
"""What may be told of any day."""
_SAME_BREATH = lazy_pattern(r"(?:(?!\bhad\b)[^.;!?\u00b6]){1,60}")
"""Between a night and the morning after it."""
_IS_TO_BE = ("will", "would", "is expected", "are expected", "is due", "are due", "is set", "are set", "is to", "are to", "is forecast", "are forecast", "forecast", "expected")


def of_night(meaning: m.CalendarUnit, spot: Spot, point: Point) -> Resolved | None:
    """A night, a dawn or an hour of the night that is of the day beside the one it is counted from; None where it is of that day."""
    anchors = spot.anchors
    if not (meaning.part or meaning.clock):
        return None
    if meaning.part and not meaning.offset and point.anchor.kind == "published" and meaning.reference == "expression" and _OF_ANY_DAY.match(spot.words.lower()) and (spot.words.lower() != "the night" or spot.follows("into ")) and not _is_of_one_day(spot):
        return unpinned(f"XXXX-XX-XXT{meaning.part}", spot, ", of a day that the text does not tell", meaning)  # "bars stay open until the early hours"
    if meaning.part == "NI" and not meaning.offset and spot.words == "the night" and (point.anchor.kind == "published" or (anchors.published is not None and point.day == anchors.published.day and point.value[10:13] in BEFORE_DAWN)) and spot.direction().way == "past":
        return pinned((point.day - dt.timedelta(days=1)).isoformat(), spot, f", the night before {from_words(point)}", meaning, point.anchor)
    if meaning.near and meaning.part and (spot.direction().way == "future" or _is_of_tonight(spot)):  # "will pass overnight": tonight
        return pinned(point.day.isoformat(), spot, f"{because(spot.direction())}, the night of {from_words(point)}", meaning, point.anchor)
    if meaning.clock == "24:00" and "tonight" not in spot.words.lower() and anchors.published is not None and point.day == anchors.published.day and _is_past_midnight(spot, point):
        return pinned(point.day.isoformat(), spot, f", the one that began the day of {from_words(point)}", replace(meaning, clock="00:00"), point.anchor)
    following = point.day + dt.timedelta(days=1)
    over = anchors.published is None or following <= anchors.published.day
    if over and meaning.clock and meaning.offset == 0 and (small := after_midnight(meaning.clock, spot, point)) is not None and not spot.folded.startswith(" had ", spot.end):
        return pinned(following.isoformat(), spot, f", in the night after {from_words(point)}", replace(meaning, clock=small), point.anchor)
    if (over or spot.direction().way == "future") and _goes_past_midnight(meaning, spot, point):
        by_day = meaning.clock is not None and meaning.clock >= SMALL_HOURS
        return pinned(following.isoformat(), spot, f", {'the day' if by_day else 'in the night'} after {from_words(point)}", meaning, point.anchor)
    to_come = point is anchors.published or (anchors.published is not None and point.day > anchors.published.day and len(point.value) == 10)
    if meaning.clock and meaning.offset == 0 and to_come and meaning.clock < SMALL_HOURS and spot.follows(("until ", "until about ", "till ")) and spot.direction().way == "future" and point.moment is None:
        return pinned(following.isoformat(), spot, f", in the night after {from_words(point)}", meaning, point.anchor)  # "have until 1am to sign"
    if spot.words == "the morning" and meaning.part == "MO" and LATE_IN_DAY.match(point.value, 10) and point.value[11:12].isdigit() and spot.direction().way == "future":
        return pinned(following.isoformat(), spot, f", the one after {from_words(point)}", meaning, point.anchor)  # at 9.15pm: "See you in the morning"
    if meaning.near and meaning.part == "NI" and meaning.offset == -1 and (night := _night_told(spot)) is not None:
        return pinned(night.day.isoformat(), spot, f", the night of {from_words(night)}", meaning, night.anchor)
    if spot.words == "the morning" and meaning.part == "MO" and point.words.lower() == "'overnight'":
        return pinned(following.isoformat(), spot, f", the one after {from_words(point)}", meaning, point.anchor)
    beside = _SAME_BREATH.fullmatch(spot.folded, point.ends, spot.start) is not None
    tonight = beside and anchors.published is not None and point.day >= anchors.published.day and point.anchor.kind == "expression"
    if spot.words == "the morning" and meaning.part == "MO" and point.value[10:] == "TNI" and beside and (over or tonight) and spot.follows(" in ") and not spot.folded.startswith(" of ", spot.end):
        return pinned(following.isoformat(), spot, f", the one after {from_words(point)}", meaning, point.anchor)
    if (over or tonight) and meaning.part == "MO" and meaning.reference == "expression" and meaning.offset == 0 and _DAWN.fullmatch(spot.words) and (EVENING.match(point.value, 10) or (LATE_IN_DAY.match(point.value, 10) and spot.look_back(_HAD_GONE, 60) is None)):
        return pinned(following.isoformat(), spot, f", the one after {from_words(point)}", meaning, point.anchor)
    if over and spot.words == "that morning" and LATE <= point.value[11:16] < "24:00" and spot.look_back(_HAD_GONE, 60) is None:
        return pinned(following.isoformat(), spot, f", the one after {from_words(point)}", meaning, point.anchor)
    return None


def as_counted(meaning: m.CalendarUnit, spot: Spot, point: Point) -> m.CalendarUnit:
    """The half of the day that an hour is of, and "the next morning" without its step where the hour it is counted from is past midnight already."""
    if meaning.clock and meaning.offset == 0 and (clock := in_afternoon(meaning.clock, spot, point) or before_dawn(meaning.clock, spot, point)):
        return replace(meaning, clock=clock)
    if meaning.offset != 1:
        return meaning
    morning = meaning.part == "MO" or (meaning.clock and meaning.clock < "12:00" and spot.words.endswith("morning"))
    small = point.value[10:13] in BEFORE_DAWN
    if morning and small and (CLOCK_ALONE.fullmatch(point.words) or point.words == "'midnight'"):
        return replace(meaning, offset=0)  # "at 11.42pm … at 1.17am … the next morning", "shortly after midnight. The next morning"
    if meaning.unit == "D" and point.value[10:] == "T24:00":
        return replace(meaning, offset=0)  # "around midnight … the next afternoon": midnight is the end of a day
    by_night = meaning.unit == "D" and (meaning.part in ("NI", "EV") or (meaning.clock or "") >= EVENING_BEGINS)
    if by_night and small and any((point.day - told.day).days == 1 and EVENING.match(told.value, 10) for told in spot.anchors.recent(spot.start)):
        return replace(meaning, offset=0)  # "between 10.30pm and 1am … the following night"
    return meaning


def _goes_past_midnight(meaning: m.CalendarUnit, spot: Spot, point: Point) -> bool:
    """Whether an hour told behind an evening, or a day's events, is of the day after."""
    anchors, clock = spot.anchors, meaning.clock or ""
    earlier = spot.folded.startswith(" had ", spot.end) or (clock >= SMALL_HOURS and spot.folded.startswith((" is ", " was "), spot.end) and spot.look_back(_DONE_AT, 60) is not None)  # "was fixed by 2.27pm. A flight plan filed at 4am had confused the system"
    in_report = not anchors.narrative and point.anchor.kind == "expression"
    if clock and meaning.offset == 0:
        evening = EVENING.match(point.value, 10) is not None
        overnight = point.words.lower() == "'overnight'" and clock < "12:00"
        if not earlier and not spot.words.endswith("that day") and LATE_IN_DAY.match(point.value, 10) is not None and (overnight or is_small_hour(clock, spot) or (clock < NIGHT_ENDS and point.value[10:] == "TNI")):
            return True
        if in_report and evening and MORNING_ENDS <= clock < EVENING_BEGINS and _STILL.search(spot.folded, point.ends, spot.start):
            return True  # "rain fell on Tuesday evening, and 12,000 were still without power at noon"
        if not earlier and evening and clock < NOON_OVER and not anchors.narrative and is_next_morning(clock, spot, point) and (spot.direction().way == "past" or spot.look_back(_LASTED, 30) is not None):
            return True
        if clock < SMALL_HOURS and len(point.value) == 10 and point.anchor.kind == "expression" and spot.look_back(_DANCED, 90) is not None:
            return True  # "were promoted on April 29, and danced until three in the morning"
    over = anchors.published is not None and point.day < anchors.published.day
    return not earlier and over and in_report and is_after_midnight(meaning, spot, point)

def _is_of_tonight(spot: Spot) -> bool:
    """Whether a sentence that tells what today or tomorrow brings goes on with the night: "are likely this evening, with 40mm falling overnight"."""
    told, published = spot.anchors.previous, spot.anchors.published
    if told is None or published is None or spot.anchors.narrative or told.day < published.day or NEW_SENTENCE.search(spot.folded, told.ends, spot.start):
        return False
    return spot.look_back(_AND_BRINGS, 60) is not None


_AND_BRINGS = lazy_pattern(r",? (?:with|and) (?:[\w'-]+ ){1,8}?(?:[a-z]+ing|expected|likely|possible|due) $")
"""Before "overnight", what the night brings."""


def _night_told(spot: Spot) -> Point | None:
    """The evening told just before, where "overnight" in a report is of that night and not of the last: "fell on Sunday at 8.30pm … overnight"; in a
    chronicle the day told before, unless it had been so by then."""
    told, published = spot.anchors.previous, spot.anchors.published
    if told is not None and spot.anchors.narrative and len(told.value) >= 10 and told.day == told.last_day:
        return told if spot.look_back(_HAD_GONE, 60) is None else None
    if told is None or published is None or spot.anchors.narrative or not EVENING.match(told.value, 10) or told.spoken or not is_day_of_event(told, spot.folded):
        return None
    near = spot.start - told.ends < SAME_STORY and breaks_between(spot.folded, told.ends, spot.start) <= 1
    if " has " in spot.folded[told.ends : spot.start] or " have " in spot.folded[told.ends : spot.start]:
        return None  # "took hold on Thursday and has held, although a patrol came under fire overnight"
    return told if near and 1 < (published.day - told.day).days <= NIGHTS_BACK and spot.direction().way == "past" else None


NIGHTS_BACK = 7
"""Days back within which the evening told may be that of "overnight"; one further back is of older news."""


def _is_past_midnight(spot: Spot, point: Point) -> bool:
    """Whether "midnight" told on a day is the one that began it: "the truce expired at midnight"; without a verb that looks back only behind "since" and "after"."""
    if spot.follows(("between ", "from ")) and _TO_MORNING.match(spot.folded, spot.end) and spot.direction().way != "future":
        return True
    way = spot.direction()
    if way.way != "past":
        return False
    told = point.anchor.kind == "published" or "T" not in point.value  # behind "at 8 p.m. today" midnight is still to come
    return (bool(way.cue) and told) or spot.look_back(_SINCE, 16) is not None


_TO_MORNING = lazy_pattern(r" (?:and|to|until) \d{1,2}(?:[:.]\d\d)? ?a\.?m\b")
"""Behind "between midnight", the morning's hour that ends it."""
_SINCE = lazy_pattern(r"\b(?:since|after|past) $")


def _is_of_one_day(spot: Spot) -> bool:
    """Whether the clause tells of what was done once or is to be: "landed before dawn", "will ease by late evening"."""
    if spot.direction().cue.startswith(_IS_TO_BE):
        return True
    return any(cue.lastgroup in ("past", "weak", "past_perfect") for cue in verbs(clause_around(spot.folded, spot.start, spot.end).before))
