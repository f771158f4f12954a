"""What each command does: read, run the stages, write, and say what was noticed.

Imports of the stages stand inside the commands: `resolve` and `dates` must answer before a parser could be loaded.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.console import progress, tell, writer
from timeline.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from timeline.model import Article, Rejection, TimeExpression

DONE, SOME_REJECTED = 0, 1
"""Exit codes of a command that could be run."""
INPUTS_VARIABLE = "TIMELINE_INPUTS"
"""How `app` hands its inputs to the page: a JSON list of paths in the environment."""
NAMED = 10
"""How many undated articles are named before the rest is counted."""
TODAY = "today, as no publication date was given"


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
