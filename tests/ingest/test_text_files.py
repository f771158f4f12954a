"""Plain files and folders: what is read, how it is named, and what is said of what is not."""

import hashlib
import os
from pathlib import Path

import pytest

from timeline.errors import UsageError
from timeline.ingest import IngestOptions, read_articles, read_upload

SEEDS = Path(__file__).parents[2] / "seeds"
STORY = "The ferry left Port Ennis on Monday. It had carried forty people, the harbour master said."


def write(folder: Path, **files: str | bytes) -> Path:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_txt", ".txt").replace("_jsonl", ".jsonl").replace("_json", ".json")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def reasons(rejected) -> dict[str, str]:
    return {Path(one.input).name: one.reason for one in rejected}


def test_the_seeds_are_read_with_what_their_manifest_says():
    articles, rejected = read_articles([SEEDS])
    assert rejected == []
    assert [(one.id, one.published, one.published_basis, one.source) for one in articles] == [
        ("000_d80b910dce20ebad", "2025-03-18", "given", "The Western Journal"),
        ("004_9f44a8ca3d670d5d", "2025-03-18", "given", None),
    ]


def test_a_seed_named_alone_still_has_its_manifest():
    articles, _ = read_articles([SEEDS / "004_9f44a8ca3d670d5d.txt"])
    assert [(one.published, one.source) for one in articles] == [("2025-03-18", None)]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (STORY.encode(), STORY),
        (b"\xef\xbb\xbf" + STORY.encode(), STORY),
        (b"One day.\r\nTwo days.\r\n", "One day.\r\nTwo days.\r\n"),
        (b"  indented \n\n\n", "  indented \n\n\n"),
        ("Zoë — naïve".encode("utf-16"), "Zoë — naïve"),
        ("£5 – “9\u00a0June”,\u202fhe said…".encode(), "£5 – “9\u00a0June”,\u202fhe said…"),
        ("A family \U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f\u200d\U0001f525.".encode(), "A family \U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f\u200d\U0001f525."),
    ],
    ids=["plain", "byte order mark", "CRLF", "blanks", "UTF-16", "non-breaking blanks", "emoji of several"],
)
def test_line_ends_blanks_at_the_margins_and_emoji_of_several_are_kept_as_stored(tmp_path, content, text):
    (tmp_path / "a.txt").write_bytes(content)
    articles, rejected = read_articles([tmp_path / "a.txt"])
    assert rejected == []
    assert articles[0].text == text
    assert articles[0].sha256 == hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"... --- ...", "holds no words"),
        (b"\x7fELF\x02\x01\x00\x00\x00", "is a binary file"),
        (b"%PDF-1.7 text", "is a PDF file"),
        (b"PK\x03\x04zip", "Word document"),
        (b"It cost caf\xe9s a lot", "is not valid UTF-8 (byte 11 is 0xE9)"),
    ],
)
def test_a_file_that_is_no_text_is_named_with_the_reason(tmp_path, content, says):
    (tmp_path / "bad.txt").write_bytes(content)
    (tmp_path / "good.txt").write_text(STORY)
    articles, rejected = read_articles([tmp_path])
    assert [one.id for one in articles] == ["good"]
    assert list(reasons(rejected)) == ["bad.txt"]
    assert says in rejected[0].reason


def test_another_encoding_is_read_where_it_is_said(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"It cost caf\xe9s a lot")
    articles, rejected = read_articles([tmp_path], options=IngestOptions(encoding="cp1252"))
    assert (articles[0].text, rejected) == ("It cost cafés a lot", [])


def test_the_encoding_that_is_said_is_for_what_is_not_utf_8_only(tmp_path):
    """Read as cp1252, a pound sign in UTF-8 becomes two letters, and "Ł" or a closing quotation mark is refused."""
    texts = {"a": "It paid £40,000 on Monday.", "b": "It cost cafés £5,000.", "c": "“It was Łódź,” he said on Friday."}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_bytes(text.encode("cp1252" if name == "b" else "utf-8"))
    (tmp_path / "d.jsonl").write_bytes('{"id": "d", "text": "A fine of £1,000."}'.encode())
    (tmp_path / "e.csv").write_bytes("id,text\ne,A fine of £200.\n".encode("cp1252"))
    articles, rejected = read_articles([tmp_path], options=IngestOptions(encoding="cp1252"))
    assert ({one.id: one.text for one in articles}, rejected) == ({**texts, "d": "A fine of £1,000.", "e": "A fine of £200."}, [])


def test_bytes_that_are_neither_utf_8_nor_what_was_said_are_named_for_both(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"It cost \x81 caf\xe9s")
    assert read_articles([tmp_path], options=IngestOptions(encoding="cp1252"))[1][0].reason == (
        "is not valid UTF-8 (byte 8 is 0x81) or CP1252 (byte 8 is 0x81); "
        "save it as UTF-8, or say its encoding with --encoding (cp1252 for most Western Windows files)"
    )


@pytest.mark.parametrize("name", ["nope", "", "base64", "rot13", "undefined", "a\0b"])
def test_an_encoding_that_is_none_is_wrong_usage(name):
    with pytest.raises(UsageError, match="is no encoding that is known; write for example cp1252"):
        read_upload("a.txt", STORY.encode(), options=IngestOptions(encoding=name))


def test_missing_empty_and_foreign_inputs_are_named_and_the_rest_is_done(tmp_path):
    write(tmp_path, a_txt=STORY)
    (tmp_path / "empty").mkdir()
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    articles, rejected = read_articles([tmp_path, tmp_path / "empty", tmp_path / "gone.txt"])
    assert [one.id for one in articles] == ["a"]
    said = reasons(rejected)
    assert "there is no such file" in said["gone.txt"]
    assert "is a folder without articles" in said["empty"]
    assert "files of the kind '.jpg' are not read" in said["photo.jpg"]


def test_a_folder_is_read_below_but_for_stories_apart_hidden_files_and_companions(tmp_path):
    write(tmp_path, b_txt=STORY, sub__c_txt=STORY + " C.", other__manifest_json='{"articles": []}', other__d_txt=STORY + " D.")
    (tmp_path / ".hidden.txt").write_text(STORY)
    (tmp_path / "README.md").write_text("About these articles")
    articles, rejected = read_articles([tmp_path])
    assert ([one.id for one in articles], rejected) == (["b", "c"], [])
    articles, _ = read_articles([tmp_path / "other"])
    assert [one.id for one in articles] == ["d"]


def test_a_folder_of_stories_says_which_there_are(tmp_path):
    write(tmp_path, flood__manifest_json='{"articles": []}', flood__a_txt=STORY, ferry__manifest_json='{"articles": []}')
    articles, rejected = read_articles([tmp_path])
    assert articles == []
    assert rejected[0].reason == "holds only stories of their own; name the one you mean: ferry, flood"


def test_the_files_a_browser_saves_beside_a_page_are_passed_over(tmp_path):
    write(tmp_path, a_txt=STORY)
    (tmp_path / "Page.html").write_text("<p>" + STORY * 5 + "</p>")
    (tmp_path / "Page_files").mkdir()
    (tmp_path / "Page_files" / "script.js").write_text("var x = 1;")
    articles, rejected = read_articles([tmp_path])
    assert ([one.id for one in articles], rejected) == (["Page", "a"], [])


def test_what_the_program_wrote_itself_is_not_read_as_an_article(tmp_path):
    write(tmp_path, a_txt=STORY, timeline_json='{\n  "schema_version": "1.0", "events": []}', dates_jsonl='{"id": "a", "timexes": []}')
    articles, rejected = read_articles([tmp_path])
    assert ([one.id for one in articles], rejected) == (["a"], [])


def test_files_of_one_name_are_told_apart_whatever_the_order(tmp_path):
    write(tmp_path, north__report_txt=STORY, south__report_txt=STORY + " South.", south__other_txt=STORY + " Other.")
    paths = sorted(tmp_path.rglob("*.txt"))
    ids = [[one.id for one in read_articles(order)[0]] for order in (paths, paths[::-1])]
    assert ids[0] == ids[1] == ["north/report", "other", "south/report"]


def test_a_file_named_twice_is_read_once(tmp_path):
    write(tmp_path, a_txt=STORY)
    articles, rejected = read_articles([tmp_path / "a.txt", tmp_path, tmp_path / ".." / tmp_path.name / "a.txt"])
    assert ([one.id for one in articles], rejected) == (["a"], [])


def test_a_copy_stays_only_where_another_outlet_carried_it(tmp_path):
    entries = '{"articles": [{"file": "a.txt", "source": "North"}, {"file": "b.txt", "source": "South"}, {"file": "c.txt"}]}'
    write(tmp_path, a_txt=STORY, b_txt=STORY, c_txt=STORY, manifest_json=entries)
    articles, rejected = read_articles([tmp_path])
    assert [one.id for one in articles] == ["a", "b"]
    assert reasons(rejected) == {"c.txt": "has the same text as article 'a', from no other outlet, and was left out"}


@pytest.mark.parametrize(
    ("published", "expected"),
    [("2025-03-18", "2025-03-18"), ("March 18, 2025", "2025-03-18"), ("2025-03-18T20:15:00-04:00", "2025-03-18T20:15:00-04:00")],
)
def test_the_option_dates_what_does_not_say_its_date(tmp_path, published, expected):
    write(tmp_path, a_txt=STORY)
    articles, _ = read_articles([tmp_path], options=IngestOptions(published=published, source="The Post"))
    assert [(one.published, one.published_basis, one.source) for one in articles] == [(expected, "given", "The Post")]


def test_an_option_that_is_no_date_is_wrong_usage():
    with pytest.raises(UsageError, match=r"--published '03/04/2025' can be read as 3 April or 4 March 2025; write it as YYYY-MM-DD"):
        read_articles(["x.txt"], options=IngestOptions(published="03/04/2025"))


GERMAN = (
    "Die Feuerwehr hat den Brand in der Nacht gelöscht. Der Sprecher sagte, dass die Ursache nicht bekannt ist und von der "
    "Polizei untersucht wird. Ein Mann wurde mit einer Rauchvergiftung in das Krankenhaus gebracht."
)
UKRAINIAN = (
    "Пожежу на заводі загасили вночі. Речник сказав, що причина поки невідома, поліція веде розслідування. "
    "Одного чоловіка доставили до лікарні, інших постраждалих немає, завод відновить роботу завтра."
)


@pytest.mark.parametrize(("text", "like"), [(GERMAN, "German"), (UKRAINIAN, "another script")])
def test_a_text_that_is_plainly_not_english_is_named(text, like):
    articles, rejected = read_upload("a.txt", text.encode())
    assert articles == []
    assert like in rejected[0].reason
    assert "--language en" in rejected[0].reason


@pytest.mark.parametrize("text", ["last " * 500, "the " * 500, "Ivanov 3, Petrov 2, Sidorov 1\n" * 30, "Die, die, die! said Mr. Der von der Heide in Berlin."])
def test_odd_texts_are_not_taken_for_foreign(text):
    assert read_upload("a.txt", text.encode())[1] == []


def test_an_upload_is_read_by_its_name_without_folders():
    articles, _ = read_upload("C:\\stories\\ferry.txt", STORY.encode(), options=IngestOptions(published="2025-03-18"))
    assert [(one.id, one.published) for one in articles] == [("ferry", "2025-03-18")]


def test_names_that_a_terminal_or_json_could_choke_on_become_plain(tmp_path):
    with open(bytes(tmp_path) + b"/caf\xe9.txt", "w") as file:
        file.write(STORY)
    (tmp_path / "two\nlines\x1b[31m.txt").write_text(STORY + " More.")
    articles, rejected = read_articles([tmp_path])
    assert ([one.id for one in articles], rejected) == (["caf\ufffd", "two lines [31m"], [])
    articles, _ = read_upload("x.jsonl", b'{"id": "a\\ud83d\\u0000b", "text": "One day.", "title": "T\\nt", "source": "\\udc00"}')
    assert [(one.id, one.title, one.source) for one in articles] == [("a\ufffd b", "T t", "\ufffd")]


def test_devices_pipes_and_loops_are_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    os.symlink(tmp_path / "loop", tmp_path / "loop")
    os.symlink(tmp_path, tmp_path / "again")
    write(tmp_path, a_txt=STORY)
    articles, rejected = read_articles([tmp_path, "/dev/zero"])
    assert [one.id for one in articles] == ["a"]
    assert {Path(one.input).name: one.reason for one in rejected}["zero"] == "is a device, not a file of articles"


INVISIBLE = ["\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a", "\u202c", "\u2060", "\u2066", "\u2069", "\ufeff", "\u061c", "\u180e"]


@pytest.mark.parametrize("mark", INVISIBLE, ids=ascii)
@pytest.mark.parametrize(
    ("name", "wrapped"),
    [
        ("a.txt", "{}"),
        ("a.jsonl", '{{"id": "a", "text": "{}"}}'),
        ("a.json", '[{{"id": "a", "text": "{}"}}]'),
        ("a.csv", "id,text\na,{}\n"),
        ("a.html", "<html><body><article><p>{}</p></article></body></html>"),
    ],
)
def test_characters_that_nobody_sees_are_taken_out_of_every_kind_of_article(name, wrapped, mark):
    """With one inside, "Tuesday" is no day, and its sentence was told without a date."""
    said = "The old ferry sank off the northern mole on Tues{0}day 9{0} June{0} and was raised a week later by two tugs of the{0} harbour board."
    articles, rejected = read_upload(name, wrapped.format(said.format(mark)).encode())
    assert rejected == []
    assert articles[0].text == said.format("")
    assert articles[0].sha256 == hashlib.sha256(said.format("").encode()).hexdigest()


def test_a_character_reference_to_an_invisible_one_in_json_is_the_character_itself():
    assert read_upload("a.jsonl", b'{"id": "a", "text": "on Tues\\u00adday", "source": "The\\u200b Post", "published": "\\u200e18\\u200e March 2025"}')[0][0].model_dump(
        include={"text", "source", "published"}
    ) == {"text": "on Tuesday", "source": "The Post", "published": "2025-03-18"}


def test_files_that_were_joined_with_their_byte_order_marks_are_read():
    articles, rejected = read_upload("a.jsonl", '\ufeff{"id": "a", "text": "One day."}\n\ufeff{"id": "b", "text": "Two days."}'.encode())
    assert ([one.id for one in articles], rejected) == (["a", "b"], [])


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("mid\u2011June", "mid-June"),
        ("on Tues\u00ad\nday", "on Tuesday"),
        ("on Tues\u00ad \r\n  day", "on Tuesday"),
        ("It ended.\u00ad\n\nThe next", "It ended.\n\nThe next"),
        *((f"9{blank}June", "9 June") for blank in "\u2002\u2003\u2007\u200a\u205f\u3000"),
    ],
    ids=ascii,
)
def test_what_looks_like_a_hyphen_a_blank_or_a_whole_word_is_read_so(stored, text):
    assert read_upload("a.txt", f"{stored}, he said.".encode())[0][0].text == f"{text}, he said."


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        *((word, word) for word in ("می\u200cخواهم", "क्\u200dष", "क्\u200cष", "শ্র\u200dী")),
        ("می\u200c خواهم", "می خواهم"),
        ("क्\u200d 9", "क् 9"),
        ("Tues\u200cday Mon\u200dday Zoë\u200d \u200cé\u200cé", "Tuesday Monday Zoë éé"),
        ("Tehran\u200cی", "Tehranی"),
    ],
    ids=ascii,
)
def test_a_joiner_stays_between_letters_that_are_not_latin(stored, text):
    assert read_upload("a.txt", f"It is {stored}, he said.".encode())[0][0].text == f"It is {text}, he said."


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Title: Ferry leaves\nOutlet: Post\nPublished: 18 March 2025\nURL: https://post.example/1\nBy: Ann Mills\n\n", ("Ferry leaves", "Post", "2025-03-18", "https://post.example/1")),
        ("---\ntitle: 'Ferry leaves'\ndate: 2025-03-18\nlayout: story\ntags:\n---\n", ("Ferry leaves", None, "2025-03-18", None)),
        ("\n\nHeadline: Ferry leaves\nSource: Post\n\n\n", ("Ferry leaves", "Post", None, None)),
    ],
)
def test_labelled_lines_at_the_head_are_the_articles_fields(head, expected):
    [article], rejected = read_upload("a.txt", f"{head}{STORY}\n".encode())
    assert rejected == []
    assert (article.title, article.source, article.published, article.url) == expected
    assert article.text.strip() == STORY


@pytest.mark.parametrize(
    "text",
    [
        f"Title: the name of a ferry\n\n{STORY}",  # one such line may be how a text begins
        f"Title: Ferry leaves\nOutlet: Post\nWeather: fair\n\n{STORY}",  # a label that is none of ours
        f"Title: Ferry leaves\nOutlet: Post\n{STORY}",  # no empty line below
        f"---\n{STORY}",
    ],
)
def test_what_is_no_head_stays_in_the_text(text):
    [article], _ = read_upload("a.txt", text.encode())
    assert (article.text, article.title, article.source) == (text, None, None)


def test_a_date_at_the_head_that_is_none_is_named():
    articles, [rejection] = read_upload("a.txt", f"Title: Ferry leaves\nPublished: some day\n\n{STORY}".encode())
    assert not articles
    assert "publication date" in rejection.reason
