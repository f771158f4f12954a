"""The date of an event from the dates its mentions give: intersect where they agree, keep all where they do not."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from timeline.merge.features import instants
from timeline.model import Agreement, Claim, DateBasis, EventDate, EventMention, Granularity, MentionDate, Mod
from timeline.temporal.display import to_edtf, to_words

_ORDER: tuple[Granularity, ...] = (
    "second", "minute", "hour", "daypart", "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century",
)
CONSENSUS = 3
"""Voices with one carried date for every voice with a stated one, from which the carried date leads and the stated one is shown as
in conflict. Raising it lets one mistaken date outweigh a roomful of reports; lowering it lets two features dated to their own day
outweigh the one report that says when it was."""
VAGUE_CONSENSUS = 2
"""The same where the stated date is a week or longer: "last week" is often said of this one."""
A_WEEK = 7
SHIFTED = 1
"""Days by which a publication date may be off: time zones, and pages dated by their last change."""
_OPEN_FIRST, _OPEN_LAST = "0001-01-01", "9999-12-31"


@dataclass(frozen=True, slots=True)
class Settled:
    """An event's date, how its sources stand to it, and every date that was given."""

    date: EventDate | None
    agreement: Agreement
    claims: tuple[Claim, ...]
    source: int | None
    """Position of the mention that gives the date best: the one others borrow from."""


def settle(mentions: Sequence[EventMention], origins: Sequence[str], published: Sequence[str | None] = ()) -> Settled:
    """The date of the event these mentions tell; positions in the result count in `mentions`.

    `published` are the days of their articles: what a verb of one of them tells as done has happened by then, so a later date
    carried to another is its report's own and does not count. A noun ("voted for the strike") says nothing of the kind, and the
    stated day of a plan yields to other stated days only.

    Stated dates decide; a carried date counts where it narrows them down, or where nearly everybody has it (`CONSENSUS`). Where
    nothing is stated, the best supported carried date decides, and makes no conflict either: no source has said it. Claims come in order of support: independent origins first,
    then citations, then the earlier date.
    """
    given = [index for index, mention in enumerate(mentions) if _dated(mention) in ("stated", "edited")]
    carried = [index for index, mention in enumerate(mentions) if _dated(mention) == "carried"]
    done = [mention.form == "verb" and mention.status == "occurred" for mention in mentions]
    known_by = min((day[:10] for told, day in zip(done, published, strict=False) if told and day), default=_OPEN_LAST)
    if any(done[index] for index in given):
        given = [index for index in given if not _is_window(mentions[index])]
    late = {index for index in (*given, *carried) if _days_after(_date(mentions[index])[0], known_by) > SHIFTED}
    carried = [index for index in carried if index not in late] or carried
    seconding: list[int] = []
    if given:
        within = _common([_date(mentions[index]) for index in given])
        narrower = [index for index in carried if within is not None and _inside(_date(mentions[index]), within)]
        against = [index for index in given if index not in late or mentions[index].status == "planned"]
        given += _consensus(carried, against, mentions, origins) or _best_carried(narrower, mentions, origins)
        seconding = [index for index in carried if within is not None and index not in given and _same_words(mentions[index], within)]
        given += seconding
    else:
        given = _best_carried(carried, mentions, origins)
    if not given:
        return Settled(None, "single", (), None)
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for index in sorted(given):
        groups[_date(mentions[index])].append(index)
    support = {span: (set(group) <= late, -len({origins[index] for index in group}), -len(group), span) for span, group in groups.items()}
    spans = sorted(groups, key=support.__getitem__)
    spans = [span for span in spans if not _recounted(span, spans[0], [mentions[index] for index in groups[span]])]
    given = [index for index in given if _date(mentions[index]) in spans]
    claims = tuple(Claim(date=_shown(span, groups[span], mentions), citations=tuple(groups[span])) for span in spans)
    best = _compatible(spans)
    common = _common(best)
    assert common is not None
    source = _source(common, [index for span in best for index in groups[span]], mentions)
    agreement: Agreement = "conflicting"
    if len(best) == len(spans):
        told = {(mentions[index].article_id, mentions[index].sentence.start) for index in given}
        refining = [span for span in spans if not set(groups[span]) <= set(seconding)]
        agreement = "refined" if len(refining) > 1 else "agreed" if len(told) > 1 else "single"
    return Settled(_shown(common, [index for span in best for index in groups[span]], mentions), agreement, claims, source)


def lend(mentions: Sequence[EventMention], settled: Settled, published: Sequence[str | None] = ()) -> list[EventMention]:
    """The mentions with the event's date where they have none and could have it, or a carried one that is not among the claims."""
    if settled.date is None or settled.source is None:
        return list(mentions)
    claiming = {index for claim in settled.claims for index in claim.citations}
    lender = mentions[settled.source]
    days = published or [None] * len(mentions)
    return [
        mention if index in claiming or not _possible(mention, settled.date, day) else _borrow(mention, settled.date, lender)
        for index, (mention, day) in enumerate(zip(mentions, days, strict=True))
    ]


def fits(mention: EventMention, date: EventDate) -> bool:
    """Whether a dated mention's own date meets the event's."""
    return _common([_date(mention), _ends(date.earliest, date.latest)]) is not None


def is_short(date: EventDate) -> bool:
    """A week or less."""
    return _length(_ends(date.earliest, date.latest)) <= 7


def _possible(mention: EventMention, settled: EventDate, published: str | None) -> bool:
    """Whether an undated mention can be of that date: what its article tells as done or going on is not to come, a plan not past."""
    if mention.date is not None or published is None:
        return True
    if mention.status in ("occurred", "ongoing"):
        return settled.earliest is None or _days_after(settled.earliest, published) <= SHIFTED
    if mention.status == "planned":
        return settled.latest is None or _days_after(published, settled.latest) <= SHIFTED
    return True


def narrow(mentions: Sequence[EventMention], settled: Settled) -> list[EventMention]:
    """The mentions with the event's date where others narrow theirs ("in June") down to a week or less.

    The event's citations and claims keep what each says itself; this is when the mention's event was.
    """
    if settled.date is None or settled.source is None:
        return list(mentions)
    common = _ends(settled.date.earliest, settled.date.latest)
    lender = mentions[settled.source]
    return [
        _borrow(mention, settled.date, lender)
        if is_short(settled.date) and _dated(mention) in ("stated", "carried") and _inside(common, _date(mention)) else mention
        for mention in mentions
    ]


def _borrow(mention: EventMention, settled: EventDate, lender: EventMention) -> EventMention:
    phrase = f"'{lender.time.text}'" if lender.time else (lender.date.explanation if lender.date else "")
    note = ""
    if mention.date is not None and _dated(mention):
        own = to_words(mention.date.earliest, mention.date.latest, mention.date.granularity)
        if _common([_date(mention), _ends(settled.earliest, settled.latest)]) is None:
            note = f"; {own}, carried from elsewhere in its own article, does not fit"
        else:
            note = f"; its own article gives {own}"
    date = MentionDate(
        earliest=settled.earliest,
        latest=settled.latest,
        granularity=settled.granularity,
        basis="borrowed",
        explanation=f"borrowed from {lender.article_id}: {phrase}{note}",
    )
    return mention.model_copy(update={"date": date})


def _best_carried(given: Sequence[int], mentions: Sequence[EventMention], origins: Sequence[str]) -> list[int]:
    """The positions whose carried dates fit the best supported one: a week or less before vaguer ones."""
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for index in given:
        groups[_date(mentions[index])].append(index)
    ranked = sorted(groups, key=lambda span: (_length(span) > 7, -len({origins[index] for index in groups[span]}), -len(groups[span]), span))
    return sorted(index for span in _compatible(ranked) for index in groups[span])


def _consensus(carried: Sequence[int], stated: Sequence[int], mentions: Sequence[EventMention], origins: Sequence[str]) -> list[int]:
    """The carried dates of so many voices that the few stated ones against them are an account of their own, or a slip."""
    best = _best_carried(carried, mentions, origins)
    dated = [*carried, *stated]
    needed = VAGUE_CONSENSUS if stated and all(_length(_date(mentions[index])) >= A_WEEK for index in stated) else CONSENSUS
    return best if _voices(best, dated, mentions, origins) >= needed * _voices(stated, dated, mentions, origins) else []


def _voices(group: Sequence[int], dated: Sequence[int], mentions: Sequence[EventMention], origins: Sequence[str]) -> Fraction:
    """How many independent origins stand behind these: one whose copies differ counts by the share of its articles."""
    share: defaultdict[str, Fraction] = defaultdict(Fraction)
    for origin in {origins[index] for index in group}:
        having = {mentions[index].article_id for index in dated if origins[index] == origin}
        saying = {mentions[index].article_id for index in group if origins[index] == origin}
        share[origin] = Fraction(len(saying), len(having))
    return sum(share.values(), Fraction())


# ---------------------------------------------------------------- intervals as pairs of strings

def _is_window(mention: EventMention) -> bool:
    """A plan's "within a month" or "next week": once it has come about, it says no more of when."""
    first, last = _date(mention)
    return mention.status == "planned" and first[:10] != last[:10]


def _same_words(mention: EventMention, within: tuple[str, str]) -> bool:
    """The mention's own sentence gives the same day, though at another word: it says so too."""
    time, (first, last) = mention.time, _date(mention)
    said = time is not None and mention.sentence.start <= time.start < mention.sentence.end
    return said and first[:10] == last[:10] == within[0][:10] == within[1][:10]


def _dated(mention: EventMention) -> DateBasis | None:
    """How the mention's date is known; None where it has none, or one with neither end."""
    date = mention.date
    return date.basis if date is not None and (date.earliest is not None or date.latest is not None) else None


def _date(mention: EventMention) -> tuple[str, str]:
    assert mention.date is not None
    return _ends(mention.date.earliest, mention.date.latest)


def _ends(earliest: str | None, latest: str | None) -> tuple[str, str]:
    return earliest or _OPEN_FIRST, latest or _OPEN_LAST


def _recounted(span: tuple[str, str], best: tuple[str, str], mentions: Sequence[EventMention]) -> bool:
    """ "Thursday" in a late copy of a report, counted from the copy's day: the same weekday a week or two off is the same claim."""
    same_weekday = span[0][:10] == span[1][:10] and best[0][:10] == best[1][:10] and abs(_days_after(span[0], best[0])) in (7, 14)
    return same_weekday and all(m.time is not None and _WEEKDAY.search(m.time.text) and m.time.anchor.kind == "published" for m in mentions)


_WEEKDAY = re.compile(r"^\D*\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b\D*$")


def _days_after(day: str, other: str) -> int:
    return (dt.date.fromisoformat(day[:10]) - dt.date.fromisoformat(other[:10])).days


def _inside(span: tuple[str, str], within: tuple[str, str]) -> bool:
    """Shorter, and fitting."""
    return _length(span) < _length(within) and _common([span, within]) is not None


def _length(span: tuple[str, str]) -> int:
    """In days."""
    return (dt.date.fromisoformat(span[1][:10]) - dt.date.fromisoformat(span[0][:10])).days + 1


def _moments(span: tuple[str, str]) -> tuple[str, str]:
    """Both ends as comparable date-times: a bare day runs from 00:00 to its last second; zones are set aside."""
    first, last = span
    return (first[:19] if "T" in first else first + "T00:00"), (last[:19] if "T" in last else last + "T23:59:59")


def _common(spans: Sequence[tuple[str, str]]) -> tuple[str, str] | None:
    """What all spans share, or None. Clock times that differ on one day leave the day; times with zones compare as instants."""
    zoned = [instants(*span) for span in spans]
    moments = [zone or _moments(span) for zone, span in zip(zoned, spans, strict=True)] if all(zoned) else [_moments(span) for span in spans]
    first = max(range(len(spans)), key=lambda at: moments[at][0])
    last = min(range(len(spans)), key=lambda at: moments[at][1])
    if moments[first][0] <= moments[last][1]:
        return spans[first][0], spans[last][1]
    if spans[first][0][:10] <= spans[last][1][:10]:
        return spans[first][0][:10], spans[last][1][:10]
    return None


def _compatible(spans: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The best supported span and, in order of support, all that fit what has been taken."""
    taken: list[tuple[str, str]] = []
    for span in spans:
        if _common([*taken, span]) is not None:
            taken.append(span)
    return taken


def _source(common: tuple[str, str], given: Sequence[int], mentions: Sequence[EventMention]) -> int:
    """The mention whose own date comes closest to the common one; stated before carried, then in order."""

    def rank(index: int) -> tuple[bool, bool, int]:
        mention = mentions[index]
        assert mention.date is not None
        return _date(mention) != common, mention.date.basis == "carried", index

    return min(given, key=rank)


def _shown(span: tuple[str, str], given: Sequence[int], mentions: Sequence[EventMention]) -> EventDate:
    dates = [mentions[index].date for index in given]
    exact = [mentions[index] for index in given if _date(mentions[index]) == span]
    granularity = min(
        (m.date.granularity for m in exact if m.date and m.date.granularity), key=_ORDER.index, default=None
    ) or _fitting(span, [date.granularity for date in dates if date and date.granularity])
    mods = {m.time.mod if m.time else None for m in exact}
    mod: Mod | None = mods.pop() if len(mods) == 1 else None
    lasting = bool(exact) and all(m.time is not None and m.time.type == "DURATION" for m in exact)
    earliest = None if span[0] == _OPEN_FIRST else span[0]
    latest = None if span[1] == _OPEN_LAST else span[1]
    bases = {date.basis for date in dates if date}
    return EventDate(
        earliest=earliest,
        latest=latest,
        granularity=granularity,
        edtf=to_edtf(earliest, latest, granularity, mod=mod, lasting=lasting),
        display=to_words(earliest, latest, granularity, mod=mod, lasting=lasting),
        basis="stated" if "stated" in bases else "edited" if "edited" in bases else "carried",
    )


def _fitting(span: tuple[str, str], given: Sequence[Granularity]) -> Granularity:
    """The granularity of an interval nobody gave as such: days where it is shorter than a month, else the finest given."""
    if span[0][:10] == span[1][:10]:
        return "day"
    finest: Granularity = min(given, key=_ORDER.index, default="day")
    if _length(span) < 28:
        return "day"
    return finest
