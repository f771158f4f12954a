"""Made-up builds for trying the page: no pipeline is run, every text is our own, the same arguments give the same build."""

from __future__ import annotations

import hashlib
import random
from datetime import date, timedelta
from functools import cache

from timeline.model import (
    Anchor,
    Article,
    ArticleRecord,
    Citation,
    Claim,
    Event,
    EventDate,
    EventMention,
    MentionDate,
    MergeReason,
    Participant,
    Quote,
    Rejection,
    Selector,
    Span,
    TimeExpression,
    Timeline,
)
from timeline.pipeline import Build

OUTLETS = ("Harbour Post", "The Meridian", "Coastline Radio", "Daily Ledger", "Northern Wire", "Lantern Weekly", None)
PEOPLE = ("Ada Okoro", "Minister Lind", "Jonas Hale", "Mayor Petrescu", "Captain Reyes", "Judge Amari", "Union leader Voss")
PLACES = ("Port Selwyn", "Marlow", "East Quay", "the capital", "Lake Tamsin")
DEEDS = (
    ("closed", "the ferry terminal"), ("signed", "the salvage contract"), ("rejected", "the safety report"),
    ("ordered", "an inquiry into the fire"), ("suspended", "two harbour inspectors"), ("announced", "a relief fund"),
    ("inspected", "the damaged pier"), ("blocked", "the motorway to the port"), ("met", "the families of the missing crew"),
    ("raised", "the sunken tug"), ("charged", "the shipping company"), ("published", "the crew's last messages"),
)
STATUSES = ("occurred",) * 12 + ("ongoing", "planned", "planned", "proposed", "alleged", "denied", "hypothetical")


def words(first: date, last: date, granularity: str) -> tuple[str, str]:
    """(EDTF, words) of an interval, enough for the page."""
    if first == last:
        return first.isoformat(), f"{first.day} {first:%B %Y}"
    edtf = f"[{first.isoformat()}..{last.isoformat()}]"
    if granularity == "week":
        return edtf, f"some day in the week of {first.day} {first:%B %Y}"
    if granularity == "month":
        return edtf, f"{first:%B %Y}"
    if granularity == "year":
        return edtf, f"{first.year}"
    return edtf, f"{first.day} {first:%B} to {last.day} {last:%B %Y}"


def event_date(first: date, last: date, granularity: str, *, lasting: bool = False, basis: str = "stated") -> EventDate:
    edtf, display = words(first, last, granularity)
    if lasting:
        edtf, display = f"{first.isoformat()}/{last.isoformat()}", f"{first.day} {first:%B} to {last.day} {last:%B %Y}"
    return EventDate(earliest=first.isoformat(), latest=last.isoformat(), granularity=granularity, edtf=edtf, display=display, basis=basis)


def _interval(rng: random.Random, day: date) -> tuple[date, date, str, bool]:
    roll = rng.random()
    if roll < 0.72:
        return day, day, "day", False
    if roll < 0.84:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6), "week", False
    if roll < 0.90:
        first = day.replace(day=1)
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1), "month", False
    if roll < 0.93:
        return day.replace(month=1, day=1), day.replace(month=12, day=31), "year", False
    return day, day + timedelta(days=rng.randint(1, 12)), "day", True


class Story:
    """Collects sentences into articles and events over them."""

    def __init__(self, articles: int, published: date) -> None:
        self.published = [published + timedelta(days=i // 3) for i in range(articles)]
        self.texts: list[list[str]] = [["The story so far, as our desk has followed it."] for _ in range(articles)]
        self.titles = [f"Harbour fire: what we know, part {i + 1}" for i in range(articles)]
        self.sources = [OUTLETS[i % len(OUTLETS)] for i in range(articles)]
        self.urls: list[str | None] = [f"https://example.org/{i}" if i % 2 == 0 else None for i in range(articles)]
        self.times: dict[str, list[TimeExpression]] = {}
        self.mentions: list[EventMention] = []
        self.event_ids: dict[str, str] = {}
        self.events: list[Event] = []

    def article_id(self, index: int) -> str:
        return f"article-{index + 1:03d}"

    def add_sentence(self, article: int, sentence: str) -> int:
        start = len("\n\n".join(self.texts[article])) + 2
        self.texts[article].append(sentence)
        return start

    def cite(self, article: int, who: str, verb: str, what: str, where: str, phrase: str, day: EventDate | None, status: str, basis: str | None) -> Citation:
        sentence = f"{who} {verb} {what} in {where} {phrase}, officials said." if phrase else f"{who} {verb} {what} in {where}, officials said."
        start = self.add_sentence(article, sentence)
        trigger_start = start + len(who) + 1
        time = None
        if phrase and day:
            phrase_start = start + sentence.index(phrase)
            time = TimeExpression(
                start=phrase_start, end=phrase_start + len(phrase), text=phrase, type="DATE", value=day.earliest or "PAST_REF",
                earliest=day.earliest, latest=day.latest, granularity=day.granularity,
                anchor=Anchor(kind="published", date=self.published[article].isoformat()), rule="synthetic",
                explanation=f"“{phrase}” in an article of {self.published[article].isoformat()} means {day.display}.",
            )
            self.times.setdefault(self.article_id(article), []).append(time)
        made = MentionDate(earliest=day.earliest, latest=day.latest, granularity=day.granularity, basis=basis or "stated",
                           explanation=f"The sentence says “{phrase}”." if phrase else "No time phrase of its own; taken from the other report.") if day else None
        return Citation(
            mention_id=f"{self.article_id(article)}:{trigger_start}", article_id=self.article_id(article),
            quote=Selector(exact=sentence, start=start, end=start + len(sentence), prefix="as our desk has followed it.\n\n", suffix=""),
            trigger=Quote(exact=verb, start=trigger_start, end=trigger_start + len(verb)),
            attribution="officials" if article % 2 else None, time=time, basis=basis if day else None, date=made, status=status,
        )

    def add_event(self, title: str, citations: list[Citation], day: EventDate | None, *, status: str, importance: float,
                  who: tuple[str, ...], where: tuple[str, ...], agreement: str, claims: tuple[Claim, ...]) -> None:
        key = "ev-" + hashlib.sha256("|".join(c.mention_id for c in citations).encode()).hexdigest()[:10]
        articles = {c.article_id for c in citations}
        self.events.append(Event(
            id=key, title=title, status=status, importance=round(importance, 3), date=day, participants=who, places=where,
            sources=len(articles), independent_origins=max(1, len(articles) - 1), agreement=agreement, claims=claims,
            citations=tuple(citations),
            merges=tuple(MergeReason(citations=(0, i), level="same head lemma, same day, shared agent",
                                     evidence=(citations[0].trigger.exact, who[0])) for i in range(1, len(citations))),
        ))
        for citation in citations:
            self.event_ids[citation.mention_id] = key
            self.mentions.append(EventMention(
                id=citation.mention_id, article_id=citation.article_id, trigger=citation.trigger, lemma=citation.trigger.exact, form="verb",
                sentence=Span(start=citation.quote.start, end=citation.quote.end), clause=Span(start=citation.quote.start, end=citation.quote.end),
                sentence_index=1, title=title, participants=tuple(Participant(name=w, role="agent", kind="person") for w in who),
                places=where, time=citation.time, date=citation.date, status=status,
            ))

    def build(self, rejected: tuple[Rejection, ...] = ()) -> Build:
        articles = []
        for i, parts in enumerate(self.texts):
            text = "\n\n".join(parts)
            articles.append(Article(
                id=self.article_id(i), text=text, title=self.titles[i], source=self.sources[i], url=self.urls[i],
                published=self.published[i].isoformat(), published_basis="given", published_reason="Given in the manifest.",
                language="en", sha256=hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(),
            ))
        dated = sorted((e for e in self.events if e.date), key=lambda e: (e.date.earliest or e.date.latest or "", e.id))
        return Build(
            articles=tuple(articles),
            times={a.id: tuple(sorted(self.times.get(a.id, []), key=lambda t: t.start)) for a in articles},
            mentions=tuple(self.mentions), event_ids=self.event_ids,
            timeline=Timeline(
                articles=tuple(ArticleRecord(origin_id=a.id if i % 3 else self.article_id(0), origin_reason="Its own text." if i % 3 else "Shares most of its text with the first report.",
                                             **a.model_dump(exclude={"text"})) for i, a in enumerate(articles)),
                events=tuple(dated), undated=tuple(e for e in self.events if not e.date), rejected=rejected,
            ),
        )


def story(events: int = 20, articles: int = 6, *, seed: int = 1, first: date = date(2023, 11, 2), days: int = 45,
          dated: bool = True, all_kinds: bool = True) -> Build:
    """A harbour fire and its aftermath: about one event in seven is told by more than one article."""
    rng = random.Random(seed)
    made = Story(articles, first + timedelta(days=days))
    for _number in range(events):
        who, where = rng.choice(PEOPLE), rng.choice(PLACES)
        verb, what = rng.choice(DEEDS)
        status = rng.choice(STATUSES) if all_kinds else "occurred"
        # Most of a story is recent, with a long tail of background.
        back = int(days * rng.random() ** 1.6) if rng.random() < 0.93 else days + rng.randint(0, min(days * 11, 4000))
        day = made.published[0] - timedelta(days=back) if status not in ("planned", "proposed") else made.published[-1] + timedelta(days=rng.randint(1, 20))
        low, high, granularity, lasting = _interval(rng, day)
        when = event_date(low, high, granularity, lasting=lasting) if dated and rng.random() > 0.05 else None
        told_by = sorted(rng.sample(range(articles), min(articles, 1 + (rng.random() < 0.4) + (rng.random() < 0.2))))
        citations = []
        for k, article in enumerate(told_by):
            phrase = (f"on {low.day} {low:%B}" if granularity == "day" else f"in {low:%B %Y}") if when and k == 0 else ""
            citations.append(made.cite(article, who, verb, what, where, phrase, when, status, ("stated" if k == 0 else "borrowed") if when else None))
        agreement, claims = "single", (Claim(date=when, citations=tuple(range(len(citations)))),) if when else ()
        if len(citations) > 1:
            agreement = "agreed"
            if when and rng.random() < 0.35:
                other = event_date(low - timedelta(days=1), low - timedelta(days=1), "day")
                agreement, claims = "conflicting", (Claim(date=when, citations=(0,)), Claim(date=other, citations=tuple(range(1, len(citations)))))
        made.add_event(f"{who} {verb} {what} in {where}", citations, when, status=status,
                       importance=min(1.0, rng.random() ** 2 * 0.7 + 0.15 * (len(citations) - 1)), who=(who,), where=(where,),
                       agreement=agreement, claims=claims)
    rejected = (Rejection(input="scan.bin", reason="scan.bin is not text; save it as UTF-8 text or HTML first"),)
    return made.build(rejected)


HOSTILE = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"> **bold** [link](javascript:alert(1)) :red[red] $x^2$ \u202Eevil\u202C"


def hostile() -> Build:
    """Every string a text can bring is hostile markup."""
    made = Story(2, date(2024, 2, 5))
    made.titles = [HOSTILE, "<b>title</b>"]
    made.sources = [HOSTILE, "<svg onload=document.title='owned'>"]
    made.urls = ["javascript:document.title='owned'", "https://example.org/?q=\"><script>document.title='owned'</script>"]
    when = event_date(date(2024, 2, 1), date(2024, 2, 1), "day")
    other = event_date(date(2024, 2, 2), date(2024, 2, 2), "day")
    first = made.cite(0, HOSTILE, "struck", HOSTILE, HOSTILE, "on 1 February", when, "occurred", "stated")
    second = made.cite(1, HOSTILE, "struck", "the pier", "<iframe src=javascript:alert(1)>", "on 2 February", other, "occurred", "stated")
    made.add_event(HOSTILE, [first, second], when, status="alleged", importance=0.9, who=(HOSTILE,), where=("<u>Port</u>",),
                   agreement="conflicting", claims=(Claim(date=when, citations=(0,)), Claim(date=other, citations=(1,))))
    plain = made.cite(1, "The pilot", "left", "the bridge", "Marlow", "on 3 February", event_date(date(2024, 2, 3), date(2024, 2, 3), "day"), "occurred", "stated")
    made.add_event("The pilot left the bridge", [plain], event_date(date(2024, 2, 3), date(2024, 2, 3), "day"), status="occurred", importance=0.5,
                   who=("The pilot",), where=("Marlow",), agreement="single", claims=())
    return made.build((Rejection(input="<img src=x onerror=alert(1)>.txt", reason=HOSTILE),))


def empty() -> Build:
    return Build(articles=(), times={}, mentions=(), event_ids={}, timeline=Timeline(articles=(), events=()))


def one_event() -> Build:
    return story(events=1, articles=1, seed=3)


def everything_undated() -> Build:
    return story(events=12, articles=3, seed=4, dated=False)


def one_day() -> Build:
    """Thirty events of one day, some with a clock time."""
    made, rng = Story(4, date(2024, 5, 9)), random.Random(9)
    for i in range(30):
        who, where, (verb, what) = rng.choice(PEOPLE), rng.choice(PLACES), rng.choice(DEEDS)
        when = event_date(date(2024, 5, 8), date(2024, 5, 8), "day")
        if i % 3 == 0:
            clock = f"2024-05-08T{6 + i // 2:02d}:{(i * 7) % 60:02d}"
            when = EventDate(earliest=clock, latest=clock, granularity="minute", edtf=clock + ":00", display=f"{clock[11:]} on 8 May 2024", basis="stated")
        citation = made.cite(i % 4, who, verb, what, where, "on Wednesday", when, "occurred", "stated")
        made.add_event(f"{who} {verb} {what} in {where}", [citation], when, status="occurred", importance=rng.random(), who=(who,), where=(where,), agreement="single", claims=())
    return made.build()


def four_centuries() -> Build:
    return story(events=60, articles=5, seed=6, first=date(1640, 1, 1), days=390 * 365)


def long_titles() -> Build:
    build = story(events=18, articles=3, seed=7)
    long = "after a night in which the whole of the waterfront, its warehouses and the old customs house stood under smoke and water "
    events = tuple(e.model_copy(update={"title": f"{e.title} {long * 3}{'A' * 90}"}) for e in build.timeline.events)
    return build.model_copy(update={"timeline": build.timeline.model_copy(update={"events": events})})


def open_ended() -> Build:
    made = Story(2, date(2024, 3, 20))
    cases = (("2024-03-11", None, "ongoing", "since 11 March 2024", "2024-03-11/.."), (None, "2024-03-25", "planned", "by 25 March 2024", "[..2024-03-25]"),
             ("2024-03-18", "2024-03-18", "occurred", "18 March 2024", "2024-03-18"), ("2024-03-22", None, "planned", "after 22 March 2024", "[2024-03-22..]"))
    for i, (low, high, status, display, edtf) in enumerate(cases):
        when = EventDate(earliest=low, latest=high, granularity="day", edtf=edtf, display=display, basis="stated")
        citation = made.cite(i % 2, PEOPLE[i], DEEDS[i][0], DEEDS[i][1], PLACES[i], "this month", when, status, "stated")
        made.add_event(f"{PEOPLE[i]} {DEEDS[i][0]} {DEEDS[i][1]}", [citation], when, status=status, importance=0.9 - i / 10, who=(PEOPLE[i],), where=(PLACES[i],), agreement="single", claims=())
    return made.build()


CASES = {
    "two-articles": lambda: story(events=24, articles=2, seed=2),
    "twenty": lambda: story(events=20, articles=6),
    "five-hundred": lambda: story(events=500, articles=60, seed=5, days=200),
    "five-thousand": lambda: story(events=5000, articles=400, seed=8, days=900),
    "empty": empty,
    "one-event": one_event,
    "undated": everything_undated,
    "one-day": one_day,
    "four-centuries": four_centuries,
    "long-titles": long_titles,
    "open-ended": open_ended,
    "hostile": hostile,
}


@cache
def built(key: str) -> Build:
    """The build of a case, made once per process."""
    return CASES[key]()
