"""The signs of past and future in a clause, each a function that says which way the expression looks, or None; the surest first."""

from __future__ import annotations

from collections.abc import Callable

from timeline.patterns import found_by, lazy_pattern
from timeline.temporal.clause import Clause
from timeline.temporal.cues import is_sure, looks_ahead, verbs
from timeline.temporal.deadlines import DEADLINE, lies_ahead
from timeline.temporal.direction import UNKNOWN, Direction, Verb
from timeline.temporal.signs_ahead import coming
from timeline.temporal.signs_fixed import agreed, called_for, moved, summoned
from timeline.temporal.signs_over import (
    CALLED_OFF,
    begun,
    came_from,
    fell_through,
    figures,
    is_overtaken,
    overtaken,
    reduced,
    went_before,
)
from timeline.temporal.signs_plain import turn
from timeline.temporal.vocabulary import PART_OF_DAY

_EXPECTED = lazy_pattern(r"(?<!had been )(?<!'d been )\b((?:(?:is|are|was|were|been) (?:set|planned|forecast|projected|billed))|(?<!than )(?<!\bas )(?:expected|scheduled|due|slated|anticipated))(?: (?:home|back|in court|there|here))?(?: as (?:early|soon) as| from| about| around)? $")
_EXPECTED_ENDS = ("set ", "planned ", "forecast ", "projected ", "billed ", "expected ", "scheduled ", "due ", "slated ", "anticipated ", " as ", " from ", "expected home ", "due home ", "expected back ", "due back ", "in court ", "expected there ", "due there ", "expected here ", "due here ", "due about ", "due around ", "expected about ", "expected around ")
"""How such a clause ends: looked at first, since it costs next to nothing, as with the signs below."""
_NOT_YET = lazy_pattern(r" (?:had not|hadn't|had yet|had still)\b")


def _expected(clause: Clause, verb: Verb) -> Direction | None:
    """Right before a day, what is to come on it: "a rating was expected Friday", "data due Thursday"."""
    found = _EXPECTED.search(clause.tail) if clause.tail.endswith(_EXPECTED_ENDS) else None
    return Direction("future", found.group(1), sure=True) if found and not is_overtaken(clause) and not _NOT_YET.match(clause.folded, clause.end) else None


PRESENT = 14
"""Characters before a day in which "is on", "aren't for" stand."""
NEAR_BEFORE = 40
"""Characters before a day in which "ahead of the", "a committee to organise the" stand."""
_PRESENT_ENDS = ("is ", "are ", "n't ", "on ", "at ", "for ")
_AHEAD_ENDS = ("of ", "before ", "to ", "for ", "upcoming ", " the ", " a ", "await ", "awaits ", "awaited ", "awaiting ", "eyes are on ", "from ")
_PRESENT = lazy_pattern(r"\b((?:is|are|isn't|aren't)) (?:on |at |for )?$")
_ON_SHOW = lazy_pattern(r"\b(is|are) (?!\w+ed\b)(?:[\w'-]+ ){1,7}at $")
"""Before a clock time, where something is on: "City are here for a match at 6.30pm on Friday"."""
_HEARINGS = ("hearing", "trial", "retrial", "sentencing", "arraignment", "appeal", "inquest")
_EVENTS = (
    "election", "elections", "by-election", "concert", "test", "match", "race", "final", "game", "marathon", "debate", "vote", "referendum", "polls", "primary", "primaries",
    "summit", "tournament", "games", "olympics", "world cup", "census", "congress", "convention",
)  # fmt: skip
_BEFORE_EVENT = lazy_pattern(
    r"\b(?:(?P<hearing>ahead of|before|pending|until|to attend|await(?:s|ing)?|to face|summoned to|called to|(?:sent|remanded|committed|transferred|bailed|released|return(?:s|ed)?) (?:[\w'-]+ ){0,7}?for) (?:a |an |the |his |her |their |its )?(?:[\w'-]+ ){0,3}?"
    rf"(?:{'|'.join(_HEARINGS)})(?: (?:at|in|before) (?:[\w'-]+ ){{1,4}}?)?"
    r"|(?P<vote>ahead of|before|in time for|campaign(?:ing|s)? for|run-up to|prepar(?:e|es|ing|ations) for|(?:attention|focus|eyes|minds|thoughts) (?:had |has |have )?(?:turned|shifted|moved) to|candidates? (?:for|in)|favourites? for|tickets? for|squad for|team for) (?:the |a |an |next |their |its |his |her )?(?:[\w'-]+ ){0,4}?"
    rf"(?:{'|'.join(_EVENTS)}))(?: on| in| at| of)? $"
)
"""What is got ready before it comes: "the campaign for the local elections on May 18", "pending a hearing on Thursday"."""
_EVENT_WORDS = frozenset(noun.rpartition(" ")[2] for noun in (*_HEARINGS, "court", *_EVENTS))


def _ends_with_event(tail: str) -> bool:
    """Whether a clause ends with what may be got ready: looked for first, since it costs next to nothing."""
    last = tail.rsplit(None, 2)[-2:]
    return bool(last) and (last[-1] in _EVENT_WORDS or (last[-1] in ("on", "in", "at", "of") and last[0] in _EVENT_WORDS))


_NO_VERB = r"(?!(?:on|and|but|that|which|who|was|were|had|will|after)\b)(?!\w+ed\b)[\w'-]+ "
_AHEAD_OF_WHAT = lazy_pattern(rf"\b(ahead of|await(?:s|ed|ing)?|(?:go|goes|going|heading|head|heads) into|look(?:s|ing)? ahead to|(?:in|an?(?: [\w-]+)?) doubt for|doubtful for|(?:has|have) (?:named|picked|recalled|called up|made) (?:[\w'-]+ ){{1,5}}(?:for|to (?:face|play|meet|take on))|ruled out of|withdrawn from|miss|suspended for|available for|in the squad for) (?:{_NO_VERB}){{1,8}}on $")
"""Before a day, what was awaited on it."""
_AWAITED = lazy_pattern(r"ahead |await| into | doubt|ruled|pulled|withdr|\bmiss |suspended|available|squad|ha(?:s|ve) (?:named|picked|recalled|called|made)")
AHEAD_OF = lazy_pattern(r"\b(at stake in|await(?:s|ed|ing)?|(?:turn|shift)(?:s|ed|ing)? to|look(?:s|ed|ing)? (?:ahead |forward )?to|eyes (?:are|were|will be) on|pulled out of|withdr[ae]wn? from|ruled out of|ahead of|before|run-up to|upcoming|(?:outlook|forecast) for|preparing for|preparations for|prepare for|(?:signed up|issued|called|announced|fixed|arranged|booked|listed|in force|in place|tickets|qualified) for|(?:place|spot|berth|slot) in|(?:committee|panel|team|task ?force|group|meeting|meet|met) to (?:plan|organi[sz]e|arrange|host|stage))(?: the| a)? $")


_WITH_EVENT = lazy_pattern(rf"(?:^ ?|[,;] |\bthat )(with) (?:an? |the |their |its |another )?(?:[\w'-]+ ){{0,4}}?(?:{'|'.join((*_HEARINGS, *_EVENTS))}|deadline)(?: due| set| scheduled| planned| looming)?(?: on| in)? $")
"""At the head of a clause what lies ahead: "With a general election on September 23, they want"."""
_USED_BEFORE = lazy_pattern(r"\b(?!imposed|ordered|declared|introduced|announced)(?:[a-z]+ed|bought|sold|sent|paid|arriving|made) (?:before|by|until|from) $|(?<!who )(?<!that )(?<!was )(?<!were )(?<!ha[sd] )\b(?:hired|bought|sold|born|issued|made|built|registered|purchased|signed|appointed|employed|recruited|booked|sent|received|postmarked|submitted|lodged|filed|returned|made|cast|placed|posted|dated) (?:on or )?after (?:[\d:.]+ ?(?:[ap]\.?m\.? )?(?:on )?)?$")
_WILL_BEHIND = lazy_pattern(r" (will|must|can|may|should|would)\b")


def _is_on(clause: Clause, verb: Verb) -> Direction | None:
    """"the election is on Oct. 19", "ahead of Monday's vote"; before a clock time "before" looks neither way."""
    if clause.tail.endswith(("before ", "until ", "till ", "before the ", "until the ")) and (found := _NONE_BEFORE.search(clause.tail)) and not _HAD.match(clause.folded, clause.end):
        return Direction("future", found.group(1), sure=True)
    if clause.is_date and (will := _WILL_BEHIND.match(clause.folded, clause.end)) and _USED_BEFORE.search(clause.tail):
        return Direction("future", will.group(1), sure=not clause.is_day and will.group(1) in ("will", "must"))  # "anything bought before Thursday will"
    present = _PRESENT.search(clause.tail[-PRESENT:]) if clause.tail.endswith(_PRESENT_ENDS) else None
    if present and present.group().endswith("on "):
        return Direction("future", present.group(1), sure=True)
    found = present or (_ON_SHOW.search(clause.tail) if clause.is_clock else AHEAD_OF.search(clause.tail, max(0, len(clause.tail) - NEAR_BEFORE)) if clause.tail.endswith(_AHEAD_ENDS) else None) or (_BEFORE_EVENT.search(clause.tail) if _ends_with_event(clause.tail) else None)
    if found is None and clause.is_day and clause.tail.endswith(" on ") and _AWAITED.search(clause.tail):
        found = _AHEAD_OF_WHAT.search(clause.tail)
    if found is None and clause.is_date and clause.folded.startswith(",", clause.end) and _ends_with_event(clause.tail) and "ith " in clause.tail:
        found = _WITH_EVENT.search(clause.tail)
    if found is None:
        return None
    cue = found.group(found.lastgroup or 1)
    return Direction("future", cue, hedged=not verb.leads and verb.looks_back and not cue.startswith(("has ", "have ")), sure=verb.surely_ahead)


_NONE_BEFORE = lazy_pattern(r"(?:^|[:;,] )(?:with )?(?:no|little) (?:(?!\w+ed\b|(?:were|was|ran|had|did|came|went|took)\b)[\w-]+ ){1,4}(before|until|till) (?:the )?$")
"""Without a verb: "Ferries: no sailings before noon on Saturday"."""
_HAD = lazy_pattern(r"[^.;\u00b6]{0,30} had\b")
_STATES = lazy_pattern(r" (marks|brings|promises|looms|beckons|looks? (?:set|like|to be|dry|wet|fine|bright|warm|cold|colder|warmer|hot|good|promising|bleak|grim|unsettled|mixed|[a-z]+y)\b|is (?:the|a|an|our|his|her|their)|is (?:[\w-]+ ){0,6}(?:away|off)|(?:has been|was) (?:declared|designated|proclaimed)(?= (?:as )?an? (?:[\w-]+ ){0,3}(?:holiday|day of)))\b")
_CANCELLED = lazy_pattern(PART_OF_DAY + r" ((?:has|have)(?: now| also| already)? been (?:cancell?ed|called off|postponed|suspended|scrapped|moved (?:online|to)|rescheduled|brought forward))\b(?! by (?:the|a) (?:\w+ )?(?:court|judge))")
"""Behind a day, what will not take place on it: "flights on Thursday have been cancelled"."""
_AN_OCCASION = lazy_pattern(r"(?<!at the )(?<!at a )(?<!after the )\b(?:meeting|match|game|concert|hearing|fair|service|ceremony|rally|march|event|vigil|funeral|launch|show|race|debate|talks?|session|lesson|class|exam|screening|performance|reading|party|festival|workshop|trial|vote|fixture|kick-off)(?:s|es)? (?:on )?$")
_SOLD_OUT = lazy_pattern(r"(?: and (?:on )?\w+day)?(?:'s (?:[\w-]+ ){0,2}[\w-]+)?(?: (?:in|at|against|with) (?:[\w'-]+ ){0,3}?[\w'-]+)? ((?:is|are) (?:already |nearly |almost )?(?:sold out|fully booked|in doubt))\b")


def _states(clause: Clause, verb: Verb) -> Direction | None:
    """"Labor Day is two weeks away"; but "on Tuesday marks were found"."""
    found = None if not verb.leads and verb.looks_back else _SOLD_OUT.match(clause.folded, clause.end)
    if found is None and not clause.before.endswith("on ") and (found := _STATES.match(clause.folded, clause.end)) and clause.is_day and not verb.leads and verb.looks_back and clause.before.rstrip().endswith(verb.words.strip()):
        found = None  # "What happened Sunday is an outrage"
    if found is None and verb.leads and (clause.is_day or clause.tail.endswith(" on ")):
        found = _CANCELLED.match(clause.folded, clause.end)
        if found is not None and "moved to" in found.group(1) and _AN_OCCASION.search(clause.tail) is None:
            found = None  # "survivors of the crash on Sunday have been moved to Lima"
    return Direction("future", found.group(1), planned=found_by(found, _CANCELLED) and not clause.is_day) if found else None


_PROCLAIMED = lazy_pattern(r"(?<!had )\b(declared?|declares|declaring|proclaimed|designated) $")
_OF_MOURNING = lazy_pattern(r" (?:as )?an? (?:[\w-]+ ){0,3}(?:holiday|day off|non-working day|day of (?:[\w-]+ ){0,2}(?:mourning|prayers?|fasting|rest|remembrance|silence|thanksgiving)(?: and \w+)?+)\b(?!, (?:and|but) |[^.;\u00b6]{0,20} (?:and|but) (?:thousands|hundreds|many|few|schools|shops))")
_A_HOLIDAY = lazy_pattern(r" (?:as )?an? (?:[\w-]+ ){0,2}(?:holiday|day of (?:[\w-]+ ){0,2}(?:mourning|prayers?|fasting|rest|remembrance|silence))\b[^.;\u00b6]{0,80}\bwill\b")
_LATELY = lazy_pattern(r"\b(?:last (?:week|month|year)|yesterday)\b")


def _proclaimed(clause: Clause, verb: Verb) -> Direction | None:
    """"declared Wednesday a day of mourning": what a day is made into lies ahead."""
    found = _PROCLAIMED.search(clause.tail) if clause.is_day and not _LATELY.search(clause.before) else None
    if found is not None and _OF_MOURNING.match(clause.folded, clause.end) is None and not (clause.before.endswith(("has declared ", "have declared ")) and _A_HOLIDAY.match(clause.folded, clause.end)):
        return None
    return Direction("future", found.group(1)) if found else None


_TIME_CLAUSE = lazy_pattern(r"\b((?:when|once|until|before|as soon as) (?:[\w'-]+ ){1,5}(?:is|are)) \w+(?:ed|en|wn|ld) (?:on |in |at )?$|\b(when (?:[\w'-]+ ){1,4}?(?:returns?|meets?|resumes?|reconvenes?|reopens?|goes back|go back|sits?|walks? out|strikes?|votes?|takes? on))(?: for (?:\d+|[a-z]+) (?:hours?|days?))?(?: (?:to|in|at|from) (?:[\w'-]+ ){0,3}?)? ?(?:on )?$|\b(before (?:[\w'-]+ ){1,3}(?:worsens?|improves?|eases?|begins?|starts?|opens?|closes?|ends?)) on $")


def _in_time_clause(clause: Clause, verb: Verb) -> Direction | None:
    """"will be named when the side is announced on Tuesday": the present of a time clause lies ahead."""
    found = _TIME_CLAUSE.search(clause.tail) if " is " in clause.tail or " are " in clause.tail or "when " in clause.tail or "before " in clause.tail else None
    return Direction("future", found.group(found.lastindex or 1), sure=_WILL_THEN.match(clause.folded, clause.end) is not None) if found else None


_WILL_THEN = lazy_pattern(PART_OF_DAY + r",? (?:[\w'-]+ ){1,5}(?:will|is due|are due|is to|are to)\b")
"""Behind a time clause, what is to be then."""
NEAR = 24
"""Characters before a day in which "starting", "with effect from" stand."""
_STARTING = lazy_pattern(r"\b(beginning|starting|effective|(?<!, )coming|with effect)(?: on| from| late| early)? $|\b(beginning|starting) in $")
_SET = lazy_pattern(r"\b(?:announced|ordered|called|declared|planned|scheduled|approved|imposed|agreed|confirmed|threatened|forced|prompted|sold out|postponed|cancell?ed)\b")
"""Behind what starts on a day, what was done about it beforehand: "talks starting Thursday were announced"."""
_WHERE_WILL = lazy_pattern(PART_OF_DAY + r", (?:where|when|at which) [^.;\u00b6]{0,60}?\b(will)\b")


def _starting(clause: Clause, verb: Verb) -> Direction | None:
    """"three days of mourning beginning Tuesday"; "on Saturday night, where both will sit"."""
    near = clause.tail[-NEAR:]
    if found := _STARTING.search(near) if "ing " in near or "effect" in near else None:
        if verb.leads and verb.looks_back and not _SET.search(clause.behind):
            return None  # "Riots starting Sunday killed nine"
        return Direction("future", found.group(found.lastindex or 1), hedged=verb.looks_back and found.group(1) != "coming", sure=found.group(1) == "coming")
    found = _WHERE_WILL.match(clause.folded, clause.end)
    return Direction("future", found.group(1)) if found else None


_GIVES = lazy_pattern(r"\b(?:gives|has|have|leaves) (?:[\w'.-]+ ){0,5}until $")


_HAD_BEEN_ASKED = lazy_pattern(r"\b(had been (?:asked|told|ordered|given|instructed|advised|urged)) (?:[\w'-]+ ){1,7}by $")
"""Before a day, a time set for something that may be over: "had been asked to register by Sunday", told on Monday."""


def _deadline(clause: Clause, verb: Verb) -> Direction | None:
    tail = clause.tail
    found = DEADLINE.search(tail) if "by " in tail or "til" in tail or "through " in tail or "no later" in tail else None
    if found is None or not lies_ahead(clause, verb.cue, found):
        return None
    if clause.is_day and "had been " in tail and (asked := _HAD_BEEN_ASKED.search(tail)):
        return Direction("future", asked.group(1), planned=True)
    plan = verb.cue is not None and verb.cue.lastgroup == "future" and verb.words.startswith(("was ", "were "))
    return Direction("future", verb.words.strip() if plan else found.group(1), sure=verb.surely_ahead or "unless " in clause.before or _GIVES.search(clause.before) is not None)


_WEATHER = lazy_pattern(r"(?:^|[.!?:] )(?:(?!(?:be|is|was|are|were|made?|makes?)\b)[\w'-]+,? (?:and )?){0,3}?(bright|sunny|dry|cold|colder|cool|cooler|warm|warmer|hot|hotter|mild|milder|windy|breezy|cloudy|overcast|showers|showery|rain|rainy|snow|sleet|fog|foggy|frost|frosty|sunshine|thunderstorms?|highs?|clear|wet|unsettled)\b[^.;\u00b6]* (?:on |by |for )?$")


_EASES = lazy_pattern(r"\b(?:conditions|winds?|temperatures?|showers|rain|skies|storms?|heat) ((?:ease|improve|drop|rise|climb|return|clear|arrive|turn|strengthen|worsen|spread)s?)(?: [\w'-]+){0,6} (?:on |by |from )?$")


def _forecast(clause: Clause, verb: Verb) -> Direction | None:
    """"Bright and cold on Sunday, with a high of 24": a weather forecast has no verb."""
    listed = clause.before.rpartition(": ")[2] if clause.is_day and verb.cue is not None and not verb.leads and ": " in clause.before else ""
    if listed and verb.cue is not None and not verb.looks_back and verb.cue.end() <= len(clause.before) - len(listed) and (told := _WEATHER.search(listed)):
        return Direction("future", told.group(1), sure=True)  # "Early signs for the weekend are mixed: showers on Saturday"
    found = (_WEATHER.search(clause.before) or _EASES.search(clause.tail)) if verb.cue is None and clause.is_day else None
    return Direction("future", found.group(1)) if found else None


_PROGRAMME = lazy_pattern(r"\b(up next|next up|coming up|what's next|what to watch|on tap|upcoming|fixtures|preview|week ahead|coming week|diary)\b[:.]?[ \u00b6]")
_WARNED_OF = lazy_pattern(r"\b(warn(?:s|ed|ing)? of) (?:an? )?(?:possible|potential|likely|further|another|more|heavy|severe|dangerous) (?:[\w'-]+ ){1,5}?(?:between |on |for |from |at |by )?$")


def _warned(clause: Clause, verb: Verb) -> Direction | None:
    """"warned of a possible shortfall on Monday"."""
    found = _WARNED_OF.search(clause.tail) if verb.looks_back and "warn" in clause.tail else None
    return Direction("future", found.group(1)) if found else None


_MAYBE = lazy_pattern(r"(?:\b(?P<way>maybe|perhaps)|, (?P<does>reports)) (?:on |by |next |this )?$")
_PROGRAMME_REACH = 160
"""Characters behind such a heading in which a day without a verb is one to come ("UP NEXT: At Lyon on Friday night")."""


_IMPERATIVE = lazy_pattern(r"[\"“ ]*(?:please |just |so )?(come|let (?:him|her|them|it)|let us(?! (?:look|go back|remember|recall|not forget|be))|call|meet|join|vote|bring|watch|stay|wait|check|return|go|get|tell|ask|email|text|ring|tune) (?:(?!was\b|were\b)[\w'-]+ ){0,6}(?:on |by |until |in )?$")


_LISTING = lazy_pattern(
    r"(?:^ ?|\u00b6)(?!(?:result|arrest|theft|fire|crash|assault|burglary|call|incident|robbery|report|died|born|correction|update|score|time|date|published|posted|updated)\w*\b)(?:[\w'’&.-]+ ){0,5}[\w'’&-]+: "
    r"(?:(?:from )?(?:[\d:.]+ ?(?:[ap]\.?m\.?)?|noon|midnight)(?: ?(?:to|until|-) ?(?:[\d:.]+ ?(?:[ap]\.?m\.?)?|noon|midnight))?,? )?$"
)
_WHEN = lazy_pattern(r"(?:^|[.;\u00b6] ?)(?:and )?when: (?:on )?$")
_HOUR_NAMED = lazy_pattern(r"(?:[\d:.]+ ?(?:[ap]\.?m\.?)?|noon)[^.;]{0,24}?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")


def _in_listing(clause: Clause, verb: Verb) -> Direction | None:
    """"Farmers market: 8 a.m. to noon Saturday, Courthouse Square": an announcement has no verb."""
    if verb.cue is not None or ":" not in clause.tail or not (clause.is_day or _HOUR_NAMED.match(clause.folded, clause.start)):
        return None
    timed = clause.tail.rstrip()[-1:] != ":" or not clause.folded[clause.start].isalpha()
    found = _WHEN.search(clause.before) or (_LISTING.search(clause.before) if timed else None)
    return Direction("future", "listed") if found else None


def _announced(clause: Clause, verb: Verb) -> Direction | None:
    found = (_PROGRAMME.search(clause.folded, max(0, clause.start - _PROGRAMME_REACH), clause.start) or _MAYBE.search(clause.tail) or (_IMPERATIVE.match(clause.before) if clause.is_date else None)) if verb.cue is None else None
    return Direction("future", found.group(found.lastgroup or 1)) if found else None


_PLURAL_PRESENT = lazy_pattern(
    r"(?!an? |(?:the )?(?:house|congress|commons|bus|gas|news)\b)(?P<the>the )?(?:(?:both|two|three|some|all|many|these|our|rival|other) )?(?:[a-z'-]+ ){0,2}(?:[a-z]{2,}s|people|men|women|police|children|staff|team|side|squad|crew|band|they|we) (?:(?:in|of|from|across) (?:[\w'-]+ ){1,2}?)?"
    r"(?:(?P<verb>end|finish|break up|land|arrive|(?:close out|wrap up) (?:the|their|its) (?:[\w'-]+ ){0,2}[\w'-]+|replace (?:[\w'-]+ ){0,2}[\w'-]+|vote|debate|meet|walk out|go on strike|go back|go forward|go down|go up|go through|change|sit down|(?:debate|consider|discuss|welcome|entertain|take on|observe|mark|celebrate|hear (?:from )?) (?:an? |the |their |its )?(?:[\w'-]+ ){0,2}[\w'-]+|return|convene|leave|fly|travel|go(?= to )|come(?= (?:at|back|in) )|take (?:place|over|up)|decide|(?:choose|elect|pick)(?: (?:an?|the|their|its) (?:[\w'-]+ ){0,2}[\w'-]+)?|gather|face off|get in free|enter free|ride free|park free)"
    r"(?: (?:in|at|on|for|to|with|the|over|from|between) (?:[\w'-]+ ){1,5}?)?|strike|sit) ?(?:on |at |in |next |this |from |between )?"
)
"""A whole clause before a day in which a plural subject does something that is fixed beforehand: "Nurses strike on Friday"."""


_ASIDE = lazy_pattern(r", (?!and |but |or )[^,]{2,60}, ")
"""What is told of the subject beside the point: "Machinists, on strike since Sept. 13, vote Monday"."""
_CLAUSE_OPENS = lazy_pattern(r" that |; ")
_OF_ITS_OWN = lazy_pattern(r" (?:after|when|while|because|since|following|in an?|in which|that|which|who) ")
"""Behind a day, what has a verb of its own: "vote on Sunday in an election brought forward", "end on Monday after a month that left"."""


def plural_present(clause: Clause, verb: Verb) -> Direction | None:
    """The present of what is fixed: none where a past verb stands in the clause, nor where the word is a noun with its verb behind the day."""
    found = _PLURAL_PRESENT.fullmatch(_ASIDE.sub(" ", _CLAUSE_OPENS.split(clause.before)[-1], count=1)) if (clause.is_date or _DAY_OF_MONTH.match(clause.folded, clause.start)) and (verb.cue is None or verb.leads) else None
    if found is None:
        return None
    if clause.before.endswith((" from ", " between ")) and not clause.is_day and not any(letter.isdigit() for letter in clause.folded[clause.start : clause.end]):
        return None  # "Prices change from April"
    rest = _OF_ITS_OWN.split(clause.behind, maxsplit=1)[0]
    if any(cue.lastgroup == "past" or (cue.lastgroup == "weak" and cue.start() <= 1) for cue in verbs(rest)):
        return None
    words = found.group().split()
    verb_words = found["verb"] or words[-1 if words[-1] in ("strike", "sit") else -2]
    if found["the"] and verb_words in ("vote", "debate", "strike") and not clause.behind.startswith((" on ", " whether ", " to ")):
        return None  # "the leaders debate on Sunday" is a noun
    return Direction("future", verb_words, sure=True)


_DAY_OF_MONTH = lazy_pattern(r"the \d{1,2}(?:st|nd|rd|th)\b")
_ARRANGED = lazy_pattern(r"\b(?:planned|scheduled|set|expected|slated)\b")


_DECIDED = lazy_pattern(r"(?:pledged|promised|vowed|agreed|decided|offered|threatened|proposed|planned|voted) to\b")


def said_by_verb(clause: Clause, verb: Verb) -> Direction | None:
    """What the verb says where there is no sign; None without a verb."""
    if verb.cue is None:
        return None
    words, kind = verb.words, verb.cue.lastgroup or ""
    if verb.leads and clause.is_day and clause.folded.startswith(f" {words.strip()}", clause.end) and _DECIDED.match(words.strip()):
        return Direction("past", words.strip(), verb.leads, sure=True)  # "The union on Wednesday threatened to strike"
    if verb.leads and (_DECIDED.match(words.strip()) or words.strip() == "forecast") and (clause.before.strip(' "“') in ("", "in", "on", "early in", "late in") or clause.before.endswith((", which in ", ", who in "))):
        return Direction("past", words.strip(), verb.leads, sure=True)  # "In March it pledged to invest", "which in January forecast a strong year"
    if verb.leads and words.endswith((" until", " till")):
        return Direction("past", words.split()[0], verb.leads, sure=True)  # "In August a jam delayed the count until dawn"
    if words == "becomes" and not (verb.leads and clause.before.strip() in ("", "on")):
        return UNKNOWN  # "On Sunday she becomes the first", but "With his win on Sunday he becomes"
    if verb.leads and clause.is_date and not clause.is_day and (words.strip() in ("wouldn't", "would not") or (words.strip() == "would" and verb.cue.string.startswith(" not ", verb.cue.end()))):
        return Direction("future", words.strip(), verb.leads, hedged=True)  # "In July they wouldn't take my calls"
    if kind == "future" and _ARRANGED.search(words) and CALLED_OFF.match(clause.folded, clause.end):
        return Direction("future", words.strip(), hedged=True)
    sure = not verb.leads and (is_sure(verb.cue) or (kind == "weak" and clause.behind.startswith(" that ")))  # "explained on Tuesday that"
    return Direction("future" if looks_ahead(verb.cue) else "past", words.strip(), verb.leads, planned=kind == "past_perfect", sure=sure)


SIGNS: tuple[Callable[[Clause, Verb], Direction | None], ...] = (
    turn, went_before, fell_through, coming, _expected, begun, came_from, _is_on, overtaken, reduced, plural_present, moved, agreed, _states, _proclaimed, _in_time_clause, _starting, called_for, summoned, _deadline, figures, _forecast, _announced, _in_listing, _warned,
)  # fmt: skip

