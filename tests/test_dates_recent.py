"""Sentences in the manner of recent news, with the interval of one phrase each, worked out by hand with a calendar.

The files under `data` named in FILES were written blind, before anything had read them. Their columns: the sentence or passage, the phrase
in it, the article's publication date, the expected `earliest` and `latest` (inclusive; empty: that side is open, or
nothing can be pinned where both are), the TIMEX3 value (empty: not checked), and the class. `a|b` accepts either, `*`
anything; `-` as value says that the phrase is not a time expression. Weeks run from Monday to Sunday, seasons are
meteorological and northern.

What differs is listed in KNOWN with the class of its cause, never tuned away. A new difference fails; one that has
gone fails too, and asks to be taken out of the table. On their first run, still blind, 179 of the 219 rows of
`dates_recent.csv` were right, and 307 of the 371 of `dates_recent_2.csv`. Of the second, one half was mended from and the
other (`random.Random(2718)`) looked at only afterwards: that took the first from 82.2 to 96.2 % and the other from 83.3 to
85.5 %; the other half's classes were mended then. The third file, written after that, had 124 of 131 right at once. Seven
expectations of the second and one of the third were found wrong on reflection and put right.

`dates_blind.csv` was written and judged by somebody who mended nothing: 168 of its 200 were right on the first run. One
half (`random.Random(20260101)`) was shown to those who mend, the other stayed hidden: the shown half went from 83 to 100 %,
the hidden one from 85 to 88 %.

`dates_blind_2.csv` was written by others who mended nothing either: sentences of the Commonwealth and of America, sentences whose tense
decides, and passages of two to four sentences. On their first run 481 of the 519 were right, a "by Friday" that
they took for the Friday alone counted as right; what was wrong was looked at, and mended where it was a class. Of 140 more on tense, written
then, 136 were right at once.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from timeline.model import TimeExpression
from timeline.temporal import find_time_expressions

FILES = ("dates_recent.csv", "dates_recent_2.csv", "dates_recent_3.csv", "dates_blind.csv", "dates_blind_2.csv")
DATA = Path(__file__).parent / "data"
ROWS = [row for name in FILES for row in csv.DictReader((DATA / name).open(encoding="utf-8", newline=""))]

KNOWN: dict[str, str] = {
    "Friday @ The novel's hero, Friday, speaks": "not a date: a name or title",
    "2008 @ The Peugeot 2008 was found": "not a date: a name or title",
    "April @ “April was the kindest person,”": "not a date: a name or title",
    "annual @ The village holds an annual": "set: an adjective that few guidelines take for a time",
    "the eve of the election @ Voting took place on Thursday.": "needs to know that the vote is the election",
    "Independence Day @ The prime minister announced the": "needs to know which country the article is about",
    "Thursday @ The Springboks name their squad": "weekday: a present tense that announces",
    "Wednesday @ She flew in on Sunday": "weekday: a plan of the past, overtaken",
    "Jan. 6 @ The Jan. 6 committee has": "named date without its year",
    "Republic Day @ Security has been stepped up": "'ahead of' names the day, not the time before it",
    "last night @ According to a police log": "embedded document",
    "tomorrow @ The statement, issued on Sunday,": "embedded document",
    "Last Night @ A gelding named Last Night": "not a date: a name or title",
    "5, 6 and 7 March @ Public consultations will be held": "a list whose days are told one by one",
    "its second day @ The trial of Piers Gallimore": "a day counted in what goes on",
    "12-12-12 @ Ten of the 12 cottages": "three pairs of digits with nothing that says they are a date",
    "four days before her heat @ The runner Chipo Banda arrived": "counted from an event whose day is told behind it",
    "Mother's Day @ Florists in Leeds said they": "'sold out before' names the day, not the time before it",
    "within 10 days @ Judge Anselma Wirth on Thursday": "a term that an order sets",
    "since then @ Rosalind Tepper opened the food": "'since then', which no guideline takes for a time",
    "a month later @ Under the plan, the first": "a month from a day is a month, not a day",
    "tomorrow @ Coach Lars Ettinger would not": "a quotation dated by what somebody would not say",
    "the next three days @ Rain finally stopped over Marren": "counted from publication, and so up to the same day",
    "the 1970s @ Cormac Dray took up bookbinding": "the phrase asked for is a part of the one that is read",
    "in May @ The charity's troubles date from": "a story of last year that one date begins",
    "the end of the month @ The Halloran shipyard stopped paying": "the end of a month is its last third, not its last day",
    "Sunday @ The vigil planned for Sunday": "a plan of the past, overtaken",
    "on Friday @ Ticket sales, which had been": "a plan of the past, overtaken",
    "Monday @ Rumours that the chief executive": "a plan of the past, overtaken",
    "Good Friday @ Engineers hope to have the": "'drained before' names the day, not the time before it",
    "After 29 March @ After 29 March, visitors will": "'after' a day begins the day after",
}
"""`phrase @ first words of the sentence` → class of the difference."""


def key(row: dict) -> str:
    return f"{row['phrase']} @ {' '.join(row['context'].split()[:5])}"


def difference(row: dict) -> str | None:
    """What is not as expected about this row, or None."""
    start = row["context"].index(row["phrase"])
    end = start + len(row["phrase"])
    found = [
        time
        for time in find_time_expressions(row["context"], published=row["published"])
        if time.start < end and start < time.end
    ]
    if row["value"] == "-":
        return f"found {_show(found)}, which is not a date" if found else None
    if any(_matches(row, time) for time in found) or _ends_match(row, found):
        return None
    return f"{_show(found) or 'not found'} instead of {row['earliest']}..{row['latest']} {row['value']}"


def _matches(row: dict, time: TimeExpression) -> bool:
    return (
        _side(row["earliest"], time.earliest)
        and _side(row["latest"], time.latest)
        and (not row["value"] or time.value in row["value"].split("|"))
    )


def _ends_match(row: dict, found: list[TimeExpression]) -> bool:
    """TIMEX3 tags the two ends of "from Monday to Thursday" apart: together they make the range."""
    return (
        row["note"].startswith("range")
        and len(found) == 2
        and _side(row["earliest"], found[0].earliest)
        and _side(row["latest"], found[1].latest)
    )


def _side(expected: str, actual: str | None) -> bool:
    """Compared to the precision of the expected side: a day where that is what it gives."""
    return any(one == "*" or (actual or "")[: len(one) or None] == one for one in expected.split("|"))


def _show(times: list[TimeExpression]) -> str:
    return "; ".join(f"“{time.text}” {time.earliest or ''}..{time.latest or ''} {time.value}" for time in times)


@pytest.mark.parametrize("row", ROWS, ids=key)
def test_recent_news(row):
    actual = difference(row)
    if key(row) not in KNOWN:
        assert actual is None, actual
    else:
        assert actual is not None, "no longer different: take it out of KNOWN"


def test_rows_can_be_told_apart_and_known_differences_name_their_class():
    keys = [key(row) for row in ROWS]
    assert len(set(keys)) == len(keys)
    assert KNOWN.keys() <= set(keys)
    assert all(KNOWN.values())
