"""Ordinary turns of news that once went wrong: one row a case, worked out by hand, of an article of Tuesday 18 March 2025."""

from __future__ import annotations

import pytest

from timeline.temporal import find_time_expressions

PUBLISHED = "2025-03-18"

CASES = [
    # a clock time beside what is counted
    ("The shop opened at 9am the day after Christmas.", "9am the day after Christmas", "2024-12-26T09:00..2024-12-26T09:00"),
    ("He was heard at about 9am two days ago.", "9am two days ago", "2025-03-16T09:00..2025-03-16T09:00"),
    ("He landed on March 3. At 9pm two days later, he called his wife.", "9pm two days later", "2025-03-05T21:00..2025-03-05T21:00"),
    ("He was shot at 9pm the day before, police said Friday.", "9pm the day before", "2025-03-17T21:00..2025-03-17T21:00"),
    ("A jogger saw the van at 6 a.m. near Holt's home ten days before the shooting.", "6 a.m.", ".."),
    ("Neighbours heard shouting at 2am two days before the fire.", "2am", ".."),
    ("On Monday she left home at 6am a week after the fire.", "6am", "2025-03-17T06:00..2025-03-17T06:00"),
    ("She left home at 6am and died two days after the fire.", "6am", "2025-03-18T06:00..2025-03-18T06:00"),
    # what is expected to have come about is over
    ("Analysts expect revenues to have risen 3 per cent in the four months to the end of October.", "the four months to the end of October", "2024-07-01..2024-10-31"),
    ("Economists expect 190,000 posts to have been added, after 228,000 in November.", "November", "2024-11-01..2024-11-30"),
    # how long an office was held
    ("He ran the club until February.", "February", "..2025-02-28"),
    ("She led the union until October.", "October", "..2024-10-31"),
    # past verbs that the list of irregular ones lacked, and an infinitive that is none
    ("In May, robbers stole a crown that was to be shown there.", "May", "2024-05-01..2024-05-31"),
    ("We owe thanks to our staff for their courage on Monday and since.", "Monday", "2025-03-17..2025-03-17"),
    # a day told as over lies before publication
    ("The ranger was robbed on June 11, while counting geese.", "June 11", "2024-06-11..2024-06-11"),
    ("He bought a rifle, then returned the following week and opened fire.", "the following week", ".."),
    # who says so stands before the quotation
    ('Her son wrote Thursday: "Mum passed away this morning." He thanked the ward.', "this morning", "2025-03-13..2025-03-13"),
    # plans and their ends
    ("The strike, which had been called off on Sunday, is back on for Thursday.", "Thursday", "2025-03-20..2025-03-20"),
    ("The hearing, postponed from Monday, will be held in camera.", "Monday", "2025-03-17..2025-03-17"),
    ("Her cousin was due to marry on Sunday but fell ill.", "Sunday", "2025-03-16..2025-03-16"),
    ("Her cousin was due to marry on Sunday but may be too ill.", "Sunday", "2025-03-23..2025-03-23"),
    ("Crews had hoped to clear the pass by Monday, but snow blocked it again.", "Monday", "..2025-03-17"),
    ("The replay was moved to Thursday.", "Thursday", "2025-03-20..2025-03-20"),
    ("A new bishop takes charge on Saturday.", "Saturday", "2025-03-22..2025-03-22"),
    ("They have until the end of Wednesday to pay.", "Wednesday", "..2025-03-19"),
    ("Two days before Christmas, the boiler failed.", "Two days before Christmas", "2024-12-23..2024-12-23"),
    ("The mill will not reopen before Monday.", "Monday", "..2025-03-23"),
    ("Claims must be in by close of business on Friday.", "Friday", "..2025-03-21"),
    ("The abbot, who turns 80 in June, has ruled out a second term.", "June", "2025-06-01..2025-06-30"),
    # one moment told by two clocks
    ("The blast came at 10:15 local time (08:15 GMT) on Sunday.", "10:15", "2025-03-16T10:15..2025-03-16T10:15"),
    ("The blast came at 10:15 local time (08:15 GMT) on Sunday.", "08:15 GMT", "2025-03-16T08:15Z..2025-03-16T08:15Z"),
    ("The van was stolen just after midnight on Saturday.", "midnight on Saturday", "2025-03-15T00:00..2025-03-15T00:00"),
    # spans that end with a date
    ("Sales rose 5% in the 12 weeks to 23 February.", "the 12 weeks to 23 February", "2024-12-02..2025-02-23"),
    ("He fell ill on the first day of Ramadan.", "the first day of Ramadan", "2025-03-01..2025-03-01"),
    ("She came in January 2021 and left two and a half years later.", "two and a half years later", "2023-07-01..2023-07-31"),
    # nouns that look like verbs of the future, and verbs of another clause
    ("Jets bombed rail targets on Saturday.", "Saturday", "2025-03-15..2025-03-15"),
    ("On Saturday marks were seen on the vase.", "Saturday", "2025-03-15..2025-03-15"),
    ("The bakery eyes a return on Saturday.", "Saturday", "2025-03-22..2025-03-22"),
    ("Three cooks face theft charges after a raid on Saturday.", "Saturday", "2025-03-15..2025-03-15"),
    ("Tenants who face eviction marched Saturday.", "Saturday", "2025-03-15..2025-03-15"),
    ("The club beat Lyon on Saturday and face Turin on Thursday.", "Saturday", "2025-03-15..2025-03-15"),
    ("The club beat Lyon on Saturday and face Turin on Thursday.", "Thursday", "2025-03-20..2025-03-20"),
    ("The organ was due to sound on Saturday but wardens fear frost.", "Saturday", "2025-03-22..2025-03-22"),
    ("The book was to appear on Saturday, but the printer said it needs work.", "Saturday", "2025-03-22..2025-03-22"),
    ("The dairy agreed to buy its rival on Saturday.", "Saturday", "2025-03-15..2025-03-15"),
    ("The rebels agreed to release two monks on Saturday.", "Saturday", "2025-03-22..2025-03-22"),
    # years before a court, a square or a maker of cars, days before a name
    ("The 1956 Senate Square marches are taught in schools.", "1956", "1956-01-01..1956-12-31"),
    ("The 2016 Skoda emissions lawsuit was settled.", "2016", "2016-01-01..2016-12-31"),
    ("He came second Sunday in the relay.", "Sunday", "2025-03-16..2025-03-16"),
    ("On Friday Hill left the choir.", "Friday", "2025-03-14..2025-03-14"),
    ("In March St Ives lost its ferry.", "March", "2025-03-01..2025-03-31"),
    ("Guides told the mayor Friday Kent was closed.", "Friday", "2025-03-14..2025-03-14"),
    ("She was named Sunday Gardener of the Year.", "Sunday", "2025-03-16..2025-03-16"),
    ("Today's climate rally filled the quay.", "Today", "2025-03-18..2025-03-18"),
    # an old case recalled makes no chronicle of a report
    ("Reed was held in April 2019, tried in May 2020 and freed in July 2021. Her claim opens on 9 October.", "9 October", "2025-10-09..2025-10-09"),
    # national days
    ("Schools in Ghana were shut for Independence Day.", "Independence Day", "2025-03-06..2025-03-06"),
    ("Salem held Independence Day fireworks. A visitor from Chile took pictures.", "Independence Day", "2024-07-04..2024-07-04"),
    ("Romero polished the cup. A Polish band played on Independence Day.", "Independence Day", "2024-11-11..2024-11-11"),
    ("A Chilean won. Polished floors shone on Independence Day.", "Independence Day", "2024-07-04..2024-07-04"),
    ("Schools in Accra were shut. Ghana kept quiet and the shops closed on Independence Day.", "Independence Day", "2025-03-06..2025-03-06"),
    ("Italy mourned a diver. Nurses sang on Republic Day.", "Republic Day", "2024-06-02..2024-06-02"),
    ("Rail workers in Ottawa will have Labour Day off.", "Labour Day", "2025-09-01..2025-09-01"),
]


@pytest.mark.parametrize(("sentence", "phrase", "interval"), CASES, ids=lambda value: None if ".." in value else value[:30])
def test_turn_of_phrase(sentence: str, phrase: str, interval: str) -> None:
    [time] = [time for time in find_time_expressions(sentence, published=PUBLISHED) if time.text == phrase]
    assert f"{time.earliest or ''}..{time.latest or ''}" == interval, time.explanation


NOT_DATES = ["About 2000 properties lost power.", "The captain Sunday Okoro was hurt.", "A pipe burst in October Street.", "They met the board of Monday.com.", "He led all scorers in the third quarter.",
             "Officials counted 1987 ballots.", "The clerk lives at 1956 Elm Street.", "Today's climate is a harsh one.", "Fans cheered the striker Sunday Eze.",
             "The 2007 Skoda stalled.", "He was called Monday Eze by friends.", "They play on the third Saturday.", "“At the end of the day, it is their choice,” he said."]  # fmt: skip


@pytest.mark.parametrize("sentence", NOT_DATES)
def test_no_date(sentence: str) -> None:
    assert not find_time_expressions(sentence, published=PUBLISHED)
