"""Two expressions that mean one time: what stands behind an expression says which is meant ("at the same time (May 1912)", "a day earlier, on Friday")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.holidays import holiday_date
from timeline.temporal.page import Found
from timeline.temporal.point import Point
from timeline.temporal.resolver.parts import falls_on
from timeline.temporal.scene import speaks_of_court
from timeline.temporal.story import is_anniversary
from timeline.temporal.tense import direction

LONGEST = 120
"""Characters between two expressions of one clause at most."""
_APPOSED = frozenset((", a ", " was a ", ", which was a "))
_AT = lazy_pattern(r",? (?:at|by|shortly after|just after|shortly before|just before) (?:about |around )?")
"""Between "a week later" and a clock time, which make it a day."""
_SAILED = lazy_pattern(r" (?:(?!and\b|but\b|said\b|told\b|that\b)[\w'-]+ ){1,12}on (?:the (?:morning|evening|night) of )?")
"""Between "the 4.15pm" and the day, with no second clause: "The 4.15pm from Leeds left the rails on 28 May"."""


def name_behind(found: Sequence[Found], folded: str, published: Point | None) -> list[Found]:
    """What is found, where the expression behind one says which time is meant with the meaning of that."""
    out = list(found)
    for place, (hit, behind) in enumerate(pairwise(found)):
        if behind.start - hit.end > LONGEST:
            continue
        told, other, between = hit.meaning, behind.meaning, folded[hit.end : behind.start]
        if between in _APPOSED and isinstance(told, m.CalendarDate) and isinstance(other, m.Weekday) and not other.clock and _falls_on_weekday(told, other.weekday):
            out[place + 1] = behind._replace(meaning=replace(told, clock=None, part=other.part))  # "on 2 December 1984, a Sunday"
        if isinstance(told, m.CalendarDate) and isinstance(other, m.CalendarDate) and (year := _year_of_end(told, other, between)) is not None and direction(folded, hit.start, hit.end).way == "past":
            out[place] = hit._replace(meaning=replace(told, year=year, year_from=", of the year that the sentence ends with"))
        if between == ", " and published is not None and (year := _year_of_feast(told, other, found[:place], published.day.year)) is not None:
            for each in (place, place + 1):
                meaning = out[each].meaning
                if isinstance(meaning, m.CalendarDate):
                    out[each] = out[each]._replace(meaning=replace(meaning, year=year, year_from=FEAST))
                elif isinstance(meaning, m.Holiday):
                    out[each] = out[each]._replace(meaning=replace(meaning, year=year))
            continue
        heads = folded.endswith(("the ", " a ", " an "), 0, hit.start) or folded[: hit.start] in ("a ", "an ")
        if (meant := _meant(told, other, between, folded[behind.end : behind.end + 1], published, heads=heads)) is not None:
            out[place] = hit._replace(meaning=meant)
    return out


def _year_of_feast(one: m.Meaning, other: m.Meaning, before: Sequence[Found], today: int) -> int | None:
    """The year in which a feast that moves falls on the date told beside it ("on 11 April, Easter Saturday"): one told before, else the last or the next."""
    date, feast = (one, other) if isinstance(one, m.CalendarDate) else (other, one)
    if not (isinstance(date, m.CalendarDate) and isinstance(feast, m.Holiday)) or not (_is_yearless(date) and _is_yearless(feast)):
        return None

    def fits(year: int) -> bool:
        return (day := holiday_date(feast.name, year)) is not None and (day.month, day.day) == (date.month, date.day)

    near = [year for year in range(today + 1, today - FEASTS_BACK, -1) if fits(year)]
    if len(near) > FEASTS_BACK / 2:
        return None  # one that does not move
    told = (year for hit in reversed(before) if (year := _year_named(hit.meaning)) is not None)
    return next((year for named in told for year in (named, named + 1) if fits(year)), near[0] if near else None)


def _year_named(meaning: m.Meaning) -> int | None:
    if isinstance(meaning, (m.UnitOf, m.Shift)) and meaning.base is not None:
        meaning = meaning.base
    return meaning.year if isinstance(meaning, (m.CalendarDate, m.Holiday)) else None


FEASTS_BACK = 12
"""Years back in which a date that its feast falls on is looked for."""
FEAST = ", of the year in which that day is the feast told beside it"


def year_below(found: Sequence[Found], folded: str, published: Point | None) -> list[Found]:
    """What is found, where a day of an old case told first has the year that is told with the same day below: "killed on Christmas Eve was jailed. He hit them on 24 December 2021"."""
    out = list(found)
    if published is None:
        return out
    for place, hit in enumerate(found[:FIRST]):
        if not _is_yearless(hit.meaning):
            continue
        years = (other.meaning.year for other in found[place + 1 :] if isinstance(other.meaning, m.CalendarDate) and _is_same_day(hit.meaning, other.meaning))
        year = next((year for year in years if year is not None and 0 < published.day.year - year <= CASE_YEARS), None)
        if year is not None and speaks_of_court(folded) and direction(folded, hit.start, hit.end).way != "future":
            named = {"year": year, "year_from": BELOW} if isinstance(hit.meaning, m.CalendarDate) else {"year": year}
            out[place] = hit._replace(meaning=replace(hit.meaning, **named))
    return out


FIRST = 6
"""Expressions at the head of a report among which the day of its case is."""
CASE_YEARS = 6
"""Years back that a case before a court lies at most; larger ones are of anniversaries."""
BELOW = ", the year told with the same day below"


def _is_yearless(meaning: m.Meaning) -> bool:
    if isinstance(meaning, m.CalendarDate):
        return meaning.day is not None and meaning.month is not None and not (meaning.year or meaning.year_of or meaning.way)
    return isinstance(meaning, m.Holiday) and not (meaning.year or meaning.year_of or meaning.way)


def _is_same_day(told: m.Meaning, other: m.CalendarDate) -> bool:
    if other.year is None or other.month is None or other.day is None or other.year_from:
        return False
    if isinstance(told, m.Holiday):
        day = holiday_date(told.name, other.year)
        return day is not None and (day.month, day.day) == (other.month, other.day)
    return isinstance(told, m.CalendarDate) and (told.month, told.day) == (other.month, other.day)


def _year_of_end(told: m.CalendarDate, other: m.CalendarDate, between: str) -> int | None:
    """The year of what its subject did first, where the sentence names that of what it did then: "began on April 19 and ended on May 4, 2023"."""
    if not (told.month and other.month and other.year) or told.year or told.year_of or told.way or other.year_from or not _AND_THEN.fullmatch(between):
        return None
    return other.year - ((told.month, told.day or 1) > (other.month, other.day or LAST_DAY))


LAST_DAY = 31
_AND_THEN = lazy_pattern(r",? and (?:then )?(?:(?:was|were) (?:called off|lifted|abandoned|halted|cancell?ed|closed|shut|ended|stopped|scrapped|suspended)|ended|closed|finished|concluded|stopped|died|reopened|shut)(?: (?:up|down|off))? (?:on|in|by) (?:the )?(?:early |mid |late )?")
"""Between two dates, what ended what began on the first."""


def _meant(told: m.Meaning, other: m.Meaning, between: str, closing: str, published: Point | None, *, heads: bool) -> m.Meaning | None:
    """What the first of two expressions means by the second; None where each has its own."""
    if between == ", ":
        if isinstance(told, m.CalendarUnit) and told.clock and not told.offset and isinstance(other, m.Shift) and is_anniversary(other) and not other.clock:
            return replace(other, clock=told.clock, zone=told.zone)  # "At six in the evening, 130 years ago today"
        if isinstance(told, m.Weekday) and isinstance(other, m.Holiday):
            return replace(other, clock=told.clock, part=told.part, zone=told.zone) if closing == "," and _is_kept_on(other.name, told.weekday, published) else None  # "Tuesday, All Saints' Day, was a holiday"
        if isinstance(told, m.Holiday) and told.year is None and told.way is None and isinstance(other, m.CalendarDate) and other.month and other.day:
            return replace(other, clock=told.clock, part=told.part)  # "Good Friday, April 6"
        return None
    if between in (", in ", ", during ") and isinstance(told, m.CalendarUnit) and told.clock and not told.offset and isinstance(other, m.CalendarDate) and other.month and other.day and not other.clock:
        return replace(other, clock=told.clock, part=None, zone=told.zone)  # "at about 1.15am, in the early hours of 27 December 1996"
    if between == ", on ":
        return other if _is_counted_day(told) and _is_plain_day(other) else None  # "a day earlier, on Friday"
    if between in (" from ", " from the night of ") and isinstance(told, m.CalendarUnit) and told.near and told.part == "NI" and (_is_plain_day(other) or isinstance(other, m.Weekday)) and not other.clock:
        return replace(other, part="NI")  # "closed overnight from Monday"
    if between == " (":
        return _in_brackets(told, other) if closing == ")" else None
    if isinstance(told, m.Shift) and told.unit == "W" and told.reference == "expression" and other.clock and _AT.fullmatch(between):
        return replace(told, finest="D")  # "A week later, at about 4 a.m., barges came"
    if heads and isinstance(told, m.CalendarUnit) and told.clock and _is_plain_day(other) and not other.clock and _SAILED.fullmatch(between):
        return replace(other, clock=told.clock)
    return None


def _in_brackets(told: m.Meaning, other: m.Meaning) -> m.Meaning | None:
    """"six years later (AD 112)", "at the same time (May 1912)"."""
    if not isinstance(other, m.CalendarDate) or other.year is None:
        return None
    counted = isinstance(told, (m.Shift, m.CalendarUnit)) and told.reference == "expression" and told.unit == "Y" and not other.month
    if not (isinstance(told, m.SameTime) or counted):
        return None
    return replace(other, year_from=", which the date in brackets behind it names", chronicle=told.chronicle)


def _is_counted_day(meaning: m.Meaning) -> bool:
    """"a day earlier", "the next day", "six days later": of one day, counted from what was told before."""
    if isinstance(meaning, m.Shift):
        counted = meaning.count is not None and meaning.most is None and meaning.base is None and meaning.connector is None
    elif isinstance(meaning, m.CalendarUnit):
        counted = meaning.offset != 0
    else:
        return False
    return counted and meaning.unit == "D" and meaning.reference == "expression" and not meaning.part


def _is_plain_day(meaning: m.Meaning) -> bool:
    return isinstance(meaning, m.Weekday) or (isinstance(meaning, m.CalendarDate) and meaning.month is not None and meaning.day is not None)


def _falls_on_weekday(told: m.CalendarDate, weekday: int) -> bool:
    return falls_on(told.year or 0, told.month or 0, told.day or 0) == weekday


def _is_kept_on(name: str, weekday: int, published: Point | None) -> bool:
    """Whether a holiday near publication falls on that day of the week."""
    years = (published.day.year - 1, published.day.year, published.day.year + 1) if published is not None else ()
    days = [day for year in years if (day := holiday_date(name, year))]
    return published is not None and any(day.isoweekday() == weekday and abs((day - published.day).days) <= NEAR for day in days)


NEAR = 60
"""Days from publication within which a holiday is called by its day of the week too."""
