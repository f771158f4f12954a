"""Runs of time words → the longest sensible rule match at each place, left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from timeline.temporal import meaning as m
from timeline.temporal import rules  # noqa: F401 - importing the families registers their rules
from timeline.temporal.compose import compose
from timeline.temporal.lexer import Run, runs
from timeline.temporal.lexicon import CODES, DOTTED, INT_999
from timeline.temporal.openings import Openings, openings_of
from timeline.temporal.page import Found, Page
from timeline.temporal.rule import RULES, Match, Rule
from timeline.temporal.vocabulary import UNITS


def find(page: Page) -> list[Found]:
    """Every time expression of the text, in order, never overlapping."""
    found: list[Found] = []
    also = (INT_999 if page.is_medieval else "") + (DOTTED if page.has_stamps or page.dots_clocks else "")
    for run in runs(page.text, page.folded, also=also, hours=lambda: page.tells_hours):
        found.extend(_find_in(page, run))
    return compose(page, _without_tables(found))


TABLE_ROWS = 100
"""Expressions in a row, one in every `TABLE_DENSITY` characters, that no prose and no list of events has."""
TABLE_DENSITY = 16


def _without_tables(found: list[Found]) -> list[Found]:
    """`found` without all but the full dates of stretches that are tables or rubbish ("3 May: a", "4 May: b", … for pages)."""
    dense = bytearray(len(found))
    for place in range(len(found) - TABLE_ROWS):
        if found[place + TABLE_ROWS].start - found[place].start < TABLE_ROWS * TABLE_DENSITY:
            dense[place : place + TABLE_ROWS + 1] = b"\1" * (TABLE_ROWS + 1)
    return [hit for hit, table in zip(found, dense, strict=True) if not table or _is_full(hit.meaning)] if any(dense) else found


@cache
def _by_first_code() -> dict[str, tuple[tuple[Rule, Openings], ...]]:
    """The rules that can begin with each code, in their order of definition, with all that they can begin with."""
    table: dict[str, list[tuple[Rule, Openings]]] = {}
    for rule in RULES:
        opening = openings_of(rule.pattern)
        for code in opening.first:
            table.setdefault(code, []).append((rule, opening))
    assert len(CODES) < 6400, "more words than private use characters"
    return {code: tuple(entries) for code, entries in table.items()}


@lru_cache(maxsize=20_000)
def _candidates(codes: str) -> tuple[Rule, ...]:
    """The rules worth trying where a run goes on with these two codes (or ends with this one), in their order of definition.

    One code alone leaves some thirty rules, two leave a handful. Found when first asked for: news has one pair in a
    hundred of all there could be, and the bound keeps a text made of all of them from filling the memory.
    """
    beginning = _by_first_code().get(codes[0], ())
    return tuple(rule for rule, opening in beginning if 1 in opening.lengths or codes[1:] in opening.second)


def _matches(codes: str, place: int) -> tuple[tuple[re.Match[str], Rule], ...]:
    """What matches the codes of a run from one of them on, the longest first, and of one length the rule defined first."""
    matches = [(found, rule) for rule in _candidates(codes[place : place + 2]) if (found := rule.expression.match(codes, place))]
    if len(matches) > 1:
        matches.sort(key=_length, reverse=True)
    return tuple(matches)


_known_matches = lru_cache(maxsize=20_000)(_matches)
COMMON = 6
"""Codes of a run at most whose matches are kept: half the runs of an article have been seen before ("last week", "on Monday"), longer ones seldom."""


_EDGES = ("late", "early")


def _find_in(page: Page, run: Run) -> Iterator[Found]:
    codes = run.codes
    matches_at = _known_matches if len(codes) <= COMMON else _matches
    place = 0
    while place < len(codes):
        if run.words[place] in _EDGES and place and run.words[place - 1] in UNITS:
            place += 1  # "came a week late last June"
            continue
        for found, rule in matches_at(codes, place):
            match = Match(page, run, found, rule.slots)
            meaning = rule.produce(match)
            if meaning is not None and (not run.table or _is_full(meaning)) and not _is_word_of_title(page, match, meaning):
                yield Found(match.start, match.end, rule.name, meaning)
                place = found.end() - 1
                break
        place += 1


def _is_word_of_title(page: Page, match: Match, meaning: m.Meaning) -> bool:
    """Whether the match is a part of a title in quotation marks ("Ten to Midnight"), and no full date and no season: a "Winter Offensive" was one."""
    if isinstance(meaning, m.CalendarDate) and meaning.season:
        return False
    title = page.title_around(match.start, match.end)
    return title is not None and not (_is_full(meaning) or (title == (match.start, match.end) and isinstance(meaning, m.Holiday)))


def _is_full(meaning: m.Meaning) -> bool:
    """A date with its year and month: a lone year in a table may be any number."""
    return isinstance(meaning, m.Period) or (isinstance(meaning, m.CalendarDate) and bool(meaning.year and meaning.month))


def _length(candidate: tuple[re.Match[str], Rule]) -> int:
    return candidate[0].end()
