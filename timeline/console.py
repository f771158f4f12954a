"""What the command line does to the world: sentences on standard error, progress, files written whole or not at all."""

from __future__ import annotations

import os
import shlex
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from timeline.errors import UsageError
from timeline.plain import to_plain


def progress() -> Callable[[int, int, str], None] | None:
    """One line on standard error that counts the articles, where that is a terminal; else None."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int, what: str) -> None:
        line = f"{done}/{total} {to_plain(what)}"[:79]
        sys.stderr.write(f"\r{line:<79}" if done < total else f"\r{'':<79}\r")
        sys.stderr.flush()

    return show


def tell(sentence: str) -> None:
    """One sentence on standard error, harmless to the terminal whatever an input is called."""
    sys.stderr.write(("\n" if sentence.startswith("\n") else "") + to_plain(sentence) + "\n")


def speak_utf8() -> None:
    """The same bytes whatever the locale; what a terminal cannot show is escaped, not a crash."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


_ENDINGS = {
    "JSON": (".json",), "JSON Lines": (".jsonl", ".ndjson"), "CSV": (".csv",), "HTML": (".html", ".htm"),
    "another format": (".tsv", ".xlsx", ".xls", ".ods", ".pdf", ".docx", ".xml", ".yaml", ".yml"),
}  # fmt: skip
"""The endings by which other programs take a file for a format; with any other a name may hold what it likes."""
_ALIKE = frozenset({"JSON", "JSON Lines"})
"""Formats of which either may stand under the other's name: programs that read one look for the other."""


def writer(output: str | None, *, command: str, writes: str) -> Callable[[str], None]:
    """What writes the result, checked before the work is done: a place that cannot be written to costs no wait.

    `command` writes the format `writes`, one of "JSON", "JSON Lines", "CSV", "HTML"; a name that ends as another
    one's does is refused: a spreadsheet would open JSON as a table of one column.
    """
    if output is None or output == "-":
        return lambda text: (sys.stdout.write(text), None)[1]
    path = Path(output)
    ending = path.suffix.lower()
    taken_for = next((format for format, endings in _ENDINGS.items() if ending in endings), writes)
    if taken_for != writes and not {taken_for, writes} <= _ALIKE:
        named = shlex.quote(str(path.with_suffix(_ENDINGS[writes][0])))
        exported = command == "build" and taken_for in ("CSV", "HTML")
        then = f", then: python -m timeline export {named} --to {taken_for.lower()} -o {shlex.quote(output)}" if exported else ""
        raise UsageError(f"-o {output}: {command} writes {writes}; name the file {named}{then}")
    if path.is_dir():
        raise UsageError(f"-o {output} is a folder; name a file in it")
    if not path.parent.is_dir():
        raise UsageError(f"-o {output}: there is no folder {path.parent}; make it first")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise UsageError(f"-o {output} cannot be written: permission denied")

    def write(text: str) -> None:
        try:
            _replace(path, text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise UsageError(f"-o {output} cannot be written: {error.strerror}") from None

    return write


def _replace(path: Path, content: bytes) -> None:
    """Whole or not at all: a crash leaves the earlier file. Devices and pipes (/dev/stdout) are written to as they are."""
    if path.exists() and not path.is_file():
        path.write_bytes(content)
        return
    target = Path(os.path.realpath(path))
    try:
        descriptor, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError:
        target.write_bytes(content)  # the file may be written, its folder not
        return
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        os.chmod(temporary, target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        os.replace(temporary, target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
