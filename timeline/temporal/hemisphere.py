"""Seasons of the southern half of the earth: an Australian "last summer" began in December."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.holidays import NEW_ZEALAND, SOUTH_AFRICA
from timeline.temporal.page import Found
from timeline.temporal.resolver.base import Resolved

_PLACES = lazy_pattern(
    rf"\b(australia|aussie|queensland|new south wales|nsw|tasmania|western australia|south australia|{NEW_ZEALAND}|{SOUTH_AFRICA}|"
    r"zimbabwe|botswana|namibia|lesotho|all blacks|springboks|big bash|preliminary final|footy|northern territory|pilbara|the kimberley|drakensberg|trampers?|toowoomba|geelong|townsville|cairns|ballarat|bendigo|wollongong|gippsland|dubbo|wagga wagga|r\d[\d.,]*[ -]?(?:million|billion|m|bn)|anzac|waitangi|bushfires?|total fire ban|burn-offs?|(?:king|queen)'s birthday (?:long )?weekend|sydney|melbourne|brisbane|adelaide|canberra|harare)"
)
_NAMESAKES = lazy_pattern(r"\b(free state|southland|queenstown|grand final|afl(?!-)|perth|hobart|darwin|wellington|christchurch|dunedin|durban)\b")
"""Of cities like these there is often another in the north: each counts once. Of South America the north writes more in English."""
_NORTHERN = lazy_pattern(
    r"\b(?:britain|british|uk|england|english|scotland|scottish|(?<!south )wales|welsh|london|ireland|irish|dublin|kent|lancashire|yorkshire|cornwall|devon|sussex|essex|norfolk|suffolk|surrey|leeds|manchester|"
    r"liverpool|birmingham|bristol|newcastle upon|glasgow|edinburgh|cardiff|belfast|u\.s\.|usa|united states|america|americans?|washington|new york|california|texas|florida|ohio|michigan|illinois|indiana|"
    r"pennsylvania|virginia|carolina|alabama|tennessee|kentucky|missouri|minnesota|wisconsin|iowa|kansas|nebraska|oklahoma|arizona|nevada|colorado|utah|oregon|massachusetts|connecticut|maine|vermont|"
    r"new jersey|maryland|louisiana|mississippi|arkansas|montana|idaho|wyoming|dakota|alaska|hawaii|boston|chicago|houston|dallas|philadelphia|los angeles|san francisco|seattle|canad(?:a|ian)s?|"
    r"toronto|ottawa|europe|europeans?|eu|france|french|paris|germany|german|berlin|italy|italian|rome|spain|spanish|madrid|ukraine|ukrainians?|kyiv|russia|russians?|moscow|china|chinese|beijing|japan|"
    r"japanese|tokyo|india|indian|delhi|pakistan|israel|israeli|gaza|iran|turkey|turkish|greece|greek|poland|sweden|swedish|norway|norwegian|denmark|finland|netherlands|belgium|switzerland|austria|"
    r"korea|seoul|arctic)\b"
)
LEAST, OFTEN = 2, 2
"""How often southern places must be named to make a text one of theirs, and how often one of them counts at most."""
LEAD = 300
"""Characters of a text in which a single one is enough."""
_FALL = lazy_pattern(r"\bfall\b")
_OPPOSITE = {"SP": "FA", "SU": "WI", "FA": "SP", "WI": "SU"}


@lru_cache(maxsize=4)
def is_southern(folded: str) -> bool:
    """Whether a text names southern places more than northern ones."""
    named = Counter(_PLACES.findall(folded))
    south = sum(min(OFTEN, count) for count in named.values()) + len(set(_NAMESAKES.findall(folded)))
    if south < LEAST and _PLACES.search(folded, 0, LEAD) is None:
        return False
    return next(islice(_NORTHERN.finditer(folded), south - 1, None), None) is None  # fewer of them


def turned(found: Sequence[Found], folded: str) -> list[Found]:
    """`found` with the seasons of a southern text as the northern ones of the same months, marked so; "the fall" is none there."""
    if not any(isinstance(hit.meaning, m.CalendarDate) and hit.meaning.season in _OPPOSITE for hit in found) or not is_southern(folded):
        return list(found)
    out = []
    for hit in found:
        meaning = hit.meaning
        if isinstance(meaning, m.CalendarDate) and meaning.season in _OPPOSITE and not meaning.southern:
            if _FALL.search(folded, hit.start, hit.end):
                continue
            hit = hit._replace(meaning=replace(meaning, season=_OPPOSITE[meaning.season], southern=True))
        out.append(hit)
    return out


def named(meaning: m.Meaning, resolved: Resolved) -> Resolved:
    """What a season was resolved to, with its value as its own country names it; no season of the north has its months."""
    if not isinstance(meaning, m.CalendarDate) or not meaning.southern or meaning.season is None:
        return resolved
    value = resolved.value.replace(f"-{meaning.season}", f"-{_OPPOSITE[meaning.season]}")
    granularity = "quarter" if resolved.granularity == "season" else resolved.granularity
    return resolved._replace(value=value, granularity=granularity)
