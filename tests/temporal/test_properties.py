"""What must hold of time expressions whatever the text and whatever the day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.temporal import find_time_expressions, resolve_expression

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
WORDS = st.sampled_from(
    ["Monday", "Tuesday,", "Friday's", "March", "May", "may", "3", "5", "12", "31", "2016", "2024", "1999", "'98", "Feb.", "28", "last", "next", "this", "week", "weeks", "day", "days", "ago", "later\n", "", "", "", "since", "until", "by", "from", "to", "between", "and", "on", "in", "the", "two", "three", "a", "year", "years", "month", "quarter", "early", "late", "mid-", "end", "of", "half", "first", "before\n", "", "", "", "after", "said", "told", "will", "meet", "met", "is", "set", "was", "8:15", "p.m.", "GMT", "03/04/2025", "2025-03-18", "9/11", "every", "twice", "decade", "1990s", "now", "today", "tomorrow\n", "", "", "", "yesterday", "night", "morning", "noon", "“", "”", '"', "—", "(", ")", ".", ",", "\n", "\n\n", "percent", "million", "people", "Easter", "Christmas", "Eve", "Thanksgiving", "0", "00", "999999999999\n", "", "", "", "AD", "BC", "30-day", "24", "hours", "nearly", "more", "than", "at", "least", "about", "2009-10", "W05", "É", "東京", "\u202e"]
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join)


@settings(max_examples=400, deadline=None)
@given(text=TEXTS, published=st.none() | DAYS)
def test_any_text_gives_sound_expressions(text: str, published: date | None):
    day = published and str(published)
    found = find_time_expressions(text, published=day)
    assert found == find_time_expressions(text, published=day)
    last = 0
    for time in found:
        assert last <= time.start < time.end
        assert text[time.start : time.end] == time.text
        last = time.end
        if time.earliest and time.latest:
            assert _in_order(time.earliest) <= _in_order(time.latest), time
        for day_written in filter(None, (time.earliest, time.latest)):
            year, rest = _in_order(day_written)
            date.fromisoformat(f"{year % 400 + 2000}{rest}")  # the calendar repeats every 400 years, also before Christ
        assert time.value and time.explanation and time.rule
        assert (time.granularity is None) == (time.earliest is None and time.latest is None) or time.granularity
        if time.anchor.start is not None:
            assert 0 <= time.anchor.start < time.anchor.end <= len(text)
        if published is None:
            assert time.anchor.kind != "published"


def _in_order(day: str) -> tuple[int, str]:
    """Years before Christ are negative, and the larger the earlier."""
    sign = -1 if day.startswith("-") else 1
    day = day.removeprefix("-")
    return sign * int(day[:4]), day[4:10]


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200), published=DAYS)
def test_no_text_at_all_breaks_it(text: str, published: date):
    for time in find_time_expressions(text, published=str(published)):
        assert text[time.start : time.end] == time.text


@pytest.mark.parametrize(
    ("phrase", "days"),
    [("today", 0), ("yesterday", -1), ("tomorrow", 1), ("three days ago", -3), ("12 days ago", -12), ("the day after tomorrow", 2)],
)
@given(day=DAYS, shift=st.integers(-5000, 5000))
def test_relative_days_move_with_the_publication(phrase: str, days: int, day: date, shift: int):
    for published in (day, day + timedelta(days=shift)):
        found = resolve_expression(phrase, published=str(published))
        assert found.earliest == found.latest == str(published + timedelta(days=days))


@given(day=DAYS)
def test_last_week_is_the_whole_week_before_that_of_publication(day: date):
    found = resolve_expression("last week", published=str(day))
    monday = day - timedelta(days=day.weekday() + 7)
    assert (found.earliest, found.latest) == (str(monday), str(monday + timedelta(days=6)))


@pytest.mark.parametrize("name", ["Monday", "Wednesday", "Sunday"])
@given(day=DAYS)
def test_weekdays_are_the_nearest_on_or_before_for_the_past_and_on_or_after_for_the_future(name: str, day: date):
    past = resolve_expression(name, published=str(day), context=f"The minister resigned on {name}.")
    future = resolve_expression(name, published=str(day), context=f"The minister will resign on {name}.")
    assert 0 <= (day - date.fromisoformat(past.earliest)).days <= 6
    assert 0 <= (date.fromisoformat(future.earliest) - day).days <= 6
    for found in (past, future):
        assert date.fromisoformat(found.earliest).strftime("%A") == name
        assert found.earliest == found.latest


@given(day=DAYS)
def test_no_publication_date_leaves_relative_expressions_unresolved(day: date):
    for phrase in ("yesterday", "last week", "two months ago", "Tuesday"):
        found = resolve_expression(phrase, published=None)
        assert (found.earliest, found.latest) == (None, None)
    assert resolve_expression(f"{day:%B} {day.day}, {day.year}", published=None).earliest == str(day)
