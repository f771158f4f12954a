"""Fits the weights of `timeline.temporal.resolver.story_or_news` on the marked articles, and says how they fare on sets left out.

    python tests/weigh_stories.py

Every date without its year that may be of the story told before or of the news, and is marked as one of both, is one case. Printed
are the weights of a ridge-penalised logistic regression on all of them, and how often the likelier year is right when each set of
articles is weighed by the others.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unittest import mock

import numpy as np

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from article_comparison import ARTICLES, Article, read_marked  # noqa: E402

from timeline.temporal import find_time_expressions  # noqa: E402
from timeline.temporal.resolver import dates, holidays, story_or_news  # noqa: E402
from timeline.testing import UNRESOLVED, read_interval  # noqa: E402

PENALTY = 2.0
ENOUGH = 25
"""Rounds of Newton's method, which needs fewer."""


class Case(NamedTuple):
    set: str
    signs: dict[str, float]
    of_story: bool


def main() -> None:
    cases = [case for path in sorted(ARTICLES.glob("*.txt")) for article in read_marked(path) for case in _cases(path.stem, article)]
    names = list(story_or_news.WEIGHTS)
    signs = np.array([[case.signs[name] for name in names] for case in cases], float)
    stories = np.array([case.of_story for case in cases], float)
    sets = np.array([case.set for case in cases])
    left_out = np.zeros(len(cases))
    for name in set(sets):
        apart = sets == name
        left_out[apart] = signs[apart] @ fit(signs[~apart], stories[~apart])
    for name, weight in zip(names, fit(signs, stories), strict=True):
        print(f'    "{name}": {weight:.1f},')
    right = (left_out > 0) == stories
    print(f"{len(cases)} dates, {int(stories.sum())} of the story; {right.mean():.1%} right by the sets that they are not in")


def _cases(name: str, article: Article) -> Iterator[Case]:
    found: list[tuple[int, int, story_or_news.Occurs, int, int, dict[str, float]]] = []

    def watch(spot, occurs, chosen, kind):
        told, today = story_or_news.last_told(spot), spot.anchors.published.day
        news = next((near for near in range(today.year, today.year - 3, -1) if (span := occurs(near)) is not None and span[0] <= today), None)
        year = None if told is None or news is None else story_or_news.next_in_story(told, occurs, today.year, had=spot.direction().cue.startswith("had"), since=spot.follows("since "))
        if told is not None and not spot.anchors.narrative and year is not None and news is not None and year < news:
            found.append((spot.start, spot.end, occurs, year, news, story_or_news.signs_of(spot, told, occurs, year, news, kind)))
        return story_or_news.of_story(spot, occurs, chosen, kind)

    with mock.patch.object(dates, "of_story", watch), mock.patch.object(holidays, "of_story", watch):
        find_time_expressions(article.text, published=article.published)
    for start, end, occurs, year, news, signs in found:
        marked = next((one for one in article.expected if one.start < end and start < one.end), None)
        interval = None if marked is None else marked.intervals[0]
        if interval in (None, "any", UNRESOLVED):
            continue
        day = next(filter(None, read_interval(str(interval))))
        own = min((year, news), key=lambda near: abs((_first(occurs, near) - dt.date.fromisoformat(day[:10])).days))
        if abs((_first(occurs, own) - dt.date.fromisoformat(day[:10])).days) < NEAR:
            yield Case(name, signs, own == year)


NEAR = 180
"""Days within which a marked day is of that year's date, whatever part of it is marked."""


def _first(occurs: story_or_news.Occurs, year: int) -> dt.date:
    span = occurs(year)
    assert span is not None
    return span[0]


def fit(signs: np.ndarray, stories: np.ndarray) -> np.ndarray:
    """Weights by Newton's method on the penalised likelihood; the first sign, which always holds, is not penalised."""
    weights = np.zeros(signs.shape[1])
    penalty = np.diag([0.0, *[PENALTY] * (signs.shape[1] - 1)])
    for _ in range(ENOUGH):
        likely = 1 / (1 + np.exp(-signs @ weights))
        slope = signs.T @ (likely - stories) + penalty @ weights
        curve = (signs * (likely * (1 - likely))[:, None]).T @ signs + penalty
        weights = weights - np.linalg.solve(curve, slope)
    return weights


if __name__ == "__main__":
    main()
