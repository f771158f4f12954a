"""Whether a date without its year goes on with the old story a report has told of, or is of the news: weighed, not ruled.

"The dam was drained in September 2017. … A crack was seen on 6 November. … By May 2018 the firm was gone", told in 2019: no single sign says
that 6 November is 2017's. The dates before and behind it, the distance, the words between and the nearness to publication do
together. The weights are those of a logistic regression on the marked dates of `tests/data/articles` for which both years are
possible, up to the fortieth round, and for "by then" up to the forty-second (with all weights fitted to the rounds behind the
fortieth, as many dates are lost in reports as are won in long features);
`tests/weigh_stories.py` fits them and prints how it fares on articles left out of the fit.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE, breaks_between
from timeline.temporal.clause import sentence_before
from timeline.temporal.course import FAR_IN_STORY, LONG_BEFORE, NOT_NEWS
from timeline.temporal.page import Found
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Spot, from_words
from timeline.temporal.resolver.parts import bounds
from timeline.temporal.resolver.retold import BACKGROUND, Year, is_remembered
from timeline.temporal.scene import is_of_hearing
from timeline.temporal.text import PARAGRAPH

Occurs = Callable[[int], tuple[dt.date, dt.date] | None]
"""First and last day of what is told, in a year."""

WEIGHTS = {
    "always": -3.0,
    "that": 1.4,
    "same sentence": 0.4,
    "next paragraph": -0.7,
    "a step back": 0.7,
    "near on": 0.8,
    "nearly a year on": 0.4,
    "same year": 1.6,
    "told a year": -1.5,
    "told a day": 1.2,
    "told with its year": -0.4,
    "nothing since": 0.5,
    "much since": -0.1,
    "just over": -0.6,
    "fresh": -1.3,
    "recent": -0.6,
    "old": 1.1,
    "now": -1.1,
    "behind, the story": 2.0,
    "behind, the news": -0.2,
    "has": -0.7,
    "no verb": 0.4,
    "season": 0.1,
    "holiday": 0.7,
    "day": 0.5,
    "scene": 0.7,
    "row": 0.3,
    "share of old": 1.4,
    "long ago, alone": -0.4,
    "of a life": -0.6,
    "after 'since'": -0.5,
    "by then": 2.4,
    "heads": 0.7,
    "sentences, nothing since": -0.1,
    "late": -1.6,
}
SURELY = 0.3
"""Weight from which on the story is taken; a smaller number takes more of the news for it."""

_NOW = lazy_pattern(r"\b(?:now|today|this (?:year|week|month)|recently|latest|will|has|have|is|are|yesterday|last (?:week|month|night))\b")
_CLOSED_BY = lazy_pattern(r", (?!and\b|but\b|then\b|when\b|where\b|which\b|who\b|before\b|after\b|the\b|an?\b|he\b|she\b|it\b|they\b)[a-z]+ ")
"""Behind a date that is told of a subject, the subject's own verb: "a pact signed in 2008, expired on June 30"."""
_WAS_DUE = lazy_pattern(r"\b(?:due|expected|planned|promised|scheduled) (?:in|on|for|by) $")
_IS_PLAN = lazy_pattern(r"\b(?:pencill?ed in|scheduled|planned) (?:for|in) (?:the )?$")
"""Before a date, what was only planned: no story goes on from it."""
_HEADS = lazy_pattern(r"[ \"“]*(?:it|he|she|they|we|i) ")
"""Before a date, what shows that its verb is the sentence's own: "due in June 2016, did not come until October", "It shut in March 2020, opened in November"."""
_QUOTED = lazy_pattern(r"[\"“][^\"“”]*[\"”]")
JUST_OVER, OF_NEWS = 21, 45
"""Days back that news tells of without a year: what speaks against a story, and what no story outweighs."""
A_YEAR = 300
"""Days that a year has more of and a season less."""
STEP_BACK = 45
"""Days that a story goes back for what led to it, where the way on to the same date is nearly a year."""
AHEAD = 1500
"""Characters behind a date in which the next one told with its year says where the story has come to."""
TO_COME = 3.0
"""The weight that the story needs where the news of it would still be to come."""
FAR_BACK, ALONE = 5, 0.8
"""Years back beyond which a single date is seldom a story ("learned to weave in March 1979 and still does. The mill wrote to her in late June"), and the weight it needs to be one."""


LAST_YEAR = 9998
"""The last year whose end is reckoned with."""


def dated(found: Iterable[Found], published: Point | None) -> list[tuple[int, dt.date, dt.date]]:
    """The dates of a text that are told with their year, or as of last year: where each begins, its first and its last day."""
    spans = []
    for hit in found:
        meaning = hit.meaning
        if not isinstance(meaning, m.CalendarDate) or (meaning.year is None and (meaning.year_of is None or meaning.year_of.reference != "published" or published is None)):
            continue
        year = meaning.year if meaning.year is not None else published.day.year + meaning.year_of.offset if published and meaning.year_of else 0
        if 0 < year <= LAST_YEAR:
            spans.append((hit.start, *bounds(meaning, year)))
    return spans


def of_story(spot: Spot, occurs: Occurs, chosen: int, kind: str) -> Year | None:
    """The year of the story, where what was chosen by the news alone is less likely; None where no story was told or the news prevails.

    `kind`: "day", "month", "season" or "holiday"."""
    published, told = spot.anchors.published, last_told(spot)
    if published is None or told is None or spot.anchors.narrative or is_of_hearing(spot.folded, spot.start) or is_remembered(spot):
        return None
    way = spot.direction()
    year, news = next_in_story(told, occurs, published.day.year, had=way.cue.startswith("had"), since=spot.follows("since ")), occurs(chosen)
    ahead = news is not None and news[0] > published.day and not (way.way == "past" and way.cue)
    if news is not None and news[0] > published.day and not (way.way == "future" and way.sure):
        chosen, news = chosen - 1, occurs(chosen - 1)
    if year is None or news is None or news[0] > published.day or year >= chosen:
        return None
    if _is_of_another(spot, told, occurs(year)):
        return None
    signs = signs_of(spot, told, occurs, year, chosen, kind)
    if kind == "day" and (published.day - news[1]).days <= OF_NEWS and not signs["behind, the story"]:
        return None
    alone = published.day.year - told.day.year > FAR_BACK and spot.anchors.course.row < 2 + (PARAGRAPH in spot.folded[told.ends : spot.start])
    if weigh(signs) < (TO_COME if ahead else ALONE if alone else SURELY):
        return None
    story = occurs(year)
    side = "before" if story is not None and story[0] < told.day else "after"
    return Year(year, f", the {'last' if side == 'before' else 'first'} {side} {from_words(told)}", told.anchor)


def _is_of_another(spot: Spot, told: Point, story: tuple[dt.date, dt.date] | None) -> bool:
    """Whether what is told is none of the story's: what its subject did since ("a pact signed in 2008, expired on June 30"), or the very month told before."""
    between = spot.folded[told.ends : spot.start]
    if NEW_SENTENCE.search(between) is None and _CLOSED_BY.match(between) and not (_WAS_DUE.search(spot.folded, max(0, told.begins - 24), told.begins) or _HEADS.match(sentence_before(spot.folded, told.begins))):
        return True
    return story is not None and told.last is not None and (told.day, told.last) == story and not spot.follows("that ") and not spot.folded.startswith("that ", spot.start)


def weigh(signs: dict[str, float]) -> float:
    """How much the signs speak for the story: above 0 it is the likelier."""
    return sum(weight * signs[name] for name, weight in WEIGHTS.items())


def last_told(spot: Spot) -> Point | None:
    """What was told last of the days, months and years that are no news."""
    published = spot.anchors.published
    if published is None:
        return None
    old = [told for told in spot.anchors.history if not _IS_PLAN.search(spot.folded, max(0, told.begins - 30), told.begins) and (published.day - told.last_day).days > NOT_NEWS and not spot.anchors.is_aside(told, spot.start)]
    if len(old) > 1 and len(old[-1].value) <= 4 and NEW_SENTENCE.search(spot.folded, old[-1].ends, spot.start) is not None and (story := next((told for told in reversed(old) if told.day.year - old[-1].day.year >= LONG_BEFORE), None)) is not None:
        return story  # "In June 2017 … "There was one like it in 1921." On 18 August …"
    return old[-1] if old else None


def next_in_story(told: Point, occurs: Occurs, latest: int, *, had: bool, since: bool = False) -> int | None:
    """The year in which what is told is next reached from there, or was just passed where what `had` been is told, or `since` when."""
    if since:
        return next((year for year in (told.day.year, told.day.year - 1) if year > 1 and (span := occurs(year)) is not None and 0 <= (told.day - span[0]).days <= FAR_IN_STORY), None)
    first = next((year for year in range(told.day.year, min(told.day.year + 2, latest) + 1) if (span := occurs(year)) is not None and span[0] >= told.day), None)
    if first is None or first == 1 or not had or (told.last_day - told.day).days > A_YEAR:
        return first
    before, on = occurs(first - 1), occurs(first)
    just_passed = before is not None and 0 < (told.day - before[0]).days <= STEP_BACK and on is not None and (on[0] - told.day).days > A_YEAR
    return first - 1 if just_passed else first


def signs_of(spot: Spot, told: Point, occurs: Occurs, year: int, chosen: int, kind: str) -> dict[str, float]:
    """What speaks for the story's year and against the chosen one, by name, each a small number."""
    anchors, folded = spot.anchors, spot.folded
    published, story, news, way = anchors.published, occurs(year), occurs(chosen), spot.direction()
    assert published is not None and story is not None and news is not None
    between = folded[told.ends : spot.start]
    paragraphs = breaks_between(folded, told.ends, spot.start)
    sentences = len(NEW_SENTENCE.findall(between))
    length = (told.last_day - told.day).days
    on = (story[0] - (told.last_day if length < A_YEAR else told.day)).days
    since = sum(1 for other in anchors.history if other.begins >= told.ends)
    back = (published.day - news[1]).days
    behind = anchors.course.behind(spot.end, AHEAD)
    is_news = behind is not None and (published.day - behind[1]).days <= NOT_NEWS
    return {
        "always": 1,
        "that": folded.startswith("that ", spot.start) or spot.follows("that "),
        "same sentence": not sentences,
        "next paragraph": paragraphs == 1,
        "a step back": on < 0,
        "near on": 0 <= on <= STEP_BACK,
        "nearly a year on": on > A_YEAR,
        "same year": year == told.day.year,
        "told a year": length > A_YEAR,
        "told a day": length == 0,
        "told with its year": str(told.day.year) in told.words,
        "nothing since": not since,
        "much since": since > 1,
        "just over": back <= JUST_OVER,
        "fresh": back <= NOT_NEWS,
        "recent": NOT_NEWS < back <= 150,
        "old": back > A_YEAR,
        "now": _NOW.search(_QUOTED.sub("", between)) is not None,
        "behind, the story": behind is not None and not is_news and behind[1] >= story[0] and behind[0] < news[0],
        "behind, the news": is_news,
        "has": way.cue in ("has", "have"),
        "no verb": not way.cue,
        "season": kind == "season",
        "holiday": kind == "holiday",
        "day": kind == "day",
        "scene": anchors.scene is not None,
        "row": min(anchors.course.row, 6),
        "share of old": anchors.course.old / max(1, anchors.course.told),
        "long ago, alone": published.day.year - told.day.year > 8 and anchors.course.row <= 1,
        "of a life": BACKGROUND.search(folded, max(0, told.begins - 60), told.begins) is not None,
        "after 'since'": spot.folded.endswith("since ", 0, told.begins),
        "heads": spot.folded.endswith((". on ", ". in ", ". by ", "\u00b6on ", "\u00b6in ", "\u00b6by ", ". ", "\u00b6"), 0, spot.start),
        "by then": way.way == "past" and bool(way.cue) and spot.folded.endswith((". by ", "\u00b6by ", ". by the ", "\u00b6by the "), 0, spot.start),
        "sentences, nothing since": min(sentences, 8) if not since else 0,
        "late": spot.start / max(1, len(folded)),
    }
