"""Hand-made articles and mentions for the merging tests: no parser, every value written by the test."""

import hashlib
import re

from timeline.merge import find_origins, merge_mentions
from timeline.model import Article, EventMention, MentionDate, Participant, Quote, Span, TimeExpression


def article(id_, text, *, published="2031-05-06", source=None, title=None):
    return Article(
        id=id_, text=text, published=published, source=source, title=title, sha256=hashlib.sha256(text.encode()).hexdigest()
    )


def told(
    where,
    trigger,
    *,
    lemma=None,
    form="verb",
    who=(),
    places=(),
    arguments=(),
    date=None,
    basis="stated",
    phrase=None,
    status="occurred",
    title=None,
    prominence=0.5,
    reportable=True,
    attribution=None,
    nth=1,
):
    """One mention of the first (or `nth`) `trigger` in the article. `who`: names (agent, patient, other in turn) or (name, role) pairs;
    `date`: a day, or (earliest, latest, granularity)."""
    start = [match.start() for match in re.finditer(rf"\b{re.escape(trigger)}\b", where.text)][nth - 1]
    spans = [match.span() for match in re.finditer(r"[^.\n]+\.?", where.text)]
    index, (first, last) = next((i, span) for i, span in enumerate(spans) if span[0] <= start < span[1])
    first += len(where.text[first:last]) - len(where.text[first:last].lstrip())
    span = Span(start=first, end=last)
    people = tuple(
        Participant(name=entry[0], role=entry[1], kind="person") if isinstance(entry, tuple) else Participant(name=entry, role=role, kind="person")
        for entry, role in zip(who, ("agent", "patient", "other", "other"), strict=False)
    )
    when = None
    if date is not None:
        earliest, latest, granularity = (date, date, "day") if isinstance(date, str) else date
        when = MentionDate(earliest=earliest, latest=latest, granularity=granularity, basis=basis, explanation="written by the test")
    time = None
    if phrase is not None:
        at = where.text.index(phrase)
        time = TimeExpression(
            start=at, end=at + len(phrase), text=phrase, type="DATE", value=when.earliest, earliest=when.earliest,
            latest=when.latest, granularity=when.granularity, rule="test", explanation="written by the test",
        )  # fmt: skip
    return EventMention(
        id=f"{where.id}:{start}",
        article_id=where.id,
        trigger=Quote(exact=trigger, start=start, end=start + len(trigger)),
        lemma=lemma or trigger,
        form=form,
        sentence=span,
        clause=span,
        sentence_index=index,
        title=title or where.text[first:last].rstrip("."),
        participants=people,
        places=tuple(places),
        arguments=tuple(arguments),
        time=time,
        date=when,
        status=status,
        attribution=attribution,
        prominence=prominence,
        reportable=reportable,
    )


def one_story(*texts, published=None):
    """Articles a0, a1, … of one story, each of its own outlet."""
    days = published or ["2031-05-06"] * len(texts)
    return [article(f"a{i}", text, published=day, source=f"Outlet {i}") for i, (text, day) in enumerate(zip(texts, days, strict=True))]


def merged(articles, mentions):
    return merge_mentions(mentions, articles, origins=find_origins(articles))


def groups(result):
    """The mention ids of each event, as a set of sets."""
    by_event = {}
    for mention, event in result.event_ids.items():
        by_event.setdefault(event, set()).add(mention)
    return {frozenset(group) for group in by_event.values()}


def together(result, *mentions):
    return len({result.event_ids[mention.id] for mention in mentions}) == 1
