"""Whether an event happened, goes on, is planned, proposed, alleged, denied or only thought of."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.triggers import Trigger
from timeline.events.vocabulary import verbs
from timeline.language import View
from timeline.language.wordlists import words
from timeline.model import MentionDate, Status

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
    if any(view.lowers[j] in UNSURE for j in view.children[i]):
        return Standing("alleged", f"“{' '.join(view.words[j] for j in view.children[i] if view.lowers[j] in UNSURE)}” leaves it open")
    nobody = said_of_nobody(view, i)
    if nobody is not None and not negated and not any(word in FUTURE or word in POSSIBLE for word in words):
        return Standing("denied", f"“{view.words[nobody]}”: it did not happen")
    if _asked(view, i):
        return Standing("hypothetical", "a question")
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
        return Standing("hypothetical", f"“{said}” is possible, not told as fact", if_dated="would" in words and not _conditional(view, i))
    if tag == "VBN" and "to" in words and "have" in words and view.lemma(view.heads[i], "verb") == "be":
        return Standing("hypothetical", f"“{view.words[view.heads[i]]} {said}”: it was planned, and did not come about")
    if "to" in words and (tag == "VB" or (tag == "VBN" and words[-1] in ("be", "get"))):
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


def _asked(view: View, i: int) -> bool:
    """Whether the sentence is a question; one inside a quotation asks too."""
    start, end = view.sentences[view.sentence_of[i]]
    last = end - 1
    while last > start and (view.words[last].isspace() or view.words[last] in ("”", '"', "’", "''")):
        last -= 1
    return view.words[last] == "?"


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
    if view.deps[i] == "xcomp" and lemma in verbs.TRYING and view.tags[head] in ("VBD", "VBN", "VBG"):
        ongoing = view.tags[head] == "VBG" and view.child(head, "aux") is not None
        return Standing("ongoing" if ongoing else "occurred", f"“{view.words[head]} {said}”: it was attempted")
    if view.deps[i] == "xcomp" and lemma in verbs.REFUSING:
        return Standing("denied", f"“{view.words[head]} {said}”: it did not happen")
    if view.deps[i] in ("xcomp", "ccomp", "conj") and (lemma in verbs.FACTIVE_TO or (lemma == "have" and view.tags[head] == "VBD")):
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
        if view.deps[j] in ("amod", "compound", "det"):
            if word in ("alleged", "suspected", "reported", "purported", "apparent"):
                return Standing("alleged", f"“{view.words[j]}” {view.words[i]}")
            if word in ("planned", "upcoming", "scheduled", "forthcoming", "next", "future", "expected", "looming", "impending"):
                return Standing("planned", f"“{view.words[j]}” {view.words[i]}")
            if word in ("proposed", "possible", "potential", "suggested", "draft"):
                return Standing("proposed", f"“{view.words[j]}” {view.words[i]}")
            if word in ("ongoing", "current", "continuing"):
                return Standing("ongoing", f"“{view.words[j]}” {view.words[i]}")
            if word == "no":
                return Standing("denied", f"“{view.words[j]}” {view.words[i]}")
    return _held_by(view, i) or _called_for(view, i) or Standing("occurred", "named as a fact")


HOLDING = words("hold stage convene conduct schedule slate plan arrange set call announce organize")
BEGINNING = words("begin start resume open continue proceed happen occur follow last end conclude take be come")
POSTPONING = words("postpone delay defer adjourn reschedule put")
CANCELLING = words("cancel scrap abandon avert avoid prevent thwart foil")
WANTING = words("call demand appeal proposal bid request push need plea hope")
FEARING = words("threat fear risk possibility prospect chance danger warning")
"""Nouns whose "of" or "for" names what is wanted, and what may come."""


def _held_by(view: View, i: int) -> Standing | None:
    """What the verb that holds, begins, puts off or calls off an event says of it: "talks will begin", "put off the vote"."""
    dep, head = view.deps[i], view.heads[i]
    clause = view.child(i, "relcl")
    which = view.child(clause, "nsubj", "nsubjpass") if clause is not None else None
    if clause is not None and which is not None and view.tags[which] == "WDT":
        dep, head = view.deps[which], clause  # "a strike that will begin on Friday"
    elif dep == "pobj" and view.deps[head] == "prt":
        dep, head = "dobj", view.heads[head]
    elif dep == "pobj" and view.lowers[head] == "with":  # "the day will begin with talks"
        dep, head = "nsubj", view.heads[head]
    if dep not in ("nsubj", "nsubjpass", "dobj") or view.tags[head][:2] != "VB":
        return None
    lemma = view.lemma(head, "verb")
    particle = view.child(head, "prt")
    off = particle is not None and view.lowers[particle] == "off"
    if dep == "nsubj":
        if lemma == "be":
            due = view.child(head, "acomp")
            if due is not None and view.lowers[due] in ("due", "likely", "possible", "imminent") and not is_past(view, head):
                return Standing("planned", f"“{view.words[due]}” lies ahead")
        ahead = _verb_status(view, head) if lemma in BEGINNING else None
        return ahead if ahead is not None and ahead.status in ("planned", "proposed", "hypothetical") else None
    if (lemma == "call" and off) or lemma in CANCELLING:
        return Standing("denied", f"“{view.words[head]}”: it did not take place") if _done(view, head) else None
    if lemma in POSTPONING and (lemma != "put" or off):
        return Standing("planned", f"“{view.words[head]}”: it is still to come")
    if dep == "nsubjpass" and (lemma in HOLDING or lemma in verbs.ARRANGED):
        told = _verb_status(view, head)
        return told if told.status in ("planned", "proposed", "hypothetical") else None
    return None


def is_past(view: View, i: int) -> bool:
    return view.tags[i] in ("VBD", "VBN")


def _called_for(view: View, i: int) -> Standing | None:
    """ "a call for talks", "fears of a strike": wanted, or feared, and not there yet."""
    preposition = view.heads[i]
    if view.deps[i] != "pobj" or view.lowers[preposition] not in ("for", "of") or is_known(view, i):
        return None
    word = view.lemma(view.heads[preposition], "noun") if view.tags[view.heads[preposition]][:2] == "NN" else ""
    if word in WANTING:
        return Standing("proposed", f"“{view.words[view.heads[preposition]]}” asks for it")
    return Standing("hypothetical", f"“{view.words[view.heads[preposition]]}” says it may come") if word in FEARING else None


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
            if above and above.status == "denied" and dep == "dobj" and i == trigger.i and trigger.form == "noun" and not is_known(view, i):
                return above  # "did not reach a deal"
            if above and above.status in ("planned", "proposed", "hypothetical") and dep != "conj" and trigger.form == "noun":
                if i != trigger.i or is_known(view, trigger.i):
                    return None  # "to end the invasion": the invasion is there already
                return Standing(above.status, f"part of what is {above.status}: {above.reason}")
        return None
    return None


def _conditional(view: View, i: int) -> bool:
    """Whether an if-clause hangs on the verb."""
    return any(
        view.deps[j] == "advcl" and any(view.deps[k] == "mark" and view.lowers[k] in CONDITIONS for k in view.children[j])
        for j in view.children[i]
    )


def ahead(standing: Standing, date: MentionDate | None, published: str | None, trigger: Trigger) -> Standing:
    """An event noun dated after the report is planned, "the vote on 3 May" told in April; so is what "would" happen on such a day."""
    if standing.if_dated and date is not None and date.basis == "stated" and published and published[:10] < (date.earliest or "")[:10] == (date.latest or "")[:10]:
        return Standing("planned", f"{standing.reason}; dated {(date.earliest or '')[:10]}, after the report")
    if standing.status == "occurred" and trigger.form == "noun" and date is not None and published and (date.earliest or "")[:10] > published[:10]:
        return Standing("planned", f"dated {(date.earliest or '')[:10]}, after the report")
    return standing


def is_known(view: View, i: int) -> bool:
    """Whether a noun is spoken of as known: "the siege", "their siege", "this siege"."""
    return any(
        view.deps[j] == "poss" or (view.deps[j] == "det" and view.lowers[j] in ("the", "this", "that", "these", "those"))
        for j in view.children[i]
    )
