"""What the export page offers, without Streamlit: the formats there are, and what a file leaves out."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.export import FORMATS
from timeline.export.left_out import count, left_out
from timeline.model import Event, Timeline
from ui.view import View, describe_view, narrow_timeline

KINDS = {
    "json": ("JSON", "application/json", "Everything, for programs; events without a date are under `undated`. Validates against the schema that `python -m timeline schema` prints."),
    "csv": ("CSV", "text/csv", "A row for each event and sentence that tells it, safe to open in a spreadsheet. Events without a date come last, with empty date columns."),
    "html": ("Web page", "text/html", "One file for reading and printing, with every citation. Events without a date come last. Needs no network."),
}


@dataclass(frozen=True)
class Sheet:
    """One file on offer."""

    name: str
    label: str
    mime: str
    about: str


def sheets() -> list[Sheet]:
    """The formats, the known ones first."""
    known = [key for key in KINDS if key in FORMATS] + [key for key in FORMATS if key not in KINDS]
    return [Sheet(key, *KINDS.get(key, (key.upper(), "text/plain", ""))) for key in known]


def choose_timeline(timeline: Timeline, view: View, events: tuple[Event, ...], *, filtered: bool) -> Timeline:
    """The whole timeline, or the part of it that the view shows."""
    return narrow_timeline(timeline, events) if filtered and view.filters else timeline


def say_hidden(whole: Timeline, chosen: Timeline, view: View) -> list[str]:
    """What the filters keep from the file; the file says it too."""
    missing = len(whole.events) + len(whole.undated) - len(chosen.events) - len(chosen.undated)
    return [f"{count(missing, 'event')} that the filters hide ({'; '.join(describe_view(view))})."] if missing else []


def say_left_out(whole: Timeline, chosen: Timeline, view: View) -> list[str]:
    """What a reader of the file will not find in it."""
    return left_out(chosen, say_hidden(whole, chosen, view))
