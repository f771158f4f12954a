"""Clock times, parts of the day, and the days named from the speaker: "8:15 p.m. EDT", "this morning", "tomorrow"."""

from __future__ import annotations

from timeline.model import Mod
from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import CalendarUnit, Meaning, Reference
from timeline.temporal.rule import Match, rule
from timeline.temporal.text import begins_line
from timeline.temporal.vocabulary import FUNCTION_WORDS, words

_OF_THE_DAY = "march|summit|talks|strike|rally|protests?|meeting|conference|debate|match|games?|race|championships?|finals?|cup|vote|report|hearing|figures|data|announcement|session|forum|festival|ruling|briefing|speech"
"""Behind "today's climate …" what is of that one day."""
_GENERIC = lazy_pattern(
    r"'s (?:world|society|youth|kids|children|teens|teenagers|generations?|young|consumers|economy|technology|standards|culture|climate|environment)\b"
    rf"(?!(?:'s)? (?:{_OF_THE_DAY})\b)"
)
"""What "today's" describes when it means nowadays; "today's climate march" is of a day."""
AT = words("at by until till around about from before after to and since between approximately")
_NUMBERED = words("level phase stage tier step category grade channel platform gate room no number page chapter episode part round game hole lap area zone ward unit route bus line junction alert group division")
"""Before a number that is no hour: "at level 3 until 11.59pm"."""
_AT_HOUR = words("at around about until till")
_NOON_BESIDE = words("at by till until around before after since about from between to and near towards toward")


_LEFT = lazy_pattern(r" (?:left|remaining|to play|to go|into|on the clock)\b")
"""Behind a count of minutes and seconds."""


@rule(
    "{time}",
    examples={
        "The bridge will be shut from [2] to 4 p.m. today.": "2024-03-06T14:00",
        "Voting runs from [8:30] until 2 p.m. there.": "2024-03-06T08:30",
        "Power was out between [11] and 1 p.m. today.": "2024-03-06T11:00",
    },
    rejects=("2 to 4 people", "from 2 to 4 votes", "2 and 4 p.m. on the dial"),
)
def hour_by_what_follows(match: Match) -> Meaning | None:
    """The first end of "from 2 to 4 p.m.": the half of the day that puts it before the second. Or the hour of "at 5 the next morning"."""
    if match.before == "by" and match.followed_by("(that | the (next | following)) (morning | afternoon | evening)") is not None:
        return CalendarUnit(unit="D", clock=clock) if (clock := _clock(match)) else None
    if match.before in _AT_HOUR and match.followed_by("((the | that) (next | following | same | previous)? | yesterday | this | tomorrow) (morning | afternoon | evening)") is not None:
        return CalendarUnit(unit="D", clock=clock) if (clock := _clock(match)) else None
    if (match.before == "by" or match.before in _AT_HOUR) and match.followed_by("(that | the (next | following)) (same)? night") is not None:
        return CalendarUnit(unit="D", clock=clock) if (clock := _clock(match)) and "07:00" <= clock < "12:00" else None  # "at eleven that night"
    behind = match.followed_by("(to | - | until | till | and | or) {time} (o ' clock)? {meridian}")
    if behind is None or match.before in _NUMBERED or (match.followed_by("(and | or)") is not None and match.before not in AT):
        return None
    first, last = _hours(match.word("time"), match["time"]), _hours(str(behind["time"]), behind["time"])
    if first is None or last is None or not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    end = last % 12 + (12 if behind["meridian"] == "pm" else 0)
    start = next((hour for hour in (first % 12 + 12, first % 12) if hour < end), first % 12 + 12)
    minutes = match.word("time").replace(".", ":").partition(":")[2] or "00"
    return CalendarUnit(unit="D", clock=f"{start:02}:{minutes}")


def _hours(word: str, worth: object) -> int | None:
    head = word.replace(".", ":").partition(":")[0]
    return int(head) if head.isdigit() else worth if isinstance(worth, int) else None


@rule(
    "(noon | midday | midnight) {zone}",
    examples={
        "Bids close at [noon EST].": "2024-03-06T12:00",
        "The truce began at [midnight GMT].": "2024-03-05T24:00",
    },
    rejects=("noon edition",),
)
def zoned_noon(match: Match) -> Meaning | None:
    """Noon or midnight with its zone; the day may stand behind it."""
    clock = "12:00" if not match.has("midnight") else "00:00" if match.before in ("after", "past") else "24:00"
    return CalendarUnit(unit="D", clock=clock, zone=match["zone"])


@rule(
    "noon",
    "midday",
    examples={
        "Blood drive: [noon] to 5 p.m. today.": "2024-03-06T12:00",
        "The hall is open [noon] until 4 p.m. today.": "2024-03-06T12:00",
    },
    rejects=("noon to dusk", "High Noon to me"),
)
def noon_range(match: Match) -> Meaning | None:
    """The first end of "noon to 5 p.m."."""
    behind = match.followed_by("(to | - | until | till) {time} (o ' clock)? {meridian}")
    return CalendarUnit(unit="D", clock="12:00") if behind else None


@rule(
    "{time} (o ' clock)? {meridian} {zone}?",
    "{time} {meridian} (eastern | central | mountain | pacific) (standard | daylight)? time?",
    "{hour_word} (noon | midnight)",
    "{time} o ' clock (in the {daypart})?",
    "{time} in the (morning | afternoon | evening)",
    "{time} at night",
    "{clock_time} {meridian}? {zone}",
    "{clock_time} (hours | hrs)",
    "{dotted_time} {zone}",
    "{dotted_time}",
    "{clock_time}",
    examples={
        "The siren sounded at [8:15 p.m. EDT] in Boston.": "2024-03-06T20:15",
        "Doors open at [7 a.m.] sharp.": "2024-03-06T07:00",
        "Shots were heard at [14:30] near the gate.": "2024-03-06T14:30",
    },
    rejects=("a 3:2 win over Kent", "I am 7", "they won 21:19"),
)
def clock_time(match: Match) -> Meaning | None:
    if (match.word("clock_time") or match.word("dotted_time")) == match.folded and match.page.has_stamps and begins_line(match.page.text, match.start):
        return CalendarUnit(unit="D", clock=clock) if (clock := _clock(match)) else None  # "20:40 The fire is out"
    if match.word("clock_time") == match.folded and _LEFT.match(match.page.folded, match.end):
        return None  # "with 4:12 left in the fourth quarter"
    if match.word("clock_time") and match["zone"] is None and not match["meridian"] and not match.has("hours", "hrs") and match.before not in AT and not match.follows(("until at least ", "till at least ", "as of ")) and not _LOCAL.match(match.page.folded, match.end) and not (len(match.folded) == 5 and match.preceded_by(_DAY_BEFORE)) and not (len(match.folded) == 5 and (_LEAVES.match(match.page.folded, match.end) or (match.page.folded.startswith(")", match.end) and match.look_back(_VERSUS, 60)))):
        return None
    if match.word("dotted_time") and match["zone"] is None and is_level(match) and not (match.page.dots_clocks and match.followed_by("on {full_weekday} {daypart}")):
        return None
    if match.word("dotted_time") and match["zone"] is None and _is_bare_hour(match):
        return CalendarUnit(unit="D", clock=clock, chronicle=not match.page.dots_clocks) if (clock := _clock(match)) else None  # "photographed it at 5.20"
    if match.word("dotted_time") and match["zone"] is None and _HOUR.fullmatch(match.folded) and match.page.text.endswith(("At ", "By "), 0, match.start) and match.after == "the" and _PRICED.match(match.page.folded, match.end) is None:
        return CalendarUnit(unit="D", clock=clock, chronicle=True) if (clock := _clock(match)) else None  # "At 1.26 the driver saw a lantern"
    if match.word("dotted_time") and match["zone"] is None and (match.before not in AT | {"was"} or match.followed_by(f"{_MORNING_BEHIND} {{daypart}}") is None):
        return None  # "at 6.03 the pound stood", but "at 6.03 the next morning"
    if match.has("noon", "midnight"):
        return CalendarUnit(unit="D", clock="12:00" if match.has("noon") else "24:00") if match["hour_word"] == 12 else None
    clock = _clock(match)
    spelled = next((word for word in _SPELLED if match.has(word)), None)
    if spelled and not match.has("time") and not match.page.text[match.word_start(spelled)].isupper():
        return None  # "at 3 p.m. mountain rescuers set out"
    zone = match["zone"] or (_SPELLED[spelled] if spelled else None)
    return CalendarUnit(unit="D", clock=clock, zone=zone) if clock else None


_UP_TO_HOURS = words("in until till into")
"""Before "the early hours", that they are of a night told before."""
_BY_PART = words("by until till from since")
_WORKED_INTO = lazy_pattern(r"\b(?:late|well|far|deep|long|on|works?|worked|working|continu(?:ed?|es|ing)|search(?:ed|ing)?|last(?:s|ed|ing)|stretch(?:es|ed|ing)|drag(?:s|ged|ging)|rag(?:es|ed|ing)|burn(?:s|ed|ing)|goes|went|ran|runs?|talks|talked|fought|fighting|battl(?:ed|ing)|toiled) into $")
"""Before "the night", what went on into it; a rider vanishes into any night."""
_SET_FOR = lazy_pattern(r"\b(?:called|set|scheduled|planned|due|forecast|expected|slated|fixed|announced|billed|listed|until at least|till at least|at least until) (?:for )?$")
"""Before "noon", what is to be then."""
_NTH_OF = lazy_pattern(r"\b(?:first|second|third|fourth|fifth|sixth|only|best|biggest|last|final|latest|decisive) (?!hours?\b|half\b|part\b|third\b)(?:[\w'-]+ ){1,3}of $")
"""Before "of the afternoon", what there was in it: the afternoon is that of the game."""
_OF_THE_PART = words("prayer prayers raid raids light chorus rush mass news class classes train trains service services peak patrol shift till yesterday today")
"""Behind "by dawn", what makes it no hour."""
_MORNING_BEHIND = "((the | that) (next | following | same | previous)? | yesterday | this | last | tomorrow)"
_DAY_BEFORE = "({day} {any_month} {year}? | {any_month2} {day2} (,? {year2})? | {full_weekday}) ,?"
"""Before a bare "14:35", as in time stamps."""
_BROADCASTS = words("programme programmes program show bulletin bulletins news slot edition paper papers menu")
"""Behind "the lunchtime", what is called by its hour on any day."""
_PRONOUNS = words("he she they it we i you")


def _is_bare_hour(match: Match) -> bool:
    """Whether a number with a point is an hour by what stands beside it: "at 5.20"; in a text that writes its hours so also "by 6.40", "at 7.10am and 7.25"."""
    if match.after and match.after not in FUNCTION_WORDS and match.after not in _PRONOUNS:
        return False
    if match.before in ("at", "about"):
        return True
    if not match.page.dots_clocks or not _HOUR.fullmatch(match.folded):
        return False
    if match.before == "by":
        return match.page.text.endswith("By ", 0, match.start) or match.look_back(THERE_BY, 16) is not None
    return match.look_back(_CLOCK_AND, 20) is not None or (match.before in _HOUR_AFTER and match.look_back(_RISES_BY, 30) is None)


_PRICED = lazy_pattern(r" the (?:[\w'-]+ )?(?:pound|euro|dollar|yen|franc|mark|rouble|ruble|index|shares?|stock|yield|rate|price|ratio|average|odds|market|score|temperature|level|river|water)\b")
"""Behind a number with a point, what has it for its price or level."""
_HOUR = lazy_pattern(r"(?:[1-9]|1\d|2[0-3])\.[0-5]\d")
_HOUR_AFTER = words("until till before since")
THERE_BY = lazy_pattern(r"\b(?:out|in|home|back|over|there|done|closed|shut|open|away|gone|ready|here|finished) by $")
"""Before an hour by which something was so."""
_CLOCK_AND = lazy_pattern(r"\d[.][0-5]\d ?[ap]\.?m\.? and $")
_RISES_BY = lazy_pattern(
    r"\b(?:r[ioa]se\w*|up|down|f[ae]ll\w*|fell|gr[eo]w\w*|cut\w*|increas\w+|rais\w+|reduc\w+|lower\w*|beat\w*|w[io]n\w*|lost|los\w+|clear|improv\w+|climb\w+|gain\w+|dropp?\w*|widen\w*|narrow\w*|multipl\w+|divid\w+|"
    r"higher|lower|ahead|behind|metres|meters|level|price|rate|stood|flat) (?:until|till|before|since) $"
)
"""Before a number with a point, what tells it to be no hour: "grew by 2.30 points"."""
_LEVEL = lazy_pattern(r"\b(?:clos\w+|(?<!doors )(?<!gates )(?<!polls )open(?:ed|ing|s)?|trad\w+|sold|selling|stood|stands?|came in|pric\w+|ended?|ending|finish\w+|settled?|valu\w+|capped|liv\w+|steady|flat|quoted|unchanged|average\w*|put|estimated|peak\w+|toll|odds) (?:up |down |higher |lower )?(?:at|about) $|\b(?:pound|euro|dollar|yen|sterling|rand|rupee|naira|franc|shares?|stock|index|oil|gold|rate|yield|price) (?:up |down )?at $")


def is_level(match: Match) -> bool:
    """Whether the number is a price, a count or an address: "closed at 5.20"."""
    return match.look_back(_LEVEL, 30) is not None


_LOCAL = lazy_pattern(r" (?:local time|on the \d)")
_VERSUS = lazy_pattern(r"\bv\.? (?:[\w'&.-]+ ){1,4}\((?:[a-z]+,? )?$")
"""Before four digits in brackets, who plays whom then: "Klip v Overvaal (14:30)"."""
_LEAVES = lazy_pattern(r" (?:departure|sailing|crossing|ferry|train|bus|coach|flight|service|kick-?off|throw-?in|start)s?\b")
"""Behind four digits with a colon, what begins then: "the 18:15 departure"."""
_SPELLED = {"eastern": "ET", "central": "CT", "mountain": "MT", "pacific": "PT"}


_HALF_TOLD = lazy_pattern(r" (?:the next|the following|that|the same|on \w+|\w+day|this|tomorrow|yesterday) morning\b| at night\b| before (?:dawn|sunrise|daybreak)\b")
_AFTERNOON = lazy_pattern(r"[1-5]|one|two|three|four|five")
"""Hours that "o'clock" alone puts in the afternoon, when most is done; "six o'clock" may be either."""


def _is_afternoon(match: Match) -> bool:
    """Whether "three o'clock" stands alone, with nothing that says which half of the day it is of."""
    said = match["daypart"] or match["meridian"] or match.has("morning", "afternoon", "evening") or _HALF_TOLD.match(match.page.folded, match.end)
    return match.has("o") and not said and _AFTERNOON.fullmatch(match.word("time")) is not None


def _clock(match: Match) -> str | None:
    """The clock time in 24 hours; None where the numbers are none."""
    word = match.word("time") or match.word("clock_time") or match.word("dotted_time")
    if _is_afternoon(match):
        return f"{(_hours(word, match['time']) or 0) + 12}:00"
    meridian = match["meridian"] or ("am" if match.has("morning") else "pm" if match.has("afternoon", "evening", "night") else None)
    parts = word.replace(".", ":").split(":")
    hour = int(parts[0]) if parts[0].isdigit() else match["time"]
    if not isinstance(hour, int) or hour > 24 or (meridian and not 1 <= hour <= (12 if match["meridian"] else 24)):
        return None
    if meridian == "pm" and hour < 12:
        hour += 12
    elif meridian == "am" and hour == 12:
        hour = 0
    return f"{hour:02}:{':'.join(parts[1:]) or '00'}"


@rule(
    "(early | late | later | earlier)? this (early | late)? {daypart}",
    "tonight",
    "tonight at {time}",
    "{time} tonight",
    examples={
        "More on this story [tonight at 6].": "2024-03-06T18:00",
        "The fire broke out [this morning] in Lille.": "2024-03-06TMO",
        "Leaders meet [tonight] in Rome.": "2024-03-06TNI",
    },
    rejects=("this mourning", "that nightmare", "the Tonight Show"),
)
def this_part_of_day(match: Match) -> Meaning | None:
    if match.word("time"):
        hour = _hours(match.word("time"), match["time"])
        minutes = match.word("time").replace(".", ":").partition(":")[2] or "00"
        return CalendarUnit(unit="D", clock=f"{hour + 12}:{minutes}") if hour is not None and 5 <= hour <= 11 and match.followed_by("{meridian}") is None and (not match.after or match.after in FUNCTION_WORDS) else None
    if match.folded == "tonight":
        return None if match.capital and match.after == "Show" else CalendarUnit(unit="D", part="NI")
    return _part(match["daypart"], 0)


_OF_NIGHTS = words("shift shifts worker workers staff guards figures ratings stay stays train trains bus buses ferry accommodation parking camping guests success sensation fame index lending rate rates")
"""Behind "overnight", what is of any night."""


@rule(
    "(late | early)? last (night | evening)",
    "overnight",
    examples={
        "Two died [last night] near Graz.": "2024-03-05TNI",
        "Shelling went on [overnight].": "2024-03-05TNI",
        "Rain will fall [overnight].": "2024-03-06TNI",
    },
    rejects=("the last nightingale", "last knight", "an overnight success", "the last night of the run", "it was their last evening"),
)
def last_night(match: Match) -> Meaning | None:
    if match.folded == "overnight" and (match.before in ("a", "an", "become", "became", "its", "their", "duty") or match.after in _OF_NIGHTS):
        return None
    if match.before in _ONE_OF and match.folded.startswith("last"):
        return None  # "the last night of the festival"
    return CalendarUnit(unit="D", offset=-1, part="EV" if match.has("evening") else "NI", near=match.folded == "overnight")


_ONE_OF = frozenset(("the", "a", "his", "her", "its", "their", "our", "my", "your", "very", "'s"))
"""Before "last night", that it is the last of several."""


_WHICH = lazy_pattern(r" (?:(?:on|in) which|when|that (?:the|he|she|they|it|his|her|their)) ")
_SUBJECTS = frozenset(("the", "he", "she", "they", "we", "it", "you", "his", "her", "their"))


@rule(
    "the? {daypart}",
    "teatime",
    "first light",
    "mid -? (morning | afternoon)",
    "the early? (morning | evening) hours",
    "the? (early | small) hours",
    "the (early | small) hours of the morning",
    "early in the {daypart}",
    "late in the (morning | afternoon | evening | day)",
    "the? (early | late) (morning | afternoon | evening)",
    "the? (early | small) hours of (this morning | today | yesterday | tomorrow)",
    examples={
        "Crews came on May 3, 2019 and left by [early evening].": "2019-05-03TEV",
        "Crews came on May 3, 2019 and worked late into [the night].": "2019-05-03TNI",
        "They were freed in [the early hours of this morning].": "2024-03-06TMO",
        "They left on May 3, 2019, before [dawn].": "2019-05-03TMO",
        "Crews came on May 3, 2019 and left in [the evening].": "2019-05-03TEV",
        "Rain is due in [the afternoon].": "2024-03-06TAF",
        "They left on May 3, 2019, at [dusk].": "2019-05-03TEV",
    },
    rejects=("a night out", "the noonday sun", "night fell", "The morning the mill fell"),
)
def part_of_day(match: Match) -> Meaning | None:
    """A part of the day told before; bare only where it says a clock time ("at noon")."""
    part = match["daypart"] or ("MO" if match.has("morning") else "AF" if match.has("afternoon", "teatime") else "EV")
    if match.has("hours") and match.has("today", "yesterday", "tomorrow", "morning") and match.has("of") and not match.folded.endswith("of the morning"):
        return CalendarUnit(unit="D", offset=-1 if match.has("yesterday") else 1 if match.has("tomorrow") else 0, part="MO")
    if match.has("hours") and not match.has("morning", "evening"):
        told = match.after == "of" or (match.folded in ("the early hours", "the small hours") and match.before in _UP_TO_HOURS and match.followed_by("on? {full_weekday}") is None)
        return CalendarUnit(unit="D", part="MO", reference="expression") if told else None
    if match.folded == "midnight" and match.after == "Mass":
        return None
    if match.folded == "first light":
        return _part("MO", 0, told=True) if match.before in ("at", "before", "until", "till", "by", "from", "since", "after") else None
    if match.folded == "midnight" and match.before in ("after", "past"):
        part = "00:00"  # "just after midnight on Saturday" is Saturday's first hour
    if match.folded in ("noon", "midnight", "midday") and match.page.text.startswith((":", " -", " –", " —"), match.end) and begins_line(match.page.text, match.start):
        return CalendarUnit(unit="D", clock="24:00" if match.has("midnight") else "12:00")  # an entry of a chronology
    if match.folded in ("noon", "midnight", "midday"):
        return _part(part, 0) if (match.before in _NOON_BESIDE or match.look_back(_SET_FOR, 30) or match.after == "deadline" or match.followed_by("((on | of)? (next | this | last)? {full_weekday} | on? {any_month} {day} | on? {day2} {any_month2})") is not None or match.follows("as of ")) and (match.before not in ("to", "and") or match.follows("close to ") or (match.folded != "midnight" and match.follows(("moved to ", "forward to ", "put back to ", "changed to ", "switched to "))) or match.followed_by("on? {full_weekday}") is not None or match.preceded_by("({meridian} | {time} | {full_weekday}) (to | and)")) else None
    if match.has("early", "late") and not match.has("hours") and "in the" not in match.folded:
        alone = match.before in _BY_PART or (match.before == "for" and match.look_back(_SET_FOR, 30)) or (match.before in ("in", "during", "through", "throughout") and match.has("the"))
        return _part(part, 0, told=True) if alone and (not match.after or match.after in FUNCTION_WORDS) else None
    if match.has("mid"):
        return _part("MO" if match.has("morning") else "AF", 0, told=True)
    if match.folded in ("lunchtime", "teatime") and match.before in ("at", "until", "by", "since", "around", "about"):
        return _part(part, 0, told=True)
    if match.folded == "morning" and match.before == "since" and (not match.after or match.after in FUNCTION_WORDS) and match.before != "the":
        return _part(part, 0)  # "has been falling since morning"
    if match.before in ("towards", "toward") and match.folded in ("evening", "dusk", "nightfall", "dawn", "daybreak", "sunset") and match.after not in _OF_THE_PART:
        return CalendarUnit(unit="D", part=part, reference="expression", chronicle=True)
    if match.before in ("by", "until", "till") and match.folded in ("dawn", "daybreak", "sunrise", "sunset", "dusk", "nightfall", "evening", "midafternoon", "midmorning") and match.after not in _OF_THE_PART:
        return _part(part, 0, told=True)
    if (match.before == "at" or (match.before in ("before", "after") and match.after not in ("on", "the", "of", "that", "yesterday", "today", "tomorrow") and match.followed_by("{full_weekday}") is None) or (match.before in ("since", "until", "from") and match.followed_by("on? {full_weekday}") is not None)) and match.folded in ("dawn", "daybreak", "sunrise", "sunset", "dusk", "nightfall"):
        return _part(part, 0, told=True)
    if not match.has("the") or match.has("dawn", "sunset", "sunrise", "dusk", "day") or (match.capital and match.page.text[match.start] != "T"):
        return None
    if match.before == "of" and match.look_back(_NTH_OF, 50):
        return None  # "his second goal of the afternoon"
    if match.has("night") and match.before not in ("during", "through", "throughout", "spent") and match.after != "of" and not match.look_back(_WORKED_INTO, 40):
        return None
    if match["daypart"] and match.page.text[match.word_start(match.word("daypart"))].isupper() and match.after[:1].isupper():
        return None  # "the Morning Brief programme"
    if match.after in _BROADCASTS and match.before not in ("in", "during", "by", "through"):
        return None
    if match.after in _SUBJECTS and match.before not in ("in", "during", "by", "for", "through", "into"):
        return None  # "the morning the mill fell"
    if match.before not in ("in", "during", "by") and _WHICH.match(match.page.folded, match.end):
        return None  # "the afternoon on which the bank failed"
    return _part(part, 0, told=True)


@rule(
    "(mid -?)? {daypart} (today | yesterday | tomorrow)",
    "(today | yesterday | tomorrow) {daypart}",
    "(earlier | later | early | late) (today | yesterday | tomorrow)",
    "(today | yesterday | tomorrow)",
    "the? day (before yesterday | after tomorrow)",
    examples={
        "Rain fell [yesterday] in Quito.": "2024-03-05",
        "The court rules [tomorrow afternoon].": "2024-03-07TAF",
        "She flew in [the day before yesterday].": "2024-03-04",
    },
    rejects=("todays", "yesteryear", "USA Today reported", "in today's world", "the leaders of tomorrow"),
)
def named_day(match: Match) -> Meaning | None:
    if match.capital and (match.after_name or match.after.lower() in ("show", "programme", "program", "newspaper")):
        return None
    offset = 0 if match.has("today") else -1 if match.has("yesterday") else 1
    if match.has("before", "after"):
        offset *= 2
    if match["daypart"]:
        return _part(match["daypart"], offset)
    if match.folded != "yesterday" and _GENERIC.match(match.page.folded, match.end):
        return None  # "today's youth"
    if match.folded == "tomorrow" and match.before == "of" and not match.page.folded.startswith("'s", match.end):
        return None  # "the leaders of tomorrow"
    mod: Mod | None = "START" if match.has("early") else "END" if match.has("late") else None
    return CalendarUnit(unit="D", offset=offset, mod=mod)


def _part(part: str, offset: int, *, told: bool = False) -> CalendarUnit:
    """A part of the day, or the clock time that noon and midnight are; `told` takes the day from the story."""
    reference: Reference = "expression" if told else "published"
    if ":" in part:
        return CalendarUnit(unit="D", offset=offset, clock=part, reference=reference)
    return CalendarUnit(unit="D", offset=offset, part=part, reference=reference)
