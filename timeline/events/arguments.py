"""Who did what to whom: the arguments of a trigger by dependency, inherited where the clause leaves them out."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.events.names import Names
from timeline.events.triggers import Trigger, hyphened
from timeline.events.vocabulary import people, verbs
from timeline.events.vocabulary.nouns import MEETINGS, event_nouns
from timeline.language import View
from timeline.language.sentence_case import CALENDAR
from timeline.language.wordlists import words

OBJECT_CONTROL = words(
    """
    ask tell order urge persuade force allow permit help let make see cause lead invite encourage push call
    convince warn advise expect want instruct require keep stop prevent accuse sentence hire get set
    """
)
"""Verbs whose object does what the complement says ("urged miners to return")."""

HELD_TO = words("accuse charge suspect convict acquit clear blame fine jail sue praise thank criticize condemn prevent stop ban bar keep arrest restrain deter dissuade discourage block")
"""Verbs whose object does, or is said to have done, what "of", "with", "for" or "from" names."""
AFTERWARDS = words("later then afterwards afterward again soon also eventually finally subsequently")


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


def main_in_disguise(view: View, i: int) -> int | None:
    """The subject of a main verb that the parser takes for a participle, behind asides or behind another participle: "The panel,
    one of three, jammed on Monday", "A barge carrying cranes sank off Larne". Its sentence has no other verb to be the main one."""
    head = view.heads[i]
    if view.deps[i] != "acl" or head > i or view.tags[i] not in ("VBD", "VBN", "JJ") or view.child(i, "agent", "auxpass", "aux") is not None:
        return None
    root = view.above(i)[-1]
    if view.tags[root][:1] != "N" or view.child(root, "nsubj", "aux") is not None:
        return None
    if head == root:
        last = max(j for j in view.children[head] if view.deps[j] in ("acl", "relcl"))
        return root if last == i and any(view.words[j] == "," for j in range(head + 1, i)) else None
    first = view.heads[head]
    return root if view.deps[head] == "dobj" and view.tags[first] == "VBG" and view.deps[first] == "acl" and view.heads[first] == root else None


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
        found.subject = _parted(view, found.subject)
    if view.tags[i] == "VBN" and not aux and not found.passive and found.subject is None and view.deps[i] in ("acl", "advcl", "ROOT", "relcl", "amod"):
        found.passive = True
    if found.subject is None and view.deps[i] == "conj" and hyphened(view, i) and view.heads[i] == i - 2:
        found.subject = view.child(i - 2, "nsubj", "nsubjpass")
        aux = aux or view.child(i - 2, "aux") is not None
    if found.subject is None and (behind := told_after(view, i)) is not None:
        found.subject = behind
        return found
    if found.subject is None:
        found.subject, passive = _inherited(view, i)
        found.inherited = found.subject is not None
        if view.deps[i] == "conj" and view.tags[i] in ("VBN", "VBD") and passive and not aux and found.object is None and not _expected_but(view, i) and not _went_themselves(view, i, found.subject) and (
            view.tags[i] == "VBN" or (view.lowers[i].endswith("ed") and not any(
                view.deps[j] in ("prt", "advmod") and view.lowers[j] not in AFTERWARDS for j in view.children[i]
            ))
        ):
            found.passive = True  # "was arrested on Monday and charged on Friday"
    elif view.tags[found.subject] in ("WP", "WDT") and view.deps[i] == "relcl":
        found.subject, found.inherited = _antecedent(view, i, found.subject), True
    before = view.heads[i] if view.deps[i] == "advcl" else None
    if found.inherited and before is not None:
        # "restored after the two sides last week signed": the parser makes the subject the object of "after".
        after = view.child(before, "prep")
        noun = view.child(after, "pobj") if after is not None and after < i else None
        if noun is not None and after is not None and view.lowers[after] in ("after", "before", "since", "until") and noun < i and _active_participle(view, i):
            found.subject, found.passive = noun, False
    if view.deps[i] == "relcl" and found.object is not None and view.tags[found.object] in ("WP", "WDT"):
        found.object = view.heads[i]
    if found.passive and view.child(i, "auxpass") is None and view.deps[i] in ("acl", "advcl") and _active_participle(view, i):
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


_THEMSELVES = words("return arrive escape appear remain survive wait travel walk emerge vanish disappear")
"""Verbs that people do of themselves."""
_LEFT = words("move evacuate displace rescue treat discharge release force")
"""What is done to people who then go on of themselves."""


def _expected_but(view: View, i: int) -> bool:
    """ "had been expected to speak but cancelled": what was expected of somebody was theirs to do, and so is the rest."""
    joined = view.heads[i]  # the verb of expecting or what was expected: the parser hangs the rest on either
    above = view.heads[joined] if view.deps[joined] == "xcomp" else joined
    return view.lemma(above, "verb") in verbs.PLANNING and view.child(above, "xcomp") is not None and any(view.lowers[j] == "but" for j in view.children[joined])


def _went_themselves(view: View, i: int, subject: int | None) -> bool:
    """ "were moved out and returned on Sunday": of people no passive goes on there."""
    if subject is None or view.lemma(i, "verb") not in _THEMSELVES or view.lemma(view.heads[i], "verb") not in _LEFT or view.child(i, "agent") is not None:
        return False
    return view.lemma(subject, "noun") in people.PEOPLE or view.lowers[subject] in ("hundreds", "thousands", "dozens", "scores", "they", "he", "she", "we")


def partner(view: View, i: int) -> int | None:
    """ "talks between Mills and Okoro broke down": the parser makes Okoro the subject. The second of the two after "between"."""
    cc = view.child(i, "cc")
    if view.deps[i] != "pobj" or view.lowers[view.heads[i]] != "between" or cc is None or view.child(i, "conj") is not None:
        return None
    return next(
        (j for j in range(cc + 1, min(cc + 9, len(view))) if view.tags[j][:2] == "NN" and view.left_edge(j) == cc + 1 and view.deps[j] in ("nsubj", "nsubjpass", "ROOT")),
        None,
    )


def told_after(view: View, i: int) -> int | None:
    """The subject that the parser hangs on "after" and cuts off by a name: "the day after their manager, Ben Okoro, resigned",
    "after talks with the developer Ben Okoro collapsed"."""
    if i < 4 or view.tags[i] != "VBD":
        return None
    if view.words[i - 1] != ",":
        return next((j for j in view.above(i - 1) if _follows_after(view, j) and view.right_edge(j) == i - 1 and j < i - 1 and "," not in view.words[j:i]), None)
    for j in range(i - 2, max(i - 8, 0), -1):
        noun = view.heads[j]
        if view.deps[j] == "appos" and noun < j and _follows_after(view, noun):
            return noun
    return None


def _follows_after(view: View, noun: int) -> bool:
    return view.deps[noun] == "pobj" and view.lowers[view.heads[noun]] in ("after", "before", "since", "until")


_OF_ITSELF = words("leave close open reopen shut start end stop break burst move return collapse resume restart")


def clause_after(view: View, noun: int) -> int | None:
    """The verb behind "after" that the parser takes for a participle of its own subject: "hours after inspectors left on Sunday"."""
    if not _follows_after(view, noun) or noun + 1 >= len(view):
        return None
    i = noun + 1
    told = view.deps[i] == "acl" and view.heads[i] == noun and view.tags[i] in ("VBN", "VBD") and view.lemma(i, "verb") in _OF_ITSELF
    return i if told and view.child(i, "agent", "dobj", "auxpass") is None else None


def _antecedent(view: View, verb: int, relative: int) -> int:
    """What "which" or "who" at token `relative` stands for: no month or year, but what was in it ("the flood of January 1997, which killed nine"); somebody, where
    "who" stands behind a thing; and of two nouns the one that agrees with the verb ("sailings to Larne, which were to restart")."""
    noun = view.heads[verb]
    if view.deps[noun] != "pobj":
        return noun
    of = view.heads[view.heads[noun]]
    if view.tags[of] == "JJ":  # "a person familiar with the matter, who"
        of = view.heads[of]
    if view.tags[of][:2] == "VB" and view.lowers[noun] in CALENDAR and (thing := view.child(of, "dobj")) is not None:
        return thing  # "lodged a complaint in December, which was rejected"
    if view.tags[of][:2] != "NN":
        return noun
    if view.lowers[noun] in CALENDAR or view.words[noun].isdigit():
        return of
    if view.lowers[relative] == "who":
        return of if view.lowers[noun] in _KNOWN_OF and view.lemma(of, "noun") in people.PEOPLE else noun
    finite = next((view.lowers[j] for j in (verb, *view.children[verb]) if view.lowers[j] in _PLURAL | _SINGULAR), "")
    agrees = _PLURAL if view.tags[noun] in ("NNS", "NNPS") else _SINGULAR
    other = _PLURAL if view.tags[of] in ("NNS", "NNPS") else _SINGULAR
    return of if finite and finite not in agrees and finite in other else noun


_KNOWN_OF = words("matter case investigation inquiry situation plan plans talks operation deal discussions negotiations thinking decision project")
"""Of what somebody is "familiar with" or "close to": no "who" stands for it."""
_PLURAL, _SINGULAR = words("were are have"), words("was is has")


def told_of(view: View, i: int) -> int | None:
    """What the verb of a relative clause is done to, where the parser takes the verb for a participle: "the wreck that the navy located"."""
    word = view.left_edge(view.heads[i]) - 1
    return word - 1 if word > 0 and view.tags[word] == "WDT" and view.tags[word - 1][:2] == "NN" else None


_EXTENT = words("size length width height shape")
"""Nouns that set a thing beside another: of "a hole the size of a court opened", the hole is the subject."""


def _parted(view: View, subject: int) -> int:
    """The subject, or the noun of what two had between them where the parser took the second of them for it; or the thing whose size it took."""
    if view.lowers[subject] == "day" and (after := view.child(subject, "prep")) is not None and view.lowers[after] in ("after", "before") and (noun := view.child(after, "pobj")) is not None:
        return noun  # "the day after their manager, Ben Okoro, resigned"
    before = view.left_edge(subject) - 1
    if before > 0 and view.lowers[subject] in _EXTENT and view.lowers[before + 1] == "the" and view.tags[before] == "NN" and view.lowers[view.left_edge(before)] in ("a", "an") and view.lowers[subject + 1 : subject + 3] in (["of", "a"], ["of", "an"]):
        return before
    if before > 0 and view.tags[subject] == "NNP" and view.deps[before] == "pobj" and view.lowers[view.heads[before]] == "with":
        talks = view.heads[view.heads[before]]
        if view.tags[talks][:2] == "NN" and _follows_after(view, talks):
            return talks  # "after talks with the developer Ben Okoro collapsed"
    first = view.heads[before] if before > 0 and view.lowers[before] == "and" else subject
    if first < before and partner(view, first) == subject and view.tags[view.heads[view.heads[first]]][:2] == "NN":
        return view.heads[view.heads[first]]
    return subject


def _where(view: View, i: int) -> list[tuple[int, int]]:
    """ "met Mills in Larne": the parser hangs the place on the name, which no place can belong to."""
    if view.tags[i] != "NNP":
        return []
    return [
        (j, k) for j in view.children[i] if j > i and view.deps[j] == "prep" and view.lowers[j] in ("in", "at", "on")
        for k in view.children[j] if view.deps[k] == "pobj" and view.tags[k] == "NNP"
    ]


def _active_participle(view: View, i: int) -> bool:
    """ "after both crews on Monday handed over the keys": a finite verb the tagger took for a participle."""
    return view.child(i, "prt") is not None and view.child(i, "prep") is not None


def _inherited(view: View, i: int, depth: int = 0) -> tuple[int | None, bool]:
    """The subject of a clause without one, from the clause or noun it hangs on, and whether that was passive."""
    head, dep = view.heads[i], view.deps[i]
    if head == i or depth > 6:
        return None, False
    if dep in ("acl", "relcl", "amod"):
        return (head, False) if view.tags[head][:1] in ("N", "P") else (None, False)
    if dep == "xcomp" and view.lemma(head, "verb") in OBJECT_CONTROL:
        j = view.child(head, "dobj", "dative")
        if j is not None:
            return j, False
    if dep == "pcomp" and view.lemma(view.heads[head], "verb") in HELD_TO:  # "accused Mills of hiding", "was charged with hiding"
        j = view.child(view.heads[head], "dobj", "nsubjpass")
        if j is not None:
            return j, False
    if dep == "xcomp" and view.deps[head] == "acomp":  # "services are due to resume"
        return view.child(view.heads[head], "nsubj"), False
    if dep == "conj" and view.tags[i] == "VBD" and view.lemma(i, "verb") in verbs.PERFORMATIVE and view.tags[head] == "VBN" and view.deps[head] == "ccomp" and view.child(head, "aux") is not None and (thing := view.child(head, "nsubj")) is not None and view.lemma(thing, "noun") in event_nouns():
        return view.child(view.heads[head], "nsubj"), False  # "said an investigation had begun and promised to publish its findings"
    if dep in ("pcomp", "advcl", "xcomp", "conj", "ccomp", "dep", "prep", "pobj"):
        if view.tags[head][:2] == "VB" or dep in ("conj", "xcomp"):
            j = view.child(head, "nsubj", "nsubjpass")
            if j is not None:
                if view.tags[j] in ("WP", "WDT") and view.deps[head] == "relcl":
                    return _antecedent(view, head, j), False
                return j, view.deps[j] == "nsubjpass"
        return _inherited(view, head, depth + 1)
    return None, False


def whose(view: View, i: int) -> int | None:
    """The noun that "whose" at token `i` stands for: the one its clause hangs on."""
    return next((view.heads[j] for j in view.above(i) if view.deps[j] == "relcl"), None)


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
