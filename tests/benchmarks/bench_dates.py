"""How fast the time tagger is, as ratios in one run; and what hostile inputs cost.

    python tests/benchmarks/bench_dates.py [ARTICLES.jsonl ...]

Without arguments it reads the articles in seeds/, all stories. Processor time is counted; times on shared machines mean little alone: the ratios to
dateparser's search and to spaCy's small pipeline, on the same text in the same run, are the figures to compare.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from timeline.ingest import read_articles  # noqa: E402
from timeline.temporal import find_time_expressions  # noqa: E402

MEGABYTE = 1_000_000
PUBLISHED = "2025-03-18"
SLOW = 2.0
"""Seconds that the slow ones are timed for, three runs or more on the seeds."""

HOSTILE = {
    "digits": lambda size: "1234567890" * (size // 10),
    "digits, spaced": lambda size: "12 34 5678 " * (size // 11),
    "dotted digits": lambda size: "1.2.3.4." * (size // 8),
    "slashed digits": lambda size: "03/04/" * (size // 6),
    "the the the": lambda size: "the " * (size // 4),
    "last last last": lambda size: "last " * (size // 5),
    "Monday Monday": lambda size: "Monday " * (size // 7),
    "sentences of a weekday": lambda size: "He came back on Monday. " * (size // 24),
    "names and weekdays": lambda size: "Xa Friday " * (size // 10),
    "entries of a day": lambda size: "3 May: x\n" * (size // 9),
    "headings of days": lambda size: "Monday 4 March\n\nThe gunman came in here\n\n" * (size // 41),
    "entries of a chronology": lambda size: "\n\nMonday, August 18. A firm writes on Friday." * (size // 45),
    "hours of an old case": lambda size: "The jury heard that he denies murder. She died on 3 May 2019. " + "At 7.30pm he left. " * (size // 19),
    "paragraphs of an old case": lambda size: "The jury heard that he denies murder. She died on 3 May 2019. " + "\n\nThey went door to door by 2:30." * (size // 33),
    "months behind an old date": lambda size: "They wed in January 2003. " + "My son stayed from January to June, " * (size // 36),
    "a plan overtaken": lambda size: "The judgment had been expected on July 30 but was put back by a week, " * (size // 71),
    "three-digit years": lambda size: "dynasty " + "in 871. " * (size // 8),
    "dated quotations": lambda size: "“a,” he said on 3 May. " * (size // 23),
    "clauses of two days": lambda size: "They met on 3 May and left on Friday, " * (size // 38),
    "slashed dates": lambda size: "03/04/2025 " * (size // 11),
    "hours of an occasion": lambda size: "The final will be on Friday. " + "The final starts at 2:20pm. " * (size // 28),
    "a story without years": lambda size: "By June 2012 he had left. They met on 6 November and spoke. " * (size // 60),
    "a column of dates": lambda size: "2024-05-03\n" * (size // 11),
    "two two two": lambda size: "two " * (size // 4),
    "May may May": lambda size: "May may " * (size // 8),
    "two days later": lambda size: "two days later, " * (size // 16),
    "a national day": lambda size: "Crowds kept Independence Day in Accra. " * (size // 39),
    "a fiscal year": lambda size: "Sales in FY24 fell. " * (size // 20),
    "from an event": lambda size: "A fire burned on Monday. He came the day after the fire. " * (size // 57),
    "an event's own date": lambda size: "He was held three days after the crash on 3 May. " * (size // 48),
    "quotations of an hour": lambda size: "“Ten to Midnight " * (size // 17),
    "one unbroken word": lambda size: "a" * size,
    "one unbroken -ly": lambda size: "week" * (size // 4),
    "spaces": lambda size: " " * size,
    "newlines": lambda size: "\n" * size,
    "quotes": lambda size: "“‘\"" * (size // 3),
    "dashes": lambda size: "— – - " * (size // 6),
}


def seconds(work: Callable[[], object], *, least: float = 0.5) -> float:
    """The best of several runs that together take at least `least` seconds."""
    best, spent = float("inf"), 0.0
    while True:
        start = time.process_time()
        work()
        took = time.process_time() - start
        best, spent = min(best, took), spent + took
        if spent >= least:
            return best


def main(arguments: list[str]) -> None:
    folders = [ROOT / "seeds", *(manifest.parent for manifest in (ROOT / "seeds").glob("*/manifest.json"))]
    articles, _ = read_articles(arguments or folders)
    texts = [(article.text, article.published or PUBLISHED) for article in articles]
    size = sum(len(text.encode()) for text, _ in texts)
    find = lambda pairs: [find_time_expressions(text, published=published) for text, published in pairs]  # noqa: E731
    find(texts)  # warm: rules compiled
    ours = seconds(lambda: find(texts))
    found = sum(map(len, find(texts)))
    print(f"{len(texts)} articles, {size / MEGABYTE:.3f} MB, {found} time expressions")
    print(f"ours                    {size / ours / MEGABYTE:7.2f} MB/s")

    # The other two are slow: a part of the text, up to 60 kB, is enough, and ours is timed on the same part. Each is warm, and the best of several runs counts.
    part, total = [], 0
    for pair in texts:
        if total < 60_000:
            part.append(pair)
            total += len(pair[0].encode())
    ours_on_part = seconds(lambda: find(part))

    from dateparser.search import search_dates

    search_dates(part[0][0], languages=["en"])
    theirs = seconds(lambda: [search_dates(text, languages=["en"]) for text, _ in part], least=SLOW)
    print(f"dateparser.search_dates {total / theirs / MEGABYTE:7.3f} MB/s   ours is {theirs / ours_on_part:5.0f} times as fast")

    from timeline.language import load_model

    model = load_model()  # as it comes
    list(model.pipe(text for text, _ in part[:1]))
    theirs = seconds(lambda: list(model.pipe(text for text, _ in part)), least=SLOW)
    print(f"spaCy small pipeline    {total / theirs / MEGABYTE:7.3f} MB/s   ours is {theirs / ours_on_part:5.0f} times as fast")

    print("\nhostile inputs, cost of 1 MB as a multiple of news of that length, and of 1 MB against 0.25 MB (linear: 4)")
    usual = ours / size * MEGABYTE
    for name, make in HOSTILE.items():
        text = make(MEGABYTE)
        whole = seconds(lambda: find_time_expressions(text, published=PUBLISHED), least=0)  # noqa: B023
        quarter = seconds(lambda: find_time_expressions(text[: len(text) // 4], published=PUBLISHED), least=0)  # noqa: B023
        print(f"  {name:<22} {whole / usual:6.2f}   {whole / quarter:5.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
