"""What several tables of passages ask of the tagger."""

from __future__ import annotations

from timeline.model import TimeExpression
from timeline.temporal import find_time_expressions


def time_at(text: str, phrase: str, published: str | None, *, last: bool = True) -> TimeExpression:
    """The one expression in which the last place (or the first) of `phrase` in `text` stands."""
    place = text.rindex(phrase) if last else text.index(phrase)
    [time] = [time for time in find_time_expressions(text, published=published) if time.start <= place < time.end]
    return time


def interval(time: TimeExpression) -> str:
    """As tables write it: `2025-03-10..2025-03-16`, with nothing at an open side."""
    return f"{time.earliest or ''}..{time.latest or ''}"
