"""Uploads: what is read, what is asked, which story they belong to."""

import json

import pytest

from tests.ui.synthetic import built
from timeline.ingest import IngestOptions
from ui.incoming import answer, build_joined, count_times, first_words, read_all, redate, say_dates_apart, shares_names
from ui.stories import seed_stories
from ui.view import index_build

FIRST = "Marlow, 4 March. Divers from Port Selwyn found the tug Petrel on Monday. Captain Ruth Amari thanked the town."
SECOND = "The tug Petrel was raised last week, the town of Marlow said. Divers from Port Selwyn had found it, said Ruth Amari."


def test_a_manifest_among_the_uploads_speaks_for_the_others():
    manifest = {"story": "Tug", "articles": [{"file": "a.txt", "source": "Harbour Post", "published": "2024-03-05"}]}
    read = read_all([("manifest.json", json.dumps(manifest).encode()), ("a.txt", FIRST.encode())])
    assert [(a.id, a.source, a.published) for a in read.articles] == [("a", "Harbour Post", "2024-03-05")]
    assert not read.rejected
    assert read.story == "Tug"


@pytest.mark.parametrize("manifest", [b"{}", b"{broken", None])
def test_without_a_name_in_a_manifest_the_uploads_name_no_story(manifest):
    others = [("manifest.json", manifest)] if manifest else []
    assert read_all([*others, ("a.txt", FIRST.encode())]).story is None


def test_faults_are_named_by_the_uploads_own_name():
    read = read_all([("manifest.json", b"{broken"), ("a.txt", FIRST.encode()), ("b.txt", b"\xff\xfe\x00")])
    assert {one.input for one in read.rejected} == {"manifest.json", "b.txt"}
    assert not any("/tmp" in one.input + one.reason for one in read.rejected)


@pytest.mark.parametrize("others", [[], [("manifest.json", b'{"articles": [{"file": "pasted.txt", "source": "Post"}]}')]])
def test_what_was_pasted_as_html_is_read_without_its_tags_and_said(others):
    read = read_all([*others, ("pasted.txt", b"<div><p>The tug sank on 9&nbsp;June.</p><p>It was raised on Tues&shy;day.</p></div>")])
    assert [article.text for article in read.articles] == ["The tug sank on 9 June.\n\nIt was raised on Tuesday."]
    assert read.notices == ("pasted.txt is HTML, not plain text, and was read as a web page, without its tags and scripts",)


@pytest.mark.parametrize("others", [[], [("manifest.json", b"{}")]])
def test_an_encoding_that_was_chosen_counts_for_files_and_folders(others):
    uploads = [*others, ("a.txt", "The tug Café sank.".encode("cp1252"))]
    (refused,) = read_all(uploads).rejected
    assert refused.reason == "is not valid UTF-8 (byte 11 is 0xE9); save it as UTF-8, or choose “Encoding of the files that are not UTF-8” while adding it"
    assert [article.text for article in read_all(uploads, options=IngestOptions(encoding="cp1252")).articles] == ["The tug Café sank."]


def test_what_an_article_says_itself_stands_above_an_answer():
    (article,) = read_all([("a.jsonl", json.dumps({"id": "a", "text": FIRST, "source": "Harbour Post", "published": "2024-03-05"}).encode())]).articles
    assert answer(article, source="Other", published="2020-01-01") == article


def test_an_answer_fills_what_is_missing():
    (article,) = read_all([("b.txt", SECOND.encode())]).articles
    told = answer(article, source=" Coast Radio ", published="2024-03-12")
    assert (told.source, told.published, told.published_basis) == ("Coast Radio", "2024-03-12", "given")


def test_a_publication_date_given_later_settles_what_is_counted_from_it():
    read = read_all([("b.txt", SECOND.encode())]).articles
    build = build_joined(None, read, ())
    assert build.times["b"][0].earliest is None
    dated = redate(build.articles, {"b": "2024-03-12"})
    assert count_times(dated) == {"b": (1, 1)}


def test_joining_keeps_the_story_and_names_a_copy():
    (first,) = read_all([("a.txt", FIRST.encode())]).articles
    base = build_joined(None, [first], ())
    joined = build_joined(base, [first, *read_all([("b.txt", SECOND.encode())]).articles], ())
    assert [article.id for article in joined.articles] == ["a", "b"]
    assert [one.input for one in joined.timeline.rejected] == ["a"]


def test_what_reading_noticed_stays_with_the_story_that_is_made_and_is_said_once():
    misspelt = [("manifest.json", b'{"articles": [{"file": "a.txt", "titel": "Tug found"}]}'), ("a.txt", FIRST.encode())]
    read = read_all(misspelt)
    said = "manifest.json has a key that is not known and was passed over: 'titel' for 'a.txt' (write 'title' if that is meant)"
    first = build_joined(None, read.articles, read.rejected, notices=read.notices)
    assert first.notices == (said,)
    again = read_all(misspelt)
    other = read_all([("b.txt", b"<div><p>The tug Petrel was raised.</p><p>It was towed to Marlow.</p></div>")])
    joined = build_joined(build_joined(first, again.articles, again.rejected, notices=again.notices), other.articles, (), notices=other.notices)
    assert joined.notices == (said, "b.txt is HTML, not plain text, and was read as a web page, without its tags and scripts")


def test_a_folder_that_the_page_opens_itself_is_read_with_its_notices(tmp_path):
    (tmp_path / "a.txt").write_text(FIRST)
    (tmp_path / "manifest.json").write_text('{"storys": "Tug", "articles": [{"file": "a.txt"}]}')
    (story,) = seed_stories(tmp_path)
    assert story.read().notices == (f"{tmp_path.as_posix()}/manifest.json has a key that is not known and was passed over: 'storys' (write 'story' if that is meant)",)


def test_a_date_far_from_the_storys_is_said_before_and_after_it_is_joined():
    def report(id, published):
        return read_all([(f"{id}.jsonl", json.dumps({"id": id, "text": f"{FIRST} Report {id}.", "published": published}).encode())]).articles

    base = build_joined(None, [*report("a", "2024-03-05"), *report("b", "2024-03-06")], ())
    assert say_dates_apart(None, report("c", "1926-03-04")) == []
    said = ["c is dated 1926-03-04, 98 years from the other articles: check its date"]
    assert say_dates_apart(base, report("c", "1926-03-04")) == said
    joined = build_joined(base, report("c", "1926-03-04"), ())
    assert list(index_build(joined).notices) == said
    assert say_dates_apart(joined, report("d", "2024-03-07")) == []


@pytest.mark.parametrize(("text", "belongs"), [(SECOND, True), ("The council met on Monday in Corvane. Nobody from Saltmere came, Mayor Ines Brandt said.", False)])
def test_an_article_that_shares_no_names_is_likely_another_story(text, belongs):
    base = build_joined(None, read_all([("a.txt", FIRST.encode())]).articles, ())
    assert shares_names(base, read_all([("b.txt", text.encode())]).articles) is belongs


def test_a_name_for_an_article_without_a_title_ends_at_a_word():
    article = next(iter(built("twenty").articles)).model_copy(update={"title": None, "text": "Police closed the harbour road. " * 9})
    assert first_words(article, 40) == "Police closed the harbour road. Police…"
