"""The whole path in one place: articles → time expressions → mentions → events → timeline.

    bytes → Article → Sentence → TimeExpression → Interval → EventMention → Event → Timeline → export / ui
            ingest    language   temporal                   events         merge
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from timeline.model import Article, ArticleRecord, EventMention, Model, Rejection, TimeExpression, Timeline

if TYPE_CHECKING:
    from timeline.merge import Origin

Progress = Callable[[int, int, str], None]
"""Called with (articles done, articles in all, what is being done)."""


class Build(Model):
    """Everything a build made, texts included: what the dashboard shows and the commands write.

    `notices` are sentences about inputs that were read, though otherwise than they say; timeline.json has no place for them.
    """

    articles: tuple[Article, ...]
    times: dict[str, tuple[TimeExpression, ...]]
    mentions: tuple[EventMention, ...]
    event_ids: dict[str, str]
    timeline: Timeline
    notices: tuple[str, ...] = ()


def find_times(articles: Sequence[Article]) -> dict[str, tuple[TimeExpression, ...]]:
    """The time expressions of each article, by article id, in text order. Loads no parser."""
    from timeline.temporal import find_time_expressions

    return {article.id: tuple(find_time_expressions(article.text, published=article.published)) for article in articles}


def build_timeline(
    articles: Sequence[Article], *, rejected: Sequence[Rejection] = (), notices: Sequence[str] = (), progress: Progress | None = None
) -> Build:
    """Build the timeline of one story. The order of `articles` changes nothing.

    Raises ModelMissingError where no English spaCy model is installed.
    """
    from timeline.events import find_mentions
    from timeline.language import parse
    from timeline.merge import find_origins, merge_mentions

    ordered = sorted(articles, key=lambda article: article.id)
    times = find_times(ordered)
    mentions: list[EventMention] = []
    docs = parse(article.text for article in ordered)
    for done, (article, doc) in enumerate(zip(ordered, docs, strict=True), start=1):
        mentions.extend(find_mentions(article, doc, times[article.id]))
        if progress:
            progress(done, len(ordered), article.title or article.id)
    origins = find_origins(ordered)
    merged = merge_mentions(mentions, ordered, origins=origins)
    return Build(
        articles=tuple(ordered),
        times=times,
        mentions=merged.mentions,
        event_ids=merged.event_ids,
        timeline=Timeline(
            articles=tuple(_record(article, origins[article.id]) for article in ordered),
            events=tuple(event for event in merged.events if event.date is not None),
            undated=tuple(event for event in merged.events if event.date is None),
            rejected=tuple(rejected),
        ),
        notices=tuple(notices),
    )


def _record(article: Article, origin: Origin) -> ArticleRecord:
    return ArticleRecord(
        origin_id=origin.id,
        origin_reason=origin.reason,
        **article.model_dump(exclude={"text"}),
    )
