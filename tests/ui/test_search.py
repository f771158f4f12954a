"""The search: words, and days in the ways that readers write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.made import a_citation, an_event
from timeline.model import EventDate
from ui.search import read_search

FORMS = (
    "{0:%Y-%m-%d}", "{0.day} {0:%B} {0.year}", "{0.day} {0:%b} {0.year}", "{0:%B} {0.day}, {0.year}", "{0:%b} {0.day} {0.year}", "{0:%b}. {0.day}, {0.year}",
    "{0:%A} {0.day} {0:%B} {0.year}", "{0:%a}, {0.day} {0:%b} {0.year}", "{0:%A}, {0:%B} {0.day}, {0.year}", "the {0.day}th of {0:%B} {0.year}",
)  # fmt: skip
YEARLESS = ("{0.day} {0:%B}", "{0.day} {0:%b}", "{0:%B} {0.day}", "{0:%b} {0.day}", "{0.day}th {0:%B}", "{0:%B} {0.day}th", "{0:%A} {0.day} {0:%B}")
DAYS = st.dates(min_value=date(1000, 1, 1))


def found(text: str) -> list[tuple[int, int, int | None]]:
    return [(day.month, day.day, day.year) for day in read_search(text).days]


@given(DAYS, st.sampled_from(FORMS), st.sampled_from((str, str.upper, str.lower)), st.sampled_from(("", "harbour", "12 dead")))
def test_a_day_is_read_in_every_form_with_words_around_it(day, form, case, words):
    searched = read_search(f"{words} {case(form.format(day))} {words}")
    assert [(one.month, one.day, one.year) for one in searched.days] == [(day.month, day.day, day.year)]
    assert searched.words == (*words.split(), *words.split())


@given(DAYS, st.sampled_from(YEARLESS))
def test_without_a_year_it_is_the_day_of_every_year(day, form):
    assert found(form.format(day)) == [(day.month, day.day, None)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("18/10/2025", [(10, 18, 2025)]),
        ("18.10.2025", [(10, 18, 2025)]),
        ("29 February", [(2, 29, None)]),
        ("Sept 3", [(9, 3, None)]),
        ("Oct 18,", [(10, 18, None)]),
        ("18 October 19 October", [(10, 18, None), (10, 19, None)]),
        ("18", []),
        ("October", []),
        ("October 2025", []),
        ("18 people", []),
        ("03/04/2025", []),
        ("31 February", []),
        ("2025-13-18", []),
        ("18 Octopus", []),
        ("118 October", []),
        ("Mayor 18", []),
        ("", []),
    ],
)
def test_what_is_a_day_and_what_is_words(text, days):
    assert found(text) == days
    assert read_search(text).words == (() if days else tuple(text.lower().split()))


def event(earliest, latest, edtf=""):
    told = (a_citation("harbour", "It had 18 berths, which opened on 3 May.", "opened", None, "2025-10-18"),)
    made = EventDate(earliest=earliest, latest=latest, granularity="day", edtf=edtf, display="", basis="stated") if earliest or latest else None
    return an_event("e", "Berths opened", None, told, date=made)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "edtf", "fits"),
    [
        ("18 October", "2025-10-18", "2025-10-18", "2025-10-18", True),
        ("2025-10-18", "2025-10-18T14:30", "2025-10-18T14:30", "2025-10-18T14:30:00", True),
        ("18 October 2024", "2025-10-18", "2025-10-18", "2025-10-18", False),
        ("8 October", "2025-10-18", "2025-10-18", "2025-10-18", False),
        ("18 October", "2025-10-13", "2025-10-19", "[2025-10-13..2025-10-19]", True),
        ("18 October", "2025-10-01", "2025-10-31", "[2025-10-01..2025-10-31]", False),
        ("18 October", "2025-10-01", "2025-10-31", "2025-10-01/2025-10-31", True),
        ("18 October", "2025-10-18", None, "2025-10-18/..", True),
        ("18 October", "-0479-10-18", "-0479-10-18", "-0479-10-18", False),
        ("18 October", None, None, "", False),
        ("3 May", "2025-10-18", "2025-10-18", "2025-10-18", True),  # the sentence says so
        ("18 berths", "2025-01-01", "2025-01-01", "2025-01-01", True),
        ("18 October berths", "2025-10-18", "2025-10-18", "2025-10-18", True),
        ("18 October ferry", "2025-10-18", "2025-10-18", "2025-10-18", False),
    ],
)
def test_an_event_is_found_by_its_day_and_by_what_its_sentences_say(text, earliest, latest, edtf, fits):
    assert read_search(text).finds(event(earliest, latest, edtf), "it had 18 berths, which opened on 3 may.") is fits
