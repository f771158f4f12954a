"""The command line: arguments, progress, exit codes and today's date. Everything else is done by the stages.

Imports of the stages stand inside the commands: `resolve` and `dates` must answer before a parser could be loaded.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline import __version__
from timeline.console import progress, speak_utf8, tell, writer
from timeline.errors import TimelineError, UsageError

if TYPE_CHECKING:
    from timeline.model import Article, Rejection, TimeExpression

DONE, SOME_REJECTED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
INPUTS_VARIABLE = "TIMELINE_INPUTS"
"""How `app` hands its inputs to the page: a JSON list of paths in the environment."""
NAMED = 10
"""How many undated articles are named before the rest is counted."""
TODAY = "today, as no publication date was given"
INPUTS = "article files (.txt, .html, .jsonl, .json, .csv) and folders of them; - reads one text from standard input"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code: 0 done, 1 some inputs were rejected, 2 wrong usage."""
    parser = make_parser()
    speak_utf8()
    try:
        options = parser.parse_args(arguments)
        if options.command is None:
            parser.print_help(sys.stderr)
            return WRONG_USAGE
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except TimelineError as error:
        tell(f"timeline: {error}")
        return WRONG_USAGE
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in ("", "timeline"):
            raise  # our own mistake, not the user's
        tell(f"timeline: {package} is not installed; run: pip install -r requirements.txt")
        return WRONG_USAGE
    except KeyboardInterrupt:
        tell("\ntimeline: stopped; nothing was written")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader (`| head`) has what it wanted; without this Python complains once more on closing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def make_parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    parser = argparse.ArgumentParser(
        prog="python -m timeline",
        description="From articles about one story to a timeline in which every date can be checked.",
        epilog="Exit codes: 0 done; 1 some inputs were rejected, each named on standard error; 2 wrong usage.",
    )
    parser.add_argument("--version", action="version", version=f"timeline {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def command(name: str, run: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help, description=help[0].upper() + help[1:] + ".")
        added.set_defaults(run=run)
        return added

    for name, run, help in (
        ("build", build, "build the timeline of one story from its articles"),
        ("mentions", mentions, "write every event mention, before any selection, one a line"),
        ("dates", dates, "write the time expressions of each article, one article a line; loads no parser"),
        ("articles", articles, "write the articles as they were read, one a line: text, outlet, date and how it was dated"),
    ):
        added = command(name, run, help)
        added.add_argument("inputs", nargs="+", metavar="INPUT", help=INPUTS)
        _reading(added)
        _output(added)

    added = command("resolve", resolve, "resolve one time expression against a publication date")
    added.add_argument("phrase", metavar="PHRASE", help='for example "last week"')
    added.add_argument("--published", metavar="DATE", help="the date it is counted from, YYYY-MM-DD (default: today)")
    added.add_argument("--context", metavar="SENTENCE", help="the sentence it stands in: tense decides which Wednesday is meant")
    added.add_argument("--json", action="store_true", help="print JSON, as in dates.jsonl")

    added = command("export", export, "write a timeline in another format: json, csv or html")
    added.add_argument("timeline", metavar="TIMELINE.JSON", help="what build wrote; its name is the story's on an html page: harbour-fire.json, Harbour fire")
    added.add_argument("--to", metavar="FORMAT", help="json, csv or html (default: the ending of -o)")
    _output(added)

    added = command("explain", explain, "say of one event who reports it, how it is dated and why its reports were merged")
    added.add_argument("timeline", metavar="TIMELINE.JSON")
    added.add_argument("event", metavar="EVENT_ID", nargs="?", help="without it: list all events with their ids")

    added = command("schema", schema, "print the JSON Schema of timeline.json")
    _output(added)

    added = command("app", app, "open the dashboard in a browser, on INPUT or on the example stories")
    added.add_argument("inputs", nargs="*", metavar="INPUT", help=INPUTS.split(";")[0])
    added.add_argument("--port", type=int, metavar="N", help="the port it listens on (default: 8501)")
    return parser


def _reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--published", metavar="DATE", help="publication date of inputs that do not say theirs, YYYY-MM-DD")
    parser.add_argument("--source", metavar="OUTLET", help="outlet of inputs that do not name theirs")
    parser.add_argument("--language", metavar="CODE", help='"en": read texts that do not look like English all the same')
    parser.add_argument("--encoding", metavar="NAME", help="encoding of the files that are not UTF-8, for example cp1252; the others are read as UTF-8 all the same, and a web page as it says itself")


def _output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", metavar="FILE", help="write to FILE (default: standard output)")


# ---------------------------------------------------------------- commands

def build(options: argparse.Namespace) -> int:
    """Articles → timeline.json."""
    from timeline.export.json import to_json
    from timeline.export.left_out import count
    from timeline.pipeline import build_timeline

    write = writer(options.output, command="build", writes="JSON")
    read, rejected = _read(options)
    built = build_timeline(read, rejected=rejected, progress=progress())
    write(to_json(built.timeline))
    if options.output and sys.stderr.isatty():
        made = built.timeline
        tell(f"timeline: {count(len(made.events), 'event')} and {len(made.undated)} without a date, from {count(len(read), 'article')}: {options.output}")
    return SOME_REJECTED if rejected else DONE


def mentions(options: argparse.Namespace) -> int:
    """Articles → mentions.jsonl."""
    from timeline.export.lines import to_mentions
    from timeline.pipeline import build_timeline

    write = writer(options.output, command="mentions", writes="JSON Lines")
    read, rejected = _read(options)
    built = build_timeline(read, rejected=rejected, progress=progress())
    write(to_mentions(built.mentions, built.event_ids))
    return SOME_REJECTED if rejected else DONE


def articles(options: argparse.Namespace) -> int:
    """Articles → articles.jsonl."""
    from timeline.export.lines import to_articles

    write = writer(options.output, command="articles", writes="JSON Lines")
    read, rejected = _read(options)
    write(to_articles(read))
    return SOME_REJECTED if rejected else DONE


def dates(options: argparse.Namespace) -> int:
    """Articles → dates.jsonl."""
    from timeline.export.lines import to_dates
    from timeline.pipeline import find_times

    write = writer(options.output, command="dates", writes="JSON Lines")
    read, rejected = _read(options)
    write(to_dates(read, find_times(read)))
    return SOME_REJECTED if rejected else DONE


def resolve(options: argparse.Namespace) -> int:
    """One phrase → its interval, value, anchor and explanation."""
    import json

    if not options.phrase.strip():
        raise UsageError('resolve needs a phrase, for example "last week"')
    published = _published(options.published) or _today()
    from timeline.export.lines import to_timex
    from timeline.ingest.text import visible
    from timeline.temporal import resolve_expression

    # As an article would be read: a phrase that was copied from one brings its soft hyphens along.
    context = visible(options.context) if options.context is not None else None
    time = resolve_expression(visible(options.phrase), published=published, context=context)
    if options.published is None and time.anchor.kind == "published":
        tell(f"timeline: counted from today, {published}; pass --published YYYY-MM-DD for an article's date")
    sys.stdout.write(json.dumps(to_timex(time), ensure_ascii=False) + "\n" if options.json else _in_words(time, from_today=options.published is None))
    return DONE


def export(options: argparse.Namespace) -> int:
    """timeline.json → another format."""
    from timeline.export import FORMATS, read_timeline, to_format

    ending = Path(options.output or "").suffix.removeprefix(".")
    format = options.to or ("html" if ending.lower() == "htm" else ending)
    if not format:
        raise UsageError(f"export needs --to FORMAT, one of: {', '.join(FORMATS)}")
    if format.lower() not in FORMATS:
        raise UsageError(f"there is no format {format!r}; choose one of: {', '.join(FORMATS)}")
    write = writer(options.output, command=f"export --to {format}", writes=format.upper())
    write(to_format(read_timeline(options.timeline), format, title=_story_of(options.timeline)))
    return DONE


def _story_of(file: str) -> str | None:
    """The story's name, which a timeline does not hold, as its file is called: `harbour-fire.json`; None of `timeline.json` and pipes."""
    from timeline.plain import to_title

    path = Path(file)
    return to_title(path.stem) if path.suffix and path.stem.lower() != "timeline" else None


def explain(options: argparse.Namespace) -> int:
    """One event in words, or the list of all."""
    from timeline.export.explain import to_event_list, to_explanation
    from timeline.export.json import read_timeline

    timeline = read_timeline(options.timeline)
    sys.stdout.write(to_event_list(timeline) if options.event is None else to_explanation(timeline, options.event))
    return DONE


def schema(options: argparse.Namespace) -> int:
    """The JSON Schema of timeline.json."""
    from timeline.export.json import to_schema

    writer(options.output, command="schema", writes="JSON")(to_schema())
    return DONE


def app(options: argparse.Namespace) -> int:
    """The dashboard, until it is stopped."""
    import importlib.util
    import json
    import subprocess

    for given in options.inputs:
        if not Path(given).exists():
            raise UsageError(f"{given}: there is no such file or folder; check the name")
    page = Path(__file__).resolve().parent.parent / "ui" / "app.py"
    if not page.is_file():
        raise UsageError(f"the dashboard is not there: {page}; run from a copy of the whole project")
    if importlib.util.find_spec("streamlit") is None:
        raise UsageError("streamlit is not installed; run: pip install -r requirements.txt")
    port = ["--server.port", str(options.port)] if options.port else []
    inputs = json.dumps([os.path.abspath(given) for given in options.inputs])
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", str(page), *port], env={**os.environ, INPUTS_VARIABLE: inputs}
    )
    try:
        return SOME_REJECTED if server.wait() else DONE
    except KeyboardInterrupt:  # the way to stop it; it has been told by the same key
        server.wait()
        return DONE


# ---------------------------------------------------------------- reading and telling

def _read(options: argparse.Namespace) -> tuple[list[Article], list[Rejection]]:
    from timeline.ingest import IngestOptions, read_articles, read_upload

    given = IngestOptions(
        published=options.published, source=options.source, language=options.language, encoding=options.encoding
    )
    paths = [path for path in options.inputs if path != "-"]
    if paths and not any(os.path.lexists(path) for path in paths):
        raise UsageError("; ".join(f"{path or 'an empty name'}: there is no such file or folder" for path in paths) + "; check the name")
    articles, rejected = read_articles(paths, options=given, notice=_note)
    if "-" in options.inputs:
        from timeline.ingest import infer_published, join_articles

        more, refused = read_upload("stdin.txt", sys.stdin.buffer.read(), options=given, notice=_note)
        articles, copies = join_articles(articles, more)
        articles, rejected = infer_published(articles), [*rejected, *refused, *copies]
    for one in rejected:
        tell(f"timeline: left out: {one.input} {one.reason}")
    _tell_dates(articles)
    if not articles:
        tell("timeline: no article could be read; the result is empty")
    return articles, rejected


def _note(sentence: str) -> None:
    tell(f"timeline: {sentence}")


def _tell_dates(articles: Sequence[Article]) -> None:
    """Say what was inferred, article by article, which dates are to be checked, and name those without a date in one sentence."""
    from timeline.ingest import find_dates_apart

    for article in articles:
        if article.published_basis == "inferred":
            tell(f"timeline: {article.id} is taken to be published {article.published}: {article.published_reason}")
    for sentence in find_dates_apart(articles):
        _note(sentence)
    undated = [article.id for article in articles if article.published is None]
    if undated:
        named = ", ".join(undated[:NAMED]) + (f" and {len(undated) - NAMED} more" if len(undated) > NAMED else "")
        has = "has no publication date" if len(undated) == 1 else "have no publication date"
        tell(f"timeline: {named} {has}, so words like “Tuesday” stay undated; pass --published YYYY-MM-DD")


def _published(value: str | None) -> str | None:
    from timeline.ingest.published import DateError, parse_date

    try:
        return parse_date(value) if value is not None else None
    except DateError as error:
        raise UsageError(f"--published {error}") from None


def _today() -> str:
    from datetime import date

    return date.today().isoformat()


def _of_today(sentence: str) -> str:
    """The resolver was told of a publication, the user told of none: what is counted from is named today. No other word is changed."""
    from timeline.temporal.wording import say_day

    day = say_day(_today())
    quoted = re.compile(rf"((?<!\w)'[^']*'(?!\w))|publication on {re.escape(day)}")
    return quoted.sub(lambda found: found[1] or f"today, {day}", sentence)


def _in_words(time: TimeExpression, *, from_today: bool) -> str:
    from timeline.export.explain import span
    from timeline.plain import to_plain

    rows = [("value", time.value + (f" ({time.mod})" if time.mod else "")), ("type", time.type.lower())]
    if time.granularity:
        rows.append(("granularity", time.granularity))
    if time.anchor.kind != "none":
        kind = TODAY if from_today and time.anchor.kind == "published" else time.anchor.kind
        rows.append(("counted from", f"{time.anchor.date} ({kind})"))
    said = _of_today if from_today else str
    rows.append(("because", to_plain(said(time.explanation))))
    for other in time.alternatives:
        rows.append(("or", f"{span(other.earliest, other.latest)}: {to_plain(said(other.reason))}"))
    lines = [f"{to_plain(time.text)} → {span(time.earliest, time.latest)}", *(f"  {label:<12}  {said}" for label, said in rows)]
    return "\n".join(lines) + "\n"
