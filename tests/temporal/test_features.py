"""Features: an anniversary in the present, the old story with its own dates, and the present again. Worked out by hand."""

from __future__ import annotations

import pytest

from tests.temporal.helpers import interval, time_at
from timeline.temporal import find_time_expressions

FRIDAY = "2026-02-20"
HOOK = "On Monday the bell of the chapel will toll ninety-four times, a hundred years after the fire.\n\n"
FIRE = "23 February 1926 was a Tuesday. The first shift had gone down in the dark. {} The pit was opened again in September 1926 and closed in July 1961.\n\n"
NOW = "Last autumn, workmen found eleven lamps in a row. They will be carried to the chapel on Sunday."
FEATURE = "The day the mill stopped\n\n" + HOOK + FIRE + NOW


@pytest.mark.parametrize(("told", "phrase", "expected"), [
    ("On Thursday the owners met.", "Thursday", "1926-02-25..1926-02-25"),
    ("The dead were buried on 2 March.", "2 March", "1926-03-02..1926-03-02"),
    ("There had been complaints since Christmas.", "Christmas", "1925-12-25.."),
    ("There had been complaints since Christmas; the foreman noted them on 3 February.\n\nThe men were brought out at half past two.", "half past two", "1926-02-23T14:30..1926-02-23T14:30"),
    ("\"I thanked him,\" she told the inquiry the following year. They met again on 4 March.", "4 March", "1926-03-04..1926-03-04"),
])  # fmt: skip
def test_a_feature_tells_its_story_as_a_chronicle_does(told: str, phrase: str, expected: str) -> None:
    time = time_at(FEATURE.format(told), phrase, FRIDAY)
    assert interval(time) == expected, time.explanation


@pytest.mark.parametrize(("phrase", "expected"), [("Monday", "2026-02-23..2026-02-23"), ("Last autumn", "2025-09-01..2025-11-30"), ("Sunday", "2026-02-22..2026-02-22")])
def test_around_the_story_the_present_is_its_writers(phrase: str, expected: str) -> None:
    time = time_at(FEATURE.format("On Thursday the owners met."), phrase, FRIDAY)
    assert interval(time) == expected, time.explanation


def test_ten_years_ago_today_is_a_day_of_the_story() -> None:
    text = "Ten years ago today Tom Hale left the gate open behind him. It was a Saturday. By Monday there were forty volunteers. A boat was found on March 3. In January 2017 the search ended, and in 2019 the lake was drained.\n\nLast month a ranger found a coat."
    assert interval(time_at("A gate left open\n\n" + text, "Monday", "2026-02-20")) == "..2016-02-22"
    assert interval(time_at("A gate left open\n\n" + text, "March 3", "2026-02-20")) == "2016-03-03..2016-03-03"


@pytest.mark.parametrize(("text", "phrase", "expected"), [
    # in mid-paragraph
    ("The runway will be lit tonight, though it has had lamps since 1981. Fifty years ago today a plane left it with four aboard. It was last heard at 1:50 p.m.\n\nOn Monday two planes went out.\n\nLast June the school closed.", "Monday", "1976-02-23..1976-02-23"),
    # the date itself, where the anniversary stands at the end of another paragraph
    ("They will sit down to ham and beans, as served to the passengers fifty years ago tonight.\n\nSunday, Feb. 15, 1976, dawned mild. The train left at 9:15 a.m. By 1977 it had a new engine, and in 1990 the line was shut.\n\nLast June the school closed.", "9:15 a.m.", "1976-02-15T09:15..1976-02-15T09:15"),
])  # fmt: skip
def test_where_the_story_of_a_feature_begins(text: str, phrase: str, expected: str) -> None:
    time = time_at("Fifty years on\n\n" + text, phrase, FRIDAY)
    assert interval(time) == expected, time.explanation


@pytest.mark.parametrize(("text", "phrase", "expected"), [
    # a court goes through its own case
    ("Jeweller's killer on trial\n\nA hundred years after the fire, a court heard on Thursday what the case was about.\n\n" + FIRE.format("It was not until Wednesday that the heirs met, in 1930, in 1931 and again in 1935."), "Thursday", "2026-02-19..2026-02-19"),
    # a report that recalls the last years is none
    ("Bridge to reopen\n\nThe bridge reopens on Monday, three years after the flood.\n\nIt was closed on 14 March 2023. On Thursday the last bolts were tightened.", "Thursday", "2026-02-19..2026-02-19"),
])  # fmt: skip
def test_what_is_no_feature(text: str, phrase: str, expected: str) -> None:
    time = time_at(text, phrase, FRIDAY)
    assert interval(time) == expected, time.explanation


SIEGE = (
    "The siege of Kell\n\nThe siege of Kell took place in the second war of the hills. A garrison of 560 under Colonel Pell held it against the rebels from 14 October 1899 until it was relieved on 21 February 1900, 130 days later.\n\n"
    "War was declared on {day}. The women left the day after. The line was cut on Saturday.\n\nIt ended in March 1900. The town was sold in 1950."
)


@pytest.mark.parametrize(("day", "declared", "saturday"), [("11 October", "1899-10-11", "1899-10-14"), ("20 October", "1899-10-20", "1899-10-21")])
def test_behind_a_lead_that_sums_it_up_a_chronicle_begins_again(day: str, declared: str, saturday: str) -> None:
    text = SIEGE.format(day=day)
    assert interval(time_at(text, day, FRIDAY)) == f"{declared}..{declared}"
    assert interval(time_at(text, "Saturday", FRIDAY)) == f"{saturday}..{saturday}"


def test_behind_a_lead_a_chronicle_goes_on_with_what_lies_near_its_end() -> None:
    assert interval(time_at(SIEGE.format(day="2 March"), "2 March", FRIDAY)) == "1900-03-02..1900-03-02"


@pytest.mark.parametrize(("text", "phrase", "expected"), [
    # of what is told: the event it names, the day a text is about, a month or a year
    ("The dam burst on 10 December 1971. A stone was unveiled on the tenth anniversary.", "the tenth anniversary", "1981-12-10"),
    ("The dam burst on 10 December 1971. The town was rebuilt by 4 May 1974. A stone was unveiled on the 20th anniversary of the breach.", "the 20th anniversary", "1991-12-10"),
    ("The dam burst on 10 December 1971. By the tenth anniversary the town was rebuilt.", "the tenth anniversary", "1981-12-10"),
    ("The mine closed in May 1988. On the 25th anniversary of the closure they met.", "the 25th anniversary", "2013-05"),
])  # fmt: skip
def test_anniversaries(text: str, phrase: str, expected: str) -> None:
    assert time_at(text, phrase, FRIDAY).value == expected


@pytest.mark.parametrize("text", [
    "They will meet on the tenth anniversary.",  # of what, the text does not tell
    "The club marked the tenth anniversary of its founding on 3 May 2019 with a dance.",
    "The dam burst on 10 December 2021. The mayor spoke on the tenth anniversary of the other.",  # it would be to come
])  # fmt: skip
def test_an_anniversary_of_what_is_not_told_is_no_date(text: str) -> None:
    assert not [time for time in find_time_expressions(text, published=FRIDAY) if "anniversary" in time.text]


def test_nothing_goes_on_from_an_anniversary() -> None:
    text = "The dam burst on 10 December 1971. \"I ran,\" he said on the tenth anniversary. Two days later the water was gone."
    assert interval(time_at(text, "Two days later", FRIDAY)) == "1971-12-12..1971-12-12"


@pytest.mark.parametrize(("text", "phrase", "expected"), [
    ("The dam burst on 10 December 1971. It was a Friday, and the shops were full.", "Friday", "1971-12-10..1971-12-10"),
    ("10 December 1971 was a Friday.", "Friday", "1971-12-10..1971-12-10"),
    ("The dam burst on 10 December 1971. They came two days later, a Sunday.", "Sunday", "1971-12-12..1971-12-12"),
    ("He fell ill on St Patrick's Day 2008, a Monday, and died that week.", "Monday", "2008-03-17..2008-03-17"),
    # another day of the week than that is of another day, which is not told
    ("The dam burst on 10 December 1971. It was a Monday when the water was gone.", "Monday", ".."),
])  # fmt: skip
def test_a_day_of_the_week_that_only_says_which_it_was(text: str, phrase: str, expected: str) -> None:
    time = time_at(text, phrase, FRIDAY)
    assert interval(time) == expected, time.explanation
