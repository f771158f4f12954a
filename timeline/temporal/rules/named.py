"""Holidays and other named days."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal import holidays
from timeline.temporal.lexicon import add_phrases
from timeline.temporal.meaning import Holiday, Meaning, Period, Reference, Way
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import DATE_OPENERS, PLACES, words

add_phrases("holiday", {name.replace("'", " ' ").replace("-", " - ").replace("  ", " ").strip(): name for name in holidays.names()})
_OF_YEAR = lazy_pattern(r" (?!an? )(?:[a-z-]+ ){1,2}of ((?:1[6-9]|20)\d\d)\b(?! [a-z]+s\b)")
"""Behind a named day, what befell on it and the year of that."""
_NAMES_TOO = words("holi purim ashura onam epiphany passover nowruz")
_SMALL = ("leap day", "early may bank holiday", "late may bank holiday")
"""Written without a capital."""
_BEFORE_THAT = words("by on after before until till for since and but over during")
"""Before "that Christmas", where it is no conjunction."""
_SAYING = words("said says say saying told warned announced hoped hopes hope feared fears thought think thinks knew know knows believe believes believed agreed insisted feel felt so such is was given now")
"""Before "that", where it is a conjunction."""
_ENDS_CLAUSE = lazy_pattern(r"[.,;:!?)\u00b6]|$| (?:and|but|when|with|in|at|by|before|after|to|for|as|from)\b")
_SEASONAL = words("christmas xmas easter halloween")
_THINGS = words("tree trees lights card cards present presents party eggs dinner shopping")
_OF_SEASON = words("light gift gifts egg shoppers market markets cake cakes sweater sweaters jumper jumpers carol carols decoration decorations pudding puddings stocking stockings wreath wreaths song songs single movie movies film films hamper hampers bonus bonuses costume costumes candy bunny bonnet cracker crackers grotto panto")
"""Behind a holiday, what is called by it and tells no time; the second only behind those that give their name to a season."""
_OF_DAYS = words("Day Days Eve Festival Week Weekend Sunday Monday Tuesday Wednesday Thursday Friday Saturday Night Morning In On At The")
_ATTACKS = frozenset({"attacks", "attack", "hijackers", "hijackings", "terrorist", "terror", "commission", "memorial"})
_NOT_DAYS = PLACES | words("Rising Offensive Parade Rebellion Carol Tree Bowl Seals Song Shoes Mubarak")
_IN_THE = lazy_pattern(r"\b(?:in|into) the $|\b(?:in|into) $")
_SEASONS = ("christmas", "xmas", "easter", "halloween", "thanksgiving", "new year", "new year's", "hanukkah", "diwali", "birthday")


@rule(
    "(last | this past) {holiday} (long? {holiday_span} | {daypart})?",
    "this {holiday} (long? {holiday_span} | {daypart})?",
    "next {holiday} (long? {holiday_span} | {daypart})?",
    "(the following | the next | the previous) {holiday} {holiday_span}?",
    "(that | that same) {holiday} {holiday_span}?",
    "{holiday} ({daypart} | long? {holiday_span})? (, | of | in)? {year}",
    "the {holiday} long? {holiday_span} (, | of | in)? {year}",
    "the {holiday} long? {holiday_span}?",
    "{year} {holiday} {holiday_span}?",
    "{holiday} (long? {holiday_span} | {daypart})?",
    "{holiday} bank holiday {holiday_span}?",
    "{holiday} monday",
    examples={
        "Shops close on [Christmas Eve].": "2023-12-24",
        "He borrowed it in May 2019 and was to repay it by [the following Easter].": "2020-04-12",
        "They flew home for [Thanksgiving 1999].": "1999-11-25",
        "The book came out in April 1961; by [that Christmas] all had read it.": "1961-12-25",
        "The march was held on [Good Friday, 2019].": "2019-04-19",
        "The lake was full for [Labor Day weekend].": "2023-W35-WE",
        "It burned down on [the Australia Day long weekend in 2013].": "2013-W04-WE",
    },
    rejects=("Holi Patel, 34, won", "born on a leap day", "Easter Island", "a day of labor", "White Christmas", "the Christmas tree"),
)
def holiday(match: Match) -> Meaning | None:
    way: Way | None = "last" if match.has("last", "past", "previous") else "next" if match.has("next", "following") else "this" if match.has("this") else None
    same = match.has("that")
    if same and match.followed_by("(, | of | in)? {year}") is not None:
        return None  # "that Good Friday in 1998" names its year
    if same and not (match.page.text.startswith("That ", match.start) or match.before in _BEFORE_THAT or (match.before not in _SAYING and _ENDS_CLAUSE.match(match.page.folded, match.end)) or match.page.folded.endswith(("; ", ", "), 0, match.start)):
        return None  # "said that Christmas was over"
    if way is None and not same and not (match.capital or match.folded[0].isdigit()) and not match.folded.startswith("the ") and match.word("holiday") not in _SMALL:
        return None
    if match.word("holiday") in _NAMES_TOO and way is None and match.after[:1].isupper() and match.after not in _OF_DAYS:
        return None  # "Holi Patel, 34"
    if match.folded.endswith(" monday") and not match["holiday"].endswith(("monday", "bank holiday")):
        return None
    if match["year"] and match.folded[0].isdigit() and match.before not in ("the", "a", "its", "their"):
        return None  # "In 2004 Boxing Day fell on a Sunday"
    if match["holiday"] == "corpus christi" and ((match.before not in DATE_OPENERS - {"in", "from", "of", "through"} and match.before not in ("feast", "at")) or match.after in ("College", "Bay")):
        return None  # the city and the college
    if match["holiday"] == "st patrick's" and match["holiday_span"] is None:
        return None  # "St Patrick's Cathedral", but "St Patrick's weekend"
    if match.word("holiday") == "lady day" and match["year"] is None and match.before not in DATE_OPENERS:
        return None  # the singer
    if match.page.text.endswith(("Operation ", "Exercise ", "Project "), 0, match.start):
        return None  # "Operation Whitsun"
    if match.before in ("world", "international") and match.word("holiday") in holidays.NATIONAL:
        return None  # "World Youth Day" is another
    if match.word("holiday") == "leap day" and match.before in ("a", "every", "each"):
        return None
    if match.after.lower() == "party" and match.word("holiday") not in _SEASONS:
        pass  # "a Juneteenth party" is held that day, a Christmas party in its weeks
    elif match.after in _NOT_DAYS or match.after.lower() in _THINGS or (match.after.lower() in _OF_SEASON and match.word("holiday") in _SEASONAL and match.before not in ("on", "at", "over", "by", "since", "until", "till")):
        return None
    if match.word("holiday") == "new year" and way is None and match.look_back(_IN_THE, 9):
        return None  # "in the New Year": its first weeks
    if way is None and match.after_name and match.word("holiday") in ("christmas", "easter", "halloween", "thanksgiving", "new year"):
        return None
    if match.folded.startswith("the ") and way is None and not same and match["holiday_span"] is None and match["year"] is None and match["holiday"] not in _SMALL and not match.folded.startswith(("the following", "the next", "the previous")):
        return None
    part = match["daypart"]
    year = match["year"]
    if year is None and way is None and (match.before == "the" or match.folded.startswith("the ")) and (of_year := _OF_YEAR.match(match.page.folded, match.end)) is not None:
        year = int(of_year[1])  # "the Boxing Day tsunami of 2004"
    name = holidays.BANK_HOLIDAY if match.has("bank") and match["holiday"] == "may day" else match["holiday"]
    if match.folded == "easter" and match.before == "over":
        return Holiday(name="easter", span="WE")
    told: Reference = "expression" if match.has("following", "previous") or same or match.folded.startswith("the next ") else "published"
    return Holiday(reference=told, name=name, year=year, way=way, span="WE" if match["holiday"].endswith(" weekend") else match["holiday_span"], part=None if part is None or ":" in part else part)


@rule(
    "the fourth (weekend)?",
    examples={"Fireworks will be let off on [the Fourth].": "2024-07-04", "The tree stays up through [the Fourth] and the parade.": "2024-07-04"},
    rejects=("Fireworks flew on the fourth", "a parade for the Fourth Estate", "fireworks on the fourth hole", "On the Fourth he was born", "fireworks by order of the Fourth"),
)
def the_fourth(match: Match) -> Meaning | None:
    """As Americans call their day in July, in a text that tells of it."""
    named = match.page.text.startswith("the Fourth", match.start) and match.before in ("on", "for", "through", "until", "till", "over", "before", "after", "since") and not match.after[:1].isupper()
    return Holiday(name="fourth of july", span="WE" if match.has("weekend") else None) if named and match.page.speaks_of(_OF_JULY) else None


_OF_JULY = lazy_pattern(r"\b(?:july|fireworks|independence day|declaration of independence|parades?|barbecues?|cookouts?)\b")


@rule(
    "{short_slash}",
    "d - day",
    "{month} {day}",
    examples={
        "He was a boy on [9/11].": "2001-09-11",
        "Since the [Sept. 11] attacks rules have changed.": "2001-09-11",
        "His father landed on [D-Day].": "1944-06-06",
    },
    rejects=("open 24/7", "9/10 voters"),
)
def named_date(match: Match) -> Meaning | None:
    if match["month"]:
        attacks = (match["month"], match["day"]) == (9, 11) and match.after.lower() in _ATTACKS
        return Period(value="2001-09-11", note=" is the name of that day's attacks") if attacks else None
    if match.folded == "d-day":
        return Period(value="1944-06-06", note=" is the name of the landing in Normandy")
    return Period(value="2001-09-11", note=" is the name of that day's attacks") if match.folded == "9/11" else None
