"""How much two sets of words or names have in common."""

from __future__ import annotations

import math
from collections.abc import Sequence

from timeline.merge.features import Feature, Page, same_name

COPIED = 0.75
"""Share of the shorter text's content words found in the other above which one was copied from the other. Raising it misses copies
an editor worked on; lowering it takes formulaic sentences ("police said no one was hurt") for copies."""
COPIED_OF_BOTH = 0.5
"""Share of both texts' words that must be common besides: a short clause inside a long one is not its copy."""
COPIED_WORDS = 4
"""Content words a copied clause must have, and twice as many a sentence: shorter ones are formulas."""
FEW_MENTIONS = 5
"""Added to an article's mentions when a name's share of them is taken: in a two-line item nobody is commonplace."""


def likeness(one: Page, other: Page) -> float:
    """Cosine of the content words of two articles, 0..1."""
    if one is other:
        return 1.0
    a, b = one.words, other.words
    return math.fsum(a[word] * b[word] for word in a.keys() & b.keys())  # exact, so that the order of a set changes nothing


def share(name: str, page: Page) -> float:
    return max(page.names[token] for token in name.split()) / (page.mentions + FEW_MENTIONS)


def clash(one: Sequence[frozenset[str]], other: Sequence[frozenset[str]]) -> bool:
    return bool(one) and bool(other) and not meets(one, other)


def meets(one: Sequence[frozenset[str]], other: Sequence[frozenset[str]]) -> bool:
    for a in one:  # plain loops: `any` over a generator takes three times as long, and most pairs come by here
        for b in other:
            if same_name(a, b):
                return True
    return False


def copied(one: frozenset[str], other: frozenset[str], enough: int) -> bool:
    shorter = min(len(one), len(other))
    return shorter >= enough and len(one & other) >= COPIED * shorter and jaccard(one, other) >= COPIED_OF_BOTH


def is_copy(one: Feature, other: Feature) -> bool:
    """The clause or the sentence of one stands almost word for word in the other's article."""
    return copied(one.words, other.words, COPIED_WORDS) or copied(one.sentence, other.sentence, 2 * COPIED_WORDS)


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    either = len(one | other)
    return len(one & other) / either if either else 0.0
