"""Events that a sentence counts from one another, or hangs on a time. The articles are of Tuesday 17 January 2023."""

import hashlib

import pytest

from timeline.events import find_mentions
from timeline.language import parse
from timeline.model import Article
from timeline.temporal import find_time_expressions

PUBLISHED = "2023-01-17"


def date_of(text, trigger):
    article = Article(id="a", text=text, published=PUBLISHED, sha256=hashlib.sha256(text.encode()).hexdigest())
    [doc] = parse([text])
    times = find_time_expressions(text, published=PUBLISHED)
    [found] = [m for m in find_mentions(article, doc, times) if m.trigger.exact == trigger]
    return found.date


@pytest.mark.parametrize(
    ("text", "trigger", "earliest", "latest"),
    [
        # Monday is the 16th; four days before it is Thursday the 12th.
        ("Parliament approved the loan on Monday, four days after the pact was signed. Crowds cheered.", "signed", "2023-01-12", "2023-01-12"),
        ("Parliament approved the loan on Monday, four days after the pact was signed. Crowds cheered.", "approved", "2023-01-16", "2023-01-16"),
        ("A day after its leaders met the minister, the union called a strike on Monday. Crowds cheered.", "met", "2023-01-15", "2023-01-15"),
        ("The two met on Monday, a day after the vote in Larne. Crowds cheered.", "vote", "2023-01-15", "2023-01-15"),
        ("A man was arrested on Monday, two days before the trial. Crowds cheered.", "trial", "2023-01-18", "2023-01-18"),
        # Weeks are as exact as a week: 26 December is 21 days before, a Monday.
        ("The wagons began rolling on Monday, three weeks after floods cut the line. Crowds cheered.", "cut", "2022-12-26", "2023-01-01"),
        # What the clause joins to it was then too.
        ("Parliament approved the loan on Monday, four days after the pact was signed and the border reopened. Crowds cheered.", "reopened", "2023-01-12", "2023-01-12"),
        # Inside the length of time, not at its far end; as the noun's own day where the words stand behind the noun.
        ("The lift had jammed twice in the ten days before it fell on Monday, the owner said. Crowds cheered.", "jammed", "2023-01-06", "2023-01-16"),
        ("The lift had jammed twice in the ten days before it fell on Monday, the owner said. Crowds cheered.", "fell", "2023-01-16", "2023-01-16"),
        ("Nine tenants quit in the week before the fire on 6 January. Crowds cheered.", "quit", "2022-12-30", "2023-01-06"),
        ("Nine tenants quit in the week before the fire on 6 January. Crowds cheered.", "fire", "2023-01-06", "2023-01-06"),
        ("Forty people died in the two days after the quake on 6 January. Crowds cheered.", "died", "2023-01-06", "2023-01-08"),
        # Since then, or until then; what happened then happened then.
        ("No ferry has sunk since 2018, when a storm hit the port. Crowds cheered.", "hit", "2018-01-01", "2018-12-31"),
        # Hours after an evening may be the next day's, hours before a morning the day's before.
        ("The strike began hours after talks broke down on Sunday evening. Crowds cheered.", "began", "2023-01-15", "2023-01-16"),
        ("The bridge shut hours before inspectors came on Sunday morning. Crowds cheered.", "shut", "2023-01-14", "2023-01-15"),
        ("The strike began hours after talks broke down on Sunday. Crowds cheered.", "began", "2023-01-15", "2023-01-15"),
        ("The bridge fell hours after inspectors left on Sunday night. Crowds cheered.", "fell", "2023-01-15", "2023-01-16"),
        ("The bridge fell two days after inspectors left on Friday. Crowds cheered.", "fell", "2023-01-15", "2023-01-15"),
        # "The day" is the Saturday; what it is counted from was a day before it, also where the parser cuts the subject off.
        ("Larne lost on Saturday, the day after their manager, Ben Okoro, resigned. Crowds cheered.", "resigned", "2023-01-13", "2023-01-13"),
        ("The mine was closed on Saturday, the day before inspectors found a leak. Crowds cheered.", "found", "2023-01-15", "2023-01-15"),
        # What people were ordered to do on a day that is over was ordered then too; not what lies ahead.
        ("The mayor ordered everyone in the valley to leave on Saturday night. Crowds cheered.", "ordered", "2023-01-14", "2023-01-14"),
        ("The mayor ordered everyone in the valley to leave by next Saturday. Crowds cheered.", "ordered", PUBLISHED, PUBLISHED),
        ("Police asked fans to stay away from the ground on Sunday. Crowds cheered.", "asked", PUBLISHED, PUBLISHED),
        # A match put off was put off on another day than its own; a match won was won on it.
        ("The league has postponed Saturday's match. Crowds cheered.", "postponed", PUBLISHED, PUBLISHED),
        ("Larne won Saturday's match. Crowds cheered.", "won", "2023-01-14", "2023-01-14"),
        # What is told as done is not ahead of the report.
        ("The Harrow mill, sold on April 3, is to become a museum. Crowds cheered.", "sold", "2022-04-03", "2022-04-03"),
        ("In March, thieves stole a ring from a firm that was due to lend it. Crowds cheered.", "stole", "2022-03-01", "2022-03-31"),
        ("He agreed to a new contract on Saturday, his agent told reporters. Crowds cheered.", "agreed", "2023-01-14", "2023-01-14"),
        ("The choir has sent pupils an April 4 invitation. Crowds cheered.", "sent", PUBLISHED, PUBLISHED),
        # "A trial date" dates the trial, and what takes place is dated by the verb that says so.
        ("Judge Ash set bail at $7,000 on Monday and a trial date of Feb. 13. Crowds cheered.", "set", "2023-01-16", "2023-01-16"),
        ("Judge Ash set bail at $7,000 and a trial date of Feb. 13. Crowds cheered.", "trial", "2023-02-13", "2023-02-13"),
        ("The vote will take place on Friday. Crowds cheered.", "vote", "2023-01-20", "2023-01-20"),
        # A clock time after an aside's date is not of that day.
        ("The union accepted on Thursday a rise of 9 percent backdated to January 1. The pact was struck at 2 a.m. after 14 hours. Crowds cheered.",
         "struck", "2023-01-12", "2023-01-12"),
    ],
)
def test_date(text, trigger, earliest, latest):
    date = date_of(text, trigger)
    assert (date.earliest[:10], date.latest[:10]) == (earliest, latest)


def test_the_explanation_says_what_it_was_counted_from():
    date = date_of("Parliament approved the loan on Monday, four days after the pact was signed. Crowds cheered.", "signed")
    assert date.explanation == "“four days” dates it: 'four days after', counted back from 'Monday' (Mon 16 Jan 2023): Thu 12 Jan 2023."


def test_what_cannot_be_counted_does_not_take_the_other_day():
    assert date_of("On Monday, more than a month after the hall burned, it opened again. Crowds cheered.", "burned") is None
    assert date_of("A few days after the hall burned, it opened again on Monday. Crowds cheered.", "burned") is None
    assert date_of("The keeper was sacked, three days after the hall burned and a guard died. He was called in on Monday.", "died") is None


@pytest.mark.parametrize(
    "text",
    [
        "The owner said on Monday that the lift had jammed four times in the month before the fire. Crowds cheered.",
        "The lift jammed four times in the ten days before it fell, the owner said on Monday. Crowds cheered.",
        "On Monday the owner spoke. The lift had jammed in the days before the fire.",
    ],
)
def test_what_was_inside_a_length_of_time_is_not_of_the_day_of_the_telling(text):
    assert date_of(text, "jammed") is None
    assert date_of(text, "fire" if "fire" in text else "fell") is None


@pytest.mark.parametrize(
    ("text", "crime"),
    [
        ("Ben Okoro was convicted on Monday on three counts of robbery. Crowds cheered.", "robbery"),
        ("Ben Okoro was jailed on Monday on a charge relating to the robbery. Crowds cheered.", "robbery"),
    ],
)
def test_what_somebody_is_held_on_was_before(text, crime):
    assert date_of(text, crime) is None
