"""JSON Lines, JSON and CSV → drafts. A broken line is named with its number; the other lines are read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from timeline.errors import InputError
from timeline.ingest.draft import Draft
from timeline.ingest.head import FIELDS, field_of
from timeline.ingest.published import DateError, parse_date
from timeline.ingest.text import clean
from timeline.model import Rejection

Found = Draft | Rejection


def read_jsonl(text: str, path: PurePath) -> Iterator[Found]:
    """One article a line; empty lines are passed over. Only a line feed ends a line, as the format has it."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            input = f"{clean(str(path))} line {number}"
            try:
                yield from _record(_parse(line, input), path, input, number)
            except InputError as error:
                yield Rejection(input=error.input, reason=error.reason)


def read_json(text: str, path: PurePath) -> Iterator[Found]:
    """One article, a list of them, or an object with a list `articles`."""
    try:
        content = _parse(text, clean(str(path)))
    except InputError as error:
        lines = [line for line in text.split("\n") if line.strip()]
        if len(lines) > 1 and _is_json(lines[0]):
            yield from read_jsonl(text, path)  # JSON Lines under the wrong name
            return
        yield Rejection(input=error.input, reason=error.reason)
        return
    if isinstance(content, dict) and isinstance(content.get("articles"), list):
        content = content["articles"]
    records = content if isinstance(content, list) else [content]
    if not records:
        yield Rejection(input=clean(str(path)), reason="holds no articles")
    for number, record in enumerate(records, start=1):
        input = f"{clean(str(path))} article {number}" if len(records) > 1 else clean(str(path))
        try:
            yield from _record(record, path, input, number if len(records) > 1 else None)
        except InputError as error:
            yield Rejection(input=error.input, reason=error.reason)


def read_csv(text: str, path: PurePath) -> Iterator[Found]:
    """One article a row, under a header row with at least a column `text`."""
    separator = max(",;\t", key=text.split("\n", 1)[0].count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    names = {name: field_of(name) for name in rows.fieldnames or () if name}
    if "text" not in names.values():
        yield Rejection(input=clean(str(path)), reason="has no column `text`; its first row must name the columns: id, text, published, source, title, url")
        return
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    number = 0
    try:
        for number, row in enumerate(rows, start=1):
            input = f"{clean(str(path))} row {number}"
            record = {name: value or None for name, value in row.items() if name in names}
            try:
                yield from _record(record, path, input, number)
            except InputError as error:
                yield Rejection(input=error.input, reason=error.reason)
    except csv.Error as error:
        yield Rejection(input=f"{clean(str(path))} row {rows.line_num}", reason=f"is not CSV: {error}; the rows before it are read")
    else:
        if not number:
            yield Rejection(input=clean(str(path)), reason="holds no articles; there is no row below the header")


def _parse(text: str, input: str) -> Any:
    try:
        return json.loads(text.lstrip("\ufeff"))  # files that were joined bring their marks along
    except json.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
        raise InputError(input, f"is not valid JSON at {where}: {error.msg}; mend or remove it") from None
    except (RecursionError, ValueError):
        raise InputError(input, "is JSON too deeply nested, or with too long a number, to be an article") from None


def _is_json(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _by_field(record: dict[str, Any]) -> dict[str, Any]:
    """The record under our names of its fields. Another name counts where ours is not there and its value is one that the field can
    have: a "publisher" that is an object, or a "date" of seconds, is somebody else's."""
    own = {name.strip().lower(): value for name, value in record.items() if value is not None}
    for name, value in record.items():
        field = field_of(name)
        if field not in own and isinstance(value, str) and value.strip() and (field != "published" or _is_date(value)):
            own[field] = value
    return own


def _is_date(value: str) -> bool:
    try:
        parse_date(value)
    except DateError:
        return False
    return True


def _record(record: Any, path: PurePath, input: str, number: int | None) -> Iterator[Found]:
    if not isinstance(record, dict):
        raise InputError(input, 'is not an article; write an object: {"id": …, "text": …}')
    record = _by_field(record)
    text = record.get("text")
    if text is None:
        raise InputError(input, 'has no "text"; each article needs one')
    if not isinstance(text, str):
        raise InputError(input, '"text" is not a string')
    id = record.get("id")
    if id is not None and (isinstance(id, bool) or not isinstance(id, str | int) or not clean(str(id))):
        raise InputError(input, '"id" is neither text nor a number')
    says: dict[str, str | None] = {}
    for field in FIELDS:
        value = record.get(field)
        if value is not None and (isinstance(value, bool) or not isinstance(value, str | int)):
            raise InputError(input, f'"{field}" is not a string')
        says[field] = clean(str(value)) or None if value is not None else None
    fallback = f"{clean(path.stem)}-{number}" if number else None
    yield Draft(input=input, path=path, text=text, id=clean(str(id)) if id is not None else fallback, **says)  # type: ignore[arg-type]
