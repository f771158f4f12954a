"""Deadlines: whether "by Friday" and "until Friday" are a time to come or tell how things stood then."""

from __future__ import annotations

import re

from timeline.patterns import lazy_pattern
from timeline.temporal.clause import Clause
from timeline.temporal.cues import FIXES
from timeline.temporal.signs_over import UNTIL_WHEN
from timeline.temporal.vocabulary import PART_OF_DAY, words

DEADLINE = lazy_pattern(r"\b(until|till|by|through(?: to)?|no later than) (?:at least |about |around )?(?:(?:noon|midnight|midday|(?:the )?(?:close|end) of (?:business|play|trading)) )?(?:\d[\d:.apm ]*(?:(?!sec|min|km|pts|pt|cm|mm|lb|kg|per|pc|pp|run|try)[a-z]{2,3} )?)?(?:on |early |late |the end of |mid-)?$")
HAD = lazy_pattern(r",? (?:(?!\b(?:if|whether|who|which)\b)[^.]){0,40}\bhad\b")
_TOLD_TO = lazy_pattern(r" (?:been (?:asked|told|ordered|advised|urged|instructed) )?to ")
"""Behind "had", what was still to be done: "had been asked to stay in until Friday"."""
_UNLESS = lazy_pattern(r"\bunless (?:[\w'-]+ ){1,8}by $|\bif (?:[\w'-]+ ){1,6}?(?:not|isn't|aren't|wasn't|weren't|don't|doesn't) (?:[\w'-]+ ){0,4}by $")
HALFWAY = lazy_pattern(r"\b(?:half-?way|half way|mid-?way|part-?way|part way|most of the way) through (?:the |early |late )?$")
"""Before a month, how far into it something was."""
GONE_THROUGH = lazy_pattern(r"\b(?:all|swept|blew|tore|ripped|roared|slept|got|get|gets|came|come|comes|went|go|goes|gone|broke|broken|break|pulled|pull|put) through (?:in |on |at |by |early |late )?$|\b(?:coming|getting|going|(?:sweep|push|pass|mov|blow)(?:s|es|ed|ing)?) through (?:in|on|at|by|early|late) (?:the )?$|\b(?:deals?|sale|talks|plans?|proposals?|merger|bid|move|takeover|transfer|agreement)\b(?: |[^.;\u00b6]{1,80} )(?:had |has |have )?(?:fell|fallen) through $|\b(?:and|but) fell through $")
"""Before a day, "through" as part of a verb: "went through in May"."""
_FROM_THEN = lazy_pattern(r"[ \"“]*from (?:then|there|that (?:day|night|moment|point)|here)(?: on| onwards?)?,? ")
"""Before "until" at the head of a sentence, what it went on from."""
_NEW_CLAUSE = lazy_pattern(r",? (?:and|but) $")
_STOOD = lazy_pattern(PART_OF_DAY + r",? [^.,;\u00b6]{0,50}?\b(?:could not|couldn't|did not|didn't|was|were)\b(?! (?:to|due|expected|set|likely|scheduled|supposed)\b)")
"""Behind "By Friday" at the head of a sentence, how things stood then."""
_IMPOSED = lazy_pattern(r" (?:also |then )?(?:imposed|declared|ordered|extended|issued|cancell?ed|suspended|postponed|called off)\b")
"""Behind "was", what is fixed for a time to come."""
_IS_TO_BE = lazy_pattern(r"\b(?:will|would|must|could|should|may|might|can|shall|needs?|(?:is|are|has|have|had) to)\b")
"""Behind "By Friday", that the sentence tells what is still to be done."""
FIXED_THEN = FIXES | words("said told warned added promised pledged vowed agreed demanded urged asked expected hoped predicted forecast aimed insisted threatened decided ruled wrote claimed suggested thought reckoned estimated voted committed proposed believed argued")
"""Behind "By October" at the head of a sentence, what fixes something for it or was said on another day; another past, with nothing still to be done, tells how things stood then."""
DURED = frozenset(("hid", "stayed", "remained", "lasted", "continued", "lived", "slept", "sat", "stood", "fought", "served", "ruled", "worked", "played", "taught", "stuck", "dragged", "raged", "fell", "rained", "snowed", "poured", "burned", "burnt", "blazed", "searched", "dug", "battled", "struggled", "toiled", "ran", "went", "led", "headed", "chaired", "backed", "supported", "defended", "protected", "sheltered", "managed", "coached", "edited", "reigned", "owned", "studied",
    "occupied", "shared", "camped", "waited", "gathered", "marched", "rioted", "celebrated", "prayed", "mourned", "held out", "blew", "shook"))
"""What these tell went on "until Friday" and was over then."""
_LIVED = lazy_pattern(r"\b(?:he|she|they|it|i|we) (?:lived|stayed|worked|slept|served|remained|waited|played|ran|led) (?:[\w'-]+ ){0,5}(?:until|till) (?:the )?$|(?<!\bto )(?<!\bha[sd] )\b(?:stayed|remained) (?:[\w'-]+ ){0,3}(?:until|till) $")
"""Behind another verb: "told the judge she lived in a motel until Memorial Day"."""
_CAME_TO = frozenset(("stood", "reached", "rose", "fell", "climbed", "dropped", "grew", "spread", "swelled", "totaled", "totalled", "numbered", "surpassed", "exceeded", "passed"))
"""How far something had come "by Friday"."""
_LED = frozenset(("led", "trailed", "was leading", "was ahead", "were leading", "were ahead", "settled", "recovered", "subsided", "receded", "stabilised", "stabilized", "steadied", "abated"))
"""How something stood "by Friday", without a figure."""
_SO_FAR = lazy_pattern(r" (?:(?:to|at|past|above|over|about|nearly|some|almost|more|than|in) ){0,4}[$£€]?\d")
"""The figure that stands behind such a verb: "rose to 40 by Friday", but "oil rose on hopes of a deal by Friday"."""
BUT_DID = lazy_pattern(r",? but (?:then )?(?:he|she|they|it|we|i) (?!(?:said|told|warned|added|fear|hope)\w*\b)(?:[a-z]+ly )?(?:[a-z]{2,}ed|won|lost|went|came|took|fell|left|got|made|had|was|were|sold|broke|ran|gave|found)\b")
"""Behind a deadline, what was done after it."""
NOT_UNTIL = lazy_pattern(r"\b(?:(?:received|got|had|heard|saw|made|found|were told|was told) (?:no|nothing|nobody|none)\b|did not|didn't|was not|wasn't|were not|weren't|had not|hadn't|could not|couldn't|not to have|was only|were only) [^.;]{0,60}(?:until|till) (?:\w+ )?$")
"""What "did not reopen until September" had done so then."""
_NOT_HEADS = lazy_pattern(r"(?:^|[ \"“])(?:not|only) (?:until|till) (?:late |early |mid-)?$")
_DID = lazy_pattern(r"[^.;]{0,12} (?:did|was|were|had|could)\b")
"""Around "Not until November did the river fall", what was over then."""
_HAD_TO_BE = lazy_pattern(r" to (?:be|arrive|reach|have) ")
_DONE_BY = frozenset(("paid", "repaid", "left", "fled", "finished", "completed", "withdrew", "drew", "received", "attracted", "collected"))
_NO_WISH = r"(?!(?:who|that|which|if|as|wants?|wanted|expects?|needs?|needed|would|should|must|may|might|can|could|will|was|were|is|are|said|says|time|better|best|prefer|let|gets?|have|has|having|to|until|and|but|or|for|of whom|[a-z]+(?<!hundr)ed)\b)"
_SIMPLY_DONE = lazy_pattern(rf"[ \"“]*(?:{_NO_WISH}[\w'&.%-]+ ){{1,7}}?(?:left|fled|withdrew|(?:(?:re)?paid|finished|completed|drew|received|attracted|collected) (?:the|its|his|her|their|a|an|some|all|about|more|\d[\d.,]*|\w+) )(?:(?!(?:to|for|of|on|over|that|if|and|with|who|only|due|valid|calls?|plans?|demands?|deals?|notices?|orders?|instructions?|hopes?|pledges?|promises?|warnings?|letters?|requests?|ultimatums?|approval|vouchers?|[a-z]+ing)\b)[\w'-]+ ){{0,4}}by (?:the )?")
"""Of a whole clause before a day: what was done by it and no more than that ("Every other town paid its share by 1 July")."""
_GETS = lazy_pattern(r"[^.;\u00b6]*\b(?:will|can|may|must|gets?|are|is|should)\b")
_SAYING = lazy_pattern(r"\b(?:said|says|told|warned|added|that)\b")
_PERFECT = lazy_pattern(r"(?:\bhad|'d) (?:\w+ly |already |also |not |since |still |[a-z]+ and )?$")
"""Before a verb told as done by then: "had killed 12 by Monday night"."""
_D_DONE = lazy_pattern(r"'d (?:\w+ly |already |all )?(?:done|gone|been|seen|come)\b[^.;]*by (?:the )?$")
_FIGURE = lazy_pattern(r"(?:^| )[$£€]?\d[\d.,]*(?:%| )[^.;]*through $")
"""Before a month, what has been counted up to it."""
_HOLDS_ON = frozenset(("extended", "closed", "shut", "suspended", "banned", "booked", "scheduled", "planned", "committed", "funded", "agreed", "delayed", "postponed", "set", "signed", "guaranteed", "secured", "approved", "announced",
    "ordered", "imposed", "cancelled", "canceled", "renewed", "hired", "leased", "sold", "reserved", "barred", "said", "warned", "added", "promised", "pledged"))
_PUT_TO = lazy_pattern(r"\b(?:to|will|would|could|may|might|should|can) [a-z]+ (?:[\w'-]+ ){0,6}through $")
"""Before a month, what is to go on through it."""
_FAILED = lazy_pattern(r"\bfailed to (?:[\w'-]+ ){1,8}by $")
_THEN = lazy_pattern(r"\b(?:came|began|started|opened|fell|rose|arrived|broke out|struck) (?:[\w'-]+ ){1,6}(?:and|but) (?:had )?(?:stopped|ended|was (?:over|gone|out|done)|were (?:over|gone|out|done)|ceased|faded|finished|eased|closed|vanished|passed|cleared|died down) $")
_IN_EFFECT = lazy_pattern(r"\b(?:curfew|lockdown|ban|restrictions?|alert|emergency) (?:\w+ ){0,2}(?:imposed|declared|ordered|introduced|announced)\b|\bbeen (?:cancell?ed|closed|shut|postponed|called off)\b|\b(?:in (?:effect|force|place)|forecast|valid|suspended|extended|barred|banned|remanded|bailed|released|adjourned)\b")
_IN_FORCE = lazy_pattern(r" (?:still |not |only )?in (?:force|place)\b")
_GIVEN = lazy_pattern(r"\b(?:was|were) (?:given|told|allowed)\b")
_TO_DO = lazy_pattern(r" to (?!(?:one|two|three|four|five|six|seven|eight|nine|ten|a|an|the|its|their)\b)[a-z]")
"""Behind the deadline what is to be done by it: "were given until Friday to leave"."""


_KEPT_ON = lazy_pattern(r"\b(?:went on|kept(?: on)?|continued|carried on) [\w'-]+ing (?:(?!to\b)[\w'-]+ ){0,5}$")
"""Before "until" or "through", what went on up to then: "kept selling until Monday"."""


def lies_ahead(clause: Clause, cue: re.Match[str] | None, deadline: re.Match[str]) -> bool:
    """Whether "by Friday" is a time to come: not where it tells how things stood then ("By Friday the road was open")."""
    told = cue.group() if cue else ""
    before, folded, end = clause.before, clause.folded, clause.end
    word = "until" if deadline.group(1) == "through to" else deadline.group(1)
    if deadline.group(1) == "through to" and cue is not None and cue.lastgroup in ("past", "weak") and clause.before.endswith(f"{cue.group()} {deadline.group()}"):
        return False  # "rain carried through to Sunday"
    if word == "through" and deadline.group().endswith(" on "):
        return False  # "the permit came through on Wednesday"
    if word == "through" and (HALFWAY.search(before) or GONE_THROUGH.search(before)):
        return False
    if word != "by" and _KEPT_ON.search(before, 0, deadline.start() + len(before) - len(clause.tail)):
        return False
    if word == "by" and _UNLESS.search(before):
        return True  # "will strike unless they were paid by Saturday"
    heads = (deadline.start() == 0 and len(before) == len(clause.tail)) or _FROM_THEN.fullmatch(before, 0, deadline.start() + len(before) - len(clause.tail)) is not None or _NEW_CLAUSE.search(clause.tail, 0, deadline.start()) is not None
    if HAD.match(folded, end) or (_NOT_HEADS.search(before) and _DID.match(folded, end)) or (word in ("until", "till") and NOT_UNTIL.search(before)) or (heads and _STOOD.match(folded, end)):
        return False
    if word == "by" and heads and cue is not None and cue.string != before and cue.lastgroup in ("past", "weak") and told not in FIXED_THEN and not _IS_TO_BE.search(clause.behind):
        return False  # "By October, reservoirs stood at half capacity"
    if word == "by" and cue is not None and cue.string == before and cue.lastgroup in ("past", "weak") and BUT_DID.match(folded, end):
        return False  # "took them to the edge of the play-offs by Christmas, but they won only twice"
    if word == "by" and cue is not None and cue.string == before and told in _DONE_BY and _SIMPLY_DONE.fullmatch(before) and _GETS.match(folded, end) is None:
        return False
    if word == "by" and heads and UNTIL_WHEN.match(folded, end):
        return False  # "By Thursday, when a letter came to light, he …"
    if word == "through" and heads and not clause.tail.endswith("through the ") and cue is not None and cue.string != before and (cue.lastgroup in ("past", "weak") or told.endswith((" until", " till"))):
        return False  # "Through August and September pickets blocked the gates"
    if word == "through" and clause.is_date and not clause.is_day and cue is not None and cue.lastgroup in ("past", "weak") and (_FIGURE.search(before, cue.end()) or (cue.string != before and cue.start() <= 1)):
        return False  # "delivered 291 jets through September", "Sales through October rose"
    if word == "through" and clause.is_date and not clause.is_day and cue is not None and cue.string == before and cue.lastgroup in ("past", "weak") and told not in _HOLDS_ON and _PUT_TO.search(before) is None:
        return False  # "Demand held up well through May"
    if word == "by" and (_FAILED.search(before) or (cue is None and _D_DONE.search(before))):
        return False  # "failed to agree a budget by midnight"
    leads = cue is not None and cue.string != before
    dured = (told in DURED and not leads) or _LIVED.search(before) is not None or told.startswith("could be ") if word in ("until", "till", "through") else cue is not None and ((told in _CAME_TO and _SO_FAR.match(before, cue.end()) is not None) or told in _LED)
    if word == "by" and cue is not None and cue.lastgroup in ("past", "weak") and _THEN.search(before, 0, deadline.start() + len(before) - len(clause.tail)):
        return False  # "came in December and stopped by mid-January"
    perfect = word == "by" and cue is not None and _TO_DO.search(before, cue.end()) is None and cue.lastgroup == "past" and _PERFECT.search(before, max(0, cue.start() - 24), cue.start()) is not None
    if told in ("was", "were") and not clause.is_day and _IN_FORCE.match(before, cue.end() if cue else 0):
        return False  # "the code was in force until June"; "the warning was in effect until Friday" may go on
    if cue is None or (told not in ("had", "waited", "was", "were") and not dured and not perfect) or _IN_EFFECT.search(before, cue.end()):
        return True
    if word in ("until", "till") and told in ("was", "were") and _IMPOSED.match(before, cue.end()):
        return True  # "a curfew was imposed until 5 a.m. on Friday"
    if told == "had" and word == "by" and clause.is_day and _HAD_TO_BE.match(before, cue.end()) and not _SAYING.search(before, 0, cue.start()):
        return False  # "Ballots had to be postmarked by Monday"
    obliged = told == "had" and _TOLD_TO.match(before, cue.end()) is not None
    return obliged or (_GIVEN.search(before) is not None and _TO_DO.match(folded, end) is not None)
