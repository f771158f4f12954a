"""Which way a day of the week looks: plain sentences of news, each said on Tuesday 18 March 2025. Worked out by hand."""

from __future__ import annotations

import pytest

from tests.temporal.helpers import time_at

LAST_MONDAY, NEXT_FRIDAY = "2025-03-17", "2025-03-21"

PAST = """
A man will appear in court on Wednesday over a fatal crash on Monday.
A man will appear in court over a murder on Monday.
A man is due in court charged with murder after a stabbing in Leeds on Monday.
A woman is due in court accused of killing two people on Monday.
The striker will return after missing the win over Leeds on Monday.
He is recovering in hospital from an attack on Monday.
Police are appealing for witnesses to the crash on Monday.
The death toll from the quake on Monday could rise.
Police are appealing for help in finding a girl last seen on Monday.
It will be their first game since losing on Monday.
He will miss a month after limping off on Monday.
The game scheduled for Monday was rained off.
The hearing scheduled for Monday did not take place.
Snow had been forecast for Monday but none fell.
The cabinet, which was to take up the issue on Monday, will meet at the weekend.
The pair are expected to have met on Monday.
Police used tear gas to disperse the crowd on Monday.
He went to court on Monday to seek bail.
The army was forced to withdraw on Monday.
Police are investigating the death of a man on Monday.
The agency is investigating a fire at a mosque on Monday.
The rally, called to protest against cuts, turned violent on Monday.
The two met to discuss trade on Monday.
Rescuers were able to reach the village on Monday.
The first plane to land on Monday carried aid.
She was the third player to withdraw on Monday.
The bank became the latest to cut rates on Monday.
It was the first time to see snow on Monday.
A bid to oust him failed on Monday.
A bid to oust him on Monday failed.
Efforts to reach the town on Monday were hampered by snow.
Attempts to restart talks on Monday collapsed.
The decision to close schools on Monday angered parents.
The decision to close schools on Monday was made late on Sunday.
The vote to remove him on Monday passed by 3 votes.
Moves to ban the party on Monday drew protests.
His refusal to resign on Monday sparked anger.
Those who came to vote on Monday waited for hours.
The driver of a bus bound for Lima lost control on Monday.
People waiting to vote on Monday were shot at.
The judge set to hear the case stepped down on Monday.
A man due in court on Monday failed to appear.
The men, due to stand trial, were freed on Monday.
A ship due in port on Monday sank.
The player expected to start was injured on Monday.
Shares, expected to rise, fell on Monday.
Voters headed to the polls on Monday in rain.
The company is to buy its rival, it said on Monday.
The company will buy its rival, it said on Monday.
The company will buy its rival for $3 billion, the two said Monday.
The company plans to cut 300 jobs, it announced Monday.
The country could leave the bloc, its president warned on Monday.
He may resign, two aides said on Monday.
Talks will resume next month, the ministry said in a statement on Monday.
A man who planned to attack a church was arrested on Monday.
The bank would not comment on Monday.
Officials could not confirm the report on Monday.
No one could be found on Monday to explain.
The suspect can be seen in footage released on Monday.
A spokesman said he would not discuss the case on Monday.
The minister, who will retire in May, opened the bridge on Monday.
A plan that would cut taxes passed the Senate on Monday.
A bill that will raise taxes was signed on Monday.
A law to ban plastic bags was passed on Monday.
The ship, which can carry 300 people, sank on Monday.
The law, which must still be approved by the Senate, was passed on Monday by the House.
Turkey should pay, the court ruled on Monday.
He will be buried where he fell on Monday.
The king has agreed to step down, state TV said Monday.
He is expected to survive, doctors said on Monday.
The storm, which could strengthen, hit Cuba on Monday.
Strikers who are set to return to work rallied on Monday.
A day before he was due to fly, he was held on Monday.
Hundreds of people lined up to see the pope on Monday.
The plane, scheduled to land at noon, crashed on Monday.
More than 300 people are missing after a ferry sank on Monday.
The city is counting the cost after a storm hit on Monday.
Schools are closed after a quake struck on Monday.
He is recovering after he was shot on Monday.
The firm is closing its plant, it said on Monday.
Shops are shut and streets are empty after troops entered on Monday.
He is the man police arrested on Monday.
She is on trial over a fire that broke out on Monday.
This is what happened on Monday.
What is known about the crash on Monday.
Here is what we know about the attack on Monday.
The government is facing anger over a vote on Monday.
He is under pressure after defeat on Monday.
Oil is down after OPEC met on Monday.
There is no sign of the men who fled on Monday.
Doctors are treating 12 people hurt on Monday.
Markets are bracing for a rate rise after data on Monday.
The group is demanding answers after a raid on Monday.
"""
FUTURE = """
He was remanded in custody to appear at the crown court on Friday.
She has been bailed to return on Friday.
Magistrates sent the case to the crown court for a first hearing on Friday.
Flights on Friday have been cancelled.
The airline has cancelled all flights on Friday.
Trains to Leeds are cancelled on Friday.
The opposition has called a one-day strike in the district on Friday.
Voters in Ohio choose a senator on Friday.
Mourners gather Friday for the funeral.
They welcome Leeds on Friday.
If they lose on Friday they go down.
The deal, if signed on Friday, will end the war.
Ministers want the bill passed on Friday.
Wall Street ended lower on Tuesday ahead of inflation data on Friday.
Investors await Friday's ruling.
She pulled out of Friday's race with a knee injury.
He is doubtful for the game on Friday.
The queen attends a service on Friday.
The party holds its conference on Friday.
The film hits cinemas on Friday.
The home tie on Friday is in doubt.
The Met office forecast heavy rain on Friday.
The court will rule on Friday.
A ruling is likely on Friday.
The bank is due to cut rates on Friday.
The two sides meet on Friday in Oslo.
Polls open on Friday at 7 a.m.
The pope flies to Chad on Friday.
He faces a jury on Friday.
She will give evidence when the trial resumes on Friday.
The case returns to court on Friday.
He is to be sentenced on Friday.
The suspect, who is due in court on Friday, denies it.
The ship should reach port by Friday.
Results are expected by Friday.
Rain is forecast for Friday.
Temperatures could hit 40C on Friday.
The storm may make landfall as early as Friday.
Classes resume Friday.
The council votes Friday on the plan.
The Senate takes up the bill Friday.
The deadline for bids is Friday.
Residents have until Friday to leave.
Tickets go on sale Friday.
The film opens in cinemas on Friday.
The market reopens on Friday after a holiday.
Funeral services are Friday at noon.
A vigil is planned Friday night.
The game kicks off at 8 p.m. on Friday.
United host Leeds on Friday.
City travel to Rome on Friday.
The team plays in Leeds on Friday.
The new law comes into force on Friday.
The truce runs out on Friday.
The ban takes effect Friday.
Applications close on Friday.
He was ordered to appear in court on Friday.
The plan may be approved or rejected on Friday.
He leaves office on Friday.
She takes over on Friday.
The minister is flying to Paris on Friday.
Doctors are striking on Friday.
Workers plan to walk out on Friday.
The union has called a strike for Friday.
The union called for a strike on Friday.
The king is expected home on Friday.
The plane is scheduled to land on Friday.
The bridge will be closed until Friday.
He wants a decision by Friday.
They hope to finish by Friday.
He asked the court to postpone the hearing until Friday.
The hearing was adjourned until Friday.
The vote was put off until Friday.
The meeting has been moved to Friday.
The launch has slipped to Friday.
The launch was delayed to Friday.
The next round is on Friday.
Next up is a game on Friday.
Their next game is against Leeds on Friday.
The next hearing is set for Friday.
The next meeting takes place on Friday.
The final will be played on Friday.
Voters go to the polls on Friday.
The country holds elections on Friday.
The country votes on Friday.
A minute's silence will be held on Friday.
The inquest into his death opens on Friday.
Schools across the region will stay shut on Friday.
Schools will be closed on Friday.
Schools are closed on Friday.
The road is to be closed on Friday.
The company is expected to report a loss on Friday.
The company reports earnings on Friday.
Investors await jobs data on Friday.
Traders are waiting for jobs data on Friday.
All eyes are on jobs data due Friday.
Markets are closed on Friday for a holiday.
Oil workers threaten to strike on Friday.
The army gave them until Friday to surrender.
The judge gave lawyers until Friday to respond.
She must decide by Friday.
The prime minister must call an election by Friday.
He can appeal until Friday.
Early voting begins on Friday.
Applications close on Friday.
The offer expires on Friday.
The exhibition runs until Friday.
The festival ends on Friday.
The talks are likely to go on until Friday.
They intend to march on Friday.
Protesters vowed to return on Friday.
Protesters have called for more rallies on Friday.
Opposition leaders called on supporters to march on Friday.
Organisers say the march will go ahead on Friday.
Police are preparing for protests on Friday.
The city is bracing for the storm on Friday.
The body will be flown home on Friday.
The body is to be flown home on Friday.
He will be buried on Friday.
His funeral is on Friday.
His funeral will take place on Friday.
His funeral takes place in Leeds on Friday.
They play each other again on Friday.
They are at home to Leeds on Friday.
The court is hearing the case on Friday.
The president addresses the nation on Friday.
The president is addressing parliament on Friday.
The president arrives in Beijing on Friday.
A delegation arrives on Friday.
A delegation leaves for Rome on Friday.
The parties sit down on Friday to talk.
The committee sits on Friday.
The jury returns on Friday.
MPs debate the bill on Friday.
MPs vote on Friday.
Ministers meet on Friday.
Lawmakers return to work on Friday.
Nurses walk out on Friday.
Nurses strike on Friday.
Rail workers go on strike on Friday.
The clocks go back on Friday.
The clocks change on Friday.
Bonuses are paid on Friday.
The winner is announced on Friday.
The winners meet Leeds on Friday.
England play Wales on Friday.
Djokovic plays Federer on Friday.
Djokovic meets Federer on Friday.
The pair face off on Friday.
The pair are due to meet on Friday.
The two are expected to meet on Friday.
"""

NOUNS = [
    "hearing", "trial", "meeting", "vote", "election", "game", "rally", "march", "protest", "summit", "speech", "interview",
    "briefing", "strike", "storm", "debate", "session", "ceremony", "funeral", "concert", "launch", "visit", "trip", "race",
    "final", "parade", "service", "walkout", "deadline", "inquest", "ruling", "verdict", "rescue", "start", "open", "announcement",
    "statement", "report", "runoff", "primary", "referendum", "target", "deal", "talks",
]  # fmt: skip
OVER = (
    "At a {noun} on Monday, the mayor said taxes were too high.", "At Monday's {noun}, officials said taxes were too high.", "The {noun} on Monday turned violent.",
    "Police said the {noun} on Monday ended early.", "After a {noun} on Monday, she flew home.", "Monday's {noun} began late.", "A {noun} Monday led to 12 arrests.",
)  # fmt: skip
TO_COME = (
    "The {noun} on Friday will decide who leads.", "The {noun} is expected to begin on Friday.", "A {noun} is planned for Friday.", "They will attend a {noun} on Friday.",
    "Friday's {noun} will decide who leads.", "Prices rose ahead of Friday's {noun}.", "The {noun} is on Friday.", "He has called a {noun} for Friday.", "A {noun} has been announced for Friday.",
)  # fmt: skip


@pytest.mark.parametrize("sentence", PAST.strip().splitlines())
def test_what_was_done_on_a_day(sentence: str) -> None:
    assert time_at(sentence, "Monday", "2025-03-18").earliest == LAST_MONDAY


@pytest.mark.parametrize("sentence", FUTURE.strip().splitlines())
def test_what_is_to_come_on_a_day(sentence: str) -> None:
    time = time_at(sentence, "Friday", "2025-03-18")
    assert (time.earliest or time.latest or "")[:10] == NEXT_FRIDAY


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_says_nothing_of_past_or_future(noun: str) -> None:
    """Whatever took place or is to take place: its verb decides."""
    assert {time_at(sentence.format(noun=noun), "Monday", "2025-03-18").earliest for sentence in OVER} == {LAST_MONDAY}
    assert {time_at(sentence.format(noun=noun), "Friday", "2025-03-18").earliest for sentence in TO_COME} == {NEXT_FRIDAY}


@pytest.mark.parametrize(("sentence", "date"), [
    ("The firm closed its last shop on 2 April.", "2024-04-02"),
    ("Police banned a march on 2 April.", "2025-04-02"),  # a march may lie ahead, and its nearest day does
    ("The board declared a dividend to holders of record on 2 April.", "2025-04-02"),
])  # fmt: skip
def test_the_object_of_a_finished_verb(sentence: str, date: str) -> None:
    time = time_at(sentence, "2 April", "2025-03-18")
    assert time.earliest == date, time.explanation


@pytest.mark.parametrize(("sentence", "phrase", "earliest"), [
    ("The fire destroyed 40 homes in May.", "May", "2024-05-01"),
    ("Someone tried to kill him in May.", "May", "2025-05-01"),  # what was tried may be for a day to come: the nearest
    ("He had been released from prison in May.", "May", "2024-05-01"),
    ("Iran attacked its neighbour on April 13 with 300 drones.", "April 13", "2024-04-13"),
    ("The singer died April 10 in Las Vegas.", "April 10", "2024-04-10"),
    ("The ship struck the bridge in the early hours of March 26.", "the early hours of March 26", "2024-03-26"),
    ("He is accused of killing his wife on 30 April.", "30 April", "2024-04-30"),
    ("The board announced a merger on April 13.", "April 13", "2025-04-13"),
    ("The candidates reached a runoff on April 13.", "April 13", "2025-04-13"),
    ("Sales are expected to have risen in February.", "February", "2025-02-01"),
    ("The work is expected to have been completed by Friday.", "Friday", None),
])  # fmt: skip
def test_a_deed_is_over_whatever_is_nearer(sentence: str, phrase: str, earliest: str | None) -> None:
    time = time_at(sentence, phrase, "2025-03-18")
    assert time.earliest == earliest, time.explanation


@pytest.mark.parametrize("sentence", [
    "\"There's an election on Friday and nobody cares,\" she said.",
    "The case comes up for mention before the court on Friday.",
    "The union announced a protest outside the company's head office on Friday.",
    "Its leader called for an emergency debate on Friday.",
    "Islanders observe a public holiday for the king on Friday.",
])  # fmt: skip
def test_what_there_is_on_a_day(sentence: str) -> None:
    time = time_at(sentence, "Friday", "2025-03-18")
    assert time.earliest == NEXT_FRIDAY, time.explanation


@pytest.mark.parametrize(("text", "phrase"), [
    ("A driver, Sunday Akin, was held.", "Sunday"),
    ("The court found against Sunday Ekpo, 34, and his friend.", "Sunday"),
    ("Its chief executive, Doug Friday, left at once.", "Friday"),
    ("He is charged in the deaths of April Lind, 41, and her son.", "April"),
])  # fmt: skip
def test_a_name_is_no_day(text: str, phrase: str) -> None:
    with pytest.raises(ValueError, match="unpack"):
        time_at(text, phrase, "2025-03-18")
