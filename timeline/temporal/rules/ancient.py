"""Years of the first millennium and before Christ: "146 BC", "AD 79", "the autumn of 402 BC"."""

from __future__ import annotations

from timeline.temporal.ancient import EARLIEST, held
from timeline.temporal.meaning import CalendarDate, Meaning, Period
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import FUNCTION_WORDS, words


@rule(
    "{edge}? {month} ,? {ancient} {era}",
    "{day} of? {any_month} ,? {ancient} {era}",
    "{any_month} the? {day} , {ancient} {era}",
    "{edge}? the? {edge2}? {season} of? {ancient} {era}",
    "{edge}? the? {edge2}? {season} of? {era} {ancient}",
    "{edge}? {month} ,? {era} {ancient}",
    "{day} of? {any_month} ,? {era} {ancient}",
    "{edge}? the? {edge2}? {ancient_decade} {era}",
    "{edge}? the? {edge2}? {century_ordinal} -? century {era}",
    examples={
        "The envoys came home in [April 362 BC].": "BC0362-04",
        "Olives failed all through [the 350s BC].": "BC035",
        "The vines froze in [the autumn of 402 BC].": "BC0402-FA",
        "He was stabbed on [March 15, 44 BC].": "BC0044-03-15",
        "The wall dates from [the late 5th century BC].": "BC04",
        "They landed on [1 September AD 43].": "0043-09-01",
        "The queen fell in [the autumn of AD 60].": "0060-FA",
        "He reigned in [the 40s AD].": "004",
    },
    rejects=("April 362 people", "the autumn of 402", "1 September ads 43"),
)
def part_of_ancient_year(match: Match) -> Meaning | None:
    mod = match["edge"] or match["edge2"]
    if match["era"] != "BC":
        if match["ancient_decade"] and match["ancient_decade"] < 1000:
            return Period(value=f"{match['ancient_decade'] // 10:03}", mod=mod, note=", after Christ")
        if not match["ancient"]:
            return None
        return CalendarDate(year=match["ancient"], month=match["month"] or match["any_month"], day=match["day"], season=match["season"], mod=mod)
    if match["ancient_decade"]:
        return Period(value=f"BC{match['ancient_decade'] // 10:03}", mod=mod, note=", before Christ")
    if match["century_ordinal"] == 0:
        return None
    if match["century_ordinal"]:
        return Period(value=f"BC{match['century_ordinal'] - 1:02}", mod=mod, note=", before Christ")
    if not 0 < match["ancient"] <= EARLIEST:
        return None
    return CalendarDate(year=held(match["ancient"]), month=match["month"] or match["any_month"], day=match["day"], season=match["season"], mod=mod)


@rule(
    "{edge}? {ancient} {era}",
    "{edge}? {era} {ancient}",
    "{ancient}",
    examples={
        "The city fell in [146 BC].": "BC0146",
        "Ash buried it in [AD 79].": "0079",
        "The walls rose from [318] to 307 BC.": "BC0318",
    },
    rejects=("146 people", "an ad 79 pages long", "318 to 307 votes"),
)
def ancient_year(match: Match) -> Meaning | None:
    era, number = match["era"], match["ancient"]
    if era is None:
        behind = match.followed_by("(- | to | and) {ancient} {era}")
        if behind is None:
            return None
        era = behind["era"]
    if era == "BC" and number > EARLIEST:
        return Period(value=f"BC{number:04}", mod=match["edge"], note=", before Christ")
    if era == "BC":
        return CalendarDate(year=held(number), mod=match["edge"]) if number else None
    return CalendarDate(year=number, mod=match["edge"]) if 0 < number < 2200 else None


_BEFORE_YEAR = words("in from until till since to between and by around about after before")
_AFTER_YEAR = FUNCTION_WORDS | words("he she they it his her when who which was were had") | {""}
EARLY_HISTORY = "The dynasty ruled from 871. The caliph came in 902. The wall fell in 914, and in 917 he fled. "
"""A text in which a number of three digits may be a year, for examples."""


@rule(
    "{ancient}",
    "{edge}? the? {season} of {ancient}",
    examples={
        EARLY_HISTORY + "He was crowned in [922].": "0922",
        EARLY_HISTORY + "He fell in [the spring of 931].": "0931-SP",
    },
    rejects=("in 250 homes", "in 922, when the wall fell", "the spring of 931"),
)
def medieval_year(match: Match) -> Meaning | None:
    """A year of three digits, in a chronicle of times that have them; a number of anything is none."""
    number = match["ancient"]
    if not 100 <= number <= 999 or not match.page.is_medieval or match.after not in _AFTER_YEAR:
        return None
    ranged = match.followed_by("- {ancient}") is not None or match.preceded_by("{ancient} -") is not None
    if not match["season"] and match.before not in _BEFORE_YEAR and not ranged:
        return None
    return CalendarDate(year=number, season=match["season"], mod=match["edge"], chronicle=True)
