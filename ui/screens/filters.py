"""The row of filters above the timeline; their values are in the address."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import streamlit as st

from timeline.export.words import STATUS
from ui.safe import html
from ui.view import FEW, FIRST_SHOWN, LANES, Index, View, backwards
from ui.words import AGREEMENT

TOPS = (5, 10, 25, 50, 100, 250, 500, 1000)
ALL = "everything"
LANE_NAMES = {"none": "None", "source": "Source", "participant": "Who", "place": "Where", "status": "Status"}


def filter_row(index: Index) -> View:
    """The filters drawn, and what they ask for."""
    total = len(index.all_events)
    with st.container(key="tl-controls", horizontal=True, vertical_alignment="top", gap="medium"):
        text = st.text_input("Search", key="q", bind="query-params", placeholder="Words, names, outlets, a day", width=230)
        st.segmented_control(
            "Lanes", LANES, format_func=LANE_NAMES.__getitem__, default="none", required=True, key="lanes", bind="query-params",
        )
        tops = [str(n) for n in TOPS if n < total]
        top = ALL
        if tops:
            top = st.select_slider(
                "Show the most important", [*tops, ALL], value=_first_top(total), key="top", bind="query-params", width=190,
            )
        st.segmented_control(
            "Time", ("focus", "whole"), format_func={"focus": "The core", "whole": "Whole span"}.__getitem__, default="focus",
            required=True, key="span", bind="query-params",
        )
        first, last, chosen = _more_filters(index)
    return View(text=text or "", first=first, last=last, top=None if top == ALL else int(top), **chosen)


def _first_top(total: int) -> str:
    """How many events a story of this length opens with."""
    return str(FIRST_SHOWN) if total > FEW else ALL


def show_all() -> None:
    """Every event that passes the filters, however unimportant."""
    st.session_state["top"] = ALL


CLEARED: dict[str, Any] = {"q": "", "source": [], "who": [], "where": [], "status": [], "agree": [], "from": None, "to": None}
"""The filters by key, each with the value that asks for everything. How many of the most important are shown is no
filter: it never leaves nothing over, and it has its own slider and "Show all" beside the count."""


def clear_filters() -> None:
    """Back to no filter at all. Each value is set, never deleted first: for a value that the session has forgotten,
    Streamlit goes by the address again, and the filter is back."""
    st.session_state.update(CLEARED)


def _filters_set() -> int:
    """How many of the fields under "Filters" ask for something."""
    return sum(bool(st.session_state.get(key)) for key in CLEARED if key != "q")


def _more_filters(index: Index) -> tuple[str | None, str | None, dict[str, tuple[str, ...]]]:
    used = _filters_set()
    with st.popover(f"Filters ({used})" if used else "Filters", icon=":material/tune:", key="tl-filters"):
        def pick(label: str, key: str, values: Sequence[tuple[str, int]]) -> tuple[str, ...]:
            numbers = dict(values)
            return tuple(st.multiselect(label, list(numbers), key=key, bind="query-params", placeholder="All"))

        events = index.all_events
        sources = pick("Source", "source", index.sources)
        people = pick("Who", "who", index.participants)
        places = pick("Where", "where", index.places)
        held = {event.status for event in events}
        statuses = tuple(st.multiselect("Status", [s for s in STATUS if s in held], format_func=STATUS.__getitem__, key="status", bind="query-params", placeholder="All"))
        agreed = {event.agreement for event in events}
        agreements = tuple(st.multiselect("Agreement", [a for a in AGREEMENT if a in agreed], format_func=AGREEMENT.__getitem__, key="agree", bind="query-params", placeholder="All"))
        limits: dict[str, Any] = {"min_value": date(1, 1, 1), "max_value": date(9999, 12, 31), "format": "YYYY-MM-DD"}
        first = st.date_input("From", value=None, key="from", bind="query-params", **limits)
        last = st.date_input("Until", value=None, key="to", bind="query-params", **limits)
        earliest, latest = first.isoformat() if first else None, last.isoformat() if last else None
        wrong = backwards(View(first=earliest, last=latest))
        if wrong:
            st.html(f'<p class="tl-warn" role="alert">{html(wrong)}</p>')
        st.button("Clear all filters", on_click=clear_filters, disabled=not _filters_set() and not st.session_state.get("q"))
    if _filters_set() != used:
        st.rerun()  # filters that the address names are known only once their fields have been drawn, below their number
    chosen = {"sources": sources, "participants": people, "places": places, "statuses": statuses, "agreements": agreements}
    return earliest, latest, chosen


def current_view(index: Index) -> View:
    """The view last set on the timeline page, for the pages that follow it."""
    state = st.session_state
    top = state.get("top")
    return View(
        text=state.get("q") or "", sources=tuple(state.get("source") or ()), participants=tuple(state.get("who") or ()),
        places=tuple(state.get("where") or ()), statuses=tuple(state.get("status") or ()), agreements=tuple(state.get("agree") or ()),
        first=state["from"].isoformat() if state.get("from") else None, last=state["to"].isoformat() if state.get("to") else None,
        top=int(top) if top and str(top).isdecimal() else None,
    )
