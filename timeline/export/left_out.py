"""What a reader of a timeline would look for in vain: said at the end of the formats that people read.

Events without a date are no part of it: every format holds them, behind the dated ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import Timeline


def left_out(timeline: Timeline, hidden: Sequence[str] = ()) -> list[str]:
    """Sentences, one a fact, those about a filter first; empty where nothing was left out."""
    said = list(hidden)
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
