"""A text file → its draft: what is HTML under the name of a text is read as that, entities in a plain text are decoded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from html.entities import html5
from itertools import islice
from pathlib import PurePath

from timeline.ingest.draft import Draft
from timeline.ingest.text import clean, decode, peek
from timeline.patterns import lazy_pattern

_PAGE = lazy_pattern(r"(?:^|>)\s*<(?:!doctype\s+html|html|head|body)\b", re.I | re.M)
HEAD = 4096
"""Characters in which a page begins: above it there may be a title that was copied along, a comment, a declaration."""
_BLOCK = lazy_pattern(
    r"</?(?:p|div|br|hr|h[1-6]|ul|ol|li|table|tr|td|section|article|header|footer|nav|main|aside|blockquote|figure|script|style)(?:\s[^<>]*)?/?>", re.I
)
MIN_BLOCKS = 3
"""Tags of blocks that make a text HTML. One or two may stand in a report that speaks of tags; higher lets short pastes pass."""
_ENTITY = lazy_pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|(?P<name>[A-Za-z][A-Za-z0-9]{1,31}));")
REMARK = "is HTML, not plain text, and was read as a web page, without its tags and scripts"


def read_text(content: bytes, path: PurePath, *, encoding: str | None = None) -> Draft:
    """Read one text file. `encoding` is for one that is not UTF-8. Raises InputError where it holds no text."""
    input = clean(path.as_posix())
    raw = peek(content)
    if _PAGE.search(raw[:HEAD]):
        return _read_markup(content, path, encoding, whole=True)
    if _is_fragment(raw):
        return _read_markup(content, path, encoding, whole=False)
    text = _without_entities(decode(content, input=input, encodings=text_encodings(encoding)))
    if _is_fragment(text):  # a page's source that was escaped once more, as feeds carry it
        return _read_markup(text.encode(errors="replace"), path, None, whole=False)
    return Draft(input=input, path=path, text=text)


def text_encodings(named: str | None) -> Sequence[str]:
    """UTF-8 first: it is hardly ever valid by chance, while old encodings take nearly any bytes for theirs."""
    return ("utf-8", named) if named else ("utf-8",)


def _read_markup(content: bytes, path: PurePath, encoding: str | None, *, whole: bool) -> Draft:
    from timeline.ingest.web import read_html  # late: the HTML parser is needed for web pages only

    return replace(read_html(content, path, encoding=encoding, whole=whole), remark=REMARK)


def _is_fragment(text: str) -> bool:
    return len(list(islice(_BLOCK.finditer(text), MIN_BLOCKS))) == MIN_BLOCKS


def _without_entities(text: str) -> str:
    """`9&nbsp;June` as it was meant. What is no entity (`R&D;`) stays."""
    if "&" not in text:
        return text
    return _ENTITY.sub(lambda found: unescape(found[0]) if found["name"] is None or f"{found['name']};" in html5 else found[0], text)
