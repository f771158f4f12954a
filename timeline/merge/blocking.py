"""Which pairs of mentions are worth comparing: those that share a key rare enough to be worth the look.

A key joins what happened (a stem or a kind of act) with somebody, something or a time. A key shared by more mentions than
`MAX_BLOCK` is cut by week of publication, and what is still too large is walked with a window in time order, so the number
of pairs grows with the number of mentions and not with its square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from timeline.merge.features import Feature
from timeline.merge.predicates import kinds_meet

MAX_BLOCK = 40
"""Mentions of one key that are all compared with each other: at most 780 pairs. A story of twenty articles fits; raising it
finds more distant repeats in huge collections at a cost that grows with its square."""
WINDOW = 6
"""Neighbours each mention of an oversized block is compared with, in time order."""

JUST_BEFORE = 2
"""Sentences back in which a definite noun with words of its own looks for what introduced it."""


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
    if predicate.reporting:  # two tellings are one only where the text is the same: the longest words find that
        for words in (feature.sentence, feature.words):
            yield (predicate.stem, "=", *sorted(words, key=lambda word: (-len(word), word))[:2])
        return
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


def antecedents(features: Sequence[Feature]) -> dict[int, int]:
    """What a bare noun points to inside its own article: the last mention before it of the same stem or kind of act that says
    more, or the first after it. "The blaze" is the blaze its own article speaks of, not one of another article's."""
    found = {}
    for page in _by_page(features):
        for at, feature in enumerate(page):
            if feature.bare and not feature.which:
                candidates = (other for other in (*reversed(page[:at]), *page[at + 1 :]) if not other.bare and _same_kind(feature, other))
                other = next(candidates, None)
                if other is not None:
                    found[feature.index] = other.index
    return found


def anaphors(features: Sequence[Feature]) -> dict[int, int]:
    """The mention that "the fire" or "that fire" takes up: the last one before it in its article of the same stem, or else of the
    same kind of act in another sentence. One that says more ("the fire in the yard") takes up only what the sentences just before
    introduce ("a second fire"); one that says its own date or which of several it is, or that a clause explains, stands for itself.
    """
    found = {}
    for page in _by_page(features):
        for at, feature in enumerate(page):
            if not feature.definite or feature.explained or feature.which or (feature.days and feature.days.stated):
                continue
            other = next(_taken_up(feature, [other for other in reversed(page[:at]) if other.which != "several"]), None)
            if other is not None:
                found[feature.index] = other.index
    return found


def _taken_up(feature: Feature, before: Sequence[Feature]) -> Iterator[Feature]:
    """What it may take up, best first, from the mentions before it, nearest first."""
    for other in before:
        if other.predicate.stem == feature.predicate.stem:
            introduced = other.mention.form == "noun" and not other.definite and 1 <= _sentences_between(other, feature) <= JUST_BEFORE
            if feature.bare or introduced:
                yield other
    for other in before:
        if feature.bare and _sentences_between(other, feature) and kinds_meet(feature.predicate, other.predicate):
            yield other


def _sentences_between(one: Feature, other: Feature) -> int:
    return other.mention.sentence_index - one.mention.sentence_index


def _by_page(features: Sequence[Feature]) -> Iterable[list[Feature]]:
    pages: defaultdict[str, list[Feature]] = defaultdict(list)
    for feature in features:
        pages[feature.page.id].append(feature)
    return pages.values()


def _same_kind(one: Feature, other: Feature) -> bool:
    return one.predicate.stem == other.predicate.stem or kinds_meet(one.predicate, other.predicate)
