"""Past or future: the words of the clause that say which way an expression looks. No parser, one bounded search."""

from __future__ import annotations

import re
from dataclasses import dataclass

_REACH = 220
"""Characters looked through on either side; a clause is rarely longer, and it bounds the cost of an expression."""

_SENTENCE_END = re.compile(r"(?:[a-z]{4}|[a-z][)\"”']|\d|\b(?:now|war|him|her|day|law|ago|way))[.!?][\"”')]* |[;¶\u2028]|\.\.\. ")

_COMMITMENTS = (
    "set|due|scheduled|expected|slated|planned|planning|plans?|expects?|hopes?|hoped|hoping|intends?|intended|vows?|vowed|agrees?|agreed|"
    "wants?|wanted|ordered|orders|told|asked|urged|invited|promised?|promises|pledged?|pledges|likely|poised|ready|supposed|going|"
    "about|prepar(?:es|ed|ing)|decides?|decided|aims?|aiming|threatens?|threatened|needs?|time|deadline|bound|have|has|had"
)
_CUE = re.compile(
    rf"\b(?:(?P<future>(?:will|won't|shall|shan't|would|wouldn't)\b|(?:is|are|was|were|be|been|being)(?: \w+)? (?:{_COMMITMENTS}) (?:to|for|on|in)\b"
    rf"|(?:{_COMMITMENTS}) to(?! have)\b|(?:set|due|scheduled|slated|planned|expected) (?:for|on|in|until|by)\b|(?:is|are|was|were) (?:to|due)(?! have)\b|upcoming\b|no later than\b"
    r"|(?:begins?|starts?|opens?|expires?|meets?|faces|convenes?|takes? (?:place|effect)|kicks? off|is (?:\w+ing)|are (?:\w+ing)|planned|scheduled|can|could|may|might|must|should)\b)"
    r"|(?P<past>(?:was|were|had|did|didn't|wasn't|weren't|hadn't|has been|have been|has|have|said|told|announced|became|began|broke|brought|built|bought|came|chose|"
    r"died|drew|drove|fell|felt|fled|flew|found|fought|gave|got|grew|held|hit|kept|killed|knew|launched|led|left|lost|made|meant|met|paid|ran|rose|sank|saw|sent|"
    r"shook|shot|showed|signed|sold|spent|spoke|stood|struck|swept|swore|took|taken|threw|thought|voted|went|were|withdrew|won|wrote|since|earlier|ago)\b)"
    r"|(?P<weak>[a-z]{2,}(?<!ne)(?<!spe)(?<!unit)(?<!hundr)(?<!inde)(?<!wound)(?<!armor)ed)\b"
    r"|(?P<ahead>(?<= )to (?!the|a|an|his|her|its|their|be|this|that|last|\d)[a-z]{3,})\b"
    r"|(?P<future2>'ll)\b)|(?P<future3>'ll\b)"
)
_BOUNDARY = re.compile(r", | and | but | who | which | that | after | as | when | while | because | before | - |—|: |\"|“|”")


@dataclass(frozen=True, slots=True)
class Direction:
    """`way` is "past" or "future"; `cue` the words that say so, empty where nothing does and news looks back."""

    way: str
    cue: str


UNKNOWN = Direction("past", "")


def direction(folded: str, start: int, end: int) -> Direction:
    """Which way the clause around `folded[start:end]` looks."""
    low = max(0, start - _REACH)
    window = folded[low:start]
    cut = 0
    for found in _SENTENCE_END.finditer(window):
        cut = found.end()
    window = window[cut:]
    cues = [(found.start(), found.end(), found.lastgroup or "", found.group()) for found in _CUE.finditer(window)]
    chosen = _nearest_before(window, cues)
    if chosen is None:
        ahead = folded[end : end + _REACH]
        if stop := _SENTENCE_END.search(ahead):
            ahead = ahead[: stop.start() + 1]
        chosen = next(((kind, words) for kind, words in _kinds(ahead) if kind != "ahead"), None)
        if chosen is None and (found := _CUE.search(window)) and found.lastgroup == "ahead":
            chosen = ("future", found.group())
    if chosen is None:
        return UNKNOWN
    return Direction("future" if chosen[0].startswith(("future", "ahead")) else "past", chosen[1].strip())


def _kinds(window: str) -> list[tuple[str, str]]:
    return [(found.lastgroup or "", found.group()) for found in _CUE.finditer(window)]


def _nearest_before(window: str, cues: list[tuple[int, int, str, str]]) -> tuple[str, str] | None:
    """The nearest finite verb governs; a participle ("wounded") only where no clause boundary hides a finite verb."""
    weak: tuple[str, str] | None = None
    weak_start = 0
    for start, end, kind, words in reversed(cues):
        if kind == "ahead":
            continue
        if weak is not None and _BOUNDARY.search(window, end, weak_start):
            return weak
        if kind == "weak":
            if weak is None:
                weak = (kind, words)
                weak_start = start
            continue
        return kind, words
    return weak
