"""From pairs to events: agglomeration under constraints, one connected part at a time.

The two clusters that belong together most join first (average linkage, Sokal and Michener 1958). Two clusters join only where no
pair across them is forbidden and the average over the pairs across them speaks for it, so that a chain of weak links never drags
strangers together. Mentions that no chain of links connects never meet: what one part holds changes nothing in another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from timeline.merge.levels import ASIDE, NEVER, PLACES_DIFFER, POINTS_BACK, TOLD_APART, Level

JOIN = 0.2
"""Average strength across two clusters at which they join. Raising it splits; lowering it lets weak evidence chain. Pairs of
different words for one event say nothing and count as 0, so that it lies well under the strength of a weak level."""
WEIGHTS = {POINTS_BACK.label: 0.5, ASIDE.label: 0.0}
"""Weights of pairs in that average: a bare noun fits whatever it meets ("the fire" two fires alike) and must not join them."""
ODD = 0.25
"""Share of a cluster's telling members that are kept apart from the other cluster, from which the two stay apart: a city that somebody
was on the way to is one odd place among many, a headline that tells one thing by verb and noun one odd sentence. Raising it joins what happened in two places; lowering it lets one slip split an event."""
SAMPLE = 8
"""Members of each side that are compared when clusters meet: the evidence of 64 pairs settles it, and joining stays cheap."""


class Link(NamedTuple):
    """A compared pair that speaks for a merge."""

    one: int
    other: int
    level: Level


class _Evidence(NamedTuple):
    """What the pairs across two clusters say together."""

    total: float
    weight: float
    forbidden: bool
    apart: frozenset[int] = frozenset()
    """Members of either that another place, or their own sentence, keeps apart from one on the other side."""

    @property
    def average(self) -> float:
        return self.total / self.weight if self.weight else 0.0


def cluster(
    size: int, links: Iterable[Link], compare: Callable[[int, int], Level], key_members: Sequence[Hashable | None], bare: Sequence[bool]
) -> list[list[int]]:
    """Groups of positions 0..size-1, each sorted, in order of their first member.

    `key_members` gives, by position, what must be checked in full before two groups join (the date a member states); one member of
    each such key is always among those compared. `bare`: the mentions that say no more than a noun.
    """
    groups = [group for part in _parts(size, links) for group in _Part(part, compare, key_members, bare).groups()]
    linked = {member for group in groups for member in group}
    return sorted([*groups, *([index] for index in range(size) if index not in linked)])


def _parts(size: int, links: Iterable[Link]) -> Iterator[list[Link]]:
    """The links of each connected part."""
    root = list(range(size))

    def find(index: int) -> int:
        while root[index] != index:
            root[index] = root[root[index]]
            index = root[index]
        return index

    kept = list(links)
    for link in kept:
        a, b = sorted((find(link.one), find(link.other)))
        root[b] = a
    parts: defaultdict[int, list[Link]] = defaultdict(list)
    for link in kept:
        parts[find(link.one)].append(link)
    yield from parts.values()


class _Part:
    """The agglomeration of one connected part."""

    def __init__(self, links: list[Link], compare: Callable[[int, int], Level], key_members: Sequence[Hashable | None], bare: Sequence[bool]) -> None:
        self._compare, self._keys, self._bare = compare, key_members, bare
        self._levels = {(link.one, link.other): link.level for link in links}
        self._members = {index: [index] for link in links for index in (link.one, link.other)}
        self._near: defaultdict[int, set[int]] = defaultdict(set)
        self._across: dict[tuple[int, int], _Evidence] = {}
        for one, other in self._levels:
            self._near[one].add(other)
            self._near[other].add(one)

    def groups(self) -> list[list[int]]:
        queue = [entry for one, other in self._levels for entry in self._entry(one, other)]
        heapify(queue)
        new = max(self._members) + 1
        while queue:
            *_, one, other = heappop(queue)
            if one in self._members and other in self._members:
                for near in self._join(one, other, new):
                    for entry in self._entry(near, new):
                        heappush(queue, entry)
                new += 1
        return [sorted(members) for members in self._members.values()]

    def _entry(self, one: int, other: int) -> Iterator[tuple[float, int, int, int, int]]:
        """A place in the queue, for two clusters that may join: those that belong together most come first, then those that start first."""
        evidence = self._evidence(one, other)
        if not evidence.forbidden and evidence.average >= JOIN and not (self._kept_apart(one, evidence) or self._kept_apart(other, evidence)):
            first, last = sorted((self._members[one][0], self._members[other][0]))
            yield -evidence.average, first, last, one, other

    def _kept_apart(self, cluster: int, evidence: _Evidence) -> bool:
        """The other cluster's places, or sentences that tell two of them, exclude this one, and not only for an odd member."""
        if not evidence.apart:
            return False
        telling = [member for member in self._members[cluster] if not self._bare[member]]
        return len(evidence.apart.intersection(telling)) >= ODD * min(len(telling), 2 * SAMPLE)

    def _join(self, one: int, other: int, new: int) -> list[int]:
        """Makes one cluster of two; returns the clusters it has a link to."""
        near = sorted((self._near.pop(one) | self._near.pop(other)) - {one, other})
        across = {}
        for cluster in near:
            a, b = self._evidence(one, cluster), self._evidence(other, cluster)
            across[cluster, new] = _Evidence(a.total + b.total, a.weight + b.weight, a.forbidden or b.forbidden, a.apart | b.apart)
        for cluster in near:
            for old in (one, other):
                self._across.pop((min(old, cluster), max(old, cluster)), None)
                self._near[cluster].discard(old)
            self._near[cluster].add(new)
        self._near[new] = set(near)
        self._across.update(across)
        self._members[new] = sorted([*self._members.pop(one), *self._members.pop(other)])
        return near

    def _evidence(self, one: int, other: int) -> _Evidence:
        key = (one, other) if one < other else (other, one)
        if key not in self._across:
            a, b = self._members[one], self._members[other]
            some, others = _sample(a, self._keys), _sample(b, self._keys)
            sample = self._compared(some, others)
            all_pairs = len(a) * len(b) / (len(some) * len(others))
            self._across[key] = _Evidence(sample.total * all_pairs, sample.weight * all_pairs, sample.forbidden, sample.apart)
        return self._across[key]

    def _compared(self, one: Sequence[int], other: Sequence[int]) -> _Evidence:
        total = weights = 0.0
        forbidden, apart = False, set[int]()
        for a in one:
            for b in other:
                key = (a, b) if a < b else (b, a)
                if key not in self._levels:
                    self._levels[key] = self._compare(*key)
                level = self._levels[key]
                weight = WEIGHTS.get(level.label, 1.0)
                if level is PLACES_DIFFER or level is TOLD_APART:
                    apart.update(key)
                total, weights, forbidden = total + weight * level.strength, weights + weight, forbidden or level.strength <= NEVER
        return _Evidence(total, weights, forbidden, frozenset(apart))


def _sample(members: list[int], key_members: Sequence[Hashable | None]) -> list[int]:
    """All of a small cluster; evenly spread members of a large one, and the first of each key."""
    if len(members) <= SAMPLE:
        return members
    chosen = {members[i * (len(members) - 1) // (SAMPLE - 1)] for i in range(SAMPLE)}
    firsts = {key_members[member]: member for member in reversed(members) if key_members[member] is not None}
    return sorted(chosen | set(sorted(firsts.values())[:SAMPLE]))
