"""An event's citations as a reader counts them: a sentence once, however many of its words tell the event."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.model import Citation

_SURENESS = {"edited": 0, "stated": 0, "carried": 1, "borrowed": 2, None: 3}
"""Which of a sentence's mentions says best when it was: one that is dated by its own words before one that is not."""


def by_sentence(citations: Sequence[Citation]) -> list[tuple[int, ...]]:
    """The citations' positions, those of one sentence of one article together, in order of the first of each.

    timeline.json has a citation for every mention, since claims and merges point at mentions; but "A fire broke out"
    is said once by its article, though both "fire" and "broke out" tell the event.
    """
    told: dict[tuple[str, int, int], list[int]] = {}
    for position, citation in enumerate(citations):
        told.setdefault((citation.article_id, citation.quote.start, citation.quote.end), []).append(position)
    return [tuple(positions) for positions in told.values()]


def sentences(citations: Sequence[Citation]) -> list[list[Citation]]:
    """The citations themselves, grouped as `by_sentence` does, in each group the one that is dated best first."""
    groups = [[citations[position] for position in positions] for positions in by_sentence(citations)]
    return [sorted(group, key=lambda citation: _SURENESS[citation.date.basis if citation.date else None]) for group in groups]


def attributions(group: Sequence[Citation]) -> list[str]:
    """Who says so, by the mentions of one sentence; each once."""
    return list(dict.fromkeys(citation.attribution for citation in group if citation.attribution))


def marks(group: Sequence[Citation]) -> list[tuple[int, int, str]]:
    """What to mark in a sentence, in order: `(start, end, "time" or "trigger")`, in the article's offsets, none over another.

    Where a time phrase and a trigger share words, the phrase is marked: it is what needs checking.
    """
    quote = group[0].quote
    times = sorted({(one.time.start, one.time.end) for one in group if one.time}, key=lambda span: (span[0] - span[1], span))
    wanted = [*((*span, "time") for span in times), *((one.trigger.start, one.trigger.end, "trigger") for one in group)]
    marked: list[tuple[int, int, str]] = []
    for start, end, kind in wanted:
        inside = quote.start <= start < end <= quote.end
        if inside and not any(start < there and here < end for here, there, _ in marked):
            marked.append((start, end, kind))
    return sorted(marked)
