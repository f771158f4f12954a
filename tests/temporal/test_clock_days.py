"""Which day a clock time of a report belongs to; the text is a whole report, for its lead says what it is about."""

from __future__ import annotations

import pytest
from helpers import time_at

from timeline.temporal import find_time_expressions

TUESDAY = "2025-03-18"
BLAZE = "Two held after blaze wrecks pier\n\nPolice have held two people after fire destroyed the pier on Sunday evening.\n\n"
COUNCIL = "The council of Holt extended its hours on Tuesday after lines stretched around the block a day earlier.\n\n"
RUNOFF = "Voters choose a new president on Sunday in a runoff.\n\n"

# a report, the clock time in it, and its moment
CLOCKS = [
    # the day the lead is about, told or not since
    (BLAZE + "Crews were called at 7.25pm.", "7.25pm", "2025-03-16T19:25"),
    (BLAZE + "The pier is due to reopen on 3 May. The owners signed a lease on Friday.\n\nThe first crews got there at 7.40pm.", "7.40pm", "2025-03-16T19:40"),
    (BLAZE + "It was first inspected on 3 January.\n\nThe first crews got there at 7.40pm.", "7.40pm", "2025-03-16T19:40"),
    (BLAZE + "Crews were called at 11.25pm.\n\nA grant was paid last Friday.\n\nAn inspector came at 3am.", "3am", "2025-03-17T03:00"),
    # of two days in the lead the first is what it is about
    (COUNCIL + "The hall opened its doors at 1 p.m. and shut them at 5 p.m.", "1 p.m.", "2025-03-18T13:00"),
    # what is told beside the point: relative clauses, records
    ("The crown, which fell to a low on Monday, gained 1% after the announcement at noon.", "noon", "2025-03-18T12:00"),
    ("The figure passed the high of 714 recorded on 3 January. At Kell hospital 92 people had no bed at 8am.", "8am", "2025-03-18T08:00"),
    ("A call came from the boat, which had left a beach on Sunday night. A tanker reached it at 2pm.", "2pm", "2025-03-18T14:00"),
    ("They met the crew of a boat that left on Sunday. It sank at 2pm.", "2pm", "2025-03-16T14:00"),
    ("The first tie, on 4 February, was called off, and a second, on Valentine's Day, lasted 19 minutes. This one did not end until 7.55pm.", "7.55pm", "2025-03-18T19:55"),
    # the same moment by another clock, and hours that go on
    (BLAZE + "Firms may deal with the bank until 12:01 a.m. on Aug. 5 (0401 GMT).", "0401 GMT", "2025-08-05T04:01Z"),
    ("The hall fell in on Jan. 18.\n\nIt was hot at 5 p.m. that day. By 7:45 p.m. all seats were filled.\n\nRain came shortly after 8 o'clock.\n\nThe band came back at 9:04.", "9:04", "2025-01-18T21:04"),
    # a night's morning
    ("Soldiers took the palace after gunfire erupted overnight.\n\nOfficers appeared on television shortly before 8 a.m. to explain.", "8 a.m.", "2025-03-18T08:00"),
    # "that morning" is of the day told last, wherever
    ("He was given 5 February but it was dropped. A second slot, on 23 February, went the same way.\n\n\"They rang at 7.30 that morning,\" he said.", "7.30 that morning", "2025-02-23T07:30"),
    # the report's own time
    (BLAZE + "Some 5,200 homes were without power as of noon.", "noon", "2025-03-18T12:00"),
    ("He won with 52 percent, results showed early Tuesday. His rival conceded at 9 p.m.", "9 p.m.", "2025-03-17T21:00"),
    # what is still to come
    (RUNOFF + "Polling stations open at 7 a.m. and close at 8 p.m.", "7 a.m.", "2025-03-23T07:00"),
    ("Pupils will find out tomorrow how they did. Results can be collected from 8am.", "8am", "2025-03-19T08:00"),
    ("The strike began on 3 March. The first boat leaves at 10am.", "10am", "2025-03-18T10:00"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "moment"), CLOCKS)
def test_clock_time_of_a_report(text: str, phrase: str, moment: str) -> None:
    time = time_at(text, phrase, TUESDAY)
    assert moment in (time.earliest, time.latest), time.explanation


# as readers take it, with the day of publication
EVERYDAY = [
    ("Snow and strong winds are forecast in Scotland tomorrow.\n\nAn amber warning is in place from 6am to 9pm.", "6am", "2025-01-17", "2025-01-18T06:00"),
    ("The Lions face South Africa in Cape Town on Saturday.\n\nKick-off is at 5pm.", "5pm", "2021-07-30", "2021-07-31T17:00"),
    ("Eight schools will open late on Monday because of the snow.\n\nPupils should arrive at 10.30am, the council said on Friday.", "10.30am", "2025-01-17", "2025-01-20T10:30"),
    ("Train pilots will stop work on Saturday, their union said last night.\n\nThe strike will run from 5am to 1pm.", "5am", "2024-05-15", "2024-05-18T05:00"),
    ("The bridge will be closed on Sunday.\n\nIt will shut at 6am and reopen at 1pm. Pedestrians can cross until 8.30am.", "8.30am", "2023-11-06", "2023-11-12T08:30"),
    ("A train derailed near Leeds on Monday evening, killing two.\n\nCrews worked through the night and by 6 a.m. the fire was out.", "6 a.m.", "2024-05-15", "2024-05-14T06:00"),
    ("A boy was swept away at about 9.30pm on Monday. His body was found at 7am.", "7am", "2024-05-15", "2024-05-14T07:00"),
    ("A man was arrested on Tuesday over the murder of a businessman.\n\nMr Nkosi was shot on Friday in his driveway.\n\nHe had returned from work at 7pm when men opened fire.", "7pm", "2024-05-15", "2024-05-10T19:00"),
    ("A shop was robbed in Cork yesterday.\n\nIt follows a similar robbery last Friday. Gardaí want to hear from anyone who was in the area between 2pm and 3pm.", "2pm", "2024-05-15", "2024-05-14T14:00"),
    ("Leaders arrived on Wednesday evening.\n\nTalks begin at 10am on Thursday and a press conference is pencilled in for 6pm.", "6pm", "2024-12-12", "2024-12-12T18:00"),
    ("Biles said on Thursday that she was not ready.\n\nThe American withdrew from the team final on Tuesday night.", "Tuesday night", "2021-07-30", "2021-07-27"),
    ("Three men are being questioned about a shooting on Sunday.", "Sunday", "2024-05-15", "2024-05-12"),
    ("The Geminid meteor shower peaks on Friday night.", "Friday night", "2024-12-12", "2024-12-13"),
    ("The team leave for Bengaluru on Wednesday morning.", "Wednesday morning", "2023-11-06", "2023-11-08"),
    ("He got into difficulty on Wednesday at about 5pm. A helicopter was on the scene at 5.22.", "5.22", "2021-07-30", "2021-07-28T17:22"),
    ("The wildfire started on Monday just before 11 p.m. and by dawn had covered 2,000 acres.", "dawn", "2024-12-12", "2024-12-10"),
    ("He was stabbed on Thursday at noon. By evening doctors said he was out of danger.", "evening", "2025-01-17", "2025-01-16"),
    ("A flood watch is in effect from noon today through 11 p.m. Sunday.", "noon today", "2022-08-20", "2022-08-20T12:00"),
    ("A climber fell on Sunday at 8.30pm.\n\nHe was stretchered off overnight and flown to Glasgow at 6am.", "6am", "2024-05-15", "2024-05-13T06:00"),
    ("The lights will be best on Friday night between 10.30pm and 1am. They will be fainter the following night.", "the following night", "2024-05-15", "2024-05-18"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "published", "moment"), EVERYDAY)
def test_hours_as_a_reader_takes_them(text: str, phrase: str, published: str, moment: str) -> None:
    time = time_at(text, phrase, published)
    assert moment in (time.earliest, time.latest), time.explanation


WEDNESDAY = "2024-05-15"

# the same of everyday sentences that such rules could take for asides
KEPT = [
    ("A man has died after a crash in Leeds.\n\nThe crash happened on Sunday on the A1.\n\nEmergency crews were called at 7.20pm.", "7.20pm", "2024-05-12T19:20"),
    ("There was a robbery in York.\n\nTwo men entered the shop on Monday, May 13.\n\nThey fled at about 4pm.", "4pm", "2024-05-13T16:00"),
    ("A man was arrested on Tuesday over a raid.\n\nThe raid took place on Sunday.\n\nThe gang burst in at 3pm.", "3pm", "2024-05-12T15:00"),
    ("In Rome, on May 1, a man was shot. He died at 6pm.", "6pm", "2024-05-01T18:00"),
    ("The biggest march was on May 1. It began at 6pm.", "6pm", "2024-05-01T18:00"),
    ("The protest was on May 1. It began at 6pm.", "6pm", "2024-05-01T18:00"),
    ("The boy, who went missing on Monday, was last seen at 6pm.", "6pm", "2024-05-13T18:00"),
    ("Officers who had been called to the house on Sunday arrived at 6pm.", "6pm", "2024-05-12T18:00"),
    ("The fire began at half past one overnight.", "half past one", "2024-05-15T01:30"),
    ("The quake struck at half past four, waking thousands.", "half past four", "2024-05-15T04:30"),
    ("A fire broke out early Wednesday in Rome. It was put out by 6 p.m.", "6 p.m.", "2024-05-15T18:00"),
    ("On Monday the river rose 3% to the top of the wall by 4pm.", "4pm", "2024-05-13T16:00"),
    ("Water levels fell on Monday; the dam fell 2% by 6am.", "6am", "2024-05-13T06:00"),
    ("Overnight it snowed. By 10am roads were clear.", "10am", "2024-05-15T10:00"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "moment"), KEPT)
def test_the_day_told_is_kept(text: str, phrase: str, moment: str) -> None:
    time = time_at(text, phrase, WEDNESDAY)
    assert moment in (time.earliest, time.latest), time.explanation


@pytest.mark.parametrize("text", [
    "My mother walked through that gate at 6:30 every morning.",
    "Every weekday at 6:30 the bell rang.",
    "The bus leaves at 6:30 in the morning each day.",
])  # fmt: skip
def test_what_recurs_is_of_no_day(text: str) -> None:
    assert [(time.earliest, time.latest) for time in find_time_expressions(text, published=TUESDAY) if "6:30" in time.text] in ([(None, None)], [])


def test_an_hour_of_the_evening_before_publication_is_explained_as_such():
    [time] = find_time_expressions("The meeting broke up at 11 p.m.", published=TUESDAY)
    assert time.earliest == "2025-03-17T23:00"
    assert "the evening before publication on Tue 18 Mar 2025" in time.explanation
