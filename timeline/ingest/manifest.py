"""A folder's `manifest.json`: outlet, title, address and date for files that do not say them."""

from __future__ import annotations

import json
from collections import Counter
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import ConfigDict, ValidationError

from timeline.errors import InputError
from timeline.ingest.text import clean
from timeline.model import Model

NAME = "manifest.json"
_MEANT = {
    "source": "outlet publisher newspaper paper site website medium media publication provider origin source_name",
    "published": "date datetime day published_at published_on publishedat publication_date publicationdate pub_date pubdate date_published datepublished",
    "title": "headline heading",
    "url": "link address uri href web",
    "language": "lang locale",
    "file": "filename file_name path name",
    "note": "notes comment comments remark description",
    "story": "title name topic",
    "articles": "files entries items documents sources texts",
}
_MEANT_BY = {key: frozenset(names.split()) for key, names in _MEANT.items()}
"""What people write who mean a key, beside misspellings of it."""
LIKENESS = 0.8
"""From which a key is a misspelling of another, as `difflib` counts: at its usual 0.6 "time" and "state" were."""
NAMED = 6
"""Unknown keys that are named of a manifest; the rest is counted."""


class ManifestEntry(Model):
    """What the manifest says of one file of its folder."""

    model_config = ConfigDict(frozen=True, extra="allow")  # what is not known is kept to be named

    file: str
    id: str | None = None
    source: str | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    note: str | None = None

    def says(self) -> dict[str, str | None]:
        """What it says of the article, by the names of an article's fields."""
        return {name: getattr(self, name) for name in type(self).model_fields if name not in ("file", "note")}


class Manifest(Model):
    """One story: its name, a note for readers, and its articles."""

    model_config = ConfigDict(frozen=True, extra="allow")

    story: str | None = None
    note: str | None = None
    articles: tuple[ManifestEntry, ...] = ()

    def entry(self, file: str) -> ManifestEntry | None:
        """What is said of a file, by its path inside the folder."""
        return next((entry for entry in self.articles if entry.file == file), None)

    def faults(self) -> list[str]:
        """What it says in vain, as further entries of one file do. A sentence each, with the mend."""
        entries = Counter(entry.file for entry in self.articles)
        return [f"has {count} entries for {file!r}; only the first one counts: make them one" for file, count in entries.items() if count > 1]

    def remark(self) -> str | None:
        """The keys that nothing reads, in one sentence, or None: with or without them every article is read."""
        unknown: dict[tuple[str, str], list[str]] = {}
        for key in _unknown(self):
            unknown[key, _mend(key, self)] = []
        for entry in self.articles:
            for key in _unknown(entry):
                unknown.setdefault((key, _mend(key, entry)), []).append(entry.file)
        if not unknown:
            return None
        named = [f"{key!r}{_of(files)}{mend}" for (key, mend), files in unknown.items()]
        more = f" and {len(named) - NAMED} more" if len(named) > NAMED else ""
        has = "has a key that is not known and was passed over" if len(named) == 1 else "has keys that are not known and were passed over"
        return f"{has}: {', '.join(named[:NAMED])}{more}"


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


def _unknown(model: Model) -> list[str]:
    """The keys that nothing reads. With an underscore or a dollar before it, a key is a comment or another program's."""
    return [key for key in model.model_extra or () if not key.startswith(("_", "$"))]


def _mend(key: str, model: Model) -> str:
    known = list(type(model).model_fields)
    word = key.strip().lower().replace("-", "_").replace(" ", "_")
    meant = [name for name in known if word in _MEANT_BY.get(name, ())] or get_close_matches(word, known, n=1, cutoff=LIKENESS)
    free = [name for name in meant if name not in model.model_fields_set]  # what is said already is not to be said again
    return f" (write {free[0]!r} if that is meant)" if free else ""


def _of(files: list[str]) -> str:
    more = f" and {len(files) - 1} more" if len(files) > 1 else ""
    return f" for {files[0]!r}{more}" if files else ""


def _cleaned(content: Any) -> Any:
    """The same with every text on one line and without half characters; `file` but for `./` before it: it must match a name."""
    if isinstance(content, dict):
        return {key: _file(value) if key == "file" else _cleaned(value) for key, value in content.items()}
    if isinstance(content, list):
        return [_cleaned(one) for one in content]
    return clean(content) or None if isinstance(content, str) else content


def _file(value: Any) -> Any:
    return PurePosixPath(value).as_posix() if isinstance(value, str) else value


def _first_fault(error: ValidationError) -> str:
    fault = error.errors()[0]
    where = ".".join(str(part) for part in fault["loc"]) or "the whole file"
    return f"{where}: {fault['msg'].lower()}"
