"""Files to take away: the whole timeline or the filtered one, with a preview and what is left out."""

from __future__ import annotations

import streamlit as st

from timeline.export import to_format
from ui import stories
from ui.components import page_preview
from ui.exporting import choose_timeline, say_hidden, say_left_out, sheets
from ui.safe import html
from ui.screens.filters import current_view
from ui.screens.navigation import go_link
from ui.view import select_events, without_top
from ui.words import count

PREVIEW = 4000  # characters of a file shown as text
MOST_SHOWN = 3_000_000  # characters of a page that are sent to the browser a second time, to be looked at


def show() -> None:
    """The page."""
    index = stories.current()
    if not index.timeline.articles:
        st.html('<p class="tl-empty">There is nothing to export yet.</p>')
        go_link("add", "Add articles", icon=":material/add:")
        return
    view = current_view(index)
    events = select_events(index, view)
    filtered = False
    if view.filters:
        scope = st.segmented_control(
            "Which events", ("filtered", "whole"), default="filtered" if without_top(view).filters else "whole", required=True,
            format_func={"filtered": f"The filtered view ({len(events):,})", "whole": f"Everything ({len(index.all_events):,})"}.__getitem__,
        )
        filtered = scope == "filtered"
    chosen = choose_timeline(index.timeline, view, events, filtered=filtered)
    kinds = {sheet.name: sheet for sheet in sheets()}
    name = st.segmented_control("Format", list(kinds), format_func=lambda key: kinds[key].label, default=next(iter(kinds)), required=True, key="format")
    sheet = kinds[name]
    content = to_format(chosen, name, title=stories.title(), hidden=say_hidden(index.timeline, chosen, view))
    missing = say_left_out(index.timeline, chosen, view)
    told = "".join(f"<li>{html(line)}</li>" for line in missing) or "<li>Nothing.</li>"
    left, right = st.columns([5, 7], gap="large")
    with left:
        st.markdown(sheet.about)
        st.html(f'<p class="tl-summary"><b>{count(len(chosen.events), "event")}</b> with a date, <b>{count(len(chosen.undated), "event")}</b> without, {_size(content)}</p>')
        st.download_button(
            f"Download timeline.{name}", content.encode(), file_name=f"timeline.{name}", mime=sheet.mime, type="primary", icon=":material/download:", on_click="ignore",
        )
        st.html(f'<h2 class="tl-section">Left out</h2><ul class="tl-left-out">{told}</ul>')
    with right:
        st.html('<h2 class="tl-section first">Preview</h2>')
        if name == "html" and len(content) <= MOST_SHOWN:
            page_preview(content, key="tl-preview")
        else:
            more = "\n…" if len(content) > PREVIEW else ""
            st.html(f'<pre class="tl-code" tabindex="0" role="region" aria-label="Preview">{html(content[:PREVIEW])}{more}</pre>')


def _size(content: str) -> str:
    size = len(content.encode())
    return f"{size / 1_000_000:.1f} MB" if size > 1_000_000 else f"{max(1, size // 1000):,} kB"
