"""timeline.json and its JSON Schema: what every other format is made from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from timeline.errors import UsageError
from timeline.model import SCHEMA_VERSION, Timeline


def to_json(timeline: Timeline, *, title: str | None = None, hidden: Sequence[str] = ()) -> str:
    """The whole timeline as JSON: UTF-8 characters as they are, fields in the order of the model, one newline at the end.

    The same timeline gives the same bytes; `read_timeline` gives it back. The schema has no place for `title`, nor for
    `hidden`: a program that wants the rest builds again.
    """
    return timeline.model_dump_json(indent=2) + "\n"


def to_schema() -> str:
    """The JSON Schema (2020-12) that every timeline.json of this version validates against."""
    schema = Timeline.model_json_schema(mode="serialization")
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"timeline.json, version {SCHEMA_VERSION}",
        **{key: value for key, value in schema.items() if key != "title"},
    }
    return json.dumps(described, ensure_ascii=False, indent=2) + "\n"


def read_timeline(path: str | Path) -> Timeline:
    """Read what `to_json` wrote.

    Raises UsageError for a file that is not there, is no JSON, or is no timeline: which place is wrong, and why.
    """
    try:
        content = Path(path).read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path} cannot be opened: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not valid UTF-8 at byte {error.start}; build it again") from None
    try:
        loaded = json.loads(content)
    except json.JSONDecodeError as error:
        raise UsageError(f"{path} is not valid JSON at line {error.lineno} column {error.colno}: {error.msg}") from None
    except (RecursionError, ValueError):
        raise UsageError(f"{path} is not a timeline: its JSON is nested too deeply or holds too long a number") from None
    version = loaded.get("schema_version") if isinstance(loaded, dict) else None
    if version is None:
        raise UsageError(f"{path} is JSON but not a timeline; make one with: python -m timeline build INPUT... -o timeline.json")
    if version != SCHEMA_VERSION:
        raise UsageError(f"{path} has schema version {version!r}, this program reads {SCHEMA_VERSION!r}; build it again")
    try:
        return Timeline.model_validate(loaded)
    except ValidationError as error:
        fault = error.errors()[0]
        where = ".".join(str(part) for part in fault["loc"])
        raise UsageError(f"{path} is not a valid timeline at {where}: {fault['msg'].lower()}; build it again") from None
