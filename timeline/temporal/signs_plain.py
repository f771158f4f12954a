"""Signs that need no more than the words right before an expression, and sometimes those right behind it: a table of turns of phrase."""

from __future__ import annotations

import re
from collections.abc import Callable
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
    planned: bool = False
    hedged: bool = False


def _looks_back(clause: Clause, verb: Verb) -> bool:
    return verb.looks_back and not verb.leads


def _is_day_of_month(clause: Clause, verb: Verb) -> bool:
    return clause.is_date and not clause.is_day and any(letter.isdigit() for letter in clause.folded[clause.start : clause.end])


def _no_birthday_missed(clause: Clause, verb: Verb) -> bool:
    return clause.is_day and not clause.folded.startswith((" if", ", if"), clause.end)


def _present(clause: Clause, verb: Verb) -> bool:
    return not _looks_back(clause, verb) and _WATCHED.search(clause.before) is None


_WATCHED = lazy_pattern(r"\b(?:saw|see|seen|seeing|watch\w*|hear\w*|made|let|help\w*)\b")
"""Before a bare infinitive: "saw the team begin the season"."""
_OPEN = r"(?:on |at |in |late |early )?$"
_MEET = "(?:meetings?|talks|sessions?|hearings?|summit|vote|debate|round)"
_MOVED_SINCE = lazy_pattern(r"(?: and| but|,)[^.;\u00b6]{0,40}\b(?:moved|postponed|put (?:off|back)|delayed|pushed|adjourned|rescheduled|brought forward)\b")

_SCORED = lazy_pattern(r"\b\d+[-–]\d+\b")

TURNS: tuple[Turn, ...] = (
    # "has proposed another meeting Sunday": what is proposed is yet to be
    Turn("future", " ha", lazy_pattern(rf"\b(?:has|have) (?:also |now |since )?((?:proposed|offered|suggested|requested|sought) (?:an?|another|more|fresh|further|new|urgent|emergency)\b) (?:[\w-]+ ){{0,2}}?{_MEET} (?:in [a-z]+ )?{_OPEN}")),
    Turn("future", "invited ", lazy_pattern(rf"\b(?:has|have) (?:also |now |since )?(invited) (?:[\w'-]+ ){{1,6}}?(?:to|for) (?:an? |the )?(?:[\w-]+ )?{_MEET} (?:in [a-z]+ )?{_OPEN}")),
    # "We were supposed to fly home on Sunday, and now it's Thursday"
    Turn("future", "now", lazy_pattern(r"\b(?:supposed to|meant to|due to|(?:was|were) to)\b[^.;]*\b(now it(?:'s| is)) $"), lazy_pattern(r"(?! and\b)")),
    # "expect a long trial, with opening statements Thursday if a panel can be seated"
    Turn("future", "with ", lazy_pattern(rf"\b(?:expect\w*|plan\w*|scheduled|set|due|begin|start)\b[^.;]*\b(with) (?:[\w'-]+ ){{1,4}}{_OPEN}"), lazy_pattern(r"(?: (?:morning|afternoon|evening|night))? if (?:an?|the|it|they|he|she|no|all) [^.;\u00b6]{0,40}?\b(?:can|is|are)\b")),
    # "will wind down and shut for good Sept. 26": a verb whose past looks like its infinitive
    Turn("future", "will ", lazy_pattern(rf"\b(will) (?!be\b|have\b)(?:(?!(?:who|which|that|why|whose|when|where)\b)[\w'-]+,? ){{1,10}}?and (?:then )?(?:shut|cut|put|set|let|quit|split)(?: (?:for good|down|up|off|out|(?:the|its|their|his|her) [\w-]+)){{0,2}} {_OPEN}")),
    # "finish the campaign at home to Hartwell on Saturday"
    Turn("future", " on ", lazy_pattern(r"(?<!to )(?<!ly )(?<!did )(?<!n't )(?<!would )\b(finish|end|open|begin|start|conclude|complete|round off|wrap up|close)(?: the| their| its| this) (?:[\w-]+ ){0,2}(?:campaign|season|tour|group stage)\b[^.;]{0,60} on $"), None, _present),
    # "a flat tax, which would take effect Jan. 1"
    Turn("future", "would ", lazy_pattern(rf"(?<!had )\b(would (?:then |only |not |also )?(?:take effect|come into (?:force|effect)|kick in|go into effect|enter into force|become law|expire)) {_OPEN}"), lazy_pattern(r"(?!,? but\b)"), lambda clause, verb: _is_day_of_month(clause, verb) and " had " not in clause.tail),
    # "had pencilled in 30 March", "are working on March 30 as the likeliest date"
    Turn("future", "in ", lazy_pattern(r"\b(pencill?ed in) (?:the )?$"), None, _is_day_of_month),
    Turn("future", " on ", lazy_pattern(r"\b(working on|settled on|agreed on|decided on|looking at) (?:the )?$"), lazy_pattern(r" as (?:the|an?|its|their) (?:[\w-]+ ){0,3}(?:date|day|deadline)\b"), _is_day_of_month),
    # "would have turned 82 on Tuesday": a birthday that nobody lived to see, near either way
    Turn("future", "would have ", lazy_pattern(r"\b(would have) (?:turned [\w-]+|been \d\d|(?:celebrated|marked) (?:his|her|their) (?:[\w'-]+ ){1,3}?(?:birthday|anniversary)) on $"), None, _no_birthday_missed, planned=True),
    # "It's his birthday on Tuesday"
    Turn("future", " on ", lazy_pattern(r"\b(it's|it is|that's) (?:his|her|my|our|their) (?:[\w'-]+ )?(?:birthday|anniversary|wedding|funeral|party|exam|interview|appointment|christening) on $"), None, lambda clause, verb: clause.is_day),
    # "is expected by dawn, in time to wreck Monday's commute"
    Turn("future", "in time ", lazy_pattern(r"\b(in time) (?:to [a-z]+|for) (?:the )?$"), None, lambda clause, verb: clause.is_day and verb.surely_ahead),
    # "would ask for a vote if he was still in office on Friday"
    Turn("future", "still ", lazy_pattern(rf"\bwould\b[^.;]{{2,80}}\b(if) (?:he|she|it|they|the [\w-]+) (?:was|were) still [^.;,]{{0,30}}? {_OPEN}")),
    # "The trial was originally set for Feb. 6 and then moved to June"
    Turn("future", "ly ", lazy_pattern(r"\b((?:originally|initially) (?:set|scheduled|planned|due|fixed|listed|expected))(?: for| on| to (?:begin|start|open)(?: on)?)? $"), _MOVED_SINCE, _is_day_of_month, planned=True, hedged=True),
    # "was expected on Thursday has been held at a checkpoint"
    Turn("past", "was ", lazy_pattern(r"\b(was (?:expected|due)) [^.;,]{0,40}?(?:by|on|at) $"), lazy_pattern(PART_OF_DAY + r" (?:has|have) (?:still |since )?been (?:held|stuck|stopped|stranded|turned back|blocked|detained|seized|lost|missing)\b")),
    # "on hold at its last meeting in March"
    Turn("past", "last ", lazy_pattern(r"\b(at (?:its|their|the|his|her) last) (?:[\w-]+ )?(?:meeting|review|session|decision|round|hearing) (?:in|on) (?:early |late |mid-)?$"), None, lambda clause, verb: " will " not in clause.tail),
    # "Drivers' union calls off Monday strike"
    Turn("future", " ", lazy_pattern(r"\b(calls? off|cancels?|scraps?|postpones?|suspends?|averts?|bans?) (?:the )?$"), lazy_pattern(r"(?:'s)?(?: (?:night|morning|evening))? (?:[\w-]+ )?(?:strike|walkout|stoppage|march|protest|rally|match|game|vote|meeting|talks|hearing|concert|show|parade|service|sitting|session|race|launch|flights?|debate)s?\b"), lambda clause, verb: clause.is_day),
    # "If elected in November, she would be the first"
    Turn("future", "f ", lazy_pattern(r"\b(if (?:re-?)?(?:elected|approved|passed|confirmed|adopted|ratified|chosen|appointed|convicted|selected|signed|enacted|agreed)) (?:in|on|by) (?:early |late |mid-)?$")),
    # "Rovers v Castleford Park (Saturday, 3pm)"
    Turn("future", "v", lazy_pattern(r"\b(v|vs\.?) (?:[\w'&.-]+ ){0,3}[\w'&.-]+,? \(?$"), None, lambda clause, verb: clause.is_day and verb.cue is None and _SCORED.search(clause.before) is None),
    # "a promise to restock by Tuesday came to nothing"
    Turn("past", "o ", lazy_pattern(r"\b((?:promise|pledge|vow|plan|attempt|bid|deal|deadline|effort)s?) to (?:[\w'-]+ ){1,6}(?:by|on|before) $"), lazy_pattern(r" (?:came to nothing|fell through|was broken|were broken|went unmet|was missed|were missed|collapsed|proved)\b")),
    # "stopped buying land after the mini-budget of 23 September"
    Turn("past", " of ", lazy_pattern(r"\b(after|since|following) (?:the|an?|its|his|her|their) (?:[\w'-]+ ){1,3}of $"), None, _looks_back),
)


def turn(clause: Clause, verb: Verb) -> Direction | None:
    """What the first of `TURNS` that stands before the expression says; None where none does."""
    for other in TURNS:
        if other.hint in clause.tail and (found := other.before.search(clause.tail)) is not None and (other.behind is None or other.behind.match(clause.folded, clause.end)) and other.holds(clause, verb):
            return Direction(other.way, found.group(1), hedged=other.hedged, planned=other.planned, sure=not other.planned)
    return None
