"""Thirteen invented stories of very different kinds against timelines worked out by hand before they were built.

The last four (an earthquake, a launch, a strike, a trial) came when the program had been tuned on everything else: on
their first run 87 % of the events were found, 92 % of those had the right interval, 58 % of the sentences were in place
and 21 of their 40 most important events were among the program's first ten. Two of them (launch, strike) were then shown
to those who mend, two were not.

The last six (a flood, an inquest, a takeover, a breach, a hijack, a protest) came later still: on their first run 94 % of the
events were found, 90 % of those had the right interval, 48 % of the sentences were in place and 29 of their 60 most important
events were among the first ten. They have floors of their own: what they tell in ever other words stays apart more often.

Raise the floors when the program gets better, never lower them silently. `python -m pytest tests/test_stories.py -s` prints the differences.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from story_comparison import Comparison, check_differences, compare_file, score, top_ten

STORIES = sorted((Path(__file__).parent / "data" / "stories").glob("*.json"))

LATER = ("breach", "flood", "hostage", "inquest", "protest", "takeover")


class Floors(NamedTuple):
    """Shares that a group of stories reaches at least, and pairs falsely merged at most."""

    found: float
    dated: float
    status: float
    cited: float
    false_merges: int
    top_ten: float


FIRST_SEVEN, LAST_SIX = Floors(0.94, 0.95, 0.99, 0.70, 3, 0.60), Floors(0.95, 0.92, 0.91, 0.49, 1, 0.51)

KNOWN_MERGES: tuple[tuple[str, str, str], ...] = (
    ("earthquake", "together:aftershock|quake", "a bare noun (“the earthquake”) in an explainer"),
    ("hostage", "together:first-release|second-release", "“they were let go” of a second group told before"),
    ("trial", "together:dui-2016|verdict", "two convictions of one man, years apart"),
)
"""Story, key and class of the named look-alikes that are merged all the same. One that has gone must leave the table."""


@pytest.fixture(scope="module")
def comparisons(tmp_path_factory) -> list[Comparison]:
    folder = tmp_path_factory.mktemp("stories")
    comparisons = [compare_file(story, folder) for story in STORIES]
    for story, comparison in zip(STORIES, comparisons, strict=True):
        print(f"\n{story.stem}: {score([comparison])}")
        print("\n".join(f"  {key}: {sentence}" for key, sentence in comparison.differences.items()))
    return comparisons


@pytest.fixture(scope="module", params=[FIRST_SEVEN, LAST_SIX], ids=["first", "later"])
def group(request, comparisons) -> tuple[list[Comparison], Floors]:
    later = request.param is LAST_SIX
    return [comparison for story, comparison in zip(STORIES, comparisons, strict=True) if (story.stem in LATER) == later], request.param


def test_events_are_found(group):
    assert score(group[0]).found >= group[1].found


def test_found_events_have_the_right_interval(group):
    assert score(group[0]).dated >= group[1].dated


def test_found_events_have_the_right_status(group):
    assert score(group[0]).status >= group[1].status


def test_sentences_about_one_event_are_merged(group):
    assert score(group[0]).cited >= group[1].cited


def test_different_events_stay_apart(group):
    assert score(group[0]).false_merges <= group[1].false_merges


def test_the_most_important_events_come_first(group):
    """Of the ten that the person who wrote a story named most important, how many are the program's first ten."""
    named = [comparison for comparison in group[0] if "top" in comparison.expected]
    assert sum(len(top_ten(comparison)) for comparison in named) / (10 * len(named)) >= group[1].top_ten


@pytest.mark.parametrize("number", range(len(STORIES)), ids=[story.stem for story in STORIES])
def test_named_look_alikes_stay_apart(comparisons, number):
    """The pairs that a careless merge would take for one: two debates, two blasts, two shareholder votes."""
    comparison = comparisons[number]
    named = {f"together:{'|'.join(sorted(pair))}" for pair in comparison.expected["apart"]}
    merged = {key: sentence for key, sentence in comparison.differences.items() if key in named}
    check_differences(merged, {key: reason for story, key, reason in KNOWN_MERGES if story == STORIES[number].stem})
