"""What a trigger says happened: its stem and the kinds of act it may name.

`agree` and `agreement` share a stem; `dismiss` and `sacking` share a kind of act from the word list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from functools import lru_cache
from typing import Literal

from timeline.merge.acts import ACTS
from timeline.merge.lexicon import (
    AGREEING,
    DOCUMENTS,
    HARD,
    LIGHT,
    OCCURRING,
    OPPOSED,
    OWN,
    PARTNERS,
    REPORTING,
    SENSES,
    SENSES_BEHIND,
    VAGUE,
)
from timeline.model import Model

_SUFFIXES = (
    "ational", "isations", "izations", "isation", "ization", "ations", "ation", "itions", "ition", "ements", "ement", "ments", "ment", "utions", "ution",
    "ances", "ance", "ences", "ence", "ions", "ion", "ures", "ure", "als", "al", "ings", "ing", "eries", "ery", "ages", "age", "ors", "or", "ers", "er", "ise", "ize", "ate", "es", "ed", "e", "s",
)
MIN_STEM = 4
"""Letters a stem keeps: shorter ones join strangers (`port`, `portion`)."""
_IRREGULAR = {
    "decision": "decid", "explosion": "explod", "invasion": "invad", "collision": "collid", "division": "divid",
    "suspension": "suspend", "extension": "extend", "expansion": "expand", "permission": "permit", "admission": "admit",
    "submission": "submit", "seizure": "seiz", "closure": "clos", "failure": "fail", "departure": "depart",
    "choice": "choos", "loss": "los", "sale": "sell", "death": "die", "dead": "die", "deadly": "die", "birth": "bear", "thought": "think", "growth": "grow",
    "speech": "speak", "success": "succeed", "proof": "prov", "belief": "believ", "relief": "reliev", "flight": "fly",
    "theft": "steal", "gift": "giv", "defence": "defend", "defense": "defend", "offence": "offend", "offense": "offend", "pursuit": "pursu",
    "response": "respond", "descent": "descend", "reception": "receiv", "deception": "deceiv", "destruction": "destroy",
    "introduction": "introduc", "production": "produc", "reduction": "reduc", "conviction": "convict", "detention": "detain",
    "retention": "retain", "intervention": "interven", "abolition": "abolish", "description": "describ", "prescription": "prescrib",
    "denial": "deni", "trial": "tri", "burial": "buri", "reply": "repli", "deny": "deni", "try": "tri", "bury": "buri", "carry": "carri",
    "marry": "marri", "marriage": "marri", "apology": "apolog", "apologise": "apolog", "apologize": "apolog", "entry": "enter", "entrance": "enter",
    "arson": "arson", "ceasefire": "ceasefir", "redemption": "redeem", "revelation": "reveal", "acquisition": "acquir", "requisition": "requir",
    "inquiry": "inquir", "discovery": "discover", "recovery": "recover", "delivery": "deliver", "robbery": "rob", "burglary": "burgl", "analysis": "analys",
    "emphasis": "emphas", "emphasise": "emphas", "emphasize": "emphas", "violation": "violat", "violator": "violat",
}


Form = Literal["verb", "noun", "other"]
_TAGS = {"verb": "/v", "noun": "/n"}


class Predicate(Model):
    """The trigger's stem, the kinds of act it may name, and how much it says by itself."""

    stem: str
    root: str
    """The stem of its first word, as the words of a sentence are stemmed."""
    acts: frozenset[str]
    """Kinds of act it may name."""
    core: frozenset[str]
    """Those it names without a doubt."""
    hard: bool
    """What it names happens at a time and place."""
    mutual: bool
    """It is who did it with whom."""
    occurring: bool
    """A verb that only says that its subject took place."""
    agreeing: bool
    """The same of a deal."""
    light: bool
    """A verb that with a noun only says that what the noun names was done."""
    own: bool
    """Everybody does it for himself."""
    document: bool
    """A noun for a thing made once and spoken of ever after."""
    reporting: bool
    vague: bool


def predicate_of(lemma: str, form: Form, beside: Collection[str] = (), near: Collection[str] = ()) -> Predicate:
    """The predicate of a trigger lemma (lower case, particle after a space or hyphen: `hand over`, `cease-fire`).

    `beside`: the heads of its arguments and the word that follows, which tell the senses of a word apart; so, for a few,
    do those `near` behind it.
    """
    lemma = _with_its_noun(lemma, form, beside)
    behind = SENSES_BEHIND.get(lemma + _TAGS.get(form, ""))
    if behind is not None and "of" in near and not behind[1].isdisjoint(near):
        return _predicate(lemma, form, behind[0])
    senses = SENSES.get(lemma + _TAGS.get(form, ""))
    if senses is None:
        return _predicate(lemma, form, None)
    (first, cues), second = senses
    return _predicate(lemma, form, second if cues.isdisjoint(beside) else first)


_PREPOSITIONS = frozenset(["to", "for", "with", "on", "in", "down", "at", "of", "by", "from", "over"])


def _with_its_noun(lemma: str, form: Form, beside: Collection[str]) -> str:
    """ "take" with "hostage" beside it is one word of the list, and so is "checks" before "into" in a headline read as a noun."""
    rests = _acts_by_head().get(lemma)
    if rests is None:
        return lemma
    allowed = ("into", "out") if form == "noun" else rests
    return next((f"{lemma} {rest}" for rest in rests if rest in beside and rest in allowed and rest not in _PREPOSITIONS), lemma)


@lru_cache(maxsize=1)
def _acts_by_head() -> dict[str, tuple[str, ...]]:
    """Of each word that starts an entry of two: what may follow it."""
    table: defaultdict[str, list[str]] = defaultdict(list)
    for entry in _acts_by_word():
        head, _, rest = entry.partition("/")[0].partition("_")
        if rest and "_" not in rest:
            table[head].append(rest)
    return {head: tuple(sorted(rests)) for head, rests in table.items()}


@lru_cache(maxsize=50_000)
def _predicate(lemma: str, form: Form, sense: str | None) -> Predicate:
    joined = lemma.strip().lower().replace(" ", "_")
    tag = _TAGS.get(form, "")
    closed = joined.replace("-", "")
    head, *particles = joined.split("_")
    spellings = {joined, closed}
    if particles and particles[0] in _TRANSPARENT and not _lookup(spellings, tag):
        spellings = {head}  # "agree on", "meet with": the particle only says what comes next
        particles = [particle for particle in particles if particle not in _TRANSPARENT]
    found = _lookup(spellings, tag)
    acts = frozenset(act for act, _ in found)
    core = frozenset(act for act, sure in found if sure)
    if sense is not None:
        acts = core = frozenset((sense,))
    stem = "_".join([stem_of(head.replace("-", "")), *particles])
    twin = frozenset(act for act, _ in _lookup(spellings, "/n" if tag == "/v" else "/v"))
    if tag and (acts or twin) and not acts & twin:  # "fire" the verb and "fire" the noun are two words
        stem += tag
    if sense is not None:
        stem += f":{sense}"
    return Predicate(stem=stem, root=stem_of(head.replace("-", "")), acts=acts, core=core, hard=bool((core or acts) & HARD), mutual=bool(acts & PARTNERS), occurring=form == "verb" and joined in OCCURRING, light=form == "verb" and joined in LIGHT, agreeing=form == "verb" and joined in AGREEING, own=bool(acts & OWN), document=form == "noun" and joined in DOCUMENTS, reporting=joined in REPORTING or acts == {"tell"}, vague=joined in VAGUE)


_TRANSPARENT = frozenset(["on", "with", "to", "for", "about", "at", "of", "in", "into", "by", "from"])


@lru_cache(maxsize=200_000)
def stem_of(word: str) -> str:
    """A word without the endings that turn verbs into nouns: `agreement` and `agreed` give `agre`."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    ending = next((suffix for suffix in _SUFFIXES if word.endswith(suffix) and len(word) - len(suffix) >= MIN_STEM), "")
    word = word.removesuffix(ending)
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeious":
        word = word[:-1]  # "stopping", "stoppage"
    if word.endswith("y") and len(word) > MIN_STEM:
        word = word[:-1] + "i"
    return word.rstrip("e") if len(word.rstrip("e")) >= 3 else word


def _lookup(words: set[str], tag: str) -> set[tuple[str, bool]]:
    """The acts of these words, each with whether the word names it without a doubt."""
    table = _acts_by_word()
    return {entry for word in words for spelling in {word, word + tag} for entry in table.get(spelling, ())}


@lru_cache(maxsize=1)
def _acts_by_word() -> dict[str, tuple[tuple[str, bool], ...]]:
    table: defaultdict[str, tuple[tuple[str, bool], ...]] = defaultdict(tuple)
    for line in ACTS.strip().splitlines():
        act, _, words = line.partition(":")
        for word in words.split():
            name = word.removeprefix("~").replace("_the_", "_")  # lemmas come without articles
            table[name] = (*table[name], (act, name == word))
    return dict(table)


def kinds_meet(one: Predicate, other: Predicate) -> bool:
    """Both may name one kind of act, and one of them surely does."""
    return not (one.core.isdisjoint(other.acts) and one.acts.isdisjoint(other.core))


_OPPOSED = {frozenset(pair) for pair in OPPOSED}


@lru_cache(maxsize=50_000)
def opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """True where the two words' kinds of act exclude each other ("agree" and "refuse")."""
    return not one & other and any(frozenset((a, b)) in _OPPOSED for a in one for b in other)
