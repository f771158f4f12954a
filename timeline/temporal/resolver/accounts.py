"""Quarters and years of accounts: "the quarter", "the full year", "the previous financial year"."""

from __future__ import annotations

import datetime as dt

from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE
from timeline.temporal.clause import clause_around
from timeline.temporal.figures import QUARTER
from timeline.temporal.firm_years import NAMED_BY_END, firm_year_begins, reported_year_begins
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import NO_ANCHOR, Resolved, Spot, because, from_words, no_anchor, pinned
from timeline.temporal.resolver.same import moved_stretch
from timeline.temporal.resolver.years import REPORTED
from timeline.temporal.wording import say_interval

ACCOUNTS = 3
"""Months into a year in which what is told of "the full year" as over is of the one before: a firm's accounts."""
_FORECAST_OF = lazy_pattern(r"\b(?:guidance|forecasts?|outlook|targets?|estimates?|expectations?|expected|budget|plans?)\b[^.;]*$")
_LENGTHS = {"W": ("D", 7), "M": ("M", 1), "Q": ("M", 3), "Y": ("M", 12)}
AROUND_QUARTER = 40
"""Characters behind a quarter in which it says that its results are to come."""
HALF = 6
"""Months."""


def beside_figures(meaning: m.CalendarUnit, spot: Spot) -> Resolved | None:
    """"from 4.1% in the previous quarter", "234,000 the previous week", "206 million the following year": beside the period the figures are of."""
    figures = spot.anchors.figures.now
    if figures is None or spot.anchors.narrative or meaning.reference != "expression" or meaning.offset not in (-1, 1) or meaning.mod or meaning.part or figures.length != _LENGTHS.get(meaning.unit):
        return None
    told = spot.anchors.previous
    same = NEW_SENTENCE.search(spot.folded, figures.anchor.end or 0, spot.start) is None
    monthly = meaning.unit == "M" and figures.kind == "month" and (told is None or NEW_SENTENCE.search(spot.folded, told.ends, spot.start) is not None)
    if not same and not monthly and (meaning.unit != "Q" or (told is not None and told.begins > (figures.anchor.start or 0) and told.value[5:6] == "Q")):
        return None
    beside = figures.beside(meaning.offset)
    if beside is None:
        return None
    value, earliest, latest = beside
    return pinned(value, spot, f", the {figures.kind} {'before' if meaning.offset < 0 else 'after'} those of the figures told before it", meaning, figures.anchor, earliest=earliest, latest=latest)


def full_year(meaning: m.CalendarUnit, spot: Spot, point: Point) -> Resolved | None:
    """"Sales for the full year rose", told early in a year: the one that has ended."""
    words = spot.words.lower()
    if not (words == "the full year" or (words == "the year" and spot.follows("for ") and spot.anchors.figures.now is not None)):
        return None
    if point.anchor.kind != "published" or point.day.month > ACCOUNTS or spot.look_back(_FORECAST_OF, 70):
        return None
    way = spot.direction()
    if way.way != "past" or not way.cue:
        return None
    return pinned(str(point.day.year - 1), spot, f"{because(way)}, the year that ended before {from_words(point)}", meaning, point.anchor)


def recent_quarter(meaning: m.RecentQuarter, spot: Spot) -> Resolved:
    """"the quarter": the one told last, else the last full one before publication."""
    known, figures = (None, None) if meaning.latest else (spot.anchors.figures.quarter, spot.anchors.figures.now)
    if not meaning.period and figures is not None and figures.kind == "months" and figures.length == ("M", QUARTER) and (meaning.year or meaning.years):
        value, earliest, latest = figures.moved(meaning.year - int(figures.value[:4]) if meaning.year else meaning.years)
        return pinned(value, spot, ", the three months of the figures told before it, in another year", meaning, figures.anchor, earliest=earliest, latest=latest)
    speech = spot.anchors.speech(spot.start)
    named = meaning.year or (speech.day.year + meaning.years if speech and meaning.years and meaning.relative else None)
    if meaning.period and figures is not None and (meaning.year or meaning.years) and (figures.kind != "month" or spot.words.endswith("month") or NEW_SENTENCE.search(spot.folded, figures.anchor.end or 0, spot.start) is None):
        value, earliest, latest = figures.moved(min(meaning.year - int(figures.value[:4]), -1) if meaning.year else meaning.years)
        return pinned(value, spot, f", the {figures.kind} of the figures told before it, in another year", meaning, figures.anchor, earliest=earliest, latest=latest)
    if meaning.period and (named or meaning.years) and (moved := moved_stretch(spot, meaning, year=named, back=-meaning.years)) is not None:
        return moved
    if named and meaning.period:
        return pinned(f"{named:04}", spot, ", somewhere in the year it names", meaning)
    if known is not None:
        value, anchor = known.value, known.anchor
        why = ", counted from the quarter told before it"
    else:
        if speech is None:
            return no_anchor("XXXX-QX", spot, meaning)
        value, anchor, why = almanac.unit_value(speech.day, "Q", -1), speech.anchor, f", the last full quarter before {from_words(speech)}"
    return pinned(f"{meaning.year or int(value[:4]) + meaning.years:04}{value[4:]}", spot, why, meaning, anchor)


def quarter_of_firm(meaning: m.CalendarDate, spot: Spot, point: Point | None) -> Resolved | None:
    """A quarter by its number in a firm's own year, where the text tells when its years begin: "Its fiscal year ends in June. Revenue rose in the
    fourth quarter". Its value has the number the firm gives it, its interval the calendar's days. None for others.

    `point` is what it is counted from; None where the year is written beside it.
    """
    if _ENDED.match(spot.folded, spot.end):
        return None  # "the fourth quarter, which ended Sept. 28": its own days are told; "of the calendar year"
    begins = firm_year_begins(spot.text, spot.folded, spot.start, spot.end) or (reported_year_begins(spot.folded, spot.anchors.published.day) if spot.anchors.published and point is not None and not _OF_MARKET.search(spot.folded, max(0, spot.start - NEAR_QUARTER), spot.end + NEAR_QUARTER) else None)
    if begins is None or meaning.quarter is None or begins == 1 or _BY_NUMBER.search(spot.words.lower()) is None or (point is None and begins < NAMED_BY_END):
        return None
    why, anchor = ", of a financial year as the text tells when they begin", NO_ANCHOR
    if point is None:
        first, last = _quarter_from(begins, (meaning.year or 0) - 1, meaning.quarter)
    else:
        way, anchor = spot.direction(), point.anchor
        spans = [_quarter_from(begins, point.day.year + near, meaning.quarter) for near in (-2, -1, 0, 1)]
        spans = [span for span in spans if way.way == "future" or span[0] <= point.day] or spans
        if way.way == "future" and way.sure:
            clause = clause_around(spot.folded, spot.start, spot.end)
            late = REPORTED if _REPORTS.search(clause.before) or _REPORTS.search(clause.behind[:AROUND_QUARTER]) else 0
            spans = [span for span in spans if (point.day - span[1]).days <= late] or spans
        first, last = min(spans, key=lambda span: abs((span[1] - point.day).days))
        why += f", the nearest to {from_words(point)}"
    year = first.year + (first.month >= begins)
    return pinned(f"{year:04}-Q{meaning.quarter}", spot, why, meaning, anchor, earliest=first.isoformat(), latest=last.isoformat())


def _quarter_from(begins: int, year: int, quarter: int) -> tuple[dt.date, dt.date]:
    """First and last day of a quarter of the financial year that begins in that month of that year."""
    first = almanac.shift_day(almanac.calendar_day(year, begins, 1), QUARTER * (quarter - 1), "M")
    return first, almanac.shift_day(first, QUARTER, "M") - dt.timedelta(days=1)


NEAR_QUARTER = 60
"""Characters around a quarter in which what it is of may be named."""
_OF_MARKET = lazy_pattern(r"\b(?:gdp|gross domestic product|economy|inflation|unemployment|calendar|world series|touchdown|points|game)\b")
"""Beside a quarter, that it is of no firm."""
_ENDED = lazy_pattern(r",? (?:that |which )?(?:ended|ends|ending)(?: on| in)? [a-z]+\.? \d| of the calendar year")
_REPORTS = lazy_pattern(r"\b(?:report|results|earnings|figures|publish|post|update|announce|disclose)")
"""Of what is over when it is told: "will report first-quarter results"."""
_BY_NUMBER = lazy_pattern(r"first|second|third|fourth|final|last|[1-4]")


def financial_year(meaning: m.FinancialYear, spot: Spot) -> Resolved:
    """The financial year that publication lies in, or one beside it; "the previous" one is before that of the figures told."""
    if meaning.year is not None and meaning.share is None:
        ends = [almanac.calendar_day(year, *meaning.begins) for year in (meaning.year - 1, meaning.year)]
        return pinned(f"{meaning.year:04}", spot, ", a financial year as the text tells when they begin", meaning, earliest=ends[0].isoformat(), latest=(ends[1] - dt.timedelta(days=1)).isoformat())
    if meaning.year is not None:
        value, first, last, whole = _months_of(meaning, meaning.year - (meaning.begins != (1, 1)))
        return pinned(value, spot, f", {_say_share(meaning)}the financial year up to {say_interval(whole.replace(day=1).isoformat(), whole.isoformat())}", meaning, earliest=first.isoformat(), latest=last.isoformat())
    figures = spot.anchors.figures.now
    if meaning.previous and not meaning.share and figures is not None and figures.is_year and (beside := figures.beside(-1)) is not None:
        return pinned(beside[0], spot, ", the year before that of the figures told before it", meaning, figures.anchor, earliest=beside[1], latest=beside[2])
    speech = spot.anchors.speech(spot.start)
    if speech is None:
        return no_anchor("XXXX", spot, meaning)
    begun = (speech.day.month, speech.day.day) >= meaning.begins
    year = speech.day.year - (not begun) + meaning.offset
    value, first, last, _ = _months_of(meaning, year)
    offset = meaning.offset
    if meaning.latest and last > speech.day and spot.direction().way == "past":
        value, first, last, _ = _months_of(meaning, year - 1)
        offset -= 1
    if meaning.rest:
        first = max(first, speech.day)
    side = {0: "that holds", -1: "before that of", 1: "after that of"}[offset]
    return pinned(value, spot, f", {_say_share(meaning)}the financial year {side} {from_words(speech)}", meaning, speech.anchor, earliest=first.isoformat(), latest=last.isoformat())


def _months_of(meaning: m.FinancialYear, year: int) -> tuple[str, dt.date, dt.date, dt.date]:
    """The value, the first and the last day of the part that is meant of the financial year that begins in `year`, and that year's last day."""
    before, months = meaning.share or (0, 12)
    begins = almanac.calendar_day(year, *meaning.begins)
    first = almanac.shift_day(begins, before, "M")
    last = almanac.shift_day(first, months, "M") - dt.timedelta(days=1)
    told = f"{first.year:04}-H{first.month // 6 + 1}" if months == HALF else almanac.unit_value(first, {QUARTER: "Q", 1: "M"}.get(months, "Y"))
    value = told if (whole := almanac.interval_of(told)) and whole[:2] == (first.isoformat(), last.isoformat()) else f"{first}/{last}"
    return value, first, last, almanac.shift_day(begins, 12, "M") - dt.timedelta(days=1)


def _say_share(meaning: m.FinancialYear) -> str:
    if meaning.rest:
        return "what is left of "
    before, months = meaning.share or (0, 12)
    if months == 1:
        return "the first month of " if before == 0 else "the last month of "
    return {12: "", HALF: "half of ", QUARTER: "a quarter of "}.get(months, f"{months} months of ")
