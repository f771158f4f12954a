"""The whole pipeline against spaCy's small pipeline alone, on the same text in the same run.

    python tests/benchmarks/bench_pipeline.py [ARTICLES.jsonl ...]

Each input is one story; without arguments, the stories in seeds/. A figure of 0.8 means: the pipeline, dates, events and
merging included, runs at 0.8 of the speed of spaCy alone as it comes. Processor time is counted, which other work on the machine
disturbs least.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from timeline.ingest import read_articles  # noqa: E402
from timeline.language import load_model  # noqa: E402
from timeline.pipeline import build_timeline  # noqa: E402

ROUNDS = 5


def main(arguments: list[str]) -> None:
    inputs = arguments or [ROOT / "seeds", *(manifest.parent for manifest in (ROOT / "seeds").glob("*/manifest.json"))]
    stories = [read_articles([path])[0] for path in inputs]
    texts = [article.text for story in stories for article in story]
    words = sum(len(text.split()) for text in texts)
    alone = load_model()
    ratios = []
    for number in range(ROUNDS + 1):
        start = time.process_time()
        list(alone.pipe(texts))
        middle = time.process_time()
        for story in stories:
            build_timeline(story)
        end = time.process_time()
        if number:  # the first round warms both
            ratios.append((middle - start) / (end - middle))
            print(f"spaCy alone {words / (middle - start):7.0f} words/s   pipeline {words / (end - middle):7.0f} words/s   {ratios[-1]:.2f}")
    print(f"{len(texts)} articles, {words} words: the pipeline runs at {statistics.median(ratios):.2f} of spaCy's speed")


if __name__ == "__main__":
    main(sys.argv[1:])
