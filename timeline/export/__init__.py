"""One file a format, `to_…(timeline) -> str`. Nothing here filters or merges; what a format leaves out, it says."""

from collections.abc import Sequence
from typing import Protocol

from timeline.errors import UsageError
from timeline.export.csv import to_csv
from timeline.export.html import to_html
from timeline.export.json import read_timeline, to_json, to_schema
from timeline.model import Timeline


class Format(Protocol):
    """A timeline as a file; `hidden` are sentences about what a filter kept from it, to be said in the file.

    `title` is the story's name, which a timeline does not hold; a format without a place for it leaves it out.
    """

    def __call__(self, timeline: Timeline, *, title: str | None = None, hidden: Sequence[str] = ()) -> str: ...


FORMATS: dict[str, Format] = {"json": to_json, "csv": to_csv, "html": to_html}
"""Every format that `export --to` knows, by its name, which is its file ending too."""


def to_format(timeline: Timeline, name: str, *, title: str | None = None, hidden: Sequence[str] = ()) -> str:
    """The timeline in a format of `FORMATS`. Raises UsageError for another one, naming those there are."""
    if name.lower() not in FORMATS:
        raise UsageError(f"there is no format {name!r}; choose one of: {', '.join(FORMATS)}")
    return FORMATS[name.lower()](timeline, title=title, hidden=hidden)


__all__ = ["FORMATS", "Format", "read_timeline", "to_csv", "to_format", "to_html", "to_json", "to_schema"]
