"""From pairs to events: agglomeration under constraints.

Clusters join along the strongest pair first. Two clusters join only where no pair across them is forbidden and the average
over the pairs across them speaks for it, so that a chain of weak links never drags strangers together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from timeline.merge.levels import NEVER, NOTHING, Level

JOIN = 0.6
"""Average strength across two clusters at which they join. Raising it splits; lowering it lets weak evidence chain."""
SAMPLE = 8
"""Members of each side that are compared when clusters join: the evidence of 64 pairs settles it, and joining stays cheap."""


class Link(NamedTuple):
    """A compared pair that speaks for a merge."""

    one: int
    other: int
    level: Level


def cluster(size: int, links: Iterable[Link], compare: Callable[[int, int], Level]) -> list[list[int]]:
    """Groups of positions 0..size-1, each sorted, in order of their first member."""
    members: dict[int, list[int]] = {index: [index] for index in range(size)}
    group = list(range(size))
    for link in sorted(links, key=lambda link: (-link.level.strength, link.one, link.other)):
        a, b = sorted((group[link.one], group[link.other]))
        if a == b or not _may_join(members[a], members[b], compare):
            continue
        for member in members.pop(b):
            group[member] = a
            members[a].append(member)
    return [sorted(group) for _, group in sorted(members.items())]


def _may_join(one: list[int], other: list[int], compare: Callable[[int, int], Level]) -> bool:
    total, pairs = 0.0, 0
    for a in _sample(one):
        for b in _sample(other):
            strength = compare(min(a, b), max(a, b)).strength
            if strength <= NEVER:
                return False
            total, pairs = total + max(strength, NOTHING - 2), pairs + 1
    return total / pairs >= JOIN


def _sample(members: list[int]) -> list[int]:
    """All of a small cluster, evenly spread members of a large one."""
    if len(members) <= SAMPLE:
        return members
    ordered = sorted(members)
    return [ordered[i * (len(ordered) - 1) // (SAMPLE - 1)] for i in range(SAMPLE)]
