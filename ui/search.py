"""What a reader types into the search: words, and days as people write them. Runs without Streamlit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.ingest import DateError, parse_date
from timeline.model import Event
from timeline.temporal.wording import FULL_DAYS, FULL_MONTHS

WEEK = 7
"""Days of the longest span that is found by each of its days where the event lies somewhere in it: of a year's event
nobody would say that it is of 18 October."""
_MONTHS = [name.casefold() for name in FULL_MONTHS]
_MONTH = rf"(?P<month{{0}}>{'|'.join(_MONTHS)}|(?:{'|'.join(name[:3] for name in _MONTHS)}|sept)\b\.?)"
_NUMBER = r"(?P<day{0}>\d{{1,2}})(?:st|nd|rd|th)?"
_WEEKDAY = rf"(?:(?:{'|'.join(f'{name}|{name[:3]}' for name in map(str.casefold, FULL_DAYS))})\b\.?,? )?"
_YEAR = r"(?:,? (?P<year{0}>\d{{4}}))?"
_DAY = re.compile(
    rf"(?<!\S){_WEEKDAY}(?:(?P<numeric>\d{{4}}-\d\d-\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}})"
    rf"|(?:the )?{_NUMBER.format(1)} (?:of )?{_MONTH.format(1)}{_YEAR.format(1)}|{_MONTH.format(2)} {_NUMBER.format(2)}{_YEAR.format(2)})(?![^\s,])"
)


@dataclass(frozen=True)
class Day:
    """A day searched for, `written` as the reader did; without `year` it is that of every year."""

    month: int
    day: int
    year: int | None
    written: str

    def fits(self, event: Event, haystack: str) -> bool:
        """Whether the event is of this day, or its words (`haystack`, in lower case) say it."""
        return any((day.month, day.day) == (self.month, self.day) and self.year in (None, day.year) for day in _days(event)) or bool(
            re.search(rf"(?<!\w){re.escape(self.written)}(?!\w)", haystack)
        )


@dataclass(frozen=True)
class Search:
    """All of these must be found."""

    words: tuple[str, ...]
    days: tuple[Day, ...]

    def finds(self, event: Event, haystack: str) -> bool:
        """Whether the event has every word, and is of every day."""
        return all(word in haystack for word in self.words) and all(day.fits(event, haystack) for day in self.days)


def read_search(text: str) -> Search:
    """The days in what was typed, and the words beside them.

    >>> read_search("Oct 18 Riga")
    Search(words=('riga',), days=(Day(month=10, day=18, year=None, written='oct 18'),))

    A day that no calendar has, or whose day and month could be swapped (03/04/2025), is words like any others.
    """
    folded = " ".join(text.casefold().split())
    days: list[Day] = []

    def take(match: re.Match[str]) -> str:
        day = _read_day(match)
        if day is None:
            return match[0]
        days.append(day)
        return " "

    words = _DAY.sub(take, folded).split()
    return Search(tuple(word for word in words if word != ","), tuple(days))


def _read_day(match: re.Match[str]) -> Day | None:
    try:
        if match["numeric"]:
            found = date.fromisoformat(parse_date(match["numeric"]))
            return Day(found.month, found.day, found.year, match[0])
        month = next(number for number, name in enumerate(_MONTHS, 1) if name.startswith((match["month1"] or match["month2"])[:3]))
        day, year = int(match["day1"] or match["day2"]), match["year1"] or match["year2"]
        date(int(year) if year else 2000, month, day)  # 2000 has a 29 February
    except (DateError, ValueError):
        return None
    return Day(month, day, int(year) if year else None, match[0])


def _days(event: Event) -> Iterator[date]:
    """The days an event is of: all of one that lasts, each of a week or less for one somewhere in it, the known end of an open one."""
    ends = [event.date.earliest, event.date.latest] if event.date else []
    try:
        first, *rest = (date.fromisoformat(end[:10]) for end in ends if end)
    except ValueError:  # no end at all, or of a year before Christ
        return
    last = rest[0] if rest else first
    length = (last - first).days + 1
    if length > WEEK and not (event.date and "/" in event.date.edtf):
        return
    yield from (first + timedelta(days=step) for step in range(length))
