"""Plans that are moved, set, called off or overtaken: which day is whose. The articles are of Wednesday 6 March 2024."""

import hashlib

import pytest

from tests.events.helpers import PUBLISHED, mention, mentions
from timeline.events import find_mentions
from timeline.language import parse
from timeline.model import Article
from timeline.temporal import find_time_expressions

MON, FRI, LATE = ("Monday", "2024-03-04"), ("Friday", "2024-03-08"), ("30 March", "2024-03-30")


def day_and_status(text, trigger, times):
    found = mention(text, trigger, times)
    return (found.date.earliest if found.date and found.date.basis == "stated" else None), found.status


@pytest.mark.parametrize(
    ("text", "trigger", "times", "expected"),
    [
        # The new day is the plan's, not that of what moved it.
        ("The launch of the ship slipped to Friday.", "launch", [FRI], ("2024-03-08", "planned")),
        ("The launch of the ship slipped to Friday.", "slipped", [FRI], (None, "occurred")),
        ("The hearing of Ann Mills, set for Monday, has been postponed to Friday.", "hearing", [MON, FRI], ("2024-03-08", "planned")),
        ("The minister delayed his visit to Larne until Friday.", "visit", [FRI], ("2024-03-08", "planned")),
        ("Officials moved the vote from Monday to Friday.", "vote", [MON, FRI], ("2024-03-08", "planned")),
        ("Officials moved the vote from Monday to Friday.", "moved", [MON, FRI], (None, "occurred")),
        # What is moved must be an event, or the verb says it itself.
        ("Crews moved the wreck to Larne on Monday.", "moved", [MON], ("2024-03-04", "occurred")),
        # "for" gives the day of what is called off or set, and the verb has its own.
        ("The hospital cancelled all operations for Friday.", "cancelled", [FRI], (None, "occurred")),
        ("Judge Dale set the trial of Mills for Friday.", "trial", [FRI], ("2024-03-08", "planned")),
        ("A hearing is scheduled for Friday.", "scheduled", [FRI], ("2024-03-08", "planned")),
        # A plan that was put off has its new day, or none; a heading's day is that of the putting off.
        ("The trial of Mills had been set for Monday but was put back to Friday.", "trial", [MON, FRI], ("2024-03-08", "planned")),
        ("The trial of Mills had been set for Friday but was put back.", "trial", [FRI], ("2024-03-08", "denied")),
        ("30 March - Hearing, scheduled for Friday, is postponed.", "Hearing", [LATE, FRI], ("2024-03-08", "planned")),
        # What somebody recovers from was then.
        ("Mills was recovering from an operation in Larne on Monday.", "operation", [MON], ("2024-03-04", "occurred")),
        ("Mills was recovering from an operation in Larne on Monday.", "recovering", [MON], (None, "occurred")),
        # A day that is chosen is not the day of the choice.
        ("Officials had pencilled in 30 March.", "pencilled", [LATE], (None, "occurred")),
    ],
)
def test_whose_day_it_is(text, trigger, times, expected):
    assert day_and_status(text, trigger, times) == expected


def test_a_day_that_is_over_is_of_what_was_done():
    """ "pulled out of a deal to buy the mine on Monday": the pulling out was on Monday, and nothing was bought."""
    text = "The firm pulled out of a deal to buy the mine on Monday."
    article = Article(id="a", text=text, published=PUBLISHED, sha256=hashlib.sha256(text.encode()).hexdigest())
    [doc] = parse([text])
    days = {m.trigger.exact: m.date.earliest for m in find_mentions(article, doc, find_time_expressions(text, published=PUBLISHED)) if m.date and m.date.basis == "stated"}
    assert days == {"pulled": "2024-03-04"}


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        ("Officials moved the vote to Friday.", "moved", "Officials moved the vote to Friday"),
        ("The trial was pushed back to September.", "pushed", "The trial was pushed back to September"),
        ("Judge Dale set the trial of Mills for Friday.", "set", "Dale set the trial of Mills for Friday"),
        ("Crews moved the wreck on Monday.", "moved", "Crews moved the wreck"),
    ],
)
def test_titles_say_to_when(text, trigger, title):
    days = [(phrase, day) for phrase, day in (("Friday", "2024-03-08"), ("September", "2024-09-01"), ("Monday", "2024-03-04")) if phrase in text]
    assert mention(text, trigger, days).title == title


@pytest.mark.parametrize(
    ("text", "trigger", "times", "reportable"),
    [
        ("Larne recalled its ambassador from Skye on Monday.", "recalled", [MON], True),
        ("Mills recalled the day on Monday.", "recalled", [MON], False),
        ("The firm said on Monday it was closing two mines.", "said", [MON], True),
        ("Ann Mills said on Monday that she would stand.", "said", [MON], True),
        ("Ann Mills said on Monday that she was sad.", "said", [MON], False),
        ("Ann Mills said on Monday that Okoro would stand.", "said", [MON], False),
        ("The first 350 workers were let go on Monday.", "let", [MON], True),
        ("The mission was agreed on Monday.", "agreed", [MON], True),
        ("Larne undertook to suspend the filling of the dam on Friday.", "suspend", [FRI], True),
        ("Ann Mills said on Monday that she would not resign.", "said", [MON], True),
        ("Ann Mills said on Monday that she would not comment.", "said", [MON], False),
        ("The court heard the case on Monday.", "heard", [MON], True),
        ("The court heard on Monday that Mills fled.", "heard", [MON], False),
        ("Mills had been expected to speak but cancelled on Monday.", "cancelled", [MON], True),
        ("The appeal was heard on Monday.", "heard", [MON], True),
        ("A noise was heard on Monday.", "heard", [MON], False),
        ("Ben Dale wrote to Ann Mills on Monday.", "wrote", [MON], True),
        ("Ben Dale wrote on Monday that Mills had fled.", "wrote", [MON], False),
        ("The board called an extraordinary meeting on Monday.", "called", [MON], True),
        ("The board called Mills a liar on Monday.", "called", [MON], False),
        ("Mills called the attack an outrage on Monday.", "called", [MON], False),
        ("“He shot me,” Mills testified on Monday.", "testified", [MON], True),
        ("Larne refused to name its negotiators on Monday.", "refused", [MON], True),
        ("The one survivor died on Monday.", "died", [MON], True),
        ("The first came on Monday.", "came", [MON], False),
        ("A panel gave him his job back on Monday.", "gave", [MON], True),
        ("Judge Roe sat. A hearing has been set for Friday.", "set", [FRI], True),
        ("Judge Roe sat. A hearing had been set for Monday.", "set", [MON], False),
        ("Some 1,900 people were evacuated on Monday.", "evacuated", [MON], True),
        ("Some were evacuated on Monday.", "evacuated", [MON], False),
        # Plans of the past, and fragments, are no entries.
        ("Mills, whose daughters were due to swim, left on Monday.", "swim", [MON], False),
        ("Reid, the last person to be rescued, left on Monday.", "rescued", [MON], False),
        ("The patients, whose pumps failed, sued on Monday.", "failed", [MON], False),
    ],
)
def test_what_makes_an_entry(text, trigger, times, reportable):
    assert mention(text, trigger, times).reportable is reportable


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("Prosecutors say Mills deleted the files.", "deleted", "alleged"),
        ("The order forbids the firm to fill the dam.", "fill", "hypothetical"),
        ("The order requires the firm to fill the dam.", "fill", "planned"),
        ("A ballot on strike action could follow.", "strike", "hypothetical"),
        ("A vote on attacks in Larne was held.", "attacks", "occurred"),
        ("The rally was planned for Friday but was called off.", "rally", "denied"),
        ("The rally was planned for Friday but the strike was called off.", "rally", "planned"),
        ("The fall almost killed her.", "killed", "hypothetical"),
        ("Had anybody gone there, he would have lived.", "gone", "hypothetical"),
        ("Had Dale not fled, he would be in jail.", "fled", "occurred"),
        ("Only then had the board met.", "met", "occurred"),
        ("The fine almost doubled.", "doubled", "occurred"),
        ("The complaint says he deleted the files.", "deleted", "alleged"),
        ("The mayor says Mills deleted the files.", "deleted", "occurred"),
        ("Prosecutors said they filed the charges.", "filed", "occurred"),
    ],
)
def test_one_side_of_a_case_alleges(text, trigger, status):
    assert mention(text, trigger).status == status


@pytest.mark.parametrize(
    ("text", "trigger", "found"),
    [
        ("The roof of a swimming pool fell in.", "swimming", False),
        ("Swimming across the lake tired her.", "Swimming", True),
        ("They looked at what was left of their homes.", "left", False),
        ("He left the party.", "left", True),
        ("The party met on Monday.", "party", False),
        ("They sang at the party.", "party", True),
        ("She held a birthday party.", "party", True),
        ("He spoke at the Labour party conference.", "party", False),
        ("An opinion poll put Mills ahead.", "poll", False),
        ("The poll was held in Larne.", "poll", True),
        ("A ballot box was stolen.", "ballot", False),
        ("The ballot was held in Larne.", "ballot", True),
    ],
)
def test_words_that_name_no_event(text, trigger, found):
    assert any(m.trigger.exact == trigger for m in mentions(text)) is found


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("At no time did the firm warn the town.", "warn", "denied"),
        ("At noon the firm warned the town.", "warned", "occurred"),
        ("Mills announced that she was leaving.", "leaving", "planned"),
        ("Police confirmed that they were investigating.", "investigating", "occurred"),
    ],
)
def test_status_by_the_words_before(text, trigger, status):
    assert mention(text, trigger).status == status


def test_a_speech_that_was_called_off_by_its_speaker():
    assert mention("Ann Mills had been expected to speak but cancelled on Monday.", "cancelled", [MON]).title == "Ann Mills cancelled"


def test_what_is_listed_to_begin_lies_ahead():
    text = "Judge Roe sat. The full hearing, expected to last two weeks, is listed to begin on Friday."
    assert [m.title for m in mentions(text, [FRI]) if m.reportable and m.date and m.date.earliest == "2024-03-08"] == ["The full hearing to begin"]


def test_a_day_before_a_participle_is_that_of_the_verb():
    assert day_and_status("Three dockers appeared in court Monday charged with theft.", "appeared", [MON]) == ("2024-03-04", "occurred")
