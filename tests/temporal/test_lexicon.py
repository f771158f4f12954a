"""What rules ask of their neighbours names no word that has no code from the start: the first text would be read otherwise than the second."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.temporal import find_time_expressions, rules
from timeline.temporal.lexicon import CODES, pieces_of


def _asked(name: str) -> Iterator[str]:
    """The patterns that a module's productions hand to `followed_by` and `preceded_by`."""
    module = importlib.import_module(name)
    for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("followed_by", "preceded_by"):
            yield str(eval(compile(ast.Expression(node.args[0]), name, "eval"), vars(module)))


FAMILIES = sorted(found.name for found in pkgutil.iter_modules(rules.__path__, "timeline.temporal.rules."))


@pytest.mark.parametrize("name", FAMILIES)
def test_every_word_asked_for_has_a_code(name: str) -> None:
    for pattern in _asked(name):
        words = {piece for piece in pieces_of(pattern) if piece[0].isalpha()}
        assert words <= CODES.keys(), pattern


def test_the_patterns_are_found() -> None:
    assert sum(len(list(_asked(name))) for name in FAMILIES) > 30


def test_reading_adds_no_code() -> None:
    before = dict(CODES)
    find_time_expressions("He left by 9 a.m. on Monday, till the 5th, and since the 3rd of May.", published="2025-03-18")
    assert before == CODES
