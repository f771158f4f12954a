"""Accounts told in parts, each under its day or its hour."""

import pytest

from timeline.temporal import find_time_expressions

FIRE = """Crews fought a fire that killed five people. This is how it spread.

Sunday

A crew reached the ridge at 3:05 p.m. and asked for help. None was free until the next day, they were told.

Monday

At 6:30 a.m. a forecaster warned that a front would come late Tuesday. She said it again that evening.

Tuesday

The front came at 8:51 p.m. Flames had crossed the road by 9:22.

The mayor said on Friday that she would not resign."""

PUMPS = """The city was without water for weeks.

Dec. 9-10, 2023: The night it went quiet

At 10:42 p.m. Saturday an operator hears a bang.

Dec. 11: A promise

The mayor says that service will be back by Wednesday. That evening the governor declares an emergency.

Dec. 14-19: The wrong part

A pump trucked in on Thursday turns out to be too wide."""

CRASH = """Tuesday morning, the crossing arms stayed up one last time. Investigators published what they know.

5:40 a.m.: A long shift

The driver pulled out of the quarry.

6:31 a.m.: The train departs

It left on schedule with 128 people.

7:04 a.m.: Impact

By 7:10 the county had taken 63 calls."""

AHEAD = """The week ahead in the city.

Monday

The chain reports sales. Analysts were wary last time.

Tuesday

The bank was due to report last week and now will.

Wednesday

The court has set aside the day."""


def days(text, published):
    return [(time.text, time.earliest, time.latest) for time in find_time_expressions(text, published=published) if time.type != "DURATION"]


@pytest.mark.parametrize(
    ("phrase", "earliest"),
    [
        ("Sunday", "2024-09-29"), ("3:05 p.m.", "2024-09-29T15:05"), ("Monday", "2024-09-30"), ("6:30 a.m.", "2024-09-30T06:30"), ("late Tuesday", "2024-10-01"),
        ("that evening", "2024-09-30"), ("Tuesday", "2024-10-01"), ("8:51 p.m.", "2024-10-01T20:51"), ("Friday", "2024-10-04"),
    ],
)  # fmt: skip
def test_weekdays_on_lines_of_their_own_head_what_was_told_of_them(phrase, earliest):
    assert (phrase, earliest) in [(text, first) for text, first, _ in days(FIRE, "2024-10-05")]


def test_titled_dates_head_their_paragraphs_and_ranges_hold_their_weekdays():
    found = {text: first for text, first, _ in days(PUMPS, "2024-01-02")}
    assert found["10:42 p.m. Saturday"] == "2023-12-09T22:42"
    assert found["That evening"] == "2023-12-11"
    assert found["Thursday"] == "2023-12-14"


def test_titled_hours_are_of_the_day_named_before_them():
    found = {text: first for text, first, _ in days(CRASH, "2023-10-01")}
    assert (found["5:40 a.m."], found["7:04 a.m."], found["7:10"]) == ("2023-09-26T05:40", "2023-09-26T07:04", None)


def test_headings_of_what_comes_stay_ahead():
    assert [first for text, first, _ in days(AHEAD, "2024-11-01") if text in ("Monday", "Tuesday", "Wednesday")] == ["2024-11-04", "2024-11-05", "2024-11-06"]


def test_a_list_of_what_comes_may_name_a_day_of_the_week():
    text = "Larne notes\n\nApril 1: The mine is due to open.\n\nMonday, April 7: Mills is due in court.\n\nMay 3: The court will sit.\n\nAugust 2: The mine will shut.\n"
    found = find_time_expressions(text, published="2025-03-01")
    assert [time.earliest for time in found] == ["2025-04-01", "2025-04-07", "2025-05-03", "2025-08-02"]


def test_a_chronology_with_a_day_of_the_week_among_its_headings():
    text = "How it went\n\nMarch 14: The firm files accounts.\n\nMay 30: A bank starts to withhold payments.\n\nFriday, August 18: A buyer is found.\n\nSeptember 7: The buyer walks away.\n"
    found = find_time_expressions(text, published="2017-09-30")
    assert [time.earliest for time in found] == ["2017-03-14", "2017-05-30", "2017-08-18", "2017-09-07"]


@pytest.mark.parametrize(
    ("published", "year"),
    [
        ("2024-10-08", "2024"),  # the list runs up to publication: only what is not of this year has its year
        ("2025-05-17", "2023"),  # a look back: the years go on from the entry before
        ("2024-09-01", "2023"),  # its last day would lie ahead
    ],
)
def test_entries_behind_one_with_its_year(published, year):
    text = "How it went\n\n17 May 2023 – A docker is killed.\n\n2 July – The firm offers 3 per cent.\n\n6 September – A walkout is put off.\n\n5 October – Agreement is reached.\n"
    found = find_time_expressions(text, published=published)
    assert [time.earliest for time in found] == ["2023-05-17", f"{year}-07-02", f"{year}-09-06", f"{year}-10-05"]


AFFAIR = """14 January 2025: The contract is put out to tender.

25-26 January: He spends the weekend in the hills. It belongs, as will emerge in May, to a builder.

5 May: The paper reports on a stay in the hills over the Easter weekend. He takes no calls that day.

July and August: It seems as if it might be forgotten.

26 September: The report is out. Over the weekend two partners leave. On Monday he calls it an opinion. On Wednesday he had praised it.

2 October: He goes.
"""


@pytest.mark.parametrize(
    ("phrase", "earliest", "latest"),
    [
        ("26 January", "2025-01-25", "2025-01-26"),  # in the midst of the list, whatever will emerge
        ("that day", "2025-05-05", "2025-05-05"),  # the entry's, not one of the weekend just told
        ("July", "2025-07-01", "2025-07-31"),
        ("August", "2025-08-01", "2025-08-31"),
        ("Over the weekend", "2025-09-27", "2025-09-28"),
        ("Monday", "2025-09-29", "2025-09-29"),
        ("Wednesday", "2025-09-24", "2025-09-24"),  # "had" goes back from the entry
    ],
)
def test_what_the_entries_of_a_chronology_tell(phrase, earliest, latest):
    end = AFFAIR.index(phrase) + len(phrase)
    [time] = [time for time in find_time_expressions(AFFAIR, published="2025-10-03") if time.end == end]
    assert (time.earliest, time.latest) == (earliest, latest), time.explanation
