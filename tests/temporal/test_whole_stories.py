"""Whole stories: where a history begins, turns its year and is left for an aside; old months in reports; tables. Worked out by hand."""

from __future__ import annotations

import pytest

from tests.temporal.helpers import interval, time_at
from timeline.temporal import find_time_expressions

LONG_AGO = (
    "The Orne campaign was fought from August 1914 to May 1916 along a river of that name, and in the end it cost both sides more men than any other "
    "action of that corner of the war.\n\n"
)
SUMMED_UP = (
    "The Orne front was opened by a landing on 11 October 1915 and closed by the armistice of 3 November 1918, after three years in which neither side had won "
    "anything that it could keep.\n\n"
)
TOLD = " The town of Orne was rebuilt in 1922 and burned again in 1944. Its museum opened in June 1968."

# a history, the phrase in it and the first day of its interval
HISTORIES = [
    # the first paragraph sums up; the story begins where its span does
    (LONG_AGO + "On 30 July the fleet had been warned. It sailed on 6 August." + TOLD, "30 July", "1914-07-30"),
    (LONG_AGO + "On 30 July the fleet had been warned. It sailed on 6 August." + TOLD, "6 August", "1914-08-06"),
    (SUMMED_UP + "Two divisions came ashore on 11 October.\n\n1916: the hills\n\nThe walls fell on 20 March." + TOLD, "11 October.", "1915-10-11"),
    (SUMMED_UP + "They landed on 11 October and dug in on 1 December.\n\n1916: the hills\n\nThey spent the winter building roads. On 20 March the walls fell." + TOLD, "the winter", "1915-12-01"),
    (SUMMED_UP + "They landed on 11 October and dug in on 1 December.\n\n1916: the hills\n\nThey spent the winter building roads. On 20 March the walls fell." + TOLD, "20 March", "1916-03-20"),
    # a heading's season is its name, not a time of the story
    (SUMMED_UP + "They dug in on 1 December 1915.\n\nThe first winter\n\nSnow fell on 4 December." + TOLD, "4 December", "1915-12-04"),
    # the end of a year turns it, "the rest of the month" is no reporter's present
    (LONG_AGO + "By the end of the year they lay on the south bank, which they left on 3 January. The rest of the month was quiet." + TOLD, "3 January", "1915-01-03"),
    # asides do not take the story along
    (LONG_AGO + "Two cruisers, the elder completed in 1899, and a gunboat lay there. On 9 September they sailed." + TOLD, "9 September", "1914-09-09"),
    (LONG_AGO + "The estates, which had last met as in 1614, were called. On 9 September they sat." + TOLD, "9 September", "1914-09-09"),
    # the first day of a month is a day told
    (LONG_AGO + "They fought at Iru on 17 September and at Luro on the first day of October. The last began at about 7 a.m. and was short." + TOLD, "7 a.m.", "1914-10-01T07:00"),
    # ranges
    (LONG_AGO + "On the night of 3–4 September they climbed the cliff." + TOLD, "4 September", "1914-09-03"),
    (LONG_AGO + "On 2 September the king came. On the 22nd Wentzel resigned." + TOLD, "the 22nd", "1914-09-22"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "first"), HISTORIES)
def test_a_history_keeps_its_year(text: str, phrase: str, first: str) -> None:
    time = time_at(text, phrase, "2012-06-05")
    assert time.earliest == first, time.explanation


SHORT = (
    "The march on Orne began on 24 June 1812, when the first men crossed the ford. In July the town fell. On 7 September a battle cost "
    "both sides dear, and on 19 October the army turned back. In November the snow came."
)
SHORT_SEASON = "They spent the winter of 1862 in the hills. On April 16 the boats ran past the guns, and on April 30 the army crossed. It took the town on May 14."


@pytest.mark.parametrize("month", range(1, 13))
def test_a_short_history_keeps_its_year_in_whatever_month_it_is_read(month: int) -> None:
    told = [time.earliest for time in find_time_expressions(SHORT, published=f"2023-{month:02}-10")]
    assert told == ["1812-06-24", "1812-07-01", "1812-09-07", "1812-10-19", "1812-11-01"]
    assert [time.earliest for time in find_time_expressions(SHORT_SEASON, published=f"2023-{month:02}-10")][1:] == ["1863-04-16", "1863-04-30", "1863-05-14"]


@pytest.mark.parametrize("news", ["A vigil will be held on 7 September.", "Its mayor said a vigil was set for 7 September.", "A vigil was held on Friday. It is due again on 7 September."])
def test_an_old_year_does_not_make_a_history_of_news(news: str) -> None:
    found = find_time_expressions(f"The bridge at Orne fell on 24 June 2012. {news}", published="2023-08-28")
    assert found[-1].earliest == "2023-09-07", found[-1].explanation


def test_a_season_in_a_heading_is_no_time() -> None:
    text = SUMMED_UP + "They dug in on 1 December 1915.\n\nThe first winter\n\nSnow fell on 4 December." + TOLD
    assert "winter" not in [time.text for time in find_time_expressions(text, published="2012-06-05")]


def test_a_death_with_its_year_makes_no_obituary_of_a_history() -> None:
    text = LONG_AGO + "On 9 September 1914 they sailed. They came back on 3 May." + TOLD + " The last man of the fleet died in 2003 aged 105."
    assert [time.earliest for time in find_time_expressions(text, published="2012-06-05") if time.text == "3 May"] == ["1914-05-03"]


HEADED = """How the outage unfolded

Thursday 26 September

11.30pm: Engineers in Hull begin an upgrade. It had been put off in June.

Friday 27 September

The first customers report blank statements.

7.45pm: The chief executive says sorry and promises a fix "by tomorrow lunchtime".

Saturday 28 September

Cash machines fail. 2pm brings no cure.

9.05am: A branch opens."""


def test_days_on_lines_of_their_own_head_all_that_stands_under_them() -> None:
    found = {time.text: interval(time) for time in find_time_expressions(HEADED, published="2013-10-02")}
    assert found["11.30pm"] == "2013-09-26T23:30..2013-09-26T23:30"
    assert found["7.45pm"] == "2013-09-27T19:45..2013-09-27T19:45"
    assert found["tomorrow lunchtime"] == "..2013-09-28"
    assert found["9.05am"] == "2013-09-28T09:05..2013-09-28T09:05"


# a report, the phrase in it, the day of publication and its interval
REPORTS = [
    # months of an old story go on from it
    ("In March 2018, the state put a tax on steel. In June, it doubled the rate.", "June", "2019-08-29", "2018-06-01..2018-06-30"),
    ("He was arrested in May 2023 and convicted in November.", "November", "2025-03-18", "2023-11-01..2023-11-30"),
    ("The mill, which shut in March 2018, was sold in June.", "June", "2025-03-18", "2024-06-01..2024-06-30"),
    ("The jet had flown since the summer of 2018. It was last checked in October.", "October", "2024-12-30", "2024-10-01..2024-10-31"),
    ("They will meet for the first time since May.", "May", "2019-08-29", "2019-05-01.."),
    # what a day is made into, and plans told as past
    ("The king declared Thursday a day of mourning.", "Thursday", "2025-03-18", "2025-03-20..2025-03-20"),
    ("The king declared Sunday that he would go.", "Sunday", "2025-03-18", "2025-03-16..2025-03-16"),
    ("Rain is expected from Thursday.", "Thursday", "2025-03-18", "2025-03-20.."),
    ("Schools, which had been due to go back on January 9, stay shut.", "January 9", "2023-01-01", "2023-01-09..2023-01-09"),
    ("Friday night's opener against Kent has been moved to the park.", "Friday night", "2025-09-01", "2025-09-05..2025-09-05"),
    ("They will remain shut on Thursday.", "Thursday", "2025-03-18", "2025-03-20..2025-03-20"),
    ("Guns could be heard until Saturday.", "Saturday", "2025-03-18", "..2025-03-15"),
    ("The bank brought forward the rise to June.", "June", "2025-11-06", "2026-06-01..2026-06-30"),
    ("The bank brought forward a motion to the council on Monday.", "Monday", "2025-03-18", "2025-03-17..2025-03-17"),
    ("“I've got another shift on Thursday,” she said.", "Thursday", "2025-03-18", "2025-03-20..2025-03-20"),
    ("“I've got the letter they sent on Thursday,” she said.", "Thursday", "2025-03-18", "2025-03-13..2025-03-13"),
    ("They agreed late Saturday afternoon to meet again at 2 p.m. on Sunday.", "2 p.m. on Sunday", "2024-05-18", "2024-05-19T14:00..2024-05-19T14:00"),
    ("He called a meeting at the hall for 7pm on Thursday.", "7pm on Thursday", "2025-03-18", "2025-03-20T19:00..2025-03-20T19:00"),
    ("She was not seen again until Remembrance Sunday.", "Remembrance Sunday", "2025-10-24", "..2024-11-10"),
    # clock times to come are of no day that is over
    ("The storm, which formed on Sunday, is expected to land at 3pm.", "3pm", "2025-03-18", "2025-03-18T15:00..2025-03-18T15:00"),
    ("He was shot on Sunday and is known to have lain there until 3pm.", "3pm", "2025-03-18", "..2025-03-16T15:00"),
    ("The polls open on Thursday. Ballots ran out in the morning.", "the morning", "2025-03-18", "2025-03-18..2025-03-18"),
    ("He imposed a curfew from 9 p.m. Tuesday to 6 a.m. Wednesday.", "9 p.m. Tuesday", "2025-03-18", "2025-03-18T21:00..2025-03-18T21:00"),
    ("The last boat left at 5.40 yesterday evening.", "5.40 yesterday evening", "2025-03-18", "2025-03-17T17:40..2025-03-17T17:40"),
    # lengths
    ("She was shot on 3 March and spent the next six days in hospital.", "the next six days", "2025-03-18", "2025-03-03..2025-03-09"),
    ("She will spend the next six days in hospital.", "the next six days", "2025-03-18", "2025-03-18..2025-03-24"),
    ("It was left alone for two years afterwards.", "two years afterwards", "2025-03-18", ".."),
    ("They kept afloat through the early 1990s.", "the early 1990s", "2025-03-18", "1990-01-01..1993-12-31"),
    ("They stayed through Friday.", "Friday", "2025-03-18", "..2025-03-14"),
    # figures and people
    ("Profit rose in the third quarter. “A year ago we were cutting rates,” he said.", "A year ago", "2009-11-06", "2008-01-01..2008-12-31"),
    # holidays
    ("Ferry crews walked off at the start of the Victoria Day long weekend.", "Victoria Day long weekend", "2024-05-16", "2024-05-18..2024-05-20"),
    ("Trains will not run on bank holiday Monday.", "bank holiday Monday", "2022-08-22", "2022-08-29..2022-08-29"),
    ("After a hot start to summer, sales rose.", "summer", "2025-07-31", "2025-06-01..2025-08-31"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "published", "expected"), REPORTS)
def test_a_report(text: str, phrase: str, published: str, expected: str) -> None:
    time = time_at(text, phrase, published)
    assert interval(time) == expected, time.explanation


@pytest.mark.parametrize("text", [
    "The April 6 Movement and the July 26 Movement met.",
    "They drank at the Friday Club.",
    "A group called the 1787 Fund paid.",
    "The Autumn Front was formed by officers.",
    "The freighter, the Winter Rose, lay there.",
    "The Seventh of March Legion marched.",
    "The day became known as Red Saturday.",
])  # fmt: skip
def test_names_of_groups_and_things_are_no_dates(text: str) -> None:
    assert find_time_expressions(text, published="2025-03-18") == []


def test_lines_are_paragraphs_where_every_one_ends_as_a_sentence_does() -> None:
    lines = "Rain fell on Monday.\nThe river rose.\nA bridge went.\nOn 3 March 2020 an older one had gone. It was rebuilt on the 9th.\n"
    wrapped = "Rain fell on\nMonday and the\nriver rose until a\nbridge went\n"
    assert [time.earliest for time in find_time_expressions(lines, published="2025-03-18")] == ["2025-03-17", "2020-03-03", "2020-03-09"]
    assert [time.text for time in find_time_expressions(wrapped, published="2025-03-18")] == ["Monday"]


@pytest.mark.parametrize(("entry", "kept"), [("3 May: x\n", 0), ("3 May 2019: x\n", 400), ("Sat 3 May: Lyon v Kent\n", 400)])
def test_of_endless_tables_only_full_dates_are_read(entry: str, kept: int) -> None:
    """Four hundred entries in a row, one in every sixteen characters or fewer, are no list of events."""
    assert len(find_time_expressions(entry * 400, published="2025-03-18")) == kept


def test_a_few_short_entries_are_a_list() -> None:
    assert len(find_time_expressions("3 May: x\n" * 40, published="2025-03-18")) == 40
