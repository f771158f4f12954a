"""Where each event stands on the axis and in which row. Arithmetic only: no Plotly, no Streamlit.

Times are milliseconds since 1970-01-01 on the wall clock of the text: an offset in it is for the reader, and moving
every event to one zone would show a clock nobody quoted.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from timeline.model import Event, EventDate
from ui.safe import plain
from ui.view import by_importance

Kind = Literal["point", "within", "lasting"]
DAY = 86_400_000.0
EPOCH = datetime(1970, 1, 1)
CHARACTER = 6.4  # pixels of an average character of the labels, for guessing how much room one needs
LONGEST_LABEL = 46  # characters; the full title is in the list and in the hover card
WIDE, NARROW = 1100.0, 330.0  # pixels of the plot that rows are made for: a desk's screen, a phone's
NARROW_LABEL = 29  # characters of the longest label on a phone, where components/chart.js cuts at 190 pixels


@dataclass(frozen=True)
class Extent:
    """Where an event lies: `start`..`end` in ms; None is an open side. `within`: at some moment of it; `lasting`: all of it."""

    kind: Kind
    start: float | None
    end: float | None

    @property
    def middle(self) -> float:
        if self.start is not None and self.end is not None:
            return (self.start + self.end) / 2
        return self.start if self.start is not None else self.end  # type: ignore[return-value]  # one side is always there

    def closed(self, stub: float) -> tuple[float, float]:
        """Start and end, where an open side reaches `stub` ms beyond the other."""
        return (
            self.start if self.start is not None else self.middle - stub,
            self.end if self.end is not None else self.middle + stub,
        )


@dataclass(frozen=True)
class Place:
    """An event in the chart."""

    event: Event
    extent: Extent
    row: int
    rank: int


@dataclass(frozen=True)
class Band:
    """A lane of the chart: its name and its rows; in a lane with a name, the first of them is the name's alone."""

    name: str
    first_row: int
    rows: int


@dataclass(frozen=True)
class Layout:
    """A chart's arrangement. `span` holds every event, `focus` the stretch with most of the story."""

    places: tuple[Place, ...]
    bands: tuple[Band, ...]
    rows: int
    span: tuple[float, float]
    focus: tuple[float, float]

    @property
    def reach(self) -> float:
        """How far an open side is drawn before it has faded out, in ms."""
        return (self.focus[1] - self.focus[0]) * 0.12


def to_ms(iso: str | None, *, end: bool = False) -> float | None:
    """Milliseconds of an ISO date or date-time; with `end`, of the moment after it: the next midnight of a date."""
    if not iso:
        return None
    try:
        when = datetime.fromisoformat(iso).replace(tzinfo=None)
        if end:
            when += timedelta(days=1) if len(iso) == 10 else timedelta(minutes=1) if len(iso) == 16 else timedelta(seconds=1)
    except (ValueError, OverflowError):
        return None
    return (when - EPOCH) / timedelta(milliseconds=1)


def extent_of(date: EventDate | None) -> Extent | None:
    """Where a date lies on the axis, None where it has no place there."""
    if date is None:
        return None
    start, end = to_ms(date.earliest), to_ms(date.latest, end=True)
    if start is None and end is None:
        return None
    lasting = "/" in date.edtf
    if start is None or end is None:
        return Extent("lasting" if lasting else "within", start, end)
    if end - start <= DAY:
        return Extent("point", start, end)
    return Extent("lasting" if lasting else "within", start, end)


SHARES = (0.9, 0.8, 0.7, 0.6)
"""Shares of the story's weight that the first view may settle for. Lower ones would open on less than the story."""
ZOOM = 4.0
"""How many times longer the rest must be for the view to leave it out. Lower, and stories open cut for little gain."""


def fit_focus(extents: Sequence[Extent], weights: Sequence[float]) -> tuple[float, float]:
    """The stretch in which most of the story lies, with a margin; everything, where leaving the rest out gains little.

    A story of one week with a few look-backs of ten years would otherwise open as one dot at the right edge.
    """
    span = fit_span(extents)
    middles = sorted((e.middle, w) for e, w in zip(extents, weights, strict=True))
    best = span
    for share in SHARES:
        found = _shortest(middles, share) or best
        if max(found[1] - found[0], DAY) < (best[1] - best[0]) / ZOOM:
            best = found
    if best == span:
        return span
    # A week or month of which only the middle would be seen is taken in whole, unless it is longer than all the rest.
    length = max(best[1] - best[0], 7 * DAY)
    seen = [(e.start, e.end) for e in extents if e.start is not None and e.end is not None and best[0] <= e.middle <= best[1] and e.end - e.start <= length]
    best = (min([best[0], *(start for start, _ in seen)]), max([best[1], *(end for _, end in seen)]))
    margin = max((best[1] - best[0]) * 0.04, DAY / 2)
    # The label of the last event needs room on its right.
    return max(span[0], best[0] - margin), min(span[1], best[1] + margin * 4)


def _shortest(middles: Sequence[tuple[float, float]], share: float) -> tuple[float, float] | None:
    """The shortest stretch between two middles that holds the share of the weight."""
    needed = share * sum(w for _, w in middles)
    best, left, inside = None, 0, 0.0
    for right, (end, weight) in enumerate(middles):
        inside += weight
        while left < right and inside - middles[left][1] >= needed:
            inside -= middles[left][1]
            left += 1
        if inside >= needed and (best is None or end - middles[left][0] < best[1] - best[0]):
            best = (middles[left][0], end)
    return best


def fit_span(extents: Sequence[Extent]) -> tuple[float, float]:
    """From the first to the last moment of all events, with a margin."""
    edges = [edge for e in extents for edge in (e.start, e.end) if edge is not None]
    if not edges:
        return 0.0, DAY
    low, high = min(edges), max(edges)
    margin = max((high - low) * 0.04, DAY / 4 if high - low <= 2 * DAY else DAY)
    return low - margin, high + margin * 2


def arrange(bands: Sequence[tuple[str, Sequence[Event]]], *, narrow: bool = False) -> Layout:
    """Rows for all events so that the most important have room for a label when the chart opens; `narrow` on a phone."""
    width, longest = (NARROW, NARROW_LABEL) if narrow else (WIDE, LONGEST_LABEL)
    everything = {event.id: event for _, events in bands for event in events}
    extents = {key: extent for key, event in everything.items() if (extent := extent_of(event.date))}
    on_axis = [everything[key] for key in extents]
    rank = {event.id: number for number, event in enumerate(by_importance(on_axis))}
    span = fit_span(list(extents.values()))
    focus = fit_focus(list(extents.values()), [0.2 + event.importance for event in on_axis])
    scale = width / (focus[1] - focus[0])
    places: list[Place] = []
    made: list[Band] = []
    row = 0
    most = _most_rows(len(on_axis), len(bands))
    for name, events in bands:
        mine = sorted((e for e in events if e.id in extents), key=lambda e: rank[e.id])
        if not mine and name:
            continue
        rows = Rows(most)
        for event in mine:
            extent = extents[event.id]
            start, end = _edges(extent, span)
            left, right = (start - focus[0]) * scale, (end - focus[0]) * scale
            label = min(len(plain(event.title)), longest) * CHARACTER
            # A label that would run over the right edge is written on the left of its mark.
            before, after = (label, 0.0) if left < width < right + 8 + label else (0.0, label)
            places.append(Place(event, extent, row + bool(name) + rows.place(left - 8, right + 8, before=before, after=after), rank[event.id]))
        used = max(rows.used, 1) + bool(name)
        made.append(Band(name, row, used))
        row += used
    return Layout(tuple(places), tuple(made), max(row, 1), span, focus)


def _most_rows(events: int, bands: int) -> int:
    if bands > 1:
        return max(2, min(7, 30 // bands))
    return 18 if events <= 300 else 24


def _edges(extent: Extent, span: tuple[float, float]) -> tuple[float, float]:
    if extent.kind == "point":
        return extent.middle, extent.middle
    return (span[0] if extent.start is None else extent.start), (span[1] if extent.end is None else extent.end)


class Rows:
    """First-fit rows: a mark with its label takes the first row where both fit, else one where the mark alone does.

    Where none is left, marks lie over others, in the lower half of the rows only: in the upper one stand those that came
    first, the most important, and keep the room for their labels.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.used = 0
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(most)]
        self._next = 0

    def place(self, left: float, right: float, *, before: float = 0.0, after: float = 0.0) -> int:
        """The row for a mark at left..right whose label takes so many pixels before or after it."""
        for start, end in ((left - before, right + after), (left, right)):
            for row in range(self.most):
                if self._free(row, start, end):
                    return self._take(row, start, end)
        upper = self.most // 2
        self._next = (self._next + 1) % (self.most - upper)
        return self._take(upper + self._next, left, right)

    def _free(self, row: int, left: float, right: float) -> bool:
        taken = self._taken[row]
        at = bisect_left(taken, (left, right))
        return (at == len(taken) or taken[at][0] >= right) and (at == 0 or taken[at - 1][1] <= left)

    def _take(self, row: int, left: float, right: float) -> int:
        taken = self._taken[row]
        taken.insert(bisect_left(taken, (left, right)), (left, right))
        self.used = max(self.used, row + 1)
        return row
