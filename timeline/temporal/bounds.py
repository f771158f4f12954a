"""Open sides: "since Friday" has no latest day, "by Tuesday" no earliest. The words stand before the span."""

from __future__ import annotations

import datetime as dt
import re

from timeline.temporal.resolver import Resolved
from timeline.temporal.wording import say_interval

_BEFORE = re.compile(
    r"\b(?:(?P<since>(?:ever )?since(?: at least)?|from|beginning|starting|as of|effective)"
    r"|(?P<after>after)"
    r"|(?P<until>until|till|through|by|up to|no later than|as late as)"
    r"|(?P<before>before|prior to|ahead of))(?: about| around| the)? ?$"
)
_REACH = 24


def narrow(folded: str, start: int, resolved: Resolved) -> tuple[str | None, str | None, str]:
    """The interval with the side opened that the word before the span opens, and what to add to the explanation."""
    earliest, latest = resolved.earliest, resolved.latest
    if earliest is None or latest is None or resolved.type not in ("DATE", "TIME"):
        return earliest, latest, ""
    found = _BEFORE.search(folded, max(0, start - _REACH), start)
    if found is None:
        return earliest, latest, ""
    side, word = found.lastgroup, found.group().split(" ")[0]
    if side == "since":
        if word == "from" and re.compile(r".{0,3}? (?:to|until|till|through|-) ").match(folded, start + 3):
            return earliest, latest, ""
        latest = None
    elif side == "after":
        earliest, latest = _day(latest, 1), None
    elif side == "until":
        earliest = None
    elif side == "before":
        earliest, latest = None, _day(earliest, -1)
    return earliest, latest, f"; '{word}' leaves the other side open, {say_interval(earliest, latest)}"


def _day(day: str, shift: int) -> str:
    if len(day) > 10:
        return day
    return (dt.date.fromisoformat(day) + dt.timedelta(days=shift)).isoformat()
