"""The day a text has told an event of: "Fire broke out on 3 May. … Nine days after the blaze", "She resigned in May … a year after she resigned"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache, lru_cache

from timeline.patterns import lazy_pattern
from timeline.temporal.clause import sentence_after, sentence_before
from timeline.temporal.point import Point
from timeline.temporal.vocabulary import words

_KINDS = (
    "fires? blazes?", "crash(?:es)? collisions? accidents? derailments? smash crashed collided derailed", "quakes? earthquakes? tremors? aftershocks?",
    "attacks? raids? assaults? shootings? stabbings? bombings? ambush attacked stabbed shot bombed ambushed", "blasts? explosions? exploded", "storms? hurricanes? cyclones? typhoons? tornado landfall",
    "floods? flooding flooded", "votes? elections? polls? ballot referendum polling elected", "verdicts? rulings? judgments? ruled", "killings? murders? deaths? died killed murdered drowned dead",
    "collapses? collapsed", "sinking sank sunk capsized", "strikes? walkouts?", "march(?:es)? rall(?:y|ies) protests? demonstrations?", "breach(?:es)? breached burst failed failure", "spills? spilled", "avalanches?", "landslides? mudslides? slide slip",
    "eruptions? erupted", "robber(?:y|ies) robbed", "thefts? burglar(?:y|ies) stole stolen burgled", "weddings? marriages? married", "funerals? burials? buried", "coups?", "massacres?", "battles? fighting fought defeated routed victor(?:y|ies)", "sieges? besieged", "riots? rioting rioted",
    "launch(?:es)? launched", "debates?", "hearings?", "finals?", "announcements? announced", "births? born", "arrests? arrested detained", "disappearances? disappeared vanished missing",
    "invasions? invaded", "escapes? escaped fled flight", "departures? departed left", "arrivals? arrived", "discover(?:y|ies) discovered found", "decisions? decided", "speech(?:es)? spoke address addressed",
    "meetings? met", "withdrawals? withdrew withdrawn", "inauguration inaugurated sworn", "treat(?:y|ies) agreements? agreed deal deals signed signing", "truces? ceasefires? armistice",
    "begin beginning begins began begun start started starts outbreak broke opened opening", "end ended ends ending finished", "closed closing closure shut", "falls? fell fallen capture captured took taken seized",
    "break-ins? broke", "defeats? defeated lost loss", "victor(?:y|ies) wins? won", "convictions? convicted guilty", "sentences? sentencing sentenced jailed", "executions? executed hanged",
)  # fmt: skip
"""Words for one kind of event, nouns and the verbs that tell it, where they do not begin alike."""
_BESIDE = r"(?:sites?|scenes?|victims?|survivors?|inquir(?:y|ies)|investigations?|investigators?|cases?|trials?|zones?|areas?|memorials?|damage|brigades?|chiefs?|crews?|services?|officers?|teams?|alarms?)"
"""Behind such a word, what only has to do with the event: "the crash site"."""
_NO_EVENT = rf"(?! {_BESIDE}\b)"
_NO_EVENT_WORDS = lazy_pattern(_BESIDE)
_DETERMINERS = words("the a an his her its their our my your that this")
_OTHERS = words("first second third fourth last next previous other latest same")
"""Before a noun, that it is one of several: "the second attack"."""
_PRONOUNS = words("he she it they we i you who")
_AUXILIARIES = words("was were had has have is are be been being got")
_GOES_ON = words("in at on of with between against to into over by for from near and but that which who whose when as where while because")
_UNDONE = words("to not never due expected supposed scheduled planned")
_ADVERBS = lazy_pattern(r"[a-z]+ly|first|then|also|finally|officially|just")
_LIGHT = words("hit struck began started happened occurred came ended made erupted")
"""Behind an event by its noun, that it happened."""
_SAY_LITTLE = words("came went got made did took gave put set said told saw knew began started")
"""Verbs that without their object tell of no one event."""
_IRREGULAR = words(
    "sank sunk fell left met won lost took taken began begun broke found died withdrew fled spoke sworn told shot stole stolen hit struck came went gave given sent wrote written "
    "made built sold bought brought caught cut drew flew froze held kept led put quit ran rose said saw seen set shut stood swept tore wed born"
)
_ENDINGS = lazy_pattern(r"(?:ations?|itions?|[st]ions?|ions?|ments?|ances?|ences?|ings?|als?|ures?|ers?|ies|ed|es|s|e|y)$")
_CHANGED = lazy_pattern(r"([a-z]{4,}?)(?:(?<!a)[st]|ut)ions?")
"""Nouns whose verb ends otherwise than they."""
_NOMINAL = lazy_pattern(r"[a-z]{2,}(?:[st]ion|ment|ance|ence|al|ing|ure)")
_MORE = r"(?:e|es|s|ed|d|ing|ings|ion|ions|tion|sion|ation|ations|ition|ment|ments|al|als|ance|ence|ure|er|y|ies|ied)?"
_LEAST = 3
"""Letters of a stem at least."""
_POSSESSIVE = lazy_pattern(r".*['’]s?$")
_PHRASE = lazy_pattern(r"[^.,;:!?()\"“”\u00b6]{2,70}")
_HEARD_ON = lazy_pattern(r"\b(?:heard|told|said|says|announced|reported|charged|arrested|jailed|sentenced|remembered|marked|mourned|ruled|appeared|opened|resumed|warned|promised|called|demanded)\b(?: (?!was\b|were\b)[\w'-]+){0,4} on $")
"""Before a day on which an event is spoken of, or something came of it."""
_REFERRED = lazy_pattern(r"\b(?:(?<!night )(?<!morning )(?<!afternoon )(?<!evening )(?<!day )of|over|about|into|since|before|after|following|despite|caused|causing|mark(?:s|ed|ing)?|remember\w*|mourn\w*|recall\w*|investigat\w+|prob\w+) (?:(?:the|that|this|an?|his|her|its|their) )?(?:[\w-]+ )?$")
"""Before such a noun, that the sentence only comes back to the event: "survivors of the crash met on Monday"."""
_KNOWN = lazy_pattern(r"\b(?:the|that|this|his|her|its|their) (?:[\w-]+ )?$")
NEAR = 20
"""Characters behind a day within which "the quake" is what befell on it; farther on it is one told of already."""


Event = tuple[re.Pattern[str], ...]
"""What the sentence of a day must have in it to tell of an event: its name or its verb first, then whom or what it was of."""


def event_at(folded: str, start: int) -> Event | None:
    """What tells of the event named at `start`; None where no event is named there, or one of several."""
    found = _PHRASE.match(folded, start)
    return event_in(found.group().rstrip(), cut=len(found.group()) == LONGEST) if found is not None else None


LONGEST = 70


def end_of_name(folded: str, start: int) -> int:
    """Where the words end that name the event at `start`, for an explanation: "the fall of girra", "she resigned"."""
    found = _PHRASE.match(folded, start)
    told = list(_WORDS.finditer(folded, start, found.end()))[:NAME] if found is not None else []
    words = [word.group() for word in told]
    ends = (place for place, word in enumerate(words) if place > words[0].endswith("ing") and word != "of" and words[place - 1] != "of" and (word in _GOES_ON or word in _DETERMINERS or word in _PRONOUNS))
    last = next(ends, len(words))
    return told[last - 1].end() if last else start


_WORDS = lazy_pattern(r"\S+")
NAME = 6
"""Words of an event that an explanation quotes at most."""


def event_in(phrase: str, *, cut: bool = False) -> Event | None:
    """The same of the words of the event alone; `cut` says that they go on."""
    told = phrase.split()
    if not told:
        return None
    if told[0] in _PRONOUNS:
        verb = _verb_of(told[1:])
        return (_told_as(verb),) if verb is not None and verb not in _SAY_LITTLE else None
    if told[0].endswith("ing") and len(told[0]) > 5:
        return _all(told[0], _object(told[1:]))
    named = told[0] in _DETERMINERS
    if named:
        told = told[1:]
    if not told or told[0] in _OTHERS:
        return None
    return _of_noun_or_clause(told, named=named, cut=cut)


def _of_noun_or_clause(told: list[str], *, named: bool, cut: bool) -> Event | None:
    """Of "ferry sinking", "fall of girra", "body was found", "storm hit the coast"."""
    for place, word in enumerate(told[:NOUN_PHRASE]):
        if word in _AUXILIARIES:
            verb = _verb_of(told[place:])
            return _all(verb, told[place - 1]) if place and verb is not None else None
        if place > 1 and _is_verb(told, place) and _kind(told[place - 2]) is not None and _NO_EVENT_WORDS.fullmatch(told[place - 1]) is None:
            return _all(told[place - 2], None)  # "the crash divers found"
        if place and _is_verb(told, place):
            return (_told_as(told[place - 1]),) if word in _LIGHT and _kind(told[place - 1]) is not None else _all(word, told[place - 1])
        if word in _GOES_ON or word in _DETERMINERS or word in _PRONOUNS:
            if place == 0 or not (_kind(told[place - 1]) is not None or (named and (word in _GOES_ON or word in _PRONOUNS or _NOMINAL.fullmatch(told[place - 1])))):
                return None
            return _all(told[place - 1], _object(told[place + 1 :]) if word == "of" else None)
    if len(told) > NOUN_PHRASE or (cut and len(told) == NOUN_PHRASE) or not (named or any(_POSSESSIVE.fullmatch(word) for word in told) or _kind(told[-1]) is not None):
        return None  # "two days before Kell, who were to play": a name is no event
    return _all(told[-1], None)


NOUN_PHRASE = 5
"""Words of the longest name of an event that is read."""


def _is_verb(told: list[str], place: int) -> bool:
    """Whether a word is a finite verb, or what was done: not the participle of "the botched raid"."""
    word = told[place]
    modifies = place + 1 < len(told) and _kind(told[place + 1]) is not None
    return (word in _IRREGULAR or (word.endswith("ed") and len(word) > 3)) and not modifies


def _verb_of(told: list[str]) -> str | None:
    """The verb of "had been found", "resigned as chief"."""
    verb = next((word for word in told[:4] if word not in _AUXILIARIES and not _ADVERBS.fullmatch(word)), None)
    return None if verb in _UNDONE else verb  # "was to land"


def _object(told: list[str]) -> str | None:
    """The noun of "the siege of", "girra"."""
    if told and told[0] in _DETERMINERS:
        told = told[1:]
    end = next((place for place, word in enumerate(told) if word in _GOES_ON or word in _AUXILIARIES or word in _PRONOUNS or word in _DETERMINERS), len(told))
    return told[end - 1] if 0 < end <= 3 else None


def _all(head: str | None, of: str | None) -> Event | None:
    if head is None or len(head) < _LEAST or _POSSESSIVE.fullmatch(head):
        return None
    return (_told_as(head),) if of is None or len(of) < _LEAST else (_told_as(head), _told_as(of))


@lru_cache(maxsize=256)
def _told_as(word: str) -> re.Pattern[str]:
    """The forms in which a text tells of what a word names: "resignation", "resigned"; "sinking", "sank"."""
    kind = _kind(word)
    if kind is not None:
        return kind
    if (noun := _CHANGED.fullmatch(word)) is not None:
        return re.compile(rf"\b{noun[1]}[a-z]{{0,5}}\b{_NO_EVENT}")  # "dissolution", "dissolved"
    ending = _ENDINGS.search(word, _LEAST)
    stem = word[: ending.start()] if ending is not None and ending.start() > _LEAST else word
    return re.compile(rf"\b(?:{re.escape(word)}|{re.escape(stem)}){_MORE}\b{_NO_EVENT}")


def _kind(word: str) -> re.Pattern[str] | None:
    return next((pattern for names, pattern in _kinds() if names.fullmatch(word)), None)


@cache
def _kinds() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Compiled on first use: most texts count nothing from an event."""
    names = ("|".join(kind.split()) for kind in _KINDS)
    return tuple((re.compile(kind), re.compile(rf"\b(?:{kind})\b{_NO_EVENT}")) for kind in names)


def whose_at(folded: str, start: int) -> str | None:
    """Whose event is named at `start`: "daniel" of "daniel's death"; None where nobody's is."""
    found = _WHOSE.match(folded, start)
    return found[1] if found is not None else None


_WHOSE = lazy_pattern(r"(?:[a-z]+\.? )?([a-z-]+)['’]s? ")


def day_told_of(event: Event, folded: str, told: Sequence[Point], *, since: int = 0, until: int | None = None, spans: tuple[int, ...] = (), whose: str | None = None, latest: bool = False) -> Point | None:
    """The one day of which such an event is told between two places; None where there are two, or none.

    `told`: what the text has told, in its order. `spans`: the lengths of the values of months and years that are taken besides days. Of several,
    those whose sentence names `whose` it was are looked at, and `latest` takes the last.
    """
    end = len(folded) if until is None else until
    points = [point for point in told if point.ends < end]
    found: dict[dt.date, Point] = {}
    for place, point in enumerate(points):
        if point.begins < since or point.words.startswith("'this ") or not (len(point.value) in spans or (len(point.value) >= 10 and point.day == point.last)):
            continue
        opens = points[place - 1].ends if place else 0
        closes = points[place + 1].begins if place + 1 < len(points) else end
        if _tells(folded, opens, point.begins, point.ends, closes, event):
            found.pop(point.day, None)
            found[point.day] = point
    if len(found) > 1 and whose is not None:
        found = {day: point for day, point in found.items() if whose in sentence_before(folded, point.begins) + sentence_after(folded, point.ends)}
    if not found or (len(found) > 1 and not latest):
        return None
    return next(reversed(found.values()))


def day_led_to(event: Event, folded: str, start: int, days: Sequence[Point]) -> Point | None:
    """In a chronicle, which goes on from its last day: the day told last where its latest sentence, before that of `start`, tells such an event."""
    points = [point for point in days if point.ends < start]
    sentence = start - len(sentence_before(folded, start))
    if not points:
        return None
    told = [found.start() for found in event[0].finditer(folded, points[0].begins, sentence)]
    if not told or not all(other.search(folded, points[0].begins, sentence) for other in event[1:]):
        return None
    return next((point for point in reversed(points) if point.begins < told[-1]), None)


@lru_cache(maxsize=256)  # asked again for every length that is counted from such an event
def _tells(folded: str, since: int, start: int, end: int, until: int, event: Event) -> bool:
    """Whether the sentence of a day tells of such an event, and the day is not when somebody told of it: "A court heard on Monday how a fire began".

    Of a sentence with several days each has its part: "took Leda on 12 March and Girra on 20 March".
    """
    name, *others = event
    before, behind = sentence_before(folded, start), sentence_after(folded, end)
    own = before
    if since > start - len(before):
        own = folded[since + _last_joint(folded, since, start, 0) : start]
    if until < end + len(behind):
        behind = behind[: _last_joint(folded, end, until, until - end)]
    if not others:
        before = own
    heard = _HEARD_ON.search(before)
    if heard is not None and name.search(heard.group()) is None:
        return False
    if not all(other.search(own) or other.search(behind) for other in others):
        return False
    if any(_REFERRED.search(before, 0, found.start()) is None for found in name.finditer(before)):
        return True
    if folded.endswith((" before", " after"), start, end):
        return False
    return any(_REFERRED.search(behind, 0, found.start()) is None and (found.start() <= NEAR or _KNOWN.search(behind, 0, found.start()) is None) for found in name.finditer(behind))


def _last_joint(folded: str, start: int, end: int, none: int) -> int:
    """Where the last clause between these places begins, counted from the first; `none` where there is but one."""
    return max((found.start() for found in _JOINT.finditer(folded[start:end])), default=none)


_JOINT = lazy_pattern(r", |; | and | but | then | before | after | while ")
