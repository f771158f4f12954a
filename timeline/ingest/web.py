"""A saved web page → its article: the main text, and what its markup says of title, outlet, address and date.

The order of evidence for the date is measured practice: structured data, meta tags and the address are the
publisher's own word; a date elsewhere on the page may belong to a sidebar, and is marked as inferred.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import urlsplit

from timeline.errors import InputError
from timeline.ingest.draft import Draft
from timeline.ingest.infer import PAGE, Evidence, find_date_line
from timeline.ingest.published import DateError, parse_date
from timeline.ingest.text import clean, decode, visible
from timeline.model import PublishedBasis

_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]+(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.I)
_META_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date_published",
    "pubdate", "publishdate", "publish_date", "publication_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "citation_date",
    "article.published", "article_date_original", "originalpublicationdate", "date",
)  # fmt: skip
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)")
_ARTICLE_TYPES = re.compile(r"Article|Posting|Report|Review|WebPage", re.I)
MIN_WORDS = 20
"""A page with less main text than this is a consent form, a paywall or an error page, not an article."""
MAX_TIMES = 20
"""Marked times that are looked at: a live blog has hundreds, and the first are the page's own."""
LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl", "uk", "ru", "pl", "sv", "tr", "zh", "ja", "ar")
"""Languages of dates in a page's markup: searching all two hundred takes ten times as long for what is no date."""
MAX_PAGE = 10_000_000
"""Bytes; a larger page is a dump, and would take minutes to parse."""


_BLOCKS = ("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "table", "section", "article", "header", "footer", "nav", "form", "aside", "main", "blockquote", "figure", "hr")


def read_html(content: bytes, path: PurePath, *, encoding: str | None = None, whole: bool = True) -> Draft:
    """Read one saved page. `encoding` is for a page that is not UTF-8 and does not say what it is.

    A piece of a page (not `whole`) has no menus around it to be told from the article: all of its text counts, see `_all_text`.

    Raises InputError where it holds no article text.
    """
    from lxml import etree, html

    input = clean(path.as_posix())
    if len(content) > MAX_PAGE:
        raise InputError(input, f"is a page of {len(content) // 1_000_000} MB; save the article alone")
    page = _decode(content, input, encoding or "cp1252")
    try:
        # As bytes with a stated encoding: a text that starts with an XML declaration is refused otherwise.
        tree = html.fromstring(page.encode(errors="replace"), parser=html.HTMLParser(encoding="utf-8", huge_tree=False))
    except (etree.LxmlError, ValueError, AssertionError):
        raise InputError(input, "is not a web page that can be read; put its text alone into a .txt") from None
    text = _main_text(tree, input) if whole else _all_text(tree)
    metas = _metas(tree)
    structured = list(_structured(tree))
    url = _first(_web_address(value) for value in (*_hrefs(tree, "canonical"), *metas.get("og:url", ()), *_of(structured, "url")))
    dated = _published(tree, metas, structured, url, text)
    return Draft(
        input=input,
        path=path,
        text=text,
        title=_first((*_of(structured, "headline"), *metas.get("og:title", ()), *_texts(tree, "//h1"), *_texts(tree, "//title"))),
        source=_first((*_publishers(structured), *metas.get("og:site_name", ()), *metas.get("application-name", ()), _host(url))),
        url=url,
        published=dated[0].published if dated else None,
        published_basis=dated[1] if dated else None,
        published_reason=dated[0].reason if dated else None,
    )


def _decode(content: bytes, input: str, fallback: str) -> str:
    declared = _DECLARED.search(content[:4096])
    names = [declared[1].decode("ascii", "replace")] if declared else []
    # What browsers do: the page's word, else UTF-8, else Windows-1252, or what the user said.
    return decode(content, input=input, encodings=(*names, "utf-8", fallback))


def _main_text(tree: Any, input: str) -> str:
    import copy
    import logging

    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it would log, the InputError says
    try:
        text = trafilatura.extract(copy.deepcopy(tree), include_comments=False, include_tables=False, deduplicate=False)
    except (RecursionError, ValueError, TypeError, AttributeError):
        text = None
    if not text or len(text.split()) < MIN_WORDS:
        text = "\n".join(_texts(tree, "//p"))
    if len(text.split()) < MIN_WORDS:
        raise InputError(input, "holds no article text (a consent, error or script-only page?); put its text alone into a .txt")
    return visible(text)


def _all_text(tree: Any) -> str:
    """All the text but scripts, styles, templates and comments, a block a paragraph.

    A form, a footer or a list of links stays, as the article may be inside it. Line ends stay too: what stands
    between the tags may be plain text.
    """
    for element in tree.xpath(".//script | .//style | .//noscript | .//template | .//comment()"):
        element.drop_tree()
    for tags, end in ((("br", "tr"), "\n"), (("td", "th"), " "), (_BLOCKS, "\n\n")):
        for element in tree.iter(*tags):
            element.text = f"{end if tags is _BLOCKS else ''}{element.text or ''}"
            element.tail = f"{end}{element.tail or ''}"
    lines = (" ".join(line.split()) for line in tree.text_content().split("\n"))
    return visible(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip())


# ---------------------------------------------------------------- the date

def _published(
    tree: Any, metas: dict[str, list[str]], structured: list[dict[str, Any]], url: str | None, text: str
) -> tuple[Evidence, PublishedBasis] | None:
    sure = (
        *(("its structured data (JSON-LD)", value) for value in _of(structured, "datePublished")),
        *((f"its meta tag {name!r}", value) for name in _META_DATES for value in metas.get(name, ())),
        *(("its marked publication time", value) for value in _times(tree, "[@pubdate or @itemprop='datePublished']")),
        *(("its address", "-".join(match.groups())) for match in _URL_DATE.finditer(url or "")),
    )
    for where, value in sure:
        day = _try(value)
        if day:
            return Evidence(day, f"From {where}."), "metadata"
    own = find_date_line(text)
    if own:
        return own, "inferred"
    # Inside the article or its header, a lone <time> is nearly always the publication.
    inside = {day for value in _times(tree, "[ancestor::article or ancestor::header or ancestor::main]") if (day := _try(value))}
    if len({day[:10] for day in inside}) == 1:
        return Evidence(min(inside), f"{PAGE} shows this date beside the article, without saying what it is of."), "inferred"
    return None


def _try(value: str) -> str | None:
    try:
        return parse_date(value, languages=None if value[:4].isdigit() or len(value) > 40 else LANGUAGES)
    except DateError:
        return None


def _times(tree: Any, condition: str) -> Iterator[str]:
    for element in tree.xpath(f"//time{condition}")[:MAX_TIMES]:
        yield element.get("datetime") or element.text_content()


# ---------------------------------------------------------------- markup

def _metas(tree: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in tree.xpath("//meta[@content]"):
        for attribute in ("property", "name", "itemprop"):
            name = element.get(attribute)
            if name:
                found.setdefault(name.lower(), []).append(element.get("content"))
    return found


def _structured(tree: Any) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that describe an article or its page, articles first."""
    objects: list[dict[str, Any]] = []
    for element in tree.xpath("//script[@type='application/ld+json']"):
        try:
            _collect(json.loads(element.text or "", strict=False), objects, depth=0)
        except (ValueError, RecursionError):
            continue
    described = [one for one in objects if _ARTICLE_TYPES.search(str(one.get("@type", "")))]
    yield from sorted(described, key=lambda one: "Article" not in str(one["@type"]) and "Posting" not in str(one["@type"]))


def _collect(node: Any, objects: list[dict[str, Any]], *, depth: int) -> None:
    if depth > 6:
        return
    if isinstance(node, list):
        for one in node:
            _collect(one, objects, depth=depth + 1)
    elif isinstance(node, dict):
        objects.append(node)
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            _collect(node.get(key), objects, depth=depth + 1)


def _of(structured: list[dict[str, Any]], key: str) -> Iterator[str]:
    for one in structured:
        if isinstance(one.get(key), str):
            yield one[key]


def _publishers(structured: list[dict[str, Any]]) -> Iterator[str]:
    for one in structured:
        publisher = one.get("publisher")
        for candidate in publisher if isinstance(publisher, list) else [publisher]:
            if isinstance(candidate, dict) and isinstance(candidate.get("name"), str):
                yield candidate["name"]


def _texts(tree: Any, path: str) -> list[str]:
    return [text for element in tree.xpath(path) if (text := " ".join(element.text_content().split()))]


def _hrefs(tree: Any, rel: str) -> list[str]:
    return [element.get("href") or "" for element in tree.xpath(f"//link[@rel='{rel}']")]


def _web_address(value: str) -> str | None:
    """The address if it is a web address: `javascript:` and the like never get into an article."""
    try:
        parts = urlsplit(value.strip())
    except ValueError:
        return None
    return value.strip() if parts.scheme in ("http", "https") and parts.hostname else None


def _host(url: str | None) -> str | None:
    return (urlsplit(url).hostname or "").removeprefix("www.") or None if url else None


def _first(values: Iterable[str | None]) -> str | None:
    return next((cleaned for value in values if value and (cleaned := clean(value))), None)
