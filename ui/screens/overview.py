"""The timeline: filters, chart, list, and the chosen event with everyone who reports it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import streamlit as st

from timeline.model import Event
from ui import stories
from ui.components import chart_layer, choice, event_list, packed
from ui.figure import draw_figure, mark_size
from ui.layout import Layout, arrange
from ui.rows import chart_events, count_background, list_rows
from ui.safe import html, plain
from ui.screens import detail
from ui.screens.navigation import as_markdown, choose_event, chosen_event, go_link, show_notices
from ui.view import (
    FEW,
    FIRST_SHOWN,
    LANES,
    Index,
    View,
    backwards,
    lead_event,
    name_events,
    select_events,
    split_lanes,
    with_event,
    without_top,
)
from ui.words import AGREEMENT, STATUS, count

TOPS = (5, 10, 25, 50, 100, 250, 500, 1000)
ALL = "everything"
LANE_NAMES = {"none": "None", "source": "Source", "participant": "Who", "place": "Where", "status": "Status"}
STAGE = "tl-stage"
CONFIG = {
    "scrollZoom": True,  # components/chart.js lets it through only with Ctrl or Cmd held
    "displayModeBar": True,
    "modeBarButtons": [["zoomIn2d", "zoomOut2d", "resetScale2d"]],
    "doubleClick": "reset",
}


def show() -> None:
    """The page."""
    index = stories.current()
    if not index.timeline.articles:
        return _nothing_yet(index)
    view = controls(index)
    chosen = chosen_event()
    found = index.events.get(chosen) if chosen else None
    events = with_event(index, select_events(index, view), found, view)
    lanes = st.session_state.get("lanes", "none")
    whole = st.session_state.get("span") == "whole"
    _summary(index, events, view, fitting=len(select_events(index, without_top(view))))
    chosen_or_lead = found or lead_event(events)
    focus = None
    if not events:
        st.html(f'<p class="tl-empty">No event fits these filters.{" " + html(backwards(view)) if backwards(view) else ""}</p>')
        st.button("Clear all filters", on_click=clear_filters, type="primary")
    else:
        focus = _chart(index, events, lanes, whole)
    if chosen and not found:
        st.info("The link names an event that this story does not have; its articles may have changed since. The most important event is shown instead.")
    left, right = st.columns([5, 7], gap="large")
    with left, st.container(key="tl-left"):
        _list(index, events, focus)
        _rejected(index)
        show_notices(index.notices)
    with right, st.container(key="tl-picked" if found else "tl-lead"):
        if chosen_or_lead:
            _panel(index, chosen_or_lead, found is not None, chosen_or_lead in events)
            choice(chosen_or_lead.id, reveal=found is not None, key="tl-choice")
    return None


# ---------------------------------------------------------------- filters

def controls(index: Index) -> View:
    """The row of filters; their values are in the address."""
    total = len(index.all_events)
    with st.container(key="tl-controls", horizontal=True, vertical_alignment="top", gap="medium"):
        text = st.text_input("Search", key="q", bind="query-params", placeholder="Words, names, outlets", width=230)
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


def _show_all() -> None:
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


def _summary(index: Index, events: Sequence[Event], view: View, *, fitting: int) -> None:
    """How many events are shown, of how many, and the way to all of them; `fitting`: how many pass the filters."""
    total, shown = len(index.all_events), len(events)
    undated = sum(event.date is None for event in events)
    disagree = sum(event.agreement == "conflicting" for event in events)
    parts = [f"<b>{shown:,}</b> of {count(total, 'event')} shown" if shown != total else f"<b>All {count(total, 'event')}</b> shown"]
    if shown < fitting:  # what is left out for its importance, not for a filter
        parts[0] += ", the most important"
    if undated:
        parts.append(f"{undated:,} of them without a date, in the list only")
    if disagree:
        parts.append(f"reports disagree on {disagree:,}")
    with st.container(key="tl-summary", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(f'<p class="tl-summary" role="status">{" · ".join(parts)}</p>', width="content")
        if shown < fitting:
            st.button("Show all", on_click=_show_all, type="tertiary")


# ---------------------------------------------------------------- chart

def _chart(index: Index, events: Sequence[Event], lanes: str, whole: bool) -> tuple[float, float] | None:
    """The chart; gives the stretch that it opens with."""
    shown = (stories.version(), lanes, name_events(events))
    layout = _once("layout", shown, lambda: arrange(split_lanes(index, events, lanes)))
    if not layout.places:  # nothing of it has a place in time
        st.html('<p class="tl-empty">None of these events has a date that could be pinned, so there is nothing to put on an axis. They are in the list below.</p>')
        return None
    figure = _once("figure", (*shown, whole), lambda: draw_figure(layout, whole=whole))
    with st.container(key=STAGE):
        st.plotly_chart(
            figure, key="tl-chart", config=CONFIG,
            alt=f"Timeline of {count(len(events), 'event')}. The list that follows holds the same events.",
        )
        chart_layer(
            _once("layer", shown, lambda: packed(_layer_data(index, layout))),
            key="tl-layer", on_event=_chosen_on_chart, on_span=_show_whole,
        )
    st.html(_legend(layout))
    return layout.span if whole else layout.focus


def _layer_data(index: Index, layout: Layout) -> dict[str, Any]:
    return {
        "stage": STAGE,
        "events": chart_events(index, layout, mark_size),
        "bands": [{"name": plain(band.name), "row": band.first_row} for band in layout.bands],
    }


def _once(name: str, key: Any, make: Any) -> Any:
    """What `make` gives, kept in this session until its key changes."""
    kept = st.session_state.get(f"_once_{name}")
    if kept is None or kept[0] != key:
        kept = (key, make())
        st.session_state[f"_once_{name}"] = kept
    return kept[1]


def _chosen_on_chart() -> None:
    _choose(st.session_state["tl-layer"])


def _chosen_in_list() -> None:
    _choose(st.session_state["tl-list"])


def _choose(result: Any) -> None:
    event_id = result.get("event")
    if isinstance(event_id, str):
        choose_event(event_id)


def _show_whole() -> None:
    st.session_state["span"] = "whole"


LEGEND = (
    ("occurred", "happened"), ("ongoing", "under way"), ("planned", "planned"), ("proposed", "proposed"),
    ("alleged", "alleged"), ("denied", "denied"), ("hypothetical", "hypothetical"),
)


def _legend(layout: Layout) -> str:
    held = {place.event.status for place in layout.places}
    kinds = {place.extent.kind for place in layout.places}
    items = [f'<li><span class="tl-shape {status}"></span>{word}</li>' for status, word in LEGEND if status in held]
    if "within" in kinds:
        items.append('<li><span class="tl-shape within"></span>some time within</li>')
    if "lasting" in kinds:
        items.append('<li><span class="tl-shape lasting"></span>all the while</li>')
    if any(place.extent.start is None or place.extent.end is None for place in layout.places):
        items.append('<li><span class="tl-shape open-end"></span>open on one side</li>')
    if any(place.event.agreement == "conflicting" for place in layout.places):
        items.append('<li><strong class="tl-conflict">≠</strong>reports disagree</li>')
    if len({place.event.independent_origins for place in layout.places}) > 1:
        items.append('<li><span class="tl-sizes"><i></i><i></i><i></i></span>more independent origins</li>')
    hint = "Drag to move, Ctrl + scroll or the strip below the axis to zoom, double-click to go back."
    return f'<div class="tl-legend"><ul aria-label="Signs on the chart">{"".join(items)}</ul><p>{hint}</p></div>'


# ---------------------------------------------------------------- list and panel

def _list(index: Index, events: Sequence[Event], focus: tuple[float, float] | None) -> None:
    if not events:
        return
    fold = count_background(events, focus) if focus else 0
    shown = (stories.version(), name_events(events), fold)
    event_list(
        _once("rows", shown, lambda: packed({
            "rows": list_rows(index, events), "version": "|".join(map(str, shown)), "label": f"List of {count(len(events), 'event')} in time order",
            "fold": fold, "foldLabel": f"Show {count(fold, 'earlier event')}, {_years(events[:fold])}",
        })),
        key="tl-list", on_event=_chosen_in_list,
    )


def _years(events: Sequence[Event]) -> str:
    """`2016 to 2024`."""
    years = [edge[:4] for event in events if event.date for edge in (event.date.earliest, event.date.latest) if edge]
    return (min(years) if min(years) == max(years) else f"{min(years)} to {max(years)}") if years else ""


def _panel(index: Index, event: Event, picked: bool, in_view: bool) -> None:
    with st.container(key="tl-panel-bar", horizontal=True, vertical_alignment="center"):
        st.html(f'<p class="tl-kicker">{"Chosen event" if picked else "Most important event"}</p>', width="content")
        go_link("event", "Open as a page", event=event.id)
    if not in_view:
        st.html('<p class="tl-note-inline">The filters hide this event in the chart and the list.</p>')
    detail.show_event(index, event)


def _rejected(index: Index) -> None:
    rejected = index.timeline.rejected
    if not rejected:
        return
    rows = "".join(f"<li><bdi>{html(one.input)}</bdi><span>{html(one.reason)}</span></li>" for one in rejected)
    st.html(f'<details class="tl-rejected"><summary>{count(len(rejected), "input")} left out</summary><ul>{rows}</ul></details>')


def _nothing_yet(index: Index) -> None:
    st.html('<p class="tl-empty">Nothing here yet. Add articles about one story, from as many outlets as you have, and the timeline builds itself.</p>')
    go_link("add", "Add articles", icon=":material/add:")
    for one in index.timeline.rejected:
        st.warning(as_markdown(f"{one.input}: {one.reason}"))
    show_notices(index.notices)
