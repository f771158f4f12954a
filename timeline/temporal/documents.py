"""Quoted documents with a date of their own: a post, a letter, a transcript."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.model import Anchor
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.anchors import Document, Point
from timeline.temporal.rule import Page
from timeline.temporal.tagger import Found

_POST = re.compile(r"\(@\w{1,30}\) ?$")


def find_documents(page: Page, found: Sequence[Found], published: Point | None) -> tuple[Document, ...]:
    out: list[Document] = []
    for hit in found:
        meaning = hit.meaning
        if not (isinstance(meaning, m.CalendarDate) and meaning.year and meaning.month and meaning.day):
            continue
        if _POST.search(page.folded, max(0, hit.start - 40), hit.start):
            value = f"{meaning.year:04}-{meaning.month:02}-{meaning.day:02}"
            interval = almanac.interval_of(value)
            if interval is None:
                continue
            begin = max(page.text.rfind("\n", 0, hit.start) + 1, out[-1].end if out else 0)
            import datetime as dt

            anchor = Anchor(kind="document", date=value, start=hit.start, end=hit.end)
            out.append(Document(begin, hit.start, Point(dt.date.fromisoformat(value), anchor, "the post", value)))
    return tuple(out)
