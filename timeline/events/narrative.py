"""Narrative time: the day an article tells of, and which of its undated events stay on it.

News has one main day. The lead gives it, or the words around the lead; where no words do and the lead tells a
finished event, the report's own day is taken and the explanation says so. Past events of the same story line stay on
that day; the past perfect, "previously", an older date and background clauses leave it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.events.arguments import Arguments
from timeline.events.names import Name, Names
from timeline.events.status import Standing, is_headline, is_known
from timeline.events.triggers import Trigger
from timeline.events.vocabulary import verbs
from timeline.events.vocabulary.background import BACKGROUND_WORDS, SEQUENCE_WORDS
from timeline.events.vocabulary.nouns import LASTING, NEWS_NOUNS, event_nouns
from timeline.language import View
from timeline.language.wordlists import words
from timeline.model import MentionDate, TimeExpression

LEAD_SENTENCES = 6
"""Where the main day is looked for: the headline, the lead and the sentences that fill it in."""
MAIN_DAY_BACK = 10
"""Days before publication within which a day of the lead can be the main day. Higher takes in anniversaries and
background; lower loses weekly papers."""
ASIDE_AFTER = 3
"""Sentence from which any older date, in an aside too, says that the article looks back."""
REACH = 14
"""Sentences after the one that gives the main day to which it carries: further on, articles turn to background."""
NOUN_REACH = 6
"""The same for nouns the lead does not speak of: "the invasion", "the war" name what was there before."""

FINE = frozenset({"second", "minute", "hour", "daypart", "day"})

Dated = tuple[MentionDate, TimeExpression | None]


@dataclass(frozen=True, slots=True)
class MainDay:
    """The day an article is about, and the words that give it (None: the report's own day)."""

    date: MentionDate
    time: TimeExpression | None
    sentence: int


@dataclass(slots=True)
class Story:
    """What dating reads of one article."""

    view: View
    names: Names
    triggers: Sequence[Trigger]
    arguments: Mapping[int, Arguments]
    statuses: Mapping[int, Standing]
    stated: Mapping[int, TimeExpression]
    published: str | None
    resolve: Callable[[int], Name | None]


def date_mentions(story: Story) -> dict[int, Dated]:
    """The date of each trigger by its head token; undated ones are absent."""
    view = story.view
    dates: dict[int, Dated] = {i: (_stated(time), time) for i, time in story.stated.items()}
    _dated_by_subject(story, dates)
    _share_in_clause(story, dates)
    main = _main_day(story, dates)
    told = _told_dates(story, dates)
    event_words = {trigger.i for trigger in story.triggers if trigger.form == "noun" and trigger.lemma in NEWS_NOUNS}
    lead_roots = {_root(trigger) for trigger in story.triggers if view.sentence_of[trigger.i] <= 1}
    back = {view.sentence_of[trigger.i] for trigger in story.triggers if _root(trigger) in lead_roots or _tells(view, trigger)}
    running: Dated | None = None
    sentence = -1
    away = False
    headlines: list[Trigger] = []
    for trigger in story.triggers:
        i = trigger.i
        if view.sentence_of[i] != sentence:
            sentence = view.sentence_of[i]
            running, away = _context(view, sentence, dates, running, away and sentence not in back, main)
        if i in dates or not _carries(story, trigger, main):
            continue
        if is_headline(view, sentence):
            headlines.append(trigger)
            continue
        same = _same_event(story, trigger, told, main)
        noun = _told_of(view, trigger, event_words)
        if same:
            dates[i] = _carried(same, "the same event is dated there")
        elif noun is not None:
            if noun in dates:
                dates[i] = _carried(dates[noun], f"it is told of the “{view.words[noun]}” dated so")
        elif _looks_back(view, trigger) or _done_before(view, trigger):
            continue
        elif running is not None:
            dates[i] = _carried(running, "the narrative goes on from there")
        elif main is not None and not away and (
            view.sentence_of[i] <= NOUN_REACH or (trigger.form != "noun" and view.sentence_of[i] <= main.sentence + REACH)
            or _root(trigger) in lead_roots
        ):
            dates[i] = _on_main_day(main)
    _share_in_clause(story, dates)
    _date_headlines(story, headlines, dates, main)
    return dates


def _date_headlines(story: Story, headlines: Sequence[Trigger], dates: dict[int, Dated], main: MainDay | None) -> None:
    """A headline takes the date of the lead's same event, and the main day where the lead does not repeat it."""
    view = story.view
    lead: dict[str, int] = {}
    for trigger in story.triggers:
        sentence = view.sentence_of[trigger.i]
        if sentence > LEAD_SENTENCES:
            break
        if not is_headline(view, sentence) and story.statuses[trigger.i].status in ("occurred", "alleged"):
            lead.setdefault(_root(trigger), trigger.i)
    for trigger in headlines:
        if trigger.i in dates:
            continue
        same = lead.get(_root(trigger))
        if same is not None and same in dates and (main is None or _near(dates[same][0], main.date)):
            dates[trigger.i] = _carried(dates[same], "the lead dates the headline's event so")
        elif same is not None and not _on_main_line(view, trigger.i):
            continue
        elif main is not None and not _done_before(view, trigger) and not _looks_back(view, trigger):
            dates[trigger.i] = _on_main_day(main)


# ------------------------------------------------------------ explained dates

def _stated(time: TimeExpression) -> MentionDate:
    return MentionDate(
        earliest=time.earliest, latest=time.latest, granularity=time.granularity, basis="stated",
        explanation=f"“{' '.join(time.text.split())}” dates it: {time.explanation}",
    )


def _carried(source: Dated, why: str) -> Dated:
    day, time = source
    words = f"“{' '.join(time.text.split())}”" if time else "the report's own day"
    update: dict[str, str | None] = {"basis": "carried", "explanation": f"Carried from {words}: {why}."}
    if day.granularity in ("second", "minute", "hour", "daypart"):  # what is carried is the day, not the clock time
        update |= {"granularity": "day", "earliest": (day.earliest or "")[:10] or None, "latest": (day.latest or "")[:10] or None}
    return day.model_copy(update=update), time


def _on_main_day(main: MainDay) -> Dated:
    if main.time is None:
        return main.date, None
    return _carried((main.date, main.time), "the day the report tells of, and no other time is given here")


# ------------------------------------------------------------ within a clause

_APART = words("after before since following from for about until")


def _share_in_clause(story: Story, dates: dict[int, Dated]) -> None:
    """Events of one clause share its date: joined verbs, participles, the nouns a dated verb governs."""
    view, statuses = story.view, story.statuses
    for trigger in story.triggers:
        i = trigger.i
        if i in dates or statuses[i].status in ("hypothetical", "proposed"):
            continue
        head = _governor(view, i, dates)
        if head is None or head not in statuses:
            continue
        attempt = view.tags[i] == "VB" and view.deps[i] == "xcomp" and view.lemma(head, "verb") in verbs.ATTEMPT
        if statuses[i].status == "ongoing" and not _one_day(dates[head][0]):
            continue
        if (statuses[i].status == "planned") != (statuses[head].status == "planned") and not attempt:
            continue
        if _done_before(view, trigger) or (trigger.form == "noun" and trigger.lemma in LASTING) or (
            trigger.form == "noun" and dates[head][0].basis == "carried" and is_known(view, i) and view.deps[i] == "dobj"
        ):
            continue
        if trigger.form == "verb":
            said_is_done = (
                view.deps[i] == "ccomp" and trigger.head_lemma in verbs.PERFORMATIVE and view.lemma(head, "verb") in verbs.REPORTING
                and _same_subject(story, i, head)
            )
            if said_is_done:
                dates[i] = _carried(dates[head], "to say so is to do it")
                continue
            joined = view.deps[i] == "conj" and _tense(view, i) == _tense(view, head) and view.child(i, "nsubj", "nsubjpass") is None
            if not joined and not (view.deps[i] in ("advcl", "xcomp", "pcomp", "prep") and view.tags[i] in ("VBG", "VB", "VBN")):
                continue
        dates[i] = _carried(dates[head], "said in the same clause")


def _same_subject(story: Story, i: int, head: int) -> bool:
    one, other = story.arguments[i].subject, story.arguments[head].subject
    if one is None or other is None:
        return False
    names = [story.resolve(j) if story.view.tags[j] == "PRP" else story.names.at.get(j) for j in (one, other)]
    return names[0] is not None and names[1] is not None and names[0].text == names[1].text


def _dated_by_subject(story: Story, dates: dict[int, Dated]) -> None:
    """ "Wednesday's blast wrecked the hall": what a dated event does, it does then."""
    view = story.view
    for trigger in story.triggers:
        if trigger.form != "verb" or trigger.i in dates or story.statuses[trigger.i].status != "occurred":
            continue
        if view.tags[trigger.i] != "VBD" or trigger.head_lemma in verbs.REPORTING | verbs.LIGHT:
            continue
        subject = view.child(trigger.i, "nsubj")
        if subject is not None and subject in dates and dates[subject][0].basis == "stated" and dates[subject][0].granularity in FINE:
            dates[trigger.i] = _carried(dates[subject], f"what the “{view.words[subject]}” did")


def _governor(view: View, i: int, dates: Mapping[int, Dated]) -> int | None:
    """The dated verb or noun that governs `i` without a preposition that sets another time between."""
    for _ in range(4):
        head, dep = view.heads[i], view.deps[i]
        if head == i or dep in ("relcl", "acl", "appos"):
            return None
        if dep == "pobj" and view.lowers[head] in _APART:
            return None
        if head in dates:
            return head
        if view.tags[head][:2] == "VB":
            return None
        i = head
    return None


def _tense(view: View, i: int) -> str:
    for j in view.children[i]:
        if view.deps[j] in ("aux", "auxpass"):
            return view.lowers[j]
    return view.tags[i]


# ------------------------------------------------------------ the main day

def _main_day(story: Story, dates: Mapping[int, Dated]) -> MainDay | None:
    """The day of the lead's main event; see the module."""
    view = story.view
    own_day = date.fromisoformat(story.published[:10]) if story.published else None
    candidates: list[tuple[int, int, int, MentionDate, TimeExpression | None]] = []
    for trigger in story.triggers:
        i = trigger.i
        sentence = view.sentence_of[i]
        if sentence >= LEAD_SENTENCES:
            break
        if i not in dates or dates[i][0].basis != "stated" or story.statuses[i].status not in ("occurred", "ongoing", "alleged"):
            continue
        day, time = dates[i]
        if not _one_day(day) or is_byline(view, trigger):
            continue
        if time is not None and time.anchor.kind == "expression":
            continue  # "two days later" leads away from the day it counts from
        when = date.fromisoformat(str(day.earliest)[:10])
        if own_day and not own_day - timedelta(days=MAIN_DAY_BACK) <= when <= own_day + timedelta(days=1):
            continue
        reporting = trigger.form == "verb" and trigger.head_lemma in verbs.REPORTING
        rank = sentence + (2 if reporting else 0) + (1 if trigger.form != "verb" else 0)
        candidates.append((rank, view.depth(i), i, day, time))
    if candidates:
        _, _, i, day, time = min(candidates, key=lambda c: c[:3])
        return MainDay(day, time, view.sentence_of[i])
    lead = _lead_told_as_done(story)
    if own_day is None or lead is None:
        return None
    iso = own_day.isoformat()
    return MainDay(
        MentionDate(
            earliest=iso, latest=iso, granularity="day", basis="carried",
            explanation=f"Carried from the report's own day: its lead tells “{view.words[lead]}” as news and names no other day.",
        ),
        None,
        view.sentence_of[lead],
    )


def _one_day(day: MentionDate) -> bool:
    return day.earliest is not None and day.latest is not None and day.earliest[:10] == day.latest[:10]


def is_byline(view: View, trigger: Trigger) -> bool:
    """A line that dates the page: "Updated: 4 May, 3 p.m."."""
    if trigger.form != "verb" or trigger.lemma not in verbs.BYLINE:
        return False
    start, end = view.sentences[view.sentence_of[trigger.i]]
    return end - start < 25 and view.tags[trigger.i] in ("VBN", "VBD") and view.child(trigger.i, "nsubj", "aux", "auxpass") is None


def _lead_told_as_done(story: Story) -> int | None:
    """The verb of the lead that tells a finished event, in the headline's present, the simple past or the perfect."""
    view = story.view
    for trigger in story.triggers:
        if view.sentence_of[trigger.i] > 2:
            break
        if (
            trigger.form == "verb"
            and story.statuses[trigger.i].status == "occurred"
            and trigger.head_lemma not in verbs.STATES | verbs.THINKING
            and not is_byline(view, trigger)
        ):
            return trigger.i
    return None


# ------------------------------------------------------------ the same event elsewhere in the article

def _keys(story: Story, trigger: Trigger) -> frozenset[str]:
    """Who and what a trigger's clause names: canonical names and head words."""
    found = set()
    arguments = story.arguments[trigger.i]
    for i in (arguments.subject, arguments.object, arguments.agent):
        if i is not None:
            pronoun = story.view.tags[i] in ("PRP", "PRP$")
            name = story.resolve(i) if pronoun else story.names.at.get(i)
            if name or not pronoun:
                found.add(name.text if name else story.view.lowers[i])
    return frozenset(found)


def _named(keys: frozenset[str]) -> bool:
    return any(key[:1].isupper() for key in keys)


def _told_dates(story: Story, dates: Mapping[int, Dated]) -> dict[str, list[tuple[frozenset[str], Dated, str]]]:
    """The dates the article states for each event word, noun and verb of one root together."""
    told: dict[str, list[tuple[frozenset[str], Dated, str]]] = {}
    for trigger in story.triggers:
        _, time = dates.get(trigger.i, (None, None))
        if time is None or time.anchor.kind == "expression":  # "the previous day's shooting" is another one
            continue
        if trigger.head_lemma not in verbs.REPORTING | verbs.LIGHT and not is_byline(story.view, trigger):
            told.setdefault(_root(trigger), []).append((_keys(story, trigger), dates[trigger.i], trigger.form))
    return told


def _root(trigger: Trigger) -> str:
    """One key for a verb and its noun: `resign` and `resignation`."""
    if trigger.form == "noun":
        return event_nouns().get(trigger.lemma, ("", ""))[1] or trigger.lemma
    return trigger.lemma.split(" ")[0] if trigger.particle == "" else trigger.lemma


def _same_event(
    story: Story, trigger: Trigger, told: Mapping[str, list[tuple[frozenset[str], Dated, str]]], main: MainDay | None
) -> Dated | None:
    """The one date the article gives this event: same word, and the same people or things where both name any."""
    known = told.get(_root(trigger))
    if not known:
        return None
    keys = _keys(story, trigger)
    fits = [
        dated for other, dated, form in known
        if (keys & other or ("noun" in (trigger.form, form) and not (_named(keys) and _named(other))))
        and dated[0].granularity in FINE and _one_day(dated[0])
    ]
    days = {str(dated[0].earliest)[:10] for dated in fits}
    if len(days) == 1:
        return fits[0]
    if main is not None and str(main.date.earliest)[:10] in days:
        return main.date, main.time
    return None


# ------------------------------------------------------------ staying in one time

def _carries(story: Story, trigger: Trigger, main: MainDay | None) -> bool:
    """Whether an event can take a date from around it: what happened or is said to have; not what is to come."""
    status = story.statuses[trigger.i].status
    if is_byline(story.view, trigger):
        return False
    if status == "ongoing":
        # "Crews are searching": true of the report's own day.
        return trigger.form == "verb" and story.view.tags[trigger.i] == "VBG" and main is not None and main.time is None
    if status not in ("occurred", "alleged", "denied") or (trigger.form == "noun" and trigger.lemma in LASTING):
        return False
    if trigger.form == "verb":
        return trigger.head_lemma not in verbs.THINKING and trigger.head_lemma not in verbs.STATES
    return True


def _looks_back(view: View, trigger: Trigger) -> bool:
    """Past perfect, "previously", or a relative clause about somebody's past: the main line is left."""
    i = trigger.i
    if any(view.lowers[j] in BACKGROUND_WORDS for j in view.children[i]):
        return True
    if trigger.form == "verb":
        if any(view.deps[j] == "aux" and view.lowers[j] == "had" for j in view.children[i]):
            # "told the judge he had left": the past of reported speech is only shifted back.
            head = view.heads[i]
            return not (view.deps[i] == "ccomp" and view.tags[head] == "VBD" and view.lemma(head, "verb") in verbs.REPORTING)
        return view.deps[i] == "relcl" and view.tags[view.heads[i]] in ("NNP", "NNPS")
    for j in view.above(i):
        if view.tags[j][:2] == "VB":
            return any(view.deps[k] == "aux" and view.lowers[k] == "had" for k in view.children[j])
    return False


def _told_of(view: View, trigger: Trigger, event_words: set[int]) -> int | None:
    """The event noun that a relative clause or participle tells more about: "the blast that wounded two"."""
    i = trigger.i
    for _ in range(3):
        if view.deps[i] in ("relcl", "acl"):
            return view.heads[i] if view.heads[i] in event_words else None
        if view.deps[i] not in ("conj", "acomp", "oprd", "advcl", "ccomp") or view.heads[i] == i:
            return None
        i = view.heads[i]
    return None


_OF_BEFORE = words("of in for over with after to about following")


def _done_before(view: View, trigger: Trigger) -> bool:
    """What somebody is accused of, arrested or honoured for happened before that: "charged in the raid"."""
    i = trigger.i
    for _ in range(5):
        head, dep = view.heads[i], view.deps[i]
        if head == i:
            return False
        if dep == "prep" and view.lowers[i] in _OF_BEFORE and view.tags[head][:2] == "VB" and view.lemma(head, "verb") in verbs.JUSTICE:
            return True
        if dep in ("relcl", "ccomp", "advcl", "nsubj", "nsubjpass"):
            return False
        i = head
    return False


def _context(
    view: View, sentence: int, dates: Mapping[int, Dated], running: Dated | None, away: bool, main: MainDay | None
) -> tuple[Dated | None, bool]:
    """The date that undated events of a sentence go on from, and whether the article has left its main day."""
    start, end = view.sentences[sentence]
    said = [i for i in range(start, end) if i in dates and dates[i][0].basis == "stated" and view.tags[i][:2] == "VB"]
    own = [dates[i] for i in said if sentence >= ASIDE_AFTER or _on_main_line(view, i)]
    if own and not is_headline(view, sentence):
        day = next((each for each in own if main is not None and _near(each[0], main.date)), own[0])
        far = main is not None and not _near(day[0], main.date)
        return (None if far else day), far
    first = next((i for i in range(start, end) if not view.words[i].isspace()), start)
    if view.tags[first] in ("PRP", "PRP$") or view.lowers[first] in SEQUENCE_WORDS:
        return running, away
    return None, away


def _on_main_line(view: View, i: int) -> bool:
    """Root, joined to it, or what it reports: not an aside."""
    for _ in range(6):
        if view.deps[i] == "ROOT":
            return True
        if view.deps[i] not in ("conj", "ccomp", "xcomp", "parataxis"):
            return False
        i = view.heads[i]
    return False


def _tells(view: View, trigger: Trigger) -> bool:
    """A sentence in which somebody says something is back in the report's own time."""
    return trigger.form == "verb" and view.deps[trigger.i] == "ROOT" and view.tags[trigger.i] == "VBD" and trigger.head_lemma in verbs.REPORTING


def _near(day: MentionDate, main: MentionDate) -> bool:
    if not day.earliest or not day.latest or not main.earliest or day.granularity not in FINE:
        return False
    middle = date.fromisoformat(main.earliest[:10])
    return abs((date.fromisoformat(day.earliest[:10]) - middle).days) <= MAIN_DAY_BACK
