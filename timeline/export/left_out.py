"""What a timeline holds that a reader of its dated events would miss: said at the end of every format."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import Timeline


def left_out(timeline: Timeline, hidden: Sequence[str] = ()) -> list[str]:
    """Sentences, one a fact, those about a filter first; empty where nothing was left out."""
    said = list(hidden)
    if timeline.undated:
        said.append(f"{count(len(timeline.undated), 'event')} without a date: on no day of the timeline.")
    undated = [article for article in timeline.articles if article.published is None]
    if undated:
        names = ", ".join(article.id for article in undated)
        said.append(f"{count(len(undated), 'article')} without a publication date, so that words like “Tuesday” stay undated: {names}.")
    said.extend(f"Not read: {one.input} {one.reason}." for one in timeline.rejected)
    return said


def count(number: int, noun: str, plural: str | None = None) -> str:
    """`1 event`, `2 events`.

    >>> count(2, "day")
    '2 days'
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
