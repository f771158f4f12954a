"""The stories of a session: those of the seeds, built once per server, and the reader's own, kept in the session alone.

Nothing that a reader uploads goes into a cache that other sessions share.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from timeline.commands import INPUTS_VARIABLE
from timeline.ingest.walk import find_stories
from timeline.pipeline import Build
from timeline.plain import to_title
from ui.incoming import build_inputs, read_story
from ui.view import Index, index_build

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
OWN = "yours"
Provider = Callable[[], Build]


@dataclass(frozen=True)
class Story:
    """A story on offer: its key in the address, its title, and how to get its build."""

    key: str
    title: str
    note: str
    read: Provider


def describe_story(folder: Path) -> tuple[str, str]:
    """(title, note) of a story's folder: its manifest's, else its name."""
    manifest = read_story(folder)
    return (manifest and manifest.story) or to_title(folder.name), (manifest and manifest.note) or ""


def fingerprint(folder: Path) -> str:
    """Changes when a file of the folder does."""
    seen = [(str(p.relative_to(folder)), p.stat().st_mtime_ns, p.stat().st_size) for p in sorted(folder.rglob("*")) if p.is_file()]
    return hashlib.sha256(repr(seen).encode()).hexdigest()


@st.cache_resource(show_spinner="Reading the articles", max_entries=16)
def _build_folder(folder: str, version: str) -> Build:
    """The build of a public folder; `version` makes a changed folder a new entry."""
    return build_inputs([folder])


@st.cache_resource(show_spinner=False, max_entries=4)
def _build_inputs(inputs: tuple[str, ...], version: str) -> Build:
    """The build of what the server was started with: shared by its sessions, as whoever started it wants."""
    return build_inputs(inputs)


def given_stories() -> list[Story]:
    """The story of `python -m timeline app INPUT...`, which hands its inputs over in the environment; else none."""
    inputs = tuple(json.loads(os.environ.get(INPUTS_VARIABLE) or "[]"))
    if not inputs:
        return []
    folder = Path(inputs[0])
    title, note = describe_story(folder) if len(inputs) == 1 and folder.is_dir() else (_names(inputs), "")

    def build() -> Build:
        versions = [fingerprint(Path(given)) if Path(given).is_dir() else str(_stamp(Path(given))) for given in inputs]
        return _build_inputs(inputs, "|".join(versions))

    return [Story("given", title, note, build)]


def _names(inputs: Sequence[str]) -> str:
    return Path(inputs[0]).name + (f" and {len(inputs) - 1} more" if len(inputs) > 1 else "")


def _stamp(file: Path) -> tuple[int, int] | None:
    return (file.stat().st_mtime_ns, file.stat().st_size) if file.exists() else None


def seed_stories(folder: Path = SEEDS) -> list[Story]:
    """What the app opens with."""
    return [_seed_story(path) for path in (folder, *find_stories(folder))]


def _seed_story(path: Path) -> Story:
    return Story(path.name, *describe_story(path), lambda: _build_folder(str(path), fingerprint(path)))


# ---------------------------------------------------------------- the session

def offer(stories: Sequence[Story]) -> None:
    """Make these stories the session's, beside the reader's own."""
    st.session_state["_stories"] = {story.key: story for story in stories}


def titles() -> dict[str, str]:
    """Story titles by key, the reader's own last."""
    named = {key: story.title for key, story in st.session_state["_stories"].items()}
    own = st.session_state.get("_own")
    if own:
        named[OWN] = own["title"]
    return named


def current_key() -> str:
    """The key of the story shown."""
    chosen = st.session_state.get("story")
    keys = list(titles())
    return chosen if chosen in keys else keys[0]


def current() -> Index:
    """The story shown, with its look-ups. They live in the session, so that going back to a story is free."""
    key = current_key()
    own = st.session_state.get("_own")
    if key == OWN and own:
        return own["index"]
    known: dict[str, Index] = st.session_state.setdefault("_indexes", {})
    if key not in known:
        known[key] = index_build(st.session_state["_stories"][key].read())
    return known[key]


def note() -> str:
    """What the story's manifest says about it, or nothing."""
    key = current_key()
    known = st.session_state["_stories"]
    return known[key].note if key in known else ""


def title() -> str:
    """The title of the story shown."""
    return titles()[current_key()]


def version() -> str:
    """Changes whenever the shown story's build does; what is drawn from it is kept under this name."""
    return f"{current_key()}:{current().serial}"


def keep_own(build: Build, *, title: str) -> Index:
    """Make this build the session's own story."""
    index = index_build(build)
    st.session_state["_own"] = {"title": title, "index": index}
    return index
