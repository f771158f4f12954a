"""What points to what inside one article, before any two articles are compared.

"The fire" takes up the fire just told of; "a strike began" tells one thing in two words. The mention that points goes where the
mention goes that it points to.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from timeline.merge.features import Feature
from timeline.merge.predicates import kinds_meet

JUST_BEFORE = 2
"""Sentences back in which a definite noun with words of its own looks for what introduced it."""
_OTHER_PHRASE = re.compile(r"\b(?:after|before|since|until|during|over|in|on|at|for|with|following|from|to|as|when|who|which|that|because)\b|[,;:.]")
"""Between a verb and a noun: the noun belongs to another phrase ("made a speech after the strike")."""
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|got)\b")
DEALS = frozenset(["agree", "buy", "sell", "merge", "sign"])
"""Kinds of act that are signed or struck."""
REACH = 60
"""Characters between a verb and the noun it makes an event of."""


def antecedents(features: Sequence[Feature]) -> dict[int, int]:
    """What a bare noun points to inside its own article: the last mention before it of the same stem or kind of act that says
    more, or the first after it. "The blaze" is the blaze its own article speaks of, not one of another article's; "a blaze" points to none."""
    found = {}
    for page in _by_page(features):
        for at, feature in enumerate(page):
            if feature.bare and not feature.which and not feature.new:
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
            if feature.bare or (introduced and not _by_others(other, feature)):
                yield other
    for other in before:
        wanted = other.mention.status in ("proposed", "hypothetical") and feature.mention.status not in ("proposed", "hypothetical")
        if feature.bare and not wanted and _sentences_between(other, feature) and not feature.predicate.core.isdisjoint(other.predicate.core):
            yield other


def occurrences(features: Sequence[Feature]) -> dict[int, int]:
    """The noun that a verb only says to happen or to be done: "a strike began", "held talks", "the deal was struck"."""
    found = {}
    for page in _by_page(features):
        nouns: defaultdict[int, list[Feature]] = defaultdict(list)
        for feature in page:
            if feature.mention.form == "noun":
                nouns[feature.mention.sentence.start].append(feature)
        for verb in page:
            if verb.predicate.occurring or verb.predicate.light or verb.predicate.agreeing:
                told = [noun for noun in nouns[verb.mention.sentence.start] if noun.mention.lemma in verb.mention.arguments and _says(verb, noun)]
                if told:
                    found[verb.index] = min(told, key=lambda noun: abs(noun.mention.trigger.start - verb.mention.trigger.start)).index
    return found


def _says(verb: Feature, noun: Feature) -> bool:
    """The noun is what happens, or what is done."""
    light = verb.predicate.light or (verb.predicate.agreeing and bool(noun.predicate.acts & DEALS))
    v, n = verb.mention.trigger, noun.mention.trigger
    between = verb.page.text[min(v.end, n.end) : max(v.start, n.start)]
    if n.start < v.start:
        return verb.predicate.occurring or (light and len(between) <= REACH and bool(_PASSIVE.search(between)))
    if light:
        return len(between) <= REACH and not _OTHER_PHRASE.search(between)
    return between.strip().startswith("by ")  # "was hit by a strike"


def _by_others(one: Feature, other: Feature) -> bool:
    return bool(one.doers) and bool(other.doers) and frozenset().union(*one.doers).isdisjoint(frozenset().union(*other.doers))


def _sentences_between(one: Feature, other: Feature) -> int:
    return other.mention.sentence_index - one.mention.sentence_index


def _by_page(features: Sequence[Feature]) -> Iterable[list[Feature]]:
    pages: defaultdict[str, list[Feature]] = defaultdict(list)
    for feature in features:
        pages[feature.page.id].append(feature)
    return pages.values()


def _same_kind(one: Feature, other: Feature) -> bool:
    return one.predicate.stem == other.predicate.stem or kinds_meet(one.predicate, other.predicate)
