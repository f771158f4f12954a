"""The words of a clause that say past or future: auxiliaries, finite verbs, participles, infinitives. No parser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from timeline.patterns import lazy_pattern
from timeline.temporal.cue_words import SHORT_WILL, cue_expression, cue_kinds
from timeline.temporal.openings import ANY_WORD, first_words

_WORD = lazy_pattern(r"([a-z]+(?:'[a-z]+)*)")


@cache
def _cue_words() -> dict[str, frozenset[str]]:
    """The words that cues of each kind begin with, but for participles: elsewhere none is looked for."""
    return {kind: first_words(words) for kind, words in cue_kinds().items()}


@cache
def _all_cue_words() -> frozenset[str]:
    return frozenset().union(*_cue_words().values())


@lru_cache(maxsize=4096)
def _expression_for(word: str) -> re.Pattern[str]:
    """The cues that can begin with `word`: most words leave one kind or two, and all kinds together take four times as long."""
    if word.endswith(SHORT_WILL):
        return cue_expression()
    own = word.partition("'")[0]
    kinds = [kind for kind, words in _cue_words().items() if word in words or own in words or (ANY_WORD in words and word.endswith("ed"))]
    return cue_expression(*kinds)


_COMPOUND = lazy_pattern(r"(?<![\w-])(?!(?:re|co|pre|mis|over|under|out|cross|counter|de|double|ice|fast|court|spear|kick|hand)-)[\w'.]+-$")
"""Before a participle that makes an adjective: "flood-hit Assam", "the Saudi-led talks"; not "was re-elected"."""
_GOES_ON = lazy_pattern(r" (?:an?|the|his|her|its|their|my|our|him|it|them|us|me|two|three|some|on|in|at|by|to|for|from|and|with|into)\b")
"""Behind one that is a verb all the same: "rear-ended a truck"."""


def cues(window: str) -> Iterator[re.Match[str]]:
    """All cues of a clause, left to right: the expression is tried only where a word of a cue or a participle stands."""
    if not window.strip():
        return  # of a phrase alone: the expression is not even compiled for it
    words, end = _all_cue_words(), 0
    pieces = _WORD.split(window)  # every second one a word
    start = read = 0
    for place in [place for place in range(1, len(pieces), 2) if (word := pieces[place]) in words or word[-2:] == "ed" or ("'" in word and (word[-3:] == SHORT_WILL or word.partition("'")[0] in words))]:
        start += sum(map(len, pieces[read:place]))
        read, word = place, pieces[place]
        if start < end or (word == "may" and (window[start - 2 : start - 1].isdigit() or window.endswith("& ", 0, start) or _DID_SAY.match(window, start + 3))):
            continue  # of "3 May": lists of dates have hundreds; "Anna May said"
        cue = _expression_for(word).match(window, start if word[-3:] != SHORT_WILL else start + len(word) - 3)
        if cue is not None and not window.startswith("-", cue.end()) and not _is_adjective(window, start, cue.end()):  # "a let-up", "a set-piece"
            end = cue.end()
            yield cue


def _is_adjective(window: str, start: int, end: int) -> bool:
    """Whether a participle is the second half of an adjective: "the flood-hit town"."""
    if window[start - 1 : start] != "-" or start < 2 or not window[start - 2].isalnum():
        return False
    return _COMPOUND.search(window, max(0, start - 24), start) is not None and _GOES_ON.match(window, end) is None


def any_cue(window: str) -> re.Match[str] | None:
    """The first cue of any kind."""
    return cue_expression().search(window)


@lru_cache(maxsize=128)
def verbs(window: str) -> tuple[re.Match[str], ...]:
    """As `_verbs`; what a text says again and again ("They met on Monday, ") is looked through once."""
    return tuple(_verbs(window))


def _verbs(window: str) -> Iterator[re.Match[str]]:
    """The cues without nouns that look like verbs ("struck targets") and without what "who" puts aside ("people who face")."""
    for cue in cues(window):
        word = cue.group()
        if window.endswith(("than ", " as "), 0, cue.start()) or (word.startswith("have") and window.endswith(("would ", "'d "), 0, cue.start())) or (" " not in word and window.endswith(("did not ", "didn't "), 0, cue.start())):
            continue  # "larger than forecast in March", "as planned", "would have been", "did not reopen"
        if window.endswith(_HAD_MEANT_TO, 0, cue.start()) and " " not in word:
            continue  # "had planned to start him on Saturday"
        if word == "let" and window[: cue.start()].strip(' "“') == "":
            continue  # "Let him come in June"
        if word.startswith("hold ") and _DID.search(window, 0, cue.start()):
            continue
        if word in IN_PROGRAMMES and _RELATIVE.search(window, max(0, cue.start() - 24), cue.start()):
            continue
        if word in _BARE and _MODAL_BEFORE.search(window, max(0, cue.start() - 30), cue.start()):
            continue  # "will now cut the ribbon"
        if word == "face" and window.startswith(" of ", cue.end()):
            continue  # "the eastern face of the dam"
        if word in _NOUNS_IN_PROGRAMMES and _A_SURPRISE.search(window, max(0, cue.start() - 40), cue.start()):
            continue  # "made a surprise visit"
        if cue.lastgroup == "weak" and window.endswith("-", 0, cue.start()) and _BE_COMPOUND.search(window, max(0, cue.start() - 30), cue.start()):
            continue  # "will be charge-sheeted"
        if window.endswith(("was to have ", "were to have "), 0, cue.start()):
            continue  # "was to have taken place"
        if word == "fed" and (cue.start() <= 1 or window.endswith(("the ", "u.s. "), 0, cue.start())):
            continue  # the bank
        if word == "can" and _A_CAN.search(window, max(0, cue.start() - 24), cue.start()) and _NO_VERB.match(window, cue.end()):
            continue  # "a 2-gallon can"
        if word in ("votes", "plays") and _COUNTED.search(window, max(0, cue.start() - 12), cue.start()):
            continue  # "31 votes ahead"
        if word in ("open", "start") and _is_opening(window, cue):
            continue
        if word not in _THINGS_TOO or not _is_thing(window, cue):
            yield cue


def _is_opening(window: str, cue: re.Match[str]) -> bool:
    """"the start", "a slow start"; "lost at the French Open" where another verb stands before it: "schools in the capital open" has none."""
    if _STILL_OPEN.search(window, max(0, cue.start() - 20), cue.start()) or _ARTICLE.search(window, max(0, cue.start() - 8), cue.start()) or _LEFT.search(window, max(0, cue.start() - 16), cue.start()) or _A_SLOW.search(window, max(0, cue.start() - 40), cue.start()):
        return True
    if _OPENING_OF.search(window, max(0, cue.start() - 40), cue.start()) is None:
        return False
    return any(other.lastgroup in ("past", "weak") and other.group() not in _SAYING for other in cues(window[: cue.start()]))


def _is_thing(window: str, cue: re.Match[str]) -> bool:
    """An article, a preposition or an object's verb before it, or no object behind it; a forecast told of no past looks ahead."""
    if _PRONOUN.search(window, max(0, cue.start() - 12), cue.start()):
        return False
    if window[: cue.start()] == " " and _NO_OBJECT.match(window, cue.end()):
        return True  # "the April forecasts had"
    if not cue.group().startswith("forecast") and (_NO_OBJECT.match(window, cue.end()) or _OF_THING.search(window, max(0, cue.start() - 24), cue.start())):
        return True
    clause = max((found.end() for found in _BOUNDARY.finditer(window, 0, cue.start())), default=0)
    return any(found.lastgroup in ("past", "weak") and not _is_noun(found.string, found) for found in cues(window[clause : cue.start()]))


_HAD_MEANT_TO = tuple(f" {word} to " for word in ("planned", "hoped", "wanted", "meant", "intended"))
_DID_SAY = lazy_pattern(r" (?:said|told|was|had|has|is|will|would|did|met|won|lost|took|held|gave|made|spoke|went|came|became|(?!(?:need|feed|exceed|proceed|succeed|breed|bleed|speed|heed|seed|shed|spread|wed|embed)\b)[a-z]{2,}ed)\b")
"""Behind somebody called May, what she did: no infinitive."""
_NO_VERB = lazy_pattern(r" (?:of|with|was|is|were|at|in|on|for|and|from|that|to|found(?! an?\b)|left|bought|thrown|[a-z]+(?<!ee)(?<!sh)(?<!emb)ed)\b|[.,;]| ?$")
_A_CAN = lazy_pattern(r"\b(?:an?|the|his|her|their|one|each) (?:[\w'-]+ )?$")
_COUNTED = lazy_pattern(r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more|fewer|of|the|many|few|his|her|their|its|million|thousand|hundred|enough|winning|postal|electoral)) $")
_BE_COMPOUND = lazy_pattern(r"\b(?:be|is|are|being) [a-z]+-$")
_DID = lazy_pattern(r"\bdid(?:n't)? (?:[\w'-]+ ){1,4}$")
_ARTICLE = lazy_pattern(r"(?:\b(?:an?|the|its|his|her|their|this|that)|'s) $")
_A_SLOW = lazy_pattern(r"\ban? (?:[\w'-]+ ){1,2}$")
_LEFT = lazy_pattern(r"(?:ed|left|broke|broken|swung|lay|held|kept|stood|torn|cut|set|blown|burst|flung|thrown) $")
"""Before "open" that tells how something was left: "was reamed open on Friday"."""
_STILL_OPEN = lazy_pattern(r"\b(?:was|were|been|stayed|remained|kept) (?:still |already |only )?$")
_SAYING = frozenset(("said", "told", "announced", "added", "confirmed", "warned", "insisted"))
_OPENING_OF = lazy_pattern(r"\b(?:at|in|of|to|for|after|before|from|since|by|with|won|lost|was|is|had|made) (?:the|an?|his|her|its|their|this|last) (?:[\w'-]+ ){0,2}$")
"""Before "open" and "start" as nouns: "lost at the French Open on Friday"."""
_THINGS_TOO = frozenset(("target", "targets", "forecast", "forecasts", "pledges", "eyes"))
_PRONOUN = lazy_pattern(r"\b(?:he|she|it|they|we|who|which|also|now) $")
_OF_THING = lazy_pattern(r"(?:\b(?:an?|the|its|his|her|their|our|these|those|new|no|of|on|in|at|near|against|with|for|from|by|to)|'s) $")
_NO_OBJECT = lazy_pattern(r" (?:on|in|at|by|of|to|for|after|before|near|with|from|as|when|while|and|or|that|which|were|was|are|is|had|have|has)\b|[^ \w]")
_OBJECT = lazy_pattern(r" (?!(?:on|in|at|by|of|to|for|after|before|near|with|from|as|when|while|and|or|that|which|were|was|are|is|had|have|has|will|would|last|this|next|late|early)\b)[a-z0-9]")
IN_PROGRAMMES = frozenset(("visit", "entertain", "take on", "travel to", "kick off", "play", "face", "host", "pledges"))
_NOUNS_IN_PROGRAMMES = frozenset(("visit", "play", "face", "host", "pledges"))
_AS_PRESENT = frozenset(("cut", "hit", "put", "set", "shut", "let", "hurt", "quit", "split", "spread", "beat", "burst", "cost", "bid", "cast", "read"))
"""Verbs whose past is written as their infinitive."""
_BARE = _AS_PRESENT | {"have"}
_MODAL_BEFORE = lazy_pattern(r"(?:\b(?:will|can|may|must|shall|should)|'ll|won't|can't|\bcannot) (?:(?:not|also|now|then|still|again|only|even|soon|instead|first|finally|[a-z]+ly) ){1,2}$|(?:\b(?:would|could|might|to)|'d|wouldn't|couldn't) (?:(?:not|also|now) ){1,2}$")
_A_SURPRISE = lazy_pattern(r"\b(?:an?|his|her|their|its|another|one) (?:[\w'-]*[^s ] ){1,2}$")
_RELATIVE = lazy_pattern(r"\b(?:who|which|that) (?:\w+ly |also |still |now )?$")
SUBORDINATE = lazy_pattern(r" (?:after|when|while|because|since(?! \d)|following) ")
_BOUNDARY = lazy_pattern(r", | and | but | who | which | that | after | as | when | while | because | before | - |—|: |\"|“|”")

_NOUNS_TOO = frozenset(("cut", "hit", "spread", "split", "burst", "set", "beat", "found", "felt", "left", "shot", "spoke", "rose", "saw"))
_NOUN_PHRASE = lazy_pattern(r"\b(?:(?:far|hard|radical|centre|center|political|upper|lower|top|bottom) left|(?:flu|booster|penalty|free|jump|parting|warning|long|best|only|cheap) shot|(?:direct|biggest|big|greatest|smash|box-office|first|latest) hit)$")
_COMPOUNDS = frozenset(("cut", "spread", "split", "burst", "set", "beat"))
"""Those that have a noun before them more often than a subject: "a rate cut", but "a storm hit"."""
_NOUN_BEFORE = lazy_pattern(r"\b(?:a|an|the|its|their|this|another|further|no|one|two|three|more|fewer) (?:[a-z-]+ )?$")
"""Before one of those words: "a rate cut" is no verb."""
_KIND_OF_CUT = lazy_pattern(r"\b(?:first|second|third|next|last|further|emergency|surprise|possible|potential|likely|deeper|bigger|larger|[\w-]*point|rate|tax|spending|job|price|(?:first|next|second) (?:u\.s\.|us|uk|fed)) $")


def _is_noun(window: str, cue: re.Match[str]) -> bool:
    """"a cut", "a rate cut to spur growth"; "the bank cut its rate" has an object."""
    if cue.group() == "starts" and window.endswith(("housing ", "home ", "building "), 0, cue.start()):
        return True
    if cue.group() not in _NOUNS_TOO or window.startswith(" by ", cue.end()):
        return False  # "the deadline set by the president in July"
    if cue.group() == "cut" and _KIND_OF_CUT.search(window, max(0, cue.start() - 24), cue.start()) and not _OBJECT.match(window, cue.end()):
        return True
    if (before := _NOUN_BEFORE.search(window, max(0, cue.start() - 30), cue.start())) is None:
        return False
    return " " not in before.group().strip() or _NOUN_PHRASE.search(window, max(0, cue.start() - 24), cue.end()) is not None or (cue.group() in _COMPOUNDS and _OBJECT.match(window, cue.end()) is None)


def governing(window: str, found: list[re.Match[str]]) -> re.Match[str] | None:
    """The nearest finite verb; a participle ("wounded") only where it stands right before the expression, or where a clause
    boundary hides the finite verb behind it."""
    if found and found[-1].lastgroup == "weak" and not (found[-1].group() in _PERSONS and _is_participle(window, found[-1])) and _RIGHT_BEFORE.match(window, found[-1].end()) and not _is_caused(window, found[-1]):
        return found[-1]  # "in footage released on Monday"
    weak: re.Match[str] | None = None
    for cue in reversed(found):
        if cue.lastgroup == "ahead" or _is_noun(window, cue) or _is_participle(window, cue) or _is_closed_aside(window, cue):
            continue
        if weak is not None and cue.lastgroup == "future" and _HELPED_BY.search(window, max(0, weak.start() - 2), weak.end() + 4):
            return cue  # "expects profits to rise, supported by openings in May"
        if weak is not None and (_BOUNDARY.search(window, cue.end(), weak.start()) or _is_aside(window, cue, weak)):
            return weak
        if weak is None and cue.lastgroup == "future" and _is_of_another_clause(window, cue):
            continue
        if cue.lastgroup == "past" and cue.group() in _WANTED and _WANTS.search(window, max(0, cue.start() - 60), cue.start()):
            continue  # "wants 9,000 homes built over the next decade"
        if cue.lastgroup != "weak":
            return cue
        weak = weak or cue
    return weak


def _is_closed_aside(window: str, cue: re.Match[str]) -> bool:
    """"the plant, built in 1968, on the ballot in May"."""
    if not window.endswith(", ", 0, cue.start()):
        return False
    return (_ASIDE if cue.lastgroup in ("weak", "past") else _PLAN_ASIDE).match(window, cue.end()) is not None


_ASIDE = lazy_pattern(r"(?: (?!and\b|but\b|then\b|which\b|who\b)[\w'-]+){1,5}, (?!and\b|but\b|then\b|[a-z]+(?:ed|ing)\b)")


_HELPED_BY = lazy_pattern(r", (?:helped|supported|boosted|driven|buoyed|lifted|aided|fuelled|fueled|underpinned) by ")
_WANTED = frozenset(("built", "held", "made", "paid", "sent", "brought", "put", "cut", "heard", "kept", "shut", "found", "taken", "set"))
_WANTS = lazy_pattern(r"\b(?:wants?|needs?|hopes? to (?:have|see|get)|would like|demands?) (?:(?!to\b)[\w',-]+ ){1,5}$")
"""Before a participle, who would have it done."""


_PLAN_ASIDE = lazy_pattern(r"(?: (?!and\b|but\b|then\b|will\b)[\w'-]+){1,12}, (?!and\b|but\b)(?:late |early )?(?:on )?$")
"""What a plan is, between commas: "postponed the exam, scheduled to be held on 25 June, late on Friday"."""


_PERSONS = frozenset(("accused", "injured", "wounded", "missing", "deceased", "unemployed", "detained", "convicted"))
_NUMBERED = lazy_pattern(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|other|several|some|many|all|both|co-)(?: other| more)? $")
"""Before a participle that is a noun: "mitigation from two other accused"."""


_OF_NOUN = lazy_pattern(r" (?!(?:his|its|this|was|is|has|on|in|at|as|across|towards|besides|always|sometimes|perhaps)\b)[a-z]{3,}s [a-z]")
"""Behind a participle at the head of a sentence, the plural that it belongs to."""


def is_attribute(window: str, cue: re.Match[str]) -> bool:
    """"a limited service will run": a participle right behind an article is no verb, nor is "a set of rules"."""
    if cue.lastgroup == "weak" and not window[: cue.start()].strip(' "“') and _OF_NOUN.match(window, cue.end()):
        return True  # "Guided walks leave at noon"
    if cue.lastgroup == "weak" and window.endswith(" with ", 0, cue.start()):
        return True  # "with scattered showers on Friday"
    return window.endswith(_ARTICLES, 0, cue.start()) and (cue.lastgroup == "weak" or cue.group() in _NOUNS_TOO)


def _is_participle(window: str, cue: re.Match[str]) -> bool:
    """"in a packed stadium", "to be passed and signed"."""
    start = cue.start()
    if is_attribute(window, cue) or (cue.lastgroup == "weak" and cue.group() in _PERSONS and _NUMBERED.search(window, max(0, start - 24), start)):
        return True
    return cue.lastgroup in ("weak", "past") and (window.find(" and ", max(0, start - 30), start) >= 0 or window.find(" or ", max(0, start - 30), start) >= 0) and _AND_DONE.search(window, max(0, start - 50), start) is not None


def _is_aside(window: str, cue: re.Match[str], weak: re.Match[str]) -> bool:
    """Whether a plan is told between a subject and its verb: "a plan that would cut taxes passed the Senate on Monday"."""
    relative = cue.lastgroup == "future" and _RELATIVE.search(window, max(0, cue.start() - 24), cue.start()) is not None
    return relative and not window.startswith((" with ", " of ", " by ", " as "), weak.end()) and not _is_caused(window, weak)


def _is_of_another_clause(window: str, cue: re.Match[str]) -> bool:
    """"is facing anger over a vote on Monday", "told to leave when the fire spread on Wednesday"."""
    if _LOOKS_INTO.fullmatch(cue.group()) or (_PROGRESSIVE.fullmatch(cue.group()) and _IN_VIEW_OF.search(window, cue.end())):
        return True
    return " to" in cue.group() and SUBORDINATE.search(window, cue.end()) is not None


def _is_caused(window: str, weak: re.Match[str]) -> bool:
    """"hopes to have the road reopened on Monday" does not tell what was done, nor do rates held "unchanged"."""
    low = max(0, weak.start() - 50)
    return weak.group() == "unchanged" or (_CAUSED.search(window, low, weak.start()) or _AND_DONE.search(window, low, weak.start())) is not None


_ARTICLES = (" a ", " an ", " the ", " its ", " his ", " her ", " their ")
_BEING = r"(?:is|are|i am|i'm|we're|they're|you're)"
_LOOKS_INTO = lazy_pattern(rf"{_BEING} (?:also |then )?(?:investigating|hunting|mourning|questioning|probing|examining|reeling)")
"""What is done now about what has happened: "investigating the death of a man on Saturday"."""
_PROGRESSIVE = lazy_pattern(
    rf"{_BEING} (?:also |then )?(?:dealing|coping|facing|demanding|counting|treating|recovering|bracing|searching|seeking|grappling|struggling|"
    r"assessing|cleaning|blaming|urging|appealing|calling|being|looking|asking|warning|clearing|working|fighting|battling|trying)"
)
_IN_VIEW_OF = lazy_pattern(r" (?:after|over|following|aftermath of|fall-?out (?:from|of)|effects of|damage from|consequences of) [^,;]*$")
"""Behind what goes on now, what brought it about."""
_RIGHT_BEFORE = lazy_pattern(r"(?: (?:down|out|up|off|over|away|back|in|(?:by )?\d+(?:-| to )\d+|unanimously))?(?: (?:on|late|early|in|at|between))* (?:[\d:.]+ ?(?:[ap]\.?m\.? )?and )?$")
_CAUSED = lazy_pattern(
    r"\b(?:(?:have|has|having|get|gets|got|getting|see|sees|want|wants|wanted|keep|keeps|leave|leaves|need|needs|mean|means|faces?|expects?|finds?|hold|cause|bring|require|if|once|until) (?:[\w'-]+ ){0,5}"
    r"|(?:be|is|are|was|were|been|remain|stay|as|than|when) (?:[\w'-]+ )?)$"
)
"""Before a participle that does not tell what was done."""
_AND_DONE = lazy_pattern(r"\bbe \w+ (?:[\w'-]+ ){0,7}?(?:and|or) (?:[\w'-]+ ){0,2}$")
"""Before the second of two participles."""


def is_sure(cue: re.Match[str]) -> bool:
    """Any finite verb: not a participle ("headed", "as planned") and not a bare infinitive ("offers to acquire"). What ends in
    "-ed" is finite with an object in its clause ("closed its shop"), unless it fixes a day ("listed the case"), and behind "after" and its subject."""
    if cue.lastgroup == "weak":
        fixes = cue.group() in FIXES
        if cue.group() in _HAPPENED:
            return True
        return (not fixes and (_LATE_ON.match(cue.string, cue.end()) is not None or _WITH_OBJECT.match(cue.string, cue.end()) is not None)) or _AFTER_SUBJECT.search(cue.string, max(0, cue.start() - 50), cue.start()) is not None
    if cue.lastgroup == "ahead":
        return False
    return cue.group() not in ("planned", "scheduled") or AUXILIARY_BEFORE.search(cue.string, max(0, cue.start() - 24), cue.start()) is not None


def looks_ahead(cue: re.Match[str]) -> bool:
    """Whether a cue is one of the future; a bare infinitive is."""
    return (cue.lastgroup or "").startswith(("future", "ahead"))


_MEETING = "launch|march|rally|runoff|vote|show|match|game|strike|hearing|meeting|summit|concert|parade|protest|election|referendum|debate|conference|race|festival|ceremony|talks"
"""What may be spoken of before it takes place: "banned a march on 28 June"."""
_WITH_OBJECT = lazy_pattern(r" (?:its|his|her|their|the|an|a|it|him|them|us|me)\b(?! (?:week|month|year|day)\b)(?! (?:[\w'-]+ ){0,3}(?:" + _MEETING + r") on $)(?=[^,;]*$)")
_LATE_ON = lazy_pattern(r"(?: [\w'-]+){0,3} (?:late|early) (?:on )?$| (?:at|around|(?:shortly|just|soon) (?:after|before)) (?:about )?$")
"""Between a verb in "-ed" and its day: nothing is fixed for late or early on a day; or its clock time: "closed at 5 p.m. on Tuesday"."""
_HAPPENED = frozenset(("arrived", "died", "happened", "occurred", "appeared", "returned", "collapsed", "resigned", "crashed", "erupted", "exploded", "emerged", "vanished", "disappeared", "departed", "departed", "escaped"))
"""What nobody has done to him is done, and not planned."""
FIXES = frozenset(["adjourned", "announced", "approved", "arranged", "booked", "called", "confirmed", "convened", "declared", "extended", "fixed", "listed", "offered", "ordered", "organised", "organized", "planned", "postponed", "proposed", "reserved", "scheduled", "slated"])
"""What is done beforehand about a day to come."""
_AFTER_SUBJECT = lazy_pattern(r"\b(?:after|when|since) (?:[\w'.-]+ ){1,4}(?:[a-z]+-)?$")
AUXILIARY_BEFORE = lazy_pattern(r"\b(?:will|would|can|could|may|might|must|should|is|are|was|were|be|been|being|has|have|had)(?: \w+)? $")
