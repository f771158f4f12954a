"""Dates of the calendar as written: "March 5, 2020", "5 March", "the 15th", "May 2019"."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import CalendarDate, Meaning, Period, Way
from timeline.temporal.rule import SUBJECT, Match, rule
from timeline.temporal.vocabulary import (
    FUNCTION_WORDS,
    MEASURES,
    MONTHS,
    NAMED_AFTER_DAYS,
    SCHOOL,
    STREETS,
    full_year,
    words,
)


@rule(
    "({weekday} ,?)? {any_month} the? {day} (, | of)? {year}",
    "({weekday} ,?)? the? {day} of? {any_month} ,? {year}",
    "({weekday} ,?)? {day} - {month} - {year}",
    "({weekday} ,?)? {month} {day_word} (, | of)? {year}",
    "({weekday} ,?)? the? {day_word} of {month} ,? {year}",
    "{month} {short_slash} ,? {year}",
    "{short_slash} {month} ,? {year}",
    "{any_month} {day} ' {two_digits}",
    "{day} {any_month} ' {two_digits}",
    examples={
        "The bridge opened on [May 17, 2019].": "2019-05-17",
        "He was born on [3 October 1952] in Turin.": "1952-10-03",
        "They met on [Monday, June 1, 2015], in Oslo.": "2015-06-01",
        "Dated [May 3rd, '24].": "2024-05-03",
        "Signed on [the twenty-third of May, 1954], in ink.": "1954-05-23",
    },
    rejects=("may 17 people", "October 1952"),
)
def full_date(match: Match) -> Meaning | None:
    year = match["year"] or full_year(match["two_digits"])
    if match.word("short_slash"):
        first, last = map(int, match.word("short_slash").split("/"))
        return CalendarDate(year=year, month=match["month"], day=first) if last == first + 1 <= 31 else None  # "the night of May 3/4, 2019"
    return CalendarDate(year=year, month=match["any_month"] or match["month"], day=match["day"] or match["day_word"], weekday=match["weekday"])


@rule(
    "({weekday} ,?)? (last | this | this past | next)? {month} the? {day}",
    "({weekday} ,?)? the? {day} of? {month}",
    "({weekday} ,?)? {month} the? {day} last",
    "({weekday} ,?)? the? {day} of? {month} last",
    "({weekday} ,?)? the? {day_word} of {month}",
    "({weekday} ,?)? {month} {day_word}",
    "{month} {short_slash}",
    "{short_slash} {month}",
    "({weekday} ,?)? {day} - {month}",
    examples={
        "It was sold on [8-May] in Hull.": "2023-05-08",
        "The vote was held on [Feb. 28] in Lagos.": "2024-02-28",
        "She arrived on [the 3rd of January] by train.": "2024-01-03",
        "He will testify on [Thursday, April 11] in Bonn.": "2024-04-11",
        "The dividend is payable [Dec. 15].": "2023-12-15",
        "The school had 49 pupils on [30 September last].": "2023-09-30",
    },
    rejects=("march 28 miles", "they may 5 times", "the second March"),
)
def month_and_day(match: Match) -> Meaning | None:
    if match.word("short_slash"):
        first, last = map(int, match.word("short_slash").split("/"))
        named = match.before == "of" and last == first + 1 <= 31 and not match.followed_by("{year}")
        return CalendarDate(month=match["month"], day=first) if named else None  # "the weekend of January 25/26"
    if _DASH.search(match.page.folded, match.start, match.end) and match.before not in ("on", "by", "from", "until", "since", "of", "to"):
        return None  # "Corbyn 20-May 30"
    if "-" in match.folded and _WIDE_DASH.search(match.page.folded, match.start, match.end):
        return None  # "City 3 - May 2"
    if match.after in NAMED_AFTER_DAYS and (match.before == "the" or match.folded.startswith("the ")):
        return None  # "the 9 March Front"
    if match.folded.endswith(" last"):
        return CalendarDate(month=match["month"], day=match["day"], weekday=match["weekday"], way="last") if not match.after or match.after in FUNCTION_WORDS else None
    if _names_street(match) or ((match.before == "the" or match.folded.startswith("the ")) and match.word("day")[:1].isdigit() and match.page.folded[match.end - 1].isalpha() and SCHOOL.match(match.page.folded, match.end)):
        return None  # "near July 19 Avenue", "at the 24 November secondary school"
    way: Way | None = "last" if match.has("last", "past") else "next" if match.has("next") else None
    return CalendarDate(month=match["month"], day=match["day"] or match["day_word"], weekday=match["weekday"], way=way)


_DASH = lazy_pattern(r"\d-[a-z]")
_WIDE_DASH = lazy_pattern(r"\d(?: -|- )")


def _names_street(match: Match) -> bool:
    """"on 9 May Street": an address, where no noun goes on with it as in "9 May Street vendors"."""
    return match.after in STREETS and _ADDRESS_ENDS.match(match.page.text, match.end + 1 + len(match.after)) is not None


_ADDRESS_ENDS = lazy_pattern(r"[,.;:)]|$| (?:in|on|at|near|to|and|was|were|is|has|had|after|before|where)\b")


@rule(
    "the? (first | second | third | fourth | last | final) week (of | in) {month} (,? {year})?",
    "the? (first | last) full week (of | in) {month} (,? {year})?",
    examples={
        "He sailed in [the first week of May 2019].": "2019-05-01/2019-05-07",
        "It will open in [the last week of April].": "2024-04-24/2024-04-30",
        "It will open in [the first full week of April 2025].": "2025-04-07/2025-04-13",
    },
    rejects=("the first week of school", "last week in May's view"),
)
def week_of_month(match: Match) -> Meaning | None:
    if match.folded.startswith("last "):
        return None
    if match.has("full"):
        return CalendarDate(year=match["year"], month=match["month"], week=6 if match.has("first") else 7)
    number = next(place for place, word in enumerate(("first", "second", "third", "fourth", "last", "final"), start=1) if match.has(word))
    return CalendarDate(year=match["year"], month=match["month"], week=min(number, 5))


@rule(
    "the (first | opening | last | final | closing) week of {year}",
    examples={
        "It took 59 minutes in [the final week of 2022].": "2022-12-25/2022-12-31",
        "Sales fell in [the first week of 2019].": "2019-01-01/2019-01-07",
    },
    rejects=("the first week of 2019 models", "the final week of 20"),
)
def week_of_year(match: Match) -> Meaning | None:
    """The first or last seven days of a year."""
    if match.after and match.after.lower() not in _AFTER_DAY | FUNCTION_WORDS:
        return None
    return Period(value=f"{match['year']}-01-01/{match['year']}-01-07" if match.has("first", "opening") else f"{match['year']}-12-25/{match['year']}-12-31", note=" are the seven days at that end of the year")


@rule(
    "the {day_number_word}",
    "{day_number_word}",
    "{full_weekday} ,? the? {day_number_word}",
    "{weekday} {day_number_word}",
    examples={
        "They sailed on May 3, 2019 and landed on [the 20th].": "2019-05-20",
        "Rents are due by [the 15th].": "2024-03-15",
        "It opens on [Friday the 15th].": "2024-03-15",
        "They sailed on May 3, 2019; it rained from [the 6th] to the 9th.": "2019-05-06",
        "A sale will be held on [Saturday 16th] in Leeds.": "2024-03-16",
        "Trams will be shut from [the 21st] to let crews dig.": "2024-03-21",
    },
    rejects=("the 20th Army", "the 3rd in line", "on the 20th floor"),
)
def day_of_month(match: Match) -> Meaning | None:
    if match.word("day_number_word") == match.folded:  # "on the 23rd and 24th"
        listed = match.folded[0].isdigit() and match.before in ("and", "or") and match.preceded_by("(on | until | by | from | since) the {day_number_word} (and | or)") is not None and (not match.after or match.after.lower() in _AFTER_DAY)
        return CalendarDate(day=match["day_number_word"]) if listed and not match.page.speaks_of(_GOLF) else None
    if (match.before == "from" and match.followed_by("to the {day_number_word}")) or (match.before == "to" and match.preceded_by("from the {day_number_word} to")):
        month = match.followed_by("to the {day_number_word} of? {month} ,? {year}?") or {}
        if not month and not match.look_back(_MONTH_NAMED, 200):
            return None  # "trams run from the 1st to the 12th district"
        return CalendarDate(month=month.get("month"), year=month.get("year"), day=match["day_number_word"])
    if match.before == "to" and match.folded.startswith("the ") and match.preceded_by("from? ({any_month} {day} | {day2} {any_month2}) to") and (not match.after or match.after.lower() in _AFTER_DAY):
        return CalendarDate(day=match["day_number_word"], reference="expression")
    if match["weekday"] or (match["full_weekday"] and not match.has("the")):
        return CalendarDate(day=match["day_number_word"], weekday=match["full_weekday"] or match["weekday"]) if match.folded[-1].isalpha() and (match.after == "" or match.after.lower() in _AFTER_DAY) else None
    if _FLOORS.match(match.page.folded, match.end) or (match.page.speaks_of(_GOLF) and match["full_weekday"] is None and match.folded.startswith("the ")):
        return None  # "on the 12th and the 19th floors", "a putt on the 15th"
    if match.before in ("and", "or") and match.preceded_by("(on | until | by | from | since) the {day_number_word} (and | or)") is not None and (not match.after or match.after.lower() in _AFTER_DAY):
        return CalendarDate(day=match["day_number_word"])  # "on the 12th and the 19th"
    of_night = match.before == "of" and match.preceded_by("(night | morning | afternoon | evening | hours) of")
    known = match["full_weekday"] or match.before in ("on", "by", "until", "since", "from", "dated") or of_night or match.follows("as of ") or (match.before == "for" and match.look_back(_FIXED_FOR, 24)) or (match.before == "to" and (match.follows("up to ") or match.look_back(_MOVED, 60)))
    opens = of_night and match.after[:1].isupper()  # "On the morning of the 1st Mr Renshaw came"
    opens = opens or (match.page.text.endswith("On ", 0, match.start) and match.after not in _UNITS and SUBJECT.match(match.page.text, match.end) is not None and not match.page.speaks_of(_GOLF))
    goes_on = opens or match.after in _AFTER_DAY | _BEGINS_CLAUSE | _DID or match.after.endswith("ed") or match.preceded_by("({zone} | {meridian} | {clock_time}) on") is not None
    goes_on = goes_on or (match.after == "to" and match.before in ("from", "on", "until") and _TO_DO.match(match.page.folded, match.end) is not None)
    if not known or not (goes_on or (match["full_weekday"] and match.has("the") and match.before == "on" and "," not in match.folded and match.after not in _UNITS)):
        return None  # "on the 20th floor"
    return CalendarDate(day=match["day_number_word"], weekday=match["full_weekday"])


_DID = words("stood went came left took gave made met fell began sent saw told said held ran rode flew drove wrote won lost found rose led broke struck hit")
"""Behind "and on the 19th", what its subject did."""
_DAYS_BEHIND = lazy_pattern(rf"(?:(?:,|,? and|,? or| to| until| &|-) ?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?){{1,6}} (?:of )?({'|'.join(MONTHS)})\b")
"""Behind "Monday 8", the rest of a list that names the month at its end: "and Tuesday 9 April"."""


@rule(
    "{full_weekday} the? {day}",
    examples={
        "Crews will walk out on [Friday 8], Saturday 9 and Monday 11 March.": "2024-03-08",
        "The fair runs from [Saturday 9] to Sunday 10 March.": "2024-03-09",
        "The line is shut from Saturday 9 to [Friday 15].": "2024-03-15",
    },
    rejects=("Channel Friday 8 of them", "on Monday 8 and Tuesday 9 people"),
)
def weekday_of_list(match: Match) -> Meaning | None:
    behind = _DAYS_BEHIND.match(match.page.folded, match.end)
    if behind is None:
        listed = not match.has("the") and (match.followed_by("(to | until | -) {full_weekday2} {day2}") is not None or match.preceded_by("{full_weekday2} {day2} (to | until | -)") is not None)
        alone = listed or (match.before in ("on", "until", "by", "from", "for") and not match.has("the") and match.page.folded[match.end - 1].isdigit() and not match.after and match.page.text[match.end : match.end + 1] in (".", ",", ")", "\n", ""))
        return CalendarDate(day=match["day"], weekday=match["full_weekday"]) if alone else None  # "a signed performance on Thursday 17."
    return CalendarDate(month=MONTHS[behind[1]], day=match["day"], weekday=match["full_weekday"]) if behind else None


@rule(
    "{day}",
    "{day} ,? {year}",
    examples={
        "It rained on May 3 and [4] in Kyiv.": "2023-05-04",
        "From [15] to 22 February they dug.": "2024-02-15",
        "The fair ran March 3-[5] in Basel.": "2024-03-05",
    },
    rejects=("It took May and 4 men", "15 to 22 people"),
)
def another_day(match: Match) -> Meaning | None:
    """A day number that shares the month of the date beside it."""
    if match.after.lower() in _COUNTED:
        return None  # "on January 11, the 20th anniversary"
    if match.preceded_by("{month} the? {day} (, {day2})? (, {day3})? (, {day4})? ,? (and | or | to | through | until | - | ,) the?"):
        if match.after.lower() in MEASURES or (match.preceded_by(",") and not match["year"] and match.followed_by("(, | and | or)") is None):
            return None
        return CalendarDate(month=match.month_before(), day=match["day"], year=match["year"])
    behind = None if match["year"] else match.followed_by("(, {day2})? (, {day3})? (and | or | to | - | , | , and) the? {day} of? {month} ,? {year}?")
    if behind:
        if match["day"] > behind["day"] and not match.page.folded.endswith(("from ", "between "), 0, match.start) and match.page.folded[match.end : match.end + 1] == ",":
            return None  # "bulletin no. 31, 14 August"
        return CalendarDate(month=behind["month"], day=match["day"], year=behind.get("year"))
    if match.preceded_by("(from | between) the? {day} {month} (to | until | and | through | -)") and match.after.lower() in _AFTER_DAY:
        return CalendarDate(month=match.month_before(), day=match["day"], year=match["year"])
    return None


_BEGINS_CLAUSE = words(
    "the a an his her its their this there we i you after before both more no some had has were one two three all "
    "fell took went came left began broke made sent lost won met set gave found held sank struck rose ran shut"
)
_FIXED_FOR = lazy_pattern(r"\b(?:scheduled|set|due|fixed|planned|booked|slated|adjourned|called|listed|pencill?ed in) for $")
_FLOORS = lazy_pattern(r"(?: (?:and|or) the \d{1,2}(?:st|nd|rd|th))? (?:floors?|holes?|storeys?|stories|centuries|minutes?|regiments?|streets|avenues|tees?|greens?|fairways?)\b")
_UNITS = words("Army Division Regiment Battalion Corps Brigade Fleet Floor Congress Amendment Street Avenue Century Anniversary Earl Duke Parallel Squadron Cavalry Infantry Hussars Battery Lancers Dragoons Company Guards Fusiliers Foot")
_GOLF = lazy_pattern(r"\b(?:birdies?|bogeys?|putts?|fairways?|tees?|(?:18|nine|back|front) holes|(?:made|for|an) eagle|made par|par (?:on|at|save)|bunkers?|holed)\b")
_MONTH_NAMED = lazy_pattern(r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b")
_TO_DO = lazy_pattern(r" to (?!the\b|an?\b|\d|his\b|her\b|its\b|their\b)[a-z]+\b")
_MOVED = lazy_pattern(r"\b(?:moved|put (?:back|off|forward)|pushed back|postponed|delayed|brought forward|rescheduled|adjourned|extended|deferred|changed|shifted|switched)(?: from [^,;.]{3,24})? to $")
"""Before "the 26th", what was put to it from another day."""
_COUNTED = words("anniversary birthday year day week time edition century season annual floor")
_AFTER_DAY = words("in at on for by with without and but when while as because that which who it he she they was were is are has have had will would") | {""}
"""What may stand behind the last day of "from 3 May to 5": anything else may be what the number counts."""


@rule(
    "{edge}? (the month of)? {month} (, | of)? {year}",
    "{edge}? {any_month} {year}",
    "{edge}? {any_month} of? ' {two_digits}",
    examples={
        "Prices fell in [May 2019].": "2019-05",
        "They married in [late October, 1981].": "1981-10",
        "It was shot in [Sept '19].": "2019-09",
    },
    rejects=("a march of 2019 people", "May of thieves"),
)
def month_and_year(match: Match) -> Meaning | None:
    year = match["year"] or full_year(match["two_digits"])
    return CalendarDate(year=year, month=match["month"] or match["any_month"], mod=match["edge"])
