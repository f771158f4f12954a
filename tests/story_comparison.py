"""Compares a built timeline with one worked out by hand, and names every difference.

An expected event lists sentences (`article`, `quote`, and the `triggers` any of which may evoke it there). It is
matched to the shown event that holds most of those sentences; everything that is then not as expected becomes one
difference with a stable key, so that a test can hold a table of the known ones.

`python tests/story_comparison.py` prints the differences of the second story as they are now.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from timeline.ingest import read_articles  # noqa: E402
from timeline.model import Event, TimeExpression  # noqa: E402
from timeline.pipeline import Build, build_timeline  # noqa: E402

STORY = ROOT / "seeds" / "invented-saltmere"
EXPECTED = ROOT / "tests" / "data" / "saltmere" / "expected.json"

ANY = "*"
"""Stands in an expected date for a side that is not checked: the open side of "by Friday"."""


class Comparison:
    """The differences between `expected` and `build`: `differences` maps each key to a sentence."""

    def __init__(self, expected: dict, build: Build) -> None:
        self.expected = expected
        self.build = build
        self.texts = {article.id: article.text for article in build.articles}
        self.shown = {event.id: event for event in (*build.timeline.events, *build.timeline.undated)}
        self.found = {event["id"]: self._find(event) for event in expected["events"]}
        self.differences = dict(sorted(self._compare()))

    def counts(self) -> Counter:
        """Differences by kind: missing, date, title, status, agreement, claim, uncited, split, together, phrase, origin."""
        return Counter(key.split(":")[0] for key in self.differences)

    # ------------------------------------------------------------ matching

    def _mentions(self, citation: dict) -> set[str]:
        """Ids of the mentions that a trigger of this sentence evokes."""
        text = self.texts[citation["article"]]
        start = text.index(citation["quote"])
        spans = [
            (start + match.start(), start + match.end())
            for trigger in citation["triggers"]
            for match in re.finditer(rf"\b{re.escape(trigger)}", citation["quote"])
        ]
        return {
            mention.id
            for mention in self.build.mentions
            if mention.article_id == citation["article"]
            and any(mention.trigger.start < end and start < mention.trigger.end for start, end in spans)
        }

    def _events(self, citation: dict) -> set[str]:
        """Ids of the shown events that hold this sentence."""
        return {self.build.event_ids[mention] for mention in self._mentions(citation)} & self.shown.keys()

    def _find(self, event: dict) -> Event | None:
        votes = Counter(id for citation in event["citations"] for id in self._events(citation))
        if not votes:
            return None
        # Among equals, one that is dated as expected: that they were not merged is a difference of its own.
        return self.shown[max(votes, key=lambda id: (votes[id], _dated_as(event, self.shown[id]), self.shown[id].importance, id))]

    # ------------------------------------------------------------ differences

    def _compare(self) -> Iterator[tuple[str, str]]:
        for event in self.expected["events"]:
            found = self.found[event["id"]]
            if found is None:
                yield f"missing:{event['id']}", "no shown event holds any of its sentences"
                continue
            yield from self._compare_event(event, found)
            yield from self._compare_citations(event, found)
        yield from self._compare_pairs()
        yield from self._compare_sentences()
        for wanted in self.expected.get("dates", ()):
            yield from self._compare_phrase(wanted)
        yield from self._compare_origins()

    @staticmethod
    def _compare_event(event: dict, found: Event) -> Iterator[tuple[str, str]]:
        if not _dated_as(event, found):
            wanted = [event["earliest"], event["latest"]]
            yield f"date:{event['id']}", f"{_span(_date(found))} instead of {_span(wanted)}"
        if " not " in event["title"] and not re.search(r"\bnot\b|n['’]t\b", found.title):
            yield f"title:{event['id']}", f"“{found.title}” says the opposite of “{event['title']}”"
        if found.status not in event["status"]:
            yield f"status:{event['id']}", f"{found.status} instead of {event['status'][0]}"
        if "agreement" in event and found.agreement not in event["agreement"]:
            yield f"agreement:{event['id']}", f"{found.agreement} instead of {event['agreement'][0]}"
        if event.get("agreement") == ["conflicting"]:
            kept = [_days(claim.date.earliest, claim.date.latest) for claim in found.claims]
            for claim in event["accept_dates"]:
                if claim not in kept:
                    yield f"claim:{event['id']}:{claim[0]}", "this account is not among the event's claims"

    def _compare_citations(self, event: dict, found: Event) -> Iterator[tuple[str, str]]:
        for number, citation in enumerate(event["citations"], start=1):
            key = f"{event['id']}:{number}:{citation['article']}"
            mentions = self._mentions(citation)
            if not mentions:
                yield f"uncited:{key}", f"no mention found in “{citation['quote']}”"
            elif not any(self.build.event_ids[mention] == found.id for mention in mentions):
                yield f"split:{key}", f"“{citation['quote']}” is not part of the event"

    def _compare_pairs(self) -> Iterator[tuple[str, str]]:
        """Two expected events are two: no shown event may hold sentences of both (by different triggers)."""
        held = {
            event["id"]: {
                (mention, self.build.event_ids[mention]) for citation in event["citations"] for mention in self._mentions(citation)
            }
            for event in self.expected["events"]
        }
        for one, other in combinations(sorted(held), 2):
            shared = {
                event
                for mention, event in held[one]
                for mention2, event2 in held[other]
                if event == event2 and event in self.shown and mention != mention2
            }
            if shared:
                yield f"together:{one}|{other}", "; ".join(sorted(self.shown[event].title for event in shared))

    def _compare_sentences(self) -> Iterator[tuple[str, str]]:
        """Pairs of sentences that no one event may hold, though they share a verb."""
        for number, (one, other) in enumerate(self.expected.get("apart_sentences", ()), start=1):
            if shared := self._events(one) & self._events(other):
                titles = "; ".join(self.shown[event].title for event in shared)
                yield f"together:sentences {number}", f"“{one['quote']}” and “{other['quote']}”: {titles}"

    def _compare_phrase(self, wanted: dict) -> Iterator[tuple[str, str]]:
        start = self.texts[wanted["article"]].index(wanted["context"]) + wanted["context"].index(wanted["phrase"])
        end = start + len(wanted["phrase"])
        times = [time for time in self.build.times[wanted["article"]] if time.start < end and start < time.end]
        if any(_same(wanted, time) for time in times):
            return
        unresolved = all(time.earliest is None and time.latest is None for time in times)
        if unresolved and (wanted["earliest"] is None or wanted.get("may_be_unresolved")):
            return
        actual = ", ".join(_span([time.earliest, time.latest]) for time in times) or "not found"
        yield (
            f"phrase:{wanted['article']}:{wanted['context']}",
            f"“{wanted['phrase']}” {actual} instead of {_span([wanted['earliest'], wanted['latest']])}",
        )

    def _compare_origins(self) -> Iterator[tuple[str, str]]:
        origins = {record.id: record.origin_id for record in self.build.timeline.articles}
        for one, other in self.expected.get("same_origin", ()):
            if origins[one] != origins[other]:
                yield f"origin:{one}|{other}", "two origins instead of one"
        for one, other in self.expected.get("other_origin", ()):
            if origins[one] == origins[other]:
                yield f"origin:{one}|{other}", "one origin instead of two"


def compare_file(story: Path, folder: Path) -> Comparison:
    """Build the story whose articles stand in the JSON file beside its expectations; `folder` takes a copy to read."""
    expected = json.loads(story.read_text(encoding="utf-8"))
    copy = folder / f"{story.stem}.jsonl"
    copy.write_text("".join(json.dumps(article) + "\n" for article in expected["articles"]), encoding="utf-8")
    articles, rejected = read_articles([copy])
    assert not rejected, rejected
    return Comparison(expected, build_timeline(articles))


def compare_story(inputs: Path, expected: Path) -> Comparison:
    """Build the story at `inputs` and compare it with the expectations in the JSON file `expected`."""
    articles, rejected = read_articles([inputs])
    assert not rejected, rejected
    return Comparison(json.loads(expected.read_text(encoding="utf-8")), build_timeline(articles))


class Score(NamedTuple):
    """How one or more stories fare: events found, of those dated and of the right status, and sentences in place."""

    found: float
    dated: float
    status: float
    cited: float
    false_merges: int


def score(comparisons: Sequence[Comparison]) -> Score:
    """Shares over all events (found), found events (dated, status) and sentences (cited); pairs falsely merged."""
    counts = sum((comparison.counts() for comparison in comparisons), Counter())
    events = sum(len(comparison.expected["events"]) for comparison in comparisons)
    found = events - counts["missing"]
    sentences = sum(
        len(event["citations"]) for comparison in comparisons for event in comparison.expected["events"]
        if comparison.found[event["id"]]
    )
    return Score(
        found=found / events,
        dated=1 - counts["date"] / found,
        status=1 - counts["status"] / found,
        cited=1 - (counts["uncited"] + counts["split"]) / sentences,
        false_merges=counts["together"],
    )


def top_ten(comparison: Comparison) -> list[str]:
    """Those of the ten expected events named most important (`top`) that are among the program's ten by importance."""
    ranked = sorted(comparison.build.timeline.events, key=lambda event: (-event.importance, event.id))[:10]
    first = {event.id for event in ranked}
    found = {id: comparison.found[id] for id in comparison.expected["top"]}
    return [id for id, event in found.items() if event is not None and event.id in first]


def check_differences(actual: dict[str, str], known: dict[str, str]) -> None:
    """Fail where a difference is new, and where a known one has gone and should leave the table."""
    new = [f"{key}: {sentence}" for key, sentence in actual.items() if key not in known]
    gone = [key for key in known if key not in actual]
    assert not new, "new differences: mend them, or list them in KNOWN with their class:\n" + "\n".join(new)
    assert not gone, "no longer different, take them out of KNOWN:\n" + "\n".join(gone)


def _dated_as(event: dict, found: Event) -> bool:
    return _date(found) in [[event["earliest"], event["latest"]], *event.get("accept_dates", ())]


def _date(event: Event) -> list[str | None]:
    return _days(event.date.earliest, event.date.latest) if event.date else [None, None]


def _days(earliest: str | None, latest: str | None) -> list[str | None]:
    return [side[:10] if side else None for side in (earliest, latest)]


def _span(dates: list[str | None]) -> str:
    return "undated" if dates == [None, None] else f"{dates[0] or ''}..{dates[1] or ''}"


def _same(wanted: dict, time: TimeExpression) -> bool:
    if "within" in wanted:
        low, high = wanted["within"]
        holds = wanted["holds"]
        return (
            (low == ANY or (bool(time.earliest) and low <= time.earliest <= holds))
            and bool(time.latest) and holds <= time.latest[:10] <= high
        )
    return all(
        expected == ANY or (actual is None if expected is None else (actual or "")[: len(expected)] == expected)
        for expected, actual in ((wanted["earliest"], time.earliest), (wanted["latest"], time.latest))
    )


if __name__ == "__main__":
    second_story = compare_story(STORY, EXPECTED)
    for name, sentence in second_story.differences.items():
        print(f"{name}: {sentence}")
    print(len(second_story.differences), "differences;", score([second_story]))
