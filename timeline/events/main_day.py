"""The one day a report tells of: from the lead, or from the words around it, or the report's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.events.clause_dates import befell_before, done_before
from timeline.events.story import MAIN_DAY_BACK, Dated, Story, carried, one_day
from timeline.events.triggers import Trigger
from timeline.events.vocabulary import verbs
from timeline.language import View
from timeline.model import MentionDate, TimeExpression

LEAD_SENTENCES = 6
"""Where the main day is looked for: the headline, the lead and the sentences that fill it in."""


@dataclass(frozen=True, slots=True)
class MainDay:
    """The day an article is about, and the words that give it (None: the report's own day)."""

    date: MentionDate
    time: TimeExpression | None
    sentence: int


def main_day(story: Story, dates: Mapping[int, Dated]) -> MainDay | None:
    """The day of the lead's main event; see the module."""
    view = story.view
    own_day = date.fromisoformat(story.published[:10]) if story.published else None
    candidates: list[tuple[int, int, int, MentionDate, TimeExpression | None]] = []
    for trigger in story.triggers:
        i = trigger.i
        sentence = view.sentence_of[i]
        if sentence >= LEAD_SENTENCES:
            break
        if i not in dates or dates[i][0].basis != "stated" or story.statuses[i].status not in ("occurred", "ongoing", "alleged"):
            continue
        day, time = dates[i]
        if not one_day(day) or is_byline(view, trigger) or done_before(view, trigger) or befell_before(view, i):
            continue
        if time is not None and time.anchor.kind == "expression":
            continue  # "two days later" leads away from the day it counts from
        when = date.fromisoformat(str(day.earliest)[:10])
        if own_day and not own_day - timedelta(days=MAIN_DAY_BACK) <= when <= own_day + timedelta(days=1):
            continue
        reporting = trigger.form == "verb" and trigger.head_lemma in verbs.REPORTING
        rank = sentence + (2 if reporting else 0) + (1 if trigger.form != "verb" else 0) + (2 if view.deps[i] == "relcl" else 0)
        candidates.append((rank, view.depth(i), i, day, time))
    if candidates:
        _, _, i, day, time = min(candidates, key=lambda c: c[:3])
        return MainDay(day, time, view.sentence_of[i])
    lead = _lead_told_as_done(story)
    if own_day is None or lead is None:
        return None
    iso = own_day.isoformat()
    return MainDay(
        MentionDate(
            earliest=iso, latest=iso, granularity="day", basis="carried",
            explanation=f"Carried from the report's own day: its lead tells “{view.words[lead]}” as news and names no other day.",
        ),
        None,
        view.sentence_of[lead],
    )


def is_byline(view: View, trigger: Trigger) -> bool:
    """A line that dates the page: "Updated: 4 May, 3 p.m."."""
    if trigger.form != "verb" or trigger.lemma not in verbs.BYLINE:
        return False
    start, end = view.sentences[view.sentence_of[trigger.i]]
    return end - start < 25 and view.tags[trigger.i] in ("VBN", "VBD") and view.child(trigger.i, "nsubj", "aux", "auxpass") is None


def _lead_told_as_done(story: Story) -> int | None:
    """The verb of the lead that tells a finished event, in the headline's present, the simple past or the perfect."""
    view = story.view
    for trigger in story.triggers:
        if view.sentence_of[trigger.i] > 2:
            break
        if (
            trigger.form == "verb"
            and story.statuses[trigger.i].status == "occurred"
            and trigger.head_lemma not in verbs.STATES | verbs.THINKING
            and not is_byline(view, trigger)
        ):
            return trigger.i
    return None


def own_day(story: Story, i: int, reason: str) -> Dated | None:
    """The report's own day, for what the verb at `i` tells as news; `reason` says why no other day is meant."""
    if story.published is None:
        return None
    day = story.published[:10]
    why = f"Carried from the report's own day: of “{story.view.words[i]}”, {reason}."
    return MentionDate(earliest=day, latest=day, granularity="day", basis="carried", explanation=why), None


def on_main_day(main: MainDay) -> Dated:
    if main.time is None:
        return main.date, None
    return carried((main.date, main.time), "the day the report tells of, and no other time is given here")
