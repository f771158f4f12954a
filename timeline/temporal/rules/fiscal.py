"""Financial years, which begin in April, July or October, and their quarters and halves."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.figures import INDIAN
from timeline.temporal.firm_years import NAMED_BY_END, firm_year_begins, told_year_begins
from timeline.temporal.lexicon import MONTH_WORDS
from timeline.temporal.meaning import CalendarDate, FinancialYear, Length, Meaning, Period
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import words

_OF_SPORT = lazy_pattern(r"\b(?:trophy|league|cup|striker|batsman|batter|bowler|innings|wickets?|goals?)\b")
_FISCAL = lazy_pattern(r"\b(?:fiscal|borrow\w*|spending|lending|inflation|inflows?|per ?cent|percent|billion|million|shillings|economy|economic|profits?|budget|deficit|gdp|revenue|exports?|tax(?:es)?|crore|financial year|growth|expenditure|outlay|assessment)\b")
_FROM_JULY = lazy_pattern(r"\b(?:year (?:to|ended|ending|to the end of) (?:30 june|june 30|june)|asx\b|australia|new south wales|queensland|pakistan|karachi|islamabad|bangladesh|dhaka|kenya|nairobi|uganda|tanzania|egypt|cairo)")
_SENTENCE = 120
"""Characters before two years joined by a hyphen in which figures are spoken of."""


@rule(
    "(q {ordinal_digit})? fy -? {two_digits}",
    "(q {ordinal_digit})? fy -? {year}",
    "{ordinal_digit} q fy -? ({two_digits} | {year})",
    "{ordinal_digit} q {two_digits}",
    "the? {month} quarter of? fy -? ({two_digits} | {year})",
    examples={
        "Output grew 6% in [FY24].": "2024",
        "Indian exports grew 6% in [FY24].": "2023-04-01/2024-03-31",
        "The Mumbai lender's profit rose in [Q2 FY24].": "2023-Q3",
        "The Mumbai lender's profit rose in [the June quarter of FY24].": "2023-Q2",
        "Chip sales rose in [2Q23].": "2023-Q2",
    },
    rejects=("in 24 fys", "FY 7"),
)
def fiscal_code(match: Match) -> Meaning | None:
    """"FY25" is the year that ends in 2025: from April on in India, the calendar's where the text names no other."""
    year = match["year"] or 2000 + match["two_digits"]
    quarter = match["ordinal_digit"]
    if match.folded[0].isdigit() and "Q" not in match.page.text[match.start : match.end]:
        return None  # "1q21" of a gene
    if (quarter or 1) > 4 or len(match.word("two_digits") or "00") < 2:
        return None
    if match["month"]:
        begins = 4 if match.page.speaks_of(INDIAN) else 7 if match.page.speaks_of(_FROM_JULY) else 1
        return CalendarDate(year=year - (match["month"] >= begins > 1), quarter=match["month"] // 3) if match["month"] % 3 == 0 else None
    if not match.page.speaks_of(INDIAN) and match.page.speaks_of(_FROM_JULY):
        return Period(value=f"{year - 1}-07-01/{year}-06-30", note=" is a financial year from July to June") if not quarter else CalendarDate(year=year - (quarter < 3), quarter=(quarter + 1) % 4 + 1)
    if not match.page.speaks_of(INDIAN):
        return CalendarDate(year=year, quarter=quarter)
    if quarter:
        return CalendarDate(year=year if quarter == 4 else year - 1, quarter=quarter % 4 + 1)
    return Period(value=f"{year - 1}-04-01/{year}-03-31", note=" is India's financial year, from April to March")


@rule(
    "(fy | the? full? fiscal)? {year} - {two_digits} fiscal?",
    "(fy | the? full? fiscal)? {short_slash} fiscal?",
    examples={
        "India put the fiscal deficit for [2024-25] at 5.1 per cent.": "2024-04-01/2025-03-31",
        "Indian demands up to [FY 2009-10] are open.": "2009-04-01/2010-03-31",
        "The council lost £3m in [FY 2021/22].": "2021-04-01/2022-03-31",
        "Nairobi borrowed 597 billion shillings in [2024/25].": "2024-07-01/2025-06-30",
    },
    rejects=("India won in 2024-25", "the deficit for 2024-25"),
)
def indian_year(match: Match) -> Meaning | None:
    """"2024-25" among the figures of an Indian budget is its financial year."""
    head, _, tail = match.word("short_slash").partition("/")
    year, last = (int(head), int(tail)) if tail else (match["year"], match["two_digits"])
    if year < 1900 or (year + 1) % 100 != last or not (match.has("fy", "fiscal") or match.look_back(_FISCAL, _SENTENCE)) or match.page.speaks_of(_OF_SPORT):
        return None
    if match.page.speaks_of(INDIAN):
        return Period(value=f"{year}-04-01/{year + 1}-03-31", note=" is India's financial year, from April to March")
    if match.page.speaks_of(_FROM_JULY):
        return Period(value=f"{year}-07-01/{year + 1}-06-30", note=" is a financial year from July to June")
    return Period(value=f"{year}-04-01/{year + 1}-03-31", note=" is a financial year from April to March") if match.has("fy") else None


@rule(
    "the? (fiscal | financial | tax) year ({year} - {two_digits} | {short_slash})",
    "the? ({year} - {two_digits} | {short_slash}) (fiscal | financial | tax) year",
    examples={
        "Fares will rise in [the financial year 2025-26].": "2025-04-01/2026-03-31",
        "It was paid in [the 2022/23 tax year].": "2022-04-06/2023-04-05",
        "Karachi spent it in [the 2022-23 fiscal year].": "2022-07-01/2023-06-30",
    },
    rejects=("the financial year 2025", "the 2025-99 financial year"),
)
def financial_year(match: Match) -> Meaning | None:
    """A financial year of two calendar years: from April on, from 6 April for British taxes, from July in other countries."""
    first, _, last = match.word("short_slash").partition("/")
    year, next_year = (int(first), int(last)) if last else (match["year"], match["two_digits"])
    if year < 1800 or (year + 1) % 100 != next_year:
        return None
    if match.has("tax"):
        return Period(value=f"{year}-04-06/{year + 1}-04-05", note=" is the British tax year, from 6 April")
    july = match.page.speaks_of(_FROM_JULY) or (match.has("fiscal") and not match.page.speaks_of(INDIAN))
    if july:
        return Period(value=f"{year}-07-01/{year + 1}-06-30", note=" is a financial year from July to June")
    return Period(value=f"{year}-04-01/{year + 1}-03-31", note=" is a financial year from April to March")


_PART = "({ordinal} quarter | (opening | last | final | closing) quarter | (first | second | latter | opening | last | final | closing) half | first {number} (months | quarters) | (last | final | closing) {number2} (months | quarters) | (first | opening | last | final | closing) month)"


@rule(
    f"the? {_PART} of (fy | the? (fiscal | financial) year?) -? ({{year}} | {{two_digits}})",
    f"the? {_PART} of the? {{year}} (fiscal | financial) year",
    f"the? {_PART} of (fy | the? (fiscal | financial) year)? ({{year}} - {{two_digits}} | {{short_slash}})",
    "the? {ordinal} quarter (fy)? {year} - {two_digits}",
    "q {ordinal_digit} (of)? (fy)? {year} - {two_digits}",
    "h {ordinal_digit} of? fy -? ({year} | {two_digits})",
    "{ordinal_digit} h of? fy -? ({year} | {two_digits})",
    "{number} m of? fy -? ({year} | {two_digits})",
    f"the? {_PART} of (this | the? current | the? ongoing | the | its | their | the? last | the? latest | the? past | the? previous | the? next) (fiscal | financial) year?",
    examples={
        "The Mumbai lender's profit rose in [the first quarter of FY24].": "2023-Q2",
        "The Mumbai lender's profit rose in [the first nine months of FY24].": "2023-04-01/2023-12-31",
        "Sales rose in [the first half of FY2023].": "2023-H1",
        "The firm's fiscal year ends in June. It lost money in [the final quarter of fiscal 2023].": "2023-Q2",
        "Growth slowed in [the first quarter of 2022-23].": "2022-Q2",
        "Loans grew in [Q4 FY 2022-23].": "2023-Q1",
        "Karachi borrowed more in [the first quarter of 2023-24].": "2023-Q3",
        "Spending rose in [the first half of 2022-23].": "2022-04-01/2022-09-30",
        "Indian exports rose in [H1 FY24].": "2023-04-01/2023-09-30",
        "Indian exports rose in [the first half of the current fiscal].": "2023-04-01/2023-09-30",
        "Indian exports rose in [the third quarter of this financial year].": "2023-Q4",
        "Its fiscal year ends in September. Sales rose in [the first four months of its fiscal year].": "2023-10-01/2024-01-31",
    },
    rejects=("the first quarter of 2023-99", "the first half of the fiscal", "the first half of the 2023-24 season"),
)
def part_of_accounts(match: Match) -> Meaning | None:
    """Some months of a financial year: a quarter, a half, or so many of the first or the last."""
    share = _share(match)
    if share is None or match.after == "season":
        return None
    head, _, tail = match.word("short_slash").partition("/")
    year = int(head) if tail else match["year"]
    following = int(tail) if tail else match["two_digits"] if match["year"] else None
    if following is not None:  # "2023-24"
        of_sport = match.page.speaks_of(_OF_SPORT) or (tail and not match.look_back(_FISCAL, _SENTENCE))
        fits = (year + 1) % 100 == following and (match.has("fy", "fiscal", "financial") or not of_sport)
        return FinancialYear(begins=(7 if match.page.speaks_of(_FROM_JULY) else 4, 1), year=year + 1, share=share) if fits else None
    if year is None and match["two_digits"] is not None:
        year = 2000 + match["two_digits"] if len(match.word("two_digits")) == 2 else None
    if year is not None:
        return FinancialYear(begins=(_accounts_begin(match), 1), year=year, share=share)
    begins = _begins(match)
    if begins is None or (match.folded.endswith("fiscal") and (not match.page.speaks_of(INDIAN) or match.after in _FISCAL_WHAT)):
        return None
    latest = not match.has("this", "current", "ongoing", "past", "previous", "next") and match.has("the", "its", "their") and not match.folded.endswith(_LAST_YEAR)
    return FinancialYear(begins=begins, offset=_offset(match), latest=latest, share=share)


@rule(
    "the? (end | close | start | beginning) of (this | the? current | the | its | their | the? last | the? next | the? coming) (fiscal | financial | tax) year",
    "the (rest | remainder) of (this | the? current | the | its | their) (fiscal | financial | tax) year",
    examples={
        "The Mumbai lender plans 40 branches by [the end of the financial year].": "2024-03",
        "Indian exports have risen since [the start of this financial year].": "2023-04",
        "British ministers must find the money before [the start of the financial year].": "2024-04",
        "Indian exports will fall in [the rest of the fiscal year].": "2023-04-01/2024-03-31",
        "British savers have until [the end of this tax year].": "2024-03-06/2024-04-05",
    },
    rejects=("the end of the fiscal cliff", "In 2016 Nairobi ministers left two days before the start of the financial year", "Sales rose by the end of the fiscal year"),
)
def edge_of_accounts(match: Match) -> Meaning | None:
    """The first or the last month of a financial year, or what is left of it, where the text tells when its years begin."""
    begins = _begins(match)
    if begins is None or match.look_back(_COUNTED_TO, 30):
        return None
    if match.has("rest", "remainder"):
        return FinancialYear(begins=begins, rest=True)
    starts = match.has("start", "beginning")
    return FinancialYear(begins=begins, offset=1 if starts and match.look_back(_UP_TO, 12) else _offset(match), share=(0 if starts else 11, 1))


_COUNTED_TO = lazy_pattern(r"\b(?:days?|weeks?|months?|hours?) (?:before|after|from) (?:the )?$")
"""Before such an edge, what is counted from it: of another year perhaps."""
_UP_TO = lazy_pattern(r"\b(?:before|until|till|by|ahead of) $")
"""Before the start of a financial year: the next one's."""
_LAST_YEAR = ("last fiscal", "last fiscal year", "last financial year", "latest fiscal year", "latest financial year")


def _share(match: Match) -> tuple[int, int] | None:
    """How many months of its year lie before the part, and how many it has; None where no year has so many."""
    part = match.folded.partition(" of ")[0]
    first = not any(word in part for word in ("second", "latter", "last", "final", "closing"))
    count = match["number"] or match["number2"]
    if count is not None:
        months = count * (3 if "quarters" in part else 1)
        return None if months != int(months) or not 0 < months < 12 else (0 if first else 12 - int(months), int(months))
    if part.endswith("month"):
        return (0 if first else 11, 1)
    number = match["ordinal_digit"]
    if "half" in part or _HALF_CODE.match(part):
        half = number or (1 if first else 2)
        return (6 * (half - 1), 6) if half in (1, 2) else None
    quarter = number or match["ordinal"] or (1 if first else 4)
    return (3 * (quarter - 1), 3) if 1 <= quarter <= 4 else None


_HALF_CODE = lazy_pattern(r"h ?\d|\d ?h")


def _accounts_begin(match: Match) -> int:
    """The month in which the years begin that a text calls "FY25" or "fiscal 2025"; the calendar's where it does not say."""
    if match.has("fy"):
        return 4 if match.page.speaks_of(INDIAN) else 7 if match.page.speaks_of(_FROM_JULY) else 1
    begins = _told_behind(match) or firm_year_begins(match.page.text, match.page.folded, match.start, match.end)
    return begins if begins is not None and begins >= NAMED_BY_END else 1


def _told_behind(match: Match) -> int | None:
    """The month a financial year begins in, where its name is followed by when it ends: "fiscal 2024, which ended Sept. 28"."""
    ends = _WHICH_ENDED.match(match.page.folded, match.end)
    return MONTH_WORDS[ends[1]] % 12 + 1 if ends is not None else None


_WHICH_ENDED = lazy_pattern(
    r",? (?:which |that )?(?:(?:runs?|ran) (?:from )?[^;\u00b6]{4,20}? (?:through|to|until)|(?:will )?ends?|ended|ending|closed|closes) (?:on |in |at )?(?:the end of )?(?:\d{1,2} )?"
    rf"({'|'.join(MONTH_WORDS)})\b"
)


def _offset(match: Match) -> int:
    """Years from the financial year that publication lies in: of "the last quarter of this financial year" none."""
    year = match.folded.rpartition(" of ")[2]
    return -1 if any(word in year for word in ("last", "latest", "past", "previous", "prior")) else int("next" in year or "coming" in year)


@rule(
    "{edge}? fiscal year? {year}",
    "the? (fiscal | financial) year {year}",
    "{edge}? the? {year} fiscal year",
    examples={
        "The budget for [fiscal 2025] is late.": "2025",
        "Spending in [fiscal year 2019] rose.": "2019",
        "The firm's fiscal year runs from July through June. It lost money in [fiscal 2021].": "2021",
    },
    rejects=("fiscal policy", "fiscal years"),
)
def fiscal_year(match: Match) -> Meaning | None:
    """The year itself, or the one that ends in it where the text tells when its years end."""
    begins = _told_behind(match) or firm_year_begins(match.page.text, match.page.folded, match.start, match.end)
    if begins is not None and begins >= NAMED_BY_END and match["edge"] is None:
        return FinancialYear(begins=(begins, 1), year=match["year"])
    return CalendarDate(year=match["year"], mod=match["edge"])


@rule(
    "(this | the? current | the? ongoing) (fiscal | financial | tax) year",
    "the? (last | latest | past | previous | prior | next | coming) (fiscal | financial | tax) year",
    "(this | the? current | the? ongoing) fiscal",
    "the? (last | previous | next) fiscal",
    examples={
        "India's growth may reach 7% in [the current financial year].": "2023-04-01/2024-03-31",
        "Indian exports will rise [next fiscal], it said.": "2024-04-01/2025-03-31",
        "Sydney rents rose 5% [last financial year], the Australian agency said.": "2022-07-01/2023-06-30",
        "The fiscal year ends on Sept. 30. Sales in [the current fiscal year] fell.": "2023-10-01/2024-09-30",
        "British savers used [this tax year].": "2023-04-06/2024-04-05",
        "Sales rose in [the current fiscal year].": "P1Y",
    },
    rejects=("India praised the current fiscal policy", "sales rose last fiscal"),
)
def year_of_accounts(match: Match) -> Meaning | None:
    """A financial year counted from publication, pinned where the text tells when its years begin."""
    alone = match.folded.endswith("fiscal")
    begins = _begins(match)
    if alone and (not match.page.speaks_of(INDIAN) or match.after in _FISCAL_WHAT):
        return None
    if begins is None:
        return Length(count=1, unit="Y")
    return FinancialYear(begins=begins, offset=_offset(match), previous=match.has("previous", "prior"))


_FISCAL_WHAT = words(
    "year years quarter quarters policy policies deficit deficits stimulus discipline package consolidation crisis cliff space position framework "
    "measures rules health target targets pressure pressures responsibility management plan plans outlook support reform reforms watchdog and"
)
_TAXED = lazy_pattern(r"\bhmrc\b|£|\b(?:isas?|self-assessment)\b")
_TAXED_BY = lazy_pattern(r"\b(?:british|uk) (?:savers|taxpayers|workers|tax)\b")
_BRITISH = lazy_pattern(r"£|\b(?:britain|british|uk\b|england|scotland|scottish|wales|welsh|nhs\b|council tax|hmrc)")
_APRIL = lazy_pattern(r"\b(?:singapore|hong kong|canad(?:a|ian)|ottawa|south africa|myanmar)")
_JAPAN = lazy_pattern(r"\b(?:japan|tokyo|billion yen|trillion yen)")
_PUBLIC = lazy_pattern(r"\b(?:governments?|ministers?|ministry|treasury|chancellor|councils?|public spending|nhs\b|taxpayers?|mps\b)\b")
_FEDERAL = lazy_pattern(r"\b(?:federal (?:budget|deficit|government|spending)|pentagon|u\.s\. (?:treasury|government|budget))\b")
_OF_INDIA = lazy_pattern(r"₹|\brs\.? ?\d|\brupees?\b|\bcrore|\blakh|\brbi\b|reserve bank of india|\b(?:mumbai|new delhi|delhi|bengaluru|chennai|kolkata|hyderabad)(?::| \(|-based\b| (?:firm|lender|company|bank)\b)|\bindia(?:'s|n) (?:growth|gdp|economy|government|exports?|imports?|deficit|fiscal|budget|tax|central bank|refiners?|railways|states?)\b")
"""What money and whose accounts an Indian text speaks of: a foreign firm's sales in India are of its own year."""


def _begins(match: Match) -> tuple[int, int] | None:
    """Month and day on which the text's financial years begin: told in it, else those of a country's accounts; None where neither is known."""
    folded = match.page.folded
    if match.has("tax"):
        return (4, 6) if match.page.speaks_of(_TAXED) or match.page.speaks_of(_TAXED_BY) else None
    if told := told_year_begins(folded, match.start, match.end):
        return told, 1
    if match.page.speaks_of(_OF_INDIA) or match.page.speaks_of(_JAPAN):
        return 4, 1
    if match.page.speaks_of(_FROM_JULY):
        return 7, 1
    if match.page.speaks_of(_PUBLIC) and (match.page.speaks_of(_BRITISH) or match.page.speaks_of(_APRIL)):
        return 4, 1
    return (10, 1) if match.page.speaks_of(_FEDERAL) else None
