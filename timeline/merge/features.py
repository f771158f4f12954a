"""What the comparison sees of a mention: computed once, indexed by small integers and sets.

Everything here depends on the mention and its own article alone, so that adding an article changes nothing about the rest.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from timeline.merge.lexicon import (
    ANYBODY,
    ARRANGING,
    CANCELLING,
    CANCELLING_PHRASES,
    NUMBERS,
    ORDINALS,
    STOP,
    TIME_WORDS,
    WIDE_PLACES,
)
from timeline.merge.predicates import Predicate, predicate_of, stem_of
from timeline.model import Article, EventMention, MentionDate, Participant

FAR_PAST, FAR_FUTURE = 0, dt.date.max.toordinal()
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,]\d+)*")
_JOINER = re.compile(r"(?<=\w)[-\u00ad\u2010\u2011](?=[^\W\d_A-Z])")
"""A hyphen inside a word ("cease-fire" is "ceasefire"); between names ("Danland-Orsova") it separates."""
NEAR = 5
"""Words behind a trigger that tell its sense: "walked out of his cabinet"."""
WHICH_REACH = 30
"""Characters before a noun in which "second" or "earlier" still belongs to it."""
_DEFINITE = re.compile(r"\b(?:the|that|this|these|those|his|her|its|their)\s+(?:[\w’'-]+\s+){0,2}$", re.IGNORECASE)
_NEW = re.compile(r"\ban?\s+(?:[\w’'-]+\s+){0,2}$", re.IGNORECASE)
_EXPLAINED = re.compile(r"\s+(?:(?:in|at|for|during|after|from) which|that|which|who|where)\b")
_NOBODY = re.compile(r"\b(?:nobody|no one|no-one|none)\b", re.IGNORECASE)
_HONORIFICS = frozenset(["mr", "mrs", "ms", "dr", "sir", "president", "prime", "minister", "secretary", "king", "queen", "the", "u.s.", "us", "former", "late", "actor", "actress", "singer", "officer"])


@dataclass(frozen=True, slots=True)
class Days:
    """A date as day numbers, inclusive; open ends run to the end of the calendar."""

    first: int
    last: int
    stated: bool

    @property
    def exact(self) -> bool:
        return self.first == self.last

    def meets(self, other: Days) -> bool:
        return self.first <= other.last and other.first <= self.last

    def gap(self, other: Days) -> int:
        """Days between the two; 0 where they meet."""
        return max(0, self.first - other.last, other.first - self.last)


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """An article as the comparison sees it."""

    id: str
    text: str
    number: int
    """Position among the pages."""
    published: int | None
    words: Mapping[str, float]
    """Content words with their damped counts; the length of the vector is 1."""
    names: Counter[str] = field(default_factory=Counter)
    """How many of its mentions have each name."""
    mentions: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Feature:
    """A mention as the comparison sees it."""

    index: int
    mention: EventMention
    page: Page
    predicate: Predicate
    names: tuple[frozenset[str], ...]
    doers: tuple[frozenset[str], ...]
    """Whoever did it, by name or description."""
    agents: tuple[frozenset[str], ...]
    """People who did it, by name."""
    patients: tuple[frozenset[str], ...]
    """People it was done to, by name."""
    people: tuple[frozenset[str], ...]
    """All people named, in whatever role."""
    places: tuple[frozenset[str], ...]
    things: frozenset[str]
    """Stems of what else stands beside the trigger: objects, instruments, modifiers; no names."""
    words: frozenset[str]
    """Stems of the clause's content words."""
    sentence: frozenset[str]
    numbers: frozenset[str]
    bare: bool
    """Nothing beside it ("the attack", "he escaped"): it can only point to what is told elsewhere."""
    definite: bool
    """A noun with "the", "that" or "its" before it: what it names has been spoken of."""
    new: bool
    """A noun with "a" before it: it brings up what it names, and points to nothing told before."""
    explained: bool
    """A relative clause follows: "the fire that destroyed the mill" needs no earlier mention."""
    which: str
    """Which of several, where words before the noun say so: "second", "earlier"; "several" for more than one."""
    days: Days | None
    instant: tuple[str, str] | None
    """Both ends in UTC, where a clock time with its zone is given."""
    minute: bool
    """Its date is a clock time."""
    cancelled: bool
    nobody: bool
    """Nobody did it, or had it done to them."""

    @property
    def plain(self) -> bool:
        """Nothing odd about it: not called off, not denied of everybody, not one of several, and no telling."""
        return not (self.cancelled or self.nobody or self.which or self.predicate.reporting)


def features_of(mentions: Sequence[EventMention], articles: Mapping[str, Article]) -> list[Feature]:
    """The features of all mentions, in the order given."""
    names_of = [tuple(dict.fromkeys(filter(None, (name_tokens(p.name) for p in m.participants if is_name(p))))) for m in mentions]
    counts: dict[str, Counter[str]] = {}
    totals: Counter[str] = Counter()
    for mention, names in zip(mentions, names_of, strict=True):
        totals[mention.article_id] += 1
        counter = counts.setdefault(mention.article_id, Counter())
        counter.update({token for name in names for token in name})
    pages = {
        id_: Page(
            id=id_,
            text=articles[id_].text,
            number=number,
            published=day_number(articles[id_].published),
            words=_vector(articles[id_].text),
            names=counts[id_],
            mentions=totals[id_],
        )
        for number, id_ in enumerate(sorted(totals))
    }
    sentences: dict[tuple[str, int], frozenset[str]] = {}
    out = []
    for index, (mention, names) in enumerate(zip(mentions, names_of, strict=True)):
        text = articles[mention.article_id].text
        at = (mention.article_id, mention.sentence.start)
        if at not in sentences:
            sentences[at] = content_stems(text[mention.sentence.start : mention.sentence.end])
        out.append(_feature(index, mention, names, pages[mention.article_id], text, sentences[at]))
    return out


def _feature(
    index: int, mention: EventMention, names: tuple[frozenset[str], ...], page: Page, text: str, sentence: frozenset[str]
) -> Feature:
    clause = text[mention.clause.start : mention.clause.end]
    by_role: dict[str, list[frozenset[str]]] = {"agent": [], "patient": [], "other": []}
    for participant in mention.participants:
        if participant.kind == "person" and is_name(participant):
            by_role[participant.role].append(name_tokens(participant.name))
    before = text[mention.sentence.start : mention.trigger.start]
    definite = mention.form == "noun" and bool(_DEFINITE.search(before))
    after = text[mention.trigger.end : mention.sentence.end].lower().split(maxsplit=NEAR)[:NEAR]
    predicate = predicate_of(mention.lemma, mention.form, {*mention.arguments, *after[:1]}, [word.strip(",.;:") for word in after])
    named = {token for name in names for token in name}
    places = tuple(dict.fromkeys(filter(None, map(name_tokens, mention.places))))
    things = _things(mention.arguments, named) - {predicate.stem, predicate.root}
    return Feature(
        index=index,
        mention=mention,
        page=page,
        predicate=predicate,
        names=names,
        doers=tuple(filter(None, (name_tokens(p.name) for p in mention.participants if p.role == "agent"))),
        agents=tuple(by_role["agent"]),
        patients=tuple(by_role["patient"]),
        people=(*by_role["agent"], *by_role["patient"], *by_role["other"]),
        places=places,
        things=things,
        words=sentence if mention.clause == mention.sentence else content_stems(clause),
        sentence=sentence,
        numbers=frozenset(NUMBERS.get(word, word) for word in _WORD.findall(clause.lower()) if word[0].isdigit() or word in NUMBERS),
        bare=not (names or places or things or mention.participants),
        definite=definite,
        new=mention.form == "noun" and not definite and bool(_NEW.search(before)),
        explained=bool(_EXPLAINED.match(text, mention.trigger.end)),
        which=_which(mention, text) if mention.form == "noun" else "",
        days=days_of(mention.date),
        instant=instants(mention.date.earliest, mention.date.latest) if mention.date else None,
        minute=mention.date is not None and mention.date.granularity == "minute",
        cancelled=_cancelled(_own_part(mention, text) if mention.form == "verb" and mention.lemma not in ARRANGING else clause) or (mention.lemma in ARRANGING and mention.status == "hypothetical"),  # "set for Friday, was called off"
        nobody=bool(_NOBODY.search(clause)),
    )


def _things(arguments: Sequence[str], named: set[str]) -> frozenset[str]:
    words = (word.strip(".'’").removesuffix("’s").removesuffix("'s") for argument in arguments for word in argument.lower().split() if word not in named)  # "Bakers' Union"
    return frozenset(
        stem_of(word) for word in words if len(word) > 2 and word not in named and word not in STOP and word not in TIME_WORDS and word not in ANYBODY and not word.isdigit()
    )


def is_name(participant: Participant) -> bool:
    """A proper name; "two women" and "the police" describe, and tell nobody apart."""
    return participant.kind in ("person", "organisation", "place") and participant.name[:1].isupper()


def places_exclude(one: Sequence[frozenset[str]], other: Sequence[frozenset[str]]) -> bool:
    """Both name a place, none in common, and of the same size: a city does not exclude a country."""
    if not one or not other or any(same_name(a, b) for a in one for b in other):
        return False
    return any(_wide(a) == _wide(b) for a in one for b in other)


def _wide(place: frozenset[str]) -> bool:
    return place in _WIDE


_WIDE = {frozenset(place.split()) for place in WIDE_PLACES}


def name_tokens(name: str) -> frozenset[str]:
    """The words of a name, letter case, titles, possessives and dots aside; empty for a bare pronoun or article."""
    words = re.sub(r"['’]s\b", "", name.lower()).replace(".", "").replace(",", " ").replace("-", " ").split()
    kept = [word for word in words if word not in STOP]
    while len(kept) > 1 and kept[0] in _HONORIFICS:
        kept = kept[1:]  # "King Aldo" is Aldo; "Nora King" is a King
    return frozenset(kept)


def same_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Surname containment: "Vogt" is "Ines Vogt"; "Mary Smith" is not "John Smith"."""
    return one <= other or other <= one


def content_stems(text: str) -> frozenset[str]:
    """Stems of the words of a text that carry meaning; hyphens and apostrophes aside."""
    words = _WORD.findall(_JOINER.sub("", text.replace("’", "'")).lower())
    return frozenset(stem_of(word.removesuffix("'s")) for word in words if word not in STOP)


def days_of(date: MentionDate | None) -> Days | None:
    """The date as day numbers; None where neither end is known."""
    if date is None or (date.earliest is None and date.latest is None):
        return None
    first, last = day_number(date.earliest), day_number(date.latest)
    return Days(FAR_PAST if first is None else first, FAR_FUTURE if last is None else last, date.basis in ("stated", "edited"))


def instants(earliest: str | None, latest: str | None) -> tuple[str, str] | None:
    """Both ends in UTC, comparable as text; None unless both are date-times with an offset."""
    if earliest is None or latest is None or "T" not in earliest or "T" not in latest:
        return None
    first, last = dt.datetime.fromisoformat(earliest), dt.datetime.fromisoformat(latest)
    if first.tzinfo is None or last.tzinfo is None:
        return None
    return first.astimezone(dt.UTC).isoformat(), last.astimezone(dt.UTC).isoformat()


def day_number(iso: str | None) -> int | None:
    """The day's ordinal, or None."""
    return dt.date.fromisoformat(iso[:10]).toordinal() if iso else None


def _vector(text: str) -> dict[str, float]:
    import math

    words = _WORD.findall(_JOINER.sub("", text.replace("’", "'")).lower())
    counts = Counter(stem_of(word.removesuffix("'s")) for word in words if word not in STOP)
    weights = {word: 1 + math.log(count) for word, count in counts.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {word: weight / length for word, weight in weights.items()}


_OF_SEVERAL = re.compile(r" of (?:[a-z]+ ){0,2}?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|dozens|hundreds)\b")


def _which(mention: EventMention, text: str) -> str:
    """Which of several: "second" before it, or the name or title it is part of ("World War II", "Fire Chief")."""
    before = text[max(mention.sentence.start, mention.trigger.start - WHICH_REACH) : mention.trigger.start]
    words = re.split(r"[.,;:()]", before)[-1].split()[-3:]
    if mention.trigger.exact.istitle():
        sentence = text[mention.sentence.start : mention.sentence.end].split()
        if 2 * sum(word[:1].isupper() for word in sentence) < len(sentence):  # no headline with capitals throughout
            after = re.match(r" ([A-Z][a-z]+)", text[mention.trigger.end : mention.trigger.end + WHICH_REACH])
            if words and words[-1][:1].isupper():
                return words[-1].lower()
            if after and words:
                return after[1].lower()
    found = next((ORDINALS[word.lower()] for word in reversed(words) if word.lower() in ORDINALS), "")
    plural = mention.trigger.exact.lower() != mention.lemma
    if plural and re.search(r"\bone of\b", before, re.IGNORECASE):
        return "several"  # "one of the biggest thefts ever": a class of them
    if plural and not found and _OF_SEVERAL.match(text, mention.trigger.end):
        return "several"  # "the deaths of two patients"
    return "" if found == "several" and not plural else found  # "a two million euro theft" is one theft


_JOINED = re.compile(r"[,;] (?:and|but|while)\b|;")


def _own_part(mention: EventMention, text: str) -> str:
    """What a verb's clause tells of it: not what is joined with a comma ("found faults, and the visit was called off")."""
    clause, trigger = mention.clause, mention.trigger
    breaks = [found.span() for found in _JOINED.finditer(text, clause.start, clause.end)]
    first = max((end for _, end in breaks if end <= trigger.start), default=clause.start)
    last = min((start for start, _ in breaks if start >= trigger.end), default=clause.end)
    return text[first:last]


def _cancelled(clause: str) -> bool:
    lowered = clause.lower()
    return any(phrase in lowered for phrase in CANCELLING_PHRASES) or bool(CANCELLING & set(_WORD.findall(lowered)))
