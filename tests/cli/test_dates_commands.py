"""`dates`, `articles` and `resolve` as a stranger meets them: what is printed where, exit codes, and no traceback for anyone's mistake."""

import json
import re
import subprocess
import sys
from datetime import date

import pytest

from tests.cli.helpers import FIRST, ROOT, SECOND, SEEDS, call, run
from timeline.temporal.wording import say_day


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
