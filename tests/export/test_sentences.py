"""A sentence that tells an event in two words is one citation to a reader, in every format but timeline.json."""

import csv
import io
import json
from pathlib import Path

import pytest
from lxml import html

from tests.export.made import a_citation
from timeline.export import to_csv, to_html, to_json
from timeline.export.explain import to_explanation
from timeline.export.sentences import by_sentence, marks
from timeline.ingest import read_articles
from timeline.model import Event, Quote, Timeline
from timeline.pipeline import build_timeline

ARTICLE = Path(__file__).parents[2] / "seeds" / "invented-saltmere" / "07-courier-return.txt"
SENTENCE = "The petition was delivered to City Hall on Aug. 15."


@pytest.fixture(scope="module")
def built() -> Timeline:
    return build_timeline(read_articles([ARTICLE])[0]).timeline


@pytest.fixture
def event(built) -> Event:
    return next(event for event in built.events if event.citations[0].quote.exact == SENTENCE)


def test_the_json_has_a_citation_for_every_mention(built, event):
    written = next(one for one in json.loads(to_json(built))["events"] if one["id"] == event.id)
    assert [one["trigger"]["exact"] for one in written["citations"]] == ["petition", "delivered"]
    assert by_sentence(event.citations) == [(0, 1)]


def test_the_page_quotes_the_sentence_once_with_all_its_marks_and_reasons(built, event):
    entry = html.fromstring(to_html(built)).get_element_by_id(event.id)
    assert [quote.text_content() for quote in entry.findall(".//blockquote")] == [SENTENCE]
    assert entry.findtext(".//summary").startswith("1 citation: ")
    assert [(mark.text_content(), mark.get("class")) for mark in entry.iter("mark")] == [("petition", None), ("delivered", None), ("Aug. 15", "time")]
    assert [why.text_content().split(",")[0] for why in entry.find_class("why")] == ["“delivered”: 2024-08-15", "“petition”: 2024-08-15"]


def test_the_table_has_one_row_for_the_sentence_with_its_best_date(built, event):
    rows = [row for row in csv.DictReader(io.StringIO(to_csv(built), newline="")) if row["event_id"] == event.id]
    assert [(row["sentence"], row["says_basis"], row["time_phrase"]) for row in rows] == [(SENTENCE, "stated", "Aug. 15")]


def test_the_explanation_numbers_sentences(built, event):
    said = to_explanation(built, event.id)
    assert "[1] Corvane Courier (07-courier-return)" in said
    assert "[2]" not in said
    assert "“The *petition* was *delivered* to City Hall on [Aug. 15].”" in said
    assert "  [1], its words “petition” and “delivered”: the verb says that the noun took place" in said


def test_only_the_same_place_of_the_same_article_is_one_sentence():
    there = a_citation("a", "It sank on Monday.", "sank", None, None)
    again = there.model_copy(update={"quote": there.quote.model_copy(update={"start": 300, "end": 318})})
    other = a_citation("b", "It sank on Monday.", "sank", None, None)
    assert by_sentence((there, other, again, there)) == [(0, 3), (1,), (2,)]


@pytest.mark.parametrize(
    ("phrases", "trigger", "marked"),
    [
        (("Monday", None), "fire", [("fire", "trigger"), ("burned", "trigger"), ("Monday", "time")]),
        (("Monday", "Monday evening"), "fire", [("fire", "trigger"), ("burned", "trigger"), ("Monday evening", "time")]),
        (("Monday evening", "evening"), "evening", [("burned", "trigger"), ("Monday evening", "time")]),
    ],
)
def test_no_mark_lies_over_another_and_of_two_phrases_the_longer_is_marked(phrases, trigger, marked):
    sentence = "The fire burned on Monday evening."
    group = [a_citation("a", sentence, word, phrase, "2024-05-13" if phrase else None) for word, phrase in zip(("burned", trigger), phrases, strict=True)]
    assert [(sentence[start - 100 : end - 100], kind) for start, end, kind in marks(group)] == marked


def test_a_phrase_of_another_sentence_is_not_marked():
    carried = a_citation("a", "The fire burned.", "burned", None, "2024-05-13", "carried")
    elsewhere = a_citation("a", "It began on Monday.", "began", "Monday", "2024-05-13").time
    outside = elsewhere.model_copy(update={"start": 40, "end": 46})
    assert marks([carried.model_copy(update={"time": outside})]) == [(109, 115, "trigger")]
    assert marks([carried.model_copy(update={"trigger": Quote(exact="x", start=90, end=91)})]) == []
