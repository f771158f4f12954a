"""How much an event matters, 0..1: what newsrooms go by, and no two lines of the top that tell one thing."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.merge.features import content_stems, day_number
from timeline.merge.likeness import jaccard
from timeline.merge.origins import Origin
from timeline.merge.predicates import kinds_meet, predicate_of
from timeline.model import Article, Event, EventMention

WEIGHTS = {"origins": 0.27, "lead": 0.10, "headline": 0.10, "prominence": 0.27, "date": 0.12, "people": 0.06, "told": 0.08}
"""What each part adds at most; they sum to 1. Independent origins and the place in the article lead, as in a newsroom."""
BASIS = {"stated": 1.0, "edited": 1.0, "carried": 0.5, "borrowed": 0.5}
UNCERTAIN = {"ongoing": 0.9, "hypothetical": 0.5, "proposed": 0.8, "denied": 0.9, "alleged": 0.95}
"""Factors for what did not, or may not, happen: a timeline is first of what did."""
SAID_AGAIN = 0.6
"""Factor for an event told only aside, in sentences that a more important event already brings."""
FACET = 0.8
"""Factor for each more important event of the same day that tells much the same. Lower spreads the top over more days."""
FACETS = 3
"""Facets counted at most."""
COMPARED = 12
"""More important events of the same day that an event is compared with."""
ALIKE = 0.4
"""Share of common title words from which two lines of one day read alike."""
BACKGROUND = 0.8
"""Factor for what lies well before the story and is no part of most accounts of it."""
STORY_DAYS = 60
"""Days before the first report that still belong to its story."""
NAMED = 0.5
"""What an origin counts that only names what the event's subject is: "the blast" adds to "a blast tore through the mill"."""
LEAD_SENTENCES = 2


def rank(
    events: Sequence[Event], mentions: Mapping[str, EventMention], *,
    event_ids: Mapping[str, str], articles: Mapping[str, Article], origins: Mapping[str, Origin],
) -> tuple[Event, ...]:
    """The same events with `importance` filled in, in the order given; `event_ids` holds the event of every mention."""
    people = Counter(name for event in events for name in {*event.participants})
    origin_of = {id_: origin.id for id_, origin in origins.items()}
    whole = _Whole(
        mentions=mentions, people=people, most=max(people.values(), default=1),
        origin_of=origin_of, origins=max(len(set(origin_of.values())), 2), first=_first_report(articles),
        articles=articles,
        headlines={id_: content_stems(article.title or "") for id_, article in articles.items()},
        named=_named(events, mentions, event_ids, origin_of),
    )
    score = {event.id: whole.score(event) for event in events}
    owner: dict[tuple[str, int], str] = {}
    for mention in sorted(mentions.values(), key=lambda mention: (-mention.prominence, mention.id)):
        owner.setdefault((mention.article_id, mention.sentence.start), mention.id)
    seen: set[tuple[str, int]] = set()
    by_day: defaultdict[str, list[_Line]] = defaultdict(list)
    for event in sorted(events, key=lambda event: (-score[event.id], event.id)):
        cited = [(citation.article_id, citation.quote.start) for citation in event.citations]
        sentences = set(cited)
        line = _line(event, mentions, sentences)
        day = (event.date.earliest or event.date.latest or "")[:10] if event.date else ""
        facets = sum(line.tells(other) for other in by_day[day][:COMPARED])
        score[event.id] *= FACET ** min(facets, FACETS)
        if not facets and sentences <= seen and not any(owner[at] == citation.mention_id for at, citation in zip(cited, event.citations, strict=True)):
            score[event.id] *= SAID_AGAIN
        seen |= sentences
        by_day[day].append(line)
    return tuple(event.model_copy(update={"importance": round(score[event.id], 4)}) for event in events)


@dataclass(frozen=True, slots=True)
class _Whole:
    """What is read of the collection as a whole."""

    mentions: Mapping[str, EventMention]
    people: Counter[str]
    most: int
    origin_of: Mapping[str, str]
    origins: int
    """How many there are; two where all is of one."""
    first: int | None
    named: Mapping[str, frozenset[str]]
    articles: Mapping[str, Article]
    headlines: Mapping[str, frozenset[str]]

    def score(self, event: Event) -> float:
        told = [self.mentions[citation.mention_id] for citation in event.citations]
        origins = self.origins
        prominence = sorted((mention.prominence for mention in told), reverse=True)[:3]
        named = self.named.get(event.id, frozenset()) - {self.origin_of[mention.article_id] for mention in told}
        lead = {self.origin_of[mention.article_id] for mention in told if mention.sentence_index <= LEAD_SENTENCES}
        parts = {
            "origins": math.log1p(event.independent_origins + NAMED * len(named)) / math.log1p(origins),
            "lead": math.log1p(len(lead)) / math.log1p(origins),
            "headline": max((self._headlined(mention) for mention in told), default=0.0),
            "prominence": sum(prominence) / len(prominence),
            "date": max((BASIS[citation.basis] for citation in event.citations if citation.basis), default=0.0),
            "people": max((self.people[name] for name in event.participants), default=0) / self.most,
            "told": 1 - 1 / (1 + math.log1p(len(event.citations) - 1)),
        }
        score = min(1.0, sum(WEIGHTS[part] * value for part, value in parts.items())) * UNCERTAIN.get(event.status, 1.0)
        return score * BACKGROUND if self._long_before(event) and event.independent_origins * 2 <= origins else score

    def _headlined(self, mention: EventMention) -> float:
        """The share of its article's headline that a mention says: what the report is about."""
        headline = self.headlines.get(mention.article_id)
        if not headline:
            return 0.0
        clause = self.articles[mention.article_id].text[mention.clause.start : mention.clause.end] if mention.clause else mention.title
        return len(headline & content_stems(clause)) / len(headline)

    def _long_before(self, event: Event) -> bool:
        last = day_number(event.date.latest or event.date.earliest) if event.date else None
        return last is not None and self.first is not None and last < self.first - STORY_DAYS


def _first_report(articles: Mapping[str, Article]) -> int | None:
    days = [day for article in articles.values() if (day := day_number(article.published)) is not None]
    return min(days, default=None)


def _named(
    events: Sequence[Event], mentions: Mapping[str, EventMention], event_ids: Mapping[str, str], origin_of: Mapping[str, str]
) -> dict[str, frozenset[str]]:
    """The origins of what the subject of an event names, for the one event that tells most of it.

    "A blast tore through the mill" is what all who write of "the blast" write of.
    """
    told_by: defaultdict[str, set[str]] = defaultdict(set)
    nouns: defaultdict[tuple[str, int], list[EventMention]] = defaultdict(list)
    for mention in mentions.values():
        told_by[event_ids[mention.id]].add(origin_of[mention.article_id])
        if mention.form == "noun":
            nouns[mention.article_id, mention.sentence.start].append(mention)
    best: dict[str, tuple[float, str]] = {}
    for event in events:
        for citation in event.citations:
            verb = mentions[citation.mention_id]
            if verb.form != "verb" or not verb.arguments:
                continue
            for noun in nouns[verb.article_id, verb.sentence.start]:
                if noun.lemma == verb.arguments[0] and noun.trigger.start < verb.trigger.start and event_ids[noun.id] != event.id:
                    best[event_ids[noun.id]] = max(best.get(event_ids[noun.id], (0.0, "")), (verb.prominence, event.id))
    named: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for noun_event, (_, event_id) in sorted(best.items()):
        named[event_id] |= told_by[noun_event]
    return named


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the timeline as its reader sees it."""

    words: frozenset[str]
    predicates: tuple[str, str]
    people: frozenset[str]
    sentences: frozenset[tuple[str, int]]

    def tells(self, other: _Line) -> bool:
        """Whether this line tells a facet of what the other, more important one tells."""
        shared = len(self.sentences & other.sentences) / len(self.sentences)
        alike = jaccard(self.words, other.words)
        kind = kinds_meet(predicate_of(self.predicates[0], self.predicates[1]), predicate_of(other.predicates[0], other.predicates[1]))  # type: ignore[arg-type]
        return shared > 0.5 or alike >= ALIKE or (kind and (alike > 0.15 or bool(self.people & other.people)))


def _line(event: Event, mentions: Mapping[str, EventMention], sentences: set[tuple[str, int]]) -> _Line:
    kinds = Counter((mentions[citation.mention_id].lemma, mentions[citation.mention_id].form) for citation in event.citations)
    lemma, form = max(kinds, key=lambda kind: (kinds[kind], kind))
    return _Line(content_stems(event.title), (lemma, form), frozenset(event.participants), frozenset(sentences))
