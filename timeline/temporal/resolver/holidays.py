"""Holidays: the year from the anchor, the country from the text, the long weekend from the day."""

from __future__ import annotations

import datetime as dt

from timeline.model import Anchor
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.clause import clause_around, sentence_before
from timeline.temporal.course import WELL_TOLD
from timeline.temporal.cues import verbs
from timeline.temporal.customs import is_customary
from timeline.temporal.deadlines import DURED, FIXED_THEN, HAD, NOT_UNTIL
from timeline.temporal.direction import Direction
from timeline.temporal.holidays import (
    EITHER,
    FIXED,
    INDIA,
    NATIONAL,
    NationalDay,
    countries,
    holiday_date,
    last_day,
    of_country,
)
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import NO_ANCHOR, Resolved, Spot, because, from_words, no_anchor, pinned, unpinned
from timeline.temporal.resolver.chronicle import of_chronicle
from timeline.temporal.resolver.retold import in_story, promised, told_year, year_when
from timeline.temporal.resolver.story_or_news import of_story
from timeline.temporal.resolver.surroundings import HALF_YEAR, of_scene
from timeline.temporal.resolver.years import NEXT_YEAR, SURELY_NEAR
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.wording import FULL_DAYS
from timeline.temporal.words_ahead import DECIDED

WELL_OFF = 60
"""Days ahead of which a holiday is seldom spoken of: "filled the park on Labor Day" is over then, whatever "filled" is."""
_IS_CALLED = lazy_pattern(r",? (?:is|was|will be|marks|being) (?:the |a |also )?")
_IT_WAS = lazy_pattern(r"\b(?:it|that) was $")
AS_IT_WAS = 60
"""Characters behind a day in which the holiday that it was is that very day."""
SOON = 7
"""Days. A holiday this near ahead is meant whatever the tense ("Banks shut on Labor Day" is no past)."""


def holiday(meaning: m.Holiday, spot: Spot) -> Resolved:
    own = _national_day(meaning.name, spot)
    if own and meaning.year is None and meaning.way is None and _is_american(meaning.name, spot):
        own = None
    if meaning.year is not None:
        day = holiday_date(meaning.name, meaning.year, own)
        if day is None:
            return unpinned(f"{meaning.year:04}-XX-XX", spot, ", whose day that year is not known", meaning)
        return _pinned_span(meaning, day, spot, f" of {meaning.year}")
    point = spot.anchors.before(spot.start) if meaning.reference == "expression" else spot.anchors.dated(spot.start)
    if point is None:
        fixed = FIXED.get(meaning.name)
        return no_anchor(f"XXXX-{fixed[0]:02}-{fixed[1]:02}" if fixed else "XXXX-XX-XX", spot, meaning)
    if meaning.way is None and meaning.year_of is None and is_customary(spot.folded, spot.start, spot.end):
        return unpinned("XXXX-XX-XX", spot, " is told of every year", meaning)
    if meaning.year_of is not None:
        if meaning.year_of.reference == "expression":
            point = spot.anchors.year_told(spot.anchors.of_case(spot.anchors.before(spot.start))) or point  # "sold in 1987. By Christmas of that year …"
        day = holiday_date(meaning.name, point.day.year + meaning.year_of.offset, own)
        if day is not None:
            return _pinned_span(meaning, day, spot, f", counted from {from_words(point)}", point.anchor)
    if meaning.way is None and meaning.reference == "published" and spot.anchors.in_entry(spot.start) and (near := _about(meaning.name, point.day, own)):
        ahead = spot.follows(("before ", "by ", "until ", "till "))
        day = min((one for one in near if not ahead or one >= point.day), key=lambda one: abs((one - point.day).days), default=near[-1])
        return _pinned_span(meaning, day, spot, f", the nearest to {from_words(point)}", point.anchor)
    if meaning.way is None and (told := year_when(spot)) is not None and (day := holiday_date(meaning.name, told.year, own)) is not None:
        return _pinned_span(meaning, day, spot, told.why, told.anchor)
    if meaning.way is None and (then := promised(spot, point)) is not None:
        kept = next((day for year in (then.day.year, then.day.year + 1) if (day := holiday_date(meaning.name, year, own)) is not None and day > then.last_day), None)
        if kept is not None and kept < point.day:
            return _pinned_span(meaning, kept, spot, f", the first after {from_words(then)}, when it was promised", then.anchor)
    told_last = spot.anchors.previous
    if meaning.way is None and told_last is not None and len(told_last.value) >= 10 and told_last.last_day.year < point.day.year and _JUST_BEFORE.fullmatch(spot.folded, told_last.ends, spot.start) and (near := _about(meaning.name, told_last.day, own)):
        day = min(near, key=lambda one: abs((one - told_last.day).days))
        return _pinned_span(meaning, day, spot, f", the nearest to {from_words(told_last)}", told_last.anchor)
    if meaning.way is None and told_last is not None and told_last.day.year < point.day.year and str(told_last.day.year) in told_last.words and _AROUND.fullmatch(spot.folded, told_last.ends, spot.start) and (of_then := holiday_date(meaning.name, told_last.day.year, own)) is not None:
        return _pinned_span(meaning, of_then, spot, f", in the year of {from_words(told_last)}", told_last.anchor)
    if meaning.way is None and told_last is not None and len(told_last.value) >= 10 and told_last.day.year != point.day.year and spot.folded[told_last.ends : spot.start] in (", ", " (", " - ") and (near := _about(meaning.name, told_last.day, own)):
        day = min(near, key=lambda one: abs((one - told_last.day).days))
        return _pinned_span(meaning, day, spot, f", in the year of {from_words(told_last)}", told_last.anchor)  # "on November 13, 2005, 11 days after Diwali"
    if meaning.way is None and told_last is not None and len(told_last.value) >= 10 and told_last.day == told_last.last and _IS_CALLED.fullmatch(spot.folded, told_last.ends, spot.start):
        return _pinned_span(meaning, told_last.day, spot, f", the day of {from_words(told_last)}", told_last.anchor)  # "Monday, March 11, is the Labour Day holiday"
    if meaning.way is None and told_last is not None and len(told_last.value) >= 10 and told_last.day == told_last.last != point.day and spot.start - told_last.ends < AS_IT_WAS and holiday_date(meaning.name, told_last.day.year, own) == told_last.day:
        return _pinned_span(meaning, told_last.day, spot, f", the day of {from_words(told_last)}", told_last.anchor)  # "on 16 June 2018. It was Youth Day"
    if meaning.way is None and spot.look_back(_IT_WAS, 12) and (told_day := next((told for told in reversed(spot.anchors.case.values()) if told.day == holiday_date(meaning.name, told.day.year, own)), None)) is not None:
        return _pinned_span(meaning, told_day.day, spot, f", the day of {from_words(told_day)}", told_day.anchor)  # "on November 4, 2021 … It was Diwali"
    if meaning.way is None and told_last is not None and (goes_on := _of_sentence(meaning.name, spot, told_last, point, own)) is not None:
        return _pinned_span(meaning, goes_on, spot, f", the first after {from_words(told_last)}", told_last.anchor)
    if meaning.way is None and spot.anchors.retelling is not None and (spot.anchors.retelling.counted or spot.anchors.retelling.row >= WELL_TOLD):
        told_in = spot.anchors.retelling.last.day.year
        for day in [day for year in (told_in, told_in + 1) if (day := holiday_date(meaning.name, year, own))]:
            if (told := in_story(m.CalendarDate(month=day.month, day=day.day), spot, point)) is not None and told.year == day.year:
                return _pinned_span(meaning, day, spot, told.why, told.anchor)
    days = sorted(day for near in (-1, 0, 1) for name in EITHER.get(meaning.name, (meaning.name,)) if (day := holiday_date(name, point.day.year + near, own)))
    if not days:
        return unpinned("XXXX-XX-XX", spot, ", whose day is not known", meaning)
    counted = meaning.reference == "expression"  # "the following Easter" is none of that day or year
    before = [day for day in days if day < (dt.date(point.day.year, 1, 1) if counted and len(point.value) == 4 else point.day) or (day == point.day and not counted)] or days[:1]
    after = [day for day in days if day > (dt.date(point.day.year, 12, 31) if counted and len(point.value) == 4 else point.day) or (day == point.day and not counted)] or days[-1:]
    why = f", the nearest to {from_words(point)}"
    if meaning.way == "last":
        day, why = before[-1], f", the last before {from_words(point)}"
    elif meaning.way == "next":
        day, why = after[0], f", the next after {from_words(point)}"
    elif meaning.way == "this" and meaning.name.startswith("new year"):
        day = min((before[-1], after[0]), key=lambda one: abs((one - point.day).days))
    elif meaning.way == "this" or point.anchor.kind == "expression":
        day, why = next((day for day in days if day.year == point.day.year), days[0]), f", in the year of {from_words(point)}"
        ends = spot.follows(("by ", "until ", "till ", "before ")) and day < point.day
        if point.anchor.kind == "expression" and len(point.value) >= 7 and (ends or point.day.month - day.month >= NEXT_YEAR):
            day, why = after[0], f", the next after {from_words(point)}"  # New Year's Day after Christmas
        if spot.follows("since ") and day > point.day:
            day, why = before[-1], f", the last before {from_words(point)}"
        elif spot.anchors.narrative and meaning.way is None and (story := of_chronicle(spot, point, lambda year: _on(meaning.name, year, own), day.year)) is not None and (then_on := _on(meaning.name, story.year, own)) is not None:
            return _pinned_span(meaning, then_on[0], spot, story.why, story.anchor)
    else:
        day, why = _nearest(meaning, spot, point, before[-1], after[0], own)
        story = of_story(spot, lambda year: _on(meaning.name, year, own), day.year, "holiday") if meaning.way is None and point.anchor.kind == "published" else None
        if story is not None and (then_on := _on(meaning.name, story.year, own)) is not None:
            return _pinned_span(meaning, then_on[0], spot, story.why, story.anchor)
    return _pinned_span(meaning, day, spot, why, point.anchor)


def _of_sentence(name: str, spot: Spot, told: Point, point: Point, own: NationalDay | None) -> dt.date | None:
    """The holiday that ends what a sentence began with an old month: "In September 2020 they came back; by Christmas four had resigned"."""
    if spot.anchors.narrative or point.anchor.kind != "published" or len(told.value) < 7 or str(told.day.year) not in told.words or told.day.year >= point.day.year - 1:
        return None
    of_month = len(told.value) == 7 and spot.follows(" on ") and any(day.month == told.day.month and day.year == told.day.year for day in _about(name, told.day, own))
    if of_month and "." not in spot.folded[told.ends : spot.start] and " but " not in spot.folded[told.ends : spot.start] and spot.direction().way == "past":
        return next(day for day in _about(name, told.day, own) if day.year == told.day.year)  # "a truce in December 2019 ended on New Year's Eve"
    if not spot.follows(("by ", "until ", "till ", "at ")) or "." in spot.folded[told.ends : spot.start] or spot.direction().way != "past":
        return None
    return next((day for day in _about(name, told.day, own) if day > (told.day if told.value[5:6] == "Q" else told.last_day)), None)


def _on(name: str, year: int, own: NationalDay | None) -> tuple[dt.date, dt.date] | None:
    return None if (day := holiday_date(name, year, own)) is None else (day, day)


def _about(name: str, day: dt.date, own: NationalDay | None) -> list[dt.date]:
    """The holiday in the year of a day, and in those beside it."""
    return [found for year in (day.year - 1, day.year, day.year + 1) if (found := holiday_date(name, year, own)) is not None]


def _nearest(meaning: m.Holiday, spot: Spot, point: Point, before: dt.date, after: dt.date, own: NationalDay | None) -> tuple[dt.date, str]:
    """The nearer of the last and the next such holiday, or the one that the clause wants, and why."""
    day = min((before, after), key=lambda near: abs((near - point.day).days))
    why = f", the nearest to {from_words(point)}"
    ahead, way = (day - point.day).days, spot.direction()
    scene = spot.anchors.scene
    there = holiday_date(meaning.name, scene.case.day.year, own) if scene is not None else None
    if there is not None and (told := of_scene(m.CalendarDate(month=there.month, day=there.day), spot, point, way)) is not None and (of_case := holiday_date(meaning.name, told.year, own)) is not None:
        return of_case, told.why
    to_come = way.way == "future" and way.sure and not way.told  # "rejected it in November 2022. The schools will open on Presidents Day"
    if not to_come and -ahead > HALF_YEAR - SOON and (told := told_year(m.CalendarDate(month=day.month, day=day.day), spot, point)) is not None:
        return holiday_date(meaning.name, told.year, own) or day, told.why
    if _NEXT_MONTH.match(spot.folded, spot.end) and (after - point.day).days <= TWO_MONTHS:
        return after, f", the next after {from_words(point)}"
    if spot.follows("since "):
        return before, f" with 'since', the last before {from_words(point)}"
    if ahead > WELL_OFF and _was_done_before(spot):
        return before, f", the last before {from_words(point)}"
    if way.told or way.hedged or spot.look_back(DECIDED, 90) or spot.look_back(_HAD_SAID, 90):
        return day, why  # "was due before Easter", "has been there since before Christmas"
    if way.cue == "before" and 0 < -ahead <= JUST_OVER and _YET_TO_DO.search(clause_around(spot.folded, spot.start, spot.end).before) is None:
        return day, why  # "infected before Christmas", told on 2 January
    if way.sure and way.way == "future" and -ahead > SOON:
        return after, f"{because(way)}, the next after {from_words(point)}"
    done = way.cue not in ("has", "have") and (way.sure or (bool(way.cue) and ahead > WELL_OFF))  # "has asked them to lunch on Easter Sunday"
    on_it = spot.follows(" on ") or (spot.follows((" over ", " during ", " over the ", " during the ")) and way.cue not in ("has", "have") and _PLANNED.search(spot.folded, max(0, spot.start - 60), spot.start) is None) or spot.look_back(_SPENT, 60) is not None or spot.look_back(NOT_UNTIL, 90) is not None or _is_counted_from(spot)
    over = ahead > SOON and way.way == "past" and (way.leads or (done and on_it) or (bool(way.cue) and _is_by_then(way, spot)))  # "On Christmas Day the roof fell in", "By Christmas they wanted cash"
    if way.cue and (over or abs(ahead) > SURELY_NEAR) and not (way.cue in ("has", "have") and spot.look_back(_IS_THE, 80)):
        return after if way.way == "future" else before, f"{because(way)}, the nearest to {from_words(point)}"
    return day, why


_HAD_SAID = lazy_pattern(r"\bhad (?:said|promised|pledged|vowed|hoped|predicted|insisted|told [\w' ]{1,20}?)\b[^.;\u00b6]{0,60} (?:would|to) [^.;\u00b6]{0,40}$")
"""Before a holiday, what was to be by it, told as long past: "had said it would be home by Christmas"."""


def _is_counted_from(spot: Spot) -> bool:
    """Whether the expression tells when something was by a holiday beside it: "died the day after Christmas"; not "moved it to the day after Christmas"."""
    return _BESIDE_IT.search(spot.words) is not None and not spot.follows(_AIMED_AT)


_BESIDE_IT = lazy_pattern(r"\b(?:before|after|following)\b")
_AIMED_AT = tuple(f" {word} " for word in ("to", "for", "until", "till", "by", "before", "from", "of", "through"))


def _is_by_then(way: Direction, spot: Spot) -> bool:
    """Whether what is told "by" or "until" a holiday was so then, and is no deadline: "By Christmas they wanted cash", "slept in the car until Christmas"."""
    if spot.follows("by "):
        before = sentence_before(spot.folded, spot.start)
        return HAD.match(spot.folded, spot.end) is not None or _BY_THEN.search(before) is not None
    return spot.follows(("until ", "till ")) and (way.cue in DURED or way.cue == "until" or HAD.match(spot.folded, spot.end) is not None)


_BY_THEN = lazy_pattern(r"^[ \"“]*(?:and |but )?by $|, (?:and|but) by $|(?:\bhad|'d) (?!hoped|planned|wanted|aimed|promised|to\b)(?:\w+ly |already |all |come and )?[a-z]+[^.;]*\bby $|\b(?:was|were) (?:gone|over|dead|finished|done|back|out|home) by $")


def _was_done_before(spot: Spot) -> bool:
    """Whether what was done "before Thanksgiving" is over, and no wish or plan: "They questioned 140 people before Thanksgiving"."""
    if not spot.follows("before "):
        return False
    before = clause_around(spot.folded, spot.start, spot.end).before
    done = next(iter(reversed(list(verbs(before)))), None)
    return done is not None and done.lastgroup in ("past", "weak") and done.group() not in FIXED_THEN and _WISHED.search(before) is None


_WISHED = lazy_pattern(r"\b(?:to|for|would|could|should|must|might|may|will|can|be|is|are|was|were|has|have|done|want\w*|need\w*|seek\w*|sought|hop(?:es?|ed|ing)|plan\w*|expect\w*|like[sd]?|meant|intend\w*|aim\w*|due)\b")


def _pinned_span(meaning: m.Holiday, day: dt.date, spot: Spot, why: str, anchor: Anchor = NO_ANCHOR) -> Resolved:
    """The holiday pinned; a long weekend reaches from or to the holiday itself."""
    value = _spanned(meaning, day)
    if meaning.span != "WE" or (weekend := almanac.interval_of(value)) is None:
        return pinned(value, spot, why, meaning, anchor)
    monday = day + dt.timedelta(days=1) if meaning.name.startswith("easter") else day
    if "long " in spot.words.lower() and day.isoweekday() >= 6:
        monday = day + dt.timedelta(days=8 - day.isoweekday())  # kept on the Monday
    return pinned(value, spot, why, meaning, anchor, earliest=min(weekend[0], _good_friday(meaning, day)), latest=max(weekend[1], monday.isoformat()))


def _good_friday(meaning: m.Holiday, day: dt.date) -> str:
    """The first day of the long weekend: Easter's begins on Good Friday."""
    return (day - dt.timedelta(days=2) if meaning.name.startswith("easter") and day.isoweekday() == 7 else day).isoformat()


_IS_THE = lazy_pattern(r"\b(?:is|are) (?:the|an?|at|home|away|against) (?:[\w'-]+ ){0,6}on $")
"""Before a holiday, what is on it, whatever has been told of that: "the match they have circled is the derby on Boxing Day"."""
_SPENT = lazy_pattern(r"\b(?:missed|spent|celebrated|marked|enjoyed|observed|lost|ruined)\b(?:[^.,;:]{0,30} and)? (?:the )?(?:(?:whole|all|most|rest|best part) of )?(?:the )?$")
"""Before a holiday, what was made of it: "missed the whole of the Easter weekend"."""
_AROUND = lazy_pattern(r",? (?:(?:shortly|soon|just|only|right|[\w-]+ (?:days?|weeks?)) )?(?:after|before|around) ")
"""Between a time told with its year and a holiday that tells it more exactly: "in the spring of 1945, shortly after VE Day"."""
_JUST_BEFORE = lazy_pattern(r",? (?:just|shortly|right|only|a few days|days|[\w-]+ (?:days?|weeks?)) (?:ahead of|before|after) ")
"""Between a day told before and a holiday beside it: "were booked for 21 October, just ahead of Diwali"."""
_PLANNED = lazy_pattern(r"\b(?:for|promis\w+|plan\w*|pledg\w+|agreed?|announc\w+|call\w+|threaten\w+|warn\w+|vow\w+)\b[^.;]*$")
"""Before "over the Easter weekend", what was said of one to come."""
_NEXT_MONTH = lazy_pattern(r"(?: [a-z-]+){0,2} (?:next|later this) (?:month|week)\b")
"""Behind a named day, when what is kept on it comes: "Onam celebrations next month"."""
_YET_TO_DO = lazy_pattern(r"\b(?:to|must|want\w*|will|would|should|may|might|can|need\w*|hop(?:e|es|ed|ing)|plan\w*|expect\w*|due)\b")
JUST_OVER = 21
"""Days since a holiday before which something was rather than will be."""
TWO_MONTHS = 62
"""Days ahead within which such a day lies."""
NEAR = 10
"""Days from publication within which the American Thanksgiving is meant even in Canada, whose own lies a month back."""


def _is_american(name: str, spot: Spot) -> bool:
    published = spot.anchors.published
    day = holiday_date(name, published.day.year) if published and name.startswith("thanksgiving") and not spot.anchors.narrative else None
    if published is None or day is None or abs((day - published.day).days) > NEAR:
        return False
    return day <= published.day or spot.direction().way == "future"


SENTENCE = 200
"""Characters a sentence reaches at most to either side of the day it tells of."""


def _national_day(name: str, spot: Spot) -> NationalDay | None:
    """Month and day in the country the article is about, of the days that countries keep on their own date."""
    if name not in NATIONAL:
        return None
    national = spot.anchors.national
    if name not in national:  # the text is searched once for each such day, however often it stands there
        national[name] = countries(name, spot.folded)
    before, after = spot.folded[max(0, spot.start - SENTENCE) : spot.start], spot.folded[spot.end : spot.end + SENTENCE]
    sentence = _STOP.split(before)[-1] + _STOP.split(after)[0]
    return of_country(national[name], countries(name, sentence), name) or _just_by(name, spot, sentence)


FEW_KEEP = 2
"""Countries known to keep a day, above which others may keep one of that name too: "Republic Day"."""
JUST_BY = 14
"""Days from publication within which a national day is meant that nothing but its nearness tells; larger values find one for many a day."""


def _just_by(name: str, spot: Spot, sentence: str) -> NationalDay | None:
    """The day of the only country that keeps a Labour Day about publication ("since Labour Day", in September), or a day that is nobody's more than
    another's where its sentence tells its day of the week ("Republic Day celebrations on Monday"); or India's own day where a chief minister is told of and no country: her states have them, and others' too."""
    published = spot.anchors.published
    if published is None or spot.anchors.narrative:
        return None
    usual, kept = holiday_date(name, published.day.year), NATIONAL[name]
    if usual is not None and abs((usual - published.day).days) <= JUST_BY:
        return None
    own_days = dict.fromkeys(kept.values()) if usual is None or name == "labour day" else [day for country, day in kept.items() if country == INDIA] if "chief minister" in spot.folded else []
    if usual is None and len(kept) > FEW_KEEP and "chief minister" not in spot.folded:
        own_days = [own for own in own_days if (day := holiday_date(name, published.day.year, own)) is not None and FULL_DAYS[day.weekday()].lower() in sentence]
    near = [own for own in own_days if (day := holiday_date(name, published.day.year, own)) is not None and abs((day - published.day).days) <= JUST_BY]
    return near[0] if len(near) == 1 else None


_STOP = lazy_pattern(rf"[.!?{PARAGRAPH}](?:(?<!\.)|(?<!u\.s\.) )")
"""The mark first and then what is beside it: the search goes from mark to mark."""


def _spanned(meaning: m.Holiday, day: dt.date) -> str:
    """The holiday itself, its week, or the weekend it makes long: a Monday's is the one before."""
    last = last_day(meaning.name, day)
    if last > day:
        return f"{day}/{last}"
    if meaning.span == "W":
        return almanac.week_value(day)
    if meaning.span == "WE":
        return almanac.week_value(day - dt.timedelta(days=day.isoweekday()) if day.isoweekday() <= 2 else day) + "-WE"
    return day.isoformat()
