"""Numbers as they are written: what a token of digits can be, and number words put together."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from timeline.temporal import lexicon as x
from timeline.temporal import vocabulary as v

Token = tuple[str, int, int, str, Any]
"""Code, start, end, word, worth."""


LONGEST_NUMBER = 32
"""Characters; an ISO date with its clock time and zone has 29 at most."""


def number(word: str) -> tuple[str, Any] | None:
    """Code and worth of a token that begins with a digit; None where it can be no part of a time expression."""
    return _number(word) if len(word) <= LONGEST_NUMBER else None


@lru_cache(maxsize=4096)
def _number(word: str) -> tuple[str, Any] | None:
    """News writes the same few years, days and sums again and again."""
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
        clock = len(parts) in (2, 3) and all(part.isdigit() for part in parts) and len(parts[0]) <= 2 and len(parts[1]) == 2
        return (x.CLOCK, word) if clock and int(parts[0]) <= 24 and int(parts[1]) < 60 else None
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


# ---------------------------------------------------------------- number words

_NUMBER_WORDS = frozenset((*v.SMALL_NUMBERS, *v.TENS, *v.MULTIPLIERS))
_FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "1/3": 1 / 3, "2/3": 2 / 3}
JOINABLE = frozenset(x.CODES[word] for word in _NUMBER_WORDS) | {x.SLASHED_SHORT}
"""The codes of what may be part of a longer number; a run without any is as it stands."""
_WHOLE = x.INT_12 + x.INT_24 + x.INT_31


def join_numbers(tokens: list[Token]) -> list[Token]:
    """`tokens` with each spelled number as one: "twenty-five", "two hundred", "nineteen ninety-six", "5 1/2"."""
    out: list[Token] = []
    place = 0
    while place < len(tokens):
        code, start, end, word, worth = tokens[place]
        if word in _NUMBER_WORDS:
            last, worth, code = _spelled(tokens, place)
            word = " ".join(token[3] for token in tokens[place : last + 1])
            end, place = tokens[last][2], last
        elif code == x.SLASHED_SHORT and word in _FRACTIONS:
            code, worth = x.FRACTION, _FRACTIONS[word]
            if out and out[-1][0] in _WHOLE:
                whole = out.pop()
                start, worth, word = whole[1], whole[4] + worth, f"{whole[3]} {word}"
        out.append((code, start, end, word, worth))
        place += 1
    return out


def _spelled(tokens: list[Token], place: int) -> tuple[int, int, str]:
    """Last place, worth and code of the number that begins at `place`."""
    total = year_head = 0
    last = index = place
    while index < len(tokens):
        word = tokens[index][3]
        if word in v.MULTIPLIERS:
            total = max(1, total) * v.MULTIPLIERS[word]
        elif word in v.TENS and 13 <= total <= 20 and index == last + 1:
            year_head, total = total, v.TENS[word]  # "nineteen ninety"
        elif word in v.TENS and total % 100 == 0:
            total += v.TENS[word]
        elif word in v.SMALL_NUMBERS and (index == place or (total and total % 10 == 0 and v.SMALL_NUMBERS[word] < (20 if total % 100 == 0 else 10))):
            total += v.SMALL_NUMBERS[word]
        elif word == "and" and total and total % 100 == 0 and index == last + 1 and index + 1 < len(tokens) and (tokens[index + 1][3] in v.TENS or tokens[index + 1][3] in v.SMALL_NUMBERS):
            index += 1
            continue  # "one hundred and fifty"
        elif word == "-" and total in v.TENS.values() and index + 1 < len(tokens) and 0 < v.SMALL_NUMBERS.get(tokens[index + 1][3], 0) < 10:
            index += 1
            continue
        else:
            break
        last = index
        index += 1
    if year_head:
        return last, year_head * 100 + total, x.WORD_YEAR
    if 1900 < total < 2100:
        return last, total, x.WORD_YEAR
    return last, total, x.WORD_31 if 1 <= total <= 31 else x.WORD_BIG
