"""The people, bodies and places of a mention, under one name each, with their roles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from timeline.events.arguments import Arguments, with_conjuncts
from timeline.events.names import Name, Names, noun_phrase, resolve_role
from timeline.events.triggers import Trigger
from timeline.events.vocabulary import people
from timeline.language import View, lemma_of
from timeline.language.wordlists import words
from timeline.model import Participant

Role = Literal["agent", "patient", "other"]
NESTED = 4
"""Phrases inside one another that are looked through for a place."""
SITES = words("in at near outside on off inside")
PLACE_PREPOSITIONS = words("in at near on outside inside across off from to around into over through")


def find_participants(
    view: View, names: Names, trigger: Trigger, arguments: Arguments, resolve: Callable[[int], Name | None]
) -> tuple[tuple[Participant, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Participants, places, places inside the arguments' phrases, and argument lemmas of one trigger."""
    roles: list[tuple[int, Role, str]] = []
    if arguments.subject is not None:
        roles.append((arguments.subject, "patient" if arguments.passive else "agent", ""))
    if arguments.agent is not None:
        roles.append((arguments.agent, "agent", ""))
    if arguments.object is not None:
        roles.append((arguments.object, "patient", ""))
    roles.extend((noun, "other", view.lowers[preposition]) for preposition, noun in arguments.preps)
    if trigger.form == "noun":
        roles.extend((j, "other", "") for j in view.children[trigger.i] if view.deps[j] in ("compound", "nmod", "amod") and j in names.at)
    found: dict[str, Participant] = {}
    places: list[str] = []
    sites: list[str] = []
    lemmas: list[str] = []
    for i, role, preposition in roles:
        for j in with_conjuncts(view, i, names):
            name = resolve(j) if view.tags[j] in ("PRP", "PRP$") else names.at.get(j) or resolve_role(view, names, j)
            if view.tags[j] not in ("PRP", "PRP$", "WP", "WDT", "DT"):
                lemmas.append(lemma_of(view.words[j], "noun" if view.tags[j][:1] == "N" else "adj"))
            if name is None and view.tags[j][:1] == "N" and _acts(view, j):
                name = Name(noun_phrase(view, j), "group")
            sites.extend(_places_within(view, names, j))
            sites.extend(_stands_in(view, names, j) if preposition in SITES else [])
            if name is None or (view.tags[j] in ("PRP", "PRP$") and name.kind == "group" and not name.plural):
                continue  # "he" for "the driver": a description names nobody
            lemmas.append(name.text.lower())
            if name.kind == "place" and preposition in PLACE_PREPOSITIONS:
                places.append(name.text)
                continue
            for text in name.text.split(" and ") if name.plural and name.kind == "person" else [name.text]:
                if text not in found:
                    found[text] = Participant(name=text, role=role, kind=name.kind)
    return tuple(found.values()), tuple(dict.fromkeys(places)), tuple(dict.fromkeys(sites)), tuple(dict.fromkeys(lemmas))


def _places_within(view: View, names: Names, i: int, depth: int = 0) -> list[str]:
    """The places that a noun's own phrase names: "at a depot near the station in Leeds"."""
    found: list[str] = []
    for j in view.children[i] if depth < NESTED else ():
        noun = view.child(j, "pobj") if view.deps[j] == "prep" and view.lowers[j] in SITES else None
        if noun is None:
            continue
        name = names.at.get(noun)
        found += [name.text] if name is not None and name.kind == "place" else []
        found += _stands_in(view, names, noun) + _places_within(view, names, noun, depth + 1)
    return found


def _stands_in(view: View, names: Names, i: int) -> list[str]:
    """The place a building or a site is called by: "at its Leeds depot", "in Larne town hall"."""
    if view.tags[i] not in ("NN", "NNS"):
        return []
    return [names.at[j].text for j in view.children[i] if view.deps[j] in ("compound", "nmod") and j in names.at and names.at[j].kind == "place"]


def _acts(view: View, i: int) -> bool:
    return lemma_of(view.words[i], "noun") in people.PEOPLE
