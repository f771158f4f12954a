"""Event mentions: what a sentence says happened, who took part, when, how certain, according to whom.

    mentions = find_mentions(article, doc, times)

One pass over one parse, in this order: triggers → arguments → names → status → dates → titles.
"""

from timeline.events.mentions import find_mentions

__all__ = ["find_mentions"]
