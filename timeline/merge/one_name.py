"""One name for each person over the whole collection: outlets call the same man "Ben Okoro", "Ben T. Okoro" and "Okoro"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from timeline.merge.features import name_tokens
from timeline.model import Event, EventMention

MANY = 50
"""Names that share a word, from which that word alone stands for nobody ("John")."""


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
    "Okoro" stays as it is where both Ben and Ada Okoro are in the news.
    """
    counts = Counter(participant.name for mention in mentions for participant in mention.participants if participant.kind == "person")
    words = {name: name_tokens(name) for name in counts}
    holding: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(counts):
        for word in words[name]:
            holding[word].append(name)
    families: defaultdict[str, list[str]] = defaultdict(list)
    for name in counts:
        nearest = min((holding[word] for word in words[name]), key=len, default=[])
        longer = [other for other in nearest if words[name] <= words[other]] if len(nearest) <= MANY else []
        longest = max(longer, key=lambda other: (len(words[other]), counts[other], other), default=name)
        if all(words[other] <= words[longest] for other in longer):
            families[longest].append(name)
    called: dict[str, str] = {}
    for longest, family in families.items():
        bearer = _bearer(longest, counts)
        if bearer is not None:  # "Mad Vlad", where one Vladimir is in the news
            called |= dict.fromkeys(family, bearer)
            continue
        best = max(family, key=lambda name: (len(words[name]) > 1, counts[name], len(name), name))
        called |= {name: best for name in family if name != best}
    return called


def _bearer(nickname: str, counts: Counter[str]) -> str | None:
    """Whose nickname an epithet and a short given name are: the one person of that given name, under the name most used."""
    # Imported here: it comes with the parser, which merging does without.
    from timeline.language.given_names import GIVEN_NAMES, SHORT_NAMES

    parts = nickname.lower().split()
    meant = SHORT_NAMES.get(parts[-1])
    if meant is None or len(parts) != 2 or parts[0] in GIVEN_NAMES:
        return None
    full = [name for name in sorted(counts) if len(name.split()) > 1 and name.lower().split()[0] == meant]
    if len({name.lower().split()[-1] for name in full}) != 1:
        return None
    return max(full, key=lambda name: (counts[name], -len(name), name))
