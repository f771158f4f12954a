"""From a cluster of mentions to one event: its title, status, people, places, citations and reasons."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from timeline.merge.clusters import Link
from timeline.merge.compare import Comparison
from timeline.merge.dates import Settled
from timeline.merge.features import is_name, name_tokens, same_name
from timeline.merge.lexicon import ARRANGING, NUMBERS
from timeline.merge.origins import Origin
from timeline.model import Article, Citation, Event, EventMention, MergeReason, Selector, Status

CONTEXT = 32
"""Characters of prefix and suffix in a quote selector."""
_PAST: tuple[Status, ...] = ("occurred", "ongoing")
_FUTURE: tuple[Status, ...] = ("planned", "proposed", "hypothetical")
_DOUBTED: tuple[Status, ...] = ("alleged", "denied")
_FIRMNESS: tuple[Status, ...] = ("occurred", "ongoing", "planned", "proposed", "alleged", "denied", "hypothetical")
_PRONOUNS = frozenset(["it", "its", "they", "them", "their", "he", "him", "his", "she", "her", "we", "our", "you", "i", "this", "that", "these", "those", "there", "who", "which", "what"])
MAX_TITLE_WORDS = 14


def event_id(mentions: Sequence[EventMention]) -> str:
    """The same while the citations are the same."""
    joined = "\n".join(sorted(mention.id for mention in mentions))
    return "e" + hashlib.sha256(joined.encode()).hexdigest()[:12]


def to_event(
    mentions: Sequence[EventMention],
    *,
    settled: Settled,
    links: Sequence[tuple[int, int, Link, Comparison]],
    articles: Mapping[str, Article],
    origins: Mapping[str, Origin],
) -> Event:
    """One event of these mentions (in order of article and place); `links` holds the reasons, by position in `mentions`."""
    told_by = {mention.article_id for mention in mentions}
    outlets = {id_: articles[id_].source or f"\0{id_}" for id_ in told_by}
    status = status_of(mentions, articles)
    return Event(
        id=event_id(mentions),
        title=_title(mentions, status, articles),
        status=status,
        importance=0.0,
        date=settled.date,
        participants=_names([[p.name for p in mention.participants] for mention in mentions]),
        places=_names([[*mention.places, *mention.sites] for mention in mentions]),
        sources=len(set(outlets.values())),
        independent_origins=_voices((outlets[id_], origins[id_].id) for id_ in sorted(told_by)),
        agreement=settled.agreement,
        claims=settled.claims,
        citations=tuple(_citation(mention, articles[mention.article_id].text) for mention in mentions),
        merges=tuple(
            MergeReason(citations=(one, other), level=link.level.label, evidence=comparison.evidence())
            for one, other, link, comparison in links
        ),
    )


def _voices(told: Iterable[tuple[str, str]]) -> int:
    """How many tell it independently: outlets joined wherever they share an origin; an outlet's articles are one voice."""
    voices: list[set[str]] = []
    for outlet, origin in told:
        mine = {f"outlet {outlet}", f"origin {origin}"}
        joined = [voice for voice in voices if voice & mine]
        voices = [voice for voice in voices if not voice & mine] + [mine.union(*joined)]
    return len(voices)


def status_of(mentions: Sequence[EventMention], articles: Mapping[str, Article]) -> Status:
    """What the mentions together say about whether it happened; each keeps its own status in its citation.

    What an outlet states itself outweighs allegation and denial: those decide only where nobody states it. What was planned and
    is told in the past tense by an article as late has occurred. Otherwise the majority decides.
    """
    given = Counter(mention.status for mention in mentions)
    if len(given) == 1:
        return mentions[0].status
    coming = [mention for mention in mentions if mention.status in _FUTURE]
    happened = [mention for mention in mentions if mention.status in _PAST and not (coming and _only_named(mention, coming, articles))]
    dated = [mention for mention in mentions if _told_with_its_day(mention, articles)]
    if len(dated) > sum(plan.date is not None and plan.date.basis != "borrowed" for plan in coming):
        happened = happened or dated  # a plan that has its day from them says nothing against them
    if happened and coming:
        newest_plan = max((articles[mention.article_id].published or "")[:10] for mention in coming)
        newest_past = max((articles[mention.article_id].published or "")[:10] for mention in happened)
        if newest_past < newest_plan or len(happened) * 4 < len(coming):
            return _most([mention.status for mention in coming])
    if happened:
        return _most([mention.status for mention in happened])
    doubted: list[Status] = [mention.status for mention in mentions if mention.status in _DOUBTED]
    if doubted and len(doubted) * 2 >= len(mentions):
        return "denied" if given["denied"] > given["alleged"] else "alleged"
    return _most([mention.status for mention in coming])


def _told_with_its_day(mention: EventMention, articles: Mapping[str, Article]) -> bool:
    """ "agreed during a long call on Tuesday", told that Tuesday: a noun with who and when, no later than its report."""
    if mention.form != "noun" or mention.status not in _PAST or not mention.reportable or mention.date is None or mention.date.basis != "stated":
        return False
    last = (mention.date.latest or "")[:10]
    return bool(last) and last <= (articles[mention.article_id].published or "")[:10]


def _only_named(mention: EventMention, coming: Sequence[EventMention], articles: Mapping[str, Article]) -> bool:
    """ "ahead of the vote": a noun says nothing against a plan before the planned day has come."""
    if not any(plan.form == "verb" for plan in coming):
        return False
    if mention.form == "verb":
        return mention.lemma == "come" and mention.status == "ongoing"  # "the move comes as …" tells of no move
    told = (articles[mention.article_id].published or "")[:10]
    planned = max(((plan.date.latest or plan.date.earliest or "")[:10] for plan in coming if plan.date is not None), default="")
    return told <= planned if planned else told <= max((articles[plan.article_id].published or "")[:10] for plan in coming)


def _most(given: Sequence[Status]) -> Status:
    """The most frequent; of equals the firmer."""
    counts = Counter(given)
    return max(counts, key=lambda status: (counts[status], -_FIRMNESS.index(status)))


SHORT = 3
"""Words below which a title names an event without saying whose it was."""


def _title(mentions: Sequence[EventMention], status: Status, articles: Mapping[str, Article]) -> str:
    """The title of the mention that says most in a short line: reportable, who and what named, early in its article.

    It has the event's status ("to meet" is no title of a meeting that took place), says what the others say too, and no toll that
    has risen since.
    """
    told = Counter(mention.lemma for mention in mentions)
    most = max(told.values())
    titles = {mention.id: _in_tense(mention, status) for mention in mentions}
    if status == "denied" and all(len((title or "").split()) < SHORT for title in titles.values()):  # "Visit": what was planned says whose it was
        titles |= {mention.id: mention.title for mention in mentions if mention.status in ("planned", "proposed")}
    alike = [mention for mention in mentions if titles[mention.id]] or list(mentions)
    alike = [mention for mention in alike if mention.reportable] or alike
    tolls = _tolls(alike, titles, articles)
    said = Counter(word for mention in mentions for word in _title_words(mention.title))

    def rank(mention: EventMention) -> tuple[float, int, str, int]:
        title = titles[mention.id] or mention.title
        words = len(title.split())
        own = _title_words(title)
        shared = sum(said[word] > 1 for word in own)
        complete = (
            2.0 * mention.reportable
            + 1.0 * (mention.form == "verb")
            + 1.0 * (told[mention.lemma] == most)
            + (0.3 * min(shared, 4) - 0.15 * (len(own) - shared)) * (len(mentions) > 2)
            + 0.5 * min(sum(is_name(p) for p in mention.participants), 3)
            + 0.5 * any(p.role == "agent" for p in mention.participants)
            + mention.prominence
            + 0.3 * (mention.date is not None and mention.date.basis == "stated")
            - 0.25 * max(0, words - MAX_TITLE_WORDS)
            + 0.1 * min(words, 12)
            - 1.5 * (words < SHORT)
            - 1.0 * sum(word.lower() in _PRONOUNS for word in title.split())
            - 1.0 * (title.split(" ")[0].lower() in _PRONOUNS)
            - 1.0 * (title != mention.title)
            - 2.0 * any(mention.lemma == lemma and (articles[mention.article_id].published or "") < day and tolls[mention.id][2] < toll for lemma, day, toll in tolls.values() if mention.id in tolls)
        )
        return -complete, words, mention.article_id, mention.trigger.start

    best = min(alike, key=rank)
    return titles[best.id] or best.title


def _tolls(mentions: Sequence[EventMention], titles: Mapping[str, str | None], articles: Mapping[str, Article]) -> dict[str, tuple[str, str, int]]:
    """By mention, of those that count the dead or hurt: the verb, the day it was told and the number."""
    found = {}
    for mention in mentions:
        if mention.lemma in TOLLS:
            counts = [number for word in (titles[mention.id] or mention.title).lower().split() if (number := _number(word)) is not None]
            if counts:
                found[mention.id] = mention.lemma, articles[mention.article_id].published or "", max(counts)
    return found


TOLLS = frozenset(("kill", "die", "injure", "hurt", "wound", "arrest", "detain", "evacuate", "rescue", "treat"))
"""Verbs with whose number of people later reports are the better ones."""
_TENS = {word: 10 * number for number, word in enumerate(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 2)}


def _number(word: str) -> int | None:
    """What a figure, or a number in words up to 99, counts."""
    plain = word.replace(",", "")
    if plain.isdigit():
        return int(plain)
    if word in NUMBERS:
        return int(NUMBERS[word])
    tens, _, rest = word.partition("-")
    return _TENS[tens] + int(NUMBERS.get(rest, 0)) if tens in _TENS else None


def _title_words(title: str) -> frozenset[str]:
    """The words of a title that say something: long ones and names."""
    return frozenset(word.strip("’'\".,").removesuffix("’s").removesuffix("'s").lower() for word in title.split() if len(word) > 3)


def _in_tense(mention: EventMention, status: Status) -> str | None:
    """The mention's title where it suits an event of that status; a plan's title retold where the plan has come about."""
    if mention.status == status or (mention.status in _PAST and status in _PAST):
        return mention.title if mention.status == status or mention.lemma not in ARRANGING else None  # "are planning a march" is no title of the march
    return mention.title_once_past if status in _PAST else None


def _names(groups: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Each name once, in its fullest form, those named by most mentions first."""
    counts: Counter[str] = Counter(name for group in groups for name in dict.fromkeys(group))
    kept: dict[str, int] = {}
    for name in sorted(counts, key=lambda name: (-len(name_tokens(name)), -len(name), name)):
        twin = next((other for other in kept if same_name(name_tokens(name), name_tokens(other))), None)
        if twin is None:
            kept[name] = counts[name]
        else:
            kept[twin] += counts[name]
    return tuple(sorted(kept, key=lambda name: (-kept[name], name)))


def _citation(mention: EventMention, text: str) -> Citation:
    start, end = mention.sentence.start, mention.sentence.end
    return Citation(
        mention_id=mention.id,
        article_id=mention.article_id,
        quote=Selector(
            exact=text[start:end], start=start, end=end, prefix=text[max(0, start - CONTEXT) : start], suffix=text[end : end + CONTEXT]
        ),
        trigger=mention.trigger,
        attribution=mention.attribution,
        time=mention.time,
        basis=mention.date.basis if mention.date else None,
        date=mention.date,
        status=mention.status,
    )
