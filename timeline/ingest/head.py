"""What an article says of itself in labelled fields: the names they go by, and the lines at the head of a text that give them."""

from __future__ import annotations

import re

FIELDS = ("title", "source", "url", "published", "language")
_ALSO = {
    "headline": "title",
    "outlet": "source", "publisher": "source", "publication": "source", "newspaper": "source", "site": "source",
    "link": "url",
    "date": "published", "publishedat": "published", "publisheddate": "published", "publicationdate": "published", "datepublished": "published", "pubdate": "published",
    "body": "text", "content": "text",
}  # fmt: skip
"""What others call our fields, in lower case and without what joins words ("date_published", "datePublished")."""
_PASSED_OVER = frozenset(("by", "byline", "author", "authors", "section", "tags", "id"))
"""Labels at the head of a text that we have no use for, and that are no part of the article."""
_LINE = re.compile(r"(?P<label>[A-Za-z][A-Za-z _-]{0,19}):[ \t]+(?P<value>\S.*)|(?P<empty>[A-Za-z][A-Za-z _-]{0,19}):")
_RULE = "---"
LEAST = 2
"""Labelled lines of ours that make a head; one may be how the first sentence begins."""


def field_of(name: str) -> str:
    """The field that a column, a key or a label means; the name itself, in lower case, where it is none of ours."""
    plain = re.sub(r"[ _-]", "", name.strip().lower())
    return _ALSO.get(plain, plain)


def read_head(text: str) -> tuple[dict[str, str], str]:
    """The fields that labelled lines at the head of a text give ("Title: …", "Outlet: …", "Published: …"), and the text below them.

    The lines stand together, at least two of them ours and none of another label, with an empty line below; between lines of
    "---", as front matter, any label may stand. Of a text without such a head: no fields, and the text as it is.
    """
    lines = text.lstrip("\ufeff\n\r \t").split("\n")
    framed = lines[0].rstrip() == _RULE
    found: dict[str, str] = {}
    known = 0
    for number, line in enumerate(lines[1:] if framed else lines, start=2 if framed else 1):
        if (framed and line.rstrip() == _RULE) or (not framed and not line.strip()):
            return (found, "\n".join(lines[number:]).lstrip("\n")) if known >= (1 if framed else LEAST) else ({}, text)
        label = _LINE.fullmatch(line.rstrip())
        field = field_of(label["label"] or label["empty"]) if label else ""
        if not framed and field not in (*FIELDS, *_PASSED_OVER):
            break
        if label and label["value"] and field in FIELDS:
            known += 1
            found.setdefault(field, label["value"].strip().strip("\"'"))
    return {}, text
