"""What is counted from an event by its name, where the report has told its day: "The Premier came the day after the fire"."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache, lru_cache

from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.anchors import DAYS
from timeline.temporal.clause import sentence_after, sentence_before
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Resolved, Spot, from_words, pinned

_NAMES = (
    "fires? blazes?", "crash(?:es)? collisions? accidents? derailments? crashed collided derailed", "quakes? earthquakes? tremors?",
    "attacks? raids? assaults? shootings? stabbings? bombings? attacked stabbed", "blasts? explosions? exploded", "storms? hurricanes? cyclones? typhoons? tornado",
    "floods? flooding flooded", "votes? elections? polls? ballot referendum", "verdicts? rulings? judgments?", "killings? murders? deaths? died", "collapses? collapsed", "sinking sank capsized",
    "strikes? walkouts?", "march(?:es)? rall(?:y|ies) protests? demonstrations?", "avalanches?", "landslides? mudslides?", "eruptions? erupted", "robber(?:y|ies) thefts? burglar(?:y|ies) stole stolen robbed",
    "weddings?", "funerals?", "coups?", "massacres?", "launch(?:es)? launched", "debates?", "hearings?", "finals?", "announcements?",
)  # fmt: skip
"""Nouns that name one kind of event, with verbs that tell it."""
_COUNTED_FROM = lazy_pattern(r" (before|after) (?:the|his|her|their|its|that) (?:(?!(?:first|second|third|last|next|previous|other)\b)[\w-]+ )?([a-z-]+)(?=[.,;:)\u00b6\"”]| ?$| (?:and|but|to|that|which|who|when|as|he|she|they|it|was|were|had|is|has|with|by)\b)")
_OF = lazy_pattern(r" of (?:the|his|her|their|its|that) (?:(?!(?:first|second|third|last|next|previous|other)\b)[\w-]+ )?([a-z-]+)\b(?! (?:of|on|in)\b)")
_UNITS = ("D", "N", "W")
_HEARD_ON = lazy_pattern(r"\b(?:heard|told|said|says|announced|reported|charged|arrested|jailed|sentenced|remembered|marked|mourned|ruled|appeared|opened|resumed|warned|promised|called|demanded)\b(?: (?!was\b|were\b)[\w'-]+){0,4} on $")
"""Before a day on which an event is spoken of, or something came of it."""
_REFERRED = lazy_pattern(r"\b(?:of|over|about|into|since|before|after|following|despite|caused|causing|mark(?:s|ed|ing)?|remember\w*|mourn\w*|recall\w*|investigat\w+|prob\w+) (?:(?:the|that|this|an?|his|her|its|their) )?(?:[\w-]+ )?$")
"""Before such a noun, that the sentence only comes back to the event: "survivors of the crash met on Monday"."""
_KNOWN = lazy_pattern(r"\b(?:the|that|this|his|her|its|their) (?:[\w-]+ )?$")
NEAR = 20
"""Characters behind a day within which "the quake" is what befell on it; farther on it is one told of already."""
_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}


def beside_event(meaning: m.Length, spot: Spot) -> Resolved | None:
    """"the day after the fire", where one day alone has been told of a fire; None for others, and for a length with a number, which says how long."""
    found = _COUNTED_FROM.match(spot.folded, spot.end) if meaning.unit in _UNITS and meaning.count == 1 and not meaning.mod and spot.words.lower().startswith("the ") else None
    part = _PARTS.get(spot.words.lower().removeprefix("the "))
    if found is None or spot.anchors.narrative or (part == "NI" and found[1] == "after"):
        return None  # "the night after the quake" may be of its own day
    if (point := _told_of(found[2], spot)) is None:
        return None
    day = point.day + dt.timedelta(days=(-1 if found[1] == "before" else 1) * (7 if meaning.unit == "W" else 1))
    value = almanac.week_value(day) if meaning.unit == "W" else day.isoformat()
    unit = m.CalendarUnit(unit="W" if meaning.unit == "W" else "D", part=part)
    return pinned(value, spot, f"{found.group().rstrip()}, counted from {from_words(point)}, of which it is told", unit, point.anchor)


def part_of_event(meaning: m.Vague, spot: Spot) -> Resolved | None:
    """"on the night of the shooting", where one day alone has been told of one."""
    found = _OF.match(spot.folded, spot.end)
    part = _PARTS.get(spot.words.lower().removeprefix("the "))
    if found is None or part is None or spot.anchors.narrative or (point := _told_of(found[1], spot)) is None:
        return None
    return pinned(point.day.isoformat(), spot, f"{found.group().rstrip()}, the day of {from_words(point)}, of which it is told", m.CalendarUnit(unit="D", part=part), point.anchor)


def _told_of(noun: str, spot: Spot) -> Point | None:
    """The one day before `spot` that such an event has been told of; None where there are two, or none."""
    kind = next((words for words in _kinds() if words.fullmatch(noun)), None)
    told = {point.day: point for point in spot.anchors.days if kind is not None and point.ends < spot.start and _tells(spot.folded, point.begins, point.ends, kind)}
    return next(iter(told.values())) if len(told) == 1 else None


@cache
def _kinds() -> tuple[re.Pattern[str], ...]:
    """Compiled on first use: most texts count nothing from an event."""
    return tuple(re.compile(rf"\b(?:{'|'.join(names.split())})\b(?! (?:sites?|scenes?|victims?|survivors?|inquir(?:y|ies)|investigations?|cases?|trials?|zone|area|memorial|damage)\b)") for names in _NAMES)


@lru_cache(maxsize=4 * DAYS)  # asked again for every length that is counted from such an event
def _tells(folded: str, start: int, end: int, kind: re.Pattern[str]) -> bool:
    """Whether the sentence of a day tells of such an event, and the day is not when somebody told of it: "A court heard on Monday how a fire began"."""
    before = sentence_before(folded, start)
    if _HEARD_ON.search(before):
        return False
    if any(_REFERRED.search(before, 0, found.start()) is None for found in kind.finditer(before)):
        return True
    behind = sentence_after(folded, end)
    return any(_REFERRED.search(behind, 0, found.start()) is None and (found.start() <= NEAR or _KNOWN.search(behind, 0, found.start()) is None) for found in kind.finditer(behind))
