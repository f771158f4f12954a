"""A date without its year that may be of an old story or of the news: what is weighed, and what outweighs it."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.temporal import find_time_expressions
from timeline.temporal.course import Course
from timeline.temporal.point import Point, published_point
from timeline.temporal.resolver import story_or_news

STORY = (
    "By Heritage Day 2017 she had found twelve false invoices. She took copies home and told nobody at the office. She was attacked at her gate on 6 November, on her way to work. "
    "It took a petition on Freedom Day for an inquiry to be opened. The treasurer resigned in May; a month later the office was shut. Five men were arrested on 19 September. They were tried in March 2019."
)


def at(text: str, phrase: str, published: str):
    place = text.rindex(phrase)
    [found] = [time for time in find_time_expressions(text, published=published) if time.start <= place < time.end]
    return found


@pytest.mark.parametrize(("phrase", "interval"), [
    ("6 November", ("2017-11-06", "2017-11-06")),
    ("Freedom Day", ("2018-04-27", "2018-04-27")),
    ("May", ("2018-05-01", "2018-05-31")),
    ("a month later", ("2018-06-01", "2018-06-30")),
    ("19 September", ("2018-09-19", "2018-09-19")),
])  # fmt: skip
def test_a_story_goes_on_from_date_to_date(phrase, interval):
    found = at(STORY + " ¶¶ South Africa's auditors were to report to the council, which has not met.".replace("¶", "\n"), phrase, "2019-12-07")
    assert (found.earliest, found.latest) == interval, found.explanation


@pytest.mark.parametrize(("text", "phrase", "published", "earliest"), [
    ("In January 2017 the firm, founded in 1929, agreed to buy its rival. The two were never joined up, and that autumn orders went missing.", "autumn", "2019-03-11", "2017-09-01"),
    ("The row dates from December 2016, when the family that had run the boat since the 1970s sold up. Fares rose by a third the same month.", "the same month", "2019-10-12", "2016-12-01"),
    ("The factory was built in 1929. That autumn it burned down.", "That autumn", "2019-03-11", "1929-09-01"),
])  # fmt: skip
def test_a_year_long_before_the_date_of_its_sentence_is_beside_the_story(text, phrase, published, earliest):
    assert at(text, phrase, published).earliest == earliest


@pytest.mark.parametrize(("text", "phrase", "published", "earliest"), [
    ("She learned to weave in March 1979 and still does. ¶¶ The mill told its weavers in late October that the lease would end.", "late October", "2024-12-31", "2024-10-21"),
    ("The bank was founded in 2012. It reported a loss in May.", "May", "2019-09-07", "2019-05-01"),
    ("They vanished on 9 June 2018. On 6 May police found a car.", "6 May", "2019-06-01", "2019-05-06"),
    ("He was hurt in March 2017. The shop will open on 6 December.", "6 December", "2019-10-07", "2019-12-06"),
])  # fmt: skip
def test_the_news_prevails(text, phrase, published, earliest):
    assert at(text.replace("¶", "\n"), phrase, published).earliest == earliest


def test_a_date_of_the_story_names_the_other_reading():
    found = at(STORY, "19 September", "2019-12-07")
    assert [(other.earliest, "news" in other.reason) for other in found.alternatives] == [("2019-09-19", True)]


def test_every_weight_is_of_a_sign(monkeypatch):
    seen: list[dict[str, float]] = []
    monkeypatch.setattr(story_or_news, "weigh", lambda signs: seen.append(signs) or 9)
    find_time_expressions(STORY, published="2019-12-07")
    assert seen and set(story_or_news.WEIGHTS) <= set(seen[0])


def told(day: str) -> Point:
    return published_point(day)


def test_what_is_told_is_counted_and_a_row_is_broken_by_the_news_or_by_years():
    course, today = Course(), dt.date(2020, 6, 1)
    rows = []
    for day in ("2015-03-01", "2016-01-05", "2020-05-20", "2012-01-01", "2018-02-02"):
        course.tell(told(day), today)
        rows.append(course.row)
    assert (rows, course.old, course.told) == ([1, 2, 0, 1, 1], 4, 5)


def test_the_next_date_told_with_its_year_is_found_within_reach():
    course = Course([(10, dt.date(2018, 1, 1), dt.date(2018, 12, 31)), (50, dt.date(2019, 3, 4), dt.date(2019, 3, 4))])
    assert course.behind(11, 40) == (dt.date(2019, 3, 4), dt.date(2019, 3, 4))
    assert course.behind(10, 5) == (dt.date(2018, 1, 1), dt.date(2018, 12, 31))
    assert course.behind(11, 38) is None
    assert course.behind(51, 99) is None


@pytest.mark.parametrize(("text", "phrase", "published", "earliest"), [
    ("The mill closed in March 2022. In March the land was sold.", "March", "2024-06-12", "2024-03-01"),
    ("In January he left. He came in May. He had left on 6 November.", "May", "0001-06-01", "0001-05-01"),
])  # fmt: skip
def test_a_story_goes_to_no_month_just_told_and_to_no_year_before_the_first(text, phrase, published, earliest):
    assert at(text, phrase, published).earliest == earliest
