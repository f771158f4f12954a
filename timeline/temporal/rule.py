"""What a rule is: a pattern over time words, what a match of it means, and the sentences that prove it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from timeline.patterns import lazy_pattern
from timeline.temporal.lexer import Run
from timeline.temporal.lexicon import MONTH_CODES, MONTH_WORDS, Slot, translate
from timeline.temporal.meaning import Meaning
from timeline.temporal.page import Page
from timeline.temporal.vocabulary import (
    ABBREVIATIONS,
    DATE_OPENERS,
    FUNCTION_WORDS,
    GROUPS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    PLACES,
    SEASONS,
    WEEKDAYS,
)

EXAMPLE_DAY = "2024-03-06"
"""The publication day of every rule's examples: a Wednesday shortly after a 29 February."""


class Match:
    """One rule's match: slot worths by name (`match["count"]`), its offsets, and its neighbours."""

    __slots__ = ("_after", "_before", "_found", "_slots", "end", "page", "run", "start")

    def __init__(self, page: Page, run: Run, found: re.Match[str], slots: Mapping[str, Slot]) -> None:
        self.page = page
        self.run = run
        self._found = found
        self._slots = slots
        self._before: str | None = None
        self._after: str | None = None
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

    def word(self, name: str) -> str:
        """The words the slot took, folded; "" as for its worth."""
        if name not in self._slots:
            return ""
        first, last = self._found.span(name)
        return " ".join(self.run.words[first:last]) if first >= 0 else ""

    def has(self, *words: str) -> bool:
        """Whether any of `words` is among the matched ones."""
        first, last = self._found.span()
        for word in self.run.words[first:last]:  # noqa: SIM110 - asked thousands of times, and a generator costs three times as much
            if word in words:
                return True
        return False

    def word_start(self, word: str) -> int:
        """Where the last `word` of the match begins in the text."""
        first, last = self._found.span()
        place = last - 1 - self.run.words[first:last][::-1].index(word)
        return self.run.starts[place]

    def preceded_by(self, pattern: str) -> re.Match[str] | None:
        """The pattern matched right before this match, over the run's words."""
        begin = self._found.start()
        return _ending(pattern).search(self.run.codes, max(0, begin - 10), begin)

    def look_back(self, pattern: re.Pattern[str], reach: int) -> re.Match[str] | None:
        """What `pattern` finds in so many characters before the match."""
        return pattern.search(self.page.folded, max(0, self.start - reach), self.start)

    def follows(self, words: str | tuple[str, ...]) -> bool:
        """Whether the match stands right behind these words, or any of them."""
        return self.page.folded.endswith(words, 0, self.start)

    def followed_by(self, pattern: str) -> Mapping[str, Any] | None:
        """The worths of a pattern's slots where it matches right behind this match."""
        expression, slots = _compiled(pattern)
        found = expression.match(self.run.codes, self._found.end())
        if found is None:
            return None
        spans = {name: found.span(name) for name, _ in slots}
        return {name: slot.value(self.run.words[slice(*spans[name])], self.run.values[slice(*spans[name])]) for name, slot in slots if spans[name][0] >= 0}

    def month_before(self) -> int | None:
        """The month this number continues ("May 4 and 5"), read off the words before it."""
        for place in range(self._found.start() - 1, max(-1, self._found.start() - 11), -1):
            if self.run.codes[place] in MONTH_CODES:
                return MONTH_WORDS[self.run.words[place]]
        return None

    @property
    def folded(self) -> str:
        return self.page.folded[self.start : self.end]

    @property
    def before(self) -> str:
        """The word before the match, folded; "" where another mark than a blank stands between."""
        if self._before is None:  # rules ask for it again and again
            found = self._word_before()
            self._before = found.group(1) if found and not _ends_sentence(found.group(1)) else ""
        return self._before

    def _word_before(self) -> re.Match[str] | None:
        """The word and the blanks before the match, looked for from the word's beginning: from farther off every word is tried."""
        low = max(0, self.start - 24)
        last_blank = self.page.folded[low : self.start].rstrip(" ").rfind(" ")
        return _WORD_BEFORE.search(self.page.folded, low + last_blank + 1, self.start)

    @property
    def after(self) -> str:
        """The word after the match, as written in the text; "" where another mark than a blank stands between."""
        if self._after is None:
            found = _WORD_AFTER.match(self.page.text, self.end)
            self._after = found.group(1) if found else ""
        return self._after

    @property
    def capital(self) -> bool:
        """Whether the match is capitalised."""
        return self.page.text[self.start].isupper()

    @property
    def after_name(self) -> bool:
        """Whether the word before is capitalised and no preposition or article, as in names and titles."""
        found = self._word_before()
        return found is not None and self.page.text[found.start(1)].isupper() and found.group(1) not in FUNCTION_WORDS and found.group(1) not in _POSSESSIVES and not _ends_sentence(found.group(1)) and "\n" not in self.page.text[found.end(1) : self.start]

    @property
    def after_hyphened_name(self) -> bool:
        """Whether a hyphen joins the match to a name: "Ada Eze-Friday"."""
        if self.page.folded[self.start - 1 : self.start] != "-":
            return False
        found = _NAME_HYPHEN.search(self.page.text, max(0, self.start - 24), self.start)
        return found is not None and found[1].lower() not in _TIMES

    @property
    def named_in_full(self) -> bool:
        """Whether the match is a surname that the text somewhere tells in full ("Jack Friday, who died …"), with nothing before it that dates have."""
        if self.before in DATE_OPENERS:
            return False
        heads = not self.before and _HEADS_SENTENCE.search(self.page.text, max(0, self.start - 4), self.start) is not None
        as_name = heads or self.page.folded.startswith("'s ", self.end) or self.after in _OF_SUBJECT or (self.after.endswith("ed") and not self.after[:1].isupper()) or self.after_name
        return as_name and self.page.is_surname(self.page.text[self.start : self.end])  # last, since it searches all of the text

    @property
    def quoted_alone(self) -> bool:
        """Whether the match alone stands in quotation marks, as a title does."""
        text = self.page.text
        return text[self.start - 1 : self.start] in _QUOTE_MARKS and text[self.end : self.end + 2].strip(",.")[:1] in _QUOTE_MARKS

    @property
    def names_place(self) -> bool:
        """Whether the word after makes a place, a pact or a group of the match ("October Street"), and no new subject: "In March St Ives lost"."""
        opens = self.page.text.endswith(("On ", "In ", ", on ", ", in "), 0, self.start)
        return (self.after in PLACES or (self.after in GROUPS and (self.before == "the" or self.folded.startswith("the ")))) and not opens and not _SAINT.match(self.page.text, self.end)

    @property
    def title_like(self) -> bool:
        """Whether a word inside the match has a capital its grammar does not ask for, as titles have ("20 Days in …")."""
        text = self.page.text
        inner = text[self.start + 1 : self.end]
        return any(inner[place - 1] in " -" and letter.isupper() for place, letter in enumerate(inner) if place) and not text[self.start : self.end].isupper()


SUBJECT = lazy_pattern(r" [A-Z][\w'’-]+ (?:[a-z]+ed|was|were|had|left|took|went|came|made|fell|won|lost|sent|gave|met|wrote|set)\b")
"""Behind "On the 22nd" or "In the Spring", who did what."""


def _ends_sentence(word: str) -> bool:
    """A full stop that is not an abbreviation's."""
    return word[-1] == "." and (len(word) > 5 or (len(word) > 3 and word.find(".") == len(word) - 1 and word[:-1] not in ABBREVIATIONS))


_HEADS_SENTENCE = lazy_pattern(r"(?:^|[.!?:\n\"“”])\s*$")
_OF_SUBJECT = frozenset(("said", "says", "told", "was", "is", "were", "had", "has", "will", "would", "did", "does", "could", "won", "lost", "went", "took", "made", "left", "got", "ran", "who", "also", "never"))
"""Behind a surname the verb it is the subject of."""
_POSSESSIVES = frozenset(("its", "his", "her", "their", "our", "my", "your"))
_WORD_BEFORE = lazy_pattern(r"([a-z0-9$%.]+(?:'s)?) +$")
_NAME_HYPHEN = lazy_pattern(r"(?<![-\w])(?!Mid|Pre|Post|Early|Late)([A-Z][a-z]+)[-\u2010\u2011]$")
_TIMES = frozenset((*MONTHS, *MONTH_ABBREVIATIONS, *WEEKDAYS, *SEASONS))
_QUOTE_MARKS = frozenset("\"“”‘’'")
_SAINT = lazy_pattern(r" St\.? [A-Z]")
_WORD_AFTER = lazy_pattern(r" +([A-Za-z]+)")


@cache
def _compiled(pattern: str) -> tuple[re.Pattern[str], tuple[tuple[str, Slot], ...]]:
    expression, slots = translate(pattern)
    return re.compile(expression), slots


@cache
def _ending(pattern: str) -> re.Pattern[str]:
    return re.compile(f"(?:{translate(pattern)[0]})$")


Production = Callable[[Match], Meaning | None]


@dataclass(frozen=True)
class Rule:
    """A named pattern with its production. Examples bracket the span and give the value; rejects leave the rule silent."""

    name: str
    pattern: str
    produce: Production
    examples: Mapping[str, str]
    rejects: Sequence[str]
    source: str
    """The pattern as a regular expression over codes."""
    slots: Mapping[str, Slot]

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled when a text first asks for it: few texts ask for many of the hundreds."""
        return re.compile(self.source)


RULES: list[Rule] = []
"""In order of definition: of two matches of one length the earlier rule wins."""


def rule(*patterns: str, examples: Mapping[str, str], rejects: Sequence[str]) -> Callable[[Production], Production]:
    """Register a production under one or more patterns, with its evidence.

    The generic test runs every example through the whole tagger and checks that this rule found that span with that
    value; every reject must leave it silent. A production that returns None leaves the words to the next best rule.
    """

    def register(produce: Production) -> Production:
        for pattern in patterns:
            source, slots = translate(pattern)
            RULES.append(Rule(produce.__name__, pattern, produce, examples, tuple(rejects), source, dict(slots)))
        return produce

    return register
