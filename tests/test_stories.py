"""Three invented stories of very different kinds against timelines worked out by hand before they were built.

The floors are what the first run gave; raise them when the program gets better, and never lower them without a word in
the changelog. `python -m pytest tests/test_stories.py -s` prints the differences.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from story_comparison import Comparison, compare_file, score

STORIES = sorted((Path(__file__).parent / "data" / "stories").glob("*.json"))

EVENTS_FOUND = 0.93
DATES_RIGHT = 0.84
STATUS_RIGHT = 0.89
SENTENCES_IN_PLACE = 0.66
FALSE_MERGES = 1


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


@pytest.mark.parametrize("number", range(len(STORIES)), ids=[story.stem for story in STORIES])
def test_named_look_alikes_stay_apart(comparisons, number):
    """The pairs that a careless merge would take for one: two debates, two blasts, two shareholder votes."""
    comparison = comparisons[number]
    named = {f"together:{'|'.join(sorted(pair))}" for pair in comparison.expected["apart"]}
    assert not named & comparison.differences.keys()
