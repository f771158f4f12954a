"""Publication dates for articles that come without one: from evidence that can be named, or not at all.

The surest evidence first: a date line of the article's own, a dateline, wording shared with a dated article, dates in
the text. Never the file's time stamp, never today.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from timeline.ingest.date_lines import YEAR, Evidence, find_date_line, find_datelines
from timeline.model import Article, TimeExpression
from timeline.patterns import lazy_pattern
from timeline.temporal.wording import FULL_DAYS

MIN_SHARED = 0.3
"""Share of the shorter text's word triples that makes two texts the same story: rewrites of one agency text share
nearly half, different reports of the same event under a tenth. Lower dates an article by its neighbour."""
MIN_TRIPLES = 30
COMMON = 200
"""A word triple in more articles than this is boilerplate and says nothing."""
LEAD = 300
"""Characters of the opening in which a date is the news itself, not background."""

_WEEKDAY = lazy_pattern(r"(?<!next )(?<!last )(?<!every )\b(" + "|".join(FULL_DAYS) + r")\b(?!s\b|,? [A-Z][a-z]+\.? \d)")
_COUNTS_FROM_PUBLICATION = lazy_pattern(rf"\b(?:{'|'.join(FULL_DAYS)}|today|yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|year))\b", re.I)
_LOOKS_BACK = lazy_pattern(r"\b(?:anniversary|(?:years|decades?|centur(?:y|ies)) (?:ago|later|after|since|earlier)|history of)\b", re.I)
_WORD = lazy_pattern(r"\w+")


def infer_published(articles: Sequence[Article]) -> list[Article]:
    """Date the undated articles where evidence allows: `published_basis` "inferred" and the reason in a sentence.

    Given dates and dates from metadata are never touched. What was inferred before is inferred anew, since the dates
    it rests on may have been corrected; only what a web page showed outside its text is kept. Each step sees what the
    steps before it dated, so that the order of the articles changes nothing but the order of the result.
    """
    current = [_reset(article) for article in articles]
    if all(article.published for article in current):
        return current
    steps = (_from_own_lines, _from_shared_wording, _from_yearless_dateline, _from_text, _from_shared_wording)
    for step in steps:
        undated = [article for article in current if article.published is None]
        dated = [article for article in current if article.published is not None]
        found = {article.id: evidence for article, evidence in step(undated, dated) if evidence}
        current = [_dated(article, found[article.id]) if article.id in found else article for article in current]
    return current


Step = Iterable[tuple[Article, Evidence | None]]
PAGE = "The web page"
"""How the reasons begin that rest on a page's markup, which the text does not keep."""


def _reset(article: Article) -> Article:
    if article.published_basis != "inferred" or (article.published_reason or "").startswith(PAGE):
        return article
    return article.model_copy(update={"published": None, "published_basis": None, "published_reason": None})


def _dated(article: Article, evidence: Evidence) -> Article:
    return article.model_copy(
        update={"published": evidence.published, "published_basis": "inferred", "published_reason": evidence.reason}
    )


# ---------------------------------------------------------------- the article's own date lines

def _from_own_lines(undated: Sequence[Article], dated: Sequence[Article]) -> Step:
    for article in undated:
        yield article, find_date_line(article.text)


# ---------------------------------------------------------------- the same story in a dated article

def _from_shared_wording(undated: Sequence[Article], dated: Sequence[Article]) -> Step:
    own = {article.id: _triples(article.text) for article in undated} if dated else {}
    wanted = set().union(*own.values())
    sizes: dict[str, int] = {}
    holders: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for other in dated if wanted else ():
        triples = _triples(other.text)
        sizes[other.id] = len(triples)
        for triple in triples & wanted:
            holders[triple].append(other.id)
    days = {other.id: (other.published or "")[:10] for other in dated}
    for article in undated:
        triples = own.get(article.id, set())
        shared = Counter(id for triple in triples if len(ids := holders.get(triple, ())) <= COMMON for id in ids)
        likest = [
            # Of equally like ones the earliest, for a copy is as old as what it copies.
            (-count / size, days[id], id)
            for id, count in shared.items()
            if (size := min(len(triples), sizes[id])) >= MIN_TRIPLES and count / size >= MIN_SHARED
        ]
        if not likest:
            yield article, None
            continue
        share, day, id = min(likest)
        yield article, Evidence(day, f"It says no date; {-share:.0%} of its wording is that of article {id!r}, published {day}.")


def _triples(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return set(zip(words, words[1:], words[2:], strict=False))


# ---------------------------------------------------------------- a dateline that leaves out the year

def _from_yearless_dateline(undated: Sequence[Article], dated: Sequence[Article]) -> Step:
    others = [_as_date(article.published) for article in dated]
    for article in undated:
        yield article, _year_for_dateline(article, [day for day in others if day])


def _year_for_dateline(article: Article, others: list[date]) -> Evidence | None:
    for dateline in find_datelines(article.text):
        if dateline.month_day is None:
            continue
        own = [day for day, _ in _full_dates(article)]
        near = own or others
        candidates = [
            (min(abs((day - other).days) for other in near), day)
            for year in sorted({other.year + step for other in near for step in (-1, 0, 1)})
            if (day := _day_of(year, dateline.month_day))
        ]
        if not candidates:
            return None
        distance, day = min(candidates)
        if distance > 45:  # a month and a half: farther, nothing speaks for that year more than for another
            return None
        which = "the dates in its text" if own else "the other articles"
        return Evidence(day.isoformat(), f"Its dateline is “{dateline.text}”; the year is that of {which}.")
    return None


def _day_of(year: int, month_day: tuple[int, int]) -> date | None:
    try:
        return date(year, *month_day)
    except ValueError:
        return None


# ---------------------------------------------------------------- dates in the text

def _from_text(undated: Sequence[Article], dated: Sequence[Article]) -> Step:
    for article in undated:
        yield article, _date_of_the_news(article)


def _date_of_the_news(article: Article) -> Evidence | None:
    """The day a report's own dates point to: a post it quotes, or the full date, weekday and all, in its opening.

    A quoted post of 17 March and a lead that says "Tuesday" make it Tuesday 18 March. Any other full date is left
    alone: births, deadlines and anniversaries are said in full more often than the day of the news.
    """
    full = _full_dates(article) if _COUNTS_FROM_PUBLICATION.search(article.text) else []
    if not full:
        return None
    latest, time = max(full, key=lambda pair: pair[0])
    lead = article.text[:LEAD]
    if time.anchor.kind == "document" or _signs_a_post(article.text, time):
        said = f"The latest full date in it is “{time.text}”, of a post or document it quotes"
        weekday = _WEEKDAY.search(lead)
        if weekday is None:
            return Evidence(latest.isoformat(), f"{said}; it was published then or soon after.")
        published = latest + timedelta(days=(FULL_DAYS.index(weekday[1]) - latest.weekday()) % 7)
        return Evidence(published.isoformat(), f"{said}, and its opening speaks of {weekday[1]}.")
    if time.end <= LEAD and not _LOOKS_BACK.search(lead) and _has_weekday(article.text, time, latest):
        return Evidence(latest.isoformat(), f"Its opening dates the news to “{time.text}”, the latest full date in it; it was published then or soon after.")
    return None


def _has_weekday(text: str, time: TimeExpression, day: date) -> bool:
    """True where the right weekday stands before the date: "on Tuesday, March 18, 2025"."""
    return bool(re.search(rf"\b{FULL_DAYS[day.weekday()][:3]}[a-z]*\.?,? (?:the )?$", text[: time.start])) or time.text.startswith(
        FULL_DAYS[day.weekday()][:3]
    )


def _signs_a_post(text: str, time: TimeExpression) -> bool:
    """True where the date ends a quoted post: "— Name (@handle) March 17, 2025"."""
    before = text[max(0, time.start - 80):time.start]
    return bool(re.search(r"[—–-] [^\n]{2,60}\(@\w+\),? ?(?:on )?$", before))


def _full_dates(article: Article) -> list[tuple[date, TimeExpression]]:
    """Days that the text says in full, year included, and without a second reading."""
    if not YEAR.search(article.text):
        return []
    from timeline.temporal import find_time_expressions

    found = []
    for time in find_time_expressions(article.text, published=None):
        day = _as_date(time.earliest)
        complete = YEAR.search(time.text) and time.anchor.kind in ("none", "document") and not time.alternatives
        if day and complete and time.latest and time.latest[:10] == day.isoformat():
            found.append((day, time))
    return found


def _as_date(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None
