"""Financial years, which begin in April, July or October, and their quarters and halves."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.figures import INDIAN
from timeline.temporal.firm_years import NAMED_BY_END, firm_year_begins, told_year_begins
from timeline.temporal.meaning import CalendarDate, FinancialYear, Length, Meaning, Period
from timeline.temporal.rule import Match, rule
from timeline.temporal.vocabulary import words

_OF_SPORT = lazy_pattern(r"\b(?:trophy|league|cup|striker|batsman|batter|bowler|innings|wickets?|goals?)\b")
_FISCAL = lazy_pattern(r"\b(?:fiscal|inflation|inflows?|per ?cent|percent|billion|million|shillings|economy|economic|profits?|budget|deficit|gdp|revenue|exports?|tax(?:es)?|crore|financial year|growth|expenditure|outlay|assessment)\b")
_FROM_JULY = lazy_pattern(r"\b(?:year (?:to|ended|ending|to the end of) (?:30 june|june 30|june)|asx\b|australia|new south wales|queensland|pakistan|karachi|islamabad|bangladesh|dhaka|kenya|nairobi|uganda|tanzania|egypt|cairo)")
_SENTENCE = 120
"""Characters before two years joined by a hyphen in which figures are spoken of."""


@rule(
    "(q {ordinal_digit})? fy -? {two_digits}",
    "(q {ordinal_digit})? fy -? {year}",
    "the? {ordinal} quarter of fy -? ({two_digits} | {year})",
    "the? {month} quarter of? fy -? ({two_digits} | {year})",
    examples={
        "Output grew 6% in [FY24].": "2024",
        "Indian exports grew 6% in [FY24].": "2023-04-01/2024-03-31",
        "The Mumbai lender's profit rose in [Q2 FY24].": "2023-Q3",
        "The Mumbai lender's profit rose in [the first quarter of FY24].": "2023-Q2",
        "The Mumbai lender's profit rose in [the June quarter of FY24].": "2023-Q2",
    },
    rejects=("in 24 fys", "FY 7"),
)
def fiscal_code(match: Match) -> Meaning | None:
    """"FY25" is the year that ends in 2025: from April on in India, the calendar's where the text names no other."""
    year = match["year"] or 2000 + match["two_digits"]
    quarter = match["ordinal_digit"] or match["ordinal"]
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
    return Period(value=f"{year}-07-01/{year + 1}-06-30", note=" is a financial year from July to June") if match.page.speaks_of(_FROM_JULY) else None


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


@rule(
    "the? {ordinal} quarter of? (fy)? {year} - {two_digits}",
    "q {ordinal_digit} (of)? (fy)? {year} - {two_digits}",
    "the? (first | second) half of (fy)? {year} - {two_digits}",
    examples={
        "Growth slowed in [the first quarter of 2023-24].": "2023-Q2",
        "Loans grew in [Q4 FY 2022-23].": "2023-Q1",
        "Karachi borrowed more in [the first quarter of 2023-24].": "2023-Q3",
        "Spending rose in [the first half of 2023-24].": "2023-04-01/2023-09-30",
    },
    rejects=("the first quarter of 2023-99",),
)
def quarter_of_financial_year(match: Match) -> Meaning | None:
    """A quarter or half of a financial year of two calendar years, from April on or from July."""
    year, quarter = match["year"], match["ordinal"] or match["ordinal_digit"]
    if (year + 1) % 100 != match["two_digits"] or (quarter or 1) > 4:
        return None
    july = match.page.speaks_of(_FROM_JULY)
    if match.has("half"):
        halves = ("07-01/{0}-12-31", "01-01/{0}-06-30") if july else ("04-01/{0}-09-30", "10-01/{1}-03-31")
        begins = year + 1 if july and match.has("second") else year
        return Period(value=f"{begins}-" + halves[match.has("second")].format(begins, begins + 1), note=" is half of a financial year")
    number = quarter + (2 if july else 1)
    return CalendarDate(year=year + (number > 4), quarter=(number - 1) % 4 + 1, year_from=f", in a financial year that begins in {'July' if july else 'April'}")


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
    begins = firm_year_begins(match.page.text, match.page.folded, match.start, match.end)
    if begins is not None and begins >= NAMED_BY_END and match["edge"] is None:
        return FinancialYear(begins=(begins, 1), year=match["year"])
    return CalendarDate(year=match["year"], mod=match["edge"])


@rule(
    "(this | the? current | the? ongoing) (fiscal | financial | tax) year",
    "the? (last | latest | past | previous | prior | next | coming) (fiscal | financial | tax) year",
    "(this | the? current | the? ongoing) fiscal",
    "the? (last | previous | next) fiscal",
    "the? ({ordinal} quarter | (first | second) half) of (this | the current | the ongoing | the? last | the previous | the? next) (fiscal | financial) year?",
    examples={
        "India's growth may reach 7% in [the current financial year].": "2023-04-01/2024-03-31",
        "Indian exports will rise [next fiscal], it said.": "2024-04-01/2025-03-31",
        "Sydney rents rose 5% [last financial year], the Australian agency said.": "2022-07-01/2023-06-30",
        "The fiscal year ends on Sept. 30. Sales in [the current fiscal year] fell.": "2023-10-01/2024-09-30",
        "British savers have until the end of [this tax year].": "2023-04-06/2024-04-05",
        "Sales rose in [the current fiscal year].": "P1Y",
        "Indian exports rose in [the first half of the current fiscal].": "2023-04-01/2023-09-30",
        "Indian exports rose in [the third quarter of this financial year].": "2023-Q4",
    },
    rejects=("India praised the current fiscal policy", "sales rose last fiscal"),
)
def year_of_accounts(match: Match) -> Meaning | None:
    """A financial year counted from publication, pinned where the text tells when its years begin."""
    alone = match.folded.endswith("fiscal")
    begins = _begins(match)
    if alone and (not match.page.speaks_of(INDIAN) or match.after in _FISCAL_WHAT):
        return None
    quarter = match["ordinal"]
    if (quarter or 1) > 4 or (begins is None and (quarter or match.has("half"))):
        return None
    if begins is None:
        return Length(count=1, unit="Y")
    share = (quarter, 3) if quarter else (1 + match.has("second"), 6) if match.has("half") else None
    offset = -1 if match.has("last", "latest", "past", "previous", "prior") else int(match.has("next", "coming"))
    return FinancialYear(begins=begins, offset=offset, previous=match.has("previous", "prior"), share=share)


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
