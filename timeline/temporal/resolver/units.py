"""Calendar units told from an anchor: "last week", "the following year", "the quarter", "the weekend"."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from timeline.model import Alternative
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE
from timeline.temporal.clause import clause_around, in_quotation, is_quoted, sentence_before
from timeline.temporal.clock_days import SAME_STORY
from timeline.temporal.course import NOT_NEWS
from timeline.temporal.cues import verbs
from timeline.temporal.point import Point
from timeline.temporal.resolver.accounts import beside_figures, full_year
from timeline.temporal.resolver.base import NO_ANCHOR, UNKNOWN, Resolved, Spot, from_words, no_anchor, pinned, some_day
from timeline.temporal.resolver.hours import EITHER_HALF, days_ahead
from timeline.temporal.resolver.nights import as_counted, of_night
from timeline.temporal.resolver.weekends import SUNDAY, weekend
from timeline.temporal.scene import LAST_DAYS
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.vocabulary import UNIT_NAMES


def _relation(offset: int) -> str:
    side = "before" if offset < 0 else "after"
    return "of" if not offset else side if abs(offset) == 1 else f"{ {2: 'two'}.get(abs(offset), abs(offset)) } {side}"


_WHOLE_UNITS = {"the week": 2, "the month": 7, "the year": 14}
"""Days back from publication that lie in the week, month or year that something has ended."""


def _is_said(spot: Spot, point: Point) -> bool:
    """Whether a day was told in a quotation that is over, or as the day that somebody said so: "I slept well last Christmas." The following
    day she flew out. "told the paper yesterday that he left that night"."""
    place = point.anchor.start
    published = spot.anchors.published
    if place is not None and published is not None and (published.day - point.day).days <= LAST_DAYS and _RECALLED.search(spot.folded, max(0, place - 140), place) and NEW_SENTENCE.search(spot.folded, point.ends, spot.start):
        return True
    if place is not None and spot.folded.startswith(" that ", point.ends) and _TOLD_ON.search(spot.folded, max(0, place - 60), place) and NEW_SENTENCE.search(spot.folded, point.ends, spot.start) is None and " would " not in spot.folded[point.ends : spot.start]:
        return True
    return place is not None and in_quotation(spot.folded, place) and not is_quoted(spot.folded, spot.start) and not _WHO_THEN.fullmatch(spot.folded, point.ends, spot.start)


_WHO_THEN = lazy_pattern(r",?[\"”’],? [^.;\u00b6\"“]{3,80}, (?:who|whose|when) [^.;\u00b6\"“]{3,80}")
"""Between a quoted day and "that evening", somebody of whom it is told with no other sentence begun: "since Thursday,” said Okoro, whose son was born that evening"."""
_RECALLED = lazy_pattern(r"[\"”],? (?:(?!\u00b6)[\w'.,-]+ ){1,12}?(?:recalled|recalls|remembered|remembers)(?: [\w'-]+){0,7} $")
"""Before a day of the last weeks, that somebody looked back on it: “…,” Pratt recalled at his kitchen table last week."""
_TOLD_ON = lazy_pattern(r"\b(?:told|informed) (?:[\w'.-]+ ){1,4}?(?:on )?$|\b(?:said|testified|confirmed|announced|revealed) (?:on |late |early )?$")


def calendar_unit(meaning: m.CalendarUnit, spot: Spot) -> Resolved:
    anchors = spot.anchors
    if (beside := beside_figures(meaning, spot)) is not None:
        return beside
    point = _counted_from(meaning, spot)
    if point is not None and meaning.near and spot.words in _WHOLE_UNITS:
        point = replace(point, day=point.day - dt.timedelta(days=_WHOLE_UNITS[spot.words]))  # "ended the month higher", told on its last day or in the first days of the next
    if point is None:
        return no_anchor(UNKNOWN.get(meaning.unit, "XXXX"), spot, meaning)
    if (over := full_year(meaning, spot, point)) is not None:
        return over
    if anchors.narrative and point is anchors.story and meaning.reference == "published" and spot.words == "today":
        return Resolved("DATE", "PRESENT_REF", None, None, None, None, NO_ANCHOR, f"{spot.quoted} in a chronicle is its writer's day, or a speaker's; it names no date.")
    if meaning.unit == "WE" and meaning.side is None and meaning.offset == 0 and meaning.reference == "published":
        return weekend(meaning, spot, point)
    if meaning.unit == "D" and (meaning.reference == "expression" or point.anchor.kind == "document" or point is anchors.story) and (masked := some_day(meaning, spot, point, meaning.offset, f", the day {_relation(meaning.offset)} one in {from_words(point)}")):
        return masked
    if (night := of_night(meaning, spot, point)) is not None:
        return night
    meaning = as_counted(meaning, spot, point)
    if meaning.unit == "W" and meaning.offset == 0 and meaning.side is None and meaning.reference == "published" and point is anchors.published and point.day.isoweekday() == SUNDAY and (way := spot.direction()).way == "future" and way.sure:
        meaning = replace(meaning, offset=1)  # "will vote this week", on a Sunday
    if meaning.unit == "W" and meaning.side == "after" and anchors.published is not None and point.day == anchors.published.day and point.day.isoweekday() == SUNDAY:
        point = replace(point, day=point.day + dt.timedelta(days=1), last=None)  # "later this week", on a Sunday
    if meaning.mod == "END" and meaning.unit == "Y" and meaning.offset == 0 and meaning.side is None and point is anchors.published and point.day.month <= YEAR_JUST_OVER and not anchors.narrative and (way := spot.direction()).way == "past" and way.cue and not way.leads:
        meaning = replace(meaning, offset=-1)  # "had run down stocks towards the end of the year", told in February
    value = almanac.unit_value(point.day, meaning.unit, meaning.offset)
    week = " (Monday to Sunday)" if meaning.unit == "W" else ""
    why = f", the {UNIT_NAMES[meaning.unit]}{week} {_relation(meaning.offset)} {from_words(point)}"
    whole = almanac.interval_of(value)
    if meaning.side and whole and whole[0] <= point.day.isoformat() <= whole[1]:
        return _side_of_unit(meaning, spot, point, value, (whole[0], whole[1]), why)
    return pinned(value, spot, why, meaning, point.anchor, alternatives=_said_today(spot, point) if point is anchors.lead else ())


def _said_today(spot: Spot, point: Point) -> tuple[Alternative, ...]:
    """The other reading of a speaker's "today": it was said on the day of publication."""
    published = spot.anchors.published
    if published is None or not _OF_TODAY.fullmatch(spot.words.lower()) or point.day == published.day:
        return ()
    today = published.day.isoformat()
    return (Alternative(value=today, earliest=today, latest=today, granularity="day", reason="it may have been said on the day of publication"),)


YEAR_JUST_OVER = 3
"""Month up to which "the end of the year", told as past, is that of the year before; larger values take plans of this one for it."""
_ASIDE_DATE = lazy_pattern(r"\b(?:where|which|who|whose) [^,]*$|, (?:[a-z]+ed|born|built|made|sworn in) (?:on|in) $|\b(?:of|dated) $")
"""Before a date that is told beside the point, so that "the same night" is not of it."""


_SAID_LATER = lazy_pattern(r"\b(?:since|planned|booked|had|statement|as (?:normal|usual)|will|expect|going|is|are|am)\b|'(?:ll|re|m)\b")
"""In a speaker's sentence, what may be said on another day than what is told happened."""


def _spoken_then(meaning: m.CalendarUnit, spot: Spot) -> Point | None:
    """Whose "today" a speaker's is in a report of what happened the day before: "the bridge fell on Saturday. ¶ "We lost a friend today," said the mayor", told on Sunday."""
    lead, published = spot.anchors.lead, spot.anchors.published
    if lead is None or published is None or spot.anchors.narrative or meaning.clock or meaning.offset or meaning.unit != "D" or (published.day - lead.day).days != 1:
        return None
    if not _OF_TODAY.fullmatch(spot.words.lower()) or not is_quoted(spot.folded, spot.start) or spot.anchors.speech(spot.start) is not published:
        return None
    if spot.folded.startswith("?", spot.end) or spot.follows(("people ", "children ", "kids ", "women ", "men ")) or any(told.day == published.day for told in spot.anchors.history if told.begins > lead.begins):
        return None  # "Today? Who knows", "Young people today", "Speaking on Wednesday, …"
    clause = clause_around(spot.folded, spot.start, spot.end)
    told = any(cue.lastgroup in ("past", "weak", "past_perfect") or cue.group() in ("has", "have", "did", "didn't") for part in (clause.before, clause.behind) for cue in verbs(part))
    return lead if told and not _SAID_LATER.search(clause.before) and not _SAID_LATER.search(clause.behind) else None


def _counted_from(meaning: m.CalendarUnit, spot: Spot) -> Point | None:
    """What a unit is counted from: the day a clock time belongs to, what the story tells before, the speaker's or the writer's day."""
    anchors, told = spot.anchors, meaning.reference == "expression"
    if meaning.clock and meaning.unit == "D" and meaning.offset == 0 and not _OF_TODAY.search(spot.words) and not (spot.whole is not None and _OF_TODAY.search(spot.folded, *spot.whole)):
        scene = anchors.scene if _THAT_DAY.search(spot.words) else None
        if scene is not None and not scene.feature and not _goes_on_since(spot, scene.case):
            return scene.at(meaning.clock) or scene.case
        either = meaning.clock < "13:00" and EITHER_HALF.fullmatch(spot.words) is not None
        point = anchors.same_day(spot.start, "" if either else meaning.clock, ahead=days_ahead(spot))
        if point is not None and (point.anchor.kind == "published" or (anchors.lead is not None and point.day == anchors.lead.day) or _is_said(spot, point)) and _THAT_DAY.search(spot.words):
            point = next((told for told in anchors.recent(spot.start) if len(told.value) >= 10 and told.day == told.last and not _is_said(spot, told)), point)
        if point is not None and _THAT_DAY.search(spot.words) and (last := anchors.previous) is not None and last is not point and last.begins > point.begins and _goes_on_by_day(last, point, spot):
            point = last  # "left at 5:20 p.m. on Tuesday, Nov. 13. The next morning … At 3:40 that afternoon"
    elif (meaning.mod or meaning.side == "after") and not meaning.offset and spot.words.endswith((" the month", " the year")) and (old := of_retelling(spot)) is not None:
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
        if point is not None and meaning.unit == "D" and point.day != point.last_day and anchors.in_entry(spot.start):
            point = anchors.speech(spot.start)  # "5 May: The paper reports on the weekend in the hills. He takes no calls that day"
    elif (meaning.offset or spot.words.startswith(("this ", "later this ", "earlier this "))) and not meaning.clock:
        point = anchors.published if anchors.narrative and spot.follows("so far ") else anchors.writer(spot.start)
    else:
        point = _spoken_then(meaning, spot) or anchors.speech(spot.start)
    if point is None or not told:
        return point
    if spot.words.endswith(" date"):
        return next((other for other in reversed(anchors.history) if len(other.value) >= 10 and not _CALENDAR_DAY.search(other.words.lower())), None if point.anchor.kind == "published" else point)
    if _is_said(spot, point):
        older = next((other for other in anchors.recent(spot.start) if not _is_said(spot, other)), None)
        if older is None and spot.folded.startswith(" that ", point.ends):
            return None  # "told the paper yesterday that she had left that night": of a night the text does not tell
        point = older or point
    if not meaning.offset and meaning.unit == "D" and _THAT_DAY.match(spot.words) and not anchors.narrative and anchors.published is not None and point.day >= anchors.published.day and spot.direction().way == "past":
        point = next((other for other in anchors.recent(spot.start) if len(other.value) >= 10 and other.day == other.last_day and (anchors.published.day - other.day).days > NOT_NEWS), point)  # else it were "this morning"
    if meaning.offset > 0 and meaning.unit == "D" and (plan := _plan_behind_said(spot, point)) is not None:
        return plan
    if meaning.offset > 0 and point.anchor.kind == "published" and (way := spot.direction()).way == "past" and way.cue and not way.leads:
        return None  # "returned the following week": a day that is over is not counted from publication
    if meaning.offset > 0 and meaning.unit == "D" and not anchors.narrative and anchors.published is not None and point.day > anchors.published.day:
        point = _no_plan(spot, point, otherwise=point)  # "by Christmas … Pressed the next day, he said"
    if meaning.unit == "D" and not anchors.narrative and anchors.published is not None and (anchors.published.day - point.day).days > LAST_DAYS and spot.folded.endswith("since ", 0, point.begins) and NEW_SENTENCE.search(spot.folded, point.ends, spot.start):
        day = next((told for told in reversed(anchors.history) if told.begins < point.begins and len(told.value) >= 10 and told.day == told.last and PARAGRAPH not in spot.folded[told.ends : spot.start]), None)
        point = day or anchors.lead or anchors.published  # "was sentenced Friday. He has been held since April 20. … earlier in the day"
    if not meaning.offset and (meaning.side or meaning.unit == "D") and not anchors.narrative:
        point = _no_plan(spot, _of_news(meaning, spot, point))
    if meaning.unit == "Y" and not meaning.offset:
        point = anchors.year_told(point) or point
    if meaning.unit in ("D", "W") and len(point.value) < 8 and point is not anchors.speech(spot.start):
        point = _day_told(meaning, spot, point)
    if meaning.side == "before" and spot.words.startswith("earlier in the ") and not anchors.narrative and anchors.published is not None and point.day > anchors.published.day and (way := spot.direction()).way == "past" and way.cue and NEW_SENTENCE.search(spot.folded, point.ends, spot.start):
        return anchors.published  # "for two weeks beginning Monday … from 40% earlier in the week"
    return point


def _goes_on_by_day(last: Point, point: Point, spot: Spot) -> bool:
    """Whether the day told last, which was counted from one before it, is of the same paragraph and later than another that an hour may be of."""
    counted = last.words.startswith(("'the next ", "'The next ", "'the following ", "'The following ")) or last.words.endswith(" later'")
    return counted and len(last.value) >= 10 and last.day == last.last and last.day > point.day and not last.spoken and PARAGRAPH not in spot.folded[last.ends : spot.start]


def _in_old_decade(spot: Spot) -> Point | None:
    """What "by the end of the decade" counts from behind "made his debut in 1971", told as past."""
    told, published = spot.anchors.previous, spot.anchors.published
    if told is None or published is None or spot.anchors.narrative or told.day.year // 10 >= published.day.year // 10 or not spot.follows(("by ", "before ", "until ", "towards ", "toward ", "in ")):
        return None
    near = spot.start - told.ends < SAME_STORY and PARAGRAPH not in spot.folded[told.ends : spot.start]
    return told if near and (spot.direction().way == "past" or _EMPLOYED.match(spot.folded, spot.end)) else None


_EVENT_OF = lazy_pattern(r" (?:festival|parade|elections?|primary|deadline|celebrations?|sales?|concerts?|shows?|events?|weekend|vote|march|race|marathon)\b")
"""Behind a day, what is called by it."""
_EMPLOYED = lazy_pattern(r",? (?:the |its |his |her |their )?(?:[\w'-]+ ){1,3}?(?:had|was|were|could|would|[a-z]{3,}ed|ran|made|grew|sold|held|stood|drew|took)\b")
"""Behind "By the end of the decade", what was done by then."""


def _of_plan(spot: Spot) -> Point | None:
    """The day of a later month just told in the sentence, for what is to come: "will sum up on 7 March, and a verdict is likely by the middle of the month"."""
    told, published = spot.anchors.previous, spot.anchors.published
    if told is None or published is None or spot.anchors.narrative or len(told.value) < 10 or (told.day.year, told.day.month) <= (published.day.year, published.day.month):
        return None
    return told if spot.words.endswith(" the month") and NEW_SENTENCE.search(spot.folded, told.ends, spot.start) is None and spot.direction().way == "future" else None


def of_retelling(spot: Spot) -> Point | None:
    """The last date of the old story that a report retells, where "by the end of the month" is told as past in its paragraph."""
    retelling = spot.anchors.retelling
    if retelling is None or spot.anchors.narrative or spot.follows("since ") or not retelling.reaches(spot.folded, spot.start):
        return None
    if len(retelling.last.value) < 10 and not (len(retelling.last.value) == 7 and spot.words.endswith(" the month") and NEW_SENTENCE.search(spot.folded, retelling.last.ends, spot.start) is None):
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


def _goes_on_since(spot: Spot, case: Point) -> bool:
    """Whether the paragraph has gone on to a later day of an old case: "was tested on the Sunday. Her result came back three days later. … at 6pm that evening"."""
    told, published = spot.anchors.previous, spot.anchors.published
    return told is not None and published is not None and (published.day - told.day).days > LAST_DAYS and _goes_on_by_day(told, case, spot)


def _plan_behind_said(spot: Spot, point: Point) -> Point | None:
    """The day to come that was told before the day on which somebody said so: "opens on May 16, she said on Monday. The other will follow the next day"."""
    published, place = spot.anchors.published, point.anchor.start
    if published is None or place is None or spot.anchors.narrative or point.day > published.day or not _TOLD_ON.search(spot.folded, max(0, place - 60), place):
        return None
    if NEW_SENTENCE.search(spot.folded, point.ends, spot.start) is None or (way := spot.direction()).way != "future" or not way.sure:
        return None
    return next((told for told in reversed(spot.anchors.history) if len(told.value) >= 10 and told.day > published.day and spot.start - told.ends < SAME_STORY), None)


def _no_plan(spot: Spot, point: Point, otherwise: Point | None = None) -> Point:
    """"later in the day", told as done, is not of the day a plan was told for: of the last day told that is not ahead, else of
    publication; and told as a plan not of a day that is over."""
    published = spot.anchors.speech(spot.start) if spot.anchors.in_entry(spot.start) else None
    if published is not None and published.anchor.kind == "document" and point.day > published.last_day and _WILL.search(spot.folded, max(published.ends, point.begins - 80), point.begins) and NEW_SENTENCE.search(spot.folded, point.ends, spot.start):
        return published  # in the entry of a day: "will be back by Wednesday. That evening …"
    published = spot.anchors.published
    if published is not None and point.day < published.day and spot.direction().way == "future" and not (spot.direction().told and len(point.value) >= 10 and "." not in spot.folded[point.ends : spot.start]) and spot.folded.startswith("later", spot.start):
        return published
    if published is None or point.day <= published.day or (way := spot.direction()).way == "future" or not (way.cue or spot.words.startswith("earlier")) or spot.look_back(_TO_DO, 50):
        return point
    return next((told for told in spot.anchors.recent(spot.start) if told.day <= published.day and told.last == told.day), otherwise or published)


_WILL = lazy_pattern(r"\b(?:will|'ll)\b[^.;]*$|\b(?:said|warned|told|promised|announced)\b[^.;]*\bwould\b[^.;]*$")
_TO_DO = lazy_pattern(r"\bto (?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]{3,} (?:[\w'-]+ ){0,5}$")
"""Before "the same day", what is to be done on it: "called on staff to protest the same day"."""
_CALENDAR_DAY = lazy_pattern(r"(?:yesterday|today|tonight|tomorrow|evening|morning|night|afternoon|noon)\b")
"""In the words of a day, that "that date" is not of it: "yesterday evening" is no date."""
LUNCH = "12:30"
"""Lunchtime, where it is asked which day it is of."""
_THAT_DAY = lazy_pattern(r"\bthat (?:night|evening|day|morning|afternoon)\b")
_OF_TODAY = lazy_pattern(r"today|tonight|this (?:morning|afternoon|evening)")
