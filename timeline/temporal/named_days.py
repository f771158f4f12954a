"""Past or future of a day by name: what its possessive says ("Friday's vote"), else its clause."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.clause import sentence_before
from timeline.temporal.cues import governing, is_sure, looks_ahead, verbs
from timeline.temporal.direction import Direction
from timeline.temporal.signs import AHEAD_OF
from timeline.temporal.signs_over import AFTER_WINNING
from timeline.temporal.tense import APPOSED, CLOSED, direction
from timeline.temporal.words_ahead import REPORTS_AT, WOULD_GO_AHEAD

_FIXTURES = "match|game|semi-?final|quarter-?final|final|race|marathon|election|by-election|vote|referendum|debate|hearing|summit|concert|ceremony|launch|funeral|derby|qualifier|opener|grand prix|draw|wedding|test|clash|tie|trip|encounter|showdown|parade|rally|budget|drawing|run-?off|ballot|poll"
_FIXTURE = lazy_pattern(rf"'s (?:[\w-]+ ){{0,3}}?({_FIXTURES})\b")
"""After "for" ("signed up for Sunday's marathon"), what is arranged beforehand."""
_NEUTRAL = lazy_pattern(r"(?:until|for|at|by|in) (?:the )?$")


_PUT_OFF = lazy_pattern(
    rf"'s (?:[\w-]+ ){{0,3}}?(?:{_FIXTURES}|fixture|parade|gala|practice|session|flight|meeting|talks|strike|rally|march|lecture|play|show|service)s?\b"
    r"(?= (?:against|at|between|in|with|on|of|for|to|from|has|have)\b)"
    r"(?:(?! (?:but|that|which|who|whose|at|after|as) | and (?:the|an?|his|her|its|their|all|that) |, )[^.;\u00b6]){0,50}? (?:has|have) (?:now |since |also )?(been (?:moved|postponed|cancell?ed|called off|rescheduled|put back|put off|scrapped|brought forward))\b(?! (?:by (?:the|a) (?:\w+ )?(?:court|judge)|over fraud|for fraud|at half|midway))"
)
"""Behind a day, what was to be on it and has been called off since."""
_CALLED_OFF = lazy_pattern(r"'s (?:[\w'-]+ ){1,8}?(?:has|have) (?:now |since |also )?(been (?:cancell?ed|called off|postponed|rescheduled|put off|put back(?! on\b| in\b)|pushed back|brought forward))\b(?! (?:by (?:the|a) (?:\w+ )?(?:court|judge)|over fraud|for fraud|at half|midway))")
"""The same said right behind it, whatever it was to be."""
_IN_WAKE = lazy_pattern(r"\b(?:since|after|following|because of|wake of|from|in|of) $")


_HAS_CALLED_OFF = lazy_pattern(r"\b(?:has|have) (?:now |also |already )?(?:called off|cancell?ed|postponed|scrapped|banned|rescheduled|cut|shortened|moved|brought forward) (?:the )?$")
_WHO = lazy_pattern(r", (?:who|which) [^,]*$")
_AFTER = lazy_pattern(r"^ ?(?:after|following|since|despite|because of|in the wake of) (?:the )?$")
_INQUIRY = lazy_pattern(r"\b(?:inquir(?:y|ies)|inquests?|investigat\w+|prob(?:e|es|ing)|reviews?|research|look\w*|crash\w*|hearings?|evidence|insights?)\b[^.;\u00b6]*\binto (?:the )?$")
"""Before "Friday night's crash", what is done about it now."""
_RULED = lazy_pattern(r"'s (?:[\w-]+ ){0,3}?(?:rulings?|verdicts?|decisions?|judge?ments?|announcement|result|resignation|sentence|defeat) (?:means?|leaves?|paves?|clears?|gives?|puts?|came|comes after|follows|ended|ends a|marks)\b(?! (?:on|at|in) [a-z]+day)")
"""Behind a day, what came of it: "Monday's ruling means the mine can resume"."""
_HOURS_BEFORE = lazy_pattern(r"'s (?:[\w-]+ ){1,4}?(?:only |just )?(?:[\w-]+ )?(?:hours|minutes|moments) before (?:it|they|kick-off|the)\b")
_HAD_OFF = lazy_pattern(r"\b(?<!to )(?<!will )(?:called off|cancell?ed|scrapped|postponed|suspended|averted|abandoned|withdrew from|pulled out of) (?:the )?$")
"""Around the day of what was called off at the last moment."""
_HAPPENED = lazy_pattern(
    r"'s (?:[\w-]+ ){0,2}?(?:defeat|loss|win|victory|quake|earthquake|attacks?|crash|fire|blaze|blast|explosions?|shootings?|stabbings?|robber(?:y|ies)|burglar(?:y|ies)|murders?|collision|smash|derailment|landslide|floods?|flooding|eruption|arrests?|raids?|killings?|deaths?|bombings?|massacre|riots?|violence|unrest|disorder|clashes|collapse|incident|accident|tragedy|disaster|outage|breach|leak)(?=[.,;:]| (?:will|could|would|has|have|is|are|was|were|may|might|can|should|must|in|at|on|of|that|which|by|to|and|but|for|over|from)\b)"
)
"""What lies behind whatever may come of it: "Saturday's defeat could cost him his job"."""


_IS_TO_COME = lazy_pattern(r"'s (?:(?!(?:had|was|were|and|but|that|which|who|says|said)\b)[\w'-]+ ){1,6}?(?:also )?(covers|begins|starts|kicks off|takes place|features|gets under way|is at|pits)\b")
"""Behind a day, what is to be on it: "Saturday's time trial covers 40.7 kilometres"."""
_IS_STILL_TO_BE = lazy_pattern(rf"'s (?:[\w-]+ ){{0,3}}?(?:{_FIXTURES}|show|gig|play|performance|screening|service|meeting)s? ((?:is|are) (?:already |now |nearly |almost |all but )?(?:too close|sold out|fully booked|a sell-?out|in doubt|on course|up in the air|wide open|unlikely|off|a must-win|the last chance))\b")
"""Behind a day, what is told of what is to be on it: "Thursday's vote is too close to call"."""
_OPPONENTS = lazy_pattern(r"'s (?:[\w-]+ ){0,2}(opponents?|visitors)\b(?! (?:were|was|had|proved|came)\b)")
"""Behind a day, whom somebody is to meet on it."""
_TO_PLAY_IN = lazy_pattern(r"(?<!refused )(?<!failed )(?<!unable )\b(to (?:play|start|feature|appear|race|run|compete|return|take part)) (?:in|for|against) (?:the )?$")
_PLANNED_TO = lazy_pattern(r"\b((?:plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|due|set|want(?:s|ed)?|expect(?:s|ed)?|going|scheduled|will|would|may|might|could) (?:to )?(?:call off|cancel|scrap|postpone|suspend|go ahead with|press ahead with|proceed with|run|play|attend|hold|stage|host|watch|skip|miss|join|lead|open|start|boycott|cover|broadcast)) (?:the |his |her |their |its )?$")
"""Before "Wednesday's crossing", what was planned for it."""
_BUT_DID = lazy_pattern(r"'s [^.;\u00b6]{1,50}?,? but (?:[\w'-]+ ){0,3}?(?:was|were|did|had|could|[a-z]+ed|fell|got|went|left|came|lost|broke)\b")
"""Behind such a day, what came of it."""
_PLANNED = lazy_pattern(r"(?:planned|hoped|wanted) ")
_LOOMS = lazy_pattern(r"'s (?:[\w-]+ ){1,4}?((?:fast |now )?(?:looming|approaching|nearing|drawing near(?:er)?|still to come))\b")
_CLOSE = lazy_pattern(r"'s (?:market )?(?:close|open|opening|bell|closing bell)\b")
_VOTED_EARLY = lazy_pattern(r"\b((?:have|has) already (?:cast|voted|returned|mailed|sent|registered))\b[^.;\u00b6]{0,30} (?:in|for|ahead of) (?:the )?$")
"""Before the day of a vote, what voters have done early: "have already voted in Sunday's referendum"."""
_SAID_AT = lazy_pattern(r"\b(?:said|told|confirmed|revealed|insisted|admitted|heard|claimed) (?:at |in |during )?$")
"""Before the day of where something was said: "told Friday's press conference that he would return"."""
_NEXT_SENTENCE = lazy_pattern(r"[.;!?\u00b6][\"”')]* |\u00b6|, (?:and|but|while) (?:the|a|an|its|his|her|their|more|it|he|she|they) |, (?:with|as|amid|though|although) ")


def day_direction(folded: str, start: int, end: int) -> Direction:
    """Which way a named day looks: as the possessive ("Friday's vote") or its clause says."""
    return _before_possessive(folded, start, end) or direction(folded, start, end)


def _before_possessive(folded: str, start: int, end: int) -> Direction | None:
    """"Friday's vote" is an event by name: it lies behind unless the words right beside it look ahead. None for others."""
    if folded[end : end + 3] != "'s ":
        return None
    if _HAPPENED.match(folded, end) or _RULED.match(folded, end) or (_HOURS_BEFORE.match(folded, end) and _HAD_OFF.search(folded, max(0, start - 40), start)):
        return Direction("past", "'s")
    if _HAS_CALLED_OFF.search(folded, max(0, start - 40), start):
        return Direction("future", "called off")
    if (moved := _PUT_OFF.match(folded, end) or _CALLED_OFF.match(folded, end)) and not _IN_WAKE.search(folded, max(0, start - 16), start):
        return Direction("future", moved.group(1))
    if (reports := REPORTS_AT.search(folded, max(0, start - 80), start)) and _CLOSE.match(folded, end):
        return Direction("future", reports.group(1))
    if AFTER_WINNING.search(folded, max(0, start - 90), start):
        return Direction("past", "'s")
    if to_come := _IS_TO_COME.match(folded, end) or _IS_STILL_TO_BE.match(folded, end) or WOULD_GO_AHEAD.match(folded, end):
        return Direction("future", to_come.group(1))
    if met := _OPPONENTS.match(folded, end):
        return Direction("future", met.group(1))
    if _FIXTURE.match(folded, end) and (plays := _TO_PLAY_IN.search(folded, max(0, start - 40), start)):
        return Direction("future", plays.group(1))
    if _FIXTURE.match(folded, end) and (voted := _VOTED_EARLY.search(folded, max(0, start - 60), start)):
        return Direction("future", voted.group(1).strip())
    if looms := _LOOMS.match(folded, end):
        return Direction("future", looms.group(1))
    if planned := _PLANNED_TO.search(folded, max(0, start - 60), start):
        over = folded.endswith(("had ", "was ", "were ", "had been "), 0, planned.start())
        if not ((over or _PLANNED.match(planned.group(1))) and _BUT_DID.match(folded, end)):
            return Direction("future", planned.group(1), planned=over)
    if _SAID_AT.search(folded, max(0, start - 40), start):
        return Direction("past", "'s")
    behind = _NEXT_SENTENCE.split(folded[end : end + 60], maxsplit=1)[0]
    before = sentence_before(folded, start)
    relative = _WHO.search(before) if CLOSED.match(behind) else None
    if CLOSED.match(behind) and (APPOSED.search(before) or (relative and any(not looks_ahead(cue) for cue in verbs(relative.group())))):
        return Direction("past", "'s")  # "Macron, the winner of Sunday's vote, will take office"
    if _AFTER.search(before) and not _FIXTURE.match(behind):
        return Direction("past", "'s")  # "After Friday's ruling, it must pay"
    chosen = governing(before, list(verbs(before)))
    fixture = _FIXTURE.match(behind)
    if chosen is not None and looks_ahead(chosen) and is_sure(chosen) and before.endswith((", with ", ", with the ")):
        return Direction("future", chosen.group().strip())  # "collections will move back, with Friday's rounds on Saturday"
    if chosen is not None and looks_ahead(chosen) and is_sure(chosen) and fixture:
        return Direction("future", fixture.group(1))  # "will miss Saturday's final"
    found = next(iter(verbs(behind)), None)
    if found and (found.lastgroup or "").startswith("future"):
        return Direction("future", found.group().strip())
    ahead = AHEAD_OF.search(folded, max(0, start - 24), start)
    if ahead or (folded.endswith(("into ", "into the "), 0, start) and not _INQUIRY.search(folded, max(0, start - 60), start)):  # "carry a winning record into Friday's game"
        return Direction("future", ahead.group(1) if ahead else "into", hedged=chosen is not None and not looks_ahead(chosen))
    if _NEUTRAL.search(folded, max(0, start - 16), start):
        return Direction("future", f"for … {fixture.group(1)}", hedged=True) if fixture and folded.endswith("for ", 0, start) else None
    return Direction("past", "'s")
