"""Calendar units told from an anchor: "last week", "the following year", "the quarter", "the weekend"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.anchors import NOT_NEWS
from timeline.temporal.case_days import NEW_SENTENCE, breaks_between, is_day_of_event
from timeline.temporal.clause import clause_around, in_quotation, is_quoted, sentence_before
from timeline.temporal.clock_days import SAME_STORY
from timeline.temporal.cues import verbs
from timeline.temporal.figures import QUARTER
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import (
    NO_ANCHOR,
    UNKNOWN,
    Resolved,
    Spot,
    because,
    from_words,
    no_anchor,
    pinned,
    some_day,
    unpinned,
)
from timeline.temporal.resolver.hours import (
    BEFORE_DAWN,
    CLOCK_ALONE,
    EITHER_HALF,
    EVENING,
    LATE_IN_DAY,
    MORNING_ENDS,
    NOON_OVER,
    SMALL_HOURS,
    before_dawn,
    days_ahead,
    in_afternoon,
    is_after_midnight,
    is_next_morning,
    is_small_hour,
)
from timeline.temporal.resolver.weekends import weekend
from timeline.temporal.scene import LAST_DAYS
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.vocabulary import UNIT_NAMES


def _relation(offset: int) -> str:
    side = "before" if offset < 0 else "after"
    return "of" if not offset else side if abs(offset) == 1 else f"{ {2: 'two'}.get(abs(offset), abs(offset)) } {side}"


_WHOLE_UNITS = {"the week": 2, "the month": 7, "the year": 14}
"""Days back from publication that lie in the week, month or year that something has ended."""
_DAWN = re.compile(r"(?:the )?(?:dawn|daybreak|sunrise)|the early hours(?: of the morning)?")


def _is_of_tonight(spot: Spot) -> bool:
    """Whether a sentence that tells what today or tomorrow brings goes on with the night: "are likely this evening, with 40mm falling overnight"."""
    told, published = spot.anchors.previous, spot.anchors.published
    if told is None or published is None or spot.anchors.narrative or told.day < published.day or NEW_SENTENCE.search(spot.folded, told.ends, spot.start):
        return False
    return spot.look_back(_AND_BRINGS, 60) is not None


_AND_BRINGS = re.compile(r",? (?:with|and) (?:[\w'-]+ ){1,8}?(?:[a-z]+ing|expected|likely|possible|due) $")
"""Before "overnight", what the night brings."""


def _night_told(spot: Spot) -> Point | None:
    """The evening told just before, where "overnight" in a report is of that night and not of the last: "fell on Sunday at 8.30pm … overnight"."""
    told, published = spot.anchors.previous, spot.anchors.published
    if told is None or published is None or spot.anchors.narrative or not EVENING.match(told.value, 10) or told.spoken or not is_day_of_event(told, spot.folded):
        return None
    near = spot.start - told.ends < SAME_STORY and breaks_between(spot.folded, told.ends, spot.start) <= 1
    if " has " in spot.folded[told.ends : spot.start] or " have " in spot.folded[told.ends : spot.start]:
        return None  # "took hold on Thursday and has held, although a patrol came under fire overnight"
    return told if near and 1 < (published.day - told.day).days <= NIGHTS_BACK and spot.direction().way == "past" else None


NIGHTS_BACK = 7
"""Days back within which the evening told may be that of "overnight"; one further back is of older news."""


def _is_said(spot: Spot, point: Point) -> bool:
    """Whether a day was told in a quotation that is over, or as the day that somebody said so: "I slept well last Christmas." The following
    day she flew out. "told the paper yesterday that he left that night"."""
    place = point.anchor.start
    published = spot.anchors.published
    if place is not None and published is not None and (published.day - point.day).days <= LAST_DAYS and _RECALLED.search(spot.folded, max(0, place - 140), place) and NEW_SENTENCE.search(spot.folded, point.ends, spot.start):
        return True
    if place is not None and spot.folded.startswith(" that ", point.ends) and _TOLD_ON.search(spot.folded, max(0, place - 60), place) and NEW_SENTENCE.search(spot.folded, point.ends, spot.start) is None and " would " not in spot.folded[point.ends : spot.start]:
        return True
    return place is not None and in_quotation(spot.folded, place) and not is_quoted(spot.folded, spot.start)


_RECALLED = re.compile(r"[\"”],? (?:(?!\u00b6)[\w'.,-]+ ){1,12}?(?:recalled|recalls|remembered|remembers)(?: [\w'-]+){0,7} $")
"""Before a day of the last weeks, that somebody looked back on it: “…,” Pratt recalled at his kitchen table last week."""
_TOLD_ON = re.compile(r"\b(?:told|informed) (?:[\w'.-]+ ){1,4}?(?:on )?$|\b(?:said|testified|confirmed|announced|revealed) (?:on |late |early )?$")


def _beside_figures(meaning: m.CalendarUnit, spot: Spot) -> Resolved | None:
    """"from 4.1% in the previous quarter", "234,000 the previous week", "206 million the following year": beside the period the figures are of."""
    figures = spot.anchors.figures.now
    if figures is None or spot.anchors.narrative or meaning.reference != "expression" or meaning.offset not in (-1, 1) or meaning.mod or meaning.part or figures.length != _LENGTHS.get(meaning.unit):
        return None
    told = spot.anchors.previous
    same = NEW_SENTENCE.search(spot.folded, figures.anchor.end or 0, spot.start) is None
    monthly = meaning.unit == "M" and figures.kind == "month" and (told is None or NEW_SENTENCE.search(spot.folded, told.ends, spot.start) is not None)
    if not same and not monthly and (meaning.unit != "Q" or (told is not None and told.begins > (figures.anchor.start or 0) and told.value[5:6] == "Q")):
        return None
    beside = figures.beside(meaning.offset)
    if beside is None:
        return None
    value, earliest, latest = beside
    return pinned(value, spot, f", the {figures.kind} {'before' if meaning.offset < 0 else 'after'} those of the figures told before it", meaning, figures.anchor, earliest=earliest, latest=latest)


ACCOUNTS = 3
"""Months into a year in which what is told of "the full year" as over is of the one before: a firm's accounts."""
_FORECAST_OF = re.compile(r"\b(?:guidance|forecasts?|outlook|targets?|estimates?|expectations?|expected|budget|plans?)\b[^.;]*$")
_LENGTHS = {"W": ("D", 7), "M": ("M", 1), "Q": ("M", 3), "Y": ("M", 12)}


def calendar_unit(meaning: m.CalendarUnit, spot: Spot) -> Resolved:
    anchors = spot.anchors
    if (beside := _beside_figures(meaning, spot)) is not None:
        return beside
    point = _counted_from(meaning, spot)
    if point is not None and meaning.near and spot.words in _WHOLE_UNITS:
        point = replace(point, day=point.day - dt.timedelta(days=_WHOLE_UNITS[spot.words]))  # "ended the month higher", told on its last day or in the first days of the next
    if point is None:
        return no_anchor(UNKNOWN.get(meaning.unit, "XXXX"), spot, meaning)
    if (spot.words.lower() == "the full year" or (spot.words.lower() == "the year" and spot.follows("for ") and anchors.figures.now is not None)) and point.anchor.kind == "published" and point.day.month <= ACCOUNTS and (way := spot.direction()).way == "past" and way.cue and not spot.look_back(_FORECAST_OF, 70):
        return pinned(str(point.day.year - 1), spot, f"{because(way)}, the year that ended before {from_words(point)}", meaning, point.anchor)
    if anchors.narrative and point is anchors.story and meaning.reference == "published" and spot.words == "today":
        return Resolved("DATE", "PRESENT_REF", None, None, None, None, NO_ANCHOR, f"{spot.quoted} in a chronicle is its writer's day, or a speaker's; it names no date.")
    if meaning.unit == "WE" and meaning.side is None and meaning.offset == 0 and meaning.reference == "published":
        return weekend(meaning, spot, point)
    if meaning.unit == "D" and (meaning.reference == "expression" or point.anchor.kind == "document" or point is anchors.story) and (masked := some_day(meaning, spot, point, meaning.offset, f", the day {_relation(meaning.offset)} one in {from_words(point)}")):
        return masked
    if meaning.part and not meaning.offset and point.anchor.kind == "published" and meaning.reference == "expression" and _OF_ANY_DAY.match(spot.words.lower()) and (spot.words.lower() != "the night" or spot.follows("into ")) and not _is_of_one_day(spot):
        return unpinned(f"XXXX-XX-XXT{meaning.part}", spot, ", of a day that the text does not tell", meaning)  # "bars stay open until the early hours"
    if meaning.part == "NI" and not meaning.offset and spot.words == "the night" and (point.anchor.kind == "published" or (anchors.published is not None and point.day == anchors.published.day and point.value[10:13] in BEFORE_DAWN)) and spot.direction().way == "past":
        return pinned((point.day - dt.timedelta(days=1)).isoformat(), spot, f", the night before {from_words(point)}", meaning, point.anchor)
    if meaning.near and meaning.part and (spot.direction().way == "future" or _is_of_tonight(spot)):  # "will pass overnight": tonight
        return pinned(point.day.isoformat(), spot, f"{because(spot.direction())}, the night of {from_words(point)}", meaning, point.anchor)
    if meaning.clock == "24:00" and "tonight" not in spot.words.lower() and anchors.published is not None and point.day == anchors.published.day and _is_past_midnight(spot, point):
        return pinned(point.day.isoformat(), spot, f", the one that began the day of {from_words(point)}", replace(meaning, clock="00:00"), point.anchor)
    following = point.day + dt.timedelta(days=1)
    overnight = point.words.lower() == "'overnight'" and meaning.clock is not None and meaning.clock < "12:00"
    earlier = spot.folded.startswith(" had ", spot.end) or ((meaning.clock or "") >= SMALL_HOURS and spot.folded.startswith((" is ", " was "), spot.end) and spot.look_back(_DONE_AT, 60) is not None)  # "was fixed by 2.27pm. A flight plan filed at 4am had confused the system"
    late = meaning.clock is not None and meaning.offset == 0 and not spot.words.endswith("that day") and LATE_IN_DAY.match(point.value, 10) is not None and (overnight or is_small_hour(meaning.clock, spot)) and not earlier
    if not late and meaning.clock and MORNING_ENDS <= meaning.clock < EVENING_BEGINS and meaning.offset == 0 and EVENING.match(point.value, 10) and not anchors.narrative and point.anchor.kind == "expression" and _STILL.search(spot.folded, point.ends, spot.start):
        late = True  # "rain fell on Tuesday evening, and 12,000 were still without power at noon"
    if not late and meaning.clock and meaning.clock < NOON_OVER and not earlier and meaning.offset == 0 and EVENING.match(point.value, 10) and not anchors.narrative and is_next_morning(meaning.clock, spot, point):
        late = spot.direction().way == "past" or spot.look_back(_LASTED, 30) is not None
    if not late and not earlier and anchors.published is not None and following <= anchors.published.day and not anchors.narrative and point.anchor.kind == "expression" and is_after_midnight(meaning, spot, point):
        late = True
    if not late and meaning.clock and meaning.offset == 0 and meaning.clock < SMALL_HOURS and len(point.value) == 10 and point.anchor.kind == "expression" and spot.look_back(_DANCED, 90) is not None:
        late = True  # "were promoted on April 29, and danced until three in the morning"
    if late and (anchors.published is None or following <= anchors.published.day or spot.direction().way == "future"):
        by_day = meaning.clock is not None and meaning.clock >= SMALL_HOURS
        return pinned(following.isoformat(), spot, f", {'the day' if by_day else 'in the night'} after {from_words(point)}", meaning, point.anchor)
    to_come = point is anchors.published or (anchors.published is not None and point.day > anchors.published.day and len(point.value) == 10)
    if meaning.clock and meaning.offset == 0 and to_come and meaning.clock < SMALL_HOURS and spot.follows(("until ", "until about ", "till ")) and spot.direction().way == "future" and point.moment is None:
        return pinned(following.isoformat(), spot, f", in the night after {from_words(point)}", meaning, point.anchor)  # "have until 1am to sign"
    if meaning.clock and meaning.offset == 0 and (clock := in_afternoon(meaning.clock, spot, point) or before_dawn(meaning.clock, spot, point)):
        meaning = replace(meaning, clock=clock)
    if spot.words == "the morning" and meaning.part == "MO" and LATE_IN_DAY.match(point.value, 10) and point.value[11:12].isdigit() and spot.direction().way == "future":
        return pinned(following.isoformat(), spot, f", the one after {from_words(point)}", meaning, point.anchor)  # at 9.15pm: "See you in the morning"
    morning = meaning.part == "MO" or (meaning.clock and meaning.clock < "12:00" and spot.words.endswith("morning"))
    if morning and meaning.offset == 1 and point.value[10:13] in BEFORE_DAWN and CLOCK_ALONE.fullmatch(point.words):
        meaning = replace(meaning, offset=0)  # "at 11.42pm … at 1.17am … the next morning"
    if meaning.offset == 1 and meaning.unit == "D" and point.value[10:] == "T24:00":
        meaning = replace(meaning, offset=0)  # "around midnight … the next afternoon": midnight is the end of a day
    if meaning.offset == 1 and meaning.unit == "D" and (meaning.part in ("NI", "EV") or (meaning.clock or "") >= EVENING_BEGINS) and point.value[10:13] in BEFORE_DAWN and any((point.day - told.day).days == 1 and EVENING.match(told.value, 10) for told in anchors.recent(spot.start)):
        meaning = replace(meaning, offset=0)  # "between 10.30pm and 1am … the following night"
    if meaning.near and meaning.part == "NI" and meaning.offset == -1 and (night := _night_told(spot)) is not None:
        return pinned(night.day.isoformat(), spot, f", the night of {from_words(night)}", meaning, night.anchor)
    if meaning.part == "MO" and meaning.reference == "expression" and meaning.offset == 0 and _DAWN.fullmatch(spot.words) and (EVENING.match(point.value, 10) or (LATE_IN_DAY.match(point.value, 10) and spot.look_back(_HAD_GONE, 60) is None)) and (anchors.published is None or following <= anchors.published.day):
        return pinned(following.isoformat(), spot, f", the one after {from_words(point)}", meaning, point.anchor)
    if meaning.unit == "W" and meaning.offset == 0 and meaning.side is None and meaning.reference == "published" and point is anchors.published and point.day.isoweekday() == SUNDAY and (way := spot.direction()).way == "future" and way.sure:
        meaning = replace(meaning, offset=1)  # "will vote this week", on a Sunday
    if meaning.unit == "W" and meaning.side == "after" and anchors.published is not None and point.day == anchors.published.day and point.day.isoweekday() == SUNDAY:
        point = replace(point, day=point.day + dt.timedelta(days=1), last=None)  # "later this week", on a Sunday
    value = almanac.unit_value(point.day, meaning.unit, meaning.offset)
    week = " (Monday to Sunday)" if meaning.unit == "W" else ""
    why = f", the {UNIT_NAMES[meaning.unit]}{week} {_relation(meaning.offset)} {from_words(point)}"
    whole = almanac.interval_of(value)
    if meaning.side and whole and whole[0] <= point.day.isoformat() <= whole[1]:
        return _side_of_unit(meaning, spot, point, value, (whole[0], whole[1]), why)
    return pinned(value, spot, why, meaning, point.anchor)


_ASIDE_DATE = re.compile(r"\b(?:where|which|who|whose) [^,]*$|, (?:[a-z]+ed|born|built|made|sworn in) (?:on|in) $|\b(?:of|dated) $")
"""Before a date that is told beside the point, so that "the same night" is not of it."""
_HAD_GONE = re.compile(r"\b(?:had|having|since|before)\b[^.;]*$")
_DANCED = re.compile(r"\b(?:danced|dragged on|celebrated|partied|sang|drank|talked|argued|debated|negotiated|stayed up|went on|lasted|continued|carried on|sat|queued|revelled|feasted) [^.;\u00b6]{0,60}(?:until|till) (?:about |around |nearly |past |after )?$")
"""Before an hour of the night, what went on into it from the evening."""


def _is_past_midnight(spot: Spot, point: Point) -> bool:
    """Whether "midnight" told on a day is the one that began it: "the truce expired at midnight"; without a verb that looks back only behind "since" and "after"."""
    if spot.follows(("between ", "from ")) and _TO_MORNING.match(spot.folded, spot.end) and spot.direction().way != "future":
        return True
    way = spot.direction()
    if way.way != "past":
        return False
    told = point.anchor.kind == "published" or "T" not in point.value  # behind "at 8 p.m. today" midnight is still to come
    return (bool(way.cue) and told) or spot.look_back(_SINCE, 16) is not None


_TO_MORNING = re.compile(r" (?:and|to|until) \d{1,2}(?:[:.]\d\d)? ?a\.?m\b")
"""Behind "between midnight", the morning's hour that ends it."""
_SINCE = re.compile(r"\b(?:since|after|past) $")


def _counted_from(meaning: m.CalendarUnit, spot: Spot) -> Point | None:
    """What a unit is counted from: the day a clock time belongs to, what the story tells before, the speaker's or the writer's day."""
    anchors, told = spot.anchors, meaning.reference == "expression"
    if meaning.clock and meaning.unit == "D" and meaning.offset == 0 and not _OF_TODAY.search(spot.words) and not (spot.whole is not None and _OF_TODAY.search(spot.folded, *spot.whole)):
        scene = anchors.scene if _THAT_DAY.search(spot.words) else None
        if scene is not None and not scene.feature:
            return scene.at(meaning.clock) or scene.case
        either = meaning.clock < "13:00" and EITHER_HALF.fullmatch(spot.words) is not None
        point = anchors.same_day(spot.start, "" if either else meaning.clock, ahead=days_ahead(spot))
        if point is not None and (point.anchor.kind == "published" or point is anchors.lead or _is_said(spot, point)) and _THAT_DAY.search(spot.words):
            point = next((told for told in anchors.recent(spot.start) if len(told.value) >= 10 and told.day == told.last and not _is_said(spot, told)), point)
    elif meaning.mod and not meaning.offset and spot.words.endswith((" the month", " the year")) and (old := _of_retelling(spot)) is not None:
        point = old
    elif meaning.mod and told and not meaning.offset and meaning.unit in ("W", "M") and anchors.previous is not None and _EVENT_OF.match(spot.folded, anchors.previous.ends) and spot.direction().way == "future":
        return anchors.speech(spot.start)  # "a decision on the Labor Day festival will come by the end of the month"
    elif meaning.mod and meaning.unit == "M" and not meaning.offset and (plan := _of_plan(spot)) is not None:
        point = plan
    elif meaning.unit in ("DE", "CE") and not meaning.offset and (told_then := _in_old_decade(spot)) is not None:
        point = told_then
    elif spot.words == "lunchtime" and spot.direction().way == "future" and spot.direction().sure and not spot.direction().told and spot.follows("by "):
        return anchors.speech(spot.start)  # "left at 6pm last night and is expected by lunchtime"
    elif spot.words == "lunchtime":
        return anchors.same_day(spot.start, LUNCH)
    elif told:
        point = anchors.before(spot.start)
    elif (meaning.offset or spot.words.startswith(("this ", "later this ", "earlier this "))) and not meaning.clock:
        point = anchors.writer(spot.start)
    else:
        point = anchors.speech(spot.start)
    if point is None or not told:
        return point
    if _is_said(spot, point):
        older = next((other for other in anchors.recent(spot.start) if not _is_said(spot, other)), None)
        if older is None and spot.folded.startswith(" that ", point.ends):
            return None  # "told the paper yesterday that she had left that night": of a night the text does not tell
        point = older or point
    if not meaning.offset and meaning.unit == "D" and _THAT_DAY.match(spot.words) and not anchors.narrative and anchors.published is not None and point.day >= anchors.published.day and spot.direction().way == "past":
        point = next((other for other in anchors.recent(spot.start) if len(other.value) >= 10 and other.day == other.last_day and (anchors.published.day - other.day).days > NOT_NEWS), point)  # else it were "this morning"
    if meaning.offset > 0 and point.anchor.kind == "published" and (way := spot.direction()).way == "past" and way.cue and not way.leads:
        return None  # "returned the following week": a day that is over is not counted from publication
    if meaning.offset > 0 and meaning.unit == "D" and not anchors.narrative and anchors.published is not None and point.day > anchors.published.day:
        point = _no_plan(spot, point, otherwise=point)  # "by Christmas … Pressed the next day, he said"
    if meaning.unit == "D" and not anchors.narrative and anchors.published is not None and (anchors.published.day - point.day).days > LAST_DAYS and spot.folded.endswith("since ", 0, point.begins) and NEW_SENTENCE.search(spot.folded, point.ends, spot.start):
        point = anchors.lead or anchors.published  # "was sentenced Friday. He has been held since April 20. … earlier in the day"
    if not meaning.offset and (meaning.side or meaning.unit == "D") and not anchors.narrative:
        point = _no_plan(spot, _of_news(meaning, spot, point))
    if meaning.unit == "Y" and not meaning.offset:
        point = anchors.year_told(point) or point
    if meaning.unit in ("D", "W") and len(point.value) < 8 and point is not anchors.speech(spot.start):
        point = _day_told(meaning, spot, point)
    if meaning.side == "before" and spot.words.startswith("earlier in the ") and not anchors.narrative and anchors.published is not None and point.day > anchors.published.day and (way := spot.direction()).way == "past" and way.cue and NEW_SENTENCE.search(spot.folded, point.ends, spot.start):
        return anchors.published  # "for two weeks beginning Monday … from 40% earlier in the week"
    return point


def _in_old_decade(spot: Spot) -> Point | None:
    """What "by the end of the decade" counts from behind "made his debut in 1971", told as past."""
    told, published = spot.anchors.previous, spot.anchors.published
    if told is None or published is None or spot.anchors.narrative or told.day.year // 10 >= published.day.year // 10 or not spot.follows(("by ", "before ", "until ", "towards ", "toward ", "in ")):
        return None
    near = spot.start - told.ends < SAME_STORY and PARAGRAPH not in spot.folded[told.ends : spot.start]
    return told if near and (spot.direction().way == "past" or _EMPLOYED.match(spot.folded, spot.end)) else None


_EVENT_OF = re.compile(r" (?:festival|parade|elections?|primary|deadline|celebrations?|sales?|concerts?|shows?|events?|weekend|vote|march|race|marathon)\b")
"""Behind a day, what is called by it."""
_EMPLOYED = re.compile(r",? (?:the |its |his |her |their )?(?:[\w'-]+ ){1,3}?(?:had|was|were|[a-z]{3,}ed|ran|made|grew|sold|held|stood|drew|took)\b")
"""Behind "By the end of the decade", what was done by then."""


def _of_plan(spot: Spot) -> Point | None:
    """The day of a later month just told in the sentence, for what is to come: "will sum up on 7 March, and a verdict is likely by the middle of the month"."""
    told, published = spot.anchors.previous, spot.anchors.published
    if told is None or published is None or spot.anchors.narrative or len(told.value) < 10 or (told.day.year, told.day.month) <= (published.day.year, published.day.month):
        return None
    return told if spot.words.endswith(" the month") and NEW_SENTENCE.search(spot.folded, told.ends, spot.start) is None and spot.direction().way == "future" else None


def _of_retelling(spot: Spot) -> Point | None:
    """The last date of the old story that a report retells, where "by the end of the month" is told as past in its paragraph."""
    retelling = spot.anchors.retelling
    if retelling is None or spot.anchors.narrative or len(retelling.last.value) < 10 or spot.follows("since ") or not retelling.reaches(spot.folded, spot.start):
        return None
    way = spot.direction()
    return retelling.last if way.way == "past" or (spot.follows("by ") and not way.sure) else None


def _of_news(meaning: m.CalendarUnit, spot: Spot, point: Point) -> Point:
    """The day of the news where "earlier in the day" opens a paragraph of its own behind an earlier day, or "the same day" stands behind a record date."""
    anchors, published = spot.anchors, spot.anchors.published
    if published is None or meaning.unit != "D" or not point.day < published.day:
        return point
    news = anchors.lead or published
    aside = not spot.words.startswith("the same ") or _ASIDE_DATE.search(sentence_before(spot.folded, point.begins)) is not None
    if meaning.part and spot.words.startswith("the ") and aside and anchors.lead is not None and anchors.is_background(point, spot.start):
        return news
    if PARAGRAPH not in spot.folded[point.ends : spot.start]:
        return point
    in_day = meaning.side is not None and spot.words.endswith(" in the day") and news is anchors.lead and news.day > point.day and anchors.scene is None
    as_of = spot.folded.endswith("as of ", 0, point.begins) and (published.day - point.day).days > LAST_DAYS
    return news if in_day or as_of else point


def _day_told(meaning: m.CalendarUnit, spot: Spot, point: Point) -> Point:
    """Where a month or a year was told last, the day or week told in it; for "that night", a day told before it."""
    anchors = spot.anchors
    whole_days = [told for told in anchors.recent(spot.start) if len(told.value) >= 10]
    days = [told for told in whole_days if point.day <= told.day <= point.last_day]
    if not days and meaning.unit == "D" and not anchors.narrative:  # "since 1994 … that night"
        days = whole_days
    if not days and meaning.unit == "D" and anchors.story is not None and len(anchors.story.value) >= 10:
        days = [anchors.story]
    if days:
        return days[0]
    return (anchors.speech(spot.start) or point) if meaning.unit == "W" else point


def _side_of_unit(meaning: m.CalendarUnit, spot: Spot, point: Point, value: str, whole: tuple[str, str], why: str) -> Resolved:
    """"earlier this month", "later that year": the unit up to or from the anchor."""
    early, today = meaning.side == "before", point.day.isoformat()
    if meaning.reference != "expression":
        return pinned(value, spot, f"{why}, {'up to' if early else 'from'} it", meaning, point.anchor, earliest=None if early else today, latest=today if early else None)
    told = point.last_day.isoformat() if "W" not in point.value else today  # "a week later" is about a day
    if told >= whole[1]:
        return pinned(value, spot, why, meaning, point.anchor, earliest=whole[0], latest=whole[1])  # told of all of it: no day of it is surely before then
    since = today if told == today else (dt.date.fromisoformat(told) + dt.timedelta(days=1)).isoformat()
    return pinned(value, spot, f"{why}, {'up to' if early else 'from'} then", meaning, point.anchor, earliest=whole[0] if early else since, latest=told if early else whole[1])


def _no_plan(spot: Spot, point: Point, otherwise: Point | None = None) -> Point:
    """"later in the day", told as done, is not of the day a plan was told for: of the last day told that is not ahead, else of
    publication; and told as a plan not of a day that is over."""
    published = spot.anchors.published
    if published is not None and point.day < published.day and spot.direction().way == "future" and not (spot.direction().told and len(point.value) >= 10 and "." not in spot.folded[point.ends : spot.start]) and spot.folded.startswith("later", spot.start):
        return published
    if published is None or point.day <= published.day or (way := spot.direction()).way == "future" or not (way.cue or spot.words.startswith("earlier")) or spot.look_back(_TO_DO, 50):
        return point
    return next((told for told in spot.anchors.recent(spot.start) if told.day <= published.day and told.last == told.day), otherwise or published)


_OF_ANY_DAY = re.compile(r"(?:dawn|daybreak|sunrise|sunset|dusk|nightfall|the night|the early hours|(?:the )?(?:early|late) (?:morning|afternoon|evening))$")
"""What may be told of any day."""
_IS_TO_BE = ("will", "would", "is expected", "are expected", "is due", "are due", "is set", "are set", "is to", "are to", "is forecast", "are forecast", "forecast", "expected")
_DONE_AT = re.compile(r"\b[a-z]{2,}ed (?:by (?:[\w'-]+ ){1,4})?at $")
"""Before a clock time, what was done then, where its sentence goes on with it: "a warning issued at noon is unread"."""
EVENING_BEGINS = "18:00"
_STILL = re.compile(r",? (?:and|but) [^.;\u00b6]{1,60}\bstill\b[^.;\u00b6]*$")
_LASTED = re.compile(r"\b(?:lasted|continued|went on|raged|burned|ran|dragged on|remained|stayed)(?: [\w'-]+){0,3} (?:until|till) (?:about |around |after )?$")
"""Before a morning's hour, what went on up to it from the evening before."""
_TO_DO = re.compile(r"\bto (?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]{3,} (?:[\w'-]+ ){0,5}$")
"""Before "the same day", what is to be done on it: "called on staff to protest the same day"."""
LUNCH = "12:30"
"""Lunchtime, where it is asked which day it is of."""
_THAT_DAY = re.compile(r"\bthat (?:night|evening|day|morning|afternoon)\b")
_OF_TODAY = re.compile(r"today|tonight|this (?:morning|afternoon|evening)")


def recent_quarter(meaning: m.RecentQuarter, spot: Spot) -> Resolved:
    """"the quarter": the one told last, else the last full one before publication."""
    known, figures = (None, None) if meaning.latest else (spot.anchors.figures.quarter, spot.anchors.figures.now)
    if not meaning.period and figures is not None and figures.kind == "months" and figures.length == ("M", QUARTER) and (meaning.year or meaning.years):
        value, earliest, latest = figures.moved(meaning.year - int(figures.value[:4]) if meaning.year else meaning.years)
        return pinned(value, spot, ", the three months of the figures told before it, in another year", meaning, figures.anchor, earliest=earliest, latest=latest)
    speech = spot.anchors.speech(spot.start)
    named = meaning.year or (speech.day.year + meaning.years if speech and meaning.years and meaning.relative else None)
    if meaning.period and figures is not None and (meaning.year or meaning.years) and (figures.kind != "month" or spot.words.endswith("month") or NEW_SENTENCE.search(spot.folded, figures.anchor.end or 0, spot.start) is None):
        value, earliest, latest = figures.moved(min(meaning.year - int(figures.value[:4]), -1) if meaning.year else meaning.years)
        return pinned(value, spot, f", the {figures.kind} of the figures told before it, in another year", meaning, figures.anchor, earliest=earliest, latest=latest)
    if named and meaning.period:
        return pinned(f"{named:04}", spot, ", somewhere in the year it names", meaning)
    if known is not None:
        value, anchor = known.value, known.anchor
        why = ", counted from the quarter told before it"
    else:
        if speech is None:
            return no_anchor("XXXX-QX", spot, meaning)
        value, anchor, why = almanac.unit_value(speech.day, "Q", -1), speech.anchor, f", the last full quarter before {from_words(speech)}"
    return pinned(f"{meaning.year or int(value[:4]) + meaning.years:04}{value[4:]}", spot, why, meaning, anchor)


SUNDAY = 7
HALF = 6
"""Months."""


def _is_of_one_day(spot: Spot) -> bool:
    """Whether the clause tells of what was done once or is to be: "landed before dawn", "will ease by late evening"."""
    if spot.direction().cue.startswith(_IS_TO_BE):
        return True
    return any(cue.lastgroup in ("past", "weak", "past_perfect") for cue in verbs(clause_around(spot.folded, spot.start, spot.end).before))


def financial_year(meaning: m.FinancialYear, spot: Spot) -> Resolved:
    """The financial year that publication lies in, or one beside it; "the previous" one is before that of the figures told."""
    figures = spot.anchors.figures.now
    if meaning.previous and not meaning.share and figures is not None and figures.is_year and (beside := figures.beside(-1)) is not None:
        return pinned(beside[0], spot, ", the year before that of the figures told before it", meaning, figures.anchor, earliest=beside[1], latest=beside[2])
    speech = spot.anchors.speech(spot.start)
    if speech is None:
        return no_anchor("XXXX", spot, meaning)
    begun = (speech.day.month, speech.day.day) >= meaning.begins
    year = speech.day.year - (not begun) + meaning.offset
    which, months = meaning.share or (1, 12)
    first = almanac.shift_day(almanac.calendar_day(year, *meaning.begins), (which - 1) * months, "M")
    last = almanac.shift_day(first, months, "M") - dt.timedelta(days=1)
    told = f"{first.year:04}-H{first.month // 6 + 1}" if months == HALF else almanac.unit_value(first, "Q" if months == QUARTER else "Y")
    value = told if (whole := almanac.interval_of(told)) and whole[:2] == (first.isoformat(), last.isoformat()) else f"{first}/{last}"
    side = {0: "that holds", -1: "before that of", 1: "after that of"}[meaning.offset]
    of_year = {12: "", HALF: "half of ", QUARTER: "quarter of "}[months]
    return pinned(value, spot, f", {of_year}the financial year {side} {from_words(speech)}", meaning, speech.anchor, earliest=first.isoformat(), latest=last.isoformat())
