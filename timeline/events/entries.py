"""Entries of a chronology, "March 14: He pleads not guilty and is freed": the date that opens a line is of what the line tells."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence

from timeline.events.attach import USABLE, bare_clock
from timeline.events.triggers import Trigger
from timeline.events.verb_status import Standing
from timeline.events.vocabulary import verbs
from timeline.language import View
from timeline.model import TimeExpression
from timeline.temporal.text import begins_line

_GOES_ON = re.compile(r"(?: ?: | ?[–—] | - )(?=[A-Z0-9£$€“\"‘'])")
"""Behind the time expression: a colon or a dash, and what was that day. A bracket before the dash is an agency's, and the day that of its report."""
LEAST = 2
"""Headings that make a chronology."""
_SO = verbs.STATES - {"stand", "sit", "appear", "last"} | {"employ", "lead", "can", "reside"}
"""What is so, on whatever day it is told."""
_ON_MAIN_LINE = frozenset({"ROOT", "conj", "parataxis"})


def entry_times(
    view: View, text: str, triggers: Sequence[Trigger], times: Sequence[TimeExpression], dated: Mapping[int, TimeExpression], unpinned: Collection[int],
) -> dict[int, TimeExpression]:
    """The heading's time for each verb of an entry's main line, or the time that the line gives it, by the trigger's head token.

    What the entry tells in the past perfect or as to come is of another day.
    """
    scopes = [(time.end, _line_end(text, time.end), time) for time in times if _is_heading(text, time)]
    if len(scopes) < LEAST:
        return {}
    found: dict[int, TimeExpression] = {}
    for trigger in triggers:
        i = trigger.i
        above = bisect_right(scopes, view.starts[i], key=lambda scope: scope[0])
        begins, ends, time = scopes[max(above - 1, 0)]
        if not above or view.starts[i] >= ends or trigger.form != "verb" or i in unpinned or trigger.lemma in _SO:
            continue
        own = dated.get(i, time)  # "5 October: It is reached at 3am" has the hour, and is of that day all the same
        if (own.start == time.start or begins <= own.start < ends) and _is_of_day(view, i):
            found[i] = own
    return found


def in_the_present(view: View, i: int, standing: Standing) -> Standing:
    """The status of what an entry tells in the present tense: the day it stands under is its own, and over."""
    told = standing.status == "ongoing" and not any(view.deps[j] == "advcl" and any(view.lowers[k] == "if" for k in view.children[j]) for j in view.children[i]) and (view.tags[i] in ("VBZ", "VBP") or any(view.deps[j] == "auxpass" and view.tags[j] in ("VBZ", "VBP") for j in view.children[i]))
    return Standing("occurred", f"“{view.words[i]}” is told in the present under the heading of its day") if told else standing


def _is_heading(text: str, time: TimeExpression) -> bool:
    return time.type in USABLE and time.type != "DURATION" and bool(time.earliest) and not bare_clock(time) and begins_line(text, time.start) and _GOES_ON.match(text, time.end) is not None


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _is_of_day(view: View, i: int) -> bool:
    for _ in range(6):
        if view.deps[i] not in _ON_MAIN_LINE or any(view.deps[j] == "aux" and view.lowers[j] in ("had", "will", "would", "may", "might", "could", "should", "to", "'ll", "’ll") for j in view.children[i]):
            return False
        if view.heads[i] == i:
            return True
        i = view.heads[i]
    return False
