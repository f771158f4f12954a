"""Days of the week, alone, with a part of the day, and told from another date."""

from __future__ import annotations

from timeline.model import Mod
from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import CalendarUnit, Meaning, NthWeekday, Repeated, Shift, Way, Weekday
from timeline.temporal.rule import Match, rule
from timeline.temporal.text import AGED
from timeline.temporal.vocabulary import (
    COMPANIES,
    DAYPARTS,
    FUNCTION_WORDS,
    GIVEN_NAMES,
    MONTHS,
    PART_OF_DAY,
    ROLES,
    WEEKDAYS,
    words,
)

_PAPERS_AND_SHOWS = words(
    "Times Telegraph Mirror Express Herald Post Mail Mass School Star Lights Fever Live Tribune Addams Football "
    "Service Courier Gazette Review Independent Chronicle Dispatch Observer Examiner Punch Vanguard"
)
_NAMED_DAYS = words("blue black great good bloody super ruby red holy ash easter palm girl cyber sheffield")


_MONTHS_AND_PARTS = frozenset((*MONTHS, *DAYPARTS, *WEEKDAYS))
_PART_OF_NAME = lazy_pattern(r"\.(?:com|org|net|io)\b|[- ](?:morning|night) quarterback")
_APPOSED = lazy_pattern(r", (?:said|says|who|played|a|the)\b")


_WHOLE_ROLE = lazy_pattern(r"\b(?:told|asked|urged|warned|informed|assured|reminded|met|to) the (?:[a-z]+ )?[a-z]+ $|\b(?:was|were|been|be|is|are) named $")
_PLACED = lazy_pattern(r"(?<!')\b(?!(?:the|an?|every|each|any|his|her|its|their|our|my|this|that|one|on|of|in|for|and|or)\b)[a-z]+ [a-z0-9]+(?:-[a-z]+)? $")
"""Before a day a rank in a race, where no article counts the days: "came third Saturday"."""
_SUBJECTS_TOO = words("School Group Independent Live Review Service Star Tribune Partners")
_DAY_OPENS = ("On ", "From ", "By ", "Since ", "Until ", ", on ")
"""Before a day at the head of a clause, what stands behind it is a new subject: "On Tuesday Group A winners Spain won"."""
_SUNDAY_THINGS = words("school roast league working trading opening newspaper newspapers paper papers tabloid tabloids")
"""Behind a day these are what is held every week: "a Sunday school"."""
_APPOSITION = lazy_pattern(r"(?:^|[.!?\u00b6] ?)it was a $|\b(?:days|weeks) later, on a $|\b(?:\d{4}|\d{1,2}(?:st|nd|rd|th)?|(?:days|weeks|months|years|day|week|month|year) later|day|eve|(?:january|february|march|april|may|june|july|august|september|october|november|december))(?:,| was) a $")
"""A date whose day of the week is told behind it."""
_NAMED_BESIDE = lazy_pattern(r" [A-Z][a-z]+(?:[ -][A-Z][a-z]+)?(?:,| \()")
_CALLED = lazy_pattern(r"\b(?:(?:identified|known|named|remembered)(?: (?:only|simply|just|locally|merely))? as|(?:owners?|makers?|publishers?|operators?|creators?|founders?|producers?|parent company) of) $")
"""Before a day that somebody or something is called by."""
_FULL_NAME = lazy_pattern(r", [A-Z][a-z]+ $")
"""Before a surname that is also a day's, between commas: "its chief executive, Doug Friday, left"."""
_A_MAN = lazy_pattern(r"(?:\b(?:an?|the|his|her|their|its|our)|'s) (?:[a-z-]+ ){0,3}[a-z]+, $")
"""Who is named behind it: "a driver, Sunday Akin, was held"."""
_GOES_ON = words("he she it they we i you there his her their its a an and but when while before although though during by the as police with to in at for after because from where so until did was were had would could two three four five six seven eight nine ten dozens hundreds thousands millions")
_ANY = words("a one any another some")


_SAID_THAT = lazy_pattern(r"\b(?:said|says|told [\w' ]{2,20}|acknowledged|announced|confirmed|admitted|warned|believes?|believed|added|insisted|claimed|reported|conceded|noted|argued|suggested|stressed|denied)\b[^.,;]{0,40}$")
_IS_SAID = lazy_pattern(r"'s |" + PART_OF_DAY + r"(?:'s)? (?:was|were|will|would|is|had)\b")
"""Around "that Tuesday", what makes "that" a conjunction."""
_BEARER = lazy_pattern(r" (?!Night|Morning|Mass|Times|Mail|Mirror|Express)[A-Z][a-z]+(?:, (?:the|an?|who)\b| of the [A-Z])")
_ROYAL = words("prince princess king queen bishop pope")
"""Roles that go with a given name alone: "Queen Mary Friday opened it" is of a day."""
_ROLE_AND_NAME = lazy_pattern(r"\b(?P<role>[A-Za-z]+)\.? (?P<given>[A-Z][a-z]+) $")
_DOUBLE_NAME = lazy_pattern(r"-(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-z]")
_TITLES = words("Mr Mrs Ms Miss Dr Sir Sgt Det PC Pc")
"""Behind "on the Monday", a new subject."""


_PARTS = (" morning", " afternoon", " evening", " night")
_MARKS_BEHIND = frozenset(".;\n")


def _opens_sentence(match: Match) -> bool:
    return match.page.text[max(0, match.start - 2) : match.start].strip()[-1:] in ("", ".", "!", "?", "\n")


def _is_name(match: Match) -> bool:
    """"Friday Night Lights", "the Sunday Times", "Bloody Sunday", "Sheffield Wednesday", "the striker Sunday Okoro"."""
    if match.before == "on" and (match.after in FUNCTION_WORDS or (not match.after and match.page.text[match.end : match.end + 1] in _MARKS_BEHIND)):
        return match.page.text.endswith("Mail on ", 0, match.start)  # no name stands so
    if match.page.text.endswith(_PARTS, match.start, match.end) and (match.follows("on the ") or (match.before == "on" and match.page.folded.startswith("the ", match.start))):
        return False  # "On the Saturday morning Rowe found him"
    if (named := _ROLE_AND_NAME.search(match.page.text, max(0, match.start - 40), match.start)) is not None and named["role"].lower() in ROLES - _ROYAL and named["given"] in GIVEN_NAMES:
        return True  # "Chief Tom Friday retired"
    if _DOUBLE_NAME.match(match.page.text, match.end):
        return True  # "Baroness Friday-Hale"
    if match.after in _TITLES or (match.after in _SUBJECTS_TOO and match.page.text.endswith(_DAY_OPENS, 0, match.start)):
        return False
    if _opens_sentence(match) and _BEARER.match(match.page.text, match.end):
        return True  # "Sunday Dare, the Sports Minister, urged"
    if match.before in ("a", "normal", "usual") and match.after in ("service", "services", "timetable", "schedule"):
        return True  # "will run a Sunday service on January 1"
    if match.after in ("timetables", "schedules", "timetable", "schedule") and not match.page.text.startswith(("'", "’"), match.end):
        return True  # "Sunday timetables apply on January 1"
    if match.before in ("as", "of") and _CALLED.search(match.page.folded, max(0, match.start - 60), match.start) and ((match.before == "as" and not match.page.folded.startswith("'s", match.end)) or (match.after[:1].isupper() and match.after.lower() not in _MONTHS_AND_PARTS)):
        return True  # "a guard identified only as Monday", "the owner of Sunday Coffee"
    if match.before in ("nearest", "closest"):
        return True  # "moved to the nearest Sunday"
    if match.has("night") and match.before != "on" and match.page.folded.startswith((" football", " lights"), match.end):
        return True  # "Thursday night football"
    if match.page.text.endswith(("Mail on ", "Mr ", "Mrs ", "Ms ", "Miss ", "Dr ", "Mr. ", "Mrs. ", "Ms. "), 0, match.start) or _PART_OF_NAME.match(match.page.folded, match.end) or match.names_place or match.after_hyphened_name or match.named_in_full or match.after in COMPANIES or _has_role(match):
        return True
    if match.after in _PAPERS_AND_SHOWS or (match.before in _NAMED_DAYS and (match.before != "good" or match.page.text.endswith("Good ", 0, match.start))):
        return match.before not in ("his", "her", "their")  # "his Sunday Mass"
    if not match.before and match.after[:1].isupper() and match.after.lower() not in _MONTHS_AND_PARTS and _opens_sentence(match):
        return True  # "Wednesday Smith said"
    if _APPOSED.match(match.page.folded, match.end) and match.page.folded[match.start - 2 : match.start] == ", ":
        return True
    if match.page.text.startswith(",", match.end) and _FULL_NAME.search(match.page.text, max(0, match.start - 24), match.start):
        return True
    if AGED.match(match.page.text, match.end) and match.after.lower() not in _MONTHS_AND_PARTS:
        return True
    if match.page.text.endswith(", ", 0, match.start) and _NAMED_BESIDE.match(match.page.text, match.end) and match.after.lower() not in _MONTHS_AND_PARTS and _A_MAN.search(match.page.folded, max(0, match.start - 50), match.start):
        return True
    return match.title_like and match.after[:1].isupper() and not match.page.text[match.start : match.end].isupper()


def _has_role(match: Match) -> bool:
    """"the striker Sunday Okoro"; whom a verb of telling or "to" names before the day is named in full: "told the governor Friday Kent would pay"."""
    if match.before.rstrip(".") not in ROLES or not match.after[:1].isupper() or match.after.lower() in _MONTHS_AND_PARTS:
        return False
    return not _WHOLE_ROLE.search(match.page.text, max(0, match.start - 40), match.start)


def _weekday(match: Match, way: Way | None, *, told: bool = False, bank_holiday: bool = False) -> Weekday:
    part = match["daypart"]
    clock = part if part and ":" in part else None
    mod: Mod | None = "START" if match.has("early") else "END" if match.has("late") else None
    return Weekday(weekday=match["weekday"] or match["full_weekday"], way=way, part=None if clock else part, clock=clock, mod=mod, reference="expression" if told else "published", bank_holiday=bank_holiday)


@rule(
    "(early | late)? {full_weekday} (early | late)? {daypart}?",
    "{weekday} {daypart}",
    "{weekday}",
    "all day {full_weekday}",
    "the? bank holiday {full_weekday} {daypart}?",
    "the holiday {full_weekday} {daypart}?",
    examples={
        "The panel met [Monday] in Accra.": "2024-03-04",
        "Ministers will vote [Friday] on the plan.": "2024-03-08",
        "Police raided the flat [Sunday night].": "2024-03-03TNI",
        "[Wednesday]'s talks failed.": "2024-03-06",
        "She finished third [Saturday] in the long jump.": "2024-03-02",
        "On [Monday] Hill quit the board.": "2024-03-04",
        "Envoys told the governor [Friday] Kent would pay.": "2024-03-01",
        "Trains stopped on [the bank holiday Monday].": "2024-03-04",
    },
    rejects=("the Sunday Telegraph reported", "sun and sand", "he sat down", "Friday Night Lights is a series", "shares of Sun rose", "his third Saturday off", "the striker Sunday Eze"),
)
def weekday(match: Match) -> Meaning | None:
    if _is_name(match) or (match.preceded_by("{ordinal}") and not match.look_back(_PLACED, 40)):
        return None  # "the second Friday in a row", "the first Sunday in Advent"
    if match.after in _SUNDAY_THINGS and not match["daypart"] and (match.after == "league" or match["full_weekday"] == 7) and not match.page.text.endswith(_DAY_OPENS, 0, match.start):
        return None
    if match.before == "the" and match.after[:1].isupper() and match.after.lower() not in _MONTHS_AND_PARTS and match.page.text[match.start - 4 : match.start - 3] in ("T", "t"):
        return None  # "the Friday Girl singer"
    if match.before == "a" and match.look_back(_APPOSITION, 24):
        return _weekday(match, None, told=True)  # "on 3 October 1936, a Saturday"
    if match.before in _ANY and (not match.after or match.after in FUNCTION_WORDS):
        return None  # "they last met on a Tuesday"
    word = match.word("weekday")
    if word and (match.page.text[match.end : match.end + 1] != "." or (match.after_name and word in ("sun", "sat"))):
        return None  # "Sun" and "Sat" are a weekday only with their point
    if match.before in ("and", "or") and match["full_weekday"] and match.preceded_by("(every | each) {full_weekday} (and | or)") is not None:
        return Repeated(value=f"XXXX-WXX-{match['full_weekday']}")  # "every Tuesday and Thursday"
    if match.before == "and" and match["full_weekday"] and match.preceded_by("the {full_weekday} and") is not None and not match["daypart"]:
        return Weekday(weekday=match["full_weekday"], way="after", reference="expression")  # "on the Saturday and Sunday"
    return _weekday(match, None, bank_holiday=match["full_weekday"] == 1 and (match.has("holiday") or match.page.folded.startswith("'s bank holiday", match.end)))


@rule(
    "the bank holiday",
    examples={
        "Trains will be busy on [the bank holiday].": "2024-04-01",
        "Ferries will stop for [the bank holiday].": "2024-04-01",
    },
    rejects=("the bank holiday crowds", "a bank holiday"),
)
def bank_holiday_alone(match: Match) -> Meaning | None:
    """The Monday that is one; as a noun's own word it tells no day."""
    if match.page.folded.endswith(", ", 0, match.start):
        return None  # "on Good Friday, the bank holiday"
    return Weekday(weekday=1, bank_holiday=True) if not match.after or match.after in _ITSELF else None


_ITSELF = words("itself was is were will has had and but when while because as with at after before")
_DID = words("drove blew broke began struck swept brought left set ran showed was were had said told saw did drew won lost went came met put sent gave took made fell rose held")
_MUST_LAST = lazy_pattern(r"\b(?:(?:will|would|could|may|might|not|must)|(?:expected|likely|due|set|scheduled|forecast|meant|supposed|going|planned|intended|designed|had|built|is|are|was|were) to) $")
"""Before the verb, not before "last Monday"."""


@rule(
    "(late | early)? (last | past | this past | this last) {full_weekday} {daypart}?",
    "{full_weekday} last",
    "{full_weekday} next",
    "(late | early)? (next | this | this coming | this next | coming) {full_weekday} {daypart}?",
    examples={
        "Rail staff walked out [last Thursday].": "2024-02-29",
        "The strike begins [next Tuesday].": "2024-03-12",
        "The case is listed for [Friday next].": "2024-03-08",
        "The chorus sings [this Saturday].": "2024-03-09",
    },
    rejects=("last mondays", "the last straw", "they met Monday next to the pier"),
)
def nearest_weekday(match: Match) -> Meaning | None:
    if match.folded.startswith("last ") and match.look_back(_MUST_LAST, 30):
        return None  # "will last Monday through Friday"
    if match.folded.endswith(" last") and match.after[:1].islower() and match.after not in FUNCTION_WORDS and not (match.before == "on" and (match.after in _DID or match.after.endswith("ed"))):
        return None  # "on Friday last week" is of that week, but "returns on Friday last showed"
    if match.folded.endswith(" next") and (match.after in ("to", "in", "door", "up") or (match.after and match.after not in FUNCTION_WORDS)):
        return None  # "on Monday next to the pier"
    if match.folded.startswith("past ") and match.before not in ("", "on", "the", "in", "and"):
        return None  # "to keep it open past Wednesday"
    if match.folded.startswith("coming ") and match.page.text.endswith(", ", 0, match.start):
        return None  # "the fourth storm in a month, coming Saturday"
    if match.folded.startswith("coming ") and match.before not in ("", "on", "the", "by", "until", "from"):
        return None  # "there's rain coming Wednesday"
    return _weekday(match, "last" if match.has("last", "past") else "next" if match.has("next", "coming") else "this")


@rule(
    "the (following | next) {full_weekday} {daypart}?",
    "the (previous | preceding) {full_weekday} {daypart}?",
    "that (same)? {full_weekday} {daypart}?",
    "the {full_weekday} {daypart}?",
    "the {full_weekday} (before | after) that?",
    examples={
        "The fire was on May 3, 2019; he was found [the Tuesday after].": "2019-05-07",
        "The fire was on May 3, 2019. On [the Sunday] she laid a wreath.": "2019-05-05",
        "The deal was signed on May 3, 2019; [the following Monday] it collapsed.": "2019-05-06",
        "He wrote on May 3, 2019 that he had left [the previous Monday].": "2019-04-29",
    },
    rejects=("the following mondays", "the next best thing", "on the Sunday Times list", "on the Monday shift"),
)
def weekday_from_before(match: Match) -> Meaning | None:
    if match.folded.startswith("that ") and not match.has("same") and _SAID_THAT.search(match.page.folded, max(0, match.start - 70), match.start) and _IS_SAID.match(match.page.folded, match.end):
        return None  # "said on Wednesday that Tuesday's attack"
    if match.has("before", "after"):
        return _weekday(match, "before" if match.has("before") else "after", told=True) if (match.has("that") and (not match.after or match.after in FUNCTION_WORDS)) or (not match.after and match.page.text[match.end : match.end + 1] in (".", ",", ";", "")) else None
    bare = not match.has("following", "next", "previous", "preceding", "that")
    if bare and ((not (match["daypart"] and match.before in ("for", "from", "before", "after")) and match.before not in ("on", "by", "until", "till", "since", "of", "through", "throughout", "during")) or _is_name(match) or (match.after and match.after.lower() not in _GOES_ON and match.after not in _TITLES and not (match["daypart"] and (match.after[:1].isupper() or match.after in _DID or match.after.endswith("ed"))))):
        return None  # "on the Monday shift", "on the Friday before Labor Day"
    return _weekday(match, "before" if match.has("previous", "preceding") else None if bare or match.has("that") else "after", told=True)


@rule(
    "the {ordinal_word} weekend (of | in) {month} ,? {year}?",
    "the {ordinal_word} weekend (of | in) {any_month} ,? {year}",
    examples={
        "It sank in [the last weekend of November 2011].": "2011-W47-WE",
        "They will meet on [the first weekend in May].": "2024-W18-WE",
    },
    rejects=("the last weekend of the season", "the first weekend in years"),
)
def nth_weekend(match: Match) -> Meaning | None:
    if match["ordinal_word"] > 5:
        return None
    return NthWeekday(weekday=6, nth=match["ordinal_word"], month=match["month"] or match["any_month"], year=match["year"], weekend=True)


@rule(
    "the? {ordinal_word} {full_weekday} (of | in) {month} ,? {year}?",
    "the? {ordinal_word} {full_weekday} (of | in) {any_month} ,? {year}",
    "the? {ordinal_word} {full_weekday} (of | in) (the | this | that | last | next | the following | the same) month",
    examples={
        "Clocks go forward on [the last Sunday of March 2025].": "2025-03-30",
        "They will march on [the first Monday in May].": "2024-05-06",
        "The guild meets on [the third Thursday of next month].": "2024-04-18",
    },
    rejects=("last Sunday in Maine", "the first Monday of the siege", "the last Sunday in marching season"),
)
def nth_weekday(match: Match) -> Meaning | None:
    """"last Friday in March" without an article may be last Friday: it is the month's where "the" or a number says so."""
    if match["ordinal_word"] > 5 or (match["ordinal_word"] < 0 and not match.folded.startswith("the ") and match["year"] is None):
        return None
    month = match["month"] or match["any_month"]
    unit: CalendarUnit | None = None
    if month is None:
        told = match.has("that", "same", "following")
        offset = 1 if match.has("next", "following") else -1 if match.folded.endswith("last month") else 0
        unit = CalendarUnit(unit="M", offset=offset, reference="expression" if told else "published")
    return NthWeekday(weekday=match["full_weekday"], nth=match["ordinal_word"], month=month, year=match["year"], month_of=unit)


_NTH_TIME = lazy_pattern(r"\b(?:(?:first|second|third|fourth|fifth|sixth|last|only|(?:six|seven|eigh|nin|ten|eleven|twelf)th) (?:time|one|such|[a-z]+)|twice|once|times) in $")
_OF_SEASON = words("the a an their its his her our my this every each")
"""Before "penultimate Saturday", where it is one of a season's."""


@rule(
    "{full_weekday} (week | fortnight)",
    "{count} (week | weeks | fortnight) (on | from) next? {full_weekday}",
    "{count} (week | weeks | fortnight) (last | past) {full_weekday}",
    "{count} {weekdays} (ago | earlier | before | previously | later)",
    "the {full_weekday} before last",
    "penultimate {full_weekday}",
    examples={
        "The inquest opens [Friday week].": "2024-03-15",
        "The rail strike starts [a week on Monday].": "2024-03-18",
        "She flew in [a week last Tuesday].": "2024-02-27",
        "She was last seen [three Sundays ago].": "2024-02-18",
        "She left on 29 May 2019. She had joined [two Saturdays earlier].": "2019-05-18",
        "She left on 29 May 2019 and was back [two Saturdays later].": "2019-06-08",
        "He resigned [the Friday before last].": "2024-02-23",
        "Governors met in Enugu [penultimate Friday].": "2024-02-23",
    },
    rejects=("the Friday week-end edition", "three Sundays a month", "the week on Monday began badly", "a week on Mondays", "two Sundays before the match"),
)
def weeks_from_weekday(match: Match) -> Meaning | None:
    """British "Tuesday week" is the Tuesday a week after the coming one."""
    if match["weekdays"]:
        if match["count"] is None or (match.has("before") and match.after):
            return None
        if not match.has("ago"):
            day = Weekday(weekday=match["weekdays"], way="after" if match.has("later") else "before", reference="expression")
            return Shift(count=match["count"] - 1, unit="W", sign=1 if match.has("later") else -1, base=day, finest="D")
        return Shift(count=match["count"] - 1, unit="W", sign=-1, base=Weekday(weekday=match["weekdays"], way="last"), finest="D")
    if match.has("penultimate"):
        if match.before in _OF_SEASON or match.follows("'s ") or (match.after and match.after not in FUNCTION_WORDS):
            return None
        return Shift(count=1, unit="W", sign=-1, base=Weekday(weekday=match["full_weekday"], way="last"), finest="D")
    base = Weekday(weekday=match["full_weekday"], way="last" if match.has("before", "last", "past") else "coming")
    if match.has("before"):
        return Shift(count=1, unit="W", sign=-1, base=base, finest="D")
    if match.word("count"):
        if match["count"] is None or match.before == "for" or (match.before == "in" and match.look_back(_NTH_TIME, 40)):
            return None  # "for the third time in a fortnight on Monday"
        return Shift(count=match["count"], unit="FN" if match.has("fortnight") else "W", sign=1 if base.way == "coming" else -1, base=base, finest="D")
    if match.page.folded.startswith("-", match.end):
        return None  # "on Wednesday week-long delays"
    if match.before in ("the", "last", "this", "next", "every", "each") or match.after.lower() in ("of", "end", "long", "after", "before"):
        return None
    return Shift(count=1, unit="FN" if match.has("fortnight") else "W", sign=1, base=base, finest="D")
