"""Phrases in the sentence they stand in: news of one day each, and what a chronicle counts from. All worked out by hand."""

from __future__ import annotations

import pytest

from timeline.temporal import cues, find_time_expressions, resolve_expression
from timeline.temporal.cue_words import cue_expression

TUESDAY = "2025-03-18"

# a passage, the phrase in it, the day of publication and the interval of the phrase
PASSAGES = [
    ("Traders have pencilled in a rate cut for the fourth quarter.", "the fourth quarter", "2024-09-19", "2024-10-01..2024-12-31"),
    ("The town expects 9,000 guests at the weekend.", "the weekend", "2025-06-25", "2025-06-28..2025-06-29"),
    ("Rents in May were above those of the same month last year.", "the same month last year", "2025-06-20", "2024-05-01..2024-05-31"),
    ("Sales rose in the third quarter from the same period of 2019.", "the same period of 2019", "2024-11-05", "2019-07-01..2019-09-30"),
    ("Crowds came on the eve of Diwali.", "the eve of Diwali", "2023-11-13", "2023-11-11..2023-11-11"),
    ("Shortly before midnight on Saturday, the roof fell in.", "midnight on Saturday", "2025-05-26", "2025-05-24..2025-05-24"),
    ("The gates will open at midnight on Saturday.", "midnight on Saturday", "2025-05-26", "2025-06-01T00:00..2025-06-01T00:00"),
    ("Claims are paid up to and including 15 May.", "15 May", "2025-05-02", "..2025-05-15"),
    ("Banks shut on Martin Luther King Jr. Day.", "Martin Luther King Jr. Day", "2025-01-17", "2025-01-20..2025-01-20"),
    ("The pubs were full on St. Patrick's Day.", "St. Patrick's Day", TUESDAY, "2025-03-17..2025-03-17"),
    ("The diary entry for 2 September 1939 reads: “War tomorrow, they say.”", "tomorrow", TUESDAY, "1939-09-03..1939-09-03"),
    ("“Last month we lost two herds,” the warden had told a reporter in May 2022.", "Last month", TUESDAY, "2022-04-01..2022-04-30"),
    ("“Yesterday we lost two herds,” the warden had told a reporter in May 2022.", "Yesterday", TUESDAY, "2022-04-30..2022-05-30"),
    ("The clerk was robbed on July 2 while on duty.", "July 2", "2007-05-03", "2006-07-02..2006-07-02"),
    ("The regatta was put off to July 2 by fog.", "July 2", "2007-05-03", "2007-07-02..2007-07-02"),
    ("The mill failed on Monday, Sept. 15, 2008. By Friday, its owners had fled.", "Friday", TUESDAY, "..2008-09-19"),
    ("The mill failed on Monday, Sept. 15, 2008. On Friday, the mayor said so.", "Friday", TUESDAY, "2025-03-14..2025-03-14"),
    ("The mill shut in May 2008, was sold in June 2008 and cleared in July 2019. Its roof fell in on 9 March.", "9 March", TUESDAY, "2025-03-09..2025-03-09"),
    ("She was held in May 2020, charged in July 2020 and jailed in June 2021. Her new trial opens on 9 April.", "9 April", TUESDAY, "2025-04-09..2025-04-09"),
    ("In early 2020 rents rose; the same period of 2019 saw a fall.", "the same period of 2019", TUESDAY, "2019-01-01..2019-04-30"),
    ("In the 1990s rents rose; the same period of 2019 saw a fall.", "the same period of 2019", TUESDAY, ".."),
    ("It snowed on 29 February 2024, as on the same day a year earlier.", "the same day a year earlier", TUESDAY, ".."),
    ("They were lost at 3 p.m. mountain rescuers said.", "3 p.m.", TUESDAY, "2025-03-18T15:00..2025-03-18T15:00"),
    ("It airs at 3 p.m. Mountain on Friday.", "3 p.m. Mountain on Friday", TUESDAY, "2025-03-21T15:00-06:00..2025-03-21T15:00-06:00"),
    ("He was found on April 3, 2021. The previous evening, he had rung home.", "The previous evening", TUESDAY, "2021-04-02..2021-04-02"),
]
# published on Thursday 18 September 2025
NEWS = [
    ("A hearing is scheduled for 10 a.m. Friday.", "10 a.m. Friday", "2025-09-19T10:00..2025-09-19T10:00"),
    ("The minister flies to Ankara on Sunday for talks.", "Sunday", "2025-09-21..2025-09-21"),
    ("Flood hits Tarn valley Wednesday night", "Wednesday night", "2025-09-17..2025-09-17"),
    ("She was charged on Monday of last week.", "Monday of last week", "2025-09-08..2025-09-08"),
    ("Talks are expected later this month.", "later this month", "2025-09-18..2025-09-30"),
    ("The plant will shut in the first half of next year.", "the first half of next year", "2026-01-01..2026-06-30"),
    ("The mill closed 18 months ago.", "18 months ago", "2024-03-01..2024-03-31"),
    ("The body was found a month and a half ago.", "a month and a half ago", "2025-08-01..2025-08-31"),
    ("He was born 60 years ago today.", "60 years ago today", "1965-09-18..1965-09-18"),
    ("More than 40 died in the past 48 hours.", "the past 48 hours", "2025-09-16..2025-09-18"),
    ("Roads will be closed from Friday evening until Monday morning.", "Friday evening until Monday morning", "2025-09-19..2025-09-22"),
    ("The hearings are set for Sept. 23, 24 and 30.", "Sept. 23, 24 and 30", "2025-09-23..2025-09-30"),
    ("It rained on Monday, Tuesday and Wednesday.", "Monday, Tuesday and Wednesday", "2025-09-15..2025-09-17"),
    ("Trains will not run on Saturday and Sunday.", "Saturday and Sunday", "2025-09-20..2025-09-21"),
    ("Polls are open from 7 a.m. to 8 p.m. on Sunday.", "7 a.m. to 8 p.m. on Sunday", "2025-09-21T07:00..2025-09-21T20:00"),
    ("It was sold in late July or early August.", "late July or early August", "2025-07-21..2025-08-10"),
    ("The plane vanished at 0140 GMT on Tuesday.", "0140 GMT on Tuesday", "2025-09-16T01:40Z..2025-09-16T01:40Z"),
    ("The deal was struck at 5 p.m. ET Wednesday.", "5 p.m. ET Wednesday", "2025-09-17T17:00-04:00..2025-09-17T17:00-04:00"),
    ("The lights failed at half past six in the evening.", "half past six in the evening", "2025-09-18T18:30..2025-09-18T18:30"),
    ("It was filmed in Sept '24.", "Sept '24", "2024-09-01..2024-09-30"),
    ("“We leave tomorrow,” he told the paper on Monday.", "tomorrow", "2025-09-16..2025-09-16"),
    ("In the email of July 7 she asked: “Can we meet on Friday?”", "Friday", "2025-07-11..2025-07-11"),
    ("Talks opened on Sept. 9; the previous week both had refused.", "the previous week", "2025-09-01..2025-09-07"),
    ("In June 2023 he resigned; that summer he moved to Rome.", "that summer", "2023-06-01..2023-08-31"),
]
# published on Tuesday 11 June 2024
NEWS_OF_JUNE = [
    ("The curfew runs from 9 p.m. to 5 a.m. there.", "9 p.m. to 5 a.m.", "2024-06-11T21:00..2024-06-12T05:00"),
    ("They met at 12 noon on 3 June.", "12 noon on 3 June", "2024-06-03T12:00..2024-06-03T12:00"),
    ("Bids close at 11:59 p.m. Eastern on June 30.", "11:59 p.m. Eastern on June 30", "2024-06-30T23:59-04:00..2024-06-30T23:59-04:00"),
    ("He was elected four years ago this November.", "four years ago this November", "2020-11-01..2020-11-30"),
    ("Beginning in 2026, firms must report.", "2026", "2026-01-01.."),
    ("He vanished between June 3 and June 5.", "June 3 and June 5", "2024-06-03..2024-06-05"),
    ("The union, whose contract expires Friday, wants talks.", "Friday", "2024-06-14..2024-06-14"),
    ("The game will be played Wednesday, later than planned.", "Wednesday", "2024-06-12..2024-06-12"),
    ("“We'll know more by Thursday,” he said on Sunday.", "Thursday", "..2024-06-13"),
    ("It lasted from late 2010 to early 2012.", "late 2010 to early 2012", "2010-09-01..2012-04-30"),
]
# published on Monday 5 January 2026
NEWS_OF_JANUARY = [
    ("She quit two weeks ago on Tuesday.", "two weeks ago on Tuesday", "2025-12-23..2025-12-23"),
    ("Sales slumped in the final quarter of last year.", "the final quarter of last year", "2025-10-01..2025-12-31"),
    ("The probe will launch no earlier than Feb. 6.", "Feb. 6", "2026-02-06.."),
    ("A day earlier, on Friday, the navy had seized a tanker.", "A day earlier", "2026-01-02..2026-01-02"),
    ("The storm will pass overnight.", "overnight", "2026-01-05..2026-01-05"),
    ("Last updated Sun 4 Jan 2026 18.05 GMT.", "Sun 4 Jan 2026 18.05 GMT", "2026-01-04T18:05Z..2026-01-04T18:05Z"),
    ("It happened in May or June.", "May or June", "2025-05-01..2025-06-30"),
    ("It opens on Thursday the 8th.", "Thursday the 8th", "2026-01-08..2026-01-08"),
    ("Emissions must halve by the end of the decade.", "the end of the decade", "..2029-12-31"),
    ("The guards were changed between Christmas and New Year.", "Christmas and New Year", "2025-12-25..2026-01-01"),
    ("The poll was taken Dec. 28-Jan. 2.", "Dec. 28-Jan. 2", "2025-12-28..2026-01-02"),
    ("It was in force between 2 and 4 January.", "2 and 4 January", "2026-01-02..2026-01-04"),
    ("They have until midnight on Friday to reply.", "midnight on Friday", "..2026-01-10T00:00"),
    ("The law comes into force in six months' time.", "six months' time", "2026-07-01..2026-07-31"),
    ("He has led it since April 19, 2013.", "April 19, 2013", "2013-04-19.."),
]
DATED = [(text, phrase, day, interval) for day, table in (("2025-09-18", NEWS), ("2024-06-11", NEWS_OF_JUNE), ("2026-01-05", NEWS_OF_JANUARY)) for text, phrase, interval in table]


@pytest.mark.parametrize(("text", "phrase", "published", "interval"), [*PASSAGES, *DATED])
def test_phrase_in_its_passage(text: str, phrase: str, published: str, interval: str) -> None:
    time = resolve_expression(phrase, published=published, context=text)
    assert (time.text, f"{time.earliest or ''}..{time.latest or ''}") == (phrase, interval), time.explanation


@pytest.mark.parametrize("text", [row[0] for row in (*PASSAGES, *DATED)] + ["They can't; he'll go. 'Can we?' It'd been delayed and he won't."])
def test_the_quick_search_for_cues_finds_what_the_expression_finds(text: str) -> None:
    folded = text.lower().replace("’", "'")
    assert [cue.span() for cue in cues.cues(folded)] == [cue.span() for cue in cue_expression().finditer(folded)]


def test_a_short_chronicle_of_full_dates_leads_its_own_dates() -> None:
    text = "The strike began on Monday 5 March 1984. On 12 March it spread. By the end of the month most pits were shut. On 5 March 1985 it ended. The last pit shut on 18 December 2015."
    assert [time.value for time in find_time_expressions(text, published=TUESDAY)] == ["1984-03-05", "1984-03-12", "1984-03", "1985-03-05", "2015-12-18"]


CHRONICLE = "War came in 1640. The siege began in March 1641. In May the walls fell. The town burned in November 1641. On 3 June 1642 the king came. "


@pytest.mark.parametrize(("goes_on", "phrase", "value"), [
    ("Two days later he left.", "Two days later", "1642-06-05"),  # a chronicle counts on from its last date
    ("By a charter (May 1702) it was free. In August he left.", "August", "1642-08"),  # an aside in brackets
    ("It would be rebuilt by May 1650. In August he left.", "August", "1642-08"),  # what lies ahead
    ("The gate, which had been closed since May 1630, fell. In August he left.", "August", "1642-08"),
    ("Western Lands 1643-1648 He rode home. In August he left.", "August", "1643-08"),  # a heading's first year
    ("In 1645 war came. Four days later he left.", "Four days later", "1645-XX-XX"),  # never a single made-up day
    ("He rode home in August; that day it rained.", "that day", "1642-08-XX"),
    ("The slow autumn retreat over the hills in October 1650 failed.", "autumn", "1650-FA"),
    ("On 2 October, the third day of the fair, he left.", "the third day", "1642-10-02"),
])  # fmt: skip
def test_the_time_a_chronicle_has_come_to(goes_on: str, phrase: str, value: str) -> None:
    text = CHRONICLE + goes_on
    [time] = [time for time in find_time_expressions(text, published=TUESDAY) if time.start == len(CHRONICLE) + goes_on.index(phrase)]
    assert time.value == value, time.explanation
