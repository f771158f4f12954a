"""Seasons of the southern half of the earth: an Australian "last summer" began in December."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from timeline.temporal import meaning as m
from timeline.temporal.page import Found
from timeline.temporal.resolver.base import Resolved

_COUNTRIES = re.compile(
    r"\b(?:australian?s?|aussies?|queensland|new south wales|nsw|tasmanian?|western australia|south australia|new zealand(?:ers?)?|waikato|otago|māori|maori|south africans?|south africa|gauteng|kwazulu-natal|"
    r"eskom|western cape|eastern cape|zimbabwe(?:an)?s?|botswana|namibian?s?|lesotho|argentin(?:a|e|es|ian|ians|ine|ines)|chilean?s?|uruguay(?:an)?s?|wallabies|all blacks|springboks|big bash)\b"
)
_CITIES = re.compile(r"\b(?:sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|darwin|auckland|wellington|christchurch|dunedin|johannesburg|cape town|durban|pretoria|soweto|harare|buenos aires|santiago|montevideo)\b")
"""Of a name like these there is often another in the north: several of them tell, or one beside a country."""
_NORTHERN = re.compile(
    r"\b(?:britain|british|uk|england|english|scotland|scottish|(?<!south )wales|welsh|london|ireland|irish|dublin|u\.s\.|usa|united states|america|americans?|washington|new york|california|texas|florida|canad(?:a|ian)s?|"
    r"toronto|ottawa|europe|europeans?|eu|france|french|paris|germany|german|berlin|italy|italian|rome|spain|spanish|madrid|ukraine|ukrainians?|kyiv|russia|russians?|moscow|china|chinese|beijing|japan|"
    r"japanese|tokyo|india|indian|delhi|pakistan|israel|israeli|gaza|iran|turkey|turkish|greece|greek|poland|sweden|norway|korea|seoul|arctic)\b"
)
LEAST = 2
"""Names of southern places that make a text one of theirs: one may be a visitor's, but for one in the lead."""
LEAD = 300
"""Characters of a text that tell what it is about."""
_FALL = re.compile(r"\bfall\b")
_OPPOSITE = {"SP": "FA", "SU": "WI", "FA": "SP", "WI": "SU"}


@lru_cache(maxsize=4)
def is_southern(folded: str) -> bool:
    """Whether a text names southern places more than northern ones."""
    south = len(_COUNTRIES.findall(folded)) + len(set(_CITIES.findall(folded))) + (_COUNTRIES.search(folded, 0, LEAD) is not None)
    return south >= LEAST and south > len(_NORTHERN.findall(folded))


def turned(found: Sequence[Found], folded: str) -> list[Found]:
    """`found` with the seasons of a southern text as the northern ones of the same months, marked so; "the fall" is none there."""
    if not any(isinstance(hit.meaning, m.CalendarDate) and hit.meaning.season in _OPPOSITE for hit in found) or not is_southern(folded):
        return list(found)
    out = []
    for hit in found:
        meaning = hit.meaning
        if isinstance(meaning, m.CalendarDate) and meaning.season in _OPPOSITE:
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
