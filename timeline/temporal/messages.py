"""Quoted messages, which count from when they were sent; and whether a day is the one on which somebody said so."""

from __future__ import annotations

from typing import NamedTuple

from timeline.patterns import lazy_pattern
from timeline.temporal.point import Point

MESSAGE = 300
"""Characters of a message at most; larger values let one without a closing mark date what is told after it."""
NEAR_VERB = 80
"""Characters before the clock time in which its verb may stand: longer sentences have a verb for each."""
_OPENS = lazy_pattern(r"[^.\"“”\u00b6]{0,120}[:,] ?[\"“]")
_CLOSES = lazy_pattern(r"[\"”\u00b6]")
_SENT = lazy_pattern(r"\b(?:wrote|texted|messaged|replied|answered|responded|emailed|e-mailed|posted|tweeted|(?:message|text|email|e-mail|sms|note|post)s?\b[^\"“”\u00b6]*\b(?:read|said|says|sent)|sent (?:[\w'-]+ ){0,5}(?:message|text|email|e-mail|sms|note))\b[^\"“”\u00b6]*[\"“]$")
"""Before a quotation, that it was written."""


class Message(NamedTuple):
    """A quoted message, when it was sent, and where its words begin and end."""

    sent: Point
    start: int
    end: int


def message_sent(folded: str, told: Point) -> Message | None:
    """The message that was written at a clock time just told: He texted her at 10.47pm: "See you tomorrow"."""
    opening = _OPENS.match(folded, told.ends)
    if opening is None or _SENT.search(folded, max(0, told.begins - NEAR_VERB), opening.end()) is None:
        return None
    closing = _CLOSES.search(folded, opening.end(), opening.end() + MESSAGE)
    return Message(told, opening.end(), closing.start() if closing is not None else opening.end() + MESSAGE)


_SPOKEN = lazy_pattern(r"\b(?:said|says|told (?!(?:on|in|at|by|late|early)\b)\w+|(?<!was )(?<!were )(?<!been )announced|according to [^.,]{2,40})(?: in a statement)?(?: on| late| early)? $")


def is_spoken(folded: str, start: int) -> bool:
    """Whether somebody said so at the time that begins at `start`; the words are looked for first, since that costs next to nothing."""
    near = folded[max(0, start - 60) : start]
    told = near.endswith(" ") and ("said " in near or "says " in near or "told " in near or "announced " in near or "according " in near)
    return told and _SPOKEN.search(folded, max(0, start - 60), start) is not None
