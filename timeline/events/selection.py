"""Which mentions would make good timeline entries, and how newsworthy each is within its article."""

from __future__ import annotations

from timeline.events.arguments import Arguments
from timeline.events.names import Names
from timeline.events.status import Standing
from timeline.events.triggers import Trigger
from timeline.events.vocabulary import nouns, verbs
from timeline.language import View
from timeline.language.wordlists import words
from timeline.model import MentionDate, Participant

FIRST_PERSON = words("i we you me us")


def is_reportable(
    view: View, trigger: Trigger, arguments: Arguments, standing: Standing, date: MentionDate | None,
    participants: tuple[Participant, ...],
) -> bool:
    """Whether a mention could stand as a timeline entry of its own."""
    if standing.status in ("hypothetical", "denied"):
        return False
    if trigger.form == "noun":
        return (
            trigger.lemma in nouns.NEWS_NOUNS
            and date is not None and date.basis == "stated"
            and (bool(participants) or bool(arguments.preps))
        )
    if trigger.form == "other":
        return False
    return _verb_reportable(view, trigger, arguments, standing)


def _verb_reportable(view: View, trigger: Trigger, arguments: Arguments, standing: Standing) -> bool:
    i, lemma = trigger.i, trigger.head_lemma
    if view.deps[i] in ("amod", "compound", "pcomp", "csubj") or view.tags[i] not in ("VBD", "VBN", "VBZ", "VB", "VBP", "VBG"):
        return False
    subject = arguments.subject
    if subject is None and not (arguments.object is not None and view.deps[i] == "ROOT"):
        return False
    if subject is not None and (view.lowers[subject] in FIRST_PERSON or view.tags[subject] in ("DT", "EX", "WP", "WDT")):
        return False
    if (lemma in verbs.REPORTING and lemma not in verbs.REPORT_NEWS) or lemma == "accord":
        return False
    if lemma in verbs.STATES or lemma in verbs.THINKING:
        return False
    if trigger.lemma == lemma and lemma in verbs.LIGHT and not _eventive_object(view, arguments):
        return False
    if arguments.complement is not None and view.deps[arguments.complement] == "xcomp" and (
        lemma in verbs.ASPECT or (lemma in verbs.PLANNING and (arguments.passive or lemma in verbs.INTENDING))
    ):
        return False
    if standing.status == "ongoing" and view.tags[i] in ("VBZ", "VBP"):
        return False
    if view.tags[i] == "VB" and view.deps[i] in ("xcomp", "advcl", "acl", "conj", "relcl"):
        head = view.heads[i]
        lemma_above = view.lemma(head, "verb")
        return standing.status == "planned" and view.deps[i] == "xcomp" and lemma_above in ("set", "schedule", "expect", "plan", "due", "slate", "intend")
    return not (view.tags[i] == "VBG" and view.deps[i] in ("xcomp", "acl", "advcl"))


def _eventive_object(view: View, arguments: Arguments) -> bool:
    return arguments.object is not None and view.lemma(arguments.object, "noun") in nouns.NEWS_NOUNS


def prominence(
    view: View, trigger: Trigger, standing: Standing, date: MentionDate | None, participants: tuple[Participant, ...],
    names: Names, central: frozenset[str],
) -> float:
    """0..1 from the place in the article, main clause or aside, a date of its own, how central its people are."""
    i = trigger.i
    score = 0.3 * max(0.0, 1 - view.sentence_of[i] / 10)
    score += 0.25 if _main_clause(view, i) else 0.08 if trigger.form == "noun" else 0.0
    if date is not None:
        score += 0.15 if date.basis == "stated" else 0.07
    if any(participant.name in central for participant in participants):
        score += 0.15
    if trigger.form == "noun":
        score += 0.1 if trigger.lemma in nouns.NEWS_NOUNS else 0.0
    elif trigger.form == "verb" and trigger.head_lemma not in verbs.REPORTING | verbs.LIGHT | verbs.STATES | verbs.ASPECT:
        score += 0.15
    if standing.status in ("hypothetical", "proposed"):
        score *= 0.7
    return round(min(score, 1.0), 3)


def _main_clause(view: View, i: int) -> bool:
    """Root, joined to the root, or what the root's reporting verb tells."""
    for _ in range(6):
        dep = view.deps[i]
        if dep == "ROOT":
            return True
        if dep == "conj" or (dep in ("ccomp", "xcomp") and view.lemma(view.heads[i], "verb") in verbs.REPORTING | verbs.PLANNING):
            i = view.heads[i]
            continue
        return False
    return False
