"""Seasons, quarters, halves, decades, centuries, fiscal years."""

from __future__ import annotations

from timeline.temporal.meaning import CalendarDate, CalendarUnit, Meaning, Period
from timeline.temporal.rule import Match, rule


@rule(
    "{edge}? the? {edge2}? {season} (of | ,)? {year}",
    "{year} {season}",
    examples={
        "They met in [the summer of 1994].": "1994-SU",
        "It snowed in [late winter 2010].": "2010-WI",
    },
    rejects=("the fall of man", "spring into action"),
)
def season_of_year(match: Match) -> Meaning | None:
    mod = (match["edge"] or match["edge2"]) if match["edge"] is not None else None
    return CalendarDate(year=match["year"], season=match["season"], mod=mod)


@rule(
    "{edge}? (last | past) {season}",
    "{edge}? (this | this coming) {season}",
    "{edge}? next {season}",
    examples={
        "The river flooded [last summer].": "2023-SU",
        "Schools reopen [this fall].": "2024-FA",
    },
    rejects=("last springboard", "this fallout"),
)
def relative_season(match: Match) -> Meaning | None:
    offset = -1 if match.has("last") or match.has("past") else 1 if match.has("next") else 0
    return CalendarUnit(unit="Y", season=match["season"], offset=offset, mod=match["edge"])


@rule(
    "{edge}? (the | that)? {season}",
    examples={
        "Planting began in [the spring].": "2024-SP",
        "They were ready by [early summer].": "2023-SU",
    },
    rejects=("prices fall", "a spring in his step", "the fall of Rome"),
)
def season(match: Match) -> Meaning | None:
    word = match.word("season")
    if match.folded == word:
        if match.before not in ("in", "by", "since", "until", "during", "before", "after", "of", "and", "through", "this") or word == "springs":
            return None
    elif match.after in ("of", "from", "to", "in") and word in ("fall", "spring"):
        return None
    if match.before in ("a", "to", "will", "would", "could", "can"):
        return None
    return CalendarDate(season=match["season"], mod=match["edge"])


@rule(
    "{edge}? the? (fiscal | latest | recent | current | year - earlier | year - ago)? {ordinal} -? quarter (of | ,)? (fiscal | the)? {year}",
    "{edge}? the? (fiscal)? {year} -? {ordinal} -? quarter",
    "q {ordinal_digit} (of | ,)? {year}",
    examples={
        "Sales rose in [the third quarter of 2019].": "2019-Q3",
        "Profit fell in [the 2022 first quarter].": "2022-Q1",
    },
    rejects=("a third quarter", "the third quarterback of 2019"),
)
def quarter_of_year(match: Match) -> Meaning | None:
    number = match["ordinal_digit"] or match["ordinal"]
    if number not in (1, 2, 3, 4):
        return None
    return CalendarDate(year=match["year"], quarter=number)


@rule(
    "{edge}? (the | its | this year ' s)? (fiscal | latest | current | recent)? {ordinal} -? quarter",
    "q {ordinal_digit}",
    "{edge}? (the | its)? {ordinal} fiscal quarter",
    examples={
        "[Its fourth-quarter] profit doubled.": "2023-Q4",
        "Orders fell in [the first quarter] on weak demand.": "2024-Q1",
    },
    rejects=("the first quarterback", "a quarter of voters"),
)
def quarter(match: Match) -> Meaning | None:
    number = match["ordinal_digit"] or match["ordinal"]
    if number not in (1, 2, 3, 4):
        return None
    return CalendarDate(quarter=number, mod=match["edge"])


@rule(
    "(last | this | next) year ' s {ordinal} -? quarter",
    "the? {ordinal} quarter (of)? (last | this | next) year",
    examples={
        "Output fell in [the second quarter of last year].": "2023-Q2",
        "It hopes to sell in [next year's first quarter].": "2025-Q1",
    },
    rejects=("last year's quarterback", "this year's first quartet"),
)
def quarter_of_relative_year(match: Match) -> Meaning | None:
    if match["ordinal"] > 4:
        return None
    return CalendarUnit(unit="Y", offset=-1 if match.has("last") else 1 if match.has("next") else 0, inner=("Q", match["ordinal"]))


@rule(
    "the? (first | second | latter) half (of | ,)? (the year)? {year}",
    "the? (first | second) half of (last | this | next | the) year",
    examples={
        "Growth slowed in [the second half of 2021].": "2021-H2",
        "Arrivals fell in [the first half of this year].": "2024-H1",
    },
    rejects=("the second half of the match", "half of 2021 voters"),
)
def half_year(match: Match) -> Meaning | None:
    half = 1 if match.has("first") else 2
    if match["year"] is not None:
        return CalendarDate(year=match["year"], half=half)
    if match.has("the") and not (match.has("last") or match.has("this") or match.has("next")):
        return CalendarDate(half=half)
    return CalendarUnit(unit="Y", offset=-1 if match.has("last") else 1 if match.has("next") else 0, inner=("H", half))


@rule(
    "{edge}? fiscal year? {year}",
    "the? (fiscal | financial) year {year}",
    "{edge}? {year} fiscal year",
    examples={
        "The budget for [fiscal 2025] is late.": "2025",
        "Spending in [fiscal year 2019] rose.": "2019",
    },
    rejects=("fiscal policy", "fiscal years"),
)
def fiscal_year(match: Match) -> Meaning | None:
    return CalendarDate(year=match["year"], fiscal=True)


@rule(
    "{edge}? the? {edge2}? {decade}",
    "{edge}? the? {edge2}? {decade_word}",
    examples={
        "The mill closed in [the 1970s].": "197",
        "It was built in [the early 1990s].": "199",
    },
    rejects=("in his 30s", "temperatures in the 80s"),
)
def decade(match: Match) -> Meaning | None:
    mod = match["edge"] or match["edge2"]
    number = match["decade"] if match["decade"] is not None else match["decade_word"]
    if number < 100:
        before = match.page.folded[max(0, match.start - 12) : match.start]
        if before.endswith(("her ", "his ", "their ", "my ", "the low ", "the high ")) or "'" not in before[-1:] and match["decade"] is not None:
            return None
        number += 1900
    if number % 100 == 0 and number < 1900:
        return Period(value=f"{number // 100:02}", mod=mod)
    return Period(value=f"{number // 10:03}", mod=mod)


@rule(
    "{edge}? the? {edge2}? {century_ordinal} -? century",
    examples={
        "The chapel dates from [the 12th century].": "11",
        "Trade grew in [the late nineteenth century].": "18",
    },
    rejects=("a half century", "20th Century Fox"),
)
def century(match: Match) -> Meaning | None:
    number = match["century_ordinal"]
    if not 1 < number <= 22 or match.after == "Fox":
        return None
    return Period(value=f"{number - 1:02}", mod=match["edge"] or match["edge2"])
