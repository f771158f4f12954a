"""Where rules must stop: the turns of phrase next to those they were made for, which mean the other thing. Worked out by hand."""

from __future__ import annotations

import pytest

from timeline.temporal import find_time_expressions

# a passage, the last phrase of its kind in it, the day of publication and its interval
PASSAGES = [
    ("The museum has stood empty since 2019, when the owner died, but reopened on 25 July.", "25 July", "2025-08-01", "2025-07-25..2025-07-25"),
    ("The striker joined in 2019, when he was 17, and scored his 100th goal on 25 July.", "25 July", "2025-08-01", "2025-07-25..2025-07-25"),
    ("The club, which dates from 1954, when it had 12 members, won its fifth title on 25 July.", "25 July", "2025-08-01", "2025-07-25..2025-07-25"),
    ("She has led the party since 2016, when it nearly died, and stood down on 3 October after a revolt.", "3 October", "2025-12-01", "2025-10-03..2025-10-03"),
    ("The hospital opened in 2003, when he was mayor, and shut at Christmas.", "Christmas", "2025-12-20", "2025-12-25..2025-12-25"),
    ("The club has met there since 1954, when it was founded on 25 July.", "25 July", "2025-05-26", "1954-07-25..1954-07-25"),
    ("The earthquake of 6 February 2023 killed 50,000. Survivors gathered on 6 February to mark the anniversary.", "6 February", "2025-06-19", "2025-02-06..2025-02-06"),
    ("She was killed on 3 August 2020. On 3 August hundreds joined a vigil.", "3 August", "2025-12-19", "2025-08-03..2025-08-03"),
    ("He took office in July 2019. The company was sold on 9 July for $3 billion.", "9 July", "2025-12-01", "2025-07-09..2025-07-09"),
    ("Smith was hired in March 2021, Chen in May 2022. The company was raided on 12 March this year. In a filing on 12 May, it admitted fraud.", "12 March this year", "2025-12-20", "2025-03-12..2025-03-12"),
    ("Smith was hired in March 2021, Chen in May 2022. The company was raided on 12 March this year. In a filing on 12 May, it admitted fraud.", "12 May", "2025-12-20", "2025-05-12..2025-05-12"),
    ("The bank was founded in November 2001. It was fined $5 million on 8 November.", "8 November", "2025-12-20", "2025-11-08..2025-11-08"),
    ("Her first book came out in September 2011. Her latest, published on 12 September, has sold a million.", "12 September", "2025-12-20", "2025-09-12..2025-09-12"),
    ("The figures came in weaker than expected Monday.", "Monday", "2025-03-19", "2025-03-17..2025-03-17"),
    ("Analysts said earnings were better than expected Tuesday.", "Tuesday", "2025-03-19", "2025-03-18..2025-03-18"),
    ("The flight from Rome arrived as expected Monday.", "Monday", "2025-03-19", "2025-03-17..2025-03-17"),
    ("The game went ahead as scheduled Sunday.", "Sunday", "2025-03-19", "2025-03-16..2025-03-16"),
    ("Riots starting Sunday killed nine.", "Sunday", "2025-03-19", "2025-03-16.."),
    ("Heavy rain starting Saturday flooded the town.", "Saturday", "2025-03-19", "2025-03-15.."),
    ("Protests beginning Friday night turned violent.", "Friday night", "2025-03-19", "2025-03-14.."),
    ("A wave of attacks starting Sunday has killed 30.", "Sunday", "2025-03-19", "2025-03-16.."),
    ("The attendance for Saturday was 40,000.", "Saturday", "2025-03-19", "2025-03-15..2025-03-15"),
    ("Turnout for Sunday came to 62 percent.", "Sunday", "2025-03-19", "2025-03-16..2025-03-16"),
    ("The high for Sunday was 31C.", "Sunday", "2025-03-19", "2025-03-16..2025-03-16"),
    ("The club has no excuse for Sunday, the manager said after the defeat.", "Sunday", "2025-03-19", "2025-03-16..2025-03-16"),
    ("The team made up for Saturday with a 4-0 win.", "Saturday", "2025-03-19", "2025-03-15..2025-03-15"),
    ("He has never forgiven himself for Monday.", "Monday", "2025-03-19", "2025-03-17..2025-03-17"),
    ("He provided an alibi for Saturday night.", "Saturday night", "2025-03-19", "2025-03-15..2025-03-15"),
    ("Snow fell through Sunday.", "Sunday", "2025-03-19", "..2025-03-16"),
    ("The rain fell through Monday and flooded the town.", "Monday", "2025-03-19", "..2025-03-17"),
    ("They searched through Monday night and found nothing.", "Monday night", "2025-03-19", "2025-03-17..2025-03-17"),
    ("Demonstrators occupied the square through Sunday before police cleared it.", "Sunday", "2025-03-19", "..2025-03-16"),
    ("Rescuers dug by hand until Sunday and saved nine.", "Sunday", "2025-03-19", "..2025-03-16"),
    ("Ministers will hold \"emergency talks Thursday\" over the strike.", "Thursday", "2025-03-19", "2025-03-20..2025-03-20"),
    ("The company will pay a \"special dividend Friday\" to holders.", "Friday", "2025-03-19", "2025-03-21..2025-03-21"),
    ("He told reporters he would go \"home Friday\".", "Friday", "2025-03-19", "2025-03-21..2025-03-21"),
    ("John Friday, 51, was jailed Friday. The judge said Friday that he had lied.", "Friday", "2025-03-19", "2025-03-14..2025-03-14"),
    ("Billie Friday, 22, sang. Thousands came out Friday to hear her.", "Friday", "2025-03-19", "2025-03-14..2025-03-14"),
    ("The batsman hit his 30th century as England went from 250 to 412. From 180, they had moved to 240 and until 300 looked safe, before lunch on Friday.", "Friday", "2025-03-19", "2025-03-14..2025-03-14"),
    ("Passengers could not leave until 12 November.", "12 November", "2025-12-20", "..2025-11-12"),
    ("The bridge would be closed until 12 November, officials had said.", "12 November", "2025-12-20", "..2025-11-12"),
    ("He should have paid by October 31.", "October 31", "2025-12-20", "..2025-10-31"),
    ("The clubs could have signed him by 1 September but did not.", "1 September", "2025-12-20", "..2025-09-01"),
    ("The index closed at 5.20 on Wednesday.", "Wednesday", "2025-03-19", "2025-03-19..2025-03-19"),
    ("The pair closed at 7.15 on Friday.", "Friday", "2025-03-19", "2025-03-14..2025-03-14"),
    ("Petrol sold at 1.55 on Monday.", "Monday", "2025-03-19", "2025-03-17..2025-03-17"),
    ("The toll stood at 1230 by Friday.", "Friday", "2025-03-19", "..2025-03-14"),
    ("Oil, which opened at 1230, closed at 1245 on Friday.", "Friday", "2025-03-19", "2025-03-14..2025-03-14"),
    ("Canadian star Jim Carey will host a Thanksgiving special in Ottawa.", "Thanksgiving", "2025-11-20", "2025-11-27..2025-11-27"),
    ("Shoppers in Vancouver flocked to stores on Black Friday after Thanksgiving.", "Black Friday", "2025-12-01", "2025-11-28..2025-11-28"),
    ("The plane came down in Peru (9 a.m. on Monday). A day later the first body was found.", "A day later", "2025-03-19", "2025-03-18..2025-03-18"),
    ("A boat sank on 1 March. The rescue began late (11 p.m. on 4 March). Three days later it was called off.", "Three days later", "2025-03-19", "2025-03-07..2025-03-07"),
    ("The notice filed by the firm said it would close on May 3. “We will leave tomorrow,” the owner said.", "tomorrow", "2025-03-19", "2025-03-20..2025-03-20"),
    ("Her testimony on March 3 shook the court. The lawyer was pleased. “Today we have justice,” he said.", "Today", "2025-03-19", "2025-03-19..2025-03-19"),
    ("In response to the flood on March 3, the mayor quit. “I made up my mind yesterday,” he told reporters.", "yesterday", "2025-03-19", "2025-03-18..2025-03-18"),
    ("He will leave in the summer after his exams.", "the summer", "2025-03-19", "2025-06-01..2025-08-31"),
    ("The holiday camp will open in the summer after a refit.", "the summer", "2025-03-19", "2025-06-01..2025-08-31"),
    ("Crews will test alarms in the June 3 fire drill.", "June 3", "2025-03-19", "2025-06-03..2025-06-03"),
    ("The April 30 trial verdict is eagerly awaited.", "April 30", "2025-03-19", "2025-04-30..2025-04-30"),
    ("The match began early Sunday. Fans had waited, and it ended at 7 p.m.", "early Sunday", "2025-03-19", "2025-03-16..2025-03-16"),
    ("The match began early Sunday. Fans had waited, and it ended at 7 p.m.", "7 p.m.", "2025-03-19", "2025-03-16T19:00..2025-03-16T19:00"),
    ("The tower was begun in 1901. It rose to its third floor in March 1905. Work stopped in 1913 and began anew on 6 May 1915. On 6 September a crane fell; two have died since. The tower was opened on 4 March 1916. In June the bells were hung.", "June", "2025-03-19", "1916-06-01..1916-06-30"),
    ("Economists agree that in 2019 growth slowed but that July, when orders rose, was better.", "July", "2022-07-20", "2022-07-01..2022-07-31"),
    ("The court ordered him to appear on Monday, when he pleaded guilty.", "Monday", "2025-03-19", "2025-03-17..2025-03-17"),
    ("On Tuesday Group A winners Spain beat Peru.", "Tuesday", "2025-03-19", "2025-03-18..2025-03-18"),
    ("On Sunday school children marched.", "Sunday", "2025-03-19", "2025-03-16..2025-03-16"),
    ("From Sunday league matches will be free.", "Sunday", "2025-03-19", "2025-03-23.."),
    ("On Monday Independent candidates won.", "Monday", "2025-03-19", "2025-03-17..2025-03-17"),
    ("The Senate passed a bill to fund the government by Friday.", "Friday", "2025-09-17", "..2025-09-19"),
    ("They reached a deal to free hostages by Sunday.", "Sunday", "2025-09-17", "..2025-09-21"),
    ("Oil rose on hopes of a deal by Friday.", "Friday", "2025-09-17", "..2025-09-19"),
    ("A federal judge on Tuesday blocked the firing until Monday.", "Monday", "2025-09-17", "..2025-09-22"),
    ("Neighbors protested the curfew through Sunday.", "Sunday", "2025-09-17", "..2025-09-21"),
    ("The weather for Saturday looks good.", "Saturday", "2025-09-17", "2025-09-20..2025-09-20"),
    ("Rain is in store for Thursday.", "Thursday", "2025-09-17", "2025-09-18..2025-09-18"),
    ("The lineup for Sunday includes two bands.", "Sunday", "2025-09-17", "2025-09-21..2025-09-21"),
    ("The opposition announced a new wave of action for Friday.", "Friday", "2025-09-17", "2025-09-19..2025-09-19"),
    ("The court listed the case for Friday.", "Friday", "2025-09-17", "2025-09-19..2025-09-19"),
    ("She came home on Sunday. On the Sunday the house was quiet.", "Sunday", "2025-09-17", "2025-09-14..2025-09-14"),
    ("It rained from Thursday to Sunday. On the Saturday, the river burst its banks.", "Saturday", "2025-09-17", "2025-09-13..2025-09-13"),
    ("He was killed on Tuesday. On the Monday he had called his mother.", "Monday", "2025-09-17", "2025-09-15..2025-09-15"),
    ("The fair is from 10 to 12 October. Entry is free on the Sunday.", "Sunday", "2025-09-17", "2025-10-12..2025-10-12"),
    ("Founded in June 2012, the company went public in October 2014. It reported record sales on 12 January.", "12 January", "2025-09-17", "2025-01-12..2025-01-12"),
    ("The couple married on 12 December 2015 and separated in October 2023. They filed for divorce on 14 January.", "14 January", "2025-09-17", "2025-01-14..2025-01-14"),
    ("He founded the firm in July 2023 and launched Grok in November 2023. On 17 February he unveiled its heir.", "17 February", "2025-09-17", "2025-02-17..2025-02-17"),
    ("He was elected on 13 March 2013. He died on Easter Monday.", "Easter Monday", "2025-09-17", "2025-04-21..2025-04-21"),
    ("India's army will show the missile at the Independence Day parade in Delhi.", "Independence Day", "2025-07-10", "2025-08-15..2025-08-15"),
    ("Canadian shops say Thanksgiving was quiet in Canada.", "Thanksgiving", "2025-11-20", "2025-10-13..2025-10-13"),
    ("He will apologize for “the events of Saturday night” in parliament.", "Saturday night", "2025-09-17", "2025-09-13..2025-09-13"),
    ("Prosecutors will show that “a meeting on May 3” led to the plot.", "May 3", "2025-09-17", "2025-05-03..2025-05-03"),
    ("The plane took off from Delhi on Monday. It was to land at 9 p.m. in Dubai.", "9 p.m.", "2025-09-17", "2025-09-15T21:00..2025-09-15T21:00"),
    ("Turnout was low for the May 6 primary.", "May 6", "2025-09-17", "2025-05-06..2025-05-06"),
    ("He apologized for the April 12 launch, which failed.", "April 12", "2025-09-17", "2025-04-12..2025-04-12"),
    ("Nissan restated 2000 results.", "2000", "2001-02-17", "2000-01-01..2000-12-31"),
    ("On 9 November 2018 the fire reached Paradise. On 11 November it destroyed Memorial Hall.", "11 November", "2025-09-17", "2018-11-11..2018-11-11"),
    ("He was killed on 4 February 2012. On 6 February, at a vigil, friends lit candles.", "6 February", "2025-09-17", "2012-02-06..2012-02-06"),
    ("Talks starting Thursday were announced by the White House.", "Thursday", "2025-09-17", "2025-09-18.."),
    ("A three-day strike starting Saturday forced airlines to cancel flights.", "Saturday", "2025-09-17", "2025-09-20.."),
    ("The committee asked the minister to testify on Thursday and said she had agreed.", "Thursday", "2025-09-17", "2025-09-18..2025-09-18"),
    ("Sales grew in the year to 30 September, the company said on Wednesday.", "the year to 30 September", "2025-09-17", "2024-10-01..2025-09-30"),
    ("The vote goes ahead as scheduled on Sunday.", "Sunday", "2025-09-17", "2025-09-21..2025-09-21"),
    ("Bombers came at three o'clock at night.", "three o'clock", "2025-03-19", "2025-03-19T03:00..2025-03-19T03:00"),
    ("She was at the clinic from September 2010 to January 2011. She is back after she rear-ended a truck on June 8, and then lied.", "June 8", "2013-05-03", "2012-06-08..2012-06-08"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "published", "interval"), PASSAGES)
def test_phrase_beside_a_rule(text: str, phrase: str, published: str, interval: str) -> None:
    times = [time for time in find_time_expressions(text, published=published) if time.start <= text.rindex(phrase) < time.end]
    assert [f"{time.earliest or ''}..{time.latest or ''}" for time in times] == [interval], [time.explanation for time in times]


@pytest.mark.parametrize("text", [
    "He lives at 1420 on Main Street.",
    "The toll stood at 1230 and rose.",
    "Membership was capped at 1200.",
    "Trams run from the 1st to the 12th district.",
    "He birdied from the 6th to the 9th.",
    "He rose from the 10th to the 2nd place.",
    "England went from 250 to 412. From 180 they moved to 240, and his 30th century came at 300.",
    "The dynasty's stock fell from 910 to 850 and rose since 700. The index had climbed until 880.",
    "Holi Patel opened a shop. Purim Katz told the court so.",
    "They handed out 1900 rifles.",
    "Marks were in the late 70s on the test.",
])  # fmt: skip
def test_numbers_and_names_are_no_dates(text: str) -> None:
    assert find_time_expressions(text, published="2025-03-19") == []


ROUND_THE_CLOCK = "10 p.m. Monday: Alarm.\n6 a.m.: Search.\n10 p.m.: A body is found.\n5 a.m.: Arrest.\n"
UNTIL_MORNING = "9:00 a.m. Monday: Fire starts.\n7:00 p.m.: Roads shut.\n11:00 p.m.: Rain.\n8:00 a.m.: Fire is out.\n"
PROGRAMME = "9:00 a.m. Friday: Doors open.\n11:00 a.m.: The mayor will speak.\n7:00 p.m.: Concert begins.\n"
BACKWARD = "4:10 p.m. Friday\n\nPolice leave.\n\n3:30 p.m.\n\nA man is held.\n\n1:15 p.m.\n\nRoads shut.\n\n11:20 a.m.\n\nShots heard.\n"
FORWARD = "4:10 p.m. Friday\n\nShots heard.\n\n11:30 p.m.\n\nRoads shut.\n\n1:15 a.m.\n\nA man is held.\n\n2:20 a.m.\n\nPolice leave.\n"
MISPLACED = "9:00 a.m.\n\nDoors open.\n\n10:15 a.m.\n\nTalks.\n\n8:00 p.m.\n\nLooking ahead.\n\n11:30 a.m.\n\nOil falls.\n"


@pytest.mark.parametrize(("text", "published", "starts"), [
    (BACKWARD, "2025-03-19", ["2025-03-14T16:10", "2025-03-14T15:30", "2025-03-14T13:15", "2025-03-14T11:20"]),
    (BACKWARD, "2025-03-21", ["2025-03-21T16:10", "2025-03-21T15:30", "2025-03-21T13:15", "2025-03-21T11:20"]),
    (FORWARD, "2025-03-22", ["2025-03-21T16:10", "2025-03-21T23:30", "2025-03-22T01:15", "2025-03-22T02:20"]),
    (ROUND_THE_CLOCK, "2025-09-17", ["2025-09-15T22:00", "2025-09-16T06:00", "2025-09-16T22:00", "2025-09-17T05:00"]),
    (UNTIL_MORNING, "2025-09-17", ["2025-09-15T09:00", "2025-09-15T19:00", "2025-09-15T23:00", "2025-09-16T08:00"]),
    (PROGRAMME, "2025-09-17", ["2025-09-19T09:00", "2025-09-19T11:00", "2025-09-19T19:00"]),
    (MISPLACED, "2025-03-19", ["2025-03-19T09:00", "2025-03-19T10:15", "2025-03-19T20:00", "2025-03-19T11:30"]),
])  # fmt: skip
def test_stamps_of_a_live_report(text: str, published: str, starts: list[str]) -> None:
    assert [time.earliest for time in find_time_expressions(text, published=published)] == starts


def test_an_entry_of_what_is_to_come_is_not_of_the_list() -> None:
    text = "3 May 2019: The bridge fails.\n4 May 2019: A crew arrives.\n9 June 2019: It is mended.\n4 April: The trial will open.\n"
    assert [time.earliest for time in find_time_expressions(text, published="2025-03-19")] == ["2019-05-03", "2019-05-04", "2019-06-09", "2025-04-04"]
