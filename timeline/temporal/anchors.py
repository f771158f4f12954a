"""What an expression is counted from: publication, an expression before it, or the date of a quoted document."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from timeline.model import Anchor


@dataclass(frozen=True, slots=True)
class Point:
    """A day to count from, where it comes from, and the words for it in an explanation."""

    day: dt.date
    anchor: Anchor
    words: str
    value: str
    """The TIMEX3 value of what is counted from: "three months later" after a month is a month."""


@dataclass(frozen=True, slots=True)
class Document:
    """A stretch of text with a date of its own."""

    start: int
    end: int
    point: Point


def parse_published(published: str | None) -> dt.date | None:
    """The calendar day of an ISO date or date-time, as written (in its own zone).

    Raises ValueError where it is neither.
    """
    if published is None:
        return None
    text = published.strip()
    return dt.date.fromisoformat(text[:10]) if len(text) >= 10 else dt.date.fromisoformat(text)


class Anchors:
    """The anchors of one article, kept while its expressions are resolved in text order."""

    __slots__ = ("documents", "narrative", "previous", "previous_year", "published")

    def __init__(self, published: Point | None, documents: tuple[Document, ...] = (), *, narrative: bool = False) -> None:
        self.published = published
        self.documents = documents
        self.narrative = narrative
        self.previous: Point | None = None
        """The last expression that was pinned to the calendar."""

    def speech(self, start: int) -> Point | None:
        """What "today" counts from: the quoted document it stands in, else publication."""
        for document in self.documents:
            if document.start <= start < document.end:
                return document.point
        return self.published

    def dated(self, start: int) -> Point | None:
        """What completes "March 5": in a chronicle the expression before, elsewhere the same as for "today"."""
        if self.narrative and self.previous is not None:
            return self.previous
        return self.speech(start) or self.previous

    def story(self, start: int) -> Point | None:
        """What "two days later" counts from: the expression before, else publication."""
        return self.previous or self.speech(start)

    def remember(self, start: int, end: int, text: str, value: str, earliest: str) -> None:
        day = dt.date.fromisoformat(earliest[:10])
        self.previous = Point(day, Anchor(kind="expression", date=earliest[:10], start=start, end=end), f"'{text}'", value)


def published_point(day: dt.date) -> Point:
    return Point(day, Anchor(kind="published", date=day.isoformat()), "publication", day.isoformat())
