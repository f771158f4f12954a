"""Times that recur: "every Friday", "twice a year", "daily"."""

from __future__ import annotations

from timeline.temporal.meaning import Meaning, Repeated
from timeline.temporal.resolver import duration_value
from timeline.temporal.rule import Match, rule

_ADVERBS = {"daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y", "hourly": "PT1H",
            "biweekly": "P2W"}  # fmt: skip


@rule(
    "(daily | weekly | monthly | annually | hourly | nightly)",
    examples={
        "The ferry sails [daily].": "P1D",
        "Rents are paid [monthly].": "P1M",
    },
    rejects=("the Daily Telegraph", "Weekly Standard"),
)
def adverb(match: Match) -> Meaning | None:
    if match.capital and match.after[:1].isupper():
        return None
    return Repeated(value=_ADVERBS[match.folded])


@rule(
    "(every | each) {one_unit}",
    "(every | each) {number} {units}",
    "{number} times (a | every | each | per) {one_unit}",
    "(once | twice) (a | every | each | per) {one_unit}",
    "(a | per) {one_unit}",
    examples={
        "Trains leave [every hour] from here.": "PT1H",
        "The council meets [twice a year].": "P1Y",
    },
    rejects=("every one", "each daytime show"),
)
def every_unit(match: Match) -> Meaning | None:
    if match.folded.startswith(("a ", "per ")) and match.before not in ("times", "once", "twice") and not match.folded.startswith("per "):
        return None
    unit = match["one_unit"] if match["one_unit"] is not None else match["units"]
    count = match["number"] if match["units"] is not None else 1
    return Repeated(value=duration_value(count, unit))


@rule(
    "(every | each) {weekday} {daypart}?",
    "{weekdays} (and {weekdays2})?",
    "{weekday} {dayparts}",
    examples={
        "The market opens [every Friday].": "XXXX-WXX-5",
        "Services are held on [Sundays].": "XXXX-WXX-7",
    },
    rejects=("everyday friday-like", "each frying pan"),
)
def every_weekday(match: Match) -> Meaning | None:
    day = match["weekdays"] if match["weekdays"] is not None else match["weekday"]
    part = match["dayparts"] if match["dayparts"] is not None else match["daypart"]
    return Repeated(value=f"XXXX-WXX-{day}" + (f"T{part}" if part and ":" not in part else ""))


@rule(
    "(every | each) {month}",
    "(every | each) {season}",
    "(every | each) {daypart}",
    examples={
        "Geese come [every October].": "XXXX-10",
        "The lake dries [each summer].": "XXXX-SU",
    },
    rejects=("every marching band", "each fallacy"),
)
def every_season(match: Match) -> Meaning | None:
    if match["month"] is not None:
        return Repeated(value=f"XXXX-{match['month']:02}")
    if match["season"] is not None:
        return Repeated(value=f"XXXX-{match['season']}")
    part = match["daypart"]
    return None if ":" in part else Repeated(value=f"XXXX-XX-XXT{part}")
