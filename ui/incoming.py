"""Articles on their way in: read, asked about, joined to a story. Runs without Streamlit."""

from __future__ import annotations

import re
from calendar import day_name, month_name
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from timeline.errors import InputError
from timeline.ingest import (
    IngestOptions,
    Manifest,
    find_dates_apart,
    infer_published,
    join_articles,
    read_articles,
    read_manifest,
    read_upload,
)
from timeline.ingest.manifest import NAME
from timeline.ingest.text import SAY_ENCODING, SAY_ENGLISH
from timeline.model import Article, Rejection
from timeline.pipeline import Build, Progress, build_timeline, find_times
from ui.safe import shorten

SHARED_NAMES = 4
"""So many names in common make it likely that a text belongs to a story. Fewer, and any two reports from one capital would."""
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-zà-ÿ]{3,}")
_CALENDAR = {*day_name, *month_name}


AS_ENGLISH = "Read as English what does not look like it"
ENCODING = "Encoding of the files that are not UTF-8"
ENCODINGS = {
    "cp1252": "Western European, Windows or Latin-1", "cp1250": "Central European, Windows", "mac_roman": "Western European, old Macintosh",
}  # fmt: skip
"""Those that English articles come in; a Latin-1 file is read rightly as the Windows one, which holds its characters and more."""
_MENDS = {SAY_ENGLISH: f"tick “{AS_ENGLISH}” while adding it", SAY_ENCODING: f"choose “{ENCODING}” while adding it"}
"""The command line's advice, and what the page has for it."""
AS_THEY_ARE = IngestOptions()


@dataclass(frozen=True)
class Incoming:
    """What was understood of the uploads: articles as read, before the reader's answers; and what cannot be used.

    `notices` are sentences about uploads that were read otherwise than their names say; `story` is the name that their
    manifest gives to the story.
    """

    articles: tuple[Article, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    notices: tuple[str, ...] = ()
    story: str | None = None


def read_all(uploads: Sequence[tuple[str, bytes]], *, options: IngestOptions = AS_THEY_ARE) -> Incoming:
    """Read every upload by the same checks as the command line's; nothing raises, what fails is named.

    With a `manifest.json` among them they are read as the folder it describes, so that its outlets and dates count.
    """
    if any(PurePath(name).name == NAME for name, _ in uploads):
        return _read_folder(uploads, options)
    articles: list[Article] = []
    rejected: list[Rejection] = []
    notices: list[str] = []
    for name, content in uploads:
        read, refused = read_upload(name, content, options=options, notice=notices.append)
        joined, copies = join_articles(articles, read)
        articles, rejected = joined, [*rejected, *refused, *copies]
    return Incoming(tuple(infer_published(articles)), tuple(map(_with_mend, rejected)), tuple(notices))


def _with_mend(rejection: Rejection) -> Rejection:
    reason = rejection.reason
    for said, mend in _MENDS.items():
        reason = reason.replace(said, mend)
    return rejection.model_copy(update={"reason": reason})


def can_be_read(rejected: Sequence[Rejection], control: str) -> bool:
    """Whether something was left out that the control so labelled may have read: `AS_ENGLISH` or `ENCODING`."""
    return any(f"“{control}”" in one.reason for one in rejected)


def _read_folder(uploads: Sequence[tuple[str, bytes]], options: IngestOptions) -> Incoming:
    """The uploads as one folder, written out for as long as reading takes."""
    notices: list[str] = []
    with TemporaryDirectory() as place:
        folder = Path(place)
        for name, content in uploads:
            (folder / PurePath(name.replace("\\", "/")).name).write_bytes(content)
        articles, rejected = read_articles([folder], options=options, notice=notices.append)
        prefix = f"{folder.as_posix()}/"
        refused = [Rejection(input=one.input.replace(prefix, ""), reason=one.reason.replace(prefix, "")) for one in rejected]
        manifest = read_story(folder)
    return Incoming(tuple(articles), tuple(map(_with_mend, refused)), tuple(one.replace(prefix, "") for one in notices), manifest.story if manifest else None)


def read_story(folder: Path) -> Manifest | None:
    """The folder's manifest; None where it has none, or one that cannot be read: reading the folder names its fault."""
    try:
        return read_manifest(folder)
    except InputError:
        return None


def build_inputs(inputs: Sequence[str]) -> Build:
    """The timeline of files and folders that are on this machine, with what reading them noticed."""
    notices: list[str] = []
    articles, rejected = read_articles(inputs, notice=notices.append)
    return build_timeline(articles, rejected=rejected, notices=notices)


def say_dates_apart(base: Build | None, articles: Sequence[Article]) -> list[str]:
    """Which dates are to be checked once these articles stand beside the base's; what the base says already is left out."""
    there = base.articles if base else ()
    known = find_dates_apart(there)
    return [sentence for sentence in find_dates_apart([*there, *articles]) if sentence not in known]


def shares_names(base: Build, articles: Sequence[Article]) -> bool:
    """Whether the articles speak of people and places that the story's articles name: likely the same story."""
    known = {name for article in base.articles for name in _names(article.text)}
    return all(len(_names(article.text) & known) >= SHARED_NAMES for article in articles)


def _names(text: str) -> set[str]:
    """Capitalised words that do not begin a sentence, weekdays and months left out: they are in every story."""
    return {word for word in _NAME.findall(text) if word not in _CALENDAR}


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


def build_joined(
    base: Build | None, more: Sequence[Article], rejected: Sequence[Rejection], *, notices: Sequence[str] = (), progress: Progress | None = None
) -> Build:
    """The timeline of the base's articles and these. Dates that were inferred may change, now that more is known."""
    there = base.articles if base else ()
    joined, copies = join_articles(there, more)
    before, said = (base.timeline.rejected, base.notices) if base else ((), ())
    return build_timeline(
        infer_published(joined), rejected=(*before, *rejected, *copies), notices=tuple(dict.fromkeys((*said, *notices))), progress=progress
    )


def first_words(article: Article, limit: int = 90) -> str:
    """The title, or else how the text begins."""
    return shorten(article.title or next((line for line in article.text.splitlines() if line.strip()), article.id).strip(), limit)


def count_times(articles: Sequence[Article]) -> dict[str, tuple[int, int]]:
    """Time phrases of each article: how many, and how many of them have a day."""
    return {key: (len(times), sum(bool(t.earliest or t.latest) for t in times)) for key, times in find_times(articles).items()}
