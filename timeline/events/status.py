"""Whether an event happened, goes on, is planned, proposed, alleged, denied or only thought of; and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from timeline.events.arguments import Arguments
from timeline.events.names import Names
from timeline.events.triggers import Trigger
from timeline.events.vocabulary import verbs
from timeline.language import View
from timeline.model import Status

FUTURE = frozenset({"will", "'ll", "’ll", "shall", "wo"})
POSSIBLE = frozenset({"may", "might", "could", "can", "would", "should", "'d", "’d", "must", "ca"})
WISHED = frozenset({"should", "must", "ought"})
NEGATIONS = frozenset({"not", "n't", "n’t", "never"})
CONDITIONS = frozenset({"if", "unless", "whether", "in case", "should"})


@dataclass(frozen=True, slots=True)
class Standing:
    """A status with the words that gave it, and whether tense puts it in the past."""

    status: Status
    reason: str


def find_status(view: View, trigger: Trigger, statuses: dict[int, Standing]) -> Standing:
    """The status of one trigger. `statuses` holds those of the triggers above it, already found, by head token."""
    own = _verb_status(view, trigger.i) if trigger.form == "verb" else _noun_status(view, trigger.i)
    if trigger.form == "other":
        own = _verb_status(view, view.heads[trigger.i]) if view.tags[view.heads[trigger.i]][:2] == "VB" else own
    inherited = _from_above(view, trigger, statuses)
    if own.status in ("occurred", "ongoing") and inherited is not None:
        return inherited
    return own


def _verb_status(view: View, i: int) -> Standing:
    tag = view.tags[i]
    aux = [j for j in view.children[i] if view.deps[j] in ("aux", "auxpass") and j < i]
    words = [view.lowers[j] for j in aux]
    said = " ".join([*(view.words[j] for j in aux), view.words[i]])
    negated = any(view.lowers[j] in NEGATIONS for j in view.children[i]) or view.child(i, "neg") is not None
    mark = view.child(i, "mark")
    if mark is not None and view.lowers[mark] in CONDITIONS:
        return Standing("hypothetical", f"“{view.words[mark]}” makes it a condition")
    if negated:
        if any(word in FUTURE or word in POSSIBLE for word in words):
            return Standing("hypothetical", f"“{said}” is negated")
        return Standing("denied", f"“{said}” is negated: it did not happen")
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
        return Standing("hypothetical", f"“{said}” is possible, not told as fact")
    if tag == "VBN" and "to" in words and "have" in words and view.lemma(view.heads[i], "verb") == "be":
        return Standing("hypothetical", f"“{view.words[view.heads[i]]} {said}”: it was planned, and did not come about")
    if tag == "VB" and "to" in words:
        return _infinitive(view, i, said)
    if tag == "VBN" and view.lemma(i, "verb") in verbs.ARRANGED and words and view.child(i, "xcomp") is None and view.child(i, "agent") is None and view.tags[i] == "VBN":
        return Standing("planned", f"“{said}” is arranged for a time to come")
    if tag == "VBN" and words and words[-1] in ("is", "are", "'s", "'re", "’s", "’re") and len(words) == 1 and view.sentence_of[i] > 1:
        return Standing("ongoing", f"“{said}” is so at the time of writing")
    if tag == "VBG" and any(word in ("is", "are", "'s", "'re", "’s", "’re", "am") for word in words):
        if view.lowers[i] == "going" and view.child(i, "xcomp") is not None:
            return Standing("planned", f"“{said} to” lies ahead")
        return Standing("ongoing", f"“{said}” goes on at the time of writing")
    if tag == "VBG" and "been" in words:
        return Standing("ongoing", f"“{said}” has gone on till the time of writing")
    if tag in ("VBP", "VB") and not words and view.lowers[i] in verbs.SAME_PAST:
        return Standing("occurred", f"“{view.words[i]}” is read as the simple past")
    if tag in ("VBZ", "VBP") and not is_headline(view, view.sentence_of[i]):
        return Standing("ongoing", f"“{view.words[i]}” is in the present tense")
    if tag == "VBD" or (tag == "VBN" and words):
        return Standing("occurred", f"“{said}” is in the past tense")
    return Standing("occurred", "told as a fact")


def _reported_in_past(view: View, i: int) -> bool:
    for j in view.above(i)[:3]:
        if view.tags[j][:2] == "VB":
            return view.tags[j] in ("VBD", "VBN")
    return False


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
    if view.deps[i] in ("xcomp", "ccomp", "conj") and lemma in verbs.FACTIVE_TO:
        return Standing("occurred", f"“{view.words[head]} {said}” tells it as done")
    if view.deps[i] in ("advcl", "xcomp") and view.lemma(i, "verb") in verbs.RESULT and lemma and lemma not in verbs.PLANNING and _done(view, head):
        return Standing("occurred", f"“{said}” is what came of “{view.words[head]}”")
    if lemma in verbs.PROPOSING:
        return Standing("proposed", f"“{view.words[head]}” asks for it")
    if lemma in verbs.PLANNING or view.deps[i] in ("xcomp", "acl"):
        return Standing("planned", f"“{view.words[head]} … {said}” lies ahead")
    if view.deps[i] == "advcl":
        return Standing("planned", f"“{said}” is the purpose of “{view.words[head]}”")
    return Standing("planned", f"“{said}” lies ahead")


def _done(view: View, i: int) -> bool:
    """Whether a verb tells a finished act: simple past, perfect, or a headline's present."""
    return view.tags[i] in ("VBD", "VBN") or (view.tags[i] == "VBZ" and is_headline(view, view.sentence_of[i]))


def _noun_status(view: View, i: int) -> Standing:
    for j in view.children[i]:
        word = view.lowers[j]
        if view.deps[j] in ("amod", "compound"):
            if word in ("alleged", "suspected", "reported", "purported", "apparent"):
                return Standing("alleged", f"“{view.words[j]}” {view.words[i]}")
            if word in ("planned", "upcoming", "scheduled", "forthcoming", "next", "future", "expected", "looming", "impending"):
                return Standing("planned", f"“{view.words[j]}” {view.words[i]}")
            if word in ("proposed", "possible", "potential", "suggested", "draft"):
                return Standing("proposed", f"“{view.words[j]}” {view.words[i]}")
            if word in ("ongoing", "current", "continuing"):
                return Standing("ongoing", f"“{view.words[j]}” {view.words[i]}")
    return Standing("occurred", "named as a fact")


def _from_above(view: View, trigger: Trigger, statuses: dict[int, Standing]) -> Standing | None:
    """What the governing verb leaves of a claim: denied, alleged, wanted or ahead passes down to its complement."""
    i = trigger.i
    steps = 0
    while view.heads[i] != i and steps < 4:
        dep, head = view.deps[i], view.heads[i]
        if dep in ("relcl", "acl", "nsubj", "appos") or (dep == "advcl" and trigger.form != "noun"):
            return None
        steps += 1
        if view.tags[head][:2] != "VB":
            if head in statuses and dep in ("prep", "pobj", "compound", "amod") and statuses[head].status in ("planned", "proposed", "hypothetical") and trigger.form == "noun" and dep != "compound":
                return None
            i = head
            continue
        lemma = view.lemma(head, "verb")
        above = statuses.get(head)
        if dep in ("dobj", "xcomp", "ccomp", "prep", "pcomp", "nsubjpass", "conj", "agent"):
            if dep in ("dobj", "ccomp", "prep") and lemma in verbs.DENYING and trigger.form != "other":
                return Standing("denied", f"“{view.words[head]}” denies it")
            if dep in ("xcomp", "ccomp", "dobj", "prep") and lemma in verbs.ALLEGING and trigger.form == "verb":
                return Standing("alleged", f"“{view.words[head]}” gives it as an accusation")
            if dep in ("dobj", "xcomp") and trigger.form == "noun" and lemma in (verbs.PROPOSING | {"seek", "plan", "schedule", "expect", "threaten", "await"}):
                kind: Status = "planned" if lemma in ("plan", "schedule", "expect", "await") else "proposed"
                return Standing(kind, f"“{view.words[head]}” puts it ahead")
            if dep == "conj" and trigger.form == "verb" and view.tags[trigger.i] == view.tags[head] == "VB" and above:
                return above if above.status in ("planned", "proposed", "hypothetical") else None
            if above and above.status in ("planned", "proposed", "hypothetical") and dep != "conj" and trigger.form == "noun":
                if i != trigger.i or is_known(view, trigger.i):
                    return None  # "to end the invasion": the invasion is there already
                return Standing(above.status, f"part of what is {above.status}: {above.reason}")
        return None
    return None


def is_known(view: View, i: int) -> bool:
    """Whether a noun is spoken of as known: "the siege", "their siege", "this siege"."""
    return any(
        view.deps[j] == "poss" or (view.deps[j] == "det" and view.lowers[j] in ("the", "this", "that", "these", "those"))
        for j in view.children[i]
    )


def find_attribution(view: View, names: Names, trigger: Trigger, arguments: dict[int, Arguments]) -> tuple[str | None, int | None]:
    """Who says what this trigger's clause says, in the sentence's own words, and the token that names them."""
    i = trigger.i
    chain = [i, *view.above(i)]
    said_by: int | None = None
    for below, j in pairwise(chain):  # the outermost speaker is the one who vouches for it all
        if view.deps[below] in ("ccomp", "parataxis", "xcomp", "advcl") and view.tags[j][:2] == "VB":
            lemma = view.lemma(j, "verb")
            if (lemma in verbs.REPORTING and lemma not in verbs.THINKING) or lemma in verbs.REPORT_NEWS:
                subject = arguments[j].subject if j in arguments else view.child(j, "nsubj")
                if subject is not None and subject != i:
                    said_by = subject
    if said_by is not None:
        return _speaker(view, names, said_by), said_by
    for j in chain:
        for k in view.children[j]:
            # "according to the ministry", "police said" set in with commas
            if view.lowers[k] == "according":
                to = view.child(k, "prep")
                who = view.child(to, "pobj") if to is not None else None
                if who is not None:
                    return _speaker(view, names, who), who
            if view.deps[k] == "parataxis" and view.tags[k] in ("VBD", "VBZ", "VBP") and view.lemma(k, "verb") in verbs.REPORTING:
                subject = view.child(k, "nsubj")
                if subject is not None:
                    return _speaker(view, names, subject), subject
    return None, None


def _speaker(view: View, names: Names, i: int) -> str:
    if i in names.at:
        start, end = names.span_of[i]
        first = min((j for j in view.children[i] if j < start), default=start)
        while first < start and view.deps[first] in ("punct", "cc", "advmod"):
            first += 1
        end = max(end, i + 1)
    else:
        tokens = list(range(max(view.left_edge(i), i - 8), i + 1))
        first, end = tokens[0], i + 1
    words = []
    for j in range(first, end):
        words.append(view.words[j] + (" " if j + 1 < end and view.ends[j] < view.starts[j + 1] else ""))
    return " ".join("".join(words).split())
