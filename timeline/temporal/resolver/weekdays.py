"""Days of the week: in a named week, or the nearest that tense wants."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from timeline.model import Alternative
from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE, breaks_between
from timeline.temporal.clause import WHO, in_quotation, sentence_before
from timeline.temporal.course import NOT_NEWS, WELL_TOLD
from timeline.temporal.deadlines import DURED, HAD, NOT_UNTIL
from timeline.temporal.direction import Direction
from timeline.temporal.ending import SAID_ON
from timeline.temporal.holidays import bank_holiday_mondays
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Resolved, Spot, because, from_words, no_anchor, pinned
from timeline.temporal.resolver.case_weekdays import in_case, of_case_weekday, week_of_case
from timeline.temporal.resolver.chronicle import LEADS_UP
from timeline.temporal.resolver.retold import YEAR_LONG
from timeline.temporal.resolver.surroundings import goes_on_from_entry
from timeline.temporal.resolver.weekday_had import SAME_PASSAGE, WEEK, had_before, in_look_back, in_row_of_had
from timeline.temporal.resolver.weekday_lists import AND_ALSO, LISTED, end_of_range, listed_ahead, listed_behind
from timeline.temporal.resolver.weekends import on_bank_holiday
from timeline.temporal.scene import LAST_DAYS, is_of_hearing, is_told_to_court
from timeline.temporal.signs_fixed import MOVED_FROM, SINCE_IS
from timeline.temporal.signs_over import CALLED_OFF
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.wording import FULL_DAYS

WELL_AHEAD = 4
"""Days. "ahead of Monday's vote" looks forward to a Monday this near; one farther off is more likely the Monday just past."""


def weekday(meaning: m.Weekday, spot: Spot) -> Resolved:
    anchors = spot.anchors
    point = anchors.before(spot.start) if meaning.reference == "expression" else anchors.speech(spot.start) or anchors.previous
    if point is not None and meaning.reference == "expression" and meaning.way is not None and len(point.value) == 4:
        point = next((told for told in anchors.recent(spot.start) if len(told.value) >= 10 and told.day == told.last), point)  # "sent on 20 January. … its leader since 2018 … the previous Tuesday"
    if point is None or (point is anchors.previous and anchors.published is None and meaning.reference == "published" and len(point.value) < 10 and point.value[5:6] != "W"):  # without a publication date, from a day or from nothing
        return no_anchor(f"XXXX-WXX-{meaning.weekday}", spot, meaning)
    if anchors.narrative and anchors.published is not None and point is anchors.story and (spot.words.startswith("this ") or (spot.words.startswith("last ") and not in_quotation(spot.folded, spot.start)) or _is_writers(meaning, spot, point)):
        point = anchors.published
    name = FULL_DAYS[meaning.weekday - 1]
    if meaning.reference == "expression" and meaning.way is None and spot.follows("it was a "):
        days = (told for told in (anchors.previous, anchors.story, *anchors.recent(spot.start)) if told is not None and len(told.value) >= 10 and told.day == told.last)
        same = next((told for told in days if told.day.isoweekday() == meaning.weekday), None)
        return no_anchor(f"XXXX-WXX-{meaning.weekday}", spot, meaning) if same is None else pinned(same.day.isoformat(), spot, f", the day of {from_words(same)}", meaning, same.anchor)
    if anchors.narrative and anchors.story is not None and len(anchors.story.value) >= 10 and len(point.value) < 10 and point.day < anchors.story.day and _THE.search(spot.folded, spot.start, spot.end):
        point = anchors.story  # "There had been falls the previous month, and on the Friday the union had asked for timber"
    if meaning.reference == "expression" and meaning.way is None and _THE.search(spot.folded, spot.start, spot.end):
        return _of_story(meaning, spot, point, name)
    if _THAT.match(spot.words) and anchors.scene is not None and not anchors.scene.feature and anchors.scene.holds(point):
        return of_case_weekday(meaning, spot, anchors.scene, point, name)
    if meaning.reference == "expression" and meaning.way is None and (point.day != point.last or (anchors.published is not None and point.day > anchors.published.day)) and (same := _same_day(meaning, spot)) is not None:
        return pinned(same.day.isoformat(), spot, f", the {name} of {from_words(same)}", meaning, same.anchor)
    if _THAT.match(spot.words) and (meant := _that_day(meaning, spot, point)) is not None:
        return pinned(meant.day.isoformat(), spot, f", the {name} of {from_words(meant)}", meaning, meant.anchor)
    if meaning.way is None and meaning.week is None and point.anchor.kind == "document" and point.day < point.last_day <= point.day + dt.timedelta(days=WEEK) and anchors.in_entry(spot.start):
        target = point.day + dt.timedelta(days=(meaning.weekday - point.day.isoweekday()) % 7)
        if target <= point.last_day:  # "14-19 December: A pump trucked in on Thursday is too wide"
            return pinned(target.isoformat(), spot, f", the {name} of {from_words(point)}", meaning, point.anchor)
    if meaning.heads:
        return _nearest(meaning, spot, point, name)
    if meaning.weekday == point.day.isoweekday() and (week := _week_asked_about(meaning, spot, point)) is not None:
        target = week.day + dt.timedelta(days=meaning.weekday - 1)
        return pinned(target.isoformat(), spot, f", the {name} of {from_words(week)}", meaning, week.anchor)
    if (told := _told_before(meaning, spot, point)) is not None:
        target = told.day + dt.timedelta(days=(meaning.weekday - told.day.isoweekday() - 1) % 7 + 1)
        return pinned(target.isoformat(), spot, f" with 'had', the first {name} after {from_words(told)}", meaning, told.anchor)
    if (told := had_before(meaning, spot, point)) is not None:
        target = told.day - dt.timedelta(days=(told.day.isoweekday() - meaning.weekday - 1) % 7 + 1)
        return pinned(target.isoformat(), spot, f" with 'had', the last {name} before {from_words(told)}", meaning, told.anchor)
    if (row := in_row_of_had(meaning, spot, point) or in_look_back(meaning, spot, point)) is not None:
        target = row.day + dt.timedelta(days=(meaning.weekday - row.day.isoweekday() - 1) % WEEK + 1)
        return pinned(target.isoformat(), spot, f", the first {name} after {from_words(row)}", meaning, row.anchor)
    if meaning.week is not None:
        monday = point.day - dt.timedelta(days=point.day.isoweekday() - 1)
        target = monday + dt.timedelta(weeks=meaning.week.offset, days=meaning.weekday - 1)
        named = {-1: "the week before", 0: "the week of", 1: "the week after"}.get(meaning.week.offset) or f"the week {abs(meaning.week.offset)} {'before' if meaning.week.offset < 0 else 'after'}"
        return pinned(target.isoformat(), spot, f", the {name} of {named} {from_words(point)}", meaning, point.anchor)
    if (plan := _before_told(meaning, spot, point)) is not None:
        target = plan.day - dt.timedelta(days=(plan.day.isoweekday() - meaning.weekday - 1) % 7 + 1)
        return pinned(target.isoformat(), spot, f", the last {name} before {from_words(plan)}", meaning, plan.anchor)
    if (plan := _beside_plan(meaning, spot, point)) is not None:
        target = plan.day + dt.timedelta(days=(meaning.weekday - plan.day.isoweekday()) % 7)
        return pinned(target.isoformat(), spot, f"{because(spot.day_direction())}, the first {name} on or after {from_words(plan)}", meaning, plan.anchor)
    if meaning.way is None and meaning.ends is None and (of_case := in_case(meaning, spot, name)) is not None:
        return of_case
    if meaning.way is None and meaning.ends is None and (told := _bound_of_story(spot, point)) is not None:
        target = told.day + dt.timedelta(days=(meaning.weekday - told.day.isoweekday() - 1) % 7 + 1)
        return pinned(target.isoformat(), spot, f", the first {name} after {from_words(told)}", meaning, told.anchor)
    if meaning.way is None and meaning.ends is None and (begun := _day_named(spot, point)) is not None:
        target = begun.day + dt.timedelta(days=(meaning.weekday - begun.day.isoweekday()) % 7)
        if target > begun.day and spot.look_back(_HAD_SINCE, 90):
            target -= dt.timedelta(weeks=1)
        return pinned(target.isoformat(), spot, f", the {name} {'on or after' if target >= begun.day else 'before'} {from_words(begun)}", meaning, begun.anchor)
    if meaning.way is None and meaning.ends is None and meaning.reference == "published" and goes_on_from_entry(spot, point):
        target = point.day + dt.timedelta(days=(meaning.weekday - point.day.isoweekday() - 1) % WEEK + 1)
        return pinned(target.isoformat(), spot, f", the first {name} after {from_words(point)}", meaning, point.anchor)
    return _nearest(meaning, spot, point, name)


def _bound_of_story(spot: Spot, point: Point) -> Point | None:
    """The old day just told in the paragraph, in whose week something lasted or had come about: "fell ill on 2 February 2019 … did not sleep until Tuesday"."""
    told = spot.anchors.previous
    if told is None or not spot.follows(("by ", "until ", "till ")) or point.anchor.kind != "published" or spot.anchors.narrative or len(told.value) < 10 or told.day != told.last or (point.day - told.day).days <= NOT_NEWS or told.spoken:
        return None
    aside = sentence_before(spot.folded, told.begins)
    if PARAGRAPH in spot.folded[told.ends : spot.start] or is_of_hearing(spot.folded, spot.start) or WHO.search(aside) or _PARTICIPLE.search(aside):
        return None
    way, before = spot.day_direction(), sentence_before(spot.folded, spot.start)
    if way.way != "past" or not way.cue or way.cue in ("has", "have") or _UP_TO_NOW.fullmatch(before):
        return None
    return told if spot.follows("by ") or way.cue in DURED or NOT_UNTIL.search(before) else None


_PARTICIPLE = lazy_pattern(r", [a-z]+(?:ed|en|lt|pt) (?:in|on) $")
"""Before a date, that it is told of a thing beside the point: "the bridge, opened on 3 March 2021, was closed"."""
_UP_TO_NOW = lazy_pattern(r"[ \"“]*(?:but |and )?(?:up )?(?:until|till) ")
"""Before a day that opens its sentence, up to which things stood: that of the news."""


def _day_named(spot: Spot, point: Point) -> Point | None:
    """The day of another year that was told with its weekday in the same paragraph: "On Thursday 3 February 1977 soldiers came. They worked through Friday"."""
    if spot.anchors.narrative or point.anchor.kind != "published" or spot.anchors.scene is not None:
        return None
    told = next((told for told in reversed(spot.anchors.history) if told.day.year < point.day.year and _NAMED.search(told.words)), None)
    if told is None or len(told.value) < 10 or told.spoken or PARAGRAPH in spot.folded[told.ends : spot.start] or spot.start - told.ends > NAMED_WITHIN:
        told = _day_in_row(spot, point)
    if told is None:
        return None
    if any(not 0 <= (other.day - told.day).days <= STRETCH for other in spot.anchors.history if other.begins > told.begins):
        return None
    if is_of_hearing(spot.folded, spot.start) or is_told_to_court(spot.folded, spot.start, spot.end):
        return None  # "gave evidence on Thursday"
    way = spot.day_direction()
    of_story = way.way == "past" and way.cue and not _SPEAKS.fullmatch(way.cue)
    return told if of_story or way.cue == "would" else None


def _day_in_row(spot: Spot, point: Point) -> Point | None:
    """The old day told last, in the sentence before, where at least three dates of its story were told in a row: "opened on January 27 and was stopped the
    next day. Testimony resumed on Thursday"."""
    told, course = spot.anchors.previous, spot.anchors.course
    if told is None or course.last is not told or course.row < WELL_TOLD or len(told.value) < 10 or told.day != told.last or told.spoken or (point.day - told.day).days <= LONG_PAST:
        return None
    between = spot.folded[told.ends : spot.start]
    if _PARTICIPLE.search(sentence_before(spot.folded, spot.start)):
        return None  # "lasted a fortnight. The board's decision, issued on Wednesday, runs to 61 pages"
    return told if PARAGRAPH not in between and len(NEW_SENTENCE.findall(between)) <= 1 and SAID_ON.search(spot.folded, max(0, spot.start - 60), spot.start) is None else None


_NAMED = lazy_pattern(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*(?:\b\d{4}\b|last year)", re.I)
NAMED_WITHIN = 900
"""Characters behind such a day within which the bare days of the week are of it."""
_SPEAKS = lazy_pattern(r"(?:said|says|told|announced|added|ruled|heard|confirmed)\b.*")


def _is_another_story(point: Point, spot: Spot) -> bool:
    """Whether the day told before, in the same paragraph or, where it lies years from the case, in the one above, is one well back: what a feature tells of it goes on from it."""
    published = spot.anchors.published
    if published is None or len(point.value) < 10 or (published.day - point.last_day).days <= LAST_DAYS:
        return False
    scene = spot.anchors.scene
    of_other_year = scene is not None and abs((point.day - scene.case.day).days) > YEAR_LONG
    return breaks_between(spot.folded, point.ends, spot.start) <= of_other_year


def _is_writers(meaning: m.Weekday, spot: Spot, story: Point) -> bool:
    """Whether a bare weekday in what reads like a chronicle is the writer's own: one that will come, or behind a story that tells no days."""
    tells_days = len(story.value) >= 10 or any(told.day.year == story.day.year for told in spot.anchors.days)
    now = spot.look_back(_NEWS_AGAIN, 160) is not None
    return meaning.way is None and meaning.week is None and (now or (not tells_days and PARAGRAPH in spot.folded[story.ends : spot.start]) or (spot.direction().way == "future" and spot.direction().sure and spot.direction().cue.startswith(("will", "is ", "are "))))


_NEWS_AGAIN = lazy_pattern(r"\b(?:is|are|has|have)\b[^.;\u00b6\"“]*\b(?:said|told [\w'-]+|announced|ruled|confirmed) on $")
"""Before a day, that a sentence of the present tells who said so on it: "But it is in the news again: the minister announced on Monday"."""


def _that_day(meaning: m.Weekday, spot: Spot, point: Point) -> Point | None:
    """Which day of that name was told last, where the first one behind what was told before would be after publication."""
    published = spot.anchors.published
    if published is None or spot.anchors.narrative or spot.day_direction().way == "future" or point.day + dt.timedelta(days=(meaning.weekday - point.day.isoweekday()) % 7) <= published.day:
        return None
    return next((told for told in reversed(spot.anchors.days) if told.day.isoweekday() == meaning.weekday and told.day <= published.day), None)


_THAT = lazy_pattern(r"that (?:same )?[a-z]+day\b", re.I)
_THE = lazy_pattern(r"\bthe ")
"""In "the Friday" and "6.15pm on the Friday", not in "that Friday"."""


STRETCH = 10
"""Days that "from Thursday to Sunday" or a festival may last."""
NEXT_TO = 24
"""Characters between the two ends of a stretch of days ("from Thursday to Sunday")."""


def _of_story(meaning: m.Weekday, spot: Spot, point: Point, name: str) -> Resolved:
    """"on the Sunday": that day itself or within the days told before, else the first after them, or with "had" the last before."""
    first = point
    if len(spot.anchors.history) > 1:
        told = spot.anchors.history[-2]
        if 0 <= (point.day - told.day).days <= STRETCH and point.begins - told.ends < NEXT_TO:
            first = told
    just = next((told for told in spot.anchors.history if told.day == told.last and told.day.isoweekday() == meaning.weekday and (point.day - told.day).days == 1), None)
    if just is not None:  # "planned for Saturday … agreed to talk the next day … on the Saturday"
        return pinned(just.day.isoformat(), spot, f", the {name} of {from_words(just)}", meaning, just.anchor)
    scene = spot.anchors.scene
    if scene is not None and not scene.feature:
        return of_case_weekday(meaning, spot, scene, point, name)
    if scene is not None and not scene.holds(point) and not _is_another_story(point, spot) and (meaning.clock or abs((point.day - scene.case.day).days) > STRETCH):
        return week_of_case(meaning, spot, scene.case, name)
    if scene is not None and scene.case.day.isoweekday() == meaning.weekday and abs((scene.case.day - point.day).days) < 7:
        return pinned(scene.case.day.isoformat(), spot, f", the {name} of {from_words(scene.case)}", meaning, scene.case.anchor)
    target = first.day + dt.timedelta(days=(meaning.weekday - first.day.isoweekday()) % 7)
    published = spot.anchors.published
    way = spot.day_direction()
    if spot.follows("since ") and target > first.day:
        target -= dt.timedelta(weeks=1)  # "snow had been falling since the Tuesday"
    over = published is not None and target > published.day and way.way == "past" and bool(way.cue) and not (way.cue in ("has", "have") and first.day > published.day)
    if published is not None and over and first.day > published.day + dt.timedelta(weeks=1):  # "… before the hearing on 9 June. He reported it on the Thursday"
        first = next((told for told in reversed(spot.anchors.days) if told.day <= published.day), published)
        target = first.day + dt.timedelta(days=(meaning.weekday - first.day.isoweekday()) % 7)
        over = target > published.day
    if over or (target > point.last_day and not spot.follows(("by ", "until ", "till ")) and HAD.match(spot.folded, spot.end) and not _SAID_HAD.match(spot.folded, spot.end)):
        target -= dt.timedelta(weeks=1)
    where = "before" if target < first.day else "on or after"
    return pinned(target.isoformat(), spot, f", the {name} {where} {from_words(first)}", meaning, first.anchor)


_SAID_HAD = lazy_pattern(r"[^.;\u00b6]{0,40}\b(?:told|said|claimed|admitted|insisted|(?:and|but) (?:\w+ )?had to)\b")
"""Behind a day what somebody said had been: "was arrested on the Monday and told police he had slept"."""


def _same_day(meaning: m.Weekday, spot: Spot) -> Point | None:
    """The day told before that "that Friday" is: the last one on a Friday, of the old case where none was told since."""
    if "that " not in spot.words:
        return None
    return next((told for told in (*reversed(spot.anchors.history), *reversed(spot.anchors.case.values())) if len(told.value) >= 10 and told.day == told.last and told.day.isoweekday() == meaning.weekday), None)


LONG_PAST = 60
"""Days a day told before must lie back for a weekday told with "had" to follow it; nearer ones are still this week's news."""

_SENTENCE_ON = lazy_pattern(r"[^.!?\u00b6]{0,40}(?:\?[ \u00b6]*(?:[^.!?\u00b6]{0,60}[.:] )?|: )on ")
"""Between "last week" and the day that opens the next sentence: "What happened last week? On Monday …"."""
_WAS_BAD = lazy_pattern(r" (?:was|began|started|went|saw|brought|had)\b[^.!?\u00b6]{0,80}[.!] on ")
"""The same where "Last week" opens its own sentence: "Last week began badly. On Monday …"."""


def _week_asked_about(meaning: m.Weekday, spot: Spot, point: Point) -> Point | None:
    """Last week, where the sentence before told of it and the day that opens this one is over: not the day of publication then."""
    told = spot.anchors.previous
    if told is None or meaning.way or meaning.week or meaning.ends or told.value[4:6] != "-W" or len(told.value) != 8 or not 0 < (point.day - told.day).days < 14 or told.last_day >= point.day:
        return None
    opens = told.begins == 0 or spot.folded.endswith((". ", "! ", "? ", PARAGRAPH), 0, told.begins)
    asked = _SENTENCE_ON.fullmatch(spot.folded, told.ends, spot.start) or (opens and _WAS_BAD.fullmatch(spot.folded, told.ends, spot.start))
    return told if asked and spot.day_direction().way == "past" and spot.day_direction().cue else None


def _told_before(meaning: m.Weekday, spot: Spot, point: Point) -> Point | None:
    """The old day, told with its year, that a weekday of the past perfect belongs to: "It failed on Sept. 15, 2008. By Friday, markets had seized up"."""
    told = spot.anchors.previous
    if told is None or meaning.way or meaning.week or meaning.ends or meaning.reference == "expression" or point.anchor.kind != "published":
        return None
    between = spot.folded[told.ends : spot.start]
    if told.last != told.day or str(told.day.year) not in told.words or (point.day - told.day).days < LONG_PAST or len(between) > SAME_PASSAGE or PARAGRAPH in between:
        return None
    if NOT_UNTIL.search(spot.folded, max(0, spot.start - SAME_PASSAGE), spot.start):
        return told  # "Hendrix did not play until Monday morning"
    return told if HAD.match(spot.folded, spot.end) and not is_told_to_court(spot.folded, spot.start, spot.end) else None


def _nearest(meaning: m.Weekday, spot: Spot, point: Point, name: str) -> Resolved:
    day = point.day
    before = day - dt.timedelta(days=(day.isoweekday() - meaning.weekday) % 7)
    after = day + dt.timedelta(days=(meaning.weekday - day.isoweekday()) % 7)
    week = dt.timedelta(weeks=1)
    if meaning.bank_holiday and before == day and day not in bank_holiday_mondays(day.year, spot.folded) and day + week in bank_holiday_mondays(day.year, spot.folded):
        before, after = day - week, day + week  # said on the Monday before it
    alternatives: tuple[Alternative, ...] = ()
    if meaning.bank_holiday and (kept := on_bank_holiday(meaning, spot, point)) is not None:
        return kept
    if meaning.way in ("last", "before"):
        target = before if before < day else before - week
        why = f", the last {name} before {from_words(point)}"
        if meaning.way == "last" and (day - target).days == 1 and point.anchor.kind == "published" and spot.words.startswith("last "):
            alternatives = (_other(target, f"'last {name}' may mean the day before"),)
            target, why = target - week, f", the {name} of the week before {from_words(point)}, as the day before is seldom called so"
        elif meaning.way == "last" and (day - target).days < 3:
            alternatives = (_other(target - week, f"'last {name}' may mean the {name} of the week before"),)
    elif meaning.way in ("next", "after"):
        target = after if after > day else after + week
        why = f", the first {name} after {from_words(point)}"
        if meaning.way == "next" and (target - day).days == 1 and point.anchor.kind == "published":
            target, why = target + week, f", the {name} of the week after {from_words(point)}, as the day after would be 'tomorrow'"
        if meaning.way == "next" and target.isocalendar()[:2] == day.isocalendar()[:2]:
            alternatives = (_other(target + week, f"'next {name}' may mean the {name} of the week after"),)
    elif meaning.way == "coming":
        target, why = after, f", the first {name} on or after {from_words(point)}"
    elif meaning.ends is not None:
        return end_of_range(meaning, meaning.ends, spot, point, name)
    elif before == day and meaning.clock == "24:00" and point.anchor.kind == "published" and (way := spot.day_direction()).way == "past" and way.cue:
        return pinned(day.isoformat(), spot, f", the one that began the day of {from_words(point)}", replace(meaning, clock="00:00"), point.anchor)
    elif before == day and not spot.anchors.narrative and (meaning.way is not None or listed_behind(spot, point) is None):
        return pinned(day.isoformat(), spot, f", the day of {from_words(point)} itself", meaning, point.anchor)
    elif point.anchor.kind == "expression" and meaning.way is None and before < day and spot.anchors.narrative and spot.look_back(_HAD_SINCE, 90):
        target, why = before, f" with 'had', the last {name} before {from_words(point)}"  # "The glass had been dropping since Thursday"
    elif spot.anchors.narrative and meaning.way is None and len(point.value) == 7 and (opening := spot.anchors.opening) is not None and opening.day == opening.last and opening.day.isoweekday() == meaning.weekday and 0 < (opening.day - day).days <= LEADS_UP:
        target, why = opening.day, f", the day of {from_words(opening)}"  # a month that leads up to it was told before
    elif point.anchor.kind == "expression" and meaning.way is None:
        target, why = after, f", the first {name} on or after {from_words(point)}"
    else:
        target, why = _by_tense(meaning, spot, point, name, before, after)
    return pinned(target.isoformat(), spot, why, meaning, point.anchor, alternatives=alternatives)


_HAD_SINCE = lazy_pattern(r"\bhad [^.;\u00b6]*\bsince (?:early |late )?$")
"""Before a day, what had gone on since then when the story came to the day told before: "The glass had been dropping since Thursday"."""
_HOLIDAY = lazy_pattern(r" (?:is|will be|has been (?:declared|made|named)) (?:also )?(?:a|the) (?:[\w-]+ )?holiday\b")


def _beside_plan(meaning: m.Weekday, spot: Spot, point: Point) -> Point | None:
    """The day to come told just before, the day after which is made a holiday for it: "on Sunday 7 May. Monday has been declared a holiday"."""
    told = spot.anchors.previous
    if told is None or meaning.way or meaning.week or (told.day - point.day).days < WEEK or told.last != told.day or spot.start - told.ends > SAME_PASSAGE:
        return None
    return told if (meaning.weekday - told.day.isoweekday()) % WEEK == 1 and _HOLIDAY.match(spot.folded, spot.end) else None


_AFTER_DOING = lazy_pattern(r"[^.;!?\u00b6]{0,60} (?:after|having) [a-z]+ing [^.;!?\u00b6]{0,60}$")


def _before_told(meaning: m.Weekday, spot: Spot, point: Point) -> Point | None:
    """The day of a plan, behind which what is done before it is told: "will trade on Thursday after pricing its shares on Wednesday"."""
    told = spot.anchors.previous
    if told is None or meaning.way or meaning.week or told.day < point.day or len(told.value) < 10 or (told.day - point.day).days > LISTED:
        return None
    return told if _AFTER_DOING.fullmatch(spot.folded, told.ends, spot.start) else None


def _by_tense(meaning: m.Weekday, spot: Spot, point: Point, name: str, before: dt.date, after: dt.date) -> tuple[dt.date, str]:
    """Of the nearest such days on either side of the anchor the one that the clause wants, and why."""
    day = point.day
    way = Direction(meaning.agreed, "") if meaning.agreed else spot.day_direction()
    ahead = way.way == "future" or (not way.cue and meaning.way is None and listed_ahead(spot, point))
    if way.hedged and (after - day).days > WELL_AHEAD:
        ahead = False
    supposed = way.told and way.cue.endswith("supposed to")
    if ((way.planned or supposed) and meaning.way is None) or (spot.follows(("from ", "from the ")) and spot.look_back(MOVED_FROM, 60)):
        put_off = CALLED_OFF.match(spot.folded, spot.end) is not None and way.planned
        ahead = after - day < day - before + dt.timedelta(days=2 * put_off) or (way.planned and _WILL_INSTEAD.match(spot.folded, spot.end) is not None)  # "had been due to lapse on Thursday": the nearest
        ahead = ahead and not (way.way == "past" and not way.planned and spot.look_back(_PUT_OFF, 70) and not spot.folded.startswith(" to ", spot.end) and (spot.look_back(_HAD_MOVED, 70) or _TOOK_PLACE.match(spot.folded, spot.end)))
    if spot.follows("since ") and not (spot.follows(", since ") and SINCE_IS.match(spot.folded, spot.end)):
        ahead = False
    if meaning.way == "this":  # "this Friday" is this week's, and looks ahead unless a past verb and the calendar agree
        ahead = before.isocalendar()[:2] != day.isocalendar()[:2] or way.way == "future" or not way.cue or way.planned
    if ahead and (told := spot.anchors.previous) is not None and meaning.way is None and 0 < (day - told.day).days < LISTED and told.last == told.day and AND_ALSO.match(spot.folded[told.ends : spot.start]):
        behind = told.day + dt.timedelta(days=(meaning.weekday - told.day.isoweekday() - 1) % 7 + 1)
        if behind <= day and len(told.value) >= 10:
            return behind, f", the first {name} after {from_words(told)}"  # "after hearing arguments on Tuesday and Wednesday"
    listed = listed_behind(spot, point) if meaning.way is None else None
    ahead = ahead or listed is not None
    target = after if ahead else before
    if listed is not None and target < listed.day:
        target = listed.day + dt.timedelta(days=(meaning.weekday - listed.day.isoweekday()) % 7)  # "will walk out on Tuesday and again on Friday"
    cue = " as elsewhere in the article" if meaning.agreed else because(way)
    return target, f"{cue}, the {'first' if ahead else 'last'} {name} on or {'after' if ahead else 'before'} {from_words(point)}"


_WILL_INSTEAD = lazy_pattern(r"[^.;\u00b6]{0,40}[.;] (?:[\w'-]+ ){1,4}will instead\b")
"""Behind the day of a plan, what is still to be in its stead: "had been due back on Monday. Classes will instead be held online"."""
_PUT_OFF = lazy_pattern(r"\b(?:postponed|delayed|put off|pushed back|adjourned|carried over|held over)\b[^.;]*$")
_HAD_MOVED = lazy_pattern(r"\bhad (?:already |first |twice )?been [a-z]+ (?:[\w']+ ){0,4}from (?:the )?$")
_TOOK_PLACE = lazy_pattern(r"[^.;\u00b6]{0,60}, (?:lasted|took place|was held|went ahead|drew|heard|ended|began|opened|saw|passed)\b")
"""Around the day something was moved from, that it has been held since: "which had been postponed from Wednesday, lasted three hours"."""


def _other(day: dt.date, reason: str) -> Alternative:
    text = day.isoformat()
    return Alternative(value=text, earliest=text, latest=text, granularity="day", reason=reason)
