"""The signs that a day lies ahead where no verb does: what is next on it, what is booked for it, what "we" do on it.

Each turn of phrase is a row of a table; which rows an expression asks is told by the word right before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Literal, NamedTuple

from timeline.temporal import words_ahead as w
from timeline.temporal.clause import Clause, in_quotation
from timeline.temporal.direction import Direction, Verb
from timeline.temporal.signs_over import MISHAP_WORD, is_overtaken

Kind = Literal["day", "month", "date", "no day", "any"]
"""What a turn is of: a day of the week; a month or a day of one; either of these; all but days of the week; all."""
Place = Literal["tail", "before", "whole", "opening", "last clause", "behind"]
"""Where its words stand: right before the expression; anywhere in the clause before it; they are all of that, or its beginning, or all
from its last comma on; right behind it."""
Found = re.Match[str]


class Turn(NamedTuple):
    """A turn of phrase by which an expression lies ahead. The cue is the last group of `words`."""

    words: re.Pattern[str]
    of: Kind
    place: Place = "tail"
    ends: tuple[str, ...] = ()
    """How the words before the expression end."""
    holds: tuple[str, ...] = ()
    """Of these one stands in them: looked for first, since it costs next to nothing."""
    sure: bool = False
    alone: bool = False
    """Only where the clause has no verb."""
    when: Callable[[Clause, Verb, Found], bool] | None = None
    """What else must be so."""
    says: Callable[[Clause, Verb, Found], Direction] | None = None
    """What it says, where that is not simply the future."""


def _cue(found: Found) -> str:
    return str(found.group(found.lastindex or 1)).strip()


def _heads(clause: Clause, *words: str) -> bool:
    """Whether the expression opens its clause, with one of these words before it at most."""
    return clause.before.strip(' "“') in words


def _is_then(clause: Clause, verb: Verb, found: Found) -> bool:
    return not w.NO_RECORD.search(clause.tail) and not clause.behind.startswith(", when ")


def _date_stands(clause: Clause, verb: Verb, found: Found) -> bool:
    return verb.words.strip() not in ("missed", "met", "had missed") and not w.GONE_BY.match(clause.folded, clause.end)


def _is_there(clause: Clause, verb: Verb, found: Found) -> bool:
    return not (verb.looks_back and verb.leads) or w.FINAL_IS.fullmatch(clause.before, 0, len(clause.before) - len(clause.tail) + found.start()) is not None


def _is_fixture(clause: Clause, verb: Verb, found: Found) -> bool:
    return w.FIXTURE_ON.search(clause.tail) is not None and not w.CAME_OF_FIXTURE.search(clause.tail)


def _ends_there(clause: Clause, verb: Verb, found: Found) -> bool:
    return (clause.behind or clause.folded[clause.end : clause.end + 1]).rstrip().endswith((".", ",")) and not w.THEN_DONE.match(clause.behind)


def _running_to(clause: Clause, verb: Verb, found: Found) -> Direction:
    return Direction("past" if not clause.is_day and w.CAME_TO.match(clause.folded, clause.end) else "future", found.group(1), sure=True)


TURNS: tuple[Turn, ...] = (
    Turn(w.PAYABLE, "any", holds=("able ",), sure=True),
    Turn(w.HAVE_SAY, "any", holds=(" say ",), sure=True),
    Turn(w.SHAPES_UP, "any", holds=(" up for ",), sure=True),
    Turn(w.AT_STAKE, "any", holds=("n the ", " up for ", "t stake "), sure=True),
    Turn(w.LOOKS_LIKE, "no day", holds=(" look",), sure=True),
    Turn(w.DOUBT_FOR, "no day", holds=(" doubt ",), sure=True),
    Turn(w.TARGET_IS, "no day", holds=(" is ",), sure=True),
    Turn(w.HAS_SHOW, "day", holds=(" has ", " have "), sure=True),
    Turn(w.VOTED_TO, "any", holds=(" voted ",), sure=True),
    Turn(w.TO_BE_DONE, "any", holds=("to be ",), sure=True),
    Turn(w.UNLIKELY, "any", holds=("unlikely ",), sure=True),
    Turn(w.TAKES, "no day", holds=("takes ",), sure=True),
    Turn(w.MAY_COME, "day", holds=(" as ",), sure=True),
    Turn(w.DOES_NOT, "day", holds=(" not ", "n't "), sure=True),
    Turn(w.IF_THEY, "day", holds=(" if ",), sure=True),
    Turn(w.THERE_IS, "day", holds=("there",), sure=True),
    Turn(w.I_AM_ON, "day", holds=("i'm ", "i am ", "we're ", "we are "), sure=True),
    Turn(w.ANOTHER_ON, "day", holds=("another ", "again "), sure=True),
    Turn(w.CLOCKS_GO, "day", holds=("clocks ",), sure=True),
    Turn(w.DECISION_ABOUT, "day", holds=(" about ",), sure=True),
    Turn(w.DOUBT_FOR, "day", holds=(" doubt ",), sure=True),
    Turn(w.LOOKS_LIKE, "day", holds=(" look",), sure=True),
    Turn(w.REPORTS_AT, "day", holds=(" reports ", " report "), sure=True),
    Turn(w.WARNED_FOR, "day", holds=(" for ",), sure=True),
    Turn(w.TO_FOLLOW, "day", holds=("with ",), sure=True),
    Turn(w.REMAIN, "day", holds=("remain",), sure=True),
    Turn(w.BEEN_WARNED, "day", holds=(" been warned ",), sure=True),
    Turn(w.COVERS, "day", holds=("warning", "alert"), sure=True),
    Turn(w.ALERT_FOR, "day", holds=("warning", "alert"), sure=True),
    Turn(w.BOTH_REPORT, "day", holds=(" report ",), sure=True),
    Turn(w.IS_FOR, "day", holds=(" for ", " is a", " await"), sure=True),
    Turn(w.TO_TAKE_EFFECT, "any", holds=("effect ", "o force ", "o start ", "o begin ", "o live "), sure=True),
    Turn(w.STAGE, "any", holds=(" for ",), sure=True),
    Turn(w.ORDERED_FROM, "day", holds=(" from ",), sure=True),
    Turn(w.AGAIN, "day", holds=(" again ",), sure=True),
    Turn(w.KEEP, "day", holds=("keep",), sure=True, when=lambda clause, verb, found: w.KEPT_FREE.match(clause.folded, clause.end) is not None),
    Turn(w.IF_YOU, "month", ends=(" in ",), holds=("if ",), sure=True),
    Turn(w.LIKELIEST, "month", "behind", ends=(" with ",), sure=True),
    Turn(w.WOULD_TURN, "month", ends=(" in ", " on "), holds=(" have ",), says=lambda clause, verb, found: Direction("future", _cue(found), hedged=True)),
    Turn(w.ALSO_TOMORROW, "day", holds=(" and ",), sure=True),
    Turn(w.COVERS, "no day", holds=("warning", "alert"), sure=True),
    Turn(w.BROUGHT_FORWARD, "no day", holds=("from ",), sure=True),
    Turn(w.TO_FOLLOW, "no day", holds=("with ",), sure=True),
    Turn(w.REMAIN, "no day", holds=("remain",), sure=True),
    Turn(w.IS_NEXT, "any", holds=("next",), sure=True),
    Turn(w.WHO_CLASH, "any", holds=(", wh",), sure=True),
    Turn(w.REPORTS, "day", holds=("wh",), sure=True),
    Turn(w.DECIDED_TO, "no day", holds=(" to ",), sure=True),
    Turn(w.LICENCE, "no day", holds=(" to ", "announced")),
    Turn(w.HAS_FORECAST, "any", holds=(" ha",), sure=True),
    Turn(w.RUNNING_TO, "date", ends=(" to ", " until ", " through ", " into ", "early ", "late ", "mid-", " the "), holds=("ing ",), says=_running_to),
    Turn(w.ASKED_TO, "month", ends=(" on ", " by ", " from "), holds=(" to ",), sure=True),
    Turn(w.PROPOSED, "month", ends=(" on ", " by ", " from "), holds=("ing ",), sure=True),
    Turn(w.DECIDED, "month", ends=(" in ",), says=lambda clause, verb, found: Direction("future", found.group(1), hedged=True)),
    Turn(w.IS_UP, "date", ends=(" in ", " on "), holds=(" is ", " are "), sure=True),
    Turn(w.IS_THEN, "month", holds=(" is", " are"), when=_is_then),
    Turn(w.AND_ENDS, "date", holds=(" and ",), sure=True),
    Turn(w.WHICH_GOES, "month", holds=(" which ", " who ", " that "), sure=True),
    Turn(w.PAST, "day", ends=(" past ",), sure=True),
    Turn(w.DATE_OF, "date", ends=("date, ", "deadline, "), sure=True, when=_date_stands),
    Turn(w.WITH_SERVICE, "day", ends=(" at ", " on ", " from "), holds=("with ",), when=lambda clause, verb, found: not verb.looks_back),
    Turn(w.IS_IN, "day", ends=(" on ",), holds=(" is ", " are "), when=_is_there, says=lambda clause, verb, found: Direction("future", found.group(1), sure=" at home to " in found.group())),
    Turn(w.RULED_OUT, "date", "behind", sure=True, when=lambda clause, verb, found: w.ACTION.search(clause.tail) is not None),
    Turn(w.LIKELY, "day", "behind", sure=True, when=lambda clause, verb, found: not MISHAP_WORD.search(clause.tail, max(0, len(clause.tail) - w.NEAR_NOUN))),
    Turn(w.WOULD_GO_AHEAD, "day", "behind", ends=(" on ", " at "), sure=True, when=_is_fixture),
    Turn(w.EXPECTED_BACK, "day", holds=("expected ", " due "), sure=True, when=lambda clause, verb, found: not is_overtaken(clause)),
    Turn(w.PERMITTING, "day", "behind", sure=True),
    Turn(w.SET_ASIDE, "day", "behind", sure=True),
    Turn(w.DO_IT, "day", "last clause", alone=True, says=lambda clause, verb, found: Direction("future", _cue(found), sure=in_quotation(clause.folded, clause.start))),
    Turn(w.THEY_PLAN, "day", "whole", holds=(" plan ",), alone=True),
    Turn(w.WHEN_DUE, "day", "behind", sure=True),
    Turn(w.REPORTS_ON, "day", "whole", ends=(" reports on ",), alone=True),
    Turn(w.TEAM_GOES, "day", "whole", ends=(" on ",), when=lambda clause, verb, found: verb.cue is None or verb.leads),
    Turn(w.SHE_DOES, "day", "whole", ends=(" on ",), alone=True),
    Turn(w.IT_DOES, "day", "whole", ends=(" on ",), alone=True, when=_ends_there),
    Turn(w.MARKS_ITS, "day", "whole", ends=(" on ",), alone=True),
    Turn(w.MUST, "month", "behind", ends=(", and in ", ", but in ", "; in "), sure=True, when=lambda clause, verb, found: found.group(1) == "will"),  # "lost his seat, and in October he will turn 90"
    Turn(w.ON_AIR, "day", alone=True),
    Turn(w.NOTICE, "day", "opening", alone=True),
    Turn(w.BOOKED_FOR, "date", ends=(" for ", " and ", " early ", " late ", "-", " the "), when=lambda clause, verb, found: not (verb.looks_back and (verb.leads or verb.words == "had")),
         says=lambda clause, verb, found: Direction("future", found.group(1), hedged=verb.looks_back and not verb.leads)),
    Turn(w.LEAVES, "any", ends=(" for ", " on ", " in ", " its ", " the ", " their ", " into "), when=lambda clause, verb, found: not verb.looks_back),
    Turn(w.ARE_TOLD, "day", "behind", sure=True, when=lambda clause, verb, found: verb.leads and w.BOUND_FOR.search(clause.tail) is not None),
    Turn(w.A_PLANNED, "month", "behind", sure=True, when=lambda clause, verb, found: _heads(clause, "a", "an")),
    Turn(w.SEEN_AS, "month", "behind", ends=("'s ", "the "), sure=True),
    Turn(w.FROM_THEN, "day", "before", ends=(" from ", " on "), alone=True),
    Turn(w.IT_IS_TO, "day", "behind", when=lambda clause, verb, found: _heads(clause, "on")),
    Turn(w.WE_DO, "day", "behind", when=lambda clause, verb, found: _heads(clause, "", "on")),
    Turn(w.MUST, "day", "behind", sure=True, when=lambda clause, verb, found: _heads(clause, "from", "starting", "beginning")),
    Turn(w.MUST, "day", "behind", ends=(", and on ", ", but on ", "; on "), sure=True, when=lambda clause, verb, found: found.group(1) == "will"),  # "It has been a holiday since, and on Monday he will speak"
    Turn(w.KICK_OFF, "day", ends=(" on ",), sure=True, when=lambda clause, verb, found: w.IS_AT.match(clause.folded, clause.end) is not None),
)
"""The surest first: the first that fits is taken."""
_WORD = re.compile(r"[a-z]+")
_KINDS: dict[tuple[bool, bool], frozenset[str]] = {
    (True, True): frozenset(("day", "date", "any")), (True, False): frozenset(("day", "any")),
    (False, True): frozenset(("month", "date", "no day", "any")), (False, False): frozenset(("no day", "any")),
}
"""Which kinds an expression has that is a day of the week or none, and a date or none."""


Row = tuple[str, tuple[str, ...], Turn]
"""A piece that must stand before the expression, endings of which one must, and the turn they may be of."""


@lru_cache(maxsize=4096)
def _rows(is_day: bool, is_date: bool, silent: bool, last: str) -> tuple[Row, ...]:
    """What an expression may fit that has the word `last` right before it ("" where something else stands there), in a clause with no verb (`silent`) or with one."""
    kinds = _KINDS[is_day, is_date]
    rows: list[Row] = []
    for turn in TURNS:
        asked = tuple(end for end in turn.ends if _last_word(end) in (None, last))
        if turn.of not in kinds or (turn.alone and not silent) or (turn.ends and not asked):
            continue
        told = () if f" {last} " in asked else asked  # the word itself says it
        rows.extend((piece, told, turn) for piece in turn.holds or ("",))
    return tuple(rows)


def _last_word(end: str) -> str | None:
    """The word that an ending asks for right before the expression; None where it asks for no whole word."""
    word = end.rstrip(" ").rpartition(" ")[2]
    return word if end[-1] == " " and end[0] == " " and _WORD.fullmatch(word) else None


def coming(clause: Clause, verb: Verb) -> Direction | None:
    """"London is next, on Sunday", "Advance bookings for July", "before Congress leaves for its August recess"."""
    tail = clause.tail
    last = tail[tail.rfind(" ", 0, -1) + 1 : -1] if tail[-1:] == " " else ""
    for piece, ends, turn in _rows(clause.is_day, clause.is_date, verb.cue is None, last):
        if piece in tail and (not ends or tail.endswith(ends)) and (found := turn.words.search(tail) if turn.place == "tail" else _find(turn, clause)) is not None and (turn.when is None or turn.when(clause, verb, found)):
            return turn.says(clause, verb, found) if turn.says else Direction("future", _cue(found), sure=turn.sure)
    return _answered(clause, verb)


def _find(turn: Turn, clause: Clause) -> Found | None:
    """Where the words stand of a turn that is not told right before the expression."""
    if turn.place == "behind":
        return turn.words.match(clause.folded, clause.end)
    if turn.place == "whole":
        return turn.words.fullmatch(clause.before)
    if turn.place == "before":
        return turn.words.search(clause.before)
    return turn.words.match(clause.before) if turn.place == "opening" else turn.words.fullmatch(clause.before.rpartition(", ")[2])


def _answered(clause: Clause, verb: Verb) -> Direction | None:
    """A day that stands alone behind the question it answers: "When would a strike start? On Friday"."""
    if not clause.is_day or verb.cue is not None or not _heads(clause, "", "on", "at", "from") or clause.folded[clause.end : clause.end + 1] not in ("", ".", ";", "\u00b6"):
        return None
    found = w.ASKED_WHEN.search(clause.folded, max(0, clause.start - w.ANSWERED), clause.start - len(clause.before))
    return Direction("future", _cue(found)) if found else None
