"""Where a report says where and when it was filed: "LARNE, May 7 (Wire) —" belongs to no sentence."""

from __future__ import annotations

import re

WITHIN = 600
"""Characters from the top among which a dateline stands, headline and by-line before it included."""
_NAME = r"[A-Z][\w.'’-]*"
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_SOURCE = r"\([A-Z][\w.& ’'-]{1,30}\)"
_DASH = r"(?: ?(?:—|--) ?| – ?| ?– | ?- )"  # a short one without a blank joins two names: "NATO–Russia talks"
_DATELINE = re.compile(
    rf"^[^\w\n]*(?:[A-Z][A-Z'’.-]{{2,}}(?:[ ,/]+{_NAME}){{0,5}}?(?:,? {_DAY})?(?: {_SOURCE})?"
    rf"|{_NAME}(?:,? {_NAME}){{0,4}},? (?:{_DAY}(?: {_SOURCE})?|{_SOURCE})|{_SOURCE}){_DASH}(?=[\"“‘(]?[A-Z0-9])",
    re.MULTILINE,
)


def datelines(text: str) -> list[tuple[int, int]]:
    """Start and end of each dateline near the top, its dash and the blank behind it included."""
    return [match.span() for match in _DATELINE.finditer(text, 0, WITHIN)]


def blank_datelines(text: str) -> str:
    """The text with its datelines blank and its length kept: beside "OSLO (Wire) -" the parser misreads the first words of the report.

    Of text in sentence case, so that no headline in capitals is taken for one.
    """
    for start, end in datelines(text):
        text = text[:start] + " " * (end - start - 2) + "\n\n" + text[end:]
    return text
