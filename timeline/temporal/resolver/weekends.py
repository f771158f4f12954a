"""Weekends: the one before or after, by tense; those that a bank holiday makes long; and the bank holidays themselves."""

from __future__ import annotations

import datetime as dt

from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE
from timeline.temporal.direction import Direction
from timeline.temporal.holidays import bank_holiday_mondays
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Resolved, Spot, because, from_words, pinned, unpinned
from timeline.temporal.resolver.surroundings import goes_on_from_entry

SUNDAY = 7


def weekend(meaning: m.CalendarUnit, spot: Spot, point: Point) -> Resolved:
    """"the weekend" of a weekday: the one before or after, by tense."""
    if (scene := spot.anchors.case_before(spot.start, spot.end)) is not None and not (spot.direction().way == "future" and spot.direction().sure) and not spot.direction().leads:
        return pinned(almanac.unit_value(scene.day, "WE"), spot, f", the weekend after {from_words(scene)}", meaning, scene.anchor)
    day = point.day
    if "bank holiday" in spot.words and (monday := bank_holiday(spot.direction(), day, spot.folded, begins=2)) is not None:
        way = spot.direction()
        return pinned(almanac.unit_value(monday - dt.timedelta(days=1), "WE"), spot, f"{because(way)}, the one nearest to {from_words(point)}", meaning, point.anchor,
                      earliest=(monday - dt.timedelta(days=2)).isoformat(), latest=monday.isoformat())  # fmt: skip
    if (told := _of_old_day(spot)) is not None:
        return pinned(almanac.unit_value(told.day, "WE"), spot, f", the weekend after {from_words(told)}", meaning, told.anchor)
    if day.isoweekday() == SUNDAY and point.anchor.kind == "published" and spot.words == "the weekend" and spot.follows(("by ", "at ", "over ", "on ", "until ", "before ")) and (way := spot.direction()).way == "future" and way.sure:
        return pinned(almanac.unit_value(day, "WE", 1), spot, f"{because(way)}, the weekend after {from_words(point)}", meaning, point.anchor)  # "are due by the weekend", on a Sunday
    if day.isoweekday() >= 6 or (meaning.near and day.isoweekday() > 2):
        return pinned(almanac.unit_value(day, "WE"), spot, f", the weekend of {from_words(point)}", meaning, point.anchor)
    way = spot.direction()
    ahead = way.way == "future" or (spot.look_back(_AWAY_FOR, 60) is not None and not spot.folded.startswith("'s", spot.end)) or (meaning.near and not way.cue) or point is spot.anchors.story or spot.look_back(_DROPPED, 20) is not None
    ahead = ahead or (spot.words == "the weekend" and goes_on_from_entry(spot, point))
    value = almanac.unit_value(day, "WE", 0 if ahead else -1)
    return pinned(value, spot, f"{because(way)}, the weekend {'after' if ahead else 'before'} {from_words(point)}", meaning, point.anchor)


def _of_old_day(spot: Spot) -> Point | None:
    """The day of an old story told in the same sentence: "sailed on Tuesday, March 8, 1921, and was among the seals by the weekend"."""
    retelling = spot.anchors.retelling
    if retelling is None or spot.anchors.narrative or spot.words != "the weekend" or len(retelling.last.value) < 10 or retelling.last is not spot.anchors.previous:
        return None
    return retelling.last if spot.direction().way != "future" and NEW_SENTENCE.search(spot.folded, retelling.last.ends, spot.start) is None else None


_AWAY_FOR = lazy_pattern(r"\b(?:left|leave|leaving|leaves|broke|broken|break|breaks|adjourned|gone|go|going|headed|heading|departed|recessed|home|dispersed|cancel(?:s|l?ed|l?ing)?|scrap(?:s|ped|ping)?|wait(?:s|ed|ing)?|brac(?:e|es|ed|ing)|prepar(?:e|es|ed|ing)|book(?:s|ed|ing|ings)|tickets?|forecasts?|outlook|warnings?) (?:[\w'-]+ ){0,3}?for $")
"""Before the weekend for which somebody has left, or something is booked or called off."""
_DROPPED = lazy_pattern(r"\b(?:cancell?ed|scrapped|postponed|called off) (?:the )?$")
"""Before "this weekend's marathon", what will not take place."""


def bank_holiday(way: Direction, day: dt.date, folded: str, *, begins: int) -> dt.date | None:
    """The Monday of the bank holiday nearest to a day that the clause wants, which begins so many days before its Monday; None where none is near."""
    mondays = [monday for year in (day.year - 1, day.year, day.year + 1) for monday in bank_holiday_mondays(year, folded) if abs((monday - day).days) <= KEPT]
    first = dt.timedelta(days=begins)
    wanted = [monday for monday in mondays if (monday - first >= day - dt.timedelta(days=begins // 2) if way.way == "future" else monday - first <= day or (begins and not way.cue))]
    return min(wanted, key=lambda monday: abs((monday - day).days), default=None)


def on_bank_holiday(meaning: m.Weekday, spot: Spot, point: Point) -> Resolved | None:
    """"the bank holiday" and "the bank holiday Monday": the one nearest to a day that the clause wants, or beside the day told in the same sentence;
    None where only the day of the week is left of it."""
    alone = spot.folded.endswith("bank holiday", 0, spot.end)
    if alone and (beside := _bank_holiday_beside(spot)) is not None:
        return pinned(beside[0].isoformat(), spot, f", the bank holiday nearest to {from_words(beside[1])}", meaning, beside[1].anchor)
    own = [monday for year in (point.day.year - 1, point.day.year, point.day.year + 1) for monday in bank_holiday_mondays(year, spot.folded) if abs((monday - point.day).days) < WEEK]
    if own and spot.folded.startswith("'s bank holiday", spot.end):
        return pinned(own[0].isoformat(), spot, f", the bank holiday nearest to {from_words(point)}", meaning, point.anchor)  # "because of Monday's bank holiday, bins will be emptied"
    way = spot.day_direction()
    if meaning.way is None and (kept := bank_holiday(way, point.day, spot.folded, begins=0)) is not None:
        return pinned(kept.isoformat(), spot, f"{because(way)}, the bank holiday nearest to {from_words(point)}", meaning, point.anchor)
    return unpinned("XXXX-XX-XX", spot, ", of which none is near", meaning) if alone else None


def _bank_holiday_beside(spot: Spot) -> tuple[dt.date, Point] | None:
    """The bank holiday nearest to the day told in the same sentence, and that day: "on June 5th, the day after the bank holiday"."""
    told = spot.anchors.previous
    if told is None or len(told.value) < 10 or told.day != told.last or NEW_SENTENCE.search(spot.folded, told.ends, spot.start):
        return None
    near = min(bank_holiday_mondays(told.day.year, None), key=lambda monday: abs((monday - told.day).days), default=None)
    return (near, told) if near is not None and abs((near - told.day).days) <= BESIDE else None


WEEK = 7
"""Days within which "Monday's bank holiday" is told."""
BESIDE = 3
"""Days from a day told beside a bank holiday within which it is, whatever country the text is from."""
KEPT = 45
"""Days within which a bank holiday is spoken of by its Monday or its weekend alone; larger values reach the one before or after it."""
