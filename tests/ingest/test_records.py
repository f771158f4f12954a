"""JSON Lines, JSON, CSV and manifests: what is read, and that one broken line costs one line."""

import json

import pytest

from timeline.ingest import IngestOptions, read_articles, read_manifest, read_upload

STORY = "The ferry left Port Ennis on Monday."


def jsonl(*records) -> bytes:
    return "\n".join(one if isinstance(one, str) else json.dumps(one, ensure_ascii=False) for one in records).encode()


def test_a_line_gives_all_that_an_article_has():
    full = {"id": "n1", "text": "A — naïve\u2028text.", "title": "T", "source": "Post", "url": "https://post.example/1", "published": "2025-03-18", "language": "en-GB"}
    articles, rejected = read_upload("news.jsonl", jsonl(full))
    assert rejected == []
    said = articles[0].model_dump(include=set(full))
    assert said == full
    assert (articles[0].published_basis, articles[0].published_reason) == ("given", "Given with the article.")


def test_fields_nobody_asked_for_and_nulls_are_passed_over():
    articles, rejected = read_upload("news.jsonl", jsonl({"id": 7, "text": STORY, "title": None, "timexes": [], "published": None}))
    assert [(one.id, one.title, one.published, len(rejected)) for one in articles] == [("7", None, None, 0)]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('{"id": "x", "text": "cut o', "is not valid JSON at column 21: Unterminated string starting at"),
        ('{"id": "x"}', 'has no "text"'),
        ('{"id": "x", "text": null}', 'has no "text"'),
        ('{"id": "x", "text": ["a"]}', '"text" is not a string'),
        ('{"id": "x", "text": " "}', "is empty"),
        ('{"id": ["x"], "text": "words"}', '"id" is neither text nor a number'),
        ('{"id": "x", "text": "words", "source": {"name": "y"}}', '"source" is not a string'),
        ('"only text"', "is not an article; write an object"),
        ('{"id": "x", "text": "half \\ud83d"}', "holds half a character (U+D83D) at offset 5"),
        ('{"id": "x", "text": "words", "published": "soon"}', "publication date: 'soon' is not a full date; write it as YYYY-MM-DD"),
        ('{"id": "x", "text": "words", "published": "2025-02-30"}', "'2025-02-30' is not a day of the calendar"),
        ('{"id": "x", "text": "words\\u0000"}', "holds a null character at offset 5"),
        ('{"id": "x", "text": "words", "published": "03/04/2025"}', "'03/04/2025' can be read as 3 April or 4 March 2025"),
        ('{"id": "a", "text": "other words"}', "has the id 'a', which news.jsonl line 1 has too; give each article its own"),
        (json.dumps({"id": "a", "text": STORY}), "is the same article as news.jsonl line 1"),
        (json.dumps({"id": "b", "text": STORY}), "has the same text as article 'a', from no other outlet"),
        ('{"id": "x", "text": "words", "language": "fr"}', "is marked as language 'fr'; only English articles are read"),
        ("[" * 50_000, "nested"),
    ],
)
def test_a_broken_line_is_named_with_its_number_and_the_others_are_read(line, says):
    articles, rejected = read_upload("news.jsonl", jsonl({"id": "a", "text": STORY}, "", line, {"id": "z", "text": "The last line."}))
    assert [one.id for one in articles] == ["a", "z"]
    assert [one.input for one in rejected] == ["news.jsonl line 3"]
    assert says in rejected[0].reason


def test_lines_without_an_id_are_named_after_the_file_and_their_number():
    articles, _ = read_upload("news.jsonl", jsonl({"text": "One day."}, {"text": "Two days."}))
    assert [one.id for one in articles] == ["news-1", "news-2"]


@pytest.mark.parametrize(
    ("content", "ids"),
    [
        ({"id": "a", "text": "One day."}, ["a"]),
        ({"text": "One day."}, ["news"]),
        ([{"id": "b", "text": "One day."}, {"text": "Two days."}], ["b", "news-2"]),
        ({"articles": [{"id": "c", "text": "One day."}]}, ["c"]),
    ],
)
def test_json_holds_one_article_or_many(content, ids):
    articles, rejected = read_upload("news.json", json.dumps(content, indent=1).encode())
    assert ([one.id for one in articles], rejected) == (ids, [])


def test_json_lines_under_the_wrong_name_are_read():
    articles, _ = read_upload("news.json", jsonl({"id": "a", "text": "One day."}, {"id": "b", "text": "Two days."}))
    assert [one.id for one in articles] == ["a", "b"]


def test_csv_rows_are_articles():
    content = 'ID,Text,Source,Published\r\nr1,"One day, ""here"".\r\nTwo.",Post,2025-03-18\r\nr2,,Post,\r\nr3,Three days.,,18/03/2025\r\n'
    articles, rejected = read_upload("news.csv", content.encode("utf-8-sig"))
    assert [(one.id, one.text, one.source, one.published) for one in articles] == [
        ("r1", 'One day, "here".\r\nTwo.', "Post", "2025-03-18"),
        ("r3", "Three days.", None, "2025-03-18"),
    ]
    assert [(one.input, one.reason) for one in rejected] == [("news.csv row 2", 'has no "text"; each article needs one')]
    assert "has no column `text`" in read_upload("x.csv", b"a,b\n1,2\n")[1][0].reason


# ---------------------------------------------------------------- manifests

def story(tmp_path, manifest) -> None:
    (tmp_path / "a.txt").write_text("The ferry left.")
    (tmp_path / "b.txt").write_text("The ferry came back.")
    (tmp_path / "manifest.json").write_text(manifest if isinstance(manifest, str) else json.dumps(manifest))


def test_a_manifest_says_what_the_files_do_not(tmp_path):
    entry = {"file": "a.txt", "id": "first", "source": "Post", "title": "Ferry", "url": "https://post.example", "published": "18 March 2025", "language": "en", "note": "n"}
    story(tmp_path, {"story": "The ferry", "note": "Invented.", "articles": [entry]})
    articles, rejected = read_articles([tmp_path])
    assert rejected == []
    assert [one.id for one in articles] == ["b", "first"]
    first = articles[1]
    assert (first.source, first.title, first.url, first.published, first.language) == ("Post", "Ferry", "https://post.example", "2025-03-18", "en")
    assert first.published_reason == "Given in the folder's manifest."
    manifest = read_manifest(tmp_path)
    assert manifest is not None
    assert (manifest.story, manifest.note) == ("The ferry", "Invented.")


def test_the_option_stands_back_behind_the_manifest(tmp_path):
    story(tmp_path, {"articles": [{"file": "a.txt", "published": "2025-03-18", "source": "Post"}]})
    articles, _ = read_articles([tmp_path], options=IngestOptions(published="2025-04-01", source="Herald"))
    assert [(one.id, one.published, one.source) for one in articles] == [("a", "2025-03-18", "Post"), ("b", "2025-04-01", "Herald")]


@pytest.mark.parametrize(
    ("manifest", "input", "says"),
    [
        ('{"articles": [', "manifest.json", "is not valid JSON at line 1 column 15"),
        ("[]", "manifest.json", "is not a manifest: the whole file"),
        ('{"articles": [{"id": "x"}]}', "manifest.json", "is not a manifest: articles.0.file: field required"),
        ('{"articles": [{"file": "gone.txt"}]}', "manifest.json", "names 'gone.txt', which is not in its folder"),
        ('{"articles": [{"file": "../../etc/passwd"}]}', "manifest.json", "names '../../etc/passwd', which is not in its folder"),
        ('{"articles": [{"file": "' + "x" * 300 + '"}]}', "manifest.json", "which is not in its folder"),
    ],
)
def test_a_faulty_manifest_is_named_and_the_articles_are_read(tmp_path, manifest, input, says):
    story(tmp_path, manifest)
    articles, rejected = read_articles([tmp_path])
    assert [one.id for one in articles] == ["a", "b"]
    assert len(rejected) == 1
    assert rejected[0].input.endswith(input)
    assert says in rejected[0].reason


ONE = "has a key that is not known and was passed over: "
SEVERAL = "has keys that are not known and were passed over: "


@pytest.mark.parametrize(
    ("manifest", "notice"),
    [
        (
            {"articles": [{"file": "a.txt", "outlet": "Post", "date": "2025-03-18"}]},
            f"{SEVERAL}'outlet' for 'a.txt' (write 'source' if that is meant), 'date' for 'a.txt' (write 'published' if that is meant)",
        ),
        (
            {"articles": [{"file": "a.txt", "Headline": "x"}, {"file": "b.txt", "Headline": "y"}]},
            f"{ONE}'Headline' for 'a.txt' and 1 more (write 'title' if that is meant)",
        ),
        ({"articles": [{"file": "a.txt", "publishd": "2025-03-18"}]}, f"{ONE}'publishd' for 'a.txt' (write 'published' if that is meant)"),
        ({"articles": [{"file": "a.txt", "titles": "x"}]}, f"{ONE}'titles' for 'a.txt' (write 'title' if that is meant)"),
        ({"articles": [{"file": "a.txt", "urls": "x"}]}, f"{ONE}'urls' for 'a.txt' (write 'url' if that is meant)"),
        (
            {"articles": [{"file": "a.txt", "source": "Post", "publisher": "Post Group", "weather": None}]},
            f"{SEVERAL}'publisher' for 'a.txt', 'weather' for 'a.txt'",
        ),
        ({"articles": [{"file": "a.txt", "time": "9", "state": "x", "kind": "y"}]}, f"{SEVERAL}'time' for 'a.txt', 'state' for 'a.txt', 'kind' for 'a.txt'"),
        ({"version": 2, "author": "me", "tags": ["a"], "articles": []}, f"{SEVERAL}'version', 'author', 'tags'"),
        ({**dict.fromkeys("abcdefgh"), "articles": []}, f"{SEVERAL}'a', 'b', 'c', 'd', 'e', 'f' and 2 more"),
        ({"title": "Ferry", "articles": []}, f"{ONE}'title' (write 'story' if that is meant)"),
        ({"files": [{"file": "a.txt"}]}, f"{ONE}'files' (write 'articles' if that is meant)"),
        ({"$schema": "x", "_by": "me", "articles": [{"file": "a.txt", "_checked": True}]}, None),
    ],
)
def test_keys_that_are_not_known_are_noticed_in_one_sentence_and_nothing_is_left_out(tmp_path, manifest, notice):
    story(tmp_path, manifest)
    for given in (tmp_path, tmp_path / "a.txt"):
        notices: list[str] = []
        articles, rejected = read_articles([given], notice=notices.append)
        assert "a" in [one.id for one in articles]
        assert rejected == []
        assert notices == ([f"{(tmp_path / 'manifest.json').as_posix()} {notice}"] if notice else [])


def test_a_second_entry_for_a_file_is_named_with_the_mend_and_the_first_is_read(tmp_path):
    story(tmp_path, {"articles": [{"file": "a.txt", "source": "Post"}, {"file": "./a.txt", "source": "Herald"}]})
    articles, rejected = read_articles([tmp_path])
    assert articles[0].source == "Post"
    assert [(one.input.rpartition("/")[2], one.reason) for one in rejected] == [("manifest.json", "has 2 entries for 'a.txt'; only the first one counts: make them one")]


def test_of_two_entries_for_a_file_the_first_counts_and_a_path_may_begin_with_a_dot(tmp_path):
    story(tmp_path, {"articles": [{"file": "./a.txt", "source": "Post"}, {"file": "a.txt", "source": "Herald"}]})
    assert read_articles([tmp_path])[0][0].source == "Post"


def test_a_manifest_with_a_bad_date_costs_that_article(tmp_path):
    story(tmp_path, {"articles": [{"file": "a.txt", "published": "last week"}]})
    articles, rejected = read_articles([tmp_path])
    assert [one.id for one in articles] == ["b"]
    assert "publication date: 'last week' is not a full date" in rejected[0].reason


def test_a_table_with_nothing_below_its_header_is_named(tmp_path):
    table = tmp_path / "none.csv"
    table.write_text("id,text\n\n", encoding="utf-8")
    articles, rejected = read_articles([table])
    assert articles == []
    assert [rejection.reason for rejection in rejected] == ["holds no articles; there is no row below the header"]


def test_a_manifest_above_what_was_named_is_not_looked_at(tmp_path):
    (tmp_path / "manifest.json").write_text('["a web app\'s"]', encoding="utf-8")
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "a.txt").write_text("The mayor resigned on Tuesday.", encoding="utf-8")
    for given in (folder, folder / "a.txt"):
        articles, rejected = read_articles([given])
        assert [article.id for article in articles] == ["a"]
        assert rejected == []


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"outlet": "Post", "headline": "T", "datePublished": "2025-03-18", "link": "https://post.example/1"}, ("T", "Post", "https://post.example/1", "2025-03-18")),
        ({"Title": "T", "publication_date": "18 March 2025"}, ("T", None, None, "2025-03-18")),
        ({"source": "Post", "publisher": "Someone"}, (None, "Post", None, None)),  # our own name counts
        ({"publisher": {"name": "Post"}, "date": 1742256000}, (None, None, None, None)),  # somebody else's
        ({"date": "in spring"}, (None, None, None, None)),
    ],
)
def test_fields_by_other_names(record, expected):
    [article], rejected = read_upload("news.jsonl", jsonl({"text": STORY, **record}))
    assert rejected == []
    assert (article.title, article.source, article.url, article.published) == expected


def test_columns_by_other_names():
    [article], _ = read_upload("news.csv", f'Headline,Outlet,Date,Body\nT,Post,2025-03-18,"{STORY}"\n'.encode())
    assert (article.title, article.source, article.published, article.text) == ("T", "Post", "2025-03-18", STORY)
