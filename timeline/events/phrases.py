"""The pieces titles are made of: noun phrases in the article's words with names made plain, verbs in the tense wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline.events.arguments import with_conjuncts
from timeline.events.names import Name, Names, resolve_role
from timeline.events.vocabulary import verbs
from timeline.language import View
from timeline.language.wordlists import words

PHRASE_WORDS = 7

_LEFT = words("amod compound nummod poss nmod quantmod neg case punct advmod npadvmod det predet")
_DROP_TAGS = words("`` '' , : -LRB- -RRB- _SP .")
_TIGHT = words("'s ’s ' ’ % n't n’t s’")
_SUFFIXES = words("jr jr. sr sr. ii iii iv")
ARTICLES = words("a an the")


def surname(name: str) -> str:
    """The last name, without "Jr."."""
    parts = [part for part in name.split() if part.lower() not in _SUFFIXES]
    return parts[-1] if parts else name


@dataclass(slots=True)
class Phrases:
    """Phrases of one article. `timed` are the tokens of time expressions: the date says those."""

    view: View
    names: Names
    resolve: Callable[[int], Name | None]
    timed: frozenset[int]

    def name_of(self, i: int) -> Name | None:
        """The name a noun or pronoun stands for."""
        if self.view.tags[i] in ("PRP", "PRP$"):
            return self.resolve(i)
        return self.names.at.get(i) or resolve_role(self.view, self.names, i)

    def subject(self, i: int) -> tuple[list[str], Name | None]:
        """The words of a subject and the one name it stands for: surnames where several people are joined."""
        tokens = with_conjuncts(self.view, i, self.names)
        named = [self.names.at.get(j) for j in tokens]
        if len(tokens) > 1 and all(named):
            short = [surname(name.text) if name.kind == "person" else self._own(j) for j, name in zip(tokens, named, strict=True) if name]
            return _join(list(dict.fromkeys(short))[:3]), None
        return self.noun(i), self.name_of(i)

    def noun(self, i: int, *, short: bool = False, but: Name | None = None, depth: int = 0) -> list[str]:
        """A noun phrase without relative clauses and times. People go by their canonical name (surname where
        `short`), pronouns by the name they stand for, except where that is `but`, the subject of the title."""
        view = self.view
        if view.tags[i] in ("PRP", "PRP$"):
            name = self.resolve(i)
            if name is None or (but is not None and name.text == but.text):
                return [view.lowers[i]]
            return self._named(name, short)
        name = self.names.at.get(i)
        if name is not None and name.kind == "person":
            found = self._named(name, short)
        else:
            found = self._words(self._before(i, but), i)
        if depth < 2:
            found += self._after(i, name, short, but, depth, len(found))
        return found

    def _named(self, name: Name, short: bool) -> list[str]:
        if short and name.kind == "person" and not name.plural:
            return [surname(name.text)]
        return name.text.split()

    def _own(self, i: int) -> str:
        """A name as the text has it, with what stands before it."""
        return " ".join(self._words(self._before(i, None), i))

    def _after(self, i: int, name: Name | None, short: bool, but: Name | None, depth: int, length: int) -> list[str]:
        """ "of …" and "and …" after a noun."""
        view = self.view
        found: list[str] = []
        for j in view.children[i]:
            if j < i or j in self.timed:
                continue
            if view.deps[j] == "prep" and view.lowers[j] == "of" and name is None:
                noun = view.child(j, "pobj")
                if noun is not None and noun not in self.timed and length + len(found) <= PHRASE_WORDS:
                    found += ["of", *self.noun(noun, short=True, but=but, depth=depth + 1)]
            elif view.deps[j] == "conj" and view.tags[j][:1] in ("N", "P") and length + len(found) <= PHRASE_WORDS:
                found += ["and", *self.noun(j, short=short, but=but, depth=depth + 1)]
        return found

    def _before(self, i: int, but: Name | None) -> list[int]:
        """The tokens before a noun that belong to it, nearest twelve."""
        view = self.view
        kept: list[int] = []
        for j in view.children[i]:
            if j < i and view.deps[j] in _LEFT and j not in self.timed:
                kept.extend(k for k in range(max(view.left_edge(j), i - 12), min(view.right_edge(j), i - 1) + 1) if k not in self.timed)
        return [k for k in kept if view.tags[k] not in _DROP_TAGS]

    def _words(self, before: list[int], i: int) -> list[str]:
        view = self.view
        found: list[str] = []
        previous = -1
        for k in [*before, i]:
            tight = previous >= 0 and k == previous + 1 and view.ends[previous] == view.starts[k]
            if found and (tight or view.words[k] in _TIGHT):
                found[-1] += view.words[k]
            else:
                lower = view.tags[k] in ("DT", "PDT", "PRP$") or not found
                found.append(view.lowers[k] if lower and not self._proper(k) else view.words[k])
            previous = k
        return found

    def _proper(self, k: int) -> bool:
        view = self.view
        return k in self.names.at or view.tags[k] in ("NNP", "NNPS") or view.words[k][1:] != view.lowers[k][1:]


def _join(found: list[str]) -> list[str]:
    if len(found) <= 1:
        return " ".join(found).split()
    return f"{', '.join(found[:-1])} and {found[-1]}".split()


def base_form(word: str, lemma: str) -> str:
    """The infinitive as the text spells it where the word is already one, else the lemma."""
    return word if len(word) <= len(lemma) else lemma


def past_tense(lemma: str, word: str, tag: str) -> str:
    """The simple past of a verb: `seek` → `sought`; a regular participle is its own past.

    >>> past_tense("carry", "carries", "VBZ"), past_tense("flee", "flees", "VBZ")
    ('carried', 'fled')
    """
    if lemma in verbs.IRREGULAR_PAST:
        return verbs.IRREGULAR_PAST[lemma]
    prefix, _, rest = lemma.rpartition("-")
    if prefix:
        return f"{prefix}-{past_tense(rest, word.rpartition('-')[2], tag)}"
    if tag in ("VBN", "VBD") and word.endswith("ed"):
        return word
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and len(lemma) > 1 and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return lemma + "ed"
