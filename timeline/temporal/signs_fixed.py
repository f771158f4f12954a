"""The signs that a day lies ahead although its verb looks back: what somebody fixed, moved, called for or was told to do on it."""

from __future__ import annotations

import re

from timeline.patterns import found_by, lazy_pattern
from timeline.temporal.clause import Clause
from timeline.temporal.cues import AUXILIARY_BEFORE, cues
from timeline.temporal.direction import Direction, Verb
from timeline.temporal.signs_over import CALLED_OFF

SINCE_IS = lazy_pattern(r" (?:is|will be) (?:a|an|the|when|our|his|her)\b")
"""Behind a day: "since" before it gives a reason, and begins no time ("few ships will be late, since Monday is a holiday")."""
PUT_OFF_ON = lazy_pattern(r"\b(?:(?:released|freed) on (?:\w+ )?bail|closed to|banned|barred|adjourned|remanded|bailed|deferred|postponed|suspended|delayed|extended|put back|put off|stood over)\b(?:(?!\b(?:from|between|for)\b)[^.;]){0,60} (?:on )?$")
"""Before a day on which something was put off: what stands behind "until" is no end of a range with it."""
MOVED_FROM = lazy_pattern(r"\b(?:postponed?|delay(?:ed)?|put off|push(?:ed)? back|moved?|br(?:ought|ing) forward|reschedule[d]?|adjourn(?:ed)?|carried over|held over|shift(?:ed)?|switch(?:ed)?) (?:[\w']+ ){0,4}from (?:the )?$")
"""Before the day something was first set for, which may be over or not."""
_MOVES = r"(?:moved?|shift(?:ed)?|switch(?:ed)?|pushed?|put|br(?:ought|ing)|postponed?|delay(?:ed)?|adjourn(?:ed)?|deferr?(?:ed)?|rescheduled?|rearranged?|held over|carried over)"
_MOVED_TO = lazy_pattern(
    rf"\b{_MOVES}(?: back| forward| off| up)? (?:[\w']+ ){{0,3}}from [\w ,]{{3,20}} to $"
    r"|(?<!\bhad been )(?<!\bthen )(?<!\blater )\b(?:moved|shifted|switched|pushed|slipped|slid|postponed|delayed|adjourned|deferred|rearranged|rescheduled|put (?:back|off)|brought forward)(?: back| up| out| again)?(?: first)?(?: by)?(?: (?:a|an|one|two|three|four|five|six|seven|\d+|several) (?:hours?|days?|weeks?),?)? to(?: no (?:earlier|sooner) than)? $"
    rf"|\b{_MOVES} (?:the|its|their|his|her|an?|[\w'-]+'s) (?:[\w'-]+ ){{1,5}}(?:back |forward |off |up )?to (?:no (?:earlier|sooner) than )?$"
    r"|\b(?:moved|pushed|put)(?: back)? (?:first )?to [\w:.' ]{1,24}, (?:and )?then to $"
)
"""Before a day, what was put to it: "moved from Monday to", "slipped to", "pushed the launch to"."""
_SINCE_OFF = lazy_pattern(r", (?:has|have) (?:now |since |also )?been (?:scrapped|cancell?ed|called off|abandoned|postponed|put (?:off|back)|pushed back|moved|delayed)\b")
"""Behind the day something was moved to, what has become of it since."""
_MOVED_ON = lazy_pattern(r"\b(?:planned|set|fixed|due|scheduled|billed|booked) for [\w:.' ]{1,24},? (?:and |but )?(?:then|later|since) (?:moved|put back|pushed back|postponed|put off|switched) to $")


_THEN_AGAIN = lazy_pattern(r",? (?:and |but )?(?:then|later|again|before being) (?!after\b)")
"""Behind the day something was moved to, that it was moved once more."""
_ENDED_SO = lazy_pattern(
    r"(?![^.;\u00b6]{0,90}\b(?:will|would|could|may|might|if|has|have)\b)[^.;\u00b6]{0,60}?(?:,|;| and| as|\.) ?(?:[\w'-]+ ){0,4}?"
    r"(?:won|lost|ended|died|acquitted|convicted|cleared|beat|scored|finished|lasted|blew|drew (?:\d|thousands|hundreds)|was heard|were cheered)\b"
)
"""Behind that day, what came of what was moved to it."""
_WHEN = lazy_pattern(r",? when ")
"""Behind that day, what came of it."""
WHEN_WITHIN = 40
"""Characters behind "when" in which its verb stands."""
CLOSE = 30
"""Characters behind a day in which its sentence's own verb may follow a comma."""


def moved(clause: Clause, verb: Verb) -> Direction | None:
    """Before the day something was put to from another: "moved the hearing from Monday to Thursday"."""
    found = _MOVED_TO.search(clause.tail) if clause.tail.endswith((" to ", "er than ")) else None
    if found is None and clause.tail.endswith(" to ") and _SINCE_OFF.match(clause.folded, clause.end):
        found = _MOVED_ON.search(clause.tail)
    if found and clause.folded.startswith(", ", clause.end) and (own := next(iter(cues(clause.behind[:CLOSE])), None)) is not None and own.start() <= 2 and own.lastgroup in ("past", "weak") and _SINCE_OFF.match(clause.folded, clause.end) is None:
        return Direction("past", own.group(), sure=True)  # "the game, moved from Sunday to Monday, drew thousands"
    if found is None or (_THEN_AGAIN.match(clause.folded, clause.end) and _SINCE_OFF.match(clause.folded, clause.end) is None):
        return None
    if _ENDED_SO.match(clause.folded, clause.end):
        return Direction("past", found.group().strip(), sure=True)
    came = _WHEN.match(clause.folded, clause.end)
    if came is not None and (own := next(iter(cues(clause.folded[came.end() : came.end() + WHEN_WITHIN])), None)) is not None and own.lastgroup in ("past", "weak"):
        return Direction("past", own.group(), sure=True)
    return Direction("future", found.group().strip(), sure=True)


_APPOINTMENT = lazy_pattern(
    r" (?:again |next )?(?:meet|hold|have|talk|speak|play|fight|run|race|sing|appear|testify|return|resume|restart|begin|start|open|reopen|vote|debate|attend|visit|"
    r"travel|fly|come|go|gather|convene|sit|take|surrender|report|march|strike|walk|host|join|address|publish|hand|release|free|exchange|swap)\b"
)
"""What is agreed for a day to come."""
_MEANT_FOR = lazy_pattern(r"\b(?:to|for|from|until|till|by|through|before|after|since|next) (?:the )?$")


def agreed(clause: Clause, verb: Verb) -> Direction | None:
    """"agreed to buy its rival on Monday" tells when it agreed, "agreed to meet on Monday" when they will."""
    if verb.cue is None or verb.words != "agreed to" or not (clause.is_day or clause.tail.endswith(" on ")) or AUXILIARY_BEFORE.search(clause.before, max(0, verb.cue.start() - 24), verb.cue.start()):
        return None
    done = _APPOINTMENT.match(clause.before, verb.cue.end()) is None and _MEANT_FOR.search(clause.tail) is None
    return Direction("past", "agreed") if done else None


_RECORD = lazy_pattern(
    r"\b(?:figures?|data|results?|returns|sales|numbers?|records?|totals?|clos\w+|prices?|tally|count|toll|temperatures?|rainfall|logs?|apolog\w+|blam\w+|wait\w*|"
    r"stay(?:ed)?|shut|turnout|attendance|excuses?|alibis?|forgiv\w+|reasons?|except|as) for $"
)
_MONTH_BEHIND = lazy_pattern(r"(?:(?:early|mid|late)[ -])?[a-z]+\.?(?! \d)")
_FIGURES_FOR = lazy_pattern(r"\b((?:gross domestic )?product|estimates?|figures?|data|results?|sales|numbers?|records?|totals?|prices?|rates?|index|inflation|gdp|reports?|survey|minutes|growth|balance|output|exports|imports|orders|payrolls?|unemployment|deficit|surplus|month|returns|statistics|readings?) for $")
"""Before a month whose figures they are."""
_FIXED_FOR = lazy_pattern(r"\b(?:call(?:ed|s)|plan(?:ned|s)|schedul(?:ed|es)|set|announced|booked|fixed|listed|slated|arranged|convened|organised|organized) (?:[\w'-]+ ){0,5}for $")
_FOR_LATER = lazy_pattern(
    r"\b(?:plan\w*|promis\w+|schedul\w+|reschedul\w+|set|slated|due|fixed|booked|reserved|arranged|organi[sz]ed|convened|ordered|demanded|declared|announced|pledged|prepar\w+|ready|braced?|bracing|"
    r"invit\w+|summon\w+|call(?:s|ed|ing)?(?: an?)?|tickets?|warnings?|alerts?|forecasts?|predicted|expected|appointments?|meetings?|hearings?|votes?|elections?|runoff|strikes?|walkouts?|rall(?:y|ies)|"
    r"march(?:es)?|protests?|demonstrations?|sessions?|summit|talks|debate|match|game|concert|funerals?|service|ceremony|parade|release|launch|date|deadline|available|picked|selected|named|"
    r"doubt(?:ful)?|fit|out|back|rested|dropped|on track|trips?|visits?|curfew|mourning|holiday|lockdown|closures?|shutdown|interviews?|notice|boycotts?|stoppages?|listed|recalled|duty|postponed) (?:[\w'-]+ ){0,7}for $"
)
"""What is for a day to come; "the attendance for Saturday" and "forgiven for Monday" are none of these."""


def called_for(clause: Clause, verb: Verb) -> Direction | None:
    """"promised a parade for Thursday": what is arranged for a day lies ahead."""
    before, folded, end = clause.before, clause.folded, clause.end
    if not before.endswith(" for ") or not clause.is_date or folded.startswith("'s", end):
        return None
    if not clause.is_day and _MONTH_BEHIND.match(folded, clause.start):
        if found := _FIGURES_FOR.search(before, max(0, len(before) - 60)):
            return Direction("past", found.group(1), sure=True)  # "inflation for May is expected to have slowed"
        if _FIXED_FOR.search(before, max(0, len(before) - 80)) is None:
            return None
    arranged = _FOR_LATER.search(before, max(0, len(before) - 100)) if verb.looks_back else _RECORD.search(before, max(0, len(before) - 60)) is None
    return Direction("future", "for", sure=verb.surely_ahead) if arranged and CALLED_OFF.match(folded, end) is None else None


_SUMMONED = lazy_pattern(
    r"\b(told (?:the )?(?:[\w'-]+ ){1,3}to be (?:back|there|ready|present|in (?:their|his|her|its) (?:seats?|places?)))(?: (?:in|at) (?:[\w'-]+ ){1,3}?)?(?: by| at| on| for)? $|"
    r"\b((?:asked|told|ordered|invited|instructed|urged|summoned|directed|want(?:s|ed)?) (?:[\w'-]+ ){1,3}to (?:return|appear|testify|report back|come back|reappear|reconvene|attend|be back|(?:produce|present|bring) (?:him|her|it|them|the \w+)|submit (?:[\w'-]+ ){1,3}|file (?:[\w'-]+ ){1,3}))(?: (?:to work|in court|in person|again|home|back))?(?: on| at)? $"
    r"|\b((?:told|asked|urged|advised|encouraged) (?:[\w'-]+ ){1,3}to (?:use|spend)) $"
    r"|\b((?:was|were|been|and) (?:asked|told|ordered|instructed|summoned|directed) to (?:return|appear|testify|report|surrender|attend|come back|go back)(?: again)?(?: (?:to|in|at|before) (?:[\w'-]+ ){1,3}?)?) ?(?:on |at )?$"
    r"|\b((?:posted|listed|adjourned|put up|reserved|fixed) (?:the )?(?:matter|case|hearing|trial|plea|order|verdict|petition)|(?:matter|case|hearing|trial|plea|appeal|petition) (?:was|has been|had been|stood|will be) (?:posted|listed|adjourned|fixed|put over))(?: [\w'-]+){0,6}?(?: to| for)(?: [\w'-]+){0,6}? (?:on )?$"
    r"|\b((?:remanded|bailed|released|freed|sent|committed|(?:granted|given|allowed) (?:\w+ )?bail)\b(?: (?!to\b)[\w'-]+){0,5} to (?:return|appear|reappear|attend|stand trial|answer bail|surrender|be back)(?: again)?(?: (?:to|in|at|before) (?:[\w'-]+ ){1,5}?)?) ?(?:on |at )?$"
    r"|\b((?:remanded|sent|committed|bailed)\b(?: [\w'-]+){0,9}? for (?:an? )?(?:sentence|sentencing)(?: hearing)?|(?:remanded|bailed)\b(?: [\w'-]+){0,9}? for (?:an? )?(?:pre-)?trial(?: hearing)?) on $"
)
_TOLD_TO_STAY = lazy_pattern(r"\b((?:(?:has|have) (?:also |now |since )?been|with (?:[\w'-]+ ){1,4}?(?:being )?) ?(?:told|asked|ordered|urged|advised|warned|encouraged) (?:not )?to (?:stay|remain|avoid|keep|work|shelter|boil|leave|put off|travel|expect|prepare|stand|vote|attend|wear|use|cancel|postpone|delay|plan|allow|walk|gather|return|go|drive|fly|evacuate|move|close|shut|reopen|isolate|quarantine|halt|suspend|cut|limit|ration|start|begin|stop|strike|march)) (?:(?!(?:after|when|because|since|over|following|who|that|which|and|if|in|of|from|by|into|[a-z]+ed|bought|struck|taken|made|held|shot|sold|seen|saw|drove)\b)[\w'-]+ ){0,6}(?:from |on |between |before |by )?$")
"""Before a day, what people have been told to do on it: no perfect is told with a day that is over."""
_TOLD = lazy_pattern(r"told|asked|order|invit|instruct|urged|summon|direct|want|posted|listed|adjourn|put up|reserved|fixed|remand|bail|releas|freed|sent|committed")
"""One of these stands in whatever somebody is told to do: looked for first, since it costs next to nothing."""
_ADJOURNED_UNTIL = lazy_pattern(r"\b((?:adjourned|remanded|bailed|deferred|stood over|put back|reserved)\b[^.;]{0,60} (?:until|till)) $")
_OF_RECORD = lazy_pattern(r"\b((?:share|stock|bond|unit)?holders? (?:of record|recorded|registered|on the register)) (?:as of |at the close of business on |on |at )$")
_WANTED_DONE = lazy_pattern(r"\b(wants?|want to see|hopes? to (?:have|see)|would like|demands?) (?!to\b)(?:[\w'-]+ ){1,5}(?:[a-z]+ed|held|done|put|sent|brought|built|heard|paid|met|shut|cut) (?:on )?$")
_HAS_CANCELLED = lazy_pattern(r"\b((?:has|have) (?:now |also |already )?(?:cancell?ed|scrapped|called off|suspended|postponed)) (?:(?!(?:after|over|from)\b)[\w'-]+ ){1,7}?(?:on |for )?$|\b(had (?:now |also |already )?(?:cancell?ed|scrapped|called off|postponed)) (?:(?!(?:after|over|from)\b)(?:[\w'-]|,(?=\d))+ ){1,10}?for $")
_CALLED_FOR_ROUND = lazy_pattern(r"\b((?:has|have) (?:now |also |already )?(?:called|summoned|invited)) (?:[\w'-]+ ){1,5}?(?:for|to) (?:an? |the |another |further |fresh |more )?(?:[\w'-]+ ){0,3}?(?:round|talks|meeting|hearing|session|negotiations|conciliation|briefing)(?: of [\w'-]+)? (?:on |at )?$|\b((?:has|have) (?:now |also |already )?(?:summoned|invited)) (?:[\w'-]+ ){1,5}?to (?:[\w'-]+ ){1,4}?on $")
"""Before a day, what people have been called to on it."""
_HAS_AGREED = lazy_pattern(r"\b((?:has|have) (?:now |also |already |since )?(?:agreed|consented|committed|signed up)) to (?:an? |the |another |further |two |three )(?:[\w'-]+ ){1,5}?on $")
"""Before a day, what people have agreed to on it: no perfect is told with a day that is over."""
_HAS_ASKED = lazy_pattern(r"\b((?:has|have) (?:now |also |already )?(?:asked|pushed|pressed|applied)) for (?:an? |the |new |fresh |another )(?:[\w'-]+ ){1,4}?(?:in|on|for) $")
_HAS_IMPOSED = lazy_pattern(r"\b((?:has|have) (?:now |also |already )?(?:imposed|called|declared|ordered|banned|clamped|added|laid on|announced|prohibited|restricted|introduced|extended|scheduled)) (?:[\w'-]+ ){1,7}(?:from|between) (?:[\d:.]+ ?(?:[ap]\.?m\.? )?(?:(?:and|to|until) |on )?)?$")
"""Before the first day of a range, what it is the time of: no perfect is told with a day that is over."""
_HAS_CALLED = lazy_pattern(r"\b((?:has|have) (?:now |also |already )?(?:called|announced|arranged|convened|organi[sz]ed)) (?:(?!(?:after|over|from|for|off|on|in)\b)[\w'-]+ ){1,4}?(?:strike|bandh|hartal|protest|march|rally|election|elections|meeting|shutdown|walkout|boycott|vigil|summit|session|vote)s?(?: (?:in|at|of|across) (?:[\w'-]+ ){1,4}?)? ?on $")
_PROTEST_AT = lazy_pattern(r"\b(announced|called) (?:an? |another )(?:[\w-]+ ){0,2}(?:protest|rally|march|strike|vigil|demonstration|sit-in|picket|meeting|session|summit)s? (?:outside|at|in|across|through|near) (?:[\w'-]+ ){1,6}on $")
_SET_UP = lazy_pattern(r"\b(set up|booked|earned) (?:an? |the |their |his |her |its )(?:[\w'-]+ ){0,4}?(?:final|semi-?final|quarter-?final|clash|tie|showdown|date|encounter|rematch) (?:against|with) (?:[\w'-]+ ){1,4}on $")
_INVITED = lazy_pattern(r"\b((?:invitations?|offers?|requests?|appeals?|calls?) (?:from (?:[\w'.-]+ ){1,5})?to) (?:meet|attend|appear|talk|testify|speak|negotiate|return) (?:(?:with|at|in) (?:[\w'-]+ ){1,3})?(?:on |at )?$|\b((?:has |have )?(?:invited|summoned|called|asked)) (?:[\w'-]+ ){1,5}?to (?:(?:the )?(?:[\w'-]+ ){1,3}for )?(?:an? |the )?(?:[\w'-]+ ){0,2}?(?:meeting|talks|hearing|session|summit|debate|briefing|conference|interview)s? (?:on |at )?$")
_UNLESS = lazy_pattern(r"(?<!as )\b(if|unless) ((?:[\w'-]+ ){1,7}?)(?:on |by )?$")
_EITHER_TENSE = lazy_pattern(r"\b(?:beat|hit|cut|put|set|let|shut|split|quit)\b")
_THEY_WILL = lazy_pattern(r",? (?:[\w'-]+ ){1,4}(?:will|would|can|could)\b")
"""Of "If City beat Leeds on Sunday, they will go top" a verb whose past looks like its present, and what comes of it."""
_IF_DONE = lazy_pattern(r"[a-z]+ed ")
_SUMMONED_TO = lazy_pattern(r"\b((?:has|have) been summoned (?:to|before|for)) (?:[\w'-]+ ){0,5}(?:on |for )?$")
_AFTER_THAT = lazy_pattern(r"\b(?:after|when|since|because) (?:[\w'-]+ ){1,3}$")
_CAME_OF_IT = lazy_pattern(r" (?:was|were|went|drew|had|over)\b| (?:as|when) (?:[\w'-]+ ){1,3}(?:fell|hit|\w+ed)\b")
_CALLED_FOR = lazy_pattern(
    r"(?<!'s )(?<!the )(?<!a )(?<!new )\b(call(?:s|ed|ing) for) (?:(?:an?|more|new|further|mass|nationwide|fresh|another) )?(?:(?!(?:into|over|after|about|of|on|in|to)\b)[\w-]+ ){0,2}(?:rall(?:y|ies)|march(?:es)?|strikes?|protests?|demonstrations?|walkouts?|boycotts?|shutdown|vigils?|debates?|meetings?|sessions?|summit|by-elections?)(?: (?:in|across) [\w ]{1,20})? (?:on |in )?$"
    r"|\b(call(?:s|ed|ing) for) (?:(?:an?|more|new|further|mass|another) )?(?:[\w-]+ ){0,2}(?:protests?|demonstrations?|vigils?|rall(?:y|ies)) (?:outside|at|near) (?!an? |(?:[\w'-]+ ){0,3}(?:meeting|rally|march|conference|hearing|event)\b)[\w' ]{1,30} (?:on )?$"
    r"|\b(call(?:s|ed|ing)? on|urg(?:es|ed|ing)) (?:[\w'-]+ ){1,4}to (?:march|protest|rally|gather|strike|vote|turn out|stay (?:at )?home|take to the streets|walk out|boycott [\w ]{1,20})(?: in [\w ]{1,20})? (?:on |in )?$"
)
_CROWD_CAME = lazy_pattern(r",? (?:and|but)(?: only| just)? (?:hundreds|thousands|dozens|scores|crowds|many|few|nobody|\d[\d,]*|police)(?: of [a-z]+)? (?:[a-z]+ ){0,2}?(?:supporters |people |protesters )?(?:came|turned|joined|marched|gathered|attended|answered|showed|moved)\b|,? (?:that|which) (?:drew|was|were|ended|began|led|passed|turned|ran)\b|, attended\b")
"""Behind a day that people were called out for, who came on it."""
_AND_DID = lazy_pattern(r",? (?:and|but) (?:it |they |he |she |the \w+ |(?:hundreds|thousands|dozens|scores|crowds|many|few|nobody)(?: of \w+)? )?(?:came|[a-z]+ed|lost|won|drew|went|was|were|saw|took|met|held|made)\b")
_WENT_ON = lazy_pattern(r"(?:,? (?:when|where) (?:he|she|they|it|the \w+|police|officers|hundreds|thousands|crowds|soldiers|troops|people|protesters)) (?:[a-z]+ed|took|got|found|told|said|was|were|had|went|came|left|gave|made|held|put|sent|saw|shot|beat|fought)\b")
"""Behind such a day what was done on it."""


def _conditional(clause: Clause) -> re.Match[str] | None:
    """"If they lose on Sunday", "if signed on Friday"; not "asked if he lied on Monday"."""
    found = _UNLESS.search(clause.tail) if clause.is_day and (" if " in clause.tail or "unless " in clause.tail or clause.tail.startswith("if ")) else None
    same = found is not None and found[1] == "if" and _EITHER_TENSE.search(found[2]) is not None and _THEY_WILL.match(clause.behind) is not None
    return found if found and (same or _IF_DONE.fullmatch(found[2]) or not any(cue.lastgroup in ("past", "weak", "past_perfect") for cue in cues(found[2]))) else None


def summoned(clause: Clause, verb: Verb) -> Direction | None:
    """Whoever is told to return on a day has it still to come."""
    if not clause.is_date and not clause.folded.startswith("the weekend", clause.start):
        return None
    before, tail = clause.before, clause.tail  # words are looked for first, since it costs next to nothing
    found = _SUMMONED.search(tail) if (" to " in tail or " for " in tail) and _TOLD.search(tail) else None
    if found is None and ("call" in before or "urg" in before or "summoned" in before):
        found = _SUMMONED_TO.search(tail) or _CALLED_FOR.search(before)
    if found is None:
        found = _fixed(clause)
        if found is not None and found_by(found, _PROTEST_AT, _SET_UP) and (_WENT_ON.match(clause.folded, clause.end) or _AND_DID.match(clause.folded, clause.end)):
            return None  # "called a meeting at the town hall on Monday, and voted 8-2"
        return Direction("future", found.group(found.lastindex or 1), sure=found_by(found, _HAS_CALLED, _HAS_AGREED, _INVITED, _HAS_IMPOSED, _CALLED_FOR_ROUND)) if found else None
    if _AFTER_THAT.search(before, 0, found.start() if found.string is before else 0):
        return None  # "after activists called for a rally on Sunday"
    done = _WENT_ON.match(clause.folded, clause.end) or _CAME_OF_IT.match(clause.folded, clause.end) or _CROWD_CAME.match(clause.folded, clause.end)
    return None if done else Direction("future", found.group(found.lastindex or 1))


def _fixed(clause: Clause) -> re.Match[str] | None:
    """What somebody wants, has called off or for, or invites to on the day, or what hangs on an "if"."""
    tail = clause.tail
    found = _OF_RECORD.search(tail) if "holder" in tail else None
    if "want" in tail or "hope" in tail or "would like" in tail or "demand" in tail:
        found = _WANTED_DONE.search(tail)
    if found is None and (" has " in tail or " have " in tail or (" had " in tail and tail.endswith(" for ")) or tail.startswith(("has ", "have "))):
        found = _HAS_CANCELLED.search(tail) or _HAS_CALLED.search(tail) or _HAS_IMPOSED.search(tail) or _HAS_ASKED.search(tail) or _HAS_AGREED.search(tail) or _CALLED_FOR_ROUND.search(tail)
    if found is None and (" been " in tail or (" with " in tail and "ed to " in tail) or " told to " in tail):
        found = _TOLD_TO_STAY.search(tail)
    if found is None and tail.endswith(("until ", "till ")):
        found = _ADJOURNED_UNTIL.search(tail)
    if found is None and " to " in tail:
        found = _INVITED.search(tail)
    if found is None and tail.endswith(" on "):
        found = (_PROTEST_AT.search(tail) if "called " in tail or "announced " in tail else None) or (_SET_UP.search(tail) if "set up " in tail or "booked " in tail or "earned " in tail else None)
    return found or _conditional(clause)
