"""The signs that a day is over although a word of the clause looks ahead: what came of a plan, what brought something about."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.clause import Clause
from timeline.temporal.cues import cues, verbs
from timeline.temporal.direction import Direction, Verb
from timeline.temporal.vocabulary import PART_OF_DAY

CALLED_OFF = lazy_pattern(r"[^.;\u00b6]{0,30}?\b(?:was|were|has been|have been|had been) (?:\w+ )?(?:cancell?ed|called off|postponed|scrapped|abandoned|put off|dropped|shelved)\b")
"""Behind "planned for July": a time that came without it."""


_BEGUN = lazy_pattern(r", (?!(?:planned|scheduled|expected|proposed|projected|slated|promised|needed|required|used|due|billed)\b)([a-z]+ed|begun|built|made|set up|written|bought|sold|won|lost|dug|drawn|beaten|held|shot|found|struck|hit|hurt|caught) (?:(?!to\b)[\w'-]+ ){0,6}?(?:in|on) $")


def begun(clause: Clause, verb: Verb) -> Direction | None:
    """"A ward, begun in January, is to be ready soon": what a thing is called by was done."""
    found = _BEGUN.search(clause.tail) if clause.folded.startswith(",", clause.end) else None
    return Direction("past", found.group(1), sure=True) if found else None


_PLANNED = lazy_pattern(r"(?:was|were) |pencill?ed in|due |(?:expected|scheduled|slated|planned) (?:for|on|in|until|by|at)\b|(?:had )?(?:originally |initially |also )?(?:wanted|hoped|planned|intended|expected|aimed) to")
CLOSE = 24
"""Characters behind such a clause in which the sentence goes on."""
_RELATIVE = lazy_pattern(r", (?:which|who) $")
_INSTEAD = lazy_pattern(PART_OF_DAY + r", will (?:now )?")
_BROUGHT_FORWARD = lazy_pattern(PART_OF_DAY + r",? but (?:(?:was|were|has been|have been) (?:brought forward|moved up)|(?:has|have) been (?:extended|prolonged|lengthened))\b")
"""Behind the day of a plan, that it has an earlier one, or is to last longer: it has not been yet."""
_OVERTAKEN = lazy_pattern(r"[^.;\u00b6]{0,40}?,? (?:but|before) (?!(?:will|may|might|could|now)\b)((?:(?!\b(?:will|may|might|could|can|is|are|now|would)\b)[^.;\u00b6]){0,220})(?:[.;\u00b6]|$)")
"""What came in the way of a plan told in the past: "was due to land on Monday but turned back"."""
_NEVER_CAME = lazy_pattern(
    PART_OF_DAY + r"(?:,? (?:but|and) (?:he |she |it |they )?|;? |\. )(?:never (?:came|arrived|showed|appeared|happened|got|returned|landed|materiali[sz]ed)|(?:but |and )?(?:it |he |she |they )?(?:failed to|did not|didn't) (?:come|arrive|show|appear|turn|return|materiali[sz]e)"
    r"| (?:finally |only )?(?:turned up|showed up|came through|arrived|took place|went ahead|went through|never (?:came|left|arrived)|failed to (?:come|arrive|leave|appear))\b"
    r"|when (?:he|she|it|they) (?:failed to|did not|didn't|had not|hadn't) (?:show|come|arrive|appear|turn|return|land|get))"
)
"""Behind the day it was due, that it did not come: "A ruling that was expected Friday never came"."""
_FELL_THROUGH = lazy_pattern(
    r"(?:'s [\w-]+)?,? (?:(?:was|were|had been) (?:later |then |also )?(?:rained off|rained out|washed out|snowed off|scrubbed|aborted|never held|abandoned|called off at the last minute)|did not take place|did not happen|could not (?:take place|hold|go ahead)|never (?:took place|happened|came off|went ahead)|fell through|had been held up)\b"
)
"""What became of a plan on its very day: "the game scheduled for Tuesday was rained off"."""
_FIXED_FOR = (" for ", " on ", " in ", " by ", " from ", " the ", "expected ", "due ", "scheduled ", ", ")
_SINCE_PUT_OFF = lazy_pattern(r", (?:has|have) (?:now |since |again )?been (?:put back|put off|pushed back|delayed|postponed|moved)\b")
_WAS_DUE = lazy_pattern(r"\b(?:due|expected|planned|scheduled|promised)(?: out)? (?:in|on|for) (?:the )?$")
"""Around the time something was due that has been put off since."""
_PUT_ASIDE = lazy_pattern(r"\b(?<!to )(?<!has )(?<!have )(cancell?ed|suspended|scrapped|called off|abandoned|dropped) (?:(?:an?|the|his|her|its|their|all|two|three) )?(?:[\w'-]+ ){1,6}(?:that (?:had been|was|were) |which (?:had been|was|were) )?(?:planned|scheduled|due|called|set)(?: to (?:be held|take place|begin|start))? (?:for|on) $")
"""Before a day, near either way, what was given up that it had been fixed for: "cancelled a speech planned for Monday"."""
_PUT_FOR = tuple(f"{word} {behind} " for word in ("planned", "scheduled", "due", "called", "set", "held", "place", "begin", "start") for behind in ("for", "on"))
"""How such a clause ends."""
_FIRST_SET = lazy_pattern(r"\b((?:originally|initially|first|previously(?! expected to)) (?:planned|scheduled|set|due|slated|fixed|listed|booked|called|expected|promised)|(?:was|were) (?:at first|initially|originally)(?= to (?:be )?[a-z]))(?: to (?:be )?[a-z]+)?(?: (?:for|on|in|by))(?: (?:early|late|mid|the))? $")
"""Before a day or month, near either way, that something was fixed for at first: "a hearing originally planned for Monday", "first expected to close in June"."""
_DUE = lazy_pattern(r"\b(due)(?= (?:on|for|in) $)|\b(due|(?:was|were) to|(?:was|were) due|scheduled|set) (?:to )?[a-z]+ (?:[\w'-]+ ){0,4}(?:on|in) $")
_HAD_PLANNED_TO = lazy_pattern(r"\b((?:had|has|have) (?:been )?(?:planned|intended|hoped|agreed|wanted|meant|expected) to) (?:[\w'-]+ ){0,5}(?:on )?$")
_ONE_OF_DATES = tuple(f" {word}, " for word in ("date", "day", "show", "gig", "performance", "walkout", "strike", "stoppage", "fixture", "session", "sitting"))
_WITHDRAWN = lazy_pattern(r", (?:was|were|has been|have been|had been) (?:now |also |then |later )?(?:withdrawn|dropped|scrapped|called off|cancell?ed|removed|taken off|put off|postponed|added)\b")
"""Around a day between commas that was one of several fixed: "A third date, Christmas Eve, was withdrawn"."""
_CALLED_OFF_ON = lazy_pattern(r" ((?:was|were|had been) (?:now |also |then |later )?(?:cancell?ed|called off|postponed|scrapped|put off|rescheduled|brought forward))\b(?! (?:at (?:half|full)|mid-|midway|by the (?:referee|umpire)|(?:just |only |barely )?(?:[\w-]+ ){0,2}(?:(?:minutes|moments|seconds) (?:before|after|into|from)|hours before)|,? ?and (?:he|she|they|we|i) (?:[a-z]+ed|threw|slept|went|left|got|had|was|were)\b))")
"""Behind the day of what was called off, which may be to come: "The fair on July 29 was cancelled"."""
_HAD_BEEN_TOLD = lazy_pattern(r"\b(had been (?:recommended|advised|asked|told|urged|ordered|instructed|invited) to) (?!have\b)[a-z]+ (?:[\w'-]+ ){0,6}(?:on|by|from) $")
"""Before a day of a month, what somebody had been told to do on it: it may be to come."""
_HEARD = lazy_pattern(r"[^.;\u00b6]*\b(?:(?:inquiry|inquest|jury|jurors|court|tribunal|hearing|deaths|committee)\b[^.;\u00b6]{0,30} heard|(?:days|weeks|months|hours) before the)\b")
"""Behind such a day, that it is of a case that is heard."""
HEARD_WITHIN = 80
"""Characters behind such a day in which that is said."""
_NOW_WILL = lazy_pattern(r",? will (?:now|instead)\b|, but (?:[\w'-]+ ){1,4}?(?:has|have) (?:now |since )?(?:asked|sought|requested|warned|delayed|said it|said they)\b")
"""Around a day that a plan was told for, which something else has taken the place of."""
_HAD_PLANNED = lazy_pattern(r"\bhad been (?:planned|forecast|scheduled|set|due|expected|called|fixed|booked|arranged)\b[^,;]{0,40} (?:for|on|in) $")
_SAID = frozenset(("said", "told", "asked", "warned", "added", "insisted", "noted", "feared", "hoped", "believed", "thought", "wanted"))
"""Behind "but" these overtake nothing: "was due to speak on Friday but aides said it may rain"."""


def overtaken(clause: Clause, verb: Verb) -> Direction | None:
    if verb.leads or verb.cue is None or not _PLANNED.match(verb.words):
        return None
    instead = _RELATIVE.search(clause.before, max(0, verb.cue.start() - 12), verb.cue.start()) and _INSTEAD.match(clause.folded, clause.end)  # "which was to sit on Thursday, will meet on Saturday"
    if instead:
        return Direction("future", verb.words.strip(), planned=True)
    if _BROUGHT_FORWARD.match(clause.folded, clause.end):
        return Direction("future", verb.words.strip(), planned=True)
    which = clause.folded.startswith(", ", clause.end) and _RELATIVE.search(clause.before, max(0, verb.cue.start() - 12), verb.cue.start())
    own = next(iter(verbs(clause.folded[clause.end : clause.end + CLOSE])), None) if which else None
    if own is not None and own.start() <= len(", ") and own.lastgroup in ("past", "weak"):
        return Direction("future", verb.words.strip(), planned=True, hedged=not clause.is_day)  # "which was to begin on 2 September, started three weeks later": the nearest
    return _of_plan(clause, verb.words.strip()) if is_overtaken(clause) else None


def _of_plan(clause: Clause, words: str) -> Direction:
    """What came otherwise: a day of the week is over, a day of a month may be either side of the report."""
    if clause.is_date and not clause.is_day and any(letter.isdigit() for letter in clause.folded[clause.start : clause.end]):
        return Direction("future", words, planned=True, hedged=True)
    return Direction("past", words, sure=True)


def fell_through(clause: Clause, verb: Verb) -> Direction | None:
    """"The game scheduled for Tuesday was rained off", "rain had been forecast for Monday but none fell"."""
    if not clause.tail.endswith(_FIXED_FOR):
        return None
    if not clause.tail.endswith(" the ") and (found := _FELL_THROUGH.match(clause.folded, clause.end)):
        return Direction("past", found.group().rpartition(", ")[2].strip(), sure=True)
    if ("ly " in clause.tail or "first " in clause.tail) and (found := _FIRST_SET.search(clause.tail)):
        return Direction("future", found.group(1), planned=True)
    if clause.folded.startswith(", ha", clause.end) and clause.tail.endswith((" in ", " on ", " for ", " the ")) and _SINCE_PUT_OFF.match(clause.folded, clause.end) and _WAS_DUE.search(clause.tail):
        return Direction("future", "due", hedged=True, planned=True)
    if clause.folded.startswith(",", clause.end) and _NOW_WILL.match(clause.folded, clause.end) and (found := _HAD_PLANNED_TO.search(clause.tail)):
        return Direction("future", found.group(1), planned=True)
    if clause.folded.startswith(",", clause.end) and CALLED_OFF.match(clause.folded, clause.end) and (found := _DUE.search(clause.tail)):
        return Direction("future", found.group(found.lastindex or 1), planned=True)
    if clause.tail.endswith(_PUT_FOR) and (found := _PUT_ASIDE.search(clause.tail)):
        return Direction("future", found.group(1), planned=True)
    if not clause.is_day and clause.tail.endswith(_ONE_OF_DATES) and _WITHDRAWN.match(clause.folded, clause.end):
        return Direction("future", "date", planned=True, hedged=not clause.is_date)
    if verb.leads and clause.is_date and not clause.is_day and clause.tail.endswith(" on ") and (off := _CALLED_OFF_ON.match(clause.folded, clause.end)):
        return Direction("future", off.group(1), planned=True, hedged=True)
    if clause.is_date and not clause.is_day and " had been " in clause.tail and (told := _HAD_BEEN_TOLD.search(clause.tail)) and not _HEARD.match(clause.folded, clause.end, clause.end + HEARD_WITHIN):
        return Direction("future", told.group(1), planned=True, hedged=True)
    had = _HAD_PLANNED.search(clause.tail) if "had been " in clause.tail and clause.tail.endswith((" for ", " on ", " in ")) else None
    return _of_plan(clause, had.group().strip()) if had and is_overtaken(clause) else None


def is_overtaken(clause: Clause) -> bool:
    """Whether something was done or came instead: a past verb other than of saying."""
    if _NEVER_CAME.match(clause.folded, clause.end):
        return True
    if (found := _OVERTAKEN.match(clause.folded, clause.end)) is None:
        return False
    came = next((cue.lastgroup or "" for cue in cues(found.group(1)) if cue.group() not in _SAID), "")
    return came in ("past", "weak", "past_perfect")


_MISHAPS = (
    "murder|murders|killing|killings|shooting|shootings|stabbing|stabbings|attack|attacks|assault|robbery|raid|burglary|rape|crash|crashes|collision|pile-up|derailment|accident|explosion|explosions|blast|blasts|"
    "bombing|bombings|fire|blaze|earthquake|quake|tremor|avalanche|landslide|collapse|sinking|capsizing|death|deaths|drowning|drownings|disappearance|kidnapping|abduction|massacre|ambush|riot|riots|violence|clashes|coup|"
    "shelling|airstrike|airstrikes|outage|blackout|breach|hack|spill|leak|brawl|incident|disorder|looting|mutiny|hijacking|jailbreak|stampede|crush"
)
"""What nobody fixes a day for."""
_RESULTS = "win|victory|victories|triumph|defeat|loss|draw|setback|red card|sending-off|dismissal|defeats|losses|wins"
_IT_CAME_FROM = lazy_pattern(
    rf"\b(?:over|about|after|on(?= an? )|following|in connection with|linked to|related to|from|accused of|charged with|suspected of|wanted for|amid) (?P<new>an? |\d+ |two |three |several )?(?:the |his |her |their |its |that |this )?(?:(?!after\b|over\b|following\b)[\w'-]+ ){{0,3}}?(?P<mishap>{_MISHAPS})\b(?: (?!(?:on|will|would|may|could|and|after|over|following)\b)[\w'.-]+){{0,7}}?(?: (?:on|late|early))* $"
    rf"|\b(?:over|after|following|from|missing|missed) (?:an? |the |his |her |their |its |that )?(?:[\w'-]+ ){{0,3}}?(?P<result>{_RESULTS})\b(?: (?:at|against|over|to|by|in|for|with)(?: [\w'-]+){{1,4}}?)?(?: on)? $"
)
"""The last words before a day that tell what brought something about: "will appear in court over a murder on Sunday"."""
_ALREADY = lazy_pattern(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun|to)day\b|\b(?:tomorrow|tonight|next|this) ?(?:week|month)?\b")
_SEEK = lazy_pattern(rf"\b(?:is|are) (?P<for>(?:appealing|calling|looking) for) (?:[\w'-]+ ){{1,4}}?(?:to|of|about|from|after) (?:an? |the )?(?:[\w'-]+ ){{0,3}}?(?:{_MISHAPS})\b(?: [\w'.-]+){{0,5}}?(?: on)? $|\b(?P<from>recovering|reeling|smarting|suffering) (?:[\w'-]+ ){{0,3}}?from (?:[\w'-]+ ){{1,6}}(?:on )?$")
"""What is done now about what is over."""
MISHAP_WORD = lazy_pattern(rf"\b(?:{_MISHAPS}|{_RESULTS})\b")
_MISHAP_ON = lazy_pattern(rf"(?<!another )(?<!further )(?<!possible )(?<!any )\b(?P<mishap>{_MISHAPS})(?: (?:in|at|near|outside|of) (?:[\w'.-]+ ?){{1,4}}?)? on $")
"""Before a day, what its clause is about: "the death toll from the quake on Friday could rise"."""
_A_MISHAP_ON = lazy_pattern(rf"\b(?:an?|the|two|three|\d+)(?<!of the)(?<!mark the) (?:(?!possible|further|planned)[\w'-]+ ){{0,2}}(?P<mishap>{_MISHAPS})(?: (?:in|at|near|outside) (?:[\w'.-]+ ?){{1,4}}?)? on $")
"""Before a day of a month, the same."""


_AFTER_DOING = lazy_pattern(r"\bafter (?!(?:announc|agree|schedul|plann|postpon|sett|call|book|arrang|confirm|sign|be)\w*ing\b)[a-z]+ing (?:(?!to\b|for\b)[\w'-]+ ){0,5}(?:in|since|on) $|\bafter (?:an?|his|her|its|their) (?:[\w-]+ly )?(?!first\b|new\b|early\b|late\b)[a-z-]+ (?:[a-z]+ and )?$")
"""Before a day or month, what was done by then: "meet Kell on Sunday after going unbeaten in January", "is in form after a dismal April"."""


def came_from(clause: Clause, verb: Verb) -> Direction | None:
    """Behind a verb that looks ahead, what came before it. "Over the attack on Monday" may be said of the verb's day: it is over
    where the verb has a day of its own, or where the mishap is new to the reader ("over an attack on Monday")."""
    if verb.cue is None or verb.looks_back:
        return None
    if not clause.is_day:
        found = _AFTER_DOING.search(clause.tail) if not verb.leads and "after " in clause.tail else None
        if found is None and clause.is_date and not verb.leads and clause.tail.endswith(" on ") and MISHAP_WORD.search(clause.tail) and (mishap := _A_MISHAP_ON.search(clause.tail)):
            return Direction("past", mishap["mishap"], sure=True)  # "are looking again at a robbery on 29 November"
        if found is not None and "ing " not in found.group() and not verb.words.startswith(("is ", "are ", "has ", "have ")):
            return None  # "will step down after a busy June"
        return Direction("past", found.group().strip(), sure=True) if found else None
    if MISHAP_WORD.search(clause.tail) is None:
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


_HAVING_DONE = lazy_pattern(r"\b(having (?:[a-z]+ly )?(?:gone|been|met|won|lost|held|beaten|taken|made|seen|come|left|[a-z]{2,}ed)) (?:(?!(?:due|set|scheduled|to be)\b)[\w'-]+ ){0,6}on $")
"""Before a day, what had been done on it: "with the islands having gone to the polls on Wednesday"."""
_MAY_HAVE = lazy_pattern(
    r"\b((?:would|could|might|may|should|must) (?:not )?have (?:been |begun )?(?:[a-z]+(?:ed|en|wn|un|ne|pt|ft|ld|nt|de|ught|ing)|gone|come|met|won|lost|hit|cut|put|set|alive|there|here|home)) (?:(?!(?:to|for|until|by)\b)[\w'-]+ ){0,6}?(?:at [\d:.]+ ?(?:[ap]\.?m\.? )?)?(?:on )?$"
)
"""Before a day, what may have been done on it: "may have been alive on Sunday"."""
UNTIL_WHEN = lazy_pattern(PART_OF_DAY + r", when (?:(?!(?:is|are|will|has|have|may|might|can|could|would|should)\b)[\w'-]+ ){1,7}?(?!(?:was|were) (?:due|to|expected|set|scheduled)\b)(?:[a-z]{2,}ed|began|told|went|came|took|found|was|were|had|got|left|fell|broke|gave|sent|made|met|won|lost|rose|struck)\b")
"""Behind "until November 30", what ended it then."""
_DID_NOT_UNTIL = lazy_pattern(r"\b(?:did not|didn't|never) (?!(?:plan|expect|intend|want|have|need|mean|object|oppose)\b)(?:(?!and\b|but\b)[\w'-]+ ){1,6}(until|till) $")
_PUT_OFF = lazy_pattern(r"\b(?:bailed|remanded|adjourned|postponed|deferred|suspended|extended|delayed|banned|dissolved|put off|sentenced|scheduled|closed|shut)\b")
_AND_LASTED = lazy_pattern(PART_OF_DAY + r" and (?:went on|lasted|ended|heard|ran|drew)\b")
"""Behind the day that something was brought forward to, how it went then."""
_AND_THEN = lazy_pattern(
    PART_OF_DAY + r"(?:,? (?:and )?then (?:(?:there|he|she|it|they|we|i) )?(?:was |were )?(?:[a-z]+ed|was|were|let|sent|set|put|taken|told|given|went|came|left|had|shut|cut|quit|fell|ran|lost|won|made|got|took|gave|sold|broke|flew|fled|died|drove|found|met|paid)\b|,? (?:and|but) (?:the |its |his |her |their )?(?:[\w'-]+ )?(?:has|have) (?:now |since )(?:been )?[a-z]+"
    r"|[^.;\u00b6]{1,110} since (?:it|they|he|she) (?:re)?[a-z]+ed\b)"
)
"""Behind the day until which something lasted, what came of it since: "were suspended until Tuesday, and the backlog has now been cleared"."""
AFTER_WINNING = lazy_pattern(
    r"\bafter (?:crushing|beating|defeating|winning|edging|trouncing|thrashing|sweeping|clinching|claiming|toppling|ousting|unseating|outpolling|surviving|losing|being (?:elected|chosen|named|picked|beaten|defeated)) (?:(?!or\b|january|february|april|june|july|august|september|october|november|december)[\w'-]+ ){1,8}?(?:in |on |at )?(?:the )?$"
)
"""The last words before a day whose outcome leads to what will be: "will be president after beating Massa on Sunday"."""


_DUE_ASIDE = lazy_pattern(r", (due|expected|promised|scheduled)(?: [\w'-]+){0,3}? (?:in|on|for) $")
"""Before a day or month between commas, when what came later was due: "The engine, due in March, came in June"."""
_CAME = lazy_pattern(r", (?:finally |only |eventually )?(?:came|arrived|turned up|opened|went ahead|landed|appeared|slipped|was (?:born|delivered|finished|completed|published|held))\b")
"""Behind such a month, that it has come."""
_GOES_BACK = lazy_pattern(r"\b(?:(?:helps?|need|needs|have|has|had) to (?:go|look|think|cast (?:\w+ )?minds?)|dates?|dating|stretch(?:es|ing)|traces|harks|(?:story|trail|case|row|roots?|origins?|saga|dispute|trouble|feud) (?:goes|go|went)) (?:all the way |right )?back to (?:the )?$")
"""Before a day or month, how far back something goes: "it helps to go back to the second week of May"."""
_SAYS_WHEN = lazy_pattern(r"[\"”],? (?:[\w'.-]+ ){1,4}?(?:says|said|recalls|recalled|admits|admitted|laughs|laughed|tells me|told me|explains|explained)(?: [\w'.-]+){0,2}(?:, \d\d,)? (when (?:i|we) (?:meet|met|speak|spoke|talk|talked|visit|visited|sit down|sat down|catch up|caught up))(?: (?:up|down|again|him|her|them|over|by|on|the|a|phone|video|call|zoom|in|at|his|office|home|house|with|outside|inside)){0,6}? (?:on )?$")
"""Before a day, when a reporter met whom he quotes: “I slept badly,” he says when we meet on Tuesday."""
_SINCE_EVENT = lazy_pattern(r"\b(since) (?:the|an?|its|his|her|their) (?!(?:announcements?|calls?|draw|launch|naming|plans?|news|polls?|decision|talks?|start)\b)(?:(?!(?:for|of|will|would|should|must|can|could|may|might|to|is|are|has|have|after|that|which|who)\b)[\w'-]+ ){1,7}(?:on|in) (?:early |late |mid-)?$")
"""Before a date, since what: "would be the first since a clash on 19 November"."""
_WAS_SUPPOSED = lazy_pattern(r"\b((?:was|were) supposed to) (?!have\b)[a-z]+ (?:(?!(?:on|for|until)\b)[\w'-]+ ){0,5}(?:on )?$")
"""Before a day, what should have been on it and was not."""
_VICTIMS_IN = lazy_pattern(r"(?:^|\u00b6)(?:[\w,'-]+ ){1,5}(?:(dead|killed|injured|hurt|missing|wounded) (?:in|after)|(arrested|charged|held) (?:over|after)) $")
"""Before the day in a headline, whom it struck: "Six dead in Thursday bus plunge, toll may rise"."""
_SEEN_ON = lazy_pattern(r"\b(?:trace|identify|locate|find|hear from|speak (?:to|with)|talk to) (?:an?|the|two|three|four|any|other|this|these)(?: [\w-]+){0,3}? (?:man|men|woman|women|people|persons?|boys?|girls?|youths?|teenagers?|cyclists?|drivers?|riders?|motorists?|suspects?|couple|group|gang|pair|walkers?|joggers?|witness(?:es)?|anyone|car|van|vehicle|motorbike|lorry)\b[^.;,\u00b6]{0,30}? (seen|spotted|pictured|filmed|captured|caught|photographed|walking|running|driving|cycling|riding|loitering)\b[^.;,\u00b6]{0,50} (?:on |at )$")
"""Before a day, on which somebody was seen whom police look for."""
_MISSED = lazy_pattern(r" (was missed|passed|came and went|expired|lapsed|(?:has|had) (?:now |already )?(?:passed|expired|lapsed))\b")
_BUT_WAS = lazy_pattern(r"(?![^.;\u00b6]*\b(?:today|yesterday|this (?:week|morning|afternoon)|last (?:week|night)|[a-z]+day)\b),? but (?:[\w'-]+ ){0,4}?(?:was|were|did|had|could|[a-z]+ed|fell|got|went|left|came|lost|broke)\b")
"""Behind such a day what came of it, so that it is over."""
_IS_NOW = lazy_pattern(r"[^.;\u00b6]{0,80}?\b(?:(?:has|have)(?! (?:now |since |already )?(?:spilled|spilt|dragged|stretched|overrun|run|gone|continued|entered|been extended))|will|may|now (?:we|it|they|the)|ordered)\b")
"""Behind such a day what leaves it open: "supposed to marry on Saturday at a hotel that has gone bust"."""
_NOT_DONE = lazy_pattern(r"\b(not (?:yet )?(?:collected|delivered|taken|emptied|picked up|paid|posted)) (?:on )?$")
_WILL_BE = lazy_pattern(r"(?: [\w'-]+){0,6} (?:will|may|must|can|should)\b")
"""Around a day, what was not done on it and will be: "Rubbish not collected on Monday will be taken on Friday"."""
_BY_DEADLINE = lazy_pattern(r"\b(had been [a-z]+(?:ed|en|wn|nt|de|ld)) (?:[\w'-]+ ){0,4}?by the deadline of $")
"""Before a day, what had been done by it: "Three appeals had been lodged by the deadline of August 8th"."""


_HAD_PROMISED = lazy_pattern(r"\b(had (?:promised|pledged|vowed|agreed|undertaken|said (?:it|he|she|they) would))\b[^.;\u00b6]{0,60} (?:on|by) $")
_NEVER_DID = lazy_pattern(PART_OF_DAY + r"\.[\"” ]{1,2}(?:but )?(?:it|they|he|she|that|this)(?: (?:did not|didn't) (?:appear|come|happen|arrive|materiali[sz]e|show up|turn up|do so)| never (?:appeared|came|happened|arrived|materiali[sz]ed|did)| failed to (?:appear|come|arrive|materiali[sz]e|show up|turn up|do so))(?=[.,;]| and\b)")
"""Around a day that was promised, that nothing came of it: "had promised the report on Friday. It did not appear"."""
_TOLD_ON = lazy_pattern(r"\b(told|informed|said|announced|heard|learned|learnt|warned|insisted|claimed|promised)\b[^.;\u00b6]{0,60}\bon (?:\w+ )?[a-z]+day (?:that )?[^.;\u00b6]{1,60}(?:and|but|,) (?:then |again |later )?on $")
_THAT_IT = lazy_pattern(r" (?:night |morning |evening |afternoon )?that (?:he|she|it|they|i|we|you|the|there|his|her|their|its|my|our)\b")
"""Around the second of two days on which something was said: "told on Friday that I would play, and then on Sunday that I wouldn't"."""


def went_before(clause: Clause, verb: Verb) -> Direction | None:
    """"The matter rested until November, when questions began", "was brought forward to Sunday and went on all night"."""
    if clause.is_date and clause.behind.startswith(", ") and clause.tail.endswith((" in ", " on ", " for ")) and (due := _DUE_ASIDE.search(clause.tail)) and _CAME.match(clause.behind):
        return Direction("past", due.group(1), sure=True)
    if clause.is_day and clause.tail.endswith((" in ", " over ", " after ")) and (victims := _VICTIMS_IN.search(clause.before)):
        return Direction("past", victims.group(victims.lastindex or 1), sure=True)
    if clause.is_day and clause.tail.endswith((" on ", " at ")) and (seen := _SEEN_ON.search(clause.before, max(0, len(clause.before) - 130))):
        return Direction("past", seen.group(1), sure=True)
    if clause.tail.endswith("deadline of ") and (missed := _MISSED.match(clause.folded, clause.end)):
        return Direction("past", missed.group(1), sure=True)
    if clause.is_day and "supposed to " in clause.tail and (meant := _WAS_SUPPOSED.search(clause.tail)) and _IS_NOW.match(clause.folded, clause.end) is None and _BUT_WAS.match(clause.folded, clause.end) is None:
        return Direction("future", meant.group(1), planned=True)
    if clause.is_day and " had " in clause.tail and _NEVER_DID.match(clause.folded, clause.end) and (promised := _HAD_PROMISED.search(clause.tail)):
        return Direction("past", promised.group(1), sure=True)
    if clause.is_day and clause.tail.endswith(" on ") and _THAT_IT.match(clause.folded, clause.end) and (said := _TOLD_ON.search(clause.before)):
        return Direction("past", said.group(1), sure=True)
    if clause.tail.endswith("as recently as "):
        return Direction("past", "as recently as", sure=True)
    if clause.tail.endswith("as late as ") and verb.looks_back:
        return Direction("past", "as late as", sure=True)  # "As late as Thursday, most models kept it out at sea"
    if clause.tail.endswith(("not until ", "not till ")) and UNTIL_WHEN.match(clause.folded, clause.end):
        return Direction("past", "until", sure=True)  # "When was it raised? Not until Sunday, when a boat came by"
    if clause.tail.endswith((" back to ", " back to the ")) and _GOES_BACK.search(clause.tail):
        return Direction("past", "back to", sure=True)
    if clause.is_day and " when " in clause.tail and " will " not in clause.before and "'ll " not in clause.before and (met := _SAYS_WHEN.search(clause.tail)):
        return Direction("past", met.group(1), sure=True)
    if clause.is_date and clause.tail.endswith((" on ", " in ", "early ", "late ", "mid-")) and "since " in clause.tail and (since := _SINCE_EVENT.search(clause.tail)) and not clause.behind.startswith((" is ", " are ", " will ")):
        return Direction("past", since.group(1), sure=True)
    if clause.is_day and " not " in clause.tail and (undone := _NOT_DONE.search(clause.tail)) and _WILL_BE.match(clause.behind):
        return Direction("past", undone.group(1), sure=True)
    if clause.is_day and " after " in clause.tail and (won := AFTER_WINNING.search(clause.tail)):
        return Direction("past", won.group().split()[1], sure=True)
    if clause.is_date and clause.tail.endswith("deadline of ") and (had := _BY_DEADLINE.search(clause.tail)):
        return Direction("past", had.group(1), sure=True)
    if clause.is_day and " have " in clause.tail and (had := _MAY_HAVE.search(clause.tail)):
        return Direction("past", had.group(1), sure=True)
    if clause.is_day and " having " in clause.tail and (had := _HAVING_DONE.search(clause.tail)):
        return Direction("past", had.group(1), sure=True)
    if clause.tail.endswith(("was brought forward to ", "were brought forward to ")) and _AND_LASTED.match(clause.folded, clause.end):
        return Direction("past", "brought forward", sure=True)
    if clause.tail.endswith(("until ", "till ")) and verb.looks_back and not verb.leads and _AND_THEN.match(clause.folded, clause.end):
        return Direction("past", "until", sure=True)
    if not clause.tail.endswith(("until ", "till ")) or (verb.cue is not None and not verb.leads and not verb.looks_back):
        return None
    lasted = verb.cue is not None and not verb.leads and not _PUT_OFF.search(clause.tail) and UNTIL_WHEN.match(clause.folded, clause.end)
    if (found := _DID_NOT_UNTIL.search(clause.tail)) or lasted:
        return Direction("past", found.group(1) if found else "until", sure=True)
    return None


_FIGURES_OF = lazy_pattern(r" (?!the\b)(?:[\w&'-]+ ){0,3}?((?:figures|data|numbers|sales|inflation|statistics|survey|readings?|payrolls?|index|accounts|minutes|employment|jobs|retail|consumer|trade) ?(?:figures|data|numbers|report|survey|index)?)\b")


_THE_MOST = lazy_pattern(r"\b([a-z]+(?<!for)(?<!mid)(?<!w)(?<!inter)est|best|worst) $")


_FORECAST_IN = lazy_pattern(r"\b(?:it|they|he|she|we|officials|analysts|economists|rate|pace|growth|level|figure|per ?cent|percent|points|million|billion|trillion|crore|(?:million|billion|trillion) (?:yen|dollars|euros|pounds|rupees)) (?:had )?(expected|forecast|predicted|projected|estimated|pencilled in) in $")
"""Before a month, when it was forecast: "from the 2.1% it expected in October"."""
_UNPAID = lazy_pattern(r"\b(?:fail(?:s|ed|ing|ure)? to pay|owed|owes?|unpaid|non-?payment|not (?:been )?paid|yet to (?:pay|receive|be paid)|outstanding|arrears|backlog)\b[^.;]{0,60}?(?:\b(?:salar(?:y|ies)|wages|pay|arrears|pensions|rents?|dues|allowances|stipends|subvention)(?: (?:owed|due|unpaid|outstanding))?|(?<=arrears)) (for) (?:[a-z]+(?:,| and) )?$")
"""Before a month, what should have been paid for it."""
_PAY_FOR = lazy_pattern(r"\b(?:salar(?:y|ies)|wages|pay|stipends?|pensions?|allowances|arrears|dues) (for) (?:[a-z]+(?:,| and) )?$")
_WILL_BE_PAID = lazy_pattern(r"(?: and [a-z]+)? (?:will|would|should|is to|are to|must) be (?:cleared|paid|settled|released|credited|disbursed)\b")
"""Around a month, what is paid for it once it is over: "salaries for December will be paid by 15 February"."""
_EXPECTED = lazy_pattern(r"\b(?:expect(?:s|ed|ing)?|forecasts?|seen|projected|estimated?s?|predict(?:s|ed)?|see|sees)\b")
_FROM_LEVEL = lazy_pattern(r"(?<!\bto) [$£€₹]?\d[^;\s]*(?: (?:per ?cent|percent|points?|million|billion|jobs|units|people))?,? (from|versus|against) (?:(?!to\b)[^,;\s]+ ){0,2}?[^;\s]*\d[^,;\s]*(?: (?:per ?cent|percent|points?|million|billion|jobs|units))? (?:at|in) (?:the )?$")
"""Before a month, the level that one expected is held against: "from 1% at the May meeting"."""
_BESIDE_LEVEL = (" at ", " in ", " the ", "from ", "versus ", "against ")
_LEVEL_OF = lazy_pattern(r"\b(from|versus|against) $")
_LEVEL_BEHIND = lazy_pattern(r"'s (?:[a-z-]+ ){0,2}[$£€₹]?\d")
_COULD_BE_SEEN = lazy_pattern(r"\b(could (?:still |also |clearly )?be (?:seen|felt|smelt|smelled))\b")
_FOOTAGE = lazy_pattern(r"\b(?:cctv|footage|videos?|images?|photos?|photographs?|pictures?|recordings?|scenes?) (?:taken )?(from) $")
"""Before a day, when pictures were taken."""
WRITTEN = lazy_pattern(r"\b(e-?mail|letter|memo|memorandum|message|note|minutes|invoice|entry|diary entry|statement|ruling|judgment|order|circular|telegram)s? (?:of|dated) $")
"""Before a day or month, what bears it as its date."""
_AFTER_FALL = lazy_pattern(r"\bafter (?:an? |the |its |their )(?:[\w.%-]+ ){0,4}?(slump|fall|rise|drop|jump|dip|decline|surge|gain|spike|plunge|rebound)(?: (?:of|to) [^ ]+(?: [^ ]+)?)? (?:in|on) $")
"""Before a day or month, what figures came from: "should steady after a slump in August"."""
NEAR_CREDIT = 90
"""Characters behind a day in which a caption names who took the picture."""
_CREDIT = lazy_pattern(r"[^.\u00b6]{0,60}\.?[ \u00b6](?:\[[^\]]{3,60}\]|(?:photograph|photo|picture|image)s?(?: by)?: |credit: |\((?:ap photo|afp|reuters|pa wire|getty|epa|file photo|photo)\b)")
"""Behind a day, who took the picture: its caption tells in the present what is over."""
_CLOSING_ON = lazy_pattern(r"\b((?:closing|last|opening|offer) price|(?<!until )(?<!till )(?<!by )(?<!up to )(?<!before )(?:its|their|the) close) (?:on|of) $")
"""Before a day, what shares cost on it."""
_AT_CLOSE = lazy_pattern(r"\b((?:premium|discount) (?:of [^,;]{1,20} )?(?:to|over|from|on|above|below)|(?:above|below|over|from|against|compared with|compared to|versus)) (?:the |its |their |[\w&'.-]+'s? ){0,3}$")
_CLOSE_BEHIND = lazy_pattern(r"(?:'s)? clos(?:e|ing price|ing)\b")
"""Around a day, what shares cost at its end: "a 28% premium to the firm's Friday close"."""
_FORECAST_LATE = lazy_pattern(r"\b(forecast|projected|predicted|guided)\b(?! to\b)(?:(?!\b(?:is|are|was|were|will)\b)[^,;])* (?:late|early) (?:on )?$")
"""Before a day, what was forecast late on it: nothing is forecast for late on a day but the weather."""
_LATE = ("late ", "late on ", "early ", "early on ")
_DOWN_FROM = lazy_pattern(r"\b((?:down|up|unchanged|eased|cooled|slowed|quickened|accelerated|compared|little changed)(?: from| with| to)|against|versus) [^,;]{0,24}\d[^,;]{0,16} in $")
"""Before a month, what figures are held against: "economists expect 4.8%, down from 5.1% in June"."""
_RAIN = lazy_pattern(r"\b(?:rain|snow|storms?|showers|winds?|sunshine|thunder\w*|fog|heat)\b")
_STOOD_AT = lazy_pattern(r", (?:at |still )?(\d[\d.]*(?:%| per ?cent| percent)) in $")
"""Before a month, what a figure was in it: "Inflation, 2.2% in August, should return to 2%"."""
_BACKDATED = lazy_pattern(r"\b(back-?dated|retroactive(?:ly)?) to $")


def figures(clause: Clause, verb: Verb) -> Direction | None:
    """"The April sales data will be published": figures are of a month that is over."""
    if "could " in clause.tail and (seen := _COULD_BE_SEEN.search(clause.tail)):
        return Direction("past", seen.group(1), sure=True)
    if clause.is_date and clause.tail.endswith((" of ", " dated ")) and (wrote := WRITTEN.search(clause.tail)):
        return Direction("past", wrote.group(1), sure=True)
    if clause.is_date and clause.tail.endswith((" in ", " on ")) and " after " in clause.tail and (fell := _AFTER_FALL.search(clause.tail)):
        return Direction("past", fell.group(1), sure=True)
    if clause.is_day and (verb.cue is None or not verb.looks_back) and any(mark in clause.folded[clause.end : clause.end + NEAR_CREDIT] for mark in "[:(") and _CREDIT.match(clause.folded, clause.end):
        return Direction("past", "pictured", sure=True)
    if clause.is_day and clause.tail.endswith((" price on ", " price of ", " close on ")) and (closed := _CLOSING_ON.search(clause.tail)):
        return Direction("past", closed.group(1), sure=True)
    if clause.is_day and " clos" in clause.folded[clause.end : clause.end + 9] and (closed := _AT_CLOSE.search(clause.tail)) and _CLOSE_BEHIND.match(clause.folded, clause.end):
        return Direction("past", closed.group(1), sure=True)
    if clause.is_day and clause.tail.endswith(" from ") and (taken := _FOOTAGE.search(clause.tail)):
        return Direction("past", taken.group(1), sure=True)
    if clause.is_day and clause.tail.endswith(_LATE) and (late := _FORECAST_LATE.search(clause.tail)) and "%" not in clause.tail and not _RAIN.search(clause.before):
        return Direction("past", late.group(1), sure=True)
    if clause.is_date and clause.tail.endswith((" to ", " in ")) and (told := _BACKDATED.search(clause.tail) or _FORECAST_IN.search(clause.tail) or _DOWN_FROM.search(clause.tail) or (_STOOD_AT.search(clause.tail) if clause.folded.startswith(",", clause.end) else None)):
        return Direction("past", told.group(1), sure=True)
    if not clause.is_day and clause.is_date and clause.tail.endswith((" for ", " and ")) and (unpaid := _UNPAID.search(clause.tail) or (_PAY_FOR.search(clause.tail) if _WILL_BE_PAID.match(clause.folded, clause.end) else None)):
        return Direction("past", unpaid.group(1), sure=True)
    if not clause.is_day and clause.is_date and clause.tail.endswith(_BESIDE_LEVEL) and _EXPECTED.search(clause.before) and (level := _FROM_LEVEL.search(clause.tail) or (_LEVEL_OF.search(clause.tail) if _LEVEL_BEHIND.match(clause.folded, clause.end) else None)):
        return Direction("past", level.group(1), sure=True)
    if not clause.is_day and clause.is_date and clause.tail.endswith("st ") and (most := _THE_MOST.search(clause.tail)):
        return Direction("past", most.group(1))  # "the driest December since 2006"
    own = clause.folded.startswith("'s ", clause.end)
    if clause.is_day or not clause.is_date or not (own or clause.tail.endswith(("the ", "its ", "their ")) or not clause.before.strip(' "“')):
        return None
    found = _FIGURES_OF.match(clause.folded, clause.end + 2 * own)
    return Direction("past", found.group(1)) if found else None


_REDUCED = lazy_pattern(r"due (?:in|at|for|on|back)|(?:set|scheduled|expected|slated|due) to|due to [a-z]+(?: [a-z]+)?")
_CAME_TO_GRIEF = frozenset(("failed", "sank", "crashed", "fled", "died", "escaped", "vanished", "disappeared", "collapsed", "capsized", "did not", "didn't", "never", "arrived"))
"""What such a one did in place of what was due."""
_UNDONE = lazy_pattern(r", ((?:did not|didn't|was not|were not|never|failed to)) (?!yet\b|only\b|expected\b|due\b)[a-z]+")
"""Behind a day and a comma, that nothing came of what was due on it."""
_WAS_PAID = lazy_pattern(r" ((?:was|were) (?:never [a-z]+(?:ed|id|nt|en)|not (?:paid|repaid|published|delivered|met|submitted|filed)|(?:paid|repaid|published|delivered) (?:late|(?:days|weeks|months) late|only)|missed|skipped))\b")
"""Behind a day on which something was due, what came of it: "Wages due on 31 October were paid late"."""
_AUXILIARY = lazy_pattern(r"\b(?:is|are|was|were|be|been|being|he's|she's|it's|they're)(?: (?:\w+ly|now|still|also|not))? $")


def reduced(clause: Clause, verb: Verb) -> Direction | None:
    """"A man due in court on Monday failed to appear": what was due is told of by the verb right behind."""
    if verb.cue is None or verb.leads or not _REDUCED.fullmatch(verb.words.strip()) or _AUXILIARY.search(clause.before, 0, verb.cue.start()):
        return None
    if (done := _UNDONE.match(clause.behind) or _WAS_PAID.match(clause.behind)) is not None:
        return Direction("past", done.group(1), sure=True)
    own = next(iter(verbs(clause.behind)), None)
    if own is not None and not clause.is_day and own.start() <= len(", ") and own.lastgroup in ("past", "weak") and verb.words.startswith("due to ") and own.group() not in _CAME_TO_GRIEF:
        return Direction("future", verb.words.strip(), planned=True)  # "a man due to retire in March was killed": the nearest
    return Direction("past", own.group(), sure=True) if own is not None and own.start() <= 1 and own.group() in _CAME_TO_GRIEF else None
