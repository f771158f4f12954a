"""Who reported what: a matrix of events and outlets, where they differ, what only one has."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from timeline.model import Event
from ui import stories
from ui.compare import Cell, compare_outlets, disagreements, only_one_has
from ui.components import opener
from ui.safe import html, shorten
from ui.screens.navigation import choose_event, go, go_link
from ui.view import by_importance
from ui.words import count, count_outlets, short_day, when

PAGE = "stMain"  # the class of the part of the page that holds the tables
ROWS = 40  # a page of the matrix
COLUMNS = 12  # more outlets than this do not fit a screen; the rest are counted in a last column


def show() -> None:
    """The page."""
    index = stories.current()
    events = index.all_events
    if not events:
        st.html('<p class="tl-empty">There is nothing to compare yet.</p>')
        go_link("add", "Add articles", icon=":material/add:")
        return
    outlets, rows = compare_outlets(index, events)
    alone, differing = only_one_has(rows), disagreements(rows)
    shared = sum(len(cells) > 1 for _, cells in rows)
    st.html(
        f'<p class="tl-summary"><b>{count(shared, "event")}</b> told by more than one outlet, <b>{sum(map(len, alone.values())):,}</b> by one alone; '
        f"on <b>{len(differing):,}</b> the reports disagree.</p>"
    )
    kinds = {"all": "All events", "shared": "Told by several", "alone": "Told by one", "differ": "Reports disagree"}
    kind = st.segmented_control("Show", kinds, format_func=kinds.__getitem__, default="shared" if shared else "all", required=True, key="compare", bind="query-params")
    chosen = [
        (event, cells) for event, cells in rows
        if kind == "all" or (kind == "shared" and len(cells) > 1) or (kind == "alone" and len(cells) == 1) or (kind == "differ" and event.agreement == "conflicting")
    ]
    if not chosen:
        st.html('<p class="tl-empty">No event is of this kind.</p>')
        return
    pages = -(-len(chosen) // ROWS)
    page = st.pagination(pages, key="compare_page") if pages > 1 else 1
    shown = chosen[(page - 1) * ROWS : page * ROWS]
    st.html(_matrix(outlets, shown))
    if kind in ("all", "alone"):
        st.html(_alone(alone))
    opener(within=PAGE, key="tl-opener", on_event=_opened)
    opened = st.session_state.pop("_open_event", None)
    if opened:
        choose_event(opened)
        go("event", event=opened)


def _matrix(outlets: Sequence[str], rows: Sequence[tuple[Event, dict[str, Cell]]]) -> str:
    named, more = list(outlets[:COLUMNS]), len(outlets) - COLUMNS
    head = "".join(f"<th scope=col><bdi>{html(shorten(name, 40))}</bdi></th>" for name in named)
    if more > 0:
        head += f"<th scope=col>{count(more, 'other')}</th>"
    body = []
    for event, cells in rows:
        marks = "".join(_cell(cells.get(name)) for name in named)
        if more > 0:
            others = [cells[name] for name in outlets[COLUMNS:] if name in cells]
            marks += f"<td>{len(others) or ''}</td>"
        clash = ' <strong class="tl-conflict">≠</strong>' if event.agreement == "conflicting" else ""
        # Copies of one agency text fill as many columns as outlets printed it: said here, or they look like so many reports.
        copied = f"<span>{count_outlets(cells)}, {count(event.independent_origins, 'independent origin')}</span>" if event.independent_origins < len(cells) else ""
        body.append(f"<tr><th scope=row><span>{html(when(event))}{clash}</span>{_title(event)}{copied}</th>{marks}</tr>")
    return (
        '<div class="tl-scroll wide" tabindex="0" role="region" aria-label="Events by outlet"><table class="tl-table tl-matrix">'
        "<caption>When each outlet published it, and the date it gives where the reports disagree</caption>"
        f"<thead><tr><th scope=col>Event</th>{head}</tr></thead><tbody>{''.join(body)}</tbody></table></div>"
    )


def _cell(cell: Cell | None) -> str:
    if cell is None:
        return '<td class="none"><span class="tl-none" title="not reported">–</span></td>'
    published = html(short_day(cell.published)) if cell.published else "undated"
    says = f'<em class="{"dissents" if cell.dissents else ""}">says {html(" and ".join(cell.says))}</em>' if cell.says and cell.dissents else ""
    return f'<td class="has"><span class="tl-dot"></span>{published}{says}</td>'


def _alone(alone: dict[str, list[Event]]) -> str:
    if not alone:
        return ""
    blocks = []
    for outlet, events in sorted(alone.items(), key=lambda pair: (-len(pair[1]), pair[0]))[:COLUMNS]:
        items = "".join(f"<li>{_title(event)} <span>{html(when(event))}</span></li>" for event in by_importance(events)[:5])
        rest = f"<li><span>and {len(events) - 5} more</span></li>" if len(events) > 5 else ""
        blocks.append(f"<section><h3><bdi>{html(outlet)}</bdi> <span>{len(events)}</span></h3><ul>{items}{rest}</ul></section>")
    return f'<h2 class="tl-section">Told by one outlet alone</h2><div class="tl-alone">{"".join(blocks)}</div>'


def _title(event: Event) -> str:
    """The event's title, as a button that opens it, for mouse and keyboard alike."""
    return f'<button type="button" class="tl-open" data-event="{html(event.id)}"><bdi>{html(shorten(event.title, 110))}</bdi></button>'


def _opened() -> None:
    event_id = st.session_state["tl-opener"].get("event")
    if isinstance(event_id, str):
        st.session_state["_open_event"] = event_id
