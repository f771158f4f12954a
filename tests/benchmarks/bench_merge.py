"""How long merging takes (seconds of processor time), and how much memory, as the number of mentions grows.

    python tests/benchmarks/bench_merge.py [MENTIONS ...]        default: 10000 100000

The generator makes a year of news: stories that run for days or weeks, a shared cast (a few people are in very many stories),
events told by several articles in verb or noun, half of them undated, some vague, some a day off, with the everyday verbs
every story has. Each size runs in a process of its own, so that the peak memory is its own.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from timeline.merge import find_origins, merge_mentions
from timeline.merge.acts import ACTS
from timeline.model import Article, EventMention, MentionDate, Participant, Quote, Span

START = dt.date(2031, 1, 1)
COMMON = ("say", "tell", "call", "meet", "attack", "agree", "kill", "announce", "warn", "win")


def make_news(size: int, seed: int = 7) -> tuple[list[Article], list[EventMention]]:
    """About `size` mentions in articles of 12 to 30 mentions each."""
    rng = random.Random(seed)
    words = [word.split("/")[0].replace("_", " ") for line in ACTS.strip().splitlines() for word in line.split(":")[1].replace("~", "").split()]
    things = [f"{a}{b}" for a in ("har", "mil", "bri", "fer", "cou", "ban", "roa", "por", "sta", "min") for b in ("bour", "ler", "dge", "ry", "rt", "ker", "dler", "tal", "tion", "er")]
    cast = [f"{chr(65 + i % 26)}{'aeiou'[i % 5]}l Person{i}" for i in range(max(400, size // 60))]
    famous, towns = cast[:40], [f"Town{i}" for i in range(300)]
    articles: list[Article] = []
    mentions: list[EventMention] = []
    story = 0
    while len(mentions) < size:
        story += 1
        first = START + dt.timedelta(days=rng.randrange(365))
        people = rng.sample(famous, 2) + rng.sample(cast, 4)
        places = rng.sample(towns, 3)
        vocabulary = rng.sample(things, 12) + [f"topic{story}x{i}" for i in range(25)]
        events = [
            (
                rng.choice(COMMON) if rng.random() < 0.35 else rng.choice(words),
                first + dt.timedelta(days=int(rng.expovariate(0.2))),
                rng.sample(people, 2),
                rng.choice(places),
                rng.sample(vocabulary, 3),
            )
            for _ in range(rng.randrange(8, 40))
        ]
        for number in range(max(1, int(rng.paretovariate(1.2)) + 2)):
            _write(f"s{story:06d}-{number:04d}", min(first + dt.timedelta(days=rng.randrange(14)), dt.date(2032, 1, 20)), events, vocabulary, rng, articles, mentions)
            if number > 60 or len(mentions) >= size:
                break
    return articles, mentions


def _write(id_: str, published: dt.date, events: list, vocabulary: list[str], rng: random.Random, articles: list[Article], mentions: list[EventMention]) -> None:
    text = ""
    for index in range(rng.randrange(12, 30)):
        word, day, people, place, topics = rng.choice(events)
        names = [name if rng.random() < 0.3 else name.split()[1] for name in people]
        body = " ".join(rng.sample(vocabulary, 6) + topics)
        sentence = f"{names[0]} {word} {names[1]} about {body} in {place}."
        start, at = len(text), len(text) + len(names[0]) + 1
        text += sentence + " "
        roll = rng.random()
        if roll < 0.35:
            date = MentionDate(earliest=day.isoformat(), latest=day.isoformat(), granularity="day", basis="stated")
        elif roll < 0.5:
            monday = day - dt.timedelta(days=day.weekday())
            date = MentionDate(earliest=monday.isoformat(), latest=(monday + dt.timedelta(days=6)).isoformat(), granularity="week", basis="carried")
        elif roll < 0.53:
            off = (day + dt.timedelta(days=1)).isoformat()
            date = MentionDate(earliest=off, latest=off, granularity="day", basis="stated")
        else:
            date = None
        mentions.append(
            EventMention(
                id=f"{id_}:{at}", article_id=id_, trigger=Quote(exact=word, start=at, end=at + len(word)), lemma=word, form="verb",
                sentence=Span(start=start, end=start + len(sentence)), clause=Span(start=start, end=start + len(sentence)), sentence_index=index,
                title=sentence[:60], participants=tuple(Participant(name=name, role=role, kind="person") for name, role in zip(names, ("agent", "patient"), strict=True)),
                places=(place,) if rng.random() < 0.5 else (), arguments=tuple(topics), date=date, prominence=round(1 / (index + 1), 3),
            )
        )  # fmt: skip
    articles.append(Article(id=id_, text=text, published=published.isoformat(), source=f"Outlet {rng.randrange(40)}", sha256=hashlib.sha256(text.encode()).hexdigest()))


def measure(size: int) -> None:
    articles, mentions = make_news(size)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.process_time()
    origins = find_origins(articles)
    middle = time.process_time()
    result = merge_mentions(mentions, articles, origins=origins)
    end = time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{len(mentions):>9,} mentions  {len(articles):>7,} articles  {len(result.events):>7,} events  origins {middle - start:6.1f} s  "
        f"merge {end - middle:6.1f} s  peak {peak:7.0f} MiB ({before:.0f} of it the input)",
        flush=True,
    )


if __name__ == "__main__":
    sizes = [int(word) for word in sys.argv[1:]] or [10_000, 100_000]
    if len(sizes) == 1:
        measure(sizes[0])
    else:
        for size in sizes:
            subprocess.run([sys.executable, __file__, str(size)], check=True)
