"""Old cases in reports: hours and days that a court hears of, or an inquiry finds, are of the case, not of the news. Worked out by hand."""

from __future__ import annotations

import pytest

from tests.temporal.helpers import interval, time_at

COURT = (  # published on Tuesday 18 March 2025; 3 May 2023 was a Wednesday
    "A barman told a murder trial on Monday that the accused had sat alone all evening.\n\n"
    "Mark Hale, 41, denies killing Ann Poole at her shop on 3 May 2023.\n\n"
    "Joe Dunne said Mr Hale came in at 6.15pm on the Wednesday and left at 9.30. He came back at five to midnight.\n\n"
    "Ms Poole's sister rang her at 12.10am and got no answer. The next morning she walked to the shop. Garda Ray Cole reached it at 9.25am. Her car was found on the Saturday.\n\n"
    "Mr Hale was to have repaid her by the following Easter.\n\n"
    "The jury was sent home at 4.30pm. The trial resumes at 10am on Wednesday."
)
INQUIRY = (  # published on Thursday 29 February 2024; 5 November 2023 was a Sunday
    "Investigators have found that a pump failed before a tunnel flooded, killing three workers.\n\n"
    "Their interim report tells how five people were trapped at 3.30am on Sunday, November 5.\n\n"
    "On the Thursday before the flood a warning was issued for the weekend. A meeting on Friday morning considered calling off the work.\n\n"
    "The crew signed on at 9.30pm on the Saturday. At 10.15 the rain set in.\n\n"
    "The minister will answer questions at 3pm. Families of the dead met her on Monday."
)
POLICE = (
    "Police have charged a man with murder after a body was found in a canal.\n\n"
    "Mark Hale, 41, was jailed on 3 May 2019 for robbery and freed last year.\n\n"
    "Officers were called to the canal at 6am. He appeared in court in the afternoon."
)
MONTHLY = "A court heard that a clerk was robbed at 9.15pm on 3 May 2023. He was back by 9.40pm.\n\nThe thief was seen on the 15th."

VERDICT = (  # 20 August 2023 was a Sunday
    "Two guards have been cleared of assault.\n\n"
    "A court heard that they stopped Tom Lyle outside a station at 1.30am on 20 August 2023. A film was posted at 8am and by noon it had been seen a million times.\n\n"
    "Their union welcomed the ruling. A statement at 3.30pm said the men would return to work. A vigil was held at 6pm outside the station."
)
COMMISSION = (
    "The commission of inquiry into the fire at a market has found that its exits were locked.\n\n"
    "The fire started at 7.20pm on 9 December 2024. By 8pm the roof had gone. That night 31 people died.\n\n"
    "The mayor resigned at noon after he had read the report. The owner was arrested on Monday and freed the next day."
)
EVIDENCE = (
    "Dean Lord, 30, denies murdering his father on 4 May 2024.\n\n"
    "Giving evidence on Monday, he said he got home at 8pm and went to bed at 10pm.\n\n"
    "On Friday the jury saw film of him at the door at 7.50pm. On Thursday jurors were sent home at 3pm."
)

INQUEST = (  # published on Tuesday 18 March 2025; 16 November 2022 was a Wednesday
    "A nurse who was sent home from a ward died of a clot, an inquest has heard.\n\n"
    "Una Bray, 40, died at the county hospital on 16 November 2022.\n\n"
    "She first rang her doctor at 9.15pm on the Sunday and was told to rest. By 11.30pm she could not sleep.\n\n"
    "She was taken in on Monday afternoon with pains in her chest.\n\n"
    "Her sister told the inquest on Monday that nobody had listened.\n\n"
    "A cousin was arrested on the Saturday and freed."
)
ROBBERY = (  # 31 October 2003 was a Friday; published on Thursday 20 March 2025
    "A man who shot a shopkeeper on Halloween 2003 was found suitable for parole on Tuesday.\n\n"
    "Lee Marsh was 20 when he walked into the shop shortly before 9 p.m. and fired twice. The man died two days later.\n\n"
    "Marsh was caught at the coast on Nov. 12. He was convicted in May 2004.\n\n"
    "The panel sat for less than an hour. A vigil will begin at 8 p.m."
)
SHOTS = (  # 12 September 2020 was a Saturday; published on Wednesday 19 March 2025
    "A neighbor testified Wednesday that he heard three shots.\n\n"
    "Prosecutors say Ian Coe shot a rival in a parking lot shortly after 11 p.m. on Sept. 12, 2020.\n\n"
    "The neighbor called 911 at 11:08 p.m. and an officer came eight minutes later.\n\n"
    "Earlier Wednesday, an analyst placed a phone at the lot at 10:52 p.m. and at a motel at 12:40 a.m. Sunday.\n\n"
    "Coe was seen at the lot at 11:08 p.m., a detective said Tuesday. The judge sent jurors home at 4 p.m."
)
PARTNER = (  # 17 May 2023 was a Wednesday
    "A man beat his partner to death, a jury heard on Monday.\n\n"
    "Ed Fox denies murdering Al Ray, whose body was found on 18 May 2023.\n\n"
    "Mr Ray had a message at 6.20pm on 17 May.\n\n"
    "He drove off at 9.48pm. His phone fell silent at 10.52pm.\n\n"
    "Fox was arrested on the Monday and told police he had slept."
)

BOAT = (  # 1 March 2022 was a Tuesday; published on Monday 3 March 2025
    "A skipper had been awake for a day and a half when his boat sank with two men, a fatal accident inquiry has heard.\n\n"
    "The Ann May went down in the early hours of 1 March 2022.\n\n"
    "The sheriff was told on Monday that she left harbour at 4.30am on 27 February and was due back the following night.\n\n"
    "The skipper said he had set the autopilot at about 1.50am. The coastguard heard him at 2.58am.\n\n"
    "The inquiry sits again at 10am on Wednesday."
)
WARD = (  # the bank holiday was Monday 31 August 2020; published on Thursday 1 June 2023
    "A doctor who altered notes has been struck off.\n\n"
    "Roy Hart was found to have lied about the August bank holiday weekend in 2020.\n\n"
    "A tribunal, which rose on Wednesday, was told that a patient came in on the Friday and was moved at 11.20am the next day.\n\n"
    "Dr Hart came on shift at 8pm. Nurses rang him at 11.05pm and shortly after 1am. She died on Sunday afternoon.\n\n"
    "At 7.12am on the bank holiday Monday he added an entry. He had moved house two days before her death. He has 28 days to appeal."
)
PIT = (  # 10 December 2021 was a Friday; published on Tuesday 11 July 2023
    "A man told a murder trial on Monday that he had slept.\n\n"
    "The victim was last seen at 8.30pm on 10 December 2021. He died on Christmas Eve. A widow told police she had gone to bed on the Friday night.\n\n"
    "She was taken to a magistrate on January 18. He drank from noon until half past four, and at 4.52pm he fell asleep.\n\n"
    "The trial, which began on 4 July, goes on."
)
CASES = [
    (BOAT, "4.30am on 27 February", "2025-03-03", "2022-02-27T04:30..2022-02-27T04:30"),
    (BOAT, "1.50am", "2025-03-03", "2022-03-01T01:50..2022-03-01T01:50"),
    (BOAT, "2.58am", "2025-03-03", "2022-03-01T02:58..2022-03-01T02:58"),
    (BOAT, "10am on Wednesday", "2025-03-03", "2025-03-05T10:00..2025-03-05T10:00"),
    (WARD, "the Friday", "2023-06-01", "2020-08-28..2020-08-28"),
    (WARD, "11.20am the next day", "2023-06-01", "2020-08-29T11:20..2020-08-29T11:20"),
    (WARD, "8pm", "2023-06-01", "2020-08-29T20:00..2020-08-29T20:00"),
    (WARD, "1am", "2023-06-01", "2020-08-30T01:00..2020-08-30T01:00"),
    (WARD, "Sunday afternoon", "2023-06-01", "2020-08-30..2020-08-30"),
    (WARD, "7.12am on the bank holiday Monday", "2023-06-01", "2020-08-31T07:12..2020-08-31T07:12"),
    (WARD, "Wednesday", "2023-06-01", "2023-05-31..2023-05-31"),
    (PIT, "Christmas Eve", "2023-07-11", "2021-12-24..2021-12-24"),
    (PIT, "the Friday night", "2023-07-11", "2021-12-10..2021-12-10"),
    (PIT, "January 18", "2023-07-11", "2022-01-18..2022-01-18"),
    (PIT, "half past four", "2023-07-11", "2022-01-18T16:30..2022-01-18T16:30"),
    (PIT, "4.52pm", "2023-07-11", "2022-01-18T16:52..2022-01-18T16:52"),
    (PIT, "4 July", "2023-07-11", "2023-07-04..2023-07-04"),
    (INQUEST, "9.15pm on the Sunday", "2025-03-18", "2022-11-13T21:15..2022-11-13T21:15"),  # what led up to the death
    (INQUEST, "11.30pm", "2025-03-18", "..2022-11-13T23:30"),
    (INQUEST, "Monday afternoon", "2025-03-18", "2022-11-14..2022-11-14"),
    (INQUEST, "Monday", "2025-03-18", "2025-03-17..2025-03-17"),
    (INQUEST, "the Saturday", "2025-03-18", "2022-11-19..2022-11-19"),  # what came of it
    (ROBBERY, "9 p.m.", "2025-03-20", "2003-10-31T21:00..2003-10-31T21:00"),
    (ROBBERY, "two days later", "2025-03-20", "2003-11-02..2003-11-02"),
    (ROBBERY, "Nov. 12", "2025-03-20", "2003-11-12..2003-11-12"),
    (ROBBERY, "8 p.m.", "2025-03-20", "2025-03-20T20:00..2025-03-20T20:00"),
    (SHOTS, "eight minutes later", "2025-03-19", "2020-09-12T23:16..2020-09-12T23:16"),
    (SHOTS, "Wednesday", "2025-03-19", "2025-03-19..2025-03-19"),
    (SHOTS, "10:52 p.m.", "2025-03-19", "2020-09-12T22:52..2020-09-12T22:52"),  # no court sits at that hour
    (SHOTS, "12:40 a.m. Sunday", "2025-03-19", "2020-09-13T00:40..2020-09-13T00:40"),
    (SHOTS, "11:08 p.m.", "2025-03-19", "2020-09-12T23:08..2020-09-12T23:08"),  # the same moment, told again
    (SHOTS, "4 p.m.", "2025-03-19", "2025-03-19T16:00..2025-03-19T16:00"),  # of the court, and of the day on which it sat
    (PARTNER, "9.48pm", "2025-03-18", "2023-05-17T21:48..2023-05-17T21:48"),  # goes on from the evening before the body was found
    (PARTNER, "10.52pm", "2025-03-18", "2023-05-17T22:52..2023-05-17T22:52"),
    (PARTNER, "the Monday", "2025-03-18", "2023-05-22..2023-05-22"),
    (COURT, "Monday", "2025-03-18", "2025-03-17..2025-03-17"),
    (COURT, "6.15pm on the Wednesday", "2025-03-18", "2023-05-03T18:15..2023-05-03T18:15"),
    (COURT, "9.30", "2025-03-18", "2023-05-03T21:30..2023-05-03T21:30"),
    (COURT, "five to midnight", "2025-03-18", "2023-05-03T23:55..2023-05-03T23:55"),
    (COURT, "12.10am", "2025-03-18", "2023-05-04T00:10..2023-05-04T00:10"),
    (COURT, "The next morning", "2025-03-18", "2023-05-04..2023-05-04"),
    (COURT, "9.25am", "2025-03-18", "2023-05-04T09:25..2023-05-04T09:25"),
    (COURT, "the Saturday", "2025-03-18", "2023-05-06..2023-05-06"),
    (COURT, "following Easter", "2025-03-18", "..2024-03-31"),
    # what the court itself does is of the news
    (COURT, "4.30pm", "2025-03-18", "2025-03-18T16:30..2025-03-18T16:30"),
    (COURT, "10am on Wednesday", "2025-03-18", "2025-03-19T10:00..2025-03-19T10:00"),
    (INQUIRY, "the Thursday before", "2024-02-29", "2023-11-02..2023-11-02"),
    (INQUIRY, "the weekend", "2024-02-29", "2023-11-04..2023-11-05"),
    (INQUIRY, "Friday morning", "2024-02-29", "2023-11-03..2023-11-03"),
    (INQUIRY, "9.30pm on the Saturday", "2024-02-29", "2023-11-04T21:30..2023-11-04T21:30"),
    (INQUIRY, "10.15", "2024-02-29", "2023-11-04T22:15..2023-11-04T22:15"),
    (INQUIRY, "3pm", "2024-02-29", "2024-02-29T15:00..2024-02-29T15:00"),
    (INQUIRY, "Monday", "2024-02-29", "2024-02-26..2024-02-26"),
    # a case goes on in another paragraph while its clock does; then the hours are of the news
    (VERDICT, "8am", "2025-03-18", "2023-08-20T08:00..2023-08-20T08:00"),
    (VERDICT, "noon", "2025-03-18", "..2023-08-20T12:00"),
    (VERDICT, "3.30pm", "2025-03-18", "2025-03-18T15:30..2025-03-18T15:30"),
    (VERDICT, "6pm", "2025-03-18", "2025-03-18T18:00..2025-03-18T18:00"),
    (COMMISSION, "8pm", "2025-03-18", "..2024-12-09T20:00"),
    (COMMISSION, "noon", "2025-03-18", "2025-03-18T12:00..2025-03-18T12:00"),
    (COMMISSION, "Monday", "2025-03-18", "2025-03-17..2025-03-17"),
    (COMMISSION, "the next day", "2025-03-18", "2025-03-18..2025-03-18"),
    # what a witness tells on a day is of the case, what jurors do on it is not
    (EVIDENCE, "Monday", "2025-03-18", "2025-03-17..2025-03-17"),
    (EVIDENCE, "8pm", "2025-03-18", "2024-05-04T20:00..2024-05-04T20:00"),
    (EVIDENCE, "10pm", "2025-03-18", "2024-05-04T22:00..2024-05-04T22:00"),
    (EVIDENCE, "7.50pm", "2025-03-18", "2024-05-04T19:50..2024-05-04T19:50"),
    (EVIDENCE, "Thursday", "2025-03-18", "2025-03-13..2025-03-13"),
    (EVIDENCE, "3pm", "2025-03-18", "2025-03-13T15:00..2025-03-13T15:00"),
    (MONTHLY, "the 15th", "2025-03-18", "2023-05-15..2023-05-15"),
    # an old conviction is no case that the hours of a report could be of
    (POLICE, "6am", "2025-03-18", "2025-03-18T06:00..2025-03-18T06:00"),
    (POLICE, "the afternoon", "2025-03-18", "2025-03-18..2025-03-18"),
]


@pytest.mark.parametrize(("text", "phrase", "published", "expected"), CASES)
def test_hours_of_a_case(text: str, phrase: str, published: str, expected: str) -> None:
    time = time_at(text, phrase, published)
    assert interval(time) == expected, time.explanation


def test_a_day_before_an_unknown_event_is_not_pinned() -> None:
    time = time_at("On the Thursday before the flood a warning was issued.", "Thursday", "2024-02-29")
    assert interval(time) == ".."


ENTRIES = (  # published on Monday 1 September 2014
    "NordVia cancelled its last flights this morning. How it came to that:\n\n"
    "Monday, August 18. A leasing firm demands its rent by the end of the week.\n\n"
    "Saturday, August 23. Two jets are impounded; most passengers do not get home until Monday.\n\n"
    "Wednesday, August 27. The last crew is paid off. Two days later the chairman quits.\n\n"
    "The airline was founded in 2006. Its staff will meet on Thursday."
)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the end of the week", "..2014-08-24"),
        ("Monday", "..2014-08-25"),
        ("Two days later", "2014-08-29..2014-08-29"),
        ("this morning", "2014-09-01..2014-09-01"),
        ("Thursday", "2014-09-04..2014-09-04"),
    ],
)
def test_the_entries_of_a_chronology_count_from_their_own_day(phrase: str, expected: str) -> None:
    time = time_at(ENTRIES, phrase, "2014-09-01")
    assert interval(time) == expected, time.explanation


LIVE = "Fire near Vila: live\n\n20.40 That is all for tonight.\n\n19.55 The wind has dropped since Thursday.\n\n18.30 Power is back. Crews came at 7.15am."


@pytest.mark.parametrize(("phrase", "clock"), [("20.40", "20:40"), ("19.55", "19:55"), ("18.30", "18:30"), ("7.15am", "07:15")])
def test_stamps_of_a_live_report_stand_at_the_head_of_their_lines(phrase: str, clock: str) -> None:
    assert time_at(LIVE, phrase, "2021-08-07").value == f"2021-08-07T{clock}"


def test_two_bare_numbers_at_the_heads_of_lines_are_no_stamps() -> None:
    text = "Prices\n\n20.40 The loaf went up.\n\n19.55 The pie did not."
    with pytest.raises(ValueError, match="unpack"):
        time_at(text, "20.40", "2021-08-07")


CHRONOLOGY = (  # published on Saturday 29 February 2020
    "The board of a water authority quit this week.\n\nTimeline\n\n"
    "11 October 2017: The contract goes to a firm nobody knows.\n\n"
    "14 February 2019: An engineer warns of the pipes.\n\n"
    "9-11 October: The finance chief is questioned.\n\n"
    "17 February: An audit finds nothing was built as agreed.\n\n"
    "Thursday: The board meets at 7pm.\n\n"
    "Monday: Administrators arrive."
)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [("9", "2019-10-09..2019-10-11"), ("17 February", "2020-02-17..2020-02-17"), ("Thursday", "2020-02-27..2020-02-27"), ("7pm", "2020-02-27T19:00..2020-02-27T19:00"), ("Monday", "2020-03-02..2020-03-02")],
)
def test_ranges_and_days_of_the_week_head_entries_too(phrase: str, expected: str) -> None:
    place = "9-11" if phrase == "9" else phrase
    time = time_at(CHRONOLOGY, place, "2020-02-29")
    assert interval(time) == expected, time.explanation


INQUEST = (  # published on Friday 28 October 2016; 3 January 2016 was a Sunday
    "A teacher who waited seven hours for an ambulance would have lived, a coroner ruled yesterday.\n\n"
    "Margaret Oller, 76, fell in her kitchen on the evening of Sunday, January 3.\n\n"
    "The inquest at Scarrow, which opened on Monday, heard that her daughter first rang at 6.42pm. The last call came at 11.35pm. An ambulance pulled up at 1.55am on the Monday.\n\n"
    "The opposition called for a debate by November 10. It lodged a motion the same day as the ruling."
)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [("on Monday", "2016-10-24..2016-10-24"), ("6.42pm", "2016-01-03T18:42..2016-01-03T18:42"), ("11.35pm", "2016-01-03T23:35..2016-01-03T23:35"), ("1.55am", "2016-01-04T01:55..2016-01-04T01:55")],
)
def test_what_an_inquest_hears_is_of_the_case_whatever_day_it_sits(phrase: str, expected: str) -> None:
    time = time_at(INQUEST, phrase.removeprefix("on "), "2016-10-28", last=phrase != "on Monday")
    assert interval(time) == expected, time.explanation
