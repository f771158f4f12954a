"""The timeline: chart, list, and the chosen event with everyone who reports it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from timeline.export.words import STATUS
from timeline.model import Event
from ui import stories
from ui.components import chart_layer, choice, event_list, packed
from ui.figure import draw_figure, mark_size
from ui.layout import Layout, arrange
from ui.rows import chart_events, count_background, list_rows
from ui.safe import html, plain
from ui.screens import detail
from ui.screens.filters import clear_filters, filter_row, show_all
from ui.screens.navigation import as_markdown, choose_event, chosen_event, go_link, show_notices
from ui.view import (
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
from ui.words import count

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
    view = filter_row(index)
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
            st.button("Show all", on_click=show_all, type="tertiary")


# ---------------------------------------------------------------- chart

def _chart(index: Index, events: Sequence[Event], lanes: str, whole: bool) -> tuple[float, float] | None:
    """The chart; gives the stretch that it opens with."""
    narrow = bool(st.session_state.get("_narrow"))
    shown = (stories.version(), lanes, name_events(events), narrow)
    layout = _once("layout", shown, lambda: arrange(split_lanes(index, events, lanes), narrow=narrow))
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
            _once("layer", shown, lambda: packed(_layer_data(index, layout, narrow))),
            key="tl-layer", on_event=_chosen_on_chart, on_span=_show_whole, on_width=_fit_width,
        )
    st.html(_legend(layout))
    return layout.span if whole else layout.focus


def _layer_data(index: Index, layout: Layout, narrow: bool) -> dict[str, Any]:
    return {
        "stage": STAGE,
        "narrow": narrow,
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


def _fit_width() -> None:
    asked = st.session_state["tl-layer"].get("width")
    if asked:
        st.session_state["_narrow"] = asked == "narrow"


def _show_whole() -> None:
    st.session_state["span"] = "whole"


def _legend(layout: Layout) -> str:
    held = {place.event.status for place in layout.places}
    kinds = {place.extent.kind for place in layout.places}
    items = [f'<li><span class="tl-shape {status}"></span>{word}</li>' for status, word in STATUS.items() if status in held]
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
