"""Neighbours that are one expression: "8 p.m." + "Tuesday", "August" + "last year", "two days after" + "Christmas".

Rules find the parts; the table here says which parts join, over which words, into what. One pass, left to right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.almanac import SEASON_MONTHS
from timeline.temporal.cues import verbs
from timeline.temporal.page import Found, Page
from timeline.temporal.told_events import end_of_name

Join = Callable[[m.Meaning, m.Meaning], m.Meaning | None]


class Composition(NamedTuple):
    """Two kinds of meaning, the words allowed between them, what they mean together, and examples as on a rule."""

    name: str
    left: type[m.Meaning]
    joint: re.Pattern[str]
    right: type[m.Meaning]
    join: Join
    examples: dict[str, str]


def _is_day(meaning: m.Meaning) -> bool:
    if meaning.clock or meaning.part:
        return False
    if isinstance(meaning, m.CalendarDate):
        return meaning.day is not None
    return isinstance(meaning, m.Weekday) or (isinstance(meaning, m.CalendarUnit) and meaning.unit == "D") or (isinstance(meaning, m.Holiday) and not meaning.span)


def _is_time(meaning: m.Meaning) -> bool:
    return isinstance(meaning, m.CalendarUnit) and meaning.unit == "D" and meaning.offset == 0 and bool(meaning.clock or meaning.part)


def _time_of_day(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    if isinstance(left, m.CalendarUnit) and left.near and left.part == "NI" and _is_day(right):
        return replace(right, part="NI")  # "overnight on Sunday"
    if _is_time(left) and left.part and right.part and isinstance(right, m.Weekday):
        return right  # "the early hours of Thursday morning"
    if _is_time(left) and left.clock and right.part and not right.clock and isinstance(right, (m.Weekday, m.CalendarUnit, m.Holiday)):
        hour = int(left.clock[:2])
        if isinstance(right, m.CalendarUnit) and right.near:  # "at half past one overnight"
            return replace(right, offset=0 if hour < 12 else right.offset, clock=left.clock, part=None, zone=left.zone)
        late = right.part in ("AF", "EV", "NI") and 1 <= hour < 12 and not (right.part == "NI" and hour < 6)
        return replace(right, clock=f"{hour + 12 * late:02}{left.clock[2:]}", part=None, zone=left.zone)  # "5:10 Sunday morning"
    if _is_time(left) and left.clock and isinstance(right, m.Shift) and right.unit == "D" and right.part and right.base is None and not right.clock:
        hour = int(left.clock[:2])
        late = right.part in ("EV", "NI") and 6 <= hour < 12
        return replace(right, clock=f"{hour + 12 * late:02}{left.clock[2:]}", part=None, zone=left.zone)  # "11pm the night before"
    if _is_time(left) and isinstance(right, m.Shift) and isinstance(right.base, m.Weekday) and right.finest == "D" and not (right.clock or right.part):
        return replace(right, clock=left.clock, part=left.part, zone=left.zone)  # "at 6.30pm on Wednesday week"
    if _is_time(left) and isinstance(right, m.Shift) and right.unit == "D" and right.count is not None and not (right.clock or right.part or right.most):
        return replace(right, clock=left.clock, part=left.part, zone=left.zone)  # "9am the day after Christmas"
    if _is_time(left) and _is_day(right):
        return replace(right, clock=left.clock, part=left.part, zone=left.zone)
    return None


def _day_with_time(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    if _is_day(left) and isinstance(right, m.CalendarUnit) and _is_time(right) and right.clock:
        return replace(left, clock=right.clock, zone=right.zone)
    return None


def _part_with_time(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    """"Monday night at 10 p.m.", "this morning at 6": the clock says it more exactly than the part of day."""
    if left.part and not left.clock and isinstance(right, m.CalendarUnit) and _is_time(right) and right.clock and not isinstance(left, (m.Repeated, m.Shift)):
        hour = int(right.clock[:2])
        late = left.part in ("AF", "EV", "NI") and 1 <= hour < 12 and not (left.part == "NI" and hour < 6)
        return replace(left, clock=f"{hour + 12 * late:02}{right.clock[2:]}", zone=right.zone, part=None)
    return None


def _of_year(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    if isinstance(left, (m.Shift, m.UnitOf)) and isinstance(left.base, m.Holiday) and (base := _of_year(left.base, right)) is not None:
        return replace(left, base=base)  # "the Sunday after Thanksgiving last year"
    if not isinstance(left, (m.CalendarDate, m.Holiday)) or left.year is not None or left.year_of is not None or left.way is not None:
        return None
    if not isinstance(right, m.CalendarUnit) or right.unit != "Y" or right.side or right.mod:
        return None
    partial = isinstance(left, m.Holiday) or left.month or left.season or left.quarter or left.half
    return replace(left, year_of=right) if partial else None


def _year_first(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    return _of_year(right, left) if isinstance(right, m.CalendarDate) and (right.quarter or right.half) else None


def _of_week(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    if isinstance(left, m.Weekday) and left.way is None and isinstance(right, m.CalendarUnit) and right.unit == "W" and not right.mod:
        return replace(left, week=right, reference=right.reference)
    return None


def _week_first(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    return _of_week(right, left)


def _weekday_ago(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    """"two weeks ago on Tuesday": the Tuesday of that week."""
    if not isinstance(left, m.Shift) or not isinstance(right, m.Weekday) or left.count is None:
        return None
    whole_weeks = left.unit == "W" and left.count == int(left.count) and not (left.base or left.finest or left.mod or left.most)
    bare_weekday = not right.way and not right.week
    if left.unit == "Y" and bare_weekday and left.reference == right.reference == "published" and left.sign < 0 and not (left.base or left.finest or left.mod or left.most):
        return replace(left, base=right, finest="D")  # "fifty years ago on Monday": that day of the year then
    if not (whole_weeks and bare_weekday and left.reference == right.reference == "published"):
        return None
    return replace(right, week=m.CalendarUnit(unit="W", offset=int(left.sign * left.count)))


def _counted(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    pinnable = (m.CalendarDate, m.Weekday, m.CalendarUnit, m.Holiday, m.Period)
    if isinstance(left, m.Shift) and left.connector is not None and left.base is None and left.count is not None and isinstance(right, pinnable) and not _is_fall(right):
        return replace(left, base=right, connector=None)
    return None


def _is_fall(meaning: m.Meaning) -> bool:
    """"two years after the fall" is of a tower or a king more often than of a year."""
    return isinstance(meaning, m.CalendarDate) and meaning.season == "FA" and meaning.year is None and meaning.year_of is None and meaning.way is None


def _unit_of(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    if isinstance(left, m.UnitOf) and left.base is None and isinstance(right, (m.CalendarDate, m.Weekday, m.NthWeekday, m.Holiday)):
        return replace(left, base=right)
    return None


def _same_of_year(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    if isinstance(left, m.SameTime):
        unit = None
    elif isinstance(left, m.CalendarUnit) and left.reference == "expression" and left.offset == 0 and left.unit in ("D", "W", "WE", "M", "Q") and not (left.clock or left.part or left.mod):
        unit = left.unit
    elif isinstance(left, m.CalendarUnit) and left.unit == "D" and not (left.offset or left.part or left.clock or left.mod) and isinstance(right, m.CalendarDate) and right.year and not (right.month or right.season or right.quarter or right.half or right.mod):
        return m.SameOfYear(unit="D", year=right.year, today=True)
    else:
        return None
    if isinstance(right, m.CalendarUnit) and right.unit == "Y" and right.reference == "published" and right.offset < 0 and not right.mod:
        return m.SameOfYear(unit=unit, offset=right.offset)
    if isinstance(right, m.CalendarDate) and right.year and not (right.month or right.season or right.quarter or right.half or right.mod):
        return m.SameOfYear(unit=unit, year=right.year)
    if isinstance(right, m.Shift) and right.unit == "Y" and right.sign < 0 and right.count and right.connector is None and right.base is None and not right.mod:
        return m.SameOfYear(unit=unit, back=int(right.count))
    return None


_FINER = {"DE": "Y", "Y": "M", "M": "WD", "W": "D", "D": "H", "N": "H", "H": "MIN", "MIN": "S"}


def _and_more(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    if not (isinstance(left, m.Length) and isinstance(right, m.Length)) or left.rest or right.place or right.event or left.event or left.place not in (None, "in", "within"):
        return None
    whole = left.count is not None and right.count is not None and left.count == int(left.count) and not (left.between or right.between or right.mod)
    return replace(left, rest=right) if whole and right.unit in _FINER.get(left.unit, "") else None


def _month_ago(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    """"four years ago this November": that month, so many years back."""
    whole = isinstance(left, m.Shift) and left.unit == "Y" and left.reference == "published" and left.count is not None and left.count == int(left.count) and not (left.mod or left.base or left.most)
    if whole and isinstance(left, m.Shift) and isinstance(right, m.CalendarDate) and right.month and right.way == "this" and right.year is None:
        return replace(right, way=None, year_of=m.CalendarUnit(unit="Y", offset=int(left.sign * (left.count or 0))))
    return None


def _date_ago(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    """"February two years ago", "Christmas Day two years ago"."""
    whole = isinstance(right, m.Shift) and right.unit == "Y" and right.sign < 0 and right.reference == "published" and right.count is not None and right.count == int(right.count)
    if not whole or not isinstance(right, m.Shift) or right.mod or right.base or right.most or right.finest or right.connector is not None:
        return None
    return _of_year(left, m.CalendarUnit(unit="Y", offset=-int(right.count or 0)))


def _exactly(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    if not (isinstance(left, m.Shift) and left.connector is None and left.base is None and left.reference == "published" and isinstance(right, m.CalendarUnit) and not right.clock):
        return None
    if right.offset == 0 and right.unit in ("D", "W", "M"):
        return replace(left, finest=right.unit)
    if abs(right.offset) == 1 and right.unit == "M" and left.unit == "Y" and right.reference == "published" and not right.mod:
        return replace(left, base=right, finest="M")
    return replace(left, base=right, finest="D") if right.unit == "D" and not right.part and left.unit in ("W", "FN", "M", "Y") else None


def _weekday_date(left: m.Meaning, right: m.Meaning) -> m.Meaning | None:
    if isinstance(left, m.Weekday) and isinstance(right, m.CalendarDate) and right.month and right.day and right.weekday is None:
        return replace(right, weekday=left.weekday, part=left.part, clock=left.clock, zone=left.zone)
    return None


COMPOSITIONS: tuple[Composition, ...] = (
    Composition("time_of_day", m.CalendarUnit, lazy_pattern(r"(?: hours| hrs| sharp| \(?[a-z]{3,12} time\)?)?,? (?:on |of |of the |on the )?$"), m.Meaning, _time_of_day,
                {"The gates open at [8 p.m. on Tuesday].": "2024-03-12T20:00", "It docked at [5 yesterday morning].": "2024-03-05T05:00", "She fell ill on [the night of April 18, 1975].": "1975-04-18TNI", "The kiln cooled at [4:40 Sunday afternoon].": "2024-03-03T16:40"}),
    Composition("day_with_time", m.Meaning, lazy_pattern(r",? (?:at |around |about |by |at about |at around )?$"), m.CalendarUnit, _day_with_time,
                {"He will speak [Friday at 8:15 p.m. EDT].": "2024-03-08T20:15", "[Saturday, 07:12]: The two boats dock.": "2024-03-02T07:12", "It struck on [March 3, 2019, at 10 a.m.] local time.": "2019-03-03T10:00"}),
    Composition("part_with_time", m.Meaning, lazy_pattern(r",? (?:at |around |about )?$"), m.CalendarUnit, _part_with_time,
                {"It landed [Monday night at 10:30 p.m.] in Perth.": "2024-03-04T22:30", "They left [this morning at 6 a.m.] by bus.": "2024-03-06T06:00"}),
    Composition("of_year", m.Meaning, lazy_pattern(r",? (?:of )?$"), m.CalendarUnit, _of_year,
                {"The dam burst in [August last year].": "2023-08", "Sales fell in [the third quarter of last year].": "2023-Q3"}),
    Composition("year_first", m.CalendarUnit, lazy_pattern(r"'s? $"), m.CalendarDate, _year_first,
                {"It hopes to sell in [next year's first quarter].": "2025-Q1", "Prices rose in [last year's second half].": "2023-H2"}),
    Composition("of_week", m.Weekday, lazy_pattern(r" (?:of )?$"), m.CalendarUnit, _of_week,
                {"The judge ruled [Tuesday last week].": "2024-02-27", "Talks resume [Monday of next week].": "2024-03-11"}),
    Composition("week_first", m.CalendarUnit, lazy_pattern(r",? (?:on )?$"), m.Weekday, _week_first,
                {"Rebels met [last week on Friday] in Doha.": "2024-03-01", "They vote [next week Tuesday].": "2024-03-12"}),
    Composition("weekday_ago", m.Shift, lazy_pattern(r" (?:on )?$"), m.Weekday, _weekday_ago,
                {"She quit [two weeks ago on Tuesday].": "2024-02-20", "It burned [three weeks ago Friday].": "2024-02-16", "It fell [fifty years ago on Monday].": "1974-03-04"}),
    Composition("counted_from", m.Shift, lazy_pattern(r" (?:the )?$"), m.Meaning, _counted,
                {"The shop shut [two days after Christmas 2019].": "2019-12-27", "He quit [the day before last Tuesday].": "2024-03-04"}),
    Composition("unit_of_date", m.UnitOf, lazy_pattern(r" (?:the )?$"), m.Meaning, _unit_of,
                {"The hearing is set for [the week of April 8].": "2024-W15", "It rained in [the week of May 6, 2019].": "2019-W19"}),
    Composition("same_of_year", m.Meaning, lazy_pattern(r" (?:of |in |the )?$"), m.Meaning, _same_of_year,
                {"Rents rose in January; they fell in [the same month last year].": "2023-01", "Sales rose in February, against [the same period of 2019].": "2019-02"}),
    Composition("and_more", m.Length, lazy_pattern(r"(?:,? and |, )$"), m.Length, _and_more,
                {"The outage lasted [an hour and 20 minutes].": "PT1H20M", "He served [two years and three months].": "P2Y3M"}),
    Composition("month_ago", m.Shift, lazy_pattern(r" $"), m.CalendarDate, _month_ago,
                {"She won [four years ago this November].": "2020-11", "It fell [ten years ago this May].": "2014-05"}),
    Composition("date_years_ago", m.Meaning, lazy_pattern(r" $"), m.Shift, _date_ago,
                {"The last win came in [February two years ago].": "2022-02", "It was launched on [Christmas Day two years ago].": "2022-12-25"}),
    Composition("exactly_ago", m.Shift, lazy_pattern(r" $"), m.CalendarUnit, _exactly,
                {"The mine closed [two years ago today].": "2022-03-06", "The wall fell [two weeks ago tomorrow].": "2024-02-22", "She won [a year ago this month].": "2023-03"}),
    Composition("weekday_and_date", m.Weekday, lazy_pattern(r",? (?:the |of |of the )?$"), m.CalendarDate, _weekday_date,
                {"The fair opens [this coming Sunday, March 10].": "2024-03-10", "They met [last Friday, March 1], in Oslo.": "2024-03-01"}),
)  # fmt: skip
_STAMP = lazy_pattern(r"\d{1,2}[:.]\d\d")
_LONGEST_JOINT = 26
_SHARES_YEAR = lazy_pattern(r"\.? ?(?:-|,|to|and|or|through|until|till|&|, and) ?$|(?:,? (?:to|and|or|through|until|till|&) )$")


def compose(page: Page, found: Sequence[Found]) -> list[Found]:
    """`found` with neighbours joined, and with unfinished ones cut back to what they say alone."""
    out: list[Found] = []
    for hit in found:
        while out and 0 <= hit.start - out[-1].end <= _LONGEST_JOINT and (joined := _joined(page, out[-1], hit)) is not None:
            hit = joined
            out.pop()
        if out and hit.start - out[-1].end <= _LONGEST_JOINT and (shared := _year_shared(page, out[-1], hit)) is not None:
            out[-1] = shared
        if out and _is_day(hit.meaning) and _CLOSES.match(page.folded[out[-1].end : hit.start]):
            for place in range(len(out) - 1, max(-1, len(out) - 3), -1):  # either clock time is of the day behind the brackets
                if not (_is_time(out[place].meaning) and out[place].meaning.clock) or (place < len(out) - 1 and not _TOLD_TWICE.match(page.folded[out[place].end : out[place + 1].start])):
                    break
                out[place] = out[place]._replace(meaning=replace(hit.meaning, clock=out[place].meaning.clock, zone=out[place].meaning.zone))
        out.append(hit)
    return [finished for before, hit, behind in zip((None, *out), out, (*out[1:], None), strict=False) if (finished := _finished(page, hit, before, behind)) is not None]


@cache
def _compositions(kinds: tuple[type, type]) -> tuple[Composition, ...]:
    """What two kinds of meaning may be together, in the order of the table."""
    left, right = kinds
    return tuple(composition for composition in COMPOSITIONS if issubclass(left, composition.left) and issubclass(right, composition.right))


def _joined(page: Page, left: Found, right: Found) -> Found | None:
    between = page.folded[left.end : right.start]
    if isinstance(left.meaning, m.CalendarUnit) and left.meaning == m.CalendarUnit(unit="D") and page.folded[left.start : left.end] != "this day" and isinstance(right.meaning, m.CalendarDate) and right.meaning.year and not right.meaning.month:
        return None  # "on this day in 1666", but "today 1666 live"
    if isinstance(right.meaning, m.Weekday) and _HOURS_BEFORE.search(page.folded, max(0, left.start - 24), left.start) and _TO_WEEKDAY.match(page.folded, right.end) and _is_time(left.meaning):
        return None  # "10 a.m. to 6 p.m. Friday through Sunday": the hours are of each of those days
    if "\n" in page.text[left.end : right.start] and _STAMP.fullmatch(page.text, right.start, right.end):
        return None  # each entry of a live report stands on a line of its own
    if between.endswith(" the ") and isinstance(right.meaning, m.CalendarDate) and right.meaning.season and isinstance(left.meaning, m.Shift):
        return None  # "two weeks before the summer recess": the article is the noun's
    if isinstance(right.meaning, m.CalendarUnit) and isinstance(left.meaning, m.CalendarDate) and left.meaning.season and page.names_owner(left.start, right.end):
        return None
    if page.folded[left.start : left.end] in ("tonight", "today") and between.startswith(","):
        return None  # "They play tonight, tomorrow is free"
    if isinstance(right.meaning, m.Shift) and right.meaning.connector is not None and isinstance(left.meaning, m.CalendarUnit) and not _NOTHING_BEHIND.match(page.folded, right.end):
        return None  # "11pm the night before the vote"
    for composition in _compositions((type(left.meaning), type(right.meaning))):
        if composition.joint.match(between):
            meaning = composition.join(left.meaning, right.meaning)
            if meaning is not None:
                return Found(left.start, right.end, composition.name, meaning)
    return None


def _year_shared(page: Page, left: Found, right: Found) -> Found | None:
    """"between May and August 1999": the year said last is the first one's too."""
    one, other = left.meaning, right.meaning
    if not (isinstance(one, m.CalendarDate) and isinstance(other, m.CalendarDate) and (other.year or other.year_of)):
        return None
    first, last = _months(one), _months(other)
    if not (first and last) or one.year or one.year_of or one.way or not _SHARES_YEAR.match(page.folded[left.end : right.start]):
        return None
    if not other.year:  # "between May and August last year"
        return left._replace(meaning=replace(one, year_of=other.year_of)) if (first, one.day or 0) <= (last, other.day or 31) else None
    year = other.year if (first, one.day or 0) <= (last, other.day or 31) else other.year - 1
    return left._replace(meaning=replace(one, year=year, year_from=m.SHARED))


def _months(date: m.CalendarDate) -> int:
    """The first month of a date's month, season, quarter or half; 0 where it has none."""
    return date.month or SEASON_MONTHS.get(date.season or "", 0) or 3 * (date.quarter or 0) or 6 * (date.half or 0)


_HOURS_BEFORE = lazy_pattern(r"\b(?:[\d:.]+ ?(?:[ap]\.?m\.?)?|noon|midday) ?(?:to|until|till|-|–) ?$")
_TO_WEEKDAY = lazy_pattern(r" ?(?:to|through|until|till|-|–) ?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_CLOSES = lazy_pattern(r"\),? (?:on )?$")
_TOLD_TWICE = lazy_pattern(r"(?: local time| [a-z]{3,4})?,? \($")
"""Between two clock times of one moment: "10:15 local time (08:15 GMT) on Sunday"."""
_NOTHING_BEHIND = lazy_pattern(r" ?(?:[.,;:!?)\"”\u00b6]|-|—|$)| (?:and|but|had|has|have|was|were|is|are|would|will|did|could|in|at|by|on|with|to|from|for|over|amid|because|citing|without|when|as|while|rose|fell|killed|struck|hit|left|came|went|took|began|died|failed|claimed|brought|saw) ")


_DATED = lazy_pattern(r" (?:the|an?|his|her|its|their|that) (?!day\b|date\b)(?:[\w'-]+ ){1,5}?(?:on|of|at) (?:the (?:morning|afternoon|evening|night) of )?")
"""Between "three days after" and a date, the event that bears it: "the crash on"."""


def _is_dated(page: Page, hit: Found, behind: Found) -> bool:
    """Whether an event counted from has its own date behind it: "three days after the crash on 3 May"."""
    meaning = behind.meaning
    if not isinstance(hit.meaning, m.Shift) or hit.meaning.count is None or not (isinstance(meaning, m.CalendarDate) and meaning.day) or behind.start - hit.end > _LONGEST_EVENT:
        return False  # a day of the week behind the event is rather that of the sentence: "was buried three weeks after the crash on Friday"
    if page.folded.endswith(("for ", "within ", "lasted ", "some ", "in ", "during ", "over "), 0, hit.start):
        return False  # "was shut for three days after the quake on 4 May", "in the week before the fire on 6 January": how long
    between = page.folded[hit.end : behind.start]
    return _DATED.fullmatch(between) is not None and not any(cue.lastgroup in ("past", "past_perfect", "future") for cue in verbs(between))


_LONGEST_EVENT = 70


def _finished(page: Page, hit: Found, before: Found | None, behind: Found | None) -> Found | None:
    """An open "two weeks after" with an event behind it is a length of time, or counts from the date told of the event; with nothing behind it, it counts from the story."""
    meaning = hit.meaning
    if not isinstance(meaning, (m.UnitOf, m.CalendarUnit, m.Length, m.Shift)):
        return hit
    beside = before is not None and page.folded[before.end : hit.start] in (", ", " - ", "-", "—", " — ") and _is_day(before.meaning)
    if isinstance(meaning, m.UnitOf) and meaning.base is None:
        return None
    if hit.rule == "part_of_day" and isinstance(meaning, m.CalendarUnit) and page.folded.startswith(" of ", hit.end):
        return hit._replace(meaning=m.Vague(value=f"XXXX-XX-XXT{meaning.part}")) if meaning.part else None  # "the night of the fire"
    if beside and hit.rule == "nth_unit" and isinstance(meaning, m.Length) and meaning.unit == "D":
        return hit._replace(rule="day_beside_date", meaning=m.SameTime())  # "On 2 October, the third day of the fair"
    if not isinstance(meaning, m.Shift) or meaning.connector is None or _NOTHING_BEHIND.match(page.folded, hit.end):
        return hit
    if beside and page.folded.startswith("the day ", hit.start):
        return hit._replace(end=hit.start + len("the day"), rule="day_beside_date", meaning=m.SameTime())  # "on May 9, the day before it sank"
    event = " ".join(page.text[hit.end + 1 : end_of_name(page.folded, hit.end + 1)].split())
    end = meaning.connector
    while page.folded[end - 1] == " ":
        end -= 1
    if behind is not None and _is_dated(page, hit, behind):
        return hit._replace(end=end, rule="counted_from_dated_event", meaning=replace(meaning, connector=None, base=behind.meaning, finest="D" if meaning.unit == "W" else meaning.finest))
    if meaning.finest == "D" and meaning.unit == "W" and meaning.count is not None:
        meaning = replace(meaning, count=7 * meaning.count, unit="D")  # "three weeks to the day after the crash"
    return hit._replace(end=end, meaning=m.Length(count=meaning.count, unit=meaning.unit, mod=meaning.mod, event=event))
