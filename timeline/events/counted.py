"""Events counted from one another: "approved it on Monday, four days after the deal was signed"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from timeline.events.triggers import Trigger
from timeline.language import View
from timeline.model import Anchor, TimeExpression
from timeline.temporal.almanac import interval_of, shift_day, unit_value
from timeline.temporal.wording import say_interval

_LENGTH = re.compile(r"P(\d+)([DWMY])$")
"""Lengths that can be counted: whole days, weeks, months and years. Hours leave the day as it is."""

_DAYS = frozenset({"second", "minute", "hour", "daypart", "day"})


def count_apart(
    view: View,
    by_token: Mapping[int, Trigger],
    times: Sequence[TimeExpression],
    spans: Sequence[tuple[int, int]],
    dated: dict[int, TimeExpression],
    unpinned: dict[int, TimeExpression | None],
) -> None:
    """Date the one of two events that the sentence puts so many days after or before the other, where that has a day.

    The counted date is as exact as its unit: days give a day, weeks a week. What cannot be counted is marked as having a time of
    its own, so that it does not take the other's.
    """
    for time, (first, end) in zip(times, spans, strict=True):
        if time.type != "DURATION" or first >= end or end >= len(view) or view.lowers[end] not in ("after", "before"):
            continue
        found = _LENGTH.match(time.value)
        if found is None and not re.match(r"P[\dX.]+[DWMY]$", time.value):
            continue
        other, main = _ends(view, by_token, end)
        if other is None or main is None or other.i in dated:
            if other is not None and main is not None and main.i not in dated and other.i in dated and found and time.mod is None:
                _set(dated, unpinned, main, time, found, dated[other.i], back=view.lowers[end] == "before", word=view.lowers[end])
            continue
        if main.i not in dated or found is None or time.mod not in (None, "APPROX"):
            unpinned[other.i] = None
            continue
        _set(dated, unpinned, other, time, found, dated[main.i], back=view.lowers[end] == "after", word=view.lowers[end])


def _set(
    dated: dict[int, TimeExpression], unpinned: dict[int, TimeExpression | None], trigger: Trigger, time: TimeExpression,
    found: re.Match[str], source: TimeExpression, *, back: bool, word: str,
) -> None:
    """Count from `source` and write the result down; without a day to count from the trigger's time is left open."""
    counted = _counted(time, found, source, back=back, word=word)
    if counted is None:
        unpinned[trigger.i] = None
    else:
        dated[trigger.i] = counted
        unpinned.pop(trigger.i, None)


def _ends(view: View, by_token: Mapping[int, Trigger], word: int) -> tuple[Trigger | None, Trigger | None]:
    """The event behind "after" or "before" at `word`, and the one the whole phrase belongs to."""
    if view.deps[word] == "mark":
        behind = view.heads[word]
        above = view.above(behind)
    else:
        inside = view.child(word, "pobj", "pcomp")
        if inside is None:
            return None, None
        behind, above = inside, view.above(word)
    main = next((j for j in above if view.tags[j][:2] == "VB"), None)
    if main is None:
        return by_token.get(behind), None
    joined = [main, *(j for j in view.children[main] if view.deps[j] == "xcomp" and j < word)]
    if view.deps[main] == "xcomp":
        joined.append(view.heads[main])
    return by_token.get(behind), next((by_token[j] for j in joined if j in by_token), None)


def _counted(time: TimeExpression, found: re.Match[str], source: TimeExpression, *, back: bool, word: str) -> TimeExpression | None:
    if source.granularity not in _DAYS or not source.earliest or not source.latest or source.earliest[:10] != source.latest[:10]:
        return None
    day, count, unit = dt.date.fromisoformat(source.earliest[:10]), int(found[1]), found[2]
    try:
        value = unit_value(shift_day(day, -count if back else count, unit), unit)
    except (OverflowError, ValueError):
        return None  # before the calendar begins
    interval = interval_of(value)
    if interval is None:
        return None
    earliest, latest, granularity = interval
    return time.model_copy(update={
        "type": "DATE", "value": value, "earliest": earliest, "latest": latest, "granularity": granularity,
        "anchor": Anchor(kind="expression", date=day.isoformat(), start=source.start, end=source.end),
        "explanation": f"'{' '.join(time.text.split())} {word}', counted {'back ' if back else ''}from '{' '.join(source.text.split())}' "
        f"({say_interval(source.earliest[:10], source.latest[:10])}): {say_interval(earliest, latest)}.",
    })
