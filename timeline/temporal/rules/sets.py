"""Times that recur: "every Friday", "twice a year", "daily"."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import Length, Meaning, Repeated, Weekday
from timeline.temporal.rule import Match, rule
from timeline.temporal.rules.durations import is_age
from timeline.temporal.values import duration_value
from timeline.temporal.vocabulary import SMALL_NUMBERS, TENS, words

_ADVERBS = {"daily": "P1D", "nightly": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H",
            "quarterly": "P3M", "fortnightly": "P2W", "biweekly": "P2W", "bimonthly": "P2M", "biannually": "P6M", "semiannually": "P6M", "biennially": "P2Y"}
_RARELY_TIMES = frozenset({"quarterly", "fortnightly", "biweekly", "bimonthly"})
"""Of these only the adverb tells a time: "a quarterly dividend" is a kind of dividend."""
_PAPER = lazy_pattern(r" (?:(?:El|La|Le|Il|Al|Der|Die|De|O)[ -])?(?:[A-Z][\w'’-]+ ?){1,3}(?<! )(?:[.,;:)]|['’]s |$| (?:[a-z]+ed|said|says|wrote|writes|quotes|ran|on|in|that|newspaper|and|has|had)\b)")
"""Behind "the daily", the name of a newspaper: "the daily El Pais reported"."""
_ENDS_CLAUSE = words("by in at since from but while until till through to on during") | {""}


@rule(
    "(daily | weekly | monthly | yearly | annually | hourly | nightly)",
    "(quarterly | fortnightly | biweekly | bimonthly | biannually | semiannually | biennially)",
    examples={
        "The ferry sails [daily].": "P1D",
        "Rents are paid [monthly].": "P1M",
        "The index comes out [quarterly].": "P3M",
    },
    rejects=("the Daily Telegraph", "the state-run daily Al-Bilad reported", "he told the weekly Der Bote on the phone", "Weekly Standard", "its quarterly profit", "a fortnightly paper"),
)
def adverb(match: Match) -> Meaning | None:
    if match.capital and (match.after[:1].isupper() or match.after_name):
        return None
    if match.folded in ("daily", "weekly", "monthly") and match.before not in ("a", "an", "") and _PAPER.match(match.page.text, match.end):
        return None
    if match.folded in _RARELY_TIMES and match.after not in _ENDS_CLAUSE:
        return None
    return Repeated(value=_ADVERBS[match.folded])


@rule(
    "(every | each) (single | other)? {one_unit}",
    "(every | each) {number} {units}",
    "{number} times (a | every | each | per) {one_unit}",
    "(once | twice) (a | every | each | per) {one_unit}",
    "{count} (days | hours | nights | weeks | months) a (day | week | month | year)",
    examples={
        "Trains leave [every hour] from here.": "PT1H",
        "The council meets [twice a year].": "P1Y",
        "The line is staffed [24 hours a day].": "P1D",
    },
    rejects=("every one", "each daytime show", "the third in as many weeks a week today"),
)
def every_unit(match: Match) -> Meaning | None:
    if match.word("count") and match["units"] is None:
        if match.before == "as" or match.after in ("ago", "later", "earlier", "today", "tomorrow"):
            return None  # "the third in as many weeks a week today"
        return Repeated(value="P1" + match.folded.split()[-1][0].upper())
    if match["units"]:
        return Repeated(value=duration_value(match["number"], match["units"]))
    return Repeated(value=duration_value(2 if match.has("other") else 1, match["one_unit"]))


_AMOUNT = lazy_pattern(
    r"(?:\d[\d.,]*(?:[kmb]n?)?|\b(?:" + "|".join((*SMALL_NUMBERS, *TENS)) + r"|(?:dozen|hundred|thousand|million|billion|trillion|score)s?|many|several|much)\b)"
    r"(?:-[\w'’%-]+)?(?: (?!(?:is|are|was|were|be|been|has|have|had|for|in|within|after|than|and|gave|gives|give|took|takes|take|faces?)\b)[\w'’%-]+){0,4}(?<!ed)(?<!took)(?<!take)(?<!spent)(?<!for)\)? $"
)
"""What a rate is of: "$1 billion a year", "dozens of interviews a day", "180,000 tonnes of stone a month"."""
_NO_RATE = words("to into apart off without too early late")
"""Behind "a month", that it is how long or how far: "a month into the war", "a day apart"."""
_GIVEN = lazy_pattern(r"\b(?:gave|gives?|given|giving|took|takes?|faces?|faced) (?:the |its |their |all )?(?:[\w'’-]+ ){1,4}$")
"""Before it, that somebody has so long: "gave its 900 staff a week"."""
_WHOLE_LENGTHS = ("W", "FN", "M", "Y", "DE", "CE")
"""Units that are a length of time wherever they stand alone; "a day" is as often a date or a manner of speaking."""


@rule(
    "per {one_unit}",
    "(a | an) {one_unit}",
    examples={
        "He draws 90 pounds [per month].": "P1M",
        "Fever took 90 men [a week].": "P1W",
        "We do dozens of interviews [a day].": "P1D",
        "They send $1 billion [a year] home.": "P1Y",
        "It ends [a fortnight] of talks.": "P2W",
        "Trash pickup runs [a day] late.": "P1D",
    },
    rejects=("two trains an hour", "at 80 miles per hour", "what a day", "a year-long trial", "a weekend of anger", "to call it a day"),
)
def rate(match: Match) -> Meaning | None:
    """A rate, as a set; without an amount before it the length of time it says."""
    unit = match["one_unit"]
    if unit in ("S", "MIN", "H", "Q", "WE") or match.page.folded.startswith("-", match.end) or match.after[:1].isdigit() or is_age(match):
        return None
    if match.has("per") or (match.after not in _NO_RATE and not match.look_back(_GIVEN, 60) and match.look_back(_AMOUNT, 60)):
        return Repeated(value=duration_value(1, unit))
    if unit in _WHOLE_LENGTHS or (match.after in ("early", "late") and unit == "D"):
        return Length(count=1, unit=unit)
    return None


_EVERY = lazy_pattern(r"\b(?:every|each|open|opens|meets|runs|plays|teaches|works|usually|always) (?:[\w'-]+ ){0,5}$")
"""Before two days joined, that they are of every week."""
WHOLE_WEEK = 4
"""Days from the first to the last of the days of a week on which something is open as a rule."""
_OPEN = lazy_pattern(r"\b(?:help ?lines?|hotlines?|lines|open|opens|staffed|available|runs?|operates?|hours|hours are) (?:from )?(?:[\d:.]+ ?(?:[ap]\.?m\.? )?(?:to|until|-|and) [\d:.]+ ?(?:[ap]\.?m\.?)?(?: [a-z]{1,3}t)?,? )?(?:on )?$|\b(?:call|phone|ring|contact|telephone|text|visit|pop in)\b[^.;]{0,60}? (?:between|from) [\d:.]+ ?(?:[ap]\.?m\.? )?(?:and|to|until) [\d:.]+ ?(?:[ap]\.?m\.?)?,? $")
"""Before "Monday to Saturday", what is so every week."""
_OPEN_REACH = 110
"""Characters before it in which that is told."""


@rule(
    "(every | each) {full_weekday} {daypart}?",
    "{weekdays}",
    "{full_weekday} {dayparts}",
    "every (other | second) {full_weekday} {daypart}?",
    "alternate {weekdays}",
    "the? {ordinal_word} {full_weekday} (of | in) (every | each) month",
    "{full_weekday} (to | - | through | until) {full_weekday2}",
    examples={
        "The market opens [every Friday].": "XXXX-WXX-5",
        "Services are held on [Sundays].": "XXXX-WXX-7",
        "He plays on [Tuesday nights].": "XXXX-WXX-2TNI",
        "Bins go out [every other Tuesday].": "XXXX-WXX-2",
        "It meets on [the first Monday of every month].": "XXXX-WXX-1",
        "The office is open [Monday to Saturday], 10am to 6pm.": "XXXX-WXX",
    },
    rejects=("everyday friday-like", "each frying pan"),
)
def every_weekday(match: Match) -> Meaning | None:
    if match.page.text.startswith(" for Future", match.end):
        return None  # a movement's name
    if match["full_weekday2"]:
        whole_week = (match["full_weekday2"] - match["full_weekday"]) % 7 >= WHOLE_WEEK
        return Repeated(value="XXXX-WXX") if whole_week and match.look_back(_OPEN, _OPEN_REACH) and match.before not in ("from",) else None
    part = match["dayparts"] or match["daypart"]
    if match["dayparts"] and match.before in ("and", "or") and match.preceded_by("{full_weekday} (and | or)") is not None and match.after not in ("from", "until", "throughout") and not match.look_back(_EVERY, 40):
        return Weekday(weekday=match["full_weekday"], part=part if part and ":" not in part else None)  # "frost on Monday and Tuesday nights"
    day = match["weekdays"] or match["full_weekday"]
    return Repeated(value=f"XXXX-WXX-{day}" + (f"T{part}" if part and ":" not in part else ""))


@rule(
    "(every | each) other? {month}",
    "(every | each) other? {season}",
    "(every | each) {holiday}",
    "(every | each) {daypart}",
    "weekends",
    "weekdays",
    "weekday {dayparts}",
    "(every | each) weekday",
    "(every | each) {day} {month}",
    "(every | each) {month} {day}",
    examples={
        "Geese come [every October].": "XXXX-10",
        "They race [every other May].": "XXXX-05",
        "The lake dries [each summer].": "XXXX-SU",
        "They march [every Good Friday].": "P1Y",
        "It is open on [weekday evenings].": "XXXX-WXX-XTEV",
        "It sells bread on [weekdays].": "XXXX-WXX-X",
    },
    rejects=("every marching band", "each fallacy"),
)
def every_season(match: Match) -> Meaning | None:
    if match["month"] and match["day"]:
        return Repeated(value=f"XXXX-{match['month']:02}-{match['day']:02}")
    if match.has("every", "each") and match.has("weekday"):
        return Repeated(value="P1D")
    if match["month"]:
        return Repeated(value=f"XXXX-{match['month']:02}")
    if match["dayparts"]:
        return Repeated(value=f"XXXX-WXX-XT{match['dayparts']}")
    if match["holiday"]:
        return Repeated(value="P1Y")
    if match["season"]:
        return Repeated(value=f"XXXX-{match['season']}")
    if match["daypart"]:
        return None if ":" in match["daypart"] else Repeated(value=f"XXXX-XX-XXT{match['daypart']}")
    if match.folded == "weekdays":
        return Repeated(value="XXXX-WXX-X") if match.before == "on" else None
    return Repeated(value="XXXX-WXX-WE") if match.has("weekends") else None
