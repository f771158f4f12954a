"""Which events are shown: filters, search, importance and what they leave out. Runs without Streamlit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import count

from timeline.export.words import STATUS
from timeline.ingest import find_dates_apart
from timeline.model import Article, ArticleRecord, Event, Timeline
from timeline.pipeline import Build
from ui.safe import plain
from ui.search import read_search
from ui.words import AGREEMENT, outlets, short_day

FEW = 40
"""A story of so many events opens with all of them; of a longer one, only the most important are shown at first."""
FIRST_SHOWN = 25
LANES = ("none", "source", "participant", "place", "status")
MOST_LANES = 7  # More bands than this and none is tall enough to be read; the rest share one.


_SERIALS = count(1)


@dataclass(frozen=True)
class View:
    """What the reader asked to see. Empty tuples and None ask for everything."""

    text: str = ""
    sources: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    agreements: tuple[str, ...] = ()
    first: str | None = None
    last: str | None = None
    top: int | None = None

    @property
    def filters(self) -> int:
        """How many kinds of filter are set, the search and the importance among them."""
        sets = (self.sources, self.participants, self.places, self.statuses, self.agreements)
        return sum(map(bool, sets)) + bool(self.text.strip()) + bool(self.first or self.last) + (self.top is not None)


@dataclass(frozen=True)
class Index:
    """A build with everything the pages look up in it, made once. No two have the same serial number.

    `notices` are sentences about inputs that were read otherwise than they say, and about dates to be checked.
    """

    serial: int
    build: Build
    articles: dict[str, Article]
    records: dict[str, ArticleRecord]
    outlet: dict[str, str]
    events: dict[str, Event]
    event_outlets: dict[str, tuple[str, ...]]
    haystack: dict[str, str] = field(repr=False)
    sources: tuple[tuple[str, int], ...]
    participants: tuple[tuple[str, int], ...]
    places: tuple[tuple[str, int], ...]
    notices: tuple[str, ...]

    @property
    def timeline(self) -> Timeline:
        return self.build.timeline

    @property
    def all_events(self) -> tuple[Event, ...]:
        return self.timeline.events + self.timeline.undated


def index_build(build: Build) -> Index:
    """Look-ups over a build."""
    names = {key: plain(name) for key, name in outlets(build.timeline.articles).items()}
    everything = build.timeline.events + build.timeline.undated
    told_by = {event.id: tuple(dict.fromkeys(names[c.article_id] for c in event.citations)) for event in everything}
    return Index(
        serial=next(_SERIALS),
        build=build,
        articles={article.id: article for article in build.articles},
        records={record.id: record for record in build.timeline.articles},
        outlet=names,
        events={event.id: event for event in everything},
        event_outlets=told_by,
        haystack={event.id: _words(event, told_by[event.id]) for event in everything},
        sources=_ranked(told_by.values()),
        participants=_ranked(tuple(map(plain, event.participants)) for event in everything),
        places=_ranked(tuple(map(plain, event.places)) for event in everything),
        notices=(*build.notices, *find_dates_apart(build.articles)),
    )


def _words(event: Event, told_by: tuple[str, ...]) -> str:
    parts = [event.title, *event.participants, *event.places, *told_by, *(c.quote.exact for c in event.citations)]
    return "\n".join(parts).casefold()


def _ranked(groups: Iterable[Sequence[str]]) -> tuple[tuple[str, int], ...]:
    counts = Counter(name for group in groups for name in dict.fromkeys(group))
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def select_events(index: Index, view: View) -> tuple[Event, ...]:
    """The events the view asks for: dated ones in time order, then the undated."""
    search = read_search(view.text)
    chosen = [
        event
        for event in index.all_events
        if _matches(event, view, index.event_outlets[event.id]) and search.finds(event, index.haystack[event.id])
    ]
    if view.top is not None and view.top < len(chosen):
        keep = {event.id for event in by_importance(chosen)[: view.top]}
        chosen = [event for event in chosen if event.id in keep]
    return tuple(chosen)


def with_event(index: Index, events: tuple[Event, ...], event: Event | None, view: View) -> tuple[Event, ...]:
    """The events and this one in its place, if nothing but its importance keeps it out."""
    if event is None or event in events or event not in select_events(index, without_top(view)):
        return events
    keep = {one.id for one in events} | {event.id}
    return tuple(one for one in index.all_events if one.id in keep)


def name_events(events: Iterable[Event]) -> str:
    """A short name of just these events in this order; what is drawn of them is kept under it."""
    return sha256("|".join(event.id for event in events).encode()).hexdigest()[:16]


def _matches(event: Event, view: View, told_by: tuple[str, ...]) -> bool:
    return (
        (not view.sources or any(name in view.sources for name in told_by))
        and (not view.participants or any(plain(name) in view.participants for name in event.participants))
        and (not view.places or any(plain(name) in view.places for name in event.places))
        and (not view.statuses or event.status in view.statuses)
        and (not view.agreements or event.agreement in view.agreements)
        and (not (view.first or view.last) or _overlaps(event, view.first, view.last))
    )


def _overlaps(event: Event, first: str | None, last: str | None) -> bool:
    """True where the event may lie in first..last; an undated one never does."""
    if not event.date or (first and last and first > last):
        return False
    early, late = event.date.earliest, event.date.latest
    return (not last or not early or early[:10] <= last) and (not first or not late or late[:10] >= first)


def by_importance(events: Iterable[Event]) -> list[Event]:
    """Most important first; of equals, the one more origins tell, then the earlier."""
    return sorted(
        events,
        key=lambda e: (-e.importance, -e.independent_origins, e.date is None, (e.date and (e.date.earliest or e.date.latest)) or "", e.id),
    )


def lead_event(events: Sequence[Event]) -> Event | None:
    """The event a reader should see first: the most important with a date; None where there is no event."""
    return next(iter(sorted(by_importance(events), key=lambda e: e.date is None)), None)


def split_lanes(index: Index, events: Sequence[Event], lanes: str) -> list[tuple[str, list[Event]]]:
    """Events by lane, fullest lane first; an event of two outlets is in both lanes. One nameless lane for `none`."""
    if lanes not in LANES or lanes == "none":
        return [("", list(events))]
    names = {
        "source": lambda e: index.event_outlets[e.id],
        "participant": lambda e: tuple(map(plain, e.participants)) or ("Nobody named",),
        "place": lambda e: tuple(map(plain, e.places)) or ("No place named",),
        "status": lambda e: (STATUS[e.status].capitalize(),),
    }[lanes]
    ranked = _ranked(names(event) for event in events)
    own = [name for name, _ in ranked[: MOST_LANES if len(ranked) > MOST_LANES + 1 else MOST_LANES + 1]]
    bands: dict[str, list[Event]] = {name: [] for name in own}
    rest: list[Event] = []
    for event in events:
        mine = [name for name in dict.fromkeys(names(event)) if name in bands]
        for name in mine:
            bands[name].append(event)
        if not mine:
            rest.append(event)
    left = len(ranked) - len(own)
    return [*bands.items(), *([(f"{left} others", rest)] if rest else [])]


def narrow_timeline(timeline: Timeline, events: Iterable[Event]) -> Timeline:
    """The timeline with only these events, for export; its articles stay, so that every citation can be followed."""
    keep = {event.id for event in events}
    return timeline.model_copy(
        update={
            "events": tuple(e for e in timeline.events if e.id in keep),
            "undated": tuple(e for e in timeline.undated if e.id in keep),
        }
    )


def describe_view(view: View) -> list[str]:
    """The filters in words, one a line."""
    said = []
    if view.text.strip():
        said.append(f"{'contains or is of' if read_search(view.text).days else 'contains'} “{plain(view.text.strip())}”")
    for label, values in (("source", view.sources), ("participant", view.participants), ("place", view.places)):
        if values:
            said.append(f"{label}: {', '.join(map(plain, values))}")
    if view.statuses:
        said.append("status: " + ", ".join(STATUS.get(s, s) for s in view.statuses))
    if view.agreements:
        said.append("agreement: " + ", ".join(AGREEMENT.get(a, a) for a in view.agreements))
    if view.first:
        said.append(f"from {view.first}")
    if view.last:
        said.append(f"until {view.last}")
    if view.top is not None:
        said.append(f"the {view.top} most important")
    return said


def backwards(view: View) -> str:
    """What is wrong with the dates asked for, in a sentence: "From" later than "Until". Empty where nothing is."""
    if not (view.first and view.last and view.first > view.last):
        return ""
    return f"“From” ({short_day(view.first)}) is later than “Until” ({short_day(view.last)}), so no date lies between them."


def without_top(view: View) -> View:
    """The same view with every degree of importance."""
    return replace(view, top=None)
