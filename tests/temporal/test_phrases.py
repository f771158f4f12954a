"""A phrase answered whole: ranges, lists, hours, zones, and what was left unread. All worked out by hand."""

from __future__ import annotations

import pytest

from timeline.temporal import find_time_expressions, resolve_expression

TUESDAY = "2025-03-18"

# a whole phrase as `resolve` is given it, and its interval
PHRASES = [
    ("between 2010 and 2015", "2010-01-01..2015-12-31"),
    ("from January to March", "2025-01-01..2025-03-31"),
    ("28 February to 2 March", "2025-02-28..2025-03-02"),
    ("the night of 3-4 March", "2025-03-03..2025-03-04"),
    ("between 3 and 7 May", "2025-05-03..2025-05-07"),
    ("May 30-June 2", "2025-05-30..2025-06-02"),
    ("from November to February", "2024-11-01..2025-02-28"),
    ("from today to Friday", "2025-03-18..2025-03-21"),
    ("in ten days", "2025-03-28..2025-03-28"),
    ("in a week or two", "2025-03-24..2025-04-06"),
    ("a year or two ago", "2023-01-01..2024-12-31"),
    ("March 3, 4 and 5", "2025-03-03..2025-03-05"),
    ("May 1, 2, 3, 4 and 6", "2025-05-01..2025-05-06"),
    ("on 3, 4 and 5 May", "2025-05-03..2025-05-05"),
    ("2014, 2016 and 2018", "2014-01-01..2018-12-31"),
    ("in March and April", "2025-03-01..2025-04-30"),
    ("from 2 to 4 p.m.", "2025-03-18T14:00..2025-03-18T16:00"),
    ("10:30 to 2 p.m.", "2025-03-18T10:30..2025-03-18T14:00"),
    ("between 9 a.m. and noon", "2025-03-18T09:00..2025-03-18T12:00"),
    ("from spring to autumn 2019", "2019-03-01..2019-11-30"),
    ("from 3 May to 5", "2025-05-03..2025-05-05"),
    ("from Tuesday to Thursday last week", "2025-03-11..2025-03-13"),
    ("Jan-March", "2025-01-01..2025-03-31"),
    ("from 318 to 307 BC", "-0317-01-01..-0306-12-31"),
    ("from 27 BC to AD 14", "-0026-01-01..0014-12-31"),
    ("Jan.-March 2024", "2024-01-01..2024-03-31"),
]


@pytest.mark.parametrize(("phrase", "interval"), PHRASES)
def test_phrase_is_answered_whole(phrase: str, interval: str) -> None:
    time = resolve_expression(phrase, published=TUESDAY)
    assert f"{time.earliest or ''}..{time.latest or ''}" == interval, time.explanation
    assert "Only" not in time.explanation


def test_a_list_names_its_members() -> None:
    years = resolve_expression("2014, 2016 and 2018", published=TUESDAY)
    assert (years.value, years.rule) == ("2014,2016,2018", "list")
    assert years.explanation == "'2014, 2016 and 2018', a list of 3, 2014 to 2018 from the first to the last: 2014; 2016; 2018."
    assert resolve_expression("March 3, 4 and 5", published=TUESDAY).value == "2025-03-03/2025-03-05"
    assert resolve_expression("on Mondays and Wednesdays", published=TUESDAY).value == "XXXX-WXX-1,XXXX-WXX-3"


def test_what_was_left_unread_is_said() -> None:
    part = resolve_expression("five billion years ago", published=TUESDAY)
    assert part.explanation.endswith("Only 'years ago' was read of 'five billion years ago'.")
    assert "Only" not in resolve_expression("since last week", published=TUESDAY).explanation
    assert "Only" not in resolve_expression("Friday", published=TUESDAY, context="They will meet Friday.").explanation


def test_hours_are_counted_from_the_clock_time_of_publication_where_it_is_known() -> None:
    def ends(phrase: str) -> tuple[str | None, str | None]:
        time = resolve_expression(phrase, published="2025-03-18T14:30:00+01:00")
        return time.earliest, time.latest

    assert ends("two hours ago") == ("2025-03-18T12:00", "2025-03-18T12:59")
    assert ends("20 minutes ago") == ("2025-03-18T14:10", "2025-03-18T14:10")
    assert ends("less than an hour ago") == ("2025-03-18T13:30", "2025-03-18T14:30")


@pytest.mark.parametrize(("sentence", "offset", "others"), [
    ("Police in Beijing said it left at 5 p.m. CST.", "+08:00", ["-06:00", "-05:00"]),
    ("It left at 5 p.m. CST.", "-06:00", ["+08:00", "-05:00"]),
    ("Israeli officials said it left at 5 p.m. IST.", "+02:00", ["+05:30", "+01:00"]),
    ("It left at 17:00 IST, the Delhi airport said.", "+05:30", ["+02:00", "+01:00"]),
])  # fmt: skip
def test_a_zone_two_countries_have_is_read_by_the_country_the_text_names(sentence: str, offset: str, others: list[str]) -> None:
    [time] = find_time_expressions(sentence, published=TUESDAY)
    assert time.earliest == f"2025-03-18T17:00{offset}"
    assert [str(other.earliest)[16:] for other in time.alternatives] == others
