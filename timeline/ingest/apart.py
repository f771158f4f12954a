"""Publication dates that lie far from those of the story's other articles: likely a slip, and one that moves every "Tuesday"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from statistics import median_low

from timeline.model import Article

FEWEST = 3
"""Dated articles from which one can lie apart; of two, either may be the mistaken one."""
FAR = 5 * 365.25
"""Days to the nearest other article from which a date may be said to lie apart: five years. Lower names the background
piece that a story often has beside its news."""
STRETCHES = 2
"""How many times wider than the stretch that the others span the gap must be. An archive over decades has gaps of its
own, and they say nothing; at 1, the oldest report of a slow story was named."""
STRAY = 5
"""Of so many others, one may be astray itself and does not count for the stretch: a slip does not hide another."""


def find_dates_apart(articles: Sequence[Article]) -> list[str]:
    """A sentence for each article whose publication date is to be checked, in order of id; none of them is changed.

    An article lies apart where the gap to the nearest of the others is more than five years, and more than twice the
    stretch that the others span (four in five of them, those nearest to their median). The distance that is said is the
    one from that median. Two articles of one far-off year stand for each other and are not named.

    >>> find_dates_apart(articles)  # 1926-03-04 among reports of 2024
    ['north is dated 1926-03-04, 98 years from the other articles: check its date']
    """
    dated = sorted((day, article.id) for article in articles if (day := _day(article)))
    days = [day for day, _ in dated]
    if len(dated) < FEWEST:
        return []
    gaps = [float("inf"), *((after - before).days for before, after in pairwise(days)), float("inf")]
    found = []
    for place, (day, id) in enumerate(dated):
        gap = min(gaps[place], gaps[place + 1])
        if gap <= FAR:
            continue
        others = days[:place] + days[place + 1 :]
        middle = median_low(others)
        if gap > STRETCHES * _stretch(others, middle):
            years = round(abs((day - middle).days) / 365.25)
            found.append((id, f"{id} is dated {day.isoformat()}, {years} years from the other articles: check its date"))
    return [sentence for _, sentence in sorted(found)]


def _stretch(days: Sequence[date], middle: date) -> int:
    """Days from the first to the last, those left out that lie farthest from the middle, one in five."""
    near = sorted(days, key=lambda day: abs((day - middle).days))[: len(days) - len(days) // STRAY]
    return (max(near) - min(near)).days


def _day(article: Article) -> date | None:
    try:
        return date.fromisoformat((article.published or "")[:10])
    except ValueError:
        return None
