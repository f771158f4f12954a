"""An article cut into the pieces that the reader shows: words, time phrases with their resolution, words that name events."""

from __future__ import annotations

from typing import Any

from timeline.model import TimeExpression
from ui.safe import pieces, plain, shorten
from ui.view import Index
from ui.words import day


def read_parts(index: Index, article_id: str, *, at: int | None = None) -> list[dict[str, Any]]:
    """The article's text in order: each piece with its note and the event it opens. `at` is an offset to be shown first.

    The texts of all parts, joined, are the article's text (without its invisible direction controls).
    """
    text = index.articles[article_id].text
    times = index.build.times.get(article_id, ())
    sentence = next(
        ((c.quote.start, c.quote.end) for e in index.all_events for c in e.citations if c.article_id == article_id and c.quote.start == at),
        (at, at + 1) if at is not None else None,
    )
    spans = [(time.start, time.end, f"time:{number}") for number, time in enumerate(times)]
    spans += [(c.trigger.start, c.trigger.end, f"event:{e.id}") for e in index.all_events for c in e.citations if c.article_id == article_id]
    phrase_event = {
        (c.time.start, c.time.end): e.id
        for e in index.all_events for c in e.citations if c.article_id == article_id and c.time
    }
    parts: list[dict[str, Any]] = []
    where = 0
    for words, names in pieces(text, spans):
        here, where = where, where + len(words)
        part: dict[str, Any] = {"text": plain(words)}
        time = next((times[int(name[5:])] for name in names if name.startswith("time:")), None)
        event_id = next((name[6:] for name in names if name.startswith("event:")), None)
        if time is not None:
            event_id = phrase_event.get((time.start, time.end), event_id)
        if time is not None or event_id is not None:
            part |= {"kind": "time" if time else "trigger", "event": event_id, "note": _note(index, time, event_id)}
            part["target"] = sentence is not None and sentence[0] <= here < sentence[1]
        parts.append(part)
    return parts


def _note(index: Index, time: TimeExpression | None, event_id: str | None) -> dict[str, Any]:
    title = shorten(index.events[event_id].title, 90) if event_id in index.events else ""
    if time is None:
        return {"head": "Names an event", "lines": [], "event": title}
    if time.earliest and time.latest:
        shown = day(time.earliest) if time.earliest == time.latest else f"{day(time.earliest)} to {day(time.latest)}"
    elif time.earliest or time.latest:
        shown = f"from {day(time.earliest)}" if time.earliest else f"until {day(time.latest)}"
    else:
        shown = "Cannot be pinned to a day"
    return {"head": plain(shown), "lines": [plain(time.explanation), f"TIMEX3: {time.type} {plain(time.value)}"], "event": title}
