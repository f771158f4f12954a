"""Chronicle or report: decided from the text's own time expressions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from timeline.temporal import meaning as m
from timeline.temporal.tagger import Found


def is_narrative(found: Sequence[Found], published: dt.date | None) -> bool:
    """Whether the last date told leads (a chronicle) rather than publication (a report)."""
    years = deictic = 0
    for hit in found:
        meaning = hit.meaning
        if isinstance(meaning, m.CalendarDate) and meaning.year is not None:
            years += published is None or abs(published.year - meaning.year) > 1
        elif isinstance(meaning, m.Weekday) or (isinstance(meaning, m.CalendarUnit) and meaning.reference == "published"):
            deictic += 1
    return years >= 4 and years > 3 * deictic
