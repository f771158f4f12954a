"""Filters and search: what they show, and that nothing is lost."""

from datetime import date

import pytest

from tests.ui.synthetic import built
from timeline.export import to_format, to_json
from timeline.model import EventDate
from ui.compare import compare_outlets, disagreements, only_one_has
from ui.exporting import choose_timeline, say_left_out, sheets
from ui.reading import read_parts
from ui.rows import chart_events, list_rows
from ui.safe import plain
from ui.view import (
    View,
    by_importance,
    describe_view,
    index_build,
    lead_event,
    narrow_timeline,
    select_events,
    split_lanes,
)
from ui.words import count_outlets, outlets, short_edge


@pytest.fixture(scope="module")
def index():
    return index_build(built("five-hundred"))


def test_no_filter_shows_every_event_the_undated_last(index):
    events = select_events(index, View())
    assert len(events) == 500
    assert [e.date is None for e in events] == sorted(e.date is None for e in events)


def test_a_day_is_searched_for_in_every_way_of_writing_it(index):
    day = next(e.date.earliest for e in index.timeline.events if e.date.earliest == e.date.latest)
    found = select_events(index, View(text=day))
    assert 0 < len(found) < 50
    assert all(e.date.earliest <= day <= e.date.latest[:10] for e in found if e.date.earliest and e.date.latest)
    when = date.fromisoformat(day)
    for text in (f"{when.day} {when:%B} {when.year}", f"{when:%b} {when.day}, {when.year}"):
        assert select_events(index, View(text=text)) == found
        assert describe_view(View(text=text)) == [f"contains or is of “{text}”"]


def test_every_word_searched_must_be_there_in_any_case(index):
    found = select_events(index, View(text="PIER marlow"))
    assert found
    assert all("pier" in index.haystack[e.id] and "marlow" in index.haystack[e.id] for e in found)
    assert not select_events(index, View(text="pier zeppelin"))


@pytest.mark.parametrize(
    ("view", "holds"),
    [
        (View(sources=("The Meridian",)), lambda index, e: "The Meridian" in index.event_outlets[e.id]),
        (View(participants=("Ada Okoro",)), lambda index, e: "Ada Okoro" in e.participants),
        (View(places=("Marlow",)), lambda index, e: "Marlow" in e.places),
        (View(statuses=("planned", "denied")), lambda index, e: e.status in ("planned", "denied")),
        (View(agreements=("conflicting",)), lambda index, e: e.agreement == "conflicting"),
        (View(first="2024-05-01", last="2024-05-31"), lambda index, e: e.date and e.date.earliest <= "2024-05-31" and e.date.latest >= "2024-05-01"),
    ],
)
def test_a_filter_keeps_exactly_what_it_names(index, view, holds):
    kept = {e.id for e in select_events(index, view)}
    assert kept == {e.id for e in index.all_events if holds(index, e)}
    assert 0 < len(kept) < 500


def test_an_open_side_reaches_any_date():
    index = index_build(built("open-ended"))
    late = select_events(index, View(first="2030-01-01"))
    assert [e.date.edtf for e in late] == ["2024-03-11/..", "[2024-03-22..]"]


def test_from_later_than_until_fits_nothing_with_an_open_side_either():
    index = index_build(built("open-ended"))
    assert not select_events(index, View(first="2024-04-02", last="2024-04-01"))


def test_the_ten_most_important_are_the_ten_most_important(index):
    ten = select_events(index, View(top=10))
    assert {e.id for e in ten} == {e.id for e in by_importance(index.all_events)[:10]}
    assert lead_event(ten).date is not None


def test_lanes_hold_every_event_and_never_more_than_eight(index):
    for lanes in ("none", "source", "participant", "place", "status"):
        bands = split_lanes(index, index.all_events, lanes)
        assert {e.id for _, events in bands for e in events} == set(index.events)
        assert len(bands) <= 8
    assert split_lanes(index, index.all_events, "nonsense") == split_lanes(index, index.all_events, "none")


def test_unnamed_outlets_are_never_taken_for_one_another(index):
    names = outlets(index.timeline.articles)
    unnamed = [name for name in names.values() if name.startswith("Outlet not named")]
    assert len(unnamed) == 8
    assert len(set(unnamed)) == 8


def test_the_list_is_the_charts_equal(index):
    from ui.layout import arrange

    events = select_events(index, View())
    rows = list_rows(index, events)
    drawn = chart_events(index, arrange(split_lanes(index, events, "none")), lambda e, rows: 10.0)
    assert [row["id"] for row in rows] == [e.id for e in events]
    assert {one["id"] for one in drawn} == {row["id"] for row in rows if row["group"] != "Without a date"}


def test_a_filtered_export_says_what_it_leaves_out(index):
    view = View(statuses=("denied",))
    events = select_events(index, view)
    chosen = choose_timeline(index.timeline, view, events, filtered=True)
    assert {e.id for e in (*chosen.events, *chosen.undated)} == {e.id for e in events}
    assert chosen.articles == index.timeline.articles
    assert say_left_out(index.timeline, chosen, view)[0] == f"{500 - len(events)} events that the filters hide (status: denied or did not happen)."
    assert choose_timeline(index.timeline, view, events, filtered=False) is index.timeline
    assert choose_timeline(index.timeline, View(), index.all_events, filtered=True) is index.timeline
    assert to_json(narrow_timeline(index.timeline, index.all_events)) == to_json(index.timeline)


@pytest.mark.parametrize("sheet", sheets(), ids=lambda sheet: sheet.name)
def test_events_without_a_date_are_in_every_file_and_never_said_to_be_left_out(index, sheet):
    assert len(index.timeline.undated) > 1
    written = to_format(index.timeline, sheet.name)
    assert all(event.id in written for event in index.timeline.undated)
    assert not [said for said in say_left_out(index.timeline, index.timeline, View()) if "event" in said]
    assert "without a date" in sheet.about


def test_json_and_csv_are_on_offer():
    assert [sheet.name for sheet in sheets()][:2] == ["json", "csv"]


def test_the_views_words_name_every_filter():
    view = View(text=" pier ", sources=("A",), statuses=("planned",), agreements=("conflicting",), first="2024-01-01", last="2024-02-01", top=5)
    assert describe_view(view) == [
        "contains “pier”", "source: A", "status: planned", "agreement: reports disagree", "from 2024-01-01", "until 2024-02-01", "the 5 most important",
    ]
    assert view.filters == 6


def test_the_matrix_has_a_cell_for_every_outlet_that_reports(index):
    names, rows = compare_outlets(index, index.all_events)
    assert sorted(names) == sorted({name for told in index.event_outlets.values() for name in told})
    for event, cells in rows:
        assert set(cells) == set(index.event_outlets[event.id])
    assert all(len(index.event_outlets[e.id]) == 1 for events in only_one_has(rows).values() for e in events)
    assert {e.agreement for e in disagreements(rows)} == {"conflicting"}


def test_who_dates_it_otherwise_is_marked_in_the_matrix(index):
    _, rows = compare_outlets(index, index.all_events)
    event, cells = next((e, c) for e, c in rows if e.agreement == "conflicting" and len(c) == len(e.citations) == 2)
    says = {cell.says: cell.dissents for cell in cells.values()}
    assert says == {(event.claims[0].date.display,): False, (event.claims[1].date.display,): True}


@pytest.mark.parametrize("case", ["twenty", "hostile"])
def test_the_reader_shows_every_character_of_the_article(case):
    index = index_build(built(case))
    for key, article in index.articles.items():
        parts = read_parts(index, key)
        assert "".join(part["text"] for part in parts) == plain(article.text)
        assert sum(part.get("kind") == "time" for part in parts) >= len(index.build.times[key])


def test_the_reader_opens_at_the_sentence_asked_for():
    index = index_build(built("twenty"))
    citation = index.timeline.events[3].citations[0]
    parts = read_parts(index, citation.article_id, at=citation.quote.start)
    assert next(p["text"] for p in parts if p.get("target")) == citation.trigger.exact


def test_background_before_the_first_view_is_folded_if_it_is_more_than_a_little():
    from ui.rows import count_background

    events = index_build(built("one-day")).timeline.events
    noon_of_the_day, day = 1_715_169_600_000, 86_400_000
    assert count_background(events, (noon_of_the_day - day, noon_of_the_day + day)) == 0
    assert count_background(events, (noon_of_the_day + day, noon_of_the_day + 2 * day)) == 0, "the list is never folded away"
    far = [e.model_copy(update={"date": e.date.model_copy(update={"earliest": "2020-01-01", "latest": "2020-01-01"})}) for e in events[:4]]
    assert count_background([*far, *events], (noon_of_the_day - day, noon_of_the_day + day)) == 4
    assert count_background([*far[:2], *events], (noon_of_the_day - day, noon_of_the_day + day)) == 0


@pytest.mark.parametrize(
    ("dates", "first", "last"),
    [
        ([("2019-10-01", "2019-10-31", "month"), ("2025-05-03", "2025-05-03", "day")], "Oct 2019", "3 May 2025"),
        ([("2019-10-01", "2019-10-31", "month"), ("2019-10-01", "2019-10-01", "day")], "1 Oct 2019", "Oct 2019"),
        ([("2014-01-01", "2014-12-31", "year"), ("2025-03-18T10:00", "2025-03-18T10:00", "minute")], "2014", "18 Mar 2025"),
        ([("2014-01-01", "2014-03-31", "quarter")], "Jan 2014", "Mar 2014"),
        ([("-0479-01-01", "-0479-12-31", "year")], "-0479", "-0479"),
    ],
)
def test_the_storys_span_is_as_exact_as_the_dates_at_its_ends(dates, first, last):
    given = [EventDate(earliest=a, latest=b, granularity=g, edtf="", display="", basis="stated") for a, b, g in dates]
    assert short_edge(given, last=False) == first
    assert short_edge(given, last=True) == last


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["A", "B", "A"], "2 outlets"),
        (["A", "Outlet not named"], "1 outlet and 1 not named"),
        (["Outlet not named (a)", "Outlet not named (b)"], "2 outlets not named"),
        (["Outlet not named"], "1 outlet not named"),
    ],
)
def test_an_unnamed_outlet_is_counted_apart(names, said):
    assert count_outlets(names) == said
