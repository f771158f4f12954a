"""Turns of phrase beside those that rules were made for, read on Wednesday 6 March 2024 unless another day is named. Worked out by hand."""

from __future__ import annotations

import pytest

from tests.temporal.helpers import interval, time_at
from timeline.temporal import find_time_expressions

WEDNESDAY = "2024-03-06"

# a passage, the last place of the phrase in it, its interval
CASES = [
    # beside the signs of plans, of the past and of both
    ("Talks with the rebels start on Monday.", "Monday", "2024-03-11..2024-03-11"),
    ("Sales of the phone start on Friday.", "Friday", "2024-03-08..2024-03-08"),
    ("Preparations for the Games start in June.", "June", "2024-06-01..2024-06-30"),
    ("By Monday night, police said that 40 people had been arrested.", "Monday night", "..2024-03-04"),
    ("Until Monday, nobody knew that he had left.", "Monday", "..2024-03-04"),
    ("The Senate had voted to fund the government through Friday.", "Friday", "..2024-03-08"),
    ("OPEC had cut output until June.", "June", "..2024-06-30"),
    ("Mourners take part in a funeral in Beirut on Sunday. AP", "Sunday", "2024-03-03..2024-03-03"),
    ("Wall Street stocks close in the red on Tuesday.", "Tuesday", "2024-03-05..2024-03-05"),
    ("Militants strike in Mali on Sunday, killing 12.", "Sunday", "2024-03-03..2024-03-03"),
    ("The civil rights march on Sunday in Selma drew 10,000.", "Sunday", "2024-03-03..2024-03-03"),
    ("A woman sits amid the rubble on Monday in Antakya.", "Monday", "2024-03-04..2024-03-04"),
    ("Data due on Friday left investors wary.", "Friday", "2024-03-08..2024-03-08"),
    ("A rally due on Saturday has been banned.", "Saturday", "2024-03-09..2024-03-09"),
    ("Two teenagers due in court on Thursday have been named.", "Thursday", "2024-03-07..2024-03-07"),
    ("The company said that on Monday it received a letter that could halt the sale.", "Monday", "2024-03-04..2024-03-04"),
    ("Officials said that on Sunday up to 40 people may have died.", "Sunday", "2024-03-03..2024-03-03"),
    ('"I said that on Monday and I will say it again," he said.', "Monday", "2024-03-04..2024-03-04"),
    ("Economists expect the ECB to hold rates unchanged on Thursday.", "Thursday", "2024-03-07..2024-03-07"),
    ("The strike will mean hundreds of flights cancelled on Friday.", "Friday", "2024-03-08..2024-03-08"),
    ("We're having the roof fixed on Monday.", "Monday", "2024-03-11..2024-03-11"),
    ("Blinken will attend talks hosted on Friday by Qatar.", "Friday", "2024-03-08..2024-03-08"),
    ("Schools will be closed and flights grounded on Monday.", "Monday", "2024-03-11..2024-03-11"),
    ("The bill is expected to be passed and signed on Friday.", "Friday", "2024-03-08..2024-03-08"),
    ("The suspect can be seen in footage released on Monday.", "Monday", "2024-03-04..2024-03-04"),
    ("She was held without bail pending a hearing on Thursday.", "Thursday", "2024-03-07..2024-03-07"),
    ("The case was sent to the crown court for a hearing on Friday.", "Friday", "2024-03-08..2024-03-08"),
    ("He was remanded in custody until his trial in September.", "September", "2024-09-01..2024-09-30"),
    ("Nurses are striking over pay on Friday.", "Friday", "2024-03-08..2024-03-08"),
    ("He is stepping down after the Olympics in August.", "August", "2024-08-01..2024-08-31"),
    ("Schools are closing because of the storm on Thursday.", "Thursday", "2024-03-07..2024-03-07"),
    ("The death toll rose to 9 last night.", "last night", "2024-03-05..2024-03-05"),
    ("The Celtics lost by two last night.", "last night", "2024-03-05..2024-03-05"),
    ("Saturday's defeat could cost him his job.", "Saturday", "2024-03-02..2024-03-02"),
    ("The death toll from Monday's quake is expected to rise.", "Monday", "2024-03-04..2024-03-04"),
    ("They face a test which will be held in a packed stadium on Saturday.", "Saturday", "2024-03-09..2024-03-09"),
    ("The union announced a walkout that will see hundreds of flights grounded at Heathrow on Friday.", "Friday", "2024-03-08..2024-03-08"),
    ("A plan that would cut taxes passed the Senate on Monday.", "Monday", "2024-03-04..2024-03-04"),
    ("France will pick between the far right and the far left on Sunday.", "Sunday", "2024-03-10..2024-03-10"),
    ("Two men were killed, reports on Monday said.", "Monday", "2024-03-04..2024-03-04"),
    ("She was killed, perhaps on Monday night, police said.", "Monday night", "2024-03-04..2024-03-04"),
    ('"They let us down on Monday," she said.', "Monday", "2024-03-04..2024-03-04"),
    ("Charges are likely after the arrest of a man on Sunday.", "Sunday", "2024-03-03..2024-03-03"),
    ("What has the election on Sunday taught us?", "Sunday", "2024-03-03..2024-03-03"),
    ("With his win on Sunday he becomes the first Dutchman to win three in a row.", "Sunday", "2024-03-03..2024-03-03"),
    ("On Sunday she becomes the first woman to run the line.", "Sunday", "2024-03-10..2024-03-10"),
    ("The opposition's call for a boycott on Sunday was ignored.", "Sunday", "2024-03-03..2024-03-03"),
    ("Officials urged people to stay home on Sunday as snow fell.", "Sunday", "2024-03-03..2024-03-03"),
    ("The opposition called for a boycott on Sunday.", "Sunday", "2024-03-10..2024-03-10"),
    ("Emergency services have been called to the scene on Monday.", "Monday", "2024-03-04..2024-03-04"),
    ("He has been summoned to the Senate on Thursday.", "Thursday", "2024-03-07..2024-03-07"),
    ("Kipchoge won on Sunday, 2:01 flat.", "Sunday", "2024-03-03..2024-03-03"),
    ("They met in 2015 and wed the following Easter.", "the following Easter", "2016-03-27..2016-03-27"),
    ("With a storm coming Saturday, shops are empty.", "Saturday", "2024-03-09..2024-03-09"),
    ("There's rain coming Saturday.", "Saturday", "2024-03-09..2024-03-09"),
    ("Trump will hold a rally in Cheyenne, Wyo. on Friday.", "Friday", "2024-03-08..2024-03-08"),
    ("The pope will say Mass. On Sunday he was in hospital.", "Sunday", "2024-03-03..2024-03-03"),
    ("He could be found guilty on Friday.", "Friday", "2024-03-08..2024-03-08"),
    ("Voters must register before 5pm on Friday.", "5pm on Friday", "..2024-03-08T17:00"),
    ("He was last seen after 9pm on Monday.", "9pm on Monday", "2024-03-04T21:00.."),
    ("The shops close at 9pm. They open at 8:30.", "8:30", "2024-03-06T08:30..2024-03-06T08:30"),
    ("Those who limped off on Saturday and Sunday are in doubt.", "Saturday", "2024-03-02..2024-03-02"),
    ("The shows on Friday and Saturday are sold out.", "Friday", "2024-03-08..2024-03-08"),
    # engagements in the present
    ("We have a big game on Saturday and we go again.", "Saturday", "2024-03-09..2024-03-09"),
    ("The senator has a rally in Ohio on Friday and a meeting in Iowa on Saturday.", "Saturday", "2024-03-09..2024-03-09"),
    ("The town has a meeting hall that burned on Friday.", "Friday", "2024-03-01..2024-03-01"),
    ("The firm has had a meeting on Friday.", "Friday", "2024-03-01..2024-03-01"),
    # the last but one, in so many words
    ("Officials pushed the deadline to last Thursday.", "last Thursday", "2024-02-29..2024-02-29"),
    ("Talks are expected to last Thursday and Friday.", "Friday", "2024-03-08..2024-03-08"),
    ("The wall fell two weeks ago tomorrow.", "two weeks ago tomorrow", "2024-02-22..2024-02-22"),
    # told as done by then
    ("The storm, forecast to make landfall Thursday, had already killed 12 by Monday night.", "Monday night", "..2024-03-04"),
    ("Rebels had agreed to leave by Monday night.", "Monday night", "..2024-03-11"),
    # what "open" and "start" are
    ("He lost at the French Open on Friday.", "Friday", "2024-03-01..2024-03-01"),
    ("The schools open on Monday.", "Monday", "2024-03-11..2024-03-11"),
    # which way a subordinate clause looks
    ("The Treasury has said that from July there will be no more subsidy.", "July", "2024-07-01.."),
    ("The raid follows an attack on Monday that killed 12.", "Monday", "2024-03-04..2024-03-04"),
    ("A man due in court on Monday failed to appear.", "Monday", "2024-03-04..2024-03-04"),
    ("A man due in court on Monday, who failed to appear last week, is sought.", "Monday", "2024-03-11..2024-03-11"),
    # clock times that something was about
    ("Shortly before 3 a.m. on Sunday the roof fell in.", "3 a.m. on Sunday", "2024-03-03T03:00..2024-03-03T03:00"),
    ("It was due at 5 the next morning.", "5 the next morning", "2024-03-07T05:00..2024-03-07T05:00"),
    # days that countries keep on their own date
    ("Shops in London shut for Mother's Day.", "Mother's Day", "2024-03-10..2024-03-10"),
    ("Shops in Ohio shut for Mother's Day.", "Mother's Day", "2024-05-12..2024-05-12"),
    ("They will play on the August bank holiday in Galway.", "August bank holiday", "2024-08-05..2024-08-05"),
    ("They will play on the August bank holiday in Leeds.", "August bank holiday", "2024-08-26..2024-08-26"),
    # a list keeps its verb to the end
    ("Strikes will hit London on Thursday, Leeds on Friday, York on Saturday, Hull on Sunday and Bath on Monday.", "Monday", "2024-03-11..2024-03-11"),
    ("Elections will be held in April, June, July, August, September, October and November.", "November", "2024-11-01..2024-11-30"),
    ("Bins will be emptied on April 8, May 13, June 10, July 8, August 12 and October 14.", "October 14", "2024-10-14..2024-10-14"),
    ("Members will walk out on Friday and again on Thursday.", "Thursday", "2024-03-14..2024-03-14"),
    # what was put off is the fixture, not what befell
    ("Monday's earthquake has left 900 dead and the cup final has been postponed.", "Monday", "2024-03-04..2024-03-04"),
    ("Since Monday's match all leave has been cancelled.", "Monday", "2024-03-04.."),
    ("A man hurt in Tuesday's race and whose operation has been postponed is stable.", "Tuesday", "2024-03-05..2024-03-05"),
    ("Saturday's match against Leeds has now been postponed.", "Saturday", "2024-03-09..2024-03-09"),
    # what could be heard
    ("His appeal could be heard as early as Friday.", "Friday", "2024-03-08..2024-03-08"),
    ("The appeal could be heard in May.", "May", "2024-05-01..2024-05-31"),
    ("Smoke could be seen on Sunday from the shore.", "Sunday", "2024-03-03..2024-03-03"),
    # months of an old story, and of none
    ("The airline, launched in March 2018, went bust in November.", "November", "2023-11-01..2023-11-30"),
    ("The law passed in June 2020 was struck down in December.", "December", "2023-12-01..2023-12-31"),
    ("The singer born in May 1980 died in October.", "October", "2023-10-01..2023-10-31"),
    ("Prices rose faster than in October 2021 and slowed in December.", "December", "2023-12-01..2023-12-31"),
    ("Inflation hit 10.6% in October 2022 and stood at 3.9% in November.", "November", "2023-11-01..2023-11-30"),
    ("A cyclone that killed 900 in May 2008 was recalled when floods came in October.", "October", "2023-10-01..2023-10-31"),
    ("He was jailed in May 2019 and freed in October.", "October", "2019-10-01..2019-10-31"),
    # what they have got
    ("“We've got a point on Saturday and that lifted us,” he said.", "Saturday", "2024-03-02..2024-03-02"),
    ("“We've got a match on Saturday,” he said.", "Saturday", "2024-03-09..2024-03-09"),
    ("“I've got no idea what happened on Sunday,” she said.", "Sunday", "2024-03-03..2024-03-03"),
    # proclaimed or praised
    ("Organisers declared Sunday a great day for the sport.", "Sunday", "2024-03-03..2024-03-03"),
    ("He had declared Sunday a day of mourning, but few came.", "Sunday", "2024-03-03..2024-03-03"),
    ("Friday has been declared a day of mourning.", "Friday", "2024-03-08..2024-03-08"),
    # names
    ("He told reporters Tuesday Alliance leaders would meet.", "Tuesday", "2024-03-05..2024-03-05"),
    ("Since February Orchestra members have been unpaid.", "February", "2024-02-01.."),
    ("After the March 3 Bridge collapse, towns flooded.", "March 3", "2024-03-03..2024-03-03"),
    # through
    ("The visa is good through the summer of 2026.", "the summer of 2026", "..2026-08-31"),
    ("The permit came through on Tuesday.", "Tuesday", "2024-03-05..2024-03-05"),
    # clock times
    ("On Sunday he said he will never forget waking at 3 a.m.", "3 a.m.", "2024-03-03T03:00..2024-03-03T03:00"),
    ("The siege was long: he was held from 3 p.m. Wednesday to 5 p.m. Friday before being freed.", "5 p.m. Friday", "2024-03-01T17:00..2024-03-01T17:00"),
    ("“Ask me again at five past six,” he said.", "five past six", "2024-03-06T06:05..2024-03-06T06:05"),
    # "have until", hearings put off, days beside holidays
    ("The parties have until 20 March to strike a deal.", "20 March", "..2024-03-20"),
    ("A hearing set for Jan. 25 was put off because of snow.", "Jan. 25", "2024-01-25..2024-01-25"),
    ("Friday, International Women's Day, was declared a holiday.", "Friday", "2024-03-08..2024-03-08"),
    ("The two sides hold their first meeting on Thursday.", "Thursday", "2024-03-07..2024-03-07"),
    ("Shows on Thursday are sold out.", "Thursday", "2024-03-07..2024-03-07"),
    ("She led the party in January 2021 and lost a vote later that year.", "later that year", "2021-02-01..2021-12-31"),
    ("They lost once all summer.", "all summer", "2023-06-01..2023-08-31"),
    ("The roof fell in a storm this past January 14.", "this past January 14", "2024-01-14..2024-01-14"),
    # halves of months, diaries, lists behind "tomorrow", deadlines given
    ("It rained in the second half of February.", "the second half of February", "2024-02-16..2024-02-29"),
    ("A ward, begun in January, is to be ready soon.", "January", "2024-01-01..2024-01-31"),
    ("Thursday: Rate decision.\nFriday: Jobs data.", "Friday", "2024-03-08..2024-03-08"),
    ("Thursday: The strike began.\nFriday: Talks failed.", "Friday", "2024-03-01..2024-03-01"),
    ("A gale warning is out for tomorrow and Saturday.", "Saturday", "2024-03-09..2024-03-09"),
    ("It will rain on Friday and Thursday will be dry.", "Thursday", "2024-03-07..2024-03-07"),
    ("The order gives them until Tuesday to pay.", "Tuesday", "..2024-03-12"),
    ("Fares rise 2% from today.", "today", "2024-03-06.."),
    ("It left at 6:52 p.m. and touched down at 7:09.", "7:09", "2024-03-06T19:09..2024-03-06T19:09"),
    ("There is more tonight at 6.", "tonight at 6", "2024-03-06T18:00..2024-03-06T18:00"),
    ("The deadline is noon Saturday.", "noon Saturday", "2024-03-09T12:00..2024-03-09T12:00"),
    ("They will meet on Friday. A report came earlier in the week.", "earlier in the week", "2024-03-04..2024-03-06"),
    ("He won the title in 2012. Earlier that year he had nearly quit.", "Earlier that year", "2012-01-01..2012-12-31"),
    ("She was elected in November 2020 and resigned in January.", "January", "2024-01-01..2024-01-31"),
    ("It was bought in May 2017 for $3 million and sold in December for $4 million.", "December", "2017-12-01..2017-12-31"),
    ("Services are held on Sunday, Christmas Day, and Good Friday.", "Sunday", "2024-03-03..2024-03-03"),
    ("Sunday's cup semi-final between Hull and Leeds has been postponed.", "Sunday", "2024-03-10..2024-03-10"),
    ("Sunday's vote has been cancelled by the court, which found fraud.", "Sunday", "2024-03-03..2024-03-03"),
    ("Sales in the first quarter rose 4%. The plant shut a year ago.", "a year ago", "2023-01-01..2023-12-31"),
    ("Police arrested a man in Leeds on Tuesday. He will appear in court on Tuesday.", "Tuesday. He", "2024-03-05..2024-03-05"),
    ("Rides are free from 7 p.m. tonight until 4 a.m. on Friday.", "7 p.m. tonight", "2024-03-06T19:00..2024-03-06T19:00"),
    # what was put off, and what came of it
    ("The concert was rescheduled for December 3 and drew a crowd.", "December 3", "2023-12-03..2023-12-03"),
    ("The fair will open on December 3 and was paid for by the town.", "December 3", "2024-12-03..2024-12-03"),
    ("His trial was set for 5 October but was put off.", "5 October", "2023-10-05..2023-10-05"),
    # holidays that moved, and some that few keep
    ("In Lagos crowds filled the park on Democracy Day.", "Democracy Day", "2023-06-12..2023-06-12"),
    ("The first boats passed on Lady Day 1799.", "Lady Day 1799", "1799-03-25..1799-03-25"),
    ("The bridge fell on Memorial Day 1937.", "Memorial Day 1937", "1937-05-30..1937-05-30"),
    ("They will meet on Mothering Sunday.", "Mothering Sunday", "2024-03-10..2024-03-10"),
    ("A bid by a rival collapsed in the third quarter of 2023. Its founder left a year ago when his wife died.", "a year ago", "2023-01-01..2023-12-31"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "expected"), CASES)
def test_phrase_beside_a_rule(text: str, phrase: str, expected: str) -> None:
    time = time_at(text, phrase, WEDNESDAY)
    assert interval(time) == expected, time.explanation


@pytest.mark.parametrize("text", [
    "See pages (1180-1190) of the record.",
    "The class (1200-1100) was full.",
    "On the 18th Woods missed a putt for a birdie.",
    "The world stands at two minutes to midnight.",
    "Date codes, such as 1302, are printed below.",
    "He drew water in the spring of the village.",
    "Bookmakers have the horse at twenty to one.",
    "The Lady Day sang the blues.",
    "All spring lambs are sold.",
    "Players of Porto del Mar's second team won.",
])  # fmt: skip
def test_no_date(text: str) -> None:
    assert [time.text for time in find_time_expressions(text, published=WEDNESDAY) if time.earliest or time.latest] == []


@pytest.mark.parametrize(("text", "phrase", "first"), [
    ("In May 1915 the corps landed. The truce was to begin on the first day of January 1916. In June it dug in. In 1917 it left. In 1918 it fought. In 1919 it was sent home.", "June", "1915-06-01"),
    ("In 1911 it rained. In 1912 it snowed. At the end of 1915 the line held. In March the guns had opened. In May 1916 it broke. In 1918 it was won.", "March", "1915-03-01"),
    ("In 1911 it rained. In 1912 it snowed. At the end of 1915 the line held. In March the guns opened. In May 1916 it broke. In 1918 it was won.", "March", "1916-03-01"),
    ("In 1903 it was begun. The fair opened in November 1921 and ran until May. In 1922 it was moved. In 1930 it closed. In June 1931 it burned.", "May", "1922-05-01"),
    ("He went to sea in 1896. From August 1914 to May 1915 he was in camp. In June he sailed. In 1916 he fought. On 3 May 1918 he came home.", "June", "1915-06-01"),
])  # fmt: skip
def test_a_story_keeps_its_year(text: str, phrase: str, first: str) -> None:
    time = time_at(text, phrase, "1950-01-01", last=False)
    assert (time.earliest or time.latest or "")[:7] == first[:7], time.explanation


def test_an_obituary_is_of_today_though_it_tells_the_year_of_the_death() -> None:
    text = "Ada Bell, a sculptor, died on 12 February 2024, aged 84. She was born in 1940, studied in 1960, went to Rome in June 1965 and came home in 1980. Her funeral is on 15 March."
    assert find_time_expressions(text, published=WEDNESDAY)[-1].earliest == "2024-03-15"


def test_a_line_that_does_not_end_a_sentence_goes_on() -> None:
    text = "The fair will open on 3\nMay in the park.\nTickets are on sale.\nThe gates open at noon.\nBring a coat.\n"
    assert "2024-05-03" in [time.earliest for time in find_time_expressions(text, published=WEDNESDAY)]
