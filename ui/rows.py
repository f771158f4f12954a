"""Events as the plain values that the page's own elements get: text is made safe here, once, for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from timeline.export.words import STATUS
from timeline.model import Event
from ui.layout import Layout, extent_of
from ui.safe import plain, shorten
from ui.view import Index
from ui.words import AGREEMENT, count, count_outlets, when


def describe(index: Index, event: Event) -> str:
    """`planned · 2 outlets · 1 independent origin`."""
    return f"{STATUS[event.status]} · {count_outlets(index.event_outlets[event.id])} · {count(event.independent_origins, 'independent origin')}"


def chart_events(index: Index, layout: Layout, size: Callable[[Event, int], float]) -> list[dict[str, Any]]:
    """What components/chart.js writes on the chart, the most important first; an open side ends where its drawing does."""
    drawn = {place: place.extent.closed(layout.reach) for place in layout.places}
    return [
        {
            "id": place.event.id, "row": place.row, "point": place.extent.kind == "point",
            "start": drawn[place][0], "end": drawn[place][1], "middle": place.extent.middle,
            "size": round(size(place.event, layout.rows), 1), "title": shorten(place.event.title, 120), "when": plain(when(place.event)),
            "meta": describe(index, place.event), "conflict": place.event.agreement == "conflicting",
        }
        for place in sorted(layout.places, key=lambda place: place.rank)
    ]


def list_rows(index: Index, events: Sequence[Event]) -> list[dict[str, Any]]:
    """What components/list.js lists, in time order, by year or by month, the undated last."""
    dated = [event for event in events if event.date]
    months = len({_start(event)[:7] for event in dated}) <= 40
    rows = []
    for event in events:
        extent = extent_of(event.date)
        rows.append({
            "id": event.id, "group": _group(event, months), "when": plain(when(event)), "title": plain(event.title),
            "meta": describe(index, event), "status": event.status,
            "conflict": AGREEMENT["conflicting"] if event.agreement == "conflicting" else "",
            "span": "" if extent is None or extent.kind == "point" else extent.kind,
        })
    return rows


FOLD = 3
"""So many events before the chart's first view are worth folding; fewer cost less to read than to unfold."""


def count_background(events: Sequence[Event], focus: tuple[float, float]) -> int:
    """How many events at the head of the list lie wholly before the chart's first view; 0 where they are few or all."""
    number = 0
    for event in events:
        extent = extent_of(event.date)
        if extent is None or extent.end is None or (extent.middle if extent.kind == "point" else extent.end) >= focus[0]:
            break
        number += 1
    return number if FOLD <= number < sum(event.date is not None for event in events) else 0


def _start(event: Event) -> str:
    return (event.date.earliest or event.date.latest or "") if event.date else ""


MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


def _group(event: Event, months: bool) -> str:
    start = _start(event)
    if not start:
        return "Without a date"
    if not months or (event.date and event.date.granularity in ("year", "decade", "century")):
        return start[:4].lstrip("0") or start
    number = start[5:7]
    return f"{MONTHS[int(number) - 1]} {start[:4]}" if number.isdigit() and 1 <= int(number) <= 12 else start[:4]
