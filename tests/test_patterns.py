"""Expressions compiled at first use: every one of the package compiles, and does what a compiled one does."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

import timeline
from timeline.patterns import lazy_pattern


def _modules() -> list[str]:
    return sorted(found.name for found in pkgutil.walk_packages(timeline.__path__, "timeline.") if not found.name.endswith("__main__"))


def _patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, type(lazy_pattern(""))):
        yield value
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _patterns_in(one)
    elif isinstance(value, dict):
        yield from _patterns_in([*value, *value.values()])


@pytest.mark.parametrize("name", _modules())
def test_every_expression_of_a_module_compiles(name: str) -> None:
    for label, value in vars(importlib.import_module(name)).items():
        for pattern in _patterns_in(value):
            try:
                re.compile(pattern.pattern)
            except re.error as error:
                pytest.fail(f"{name}.{label}: {error}")


def test_the_search_for_expressions_sees_into_tables() -> None:
    assert [one.pattern for one in _patterns_in({"a": (1, [lazy_pattern("x"), (lazy_pattern("y"),)])})] == ["x", "y"]


def test_a_lazy_expression_does_what_a_compiled_one_does() -> None:
    lazy, compiled = lazy_pattern(r"(?P<day>\d+) (may)", re.I), re.compile(r"(?P<day>\d+) (may)", re.I)
    text = "3 May and 14 MAY"
    assert lazy.pattern == compiled.pattern
    assert [found.span("day") for found in lazy.finditer(text)] == [(0, 1), (10, 12)]
    assert lazy.sub("-", text) == "- and -"
    assert lazy.match(text, 1) is None
    assert lazy.groupindex == compiled.groupindex


def test_a_wrong_expression_is_told_where_it_is_used() -> None:
    wrong = lazy_pattern("(")
    with pytest.raises(re.error, match="unterminated subpattern"):
        wrong.search("")


def test_one_phrase_compiles_a_small_part_of_all_expressions() -> None:
    """What `resolve` costs at its start: an expression that is compiled without need costs every user of the command time."""
    program = (
        "import re, re._compiler as c; n = []; old = c.compile; c.compile = lambda *a: n.append(1) or old(*a)\n"
        "from timeline.temporal import resolve_expression; resolve_expression('last week', published='2025-03-18'); print(len(n))"
    )
    compiled = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert int(compiled.stdout) < 150
