"""When a firm's financial years begin, as the text tells it: "Its fiscal year ends in June"."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from timeline.patterns import lazy_pattern
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.vocabulary import MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS, words

_NAMES = MONTHS | MONTH_ABBREVIATIONS
_MONTH = rf"({'|'.join(_NAMES)})\b"
_ENDS = rf"(?:(?:ends?|ended|ending|runs? to|closes?|to|through)(?: (?:on|in|at))?|(?:runs?|from) [^.;]{{4,16}} (?:to|through|until)) (?:the end of )?(?:\d{{1,2}} )?{_MONTH}"
_BEGINS = rf"(?:begins?|starts?|beginning|starting|began|started)(?: (?:on|in))? (?:\d{{1,2}} )?{_MONTH}"
_FISCAL = r"\b(?:fiscal|financial) years?,?(?: (?:that|which))? "
_YEAR_ENDS = lazy_pattern(rf"{_FISCAL}{_ENDS}")
_YEAR_BEGINS = lazy_pattern(rf"{_FISCAL}{_BEGINS}")
_ACCOUNTS_END = lazy_pattern(rf"\byear (?:ended|ending|to)(?: on)?(?= (?:\d|[a-z]+\.? \d)) (?:the end of )?(?:\d{{1,2}} )?{_MONTH}")
"""Of accounts and of statistics alike: "in the year to June 30"."""
_LAST_QUARTER_ENDS = lazy_pattern(rf"\bfourth[ -]quarter,? (?:that |which )?(?:ended|ends|ending|to)(?: on| in)? (?:the end of )?(?:\d{{1,2}} )?{_MONTH}")
NAMED_BY_END = 6
"""First month from which on a financial year is called by the year it ends in; of those from February to May some are called by the one, some by the other."""
AROUND = 1000
"""Characters around a financial year in which its first or last month may be told."""
_PUBLIC = lazy_pattern(r"\b(?:government|federal|state|states|city|county|council|congress|lawmakers|university|school|hospital|pension|treasury|pentagon|ministry|budget|port|agency|governor|mayor|minister|ministers|central bank|u\.s\.|the (?:new|next|current|coming) (?:fiscal|financial))\b")
"""Of a public body, whose year no firm's figures are of."""
_THE_FIRM = r"the (?:company|firm|group|chain|retailer|bank|lender|maker|airline|carmaker|chipmaker)"
_OF_FIRM = lazy_pattern(rf"\b(?:revenues?|sales|profits?|earnings|income|loss(?:es)?|results|margins?|orders|guidance|bookings|fiscal|its|it|{_THE_FIRM})\b")
_ITS_OWN = lazy_pattern(rf"\b(?:fiscal|its|{_THE_FIRM})\b")
_OF_SHARES = lazy_pattern(r"(?<!per )(?<!a )\b(?:shares?|stocks?)\b(?:(?!\b(?:sales|revenues?|profits?|income|earnings|said)\b).)*$")
"""Before a quarter, that it is told of what the market did."""
_OF_TRADE = lazy_pattern(r"\W*(?!operating|net|gross|total|quarterly|annual|its|their|first|second|third|fourth|the)[a-z]+ (?:sales|revenues?|income|profits?|orders)\b")
"""A sentence that begins with what a whole trade sold or earned."""
_OF_OTHERS = lazy_pattern(r"\b(?:economy|economies|gdp|inflation|unemployment|prices|imports|exports|shipments|rivals?|industry|analysts|market|markets|rents|wages)\b")
_CAPITAL = lazy_pattern(r"\b[A-Z][\w&-]*")
_NO_NAMES = frozenset(name.title() for name in (*_NAMES, *WEEKDAYS)) | words("""
Q1 Q2 Q3 Q4 CEO Chief Executive Officer Financial Inc Corp Co Ltd Group The A An Its It In For Revenue Revenues Sales Profit Profits Earnings Net Income Results Loss Losses Operating Gross
Margins Orders Shares But And That This She He They His Her Their On At By As After While With Excluding Including Total Overall Quarterly Annual Management Guidance Growth
First-quarter Second-quarter Third-quarter Fourth-quarter Adjusted Cash Fiscal Full-year
""")
"""Words that have a capital where a sentence begins, and so name nobody."""
_REACH = 500
"""Characters between a quarter and what tells when its years begin, at most."""


def told_year_begins(folded: str, start: int, end: int) -> int | None:
    """The month on whose first day the accounts' years begin that a text speaks of near `folded[start:end]`; None where it does not say."""
    low, high = max(0, start - AROUND), end + AROUND
    if ends := _YEAR_ENDS.search(folded, low, high) or _ACCOUNTS_END.search(folded, low, high):
        return _NAMES[ends[1]] % 12 + 1
    begins = _YEAR_BEGINS.search(folded, low, high)
    return _NAMES[begins[1]] if begins else None


def firm_year_begins(text: str, folded: str, start: int, end: int) -> int | None:
    """The same for the firm that `text[start:end]` is told of: the statement stands near, and nobody else is named between.

    What is told of economies, and of the years of public bodies, is none of a firm's. `folded` is `text` in small letters.
    """
    if not _tells_years(folded):
        return None
    low, high = max(0, start - _REACH), end + _REACH
    for pattern, past in ((_YEAR_ENDS, 1), (_LAST_QUARTER_ENDS, 1), (_YEAR_BEGINS, 0)):
        told = pattern.search(folded, low, high)
        if told is not None and not start <= told.start() < end and _is_same_firm(text, folded, (start, end), told.span()):
            return (_NAMES[told[1]] - 1 + past) % 12 + 1
    return None


_REPORTED = lazy_pattern(
    r"(?<!had )(?<!have )(?<!has )\b(?:report(?:ed|s)|post(?:ed|s)) (?:(?!for\b|after\b|when\b)[\w%$£€',.-]+ ){0,8}?(first|second|third|fourth)[ -]quarter (?:net |operating |adjusted |pre-?tax |core )?(?:profits?|loss(?:es)?|earnings|income|results|revenues?|sales)\b"
)
"""A firm's report of a quarter that is over."""
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
IN_LEAD = 800
"""Characters of a text within which its own news stands."""


@lru_cache(maxsize=4)
def reported_year_begins(folded: str, published: dt.date) -> int | None:
    """The month a firm's years begin in, from the number of the quarter it reports: "reported second-quarter profit" early in May is of the quarter
    that ended with March. None where the number is the calendar's, or the quarter before that; or in a quarter's last month, when the quarters of some firms have just ended."""
    told = _REPORTED.search(folded, 0, IN_LEAD)
    if told is None or published.month % 3 == 0:
        return None
    last = (published.month - 1) // 3 or 4
    number = _NUMBERS[told[1]]
    if number in (last, last - 1 or 4):
        return None
    return (3 * (last - 1) - 3 * (number - 1)) % 12 + 1


@lru_cache(maxsize=4)  # asked for every quarter of a text
def _tells_years(folded: str) -> bool:
    if not any(words in folded for words in _YEAR_WORDS):
        return False
    return any(pattern.search(folded) is not None for pattern in (_YEAR_ENDS, _LAST_QUARTER_ENDS, _YEAR_BEGINS))


_YEAR_WORDS = ("fiscal year", "financial year", "fourth quarter", "fourth-quarter")
"""What those patterns begin with: looked for first, since it costs next to nothing."""


def _is_same_firm(text: str, folded: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    first, last = sorted((one, other))
    named = {found[0] for found in _CAPITAL.finditer(text, _opens(folded, first[0]), first[1])}
    between = {found[0] for found in _CAPITAL.finditer(text, first[1], last[0])} - _NO_NAMES
    own = _sentence(folded, *one)
    if one < other and _ITS_OWN.search(own) is None and (not named - _NO_NAMES or _OF_TRADE.match(own)):
        return False  # "Car sales fell in the fourth quarter. The firm cut its forecast for the fiscal year ending in May"
    if _OF_SHARES.search(own[: one[0] - _opens(folded, one[0])]):
        return False
    return between <= named and _PUBLIC.search(_sentence(folded, *other)) is None and _OF_OTHERS.search(own) is None and _OF_FIRM.search(own) is not None


def _opens(folded: str, start: int) -> int:
    """Where the sentence begins, at most `_REACH` characters back."""
    floor = max(0, start - _REACH)
    return max(folded.rfind(". ", floor, start), folded.rfind(PARAGRAPH, floor, start)) + 1 or floor


def _sentence(folded: str, start: int, end: int) -> str:
    opens = _opens(folded, start)
    stop = folded.find(". ", end, end + _REACH)
    return folded[opens : stop if stop >= 0 else end + _REACH]
