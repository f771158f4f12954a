"""The two ends of one range ("from Monday to Wednesday", "28 February to 2 March"): found as two, understood as one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeGuard

from timeline.model import TimeExpression
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.ancient import is_after
from timeline.temporal.page import Found, Page
from timeline.temporal.point import Point
from timeline.temporal.resolver import Resolved
from timeline.temporal.resolver.parts import falls_on
from timeline.temporal.signs_fixed import MOVED_FROM, PUT_OFF_ON
from timeline.temporal.wording import say_interval

_TO = lazy_pattern(r",? (?:to|until|till|through|thru|up to)(?: about| around| the| early| late)* $|\.? ?(?:-|—) ?$|-(?:to|through)-$")
_AND = lazy_pattern(r" and (?:the )?$")
_BETWEEN = lazy_pattern(r"\bbetween (?:about |around |the |early |late )*$")
_REACH = 16


def find_ranges(page: Page, found: Sequence[Found]) -> set[int]:
    """The places in `found` whose expression is the first end of a range; the next expression is its other end."""
    return {place for place, (left, right) in enumerate(pairwise(found)) if _is_range(page.folded, left, right)}


def _is_range(folded: str, left: Found, right: Found) -> bool:
    if right.start - left.end > _REACH or not (_pinnable(left.meaning) and _pinnable(right.meaning)):
        return False
    between = folded[left.end : right.start]
    joined = _BETWEEN.search(folded, max(0, left.start - 30), left.start) if _AND.match(between) else _TO.match(between)
    if joined is not None and "until" in between and PUT_OFF_ON.search(folded, max(0, left.start - 80), left.start):
        return False  # "was adjourned on Tuesday until November 6"
    return joined is not None and not MOVED_FROM.search(folded, max(0, left.start - 60), left.start)


def _pinnable(meaning: m.Meaning) -> bool:
    return isinstance(meaning, (m.CalendarDate, m.Weekday, m.CalendarUnit, m.Holiday, m.Period, m.NthWeekday, m.Shift))


def share_week(folded: str, found: Sequence[Found]) -> list[Found]:
    """"on Wednesday, Thursday and Friday next week": the week said last is that of all days of the list."""
    out = list(found)
    last = max((place for place, hit in enumerate(found) if isinstance(hit.meaning, m.Weekday) and hit.meaning.week), default=0)
    for place in range(last - 1, -1, -1):
        one, other = out[place].meaning, out[place + 1].meaning
        if isinstance(one, m.Weekday) and isinstance(other, m.Weekday) and other.week and not (one.week or one.way or one.clock) and one.weekday < other.weekday and _LIST.fullmatch(folded, out[place].end, out[place + 1].start):
            out[place] = out[place]._replace(meaning=replace(one, week=other.week, reference=other.reference))
    return out


_LIST = lazy_pattern(r",? and |, ")


def share_day(folded: str, found: Sequence[Found], firsts: set[int]) -> list[Found]:
    """"at 2pm and 7pm on Saturday", "at 7am instead of 5.45am on Sept 14": the day said last is that of all clock times of the list."""
    out = list(found)
    listed = False
    for place in range(len(out) - 2, -1, -1):
        one, other = out[place].meaning, out[place + 1].meaning
        joint = _LIST_OF_HOURS if listed else _AND_HOUR
        listed = (
            place not in firsts and isinstance(one, m.CalendarUnit) and _is_clock(one) and one.clock != "24:00" and _CLOCK_ALONE.fullmatch(folded, out[place].start, out[place].end) is not None
            and isinstance(other, (m.Weekday, m.CalendarDate, m.NthWeekday, m.Holiday)) and other.clock is not None and joint.fullmatch(folded, out[place].end, out[place + 1].start) is not None
        )  # fmt: skip
        if listed and isinstance(one, m.CalendarUnit):
            out[place] = out[place]._replace(meaning=replace(other, clock=one.clock, zone=one.zone or other.zone))
    return out


_CLOCK_ALONE = lazy_pattern(r"[\d:.]+ ?(?:[ap]\.?m\.?|hours|hrs|o'clock)?(?: [a-z]{2,4})?|noon|midday|[a-z]+ o'clock")
_AND_HOUR = lazy_pattern(r",? (?:and|or|instead of|rather than|and again|then) (?:at |from )?")
_LIST_OF_HOURS = lazy_pattern(r", (?:at )?")


def pair_days(folded: str, found: Sequence[Found], published: Point | None) -> list[Found]:
    """"Saturday and Sunday, May 27-28": each day of the week is of the date in its place, and the second is none of the first date's,
    where it does not fit that in the year of publication."""
    out: list[Found] = []
    for place, hit in enumerate(found):
        out.append(hit)
        if place < 1 or place + 1 == len(found):
            continue
        one, first, last = found[place - 1].meaning, hit.meaning, found[place + 1].meaning
        if not (isinstance(one, m.Weekday) and isinstance(first, m.CalendarDate) and isinstance(last, m.CalendarDate) and first.weekday and first.day and last.day and not (one.week or one.way or one.clock)):
            continue
        named = _NAMED_FIRST.match(folded, hit.start, hit.end)
        paired = last.day > first.day and last.day - first.day == (first.weekday - one.weekday) % 7 and last.month in (None, first.month)
        fits = published is not None and first.month is not None and falls_on(published.day.year, first.month, first.day) == first.weekday
        if named is None or not paired or fits or not _PAIRED.fullmatch(folded, found[place - 1].end, hit.start) or not _PAIRED.fullmatch(folded, hit.end, found[place + 1].start):
            continue
        out[-2:] = [
            found[place - 1]._replace(meaning=replace(first, weekday=one.weekday)),
            hit._replace(end=named.end("name"), meaning=replace(first, day=last.day)),
            hit._replace(start=named.end(), meaning=replace(first, weekday=one.weekday)),
        ]
    return out


_NAMED_FIRST = lazy_pattern(r"(?P<name>[a-z]+),? (?:on )?(?:the )?")
_PAIRED = lazy_pattern(r" (?:and|&|to|through|until) |-")


NOON = "12:00"
_OF_TODAY = lazy_pattern(r"\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening))\b")
_UNTIL = lazy_pattern(r" (?:until|till) ")


def join_ends(folded: str, found: Sequence[Found], firsts: set[int]) -> list[Found]:
    """The ends told of one another: weekdays of one week's run, and the first one's year as the second one's."""
    out = list(found)
    for place in firsts:
        left, right = out[place].meaning, out[place + 1].meaning
        if isinstance(left, m.Weekday) and isinstance(right, m.Weekday) and not (left.week or right.week or left.way or right.way or left.reference != right.reference):
            ends = left.weekday, right.weekday
            out[place] = out[place]._replace(meaning=replace(left, ends=ends))
            out[place + 1] = out[place + 1]._replace(meaning=replace(right, ends=ends))
        elif isinstance(left, m.Weekday) and left.way is None and not left.week and isinstance(right, m.CalendarUnit) and right.unit == "D" and right.reference == "published" and right.offset <= 0 and not right.clock and not right.part:
            out[place] = out[place]._replace(meaning=replace(left, way="last"))  # "between Tuesday and today"
        elif isinstance(left, m.Weekday) and isinstance(right, m.Weekday) and right.week and not (left.week or left.way):
            out[place] = out[place]._replace(meaning=replace(left, week=right.week, reference=right.reference))  # "from Tuesday to Thursday last week"
        elif isinstance(right, m.Weekday) and not (right.week or right.way) and (isinstance(left, m.Weekday) or (isinstance(left, m.CalendarUnit) and left.unit == "D" and not left.clock)):
            out[place + 1] = out[place + 1]._replace(meaning=replace(right, reference="expression"))  # "from today to Friday"
        elif isinstance(right, m.Weekday) and not (right.week or right.way) and isinstance(left, m.CalendarUnit) and left.unit == "D" and _OF_TODAY.search(folded, out[place].start, out[place].end):
            out[place + 1] = out[place + 1]._replace(meaning=replace(right, reference="expression"))  # "from 9pm tonight until noon on Saturday"
        elif isinstance(left, m.CalendarUnit) and isinstance(right, m.Weekday) and _is_clock(left) and right.clock and not (right.week or right.way) and (left.clock or "") > right.clock and left.clock != "24:00" and out[place].rule not in ("time_of_day", "named_day", "this_part_of_day") and _UNTIL.match(folded, out[place].end):
            ends = (right.weekday - 2) % 7 + 1, right.weekday  # "from 6pm until 8am on Wednesday" begins the day before
            out[place] = out[place]._replace(meaning=replace(right, weekday=ends[0], clock=left.clock, zone=left.zone or right.zone, ends=ends))
            out[place + 1] = out[place + 1]._replace(meaning=replace(right, ends=ends))
        elif isinstance(left, m.CalendarUnit) and isinstance(right, m.CalendarUnit) and _is_clock(left) and right.clock and right.offset == 1 and right.unit == "D" and right.reference == "published" and (left.clock or "") > right.clock and left.clock != "24:00" and out[place].rule not in ("time_of_day", "named_day", "this_part_of_day"):
            continue  # "from 4pm until 2am tomorrow" begins today
        elif isinstance(left, m.CalendarUnit) and _is_clock(left) and out[place].rule not in ("time_of_day", "named_day", "this_part_of_day") and right.clock and not (isinstance(right, m.CalendarUnit) and _is_clock(right)):
            out[place] = out[place]._replace(meaning=replace(right, clock="00:00" if left.clock == "24:00" else left.clock, zone=left.zone or right.zone))
        elif isinstance(left, m.CalendarUnit) and isinstance(right, m.CalendarUnit) and left.clock == "24:00" and _is_clock(left) and _is_clock(right) and (right.clock or "") > NOON:
            out[place] = out[place]._replace(meaning=replace(left, clock="00:00"))  # "from midnight to 6pm" is of one day
        elif isinstance(left, m.CalendarUnit) and isinstance(right, m.CalendarUnit) and _is_clock(left) and right.zone and not left.zone:
            out[place] = out[place]._replace(meaning=replace(left, zone=right.zone))  # "from 2 to 4 p.m. EDT"
        elif isinstance(left, (m.Holiday, m.CalendarDate)) and isinstance(right, m.Holiday) and left.year and right.year is None and right.way is None and right.year_of is None and right.reference == "published":
            out[place + 1] = out[place + 1]._replace(meaning=replace(right, year=left.year))  # "From Easter 2012 to the August bank holiday"
        elif isinstance(left, m.CalendarDate) and isinstance(right, m.CalendarDate) and left.year and left.month and is_yearless(right):
            year = left.year + ((right.month or 0, right.day or 31) < (left.month, left.day or 0))
            out[place + 1] = out[place + 1]._replace(meaning=replace(right, year=year, year_from=m.SHARED))
    return out


def _is_clock(meaning: m.CalendarUnit) -> bool:
    """A clock time that names no day itself: "from 9 a.m. to 5 p.m. on Friday" is all on Friday."""
    return meaning.clock is not None and meaning.unit == "D" and meaning.offset == 0 and meaning.reference == "published"


def is_yearless(meaning: m.Meaning) -> TypeGuard[m.CalendarDate]:
    """Whether the year of a month or day is left to be found."""
    return isinstance(meaning, m.CalendarDate) and meaning.month is not None and not (meaning.year or meaning.year_of or meaning.way)


def years_in_order(left: m.CalendarDate, right: m.CalendarDate, first: Resolved, last: Resolved, point: Point, way: str, *, joined: bool) -> tuple[m.Meaning, m.Meaning]:
    """Both meanings, with their years where the second end would lie before the first ("from November to February").

    Said of the past by a report, the first end is the year before the second's, and so in a chronicle that has not come
    past the second; else the second is the year after. `joined`: by a hyphen, as a quarter is.
    """
    if not (first.earliest and last.latest):
        return left, right
    turns = (right.month or 0, right.day or 31) < (left.month or 0, left.day or 0)
    if first.anchor.kind == "expression" and int(last.latest[:4]) - int(first.earliest[:4]) > turns:
        year = int(first.earliest[:4])  # "The 1998 war, which lasted from March to May"
        return replace(left, year=year, year_from=m.IN_ORDER), replace(right, year=year + turns, year_from=m.IN_ORDER)
    if first.earliest <= last.latest:
        return left, right
    told = point.anchor.kind == "expression"
    said = first.anchor.kind == "expression" and not turns  # "for next year: August 16-18"
    if joined and way == "future" and not turns and first.anchor.kind == "published" and last.latest[:4] == str(point.day.year) and last.latest[:10] >= point.day.isoformat():
        year = point.day.year  # "July-September will hold up", told in August
        return replace(left, year=year, year_from=m.IN_ORDER), replace(right, year=year, year_from=m.IN_ORDER)
    if way == "future" or said or (told and (len(point.value) == 4 or point.day.isoformat() > last.latest)):
        year = int(first.earliest[:4])
        return replace(left, year=year, year_from=m.IN_ORDER), replace(right, year=year + turns, year_from=m.IN_ORDER)
    year = int(last.latest[:4])
    return replace(left, year=year - turns, year_from=m.IN_ORDER), replace(right, year=year, year_from=m.IN_ORDER)


def to_whole(text: str, left: TimeExpression, right: TimeExpression) -> TimeExpression | None:
    """Both ends as one expression, from the first day of the first to the last day of the second; None where an end is open."""
    earliest, latest = left.earliest, right.latest
    if not (earliest and latest) or is_after(dt.date.fromisoformat(earliest[:10]), dt.date.fromisoformat(latest[:10])):
        return None
    words = text[left.start : right.end]
    value = f"{left.value}/{right.value}" if almanac.interval_of(left.value) and almanac.interval_of(right.value) else f"{earliest[:10]}/{latest[:10]}"
    explanation = f"'{' '.join(words.split())}', a range: {say_interval(earliest, latest)}. It begins with {left.explanation[:-1]}; it ends with {right.explanation}"
    return right.model_copy(update={
        "start": left.start, "text": words, "type": "TIME" if "T" in earliest and "T" in latest else "DATE", "value": value, "mod": None, "earliest": earliest, "latest": latest,
        "anchor": left.anchor if left.anchor.kind != "none" else right.anchor, "rule": "range", "explanation": explanation, "alternatives": (),
    })  # fmt: skip


def next_morning(left: TimeExpression, right: Resolved) -> Resolved:
    """The second end of "from 9 p.m. to 5 a.m.", which is on the day after the first."""
    ends = left.earliest, right.earliest, right.latest
    if not all(end and "T" in end for end in ends) or (ends[0] or "")[:10] != (ends[1] or "")[:10] or (ends[1] or "")[11:16] >= (ends[0] or "")[11:16]:
        return right
    day = almanac.day_after(ends[1] or "")
    moved = [day + (end or "")[10:] for end in ends[1:]]
    explanation = f"{right.explanation[:-1]}; behind '{left.text}', so on {say_interval(*moved)}."
    return right._replace(value=day + right.value[10:], earliest=moved[0], latest=moved[1], explanation=explanation)


_LISTED = lazy_pattern(r",? (?:and|or|&) (?:on |in |of |the |on the )?|, ?(?:on |in |the )?")


def to_list(text: str, members: Sequence[TimeExpression]) -> TimeExpression | None:
    """The members of "March 3, 4 and 5" as one expression, from the first day of the earliest to the last of the latest.

    Its value names every member, or the first and the last where nothing lies between them. None where the members are
    not told as a list, differ in kind, or are not in order of time.
    """
    first, last = members[0], members[-1]
    joints = [text[one.end : other.start].lower() for one, other in pairwise(members)]
    if not joints or not all(map(_LISTED.fullmatch, joints)) or len({(time.type, time.granularity) for time in members}) > 1:
        return None
    pinned = [time for time in members if time.earliest and time.latest]
    if len(pinned) not in (0, len(members)) or any((one.latest or "") >= (other.earliest or "~") for one, other in pairwise(pinned)):
        return None
    whole = bool(pinned) and all(almanac.day_after(one.latest or "") == other.earliest for one, other in pairwise(pinned))
    value = f"{first.value}/{last.value}" if whole else ",".join(time.value for time in members)
    told = "; ".join(say_interval(time.earliest, time.latest) if pinned else time.value for time in members)
    words = text[first.start : last.end]
    ends = f", {say_interval(first.earliest, last.latest)} from the first to the last" if pinned else ""
    return last.model_copy(update={
        "start": first.start, "text": words, "value": value, "mod": None, "earliest": first.earliest, "latest": last.latest, "anchor": first.anchor,
        "rule": "list", "explanation": f"'{' '.join(words.split())}', a list of {len(members)}{ends}: {told}.", "alternatives": (),
    })  # fmt: skip
