"""What all pages share: the masthead with the story, the chosen event, and ways from page to page that keep the session."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import streamlit as st

from ui import stories
from ui.components import menu_drawer
from ui.safe import html, plain
from ui.view import Index
from ui.words import count, count_outlets, short_edge

_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:])")


def as_markdown(text: str) -> str:
    """Text for the few Streamlit elements that read Markdown: every sign that could mean something is escaped."""
    return _MARKUP.sub(r"\\\1", plain(text))


def keep(pages: dict[str, Any]) -> None:
    """Remember the pages of this run, for links between them."""
    st.session_state["_pages"] = pages


def page(name: str) -> Any:
    """The page object of that name."""
    return st.session_state["_pages"][name]


def story_params() -> dict[str, str]:
    """What every link must carry: the story, unless it is the first."""
    key = stories.current_key()
    return {} if key == next(iter(stories.titles())) else {"story": key}


def go(name: str, **params: str) -> None:
    """Open a page."""
    st.switch_page(page(name), query_params={**story_params(), **params})


def go_link(name: str, label: str, *, icon: str | None = None, **params: str) -> None:
    """A link to a page; `label` is ours, never an article's words."""
    st.page_link(page(name), label=label, icon=icon, query_params={**story_params(), **params})


def chosen_event() -> str | None:
    """The id of the event the address names, or the one chosen before on another page."""
    asked = st.query_params.get("event")
    if asked:
        st.session_state["_event"] = asked
    elif st.session_state.get("_event"):
        st.query_params["event"] = st.session_state["_event"]
    return st.session_state.get("_event")


def choose_event(event_id: str | None) -> None:
    """Make this the chosen event, in the session and in the address."""
    st.session_state["_event"] = event_id
    if event_id:
        st.query_params["event"] = event_id
    elif "event" in st.query_params:
        del st.query_params["event"]


def _forget() -> None:
    choose_event(None)
    st.session_state.pop("_article", None)


def masthead() -> None:
    """The story's title, how much it rests on, and the switch to another story."""
    names = stories.titles()
    first = next(iter(names))
    asked = st.query_params.get("story")
    unknown = bool(asked) and asked not in names
    following = st.session_state.pop("_story_next", None)
    if following in names:
        st.session_state["story"] = following
    if "story" not in st.session_state:
        st.session_state["story"] = asked if asked in names else first
    with st.container(key="tl-masthead", horizontal=True, vertical_alignment="top", gap="medium"):
        head = st.empty()
        if len(names) > 1:
            st.selectbox(
                "Story", list(names), format_func=lambda key: plain(names.get(key, key)), key="story",
                on_change=_forget, width=330,
            )
        key = stories.current_key()
        if key != first:
            st.query_params["story"] = key
        elif "story" in st.query_params and not unknown:
            del st.query_params["story"]
        note = f'<p class="tl-story-note"><bdi>{html(stories.note())}</bdi></p>' if stories.note() else ""
        head.html(f'<header class="tl-head"><h1><bdi>{html(names[key])}</bdi></h1><p class="tl-dek">{dek(stories.current())}</p>{note}</header>')
    menu_drawer(key="tl-drawer")
    if unknown:
        st.info("The link names a story that this session does not have: stories built from uploads live only in the session that made them.")


def show_notices(notices: Iterable[str]) -> None:
    """What reading noticed about inputs that are used all the same, a line each."""
    for notice in notices:
        st.html(f'<p class="tl-warn"><bdi>{html(notice)}</bdi>.</p>')


def dek(index: Index) -> str:
    """One line of HTML: how many events, from how many reports, over which time."""
    timeline = index.timeline
    if not timeline.articles:
        return "No articles yet."
    origins = len({record.origin_id for record in timeline.articles})
    dates = [event.date for event in timeline.events if event.date and (event.date.earliest or event.date.latest)]
    first, last = (short_edge(dates, last=side) for side in (False, True))
    span = f", {html(first)}{f' to {html(last)}' if last != first else ''}" if dates else ""
    return (
        f"<b>{count(len(timeline.events), 'event')}</b> with a date{span}, from {count(len(timeline.articles), 'article')} "
        f"of {count_outlets(index.outlet.values())}, {count(origins, 'independent origin')}"
    )
