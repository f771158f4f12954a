"""One code character for every word and number shape a rule can name, so that a rule is a small regex over codes.

"the first half of 2024" becomes five characters, and `the {ordinal} half of {year}` a regular expression of five
character sets. Words are added by the rules themselves: a literal word in a pattern gets a code when it is first named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from timeline.patterns import lazy_pattern
from timeline.temporal import vocabulary as v

CODES: dict[str, str] = {}
"""Folded word → its code character, from Unicode's private use area."""

# Number shapes have letters for codes.
INT_12, INT_24, INT_31, INT_59, INT_99, INT_999, INT_BIG, YEAR = "D", "H", "T", "M", "C", "K", "B", "Y"
PADDED, DECIMAL, FRACTION, PADDED_FOUR = "P", "F", "Q", "k"
ORDINAL_31, ORDINAL_BIG, DECADE, SHORT_DECADE, OLD_DECADE = "O", "U", "S", "E", "e"
CLOCK, DOTTED, SLASHED, DOTTED_DATE, ISO_DATE, ISO_TIME, COMPACT_DATE, SLASHED_SHORT = "X", "V", "A", "G", "I", "J", "L", "Z"
WORD_31, WORD_BIG, WORD_YEAR = "W", "R", "N"

Value = Callable[[Sequence[str], Sequence[Any]], Any]


class Slot:
    """A named part of a pattern: the regex fragment over codes, and what the words found there are worth."""

    def __init__(self, fragment: str, value: Value) -> None:
        self.fragment = fragment
        self.value = value


SLOTS: dict[str, Slot] = {}


def code_for(word: str) -> str:
    """The code of `word`, made up where it has none; joints stand for themselves."""
    if word in "-,/:'":
        return word
    if word not in CODES:
        CODES[word] = chr(0xE000 + len(CODES))
    return CODES[word]


def one_of(characters: str) -> str:
    return "[" + characters + "]"


def _first_value(words: Sequence[str], values: Sequence[Any]) -> Any:
    return values[0]


def add_words(name: str, table: dict[str, Any], extra: str = "") -> None:
    """A slot that takes any word of `table` and is worth what the table says; `extra` adds number shapes."""

    def value(words: Sequence[str], values: Sequence[Any]) -> Any:
        return table.get(words[0], values[0])

    SLOTS[name] = Slot(one_of("".join(code_for(word) for word in table) + extra), value)


def add_phrases(name: str, table: dict[str, Any], extra: str = "") -> None:
    """Like `add_words`, for phrases of one or more words; `extra` adds number shapes."""
    phrases = sorted(table, key=lambda phrase: -len(phrase.split()))
    fragments = ["".join(code_for(word) for word in phrase.split()) for phrase in phrases]
    if extra:
        fragments.append(one_of(extra))

    def value(words: Sequence[str], values: Sequence[Any]) -> Any:
        phrase = " ".join(words)
        return table[phrase] if phrase in table else values[0]

    SLOTS[name] = Slot("(?:" + "|".join(fragments) + ")", value)


def add_shapes(name: str, shapes: str) -> None:
    SLOTS[name] = Slot(one_of(shapes), _first_value)


_PIECE = lazy_pattern(r"\{[a-z_]+\d?\}|[a-z#]+|[()|?]|[-,/:.']|\s+")


def pieces_of(pattern: str) -> list[str]:
    """What a pattern is made of, without the blanks.

    `{day}` is a slot (`{day2}` the same slot again), `last` a word, `(a | b)` a choice, `?` makes the piece before it
    optional; blanks only separate. Nothing repeats without bound, so matching cannot run away.
    """
    pieces: list[str] = _PIECE.findall(pattern)
    if "".join(pieces) != pattern:
        raise ValueError(f"pattern has something it may not have: {pattern!r}")
    return [piece for piece in pieces if not piece.isspace()]


def slot_of(piece: str) -> Slot:
    """The slot that `{day}` or `{day2}` names."""
    return SLOTS[piece[1:-1].rstrip("0123456789")]


def translate(pattern: str) -> tuple[str, tuple[tuple[str, Slot], ...]]:
    """The pattern as a regular expression over codes, not yet compiled, and its slots by group name."""
    out: list[str] = []
    slots: list[tuple[str, Slot]] = []
    for piece in pieces_of(pattern):
        if piece[0] == "{":
            slots.append((piece[1:-1], slot_of(piece)))
            out.append(f"(?P<{piece[1:-1]}>{slot_of(piece).fragment})")
        elif piece == "(":
            out.append("(?:")
        elif piece in ")|?":
            out.append(piece)
        elif piece[0].isalpha() or piece[0] == "#":
            out.append(code_for(piece))
        else:
            out.append(re.escape(piece))
    return "".join(out), tuple(slots)


# ---------------------------------------------------------------- the slots every family of rules shares

MONTH_WORDS = v.MONTHS | v.MONTH_ABBREVIATIONS
MONTH_CODES = frozenset(code_for(word) for word in MONTH_WORDS)
_ORDINALS = v.ORDINALS | {"second": 2}
add_words("month", MONTH_WORDS)
add_words("any_month", MONTH_WORDS | {"#may": 5, "#march": 3, "#august": 8})
add_words("weekday", v.WEEKDAYS | v.WEEKDAY_ABBREVIATIONS)
add_words("full_weekday", v.WEEKDAYS)
add_words("weekdays", v.WEEKDAY_PLURALS)
add_words("unit", v.UNITS)
add_words("one_unit", {word: v.UNITS[word] for word in v.SINGULAR_UNITS})
add_words("units", {word: v.UNITS[word] for word in v.PLURAL_UNITS})
add_words("season", v.SEASONS)
add_words("seasons", v.SEASON_PLURALS)
add_words("daypart", v.DAYPARTS)
add_words("dayparts", v.DAYPART_PLURALS)
add_words("zone", v.ZONES)
add_words("ordinal", _ORDINALS, ORDINAL_31)
add_words("century_ordinal", _ORDINALS, ORDINAL_31 + ORDINAL_BIG)
add_shapes("day", INT_12 + INT_24 + INT_31 + PADDED + ORDINAL_31)
add_shapes("dotted_time", DOTTED)
add_shapes("hour_word", INT_12 + WORD_31)
add_shapes("two_digits", PADDED + INT_12 + INT_24 + INT_31 + INT_59 + INT_99)
add_shapes("year", YEAR + WORD_YEAR)
add_shapes("number", INT_12 + INT_24 + INT_31 + INT_59 + INT_99 + INT_999 + INT_BIG + DECIMAL + DOTTED + FRACTION + WORD_31 + WORD_BIG)

EDGES: dict[str, str] = {
    "early": "START", "early in": "START", "early on": "START", "late": "END", "late in": "END", "late on": "END", "mid": "MID", "mid -": "MID", "very early": "START",
    "early -": "START", "late -": "END", "end -": "END", "the beginning of": "START", "the start of": "START", "the early part of": "START", "the early days of": "START",
    "the end of": "END", "the close of": "END", "the latter part of": "END", "the middle of": "MID", "the early": "START",
    "the late": "END", "the mid -": "MID", "the mid": "MID", "beginning of": "START", "start of": "START", "end of": "END", "middle of": "MID",
}  # fmt: skip
add_phrases("edge", EDGES)
add_phrases("edge_of", {phrase: mod for phrase, mod in EDGES.items() if phrase.endswith(" of")})
COUNTS: dict[str, float | None] = {
    "a": 1, "an": 1, "a single": 1, "a few": None, "few": None, "several": None, "many": None, "a number of": None,
    "a couple of": 2, "a couple": 2, "couple of": 2, "a dozen": 12, "half a": 0.5, "half an": 0.5, "a half": 0.5, "some": None,
    "countless": None, "numerous": None, "dozens of": None, "hundreds of": None, "thousands of": None, "various": None,
    "a good": None, "quite a few": None,
}
_NUMBERS = SLOTS["number"].fragment[1:-1]
add_phrases("count", COUNTS, _NUMBERS)
add_phrases("count_words", {phrase: worth for phrase, worth in COUNTS.items() if phrase not in ("a", "an", "some")}, _NUMBERS)
add_phrases("comparison", {"more than": "MORE_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN", "at least": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS", "over": "MORE_THAN", "under": "LESS_THAN", "some": "APPROX", "roughly": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN"})
add_words("ordinal_word", _ORDINALS | {"last": -1, "final": -1}, ORDINAL_31)
add_shapes("iso", ISO_DATE + ISO_TIME)
add_shapes("slashed", SLASHED + DOTTED_DATE)
add_shapes("clock_time", CLOCK)
add_words("meridian", {"a.m.": "am", "p.m.": "pm", "a.m": "am", "p.m": "pm", "am": "am", "pm": "pm", "p. m.": "pm", "p. m": "pm", "a. m.": "am", "a. m": "am"})
add_words("era", {"b.c": "BC", "b.c.": "BC", "bc": "BC", "bce": "BC", "a.d": "AD", "a.d.": "AD", "ad": "AD", "ce": "AD"})
add_shapes("time", INT_12 + PADDED + WORD_31 + CLOCK + DOTTED)
add_shapes("ordinal_digit", INT_12)
add_words("decade_word", v.DECADE_WORDS)
add_shapes("decade", DECADE + SHORT_DECADE)
add_shapes("short_slash", SLASHED_SHORT)

for _word in (*v.SMALL_NUMBERS, *v.TENS, *v.MULTIPLIERS, "by", "since", "till"):  # the last three no rule names: what is asked of neighbours does
    code_for(_word)


def _day_word(words: Sequence[str], values: Sequence[Any]) -> Any:
    """"second", or "twenty-first"; None for what no month has."""
    day = v.ORDINALS.get(words[-1], 2) + (values[0] if len(words) > 1 else 0)
    return day if day <= 31 else None


SLOTS["day_word"] = Slot(f"(?:{WORD_31}-)?{one_of(''.join(code_for(word) for word in _ORDINALS))}", _day_word)
add_shapes("ancient", INT_12 + INT_24 + INT_31 + INT_59 + INT_99 + INT_999 + YEAR)
add_shapes("ancient_decade", DECADE + SHORT_DECADE + OLD_DECADE)
add_shapes("day_number_word", ORDINAL_31)
add_shapes("military", YEAR + INT_BIG + PADDED_FOUR)
add_words("holiday_span", {"week": "W", "weekend": "WE"})
add_phrases("half_a", {"half a": 0.5, "half an": 0.5, "a half": 0.5})
