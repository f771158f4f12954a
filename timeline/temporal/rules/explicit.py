"""Dates of the calendar as written: "March 5, 2020", "5 March", "March 3-5", "late 2018"."""

from __future__ import annotations

import re

from timeline.temporal.meaning import CalendarDate, CalendarUnit, Meaning, Way
from timeline.temporal.rule import SUBJECT, Match, rule
from timeline.temporal.vocabulary import (
    CAR_MAKES,
    LABELS,
    MEASURES,
    NAMED_AFTER_DAYS,
    SCHOOL,
    STREETS,
    words,
)


@rule(
    "({weekday} ,?)? {any_month} the? {day} (, | of)? {year}",
    "({weekday} ,?)? the? {day} of? {any_month} ,? {year}",
    "({weekday} ,?)? {day} - {month} - {year}",
    "({weekday} ,?)? {month} {day_word} (, | of)? {year}",
    "{month} {short_slash} ,? {year}",
    "{short_slash} {month} ,? {year}",
    "{any_month} {day} ' {two_digits}",
    "{day} {any_month} ' {two_digits}",
    examples={
        "The bridge opened on [May 17, 2019].": "2019-05-17",
        "He was born on [3 October 1952] in Turin.": "1952-10-03",
        "They met on [Monday, June 1, 2015], in Oslo.": "2015-06-01",
        "Dated [May 3rd, '24].": "2024-05-03",
    },
    rejects=("may 17 people", "October 1952"),
)
def full_date(match: Match) -> Meaning | None:
    year = match["year"] or _full_year(match["two_digits"])
    if match.word("short_slash"):
        first, last = map(int, match.word("short_slash").split("/"))
        return CalendarDate(year=year, month=match["month"], day=first) if last == first + 1 <= 31 else None  # "the night of May 3/4, 2019"
    return CalendarDate(year=year, month=match["any_month"] or match["month"], day=match["day"] or match["day_word"])


def _full_year(digits: int) -> int:
    """Two digits behind an apostrophe: up to 30 this century, else the last."""
    return digits + (2000 if digits <= 30 else 1900)


@rule(
    "({weekday} ,?)? (last | this | this past | next)? {month} the? {day}",
    "({weekday} ,?)? the? {day} of? {month}",
    "({weekday} ,?)? the? {day_word} of {month}",
    "({weekday} ,?)? {month} {day_word}",
    examples={
        "The vote was held on [Feb. 28] in Lagos.": "2024-02-28",
        "She arrived on [the 3rd of January] by train.": "2024-01-03",
        "He will testify on [Thursday, April 11] in Bonn.": "2024-04-11",
        "The dividend is payable [Dec. 15].": "2023-12-15",
    },
    rejects=("march 28 miles", "they may 5 times", "the second March"),
)
def month_and_day(match: Match) -> Meaning | None:
    if match.after in NAMED_AFTER_DAYS and (match.before == "the" or match.folded.startswith("the ")):
        return None  # "the 9 March Front"
    if _names_street(match) or ((match.before == "the" or match.folded.startswith("the ")) and match.word("day")[:1].isdigit() and match.page.folded[match.end - 1].isalpha() and SCHOOL.match(match.page.folded, match.end)):
        return None  # "near July 19 Avenue", "at the 24 November secondary school"
    way: Way | None = "last" if match.has("last", "past") else "next" if match.has("next") else None
    return CalendarDate(month=match["month"], day=match["day"] or match["day_word"], weekday=match["weekday"], way=way)


def _names_street(match: Match) -> bool:
    """"on 9 May Street": an address, where no noun goes on with it as in "9 May Street vendors"."""
    return match.after in STREETS and _ADDRESS_ENDS.match(match.page.text, match.end + 1 + len(match.after)) is not None


_ADDRESS_ENDS = re.compile(r"[,.;:)]|$| (?:in|on|at|near|to|and|was|were|is|has|had|after|before|where)\b")


@rule(
    "the? (first | second | third | fourth | last | final) week (of | in) {month} (,? {year})?",
    examples={
        "He sailed in [the first week of May 2019].": "2019-05-01/2019-05-07",
        "It will open in [the last week of April].": "2024-04-24/2024-04-30",
    },
    rejects=("the first week of school", "last week in May's view"),
)
def week_of_month(match: Match) -> Meaning | None:
    if match.folded.startswith("last "):
        return None
    number = next(place for place, word in enumerate(("first", "second", "third", "fourth", "last", "final"), start=1) if match.has(word))
    return CalendarDate(year=match["year"], month=match["month"], week=min(number, 5))


@rule(
    "the {day_number_word}",
    "{full_weekday} ,? the {day_number_word}",
    examples={
        "They sailed on May 3, 2019 and landed on [the 20th].": "2019-05-20",
        "Rents are due by [the 15th].": "2024-03-15",
        "It opens on [Friday the 15th].": "2024-03-15",
        "They sailed on May 3, 2019; it rained from [the 6th] to the 9th.": "2019-05-06",
    },
    rejects=("the 20th Army", "the 3rd in line", "on the 20th floor"),
)
def day_of_month(match: Match) -> Meaning | None:
    if (match.before == "from" and match.followed_by("to the {day_number_word}")) or (match.before == "to" and match.preceded_by("from the {day_number_word} to")):
        month = match.followed_by("to the {day_number_word} of? {month} ,? {year}?") or {}
        if not month and not match.look_back(_MONTH_NAMED, 200):
            return None  # "trams run from the 1st to the 12th district"
        return CalendarDate(month=month.get("month"), year=month.get("year"), day=match["day_number_word"])
    of_night = match.before == "of" and match.preceded_by("(night | morning | afternoon | evening) of")
    known = match["full_weekday"] or match.before in ("on", "by", "until", "since", "from") or of_night
    opens = match.page.text.endswith("On ", 0, match.start) and match.after not in _UNITS and SUBJECT.match(match.page.text, match.end) is not None and not match.page.speaks_of(_GOLF)
    goes_on = opens or match.after in _AFTER_DAY | _BEGINS_CLAUSE or match.after.endswith("ed") or match.preceded_by("({zone} | {meridian} | {clock_time}) on") is not None
    if not known or not goes_on:
        return None  # "on the 20th floor"
    return CalendarDate(day=match["day_number_word"])


@rule(
    "{day}",
    "{day} ,? {year}",
    examples={
        "It rained on May 3 and [4] in Kyiv.": "2024-05-04",
        "From [15] to 22 February they dug.": "2024-02-15",
        "The fair ran March 3-[5] in Basel.": "2024-03-05",
    },
    rejects=("It took May and 4 men", "15 to 22 people"),
)
def another_day(match: Match) -> Meaning | None:
    """A day number that shares the month of the date beside it."""
    if match.preceded_by("{month} the? {day} (, {day2})? (, {day3})? (, {day4})? ,? (and | or | to | through | until | - | ,) the?"):
        if match.after.lower() in MEASURES or (match.preceded_by(",") and not match["year"] and match.followed_by("(, | and | or)") is None):
            return None
        return CalendarDate(month=match.month_before(), day=match["day"], year=match["year"])
    behind = None if match["year"] else match.followed_by("(, {day2})? (, {day3})? (and | or | to | - | , | , and) the? {day} of? {month} ,? {year}?")
    if behind:
        return CalendarDate(month=behind["month"], day=match["day"], year=behind.get("year"))
    if match.preceded_by("(from | between) the? {day} {month} (to | until | and | through | -)") and match.after.lower() in _AFTER_DAY:
        return CalendarDate(month=match.month_before(), day=match["day"], year=match["year"])
    return None


_BEGINS_CLAUSE = words(
    "the a an his her its their this there we i you after before both more no some had has were one two three all "
    "fell took went came left began broke made sent lost won met set gave found held sank struck rose ran shut"
)
_UNITS = words("Army Division Regiment Battalion Corps Brigade Fleet Floor Congress Amendment Street Avenue Century Anniversary Earl Duke Parallel Squadron Cavalry Infantry Hussars Battery Lancers Dragoons Company Guards Fusiliers Foot")
_GOLF = re.compile(r"\b(?:birdies?|bogeys?|putts?|fairways?|tees?|holes|par|eagle)\b")
_MONTH_NAMED = re.compile(r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b")
_AFTER_DAY = words("in at on for by with and but when while as because that which who it he she they was were is will would") | {""}
"""What may stand behind the last day of "from 3 May to 5": anything else may be what the number counts."""


@rule(
    "{edge}? (the month of)? {month} (, | of)? {year}",
    "{edge}? {any_month} {year}",
    "{edge}? {any_month} ' {two_digits}",
    examples={
        "Prices fell in [May 2019].": "2019-05",
        "They married in [late October, 1981].": "1981-10",
        "It was shot in [Sept '19].": "2019-09",
    },
    rejects=("a march of 2019 people", "May of thieves"),
)
def month_and_year(match: Match) -> Meaning | None:
    year = match["year"] or _full_year(match["two_digits"])
    return CalendarDate(year=year, month=match["month"] or match["any_month"], mod=match["edge"])


_DESIGNATION = re.compile(r" [A-Z]{1,3}\d")  # "2019 AB4" is an asteroid
_FLIGHT = re.compile(r"\b(?:[Ff]light|[Vv]oyage|[Tt]rain) [A-Z][A-Z0-9]{1,2} ?$")
_PRODUCT = re.compile(r"\w[a-z][A-Z]\w* $")  # "the ProShop 2007 line"
_ADDRESS = re.compile(r" (?:[A-Z]\w+\.? ){1,3}(?:Avenue|Ave|Street|St|Road|Rd|Drive|Lane|Boulevard|Blvd|Court|Place|Square|Terrace)\b")
_OF_THE_YEAR = words("the a an this that its his her their our 's")
"""Before the year of an event by name ("the 2019 High Court ruling"); the number of a house has none of them."""
_MAKERS_NEWS = re.compile(r" \w+ (?:[a-z]+ )?(?:scandal|strike|walkout|recall|deal|merger|takeover|buyout|bankruptcy|bailout|lay-?offs?|crisis|settlement|case|trial|fine|lawsuit|protests?|verdict|ruling|closure)\b")
"""Behind a year, what befell the maker of cars, no model of that year: "the 2011 Saab bankruptcy"."""
_GROUPS_OF_YEAR = words("Fund Front Legion Battalion Foundation Collective Committee")
_MANY = re.compile(r" (?!was|is|has|as|does|this|its|his|us)[a-z]+s\b")
_SURELY_YEAR = words("in since of by from until till during before after through early late mid and to year around")
_BEFORE_YEAR = _SURELY_YEAR | _OF_THE_YEAR | words("with for over at on as than under above below between against versus")


@rule(
    "year -? end",
    examples={
        "It should open by [year-end].": "2024-12-31",
        "Prices have fallen 4% since [year-end].": "2023-12-31",
    },
    rejects=("year ends", "the end of the year"),
)
def year_end(match: Match) -> Meaning | None:
    if match.before in ("since", "from"):
        return CalendarDate(month=12, day=31, way="last")
    return CalendarDate(month=12, day=31, year_of=CalendarUnit(unit="Y"))


_TIME_ABOUT = re.compile(r"\b(?:by|before|since|until|till|in|from|after) (?:about|around|roughly|nearly|almost) $")
"""Before a number that is a year for all that: "by around 2000 shops had closed"."""
_ABOUT = words("about some nearly almost over roughly than least around")


@rule(
    "{edge}? {year}",
    "the? year {year}",
    "the years {year}",
    examples={
        "The treaty was signed in [1951].": "1951",
        "It reopened in [late 2018] after repairs.": "2018",
        "That was [the year 1987].": "1987",
        "The [1998] High Court verdict still holds.": "1998",
        "The [2011] Saab bankruptcy cost jobs.": "2011",
    },
    rejects=("about 2000 troops", "about 2015 homes", "Flight 1549 landed", "a loan of $1990", "the 1619 Project", "she drove a 1987 Volvo", "the 1994 Saab crashed", "at 1989 Oak Street", "they handed out 1900 rifles", "he saw Silver Drone 2049 twice"),
)
def year(match: Match) -> Meaning | None:
    number, before, after = match["year"], match.before, match.after
    if not 1500 <= number <= 2100 and before not in _SURELY_YEAR and not (number >= 1000 and _in_brackets(match)):
        return None
    surely = before in _SURELY_YEAR
    if not match.has("year") and match["edge"] is None and match.quoted_alone:
        return None  # the film "1974"
    if (before in ("called", "named") and after != "the") or match.page.text[match.end : match.end + 1].isalnum() or (match["edge"] is None and match.page.folded[match.start - 1 : match.start] == "-" and not match.has("year") and not _in_range(match)):
        return None  # "a shop called 1984", "555-1999"
    counted = after.lower() in MEASURES and not (before == "in" and number % 100 and 1500 <= number <= 2035)  # "in 1916 people knew it"
    many = number % 100 == 0 and before.islower() and _MANY.match(match.page.text, match.end) is not None
    if many and ((before in _ABOUT and not match.look_back(_TIME_ABOUT, 24)) or (number != 2000 and before not in _BEFORE_YEAR)):
        return None  # "handed out 1900 rifles", "about 2000 properties"
    if _FLIGHT.search(match.page.text, max(0, match.start - 16), match.start):
        return None  # "flight NF 2016"
    if before in LABELS or counted or before.endswith(("$", "%", "no.")) or _DESIGNATION.match(match.page.text, match.end) or _PRODUCT.search(match.page.text, max(0, match.start - 30), match.start):
        return None
    if not surely and (after in ("Plaza", "Tower", "Towers", "Square", "Street") or (after == "of" and match.folded == str(number)) or _is_model(match) or (match.title_like and not match.has("year"))):
        return None
    if before not in (_SURELY_YEAR - {"to", "and", "around"}) | _OF_THE_YEAR and _ADDRESS.match(match.page.text, match.end):
        return None
    if after == "Project" or (before == "the" and after in _GROUPS_OF_YEAR and number < 1950) or (number > 2035 and not surely) or (match.after_name and not match.has("year") and match["edge"] is None and not 1900 <= number <= 2035 and not _in_range(match)):
        return None
    return CalendarDate(year=number, mod=match["edge"])


def _is_model(match: Match) -> bool:
    """"a 1987 Volvo", but not "the 2011 Saab bankruptcy"."""
    make = match.after[:1].isupper() and match.after.lower() in CAR_MAKES
    return make and not _MAKERS_NEWS.match(match.page.text, match.end)


_LIFETIME = re.compile(r"\b(?!Rooms|Pages|Lots|Seats|Flats|Items|Nos|Numbers|Units)[A-Z]\w+ \((?:c\. ?)?(\d{4}) ?[-–] ?(\d{4})\)")


def _in_brackets(match: Match) -> bool:
    """Whether it is an end of "the Toll War (1287-1291)", as histories tell how long a thing lasted."""
    found = _LIFETIME.search(match.page.text, max(0, match.start - 30), match.end + 9)
    return found is not None and found.start() < match.start and match.end < found.end() and found[1] < found[2]


def _in_range(match: Match) -> bool:
    """Either year of "1861-1863", which heads chapters with a name before it."""
    return match.followed_by("- {year}") is not None or match.preceded_by("{year} -") is not None


@rule(
    "(post | pre) - {year}",
    examples={
        "The [post-2008] rules cost banks dear.": "2008",
        "Prices are back at their [pre-2020] level.": "2020",
    },
    rejects=("post 2008", "post 2008, she left"),
)
def before_or_after_year(match: Match) -> Meaning | None:
    return CalendarDate(year=match["year"], mod="AFTER" if match.has("post") else "BEFORE")


@rule(
    "{two_digits}",
    examples={
        "He retired in '[94] and moved.": "1994",
        "The class of '[08] met again.": "2008",
    },
    rejects=("in 94 cases", "'94 people"),
)
def short_year(match: Match) -> Meaning | None:
    if not match.preceded_by("'") or match.page.folded[match.start - 1] != "'" or match.after.lower() in MEASURES:
        return None
    return CalendarDate(year=_full_year(match["two_digits"]))


_YEAR_BEFORE = re.compile(r"(\d{4}) *[-/] *$")


@rule(
    "{two_digits}",
    examples={
        "He led the club in 2009-[10].": "2010",
        "Rain failed in 1998–[99] again.": "1999",
    },
    rejects=("2009-04-11", "1998-55", "in 1998, 99 people"),
)
def second_year(match: Match) -> Meaning | None:
    """The short second year of a range; joined to the first by its hyphen it shares the whole interval."""
    before = match.look_back(_YEAR_BEFORE, 8)
    if before is None or match.preceded_by("{year} (- | /)") is None:
        return None
    first, last = int(before[1]), match["two_digits"]
    if (first + 1) % 100 != last and not (first % 100 < last and last > 12):
        return None
    return CalendarDate(year=first - first % 100 + last + (100 if last < first % 100 else 0))
