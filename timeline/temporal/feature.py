"""A feature: begins in its writer's day, tells a story of many years ago that has its anniversary now, and comes back to the present.

"On Monday the bell will toll, a hundred years after the fire. ¶ 23 February 1926 was a Tuesday. The shift had gone down at four. … ¶ Last
autumn, contractors found". Between, it is a chronicle like any other.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.clause import in_quotation, is_quoted
from timeline.temporal.ending import is_of_writer
from timeline.temporal.page import Found
from timeline.temporal.point import Point
from timeline.temporal.scene import speaks_of_court
from timeline.temporal.story import is_day_years_ago
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.vocabulary import ORDINALS, TENS

HOOK = 900
"""Characters from the head in which the years since then are told and the story begins."""
YEARS = 10
"""Years back that the story lies at least: what a report recalls of the last few is told between this week's days."""
DATES = 3
"""Dates with their year that it tells at least; what goes through the hours of one day is a scene, not a chronicle."""
LED_UP = 5
"""Years before it that the story may begin with."""
LATELY = 2
"""Years from publication within which a date with its year is of the present: this year's and last year's."""
OF_STORY = ("the weekend", "overnight")
"""What may be of the story's own days as well."""
_YEARS_IN = {"Y": 1, "DE": 10, "CE": 100}
_ROUND = lazy_pattern(r"\b(?:(\d{2,3})(?:st|nd|rd|th) (?:anniversary|year)|([a-z]+(?:-[a-z]+)?) anniversary|(?:centenary|centennial))\b")
"""Which anniversary it is, in figures or words."""
_THIS = lazy_pattern(r"\b(?:this|today|tonight|yesterday|tomorrow|last)\b")


def feature_story(found: Sequence[Found], folded: str, published: Point | None) -> tuple[int, int] | None:
    """Where the story begins, at a paragraph's head or with "ten years ago today", and the paragraph's head before which it ends; None where there is none."""
    if published is None:
        return None
    since = _years_since(found, folded)
    first = next((hit for hit in found if hit.start <= HOOK and _names_day(hit.meaning, published, since) and _heads_paragraph(hit, found, folded)), None)
    if first is None:
        first = next((hit for hit in found if hit.start <= HOOK and _is_long_ago(hit.meaning)), None)
    if first is None or speaks_of_court(folded, first.start):
        return None
    begins = folded.rfind(PARAGRAPH, 0, first.start) + 1 if _heads_paragraph(first, found, folded) else first.start
    hits = [hit for hit in found if hit.start >= begins]
    away = next((hit.start for hit in hits if hit.start > first.start and _leaves(hit, folded, published)), len(folded))
    ends = len(folded) if away == len(folded) else folded.rfind(PARAGRAPH, 0, away) + 1
    years = sum(isinstance(hit.meaning, m.CalendarDate) and hit.meaning.year is not None for hit in hits if hit.start < ends)
    return (begins, ends) if years >= DATES or isinstance(first.meaning, m.Shift) else None


def _years_since(found: Sequence[Found], folded: str) -> set[int]:
    """The lengths in years, and the anniversaries, that the head of the text tells."""
    counts = {int(count * _YEARS_IN[hit.meaning.unit]) for hit in found if hit.start < HOOK and isinstance(hit.meaning, (m.Shift, m.Length)) and hit.meaning.unit in _YEARS_IN and (count := hit.meaning.count)}
    return counts | {int(told[1]) if told[1] else _ordinal(told[2]) if told[2] else 100 for told in _ROUND.finditer(folded, 0, HOOK)}


def _ordinal(word: str) -> int:
    """What "fiftieth", "seventy-fifth", "tenth" and "hundredth" count; 0 for other words."""
    tens, _, one = word.partition("-")
    if one:
        return TENS.get(tens, 0) + ORDINALS.get(one, 0)
    return 100 if word == "hundredth" else TENS.get(word.removesuffix("ieth") + "y", ORDINALS.get(word, 0))


def _names_day(meaning: m.Meaning, published: Point, since: set[int]) -> bool:
    """A day, month or season of the year that the anniversary is of, or of the last years before, or the anniversary itself: "ten years ago today"."""
    if isinstance(meaning, m.Shift):
        return _is_long_ago(meaning)
    back = published.day.year - meaning.year if isinstance(meaning, m.CalendarDate) and meaning.year and (meaning.month or meaning.season) else 0
    return back >= YEARS and not since.isdisjoint(range(back - LED_UP, back + 2))


def _is_long_ago(meaning: m.Meaning) -> bool:
    return isinstance(meaning, m.Shift) and is_day_years_ago(meaning) and (meaning.count or 0) >= YEARS


def _heads_paragraph(hit: Found, found: Sequence[Found], folded: str) -> bool:
    """Whether it is the first time told in its paragraph, but for an hour, and not the text's very first."""
    begins = folded.rfind(PARAGRAPH, 0, hit.start) + 1
    first = next(other for other in found if other.start >= begins)
    return begins > 0 and (first is hit or (_is_clock(first.meaning) and not _THIS.search(folded, first.start, first.end)))


def _is_clock(meaning: m.Meaning) -> bool:
    return isinstance(meaning, m.CalendarUnit) and bool(meaning.clock) and not meaning.offset


def _leaves(hit: Found, folded: str, published: Point) -> bool:
    """Whether the writer's own day is spoken of: "last month", "said on Tuesday", "will meet on Friday", "this week"."""
    if in_quotation(folded, hit.start) or is_quoted(folded, hit.start):
        return False
    meaning = hit.meaning
    if isinstance(meaning, m.CalendarDate) and meaning.year is not None:
        return published.day.year - meaning.year < LATELY
    if isinstance(meaning, m.CalendarDate):
        return meaning.year_of is not None or is_of_writer(hit, folded)
    if isinstance(meaning, m.CalendarUnit):
        return meaning.reference == "published" and (not meaning.clock or _THIS.search(folded, hit.start, hit.end) is not None) and hit.rule != "rest_of_unit" and folded[hit.start : hit.end] not in OF_STORY
    return (isinstance(meaning, m.Shift) and meaning.reference == "published" and meaning.base is None) or is_of_writer(hit, folded)
