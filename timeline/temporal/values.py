"""TIMEX3 values that need no calendar: durations and sets."""

from __future__ import annotations

_CODES = {"S": "S", "MIN": "M", "H": "H", "D": "D", "N": "D", "W": "W", "M": "M", "Q": "Q", "Y": "Y", "WE": "WE"}
HOURS = {"H": 1.0, "MIN": 1 / 60, "S": 1 / 3600}
"""Of the units shorter than a day."""
_MANY = {"DE": 10, "CE": 100, "ML": 1000}


def duration_value(count: float | None, unit: str) -> str:
    """TIMEX3's P notation; X where it does not say how many.

    >>> duration_value(3, "D"), duration_value(2, "H"), duration_value(2, "DE"), duration_value(None, "M")
    ('P3D', 'PT2H', 'P20Y', 'PXM')
    """
    if unit in _MANY:
        return f"PX{unit}" if count is None else f"P{count * _MANY[unit]:g}Y"
    if unit == "FN":
        return "PXW" if count is None else f"P{count * 2:g}W"
    if count is not None and unit in ("MIN", "H") and count != int(count):
        whole, rest = int(count), round((count - int(count)) * 60)
        if whole:
            return f"PT{whole}{_CODES[unit]}{rest}{'S' if unit == 'MIN' else 'M'}"
    prefix = "PT" if unit in ("S", "MIN", "H") else "P"
    return f"{prefix}{'X' if count is None else f'{count:g}'}{_CODES[unit]}"
