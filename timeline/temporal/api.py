"""The two public functions, and the one loop that joins tagger, anchors and resolver."""

from __future__ import annotations

from timeline.errors import NoDateError, UsageError
from timeline.model import TimeExpression
from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.accord import agree
from timeline.temporal.anchors import Anchors
from timeline.temporal.ancient import written
from timeline.temporal.beside import name_behind, year_below
from timeline.temporal.bounds import ended_period, narrow, whole_range
from timeline.temporal.course import Course
from timeline.temporal.documents import find_documents
from timeline.temporal.ending import present_end
from timeline.temporal.entries import date_entries
from timeline.temporal.feature import feature_story
from timeline.temporal.figures import is_of_months
from timeline.temporal.hemisphere import named, turned
from timeline.temporal.page import Found, Page
from timeline.temporal.point import Point, published_point
from timeline.temporal.ranges import (
    find_ranges,
    is_yearless,
    join_ends,
    next_morning,
    pair_days,
    share_day,
    share_week,
    to_list,
    to_whole,
    years_in_order,
)
from timeline.temporal.register import (
    after_lead,
    is_day_first,
    is_narrative,
    lend_years,
)
from timeline.temporal.resolver import Resolved, Spot, resolve
from timeline.temporal.resolver.events import beside_event, part_of_event
from timeline.temporal.resolver.story_or_news import dated
from timeline.temporal.tagger import find
from timeline.temporal.text import fold
from timeline.temporal.vocabulary import FUNCTION_WORDS
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
    return [written(time) for time in _find(text, published)[0]]


def _find(text: str, published: str | None) -> tuple[list[TimeExpression], set[int]]:
    """The expressions, and the places of those that begin a range with the next."""
    point = _point(published)
    page = Page(text, fold(text))
    found = year_below(name_behind(turned(find(page), page.folded), page.folded, point), page.folded, point)
    present_at = present_end(found, page.folded, point)
    narrative = is_narrative(found, page.folded, point, present_at)
    feature = None if narrative else feature_story(found, page.folded, point)
    story_at, story_ends = feature or (0, present_at if narrative else 0)
    found = _of_register(found, page.folded, story_at, story_ends)
    found = date_entries(page, found, point)
    found = pair_days(page.folded, found, point)
    firsts = find_ranges(page, found)
    found = share_day(page.folded, share_week(page.folded, join_ends(page.folded, found, firsts)), firsts)
    anchors = Anchors(point, page.folded, find_documents(page, found, point, narrative=narrative), narrative=narrative, day_first=is_day_first(found, text), course=Course(dated(found, point)))
    found = agree(page, found, anchors)
    lead_end = after_lead(found, page.folded) if narrative else None
    out: list[TimeExpression] = []
    previous_end = -1
    for place in range(len(found)):
        if place in firsts:
            found[place : place + 2] = _in_order(page, found[place], found[place + 1], anchors)
        start, end, rule, meaning = found[place]
        if feature is not None and not anchors.narrative and story_at <= start < story_ends:
            anchors.begin_story()
        if anchors.narrative and start >= story_ends:
            anchors.end_story()
        if lead_end is not None and start > lead_end:
            anchors.begin_again()
            lead_end = None
        resolved = named(meaning, resolve(meaning, _spot(page, found, place, firsts, anchors)))
        if place - 1 in firsts and out:
            resolved = next_morning(out[-1], resolved)
        words = text[start:end]
        if isinstance(meaning, m.Anniversary) or _names_weekday(meaning, page.folded, start, resolved, anchors):
            pass  # beside the story: nothing goes on from it
        elif resolved.earliest and resolved.latest and resolved.type in ("DATE", "TIME"):
            anchors.remember(start, end, words, meaning, resolved.value, resolved.earliest, resolved.latest, counted=resolved.anchor.kind == "expression")
        else:
            anchors.tell_event(meaning, start, end)
        earliest, latest, opened = narrow(page.folded, start, end, previous_end, resolved)
        previous_end = end if resolved.type in ("DATE", "TIME") else -1  # of "daily through Sept. 14" nothing begins with "daily"
        whole = whole_range(page.folded, out[-1], start, earliest, latest) if out else None
        if whole is not None:  # "March 3-5": either end stands for all of it
            earliest, latest = whole
            opened = f"; with '{out[-1].text}' one range, {say_interval(earliest, latest)}"
            out[-1] = out[-1].model_copy(update={"latest": latest, "explanation": f"{out[-1].explanation[:-1]}; a range, {say_interval(earliest, latest)}."})
        period = ended_period(page.folded, out[-1], start, words, latest) if out else None
        if period is not None:
            out[-1] = period
        out.append(TimeExpression.made(  # no second validation
            start=start, end=end, text=words, type=resolved.type, value=resolved.value, mod=resolved.mod,
            earliest=earliest, latest=latest, granularity=resolved.granularity, anchor=resolved.anchor, rule=rule,
            explanation=resolved.explanation[:-1] + opened + "." if opened else resolved.explanation,
            alternatives=resolved.alternatives,
        ))  # fmt: skip
        if period is not None:
            anchors.tell_period(period, out[-1], found[place - 1].meaning)
        elif is_of_months(meaning):
            anchors.tell_period(out[-1], out[-1], meaning)
        elif len(out) > 1 and out[-1].granularity == "month" == out[-2].granularity and (place - 1 in firsts or page.folded[out[-2].end : start] == " and "):
            anchors.tell_period(out[-2], out[-1], meaning, listed=place - 1 not in firsts)
    if not narrative:
        _tell_later(page, found, firsts, anchors, out)
    kept = [place for place, hit in enumerate(found) if out[place].earliest or out[place].latest or not isinstance(hit.meaning, m.Anniversary)]  # of what is not told, it is an occasion
    places = {place: at for at, place in enumerate(kept)}
    return [out[place] for place in kept], {places[place] for place in firsts}


def _names_weekday(meaning: m.Meaning, folded: str, start: int, resolved: Resolved, anchors: Anchors) -> bool:
    """Whether it only tells which day of the week the day told last was: "It was a Friday"."""
    return isinstance(meaning, m.Weekday) and folded.endswith("it was a ", 0, start) and anchors.previous is not None and resolved.earliest == anchors.previous.day.isoformat()


def _tell_later(page: Page, found: list[Found], firsts: set[int], anchors: Anchors, out: list[TimeExpression]) -> None:
    """Counts from an event whose day is told only behind: "two weeks before the crash … The crash was on 4 May"."""
    for place, (_, _, _, meaning) in enumerate(found):
        if out[place].earliest is not None or out[place].latest is not None or not isinstance(meaning, (m.Length, m.Vague)):
            continue
        spot = _spot(page, found, place, firsts, anchors)
        resolved = beside_event(meaning, spot, later=True) if isinstance(meaning, m.Length) and meaning.event else part_of_event(meaning, spot, later=True) if isinstance(meaning, m.Vague) else None
        if resolved is not None:
            out[place] = out[place].model_copy(update={
                "type": resolved.type, "value": resolved.value, "earliest": resolved.earliest, "latest": resolved.latest, "granularity": resolved.granularity,
                "anchor": resolved.anchor, "explanation": resolved.explanation,
            })  # fmt: skip


def _of_register(found: list[Found], folded: str, begins: int, ends: int) -> list[Found]:
    """What is found where a chronicle reaches from `begins` up to `ends` in a report: some words are dates in a chronicle alone."""
    story = [hit for hit in found if begins <= hit.start < ends]
    report = [[hit for hit in found if not hit.meaning.chronicle and hit.start < begins], [hit for hit in found if not hit.meaning.chronicle and hit.start >= ends]]
    return [*report[0], *lend_years(story, folded), *report[1]]


def _spot(page: Page, found: list[Found], place: int, firsts: set[int], anchors: Anchors) -> Spot:
    first = found[place - 1] if place - 1 in firsts else found[place]
    last = found[place + 1] if place in firsts else found[place]
    whole = (first.start, last.end) if first is not last else None
    return Spot(page.folded, page.text, found[place].start, found[place].end, anchors, whole)


def _in_order(page: Page, left: Found, right: Found, anchors: Anchors) -> list[Found]:
    """The ends of a range with the years that put the second behind the first, where the words leave them open."""
    point = anchors.dated(left.start)
    if point is None or not (is_yearless(left.meaning) and is_yearless(right.meaning)):
        return [left, right]
    spots = [Spot(page.folded, page.text, end.start, end.end, anchors, (left.start, right.end)) for end in (left, right)]
    ends = resolve(left.meaning, spots[0]), resolve(right.meaning, spots[1])
    if ends[0].earliest is None:
        return [left, right]  # of every year
    one, other = years_in_order(left.meaning, right.meaning, *ends, point, spots[0].direction().way, joined=page.folded[left.end : right.start] == "-")
    return [left._replace(meaning=one), right._replace(meaning=other)]


def resolve_expression(phrase: str, *, published: str | None, context: str | None = None) -> TimeExpression:
    """What `phrase` means on its own, or where it stands in `context` (a sentence); offsets count in what was read.

    >>> resolve_expression("Friday", published="2025-03-18", context="They will meet Friday.").earliest
    '2025-03-21'

    Raises UsageError where `context` does not hold the phrase, or `published` is no ISO date; NoDateError where nothing
    in the phrase is a time expression.
    """
    text = phrase if context is None else context
    start = text.find(phrase)
    if start < 0:
        start = text.lower().find(phrase.lower())
    if start < 0 or not phrase.strip():
        raise UsageError(f"the context does not hold {phrase!r}; give the sentence it stands in")
    end = start + len(phrase)
    found, firsts = _find(text, published)
    overlapping = [time for time in found if time.start < end and start < time.end]
    ranged = any(place in firsts for place, time in enumerate(found) if time in overlapping[:-1])
    listed = to_list(text, overlapping) if len(overlapping) > 1 and not ranged else None
    if listed is not None:
        overlapping.append(listed)
    for place in firsts:
        left, right = found[place : place + 2]
        if left in overlapping and right in overlapping and (whole := to_whole(text, left, right)) is not None:
            overlapping.append(whole)
    if not overlapping:
        raise NoDateError(f"nothing in {phrase!r} is a time expression")
    best = max(overlapping, key=lambda time: (min(time.end, end) - max(time.start, start), -time.start))
    return written(best.model_copy(update={"explanation": best.explanation + _say_unread(text, start, end, best)}))


def _say_unread(text: str, start: int, end: int, time: TimeExpression) -> str:
    """A warning where words of the phrase besides the expression and its small words went unread."""
    left = f"{text[start : max(start, time.start)]} {text[min(end, time.end) : end]}"
    if all(word in FUNCTION_WORDS or word in _SMALL for word in _WORDS.findall(fold(left))):
        return ""
    return f" Only '{time.text}' was read of '{' '.join(text[start:end].split())}'."


_SMALL = frozenset(("s", "ago", "just", "only", "barely", "little", "well", "exactly", "shortly", "some", "about", "sometime", "circa", "c", "into", "time", "than", "soon", "sooner"))
_WORDS = lazy_pattern(r"\w+")


def _point(published: str | None) -> Point | None:
    if published is None:
        return None
    try:
        return published_point(published)
    except ValueError:
        raise UsageError(f"{published!r} is no publication date; write YYYY-MM-DD") from None
