"""The text as the rules see it: folded to one case and one set of marks, with every offset kept."""

from __future__ import annotations

import re

_MARKS = (
    ("\u2019", "'"), ("\u2018", "'"), ("\u02bc", "'"), ("\u2013", "-"), ("\u2010", "-"), ("\u2011", "-"), ("\u2212", "-"),
    ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "),
)  # fmt: skip
LINE_START = re.compile(r"(?:^|\n)[ \t]*(?:[•*·–—-] ?)?$")
"""Before what begins a line, a bullet aside."""
PARAGRAPH = "\u00b6"
"""Stands where a blank line ends a paragraph, so that no expression runs over it."""

_LINE_ENDS = re.compile(r"(?<=[.!?:\"”])\n")
FEW_LINES = 3
"""Line breaks below which nothing can be said of a text's lines."""
LINES_ENDED = 0.7
"""Share of lines that end as sentences do where lines are paragraphs: wrapped text has one in five, headings have none."""


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
    folded = folded.replace("\n\n", PARAGRAPH * 2)
    if _has_line_paragraphs(folded):
        folded = _LINE_ENDS.sub(PARAGRAPH, folded)
    return folded.replace("\n", " ").replace("\t", " ")


def _has_line_paragraphs(folded: str) -> bool:
    """Whether every line is a paragraph, not a piece of one that was wrapped: nearly all end as sentences do."""
    breaks = folded.count("\n")
    ended = sum(folded.count(mark) for mark in (".\n", "!\n", "?\n", "\"\n", "”\n", ":\n")) if breaks >= FEW_LINES else 0
    return ended > LINES_ENDED * breaks

AGED = re.compile(r" [A-Z][a-z]+(?: [A-Z][a-z]+)?(?:, \d{1,2}[,.]| \(\d{1,2}\))")
"""Behind a first name that is also a day's or a month's: the surname and the age ("Sunday Ekpo, 34", "April Lind (41)")."""
