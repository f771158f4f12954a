"""timeline.testing, as a user's own suite would use it."""

from __future__ import annotations

import pytest

from timeline.errors import InputError, UsageError
from timeline.testing import Case, assert_resolves, read_cases, read_interval

TUESDAY = "2025-03-18"


@pytest.mark.parametrize(
    ("written", "interval"),
    [
        ("2025-03-18", ("2025-03-18", "2025-03-18")),
        ("2025-W11", ("2025-03-10", "2025-03-16")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2014", ("2014-01-01", "2014-12-31")),
        ("2025-03-10..2025-03-16", ("2025-03-10", "2025-03-16")),
        ("2025-03-14..", ("2025-03-14", None)),
        ("..2025-06", (None, "2025-06-30")),
        ("2025-03-18T20:15", ("2025-03-18T20:15", "2025-03-18T20:15")),
        ("2025-05-20T14:00..2025-05-20T16:00", ("2025-05-20T14:00", "2025-05-20T16:00")),
        ("2025-03-18T20:15-04:00", ("2025-03-18T20:15-04:00", "2025-03-18T20:15-04:00")),
        ("..2019-01-27T24:00", (None, "2019-01-27T24:00")),
        ("-0479", ("-0479-01-01", "-0479-12-31")),
        ("-0043-03-15", ("-0043-03-15", "-0043-03-15")),
        ("-0043-03", ("-0043-03-01", "-0043-03-31")),
        ("-0004-02-29", ("-0004-02-29", "-0004-02-29")),
        ("-0479..-0043", ("-0479-01-01", "-0043-12-31")),
        ("-0043..0014", ("-0043-01-01", "0014-12-31")),
        ("2025-03..2025-03", ("2025-03-01", "2025-03-31")),
        ("2025-03-18T20:15..2025-03-18", ("2025-03-18T20:15", "2025-03-18")),
        ("2025-03-18..2025-03-18T20:15", ("2025-03-18", "2025-03-18T20:15")),
        ("2025-03-19T00:15+10:00..2025-03-18T20:15-04:00", ("2025-03-19T00:15+10:00", "2025-03-18T20:15-04:00")),
        ("unresolved", (None, None)),
    ],
)
def test_an_expected_interval_can_be_written_short(written, interval):
    assert read_interval(written) == interval


@pytest.mark.parametrize(
    "written",
    [
        "18 March", "2025-13", "2025-02-30", "soon", "", "Tuesday", "Tomorrow", "T14:30", "2025-05-20T14", "2025-05-20T25:00", "-soon",
        "-479", "-0000", "2025-03-18T20:15-04:00..2025-03-18T20:15Z", "-0479-13-45", "-0479-02-30", "-0479-00", "479", "٢٠٢٥", "٢٠٢٥-٠٣-١٨", "-٠٤٧٩", "2025-3-18", "20250318", "+2025", " 2025", "2025-W54", "..", "2025/03",
        "2025-03-16..2025-03-10", "2025..2014", "-0043..-0479", "2025-05-20T16:00..2025-05-20T14:00", "2025-03-18..18 March",
    ],
)  # fmt: skip
def test_what_is_no_interval_is_refused_with_the_forms_there_are(written):
    with pytest.raises(UsageError, match=r"write 2025-03-18, 2025-03-18T14:30, 2025-W11"):
        read_interval(written)


def test_a_right_date_passes_and_is_returned():
    found = assert_resolves("last week", published=TUESDAY, expect="2025-W11", value="2025-W11", anchor="published")
    assert found.granularity == "week"


@pytest.mark.parametrize(
    ("phrase", "context", "expect"),
    [
        ("2.30pm", "They met at 2.30pm on Tuesday.", "2025-03-18T14:30"),
        ("8:15 p.m. GMT", "They met at 8:15 p.m. GMT on Tuesday.", "2025-03-18T20:15Z"),
        ("480 BC", "It was fought in 480 BC.", "-0479"),
    ],
)
def test_a_clock_time_and_a_year_before_christ_are_expected_as_the_readme_says(phrase, context, expect):
    assert assert_resolves(phrase, published=TUESDAY, context=context, expect=expect)


def test_a_wrong_date_fails_with_what_was_expected_what_came_and_why():
    with pytest.raises(AssertionError) as failure:
        assert_resolves("last week", published=TUESDAY, expect="2025-03-03..2025-03-09", context="It rained last week.")
    report = str(failure.value)
    assert "'last week' in 'It rained last week.', published 2025-03-18" in report
    assert "2025-03-03..2025-03-09" in report and "2025-03-10..2025-03-16" in report
    explanation = assert_resolves("last week", published=TUESDAY, expect="2025-W11").explanation
    assert f"because:           {explanation}" in report


@pytest.mark.parametrize(("value", "anchor", "named"), [("2025-W10", None, "value"), (None, "expression", "anchor")])
def test_value_and_anchor_are_compared_where_given(value, anchor, named):
    with pytest.raises(AssertionError, match=rf"{named}, expected"):
        assert_resolves("last week", published=TUESDAY, expect="2025-W11", value=value, anchor=anchor)


def test_not_a_date_passes_where_nothing_is_found_and_fails_where_something_is():
    assert assert_resolves("may", published=TUESDAY, expect="not a date", context="It may rain.") is None
    with pytest.raises(AssertionError, match=r"expected: +not a date"):
        assert_resolves("Tuesday", published=TUESDAY, expect="not a date", context="It rained Tuesday.")


@pytest.mark.parametrize("expect", ["not a date", "unresolved", "2025-03-19"])
def test_a_phrase_that_its_context_does_not_hold_fails_whatever_is_expected(expect):
    with pytest.raises(UsageError, match="the context does not hold 'Wednesday'; give the sentence it stands in"):
        assert_resolves("Wednesday", published=TUESDAY, expect=expect, context="They met on Friday.")


def test_a_publication_date_that_does_not_parse_is_the_users_mistake():
    with pytest.raises(UsageError):
        assert_resolves("last week", published="18 March", expect="2025-W11")


ROWS = {
    "cases.csv": "phrase,published,expect,context,value\nlast week,2025-03-18,2025-W11,,2025-W11\nmay,2025-03-18,not a date,It may rain.,\n",
    "cases.yaml": (
        "- {phrase: last week, published: 2025-03-18, expect: 2025-W11, value: 2025-W11}\n"
        "- {phrase: may, published: 2025-03-18, expect: not a date, context: It may rain.}\n"
    ),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_table_is_the_same_in_csv_and_yaml(tmp_path, name):
    (tmp_path / name).write_text(ROWS[name], encoding="utf-8")
    rows = read_cases(tmp_path / name)
    assert rows == [
        Case(phrase="last week", published=TUESDAY, expect="2025-W11", value="2025-W11"),
        Case(phrase="may", published=TUESDAY, expect="not a date", context="It may rain."),
    ]
    for row in rows:
        row.check()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.csv", "phrase,expect\nlast week,sometime\n", "case 1.*is not an interval"),
        ("a.csv", "phrase\nlast week\n", "case 1.*expect"),
        ("a.csv", "phrase,expect,colour\nlast week,2025-W11,red\n", "case 1.*colour"),
        ("a.yaml", "phrase: last week\n", "must be a list"),
        ("a.yaml", "- [", "is not YAML"),
    ],
)
def test_a_table_that_cannot_be_read_names_the_row_and_the_trouble(tmp_path, name, content, reason):
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=reason):
        read_cases(tmp_path / name)


def test_a_missing_table_is_named(tmp_path):
    with pytest.raises(InputError, match=r"nowhere\.csv"):
        read_cases(tmp_path / "nowhere.csv")
