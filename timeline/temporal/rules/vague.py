"""Times no calendar pins: "now", "recently", "in the future"."""

from __future__ import annotations

from timeline.temporal.meaning import Length, Meaning, Repeated, SameTime, Vague
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import words

_CLAUSE_OPENERS = words("it he she they we i that has have had and but when by to was were")


@rule(
    "now",
    "currently",
    "nowadays",
    "these days",
    "at present",
    "at (this | the present) (time | moment)",
    "current",
    "present - day",
    "modern -? day",
    "date",
    examples={
        "Prices are [now] stable.": "PRESENT_REF",
        "The road is [currently] shut.": "PRESENT_REF",
        "Under [current] law it is banned.": "PRESENT_REF",
        "It is the largest raid to [date].": "PRESENT_REF",
    },
    rejects=("knowing", "ocean currents", "the current of the river", "set a date", "he wanted to date nobody"),
)
def present(match: Match) -> Meaning | None:
    if match.folded == "now" and match.capital and match.page.folded.startswith(",", match.end):
        return None  # "Now, he says, it looks otherwise" goes on with the tale
    if match.folded == "current" and (not match.after or match.after == "of" or match.before in ("a", "ocean", "electric")):
        return None
    if match.folded == "date" and (match.before != "to" or (match.after and match.after not in _CLAUSE_OPENERS)):
        return None
    return Vague(value="PRESENT_REF")


@rule(
    "more? recently",
    "recent (years | decades | times)",
    "recent (weeks | days) and months",
    "the recent past",
    "the past",
    examples={
        "He [recently] retired.": "PAST_REF",
        "Crime fell in [recent years].": "PAST_REF",
    },
    rejects=("decent years", "the past tense", "most recent", "the recent rains helped", "most recently in Leeds"),
)
def past(match: Match) -> Meaning | None:
    if match.folded.endswith("recently") and (match.after == "as" or (match.before == "most" and match.after in ("in", "on", "last", "this"))):
        return None  # "as recently as last May", "most recently in 2019": the date itself follows
    if match.folded == "the past" and match.after and not (match.before == "in" and match.after in _CLAUSE_OPENERS):
        return None
    return Vague(value="PAST_REF")


@rule(
    "recent (days | weeks | months | quarters)",
    examples={
        "It rained in [recent days].": "PXD",
        "Prices fell in [recent months].": "PXM",
    },
    rejects=("decent days", "the recent film"),
)
def recent_units(match: Match) -> Meaning | None:
    return Length(count=None, unit="D" if match.has("days") else "W" if match.has("weeks") else "Q" if match.has("quarters") else "M")


@rule(
    "(last | next) season",
    examples={
        "The club, promoted [last season], sits third.": "PAST_REF",
        "He will coach the side [next season].": "FUTURE_REF",
    },
    rejects=("the last season of the show", "last seasons"),
)
def season_of_play(match: Match) -> Meaning | None:
    """A league's season: when it begins and ends is the league's affair."""
    if match.before in ("the", "its", "their", "his", "her") or match.after == "of":
        return None
    return Vague(value="PAST_REF" if match.has("last") else "FUTURE_REF")


@rule(
    "then",
    examples={
        "Shops shut on May 3, 2019; by [then] most staff had left.": "2019-05-03",
        "He joined in 2011; until [then] he had taught.": "2011",
    },
    rejects=("then he left", "since then", "the then mayor"),
)
def then(match: Match) -> Meaning | None:
    return SameTime() if match.before in ("by", "until", "till") else None


@rule(
    "the turn of the (century | millennium)",
    examples={
        "By [the turn of the century] she had three shops.": "XXXX",
        "It opened at [the turn of the millennium].": "XXXX",
    },
    rejects=("the turn of the screw",),
)
def turn_of_century(match: Match) -> Meaning | None:
    return Vague(value="XXXX")


@rule(
    "former",
    "future",
    "recent",
    "the time being",
    "(the same | that | this) (time | period | date)",
    examples={
        "It rose in 1831, again in March 1832, in June 1832 and in May 1834. The [former] governor fled.": "PAST_REF",
        "It rose in 1831, again in March 1832, in June 1832 and in May 1834. At [the same time], rents fell.": "1834-05",
        "It rose in 1831, again in March 1832, in June 1832 and in May 1834. It meant to prevent [future] risings.": "FUTURE_REF",
    },
    rejects=("the former minister spoke", "at the same time it said no"),
)
def story_time(match: Match) -> Meaning | None:
    if match.folded == "future":
        return Vague(value="FUTURE_REF", chronicle=True) if match.after else None
    if match.folded in ("former", "recent"):
        return Vague(value="PAST_REF", chronicle=True)
    if match.folded in ("this time", "the time being"):
        return Vague(value="PRESENT_REF", chronicle=True)
    return SameTime(chronicle=True)


@rule(
    "night -? time?",
    "daytime",
    examples={
        "It rose in 1831, again in March 1832, in June 1832 and in May 1834. They moved by [night].": "XXXX-XX-XXTNI",
        "It rose in 1831, again in March 1832, in June 1832 and in May 1834. The [daytime] shelling went on.": "XXXX-XX-XXTDT",
    },
    rejects=("they moved by night", "a knight"),
)
def any_night(match: Match) -> Meaning | None:
    return Repeated(value="XXXX-XX-XXTDT" if match.has("daytime") else "XXXX-XX-XXTNI", chronicle=True)


@rule(
    "the? (near | foreseeable | immediate | not - too - distant)? future",
    "as soon as possible",
    "{number} day",
    examples={
        "Nobody knows [the future].": "FUTURE_REF",
        "We will answer [as soon as possible].": "FUTURE_REF",
        "The lake will [one day] dry up.": "FUTURE_REF",
    },
    rejects=("one day he left", "soot", "futures trading", "future earnings may fall"),
)
def future(match: Match) -> Meaning | None:
    if match["number"]:
        return Vague(value="FUTURE_REF") if match.folded == "one day" and match.before in ("will", "would", "may", "might", "could", "can", "should", "must") else None
    if match.folded == "future" and (match.after or (match.capital and match.before)):  # what is to come, not when: "future earnings"
        return None
    return Vague(value="FUTURE_REF")
