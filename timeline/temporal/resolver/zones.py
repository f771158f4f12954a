"""Zone abbreviations that two countries use: read by the country the article is about, the other readings kept beside."""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.model import Alternative
from timeline.temporal.almanac import Interval, zone_offset
from timeline.temporal.anchors import Anchors


class Reading(NamedTuple):
    """Whose zone it may be, its offset, and the names that speak for it."""

    whose: str
    offset: str
    names: str


SHARED: dict[str, tuple[Reading, ...]] = {
    "CST": (
        Reading("North America's central", "-06:00", r"u\.s\.|america|american|chicago|texas|houston|dallas|mexico|winnipeg"),
        Reading("China's", "+08:00", r"china|chinese|beijing|shanghai|hong kong|shenzhen|guangzhou"),
        Reading("Cuba's", "-05:00", r"cuba|cuban|havana"),
    ),
    "BST": (
        Reading("British summer", "+01:00", r"britain|british|london|england|scotland|wales|uk|u\.k\."),
        Reading("Bangladesh's", "+06:00", r"bangladesh|bangladeshi|dhaka|chittagong"),
    ),
    "IST": (
        Reading("India's", "+05:30", r"india|indian|delhi|mumbai|bengaluru|kolkata|chennai"),
        Reading("Israel's", "+02:00", r"israel|israeli|jerusalem|tel aviv|gaza"),
        Reading("Ireland's", "+01:00", r"ireland|irish|dublin|cork"),
    ),
}
"""The commonest reading in world news first: it stands where the text names no country, or two as often."""


def zoned(zone: str, interval: Interval, anchors: Anchors, folded: str, value: str) -> tuple[str, str, str, tuple[Alternative, ...]]:
    """First and last moment with their offset, what to add to the explanation, and the other readings of the zone."""
    first, last, granularity = interval
    if zone not in SHARED:
        offset = zone_offset(zone, first[:10])
        return first + offset, last + offset, "", ()
    if zone not in anchors.zones:  # the text is searched once for each such zone, however often it stands there
        anchors.zones[zone] = sorted(SHARED[zone], key=lambda reading: -len(re.findall(rf"\b(?:{reading.names})(?!\w)", folded)))
    likely, *others = anchors.zones[zone]
    alternatives = tuple(
        Alternative(value=value, earliest=first + other.offset, latest=last + other.offset, granularity=granularity, reason=f"{zone} may be {other.whose} time ({other.offset})")
        for other in others
    )
    return first + likely.offset, last + likely.offset, f", {zone} read as {likely.whose} time", alternatives
