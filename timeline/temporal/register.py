"""What kind of text it is, read off its own expressions: a chronicle or a report, and which way it writes 03/04/2025."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.clause import in_quotation, is_quoted
from timeline.temporal.ending import SAID_ON
from timeline.temporal.page import Found
from timeline.temporal.point import Point
from timeline.temporal.resolver.parts import bounds
from timeline.temporal.story import epilogue, in_heading, is_anniversary, is_day_years_ago, is_record
from timeline.temporal.text import PARAGRAPH

CHRONICLE_YEARS = 4
"""Years a chronicle names at least; a larger number calls short histories reports."""
CHRONICLE_DATES = 3
"""Or so many months and days with their years, the first and the last told among them: a report that recalls an old case
goes on to what happens now ("in June 2021. His appeal opens on 9 October")."""
CHRONICLE_SHARE = 8
"""How many times those years, and the days told after the first of them, must outnumber the words of a reporter's present ("Friday", "last week"): war histories
have 10 and more, features with a history in them up to 5."""
OPENING = 3
"""Dates among which a history names its year ("The July Days were a rising of 16 to 20 July 1917")."""
SHORT_DATES, SHORT_BACK, LONG_BACK = 2, 3, 25
"""Or, in a short history that tells its year once and nothing of the present, so many dates without it where that year lies `LONG_BACK` years back, more where it
lies nearer; smaller values take a note on a firm for a history."""
TOLD_BACK = 10
"""Years that a short history which ends in its writer's day lies back at least."""
CHRONICLE_QUIET = 2
"""How many times those years must outnumber "said": a chronicle quotes little."""


def is_narrative(found: Sequence[Found], folded: str, published: Point | None, present_at: int) -> bool:
    """Whether the last date told leads (a chronicle) rather than publication (a report).

    A report gives the year only of what lies years back; a chronicle gives it with every other date. What stands from
    `present_at` on tells of the writer's own day.
    """
    if any(_is_of_today(hit.meaning) and folded[hit.start : hit.end] not in _OF_ANY for hit in found[:LEAD]) or _is_obituary(folded, published) or _is_of_news(found, folded):
        return False
    body = epilogue(len(folded))  # histories end with what is there today: that tells nothing against a chronicle
    years = present = 0
    dates: list[bool] = []
    for hit in found:
        meaning = hit.meaning
        if isinstance(meaning, m.CalendarDate) and meaning.month:
            dates.append(meaning.year is not None)
        if isinstance(meaning, m.CalendarDate) and meaning.year is not None:
            years += published is None or bool(meaning.month) or abs(published.day.year - meaning.year) > 1
        elif hit.start < body and _speaks_of_today(hit, folded):
            present += 1
    without = dates.count(False)
    framed = without >= CHRONICLE_DATES and dates[0] and any(dates[-2:])
    told = years + (without if framed else 0)  # between years that a chronicle tells, "on 3 May" is of them
    enough = years >= CHRONICLE_YEARS or (sum(dates) >= CHRONICLE_DATES and dates[0] and dates[-1])
    if _is_short_history([hit for hit in found if hit.start < present_at], folded, published, present_at):
        return True
    return enough and told > CHRONICLE_SHARE * present and years > CHRONICLE_QUIET * folded.count(" said")


def _is_of_news(found: Sequence[Found], folded: str) -> bool:
    """Whether the first paragraph tells who said so on a day of the week, or that it is new: "A man accused of a murder in 1972 will
    stand trial, a judge ruled on Tuesday", "has halved since the 1980s, according to new research"."""
    end = folded.find(PARAGRAPH, LEAD_LENGTH)
    lead = folded[: end if 0 < end < LEAD_ENDS else LEAD_ENDS]
    if ("new " in lead or "according to " in lead) and _IS_NEW.search(lead):
        return True
    days = [hit for hit in found if hit.start < end and isinstance(hit.meaning, m.Weekday) and _is_of_today(hit.meaning)]
    return any(SAID_ON.search(folded, max(0, hit.start - 60), hit.start) for hit in days)


def _is_short_history(found: Sequence[Found], folded: str, published: Point | None, present_at: int) -> bool:
    """Whether what is found before the text comes to the present is a history that tells its year once."""
    body = min(present_at, epilogue(len(folded)))
    without = sum(isinstance(hit.meaning, m.CalendarDate) and bool(hit.meaning.month) and hit.meaning.year is None for hit in found)
    present = sum(_speaks_of_today(hit, folded) for hit in found if hit.start < body)
    weekdays = sum((isinstance(hit.meaning, m.Weekday) or (isinstance(hit.meaning, m.CalendarUnit) and hit.meaning.unit == "WE" and not hit.meaning.offset)) and _is_of_today(hit.meaning) for hit in found if hit.start < body)
    of_story = weekdays if _opens_with_day(found, folded) else 0
    if present != of_story or without + of_story < SHORT_DATES or not _tells_no_present(found, folded, body, present_at, _SPEAKS if weekdays or present_at == len(folded) else _SPEAKS_NOW):
        return False
    back = _first_year([hit for hit in found if not is_record(folded, hit.start)], published)
    short = SHORT_BACK if present_at == len(folded) else TOLD_BACK  # what ends in this week's news may be a report on the last years
    return back >= LONG_BACK or (back >= short and not of_story and without > SHORT_DATES)


def _opens_with_day(found: Sequence[Found], folded: str) -> bool:
    """Whether the days of the week are of the story: it opens with a full date that names its own, or with a day of its year before any of them."""
    if any((isinstance(hit.meaning, m.CalendarDate) and hit.meaning.year and _DAY_NAMED.search(folded, hit.start, hit.end)) or is_anniversary(hit.meaning) for hit in found[:LEAD]):
        return True
    dated = False
    for hit in found:
        if _speaks_of_today(hit, folded):
            return False
        if dated and isinstance(hit.meaning, m.CalendarDate) and hit.meaning.day and hit.meaning.year is None and _DAY_NAMED.search(folded, hit.start, hit.end):
            return True  # "In the fall of 1913 … on Sunday, Nov. 9"
        dated = dated or (isinstance(hit.meaning, m.CalendarDate) and hit.meaning.year is not None)
        if isinstance(hit.meaning, m.Holiday) and hit.meaning.year:
            return True
        if isinstance(hit.meaning, m.CalendarDate) and hit.meaning.year and hit.meaning.day:
            return True
    return False


def _speaks_of_today(hit: Found, folded: str) -> bool:
    """A word of the reporter's present, but for what is left of a month or year, "overnight", the title "On this day", and what somebody quoted says of his own."""
    rest = hit.rule == "rest_of_unit" and isinstance(hit.meaning, m.CalendarUnit) and hit.meaning.unit in ("M", "Y")
    return not rest and folded[hit.start : hit.end] not in _OF_ANY and _is_of_today(hit.meaning) and not (in_quotation(folded, hit.start) or is_quoted(folded, hit.start))


_OF_ANY = ("this day", "overnight")
"""The title "On this day", and what a chronicle says of its nights."""
_IS_NEW = lazy_pattern(r"\baccording to (?:(?:a|an|the) )?(?:new|latest|fresh|official|recent)\b|\bnew (?:research|studies|study|figures|analysis|data)(?: [\w'-]+){0,6} (?:shows?|suggests?|finds?|found|says?|reveals?|has|have)\b")
_DAY_NAMED = lazy_pattern(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
"""In a full date that a history opens with: the days of the week that follow are of it."""


def _tells_no_present(found: Sequence[Found], folded: str, body: float, present_at: int, speaks: re.Pattern[str]) -> bool:
    """Whether nobody speaks and nothing is counted from today, in the epilogue that begins at `body` neither."""
    if speaks.search(folded, 0, present_at) or any(_is_told_from_today(hit.meaning) for hit in found):
        return False
    return not any(hit.start >= body and _is_of_today(hit.meaning) and not isinstance(hit.meaning, m.Weekday) for hit in found)


def _is_told_from_today(meaning: m.Meaning) -> bool:
    """Whether an expression is counted from the reporter's day: "12 March this year", "two weeks ago", "over the past month"."""
    if isinstance(meaning, m.CalendarDate):
        return (meaning.way is not None and meaning.reference == "published") or (meaning.year_of is not None and meaning.year_of.reference == "published")
    if isinstance(meaning, m.Shift):
        return meaning.reference == "published" and meaning.base is None and not is_anniversary(meaning)
    return isinstance(meaning, m.Length) and meaning.place == "past"


def _first_year(found: Sequence[Found], published: Point | None) -> int:
    """How many years before publication the first year told lies, at a day, a month, a season or alone; 0 where the first dates name none."""
    first = [hit.meaning.year for hit in found if isinstance(hit.meaning, (m.CalendarDate, m.Holiday)) and (isinstance(hit.meaning, m.Holiday) or hit.meaning.month or hit.meaning.season or hit.meaning.year)][:OPENING]
    return next((published.day.year - year for year in first if year is not None), 0) if published is not None else 0


_SPEAKS = lazy_pattern(r"(?<!port)(?<!is)(?<!are)(?<!was)(?<!were)(?<!ago)(?<!have) (?:said|says|will|is expected|today)\b")
"""What a short history of one year has none of."""
_SPEAKS_NOW = lazy_pattern(r"(?<!port)(?<!is)(?<!are)(?<!was)(?<!were)(?<!ago) (?:says|will|is expected|today)\b")
"""What one that ends in its writer's day has none of before: what a witness "said" may be of then."""


LEAD_ENDS = 500
"""Characters of a first paragraph that are looked through."""
LEAD_LENGTH = 150
"""Characters of a chronicle's first paragraph at least; what is shorter is its title."""


def after_lead(found: Sequence[Found], folded: str) -> int | None:
    """Where a chronicle's story begins anew behind a first paragraph that sums it up; None where it goes on instead.

    It sums up where its first sentence spans the whole ("was fought from August 1914 to May 1915"), or where what follows is
    told without a year and is of the month it began with ("opened by a landing on 11 October 1915 … They landed on 11 October").
    """
    end = folded.find(PARAGRAPH, LEAD_LENGTH)
    lead = [hit for hit in found if hit.start < end and isinstance(hit.meaning, m.CalendarDate) and hit.meaning.year and hit.meaning.month]
    if len(lead) < 2 or end < 0:
        return None
    first, second = lead[:2]
    opening = folded.rfind(PARAGRAPH, 0, first.start) + 1
    spans = _SPAN.fullmatch(folded, first.end, second.start) is not None and _SENTENCE.search(folded, opening, second.start) is None
    behind = next((hit.meaning for hit in found if hit.start > end and isinstance(hit.meaning, m.CalendarDate) and hit.meaning.month), None)
    one, last = first.meaning, lead[-1].meaning
    again = behind is not None and behind.year is None and isinstance(one, m.CalendarDate) and isinstance(last, m.CalendarDate) and _begins_again(one, last, behind)
    return end if spans or again else None


def _begins_again(one: m.CalendarDate, last: m.CalendarDate, behind: m.CalendarDate) -> bool:
    """Whether what is told behind a first paragraph is of the month that it began with, or of the days around that, far from what it ended with."""
    if one.month != last.month and behind.month == one.month and (behind.day or 31) >= (one.day or 1):
        return True
    if not (one.day and last.day and behind.day) or one.year is None or last.year is None:
        return False
    first, final = bounds(one, one.year)[0], bounds(last, last.year)[0]
    near = min((bounds(behind, year)[0] for year in (one.year - 1, one.year, one.year + 1) if year > 0), key=lambda day: abs((day - first).days))
    return abs((near - first).days) <= LEADS_IN < (final - first).days and min(abs((bounds(behind, year)[0] - final).days) for year in (last.year, last.year + 1)) > LEADS_IN


LEADS_IN = 60
"""Days from the day a first paragraph began with to the one the story itself begins with."""
_SPAN = lazy_pattern(r",?(?: to | until (?:it was (?:relieved|lifted|raised|taken|captured|evacuated|abandoned|retaken) (?:on |in )?)?| and | ?- ?)(?:the )?")
_SENTENCE = lazy_pattern(r"[.!?] ")


def _is_of_today(meaning: m.Meaning) -> bool:
    """A word of the reporter's present: "Friday", "last week", "January this year"."""
    if isinstance(meaning, m.CalendarDate):
        return meaning.year_of is not None and meaning.year_of.reference == "published"
    if isinstance(meaning, m.CalendarUnit):
        return meaning.reference == "published" and not (meaning.clock and not meaning.offset) and not (meaning.mod and not meaning.offset)
    return isinstance(meaning, m.Weekday) and meaning.reference == "published"


_OBITUARY = lazy_pattern(r"\b(?:has died|(?:is|are|was|were) survived by|died (?:on|in|at|last|peacefully|suddenly)\b[^.\u00b6]{0,60}\baged \d[^.\u00b6]{0,60})")
"""A life is told like a chronicle, but its end is news; a death of another year is not."""
_YEAR = lazy_pattern(r"\b\d{4}\b")


def _is_obituary(folded: str, published: Point | None) -> bool:
    """Whether somebody has died just now: a death of another year is history."""
    for died in _OBITUARY.finditer(folded):
        year = _YEAR.search(died.group())
        if year is None or (published is not None and abs(published.day.year - int(year.group())) <= 1):
            return True
    return False


LEAD = 2
"""Expressions among which a report tells when its news was ("died on Tuesday"); more would make reports of chronicles."""
LENDING = 60
"""Characters between a season and the date whose year it takes: longer reaches join what two clauses tell."""


def lend_years(found: Sequence[Found], folded: str) -> list[Found]:
    """A chronicle's "autumn retreat in October 1813": the year of the date behind it, in the same sentence, is the season's too.
    A season in a section's heading ("The first winter") names the section."""
    out = list(found)
    first = next((place for place, hit in enumerate(found) if isinstance(hit.meaning, (m.CalendarDate, m.Holiday)) and hit.meaning.year), 0)
    named = found[first].meaning if found else None
    if any(is_day_years_ago(hit.meaning) for hit in found[:first]):
        first = 0  # the story has its year already
    for place, hit in enumerate(found[:first]):  # "The July Days were a rising of 16 to 20 July 1917"
        bare = hit.meaning
        if isinstance(bare, m.CalendarDate) and isinstance(named, m.CalendarDate) and named.month and bare.month and not (bare.year or bare.way or bare.year_of or bare.month_of) and PARAGRAPH not in folded[hit.end : found[first].start]:
            out[place] = hit._replace(meaning=replace(bare, year=named.year, year_from=m.SHARED))
    for place, (hit, behind) in enumerate(pairwise(found)):
        one, other = hit.meaning, behind.meaning
        if not (isinstance(one, m.CalendarDate) and one.chronicle and one.season and one.year is None and isinstance(other, m.CalendarDate) and other.year):
            continue
        between = folded[hit.end : behind.start]
        if len(between) <= LENDING and ". " not in between and PARAGRAPH not in between:
            year = other.year - (one.season == "WI" and other.month in (1, 2))
            out[place] = hit._replace(meaning=replace(one, year=year, year_from=m.SHARED))
    return [hit for hit in out if not (isinstance(hit.meaning, m.CalendarDate) and hit.meaning.season and hit.meaning.year is None and in_heading(folded, hit.start, hit.end))]


def is_day_first(found: Sequence[Found], text: str) -> bool:
    """Whether the text puts the day before the month: in its unambiguous numeric dates, with none against it, else in those it spells out, else by its money."""
    votes = spelled = 0
    for hit in found:
        if hit.rule == "slashed_date" and isinstance(hit.meaning, m.CalendarDate) and hit.meaning.swapped is None:
            head = text[hit.start : hit.end].replace(".", "/").replace("-", "/").split("/")[0]
            if len(head) <= 2:
                votes += 1 if int(head) > 12 else -1
        elif isinstance(hit.meaning, m.CalendarDate) and hit.meaning.month and hit.meaning.day and hit.meaning.swapped is None:
            spelled += 1 if _DAY_THEN_MONTH.search(text, hit.start, hit.end) else -1
    return (votes or spelled or any(sign in text for sign in _DAY_FIRST_MONEY)) > 0


_DAY_THEN_MONTH = lazy_pattern(r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z]")
_DAY_FIRST_MONEY = ("£", "€", "₹", "A$", "NZ$")
"""Money of countries that write 3/11 for a day in November."""
