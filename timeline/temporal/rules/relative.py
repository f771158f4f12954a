"""Calendar units told from an anchor: "last week", "earlier this month", "the following year", "that day"."""

from __future__ import annotations

from timeline.temporal.meaning import CalendarDate, CalendarUnit, Meaning, Vague
from timeline.temporal.rule import Match, rule

_CALENDAR = {"D", "W", "WE", "M", "Q", "Y", "DE", "CE", "FN"}


def _offset(match: Match) -> int:
    if match.has("last") or match.has("previous"):
        return -1
    return 1 if match.has("next") or match.has("coming") else 0


@rule(
    "{edge}? last {one_unit}",
    "{edge}? next {one_unit}",
    "{edge}? (this | the current) (fiscal | calendar | past)? {one_unit}",
    "(sometime | later) next {one_unit}",
    "(sometime | earlier) last {one_unit}",
    examples={
        "Officials agreed [last week] to pause.": "2024-W09",
        "Rates may rise [early next year].": "2025",
        "Two men were charged [this month].": "2024-03",
    },
    rejects=("the last weekday", "last minute changes", "next weeks"),
)
def relative_unit(match: Match) -> Meaning | None:
    unit = match["one_unit"]
    if unit not in _CALENDAR:
        return None
    return CalendarUnit(unit=unit, offset=_offset(match), mod=match["edge"])


@rule(
    "earlier (this | in the | that) {one_unit}",
    "later (this | in the | that) {one_unit}",
    examples={
        "He resigned [earlier this month].": "2024-03",
        "Trials start [later this year].": "2024",
    },
    rejects=("earlier this is", "later this weekday"),
)
def part_of_unit(match: Match) -> Meaning | None:
    unit = match["one_unit"]
    if unit not in _CALENDAR:
        return None
    earlier = match.has("earlier")
    return CalendarUnit(unit=unit, half="before" if earlier else "after", mod="START" if earlier else "END", reference="published" if match.has("this") else "expression")


@rule(
    "{edge}? (last | this | next) (month | year) ' s? (end)?",
    "{month} (of)? last year",
    "{month} (of)? (this | next) year",
    "last {month}",
    "this past? {month}",
    "next {month}",
    "{edge} last {month}",
    "{edge} (of)? (this | next) {month}",
    examples={
        "The dam burst in [August last year].": "2023-08",
        "She left [last November].": "2023-11",
        "They wed [next June].": "2024-06",
    },
    rejects=("last may", "next marching band"),
)
def month_of_relative_year(match: Match) -> Meaning | None:
    if match["month"] is None:
        return None
    number = match["month"]
    mod = match["edge"]
    if match.has("year"):
        return CalendarDate(month=number, year_shift=-1 if match.has("last") else 1 if match.has("next") else 0)
    if match.has("last"):
        return CalendarDate(month=number, back=True, mod=mod)
    if match.has("next"):
        return CalendarDate(month=number, ahead=True, mod=mod)
    return CalendarDate(month=number, mod=mod)


@rule(
    "{edge}? the (following | next) {one_unit}",
    "{edge}? the (previous | preceding | prior) {one_unit}",
    "the day following",
    "the (following | next) {daypart}",
    "the (following | next) day ' s {daypart}",
    examples={
        "It opened on May 3, 2019 and closed [the next day].": "2019-05-04",
        "Sales fell in 2011 and rose [the following year].": "2012",
    },
    rejects=("the next years", "the following weeknight"),
)
def next_unit(match: Match) -> Meaning | None:
    if match["daypart"] is not None:
        part = match["daypart"]
        return None if ":" in part else CalendarUnit(unit="D", offset=1, part=part, reference="expression")
    unit = match["one_unit"] if match["one_unit"] is not None else "D"
    if unit not in _CALENDAR:
        return None
    offset = -1 if match.has("previous") or match.has("preceding") or match.has("prior") else 1
    return CalendarUnit(unit=unit, offset=offset, reference="expression", mod=match["edge"])


@rule(
    "{edge}? (that | the same | that same) {one_unit}",
    "(that | the same | that same) {daypart}",
    examples={
        "On May 3, 2019 he flew home; [that day] the bank failed.": "2019-05-03",
        "Riots began in June 1976; [the same year] the school shut.": "1976",
    },
    rejects=("that days", "the same old"),
)
def same_unit(match: Match) -> Meaning | None:
    if match["daypart"] is not None:
        part = match["daypart"]
        return None if ":" in part else CalendarUnit(unit="D", part=part, reference="expression")
    unit = match["one_unit"]
    if unit not in _CALENDAR:
        return None
    return CalendarUnit(unit=unit, reference="expression", mod=match["edge"])


@rule(
    "{edge_of} (the | that) {one_unit}",
    "(the)? (year | month) -? end",
    "the quarter",
    "the latest quarter",
    "the weekend",
    examples={
        "Work will finish by [the end of the year].": "2024",
        "Crowds are due [the weekend].": "2024-W10-WE",
    },
    rejects=("the end of the world", "year ends"),
)
def edge_of_unit(match: Match) -> Meaning | None:
    if match["edge_of"] is not None:
        unit = match["one_unit"]
        return CalendarUnit(unit=unit, mod=match["edge_of"], reference="published") if unit in _CALENDAR else None
    if match.has("end"):
        return CalendarUnit(unit="Y" if match.has("year") else "M", mod="END")
    if match.has("weekend"):
        return CalendarUnit(unit="WE")
    return Vague(value="XXXX-QX")
