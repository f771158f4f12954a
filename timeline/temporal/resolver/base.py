"""What every resolver shares: the place an expression stands in, and how a value becomes a resolved expression."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from timeline.model import Alternative, Anchor, Granularity, Mod, TimexType
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal.anchors import Anchors
from timeline.temporal.direction import Direction
from timeline.temporal.meaning import Meaning
from timeline.temporal.named_days import day_direction
from timeline.temporal.point import Point
from timeline.temporal.resolver.zones import zoned
from timeline.temporal.tense import direction
from timeline.temporal.vocabulary import DAYPART_NAMES
from timeline.temporal.wording import say_day, say_interval

NO_ANCHOR = Anchor()


class Resolved(NamedTuple):
    """One expression's value and interval, with the reason."""

    type: TimexType
    value: str
    mod: Mod | None
    earliest: str | None
    latest: str | None
    granularity: Granularity | None
    anchor: Anchor
    explanation: str
    alternatives: tuple[Alternative, ...] = ()


class Spot(NamedTuple):
    """Where an expression stands, and what the resolver may look at."""

    folded: str
    text: str
    start: int
    end: int
    anchors: Anchors
    whole: tuple[int, int] | None = None
    """First and last place of the range it is an end of: both ends look the same way."""

    @property
    def quoted(self) -> str:
        return f"'{' '.join(self.text[self.start : self.end].split())}'"

    @property
    def words(self) -> str:
        """The expression, folded."""
        return self.folded[self.start : self.end]

    def look_back(self, pattern: re.Pattern[str], reach: int) -> re.Match[str] | None:
        """What `pattern` finds in so many characters before the expression."""
        return pattern.search(self.folded, max(0, self.start - reach), self.start)

    def follows(self, words: str | tuple[str, ...]) -> bool:
        """Whether the expression stands right behind these words, or any of them."""
        return self.folded.endswith(words, 0, self.start)

    def direction(self) -> Direction:
        """Past or future, by the words of the clause."""
        return direction(self.folded, *(self.whole or (self.start, self.end)))

    def day_direction(self) -> Direction:
        """The same for a named day; where the article's days were compared with one another, it is known already."""
        place = self.whole or (self.start, self.end)
        return self.anchors.ways.get(place) or day_direction(self.folded, *place)


def pinned(
    value: str, spot: Spot, why: str, meaning: Meaning, anchor: Anchor = NO_ANCHOR, *,
    type: TimexType = "DATE", earliest: str | None = None, latest: str | None = None, alternatives: tuple[Alternative, ...] = (),
) -> Resolved:  # fmt: skip
    """A value with its interval; a part of day or clock time the meaning carries is put on. `why` continues the quoted words."""
    if meaning.clock:
        value, type = f"{value}T{meaning.clock}", "TIME"
    elif meaning.part:
        value, type = f"{value}T{meaning.part}", "TIME"
    interval = almanac.interval_of(value)
    if interval is None:
        return unpinned(value, spot, why, meaning, anchor, type)
    edge = None
    if meaning.mod and earliest is None and latest is None:
        edge = almanac.edge_of_year(interval, meaning.mod) if _EDGE_OF.match(spot.words) and not spot.follows("back ") else None
        interval = edge or almanac.part_of(interval, meaning.mod)
    first, last, granularity = interval
    if meaning.mod in ("BEFORE", "AFTER"):
        earliest, latest = (None, (dt.date.fromisoformat(first) - dt.timedelta(days=1)).isoformat()) if meaning.mod == "BEFORE" else (first, None)
        return Resolved(type, value, meaning.mod, earliest, latest, granularity, anchor, f"{spot.quoted}{why}: {say_interval(earliest, latest)}.", alternatives)
    read_as = ""
    if meaning.zone and len(first) > 10:
        first, last, read_as, others = zoned(meaning.zone, interval, spot.anchors, spot.folded, value)
        alternatives += others
    earliest, latest = earliest or first, latest or last
    explanation = f"{spot.quoted}{why}: {_MOD_WORDS.get(meaning.mod or '', '') if edge is None else ''}{say_interval(earliest, latest)}{_say_part(meaning)}{read_as}."
    return Resolved(type, value, meaning.mod, earliest, latest, granularity, anchor, explanation, alternatives)


def unpinned(value: str, spot: Spot, why: str, meaning: Meaning, anchor: Anchor = NO_ANCHOR, type: TimexType = "DATE") -> Resolved:
    """A value that no calendar day can be given for."""
    if meaning.clock and "T" not in value:
        value, type = f"{value}T{meaning.clock}", "TIME"
    elif meaning.part and "T" not in value:
        value, type = f"{value}T{meaning.part}", "TIME"
    return Resolved(type, value, meaning.mod, None, None, None, anchor, f"{spot.quoted}{why}; not pinned to the calendar.")


def no_anchor(value: str, spot: Spot, meaning: Meaning, type: TimexType = "DATE") -> Resolved:
    unknown = "the text does not tell" if spot.anchors.published else "is not known (no publication date)"
    return unpinned(value, spot, f" is counted from a date that {unknown}", meaning, type=type)


def from_words(point: Point) -> str:
    """What is counted from, for an explanation: "publication on Tue 18 Mar 2025", "'May 2019'"."""
    if point.own:
        return point.words
    day = say_day(point.day.isoformat())
    if point.anchor.kind == "published":
        told = (point.anchor.date or "")[:10]
        evening = "the evening before " if point.day.isoformat() < told else ""  # "left at 11 p.m.", told the next day
        return f"{evening}publication on {say_day(told) if evening else day}"
    if point.anchor.kind == "document":
        return f"{point.words} of {day}"
    return f"{point.words} ({day})" if len(point.value) >= 10 else point.words


def because(way: Direction) -> str:
    """The cue words as the explanation names them; "" where none was found."""
    if way.cue == "'s":
        return " in the possessive"  # "Friday's vote"
    return f" with '{way.cue}'" if way.cue else ""


_EDGE_OF = lazy_pattern(r"(?:the )?(?:end|start|beginning|close) of\b", re.I)
_MOD_WORDS = {"START": "the early part of ", "MID": "the middle of ", "END": "the late part of ", "APPROX": "about "}


def _say_part(meaning: Meaning) -> str:
    return f", {DAYPART_NAMES[meaning.part]}" if meaning.part in DAYPART_NAMES else ""


UNKNOWN = {"D": "XXXX-XX-XX", "N": "XXXX-XX-XX", "W": "XXXX-WXX", "FN": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX",
            "Y": "XXXX", "DE": "XXX", "CE": "XX"}  # fmt: skip
"""The value of a day, week or other unit that is not known."""

LONGEST_MONTH = 31


def some_day(meaning: Meaning, spot: Spot, point: Point, days: int, why: str) -> Resolved | None:
    """A day counted from a month or a year is some day of it, moved: never a single made-up one. None where a day is told."""
    if point.last in (None, point.day):
        return None
    first, last = (end + dt.timedelta(days=days) for end in (point.day, point.last))
    value = f"{first.isoformat()[:7]}-XX" if (first.year, first.month) == (last.year, last.month) else f"{first.year:04}-XX-XX"
    resolved = unpinned(value, spot, why, meaning, point.anchor)
    ends = first.isoformat(), last.isoformat()
    explanation = f"{spot.quoted}{why}: some day in {say_interval(*ends)}."
    return resolved._replace(earliest=ends[0], latest=ends[1], granularity="year" if (last - first).days > LONGEST_MONTH else "month", explanation=explanation)
