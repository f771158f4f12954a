"""Named days and when they fall. Simple ones by arithmetic; lunar ones from the `holidays` package, loaded when needed."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from timeline.temporal.almanac import easter, nth_weekday

FIXED = {
    "new year's day": (1, 1), "new year's": (1, 1), "new year": (1, 1), "new years day": (1, 1), "new year's eve": (12, 31), "new years eve": (12, 31),
    "christmas": (12, 25), "christmas day": (12, 25), "xmas": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "valentine's day": (2, 14), "saint valentine's day": (2, 14), "st patrick's day": (3, 17), "saint patrick's day": (3, 17), "halloween": (10, 31),
    "april fools day": (4, 1), "april fool's day": (4, 1), "april fools' day": (4, 1),
    "may day": (5, 1), "all saints day": (11, 1), "all saints' day": (11, 1), "all souls' day": (11, 2), "veterans day": (11, 11), "armistice day": (11, 11),
    "remembrance day": (11, 11), "independence day": (7, 4), "bastille day": (7, 14), "juneteenth": (6, 19),
    "anzac day": (4, 25), "australia day": (1, 26), "canada day": (7, 1), "groundhog day": (2, 2), "guy fawkes night": (11, 5), "bonfire night": (11, 5),
    "international women's day": (3, 8), "earth day": (4, 22), "flag day": (6, 14), "epiphany": (1, 6), "cinco de mayo": (5, 5),
    "inauguration day": (1, 20), "kwanzaa": (12, 26),
}  # fmt: skip
"""Month and day. Independence Day is read as the American one."""

FLOATING = {
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "labor day": (9, 1, 1), "memorial day": (5, 1, -1),
    "martin luther king day": (1, 1, 3), "mlk day": (1, 1, 3), "martin luther king jr day": (1, 1, 3), "presidents day": (2, 1, 3), "presidents' day": (2, 1, 3),
    "president's day": (2, 1, 3), "columbus day": (10, 1, 2), "mother's day": (5, 7, 2), "father's day": (6, 7, 3), "mothers day": (5, 7, 2), "fathers day": (6, 7, 3),
}  # fmt: skip
"""Month, weekday (Monday is 1) and which one; -1 is the last."""

FROM_EASTER = {
    "easter": 0, "easter sunday": 0, "good friday": -2, "holy thursday": -3, "maundy thursday": -3, "holy saturday": -1,
    "easter monday": 1, "palm sunday": -7, "ash wednesday": -46, "mardi gras": -47, "shrove tuesday": -47, "fat tuesday": -47,
    "ascension day": 39, "pentecost": 49, "whit sunday": 49, "whit monday": 50, "pentecost sunday": 49, "corpus christi": 60,
}  # fmt: skip
"""Days from Western Easter Sunday."""

FROM_THANKSGIVING = {"black friday": 1, "cyber monday": 4}

LUNAR = {
    "ramadan": ("TR", "ramadan"), "eid al-fitr": ("TR", "ramazan bayrami"), "eid al-adha": ("TR", "kurban bayrami"),
    "hanukkah": ("IL", "hanukkah"), "yom kippur": ("IL", "yom kippur"), "rosh hashanah": ("IL", "rosh hashanah"), "passover": ("IL", "passover"),
    "lunar new year": ("CN", "chinese new year"), "chinese new year": ("CN", "chinese new year"), "diwali": ("IN", "diwali"),
}  # fmt: skip

NAMED_DATES = {"9/11": "2001-09-11", "sept. 11": "2001-09-11", "d-day": "1944-06-06", "7/7": "2005-07-07", "pearl harbor day": "1941-12-07"}


def names() -> list[str]:
    return [*FIXED, *FLOATING, *FROM_EASTER, *FROM_THANKSGIVING]


@lru_cache(maxsize=2048)
def holiday_date(name: str, year: int) -> dt.date | None:
    """The day of a holiday in a year; None where it cannot be told.

    >>> holiday_date("thanksgiving", 1999)
    datetime.date(1999, 11, 25)
    """
    if not 1 < year < 9998:
        return None
    if name in FIXED:
        return dt.date(year, *FIXED[name])
    if name in FLOATING:
        month, weekday, nth = FLOATING[name]
        return nth_weekday(year, month, weekday, nth)
    if name in FROM_EASTER:
        return easter(year) + dt.timedelta(days=FROM_EASTER[name])
    if name in FROM_THANKSGIVING:
        return nth_weekday(year, 11, 4, 4) + dt.timedelta(days=FROM_THANKSGIVING[name])
    return None
