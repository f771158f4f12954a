"""So many units from an anchor: "11 years ago", "two days later", "a week earlier", "three weeks after"."""

from __future__ import annotations

from typing import Literal

from timeline.model import Mod
from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import Anniversary, CalendarDate, CalendarUnit, Length, Meaning, Shift, Weekday
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import words

_OUTSIDE: dict[str, Mod] = {"over": "MORE_THAN", "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "some": "APPROX"}


def _count(match: Match) -> float | None:
    """The count, with the half of "a year and a half"."""
    count: float | None = match["count"]
    return count + 0.5 if count is not None and match.has("half") and match.has("and") else count


_TOOK = lazy_pattern(r"\b(?:t[ao]ke[ns]?|took|taking|hand(?:ed|s)?|c[ao]me|went|ran|fell|pulled|turned|moved|carried) over $")
"""Verbs that "over" is part of."""


_SUBJECTS = frozenset(("they", "he", "she", "it", "we", "i", "you", "the", "a", "his", "her", "their"))
"""Behind "Two years back" at the head of a sentence, who did what."""


@rule(
    "{comparison}? {count} {unit} (and a half | or so)? ago",
    "{count} {unit} ago to the day",
    "{count} {unit} ago {full_weekday}",
    "{count} (year | years) ago this {season}",
    "{comparison}? {count} and a half {unit} ago",
    "{count} {unit} back",
    "{count} {seasons} ago",
    "{number} (or | to | -) {number2} {units} ago",
    "(a | an) {one_unit} or {number} ago",
    examples={
        "Talks ended [three days ago] in Geneva.": "2024-03-03",
        "It burned [7 days ago].": "2024-02-28",
        "He fell [a year ago to the day].": "2023-03-06",
        "He drove a rickshaw [two months back].": "2024-01",
        "She came [two summers ago].": "2022-SU",
        "The mine opened [11 years ago].": "2013",
        "The law passed [two weeks ago].": "2024-W08",
        "A dog found it [two or three days ago].": "2024-03-03/2024-03-04",
        "It closed [a year or two ago].": "2022/2023",
    },
    rejects=("three days again", "days ago"),
)
def ago(match: Match) -> Meaning | None:
    if match.has("back") and ((match.after and (match.before or match.after not in _SUBJECTS)) or match["unit"] not in ("D", "W", "M", "Y") or match.before in ("for", "of", "from", "after", "by")):
        return None  # "two months back", but "for two weeks back home"
    if match["season"]:  # "Fifty years ago this summer"
        return CalendarDate(season=match["season"], year_of=CalendarUnit(unit="Y", offset=-int(match["count"]))) if match["count"] else None
    if match["seasons"]:
        return CalendarDate(season=match["seasons"], year_of=CalendarUnit(unit="Y", offset=-int(match["count"]))) if match["count"] and match["count"] == int(match["count"]) else None
    if match["full_weekday"]:  # "Fifty years ago Saturday": the same day of that year
        return Shift(count=match["count"], unit="Y", sign=-1, base=Weekday(weekday=match["full_weekday"], way="coming"), finest="D") if match["unit"] == "Y" and match["count"] else None
    if match["number2"] or match["one_unit"]:
        least, most = sorted((match["number"], match["number2"] or 1))
        return Shift(count=least, most=most, unit=match["units"] or match["one_unit"], sign=-1)
    if _TOOK.search(match.page.folded, max(0, match.start - 20), match.start + 5 * match.folded.startswith("over ")):
        return Shift(count=_count(match), unit=match["unit"], sign=-1)  # "took over 14 months ago"
    compared = match["comparison"] and match.has("than") and match.look_back(_A_THIRD, 20)  # "a third more than four years ago"
    mod = None if compared else "APPROX" if match.has("nearly", "almost") or match.before in ("just", "little", "shortly") else match["comparison"] or _OUTSIDE.get(match.before)
    return Shift(count=_count(match), unit=match["unit"], sign=-1, mod=mod, finest="D" if match.has("to") else None)


_A_THIRD = lazy_pattern(r"\b(?:half|third|quarter|fifth|tenth|percent|per cent|points?|times|degrees)s? $|%\)? $|\d $")
"""Before "more than four years ago", how much more."""
_THIS_YEAR = lazy_pattern(r"\b(?:this|last|next) (?:year|month|week|summer|spring|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december), $")
_DATE_BEHIND = lazy_pattern(r" (?:the )?\d")
_NOW_BEFORE = lazy_pattern(r"\bnow,? (?:almost |nearly |about |some |more than |over |just )?$")


@rule(
    "{comparison}? {count} {unit} (and a half)? (earlier | previously | prior | beforehand)",
    "{comparison}? {count} {unit} (and a half)? (later | afterward | afterwards | on)",
    "{comparison}? {count} and a half {unit} (earlier | later)",
    "{count} {unit} (earlier | later) to the day",
    "{count} {unit} to the day (earlier | later)",
    "{comparison}? {count} {unit} (before | after) that",
    "{number} (hour | hours) and {number2} (minute | minutes) (earlier | later)",
    "(a | an) hour and {number2} (minute | minutes) (earlier | later)",
    "{number} (year | years) and {number2} (month | months) (earlier | later)",
    "{number} (or | to | -) {number2} {units} (earlier | later)",
    "(a | an) {one_unit} or {number} (earlier | later)",
    examples={
        "He died in June 2009; [a decade earlier] he had retired.": "1999",
        "It shut on May 3, 2019, after a fire [two days earlier].": "2019-05-01",
        "It shut on May 3, 2019 and reopened [two weeks later].": "2019-W20",
        "It shut on May 3, 2019 and reopened [a day or two later].": "2019-05-04/2019-05-05",
        "He came in May 2019 and left [two and a half years later].": "2021-11",
        "Now, [a year later], we know more.": "P1Y",
    },
    rejects=("early days", "two days early", "two weeks late"),
)
def earlier_or_later(match: Match) -> Meaning | None:
    count, unit = _count(match), match["unit"]
    if match.title_like:
        return None
    if match.has("on") and match["unit"] == "Q":
        return None  # "sales are down by a quarter on 2019"
    if match.has("on") and match.look_back(_THIS_YEAR, 30):
        return Length(count=count, unit=unit)  # "This August, 55 years on, the hall"
    if match.has("on") and match.after == "from":
        return Length(count=count, unit=unit)  # "a month on from the storm"
    if match.has("on") and (match.after[:1] != "" or _DATE_BEHIND.match(match.page.folded, match.end)):
        return None  # "halted for nine hours on 23 November"
    if match.after == "than" and match.has("earlier", "later"):
        return None  # "two days later than planned"
    if match.has("earlier") and match.followed_by("(this | last | that | in the) (week | month | year | season | summer | decade)") is not None:
        return None  # "was out for 15 days earlier this year"
    finest = "D" if (unit in ("W", "FN", "M") and match.before in ("exactly", "precisely")) or " to the day" in match.folded else None
    if match.before == "for" and match.has("afterward", "afterwards"):
        return Length(count=count, unit=unit)  # "left alone for two years afterwards"
    if match.has("later", "on") and match.look_back(_NOW_BEFORE, 24):
        return Length(count=count, unit=unit)  # "now, a week later" is now; only the length is new
    sign: Literal[-1, 1] = -1 if match.has("earlier", "previously", "prior", "beforehand", "before") else 1
    if match["number2"] and match.has("and") and match["units"] is None:
        of, finer = (60, "MIN") if match.has("minute", "minutes") else (12, "M")
        return Shift(count=(match["number"] or 1) * of + match["number2"], unit=finer, sign=sign, reference="expression")
    if match["number2"] or match["one_unit"]:
        least, most = sorted((match["number"], match["number2"] or 1))
        return Shift(count=least, most=most, unit=match["units"] or match["one_unit"], sign=sign, reference="expression")
    return Shift(count=count, unit=unit, sign=sign, reference="expression", mod=match["comparison"], finest=finest)


@rule(
    "{number} (mornings | afternoons | evenings) (later | earlier)",
    examples={
        "It burned on May 3, 2019; [two mornings later] he was found.": "2019-05-05TMO",
        "It burned on May 3, 2019; [three evenings earlier] he had been seen.": "2019-04-30TEV",
    },
    rejects=("two mornings late",),
)
def parts_later(match: Match) -> Meaning | None:
    part = "MO" if match.has("mornings") else "AF" if match.has("afternoons") else "EV"
    return Shift(count=match["number"], unit="D", sign=1 if match.has("later") else -1, reference="expression", part=part)


@rule(
    "the {one_unit} (before | after) that",
    examples={
        "They sailed on May 3, 2019 and landed [the day after that].": "2019-05-04",
        "He retired in 2009, and she left [the year before that].": "2008",
    },
    rejects=("the day after that fire began", "two days after that"),
)
def unit_beside_that(match: Match) -> Meaning | None:
    unit = match["one_unit"]
    if unit not in _KEPT or (match.after and match.after.lower() not in _CLAUSE_GOES_ON):
        return None  # "the day after that fire began"
    return CalendarUnit(unit="D" if unit == "N" else unit, offset=1 if match.has("after") else -1, part="NI" if unit == "N" else None, reference="expression")


_KEPT = frozenset(("D", "N", "W", "M", "Q", "Y"))
_CLAUSE_GOES_ON = words("was were is and but or when")


@rule(
    "{comparison}? {count} {unit} (and a half)? (before | after | following)",
    "{count} {unit} to the day (before | after)",
    "the {one_unit} (before | after)",
    examples={
        "The king fled in 1848; [three years after], he returned.": "1851",
        "It shut on May 3, 2019; [two days before], it had burned.": "2019-05-01",
        "He quit [two days] after the defeat.": "P2D",
        "He quit [a year to the day] after the defeat.": "P1Y",
        "Sales were higher in [the year] before the flood.": "P1Y",
    },
    rejects=("two weeks late", "weeks before"),
)
def before_or_after(match: Match) -> Meaning | None:
    """Open to what comes behind: a date joins it, an event leaves the bare length, nothing counts from the story."""
    if match.word("count") == "a" and match.word("unit") in ("second", "quarter"):
        return None  # "he plans a second after Labor Day"
    if match.has("before") and match.after == "and" and match.followed_by("and after") is not None:
        return None  # "bans adverts for an hour before and after play"
    word = next(word for word in ("before", "after", "following") if match.has(word))
    sign: Literal[-1, 1] = -1 if word == "before" else 1
    if match["one_unit"] == "WE" and match.before in ("over", "during"):
        return None  # "arrested over the weekend after disorder broke out"
    if match["one_unit"]:
        return None if match["one_unit"] in ("S", "MIN", "D", "N") else Shift(count=1, unit=match["one_unit"], sign=sign, reference="expression", connector=match.word_start(word))
    return Shift(count=_count(match), unit=match["unit"], sign=sign, reference="expression", connector=match.word_start(word), mod=match["comparison"], finest="D" if match.has("to") or match.before == "exactly" else None)


@rule(
    "{units} (ago | earlier | later)",
    "moments (ago | earlier | later)",
    examples={
        "She had left [weeks earlier].": "PAST_REF",
        "They met in 2011; [years later] they wed.": "FUTURE_REF",
    },
    rejects=("weeks early", "years late"),
)
def uncounted(match: Match) -> Meaning | None:
    if match.title_like:
        return None
    return Shift(count=None, unit=match["units"] or "MIN", sign=1 if match.has("later") else -1, reference="expression")


@rule(
    "{count} {unit} from (now | today)",
    "in {count} {unit} ' time",
    "{count} {unit} ' time",
    "{count} {unit} hence",
    "{count} {unit} away",
    examples={
        "Polls open [three weeks from now].": "2024-W13",
        "It will end [two days from today].": "2024-03-08",
        "[Three weeks from today] is her birthday.": "2024-03-27",
    },
    rejects=("weeks from now", "two days from home"),
)
def from_now(match: Match) -> Meaning | None:
    if match.has("in") or (match.has("away") and (match["unit"] in ("H", "MIN", "S") or match.after == "from")):
        return None
    return Shift(count=match["count"], unit=match["unit"], sign=1, finest="D" if match.has("today") else None)


@rule(
    "the? day (before | after)",
    "the (night | evening | morning) (before | after)",
    examples={
        "The ship sank on May 3, 2019; [the day before], it had docked.": "2019-05-02",
        "She won on May 3, 2019 and resigned [the day after].": "2019-05-04",
    },
    rejects=("the day beforehand", "the days after"),
)
def day_before(match: Match) -> Meaning | None:
    part = "NI" if match.has("night") else "EV" if match.has("evening") else "MO" if match.has("morning") else None
    word = "before" if match.has("before") else "after"
    return Shift(count=1, unit="D", sign=-1 if word == "before" else 1, reference="expression", part=part, connector=match.word_start(word))


@rule(
    "{count} (week | weeks | fortnight) (from | on)? (today | tomorrow)",
    "{count} (week | weeks | fortnight) from tonight",
    "tomorrow week",
    "at? this (time | point) (last | next) (week | month | year)",
    "this (day | week) (last | next) year",
    "at? this time {count} (week | weeks | month | months | year | years) ago",
    "at? this time (yesterday | tomorrow)",
    examples={
        "The lake was frozen [this time last year].": "2023-03-06",
        "[This time two years ago] it was dry.": "2022-03-06",
        "They will be home by [this time tomorrow].": "2024-03-07",
        "The pool reopens [a week tomorrow].": "2024-03-14",
        "They must win [tomorrow week]'s derby.": "2024-03-14",
        "He is to speak [two weeks from tomorrow].": "2024-03-21",
    },
    rejects=("a week ago today", "the week tomorrow", "weeks from tomorrow"),
)
def weeks_from_day(match: Match) -> Meaning | None:
    if match.page.folded.startswith("'s ", match.end) and match.has("point"):
        return None  # "At this point last year's champions began to tire"
    if match.folded.endswith(("this time yesterday", "this time tomorrow")):
        return CalendarUnit(unit="D", offset=1 if match.has("tomorrow") else -1)
    if match.has("ago"):
        return Shift(count=match["count"], unit="W" if match.has("week", "weeks") else "M" if match.has("month", "months") else "Y", sign=-1, finest="D") if match["count"] else None
    if match.has("last", "next"):
        return Shift(count=1, unit="W" if match.has("week") else "M" if match.has("month") else "Y", sign=-1 if match.has("last") else 1, finest="D")
    if match.folded == "tomorrow week" and (match.after[:1].isdigit() or match.after in ("one", "two", "three")):
        return None
    day = CalendarUnit(unit="D", offset=1 if match.has("tomorrow") else 0)
    return Shift(count=match["count"] or 1, unit="FN" if match.has("fortnight") else "W", sign=1, base=day, finest="D")


@rule(
    "the {century_ordinal} anniversary",
    examples={
        "The wall fell on May 3, 2019. A stone was laid on [the second anniversary].": "2021-05-03",
        "The wall fell on May 3, 2019. On [the 3rd anniversary] of the fall a stone was laid.": "2022-05-03",
    },
    rejects=("marked the first anniversary of the republic", "the anniversary party", "a third anniversary"),
)
def anniversary(match: Match) -> Meaning | None:
    """One that something is dated by; what is only marked or prepared names the occasion."""
    return Anniversary(count=match["century_ordinal"]) if match.before in _DATED_BY and match.after not in _ITS_OCCASION else None


_DATED_BY = words("on by until till before after since")
_ITS_OCCASION = words("party concert dinner tour edition issue celebrations celebration events event ceremony service exhibition gala album parade march season")
