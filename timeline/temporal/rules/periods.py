"""Quarters, halves, decades, centuries."""

from __future__ import annotations

from timeline.model import Mod
from timeline.patterns import lazy_pattern
from timeline.temporal.figures import INDIAN
from timeline.temporal.meaning import CalendarDate, CalendarUnit, Length, Meaning, Period, RecentQuarter
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import words


@rule(
    "{edge}? the? (fiscal | latest | recent | current)? {ordinal} -? quarter (of | ,)? (fiscal | the)? {year}",
    "{edge}? the? fiscal? {year} -? {ordinal} -? quarter",
    "q {ordinal_digit} (of | ,)? {year}",
    "{ordinal_digit} q (of | ,)? {year}",
    "{year} -? q {ordinal_digit}",
    examples={
        "Sales rose in [the third quarter of 2019].": "2019-Q3",
        "Profit fell in [the 2022 first quarter].": "2022-Q1",
        "Orders fell in [Q3 2021].": "2021-Q3",
    },
    rejects=("a third quarter", "the third quarterback of 2019"),
)
def quarter_of_year(match: Match) -> Meaning | None:
    number = match["ordinal_digit"] or match["ordinal"]
    return CalendarDate(year=match["year"], quarter=number, mod=match["edge"]) if number <= 4 else None


@rule(
    "{ordinal} - quarter",
    "the? fiscal - {ordinal} quarter",
    "fiscal {ordinal} - quarter",
    "q {ordinal_digit}",
    "{ordinal_digit} q",
    "{edge}? the? (fiscal | latest | current | recent)? {ordinal} quarter",
    "{edge}? the? {ordinal} fiscal quarter",
    "the (final | closing | opening) quarter (of {year})?",
    "the last quarter (of | in) {year}",
    "the? {month} -? quarter",
    "the? {month} (- | to | - to -) {month2} quarter",
    examples={
        "Its [fourth-quarter] profit doubled.": "2023-Q4",
        "Sales fell in [the final quarter of 2023].": "2023-Q4",
        "It opened in [the last quarter of 2018].": "2018-Q4",
        "Orders fell in [the first quarter] on weak demand.": "2024-Q1",
        "Output rose in [the December quarter].": "2023-Q4",
        "Output rose in [the October-to-December quarter].": "2023-Q4",
        "Orders fell in [4Q] on weak demand.": "2023-Q4",
    },
    rejects=("the first quarterback", "a quarter of voters", "in the fifth quarter", "on arm 2q of it", "in 5Q"),
)
def quarter(match: Match) -> Meaning | None:
    if match.has("final", "closing", "opening", "last"):
        told = match["year"] or match.followed_by("of (last | this | next | the | that) year") is not None or (match.before == "in" and _is_of_business(match))
        return CalendarDate(year=match["year"], quarter=1 if match.has("opening") else 4) if told else None
    if match.folded[0].isdigit() and "Q" not in match.page.text[match.start : match.end]:
        return None  # "2q" of a gene
    if match["month2"]:
        return CalendarDate(quarter=match["month2"] // 3) if match["month2"] % 3 == 0 and match["month"] == match["month2"] - 2 else None
    if match["month"]:
        return CalendarDate(quarter=match["month"] // 3) if match["month"] % 3 == 0 else None
    number = match["ordinal_digit"] or match["ordinal"]
    if match.page.folded.startswith("-final", match.end):
        return None
    if number > 4 or _is_of_game(match) or (match.before in ("his", "her") and "-" not in match.folded):
        return None  # "In his first quarter he doubled the budget"
    if match.page.speaks_of(INDIAN) and (match.folded.startswith("q") or match.look_back(_SPLIT_YEAR, FAR_BACK)):
        named = None if match.folded.startswith("q") else match.look_back(_SPLIT_YEAR, FAR_BACK)
        return CalendarDate(year=int(named[1]) + (number == 4) if named else None, quarter=number % 4 + 1, mod=match["edge"], year_from=", in a financial year that begins in April" if named else "")
    return CalendarDate(quarter=number, mod=match["edge"])


_SPLIT_YEAR = lazy_pattern(r"\b(20\d\d)-\d\d\b(?!.*\b20\d\d-\d\d\b)")
FAR_BACK = 300
"""Characters back to the financial year that a text's quarters are of."""


_GAME = lazy_pattern(r"touchdown|left in the (?:first|second|third|fourth) quarter|quarter (?:of|against) (?:the |[\w']+ ){1,3}(?:game|match|win|loss)|left the game|with an? (?:[\w-]+ )?(?:knee|ankle|hamstring|shoulder|concussion|injury)|half-?time|field goal|free throw|rebounds?\b|quarterback|overtime|three-pointer|tip-off|\bbowl\b|\btackles\b|\d+-\d+ season|kickoff|scor(?:ed|ing|ers?)\b|(?<!basis )(?<!percentage )\bpoints (?:in|and|,)|\b(?:lead|led|win|won|lost|beat|trail(?:ed|ing)) (?:by )?\d+-\d+")
_BUSINESS = lazy_pattern(r"profit|revenue|sales|earnings|income|billion|million|percent|per cent|%|econom|growth|gdp|inflation|shares|analysts|\b(?:a|its|net|operating|quarterly|first|annual) loss|losses of|budget|market|index|\bfiscal|margins?|\bdemand|interest rates?|\$|£|€|\brs\b|rupee")
_SENTENCE = 120


def _is_of_business(match: Match) -> bool:
    """Whether the words around speak of a firm's or a country's figures, and none of a match."""
    around = match.page.folded[max(0, match.start - _SENTENCE) : match.end + _SENTENCE]
    return _BUSINESS.search(around) is not None and _GAME.search(around) is None and _PITCH.search(around) is None


_PITCH = lazy_pattern(r"\b(?:goals?|penalty|striker|midfielder|defender|goalkeeper|keeper|substitutes?|pitch|equali[sz]er|coach|match|header|film|book|novel|play)\b")


def _is_of_game(match: Match) -> bool:
    """Whether a quarter is a ball game's: the words around it are of play and none is of business."""
    around = match.page.folded[max(0, match.start - _SENTENCE) : match.end + _SENTENCE]
    return _BUSINESS.search(around) is None and _GAME.search(around) is not None  # most are of business, and tell so soon


@rule(
    "the quarter",
    "the latest (quarter | period)",
    "(the | a)? (comparable)? (year - ago | year - earlier) (quarter | period | month)?",
    "the (comparable | corresponding | like | equivalent) month (a year (ago | earlier | before) | of? (last | the previous | the prior | the preceding) (fiscal | financial)? year)",
    "the (quarter | (same | comparable | corresponding | like | equivalent) (quarter | period)) (a year (ago | earlier | before) | of? (last | the previous | the prior | the preceding) (fiscal | financial)? year | of? last fiscal)",
    "the prior - year (quarter | period | month)",
    "the prior (corresponding | comparable) (quarter | period)",
    "the (corresponding | comparable | equivalent) (quarter | period | month) (of | in) {year}",
    "the year - ago month",
    "last year ' s (quarter | period)",
    "the {year} (quarter | period)",
    "that quarter",
    "the? (year - ago | year - earlier) {ordinal} quarter",
    examples={
        "Profit rose in [the latest quarter].": "2023-Q4",
        "In [the year-ago quarter] it lost money.": "2022-Q4",
        "Profit rose in the third quarter of 2023 from a loss in [the same quarter last year].": "2022-Q3",
        "Profit rose in the third quarter of 2023; in [the 2021 period] it had lost money.": "2021-Q3",
        "Profit rose in the third quarter of 2023 from a loss in [the prior corresponding period].": "2022-Q3",
        "Profit rose in the third quarter of 2023 from a loss in [the prior-year period].": "2022-Q3",
        "Profit rose in the third quarter of 2023 from a loss in [the corresponding period of 2021].": "2021-Q3",
    },
    rejects=("the quarter of the city", "a year ago"),
)
def the_quarter(match: Match) -> Meaning | None:
    if match["ordinal"]:
        return CalendarDate(quarter=match["ordinal"], year_of=CalendarUnit(unit="Y", offset=-1)) if match["ordinal"] <= 4 else None
    if match["year"]:
        return RecentQuarter(year=match["year"], period=match.has("period"))
    if match.folded.endswith("quarter") and match.page.folded.startswith("-", match.end):
        return None  # "the quarter-final"
    if match.has("quarter") and match.after in ("of", "mile") and not match.has("latest", "year"):
        return None
    ended = match.followed_by("(ended | ending) {month} {day}")
    if ended and ended["month"] % 3 == 0 and not match.has("year"):
        return CalendarDate(quarter=ended["month"] // 3)
    if match.folded == "the quarter" and match.followed_by("(to | ended | ending) ({month} {day} | {day2} {month2})"):
        return Length(count=3, unit="M")  # "the quarter ended July 31" is none of the calendar's
    back = match.has("year", "prior") or match.folded.endswith("last fiscal")
    return RecentQuarter(years=-1 if back else 0, latest=match.has("latest"), period=not match.has("quarter"), relative=match.has("same", "comparable", "corresponding", "like", "last", "equivalent", "prior"))


_SIX_MONTHS_TO = {
    half: lazy_pattern(rf"\b(?:six months|half[ -]year) (?:to|ended|ending|through|to the end of) (?:on )?(?:the end of )?(?:{day} {month}|{month[:3]}[a-z]*\.? {day}|{month})\b")
    for half, month, day in ((1, "december", 31), (2, "june", 30))
}
"""What tells that a firm's first half ends with the year, or its second in June."""


@rule(
    "{edge}? the? (first | second | latter | last) half (of | ,)? {year}",
    "the? (first | last | final) {number} quarters of {year}",
    "the (first | second | latter) half of (the year)",
    "h {ordinal_digit} (of | ,)? {year}",
    "{year} -? h {ordinal_digit}",
    "(first | second) - half",
    "the? (first | second) half",
    "the (june | december) half",
    examples={
        "Growth slowed in [the second half of 2021].": "2021-H2",
        "Arrivals rose in [the first half of the year].": "2024-H1",
        "Losses grew in [the last two quarters of 2022].": "2022-H2",
        "Revenue rose in [the December half].": "2023-H2",
    },
    rejects=("the second half of the match", "half of 2021 voters", "they scored in the second half"),
)
def half_year(match: Match) -> Meaning | None:
    if match.has("june", "december"):
        return CalendarDate(half=1 if match.has("june") else 2, way="last") if match.after not in ("of", "way") else None
    half = match["ordinal_digit"] or (1 if match.has("first") else 2)
    if half > 2 or match["number"] not in (None, 2):
        return None
    if match["year"]:
        return CalendarDate(year=match["year"], half=half)
    if match.has("year"):
        return CalendarDate(half=half, way="this")
    if match.folded.endswith("-half") and (match.after in _FIGURES or (match.after in _KINDS and _FIGURES_BEHIND.match(match.page.folded, match.end))):
        if match.page.speaks_of(_SIX_MONTHS_TO[half]):
            half = 3 - half  # "first-half profit … for the six months to 31 December"
        return CalendarDate(half=half, way="last")  # "first-half results" are of the last one that is over
    if match.followed_by("(of | ,) (last | this | next | that) year") is not None or match.preceded_by("year ' s") or (match.before in ("in", "for", "during") and _is_of_business(match)):
        return CalendarDate(half=half)
    return None


@rule(
    "{edge}? the? {edge2}? ' ? {decade}",
    "{edge}? the {edge2}? {decade_word}",
    "the (first | second | latter | last) half of the? ' ? {decade}",
    examples={
        "The mill closed in [the 1970s].": "197",
        "It was built in [the early 1990s].": "199",
        "She sang in [the '60s] and later.": "196",
        "He was elected in [the late 80s].": "198",
    },
    rejects=("in his 30s", "temperatures in the 80s", "he is in the low twenties"),
)
def decade(match: Match) -> Meaning | None:
    number = match["decade_word"] if match["decade"] is None else match["decade"]
    if number < 100:
        if not match.has("'") and not _told_decade(match) and (not match.has("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties") or match["edge2"]):
            return None
        number += 2000 if number < 20 else 1900
    mod: Mod | None = match["edge"] or match["edge2"]
    if match.has("half"):
        mod = "START" if match.has("first") else "END"
    if number % 100 == 0 and number < 1900:
        return Period(value=f"{number // 100:02}", mod=mod)
    return Period(value=f"{number // 10:03}", mod=mod)


_KINDS = words("operating net gross trading underlying pretax pre-tax core adjusted group cash comparable organic attributable after-tax")
_FIGURES_BEHIND = lazy_pattern(r" [\w-]+ (?:[\w-]+ )?(?:profits?|loss(?:es)?|earnings|income|sales|revenues?|cash|margins?|costs?)\b")
_FIGURES = words("results profit profits earnings sales revenue revenues net income figures loss losses")
_WITHIN = words("in during since throughout until")
_WEATHER = lazy_pattern(r"temperature|degrees|highs|lows|humid|heat|\b(?:marks?|scores?|shot|index|mph|percentile|grades?|percent|per cent)\b")


_LIVED_IN = lazy_pattern(
    r"\b(?:born|grew up|made (?:his|her|their|its) (?:name|debut)|founded|formed|began|started|opened|built|moved|married|lived|worked|popular|famous|fashion\w*|joined|emerged|"
    r"flourished|boomed|back|music|band|bands|style|childhood|heyday|played|coined|wrote|helped|rebuilt|restored|added|extended|replaced|demolished|installed|taught|toured|ran|owned|bought|sold|published|released|emigrated|arrived|came|closed|shut)\b[^.;]{0,60}$"
)
"""Before "in the 60s", a life or a fashion, which scores, winds and fevers have not."""


def _told_decade(match: Match) -> bool:
    """"the late 80s", or "In the 70s" at the head of a sentence, or behind "in" where a life is told, and nobody speaks of the weather; "in his 70s" is an age."""
    if match.preceded_by("{decade} (and | or | to)") is not None and match.word("decade"):
        return True  # "in the 1950s and 60s"
    late = (match["edge"] or match["edge2"]) in ("START", "MID", "END") and match.has("the")
    heads = match.folded.startswith("the ") and match.page.text.endswith("In ", 0, match.start)
    start, end = max(0, match.start - _SENTENCE), match.end + _SENTENCE
    if not (late or heads) and (not match.folded.startswith("the ") or match.before not in _WITHIN or not match.look_back(_LIVED_IN, 90)):
        return False
    return _WEATHER.search(match.page.folded, start, end) is None


@rule(
    "{edge}? the? {edge2}? {century_ordinal} -? century",
    "the (first | second | latter | last) half of the {century_ordinal} -? century",
    examples={
        "The chapel dates from [the 12th century].": "11",
        "Trade grew in [the late nineteenth century].": "18",
        "Land was lost in [the second half of the 20th century].": "1950/1999",
    },
    rejects=("a half century", "20th Century Fox"),
)
def century(match: Match) -> Meaning | None:
    number = match["century_ordinal"]
    if not 1 < number <= 22 or match.after == "Fox":
        return None
    if match.has("half"):
        begins = 100 * (number - 1) + (0 if match.has("first") else 50)
        return Period(value=f"{begins:04}/{begins + 49:04}")
    return Period(value=f"{number - 1:02}", mod=match["edge"] or match["edge2"])


@rule(
    "{edge}? the (opening | {ordinal} | last | final | closing) decade of the {century_ordinal} -? century",
    examples={
        "Steel came in [the first decade of the 20th century].": "190",
        "It was settled in [the closing decade of the eighteenth century].": "179",
        "Wages rose in [the third decade of the 19th century].": "182",
    },
    rejects=("the first decade of the long century",),
)
def decade_of_century(match: Match) -> Meaning | None:
    """By custom "the first decade of the 20th century" is the 1900s, as the century is 1900 to 1999."""
    number = match["century_ordinal"]
    if not 1 < number <= 22:
        return None
    place = 10 if match.has("last", "final", "closing") else match["ordinal"] or 1
    if place > 10:
        return None
    return Period(value=f"{number - 1:02}{place - 1}", mod=match["edge"])


@rule(
    "h {ordinal_digit}",
    examples={
        "Orders fell in [H1].": "2024-H1",
        "Margins for [H2] were thin.": "2023-H2",
    },
    rejects=("vitamin H1", "H1N1 spread", "in H5 cells"),
)
def half_code(match: Match) -> Meaning | None:
    glued = match.page.text[match.end : match.end + 1].isalnum() or match.end - match.start != 2
    if match["ordinal_digit"] > 2 or glued or not match.capital or (match.before not in ("in", "for", "during", "of", "by") and match.start):
        return None
    return CalendarDate(half=match["ordinal_digit"])
