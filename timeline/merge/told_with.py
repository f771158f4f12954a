"""What one sentence carries a day to goes together: where other reports date one of it anew, the rest follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.merge.dates import Settled, fits, is_short
from timeline.model import EventDate, EventMention

LAST_DAY = "9999-12-31"
Place = tuple[str, int, str | None, str | None]
"""Article, sentence and the day carried to it."""


def follow(
    mentions: Sequence[EventMention], groups: Sequence[Sequence[int]], settled: Sequence[Settled], published: Sequence[str | None]
) -> dict[int, EventMention]:
    """Mentions by position, with the date of the one beside them in the sentence that the reports of other outlets date.

    "She fled after she drew a knife", in a report of the trial: both were carried the trial's day; others say when she fled, so she
    drew the knife then too. Only events that no other article tells follow, and none to a day behind its own publication; where a sentence is dated
    anew in two ways, none does. `published` are the days of the mentions' articles.
    """
    anew: dict[Place, tuple[EventDate, EventMention, str] | None] = {}
    for group, result in zip(groups, settled, strict=True):
        if result.date is None or result.source is None or not is_short(result.date):
            continue
        if not any(mentions[index].reportable for index in group):
            continue  # "the captain of the ferry": a word that nobody tells as an event says nothing of the rest of its sentence
        lender = mentions[group[result.source]]
        for index in group:
            mention = mentions[index]
            place = _place(mention)
            if place is None or mention.form == "other" or mention.article_id == lender.article_id or fits(mention, result.date):
                continue
            known = anew.get(place, (result.date, mention, lender.article_id))
            same = known is not None and (known[0].earliest, known[0].latest) == (result.date.earliest, result.date.latest)
            anew[place] = known if same else None
    if not anew:
        return {}
    return {
        index: _with(mentions[index], found)
        for group in groups if len({mentions[index].article_id for index in group}) == 1
        for index in group if (found := _found(mentions[index], anew)) is not None and (found[0].earliest or "")[:10] <= (published[index] or LAST_DAY)
        and _goes_with(mentions[index], found[1])
    }


def _goes_with(mention: EventMention, beside: EventMention) -> bool:
    """Whether a mention follows one that is dated anew: what a verb tells only goes with a noun that is in its own clause and no headline's ("Boss quits over fatal leak")."""
    return mention.form != "verb" or beside.form == "verb" or (mention.sentence_index > 0 and beside.lemma in mention.arguments)


def _found(mention: EventMention, anew: Mapping[Place, tuple[EventDate, EventMention, str] | None]) -> tuple[EventDate, EventMention, str] | None:
    place = _place(mention)
    return anew.get(place) if place is not None else None


def _place(mention: EventMention) -> Place | None:
    """None for a mention whose date is not carried."""
    date = mention.date
    if date is None or date.basis != "carried":
        return None
    return mention.article_id, mention.sentence.start, date.earliest, date.latest


def _with(mention: EventMention, found: tuple[EventDate, EventMention, str]) -> EventMention:
    date, beside, lender = found
    assert mention.date is not None
    why = f"Carried from “{beside.trigger.exact}” in the same sentence, which is dated by {lender}."
    return mention.model_copy(update={"date": mention.date.model_copy(update={
        "earliest": date.earliest, "latest": date.latest, "granularity": date.granularity, "explanation": why})})


def named_in_a_clause(mentions: Sequence[EventMention], groups: Sequence[Sequence[int]]) -> frozenset[int]:
    """The groups, by position, that are no entry beside another: nouns of one sentence that tell no more than the clause they stand in.

    Of "talks with a bank failed in August" the failing is the entry, and of "will get the cup at a ceremony on 15 June" the getting. A noun
    that another sentence takes up, or that has a day of its own, stands for itself.
    """
    group_of = {index: place for place, group in enumerate(groups) for index in group}
    verbs: dict[tuple[str, int], list[int]] = {}
    for index, mention in enumerate(mentions):
        if mention.form == "verb" and mention.reportable:
            verbs.setdefault((mention.article_id, mention.sentence.start), []).append(index)
    found = set()
    for place, group in enumerate(groups):
        nouns = [mentions[index] for index in group]
        where = {(mention.article_id, mention.sentence.start) for mention in nouns}
        if len(where) > 1 or any(mention.form != "noun" for mention in nouns):
            continue
        told = (mentions[index] for index in verbs.get(next(iter(where)), ()) if group_of[index] != place)
        if any(noun.lemma in verb.arguments and _same_day(noun, verb) for verb in told for noun in nouns):
            found.add(place)
    return frozenset(found)


def _same_day(one: EventMention, other: EventMention) -> bool:
    a, b = one.date, other.date
    return a is None or (b is not None and (a.earliest, a.latest) == (b.earliest, b.latest))
