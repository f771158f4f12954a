"""English time words: what each word means, and nothing about how they combine.

All words are lower case with straight apostrophes, as `text.fold` leaves them.
"""

from __future__ import annotations

from timeline.patterns import lazy_pattern


def words(text: str) -> frozenset[str]:
    """A word list, written as words."""
    return frozenset(text.split())


MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
}  # fmt: skip
WEEKDAY_PLURALS = {name + "s": number for name, number in WEEKDAYS.items()}
WEEKDAY_ABBREVIATIONS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip

# Words that are time words only with a capital: "may" is a verb, "sun" a star.
CAPITAL_ONLY = {"ad", "ce", "bc", "bce", "jan", "mar", "dec", "jun", "mon", "wed", "fri", "sat", "sun", "thu", "sep", "oct", "nov"}
# With a small initial these are kept as `#verb`, good only in a full date ("march 5, 2020").
CAPITAL_ALONE = {"may": "#may", "march": "#march", "august": "#august"}

UNITS = {
    "second": "S", "seconds": "S", "sec": "S", "secs": "S", "minute": "MIN", "minutes": "MIN", "min": "MIN", "mins": "MIN",
    "hour": "H", "hours": "H", "hr": "H", "hrs": "H", "day": "D", "days": "D", "night": "N", "nights": "N",
    "week": "W", "weeks": "W", "fortnight": "FN", "fortnights": "FN", "weekend": "WE", "weekends": "WE",
    "month": "M", "months": "M", "quarter": "Q", "quarters": "Q", "year": "Y", "years": "Y", "yr": "Y", "yrs": "Y",
    "decade": "DE", "decades": "DE", "century": "CE", "centuries": "CE", "millennium": "ML", "millennia": "ML",
}  # fmt: skip
PLURAL_UNITS = tuple(word for word in UNITS if word.endswith("s") or word in ("centuries", "millennia"))
SINGULAR_UNITS = tuple(word for word in UNITS if word not in PLURAL_UNITS)
UNIT_NAMES = {
    "S": "second", "MIN": "minute", "H": "hour", "D": "day", "N": "night", "W": "week", "FN": "fortnight",
    "WE": "weekend", "M": "month", "Q": "quarter", "Y": "year", "DE": "decade", "CE": "century", "ML": "millennium",
}  # fmt: skip
UNIT_PLURALS = {"CE": "centuries", "ML": "millennia"}

SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA", "winter": "WI",
           "wintertime": "WI"}  # fmt: skip
SEASON_PLURALS = {"springs": "SP", "summers": "SU", "autumns": "FA", "falls": "FA", "winters": "WI"}

DAYPARTS = {
    "morning": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "midmorning": "MO",
    "noon": "12:00", "noontime": "12:00", "midday": "12:00", "lunchtime": "MI", "midnight": "24:00",
    "afternoon": "AF", "midafternoon": "AF", "evening": "EV", "dusk": "EV", "sunset": "EV", "nightfall": "NI", "night": "NI",
}  # fmt: skip
DAYPART_PLURALS = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}
PART_OF_DAY = r"(?: (?:morning|afternoon|evening|night))?"
"""What may stand between a weekday and the words behind it, as a piece of a regular expression."""
DAYPART_NAMES = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}

SMALL_NUMBERS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "dozen": 12,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90}  # fmt: skip
MULTIPLIERS = {"hundred": 100, "thousand": 1000}
DECADE_WORDS = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
                "eighties": 80, "nineties": 90, "noughties": 2000, "aughts": 2000}  # fmt: skip

ORDINALS = {
    "first": 1, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

# Hours from UTC. "EST" and "ET" are read as written: New York clock time of the season where the zone does not say. Of
# the other names in capitals two or three countries have one each: resolver/zones.py chooses.
ZONES = {
    "gmt": "Z", "utc": "Z", "est": "-05:00", "edt": "-04:00", "cst": "CST", "cdt": "-05:00",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "bst": "BST", "ist": "IST", "cet": "+01:00", "cest": "+02:00",
    "et": "ET", "ct": "CT", "pt": "PT", "hkt": "+08:00", "kst": "+09:00", "nzst": "+12:00", "nzdt": "+13:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "jst": "+09:00", "aest": "+10:00", "aedt": "+11:00",
}  # fmt: skip

# Words that stand before a time expression and say nothing about a name, even with a sentence's capital.
FUNCTION_WORDS = words(
    "a an the in on at by for from of to since until till before after during between and or but this that last next "
    "past every each early late mid around about through throughout over within when while whether as if with only also then yet so not "
    "no earlier later previous following both all"
)
# What stands before the name of a day or month where it is meant as one, even where a person is called so.
DATE_OPENERS = words("on in by until till since from last next this every each late early before after for during of between through")
# What is counted, not dated, when a four-digit number stands before it: "2000 troops".
MEASURES = words(
    "people troops men women soldiers civilians children students workers employees jobs members residents miles mile "
    "km kilometers kilometres meters metres feet foot yards tons tonnes pounds kilos kilograms dollars euros francs "
    "marks yen votes points seats cars vehicles planes aircraft tanks missiles shares units copies homes houses rooms "
    "beds calories deaths casualties victims prisoners refugees volunteers police officers fighters rpm mph hectares "
    "acres barrels bpd degrees volts watts mw kw mhz characters words pages cities towns villages schools hospitals "
    "families households passengers tickets spectators fans protesters demonstrators guests delegates ballots letters emails messages complaints signatures samples trees animals birds sheep cattle items documents images photographs artefacts artifacts sq square cubic "
    "hours days weeks months minutes years others more block blocks"
)
# A role before a name: "the striker Sunday Okoro", "Senator Friday Eze".
ROLES = words(
    "mr mrs ms miss pa hon engr alhaji mallam dr prof rev pastor bishop chief prince princess king queen comrade senator governor president minister ambassador professor doctor judge "
    "justice captain striker midfielder defender goalkeeper winger forward batter bowler sprinter boxer player coach manager teammate singer rapper actor "
    "actress author novelist poet playwright artist lawyer barrister activist journalist reporter businessman businesswoman comedian solicitor shortstop quarterback pitcher catcher outfielder fullback flanker keeper drummer guitarist chef farmer trader teacher nurse "
    "inspector sergeant constable corporal detective superintendent commissioner driver witness engineer scientist councillor candidate lawmaker politician alderman mayor named called nicknamed"
)
# With a role before it and the name of a day behind, one of these makes a surname of the day: "Chief Tom Friday retired". None that is a common
# surname too: "Gov. Kelly Friday signed it" is of a day.
GIVEN_NAMES = words(
    "Aisha Amanda Amy Andrea Andy Angela Ann Anna Anne Barbara Ben Betty Bill Bob Bobby Brenda Carol Caroline Catherine Charlie Charlotte Chloe Chris Christine Claire Dan Danny Darren Dave Deborah Denise Derek Diana Donna Dorothy "
    "Eddie Eileen Elaine Elizabeth Ellen Emily Emma Eric Erin Ethan Fiona Fred Gareth Gary Gina Hannah Harriet Heather Helen Ian Irene Jackie Jake Jamie Janet Jason Jeff Jennifer Jenny Jeremy Jerry Jessica Jill Jim Jimmy Joan Joanna Joe Joel "
    "Johnny Jonathan Josh Judith Julia Julie Karen Kate Kathleen Katie Keith Ken Kevin Larry Laura Lauren Liam Linda Lisa Louise Lucy Luke Marcus Margaret Maria Marie Mary Matt Megan Melissa Michelle Mick Mike Nancy Natalie Nathan Nick Nicola "
    "Nigel Noah Olivia Pam Patricia Paula Pauline Pete Phil Rachel Rebecca Rick Rob Roger Ron Sally Sam Samantha Sandra Sara Sarah Sean Sharon Sophie Stephanie Steve Steven Sue Susan Ted Theresa Tim Tina Tom Tommy Tony Trevor Valerie Vince Wayne Wendy Zoe"
)
# Behind a name of a month or day, these make a place or a pact of it: "October Street", "the Good Friday Agreement".
PLACES = words("Street St Road Rd Avenue Ave Lane Drive Boulevard Square Bridge Plaza Terrace Close Crescent Island Islands Hill Hills Agreement Accord Accords Pact Treaty Movement Brigade Brigades Martyrs")
STREETS = words("Street Avenue Boulevard Square Road Lane Plaza")
"""Behind a day these make an address of it: "on 9 May Street"."""
GROUPS = words("Club Fund Front Legion Battalion Regiment Foundation Institute Society Collective Network Museum Gallery Choir Band Orchestra Project Alliance Coalition School Hospital University College")
"""Behind a date without an article of its own, these make a name of it: "the 9 March Front", "the Friday Club"."""
NAMED_AFTER_DAYS = GROUPS | words("Movement Brigade Brigades Martyrs")
SCHOOL = lazy_pattern(r" (?:(?:primary|secondary|high|middle|elementary|public|state|boys'|girls'|teaching|military) )?(?:school|hospital|university|college|barracks|stadium)(?=[,.;:)]|$| (?:in|on|at|of|near|was|were|is|has|had|and|where|when|to)\b)")
"""Behind a day with its article, what is called after it."""
# Behind a name of a month or day, these make a firm of it: "October Holdings".
COMPANIES = words("Holdings Group Inc Ltd Partners Films Records Pictures Ventures Industries Corp Plc PLC LLC")
# A year before one of these is a model: "a 1987 Chevrolet".
CAR_MAKES = words(
    "audi bentley bmw buick cadillac chevrolet chevy chrysler citroen corvette dodge ferrari fiat ford honda hyundai jaguar jeep kia lamborghini "
    "lexus lincoln maserati mazda mercedes mercedes-benz mercury mini mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche renault "
    "saab skoda subaru suzuki tesla toyota vauxhall volkswagen volvo vw"
)
# A number after one of these is a label: "Flight 1549", "Resolution 1973".
LABELS = words(
    "h.r. s. flight room route highway interstate resolution article section chapter page number no nos boeing airbus windows "
    "studio channel unit apartment suite bus train psalm act proposition prop bill rule form model series type class "
    "officer agent badge juror inmate prisoner witness patient constable trooper squad engine ladder operation agenda vision row seat locker exit marker verse plate lot serial server "
    "area phase code box hall gate pier lot gallery figure table volume vol version convoy squadron battalion"
)


def full_year(digits: int) -> int:
    """Two digits behind an apostrophe: up to 30 this century, else the last."""
    return digits + (2000 if digits <= 30 else 1900)

ABBREVIATIONS = words(
    "mr mrs ms dr st jr sr no nos co vs lt col sgt gen rep reps sen sens gov rev hon prof capt cmdr maj adm pres sec supt insp det dept est inc ltd utd corp bros ave blvd rd rte mt ft etc al approx "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri"
)  # fmt: skip
"""Words whose full stop ends no sentence."""

OCCASIONS = (
    "games?|match(?:es)?|finals?|semi-?finals?|fixtures?|ties?|derby|race|bout|fight|replay|play-?offs?|clash|concerts?|gigs?|shows?|performances?|recital|carols|festival|parade|fair|premiere|opening|screenings?|exhibitions?|"
    "ride|march|walk|votes?|voting|ballot|count|poll|trial|inquest|exam|tour|workshop|class|session|flight|voyage|services?|mass|funeral|wedding|launch|lift-?off|auction|sale|debate|rally|ceremony|talk|lecture|meeting|hearing"
)
"""What is held on a day, as one expression."""
