"""A folder's `manifest.json`: outlet, title, address and date for files that do not say them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, ValidationError

from timeline.errors import InputError
from timeline.ingest.text import clean
from timeline.model import Model

NAME = "manifest.json"


class ManifestEntry(Model):
    """What the manifest says of one file of its folder."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    file: str
    id: str | None = None
    source: str | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    note: str | None = None


class Manifest(Model):
    """One story: its name, a note for readers, and its articles."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    story: str | None = None
    note: str | None = None
    articles: tuple[ManifestEntry, ...] = ()

    def entry(self, file: str) -> ManifestEntry | None:
        """What is said of a file, by its path inside the folder."""
        return next((entry for entry in self.articles if entry.file == file), None)


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a folder, or None where it has none.

    Raises InputError for one that is not valid.
    """
    path = folder / NAME
    if not path.is_file():
        return None
    try:
        content: Any = json.loads(path.read_bytes().decode("utf-8-sig"))
        return Manifest.model_validate(_cleaned(content))
    except OSError as error:
        raise InputError(path.as_posix(), f"cannot be opened: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise InputError(path.as_posix(), f"is not valid UTF-8: byte {error.start}; save it as UTF-8") from None
    except json.JSONDecodeError as error:
        raise InputError(
            path.as_posix(),
            f"is not valid JSON at line {error.lineno} column {error.colno}: {error.msg}; "
            "until it is mended its folder is read without it",
        ) from None
    except (ValidationError, RecursionError) as error:
        what = _first_fault(error) if isinstance(error, ValidationError) else "it is nested too deeply"
        raise InputError(path.as_posix(), f"is not a manifest: {what}; until it is mended its folder is read without it") from None


def _cleaned(content: Any) -> Any:
    """The same with every text on one line and without half characters, `file` as it is: it must match a name."""
    if isinstance(content, dict):
        return {key: value if key == "file" else _cleaned(value) for key, value in content.items()}
    if isinstance(content, list):
        return [_cleaned(one) for one in content]
    return clean(content) or None if isinstance(content, str) else content


def _first_fault(error: ValidationError) -> str:
    fault = error.errors()[0]
    where = ".".join(str(part) for part in fault["loc"]) or "the whole file"
    return f"{where}: {fault['msg'].lower()}"
