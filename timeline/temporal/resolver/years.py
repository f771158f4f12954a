"""The year of a day, month or season that is told without one: by the story it belongs to, by tense, by nearness."""

from __future__ import annotations

import datetime as dt
import re

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.clause import clause_around, sentence_before
from timeline.temporal.course import NOT_NEWS
from timeline.temporal.cues import FIXES
from timeline.temporal.deadlines import HAD
from timeline.temporal.direction import Direction
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Spot, because, from_words
from timeline.temporal.resolver.breath import in_same_breath, plan_of_old
from timeline.temporal.resolver.parts import bounds, falls_on
from timeline.temporal.resolver.retold import (
    LONG_AGO,
    SENTENCE,
    Year,
    in_story,
    told_before,
    told_year,
    within_told,
    year_when,
)
from timeline.temporal.resolver.surroundings import HALF_YEAR, of_entry, of_file, of_next_year, of_scene
from timeline.temporal.signs_over import CALLED_OFF, WRITTEN
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.vocabulary import words

SURELY_NEAR = 100
"""Days. A day without a year that is this near publication is taken there whatever the tense ("was put off to May 3"); a
larger number trusts nearness more and tense less."""
LONG_OVER = 30
"""Days a day must lie back for a sure word of the future to move it on a year ("must be finished by 14 December")."""
MONTH_BACK = 152
MONTH_AHEAD = 62
"""Days a bare month may lie ahead of publication without a word of the future before news looks back a year."""
REPORTED = 100
"""Days since a quarter's end within which its figures are still to come ("will report third-quarter earnings")."""
WINTER_OVER = 4
"""Month up to which a chronicle's winter is the one just past."""
FALL = 9
"""Month before which what follows a winter is of the year the winter ends in."""
NEXT_YEAR = 9
"""Months a chronicle must seem to go back to have turned the year instead (December → March); smaller values take every
short look back for a new year."""
NEXT_IN_ROW = 6
"""The same within a row of what was done one thing after the other: "was brought back in September, tried in February"."""
FIRST_DAYS = 4
"""Days into a month in which a report of what is over calls it by "this month" or a day's name, and last year's by its own."""
NEARLY_HALF_A_YEAR = HALF_YEAR - 7
"""Days beyond which a report would have written the year."""


def story_year(meaning: m.CalendarDate, point: Point, spot: Spot) -> int:
    """A chronicle moves forward: January after November is the next year's; what "had" been done by the end of a year was done in it."""
    year, previous, between = point.day.year, spot.anchors.previous, spot.folded[max(point.ends, spot.start - SENTENCE) : spot.start]
    month = meaning.month or bounds(meaning, year)[0].month
    if meaning.season == "WI" and point.day.month <= WINTER_OVER and len(point.value) >= 7 and point.value[5:6].isdigit() and (point.day.month <= 2 or not spot.words.lower().startswith("that ")):
        return year - 1  # the winter that January is of
    if meaning.season == "WI" and len(point.value) == 4 and previous is not None and previous is not point and previous.day.year == year - 1 and previous.day.month >= FALL:
        return year - 1  # "dug in on 1 December. ¶ 1916 ¶ They spent the winter building roads"
    if point.value[5:] == "WI" and month < FALL:
        return year + 1  # the winter's own January, and what lies behind it; its November may still be told
    told = point.last if point.last is not None and point.mod == "END" and PARAGRAPH not in between and not _HAD.search(between) and not HAD.match(spot.folded, spot.end) else point.day  # "by the end of the year … on 3 January"
    if ((len(point.value) >= 7 and (point.value[5:6].isdigit() or point.value[5:6] == "W")) or told is point.last) and told.month - month >= (NEXT_IN_ROW if _ROW.fullmatch(between) else NEXT_YEAR):
        return year + 1
    if meaning.month and bounds(meaning, year)[0] > point.last_day and _HAD_BY_THEN.search(between):
        return year - 1  # "in January the inquiry found that the owners had known since August"
    if bounds(meaning, year)[1] < point.day and len(point.value) >= 7 and _TILL.search(between):
        return year + 1
    return year


_HAD = lazy_pattern(r"\bhad\b[^.;]*$")
_HAD_BY_THEN = lazy_pattern(r"\bhad (?!to\b|planned|hoped|intended|expected|agreed|promised|been (?:due|set|scheduled|planned|expected|to)\b)[^.;\u00b6]*\bas (?:early|long ago) as (?:the )?(?:early |mid-?|late )?$")
"""Before a month or a day, what lay behind the story by then."""
_ROW = lazy_pattern(r"(?:, (?:and )?(?:then )?|,? and (?:was |were )?(?:then )?)(?:[a-z]+ed|sent|brought|hanged|shot|taken|found|put|went|came|fell|began|met|left|sailed|died)\b(?:(?! had | would )[^.;\u00b6]){0,40} (?:in|on) (?:the )?(?:early |late |mid-?)?")
_TILL = lazy_pattern(r"^[^.;\u00b6]*\b(?:until|till) (?:the )?$")
"""Between a month and an earlier one in the same sentence: "opened in November and runs until May"."""
DEADLINES = ("by", "until", "till", "no later than")
_HAD_PLANNED = ("was to have", "were to have", "had planned", "had been due", "had been scheduled", "had been set", "had been expected", "had intended", "had hoped")
"""Of what may have come to nothing: its month need not be over."""
_AT_FIRST = ("due to ", "first ", "originally ", "initially ", "previously ")
_REPORTS = frozenset(["said", "told", "announced", "agreed", "voted", "put", "set", "paid", "meant", "had", "has", "have"])
"""Past verbs that may be followed by a day to come: "announced on May 3 a strike on May 10"."""


_LASTED = lazy_pattern(r"\b(?:smould?ered|lasted|burned|burnt|stayed|continued|remained|lay|raged|worked|lived|survived|struggled|went on|dragged on|persisted|fought|trained|slept) (?:[\w'-]+ ){0,3}through (?:the )?$")
"""Before a season, what went on through it and is over."""
_PARTICLES = ("", " down", " up", " out", " off")
"""Between a verb and "on", what is part of it: "burned down on 12 May"."""
_IS_CALLED = lazy_pattern(r" (?:[a-z-]+ ){0,3}?(?:was|were) (?:called|set|announced|fixed|scheduled|agreed)\b")
"""Behind "since the July 4", that its day is no more than fixed: "election was called"."""
_PREPARES = lazy_pattern(r"\b(?:filed|file|registered|register|qualified|qualify|running|campaign\w*|prepar\w+|candidates?|tickets?|ready|gear\w+) (?:[\w'-]+ ){0,2}for the $")
_HELD = lazy_pattern(r" (?:[a-z-]+ )?(?:primary|primaries|election|by-election|runoff|vote|referendum|caucus(?:es)?|race|marathon|summit|wedding|launch)\b")
"""Behind a day, what people prepare for: "filed for the June 5 primary"."""
_WAS_PUT = lazy_pattern(r"(?<!is )(?<!are )(?<!been )(?<!be )\b(?:postponed|rescheduled|put off|put back|pushed back|adjourned|delayed|moved)\b[^.;]*$")
_SEQUEL = lazy_pattern(
    r"(?:,? and|, when (?:it|he|she|they|the \w+)|,(?= (?:was|were)\b)) (?!(?:was|were) (?:expected|due|set|likely|to)\b)"
    r"(?:was|were|drew|had|took|won|lost|heard|went|came|saw|ended|fell|began|opened|passed|attracted|lasted|failed|succeeded|found|ruled)\b"
)
"""Behind a day something was put off to, what came of it then: "was moved to December 3 and drew a crowd"."""
_WOULD = lazy_pattern(r"\b(?:would|wouldn't|could|couldn't|should have|must have|might have)\b")
"""Of a plan told in the past, which the nearest day is meant of: "would be shut until 12 November"."""
_BEFELL = lazy_pattern(r" (?:[a-z-]+ )?(?:attacks?|onslaught|massacre|shootings?|bombings?|crash|raids?|invasion|assault|explosions?|earthquake|quake|riots?|coup|killings?|kidnapping|abduction|fire|verdict|insurrection)\b(?! (?:drill|test|exercise|simulation|festival|parade|plan|safety|concert|show|is|are|will|would|may|could)\b)")
"""Behind a day without its year, what happened on it: "the October 7 attack"."""


def _nearest(meaning: m.CalendarDate, point: Point) -> int:
    """The year in which the date begins nearest to the anchor."""
    year = point.day.year
    return min((year - 1, year, year + 1), key=lambda other: abs((bounds(meaning, other)[0] - point.day).days))


def _came_to_pass(spot: Spot) -> bool:
    """Whether what was put off to a day took place then."""
    return _SEQUEL.match(spot.folded, spot.end) is not None and spot.look_back(_WAS_PUT, 60) is not None


def year_by_tense(meaning: m.CalendarDate, spot: Spot, point: Point) -> Year:
    """News looks back: a month later than the anchor means last year's, unless the clause looks ahead or it is near."""
    year = point.day.year
    if meaning.way == "this":
        over = meaning.season == "WI" and point.day.month in (3, 4) and spot.direction().way == "past"  # "soared this winter", told in March
        return Year(year - (over or (meaning.season == "WI" and point.day.month <= 2)), f", in the year of {from_words(point)}", point.anchor)
    if not (meaning.month or meaning.season or meaning.quarter or meaning.half):
        return Year(year, f", in the year of {from_words(point)}", point.anchor)
    if (meaning.month, meaning.day) == (2, 29):
        leap = min((near for near in range(year - 4, year + 5) if falls_on(near, 2, 29)), key=lambda near: abs((dt.date(near, 2, 29) - point.day).days))
        return Year(leap, f", the nearest to {from_words(point)}", point.anchor)
    way = spot.direction()
    if point.anchor.kind == "document" and spot.anchors.in_entry(spot.start) and (entered := of_entry(meaning, spot, point, way)) is not None:
        return entered
    if meaning.season and way.cue == "through" and spot.look_back(_LASTED, 50):
        way = Direction("past", "through")  # "smouldered underground through the winter"
    coming = of_next_year(spot, point, way)
    if coming is not None and not (way.way == "past" and way.cue):
        after = bounds(meaning, coming.day.year)[0] >= coming.day.replace(day=1)
        return Year(coming.day.year + (not after), f", the first after {from_words(coming)}", coming.anchor)  # "starts on 4 July next year, with nights in July and August"
    if meaning.day is None and not meaning.quarter and (way.way == "future" or spot.follows("since the ")) and spot.follows(("since ", "since the ")):
        return Year(year - (bounds(meaning, year)[0] > point.day), f" with 'since', the last before {from_words(point)}", point.anchor)
    named = spot.anchors.previous
    if meaning.month and meaning.way is None and named is not None and len(named.value) == 4 and (_YEAR_BESIDE.fullmatch(named.words) or spot.folded.endswith((" in ", " for ", " by "), 0, named.begins)) and _WITHIN_IT.fullmatch(spot.folded, named.ends, spot.start):
        return Year(named.day.year, f", of {from_words(named)}", named.anchor)
    if meaning.month and meaning.way is None and named is not None and point.anchor.kind == "published" and len(named.value) >= 7 and _THEN_TO.fullmatch(spot.folded, named.ends, spot.start) and abs((named.day - point.day).days) <= A_YEAR and not spot.folded.startswith((", when ", ", where "), spot.end):
        year_after = named.day.year + (bounds(meaning, named.day.year)[0] <= named.day)
        return Year(year_after, f", the first after {from_words(named)}", named.anchor)  # "scheduled for February 11, then put off to April"
    if (breath := in_same_breath(meaning, spot, point, way) or plan_of_old(meaning, spot, point)) is not None:
        return breath
    if meaning.day is None and meaning.month and way.way == "past" and point.anchor.kind == "published" and (told := year_when(spot)) is not None:
        return told
    if meaning.day is None and meaning.month and way.way == "past" and way.cue and (told := in_story(meaning, spot, point)) is not None:
        return told
    if way.way == "past" and meaning.month and spot.follows(("year ending ", "year ending in ", "year ending on ")):
        near = _nearest(meaning, point)
        return Year(near, f", the nearest to {from_words(point)}", point.anchor)  # "raised its forecast for the year ending in March"
    if meaning.day is not None and (found := _of_day(meaning, spot, point, way)) is not None:
        return found
    if meaning.quarter:
        if way.way != "past" and spot.follows("by "):
            due = next(other for other in (year, year + 1) if bounds(meaning, other)[1] >= point.day)
            return Year(due, f" with 'by', the first that ends after {from_words(point)}", point.anchor)
        years = [other for other in (year, year - 1, year + 1) if way.way == "future" or bounds(meaning, other)[0] <= point.day]
        if way.way == "future" and way.sure:
            years = [other for other in years if (point.day - bounds(meaning, other)[1]).days <= REPORTED] or years
        near = min(years, key=lambda other: abs((bounds(meaning, other)[1] - point.day).days))
        return Year(near, f", the nearest to {from_words(point)}", point.anchor)
    first, last = bounds(meaning, year)
    if meaning.mod in ("MID", "END") and meaning.month and not meaning.day and way.way == "past" and way.sure:
        first = first.replace(day=A_THIRD if meaning.mod == "MID" else 2 * A_THIRD)  # "returned in mid-May", told on 6 May
    if way.hedged and way.way == "future" and (meaning.month or meaning.season) and (meaning.day is not None or not CALLED_OFF.match(spot.folded, spot.end)):  # "scheduled for 18 October, was postponed"
        near = _nearest(meaning, point)
        return Year(near, f"{because(way)}, the nearest to {from_words(point)}", point.anchor)
    if first > point.day and ((way.hedged and CALLED_OFF.match(spot.folded, spot.end)) or (way.way == "future" and _came_to_pass(spot))):
        return Year(year - 1, f"{because(way)}, the last before {from_words(point)}", point.anchor)  # "was set for 5 October but was put off"
    if way.planned and way.cue.startswith(_AT_FIRST) and meaning.month:
        near = _nearest(meaning, point)
        return Year(near, f"{because(way)}, the nearest to {from_words(point)}", point.anchor)  # "was first planned for October but was put off"
    if way.planned and way.cue.startswith(_HAD_PLANNED) and 0 < (first - point.day).days <= HALF_YEAR:
        return Year(year, f"{because(way)}, the nearest to {from_words(point)}", point.anchor)
    if way.way == "past" and (first - point.day).days > _may_lie_ahead(meaning, spot, way):
        said = " with 'since'" if spot.follows("since ") else because(way)
        return Year(year - 1, f"{said}, the last before {from_words(point)}", point.anchor)
    if way.way == "future" and last < point.day and not _is_over(meaning, spot, way, (point.day - last).days):
        return Year(year + 1, f"{because(way)}, the first after {from_words(point)}", point.anchor)
    if meaning.month == point.day.month and meaning.day is None and meaning.mod is None and point.day.day <= FIRST_DAYS and point.anchor.kind == "published" and way.way == "past" and way.sure and not way.hedged and spot.follows(("in ", "until ", "since ")):
        return Year(year - 1, f"{because(way)}, the last before {from_words(point)}", point.anchor)  # "were found in January", told on 3 January
    return Year(year, f"{because(way)}, in the year of {from_words(point)}", point.anchor)


def _of_day(meaning: m.CalendarDate, spot: Spot, point: Point, way: Direction) -> Year | None:
    """The year of a day; None where it is far off either way and tense decides as for a month."""
    reported, year = point.anchor.kind == "published", point.day.year
    if reported and way.way == "past" and spot.follows("as of ") and (bounds(meaning, year)[0] - point.day).days % 365 > LONG_OVER:  # not the record date of a dividend
        return Year(year - (bounds(meaning, year)[0] > point.day), f" with 'as of', the last on or before {from_words(point)}", point.anchor)
    if way.way == "past" and (told := within_told(meaning, spot, point)) is not None:
        return told
    if (told := in_story(meaning, spot, point)) is not None:
        return told
    if (told := of_scene(meaning, spot, point, way)) is not None:
        return told
    if (spot.follows("since the ") and not _IS_CALLED.match(spot.folded, spot.end)) or spot.follows(("since ", "ended ", "ended on ")) or _BEFELL.match(spot.folded, spot.end):
        return Year(year if bounds(meaning, year)[0] <= point.day else year - 1, f", the last on or before {from_words(point)}", point.anchor)
    if (told := year_when(spot) or (told_before(meaning, spot, point) if reported and (way.way == "past" or way.told) and not (not way.cue and 0 <= (bounds(meaning, year)[0] - point.day).days <= NOT_NEWS) else None)) is not None:
        return told
    if reported and spot.look_back(_LAST_YEARS, 60):
        return Year(year - 1, f" of last year, counted from {from_words(point)}", point.anchor)
    if reported and spot.look_back(_NEXT_YEARS, 60):
        return Year(year + 1, f" of next year, counted from {from_words(point)}", point.anchor)
    near = min((year - 1, year, year + 1), key=lambda other: _distance(meaning, other, point))
    begins = spot.anchors.previous
    if reported and begins is not None and begins.day > point.day and bounds(meaning, near)[0] < begins.day and _ENDS.fullmatch(spot.folded, begins.ends, spot.start):
        return Year(near + 1, f", the first after {from_words(begins)}", begins.anchor)  # "kicks off on August 9 and ends on May 24"
    if reported and begins is not None and begins.day > point.day and len(begins.value) >= 7 and (begins.last_day - begins.day).days < A_MONTH and not (way.way == "past" and way.sure) and _IN_ORDER.fullmatch(spot.folded, begins.ends, spot.start) and 0 < (bounds(meaning, begins.day.year)[0] - begins.day).days <= IN_ROW:
        return Year(begins.day.year, f", the first after {from_words(begins)}", begins.anchor)
    if reported and begins is not None and (point.day - begins.day).days > HALF_YEAR and bounds(meaning, near)[0] > point.day and len(begins.value) >= 10 and _LISTED.fullmatch(spot.folded, begins.ends, spot.start):
        beside = min((other for other in (near - 2, near - 1) if bounds(meaning, other)[0] <= point.day), key=lambda other: abs((bounds(meaning, other)[0] - begins.day).days))
        return Year(beside, f", the nearest to {from_words(begins)}", begins.anchor)  # "met on 3, 4 and 7 May", told in March
    if way.planned and way.hedged and reported and (bounds(meaning, near)[0] - point.day).days > (DUE_ENOUGH if _WAS_DUE.match(way.cue) else NEAR_ENOUGH):
        return Year(near - 1, f"{because(way)}, the last before {from_words(point)}", point.anchor)  # "was due to begin on 1 April but was put back", told in October
    if way.planned and reported and _distance(meaning, near, point) <= HALF_YEAR:
        return Year(near, f"{because(way)}, the nearest to {from_words(point)}", point.anchor)
    ahead, away = bounds(meaning, near)[0] > point.day, _distance(meaning, near, point)
    if reported and spot.follows(("until ", "till ")) and spot.look_back(_GIVEN_UNTIL, 60) and _DID_SO.match(spot.folded, spot.end):
        return Year(near, f", the nearest to {from_words(point)}", point.anchor)  # "gave the company until 30 June to comply. It did so"
    if reported and spot.follows(("until ", "till ")) and spot.look_back(_NOT_UNTIL, 90):
        return Year(near - ahead, f", the last before {from_words(point)}", point.anchor)
    if way.way == "future" and (way.sure or way.cue in DEADLINES) and not ahead and away > LONG_OVER and not (way.told and away <= SURELY_NEAR) and not _came_to_pass(spot) and (way.cue.startswith("would ") or not _WOULD.search(clause_around(spot.folded, spot.start, spot.end).before)):
        return Year(near + 1, f"{because(way)}, the first after {from_words(point)}", point.anchor)
    if reported and (ahead or away > LONG_OVER) and spot.look_back(_PREPARES, 50) and _HELD.match(spot.folded, spot.end):
        return Year(near + (not ahead), f" with 'for the', the first after {from_words(point)}", point.anchor)
    on = spot.follows((" on ", f"{way.cue} ", "early hours of ", "small hours of ", "took effect ", "into force ", "into effect ")) or (spot.follows(" in ") and "hours" in spot.words)
    on = on or (way.sure and way.cue in ("after", "since", "following") and spot.follows(" of "))  # "stopped after the mini-budget of 23 September"
    on = on or (spot.whole is not None and spot.folded.endswith(" between ", 0, spot.whole[0]) and way.cue in ("was", "were", "had"))  # "There was no football between February 27 and March 17"
    if reported and ahead and away <= LONG_OVER and way.way == "past" and way.cue.startswith(_WAS_TO):
        return Year(near, f"{because(way)}, the nearest to {from_words(point)}", point.anchor)  # "was due to reopen on May 19, but it has been put back"
    if meaning.clock and reported and ahead and way.way == "past" and not way.leads and way.cue and way.cue not in FIXES and spot.follows((" at ", " around ", " about ", "shortly after ", "shortly before ", "just after ", "just before ")) and not _NOUN_AHEAD.search(clause_around(spot.folded, spot.start, spot.end).before):
        return Year(near - 1, f"{because(way)}, the last before {from_words(point)}", point.anchor)  # "walked in at 3.30am on May 17"
    if reported and ahead and on and _is_deed(way, spot) and not _NOUN_AHEAD.search(clause_around(spot.folded, spot.start, spot.end).before):
        if (told := told_year(meaning, spot, point)) is not None:
            return told
        return Year(near - 1, f"{because(way)}, the last before {from_words(point)}", point.anchor)
    heads = way.leads and _HEADS.search(sentence_before(spot.folded, spot.start)) is not None and way.cue not in _REPORTS  # "On August 9 the minister resigned"
    done = reported and ahead and way.way == "past" and bool(way.cue) and (way.sure or spot.look_back(_THAT_DID, 80) is not None or spot.follows(tuple(f"{way.cue}{behind} on " for behind in _PARTICLES)) or (way.leads and spot.folded.startswith((f" {way.cue}", f", {way.cue}"), spot.end) and way.cue != "sold"))
    if (away > SURELY_NEAR or (done and on)) and _distance(meaning, near - done, point) > NEARLY_HALF_A_YEAR and (told := told_year(meaning, spot, point)) is not None:
        return told
    if reported and way.way == "past" and spot.follows((" of ", " dated ")) and spot.look_back(WRITTEN, 50) is not None:
        if (file := of_file(meaning, spot, point)) is not None:
            return file
        return Year(near - ahead, f"{because(way)}, the last before {from_words(point)}", point.anchor)  # "in an email of 3 March"
    if reported and ahead and away <= LONG_OVER and _FEAST.search(clause_around(spot.folded, spot.start, spot.end).before):
        return Year(near, f", the nearest to {from_words(point)}", point.anchor)
    if ((done and on) or (reported and ahead and heads and way.way == "past")) and (way.cue not in _REPORTS or spot.follows(f"{way.cue} on ")):
        return Year(near - 1, f"{because(way)}, the last before {from_words(point)}", point.anchor)  # "was robbed on Aug. 9" is over
    if away <= SURELY_NEAR or not way.cue:
        return Year(near, f", the nearest to {from_words(point)}", point.anchor)
    return None


_GIVEN_UNTIL = lazy_pattern(r"(?<!has )(?<!have )(?<!been )\b(?:gave|(?:was|were) given)\b [^.;,\u00b6]{0,40}until $")
_DID_SO = lazy_pattern(r"[^.;\u00b6]{0,60}\. (?:they|it|he|she|the [\w-]+) (?:did|complied|met|missed|paid|chose|took|refused|signed|went|left|never)\b")
"""Behind the end of the time somebody was given, what came of it."""
_NOT_UNTIL = lazy_pattern(r"(?:\b(?:did|was|were|had)(?: not|n't)|\bkept (?:[\w'-]+ ){1,4}?from) (?!expected|due|set|scheduled|planned)(?:(?! (?:and|but) )[^.;,\u00b6]){2,80}(?:until|till) $")
"""Before a day, that something came then at last: "ice kept them from raising it until March 19"."""
A_YEAR = 365
"""Days between publication and the first day that something was set for before it was put off."""
_THEN_TO = lazy_pattern(r"(?: [\w'-]+){0,3},? (?:but |and )?(?:then|later|afterwards|was|were|had been)? ?(?:put (?:off|back)|postponed|deferred|pushed back|delayed) (?:again )?(?:to|until) (?:early |late |mid-)?")
"""Between the day something was set for and what it was put off to."""
_YEAR_BESIDE = lazy_pattern(r"'(?:(?:next|last|this) year|.* ago)'", re.I)
_WITHIN_IT = lazy_pattern(r",? (?:probably|possibly|perhaps|maybe|presumably|(?:most |more than )?likely|as early as|as soon as)(?: (?:in|by|on|around|as early as|as soon as))? (?:early |late )?")
"""Between a year and the month of it that is thought of: "next year, probably in June"."""
_FEAST = lazy_pattern(r"\bfor (?:[\w'-]+ ){0,4}?(?:celebrations?|festivities|festivals?|holidays?|feast|wedding|pilgrimage|anniversary|homecoming) on $")
"""Before a day shortly ahead, what people travelled for."""
_WAS_TO = ("was due", "were due", "was to", "were to", "was expected", "were expected", "was scheduled", "were scheduled", "was set", "were set", "was planned", "were planned")
_THAT_DID = lazy_pattern(r"\b(?:that|which) (?!will|would|is|are|has|have|had|was|were)[a-z]+(?:ed|k|t|ew|ave) (?:[\w'-]+ ){1,5}on $")
"""Before a day, what something did that is told of: "the blaze that gutted St Bride's on June 21"."""
A_THIRD = 11
"""Day of a month on which the middle of it begins; twice as late its end."""
A_MONTH = 31
"""Days that the first of two things in a row lasts at most."""
NEAR_ENOUGH = 75
"""Days ahead up to which something that came otherwise may have been fixed for a day."""
DUE_ENOUGH = 130
"""The same where it says that it was due then."""
_WAS_DUE = lazy_pattern(r"(?:was|were|had been) (?:due|scheduled|to|set)\b")
IN_ROW = 60
"""Days from a day to come to the next one told in a row with it."""
_LISTED = lazy_pattern(r",? (?:and |or )?(?:on )?(?:the )?")
"""Between two days of a list."""
_IN_ORDER = lazy_pattern(r"(?:(?!\b(?:was|were|had|has|have|did|since|last|after|[a-z]+ed)\b)[^.;\u00b6])*[.;]? ?(?:(?!\b(?:was|were|had|has|have|did|since|last|after|[a-z]{3,}ed)\b)[^.;\u00b6]){0,60}")
"""Between two days to come: at most one sentence ends, and no verb looks back."""
_ENDS = lazy_pattern(r",? and (?:will |is (?:due|set|scheduled) to )?(?:ends?|finish(?:es)?|closes?|conclud(?:e|es)|runs? (?:until|to|through)) (?:on )?")
"""Between the first day of what is to come and its last."""


_LAST_YEARS = lazy_pattern(r"\blast year's (?:(?!(?:that|which|who|will|is|was|were|has|had)\b)[\w'-]+ ){1,5}(?:on|of) $")
_NEXT_YEARS = lazy_pattern(r"\bnext year's (?:[\w'-]+ ){1,5}(?:is|will be|takes place|starts|begins) (?:on |set for |scheduled for )$")
def _distance(meaning: m.CalendarDate, year: int, point: Point) -> int:
    """Days between the date in that year and the anchor."""
    return abs((bounds(meaning, year)[0] - point.day).days)


def _may_lie_ahead(meaning: m.CalendarDate, spot: Spot, way: Direction) -> int:
    """Days ahead of the anchor that a word of the past still allows: none right behind its verb, two months for a bare month."""
    if meaning.day is not None or (way.leads and way.cue) or spot.follows("since ") or way.cue == "since" or (way.cue and spot.follows("by ") and spot.look_back(_HAD_BY, 80)) or (way.cue and spot.follows(f"{way.cue} in ")):
        return 0
    if meaning.season and way.cue and not way.planned and spot.follows((" through ", " through the ")):
        return 0  # "Work went on through the winter"
    if meaning.month and spot.follows(" in ") and _is_deed(way, spot) and not _NOUN_AHEAD.search(clause_around(spot.folded, spot.start, spot.end).before):
        return 0
    if way.sure and spot.follows(" in ") and meaning.month and way.cue not in _REPORTS and not spot.look_back(_IS_DONE, 40) and (way.cue in _SETTLED or not _NOUN_AHEAD.search(clause_around(spot.folded, spot.start, spot.end).before)):
        return 0
    return MONTH_AHEAD


def _is_deed(way: Direction, spot: Spot) -> bool:
    """Whether the clause tells what was done and can fix no day to come."""
    return way.way == "past" and not way.leads and (way.cue in _DEEDS or _DONE_SINCE.match(way.cue) is not None or (way.cue == "had" and spot.look_back(_HAD_DONE, 80) is not None))


_HEADS = lazy_pattern(r"^[ \"“]*(?:and |but |then,? )?on (?:the )?$|[,;] (?:and|but) on $")
_SETTLED = frozenset(("won", "lost", "swept", "left", "finished", "scored", "beat"))
_DEEDS = words("""
died killed crashed collapsed exploded struck murdered stabbed strangled shot attacked invaded seized overran captured defeated scored married wed fled escaped arrested sank destroyed damaged wrecked
injured wounded broke fell peaked plunged soared slumped pleaded sentenced convicted jailed impeached elected became entered replaced resigned stormed ousted toppled overthrew assassinated poisoned drowned raped robbed
assaulted abducted kidnapped hijacked bombed shelled torched looted rammed erupted ruptured derailed capsized collided flooded vanished disappeared discovered traded handled reached raised claimed testified admitted
confessed sacked evacuated rescued shattered topped averaged totalled totaled climbed jumped tumbled
""")
"""What is done when it is done: no such verb fixes a day to come, as "announced" and "approved" do."""
_DONE_SINCE = lazy_pattern(r"(?:since|after|accused|charged|suspected|convicted|guilty|wanted|arrested|jailed|last) ")
_HAD_DONE = lazy_pattern(r"\bhad (?:(?:also|already|just|only|since|never) )?(?:been )?(?!planned|scheduled|expected|hoped|intended|agreed|called|set|arranged|booked|announced|ordered|listed)[a-z]+(?:ed|en|wn)\b[^.;]*$")
_HAD_BY = lazy_pattern(r"(?:\bhad|'d) (?!aimed|hoped|planned|wanted|asked|promised|been (?:asked|told|set|due|given))(?:\w+ly |already |all )?(?:been )?[a-z]+(?:ed|en|wn|ld|ne|st|ft)\b[^.;]*$")
_IS_DONE = lazy_pattern(r"\b(?:is|are|be|to|again) (?:[\w'-]+ )?in $")
_NOUN_AHEAD = lazy_pattern(r"\b(?:elections?|runoff|run-off|dividends?|payable|shareholders|polls|votes?|referendum|primar(?:y|ies)|trial|hearing|sentencing|deadline|deadlines|launch|release|retirement|talks|summit|conference|congress|tour|season|tournament|finals?|matches|friendlies|deal|offer|contract|tickets?|plans?|targets?|start|expiry|delivery|hopes|bid|chance|right|date|place)\b[^.;\u00b6]*$")
"""Before a bare month, what is often still to come: "called an election in May"."""
_PUT_OFF = lazy_pattern(r"(?:was|were) (?:postponed|extended|delayed|adjourned|put|pushed|rescheduled)\b")
"""What is put off is put off to a day to come, but for one just over."""


def _is_over(meaning: m.CalendarDate, spot: Spot, way: Direction, days: int) -> bool:
    """Whether what lies so many days back is meant although a word of the future was found: a plan that came to nothing, or was told as past."""
    return CALLED_OFF.match(spot.folded, spot.end) is not None or (way.told and days < (SURELY_NEAR if _PUT_OFF.match(way.cue) else HALF_YEAR if meaning.day is not None else MONTH_BACK)) or days <= (LONG_AGO if meaning.day is not None else RAN_OUT if spot.look_back(_GAVE_UNTIL, 60) or (spot.follows(("by ", " in ", " in the ")) and not _WAS_PASSED.match(spot.folded, spot.end) and _SAID_WOULD.match(sentence_before(spot.folded, spot.start))) else 0)


_SAID_WOULD = lazy_pattern(r"^(?!(?!.*\bhad (?:been told|said|hoped)\b).*(?:day|yesterday|(?:last|this) (?:week|month|night|morning))\b).*?\b(?:(?:promised|pledged|vowed)(?! to\b)|(?<!has )(?<!have )assured|had said|had hoped|(?:told|were told|was told|had been told)(?: us| me| them)?|they said|(?:which|that) (?:[\w'-]+ ){1,3}said)\b[^.;\u00b6]{0,60}\b(?:would|should|could)\b[^.;\u00b6]*$")
"""Before "by the end of October", what was promised: told in November it is the October just over."""
_WAS_PASSED = lazy_pattern(r", (?:was|were|has been|have been|is|are) (?:being )?(?:passed|approved|signed|agreed|adopted|published|announced|unveiled|welcomed|criticised|criticized|rejected|condemned|opposed|debated|tabled|introduced)\b")
"""Behind such a month, that the news is of the promise: "The law, which the premier said would take effect in October, was passed"."""
_GAVE_UNTIL = lazy_pattern(r"\b(?:gave|(?:was|were) given|granted) (?:[\w'-]+ ){0,4}until (?:the )?(?:end of |middle of )?$")
RAN_OUT = 45
"""Days back that a month may lie up to which somebody "was given" to do something."""
