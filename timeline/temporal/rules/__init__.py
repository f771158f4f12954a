"""All rules, by family. Importing this package registers them, in the order below: of two matches of one length the
earlier rule wins."""

from timeline.temporal.rules import (  # noqa: F401
    clock,
    counted,
    durations,
    explicit,
    named,
    periods,
    relative,
    sets,
    vague,
    weekdays,
)
