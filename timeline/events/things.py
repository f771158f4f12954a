"""Nouns that are no event where they stand: "found the wreck", "the launch director", "a care home", "the ballot box"."""

from __future__ import annotations

from collections.abc import Callable

from timeline.events.vocabulary import people
from timeline.language import View, lemma_of
from timeline.language.wordlists import words

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
_THINGS_FOR = words("home wall line centre center plant station unit equipment vehicle helicopter boat ship van truck tank pump building room hall yard depot officer chief")
_PLACES_FOR = words("pool bath ground site shop school club licence license lane pit track area zone pen rod gear suit")
"""Things that a word in "-ing" says the use of: "a swimming pool"."""


def names_no_happening(view: View, i: int) -> bool:
    """Whether noun `i` names a thing, a post or an occasion, though as a word it could name an event."""
    is_thing = _THINGS.get(view.lowers[i])
    return (is_thing is not None and is_thing(view, i)) or _names_a_post(view, i) or is_use_of_thing(view, i)


def is_use_of_thing(view: View, i: int) -> bool:
    """ "a care home", "the flood wall", "a swimming pool": what the thing is for has not happened by being named."""
    if view.deps[i] not in ("compound", "amod") or view.heads[i] <= i:
        return False
    thing = view.lemma(i + 1, "noun")
    return (thing in _THINGS_FOR and view.heads[i] == i + 1) or (thing in _PLACES_FOR and view.lowers[i].endswith("ing"))


def _names_a_post(view: View, i: int) -> bool:
    """ "the launch director", "on launch day", "the strike committee": who or when, and no launch that took place."""
    if view.deps[i] != "compound" or i + 1 >= len(view) or view.heads[i] <= i or view.tags[i + 1] not in ("NN", "NNS", "NNP"):
        return False
    word = lemma_of(view.words[i + 1], "noun")
    return word in _OCCASIONS or word in _HOLDERS


def _behind(view: View, i: int) -> str:
    return view.lowers[i + 1] if i + 1 < len(view) else ""


_FOUND = words("find locate discover raise recover salvage search reach spot identify examine inspect enter")


def _is_wreckage(view: View, i: int) -> bool:
    """ "found the wreck", "the wreck site", "the wreck of the Anna": a ship; "a wreck on the A9" happened."""
    behind = _behind(view, i)
    of_ship = behind == "of" and i + 2 < len(view) and (view.words[i + 2][:1].isupper() or view.lowers[i + 2] in ("the", "a", "an", "his", "her"))
    return of_ship or behind == "site" or (view.deps[i] in ("dobj", "nsubjpass", "pobj") and view.lemma(view.heads[i], "verb") in _FOUND)


_AGAIN = words("return answer take ignore field screen miss")


def _is_on_the_phone(view: View, i: int) -> bool:
    """ "did not return our calls"; who "ignored a call for talks" was called on."""
    return view.deps[i] == "dobj" and _behind(view, i) != "for" and view.lemma(view.heads[i], "verb") in _AGAIN


_BOATS = words("navy naval police motor pilot harbour harbor customs patrol steam coastguard rescue")


def _is_boat(view: View, i: int) -> bool:
    """ "a police launch"."""
    return _behind(view, i) != "of" and any(view.deps[j] == "compound" and view.lowers[j] in _BOATS for j in view.children[i])


_FEASTS = words("birthday leaving farewell wedding engagement christmas dinner garden house street block office retirement tea cocktail pool beach hen stag victory launch anniversary")
_GIVING = words("hold host throw attend celebrate crash")


def _is_of_politics(view: View, i: int) -> bool:
    """Any party but "at a party", "threw a party", "a birthday party" may stand for office."""
    if any(view.lowers[j] in _FEASTS for j in view.children[i]):
        return False
    met = view.deps[i] == "pobj" and view.lowers[view.heads[i]] in ("at", "during", "after", "before")
    given = view.deps[i] in ("dobj", "nsubjpass") and view.lemma(view.heads[i], "verb") in _GIVING
    named = any(view.words[j][:1].isupper() and view.lowers[j] not in ("the", "a") for j in view.children[i] if j < i)
    return named or not (met or given)


def _is_of_paper(view: View, i: int) -> bool:
    """ "the ballot box", "ballot papers", "every ballot"."""
    return _behind(view, i) in ("box", "boxes", "paper", "papers") or _is_each(view, i)


def _is_each(view: View, i: int) -> bool:
    det = view.child(i, "det")
    return det is not None and view.lowers[det] in ("each", "every", "any")


_HELD = words("hold call order plan stage announce lose win")


def _are_papers(view: View, i: int) -> bool:
    """ "112 uncounted ballots"; "held strike ballots" took place."""
    held = view.deps[i] in ("dobj", "nsubjpass") and view.lemma(view.heads[i], "verb") in _HELD
    return not held and not any(view.deps[j] == "compound" and view.lowers[j] in ("strike", "union", "leadership") for j in view.children[i])


def _are_places(view: View, i: int) -> bool:
    """ "raids at five addresses"."""
    return view.child(i, "nummod") is not None or (view.deps[i] == "pobj" and view.lowers[view.heads[i]] in ("at", "to", "near", "of"))


def _is_of_vote(view: View, i: int) -> bool:
    """ "every vote will be counted", "a vote-counting machine"."""
    return _is_each(view, i)


_SURVEYS = words("opinion exit tracking telephone online")


def _is_survey(view: View, i: int) -> bool:
    """ "an opinion poll", "a poll worker"."""
    return _behind(view, i) in ("worker", "workers", "clerk", "clerks", "station", "stations", "watcher", "watchers") or any(view.lowers[j] in _SURVEYS for j in view.children[i])


def _is_count(view: View, i: int) -> bool:
    """ "by 66 votes to 62", "had 21,000 votes", "counted the votes": no voting."""
    counted = view.deps[i] in ("dobj", "nsubjpass") and view.lemma(view.heads[i], "verb") in ("count", "receive", "get", "win", "cast", "affect")
    return view.child(i, "nummod") is not None or counted


def _is_warning(view: View, i: int) -> bool:
    """ "at short notice", "until further notice", "two days' notice"."""
    return view.lowers[i - 1] in ("short", "further", "'", "’")


_THINGS: dict[str, Callable[[View, int], bool]] = {
    "wreck": _is_wreckage, "wrecks": _is_wreckage,
    "call": _is_on_the_phone, "calls": _is_on_the_phone,
    "launch": _is_boat, "launches": _is_boat,
    "party": _is_of_politics, "parties": _is_of_politics,
    "ballot": _is_of_paper, "ballots": _are_papers,
    "vote": _is_of_vote,
    "addresses": _are_places,
    "poll": _is_survey, "polls": _is_survey,
    "votes": _is_count,
    "notice": _is_warning,
}  # fmt: skip
"""Words that name an event in one sentence and a thing in another, and what tells the thing."""
