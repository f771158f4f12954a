"""Expressions compiled at first use: every one of the package compiles, and does what a compiled one does."""

from __future__ import annotations

import csv
import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.patterns import found_by, lazy_pattern, letters_first


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


# ---------------------------------------------------------------- the letters first

FORMS = [
    (r"\b(?:ask|beg|bid)", r"(?:a(?<!\wa)sk|b(?<!\wb)(?:eg|id))"),
    (r"\bthat (?:day|night)", r"t(?<!\wt)hat (?:day|night)"),
    (r"\bthat day|\bthe (?:next|last) day|\bnoon", r"t(?<!\wt)(?:hat day|he (?:next|last) day)|n(?<!\wn)oon"),
    (r"\b(open|shut) on $", r"(o(?<!\wo)pen|s(?<!\ws)hut) on $"),
    (r"(?<!had )\b(open|shut)", r"(o(?<!\wo)(?<!had o)pen|s(?<!\ws)(?<!had s)hut)"),
    (r"\b(?:(?:the |a )?court|trial)", r"(?:t(?<!\wt)(?:he court|rial)|a(?<!\wa) court|c(?<!\wc)ourt)"),
    (r"\b(?:\d{1,2} may|noon)", r"(?:[\dn](?:(?<=\d)(?<!\w\d)\d? may|(?<=n)(?<!\wn)oon))"),
]
LEFT_AS_THEY_ARE = [
    r"\b(?:ask|\w+ed)",  # any letter may be the first
    r"\b(?:ask|beg)?ging",  # the choice may be left out
    r"\ba?bout",
    r"\b\d+ days",
    r"\b(?:(the) )?court",  # a group cannot stand twice
    r"ask|\bbeg",
    r"\bask|beg",
    r"(?:ask|beg)",
    r"(?<=to )\bask",
]


@pytest.mark.parametrize(("pattern", "form"), FORMS)
def test_what_an_expression_begins_with_is_looked_for_first(pattern: str, form: str) -> None:
    assert letters_first(pattern) == form


@pytest.mark.parametrize("pattern", LEFT_AS_THEY_ARE)
def test_others_stay_as_they_are(pattern: str) -> None:
    assert letters_first(pattern) == pattern


_WORD = st.sampled_from(["ask", "asks", "beg", "begs", "bid", "the", "a", "court", "courts", "7", "12", "had", "May"])
_TEXT = st.lists(_WORD, max_size=12).flatmap(lambda words: st.lists(st.sampled_from([" ", "", "-", ", "]), min_size=len(words), max_size=len(words)).map(lambda gaps: "".join(word + gap for word, gap in zip(words, gaps, strict=True))))


@given(choices=st.lists(st.sampled_from([r"ask", r"asks?", r"beg(?:s|ged)?\b", r"(?:the |a )court", r"(?:the )?court", r"\d{1,2} (?:a|the)", r"\d ", r"b[ei]g?d?"]), min_size=1, max_size=4), behind=st.sampled_from(["", "(?<!had )", r"(?<!\bhad )(?<!-)"]), text=_TEXT)
def test_it_finds_the_same(choices: list[str], behind: str, text: str) -> None:
    pattern = rf"{behind}\b({'|'.join(choices)})"
    assert [found.span(1) for found in re.finditer(letters_first(pattern), text)] == [found.span(1) for found in re.finditer(pattern, text)]


def _sentences(count: int) -> list[str]:
    with (Path(__file__).parent / "data" / "report_turns.csv").open(encoding="utf-8", newline="") as table:
        rows = [row["context"].lower() for row in csv.DictReader(table)]
    return rows[:: len(rows) // count]


def test_every_expression_of_the_package_finds_the_same() -> None:
    """In each of many sentences up to each of its words, since most expressions end where a date begins."""
    patterns = {pattern.pattern for name in _modules() for value in vars(importlib.import_module(name)).values() for pattern in _patterns_in(value) if not pattern.flags & re.I}
    told = {pattern: form for pattern in patterns if (form := letters_first(pattern)) != pattern}
    assert len(told) > len(patterns) / 4  # else the form is not worth having
    windows = [(sentence, blank.end()) for sentence in _sentences(60) for blank in re.finditer(" ", sentence)]
    for pattern, form in told.items():
        one, other = re.compile(pattern), re.compile(form)
        for sentence, end in windows:
            found, same = one.search(sentence, 0, end), other.search(sentence, 0, end)
            assert (found and found.regs) == (same and same.regs), (pattern, sentence[:end])


def test_a_match_tells_which_expression_found_it() -> None:
    one, other = lazy_pattern(r"\b(?:ask|beg)"), lazy_pattern(r"\b(?:bid|sit)")
    found = one.search("they beg")
    assert found is not None
    assert found_by(found, other, one)
    assert not found_by(found, other)
