"""Days of the week, alone, with a part of the day, and told from another date."""

from __future__ import annotations

from timeline.model import Mod
from timeline.temporal.meaning import Meaning, Way, Weekday
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import words

_PAPERS_AND_SHOWS = words(
    "Times Telegraph Mirror Express Herald Post Mail Mass School Star Lights Fever Live Tribune Addams Football "
    "Service"
)
_NAMED_DAYS = words("black good bloody super ruby holy ash easter palm girl cyber")


def _is_name(match: Match) -> bool:
    """"Friday Night Lights", "the Sunday Times", "Bloody Sunday"."""
    if match.after in _PAPERS_AND_SHOWS or match.before in _NAMED_DAYS:
        return True
    return match.title_like and match.after[:1].isupper() and not match.page.text[match.start : match.end].isupper()


def _weekday(match: Match, way: Way | None, *, told: bool = False) -> Weekday:
    part = match["daypart"]
    clock = part if part and ":" in part else None
    mod: Mod | None = "START" if match.has("early") else "END" if match.has("late") else None
    return Weekday(weekday=match["weekday"] or match["full_weekday"], way=way, part=None if clock else part, clock=clock, mod=mod, reference="expression" if told else "published")


@rule(
    "(early | late)? {full_weekday} (early | late)? {daypart}?",
    "{weekday} {daypart}",
    "{weekday}",
    examples={
        "The panel met [Monday] in Accra.": "2024-03-04",
        "Ministers will vote [Friday] on the plan.": "2024-03-08",
        "Police raided the flat [Sunday night].": "2024-03-03TNI",
        "[Wednesday]'s talks failed.": "2024-03-06",
    },
    rejects=("the Sunday Telegraph reported", "sun and sand", "he sat down", "Friday Night Lights is a series", "shares of Sun rose"),
)
def weekday(match: Match) -> Meaning | None:
    if _is_name(match):
        return None
    word = match.word("weekday")
    if word and (match.page.text[match.end : match.end + 1] != "." or (match.after_name and word in ("sun", "sat"))):
        return None  # "Sun" and "Sat" are a weekday only with their point
    return _weekday(match, None)


@rule(
    "(late | early)? (last | past | this past | this last) {full_weekday} {daypart}?",
    "(late | early)? (next | this | this coming | this next | coming) {full_weekday} {daypart}?",
    examples={
        "Rail staff walked out [last Thursday].": "2024-02-29",
        "The strike begins [next Tuesday].": "2024-03-12",
        "The chorus sings [this Saturday].": "2024-03-09",
    },
    rejects=("last mondays", "the last straw"),
)
def nearest_weekday(match: Match) -> Meaning | None:
    return _weekday(match, "last" if match.has("last", "past") else "next" if match.has("next", "coming") else "this")


@rule(
    "the (following | next) {full_weekday} {daypart}?",
    "the (previous | preceding) {full_weekday} {daypart}?",
    "that (same)? {full_weekday} {daypart}?",
    examples={
        "The deal was signed on May 3, 2019; [the following Monday] it collapsed.": "2019-05-06",
        "He wrote on May 3, 2019 that he had left [the previous Monday].": "2019-04-29",
    },
    rejects=("the following mondays", "the next best thing"),
)
def weekday_from_before(match: Match) -> Meaning | None:
    return _weekday(match, "before" if match.has("previous", "preceding") else None if match.has("that") else "after", told=True)
