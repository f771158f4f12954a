"""Calendar units told from an anchor: "last week", "earlier this month", "the following year", "that day"."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import CalendarDate, CalendarUnit, Holiday, Length, Meaning, Shift, Way
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import FUNCTION_WORDS, UNITS, words

_WHO = frozenset(("he", "she", "they", "it", "we", "i", "the", "his", "her", "their"))
"""Behind "and that May", who did what in it."""
_SAYING = words("said says say saying announced reported noted noting found showed shows show hoped hopes feared fears believe believes thought think so such warned added know knew")
"""Before "that" these make it a conjunction: "said that June was wet"."""
_SUBJECTS = words("he she they we it i you")
"""Behind "that September", who did something in it."""
_WHERE = words("under over without near outside inside amid against behind across along within beside alongside aged alone")
"""Behind "that September", where or how something was done in it."""
_ANYWAY = words("anyway alone instead too regardless altogether nonetheless nevertheless though however already")
"""Behind it, what makes no subject."""
_SO_FAR = lazy_pattern(r"\bso far $|\balready $")
_TO_DATE = lazy_pattern(r" so far\b| to date\b")
"""Around "this year", that it is told up to now."""
CALENDAR = frozenset({"D", "W", "WE", "M", "Q", "Y", "DE", "CE", "FN"})
"""Units that lie in the calendar; the others are lengths of time only."""


@rule(
    "{edge}? (last | the last) {one_unit}",
    "{edge}? next {one_unit}",
    "{edge}? (this | this current | the current | this past | this coming) (fiscal | calendar)? {one_unit}",
    "(sometime | later) next {one_unit}",
    "(sometime | earlier) last {one_unit}",
    "the {one_unit}",
    examples={
        "Officials agreed [last week] to pause.": "2024-W09",
        "Rates may rise [early next year].": "2025",
        "Two men were charged [this month].": "2024-03",
        "The party broke up [late last year].": "2023",
        "It was the hottest day of [the year] so far.": "2024",
    },
    rejects=("the last weekday", "last minute changes", "next weeks", "the last day of school"),
)
def relative_unit(match: Match) -> Meaning | None:
    unit = match["one_unit"]
    if match.folded.startswith("the ") and len(match.folded.split()) == 2:
        if match.before == "before" and unit in ("W", "M", "Y") and match.page.folded.startswith((" is out", " is over", " runs out"), match.end):
            return CalendarUnit(unit=unit)  # "before the month is out"
        return CalendarUnit(unit=unit, side="before") if unit in ("W", "M", "Q", "Y") and match.page.folded.startswith(" so far", match.end) else None
    if unit not in CALENDAR or (match.has("last", "next") and unit in ("D", "DE") and not match["edge"]):
        return None
    if unit == "FN" and match.has("last", "next"):
        return Length(count=1, unit="FN", place="past" if match.has("last") else "next")
    if match.has("the") and match.has("last") and not match["edge"]:
        return None
    offset = -1 if match.has("last", "past") else 1 if match.has("next", "coming") else 0
    if match.page.folded.startswith(" but one", match.end):
        offset *= 2  # "next week but one"
    if match.has("this") and unit in ("W", "M", "Q", "Y", "DE", "CE") and (match.look_back(_SO_FAR, 12) or _TO_DATE.match(match.page.folded, match.end)):
        return CalendarUnit(unit=unit, side="before")
    return CalendarUnit(unit=unit, offset=offset, mod=match["edge"], near=match.has("this"))


_AND_NEXT = lazy_pattern(r"\bthis (year|month|week|quarter|season)\b[^;]{0,60}\band\b[^;]{0,40} $")
_ENDS = lazy_pattern(r"[.,;:)\u00b6]|$")


@rule(
    "next",
    examples={
        "Output will grow 0.8% this year and 1.9% [next].": "2025",
        "Rates will be cut this month and [next], he said.": "2024-04",
    },
    rejects=("Output will grow next", "this year and next door"),
)
def next_of_two(match: Match) -> Meaning | None:
    """"0.8% this year and 1.9% next": the unit named before."""
    named = match.look_back(_AND_NEXT, 120) if _ENDS.match(match.page.folded, match.end) else None
    return CalendarUnit(unit=UNITS[named[1]], offset=1) if named and UNITS[named[1]] in CALENDAR else None


@rule(
    "the {one_unit} before last",
    "the (evening | afternoon | morning) before last",
    "the ({season} | {month} | {holiday}) before last",
    "the {one_unit} after next",
    "last (decade | century)",
    examples={
        "She resigned [the week before last].": "2024-W08",
        "They return [the month after next].": "2024-05",
        "It was raided [the night before last].": "2024-03-04TNI",
        "It has been shut since [the autumn before last].": "2022-FA",
        "They met [the Christmas before last].": "2022-12-25",
        "It closed [last decade].": "201",
    },
    rejects=("the week before lasting peace", "the last decade"),
)
def unit_beyond(match: Match) -> Meaning | None:
    part = "NI" if match["one_unit"] == "N" else next((code for word, code in (("evening", "EV"), ("afternoon", "AF"), ("morning", "MO")) if match.has(word)), None)
    if match.has("last") and match.followed_by("({one_unit2} | {full_weekday} | {month} | {season})") is not None:
        return None  # "the night before last week's match"
    if match["season"] or match["month"]:
        return CalendarDate(season=match["season"], month=match["month"], way="last")
    if match["holiday"]:
        return Shift(count=1, unit="Y", sign=-1, base=Holiday(name=match["holiday"], way="last"), finest="D")
    if part and match.has("last"):
        return CalendarUnit(unit="D", offset=-2, part=part)
    if match["one_unit"] is None:
        return CalendarUnit(unit="DE" if match.has("decade") else "CE", offset=-1)
    return CalendarUnit(unit=match["one_unit"], offset=-2 if match.has("last") else 2) if match["one_unit"] in CALENDAR - {"D"} else None


@rule(
    "earlier (this | in the | that) {one_unit}",
    "later (this | in the | that) (same)? {one_unit}",
    examples={
        "He resigned [earlier this month].": "2024-03",
        "Trials start [later this year].": "2024",
        "It began in May 1987 and ended [later that year].": "1987",
    },
    rejects=("earlier this is", "later this weekday"),
)
def part_of_unit(match: Match) -> Meaning | None:
    unit = match["one_unit"]
    if unit not in CALENDAR:
        return None
    early = match.has("earlier")
    if match.has("this"):
        return CalendarUnit(unit=unit, side="before" if early else "after", mod="START" if early else "END")
    return CalendarUnit(unit=unit, side="before" if early else "after", mod="START" if early else "END", reference="expression")


@rule(
    "{edge}? (last | this past) {month}",
    "{edge}? this {month}",
    "{edge}? next {month}",
    "the (following | next | previous | preceding) {month}",
    "the {month} before",
    "the {season} before",
    "(that | the same | that same) {month}",
    "(that | the) (whole | entire) {month}",
    "the {month}",
    examples={
        "She left [last November].": "2023-11",
        "They wed [next June].": "2024-06",
        "The vote is due [this September].": "2024-09",
        "It burned on May 3, 2019 and shut [the following March].": "2020-03",
        "It opened in February 2021. By [the May] it had shut.": "2021-05",
        "The fund failed in 2022; half its staff left [that December].": "2022-12",
        "It opened in 1980 and shut [the following March].": "1981-03",
        "It hired him in July 2015; he had lost his job [the November before].": "2014-11",
        "She led it in May 2015; she had learnt it [the summer before].": "2014-SU",
    },
    rejects=("last may", "next marching band", "in the March rain", "they said that June was wet"),
)
def month_by_word(match: Match) -> Meaning | None:
    if match.has("before"):
        return CalendarDate(month=match["month"], season=match["season"], way="last", reference="expression") if match.after in ("", "and", "but", "when", "that") else None
    if match.word("month") and match.folded == f"the {match.word('month')}":
        alone = match.after in ("", *_PERSONS) and _NO_DAY.match(match.page.folded, match.end) is not None
        return CalendarDate(month=match["month"], reference="expression") if alone and match.before in ("by", "in", "until", "till", "since") else None
    if match.has("that", "same"):
        opens = match.page.text.startswith("That ", match.start)
        conjunction = match.has("that") and not opens and match.before not in _BEFORE_THAT and ((match.before in _SAYING and not match.page.text.startswith((";", "."), match.end)) or (match.before == "but" and match.page.text.startswith(",", match.end)) or (match.after and match.after not in FUNCTION_WORDS and match.after not in _SUBJECTS and match.after not in _WHERE | _ANYWAY and not (match.before == "and" and (match.after in _WHO or match.after[:1].isupper() or match.after.endswith("ed")))))
        return None if conjunction else CalendarDate(month=match["month"], reference="expression")
    way: Way = "last" if match.has("last", "past", "previous", "preceding") else "next" if match.has("next", "following") else "this"
    return CalendarDate(month=match["month"], way=way, mod=match["edge"], reference="expression" if match.has("the") else "published")


@rule(
    "{edge}? the very? (following | next) {one_unit}",
    "{edge}? the (previous | preceding | prior) {one_unit}",
    "the day following",
    "the {one_unit} that followed",
    "the (following | next) {daypart}",
    "the (previous | preceding) {daypart}",
    "the (following | next) day ' s {daypart}",
    "early? the (following | next) morning",
    "following day",
    examples={
        "It opened on May 3, 2019 and closed [the next day].": "2019-05-04",
        "Sales fell in 2011 and rose [the following year].": "2012",
        "Sales fell in 2011 and rose in [the year that followed].": "2012",
        "On May 3, 2019 he fell ill; [the next morning] he died.": "2019-05-04TMO",
    },
    rejects=("the next years", "the following weeknight"),
)
def next_unit(match: Match) -> Meaning | None:
    part = match["daypart"] or ("MO" if match.has("morning") else None)
    if part:
        return None if ":" in part else CalendarUnit(unit="D", offset=-1 if match.has("previous", "preceding") else 1, part=part, reference="expression")
    unit = match["one_unit"] or "D"
    if unit not in CALENDAR:
        return None
    offset = -1 if match.has("previous", "preceding", "prior") else 1
    if match.has("next") and (unit == "FN" or (unit in _LONG_UNITS and match["edge"] is None and (match.before in _OVER_THE or (match.before == "for" and unit in ("W", "M", "DE"))) and match.after != "of")):
        return Length(count=1, unit=unit, place="next")  # "over the next week" begins today
    return CalendarUnit(unit=unit, offset=offset, reference="expression", mod=match["edge"])


@rule(
    "{edge}? (that | the same | that same | that very | the very same) {one_unit}",
    "(that | the same | that same | that very | the very same) {daypart}",
    "(that | the same | that same) date",
    examples={
        "On May 3, 2019 he flew home; [that day] the bank failed.": "2019-05-03",
        "Riots began in June 1976; [the same year] the school shut.": "1976",
        "It shut on May 3, 2019; after [that date] nobody came.": "2019-05-03",
    },
    rejects=("that days", "the same old"),
)
def same_unit(match: Match) -> Meaning | None:
    part = match["daypart"]
    if part:
        if match.folded.startswith("that ") and not match.capital and _AND_OTHERS.match(match.page.folded, match.end):
            return None  # "found that night guards had been halved"
        return None if ":" in part else CalendarUnit(unit="D", part=part, reference="expression")
    if match.has("the") and match.after == "as" and match["one_unit"] in ("W", "M"):
        return None  # "in the same week as the coronation": of what it is held beside
    unit = "D" if match.has("date") else match["one_unit"]
    return CalendarUnit(unit=unit, reference="expression", mod=match["edge"]) if unit in CALENDAR else None


_NO_DAY = lazy_pattern(r"(?!\.? ?\d|-)")
"""Behind a month, that no day of it follows."""
_AND_OTHERS = lazy_pattern(r" (?:guards?|shifts?|staff|workers?|nurses?|patrols?|trains?|buses|flights?|duty|classes|prayers?|services?|sessions?|editions?|papers?|bulletins?) (?:had|have|has|was|were|would|will|could)\b")
"""Behind "that night", whose night it is: there "that" begins a clause."""
_PERSONS = ("I", "he", "she", "they", "we", "it", "the")
"""Behind "by the May", who had done what."""
_BEFORE_THAT = words("for of in by from during")
"""Before "that September" it is no conjunction."""
_LONG_UNITS = frozenset({"W", "M", "Y", "DE"})
_OVER_THE = words("over within")
"""Before "the next week", where that is seven days from now and not the calendar's next."""
