"""Headlines Set Like This, AND CAPITALS, back to sentence case: the tagger takes capitalised verbs for names."""

from __future__ import annotations

import re

from timeline.language.given_names import GIVEN_NAMES
from timeline.language.wordlists import words

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE_START = re.compile(r"(?:^|[.!?:]['\"”’)]*\s+|[\n“\"‘(\[]\s*)$")

_OPENING = re.compile(r"^(?:(?:[A-Z]['’A-Z-]* ){1,2}[A-Z]{3,}(?:-[A-Z]{3,})*|[A-Z]{4,}(?:-[A-Z]{3,})*)(?= [A-Z]?[a-z])", re.MULTILINE)
"""The first words of a paragraph set in capitals, as a drop capital has them: "MORE than 17,000 people", "A MAN has died"."""
MIN_WORDS = 4
"""Shorter lines are names and bylines as often as headlines."""
CAPITAL_SHARE = 0.7
"""Share of a line's longer words with a capital from which it counts as set in title case. Lower takes in
sentences full of names; higher leaves headlines with a few small words."""
CALENDAR = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu
    thurs fri sat sun
    """
)
NAME_SUFFIXES = words("jr sr ii iii iv")
SMALL_WORDS = words(
    """
    a an and as at after amid before but by for from has have he her his i if in into is it its of off on or
    over says she than that the their they to under until up was were who will with
    """
)


def to_sentence_case(text: str) -> str:
    """Lower the capitals of title-case lines, of lines in capitals, and of a paragraph's first words in capitals, where the word is not a name.

    A word keeps its capital when the rest of the text writes it with one inside a sentence, or when the text writes
    it in no other way and it is not plainly a common word. The length never changes, so offsets stay true.

    >>> to_sentence_case("Miners End Strike In Bryn Coch\\n\\nThe miners of Bryn Coch end their long strike today.")
    'Miners end strike in Bryn Coch\\n\\nThe miners of Bryn Coch end their long strike today.'
    """
    titles = [line for line in _LINE.finditer(text) if _set_in_capitals(line.group())]
    starts = {line.start() for line in titles}
    openings = [found for found in _OPENING.finditer(text) if found.start() not in starts]
    if not titles and not openings:
        return text
    lower, names = _known_words(text, starts)
    pieces = []
    last = 0
    for line in sorted((*titles, *openings), key=lambda found: found.start()):
        pieces.append(text[last : line.start()])
        pieces.append(_opened(line.group(), lower, text) if line in openings else _lowered(line.group(), lower, names))
        last = line.end()
    pieces.append(text[last:])
    return "".join(pieces)


def _set_in_capitals(line: str) -> bool:
    found = _WORD.findall(line)
    if len(found) < MIN_WORDS or len(line) > 200:
        return False
    if line.rstrip().endswith(".") and line != line.upper():  # a sentence full of names
        return False
    longer = [word for word in found if len(word) > 3 and word.lower() not in CALENDAR] or found
    small = sum(word.islower() and word not in SMALL_WORDS for word in found)
    if small > len(found) // 8:  # a headline in title case leaves no verb or noun small
        return False
    return sum(word[0].isupper() for word in longer) >= CAPITAL_SHARE * len(longer)


def _known_words(text: str, title_starts: set[int]) -> tuple[set[str], set[str]]:
    """Words the running text writes small, and those it writes with a capital inside a sentence."""
    lower: set[str] = set()
    names: set[str] = set()
    for line in _LINE.finditer(text):
        if line.start() in title_starts:
            continue
        for word in _WORD.finditer(line.group()):
            exact = word.group()
            if exact[0].islower():
                lower.add(exact)
            elif not _SENTENCE_START.search(line.group(), 0, word.start()):
                names.add(exact.lower())
    return lower, names


def _lowered(line: str, lower: set[str], names: set[str]) -> str:
    shouted = line.upper() == line
    first = True
    given = False  # the word before is a given name: a name follows

    def change(match: re.Match[str]) -> str:
        nonlocal first, given
        word = match.group()
        small = word.lower()
        starts = first
        first = False
        if len(small) != len(word):  # a letter whose small form is longer would move every offset
            return word
        if word.isupper() and not shouted and (len(word) > 1 or word not in "AI"):  # an abbreviation
            return word
        if small in CALENDAR:
            return word[0] + small[1:]
        if small in GIVEN_NAMES or small in NAME_SUFFIXES or (given and small not in SMALL_WORDS and not _common(small, set())):
            given = True
            return word[0] + small[1:] if shouted else word
        given = False
        if small in SMALL_WORDS or (small in lower and small not in names):
            return word[0] + small[1:] if starts else small
        if small in names or not _common(small, lower):
            return word[0] + word[1:].lower() if shouted and len(word) > 3 else word
        return word[0] + small[1:] if starts else small

    return _WORD.sub(change, line)


def _opened(words_of: str, lower: set[str], text: str) -> str:
    """A paragraph's first words without their capitals: those that the text writes small or as a name elsewhere, and the plain words of a phrase.
    A short word alone may be an abbreviation ("AIDS killed", "HSBC sacked") and needs the text to say that it is none."""
    alone = " " not in words_of and len(words_of) <= ABBREVIATED
    out = []
    for number, word in enumerate(words_of.split(" ")):
        small = word.lower()
        plain = small in _FUNCTION or (len(small) > LETTERS and (small in lower or small in SMALL_WORDS or (not alone and _COMPOUND.search(small) is None and all(_common(part, lower) for part in small.split("-")))))
        name = re.search(rf"\b{word[0]}{re.escape(small[1:])}\b", text) is not None
        if len(small) != len(word) or not (plain or name) or re.search(rf"[a-z,] {re.escape(word)}\b", text):
            out.append(word)
        else:
            out.append(word[0] + small[1:] if name or number == 0 else small)
    return " ".join(out)


LETTERS = 3
"""Letters that most abbreviations have at most: "THE NHS", "AN RAF plane", "THE WHO"."""
ABBREVIATED = 5
"""Letters that abbreviations read as words have at most ("NATO", "OXFAM"); a longer one that a list of plain words has is a word."""
_FUNCTION = words("a an the and of in on at to for by as his her its one two six ten man men boy son war day old new six more there when after most many some these those what where while since only every each both three four five seven eight nine hundreds thousands dozens police nearly almost about former inside despite during under")
_COMPOUND = re.compile(r"-(?:\w+ed|led|run|born|style|wide|era)$")
"""Such a word's first part may be an abbreviation: "A NATO-LED force"."""
_ENDINGS = ("ing", "ed", "es", "s", "d", "")


def _common(word: str, lower: set[str]) -> bool:
    """Whether another form of the word is written small in the text, or a list of plain words has it."""
    from timeline.language.lemmas import is_known

    for ending in _ENDINGS:
        if word.endswith(ending):
            stem = word[: len(word) - len(ending)]
            if len(stem) > 3 and any(stem + other in lower for other in ("", "e", "s", "ed", "ing", "d", "es")):
                return True
    return is_known(word)
