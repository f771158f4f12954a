"""Puts the mention together: the one path through this package."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from timeline.events.arguments import Arguments, find_arguments
from timeline.events.attach import attach_times
from timeline.events.attribution import find_attribution
from timeline.events.entries import entry_times, in_the_present
from timeline.events.names import find_names
from timeline.events.narrative import date_mentions
from timeline.events.participants import find_participants
from timeline.events.phrases import Phrases
from timeline.events.pronouns import Pronouns
from timeline.events.selection import is_reportable, prominence
from timeline.events.status import ahead, find_status
from timeline.events.story import Story
from timeline.events.titles import TitleMaker
from timeline.events.triggers import Trigger, find_triggers
from timeline.events.verb_status import Standing
from timeline.events.vocabulary.furniture import BYLINE_WORDS, FURNITURE, WITHDRAWN
from timeline.language import View
from timeline.model import Article, EventMention, Quote, Span, TimeExpression


def find_mentions(article: Article, doc: Doc, times: Sequence[TimeExpression]) -> list[EventMention]:
    """Every event mention of an article, in text order, the reportable and the rest.

    `doc` is the article's text as `timeline.language.parse` gives it; `times` its time expressions in text order.
    A text without events gives an empty list.
    """
    view = View(doc)
    timed = _timed_tokens(view, times)
    withdrawn = {number for number, (start, end) in enumerate(view.sentences) if WITHDRAWN.search(article.text[view.starts[start] : view.ends[end - 1]])}
    triggers = [trigger for trigger in find_triggers(view) if (trigger.form != "noun" or trigger.i not in timed) and view.sentence_of[trigger.i] not in withdrawn]  # "on March 3" is no march
    if not triggers:
        return []
    names = find_names(view)
    arguments: dict[int, Arguments] = {trigger.i: find_arguments(view, trigger) for trigger in triggers}
    parsed = doc.text  # where a dateline is blank, so that its day is of no event
    statuses: dict[int, Standing] = {}
    for trigger in sorted(triggers, key=lambda t: view.depth(t.i)):  # a clause's status rests on the clause above it
        statuses[trigger.i] = find_status(view, trigger, statuses)
    stated, unpinned = attach_times(view, triggers, [time for time in times if parsed[time.start : time.end].strip()])
    in_entries = entry_times(view, parsed, triggers, times, stated, unpinned)
    stated.update(in_entries)
    for i in in_entries:
        if not article.published or (in_entries[i].earliest or "")[:10] <= article.published[:10]:
            statuses[i] = in_the_present(view, i, statuses[i])
    pronouns = Pronouns(view, names)
    dates = date_mentions(Story(view, names, triggers, arguments, statuses, stated, unpinned, article.published, pronouns.resolve))
    for trigger in triggers:
        statuses[trigger.i] = ahead(statuses[trigger.i], dates.get(trigger.i, (None, None))[0], article.published, trigger)
    titles = TitleMaker(view, Phrases(view, names, pronouns.resolve, timed))
    central = names.central()
    furniture = _furniture_sentences(article.text, view)
    spans = [_trimmed(article.text, view, start, end) for start, end in view.sentences]

    def mention(trigger: Trigger) -> EventMention:
        i = trigger.i
        start, end = view.starts[trigger.first], view.ends[trigger.last]
        date, time = dates.get(i, (None, unpinned.get(i)))
        people, places, sites, lemmas = find_participants(view, names, trigger, arguments[i], pronouns.resolve)
        who, _ = find_attribution(view, names, trigger, arguments, pronouns.resolve)
        sentence = view.sentence_of[i]
        title = titles.title(trigger, arguments[i], statuses[i].status)
        on_page = sentence in furniture
        return EventMention(
            id=f"{article.id}:{start}",
            article_id=article.id,
            trigger=Quote(exact=article.text[start:end], start=start, end=end),
            lemma=trigger.lemma,
            form=trigger.form,
            sentence=spans[sentence],
            clause=_clause(view, trigger, arguments[i], spans[sentence]),
            sentence_index=sentence,
            title=title,
            title_once_past=titles.title(trigger, arguments[i], "occurred") if trigger.form == "verb" and statuses[i].status in ("planned", "proposed") else None,
            participants=people,
            places=places,
            sites=sites,
            arguments=lemmas,
            time=time,
            date=date,
            status=statuses[i].status,
            status_reason=statuses[i].reason,
            attribution=who,
            prominence=0.0 if on_page else prominence(view, trigger, arguments[i], statuses[i], date, people, central, chosen=i in in_entries),
            reportable=not on_page and is_reportable(view, trigger, arguments[i], statuses[i], date, people, places, title),
        )

    return [mention(trigger) for trigger in triggers]


def _furniture_sentences(text: str, view: View) -> frozenset[int]:
    """Sentences about the page: credits, notices, and lines with a date and no finite verb of their own."""
    found = set()
    for number, (start, end) in enumerate(view.sentences):
        line = text[view.starts[start] : view.ends[end - 1]]
        if FURNITURE.search(line) or (end - start < 25 and view.lowers[start].rstrip(":") in BYLINE_WORDS and not _told(view, start, end)):
            found.add(number)
    return frozenset(found)


def _told(view: View, start: int, end: int) -> bool:
    """Whether the words are a sentence: "Last week the pier burned" is no by-line."""
    return any(view.deps[i] in ("nsubj", "nsubjpass") and view.tags[view.heads[i]][:2] == "VB" for i in range(start, end))


def _trimmed(text: str, view: View, first: int, end: int) -> Span:
    start, stop = view.starts[first], view.ends[end - 1]
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    while start < stop and text[start].isspace():
        start += 1
    return Span(start=start, end=stop)


def _clause(view: View, trigger: Trigger, arguments: Arguments, sentence: Span) -> Span:
    """The trigger's subtree, with its subject where that is its own."""
    left, right = view.left_edge(trigger.i), view.right_edge(trigger.i)
    first, last = min(left, trigger.first), max(right, trigger.last)
    if arguments.inherited and arguments.subject is not None and arguments.subject < first and trigger.form == "verb":
        pass  # an inherited subject belongs to another clause
    while first < trigger.first and (view.deps[first] in ("cc", "mark", "punct") or view.words[first].isspace()):
        first += 1
    while last > trigger.last and (view.deps[last] == "punct" or view.words[last].isspace()):
        last -= 1
    return Span(start=max(view.starts[first], sentence.start), end=min(view.ends[last], sentence.end))


def _timed_tokens(view: View, times: Sequence[TimeExpression]) -> frozenset[int]:
    """Tokens inside time expressions: both lists are in text order, one pass."""
    found = []
    i = 0
    for time in times:
        if time.type == "DURATION":
            continue  # "the 30-day truce" is a name, not a date
        while i < len(view) and view.ends[i] <= time.start:
            i += 1
        while i < len(view) and view.starts[i] < time.end:
            found.append(i)
            i += 1
    return frozenset(found)
