"""Holidays and other named days."""

from __future__ import annotations

from timeline.temporal import holidays
from timeline.temporal.lexicon import add_phrases
from timeline.temporal.meaning import Holiday, Meaning, Period
from timeline.temporal.rule import Match, rule


def _spelled(name: str) -> str:
    return name.replace("'s", " ' s").replace("s'", "s '").replace("'", "'")


add_phrases("holiday", {_spelled(name): name for name in holidays.names()})


@rule(
    "last {holiday}",
    "this {holiday}",
    "next {holiday}",
    "{holiday} ,? {year}",
    "{holiday}",
    examples={
        "Shops close on [Christmas Eve].": "2023-12-24",
        "They flew home for [Thanksgiving 1999].": "1999-11-25",
        "The march was held on [Good Friday, 2019].": "2019-04-19",
    },
    rejects=("Easter Island", "a day of labor"),
)
def holiday(match: Match) -> Meaning | None:
    if not match.capital and not (match.has("last") or match.has("this") or match.has("next")):
        return None
    if match.after in ("Island", "Rising", "Offensive", "Parade", "Rebellion"):
        return None
    way = "last" if match.has("last") else "next" if match.has("next") else "this" if match.has("this") else None
    return Holiday(name=match["holiday"], year=match["year"], way=way)


@rule(
    "{short_slash}",
    examples={
        "He was a boy on [9/11].": "2001-09-11",
        "After [9/11] the rules changed.": "2001-09-11",
    },
    rejects=("open 24/7", "9/10 voters"),
)
def named_date(match: Match) -> Meaning | None:
    if match.folded != "9/11":
        return None
    return Period(value="2001-09-11", note=" is the name of that day's attacks")
