"""Runs of time words → the longest sensible rule match at each place, left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from timeline.temporal import meaning as m
from timeline.temporal import rules  # noqa: F401 - importing the families registers their rules
from timeline.temporal.compose import compose
from timeline.temporal.lexer import Run, runs
from timeline.temporal.lexicon import CODES, first_codes, least_words
from timeline.temporal.rule import RULES, Found, Match, Page, Rule


def find(page: Page) -> list[Found]:
    """Every time expression of the text, in order, never overlapping."""
    found: list[Found] = []
    for run in runs(page.text, page.folded):
        found.extend(_find_in(page, run))
    return compose(page, found)


_LENGTHS = 4
"""Rules are told apart by the words they need up to this many; hardly any needs more."""


@cache
def _by_first_code() -> dict[str, tuple[tuple[Rule, ...], ...]]:
    """The rules that can begin with each code, in their order of definition: those one word suffices for, two, three, all."""
    table: dict[str, list[Rule]] = {}
    for rule in RULES:
        for code in first_codes(rule.expression):
            table.setdefault(code, []).append(rule)
    assert len(CODES) < 6400, "more words than private use characters"
    least = {rule.expression: least_words(rule.expression) for rule in RULES}
    return {code: tuple(tuple(rule for rule in found if least[rule.expression] <= words or words == _LENGTHS) for words in range(1, _LENGTHS + 1)) for code, found in table.items()}


def _find_in(page: Page, run: Run) -> Iterator[Found]:
    table = _by_first_code()
    codes = run.codes
    place = 0
    while place < len(codes):
        candidates = table.get(codes[place])
        if candidates:
            matches = [(found, rule) for rule in candidates[min(len(codes) - place, _LENGTHS) - 1] if (found := rule.expression.match(codes, place))]
            if len(matches) > 1:
                matches.sort(key=_length, reverse=True)
            for found, rule in matches:
                match = Match(page, run, found, rule.slots)
                meaning = rule.produce(match)
                if meaning is not None and (not run.table or _is_full(meaning)):
                    yield Found(match.start, match.end, rule.name, meaning)
                    place = found.end() - 1
                    break
        place += 1


def _is_full(meaning: m.Meaning) -> bool:
    """A date with its year and month: a lone year in a table may be any number."""
    return isinstance(meaning, m.Period) or (isinstance(meaning, m.CalendarDate) and bool(meaning.year and meaning.month))


def _length(candidate: tuple[re.Match[str], Rule]) -> int:
    return candidate[0].end()
