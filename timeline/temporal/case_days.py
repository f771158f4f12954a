"""Which day of an old case an hour or a weekday in a court report belongs to, and whether it is of the case at all."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from functools import lru_cache

from timeline.patterns import lazy_pattern
from timeline.temporal.clause import in_quotation
from timeline.temporal.point import Point
from timeline.temporal.scene import (
    LAST_DAYS,
    NEAR,
    Scene,
    is_before_hearing,
    is_by_night,
    is_heard,
    is_of_hearing,
    is_said_in_court,
    is_told_to_court,
)
from timeline.temporal.text import PARAGRAPH

_REMEMBERED = lazy_pattern(r"\b(?:vigils?|candlelight|candlelit|tributes?|memorial|remembrance|marched|march|rallied|rally|protest(?:ed|ers)?)\b")
"""Beside a day, what people did about the case since."""
_PUBLISHED = lazy_pattern(r"\b(?:report|findings|ruling|judgment|opinion|decision|statement)s? (?:(?:was|were) )?(?:published|released|issued|handed down|read)(?: out)?(?: late| early)?(?: on)? $")
"""Before the day of the news, what came out on it and tells of the case."""
_BETWEEN = lazy_pattern(r"\bbetween (?:[a-z]+\.? \d{1,2}|\d{1,2}(?: [a-z]+)?) and $")
"""Before a day, the first of a range that it ends."""
_BOUND = lazy_pattern(r"\b(?:since|until|till|by|ended|ending) (?:late |early |last |on )?$")
"""A day that only bounds a time is not the one that clock times after it belong to."""
BREAK = lazy_pattern(f"{PARAGRAPH}+")
_MISSING = lazy_pattern(r"\b(?:missing|unaccounted for|(?:not|n't) been (?:seen|heard from)|not seen|unheard of) since (?:late |early |last |on )?$")
"""Before the day from which somebody is missing, which is the day of what is told."""


@lru_cache(maxsize=2)  # asked for nearly every hour of a text
def _breaks(folded: str) -> list[int]:
    return [found.end() for found in BREAK.finditer(folded)]


def breaks_between(folded: str, start: int, end: int) -> int:
    """How many paragraph breaks stand between two places; counted once for a text, however often it is asked."""
    ends = _breaks(folded)
    return max(0, bisect_left(ends, end + 1) - bisect_left(ends, start + 1))


NEW_SENTENCE = lazy_pattern(rf"[.!?][\"”')]*[ ;{PARAGRAPH}]|{PARAGRAPH}")


class CaseDays:
    """What `Anchors` knows of an old case; a mixin, for the text's anchors are one."""

    __slots__ = ()

    folded: str
    narrative: bool
    previous: Point | None
    published: Point | None
    scene: Scene | None

    def is_of_unknown_day(self, point: Point, start: int, clock: str) -> bool:
        """Whether an hour of the night that a court is told of would be taken for the day of the hearing, or of publication:
        the text has not told the day of the case."""
        if self.scene is not None or self.narrative or not clock or not is_by_night(clock) or "T" in point.value or not (
            point is self.published or is_told_to_court(self.folded, point.begins, point.ends) or is_of_hearing(self.folded, point.begins)
        ):
            return False
        paragraph = self.folded.rfind(PARAGRAPH, 0, start) + 1
        return is_heard(self.folded, paragraph, start)

    def case_day(self, start: int, clock: str) -> Point | None:
        """The day a case has come to, where no other day was told before in the paragraph and the court itself is not told of.
        Another paragraph is of the case where the court hears it, where a feature tells it or where its clock goes on."""
        if self.scene is None:
            return None
        if not self.scene.feature and (same := self.scene.same(clock)) is not None:
            return same
        heard = is_told_to_court(self.folded, start)
        of_night = is_by_night(clock) and not self.scene.feature and self.published is not None and (self.published.day - self.scene.case.day).days > 365
        if not heard and (is_of_hearing(self.folded, start) or not (self.scene.by_clock or of_night or in_quotation(self.folded, start))):
            return None
        told = self.previous
        if self.scene.account and told is not None and not self.scene.holds(told):
            return self.scene.now
        if told is not None and self.scene.holds(told) and NEW_SENTENCE.search(self.folded, told.ends, start) is None and is_day_of_event(told, self.folded):
            return told
        if heard:
            return self.scene.at(clock) or self.scene.now if self.scene.moments or self.scene.feature else self.scene.case
        if told is not None and told is not self.scene.now and not told.spoken and len(told.value) >= 10 and PARAGRAPH not in self.folded[told.ends : start] and not _PUBLISHED.search(self.folded, max(0, told.begins - 60), told.begins):
            return self.scene.at(clock) if is_by_night(clock) and not self.scene.feature else None
        away = breaks_between(self.folded, self.scene.now.ends, start)
        now = self.scene.now
        by_hours = now.value[11:12].isdigit() and not self.scene.feature
        looked_back = now.day < self.scene.case.day and away and not self.scene.final and not (by_hours and self.scene.goes_on(now, clock, away))  # behind what led to it the day itself goes on
        point = self.scene.case if looked_back else now
        if looked_back and not self.scene.case.value[11:12].isdigit() and "T" in self.scene.case.value and self.scene.goes_on(self.scene.case, clock, away):
            return self.scene.case
        had = not away and self.had_done(now, start)
        if (away or had) and not self.scene.feature and not by_hours and (near := self.scene.at(clock)) is not None:
            return near
        if away and not self.scene.goes_on(point, clock, away):
            if (near := self.scene.at(clock)) is not None:
                return near
            if not in_quotation(self.folded, start) and not is_said_in_court(self.folded, start) and (self.scene.feature or not is_by_night(clock)):
                return None
        return point

    def of_case(self, point: Point | None) -> Point | None:
        """What "that October" counts from: where only the day of the hearing was told since, the last point of the case."""
        scene, published = self.scene, self.published
        if scene is None or scene.feature or published is None or point is None or scene.holds(point) or not 0 <= (published.day - point.day).days <= LAST_DAYS:
            return point
        return scene.now

    def case_night(self, start: int, clock: str) -> Point | None:
        """The last clock time of a case before a court, for a weekday told with an hour at which no court sits."""
        scene = self.scene
        if scene is None or scene.feature or not scene.moments or not is_by_night(clock) or is_of_hearing(self.folded, start):
            return None
        return scene.at(clock) or scene.moments[-1]

    def case_goes_on(self, start: int, end: int) -> Point | None:
        """The last point told, where it is of a case before a court and nothing else was told since; for a weekday that goes on from it."""
        scene, told = self.scene, self.previous
        if scene is not None and told is not None and not scene.holds(told) and told.day < scene.case.day:
            told = scene.now  # an aside on what lay long before
        if scene is None or scene.feature or told is None or not scene.holds(told) or NEW_SENTENCE.search(self.folded, told.ends, start) is None:
            return None
        if is_of_hearing(self.folded, start) or is_before_hearing(self.folded, end) or is_told_to_court(self.folded, start, end) or _PUBLISHED.search(self.folded, max(0, start - 60), start):
            return None
        if _REMEMBERED.search(self.folded, max(0, start - 80), min(len(self.folded), end + 60)):
            return None
        return told if breaks_between(self.folded, told.ends, start) <= NEAR else None

    def case_before(self, start: int, end: int) -> Point | None:
        """What a weekday of the case counts from: the point of it told just before, in the same paragraph and from what stood before it,
        or by its date in a sentence before one of what "had" been done."""
        scene = self.scene
        if scene is None or PARAGRAPH in self.folded[scene.now.ends : start] or is_of_hearing(self.folded, start) or is_before_hearing(self.folded, end) or not (scene.counted or self.had_done(scene.now, start)):
            return None
        goes_on = self.previous is scene.now or (self.previous is not None and len(self.previous.value) != 10 and scene.now.day <= self.previous.day <= scene.now.day + dt.timedelta(weeks=1))
        return scene.now if goes_on else None

    def had_done(self, told: Point, start: int) -> bool:
        sentence = self.folded.rfind(". ", told.ends, start)
        return sentence >= 0 and self.folded.find(" had ", sentence, start) >= 0


def is_day_of_event(point: Point, folded: str, *, ahead: bool = False) -> bool:
    """Whether clock times can belong to it: a day, no bound of a time ("since Monday") and no end of one ("Aug. 28-31"); `ahead`: it is still to come."""
    place = point.begins
    if len(point.value) < 10 or not point.value[8:10].isdigit() or "/" in point.value or folded.endswith("-", 0, place):
        return False
    if not point.value[11:12].isdigit() and _BETWEEN.search(folded, max(0, place - 40), place):
        return False  # "from votes cast between Oct. 12 and 17"
    found = _BOUND.search(folded, max(0, place - 12), place)
    if found is None or (point.value[11:12].isdigit() and (" on " in point.words or point.words.endswith((" the next morning'", " the next day'", " the following morning'", " the following day'"))) and found.group().startswith(("by ", "from "))):
        return True  # "By 4am on Tuesday 19 were dead"
    if not ahead and (point.value[11:12].isdigit() or point.value[10:] in ("TEV", "TNI")) and found.group().strip() in ("by", "until", "till"):
        return True  # "By Monday evening four wagons had been lifted. The line was clear at 5.30 am"
    return _MISSING.search(folded, max(0, place - 40), place) is not None
