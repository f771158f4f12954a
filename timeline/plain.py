"""Article text for a terminal: nothing in it may move the cursor, change colours or turn the writing direction. Names as titles."""

from __future__ import annotations

import re

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def to_plain(text: str) -> str:
    """The text without control characters and writing-direction marks; line ends and runs of spaces become one space."""
    return " ".join(without_direction(_CONTROL.sub(" ", text)).split())


def without_direction(text: str) -> str:
    """The text without the marks that turn its writing direction: with them `gpj.exe` can be shown as `exe.jpg`."""
    return _DIRECTION.sub("", text)


def to_title(name: str) -> str:
    """A file's or folder's name as a title; capitals that are there stay.

    >>> to_title("EU-talks_2025")
    'EU talks 2025'
    """
    words = to_plain(name.replace("-", " ").replace("_", " "))
    return words[:1].upper() + words[1:]
