"""Clock times and parts of the day: "8:15 p.m. EDT Tuesday", "2045 GMT", "this morning", "overnight"."""

from __future__ import annotations

from timeline.temporal.meaning import CalendarUnit, Meaning
from timeline.temporal.rule import Match, rule


def clock_of(match: Match) -> str | None:
    """The slot `time` as HH:MM, made 24-hour by `half`; None where it is no clock time."""
    word = match.word("time") or ""
    half = (match.word("half") or "").replace(".", "")
    parts = word.replace(".", ":").split(":")
    hour = match["time"] if not parts[0].isdigit() else int(parts[0])
    if not isinstance(hour, int) or hour > 24 or (half and not 1 <= hour <= 12):
        return None
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    minutes = ":".join(parts[1:]) if len(parts) > 1 else "00"
    return f"{hour:02}:{minutes}"


@rule(
    "{time} {half} {zone}?",
    "{clock_time} {zone}",
    "{clock_time}",
    examples={
        "The siren sounded at [8:15 p.m. EDT] in Boston.": "2024-03-06T20:15-04:00",
        "Doors open at [7 a.m.] sharp.": "2024-03-06T07:00",
    },
    rejects=("a 3:2 win over Kent", "I am 7"),
)
def clock_time(match: Match) -> Meaning | None:
    if match["clock_time"] is not None:
        if match["zone"] is None and match.before not in ("at", "by", "until", "around", "about", "from", "before", "after", "to", "and"):
            return None
        parts = (match.word("clock_time") or "").split(":")
        clock = f"{int(parts[0]):02}:{':'.join(parts[1:])}"
        return CalendarUnit(unit="D", clock=clock, zone=match["zone"])
    clock = clock_of(match)
    return CalendarUnit(unit="D", clock=clock, zone=match["zone"]) if clock else None


@rule(
    "(early | late)? this (early | late)? {daypart}",
    "(earlier)? tonight",
    examples={
        "The fire broke out [this morning] in Lille.": "2024-03-06TMO",
        "Leaders meet [tonight] in Rome.": "2024-03-06TNI",
    },
    rejects=("this mourning", "that nightmare"),
)
def this_part_of_day(match: Match) -> Meaning | None:
    part = match["daypart"] if match["daypart"] is not None else "NI"
    return _day_part(part, 0)


@rule(
    "(late | early)? last (night | evening)",
    "overnight",
    examples={
        "Two died [last night] near Graz.": "2024-03-05TNI",
        "Shelling went on [overnight].": "2024-03-05TNI",
    },
    rejects=("the last nightingale", "last knight"),
)
def last_night(match: Match) -> Meaning | None:
    return CalendarUnit(unit="D", offset=-1, part="EV" if match.has("evening") else "NI")


def _day_part(part: str, offset: int) -> CalendarUnit:
    if ":" in part:
        return CalendarUnit(unit="D", offset=offset, clock=part)
    return CalendarUnit(unit="D", offset=offset, part=part)


@rule(
    "(today | yesterday | tomorrow) {daypart}",
    "(earlier | later | early | late) (today | yesterday | tomorrow)",
    "(today | yesterday | tomorrow)",
    "the? day (before yesterday | after tomorrow)",
    examples={
        "Rain fell [yesterday] in Quito.": "2024-03-05",
        "The court rules [tomorrow afternoon].": "2024-03-07TAF",
        "She flew in [the day before yesterday].": "2024-03-04",
    },
    rejects=("todays", "yesteryear"),
)
def named_day(match: Match) -> Meaning | None:
    offset = 0 if match.has("today") else -1 if match.has("yesterday") else 1
    if match.has("before") or match.has("after"):
        offset *= 2
    if match["daypart"] is not None:
        return _day_part(match["daypart"], offset)
    mod = "START" if match.has("early") else "END" if match.has("late") else None
    return CalendarUnit(unit="D", offset=offset, mod=mod)
