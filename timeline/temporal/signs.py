"""The signs of past and future in a clause, each a function that says which way the expression looks, or None; the surest first."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.temporal.clause import Clause
from timeline.temporal.cues import AUXILIARY_BEFORE, cues, is_sure, looks_ahead, verbs
from timeline.temporal.deadlines import DEADLINE, lies_ahead
from timeline.temporal.direction import UNKNOWN, Direction, Verb

_EXPECTED = re.compile(r"(?<!had been )(?<!'d been )\b((?:(?:is|are|was|were|been) (?:set|planned|forecast|projected|billed))|(?<!than )(?<!\bas )(?:expected|scheduled|due|slated|anticipated))(?: as (?:early|soon) as| from)? $")
_EXPECTED_ENDS = ("set ", "planned ", "forecast ", "projected ", "billed ", "expected ", "scheduled ", "due ", "slated ", "anticipated ", " as ", " from ")
"""How such a clause ends: looked at first, since it costs next to nothing, as with the signs below."""
_NOT_YET = re.compile(r" (?:had not|hadn't|had yet|had still)\b")


def _expected(clause: Clause, verb: Verb) -> Direction | None:
    """Right before a day, what is to come on it: "a rating was expected Friday", "data due Thursday"."""
    found = _EXPECTED.search(clause.tail) if clause.tail.endswith(_EXPECTED_ENDS) else None
    return Direction("future", found.group(1), sure=True) if found and not _is_overtaken(clause) and not _NOT_YET.match(clause.folded, clause.end) else None


_BEGUN = re.compile(r", (?!(?:planned|scheduled|expected|proposed|projected|slated|promised|needed|required|used|due|billed)\b)([a-z]+ed|begun|built|made|set up|written|bought|sold|won|lost|dug|drawn) (?:in|on) $")


def _begun(clause: Clause, verb: Verb) -> Direction | None:
    """"A ward, begun in January, is to be ready soon": what a thing is called by was done."""
    found = _BEGUN.search(clause.tail) if clause.folded.startswith(",", clause.end) else None
    return Direction("past", found.group(1), sure=True) if found else None


_PRESENT_ENDS = ("is ", "are ", "n't ", "on ", "at ", "for ")
_AHEAD_ENDS = ("of ", "before ", "to ", "for ", "upcoming ", " the ", " a ", "await ", "awaits ", "awaited ", "awaiting ", "eyes are on ", "from ")
_PRESENT = re.compile(r"\b((?:is|are|isn't|aren't)) (?:on |at |for )?$")
_ON_SHOW = re.compile(r"\b(is|are) (?!\w+ed\b)(?:[\w'-]+ ){1,7}at $")
"""Before a clock time, where something is on: "City are here for a match at 6.30pm on Friday"."""
_HEARINGS = ("hearing", "trial", "retrial", "sentencing", "arraignment", "appeal", "inquest")
_EVENTS = (
    "election", "elections", "by-election", "concert", "test", "match", "race", "final", "game", "marathon", "debate", "vote", "referendum", "polls", "primary", "primaries",
    "summit", "tournament", "games", "olympics", "world cup", "census", "congress", "convention",
)  # fmt: skip
_BEFORE_EVENT = re.compile(
    r"\b(?:(?P<hearing>ahead of|before|pending|until|to attend|await(?:s|ing)?|to face|summoned to|called to|(?:sent|remanded|committed|transferred|bailed|released|return(?:s|ed)?) (?:[\w'-]+ ){0,7}?for) (?:a |an |the |his |her |their |its )?(?:[\w'-]+ ){0,3}?"
    rf"(?:{'|'.join(_HEARINGS)})(?: (?:at|in|before) (?:[\w'-]+ ){{1,4}}?)?"
    r"|(?P<vote>ahead of|before|in time for|campaign(?:ing|s)? for|run-up to|prepar(?:e|es|ing|ations) for|candidates? (?:for|in)|favourites? for|tickets? for|squad for|team for) (?:the |a |an |next |their |its |his |her )?(?:[\w'-]+ ){0,4}?"
    rf"(?:{'|'.join(_EVENTS)}))(?: on| in| at)? $"
)
"""What is got ready before it comes: "the campaign for the local elections on May 18", "pending a hearing on Thursday"."""
_EVENT_ENDS = tuple(
    f"{noun}{joint} "
    for noun in (*_HEARINGS, "court", *_EVENTS)
    for joint in ("", " on", " in", " at")
)
"""How a clause ends that may hold one: looked for first, since it costs next to nothing."""
_NO_VERB = r"(?!(?:on|and|but|that|which|who|was|were|had|will|after)\b)(?!\w+ed\b)[\w'-]+ "
_AHEAD_OF_WHAT = re.compile(rf"\b(ahead of|await(?:s|ed|ing)?|(?:go|goes|going|heading|head|heads) into|look(?:s|ing)? ahead to|in doubt for|doubtful for|a doubt for|ruled out of|pulled out of|withdrew from|withdrawn from|miss|suspended for|available for|in the squad for) (?:{_NO_VERB}){{1,6}}on $")
"""Before a day, what was awaited on it."""
AHEAD_OF = re.compile(r"\b(await(?:s|ed|ing)?|turn(?:s|ed)? to|look(?:s|ed|ing)? (?:ahead |forward )?to|eyes (?:are|were|will be) on|pulled out of|withdr[ae]wn? from|ruled out of|ahead of|before|run-up to|upcoming|preparing for|preparations for|prepare for|(?:signed up|issued|called|announced|fixed|arranged|booked|listed|in force|in place|tickets|qualified) for)(?: the| a)? $")


_USED_BEFORE = re.compile(r"\b(?:[a-z]+ed|bought|sold|sent|paid|arriving|made) (?:before|by|until|from) $")
_WILL_BEHIND = re.compile(r" (will|must|can|may|should)\b")


def _is_on(clause: Clause, verb: Verb) -> Direction | None:
    """"the election is on Oct. 19", "ahead of Monday's vote"; before a clock time "before" looks neither way."""
    if clause.tail.endswith(("before ", "until ", "till ")) and (found := _NONE_BEFORE.search(clause.tail)) and not _HAD.match(clause.folded, clause.end):
        return Direction("future", found.group(1), sure=True)
    if clause.is_date and (will := _WILL_BEHIND.match(clause.folded, clause.end)) and _USED_BEFORE.search(clause.tail):
        return Direction("future", will.group(1))  # "anything bought before Thursday will"
    present = _PRESENT.search(clause.tail) if clause.tail.endswith(_PRESENT_ENDS) else None
    if present and present.group().endswith("on "):
        return Direction("future", present.group(1), sure=True)
    found = present or (_ON_SHOW.search(clause.tail) if clause.is_clock else AHEAD_OF.search(clause.tail) if clause.tail.endswith(_AHEAD_ENDS) else None) or (_BEFORE_EVENT.search(clause.tail) if clause.tail.endswith(_EVENT_ENDS) else None)
    if found is None and clause.is_day and clause.tail.endswith(" on "):
        found = _AHEAD_OF_WHAT.search(clause.tail)
    return Direction("future", found.group(found.lastgroup or 1), hedged=not verb.leads and verb.looks_back, sure=verb.surely_ahead) if found else None


_NONE_BEFORE = re.compile(r"(?:^|[:;,] )no (?:(?!\w+ed\b|(?:were|was|ran|had|did|came|went|took)\b)[\w-]+ ){1,4}(before|until|till) $")
"""Without a verb: "Ferries: no sailings before noon on Saturday"."""
_HAD = re.compile(r"[^.;\u00b6]{0,30} had\b")
_PLANNED = re.compile(r"(?:was|were) |due |(?:had )?(?:originally |initially |also )?(?:wanted|hoped|planned|intended|expected|aimed) to")
_RELATIVE = re.compile(r", (?:which|who) $")
_INSTEAD = re.compile(r"(?: (?:morning|afternoon|evening|night))?, will (?:now )?")
_OVERTAKEN = re.compile(r"[^.;\u00b6]{0,40}?,? (?:but|before) (?!(?:will|may|might|could|now)\b)((?:(?!\b(?:will|may|might|could|can|is|are|now|would)\b)[^.;\u00b6])*)(?:[.;\u00b6]|$)")
"""What came in the way of a plan told in the past: "was due to land on Monday but turned back"."""
_FELL_THROUGH = re.compile(
    r"(?:'s [\w-]+)?,? (?:(?:was|were|had been) (?:later |then |also )?(?:rained off|rained out|washed out|snowed off|scrubbed|aborted|never held|abandoned|called off at the last minute)|did not take place|did not happen|could not (?:take place|hold|go ahead)|never (?:took place|happened|came off|went ahead)|fell through|had been held up)\b"
)
"""What became of a plan on its very day: "the game scheduled for Tuesday was rained off"."""
_HAD_PLANNED = re.compile(r"\bhad been (?:planned|forecast|scheduled|set|due|expected|called|fixed|booked|arranged)\b[^,;]{0,40} (?:for|on|in) $")
_SAID = frozenset(("said", "told", "asked", "warned", "added", "insisted", "noted", "feared", "hoped", "believed", "thought", "wanted"))
"""Behind "but" these overtake nothing: "was due to speak on Friday but aides said it may rain"."""


def _overtaken(clause: Clause, verb: Verb) -> Direction | None:
    if verb.leads or verb.cue is None or not _PLANNED.match(verb.words):
        return None
    instead = _RELATIVE.search(clause.before, max(0, verb.cue.start() - 12), verb.cue.start()) and _INSTEAD.match(clause.folded, clause.end)  # "which was to sit on Thursday, will meet on Saturday"
    return Direction("past", verb.words.strip(), sure=True) if instead or _is_overtaken(clause) else None


def _fell_through(clause: Clause, verb: Verb) -> Direction | None:
    """"The game scheduled for Tuesday was rained off", "rain had been forecast for Monday but none fell"."""
    if found := _FELL_THROUGH.match(clause.folded, clause.end):
        return Direction("past", found.group().rpartition(", ")[2].strip(), sure=True) if clause.tail.endswith((" for ", " on ", " in ", "expected ", "due ", "scheduled ")) else None
    had = _HAD_PLANNED.search(clause.tail) if clause.tail.endswith((" for ", " on ", " in ")) else None
    return Direction("past", had.group().strip(), sure=True) if had and _is_overtaken(clause) else None


def _is_overtaken(clause: Clause) -> bool:
    """Whether something was done or came instead: a past verb other than of saying."""
    if (found := _OVERTAKEN.match(clause.folded, clause.end)) is None:
        return False
    came = next((cue.lastgroup or "" for cue in cues(found.group(1)) if cue.group() not in _SAID), "")
    return came in ("past", "weak", "past_perfect")


MOVED_FROM = re.compile(r"\b(?:postponed?|delay(?:ed)?|put off|push(?:ed)? back|moved?|br(?:ought|ing) forward|reschedule[d]?|adjourn(?:ed)?|carried over|held over) (?:[\w']+ ){0,4}from (?:the )?$")
"""Before the day something was first set for, which may be over or not."""
_MOVED_TO = re.compile(r"\b(?:moved?|br(?:ought|ing) forward|switch(?:ed)?|put back|postponed?|delay(?:ed)?|push(?:ed)? back) (?:[\w']+ ){0,3}from [\w ,]{3,20} to $|\b(?:been|was|were) (?:moved|brought forward|switched|shifted|put back) to $|\b(?:has|have) (?:slipped|moved) (?:back )?to $")


def _moved(clause: Clause, verb: Verb) -> Direction | None:
    """Before the day something was put to from another: "moved the hearing from Monday to Thursday"."""
    found = _MOVED_TO.search(clause.tail) if clause.tail.endswith(" to ") else None
    return Direction("future", found.group().strip()) if found else None


_APPOINTMENT = re.compile(
    r" (?:again |next )?(?:meet|hold|have|talk|speak|play|fight|run|race|sing|appear|testify|return|resume|restart|begin|start|open|reopen|vote|debate|attend|visit|"
    r"travel|fly|come|go|gather|convene|sit|take|surrender|report|march|strike|walk|host|join|address|publish|hand|release|free|exchange|swap)\b"
)
"""What is agreed for a day to come."""
_MEANT_FOR = re.compile(r"\b(?:to|for|from|until|till|by|through|before|after|since|next) (?:the )?$")


def _agreed(clause: Clause, verb: Verb) -> Direction | None:
    """"agreed to buy its rival on Monday" tells when it agreed, "agreed to meet on Monday" when they will."""
    if verb.cue is None or verb.words != "agreed to" or not clause.is_day or AUXILIARY_BEFORE.search(clause.before, max(0, verb.cue.start() - 24), verb.cue.start()):
        return None
    done = _APPOINTMENT.match(clause.before, verb.cue.end()) is None and _MEANT_FOR.search(clause.tail) is None
    return Direction("past", "agreed") if done else None


_STATES = re.compile(r" (marks|brings|promises|is (?:the|a|an|our|his|her|their)|is (?:[\w-]+ ){0,6}(?:away|off)|has been (?:declared|designated|proclaimed)(?= (?:as )?an? (?:[\w-]+ ){0,3}(?:holiday|day of)))\b")
_CANCELLED = re.compile(r"(?: (?:morning|afternoon|evening|night))? ((?:has|have)(?: now| also| already)? been (?:cancell?ed|called off|postponed|suspended|scrapped|moved online|rescheduled))\b(?! by (?:the|a) (?:\w+ )?(?:court|judge))")
"""Behind a day, what will not take place on it: "flights on Thursday have been cancelled"."""
_SOLD_OUT = re.compile(r"(?: and (?:on )?\w+day)?(?:'s (?:[\w-]+ ){0,2}[\w-]+)?(?: (?:in|at|against|with) (?:[\w'-]+ ){0,3}?[\w'-]+)? ((?:is|are) (?:already |nearly |almost )?(?:sold out|fully booked|in doubt))\b")


def _states(clause: Clause, verb: Verb) -> Direction | None:
    """"Labor Day is two weeks away"; but "on Tuesday marks were found"."""
    done = clause.is_day and not verb.leads and verb.looks_back and clause.before.rstrip().endswith(verb.words.strip())  # "What happened Sunday is an outrage"
    found = (None if not verb.leads and verb.looks_back else _SOLD_OUT.match(clause.folded, clause.end)) or (None if done or clause.before.endswith("on ") else _STATES.match(clause.folded, clause.end))
    if found is None and clause.is_day and verb.leads:
        found = _CANCELLED.match(clause.folded, clause.end)
    return Direction("future", found.group(1)) if found else None


_PROCLAIMED = re.compile(r"(?<!had )\b(declared?|declares|declaring|proclaimed|designated) $")
_OF_MOURNING = re.compile(r" (?:as )?an? (?:[\w-]+ ){0,3}(?:holiday|day of (?:[\w-]+ ){0,2}(?:mourning|prayers?|fasting|rest|remembrance|silence|thanksgiving)(?: and \w+)?+)\b(?!, (?:and|but) |[^.;\u00b6]{0,20} (?:and|but) (?:thousands|hundreds|many|few|schools|shops))")
_LATELY = re.compile(r"\b(?:last (?:week|month|year)|yesterday)\b")


def _proclaimed(clause: Clause, verb: Verb) -> Direction | None:
    """"declared Wednesday a day of mourning": what a day is made into lies ahead."""
    found = _PROCLAIMED.search(clause.tail) if clause.is_day and _OF_MOURNING.match(clause.folded, clause.end) and not _LATELY.search(clause.before) else None
    return Direction("future", found.group(1)) if found else None


_TIME_CLAUSE = re.compile(r"\b((?:when|once|until|before|as soon as) (?:[\w'-]+ ){1,5}(?:is|are)) \w+(?:ed|en|wn|ld) (?:on |in |at )?$")


def _in_time_clause(clause: Clause, verb: Verb) -> Direction | None:
    """"will be named when the side is announced on Tuesday": the present of a time clause lies ahead."""
    found = _TIME_CLAUSE.search(clause.tail) if " is " in clause.tail or " are " in clause.tail else None
    return Direction("future", found.group(1)) if found else None


_STARTING = re.compile(r"\b(beginning|starting|effective|coming)(?: on| from| late| early)? $")
_SET = re.compile(r"\b(?:announced|ordered|called|declared|planned|scheduled|approved|imposed|agreed|confirmed|threatened|forced|prompted|sold out|postponed|cancell?ed)\b")
"""Behind what starts on a day, what was done about it beforehand: "talks starting Thursday were announced"."""
_WHERE_WILL = re.compile(r"(?: (?:morning|afternoon|evening|night))?, (?:where|when|at which) [^.;\u00b6]{0,60}?\b(will)\b")


def _starting(clause: Clause, verb: Verb) -> Direction | None:
    """"three days of mourning beginning Tuesday"; "on Saturday night, where both will sit"."""
    if found := _STARTING.search(clause.tail):
        if verb.leads and verb.looks_back and not _SET.search(clause.behind):
            return None  # "Riots starting Sunday killed nine"
        return Direction("future", found.group(1), hedged=verb.looks_back)
    found = _WHERE_WILL.match(clause.folded, clause.end)
    return Direction("future", found.group(1)) if found else None


_MISHAPS = (
    "murder|murders|killing|killings|shooting|shootings|stabbing|stabbings|attack|attacks|assault|robbery|raid|burglary|rape|crash|crashes|collision|pile-up|derailment|accident|explosion|explosions|blast|blasts|"
    "bombing|bombings|fire|blaze|earthquake|quake|tremor|avalanche|landslide|collapse|sinking|capsizing|death|deaths|drowning|drownings|disappearance|kidnapping|abduction|massacre|ambush|riot|riots|violence|clashes|coup|"
    "shelling|airstrike|airstrikes|outage|blackout|breach|hack|spill|brawl|incident|disorder|looting|mutiny|hijacking|jailbreak|stampede|crush"
)
"""What nobody fixes a day for."""
_RESULTS = "win|victory|defeat|loss|draw|setback|red card|sending-off|dismissal|defeats|losses|wins"
_IT_CAME_FROM = re.compile(
    rf"\b(?:over|after|following|in connection with|linked to|related to|from|accused of|charged with|suspected of|wanted for|amid) (?P<new>an? |\d+ |two |three |several )?(?:the |his |her |their |its |that |this )?(?:(?!after\b|over\b|following\b)[\w'-]+ ){{0,3}}?(?P<mishap>{_MISHAPS})\b(?: (?!(?:on|will|would|may|could|and|after|over|following)\b)[\w'.-]+){{0,7}}?(?: (?:on|late|early))* $"
    rf"|\b(?:over|after|following|from|missing|missed) (?:an? |the |his |her |their |its |that )?(?:[\w'-]+ ){{0,3}}?(?P<result>{_RESULTS})\b(?: (?:at|against|over|to|by|in|for|with)(?: [\w'-]+){{1,4}}?)?(?: on)? $"
)
"""The last words before a day that tell what brought something about: "will appear in court over a murder on Sunday"."""
_ALREADY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun|to)day\b|\b(?:tomorrow|tonight|next|this) ?(?:week|month)?\b")
_SEEK = re.compile(rf"\b(?:is|are) (?P<for>(?:appealing|calling|looking) for) (?:[\w'-]+ ){{1,4}}?(?:to|of|about|from|after) (?:an? |the )?(?:[\w'-]+ ){{0,3}}?(?:{_MISHAPS})\b(?: [\w'.-]+){{0,5}}?(?: on)? $|\b(?P<from>recovering|reeling|smarting|suffering) (?:[\w'-]+ ){{0,3}}?from (?:[\w'-]+ ){{1,6}}(?:on )?$")
"""What is done now about what is over."""
_MISHAP_WORD = re.compile(rf"\b(?:{_MISHAPS}|{_RESULTS})\b")
_MISHAP_ON = re.compile(rf"(?<!another )(?<!further )(?<!possible )(?<!any )\b(?P<mishap>{_MISHAPS})(?: (?:in|at|near|outside|of) (?:[\w'.-]+ ?){{1,4}}?)? on $")
"""Before a day, what its clause is about: "the death toll from the quake on Friday could rise"."""


def _came_from(clause: Clause, verb: Verb) -> Direction | None:
    """Behind a verb that looks ahead, what came before it. "Over the attack on Monday" may be said of the verb's day: it is over
    where the verb has a day of its own, or where the mishap is new to the reader ("over an attack on Monday")."""
    if verb.cue is None or verb.looks_back or not clause.is_day or _MISHAP_WORD.search(clause.tail) is None:
        return None
    if verb.leads:
        found = _MISHAP_ON.search(clause.tail) if verb.words in ("will", "could", "may", "might", "can", "must", "should") else None
        return Direction("past", found["mishap"], sure=True) if found else None
    if found := _SEEK.search(clause.tail):
        return Direction("past", found["for"] or found["from"], sure=True)
    found = _IT_CAME_FROM.search(clause.tail, max(0, verb.cue.end() - (len(clause.before) - len(clause.tail))))
    if found is None:
        return None
    start = len(clause.before) - len(clause.tail) + found.start()
    told = found["result"] or found["new"] or found.group().startswith(("after", "following")) or _ALREADY.search(clause.before, verb.cue.end(), start)
    return Direction("past", found["mishap"] or found["result"], sure=True) if told else None


_RECORD = re.compile(
    r"\b(?:figures?|data|results?|returns|sales|numbers?|records?|totals?|clos\w+|prices?|tally|count|toll|temperatures?|rainfall|logs?|apolog\w+|blam\w+|wait\w*|"
    r"stay(?:ed)?|shut|turnout|attendance|excuses?|alibis?|forgiv\w+|reasons?|except|as) for $"
)
_MONTH_BEHIND = re.compile(r"(?:(?:early|mid|late)[ -])?[a-z]+\.?(?! \d)")
_FIGURES_FOR = re.compile(r"\b(figures?|data|results?|sales|numbers?|records?|totals?|prices?|rates?|index|inflation|gdp|reports?|survey|minutes|growth|balance|output|exports|imports|orders|payrolls?|unemployment|deficit|surplus|month|returns|statistics|readings?) for $")
"""Before a month whose figures they are."""
_FIXED_FOR = re.compile(r"\b(?:call(?:ed|s)|plan(?:ned|s)|schedul(?:ed|es)|set|announced|booked|fixed|listed|slated|arranged|convened|organised|organized) (?:[\w'-]+ ){0,5}for $")
_FOR_LATER = re.compile(
    r"\b(?:plan\w*|promis\w+|schedul\w+|reschedul\w+|set|slated|due|fixed|booked|reserved|arranged|organi[sz]ed|convened|ordered|demanded|declared|announced|pledged|prepar\w+|ready|braced?|bracing|"
    r"invit\w+|summon\w+|call(?:s|ed|ing)?(?: an?)?|tickets?|warnings?|alerts?|forecasts?|predicted|expected|appointments?|meetings?|hearings?|votes?|elections?|runoff|strikes?|walkouts?|rall(?:y|ies)|"
    r"march(?:es)?|protests?|demonstrations?|sessions?|summit|talks|debate|match|game|concert|funerals?|service|ceremony|parade|release|launch|date|deadline|available|picked|selected|named|"
    r"doubt(?:ful)?|fit|out|back|rested|dropped|on track|trips?|visits?|curfew|mourning|holiday|lockdown|closures?|shutdown|interviews?|notice|boycotts?|stoppages?|listed|recalled|duty|postponed) (?:[\w'-]+ ){0,7}for $"
)
"""What is for a day to come; "the attendance for Saturday" and "forgiven for Monday" are none of these."""
CALLED_OFF = re.compile(r"[^.;\u00b6]{0,30}?\b(?:was|were|has been|have been|had been) (?:\w+ )?(?:cancell?ed|called off|postponed|scrapped|abandoned|put off|dropped|shelved)\b")
"""Behind "planned for July": a time that came without it."""


def _called_for(clause: Clause, verb: Verb) -> Direction | None:
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


_SUMMONS = re.compile(r"\b((?:asked|told|ordered|invited|instructed|urged|summoned|directed|want(?:s|ed)?) (?:[\w'-]+ ){1,3}to (?:return|appear|testify|report back|come back|reappear|reconvene|attend|be back))(?: (?:to work|in court|again|home|back))?(?: on| at)? $")
_ORDERED = re.compile(r"\b((?:was|were|been) (?:asked|told|ordered|instructed|summoned|directed) to (?:return|appear|testify|report|surrender|attend)(?: (?:to|in|at|before) (?:[\w'-]+ ){1,3}?)?) ?(?:on |at )?$")
_REMANDED = re.compile(r"\b((?:remanded|bailed|released|freed|sent|committed)\b(?: (?!to\b)[\w'-]+){0,5} to (?:return|appear|attend|stand trial|answer bail)(?: (?:to|in|at|before) (?:[\w'-]+ ){1,5}?)?) ?(?:on |at )?$")
_WANTED_DONE = re.compile(r"\b(wants?|want to see|hopes? to (?:have|see)|would like|demands?) (?!to\b)(?:[\w'-]+ ){1,5}(?:[a-z]+ed|held|done|put|sent|brought|built|heard|paid|met|shut|cut) (?:on )?$")
_WANTS = re.compile(r"want|hope|would like|demand")
_HAS_CANCELLED = re.compile(r"\b((?:has|have) (?:now |also |already )?(?:cancell?ed|scrapped|called off|suspended|postponed)) (?:(?!(?:after|over|from)\b)[\w'-]+ ){1,7}?(?:on |for )?$")
_HAS_CALLED = re.compile(r"\b((?:has|have) (?:now |also |already )?(?:called|announced|arranged|convened|organi[sz]ed)) (?:(?!(?:after|over|from|for|off|on|in)\b)[\w'-]+ ){1,4}?(?:strike|bandh|hartal|protest|march|rally|election|elections|meeting|shutdown|walkout|boycott|vigil|summit|session|vote)s?(?: (?:in|at|of|across) (?:[\w'-]+ ){1,4}?)? ?on $")
_UNLESS = re.compile(r"(?<!as )\b(if|unless) ((?:[\w'-]+ ){1,7}?)(?:on |by )?$")
_IF_DONE = re.compile(r"[a-z]+ed ")
_SUMMONED_TO = re.compile(r"\b((?:has|have) been summoned (?:to|before|for)) (?:[\w'-]+ ){0,5}(?:on |for )?$")
_AFTER_THAT = re.compile(r"\b(?:after|when|since|because) (?:[\w'-]+ ){1,3}$")
_CALLS = re.compile(r"summoned|call|urg")
_CAME_OF_IT = re.compile(r" (?:was|were|went|drew|had|over)\b| (?:as|when) (?:[\w'-]+ ){1,3}(?:fell|hit|\w+ed)\b")
_CALLED_FOR = re.compile(
    r"(?<!'s )(?<!the )(?<!a )(?<!new )\b(call(?:s|ed|ing) for) (?:(?:an?|more|new|further|mass|nationwide|fresh|another) )?(?:(?!(?:into|over|after|about|of|on|in|to)\b)[\w-]+ ){0,2}(?:rall(?:y|ies)|march(?:es)?|strikes?|protests?|demonstrations?|walkouts?|boycotts?|shutdown|vigils?)(?: (?:in|across) [\w ]{1,20})? (?:on |in )?$"
    r"|\b(call(?:s|ed|ing)? on|urg(?:es|ed|ing)) (?:[\w'-]+ ){1,4}to (?:march|protest|rally|gather|strike|vote|turn out|stay (?:at )?home|take to the streets|walk out|boycott [\w ]{1,20})(?: in [\w ]{1,20})? (?:on |in )?$"
)
_WENT_ON = re.compile(r"(?:, when (?:he|she|they|it|the \w+)) (?:[a-z]+ed|took|got|found|told|said|was|were|had|went|came|left|gave|made|held|put|sent|saw)\b")
"""Behind such a day what was done on it."""


def _conditional(clause: Clause) -> re.Match[str] | None:
    """"If they lose on Sunday", "if signed on Friday"; not "asked if he lied on Monday"."""
    found = _UNLESS.search(clause.tail) if clause.is_day and (" if " in clause.tail or "unless " in clause.tail or clause.tail.startswith("if ")) else None
    return found if found and (_IF_DONE.fullmatch(found[2]) or not any(cue.lastgroup in ("past", "weak", "past_perfect") for cue in cues(found[2]))) else None


def _summoned(clause: Clause, verb: Verb) -> Direction | None:
    """Whoever is told to return on a day has it still to come."""
    found = _SUMMONS.search(clause.tail) or _ORDERED.search(clause.tail) or _REMANDED.search(clause.tail) or (_SUMMONED_TO.search(clause.tail) or _CALLED_FOR.search(clause.before) if _CALLS.search(clause.before) else None) if clause.is_date else None
    if clause.is_date and found is None:
        found = (_WANTED_DONE.search(clause.tail) if _WANTS.search(clause.tail) else None) or (_HAS_CANCELLED.search(clause.tail) or _HAS_CALLED.search(clause.tail) if "ha" in clause.tail else None) or _conditional(clause)
        return Direction("future", found.group(1)) if found else None
    if found and _AFTER_THAT.search(clause.before, 0, found.start() if found.string is clause.before else 0):
        return None  # "after activists called for a rally on Sunday"
    done = _WENT_ON.match(clause.folded, clause.end) or _CAME_OF_IT.match(clause.folded, clause.end)
    return Direction("future", found.group(found.lastindex or 1)) if found and not done else None


_GIVES = re.compile(r"\b(?:gives|has|have|leaves) (?:[\w'.-]+ ){0,5}until $")


def _deadline(clause: Clause, verb: Verb) -> Direction | None:
    found = DEADLINE.search(clause.tail)
    if found is None or not lies_ahead(clause, verb.cue, found):
        return None
    plan = verb.cue is not None and verb.cue.lastgroup == "future" and verb.words.startswith(("was ", "were "))
    return Direction("future", verb.words.strip() if plan else found.group(1), sure=verb.surely_ahead or _GIVES.search(clause.before) is not None)


_FIGURES_OF = re.compile(r" (?!the\b)(?:[\w&'-]+ ){0,3}?((?:figures|data|numbers|sales|inflation|statistics|survey|readings?|payrolls?|index|accounts|minutes|employment|jobs|retail|consumer|trade) ?(?:figures|data|numbers|report|survey|index)?)\b")


def _figures(clause: Clause, verb: Verb) -> Direction | None:
    """"The April sales data will be published": figures are of a month that is over."""
    if clause.is_day or not clause.is_date or not clause.tail.endswith(("the ", "its ", "their ")):
        return None
    found = _FIGURES_OF.match(clause.folded, clause.end)
    return Direction("past", found.group(1)) if found else None


_WEATHER = re.compile(r"(?:^|[.!?:] )(?:[\w'-]+,? (?:and )?){0,3}?(bright|sunny|dry|cold|colder|cool|cooler|warm|warmer|hot|hotter|mild|milder|windy|breezy|cloudy|overcast|showers|showery|rain|rainy|snow|sleet|fog|foggy|frost|frosty|sunshine|thunderstorms?|highs?|clear|wet|unsettled)\b[^.;\u00b6]* (?:on |by |for )?$")


def _forecast(clause: Clause, verb: Verb) -> Direction | None:
    """"Bright and cold on Sunday, with a high of 24": a weather forecast has no verb."""
    found = _WEATHER.search(clause.before) if verb.cue is None and clause.is_day else None
    return Direction("future", found.group(1)) if found else None


_PROGRAMME = re.compile(r"\b(up next|next up|coming up|what's next|what to watch|on tap|upcoming|fixtures)\b[:.]?[ \u00b6]")
_WARNED_OF = re.compile(r"\b(warn(?:s|ed|ing)? of) (?:an? )?(?:possible|potential|likely|further|more|heavy|severe|dangerous) (?:[\w'-]+ ){1,5}?(?:between |on |for |from |at |by )?$")


def _warned(clause: Clause, verb: Verb) -> Direction | None:
    """"warned of a possible shortfall on Monday"."""
    found = _WARNED_OF.search(clause.tail) if verb.looks_back and "warn" in clause.tail else None
    return Direction("future", found.group(1)) if found else None


_MAYBE = re.compile(r"(?:\b(?P<way>maybe|perhaps)|, (?P<does>reports)) (?:on |by |next |this )?$")
_PROGRAMME_REACH = 160
"""Characters behind such a heading in which a day without a verb is one to come ("UP NEXT: At Lyon on Friday night")."""


def _announced(clause: Clause, verb: Verb) -> Direction | None:
    found = (_PROGRAMME.search(clause.folded, max(0, clause.start - _PROGRAMME_REACH), clause.start) or _MAYBE.search(clause.tail)) if verb.cue is None else None
    return Direction("future", found.group(found.lastgroup or 1)) if found else None


_PLURAL_PRESENT = re.compile(
    r"(?!an? |(?:the )?(?:house|congress|commons|bus|gas|news)\b)(?P<the>the )?(?:(?:both|two|three|some|all|many|these|our|rival|other) )?(?:[a-z'-]+ ){0,2}(?:[a-z]{2,}s|people|men|women|police|children|they|we) (?:(?:in|of|from|across) (?:[\w'-]+ ){1,2}?)?"
    r"(?:(?P<verb>vote|debate|meet|walk out|go on strike|go back|go forward|go down|go up|go through|change|sit down|(?:debate|consider|discuss|welcome|entertain|take on|hear (?:from )?) (?:an? |the |their |its )?(?:[\w'-]+ ){0,2}[\w'-]+|return|convene|leave|fly|travel|take (?:place|over|up)|decide|(?:choose|elect|pick)(?: (?:an?|the|their|its) (?:[\w'-]+ ){0,2}[\w'-]+)?|gather|face off)"
    r"(?: (?:in|at|on|for|to|with|the|over|from) (?:[\w'-]+ ){1,5}?)?|strike|sit) ?(?:on |at |in |next |this )?"
)
"""A whole clause before a day in which a plural subject does something that is fixed beforehand: "Nurses strike on Friday"."""


def _present(clause: Clause, verb: Verb) -> Direction | None:
    """The present of what is fixed: none where a past verb stands in the clause, nor where the word is a noun with its verb behind the day."""
    found = _PLURAL_PRESENT.fullmatch(clause.before) if clause.is_date and (verb.cue is None or verb.leads) else None
    if found is None or any(cue.lastgroup == "past" or (cue.lastgroup == "weak" and cue.start() <= 1) for cue in verbs(clause.behind)):
        return None
    words = found.group().split()
    verb_words = found["verb"] or words[-1 if words[-1] in ("strike", "sit") else -2]
    if found["the"] and verb_words in ("vote", "debate", "strike"):
        return None  # "the leaders debate on Sunday" is a noun
    return Direction("future", verb_words, sure=True)


_REDUCED = re.compile(r"due (?:in|at|for|on|back)|(?:set|scheduled|expected|slated|due) to")
_CAME_TO_GRIEF = frozenset(("failed", "sank", "crashed", "fled", "died", "escaped", "vanished", "disappeared", "collapsed", "capsized", "did not", "didn't", "never"))
"""What such a one did in place of what was due."""
_AUXILIARY = re.compile(r"\b(?:is|are|was|were|be|been|being|he's|she's|it's|they're)(?: (?:\w+ly|now|still|also|not))? $")


def _reduced(clause: Clause, verb: Verb) -> Direction | None:
    """"A man due in court on Monday failed to appear": what was due is told of by the verb right behind."""
    if verb.cue is None or verb.leads or not _REDUCED.fullmatch(verb.words.strip()) or _AUXILIARY.search(clause.before, 0, verb.cue.start()):
        return None
    own = next(iter(verbs(clause.behind)), None)
    return Direction("past", own.group(), sure=True) if own is not None and own.start() <= 1 and own.group() in _CAME_TO_GRIEF else None


_ARRANGED = re.compile(r"\b(?:planned|scheduled|set|expected|slated)\b")


def _said_by_verb(clause: Clause, verb: Verb) -> Direction | None:
    if verb.cue is None:
        return None
    words, kind = verb.words, verb.cue.lastgroup or ""
    if words == "becomes" and not (verb.leads and clause.before.strip() in ("", "on")):
        return UNKNOWN  # "On Sunday she becomes the first", but "With his win on Sunday he becomes"
    if kind == "future" and _ARRANGED.search(words) and CALLED_OFF.match(clause.folded, clause.end):
        return Direction("future", words.strip(), hedged=True)
    sure = not verb.leads and (is_sure(verb.cue) or (kind == "weak" and clause.behind.startswith(" that ")))  # "explained on Tuesday that"
    return Direction("future" if looks_ahead(verb.cue) else "past", words.strip(), verb.leads, planned=kind == "past_perfect", sure=sure)


SIGNS: tuple[Callable[[Clause, Verb], Direction | None], ...] = (
    _fell_through, _expected, _begun, _came_from, _is_on, _overtaken, _reduced, _present, _moved, _agreed, _states, _proclaimed, _in_time_clause, _starting, _called_for, _summoned, _deadline, _figures, _forecast, _announced, _warned, _said_by_verb,
)  # fmt: skip

