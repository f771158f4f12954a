"""Bring articles in: files or a pasted text, a look at what was understood, then the timeline anew."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import date

import streamlit as st

from timeline.ingest import IngestOptions
from timeline.model import Article, Rejection
from timeline.pipeline import build_timeline
from ui import stories
from ui.incoming import (
    AS_ENGLISH,
    AS_THEY_ARE,
    ENCODING,
    ENCODINGS,
    Incoming,
    answer,
    build_joined,
    can_be_read,
    count_times,
    first_words,
    read_all,
    redate,
    say_dates_apart,
    shares_names,
)
from ui.safe import html, plain, shorten
from ui.screens.navigation import as_markdown, go, go_link, show_notices
from ui.view import Index
from ui.words import NO_OUTLET, PUBLISHED, count, day

KINDS = ["txt", "text", "md", "html", "htm", "jsonl", "ndjson", "json", "csv", "tsv"]
EXAMPLE = """Ferry runs aground off Marlow
6 March 2024

A ferry with 40 people on board ran aground on Tuesday. An inquiry will open next week."""
MOST_ASKED = 60  # articles with questions on one page; more are a job for a manifest or JSON Lines


def show() -> None:
    """The page."""
    index = stories.current()
    done = st.session_state.pop("_added", None)
    if done:
        st.success(done)
        go_link("timeline", "See the timeline", icon=":material/timeline:")
    st.html(
        '<p class="tl-lede">Add articles about the same story, from as many outlets as you have. They are read on this machine and kept in '
        "this session only: a reload of the page forgets them, and no other session sees them.</p>"
        '<ol class="tl-path"><li>Choose files or paste a text. A <code>manifest.json</code> among the files may name the story, and the outlet and date of each file.</li><li>See what was understood, and fill in what an article does not say: its outlet, its date.</li>'
        "<li>Build: the timeline grows by these articles, or a new one begins.</li></ol>"
    )
    round_ = st.session_state.setdefault("_round", 0)
    left, right = st.columns(2, gap="large")
    with left:
        files = st.file_uploader(
            "Files: text, HTML, JSON Lines, JSON or CSV", type=KINDS, accept_multiple_files=True, key=f"files-{round_}",
        )
    with right:
        pasted = st.text_area("Or paste one article", key=f"pasted-{round_}", height=160, placeholder=EXAMPLE)
    uploads = [(file.name, file.getvalue()) for file in files]
    if pasted and pasted.strip():
        uploads.append(("pasted.txt", pasted.encode()))
    if uploads:
        _preview(index, _read(uploads, _ask_reading(_read(uploads).rejected)))
    _undated(index)


def _ask_reading(rejected: Sequence[Rejection]) -> IngestOptions:
    """How to read what was left out when all was read as it is; nothing is asked where that would not help."""
    english, encoding = False, None
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if can_be_read(rejected, ENCODING):
            encoding = st.selectbox(ENCODING, list(ENCODINGS), index=None, format_func=ENCODINGS.__getitem__, key="encoding", placeholder="Leave them out", width=340)
        if can_be_read(rejected, AS_ENGLISH):
            english = st.checkbox(AS_ENGLISH, key="as-english")
    return IngestOptions(language="en" if english else None, encoding=encoding)


def _read(uploads: Sequence[tuple[str, bytes]], options: IngestOptions = AS_THEY_ARE) -> Incoming:
    """Read once per set of uploads and way to read them, in this session."""
    key = hashlib.sha256(repr([(name, hashlib.sha256(content).hexdigest()) for name, content in uploads]).encode()).hexdigest()
    kept: tuple[str, dict[IngestOptions, Incoming]] | None = st.session_state.get("_incoming")
    if kept is None or kept[0] != key:
        kept = (key, {})
        st.session_state["_incoming"] = kept
    if options not in kept[1]:
        with st.spinner("Reading"):
            kept[1][options] = read_all(uploads, options=options)
    return kept[1][options]


# ---------------------------------------------------------------- preview

def _preview(index: Index, incoming: Incoming) -> None:
    st.html(f'<h2 class="tl-section">What was understood</h2><p class="tl-summary"><b>{count(len(incoming.articles), "article")}</b> can be used, {count(len(incoming.rejected), "input")} cannot.</p>')
    _show_rejected(incoming.rejected)
    show_notices(incoming.notices)
    if not incoming.articles:
        return
    times = count_times(incoming.articles)
    answered = [_ask(article, times[article.id], number) for number, article in enumerate(incoming.articles)]
    undated = sum(article.published is None for article in answered)
    if undated:
        st.html(f'<p class="tl-warn">{count(undated, "article")} without a publication date: phrases like “Tuesday” or “last week” in {"it" if undated == 1 else "them"} will stay unresolved until you give one.</p>')
    where = "here"
    if index.timeline.articles:
        likely = shares_names(index.build, incoming.articles)
        where = st.radio(
            "Where they belong", ("here", "new"), index=0 if likely else 1, horizontal=True, key=f"where-{st.session_state['_incoming'][0][:12]}",
            help=None if likely else "They share few names with the story that is open.",
            format_func={"here": f"To this story ({count(len(index.records), 'article')} so far)", "new": "To a new story of their own"}.__getitem__,
        )
    base = index.build if where == "here" else None
    show_notices(say_dates_apart(base, answered))
    title_open = stories.title() if where == "here" else "My story"
    named = plain(title_open if base and base.articles else incoming.story or title_open)
    title = st.text_input("Title of the story", value=named, key=f"title-{where}-{named}")
    if st.button(f"Build the timeline from {count(len(answered) + (len(index.records) if where == 'here' else 0), 'article')}", type="primary"):
        build = build_joined(base, answered, incoming.rejected, notices=incoming.notices, progress=_progress_bar())
        stories.keep_own(build, title=title.strip() or "My story")
        _finished(f"{count(len(answered), 'article')} added. The timeline now has {count(len(build.timeline.events), 'dated event')}.")


def _finished(said: str) -> None:
    st.session_state["_added"] = said
    st.session_state["_round"] = st.session_state.get("_round", 0) + 1
    st.session_state["_story_next"] = stories.OWN
    st.session_state.pop("_incoming", None)
    st.session_state.pop("_event", None)
    go("add")


def _ask(article: Article, times: tuple[int, int], number: int) -> Article:
    """One article as understood, with a question for what it does not say itself."""
    dated = f"{html(day(article.published))} ({PUBLISHED[article.published_basis]}: {html(article.published_reason or '')})" if article.published and article.published_basis else "not found"
    found, pinned = times
    beginning = article.text.strip()[:260]
    with st.container(key=f"tl-incoming-{number}", border=True):
        st.html(
            f'<div class="tl-incoming"><p class="tl-title"><bdi>{html(shorten(first_words(article), 110))}</bdi></p>'
            f'<p class="tl-meta">Outlet: <bdi>{html(article.source) if article.source else "not found"}</bdi> · Published: {dated} · '
            f"{len(article.text):,} characters · {count(found, 'time phrase')}, {pinned} of them pinned</p>"
            f'<blockquote><bdi>{html(beginning)}{"…" if len(article.text.strip()) > 260 else ""}</bdi></blockquote></div>'
        )
        if number >= MOST_ASKED or (article.source and article.published and article.published_basis != "inferred"):
            return article
        source = published = None
        with st.container(horizontal=True):
            if not article.source:
                source = st.text_input("Outlet", key=f"outlet-{article.sha256}-{number}", placeholder=NO_OUTLET, width=300)
            if not article.published or article.published_basis == "inferred":
                published = st.date_input(
                    "Publication date" if not article.published else "Publication date, if the inferred one is wrong", value=None,
                    key=f"published-{article.sha256}-{number}", min_value=date(1500, 1, 1), max_value=date(9999, 12, 31), format="YYYY-MM-DD", width=300,
                )
    return answer(article, source=source, published=published.isoformat() if published else None)


def _show_rejected(rejected: Sequence[Rejection]) -> None:
    if rejected:
        rows = "".join(f"<li><bdi>{html(one.input)}</bdi><span>{html(one.reason)}</span></li>" for one in rejected)
        st.html(f'<div class="tl-rejected" role="status"><p>Left out</p><ul>{rows}</ul></div>')


# ---------------------------------------------------------------- dates that are missing in the story

def _undated(index: Index) -> None:
    """Ask for the publication dates that the shown story's articles lack; every answer re-resolves the story."""
    waiting = [a for a in index.build.articles if a.published is None or a.published_basis == "inferred"]
    if not waiting:
        return
    none = sum(article.published is None for article in waiting)
    st.html(f'<h2 class="tl-section">Publication dates to check</h2><p class="tl-summary">{count(none, "article")} of this story without a date, {count(len(waiting) - none, "date")} inferred. A date you give settles every phrase that is counted from it.</p>')
    dates: dict[str, str] = {}
    for article in waiting[:MOST_ASKED]:
        why = article.published_reason if article.published else "No date was found in it."
        st.html(f'<p class="tl-meta"><b><bdi>{html(article.source or NO_OUTLET)}</bdi></b>: <bdi>{html(shorten(first_words(article), 90))}</bdi><br>{html(why)}</p>')
        given = st.date_input(
            "Publication date", value=None, key=f"redate-{article.sha256}-{article.id}", min_value=date(1500, 1, 1), max_value=date(9999, 12, 31),
            format="YYYY-MM-DD", width=300, help="Leave empty to keep it as it is.",
        )
        if given:
            dates[article.id] = given.isoformat()
    # Never grey: a date field hands over what was typed only when it is left, and a grey button cannot be gone to.
    if not st.button("Resolve the dates anew"):
        return
    if not dates:
        st.html('<p class="tl-warn" role="alert">Give at least one whole date first: year, month and day.</p>')
        return
    build = build_timeline(redate(index.build.articles, dates), rejected=index.timeline.rejected, notices=index.build.notices, progress=_progress_bar())
    stories.keep_own(build, title=stories.title())
    _finished(f"{count(len(dates), 'publication date')} given. The timeline now has {count(len(build.timeline.events), 'dated event')}.")


def _progress_bar() -> Callable[[int, int, str], None]:
    """A bar on the page that counts the articles read."""
    bar = st.progress(0.0, text="Starting")

    def tell(done: int, total: int, what: str) -> None:
        bar.progress(done / max(total, 1), text=f"{done} of {total}: {as_markdown(shorten(what, 60))}")

    return tell
