"""How far a chronicle has come: which of its dates move its story on, and where its end begins."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.ancient import in_order, is_after
from timeline.temporal.text import PARAGRAPH

if TYPE_CHECKING:
    from timeline.temporal.point import Point

EPILOGUE = 0.15, 700
"""How much of a chronicle's end, as a share and in characters at most, may tell what is there today; before that "last
month" is told of its story."""
FAR_AHEAD = 12
"""Years a bare year may lie ahead of a chronicle and still be its next step, not a look from today ("declassified in 2005")."""
FURTHEST = 25
"""The same for a year that opens a sentence ("In 1922 it burned")."""
FAR_BACK = 30
"""Years a bare year in mid-sentence may lie behind a chronicle and still take it back ("as in 1614" does not)."""
HEADING = 80
"""Characters of a paragraph at most that heads a section."""

_OPENS_SENTENCE = lazy_pattern(
    r"(?:[.!?:)\"”] |[¶(]|^)(?:in |by |during |throughout |from |until |at |of |late |early |the |end |beginning |summer |spring |autumn |fall |winter |- ){0,6}$"
)
_LOOKS_AWAY = lazy_pattern(r"\b(?:will|would|planned|projected|predict(?:s|ed)?|expect(?:s|ed)?|forecasts?|until|since|later|sometime|than)\b[^.]*$")
"""A year after these in mid-sentence looks ahead or back; the chronicle stays where it is."""
_OTHER_TIME = lazy_pattern(r"\b(?:(?:will|would|could|planned|projected|scheduled|expected|postponed|put off|deferred|until|having|was to|were to|had been|had \w+ed|as of|than)\b[^.;]*|since\b[^.,;]*)$")
"""The same for a whole date of another year."""
_TO_COME = lazy_pattern(r"\b(?:(?:was|were) (?:due|expected|to be|planned|scheduled|set)|would)\b[^.;,]*$")
"""The same for a later date of its own year."""
_WOULD_BE = lazy_pattern(r"[^.;]{0,90}\bwould\b")
"""Behind "Eight years later", what lies ahead of the story: "as minister, he would recall the night"."""
_HAD = lazy_pattern(r"\bhad (?:\w+ )?\w+[^.;]*$")
"""What had been done by then does not move a chronicle back."""
_HAD_IN_ROW = lazy_pattern(r"\bhad (?:\w+ )?\w+[^.;]*(?:; [^.;]*)?$")
"""The same where the row goes on: "There had been complaints since Christmas; the foreman noted it on 3 February"."""
_RECALLED = lazy_pattern(r"[\"”] (?:[\w'-]+ ){1,3}(?:told|said|wrote|recalled|testified)(?: to)? (?:[\w'-]+ ){0,4}$")
"""Before "the following year", when somebody spoke of the story."""
_HAD_BEHIND = lazy_pattern(r",? (?:(?!who\b|which\b|that\b)[\w'-]+ ){1,6}had\b")
_APPOSED = lazy_pattern(r"[,(] ?(?:(?:first|only|long|the \w+|one) )?\w+(?:ed|un|ilt|orn|id|en)(?: down| up| out)? in $|\bwho (?:was|were|had been) \w+ in $")
"""Before a year between two commas, what a thing had behind it: "two cruisers, the one completed in 1907, and a gunboat"."""
_SECOND_YEAR = lazy_pattern(r"\d{2}(?: ?- ?| to )$")
"""Of "1915-17" the story begins with the first year."""


def moves_story(meaning: m.Meaning, value: str, day: dt.date, story: Point | None, folded: str, start: int, end: int) -> bool:
    """Whether the chronicle goes on from here: dates do, looks back ("two years earlier", "the 1920s") do not."""
    if story is None:
        return isinstance(meaning, m.Period) or is_anniversary(meaning) or is_day_years_ago(meaning) or (isinstance(meaning, (m.CalendarDate, m.Holiday)) and (meaning.year is not None or meaning.reference == "expression"))
    if isinstance(meaning, m.Period):
        return len(value) >= 10
    ahead = in_order(day.year) - in_order(story.day.year)
    if (not 0 <= ahead <= 1 and _is_aside(folded, start, end)) or (len(value) == 4 and _SECOND_YEAR.search(folded, max(0, start - 10), start)):
        return False
    if isinstance(meaning, m.CalendarUnit) and meaning.reference == "published" and meaning.offset:
        return False  # "next year" is a speaker's
    if isinstance(meaning, m.CalendarDate) and meaning.way == "next" and meaning.reference == "published":
        return False
    if isinstance(meaning, (m.Shift, m.CalendarUnit)):
        return not is_after(story.day, day) and not (ahead >= 1 and (_would(folded, start, end) or _RECALLED.search(folded, max(0, start - 60), start)))
    if isinstance(meaning, m.CalendarDate) and len(value) == 4:
        if day.year == story.day.year and len(story.value) > 4:
            return False  # the same year again is no news; the month told before is
        opens = _OPENS_SENTENCE.search(folded, max(0, start - 60), start) is not None
        if ahead > (FURTHEST if opens else FAR_AHEAD) or (ahead < 0 and folded.endswith((" of ", " the "), 0, start)):
            return False  # "declassified in 2005", "the memorandum of 2011"
        low = max(0, start - 60)
        if ahead < 0 and _HAD.search(folded, low, start):
            return opens  # "had founded her first union in 1908"
        return opens or not (ahead < -FAR_BACK or _LOOKS_AWAY.search(folded, low, start) or (ahead < 0 and _APPOSED.search(folded, low, start) and folded.startswith((",", ")"), end)))
    if ahead < 0 and isinstance(meaning, m.CalendarDate) and ((meaning.reference == "expression" and meaning.way == "next") or _HAD_BEHIND.match(folded, end)):
        return False  # "In the fall of 1909 they had walked out; they returned the following February"
    if isinstance(meaning, m.CalendarDate) and meaning.reference == "expression" and meaning.way == "last" and is_after(story.day, day):
        return False  # "the previous autumn"
    if ((not ahead and isinstance(meaning, m.CalendarDate)) or (isinstance(meaning, m.Holiday) and meaning.year is None)) and is_after(story.day, day) and _HAD_IN_ROW.search(folded, max(0, start - 120), start):
        return False  # "the staff had moved out in January"
    if not ahead and isinstance(meaning, m.CalendarDate) and is_after(day, story.day) and _TO_COME.search(folded, max(0, start - 100), start) and not _OPENS_SENTENCE.search(folded, max(0, start - 100), start):
        return False  # "a woman whose baby was due in March"
    until = folded.endswith("until ", 0, start) and len(value) < 10
    if ((ahead or until) and isinstance(meaning, m.CalendarDate)) or isinstance(meaning, (m.Weekday, m.Holiday, m.UnitOf, m.NthWeekday)):
        low = max(0, start - 100)
        return bool(_OPENS_SENTENCE.search(folded, low, start)) or not _OTHER_TIME.search(folded, low, start)
    return isinstance(meaning, m.CalendarDate)


def _would(folded: str, start: int, end: int) -> bool:
    """Whether a leap of years is a look ahead: "who would be beheaded eleven years later"."""
    return " would " in folded[folded.rfind(".", max(0, start - 120), start) + 1 : start] or _WOULD_BE.match(folded, end) is not None


def is_anniversary(meaning: m.Meaning) -> bool:
    """"130 years ago today": what a history that is told on its day begins with."""
    return isinstance(meaning, m.Shift) and meaning.unit == "Y" and meaning.sign < 0 and (meaning.count or 0) >= FURTHEST and (meaning.base is not None or meaning.finest is not None)


def is_day_years_ago(meaning: m.Meaning) -> bool:
    """"Ten years ago today": a day like any other date."""
    return isinstance(meaning, m.Shift) and meaning.unit == "Y" and meaning.sign < 0 and meaning.base is None and meaning.finest == "D"


def has_year(meaning: m.Meaning) -> bool:
    return isinstance(meaning, m.CalendarDate) and meaning.year is not None and not meaning.year_from


def epilogue(length: int) -> float:
    """Where the end of a text of `length` characters begins that may tell of its writer's day."""
    return length - min(EPILOGUE[0] * length, EPILOGUE[1])


def in_heading(folded: str, start: int, end: int) -> bool:
    """Whether a year stands in a section's heading: the sentences around it are told on from one another, past it."""
    opening, closing = folded.rfind(PARAGRAPH, max(0, start - HEADING), start), folded.find(PARAGRAPH, end, end + HEADING)
    return opening > -1 and opening + HEADING > closing > -1 and folded[closing - 1] not in ".!?:"


def _is_aside(folded: str, start: int, end: int) -> bool:
    """In brackets within a sentence: "by a treaty (2 March 1871)". Those of a heading tell when its story begins."""
    opening = folded.rfind("(", max(0, start - 40), start)
    if opening < 0 or ")" in folded[opening:start]:
        return False
    closing = folded.find(")", end, end + 40)
    return closing > 0 and folded[closing + 1 : closing + 2] not in ("", PARAGRAPH)


def is_record(folded: str, start: int) -> bool:
    """Whether the date at `start` only tells since when there has been no such thing: "the biggest crowd since April 2013"."""
    return folded.endswith("since ", 0, start) and _FIRST.search(folded, max(0, start - 60), start) is not None


_FIRST = lazy_pattern(r"\b(?:first|only|worst|best|[a-z]{3,}est|last|most [a-z]+)\b[^.;]{0,50}since $")
"""Before a date, what a text holds its own time against: "met on a Saturday for the first time since 1956"."""
