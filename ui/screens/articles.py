"""The articles: how each was dated and where it comes from; one article's text with every time phrase explained."""

from __future__ import annotations

from collections import Counter

import streamlit as st

from timeline.model import ArticleRecord
from ui import stories
from ui.components import article_reader
from ui.incoming import first_words
from ui.reading import read_parts
from ui.safe import html, link, plain, shorten
from ui.screens.navigation import choose_event, go, go_link
from ui.view import Index
from ui.words import PUBLISHED, count, day, short_day


def show() -> None:
    """The page."""
    index = stories.current()
    if not index.records:
        st.html('<p class="tl-empty">No articles yet.</p>')
        go_link("add", "Add articles", icon=":material/add:")
        return
    records = list(index.records.values())
    told = Counter(article for event in index.all_events for article in {c.article_id for c in event.citations})
    wanted = st.query_params.get("article") or st.session_state.get("_article")
    if wanted not in index.records:
        wanted = records[0].id
    left, right = st.columns([5, 7], gap="large")
    with left:
        chosen = st.selectbox(
            "Article", [record.id for record in records], index=[r.id for r in records].index(wanted),
            format_func=lambda key: _name(index, index.records[key]),
        )
        if chosen != wanted:
            st.query_params["article"] = chosen
            if "at" in st.query_params:
                del st.query_params["at"]
        st.session_state["_article"] = chosen
        st.html(_table(index, records, told, chosen))
    with right, st.container(key="tl-article"):
        _article(index, index.records[chosen], told[chosen])


def _name(index: Index, record: ArticleRecord) -> str:
    title = shorten(first_words(index.articles[record.id]), 70)
    return f"{plain(index.outlet[record.id])}: {title}"


def _table(index: Index, records: list[ArticleRecord], told: Counter[str], chosen: str) -> str:
    groups = Counter(record.origin_id for record in records)
    names = {origin: number for number, origin in enumerate(sorted(groups), start=1)}
    rows = []
    for record in records:
        dated = f"{html(short_day(record.published))}<br><span>{PUBLISHED.get(record.published_basis, '') if record.published_basis else ''}</span>" if record.published else "<b>no date</b>"
        copies = f" <span>shared by {groups[record.origin_id]}</span>" if groups[record.origin_id] > 1 else ""
        mark = ' class="chosen"' if record.id == chosen else ""
        rows.append(
            f"<tr{mark}><td><b><bdi>{html(index.outlet[record.id])}</bdi></b><br><bdi>{html(shorten(first_words(index.articles[record.id], 120), 80))}</bdi></td>"
            f"<td>{dated}</td><td>{names[record.origin_id]}{copies}</td><td class=num>{told[record.id]}</td></tr>"
        )
    return (
        '<div class="tl-scroll" tabindex="0" role="region" aria-label="All articles"><table class="tl-table"><caption>All articles</caption>'
        "<thead><tr><th scope=col>Outlet and title</th><th scope=col>Published</th><th scope=col>Origin</th><th scope=col class=num>Events</th></tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def _article(index: Index, record: ArticleRecord, events: int) -> None:
    address = link(record.url)
    read = f'<a href="{html(address)}" target="_blank" rel="noopener noreferrer">Read at the source ↗</a>' if address else ""
    basis = f" ({PUBLISHED[record.published_basis]})" if record.published_basis else ""
    dated = html(day(record.published)) + basis if record.published else "Publication date not known"
    facts = "".join(
        f"<div><dt>{name}</dt><dd><bdi>{html(value)}</bdi></dd></div>"
        for name, value in (("Dated", record.published_reason), ("Origin", record.origin_reason)) if value
    )
    times = len(index.build.times.get(record.id, ()))
    st.html(
        f'<div class="tl-event"><p class="tl-flags"><span><bdi>{html(index.outlet[record.id])}</bdi></span><span>{dated}</span>{read}</p>'
        f'<h2 class="tl-name"><bdi>{html(shorten(first_words(index.articles[record.id], 200), 140))}</bdi></h2><dl>{facts}</dl>'
        f'<p class="tl-key"><mark class="time">time phrases</mark> {times} · <mark class="trigger">words that name events</mark> {count(events, "event")}. '
        "Hover or tab to one for its reading; press it for its event.</p></div>"
    )
    place = st.query_params.get("at")
    at = int(place) if place and place.isdecimal() else None
    article_reader(
        {"version": f"{stories.version()}|{record.id}|{at}", "parts": read_parts(index, record.id, at=at)},
        key="tl-reader", on_event=_open,
    )
    opened = st.session_state.pop("_open_event", None)
    if opened:
        go("event", event=opened)


def _open() -> None:
    event_id = st.session_state["tl-reader"].get("event")
    if isinstance(event_id, str):
        choose_event(event_id)
        st.session_state["_open_event"] = event_id
