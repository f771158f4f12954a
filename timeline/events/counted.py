"""Events counted from one another: "approved it on Monday, four days after the deal was signed", "failed twice in the week before the fire"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from timeline.events.misread import clause_after, told_after
from timeline.events.triggers import Trigger
from timeline.language import View
from timeline.model import Anchor, TimeExpression
from timeline.temporal.almanac import interval_of, shift_day, unit_value
from timeline.temporal.wording import say_interval

_LENGTH = re.compile(r"P(\d+)([DWMY])$")
"""Lengths that can be counted: whole days, weeks, months and years. Hours leave the day as it is."""

_THE_DAY = re.compile(r"the (?:very )?day")
"""A day told before and counted from an event: "lost on Saturday, the day after their manager resigned"."""

_HOURS = re.compile(r"PT[\dX.]+H$")
MOST_HOURS = 12
"""Hours after an evening that end on the next day at the latest."""
_LATE = re.compile(r"T(?:EV|NI|1[89]|2\d)")
_EARLY = re.compile(r"T(?:MO|0\d)")
"""Values of an evening or night, of which hours later may be the next day, and of a morning, of which hours before may be the one before."""

_DAYS = frozenset({"second", "minute", "hour", "daypart", "day"})

_WITHIN = frozenset({"in", "during", "over", "throughout", "for"})
"""Prepositions that put an event inside a length of time, or all along it: not at its far end."""


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
    lengths = {end for time, (_, end) in zip(times, spans, strict=True) if time.type == "DURATION"}
    for time, (first, end) in zip(times, spans, strict=True):
        if time.type == "DATE" and first < end < len(view) and view.lowers[end] in ("after", "before") and _THE_DAY.fullmatch(time.text.lower()) and (day := _LENGTH.match("P1D")):
            other, _ = _ends(view, by_token, end)
            if other is not None and (other.i not in dated or dated[other.i].start == time.start):
                _set(dated, unpinned, other, time, day, time, back=view.lowers[end] == "after", word=view.lowers[end])
            continue
        if time.type == "DURATION" and _HOURS.match(time.value) and first < end < len(view) and view.lowers[end] in ("after", "before"):
            other, main = _ends(view, by_token, end)
            if other is not None and main is not None and other.i in dated and main.i not in dated:
                _set_hours_off(dated, main, time, dated[other.i], back=view.lowers[end] == "before", word=view.lowers[end])
            continue
        if time.type != "DURATION" or first >= end or end >= len(view) or view.lowers[end] not in ("after", "before") or (first and view.lowers[first - 1] == "by"):
            continue  # "postponed by a week after talks reopened"
        found = _LENGTH.match(time.value) if first == 0 or view.lowers[first - 1] != "and" or first - 1 not in lengths else None  # "a year and five days after"
        if found is None and not re.match(r"P[\dX.]+[DWMY]$", time.value):
            continue
        other, main = _ends(view, by_token, end)
        if _is_within(view, first, end):
            if other is not None and main is not None:
                _give_back(view, other, main, dated)
                _set_within(dated, unpinned, main, time, found, dated.get(other.i), back=view.lowers[end] == "before", word=view.lowers[end])
                unpinned.update((each.i, None) for each in _joined(view, by_token, other) if each.i not in dated)
            continue
        if other is None or main is None or other.i in dated:
            if other is not None and main is not None and main.i not in dated and other.i in dated and found and time.mod is None:
                _set(dated, unpinned, main, time, found, dated[other.i], back=view.lowers[end] == "before", word=view.lowers[end])
            continue
        for each in _joined(view, by_token, other):
            if each.i in dated:
                continue
            if main.i not in dated or found is None or time.mod not in (None, "APPROX"):
                unpinned[each.i] = None
            else:
                _set(dated, unpinned, each, time, found, dated[main.i], back=view.lowers[end] == "after", word=view.lowers[end])


def _joined(view: View, by_token: Mapping[int, Trigger], other: Trigger) -> list[Trigger]:
    """The event behind "after", and what its clause joins to it: "four days after the pact was signed and the border reopened"."""
    found = [other]
    for each in found:
        found.extend(by_token[j] for j in view.children[each.i] if view.deps[j] == "conj" and view.tags[j][:2] == "VB" and j in by_token)
    return found


def _is_within(view: View, first: int, end: int) -> bool:
    """Whether a preposition holds the length: "in the ten days before it burst", not "ten days before it burst"."""
    head = next((i for i in range(first, end) if not first <= view.heads[i] < end), first)
    return view.deps[head] == "pobj" and view.lowers[view.heads[head]] in _WITHIN


def _give_back(view: View, other: Trigger, main: Trigger, dated: dict[int, TimeExpression]) -> None:
    """ "failed in the week before the fire on 3 May": the parser hangs the day on the verb; it stands right behind the fire's."""
    known = dated.get(main.i)
    behind = other.last + 1
    if known is None or other.i in dated or other.form != "noun" or behind >= len(view):
        return
    if view.lowers[behind] in ("on", "in", "of"):
        behind += 1
    if behind < len(view) and view.starts[behind] == known.start:
        dated[other.i] = known


def _set_within(
    dated: dict[int, TimeExpression], unpinned: dict[int, TimeExpression | None], trigger: Trigger, time: TimeExpression,
    found: re.Match[str] | None, source: TimeExpression | None, *, back: bool, word: str,
) -> None:
    """The whole length up to the other event, or from it on; without a day to count from no date at all, for it was not the day of the
    telling. A date of its own stays, unless it is the one that dates the other event."""
    known = dated.get(trigger.i)
    if known is not None and (source is None or known.start != source.start):
        return
    day = _day(source)
    edge = _shifted(day, found, back=back) if day is not None and found is not None and time.mod in (None, "APPROX") else None
    if source is None or day is None or edge is None:
        dated.pop(trigger.i, None)
        unpinned[trigger.i] = None
        return
    dated[trigger.i] = _between(time, source, day, edge, f"{word}' the day of '{' '.join(source.text.split())}', {say_interval(day.isoformat(), day.isoformat())}")


def _set_hours_off(dated: dict[int, TimeExpression], trigger: Trigger, time: TimeExpression, source: TimeExpression, *, back: bool, word: str) -> None:
    """ "began hours after talks broke down on Sunday evening": on Sunday or the day after."""
    day, count = _day(source), re.match(r"PT(\d+)H$", time.value)
    edge = _LATE if not back else _EARLY
    if day is None or edge.search(source.value) is None or (count is not None and (int(count[1]) >= MOST_HOURS or "T" in (source.earliest or ""))):
        return
    try:
        other = day + dt.timedelta(days=-1 if back else 1)
    except OverflowError:
        return
    dated[trigger.i] = _between(time, source, day, other, f"{word}' '{' '.join(source.text.split())}', the same day or the one {'before' if back else 'after'}")


def _between(time: TimeExpression, source: TimeExpression, day: dt.date, other: dt.date, why: str) -> TimeExpression:
    """The days from that of `source` to the other, whichever is earlier, with the words of `time` and behind them why."""
    earliest, latest = sorted((day.isoformat(), other.isoformat()))
    return time.model_copy(update={
        "type": "DATE", "value": f"{earliest}/{latest}", "earliest": earliest, "latest": latest, "granularity": "day",
        "anchor": Anchor(kind="expression", date=day.isoformat(), start=source.start, end=source.end),
        "explanation": f"'{' '.join(time.text.split())} {why}: {say_interval(earliest, latest)}.",
    })


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
    if behind not in by_token and (verb := clause_after(view, behind)) is not None:
        behind = verb
    if behind not in by_token and main is not None and told_after(view, main) == behind:
        return by_token.get(main), None
    if main is None:
        return by_token.get(behind), None
    joined = [main, *(j for j in view.children[main] if view.deps[j] == "xcomp" and j < word)]
    if view.deps[main] == "xcomp":
        joined.append(view.heads[main])
    return by_token.get(behind), next((by_token[j] for j in joined if j in by_token), None)


def _counted(time: TimeExpression, found: re.Match[str], source: TimeExpression, *, back: bool, word: str) -> TimeExpression | None:
    day = _day(source)
    then = _shifted(day, found, back=back) if day is not None else None
    if day is None or then is None:
        return None
    value = unit_value(then, found[2])
    interval = interval_of(value)
    if interval is None:
        return None
    earliest, latest, granularity = interval
    return time.model_copy(update={
        "type": "DATE", "value": value, "earliest": earliest, "latest": latest, "granularity": granularity,
        "anchor": Anchor(kind="expression", date=day.isoformat(), start=source.start, end=source.end),
        "explanation": f"'{' '.join(time.text.split())} {word}', counted {'back ' if back else ''}from '{' '.join(source.text.split())}' "
        f"({say_interval(day.isoformat(), day.isoformat())}): {say_interval(earliest, latest)}.",
    })


def _day(source: TimeExpression | None) -> dt.date | None:
    """The one day an expression names; None for wider ones."""
    if source is None or source.granularity not in _DAYS or not source.earliest or not source.latest or source.earliest[:10] != source.latest[:10]:
        return None
    return dt.date.fromisoformat(source.earliest[:10])


def _shifted(day: dt.date, found: re.Match[str], *, back: bool) -> dt.date | None:
    """The day so many units before or after; None before the calendar begins or after it ends."""
    count = int(found[1])
    try:
        return shift_day(day, -count if back else count, found[2])
    except (OverflowError, ValueError):
        return None
