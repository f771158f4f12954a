"""Past or future: which way an expression looks, by the signs of its clause. No parser, one bounded search."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.patterns import lazy_pattern
from timeline.temporal.clause import Clause, clause_around
from timeline.temporal.cues import IN_PROGRAMMES, SUBORDINATE, governing, is_attribute, is_sure, looks_ahead, verbs
from timeline.temporal.direction import UNKNOWN, Direction, Verb
from timeline.temporal.signs import SIGNS, plural_present, said_by_verb


@lru_cache(maxsize=64)  # asked several times while one expression is resolved
def direction(folded: str, start: int, end: int) -> Direction:
    """Which way the clause around `folded[start:end]` looks: as the first sign of `SIGNS` says, else as its verb does.

    The nearest finite verb before the expression governs, else the first one behind it, else a bare infinitive
    ("Leaders to meet Friday", as headlines have it).
    """
    clause = clause_around(folded, start, end)
    verb = _verb(clause)
    return _by_sign(clause, verb) or ((on := clause.with_on()) and _by_sign(on, verb)) or said_by_verb(clause, verb) or UNKNOWN


def _by_sign(clause: Clause, verb: Verb) -> Direction | None:
    for sign in SIGNS:
        if (way := sign(clause, verb)) is not None:
            return way
    return None


def is_fixed(folded: str, start: int, end: int) -> bool:
    """Whether the present tells what is fixed for the expression: "Chileans vote on a new charter in December"."""
    clause = clause_around(folded, start, end)
    return plural_present(clause, _verb(clause)) is not None


_THAT = lazy_pattern(r"\b(?:said|says|announced|promised|warned|told \w+|added|agreed|confirmed|insisted|predicted|estimated|decided) (?:on \w+day )?that,? (?:from |on |in |by |as of |starting )?$")
_NO_SUBJECT = lazy_pattern(r"[.,;!?\"”]| (?:and|but|or|to|at|in)\b")


_SAID = lazy_pattern(r"\b(?:said|says|warned|predicted|forecast|added|insisted|announced|think|thinks|believes?) $")
_IT_WOULD = lazy_pattern(r" (?:will|would|could|may|might|is (?:likely|expected|going|set|due) to|should) (?!not say\b|comment\b)")
"""Behind a day right behind "said", what the day itself will bring: "said Sunday would be colder"."""


def _opens_speech(clause: Clause) -> bool:
    """Whether the expression opens what is said, so that its verb stands behind it: "said that from July there will be"."""
    if clause.is_day and clause.tail.endswith(("said ", "says ", "ed ", "forecast ", "think ", "thinks ", "believe ", "believes ")) and _IT_WOULD.match(clause.behind):
        return _SAID.search(clause.tail) is not None
    return "that" in clause.tail[-20:] and _THAT.search(clause.tail) is not None and _NO_SUBJECT.match(clause.behind) is None


APPOSED = lazy_pattern(r", (?:the|a|an|his|her|their|its|one of|first|second|third|\d+(?:st|nd|rd|th)) [^,]*$")
CLOSED = lazy_pattern(r"'s (?:[\w'-]+ ){0,3}[\w'-]+, ")
"""Before and behind a day in an apposition: of its own verb the sentence says nothing there."""


_AFTER_WHO = lazy_pattern(r" (?:after|because|since) (?!(?:the|a|an|\w+ing|being|having|that|which)\b)[^.;]{1,60}$| (?:after|because|since) (?:the|an?) (?:[\w-]+ ){1,3}(?:on |late on |at [\d:.]+ ?(?:[ap]\.?m\.? )?(?:on )?)$")


def _told_after(clause: Clause, chosen: re.Match[str]) -> re.Match[str] | None:
    """The past verb behind a day, where a clause of its own begins between the plan and the day: "will stay shut after Modi, in an address on Tuesday, scrapped"."""
    opened = _AFTER_WHO.search(clause.before, chosen.end())
    if opened is None or not (clause.is_day or clause.is_clock):
        return None
    between = clause.before[opened.start() :]
    if governing(between, list(verbs(between))) is not None:
        return None
    told = next((cue for cue in verbs(clause.behind) if cue.lastgroup != "ahead"), None)
    return told if told is not None and not looks_ahead(told) and told.start() < _NEAR_BEHIND else None


_NEAR_BEHIND = 30
_WHO_TURNS = lazy_pattern(r", (?:who|whose|with) [^,.;]{1,80}(?=,)")
"""Behind an expression, what is told beside the point: "On Thursday the elder, who turns 16 in May, asked", "On 2 November, with her appeal about to be heard, she left"."""


_ATTRIBUTES = frozenset(("said", "says", "added"))
_WHOLE = lazy_pattern(r"[ \"“]*(?!(?:on|in|at|by|after|before|since|until|during|speaking|announcing|asked|late|early|[a-z]+ing)\b)[\w'&.-]+ [\w'-]+")
_WHO_SAID = lazy_pattern(r", (?:(?!(?:who|which|but|and)\b)[\w'.-]+ ){1,6}$")
"""Behind a whole clause, who said so: of the clause's own verb that tells nothing."""


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


_AND_ON = lazy_pattern(r"[,;] (?:and|but) (?:on|in) $")
_SUBJECT = lazy_pattern(r",? (?:the|an?|he|she|it|they|his|her|its|their|we|i) [a-z]")
"""Around a date that opens a second clause: "both agreed, and on June 10 the bill was signed"."""


_BY_SOMEBODY = lazy_pattern(r" by (?!\d|an? (?:vote|margin|majority|score)|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)")
"""Behind a day, who did it: "talks hosted on Friday by Qatar"; not "passed on Wednesday by 61 votes"."""
_THEN_WILL = lazy_pattern(r",? (?:(?:he|she|it|they|we) )?(?:will|shall|(?:is|are) (?:to|due|set|scheduled|expected))\b")
"""Behind a date that opens what its subject is yet to do: "was fined on 3 March and on 7 May will stand trial"."""
_WHICH_WAS = lazy_pattern(r", (?:which|who|whose|where) [^,;]{3,90}(?=, (?:on |at |from )?(?:about |around )?$)")
"""Before an expression, what is told beside the point between commas: "a vigil outside the lanes, which were torn down in 2011, on Saturday"."""


def _verb(clause: Clause) -> Verb:
    opens = _opens_speech(clause) or (clause.is_date and clause.tail.endswith((" and on ", " but on ", " and in ", " but in ")) and _AND_ON.search(clause.tail) is not None and _SUBJECT.match(clause.behind) is not None)
    opens = opens or (clause.is_date and clause.tail.endswith((" and on ", " but on ")) and _THEN_WILL.match(clause.behind) is not None)
    behind = next((cue for cue in verbs(clause.behind) if cue.lastgroup != "ahead"), None) if opens else None
    if behind is not None:
        return Verb(behind, leads=True)
    found = [cue for cue in verbs(clause.before) if not (cue.group() in IN_PROGRAMMES and SUBORDINATE.search(clause.before, cue.end()))]
    if ", wh" in clause.before and (aside := _WHICH_WAS.search(clause.before)) is not None:
        found = [cue for cue in found if not aside.start() < cue.start() < aside.end()] or found
    chosen = governing(clause.before, found)
    if chosen is not None and chosen.lastgroup == "weak" and _BY_SOMEBODY.match(clause.behind):  # "will attend talks hosted on Friday by Qatar"
        chosen = next((cue for cue in reversed(found) if looks_ahead(cue) and is_sure(cue)), chosen)
    if chosen is not None and looks_ahead(chosen) and (told := _told_after(clause, chosen)) is not None:
        return Verb(told, leads=True)
    if chosen is not None:
        return Verb(chosen, leads=False)
    behind_all = _WHO_TURNS.sub(_blank, clause.behind) if ", w" in clause.behind else clause.behind
    ones = [cue for cue in verbs(behind_all) if cue.lastgroup != "ahead"]
    if ones and ones[0].group() in _ATTRIBUTES and _WHOLE.match(clause.before) and _WHO_SAID.search(behind_all, 0, ones[0].start()):
        ones = ones[1:]
    chosen = next((cue for cue in ones if not is_attribute(behind_all, cue)), ones[0] if ones else None)
    if chosen is not None and clause.behind.startswith("'s ") and APPOSED.search(clause.tail) and CLOSED.match(clause.behind, 0, chosen.start() + 1):
        return Verb(None, leads=True)  # "Macron, the winner of Sunday's vote, will take office"
    return Verb(chosen or (found[-1] if found and found[-1].lastgroup == "ahead" else None), leads=True)
