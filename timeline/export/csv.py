"""CSV for spreadsheets: a row for each event and sentence that tells it, safe to open."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from timeline.export.left_out import left_out
from timeline.export.sentences import attributions, sentences
from timeline.model import ArticleRecord, Citation, Event, Timeline

COLUMNS = (
    "event_id", "title", "status", "earliest", "latest", "granularity", "edtf", "date", "date_basis", "agreement",
    "importance", "sources", "independent_origins", "participants", "places",
    "source", "article_id", "article_title", "article_published", "article_published_basis", "url",
    "says_earliest", "says_latest", "says_basis", "time_phrase", "explanation", "attribution", "sentence", "note",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def to_csv(timeline: Timeline, *, title: str | None = None, hidden: Sequence[str] = ()) -> str:
    """RFC 4180 with a header row: dated events in time order, then the undated (their date columns are empty).

    An event that three articles tell in a sentence each has three rows. Where a sentence tells it in several words, the
    row has the date of the one that is dated best; timeline.json has them all. A cell that a spreadsheet would run as a formula (it begins with
    `= + - @`, tab or a line end) gets a single quote in front. Rows at the end, with nothing but `note`, say what was
    left out. There is no row for a `title`: it would be taken for an event.
    """
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    articles = {article.id: article for article in timeline.articles}
    for event in (*timeline.events, *timeline.undated):
        for group in sentences(event.citations):
            row = _row(event, group, articles.get(group[0].article_id))
            rows.writerow([to_cell(row.get(column)) for column in COLUMNS])
    for sentence in left_out(timeline, hidden):
        rows.writerow([to_cell(sentence) if column == "note" else "" for column in COLUMNS])
    return out.getvalue()


def to_cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula.

    >>> to_cell("=1+1")
    "'=1+1"
    """
    text = "" if value is None else str(value)
    return "'" + text if text.startswith(_FORMULA) or text.lstrip(" \u00a0\ufeff").startswith(_FORMULA[:4]) else text


def _row(event: Event, group: Sequence[Citation], article: ArticleRecord | None) -> dict[str, object]:
    citation = group[0]
    date, says, time = event.date, citation.date, citation.time
    return {
        "event_id": event.id,
        "title": event.title,
        "status": event.status,
        "earliest": date and date.earliest,
        "latest": date and date.latest,
        "granularity": date and date.granularity,
        "edtf": date and date.edtf,
        "date": date and date.display,
        "date_basis": date and date.basis,
        "agreement": event.agreement,
        "importance": f"{event.importance:.3f}",
        "sources": event.sources,
        "independent_origins": event.independent_origins,
        "participants": "; ".join(event.participants),
        "places": "; ".join(event.places),
        "source": article and article.source,
        "article_id": citation.article_id,
        "article_title": article and article.title,
        "article_published": article and article.published,
        "article_published_basis": article and article.published_basis,
        "url": article and article.url,
        "says_earliest": says and says.earliest,
        "says_latest": says and says.latest,
        "says_basis": citation.basis,
        "time_phrase": time and time.text,
        "explanation": (time and time.explanation) or (says and says.explanation),
        "attribution": "; ".join(attributions(group)),
        "sentence": citation.quote.exact,
        "note": "no date" if date is None else None,
    }
