"""Which files the inputs stand for: folders are walked, stories apart are left alone, a file named twice is read once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from timeline.ingest.manifest import NAME

TEXT = frozenset({".txt", ".text", ".md"})
WEB = frozenset({".html", ".htm", ".xhtml"})
RECORDS = frozenset({".jsonl", ".ndjson", ".json", ".csv", ".tsv"})
KINDS = TEXT | WEB | RECORDS
COMPANIONS = ("readme", "license", "licence", "copying", "changelog")
"""Files that lie beside articles in a folder and are none; passed over unless they are named themselves."""


def find_files(folder: Path) -> list[Path]:
    """Every file below a folder that may hold articles, in order of path.

    Passed over: hidden files and folders, the manifest, read-me and licence files, subfolders with a manifest of their
    own (each is a story apart), and the `Page_files` that a browser saves beside `Page.html`. Files of other kinds are
    in the list, so that they are named as left out.
    """
    return sorted(_walk(folder), key=lambda path: path.as_posix())


def find_stories(folder: Path) -> list[Path]:
    """The subfolders right inside a folder that are stories of their own."""
    return sorted(path.parent for path in folder.glob(f"*/{NAME}"))


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        here = Path(place)
        saved = {f"{Path(name).stem}_files" for name in files if Path(name).suffix.lower() in WEB}
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith((".", "__")) and name not in saved and not (here / name / NAME).is_file()
        )
        for name in files:
            if name.startswith(".") or name == NAME or name.lower().startswith(COMPANIONS):
                continue
            # A pipe or device among the files would be waited for, or never end.
            if (here / name).is_file() or (here / name).is_symlink():
                yield here / name


def resolved(paths: Sequence[Path]) -> list[Path]:
    """The paths without those that lead to a file already in the list."""
    seen: dict[str, Path] = {}
    for path in paths:
        seen.setdefault(os.path.realpath(path), path)
    return list(seen.values())
