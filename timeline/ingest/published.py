"""Publication dates as inputs write them → ISO 8601. Never today, never a guess between two readings."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from timeline.ingest.text import visible
from timeline.patterns import lazy_pattern
from timeline.temporal.wording import FULL_MONTHS

_ISO = lazy_pattern(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?")
_YEAR_FIRST = lazy_pattern(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_NUMERIC = lazy_pattern(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?!\d)")
_RFC_2822 = lazy_pattern(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UT)")
_ZONE_BY_SEASON = lazy_pattern(r"\s*\b(?:ET|CT|MT|PT)$")
_ZONES = frozenset({"GMT", "UTC", "UTC+00:00", "Z", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "BST", "CET", "CEST"})
"""Zone names that news uses for one offset. Others (IST is India, Israel and Ireland) are left off rather than guessed."""
MEND = "write it as YYYY-MM-DD"


class DateError(ValueError):
    """The value is no full date, or can be read as two; the text is a sentence with the mend."""


def parse_date(value: str, *, languages: tuple[str, ...] | None = None) -> str:
    """Read a full date, with or without a clock time, in any common language and format.

    The clock time and its zone are kept: `2025-03-19T01:30Z` stays as it is, because it is 18 March in Washington.
    A midnight without a zone is how many programs write a plain date, and becomes one. `languages` (`("en",)`) narrows
    the search for words in dates, which makes it many times faster.

    >>> parse_date("March 18, 2025")
    '2025-03-18'

    Raises DateError for a value without a day ("March 2025"), a relative one ("yesterday"), one that no calendar has
    (31 February), and one whose day and month could be swapped (03/04/2025).
    """
    text = " ".join(visible(value).split())
    iso = _ISO.fullmatch(text)
    if iso:
        return _iso(value, *iso.groups())
    year_first = _YEAR_FIRST.fullmatch(text)
    if year_first:
        return _day(value, *map(int, year_first.groups())).isoformat()
    numeric = _NUMERIC.match(text)
    if numeric:
        _refuse_two_readings(value, *map(int, numeric.groups()))
    if _RFC_2822.fullmatch(text):
        try:
            return _spell(parsedate_to_datetime(text))
        except ValueError:
            raise DateError(f"{value!r} is not a date; {MEND}") from None
    return _spell(_parse_words(value, text, languages))


def _iso(value: str, day: str, clock: str | None, zone: str | None) -> str:
    _day(value, *(int(part) for part in day.split("-")))
    if clock is None or (zone is None and not clock.strip("0:.,")):
        return day
    clock = clock.replace(",", ".").partition(".")[0]  # no newspaper is dated to a part of a second
    zone = "Z" if zone in ("Z", "UTC", "GMT") else _with_colon(zone or "")
    try:
        datetime.fromisoformat(f"{day}T{clock}{zone}")
    except ValueError:
        raise DateError(f"{value!r} has no such time of day; {MEND}") from None
    return f"{day}T{clock}{zone}"


def _with_colon(offset: str) -> str:
    digits = offset[1:].replace(":", "")
    return f"{offset[0]}{digits[:2]}:{digits[2:] or '00'}" if offset else ""


def _day(value: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise DateError(f"{value!r} is not a day of the calendar; {MEND}") from None


def _refuse_two_readings(value: str, first: int, second: int, year: int) -> None:
    # Day and month that could be swapped are two dates up to eleven months apart: only the user can say which.
    if first == second or not (1 <= first <= 12 and 1 <= second <= 12):
        return
    one, other = (f"{day} {FULL_MONTHS[month - 1]}" for day, month in ((first, second), (second, first)))
    raise DateError(f"{value!r} can be read as {one} or {other} {year}; {MEND}")


def _parse_words(value: str, text: str, languages: tuple[str, ...] | None) -> datetime:
    import dateparser  # late: the commands that meet only ISO dates start without it

    found = dateparser.parse(
        # Eastern Time is four or five hours behind by season: the clock time is kept, as the place's own.
        _ZONE_BY_SEASON.sub("", text),
        languages=list(languages) if languages else None,
        settings={
            "STRICT_PARSING": True,
            "REQUIRE_PARTS": ["day", "month", "year"],
            # No relative readings: "yesterday" in metadata would be counted from the clock.
            "PARSERS": ["absolute-time"],
            "RELATIVE_BASE": datetime(2000, 1, 1),
            "PREFER_LOCALE_DATE_ORDER": False,
            "DATE_ORDER": "DMY",
        },
    ) if any(character.isdigit() for character in text) and len(text) <= 100 else None
    if found is None:
        raise DateError(f"{value!r} is not a full date; {MEND}")
    zone = found.tzname()
    known = zone is None or zone in _ZONES or re.search(r"[+-]\d\d:?\d\d$", text)
    return found if known else found.replace(tzinfo=None)


def _spell(moment: datetime) -> str:
    if moment.tzinfo is None and (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return moment.date().isoformat()
    spelled = moment.replace(microsecond=0).isoformat(timespec="seconds" if moment.second else "minutes")
    return spelled.replace("+00:00", "Z")
