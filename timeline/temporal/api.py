"""The two public functions, and the one loop that joins tagger, anchors and resolver."""

from __future__ import annotations

from timeline.errors import UsageError
from timeline.model import TimeExpression
from timeline.temporal.anchors import Anchors, Point, published_point
from timeline.temporal.bounds import narrow, whole_range
from timeline.temporal.documents import find_documents
from timeline.temporal.register import is_day_first, is_narrative
from timeline.temporal.resolver import Spot, resolve
from timeline.temporal.rule import Page
from timeline.temporal.tagger import find
from timeline.temporal.text import fold
from timeline.temporal.wording import say_interval


def find_time_expressions(text: str, *, published: str | None) -> list[TimeExpression]:
    """All time expressions of an English news text, in text order, never overlapping.

    `published` is the ISO date or date-time relative expressions count from; None leaves them unresolved, with their
    type and TIMEX3 value. Offsets are code points, end exclusive; `earliest` and `latest` are inclusive.

    >>> [found] = find_time_expressions("Talks resumed last week.", published="2025-03-18")
    >>> found.earliest, found.latest
    ('2025-03-10', '2025-03-16')

    Raises UsageError where `published` is no ISO date.
    """
    point = _point(published)
    page = Page(text, fold(text))
    found = find(page)
    narrative = is_narrative(found, page.folded, point)
    if not narrative:
        found = [hit for hit in found if not hit.meaning.chronicle]
    anchors = Anchors(point, find_documents(page, found, point), narrative=narrative, day_first=is_day_first(found, text))
    out: list[TimeExpression] = []
    previous_end = -1
    for start, end, rule, meaning in found:
        resolved = resolve(meaning, Spot(page.folded, text, start, end, anchors))
        words = text[start:end]
        if resolved.earliest and resolved.latest and resolved.type in ("DATE", "TIME"):
            anchors.remember(start, end, words, meaning, resolved.value, resolved.earliest, resolved.latest, page.folded)
        earliest, latest, opened = narrow(page.folded, start, end, previous_end, resolved)
        previous_end = end
        whole = whole_range(page.folded, out[-1], start, earliest, latest) if out else None
        if whole is not None:  # "March 3-5": either end stands for all of it
            earliest, latest = whole
            opened = f"; with '{out[-1].text}' one range, {say_interval(earliest, latest)}"
            out[-1] = out[-1].model_copy(update={"latest": latest, "explanation": f"{out[-1].explanation[:-1]}; a range, {say_interval(earliest, latest)}."})
        out.append(TimeExpression.model_construct(  # the values are made here and known to be good: no second validation
            start=start, end=end, text=words, type=resolved.type, value=resolved.value, mod=resolved.mod,
            earliest=earliest, latest=latest, granularity=resolved.granularity, anchor=resolved.anchor, rule=rule,
            explanation=resolved.explanation[:-1] + opened + "." if opened else resolved.explanation,
            alternatives=resolved.alternatives,
        ))  # fmt: skip
    return out


def resolve_expression(phrase: str, *, published: str | None, context: str | None = None) -> TimeExpression:
    """What `phrase` means on its own, or where it stands in `context` (a sentence); offsets count in what was read.

    >>> resolve_expression("Friday", published="2025-03-18", context="They will meet Friday.").earliest
    '2025-03-21'

    Raises UsageError where nothing in the phrase is a time expression, `context` does not hold it, or `published` is
    no ISO date.
    """
    text = phrase if context is None else context
    start = text.find(phrase)
    if start < 0:
        start = text.lower().find(phrase.lower())
    if start < 0 or not phrase.strip():
        raise UsageError(f"the context does not hold {phrase!r}; give the sentence it stands in")
    end = start + len(phrase)
    overlapping = [found for found in find_time_expressions(text, published=published) if found.start < end and start < found.end]
    if not overlapping:
        raise UsageError(f"nothing in {phrase!r} is a time expression")
    return max(overlapping, key=lambda found: (min(found.end, end) - max(found.start, start), -found.start))


def _point(published: str | None) -> Point | None:
    if published is None:
        return None
    try:
        return published_point(published)
    except ValueError:
        raise UsageError(f"{published!r} is no publication date; write YYYY-MM-DD") from None
