"""Clock times told in words and as soldiers write them: "half past six", "ten minutes to noon", "at 0615"."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import CalendarUnit, Meaning, Weekday
from timeline.temporal.page import CLOCK_TIME
from timeline.temporal.rule import Match, rule
from timeline.temporal.rules.clock import AT, THERE_BY, is_level
from timeline.temporal.vocabulary import FUNCTION_WORDS, UNITS, WEEKDAYS


@rule(
    "(half | quarter) (past | after) {hour_word} (in the {daypart} | at night)?",
    "half - past {hour_word} (in the {daypart} | at night)?",
    "quarter (to | of) {hour_word} (in the {daypart} | at night)?",
    "(half | quarter) (past | after) {hour_word} {meridian}",
    "quarter to {hour_word} {meridian}",
    "{number} (past | to | after) {hour_word} (in the {daypart} | at night)?",
    "{number} (minute | minutes) (past | to) {hour_word} (in the {daypart})?",
    "half {hour_word} (in the {daypart})?",
    examples={
        "Doors open at [half past six in the evening].": "2024-03-06T18:30",
        "It struck at [quarter to nine].": "2024-03-06T08:45",
        "He called time at [half 11].": "2024-03-06T11:30",
        "She rang at [ten after nine at night].": "2024-03-06T21:10",
        "They sat down at a [quarter of nine].": "2024-03-06T08:45",
    },
    rejects=("half past the town", "a quarter to six heirs", "a quarter after tax", "at a quarter of nine cities", "ranked at five after four rounds", "it was ten after nine had left"),
)
def spoken_time(match: Match) -> Meaning | None:
    if match.before not in AT and not match.follows("it was ") and not match.look_back(_AT_A, 24):
        return None
    if not match.has("past", "after", "to", "of") and (match.before not in AT or (match.after and match.after not in FUNCTION_WORDS and not match.word("daypart"))):
        return None  # "half 11" as in Britain and Ireland
    if match.has("of") and match.after and match.after not in FUNCTION_WORDS and not match.word("daypart") and not match.has("night"):
        return None  # "at a quarter of nine cities"
    told = match["number"]
    minutes_told = match.has("minute", "minutes")
    if told is not None and match.has("after") and not minutes_told and (match.before not in ("at", "until", "till", "since") and not match.follows(("at about ", "at around ", "it was "))):
        return None
    if minutes_told and (not 0 < (told or 0) < 60 or match.before not in ("at", "until", "till", "since", "by", "around", "about") or (match.before == "by" and match.look_back(_CHANGED, 60)) or (match.before in ("about", "around") and not match.follows(("at about ", "at around ", "by about ", "until about "))) or match.after in UNITS):
        return None  # "ten minutes to ten hours"
    if told is not None and not minutes_told and (told not in (5, 10, 20, 25) or (match.has("to") and ((match.before not in ("at", "until", "till", "since") and not match.follows(("at about ", "at around ", "it was "))) or match.after in ("per", "a") or match.page.speaks_of(_ODDS)))):
        return None
    if told is not None and match.has("to", "after") and match.follows("it was ") and _SO_LATE.match(match.page.folded, match.end) is None:
        return None  # "it was ten to two against"
    if told is not None and match.has("to", "after") and match.after.endswith("s") and match.after not in FUNCTION_WORDS:
        return None  # "at five to ten pounds", "at five after four rounds"
    minutes = told * (-1 if match.has("to") else 1) if told is not None else 30 if match.has("half") else 15 if match.has("past", "after") else -15
    return _clock(match, int(minutes), plain=match.has("past", "after", "to", "of"))


def _clock(match: Match, minutes: int, *, plain: bool = True) -> CalendarUnit:
    """So many minutes from the hour, in the half of the day that the words name, else in the afternoon where most would be by day."""
    plain = plain and match["meridian"] is None and not match["daypart"] and not match.has("night") and not _BY_NIGHT.search(match.page.folded, max(0, match.start - 60), match.end + 60)
    late = match["meridian"] == "pm" or match.has("afternoon", "evening", "night") or (plain and match["hour_word"] in (1, 2, 3, 4, 12))
    minutes += 60 * (match["hour_word"] % 12 + (12 if late else 0))
    return CalendarUnit(unit="D", clock=f"{minutes // 60 % 24:02}:{minutes % 60:02}")


@rule(
    "{hour_word} - {number} (in the {daypart} | at night)?",
    "{hour_word} - {number} {meridian}",
    examples={
        "He came at [seven-thirty in the evening].": "2024-03-06T19:30",
        "He got home around [one-thirty in the morning].": "2024-03-06T01:30",
        "\u201c[Eleven-thirty at night], and he had his gear on.\u201d": "2024-03-06T23:30",
        "The bus leaves at [four-fifteen].": "2024-03-06T16:15",
    },
    rejects=("a six-thirty vote", "they won six-ten", "at six-thirty pence", "he lost by two-twenty", "a seven-forty-seven"),
)
def hour_and_minutes(match: Match) -> Meaning | None:
    """An hour and its minutes in words, joined by a hyphen."""
    hour, minutes = match["hour_word"], match["number"]
    if not match.word("hour_word").isalpha() or match.word("number")[0].isdigit() or not 1 <= hour <= 12 or minutes not in range(10, 60, 5):
        return None
    if not match["daypart"] and not match.has("night") and match["meridian"] is None:
        if not (match.before in _AT_WORDS or match.follows("it was ")) or (match.before == "by" and match.look_back(_LOST, 40)):
            return None
        if match.after and match.after not in FUNCTION_WORDS and not match.after[0].isupper() and match.after not in _ITS_DAY:
            return None  # "at six-thirty pence"
    return _clock(match, int(minutes))


_AT_WORDS = frozenset(("at", "by", "until", "till", "around", "about", "before", "after", "since", "from"))
_LOST = lazy_pattern(r"\b(?:lost|won|beaten|beat|led|lead|passed|failed|fell|carried|voted|rejected|up|down|ahead|behind) (?:[\w'-]+ ){0,4}by $")
"""Before two numbers, that they are a score."""
_ITS_DAY = frozenset(("tomorrow", "tonight", "yesterday", "today", "sharp", "last", "next", *WEEKDAYS))
"""Behind a clock time, the day it is of."""


@rule(
    "{hour_word} on {full_weekday} (morning | afternoon | evening | night)",
    examples={
        "He was seen at [nine on Monday morning].": "2024-03-04T09:00",
        "The hall will open at [seven on Friday evening].": "2024-03-08T19:00",
        "The meeting is at [7 on Friday night].": "2024-03-08T19:00",
    },
    rejects=("it rose by nine on Friday morning",),
)
def hour_of_day(match: Match) -> Meaning | None:
    hour = match["hour_word"]
    if match.before not in ("at", "until", "till", "around", "about", "before", "after") or not 1 <= hour <= 12 or (match.before not in ("at", "until", "till") and not match.word("hour_word").isalpha()):
        return None
    hour = hour % 12 + (0 if match.has("morning") else 12)
    return Weekday(weekday=match["full_weekday"], clock=f"{hour:02}:00")


@rule(
    "{hour_word}",
    examples={
        "They left at 8.30pm. She was home by [ten].": "2024-03-06T22:00",
        "Patrols began at 4.30pm. They had been due to end at [5] but went on.": "2024-03-06T17:00",
        "He rang at 6.30pm. I was in bed at [eleven].": "2024-03-06T23:00",
    },
    rejects=("she was home by ten", "they left at 8.30pm by ten roads", "at 8.30pm it closed at ten", "at 8.30pm he won by ten", "at 8.30pm the toll stood at ten", "he left at 8.30pm, at ten paces"),
)
def bare_hour(match: Match) -> Meaning | None:
    """An hour without anything that says so, where clock times are told around it and nothing behind it is counted: "By eleven I was asleep"."""
    hour = match["hour_word"]
    if match.before not in _AT_HOUR or not 1 <= hour <= 12 or match.capital or _NOTHING_COUNTED.match(match.page.folded, match.end) is None or is_level(match) or match.look_back(_NO_HOUR, 40):
        return None
    if match.before == "by" and not (match.page.text.endswith("By ", 0, match.start) or match.look_back(THERE_BY, 16)):
        return None
    if not (CLOCK_TIME.search(match.page.folded, max(0, match.start - CLOCKS_NEAR), match.start) or CLOCK_TIME.search(match.page.folded, match.end, match.end + CLOCKS_NEAR)):
        return None
    late = hour <= AFTERNOON_UP_TO or (hour < 12 and match.look_back(_TO_BED, 16) is not None)
    return CalendarUnit(unit="D", clock=f"{hour + 12 if late else hour:02}:00")


_AT_HOUR = frozenset(("at", "by", "around", "about", "until", "till"))
_NOTHING_COUNTED = lazy_pattern(
    r"(?:[.,](?!\d)|[;?!\"”’)\u00b6]|$| (?:could|was|were|did|had|would|but|when|because|as|sharp|on the dot|thinking|i|he|she|they|we|it|the|his|her|their|my|our|to (?:find|see|hear|say|tell|be)|and (?:the|he|she|they|we|i|it|was|were|found|took|went)|in the morning|at night|that (?:day|night|morning|evening))\b)"
)
"""Behind an hour, where its clause goes on without a thing that there are so many of."""
_NO_HOUR = lazy_pattern(
    r"\b(?:aged?|born|died|dead|married|orphaned|retired|school|learn\w*|playing|career|life|ranked|seeded|odds|temperatures?|toll|score|remained|set|capped|pegged|stuck|held|rated|level|down|up|start(?:ed|s)? (?:[a-z]+ing )?|no\.|number|chapter|page|stage|tier|gate|platform|hole) (?:at|by) $"
    r"|\b(?:was|were|is|are|be|of|for|than|to|with|from|into|killed|injured|hurt|wounded|costs?|averag\w+|number\w*|total\w*|some|worth|by|at|in|just|only|employs?|has|have|had) (?:around|about) $"
)
"""Before a number, what tells it to be an age, a rank or a count."""
_TO_BED = lazy_pattern(r"\b(?:to|in) bed (?:at|by|around|about) $")
AFTERNOON_UP_TO = 5
"""Hours that alone are of the afternoon, when most is done; "at six" may be either half's and goes by what was told before."""
CLOCKS_NEAR = 300
"""Characters around a bare hour in which another clock time must be told; larger ones take "at ten" for an hour in texts that tell none near."""


@rule(
    "{count} (minute | minutes) (past | after | before) (noon | midnight)",
    "{count} (minute | minutes) to noon",
    "{count} (minute | minutes) to midnight",
    "{count} to (noon | midnight)",
    "(half | quarter | {number}) past (noon | midnight)",
    "quarter to (noon | midnight)",
    examples={
        "The truce began at [one minute past midnight].": "2024-03-06T00:01",
        "They met [ten minutes before noon].": "2024-03-06T11:50",
        "He will be back at [five to midnight].": "2024-03-06T23:55",
        "It breaks up at a [quarter to midnight].": "2024-03-06T23:45",
    },
    rejects=("ten minutes after the noon bell", "they came ten minutes after midnight mass", "the world is at two minutes to midnight", "he sang for ten minutes before midnight"),
)
def minutes_from(match: Match) -> Meaning | None:
    count = 30 if match.has("half") else 15 if match.has("quarter") else match["number"] or match["count"]
    if count is None or count != int(count) or not 0 < count < 60:
        return None
    spoken = count in (5, 10, 20, 25) and match.word("count").isalpha() and match.before in ("at", "until", "till", "about", "around")
    spoken = spoken or (match.has("quarter") and not match.look_back(_STANDS, 24) and (match.before in AT or match.follows("it was ") or match.look_back(_AT_A, 24) is not None))
    told = match.has("minute", "minutes") and (match.has("noon") or (match.before == "at" and not match.follows(("clock at ", "stands at ", "stood at ", "is at ", "was at "))))
    if match.has("to") and not spoken and not told:
        return None  # "opens at 10 to midnight", "from five to midnight"
    if match.before in ("for", "of", "had", "only", "just", "waited", "with", "another", "last") or match.after in ("mass", "service"):
        return None
    minutes = int(count) * (-1 if match.has("before", "to") else 1) + (720 if match.has("noon") else 0)
    return CalendarUnit(unit="D", clock=f"{minutes // 60 % 24:02}:{minutes % 60:02}")


_STANDS = lazy_pattern(r"\b(?:stands|stood|is|set) at an? $")
"""Before "quarter to midnight", a clock that does not go."""
_SO_LATE = lazy_pattern(r"[.,;:!?\"”\u00b6]|$| (?:when|before|by the time|in the|and|on the|on a|already)\b")
"""Behind "it was ten to four", that it tells the time."""
_CHANGED = lazy_pattern(r"\b(?:fell|rose|f[ae]ll(?:s|en)?|cut|reduc\w+|increas\w+|grew|grown|down|up|drop\w*|improv\w+|extend\w*|short\w+|late|lengthen\w*|went) (?:[\w'-]+ ){0,3}by $")
"""Before "by three minutes to nine", what changed by so much."""
_AT_A = lazy_pattern(r"\b(?:at|by|until|around|about|before|after|since|from) an? $")
"""Before "quarter past ten"."""
_BY_NIGHT = lazy_pattern(r"\b(?:overnight|night|nightclub|midnight|morning|(?:small|early) hours|dawn|sunrise|first light|w[ao]ke[ns]?|waking|awoke|awake|asleep|sleep|sleeping|slept|beds?|dark|darkness|a\.?m)\b")
"""Around "half past two" what says that it is no afternoon's."""
_ODDS = lazy_pattern(r"\b(?:odds|bookmakers?|bookies|bets?|betting|favourites?|jockeys?)\b")
_SERVICES = lazy_pattern(r"(?:,? (?:and|or) (\d{4}))? (?:sailings?\b|(?:train|ferry|service|departure|crossing)s? (?:from|to)\b)")
"""Behind four digits, what leaves then: "the 0730 and 1055 sailings"."""
_AND_BEFORE = lazy_pattern(r"\b(\d{4}),? (?:and|or) $")
_RETIMED = lazy_pattern(r"\b(?:sailings?|ferry|trains?|crossings?|departures?)\b[^.;]{0,60} (?:brought forward|moved|put back|retimed|rescheduled) from (\d{4}) to (\d{4})\b")
YEARS_AT_HAND = range(1900, 2101)
"""Four digits that may be a year wherever they stand; beside others that cannot, they are a clock time."""


def is_of_timetable(match: Match) -> bool:
    """Whether four digits tell when a boat or train leaves, and no year: "the 1610 sailing", "brought forward from 2155 to 2030"."""
    digits = match.page.folded[match.start : match.start + 4]
    if not digits.isdigit():
        return False
    found = _SERVICES.match(match.page.folded, match.start + 4) if match.before in ("the", "and", "or") else None
    beside = [found[1]] if found and found[1] else []
    if found and (before := match.look_back(_AND_BEFORE, 12)):
        beside.append(before[1])
    if found is None:
        found = next((moved for moved in _RETIMED.finditer(match.page.folded, max(0, match.start - 120), match.end + 12) if moved.start(1) <= match.start < moved.end()), None)
        beside = [found[1], found[2]] if found else []
    return found is not None and any(int(each) not in YEARS_AT_HAND for each in (digits, *beside))


_MILITARY = lazy_pattern(r"\bat 0\d[0-5]\d\b(?![\d.,]\d)|\b[0-2]\d[0-5]\d (?:hours|hrs|gmt|utc|local)\b")
"""Another clock time of that kind in the text, without which "at 1230" may be a price or a house."""


_ON_DAY = lazy_pattern(r" on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b")


@rule(
    "{military} (hours | hrs)? {zone}",
    "{military} (hours | hrs)",
    "{military} local time",
    "{military}",
    examples={
        "Contact was lost at [2045 GMT] over the sea.": "2024-03-06T20:45",
        "It docked at [0930 GMT].": "2024-03-06T09:30",
        "Guns fell silent at [0530 hrs].": "2024-03-06T05:30",
        "The quake struck at [0430 local time].": "2024-03-06T04:30",
        "The guns opened at 0615. The fort fell at [1740].": "2024-03-06T17:40",
    },
    rejects=("2100 people", "in 2045", "he flew 2000 hours", "at 1990 levels", "by 1740 it was over", "the fort fell at 1740", "he lives at 1420 on Main"),
)
def military_time(match: Match) -> Meaning | None:
    digits = f"{match.word('military'):0>4}"
    if not digits.isdigit() or int(digits[:2]) > 24 or int(digits[2:]) > 59:
        return None
    if match["zone"] is None and not match.has("hours", "hrs", "local"):
        clocked = digits.startswith("0") or match.page.speaks_of(_MILITARY)
        if len(match.word("military")) == 4 and is_of_timetable(match):
            return CalendarUnit(unit="D", clock=f"{digits[:2]}:{digits[2:]}")
        bare = clocked and match.before == "at" and len(match.word("military")) == 4 and (digits.startswith("0") or not is_level(match)) and (not match.after or match.after in FUNCTION_WORDS)
        bare = bare or (match.before in ("at", "by", "from", "until", "around", "about") and len(match.word("military")) == 4 and not is_level(match) and _ON_DAY.match(match.page.folded, match.end) is not None)
        return CalendarUnit(unit="D", clock=f"{digits[:2]}:{digits[2:]}") if bare else None
    if match["zone"] is None and (match.before not in ("at", "by", "until", "since", "from", "to", "about", "around") or match.after == "of"):
        return None  # "2000 hours of training"
    return CalendarUnit(unit="D", clock=f"{digits[:2]}:{digits[2:]}", zone=match["zone"])
