"""`build`, `mentions`, `export`, `explain` and `schema` as a stranger meets them: what is written, what is said, and no traceback for anyone's mistake."""

import json
import os
from pathlib import Path

import jsonschema
import pytest

from tests.cli.helpers import FIRST, SECOND, SEEDS, call, run
from timeline.cli import main


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("built") / "timeline.json"
    assert main(["build", str(SEEDS), "-o", str(path)]) == 0
    return path


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
