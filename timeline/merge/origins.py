"""Who wrote it first: agency copies and rewrites, recognised by credit line and by shared text.

Ten outlets that carry one agency text are one origin. Rewrites keep sentences but not the article, so likeness is measured
by containment (shared word triples over those of the shorter text), not by Jaccard: two rewrites of one agency story share
0.20 by Jaccard and 0.47 by containment, while independent reports of one event, which share quotations, stay below 0.2.
A credit alone joins nothing: an agency writes many stories.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from timeline.model import Article, Model

SHARED_TEXT = 0.30
"""Containment above which two articles have one origin. Between the rewrites seen (0.4 and up) and independent reports with
common quotations (below 0.2). Raising it counts rewrites as independent; lowering it counts quotations as copying."""
SHARED_TEXT_SAME_CREDIT = 0.15
"""The same where both credit the same agency: less text is needed to tell that it was the same agency story."""
MIN_SHARED = 12
"""Word triples that must be shared whatever the share: one long common quotation in two short items is not a copy."""
SAMPLE_ABOVE = 400
"""Texts with more triples than this are looked up by a fixed sample of them (those whose hash says so), then verified in full."""
MAX_POSTING = 24
"""Articles remembered for one triple. Copies beyond it are still found, through any of the first 24; a stock phrase
("according to a statement released") stops costing anything."""

_AGENCIES = {
    "Associated Press": (r"Associated Press", r"AP"),
    "Reuters": (r"Reuters",),
    "Agence France-Presse": (r"Agence France[- ]Presse", r"AFP"),
    "United Press International": (r"United Press International", r"UPI"),
    "Deutsche Presse-Agentur": (r"Deutsche Presse[- ]Agentur", r"dpa"),
    "PA Media": (r"PA Media", r"Press Association"),
    "Xinhua": (r"Xinhua",),
    "Kyodo": (r"Kyodo(?: News)?",),
    "TASS": (r"TASS",),
    "Interfax": (r"Interfax",),
    "ANSA": (r"ANSA",),
    "EFE": (r"EFE",),
    "Press Trust of India": (r"Press Trust of India", r"PTI"),
    "Canadian Press": (r"Canadian Press",),
    "Bloomberg News": (r"Bloomberg News",),
}
_NAMES = "|".join(pattern for patterns in _AGENCIES.values() for pattern in patterns)
_CREDIT = re.compile(
    rf"\((?P<dateline>{_NAMES})\)\s*[-–—]"
    rf"|(?P<story>{_NAMES})\s+(?:story|report|article|copy)\b"
    rf"|(?P<given>{_NAMES})\s+(?:also\s+)?contributed\b"
    rf"|(?:\b(?:[Ss]ource|[Vv]ia|[Ff]rom|[Bb]y|[Ww]ith|[Cc]opyright)|©)(?:\s+\d{{4}})?:?\s+(?:[Tt]he\s+)?(?P<line>{_NAMES})\b"
    rf"|^(?P<alone>{_NAMES})\s*$",
    re.MULTILINE,
)
_SIGNED = re.compile(
    r"\A[^\n(]{0,40}[A-Z]{3}[^\n(]{0,40}\((?P<name>[A-Z][\w&.' -]{1,40})\)\s*[-–—]|\n\s*[-–—]\s*(?P<last>[A-Z][\w&.' -]{1,40})\s*\Z"
)
"""A dateline in capitals with a name in brackets, or a last line that is a dash and a name: how agencies sign, known or not."""
CREDIT_HEAD, CREDIT_TAIL = 400, 500
"""Characters at either end of a text where a credit line stands; in between, an agency's name is somebody being quoted."""

_WORD = re.compile(r"\w+(?:['’]\w+)?")
_JOINER = re.compile(r"(?<=\w)[-\u00ad\u2010\u2011](?=\w)")


class Origin(Model):
    """The first publisher behind an article, as far as the texts tell, and how that was seen."""

    id: str
    reason: str


def find_origins(articles: Sequence[Article]) -> dict[str, Origin]:
    """The origin of every article, by article id: the same for all copies and rewrites of one text.

    The id is that of the group's first article by publication date, then id. Near-linear in the length of all texts.
    """
    ordered = sorted(articles, key=lambda article: (article.published or "9999", article.id))
    signed = _signed(ordered)
    credits = [_credit(article.text, signed) for article in ordered]
    shingles = [word_triples(article.text) for article in ordered]
    shared = _shared_text(shingles)
    groups = _Groups(len(ordered))
    best: dict[int, tuple[float, int]] = {}
    for (one, other), share in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0])):
        same_credit = credits[one] is not None and credits[one] == credits[other]
        if share >= (SHARED_TEXT_SAME_CREDIT if same_credit else SHARED_TEXT):
            groups.join(one, other, shared)
            for here, there in ((one, other), (other, one)):
                best.setdefault(here, (share, there))
    origins = {}
    for index, article in enumerate(ordered):
        first = ordered[groups.first(index)]
        origins[article.id] = Origin(id=first.id, reason=_reason(credits[index], best.get(index), ordered))
    return origins


def word_triples(text: str) -> frozenset[int]:
    """Hashes of all runs of three words, letter case, punctuation and hyphens aside ("cease-fire" is "ceasefire")."""
    words = _WORD.findall(_JOINER.sub("", text.replace("’", "'").lower()))
    return frozenset(_stable_hash(" ".join(words[i : i + 3])) for i in range(len(words) - 2))


def containment(one: frozenset[int], other: frozenset[int]) -> float:
    """Shared triples over those of the shorter text, 0..1."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0


def _stable_hash(text: str) -> int:
    """FNV-like over UTF-8: Python's own hash of strings differs from run to run."""
    import zlib

    encoded = text.encode()
    return zlib.crc32(encoded) << 32 | zlib.adler32(encoded)


def _signed(articles: Sequence[Article]) -> re.Pattern[str] | None:
    """What matches the names that sign articles of this collection as an agency's: "(Name) —" after a dateline, "— Name" at the end."""
    names = {match["name"] for article in articles for match in _SIGNED.finditer(article.text) if match["name"]}
    names |= {match["last"] for article in articles for match in _SIGNED.finditer(article.text) if match["last"]}
    return re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(names, key=lambda name: (-len(name), name)))) if names else None


def _credit(text: str, signed: re.Pattern[str] | None = None) -> str | None:
    """The agency a credit line names, or one that signs other articles and is named in this one; None where there is none."""
    tail_start = max(CREDIT_HEAD, len(text) - CREDIT_TAIL)
    for part in (text[:CREDIT_HEAD], text[tail_start:]):
        match = _CREDIT.search(part)
        if match:
            name = next(group for group in match.groupdict().values() if group)
            return next(agency for agency, patterns in _AGENCIES.items() if any(re.fullmatch(pattern, name) for pattern in patterns))
    named = signed.search(text) if signed else None
    return named[0] if named else None


def _shared_text(shingles: Sequence[frozenset[int]]) -> dict[tuple[int, int], float]:
    """Containment of all pairs that share enough triples to matter, by (lower index, higher index)."""
    postings: dict[int, list[int]] = defaultdict(list)
    shared: dict[tuple[int, int], float] = {}
    for index, triples in enumerate(shingles):
        keys = _keys(triples)
        counts: Counter[int] = Counter()
        for key in keys:
            for earlier in postings[key]:
                counts[earlier] += 1
        enough = max(2, round(SHARED_TEXT_SAME_CREDIT / 2 * len(keys)) if len(triples) <= SAMPLE_ABOVE else 2)
        for earlier in sorted(counts):
            if counts[earlier] < min(enough, 4):
                continue
            if len(triples & shingles[earlier]) >= MIN_SHARED:
                shared[earlier, index] = containment(triples, shingles[earlier])
        for key in keys:
            if len(postings[key]) < MAX_POSTING:
                postings[key].append(index)
    return shared


def _keys(triples: frozenset[int]) -> list[int]:
    """The triples an article is looked up by: a quarter of them, the same quarter in every text; all of a short text."""
    return sorted(triples) if len(triples) <= SAMPLE_ABOVE else sorted(key for key in triples if key % 4 == 0)


class _Groups:
    """Articles joined into origins; two groups join only where most of their articles share text with each other."""

    def __init__(self, size: int) -> None:
        self._members: dict[int, list[int]] = {index: [index] for index in range(size)}
        self._group = list(range(size))

    def first(self, index: int) -> int:
        return min(self._members[self._group[index]])

    def join(self, one: int, other: int, shared: dict[tuple[int, int], float]) -> None:
        """A round-up that holds two agencies' stories must not make them one: most pairs must share text."""
        a, b = self._group[one], self._group[other]
        if a == b:
            return
        # At most the first eight of each side are compared: enough to tell, and a text carried 1,000 times stays cheap.
        pairs = [(min(x, y), max(x, y)) for x in self._members[a][:8] for y in self._members[b][:8]]
        if 2 * sum(shared.get(pair, 0.0) >= SHARED_TEXT_SAME_CREDIT / 2 for pair in pairs) <= len(pairs):
            return
        a, b = min(a, b), max(a, b)
        for member in self._members.pop(b):
            self._group[member] = a
            self._members[a].append(member)


def _reason(credit: str | None, best: tuple[float, int] | None, ordered: Sequence[Article]) -> str:
    parts: list[str] = []
    if credit:
        parts.append(f"credits {credit}")
    if best:
        parts.append(f"shares {best[0]:.0%} of the shorter text's word triples with {ordered[best[1]].id}")
    return _sentence(parts or ["no credit line, and no text shared with another article"])


def _sentence(parts: Iterable[str]) -> str:
    joined = "; ".join(parts)
    return joined[0].upper() + joined[1:]
