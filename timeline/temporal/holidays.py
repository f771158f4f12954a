"""Named days and when they fall. Simple ones by arithmetic; lunar ones from the `holidays` package, loaded when needed."""

from __future__ import annotations

import datetime as dt
import re
from calendar import isleap
from collections import Counter
from functools import cache, lru_cache
from importlib import import_module

from timeline.patterns import lazy_pattern
from timeline.temporal.almanac import easter, nth_weekday, orthodox_easter

_JAMAICA = "jamaica|jamaican|jamaicans|montego bay|portmore"
_CANADA = "canada|canadian|ontario|quebec|alberta|manitoba|saskatchewan|new brunswick|nova scotia|newfoundland|british columbia|ont.|alta.|b.c.|toronto|ottawa|montreal|vancouver|calgary|edmonton|winnipeg|halifax|saskatoon|thunder bay|rcmp|mountie"
INDIA = "india|indian|delhi|mumbai|kolkata|chennai|bengaluru|hyderabad|kochi|pune|ahmedabad|lucknow|jaipur|kerala|tamil nadu|gujarat|maharashtra|uttar pradesh|bihar|rajasthan|karnataka|west bengal|lok sabha|rajya sabha|diwali|tricolour|nagpur|bombay|calcutta|bhopal|indore|surat|varanasi|kanpur|patna|chandigarh|odisha|assam|crore|lakh|lakhs|rupees"
_OF_BRITAIN = lazy_pattern(r"£\d|\b(?:cllr|nhs|councillors?|ofsted|pensioners?)\b")
"""What British texts speak of that do not name the country; Irish ones, that have councillors too, are told by their places."""
_OF_INDIA = lazy_pattern(r"\b(?:panchayats?|crores?|lakhs?)\b")
"""What speaks of India where the text names no country: its neighbours have them too."""
FIXED = {
    "new year's day": (1, 1), "new year's": (1, 1), "new year": (1, 1), "new years day": (1, 1), "new year's eve": (12, 31), "new years eve": (12, 31),
    "christmas": (12, 25), "christmas day": (12, 25), "xmas": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "valentine's day": (2, 14), "saint valentine's day": (2, 14), "st patrick's day": (3, 17), "saint patrick's day": (3, 17), "halloween": (10, 31), "hallowe'en": (10, 31),
    "april fools day": (4, 1), "april fool's day": (4, 1), "april fools' day": (4, 1),
    "may day": (5, 1), "all saints day": (11, 1), "all saints' day": (11, 1), "all souls' day": (11, 2), "veterans day": (11, 11), "armistice day": (11, 11),
    "remembrance day": (11, 11), "independence day": (7, 4), "fourth of july": (7, 4), "labour day": (5, 1), "bastille day": (7, 14), "juneteenth": (6, 19), "emancipation day": (8, 1), "kashmir solidarity day": (2, 5),
    "anzac day": (4, 25), "australia day": (1, 26), "canada day": (7, 1), "groundhog day": (2, 2), "guy fawkes night": (11, 5), "bonfire night": (11, 5),
    "international women's day": (3, 8), "earth day": (4, 22), "flag day": (6, 14), "epiphany": (1, 6), "cinco de mayo": (5, 5),
    "st patricks day": (3, 17), "paddy's day": (3, 17), "st patrick's": (3, 17), "st valentine's day": (2, 14), "st david's day": (3, 1), "st george's day": (4, 23), "st andrew's day": (11, 30),
    "st stephen's day": (12, 26), "st stephen's night": (12, 26), "st brigid's day": (2, 1), "burns night": (1, 25), "holocaust memorial day": (1, 27), "nowruz": (3, 20), "waitangi day": (2, 6), "waitangi weekend": (2, 6), "anzac weekend": (4, 25), "st patrick's night": (3, 17), "king's day": (4, 27),
    "victory day": (5, 9), "europe day": (5, 9), "ve day": (5, 8), "guy fawkes day": (11, 5), "pearl harbor day": (12, 7), "world aids day": (12, 1),
    "gandhi jayanti": (10, 2), "jamhuri day": (12, 12), "madaraka day": (6, 1), "mashujaa day": (10, 20), "human rights day": (12, 10), "heritage day": (9, 24), "freedom day": (4, 27), "orthodox christmas": (1, 7), "leap day": (2, 29),
    "rizal day": (12, 30), "reconciliation day": (12, 16), "day of reconciliation": (12, 16), "bonifacio day": (11, 30), "st martin's day": (11, 11), "martinmas": (11, 11), "st john's day": (6, 24), "st nicholas day": (12, 6), "st bartholomew's day": (8, 24),
    "international workers' day": (5, 1), "workers' day": (5, 1), "tax day": (4, 15), "day of the dead": (11, 2), "inauguration day": (1, 20), "kwanzaa": (12, 26),
    "lady day": (3, 25), "michaelmas": (9, 29), "candlemas": (2, 2), "hogmanay": (12, 31), "vj day": (8, 15), "v-j day": (8, 15), "v-e day": (5, 8), "mother language day": (2, 21),
    "midsummer's day": (6, 24), "midsummer day": (6, 24), "pi day": (3, 14), "nakba day": (5, 15), "glorious twelfth": (8, 12), "world environment day": (6, 5), "world refugee day": (6, 20), "world press freedom day": (5, 3), "world health day": (4, 7), "st lucy's day": (12, 13), "st swithin's day": (7, 15),
}  # fmt: skip
"""Month and day. Independence Day is the American one where the text names no other country of `NATIONAL`."""

NationalDay = tuple[int, int] | tuple[int, int, int] | str
"""Month and day; or month, weekday (Monday is 1) and which one; or the name of the day it is."""
_BRITISH = "britain|british|england|english|wales|welsh|u.k.|uk|london|scotland|scottish|leeds|sheffield|nottingham|leicester|glasgow|swansea|yorkshire|lancashire"  # of most towns there is another overseas
_IRISH = "ireland|irish|dublin|cork|galway|limerick|gardaí|garda|gardai|taoiseach|dáil|éireann|tánaiste|rté|hse|camogie|tipperary|kilkenny|kerry|mayo|donegal|wexford|waterford|kildare|sligo|clare|tullamore|athlone|clonmel|tralee|ennis|drogheda|dundalk|naas"
_NIGERIA = "nigeria|nigerian|abuja|lagos|enugu|kano|ibadan|naira"
SOUTH_AFRICA = "south africa|south african|johannesburg|cape town|pretoria|soweto|gauteng|kwazulu-natal|limpopo|mpumalanga|eastern cape|western cape|gqeberha|bloemfontein|polokwane|makhanda|pietermaritzburg|stellenbosch|nelson mandela|khayelitsha|sandton|midrand|ekurhuleni|tshwane|rustenburg|eskom|northern cape|kzn"
_SOUTH_AFRICA = f"{SOUTH_AFRICA}|durban|saps|bakkie|rands|free state"
NEW_ZEALAND = "new zealand|nz|aotearoa|auckland|waikato|otago|taranaki|bay of plenty|hawke's bay|rotorua|whangarei|whanganui|whangārei|palmerston north|invercargill|tauranga|whakatane|manawatu|māori|maori|iwi|metservice|gisborne|waiheke|fonterra|timaru"
_NEW_ZEALAND = f"{NEW_ZEALAND}|wellington|christchurch|dunedin|queenstown|southland"
_SOVEREIGN: dict[str, NationalDay] = {_NEW_ZEALAND: (6, 1, 1), "australia|australian|sydney|melbourne": (6, 1, 2)}
_MOTHERS: dict[str, NationalDay] = {f"{_BRITISH}|{_IRISH}": "mothering sunday", "mexico|mexican": (5, 10)}

NATIONAL: dict[str, dict[str, NationalDay]] = {
    "independence day": {
        "u.s.|america|american|united states|new mexico": (7, 4), INDIA: (8, 15), "pakistan|pakistani|islamabad|karachi|lahore|peshawar|balochistan|quetta|sindh|rawalpindi|khyber pakhtunkhwa|multan|faisalabad|gilgit": (8, 14),
        _NIGERIA: (10, 1), "ghana|ghanaian|accra": (3, 6), "kenya|kenyan|nairobi": (12, 12), "ukraine|ukrainian|kyiv": (8, 24),
        "indonesia|indonesian|jakarta": (8, 17), "philippine|filipino|manila": (6, 12), "mexico|mexican": (9, 16), "brazil|brazilian|brasilia": (9, 7),
        "poland|polish|warsaw": (11, 11), "finland|finnish|helsinki": (12, 6), "bangladesh|bangladeshi|dhaka": (3, 26), "sri lanka|sri lankan|colombo": (2, 4),
        "malaysia|malaysian|kuala lumpur|sarawak|sabah": (8, 31), "south sudan|south sudanese|juba": (7, 9), "zimbabwe|zimbabwean|harare": (4, 18),
        "uganda|ugandan|kampala": (10, 9), "tanzania|tanzanian": (12, 9), _JAMAICA: (8, 6), "trinidad|tobago|port of spain": (8, 31), "singapore|singaporean": (8, 9), "belarus|belarusian|minsk": (7, 3),
        "lebanon|lebanese|beirut": (11, 22), "georgian|tbilisi": (5, 26), "moldova|moldovan": (8, 27), "colombia|colombian|bogota": (7, 20),
        "argentina|argentine|argentinian": (7, 9), "peru|peruvian": (7, 28), "chile|chilean": (9, 18), "zambia|zambian|lusaka": (10, 24),
        "botswana": (9, 30), "greece|greek": (3, 25),
    },
    "republic day": {
        INDIA: (1, 26), "italy|italian|rome": (6, 2), "turkey|turkish|turkiye|ankara": (10, 29), "kazakhstan|kazakh": (10, 25),
        "nepal|nepali|nepalese": (5, 28),
    },
    "heritage day": {"nova scotia|cape breton|annapolis": (2, 1, 3)},
    "democracy day": {_NIGERIA: (6, 12)},
    "black saturday": {"philippine|philippines|filipino|filipinos|manila|cebu|luzon|mindanao|visayas|quezon": "holy saturday"},
    "women's day": {_SOUTH_AFRICA: (8, 9)}, "youth day": {_SOUTH_AFRICA: (6, 16)}, "human rights day": {_SOUTH_AFRICA: (3, 21)},
    "mother's day": _MOTHERS, "mothers day": _MOTHERS,
    "family day": {_CANADA: (2, 1, 3), _SOUTH_AFRICA: "easter monday"},
    "august bank holiday": {_BRITISH: (8, 1, -1), _IRISH: (8, 1, 1)},
    "labour day": {_CANADA: (9, 1, 1), _NEW_ZEALAND: (10, 1, 4), _JAMAICA: (5, 23)},
    "thanksgiving": {_CANADA: (10, 1, 2)}, "thanksgiving day": {_CANADA: (10, 1, 2)},
    "queen's birthday": _SOVEREIGN, "king's birthday": _SOVEREIGN,
    "august long weekend": {_CANADA: "civic holiday"}, "may long weekend": {_CANADA: "victoria day"}, "july long weekend": {_CANADA: "canada day"},
    "september long weekend": {_CANADA: "labor day"}, "june long weekend": {"australia|australian|sydney|melbourne|victoria|nsw|queensland|new south wales": (6, 1, 2)},
    "national day": {
        "china|chinese|beijing": (10, 1), "singapore|singaporean": (8, 9), "saudi|riyadh": (9, 23), "qatar|qatari": (12, 18),
        "taiwan|taiwanese": (10, 10), "malaysia|malaysian|kuala lumpur|johor|penang|sabah|sarawak": (8, 31), "emirate|emirati|dubai": (12, 2),
    },
}  # fmt: skip
"""Days that many countries keep on their own date: what names the country, and its month and day."""

_DATELINE = lazy_pattern(r"[^!?\u00b6]{3,45}?(?: — | – | - |: )")
DATELINE = 40
"""Characters of a text in which a place is where it was written, and counts twice: "LONDON, Ont. — A man"."""
BESIDE = 2
"""What a country named in the sentence of the day itself counts for more; and the count that outweighs the day's usual date
in `FIXED`: one visitor from abroad makes no foreign holiday."""

BANK_HOLIDAY = "may day bank holiday"
"""The first Monday of May, where May Day itself is none."""

FLOATING = {
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "thanksgiving thursday": (11, 4, 4), "thanksgiving monday": (10, 1, 2), "labor day": (9, 1, 1), "memorial day": (5, 1, -1),
    "martin luther king day": (1, 1, 3), "mlk day": (1, 1, 3), "martin luther king jr day": (1, 1, 3), "martin luther king , jr day": (1, 1, 3),
    "mlk jr day": (1, 1, 3), "indigenous peoples' day": (10, 1, 2), "indigenous peoples day": (10, 1, 2), "patriots' day": (4, 1, 3), "patriots day": (4, 1, 3),
    "melbourne cup day": (11, 2, 1), "labour weekend": (10, 1, 4), "remembrance sunday": (11, 7, 2), "presidents day": (2, 1, 3), "presidents' day": (2, 1, 3),
    "president's day": (2, 1, 3), "columbus day": (10, 1, 2), "civic holiday": (8, 1, 1), BANK_HOLIDAY: (5, 1, 1), "early may bank holiday": (5, 1, 1), "late may bank holiday": (5, 1, -1), "august bank holiday": (8, 1, -1), "summer bank holiday": (8, 1, -1), "june bank holiday": (6, 1, 1), "october bank holiday": (10, 1, -1), "spring bank holiday": (5, 1, -1), "mother's day": (5, 7, 2), "father's day": (6, 7, 3), "mothers day": (5, 7, 2), "fathers day": (6, 7, 3),
}  # fmt: skip
"""Month, weekday (Monday is 1) and which one; -1 is the last."""

ONCE = {"memorial day": (1970, 5, 30), "columbus day": (1970, 10, 12), "democracy day": (2018, 5, 29)}
"""The last year of an older day, and that day: the Uniform Monday Holiday Act of the United States is in force from 1971; Nigeria's day moved in 2019."""

FROM_EASTER = {
    "easter": 0, "easter sunday": 0, "good friday": -2, "holy thursday": -3, "maundy thursday": -3, "holy saturday": -1,
    "easter saturday": -1, "easter monday": 1, "easter tuesday": 2, "palm sunday": -7, "mothering sunday": -21, "pancake day": -47, "holy week": -7, "ash wednesday": -46, "mardi gras": -47, "shrove tuesday": -47, "fat tuesday": -47,
    "ascension day": 39, "pentecost": 49, "whit sunday": 49, "whitsun": 49, "whit monday": 50, "pentecost sunday": 49, "corpus christi": 60,
}  # fmt: skip
"""Days from Western Easter Sunday."""

ORTHODOX = {"orthodox easter": 0, "orthodox good friday": -2}
"""Days from the Easter Sunday of the Julian calendar."""

ELECTION = ("election day",)
"""The Tuesday after the first Monday of November, as in the United States."""

SUPER_BOWL = ("super bowl sunday",)
"""As the National Football League has played it: on the second Sunday of February from 2022, the first from 2004 and in 2002, else the last of January (1990 on)."""

FROM_VICTORIA = ("victoria day",)
"""The Monday before 25 May, in Canada."""

FROM_THANKSGIVING = {"black friday": 1, "cyber monday": 4, "giving tuesday": 5}

LUNAR = {
    "ramadan": ("islamic", "ramadan_beginning_dates"), "eid al-fitr": ("islamic", "eid_al_fitr_dates"), "eid al-adha": ("islamic", "eid_al_adha_dates"),
    "rosh hashanah": ("hebrew", "rosh_hashanah_date"), "yom kippur": ("hebrew", "yom_kippur_date"), "hanukkah": ("hebrew", "hanukkah_date"),
    "passover": ("hebrew", "passover_date"), "lunar new year": ("chinese", "lunar_new_year_date"), "chinese new year": ("chinese", "lunar_new_year_date"),
    "diwali": ("hindu", "diwali_india_date"), "holi": ("hindu", "holi_date"), "dussehra": ("hindu", "dussehra_date"), "ganesh chaturthi": ("hindu", "ganesh_chaturthi_date"),
    "onam": ("hindu", "onam_date"), "mid-autumn festival": ("chinese", "mid_autumn_date"), "purim": ("hebrew", "purim_date"), "ashura": ("islamic", "ashura_dates"), "tisha b'av": ("hebrew", "tisha_bav_date"),
}  # fmt: skip
"""Calendar of the `holidays` package and the function of it that gives the first day."""
_CALENDARS = {"islamic": "_IslamicLunar", "hebrew": "_HebrewLunisolar", "chinese": "_ChineseLunisolar", "hindu": "_HinduLunisolar"}

EITHER = {"eid": ("eid al-fitr", "eid al-adha")}
"""Names of two days: whichever is nearer, or as the tense wants."""
SPELLED = {"deepavali": "diwali", "hari raya puasa": "eid al-fitr", "hari raya aidilfitri": "eid al-fitr", "hari raya haji": "eid al-adha", "rosh hashana": "rosh hashanah", "eidul fitr": "eid al-fitr", "eid ul fitr": "eid al-fitr", "eidul-fitr": "eid al-fitr", "eidul azha": "eid al-adha", "eid ul azha": "eid al-adha", "eidul adha": "eid al-adha", "eid ul-fitr": "eid al-fitr", "eid-ul-fitr": "eid al-fitr", "eid ul-adha": "eid al-adha", "eid-ul-adha": "eid al-adha", "eid ul-azha": "eid al-adha"}
"""Other spellings of a name."""

LASTING = {"holy week": 7, "hanukkah": 8, "passover": 8, "kwanzaa": 7}
"""Days from the first to the last."""


def names() -> list[str]:
    return [*dict.fromkeys((*FIXED, *NATIONAL)), *FLOATING, *FROM_EASTER, *ORTHODOX, *FROM_THANKSGIVING, *FROM_VICTORIA, *ELECTION, *SUPER_BOWL, *LUNAR, *EITHER, *SPELLED]


_NAMESAKES = lazy_pattern(r"\bnew (?:england|mexico|south wales|london)\b")
"""Places called after a country and not in it."""


def countries(name: str, folded: str) -> Counter[NationalDay]:
    """How often a text names the countries that keep this day, by their month and day of it; empty for other days."""
    if name not in NATIONAL:
        return Counter()
    days, names = _names_of(name)
    told: Counter[NationalDay] = Counter()
    begins = DATELINE if _DATELINE.match(folded) else 0
    for found in names.finditer(_NAMESAKES.sub("", folded)):
        told[days[found.group(1)]] += 1 + (found.start() < begins)
    british = "britain" in days and not told and _OF_BRITAIN.search(folded) is not None
    if british:
        told[days["britain"]] += BESIDE
    if "india" in days and not set(told) - {days["india"]} and _OF_INDIA.search(folded):
        told[days["india"]] += BESIDE
    return told


def of_country(all_told: Counter[NationalDay], beside: Counter[NationalDay], name: str) -> NationalDay | None:
    """Month and day of a national day in the country that a text, and the sentence of the day, name most; None where that is open."""
    weights = {day: count + BESIDE * beside[day] for day, count in all_told.items()}
    likeliest = max(weights, key=weights.__getitem__, default=None)
    return None if likeliest is None or (weights[likeliest] < BESIDE and (name in FIXED or name in FLOATING)) else likeliest


@cache
def _names_of(name: str) -> tuple[dict[str, NationalDay], re.Pattern[str]]:
    days = {one: day for names, day in NATIONAL[name].items() for one in names.split("|")}
    longest_first = sorted(map(re.escape, days), key=len, reverse=True)
    return days, re.compile(rf"\b({'|'.join(longest_first)})s?(?!\w)")


@lru_cache(maxsize=2048)
def holiday_date(name: str, year: int, own: NationalDay | None = None) -> dt.date | None:
    """The day of a holiday in a year; None where it cannot be told. `own` is what `of_country` says of it.

    >>> holiday_date("thanksgiving", 1999)
    datetime.date(1999, 11, 25)
    """
    if not 1 < year < 9998:
        return None
    name = SPELLED.get(name, name)
    if name in ONCE and year <= ONCE[name][0]:
        return dt.date(year, *ONCE[name][1:])
    if isinstance(own, str):
        return holiday_date(own, year)
    if own:
        return dt.date(year, *own) if len(own) == 2 else nth_weekday(year, *own)
    if name in FIXED:
        return dt.date(year, *FIXED[name]) if name != "leap day" or isleap(year) else None
    if name in FLOATING:
        month, weekday, nth = FLOATING[name]
        return nth_weekday(year, month, weekday, nth)
    if name in FROM_EASTER:
        return easter(year) + dt.timedelta(days=FROM_EASTER[name])
    if name in ORTHODOX:
        return orthodox_easter(year) + dt.timedelta(days=ORTHODOX[name])
    if name in ELECTION:
        return nth_weekday(year, 11, 1, 1) + dt.timedelta(days=1)
    if name in SUPER_BOWL:
        first_of_february = nth_weekday(year, 2, 7, 1)
        return first_of_february + dt.timedelta(days=7) if year >= 2022 else first_of_february if year >= 2004 or year == 2002 else nth_weekday(year, 1, 7, -1) if year >= 1990 else None
    if name in LUNAR:
        return _lunar_date(name, year)
    if name in FROM_VICTORIA:
        return nth_weekday(year, 5, 1, -1) - dt.timedelta(days=7)  # the last one is never before 25 May
    if name in FROM_THANKSGIVING:
        return nth_weekday(year, 11, 4, 4) + dt.timedelta(days=FROM_THANKSGIVING[name])
    return None


_MONDAYS = {"british": ((5, 1), (5, -1), (8, -1)), "irish": ((2, 1), (5, 1), (6, 1), (8, 1), (10, -1)), "canadian": ((2, 3), (8, 1), (9, 1), (10, 2))}
"""The months of the bank holidays that are Mondays, and which Monday; -1 is the last."""


@lru_cache(maxsize=4)  # asked for every year around a day
def is_irish(folded: str) -> bool:
    """Whether a text names Ireland and its places more than Britain and its own."""
    name = "august bank holiday"
    return of_country(countries(name, folded), Counter(), name) == NATIONAL[name][_IRISH]


@lru_cache(maxsize=64)
def bank_holiday_mondays(year: int, folded: str | None) -> tuple[dt.date, ...]:
    """The Mondays that are bank holidays every year where a text is from, in Ireland or else in Britain, New Year's and Easter's among them; without a text, in
    any country that has such."""
    if not 1 < year < 9998:
        return ()
    places = _MONDAYS if folded is None else ("irish" if is_irish(folded) else "british",)
    fixed = [nth_weekday(year, month, 1, nth) for place in places for month, nth in _MONDAYS[place]]
    new_year = [day for day in (dt.date(year, 1, day) for day in (1, 2, 3)) if day.isoweekday() == 1]
    return (*new_year, easter(year) + dt.timedelta(days=1), *fixed)


def last_day(name: str, first: dt.date) -> dt.date:
    """The last day of a holiday that lasts; the day itself for the others. Ramadan ends the day before Eid."""
    if name == "ramadan":
        eids = [eid for year in (first.year, first.year + 1) if (eid := holiday_date("eid al-fitr", year)) and eid > first]
        return eids[0] - dt.timedelta(days=1) if eids else first + dt.timedelta(days=28)
    return first + dt.timedelta(days=LASTING.get(name, 1) - 1)


def _lunar_date(name: str, year: int) -> dt.date | None:
    """First day by the calendars the `holidays` package carries (about 1900 to 2100); the smallest where a year has two."""
    module, function = LUNAR[name]
    try:
        calendar = getattr(import_module(f"holidays.calendars.{module}"), _CALENDARS[module])()
    except ImportError:  # the package is optional: only lunar holidays need it
        return None
    found = getattr(calendar, function)(year)
    days = {item[0] if isinstance(item, tuple) else item for item in (found if isinstance(found, (set, list)) or hasattr(found, "__next__") else [found]) if item}
    return min((day for day in days if isinstance(day, dt.date) and day.year == year), default=None)
