"""Lines of a text that are there to date it: "Published: March 18, 2025", "Daily Ledger, 18 March 2025", a dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from timeline.ingest.published import DateError, parse_date
from timeline.patterns import lazy_pattern
from timeline.temporal.wording import FULL_DAYS, FULL_MONTHS

HEAD_LINES = 10
TAIL_LINES = 3
"""Where date lines stand: under the headline or after the last paragraph. Deeper, a date is part of the story."""
NAMED_LINES = 4
"""Where a name with a date beside it is a date line: about the headline. Raising it takes captions for one."""
MAX_LINE = 120
"""A longer line is a sentence, not a date line."""
MAX_WORDS = 14
"""Words of a date line without a label: weekday, date, time, zone, and "By" with a name or two."""
MAX_NAME = 5
"""Words of an outlet's or a person's name; more are a headline, but twice as many may stand behind "By"."""
OWN_TIME = 1995
"""Of a year before it, a name with a date is a birth or a battle more often than the date line of an article at hand."""

YEAR = lazy_pattern(r"(?:1[5-9]|20)\d\d(?!\d)")
_LABEL = lazy_pattern(r"(?:first |last |originally )?(?:published|posted|updated|issued|modified|date|dated)(?: date)?\b(?: on| at)?\s*:?\s*", re.I)
_PIECES = lazy_pattern(r"\s*[|•·—–/]\s*|\s+-\s+|\(|\)")
_WORD = lazy_pattern(r"\w+")
_MONTHS = [name[:3].lower() for name in FULL_MONTHS]
_DATELINE = lazy_pattern(
    r"\s*[A-Z][A-Za-z.’' ]*[A-Z][A-Za-z.’', ]{0,60}?,? "
    r"(?:(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})|(?P<day2>\d{1,2}) (?P<month2>[A-Z][a-z]{2,8})\.?)"
    r"(?:,? (?P<year>\d{4}))?,? ?(?:\([^)\n]{2,40}\) ?)?[—–:-](?=\s*[“\"‘']?[A-Za-z])"
)
_MONTH = rf"(?:{'|'.join(_MONTHS)})[a-z]*\.?"
_WEEKDAY = rf"(?:{'|'.join(name[:3] for name in FULL_DAYS)})[a-z]*\.?,? "
_FULL_DATE = (
    rf"(?:{_WEEKDAY})?(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{4}}-\d\d-\d\d)"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{1,4})?)?"
)
_PARTED = r"\s*[,|•·—–]\s*|\s+-\s+"
_NAMED = lazy_pattern(rf"(?P<name>[^\W\d_].*?)(?:{_PARTED})(?P<date>{_FULL_DATE})|(?P<date2>{_FULL_DATE})(?:{_PARTED})(?P<name2>[^\W\d_].*)", re.I)
_NAME_WORD = lazy_pattern(r"[^\W\d_a-zß-öø-ÿ][\w.'’&-]*|[a-z]+(?:\.[a-z]+)+|of|the|and|for|in|de|da|di|la|le|du|van|von|der|den|el|al|bin|a|our|staff|reporters?|correspondents?|writers?|editors?|&")
_OUTLET = lazy_pattern(
    r"(?:Radio|Voice|Agence|Channel|Agencia)\b.*"
    r"|.*\b(?:News|Times|Post|Herald|Gazette|Ledger|Tribune|Journal|Chronicle|Courier|Standard|Observer|Telegraph|Guardian|Independent|Mirror|Express|Mail|Star|Sun|Globe"
    r"|Press|Echo|Argus|Examiner|Inquirer|Dispatch|Sentinel|Reporter|Record|Register|Bulletin|Review|Monitor|Wire|Agency|Radio|TV|Television|Today|Daily|Weekly|Online|[A-Za-z]+(?:\.[a-z]+)+)"
    r"|(?:The )?(?:Daily|Evening|Times|Guardian|Independent)\b(?: of)?.*"
)
_OTHER_THAN_OUTLET = lazy_pattern(
    # A picture's caption or credit, or what happened on the day: none of them says when the article came out.
    r"\b(?:photo\w*|pictures?|pictured|images?|file|credit|courtesy|getty|caption|born|died|obituary|founded|established|since"
    r"|battles?|war|siege|treat(?:y|ies)|massacre|revolution|fire|flood|storm|hurricane|earthquake|disaster|crash|attacks?|bombing|election|referendum|summit|strike|riots?|anniversary)\b",
    re.I,
)


class Evidence(NamedTuple):
    """A publication date with one sentence that says where it comes from."""

    published: str
    reason: str


class Dateline(NamedTuple):
    """The opening of an agency report, "PORT ENNIS, May 14 (Wire) —"; `month_day` is None where its month is none."""

    text: str
    year: int | None
    month_day: tuple[int, int] | None


def find_date_line(text: str) -> Evidence | None:
    """The date of a line that is there to give it: "Published: March 18, 2025", "18 March 2025, 10:15 GMT", a dateline.

    >>> find_date_line("Harbour reopens\\nBy Ana Ruiz | 18 March 2025\\nThe harbour …").published
    '2025-03-18'
    """
    lines = _lines(text)
    head, tail = lines[:HEAD_LINES], lines[HEAD_LINES:][-TAIL_LINES:]
    updated: Evidence | None = None
    for line in [*head, *tail]:
        found = _date_in_line(line)
        if found and re.match(r"(?:last )?(?:updated|modified)", line, re.I):
            updated = updated or Evidence(found, f"The line “{line}” dates an update.")
        elif found:
            return Evidence(found, f"The line “{line}” dates it.")
    for dateline in find_datelines(text):
        try:
            found = date(dateline.year, *dateline.month_day).isoformat() if dateline.year and dateline.month_day else None
        except ValueError:
            found = None
        if found:
            return Evidence(found, f"Its dateline is “{dateline.text}”.")
    return _find_named(lines) or updated


def find_datelines(text: str) -> Iterator[Dateline]:
    """The agency datelines among the first lines, with their year or without."""
    for line in _lines(text)[:HEAD_LINES]:
        match = _DATELINE.match(line[:MAX_LINE])
        if match:
            yield Dateline(match[0].strip(" —–:-"), int(match["year"]) if match["year"] else None, _month_day(match))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _month_day(match: re.Match[str]) -> tuple[int, int] | None:
    month = (match["month"] or match["month2"])[:3].lower()
    return (_MONTHS.index(month) + 1, int(match["day"] or match["day2"])) if month in _MONTHS else None


def _is_bare_date_line(line: str) -> bool:
    """True where nothing but a by-line or a clock stands beside the piece with the year: "Storm warning - March 31, 2026" is a headline."""
    if "@" in line or "(" in line or len(_WORD.findall(line)) > MAX_WORDS:
        return False
    beside = [piece.strip() for piece in _PIECES.split(line) if not YEAR.search(piece)]
    dated = [piece for piece in _PIECES.split(line) if YEAR.search(piece)]
    return len(dated) == 1 and all(not piece or re.match(r"(?:By\b|\d)", piece, re.I) for piece in beside)


def _date_in_line(line: str) -> str | None:
    if len(line) > MAX_LINE or not YEAR.search(line):
        return None
    label = _LABEL.match(line)
    rest = line[label.end():] if label else line
    # A date line holds a date, perhaps a name, and little else; a headline or a post with a date in it is none.
    if not label and not _is_bare_date_line(line):
        return None
    for piece in (rest, *_PIECES.split(rest)):
        if not YEAR.search(piece) or len(piece) > 60:
            continue
        try:
            return parse_date(piece.strip(" ,.;:"), languages=("en",))
        except DateError:
            continue
    return None


# ---------------------------------------------------------------- a name and a date

def _find_named(lines: Sequence[str]) -> Evidence | None:
    """The line about the headline that holds a name and a date: "Daily Ledger, 18 March 2025", "Riga, 18 March 2025".

    Two of them that differ are the headings of a diary. A name that is no outlet's for certain may be anybody's: it
    stands below the headline, or is of one word (a place, an agency), and its date is of our time and not years before
    all others of the text: "Ana Ruiz, 3 May 1998" is a birth where all else is of 2025.
    """
    found = {place: (line, *named) for place, line in enumerate(lines) if (named := _named_date(line))}
    if not found or len({day for _, _, day in found.values()}) > 1:
        return None
    place, (line, name, day) = next(iter(found.items()))
    year = int(day[:4])
    sure = name.startswith("By ") or any(_OUTLET.fullmatch(part) for part in re.split(_PARTED, name))
    others = [int(other) for one in lines if one != line for other in YEAR.findall(one)]
    told_later = bool(others) and min(others) > year + 1  # news speaks of the year to come
    if place >= NAMED_LINES or ((not sure or year < OWN_TIME) and told_later):
        return None
    if not sure and (year < OWN_TIME or " of " in name or (place == 0 and any(" " in part for part in re.split(_PARTED, name)))):
        return None
    return Evidence(day, f"The line “{line}” dates it.")


def _named_date(line: str) -> tuple[str, str] | None:
    """(name, ISO date) of a line that holds nothing else; the name is a few capitalised words, or two such parted by a comma."""
    match = _NAMED.fullmatch(line) if len(line) <= MAX_LINE and YEAR.search(line) else None
    if match is None:
        return None
    name = (match["name"] or match["name2"]).strip()
    parts = [part.split() for part in re.split(_PARTED, name)]
    if len(parts) > 2 or any(not 0 < len(part) <= MAX_NAME * (1 + (part[0] == "By")) or not all(map(_NAME_WORD.fullmatch, part)) for part in parts):
        return None
    if _OTHER_THAN_OUTLET.search(name) or name.removeprefix("By ") in (*FULL_DAYS, *FULL_MONTHS):
        return None
    try:
        return name, parse_date(match["date"] or match["date2"], languages=("en",))
    except DateError:
        return None
