"""Dates shared inside a sentence: what one clause dates, its participles, joined verbs and nouns have too."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.events.moved import moves_plan
from timeline.events.status import comes_for, is_known
from timeline.events.story import FINE, Dated, Story, carried, one_day
from timeline.events.triggers import Trigger
from timeline.events.vocabulary import people, verbs
from timeline.events.vocabulary.background import AFTERMATH
from timeline.events.vocabulary.nouns import LASTING
from timeline.language import View
from timeline.language.wordlists import words

_APART = words("after before since following from for about until against")


TELLING = verbs.REPORTING | verbs.REPORT_NEWS | verbs.THINKING | verbs.JUSTICE
"""Verbs whose object, where it is spoken of as known, was there before them."""


_TAKES_PLACE = words("begin start open happen occur take hold schedule plan set resume")
"""Verbs that say when their subject is: "the trial is to open on Friday" dates the trial."""


_OF_BEFORE = words("of in for on over with after to about following")


def share_in_clause(story: Story, dates: dict[int, Dated]) -> None:
    """Events of one clause share its date: joined verbs, participles, the nouns a dated verb governs."""
    view, statuses = story.view, story.statuses
    for trigger in story.triggers:
        i = trigger.i
        if i in dates or i in story.unpinned or statuses[i].status in ("hypothetical", "proposed"):
            continue
        head = _governor(view, i, dates)
        if head is None or head not in statuses:
            continue
        attempt = view.tags[i] == "VB" and view.deps[i] == "xcomp" and view.lemma(head, "verb") in verbs.ATTEMPT
        if statuses[i].status == "ongoing" and not one_day(dates[head][0]):
            continue
        takes_place = trigger.form == "noun" and view.heads[i] == head and view.deps[i][:5] == "nsubj" and view.lemma(head, "verb") in _TAKES_PLACE
        if (statuses[i].status == "planned") != (statuses[head].status == "planned") and not attempt and not takes_place:
            continue
        if done_before(view, trigger) or (trigger.form == "noun" and trigger.lemma in LASTING) or (
            trigger.form == "noun" and dates[head][0].basis == "carried" and is_known(view, i) and view.deps[i] == "dobj"
        ):
            continue
        if trigger.form == "verb":
            said_is_done = (
                view.deps[i] == "ccomp" and trigger.head_lemma in verbs.PERFORMATIVE and view.lemma(head, "verb") in verbs.REPORTING
                and _same_subject(story, i, head)
            )
            if said_is_done:
                dates[i] = carried(dates[head], "to say so is to do it")
                continue
            if any(view.deps[j] == "mark" and view.lowers[j] == "that" for j in view.children[i]):
                continue  # "It emerged last week that it had been warned"
            joined = view.deps[i] == "conj" and not joined_to_several(view, i, dates) and _tense(view, i) == _tense(view, head) and view.child(i, "nsubj", "nsubjpass") is None
            if not joined and not (view.deps[i] in ("advcl", "xcomp", "pcomp", "prep") and view.tags[i] in ("VBG", "VB", "VBN")):
                continue
        dates[i] = carried(dates[head], "said in the same clause")


_SHORTLY = words("shortly soon just immediately moments minutes seconds hours right straight")


def dated_by_time_clause(story: Story, dates: dict[int, Dated]) -> None:
    """ "was seized when troops retook the ship on Friday", "seized it shortly after it sailed on Friday": what is done when, or shortly after, something was
    done on a day is done on it."""
    view = story.view
    for trigger in story.triggers:
        i = trigger.i
        if trigger.form != "verb" or i in dates or i in story.unpinned or story.statuses[i].status not in ("occurred", "alleged") or view.tags[i] not in ("VBD", "VBN", "VBG"):
            continue
        for j in view.children[i]:
            if view.deps[j] != "advcl" or j < i or j not in dates or dates[j][0].basis != "stated" or not one_day(dates[j][0]) or story.statuses[j].status not in ("occurred", "ongoing"):
                continue
            opens = view.left_edge(j)
            beside = view.lowers[opens] == "when" or (view.lowers[opens] in ("after", "before") and view.lowers[opens - 1] in _SHORTLY) or (view.lowers[opens] in _SHORTLY and view.lowers[opens + 1] in ("after", "before"))
            if beside:
                dates[i] = carried(dates[j], f"told of the time of “{view.words[j]}”")
                break


def joined_to_several(view: View, i: int, dates: Mapping[int, Dated]) -> bool:
    """Whether verb `i` is joined to two or more with other dates of their own: of "built in 1911, bombed in 1941 and rebuilt" the last has none."""
    row: set[int] = set()
    while (view.deps[i] == "conj" or (row and view.deps[i] == "advcl" and view.tags[i] == "VBN")) and view.heads[i] != i:
        row.update((view.heads[i], *(j for j in view.children[view.heads[i]] if view.deps[j] == "conj" and j < i)))
        i = view.heads[i]
    return len({dates[j][0].earliest for j in row if j in dates and dates[j][0].basis == "stated"}) > 1


def _same_subject(story: Story, i: int, head: int) -> bool:
    one, other = story.arguments[i].subject, story.arguments[head].subject
    if one is None or other is None:
        return False
    names = [story.resolve(j) if story.view.tags[j] == "PRP" else story.names.at.get(j) for j in (one, other)]
    return names[0] is not None and names[1] is not None and names[0].text == names[1].text


def dated_by_subject(story: Story, dates: dict[int, Dated]) -> None:
    """ "Wednesday's blast wrecked the hall": what a dated event does, it does then."""
    view = story.view
    for trigger in story.triggers:
        if trigger.form != "verb" or trigger.i in dates or trigger.i in story.unpinned or story.statuses[trigger.i].status != "occurred":
            continue
        past = view.tags[trigger.i] == "VBD" or (view.tags[trigger.i] == "VBN" and view.child(trigger.i, "aux", "auxpass") is None)
        if not past or trigger.head_lemma in verbs.REPORTING | verbs.LIGHT:
            continue
        subject = view.child(trigger.i, "nsubj")
        if moves_plan(view, trigger.i, subject, event=True):
            continue  # "the launch slipped to Thursday"
        if subject is None or subject not in dates or dates[subject][0].basis != "stated":
            continue
        day, time = dates[subject]
        behind = time is not None and time.start > view.starts[subject] and day.earliest is not None and day.latest is not None
        if day.granularity in FINE or behind:  # "the march in July drew 2,000"; but "the 2015 report led to a ban"
            dates[trigger.i] = carried(dates[subject], f"what the “{view.words[subject]}” did")


def dated_by_clause(story: Story, dates: dict[int, Dated], event_words: set[int]) -> None:
    """ "The blast that killed four men on Monday": what it did on a day dates it."""
    view = story.view
    for trigger in story.triggers:
        i = trigger.i
        if trigger.form != "verb" or i not in dates or dates[i][0].basis != "stated" or view.tags[i] != "VBD":
            continue
        if view.deps[i] != "relcl" or not _that(view, i) or trigger.head_lemma in verbs.REPORTING | verbs.ASPECT | verbs.LIGHT:
            continue
        noun = told_of(view, trigger, event_words)
        if noun is not None and noun not in dates and noun not in story.unpinned and story.statuses[noun].status == "occurred":
            dates[noun] = carried(dates[i], f"what the “{view.words[noun]}” did")


def _governor(view: View, i: int, dates: Mapping[int, Dated]) -> int | None:
    """The dated verb or noun that governs `i` without a preposition that sets another time between."""
    for _ in range(4):
        head, dep = view.heads[i], view.deps[i]
        if head == i or dep in ("relcl", "acl", "appos"):
            return None
        if dep == "pobj" and view.lowers[head] in _APART and not comes_for(view, i):
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


def done_before(view: View, trigger: Trigger) -> bool:
    """Whether the sentence's own words put it before what the sentence tells.

    What somebody is accused of, arrested or honoured for ("charged in the raid"), what something came after ("survivors of the
    quake", "the crash inquiry"), and what is spoken of as known ("acknowledged the leak").
    """
    i = trigger.i
    if trigger.form == "noun" and view.deps[i] == "dobj" and is_known(view, i) and view.lemma(view.heads[i], "verb") in TELLING:
        return True
    first = i
    while view.deps[first] == "conj" and view.tags[view.heads[first]][:2] == "NN":
        first = view.heads[first]
    if trigger.form == "noun" and view.deps[first] == "dobj" and view.lemma(view.heads[first], "verb") in verbs.DENYING:
        return True  # "denies burglary and theft"
    for _ in range(5):
        head, dep = view.heads[i], view.deps[i]
        if head == i:
            return False
        if dep == "prep" and view.lowers[i] == "against" and trigger.form == "noun" and view.lemma(head, "noun") in ("appeal", "petition"):
            return True  # "lodged an appeal against his conviction"
        if dep == "prep" and view.lowers[i] in ("to", "of") and view.lowers[head] == "guilty":
            return True  # "pleads guilty to burglary"
        if dep in ("prep", "compound") and view.tags[head][:2] == "NN" and view.lemma(head, "noun") in AFTERMATH:
            return True
        if dep == "prep" and view.lowers[i] in _OF_BEFORE and view.tags[head][:2] == "VB" and view.lemma(head, "verb") in verbs.JUSTICE:
            return True
        if dep == "prep" and view.lowers[i] in ("into", "over") and view.tags[head][:2] == "VB":
            asks = view.child(head, "nsubj", "nsubjpass")
            if asks is not None and view.lemma(asks, "noun") in AFTERMATH:
                return True  # "an inquest opened into the death"
        if dep == "pcomp" and view.lowers[head] in ("with", "for", "of") and view.lemma(view.heads[head], "verb") in verbs.JUSTICE:
            return True  # "charged with burgling two houses while their owners slept"
        if dep in ("relcl", "ccomp", "nsubj", "nsubjpass") or (dep == "advcl" and trigger.form == "noun"):
            return False
        i = head
    return False


def told_of(view: View, trigger: Trigger, event_words: set[int]) -> int | None:
    """The event noun that a relative clause or participle tells more about: "the blast that wounded two".

    The parser hangs the clause on the nearest noun: "the blast at a mill that wounded two" is told of the blast.
    """
    i = trigger.i
    for _ in range(3):
        if view.deps[i] == "relcl" and _of_another(view, i):
            return None
        if view.deps[i] in ("relcl", "acl"):
            return _event_noun(view, view.heads[i], event_words, far=view.deps[i] == "relcl" and _that(view, i))
        if view.deps[i] not in ("conj", "acomp", "oprd", "advcl", "ccomp", "xcomp") or view.heads[i] == i:
            return None
        i = view.heads[i]
    return None


def _of_another(view: View, i: int) -> bool:
    """Whether a relative clause tells of somebody else than the noun it hangs on, and not of when: "the settlement on which she relied"."""
    subject = view.child(i, "nsubj", "nsubjpass")
    if subject is None or view.tags[subject] in ("WDT", "WP"):
        return False
    return any(view.tags[j] in ("WDT", "WP") and view.deps[j] == "pobj" and view.lowers[view.heads[j]] in ("on", "for", "about", "with", "to", "of") for j in range(view.left_edge(i), i))


def _that(view: View, i: int) -> bool:
    subject = view.child(i, "nsubj")
    return subject is not None and view.lowers[subject] in ("that", "which")


def _event_noun(view: View, i: int, event_words: set[int], *, far: bool) -> int | None:
    for _ in range(3):
        if i in event_words:
            return i
        above = view.heads[i]
        if not far or view.deps[i] != "pobj" or view.deps[above] != "prep":
            return None
        i = view.heads[above]
    return None


def in_modifier(view: View, i: int) -> bool:
    """Inside a participle that tells who somebody is: "families of two miners killed in the blast sued the owner"."""
    for _ in range(5):
        if view.deps[i] == "acl" and view.tags[i] == "VBN":
            return view.heads[i] < i and view.lemma(view.heads[i], "noun") in people.PEOPLE
        if view.heads[i] == i or view.deps[i] in ("relcl", "ccomp", "advcl", "conj"):
            return False
        i = view.heads[i]
    return False


def befell_before(view: View, i: int) -> bool:
    """Inside a clause that tells who somebody is of whom the perfect tells what has come since: "a man hurt in Saturday's leak has
    died", "a man who broke into two houses has pleaded guilty"."""
    clause = next((j for j in (i, *view.above(i)) if view.deps[j] in ("acl", "relcl")), None)
    if clause is None or view.tags[clause] not in ("VBN", "VBD") or view.child(clause, "aux") is not None or view.deps[_subject_of(view, view.heads[clause])][:5] != "nsubj":
        return False
    main = next((j for j in view.above(clause) if view.tags[j][:2] == "VB"), None)
    return main is not None and any(view.lowers[j] in ("has", "have") and view.deps[j] == "aux" for j in view.children[main])


def _subject_of(view: View, noun: int) -> int:
    """The noun over "of" and "in": of "residents of a town" the residents."""
    while view.deps[noun] == "pobj" and view.deps[view.heads[noun]] == "prep" and view.tags[view.heads[view.heads[noun]]][:2] == "NN":
        noun = view.heads[view.heads[noun]]
    return noun


def told_aside(view: View, i: int, dates: Mapping[int, Dated]) -> bool:
    """Inside a clause that tells who somebody is, beside a verb with a date of its own: "a man who fled a jail was caught Monday"."""
    for _ in range(6):
        if view.deps[i] == "relcl":
            break
        if view.heads[i] == i:
            return False
        i = view.heads[i]
    else:
        return False
    who = view.heads[i]
    if view.tags[i] == "VBG" or not (view.tags[who] in ("NNP", "NNPS") or view.lemma(who, "noun") in people.PEOPLE):
        return False
    main = next((j for j in view.above(who) if view.tags[j][:2] == "VB"), None)
    return main is not None and main in dates and dates[main][0].basis == "stated"
