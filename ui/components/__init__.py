"""The page's own elements. Their data is plain text and numbers; the scripts set it as text, never as markup."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

HERE = Path(__file__).parent


def _script(name: str) -> str:
    return (HERE / f"{name}.js").read_text(encoding="utf-8")


# isolate_styles=False: one style sheet for the whole page, and the accessibility check sees inside.
_chart = st.components.v2.component("timeline_chart_layer", js=_script("chart"), isolate_styles=False)
_list = st.components.v2.component("timeline_event_list", js=_script("list"), isolate_styles=False)
_reader = st.components.v2.component("timeline_reader", js=_script("reader"), isolate_styles=False)

_choice = st.components.v2.component("timeline_choice", js=_script("choice"), isolate_styles=False)
_opener = st.components.v2.component("timeline_event_opener", js=_script("opener"), isolate_styles=False)
_drawer = st.components.v2.component("timeline_menu_drawer", js=_script("drawer"), isolate_styles=False)
_preview = st.components.v2.component("timeline_page_preview", js=_script("preview"), isolate_styles=False)


def packed(data: dict[str, Any]) -> bytes:
    """The data as the bytes that are sent. Packed once and kept: Streamlit would write thousands of rows anew on every run."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def chart_layer(data: bytes, *, key: str, on_event: Callable[[], None], on_span: Callable[[], None], on_width: Callable[[], None]) -> None:
    """Labels, lane names, hover card and selection over the Plotly chart in the container that the data name as `stage`.

    The trigger `width` carries "narrow" or "wide" where the screen is not what the data's `narrow` says.
    """
    _chart(key=key, data=data, on_event_change=on_event, on_span_change=on_span, on_width_change=on_width)


def event_list(data: bytes, *, key: str, on_event: Callable[[], None]) -> None:
    """The list of events; the trigger `event` carries the id of the one chosen."""
    _list(key=key, data=data, on_event_change=on_event)


def choice(selected: str | None, *, reveal: bool, key: str) -> None:
    """Which event the chart and the list show as chosen; with `reveal`, the list scrolls to it. To be drawn behind its account."""
    _choice(key=key, data={"selected": selected, "reveal": reveal})


def article_reader(data: dict[str, Any], *, key: str, on_event: Callable[[], None]) -> None:
    """An article's marked text; the trigger `event` carries the id of the event of the phrase pressed."""
    _reader(key=key, data=data, on_event_change=on_event)


def opener(*, within: str, key: str, on_event: Callable[[], None]) -> None:
    """Makes the `tl-open` buttons inside elements of the class `within` work; the trigger `event` carries the id."""
    _opener(key=key, data={"within": within}, on_event_change=on_event)


def menu_drawer(*, key: str) -> None:
    """Closes the menu of a narrow screen when a page is chosen from it."""
    _drawer(key=key)


def page_preview(page: str, *, key: str) -> None:
    """An exported HTML page, shown without running anything in it."""
    _preview(key=key, data={"page": page})
