"""Who reported what: the matrix of events and outlets, what only one has, where they differ. Runs without Streamlit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.model import Event
from ui.view import Index


@dataclass(frozen=True)
class Cell:
    """What one outlet says of one event: when it was first published there, and the dates its reports give, in words."""

    published: str | None
    says: tuple[str, ...]
    dissents: bool


def compare_outlets(index: Index, events: Sequence[Event]) -> tuple[list[str], list[tuple[Event, dict[str, Cell]]]]:
    """Outlets, the most reporting first, and for each event its cells by outlet."""
    rows = [(event, _cells(index, event)) for event in events]
    counts: dict[str, int] = {}
    for _, cells in rows:
        for outlet in cells:
            counts[outlet] = counts.get(outlet, 0) + 1
    return sorted(counts, key=lambda outlet: (-counts[outlet], outlet)), rows


def _cells(index: Index, event: Event) -> dict[str, Cell]:
    claims: dict[int, str] = {i: claim.date.display for claim in event.claims for i in claim.citations}
    leading = claims.get(event.claims[0].citations[0]) if event.claims and event.claims[0].citations else None
    cells: dict[str, Cell] = {}
    for number, citation in enumerate(event.citations):
        outlet = index.outlet[citation.article_id]
        published = index.records[citation.article_id].published
        old = cells.get(outlet)
        given = (claims[number],) if number in claims else ()
        says = tuple(dict.fromkeys((*(old.says if old else ()), *given)))
        first = min((p for p in (published, old.published if old else None) if p), default=None)
        dissents = event.agreement == "conflicting" and any(one != leading for one in says)
        cells[outlet] = Cell(first, says, dissents)
    return cells


def only_one_has(rows: Sequence[tuple[Event, dict[str, Cell]]]) -> dict[str, list[Event]]:
    """Events that a single outlet reports, by outlet."""
    alone: dict[str, list[Event]] = {}
    for event, cells in rows:
        if len(cells) == 1:
            alone.setdefault(next(iter(cells)), []).append(event)
    return alone


def disagreements(rows: Sequence[tuple[Event, dict[str, Cell]]]) -> list[Event]:
    """Events whose reports cannot all be right about the date."""
    return [event for event, _ in rows if event.agreement == "conflicting"]
