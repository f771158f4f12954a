"""Lemmas by the model's own tables, looked up for the words that need one, and with one spelling for each."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal

from timeline.language.wordlists import words

Kind = Literal["verb", "noun", "adj"]

SPELLINGS = {
    "ceasefire": "cease-fire", "defence": "defense", "offence": "offense", "licence": "license",
    "programme": "program", "centre": "center", "theatre": "theater", "labour": "labor", "favour": "favor",
    "honour": "honor", "harbour": "harbor", "rumour": "rumor", "endeavour": "endeavor", "enrol": "enroll",
    "fulfil": "fulfill", "instal": "install", "judgement": "judgment",
    "cheque": "check", "tyre": "tire", "takeover": "take-over", "analyse": "analyze", "paralyse": "paralyze",
    "counterattack": "counter-attack", "airstrike": "air-strike", "breakup": "break-up", "layoff": "lay-off",
    "standoff": "stand-off", "shutdown": "shut-down", "crackdown": "crack-down", "lockdown": "lock-down",
    "e-mail": "email", "enquiry": "inquiry", "enquire": "inquire", "kidnaping": "kidnapping", "colour": "color",
    "neighbour": "neighbor", "manoeuvre": "maneuver", "plough": "plow", "skilful": "skillful", "pretence": "pretense",
    "talks": "talk", "hostilities": "hostility", "proceedings": "proceeding",
}
"""One spelling for each word, as American newspapers have it, closed compounds with their hyphen."""

_KEEP_ISE = words(
    """
    advertise advise arise braise bruise chastise circumcise compromise comprise cruise demise despise devise
    disguise enterprise excise exercise expertise franchise improvise incise merchandise noise paradise poise
    practise praise precise premise promise raise revise rise supervise surmise surprise televise wise
    """
)


def lemma_of(word: str, kind: Kind) -> str:
    """The lower-case lemma of a word as a verb, noun or adjective, in one spelling.

    >>> lemma_of("emphasised", "verb"), lemma_of("resigned", "verb"), lemma_of("ceasefires", "noun")
    ('emphasize', 'resign', 'cease-fire')
    """
    return _lemma(word.lower(), kind)


@lru_cache(maxsize=100_000)
def _lemma(word: str, kind: Kind) -> str:
    exceptions, rules, index = _tables()[kind]
    if word in exceptions:
        return one_spelling(exceptions[word])
    if word in index and not (kind == "verb" and word.endswith(("ed", "ing")) and len(word) > 5):
        return one_spelling(word)
    forms = [word[: len(word) - len(old)] + new for old, new in rules if word.endswith(old)]
    known = [form for form in forms if form in index]
    if known:
        return one_spelling(known[0])
    if word in index or not forms:
        return one_spelling(word)
    for prefix in ("re", "over", "out", "un", "mis", "under"):  # "rehired": the tables have "hire"
        rest = word[len(prefix) :]
        if word.startswith(prefix) and len(rest) > 3 and _lemma(rest, kind) in index:
            return prefix + _lemma(rest, kind)
    return one_spelling(_guess(word, kind))


def _guess(word: str, kind: Kind) -> str:
    """A word no table knows: a plain plural, or a verb without its ending and its doubled consonant."""
    if kind == "noun":
        return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    for ending in ("ing", "ed"):
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) > 2:
            return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "lsz" else stem
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def one_spelling(lemma: str) -> str:
    """British and American, open and closed spellings as one: `organise` → `organize`, `ceasefire` → `cease-fire`."""
    if lemma in SPELLINGS:
        return SPELLINGS[lemma]
    if lemma.endswith("ise") and len(lemma) > 5 and lemma not in _KEEP_ISE:
        return lemma[:-3] + "ize"
    if lemma.endswith("isation"):
        return lemma[:-7] + "ization"
    return lemma


def is_known(word: str) -> bool:
    """Whether a word, in some inflection, is an English verb, adjective or common noun of the model's tables."""
    return _is_known(word.lower())


@lru_cache(maxsize=100_000)
def _is_known(word: str) -> bool:
    for kind, (exceptions, rules, index) in _tables().items():
        if word in exceptions or word in index:
            return True
        if kind != "adj" and any(
            word.endswith(old) and word[: len(word) - len(old)] + new in index for old, new in rules
        ):
            return True
    return False


def is_verb(word: str) -> bool:
    """Whether the word is the base form of an English verb."""
    return word in _tables()["verb"][2]


@cache
def _tables() -> dict[Kind, tuple[dict[str, str], list[tuple[str, str]], frozenset[str]]]:
    from timeline.language.pipeline import lemma_tables

    lookups = lemma_tables()
    tables: dict[Kind, tuple[dict[str, str], list[tuple[str, str]], frozenset[str]]] = {}
    kinds: tuple[Kind, ...] = ("verb", "noun", "adj")
    for kind in kinds:
        tables[kind] = (
            {word: forms[0] for word, forms in lookups.get_table("lemma_exc")[kind].items()},
            [(old, new) for old, new in lookups.get_table("lemma_rules")[kind]],
            frozenset(lookups.get_table("lemma_index")[kind]),
        )
    return tables
