"""Text → runs of time words: the one cheap pass over everything, before any rule is tried."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from timeline.patterns import lazy_pattern
from timeline.temporal import lexicon as x
from timeline.temporal import vocabulary as v
from timeline.temporal.numbers import JOINABLE, Token, join_numbers, number

_TOKEN = lazy_pattern(
    r"([ap]\. ?m(?![a-z])\.?|b\.c(?![a-z])\.?|a\.d(?![a-z])\.?"
    r"|[a-z]+"
    r"|\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?(?![\d-])"
    r"|\d+(?:[.,:/]\d+){0,5}(?:st|nd|rd|th|s)?(?![a-z]{5}))"
    r"[^a-z0-9]*"  # so that the next one is looked for where it begins
)
_JOINTS = {
    " ": "", "": "", "  ": "", "   ": "", "-": "-", " -": "-", "- ": "-", " - ": "-", ", ": ",", ",": ",", ",  ": ",", " , ": ",",
    "/": "/", ":": ":", "'": "'", " '": "'", "' ": "'", ", '": "'",
}  # fmt: skip
"""What may stand between two words of one expression, and its code."""
_ABBREVIATION_DOT = {". ": "", ".": "", "., ": ",", ".-": "-", ".  ": "", ".,": ","}
_ABBREVIATIONS = frozenset((*v.MONTH_ABBREVIATIONS, *v.WEEKDAY_ABBREVIATIONS, "hr", "hrs", "min", "mins", "sec", "secs", "yr", "yrs", "st", "jr"))
_NAME_BEFORE = frozenset("-$£€¥#@/\\._&+*=<~^|")
LONGEST_RUN = 240
"""Prose has no more time words in a row than this; a longer run is a table or rubbish, where only full dates are looked for."""


class Run:
    """Time words standing together: one code a word, with offsets and worth; joints (`,`, `-`) have their own code."""

    __slots__ = ("codes", "ends", "starts", "table", "values", "words")

    def __init__(self, tokens: list[Token], *, table: bool = False) -> None:
        self.table = table
        codes: Sequence[str]
        codes, self.starts, self.ends, self.words, self.values = zip(*tokens, strict=True)
        if not JOINABLE.isdisjoint(codes):
            codes, self.starts, self.ends, self.words, self.values = zip(*join_numbers(tokens), strict=True)
        self.codes = "".join(codes)


def runs(text: str, folded: str, *, also: str = "", hours: Callable[[], bool] = bool) -> Iterator[Run]:
    """All runs of time words in `text` that hold at least one word an expression can be built on.

    `also`: codes of numbers that are times in this text, where others are not. `hours`: asked whether the text tells clock times, so that "at ten" may be one. A longer run than prose has is cut into pieces, marked as a table. This loop sees every word of every article: what it does for words that mean nothing here is the price of everything.
    """
    codes, core, cased = x.CODES, _core(), _CASED
    if also:
        core = core | set(also)
    accented = not text.isascii() and _ACCENTED.search(folded) is not None
    tokens: list[Token] = []
    end = -9
    last = ""
    has_core = table = False
    for found in _TOKEN.finditer(folded):
        word = found[1]
        code = codes.get(word)
        if code is not None:
            worth: Any = None
        else:
            if word[0] > "9":
                continue
            shaped = number(word)
            if shaped is None or _is_label(folded, *found.span(1), joined=bool(tokens) and found.start() - end <= 1):
                continue
            code, worth = shaped
        start = found.start()
        stop = start + len(word)
        if accented and word[0] > "9" and (folded[stop : stop + 1].isalpha() or folded[max(0, start - 1) : start].isalpha()):
            continue  # the "Mar" of "Marítimo"
        if word in cased and not text[start].isupper():
            if word in v.CAPITAL_ONLY:
                continue
            word = v.CAPITAL_ALONE[word]
            code = codes[word]
        if start - end != 1 or folded[end] != " ":  # anything but the one blank between two words
            joint = _joint(folded[end:start], last, word) if start - end < 4 else None
            if joint is None:
                if has_core and (not table or _holds_dates(tokens)):
                    yield Run(tokens, table=table)
                tokens = [(code, start, stop, word, worth)]
                end, last = stop, word
                has_core, table = code in core or (word[0] <= "9" and folded.endswith(_BEFORE_SHORT_YEAR, 0, start)) or (word == "next" and folded[stop : stop + 1] in _STOPS) or (word in _HOURS and folded.endswith(_BY_HOUR, 0, start) and hours()), False  # "0.8% this year and 1.9% next."
                continue
            if joint:
                tokens.append((joint, end, start, joint, None))
                has_core = has_core or (joint == "'" and word[0] <= "9")  # "in '94"
        if len(tokens) >= LONGEST_RUN:
            if has_core and _holds_dates(tokens):
                yield Run(tokens, table=True)
            tokens = []
            has_core, table = False, True
        if word in _BETWEEN and last in _MINUTES and folded.endswith(_AT, 0, tokens[-1][1]):
            has_core = True  # "at five to four", "at ten after four"
        if word in _PAST_HOUR and last in _HOURS and len(tokens) > 1 and tokens[-1][0] == "-" and folded.endswith(_BY_HOUR, 0, tokens[-2][1]):
            has_core = True  # "at six-thirty"
        if word == "fourth" and text[start] == "F" and last == "the":
            has_core = True  # "fireworks on the Fourth"
        if last in _BEFORE_HOUR and not has_core and word in _HOURS and hours():
            has_core = True  # "left at 9.30pm. She was home by ten"
        tokens.append((code, start, stop, word, worth))
        end, last = stop, word
        if code in core:
            has_core = True
    if has_core and (not table or _holds_dates(tokens)):
        yield Run(tokens, table=table)


_ACCENTED = lazy_pattern(r"[^\x00-\xbf\u2000-\u2bff]")
"""What may be a letter besides a to z: no quotation mark, no dash, no currency."""
_BEFORE_SHORT_YEAR = ("since '", "before '", "until '", "till '", "during '")
"""Words that no rule names, before "'94"."""
_MINUTES = frozenset(("five", "ten"))
_BETWEEN = frozenset(("to", "after"))
_PAST_HOUR = frozenset(("ten", "fifteen", "twenty", "thirty", "forty", "fifty"))
_BEFORE_HOUR = frozenset(("at", "by", "around", "about", "until", "till"))
_BY_HOUR = (*(f" {word} " for word in ("at", "by", "around", "about", "until", "till")), "\u00b6by ", "\"by ", "“by ", "\u00b6at ", "\"at ", "“at ")
_HOURS = frozenset(word for word, number in v.SMALL_NUMBERS.items() if 1 <= number <= 12) | frozenset(map(str, range(1, 13)))
_STOPS = (".", ",", ";", "\u00b6", "")
_AT = (" at ", " since ", "\u00b6at ", "\"at ", "“at ", " about ", " around ", " until ", " till ", "it was ")
_DATE_SHAPES = frozenset(x.SLASHED + x.DOTTED_DATE + x.ISO_DATE + x.ISO_TIME + x.COMPACT_DATE)
_YEARS = frozenset(x.YEAR)


def _holds_dates(tokens: list[Token]) -> bool:
    """Whether a date with its year may be among them: nothing else is looked for in a table."""
    codes = {token[0] for token in tokens}
    return not _DATE_SHAPES.isdisjoint(codes) or not (_YEARS.isdisjoint(codes) or x.MONTH_CODES.isdisjoint(codes))


_CASED = v.CAPITAL_ONLY | set(v.CAPITAL_ALONE)


def _joint(gap: str, last: str, word: str) -> str | None:
    """The code of what stands between two words; "" for blanks, None where a new run begins."""
    if not gap:
        return "" if last[-1:].isdigit() or word[0].isdigit() else None
    joint = _JOINTS.get(gap)
    return _ABBREVIATION_DOT.get(gap) if joint is None and last in _ABBREVIATIONS else joint


def _is_label(folded: str, start: int, end: int, *, joined: bool) -> bool:
    """Whether a number is part of a name, a price or a percentage: "F-16", "$1990", "40%"."""
    return (start > 0 and folded[start - 1] in _NAME_BEFORE and not joined) or folded[end : end + 1] == "%"


_CORE: set[str] = set()


def _core() -> set[str]:
    """Codes that make a run worth trying: everything but small words and plain numbers."""
    if not _CORE:
        _CORE.update(code for word, code in x.CODES.items() if word not in FILLERS)
        _CORE.update(x.CODES[word] for word in ("seventeen", "eighteen", "nineteen", "twenty"))
        _CORE.update(x.YEAR + x.PADDED_FOUR + x.ORDINAL_31 + x.DECADE + x.SHORT_DECADE + x.CLOCK + x.SLASHED + x.SLASHED_SHORT + x.DOTTED_DATE + x.ISO_DATE + x.ISO_TIME + x.COMPACT_DATE + x.WORD_YEAR)
    return _CORE


FILLERS = v.words(
    "a an the of in on at to and or for from by this that these those last next first second third fourth fifth "
    "previous same following coming few several couple some many more less than nearly almost about around over under "
    "up s o early late later earlier before after until since during between within every each all other mid "
    "only just another as it its additional extra old post pre"
) | frozenset(v.SMALL_NUMBERS) | frozenset(v.TENS) | frozenset(v.MULTIPLIERS) | frozenset(v.ORDINALS)
