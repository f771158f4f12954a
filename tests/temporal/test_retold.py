"""What is quoted, planned, retold or listed: which clause, which case and which entry a day belongs to. Worked out by hand."""

from __future__ import annotations

import pytest

from tests.temporal.helpers import interval, time_at
from timeline.temporal import find_time_expressions, resolve_expression

# a passage, the phrase in it and its interval, read on one day of publication
ON_TUESDAY_18_MARCH_2025 = [
    # a quotation is a clause of its own
    ("At the depot Ada said: “I'm back at work on Monday and I can't wait.”", "Monday", "2025-03-24..2025-03-24"),
    ("“We lost on Saturday,” she said, adding that the team will train harder.", "Saturday", "2025-03-15..2025-03-15"),
    # plans and deadlines
    ("A first estimate was expected Friday.", "Friday", "2025-03-21..2025-03-21"),
    ("A verdict was expected Monday, but a juror fell ill.", "Monday", "2025-03-17..2025-03-17"),
    ("The mediator has asked them to return Thursday.", "Thursday", "2025-03-20..2025-03-20"),
    ("The village has promised a parade for Sunday.", "Sunday", "2025-03-23..2025-03-23"),
    ("The figures for Sunday were worse.", "Sunday", "2025-03-16..2025-03-16"),
    ("The mayor declared three days of mourning beginning Thursday.", "Thursday", "2025-03-20.."),
    ("The lifts had to be repaired by 14 December.", "14 December", "..2025-12-14"),
    ("The road did not reopen until September.", "September", "..2024-09-30"),
    ("They hid in the cellar until Friday.", "Friday", "..2025-03-14"),
    ("A warning is in force until at least Friday.", "Friday", "..2025-03-21"),
    ("By Sunday evening she could not climb the stairs.", "Sunday evening", "..2025-03-16"),
    ("They must pay by Sunday, a judge ruled.", "Sunday", "..2025-03-23"),
    ("From 18 March you will need a ticket.", "18 March", "2025-03-18.."),
    ("Support grew after 13 February, when a court jailed her.", "13 February", "2025-02-13..2025-02-13"),
    ("UP NEXT\n\nOwls: At Lyon on Friday night.", "Friday night", "2025-03-21..2025-03-21"),
    ("The side carries a 9-3 record into Saturday's game.", "Saturday", "2025-03-22..2025-03-22"),
    ("There is a dinner Saturday night, where both rivals will sit at one table.", "Saturday night", "2025-03-22..2025-03-22"),
    ("Sunday would have been her 90th birthday.", "Sunday", "2025-03-16..2025-03-16"),
    ("Sales were lower than forecast in February.", "February", "2025-02-01..2025-02-28"),
    # clock times and the day they are of
    ("Extra trams will run tonight, the last of them at 3.15am.", "3.15am", "2025-03-19T03:15..2025-03-19T03:15"),
    ("The ceremony is on Sunday evening and begins at 5:30.", "5:30", "2025-03-23T17:30..2025-03-23T17:30"),
    ("He was shot early Saturday. Neighbours had called the police at 10:40 p.m.", "10:40 p.m.", "2025-03-14T22:40..2025-03-14T22:40"),
    ("The quake struck at 3.17am on Sunday (1417 GMT Saturday). A warning came eight minutes later.", "eight minutes later", "2025-03-16T03:25..2025-03-16T03:25"),
    ("The count ended at 11.42pm on Friday. He came back at 1.10am.", "1.10am", "2025-03-15T01:10..2025-03-15T01:10"),
    ("Shells fell on Sunday. Her family was told at dawn.", "dawn", "2025-03-16..2025-03-16"),
    ("The line was shut since Friday. Trains ran again at 6 a.m.", "6 a.m.", "2025-03-18T06:00..2025-03-18T06:00"),
    # a dated document reaches over the words between its quotations
    ("Her reply, dated 5 February, asked for patience. “Our auditors are away next week,” she wrote. “I signed it yesterday.”", "next week", "2025-02-10..2025-02-16"),
    ("Her reply, dated 5 February, asked for patience. “Our auditors are away next week,” she wrote. “I signed it yesterday.”", "yesterday", "2025-02-04..2025-02-04"),
    ("Fares rise in the financial year 2025-26.", "the financial year 2025-26", "2025-04-01..2026-03-31"),
]
# the same on other days
PASSAGES = [
    # an old case keeps its year
    ("He died on 20 March 2021. There were 61 patients on the wards on 17 March.", "17 March", "2024-10-01", "2021-03-17..2021-03-17"),
    ("The first raid was on 18 November 2022. A camera filmed the van at 11.40pm on 18 November.", "11.40pm on 18 November", "2025-04-24", "2022-11-18T23:40..2022-11-18T23:40"),
    ("The core was drilled on 24 January 2018 and reached the deck on 2 February.", "2 February", "2021-06-09", "2018-02-02..2018-02-02"),
    ("The club has met there since 1954, when it was founded on 25 July.", "25 July", "2025-05-26", "1954-07-25..1954-07-25"),
    ("The fund failed in 2022 and half its staff left that December.", "that December", "2024-03-01", "2022-12-01..2022-12-31"),
    ("In March 2018 the firm was hired. Work began five months later. On 3 December an officer wrote to the mayor.", "3 December", "2026-03-03", "2018-12-03..2018-12-03"),
    ("In March 2018 the firm was hired. Work began five months later. On 3 December he wrote, and again two weeks later.", "two weeks later", "2026-03-03", "2018-12-17..2018-12-17"),
    ("In July 2003 a wet patch was seen. An engineer came on August 11. On Labor Day the dam broke.", "Labor Day", "2022-07-01", "2003-09-01..2003-09-01"),
    ("In July 2003 a wet patch was seen. An engineer came on August 11. His memo came on August 14.\n\nOn September 19 the dam broke.", "September 19", "2022-07-01", "2003-09-19..2003-09-19"),
    ("In July 2003 a wet patch was seen. An engineer came on August 11. His memo came on August 14.\n\nOn the 27th it rained.", "the 27th", "2022-07-01", "2003-08-27..2003-08-27"),
    ("In July 2003 a wet patch was seen. An engineer came on August 11.\n\nThe valley has changed since. On September 19 a new dam was opened.", "September 19", "2022-12-20", "2022-09-19..2022-09-19"),
    ("One has to go back to 1987. That autumn the house was rewired. On Friday, October 16, a guard made his round.", "Friday, October 16", "2016-01-02", "1987-10-16..1987-10-16"),
    ("The fire was on 8 November 2019. The wall had been clad in the summer. She slept early that Friday.", "that Friday", "2026-03-03", "2019-11-08..2019-11-08"),
    ("The fire was on 8 November 2019. On the Sunday she laid a wreath.", "the Sunday", "2026-03-03", "2019-11-10..2019-11-10"),
    ("It lost $8 million in the fourth quarter, against a profit a year earlier. It cancelled 400 flights on Dec. 26.", "Dec. 26", "2026-03-03", "2025-12-26..2025-12-26"),
    ("The strike of 2015 ended only the following March.", "the following March", "2017-09-05", "2016-03-01..2016-03-31"),
    ("Nobody has been let in since the October 7 attack.", "October 7", "2024-07-30", "2023-10-07.."),
    ("A visit planned for July was called off.", "July", "2025-10-02", "2025-07-01..2025-07-31"),
    ("They have argued since 1994 and slept badly on Sunday; that night it snowed.", "that night", "2015-01-05", "2015-01-04..2015-01-04"),
    ("He is the only one to have filed for the June 5 primary.", "June 5", "2012-01-02", "2012-06-05..2012-06-05"),
    ("He promised on Thursday to spend in January.", "January", "2022-10-30", "2023-01-01..2023-01-31"),
    ("Ann Lind, who took over 14 months ago, will go.", "over 14 months ago", "2024-02-01", "2022-12-01..2022-12-31"),
    ("She flew in on Friday afternoon. She was to tour a shelter at 2 p.m.", "2 p.m.", "2009-08-22", "2009-08-22T14:00..2009-08-22T14:00"),
    ("She flew in on Friday afternoon. She toured a shelter at 2 p.m.", "2 p.m.", "2009-08-22", "2009-08-21T14:00..2009-08-21T14:00"),
    ("It was opened in 1931. “They told us in 1998 that it would pass. Fourteen years later, here we are.”", "Fourteen years later", "2012-02-29", "2012-01-01..2012-12-31"),
    ("He retires in September after 29 years.", "September", "2023-06-15", "2023-09-01..2023-09-30"),
    ("The group lost £6m in the year to January 29.", "the year to January 29", "2011-12-31", "2010-01-30..2011-01-29"),
    # long weekends, movable and national holidays
    ("The fair is over the May Day bank holiday weekend.", "the May Day bank holiday weekend", "2024-02-01", "2024-05-04..2024-05-06"),
    ("They met over the Fourth of July weekend in 2023.", "the Fourth of July weekend in 2023", "2025-03-18", "2023-07-01..2023-07-04"),  # a Tuesday
    ("The pub burned on the Australia Day long weekend in 2013.", "the Australia Day long weekend in 2013", "2025-03-18", "2013-01-26..2013-01-28"),  # a Saturday, kept on the Monday
    ("He was shot in Durban on 16 June 2018. It was Youth Day.", "Youth Day", "2025-03-18", "2018-06-16..2018-06-16"),
    ("He died in 2022 in a county jail. He was booked there on Friday, July 1.", "Friday, July 1", "2025-03-18", "2022-07-01..2022-07-01"),
    ("She was last seen at 10pm on 3 May 2019. Glass broke around midnight. Her son came the next afternoon.", "the next afternoon", "2025-03-18", "2019-05-04..2019-05-04"),
    ("Those who cleared beaches between May and August last year want more.", "May", "2025-09-18", "2024-05-01..2024-05-31"),
    ("The April sales data will be published next week.", "April", "2025-05-02", "2025-04-01..2025-04-30"),
    ("Anything bought before Thursday will not carry the logo.", "Thursday", "2025-03-14", "..2025-03-19"),
    ("Rain will ease. Bright and cold on Sunday, with a high of 24.", "Sunday", "2025-03-14", "2025-03-16..2025-03-16"),
    ("Drivers have been urged to stay in, with a warning in place from 6pm on Monday until 9am on Tuesday.", "6pm on Monday", "2025-03-17", "2025-03-17T18:00..2025-03-17T18:00"),
    ("The alarm went off at 3.06am and by 4 o'clock the roof was gone.", "4 o'clock", "2025-03-18", "..2025-03-18T04:00"),
    ("The letter, dated Thursday 3 October, reads as follows:\n\n\"Dear friends,\n\n\"Yesterday I told the board. I will go.\n\n\"This morning it agreed.\"\n\nHe left at once.", "This morning", "2024-10-07", "2024-10-03..2024-10-03"),
    ("How it unfolded\n\n2024\n\nFeb. 29: A dam is called good.\n\n2025\n\nMarch: Divers find cracks.\n\nJuly 1: Builders hear that work will start late.\n\n2026\n\nJan. 9: Water rises.", "July 1", "2026-04-19", "2025-07-01..2025-07-01"),
    ("The operator said late on Dec. 31 that its chairman had gone.", "Dec. 31", "2025-01-02", "2024-12-31..2024-12-31"),
    ("Two years back they gave us the same promise.", "Two years back", "2025-03-18", "2023-01-01..2023-12-31"),
    ("The road was shut on Thursday night. Lorries got through the next morning.", "the next morning", "2025-03-14", "2025-03-14..2025-03-14"),
    ("A storm tore through the town late Monday. It touched down at 9:40 p.m.", "9:40 p.m.", "2025-03-18", "2025-03-17T21:40..2025-03-17T21:40"),
    ("Surgery had been cancelled until Monday, it said.", "Monday", "2025-03-18", "..2025-03-24"),
    ("They will strike unless they are paid by Saturday night.", "Saturday night", "2025-03-18", "..2025-03-22"),
    ("The minister has invited both sides to a meeting at 11am on Thursday.", "11am on Thursday", "2025-03-18", "2025-03-20T11:00..2025-03-20T11:00"),
    ("You must apply within 28 days of the journey.", "28 days", "2025-03-18", ".."),
    ("Monday, March 10, is the Labour Day holiday.", "Labour Day", "2025-03-04", "2025-03-10..2025-03-10"),
    ("The only debate is a week from tonight.", "a week from tonight", "2025-03-18", "2025-03-25..2025-03-25"),
    ("Jurors convicted him in March 1989, and that May she wrote to him.", "that May", "2025-03-18", "1989-05-01..1989-05-31"),
    ("She was 31 votes ahead at the close of play on Sunday.", "Sunday", "2025-03-18", "2025-03-16..2025-03-16"),
    ("The week ahead\n\nMonday\n\nA bus firm reports.\n\nTuesday\n\nA grocer publishes figures.\n\nThursday\n\nThe Bank decides at noon.", "noon", "2025-03-16", "2025-03-20T12:00..2025-03-20T12:00"),
    ("The order will be reviewed on March 27. \"If everybody helps this weekend, we shall see,\" she said.", "this weekend", "2025-03-18", "2025-03-22..2025-03-23"),
    ("The prize was Rs 2 crore; Independence Day was near.", "Independence Day", "2017-08-16", "2017-08-15..2017-08-15"),
    ("Crowds filled the beaches on Labor Day weekend.", "Labor Day weekend", "2015-09-10", "2015-09-05..2015-09-07"),
    ("They walked home over Easter weekend.", "Easter weekend", "2024-04-03", "2024-03-29..2024-04-01"),
    ("Voters in Ontario were polled the day before Thanksgiving.", "the day before Thanksgiving", "2015-10-14", "2015-10-11..2015-10-11"),
    ("The post has been empty since Orthodox Easter.", "Orthodox Easter", "2023-05-02", "2023-04-16.."),
    ("Term will end on Good Friday.", "Good Friday", "2019-06-12", "2020-04-10..2020-04-10"),
    ("“It was leap day,” he said.", "leap day", "2012-03-01", "2012-02-29..2012-02-29"),
    ("Three weeks from today she turns 40.", "Three weeks from today", "2018-11-01", "2018-11-22..2018-11-22"),
    ("A replacement had been booked for this Wednesday.", "this Wednesday", "2026-01-04", "2026-01-07..2026-01-07"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "published", "interval"), [*((text, phrase, "2025-03-18", interval) for text, phrase, interval in ON_TUESDAY_18_MARCH_2025), *PASSAGES])
def test_phrase_in_its_passage(text: str, phrase: str, published: str, interval: str) -> None:
    time = resolve_expression(phrase, published=published, context=text)
    assert (time.text, f"{time.earliest or ''}..{time.latest or ''}") == (phrase, interval), time.explanation


@pytest.mark.parametrize("text", [
    "“1974,” a film by Ines Sol, won.",
    "The comedy “September, Twice” won.",
    "Ada Eze-Friday runs the clinic.",
    "Prizes went to August Feld and to Ann Moor.",
    "Jack Friday, who flew it, is alive. Friday held it level.",
    "October Holdings said nothing.",
    "May & Sutter said nothing.",
    "Her daughter April rang.",
    "A hot line, 555-1999, was opened.",
    "An infant aged nine months was found.",
    "They led in the fourth quarter of six of those losses, and lost the bowl game.",
    "Prices fell as recently as that.",
])  # fmt: skip
def test_names_titles_and_numbers_are_no_dates(text: str) -> None:
    assert find_time_expressions(text, published="2025-03-18") == []


FORWARD = "9 March 2020: An engineer opens the file.\n2 April: Thieves reach the safe.\nJuly: A guard warns his chief.\nAutumn: Nothing is done.\n5 January: The firm tells the police.\n"
NEWEST_FIRST = "5 January 2021: The firm tells the police.\nJuly: A guard warns his chief.\n2 April: Thieves reach the safe.\n"
NIGHT = "02.03 GMT\n\nThe result is late.\n\n00.40 GMT\n\nBoxes arrive.\n\n23.36 GMT\n\nThe mood is grim.\n\n22.05 GMT\n\nPolls closed at 10pm.\n"


@pytest.mark.parametrize(("text", "published", "starts"), [
    (FORWARD, "2021-02-02", ["2020-03-09", "2020-04-02", "2020-07-01", "2020-09-01", "2021-01-05"]),
    (NEWEST_FIRST, "2021-02-02", ["2021-01-05", "2020-07-01", "2020-04-02"]),
    (NIGHT, "2024-03-01", ["2024-03-01T02:03Z", "2024-03-01T00:40Z", "2024-02-29T23:36Z", "2024-02-29T22:05Z", "2024-02-29T22:00"]),
])  # fmt: skip
def test_entries_of_a_list_lend_each_other_what_they_leave_out(text: str, published: str, starts: list[str]) -> None:
    assert [time.earliest for time in find_time_expressions(text, published=published)] == starts


CHRONICLE = "War came in 1640. The siege began in March 1641. In May the walls fell. The town burned in November 1641. On 3 June 1642 the king came. "


@pytest.mark.parametrize(("goes_on", "phrase", "earliest"), [
    ("In January 1643 they lay in winter quarters. In the spring they marched.", "the spring", "1643-03-01"),
    ("He wrote: “I cannot hold out over the winter.” On 10 September he fled.", "10 September", "1642-09-10"),
    ("The guns could be served until December. On 10 July he fled.", "10 July", "1642-07-10"),
    ("On Christmas Day they fasted; on New Year's Day bread came.", "New Year's Day", "1643-01-01"),
    ("In August hunger came. Rations were cut on the 6th.", "the 6th", "1642-08-06"),
    ("On 3 August, at 0615, the guns opened.", "3 August, at 0615", "1642-08-03T06:15"),
    ("The wall fell on 9 June. Forty-eight hours later he fled.", "Forty-eight hours later", "1642-06-11"),
    ("On 9 June he left. For forty days nobody came or went, and the gates were shut against friend and foe. Last month his bones were found.", "Last month", "2025-02-01"),
    ("On 9 June he left. For forty days nobody came or went, and the gates were shut against friend and foe. His grave was found in June this year.", "June this year", "2025-06-01"),
    ("He died in exile, aged 79, on 9 May 1688. The gate fell in August.", "August", "1688-08-01"),
    ("Peace held till the new year.\n\nThe campaign of 1643\n\nTwo days later a bridge fell.", "Two days later", "1642-06-05"),
    ("The strike began on 9 June and ended on 19 June, 10 days later.", "10 days later", "1642-06-19"),
    ("The vote was put off to the following April. On 10 July he fled.", "10 July", "1642-07-10"),
    ("Shut in since the spring, they lived by January 1643 on grass. On 18 February they gave up.", "18 February", "1643-02-18"),
    ("Profit rose in the third quarter of 1645, against a loss a year earlier.", "a year earlier.", "1644-01-01"),
])  # fmt: skip
def test_a_chronicle_keeps_to_its_story(goes_on: str, phrase: str, earliest: str) -> None:
    text = CHRONICLE + goes_on
    [time] = [time for time in find_time_expressions(text, published="2025-03-18") if time.start == len(CHRONICLE) + goes_on.index(phrase)]
    assert time.earliest == earliest, time.explanation


@pytest.mark.parametrize(("text", "phrase", "likelier", "other"), [
    ("Hob vanished on March 9 last year. On April 10, police found her car.", "April 10", "2024-04-10..2024-04-10", ["2023-04-10"]),
    ("Hob vanished on March 9, 2023. On April 10, police found her car.", "April 10", "2024-04-10..2024-04-10", ["2023-04-10"]),
    ("The mine was bought in March last year and shut in April.", "April", "2024-04-01..2024-04-30", ["2023-04-01"]),
    ("The mine was bought in March last year and will shut in June.", "June", "2024-06-01..2024-06-30", []),
    ("Hob vanished on March 9 last year.\n\nOn April 10, police shot a dog.", "April 10", "2024-04-10..2024-04-10", []),
    ("Hob vanished on June 9 last year. On April 10, police found her car.", "April 10", "2024-04-10..2024-04-10", []),
    ("Hob was founded in 2012. In April, it shut a mine.", "April", "2024-04-01..2024-04-30", []),
])  # fmt: skip
def test_what_may_go_on_from_an_old_story_has_a_second_reading(text: str, phrase: str, likelier: str, other: list[str]) -> None:
    time = time_at(text, phrase, "2024-05-15")
    assert (interval(time), [reading.earliest for reading in time.alternatives]) == (likelier, other)
