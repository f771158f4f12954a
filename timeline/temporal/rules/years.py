"""Years as written: "1951", "late 2018", "the year 1987", "post-2008", "'94", "2009-10", "year-end"."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import CalendarDate, CalendarUnit, Meaning
from timeline.temporal.rule import Match, rule
from timeline.temporal.rules.clock_spoken import is_of_timetable
from timeline.temporal.vocabulary import CAR_MAKES, LABELS, MEASURES, MONTHS, full_year, words

_DESIGNATION = lazy_pattern(r" [A-Z]{1,3}\d")  # "2019 AB4" is an asteroid
_FOUR_MORE = lazy_pattern(r" \d{3,4}(?![\d-])| (?:index|helpline|hotline)\b")
_FOUR_BEFORE = lazy_pattern(r"\b\d{3,4} $")
_VOTES = lazy_pattern(r"\bvotes? to $")
_CODES = lazy_pattern(r"\b(?:(?:date|bar|lot|batch|access|door|pass)[ -]?codes? (?:is |are |of )?(?:between |from |up to )?|with (?:a |the )?codes? (?:of )?)(?:\d{4} (?:and|to|or) )?$")
"""Before a number of four digits, that it is a code: "a date code between 2032 and 2041"."""
_FLIGHT = lazy_pattern(r"\b(?:[Ff]light|[Vv]oyage|[Tt]rain) [A-Z][A-Z0-9]{1,2} ?$")
_PRODUCT = lazy_pattern(r"\w[a-z][A-Z]\w* $")  # "the ProShop 2007 line"
_ADDRESS = lazy_pattern(r" (?:[A-Z]\w+\.? ){1,3}(?:Avenue|Ave|Street|St|Road|Rd|Drive|Lane|Boulevard|Blvd|Court|Place|Square|Terrace)\b")
_OF_THE_YEAR = words("the a an this that its his her their our 's")
"""Before the year of an event by name ("the 2019 High Court ruling"); the number of a house has none of them."""
_MAKERS_NEWS = lazy_pattern(r" \w+ (?:[a-z]+ )?(?:scandal|strike|walkout|recall|deal|merger|takeover|buyout|bankruptcy|bailout|lay-?offs?|crisis|settlement|case|trial|fine|lawsuit|protests?|verdict|ruling|closure)\b")
"""Behind a year, what befell the maker of cars, no model of that year: "the 2011 Saab bankruptcy"."""
_GROUPS_OF_YEAR = words("Fund Front Legion Battalion Foundation Collective Committee")
_MANY = lazy_pattern(r" (?!was|is|has|as|does|this|its|his|us)[a-z]+s\b")
_AND_YEAR = lazy_pattern(r" and \d{4}(?=[.,;:)]|$| (?:and|in|to|when|by|as|the|he|she|they|it|who|which|was|were|had|but|under|at|on)\b)")
"""Behind "between 1207", the other end of the years, and no count."""
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
    if match.before in MONTHS:
        return None  # "a December year-end" is of every year
    if match.before in ("since", "from"):
        return CalendarDate(month=12, day=31, way="last")
    return CalendarDate(month=12, day=31, year_of=CalendarUnit(unit="Y"))


_TIME_ABOUT = lazy_pattern(r"\b(?:by|before|since|until|till|in|from|after) (?:about|around|roughly|nearly|almost) $")
"""Before a number that is a year for all that: "by around 2000 shops had closed"."""
_ABOUT = words("about some nearly almost over roughly than least around")


_YEAR_OR = lazy_pattern(r"\b20\d\d (?:or|and) $")
_NUMBER = lazy_pattern(r" \d")


@rule(
    "the (first | opening | last | final | closing | dying) (days | weeks) of ({year} | the year | last year | this year | next year)",
    examples={
        "She resigned in [the last days of 2015].": "2015-12",
        "It rained in [the opening weeks of last year].": "2023-01",
        "Sales fell in [the closing weeks of the year].": "2023-12",
    },
    rejects=("the last days of the siege", "the first weeks of school"),
)
def days_of_year(match: Match) -> Meaning | None:
    """The first or last of a year's days lie in its January or December."""
    if match.page.folded.startswith(("-", "'s ", "/"), match.end) or _NUMBER.match(match.page.folded, match.end):
        return None  # "of the year-long inquiry", "of last year's war", "of the year 1900"
    first = match.has("first", "opening")
    offset = -1 if match.folded.endswith("last year") else 1 if match.has("next") else 0
    of_year = CalendarUnit(unit="Y", offset=offset) if match.folded.endswith(("last year", "this year", "next year")) else None
    return CalendarDate(year=match["year"], year_of=of_year, month=1 if first else 12, mod=("START" if first else "END") if match.has("days") else None)


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
    if not 1500 <= number <= 2100 and before not in _SURELY_YEAR and not (number >= 1000 and (_in_brackets(match) or (before == "between" and number % 50 and _AND_YEAR.match(match.page.folded, match.end) is not None))):
        return None
    surely = before in _SURELY_YEAR or (before in ("or", "and") and match.look_back(_YEAR_OR, 12) is not None) or (before in _ABOUT and match.look_back(_TIME_ABOUT, 24) is not None)
    if not match.has("year") and match["edge"] is None and match.quoted_alone:
        return None  # the film "1974"
    if (before in ("called", "named") and after != "the") or match.page.text[match.end : match.end + 1].isalnum() or (match["edge"] is None and match.page.folded[match.start - 1 : match.start] == "-" and not match.has("year") and not _in_range(match)):
        return None  # "a shop called 1984", "555-1999"
    counted = after.lower() in MEASURES and not (before == "in" and number % 100 and 1500 <= number <= 2035)  # "in 1916 people knew it"
    many = number % 100 == 0 and before.islower() and _MANY.match(match.page.text, match.end) is not None
    if many and ((before in _ABOUT and not match.look_back(_TIME_ABOUT, 24)) or (number != 2000 and before not in _BEFORE_YEAR)):
        return None  # "handed out 1900 rifles", "about 2000 properties"
    if _FOUR_MORE.match(match.page.folded, match.end) or _FOUR_BEFORE.search(match.page.folded, max(0, match.start - 12), match.start) or (before == "to" and match.look_back(_VOTES, 16)):
        return None  # "1800 2020", "by 2015 votes to 1876"
    if match.folded.isdigit() and is_of_timetable(match):
        return None  # "the 1610 sailing", "brought forward from 2155 to 2030"
    if _FLIGHT.search(match.page.text, max(0, match.start - 16), match.start):
        return None  # "flight NF 2016"
    if before in LABELS or match.look_back(_CODES, 36) or counted or before.endswith(("$", "%", "no.")) or _DESIGNATION.match(match.page.text, match.end) or _PRODUCT.search(match.page.text, max(0, match.start - 30), match.start):
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


_LIFETIME = lazy_pattern(r"\b(?!Rooms|Pages|Lots|Seats|Flats|Items|Nos|Numbers|Units)[A-Z]\w+ \((?:c\. ?)?(\d{4}) ?[-–] ?(\d{4})\)")


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


_QUOTE_ENDS = lazy_pattern(r"[^'\u00b6]{1,60}'(?![a-z0-9])")


@rule(
    "{two_digits}",
    examples={
        "He retired in '[94] and moved.": "1994",
        "The class of '[08] met again.": "2008",
    },
    rejects=("in 94 cases", "'94 people"),
)
def short_year(match: Match) -> Meaning | None:
    if match.page.folded[max(0, match.start - 1) : match.start] != "'" or match.after.lower() in MEASURES:
        return None
    if match.before not in _BEFORE_YEAR and _QUOTE_ENDS.match(match.page.folded, match.end):
        return None  # "found '10 dead'"
    return CalendarDate(year=full_year(match["two_digits"]))


_YEAR_BEFORE = lazy_pattern(r"(\d{4}) *[-/] *$")


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
