"""Durations, with or without a place on the calendar; sets and vague times, which have none."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from timeline.model import Anchor, Granularity
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.clause import clause_around, sentence_before
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import NO_ANCHOR, Resolved, Spot, from_words
from timeline.temporal.resolver.counted import shift
from timeline.temporal.resolver.events import beside_event, part_of_event
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.values import HOURS, duration_value
from timeline.temporal.wording import say_interval

_GRANULARITY: dict[str, Granularity] = {
    "S": "day", "MIN": "day", "H": "day", "D": "day", "N": "day", "W": "week", "FN": "week", "WE": "week", "M": "month",
    "Q": "quarter", "Y": "year", "DE": "decade", "CE": "century", "ML": "century",
}  # fmt: skip


def length(meaning: m.Length, spot: Spot) -> Resolved:
    value = duration_value(meaning.count, meaning.unit)
    if meaning.rest:
        smaller = duration_value(meaning.rest.count, meaning.rest.unit)
        value += smaller.removeprefix("PT" if "T" in value else "P")
    if meaning.event and (of_event := beside_event(meaning, spot)) is not None:
        return of_event
    if meaning.event:
        return _bare(meaning, value, f"{spot.quoted}, a length of time ({value}) counted from what '{meaning.event}' names, whose date is not known.")
    if meaning.place in ("first", "last"):
        return _part_of_year(meaning, spot, value)
    if meaning.place == "in" and (ahead := _in_future(meaning, spot)) is not None:
        return ahead
    if meaning.place == "within" and (_is_rule(spot) or spot.look_back(_RAIN, 60) or _OF_EVENT.match(spot.folded, spot.end)):
        return _bare(meaning, value, f"{spot.quoted}, a length of time ({value}) that a rule sets, counted from what it is applied to.")
    if meaning.place == "within" and spot.look_back(_WAS_TOLD, 90) is not None:
        return _bare(meaning, value, f"{spot.quoted}, a length of time ({value}) counted from when it was promised.")
    if meaning.place in (None, "in") or (meaning.place == "within" and (way := spot.direction()).way == "past" and way.cue):
        return _bare(meaning, value, f"{spot.quoted}, a length of time ({value}) with no place on the calendar of its own.")
    count = meaning.between[1] if meaning.between else meaning.count
    if count is None:
        return _bare(meaning, value, f"{spot.quoted} does not say how long ({value}).")
    if meaning.place == "past" and (before := _before_figures(spot, value, count, meaning)) is not None:
        return before
    point = spot.anchors.speech(spot.start)
    if spot.anchors.narrative and meaning.place == "past" and spot.anchors.published is not None and spot.direction().cue.startswith(("has", "have")):
        point = spot.anchors.published  # "no case has been reported for the past eleven years"
    if meaning.unit in ("MIN", "S") and meaning.place == "past" and point is not None and point.moment is None and spot.look_back(_OF_PLAY, 60):
        return _bare(meaning, value, f"{spot.quoted}, a length of time ({value}) up to a moment that is not known.")  # "scored in the last ten minutes"
    if meaning.place == "next" and meaning.unit in ("H", "MIN", "S") and (meaning.unit != "H" or count < HALF_A_DAY) and point is not None and point.moment is None and point.anchor.kind == "published" and (way := spot.direction()).way == "past" and way.cue:
        return _bare(meaning, value, f"{spot.quoted}, a length of time ({value}) counted from a moment that is not told.")  # "went door to door for the next three hours"
    if meaning.place == "next" and point is not None and (since := _went_on(meaning, spot, point, count)) is not None:
        point = since
    elif meaning.place == "next" and point is not None and point.anchor.kind == "published" and spot.direction().way == "past" and (spot.look_back(_OVER, 12) or spot.look_back(_MISSED, 20)):
        told = spot.anchors.previous  # "took over on 9 April and spent the next six days in a pickup"
        point = told if told is not None and len(told.value) >= (10 if meaning.unit in ("H", "D", "N", "W", "FN") else 7) and told.day < point.day else None
        if point is None:
            return _bare(meaning, value, f"{spot.quoted}, a length of time ({value}) counted from a day that the text does not tell.")
    if point is None:
        return _bare(meaning, value, f"{spot.quoted} is counted from a date that is not known (no publication date).")
    other = _other_end(point, count, meaning.unit, back=meaning.place == "past")
    first, last = sorted((other, point.day))
    if meaning.place == "next" and point.last is not None and len(point.value) == 4 and point.anchor.kind == "expression":
        last = _other_end(replace(point, day=point.last), count, meaning.unit, back=False)
    words = "up to" if meaning.place == "past" else "from"
    explanation = f"{spot.quoted}, {words} {from_words(point)}: {say_interval(first.isoformat(), last.isoformat())}."
    return Resolved("DURATION", value, meaning.mod, first.isoformat(), last.isoformat(), _GRANULARITY[meaning.unit], point.anchor, explanation)


def _before_figures(spot: Spot, value: str, count: float, meaning: m.Length) -> Resolved | None:
    """"up from $2.7bn in the previous three months": as many months before those of the figures."""
    figures = spot.anchors.figures.now
    if figures is None or not spot.words.startswith(("the previous ", "the preceding ", "the prior ")) or figures.length is None:
        return None
    beside = figures.beside(-1) if figures.length == (meaning.unit, count) else None
    if figures.length == ("M", 3) and meaning.unit == "Q" and figures.earliest is not None and count == int(count):
        first = dt.date.fromisoformat(figures.earliest)
        beside = "", almanac.shift_day(first, -3 * int(count), "M").isoformat(), (first - dt.timedelta(days=1)).isoformat()
    if figures.kind == "month" and meaning.unit == "M" and figures.earliest is not None and count == int(count):
        first = dt.date.fromisoformat(figures.earliest)
        beside = "", almanac.shift_day(first, -int(count), "M").isoformat(), (first - dt.timedelta(days=1)).isoformat()
    if beside is None:
        return None
    explanation = f"{spot.quoted}, before those of the figures told before it: {say_interval(beside[1], beside[2])}."
    return Resolved("DURATION", value, meaning.mod, beside[1], beside[2], _GRANULARITY[meaning.unit], figures.anchor, explanation)


def _went_on(meaning: m.Length, spot: Spot, point: Point, count: float) -> Point | None:
    """The date told before, where what was done "over the next 15 months" after it was over before publication."""
    told = spot.anchors.previous
    if told is None or point.anchor.kind != "published" or meaning.unit not in ("M", "Y", "DE") or not (7 <= len(told.value) <= 10 or (len(told.value) == 4 and meaning.unit != "M")) or not spot.follows(("over ", "in ", "during ", "for ")):
        return None
    way = spot.direction()
    if way.way != "past" or not way.cue or told.day >= point.day or _PLANNED.search(sentence_before(spot.folded, spot.start)) or _TO_DO.search(spot.folded, told.ends, spot.start) or spot.start - told.ends > NEAR_DATE or (PARAGRAPH in spot.folded[told.ends : spot.start] and not spot.look_back(_HEADS, 8)):
        return None
    return told if _other_end(told, count, meaning.unit, back=False) <= point.day else None


HALF_A_DAY = 12
_MISSED = lazy_pattern(r"\b(?:missed|spent|took|lost|served|covered) $")
"""Before "the next three months", what was done in them."""
_HEADS = lazy_pattern(r"\u00b6(?:for|over) $")
NEAR_DATE = 200
"""Characters behind a date within which "over the next two years" may go on from it."""
_TO_DO = lazy_pattern(r"\bto (?!the\b|a\b|an\b|his\b|her\b|its\b|their\b|\d)[a-z]+")
_PLANNED = lazy_pattern(r"\b(?:(?:decided|wanted|hoped|meant|intended|plans?|set out|vowed|proposed|offered|going) to|will|would|could|may|might|should|plans?|planned|expect\w*|forecast\w*|targets?|promis\w+|pledg\w+|agree\w*|budget)\b")
"""What is to come over a time told, however far back it was said."""
_OF_EVENT = lazy_pattern(r" of (?!(?:today|publication|now)\b)(?:the|a|an|his|her|their|its|your|being|[a-z]+ing|completion|purchase|delivery|receipt|signature|birth|death|launch|approval|arrival|acceptance|installation|diagnosis|discharge|release|departure|application)\b")
_RULE = lazy_pattern(r"\b(?:by law|(?:appeals|applications|complaints|claims|petitions|objections|requests) must be|under (?:[\w']+ ){0,3}(?:law|rules?|act|constitution|legislation|charter|regulations?)(?![^.;]* will )|(?:law|rules?|regulations?|constitution) (?:say|says|require|requires|gives?|allows?)|must (?:then|normally|usually)|allowed by)\b|\b(?:first|second|third|repeat|subsequent) (?:offen[cs]e|conviction|breach|violation) within $|\brequir(?:es?|ing) [^.;]{3,80} to be [a-z]+(?:ed|d|t|n) within $")


_MOST = lazy_pattern(r"(?:^|\b)(?:most|almost all|nearly all|usually|typically|normally|generally|often)\b(?![^;]*\b(?:will|would|were|was|had|[a-z]+ed)\b)[^;]*$")
"""Of "most people recover within two weeks" what is told of any time."""


_WAS_TOLD = lazy_pattern(r"(?<!have )(?<!has )\b(?:was|were) (?:told|promised|assured|informed|advised)\b (?=[^.;\u00b6]*\b(?:would|to expect)\b)[^.;\u00b6]{2,70}\bwithin (?:about |at most )?$")
"""Before "two hours", that it was promised then: "was told to expect a call within two hours"."""
_RAIN = lazy_pattern(r"\d ?(?:mm|cm|inch|inches|in) of (?:rain|snow|rainfall)\b[^.;]*within $")
"""Before "two hours", how much may fall in any two of them."""


_IF = lazy_pattern(r"[ \"“]*(?:(?:and|but) )?if (?!all\b|everything\b)[^,]*,")
"""At the head of a sentence, on what it hangs: "If the court orders a new trial, they must say within 60 days"."""


def _is_rule(spot: Spot) -> bool:
    """Whether the sentence tells what is always so: "such petitions must be determined within six months"."""
    clause = clause_around(spot.folded, spot.start, spot.end)
    return _IF.match(clause.before) is not None or _RULE.search(clause.before) is not None or _RULE.search(clause.behind) is not None or _MOST.search(clause.before) is not None


_OF_PLAY = lazy_pattern(r"\b(?:scor\w+|goals?|tries|won|lost|conceded|struck|points|match|game|half|innings|overs?|winner|equali[sz]\w+)\b[^.;]*$")
"""Before "the last ten minutes", that they are a match's."""
_OVER = lazy_pattern(r"\b(?:spent|lasted|took) $")
"""Before "the next six days", what is over."""


_MEANT_NOW = lazy_pattern(r"\b(?:is|are|was|were|has|have|be|been|being|it's|he's|she's|they're) (?:now |still )?(?:planned|expected|meant|intended|thought|supposed|hoped) to\b")
_MEANT_THEN = ("planned to", "wanted to", "hoped to", "expected to", "meant to", "intended to", "thought to", "supposed to")


def _in_future(meaning: m.Length, spot: Spot) -> Resolved | None:
    """"will return in a week": with a word of the future it says when, else how long."""
    way = spot.direction()
    alone = spot.folded[: spot.start].strip() == "in" and not spot.folded[spot.end :].strip(" .")
    if spot.look_back(_RANKED, 70) or (way.cue in _MEANT_THEN and spot.look_back(_MEANT_NOW, 60) is None):
        return None  # "they planned to take the city in three days"
    if (way.way == "future" or alone) and meaning.between and meaning.unit in ("D", "W", "M", "Y"):
        return shift(m.Shift(count=meaning.between[0], most=meaning.between[1], unit=meaning.unit, sign=1), spot)
    if (way.way == "future" or alone) and meaning.unit == "H" and meaning.count and meaning.count % 24 == 0 and not meaning.mod:
        return shift(m.Shift(count=meaning.count / 24, unit="D", sign=1), spot)  # "expires in 48 hours"
    if (way.way != "future" and not alone) or meaning.count is None or meaning.mod not in (None, "APPROX") or meaning.unit in ("H", "MIN", "S"):
        return None
    return shift(m.Shift(count=meaning.count, unit=meaning.unit, sign=1), spot)


_RANKED = lazy_pattern(
    r"\b(?:only|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|[a-z]{3,}est|most|worst|best|times?|once|twice)\b(?: (?!comes\b|returns?\b|ends\b|expires\b|opens\b|falls\b|will\b|is\b|are\b)[a-z]+){0,5} in (?:about |around |approximately )?$"
)
"""What makes "in three months" the span something is the second or the worst of."""


def _bare(meaning: m.Length, value: str, explanation: str) -> Resolved:
    return Resolved("DURATION", value, meaning.mod, None, None, None, NO_ANCHOR, explanation)


def _other_end(point: Point, count: float, unit: str, *, back: bool) -> dt.date:
    """Where a duration that touches the anchor day begins or ends; hours are rounded up to whole days."""
    sign = -1 if back else 1
    if unit in ("H", "MIN", "S"):
        hours = HOURS[unit] * count
        return point.day + dt.timedelta(days=sign * int(-(-hours // 24)))
    unit, factor = {"N": ("D", 1), "FN": ("W", 2), "WE": ("W", 1), "ML": ("CE", 10)}.get(unit, (unit, 1))
    count *= factor
    whole = int(count)
    other = almanac.shift_day(point.day, sign * whole, unit)
    if count != whole and unit in ("Y", "M"):
        days_or_months = (round((count - whole) * 12), "M") if unit == "Y" else (round((count - whole) * 30), "D")
        other = almanac.shift_day(other, sign * days_or_months[0], days_or_months[1])
    return other


def _part_of_year(meaning: m.Length, spot: Spot, value: str) -> Resolved:
    """"the first nine months": of the year named behind it, else of the anchor's."""
    point = spot.anchors.dated(spot.start)
    year = meaning.of_year or (point.day.year - meaning.years_back if point else None)
    months = int((meaning.count or 0) * {"M": 1, "Q": 3}.get(meaning.unit, 0))
    if year is None or not 0 < months <= 12:
        return _bare(meaning, value, f"{spot.quoted}, a length of time ({value}) that is part of something not told.")
    first, last = (1, months) if meaning.place == "first" else (13 - months, 12)
    if meaning.of_year is None and point is not None and point.anchor.kind == "published" and dt.date(year, first, 1) > point.day and year > 1 and (way := spot.direction()).way == "past" and way.cue:
        year -= 1  # "sales in the final three months of the year fell", told in January
    earliest, latest = dt.date(year, first, 1).isoformat(), almanac.month_end(year, last).isoformat()
    anchor: Anchor = NO_ANCHOR if meaning.of_year or point is None else point.anchor
    return Resolved("DURATION", value, meaning.mod, earliest, latest, "month", anchor, f"{spot.quoted} of {year}: {say_interval(earliest, latest)}.")


def repeated(meaning: m.Repeated, spot: Spot) -> Resolved:
    return Resolved("SET", meaning.value, meaning.mod, None, None, None, NO_ANCHOR, f"{spot.quoted} recurs ({meaning.value}), so no single interval holds it.")


_REFERENCES = {"PAST_REF": "some time in the past", "PRESENT_REF": "about the present", "FUTURE_REF": "some time in the future"}


def vague(meaning: m.Vague, spot: Spot) -> Resolved:
    if (of_event := part_of_event(meaning, spot)) is not None:
        return of_event
    return Resolved("DATE", meaning.value, meaning.mod, None, None, None, NO_ANCHOR, f"{spot.quoted} is {_REFERENCES.get(meaning.value, 'of something whose day is not told')}; it names no date.")
