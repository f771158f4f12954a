"""Finds the words that evoke events: verbs, event nouns, predicates such as "dead", and their particles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline.events.things import is_use_of_thing, names_no_happening
from timeline.events.vocabulary import nouns, predicates, verbs
from timeline.language import View, lemma_of
from timeline.language.given_names import GIVEN_NAMES
from timeline.language.lemmas import is_verb
from timeline.language.wordlists import words

Form = Literal["verb", "noun", "other"]

NAMED = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"})
"""Names: a word inside one is not an event, whatever it means ("Defense Department"). EVENT names are."""


@dataclass(slots=True)
class Trigger:
    """Tokens `first`..`last` (inclusive) evoke an event; `i` is their syntactic head."""

    i: int
    first: int
    last: int
    lemma: str
    form: Form
    particle: str = ""

    @property
    def head_lemma(self) -> str:
        """The lemma without particle."""
        return self.lemma.split(" ")[0]


def find_triggers(view: View) -> list[Trigger]:
    """All event triggers of a document, in text order, never overlapping."""
    named = _inside_names(view)
    headline_verbs = _headline_verbs(view)
    found: list[Trigger] = []
    taken: set[int] = set()
    for i, tag in enumerate(view.tags):
        if i in taken:
            continue
        trigger: Trigger | None = None
        if tag[:2] == "VB":
            trigger = _verb(view, i)
        elif i in headline_verbs:
            trigger = Trigger(i, i, i, lemma_of(view.words[i], "verb"), "verb")
        elif tag[:2] == "NN":
            if i not in named:
                trigger = _noun(view, i)
        elif tag in ("JJ", "RB", "IN", "RP") and i not in named:
            trigger = _predicate(view, i)
        if trigger:
            found.append(trigger)
            taken.update(range(trigger.first, trigger.last + 1))
    return found


def _headline_verbs(view: View) -> set[int]:
    """In a headline where the tagger found no verb: the word in -s after the first that is a verb before it is a noun."""
    found: set[int] = set()
    if not view.sentences:
        return found
    start, end = view.sentences[0]
    if any(view.tags[i] in ("VBZ", "VBD", "VBP", "MD") for i in range(start, end)):
        return found
    for i in range(start + 1, end - 1):
        word = view.lowers[i]
        if view.tags[i] in ("NNS", "NNPS", "NNP") and word.endswith("s") and not word.endswith("ss"):
            lemma = lemma_of(word, "verb")
            if lemma != word and is_verb(lemma) and lemma_of(word, "noun") not in nouns.event_nouns():
                found.add(i)
                break
    return found


def _inside_names(view: View) -> set[int]:
    inside: set[int] = set()
    for start, end, label in view.entities:
        if label == "PERSON" and view.lowers[end - 1] in nouns.NEWS_NOUNS and view.lowers[start] not in GIVEN_NAMES:
            continue  # "Arson suspected", "Morning Crash": capitals of a headline
        if label in NAMED:
            # A lower-case word of a name is more often the tagger's mistake than the name's.
            inside.update(i for i in range(start, end) if not view.words[i].islower())
    return inside


_SURVIVORS = words("wife husband widow widower partner son daughter child children mother father brother sister grandchild grandchildren grandson granddaughter")


def _verb(view: View, i: int) -> Trigger | None:
    dep = view.deps[i]
    if dep in ("aux", "auxpass") or view.lowers[i] in predicates.NOT_VERBS or not view.words[i][0].isalpha():
        return None
    lemma = lemma_of(view.words[i], "verb")
    if lemma == "leave" and view.tags[i] == "VBN" and (_is_left_over(view, i) or (view.deps[i] == "amod" and view.tags[view.heads[i]][:1] == "N")):
        return None
    if view.tags[i] == "VBG" and is_use_of_thing(view, i):
        return None  # "a swimming pool"
    if lemma == "be" or (lemma in ("have", "do") and view.child(i, "dobj", "xcomp", "attr", "ccomp", "prep") is None):
        return None
    who = view.child(i, "nsubj")
    left = view.child(i, "dobj") if lemma == "leave" and view.tags[i] in ("VBZ", "VBP") and who is not None and view.tags[who] in ("PRP", "NNP") else None
    if left is not None and view.lemma(left, "noun") in _SURVIVORS:
        return None  # "He leaves a wife and two sons": nobody goes anywhere
    first = i
    if hyphened(view, i):  # "re-hired", "rear-ended"
        first = i - 2
        lemma = f"re{lemma}" if view.lowers[first] == "re" else f"{view.lowers[first]}-{lemma}"
    elif i + 2 < len(view) and hyphened(view, i + 2) and view.tags[i + 2][:2] == "VB":
        return None
    last, particle = i, ""
    for j in view.children[i]:
        if j > i and view.deps[j] == "prt":
            particle = view.lowers[j]
            if j == i + 1:
                last = j
    name = f"{lemma} {particle}" if particle else lemma
    following = view.lowers[last + 1] if last + 1 < len(view) else ""
    if following in verbs.PHRASAL_PREPOSITIONS.get(name, ()) and view.heads[last + 1] in (i, last) and not (following == "on" and _on_a_day(view, last + 1)):
        last += 1
        name = f"{name} {following}"
        following = view.lowers[last + 1] if last + 1 < len(view) else ""
    if (lemma, following) in predicates.IDIOMS:
        last += 1
        name = f"{lemma} {following}"
    return Trigger(i, first, last, name, "verb", particle)


def _is_left_over(view: View, i: int) -> bool:
    """ "what was left of their homes", "two days left": nobody leaves."""
    following = view.lowers[i + 1] if i + 1 < len(view) else ""
    return following == "of" or (view.deps[i] == "acl" and view.lemma(view.heads[i], "noun") in _TIMES)


_TIMES = words("second minute hour day week month year time")


def _on_a_day(view: View, preposition: int) -> bool:
    """ "signed on 14 November": nobody signed on."""
    noun = view.child(preposition, "pobj")
    return noun is not None and any(start <= noun < end and label == "DATE" for start, end, label in view.entities)


def hyphened(view: View, i: int) -> bool:
    """Whether token `i` is the last part of a word with a hyphen."""
    return (
        i > 1 and view.words[i - 1] == "-" and view.words[i - 2].isalpha()
        and view.ends[i - 1] == view.starts[i] and view.ends[i - 2] == view.starts[i - 1]
    )


def _noun(view: View, i: int) -> Trigger | None:
    if view.lowers[i] in nouns.NOT_EVENTS or names_no_happening(view, i):
        return None
    lemma = lemma_of(view.words[i], "noun")
    first = i
    if hyphened(view, i):
        joined = lemma_of(f"{view.words[i - 2]}-{view.words[i]}", "noun")
        if joined in nouns.event_nouns():
            return Trigger(i, i - 2, i, joined, "noun")
    if lemma not in nouns.event_nouns():
        if not (view.tags[i] == "NN" and lemma.endswith("ing") and len(lemma) > 5 and _gerund(lemma)):
            return None
    elif nouns.event_nouns()[lemma][0] == "W" and view.tags[i] in ("NNP", "NNPS"):
        return None
    return Trigger(i, first, i, lemma, "noun")


def _gerund(word: str) -> bool:
    return is_verb(lemma_of(word, "verb"))


def _predicate(view: View, i: int) -> Trigger | None:
    """An adjective that tells an outcome ("three dead"), or what somebody is said to be ("turned violent"); a
    participle that the tagger takes for an adjective; a prepositional state ("on the run")."""
    word = view.lowers[i]
    if view.tags[i] == "IN":
        j = view.child(i, "pobj")
        if j is not None and j - i <= 3 and (word, view.lowers[j]) in predicates.PREPOSITIONAL:
            return Trigger(i, i, j, f"{word} {view.lowers[j]}", "other")
        return None
    if view.tags[i] == "JJ" and word.endswith("ed") and len(word) > 5 and _gerund(word):
        return Trigger(i, i, i, lemma_of(word, "verb"), "verb")
    if word in predicates.OUTCOMES or (
        view.tags[i] == "JJ" and view.deps[i] in ("acomp", "oprd", "ROOT") and word not in predicates.PLAIN
    ):
        return Trigger(i, i, i, lemma_of(view.words[i], "adj"), "other")
    return None
