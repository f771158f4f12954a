"""Plans that are moved: "put the hearing off to Friday" dates the hearing, not the putting off."""

from __future__ import annotations

from timeline.language import View
from timeline.language.wordlists import words

ALONE = words("postpone delay defer adjourn reschedule")
"""Verbs that move a plan, whatever the plan is."""
WITH_PARTICLE = words("put push bring move pull hold carry shove nudge bump knock shunt")
"""Verbs that do with "back", "off", "forward" or "over"."""
OF_EVENTS = words("move push shift switch slip slide")
"""Verbs that do where what they move is an event."""
_PARTICLES = words("back off forward over up")
NEW_DAY = words("to until till for")
_OLD = words("from")


def moves_plan(view: View, verb: int, noun: int | None, *, event: bool) -> bool:
    """Whether the verb moves a plan to another day; `event` says whether `noun`, what it moves, is the name of an event."""
    lemma = view.lemma(verb, "verb")
    if lemma in ALONE:
        return noun is not None
    particle = any(view.deps[j] in ("prt", "advmod") and view.lowers[j] in _PARTICLES for j in view.children[verb])
    return noun is not None and event and (lemma in OF_EVENTS or (lemma in WITH_PARTICLE and particle))


def moved(view: View, verb: int) -> int | None:
    """What a verb moves: its object, in the passive its subject; that of "slipped" too."""
    found = view.child(verb, "dobj", "nsubjpass")
    if found is None and view.deps[verb] == "conj" and view.child(verb, "auxpass") is not None and view.child(verb, "nsubj") is None:
        found = view.child(view.heads[verb], "nsubjpass")  # "was set for Monday but has been put back"
    return view.child(verb, "nsubj") if found is None and view.lemma(verb, "verb") in ("slip", "slide", "move", "shift") else found


def verb_over(view: View, head: int) -> int | None:
    """The verb whose day a time expression with this head is, the old one or the new: "moved … from Monday", "put back to Friday"."""
    preposition = view.heads[head]
    if view.deps[head] != "pobj" or view.lowers[preposition] not in NEW_DAY | _OLD:
        return None
    verb = view.heads[preposition]
    if view.lowers[verb] in _OLD and view.deps[verb] == "prep":
        verb = view.heads[verb]  # "from Monday to Friday"
    if view.deps[verb] == "advmod" and view.lowers[verb] in _PARTICLES:
        verb = view.heads[verb]  # "pushed back to September"
    return verb if view.tags[verb][:2] == "VB" else None


def is_old_day(view: View, head: int) -> bool:
    """Whether the expression is the day a plan was moved from."""
    return view.lowers[view.heads[head]] in _OLD
