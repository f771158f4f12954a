"""The clause around an expression: the sentence before and behind it, and the quotation it stands in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from timeline.patterns import lazy_pattern
from timeline.temporal.cues import any_cue
from timeline.temporal.vocabulary import ABBREVIATIONS, words

_REACH = 220
"""Characters looked through on either side; a clause is rarely longer, and it bounds the cost of an expression."""

_STATES = sorted(words(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ont ore pa que tenn tex va vt wash wis wyo"
))  # fmt: skip
"""Behind a comma ("Springfield, Ill. on Friday"); elsewhere many of them are words that end a sentence."""


def _behind_none(before: str, words: Iterable[str]) -> str:
    """Looks back from a full stop: none of these words, with `before` before it, ends with it. Those of one length are looked for together."""
    by_length: dict[int, list[str]] = {}
    for word in sorted(words):
        by_length.setdefault(len(word), []).append(word)
    return "".join(rf"(?<!{before}(?:{'|'.join(group)})\.)" for group in by_length.values())


_STOP = r"\.(?:(?<!\b[a-z]\.)|(?<=n['’]t\.))" + _behind_none(r"\b", ABBREVIATIONS) + _behind_none(", ", _STATES)
"""A full stop behind no initial ("U.S.", "p.m.") and no abbreviation; the mark is looked for first, then what stands before it."""
_SENTENCE_END = lazy_pattern(rf"(?:[!?]|{_STOP})[\"”')]* |[;\u00b6]|\.\.\. ")
_MARK = lazy_pattern(r"[.!?;\u00b6]")
"""What may be such an end: looked for first, since it costs next to nothing."""

TAIL = 90
"""Characters right before an expression that a turn of phrase ending there takes up."""
_CLOSING_QUOTE = lazy_pattern(r"”|(?:^|(?<=\S))\"")


class Clause(NamedTuple):
    """What stands around an expression in its sentence, or in the quotation it is part of."""

    before: str
    tail: str
    """The end of `before`, for what stands right before the expression."""
    behind: str
    folded: str
    """The whole text, for what looks beyond the clause."""
    start: int
    end: int
    is_day: bool
    """The expression is a day of the week by name."""
    is_date: bool
    """It is a day of the week, or begins with a month or a day of one ("6 February")."""

    @property
    def is_clock(self) -> bool:
        """Whether the expression begins with a clock time."""
        return _CLOCK.match(self.folded, self.start) is not None


    def with_on(self) -> Clause | None:
        """The clause of "meets Friday" as if it were "meets on Friday"; None where the day already has its preposition, or can have none."""
        if not self.is_day or self.tail.endswith("on ") or not self.folded[self.start].isalpha():
            return None
        last = _LAST_WORD.search(self.tail)
        return None if last is None or last[1] in _LEADS_TO_DAY else self._replace(tail=self.tail + "on ")


_LAST_WORD = lazy_pattern(r"([a-z'-]+) $")
_LEADS_TO_DAY = words(
    "on from to for of in at by until till before after since between and or nor but through into over during about around past beyond despite than as "
    "next last this that every each coming following previous same one another the a an early late mid starting beginning effective if unless because while where which who "
    "said says told announced warned added forecast predicted not only maybe perhaps"
)
"""What a day of the week stands behind without "on", or cannot have it before."""
_FRAGMENT = lazy_pattern(r"(?!(?:i|we|you|he|she|it|they)\b)(?:[a-z'-]+ ){1,4}(?<! on )(?<! of )(?<! in )(?<! at )(?<! by )(?<! from )")
_IN_MID_CLAUSE = lazy_pattern(r"[a-z] $")
_DAY_NAMED = lazy_pattern(r"(?:(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|\d{1,2}[:.]\d\d|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[a-z]{2,4} )?(?:on )?)?(?:(?:early|late) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_SHORT_MONTH = r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_MONTH_NAMED = lazy_pattern(
    r"(?:(?:early|mid|late)[ -]|(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:jan(?:uary|\.)|feb(?:ruary|\.)|march|april|apr\.|may|june|july|aug(?:ust|\.)|sept?(?:ember|\.)|oct(?:ober|\.)|nov(?:ember|\.)|dec(?:ember|\.))(?!\w)"
    rf"|{_SHORT_MONTH} \d|\d{{1,2}}(?:st|nd|rd|th)? {_SHORT_MONTH}\b"
)
_CLOCK = lazy_pattern(r"(?:noon|midnight|midday|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m|o'clock))\b")


def clause_around(folded: str, start: int, end: int) -> Clause:
    """The clause of `folded[start:end]`; a quotation is a clause of its own, but for a few words in mid-clause: will hold "emergency talks Thursday"."""
    if folded.startswith("the ", start) and folded[start + 4 : start + 5].isdigit() and _MONTH_NAMED.match(folded, start):
        start += 4  # "filed for the 5 June primary" as for "the June 5 primary"
    before, behind = sentence_before(folded, start), sentence_after(folded, end)
    if opening := _opening_quote(before):
        quoted, rest = before[opening:], _to_closing_quote(behind)
        if not (_IN_MID_CLAUSE.search(before, 0, opening - 1) and _FRAGMENT.fullmatch(quoted) and any_cue(quoted) is None and any_cue(rest) is None):
            before, behind = quoted, rest
    is_day = _DAY_NAMED.match(folded, start) is not None
    return Clause(before, before[-TAIL:], behind, folded, start, end, is_day, is_day or _MONTH_NAMED.match(folded, start) is not None)


def in_quotation(folded: str, start: int) -> bool:
    """Whether a quotation that opens in the same sentence is still open."""
    reach = max(0, start - _REACH)
    if folded.find('"', reach, start) < 0 and folded.find("“", reach, start) < 0:
        return False
    return _opening_quote(sentence_before(folded, start)) > 0


def is_quoted(folded: str, start: int) -> bool:
    """Whether a quotation of several sentences that opens in the same paragraph is still open."""
    paragraph = folded[max(0, folded.rfind("\u00b6", 0, start), start - LONG_QUOTATION) : start]
    if "“" in paragraph:
        return paragraph.rfind("“") > paragraph.rfind("”")
    return paragraph.count('"') % 2 == 1


LONG_QUOTATION = 600
"""Characters looked back through for where a quotation opens; in longer paragraphs one that opens before is missed."""


def _opening_quote(window: str) -> int:
    """Where the quotation begins that the end of `window` stands in; 0 where it stands in none."""
    place = max(window.rfind('"'), window.rfind("“"), window.rfind("”"))
    if place < 0 or window[place] == "”" or (window[place] == '"' and (window[place + 1 : place + 2] in ("", " ") or window[place - 1 : place] not in ("", " ", "("))):
        return 0
    return place + 1


def _to_closing_quote(behind: str) -> str:
    found = _CLOSING_QUOTE.search(behind)
    return behind[: found.start()] if found else behind


def sentence_before(folded: str, start: int) -> str:
    low, place = max(0, start - _REACH), start
    while (place := max(folded.rfind(".", low, place), folded.rfind("\u00b6", low, place), folded.rfind(";", low, place), folded.rfind("?", low, place), folded.rfind("!", low, place))) >= 0:
        if (found := _SENTENCE_END.match(folded, place, start)) is not None:
            return folded[found.end() : start]
    return folded[low:start]


def sentence_after(folded: str, end: int) -> str:
    window = folded[end : end + _REACH]
    if window[:1] in (".", "!", "?", ";", "\u00b6"):
        return ""
    mark = _MARK.search(window)
    while mark is not None:
        if (stop := _SENTENCE_END.match(window, mark.start())) is not None:
            return window[: stop.end()]
        mark = _MARK.search(window, mark.end())
    return window


WHO = lazy_pattern(r", (?:who|which|whose) [^,]*$")
"""Before a place, that it is told beside the point, in a relative clause."""
WHOSE = lazy_pattern(r", whose [^,]*$")
"""The same of what belongs to somebody: "the president, whose term ends on". With "which" a programme tells its own day ("The play, which opens on 6 June")."""
