"""A month alone: "in February", "late November"."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.meaning import CalendarDate, Meaning, Vague
from timeline.temporal.rule import Match, rule
from timeline.temporal.text import AGED, begins_line
from timeline.temporal.vocabulary import (
    COMPANIES,
    GROUPS,
    MEASURES,
    NAMED_AFTER_DAYS,
    ROLES,
    SCHOOL,
    STREETS,
    words,
)

_IN_COMPOUND = lazy_pattern(r"-[a-z]{1,3}-[A-Z]")
_DAY_OF_NAME = lazy_pattern(rf" \d{{1,2}}(?:st|nd|rd|th)? (?:{'|'.join(sorted(NAMED_AFTER_DAYS))})\b")
_OF_MONTH = lazy_pattern(r"(?:'s)? (?:[\w-]+ ){0,2}?(?:elections?|polls?|vote|referendum|budget|figures?|data|jobs|inflation|sales|report|survey|reading|meeting|summit|rise|fall|drop|total|average|storms?|floods?|heatwave|wages|salar(?:y|ies)|rent|takings|turnover|exports|imports|output|orders|rainfall)\b")
"""Behind "May" at the head of a sentence, what is of the month and not of a person."""
_STREET = lazy_pattern(rf" \d{{1,2}}(?:st|nd|rd|th)? (?:{'|'.join(sorted(STREETS))})(?=[,.;:)]|$| (?:in|on|at|near|to|and|was|were|is|has|had|after|before|where)\b)")
_BEFORE_MONTH = words(
    "in last next this since by until till through throughout of from to during between and before after early late mid every "
    "each past following previous for around about than that or ended ending starting beginning dated issued"
)
_SPANS = words("in since until till by from of to and between through for")
"""Before "late August 25", what makes it no day."""
_WAS_THE = lazy_pattern(r" (?:was|is) (?:(?:the|an?|one of the|another|unusually|exceptionally) )?(?:[a-z]+est|most|best|worst|record|month|dry|wet|warm|cold|hot)\b")
"""Behind "May" at the head of a sentence, what the month was."""
_SCHEDULED = words("recess break holiday holidays meeting meetings conference convention congress election elections referendum deadline vote trial summit launch festival primary caucus ballot wedding weddings reunion gala")
"""Behind a month, what its tense tells: "leaves for its August recess"."""
_IT_IS = lazy_pattern(r"\bit(?:'s| is| was) (?:now |only |still |already )?$")
_KIN = words("son daughter sister brother mother father wife husband aunt uncle cousin niece nephew granddaughter grandson grandmother grandfather")
_RELATIVE = lazy_pattern(r"\b(?:son|daughter|sister|brother|mother|father|wife|husband|widow|widower|aunt|niece|girlfriend|boyfriend|fiancée|fiancee|stepmother|stepdaughter|partner|singer|actress), $")
_RELATIVES = lazy_pattern(r"\b(?:sons|daughters|sisters|brothers|children|twins|triplets|grandchildren|granddaughters|nieces), (?:[A-Z][a-z]+,? (?:and )?){0,3}$")
_NAMES_ON = lazy_pattern(r",|\.|;| and [A-Z]")
_SPEAKS = words("said says told added wrote replied asked")
_OPENS = lazy_pattern(r"(?:^|[.!?\n\"“])\s*$")
_SOMEBODY = lazy_pattern(r", (?![^.,]{0,60}\b(?:months?|seasons?|quarters?|years?|weeks?|period|holidays?|time)\b)(?:(?:an?|the|his|her|their) (?:[\w-]+ ){0,3}?[\w-]+|who|aged \d|\d\d)\b[^.]{0,60}(?:, (?:said|says|told|added|who|was|has|had)\b|[.,])")
_SURNAME = lazy_pattern(r" [A-Z][a-z]+(?: (?!(?:to|through) )[a-z]|, who )")
_SURNAME_ALONE = lazy_pattern(r" [A-Z][a-z]+(?:[,.]| [a-z])")
_SIGNED = lazy_pattern(r"(?:^|\n)[—–-] ?$")
_BORN = lazy_pattern(r"\bborn\b[^;\u00b6]*$")
_AND_PARENT = lazy_pattern(r"(?: [A-Z][a-z]+)? and (?:(?:[A-Z][a-z]+|the late) ){1,2}\(?[A-Z]")
_GIVEN_AND = lazy_pattern(r"\b(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]+ and $")
_FOREIGN = words("do de del da di du la el al san santa bin ul von van ter")
"""Before "Mar" and "Jan", what makes them a name."""
_ALSO_NAMES = frozenset({3, 4, 5, 6, 8})  # March, April, May, June, August are names of people and things too


@rule(
    "the? (first | second | latter) half of {month} (,? {year})?",
    examples={
        "Talks resume in [the second half of September].": "2024-09",
        "It rained in [the first half of May 2019].": "2019-05",
    },
    rejects=("the first half of the march", "the second half of May's book"),
)
def half_of_month(match: Match) -> Meaning | None:
    if match.page.folded.startswith("'s ", match.end) or match.after in ("Madness", "Day"):
        return None
    return CalendarDate(year=match["year"], month=match["month"], half=1 if match.has("first") else 2)


_FUTURES = lazy_pattern(r"\bfutures for $|\bcrude for $")


@rule(
    "the? {month} (half - term | school? holidays) (of | in | ,)? {year}?",
    examples={
        "They met again during [the October half-term of 2020].": "2020-10",
        "It shut before [the February half-term].": "2024-02",
        "It shut for [the June holidays in 2019].": "2019-06",
    },
    rejects=("the second half-term", "the October half"),
)
def month_of_holidays(match: Match) -> Meaning | None:
    """School holidays named by their month are somewhere in it."""
    return CalendarDate(month=match["month"], year=match["year"])


@rule(
    "the (first | opening | last | final | closing | dying) days of {month} ,? {year}?",
    examples={
        "It rained in [the first days of May 2019].": "2019-05",
        "She left in [the last days of February].": "2024-02",
    },
    rejects=("the last days of the siege", "the first days of school"),
)
def days_of_month(match: Match) -> Meaning | None:
    """The first or last ten days of a month."""
    if match.page.folded.startswith("'s ", match.end):
        return None
    return CalendarDate(year=match["year"], month=match["month"], mod="START" if match.has("first", "opening") else "END")


@rule(
    "the (first | opening | last | final | closing) {number} (days | weeks) (of | in) {month} ,? {year}?",
    examples={
        "It rained in [the first ten days of May 2019].": "2019-05-01/2019-05-10",
        "She left in [the last two weeks of January].": "2024-01-18/2024-01-31",
    },
    rejects=("the last two weeks of term", "the first three days of March's fair"),
)
def stretch_of_month(match: Match) -> Meaning | None:
    """So many days from either end of a month."""
    days = match["number"] * (7 if match.has("weeks") else 1)
    if not isinstance(days, int) or not 0 < days < 29 or match.page.folded.startswith("'s ", match.end):
        return None
    return CalendarDate(year=match["year"], month=match["month"], stretch=days if match.has("first", "opening") else -days)


@rule(
    "{edge}? (the month of)? {month}",
    examples={
        "Exports rose in [February] after a slow start.": "2024-02",
        "The plant closed in [late November].": "2023-11",
        "Voting will begin in [September].": "2024-09",
        "Reserves fell at [end-January].": "2024-01",
    },
    rejects=("June Carter sang", "Mrs. May spoke", "may fall", "they march on", "the Long March began", "a friend, Jan Kubik", "the annual March for Clean Air"),
)
def month(match: Match) -> Meaning | None:
    word, text, end = match.word("month"), match.page.text, match.end
    if match["month"] in _ALSO_NAMES and match["edge"] is None and ((match.after in _SPEAKS and match.before not in _BEFORE_MONTH) or (match.before in ("to", "of", "with", "and", "through", "for") and _SURNAME.match(text, end) and not (match.before == "and" and match.preceded_by("{month} and")))):
        return None  # "August said", "prizes to August Feld"
    if match["month"] in _ALSO_NAMES | {6} and match["edge"] is None and (match.before in _SPEAKS or (not match.before and _OPENS.search(text, max(0, match.start - 4), match.start))) and _SOMEBODY.match(match.page.folded, end):
        return None  # "said June, a retired nurse", "April, a nurse from Hull, said"
    if match["edge"] is not None and (match.followed_by("{day} ,? {year}") is not None or ((" on " in match.folded or (match.folded.startswith(("late ", "early ")) and match.before not in _SPANS)) and match.followed_by("{day}") is not None and match.after.lower() not in MEASURES)):
        return None  # "late on Aug. 11, 2022" and "late on Dec. 31" are days
    if text.startswith(" & ", end) or match.after in COMPANIES or match.named_in_full:
        return None
    if match["month"] in _ALSO_NAMES and match["edge"] is None and AGED.match(text, end):
        return None  # "the deaths of April Lind, 41"
    if match["month"] in _ALSO_NAMES and match["edge"] is None and match.before.rstrip(".") in ROLES | _KIN:
        return None  # "her daughter April"
    if match["month"] in _ALSO_NAMES | {6} and match["edge"] is None and ((text.startswith(",", end) and match.look_back(_RELATIVE, 24)) or (_RELATIVES.search(text, max(0, match.start - 60), match.start) and _NAMES_ON.match(text, end))):
        return None  # "their daughter, April, was born", "his daughters, April and June"
    if match["month"] in _ALSO_NAMES | {6} and match["edge"] is None and match.before == "to" and match.look_back(_BORN, 90) and _AND_PARENT.match(text, end):
        return None  # "born in Kell on 2 May 1931 to April and Tom Orr"
    if (match.before == "the" and _DAY_OF_NAME.match(text, end)) or (match.before == "of" and match.after in GROUPS):
        return None  # "the July 26 Movement"
    if match["month"] in _ALSO_NAMES | {6} and match["edge"] is None and match.before == "and" and _SURNAME_ALONE.match(text, end) and _GIVEN_AND.search(text, max(0, match.start - 24), match.start):
        return None  # "Harold and June Beck, both in their 80s"
    if match["month"] in _ALSO_NAMES | {6} and match["edge"] is None and _SIGNED.search(text, max(0, match.start - 4), match.start):
        return None  # "— June and the Porchlight crew"
    if _STREET.match(text, end):
        return None  # "near July 19 Avenue"
    if SCHOOL.match(match.page.folded, end) and match.preceded_by("the {day}"):
        return None  # "the 24 November secondary school"
    if _IN_COMPOUND.match(text, end) and match.followed_by("- {month}") is None and match.followed_by("- (to | through) - {month}") is None:
        return None  # "Mar-a-Lago"
    if len(word) < 5 and word not in ("may", "june", "july") and text[end : end + 1] != "." and (match.after[:1] != "" or (word == "mar" and text[end : end + 1] in ("'", "’")) or match.before in _FOREIGN) and not match.preceded_by("{month} -"):
        return None  # "Jan Kubik", "Mar Vista": an abbreviation has its point, or ends the line
    if len(word) < 4 and word not in ("may",) and match["edge"] is None and text.startswith(",", end) and match.before not in _BEFORE_MONTH:
        return None  # "his grandson Jan, who rowed"
    if match["edge"] is None and not ((match.before in _BEFORE_MONTH and not match.after_name) or match.look_back(_IT_IS, 16)):
        if match["month"] in _ALSO_NAMES and (match.after[:1].isupper() or (match.after_name and not match.page.folded.endswith("'s ", 0, match.start))):
            return None
        heads_entry = text.startswith(":", end) and begins_line(text, match.start)
        if match["month"] in (3, 5) and not match.before and not heads_entry and not _OF_MONTH.match(match.page.folded, end) and not _WAS_THE.match(match.page.folded, end) and not match.preceded_by("{month} -") and not match.followed_by("- {month}"):
            return None
    if match.after in ("Madness", "Day") or match.names_place or match.after_hyphened_name or (word == "march" and match.after in ("for", "on", "against") and match.before not in _BEFORE_MONTH):
        return None
    if match["edge"] is None and match.before in ("any", "average", "typical", "normal"):
        return Vague(value=f"XXXX-{match['month']:02}")  # "the most for any December on record"
    if (match.after in ("delivery", "contract", "contracts", "futures") and match.before not in ("last", "this")) or match.look_back(_FUTURES, 24):
        return CalendarDate(month=match["month"], way="next")  # "crude for April delivery"
    past = match.after not in _SCHEDULED and match.before in ("a", "its", "their", "his", "her") and match.after[:1].islower()  # "under a June agreement"
    return CalendarDate(month=match["month"], mod=match["edge"], way="last" if past else None)
