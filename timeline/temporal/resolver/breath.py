"""The year told in the same breath: "ran in 2019 but quit in December", "the summer of 2006. That war began on July 12"."""

from __future__ import annotations

import datetime as dt

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE
from timeline.temporal.clause import sentence_before
from timeline.temporal.cues import verbs
from timeline.temporal.direction import Direction
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Spot, from_words
from timeline.temporal.resolver.parts import bounds
from timeline.temporal.resolver.retold import DEEP, Year
from timeline.temporal.text import PARAGRAPH

_GAVE = lazy_pattern(r"\b(?:giving|gave|given|granting|granted|allowing|allowed) (?:him|her|them|it|the [\w'-]+|[\w'-]+) until (?:the )?$|\b(?:ultimatum|deadline) of (?:the )?$")
"""Between a date and the end of the time that somebody was given then."""
REACH = 160
"""Characters behind a date in which the next one is told in the same breath."""
ROW, MONTHS = 100, 330
"""Days from a day or a month to the next one told in a row with it."""
YEAR_LONG = 365
"""Days back from which a day is of an old story, so that the next of its sentence is, too."""
_AND = lazy_pattern(r",? and (?:then )?(?:(?!the\b|an?\b)[a-z]+) [^.;]{1,50} (?:on|by|until) ")
_THOSE = lazy_pattern(r"(?:^|[\"“ ])(?:that|those) (?!(?:is|was|would|will|means?|left|made|led|came|year|month|week|day|time|same|said|the|he|she|it|they|mon|tues|wednes|thurs|fri|satur|sun)\b)[a-z-]+s?\b")
"""At the head of a sentence, what happened at the time just told: "Those demonstrations", "That war"."""
_OF_NOW = lazy_pattern(r"\b(?:now|this|since|recently|latest|lately|again|has|have|is|are|will|would|could|may|today|yesterday|said)\b")
"""Between the two, what leads back to the news."""
_GOES_ON = lazy_pattern(r"[^.;]{0,100}?\b(?:but|then|only to) (?:(?!\b(?:in|on)\b)[^.;,]){1,60} (?:in|on) (?:early |late |mid-)?")
"""Between a bare year and a month or day of it."""
_IN = lazy_pattern(r"(?:^|[.!?\u00b6] ?[\"“]?)in $")
_FROM = lazy_pattern(r",? (?:(?!\b(?:but|while|compared|against|has|have|now|this year)\b)[^.;]){1,100} (?:from|between) ")
"""Between a bare year and the first end of a range of it: "In 2022, teachers were out from February 14 to October 14"."""
_AND_HE = lazy_pattern(r",? and (?:he|she|it|they|was|were|then)\b[^.;]{1,60} (?:on|in) ")
_DID = r"(?:(?:was|were) )?(?:[a-z]+ed|ran|fell|broke|cut|shut|went|came) (?:(?!(?:by|said|to)\b)[\w'-]+ ){0,3}in (?:early |late |mid-)?"
_NEXT_DID, _LAST_DID = lazy_pattern(rf", {_DID}"), lazy_pattern(rf",? and {_DID}")
_BEGAN = lazy_pattern(r"[^,;:]*\b(?:began|fell|ran|took|went|came|rose|broke|grew|became|(?:was|were) [a-z]+|(?:he|she|it|they|we) [a-z]+) (?:[\w'-]+ ){0,3}?in (?:the |early |late |mid-)?")
"""Before the first of three dates, a finite verb: of "a pact signed in June 2016, expired in October" it is a participle."""
_BY = lazy_pattern(r"(?:[^.;]|\.\d){1,80} by (?:early |late |mid-)?")


_THEY = lazy_pattern(r",? (?:he|she|it|they|his|her|its|their) (?!(?:died|turned|celebrated|announced|said|marked)\b)")
"""Behind such a day, that the sentence goes on with the same people: of "On 14 May the museum opened a show" it is another story."""
_FOUNDED = lazy_pattern(r"\b(?:born|founded|established|set up|formed|built|printed|published|launched|opened|since|from|until|by|before|dating|dated)\b[^.!?\u00b6]*$")
"""Before such a month, that it is of a life or a firm, which the news goes on from."""
_TOLD_NOW = lazy_pattern(r"[^.!?\u00b6]*\b(?:said|told|current|now|today|announced|police)\b")
_AFTER_A = lazy_pattern(r",? (?:after|following) (?:an?|the) (?:[\w-]+ ){0,2}|, having [^,.;]{1,40} in ")
"""Between a month and the one it came after: "In November 2020, after a dry October, an audit called for one"."""
_ON_THAT = lazy_pattern(r"[^.;:!?]{0,80}[.!?] (?:by|on|before|until) (?:the )?(?:(?:night|morning|evening|afternoon) of )?")
"""Between a month of an old story and a day of that month, which opens the next sentence."""


def plan_of_old(meaning: m.CalendarDate, spot: Spot, point: Point) -> Year | None:
    """The year of a plan told right behind a date of years ago: "That autumn they put it up for sale. The auction was set for 20 November". None for others."""
    told = spot.anchors.previous
    if told is None or point.anchor.kind != "published" or spot.anchors.narrative or not meaning.day or not meaning.month or told.spoken or len(told.value) < 7 or (point.day - told.last_day).days <= YEAR_LONG:
        return None
    between = spot.folded[told.ends : spot.start]
    if len(between) > REACH or PARAGRAPH in between or len(NEW_SENTENCE.findall(between)) > 1 or _OF_NOW.search(between) or spot.look_back(_WAS_SET, 60) is None:
        return None
    return _first(meaning, told, point, f", the first after {from_words(told)}", within=MONTHS)


_WAS_SET = lazy_pattern(r"\b(?:was|were) (?:set|fixed|due|scheduled|booked|planned|called|listed) (?:to (?:be )?[a-z]+ )?(?:[\w'-]+ ){0,3}(?:for|on) (?:[a-z]+day,? )?$")


def in_same_breath(meaning: m.CalendarDate, spot: Spot, point: Point, way: Direction) -> Year | None:
    """The year of the date told right before it, which is over, where a month or a day goes on from that; None where it does not."""
    told = spot.anchors.previous
    if told is None or point.anchor.kind != "published" or spot.anchors.narrative or not meaning.month or told.day.year >= point.day.year or not 0 < spot.start - told.ends <= REACH:
        return None
    between = spot.folded[told.ends : spot.start]
    if PARAGRAPH in between or (way.way == "future" and not (between.endswith("by ") or _GAVE.search(between))) or _OF_NOW.search(between):
        return None
    apart = NEW_SENTENCE.search(between) is not None
    if not apart and len(told.value) >= 7 and _GAVE.search(between):
        return _first(meaning, told, point, f", the first after {from_words(told)}", within=MONTHS)
    since = spot.folded.endswith("since ", 0, told.begins)
    if apart and meaning.day and told.value[5:] == f"{meaning.month:02}" and point.day.year - told.day.year >= DEEP and _ON_THAT.fullmatch(between) and (between.endswith(" by ") or _THEY.match(spot.folded, spot.end)) and way.way == "past" and not _FOUNDED.search(spot.folded, max(0, told.begins - 60), told.begins) and not _TOLD_NOW.match(spot.folded, spot.end):
        return Year(told.day.year, f", in the year of {from_words(told)}", told.anchor)
    if not apart and len(told.value) == 4 and not since and _GOES_ON.fullmatch(between) and verbs(between):
        return _first(meaning, told, point, f", of {from_words(told)}", within=365)
    if not apart and len(told.value) == 4 and spot.whole is not None and _IN.search(spot.folded, max(0, told.begins - 8), told.begins) is not None and _FROM.fullmatch(between):
        return _first(meaning, told, point, f", in the year of {from_words(told)}", within=365)
    if apart and between.count(". ") == 1 and not spot.follows("since ") and (len(told.value) in (4, 7) or told.value[5:6].isalpha()) and _THOSE.match(sentence_before(spot.folded, spot.start)):
        return _first(meaning, told, point, f", of what is told of {from_words(told)}", within=365 if len(told.value) == 4 else MONTHS)
    if not apart and told.words.lower().startswith("'that ") and len(told.value) >= 7 and between.endswith(" by ") and _BY.fullmatch(between):
        return _first(meaning, told, point, f", the first after {from_words(told)}", within=MONTHS)
    if not apart and not meaning.day and len(told.value) == 7 and str(told.day.year) in told.words and _AFTER_A.fullmatch(between):
        year = told.day.year - (bounds(meaning, told.day.year)[0] >= told.day)
        return Year(year, f", the last before {from_words(told)}", told.anchor)
    if not apart and told.words.lower().startswith("'that ") and len(told.value) == 7 and between.rstrip().endswith(("; in", "; on", ", and in", ", and on")):
        return _first(meaning, told, point, f", the first after {from_words(told)}", within=MONTHS)
    if not apart and not since and len(told.value) >= 7 and str(told.day.year) in told.words and between.endswith("by ") and _BY.fullmatch(between) and told.day.year < point.day.year - 1:
        return _first(meaning, told, point, f", the first after {from_words(told)}", within=MONTHS)
    if not apart and not since and not meaning.day and len(told.value) >= 7 and ("," in between or "and " in between) and _comes_next(spot, told, between):
        return _first(meaning, told, point, f", the first after {from_words(told)}", within=MONTHS)
    if not apart and meaning.day and len(told.value) >= 10 and (point.day - told.day).days > YEAR_LONG and _AND.fullmatch(between):
        return _first(meaning, told, point, f", the first after {from_words(told)}", within=ROW)
    if not apart and meaning.day and len(told.value) >= 7 and " last year" in told.words and _AND_HE.fullmatch(between):
        return _first(meaning, told, point, f", the first after {from_words(told)}", within=ROW)
    return None


def _comes_next(spot: Spot, told: Point, between: str) -> bool:
    """Whether a month is the second of a row in one sentence, or the last of three: "began in the spring of 2021, stopped in August and resumed in November"."""
    before = sentence_before(spot.folded, told.begins)
    if str(told.day.year) in told.words:
        return _NEXT_DID.fullmatch(between) is not None and _BEGAN.fullmatch(before.lstrip(' "“')) is not None
    first, _, then = before.rpartition(str(told.day.year))
    return _LAST_DID.fullmatch(between) is not None and _NEXT_DID.fullmatch(then) is not None and "," not in first


def _first(meaning: m.CalendarDate, told: Point, point: Point, why: str, *, within: int) -> Year | None:
    """The first such date not before the one told, so many days behind its beginning at most and not after publication."""
    for year in (told.day.year, told.day.year + 1):
        day = bounds(meaning, year)[0]
        if told.day <= day <= min(told.day + dt.timedelta(days=within), point.day):
            return Year(year, why, told.anchor)
    return None
