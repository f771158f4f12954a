"""How intervals are shown, worked out by hand from EDTF (ISO 8601-2) and from what a reader would say."""

import pytest

from timeline.temporal.display import to_edtf, to_words

# earliest, latest, granularity, options, EDTF, words
TABLE = [
    ("2025-03-18", "2025-03-18", "day", {}, "2025-03-18", "18 March 2025"),
    ("2025-03-18T20:15", "2025-03-18T20:15", "minute", {}, "2025-03-18T20:15:00", "18 March 2025, 20:15"),
    ("2025-03-18T20:15-04:00", "2025-03-18T20:15-04:00", "minute", {}, "2025-03-18T20:15:00-04:00", "18 March 2025, 20:15"),
    ("2025-03-18T18:00", "2025-03-18T23:59", "daypart", {}, "2025-03-18", "18 March 2025, between 18:00 and 23:59"),
    ("2025-03-10", "2025-03-16", "week", {}, "[2025-03-10..2025-03-16]", "some day in the week of 10 March 2025"),
    ("2025-03-10", "2025-03-16", "week", {"lasting": True}, "2025-03-10/2025-03-16", "the week of 10 March 2025"),
    ("2025-03-15", "2025-03-16", "weekend", {}, "[2025-03-15..2025-03-16]", "on the weekend of 15 March 2025"),
    ("2025-03-12", "2025-03-14", "day", {}, "[2025-03-12..2025-03-14]", "between 12 March and 14 March 2025"),
    ("2025-03-12", "2025-03-14", "day", {"lasting": True}, "2025-03-12/2025-03-14", "12 March to 14 March 2025"),
    ("2024-12-30", "2025-01-02", "day", {}, "[2024-12-30..2025-01-02]", "between 30 December 2024 and 2 January 2025"),
    ("2025-03-12", "2025-03-16", "week", {}, "[2025-03-12..2025-03-16]", "between 12 March and 16 March 2025"),
    ("2025-03-01", "2025-03-31", "month", {}, "2025-03", "March 2025"),
    ("2024-02-01", "2024-02-29", "month", {}, "2024-02", "February 2024"),
    ("2024-02-01", "2024-02-28", "month", {}, "[2024-02-01..2024-02-28]", "February 2024"),
    ("2025-03-01", "2025-03-10", "month", {"mod": "START"}, "[2025-03-01..2025-03-10]", "early March 2025"),
    ("2025-03-11", "2025-03-20", "month", {"mod": "MID"}, "[2025-03-11..2025-03-20]", "mid-March 2025"),
    ("2025-03-21", "2025-03-31", "month", {"mod": "END"}, "[2025-03-21..2025-03-31]", "late March 2025"),
    ("2025-03-01", "2025-03-31", "month", {"mod": "APPROX"}, "2025-03~", "around March 2025"),
    ("2014-01-01", "2014-12-31", "year", {}, "2014", "2014"),
    ("2014-01-01", "2014-12-31", "year", {"mod": "APPROX"}, "2014~", "around 2014"),
    ("2014-01-01", "2014-04-30", "year", {"mod": "START"}, "[2014-01..2014-04]", "early 2014"),
    ("2013-01-01", "2014-12-31", "year", {}, "[2013-01..2014-12]", "between 2013 and 2014"),
    ("2010-01-01", "2019-12-31", "decade", {}, "201X", "the 2010s"),
    ("1900-01-01", "1999-12-31", "century", {}, "19XX", "the 20th century"),
    ("2025-01-01", "2025-03-31", "quarter", {}, "[2025-01..2025-03]", "the first quarter of 2025"),
    ("2025-07-01", "2025-12-31", "half", {}, "[2025-07..2025-12]", "the second half of 2025"),
    ("2025-06-01", "2025-08-31", "season", {}, "[2025-06..2025-08]", "summer 2025"),
    ("2024-12-01", "2025-02-28", "season", {}, "[2024-12..2025-02]", "winter 2024–25"),
    ("2025-03-14", None, "day", {}, "2025-03-14/..", "since 14 March 2025"),
    ("2025-03-14", None, "day", {"mod": "APPROX"}, "2025-03-14~/..", "since around 14 March 2025"),
    ("2025-03-01", None, "month", {}, "2025-03/..", "since March 2025"),
    ("2022-01-01", None, "year", {}, "2022/..", "since 2022"),
    (None, "2025-03-18", "day", {}, "[..2025-03-18]", "by 18 March 2025"),
    (None, "2025-03-31", "month", {}, "[..2025-03]", "by March 2025"),
    (None, "2025-03-18T20:15", "minute", {}, "[..2025-03-18T20:15:00]", "by 18 March 2025, 20:15"),
    ("2025-03-18", "2025-03-18", "day", {"mod": "APPROX"}, "2025-03-18~", "around 18 March 2025"),
    ("2025-03-10", "2025-03-16", "week", {"mod": "APPROX"}, "[2025-03-10~..2025-03-16~]", "around some day in the week of 10 March 2025"),
    (None, None, None, {}, "../..", "date unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("earliest", "latest", "granularity", "options", "edtf", "words"), TABLE)
def test_interval_is_shown(earliest, latest, granularity, options, edtf, words):
    assert to_edtf(earliest, latest, granularity, **options) == edtf
    assert to_words(earliest, latest, granularity, **options) == words
