"""articles.jsonl, dates.jsonl and mentions.jsonl: one article, one mention a line, for programs and for scoring."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from timeline.model import Article, EventMention, TimeExpression


def to_articles(articles: Iterable[Article]) -> str:
    """One article a line as it was read, text included: what offsets count in. It can be read again as an input."""
    return "".join(_line(one.model_dump(mode="json")) for one in articles)


def to_dates(articles: Iterable[Article], times: Mapping[str, Sequence[TimeExpression]]) -> str:
    """One article a line with its time expressions in text order. Offsets are code points, end exclusive."""
    return "".join(
        _line({"id": one.id, "published": one.published, "timexes": [to_timex(time) for time in times[one.id]]})
        for one in articles
    )


def to_timex(time: TimeExpression) -> dict[str, Any]:
    """A time expression as JSON; `alternatives` only where there is a second reading."""
    fields = time.model_dump(mode="json")
    if not time.alternatives:
        del fields["alternatives"]
    return fields


def to_mentions(mentions: Iterable[EventMention], event_ids: Mapping[str, str]) -> str:
    """One event mention a line, those too small for the timeline included (`reportable` false)."""
    return "".join(_line(_mention(one, event_ids.get(one.id))) for one in mentions)


def _mention(mention: EventMention, event_id: str | None) -> dict[str, Any]:
    fields = mention.model_dump(mode="json")
    trigger = fields["trigger"]
    return {
        "article_id": mention.article_id,
        "event_id": event_id,
        "trigger": {"start": trigger["start"], "end": trigger["end"], "exact": trigger["exact"]},
        "sentence": fields["sentence"],
        "date": fields["date"],
        "status": mention.status,
        "participants": fields["participants"],
        "id": mention.id,
        "title": mention.title,
        "lemma": mention.lemma,
        "form": mention.form,
        "clause": fields["clause"],
        "places": fields["places"],
        "attribution": mention.attribution,
        "status_reason": mention.status_reason,
        "time": to_timex(mention.time) if mention.time else None,
        "prominence": mention.prominence,
        "reportable": mention.reportable,
    }


def _line(fields: dict[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False) + "\n"
