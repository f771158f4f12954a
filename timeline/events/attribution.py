"""Who says that something happened, in the sentence's own words."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from timeline.events.arguments import Arguments
from timeline.events.names import Name, Names
from timeline.events.triggers import Trigger
from timeline.events.vocabulary import people, verbs
from timeline.events.vocabulary.nouns import event_nouns
from timeline.language import View
from timeline.language.wordlists import words

DOCUMENTS = words("report statement release study survey poll post message letter filing lawsuit indictment order complaint source witness")
"""What says things though it is no one."""


def find_attribution(
    view: View, names: Names, trigger: Trigger, arguments: dict[int, Arguments], resolve: Callable[[int], Name | None]
) -> tuple[str | None, int | None]:
    """Who says what this trigger's clause says, and the token that names them.

    In the sentence's own words; where those are "he" or "it", the name the article makes clear.
    """
    i = trigger.i
    chain = [i, *view.above(i)]
    said_by: int | None = None
    for below, j in pairwise(chain):  # the outermost speaker is the one who vouches for it all
        if view.deps[below] in ("ccomp", "parataxis", "xcomp", "advcl") and view.tags[j][:2] == "VB":
            lemma = view.lemma(j, "verb")
            if (lemma in verbs.REPORTING and lemma not in verbs.THINKING) or lemma in verbs.REPORT_NEWS:
                subject = arguments[j].subject if j in arguments else view.child(j, "nsubj")
                if subject is not None and subject != i and _can_speak(view, names, subject):
                    said_by = subject
    if said_by is not None:
        return _speaker(view, names, said_by, resolve), said_by
    for j in chain:
        for k in view.children[j]:
            # "according to the ministry", "police said" set in with commas
            if view.lowers[k] == "according":
                to = view.child(k, "prep")
                who = view.child(to, "pobj") if to is not None else None
                if who is not None:
                    return _speaker(view, names, who, resolve), who
            if view.deps[k] == "parataxis" and view.tags[k] in ("VBD", "VBZ", "VBP") and view.lemma(k, "verb") in verbs.REPORTING:
                subject = view.child(k, "nsubj")
                if subject is not None:
                    return _speaker(view, names, subject, resolve), subject
    return None, None


def _can_speak(view: View, names: Names, i: int) -> bool:
    """Whether a subject is one who says things: no "march" or "anger" that the parser joins to a "saying"."""
    if view.tags[i][:2] != "NN" or i in names.at:
        return True
    word = view.lemma(i, "noun")
    return word in people.PEOPLE | people.ROLES | DOCUMENTS or word not in event_nouns()


def _speaker(view: View, names: Names, i: int, resolve: Callable[[int], Name | None]) -> str:
    if view.tags[i] == "PRP":
        known = resolve(i)
        if known is not None:
            return known.text
    if i in names.at:
        start, end = names.span_of[i]
        before = [j for j in view.children[i] if j < start and view.deps[j] not in ("punct", "cc", "advmod")]
        first = max(min((view.left_edge(j) for j in before), default=start), start - 8)
        while first < start and (view.deps[first] in ("punct", "cc", "advmod") or view.words[first].isspace()):
            first += 1
        end = max(end, i + 1)
    else:
        tokens = list(range(max(view.left_edge(i), i - 8), i + 1))
        first, end = tokens[0], i + 1
    words = []
    for j in range(first, end):
        words.append(view.words[j] + (" " if j + 1 < end and view.ends[j] < view.starts[j + 1] else ""))
    return " ".join("".join(words).split())
