"""Days of the week, alone, with a part of the day, and with a week."""

from __future__ import annotations

from timeline.temporal.meaning import Meaning, Weekday
from timeline.temporal.rule import Match, rule

_TITLE_WORDS = frozenset("Times Telegraph Mirror Express Herald Post Mail Mass School Star Lights Fever Live Addams Tribune".split())


def _is_name(match: Match) -> bool:
    return match.after in _TITLE_WORDS or match.before in ("black", "good", "bloody", "super", "ruby", "holy")


@rule(
    "(early | late | earlier | later)? {weekday} {daypart}?",
    examples={
        "The panel met [Monday] in Accra.": "2024-03-04",
        "Ministers will vote [Friday] on the plan.": "2024-03-08",
        "Police raided the flat [Sunday night].": "2024-03-03TNI",
    },
    rejects=("the Sunday Telegraph reported", "sun and sand", "he sat down"),
)
def weekday(match: Match) -> Meaning | None:
    if _is_name(match):
        return None
    part = match["daypart"]
    mod = "START" if match.has("early") else "END" if match.has("late") else None
    if part and ":" in part:
        return Weekday(weekday=match["weekday"], clock=part, mod=mod)
    return Weekday(weekday=match["weekday"], part=part, mod=mod)


@rule(
    "(late | early)? (last | past) {weekday} {daypart}?",
    "(late | early)? (next | this | this coming | this past) {weekday} {daypart}?",
    examples={
        "Rail staff walked out [last Thursday].": "2024-02-29",
        "The strike begins [next Tuesday].": "2024-03-12",
    },
    rejects=("last mondays", "the last straw"),
)
def nearest_weekday(match: Match) -> Meaning | None:
    way = "last" if match.has("last") or match.has("past") else "next" if match.has("next") or match.has("coming") else "this"
    part = match["daypart"]
    if part and ":" in part:
        return Weekday(weekday=match["weekday"], way=way, clock=part)
    return Weekday(weekday=match["weekday"], way=way, part=part)


@rule(
    "{weekday} {daypart}? (of)? (last | this | next) week",
    "(last | this | next) week on? {weekday}",
    examples={
        "The judge ruled [Tuesday last week].": "2024-02-27",
        "Talks resume [Monday of next week].": "2024-03-11",
    },
    rejects=("Tuesday week-long event", "last weak Monday"),
)
def weekday_of_week(match: Match) -> Meaning | None:
    week = -1 if match.has("last") else 1 if match.has("next") else 0
    return Weekday(weekday=match["weekday"], week=week, part=match["daypart"])


@rule(
    "the? (following | next) {weekday} {daypart}?",
    "the? (previous | preceding) {weekday} {daypart}?",
    "that {weekday} {daypart}?",
    examples={
        "The deal was signed on May 3, 2019; [the following Monday] it collapsed.": "2019-05-06",
        "He wrote on May 3, 2019 that he had left [the previous Monday].": "2019-04-29",
    },
    rejects=("the following mondays", "the next best thing"),
)
def weekday_from_before(match: Match) -> Meaning | None:
    way = "before" if match.has("previous") or match.has("preceding") else "this" if match.has("that") else "after"
    return Weekday(weekday=match["weekday"], way=way, part=match["daypart"], reference="expression")
