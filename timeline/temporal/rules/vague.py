"""Times no calendar pins: "now", "recently", "in the future"."""

from __future__ import annotations

from timeline.temporal.meaning import Meaning, Vague
from timeline.temporal.rule import Match, rule


@rule(
    "(right)? now",
    "currently",
    "nowadays",
    "these days",
    "at present",
    "(at)? (this | the present) (time | moment)",
    "current",
    "present - day",
    examples={
        "Prices are [now] stable.": "PRESENT_REF",
        "The road is [currently] shut.": "PRESENT_REF",
    },
    rejects=("knowing", "ocean currents"),
)
def present(match: Match) -> Meaning | None:
    return Vague(value="PRESENT_REF")


@rule(
    "(more)? recently",
    "recent (days | weeks | months | years | decades | times)",
    "the recent past",
    "the past",
    "previously",
    "former",
    examples={
        "He [recently] retired.": "PAST_REF",
        "Crime fell in [recent years].": "PAST_REF",
    },
    rejects=("the recent film", "decent years"),
)
def past(match: Match) -> Meaning | None:
    return None if match.folded in ("former", "previously") else Vague(value="PAST_REF")


@rule(
    "the? (near | foreseeable)? future",
    "soon",
    "shortly",
    examples={
        "Nobody knows [the future].": "FUTURE_REF",
        "A ruling is expected [soon].": "FUTURE_REF",
    },
    rejects=("soot", "futures trading"),
)
def future(match: Match) -> Meaning | None:
    return None if match.folded == "shortly" else Vague(value="FUTURE_REF")
