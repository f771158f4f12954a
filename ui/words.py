"""What the page calls things."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from timeline.model import ArticleRecord, DateBasis, Event, EventDate, PublishedBasis

AGREEMENT: dict[str, str] = {
    "single": "one report only",
    "agreed": "reports agree",
    "refined": "one report is more exact",
    "conflicting": "reports disagree",
}
BASIS: dict[DateBasis, tuple[str, str]] = {
    "stated": ("stated", "the sentence says when"),
    "carried": ("carried", "the date comes from an earlier sentence of the same article"),
    "borrowed": ("borrowed", "the date comes from another report of the same event"),
    "edited": ("edited", "the date was set by hand"),
}
PUBLISHED: dict[PublishedBasis, str] = {"given": "given", "metadata": "from the document", "inferred": "inferred"}
NO_OUTLET = "Outlet not named"


def count(number: int, one: str, many: str | None = None) -> str:
    """`count(2, "report")` is `2 reports`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def day(iso: str | None) -> str:
    """`2025-03-18` as `Tuesday 18 March 2025`; a clock time stays behind it. Unreadable dates are shown as they are."""
    if not iso:
        return "no date"
    try:
        when = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    clock = f", {iso[11:16]}" if len(iso) > 10 else ""
    return f"{when:%A} {when.day} {when:%B} {when.year}{clock}"


def short_day(iso: str | None) -> str:
    """`2025-03-18` as `18 Mar 2025`."""
    if not iso:
        return "no date"
    try:
        when = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return f"{when.day} {when:%b} {when.year}"


def short_edge(dates: Sequence[EventDate], *, last: bool) -> str:
    """The first or last edge of these dates, as exact as the date it is of: `1 Oct 2019`, `Oct 2019` of a month, `2019`."""
    edges = [(edge.split("T")[0], date.granularity) for date in dates for edge in (date.earliest, date.latest) if edge]
    if not edges:
        return "no date"
    edge = (max if last else min)(iso for iso, _ in edges)
    grains = {granularity for iso, granularity in edges if iso == edge}
    if grains <= {"year", "decade", "century"}:
        return edge.rsplit("-", 2)[0].lstrip("0")
    if grains <= {"year", "decade", "century", "month", "season", "quarter", "half"}:
        return short_day(edge).split(" ", 1)[-1]
    return short_day(edge)


def outlets(articles: Iterable[ArticleRecord]) -> dict[str, str]:
    """What to call the outlet of each article, by article id. Unnamed outlets are never taken for one another."""
    articles = tuple(articles)
    unnamed = [article.id for article in articles if not article.source]
    return {
        article.id: article.source or (NO_OUTLET if len(unnamed) == 1 else f"{NO_OUTLET} ({article.id})")
        for article in articles
    }


def count_outlets(names: Iterable[str]) -> str:
    """`3 outlets and 1 not named`: an outlet nobody named is counted, but not as one that is known."""
    names = set(names)
    unnamed = sum(name.startswith(NO_OUTLET) for name in names)
    named = len(names) - unnamed
    if not unnamed:
        return count(named, "outlet")
    return f"{count(named, 'outlet')} and {unnamed:,} not named" if named else count(unnamed, "outlet not named", "outlets not named")


def when(event: Event) -> str:
    """The event's date in words, or that there is none."""
    return event.date.display if event.date else "date not known"
