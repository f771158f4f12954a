"""One event on a page of its own, with the way to its neighbours in time."""

from __future__ import annotations

import streamlit as st

from ui import stories
from ui.screens import detail
from ui.screens.navigation import chosen_event, go_link
from ui.view import lead_event


def show() -> None:
    """The page."""
    index = stories.current()
    everything = index.all_events
    if not everything:
        st.html('<p class="tl-empty">This story has no events yet.</p>')
        go_link("add", "Add articles", icon=":material/add:")
        return
    chosen = chosen_event()
    event = index.events.get(chosen) if chosen else lead_event(everything)
    if event is None:
        st.info("The link names an event that this story does not have; its articles may have changed since.")
        go_link("timeline", "All events", icon=":material/arrow_back:")
        return
    at = everything.index(event)
    with st.container(key="tl-steps", horizontal=True, vertical_alignment="center"):
        go_link("timeline", "On the timeline", icon=":material/timeline:", event=event.id)
        if at > 0:
            go_link("event", "Event before", icon=":material/arrow_back:", event=everything[at - 1].id)
        if at + 1 < len(everything):
            go_link("event", "Event after", icon=":material/arrow_forward:", event=everything[at + 1].id)
    with st.container(key="tl-page"):
        detail.show_event(index, event)
