"""What matches can begin with, read off expressions."""

from __future__ import annotations

import pytest

from timeline.temporal.cue_words import cue_expression
from timeline.temporal.cues import cues
from timeline.temporal.openings import ANY_WORD, first_words, openings, openings_of
from timeline.temporal.rule import RULES


@pytest.mark.parametrize(
    ("pattern", "first", "second", "lengths"),
    [
        ("a", "a", "", {1}),
        ("ab", "a", "b", {2}),
        ("a?bc", "ab", "bc", {2}),
        ("[ab]?[c-e]f?", "abcde", "cdef", {1, 2}),
        ("(?:a|bc)d", "ab", "cd", {2}),
        ("(?P<x>(?:a|b)?c)?d", "abcd", "cd", {1, 2}),
        ("a(?:b?)(?:c|d)?", "a", "bcd", {1, 2}),
    ],
)
def test_openings_are_the_first_two_codes(pattern: str, first: str, second: str, lengths: set[int]) -> None:
    assert openings(pattern) == (set(first), set(second), lengths)


def test_every_rule_needs_a_word() -> None:
    assert not [rule.pattern for rule in RULES if 0 in openings_of(rule.pattern).lengths]


def test_openings_of_a_pattern_are_those_of_its_expression() -> None:
    assert [rule.pattern for rule in RULES if openings_of(rule.pattern) != openings(rule.source)] == []


def test_a_pattern_without_bound_is_refused() -> None:
    with pytest.raises(ValueError, match="MAX_REPEAT"):
        openings("a+")


def test_first_words_are_spelled_out() -> None:
    expression = r"\b(?:(?P<way>analy[sz]es?|(?<!to )won't) on|(?:may|set)(?! be)|[a-z]{2,}ed\b)"
    assert first_words(expression) == {"analyse", "analyses", "analyze", "analyzes", "won't", "may", "set", ANY_WORD}


def test_a_first_word_spelled_in_part_is_refused() -> None:
    with pytest.raises(ValueError, match="left open"):
        first_words(r"re[a-z]+ed to")


def test_cues_are_found_wherever_they_stand() -> None:
    """Trying the expression only where a cue's first word or a participle stands misses none."""
    text = "leaders who didn't want it are to meet; they'll vote, the deadline of friday was kept, talks called off could be reached, going to go on trial."
    assert [cue.group() for cue in cues(text)] == [cue.group() for cue in cue_expression().finditer(text)]
