"""An event: its date in words, every report of it, how the date came about, where reports disagree, why they are one."""

from __future__ import annotations

import re
from collections.abc import Sequence

import streamlit as st

from timeline.export.sentences import attributions, sentences
from timeline.export.words import STATUS
from timeline.model import Citation, Event, MentionDate
from ui.safe import html, link, marked_quote
from ui.screens.navigation import go_link
from ui.view import Index
from ui.words import AGREEMENT, BASIS, PUBLISHED, count, count_outlets, day, when

CONTEXT = 150  # characters of the article shown on either side of the sentence
_GAPS = re.compile(r"\s*\n\s*")
_WORDS = re.compile(r"\S+")
FOLDED = 3  # citations whose reasoning is open at once; the rest fold


def show_event(index: Index, event: Event, *, level: int = 2) -> None:
    """The whole account of one event."""
    st.html(_head(index, event, level))
    if len(event.claims) > 1:
        st.html(_claims(index, event, level + 1))
    st.html(f'<h{level + 1} class="tl-section">Who says so</h{level + 1}>')
    for number, group in enumerate(sentences(event.citations)):
        with st.container(key=f"tl-citation-{number}"):
            st.html(_citation(index, group, unfolded=number < FOLDED))
            go_link("articles", "Read it in the article", icon=":material/article:", article=group[0].article_id, at=str(group[0].quote.start))
    if event.merges:
        st.html(_merges(index, event, level + 1))
    if event.edits:
        st.html(_edits(event, level + 1))


def _head(index: Index, event: Event, level: int) -> str:
    flags = [f'<span class="tl-status {event.status}">{STATUS[event.status]}</span>', f"<span>{count_outlets(index.event_outlets[event.id])}, {count(event.independent_origins, 'independent origin')}</span>"]
    if event.agreement == "conflicting":
        flags.append(f'<strong class="tl-conflict">≠ {AGREEMENT["conflicting"]}</strong>')
    elif event.agreement != "single":
        flags.append(f"<span>{AGREEMENT[event.agreement]}</span>")
    facts = []
    if event.participants:
        facts.append(("Who", ", ".join(map(html, event.participants))))
    if event.places:
        facts.append(("Where", ", ".join(map(html, event.places))))
    rows = "".join(f"<div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>" for name, value in facts)
    exact = f'<span class="tl-edtf" title="The same in EDTF (ISO 8601-2)">{html(event.date.edtf)}</span>' if event.date else ""
    return (
        f'<div class="tl-event"><p class="tl-flags">{"".join(flags)}</p><h{level} class="tl-name"><bdi>{html(event.title)}</bdi></h{level}>'
        f'<p class="tl-date"><b>{html(_first_up(when(event)))}</b> {exact}</p>{f"<dl>{rows}</dl>" if rows else ""}</div>'
    )


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]


def _claims(index: Index, event: Event, level: int) -> str:
    title = "Where the reports disagree" if event.agreement == "conflicting" else "How exact each report is"
    columns = []
    for claim in event.claims:
        who = dict.fromkeys(index.outlet.get(event.citations[i].article_id, "") for i in claim.citations if i < len(event.citations))
        names = "".join(f"<li><bdi>{html(name)}</bdi></li>" for name in who)
        columns.append(f'<div class="tl-claim"><p>{html(_first_up(claim.date.display))}</p><ul>{names}</ul></div>')
    return f'<h{level} class="tl-section">{title}</h{level}><div class="tl-claims">{"".join(columns)}</div>'


def _citation(index: Index, group: Sequence[Citation], *, unfolded: bool) -> str:
    """One sentence, by all its words that tell the event."""
    citation = group[0]
    record = index.records[citation.article_id]
    address = link(record.url)
    title = f"<bdi>{html(record.title)}</bdi>" if record.title else ""
    if address:
        title = f'<a href="{html(address)}" target="_blank" rel="noopener noreferrer">{title or "article"} ↗</a>'
    basis = f" ({PUBLISHED[record.published_basis]})" if record.published_basis and record.published_basis != "given" else ""
    published = f"published {html(day(record.published))}{basis}" if record.published else "publication date not known"
    before, after = _context(index, citation)
    who = " and ".join(f"<bdi>{html(name)}</bdi>" for name in attributions(group))
    said = f'<p class="tl-said">Said by: {who}</p>' if who else ""
    return (
        f'<div class="tl-citation"><p class="tl-outlet"><b><bdi>{html(index.outlet[record.id])}</bdi></b>, {published}</p>'
        f'{f"<p class=tl-article>{title}</p>" if title else ""}'
        f'<blockquote><span class="tl-context">{html(before)}</span>{marked_quote(group)}<span class="tl-context">{html(after)}</span></blockquote>'
        f"{said}{_reasons(index, group, unfolded=unfolded)}</div>"
    )


def _context(index: Index, citation: Citation) -> tuple[str, str]:
    """The words around the sentence, from the same paragraph and its neighbours, cut at spaces."""
    text, quote = index.articles[citation.article_id].text, citation.quote
    before, after = text[max(0, quote.start - CONTEXT) : quote.start], text[quote.end : quote.end + CONTEXT]
    if quote.start > CONTEXT:
        before = "… " + before.split(" ", 1)[-1]
    if quote.end + CONTEXT < len(text):
        after = after.rsplit(" ", 1)[0] + " …"
    return _GAPS.sub("\n", before), _GAPS.sub("\n", after)


def _reasons(index: Index, group: Sequence[Citation], *, unfolded: bool) -> str:
    """How this report's date came about; where its words are dated in more than one way, which word in which."""
    said: dict[str, str] = {}
    for citation in group:
        if citation.date:
            said.setdefault(_reasoning(index, citation, citation.date), citation.trigger.exact)
    if not said:
        return '<p class="tl-nodate">This report does not say when.</p>'
    shown = []
    for number, (reasoning, word) in enumerate(said.items()):
        named = f"<q><bdi>{html(word)}</bdi></q>: " if len(said) > 1 else ""
        shown.append(f'<details class="tl-why"{" open" if unfolded and number == 0 else ""}><summary>{named}{reasoning}</details>')
    return "".join(shown)


def _reasoning(index: Index, citation: Citation, dated: MentionDate) -> str:
    """What stands behind the opening of a summary: the date's basis, then its reasoning, one step a line."""
    steps = []
    time = citation.time
    if time:
        inside = citation.quote.start <= time.start < citation.quote.end
        steps.append(f"{'The sentence' if inside else 'Elsewhere the article'} says <mark class=time>{html(time.text)}</mark>.")
        if time.anchor.kind == "published":
            steps.append(f"Counted from the article’s publication, {html(day(time.anchor.date))}.")
        elif time.anchor.kind == "expression":
            steps.append(f"Counted from another date in the text{_anchor_words(index, citation)}, {html(day(time.anchor.date))}.")
        elif time.anchor.kind == "document":
            steps.append(f"Counted from the date of the document quoted{_anchor_words(index, citation)}, {html(day(time.anchor.date))}.")
        if time.explanation not in dated.explanation:
            steps.append(html(_sentence(time.explanation)))
    if dated.explanation:
        steps.append(html(_sentence(_with_outlets(index, dated.explanation))))
    shown = _interval(dated)
    if shown:
        steps.append(f"So: <b>{shown}</b>.")
    for other in time.alternatives if time else ():
        steps.append(f"It could also mean {html(other.value or 'another time')}: {html(other.reason)}")
    word, meaning = BASIS[dated.basis]
    items = "".join(f"<li>{step}</li>" for step in dict.fromkeys(steps))
    return f'<span class="tl-basis {dated.basis}">Date {word}</span> {meaning}</summary><ol>{items}</ol>'


def _sentence(text: str) -> str:
    text = _first_up(text.strip())
    return text if text.endswith((".", "!", "?", "”")) else text + "."


def _with_outlets(index: Index, text: str) -> str:
    """An explanation that names other articles by id, naming their outlets instead."""
    for word in _WORDS.findall(text):
        name = word.strip(".,;:()")
        if name in index.outlet:
            text = text.replace(name, index.outlet[name])
    return text


def _anchor_words(index: Index, citation: Citation) -> str:
    anchor = citation.time.anchor if citation.time else None
    if not anchor or anchor.start is None or anchor.end is None:
        return ""
    words = index.articles[citation.article_id].text[anchor.start : anchor.end]
    return f", <q><bdi>{html(words)}</bdi></q>"


def _interval(made: MentionDate) -> str:
    if made.earliest and made.latest:
        return html(day(made.earliest)) if made.earliest == made.latest else f"{html(day(made.earliest))} to {html(day(made.latest))}"
    if made.earliest:
        return f"{html(day(made.earliest))} or later"
    return f"{html(day(made.latest))} or earlier" if made.latest else ""


def _merges(index: Index, event: Event, level: int) -> str:
    rows = []
    for reason in event.merges:
        one, other = (event.citations[i] for i in reason.citations)
        ends = [index.outlet.get(one.article_id, ""), index.outlet.get(other.article_id, "")]
        if (one.article_id, one.quote.start) == (other.article_id, other.quote.start):
            ends = [f"{ends[0]}, “{one.trigger.exact}”", f"“{other.trigger.exact}”"]
        seen = "; ".join(html(line) for line in reason.evidence)
        rows.append(f"<li><bdi>{html(' and '.join(ends))}</bdi>: <b>{html(reason.level)}</b>{f' <span>({seen})</span>' if seen else ''}</li>")
    return (
        f'<h{level} class="tl-section">Why these reports are one event</h{level}><details class="tl-why"><summary>{count(len(rows), "match", "matches")}</summary>'
        f"<ul>{''.join(rows)}</ul></details>"
    )


def _edits(event: Event, level: int) -> str:
    rows = "".join(
        f"<li>{html(edit.field)}: <s>{html(edit.before or 'nothing')}</s> {html(edit.after or 'nothing')} <span>{html(edit.reason)}</span></li>"
        for edit in event.edits
    )
    return f'<h{level} class="tl-section">Corrected by hand</h{level}><ul>{rows}</ul>'
