"""The command line as a stranger meets it: what is printed where, exit codes, and no traceback for anyone's mistake."""

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from timeline.cli import main
from timeline.temporal.wording import say_day

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
FIRST, SECOND = "000_d80b910dce20ebad", "004_9f44a8ca3d670d5d"


def run(*arguments: str | Path, input: bytes | None = None, **options) -> subprocess.CompletedProcess:
    """The command in a process of its own, from a folder that is not the project's."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "timeline", *map(str, arguments)], input=input, capture_output=True, env=environment, check=False, **options
    )


def call(capsys, *arguments: str | Path) -> tuple[int, str, str]:
    """The command in this process: exit code, standard output, standard error."""
    try:
        code = main([str(argument) for argument in arguments])
    except SystemExit as stopped:  # argparse stops for --help and wrong usage
        code = int(stopped.code or 0)
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    return code, out, err


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("built") / "timeline.json"
    assert main(["build", str(SEEDS), "-o", str(path)]) == 0
    return path


# ---------------------------------------------------------------- dates and resolve

def test_dates_writes_one_article_a_line_as_designed(capsys):
    code, out, err = call(capsys, "dates", SEEDS)
    assert (code, err) == (0, "")
    lines = [json.loads(line) for line in out.splitlines()]
    assert [(line["id"], line["published"]) for line in lines] == [(FIRST, "2025-03-18"), (SECOND, "2025-03-18")]
    text = (SEEDS / f"{FIRST}.txt").read_bytes().decode()
    named = {"start", "end", "text", "type", "value", "mod", "earliest", "latest", "granularity", "anchor", "rule", "explanation"}
    for timex in lines[0]["timexes"]:
        assert set(timex) - {"alternatives"} == named
        assert set(timex["anchor"]) == {"kind", "date", "start", "end"}
        assert text[timex["start"] : timex["end"]] == timex["text"]
    starts = [timex["start"] for timex in lines[0]["timexes"]]
    assert starts == sorted(starts)


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u2009", "\u2007", "\u2003"], ids=ascii)
def test_no_date_is_lost_to_what_nobody_sees(capsys, tmp_path, blank):
    text = f"It sank on Tues\u00adday 9{blank}June 2020. It was raised on 20\u2060\u00a0Ju\u200bly and sold in\ufeff mid\u2011August."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    line = json.loads(call(capsys, "articles", tmp_path, "--published", "2020-09-01")[1])
    timexes = json.loads(call(capsys, "dates", tmp_path, "--published", "2020-09-01")[1])["timexes"]
    assert [timex["earliest"] for timex in timexes] == ["2020-06-09", "2020-07-20", "2020-08-11"]
    for timex in timexes:
        assert line["text"][timex["start"] : timex["end"]] == timex["text"]


def test_resolve_reads_a_phrase_as_an_article_is_read(capsys):
    arguments = ("--published", "2025-03-18", "--context", "They will meet on Wed\u00adnesday.", "--json")
    assert json.loads(call(capsys, "resolve", "Wednes\u200bday", *arguments)[1])["earliest"] == "2025-03-19"


def test_html_under_the_name_of_a_text_is_read_without_tags_and_said_in_one_line(capsys, tmp_path):
    (tmp_path / "a.txt").write_text("<div><p>It sank on 9&nbsp;June.</p><script>var d = '1 May';</script><p>It was raised on Tuesday.</p></div>")
    code, out, err = call(capsys, "dates", tmp_path, "--published", "2020-07-01")
    assert [timex["text"] for timex in json.loads(out)["timexes"]] == ["9 June", "Tuesday"]
    assert (code, err.count("\n")) == (0, 1)
    assert err.endswith("a.txt is HTML, not plain text, and was read as a web page, without its tags and scripts\n")


def test_a_key_of_a_manifest_that_is_not_known_is_said_and_the_run_is_done(capsys, tmp_path):
    (tmp_path / "a.txt").write_text("It sank on 9 June 2020.")
    (tmp_path / "manifest.json").write_text(json.dumps({"version": 2, "articles": [{"file": "a.txt", "published": "2020-07-01", "tags": []}]}))
    code, out, err = call(capsys, "build", tmp_path)
    assert (code, json.loads(out)["rejected"], err.count("\n")) == (0, [], 1)
    assert "manifest.json has keys that are not known and were passed over: 'version', 'tags' for 'a.txt'" in err
    assert "left out" not in err


def test_windows_line_ends_change_no_date(capsys, tmp_path):
    for path in SEEDS.glob("*.txt"):
        (tmp_path / path.name).write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    (tmp_path / "manifest.json").write_bytes((SEEDS / "manifest.json").read_bytes())
    read = [
        [[(timex["text"], timex["earliest"]) for timex in json.loads(line)["timexes"]] for line in call(capsys, "dates", folder)[1].splitlines()]
        for folder in (SEEDS, tmp_path)
    ]
    assert read[0] == read[1]


@pytest.mark.parametrize(
    ("file", "around", "phrase", "earliest", "latest"),
    [
        (FIRST, "lengthy call Tuesday", "Tuesday", "2025-03-18", "2025-03-18"),
        (FIRST, "told reporters Tuesday", "Tuesday", "2025-03-18", "2025-03-18"),
        (FIRST, "each on Wednesday", "Wednesday", "2025-03-19", "2025-03-19"),
        (FIRST, "officials last week agreed", "last week", "2025-03-10", "2025-03-16"),
        (FIRST, "met last week with", "last week", "2025-03-10", "2025-03-16"),
        (FIRST, "Putin last week said", "last week", "2025-03-10", "2025-03-16"),
        (FIRST, "Ukrainians last week signed", "last week", "2025-03-10", "2025-03-16"),
        (FIRST, "address on Monday made", "Monday", "2025-03-17", "2025-03-17"),
        (FIRST, "Trump on Monday again", "Monday", "2025-03-17", "2025-03-17"),
        (FIRST, "disastrous Feb. 28 White", "Feb. 28", "2025-02-28", "2025-02-28"),
        (FIRST, "Saudi Arabia this month", "this month", "2025-03-01", "2025-03-31"),
        (FIRST, "in August last year by", "August last year", "2024-08-01", "2024-08-31"),
        (FIRST, "peninsula 11 years ago", "11 years ago", "2014-01-01", "2014-12-31"),
        (FIRST, "neighbor in 2022", "2022", "2022-01-01", "2022-12-31"),
        (FIRST, "\n\nTomorrow marks", "Tomorrow", "2025-03-18", "2025-03-18"),
        (FIRST, "(@ZelenskyyUa) March 17, 2025", "March 17, 2025", "2025-03-17", "2025-03-17"),
        (SECOND, "officials last week agreed", "last week", "2025-03-10", "2025-03-16"),
        (SECOND, "reporters on Monday", "Monday", "2025-03-17", "2025-03-17"),
    ],
)
def test_the_seeds_dates_are_those_worked_out_by_hand(capsys, file, around, phrase, earliest, latest):
    lines = {line["id"]: line["timexes"] for line in map(json.loads, call(capsys, "dates", SEEDS)[1].splitlines())}
    text = (SEEDS / f"{file}.txt").read_bytes().decode()
    at = text.index(around) + around.index(phrase)
    found = [timex for timex in lines[file] if timex["start"] < at + len(phrase) and at < timex["end"]]
    assert [(timex["earliest"], timex["latest"]) for timex in found] == [(earliest, latest)], found


def test_articles_writes_what_was_read_and_that_can_be_read_again(capsys, tmp_path):
    """Offsets into a web page count in its extracted text: here it is."""
    (tmp_path / "page.html").write_text(
        "<title>Ferry</title><meta property='article:published_time' content='2024-05-14'>"
        + "<p>The ferry left on Monday and has not been seen since, the harbour master of Port Ennis said in the evening.</p>" * 3
    )
    assert call(capsys, "articles", tmp_path, "-o", tmp_path / "read.jsonl")[0] == 0
    line = json.loads((tmp_path / "read.jsonl").read_text())
    assert (line["id"], line["published"], line["published_basis"], line["title"]) == ("page", "2024-05-14", "metadata", "Ferry")
    timex = json.loads(call(capsys, "dates", tmp_path / "page.html")[1])["timexes"][0]
    assert line["text"][timex["start"] : timex["end"]] == timex["text"] == "Monday"
    again = json.loads(call(capsys, "articles", tmp_path / "read.jsonl")[1])
    assert (again["text"], again["sha256"], again["published"]) == (line["text"], line["sha256"], line["published"])


def test_resolve_says_the_interval_and_why(capsys):
    code, out, err = call(capsys, "resolve", "last week", "--published", "2025-03-18")
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == "last week → 2025-03-10..2025-03-16"
    assert "2025-W11" in out
    assert "2025-03-18 (published)" in out


def test_resolve_reads_the_sentence_for_its_tense(capsys):
    for sentence, day in (("They are set to meet on Wednesday.", "2025-03-19"), ("They met on Wednesday.", "2025-03-12")):
        code, out, _ = call(capsys, "resolve", "Wednesday", "--published", "2025-03-18", "--context", sentence, "--json")
        assert (code, json.loads(out)["earliest"]) == (0, day)


def test_resolve_without_a_date_counts_from_today_and_says_so(capsys):
    code, out, err = call(capsys, "resolve", "yesterday")
    assert code == 0
    today = re.search(r"counted from today, (\d{4}-\d\d-\d\d)", err)
    assert today
    assert today[1] in out
    assert f"  counted from  {today[1]} (today, as no publication date was given)\n" in out
    assert "publication on" not in out
    assert "(published)" not in out
    assert call(capsys, "resolve", "18 March 2025")[1:] == (call(capsys, "resolve", "18 March 2025", "--published", "2025-03-18")[1], "")


@pytest.mark.parametrize("phrase", ["the day after the publication on Monday", "the day after the publication on {day}"])
def test_resolve_without_a_date_leaves_the_users_own_words_as_they_are(capsys, phrase):
    phrase = phrase.format(day=say_day(date.today().isoformat()))
    out = call(capsys, "resolve", phrase)[1]
    assert f"'{phrase}'" in out
    assert "the today" not in out


def test_resolve_counts_from_the_phrase_before_without_naming_today(capsys):
    context = "It burned on 5 May 2020 and reopened two days later."
    out = call(capsys, "resolve", "two days later", "--context", context)[1]
    assert "  counted from  2020-05-05 (expression)\n" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("resolve", "sun exposure", "--published", "2025-03-18"), "sun exposure"),
        (("resolve", "last week", "--published", "soon"), "--published 'soon' is not a full date; write it as YYYY-MM-DD"),
        (("resolve", " ", "--published", "2025-03-18"), "resolve needs a phrase"),
        (("dates", "gone.txt"), "gone.txt: there is no such file or folder; check the name"),
        (("dates", SEEDS, "-o", "/no/such/folder/x.jsonl"), "there is no folder /no/such/folder; make it first"),
        (("dates", SEEDS, "-o", SEEDS), "is a folder; name a file in it"),
        (("dates", SEEDS, "--published", "03/04/2025"), "can be read as 3 April or 4 March 2025"),
        (("export", "gone.json", "--to", "csv"), "gone.json cannot be opened: No such file or directory"),
        (("export", SEEDS / "manifest.json", "--to", "csv"), "is JSON but not a timeline"),
        (("export", SEEDS / f"{FIRST}.txt", "--to", "csv"), "is not valid JSON at line 1 column 1"),
        (("export", "x.json"), "export needs --to FORMAT, one of: json, csv, html"),
        (("explain", "gone.json", "e"), "gone.json cannot be opened"),
        (("export", "x.json", "-o", "x.txt"), "there is no format 'txt'; choose one of: json, csv, html"),
        (("build", SEEDS, "-o", "x.csv"), "-o x.csv: build writes JSON; name the file x.json, then: python -m timeline export x.json --to csv -o x.csv"),
        (("build", SEEDS, "-o", "x.HTML"), "-o x.HTML: build writes JSON; name the file x.json, then: python -m timeline export x.json --to html -o x.HTML"),
        (("build", SEEDS, "-o", "x.htm"), "-o x.htm: build writes JSON; name the file x.json, then: python -m timeline export x.json --to html -o x.htm\n"),
        (
            ("build", SEEDS, "-o", "my x.csv"),
            "-o my x.csv: build writes JSON; name the file 'my x.json', then: python -m timeline export 'my x.json' --to csv -o 'my x.csv'\n",
        ),
        (("build", SEEDS, "-o", "x.xlsx"), "-o x.xlsx: build writes JSON; name the file x.json\n"),
        (("dates", SEEDS, "-o", "x.csv"), "-o x.csv: dates writes JSON Lines; name the file x.jsonl\n"),
        (("mentions", SEEDS, "-o", "x.htm"), "-o x.htm: mentions writes JSON Lines; name the file x.jsonl\n"),
        (("articles", SEEDS, "-o", "x.html"), "-o x.html: articles writes JSON Lines; name the file x.jsonl\n"),
        (("schema", "-o", "x.csv"), "-o x.csv: schema writes JSON; name the file x.json\n"),
        (("export", "x.json", "--to", "html", "-o", "x.csv"), "-o x.csv: export --to html writes HTML; name the file x.html\n"),
        (("app", "gone.txt"), "gone.txt: there is no such file or folder"),
        (("dates",), "the following arguments are required: INPUT"),
        (("frobnicate",), "invalid choice"),
        ((), "usage:"),
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(capsys, arguments, says):
    code, out, err = call(capsys, *arguments)
    assert (code, out) == (2, "")
    assert says in err


def test_some_rejected_is_exit_code_1_and_the_rest_is_done(capsys, tmp_path):
    (tmp_path / "a.txt").write_text("The ferry left on Monday.")
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9 society")
    (tmp_path / "news.jsonl").write_text('{"id": "b", "text": "It sank on Tuesday.", "published": "2024-05-14"}\n{"id": "c", "tex\n')
    code, out, err = call(capsys, "dates", tmp_path, tmp_path / "gone.txt")
    assert code == 1
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["a", "b"]
    for said in ("bad.txt is not valid UTF-8 (byte 3 is 0xE9)", "news.jsonl line 2 is not valid JSON", "gone.txt is not there: there is no such file"):
        assert said in err
    assert "a has no publication date, so words like “Tuesday” stay undated; pass --published YYYY-MM-DD" in err


def test_an_empty_folder_is_named_and_the_result_is_empty(capsys, tmp_path):
    code, out, err = call(capsys, "dates", tmp_path)
    assert (code, out) == (1, "")
    assert "is a folder without articles" in err


def test_standard_input_is_an_article():
    done = run("dates", "-", "--published", "2025-03-18", input=b"They met on Monday.")
    assert done.returncode == 0
    line = json.loads(done.stdout)
    assert (line["id"], line["timexes"][0]["earliest"]) == ("stdin", "2025-03-17")


def test_dates_and_resolve_load_nothing_heavy():
    for arguments in (("dates", SEEDS), ("resolve", "last week", "--published", "2025-03-18")):
        code = f"import sys; from timeline.cli import main; main({[str(one) for one in arguments]!r}); print(*sys.modules, file=sys.stderr)"
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
        loaded = {name.split(".")[0] for name in done.stderr.split()}
        assert not loaded & {"spacy", "streamlit", "plotly", "dateparser", "trafilatura", "lxml", "numpy", "pandas", "pytest"}


@pytest.mark.parametrize(("package", "command"), [("spacy", "build"), ("pydantic", "dates")])
def test_a_package_that_is_not_installed_is_named(package, command):
    code = f"import sys; sys.modules[{package!r}] = None; from timeline.cli import main; sys.exit(main([{command!r}, {str(SEEDS)!r}]))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    assert "pip install -r requirements.txt" in done.stderr


def test_a_reader_that_stops_early_is_no_error():
    done = subprocess.run(
        f"'{sys.executable}' -m timeline schema | head -c 10; exit ${{PIPESTATUS[0]}}", shell=True, executable="/bin/bash",
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_bytes_do_not_depend_on_the_locale(tmp_path):
    plain = run("dates", SEEDS, env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONHASHSEED": "1"}).stdout
    other = run("dates", SEEDS, env={"LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"}).stdout
    assert plain == other
    run("dates", SEEDS, "-o", tmp_path / "d.jsonl")
    assert (tmp_path / "d.jsonl").read_bytes() == plain


# ---------------------------------------------------------------- build, mentions, export, explain, schema

def test_build_writes_the_same_bytes_on_every_run_and_validates(built, tmp_path, capsys):
    again = run("build", SEEDS, "-o", tmp_path / "again.json", env={"PYTHONHASHSEED": "7"})
    assert (again.returncode, again.stderr, again.stdout) == (0, b"", b"")
    assert (tmp_path / "again.json").read_bytes() == built.read_bytes()
    schema = json.loads(call(capsys, "schema")[1])
    jsonschema.Draft202012Validator(schema).validate(json.loads(built.read_text(encoding="utf-8")))


def test_the_order_of_the_inputs_changes_nothing(built, tmp_path):
    paths = [SEEDS / f"{name}.txt" for name in (SECOND, FIRST)]
    assert main(["build", *map(str, paths), "-o", str(tmp_path / "t.json")]) == 0
    assert (tmp_path / "t.json").read_bytes() == built.read_bytes()


def test_the_timeline_has_the_fields_of_the_design(built):
    timeline = json.loads(built.read_text(encoding="utf-8"))
    assert list(timeline) == ["schema_version", "articles", "events", "undated", "rejected"]
    texts = {name: (SEEDS / f"{name}.txt").read_bytes().decode() for name in (FIRST, SECOND)}
    assert {"id", "source", "origin_id", "title", "url", "published", "published_basis", "language", "sha256"} <= set(timeline["articles"][0])
    for event in timeline["events"]:
        assert {"id", "title", "status", "importance", "date", "participants", "places", "sources", "independent_origins", "agreement", "claims", "citations", "edits"} <= set(event)
        assert {"earliest", "latest", "granularity", "edtf", "display", "basis"} <= set(event["date"])
        for citation in event["citations"]:
            assert {"article_id", "quote", "trigger", "attribution", "time", "basis"} <= set(citation)
            text, quote, trigger = texts[citation["article_id"]], citation["quote"], citation["trigger"]
            assert text[quote["start"] : quote["end"]] == quote["exact"]
            assert text[trigger["start"] : trigger["end"]] == trigger["exact"]
            assert text[: quote["start"]].endswith(quote["prefix"])
            assert text[quote["end"] :].startswith(quote["suffix"])


def test_mentions_has_the_keys_of_the_design_first(capsys, built):
    code, out, _ = call(capsys, "mentions", SEEDS)
    assert code == 0
    lines = [json.loads(line) for line in out.splitlines()]
    ids = {event["id"] for event in json.loads(built.read_text(encoding="utf-8"))["events"]}
    assert ids <= {line["event_id"] for line in lines}
    for line in lines:
        assert list(line)[:7] == ["article_id", "event_id", "trigger", "sentence", "date", "status", "participants"]
        assert set(line["trigger"]) == {"start", "end", "exact"}
        assert set(line["sentence"]) == {"start", "end"}
        assert line["date"] is None or {"earliest", "latest", "granularity", "basis"} <= set(line["date"])


def test_what_was_rejected_is_in_the_timeline(capsys, tmp_path):
    (tmp_path / "a.txt").write_text("The mayor resigned on Monday.")
    (tmp_path / "b.txt").write_bytes(b"\x00\x01\x02")
    code, out, _ = call(capsys, "build", tmp_path, "--published", "2024-05-14")
    assert code == 1
    assert [Path(one["input"]).name for one in json.loads(out)["rejected"]] == ["b.txt"]


@pytest.mark.parametrize("command", ["build", "mentions", "dates", "articles"])
def test_a_date_far_from_all_others_is_said_and_nothing_is_left_out(capsys, tmp_path, command):
    lines = [{"id": f"ferry-{day}", "text": f"The ferry sank on Monday, report {day} said.", "published": f"2024-05-{day}"} for day in (14, 15, 16)]
    lines[1]["published"] = "1926-03-04"
    (tmp_path / "ferry.jsonl").write_text("\n".join(map(json.dumps, lines)))
    code, out, err = call(capsys, command, tmp_path / "ferry.jsonl", "-o", "-")
    assert (code, err) == (0, "timeline: ferry-15 is dated 1926-03-04, 98 years from the other articles: check its date\n")
    assert "ferry-15" in out


@pytest.mark.parametrize("format", ["json", "csv", "html"])
def test_export_by_option_or_by_the_ending(built, tmp_path, capsys, format):
    code, out, err = call(capsys, "export", built, "--to", format)
    assert (code, err) == (0, "")
    target = tmp_path / f"timeline.{format}"
    assert call(capsys, "export", built, "-o", target)[0] == 0
    assert target.read_bytes().decode() == out
    if format == "json":
        assert target.read_bytes() == built.read_bytes()
    if format == "html":
        for name in ("page.htm", "PAGE.HTM"):
            assert call(capsys, "export", built, "-o", tmp_path / name)[0] == 0
            assert (tmp_path / name).read_bytes() == target.read_bytes()


@pytest.mark.parametrize(
    ("name", "heading"),
    [("harbour-fire.json", "Harbour fire</bdi>"), ("EU_talks.json", "EU talks</bdi>"), ("timeline.json", "Timeline, "), ("63", "Timeline, ")],
)
def test_a_page_is_called_as_its_timelines_file_is(built, tmp_path, capsys, name, heading):
    (tmp_path / name).write_bytes(built.read_bytes())
    assert f"<h1><bdi>{heading}" in call(capsys, "export", tmp_path / name, "--to", "html")[1]


def test_explain_lists_all_events_and_explains_each(built, capsys):
    timeline = json.loads(built.read_text(encoding="utf-8"))
    listed = call(capsys, "explain", built)[1].splitlines()
    assert [line.split()[0] for line in listed] == [event["id"] for event in timeline["events"] + timeline["undated"]]
    for event in timeline["events"]:
        code, out, _ = call(capsys, "explain", built, event["id"])
        assert code == 0
        assert out.count("→") >= len({(one["article_id"], one["quote"]["start"]) for one in event["citations"]})
    code, _, err = call(capsys, "explain", built, "no-such-event")
    assert code == 2
    assert "no event has the id 'no-such-event'" in err
    assert "leave the id away to list all events" in err


@pytest.mark.parametrize(("arguments", "name"), [(("dates",), "d.ndjson"), (("dates",), "dates.out"), (("dates",), "dates"), (("schema",), "s.txt")])
def test_a_name_with_an_ending_of_no_format_is_written_to(tmp_path, capsys, arguments, name):
    inputs = [SEEDS] if arguments != ("schema",) else []
    assert call(capsys, *arguments, *inputs, "-o", tmp_path / name)[0] == 0
    assert (tmp_path / name).stat().st_size


@pytest.mark.parametrize(("command", "name"), [("dates", "x.json"), ("articles", "x.json"), ("mentions", "x.json"), ("build", "x.jsonl"), ("build", "x.ndjson")])
def test_json_and_json_lines_may_stand_under_the_name_of_one_another(tmp_path, capsys, command, name):
    (tmp_path / "a.txt").write_text("It sank on 9 June 2020.")
    code, out, _ = call(capsys, command, tmp_path / "a.txt", "--published", "2020-07-01")
    assert call(capsys, command, tmp_path / "a.txt", "--published", "2020-07-01", "-o", tmp_path / name)[0] == code == 0
    assert (tmp_path / name).read_text() == out


def test_a_failed_run_leaves_the_file_as_it_was(tmp_path, capsys):
    target = tmp_path / "timeline.csv"
    target.write_text("kept")
    assert call(capsys, "export", "gone.json", "-o", target)[0] == 2
    assert target.read_text() == "kept"
    assert os.listdir(tmp_path) == ["timeline.csv"]
