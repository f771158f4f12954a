"""What a reader expects of time expressions, worked out by hand. Publication is Tuesday 18 March 2025 unless the row says otherwise."""

from __future__ import annotations

import pytest

from timeline.temporal import find_time_expressions

TUESDAY = "2025-03-18"

# bracketed phrase in its sentence, interval ("a..b"; one side may be empty; "" where nothing is pinned), TIMEX3 value
TIMES = [
    # weekdays: tense and aspect decide
    ("The council met [Tuesday].", "2025-03-18..2025-03-18", "2025-03-18"),
    ("Officials said [Wednesday] that talks failed.", "2025-03-12..2025-03-12", "2025-03-12"),
    ("The two will meet [Friday] in Oslo.", "2025-03-21..2025-03-21", "2025-03-21"),
    ("The sides are set to swap captives on [Wednesday].", "2025-03-19..2025-03-19", "2025-03-19"),
    ("He was to have met the envoy [Monday].", "2025-03-17..2025-03-17", "2025-03-17"),
    ("Leaders to sign accord [Thursday]", "2025-03-20..2025-03-20", "2025-03-20"),
    ("The trial begins [Monday].", "2025-03-24..2025-03-24", "2025-03-24"),
    ("They agreed to meet again [Saturday].", "2025-03-22..2025-03-22", "2025-03-22"),
    ("Guards were told to leave when the fire spread on [Wednesday].", "2025-03-12..2025-03-12", "2025-03-12"),
    ("The deadline was extended to [Friday].", "2025-03-21..2025-03-21", "2025-03-21"),
    ("[Sunday]'s vote was calm.", "2025-03-16..2025-03-16", "2025-03-16"),
    ("[Friday]'s vote will be close.", "2025-03-21..2025-03-21", "2025-03-21"),
    ("She resigned [Tuesday last week].", "2025-03-11..2025-03-11", "2025-03-11"),
    ("Police raided it [Monday night].", "2025-03-17..2025-03-17", "2025-03-17TNI"),
    ("It was to have been held [this Saturday].", "2025-03-22..2025-03-22", "2025-03-22"),
    ("The bridge opened on May 3, 2019; [the following Thursday] it closed.", "2019-05-09..2019-05-09", "2019-05-09"),
    ("The deadline is [Wednesday]. Officials will meet in May.", "2025-03-19..2025-03-19", "2025-03-19"),
    ("Voters go to the polls on [Wednesday]. Ann Lee died.", "2025-03-19..2025-03-19", "2025-03-19"),
    ("The talks are to be held on [Wednesday].", "2025-03-19..2025-03-19", "2025-03-19"),
    ("Ahead of [Wednesday]'s summit, aides met.", "2025-03-19..2025-03-19", "2025-03-19"),
    ("The launch has been scheduled for [Thursday].", "2025-03-20..2025-03-20", "2025-03-20"),
    ("Organizers hope for sun [this weekend].", "2025-03-22..2025-03-23", "2025-W12-WE"),
    ("In [April], the firm moved to Leeds.", "2024-04-01..2024-04-30", "2024-04"),
    ("She resigned [the week before last].", "2025-03-03..2025-03-09", "2025-W10"),
    ("They vote on [the first Monday in May].", "2025-05-05..2025-05-05", "2025-05-05"),
    ("It opened [more than a decade ago].", "..2015-03-18", "2015"),
    ("She left on [the 22nd of last month].", "2025-02-22..2025-02-22", "2025-02-22"),
    ("It fell silent during [Ramadan].", "2025-03-01..2025-03-29", "2025-03-01/2025-03-29"),
    # calendar spans
    ("They agreed [last week].", "2025-03-10..2025-03-16", "2025-W11"),
    ("They meet [next week].", "2025-03-24..2025-03-30", "2025-W13"),
    ("Two died [this month].", "2025-03-01..2025-03-31", "2025-03"),
    ("He left [earlier this month].", "2025-03-01..2025-03-18", "2025-03"),
    ("A ruling is due [later this year].", "2025-03-18..2025-12-31", "2025"),
    ("It closed [late last year].", "2024-09-01..2024-12-31", "2024"),
    ("Snow fell in [early March].", "2025-03-01..2025-03-10", "2025-03"),
    ("It began in [mid-2018].", "2018-05-01..2018-08-31", "2018"),
    ("Growth slowed in [the first half of 2024].", "2024-01-01..2024-06-30", "2024-H1"),
    ("Spending in [fiscal 2025] rose.", "2025-01-01..2025-12-31", "2025"),
    ("It was built in [the 1990s].", "1990-01-01..1999-12-31", "199"),
    ("It was built in [the early 1990s].", "1990-01-01..1993-12-31", "199"),
    ("Sales rose in [Q3 2024].", "2024-07-01..2024-09-30", "2024-Q3"),
    ("Profit fell in [the third quarter].", "2024-07-01..2024-09-30", "2024-Q3"),
    ("They met in [August last year].", "2024-08-01..2024-08-31", "2024-08"),
    ("The fort dates from [the 17th century].", "1600-01-01..1699-12-31", "16"),
    ("Fans came over [the weekend].", "2025-03-15..2025-03-16", "2025-W11-WE"),
    ("The river flooded [last summer].", "2024-06-01..2024-08-31", "2024-SU"),
    ("It produced more in [the year] before the war.", "", "P1Y"),
    # counted
    ("It was annexed [11 years ago].", "2014-01-01..2014-12-31", "2014"),
    ("It fell [three days ago].", "2025-03-15..2025-03-15", "2025-03-15"),
    ("It fell [two weeks ago].", "2025-03-03..2025-03-09", "2025-W10"),
    ("It fell [two months ago].", "2025-01-01..2025-01-31", "2025-01"),
    ("He died in June 2009; [a decade earlier] he had quit.", "1999-01-01..1999-12-31", "1999"),
    ("It shut on May 3, 2019 and reopened [two days later].", "2019-05-05..2019-05-05", "2019-05-05"),
    ("It shut on May 3, 2019; [the next morning] it burned.", "2019-05-04..2019-05-04", "2019-05-04TMO"),
    ("She won on May 3, 2019; [the day before], she had slept.", "2019-05-02..2019-05-02", "2019-05-02"),
    ("Ten died in [the past 24 hours].", "2025-03-17..2025-03-18", "PT24H"),
    ("They must leave within [six months].", "2025-03-18..2025-09-18", "P6M"),
    ("He has refused for [the past three years].", "2022-03-18..2025-03-18", "P3Y"),
    ("Families will return in [a week].", "2025-03-24..2025-03-30", "2025-W13"),
    ("The mine closed [two years ago today].", "2023-03-18..2023-03-18", "2023-03-18"),
    ("The shop shut [two days after Christmas 2019].", "2019-12-27..2019-12-27", "2019-12-27"),
    ("He quit [two weeks] after the verdict.", "", "P2W"),
    ("Now, [almost a week later], it is clear.", "", "P1W"),
    ("He rang [less than a week ago].", "2025-03-11..2025-03-18", "2025-W11"),
    ("The vote is [three weeks away].", "2025-04-07..2025-04-13", "2025-W15"),
    ("It was founded [five centuries ago].", "1500-01-01..1599-12-31", "15"),
    ("It was founded [a century ago].", "1920-01-01..1929-12-31", "192"),
    ("It was made [3,000 years ago].", "-0999-01-01..-0900-12-31", "BC09"),
    ("It was made [200 years ago].", "1825-01-01..1825-12-31", "1825"),
    ("It left [less than an hour ago].", "2025-03-18..2025-03-18", "2025-03-18"),
    ("He will return in [ten days].", "2025-03-28..2025-03-28", "2025-03-28"),
    ("He will return in [two or three days].", "2025-03-20..2025-03-21", "2025-03-20/2025-03-21"),
    ("It was built in [ten days].", "", "P10D"),
    ("It sank [two or three days ago].", "2025-03-15..2025-03-16", "2025-03-15/2025-03-16"),
    ("It shut on May 3, 2019 and reopened [three weeks after that].", "2019-05-24..2019-05-24", "2019-W21"),
    ("He starts [a week tomorrow].", "2025-03-26..2025-03-26", "2025-03-26"),
    ("He arrives on [the 5th].", "2025-04-05..2025-04-05", "2025-04-05"),
    # ranges, lists and open sides
    ("The fair runs [March 3]-5 in Basel.", "2025-03-03..2025-03-05", "2025-03-03"),
    ("They talked from [Monday] to Thursday.", "2025-03-10..2025-03-10", "2025-03-10"),
    ("They talked from Monday to [Thursday].", "2025-03-13..2025-03-13", "2025-03-13"),
    ("The pool will be shut [Monday] through Friday.", "2025-03-24..2025-03-24", "2025-03-24"),
    ("The pool will be shut Monday through [Friday].", "2025-03-28..2025-03-28", "2025-03-28"),
    ("It ran between [2014] and 2022.", "2014-01-01..2014-12-31", "2014"),
    ("It ran between 2014 and [2022].", "2022-01-01..2022-12-31", "2022"),
    ("They met on May 3 and [4].", "2024-05-04..2024-05-04", "2024-05-04"),
    ("He led the club in [2009]-10.", "2009-01-01..2010-12-31", "2009"),
    ("He has been held since [Friday].", "2025-03-14..", "2025-03-14"),
    ("It stays shut until [the end of June].", "..2025-06-30", "2025-06"),
    ("They must decide by [Tuesday].", "..2025-03-18", "2025-03-18"),
    ("They must decide before [Thursday].", "..2025-03-19", "2025-03-20"),
    ("Exports fell between [May] and August 1999.", "1999-05-01..1999-05-31", "1999-05"),
    ("Shops shut [Monday] through Friday.", "2025-03-10..2025-03-10", "2025-03-10"),
    ("They will strike [Monday] through Friday.", "2025-03-24..2025-03-24", "2025-03-24"),
    ("They will strike Monday through [Friday].", "2025-03-28..2025-03-28", "2025-03-28"),
    ("They met from Monday to [Wednesday].", "2025-03-12..2025-03-12", "2025-03-12"),
    ("Fog closed it from [November] to February.", "2024-11-01..2024-11-30", "2024-11"),
    ("It will run from September to [May].", "2026-05-01..2026-05-31", "2026-05"),
    ("The lake froze from [28 December] to 2 January.", "2024-12-28..2024-12-28", "2024-12-28"),
    ("It ran from May 2019 to [August].", "2019-08-01..2019-08-31", "2019-08"),
    ("Pay on or before [5 March].", "..2025-03-05", "2025-03-05"),
    ("Pay on or after [5 March].", "2025-03-05..", "2025-03-05"),
    # weekdays counted in months and weeks: 1 March 2025 is a Saturday
    ("Clocks change on [the last Sunday of March 2025].", "2025-03-30..2025-03-30", "2025-03-30"),
    ("They will vote on [the third Thursday in November].", "2025-11-20..2025-11-20", "2025-11-20"),
    ("They voted on [the third Thursday in November].", "2024-11-21..2024-11-21", "2024-11-21"),
    ("The guild will meet on [the first Monday in May].", "2025-05-05..2025-05-05", "2025-05-05"),
    ("It opens on [the first Sunday of next month].", "2025-04-06..2025-04-06", "2025-04-06"),
    ("The inquest opens [Tuesday week].", "2025-03-25..2025-03-25", "2025-03-25"),
    ("It reopens [a week on Friday].", "2025-03-28..2025-03-28", "2025-03-28"),
    ("She called [three Tuesdays ago].", "2025-02-25..2025-02-25", "2025-02-25"),
    # explicit
    ("It opened on [Feb. 28].", "2025-02-28..2025-02-28", "2025-02-28"),
    ("It opened on [Sept. 11, 2001].", "2001-09-11..2001-09-11", "2001-09-11"),
    ("It opened on [3 October 1952].", "1952-10-03..1952-10-03", "1952-10-03"),
    ("It expires on [28/02/2025].", "2025-02-28..2025-02-28", "2025-02-28"),
    ("It opened [2025-01-09].", "2025-01-09..2025-01-09", "2025-01-09"),
    ("It opened in [May 2019].", "2019-05-01..2019-05-31", "2019-05"),
    ("The siren rang at [8:15 p.m. EDT].", "2025-03-18T20:15-04:00..2025-03-18T20:15-04:00", "2025-03-18T20:15"),
    ("Contact was lost at [2045 GMT].", "2025-03-18T20:45Z..2025-03-18T20:45Z", "2025-03-18T20:45"),
    ("He speaks [Friday at 9 a.m.].", "2025-03-21T09:00..2025-03-21T09:00", "2025-03-21T09:00"),
    ("It rained on [29 February].", "2024-02-29..2024-02-29", "2024-02-29"),
    ("Signed [May 3rd, '24].", "2024-05-03..2024-05-03", "2024-05-03"),
    ("Due in [2025-W12].", "2025-03-17..2025-03-23", "2025-W12"),
    ("Sales rose in [H2 2024].", "2024-07-01..2024-12-31", "2024-H2"),
    ("Received [28-02-2025].", "2025-02-28..2025-02-28", "2025-02-28"),
    ("Voters queued from [9 a.m.] to 5 p.m. on Friday.", "2025-03-14T09:00..2025-03-14T09:00", "2025-03-14T09:00"),
    ("It will run from today to [Friday].", "2025-03-21..2025-03-21", "2025-03-21"),
    ("In [2009] - 10 he led.", "2009-01-01..2010-12-31", "2009"),
    ("After [9/11] much changed.", "2001-09-12..", "2001-09-11"),
    ("She set a trial date of [Nov. 3].", "2025-11-03..2025-11-03", "2025-11-03"),
    # before Christ: ISO 8601 counts a year 0, so 146 BC is -0145
    ("The city fell in [146 BC].", "-0145-01-01..-0145-12-31", "BC0146"),
    ("It was begun in [the 5th century BC].", "-0499-01-01..-0400-12-31", "BC04"),
    ("It was written in [the 350s BC].", "-0358-01-01..-0349-12-31", "BC035"),
    ("Caesar was killed on [15 March 44 BC].", "-0043-03-15..-0043-03-15", "BC0044-03-15"),
    ("The walls rose from 318 to [307 BC].", "-0306-01-01..-0306-12-31", "BC0307"),
    ("He ruled from 11 BC; [30 years later] he died.", "0020-01-01..0020-12-31", "0020"),
    # holidays: 2025 has Easter on 20 April, Thanksgiving on 27 November
    ("Shops shut on [Christmas Eve].", "2024-12-24..2024-12-24", "2024-12-24"),
    ("They will march on [Good Friday].", "2025-04-18..2025-04-18", "2025-04-18"),
    ("They dined on [Thanksgiving 2025].", "2025-11-27..2025-11-27", "2025-11-27"),
    ("It ended on [Labor Day 2024].", "2024-09-02..2024-09-02", "2024-09-02"),
    # durations and sets
    ("They waited [nearly a week].", "", "P1W"),
    ("The [30-day] truce holds.", "", "P30D"),
    ("He ruled for [more than a decade].", "", "P10Y"),
    ("It meets [every Friday].", "", "XXXX-WXX-5"),
    ("It meets [twice a year].", "", "P1Y"),
    # one weekday name is one day: the sure verb decides for the unsure one
    ("She headed [Thursday] to Rome to sign the pact. “I will see the pope Thursday evening,” she said.", "2025-03-20..2025-03-20", "2025-03-20"),
    ("Police said Friday that two men had fled. Both sought to sell the van [Friday].", "2025-03-14..2025-03-14", "2025-03-14"),
    ("Police said Friday that two men had fled. The trial will open [Friday].", "2025-03-21..2025-03-21", "2025-03-21"),
    # what is counted from something coarse stays coarse; midnight that is over; the span of a record
    ("The probe tipped over last March and fell silent [the next day].", "2024-03-02..2024-04-01", "2024-XX-XX"),
    ("Workers have stayed at home since [midnight].", "2025-03-18T00:00..", "2025-03-18T00:00"),
    ("The deal is expected to end the second strike in [three months].", "", "P3M"),
    ("The court will rule in [three months].", "2025-06-01..2025-06-30", "2025-06"),
    ("She agreed to a four-year contract on [Saturday].", "2025-03-15..2025-03-15", "2025-03-15"),
    ("She agreed to play on [Saturday].", "2025-03-22..2025-03-22", "2025-03-22"),
    ("The baker woke shortly after [2:50 Monday morning].", "2025-03-17T02:50..2025-03-17T02:50", "2025-03-17T02:50"),
    ("The road has been shut since [April].", "2024-04-01..", "2024-04"),
    ("The road has been shut since [March].", "2025-03-01..", "2025-03"),
    # accounts: what a figure is compared with
    ("Net for the third quarter of 2024 was $2 million; in [the 2022 quarter] it was $1 million.", "2022-07-01..2022-09-30", "2022-Q3"),
    ("Sales fell in the third quarter of 2024 from [the same quarter a year earlier].", "2023-07-01..2023-09-30", "2023-Q3"),
    ("Deaths fell by half against [the same period last year].", "2024-01-01..2024-12-31", "2024"),
    ("Net rose in the third quarter of 2024. In the nine months it was $9 million, up from $7 million [a year earlier].", "2023-01-01..2023-12-31", "2023"),
    ("It forecast a loss for the fourth quarter of 2025. In [the year-ago period] it broke even.", "2023-10-01..2023-12-31", "2023-Q4"),
    ("The deal should close by [year-end].", "..2025-12-31", "2025-12-31"),
    ("Shares have lost a tenth since [year-end].", "2024-12-31..", "2024-12-31"),
    ("Losses grew in [the last two quarters of 2022].", "2022-07-01..2022-12-31", "2022-H2"),
    ("It fell out of use in [the last half of the 1980s].", "1987-01-01..1989-12-31", "198"),
    ("The index closed lower on Friday. For [the week], it lost 3%.", "2025-03-10..2025-03-16", "2025-W11"),
    # lengths that are half hidden in a compound
    ("It ended a [decades-long] feud.", "", "PXDE"),
    ("The [8-month-old] truce is shaky.", "", "P8M"),
    ("The lease runs for [another year].", "", "P1Y"),
    ("Crews will dig over [the next 9 to 15 months].", "2025-03-18..2026-06-18", "PXM"),
    ("The [post-2008] rules were dropped.", "2008-01-01..", "2008"),
    ("It recalls [pre-2014] maps.", "..2013-12-31", "2014"),
    ("It burned [more than half a century ago].", "..1975-03-18", "1975"),
    # which day
    ("The ferry was painted on Jan. 9, [the day] before a storm sank it.", "2025-01-09..2025-01-09", "2025-01-09"),
    ("It burned on Oct. 3, the worst fire in October. [That day] nobody was home.", "2024-10-03..2024-10-03", "2024-10-03"),
    ("He was hurt in the Pacific [last Christmas] on a boat.", "2024-12-25..2024-12-25", "2024-12-25"),
    ("A threat came in September. [That day] nobody was home.", "2024-09-01..2024-09-30", "2024-09-XX"),
    ("Neither man could be reached [Friday].", "2025-03-14..2025-03-14", "2025-03-14"),
]  # fmt: skip


def _spans(bracketed: str) -> tuple[str, int, int]:
    start, end = bracketed.index("["), bracketed.index("]") - 1
    return bracketed.replace("[", "").replace("]", ""), start, end


@pytest.mark.parametrize(("bracketed", "interval", "value"), TIMES)
def test_time_is_found_and_pinned(bracketed: str, interval: str, value: str) -> None:
    text, start, end = _spans(bracketed)
    found = find_time_expressions(text, published=TUESDAY)
    [time] = [time for time in found if time.start == start]
    written = f"{time.earliest or ''}..{time.latest or ''}" if time.earliest or time.latest else ""
    assert (time.end, written, time.value) == (end, interval, value), time.explanation


@pytest.mark.parametrize("text", [
    "He may march on.", "She is the second man in space.", "Officer 2024 fell.", "The 1800 block of Elm Street is shut.", "He flew to Mar-a-Lago.", "The eve of the summit was calm.", "He read Nineteen Eighty-Four.", "He sat in row 1989.", "He lives at 2014 Oak Avenue.", "It was the second Friday in a row.", "They met on a Tuesday.", "He rang early one Sunday.", "The film 28 Days Later is on.", "Sun exposure is harmful.", "He saw 3 of 10 officers.",
    "The 34-year-old singer is 61 years old.", "They won 21:19 and lost 3:2.", "Flight 1549 landed.", "A loan of $1990 was paid.",
    "He watched Friday Night Lights.", "The film 20 Days in Mariupol won.", "Read the 1619 Project.", "Theresa May spoke.",
    "June Carter sang.", "About 2000 troops left.", "The Sunday Times reported.", "He sat down.", "USA Today said so.",
    "It was the Long March.", "Prices fall in a spring mattress.", "Easter Island is far.", "Minister Jan Kubik left.", "It is open 24/7.",
    "Resolution 1973 passed.", "H.R. 2025 passed.", "Wednesday Smith sang.", "An august body met.", "They saw asteroid 2024 YR4.", "She sang “Ruby Tuesday” twice.", "A quarter of voters agreed.", "The temperature reached the 80s.", "He is in his 30s.",
    "In today's world it counts.", "They are the leaders of tomorrow.", "He spoke on “This Week,” a talk show.", "Crowds joined the annual March for Clean Air.", "One day he left.",
])  # fmt: skip
def test_not_dates(text: str) -> None:
    assert find_time_expressions(text, published=TUESDAY) == []


def test_without_publication_only_explicit_dates_are_pinned() -> None:
    found = find_time_expressions("On Tuesday he said last week's fire of March 3, 2019 began on May 5.", published=None)
    assert [(time.text, time.earliest, time.anchor.kind) for time in found] == [
        ("Tuesday", None, "none"), ("last week", None, "none"), ("March 3, 2019", "2019-03-03", "none"), ("May 5", "2019-05-05", "expression"),
    ]  # fmt: skip


def test_post_is_the_anchor_of_what_stands_in_it() -> None:
    text = "He wrote.\n\nTomorrow we vote. pic.example — Ana Ruiz (@anaruiz) March 10, 2025\n\nShe left yesterday."
    tomorrow, signed, yesterday = find_time_expressions(text, published=TUESDAY)
    assert (tomorrow.earliest, tomorrow.anchor.kind, tomorrow.anchor.start) == ("2025-03-11", "document", signed.start)
    assert (yesterday.earliest, yesterday.anchor.kind) == ("2025-03-17", "published")


def test_letter_is_the_anchor_of_its_quotation_only() -> None:
    text = "In a letter dated May 3, 2024, he wrote: “We leave tomorrow.” She answered yesterday."
    _, tomorrow, yesterday = find_time_expressions(text, published=TUESDAY)
    assert (tomorrow.earliest, tomorrow.anchor.kind) == ("2024-05-04", "document")
    assert yesterday.earliest == "2025-03-17"


def test_quotation_counts_from_the_day_it_was_said() -> None:
    tomorrow, _, yesterday = find_time_expressions("“We vote tomorrow,” she wrote in a post on March 10. He left yesterday.", published=TUESDAY)
    assert (tomorrow.earliest, tomorrow.anchor.kind) == ("2025-03-11", "document")
    assert yesterday.earliest == "2025-03-17"


def test_later_counts_from_what_happened_not_from_who_said_so() -> None:
    text = "A blast killed two on Monday night, police said on Tuesday. The fire began shortly after 10 p.m."
    assert [time.earliest for time in find_time_expressions(text, published=TUESDAY)] == ["2025-03-17", "2025-03-18", "2025-03-17T22:00"]


def test_chronicle_counts_from_the_last_date_told() -> None:
    text = (
        "The siege began in March 1641. In May the walls fell. It was lifted on 3 June 1642. On 5 June the king left. "
        "Peace came in 1644. In April 1645 war broke out again. The city burned in November. In January the army fled."
    )
    found = {time.text: time for time in find_time_expressions(text, published=TUESDAY)}
    assert found["May"].value == "1641-05"
    assert (found["5 June"].value, found["5 June"].anchor.kind) == ("1642-06-05", "expression")
    assert found["November"].value == "1645-11"
    assert found["January"].value == "1646-01"


def test_two_readings_are_kept_and_other_dates_decide() -> None:
    [alone] = find_time_expressions("Signed 03/04/2025.", published=TUESDAY)
    assert (alone.earliest, [other.earliest for other in alone.alternatives]) == ("2025-03-04", ["2025-04-03"])
    british = find_time_expressions("Filed 28/02/2025, signed 03/04/2025.", published=TUESDAY)
    assert british[1].earliest == "2025-04-03"


def test_explanation_names_the_words_that_decided() -> None:
    [time] = find_time_expressions("They are set to swap captives on Wednesday.", published=TUESDAY)
    assert time.explanation == "'Wednesday' with 'are set to', the first Wednesday on or after publication on Tue 18 Mar 2025: Wed 19 Mar 2025."


def test_a_long_column_of_dates_is_read_and_other_long_runs_are_left_alone() -> None:
    column = "\n".join(["2024-05-03", "May 4, 2024", "05/06/2024"] * 100)
    assert [time.earliest for time in find_time_expressions(column, published=TUESDAY)] == ["2024-05-03", "2024-05-04", "2024-05-06"] * 100
    assert find_time_expressions("Monday 2024 " * 300, published=TUESDAY) == []
