"""A publication date far from all others is named to be checked; dates that are spread, as an archive's, are not."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from timeline.ingest import find_dates_apart, read_articles
from timeline.model import Article

SEEDS = Path(__file__).parents[2] / "seeds"


def dated(*days: str | None) -> list[Article]:
    return [Article(id=f"a{number}", text="It sank.", published=day, sha256="0") for number, day in enumerate(days)]


@pytest.mark.parametrize(
    ("days", "named"),
    [
        (["2024-05-14", "1926-03-04", "2024-05-15T10:00"], ["a1 is dated 1926-03-04, 98 years from the other articles: check its date"]),
        (["2124-05-14", "2024-05-14", "2024-05-15", None], ["a0 is dated 2124-05-14, 100 years from the other articles: check its date"]),
        (["2025-03-18", "2025-03-18", "2025-03-19", "2015-03-18"], ["a3 is dated 2015-03-18, 10 years from the other articles: check its date"]),
        # Two slips do not hide each other once there are enough others.
        (
            ["1926-03-04", "2024-05-10", "2024-05-11", "2024-05-12", "2024-05-13", "2024-05-14", "2204-05-14"],
            ["a0 is dated 1926-03-04, 98 years from the other articles: check its date", "a6 is dated 2204-05-14, 180 years from the other articles: check its date"],
        ),
        # Five years and no more, from the nearest other: 2014-05-14 to 2019-05-14 are 1,826 days, five years are 1,826.25.
        (["2014-05-14", "2019-05-14", "2019-05-15"], []),
        (["2014-05-13", "2019-05-14", "2019-05-15"], ["a0 is dated 2014-05-13, 5 years from the other articles: check its date"]),
        # Of two, either may be the one; without a date there is nothing to check.
        (["1926-03-04", "2024-05-14"], []),
        (["1926-03-04", "2024-05-14", None, "soon"], []),
        ([], []),
        # Archives: even steps, a few years at a time, two of one far-off year, a slow story with an old beginning.
        (["1926-03-04", "1950-01-01", "1975-06-30", "2000-01-01", "2024-05-14"], []),
        (["1990-01-01", "2010-01-01", "2011-01-01", "2012-01-01", "2024-01-01"], []),
        (["1926-03-04", "1926-03-11", "2024-05-14", "2024-05-15", "2024-05-16"], []),
        (["2009-01-01", "2015-01-01", "2017-01-01", "2019-01-01", "2021-01-01", "2024-01-01"], []),
    ],
)
def test_a_date_far_from_all_others_is_named(days, named):
    assert find_dates_apart(dated(*days)) == named


def test_the_order_of_the_articles_changes_nothing():
    articles = dated("2024-05-14", "1926-03-04", "2024-05-15", "2024-05-16", "2204-05-14", "2024-05-17", "2024-05-18")
    said = find_dates_apart(articles)
    assert len(said) == 2
    for seed in range(5):
        assert find_dates_apart(random.Random(seed).sample(articles, len(articles))) == said


@pytest.mark.parametrize("step", [1, 30, 366, 3650])
def test_dates_in_even_steps_are_never_named(step):
    assert find_dates_apart(dated(*[(date(1700, 1, 1) + timedelta(days=step * number)).isoformat() for number in range(30)])) == []


def test_the_seeds_have_no_date_apart():
    for folder in (SEEDS, SEEDS / "invented-saltmere"):
        assert find_dates_apart(read_articles([folder])[0]) == []
