"""A text file → its draft: what is HTML under the name of a text is read as that, entities in a plain text are decoded."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from html.entities import html5
from pathlib import PurePath

from timeline.errors import InputError
from timeline.ingest.draft import Draft
from timeline.ingest.head import read_head
from timeline.ingest.text import clean, decode, peek
from timeline.patterns import lazy_pattern

_BEGINS = lazy_pattern(r"\ufeff?\s*(?:<\?xml[^<>]*\?>\s*|<!--(?:(?!-->).)*+-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S)
_ENDS = lazy_pattern(r"(?:^|>)[ \t]*</(?:body|html)\s*>\s*(?:<!--[^<>]*-->\s*)?\Z", re.I | re.M)
TAIL = 1024
"""Characters at the end of a text in which a page closes."""
_NAMES = "p|div|h[1-6]|ul|ol|li|table|tr|td|section|article|header|footer|nav|main|aside|blockquote|figure"
_MARKUP_LINE = lazy_pattern(rf"^[ \t]*</?(?:{_NAMES})\b[^<>]*>.*", re.I | re.M)
_OPENED = lazy_pattern(rf"(?:^|(?<=>))[ \t]*<({_NAMES})(?:\s[^<>]*)?>", re.I)
_CLOSED = lazy_pattern(rf"</({_NAMES})\s*>", re.I)
MIN_BLOCKS = 3
"""Blocks, opened at a line's start and closed, that make a text a piece of a page; one or two may be an example in a report."""
_ENTITY = lazy_pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|(?P<name>[A-Za-z][A-Za-z0-9]{1,31}));")
REMARK = "is HTML, not plain text, and was read as a web page, without its tags and scripts"


def read_text(content: bytes, path: PurePath, *, encoding: str | None = None) -> Draft:
    """Read one text file. `encoding` is for one that is not UTF-8. Raises InputError where it holds no text."""
    input = clean(path.as_posix())
    raw = peek(content)
    begins, ends = bool(_BEGINS.match(raw)), bool(_ENDS.search(raw[-TAIL:]))
    page = _read_markup(content, path, encoding, whole=True) if begins or ends else None
    if page is None and ((begins and ends) or _is_fragment(raw)):
        page = _read_markup(content, path, encoding, whole=False)
    if page is not None:
        return page
    text = _without_entities(decode(content, input=input, encodings=text_encodings(encoding)))
    if _MARKUP_LINE.match(text.lstrip()) and not _MARKUP_LINE.match(raw.lstrip()) and _is_fragment(text):
        # A page's source that was escaped once more, as feeds carry it.
        page = _read_markup(text.encode(errors="replace"), path, None, whole=False)
    if page is not None:
        return page
    says, body = read_head(text)
    return Draft(input=input, path=path, text=body, **says)  # type: ignore[arg-type]


def text_encodings(named: str | None) -> Sequence[str]:
    """UTF-8 first: it is hardly ever valid by chance, while old encodings take nearly any bytes for theirs."""
    return ("utf-8", named) if named else ("utf-8",)


def _read_markup(content: bytes, path: PurePath, encoding: str | None, *, whole: bool) -> Draft | None:
    """As the page, or the piece of one, that it looks like; None where no text is found in it so."""
    from timeline.ingest.web import MAX_PAGE, read_html  # late: the HTML parser is needed for web pages only

    try:
        draft = read_html(content, path, encoding=encoding, whole=whole)
    except InputError:
        if len(content) > MAX_PAGE:
            raise
        return None
    return replace(draft, remark=REMARK) if draft.text.strip() else None


def _is_fragment(text: str) -> bool:
    """True where blocks stand as in a page's source: begun at the start of a line, alone or one after another, and closed."""
    opened = Counter(tag[1].lower() for line in _MARKUP_LINE.finditer(text) for tag in _OPENED.finditer(line[0]))
    if opened.total() < MIN_BLOCKS:
        return False
    return (opened & Counter(tag[1].lower() for tag in _CLOSED.finditer(text))).total() >= MIN_BLOCKS


def _without_entities(text: str) -> str:
    """`9&nbsp;June` as it was meant. What is no entity (`R&D;`) stays."""
    if "&" not in text:
        return text
    return _ENTITY.sub(lambda found: unescape(found[0]) if found["name"] is None or f"{found['name']};" in html5 else found[0], text)
