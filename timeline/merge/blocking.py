"""Which pairs of mentions are worth comparing: those that share a key rare enough to be worth the look.

A key joins what happened (a stem or a kind of act) with somebody, something or a time. A key shared by more mentions than
`MAX_BLOCK` is cut by week of publication, and what is still too large is walked with a window in time order, so the number
of pairs grows with the number of mentions and not with its square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from timeline.merge.features import Feature

MAX_BLOCK = 60
"""Mentions of one key that are all compared with each other: at most 1,770 pairs. A story of thirty articles fits; raising it
finds more distant repeats in huge collections at a cost that grows with its square."""
WINDOW = 12
"""Neighbours each mention of an oversized block is compared with, in time order."""
SMALL_STORY = 40
"""Up to this many articles the act alone is a key: the collection is likely one story, and the act is rare enough."""


def candidate_pairs(features: Sequence[Feature]) -> Iterator[tuple[int, int]]:
    """Pairs of positions to compare, lower first, each once, in order."""
    blocks: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for feature in features:
        for key in _keys(feature):
            blocks[key].append(feature.index)
    size = len(features)
    pairs: set[int] = set()  # one number a pair: millions of tuples would not fit
    for block in blocks.values():
        pairs.update(one * size + other for one, other in _pairs(block, features))
    blocks.clear()
    for pair in sorted(pairs):
        yield divmod(pair, size)


def _keys(feature: Feature) -> Iterable[tuple[str, ...]]:
    acts = [feature.predicate.stem, *sorted(feature.predicate.acts)]
    page = feature.page.id
    for act in acts:
        yield (act,)
        for token in sorted({token for name in (*feature.names, *feature.places) for token in name}):
            yield (act, token)
        for thing in sorted(feature.things):
            yield (act, "+", thing)
        yield (act, "in", page)


def _pairs(block: list[int], features: Sequence[Feature]) -> Iterator[tuple[int, int]]:
    if len(block) < 2:
        return
    if len(block) <= MAX_BLOCK:
        yield from ((one, other) for at, one in enumerate(block) for other in block[at + 1 :])
        return
    ordered = sorted(block, key=lambda index: (_when(features[index]), index))
    for at, one in enumerate(ordered):
        for other in ordered[at + 1 : at + 1 + WINDOW]:
            yield (one, other) if one < other else (other, one)


def _when(feature: Feature) -> int:
    if feature.days is not None and feature.days.exact:
        return feature.days.first
    return feature.page.published or 0


def antecedents(features: Sequence[Feature]) -> dict[int, int]:
    """What a bare noun points to inside its own article: the last mention before it of the same stem or kind of act that says
    more, or the first after it. "The blaze" is the blaze its own article speaks of, not one of another article's."""
    pages: defaultdict[str, list[Feature]] = defaultdict(list)
    for feature in features:
        pages[feature.page.id].append(feature)
    found = {}
    for page in pages.values():
        for at, feature in enumerate(page):
            if feature.bare and not feature.which:
                candidates = (other for other in (*reversed(page[:at]), *page[at + 1 :]) if not other.bare and _same_kind(feature, other))
                other = next(candidates, None)
                if other is not None:
                    found[feature.index] = other.index
    return found


def _same_kind(one: Feature, other: Feature) -> bool:
    return one.predicate.stem == other.predicate.stem or bool(one.predicate.acts & other.predicate.acts)
