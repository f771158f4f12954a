"""A history that comes to its writer's day: its story is counted from itself, its last sentences from publication."""

from __future__ import annotations

import pytest

from timeline.temporal import find_time_expressions

FLOOD = """The night of the flood

The dyke at Osk gave way at 2.40am on Sunday, 1 February 1953. By dawn the lower town was under two metres of water. Soldiers came on 3 February and stayed for two weeks. The breach was closed on 28 March.

An inquiry opened that June and reported on 12 November. A wall was begun in 1955 and finished in October 1958. The sluice, restored last autumn, was opened to visitors last week. A wreath will be laid at the wall on Wednesday, and the mayor said on Monday that the museum would reopen on 1 February.
"""
"""Told in 2013, 60 years on."""

FIRE = """Forty years after the mill fire

On Christmas Eve, 1979, the night shift at Brand's mill heard a bang. On 29 December the last body was found. That January the owners sold the site, and on 4 March they left the country. A stone was put up in 1999. On Thursday some eighty people met beside it.
"""

STRIKE = """The march of the weavers

The mill at Brand burned on Saturday, 25 March 1911, and 146 weavers died. A watchman said he had seen smoke at noon. In the autumn of 1909 they had walked out over its locked doors; they came back the following February. On 5 April some 20,000 marched behind the coffins, and the owners went on trial that December.

A ceremony will be held at the gate on Friday.
"""


@pytest.mark.parametrize(
    ("text", "published", "phrase", "expected"),
    [
        (FLOOD, "2013-01-29", "dawn", (None, "1953-02-01")),
        (FLOOD, "2013-01-29", "3 February", ("1953-02-03", "1953-02-03")),
        (FLOOD, "2013-01-29", "28 March", ("1953-03-28", "1953-03-28")),
        (FLOOD, "2013-01-29", "that June", ("1953-06-01", "1953-06-30")),
        (FLOOD, "2013-01-29", "12 November", ("1953-11-12", "1953-11-12")),
        (FLOOD, "2013-01-29", "last autumn", ("2012-09-01", "2012-11-30")),
        (FLOOD, "2013-01-29", "last week", ("2013-01-21", "2013-01-27")),
        (FLOOD, "2013-01-29", "Wednesday", ("2013-01-30", "2013-01-30")),
        (FLOOD, "2013-01-29", "Monday", ("2013-01-28", "2013-01-28")),
        (FLOOD, "2013-01-29", "1 February", ("2013-02-01", "2013-02-01")),
        (FIRE, "2019-12-21", "29 December", ("1979-12-29", "1979-12-29")),
        (FIRE, "2019-12-21", "January", ("1980-01-01", "1980-01-31")),
        (FIRE, "2019-12-21", "4 March", ("1980-03-04", "1980-03-04")),
        (FIRE, "2019-12-21", "Thursday", ("2019-12-19", "2019-12-19")),
        (STRIKE, "2011-03-22", "the following February", ("1910-02-01", "1910-02-28")),
        (STRIKE, "2011-03-22", "5 April", ("1911-04-05", "1911-04-05")),
        (STRIKE, "2011-03-22", "that December", ("1911-12-01", "1911-12-31")),
        (STRIKE, "2011-03-22", "Friday", ("2011-03-25", "2011-03-25")),
    ],
)
def test_story_and_its_end(text: str, published: str, phrase: str, expected: tuple[str | None, str | None]) -> None:
    found = [time for time in find_time_expressions(text, published=published) if phrase in time.text]
    assert (found[-1].earliest, found[-1].latest) == expected
