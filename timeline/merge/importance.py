"""How much an event matters, 0..1: what newsrooms go by, and no two lines that say the same sentence twice."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from timeline.model import Event, EventMention

WEIGHTS = {"origins": 0.30, "prominence": 0.35, "date": 0.15, "people": 0.12, "told": 0.08}
"""What each part adds at most; they sum to 1. Independent origins and the place in the article lead, as in a newsroom."""
BASIS = {"stated": 1.0, "edited": 1.0, "carried": 0.5, "borrowed": 0.5}
UNCERTAIN = {"ongoing": 0.9, "hypothetical": 0.5, "proposed": 0.8, "denied": 0.9, "alleged": 0.95}
"""Factors for what did not, or may not, happen: a timeline is first of what did."""
SAID_AGAIN = 0.6
"""Factor for an event told only aside, in sentences that a more important event already brings."""


def rank(events: Sequence[Event], mentions: Mapping[str, EventMention], *, origins: int) -> tuple[Event, ...]:
    """The same events with `importance` filled in, in the order given; `origins` counts those of the whole collection."""
    people = Counter(name for event in events for name in {*event.participants})
    most = max(people.values(), default=1)
    score = {event.id: _score(event, mentions, origins, people, most) for event in events}
    owner: dict[tuple[str, int], str] = {}
    for mention in sorted(mentions.values(), key=lambda mention: (-mention.prominence, mention.id)):
        owner.setdefault((mention.article_id, mention.sentence.start), mention.id)
    seen: set[tuple[str, int]] = set()
    for event in sorted(events, key=lambda event: (-score[event.id], event.id)):
        cited = [(citation.article_id, citation.quote.start) for citation in event.citations]
        sentences = set(cited)
        if sentences <= seen and not any(owner[at] == citation.mention_id for at, citation in zip(cited, event.citations, strict=True)):
            score[event.id] *= SAID_AGAIN
        seen |= sentences
    return tuple(event.model_copy(update={"importance": round(score[event.id], 4)}) for event in events)


def _score(event: Event, mentions: Mapping[str, EventMention], origins: int, people: Counter[str], most: int) -> float:
    told = [mentions[citation.mention_id] for citation in event.citations]
    prominence = sorted((mention.prominence for mention in told), reverse=True)[:3]
    parts = {
        "origins": math.log1p(event.independent_origins) / math.log1p(max(origins, 2)),
        "prominence": sum(prominence) / len(prominence),
        "date": max((BASIS[citation.basis] for citation in event.citations if citation.basis), default=0.0),
        "people": max((people[name] for name in event.participants), default=0) / most,
        "told": 1 - 1 / (1 + math.log1p(len(event.citations) - 1)),
    }
    return min(1.0, sum(WEIGHTS[part] * value for part, value in parts.items())) * UNCERTAIN.get(event.status, 1.0)
