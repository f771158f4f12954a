"""All rules, by family. Importing this package registers them, in the order below: of two matches of one length the
earlier rule wins."""

from timeline.temporal.rules import named  # noqa: F401, I001 - a name ("Sept. 11 attacks") before the date it looks like
from timeline.temporal.rules import (  # noqa: F401 - years behind the dates that end with them
    clock,
    clock_spoken,
    counted,
    durations,
    explicit,
    fiscal,
    years,
    months,
    periods,
    relative,
    relative_parts,
    seasons,
    sets,
    vague,
    weekdays,
)
from timeline.temporal.rules import ancient, numeric  # noqa: F401 - digits and eras after the words they could be part of
