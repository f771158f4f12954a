"""Calendar units told from an anchor: "last week", "earlier this month", "the following year", "that day"."""

from __future__ import annotations

import re

from timeline.temporal.meaning import CalendarDate, CalendarUnit, Case, Holiday, Length, Meaning, Reference, UnitOf, Way
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import FUNCTION_WORDS, SEASONS, UNITS, words

_WHO = frozenset(("he", "she", "they", "it", "we", "i", "the", "his", "her", "their"))
"""Behind "and that May", who did what in it."""
_SAYING = words("said says say saying announced reported noted noting found showed shows show hoped hopes feared fears believe believes thought think so such warned added know knew")
"""Before "that" these make it a conjunction: "said that June was wet"."""
_SUBJECTS = words("he she they we it i you")
"""Behind "that September", who did something in it."""
_WHERE = words("under over without near outside inside amid against behind across along within beside alongside aged alone")
"""Behind "that September", where or how something was done in it."""
_ENDED = words("ended ends finished finishes closed closes finish end ending")
"""Before "the week", what did so at its end: prices, as a rule."""
_FIRST_OF = re.compile(r"\b(?:first|second|third|fourth|fifth|[a-z]+th|\d+(?:st|nd|rd|th)|last|final|[a-z]{3,}est|worst|best|most [a-z]+) (?:(?!half\b|part\b|quarter\b|week\b|weekend\b|month\b|months\b|day\b|days\b|weeks\b|quarters\b)[\w'-]+ ){1,3}of $")
"""Before "the year", what is counted or ranked in it: "the first primary of the year"."""
_SO_FAR = re.compile(r"\bso far $|\balready $")
_TO_DATE = re.compile(r" so far\b| to date\b")
"""Around "this year", that it is told up to now."""
_CALENDAR = frozenset({"D", "W", "WE", "M", "Q", "Y", "DE", "CE", "FN"})


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
    if match.in_title:
        return None
    if match.folded.startswith("the ") and len(match.folded.split()) == 2:
        return CalendarUnit(unit=unit, side="before") if unit in ("W", "M", "Q", "Y") and match.page.folded.startswith(" so far", match.end) else None
    if unit not in _CALENDAR or (match.has("last", "next") and unit in ("D", "DE") and not match["edge"]):
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


_AND_NEXT = re.compile(r"\bthis (year|month|week|quarter|season)\b[^;]{0,60}\band\b[^;]{0,40} $")
_ENDS = re.compile(r"[.,;:)\u00b6]|$")


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
    return CalendarUnit(unit=UNITS[named[1]], offset=1) if named and UNITS[named[1]] in _CALENDAR else None


@rule(
    "the {one_unit} before last",
    "the {one_unit} after next",
    "last (decade | century)",
    examples={
        "She resigned [the week before last].": "2024-W08",
        "They return [the month after next].": "2024-05",
        "It closed [last decade].": "201",
    },
    rejects=("the week before lasting peace", "the last decade"),
)
def unit_beyond(match: Match) -> Meaning | None:
    if match["one_unit"] is None:
        return CalendarUnit(unit="DE" if match.has("decade") else "CE", offset=-1)
    return CalendarUnit(unit=match["one_unit"], offset=-2 if match.has("last") else 2) if match["one_unit"] in _CALENDAR - {"D"} else None


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
    if unit not in _CALENDAR:
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
    examples={
        "She left [last November].": "2023-11",
        "They wed [next June].": "2024-06",
        "The vote is due [this September].": "2024-09",
        "It burned on May 3, 2019 and shut [the following March].": "2020-03",
        "The fund failed in 2022; half its staff left [that December].": "2022-12",
        "It opened in 1980 and shut [the following March].": "1981-03",
        "It hired him in July 2015; he had lost his job [the November before].": "2014-11",
        "She led it in May 2015; she had learnt it [the summer before].": "2014-SU",
    },
    rejects=("last may", "next marching band", "they said that June was wet"),
)
def month_by_word(match: Match) -> Meaning | None:
    if match.has("before"):
        return CalendarDate(month=match["month"], season=match["season"], way="last", reference="expression") if match.after in ("", "and", "but", "when", "that") else None
    if match.has("that", "same"):
        opens = match.page.text.startswith("That ", match.start)
        conjunction = match.has("that") and not opens and ((match.before in _SAYING and not match.page.text.startswith((";", "."), match.end)) or (match.before == "but" and match.page.text.startswith(",", match.end)) or (match.after and match.after not in FUNCTION_WORDS and match.after not in _SUBJECTS and match.after not in _WHERE and not (match.before == "and" and (match.after in _WHO or match.after[:1].isupper() or match.after.endswith("ed")))))
        return None if conjunction else CalendarDate(month=match["month"], reference="expression")
    way: Way = "last" if match.has("last", "past", "previous", "preceding") else "next" if match.has("next", "following") else "this"
    return CalendarDate(month=match["month"], way=way, mod=match["edge"], reference="expression" if match.has("the") else "published")


@rule(
    "{edge}? the (following | next) {one_unit}",
    "{edge}? the (previous | preceding | prior) {one_unit}",
    "the day following",
    "the (following | next) {daypart}",
    "the (previous | preceding) {daypart}",
    "the (following | next) day ' s {daypart}",
    "early? the (following | next) morning",
    "following day",
    examples={
        "It opened on May 3, 2019 and closed [the next day].": "2019-05-04",
        "Sales fell in 2011 and rose [the following year].": "2012",
        "On May 3, 2019 he fell ill; [the next morning] he died.": "2019-05-04TMO",
    },
    rejects=("the next years", "the following weeknight"),
)
def next_unit(match: Match) -> Meaning | None:
    part = match["daypart"] or ("MO" if match.has("morning") else None)
    if part:
        return None if ":" in part else CalendarUnit(unit="D", offset=-1 if match.has("previous", "preceding") else 1, part=part, reference="expression")
    unit = match["one_unit"] or "D"
    if unit not in _CALENDAR:
        return None
    offset = -1 if match.has("previous", "preceding", "prior") else 1
    if match.has("next") and (unit == "FN" or (unit in _LONG_UNITS and match["edge"] is None and (match.before in _OVER_THE or (match.before == "for" and unit in ("W", "M", "DE"))) and match.after != "of")):
        return Length(count=1, unit=unit, place="next")  # "over the next week" begins today
    return CalendarUnit(unit=unit, offset=offset, reference="expression", mod=match["edge"])


@rule(
    "{edge}? (that | the same | that same | that very | the very same) {one_unit}",
    "(that | the same | that same) {daypart}",
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
        return None if ":" in part else CalendarUnit(unit="D", part=part, reference="expression")
    unit = "D" if match.has("date") else match["one_unit"]
    return CalendarUnit(unit=unit, reference="expression", mod=match["edge"]) if unit in _CALENDAR else None


_LONG_UNITS = frozenset({"W", "M", "Y", "DE"})
_OVER_THE = words("over within")
"""Before "the next week", where that is seven days from now and not the calendar's next."""
_MATCHES = ("game", "games", "match", "matches", "fixture", "fixtures", "edition", "lottery", "draw", "break")
_IDIOM = re.compile(r"[,\"”]")


_PUT_OFF_TO = re.compile(r"\b(?:postpone(?:d|ment)?|delay(?:ed)?|adjourn(?:ed|ment)?|put (?:off|back)|pushed back|held over|deferred|moved|slip(?:ped)?|run(?:s|ning)? over|carried over)\b[^.;,]{0,40} to $")
"""Before "the new year", what is put off to it."""


@rule(
    "{edge_of} (the | that | this) {one_unit}",
    "{edge_of} (last | next) {one_unit}",
    "the? month -? end",
    "the? (year | month | week) ' s end",
    "the turn of the year",
    "the new year",
    "mid - week",
    "midweek",
    "the? {day_number_word} of (the | this | last | next | that | the same | the following | the next) month",
    examples={
        "Work will finish by [the end of the year].": "2024",
        "She left on [the 22nd of last month].": "2024-02-22",
        "Rain will ease by [midweek].": "2024-W10",
        "The bridge will open in [the new year].": "2025-01",
    },
    rejects=("the end of the world", "year ends"),
)
def edge_of_unit(match: Match) -> Meaning | None:
    if match["day_number_word"]:
        told: Reference = "expression" if match.has("that", "same", "following") or match.folded.endswith("the next month") else "published"
        return CalendarDate(day=match["day_number_word"], month_of=CalendarUnit(unit="M", offset=-1 if match.has("last") else 1 if match.has("next", "following") else 0, reference=told), reference=told)
    if match["edge_of"]:
        unit = match["one_unit"]
        if unit == "D" and match.follows(("at ", "at the ")) and _IDIOM.match(match.page.folded, match.end):
            return None  # "At the end of the day, it is their choice"
        offset = -1 if match.has("last") else 1 if match.has("next") else 0
        return CalendarUnit(unit=unit, offset=offset, mod=match["edge_of"], reference="expression" if match.has("that") else "published") if unit in _CALENDAR else None
    if match.has("new"):
        return CalendarDate(month=1) if (match.before in ("in", "into", "until", "by", "before", "after") or match.look_back(_PUT_OFF_TO, 60)) and match.folded == match.page.text[match.start : match.end] else None
    if match.has("turn"):
        return CalendarDate(month=1, day=1)
    if match.has("midweek", "mid"):
        return None if match.after.lower() in _MATCHES else CalendarUnit(unit="W", mod="MID")
    return CalendarUnit(unit="Y" if match.has("year") else "W" if match.has("week") else "M", mod="END")


@rule(
    "(early | late) in the {one_unit}",
    "the full? year",
    "the (week | month)",
    examples={
        "It sailed in May 1987 and sank [late in the year].": "1987",
        "Sales for [the full year] rose.": "2023",
        "The index fell on Feb. 23 and lost 3% for [the week].": "2024-W08",
    },
    rejects=("late in the game", "a full year", "the week he died", "the year of the ox"),
)
def within_unit(match: Match) -> Meaning | None:
    if match.has("full"):
        return CalendarUnit(unit="Y")
    if match["one_unit"] is None:
        if match.before in _ENDED and match.after not in ("of", "that", "when"):
            return CalendarUnit(unit="W" if match.has("week") else "M" if match.has("month") else "Y", near=True)
        if match.before == "of" and match.look_back(_FIRST_OF, 60) and not match.has("full"):
            return CalendarUnit(unit="W" if match.has("week") else "M" if match.has("month") else "Y")
        if match.has("month"):
            return None
        whole = match.before == "for" and match.after not in ("of", "to", "ended", "ending", "that", "when", "in")
        return CalendarUnit(unit="W" if match.has("week") else "Y", reference="expression" if match.has("week") else "published") if whole else None
    if match["one_unit"] not in _CALENDAR:
        return None
    return CalendarUnit(unit=match["one_unit"], mod="START" if match.has("early") else "END", reference="expression")


@rule(
    "the (rest | remainder) of (the | this) {one_unit}",
    "the (rest | remainder) of {year}",
    examples={
        "Schools are shut for [the rest of the week].": "2024-W10",
        "It hopes to save money in [the remainder of this year].": "2024",
    },
    rejects=("the rest of the story", "the rest of the weekdays"),
)
def rest_of_unit(match: Match) -> Meaning | None:
    if match["year"]:
        return CalendarDate(year=match["year"])
    return CalendarUnit(unit=match["one_unit"], side="after") if match["one_unit"] in _CALENDAR else None


@rule(
    "all {one_unit}",
    "all (summer | winter | spring | autumn)",
    examples={
        "They lost once [all summer].": "2023-SU",
        "Snow fell [all day].": "2024-03-06",
        "They have argued [all week].": "2024-W10",
        "They argued [all weekend].": "2024-W09-WE",
    },
    rejects=("all days", "all weekend long-distance"),
)
def all_of_unit(match: Match) -> Meaning | None:
    if match["one_unit"] is None:
        if match.before in ("after", "above", "of") or (match.after.islower() and match.after not in FUNCTION_WORDS):
            return None  # "all spring lambs"
        return CalendarDate(season=SEASONS[match.folded.split()[-1]])
    return CalendarUnit(unit=match["one_unit"]) if match["one_unit"] in ("D", "W", "M", "Y", "WE") and match.after != "long" else None


@rule(
    "weekend",
    examples={
        "[Weekend] talks in Cairo ended without a deal.": "2024-W09-WE",
        "Two died in [weekend] storms.": "2024-W09-WE",
    },
    rejects=("a weekend break", "weekend trains", "the bank holiday weekend talks"),
)
def weekend_event(match: Match) -> Meaning | None:
    """With no article before what took place on it."""
    return CalendarUnit(unit="WE") if match.after in _OF_WEEKENDS and match.before in ("", "in", "after", "during", "by", "following", "from", "at", "and", "of") else None


_OF_WEEKENDS = words("data talks violence clashes attack attacks storms floods flooding rains vote election elections summit raid raids protests rioting riots strikes shooting shootings bombing bombings fire fires crash")


@rule(
    "the weekend",
    "the bank holiday weekend",
    "(the | this) (long | holiday | long holiday) weekend",
    "the coming (bank holiday)? weekend",
    examples={
        "Crowds came over [the weekend].": "2024-W09-WE",
        "Talks will go on over [the weekend].": "2024-W10-WE",
    },
    rejects=("the weekender", "a weekend away"),
)
def weekend(match: Match) -> Meaning | None:
    return CalendarUnit(unit="WE", near=match.has("bank", "this", "coming"))


_WITH_EVES = words("diwali eid thanksgiving easter vesak") | {"lunar new year", "chinese new year", "tet", "orthodox christmas", "eid al-fitr", "eid al-adha", "all saints' day", "midsummer"}
"""Holidays whose eves are called by them; Christmas Eve and New Year's Eve are days of their own."""


@rule(
    "the (first | second | third | last | final) week (of | in) (the | this | last | next | that | the same | the following | the next) month",
    examples={
        "There were 20 a day in [the first week of the month].": "2024-03-01/2024-03-07",
        "It will open in [the second week of next month].": "2024-04-08/2024-04-14",
    },
    rejects=("the first week of the monthly sale", "the last week of that job"),
)
def week_of_told_month(match: Match) -> Meaning | None:
    told = match.has("that", "same", "following") or match.folded.endswith("the next month")
    offset = 1 if match.has("next", "following") else -1 if match.folded.endswith("last month") else 0
    week = 1 if match.has("first") else 2 if match.has("second") else 3 if match.has("third") else 5
    return CalendarDate(week=week, month_of=CalendarUnit(unit="M", offset=offset, reference="expression" if told else "published"), reference="expression" if told else "published")


@rule(
    "the (week | weekend | month) of",
    "the (week | month) (beginning | starting)",
    "the eve of",
    "{holiday} (' s)? eve",
    "the (first | last | final) day of",
    "the (first | last | final) day of (the | this | last | next) (week | month | year | decade)",
    "the (week | year | full year | half year | half - year | quarter | fiscal year | financial year) (to | through)",
    "the half (year | - year) (ended | ending)",
    "the {number} (days | weeks | months) (to | through)",
    "the week (ending | ended)",
    "the {full_weekday} (before | after)",
    examples={
        "Rents rose in [the three months to May 2023].": "2023-03-01/2023-05-31",
        "It closes on [the last day of April].": "2024-04-30",
        "They play the champions on [the last day of the month].": "2024-03-31",
        "Cases fell in [the week ending 2 March].": "2024-02-25/2024-03-02",
        "A ruling came in [the week of May 6, 2019].": "2019-W19",
        "It is set for [the week of April 8].": "2024-W15",
        "They met on [the eve of Easter 2019].": "2019-04-20",
        "Trains ran all night on [Lunar New Year's Eve].": "2024-02-09",
        "They met on [the Friday before Labor Day].": "2023-09-01",
        "The gates opened [the Sunday after Easter 2019].": "2019-04-28",
    },
    rejects=("the last day of school", "the year to remember", "the three months to come", "the week of heavy rain", "the month of rest", "the eve of the summit", "the Friday before school", "the Sunday after"),
)
def unit_of_date(match: Match) -> Meaning | None:
    if match["full_weekday"]:
        if match.followed_by("({holiday} | {any_month} {day} | {day2} {any_month2})") is not None:
            return UnitOf(unit="D", weekday=match["full_weekday"], eve=match.has("before"))
        return UnitOf(unit="D", weekday=match["full_weekday"], eve=match.has("before"), base=Case()) if match.after in ("the", "his", "her", "its", "their") else None
    if match["holiday"]:
        return UnitOf(unit="D", eve=True, base=Holiday(name=match["holiday"])) if match["holiday"] in _WITH_EVES and match.capital else None
    if match.has("eve"):
        return UnitOf(unit="D", eve=True)
    if match.has("week", "month", "year", "decade") and match.has("day"):
        unit = next(unit for word, unit in (("week", "W"), ("month", "M"), ("year", "Y"), ("decade", "DE")) if match.has(word))
        offset = -1 if match.folded.endswith(f"last {match.folded.split()[-1]}") else 1 if match.has("next") else 0
        return UnitOf(unit="D", end="first" if match.has("first") else "last", base=CalendarUnit(unit=unit, offset=offset))
    if match.has("day"):
        known = match.followed_by("({month} | {year} | {holiday})") is not None
        return UnitOf(unit="D", end="first" if match.has("first") else "last") if known else None
    if match.has("to", "through", "ending", "ended"):
        ends = match.followed_by("(the? end of)? ({full_weekday} ,?)? ({any_month} | the? {day} of? {any_month2} | {holiday})") is not None
        unit = "D" if match.has("days") else "W" if match.has("week", "weeks") else "M"
        return UnitOf(unit=unit, ending=match["number"] or (6 if match.has("half") else 12 if match.has("year") else 3 if match.has("quarter") else 1)) if ends else None
    return UnitOf(unit="WE" if match.has("weekend") else "W" if match.has("week") else "M")
