"""Every rule is proved by its own examples: run through the whole tagger, found by this rule, with that span and value."""

from __future__ import annotations

import pytest

from timeline.temporal import find_time_expressions
from timeline.temporal.compose import COMPOSITIONS
from timeline.temporal.rule import EXAMPLE_DAY, RULES
from timeline.temporal.tagger import find  # noqa: F401 - registers the rules

BY_NAME = {rule.name: rule for rule in RULES}
EXAMPLES = [(name, sentence, value) for name, rule in BY_NAME.items() for sentence, value in rule.examples.items()]
EXAMPLES += [(joined.name, sentence, value) for joined in COMPOSITIONS for sentence, value in joined.examples.items()]
REJECTS = [(name, sentence) for name, rule in BY_NAME.items() for sentence in rule.rejects]


@pytest.mark.parametrize(("name", "bracketed", "value"), EXAMPLES)
def test_example_is_found_by_its_rule(name: str, bracketed: str, value: str) -> None:
    start, end = bracketed.index("["), bracketed.index("]") - 1
    text = bracketed.replace("[", "").replace("]", "")
    found = find_time_expressions(text, published=EXAMPLE_DAY)
    assert (start, end, name, value) in [(hit.start, hit.end, hit.rule, hit.value) for hit in found], found


@pytest.mark.parametrize(("name", "sentence"), REJECTS)
def test_reject_leaves_its_rule_silent(name: str, sentence: str) -> None:
    found = find_time_expressions(sentence, published=EXAMPLE_DAY)
    assert name not in [hit.rule for hit in found], found


@pytest.mark.parametrize("name", BY_NAME)
def test_rule_has_evidence(name: str) -> None:
    assert len(BY_NAME[name].examples) >= 2
    assert len(BY_NAME[name].rejects) >= 1
