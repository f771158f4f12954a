"""Hours of what is to come: of which day told before they are."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Anchor
from timeline.temporal.occasions import day_of_occasion
from timeline.temporal.point import Point

TODAY = dt.date(2024, 5, 6)


def told(text: str, words: str, day: dt.date) -> Point:
    start = text.index(words)
    return Point(day, Anchor.made(kind="expression", date=day.isoformat(), start=start, end=start + len(words)), f"'{words}'", day.isoformat(), last=day)


@pytest.mark.parametrize(("text", "day"), [
    ("the final is on friday. rain is due on thursday. the final starts at ", dt.date(2024, 5, 10)),
    ("the final is on friday. rain is due on thursday. the rain starts at ", None),
    ("the auction is on friday. viewing is on thursday. bidding opens at ", dt.date(2024, 5, 10)),
    ("a funeral is on friday. viewing is on thursday. gates to the mine open at ", None),
    ("the final is on friday. rain is due on thursday. the final started at ", None),
    ("the bank will shut on friday. rain is due on thursday. the bank opens at ", None),
    ("the final, which is on friday, is not on thursday and the final starts at ", None),
])  # fmt: skip
def test_the_day_of_an_hour_is_the_one_its_occasion_was_told_for(text, day):
    days = [told(text, "friday", dt.date(2024, 5, 10)), told(text, "thursday", dt.date(2024, 5, 9))]
    found = day_of_occasion(text + "7pm.", len(text), TODAY, days)
    assert (found and found.day) == day
