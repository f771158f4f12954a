"""Chronicles whose story stands still for a look back, turns its year or names its days of the week. Worked out by hand."""

from __future__ import annotations

import pytest

from tests.temporal.helpers import interval, time_at

PUBLISHED = "2024-06-20"
END = " By 1930 the mill was gone."

STRIKE = "The strike\n\nOn 4 May 1926 the men walked out. {} On 9 May the owners met, and they gave way on 12 May." + END
TRIAL = "The trial of Mary Pell opened at York on Monday, 21 February 1927. {} She died on 1 May 1961."
LOST = (
    "The steamer left the pier on Friday 25 November 1898. {} An inquiry opened on 9 January 1899 and closed in March 1899. "
    "The line was sold in 1902. A cross was unveiled on 4 June 1923."
)
MAIL = "The mail train left at 10.50 on the evening of Sunday, 7 February 1937. {} The trial opened on 17 January 1938. Two men came home in May 1946. The line was shut in 1950."
STEAMER = "The steamer left the pier at 4.10 p.m. on Friday 25 November 1898. {} A cross was unveiled on 4 June 1923."


@pytest.mark.parametrize(("story", "told", "phrase", "expected"), [
    # what had been done before does not take the story along
    (STRIKE, "Their leader had founded a union in 1919 among the weavers.", "9 May", "1926-05-09..1926-05-09"),
    (STRIKE, "The mill was sold in 1919, and again in 1922.", "1922", "1922-01-01..1922-12-31"),
    # an hour of every evening is of no day, and none is of a year told beside the story
    (STRIKE, "She spoke at eight o'clock every evening.", "eight o'clock", ".."),
    (STRIKE, "Their leader had founded a union in 1919. At noon she spoke.", "noon", "1926-05-04T12:00..1926-05-04T12:00"),
    # a season of the title is no beginning
    ("The winter of the mill\n\nMen had been promised work in April 1953. {} By 1960 the mill was gone.", "They came on Wednesday 19 August.", "Wednesday", "1953-08-19..1953-08-19"),
    # what goes on from a look back
    (TRIAL, "Her husband had died on 9 October of the previous year. He was buried on the 13th. In early November a letter came.", "early November", "1926-11-01..1926-11-10"),
    (TRIAL, "Her husband had died on 9 October of the previous year. She was arrested on 10 December.", "10 December", "1926-12-10..1926-12-10"),
    (TRIAL, "Her husband had died on 9 October of the previous year. In March she was freed.", "March", "1927-03-01..1927-03-31"),
    # and what goes on from before a look ahead
    ("The coup began on 27 September 1973. Its victim died in prison four months later. {} A stone was put up in 1991.", "The house was dissolved on 1 October.", "1 October", "1973-10-01..1973-10-01"),
    # days of the week: with the day's number, with "had", and with their hour in the middle of a story
    (TRIAL, "The judge summed up on Monday the 28th.", "Monday the 28th", "1927-02-28..1927-02-28"),
    (STEAMER, "The glass had been dropping since Thursday.", "Thursday", "1898-11-24.."),
    (STEAMER, "The glass dropped on Saturday.", "Saturday", "1898-11-26..1898-11-26"),
    # what goes on within a sentence, and towards the day that the chronicle opened with
    ("The French came to Alba on 3 May 1808. {} By 1930 the mill was gone.", "They returned in the summer of 1810 and, checked in September, withdrew.", "September", "1810-09-01..1810-09-30"),
    ("The bank failed on 16 May 1893, to the dismay of the town. {} It was sold in 1921.", "In March 1892 another bank had closed. On 26 January a clerk fled.", "26 January", "1893-01-26..1893-01-26"),
    ("The bank failed on 16 May 1893, to the dismay of the town. {} It was sold in 1921.", "In March 1892 another bank had closed. On 26 April a clerk fled.", "26 April", "1892-04-26..1892-04-26"),
    # what only ends a stretch of time takes the story no further
    (STRIKE, "The talks were to be over by the first days of June. The mill was shut on 16 May.", "16 May", "1926-05-16..1926-05-16"),
    # what had been just before, and what had been on the last day of that name
    ("On 9 January 1919 the army moved. {} By 1930 the mill was gone.", "The Finns, who had landed only at the end of December, came on skis.", "the end of December", "1918-12-21..1918-12-31"),
    ("On 9 January 1919 the army moved. {} By 1930 the mill was gone.", "They stayed until the end of December.", "the end of December", "..1919-12-31"),
    # a look back goes on day by day up to where it looked back from, and no further
    (LOST, "She had been painted the previous Sunday. Tuesday was spent in loading.", "Tuesday", "1898-11-22..1898-11-22"),
    (LOST, "She had been painted the previous Sunday. She was found on Saturday.", "Saturday", "1898-11-26..1898-11-26"),
    # nights: of the day told, of the day after an hour late in it, and before its dawn
    (LOST, "Overnight the wind rose.", "Overnight", "1898-11-25..1898-11-25"),
    (LOST, "On 26 November it was found that three men had gone overnight.", "overnight", "1898-11-25..1898-11-25"),
    (MAIL, "Inspector Vine took charge that morning.", "that morning", "1937-02-08..1937-02-08"),
    (MAIL, "Inspector Vine had taken charge that morning.", "that morning", "1937-02-07..1937-02-07"),
    (LOST, "In the small hours of 9 December Lyle led a raid, and reached the gun at ten minutes to three.", "ten minutes to three", "1898-12-09T02:50..1898-12-09T02:50"),
    (LOST, "On the morning of 9 December Lyle led a raid, and reached the gun at ten minutes to three.", "ten minutes to three", "1898-12-09T14:50..1898-12-09T14:50"),
    (LOST, "Towards evening the fog came down.", "evening", "1898-11-25..1898-11-25"),
    # hours with a point, where the text writes them so
    (MAIL, "At 1.26 the driver saw a lantern.", "1.26", "1937-02-08T01:26..1937-02-08T01:26"),
    # all through a part of a month
    (LOST, "Through the first half of December it snowed.", "the first half of December", "1898-12-01..1898-12-15"),
    # a day of the month, and a day of the week, behind a look back without a day of its own
    (LOST, "Bread, baked of what the harvest had given the previous autumn, was rationed from the 28th.", "the 28th", "1898-11-28.."),
    (LOST, "There had been storms the previous month, and on the Monday the crew had asked for rest.", "the Monday", "1898-11-21..1898-11-21"),
    # what was to come takes the story no further
    (LOST, "One passenger's baby was due in December. The search began on Saturday.", "Saturday", "1898-11-26..1898-11-26"),
    (LOST, "The agent promised that it would be paid for by 20 December. The search began on Saturday.", "Saturday", "1898-11-26..1898-11-26"),
    (LOST, "The agent predicted that after 1905 she might be idle. The search began on 26 November.", "26 November", "1898-11-26..1898-11-26"),
    # a first day told with its day of the week, whose year stands before it
    ("The milk\n\nIn the fall of 1913 nobody in Marlow was ill. The first patient went to bed on Sunday, Nov. 9. Five did the same. {} The mains were cleaned on Dec. 3, and on the 12th the pupils left. A nurse came from the city and went from door to door with a notebook, asking what people drank. On New Year's Day she laid a map before the council, and on Jan. 2 it stopped the milk of a farm above the town.", "The council met on Monday night.", "Monday night", "1913-11-10..1913-11-10"),
    # what an inquiry found had been known before
    (STEAMER, "In January 1899 an inquiry found that the owners had known as early as August.", "August", "1898-08-01..1898-08-31"),
    # the turn of a year behind a week
    (STRIKE, "A campaign began in the week before Christmas. In January it was over.", "January", "1927-01-01..1927-01-31"),
    # the end is its writer's
    ("Plague came on 9 September 1957. By 12 May 1958 it was over. It returned in the summer of 1961 and in 1993. {}", "No case has been reported for the past eleven years.", "eleven", "2013-06-20..2024-06-20"),
])  # fmt: skip
def test_a_chronicle_goes_on_with_its_story(story: str, told: str, phrase: str, expected: str) -> None:
    time = time_at(story.format(told), phrase, PUBLISHED)
    assert interval(time) == expected, time.explanation


def test_what_lasts_through_the_next_weeks_makes_no_report_of_a_chronicle() -> None:
    text = STRIKE.format("They met there for the next five weeks. On the Monday 40 came back.")
    assert interval(time_at(text, "the Monday", PUBLISHED)) == "1926-05-10..1926-05-10"
