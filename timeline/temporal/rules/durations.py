"""Lengths of time: "nearly a week", "30-day", "the past three years", "within six months"."""

from __future__ import annotations

from timeline.temporal.meaning import Length, Meaning
from timeline.temporal.rule import Match, rule


@rule(
    "the? (last | past | previous | preceding) {count_words} {unit}",
    "(the | this)? (last | past) {one_unit}",
    "the (last | past) {units}",
    examples={
        "Sales doubled in [the past two months].": "P2M",
        "In [the last 24 hours] ten people fled.": "PT24H",
    },
    rejects=("the past tense", "the last straw"),
)
def past_length(match: Match) -> Meaning | None:
    if match["one_unit"] is not None:
        if not match.has("past") and not match.has("the"):
            return None
        return Length(count=1, unit=match["one_unit"], place="past")
    if match["units"] is not None:
        return Length(count=None, unit=match["units"], place="past")
    return Length(count=match["count_words"], unit=match["unit"], place="past")


@rule(
    "the? (next | coming | following) {count_words} {unit}",
    "(the)? coming {unit}",
    examples={
        "Over [the next three weeks] crews will dig.": "P3W",
        "In [the next 48 hours] rain is likely.": "PT48H",
    },
    rejects=("the next two daylight raids", "coming home"),
)
def next_length(match: Match) -> Meaning | None:
    if match["unit"] is not None and match["count_words"] is None:
        return Length(count=None if match.word("unit", ).endswith("s") else 1, unit=match["unit"], place="next")
    return Length(count=match["count_words"], unit=match["unit"], place="next")


@rule(
    "the? first {number} (weeks | months | quarters) (of {year})?",
    "the? (last | final) {number} (weeks | months | quarters) of {year}",
    examples={
        "Profit rose in [the first nine months of 2019].": "P9M",
        "Arrivals fell in [the first two months].": "P2M",
    },
    rejects=("the first nine", "first months"),
)
def part_of_year(match: Match) -> Meaning | None:
    unit = "W" if match.has("weeks") else "Q" if match.has("quarters") else "M"
    return Length(count=match["number"], unit=unit, place="first" if match.has("first") else "last", of_year=match["year"])


@rule(
    "{comparison}? {count} {unit}",
    "{comparison}? {count} more {unit}",
    "{number} - {unit} -? long?",
    "{comparison}? {count} {unit} and a half",
    "(the)? (entire | whole | full) {one_unit}",
    examples={
        "The [30-day] truce holds.": "P30D",
        "They waited [three hours] for a bus.": "PT3H",
        "He held the post for [more than a decade].": "P10Y",
    },
    rejects=("a 12-year-old girl", "aged 30 years old", "a second man", "a quarter of voters"),
)
def length(match: Match) -> Meaning | None:
    name = next((slot for slot in ("count", "number") if match.word(slot)), None)
    unit = match["one_unit"] if name is None else match["unit"]
    folded, end = match.page.folded, match.end
    tail = folded[end : end + 6]
    if tail.startswith(("-old", " old", " of ag", "s old", "-a-", " young")):
        return None
    if match.word("unit") == "second" and not match.has("-"):
        return None
    if match.word("unit") in ("quarter", "quarters") and (match.after == "of" or match.word("count") in ("a", None)):
        return None
    if match.word("count") in ("some",) and unit not in ("Y", "M", "W", "D", "H"):
        return None
    place = "within" if match.before == "within" else None
    before = match.before
    mod = match["comparison"]
    if mod is None:
        mod = {"about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN", "over": "MORE_THAN"}.get(before)
    extra = (0.5, unit) if match.has("half") and name == "count" and match.has("and") else None
    count = 1 if name is None else match[name]
    if extra:
        count, extra = count + 0.5, None
    return Length(count=count, unit=unit, place=place, mod=mod)
