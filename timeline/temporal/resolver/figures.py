"""Which figures "a year earlier" is held against."""

from __future__ import annotations

import datetime as dt

from timeline.model import Anchor
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE
from timeline.temporal.clause import clause_around
from timeline.temporal.figures import INDIAN, Figures
from timeline.temporal.resolver.base import Spot
from timeline.temporal.text import PARAGRAPH

NEAR_FIRM = 120
"""Characters before a financial year in which it is said that a firm's results are of it."""
OF_YEAR = 8
"""Characters between "the first nine months" and the year they are of."""
OLD_FIGURES = 300
"""Days from the end of a period on from which "a year ago" counts from publication, not from it."""
_HELD_AGAINST = lazy_pattern(r"\b(?:from|than|against|compared (?:with|to)|versus|after|over|on) (?:[^;]{0,40}\d[^;]{0,20} )?$")
"""Before "a year earlier", what figures of a month are held against: "from 8.7%", "against a loss of 3 million"."""
_STOOD_AT = lazy_pattern(r"[^.;]{0,60}(?:\d ?%|\d (?:per ?cent|percent|[mbtr]+illion)|\b(?:fallen|fell|risen|rose|grown|grew|shrunk|shrank|gained|lost|dropped)\b)")
"""Behind "A year earlier" at the head of a sentence, that it tells figures."""
_PERSONS = lazy_pattern(r",? (?:i|we|you|nobody|people)\b")
"""Behind "a year ago", who tells of then: no column of figures does."""
_FIGURES = lazy_pattern(r"\d|profits?\b|loss(?:es)?\b|sales\b|revenues?\b|income\b|earnings\b|margins?\b|results?\b|volumes?\b|orders\b|output\b|growth\b|dividend")
_DONE_THEN = lazy_pattern(r"\b(?:(?:which|who|that) \w+(?: \w+)?|held|made|opened|founded|built|launched|signed|set|begun|started|agreed(?: to)?|shut|closed|died|left|moved(?: to \w+)?) $")
"""Before "a year ago", what was done then."""
_NUMBER = lazy_pattern(r"[^.;\u00b6]*\d")


def figures_before(spot: Spot) -> Figures | None:
    """What the figures are of that "a year earlier" is held against: the month told in the same sentence or right before it, else the quarter or months told last."""
    figures, month = spot.anchors.figures.now, spot.anchors.figures.month
    told = month.anchor.end or 0 if month is not None else 0
    nearer = month is not None and (figures is None or told > (figures.anchor.end or 0)) and NEW_SENTENCE.search(spot.folded, told, spot.start - 1) is None
    if nearer:
        heads = NEW_SENTENCE.search(spot.folded, spot.start - 2, spot.start)
        if _STOOD_AT.match(spot.folded, spot.end) if heads else _HELD_AGAINST.search(spot.folded, told, spot.start):
            figures = month
    year = spot.anchors.previous
    if figures is not None and year is not None and len(year.value) == 4 and year.begins > (figures.anchor.end or 0) + OF_YEAR and NEW_SENTENCE.search(spot.folded, year.ends, spot.start) is None:
        return None  # "handled 88 million tonnes in 2011, up from 86 million a year earlier"
    if figures is None or (spot.folded.startswith("the ", spot.start) and not figures.is_year) or not _is_figure(spot):
        return None
    if spot.words.endswith("ago") and NEW_SENTENCE.search(spot.folded, spot.start - 2, spot.start) and not _STOOD_AT.match(spot.folded, spot.end):
        return None  # "A year ago staff received a rise"
    if spot.words.endswith("ago") and figures.kind in ("half year", "months") and PARAGRAPH in spot.folded[figures.anchor.end or 0 : spot.start]:
        return None
    published = spot.anchors.published
    if spot.words.endswith("ago") and published is not None and figures.latest is not None and (published.day - dt.date.fromisoformat(figures.latest)).days > OLD_FIGURES:
        return None
    return figures


def month_before_figures(spot: Spot) -> tuple[str, Anchor, str] | None:
    """The month before the one that figures are of, what that is told by, and its words: "fell in May, data showed on Monday. They were down 3.6% on the month before"."""
    figures = spot.anchors.figures.now
    if figures is None or figures.kind != "month" or not _is_figure(spot) or (beside := figures.beside(-1)) is None:
        return None
    return beside[0], figures.anchor, f"'{spot.text[figures.anchor.start : figures.anchor.end]}'"


_LAST_QUARTER = lazy_pattern(r"(?:the )?(?:fiscal )?(?:fourth|final|last)\b")
"""The quarter that a firm's year ends with; the first ones told behind a year may be of the next, or the calendar's."""
_OF_FIRM = lazy_pattern(r"\b(?:profits?|loss(?:es)?|earnings|revenues?|turnover|net income)\b[^.;]{0,80}$")


def quarter_of_year(meaning: m.CalendarDate, spot: Spot) -> tuple[str, Anchor, str] | None:
    """A quarter of the financial year that figures are of, what that is told by, and its words: "for the year to the end of March. Revenue grew in the fourth quarter"."""
    figures = spot.anchors.figures.now
    if figures is None or not meaning.quarter or meaning.mod or figures.length != ("M", 12) or figures.earliest is None or _LAST_QUARTER.match(spot.words.lower()) is None or _OF_FIRM.search(spot.folded, max(0, (figures.anchor.start or 0) - NEAR_FIRM), figures.anchor.start or 0) is None or PARAGRAPH in spot.folded[figures.anchor.end or 0 : spot.start] or INDIAN.search(spot.folded):
        return None
    first = almanac.shift_day(dt.date.fromisoformat(figures.earliest), 3 * (meaning.quarter - 1) + (12 if spot.direction().way == "future" else 0), "M")
    if first.day != 1 or first.month % 3 != 1:
        return None
    return almanac.unit_value(first, "Q"), figures.anchor, f"'{spot.text[figures.anchor.start : figures.anchor.end]}'"


def _is_figure(spot: Spot) -> bool:
    """Whether "a year ago" compares figures, by the words of its sentence."""
    if _PERSONS.match(spot.folded, spot.end) and not _NUMBER.match(spot.folded, spot.end):
        return False
    if spot.follows(("compared with ", "compared to ", "from ", "than ", "against ")):
        return True
    clause = clause_around(spot.folded, spot.start, spot.end)
    if _DONE_THEN.search(clause.tail):
        return False
    return _FIGURES.search(clause.before) is not None or _FIGURES.search(clause.behind) is not None
