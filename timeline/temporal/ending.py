"""Where a history comes to its writer's own day: what its last sentences tell is counted from publication again."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.clause import in_quotation, sentence_before
from timeline.temporal.page import Found
from timeline.temporal.point import Point
from timeline.temporal.tense import is_fixed
from timeline.temporal.vocabulary import words

BODY, END = 0.5, 1200
"""Share of a text that is its story at least, and characters that its end runs to at most: what speaks of today before that
makes a report of it, or is quoted."""
LATELY = 2
"""Years back to which a history has come when its weekdays may be this week's."""
VERB = 80
"""Characters before a day in which its verb may stand: longer sentences have a verb for each."""
_NEAR = ("D", "W", "M")
"""Units so small that "last" of them is told from the writer's day; "last year" may be a speaker's."""
SAID_ON = lazy_pattern(r"\b(?:said|says|told [\w' -]{2,30}|announced|ruled|heard|confirmed|decided|it emerged|according to [\w' -]{2,30})(?: (?:on|late|early))? $")
"""Before a day of the week, that somebody spoke on it, as reports tell of their own week."""
_MET = lazy_pattern(r"\bmet(?: [\w'-]+){0,3} (?:on |late |early )?$")
_NOW = lazy_pattern(r"\b(?:will|won't|is|are|has|have) (?:[\w'-]+ ){0,12}$")
"""Before a day of the week, a verb of the present in its clause."""
_TO_COME = lazy_pattern(r"\b(?:will|won't|(?:is|are) (?:now |still )?(?:to|due|planned|scheduled|set|expected|on (?:show|display|view)|open)|lapses?|expires?|runs? out|go(?:es)? to the polls) (?:[\w'-]+ ){0,12}$")
"""Before another day or month without its year, that it is to come; a letter of the story "is dated 29 March" too."""
_FIXED = words("vote debate meet return convene leave fly travel go take decide choose elect pick gather strike sit end finish land arrive walk")
"""One of these stands in whatever several do that is fixed beforehand: looked for first, since it costs next to nothing."""
_WILL = lazy_pattern(r"[^.;\u00b6]{0,60} (?:will|won't)\b")
"""Behind "on Monday", what is to be done on it."""


def present_end(found: Sequence[Found], folded: str, published: Point | None) -> int:
    """Where the first sentence of the text's second half begins that speaks of the writer's own day; the text's length where none does."""
    middle = max(BODY * len(folded), len(folded) - END)
    year, day = 0, True
    for hit in found:
        lately = published is not None and published.day.year - year <= LATELY
        if hit.start >= middle and ((year and (lately or not day) and _is_on_weekday(hit, folded)) or is_of_writer(hit, folded)) and not in_quotation(folded, hit.start):
            return hit.start - len(sentence_before(folded, hit.start))
        if isinstance(hit.meaning, m.CalendarDate) and (hit.meaning.year or hit.meaning.month):
            year, day = hit.meaning.year or year, hit.meaning.day is not None or hit.meaning.year is None
    return len(folded)


def _is_on_weekday(hit: Found, folded: str) -> bool:
    """A day of the week that something was done on: the writer's where the story has come to the last two years, or tells no days
    ("A mural was painted in 1997. On Friday …")."""
    return isinstance(hit.meaning, m.Weekday) and hit.meaning.reference == "published" and (hit.meaning.clock is not None or folded.endswith(("on ", "on late ", "on early "), 0, hit.start))


def is_of_writer(hit: Found, folded: str) -> bool:
    """Whether the words themselves are of the writer's day: "last month", "last May", "two weeks ago", "said on Monday", "will reopen on 3 June"."""
    meaning, low = hit.meaning, max(0, hit.start - VERB)
    if not isinstance(meaning, (m.CalendarUnit, m.CalendarDate, m.Shift, m.Weekday)) or meaning.reference != "published":
        return False
    if isinstance(meaning, m.CalendarUnit):
        return (meaning.offset != 0 and meaning.unit in _NEAR) or _TO_COME.search(folded, low, hit.start) is not None
    if isinstance(meaning, m.Shift):
        return meaning.base is None and meaning.sign < 0 and meaning.unit in _NEAR
    if isinstance(meaning, m.CalendarDate):
        if meaning.year is not None:
            return False
        if meaning.year_of is not None:
            return meaning.year_of.reference == "published"
        return meaning.way is not None or ((meaning.month or meaning.season) is not None and (_TO_COME.search(folded, low, hit.start) is not None or (not _FIXED.isdisjoint(folded[low : hit.start].split()) and is_fixed(folded, hit.start, hit.end))))
    return meaning.way is not None or _WILL.match(folded, hit.end) is not None or any(sign.search(folded, low, hit.start) for sign in (SAID_ON, _MET, _NOW))
