"""The same event elsewhere in one article: its word again, with the same people or things."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.events.main_day import MainDay, is_byline
from timeline.events.story import FINE, Dated, Story, one_day
from timeline.events.triggers import Trigger
from timeline.events.vocabulary import verbs
from timeline.events.vocabulary.nouns import event_nouns

SAME_WORD = 40
"""Dated mentions of one word that are compared: news has a few; a year's log of one word would cost the square."""


def _keys(story: Story, trigger: Trigger) -> frozenset[str]:
    """Who and what a trigger's clause names: canonical names and head words."""
    found = set()
    arguments = story.arguments[trigger.i]
    for i in (arguments.subject, arguments.object, arguments.agent):
        if i is not None:
            pronoun = story.view.tags[i] in ("PRP", "PRP$")
            name = story.resolve(i) if pronoun else story.names.at.get(i)
            if name or not pronoun:
                found.add(name.text if name else story.view.lowers[i])
    return frozenset(found)


def _named(keys: frozenset[str]) -> bool:
    return any(key[:1].isupper() for key in keys)


def told_dates(story: Story, dates: Mapping[int, Dated]) -> dict[str, list[tuple[frozenset[str], Dated, str]]]:
    """The dates the article states for each event word, noun and verb of one root together."""
    told: dict[str, list[tuple[frozenset[str], Dated, str]]] = {}
    for trigger in story.triggers:
        _, time = dates.get(trigger.i, (None, None))
        if time is None or time.anchor.kind == "expression" or story.statuses[trigger.i].status == "planned":  # "the previous day's shooting" is another one
            continue
        if trigger.head_lemma not in verbs.REPORTING | verbs.LIGHT and not is_byline(story.view, trigger):
            told.setdefault(root(trigger), []).append((_keys(story, trigger), dates[trigger.i], trigger.form))
    return told


def root(trigger: Trigger) -> str:
    """One key for a verb and its noun: `resign` and `resignation`."""
    if trigger.form == "noun":
        return event_nouns().get(trigger.lemma, ("", ""))[1] or trigger.lemma
    return trigger.lemma.split(" ")[0] if trigger.particle == "" else trigger.lemma


def same_event(
    story: Story, trigger: Trigger, told: Mapping[str, list[tuple[frozenset[str], Dated, str]]], main: MainDay | None
) -> Dated | None:
    """The one date the article gives this event: same word, and the same people or things where both name any."""
    known = told.get(root(trigger))
    if not known:
        return None
    keys = _keys(story, trigger)
    fits = [
        dated for other, dated, form in known[:SAME_WORD]
        if (keys & other or ("noun" in (trigger.form, form) and not (_named(keys) and _named(other))))
        and dated[0].granularity in FINE and one_day(dated[0])
    ]
    days = {str(dated[0].earliest)[:10] for dated in fits}
    if len(days) == 1:
        return fits[0]
    if main is not None and str(main.date.earliest)[:10] in days:
        return main.date, main.time
    return None
