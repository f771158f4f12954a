"""Days of the week that are of an old case: what a court hears or an inquiry finds goes on from day to day."""

from __future__ import annotations

import datetime as dt

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.deadlines import HAD
from timeline.temporal.direction import Direction
from timeline.temporal.holidays import bank_holiday_mondays
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Resolved, Spot, from_words, pinned
from timeline.temporal.scene import Scene, is_of_hearing, is_told_to_court, leads_up

_WOULD = lazy_pattern(r"\bwould\b[^.;\u00b6]*$")


def in_case(meaning: m.Weekday, spot: Spot, name: str) -> Resolved | None:
    """A bare weekday that is of the case a court hears, not of the news; None for others."""
    anchors = spot.anchors
    if anchors.scene is not None and anchors.scene.account and meaning.way is None and meaning.week is None and (goes_on := _of_account(meaning, spot, anchors.scene, name)) is not None:
        return goes_on
    if meaning.bank_holiday and anchors.scene is not None and not is_of_hearing(spot.folded, spot.start) and spot.day_direction().way == "past":
        case = anchors.scene.case
        target = case.day + dt.timedelta(days=(meaning.weekday - case.day.isoweekday()) % 7)
        if target in bank_holiday_mondays(target.year, None):
            return pinned(target.isoformat(), spot, f", the {name} on or after {from_words(case)}", meaning, case.anchor)
    if meaning.clock and (of_case := anchors.case_night(spot.start, meaning.clock)) is not None and spot.day_direction().way == "past":
        case = anchors.scene.case if anchors.scene else of_case
        within = case.day + dt.timedelta(days=(meaning.weekday - case.day.isoweekday()) % 7)
        if case.day != case.last_day and within <= case.last_day:
            return pinned(within.isoformat(), spot, f", the {name} of {from_words(case)}", meaning, case.anchor)
        target = of_case.day + dt.timedelta(days=(meaning.weekday - of_case.day.isoweekday()) % 7)
        if (target - of_case.day).days >= 7 - NEAR_CASE:
            target -= dt.timedelta(weeks=1)  # "found at 6 a.m. on Wednesday … had taken over at 11 p.m. Tuesday"
        if (target - of_case.day).days <= NIGHTS_ON:
            return pinned(target.isoformat(), spot, f", the {name} on or after {from_words(of_case)}", meaning, of_case.anchor)
    if (told := anchors.case_goes_on(spot.start, spot.end)) is not None and spot.day_direction().cue and not _is_of_news(spot.day_direction()):
        ahead = (meaning.weekday - told.day.isoweekday()) % 7
        same_day = not ahead and bool(meaning.part or meaning.clock) and told.value[11:12].isdigit()
        target = told.day + dt.timedelta(days=-1 if ahead == 6 and meaning.part else ahead or (0 if same_day else 7))
        if _is_near_case(meaning, target, told, anchors.scene):
            return pinned(target.isoformat(), spot, f", the first {name} after {from_words(told)}", meaning, told.anchor)
    if (scene := anchors.case_before(spot.start, spot.end)) is not None and not _is_of_news(spot.day_direction()):
        target = scene.day + dt.timedelta(days=(meaning.weekday - scene.day.isoweekday()) % 7)
        return pinned(target.isoformat(), spot, f", the {name} on or after {from_words(scene)}", meaning, scene.anchor)
    return None


def _of_account(meaning: m.Weekday, spot: Spot, scene: Scene, name: str) -> Resolved | None:
    """A weekday of a reconstruction: the first from where it has come to, or, with "since" and "had", the last before it began. None for what is news or ahead."""
    way, published = spot.day_direction(), spot.anchors.published
    if way.way != "past" or _is_of_news(way) or published is None:
        return None
    if (way.cue == "had" and not meaning.clock) or spot.follows("since ") or HAD.match(spot.folded, spot.end):
        back = (scene.case.day.isoweekday() - meaning.weekday) % 7 or 7
        return pinned((scene.case.day - dt.timedelta(days=back)).isoformat(), spot, f", the {name} before {from_words(scene.case)}", meaning, scene.case.anchor)
    now = scene.now
    small = bool(meaning.clock and meaning.clock < "06:00")
    ahead = (meaning.weekday - now.day.isoweekday()) % 7
    target = now.day + dt.timedelta(days=ahead)
    if target > published.day or (ahead == 6 and not small):
        return None
    return pinned(target.isoformat(), spot, f", the {name} on or after {from_words(now)}", meaning, now.anchor)


def range_in_case(meaning: m.Weekday, ends: tuple[int, int], spot: Spot, way: Direction, name: str) -> Resolved | None:
    """"between 11pm on Wednesday and 2am on Thursday", told of the night of a case; None for other ranges."""
    long = dt.timedelta(days=(ends[1] - ends[0]) % 7)
    if meaning.clock and way.way == "past" and (scene := spot.anchors.case_night(spot.start, meaning.clock)) is not None and spot.anchors.scene is not None:
        case = spot.anchors.scene.case
        first = case.day + dt.timedelta(days=(ends[0] - case.day.isoweekday() + NEAR_CASE) % 7 - NEAR_CASE)
        target = first if meaning.weekday == ends[0] else first + long
        return pinned(target.isoformat(), spot, f", the {name} nearest to {from_words(case)}", meaning, scene.anchor)
    return None


def _is_near_case(meaning: m.Weekday, target: dt.date, told: Point, scene: Scene | None) -> bool:
    """Whether a bare weekday goes on with the case: up to the day of a death that it led to; one with a part of the day, or the very next days, else."""
    if scene is None:
        return False
    return target <= scene.case.day if scene.final and told.day < scene.case.day else (target - told.day).days <= (NIGHTS_ON if meaning.part or meaning.mod else NEXT_DAYS if told.value[11:12].isdigit() or scene.counted else 0)


def _is_of_news(way: Direction) -> bool:
    """Whether a day beside those of an old case is not of it: somebody spoke on it, or it surely lies ahead."""
    return way.cue in _SAYS or (way.way == "future" and way.sure and _TO_COME.match(way.cue) is not None)


_TO_COME = lazy_pattern(r"(?:will|is|are|must|may|can|should|(?:return|resume|continue|meet|begin|start|sit|vote)s?)\b")
_SAYS = frozenset(("said", "says", "told", "testified", "heard", "announced", "added", "ruled", "asked"))
"""What people say and rule on a day of the news, whatever it is about."""
NEXT_DAYS = 2
"""Days behind the last point of a case, told just before, on which a bare weekday is of it."""
NIGHTS_ON = 3
"""Days behind a case's last clock time to which an hour of the night on a bare weekday belongs."""


def of_case_weekday(meaning: m.Weekday, spot: Spot, scene: Scene, point: Point, name: str) -> Resolved:
    """"on the Friday", told of a case before a court.

    It goes on from what was told last of the case, or with "had" goes back from it; but what a suspect said, what is told of a
    weekend and what led up to the case from days before is of the week around the case, and so is the case's own day of the week.
    """
    case, base = scene.case, point if scene.holds(point) else scene.moments[-1] if scene.moments else scene.case
    back = (case.day.isoweekday() - meaning.weekday) % 7
    nearest = case.day + dt.timedelta(days=-back if back <= NEAR_CASE else 7 - back)
    ahead = (meaning.weekday - base.day.isoweekday()) % 7
    leads = leads_up(spot.folded, spot.start, spot.end)
    had = ahead > ON_FROM_IT and not spot.follows("until ") and spot.look_back(_HAD if base is case else _HAD_ON, 90) is not None
    if scene.final and leads and (base is case or not scene.holds(point)) and not scene.moments:
        target, why, base = case.day - dt.timedelta(days=back), "on or before", case
    elif spot.look_back(_TOLD_POLICE, 90) or (is_told_to_court(spot.folded, spot.start) and not spot.look_back(_WOULD, 60)) or case.last != case.day or (not back and not (had and base is not case)):
        target, why, base = nearest, "nearest to", case
    elif base.day < case.day - dt.timedelta(days=NEAR_CASE) and base.day <= nearest <= case.day and leads and not had:
        target, why, base = nearest, "nearest to", case  # "warned on 17 August … gates opened on the Friday", of the 26th
    elif had or (ahead >= DAYS_BEFORE and leads and base.day <= case.day and not spot.look_back(_WOULD, 60)):
        target, why = base.day - dt.timedelta(days=7 - ahead if ahead else 0), "before"
    else:
        target, why = base.day + dt.timedelta(days=ahead), "on or after"
    return pinned(target.isoformat(), spot, f", the {name} {why} {from_words(base)}", meaning, base.anchor)


DAYS_BEFORE = 5
"""Days ahead from which a weekday lies so shortly behind the case that it is the one before: "shot on a Saturday … on the Friday he had bought a gun"."""


def week_of_case(meaning: m.Weekday, spot: Spot, case: Point, name: str) -> Resolved:
    """"on the Thursday", told where other times were told last: of the week around the case, with "had" before it."""
    target = case.day + dt.timedelta(days=(meaning.weekday - case.day.isoweekday()) % 7)
    if (target - case.day).days > ON_FROM_IT and spot.look_back(_HAD, 90) is not None:
        target -= dt.timedelta(weeks=1)
    return pinned(target.isoformat(), spot, f", the {name} {'before' if target < case.day else 'on or after'} {from_words(case)}", meaning, case.anchor)


_HAD = lazy_pattern(r"\bhad\b[^.;\u00b6]*(?:\. [^.;\u00b6]*)?$")
ON_FROM_IT = 2
"""Days behind the case to which even "had" goes on: "came home on the Saturday; she had slept through most of the Sunday"."""
_HAD_ON = lazy_pattern(r"\bhad (?:\w+ )?(?:been|gone|come|put|set|met|made|won|lost|left|kept|held|told|sent|spent|heard|read|run|cut|hit|begun|become|[a-z]+(?:ed|en|wn|ld|nt|ft|pt|ught))\b[^.;\u00b6]*$")
NEAR_CASE = 3
_TOLD_POLICE = lazy_pattern(r"\btold (?:the )?(?:[\w'-]+ )?(?:jurors|jury|court|inquest|inquiry|tribunal|hearing|coroner)\b[^.;\u00b6]*$|\b(?:told|tell|telling) (?:the )?(?:police|detectives|officers|investigators|gardaí|gardai)\b[^.;\u00b6]*\bhad\b[^.;\u00b6]*$")
"""What a witness or a suspect said of the case itself: "told detectives he had been at home on the Saturday night"."""
