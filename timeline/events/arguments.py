"""Who did what to whom: the arguments of a trigger by dependency, inherited where the clause leaves them out."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.events.inherited import antecedent, inherited_subject, passive_goes_on, whose
from timeline.events.misread import (
    active_participle,
    clause_after,
    main_in_disguise,
    parted,
    partner,
    told_after,
    told_of,
)
from timeline.events.names import Names
from timeline.events.triggers import Trigger, hyphened
from timeline.events.vocabulary.nouns import MEETINGS
from timeline.language import View
from timeline.language.wordlists import words


@dataclass(slots=True)
class Arguments:
    """Token indexes of a trigger's arguments; `passive` when the subject undergoes the event."""

    subject: int | None = None
    inherited: bool = False
    passive: bool = False
    object: int | None = None
    agent: int | None = None
    preps: list[tuple[int, int]] = field(default_factory=list)
    complement: int | None = None


def find_arguments(view: View, trigger: Trigger) -> Arguments:
    """The arguments of a verb, noun or predicate trigger."""
    if trigger.form == "noun":
        return _of_noun(view, trigger.i)
    if trigger.form == "verb":
        return _of_verb(view, trigger.i)
    return _of_predicate(view, trigger.i)


def _doubled(view: View, i: int) -> bool:
    subjects = [j for j in view.children[i] if view.deps[j] == "nsubj" and j < i]
    return len(subjects) == 2 and view.tags[subjects[0]] in ("WDT", "WP") and view.tags[subjects[1]] not in ("WDT", "WP")


DONE_TO = words("find arrest detain jail imprison charge convict accuse seize rescue injure wound hospitalise hospitalize evacuate appoint reappoint abandon postpone cancel scrap ban suspend sack axe name unveil recover release")
"""Verbs that nobody does without an object: a subject alone undergoes them."""


def _of_verb(view: View, i: int) -> Arguments:
    found = Arguments()
    aux = False
    for j in view.children[i]:
        dep = view.deps[j]
        if dep == "nsubj" or dep == "csubj":
            found.subject = j
        elif dep == "nsubjpass":
            found.subject, found.passive = j, True
        elif dep in ("auxpass",):
            found.passive = True
        elif dep == "aux":
            aux = True
        elif (dep in ("dobj", "attr", "oprd") and found.object is None) or (dep == "dative" and view.tags[j] != "IN" and found.object is None):
            found.object = j
        elif dep == "agent":
            found.agent = view.child(j, "pobj")
        elif dep == "prt" and found.object is None:
            found.object = view.child(j, "pobj")  # "called off the match": the parser hangs the match on "off"
        elif dep in ("prep", "dative") and view.tags[j] in ("IN", "TO"):
            for k in view.children[j]:
                if view.deps[k] == "pobj":
                    found.preps.append((j, k))
                    found.preps.extend(_where(view, k))
        elif dep in ("xcomp", "ccomp") and found.complement is None:
            found.complement = j
    if found.object is not None:
        found.preps.extend(_where(view, found.object))
    if found.subject is None and found.object is not None and not aux and not found.passive:
        found.subject = next((j for j in view.children[i] if view.deps[j] == "npadvmod" and view.tags[j] == "NNS" and j == i - 1 and view.deps[i] == "ROOT"), None)  # "400 people packed the hall"
    if found.subject is not None:
        found.subject = parted(view, found.subject)
    if view.tags[i] == "VBN" and not aux and not found.passive and found.subject is None and view.deps[i] in ("acl", "advcl", "ROOT", "relcl", "amod"):
        found.passive = True
    if (
        found.subject is not None and found.object is None and found.complement is None and not aux and not found.passive and view.tags[i] in ("VBD", "VBN")
        and view.deps[i] in ("ROOT", "ccomp") and view.tags[found.subject][:2] == "NN" and view.lemma(i, "verb") in DONE_TO and view.child(found.subject, "det", "poss") is None
    ):
        found.passive = True  # the headline's "Body found in river"
    if found.subject is None and view.deps[i] == "conj" and hyphened(view, i) and view.heads[i] == i - 2:
        found.subject = view.child(i - 2, "nsubj", "nsubjpass")
        aux = aux or view.child(i - 2, "aux") is not None
    if found.subject is None and (behind := told_after(view, i)) is not None:
        found.subject = behind
        return found
    if found.subject is None:
        found.subject, passive = inherited_subject(view, i)
        found.inherited = found.subject is not None
        if passive and not aux and found.object is None and passive_goes_on(view, i, found.subject):
            found.passive = True  # "was arrested on Monday and charged on Friday"
    elif view.tags[found.subject] in ("WP", "WDT") and view.deps[i] == "relcl":
        found.subject, found.inherited = antecedent(view, i, found.subject), True
    before = view.heads[i] if view.deps[i] == "advcl" else None
    if found.inherited and before is not None:
        # "restored after the two sides last week signed": the parser makes the subject the object of "after".
        after = view.child(before, "prep")
        noun = view.child(after, "pobj") if after is not None and after < i else None
        if noun is not None and after is not None and view.lowers[after] in ("after", "before", "since", "until") and noun < i and active_participle(view, i):
            found.subject, found.passive = noun, False
    if view.deps[i] == "relcl" and found.object is not None and view.tags[found.object] in ("WP", "WDT"):
        found.object = view.heads[i]
    elif view.deps[i] == "relcl" and found.object is None and found.complement is None and not found.passive and _doubled(view, i):
        found.object = view.heads[i]  # "the painting which thieves stole": the parser makes "which" a second subject
    if (found.object is None or view.lowers[found.object] in ("that", "which")) and not found.passive and view.deps[i] == "xcomp" and view.tags[i] == "VB" and view.lemma(i, "verb") in _HELD and (thing := _left_out(view, i)) is not None:
        found.object = thing
    if found.passive and view.child(i, "auxpass") is None and view.deps[i] in ("acl", "advcl") and active_participle(view, i):
        found.passive = False
    if found.passive and found.inherited and view.deps[i] == "acl" and (thing := told_of(view, i)) is not None:
        found.object, found.passive = thing, False  # "the wreck that the navy located": no navy was located
        return found
    if found.passive and clause_after(view, view.heads[i]) == i:
        found.passive = False
        return found
    hidden = main_in_disguise(view, i)
    if hidden is not None:
        found.subject, found.inherited, found.passive = hidden, False, False
        return found
    if view.tags[i] == "VBN" and found.subject is not None and not found.passive and not aux and found.object is None and found.inherited:
        found.passive = view.deps[i] in ("acl", "amod")
    return found


_HELD = words("hold stage build buy sell launch publish close open shut sign ban broadcast demolish organize host convene")
"""Verbs that always have an object."""


def _left_out(view: View, i: int) -> int | None:
    """What the object is that a relative clause leaves out: of "a rally that his supporters plan to hold" the rally."""
    clause = view.heads[i]
    if view.deps[clause] != "relcl" or view.child(clause, "dobj") is not None:
        return None
    opens = view.left_edge(clause)
    return view.heads[clause] if view.lowers[opens] in ("that", "which") and opens == view.heads[clause] + 1 else None


def _where(view: View, i: int) -> list[tuple[int, int]]:
    """ "met Mills in Larne": the parser hangs the place on the name, which no place can belong to."""
    if view.tags[i] != "NNP":
        return []
    return [
        (j, k) for j in view.children[i] if j > i and view.deps[j] == "prep" and view.lowers[j] in ("in", "at", "on")
        for k in view.children[j] if view.deps[k] == "pobj" and view.tags[k] == "NNP"
    ]


def _of_noun(view: View, i: int) -> Arguments:
    found = Arguments()
    for j in view.children[i]:
        dep = view.deps[j]
        if dep == "poss":
            found.subject = whose(view, j) if view.tags[j] == "WP$" else j
        elif dep == "prep":
            for k in view.children[j]:
                if view.deps[k] != "pobj":
                    continue
                word = view.lowers[j]
                if word == "by":
                    found.agent = k
                elif word == "of" and found.object is None:
                    found.object = k
                else:
                    found.preps.append((j, k))
                    other = partner(view, k)
                    if other is not None:
                        found.preps.append((j, other))
    if found.subject is None and view.deps[i] == "pobj" and view.lemma(i, "noun") in MEETINGS:
        preposition = view.heads[i]
        verb = view.heads[preposition]
        if view.lowers[preposition] in ("during", "in", "at") and view.tags[verb][:2] == "VB":
            found.subject = view.child(verb, "nsubj")
            found.inherited = found.subject is not None
    for j in view.children[i]:
        if view.deps[j] == "acl" and view.tags[j] == "VBN" and found.agent is None:  # "talks led by Mills"
            by = view.child(j, "agent")
            found.agent = view.child(by, "pobj") if by is not None else None
    if found.subject is None and view.deps[i] in ("dobj", "attr", "pobj"):
        support = next((j for j in view.above(i)[:2] if view.tags[j][:2] == "VB"), None)
        if support is not None and view.lemma(support, "verb") in SUPPORT:
            found.subject = view.child(support, "nsubj")
            found.inherited = True
            found.preps.extend(pair for pair in _of_verb(view, support).preps if pair[1] != i)
    return found


SUPPORT = words(
    """
    hold have make take give conduct carry launch stage begin start do wage mount face attend join lead suffer
    undergo
    """
)
"""Verbs whose subject takes part in the event their object names ("held talks")."""


def _of_predicate(view: View, i: int) -> Arguments:
    found = Arguments()
    if view.deps[i] in ("acomp", "attr", "oprd", "prep"):
        found.subject = view.child(view.heads[i], "nsubj", "nsubjpass", "dobj")
        found.inherited = True
    elif view.deps[i] in ("amod", "appos") or view.tags[view.heads[i]][:1] == "N":
        found.subject = view.heads[i] if view.heads[i] != i else None
        found.inherited = True
    else:
        found.subject = view.child(i, "nsubj", "nsubjpass")
    return found


def with_conjuncts(view: View, i: int, names: Names | None = None) -> list[int]:
    """A noun and what is joined to it by "and": `Mills and Okoro` → both.

    With `names`, also those the parser loses among titles ("Mayor Ann Mills and Judge Ben Okoro" hangs Mills on Judge), and a name
    joined inside itself is one ("Hart & Dale Motors").
    """
    found = [i]
    if names is not None and i in names.at:
        for j in range(max(view.left_edge(i), i - 20), i):
            name = names.at.get(j)
            if name is None or name is names.at[i] or name.kind != names.at[i].kind or view.deps[j] == "poss":
                continue
            if view.lowers[j + 1] == "and" or (view.lowers[j + 1] == "," and view.deps[j] == "conj"):
                found.insert(len(found) - 1, j)
    lost = len(found) > 1
    for j in found:
        found.extend(
            k for k in view.children[j]
            if view.deps[k] == "conj" and view.tags[k][:1] in ("N", "P") and k not in found and not (lost and k < i)
        )
        if len(found) > 4:
            break
    if names is None:
        return found
    seen: set[tuple[int, int]] = set()
    parted = []
    for j in found:
        span = names.span_of.get(j, (j, j + 1))
        if span not in seen:
            parted.append(j)
        seen.add(span)
    return parted
