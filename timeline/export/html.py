"""A standalone web page: one file, no network, no scripts; everything on it can be checked on paper too.

Nothing an article says becomes markup: text is escaped, marks that turn the writing direction are taken out, names
and sentences stand in elements of their own direction (`<bdi>`), and only http and https links are links. A content
security policy in the page forbids what would be left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from urllib.parse import urlsplit

from timeline.export.explain import span, why
from timeline.export.html_strip import to_strip
from timeline.export.html_style import STYLE
from timeline.export.left_out import count, left_out
from timeline.export.sentences import attributions, marks, sentences
from timeline.export.words import STATUS
from timeline.model import ArticleRecord, Citation, Event, Timeline
from timeline.plain import to_plain
from timeline.temporal.wording import FULL_MONTHS

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
MAJOR = 0.5
"""Importance from which a title is set in bold; the rest is background."""


def to_html(timeline: Timeline, *, title: str | None = None, hidden: Sequence[str] = ()) -> str:
    """The page as one string: events by year, then the undated, the articles, and what was left out.

    `title` is the story's name; without it the page is called by the days that its events span.
    """
    names = {event.id: _name(event, number) for number, event in enumerate((*timeline.events, *timeline.undated), 1)}
    articles = {article.id: (number, article) for number, article in enumerate(timeline.articles, start=1)}
    spanning = f"Timeline, {_extent(timeline.events)}" if timeline.events else "Timeline"
    story = to_plain(title or "")
    about = [_text(spanning)] if story else []
    body = [
        f"<header><h1>{_own(story or spanning)}</h1><p class='lede'>{' · '.join([*about, _lede(timeline)])}</p>",
        to_strip(timeline.events, names),
        "</header><main>",
        *(_year(year, events, names, articles) for year, events in groupby(timeline.events, key=_year_of)),
        _section("Without a date", (_event(event, names, articles) for event in timeline.undated)),
        "" if timeline.events or timeline.undated else "<p>No events: none was found in the articles.</p>",
        _articles(timeline),
        _left_out(timeline, hidden),
        f"</main><footer>Sentences are quoted as the outlets printed them: <mark>the words that tell the event</mark>, "
        f"<mark class='time'>the words that date it</mark>. Schema version {_text(timeline.schema_version)}.</footer>",
    ]
    return (
        "<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'>"
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        "<meta name='viewport' content='width=device-width, initial-scale=1'><meta name='referrer' content='no-referrer'>"
        f"<title>{' – '.join([_text(story), *about]) if story else _text(spanning)}</title><style>{STYLE}</style></head>\n<body>{''.join(body)}</body></html>\n"
    )


def _text(value: object) -> str:
    return escape(to_plain(str(value)), quote=True)


def _own(value: object) -> str:
    """Words of an article: escaped, and in a direction of their own."""
    return f"<bdi>{_text(value)}</bdi>"


def _name(event: Event, number: int) -> str:
    return event.id if re.fullmatch(r"[A-Za-z][\w.-]*", event.id, re.ASCII) else f"event-{number}"


def _link(url: str | None, words: str) -> str:
    """`words` (markup) as a link where the address is a web address, else as they are."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return words
    if url is None or parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"[\s\x00-\x1f]", url):
        return words
    return f"<a href='{_text(url)}' rel='noopener noreferrer nofollow'>{words}</a>"


def _extent(events: Sequence[Event]) -> str:
    """`2016 to 2025`, or inside one year the days: `10 March to 19 March 2025`."""
    dated = [event.date for event in events if event.date]
    earliest = min((date.earliest or date.latest or "" for date in dated), default="")[:10]
    latest = max((date.latest or date.earliest or "" for date in dated), default="")[:10]
    if earliest[:4] != latest[:4]:
        return f"{earliest[:4]} to {latest[:4]}"
    first, last = _day_month(earliest), _day_month(latest)
    return f"{first} {latest[:4]}" if first == last else f"{first} to {last} {latest[:4]}"


def _day_month(day: str) -> str:
    return f"{int(day[8:10])} {FULL_MONTHS[int(day[5:7]) - 1]}" if len(day) == 10 else day


def _lede(timeline: Timeline) -> str:
    outlets = {article.source for article in timeline.articles if article.source}
    unnamed = sum(article.source is None for article in timeline.articles)
    origins = len({article.origin_id for article in timeline.articles})
    said = [
        f"{count(len(timeline.events), 'dated event')} from {count(len(timeline.articles), 'article')}",
        f"{count(len(outlets), 'named outlet')}" + (f", {unnamed} not named" if unnamed else ""),
        count(origins, "independent origin"),
    ]
    return _text(" · ".join(said))


def _year_of(event: Event) -> str:
    value = (event.date and (event.date.earliest or event.date.latest)) or ""
    return value[:4]


def _year(year: str, events: Iterable[Event], names: dict[str, str], articles: dict[str, tuple[int, ArticleRecord]]) -> str:
    inside = "".join(_event(event, names, articles) for event in events)
    return f"<h2 class='year'>{_text(year)}</h2>{inside}"


def _section(title: str, parts: Iterable[str]) -> str:
    inside = "".join(parts)
    return f"<h2>{title}</h2>{inside}" if inside else ""


def _event(event: Event, names: dict[str, str], articles: dict[str, tuple[int, ArticleRecord]]) -> str:
    minor = "" if event.importance >= MAJOR else " minor"
    tags: dict[str, str] = {event.status: STATUS[event.status]} if event.status != "occurred" else {}
    if event.agreement == "conflicting":
        tags["conflict"] = "sources conflict"
    marks = "".join(f"<span class='tag {tag}'>{words}</span>" for tag, words in tags.items())
    facts = [
        f"{count(event.sources, 'source')}, {count(event.independent_origins, 'independent origin')}",
        *([_own(", ".join(event.participants[:4]))] if event.participants else []),
        *([_own(", ".join(event.places[:3]))] if event.places else []),
    ]
    told = sentences(event.citations)
    citations = "".join(_citation(group, articles) for group in told)
    outlets = ", ".join(dict.fromkeys(_outlet(citation, articles) for citation in event.citations))
    return (
        f"<article class='event{minor}' id='{names[event.id]}'><div class='when ui'>{_when(event)}</div>"
        f"<div><h3>{_own(event.title)}</h3><p class='facts ui'>{marks}{' · '.join(facts)}</p>{_claims(event, articles)}"
        f"<details open><summary>{count(len(told), 'citation')}: {_own(outlets)}</summary>{citations}</details></div></article>"
    )


def _when(event: Event) -> str:
    if event.date is None:
        return "no date"
    exact = span(event.date.earliest, event.date.latest)
    return f"{_text(event.date.display)}<small>{_text(exact)} · {_text(event.date.basis)}</small>"


def _claims(event: Event, articles: dict[str, tuple[int, ArticleRecord]]) -> str:
    if event.agreement != "conflicting":
        return ""
    rows = []
    for claim in event.claims:
        who = ", ".join(dict.fromkeys(_outlet(event.citations[index], articles) for index in claim.citations))
        rows.append(f"<li><strong>{_text(claim.date.display)}</strong> – {_own(who)}</li>")
    return f"<div class='claims'>No one date fits all reports:<ul>{''.join(rows)}</ul></div>"


def _outlet(citation: Citation, articles: dict[str, tuple[int, ArticleRecord]]) -> str:
    article = articles.get(citation.article_id, (0, None))[1]
    return to_plain(article.source if article and article.source else f"outlet not named ({citation.article_id})")


def _citation(group: Sequence[Citation], articles: dict[str, tuple[int, ArticleRecord]]) -> str:
    """One sentence, by all its words that tell the event."""
    citation = group[0]
    number, article = articles.get(citation.article_id, (0, None))
    by = _link(article.url if article else None, _own(_outlet(citation, articles)))
    where = f" <a href='#article-{number}'>[{number}]</a>" if number else ""
    published = f"<span class='dim'>, {_text(_published(article))}</span>" if article else ""
    who = " and ".join(_own(name) for name in attributions(group))
    said = f"<span class='dim'>, according to {who}</span>" if who else ""
    return (
        f"<div class='cite'><div class='by ui'>{by}{where}{published}{said}</div>"
        f"<blockquote>{_marked(group)}</blockquote>{_reasons(group)}</div>"
    )


def _published(article: ArticleRecord) -> str:
    if article.published is None:
        return "publication date unknown"
    return f"published {article.published}" + (" (inferred)" if article.published_basis == "inferred" else "")


def _reasons(group: Sequence[Citation]) -> str:
    """How the sentence is dated; where its words are dated in more than one way, which word in which."""
    said: dict[str, Citation] = {}
    for citation in [one for one in group if one.date] or group[:1]:
        said.setdefault(_why(citation), citation)
    named = len(said) > 1
    return "".join(f"<p class='why'>{f'“{_own(one.trigger.exact)}”: ' if named else ''}{reason}</p>" for reason, one in said.items())


def _why(citation: Citation) -> str:
    if citation.date is None:
        return "Gives no date."
    reasons = [one for one in why(citation) if one]
    return f"{_text(span(citation.date.earliest, citation.date.latest))}, {' '.join(_own(reason) for reason in reasons)}"


def _marked(group: Sequence[Citation]) -> str:
    """The sentence with its triggers and its time phrases marked, each piece escaped apart."""
    quote = group[0].quote
    pieces, at = [], quote.start
    for start, end, kind in marks(group):
        pieces.append(_piece(quote.exact[at - quote.start:start - quote.start]))
        pieces.append(f"<mark{' class=' + repr(kind) if kind == 'time' else ''}>{_piece(quote.exact[start - quote.start:end - quote.start])}</mark>")
        at = end
    pieces.append(_piece(quote.exact[at - quote.start:]))
    return f"<bdi>{''.join(pieces)}</bdi>"


def _piece(text: str) -> str:
    """Like `_text`, with the blanks at both ends kept: they part the words of neighbouring pieces."""
    inside = _text(text)
    if not inside:
        return " " if text else ""
    return f"{' ' if text[:1].isspace() else ''}{inside}{' ' if text[-1:].isspace() else ''}"


def _articles(timeline: Timeline) -> str:
    rows = []
    for number, article in enumerate(timeline.articles, start=1):
        name = _link(article.url, _own(article.title or article.id))
        reason = f"<br><span class='why'>{_own(article.published_reason)}</span>" if article.published_basis == "inferred" else ""
        origin = f"{_own(article.origin_id)}" + (f"<br><span class='why'>{_own(article.origin_reason)}</span>" if article.origin_reason else "")
        rows.append(
            f"<tr id='article-{number}'><td>[{number}] {_own(article.source or 'outlet not named')}</td><td>{name}</td>"
            f"<td>{_text(_published(article))}{reason}</td><td>{origin}</td></tr>"
        )
    head = "<thead><tr><th>Outlet</th><th>Article</th><th>Published</th><th>Origin</th></tr></thead>"
    return _section("Articles", [f"<div class='table'><table>{head}<tbody>{''.join(rows)}</tbody></table></div>"] if rows else [])


def _left_out(timeline: Timeline, hidden: Sequence[str]) -> str:
    said = left_out(timeline, hidden) or ["Nothing: every input was read."]
    return _section("Left out", ["<ul>", *(f"<li>{_own(sentence)}</li>" for sentence in said), "</ul>"])
