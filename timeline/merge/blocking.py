"""Which pairs of mentions are worth comparing: those that share a key rare enough to be worth the look.

A key joins what happened (a stem or a kind of act) with somebody, something or a time. A key shared by more mentions than
`MAX_BLOCK` is cut by week of publication, and what is still too large is walked with a window in time order, so the number
of pairs grows with the number of mentions and not with its square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from timeline.merge.features import Feature
from timeline.merge.lexicon import WRITTEN

MAX_BLOCK = 40
"""Mentions of one key that are all compared with each other: at most 780 pairs. A story of twenty articles fits; raising it
finds more distant repeats in huge collections at a cost that grows with its square."""
WINDOW = 6
"""Neighbours each mention of an oversized block is compared with, in time order."""


def candidate_pairs(features: Sequence[Feature]) -> Iterator[tuple[int, int]]:
    """Pairs of positions to compare, lower first, each once, in order."""
    numbers: dict[str, int] = {}
    alone: dict[int, int] = {}
    blocks: defaultdict[int, list[int]] = defaultdict(list)
    for feature in features:  # most keys are met once: a list for each would cost more than all features together
        for key in {_number(words, numbers) for words in _keys(feature)}:
            if key in alone:
                blocks[key] = blocks[key] or [alone[key]]
                blocks[key].append(feature.index)
            else:
                alone[key] = feature.index
    alone.clear()
    size = len(features)
    pairs: set[int] = set()  # one number a pair: millions of tuples would not fit
    for block in blocks.values():
        pairs.update(one * size + other for one, other in _pairs(block, features))
    blocks.clear()
    for pair in sorted(pairs):
        yield divmod(pair, size)


def _number(words: tuple[str, ...], numbers: dict[str, int]) -> int:
    """A key as one number, the same for the same words."""
    key = 1
    for word in words:
        key = key << 32 | numbers.setdefault(word, len(numbers))
    return key


def _keys(feature: Feature) -> Iterable[tuple[str, ...]]:
    predicate = feature.predicate
    if predicate.reporting:  # two tellings are one only where the text is the same, which the longest words find, or where they are letters of one day to one person
        if feature.mention.lemma in WRITTEN and feature.days is not None and feature.days.stated:
            yield from ((predicate.stem, "told", token) for name in feature.names for token in name)
        for words in (feature.sentence, feature.words):
            yield (predicate.stem, "=", *sorted(words, key=lambda word: (-len(word), word))[:2])
        return
    if feature.days is not None and feature.days.exact and feature.days.stated:
        for thing in feature.things:
            yield ("@", str(feature.days.first), thing)
    for act in (predicate.stem, *sorted(predicate.acts)):
        yield (act,)
        for name in (*feature.names, *feature.places):
            for token in name:
                yield (act, token)
        for thing in feature.things:
            yield (act, "+", thing)
        yield (act, "in", feature.page.id)


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
