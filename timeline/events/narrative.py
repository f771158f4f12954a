"""Narrative time: the day an article tells of, and which of its undated events stay on it.

News has one main day. The lead gives it, or the words around the lead; where no words do and the lead tells a
finished event, the report's own day is taken and the explanation says so. Past events of the same story line stay on
that day; the past perfect, "previously", an older date and background clauses leave it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.events.status import Standing
from timeline.events.triggers import Trigger
from timeline.events.vocabulary import verbs
from timeline.events.vocabulary.background import BACKGROUND_WORDS, SEQUENCE_WORDS
from timeline.events.vocabulary.nouns import event_nouns
from timeline.language import View
from timeline.model import MentionDate, TimeExpression

LEAD_SENTENCES = 6
"""Where the main day is looked for: the headline, the lead and the sentences that fill it in."""
MAIN_DAY_BACK = 10
"""Days before publication within which a day of the lead can be the main day. Higher takes in anniversaries and
background; lower loses weekly papers."""


@dataclass(frozen=True, slots=True)
class MainDay:
    """The day an article is about, and the words that give it (None: the report's own day)."""

    date: MentionDate
    time: TimeExpression | None
    sentence: int


def date_mentions(
    view: View,
    triggers: Sequence[Trigger],
    stated: Mapping[int, TimeExpression],
    statuses: Mapping[int, Standing],
    published: str | None,
) -> dict[int, tuple[MentionDate, TimeExpression | None]]:
    """The date of each trigger by its head token; undated ones are absent."""
    dates: dict[int, tuple[MentionDate, TimeExpression | None]] = {
        i: (_stated(time), time) for i, time in stated.items()
    }
    _share_in_clause(view, triggers, dates, statuses)
    main = _main_day(view, triggers, dates, statuses, published)
    told = _told_dates(triggers, dates)
    running: tuple[MentionDate, TimeExpression | None] | None = None
    sentence = -1
    away = False
    for trigger in triggers:
        i = trigger.i
        if view.sentence_of[i] != sentence:
            sentence = view.sentence_of[i]
            running, away = _context(view, sentence, dates, running, away, main)
        if i in dates or not _carries(view, trigger, statuses[i]):
            continue
        same = told.get(_root(trigger))
        if same:
            found = _same_event(same, main)
            if found:
                dates[i] = _carried(found, view, trigger, "the same event is dated there")
                continue
        if _looks_back(view, trigger, stated):
            continue
        if running is not None:
            dates[i] = _carried(running, view, trigger, "the narrative goes on from there")
        elif main is not None and not away and view.sentence_of[i] <= main.sentence + REACH:
            dates[i] = _on_main_day(main)
    return dates


REACH = 14
"""Sentences after the one that gives the main day to which it carries: further on, articles turn to background."""


def _stated(time: TimeExpression) -> MentionDate:
    return MentionDate(
        earliest=time.earliest, latest=time.latest, granularity=time.granularity, basis="stated",
        explanation=f"“{' '.join(time.text.split())}” dates it: {time.explanation}",
    )


def _carried(
    source: tuple[MentionDate, TimeExpression | None], view: View, trigger: Trigger, why: str
) -> tuple[MentionDate, TimeExpression | None]:
    day, time = source
    words = f"“{' '.join(time.text.split())}”" if time else "the report's own day"
    return (
        day.model_copy(update={"basis": "carried", "explanation": f"Carried from {words}: {why}."}),
        time,
    )


def _on_main_day(main: MainDay) -> tuple[MentionDate, TimeExpression | None]:
    if main.time is None:
        return main.date, None
    words = " ".join(main.time.text.split())
    return main.date.model_copy(
        update={"basis": "carried", "explanation": f"Carried from “{words}”, the day the report tells of: no other time is given here."}
    ), main.time


def _share_in_clause(
    view: View,
    triggers: Sequence[Trigger],
    dates: dict[int, tuple[MentionDate, TimeExpression | None]],
    statuses: Mapping[int, Standing],
) -> None:
    """Events of one clause share its date: joined verbs, participles, the nouns a dated verb governs."""
    for trigger in triggers:
        i = trigger.i
        if i in dates or statuses[i].status in ("hypothetical", "proposed"):
            continue
        head, dep = view.heads[i], view.deps[i]
        steps = 0
        via = ""
        while head != i and head not in dates and steps < 4 and view.tags[head][:2] != "VB":
            via = via or (view.lowers[i] if dep == "pobj" else "")
            if dep == "pobj" and view.lowers[head] in ("after", "before", "since", "following", "from", "for", "about"):
                break
            if view.deps[head] in ("relcl", "acl", "appos"):
                break
            dep = view.deps[head]
            head = view.heads[head]
            steps += 1
        if head not in dates or head == i:
            continue
        day = dates[head]
        if statuses.get(head) is None:
            continue
        planned = statuses[i].status == "planned"
        if planned != (statuses[head].status == "planned"):
            continue
        if trigger.form == "verb":
            own_dep = view.deps[i]
            ok = own_dep == "conj" and _tense(view, i) == _tense(view, head) and view.child(i, "nsubj", "nsubjpass") is None
            ok = ok or (own_dep in ("advcl", "xcomp", "pcomp", "prep") and view.tags[i] in ("VBG", "VB", "VBN"))
            if not ok:
                continue
        elif trigger.form == "noun" and (dep not in ("dobj", "prep", "nsubj", "nsubjpass", "pobj", "agent", "attr") or trigger.lemma not in event_nouns()):
            continue
        dates[i] = _carried(day, view, trigger, "said in the same clause")


def _tense(view: View, i: int) -> str:
    for j in view.children[i]:
        if view.deps[j] in ("aux", "auxpass"):
            return view.lowers[j]
    return view.tags[i]


def _main_day(
    view: View,
    triggers: Sequence[Trigger],
    dates: Mapping[int, tuple[MentionDate, TimeExpression | None]],
    statuses: Mapping[int, Standing],
    published: str | None,
) -> MainDay | None:
    """The day of the lead's main event; see the module."""
    own_day = date.fromisoformat(published[:10]) if published else None
    candidates: list[tuple[int, int, int, MentionDate, TimeExpression | None]] = []
    for trigger in triggers:
        i = trigger.i
        sentence = view.sentence_of[i]
        if sentence >= LEAD_SENTENCES:
            break
        if i not in dates or dates[i][0].basis != "stated" or statuses[i].status not in ("occurred", "ongoing", "alleged"):
            continue
        day, time = dates[i]
        if day.earliest is None or day.latest is None or day.earliest[:10] != day.latest[:10]:
            continue
        when = date.fromisoformat(day.earliest[:10])
        if own_day and not own_day - timedelta(days=MAIN_DAY_BACK) <= when <= own_day + timedelta(days=1):
            continue
        reporting = trigger.form == "verb" and trigger.head_lemma in verbs.REPORTING
        depth = len(view.above(i))
        candidates.append((sentence + (2 if reporting else 0) + (1 if trigger.form != "verb" else 0), depth, i, day, time))
    if candidates:
        _, _, i, day, time = min(candidates, key=lambda c: c[:3])
        return MainDay(day, time, view.sentence_of[i])
    if own_day is None:
        return None
    lead = _lead_told_as_done(view, triggers, statuses)
    if lead is None:
        return None
    iso = own_day.isoformat()
    return MainDay(
        MentionDate(
            earliest=iso, latest=iso, granularity="day", basis="carried",
            explanation=f"Carried from the report's own day: its lead tells “{lead}” as news and names no other day.",
        ),
        None,
        0,
    )


def _lead_told_as_done(view: View, triggers: Sequence[Trigger], statuses: Mapping[int, Standing]) -> str | None:
    """The verb of the lead that tells a finished event, in the headline's present, the simple past or the perfect."""
    for trigger in triggers:
        if view.sentence_of[trigger.i] > 2:
            break
        if trigger.form == "verb" and statuses[trigger.i].status == "occurred" and trigger.head_lemma not in verbs.STATES | verbs.THINKING:
            return view.words[trigger.i]
    return None


def _told_dates(
    triggers: Sequence[Trigger], dates: Mapping[int, tuple[MentionDate, TimeExpression | None]]
) -> dict[str, list[tuple[MentionDate, TimeExpression | None]]]:
    """The dates the article states for each event word, noun and verb of one root together."""
    told: dict[str, list[tuple[MentionDate, TimeExpression | None]]] = {}
    for trigger in triggers:
        if trigger.i in dates and trigger.head_lemma not in verbs.REPORTING | verbs.LIGHT:
            told.setdefault(_root(trigger), []).append(dates[trigger.i])
    return told


def _root(trigger: Trigger) -> str:
    """One key for a verb and its noun: `resign` and `resignation`."""
    if trigger.form == "noun":
        verb = event_nouns().get(trigger.lemma, ("", ""))[1]
        return verb or trigger.lemma
    return trigger.lemma.split(" ")[0] if trigger.particle == "" else trigger.lemma


def _same_event(
    told: list[tuple[MentionDate, TimeExpression | None]], main: MainDay | None
) -> tuple[MentionDate, TimeExpression | None] | None:
    """The one date the article gives this event; with several, the main day if it is among them, else none."""
    days = {(day.earliest, day.latest) for day, _ in told}
    if len(days) == 1:
        return told[0]
    if main is not None and (main.date.earliest, main.date.latest) in days:
        return main.date, main.time
    return None


def _carries(view: View, trigger: Trigger, standing: Standing) -> bool:
    """Whether an event can take a date from around it: what happened or is said to have; not what is to come."""
    if standing.status not in ("occurred", "alleged", "denied"):
        return False
    if trigger.form == "verb":
        return trigger.head_lemma not in verbs.THINKING and trigger.head_lemma not in verbs.STATES
    return True


def _looks_back(view: View, trigger: Trigger, stated: Mapping[int, TimeExpression]) -> bool:
    """Past perfect, "previously", or a relative clause about somebody's past: the main line is left."""
    i = trigger.i
    if trigger.form == "verb":
        aux = [view.lowers[j] for j in view.children[i] if view.deps[j] == "aux"]
        if "had" in aux:
            return True
        if any(view.lowers[j] in BACKGROUND_WORDS for j in view.children[i]):
            return True
        if view.deps[i] == "relcl" and view.tags[view.heads[i]] in ("NNP", "NNPS"):
            return True
    else:
        if any(view.lowers[j] in BACKGROUND_WORDS for j in view.children[i]):
            return True
    for j in view.above(i):
        if view.tags[j][:2] == "VB":
            if j in stated:
                # The clause above has a date of its own that was not shared: another time is near, so say nothing.
                return view.deps[i] in ("relcl", "ccomp") and False
            aux = [view.lowers[k] for k in view.children[j] if view.deps[k] == "aux"]
            return "had" in aux and trigger.form != "verb"
    return False


def _context(
    view: View,
    sentence: int,
    dates: Mapping[int, tuple[MentionDate, TimeExpression | None]],
    running: tuple[MentionDate, TimeExpression | None] | None,
    away: bool,
    main: MainDay | None,
) -> tuple[tuple[MentionDate, TimeExpression | None] | None, bool]:
    """The date that undated events of a sentence go on from, and whether the article has left its main day."""
    start, end = view.sentences[sentence]
    own = [dates[i] for i in range(start, end) if i in dates and dates[i][0].basis == "stated"]
    if own:
        day = own[0]
        far = main is not None and not _near(day[0], main.date)
        return (None if far else day), far
    first = next((i for i in range(start, end) if not view.words[i].isspace()), start)
    goes_on = view.tags[first] in ("PRP", "PRP$") or view.lowers[first] in SEQUENCE_WORDS
    if goes_on:
        return running, away
    return None, False


def _near(day: MentionDate, main: MentionDate) -> bool:
    if not day.earliest or not day.latest or not main.earliest:
        return False
    middle = date.fromisoformat(main.earliest[:10])
    return abs((date.fromisoformat(day.earliest[:10]) - middle).days) <= MAIN_DAY_BACK and day.granularity in (
        "second", "minute", "hour", "daypart", "day",
    )
