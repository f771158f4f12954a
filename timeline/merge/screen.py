"""Cheap looks at a pair of mentions before it is compared in full: most pairs that share a key end here."""

from __future__ import annotations

from timeline.merge.features import Feature, places_exclude
from timeline.merge.lexicon import ONCE
from timeline.merge.likeness import COPIED_WORDS, clash, is_copy, meets
from timeline.merge.predicates import kinds_meet
from timeline.merge.when import SAME_STORY

ONE_DAY_OFF = 1
"""Days by which sources that tell the same thing in the same words may differ over its date: a conflict to show, not two
events. Beyond it, stated dates keep mentions apart."""


def related(one: Feature, other: Feature) -> bool:
    """The cheapest look: the same kind of act, or a plan, or a clock time, of one and the same day."""
    a, b = one.predicate, other.predicate
    if a.stem == b.stem or kinds_meet(a, b):
        return True
    if one.days is None or other.days is None or one.days.first != other.days.first or a.reporting or b.reporting:
        return False
    return "planned" in (one.mention.status, other.mention.status) or (one.minute and other.minute)


def promising(one: Feature, other: Feature, likeness: float) -> bool:
    """A cheap look at related mentions: False where no level can speak for this pair, which is so for most pairs that share a key."""
    a, b = one.predicate, other.predicate
    if a.reporting or b.reporting or likeness < SAME_STORY:
        alike = len(one.sentence & other.sentence) >= COPIED_WORDS
        return alike or (meets(one.names, other.names) and not (a.reporting or b.reporting))
    return True


def hopeless(one: Feature, other: Feature) -> bool:
    """A cheap look at related mentions of two articles: True where a level is sure to keep them apart and none before it joins them.

    That is so for most pairs that share a key, and spares them the article's likeness and the walk through the levels.
    """
    a, b = one.predicate, other.predicate
    if not (a.acts & b.acts).isdisjoint(ONCE):
        return False  # "happens once to a person" comes first
    here, there = one.days, other.days
    if here and there and here.stated and there.stated and here.gap(there) > ONE_DAY_OFF and not (one.instant and other.instant):
        return True
    if places_exclude(one.places, other.places) and not meets(one.names, other.names):
        return True
    of_one_kind = a.stem == b.stem or kinds_meet(a, b)
    return of_one_kind and clash(one.patients, other.patients) and not is_copy(one, other)
