"""Days of the week: in a named week, or the nearest that tense wants."""

from __future__ import annotations

import datetime as dt

from timeline.model import Alternative
from timeline.temporal import meaning as m
from timeline.temporal.anchors import Point
from timeline.temporal.resolver.base import Resolved, Spot, because, from_words, no_anchor, pinned
from timeline.temporal.tense import before_possessive
from timeline.temporal.wording import FULL_DAYS


def weekday(meaning: m.Weekday, spot: Spot) -> Resolved:
    anchors = spot.anchors
    point = anchors.before(spot.start) if meaning.reference == "expression" else anchors.speech(spot.start) or anchors.previous
    if point is None:
        return no_anchor(f"XXXX-WXX-{meaning.weekday}", spot, meaning)
    name = FULL_DAYS[meaning.weekday - 1]
    if meaning.week is not None:
        monday = point.day - dt.timedelta(days=point.day.isoweekday() - 1)
        target = monday + dt.timedelta(weeks=meaning.week.offset, days=meaning.weekday - 1)
        named = {-1: "the week before", 0: "the week of", 1: "the week after"}[meaning.week.offset]
        return pinned(target.isoformat(), spot, f", the {name} of {named} {from_words(point)}", meaning, point.anchor)
    return _nearest(meaning, spot, point, name)


def _nearest(meaning: m.Weekday, spot: Spot, point: Point, name: str) -> Resolved:
    day = point.day
    before = day - dt.timedelta(days=(day.isoweekday() - meaning.weekday) % 7)
    after = day + dt.timedelta(days=(meaning.weekday - day.isoweekday()) % 7)
    week = dt.timedelta(weeks=1)
    alternatives: tuple[Alternative, ...] = ()
    if meaning.way in ("last", "before"):
        target = before if before < day else before - week
        why = f", the last {name} before {from_words(point)}"
        if meaning.way == "last" and (day - target).days < 3:
            alternatives = (_other(target - week, f"'last {name}' may mean the {name} of the week before"),)
    elif meaning.way in ("next", "after"):
        target = after if after > day else after + week
        why = f", the first {name} after {from_words(point)}"
        if meaning.way == "next" and target.isocalendar()[:2] == day.isocalendar()[:2]:
            alternatives = (_other(target + week, f"'next {name}' may mean the {name} of the week after"),)
    elif before == day and not spot.anchors.narrative:
        return pinned(day.isoformat(), spot, f", the day of {from_words(point)} itself", meaning, point.anchor)
    elif point.anchor.kind == "expression" and meaning.way is None:
        target, why = after, f", the first {name} on or after {from_words(point)}"
    else:
        way = before_possessive(spot.folded, spot.start, spot.end) or spot.direction()
        ahead = way.way == "future"
        if meaning.way == "this":  # "this Friday" is this week's, and looks ahead unless a past verb and the calendar agree
            ahead = before.isocalendar()[:2] != day.isocalendar()[:2] or way.way == "future" or not way.cue
        target = after if ahead else before
        why = f"{because(way)}, the {'first' if ahead else 'last'} {name} on or {'after' if ahead else 'before'} {from_words(point)}"
    return pinned(target.isoformat(), spot, why, meaning, point.anchor, alternatives=alternatives)


def _other(day: dt.date, reason: str) -> Alternative:
    text = day.isoformat()
    return Alternative(value=text, earliest=text, latest=text, granularity="day", reason=reason)
