"""Whether an event happened, goes on, is planned, proposed, alleged, denied or only thought of."""

from __future__ import annotations

from timeline.events.triggers import Trigger
from timeline.events.verb_status import HEADLINES_PRESENT, Standing, is_done, is_negated, verb_status
from timeline.events.vocabulary import verbs
from timeline.language import View
from timeline.language.wordlists import words
from timeline.model import NOT_HELD, MentionDate, Status


def find_status(view: View, trigger: Trigger, statuses: dict[int, Standing]) -> Standing:
    """The status of one trigger. `statuses` holds those of the triggers above it, already found, by head token."""
    own = _arranged(view, trigger.i) or verb_status(view, trigger.i) if trigger.form == "verb" else _noun_status(view, trigger.i)
    if trigger.form == "other":
        own = verb_status(view, view.heads[trigger.i]) if view.tags[view.heads[trigger.i]][:2] == "VB" else own
    inherited = _from_above(view, trigger, statuses)
    if own.status in ("occurred", "ongoing") and inherited is not None:
        return inherited
    return own


def _arranged(view: View, i: int) -> Standing | None:
    """ "A hearing, set for Thursday": nothing has happened by that, and nothing will where the sentence calls the hearing off.

    Where the verb over the hearing tells what was done ("a rally set for last Saturday drew thousands") nothing is said here.
    """
    if view.tags[i] != "VBN" or view.deps[i] != "acl" or view.lemma(i, "verb") not in verbs.ARRANGED | {"pencil"} or not _for_a_time(view, i):
        return None
    noun = view.heads[i]
    kept, over = _held_by(view, noun), view.heads[noun]
    if kept is not None and (kept.status == "denied" or _put_off(view, noun)):
        return Standing("hypothetical", f"{kept.reason.split(':')[0]}: it was planned, and did not come about then")
    if view.tags[over][:2] == "VB" and not (kept or verb_status(view, over).status == "planned"):
        return None
    return Standing("planned", f"“{view.words[i]} {view.words[i + 1] if i + 1 < len(view) else ''}” puts it ahead")


def _for_a_time(view: View, i: int) -> bool:
    """Whether "for" or "to" gives the time the verb arranges for: "set for Thursday", not "a fire set on Thursday"."""
    behind = {k for j in view.children[i] if j > i and view.lowers[j] in ("for", "to") for k in view.children[j] if view.deps[k] == "pobj"}
    return any(start <= k < end for start, end, label in view.entities if label in ("DATE", "TIME") for k in behind)


def _put_off(view: View, noun: int) -> bool:
    """Whether the verb over a noun puts it off, so that the time given before no longer holds."""
    return view.lemma(view.heads[noun], "verb") in POSTPONING and not is_negated(view, view.heads[noun])


def _noun_status(view: View, i: int) -> Standing:
    for j in view.children[i]:
        word = view.lowers[j]
        if view.deps[j] in ("amod", "compound", "det"):
            if word in ("alleged", "suspected", "reported", "purported", "apparent"):
                return Standing("alleged", f"“{view.words[j]}” {view.words[i]}")
            if word in ("planned", "upcoming", "scheduled", "forthcoming", "next", "future", "expected", "looming", "impending"):
                return Standing("planned", f"“{view.words[j]}” {view.words[i]}")
            if word in ("proposed", "possible", "potential", "suggested", "draft"):
                return Standing("proposed", f"“{view.words[j]}” {view.words[i]}")
            if word in ("ongoing", "current", "continuing"):
                return Standing("ongoing", f"“{view.words[j]}” {view.words[i]}")
            if word == "no":
                return Standing("denied", f"“{view.words[j]}” {view.words[i]}")
    if comes_for(view, i) and (told := verb_status(view, view.heads[view.heads[i]])).status == "planned":
        return told
    return _held_by(view, i) or _called_for(view, i) or Standing("occurred", "named as a fact")


WRONGS = words("mislead lie cheat defraud deceive bribe swindle smear betray")
"""What nobody is known to have done for somebody's saying so."""
HOLDING = words("hold stage convene conduct schedule slate plan arrange set call announce organize")
BEGINNING = words("begin start resume open continue proceed happen occur follow last end conclude take be come")
POSTPONING = words("postpone delay defer adjourn reschedule put")
CANCELLING = words("cancel scrap abandon avert avoid prevent thwart foil")
WANTING = words("call demand appeal proposal bid request push need plea hope")
VOTING = words("ballot vote referendum poll")
VOTED_ON = words("strike walkout stoppage merger sale takeover boycott independence secession")
FEARING = words("threat fear risk possibility prospect chance danger warning")
"""Nouns whose "of", "for" or "on" names what is wanted, what is voted on, and what may come."""


def _held_by(view: View, i: int) -> Standing | None:
    """What the verb that holds, begins, puts off or calls off an event says of it: "talks will begin", "put off the vote"."""
    while view.deps[i] == "conj" and view.tags[view.heads[i]][:2] == "NN":  # "will begin with a truce, as well as talks"
        i = view.heads[i]
    dep, head = view.deps[i], view.heads[i]
    clause = view.child(i, "relcl")
    which = view.child(clause, "nsubj", "nsubjpass") if clause is not None else None
    if clause is not None and which is not None and view.tags[which] == "WDT":
        dep, head = view.deps[which], clause  # "a strike that will begin on Friday"
    elif dep == "pobj" and view.deps[head] == "prt":
        dep, head = "dobj", view.heads[head]
    elif dep == "pobj" and view.lowers[head] == "with":  # "the day will begin with talks"
        dep, head = "nsubj", view.heads[head]
    if dep == "conj" and view.tags[head] == "VB":
        dep = "nsubj"  # the truce and the talks, read as joined to "begin"
    if dep not in ("nsubj", "nsubjpass", "dobj") or view.tags[head][:2] != "VB":
        return None
    lemma = view.lemma(head, "verb")
    particle = view.child(head, "prt")
    off = particle is not None and view.lowers[particle] == "off"
    if dep == "nsubj":
        if lemma == "be":
            due = view.child(head, "acomp")
            if due is not None and view.lowers[due] in ("due", "likely", "possible", "imminent") and not is_past(view, head):
                return Standing("planned", f"“{view.words[due]}” lies ahead")
        ahead = verb_status(view, head) if lemma in BEGINNING else None
        return ahead if ahead is not None and ahead.status in ("planned", "proposed", "hypothetical") else None
    if (lemma == "call" and off) or lemma in CANCELLING:
        return Standing("denied", f"“{view.words[head]}”: {NOT_HELD}") if is_done(view, head) and not is_negated(view, head) else None
    if lemma in POSTPONING and (lemma != "put" or off):
        return Standing("planned", f"“{view.words[head]}”: it is still to come")
    if dep == "nsubjpass" and (lemma in HOLDING or lemma in verbs.ARRANGED):
        over = next((j for j in view.children[head] if view.deps[j] == "conj" and _calls_off(view, j) and view.child(j, "nsubj", "nsubjpass") is None), None)
        if over is not None:
            return Standing("denied", f"“{view.words[over]}”: {NOT_HELD}")
        told = verb_status(view, head)
        return told if told.status in ("planned", "proposed", "hypothetical") else None
    return None


def _calls_off(view: View, i: int) -> bool:
    """ "was planned for Thursday but was called off", "but was put back": not to when."""
    lemma, beside = view.lemma(i, "verb"), {view.lowers[j] for k in (i, *view.children[i]) if k == i or view.deps[k] == "advmod" for j in view.children[k]}
    off = lemma in CANCELLING or (lemma in ("call", "put") and "off" in beside) or (lemma in POSTPONING and (lemma != "put" or "back" in beside) and beside.isdisjoint(("to", "until", "till", "by")))
    return off and is_done(view, i) and not is_negated(view, i)


def is_past(view: View, i: int) -> bool:
    return view.tags[i] in ("VBD", "VBN")


def _called_for(view: View, i: int) -> Standing | None:
    """ "a call for talks", "fears of a strike", "a ballot on strike action": wanted, feared or voted on, and not there yet."""
    if view.deps[i] == "compound" and view.lowers[view.heads[i]] == "action":
        i = view.heads[i]
    preposition = view.heads[i]
    if view.deps[i] != "pobj" or view.lowers[preposition] not in ("for", "of", "on", "over") or is_known(view, i):
        return None
    if view.lowers[preposition] in ("on", "over"):
        return Standing("hypothetical", f"“{view.words[view.heads[preposition]]}” is to decide it") if view.lemma(view.heads[preposition], "noun") in VOTING and (view.lowers[i] == "action" or view.lemma(i, "noun") in VOTED_ON) else None
    word = view.lemma(view.heads[preposition], "noun") if view.tags[view.heads[preposition]][:2] == "NN" else ""
    if word in WANTING:
        return Standing("proposed", f"“{view.words[view.heads[preposition]]}” asks for it")
    return Standing("hypothetical", f"“{view.words[view.heads[preposition]]}” says it may come") if word in FEARING else None


def _from_above(view: View, trigger: Trigger, statuses: dict[int, Standing]) -> Standing | None:
    """What the governing verb leaves of a claim: denied, alleged, wanted or ahead passes down to its complement."""
    i = trigger.i
    steps = 0
    while view.heads[i] != i and steps < 4:
        dep, head = view.deps[i], view.heads[i]
        if dep in ("relcl", "acl", "nsubj", "appos") or (dep == "advcl" and trigger.form != "noun"):
            return None
        steps += 1
        if view.tags[head][:2] != "VB":
            if head in statuses and dep in ("prep", "pobj", "compound", "amod") and statuses[head].status in ("planned", "proposed", "hypothetical") and trigger.form == "noun" and dep != "compound":
                return None
            i = head
            continue
        lemma = view.lemma(head, "verb")
        above = statuses.get(head)
        if dep in ("dobj", "xcomp", "ccomp", "prep", "pcomp", "nsubjpass", "conj", "agent"):
            if dep in ("dobj", "ccomp", "prep") and lemma in verbs.DENYING and trigger.form != "other":
                return Standing("denied", f"“{view.words[head]}” denies it")
            if dep == "ccomp" and trigger.form == "verb" and trigger.head_lemma in WRONGS and lemma in verbs.CLAIMING and _of_another(view, i, head):
                return Standing("alleged", f"“{view.words[head]}” gives it as somebody's word")
            if dep == "ccomp" and trigger.form == "verb" and lemma in verbs.CLAIMING and (accuser := _accuser(view, head)) and (accuser in DOCUMENTS or _of_another(view, i, head)):
                return Standing("alleged", f"“{view.words[head]}” gives it as an accusation")
            if dep in ("xcomp", "ccomp", "dobj", "prep") and lemma in verbs.ALLEGING and trigger.form == "verb":
                return Standing("alleged", f"“{view.words[head]}” gives it as an accusation")
            if dep in ("dobj", "xcomp") and trigger.form == "noun" and lemma in (verbs.PROPOSING | {"seek", "plan", "schedule", "expect", "threaten", "await"}):
                kind: Status = "planned" if lemma in ("plan", "schedule", "expect", "await") else "proposed"
                return Standing(kind, f"“{view.words[head]}” puts it ahead")
            if dep == "conj" and trigger.form == "verb" and view.tags[trigger.i] == view.tags[head] == "VB" and above:
                return above if above.status in ("planned", "proposed", "hypothetical") else None
            if dep == "conj" and trigger.form == "verb" and above and _shares_passive(view, trigger.i, head):
                return above if above.status in ("planned", "proposed", "hypothetical") else None
            if above and above.status == "denied" and dep == "dobj" and i == trigger.i and trigger.form == "noun" and not is_known(view, i):
                return above  # "did not reach a deal"
            if above and above.status in ("planned", "proposed", "hypothetical") and dep != "conj" and trigger.form == "noun":
                if i != trigger.i or is_known(view, trigger.i):
                    return None  # "to end the invasion": the invasion is there already
                return Standing(above.status, f"part of what is {above.status}: {above.reason}")
        return None
    return None


DOCUMENTS = words("complaint indictment lawsuit suit filing affidavit")
ACCUSERS = DOCUMENTS | words("prosecutor prosecution plaintiff claimant")
"""Who or what says so on one side of a case only."""


def _accuser(view: View, head: int) -> str | None:
    """Which of them the subject of a telling verb is."""
    speaker = view.child(head, "nsubj")
    lemma = view.lemma(speaker, "noun") if speaker is not None else ""
    return lemma if lemma in ACCUSERS else None


def _of_another(view: View, i: int, head: int) -> bool:
    """Whether somebody says it of somebody else, and is none whose word settles it."""
    who, speaker = view.child(i, "nsubj", "nsubjpass"), view.child(head, "nsubj")
    if who is None or view.tags[who] == "PRP":
        return False
    return speaker is None or view.lemma(speaker, "noun") not in ("inquiry", "judge", "court", "tribunal", "report", "investigation", "commission", "coroner", "jury")


def _shares_passive(view: View, i: int, head: int) -> bool:
    """ "will be opened tomorrow and adjourned until spring": the second participle has the first one's "will be"."""
    return view.tags[head] == "VBN" and view.child(head, "auxpass") is not None and view.tags[i] in ("VBN", "VBD") and view.child(i, "aux", "auxpass", "nsubj", "nsubjpass") is None


def ahead(standing: Standing, date: MentionDate | None, published: str | None, trigger: Trigger) -> Standing:
    """An event noun dated after the report is planned, "the vote on 3 May" told in April; so is what "would" happen or "takes place" on such a day."""
    if standing.status == "ongoing" and trigger.form == "verb" and not standing.reason.endswith("time of writing") and date is not None and date.basis == "stated" and published and published[:10] < (date.earliest or "")[:10]:
        return Standing("planned", f"{standing.reason}; dated {(date.earliest or '')[:10]}, after the report")
    if standing.if_dated and date is not None and date.basis == "stated" and published and published[:10] < (date.earliest or "")[:10] == (date.latest or "")[:10]:
        return Standing("planned", f"{standing.reason}; dated {(date.earliest or '')[:10]}, after the report")
    if standing.status == "occurred" and (trigger.form == "noun" or standing.reason == HEADLINES_PRESENT) and date is not None and published and (date.earliest or "")[:10] > published[:10]:
        return Standing("planned", f"dated {(date.earliest or '')[:10]}, after the report")
    return standing


_COMING = words("appear return attend sit meet reconvene gather")
_MEETING_IN = words("meet face compete play clash vote fight race participate")


def comes_for(view: View, i: int) -> bool:
    """ "will appear on 7 July for a plea hearing", "will meet in a runoff on Sunday": what somebody comes for takes place when they come."""
    if view.deps[i] != "pobj":
        return False
    verbs_of = {"for": _COMING, "in": _MEETING_IN}.get(view.lowers[view.heads[i]])
    return verbs_of is not None and view.lemma(view.heads[view.heads[i]], "verb") in verbs_of


def is_known(view: View, i: int) -> bool:
    """Whether a noun is spoken of as known: "the siege", "their siege", "this siege"."""
    return any(
        view.deps[j] == "poss" or (view.deps[j] == "det" and view.lowers[j] in ("the", "this", "that", "these", "those"))
        for j in view.children[i]
    )
