"""The vocabulary of tense: what says past or future in a clause, as the pieces of one regular expression.

Each table lists alternatives over folded text, the surer ones first: the first that matches is taken.
"""

from __future__ import annotations

import re
from functools import cache

from timeline.temporal.vocabulary import PART_OF_DAY


def _any(*alternatives: str) -> str:
    return f"(?:{'|'.join(alternatives)})"


def _behind_none_of(*words: str) -> str:
    """Looks back: none of these words stands before."""
    return "".join(f"(?<!{word} )" for word in words)


# ---------------------------------------------------------------- the future

_INTENT = _any(
    "scheduled|expected|forecast|predicted|slated|set|plans?|planned|planning|expects?|hopes?|hoped|hoping|intends?|intended|vows?|vowed|agrees?|agreed|wants?|wanted|meant",
    "promises?|promised|pledges?|pledged|likely|poised|ready|supposed|going|about|preparing|prepares?|prepared|tipped",
    "decides?|aims?|aiming|threatens?|threatened|needs?|bound|have|has",
)
"""Verbs whose infinitive lies ahead: "agreed to meet Friday"."""
_THING = _any("a|an|the|this|that|these|those|his|her|its|their|our|your|my|some|any|all|both|each|no|more|new|terms|[a-z]+'s")
"""Behind "agreed to": what was agreed to, not what is to be done."""
_DAYS_OF_WEEK = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY_OF_SAYING = rf"(?: (?:on |late |early )*(?:{_DAYS_OF_WEEK}|yesterday|last week){PART_OF_DAY})?"
"""Between the verb and its infinitive: "agreed on Monday to meet"."""

_SIGHTS = (
    "artillery|cars?|chanting|cheering|gunshots?|music|quake|screaming|shooting|voices|blasts?|booms?|chants?|cheers?|crowds?|explosions?|fires?|flames|gunfire|guns?|helicopters?|noise|"
    "officers|people|planes?|police|rockets?|screams?|shelling|shots?|sirens?|smoke|soldiers|troops|tremors?|warplanes"
)
_HEARD = _any(*(rf"(?<=\b{word} could)" for sight in _SIGHTS.split("|") for word in ((sight[:-2], sight[:-1]) if sight.endswith("s?") else (sight,)))) + " be (?:heard|seen|felt|smelt)"
"""What was heard and seen: "smoke could be seen on Monday"; a case that could be heard on Monday lies ahead."""
_REACHED = "".join(rf"(?<!\b{result} could be )" for result in ("deal", "agreement", "verdict", "decision", "settlement", "compromise", "truce", "ceasefire")) + "reached"
"""Of whom one could reach; a deal that could be reached lies ahead."""
_HAVE_DONE = r"(?! have (?!to\b|until\b|no\b|an?\b|enough\b|fewer\b|more\b|two\b|three\b))"
"""Behind "may": "may have died" is past."""
_MAY = _behind_none_of("in", "of", "by", "since", "from", "until", "early", "late", "last", "next") + rf"(?<!mid-)(?<!\d )may(?! \d| and | or | to | through | was | were | is | are | had | saw ){_HAVE_DONE}"
"""The verb, not the month: "in May or June" says nothing of what may be."""
_MODALS = (
    _behind_none_of(r"\bthe", r"\bhis", r"\bher") + "will(?! be (?:recalled|remembered|noted|recollected)\\b)", "won't", "shall", r"would(?! have (?!to\b))(?! not (?:comment|say|discuss|confirm|elaborate|identify|name|answer|speculate|disclose|reveal|rule out)\b)", "wouldn't",
    "upcoming", "effective", "no later than",
    "can", rf"could(?! not)(?!(?:(?<=\bwe could)|(?<=\bi could)) (?:barely |hardly |just |only )?(?:see|hear|feel|smell|tell)\b)(?!(?:(?<=he could)|(?<=they could)) (?:barely |hardly |just |only |still )?(?:hear|smell)\b)(?! be (?:{_REACHED}|located|contacted|found(?! guilty)))(?!{_HEARD}){_HAVE_DONE}", _MAY, rf"might{_HAVE_DONE}", rf"must{_HAVE_DONE}", rf"should{_HAVE_DONE}",
)  # fmt: skip

_DONE = r" have (?:\w+(?:ed|en|wn|un|id|ft|pt|nt|ost|old|eld|uck)|made|met|won|come|gone|begun|led|hit|sung)\b(?![^.;\u00b6]{0,60} (?:by(?! (?:\d|an? |about|around|more|less|nearly|some|just))|before|until|when)\b)"
"""Behind "expected to": "to have fallen in May" is over, "to have finished by May" is not."""
_PLANS = (
    rf"(?:is|are|was|were|be|been|being)(?: \w+)? {_INTENT}(?: only)? (?:to(?!{_DONE})|for|(?<!agreed )(?<!promised )(?<!pledged )(?<!set )(?:on|in))\b",
    r"due to (?:be|start|begin|open|meet|appear|return|resume|expire|vote|play|face|land|arrive|leave|stand|testify|sit|run|close|end|take place|go ahead|go to|come|speak|hear|give evidence|reopen|visit|travel|fly|sail|depart|retire|finish|kick off|publish)\b",
    rf"{_INTENT}{_DAY_OF_SAYING} to\b(?! {_THING}\b)(?!{_DONE})",
    r"(?:date|deadline) (?:is on|(?:is |was )?(?:of|for|set(?! by)))\b|(?:hearing|trial) (?:is (?:for|on|set)|set)\b",
    r"(?:scheduled|slated|planned|expected) (?:for|on|in|until|by|at|between|around|from)\b",
    r"(?:likely|possible) (?:from|in|on|by|late|early|until|over|at|before|within|next|this)\b",
    r"reports? (?:its |their |first-|second-|third-|fourth-|quarter |quarterly |full-year |half-year |annual )*(?:results|earnings|figures)\b",
    r"set for\b",
    r"due (?:for|on|at|in|by|out|back|before)\b",
    r"(?:is|are|was|were)(?: already| also| now| still)? (?:to|due)\b",
)

_ENGAGEMENT = r"(?:[\w-]+ ){0,2}?(?:games?|match|final|derby|test|trip|tour|meeting|race|show|shift|exam|interview|appointment|hearing|training|flight|rally|session|vote|debate|fight|bout|fixture|concert|gig|briefing|audition|class|ceremony|election|service|practice|friendly|qualifier|semi-?final|quarter-?final|playoff|screening|reading|conflict|commitment|engagement|deadline)\b"
_AN_ENGAGEMENT = rf"(?:another|(?:an?|the|our|one|two|three|\w+) {_ENGAGEMENT})"
_NO_OPPONENT = _any("it|here|there|home|back|in|out|up|off|on|to|him|her|them|this|that|used|away|through|together|going|worse|better|beaten|lucky|word|hurt|stuck|caught|hit|left|done|drunk|ready|married|work|wind|[a-z]+ed")
"""Behind "we've got" these are no team: "we've got Liverpool on Saturday"."""
_ARRANGEMENTS = (
    rf"(?:i|we|you|they)'ve (?:still |also )?got(?= {_AN_ENGAGEMENT})",
    rf"(?:i|we|you|they)'ve (?:still |also )?got(?= (?!{_NO_OPPONENT}\b)[a-z]+(?: (?:away|at home|next|up next))? (?:on|next|this) )",
    rf"(?:has|have|'ve)(?= (?:another|an?|our|one|two|three) {_ENGAGEMENT}(?: (?:on|at|in|against|with|to|this|next|and)\b| ?$))",
    rf"next (?:[\w-]+ ){{1,2}}is(?= (?:against|at|away|home|with|on|in|for)\b)|(?:is|are) (?:expected|due)\b(?! to{_DONE})|(?<!not )(?<!did )(?<!to )(?<!n't )see you\b|let's(?! be honest| face it| say)\b",
    r"(?:(?:is|are) (?:[a-z]{2,}ed|paid|chosen|sworn in|broadcast|shown|put out|given|handed out|out|off))(?= (?:on |next |this )?$)",
    r"(?:remains?|stays?) (?:closed|shut|suspended|cancell?ed|off|open|grounded|in (?:place|force|effect))(?= (?:for (?:[\w'.-]+ ){1,8}?)?(?:on |until |through |throughout |over )?(?:the )?$)",
    r"there(?:'s| is| are) (?:[\w-]+ ){1,4}coming\b",
    r"there(?:'s| is| are) no [\w-]+(?= on $)",
    r"(?:is|are) (?:also |still |now )?(?:possible|likely|forecast|due|expected)(?= $)",
    r"there(?:'s| is| are) (?:an?|another|the|two|three) (?:[\w-]+ ){0,3}?(?:election|by-election|vote|meeting|hearing|match|game|rally|march|strike|protest|debate|referendum|budget)s?(?= (?:on |in |next |this |$))",
    r"(?:have|has) (?:only |just )?until\b",
    r"(?:he|she|they) means? to(?! (?:us|me|you|him|her|them|the|an?|our|my|their|his|its)\b)",
    rf"(?:is|are|i am|i'm|we're|they're|you're) (?:(?:also |then )?\w+ing|closed|shut|open|off|back(?: on)?|away|forecast(?! to{_DONE})|on the ballot|up for (?:re-?)?election)\b",
    r"(?:on (?:track|course|pace)|threatens|threatened|threatening) to\b",
    r"(?:was|were) forecast\b",
    r"(?:forecasters|meteorologists|officials|authorities|organi[sz]ers|crews|police) expect(?:ed|s)? (?!to\b)(?:[\w'-]+ ){1,4}?to (?!have\b)[a-z]+\b",
    r"(?:is|are) (?:at home|home|away) (?:to|against|at)\b",
    rf"(?:needs?|wants?) (?:(?!to\b)[\w'-]+ ){{1,3}}to (?!{_THING}\b)[a-z]{{3,}}(?<!s)\b",
    r"(?:(?:has|have|had) been|is|are|was|were|being) (?:warned|told|advised|urged|asked|encouraged|reminded) to (?:expect|prepare|brace|allow|avoid|plan|keep|stay away|work from home)\b",
    r"(?:warnings?|alerts?|advisor(?:y|ies)|watch|bans?|restrictions?|curfews?|diversions?|closures?) (?:[\w'-]+ ){0,6}?(?:is|are) in (?:place|force|effect)\b",
    r"(?:(?:is|are) seen [a-z]{3,}ing|(?<!was )(?<!were )seen (?:(?:holding|keeping|cutting|raising|leaving|lifting) rates|hiking|easing|slowing|growing|trimming))\b",
    r"(?:is|are) on(?: sale| show| display)?(?= from )",
    r"(?:sees|expects|foresees) (?:[\w-]+ ){1,3}[a-z]{3,}ing\b",
    r"(?:is|are) (?:understood|thought|believed|said|reported|rumou?red|known) to be (?:planning|preparing|considering|hoping|seeking|in line)\b",
    r"(?:guided|guiding) for\b",
    r"looking forward to\b",
    r"(?:hopes?|hoping|preparing|prepare[sd]?|braces?|braced|bracing|(?:(?:was|were) )?(?:lined up|booked|earmarked)(?= for (?!(?:[\w-]*ing|dissent|a foul|a late|drink|repairs|identification)\b))|on (?:track|course)) for\b",
    r"priced (?:in|an?)\b|(?:markets|traders|investors) (?:now )?(?:price|bet|see)\b",
    rf"(?:expects?(?! (?:[\w',.%-]+ ){{1,4}}to{_DONE})|expecting|anticipates?|anticipating|awaits?|awaiting|(?<!it )(?<!they )pencill?ed in|priced in|pricing in|targets?|targeting|(?:forecasts|(?<!\bit )(?<!\bhe )(?<!\bshe )(?<!having )(?<!had )forecast)(?! to{_DONE})|forecasting|eyes|eyeing|pledges|(?:plans|(?<=[a-z]s )plan)(?= (?:an?|another|more|further|new|its|their|his|her) ))\b",
    r"(?:has|have) been (?:scheduled|set|planned|called) for\b",
    r"ask (?:me|us|him|her|them)(?: again)?(?= (?:in|on|at|after|next) )",
    r"(?:they|we) (?:now |then |next )?(?:go|travel|head|fly) to(?= (?:[\w'-]+ ){1,4}(?:on )?$)",
    r"(?:agreed|announced|called|declared|proposed|offered|brokered)(?= [^.;]{0,60}\b(?:truce|cease-?fire|pause|strike|walk-?out|armistice|moratorium)\b[^.;]{0,20} (?:beginning|starting) (?:(?:at|from) (?:(?:midnight|noon|midday|[\d:.]+ ?(?:[ap]\.?m\.?)?) )?)?(?:on )?$)",
    r"(?:pushes|delays|moves|postpones|shifts|puts back)(?= (?:[\w'-]+ ){1,5}to (?:the )?$)",
    r"(?:has|have) (?:now |also )?been (?:called|summoned|invited|asked) (?:to|for) (?:an? |the )?(?:[\w-]+ )?(?:meetings?|talks|hearing|interviews?|session|briefing|conference)\b(?= on | at | in |, | $)",
    r"(?:(?:was|were) )?(?:postponed|extended|delayed|adjourned|put off|put back|pushed back|rescheduled) (?:(?!(?:owing|due|according|thanks|because|by up)\b)\w+ ){0,4}(?:to|until|for)\b",
    r"(?:brought forward|moved up) (?:\w+ ){0,7}to(?= $)",
)

_TIMETABLE = _any(
    "begins?|starts?|opens?|continues?(?= (?:on |at |from )?$)|go on (?:(?:general |public |advance )?sale|trial|display|show)|expires?|finishes(?= (?:on |in |at )?(?:early |late |mid-)?$)|steps off(?= (?:on |at |from )?$)|meets?|faces|convenes?|takes? (?:place|effect|charge|office)|kicks off|runs out|runs? (?:from|until|through|to)|applies|turns? [0-9]+",
    "follows?(?= (?:at (?!least|most)[^.,;]{1,40}? )?(?:on|at (?!least|most)))|planned|scheduled|polls close|close at|reopens?|resumes?|go to the polls|goes to the polls|(?:don't|doesn't) expect|speaks|visits|hosts",
    "travels|flies (?:to|into|out|home)|leaves for|(?<!up )(?<!of )(?<!the )(?<!fallen )(?<!dead )(?<!autumn )leaves(?= on $)|leaves(?= (?:[\\w'-]+ ){0,3}at (?:about |around )?$)|sets off|heads (?:for|back)|comes? into (?:force|effect)|goes on(?: sale| trial)?|go on (?:show|display|view|strike)(?= (?:on |from )?$)|takes over|gets under way|arrives|returns|plays|(?:(?<=\\band )|(?<=\\bhe )|(?<=\\bshe )|(?<=\\bwho )|(?<=\\bit ))tours(?= )|(?:elects|chooses|picks)(?= (?:an?|its|their|the) )|(?:decides|announces(?: (?:its|the|their) (?:[\\w-]+ ){0,2}[\\w-]+)?)(?= (?:on )?$)|(?<!two )(?<!three )(?<!four )(?<!five )(?<!few )(?<!more )(?<!the )(?<![0-9] )(?<!of )(?<!mail )votes|airs|closes|ends|(?<!the )(?<!and )(?<!its )peaks|shuts(?=[.,;]| ?$| (?:on|at|for|in|until|from)\\b)",
    "takes up|leaves office|sits(?= (?:again )?(?:on |at )?$)|(?:applications|entries|nominations|bids|submissions) close|becomes(?= (?:the|an?|its|their|his|her) )|testifies|addresses|appears|departs|heads to|takes part|(?:tees|sets|blasts) off|joins|lapses|attends (?=an? |the |his |her )|delivers (?=an? |the |his |her |its )|(?:debates|considers|reviews|welcomes|publishes|unveils|launches|chairs|performs|outlines)(?=[^.;]{0,60} (?:on|this|next) $)|performs(?= $)|(?<=[a-z'] )(?:moves|transfers) to(?= (?:on |[a-z]+ in )?$)|follows(?= in (?:early |late |mid-)?$)|updates(?= (?!(?:on|in|at|from|to|of|for|about|by|with|and)\\b)[^.;]{1,60} on $)|(?:sets|lays) out (?=an? |the |his |her |its |their )|hits (?:cinemas|shelves|screens|theaters|theatres|stores)|goes before|comes (?:in|out|up|home)(?= (?:on )?$)|turns to(?= $)|falls(?= (?:on )?$)|decides on(?= (?!on\\b)[^.;]{1,40} (?:on )?$)|goes (?:ahead|up|down|live|dark)|(?:packs|winds|wraps) up|comes? up for (?:mention|hearing|ruling|trial|debate|sale|auction)|covers (?:the whole|all|most|much)|go ahead|retires|steps down|stands down",
    r"holds (?:an? |its |the |his |her )?(?:\w+ )?(?:conference|congress|budget|meeting|hearing|elections?|votes?|referendum|runoff|primary|primaries|summit|talks)",
)
"""The present of timetables: "the summit opens Monday"."""
_NO_TIMETABLE = _behind_none_of("is to", "was to", "are to", "were to", "stayed", "remained", "was", "were", "kept", "on the")

_BARE_PRESENT = (
    _behind_none_of(r"\ba", "the", "his", "her", "its", "their", "'s", "first", "to", "not", "did", "n't", "in", "fair", "of", "out", "stopped", "halted", "suspended", "delayed", "interrupted", "resumed", "into", "no", "more", "before")
    + r"(?:visit|entertain|take on|travel to|kick off|play(?! out| down)|(?:(?<!\band )face(?= (?:on|in|at)\b)|face(?! (?:on|in|at)\b))|host|(?<!who )(?<!which )(?<!that )hold (?:(?:their|its|his|her|an?|the|[a-z]+) ){0,3}(?:talks|meetings?|elections?|summit|hearing|vote|referendum|runoff))"
)
"""What teams and ministers do on a day named in a programme: "City visit Lyon on Wednesday". Not the noun, not behind "to"."""

# ---------------------------------------------------------------- the past

_PAST_PERFECT = _any(r"had been (?:set|due|scheduled|expected|planned|supposed|slated|booked|billed)", r"had (?:originally |initially |also )?(?:wanted|hoped|planned|intended|meant|sought) to", "(?:was|were) to have", "(?:was|were) expecting (?:[\\w'-]+ ){1,3}to", "(?:set|due|scheduled|expected|supposed|forecast|projected|estimated|likely) to have")
"""Plans told as past."""
_FINITE_PAST = _any(
    "was|were|had|did|didn't|wasn't|weren't|hadn't|has been|have been|has|have|said|told|became|began|broke|brought|built|bought|came|chose",
    "died|drew|drove|fell|felt|fled|flew|found|fought|gave|got|grew|held|hit|kept|killed|knew|launched|led|left|lost|made|meant|met(?! office| police)|paid",
    "ran|rose|sank|saw|sent|shook|shot|showed|signed|sold|spent|spoke|stood|struck|swept|swore|took|taken|threw|thought|voted|went|withdrew|won|wrote",
    "announced|ago|earlier|spread|cut|put|set|shut|burst|split|quit|beat|hurt|let|stole|tore|wore|bore|rode|hid|hung|heard|sought|taught|caught|fed|dealt|blew",
    "ate|wed(?= (?:in|on|at|last|his|her)\\b)|drank|sang|shone|rang|stung|flung|spun|dreamt|dwelt|bent|spat|overran|overcame|awoke|mistook|outgrew|rebuilt|rewrote|repaid|upheld|withheld|resold|swam|slept|woke|froze|dug|stuck|clung|swung|slid|sat|laid|lent|lit|leapt|wept|fired|overtook|oversaw|underwent|undertook|overthrew|forgot|forbade|arose|shrank|sprang|strode|bid|burnt|learnt|knelt|crept|forgave|foresaw|withstood",
)
_NOT_PARTICIPLE = _behind_none_of(
    r"\bis", r"\bare", r"\bbe", r"\bbeen", r"\bbeing", r"\bto", r"\bwill", r"\bwould", r"\bmay", r"\bmight", r"\bcould", r"\bshould", r"\bmust", r"\bcan",
    r"\bnot", r"\bremain", r"\bremains", r"\bstay", r"\bstays", r"\bstaying",
)  # fmt: skip
"""Not behind "will be", where "held" is no past."""
_PARTICIPLE = "[a-z]{2,}(?<!ne)(?<!spe)(?<!unit)(?<!hundr)(?<!inde)(?<!wound)(?<!armor)ed"
"""Any word in -ed but "need", "speed", "united", "hundred", "indeed", "wounded" and "armored"."""
_FOLLOWS = r"follows?(?= (?:an?(?! (?:few |couple of )?(?:hour|day|week|fortnight|month|year)s?\b)|the [\w-]+ of|his|her|its|their|[a-z]+'s) )"
"""Told in the present of what came first: "the raid follows an attack on Monday"."""
_COULD = (r"(?:neither|nobody|no one|none) (?:[\w-]+ ){0,3}would (?:say|comment|discuss|confirm|elaborate|give|name)", r"could not|couldn't|could be (?:reached|located|contacted|found(?! guilty))|would not (?:comment|say|discuss|confirm|elaborate|identify|name|answer|speculate|disclose|reveal|rule out)", rf"could(?:{_HEARD})",
    r"having (?:been )?[a-z]+(?:ed|en|wn|un|ost|eft|ade|orn|eld|old|ent|aid)\b", r"since (?!morning|evening|spring|then)[a-z]{2,}ing(?= )", r"(?:charged with|(?:accused|suspected|convicted|guilty) of|wanted for|arrested for|jailed for) (?!plann|plott|prepar|conspir|threaten)[a-z]{2,}ing", r"(?<!be )last (?:seen|heard|spotted)",
    r"after (?:limp|los|crash|fail|suffer|fall|collapsing|injur|break|miss|sink|kill|strik|plead|admit|confess|overturn|plung)\w*ing")

# ---------------------------------------------------------------- either

_INFINITIVE = rf"(?<= )to(?!{_DONE}) (?:be [a-z]+\b|(?!(?:the|an?|his|her|its|their|this|that|last|my|our|your|all|us|him|them|me|it|some|any|no|both|those|these|more|which|whom)\b|\d|[a-z]+(?<![su])s\b)[a-z]{{3,}})"


@cache
def cue_expression(*kinds: str) -> re.Pattern[str]:
    """All cues, or those of some kinds, the surest first; the named group is their kind. Compiled on first use: most texts of one phrase need none."""
    told = cue_kinds()
    words = "|".join(rf"(?P<{kind}>{told[kind]})" for kind in told if kind in kinds or not kinds)
    return re.compile(rf"\b(?:{words})" if kinds else rf"\b(?:{words})|(?P<future_short>(?<!\byou)(?<=[a-z]){SHORT_WILL}\b|(?<=you){SHORT_WILL}\b(?! (?:remember|recall)\b))")


SHORT_WILL = "'ll"
"""The one cue that begins within a word."""


@cache
def cue_kinds() -> dict[str, str]:
    """The expression of each kind of cue but `SHORT_WILL`, the surest kind first."""
    return {
        "past_perfect": rf"{_PAST_PERFECT}\b",
        "future": rf"{_any(*_MODALS)}\b|{'|'.join((*_PLANS, *_ARRANGEMENTS))}|{_NO_TIMETABLE}{_TIMETABLE}\b|{_BARE_PRESENT}\b",
        "past": rf"{_any(*_COULD)}\b|after (?:being|having(?: been)?) [a-z]+\b|{_NOT_PARTICIPLE}(?:{_FINITE_PAST}|{_FOLLOWS})\b",
        "weak": rf"{_NOT_PARTICIPLE}{_PARTICIPLE}\b",
        "ahead": rf"{_INFINITIVE}(?!')\b",
    }
