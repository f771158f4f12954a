"""One file a format, `to_…(timeline) -> str`. Nothing here filters or merges; what a format leaves out, it says."""

from collections.abc import Callable

from timeline.errors import UsageError
from timeline.export.csv import to_csv
from timeline.export.html import to_html
from timeline.export.json import read_timeline, to_json, to_schema
from timeline.model import Timeline

FORMATS: dict[str, Callable[[Timeline], str]] = {"json": to_json, "csv": to_csv, "html": to_html}
"""Every format that `export --to` knows, by its name, which is its file ending too."""


def to_format(timeline: Timeline, name: str) -> str:
    """The timeline in a format of `FORMATS`. Raises UsageError for another one, naming those there are."""
    if name.lower() not in FORMATS:
        raise UsageError(f"there is no format {name!r}; choose one of: {', '.join(FORMATS)}")
    return FORMATS[name.lower()](timeline)


__all__ = ["FORMATS", "read_timeline", "to_csv", "to_format", "to_html", "to_json", "to_schema"]
