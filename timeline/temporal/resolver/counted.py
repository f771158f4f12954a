"""So many units from an anchor ("three days ago", "two weeks after Christmas"), and the unit a date stands in ("the week of March 6")."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from timeline.model import Anchor
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.ancient import in_era, is_after
from timeline.temporal.case_days import NEW_SENTENCE
from timeline.temporal.clause import clause_around
from timeline.temporal.course import NOT_NEWS
from timeline.temporal.holidays import holiday_date
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import (
    NO_ANCHOR,
    UNKNOWN,
    Resolved,
    Spot,
    from_words,
    no_anchor,
    pinned,
    some_day,
    unpinned,
)
from timeline.temporal.resolver.figures import figures_before, month_before_figures
from timeline.temporal.story import is_anniversary
from timeline.temporal.values import HOURS, duration_value
from timeline.temporal.vocabulary import UNIT_NAMES, UNIT_PLURALS
from timeline.temporal.wording import say_interval

_DAYS = {"D": dt.timedelta(days=1), "N": dt.timedelta(days=1), "W": dt.timedelta(weeks=1), "FN": dt.timedelta(weeks=2), "M": dt.timedelta(days=30), "Y": dt.timedelta(days=365), "DE": dt.timedelta(days=3652), "CE": dt.timedelta(days=36524)}
_COARSEST = {"N": "D", "FN": "W", "DE": "Y", "CE": "Y", "ML": "Y"}


def _named(unit: str, count: float) -> str:
    return UNIT_NAMES[unit] if count == 1 else UNIT_PLURALS.get(unit, UNIT_NAMES[unit] + "s")


def shift(meaning: m.Shift, spot: Spot) -> Resolved:
    published = spot.anchors.published
    if isinstance(meaning.base, m.Weekday) and meaning.sign > 0 and published is not None and meaning.base == m.Weekday(weekday=published.day.isoweekday()) and spot.direction().way == "past":
        meaning = replace(meaning, base=replace(meaning.base, way="last"))  # "it comes a week after Tuesday's attack", on a Tuesday
    unit = meaning.unit
    if meaning.count is None:
        value = "PAST_REF" if meaning.sign < 0 else "FUTURE_REF"
        return unpinned(value, spot, " does not say how many", meaning)
    point = _counted_from(meaning, spot)
    if point is None or (point.anchor.kind == "published" and _opens_text(meaning, spot)):
        return no_anchor(UNKNOWN.get(_COARSEST.get(unit, unit), "XXXX-XX-XXTXX:XX"), spot, meaning)
    return count_from(point, meaning, spot)


def _opens_text(meaning: m.Shift, spot: Spot) -> bool:
    """Whether a text begins with it: "Ten years later, a town still waits" does not say of what."""
    return meaning.sign > 0 and meaning.reference == "expression" and meaning.base is None and spot.anchors.previous is None and not spot.folded[: spot.start].strip(" \u00b6\"“") and spot.direction().way != "future"


def count_from(point: Point, meaning: m.Shift, spot: Spot, told: str = "") -> Resolved:
    """So many units before or after a point; `meaning` has a count. `told` says more of the point."""
    unit, count = meaning.unit, meaning.count or 0
    if unit in ("H", "MIN", "S") and meaning.reference == "expression" and not point.value[11:12].isdigit() and len(point.value) < 10:
        point = next((told for told in spot.anchors.recent(spot.start) if told.value[11:12].isdigit()), point)  # "announced at 08:15 that he would go by October … half an hour later"
    number = f"{count:g} {_named(unit, count)} {'before' if meaning.sign < 0 else 'after'} {from_words(point)}{told}"
    if unit == "H" and count % 24 == 0 and len(point.value) == 10:
        unit, count = "D", count / 24  # "Forty-eight hours later"
    if unit in ("H", "MIN", "S") and not (point.value[10:11] == "T" and point.value[11:13].isdigit()) and meaning.reference == "expression":
        if unit == "H" and meaning.base is None and (day := _day_after_part(point, meaning.sign * count)) is not None:
            return pinned(day.isoformat(), spot, f", {number}", meaning, point.anchor)
        return unpinned(duration_value(count, unit), spot, f", {number}, whose clock time is not told", meaning, type="DURATION")
    if unit in ("H", "MIN", "S"):
        return _clock_shift(meaning, spot, point, number)
    if unit == "Y" and count == 1 and meaning.sign < 0 and meaning.reference == "expression" and (held := _day_held_against(spot)) is not None:
        return pinned(_shifted(held, -1, "Y", "D"), spot, f", 1 year before {from_words(held)}", meaning, held.anchor)
    if unit == "Y" and count == 1 and meaning.sign < 0 and not spot.anchors.narrative and meaning.base is None and not meaning.finest and (figures := figures_before(spot)):
        value, earliest, latest = figures.moved(-1)
        return pinned(value, spot, f", among figures of '{spot.text[figures.anchor.start : figures.anchor.end]}' those of the same {figures.kind} a year before", meaning, figures.anchor, earliest=earliest, latest=latest)
    if unit == "M" and count == 1 and meaning.sign < 0 and meaning.reference == "expression" and len(point.value) >= 10 and not spot.anchors.narrative and meaning.base is None and (beside := month_before_figures(spot)) is not None:
        return pinned(beside[0], spot, f", the month before that of the figures, {beside[2]}", meaning, beside[1])
    value = _shifted(point, meaning.sign * count, unit, meaning.finest)
    if point.own and unit == "W" and count == 1 and meaning.sign < 0 and point.day.isoweekday() == 7 and spot.words.startswith("the week before "):
        value = almanac.week_value(point.day)  # "the week before Easter" ends with it
    if meaning.most is not None:
        both = sorted((value, _shifted(point, meaning.sign * meaning.most, unit, None)))
        words = f"{count:g} to {meaning.most:g} {UNIT_NAMES[unit]}s {'before' if meaning.sign < 0 else 'after'}"
        return pinned("/".join(both), spot, f", {words} {from_words(point)}", meaning, point.anchor)
    if meaning.mod in ("MORE_THAN", "EQUAL_OR_MORE", "LESS_THAN") and meaning.sign < 0 and meaning.reference == "published":
        return _compared(meaning, spot, point, value, number)
    if unit in ("D", "N", "W", "FN") and not meaning.finest and not point.own and (masked := some_day(meaning, spot, point, int(meaning.sign * count * _DAYS[unit].days), f", {number}")):
        return masked
    if unit in ("D", "N") and not meaning.finest and point.last is not None and point.last != point.day:
        ends = [(end + dt.timedelta(days=int(meaning.sign * count))).isoformat() for end in (point.day, point.last)]
        return pinned(value, spot, f", {number}", meaning, point.anchor, earliest=ends[0], latest=ends[1])
    if unit in ("W", "FN") and meaning.reference == "expression" and not meaning.finest and not meaning.mod and not point.own and len(point.value) >= 10 and not spot.words.startswith("the "):
        then = (dt.date.fromisoformat(point.value[:10]) + dt.timedelta(days=int(meaning.sign * count * _DAYS[unit].days))).isoformat()  # whole weeks from a day are that day of the week
        return pinned(value, spot, f", {number}", meaning, point.anchor, earliest=then, latest=then)._replace(granularity="day")
    return pinned(value, spot, f", {number}", meaning, point.anchor)


def _counted_from(meaning: m.Shift, spot: Spot) -> Point | None:
    if meaning.base is not None:
        return _base_point(_of_told_day(meaning, meaning.base, spot), spot)
    if meaning.reference != "expression":
        return spot.anchors.published if is_anniversary(meaning) else spot.anchors.writer(spot.start)
    recent = spot.anchors.recent(spot.start)
    now = spot.anchors.speech(spot.start)
    if meaning.sign < 0 and recent and now is not None and now.anchor.kind == "published" and recent[0].day > now.day and (way := spot.direction()).way == "past" and way.cue and NEW_SENTENCE.search(spot.folded, recent[0].ends, spot.start) and not _WILL.search(clause_around(spot.folded, spot.start, spot.end).before):
        recent = [told for told in recent if told.day <= now.day] or [now]  # "payments resume in October. A day earlier, the court ruled"
    if meaning.unit in ("D", "N") and recent and recent[0].value[5:6] in ("Q", "H") and now is not None and now.anchor.kind == "published":
        recent = [told for told in recent if len(told.value) >= 10] or [now]  # "5.1% in the third quarter … having gained 887 a day earlier"
    if meaning.unit in ("D", "N", "W", "FN") and meaning.sign < 0 and recent and now is not None and now.anchor.kind == "published" and not spot.anchors.narrative and _is_record(recent[0], now, spot):
        recent = [now]  # "the most since the winter of 2003-04. They were double the 429 reported a week earlier"
    if meaning.unit in ("D", "N") and recent and len(recent[0].value) < 10:  # days count from a day, where one was told
        whole = recent[0]
        recent.sort(key=lambda point: len(point.value) < 10 or (spot.anchors.narrative and not whole.day <= point.day <= whole.last_day))
    scene = spot.anchors.scene
    if scene is not None and not scene.feature and recent and meaning.unit in ("D", "N") and spot.anchors.is_sitting(recent[0], spot.start):
        return scene.now  # "The hearing, which opened on Monday … The forecast issued the evening before"
    if agreed := _agreed(meaning, spot, recent) or _until_now(meaning, spot, recent):
        return agreed
    if meaning.sign < 0 and meaning.unit == "D" and meaning.count == 1 and recent and (news := spot.anchors.news_day(recent[0], spot.start)) is not None:
        return news
    speech = spot.anchors.latest(spot.start)
    if recent and speech is not None and recent[0].day > speech.day and meaning.sign > 0 and _THEN_ARE.fullmatch(spot.folded, recent[0].ends, spot.start):
        return recent[0]  # "meet in Kell on November 19th. Australia are the visitors a week later"
    if recent and speech is not None and recent[0].day > speech.day and _GOES_ON.fullmatch(spot.folded, recent[0].ends, spot.start):
        return recent[0]  # "lands on 25 March, and wages go up a week later"
    if not recent or speech is None or meaning.sign < 0 or meaning.unit not in _DAYS or meaning.count is None:
        return recent[0] if recent else None
    if not is_after(_moved(recent[0], meaning), speech.day) or (spot.direction().way == "future" and not spot.words.endswith(" on")):
        return recent[0]
    # "ten days later" told in the past is over: it counts from the last date that leaves it so
    return next((point for point in recent if not is_after(_moved(point, meaning), speech.day)), None)


def _day_held_against(spot: Spot) -> Point | None:
    """The day of a figure that another is held against: "Net debt stood at €203m on June 30th, from €121m a year earlier"."""
    told = spot.anchors.previous
    if told is None or len(told.value) != 10 or told.day != told.last or not _FROM.fullmatch(spot.folded, told.ends, spot.start) or spot.folded.endswith(("ended ", "ending ", "to ", "through "), 0, told.begins):
        return None
    return told


_FROM = lazy_pattern(r",? (?:up |down |compared )?(?:from|against|with|to|versus) (?:about |some )?[$£€¥₹]?\d[\d.,]*[a-z%]*(?: (?:million|billion|trillion|crore|lakh|per cent|percent|[a-z]{1,9})){0,2} ")


def _is_record(point: Point, now: Point, spot: Spot) -> bool:
    """Whether a point is only what the news is the first, or the most, since."""
    return len(point.value) < 10 and (now.day - point.day).days > NOT_NEWS and _SINCE.search(spot.folded, max(0, point.begins - 60), point.begins) is not None and NEW_SENTENCE.search(spot.folded, point.ends, spot.start) is not None


_SINCE = lazy_pattern(r"\b(?:most|highest|lowest|first|worst|biggest|largest|best|fewest|least|strongest|weakest|deepest|fastest|slowest|record)\b[^.;\u00b6]*\bsince (?:at least |the )?$")
"""Before a year, what has not been so since."""
_IT_WAS = lazy_pattern(r"\b(?:it|that|this) was (?:on )?$")
"""Before what the day told before was."""

def _of_told_day(meaning: m.Shift, base: m.Meaning, spot: Spot) -> m.Meaning:
    """The holiday counted from, in the year in which the count gives a day that the text has told: "on Nov. 29, 1974 … It was the day after Thanksgiving"."""
    if not isinstance(base, m.Holiday) or base.year is not None or base.year_of is not None or base.way is not None or meaning.unit != "D" or not spot.look_back(_IT_WAS, 16):
        return base
    step = dt.timedelta(days=meaning.sign * int(meaning.count or 0))
    told = [(told.day, year) for told in reversed(spot.anchors.case.values()) for year in (told.day.year, told.day.year - 1)]
    years = (year for day, year in told if (holiday := holiday_date(base.name, year)) is not None and holiday + step == day)
    return replace(base, year=next(years, None))


def _agreed(meaning: m.Shift, spot: Spot, recent: list[Point]) -> Point | None:
    """Of "began on May 3 and ended on June 12, 40 days later": the day told before, where the count from it gives the day beside it."""
    if meaning.unit not in ("D", "W", "H", "MIN", "M", "Y") or meaning.sign < 0 or len(recent) < 2:
        return None
    beside, *others = recent
    if meaning.unit in ("H", "MIN"):
        return _agreed_by_clock(meaning, spot, beside, others)
    if spot.folded[beside.ends : spot.start] not in (", ", " - ", " (") or len(beside.value) < 10:
        return None
    if meaning.unit in ("M", "Y"):
        return next((point for point in others if _shifted(point, meaning.count or 0, meaning.unit, None) == almanac.unit_value(beside.day, meaning.unit)), None)
    return next((point for point in others if len(point.value) >= 10 and _moved(point, meaning) == beside.day), None)


def _agreed_by_clock(meaning: m.Shift, spot: Spot, beside: Point, others: list[Point]) -> Point | None:
    """The clock time told before from which so many minutes give the one beside it: "called at 1.58pm and shot at 2.03pm, five minutes later"."""
    moment = _moment(beside) if spot.folded[beside.ends : spot.start] in (", ", " - ", " (") else None
    if moment is None:
        return None
    minutes = dt.timedelta(minutes=round(HOURS[meaning.unit] * 60 * (meaning.count or 0)))
    return next((point for point in others if (told := _moment(point)) is not None and told + minutes == moment), None)


_WILL = lazy_pattern(r"\b(?:will|would|is to|are to)\b")
_GOES_ON = lazy_pattern(r"[^.;!?\u00b6]{0,80}")
"""Between a day to come and what is counted from it in the same sentence."""
_THEN_ARE = lazy_pattern(r"[^.;!?\u00b6]{0,60}\. [^.;!?\u00b6]{0,40}\b(?:is|are|plays?|comes?|follows?|hosts?|meets?|faces?|travels?|visits?|starts?|begins?|opens?)\b[^.;!?\u00b6]{0,40}")
_IS_NOW = lazy_pattern(r",? (?:here we are|(?:i|we|he|she|it|they|(?:the |his |her |their )?[\w-]+) (?:is|are|has|have) (?:still|now|yet|no|not|an?|the|in|at|back)\b)")


def _until_now(meaning: m.Shift, spot: Spot, recent: list[Point]) -> Point | None:
    """Of "told in 1998 … Fourteen years later, here we are": the time told from which the count reaches publication."""
    published = spot.anchors.published
    if published is None or spot.anchors.narrative or meaning.unit not in _DAYS or meaning.sign < 0 or not _IS_NOW.match(spot.folded, spot.end):
        return None
    unit = _COARSEST.get(meaning.unit, meaning.unit)
    now = almanac.unit_value(published.day, unit)
    return next((point for point in recent if _shifted(point, meaning.count or 0, meaning.unit, None) == now), None)


def _moved(point: Point, meaning: m.Shift) -> dt.date:
    day = point.day + _DAYS[meaning.unit] * (meaning.count or 0)
    return day.replace(year=in_era(day.year), day=min(day.day, 28))


def _base_point(base: m.Meaning, spot: Spot) -> Point | None:
    """The date inside the expression that the rest counts from."""
    from timeline.temporal.resolver import resolve

    resolved = resolve(base, spot)
    if resolved.earliest is None or resolved.latest is None:
        return None
    anchor = resolved.anchor if resolved.anchor.kind != "none" else Anchor(kind="expression", date=resolved.earliest[:10], start=spot.start, end=spot.end)
    return Point(dt.date.fromisoformat(resolved.earliest[:10]), anchor, say_interval(resolved.earliest, resolved.latest), resolved.value, own=True, last=dt.date.fromisoformat(resolved.latest[:10]))


_PARTS = {"TMO": (5, 12), "TAF": (12, 18), "TEV": (17, 23), "TNI": (19, 29)}
"""First and last hour of the parts of a day."""


def _day_after_part(point: Point, hours: float) -> dt.date | None:
    """The day that so many hours from a part of a day are of, whenever in it they began: "broke at dawn on Sunday … six hours later"."""
    if point.value[10:] not in _PARTS or len(point.value) < 10:
        return None
    days = {(hour + hours) // 24 for hour in _PARTS[point.value[10:]]}
    return point.day + dt.timedelta(days=int(days.pop())) if len(days) == 1 else None


_IN_MONTHS = {"Y": 12, "DE": 120, "CE": 1200, "ML": 12000}


def _compared(meaning: m.Shift, spot: Spot, point: Point, value: str, number: str) -> Resolved:
    """"more than a year ago" ends a year before the anchor and has no beginning; "less than a week ago" lies between."""
    unit, factor = ("M", _IN_MONTHS[meaning.unit]) if meaning.unit in _IN_MONTHS else {"N": ("D", 1), "FN": ("W", 2)}.get(meaning.unit, (meaning.unit, 1))
    edge = almanac.shift_day(point.day, -round((meaning.count or 0) * factor), unit).isoformat()
    resolved = pinned(value, spot, f", {number} at the {'earliest' if meaning.mod == 'LESS_THAN' else 'latest'}", meaning, point.anchor)
    earliest, latest = (edge, point.day.isoformat()) if meaning.mod == "LESS_THAN" else (None, edge)
    explanation = f"{spot.quoted}, {'less' if earliest else 'more'} than {number}: {say_interval(earliest, latest)}."
    return resolved._replace(earliest=earliest, latest=latest, explanation=explanation)


SAME_DAY = 3
"""Hours from publication that are taken to be of its day, where its clock time is not known: news is seldom put out in the
first hours of a day. A larger number makes more reports of "hours ago" exact, and more of them a day late."""


def _moment(point: Point) -> dt.datetime | None:
    """The clock time of a point; 24:00 is the next day's first. None where it has none, or its day is not known."""
    if not _CLOCKED.match(point.value):
        return None
    if point.value[11:16] == "24:00":
        return dt.datetime.fromisoformat(point.value[:10]) + dt.timedelta(days=1)
    return dt.datetime.fromisoformat(point.value[:16])


_DECADE = lazy_pattern(r"\d{3}")
_CLOCKED = lazy_pattern(r"\d{4}-\d\d-\d\dT\d\d:\d\d")


def _clock_shift(meaning: m.Shift, spot: Spot, point: Point, number: str) -> Resolved:
    """Hours and minutes move a clock time; without one, whole days of hours still name a day."""
    hours = HOURS[meaning.unit] * (meaning.count or 0) * meaning.sign
    if (told := _moment(point)) is not None:
        moment = told + dt.timedelta(hours=hours)
        value = moment.isoformat(timespec="minutes")
        return pinned(value, spot, f", {number}", meaning, point.anchor, type="TIME")
    if point.moment is not None and abs(hours) < 24:
        moment = point.moment + dt.timedelta(hours=hours)
        value = moment.isoformat(timespec="hours" if meaning.unit == "H" else "minutes")
        ends = sorted((moment, point.moment)) if meaning.mod == "LESS_THAN" else ()
        earliest, latest = (end.isoformat(timespec="minutes") for end in ends) if ends else (None, None)
        return pinned(value, spot, f", {'less than ' if ends else ''}{number}", meaning, point.anchor, type="TIME", earliest=earliest, latest=latest)
    if abs(hours) % 24 == 0:
        return pinned(almanac.shift_day(point.day, int(hours // 24), "D").isoformat(), spot, f", {number}", meaning, point.anchor)
    first, last = sorted((point.day, point.day + dt.timedelta(days=-(-abs(hours) // 24) * meaning.sign)))
    if abs(hours) <= SAME_DAY and point.anchor.kind == "published":
        first = last = point.day
    if abs(hours) < 24 and point.anchor.kind == "published":
        return pinned(point.day.isoformat(), spot, f", {number}", meaning, point.anchor, earliest=first.isoformat(), latest=last.isoformat(), type="TIME")
    return unpinned(f"{point.day.isoformat()}TXX:XX", spot, f", {number}, whose clock time is not known", meaning, point.anchor, "TIME")


ROUND_YEARS = 1000
"""Years counted from which on a number is taken for round: "2,000 years ago" is the century, "200 years ago" the year."""


def _shifted(point: Point, count: float, unit: str, finest: str | None) -> str:
    """The value so many units away, as exact as its unit, or as what it counts from where that is coarser."""
    told = unit
    unit, factor = {"N": ("D", 1), "FN": ("W", 2), "DE": ("Y", 10), "CE": ("Y", 100), "ML": ("Y", 1000)}.get(unit, (unit, 1))
    count *= factor
    whole = int(count)
    if unit == "WE":
        return almanac.unit_value(point.day, "WE", whole)
    years = count if unit == "Y" else 0
    if unit == "Y" and "/" in point.value and point.last is not None:
        return almanac.unit_value(almanac.shift_day(point.last, whole, "Y"), "Y")  # of "the year to June" the year it ends in
    if not finest and ((told in ("CE", "ML") and abs(years) >= 100) or abs(years) >= ROUND_YEARS):  # "five centuries ago" is no year: the century; "a century ago" the decade
        return almanac.unit_value(almanac.shift_day(point.day, whole, "Y"), "DE" if abs(years) == 100 else "CE")
    if count != whole:
        if unit == "Y":
            return almanac.unit_value(almanac.shift_day(point.day, round(count * 12), "M"), "M")
        if unit == "M":
            return almanac.unit_value(almanac.shift_day(almanac.shift_day(point.day, whole, "M"), round((count - whole) * 30), "D"), "M")
        whole = round(count)
    if told == "DE" and _DECADE.fullmatch(point.value) and count % 10 == 0:
        return f"{int(point.value) + whole // 10:03}"  # "in the 1990s … the decade before"
    day = almanac.shift_day(point.day, whole, unit)
    if finest:
        return almanac.unit_value(day, finest)
    return almanac.unit_value(day, unit)


_GUIDANCE = lazy_pattern(r"\b(?:guidance|forecasts?|outlook|targets?|estimates?|expectations?)\b(?: (?:of|to|at) [^.;]{1,30}?)? for $")
"""Before "the year to March", what is told of one that is not over."""
_WILL_BE = lazy_pattern(r" (?:would|will|should|is (?:now )?expected to|are (?:now )?expected to)\b")
"""Behind it, the same."""
WELL_AHEAD = 25
"""Days ahead that the end of a year of figures told in the past may lie: a firm tells them shortly before the year is out."""

FIGURES_LATE = 285
"""Days ahead above which a year of figures said to be coming is rather the one that ended eighty days ago at most."""


def unit_of(meaning: m.UnitOf, spot: Spot) -> Resolved:
    point = _base_point(meaning.base, spot) if meaning.base else None
    published = spot.anchors.published
    if meaning.ending and isinstance(meaning.base, m.CalendarDate) and meaning.base.year is None and point and published and not (spot.look_back(_GUIDANCE, 70) and point.day > published.day) and (point.day - published.day).days > (FIGURES_LATE if spot.direction().way == "future" or _WILL_BE.match(spot.folded, spot.end) else WELL_AHEAD):
        point = _base_point(replace(meaning.base, way="last"), spot)  # "lost £6m in the year to 29 January": figures told are of a year that is over
    if point is None:
        beside = spot.anchors.previous
        if meaning.weekday and beside is not None and beside.day == beside.last and len(beside.value) >= 10 and beside.day.isoweekday() == meaning.weekday and spot.folded[beside.ends : spot.start] in (", ", " (", " - "):
            return pinned(beside.day.isoformat(), spot, f", the day of {from_words(beside)}", meaning, beside.anchor)  # "27 January, the Monday after his stay"
        return unpinned(UNKNOWN.get(meaning.unit, "XXXX"), spot, ", of a date that is not known", meaning)
    anchor = point.anchor if point.anchor.start != spot.start else NO_ANCHOR
    if meaning.weekday and meaning.within:
        days = [point.day + dt.timedelta(days=step) for step in range(-3, (point.last_day - point.day).days + 4)]
        day = min((day for day in days if day.isoweekday() == meaning.weekday), key=lambda day: (not point.day <= day <= point.last_day, abs((day - point.day).days)))
        return pinned(day.isoformat(), spot, f", the one of {from_words(point)}", meaning, anchor)
    if meaning.weekday:
        step = dt.timedelta(days=(point.day.isoweekday() - meaning.weekday - 1) % 7 + 1) if meaning.eve else dt.timedelta(days=(meaning.weekday - point.last_day.isoweekday() - 1) % 7 + 1)
        day = point.day - step if meaning.eve else point.last_day + step
        return pinned(day.isoformat(), spot, f", the nearest such day {'before' if meaning.eve else 'after'} {from_words(point)}", meaning, anchor)
    if meaning.end:
        day = point.day if meaning.end == "first" else point.last_day
        return pinned(day.isoformat(), spot, f", the {meaning.end} day of {from_words(point)}", meaning, anchor)
    if meaning.ending:
        last = point.last_day
        after = last + dt.timedelta(days=1)
        first = almanac.shift_day(after, -meaning.ending, meaning.unit)
        return pinned(f"{first.isoformat()}/{last.isoformat()}", spot, f", {_named(meaning.unit, meaning.ending)} that end with {from_words(point)}", meaning, anchor)
    if meaning.eve:
        return pinned(almanac.shift_day(point.day, -1, "D").isoformat(), spot, f", the day before {from_words(point)}", meaning, anchor)
    return pinned(almanac.unit_value(point.day, meaning.unit), spot, f", the {UNIT_NAMES[meaning.unit]} that holds {from_words(point)}", meaning, anchor)
