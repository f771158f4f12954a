"""What comes again and again: of "the rains normally reach the coast around June 1" no year is told."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.clause import clause_around
from timeline.temporal.cues import cues

_UNITS = r"(?:year|spring|summer|autumn|fall|winter|season|week|month|january|february|march|april|may|june|july|august|september|october|november|december)"
_CUSTOM = lazy_pattern(rf"(?<!\ba )(?<!\bthe )\b(?:usually|(?<!run )(?<!running )(?<!operate )(?<!operating )(?<!work )(?<!working )(?<!as )normally|typically|traditionally|customarily|annually|(?:every|each) (?:single )?{_UNITS})\b")
_WORDS = ("usual", "normal", "typical", "tradition", "customar", "annual", "every ", "each ")
"""What a custom is told by, looked for first, since it costs next to nothing."""
_YEAR_RUNS = lazy_pattern(r"(?:'s|s'|\b(?:the|an?|its|their|our|whose)) (fiscal|financial|tax|school|academic|budget|crop|marketing|water) year(?:s run| (?:which |that )?runs) from (?:the )?(?:(?:\d{1,2} )?[a-z]+\.?(?: \d{1,2})? (?:to|through|until) (?:the )?)?$")
"""Before a month or day, which years it begins or ends: "Its fiscal year runs from July through June"."""
_REACH = 160
_ALWAYS_BEHIND = lazy_pattern(rf",? (?:of )?(?:every|each) {_UNITS}\b")
_NOT_THIS_TIME = lazy_pattern(r",? (?:(?:has|have) (?:now |again |since )?been (?:cancell?ed|called off|postponed|moved|scrapped|put off|banned)|will (?:not|now|this|go ahead|be held|take place))\b")
"""Behind the day of a custom, what becomes of it this time: "that usually follows on August 1 has been called off"."""
_HAS_OFF = lazy_pattern(r"\b(?:has|have) (?:now |again |also )?(?:cancell?ed|called off|scrapped|banned|postponed|moved)\b[^.;]*$")
_OTHERWISE = lazy_pattern(r",| but | this year| last year| next year|\bsince\b|\buntil\b")
"""Between the custom and the day, what says that the day is of another clause or of one year."""
_UP_TO = lazy_pattern(r" (?:through|until|till|since) ")
"""Between "every month" and the last or the first of them."""
_RIGHT_BEHIND = lazy_pattern(r" ?(?:be |is |are |was |were )?")


def is_broken(folded: str, start: int, end: int) -> bool:
    """Whether a custom is told of that is not kept this time, or is: "which is usually held on 26 August, has been scrapped"."""
    near = folded[max(0, start - _REACH) : start]
    return any(word in near for word in _WORDS) and _CUSTOM.search(near) is not None and (_NOT_THIS_TIME.match(folded, end) is not None or _HAS_OFF.search(near) is not None)


def is_customary(folded: str, start: int, end: int) -> bool:
    """Whether the clause tells what is always so, and the day is one of many: a verb stands right behind "usually", none farther on."""
    if _ALWAYS_BEHIND.match(folded, end):
        return True
    if _NOT_THIS_TIME.match(folded, end):
        return False
    if folded.endswith((" from ", " to ", " through ", " until "), 0, start) and (runs := _YEAR_RUNS.search(folded, max(0, start - _REACH), start)) and not (runs[1] in ("school", "academic") and any(letter.isdigit() for letter in folded[start:end])):
        return True
    near = folded[max(0, start - _REACH) : start]
    if not any(word in near for word in _WORDS) or _HAS_OFF.search(near):
        return False
    clause = clause_around(folded, start, end)
    customs = list(_CUSTOM.finditer(clause.before))
    if not customs:
        return False
    rest = clause.before[customs[-1].end() :]
    if _UP_TO.fullmatch(rest) and not customs[-1].group().endswith(("year", "season")):
        return False
    if _OTHERWISE.search(rest):
        return False
    return all(_RIGHT_BEHIND.fullmatch(rest, 0, cue.start()) for cue in cues(rest) if cue.lastgroup != "ahead")
