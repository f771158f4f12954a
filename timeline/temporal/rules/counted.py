"""So many units from an anchor: "11 years ago", "two days later", "a week earlier", "in two weeks"."""

from __future__ import annotations

from timeline.temporal.meaning import Meaning, Shift
from timeline.temporal.rule import Match, rule


@rule(
    "{comparison}? {count} {unit} ago",
    "{comparison}? {count} {unit} (and a half) ago",
    examples={
        "Talks ended [three days ago] in Geneva.": "2024-03-03",
        "It burned [7 days ago].": "2024-02-28",
        "The mine opened [11 years ago].": "2013",
        "The law passed [two weeks ago].": "2024-W08",
    },
    rejects=("three days again", "days ago"),
)
def ago(match: Match) -> Meaning | None:
    return Shift(count=match["count"], unit=match["unit"], sign=-1, mod=match["comparison"])


@rule(
    "{comparison}? {count} {unit} (earlier | before | previously | prior)",
    "{units} (earlier | before)",
    examples={
        "He died in June 2009; [a decade earlier] he had retired.": "1999",
        "It shut on May 3, 2019, after a fire [two days earlier].": "2019-05-01",
    },
    rejects=("early days", "two days early"),
)
def earlier(match: Match) -> Meaning | None:
    if match["units"] is not None:
        return Shift(count=None, unit=match["units"], sign=-1, reference="expression")
    return Shift(count=match["count"], unit=match["unit"], sign=-1, reference="expression", mod=match["comparison"])


@rule(
    "{comparison}? {count} {unit} (later | afterward | afterwards | after)",
    "{units} later",
    examples={
        "It shut on May 3, 2019 and reopened [two weeks later].": "2019-W20",
        "The king fled in 1848; [three years later] he returned.": "1851",
    },
    rejects=("two weeks late", "later weeks"),
)
def later(match: Match) -> Meaning | None:
    if match["units"] is not None:
        return Shift(count=None, unit=match["units"], sign=1, reference="expression")
    return Shift(count=match["count"], unit=match["unit"], sign=1, reference="expression", mod=match["comparison"])


@rule(
    "{count} {unit} from (now | today)",
    examples={
        "Polls open [three weeks from now].": "2024-W13",
        "It will end [two days from today].": "2024-03-08",
    },
    rejects=("weeks from now", "two days from home"),
)
def from_now(match: Match) -> Meaning | None:
    return Shift(count=match["count"], unit=match["unit"], sign=1)


@rule(
    "the day (before | after)",
    "the (night | evening | morning) before",
    "the morning after",
    examples={
        "The ship sank on May 3, 2019; [the day before] it had docked.": "2019-05-02",
        "She won on May 3, 2019 and resigned [the day after].": "2019-05-04",
    },
    rejects=("the day beforehand", "the days after"),
)
def day_before(match: Match) -> Meaning | None:
    part = "NI" if match.has("night") else "EV" if match.has("evening") else "MO" if match.has("morning") else None
    if match.after and match.after.lower() not in ("and", "in", "at", "he", "she", "they", "it", "by", "when", "on", "with"):
        return Shift(count=1, unit="D", sign=-1 if match.has("before") else 1, reference="expression", part=part, after=f"'{match.after}'")
    return Shift(count=1, unit="D", sign=-1 if match.has("before") else 1, reference="expression", part=part)
