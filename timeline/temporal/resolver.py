"""Meaning + anchor → value, interval and explanation: the only place where calendar arithmetic is decided."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, NamedTuple

from timeline.model import Alternative, Anchor, Granularity, Mod, TimexType
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.anchors import Anchors, Point
from timeline.temporal.holidays import holiday_date
from timeline.temporal.tense import Direction, direction
from timeline.temporal.vocabulary import DAYPART_NAMES, UNIT_NAMES
from timeline.temporal.wording import FULL_DAYS, FULL_MONTHS, say_day, say_interval

NO_ANCHOR = Anchor()
ONE_DAY = dt.timedelta(days=1)


class Resolved(NamedTuple):
    type: TimexType
    value: str
    mod: Mod | None
    earliest: str | None
    latest: str | None
    granularity: Granularity | None
    anchor: Anchor
    explanation: str
    alternatives: tuple[Alternative, ...] = ()


class Spot(NamedTuple):
    """Where an expression stands, and what the resolver may look at."""

    folded: str
    text: str
    start: int
    end: int
    anchors: Anchors

    @property
    def quoted(self) -> str:
        return f"'{' '.join(self.text[self.start : self.end].split())}'"

    def direction(self) -> Direction:
        return direction(self.folded, self.start, self.end)


def resolve(meaning: m.Meaning, spot: Spot) -> Resolved:
    """The resolution of one expression; never raises, and never pins what has no anchor."""
    try:
        return _RESOLVERS[type(meaning)](meaning, spot)
    except (OverflowError, ValueError):  # a date beyond the years 1 to 9999, or 30 February
        return _unpinned("XXXX-XX-XX", spot, "no such day on the calendar", meaning)


# ---------------------------------------------------------------- shared steps

def _pinned(value: str, spot: Spot, why: str, meaning: m.Meaning, anchor: Anchor = NO_ANCHOR, **more: Any) -> Resolved:
    """A value with its interval; a part of day or a clock time carried by the meaning is put on."""
    kind: TimexType = more.pop("type", "DATE")
    value, kind = _with_time(value, meaning, kind)
    interval = almanac.interval_of(value)
    if interval is None:
        return _unpinned(value, spot, why, meaning, anchor=anchor, type=kind)
    earliest, latest, granularity = interval
    mod = more.pop("mod", None) or meaning.mod
    earliest, latest = more.pop("earliest", None) or earliest, more.pop("latest", None) or latest
    alternatives: tuple[Alternative, ...] = more.pop("alternatives", ())
    if meaning.second and (other := almanac.interval_of(meaning.second)):
        alternatives += (Alternative(value=meaning.second, earliest=other[0], latest=other[1], granularity=other[2], reason=meaning.second_reason),)
    explanation = f"{spot.quoted}{why}: {_say(earliest, latest, value, mod)}."
    return Resolved(kind, value, mod, earliest, latest, granularity, anchor, explanation, alternatives)


def _unpinned(value: str, spot: Spot, why: str, meaning: m.Meaning, *, anchor: Anchor = NO_ANCHOR, type: TimexType = "DATE") -> Resolved:
    value, kind = _with_time(value, meaning, type)
    return Resolved(kind, value, meaning.mod, None, None, None, anchor, f"{spot.quoted}{why if why.startswith((',', ' ')) else ', ' + why}; not pinned to the calendar.")


def _with_time(value: str, meaning: m.Meaning, kind: TimexType) -> tuple[str, TimexType]:
    if meaning.clock:
        if meaning.clock == "24:00":
            return f"{value}T24:00{meaning.zone or ''}", "TIME"
        return f"{value}T{meaning.clock}{meaning.zone or ''}", "TIME"
    if meaning.part:
        return f"{value}T{meaning.part}", "TIME"
    return value, kind


_MOD_WORDS = {"START": "the early part of ", "MID": "the middle of ", "END": "the late part of ", "APPROX": "about "}


def _say(earliest: str, latest: str, value: str, mod: Mod | None) -> str:
    part = value[11:] if value[10:11] == "T" else ""
    suffix = f", {DAYPART_NAMES[part]}" if part in DAYPART_NAMES else ""
    return _MOD_WORDS.get(mod or "", "") + say_interval(earliest, latest) + suffix


def _no_anchor(value: str, spot: Spot, meaning: m.Meaning, type: TimexType = "DATE") -> Resolved:
    return _unpinned(value, spot, ", and the article's publication date is not known", meaning, type=type)


def _from(point: Point) -> str:
    if point.anchor.kind == "published":
        return f"publication on {say_day(point.day.isoformat())}"
    if point.anchor.kind == "document":
        return f"{point.words} of {say_day(point.day.isoformat())}"
    return f"{point.words} ({say_day(point.day.isoformat()) if len(point.value) >= 10 else point.value})"


def _because(way: Direction) -> str:
    return f" with '{way.cue}'" if way.cue else ""


# ---------------------------------------------------------------- calendar dates

def _calendar_date(meaning: m.CalendarDate, spot: Spot) -> Resolved:
    if meaning.year is not None:
        return _dated(meaning, spot, meaning.year, " names its own year" if meaning.year_shift is None else "", NO_ANCHOR)
    point = spot.anchors.dated(spot.start) if meaning.year_shift is None else spot.anchors.speech(spot.start)
    if meaning.reference == "expression":
        point = spot.anchors.story(spot.start)
    if point is None:
        return _no_anchor(_date_value(meaning, "XXXX"), spot, meaning)
    if meaning.year_shift is not None:
        year = point.day.year + meaning.year_shift
        named = {-1: "the year before", 0: "the year of", 1: "the year after"}.get(meaning.year_shift, f"{meaning.year_shift} years from")
        return _dated(meaning, spot, year, f", {named} {_from(point)}", point.anchor)
    if meaning.month is None and meaning.season is None and meaning.quarter is None and meaning.half is None:
        return _day_of_month(meaning, spot, point)
    return _inherit_year(meaning, spot, point)


def _date_value(meaning: m.CalendarDate, year: str) -> str:
    if meaning.season:
        return f"{year}-{meaning.season}"
    if meaning.quarter:
        return f"{year}-Q{meaning.quarter}"
    if meaning.half:
        return f"{year}-H{meaning.half}"
    if meaning.month is None:
        return year if meaning.day is None else f"{year}-XX-{meaning.day:02}"
    if meaning.day is None:
        return f"{year}-{meaning.month:02}"
    return f"{year}-{meaning.month:02}-{meaning.day:02}"


def _dated(meaning: m.CalendarDate, spot: Spot, year: int, why: str, anchor: Anchor, **more: Any) -> Resolved:
    value = _date_value(meaning, f"{year:04}")
    if meaning.until_day or meaning.until_month or meaning.until_year:
        last_month = meaning.until_month or meaning.month
        last_year = meaning.until_year or (year + 1 if meaning.until_month and meaning.month and meaning.until_month < meaning.month else year)
        last = f"{last_year:04}" if last_month is None else f"{last_year:04}-{last_month:02}"
        if meaning.until_day:
            last += f"-{meaning.until_day:02}"
        value = f"{value}/{last}"
    return _pinned(value, spot, why, meaning, anchor, **more)


def _day_of_month(meaning: m.CalendarDate, spot: Spot, point: Point) -> Resolved:
    """"the 15th": of the anchor's month, or of the one before or after, as the tense wants."""
    day = meaning.day or 1
    year, month = point.day.year, point.day.month
    why = f", in the month of {_from(point)}"
    if point.anchor.kind in ("published", "document"):
        way = spot.direction()
        if way.way == "past" and day > point.day.day:
            year, month = almanac.add_months(year, month, -1)
        elif way.way == "future" and day < point.day.day:
            year, month = almanac.add_months(year, month, 1)
        why = f"{_because(way)}, the nearest such day {'before' if way.way == 'past' else 'after'} {_from(point)}"
    return _pinned(dt.date(year, month, day).isoformat(), spot, why, meaning, point.anchor)


def _first_day(meaning: m.CalendarDate, year: int) -> dt.date:
    month = meaning.month or (meaning.quarter or 0) * 3 - 2
    if meaning.season:
        month = almanac.SEASON_MONTHS[meaning.season]
    if meaning.half:
        month = meaning.half * 6 - 5
    return almanac.shift_day(dt.date(year, max(1, month), 1), 0, "D") + dt.timedelta(days=min(27, (meaning.day or 1) - 1))


def _inherit_year(meaning: m.CalendarDate, spot: Spot, point: Point) -> Resolved:
    year = point.day.year
    if meaning.weekday and meaning.day and meaning.month:
        fitting = [near for near in (year, year - 1, year + 1) if _is_weekday(near, meaning.month, meaning.day, meaning.weekday)]
        if fitting:
            return _dated(meaning, spot, fitting[0], f", the nearest year to {_from(point)} in which that day is a {FULL_DAYS[meaning.weekday - 1]}", point.anchor)
    if meaning.back or meaning.ahead:
        first = _first_day(meaning, year)
        if meaning.back and (first >= point.day.replace(day=1) if meaning.day is None else first >= point.day):
            year -= 1
        if meaning.ahead and (first <= point.day.replace(day=1) if meaning.day is None else first <= point.day):
            year += 1
        return _dated(meaning, spot, year, f", the nearest {'before' if meaning.back else 'after'} {_from(point)}", point.anchor)
    if point.anchor.kind == "expression":
        return _dated(meaning, spot, _story_year(meaning, point), f", the year taken from {_from(point)}", point.anchor)
    return _year_by_tense(meaning, spot, point)


def _is_weekday(year: int, month: int, day: int, weekday: int) -> bool:
    try:
        return dt.date(year, month, day).isoweekday() == weekday
    except ValueError:
        return False


def _story_year(meaning: m.CalendarDate, point: Point) -> int:
    """A chronicle moves forward: January after November is the next year's."""
    year = point.day.year
    if len(point.value) >= 7 and meaning.month and point.day.month - meaning.month >= 7:
        return year + 1
    return year


NEAR_AHEAD = 62
"""Days a dateless month or day may lie ahead of publication without a word of the future before news looks back a year."""


def _year_by_tense(meaning: m.CalendarDate, spot: Spot, point: Point) -> Resolved:
    """News looks back: a month later than the anchor means last year's, unless the clause looks ahead."""
    year = point.day.year
    way = spot.direction()
    last = almanac.interval_of(_date_value(meaning, f"{year:04}"))
    first_day, last_day = _first_day(meaning, year), dt.date.fromisoformat(last[1]) if last else _first_day(meaning, year)
    why = f"{_because(way)}, the year of {_from(point)}"
    alternatives: tuple[Alternative, ...] = ()
    if way.way == "past" and first_day > point.day and (way.cue or (first_day - point.day).days > NEAR_AHEAD):
        year -= 1
        why = f"{_because(way)}, the last before {_from(point)}"
    elif way.way == "future" and last_day < point.day and (point.day - last_day).days > 120:
        year += 1
        why = f"{_because(way)}, the first after {_from(point)}"
    return _dated(meaning, spot, year, why, point.anchor, alternatives=alternatives)


# ---------------------------------------------------------------- weekdays

def _weekday(meaning: m.Weekday, spot: Spot) -> Resolved:
    name = FULL_DAYS[meaning.weekday - 1]
    point = spot.anchors.story(spot.start) if meaning.reference == "expression" else spot.anchors.speech(spot.start)
    if point is None and spot.anchors.previous is not None:
        point = spot.anchors.previous
    if spot.anchors.narrative and spot.anchors.previous is not None:
        point = spot.anchors.previous
    if point is None:
        return _no_anchor(f"XXXX-WXX-{meaning.weekday}", spot, meaning)
    day = point.day
    monday = day - dt.timedelta(days=day.isoweekday() - 1)
    if meaning.week is not None:
        target = monday + dt.timedelta(weeks=meaning.week, days=meaning.weekday - 1)
        named = {-1: "the week before", 0: "the week of", 1: "the week after"}.get(meaning.week, "the week counted from")
        why = f", the {name} of {named} {_from(point)}"
    else:
        target, why = _nearest_weekday(meaning, spot, point, name)
    target += dt.timedelta(days=meaning.shift)
    return _pinned(target.isoformat(), spot, why, meaning, point.anchor)


def _nearest_weekday(meaning: m.Weekday, spot: Spot, point: Point, name: str) -> tuple[dt.date, str]:
    day = point.day
    back = (day.isoweekday() - meaning.weekday) % 7
    ahead = (meaning.weekday - day.isoweekday()) % 7
    if meaning.way == "before" or meaning.way == "last":
        return day - dt.timedelta(days=back or 7), f", the last {name} before {_from(point)}"
    if meaning.way == "after" or meaning.way == "next":
        return day + dt.timedelta(days=ahead or 7), f", the first {name} after {_from(point)}"
    if meaning.way == "this":
        way = spot.direction()
        if way.way == "past" and way.cue:
            return day - dt.timedelta(days=back), f"{_because(way)}, the last {name} on or before {_from(point)}"
        return day + dt.timedelta(days=ahead), f", the first {name} on or after {_from(point)}"
    if point.anchor.kind == "expression":
        return day + dt.timedelta(days=ahead), f", the first {name} on or after {_from(point)}"
    if not back:
        return day, f", the day of {_from(point)} itself"
    way = spot.direction()
    if way.way == "future":
        return day + dt.timedelta(days=ahead), f"{_because(way)}: the first {name} on or after {_from(point)}"
    return day - dt.timedelta(days=back), f"{_because(way)}: the last {name} on or before {_from(point)}"


# ---------------------------------------------------------------- units and counts

def _calendar_unit(meaning: m.CalendarUnit, spot: Spot) -> Resolved:
    story = meaning.reference == "expression" and not (meaning.unit == "D" and meaning.offset == 0)
    point = spot.anchors.story(spot.start) if meaning.reference == "expression" else spot.anchors.speech(spot.start)
    unit = meaning.unit
    if point is None:
        return _no_anchor(_unknown(unit), spot, meaning)
    if meaning.season or meaning.inner:
        return _part_of_unit(meaning, spot, point)
    value = almanac.unit_value(point.day, unit, meaning.offset)
    name = UNIT_NAMES.get(unit, "time")
    relation = {0: "of", -1: "before", 1: "after"}.get(meaning.offset, f"{abs(meaning.offset)} {'before' if meaning.offset < 0 else 'after'}")
    weeks = " (Monday to Sunday)" if unit == "W" else ""
    more: dict[str, Any] = {}
    if meaning.half and (whole := almanac.interval_of(value)) and not story:
        today = point.day.isoformat()
        if meaning.half == "before" and whole[0] <= today <= whole[1]:
            more["latest"] = today
        elif meaning.half == "after" and whole[0] <= today <= whole[1]:
            more["earliest"] = today
    return _pinned(value, spot, f", the {name}{weeks} {relation} {_from(point)}", meaning, point.anchor, **more)


def _unknown(unit: str) -> str:
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "DE": "XXX", "CE": "XX"}.get(unit, "XXXX")


def _part_of_unit(meaning: m.CalendarUnit, spot: Spot, point: Point) -> Resolved:
    year = point.day.year
    if meaning.season:
        year, season = almanac.season_of(point.day)
        value = f"{year:04}-{season}"
        order = ("WI", "SP", "SU", "FA")
        if meaning.offset == 0:
            year = point.day.year - (1 if meaning.season == "WI" and point.day.month < 3 else 0)
            value = f"{year:04}-{meaning.season}"
        else:
            wanted = f"{point.day.year:04}-{meaning.season}"
            interval = almanac.interval_of(wanted)
            today = point.day.isoformat()
            year = point.day.year
            if meaning.offset < 0 and interval and interval[1] >= today:
                year -= 1
            if meaning.offset > 0 and interval and interval[0] <= today:
                year += 1
            value = f"{year:04}-{meaning.season}"
        del order
        return _pinned(value, spot, f", counted from {_from(point)}", meaning, point.anchor)
    kind, number = meaning.inner or ("Q", 1)
    return _pinned(f"{year + meaning.offset:04}-{kind}{number}", spot, f", counted from {_from(point)}", meaning, point.anchor)


_COARSE = {"D": "D", "N": "D", "W": "W", "FN": "W", "M": "M", "Q": "Q", "Y": "Y", "DE": "Y", "CE": "Y", "WE": "W"}


def _shift(meaning: m.Shift, spot: Spot) -> Resolved:
    point = spot.anchors.story(spot.start) if meaning.reference == "expression" else spot.anchors.speech(spot.start)
    unit, count = meaning.unit, meaning.count
    vague = "PAST_REF" if meaning.sign < 0 else "FUTURE_REF"
    if count is None:
        return _unpinned(vague, spot, ", it does not say how many", meaning)
    if meaning.after is not None:
        return _unpinned(_unknown(_COARSE.get(unit, "D")), spot, f", counted from {meaning.after}, whose date is not known", meaning)
    if point is None:
        return _no_anchor(_unknown(_COARSE.get(unit, "D")), spot, meaning)
    if unit in ("H", "MIN", "S"):
        return _unpinned(f"{point.day.isoformat()}TXX:XX", spot, f", a clock time counted from {_from(point)}", meaning, anchor=point.anchor, type="TIME")
    value = _shifted_value(point, meaning.sign * count, unit)
    relation = "before" if meaning.sign < 0 else "after"
    number = f"{count:g} {UNIT_NAMES[unit]}{'s' if count != 1 else ''}"
    return _pinned(value, spot, f", {number} {relation} {_from(point)}", meaning, point.anchor)


def _shifted_value(point: Point, count: float, unit: str) -> str:
    whole = int(count)
    if unit == "N":
        unit = "D"
    if unit == "FN":
        unit, whole = "W", 2 * whole
    if count != whole:
        months = {"Y": 12, "DE": 120, "CE": 1200}.get(unit)
        if months:
            return almanac.unit_value(almanac.shift_day(point.day, round(count * months), "M"), "M")
        whole = round(count)
    if unit == "DE":
        unit, whole = "Y", whole * 10
    if unit == "CE":
        unit, whole = "Y", whole * 100
    if unit == "WE":
        return almanac.unit_value(point.day, "WE", whole)
    return almanac.unit_value(almanac.shift_day(point.day, whole, unit), unit)


# ---------------------------------------------------------------- durations

_UNIT_CODES = {"S": "S", "MIN": "M", "H": "H", "D": "D", "N": "D", "W": "W", "FN": "W", "M": "M", "Q": "Q", "Y": "Y"}


def duration_value(count: float | None, unit: str, extra: tuple[float, str] | None = None) -> str:
    """TIMEX3's P notation: `P3D`, `PT2H`, `PXM` where it does not say how many, `P20Y` for two decades."""
    if unit in ("DE", "CE", "ML", "FN"):
        factor = {"DE": 10, "CE": 100, "ML": 1000, "FN": 2}[unit]
        if count is None:
            return {"DE": "PXDE", "CE": "PXCE", "ML": "PXML", "FN": "PXW"}[unit]
        return f"P{count * factor:g}{'W' if unit == 'FN' else 'Y'}"
    if unit == "WE":
        return "P1WE" if count == 1 else f"P{'X' if count is None else f'{count:g}'}WE"
    prefix = "PT" if unit in ("S", "MIN", "H") else "P"
    number = "X" if count is None else f"{count:g}"
    tail = ""
    if extra is not None:
        more, less = extra
        tail = ("T" if less in ("S", "MIN", "H") and prefix == "P" else "") + f"{more:g}{_UNIT_CODES[less]}"
    return f"{prefix}{number}{_UNIT_CODES[unit]}{tail}"


def _length(meaning: m.Length, spot: Spot) -> Resolved:
    value = duration_value(meaning.count, meaning.unit, meaning.extra)
    if meaning.place in ("first", "last") and meaning.count and meaning.unit in ("M", "Q", "W", "D"):
        return _length_of_year(meaning, spot, value)
    point = (spot.anchors.story(spot.start) if meaning.reference == "expression" else spot.anchors.speech(spot.start)) if meaning.place in ("past", "next", "within") else None
    if meaning.place is None or meaning.count is None or point is None:
        lone = {"past": "a time before", "next": "a time after", "within": "a time from"}.get(meaning.place or "", "")
        why = f", {lone} an anchor that is not known" if lone and point is None else ", a length of time"
        if lone and meaning.count is None:
            why = ", a length of time that is not said exactly"
        return Resolved("DURATION", value, meaning.mod, None, None, None, NO_ANCHOR, f"{spot.quoted}{why}, {value}; it has no place on the calendar by itself.")
    unit = {"N": "D", "H": "H", "MIN": "H", "S": "H", "FN": "W", "WE": "W"}.get(meaning.unit, meaning.unit)
    count = meaning.count * (2 if meaning.unit == "FN" else 1)
    if unit == "H":
        hours = {"H": 1.0, "MIN": 1 / 60, "S": 1 / 3600}[meaning.unit] * count
        days = -(-hours // 24)
        other = point.day + dt.timedelta(days=days if meaning.place != "past" else -days)
    else:
        sign = -1 if meaning.place == "past" else 1
        whole = int(count)
        other = almanac.shift_day(point.day, sign * whole, unit)
        if count != whole and unit in ("Y", "M"):
            other = almanac.shift_day(other, sign * round((count - whole) * (12 if unit == "Y" else 1)), "M")
    first, last = sorted((other, point.day))
    words = "up to" if meaning.place == "past" else "from"
    granularity: Granularity = {"H": "day", "D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year", "DE": "decade", "CE": "century"}[unit]  # type: ignore[assignment]
    return Resolved("DURATION", value, meaning.mod, first.isoformat(), last.isoformat(), granularity, point.anchor,
                    f"{spot.quoted}, {words} {_from(point)}: {say_interval(first.isoformat(), last.isoformat())}.")  # fmt: skip


def _length_of_year(meaning: m.Length, spot: Spot, value: str) -> Resolved:
    point = spot.anchors.dated(spot.start)
    year = meaning.of_year or (point.day.year if point else None)
    if year is None or meaning.unit not in ("M", "Q"):
        return Resolved("DURATION", value, meaning.mod, None, None, None, NO_ANCHOR, f"{spot.quoted}, a length of time, {value}; what it is part of is not said.")
    months = int((meaning.count or 1) * (3 if meaning.unit == "Q" else 1))
    if not 0 < months <= 12:
        return Resolved("DURATION", value, meaning.mod, None, None, None, NO_ANCHOR, f"{spot.quoted}, a length of time, {value}.")
    first, last = (1, months) if meaning.place == "first" else (13 - months, 12)
    earliest, latest = dt.date(year, first, 1).isoformat(), almanac.month_end(year, last).isoformat()
    anchor = NO_ANCHOR if meaning.of_year or point is None else point.anchor
    return Resolved("DURATION", value, meaning.mod, earliest, latest, "month", anchor, f"{spot.quoted}: {say_interval(earliest, latest)}.")


# ---------------------------------------------------------------- the rest

def _repeated(meaning: m.Repeated, spot: Spot) -> Resolved:
    return Resolved("SET", meaning.value, meaning.mod, None, None, None, NO_ANCHOR, f"{spot.quoted}, a time that recurs ({meaning.value}); no single interval.")


_REFS = {"PAST_REF": "some time in the past", "PRESENT_REF": "about the present", "FUTURE_REF": "some time in the future"}


def _vague(meaning: m.Vague, spot: Spot) -> Resolved:
    words = _REFS.get(meaning.value, f"kept as {meaning.value}")
    return Resolved(meaning.type, meaning.value, meaning.mod, None, None, None, NO_ANCHOR, f"{spot.quoted}, {words}; it names no date.")


def _period(meaning: m.Period, spot: Spot) -> Resolved:
    return _pinned(meaning.value, spot, meaning.note or " is complete in itself", meaning, type=meaning.type)


def _holiday(meaning: m.Holiday, spot: Spot) -> Resolved:
    point = spot.anchors.dated(spot.start)
    year = meaning.year
    if year is not None:
        day = holiday_date(meaning.name, year)
        return _pinned(day.isoformat(), spot, f" in {year}", meaning) if day else _unpinned(f"{year:04}-XX-XX", spot, ", its day that year is not known", meaning)
    if point is None:
        fixed = holiday_date(meaning.name, 2001), holiday_date(meaning.name, 2002)
        same = fixed[0] and fixed[1] and fixed[0].isoformat()[5:] == fixed[1].isoformat()[5:]
        return _no_anchor(f"XXXX-{fixed[0].isoformat()[5:]}" if same and fixed[0] else "XXXX-XX-XX", spot, meaning)
    days = [day + dt.timedelta(days=meaning.shift) for near in (-1, 0, 1) if (day := holiday_date(meaning.name, point.day.year + near))]
    if not days:
        return _unpinned("XXXX-XX-XX", spot, ", its day is not known", meaning)
    before = [day for day in days if day <= point.day] or days[:1]
    after = [day for day in days if day >= point.day] or days[-1:]
    if meaning.way == "last":
        return _pinned(before[-1].isoformat(), spot, f", the last before {_from(point)}", meaning, point.anchor)
    if meaning.way == "next":
        return _pinned(after[0].isoformat(), spot, f", the next after {_from(point)}", meaning, point.anchor)
    if meaning.way == "this" or point.anchor.kind == "expression":
        return _pinned(next(day for day in [*days[1:], days[0]]).isoformat(), spot, f", in the year of {_from(point)}", meaning, point.anchor)
    way = spot.direction()
    day = after[0] if way.way == "future" else before[-1]
    if not way.cue:
        day = min((before[-1], after[0]), key=lambda near: abs((near - point.day).days))
    return _pinned(day.isoformat(), spot, f"{_because(way)}, the nearest to {_from(point)}", meaning, point.anchor)


def _same_as(meaning: m.SameAs, spot: Spot) -> Resolved:
    return _calendar_unit(m.CalendarUnit(unit=meaning.unit, offset=meaning.shift, reference="expression", part=meaning.part, mod=meaning.mod, clock=meaning.clock), spot)


_RESOLVERS: dict[type, Callable[[Any, Spot], Resolved]] = {
    m.CalendarDate: _calendar_date,
    m.Weekday: _weekday,
    m.CalendarUnit: _calendar_unit,
    m.Shift: _shift,
    m.Length: _length,
    m.Repeated: _repeated,
    m.Vague: _vague,
    m.Period: _period,
    m.Holiday: _holiday,
    m.SameAs: _same_as,
}
_ = FULL_MONTHS
