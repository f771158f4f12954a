"""Every format holds the whole timeline, says what is left out, and is safe to open whatever the articles say."""

import csv
import io
import json
from typing import get_args

import jsonschema
import pytest
from lxml import html

from tests.export.made import a_citation, an_event
from timeline.errors import UsageError
from timeline.export import FORMATS, read_timeline, to_csv, to_format, to_html, to_json, to_schema
from timeline.export.csv import COLUMNS, to_cell
from timeline.export.explain import to_event_list, to_explanation
from timeline.export.words import STATUS
from timeline.model import ArticleRecord, Rejection, Status, Timeline

HOSTILE = "</title><script>alert(1)</script> <img src=x onerror=alert(2)> ' \" \u202egpj.exe\u2066 \x1b[2J &lt;b&gt; javascript:alert(3)"


def poisoned(timeline: Timeline) -> Timeline:
    """The same timeline with hostile words wherever an article's words can stand."""
    articles = tuple(
        one.model_copy(update={"title": HOSTILE, "source": HOSTILE + one.id, "url": "javascript:alert(4)", "origin_id": HOSTILE, "published_reason": HOSTILE, "origin_reason": HOSTILE})
        for one in timeline.articles
    )

    def citation(one):
        exact = one.quote.exact + HOSTILE
        return one.model_copy(update={"quote": one.quote.model_copy(update={"exact": exact, "end": one.quote.start + len(exact)}), "attribution": HOSTILE})

    def event(one):
        return one.model_copy(
            update={"id": HOSTILE + one.id, "title": HOSTILE, "participants": (HOSTILE,), "places": (HOSTILE,), "citations": tuple(citation(each) for each in one.citations)}
        )

    return timeline.model_copy(
        update={
            "articles": articles,
            "events": tuple(event(one) for one in timeline.events),
            "undated": tuple(event(one) for one in timeline.undated),
            "rejected": (Rejection(input=HOSTILE, reason=HOSTILE),),
        }
    )


# ---------------------------------------------------------------- JSON

def test_json_gives_the_same_timeline_back_and_the_same_bytes(timeline, tmp_path):
    path = tmp_path / "timeline.json"
    path.write_text(to_json(timeline), encoding="utf-8")
    assert read_timeline(path) == timeline
    assert to_json(read_timeline(path)) == to_json(timeline)
    assert to_json(timeline).endswith("}\n")


def test_json_validates_against_its_schema_and_a_wrong_one_does_not(timeline):
    schema = json.loads(to_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    written = json.loads(to_json(timeline))
    validator.validate(written)
    written["events"][0]["status"] = "rumoured"
    assert not validator.is_valid(written)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "is not valid JSON at line 1 column 1"),
        ("[1, 2]", "is JSON but not a timeline"),
        ('{"schema_version": "0.1"}', "has schema version '0.1', this program reads '1.0'"),
        ('{"schema_version": "1.0", "articles": [], "events": [{}]}', "is not a valid timeline at events.0.id: field required"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_a_file_that_is_no_timeline_is_refused_with_the_place(tmp_path, content, says):
    path = tmp_path / "bad.json"
    path.write_text(content)
    with pytest.raises(UsageError) as error:
        read_timeline(path)
    assert says in str(error.value)


# ---------------------------------------------------------------- CSV

def rows_of(timeline: Timeline) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(to_csv(timeline), newline="")))


def test_csv_has_a_row_for_each_event_and_citation_and_says_what_was_left_out(timeline):
    rows = rows_of(timeline)
    assert [(row["event_id"], row["article_id"], row["says_earliest"]) for row in rows if row["event_id"]] == [
        ("ev1", "harbour", "2024-05-12"),
        ("ev1", "agency", "2024-05-11"),
        ("ev2", "harbour", "2024-05-13"),
        ("ev2", "agency", "2024-05-13"),
        ("ev3", "harbour", "2024-05-20"),
        ("ev4", "harbour", ""),
    ]
    assert [row["note"] for row in rows if not row["event_id"]] == [
        "1 article without a publication date, so that words like “Tuesday” stay undated: agency.",
        "Not read: scan.pdf is a PDF file; save its text as .txt first.",
    ]


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("\rx", "'\rx"),
        ("  =1", "'  =1"), ("a=1", "a=1"), ("", ""), (None, ""), ("'quoted'", "'quoted'"), (3, "3"),
    ],
)  # fmt: skip
def test_a_cell_that_a_spreadsheet_would_run_is_quoted(value, cell):
    assert to_cell(value) == cell


def test_no_cell_of_a_hostile_timeline_begins_like_a_formula(timeline):
    evil = timeline.model_copy(update={"events": tuple(one.model_copy(update={"title": "=cmd|' /C calc'!A0", "places": ("@here",)}) for one in timeline.events)})
    for row in rows_of(evil):
        assert list(row) == list(COLUMNS)
        assert not any(value.startswith(("=", "+", "-", "@", "\t", "\r")) for value in row.values())


# ---------------------------------------------------------------- the page

def test_the_page_shows_every_event_citation_article_and_what_was_left_out(timeline):
    page = html.fromstring(to_html(timeline))
    assert [one.get("id") for one in page.find_class("event")] == ["ev1", "ev2", "ev3", "ev4"]
    assert len(page.find_class("cite")) == 6
    text = " ".join(page.text_content().split())
    for said in ("No one date fits all reports", "planned", "publication date unknown", "Not read: scan.pdf", "Its dateline is “14 May 2024”.", "2 independent origins"):
        assert said in text
    assert [mark.text_content() for mark in page.xpath("//*[@id='ev2']//mark")] == ["sank", "Monday", "sank"]
    assert "The ferry sank on Monday off Port Ennis." in text


def heading(page):
    return page.findtext("head/title"), page.xpath("//h1")[0].text_content(), page.find_class("lede")[0].text_content().split(" · ")[0]


@pytest.mark.parametrize(
    ("story", "heads"),
    [
        ("The ferry of Port Ennis", ("The ferry of Port Ennis – Timeline, 11 May to 20 May 2024", "The ferry of Port Ennis", "Timeline, 11 May to 20 May 2024")),
        (None, ("Timeline, 11 May to 20 May 2024", "Timeline, 11 May to 20 May 2024", "3 dated events from 2 articles")),
        (" \u202e", ("Timeline, 11 May to 20 May 2024", "Timeline, 11 May to 20 May 2024", "3 dated events from 2 articles")),
        ("</title><script>1</script>\u202e & co", ("</title><script>1</script> & co – Timeline, 11 May to 20 May 2024", "</title><script>1</script> & co", "Timeline, 11 May to 20 May 2024")),
    ],
)
def test_the_page_carries_the_name_of_its_story(timeline, story, heads):
    page = html.fromstring(to_format(timeline, "html", title=story))
    assert heading(page) == heads
    assert not page.xpath("//script")


def test_every_link_inside_the_page_leads_somewhere(timeline):
    page = html.fromstring(to_html(timeline))
    targets = set(page.xpath("//@id"))
    assert {href[1:] for href in page.xpath("//a/@href") if href.startswith("#")} <= targets
    assert len(targets) == len(page.xpath("//@id"))


def test_the_page_fetches_nothing_and_runs_nothing(timeline):
    for one in (timeline, poisoned(timeline)):
        written = to_html(one)
        page = html.fromstring(written)
        assert not page.xpath("//script | //img | //iframe | //object | //embed | //link | //base | //form")
        assert not [name for element in page.iter() if isinstance(element.tag, str) for name in element.attrib if name.lower().startswith("on")]
        assert {href.split(":")[0] for href in page.xpath("//@href") if not href.startswith("#")} <= {"http", "https"}
        assert "url(" not in written
        assert "@import" not in written
        assert "default-src 'none'" in page.xpath("//meta[@http-equiv]/@content")[0]


def test_hostile_words_are_shown_as_words_and_cannot_turn_the_direction(timeline):
    written = to_html(poisoned(timeline))
    assert not any(mark in written for mark in "\u202e\u202d\u2066\u2067\u2068\x1b")
    title = html.fromstring(written).find_class("event")[0].xpath(".//h3")[0].text_content()
    assert title == "</title><script>alert(1)</script> <img src=x onerror=alert(2)> ' \" gpj.exe [2J &lt;b&gt; javascript:alert(3)"


def test_what_a_filter_hides_is_said_in_the_file(timeline):
    hidden = ["12 events that the filters hide (source: Wire)."]
    assert hidden[0] in to_format(timeline, "csv", hidden=hidden)
    assert hidden[0] in to_format(timeline, "html", hidden=hidden)
    assert to_format(timeline, "json", hidden=hidden) == to_json(timeline)


def test_an_empty_timeline_is_a_page_and_a_table_too():
    empty = Timeline(articles=(), events=())
    assert "No events" in to_html(empty)
    assert rows_of(empty) == []


def test_a_long_story_with_old_background_keeps_its_days_apart(timeline):
    """One event of 1815 must not press a week's story into one point: it is counted at the edge."""
    old = an_event("ev0", "Port founded", "1815-06-18", (a_citation("harbour", "It was founded long ago.", "founded", None, "1815-06-18"),))
    days = [an_event(f"d{day}", f"Search, day {day}", f"2024-05-{day:02}", (a_citation("harbour", "They searched.", "searched", None, f"2024-05-{day:02}"),)) for day in range(10, 30)]
    written = to_html(timeline.model_copy(update={"events": (old, *days)}))
    assert "1 event earlier" in written
    dots = html.fromstring(written).xpath("//*[local-name()='circle' and ancestor::*[@class='strip']]")
    places = sorted({float(dot.get("cx")) for dot in dots})
    assert len(places) == 20
    assert places[-1] - places[0] > 500


STATUSES = get_args(Status)


@pytest.mark.parametrize("latest", [None, "2024-05-30"], ids=["a day", "a span"])
def test_every_status_has_a_sign_of_its_own_in_the_strip_and_in_the_key(latest):
    told = (a_citation("harbour", "They searched.", "searched", None, "2024-05-14"),)
    events = [an_event(status, "Search", f"2024-05-{10 + n}", told, status=status) for n, status in enumerate(STATUSES)]
    if latest:
        events = [event.model_copy(update={"date": event.date.model_copy(update={"latest": latest})}) for event in events]
    page = html.fromstring(to_html(Timeline(articles=(), events=tuple(events))))
    drawn = {link.get("href")[1:]: [(shape.tag, shape.get("class")) for shape in link if shape.tag != "title"] for link in page.xpath("//*[@class='strip']//*[local-name()='a']")}
    assert len({str(shapes) for shapes in drawn.values()}) == len(STATUSES) == len(drawn)
    for status, shapes in drawn.items():
        assert shapes[-1][1] == f"dot {status}"
    key = [entry.text_content() for entry in page.xpath("//ul[@class='key']/li")]
    assert key == [*STATUS.values(), *(["some time in a span"] if latest else [])]


def test_the_key_names_only_what_is_drawn_and_a_tag_says_what_the_key_says(timeline):
    page = html.fromstring(to_html(timeline))
    assert [entry.text_content() for entry in page.xpath("//ul[@class='key']/li")] == ["happened", "planned", "some time in a span", "sources contradict each other"]
    off = timeline.events[2].model_copy(update={"status": "denied"})
    page = html.fromstring(to_html(timeline.model_copy(update={"events": (*timeline.events[:2], off)})))
    assert [tag.text_content() for tag in page.xpath("//*[@id='ev3']//*[contains(@class, 'tag')]")] == ["denied or did not happen"]
    assert "(denied or did not happen)" in page.xpath("//*[@class='strip']//a[@href='#ev3']")[0].get("aria-label")


def test_of_very_many_events_the_most_important_are_drawn_and_all_are_listed():
    told = (a_citation("harbour", "They searched.", "searched", None, "2024-05-14"),)
    many = tuple(an_event(f"d{number}", "Search", "2024-05-14", told, importance=number / 400) for number in range(400))
    page = html.fromstring(to_html(Timeline(articles=(), events=many)))
    drawn = {link.get("href") for link in page.xpath("//*[@class='strip']//*[local-name()='a']")}
    assert drawn == {f"#d{number}" for number in range(100, 400)}
    assert "the 300 most important of 400 events; the list holds all" in page.text_content()
    assert len(page.find_class("event")) == 400


# ---------------------------------------------------------------- explain, and the list of formats

def test_explain_says_date_sentence_phrase_and_why_merged(timeline):
    said = to_explanation(timeline, "ev2")
    for part in ("Ferry sank off Port Ennis", "The ferry *sank* on [Monday] off Port Ennis.", "Ennis Post (harbour), published 2024-05-14 (inferred)", "same verb, same participants", "borrowed"):
        assert part in said
    assert max(map(len, said.splitlines())) <= 100


def test_explain_says_of_what_was_called_off_that_it_may_not_have_been_denied(timeline):
    off = timeline.events[2].model_copy(update={"status": "denied"})
    assert "  denied or did not happen · 1 source" in to_explanation(timeline.model_copy(update={"events": (off,)}), "ev3")


def test_explain_shows_conflicting_claims_with_who_makes_them(timeline):
    said = to_explanation(timeline, "ev1")
    assert "on 2024-05-12 (stated): Ennis Post (harbour) [1]" in said
    assert "on 2024-05-11 (stated): Wire (agency) [2]" in said


def test_explain_of_an_unknown_event_says_how_to_list_them(timeline):
    with pytest.raises(UsageError, match=r"no event has the id 'ev'; it could be: ev1, ev2, ev3, ev4; leave the id away to list all events"):
        to_explanation(timeline, "ev")
    assert to_event_list(timeline).splitlines()[-1] == "ev4  no date            Ferry was built"


def test_hostile_words_cannot_steer_a_terminal(timeline):
    evil = poisoned(timeline)
    for said in (to_event_list(evil), *(to_explanation(evil, one.id) for one in evil.events)):
        assert not any(mark in said for mark in "\u202e\u2066\x1b")


def test_an_unknown_format_names_those_there_are(timeline):
    with pytest.raises(UsageError, match="there is no format 'pdf'; choose one of: json, csv, html"):
        to_format(timeline, "pdf")
    assert list(FORMATS) == ["json", "csv", "html"]


def test_records_of_articles_without_any_extra_are_enough(timeline):
    bare = ArticleRecord(id="x", source=None, origin_id="x", title=None, url=None, published=None, published_basis=None, language=None, sha256="0")
    for name in FORMATS:
        assert "x" in to_format(Timeline(articles=(bare,), events=()), name)
