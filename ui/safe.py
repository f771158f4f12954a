"""The one place where an article's words become HTML. Everything that is not written here is text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from html import escape
from urllib.parse import urlsplit

from timeline.model import Citation

# Explicit direction controls can make a line read differently from what it says; isolating each text with
# <bdi> lets real right-to-left names show as they should without them.
_UNSEEN = re.compile(r"[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]")


def plain(text: str | None) -> str:
    """The text without direction overrides and control characters; still text, not HTML."""
    return _UNSEEN.sub("", text or "")


def html(text: str | None) -> str:
    """The text as HTML that shows exactly these characters: `html("<b>")` is `&lt;b&gt;`.

    `$` and backticks are entities too, so that no later reader takes them for formulas or code.
    """
    return escape(plain(text), quote=True).replace("$", "&#36;").replace("`", "&#96;")


def link(url: str | None) -> str | None:
    """The address if it is http or https with a host, else None: `link("javascript:alert(1)")` is None."""
    if not url:
        return None
    address = plain(url).strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and parts.hostname else None


def shorten(text: str, limit: int) -> str:
    """The text cut at a word within `limit` characters, with an ellipsis."""
    text = plain(text)
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[limit // 2 :] else cut).rstrip(" ,;:") + "…"


def pieces(text: str, spans: Sequence[tuple[int, int, str]]) -> list[tuple[str, tuple[str, ...]]]:
    """Cut `text` where spans begin and end: each piece with the names of the spans that cover it.

    >>> pieces("It burned on Friday", [(3, 9, "trigger"), (10, 19, "time")])
    [('It ', ()), ('burned', ('trigger',)), (' ', ()), ('on Friday', ('time',))]
    """
    inside = [(max(0, a), min(len(text), b), name) for a, b, name in spans if a < len(text) and b > 0 and a < b]
    cuts = sorted({0, len(text), *(a for a, _, _ in inside), *(b for _, b, _ in inside)})
    return [
        (text[a:b], tuple(name for x, y, name in inside if x <= a and b <= y))
        for a, b in itertools.pairwise(cuts)
    ]


def marked_quote(citations: Sequence[Citation]) -> str:
    """The sentence of these citations as HTML: triggers and time phrases marked, with words for those who do not see the marks."""
    quote, start = citations[0].quote.exact, citations[0].quote.start
    spans = [(one.trigger.start - start, one.trigger.end - start, "trigger") for one in citations]
    spans += [(one.time.start - start, one.time.end - start, "time") for one in citations if one.time]
    shown = []
    for text, names in pieces(quote, spans):
        if not names:
            shown.append(html(text))
            continue
        names = tuple(dict.fromkeys(names))  # two mentions may share a phrase
        label = " and ".join({"trigger": "what happened", "time": "when"}[name] for name in names)
        shown.append(f'<mark class="{" ".join(names)}" title="{label}">{html(text)}</mark>')
    return "<bdi>" + "".join(shown) + "</bdi>"
