"""What is told as done is not ahead: a yearless date of a past verb is the last one before publication."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left

from timeline.events.story import Story
from timeline.events.vocabulary.nouns import MEETINGS
from timeline.language.wordlists import words
from timeline.model import TimeExpression
from timeline.temporal.almanac import interval_of, shift_day, unit_value
from timeline.temporal.wording import say_day, say_interval

_STEPS = {"month_and_day": ("Y", "D"), "month": ("Y", "M"), "weekday": ("W", "D")}
"""Rules whose expressions come round again: how far back the one before is, and the unit they name."""


_AHEAD = MEETINGS | words("sentence sentencing trial retrial appeal plea verdict vote")
"""What somebody is sent or held for, on a day to come."""


def last_before(story: Story, i: int, time: TimeExpression) -> TimeExpression | None:
    """`time`, or the one before it where it lies after publication though the verb at `i`, which it belongs to, tells it as done.

    None where it does not belong to the verb after all: "sent round an April 4 invitation". The tagger sees words; that "closed in
    May" is told of the past, the parse says.
    """
    view, step = story.view, _STEPS.get(time.rule)
    if step is None or story.published is None or time.earliest is None or time.latest is None or time.anchor.kind != "published":
        return time
    own_day = dt.date.fromisoformat(story.published[:10])
    first = dt.date.fromisoformat(time.earliest[:10])
    if first <= own_day + dt.timedelta(days=1) or story.statuses[i].status != "occurred" or view.tags[i] not in ("VBD", "VBN"):
        return time
    perfect = any(view.deps[j] == "aux" and view.lowers[j] in ("has", "have") for j in view.children[i])
    if perfect or not _hangs_on(story, i, time):
        return None  # "have agreed to a debate on March 4": no perfect is told with a day that is over
    back, unit = step
    interval = interval_of(unit_value(shift_day(first, -1, back), unit))
    if interval is None:
        return time
    earliest, latest, granularity = interval
    why = f"'{' '.join(time.text.split())}' with '{view.words[i]}', told as done: the last before publication on {say_day(story.published[:10])}: {say_interval(earliest, latest)}."
    return time.model_copy(update={"earliest": earliest, "latest": latest, "granularity": granularity, "value": unit_value(shift_day(first, -1, back), unit), "explanation": why})


def _hangs_on(story: Story, i: int, time: TimeExpression) -> bool:
    """Whether the expression stands beside the verb or under a preposition of its own, not before a noun ("an April 4 invitation")."""
    view = story.view
    k = bisect_left(view.starts, time.start)
    while k < len(view) and view.starts[k] < time.end:
        head = view.heads[k]
        if view.starts[head] < time.start or view.starts[head] >= time.end:
            if any(view.lowers[j] == "for" and j < k and (noun := view.child(j, "pobj")) is not None and view.lemma(noun, "noun") in _AHEAD for j in view.children[i]):
                return False  # "committed him to the Crown Court for sentence on March 15"
            return head == i or (view.deps[k] == "pobj" and view.heads[head] == i and view.lowers[head] in ("on", "in"))
        k += 1
    return False
