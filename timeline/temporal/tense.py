"""Past or future: the words of the clause that say which way an expression looks. No parser, one bounded search."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from timeline.temporal.openings import first_words

_NEAR = 70
_REACH = 220
"""Characters looked through on either side; a clause is rarely longer, and it bounds the cost of an expression."""

_SHORT_ENDS = "now|war|him|her|day|law|ago|way|man|men|aid|oil|son"
"""Words as short as abbreviations that do end sentences."""
_SENTENCE_END = re.compile(rf"(?:[a-z]{{4}}|[a-z][)\"”']|\d|\b(?:{_SHORT_ENDS}))[.!?][\"”')]* |[;\u00b6]|\.\.\. ")
_UP_TO_SENTENCE = re.compile(
    rf"(?s:.*)[.!?;\u00b6](?:(?<=[;\u00b6])|(?:(?<=[a-z]{{4}}[.!?])|(?<=[a-z][)\"”'][.!?])|(?<=\d[.!?])|(?<=\b(?:{_SHORT_ENDS})[.!?]))[\"”')]* |(?<=\.)\.\. )"
)
"""Everything up to the last such end: the mark is sought first, from behind, and only then what stands before it."""

# Verbs whose infinitive lies ahead: "agreed to meet Friday".
_INTENT = (
    "scheduled|expected|forecast|predicted|slated|set|plans?|planned|planning|expects?|hopes?|hoped|hoping|intends?|intended|vows?|vowed|agrees?|agreed|wants?|wanted|"
    "promises?|promised|pledges?|pledged|likely|poised|ready|supposed|going|about|preparing|prepares|"
    "decides?|aims?|aiming|threatens?|threatened|needs?|bound|have|has"
)
_NOUN_AHEAD = "a|an|the|this|that|these|those|his|her|its|their|our|your|my|some|any|all|both|each|no|more|new|terms|[a-z]+'s"
"""Behind "agreed to": what was agreed to, not what is to be done."""
_TIMETABLE = (
    r"begins?|starts?|opens?|expires?|meets?|faces|convenes?|takes? (?:place|effect|charge)|kicks off|runs out|runs? (?:from|until|through)|applies|turns [0-9]+|follows?(?= on )|planned|scheduled|polls close|close at|reopens?|resumes?|go to the polls|goes to the polls|(?:don't|doesn't) expect|speaks|visits|hosts|"
    r"travels|flies (?:to|into|out|home)|leaves for|sets off|heads (?:for|back)|comes? into (?:force|effect)|goes on(?: sale| trial)?|takes over|gets under way|arrives|returns|plays|votes|airs|closes|ends|testifies|addresses|appears|departs|heads to|takes part|joins|lapses|holds (?:an? |its |the )?(?:\w+ )?(?:elections?|votes?|referendum|runoff|primary|primaries|summit|talks)"
)
_BARE_PRESENT = r"(?<!\ba )(?<!the )(?<!his )(?<!her )(?<!its )(?<!their )(?<!'s )(?<!first )(?<!to )(?<!not )(?<!did )(?<!n't )(?<!in )(?<!fair )(?:visit|entertain|take on|travel to|kick off|play(?! out| down)|face|host)"
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
_NOT_PARTICIPLE = r"(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeen )(?<!\bbeing )(?<!\bto )(?<!\bwill )(?<!\bwould )(?<!\bmay )(?<!\bmight )(?<!\bcould )(?<!\bshould )(?<!\bmust )(?<!\bcan )"
"""Not behind "will be", where "held" is no past."""


@cache
def _cue() -> re.Pattern[str]:
    """All cues, the surest first. Compiled on first use: most texts of one phrase need none."""
    return re.compile(
        rf"\b(?:(?P<past_perfect>had been (?:set|due|scheduled|expected|planned)|(?:was|were) to have|(?:set|due|scheduled|expected|supposed) to have)\b"
        rf"|(?P<future>(?:will|won't|shall|would(?! have (?!to\b))|wouldn't|upcoming|effective|no later than|can|could(?! not)(?! be (?:reached|located|contacted))|{_MAY}|might|must|should)\b"
        rf"|(?:is|are|was|were|be|been|being)(?: \w+)? (?:{_INTENT}) (?:to|for|on|in)\b|(?:{_INTENT}) to\b(?! (?:{_NOUN_AHEAD})\b)"
        rf"|(?:date|deadline|hearing|trial) (?:is |was )?(?:of|for|on|set)\b|(?:scheduled|slated|planned|expected) (?:for|on|in|until|by|at)\b|(?:likely|possible) (?:from|in|on|by|late|early|until)\b|reports? (?:its |their |first-|second-|third-|fourth-|quarter |quarterly |full-year |half-year |annual )*(?:results|earnings|figures)\b|set for\b|due (?:for|on|at|in|by|out|back|before)\b|(?:is|are|was|were) (?:to|due)\b"
        rf"|(?:is|are|i'm|we're|they're|you're) (?:\w+ing|closed|shut|open|off|back(?: on)?|away|forecast|on the ballot|up for (?:re-?)?election)\b|(?:on (?:track|course|pace)|threatens|threatened|threatening) to\b|(?:was|were) forecast\b|(?:hopes?|hoping|preparing|prepares?|braces?|braced|bracing|lined up|booked|earmarked|on (?:track|course)) for\b|(?:expects?|expecting|anticipates?|anticipating|awaits?|awaiting|pencilled in|penciled in|priced in|pricing in|targets?|targeting|forecasts?|forecasting|eyes|eyeing|pledges)\b|(?:has|have) been (?:scheduled|set|planned|called) for\b|(?:postponed|extended|delayed|adjourned|put off|put back|pushed back|rescheduled) (?:\w+ ){{0,4}}(?:to|until|for)\b|(?:{_TIMETABLE})\b|{_BARE_PRESENT}\b)"
        rf"|(?P<past>(?:could not|couldn't|could be (?:reached|located|contacted))\b|{_NOT_PARTICIPLE}(?:{_FINITE_PAST})\b)"
        rf"|(?P<weak>{_NOT_PARTICIPLE}[a-z]{{2,}}(?<!ne)(?<!spe)(?<!unit)(?<!hundr)(?<!inde)(?<!wound)(?<!armor)ed)\b"
        r"|(?P<ahead>(?<= )to (?:be [a-z]+\b|(?!(?:the|an?|his|her|its|their|this|that|last|my|our|your|all|us|him|them|me|it|some|any|no|both|those|these|more|which|whom)\b|\d)[a-z]{3,}))(?!')\b)"
        r"|(?P<future_short>(?<=[a-z])'ll\b)"
    )


_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")


@cache
def _cue_words() -> frozenset[str]:
    """The words a cue begins with, but for participles: elsewhere none is looked for."""
    return first_words(_cue())


def _cues(window: str) -> Iterator[re.Match[str]]:
    """All cues of a clause, left to right: the expression is tried only where a word of a cue or a participle stands."""
    expression, words, end = _cue(), _cue_words(), 0
    for found in _WORD.finditer(window):
        word, start = found[0], found.start()
        if start < end or not (word in words or word[-2:] == "ed" or ("'" in word and (word[-3:] == "'ll" or word.partition("'")[0] in words))):
            continue
        cue = expression.match(window, start if word[-3:] != "'ll" else found.end() - 3)
        if cue is not None and not window.startswith("-", cue.end()):  # "a let-up", "a set-piece"
            end = cue.end()
            yield cue


_SUBORDINATE = re.compile(r" (?:after|when|while|because|since|following) ")
_BOUNDARY = re.compile(r", | and | but | who | which | that | after | as | when | while | because | before | - |—|: |\"|“|”")


@dataclass(frozen=True, slots=True)
class Direction:
    """`way` is "past" or "future"; `cue` the words that say so, empty where nothing does and news looks back.

    `leads`: the words stand behind the expression, which opens its clause ("In April, it moved"). `hedged`: a preposition looks
    ahead where the verb looks back ("trained Sunday ahead of Monday's game").
    """

    way: str
    cue: str
    leads: bool = False
    hedged: bool = False
    @property
    def told(self) -> bool:
        """A plan told as past: "was due to report by August" may be over."""
        return self.way == "future" and self.cue.startswith(("was ", "were "))

    planned: bool = False
    """A plan told as past, whether or not it holds: "had been scheduled for this Wednesday"."""
    sure: bool = False
    """A finite verb or an auxiliary says so, not a participle, an infinitive or nothing at all."""


UNKNOWN = Direction("past", "")


def direction(folded: str, start: int, end: int) -> Direction:
    """Which way the clause around `folded[start:end]` looks.

    The nearest finite verb before the expression governs, else the first one behind it, else a bare infinitive
    ("Leaders to meet Friday", as headlines have it).
    """
    window, behind = _sentence_before(folded, start), _sentence_after(folded, end)
    if opening := _opening_quote(window):  # a quotation is a clause of its own
        window, behind = window[opening:], _to_closing_quote(behind)
    deadline = _DEADLINE.search(window)
    cues = [cue for cue in _verbs(window) if not (cue.group() in _IN_PROGRAMMES and _SUBORDINATE.search(window, cue.end()))]
    chosen = _governing(window, cues)
    leads = chosen is None
    if chosen is None:
        chosen = next((found for found in _verbs(behind) if found.lastgroup != "ahead"), None)
    if chosen is None:
        chosen = cues[-1] if cues else None
    if (expected := _EXPECTED.search(window)) and not _is_overtaken(folded, end):
        return Direction("future", expected.group(1), sure=True)
    if (present := _PRESENT.search(window)) and present.group().endswith("on "):
        return Direction("future", present.group(1), sure=True)  # "the election is on Oct. 19"
    if ahead := (None if _CLOCK.match(folded, start) else _AHEAD_OF.search(window)) or _PRESENT.search(window) or (_ON_SHOW.search(window) if _CLOCK.match(folded, start) else None):
        return Direction("future", ahead.group(1), hedged=not leads and _looks_back(chosen))
    if chosen is not None and not leads and _PLANNED.match(chosen.group()) and _is_overtaken(folded, end):
        return Direction("past", chosen.group().strip(), sure=True)
    if moved := _MOVED_TO.search(window):
        return Direction("future", moved.group().strip())
    if chosen is not None and chosen.group() == "agreed to" and _done_by_agreeing(window, chosen, folded, start):
        return Direction("past", "agreed")
    if (state := _STATES.match(folded, end)) and not window.endswith("on "):  # "on Tuesday marks were found"
        return Direction("future", state.group(1))
    if starting := _STARTING.search(window):
        return Direction("future", starting.group(1), hedged=_looks_back(chosen))
    if will := _WHERE_WILL.match(folded, end):
        return Direction("future", will.group(1))
    if _called_for(window, folded, start, end) and not (chosen is not None and chosen.group() in _BLAMES):
        return Direction("future", "for")
    if (summons := _SUMMONS.search(window)) and _DAY_NAMED.match(folded, start):
        return Direction("future", summons.group(1))
    if deadline and _lies_ahead(window, deadline, chosen, folded, end):
        plan = chosen is not None and (chosen.lastgroup or "") == "future" and chosen.group().startswith(("was ", "were "))
        return Direction("future", chosen.group().strip() if chosen and plan else deadline.group(1))
    if chosen is None:
        programme = _PROGRAMME.search(folded, max(0, start - _PROGRAMME_REACH), start)
        return Direction("future", programme.group(1)) if programme else UNKNOWN
    kind = chosen.lastgroup or ""
    if kind == "future" and chosen.group().startswith(("planned", "scheduled", "set", "expected", "slated")) and CALLED_OFF.match(folded, end):
        return Direction("future", chosen.group().strip(), hedged=True)
    return Direction("future" if kind.startswith(("future", "ahead")) else "past", chosen.group().strip(), leads, planned=kind == "past_perfect", sure=not leads and _is_sure(chosen))


def _lies_ahead(window: str, deadline: re.Match[str], chosen: re.Match[str] | None, folded: str, end: int) -> bool:
    """Whether "by Friday" is a time to come: not where it tells how things stood then ("By Friday the road was open")."""
    if HAD.match(folded, end) or (deadline.group(1) in ("until", "till") and _NOT_UNTIL.search(window)) or (deadline.start() == 0 and _STOOD.match(folded, end)):
        return False
    if chosen is None or (chosen.group() not in ("had", "waited", "was", "were") and not (chosen.group() in _DURED and deadline.group(1) in ("until", "till", "through"))):
        return True
    if _IN_EFFECT.search(window, chosen.end()):
        return True
    obliged = chosen.group() == "had" and window.startswith(" to ", chosen.end())
    return obliged or (_GIVEN.search(window) is not None and _TO_DO.match(folded, end) is not None)


def in_quotation(folded: str, start: int) -> bool:
    """Whether a quotation that opens in the same sentence is still open."""
    return _opening_quote(_sentence_before(folded, start)) > 0


def _opening_quote(window: str) -> int:
    """Where the quotation begins that the end of `window` stands in; 0 where it stands in none."""
    place = max(window.rfind('"'), window.rfind("“"), window.rfind("”"))
    if place < 0 or window[place] == "”" or (window[place] == '"' and (window[place + 1 : place + 2] in ("", " ") or window[place - 1 : place] not in ("", " ", "("))):
        return 0
    return place + 1


def _to_closing_quote(behind: str) -> str:
    found = _CLOSING_QUOTE.search(behind)
    return behind[: found.start()] if found else behind


def _called_for(window: str, folded: str, start: int, end: int) -> bool:
    """"promised a parade for Thursday": what is for a day lies ahead, but for figures and records of it."""
    return window.endswith(" for ") and _DAY_NAMED.match(folded, start) is not None and folded[end : end + 2] != "'s" and _RECORD.search(window, max(0, len(window) - 60)) is None and CALLED_OFF.match(folded, end) is None


def _is_overtaken(folded: str, end: int) -> bool:
    """Whether something was done or came instead: a past verb other than of saying."""
    if (found := _OVERTAKEN.match(folded, end)) is None:
        return False
    came = next((cue.lastgroup or "" for cue in _cues(found.group(1)) if cue.group() not in _SAID), "")
    return came in ("past", "weak", "past_perfect")


def _done_by_agreeing(window: str, cue: re.Match[str], folded: str, start: int) -> bool:
    """"agreed to buy its rival on Monday" tells when it agreed, "agreed to meet on Monday" when they will."""
    if not _DAY_NAMED.match(folded, start) or _AUXILIARY_BEFORE.search(window, max(0, cue.start() - 24), cue.start()):
        return False
    return _APPOINTMENT.match(window, cue.end()) is None and _MEANT_FOR.search(window) is None


def _verbs(window: str) -> Iterator[re.Match[str]]:
    """The cues without nouns that look like verbs ("struck targets") and without what "who" puts aside ("people who face")."""
    for cue in _cues(window):
        word = cue.group()
        if window.endswith("than ", 0, cue.start()) or (" " not in word and window.endswith(("did not ", "didn't "), 0, cue.start())):
            continue  # "larger than forecast in March", "did not reopen"
        if word in _IN_PROGRAMMES and _RELATIVE.search(window, max(0, cue.start() - 24), cue.start()):
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
    return any(found.lastgroup in ("past", "weak") and not _is_noun(found.string, found) for found in _cues(window[clause : cue.start()]))


def _is_sure(cue: re.Match[str]) -> bool:
    """Any finite verb: not a participle ("headed", "as planned") and not a bare infinitive ("offers to acquire")."""
    if cue.lastgroup in ("weak", "ahead"):
        return False
    return cue.group() not in ("planned", "scheduled") or _AUXILIARY_BEFORE.search(cue.string, max(0, cue.start() - 24), cue.start()) is not None


_AUXILIARY_BEFORE = re.compile(r"\b(?:will|would|can|could|may|might|must|should|is|are|was|were|be|been|being|has|have|had)(?: \w+)? $")
_PRESENT = re.compile(r"\b((?:is|are|isn't|aren't)) (?:on |at |for )?$")
_ON_SHOW = re.compile(r"\b(is|are) (?!\w+ed\b)(?:[\w'-]+ ){1,7}at $")
"""Before a clock time, where something is on: "City are here for a match at 6.30pm on Friday"."""
_AHEAD_OF = re.compile(r"\b(ahead of|before|run-up to|upcoming|preparing for|preparations for|prepare for|(?:signed up|issued|called|announced|fixed|arranged|booked|listed|in force|in place|tickets|qualified) for)(?: the| a)? $")
MOVED_FROM = re.compile(r"\b(?:postponed|delayed|put off|pushed back|moved|brought forward|rescheduled|adjourned|carried over|held over) (?:[\w']+ ){0,4}from (?:the )?$")
"""Before the day something was first set for, which may be over or not."""
_CLOCK = re.compile(r"(?:noon|midnight|midday|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m|o'clock))\b")
"""After "before", an hour of the day: "shortly before midnight on Saturday" looks neither way."""
_DEADLINE = re.compile(r"\b(until|till|by|through|no later than) (?:at least |about |around )?(?:(?:noon|midnight|midday|(?:the )?(?:close|end) of (?:business|play|trading)) )?(?:\d[\d:.apm ]*(?:[a-z]{2,3} )?)?(?:on |early |late |the end of |mid-)?$")
_MOVED_TO = re.compile(r"\b(?:moved|brought forward|switched|put back) (?:[\w']+ ){0,3}from [\w ,]{3,20} to $|\b(?:been|was|were) (?:moved|brought forward|switched|shifted|put back) to $")
"""Before the day something was put to from another: "moved the hearing from Monday to Thursday"."""
_CLOSING_QUOTE = re.compile(r"”|(?<=\S)\"")
_EXPECTED = re.compile(r"(?<!had been )(?<!'d been )\b((?:(?:is|are|was|were|been) (?:set|planned|forecast|projected|billed))|expected|scheduled|due|slated|anticipated)(?: as (?:early|soon) as)? $")
"""Right before a day, what is to come on it: "a rating was expected Friday", "data due Thursday"."""
_STOOD = re.compile(r"(?: (?:morning|afternoon|evening|night))?,? [^.,;\u00b6]{1,50}?\b(?:could not|couldn't|did not|didn't|was|were)\b(?! (?:to|due|expected|set|likely|scheduled|supposed)\b)")
"""Behind "By Friday" at the head of a sentence, how things stood then."""
_PROGRAMME = re.compile(r"\b(up next|next up|coming up|what's next|what to watch|on tap|upcoming|fixtures)\b[:.]?[ \u00b6]")
_PROGRAMME_REACH = 160
"""Characters behind such a heading in which a day without a verb is one to come ("UP NEXT: At Lyon on Friday night")."""
_RECORD = re.compile(r"\b(?:figures?|data|results?|returns|sales|numbers?|records?|totals?|closed?|closing|prices?|tally|count|toll|temperatures?|rainfall|logs?|apolog\w+|blamed?|waited|waiting|stay(?:ed)?|was|were|shut|closed|except|as) for $")
CALLED_OFF = re.compile(r"[^.;\u00b6]{0,30}?\b(?:was|were|has been|have been|had been) (?:\w+ )?(?:cancell?ed|called off|postponed|scrapped|abandoned|put off|dropped|shelved)\b")
"""Behind "planned for July": a time that came without it."""
_BLAMES = frozenset(("apologized", "apologised", "blamed", "praised", "thanked", "sued", "jailed", "arrested", "charged", "punished"))
_SUMMONS = re.compile(r"\b((?:asked|told|ordered|invited|instructed|urged|summoned|directed|want(?:s|ed)?) (?:[\w'-]+ ){1,3}to (?:return|appear|testify|report back|come back|reappear|reconvene|attend))(?: (?:to work|in court|again|home|back))?(?: on)? $")
"""Whoever is told to return on a day has it still to come."""
_STARTING = re.compile(r"\b(beginning|starting|effective)(?: on| from| late| early)? $")
_WHERE_WILL = re.compile(r"(?: (?:morning|afternoon|evening|night))?, (?:where|when|at which) [^.;\u00b6]{0,60}?\b(will)\b")
_DURED = frozenset(("hid", "stayed", "remained", "lasted", "continued", "lived", "slept", "sat", "stood", "fought", "served", "ruled", "worked", "played", "taught", "stuck", "dragged", "raged"))
"""What these tell went on "until Friday" and was over then."""
_NOT_UNTIL = re.compile(r"\b(?:did not|didn't|was not|wasn't|were not|weren't|had not|hadn't|was only|were only) [^.;]{0,60}(?:until|till) (?:\w+ )?$")
"""What "did not reopen until September" had done so then."""
_IN_EFFECT = re.compile(r"\b(?:in (?:effect|force|place)|forecast|valid|suspended|extended|barred|banned)\b")
_GIVEN = re.compile(r"\b(?:was|were) (?:given|told|allowed)\b")
_TO_DO = re.compile(r" to [a-z]")
"""Behind the deadline what is to be done by it: "were given until Friday to leave"."""
_PLANNED = re.compile(r"(?:was|were) |due |(?:hoped|planned|intended|expected|aimed) to")
_OVERTAKEN = re.compile(r"[^.;\u00b6]{0,40}?,? (?:but|before) (?!(?:will|may|might|could|now)\b)((?:(?!\b(?:will|may|might|could|can|is|are|now|would)\b)[^.;\u00b6])*)(?:[.;\u00b6]|$)")
"""What came in the way of a plan told in the past: "was due to land on Monday but turned back"."""
_SAID = frozenset(("said", "told", "asked", "warned", "added", "insisted", "noted", "feared", "hoped", "believed", "thought", "wanted"))
"""Behind "but" these overtake nothing: "was due to speak on Friday but aides said it may rain"."""
_STATES = re.compile(r" (marks|brings|promises|is (?:the|a|an|our|his|her|their)|is (?:[\w-]+ ){0,6}(?:away|off))\b")
HAD = re.compile(r",? [^.]{0,40}\bhad\b")


def _looks_back(cue: re.Match[str] | None) -> bool:
    return cue is not None and not (cue.lastgroup or "").startswith(("future", "ahead"))


def _sentence_before(folded: str, start: int) -> str:
    for reach in (_NEAR, _REACH):  # most ends are near: the short look saves the long one
        window = folded[max(0, start - reach) : start]
        if found := _UP_TO_SENTENCE.match(window):
            return window[found.end() :]
    return window


def _sentence_after(folded: str, end: int) -> str:
    window = folded[end : end + _REACH]
    if window[:1] in (".", "!", "?", ";", "\u00b6"):
        return ""
    stop = _SENTENCE_END.search(window)
    return window[: stop.start() + 1] if stop else window


_THINGS_TOO = frozenset(("target", "targets", "forecast", "forecasts", "pledges", "eyes"))
_PRONOUN = re.compile(r"\b(?:he|she|it|they|we|who|which|also|now) $")
_OF_THING = re.compile(r"(?:\b(?:an?|the|its|his|her|their|our|these|those|new|no|of|on|in|at|near|against|with|for|from|by|to)|'s) $")
_NO_OBJECT = re.compile(r" (?:on|in|at|by|of|to|for|after|before|near|with|from|as|when|while|and|or|that|which|were|was|are|is|had|have|has)\b|[^ \w]")
_OBJECT = re.compile(r" (?!(?:on|in|at|by|of|to|for|after|before|near|with|from|as|when|while|and|or|that|which|were|was|are|is|had|have|has|will|would|last|this|next|late|early)\b)[a-z0-9]")
_IN_PROGRAMMES = frozenset(("visit", "entertain", "take on", "travel to", "kick off", "play", "face", "host", "pledges"))
_RELATIVE = re.compile(r"\b(?:who|which|that) (?:\w+ly |also |still |now )?$")
_DAY_NAMED = re.compile(r"(?:(?:early|late) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_APPOINTMENT = re.compile(
    r" (?:again |next )?(?:meet|hold|have|talk|speak|play|fight|run|race|sing|appear|testify|return|resume|restart|begin|start|open|reopen|vote|debate|attend|visit|"
    r"travel|fly|come|go|gather|convene|sit|take|surrender|report|march|strike|walk|host|join|address|publish|hand|release|free|exchange|swap)\b"
)
"""What is agreed for a day to come."""
_MEANT_FOR = re.compile(r"\b(?:to|for|from|until|till|by|through|before|after|since|next) (?:the )?$")

_NOUNS_TOO = frozenset(("cut", "hit", "spread", "split", "burst", "set", "beat", "found", "felt", "left", "shot", "spoke", "rose", "saw"))
_NOUN_BEFORE = re.compile(r"\b(?:a|an|the|its|their|this|another|further|no) (?:[a-z-]+ )?$")
"""Before one of those words: "a rate cut" is no verb."""


def _is_noun(window: str, cue: re.Match[str]) -> bool:
    """"a cut", "a rate cut to spur growth"; "the bank cut its rate" has an object."""
    if cue.group() not in _NOUNS_TOO or (before := _NOUN_BEFORE.search(window, max(0, cue.start() - 30), cue.start())) is None:
        return False
    return " " not in before.group().strip() or _OBJECT.match(window, cue.end()) is None


def _governing(window: str, cues: list[re.Match[str]]) -> re.Match[str] | None:
    """The nearest finite verb; a participle ("wounded") only where a clause boundary hides the finite verb behind it."""
    weak: re.Match[str] | None = None
    for cue in reversed(cues):
        if cue.lastgroup == "ahead" or _is_noun(window, cue):
            continue
        if weak is not None and _BOUNDARY.search(window, cue.end(), weak.start()):
            return weak
        if weak is None and cue.lastgroup == "future" and " to" in cue.group() and _SUBORDINATE.search(window, cue.end()):
            continue  # "told to leave when the fire spread on Wednesday": the plan is another clause's
        if cue.lastgroup != "weak":
            return cue
        weak = weak or cue
    return weak


_FIXTURE = re.compile(r"'s (?:[\w-]+ ){0,3}?(match|game|semi-?final|quarter-?final|final|race|marathon|election|by-election|vote|referendum|debate|hearing|summit|concert|ceremony|launch|funeral|derby|qualifier|opener|grand prix|draw|wedding)\b")
"""After "for" ("signed up for Sunday's marathon"), what is arranged beforehand."""
_NEUTRAL = re.compile(r"(?:until|for|at|by|in) (?:the )?$")


def day_direction(folded: str, start: int, end: int) -> Direction:
    """Which way a named day looks: as the possessive ("Friday's vote") or its clause says."""
    return _before_possessive(folded, start, end) or direction(folded, start, end)


def _before_possessive(folded: str, start: int, end: int) -> Direction | None:
    """"Friday's vote" is an event by name: it lies behind unless the words right beside it look ahead. None for others."""
    if folded[end : end + 3] != "'s ":
        return None
    behind = folded[end : end + 60]
    found = _cue().search(behind)
    if found and (found.lastgroup or "").startswith("future"):
        return Direction("future", found.group().strip())
    if ahead := _AHEAD_OF.search(folded, max(0, start - 24), start):
        window = _sentence_before(folded, start)
        return Direction("future", ahead.group(1), hedged=_looks_back(_governing(window, list(_verbs(window)))))
    if folded.endswith(("into ", "into the "), 0, start):  # "carry a winning record into Friday's game"
        window = _sentence_before(folded, start)
        return Direction("future", "into", hedged=_looks_back(_governing(window, list(_verbs(window)))))
    if _NEUTRAL.search(folded, max(0, start - 16), start):
        fixture = folded.endswith("for ", 0, start) and _FIXTURE.match(behind)
        return Direction("future", f"for … {fixture.group(1)}", hedged=True) if fixture else None
    return Direction("past", "'s")
