"""One name for each person over the whole collection: outlets call the same man "Ben Okoro", "Ben T. Okoro" and "Okoro"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from timeline.merge.features import name_tokens
from timeline.model import Event, EventMention

MANY = 50
"""Names that share a word, from which that word alone stands for nobody ("John")."""
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What tells two people of one family apart."""


def with_one_name(events: Sequence[Event], mentions: Sequence[EventMention]) -> list[Event]:
    """The same events with each person under the fullest form most used, where the collection leaves no doubt who is meant."""
    called = _called(mentions)
    return [
        event.model_copy(update={"participants": tuple(dict.fromkeys(called.get(name, name) for name in event.participants))})
        if any(name in called for name in event.participants) else event
        for event in events
    ]


def _called(mentions: Sequence[EventMention]) -> Mapping[str, str]:
    """Every form of a person's name that stands for another → that other.

    A form stands for a longer one that holds all its words, where all the longer ones that do are one person's:
    "Ben Okoro" stays as it is where both Ben T. and Ben J. Okoro are in the news. One word alone stands for a full name only as
    its last word, where it is no given name and nobody else in the news has that surname: the king "Charles" is not Ben Charles.
    """
    # Imported here: it comes with the parser, which reading and explaining a timeline does without.
    from timeline.language.given_names import GIVEN_NAMES

    counts = Counter(participant.name for mention in mentions for participant in mention.participants if participant.kind == "person")
    words = {name: name_tokens(name) for name in counts}
    holding: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(counts):
        for word in words[name]:
            holding[word].append(name)
    families: defaultdict[str, list[str]] = defaultdict(list)
    for name in counts:
        nearest = min((holding[word] for word in words[name]), key=len, default=[])
        longer = [other for other in nearest if _may_be(words[name], words[other])] if len(words[name]) > 1 and len(nearest) <= MANY else []
        longest = max(longer, key=lambda other: (len(words[other]), counts[other], other), default=name)
        if all(words[other] <= words[longest] for other in longer):
            families[longest].append(name)
    for name in [name for name in families if len(words[name]) == 1 and _surname(name) not in GIVEN_NAMES]:
        bearers = [longest for longest in families if len(words[longest]) > 1 and any(_surname(form) == _surname(name) for form in families[longest])]
        if len(bearers) == 1 and len(holding[_surname(name)]) <= MANY:
            families[bearers[0]].extend(families.pop(name))
    called: dict[str, str] = {}
    for family in families.values():
        best = max(family, key=lambda name: (len(words[name]) > 1, counts[name], len(name), name))
        called |= {name: best for name in family if name != best}
    return called


def _surname(name: str) -> str:
    return name.split()[-1].lower().rstrip(".")


def _may_be(words: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a name of some words may be short for another: "Ben Okoro" for "Ben T. Okoro", never for "Ben Okoro Jr."."""
    return words <= other and not (other - words) & SUFFIXES
