"""Finds the words that evoke events: verbs, event nouns, predicates such as "dead", and their particles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from timeline.events.vocabulary import nouns, people, predicates, verbs
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
    if dep in ("compound", "amod") and view.tags[i] == "VBG" and _is_of_thing(view, i):
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


_OCCASIONS = words(
    "day week season schedule window site pad venue team crew room hall centre center plan strategy policy committee panel agency office officer "
    "alarm engine truck department brigade service station marshal extinguisher hydrant official hotline helpline drill insurance safety"
)
_HOLDERS = people.ROLES - words(
    """
    victim offender prisoner suspect gunman defendant inmate fugitive convict widow wife husband son daughter brother sister mother
    father teenager actor actress singer star rapper musician comedian athlete champion boxer golfer swimmer striker goalkeeper billionaire
    """
)
"""Who holds a post; a "murder victim" or "kidnap suspect" does point to the murder."""


def _names_a_post(view: View, i: int) -> bool:
    """ "the launch director", "on launch day", "the strike committee": who or when, and no launch that took place."""
    if view.deps[i] != "compound" or i + 1 >= len(view) or view.heads[i] <= i or view.tags[i + 1] not in ("NN", "NNS", "NNP"):
        return False
    word = lemma_of(view.words[i + 1], "noun")
    return word in _OCCASIONS or word in _HOLDERS


_FOUND = words("find locate discover raise recover salvage search reach spot identify examine inspect enter")
_BOATS = words("navy naval police motor pilot harbour harbor customs patrol steam coastguard rescue")
_AGAIN = words("return answer take ignore field screen miss")


_FEASTS = words("birthday leaving farewell wedding engagement christmas dinner garden house street block office retirement tea cocktail pool beach hen stag victory launch anniversary")
_GIVING = words("hold host throw attend celebrate crash")
_SURVEYS = words("opinion exit tracking telephone online")


def _is_feast(view: View, i: int) -> bool:
    """ "at a party", "threw a party", "a birthday party": any other party may stand for office."""
    preposition = view.heads[i]
    met = view.deps[i] == "pobj" and view.lowers[preposition] in ("at", "during", "after", "before")
    given = view.deps[i] in ("dobj", "nsubjpass") and view.lemma(view.heads[i], "verb") in _GIVING
    of_politics = any(view.words[j][:1].isupper() and view.lowers[j] not in ("the", "a") for j in view.children[i] if j < i)
    return any(view.lowers[j] in _FEASTS for j in view.children[i]) or ((met or given) and not of_politics)


def _is_thing(view: View, i: int) -> bool:
    """ "found the wreck", "did not return our calls", "at short notice": the word names no happening there."""
    word, head = view.lowers[i], view.heads[i]
    if word in ("wreck", "wrecks"):
        behind = view.lowers[i + 1 : i + 2]
        return (view.deps[i] in ("dobj", "nsubjpass", "pobj") and view.lemma(head, "verb") in _FOUND) or behind == ["site"] or (behind == ["of"] and (view.words[i + 2][:1].isupper() or view.lowers[i + 2] in ("the", "a", "an", "his", "her")))
    if word in ("call", "calls"):
        return view.deps[i] == "dobj" and view.lowers[i + 1 : i + 2] != ["for"] and view.lemma(head, "verb") in _AGAIN
    if word in ("launch", "launches"):
        return view.lowers[i + 1 : i + 2] != ["of"] and any(view.deps[j] == "compound" and view.lowers[j] in _BOATS for j in view.children[i])
    if word in ("party", "parties"):
        return not _is_feast(view, i)
    if word == "ballot":
        return view.lowers[i + 1 : i + 2] in (["box"], ["boxes"], ["paper"], ["papers"])
    if word in ("poll", "polls"):
        return any(view.lowers[j] in _SURVEYS for j in view.children[i])
    if word == "votes":
        return view.child(i, "nummod") is not None and ((view.lowers[i + 1 : i + 2] == ["to"] and view.tags[min(i + 2, len(view) - 1)] == "CD") or view.lowers[head] == "by")  # "by 66 votes to 62"
    return word == "notice" and view.lowers[i - 1] in ("short", "further", "'", "’")


def _noun(view: View, i: int) -> Trigger | None:
    if view.lowers[i] in nouns.NOT_EVENTS or _names_a_post(view, i) or _is_thing(view, i) or _is_of_thing(view, i):
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


_THINGS_FOR = words("home wall line centre center plant station unit equipment vehicle helicopter boat ship van truck tank pump building room hall yard depot officer chief")


_PLACES_FOR = words("pool bath ground site shop school club licence license lane pit track area zone pen rod gear suit")
"""Things that a word in "-ing" says the use of: "a swimming pool"."""


def _is_of_thing(view: View, i: int) -> bool:
    """ "a care home", "the flood wall", "a rescue helicopter": what the thing is for has not happened by being named."""
    head = view.lemma(i + 1, "noun") if i + 1 < len(view) and view.heads[i] > i else ""
    return view.deps[i] in ("compound", "amod") and ((head in _THINGS_FOR and view.heads[i] == i + 1) or (view.lowers[i].endswith("ing") and head in _PLACES_FOR))


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
