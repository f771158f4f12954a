"""Quoted documents with a date of their own: a post, a letter, a transcript. What stands in them counts from that date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from timeline.model import Anchor
from timeline.temporal import meaning as m
from timeline.temporal.anchors import Anchors, Document, Point
from timeline.temporal.resolver import Spot, resolve
from timeline.temporal.rule import Found, Page

_SIGNED = re.compile(r"\(@\w{1,30}\),? ?$")
"""The end of an embedded post: its author's handle, then the date."""
_KINDS = "letter|statement|memo|memorandum|e-mail|email|note|post|tweet|message|filing|affidavit|cable|telegram|diary entry|blog post|report|complaint|petition"
_DATED = re.compile(rf"\b({_KINDS})(?: \w+){{0,6}}?,? (?:dated|of|written on|sent on|posted on|published on|filed on)(?: \w+day,?)? $")
_HEADER = re.compile(rf"(?:^|[\n\u00b6]) *(?:({_KINDS}|transcript|interview|speech|remarks|press conference)[^\n\u00b6]{{0,80}})?$")
_GREETING = re.compile(r"[ \n\u00b6]*(?:dear |to whom |to:|subject:|transcript|q: |interviewer|moderator)")
_OPENING = re.compile(r"[\"“]")
_QUOTES = {'"': '"', "“": "”"}
_LONGEST_QUOTE = 4000
_NEAR = 300
"""Characters between a document's date and the quotation that it dates."""


def find_documents(page: Page, found: Sequence[Found], published: Point | None) -> tuple[Document, ...]:
    """The dated documents of a text, in order, never overlapping."""
    out: list[Document] = []
    for place, hit in enumerate(found):
        meaning = hit.meaning
        if not (isinstance(meaning, m.CalendarDate) and meaning.month and meaning.day):
            continue
        floor = out[-1].end if out else 0
        if meaning.year and _SIGNED.search(page.folded, max(0, hit.start - 40), hit.start):
            begin = max(page.text.rfind("\n", 0, hit.start) + 1, floor)
            document = _document(page, hit, begin, hit.start, "the post", published)
        elif dated := _DATED.search(page.folded, max(0, hit.start - 90), hit.start):
            document = _quotation(page, hit, found, place, f"the {dated.group(1)}", published, floor)
        elif meaning.year and _HEADER.search(page.folded, max(0, hit.start - 100), hit.start) and _GREETING.match(page.folded, hit.end):
            document = _document(page, hit, hit.end, len(page.text), "the document", published)
        else:
            continue
        if document is not None and document.start >= floor:
            out.append(document)
    return tuple(out)


def _document(page: Page, hit: Found, start: int, end: int, words: str, published: Point | None) -> Document | None:
    resolved = resolve(hit.meaning, Spot(page.folded, page.text, hit.start, hit.end, Anchors(published)))
    if resolved.earliest is None:
        return None
    day = resolved.earliest[:10]
    anchor = Anchor(kind="document", date=day, start=hit.start, end=hit.end)
    return Document(start, end, Point(dt.date.fromisoformat(day), anchor, words, day))


def _quotation(page: Page, hit: Found, found: Sequence[Found], place: int, words: str, published: Point | None, floor: int) -> Document | None:
    """The next quotation of the same paragraph belongs to the document whose date was just told."""
    opening = _OPENING.search(page.text, hit.end, hit.end + _NEAR)
    if opening is None:
        return None
    paragraph_end = page.text.find("\n", hit.end, opening.end() + _LONGEST_QUOTE)
    limit = paragraph_end if paragraph_end > 0 else opening.end() + _LONGEST_QUOTE
    closing = page.text.find(_QUOTES[opening.group()], opening.end(), limit)
    return _document(page, hit, opening.start(), closing, words, published) if closing > 0 else None
