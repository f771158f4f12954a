"""Mentions of a short text, for tables of cases."""

import hashlib

from timeline.events import find_mentions
from timeline.language import parse
from timeline.model import Article, TimeExpression

PUBLISHED = "2024-03-06"  # a Wednesday


def time(text, phrase, earliest, latest=None, *, granularity="day", type="DATE", nth=0):
    """A time expression made by hand: `phrase` where it stands in `text`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(phrase, start + 1)
    if earliest and "T" in earliest:
        granularity, type = "minute", "TIME"
    return TimeExpression(
        start=start, end=start + len(phrase), text=phrase, type=type, value=earliest or "X", earliest=earliest,
        latest=latest or earliest, granularity=granularity, rule="by_hand", explanation="set by hand",
    )


def mentions(text, times=(), *, published=PUBLISHED, id="a"):
    article = Article(id=id, text=text, published=published, sha256=hashlib.sha256(text.encode()).hexdigest())
    [doc] = parse([text])
    return find_mentions(article, doc, sorted((time(text, *t) for t in times), key=lambda t: t.start))


def mention(text, trigger, times=(), **options):
    """The mention whose trigger reads `trigger`."""
    found = [m for m in mentions(text, times, **options) if m.trigger.exact == trigger]
    assert found, f"no trigger {trigger!r}"
    return found[0]
