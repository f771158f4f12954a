"""What a verb's own tense, modality and negation say: the first half of a status."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.vocabulary import verbs
from timeline.language import View
from timeline.model import NOT_DONE, Status

FUTURE = frozenset({"will", "'ll", "’ll", "shall", "wo"})
POSSIBLE = frozenset({"may", "might", "could", "can", "would", "should", "'d", "’d", "must", "ca"})
WISHED = frozenset({"should", "must", "ought"})
NEGATIONS = frozenset({"not", "n't", "n’t", "never"})
NOBODY = frozenset({"nobody", "none", "nothing", "neither", "nor"})
UNSURE = frozenset({"allegedly", "purportedly", "supposedly"})
CONDITIONS = frozenset({"if", "unless", "whether", "in case", "should"})


@dataclass(frozen=True, slots=True)
class Standing:
    """A status with the words that gave it, and whether tense puts it in the past."""

    status: Status
    reason: str
    if_dated: bool = False
    """Planned after all where it has a day still to come: "the ship would sail on 3 May"."""


def is_negated(view: View, i: int) -> bool:
    return any(view.lowers[j] in NEGATIONS or _at_no_time(view, i, j) for j in view.children[i]) or view.child(i, "neg") is not None


def _at_no_time(view: View, i: int, phrase: int) -> bool:
    """ "At no time did the firm warn": the helper stands before the doer, straight behind the phrase with "no"."""
    if view.deps[phrase] != "prep" or phrase + 1 >= i or view.lowers[phrase + 1] != "no":
        return False
    doer, behind = view.child(i, "nsubj", "nsubjpass"), view.right_edge(phrase) + 1
    return doer is not None and behind < doer and behind in view.children[i] and view.deps[behind] in ("aux", "auxpass")


def verb_status(view: View, i: int) -> Standing:
    tag = view.tags[i]
    aux = [j for j in view.children[i] if view.deps[j] in ("aux", "auxpass") and j < i]
    words = [view.lowers[j] for j in aux]
    said = " ".join([*(view.words[j] for j in aux), view.words[i]])
    negated = is_negated(view, i)
    mark = view.child(i, "mark")
    if mark is not None and view.lowers[mark] in CONDITIONS:
        return Standing("hypothetical", f"“{view.words[mark]}” makes it a condition")
    if words[:1] == ["had"] and view.tags[i] in ("VBN", "VBD") and _inverted(view, i, aux[0]):
        if negated:
            return Standing("occurred", f"“{view.words[aux[0]]} … not {view.words[i]}”: it happened")
        return Standing("hypothetical", f"“{view.words[aux[0]]} … {view.words[i]}” makes it a condition")
    waits = _waits(view, i)
    if waits is not None:
        return Standing("planned", f"“{view.words[waits]} … {said}” is still to come")
    if any(view.lowers[j] in UNSURE for j in view.children[i]):
        return Standing("alleged", f"“{' '.join(view.words[j] for j in view.children[i] if view.lowers[j] in UNSURE)}” leaves it open")
    nobody = said_of_nobody(view, i)
    if nobody is not None and not negated and not any(word in FUTURE or word in POSSIBLE for word in words):
        return Standing("denied", f"“{view.words[nobody]}”: it did not happen")
    if _asked(view, i):
        return Standing("hypothetical", "a question")
    if view.lemma(i, "verb") in _NEARLY and any(view.deps[j] == "advmod" and view.lowers[j] in ("almost", "nearly") and j == i - 1 for j in view.children[i]):
        return Standing("hypothetical", f"“{view.words[i - 1]} {said}” did not come about")
    if negated:
        if any(word in FUTURE or word in POSSIBLE for word in words):
            return Standing("hypothetical", f"“{said}” is negated")
        return Standing("denied", f"“{said}” {NOT_DONE}")
    if any(word in FUTURE for word in words):
        return Standing("planned", f"“{said}” lies ahead")
    if any(word in POSSIBLE for word in words):
        if "have" in words:
            return Standing("hypothetical", f"“{said}” did not come about, or is not known to have")
        reported = view.deps[i] in ("ccomp", "conj") and ("would" in words or "'d" in words)
        if reported and _reported_in_past(view, i):
            return Standing("planned", f"“{said}” in reported speech lies ahead of the telling")
        if any(word in WISHED for word in words):
            return Standing("proposed", f"“{said}” is what somebody wants")
        return Standing("hypothetical", f"“{said}” is possible, not told as fact", if_dated="would" in words and not _conditional(view, i))
    if tag == "VBN" and "to" in words and "have" in words and view.lemma(view.heads[i], "verb") == "be":
        return Standing("hypothetical", f"“{view.words[view.heads[i]]} {said}”: it was planned, and did not come about")
    if "to" in words and (tag == "VB" or (tag == "VBN" and words[-1] in ("be", "get"))):
        return _infinitive(view, i, said)
    if tag == "VBN" and view.lemma(i, "verb") in verbs.ARRANGED and not _set_otherwise(view, i) and words and view.child(i, "xcomp") is None and view.child(i, "agent") is None and view.tags[i] == "VBN":
        return Standing("planned", f"“{said}” is arranged for a time to come")
    if tag == "VBN" and words[-1:] == ["being"] and any(word in ("is", "are", "'s", "'re", "’s", "’re") for word in words):
        return Standing("ongoing", f"“{said}” goes on at the time of writing")
    if tag == "VBN" and words and words[-1] in ("is", "are", "'s", "'re", "’s", "’re") and len(words) == 1 and view.sentence_of[i] > 1:
        return Standing("ongoing", f"“{said}” is so at the time of writing")
    if tag == "VBG" and words[-2:] == ["to", "be"] and view.lemma(i, "verb") in _INTENDS:
        return Standing("planned", f"“{said}” lies ahead")
    if tag == "VBG" and any(word in ("is", "are", "'s", "'re", "’s", "’re", "am") for word in words):
        if view.lowers[i] == "going" and view.child(i, "xcomp") is not None:
            return Standing("planned", f"“{said} to” lies ahead")
        return Standing("ongoing", f"“{said}” goes on at the time of writing")
    if tag == "VBG" and view.deps[i] == "ccomp" and view.lemma(view.heads[i], "verb") in verbs.MAKING_KNOWN and view.lemma(i, "verb") in verbs.ENDS_AND_MOVES:
        return Standing("planned", f"“{view.words[view.heads[i]]} … {said}” makes known what is to come")
    if tag == "VBG" and "been" in words:
        return Standing("ongoing", f"“{said}” has gone on till the time of writing")
    if tag in ("VBP", "VB") and not words and view.lowers[i] in verbs.SAME_PAST:
        return Standing("occurred", f"“{view.words[i]}” is read as the simple past")
    if tag in ("VBZ", "VBP"):
        return Standing("occurred", HEADLINES_PRESENT) if is_headline(view, view.sentence_of[i]) else Standing("ongoing", f"“{view.words[i]}” is in the present tense")
    if tag == "VBD" or (tag == "VBN" and words):
        return Standing("occurred", f"“{said}” is in the past tense")
    return Standing("occurred", "told as a fact")


def _waits(view: View, i: int) -> int | None:
    """The "until" or "once" of a clause that says what must come first: "cannot be used until repairs have been approved"; None for what came."""
    if view.deps[i] != "advcl" or not any(view.lowers[j] in ("has", "have", "is", "are", "was", "were") and view.deps[j] in ("aux", "auxpass") for j in view.children[i]):
        return None
    opens = next((j for j in view.children[i] if j < i and view.lowers[j] in ("until", "till", "once") and view.deps[j] in ("mark", "advmod")), None)
    above = view.heads[i]
    would = any(view.lowers[j] in ("would", "could", "should", "might") for j in view.children[above] if view.deps[j] == "aux")
    past = any(view.lowers[j] in ("was", "were") and view.deps[j] in ("aux", "auxpass") for j in view.children[i])
    over = not would and (past or view.tags[above] == "VBD" or any(view.lowers[j] in ("was", "were", "had", "did") for j in view.children[above] if view.deps[j] in ("aux", "auxpass")))
    return None if over else opens


def _set_otherwise(view: View, i: int) -> bool:
    """ "was set on fire", "was set free": nothing is arranged by it."""
    return view.lowers[i] == "set" and (view.lowers[i + 1 : i + 3] == ["on", "fire"] or view.lowers[i + 1 : i + 2] in (["alight"], ["ablaze"], ["free"], ["aside"], ["apart"], ["back"]))


def said_of_nobody(view: View, i: int) -> int | None:
    """The word that says nobody did it or nothing was done: "no one", "neither", "made no arrests"."""
    for j in view.children[i]:
        if view.deps[j] in ("nsubj", "nsubjpass", "dobj", "preconj", "agent"):
            if view.lowers[j] in NOBODY:
                return j
            det = view.child(j, "det")
            if det is not None and view.lowers[det] in ("no", "neither"):
                return det
    return None


def _inverted(view: View, i: int, had: int) -> bool:
    """ "Had anybody gone there, he would have lived": the helper opens the clause, before its subject, and the main verb tells what would have been."""
    subject, main = view.child(i, "nsubj", "nsubjpass"), view.heads[i]
    return (
        subject is not None and had < subject and all(view.deps[j] in ("mark", "punct", "cc") for j in view.children[i] if j < had) and view.deps[i] in ("advcl", "ccomp")
        and any(view.deps[j] == "aux" and view.lowers[j] in POSSIBLE for j in view.children[main])
    )


def tried(view: View, i: int) -> bool:
    """ "tried to storm": the verb at `i` was attempted."""
    return view.deps[i] == "xcomp" and view.tags[i] == "VB" and view.lemma(view.heads[i], "verb") in verbs.TRYING


def begun(view: View, i: int) -> int | None:
    """The verb of beginning or going on over the verb at `i`: "began demolishing", "began to clear and rebuild", "went on selling"."""
    while view.deps[i] == "conj" and view.heads[i] < i and view.tags[view.heads[i]] == view.tags[i]:
        i = view.heads[i]
    head = view.heads[i]
    told = view.deps[i] == "xcomp" and view.tags[i] in ("VBG", "VB") and view.tags[head] in ("VBD", "VBN", "VBZ", "VBP")
    return head if told and (view.lemma(head, "verb") in verbs.BEGINNING or goes_on(view, head)) else None


def goes_on(view: View, i: int) -> bool:
    """ "continued", "kept", "went on": the verb at `i` only says that what its complement names had not ended."""
    lemma = view.lemma(i, "verb")
    return lemma in ("continue", "proceed", "keep") or (lemma in ("go", "carry") and any(view.deps[j] == "prt" and view.lowers[j] == "on" for j in view.children[i]))


def _asked(view: View, i: int) -> bool:
    """Whether the sentence is a question; one inside a quotation asks too, and so does a headline "How a fire …"."""
    start, end = view.sentences[view.sentence_of[i]]
    last = end - 1
    while last > start and (view.words[last].isspace() or view.words[last] in ("”", '"', "’", "''")):
        last -= 1
    asks = view.lowers[start] in ("how", "why", "what", "who", "where") and is_headline(view, view.sentence_of[i])
    return view.words[last] == "?" or (asks and view.words[last] not in (".", "!"))


def _reported_in_past(view: View, i: int) -> bool:
    for j in view.above(i)[:3]:
        if view.tags[j][:2] == "VB":
            return view.tags[j] in ("VBD", "VBN")
    return False


HEADLINES_PRESENT = "told as a fact in the present of headlines"
HEADLINES_WITHIN = 4
"""Sentences from the top among which headlines and sub-headlines stand."""


def is_headline(view: View, sentence: int) -> bool:
    """Headlines tell past events in the present tense: one of the first lines, without a full stop at its end."""
    if sentence >= HEADLINES_WITHIN:
        return False
    start, end = view.sentences[sentence]
    last = end - 1
    while last > start and view.words[last].isspace():
        last -= 1
    broken = end == len(view) or "\n" in view.words[end - 1]
    return broken and end - start <= 25 and (sentence == 0 or view.words[last] not in (".", "!", "?", "”", '"'))


def _infinitive(view: View, i: int, said: str) -> Standing:
    head = view.heads[i]
    if is_headline(view, view.sentence_of[i]) and view.deps[i] == "ROOT":
        return Standing("planned", f"the headline's “{said}” lies ahead")
    lemma = view.lemma(head, "verb") if view.tags[head][:2] == "VB" else ""
    if lemma == "be" and view.tags[head] == "VBD" and view.child(i, "aux") is not None and any(view.lowers[j] == "have" for j in view.children[i]):
        return Standing("hypothetical", f"“{view.words[head]} {said}”: it was planned, and did not come about")
    if view.deps[i] == "xcomp" and lemma in verbs.TRYING and view.tags[head] in ("VBD", "VBN", "VBG"):
        ongoing = view.tags[head] == "VBG" and view.child(head, "aux") is not None
        return Standing("ongoing" if ongoing else "occurred", f"“{view.words[head]} {said}”: it was attempted")
    if view.deps[i] in ("xcomp", "ccomp") and lemma in _FORBIDDING:
        return Standing("hypothetical", f"“{view.words[head]} … {said}” rules it out")
    if view.deps[i] == "xcomp" and lemma in verbs.REFUSING:
        return Standing("denied", f"“{view.words[head]} {said}”: it did not happen")
    if view.deps[i] in ("xcomp", "ccomp", "conj") and (lemma in verbs.FACTIVE_TO or (lemma == "have" and view.tags[head] == "VBD")):
        return Standing("occurred", f"“{view.words[head]} {said}” tells it as done")
    if view.deps[i] in ("advcl", "xcomp") and view.lemma(i, "verb") in verbs.RESULT and lemma and lemma not in verbs.PLANNING | {"be"} and is_done(view, head):
        return Standing("occurred", f"“{said}” is what came of “{view.words[head]}”")
    if lemma in verbs.PROPOSING:
        return Standing("proposed", f"“{view.words[head]}” asks for it")
    if lemma in verbs.PLANNING or view.deps[i] in ("xcomp", "acl"):
        return Standing("planned", f"“{view.words[head]} … {said}” lies ahead")
    if view.deps[i] == "advcl":
        return Standing("planned", f"“{said}” is the purpose of “{view.words[head]}”")
    return Standing("planned", f"“{said}” lies ahead")


_NEARLY = frozenset({"kill", "die", "drown", "crash", "collapse", "sink", "lose", "hit", "topple", "capsize", "derail", "cause"})
"""What "almost" says did not happen; what "almost doubled" rose all the same."""
_INTENDS = frozenset({"plan", "prepare", "consider", "intend"})
_FORBIDDING = frozenset({"forbid", "prohibit", "ban", "bar"})


def is_done(view: View, i: int) -> bool:
    """Whether a verb tells a finished act: simple past, perfect, or a headline's present."""
    return view.tags[i] in ("VBD", "VBN") or (view.tags[i] == "VBZ" and is_headline(view, view.sentence_of[i]))


def _conditional(view: View, i: int) -> bool:
    """Whether an if-clause hangs on the verb."""
    return any(
        view.deps[j] == "advcl" and any(view.deps[k] == "mark" and view.lowers[k] in CONDITIONS for k in view.children[j])
        for j in view.children[i]
    )
