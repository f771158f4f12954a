"""A day that expressions are counted from."""

from __future__ import annotations

import datetime as dt

from timeline.model import Anchor, Mod
from timeline.patterns import lazy_pattern
from timeline.temporal.immutable import immutable

DAYPART = lazy_pattern(r"T[A-Z]{2}")
"""In a value, a part of its day; what is before an evening may be of that day still."""

@immutable(frozen=True, slots=True)
class Point:
    """A day to count from, where it comes from, and the words for it in an explanation."""

    day: dt.date
    anchor: Anchor
    words: str
    value: str
    """The TIMEX3 value of what is counted from: "three months later" after a month is a month."""
    own: bool = False
    """Part of the very expression that is counted from it ("two days after Christmas")."""
    spoken: bool = False
    """When somebody said so ("police said on Tuesday") or what he spoke of, not when something happened."""
    last: dt.date | None = None
    """Its last day where it is longer than one."""
    moment: dt.datetime | None = None
    """The clock time of publication, where it is known."""
    mod: Mod | None = None
    """Which part of it: "early 2020" has the value of the year."""

    @property
    def begins(self) -> int:
        """Where it is told; 0 for publication."""
        return self.anchor.start or 0

    @property
    def ends(self) -> int:
        """Where the words that tell it end; 0 for publication."""
        return self.anchor.end or 0

    @property
    def last_day(self) -> dt.date:
        return self.last or self.day


@immutable(frozen=True, slots=True)
class Document:
    """A stretch of text with a date of its own: a quoted post, a letter."""

    start: int
    end: int
    point: Point
    entry: bool = False
    """An entry of a chronology: what it tells may come after its day, up to publication."""


def published_point(published: str) -> Point:
    """The calendar day of an ISO date or date-time, as written in its own zone.

    Raises ValueError where it is neither.
    """
    published = published.strip()
    if len(published) > 10:
        dt.datetime.fromisoformat(published)  # all of it must be one
    day = dt.date.fromisoformat(published[:10])
    moment = dt.datetime.fromisoformat(published[:16]) if published[10:11] in ("T", " ") and len(published) > 15 else None
    return Point(day, Anchor.made(kind="published", date=day.isoformat(), start=None, end=None), "publication", day.isoformat(), moment=moment)
