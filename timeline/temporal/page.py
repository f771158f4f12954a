"""The text that rules look at, and what they found in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import NamedTuple

from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import Meaning
from timeline.temporal.vocabulary import MONTHS, WEEKDAYS

_OF_PERSONS = "(?: (?:who|aged)|, (?:who|aged|[1-9]|the|an? ))"
"""Behind a name, what is told of persons; looked for first, since it costs next to nothing."""
_GIVEN = r"\b(?!(?:On|In|By|Since|Until|From|Last|Next|This|Every|Late|Early|After|Before|And|But|Then)\b)[A-Z][a-z]+ %s"
_IN_FULL = _GIVEN + r"(?:,? (?:who|whose|aged)\b|, \d\d,)"
_MONTH_IN_FULL = _GIVEN + (
    r"(?:,? (?:who|whose|aged)\b|, \d\d,|, (?:the|an?) (?:\w+ ){0,3}(?:pick|captain|coach|striker|forward|midfielder|defender|goalkeeper|singer|actor|actress|director|chief|chairman|chairwoman|"
    r"leader|founder|owner|lawyer|minister|mayor|father|mother|veteran|winner|champion|writer|author|president|manager|head)\b)"
)
"""A given name, the name of a day or month, and one of those."""
_MEDIEVAL = ("th century", "dynasty", "caliph", "emperor", "medieval", "monaster")
_THREE_DIGITS = lazy_pattern(r"\b(?:in|of) [1-9]\d\d\b(?=[.;)]|,(?! ?\d)| (?:and|to|until|as|by|he|she|the|his|her|when|with|after)\b)")
LEAST = 3
"""Numbers that look like years of three digits, or lines that begin with a clock time, and make a text one that has them; fewer may be houses, ships
or prices, and more would miss short texts."""
_STAMP = lazy_pattern(r"\n[ \t]*(?:[01]?\d|2[0-3])[.:][0-5]\d(?=\s*(?:\n|$)|(?:(?::| ?[|])? [A-Z\"“‘]| ?[-–—] [A-Za-z\"“‘])[^\n]{0,80}?\b[a-z]+ [a-z]+)")
_DOTTED_CLOCK = lazy_pattern(r"\.[0-5]\d ?(?:[ap]\.?m\b|(?:(?:on|in|of) the|that|this|yesterday|the (?:next|same|following)) (?:morning|afternoon|evening|night)\b)")
_AT_DOTTED = lazy_pattern(r" at \d{1,2}\.[0-5]\d\b")
"""What is asked about: looked for first, for few texts have any."""
_CLOSE_CLOCK = lazy_pattern(r"\b\d{1,2}[ap]m\b")
_COLON_CLOCK = lazy_pattern(r"\b\d{1,2}:[0-5]\d\b")
"""How a text writes its hours: "5pm", as those do that write "5.22", unless it writes "5:22"."""
CLOCK_TIME = lazy_pattern(r"\b\d{1,2}(?:[:.][0-5]\d)? ?[ap]\.?m\b|\b\d{1,2}:[0-5]\d\b(?! (?:win|loss|defeat|victory|draw))|\b(?:half|quarter|five|ten|twenty) (?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b|\b(?:at|by) [\w.]+ o'clock\b")
"""A clock time that says so."""


_TITLE = lazy_pattern(r"[“\"‘](?:[A-Z][\w'’]*|of|the|in|on|a|an|and|to|for|I)(?:[,:]? (?:[A-Z][\w'’]*|of|the|in|on|a|an|and|or|to|for)){1,9}[,.!?]?[”\"’]")


_SPEECH = lazy_pattern(rf"[“\"‘][A-Z][\w'’]*(?:[,:]? (?:[a-z]+|I|{'|'.join(name.title() for name in (*WEEKDAYS, *MONTHS))}|Christmas|Easter))*[,.!?][”\"’]")
"""A few words that somebody says: no capital but those that every text gives: “On Monday,” he said."""


_SAID = lazy_pattern(r" (?:[\w'.-]+ ){0,4}?(?:said|says|told|added|shouted|replied|asked|wrote|announced)\b")
"""Behind a quotation, who says it."""
_WORK = lazy_pattern(r"\b(?:albums?|songs?|singles?|tracks?|hits?|tunes?|memoirs?|novels?|books?|poems?|films?|movies?|plays?|musicals?|shows?|series|episodes?|paintings?|podcasts?|columns?|called|titled|entitled|named|dubbed),? $|['’]s? $|\bon $")
NEAR_WORK = 20
"""Characters before a title in which its kind is told."""


@cache
def _of_person(word: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What hints that the name of a day or month is a person's, and what tells so."""
    in_full = _IN_FULL if word.lower() in WEEKDAYS else _MONTH_IN_FULL
    return re.compile(re.escape(word) + _OF_PERSONS), re.compile(in_full % re.escape(word))


@dataclass(frozen=True, slots=True)
class Page:
    """A text as written and as folded; offsets are the same in both."""

    text: str
    folded: str
    _searched: dict[re.Pattern[str], bool] = field(default_factory=dict)
    _surnames: dict[str, bool] = field(default_factory=dict)
    _titles: list[tuple[int, int]] = field(default_factory=list)

    def is_surname(self, word: str) -> bool:
        """Whether the name of a day or month is somewhere in the text told of as a person's: "Jack Friday, who", "Ann August, 44,"."""
        if word not in self._surnames:
            hinted, told = _of_person(word)
            self._surnames[word] = hinted.search(self.text) is not None and told.search(self.text) is not None  # a text without any is the rule
        return self._surnames[word]

    def title_around(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the title is, without its quotation marks, that holds so much of the text: short, and all of its words but the smallest have capitals, as those of songs do."""
        if not self._titles:
            self._titles.extend(((0, 0), *((found.start() + 1, found.end() - 1) for found in _TITLE.finditer(self.text) if self._is_title(found))))
        place = bisect_right(self._titles, (start, len(self.text))) - 1
        first, last = self._titles[place]
        return (first, last) if end <= last else None

    def _is_title(self, quoted: re.Match[str]) -> bool:
        """Whether words in quotation marks that all have capitals are a title: its kind stands before it, or nobody says them."""
        if _WORK.search(self.text, max(0, quoted.start() - NEAR_WORK), quoted.start()):
            return True
        return not (_SPEECH.fullmatch(quoted.group()) or (quoted.group()[-2] == "," and _SAID.match(self.text, quoted.end())))

    @property
    def is_medieval(self) -> bool:
        """Whether it tells of times whose years have three digits: by its words first, which costs next to nothing, then by such years."""
        if _THREE_DIGITS not in self._searched:  # many a number asks
            years = islice(_THREE_DIGITS.finditer(self.folded), LEAST) if any(word in self.folded for word in _MEDIEVAL) else ()
            self._searched[_THREE_DIGITS] = len(list(years)) == LEAST
        return self._searched[_THREE_DIGITS]

    @property
    def has_stamps(self) -> bool:
        """Whether several lines begin with a bare clock time, as a live report's entries do."""
        if _STAMP not in self._searched:
            self._searched[_STAMP] = len(list(islice(_STAMP.finditer(self.text), LEAST))) == LEAST
        return self._searched[_STAMP]

    @property
    def dots_clocks(self) -> bool:
        """Whether the text writes clock times with a point, as "6.15pm" and "5pm" say; then "left at 9.30" is one too."""
        return self.speaks_of(_DOTTED_CLOCK) or (self.speaks_of(_AT_DOTTED) and self.speaks_of(_CLOSE_CLOCK) and not self.speaks_of(_COLON_CLOCK))

    @property
    def tells_hours(self) -> bool:
        """Whether the text tells clock times that say so: "8.30pm", "18:15", "half past six"."""
        return self.speaks_of(CLOCK_TIME)

    def names_owner(self, start: int, end: int) -> bool:
        """Whether the year behind a season from `start` to `end` is the owner of what follows: "By summer next year's budget will be settled"."""
        return self.folded.startswith("'s ", end) and self.folded.endswith(("in ", "by ", "until ", "before ", "since "), 0, start)

    def speaks_of(self, names: re.Pattern[str]) -> bool:
        """Whether the folded text holds any of `names`; it is searched once, however often a rule asks."""
        if names not in self._searched:
            self._searched[names] = names.search(self.folded) is not None
        return self._searched[names]


class Found(NamedTuple):
    """A span, the name of the rule that found it and what it means."""

    start: int
    end: int
    rule: str
    meaning: Meaning
