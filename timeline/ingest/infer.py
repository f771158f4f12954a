"""Publication dates for articles that come without one: from evidence that can be named, or not at all.

The surest evidence first: a date line of the article's own, a dateline, wording shared with a dated article, dates in
the text. Never the file's time stamp, never today.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from timeline.ingest.published import DateError, parse_date
from timeline.model import Article, TimeExpression
from timeline.patterns import lazy_pattern
from timeline.temporal.wording import FULL_DAYS, FULL_MONTHS

HEAD_LINES = 10
TAIL_LINES = 3
"""Where date lines stand: under the headline or after the last paragraph. Deeper, a date is part of the story."""
MAX_LINE = 120
"""A longer line is a sentence, not a date line."""
MAX_WORDS = 14
"""Words of a date line without a label: weekday, date, time, zone, and "By" with a name or two."""
MIN_SHARED = 0.3
"""Share of the shorter text's word triples that makes two texts the same story: rewrites of one agency text share
nearly half, different reports of the same event under a tenth. Lower dates an article by its neighbour."""
MIN_TRIPLES = 30
COMMON = 200
"""A word triple in more articles than this is boilerplate and says nothing."""
LEAD = 300
"""Characters of the opening in which a date is the news itself, not background."""

_LABEL = lazy_pattern(r"(?:first |last |originally )?(?:published|posted|updated|issued|modified|date|dated)(?: date)?\b(?: on| at)?\s*:?\s*", re.I)
_PIECES = lazy_pattern(r"\s*[|•·—–/]\s*|\s+-\s+|\(|\)")
_YEAR = lazy_pattern(r"(?:1[5-9]|20)\d\d(?!\d)")
_MONTHS = [name[:3].lower() for name in FULL_MONTHS]
_DATELINE = lazy_pattern(
    r"\s*[A-Z][A-Za-z.’' ]*[A-Z][A-Za-z.’', ]{0,60}?,? "
    r"(?:(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})|(?P<day2>\d{1,2}) (?P<month2>[A-Z][a-z]{2,8})\.?)"
    r"(?:,? (?P<year>\d{4}))?,? ?(?:\([^)\n]{2,40}\) ?)?[—–:-](?=\s*[“\"‘']?[A-Za-z])"
)
_WEEKDAY = lazy_pattern(r"(?<!next )(?<!last )(?<!every )\b(" + "|".join(FULL_DAYS) + r")\b(?!s\b|,? [A-Z][a-z]+\.? \d)")
_COUNTS_FROM_PUBLICATION = lazy_pattern(rf"\b(?:{'|'.join(FULL_DAYS)}|today|yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|year))\b", re.I)
_LOOKS_BACK = lazy_pattern(r"\b(?:anniversary|(?:years|decades?|centur(?:y|ies)) (?:ago|later|after|since|earlier)|history of)\b", re.I)
_WORD = lazy_pattern(r"\w+")


class Evidence(NamedTuple):
    """A publication date with one sentence that says where it comes from."""

    published: str
    reason: str


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


def find_date_line(text: str) -> Evidence | None:
    """The date of a line that is there to give it: "Published: March 18, 2025", "18 March 2025, 10:15 GMT", a dateline.

    >>> find_date_line("Harbour reopens\nBy Ana Ruiz | 18 March 2025\nThe harbour …").published
    '2025-03-18'
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    head, tail = lines[:HEAD_LINES], lines[HEAD_LINES:][-TAIL_LINES:]
    updated: Evidence | None = None
    for line in [*head, *tail]:
        found = _date_in_line(line)
        if found and re.match(r"(?:last )?(?:updated|modified)", line, re.I):
            updated = updated or Evidence(found, f"The line “{line}” dates an update.")
        elif found:
            return Evidence(found, f"The line “{line}” dates it.")
    for line in head:
        match = _DATELINE.match(line[:MAX_LINE])
        if match and match["year"]:
            month_day = _month_day(match)
            try:
                found = date(int(match["year"]), *month_day).isoformat() if month_day else None
            except ValueError:
                found = None
            if found:
                return Evidence(found, f"Its dateline is “{match[0].strip(' —–:-')}”.")
    return updated


def _is_bare_date_line(line: str) -> bool:
    """True where nothing but a by-line or a clock stands beside the piece with the year: "Storm warning - March 31, 2026" is a headline."""
    if "@" in line or "(" in line or len(_WORD.findall(line)) > MAX_WORDS:
        return False
    beside = [piece.strip() for piece in _PIECES.split(line) if not _YEAR.search(piece)]
    dated = [piece for piece in _PIECES.split(line) if _YEAR.search(piece)]
    return len(dated) == 1 and all(not piece or re.match(r"(?:By\b|\d)", piece, re.I) for piece in beside)


def _date_in_line(line: str) -> str | None:
    if len(line) > MAX_LINE or not _YEAR.search(line):
        return None
    label = _LABEL.match(line)
    rest = line[label.end():] if label else line
    # A date line holds a date, perhaps a name, and little else; a headline or a post with a date in it is none.
    if not label and not _is_bare_date_line(line):
        return None
    for piece in (rest, *_PIECES.split(rest)):
        if not _YEAR.search(piece) or len(piece) > 60:
            continue
        try:
            return parse_date(piece.strip(" ,.;:"), languages=("en",))
        except DateError:
            continue
    return None


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
    for line in [line for line in article.text.splitlines() if line.strip()][:HEAD_LINES]:
        match = _DATELINE.match(line[:MAX_LINE])
        month_day = _month_day(match) if match else None
        if not match or not month_day:
            continue
        own = [day for day, _ in _full_dates(article)]
        near = own or others
        candidates = [
            (min(abs((day - other).days) for other in near), day)
            for year in sorted({other.year + step for other in near for step in (-1, 0, 1)})
            if (day := _day_of(year, month_day))
        ]
        if not candidates:
            return None
        distance, day = min(candidates)
        if distance > 45:  # a month and a half: farther, nothing speaks for that year more than for another
            return None
        which = "the dates in its text" if own else "the other articles"
        return Evidence(day.isoformat(), f"Its dateline is “{match[0].strip(' —–:-')}”; the year is that of {which}.")
    return None


def _month_day(match: re.Match[str]) -> tuple[int, int] | None:
    month = (match["month"] or match["month2"])[:3].lower()
    return (_MONTHS.index(month) + 1, int(match["day"] or match["day2"])) if month in _MONTHS else None


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
    if not _YEAR.search(article.text):
        return []
    from timeline.temporal import find_time_expressions

    found = []
    for time in find_time_expressions(article.text, published=None):
        day = _as_date(time.earliest)
        complete = _YEAR.search(time.text) and time.anchor.kind in ("none", "document") and not time.alternatives
        if day and complete and time.latest and time.latest[:10] == day.isoformat():
            found.append((day, time))
    return found


def _as_date(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None
