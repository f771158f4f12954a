"""What a clause says of its expression: past or future, by which words, and how surely."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.temporal.cues import is_sure, looks_ahead


@dataclass(frozen=True, slots=True)
class Direction:
    """`way` is "past" or "future"; `cue` the words that say so, empty where nothing does and news looks back.

    `leads`: the words stand behind the expression, which opens its clause ("In April, it moved"). `hedged`: a preposition looks
    ahead where the verb looks back ("trained Sunday ahead of Monday's game").
    """

    way: str
    cue: str
    leads: bool = False
    hedged: bool = False
    planned: bool = False
    """A plan told as past, whether or not it holds: "had been scheduled for this Wednesday"."""
    sure: bool = False
    """A finite verb or an auxiliary says so, not a participle, an infinitive or nothing at all."""

    @property
    def told(self) -> bool:
        """A plan told as past: "was due to report by August" may be over."""
        return self.way == "future" and self.cue.startswith(("was ", "were "))


UNKNOWN = Direction("past", "")


class Verb:
    """The cue that governs a clause, None where there is none. What every sign asks of it is found once."""

    __slots__ = ("cue", "leads", "looks_back", "words")

    def __init__(self, cue: re.Match[str] | None, *, leads: bool) -> None:
        self.cue = cue
        self.leads = leads
        """It stands behind the expression."""
        self.words = cue.group() if cue else ""
        self.looks_back = cue is not None and not looks_ahead(cue)

    @property
    def surely_ahead(self) -> bool:
        """A finite verb or an auxiliary before the expression looks ahead."""
        return self.cue is not None and not self.leads and looks_ahead(self.cue) and is_sure(self.cue)
