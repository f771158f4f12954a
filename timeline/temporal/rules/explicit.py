"""Dates of the calendar as written: "March 5, 2020", "5 March", "2020-03-05", "March 2020", "1939"."""

from __future__ import annotations

import datetime as dt

from timeline.temporal.meaning import CalendarDate, Meaning, Period
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import LABELS, MEASURES


@rule(
    "({weekday} ,?)? (the? night of | the? morning of)? {any_month} the? {day} (, | of)? {year}",
    "({weekday} ,?)? the? {day} of? {any_month} ,? {year}",
    "({weekday} ,?)? the? {day} - {month} - {year}",
    "({weekday} ,?)? {month} {day_ordinal} (, | of)? {year}",
    examples={
        "The bridge opened on [May 17, 2019].": "2019-05-17",
        "He was born on [3 October 1952] in Turin.": "1952-10-03",
        "They met on [Monday, June 1, 2015], in Oslo.": "2015-06-01",
    },
    rejects=("may 17 people", "October 1952"),
)
def full_date(match: Match) -> Meaning | None:
    return CalendarDate(year=match["year"], month=match["any_month"] or match["month"], day=match["day"] or match["day_ordinal"])


@rule(
    "({weekday} ,?)? {month} the? {day}",
    "({weekday} ,?)? the? {day} of? {month}",
    "({weekday} ,?)? the? {day_ordinal} of {month}",
    "({weekday} ,?)? {month} {day_ordinal}",
    examples={
        "The vote was held on [Feb. 28] in Lagos.": "2024-02-28",
        "She arrived on [the 3rd of January] by train.": "2024-01-03",
        "He will testify on [Thursday, April 11] in Bonn.": "2024-04-11",
    },
    rejects=("march 28 miles", "they may 5 times"),
)
def month_and_day(match: Match) -> Meaning | None:
    day = match["day"] or match["day_ordinal"]
    return CalendarDate(month=match["month"], day=day, weekday=match["weekday"])


@rule(
    "{month} {day_number} - {day_number2} (,? {year})?",
    "{day_number} - {day_number2} {month} (,? {year})?",
    examples={
        "The fair ran [March 3-5] in Basel.": "2024-03-03/2024-03-05",
        "The summit of [June 11-13, 2010] failed.": "2010-06-11/2010-06-13",
    },
    rejects=("March 3 to the sea",),
)
def days_of_month(match: Match) -> Meaning | None:
    first, last = match["day_number"], match["day_number2"]
    if first >= last or last > 31:
        return None
    return CalendarDate(year=match["year"], month=match["month"], day=first, until_day=last)


@rule(
    "{edge}? {month} (, | of)? {year}",
    "{edge}? {any_month} {year}",
    examples={
        "Prices fell in [May 2019].": "2019-05",
        "They married in [late October, 1981].": "1981-10",
    },
    rejects=("a march of 2019 people", "May of thieves"),
)
def month_and_year(match: Match) -> Meaning | None:
    name = "month" if match["month"] is not None else "any_month"
    return CalendarDate(year=match["year"], month=match[name], mod=match["edge"])


@rule(
    "{edge}? {year}",
    "the year {year}",
    "the years {year}",
    examples={
        "The treaty was signed in [1951].": "1951",
        "It reopened in [late 2018] after repairs.": "2018",
        "That was [the year 1987].": "1987",
    },
    rejects=("about 2000 troops", "Flight 1549 landed", "a loan of $1990"),
)
def year(match: Match) -> Meaning | None:
    number = match["year"]
    if not 1400 <= number <= 2100 and match.before not in ("in", "since", "of", "by", "from", "until", "year"):
        return None
    if match.before in LABELS or match.after.lower() in MEASURES or match.before.endswith(("$", "%")):
        return None
    return CalendarDate(year=number, mod=match["edge"])


_SURE = frozenset(
    "in last next this since by until till through of from to during between and before after early late mid every each past "
    "following previous for around about late - than that or".split()
)
_NAMES = frozenset({4, 5, 6, 8})  # April, May, June, August are given names and family names too


@rule(
    "{edge}? {month}",
    examples={
        "Exports rose in [February] after a slow start.": "2024-02",
        "The plant closed in [late November].": "2023-11",
        "Voting will begin in [September].": "2024-09",
    },
    rejects=("June Carter sang", "Mrs. May spoke", "may fall", "they march on"),
)
def month(match: Match) -> Meaning | None:
    number = match["month"]
    if match["edge"] is None and match.before not in _SURE:
        if number in _NAMES and (match.after[:1].isupper() or match.previous_capital()):
            return None
        if number in (3, 5) and (match.after[:1].islower() or not match.before):
            return None
    return CalendarDate(month=number, mod=match["edge"])


@rule(
    "{iso}",
    examples={
        "Updated [2019-05-17].": "2019-05-17",
        "Logged at [2019-05-17T20:15Z] by the pilot.": "2019-05-17T20:15Z",
    },
    rejects=("2019-55-17", "part 12019-05-17"),
)
def iso_date(match: Match) -> Meaning | None:
    text = match.folded.upper().replace(" ", "T")
    try:
        dt.date.fromisoformat(text[:10])
    except ValueError:
        return None
    return Period(value=text, type="TIME" if len(text) > 10 else "DATE")


@rule(
    "{slashed}",
    examples={
        "It expires on [28/02/2025].": "2025-02-28",
        "Filed [3/14/2019] in court.": "2019-03-14",
        "He signed it on [03/04/2025].": "2025-03-04",
    },
    rejects=("24/7 care", "99/99/2020"),
)
def slashed_date(match: Match) -> Meaning | None:
    parts = match.folded.replace(".", "/").split("/")
    if len(parts[0]) == 4:
        year, month, day = (int(part) for part in parts)
        return _checked(year, month, day)
    first, second, year = (int(part) for part in parts)
    if len(parts[2]) == 2:
        year += 2000 if year < 50 else 1900
    dotted = "." in match.folded
    if first > 12 or dotted:
        return _checked(year, second, first)
    if second > 12 or first == second:
        return _checked(year, first, second)
    other = f"{year:04}-{second:02}-{first:02}"
    made = _checked(year, first, second)
    return made and CalendarDate(year=year, month=first, day=second, second=other, second_reason="day before month, as outside the United States")


def _checked(year: int, month: int, day: int) -> CalendarDate | None:
    try:
        dt.date(year, month, day)
    except ValueError:
        return None
    return CalendarDate(year=year, month=month, day=day)
