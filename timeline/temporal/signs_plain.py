"""Signs that need no more than the words right before an expression, and sometimes those right behind it: a table of turns of phrase."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from timeline.patterns import lazy_pattern
from timeline.temporal.clause import Clause
from timeline.temporal.direction import Direction, Verb
from timeline.temporal.vocabulary import PART_OF_DAY


class Turn(NamedTuple):
    """A turn of phrase: `hint` is a piece of what `before` matches, looked for first since it costs next to nothing."""

    way: str
    hint: str
    before: re.Pattern[str]
    """Up to the expression; its first group is the cue."""
    behind: re.Pattern[str] | None = None
    """From the expression on."""
    holds: Callable[[Clause, Verb], bool] = lambda clause, verb: True


def _looks_back(clause: Clause, verb: Verb) -> bool:
    return verb.looks_back and not verb.leads


def _is_day_of_month(clause: Clause, verb: Verb) -> bool:
    return clause.is_date and not clause.is_day and any(letter.isdigit() for letter in clause.folded[clause.start : clause.end])


_OPEN = r"(?:on |at |in |late |early )?$"
_MOVED_SINCE = lazy_pattern(r"(?: and| but|,)[^.;\u00b6]{0,40}\b(?:moved|postponed|put (?:off|back)|delayed|pushed|adjourned|rescheduled|brought forward)\b")
_AS_THE = lazy_pattern(r" (?:as|for) (?:the|an?|its|his|her|their)\b")

TURNS: tuple[Turn, ...] = (
    # "has proposed another meeting Sunday": what is proposed is yet to be
    Turn("future", " ha", lazy_pattern(rf"\b(?:has|have) (?:also |now |since )?(proposed|offered|suggested|requested|sought|invited)\b (?:(?!(?:by|after|since|from)\b)[\w'-]+ ){{0,9}}?(?:meetings?|talks|sessions?|hearings?|summit|vote|debate|round) (?:in [A-Z\w]+ )?{_OPEN}")),
    # "They were to fly home, and now it's Thursday"
    Turn("future", "now", lazy_pattern(r"\b(now it(?:'s| is)|it(?:'s| is) now) $")),
    # "expect a long trial, with opening statements Thursday if a panel can be seated"
    Turn("future", "with ", lazy_pattern(rf"\b(with) (?:[\w'-]+ ){{1,4}}{_OPEN}"), lazy_pattern(r"(?: (?:morning|afternoon|evening|night))? if (?:an?|the|it|they|he|she|no|all) [^.;\u00b6]{0,40}?\b(?:can|is|are)\b")),
    # "will wind down and shut for good Sept. 26": a verb whose past looks like its infinitive
    Turn("future", "will ", lazy_pattern(rf"\b(will) (?!be\b|have\b)[^.;\"“]{{2,60}} and (?:then )?(?:shut|cut|put|set|hit|let|quit|spread|split)\b[^.;,]{{0,30}}? {_OPEN}")),
    # "finish the campaign at home to Hartwell on Saturday"
    Turn("future", " on ", lazy_pattern(r"(?<!to )(?<!did )(?<!n't )(?<!would )(?<!helped )\b(finish|end|open|begin|start|conclude|complete|round off|wrap up|close)(?: the| their| its| this) (?:[\w-]+ ){0,2}(?:campaign|season|programme|program|schedule|tour|series|group stage|term)\b[^.;]{0,60} on $"), None, lambda clause, verb: not _looks_back(clause, verb)),
    # "a flat tax, which would take effect Jan. 1"
    Turn("future", "would ", lazy_pattern(rf"\b(would (?:then |only |not |also )?(?:take effect|come into (?:force|effect)|kick in|go into effect|enter into force|become law|expire)) {_OPEN}"), None, _is_day_of_month),
    # "had pencilled in 30 March", "are working on March 30 as the likeliest date"
    Turn("future", " ", lazy_pattern(r"\b(pencill?ed in|eyeing) (?:the )?$")),
    Turn("future", " on ", lazy_pattern(r"\b(working on|settled on|agreed on|decided on|looking at) (?:the )?$"), _AS_THE),
    # "would have turned 82 on Tuesday": a birthday that nobody lived to see
    Turn("future", "would have ", lazy_pattern(r"\b(would have) (?:turned [\w-]+|been \d+|(?:celebrated|marked) (?:his|her|their) (?:[\w'-]+ ){1,3}?(?:birthday|anniversary)) on $"), None, lambda clause, verb: clause.is_day and not clause.folded.startswith((" if", ", if", ", but", " but"), clause.end)),
    # "It's his birthday on Tuesday"
    Turn("future", " on ", lazy_pattern(r"\b(it's|it is|that's) (?:his|her|my|our|their|the|an?) (?:(?!(?:first|second|third|last|only|same|most|fault)\b)[\w'-]+ ){1,2}on $"), None, lambda clause, verb: clause.is_day),
    # "is expected by dawn, in time to wreck Monday's commute"
    Turn("future", "in time ", lazy_pattern(r"\b(in time) (?:to [a-z]+|for) (?:the )?$"), None, lambda clause, verb: clause.is_day and not _looks_back(clause, verb)),
    # "would ask for a vote if he was still in office on Friday"
    Turn("future", "if ", lazy_pattern(rf"\bwould\b[^.;]{{2,80}}\b(if) (?:he|she|it|they|the [\w-]+) (?:was|were|remained|stayed) (?:still )?[^.;,]{{0,30}}? {_OPEN}")),
    # "The trial was originally set for Feb. 6 and then moved to June"
    Turn("past", "ly ", lazy_pattern(r"\b((?:originally|initially) (?:set|scheduled|planned|due|fixed|listed|expected))(?: for| on| to (?:begin|start|open)(?: on)?)? $"), _MOVED_SINCE, _is_day_of_month),
    # "was due on Thursday has been held at a checkpoint"
    Turn("past", "was ", lazy_pattern(r"\b(was (?:expected|due)) [^.;,]{0,40}?(?:by|on|at) $"), lazy_pattern(PART_OF_DAY + r" (?:has|have) (?:still |yet |not |since )?(?:been|to)\b(?! (?:cancel|called off|postponed|put|moved|delayed))")),
    # "on hold at its last meeting in March"
    Turn("past", "last ", lazy_pattern(r"\b((?:its|their|the|his|her) last) (?:[\w-]+ )?(?:meeting|review|session|decision|hike|cut|increase|rise|update|forecast|round|hearing|visit)s? (?:in|on) (?:early |late |mid-)?$")),
    # "stopped buying land after the mini-budget of 23 September"
    Turn("past", " of ", lazy_pattern(r"\b(after|since|following) (?:the|an?|its|his|her|their) (?:[\w'-]+ ){1,3}of $"), None, _looks_back),
)


def turn(clause: Clause, verb: Verb) -> Direction | None:
    """What the first of `TURNS` that stands before the expression says; None where none does."""
    for found, other in _found(clause, verb):
        return Direction(other.way, found.group(1), sure=True)
    return None


def _found(clause: Clause, verb: Verb) -> Iterator[tuple[re.Match[str], Turn]]:
    for other in TURNS:
        if other.hint in clause.tail and (found := other.before.search(clause.tail)) is not None and (other.behind is None or other.behind.match(clause.folded, clause.end)) and other.holds(clause, verb):
            yield found, other
