"""Text → runs of time words: the one cheap pass over everything, before any rule is tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from timeline.temporal import lexicon as x
from timeline.temporal import vocabulary as v

_TOKEN = re.compile(
    r"(?:[ap]\.m|b\.c|a\.d)(?![a-z])\.?"
    r"|[a-z]+"
    r"|\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?(?![\d-])"
    r"|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![a-z]{5})"
)
_JOINTS = {
    " ": "", "": "", "  ": "", "   ": "", "-": "-", " -": "-", "- ": "-", " - ": "-", ", ": ",", ",": ",", ",  ": ",", " , ": ",",
    "/": "/", ":": ":", "'": "'", " '": "'",
}  # fmt: skip
"""What may stand between two words of one expression, and its code."""
_ABBREVIATION_DOT = {". ": "", ".": "", "., ": ",", ".-": "-", ".  ": "", ".,": ","}
_ABBREVIATIONS = frozenset((*v.MONTH_ABBREVIATIONS, *v.WEEKDAY_ABBREVIATIONS, "hr", "hrs", "min", "mins", "sec", "secs", "yr", "yrs"))
_NAME_BEFORE = frozenset("-$£€¥#@/\\._&+*=<~^|")
LONGEST_RUN = 240
"""Prose has no more time words in a row than this; a longer run is a table or rubbish and is left alone."""


class Run:
    """Time words standing together: one code a word, with offsets and worth; joints (`,`, `-`) have their own code."""

    __slots__ = ("codes", "ends", "starts", "values", "words")

    def __init__(self) -> None:
        self.codes: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.values: list[Any] = []


def number(word: str) -> tuple[str, Any] | None:
    """Code and worth of a token that begins with a digit; None where it can be no part of a time expression."""
    if word.isdigit():
        size = len(word)
        if size > 8:
            return None
        worth = int(word)
        if size == 1:
            return (x.INT_12 if worth else x.INT_BIG), worth
        if size == 2:
            if word[0] == "0":
                return x.PADDED, worth
            code = x.INT_12 if worth <= 12 else x.INT_24 if worth <= 24 else x.INT_31 if worth <= 31 else x.INT_59 if worth < 60 else x.INT_99
            return code, worth
        if size == 3:
            return x.INT_999, worth
        if size == 4:
            return (x.YEAR, worth) if 1000 <= worth < 2200 else (x.INT_BIG, worth) if worth >= 1000 else (x.PADDED_FOUR, worth)
        if size == 8 and word[:2] in ("19", "20") and "01" <= word[4:6] <= "12" and "01" <= word[6:] <= "31":
            return x.COMPACT_DATE, word
        return x.INT_BIG, worth
    return _shaped_number(word)


def _shaped_number(word: str) -> tuple[str, Any] | None:
    if len(word) > 32:
        return None
    if word[-1].isalpha() and word[-1] != "z":
        digits = word.rstrip("stndrh")
        if not digits.isdigit() or len(digits) > 4:
            return None
        worth = int(digits)
        if word.endswith("s") and digits + "s" == word:
            if worth % 10:
                return None
            return (x.DECADE, worth) if 1000 <= worth < 2200 else (x.SHORT_DECADE if len(digits) == 2 else x.OLD_DECADE, worth) if len(digits) < 4 else None
        return (x.ORDINAL_31 if 1 <= worth <= 31 else x.ORDINAL_BIG), worth
    if word[4:5] == "-":
        return (x.ISO_TIME if ":" in word else x.ISO_DATE), word
    if ":" in word:
        parts = word.split(":")
        if len(parts) in (2, 3) and all(part.isdigit() for part in parts) and len(parts[0]) <= 2 and len(parts[1]) == 2:
            if int(parts[0]) <= 24 and int(parts[1]) < 60:
                return x.CLOCK, word
        return None
    if "/" in word:
        parts = word.split("/")
        if all(part.isdigit() for part in parts):
            if len(parts) == 3 and len(parts[0]) in (1, 2, 4) and len(parts[1]) <= 2:
                return x.SLASHED, word
            if len(parts) == 2:
                return x.SLASHED_SHORT, word
        return None
    if "." in word and "," not in word:
        parts = word.split(".")
        if len(parts) == 3 and len(parts[0]) <= 2 and len(parts[1]) <= 2 and len(parts[2]) in (2, 4):
            return x.DOTTED_DATE, word
        if len(parts) == 2 and len(word) < 9:
            clock = len(parts[1]) == 2 and len(parts[0]) <= 2 and int(parts[0]) <= 24 and int(parts[1]) < 60
            return (x.DOTTED if clock else x.DECIMAL), float(word)
        return None
    digits = word.replace(",", "")
    if "." not in word and len(digits) < 10 and all(len(part) == 3 for part in word.split(",")[1:]):
        return x.INT_BIG, int(digits)
    return None


def runs(text: str, folded: str) -> Iterator[Run]:
    """All runs of time words in `text` that hold at least one word an expression can be built on."""
    codes = x.CODES
    core = _core()
    capital_only, capital_alone = v.CAPITAL_ONLY, v.CAPITAL_ALONE
    run = Run()
    end = -9
    last = ""
    has_core = False
    for found in _TOKEN.finditer(folded):
        word = found.group()
        code = codes.get(word)
        worth: Any = None
        start = found.start()
        if code is None:
            if not word[0].isdigit():
                continue
            shaped = number(word)
            if shaped is None:
                continue
            code, worth = shaped
            if start and start != end and (before := folded[start - 1]) in _NAME_BEFORE and not (run.codes and start - end == 1):
                continue
            if folded[found.end() : found.end() + 1] == "%":
                continue
        elif word in capital_only and not text[start].isupper():
            continue
        elif word in capital_alone and not text[start].isupper():
            word = capital_alone[word]
            code = codes[word]
        gap = folded[end:start] if start - end < 4 else None
        joint = _JOINTS.get(gap) if gap is not None else None
        if joint is None and gap is not None and last in _ABBREVIATIONS:
            joint = _ABBREVIATION_DOT.get(gap)
        if joint is None or (gap == "" and not (last[-1:].isdigit() or word[0].isdigit())):
            if has_core and len(run.codes) <= LONGEST_RUN:
                merge_numbers(run)
                yield run
            run = Run()
            has_core = False
        elif joint:
            run.codes.append(joint)
            run.starts.append(end)
            run.ends.append(start)
            run.words.append(joint)
            run.values.append(None)
        end = found.end()
        last = word
        run.codes.append(code)
        run.starts.append(start)
        run.ends.append(end)
        run.words.append(word)
        run.values.append(worth)
        if code in core:
            has_core = True
    if has_core and len(run.codes) <= LONGEST_RUN:
        merge_numbers(run)
        yield run


def merge_numbers(run: Run) -> None:
    """Number words become one word with its worth: "twenty-five", "two hundred", "nineteen ninety-six"."""
    words = run.words
    place = 0
    while place < len(words):
        if run.codes[place] == x.SLASHED_SHORT and words[place] in _FRACTIONS:
            _merge_fraction(run, place)
        elif words[place] in _NUMBER_WORDS:
            last, worth, code = _spelled_number(run, place)
            run.ends[place] = run.ends[last]
            words[place] = " ".join(words[place : last + 1])
            run.codes[place], run.values[place] = code, worth
            for part in (run.codes, run.starts, run.ends, words, run.values):
                del part[place + 1 : last + 1]  # type: ignore[attr-defined]
        place += 1


_FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "1/3": 1 / 3, "2/3": 2 / 3}
_WHOLE = x.INT_12 + x.INT_24 + x.INT_31


def _merge_fraction(run: Run, place: int) -> None:
    """"5 1/2" is one number; its whole part stays as an empty word so that places keep their order."""
    worth = _FRACTIONS[run.words[place]]
    run.codes[place] = x.FRACTION
    run.values[place] = worth
    if place and run.codes[place - 1] in _WHOLE:
        run.values[place] = run.values[place - 1] + worth
        run.starts[place] = run.starts[place - 1]
        run.codes[place - 1] = "_"


_NUMBER_WORDS = frozenset((*v.SMALL_NUMBERS, *v.TENS, *v.MULTIPLIERS))


def _spelled_number(run: Run, place: int) -> tuple[int, int, str]:
    """Last place, worth and code of the number that begins at `place`."""
    words = run.words
    total, last = 0, place - 1
    index = place
    year_head = 0
    while index < len(words):
        word = words[index]
        if word in v.MULTIPLIERS:
            total = max(1, total) * v.MULTIPLIERS[word]
        elif word in v.TENS:
            if 13 <= total <= 20 and last == index - 1:
                year_head, total = total, v.TENS[word]
            elif total % 100:
                break
            else:
                total += v.TENS[word]
        elif word in v.SMALL_NUMBERS:
            small = v.SMALL_NUMBERS[word]
            if last < place or (total % 10 == 0 and small < 10 and total):
                total += small
            else:
                break
        elif word == "-" and index + 1 < len(words) and words[index + 1] in _NUMBER_WORDS and total in v.TENS.values() and v.SMALL_NUMBERS.get(words[index + 1], 99) < 10:
            index += 1
            continue
        else:
            break
        last = index
        index += 1
    if year_head:
        return last, year_head * 100 + total, x.WORD_YEAR
    if (1900 < total < 2100 and "thousand" in words[place : last + 1]) or total == 2000:
        return last, total, x.WORD_YEAR
    return last, total, x.WORD_31 if 1 <= total <= 31 else x.WORD_BIG


_CORE: set[str] = set()


def _core() -> set[str]:
    """Codes that make a run worth trying: everything but small words and plain numbers."""
    if not _CORE:
        _CORE.update(code for word, code in x.CODES.items() if word not in FILLERS)
        _CORE.update(x.CODES[word] for word in ("seventeen", "eighteen", "nineteen", "twenty"))
        _CORE.update(x.YEAR + x.ORDINAL_31 + x.DECADE + x.SHORT_DECADE + x.CLOCK + x.SLASHED + x.SLASHED_SHORT + x.DOTTED_DATE + x.ISO_DATE + x.ISO_TIME + x.COMPACT_DATE + x.WORD_YEAR)
    return _CORE


FILLERS = frozenset(
    ["a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "for", "from", "by", "this", "that", "these", "those", "last", "next", "first", "second", "third", "fourth", "fifth", "previous", "same", "following", "coming", "few", "several", "couple", "some", "many", "more", "less", "than", "nearly", "almost", "about", "around", "over", "under", "up", "s", "o", "early", "late", "later", "earlier", "before", "after", "until", "since", "during", "between", "within", "every", "each", "all", "other", "half", "mid", "only", "just", "another", "as", "it", "its"]
) | frozenset(v.SMALL_NUMBERS) | frozenset(v.TENS) | frozenset(v.MULTIPLIERS) | frozenset(v.ORDINALS)
