"""What a rule is: a pattern over time words, what a match of it means, and the sentences that prove it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from timeline.temporal.lexer import Run
from timeline.temporal.lexicon import Slot, compile_pattern
from timeline.temporal.meaning import Meaning

EXAMPLE_DAY = "2024-03-06"
"""The publication day of every rule's examples: a Wednesday shortly after a 29 February."""


class Page:
    """The text a match stands in, for rules that look at their neighbours."""

    __slots__ = ("folded", "text")

    def __init__(self, text: str, folded: str) -> None:
        self.text = text
        self.folded = folded


class Match:
    """One rule's match: slot worths by name (`match["count"]`), its offsets, and its neighbours."""

    __slots__ = ("_found", "_slots", "end", "page", "run", "start")

    def __init__(self, page: Page, run: Run, found: re.Match[str], slots: Mapping[str, Slot]) -> None:
        self.page = page
        self.run = run
        self._found = found
        self._slots = slots
        self.start = run.starts[found.start()]
        self.end = run.ends[found.end() - 1]

    def __getitem__(self, name: str) -> Any:
        """What the slot is worth; None where the pattern has no such slot, or matched without it."""
        if name not in self._slots:
            return None
        first, last = self._found.span(name)
        if first < 0:
            return None
        return self._slots[name].value(self.run.words[first:last], self.run.values[first:last])

    def word(self, name: str) -> str | None:
        """The words the slot took, folded; None as for its worth."""
        if name not in self._slots:
            return None
        first, last = self._found.span(name)
        return " ".join(self.run.words[first:last]) if first >= 0 else None

    def has(self, word: str) -> bool:
        """Whether `word` is one of the matched words."""
        first, last = self._found.span()
        return word in self.run.words[first:last]

    @property
    def folded(self) -> str:
        return self.page.folded[self.start : self.end]

    @property
    def before(self) -> str:
        """The word before the match, folded; "" at the beginning, and where a mark other than a blank stands between."""
        found = _WORD_BEFORE.search(self.page.folded, max(0, self.start - 24), self.start)
        return found.group(1) if found else ""

    @property
    def after(self) -> str:
        """The word after the match, as written in the text; "" where another mark stands between."""
        found = _WORD_AFTER.match(self.page.text, self.end)
        return found.group(1) if found else ""

    @property
    def capital(self) -> bool:
        return self.page.text[self.start].isupper()

    def previous_capital(self) -> bool:
        """Whether the word before is capitalised in mid-sentence, as in a name."""
        folded = self.page.folded
        found = _WORD_BEFORE.search(folded, max(0, self.start - 24), self.start)
        if not found or not self.page.text[found.start(1)].isupper():
            return False
        lead = self.page.text[max(0, found.start(1) - 2) : found.start(1)].strip()
        return bool(lead) and lead[-1] not in ".!?:\"'“‘»" and found.start(1) > 0


_WORD_BEFORE = re.compile(r"([a-z0-9$%.]+'?s?) +\(?$")
_WORD_AFTER = re.compile(r" +([A-Za-z]+)")

Production = Callable[[Match], Meaning | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern with its production. Examples bracket the span and give the value; rejects leave the rule silent."""

    name: str
    pattern: str
    produce: Production
    examples: Mapping[str, str]
    rejects: Sequence[str]
    published: str
    expression: re.Pattern[str]
    slots: Mapping[str, Slot]


RULES: list[Rule] = []
"""In order of definition: of two matches of one length the earlier rule wins."""


def rule(
    *patterns: str, examples: Mapping[str, str], rejects: Sequence[str], published: str = EXAMPLE_DAY
) -> Callable[[Production], Production]:
    """Register a production under one or more patterns, with its evidence.

    The generic test runs every example through the whole tagger and checks that this rule found that span with that
    value; every reject must leave it silent.
    """

    def register(produce: Production) -> Production:
        for pattern in patterns:
            expression, slots = compile_pattern(pattern)
            RULES.append(Rule(produce.__name__, pattern, produce, examples, tuple(rejects), published, expression, dict(slots)))
        return produce

    return register
