"""One event in words: its date, who says what, in which sentence, and why it was taken as one event."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from timeline.errors import UsageError
from timeline.export.left_out import count
from timeline.export.sentences import attributions, by_sentence, marks, sentences
from timeline.export.words import STATUS
from timeline.model import ArticleRecord, Citation, Event, Timeline
from timeline.plain import to_plain

WIDTH = 100
BASIS = {
    "stated": "an expression in the sentence dates it",
    "carried": "carried over from an earlier sentence of the same article",
    "borrowed": "borrowed from another report of the same event",
    "edited": "set by hand",
}
AGREEMENT = {
    "single": "one report gives it",
    "agreed": "the reports that date it agree",
    "refined": "the reports fit together, the more exact one decides",
    "conflicting": "the reports contradict each other; every claim is kept",
}


def to_explanation(timeline: Timeline, event_id: str) -> str:
    """Everything a researcher wants to check about one event, as plain text of at most 100 columns.

    Raises UsageError for an id that no event has.
    """
    events = (*timeline.events, *timeline.undated)
    event = next((one for one in events if one.id == event_id), None)
    if event is None:
        close = [one for one in events if event_id and (one.id.startswith(event_id) or event_id.lower() in one.title.lower())]
        if len(close) != 1:
            hint = "; it could be: " + ", ".join(one.id for one in close[:5]) if close else ""
            raise UsageError(f"no event has the id {event_id!r}{hint}; leave the id away to list all events")
        event = close[0]
    articles = {article.id: article for article in timeline.articles}
    parts = [_heading(event), _date(event, articles), _citations(event, articles), _merges(event, articles), _edits(event)]
    return "\n\n".join(part for part in parts if part) + "\n"


def to_event_list(timeline: Timeline) -> str:
    """One event a line: id, date, title; undated ones last."""
    events = (*timeline.events, *timeline.undated)
    when = [to_plain(event.date.display) if event.date else "no date" for event in events]
    wide = max((len(event.id) for event in events), default=0), min(max(map(len, when), default=0), 44)
    return "".join(
        f"{to_plain(event.id):<{wide[0]}}  {date:<{wide[1]}}  {to_plain(event.title)}\n" for event, date in zip(events, when, strict=True)
    )


def _heading(event: Event) -> str:
    about = [
        STATUS[event.status],
        f"{count(event.sources, 'source')}, {count(event.independent_origins, 'independent origin')}",
        f"importance {event.importance:.2f}",
    ]
    lines = [_wrap(to_plain(event.title)), "  " + " · ".join(about), f"  id {to_plain(event.id)}"]
    for label, names in (("who", event.participants), ("where", event.places)):
        if names:
            lines.append(_wrap(f"{label}: {to_plain(', '.join(names))}", "  "))
    return "\n".join(lines)


def _date(event: Event, articles: dict[str, ArticleRecord]) -> str:
    if event.date is None:
        return "When: no report dates it."
    lines = [
        _wrap(f"When: {to_plain(event.date.display)}"),
        f"  {span(event.date.earliest, event.date.latest)} · EDTF {event.date.edtf}",
        _wrap(f"{AGREEMENT[event.agreement]}; {BASIS[event.date.basis]}", "  "),
    ]
    if len(event.claims) > 1 or event.agreement == "conflicting":
        for claim in event.claims:
            who = ", ".join(dict.fromkeys(_outlet(event.citations[index], articles) for index in claim.citations))
            numbers = _numbers(event, claim.citations)
            lines.append(_wrap(f"- {to_plain(claim.date.display)} ({claim.date.basis}): {who} {numbers}", "  ", "    "))
    return "\n".join(lines)


def _citations(event: Event, articles: dict[str, ArticleRecord]) -> str:
    lines = ["Who says so:"]
    for number, group in enumerate(sentences(event.citations), start=1):
        citation = group[0]
        article = articles.get(citation.article_id)
        published = _published(article)
        lines.append(_wrap(f"[{number}] {_outlet(citation, articles)}{published}", "  ", "      "))
        lines.append(_wrap(_quoted(_marked(group)), "      "))
        who = attributions(group)
        if who:
            lines.append(_wrap(f"according to: {to_plain(' and '.join(who))}", "      "))
        lines.extend(_wrap(reason, "      ") for reason in _reasons(group))
        if article and article.url:
            lines.append("      " + to_plain(article.url))
    return "\n".join(lines)


def _numbers(event: Event, positions: Iterable[int]) -> str:
    """The numbers under which the sentences of these citations are listed: `[1], [3]`."""
    listed = {position: number for number, positions in enumerate(by_sentence(event.citations), start=1) for position in positions}
    return ", ".join(dict.fromkeys(f"[{listed[position]}]" for position in positions))


def _outlet(citation: Citation, articles: dict[str, ArticleRecord]) -> str:
    article = articles.get(citation.article_id)
    name = article.source if article and article.source else "outlet not named"
    return to_plain(f"{name} ({citation.article_id})")


def _published(article: ArticleRecord | None) -> str:
    if article is None or article.published is None:
        return ", publication date unknown"
    inferred = " (inferred)" if article.published_basis == "inferred" else ""
    return f", published {article.published}{inferred}"


def _quoted(sentence: str) -> str:
    """In quotation marks, unless it brings its own."""
    return sentence if sentence.startswith(("“", '"', "‘")) or sentence.endswith(("”", '"', "’")) else f"“{sentence}”"


def _marked(group: Sequence[Citation]) -> str:
    """The sentence with its triggers in *stars* and its time phrases in [brackets]."""
    quote = group[0].quote
    text = quote.exact
    for start, end, kind in reversed(marks(group)):
        before, after = "[]" if kind == "time" else "**"
        start, end = start - quote.start, end - quote.start
        text = f"{text[:start]}{before}{text[start:end]}{after}{text[end:]}"
    return to_plain(text)


def why(citation: Citation) -> list[str]:
    """How a citation's date came about, in sentences: the basis, then the reasoning, nothing said twice."""
    if citation.date is None:
        return ["gives no date"]
    date, time = to_plain(citation.date.explanation), to_plain(citation.time.explanation) if citation.time else ""
    reasons = [one for one in (date, time if time not in date else "") if one]
    basis = citation.date.basis
    if not reasons:
        return [f"{basis} ({BASIS[basis]})"]
    # "Carried from …" says its basis itself.
    says_itself = reasons[0].lower().startswith(basis)
    return [reasons[0][0].lower() + reasons[0][1:], *reasons[1:]] if says_itself else [f"{basis}:", *reasons]


def _reasons(group: Sequence[Citation]) -> list[str]:
    """How a sentence is dated; where its words are dated in more than one way, which word in which."""
    said: dict[str, Citation] = {}
    for citation in [one for one in group if one.date] or group[:1]:
        said.setdefault(_why(citation), citation)
    return list(said) if len(said) == 1 else [f"“{to_plain(one.trigger.exact)}” {reason}" for reason, one in said.items()]


def _why(citation: Citation) -> str:
    if citation.date is None:
        return "→ gives no date"
    return f"→ {span(citation.date.earliest, citation.date.latest)}, {' '.join(why(citation))}"


def _merges(event: Event, articles: dict[str, ArticleRecord]) -> str:
    if len(event.citations) == 1:
        return "One report only: nothing was merged."
    lines = ["Why these are one event:"]
    if not event.merges:
        lines.append("  no reason is recorded")
    for merge in event.merges:
        ends = [_numbers(event, [position]) for position in merge.citations]
        if ends[0] == ends[1]:  # two mentions of one sentence
            words = " and ".join(f"“{to_plain(event.citations[position].trigger.exact)}”" for position in merge.citations)
            ends = [f"{ends[0]}, its words {words}"]
        lines.append(_wrap(f"{' and '.join(ends)}: {to_plain(merge.level)}", "  ", "      "))
        lines.extend(_wrap(f"- {to_plain(evidence)}", "      ", "        ") for evidence in merge.evidence)
    origins: dict[str, list[str]] = {}
    for index, group in enumerate(sentences(event.citations), start=1):
        article = articles.get(group[0].article_id)
        if article and article.origin_reason:
            origins.setdefault(to_plain(article.origin_reason), []).append(f"[{index}]")
    lines.extend(_wrap(f"origin of {', '.join(who)}: {reason}", "  ", "      ") for reason, who in origins.items())
    return "\n".join(lines)


def _edits(event: Event) -> str:
    return "\n".join(
        _wrap(f"Edited by hand: {edit.field} from {edit.before!r} to {edit.after!r}{': ' + edit.reason if edit.reason else ''}")
        for edit in event.edits
    )


def span(earliest: str | None, latest: str | None) -> str:
    """`2025-03-18`, `2025-03-10..2025-03-16`, `..2025-03-18` (open on the left), or `no day`."""
    if earliest is None and latest is None:
        return "no day"
    return earliest if earliest == latest and earliest else f"{earliest or ''}..{latest or ''}"


def _wrap(text: str, first: str = "", rest: str | None = None) -> str:
    rest = first if rest is None else rest
    return textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)
