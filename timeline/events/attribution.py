"""Who says that something happened, in the sentence's own words."""

from __future__ import annotations

from itertools import pairwise

from timeline.events.arguments import Arguments
from timeline.events.names import Names
from timeline.events.triggers import Trigger
from timeline.events.vocabulary import verbs
from timeline.language import View


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
