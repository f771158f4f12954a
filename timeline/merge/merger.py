"""The merge from end to end: features → pairs → levels → clusters → dates → events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.merge.assemble import event_id, to_event
from timeline.merge.blocking import candidate_pairs
from timeline.merge.clusters import Link, cluster
from timeline.merge.compare import Comparison
from timeline.merge.dates import Settled, lend, narrow, settle
from timeline.merge.features import Feature, Page, features_of
from timeline.merge.importance import rank
from timeline.merge.levels import ASIDE, IN_ITS_ARTICLE, NEVER, NOTHING, SAYS_SO, TAKEN_UP, Level, level_of
from timeline.merge.lexicon import LASTING
from timeline.merge.likeness import likeness
from timeline.merge.one_name import with_one_name
from timeline.merge.origins import Origin
from timeline.merge.screen import hopeless, promising, related
from timeline.merge.told_with import follow, named_in_a_clause
from timeline.merge.within import anaphors, antecedents, occurrences
from timeline.model import Article, Event, EventMention, Model


class Merged(Model):
    """Mentions with borrowed dates, the event of every mention, and the events worth showing in time order."""

    mentions: tuple[EventMention, ...]
    event_ids: dict[str, str]
    events: tuple[Event, ...]


def merge_mentions(
    mentions: Sequence[EventMention], articles: Sequence[Article], *, origins: Mapping[str, Origin]
) -> Merged:
    """One event for all mentions that tell the same, with the reasons, over one or many articles.

    `origins` comes from find_origins over the same articles. `event_ids` covers every mention; `events` holds those with a
    reportable mention, but for nouns that tell no more than the clause they stand in. Nothing is lost: every mention of a shown event is one of
    its citations.
    """
    by_id = {article.id: article for article in articles}
    ordered = sorted(mentions, key=lambda mention: (_by_content(by_id[mention.article_id]), _place(mention)))
    pairs = _Pairs(features_of(ordered, by_id))
    links = pairs.links()
    ordered = pairs.with_status_of_verbs(ordered)
    ordered = [_without_carried(mention) for mention in ordered]
    events, event_ids = [], {}
    final = list(ordered)
    grouped = [
        (sorted(positions, key=lambda index: _place(ordered[index])), inside)
        for positions, inside in _grouped(cluster(len(ordered), links, pairs.level, pairs.stated(), pairs.bare()), links)
    ]

    def settle_group(group: Sequence[int]) -> Settled:
        told = [ordered[index] for index in group]
        return settle(told, [origins[mention.article_id].id for mention in told], [by_id[mention.article_id].published for mention in told])

    settlements = [settle_group(group) for group, _ in grouped]
    named_inside = named_in_a_clause(ordered, [group for group, _ in grouped])
    following = follow(ordered, [group for group, _ in grouped], settlements, [by_id[mention.article_id].published for mention in ordered])
    for index, mention in following.items():
        ordered[index] = mention
    for place, ((group, inside), settled) in enumerate(zip(grouped, settlements, strict=True)):
        if not following.keys().isdisjoint(group):
            settled = settle_group(group)
        told = lend([ordered[index] for index in group], settled, [by_id[ordered[index].article_id].published for index in group])
        id_ = event_id(told)
        for index, mention in zip(group, narrow(told, settled), strict=True):
            event_ids[mention.id], final[index] = id_, mention
        if place not in named_inside and any(mention.reportable for mention in told):
            at = {index: position for position, index in enumerate(group)}
            reasons = [(at[link.one], at[link.other], link, pairs.compare(link.one, link.other)) for link in _spanning(inside)]
            events.append(to_event(told, settled=settled, links=reasons, articles=by_id, origins=origins))
    ranked = rank(with_one_name(events, final), {mention.id: mention for mention in final}, event_ids=event_ids, articles=by_id, origins=origins)
    return Merged(mentions=tuple(sorted(final, key=_place)), event_ids=event_ids, events=tuple(sorted(ranked, key=_time_order)))


def _by_content(article: Article) -> tuple[str, str]:
    """Between links of one strength the content decides, so that a file's name never does."""
    return article.published or "", article.sha256


def _place(mention: EventMention) -> tuple[str, int, int, str]:
    return mention.article_id, mention.trigger.start, mention.trigger.end, mention.id


def _without_carried(mention: EventMention) -> EventMention:
    """What lasts in the background ("the war") is not dated by what happens in front of it."""
    if mention.form == "noun" and mention.lemma in LASTING and mention.date is not None and mention.date.basis == "carried":
        return mention.model_copy(update={"date": None})
    return mention


class _Pairs:
    """Comparisons by position."""

    def __init__(self, features: list[Feature]) -> None:
        self._features = features
        self._likeness: dict[int, float] = {}
        self._takes_up, self._says = anaphors(features), occurrences(features)

    def links(self) -> list[Link]:
        """All candidate pairs that speak for a merge."""
        links = []
        points_to = antecedents(self._features)
        for verb, noun in self._says.items():
            links.append(Link(min(verb, noun), max(verb, noun), SAYS_SO))
        for one, other in candidate_pairs(self._features):
            if self._stands_aside(one, other):
                continue
            a, b = self._features[one], self._features[other]
            if not related(a, b) or (a.page is not b.page and hopeless(a, b)) or not promising(a, b, self._alike(a.page, b.page)):
                continue
            level = self.level(one, other)
            if NOTHING < level.strength < IN_ITS_ARTICLE.strength and (points_to.get(one) == other or points_to.get(other) == one):
                level = IN_ITS_ARTICLE
            if level.strength > NOTHING:
                links.append(Link(one, other, level))
        return links

    def stated(self) -> list[tuple[int, int] | None]:
        """The date each mention states itself, by position."""
        spans = (feature.days for feature in self._features)
        return [(days.first, days.last) if days is not None and days.stated else None for days in spans]

    def with_status_of_verbs(self, mentions: Sequence[EventMention]) -> list[EventMention]:
        """In "the trial is to open in May" the verb says that the trial is planned; the noun alone would have occurred."""
        told = list(mentions)
        for verb, noun in self._says.items():
            if told[noun].status == "occurred":
                told[noun] = told[noun].model_copy(update={"status": told[verb].status, "status_reason": told[verb].status_reason})
        return told

    def bare(self) -> list[bool]:
        return [feature.bare for feature in self._features]

    def compare(self, one: int, other: int) -> Comparison:
        a, b = self._features[one], self._features[other]
        return Comparison(a, b, self._alike(a.page, b.page))

    def _alike(self, one: Page, other: Page) -> float:
        key = one.number << 32 | other.number
        if key not in self._likeness:
            self._likeness[key] = likeness(one, other)
        return self._likeness[key]

    def level(self, one: int, other: int) -> Level:
        if self._says.get(one) == other or self._says.get(other) == one:
            return SAYS_SO
        if self._stands_aside(one, other):
            return ASIDE
        level = level_of(self.compare(one, other))
        if level.strength <= NEVER:
            return level
        if self._takes_up.get(one) == other or self._takes_up.get(other) == one:
            return TAKEN_UP
        if level.strength <= NOTHING and (one in self._says or other in self._says):
            return ASIDE
        return level

    def _stands_aside(self, one: int, other: int) -> bool:
        """ "The fire" goes where the mention it takes up goes; other mentions of fires say nothing of it."""
        a, b = self._features[one], self._features[other]
        return (a.bare and self._takes_up.get(one, other) != other) or (b.bare and self._takes_up.get(other, one) != one)


def _grouped(groups: list[list[int]], links: list[Link]) -> list[tuple[list[int], list[Link]]]:
    """Each group with the links inside it."""
    group_of = {index: number for number, group in enumerate(groups) for index in group}
    inside: list[list[Link]] = [[] for _ in groups]
    for link in links:
        if group_of[link.one] == group_of[link.other]:
            inside[group_of[link.one]].append(link)
    return list(zip(groups, inside, strict=True))


def _spanning(links: list[Link]) -> list[Link]:
    """The strongest links that hold the group together, one fewer than its members: reasons enough, none twice."""
    root: dict[int, int] = {}

    def find(index: int) -> int:
        while root.setdefault(index, index) != index:
            index = root[index]
        return index

    kept = []
    for link in sorted(links, key=lambda link: (-link.level.strength, link.one, link.other)):
        a, b = find(link.one), find(link.other)
        if a != b:
            root[max(a, b)] = min(a, b)
            kept.append(link)
    return kept


def _time_order(event: Event) -> tuple[str, str, float, str]:
    """Earliest, then latest, then importance, then id. An event with one open end stands at the end it has; undated ones last."""
    if event.date is None:
        return "~", "~", -event.importance, event.id
    first = event.date.earliest or event.date.latest or "~"
    last = event.date.latest or event.date.earliest or "~"
    return first, last if "T" in last else last + "T99", -event.importance, event.id
