"""Which event a time expression dates, by syntax."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from timeline.events.counted import count_apart
from timeline.events.moved import is_old_day, moved, moves_plan, verb_over
from timeline.events.triggers import Trigger
from timeline.events.verb_status import begun, is_negated
from timeline.events.vocabulary import nouns, verbs
from timeline.language import View
from timeline.language.wordlists import words
from timeline.model import TimeExpression
from timeline.temporal.almanac import interval_of, shift_day
from timeline.temporal.wording import say_interval

OTHER_TIME = words("after before since following until till from despite about over regarding")

AHEAD = verbs.PLANNING | verbs.ASPECT
"""Verbs whose to-clause takes the date that follows it."""

BIDDING = words("allow permit order force compel oblige instruct direct help lead prompt cause get drive")
"""Verbs whose object does what they bid, and then: what was ordered was ordered and done on the day told."""

PUTTING_OFF = words("postpone cancel scrap schedule reschedule announce plan call move delay boycott discuss preview await expect adjourn suspend ban bar put")
"""Verbs that are done on another day than what is their object: "postponed Saturday's match"."""

CALLING_OFF = words("cancel scrap book reserve call arrange plan schedule order announce forecast set fix")
"""Verbs whose "for" gives the day of what they are done to."""

CHOOSING = words("pencil pick choose set fix suggest propose favour favor float name eye target")
"""Verbs whose object may be a day to come."""

AGES = words("bc bce ad antiquity century centuries millennium millennia age ages era prehistory")
"""Words for times too far or too wide to pin."""

USABLE = frozenset({"DATE", "TIME", "DURATION"})
"""A set ("every Monday") dates no single event."""

_DAYS = {"second": 0, "minute": 0, "hour": 0, "daypart": 1, "day": 2, "weekend": 3, "week": 4, "month": 5, "season": 6,
         "quarter": 6, "half": 7, "year": 8, "decade": 9, "century": 10}


def attach_times(
    view: View, triggers: Sequence[Trigger], times: Sequence[TimeExpression]
) -> tuple[dict[int, TimeExpression], dict[int, TimeExpression | None]]:
    """The expression that dates each trigger, by the trigger's head token; one expression a trigger, the finest.

    The second part holds the triggers whose own words name a time that cannot be pinned ("centuries ago", "in 44 BC";
    None where not even the phrase is known): they have a time, so none may be carried to them.
    """
    by_token = {i: trigger for trigger in triggers for i in range(trigger.first, trigger.last + 1)}
    dated: dict[int, TimeExpression] = {}
    unpinned: dict[int, TimeExpression | None] = {}
    direct: dict[int, bool] = {}
    asides: set[int] = set()
    spans = _token_spans(view, times)
    times = _whole_ranges(view, times, spans)
    for time, (first, end) in zip(times, spans, strict=True):
        if first >= end or time.type not in USABLE or bare_clock(time) or _is_day_before(view, first, end):
            continue
        dated_here = _dated_by(view, by_token, first, end, over=_is_over(time))
        if dated_here and all(view.deps[trigger.i] in ("acl", "advcl") and view.tags[trigger.i] == "VBN" for trigger in dated_here):
            asides.add(time.start)
        if time.type == "TIME" and time.anchor.kind == "expression" and time.anchor.start in asides and not _NAMES_A_DAY.search(time.text):
            continue  # "a pay rise backdated to January 1. It was agreed at 2 a.m.": not on January 1
        if (time.earliest or time.latest or "-").startswith("-"):  # before Christ no event is put on the axis
            if time.type != "DURATION" and time.value != "PRESENT_REF" and not _SOON.search(time.text):
                unpinned.update((trigger.i, time) for trigger in dated_here)
            continue
        if dated_here and dated_here[0].form == "noun" and first < dated_here[0].i:
            time = _of_that_day(time)
        time = _within_its_day(time)
        if _is_put_off(view, dated_here, first):
            time = _of_that_day(time)  # "delayed the visit until May 5"
        if (time.earliest is None or time.latest is None) and any(trigger.form != "verb" for trigger in dated_here):
            continue  # "the fifth raid since May": neither the raid nor what is told of it lasted since
        for trigger in dated_here:
            told = _not_before(view, trigger.i, first, time) or time
            known = dated.get(trigger.i) if not _is_put_off(view, dated_here, first, to=("to", "until", "till")) else None
            straight = trigger is dated_here[0]
            if (view.deps[trigger.i] == "relcl" and first <= view.heads[trigger.i] < end) or (not straight and _says_when(view, trigger.i)):
                told = _of_that_day(time)  # "had clung on since Tuesday, when the paper disclosed it"
            # What hangs on the verb itself goes before what hangs on one of its nouns.
            own = first > 0 and _tells_of(view, view.heads[first - 1]) and view.heads[view.heads[first - 1]] == trigger.i  # before what heads the line
            if known is None or own or (straight, _finer(told, known)) > (direct[trigger.i], False):
                dated[trigger.i] = told
                direct[trigger.i] = straight and not own
    for trigger in triggers:
        day, above = dated.get(trigger.i), by_token.get(view.heads[trigger.i])
        if day is not None and above is not None and above.i not in dated and _was_done_then(view, trigger.i, above.i, day):
            dated[above.i] = day
    _date_clauses(view, triggers, times, spans, dated)
    count_apart(view, by_token, times, spans, dated, unpinned)
    for trigger in triggers:
        if trigger.i not in unpinned and _names_another_time(view, trigger.i):
            unpinned[trigger.i] = None
    return dated, {i: time for i, time in unpinned.items() if i not in dated}


def _whole_ranges(view: View, times: Sequence[TimeExpression], spans: Sequence[tuple[int, int]]) -> list[TimeExpression]:
    """The expressions, where "between 1871 and 1874" stands for all that lies between its ends; "from Monday to Friday" may be where something was moved."""
    whole = list(times)
    for place, (time, other, (first, end), (second, _)) in enumerate(zip(times, times[1:], spans, spans[1:], strict=False)):
        before = view.lowers[first - 1] if first else ""
        joined = end + 1 == second and before == "between" and view.lowers[end] == "and"
        if joined and time.earliest and other.latest and len(time.earliest) == len(other.latest) == len("2025-03-23") and time.earliest < other.latest and time.type == other.type == "DATE":
            why = f"{time.explanation.split('; ')[0].rstrip('.')}; with '{other.text}' one range, {say_interval(time.earliest, other.latest)}."
            whole[place] = time.model_copy(update={"latest": other.latest, "explanation": why})
    return whole


def _is_day_before(view: View, first: int, end: int) -> bool:
    """ "resigned on 28 January, the day before she was to face a vote": no day of its own."""
    return view.lowers[first:end] in (["the", "day"], ["the", "night"], ["the", "week"]) and end < len(view) and view.lowers[end] in ("before", "after")


def _date_clauses(
    view: View, triggers: Sequence[Trigger], times: Sequence[TimeExpression], spans: Sequence[tuple[int, int]], dated: dict[int, TimeExpression]
) -> None:
    """ "the one at Larne six years ago, in which two men died": what the clause tells was then."""
    ends = {end: time for time, (first, end) in zip(times, spans, strict=True) if first < end and time.type == "DATE" and time.earliest is not None and time.latest is not None}
    for trigger in triggers:
        i = trigger.i
        if i in dated or view.deps[i] != "relcl" or view.tags[i] != "VBD":
            continue
        opens = view.left_edge(i)
        before = opens - (opens > 0 and view.words[opens - 1] == ",")
        if before in ends and view.lowers[opens : opens + 2] in (["in", "which"], ["at", "which"], ["during", "which"]):
            dated[i] = _of_that_day(ends[before])


def _was_done_then(view: View, done: int, bidden: int, time: TimeExpression) -> bool:
    """ "ordered everyone to leave on Sunday", told on Monday: a day that is over is of the order too."""
    if view.deps[done] not in ("xcomp", "ccomp") or view.tags[done] != "VB" or view.tags[bidden] not in ("VBD", "VBN") or view.lemma(bidden, "verb") not in BIDDING:
        return False
    if view.lemma(bidden, "verb") in ("allow", "permit") and view.child(bidden, "auxpass") is None:
        return False  # a law permits for good
    return time.anchor.kind == "published" and bool(time.latest and time.anchor.date and time.earliest and time.latest[:10] < time.anchor.date)


def _not_before(view: View, i: int, first: int, time: TimeExpression) -> TimeExpression | None:
    """ "will not reopen before Monday": the words say up to when it is shut; it reopens on Monday or later. None for others."""
    if time.earliest is not None or time.latest is None or len(time.latest) > len("2025-03-23") or first == 0 or view.lowers[first - 1] != "before":
        return None
    if not (is_negated(view, i) or view.lowers[view.heads[i]] in ("unlikely", "impossible")):
        return None
    day = shift_day(date.fromisoformat(time.latest), 1, "D").isoformat()
    return time.model_copy(update={"earliest": day, "latest": None, "explanation": f"{time.explanation[:-1]}; not before, so {say_interval(day, None)}."})


_PARTS = words("day night morning afternoon evening weekend eve")


def _names_another_time(view: View, i: int) -> bool:
    """ "in 845", "in the age of sail", "long ago", "on election night", "on the day of the raid": a time is meant that no expression holds."""
    objects = [k for j in view.children[i] if view.deps[j] in ("dobj", "nsubjpass") for k in view.children[j] if k > i]
    for j in (*view.children[i], *objects):
        if view.deps[j] == "advmod" and view.lowers[j] == "ago":
            return True
        if view.deps[j] == "prep" and view.lowers[j] in ("on", "during", "at") and (k := view.child(j, "pobj")) is not None and view.lowers[k] in _PARTS:
            of = view.child(k, "prep")
            if view.child(k, "compound") is not None or (of is not None and view.lowers[of] == "of"):
                return True
        if view.deps[j] == "prep" and view.lowers[j] in ("in", "by", "around", "circa", "during"):
            k = view.child(j, "pobj")
            if k is not None and (
                (view.tags[k] == "CD" and view.words[k].isdigit() and len(view.words[k]) >= 3 and not view.children[k])
                or view.lowers[k] in AGES
            ):
                return True
    return False


def _of_that_day(time: TimeExpression) -> TimeExpression:
    """ "after the Monday attack", "since 2018, when it sank": the preposition is another's, the time is whole."""
    whole = interval_of(time.value) if (time.earliest is None) != (time.latest is None) else None
    if whole is None:
        return time
    why = time.explanation.split("; ")[0].rstrip(".") + "."  # without what it says of the open side
    return time.model_copy(update={"earliest": whole[0], "latest": whole[1], "granularity": whole[2], "mod": None, "explanation": why})


_SOON = re.compile(r"\b(?:seconds|minutes|moments|hours) (?:later|after|earlier|before)\b", re.IGNORECASE)
"""What lies so little off is of the same day."""
_NAMES_A_DAY = re.compile(r"day\b|yesterday|tomorrow|tonight|night|morning|\b[A-Z][a-z]{2,}\.? \d|\d [A-Z][a-z]{2}", re.IGNORECASE)


def _within_its_day(time: TimeExpression) -> TimeExpression:
    """ "shortly after 2 a.m. today" is still today."""
    if time.granularity in ("second", "minute", "hour", "daypart") and (time.earliest is None) != (time.latest is None):
        day = (time.earliest or time.latest or "")[:10]
        return time.model_copy(update={"earliest": time.earliest or day, "latest": time.latest or day})
    return time


def bare_clock(time: TimeExpression) -> bool:
    """A clock time whose day is only assumed to be the publication's: it does not say which day."""
    clock = time.type == "TIME" and time.anchor.kind == "published" and time.granularity in ("second", "minute", "hour")
    return clock and not _NAMES_A_DAY.search(time.text)


def _finer(new: TimeExpression, old: TimeExpression) -> bool:
    """Whether a second expression of the same clause says more: a day beats a year, a whole interval an open one."""
    if (new.earliest is None or new.latest is None) != (old.earliest is None or old.latest is None):
        return old.earliest is None or old.latest is None
    return _DAYS.get(new.granularity or "century", 9) < _DAYS.get(old.granularity or "century", 9) and new.type != "DURATION"


def _token_spans(view: View, times: Sequence[TimeExpression]) -> list[tuple[int, int]]:
    """Token range of each expression; both are in text order, so one pass does."""
    spans = []
    i = 0
    for time in times:
        while i < len(view) and view.ends[i] <= time.start:
            i += 1
        end = i
        while end < len(view) and view.starts[end] < time.end:
            end += 1
        spans.append((i, end))
    return spans


def _is_over(time: TimeExpression) -> bool:
    return time.anchor.kind == "published" and bool(time.latest and time.anchor.date and time.latest[:10] < time.anchor.date)


def _dated_by(view: View, by_token: dict[int, Trigger], first: int, end: int, *, over: bool = False) -> list[Trigger]:
    """The triggers an expression at tokens first..end dates: climb from it to the first verb; nouns passed on the way
    are dated too, and stop the climb where a preposition sets another time."""
    head = next((i for i in range(first, end) if not first <= view.heads[i] < end or view.heads[i] == i), first)
    found: list[Trigger] = []
    i = head
    if view.heads[i] == i:
        return _fragment(view, by_token, first, end)
    verb = verb_over(view, head)
    if verb is not None and view.lowers[view.heads[head]] == "for" and view.lemma(verb, "verb") in CALLING_OFF:
        thing = view.heads[verb] if _tells_of(view, verb) else view.child(verb, "dobj", "nsubjpass")
        arranged = [by_token[verb]] if verb in by_token and view.child(verb, "nsubjpass") is not None and view.lemma(verb, "verb") in AHEAD else []
        return [*([by_token[thing]] if thing in by_token and by_token[thing].form == "noun" else []), *arranged]  # "cancelled all operations for Sunday"
    above = view.heads[view.heads[head]] if view.deps[head] == "pobj" and view.lowers[view.heads[head]] == "in" else view.heads[head]
    if view.deps[head] in ("dobj", "pobj") and view.lemma(above, "verb") in (CHOOSING if view.deps[head] == "dobj" else ("pencil",)):
        return []  # "had pencilled in 30 March"
    plan = moved(view, verb) if verb is not None else None
    if verb is not None and moves_plan(view, verb, plan, event=plan in by_token):
        return [by_token[plan]] if plan in by_token and by_token[plan].form == "noun" and not is_old_day(view, head) else []
    if view.deps[head] == "pobj" and view.lowers[view.heads[head]] in ("until", "till"):
        return _when_clauses(view, by_token, head, head)  # it says when something ends
    while view.heads[i] != i:
        dep, below = view.deps[i], i
        i = view.heads[i]
        if dep == "pobj" and below != head and view.lowers[i] in ("since", "than", "unlike") and below not in by_token:
            return found  # "the worst incident since the one at Larne six years ago"
        if dep == "appos":
            return found  # "a fire, the latest in a series of blazes this summer": the summer is the series'
        if view.lowers[i] in ("date", "dates"):  # "set a trial date of Jan. 13": the trial's, not the setting's
            return [by_token[j] for j in view.children[i] if j in by_token and view.deps[j] == "compound"]
        trigger = by_token.get(i)
        if view.tags[i][:2] == "VB" and view.lemma(i, "verb") in _FROM and (source := _recovered_from(view, by_token, i, first)) is not None:
            return [*found, *([source] if source not in found else [])]
        if view.tags[i][:2] == "VB":
            verb = _right_verb(view, i, first, end)
            if over and verb == i and view.tags[i] == "VB" and dep != "nsubj" and view.deps[i] in ("acl", "advcl", "relcl") and view.tags[i - 2 : i - 1] and view.tags[i - 2][:2] == "NN" and view.lowers[i - 1] == "to":
                verb = next((j for j in view.above(i) if view.tags[j] in ("VBD", "VBN")), verb)  # "pulled out of a deal to buy it on Sept. 12"
            trigger = by_token.get(verb)
            if trigger is None and view.lemma(verb, "verb") in ("be", "have", "do"):
                trigger = next((by_token[j] for j in view.children[verb] if j in by_token and view.deps[j] in ("acomp", "attr", "prep")), None)
            found.extend(each for each in (trigger, *_when_clauses(view, by_token, verb, head), *_told_by_participle(view, by_token, verb), *_planned(view, by_token, verb, first)) if each and each not in found)
            return found
        if trigger is not None:
            if trigger.form == "noun" and trigger not in found:
                found.append(trigger)
            before = below < i or view.deps[head] == "poss"
            if view.deps[head] == "poss" and view.deps[i] == "dobj" and view.tags[view.heads[i]][:2] == "VB" and view.lemma(view.heads[i], "verb") in PUTTING_OFF:
                return found
            if view.deps[i] == "pobj":
                preposition = view.lowers[view.heads[i]]
                if preposition == "against" and dep == "prep":
                    found.remove(trigger)  # "lodged an appeal against his conviction on Thursday"
                    continue
                if preposition in OTHER_TIME and (before or dep == "prep"):
                    return found
                if before and view.tags[view.heads[view.heads[i]]][:2] == "NN":
                    return found  # "the suspect in Monday's raid was charged": the raid tells which suspect
            elif view.deps[i] in ("nsubj", "nsubjpass", "poss", "compound", "appos", "conj") and (before or dep == "prep"):
                return found
        if dep in ("relcl", "acl"):
            return found
    return found


def _tells_of(view: View, verb: int) -> bool:
    """Whether a participle says for when what it hangs on was arranged: "the hearing, scheduled for 18 October, was put off"."""
    return view.deps[verb] == "acl" and view.tags[verb] == "VBN" and view.lemma(verb, "verb") in CALLING_OFF and view.tags[view.heads[verb]][:2] == "NN"


_FROM = words("recover recuperate convalesce")
"""Verbs whose "from" names what went before: its day is behind it."""


def _recovered_from(view: View, by_token: dict[int, Trigger], verb: int, first: int) -> Trigger | None:
    """What somebody recovered from, where it stands before the time at token `first`: "recovering from a crash in May" dates the crash."""
    for j in view.children[verb]:
        noun = view.child(j, "pobj") if view.deps[j] == "prep" and view.lowers[j] == "from" else None
        if noun is not None and j < noun < first and noun in by_token and by_token[noun].form == "noun":
            return by_token[noun]
    return None


def _is_put_off(view: View, dated: Sequence[Trigger], first: int, *, to: tuple[str, ...] = ("until", "till")) -> bool:
    """Whether the expression at `first` tells to when the one event it dates was put off."""
    verb = view.heads[first - 1] if first and view.lowers[first - 1] in to else None
    if verb is not None and view.deps[verb] == "advmod":
        verb = view.heads[verb]  # "put back to Friday"
    return verb is not None and len(dated) == 1 and moved(view, verb) == dated[0].i and moves_plan(view, verb, dated[0].i, event=True)


def _when_clauses(view: View, by_token: dict[int, Trigger], verb: int, head: int) -> list[Trigger]:
    """ "was at home Monday when he fell", "on Monday, when he fell": the fall is Monday's too."""
    found = []
    for j in (*view.children[verb], *view.children[head]):
        if view.deps[j] in ("advcl", "relcl") and j in by_token and _says_when(view, j):
            found.append(by_token[j])
    return found


_HELD = words("hold carry conduct stage convene perform")
"""Verbs that say that their object took place."""
def _told_by_participle(view: View, by_token: dict[int, Trigger], verb: int) -> list[Trigger]:
    """ "a meeting held on 16 May" was on that day; "In a report dated 3 June, Mills wrote": so was the writing."""
    noun = view.heads[verb]
    if view.deps[verb] != "acl" or view.tags[verb] != "VBN" or view.tags[noun][:2] != "NN":
        return []
    if view.lemma(verb, "verb") in _HELD:
        return [by_token[noun]] if noun in by_token and by_token[noun].form == "noun" else []
    main = view.heads[view.heads[noun]]
    written = view.lemma(verb, "verb") in verbs.WRITTEN and view.lemma(noun, "noun") in nouns.WRITINGS and view.deps[noun] == "pobj" and view.lowers[view.heads[noun]] == "in"
    return [by_token[main]] if written and main in by_token and view.lemma(main, "verb") in verbs.REPORTING else []


def _planned(view: View, by_token: dict[int, Trigger], verb: int, first: int) -> list[Trigger]:
    """ "plans a march on 27 September": the day is the march's too."""
    thing = view.child(verb, "dobj") if view.lemma(verb, "verb") == "plan" and view.tags[verb] in ("VBZ", "VBP", "VBG") else None
    return [by_token[thing]] if thing is not None and thing < first and thing in by_token and by_token[thing].form == "noun" else []


def _says_when(view: View, i: int) -> bool:
    return any(view.lowers[k] == "when" and view.deps[k] in ("advmod", "mark") for k in view.children[i])


def _right_verb(view: View, verb: int, first: int, end: int) -> int:
    """Mend what the parser gets wrong between a verb and its complement.

    "said Tuesday he would resign": the expression stands before the complement's subject, so it dates the telling.
    "agreed to meet on Friday": it stands after the complement's verb, so it dates the meeting.
    "appeared in court yesterday charged with theft": a participle right behind it has it not.
    "were ordered out overnight after engineers found a leak": before the word that opens the clause, it is outside it.
    "sold the ring he had stolen two days later": what comes later is what the sentence tells, not what had been before.
    """
    above = view.heads[verb]
    if view.deps[verb] == "relcl" and verb < first and view.lowers[end - 1] == "later" and any(view.lowers[j] == "had" and view.deps[j] == "aux" for j in view.children[verb]):
        return next((j for j in view.above(above) if view.tags[j][:2] == "VB"), verb)
    if view.deps[verb] == "advcl" and end < len(view) and view.deps[end] == "mark" and view.heads[end] == verb and above < first:
        return above
    if view.deps[verb] in ("advcl", "acl") and view.tags[verb] == "VBN" and above < first < verb and end == verb and view.tags[above] == "VBD" and "," not in view.words[above:first]:
        return above
    if view.deps[verb] in ("ccomp", "xcomp") and above < first < verb and view.tags[above][:2] == "VB":
        opening = [j for j in view.children[verb] if view.deps[j] in ("nsubj", "nsubjpass", "mark", "aux", "expl", "csubj") and j != first]
        if not opening or first < min(opening):
            between = [j for j in range(above + 1, first) if view.words[j] in (",", "that")]
            if not between:
                return above
    for j in view.children[verb]:
        if view.deps[j] == "xcomp" and verb < j < first and ((view.tags[j] == "VB" and view.lemma(verb, "verb") in AHEAD) or begun(view, j) == verb):
            return _right_verb(view, j, first, end)
    return verb


def _fragment(view: View, by_token: dict[int, Trigger], first: int, end: int) -> list[Trigger]:
    """An expression that the parser makes the root: it dates the event words of its own line beside it, if any."""
    start, stop = view.sentences[view.sentence_of[first]]
    near = [by_token[i] for i in range(start, stop) if i in by_token and by_token[i].form == "noun"]
    return near[:1] if len(near) == 1 and stop - start <= 12 else []
