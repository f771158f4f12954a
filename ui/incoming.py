"""Articles on their way in: read, asked about, joined to a story. Runs without Streamlit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.ingest import infer_published, join_articles, read_upload
from timeline.model import Article, Rejection
from timeline.pipeline import Build, Progress, build_timeline, find_times


@dataclass(frozen=True)
class Incoming:
    """What was understood of the uploads: articles as read, before the reader's answers; and what cannot be used."""

    articles: tuple[Article, ...] = ()
    rejected: tuple[Rejection, ...] = ()


def read_all(uploads: Sequence[tuple[str, bytes]]) -> Incoming:
    """Read every upload by the same checks as the command line's; nothing raises, what fails is named."""
    articles: list[Article] = []
    rejected: list[Rejection] = []
    for name, content in uploads:
        read, refused = read_upload(name, content)
        joined, copies = join_articles(articles, read)
        articles, rejected = joined, [*rejected, *refused, *copies]
    return Incoming(tuple(infer_published(articles)), tuple(rejected))


def answer(article: Article, *, source: str | None = None, published: str | None = None) -> Article:
    """The article with what the reader said of it; what it said itself stays."""
    said: dict[str, str] = {}
    if source and source.strip() and not article.source:
        said["source"] = source.strip()
    if published and (article.published is None or article.published_basis == "inferred"):
        said |= {"published": published, "published_basis": "given", "published_reason": "Given on the page."}
    return article.model_copy(update=said)


def redate(articles: Sequence[Article], dates: dict[str, str]) -> list[Article]:
    """Give publication dates by article id, and let what was inferred be inferred anew from them."""
    return infer_published([answer(article, published=dates.get(article.id)) for article in articles])


def build_joined(base: Build | None, more: Sequence[Article], rejected: Sequence[Rejection], *, progress: Progress | None = None) -> Build:
    """The timeline of the base's articles and these. Dates that were inferred may change, now that more is known."""
    there = base.articles if base else ()
    joined, copies = join_articles(there, more)
    before = base.timeline.rejected if base else ()
    return build_timeline(infer_published(joined), rejected=(*before, *rejected, *copies), progress=progress)


def first_words(article: Article, limit: int = 90) -> str:
    """The title, or else how the text begins."""
    text = article.title or next((line for line in article.text.splitlines() if line.strip()), article.id)
    return text.strip()[:limit]


def count_times(articles: Sequence[Article]) -> dict[str, tuple[int, int]]:
    """Time phrases of each article: how many, and how many of them have a day."""
    return {key: (len(times), sum(bool(t.earliest or t.latest) for t in times)) for key, times in find_times(articles).items()}
