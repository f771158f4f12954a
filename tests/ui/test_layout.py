"""The chart's arrangement and its figure."""

import pytest

from tests.ui.synthetic import CASES, built
from timeline.model import EventDate
from ui.figure import SYMBOL, draw_figure, mark_size
from ui.layout import DAY, NARROW, Rows, arrange, extent_of, fit_focus, to_ms
from ui.view import View, index_build, select_events, split_lanes


def laid_out(case, lanes="none"):
    index = index_build(built(case))
    return arrange(split_lanes(index, select_events(index, View()), lanes))


@pytest.mark.parametrize(
    ("iso", "end", "ms"),
    [
        ("1970-01-02", False, DAY),
        ("1970-01-02", True, 2 * DAY),
        ("1970-01-01T01:00", False, 3_600_000),
        ("1970-01-01T01:00", True, 3_660_000),
        ("1970-01-01T01:00-04:00", False, 3_600_000),
        ("not a date", False, None),
        (None, True, None),
    ],
)
def test_milliseconds_of_a_date(iso, end, ms):
    assert to_ms(iso, end=end) == ms


@pytest.mark.parametrize(
    ("early", "late", "edtf", "kind"),
    [
        ("2024-03-04", "2024-03-04", "2024-03-04", "point"),
        ("2024-03-04T20:15", "2024-03-04T20:15", "2024-03-04T20:15:00", "point"),
        ("2024-03-04", "2024-03-10", "[2024-03-04..2024-03-10]", "within"),
        ("2024-03-04", "2024-03-10", "2024-03-04/2024-03-10", "lasting"),
        ("2024-03-04", None, "2024-03-04/..", "lasting"),
        (None, "2024-03-04", "[..2024-03-04]", "within"),
    ],
)
def test_how_a_date_is_drawn(early, late, edtf, kind):
    extent = extent_of(EventDate(earliest=early, latest=late, granularity="day", edtf=edtf, display="", basis="stated"))
    assert extent.kind == kind
    assert (extent.start is None, extent.end is None) == (early is None, late is None)


def test_a_week_ends_at_the_next_monday():
    extent = extent_of(EventDate(earliest="2024-03-04", latest="2024-03-10", granularity="week", edtf="[2024-03-04..2024-03-10]", display="", basis="stated"))
    assert extent.end - extent.start == 7 * DAY


def test_the_focus_leaves_old_background_out_of_the_first_view():
    def at(day):
        return extent_of(EventDate(earliest=day, latest=day, granularity="day", edtf=day, display="", basis="stated"))

    extents = [at("2014-03-18"), *(at(f"2025-03-{n}") for n in range(10, 20))]
    low, high = fit_focus(extents, [1.0] * 11)
    assert low > to_ms("2025-03-01")
    assert high < to_ms("2025-03-25")


def test_rows_never_let_two_marks_overlap_while_there_is_room():
    rows = Rows(3)
    placed = [rows.place(0, 10, after=50), rows.place(20, 30, after=50), rows.place(5, 15), rows.place(70, 80, after=10), rows.place(95, 99, before=40)]
    # The second does not fit beside the first's label; the third only beside the second; the last one's label needs 55..95.
    assert placed == [0, 1, 1, 0, 2]


def test_marks_without_room_leave_the_rows_of_the_first_ones_alone():
    rows = Rows(4)
    first = [rows.place(0, 10, after=90) for _ in range(4)]
    assert first == [0, 1, 2, 3]
    assert {rows.place(20, 30, after=90) for _ in range(9)} == {2, 3}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("lanes", ["none", "source"])
def test_every_dated_event_is_in_the_chart(case, lanes):
    build = built(case)
    layout = laid_out(case, lanes)
    assert {p.event.id for p in layout.places} == {e.id for e in build.timeline.events}
    assert all(0 <= p.row < layout.rows for p in layout.places)
    figure = draw_figure(layout)
    drawn = {key for trace in figure.data if trace.customdata is not None for key in trace.customdata}
    assert drawn == {e.id for e in build.timeline.events}


def test_on_a_phone_the_most_important_have_their_rows_to_themselves_as_far_as_a_label_reaches():
    index = index_build(built("twenty"))
    bands = split_lanes(index, select_events(index, View()), "none")
    wide, narrow = arrange(bands), arrange(bands, narrow=True)
    assert narrow.rows > wide.rows
    assert (narrow.span, narrow.focus) == (wide.span, wide.focus)
    low, high = narrow.focus
    first = [place for place in narrow.places if place.rank < 5]
    for place in first:
        beside = [other for other in first if other.row == place.row and other is not place]
        assert all(abs(other.extent.middle - place.extent.middle) / (high - low) * NARROW > 100 for other in beside)


@pytest.mark.parametrize("lanes", ["source", "place", "status"])
def test_no_mark_stands_in_the_row_of_a_lanes_name(lanes):
    layout = laid_out("five-hundred", lanes)
    assert len(layout.bands) > 1
    assert {band.first_row for band in layout.bands}.isdisjoint(place.row for place in layout.places)
    assert [band.first_row + band.rows for band in layout.bands] == [*(band.first_row for band in layout.bands[1:]), layout.rows]


def test_no_word_of_an_article_is_in_the_figure():
    figure = draw_figure(laid_out("hostile", "participant")).to_json()
    assert "script" not in figure
    assert "evil" not in figure


def test_each_status_has_a_shape_of_its_own():
    assert len(set(SYMBOL.values())) == len(SYMBOL)
    assert {status for status, symbol in SYMBOL.items() if "open" not in symbol} == {"occurred", "ongoing"}


def test_marks_grow_with_independent_origins():
    one, four = (next(e for e in built("twenty").timeline.events).model_copy(update={"independent_origins": n}) for n in (1, 4))
    assert mark_size(four) == 2 * mark_size(one)


def test_many_events_are_drawn_by_webgl():
    assert "scattergl" in {trace.type for trace in draw_figure(laid_out("five-thousand")).data}
    assert "scattergl" not in {trace.type for trace in draw_figure(laid_out("five-hundred")).data}
