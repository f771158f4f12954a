"""How a text goes through time: how much of what it has told is old, the old story it retells, and which dates with their year stand behind."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from timeline.temporal.case_days import breaks_between
from timeline.temporal.point import Point

NOT_NEWS = 60
"""Days a date must lie back to be of an old story: what is nearer is this season's news; larger values miss stories of last year."""
FAR_IN_STORY = 120
"""Days that an old story may go on from one of its dates to the next."""
WELL_TOLD = 3
"""Dates told in a row that carry a story over to the next paragraph."""
LONG_BEFORE = 5
"""Years that a year lies before the date told in the same sentence to be an aside."""
NEXT = 3
"""Years from one date of a story to the next at most."""


class Course:
    """What `Anchors` counts while the text is read, and the dates told with their year, known before."""

    __slots__ = ("dated", "last", "old", "row", "told")

    def __init__(self, dated: Sequence[tuple[int, dt.date, dt.date]] = ()) -> None:
        self.dated = dated
        """Where each begins, in text order, its first and its last day."""
        self.told = 0
        self.old = 0
        """How many of what was told are no news."""
        self.row = 0
        """How many of them were told in a row up to the last, none far from the one before."""
        self.last: Point | None = None

    def tell(self, point: Point, today: dt.date) -> None:
        self.told += 1
        is_old = (today - point.last_day).days > NOT_NEWS
        self.old += is_old
        near = self.last is not None and abs(point.day.year - self.last.day.year) <= NEXT
        self.row = 0 if not is_old else self.row + 1 if near else 1
        self.last = point

    def behind(self, place: int, reach: int) -> tuple[dt.date, dt.date] | None:
        """First and last day of the next date told with its year, from `place` on and within so many characters."""
        first = bisect_left(self.dated, (place,))
        return self.dated[first][1:] if first < len(self.dated) and self.dated[first][0] - place <= reach else None


class Retelling(NamedTuple):
    """An old story in a report."""

    last: Point
    counted: bool
    """Its last date was counted from one before it: the text leaves the year out."""
    row: int
    """How many dates of it were told in a row, none far from the one before."""

    def reaches(self, folded: str, start: int) -> bool:
        """Whether `start` stands in the paragraph of its last date, or in the next where the story is well told."""
        told_apart = breaks_between(folded, self.last.ends, start)
        return told_apart <= (self.counted and self.row >= WELL_TOLD)
