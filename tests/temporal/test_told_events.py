"""What is counted from an event by its name or its verb: of the one day that the text has told it of. Worked out by hand."""

from __future__ import annotations

import pytest

from tests.temporal.helpers import interval, time_at
from timeline.temporal.told_events import end_of_name, event_at

PUBLISHED = "2014-06-20"

COUNTED = [
    # the noun that was told, another noun for it, and its verb
    ("A fire broke out at the mill on 3 May. Five days after the fire, its owner was arrested.", "Five days", "2014-05-08..2014-05-08"),
    ("A fire broke out at the mill on 3 May. Five days after the fire police made an arrest.", "Five days", "2014-05-08..2014-05-08"),
    ("A fire broke out at the mill on 3 May. Five days after the blaze its owner was arrested.", "Five days", "2014-05-08..2014-05-08"),
    ("The plane crashed on 4 March. A week after the crash divers found the recorder.", "A week", "2014-03-11..2014-03-11"),
    ("The ferry sank on 16 April. Two days before the sinking the ferry had been inspected.", "Two days", "2014-04-14..2014-04-14"),
    ("He was arrested on 4 March. Three weeks after his arrest he was charged.", "Three weeks", "2014-03-25..2014-03-25"),
    ("The firm announced the merger on 9 January. Ten days after the announcement its shares fell.", "Ten days", "2014-01-19..2014-01-19"),
    ("Parliament was dissolved on 2 April. Nine days after the dissolution a minister quit.", "Nine days", "2014-04-11..2014-04-11"),
    ("Amy Voss died on 5 May. Four days after Ms Voss's death the will was read.", "Four days", "2014-05-09..2014-05-09"),
    # a clause
    ("She resigned on 12 June. Two days after she resigned, the party met.", "Two days", "2014-06-14..2014-06-14"),
    ("A body was found on 1 June. Two days after the body was found, a man was held.", "Two days", "2014-06-03..2014-06-03"),
    ("The hurricane made landfall on 29 May. Eleven days after the storm hit, thousands had no power.", "Eleven days", "2014-06-09..2014-06-09"),
    ("They lifted the blockade of Alba on 27 May 2004. Two days after lifting the blockade, they rested.", "Two days", "2004-05-29..2004-05-29"),
    # longer units, from a day, a month and a year
    ("The dam failed on 4 March 2011. A month after the failure, a minister came.", "A month", "2011-04-01..2011-04-30"),
    ("The dam failed on 4 March 2011. The month after the failure, a minister came.", "The month", "2011-04-01..2011-04-30"),
    ("Parliament was dissolved in March 2011. Three months after the dissolution it met.", "Three months", "2011-06-01..2011-06-30"),
    ("The mine closed in 1988. Ten years after the closure the town had halved.", "Ten years", "1998-01-01..1998-12-31"),
    ("The ship left on 17 August 1998. It was found six years to the day after its departure.", "six years", "2004-08-17..2004-08-17"),
    # which of two days in one sentence
    ("They took Leda on 12 March and Girra on 20 March. Six days after the fall of Girra it was over.", "Six days", "2014-03-26..2014-03-26"),
    ("They took Leda on 12 March and Girra on 20 March. Six days after the fall of Leda it was over.", "Six days", "2014-03-18..2014-03-18"),
    ("The fire broke out on 3 May and was put out on 5 May. A day after the fire it rained.", "A day", "2014-05-04..2014-05-04"),
    # weekdays
    ("She went missing on 12 May 2011. The loch was searched on the Sunday after she disappeared.", "the Sunday", "2011-05-15..2011-05-15"),
    ("The flood struck on 6 March 2014. On the Saturday before the flood, the gates were tested.", "the Saturday", "2014-03-01..2014-03-01"),
]  # fmt: skip

LENGTHS = [
    # two such days, or none
    ("He was shot on 3 May and she was shot on 9 May. Two days after the shooting, they marched.", "Two days"),
    ("The court sat on 3 May. Two days after the shooting, they marched.", "Two days"),
    # the day when somebody told of it
    ("A court heard on Monday how the fire began. Two days after the fire, they marched.", "Two days"),
    ("A fire broke out on 3 May. Five days after the fire brigade came, they marched.", "Five days"),
    # how long, or compared, or one of several
    ("A fire broke out on 3 May. For five days after the fire, the road was shut.", "five days"),
    ("A fire broke out on 3 May. Within five days of the fire, all was rebuilt.", "five days"),
    ("A fire broke out on 3 May. More than a week after the fire, nobody is held.", "a week"),
    ("A fire broke out on 3 May. Two days after the second fire, nobody is held.", "Two days"),
    # what was only to be, and a name, which is no event
    ("The plane crashed on 3 May. It turned round two days before it was due to land.", "two days"),
    ("Kell won on 3 May. They met again two days before Kell, who were to play on.", "two days"),
    # the event tells of the same day that stands beside it
    ("He was found on 14 May, five days after he was last seen.", "five days"),
    # over by publication, though the count says otherwise
    ("The vote was held on 18 June. Nine days after the vote the party split.", "Nine days"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase", "expected"), COUNTED)
def test_so_long_after_an_event_is_counted_from_the_day_told_of_it(text: str, phrase: str, expected: str) -> None:
    time = time_at(text, phrase, PUBLISHED)
    assert interval(time) == expected, time.explanation
    assert time.anchor.kind == "expression" or phrase.startswith("the S")


@pytest.mark.parametrize(("text", "phrase"), LENGTHS)
def test_a_length_of_time_stays_one_where_the_day_of_the_event_is_not_told(text: str, phrase: str) -> None:
    assert interval(time_at(text, phrase, PUBLISHED)) == ".."


def test_the_explanation_names_the_event_and_where_its_day_is_told() -> None:
    text = "Fire broke out on 3 May. Five days after the blaze its owner was held."
    time = time_at(text, "Five days", PUBLISHED)
    assert time.explanation == "'Five days', 5 days after '3 May' (Sat 3 May 2014), of which 'the blaze' is told: Thu 8 May 2014."
    assert text[time.anchor.start : time.anchor.end] == "3 May"


CHRONICLE = "The war of Orne was fought from May 1866 to June 1868, along a river of that name, and it cost both sides more men than any other war of that corner of the world.\n\n{} The town of Orne was rebuilt in 1902 and burned again in 1944. Its museum opened in June 1968."


@pytest.mark.parametrize(("told", "phrase", "expected"), [
    # of several, the last; and the day that leads where the event's own sentence has none
    ("A battle was fought on 6 May. A battle was fought on 3 June. The day after the battle it rained.", "The day", "1866-06-04..1866-06-04"),
    ("The fort fell on 6 May, at noon. Its captain surrendered all he had. Two days after the surrender he was shot.", "Two days", "1866-05-08..1866-05-08"),
])  # fmt: skip
def test_a_chronicle_counts_from_what_it_told_last(told: str, phrase: str, expected: str) -> None:
    time = time_at(CHRONICLE.format(told), phrase, "2015-03-04")
    assert interval(time) == expected, time.explanation


@pytest.mark.parametrize(("words", "told", "untold"), [
    ("the signing of the treaty", ("they signed a treaty",), ("the signature",)),
    ("the invasion", ("was invaded", "the invasions"), ("invited",)),
    ("his election as mayor", ("was elected", "the vote"), ("was selected",)),
    ("they were to land", (), ()),
    ("the first attack", (), ()),
])  # fmt: skip
def test_the_words_that_tell_of_an_event(words: str, told: tuple[str, ...], untold: tuple[str, ...]) -> None:
    event = event_at(words, 0)
    assert (event is not None) == bool(told)
    for sentence in told:
        assert event is not None
        assert all(pattern.search(sentence) for pattern in event), sentence
    for sentence in untold:
        assert event is not None
        assert not all(pattern.search(sentence) for pattern in event), sentence


@pytest.mark.parametrize(("text", "name"), [
    ("the fall of the city, they fled", "the fall of the city"),
    ("his death the will was read", "his death"),
    ("relieving the siege, they rested", "relieving the siege"),
    ("she resigned as chief", "she resigned"),
    (", it rained", ""),
])  # fmt: skip
def test_the_name_of_an_event_ends_with_its_words(text: str, name: str) -> None:
    assert text[: end_of_name(text, 0)] == name
