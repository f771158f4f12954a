"""From pairs to events: agglomeration under constraints.

Clusters join along the strongest pair first. Two clusters join only where no pair across them is forbidden and the average
over the pairs across them speaks for it, so that a chain of weak links never drags strangers together.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import NamedTuple

from timeline.merge.levels import NEVER, POINTS_BACK, Level

JOIN = 0.45
"""Average strength across two clusters at which they join. Raising it splits; lowering it lets weak evidence chain."""
POINTS_BACK_WEIGHT = 0.5
"""Weight of a bare noun's pairs in that average: "the fire" fits two fires alike and must not join them."""
SAMPLE = 8
"""Members of each side that are compared when clusters join: the evidence of 64 pairs settles it, and joining stays cheap."""


class Link(NamedTuple):
    """A compared pair that speaks for a merge."""

    one: int
    other: int
    level: Level


def cluster(size: int, links: Iterable[Link], compare: Callable[[int, int], Level], key_members: Sequence[Hashable | None]) -> list[list[int]]:
    """Groups of positions 0..size-1, each sorted, in order of their first member.

    `key_members` gives, by position, what must be checked in full before two groups join (the date a member states); one member of
    each such key is always among those compared.
    """
    members: dict[int, list[int]] = {index: [index] for index in range(size)}
    group = list(range(size))
    for link in sorted(links, key=lambda link: (-link.level.strength, link.one, link.other)):
        a, b = sorted((group[link.one], group[link.other]))
        if a == b or not _may_join(_sample(members[a], key_members), _sample(members[b], key_members), compare):
            continue
        for member in members.pop(b):
            group[member] = a
            members[a].append(member)
    return [sorted(group) for _, group in sorted(members.items())]


def _may_join(one: list[int], other: list[int], compare: Callable[[int, int], Level]) -> bool:
    total = weights = 0.0
    for a in one:
        for b in other:
            level = compare(min(a, b), max(a, b))
            if level.strength <= NEVER:
                return False
            weight = POINTS_BACK_WEIGHT if level is POINTS_BACK else 1.0
            total, weights = total + weight * level.strength, weights + weight
    return total / weights >= JOIN


def _sample(members: list[int], key_members: Sequence[Hashable | None]) -> list[int]:
    """All of a small cluster; evenly spread members of a large one, and the first of each key."""
    if len(members) <= SAMPLE:
        return members
    ordered = sorted(members)
    chosen = {ordered[i * (len(ordered) - 1) // (SAMPLE - 1)] for i in range(SAMPLE)}
    firsts = {key_members[member]: member for member in reversed(ordered) if key_members[member] is not None}
    return sorted(chosen | set(sorted(firsts.values())[:SAMPLE]))
