"""Narrative time: the day an article tells of, and which of its undated events stay on it.

News has one main day. The lead gives it, or the words around the lead; where no words do and the lead tells a
finished event, the report's own day is taken and the explanation says so. Past events of the same story line stay on
that day; the past perfect, "previously", an older date and background clauses leave it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from timeline.events.clause_dates import (
    befell_before,
    dated_by_clause,
    dated_by_subject,
    dated_by_time_clause,
    done_before,
    in_modifier,
    joined_to_several,
    share_in_clause,
    told_aside,
    told_of,
)
from timeline.events.done import last_before
from timeline.events.main_day import LEAD_SENTENCES, MainDay, is_byline, main_day, on_main_day, own_day
from timeline.events.same_event import root, same_event, told_dates
from timeline.events.story import Dated, Story, carried, near, stated
from timeline.events.triggers import Trigger
from timeline.events.verb_status import is_headline
from timeline.events.vocabulary import verbs
from timeline.events.vocabulary.background import BACKGROUND_WORDS, SEQUENCE_WORDS
from timeline.events.vocabulary.nouns import LASTING, NEWS_NOUNS, event_nouns
from timeline.language import View
from timeline.language.wordlists import words

REACH = 14
"""Sentences after the one that gives the main day to which it carries: further on, articles turn to background."""


AHEAD = frozenset({"planned", "proposed", "hypothetical"})
"""Statuses whose date is not the narrative's: "the vigil, planned for Friday, was called off"."""
NOUN_REACH = 6
"""The same for nouns the lead does not speak of: "the invasion", "the war" name what was there before."""


ASIDE_AFTER = 3
"""Sentence from which any older date, in an aside too, says that the article looks back."""


def date_mentions(story: Story) -> dict[int, Dated]:
    """The date of each trigger by its head token; undated ones are absent."""
    view = story.view
    times = {i: last_before(story, i, time) for i, time in story.stated.items()}
    dates: dict[int, Dated] = {i: (stated(time), time) for i, time in times.items() if time is not None}
    event_words = {trigger.i for trigger in story.triggers if trigger.form == "noun" and trigger.lemma in NEWS_NOUNS}
    dated_by_subject(story, dates)
    dated_by_clause(story, dates, event_words)
    dated_by_time_clause(story, dates)
    share_in_clause(story, dates)
    main = main_day(story, dates)
    told = told_dates(story, dates)
    lead_roots = {root(trigger) for trigger in story.triggers if view.sentence_of[trigger.i] <= 1 and view.deps[trigger.i] != "amod" and not in_modifier(view, trigger.i)}
    back = {view.sentence_of[trigger.i] for trigger in story.triggers if root(trigger) in lead_roots or _tells(view, trigger)}
    running: Dated | None = None
    earlier: Dated | None = None
    sentence = -1
    away = False
    # "families of miners killed in the blast sued": the blast, told of so, is not of the day of the suit.
    aside = {root(t) for t in story.triggers if t.form == "noun" and t.lemma in NEWS_NOUNS and t.i not in dates and in_modifier(view, t.i)}
    headlines: list[Trigger] = []
    for trigger in story.triggers:
        i = trigger.i
        if view.sentence_of[i] != sentence:
            sentence, earlier = view.sentence_of[i], running
            running, away = _context(story, sentence, dates, running, away and sentence not in back, main)
        if i in dates or not _carries(story, trigger, main):
            continue
        if is_headline(view, sentence):
            headlines.append(trigger)
            continue
        same = same_event(story, trigger, told, main)
        noun = told_of(view, trigger, event_words)
        if same:
            dates[i] = carried(same, "the same event is dated there")
        elif noun is not None:
            if noun in dates:
                dates[i] = carried(dates[noun], f"it is told of the “{view.words[noun]}” dated so")
        elif _came_first(view, trigger, dates) or root(trigger) in aside or _subject(view, i) in aside or _aside(story, trigger, dates):
            continue
        elif main is not None and main.time is not None and sentence > main.sentence and _perfect(view, trigger):
            continue  # "has promised 30 million": of no day that is told
        elif (own := _told_later(story, trigger, dates)) is not None:
            dates[i] = own
        elif running is not None and _perfect(view, trigger) and story.published is not None and (running[0].latest or "")[:10] < story.published[:10]:
            continue  # "resumed on Dec. 7. Deputies have brought the box"
        elif (told_from := earlier if _joined_later(view, i, dates) else running) is not None:
            dates[i] = carried(told_from, "the narrative goes on from there")
        elif main is not None and main.time is not None and sentence < main.sentence and _perfect(view, trigger) and (own := own_day(story, i, "it is told in the perfect before any day is named")) is not None:
            dates[i] = own
        elif main is not None and not away and (
            view.sentence_of[i] <= NOUN_REACH or (trigger.form != "noun" and view.sentence_of[i] <= main.sentence + REACH)
            or root(trigger) in lead_roots
        ):
            dates[i] = on_main_day(main)
    share_in_clause(story, dates)
    _date_headlines(story, headlines, dates, main, event_words)
    return dates


def _date_headlines(
    story: Story, headlines: Sequence[Trigger], dates: dict[int, Dated], main: MainDay | None, event_words: set[int]
) -> None:
    """A headline takes the date of the lead's same event, and the main day where the lead does not repeat it."""
    view = story.view
    lead: dict[str, int] = {}
    for trigger in story.triggers:
        sentence = view.sentence_of[trigger.i]
        if sentence > LEAD_SENTENCES:
            break
        if not is_headline(view, sentence) and story.statuses[trigger.i].status in ("occurred", "alleged"):
            lead.setdefault(root(trigger), trigger.i)
    for trigger in headlines:
        if trigger.i in dates:
            continue
        same = lead.get(root(trigger))
        noun = told_of(view, trigger, event_words)
        if same is not None and same in dates and (main is None or near(dates[same][0], main.date)):
            dates[trigger.i] = carried(dates[same], "the lead dates the headline's event so")
        elif noun is not None:
            if noun in dates:
                dates[trigger.i] = carried(dates[noun], f"it is told of the “{view.words[noun]}” dated so")
        elif same is not None and not _on_main_line(view, trigger.i):
            continue
        elif main is not None and not _came_first(view, trigger, dates) and not _aside(story, trigger, dates):
            dates[trigger.i] = on_main_day(main)


def _carries(story: Story, trigger: Trigger, main: MainDay | None) -> bool:
    """Whether an event can take a date from around it: what happened or is said to have; not what is to come."""
    status = story.statuses[trigger.i].status
    if is_byline(story.view, trigger) or trigger.i in story.unpinned:
        return False
    if status == "ongoing":
        # "Crews are searching": true of the report's own day.
        return trigger.form == "verb" and story.view.tags[trigger.i] == "VBG" and main is not None and main.time is None
    if status not in ("occurred", "alleged", "denied") or (trigger.form == "noun" and trigger.lemma in LASTING):
        return False
    if trigger.form == "verb":
        return trigger.head_lemma not in verbs.THINKING and trigger.head_lemma not in verbs.STATES
    return True


def _aside(story: Story, trigger: Trigger, dates: Mapping[int, Dated]) -> bool:
    """Whether a trigger's own sentence takes it off the day that the sentence tells of."""
    view = story.view
    return in_modifier(view, trigger.i) or befell_before(view, trigger.i) or _under_another_time(story, trigger.i) or _was_heard(view, trigger.i) or _goes_on_for_days(story, trigger.i) or joined_to_several(view, trigger.i, dates) or _in_time_clause(view, trigger.i) or _looks_back(view, trigger) or done_before(view, trigger) or told_aside(view, trigger.i, dates)


def _under_another_time(story: Story, i: int) -> bool:
    """Whether the verb over a noun has a time of its own that no date is known of: "Two days after they fled, she said in an interview"."""
    view = story.view
    verb = next((j for j in view.above(i) if view.tags[j][:2] == "VB"), None)
    return verb is not None and verb in story.unpinned and view.tags[i][:2] == "NN"


def _joined_later(view: View, i: int, dates: Mapping[int, Dated]) -> bool:
    """ "were arrested, and were released on Monday": only what a day was told for is of it, where each verb has helpers of its own."""
    return any(view.deps[j] == "conj" and j in dates and dates[j][0].basis == "stated" and view.child(j, "aux", "auxpass", "nsubj", "nsubjpass") is not None for j in view.children[i])


_FINDING = words("find rule conclude testify determine establish")


def _was_heard(view: View, i: int) -> bool:
    """ "She died within hours, an inquest was told today", "testified that the seal had been broken": what is heard and found is of another day than the hearing."""
    told = next((j for j in (i, *view.above(i)) if view.deps[j] == "ccomp"), None)
    if told is None:
        return False
    if view.lemma(view.heads[told], "verb") in _FINDING:
        return True
    if view.lemma(view.heads[told], "verb") not in ("hear", "tell"):
        return False
    court = view.child(view.heads[told], "nsubj", "nsubjpass")
    return court is not None and view.lemma(court, "noun") in _COURTS


_COURTS = words("inquest court jury inquiry tribunal hearing magistrate")


def _goes_on_for_days(story: Story, i: int) -> bool:
    """ "spent over a week in shelters": no one day holds it."""
    view = story.view
    if view.tags[i][:2] != "VB" or view.lemma(i, "verb") not in _LASTS:
        return False
    for j in view.children[i]:
        length = view.child(j, "pobj") if view.deps[j] == "prep" and view.lowers[j] in ("for", "over") else j if view.deps[j] in ("dobj", "npadvmod") else None
        if j > i and length is not None and view.lemma(length, "noun") in _LONG:
            return True
    return False


_LASTS = words("spend wait live stay remain sleep camp work search hide last queue shelter survive drift wander")
_LONG = words("week fortnight month year decade")


def _perfect(view: View, trigger: Trigger) -> bool:
    """ "have searched": what has come about by the report's own day, whichever day it tells of."""
    return trigger.form == "verb" and any(view.deps[j] == "aux" and view.lowers[j] in ("has", "have", "'ve", "’ve") for j in view.children[trigger.i])


_APART = words("since until till before")


def _in_time_clause(view: View, i: int) -> bool:
    """ "two weeks have passed since the roof fell in": of another time than what the sentence tells."""
    return view.deps[i] == "advcl" and any(view.deps[j] == "mark" and view.lowers[j] in _APART for j in view.children[i])


def _looks_back(view: View, trigger: Trigger) -> bool:
    """Past perfect, "previously", or a relative clause about somebody's past: the main line is left."""
    i = trigger.i
    if any(view.lowers[j] in BACKGROUND_WORDS and view.deps[j] not in ("prep", "mark") for j in view.children[i]):
        return True  # "before boarding the bus" is no look back
    if trigger.form == "verb":
        if any(view.deps[j] == "aux" and view.lowers[j] in ("has", "have") for j in view.children[i]) and _adds_up(view, i):
            return True
        first = i
        while view.deps[first] == "conj" and view.tags[first] == "VBN" and view.child(first, "aux", "auxpass", "nsubj", "nsubjpass") is None and view.heads[first] < first:
            first = view.heads[first]  # "had been broken and replaced"
        if any(view.deps[j] == "aux" and view.lowers[j] == "had" for j in view.children[first]):
            return True
        if view.deps[i] == "relcl" and view.tags[view.heads[i]] in ("NNP", "NNPS"):
            return True
        over = next((j for j in view.above(i) if view.tags[j][:2] == "VB"), None) if view.deps[i] == "relcl" and view.tags[i] == "VBD" else None
        return over is not None and any(view.deps[j] == "aux" and view.lowers[j] == "had" for j in view.children[over])  # "14 of those who fell ill had eaten it"
    for j in view.above(i):
        if view.tags[j][:2] == "VB":
            return any(view.deps[k] == "aux" and view.lowers[k] == "had" for k in view.children[j])
    return False


def _told_later(story: Story, trigger: Trigger, dates: Mapping[int, Dated]) -> Dated | None:
    """ "A cyclist killed on Sunday was named": what the report tells of somebody comes after the day that tells who it is; the report's own day."""
    view = story.view
    subject = view.child(trigger.i, "nsubj", "nsubjpass")
    if trigger.form != "verb" or view.deps[trigger.i] != "ROOT" or view.tags[trigger.i] not in ("VBD", "VBN") or subject is None:
        return None
    told = next((j for j in view.children[subject] if (view.deps[j] == "acl" or view.child(j, "auxpass") is not None) and view.tags[j] in ("VBN", "VBD") and j in dates and dates[j][0].basis == "stated"), None)
    return own_day(story, trigger.i, f"it came after “{view.words[told]}”, which tells who is meant") if told is not None else None


def _adds_up(view: View, i: int) -> bool:
    """ "have planted 300 trees so far": a sum over days, of no one day."""
    start, end = view.sentences[view.sentence_of[i]]
    return any(pair in (("so", "far"), ("to", "date"), ("until", "now")) for pair in pairwise(view.lowers[start:end]))


def _came_first(view: View, trigger: Trigger, dates: Mapping[int, Dated]) -> bool:
    """ "17 have been treated after a gas escape, the ambulance service said on Sunday": of the escape Sunday says nothing."""
    i = trigger.i
    if trigger.form != "noun" or view.deps[i] != "pobj" or view.lowers[view.heads[i]] not in ("after", "following"):
        return False
    above = [j for j in view.above(i) if view.tags[j][:2] == "VB"]
    said = any(view.lemma(j, "verb") in verbs.REPORTING and j in dates for j in above[1:])
    return said and (above[0] not in dates or dates[above[0]][0].basis != "stated")


def _subject(view: View, i: int) -> str:
    """The event word that is the subject of a verb, as a key."""
    j = view.child(i, "nsubj")
    return event_nouns().get(view.lemma(j, "noun"), ("", ""))[1] or view.lemma(j, "noun") if j is not None else ""


def _context(
    story: Story, sentence: int, dates: Mapping[int, Dated], running: Dated | None, away: bool, main: MainDay | None
) -> tuple[Dated | None, bool]:
    """The date that undated events of a sentence go on from, and whether the article has left its main day."""
    view = story.view
    start, end = view.sentences[sentence]
    said = [
        i for i in range(start, end)
        if i in dates and dates[i][0].basis == "stated" and view.tags[i][:2] == "VB" and story.statuses[i].status not in AHEAD and not befell_before(view, i)
    ]
    own = [dates[i] for i in said if sentence >= ASIDE_AFTER or _on_main_line(view, i)]
    if own and not is_headline(view, sentence):
        on_line = [dates[i] for i in said if _on_main_line(view, i)]
        day = next((each for each in on_line or own if main is not None and near(each[0], main.date)), (on_line or own)[0])
        far = main is not None and not near(day[0], main.date)
        return (None if far or not on_line else day), far
    first = next((i for i in range(start, end) if not view.words[i].isspace()), start)
    if view.tags[first] in ("PRP", "PRP$") or view.lowers[first] in SEQUENCE_WORDS:
        return running, away
    if running is not None and not _new_paragraph(view, sentence):
        return running, away
    return None, away


def _new_paragraph(view: View, sentence: int) -> bool:
    """Whether a line ends right before the sentence."""
    start = view.sentences[sentence][0]
    before = view.sentences[sentence - 1][0] if sentence else 0
    return any("\n" in view.words[i] for i in range(max(before, start - 3), start + 1))


def _on_main_line(view: View, i: int) -> bool:
    """Root, joined to it, or what it reports: not an aside."""
    for _ in range(6):
        if view.deps[i] == "ROOT":
            return True
        if view.deps[i] not in ("conj", "ccomp", "xcomp", "parataxis") and not _came_when(view, i):
            return False
        i = view.heads[i]
    return False


def _came_when(view: View, i: int) -> bool:
    """ "The bus was carrying workers when it was struck": the clause tells the news, and the sentence what went on."""
    over = view.heads[i]
    went_on = view.tags[over] == "VBG" and any(view.deps[j] == "aux" and view.lowers[j] in ("was", "were") for j in view.children[over])
    return view.deps[i] == "advcl" and went_on and i > over and any(view.lowers[j] == "when" for j in view.children[i])


def _tells(view: View, trigger: Trigger) -> bool:
    """A sentence in which somebody says something is back in the report's own time."""
    return trigger.form == "verb" and view.deps[trigger.i] == "ROOT" and view.tags[trigger.i] == "VBD" and trigger.head_lemma in verbs.REPORTING
