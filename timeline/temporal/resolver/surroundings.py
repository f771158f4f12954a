"""The year that what stands around a date gives it: the entry of a chronology, an old case, a dated paper, next year's programme."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE
from timeline.temporal.clause import in_quotation
from timeline.temporal.course import NOT_NEWS
from timeline.temporal.direction import Direction
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Spot, from_words
from timeline.temporal.resolver.parts import bounds
from timeline.temporal.resolver.retold import HAS_SINCE, Year, after_breath
from timeline.temporal.scene import is_of_hearing, is_told_to_court, leads_up
from timeline.temporal.text import PARAGRAPH

HALF_YEAR = 183
LED_TO_IT, LONG_BEFORE, CAME_OF_IT = 15, 60, 45
"""Days before and behind the day of a case in which a day without its year is of it."""
SAME_PASSAGE = 600
"""Characters behind the last point of the case in which such a day may stand."""


def of_entry(meaning: m.CalendarDate, spot: Spot, point: Point, way: Direction) -> Year | None:
    """The year of a date told in the entry of a chronology, in the present: it goes on from the entry's own, up to publication."""
    published = spot.anchors.published
    if meaning.way is not None or (way.way == "future" and way.sure):
        return None  # "2020: He is elected. He stood down this March"
    if len(point.value) == 4:
        return Year(point.day.year, f", in the year of {from_words(point)}", point.anchor)
    if (way.way == "past" and way.cue) or spot.follows(("since ", "from ")):
        return None
    year = point.day.year + (bounds(meaning, point.day.year)[1] < point.day)
    if published is not None and bounds(meaning, year)[0] > published.day:
        return None
    return Year(year, f", the first on or after {from_words(point)}", point.anchor)


def of_next_year(spot: Spot, point: Point, way: Direction) -> Point | None:
    """The day or month of next year told before in the sentence, or in the one before what is to come, whose year goes on: "starts on 4 July next year, with nights in July and August"."""
    told = spot.anchors.previous
    if told is None or point.anchor.kind != "published" or told.day.year <= point.day.year:
        return None
    named = next((other for other in reversed(spot.anchors.history) if other.words.endswith(" next year'")), None)
    if named is None or len(named.value) < 7 or not named.value[5].isdigit() or named.mod is not None:
        return None
    between = spot.folded[named.ends : spot.start]
    return told if PARAGRAPH not in between and ";" not in between and between.count(". ") <= (way.way == "future") else None


def of_file(meaning: m.CalendarDate, spot: Spot, point: Point) -> Year | None:
    """The year of a paper that lies behind one told with its year: "a test report dated 17 January 2023. … In an email of 3 March"."""
    told = next((other for other in reversed(spot.anchors.history) if len(other.value) >= 10 and str(other.day.year) in other.words and spot.folded.endswith((" dated ", " of "), 0, other.begins)), None)
    if told is None or (point.day - told.day).days < HALF_YEAR or spot.start - told.ends > SAME_PASSAGE:
        return None
    year = next(other for other in (told.day.year, told.day.year + 1) if bounds(meaning, other)[0] >= told.day)
    return Year(year, f", the first after {from_words(told)}", told.anchor) if bounds(meaning, year)[0] < point.day else None


def of_scene(meaning: m.CalendarDate, spot: Spot, point: Point, way: Direction) -> Year | None:
    """The year of a day on which a case before a court went on: "shot on 31 October 1987 … was arrested on 9 November", told in June 2022."""
    scene = spot.anchors.scene
    if scene is None or point.anchor.kind != "published" or way.way == "future" or is_of_hearing(spot.folded, spot.start) or spot.look_back(HAS_SINCE, 60) or in_quotation(spot.folded, spot.start) or spot.start - scene.now.ends > SAME_PASSAGE:
        return None
    if (later := after_breath(meaning, spot, point, scene.case)) is not None:
        return later
    year = min((scene.case.day.year - 1, scene.case.day.year, scene.case.day.year + 1), key=lambda other: abs((bounds(meaning, other)[0] - scene.case.day).days))
    told = spot.anchors.previous
    if told is not None and "this year" in told.words and told.day <= bounds(meaning, point.day.year)[0] <= point.day and len(NEW_SENTENCE.findall(spot.folded, told.ends, spot.start)) <= 2:
        return None  # "it accepted in January this year that … The nurse was suspended on 8 February"
    chained = told is not None and scene.holds(told)  # nothing of the news was told since
    if scene.feature and not chained:
        return None
    went_on = -(LONG_BEFORE if chained else LED_TO_IT) <= (bounds(meaning, year)[0] - scene.case.day).days <= CAME_OF_IT * (1 + chained)
    recent = (point.day - bounds(meaning, point.day.year)[0]).days % 365 <= NOT_NEWS
    if bounds(meaning, year)[0] < scene.case.day and not scene.final and not leads_up(spot.folded, spot.start, spot.end):
        return None  # nobody is bailed before the crime
    heard = chained or is_told_to_court(spot.folded, spot.start)
    return Year(year, f", the year nearest to {from_words(scene.case)}", scene.case.anchor) if went_on and (heard or not recent) else None


def goes_on_from_entry(spot: Spot, point: Point) -> bool:
    """Whether a day or weekend opens a further sentence of a chronology's entry, which goes on from its day: "26 May: The report is out. On Monday he calls it …"."""
    if point.anchor.kind != "document" or not spot.anchors.in_entry(spot.start) or not spot.folded.endswith(OPENS_ON + _OPENS_OVER, 0, spot.start):
        return False
    return _HAD_BEHIND.match(spot.folded, spot.end) is None


OPENS_ON = (". on ", "! on ", "? on ", ".\" on ", ".” on ")
"""How the words before a day end that opens a sentence."""
_OPENS_OVER = (". over ", "! over ", "? over ", ".\" over ", ".” over ")
_HAD_BEHIND = lazy_pattern(r"[^.;\u00b6]{0,40}\bhad\b")
