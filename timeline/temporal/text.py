"""The text as the rules see it: folded to one case and one set of marks, with every offset kept."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.vocabulary import words

_MARKS = (
    ("\u2019", "'"), ("\u2018", "'"), ("\u02bc", "'"), ("\u2013", "-"), ("\u2010", "-"), ("\u2011", "-"), ("\u2212", "-"),
    ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "),
)  # fmt: skip
_LINE_START = lazy_pattern(r"(?:^|\n)[ \t]*(?:[•*·–—-] ?)?$")


def begins_line(text: str, start: int) -> bool:
    """Whether a line begins at `start`, a bullet aside."""
    if text[start - 1 : start] == " " and text[start - 2 : start - 1].isalnum():
        return False  # as nearly everywhere
    return _LINE_START.search(text, max(0, start - 6), start) is not None


PARAGRAPH = "\u00b6"
"""Stands where a blank line ends a paragraph, so that no expression runs over it."""

_BULLETS = lazy_pattern(r"\n(?=[ \t]*[•*·–-] )")
"""A line that a bullet begins is a paragraph of its own."""
_LINE_ENDS = lazy_pattern(r"(?<=[.!?:\"”])\n")
FEW_LINES = 3
"""Line breaks below which nothing can be said of a text's lines."""
LINES_ENDED = 0.7
"""Share of lines that end as sentences do where lines are paragraphs: wrapped text has one in five, headings have none."""


_HOUR_ENDS = lazy_pattern(r"[ap]\.m\. (?=([A-Z][a-z]+))")
"""The end of a clock time before a capital: of its sentence too, but for words that go on with it."""
_OF_HOURS = words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "eastern central mountain pacific atlantic alaska hawaii local greenwich standard daylight british central european moscow london beijing tokyo israel india "
    "christmas new easter thanksgiving labor labour memorial independence veterans good ash palm super election boxing saint mother father valentine halloween"
)
_TOLD_BEFORE = lazy_pattern(r"\b(?!(?:at|by|from|until|till|about|around|before|after|to|and|or|of|since|between|near|shortly|just|nearly|almost)\b)[a-z]{2,},? (?:(?:at|by|from|until|till|about|around|before|after|to|and|of|since|between|shortly|just) ){0,3}\d[\d:.]* ?$")
"""Before its meridian, what was told in its sentence: "At 8 p.m. Police came" has nothing of it."""


def fold(text: str) -> str:
    """`text` in lower case, marks unified and blank lines marked, in exactly the same number of characters."""
    folded = text.lower()
    if len(folded) != len(text):  # "İ" lowers to two characters; offsets must not move
        folded = "".join(low if len(low := character.lower()) == 1 else character for character in text)
    if not folded.isascii():
        for mark, plain in _MARKS:
            folded = folded.replace(mark, plain)
    if "\r" in folded:
        folded = folded.replace("\r\n", " \n").replace("\n \n", PARAGRAPH * 3)
    folded = _BULLETS.sub(PARAGRAPH, folded.replace("\n\n", PARAGRAPH * 2))
    if _has_line_paragraphs(folded):
        folded = _LINE_ENDS.sub(PARAGRAPH, folded)
    folded = folded.replace("\n", " ").replace("\t", " ")
    if ".m. " in folded:
        for hour in _HOUR_ENDS.finditer(text):
            if hour[1].lower() not in _OF_HOURS and _TOLD_BEFORE.search(text, max(0, hour.start() - 40), hour.start()):
                folded = f"{folded[: hour.end() - 1]};{folded[hour.end() :]}"
    return folded


def _has_line_paragraphs(folded: str) -> bool:
    """Whether every line is a paragraph, not a piece of one that was wrapped: nearly all end as sentences do."""
    breaks = folded.count("\n")
    ended = sum(folded.count(mark) for mark in (".\n", "!\n", "?\n", "\"\n", "”\n", ":\n")) if breaks >= FEW_LINES else 0
    return ended > LINES_ENDED * breaks

AGED = lazy_pattern(r" [A-Z][a-z]+(?: [A-Z][a-z]+)?(?:, \d{1,2}[,.]| \(\d{1,2}\))")
"""Behind a first name that is also a day's or a month's: the surname and the age ("Sunday Ekpo, 34", "April Lind (41)")."""
