"""Lengths of time: "nearly a week", "30-day", "the past three years", "within six months"."""

from __future__ import annotations

from timeline.model import Mod
from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import CalendarUnit, Length, Meaning, Place
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import PLURAL_UNITS, words

_MODS: dict[str, Mod] = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "some": "APPROX", "nearly": "LESS_THAN",
    "almost": "LESS_THAN", "under": "LESS_THAN", "over": "MORE_THAN",
}  # fmt: skip


_BEFORE_VERB = words("will to would could can may might must should not cannot")


_AND_LASTS = lazy_pattern(r"\b(?:begins?|starts?|opens?|runs?|will|to) (?:[\w'.:-]+ ){1,7}and $")
"""Before "last", a verb: "begin at midnight and last five minutes"."""


@rule(
    "the? (last | past | previous | preceding) {count_words} {unit}",
    "(the | this)? past {one_unit}",
    "the last {one_unit}",
    "the (last | past) {units}",
    "the {number} (last | past | previous | preceding) {units}",
    examples={
        "Sales doubled in [the past two months].": "P2M",
        "In [the last 24 hours] ten people fled.": "PT24H",
        "Prices rose over [the past year].": "P1Y",
    },
    rejects=("the past tense", "the last straw", "the last minute", "it will last five years"),
)
def past_length(match: Match) -> Meaning | None:
    if match.has("last") and match.after in ("later", "earlier") and match.folded.startswith(("last ", "the last ")):
        return None  # "the first at 10:05 and the last 10 minutes later"
    if match.folded.startswith("last ") and _is_verb(match):
        return None  # "the appeal will last five years", "its first in 2006 and its last two years later"
    if match["one_unit"]:
        if match["one_unit"] == "Q":
            return CalendarUnit(unit="Q", offset=-1)  # "this past quarter"
        if match["one_unit"] == "CE" and match.has("last") and match.before not in ("over", "in", "during", "for"):
            return CalendarUnit(unit="CE", offset=-1)  # "a relic of the last century"
        if match["one_unit"] in ("MIN", "S") or (match.has("last") and match["one_unit"] not in ("DE", "CE", "Y", "M", "W")) or match.after == "of":
            return None
        return Length(count=1, unit=match["one_unit"], place="past")
    if match.after == "of" and match.has("last") and (match["unit"] or match["units"]) in ("M", "Q") and match.followed_by("of ({year} | (the | last | this) year)") is not None:
        return None  # "the last three months of 2022" are of that year
    if match.after == "of" and match.has("last"):
        return Length(count=match["count_words"] or match["number"], unit=match["unit"] or match["units"])
    return Length(count=match["count_words"] or match["number"], unit=match["unit"] or match["units"], place="past")


def _is_verb(match: Match) -> bool:
    """Whether "last" before a length of time tells how long something takes."""
    return match.before in _BEFORE_VERB or match.before.endswith(("'d", "'ll")) or match.follows(("'d ", "'ll ")) or match.look_back(_AND_LASTS, 60) is not None


@rule(
    "the? (next | coming | following) {count_words} {unit} (or so)?",
    "the? (last | past | next | coming) {number} (to | or | -) {number2} {units}",
    "the? coming {units}",
    "the coming (week | month | year | decade)",
    "the (following | intervening) {units}",
    "the {units} ahead",
    "{count} {units} ahead",
    examples={
        "Over [the next three weeks] crews will dig.": "P3W",
        "In [the next 48 hours] rain is likely.": "PT48H",
        "Seven branches will shut over [the next 9 to 15 months].": "PXM",
        "More may die in [the coming months].": "PXM",
    },
    rejects=("the next two daylight raids", "coming home", "the rain should last two to three days", "the marriage was to last four or five years"),
)
def next_length(match: Match) -> Meaning | None:
    if match["number2"]:
        if match.folded.startswith("last ") and _is_verb(match):
            return None  # "rain should last two to three days"
        between = min(match["number"], match["number2"]), max(match["number"], match["number2"])
        return Length(count=None, unit=match["units"], place="past" if match.has("last", "past") else "next", between=between)
    place: Place | None = None if match.has("following", "intervening") else "next"
    if match["unit"] is None and match["units"] is None:
        unit = next(unit for word, unit in (("week", "W"), ("month", "M"), ("year", "Y"), ("decade", "DE")) if match.has(word))
        return Length(count=1, unit=unit, place="next")
    if match.has("ahead") and match.after == "of":
        place = None  # "two hours ahead of a patrol"
    return Length(count=match["count_words"] or match["count"], unit=match["unit"] or match["units"], place=place)


_WHOSE = frozenset(("his", "her", "its", "their", "our", "my", "your"))


@rule(
    "the? first {number} (weeks | months | quarters)",
    "the? (last | final) {number} (months | quarters)",
    examples={
        "Profit rose in [the first nine months] of 2019.": "P9M",
        "Arrivals fell in [the first two months].": "P2M",
    },
    rejects=("the first nine", "first months"),
)
def part_of_year(match: Match) -> Meaning | None:
    unit = "W" if match.has("weeks") else "Q" if match.has("quarters") else "M"
    behind = match.followed_by("of {year}")
    if not match.has("first") and behind is None and not (match.has("final", "last") and match.followed_by("of (the | this | last)? year") is not None):
        return None
    if match.before in _WHOSE and behind is None:
        return Length(count=match["number"], unit=unit)  # "in his first twelve months"
    if match.after == "of" and behind is None and match.followed_by("of (this | the | last) (year | fiscal)") is None:
        return Length(count=match["number"], unit=unit)
    last_year = match.followed_by("of last year") is not None
    return Length(count=match["number"], unit=unit, place="first" if match.has("first") else "last", of_year=behind["year"] if behind else None, years_back=int(last_year))


_LENGTH_BEFORE_A = words(
    "for in after within than nearly almost about over took take takes lasted lasts last spent spend during of once "
    "twice only just half least at and or quite roughly around under another to by with wait waited until since every "
    "through least before as barely be is was it least lasting taking spending next past first exactly even from not "
    "have has had having get gets got given give gave need needs needed want wants wanted him her them us me survive survives survived endure endured"
)


@rule(
    "{comparison}? {count} (more | full | long | straight | consecutive | whole | and a half)? {unit} (and a half | or so)?",
    "{number} - {unit} (- long)?",
    "{number} {one_unit} - long",
    "{one_unit} - long",
    "{number} - {one_unit} - old",
    "(another | an additional | an extra) {one_unit}",
    "(another | an additional | an extra) {number} {units}",
    "(a | an | the)? {number} - {one_unit} period",
    "several - {one_unit}",
    "the (entire | whole) {one_unit}",
    "the (latest | year - earlier | year - ago)? {number} {units}",
    "a {one_unit} and a half",
    "{comparison}? {number} and a? half {units}",
    "{half_a} {one_unit}",
    "{number} (to | or) {number2} {units}",
    "{number} - {number2} {units}",
    "{number} (working | business | trading) {units}",
    "(a | an) {one_unit} or {number}",
    "between {number} and {number2} {units}",
    "{number} - and - a - half -? {units}",
    "{number} - and - a - half -? {one_unit}",
    examples={
        "The [30-day] truce holds.": "P30D",
        "They waited [three hours] for a bus.": "PT3H",
        "He held the post for [more than a decade].": "P10Y",
        "It lasted [nearly a week].": "P1W",
        "They held out for [over two weeks].": "P2W",
        "It was told over [two days] of hearings.": "P2D",
    },
    rejects=("a 12-year-old girl", "aged 30 years old", "a second man", "a quarter of voters", "20 Days in Mariupol", "200 flights a week"),
)
def length(match: Match) -> Meaning | None:
    unit, word = match["unit"] or match["one_unit"] or match["units"], match.word("unit")
    if is_age(match) or match.title_like:
        return None
    if match.folded.startswith("over ") and match.before not in _BEFORE_OVER:
        return None  # "talks held over two days" lasted two
    if match.word("count") in ("a", "an") and (word in PLURAL_UNITS or match.page.folded.startswith("-long", match.end)):
        return None  # "a decades-old feud", "a year-long trial"
    bare = match.folded.startswith(("a ", "an ")) and match["comparison"] is None
    if (match.folded == "one day" and match.before not in _LENGTH_BEFORE_A) or match.folded == "a weekend":
        return None  # "she hopes one day to return"
    if bare and match.word("count") in ("a", "an"):
        if match.before and match.before not in _LENGTH_BEFORE_A and not match.has("half"):
            return None  # "200 flights a week" is a rate
        if (word == "day" and match.after == "off") or match.page.folded.startswith(("'s silence", "'s applause"), match.end):
            return None  # "has not had a day off", "a minute's silence"
        if word in ("second", "quarter", "min", "sec") or (match.after in ("of", "when", "that", "in", "ago") and unit in ("D", "N")):
            return None
    if word in ("second", "quarter") and match.word("count") in ("a", "one"):
        return None
    if word in ("quarter", "quarters") and match.after == "of" and match.word("count") not in ("several", "few", "a few"):
        return None  # "three quarters of voters"
    if match.word("count") == "many" and match.before == "as":
        return None  # "the second strike in as many weeks"
    if match.word("count") == "some" and word not in ("days", "weeks", "months", "years", "hours", "time"):
        return None
    if match["one_unit"] and match["number"] and match.has("or"):  # "a year or two"
        return Length(count=1, unit=unit, between=(1, match["number"]), place="in" if match.before == "in" else None, mod="APPROX")
    count = 1 if match["count"] is None and not match.word("count") and match["number"] is None else match["count"] if match.word("count") else match["number"]
    if match.has("several"):
        count = None
    between: tuple[float, float] | None = None
    if match["number2"] is not None:
        count = None if match["number2"] != match["number"] else count
        between = min(match["number"], match["number2"]), max(match["number"], match["number2"])
    if match.word("half_a"):
        count = 0.5
    elif match.has("half") and match.has("and"):
        count = (count or 1) + 0.5
    place: Place | None = "within" if match.before == "within" else "in" if (match.before == "in" or match.look_back(_IN_ABOUT, 16)) and not match.has("the") else None
    mod = match["comparison"] or _MODS.get(match.before)
    return Length(count=count, unit=unit, place=place, mod=mod, between=between)


_IN_ABOUT = lazy_pattern(r"\bin (?:about|around|approximately) $")
_OLD_AFFAIR = lazy_pattern(
    r" (?:[a-z]+ )?(?:truce|cease-?fire|war|conflict|strike|dispute|siege|blockade|insurgency|feud|ban|embargo|crisis|rebellion|uprising|standoff|"
    r"campaign|offensive|government|agreement|deal|treaty|pact|policy|law|trial|case|investigation|inquiry|marriage|lockdown|occupation|stalemate|rivalry)\b"
)


_BEFORE_OVER = words("for in of just after within than by with took takes take last lasts lasted lasting spent where well and or")
"""Before "over two days" where that means more than two."""


def is_age(match: Match) -> bool:
    """"a 12-year-old girl", "30 years old", "26 years of age": ages place nothing in time; "an 8-month-old truce" has lasted so long."""
    if match.has("old"):
        return _OLD_AFFAIR.match(match.page.folded, match.end) is None
    if match.before == "aged":
        return True
    tail = match.page.folded[match.end : match.end + 8]
    return tail.startswith(("-old", " old", " of age", "s old", "-plus"))


_LONG = {"hourlong": ("H", 1), "daylong": ("D", 1), "nightlong": ("N", 1), "weeklong": ("W", 1), "monthlong": ("M", 1), "yearlong": ("Y", 1), "decadelong": ("DE", 1),
         "hourslong": ("H", None), "dayslong": ("D", None), "weekslong": ("W", None), "monthslong": ("M", None), "yearslong": ("Y", None), "decadeslong": ("DE", None)}  # fmt: skip


@rule(
    "(hourlong | daylong | nightlong | weeklong | monthlong | yearlong | decadelong)",
    "(hourslong | dayslong | weekslong | monthslong | yearslong | decadeslong)",
    examples={
        "A [weeklong] strike ended.": "P1W",
        "The [yearslong] feud goes on.": "PXY",
    },
    rejects=("lifelong friends", "a furlong"),
)
def written_as_one(match: Match) -> Meaning | None:
    unit, count = _LONG[match.folded]
    return Length(count=count, unit=unit)


@rule(
    "the {ordinal_word} {one_unit}",
    examples={
        "He fell on [the first day] of the siege.": "P1D",
        "In [the final year] of the lease rents doubled.": "P1Y",
    },
    rejects=("the first minute", "the second quarter of 2019", "the last day"),
)
def nth_unit(match: Match) -> Meaning | None:
    """A day or year of something told behind it, whose own date is not known."""
    if match.after != "of" or match["one_unit"] in ("Q", "S", "N", "CE"):
        return None
    return Length(count=1, unit=match["one_unit"])


_KINDS_OF_DAY = words("trading business working school market calendar early late last final first holy feast")
"""Before "days after" these say which days, and the length is not told by the bare plural alone."""


@rule(
    "{units}",
    "the {units}",
    "(many | few) {units}",
    "{units} or {units2}",
    "{units} - (long | old)",
    examples={
        "They have waited for [months] now.": "PXM",
        "For [decades] the road was closed.": "PXDE",
        "The [decades-long] feud ended.": "PXDE",
        "The mayor quit [hours] after the vote.": "PTXH",
        "They were home within [days or weeks].": "PXD",
    },
    rejects=("he works days", "years 3 and 4", "the days are long"),
)
def vague_length(match: Match) -> Meaning | None:
    if match["units"] in ("S", "MIN", "N", "WE", "FN", "Q") and match.before != "for":
        return None
    if match.has("long", "old"):
        return Length(count=None, unit=match["units"])
    if match.has("the"):
        return None
    lasts = match.before in ("for", "within", "took", "take", "lasted", "lasts") or (match.before == "in" and not match.after)
    of_what = match.after == "of" and match.before in ("after", "despite", "following", "follows", "through", "by", "with", "of")
    counted = match.after in ("before", "after") and match.before not in _KINDS_OF_DAY
    around = match.before in ("the", "in") and match.after in ("before", "after", "since", "following", "that", "leading")
    return Length(count=None, unit=match["units"]) if lasts or of_what or counted or around else None


@rule(
    "the (fiscal | financial) year",
    examples={
        "Net rose in [the fiscal year].": "P1Y",
        "Costs fell in [the fiscal year] that began then.": "P1Y",
    },
    rejects=("the year of the ox", "the fiscal yearling"),
)
def accounting_year(match: Match) -> Meaning | None:
    return Length(count=1, unit="Y")


@rule(
    "the (year | month)",
    examples={
        "Net for [the year] ended March 31 rose.": "P1Y",
        "Sales for [the month] ending May 4 fell.": "P1M",
    },
    rejects=("the year of the ox", "the man of the year"),
)
def accounting_period(match: Match) -> Meaning | None:
    return Length(count=1, unit="Y" if match.has("year") else "M") if match.after in ("ended", "ending") else None
