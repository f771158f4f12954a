"""Compares the dates found in whole invented articles with the intervals their authors worked out by hand.

An article in `data/articles` begins with `=== id publication-date`; in its text every time expression is written
`[phrase|interval]`, the interval as in `timeline.testing` (with ` or ` between what a fair editor could accept either of,
`any` where it is optional to find at all). What is found outside the brackets and pinned to the calendar is a misfire.

`python tests/article_comparison.py [FILE …]` prints every difference as it is now.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from timeline.model import TimeExpression  # noqa: E402
from timeline.temporal import find_time_expressions  # noqa: E402
from timeline.testing import UNRESOLVED, read_interval  # noqa: E402

ARTICLES = ROOT / "tests" / "data" / "articles"
OPTIONAL = "any"
_MARKED = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")


class Expected(NamedTuple):
    """A marked phrase: where it stands in the text, and the intervals that are right."""

    start: int
    end: int
    intervals: tuple[str, ...]


class Article(NamedTuple):
    id: str
    published: str
    text: str
    expected: tuple[Expected, ...]


class Outcome(NamedTuple):
    """How many of the expected dates and lengths of time are right, how many misfires there are, and all in words."""

    dates: int
    dates_right: int
    lengths: int
    lengths_right: int
    misfires: int
    differences: tuple[str, ...]


def read_marked(path: Path) -> Iterator[Article]:
    for block in re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
        head, _, body = block.partition("\n")
        ident, published = head.split()
        text, expected, last = "", [], 0
        for mark in _MARKED.finditer(body := body.strip()):
            text += body[last : mark.start()]
            expected.append(Expected(len(text), len(text) + len(mark[1]), tuple(mark[2].split(" or "))))
            text += mark[1]
            last = mark.end()
        yield Article(ident, published, text + body[last:], tuple(expected))


def compare(articles: Sequence[Article]) -> Outcome:
    dates = dates_right = lengths = lengths_right = misfires = 0
    differences: list[str] = []
    for article in articles:
        found = find_time_expressions(article.text, published=article.published)
        for place, one in enumerate(article.expected):
            if OPTIONAL in one.intervals:
                continue
            right = _is_right(article.expected, place, found)
            if one.intervals[0] == UNRESOLVED:
                lengths, lengths_right = lengths + 1, lengths_right + right
            else:
                dates, dates_right = dates + 1, dates_right + right
            if not right:
                differences.append(_tell(article, one.start, one.end, " or ".join(one.intervals), _over(one, found)))
        for time in found:
            if (time.earliest or time.latest) and not any(one.start < time.end and time.start < one.end for one in article.expected):
                misfires += 1
                differences.append(_tell(article, time.start, time.end, "no date", [time]))
    return Outcome(dates, dates_right, lengths, lengths_right, misfires, tuple(differences))


def _over(one: Expected, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    return [time for time in found if time.start < one.end and one.start < time.end]


def _is_right(expected: Sequence[Expected], place: int, found: Sequence[TimeExpression]) -> bool:
    """Whether a time found there has an interval that is right, or is the end of a range that two phrases share; or whether the ends found
    in one phrase ("2 to 6 May") give the range."""
    one = expected[place]
    times = _over(one, found)
    for interval in one.intervals:
        earliest, latest = read_interval(interval)
        if len(times) > 1 and _agrees(earliest, times[0].earliest) and _agrees(latest, times[-1].latest):
            return True
        for time in times:
            if _agrees(earliest, time.earliest) and _agrees(latest, time.latest):
                return True
            first = place + 1 < len(expected) and expected[place + 1].intervals == one.intervals
            last = place > 0 and expected[place - 1].intervals == one.intervals
            if earliest and latest and ((first and _agrees(earliest, time.earliest)) or (last and _agrees(latest, time.latest))):
                return True
    return False


def _agrees(expected: str | None, actual: str | None) -> bool:
    """Compared to the precision of what is expected."""
    return actual is None if expected is None else (actual or "")[: len(expected)] == expected


def _tell(article: Article, start: int, end: int, expected: str, found: Sequence[TimeExpression]) -> str:
    before, phrase, behind = article.text[max(0, start - 60) : start], article.text[start:end], article.text[end : end + 30]
    got = "; ".join(f"{time.earliest or ''}..{time.latest or ''}: {time.explanation}" for time in found) or "not found"
    return f"{article.id} ({article.published}) …{' '.join(before.split())} [{phrase}] {' '.join(behind.split())}…\n    expected {expected}, got {got}"


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description="Print what differs between the dates found in marked articles and the intervals their authors worked out.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="marked articles (default: all of tests/data/articles)")
    for path in parser.parse_args(arguments).files or sorted(ARTICLES.glob("*.txt")):
        outcome = compare(list(read_marked(path)))
        print("\n".join(outcome.differences))
        print(f"{path.stem}: dates {outcome.dates_right}/{outcome.dates}, lengths {outcome.lengths_right}/{outcome.lengths}, misfires {outcome.misfires}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
