"""The anniversaries of what a text tells of: "on the tenth anniversary"."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Resolved, Spot, from_words, no_anchor, pinned
from timeline.temporal.resolver.events import told_at

AHEAD = 2
"""Years ahead that an anniversary to come is spoken of at most."""
OLD = 300
"""Days that what has an anniversary lies back at least."""
_OF = lazy_pattern(r" of (?=[a-z])")


def anniversary(meaning: m.Anniversary, spot: Spot) -> Resolved:
    """So many years after the event it names, else after the day that the text is about; a month's or a year's where no day was told."""
    point = _kept(meaning, spot)
    if point is None:
        return no_anchor("XXXX-XX-XX", spot, meaning)
    value = f"{point.day.year + meaning.count:04}{point.value[4:7]}" if len(point.value) in (4, 7) else almanac.shift_day(point.day, meaning.count, "Y").isoformat()
    return pinned(value, spot, f", {meaning.count} {'year' if meaning.count == 1 else 'years'} after {from_words(point)}", meaning, point.anchor)


def _kept(meaning: m.Anniversary, spot: Spot) -> Point | None:
    anchors, published = spot.anchors, spot.anchors.published
    named = _OF.match(spot.folded, spot.end)
    if named is not None:
        told = [told_at(named.end(), spot, "Y")]
    elif anchors.narrative:
        told = [anchors.opening if anchors.opening is not None and len(anchors.opening.value) >= 10 else None, *anchors.days, *anchors.spans]
    else:
        told = [anchors.scene.case if anchors.scene is not None else None, *anchors.days, *anchors.spans]
    for point in told:
        if point is None or (point.day != point.last and len(point.value) not in (4, 7)) or (published is not None and (published.day - point.day).days < OLD):
            continue
        if published is None or _is_told_of(point.day.year + meaning.count - published.day.year, spot):
            return point
    return None


def _is_told_of(ahead: int, spot: Spot) -> bool:
    """Whether an anniversary so many years from publication is one that the clause may speak of."""
    way = spot.direction()
    return 0 <= ahead <= AHEAD if way.way == "future" and way.sure else ahead <= (0 if way.way == "past" and way.cue else AHEAD)
