"""Articles, citations and events made by hand, for timelines of a few lines."""

from timeline.model import (
    Anchor,
    ArticleRecord,
    Citation,
    Event,
    EventDate,
    MentionDate,
    Quote,
    Selector,
    TimeExpression,
)


def an_article(id: str, **fields) -> ArticleRecord:
    given = {
        "source": None, "origin_id": id, "title": None, "url": None, "published": "2024-05-14", "published_basis": "given",
        "language": None, "sha256": "0" * 64,
    }  # fmt: skip
    return ArticleRecord(id=id, **{**given, **fields})


def a_citation(article_id: str, sentence: str, trigger: str, phrase: str | None, day: str | None, basis: str | None = "stated", **fields) -> Citation:
    start = sentence.index(trigger)
    time = date = None
    if phrase:
        at = 100 + sentence.index(phrase)
        time = TimeExpression(
            start=at, end=at + len(phrase), text=phrase, type="DATE", value=day, earliest=day, latest=day, granularity="day",
            anchor=Anchor(kind="published", date="2024-05-14"), rule="weekday", explanation=f"“{phrase}”: the nearest one on or before publication.",
        )  # fmt: skip
    if day:
        date = MentionDate(earliest=day, latest=day, granularity="day", basis=basis, explanation="" if phrase else "Borrowed from the other report.")
    return Citation(
        mention_id=f"{article_id}:{100 + start}", article_id=article_id, basis=basis if day else None, time=time, date=date,
        quote=Selector(exact=sentence, start=100, end=100 + len(sentence)),
        trigger=Quote(exact=trigger, start=100 + start, end=100 + start + len(trigger)), **fields,
    )  # fmt: skip


def a_date(day: str, basis: str = "stated") -> EventDate:
    return EventDate(earliest=day, latest=day, granularity="day", edtf=day, display=f"on {day}", basis=basis)


def an_event(id: str, title: str, day: str | None, citations: tuple[Citation, ...], **fields) -> Event:
    given = {
        "status": "occurred", "importance": 0.7, "sources": len(citations), "independent_origins": len(citations),
        "agreement": "agreed" if len(citations) > 1 else "single", "date": a_date(day) if day else None,
    }  # fmt: skip
    return Event(id=id, title=title, citations=citations, **{**given, **fields})
