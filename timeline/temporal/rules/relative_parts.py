"""Parts and sides of calendar units: "the end of the year", "for the week", "the rest of the month", "the week of May 6"."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import CalendarDate, CalendarUnit, Case, Holiday, Meaning, Reference, UnitOf
from timeline.temporal.rule import Match, rule
from timeline.temporal.rules.relative import CALENDAR
from timeline.temporal.vocabulary import FUNCTION_WORDS, SEASONS, words

_ENDED = words("ended ends finished finishes closed closes finish end ending")
"""Before "the week", what did so at its end: prices, as a rule."""
_FIRST_OF = lazy_pattern(r"\b(?:first|second|third|fourth|fifth|[a-z]+th|\d+(?:st|nd|rd|th)|last|final|[a-z]{3,}est|worst|best|most [a-z]+) (?:(?!half\b|part\b|quarter\b|week\b|weekend\b|month\b|months\b|day\b|days\b|weeks\b|quarters\b)[\w'-]+ ){1,3}of $")
"""Before "the year", what is counted or ranked in it: "the first primary of the year"."""
_MATCHES = ("game", "games", "match", "matches", "fixture", "fixtures", "edition", "lottery", "draw", "break")
_IDIOM = lazy_pattern(r"[,\"”]")
_PUT_OFF_TO = lazy_pattern(r"\b(?:postpone(?:d|ment)?|delay(?:ed)?|adjourn(?:ed|ment)?|put (?:off|back)|pushed back|held over|deferred|moved|slip(?:ped)?|run(?:s|ning)? over|carried over)\b[^.;,]{0,40} to $")
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
    rejects=("the end of the world", "year ends", "a midweek off"),
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
        return CalendarUnit(unit=unit, offset=offset, mod=match["edge_of"], reference="expression" if match.has("that") else "published") if unit in CALENDAR else None
    if match.has("new"):
        return CalendarDate(month=1) if (match.before in ("in", "into", "until", "by", "before", "after") or match.look_back(_PUT_OFF_TO, 60)) and (match.folded == match.page.text[match.start : match.end] or (match.before in ("in", "into") and not match.page.folded.startswith("'s", match.end))) else None
    if match.has("turn"):
        return CalendarDate(month=1, day=1)
    if match.has("midweek", "mid"):
        return None if match.after.lower() in _MATCHES or match.before in ("a", "no") else CalendarUnit(unit="W", mod="MID")  # "we have not had a midweek off"
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
    if match["one_unit"] not in CALENDAR:
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
    return CalendarUnit(unit=match["one_unit"], side="after") if match["one_unit"] in CALENDAR else None


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
    rejects=("the weekender", "a weekend away", "he told the Weekend Post so"),
)
def weekend(match: Match) -> Meaning | None:
    if match.title_like and match.after[:1].isupper() and match.before in ("told", "with", "read", "in", "of", "from") and not match.has("bank", "holiday"):
        return None  # "told the Weekend Press"
    return CalendarUnit(unit="WE", near=match.has("bank", "this", "coming"))


_WITH_EVES = words("diwali deepavali eid thanksgiving easter vesak") | {"lunar new year", "chinese new year", "tet", "orthodox christmas", "eid al-fitr", "eid al-adha", "all saints' day", "midsummer"}
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
    "the? (week | month) (beginning | starting | commencing) on?",
    "the eve of",
    "{holiday} (' s)? eve",
    "the (first | last | final) day of",
    "the (first | last | final) day of (the | this | last | next) (week | month | year | decade)",
    "the (week | year | full year | half year | half - year | quarter | fiscal year | financial year) (to | through)",
    "the half (year | - year) (ended | ending)",
    "the {number} (days | weeks | months) (to | through)",
    "the week (ending | ended)",
    "the {full_weekday} (before | after)",
    "the {full_weekday} (before | after | of) the",
    "the (last | final) {full_weekday} before the?",
    "the first {full_weekday} after the?",
    "the {full_weekday} of",
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
        "They met on [the last Friday before Labor Day].": "2023-09-01",
        "The gates opened on [the first Saturday after Easter 2019].": "2019-04-27",
        "The gates opened [the Sunday after Easter 2019].": "2019-04-28",
        "It was lodged on [the Friday before the August bank holiday] of London.": "2023-08-25",
        "The lake was full on [the Saturday of Labor Day weekend].": "2023-09-02",
    },
    rejects=("the last day of school", "the year to remember", "the three months to come", "the week of heavy rain", "the month of rest", "the eve of the summit", "the Friday before school", "the Sunday after"),
)
def unit_of_date(match: Match) -> Meaning | None:
    if match["full_weekday"]:
        if match.has("of"):
            return UnitOf(unit="D", weekday=match["full_weekday"], within=True) if match.followed_by("(bank? holiday weekend | {holiday})") is not None else None
        if match.followed_by("({holiday} | {any_month} {day} | {day2} {any_month2} | the? {ordinal} {full_weekday} (in | of) {month})") is not None:
            return UnitOf(unit="D", weekday=match["full_weekday"], eve=match.has("before"))
        if match.folded.endswith(" the"):
            return None
        return UnitOf(unit="D", weekday=match["full_weekday"], eve=match.has("before"), base=Case()) if _EVENT.match(match.page.folded, match.end) else None
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
        ends = match.followed_by("(the? end of | end -)? ({full_weekday} ,?)? ({any_month} | the? {day} of? {any_month2} | {holiday})") is not None
        unit = "D" if match.has("days") else "W" if match.has("week", "weeks") else "M"
        return UnitOf(unit=unit, ending=match["number"] or (6 if match.has("half") else 12 if match.has("year") else 3 if match.has("quarter") else 1)) if ends else None
    return UnitOf(unit="WE" if match.has("weekend") else "W" if match.has("week") else "M")


_EVENT = lazy_pattern(r" (?:(?:the|his|her|its|their|he|she|they)\b|(?:[a-z]+\.? )?[a-z-]+['’]s [a-z])")
"""Behind "the Monday after", an event or whose it was."""
