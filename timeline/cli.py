"""The command line: its arguments, what ends it and with which exit code. What each command does is in `commands`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from timeline import __version__, commands
from timeline.console import speak_utf8, tell
from timeline.errors import TimelineError

WRONG_USAGE, INTERRUPTED = 2, 130
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
        return commands.DONE


def make_parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    parser = argparse.ArgumentParser(
        prog="python -m timeline",
        description="From articles about one story to a timeline in which every date can be checked.",
        epilog="Exit codes: 0 done; 1 some inputs were rejected, each named on standard error; 2 wrong usage.",
    )
    parser.add_argument("--version", action="version", version=f"timeline {__version__}")
    added_to = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def command(name: str, run: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser:
        added = added_to.add_parser(name, help=help, description=help[0].upper() + help[1:] + ".")
        added.set_defaults(run=run)
        return added

    for name, run, help in (
        ("build", commands.build, "build the timeline of one story from its articles"),
        ("mentions", commands.mentions, "write every event mention, before any selection, one a line"),
        ("dates", commands.dates, "write the time expressions of each article, one article a line; loads no parser"),
        ("articles", commands.articles, "write the articles as they were read, one a line: text, outlet, date and how it was dated"),
    ):
        added = command(name, run, help)
        added.add_argument("inputs", nargs="+", metavar="INPUT", help=INPUTS)
        _reading(added)
        _output(added)

    added = command("resolve", commands.resolve, "resolve one time expression against a publication date")
    added.add_argument("phrase", metavar="PHRASE", help='for example "last week"')
    added.add_argument("--published", metavar="DATE", help="the date it is counted from, YYYY-MM-DD (default: today)")
    added.add_argument("--context", metavar="SENTENCE", help="the sentence it stands in: tense decides which Wednesday is meant")
    added.add_argument("--json", action="store_true", help="print JSON, as in dates.jsonl")

    added = command("export", commands.export, "write a timeline in another format: json, csv or html")
    added.add_argument("timeline", metavar="TIMELINE.JSON", help="what build wrote; its name is the story's on an html page: harbour-fire.json, Harbour fire")
    added.add_argument("--to", metavar="FORMAT", help="json, csv or html (default: the ending of -o)")
    _output(added)

    added = command("explain", commands.explain, "say of one event who reports it, how it is dated and why its reports were merged")
    added.add_argument("timeline", metavar="TIMELINE.JSON")
    added.add_argument("event", metavar="EVENT_ID", nargs="?", help="without it: list all events with their ids")

    added = command("schema", commands.schema, "print the JSON Schema of timeline.json")
    _output(added)

    added = command("app", commands.app, "open the dashboard in a browser, on INPUT or on the example stories")
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
