"""From mentions to events: blocking, ordered comparison levels, clusters, one event each.

    find_origins(articles)                            who wrote each text first
    merge_mentions(mentions, articles, origins=...)   the same event told by several sentences becomes one event

The order of the input changes nothing, and whether two mentions are joined depends on them and their articles alone.
"""

from __future__ import annotations

from timeline.merge.merger import Merged, merge_mentions
from timeline.merge.origins import Origin, find_origins

__all__ = ["Merged", "Origin", "find_origins", "merge_mentions"]
