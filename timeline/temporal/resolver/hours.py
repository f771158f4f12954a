"""Clock times: which half of the day one is of, whether it is of the next morning, and how far back it cannot lie."""

from __future__ import annotations

import re

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.clock_days import EVER, KICKS_OFF, SAME_STORY, STILL
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Spot
from timeline.temporal.scene import LAST_DAYS
from timeline.temporal.text import PARAGRAPH
from timeline.temporal.vocabulary import SMALL_NUMBERS

_WILL = lazy_pattern(r"(?<!who )(?<!that )\b(?:will|(?:is|are) (?:(?:set|due|expected|scheduled) )?to) (?:[\w'-]+ ){1,4}(?P<side>at|until|till) (?:about |around )?$")


def days_ahead(spot: Spot) -> int:
    """How many days back a clock time that is still to come cannot be of: "will open at noon"; "was to close with a rally at
    8 p.m." may be of any but the day before publication."""
    way = spot.direction()
    if way.way != "future":
        return 0
    if (way.told or way.cue.startswith(("expected ", "due ", "forecast ", "set ", "likely ", "scheduled "))) and spot.anchors.scene is None and not spot.anchors.narrative and spot.look_back(_SAID_WAS, 120) is not None:
        return LAST_DAYS  # "said gusts were expected between 3am and 11am": what was said is still to come
    will = spot.look_back(_WILL, 80)
    if will is not None and will["side"] != "at":
        return STILL
    planned = will is not None
    fixed = spot.look_back(_IS_FIXED, 80) is not None
    if not (way.sure or planned or fixed):
        return 0
    if planned or (way.sure and way.cue.startswith(_WILL_BE)):
        return EVER
    if fixed:
        return KICKS_OFF
    return LAST_DAYS if way.cue == "due" or way.cue.startswith(_STILL_AHEAD) else int(way.told)


_SAID_WAS = lazy_pattern(r"\b(?:said|says|warned|added|announced|confirmed|predicted) (?:that )?(?:(?!had\b|who\b|which\b)[\w'-]+ ){1,10}?(?:was|were) (?:expected|due|forecast|set|likely|scheduled)\b[^.;\u00b6]*$")
"""Before a clock time, a plan that is passed on in somebody's words."""
_WILL_BE = ("will", "is to", "are to", "is due", "are due", "is set", "are set", "is expected", "are expected", "is scheduled", "are scheduled")
_STILL_AHEAD = (
    "will", "is ", "are ", "meets", "sits", "votes", "resumes", "returns", "convenes", "reconvenes", "set for", "due ", "scheduled for", "planned for", "should", "runs ", "run ", "starts", "start", "opens", "open", "reopen", "begins", "begin", "kicks off", "tees off", "gets under", "gets going", "faces off", "lifts off", "sails", "airs", "can", "leaves", "departs", "polls close",
    "take effect", "takes effect", "warning", "alert",
)  # fmt: skip
"""What cues of the future begin with that leave no clock time of a day that is over; "appears" and "meant to" may tell of one."""
_IS_FIXED = lazy_pattern(r"\bcan [^.;]*until $|\b(?:polling stations|polls) (?:open|close)(?: at [\w.]+(?: ?[ap]\.?m\.?)? and close)? (?:at|from) (?:about )?$|\b(?:launch )?window opens at $|\b(?:kick-?off|throw-?in|tip-?off|face-?off|first pitch|gates|doors|curtain|voting)(?: (?:in|at) (?:[\w'-]+ ){0,4}[\w'-]+)? (?:is|are|opens?) (?:(?:at|from) )?(?:about )?$")
"""Before a clock time of what is fixed for a day told before: "Kick-off is at 5pm"."""


def in_afternoon(clock: str, spot: Spot, point: Point) -> str | None:
    """A clock time without its half of the day, twelve hours on, where it goes on from an evening or an afternoon's hour: "Sunday
    evening … at 5:30", "left at 6:52 p.m. … touched down at 7:09". None for others."""
    if not "01:00" <= clock < "12:00" or EITHER_HALF.fullmatch(spot.words) is None:
        return None
    later = f"{int(clock[:2]) + 12}{clock[2:]}"
    if point.value[10:] in ("TAF", "TEV") or (point.value[10:] == "TNI" and clock >= SMALL_HOURS):
        return later
    hour = int(point.value[11:13]) if _AFTERNOON.match(point.value, 10) else 0
    if not hour or not (_PM.search(point.words) or _HOURS_LATER.fullmatch(point.words) or _bare_hour(point.words) + 12 == hour or "o'clock" in point.words):
        return None
    sentence = spot.folded.rfind(". ", max(0, spot.start - SAME_STORY), spot.start)
    ranged = spot.start - point.ends < SHORT and spot.folded[point.ends : spot.start].strip() in ("until", "till", "to", "and", "-")
    told = _SHORTLY.search(spot.folded, max(0, spot.start - 16), spot.start)
    if not ranged and _EARLIER.search(spot.folded, max(point.ends, sentence, spot.start - SAME_STORY), told.start() if told else spot.start) and abs(int(later[:2]) - hour) > 1:
        return None
    minutes = 60 * (hour - HOURS_BACK) if spot.anchors.scene is not None or spot.folded.find(" had ", max(sentence, point.ends), spot.start) >= 0 else 60 * hour + int(point.value[14:16] or 0) - MINUTES_BACK
    if spot.look_back(_DOORS, 24) is not None and _ENDS.search(spot.folded, max(0, point.begins - 40), point.begins) is None:
        minutes = min(minutes, 60 * (hour - DOORS_BEFORE))
    since = f"{minutes // 60:02}:{minutes % 60:02}"
    return later if since <= later < f"{hour + HOURS_ON:02}" else None


def _bare_hour(words: str) -> int:
    """The hour of a clock time that does not say its half of the day: 9 of "'half nine'", "'9.30'" and "'nine'"; -1 of others."""
    found = _BARE_HOUR.match(words)
    return -1 if found is None else int(found[1]) if found[1].isdigit() else SMALL_NUMBERS.get(found[1].lower(), -1)


def before_dawn(clock: str, spot: Spot, point: Point) -> str | None:
    """"at 3.06am … by 4 o'clock": an hour that goes on from one before dawn. None for others."""
    if clock.startswith("12:") and point.value[10:13] == "T00" and _NOON_OR_MIDNIGHT.fullmatch(spot.words):
        return f"00{clock[2:]}"  # "at 12:48 a.m. … at 12:51"
    if clock < "13:00" or EITHER_HALF.fullmatch(spot.words) is None:
        return None
    earlier = f"{int(clock[:2]) - 12:02}{clock[2:]}"
    if point.value[10:] == "TMO" and _SMALL_HOURS_OF.match(point.words.lower()):
        return earlier if earlier <= SMALL_HOURS else None  # "In the small hours of 9 December … at ten minutes to three"
    if point.value[10:13] not in BEFORE_DAWN:
        return None
    return earlier if point.value[11:16] <= earlier <= SMALL_HOURS else None


_SMALL_HOURS_OF = lazy_pattern(r"'the (?:small|early) hours\b")


def after_midnight(clock: str, spot: Spot, point: Point) -> str | None:
    """"at 11pm … by half past one": an hour without its half of the day that goes on from one just before midnight. None for others."""
    if not LATE <= point.value[11:16] < "24:00" or EITHER_HALF.fullmatch(spot.words) is None or spot.start - point.ends > SAME_STORY:
        return None
    hour = int(clock[:2]) % 12
    return f"{hour:02}{clock[2:]}" if hour <= 4 else None


LATE = "22:00"
"""Clock time from which on the next hour told is rather past midnight than of the next afternoon."""
BEFORE_DAWN = frozenset(f"T0{hour}" for hour in range(6))
CLOCK_ALONE = lazy_pattern(r"'[\d:.]+ ?(?:a\.?m\.?)?'")
_NOON_OR_MIDNIGHT = lazy_pattern(r"12[:.]\d\d")
SMALL_HOURS = "06:00"
"""A clock time before this that follows an evening is of the next day: "tonight … the last tram at 3.15am"."""
LATE_IN_DAY = lazy_pattern(r"T(?:AF|EV|NI|1[2-9]|2[0-3])")


_ENDS = lazy_pattern(r"\b(?:ends?|ended|clos\w+|finish\w*|until|till|shuts?)\b")
_DOORS = lazy_pattern(r"\b(?:doors|gates)(?: will)?(?: open)?(?: at| from)? $")
_PM = lazy_pattern(r"\d ?p\.?m|^'(?:1[3-9]|2[0-3])[:.]\d\d|noon|midday|midnight|afternoon|evening|night", re.I)
_HOURS_LATER = lazy_pattern(r"'(?:[\w-]+ ){1,4}(?:hours?|minutes?) later'", re.I)
"""A clock time counted from another, which told its half of the day."""
_AFTERNOON = lazy_pattern(r"T(?:1[2-9]|2[0-3]):")
_EARLIER = lazy_pattern(r"\b(?:had|after|before|having|earlier|until)\b")
_SHORTLY = lazy_pattern(r"\b(?:(?:shortly|just|soon) )?(?:after|before) $")
"""Right before a clock time, how it is told; elsewhere such words say that it lies back."""
_BARE_HOUR = lazy_pattern(r"'(?:half )?(\d{1,2}\b|[a-z]+(?='))", re.I)
"""A clock time without its half of the day, which those before it told."""
HOURS_ON = 6
"""Hours behind a clock time of the afternoon within which one without "p.m." is of the same afternoon."""
HOURS_BACK = 1
"""The same for one that a witness tells out of its order."""
DOORS_BEFORE = 2
"""Hours before a beginning within which doors open for it."""
MINUTES_BACK = 20
"""The same in a report ("was due at 10:35 p.m. They lost contact at 10:22"); larger values take a morning's hours for an evening's ("close at 9pm. They open at 8:30")."""
EITHER_HALF = lazy_pattern(r"(?:half )?(?:[1-9]|1[01])(?:[:.]\d\d)?(?: o'clock)?|(?:half|quarter|five|ten|twenty|twenty-five|(?:[a-z]+(?:-[a-z]+)?|\d{1,2}) minutes) (?:past|to) (?!midnight|noon|midday)[a-z]+|[a-z]+ o'clock|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)")


SHORT = 12
"""Characters between the two ends of a range of hours."""
MORNING_ENDS, NOON_OVER = "10:00", "14:00"
EVENING = lazy_pattern(r"T(?:EV|NI|1[89]|2[0-3])")
_AFTERWARDS = lazy_pattern(r"\b(?:re-?open(?:ed)?|resum(?:ed|e)|(?:was|were) (?:lifted|restored|called off|stood down)|collapsed|arrived|reached|conceded)\b")
"""What is done when an evening's trouble is over, or comes of it: of an hour of the late morning or the first of the night it says that it is the next day's."""


def is_next_morning(clock: str, spot: Spot, point: Point) -> bool:
    """Whether a morning's hour told behind an evening is of the next day: "swept away at 9.30pm on Monday. His body was found at 7am"."""
    if spot.start - point.ends > SAME_STORY:
        return False
    between = spot.folded[point.ends : spot.start]
    sentence = between[max(between.rfind(". "), 0) :]
    if clock >= MORNING_ENDS and _AFTERWARDS.search(sentence) is None:
        return False  # "The trial ended at 6.30pm. The jury was sent out at 10.15am"
    return point.anchor.kind == "expression" and (PARAGRAPH not in between or "night" in between) and _EARLIER_THAT.search(sentence) is None and EITHER_HALF.fullmatch(spot.words) is None


def is_after_midnight(meaning: m.CalendarUnit, spot: Spot, point: Point) -> bool:
    """Whether the first hours told behind a day's events are of the night that followed: "crashed at 11:27 a.m. … arrived shortly
    after midnight", "found at 13:45. ¶ Homes were evacuated in the early hours", "on Tuesday … until dawn"."""
    if meaning.offset or point.last != point.day or spot.start - point.ends > SAME_STORY or _EARLIER_THAT.search(spot.folded, max(point.ends, spot.folded.rfind(". ", point.ends, spot.start)), spot.start):
        return False
    by_day = point.value[10:13] in ("TMI", "TAF", "TEV", "TNI") or (point.value[11:12].isdigit() and point.value[11:16] >= SMALL_HOURS)
    if meaning.clock == "00:00":
        return by_day and spot.direction().way == "past" and _AFTERWARDS.search(spot.folded, spot.folded.rfind(". ", point.ends, spot.start) + 1 or point.ends, spot.start) is not None
    if meaning.part != "MO":
        return False
    if spot.words.lower() in ("dawn", "daybreak", "sunrise"):
        return (by_day or len(point.value) == 10) and spot.follows(("until ", "till "))
    return LATE_IN_DAY.match(point.value, 10) is not None and spot.anchors.scene is None and spot.words.lower().startswith(("the early hours", "the small hours")) and spot.folded.find(". ", point.ends, spot.start) >= 0


_EARLIER_THAT = lazy_pattern(r"\b(?:had|before|earlier|having|until(?! (?:about |around |after )?$)|from|since|every|each)\b")
"""Between an evening and a morning's hour, what may put it before; "lasted until" puts it behind."""


def is_small_hour(clock: str, spot: Spot) -> bool:
    """Whether a clock time is surely before dawn: "5:30" after "Sunday evening" may be the evening's."""
    return clock < SMALL_HOURS and EITHER_HALF.fullmatch(spot.words) is None
