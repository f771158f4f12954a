"""Seven invented stories of very different kinds against timelines worked out by hand before they were built.

The last four (an earthquake, a launch, a strike, a trial) came when the program had been tuned on everything else: on
their first run 87 % of the events were found, 92 % of those had the right interval, 58 % of the sentences were in place
and 21 of their 40 most important events were among the program's first ten. Two of them (launch, strike) were then shown
to those who mend, two were not.

The floors are what a run over all seven gave when the last four came in; raise them when the program gets better,
never lower them silently. `python -m pytest tests/test_stories.py -s` prints the differences.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from story_comparison import Comparison, check_differences, compare_file, score, top_ten

STORIES = sorted((Path(__file__).parent / "data" / "stories").glob("*.json"))

EVENTS_FOUND = 0.94
DATES_RIGHT = 0.91
STATUS_RIGHT = 0.96
SENTENCES_IN_PLACE = 0.68
FALSE_MERGES = 3
TOP_TEN = 0.6

KNOWN_MERGES: tuple[tuple[str, str, str], ...] = (
    ("earthquake", "together:aftershock|quake", "a bare noun (“the earthquake”) in an explainer"),
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


def test_events_are_found(comparisons):
    assert score(comparisons).found >= EVENTS_FOUND


def test_found_events_have_the_right_interval(comparisons):
    assert score(comparisons).dated >= DATES_RIGHT


def test_found_events_have_the_right_status(comparisons):
    assert score(comparisons).status >= STATUS_RIGHT


def test_sentences_about_one_event_are_merged(comparisons):
    assert score(comparisons).cited >= SENTENCES_IN_PLACE


def test_different_events_stay_apart(comparisons):
    assert score(comparisons).false_merges <= FALSE_MERGES


def test_the_most_important_events_come_first(comparisons):
    """Of the ten that the person who wrote a story named most important, how many are the program's first ten."""
    named = [comparison for comparison in comparisons if "top" in comparison.expected]
    assert sum(len(top_ten(comparison)) for comparison in named) / (10 * len(named)) >= TOP_TEN


@pytest.mark.parametrize("number", range(len(STORIES)), ids=[story.stem for story in STORIES])
def test_named_look_alikes_stay_apart(comparisons, number):
    """The pairs that a careless merge would take for one: two debates, two blasts, two shareholder votes."""
    comparison = comparisons[number]
    named = {f"together:{'|'.join(sorted(pair))}" for pair in comparison.expected["apart"]}
    merged = {key: sentence for key, sentence in comparison.differences.items() if key in named}
    check_differences(merged, {key: reason for story, key, reason in KNOWN_MERGES if story == STORIES[number].stem})
