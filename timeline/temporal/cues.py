"""The words of a clause that say past or future: auxiliaries, finite verbs, participles, infinitives. No parser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from timeline.temporal.openings import first_words

# Verbs whose infinitive lies ahead: "agreed to meet Friday".
_INTENT = (
    "scheduled|expected|forecast|predicted|slated|set|plans?|planned|planning|expects?|hopes?|hoped|hoping|intends?|intended|vows?|vowed|agrees?|agreed|wants?|wanted|"
    "promises?|promised|pledges?|pledged|likely|poised|ready|supposed|going|about|preparing|prepares|"
    "decides?|aims?|aiming|threatens?|threatened|needs?|bound|have|has"
)
_NOUN_AHEAD = "a|an|the|this|that|these|those|his|her|its|their|our|your|my|some|any|all|both|each|no|more|new|terms|[a-z]+'s"
"""Behind "agreed to": what was agreed to, not what is to be done."""
_TIMETABLE = (
    r"begins?|starts?|opens?|expires?|meets?|faces|convenes?|takes? (?:place|effect|charge)|kicks off|runs out|runs? (?:from|until|through)|applies|turns [0-9]+|follows?(?= (?:at (?!least|most)[^.,;]{1,40}? )?(?:on|at (?!least|most)))|planned|scheduled|polls close|close at|reopens?|resumes?|go to the polls|goes to the polls|(?:don't|doesn't) expect|speaks|visits|hosts|"
    r"travels|flies (?:to|into|out|home)|leaves for|sets off|heads (?:for|back)|comes? into (?:force|effect)|goes on(?: sale| trial)?|takes over|gets under way|arrives|returns|plays|votes|airs|closes|ends|testifies|addresses|appears|departs|heads to|takes part|joins|lapses|goes ahead|go ahead|retires|steps down|stands down|holds (?:an? |its |the )?(?:\w+ )?(?:elections?|votes?|referendum|runoff|primary|primaries|summit|talks)"
)
_BARE_PRESENT = r"(?<!\ba )(?<!the )(?<!his )(?<!her )(?<!its )(?<!their )(?<!'s )(?<!first )(?<!to )(?<!not )(?<!did )(?<!n't )(?<!in )(?<!fair )(?:visit|entertain|take on|travel to|kick off|play(?! out| down)|face|host|(?<!who )(?<!which )(?<!that )hold (?:(?:their|its|his|her|an?|the|[a-z]+) ){0,3}(?:talks|meetings?|elections?|summit|hearing|vote|referendum|runoff))"
"""What teams and ministers do on a day named in a programme: "City visit Lyon on Wednesday". Not the noun, not behind "to"."""
_FINITE_PAST = (
    "was|were|had|did|didn't|wasn't|weren't|hadn't|has been|have been|has|have|said|told|became|began|broke|brought|built|bought|came|chose|"
    "died|drew|drove|fell|felt|fled|flew|found|fought|gave|got|grew|held|hit|kept|killed|knew|launched|led|left|lost|made|meant|met|paid|"
    "ran|rose|sank|saw|sent|shook|shot|showed|signed|sold|spent|spoke|stood|struck|swept|swore|took|taken|threw|thought|voted|went|withdrew|won|wrote|"
    "announced|ago|earlier|spread|cut|put|set|shut|burst|split|quit|beat|hurt|let|stole|tore|wore|bore|rode|hid|hung|heard|sought|taught|caught|fed|dealt|blew|"
    "ate|drank|sang|swam|slept|woke|froze|dug|stuck|clung|swung|slid|sat|laid|lent|lit|leapt|wept|fired|chose|overtook|oversaw|underwent|undertook|overthrew|forgot|forbade|arose"
)


_MAY = r"(?<!in )(?<!of )(?<!by )(?<!since )(?<!from )(?<!until )(?<!early )(?<!late )(?<!last )(?<!next )(?<!mid-)(?<!\d )may(?! \d| and | or | to | through )"
"""The verb, not the month: "in May or June" says nothing of what may be."""
_NOT_PARTICIPLE = r"(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeen )(?<!\bbeing )(?<!\bto )(?<!\bwill )(?<!\bwould )(?<!\bmay )(?<!\bmight )(?<!\bcould )(?<!\bshould )(?<!\bmust )(?<!\bcan )(?<!\bremain )(?<!\bremains )(?<!\bstay )(?<!\bstays )(?<!\bstaying )"
"""Not behind "will be", where "held" is no past."""


_SIGHTS = "artillery|cars?|chanting|cheering|gunshots?|music|quake|screaming|shooting|voices|blasts?|booms?|chants?|cheers?|crowds?|explosions?|fires?|flames|gunfire|guns?|helicopters?|noise|officers|people|planes?|police|rockets?|screams?|shelling|shots?|sirens?|smoke|soldiers|troops|tremors?|warplanes"
_HEARD = "(?:" + "|".join(rf"(?<=\b{word} could)" for sight in _SIGHTS.split("|") for word in ((sight[:-2], sight[:-1]) if sight.endswith("s?") else (sight,))) + ") be (?:heard|seen|felt|smelt)"
"""What was heard and seen: "smoke could be seen on Monday"; a case that could be heard on Monday lies ahead."""


@cache
def _cue() -> re.Pattern[str]:
    """All cues, the surest first. Compiled on first use: most texts of one phrase need none."""
    return re.compile(
        rf"\b(?:(?P<past_perfect>had been (?:set|due|scheduled|expected|planned)|(?:was|were) to have|(?:set|due|scheduled|expected|supposed) to have)\b"
        rf"|(?P<future>(?:(?<!\bthe )(?<!\bhis )(?<!\bher )will|won't|shall|would(?! have (?!to\b))|wouldn't|upcoming|effective|no later than|can|could(?! not)(?! be (?:reached|located|contacted))(?!{_HEARD})|{_MAY}|might|must|should)\b"
        rf"|(?:is|are|was|were|be|been|being)(?: \w+)? (?:{_INTENT}) (?:to|for|on|in)\b|(?:{_INTENT})(?: (?:on |late |early )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last week)(?: (?:morning|afternoon|evening|night))?)? to\b(?! (?:{_NOUN_AHEAD})\b)"
        rf"|(?:date|deadline|hearing|trial) (?:is |was )?(?:of|for|on|set)\b|(?:scheduled|slated|planned|expected) (?:for|on|in|until|by|at)\b|(?:likely|possible) (?:from|in|on|by|late|early|until)\b|reports? (?:its |their |first-|second-|third-|fourth-|quarter |quarterly |full-year |half-year |annual )*(?:results|earnings|figures)\b|set for\b|due (?:for|on|at|in|by|out|back|before)\b|(?:is|are|was|were) (?:to|due)\b"
        rf"|(?:i|we|you|they)'ve (?:still |also )?got(?= (?:another|(?:an?|the|our|one|two|three|\w+) (?:[\w-]+ ){{0,2}}?(?:games?|match|final|derby|test|trip|tour|meeting|race|show|shift|exam|interview|appointment|hearing|training|flight))\b)|(?:have|has) (?:only |just )?until\b|(?:he|she|they) means? to(?! (?:us|me|you|him|her|them|the|an?|our|my|their|his|its)\b)|(?:is|are|i am|i'm|we're|they're|you're) (?:\w+ing|closed|shut|open|off|back(?: on)?|away|forecast|on the ballot|up for (?:re-?)?election)\b|(?:on (?:track|course|pace)|threatens|threatened|threatening) to\b|(?:was|were) forecast\b|(?:hopes?|hoping|preparing|prepares?|braces?|braced|bracing|lined up|booked|earmarked|on (?:track|course)) for\b|(?:expects?|expecting|anticipates?|anticipating|awaits?|awaiting|pencilled in|penciled in|priced in|pricing in|targets?|targeting|forecasts?|forecasting|eyes|eyeing|pledges)\b|(?:has|have) been (?:scheduled|set|planned|called) for\b|(?:(?:was|were) )?(?:postponed|extended|delayed|adjourned|put off|put back|pushed back|rescheduled) (?:\w+ ){{0,4}}(?:to|until|for)\b|(?:brought forward|moved up) (?:\w+ ){{0,7}}to(?= $)|(?<!is to )(?<!was to )(?<!are to )(?<!were to )(?<!stayed )(?<!remained )(?<!was )(?<!were )(?<!kept )(?:{_TIMETABLE})\b|{_BARE_PRESENT}\b)"
        rf"|(?P<past>(?:could not|couldn't|could be (?:reached|located|contacted)|could(?:{_HEARD}))\b|{_NOT_PARTICIPLE}(?:{_FINITE_PAST})\b)"
        rf"|(?P<weak>{_NOT_PARTICIPLE}[a-z]{{2,}}(?<!ne)(?<!spe)(?<!unit)(?<!hundr)(?<!inde)(?<!wound)(?<!armor)ed)\b"
        r"|(?P<ahead>(?<= )to (?:be [a-z]+\b|(?!(?:the|an?|his|her|its|their|this|that|last|my|our|your|all|us|him|them|me|it|some|any|no|both|those|these|more|which|whom)\b|\d)[a-z]{3,}))(?!')\b)"
        r"|(?P<future_short>(?<=[a-z])'ll\b)"
    )


_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")


@cache
def _cue_words() -> frozenset[str]:
    """The words a cue begins with, but for participles: elsewhere none is looked for."""
    return first_words(_cue())


def cues(window: str) -> Iterator[re.Match[str]]:
    """All cues of a clause, left to right: the expression is tried only where a word of a cue or a participle stands."""
    expression, words, end = _cue(), _cue_words(), 0
    for found in _WORD.finditer(window):
        word, start = found[0], found.start()
        if word == "may" and window[start - 2 : start - 1].isdigit():
            continue  # of "3 May": lists of dates have hundreds
        if start < end or not (word in words or word[-2:] == "ed" or ("'" in word and (word[-3:] == "'ll" or word.partition("'")[0] in words))):
            continue
        cue = expression.match(window, start if word[-3:] != "'ll" else found.end() - 3)
        if cue is not None and not window.startswith("-", cue.end()):  # "a let-up", "a set-piece"
            end = cue.end()
            yield cue


def any_cue(window: str) -> re.Match[str] | None:
    """The first cue of any kind."""
    return _cue().search(window)


@lru_cache(maxsize=128)
def verbs(window: str) -> tuple[re.Match[str], ...]:
    """As `_verbs`; what a text says again and again ("They met on Monday, ") is looked through once."""
    return tuple(_verbs(window))


def _verbs(window: str) -> Iterator[re.Match[str]]:
    """The cues without nouns that look like verbs ("struck targets") and without what "who" puts aside ("people who face")."""
    for cue in cues(window):
        word = cue.group()
        if window.endswith(("than ", " as "), 0, cue.start()) or (word == "have" and window.endswith("would ", 0, cue.start())) or (" " not in word and window.endswith(("did not ", "didn't "), 0, cue.start())):
            continue  # "larger than forecast in March", "as planned", "would have been", "did not reopen"
        if word.startswith("hold ") and _DID.search(window, 0, cue.start()):
            continue
        if word in IN_PROGRAMMES and _RELATIVE.search(window, max(0, cue.start() - 24), cue.start()):
            continue
        if word not in _THINGS_TOO or not _is_thing(window, cue):
            yield cue


def _is_thing(window: str, cue: re.Match[str]) -> bool:
    """An article, a preposition or an object's verb before it, or no object behind it; a forecast told of no past looks ahead."""
    if _PRONOUN.search(window, max(0, cue.start() - 12), cue.start()):
        return False
    if not cue.group().startswith("forecast") and (_NO_OBJECT.match(window, cue.end()) or _OF_THING.search(window, max(0, cue.start() - 24), cue.start())):
        return True
    clause = max((found.end() for found in _BOUNDARY.finditer(window, 0, cue.start())), default=0)
    return any(found.lastgroup in ("past", "weak") and not _is_noun(found.string, found) for found in cues(window[clause : cue.start()]))


_DID = re.compile(r"\bdid(?:n't)? (?:[\w'-]+ ){1,4}$")
_THINGS_TOO = frozenset(("target", "targets", "forecast", "forecasts", "pledges", "eyes"))
_PRONOUN = re.compile(r"\b(?:he|she|it|they|we|who|which|also|now) $")
_OF_THING = re.compile(r"(?:\b(?:an?|the|its|his|her|their|our|these|those|new|no|of|on|in|at|near|against|with|for|from|by|to)|'s) $")
_NO_OBJECT = re.compile(r" (?:on|in|at|by|of|to|for|after|before|near|with|from|as|when|while|and|or|that|which|were|was|are|is|had|have|has)\b|[^ \w]")
_OBJECT = re.compile(r" (?!(?:on|in|at|by|of|to|for|after|before|near|with|from|as|when|while|and|or|that|which|were|was|are|is|had|have|has|will|would|last|this|next|late|early)\b)[a-z0-9]")
IN_PROGRAMMES = frozenset(("visit", "entertain", "take on", "travel to", "kick off", "play", "face", "host", "pledges"))
_RELATIVE = re.compile(r"\b(?:who|which|that) (?:\w+ly |also |still |now )?$")
SUBORDINATE = re.compile(r" (?:after|when|while|because|since|following) ")
_BOUNDARY = re.compile(r", | and | but | who | which | that | after | as | when | while | because | before | - |—|: |\"|“|”")

_NOUNS_TOO = frozenset(("cut", "hit", "spread", "split", "burst", "set", "beat", "found", "felt", "left", "shot", "spoke", "rose", "saw"))
_NOUN_BEFORE = re.compile(r"\b(?:a|an|the|its|their|this|another|further|no) (?:[a-z-]+ )?$")
"""Before one of those words: "a rate cut" is no verb."""


def _is_noun(window: str, cue: re.Match[str]) -> bool:
    """"a cut", "a rate cut to spur growth"; "the bank cut its rate" has an object."""
    if cue.group() not in _NOUNS_TOO or (before := _NOUN_BEFORE.search(window, max(0, cue.start() - 30), cue.start())) is None:
        return False
    return " " not in before.group().strip() or _OBJECT.match(window, cue.end()) is None


def governing(window: str, found: list[re.Match[str]]) -> re.Match[str] | None:
    """The nearest finite verb; a participle ("wounded") only where a clause boundary hides the finite verb behind it."""
    weak: re.Match[str] | None = None
    for cue in reversed(found):
        if cue.lastgroup == "ahead" or _is_noun(window, cue):
            continue
        if weak is not None and _BOUNDARY.search(window, cue.end(), weak.start()):
            return weak
        if weak is None and cue.lastgroup == "future" and " to" in cue.group() and SUBORDINATE.search(window, cue.end()):
            continue  # "told to leave when the fire spread on Wednesday": the plan is another clause's
        if cue.lastgroup != "weak":
            return cue
        weak = weak or cue
    return weak


def is_sure(cue: re.Match[str]) -> bool:
    """Any finite verb: not a participle ("headed", "as planned") and not a bare infinitive ("offers to acquire"). What ends in
    "-ed" is finite behind "after" and its subject."""
    if cue.lastgroup == "weak":
        return _AFTER_SUBJECT.search(cue.string, max(0, cue.start() - 50), cue.start()) is not None
    if cue.lastgroup == "ahead":
        return False
    return cue.group() not in ("planned", "scheduled") or AUXILIARY_BEFORE.search(cue.string, max(0, cue.start() - 24), cue.start()) is not None


def looks_ahead(cue: re.Match[str]) -> bool:
    """Whether a cue is one of the future; a bare infinitive is."""
    return (cue.lastgroup or "").startswith(("future", "ahead"))


_AFTER_SUBJECT = re.compile(r"\b(?:after|when|since) (?:[\w'.-]+ ){1,4}(?:[a-z]+-)?$")
AUXILIARY_BEFORE = re.compile(r"\b(?:will|would|can|could|may|might|must|should|is|are|was|were|be|been|being|has|have|had)(?: \w+)? $")
