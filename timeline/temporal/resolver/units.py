"""Calendar units told from an anchor: "last week", "the following year", "the quarter", "the weekend"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.case_days import BREAK, is_day_of_event
from timeline.temporal.clause import in_quotation
from timeline.temporal.clock_days import SAME_STORY
from timeline.temporal.holidays import bank_holiday_mondays
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
)
from timeline.temporal.scene import LAST_DAYS
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.vocabulary import UNIT_NAMES


def _relation(offset: int) -> str:
    side = "before" if offset < 0 else "after"
    return "of" if not offset else side if abs(offset) == 1 else f"{ {2: 'two'}.get(abs(offset), abs(offset)) } {side}"


_WILL = re.compile(r"(?<!who )(?<!that )\b(?:will|(?:is|are) (?:(?:set|due|expected|scheduled) )?to) (?:[\w'-]+ ){1,4}at (?:about |around )?$")


def _days_ahead(spot: Spot) -> int:
    """How many days back a clock time that is still to come cannot be of: "will open at noon"; "was to close with a rally at
    8 p.m." may be of any but the day before publication."""
    way = spot.direction()
    planned = way.way == "future" and spot.look_back(_WILL, 80) is not None
    fixed = spot.look_back(_IS_FIXED, 80) is not None
    if way.way != "future" or not (way.sure or planned or fixed):
        return 0
    if planned or (way.sure and way.cue.startswith(_WILL_BE)):
        return EVER
    return LAST_DAYS if fixed or way.cue.startswith(_STILL_AHEAD) else int(way.told)


_WILL_BE = ("will", "is to", "are to", "is due", "are due", "is set", "are set", "is expected", "are expected", "is scheduled", "are scheduled")
EVER = 10**6
"""Days back that no day of which "will" is said can lie, however long ago."""
_STILL_AHEAD = (
    "will", "is ", "are ", "set for", "due ", "scheduled for", "planned for", "should", "runs ", "run ", "starts", "start", "opens", "open", "reopen", "begins", "begin", "kicks off", "can", "leaves", "departs", "polls close",
    "take effect", "takes effect", "warning", "alert",
)  # fmt: skip
"""What cues of the future begin with that leave no clock time of a day that is over; "appears" and "meant to" may tell of one."""
_IS_FIXED = re.compile(r"\bcan [^.;]*until $|\b(?:kick-?off|throw-?in|tip-?off|face-?off|first pitch|gates|doors|curtain|voting)(?: (?:in|at) (?:[\w'-]+ ){0,2}[\w'-]+)? (?:is|are|opens?) (?:at|from) (?:about )?$")
"""Before a clock time of what is fixed for a day told before: "Kick-off is at 5pm"."""


_WHOLE_UNITS = {"the week": 2, "the month": 7, "the year": 14}
"""Days back from publication that lie in the week, month or year that something has ended."""
_DAWN = re.compile(r"(?:the )?(?:dawn|daybreak|sunrise)|the early hours(?: of the morning)?")


def _night_told(spot: Spot) -> Point | None:
    """The evening told just before, where "overnight" in a report is of that night and not of the last: "fell on Sunday at 8.30pm … overnight"."""
    told, published = spot.anchors.previous, spot.anchors.published
    if told is None or published is None or spot.anchors.narrative or not _EVENING.match(told.value, 10) or told.spoken or not is_day_of_event(told, spot.folded):
        return None
    near = spot.start - told.ends < SAME_STORY and len(BREAK.findall(spot.folded, told.ends, spot.start)) <= 1
    return told if near and 1 < (published.day - told.day).days <= NIGHTS_BACK and spot.direction().way == "past" else None


NIGHTS_BACK = 7
"""Days back within which the evening told may be that of "overnight"; one further back is of older news."""


def _is_said(spot: Spot, point: Point) -> bool:
    """Whether a day was told in a quotation that is over: "I slept well last Christmas." The following day she flew out."""
    place = point.anchor.start
    return place is not None and in_quotation(spot.folded, place) and not in_quotation(spot.folded, spot.start)


def calendar_unit(meaning: m.CalendarUnit, spot: Spot) -> Resolved:
    anchors = spot.anchors
    point = _counted_from(meaning, spot)
    if point is not None and meaning.near and spot.words in _WHOLE_UNITS:
        point = replace(point, day=point.day - dt.timedelta(days=_WHOLE_UNITS[spot.words]))  # "ended the month higher", told on its last day or in the first days of the next
    if point is None:
        return no_anchor(UNKNOWN.get(meaning.unit, "XXXX"), spot, meaning)
    if anchors.narrative and point is anchors.story and meaning.reference == "published" and spot.words == "today":
        return Resolved("DATE", "PRESENT_REF", None, None, None, None, NO_ANCHOR, f"{spot.quoted} in a chronicle is its writer's day, or a speaker's; it names no date.")
    if meaning.unit == "WE" and meaning.side is None and meaning.offset == 0 and meaning.reference == "published":
        return _weekend(meaning, spot, point)
    if meaning.unit == "D" and (meaning.reference == "expression" or point.anchor.kind == "document" or point is anchors.story) and (masked := some_day(meaning, spot, point, meaning.offset, f", the day {_relation(meaning.offset)} one in {from_words(point)}")):
        return masked
    if meaning.near and meaning.part and spot.direction().way == "future":  # "will pass overnight": tonight
        return pinned(point.day.isoformat(), spot, f"{because(spot.direction())}, the night of {from_words(point)}", meaning, point.anchor)
    if meaning.clock == "24:00" and point is anchors.published and spot.direction().way == "past" and spot.look_back(_PASSED, 16):
        return pinned(point.day.isoformat(), spot, f", the one that began the day of {from_words(point)}", replace(meaning, clock="00:00"), point.anchor)
    following = point.day + dt.timedelta(days=1)
    overnight = point.words.lower() == "'overnight'" and meaning.clock is not None and meaning.clock < "12:00"
    late = meaning.clock is not None and meaning.offset == 0 and not spot.words.endswith("that day") and _LATE_IN_DAY.match(point.value, 10) is not None and (overnight or _is_small_hour(meaning.clock, spot))
    if not late and meaning.clock and meaning.clock < MORNING_ENDS and meaning.offset == 0 and _EVENING.match(point.value, 10) and not anchors.narrative and _is_next_morning(spot, point):
        late = spot.direction().way == "past"
    if late and (anchors.published is None or following <= anchors.published.day or spot.direction().way == "future"):
        return pinned(following.isoformat(), spot, f", in the night after {from_words(point)}", meaning, point.anchor)
    if meaning.clock and meaning.offset == 0 and point is anchors.published and meaning.clock < SMALL_HOURS and spot.follows("until ") and spot.direction().way == "future" and point.moment is None:
        return pinned(following.isoformat(), spot, f", in the night after {from_words(point)}", meaning, point.anchor)  # "have until 1am to sign"
    if meaning.clock and meaning.offset == 0 and (clock := _in_afternoon(meaning.clock, spot, point) or _before_dawn(meaning.clock, spot, point)):
        meaning = replace(meaning, clock=clock)
    if spot.words == "the morning" and meaning.part == "MO" and _LATE_IN_DAY.match(point.value, 10) and point.value[11:12].isdigit() and spot.direction().way == "future":
        return pinned(following.isoformat(), spot, f", the one after {from_words(point)}", meaning, point.anchor)  # at 9.15pm: "See you in the morning"
    morning = meaning.part == "MO" or (meaning.clock and meaning.clock < "12:00" and spot.words.endswith("morning"))
    if morning and meaning.offset == 1 and point.value[10:13] in _BEFORE_DAWN and _CLOCK_ALONE.fullmatch(point.words):
        meaning = replace(meaning, offset=0)  # "at 11.42pm … at 1.17am … the next morning"
    if meaning.offset == 1 and meaning.unit == "D" and point.value[10:] == "T24:00":
        meaning = replace(meaning, offset=0)  # "around midnight … the next afternoon": midnight is the end of a day
    if meaning.offset == 1 and meaning.unit == "D" and meaning.part in ("NI", "EV") and point.value[10:13] in _BEFORE_DAWN and any((point.day - told.day).days == 1 and _EVENING.match(told.value, 10) for told in anchors.recent(spot.start)):
        meaning = replace(meaning, offset=0)  # "between 10.30pm and 1am … the following night"
    if meaning.near and meaning.part == "NI" and meaning.offset == -1 and (night := _night_told(spot)) is not None:
        return pinned(night.day.isoformat(), spot, f", the night of {from_words(night)}", meaning, night.anchor)
    if meaning.part == "MO" and meaning.reference == "expression" and meaning.offset == 0 and _DAWN.fullmatch(spot.words) and _EVENING.match(point.value, 10) and (anchors.published is None or following <= anchors.published.day):
        return pinned(following.isoformat(), spot, f", the one after {from_words(point)}", meaning, point.anchor)
    value = almanac.unit_value(point.day, meaning.unit, meaning.offset)
    week = " (Monday to Sunday)" if meaning.unit == "W" else ""
    why = f", the {UNIT_NAMES[meaning.unit]}{week} {_relation(meaning.offset)} {from_words(point)}"
    whole = almanac.interval_of(value)
    if meaning.side and whole and whole[0] <= point.day.isoformat() <= whole[1]:
        return _side_of_unit(meaning, spot, point, value, (whole[0], whole[1]), why)
    return pinned(value, spot, why, meaning, point.anchor)


def _counted_from(meaning: m.CalendarUnit, spot: Spot) -> Point | None:
    """What a unit is counted from: the day a clock time belongs to, what the story tells before, the speaker's or the writer's day."""
    anchors, told = spot.anchors, meaning.reference == "expression"
    if meaning.clock and meaning.unit == "D" and meaning.offset == 0 and not _OF_TODAY.search(spot.words):
        scene = anchors.scene if _THAT_DAY.search(spot.words) else None
        if scene is not None and not scene.feature:
            return scene.at(meaning.clock) or scene.case
        either = meaning.clock < "13:00" and _EITHER_HALF.fullmatch(spot.words) is not None
        point = anchors.same_day(spot.start, "" if either else meaning.clock, ahead=_days_ahead(spot))
        if point is not None and (point.anchor.kind == "published" or point is anchors.lead) and _THAT_DAY.search(spot.words):
            point = next((told for told in anchors.recent(spot.start) if len(told.value) >= 10 and told.day == told.last), point)
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
        point = next((other for other in anchors.recent(spot.start) if not _is_said(spot, other)), point)
    if meaning.offset > 0 and point.anchor.kind == "published" and (way := spot.direction()).way == "past" and way.cue and not way.leads:
        return None  # "returned the following week": a day that is over is not counted from publication
    if meaning.offset > 0 and meaning.unit == "D" and not anchors.narrative and anchors.published is not None and point.day > anchors.published.day:
        point = _no_plan(spot, point, otherwise=point)  # "by Christmas … Pressed the next day, he said"
    if not meaning.offset and (meaning.side or meaning.unit == "D") and not anchors.narrative:
        point = _no_plan(spot, _of_news(meaning, spot, point))
    if meaning.unit in ("D", "W") and len(point.value) < 8 and point is not anchors.speech(spot.start):
        point = _day_told(meaning, spot, point)
    return point


def _of_news(meaning: m.CalendarUnit, spot: Spot, point: Point) -> Point:
    """The day of the news where "earlier in the day" opens a paragraph of its own behind an earlier day, or "the same day" stands behind a record date."""
    anchors, published = spot.anchors, spot.anchors.published
    if published is None or meaning.unit != "D" or not point.day < published.day or PARAGRAPH not in spot.folded[point.ends : spot.start]:
        return point
    news = anchors.lead or published
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


def _in_afternoon(clock: str, spot: Spot, point: Point) -> str | None:
    """A clock time without its half of the day, twelve hours on, where it goes on from an evening or an afternoon's hour: "Sunday
    evening … at 5:30", "left at 6:52 p.m. … touched down at 7:09". None for others."""
    if not "01:00" <= clock < "12:00" or _EITHER_HALF.fullmatch(spot.words) is None:
        return None
    later = f"{int(clock[:2]) + 12}{clock[2:]}"
    if point.value[10:] in ("TAF", "TEV") or (point.value[10:] == "TNI" and clock >= SMALL_HOURS):
        return later
    hour = int(point.value[11:13]) if _AFTERNOON.match(point.value, 10) else 0
    bare = _BARE_HOUR.match(point.words)
    if not hour or not (_PM.search(point.words) or (bare is not None and int(bare[1]) + 12 == hour)):
        return None
    sentence = spot.folded.rfind(". ", max(0, spot.start - SAME_STORY), spot.start)
    ranged = spot.folded[point.ends : spot.start].strip() in ("until", "till", "to", "and", "-")
    told = _SHORTLY.search(spot.folded, max(0, spot.start - 16), spot.start)
    if not ranged and _EARLIER.search(spot.folded, max(point.ends, sentence), told.start() if told else spot.start) and abs(int(later[:2]) - hour) > 1:
        return None
    minutes = 60 * (hour - HOURS_BACK) if spot.anchors.scene is not None else 60 * hour + int(point.value[14:16] or 0) - MINUTES_BACK
    since = f"{minutes // 60:02}:{minutes % 60:02}"
    return later if since <= later < f"{hour + HOURS_ON:02}" else None


def _before_dawn(clock: str, spot: Spot, point: Point) -> str | None:
    """"at 3.06am … by 4 o'clock": an hour that goes on from one before dawn. None for others."""
    if clock.startswith("12:") and point.value[10:13] == "T00" and _NOON_OR_MIDNIGHT.fullmatch(spot.words):
        return f"00{clock[2:]}"  # "at 12:48 a.m. … at 12:51"
    if clock < "13:00" or "o'clock" not in spot.words or point.value[10:13] not in _BEFORE_DAWN:
        return None
    earlier = f"{int(clock[:2]) - 12:02}{clock[2:]}"
    return earlier if point.value[11:16] <= earlier <= SMALL_HOURS else None


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


_BEFORE_DAWN = frozenset(f"T0{hour}" for hour in range(6))
_CLOCK_ALONE = re.compile(r"'[\d:.]+ ?(?:a\.?m\.?)?'")
_NOON_OR_MIDNIGHT = re.compile(r"12[:.]\d\d")
SMALL_HOURS = "06:00"
"""A clock time before this that follows an evening is of the next day: "tonight … the last tram at 3.15am"."""
_LATE_IN_DAY = re.compile(r"T(?:AF|EV|NI|1[2-9]|2[0-3])")


_PM = re.compile(r"\d ?p\.?m|^'(?:1[3-9]|2[0-3])[:.]\d\d|noon|midday|midnight|afternoon|evening|night", re.I)
_AFTERNOON = re.compile(r"T(?:1[2-9]|2[0-3]):")
_EARLIER = re.compile(r"\b(?:had|after|before|having|earlier|until)\b")
_SHORTLY = re.compile(r"\b(?:(?:shortly|just|soon) )?(?:after|before) $")
"""Right before a clock time, how it is told; elsewhere such words say that it lies back."""
_BARE_HOUR = re.compile(r"'(?:half )?(\d{1,2})\b")
"""A clock time without its half of the day, which those before it told."""
HOURS_ON = 6
"""Hours behind a clock time of the afternoon within which one without "p.m." is of the same afternoon."""
HOURS_BACK = 1
"""The same for one that a witness tells out of its order."""
MINUTES_BACK = 20
"""The same in a report ("was due at 10:35 p.m. They lost contact at 10:22"); larger values take a morning's hours for an evening's ("close at 9pm. They open at 8:30")."""
_EITHER_HALF = re.compile(r"(?:half )?(?:[1-9]|1[01])(?:[:.]\d\d)?(?: o'clock)?|(?:half|quarter|five|ten|twenty|twenty-five) (?:past|to) [a-z]+|[a-z]+ o'clock")


MORNING_ENDS = "10:00"
_EVENING = re.compile(r"T(?:EV|NI|1[89]|2[0-3])")


def _is_next_morning(spot: Spot, point: Point) -> bool:
    """Whether a morning's hour told behind an evening is of the next day: "swept away at 9.30pm on Monday. His body was found at 7am"."""
    between = spot.folded[point.ends : spot.start]
    return point.anchor.kind == "expression" and (PARAGRAPH not in between or "night" in between) and _EARLIER_THAT.search(between) is None and _EITHER_HALF.fullmatch(spot.words) is None


_EARLIER_THAT = re.compile(r"\b(?:had|before|earlier|having|until|from|since|every|each)\b")


def _is_small_hour(clock: str, spot: Spot) -> bool:
    """Whether a clock time is surely before dawn: "5:30" after "Sunday evening" may be the evening's."""
    return clock < SMALL_HOURS and _EITHER_HALF.fullmatch(spot.words) is None


def _no_plan(spot: Spot, point: Point, otherwise: Point | None = None) -> Point:
    """"later in the day", told as done, is not of the day a plan was told for: of the last day told that is not ahead, else of
    publication; and told as a plan not of a day that is over."""
    published = spot.anchors.published
    if published is not None and point.day < published.day and spot.direction().way == "future" and not (spot.direction().told and len(point.value) >= 10 and "." not in spot.folded[point.ends : spot.start]) and spot.folded.startswith("later", spot.start):
        return published
    if published is None or point.day <= published.day or (way := spot.direction()).way == "future" or not way.cue or spot.look_back(_TO_DO, 50):
        return point
    return next((told for told in spot.anchors.recent(spot.start) if told.day <= published.day and told.last == told.day), otherwise or published)


_TO_DO = re.compile(r"\bto (?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]{3,} (?:[\w'-]+ ){0,5}$")
"""Before "the same day", what is to be done on it: "called on staff to protest the same day"."""
LUNCH = "12:30"
"""Lunchtime, where it is asked which day it is of."""
_THAT_DAY = re.compile(r"\bthat (?:night|evening|day|morning|afternoon)\b")
_OF_TODAY = re.compile(r"today|tonight|this (?:morning|afternoon|evening)")
_PASSED = re.compile(r"\b(?:since|after|past|from) $")
"""Before "midnight", told in the past: the midnight that is over."""


def _weekend(meaning: m.CalendarUnit, spot: Spot, point: Point) -> Resolved:
    """"the weekend" of a weekday: the one before or after, by tense."""
    if (scene := spot.anchors.case_before(spot.start, spot.end)) is not None and not (spot.direction().way == "future" and spot.direction().sure) and not spot.direction().leads:
        return pinned(almanac.unit_value(scene.day, "WE"), spot, f", the weekend after {from_words(scene)}", meaning, scene.anchor)
    day = point.day
    if "bank holiday" in spot.words and (monday := _bank_holiday(spot, day)) is not None:
        way = spot.direction()
        return pinned(almanac.unit_value(monday - dt.timedelta(days=1), "WE"), spot, f"{because(way)}, the one nearest to {from_words(point)}", meaning, point.anchor,
                      earliest=(monday - dt.timedelta(days=2)).isoformat(), latest=monday.isoformat())  # fmt: skip
    if day.isoweekday() >= 6 or (meaning.near and day.isoweekday() > 2):
        return pinned(almanac.unit_value(day, "WE"), spot, f", the weekend of {from_words(point)}", meaning, point.anchor)
    way = spot.direction()
    ahead = way.way == "future" or spot.look_back(_AWAY_FOR, 60) is not None or (meaning.near and not way.cue) or point is spot.anchors.story or spot.look_back(_DROPPED, 20) is not None
    value = almanac.unit_value(day, "WE", 0 if ahead else -1)
    return pinned(value, spot, f"{because(way)}, the weekend {'after' if ahead else 'before'} {from_words(point)}", meaning, point.anchor)


_AWAY_FOR = re.compile(r"\b(?:left|leave|leaving|leaves|broke|broken|break|breaks|adjourned|gone|go|going|headed|heading|departed|recessed|home|dispersed) (?:[\w'-]+ ){0,3}?for $")
"""Before the weekend for which somebody has left."""
_DROPPED = re.compile(r"\b(?:cancell?ed|scrapped|postponed|called off) (?:the )?$")
"""Before "this weekend's marathon", what will not take place."""


def _bank_holiday(spot: Spot, day: dt.date) -> dt.date | None:
    """The Monday of "the bank holiday weekend": of the nearest one before or behind the anchor that the clause wants, within a month."""
    way = spot.direction()
    mondays = [monday for year in (day.year - 1, day.year, day.year + 1) for monday in bank_holiday_mondays(year) if abs((monday - day).days) <= MONTH]
    wanted = [monday for monday in mondays if not way.cue or (monday - dt.timedelta(days=2) >= day - dt.timedelta(days=1) if way.way == "future" else monday - dt.timedelta(days=2) <= day)]
    return min(wanted, key=lambda monday: abs((monday - day).days), default=None)


MONTH = 31
"""Days within which a bank holiday weekend is spoken of without its name; larger values reach the one before or after it."""


def recent_quarter(meaning: m.RecentQuarter, spot: Spot) -> Resolved:
    """"the quarter": the one told last, else the last full one before publication."""
    known = None if meaning.latest else spot.anchors.quarter
    speech = spot.anchors.speech(spot.start)
    named = meaning.year or (speech.day.year + meaning.years if speech and meaning.years and meaning.relative else None)
    if named and meaning.period and (known is None or spot.anchors.longer):
        return pinned(f"{named:04}", spot, ", somewhere in the year it names", meaning)
    if known is not None:
        value, anchor = known
        why = ", counted from the quarter told before it"
    else:
        if speech is None:
            return no_anchor("XXXX-QX", spot, meaning)
        value, anchor, why = almanac.unit_value(speech.day, "Q", -1), speech.anchor, f", the last full quarter before {from_words(speech)}"
    return pinned(f"{meaning.year or int(value[:4]) + meaning.years:04}{value[4:]}", spot, why, meaning, anchor)
