"""Whose a clause without a subject is: the subject of the clause or the noun it hangs on, and whether a passive goes on there."""

from __future__ import annotations

from timeline.events.vocabulary import people, verbs
from timeline.events.vocabulary.nouns import WRITINGS, event_nouns
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


def inherited_subject(view: View, i: int, depth: int = 0) -> tuple[int | None, bool]:
    """The subject of a clause without one, from the clause or noun it hangs on, and whether that was passive."""
    head, dep = view.heads[i], view.deps[i]
    if head == i or depth > 6:
        return None, False
    if dep == "acl" and view.deps[head] == "pobj" and view.lemma(i, "verb") in verbs.WRITTEN and view.lemma(over := view.heads[view.heads[head]], "noun") in WRITINGS:
        return over, False  # "a review by the agency, published on Monday"
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
                    return antecedent(view, head, j), False
                return j, view.deps[j] == "nsubjpass"
        return inherited_subject(view, head, depth + 1)
    return None, False


def whose(view: View, i: int) -> int | None:
    """The noun that "whose" at token `i` stands for: the one its clause hangs on."""
    return next((view.heads[j] for j in view.above(i) if view.deps[j] == "relcl"), None)


_RUNS = words("begin start open end finish conclude last resume take run follow continue close")
"""Verbs of what takes place, not of whom it is about."""


def antecedent(view: View, verb: int, relative: int) -> int:
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
    if view.lemma(of, "noun") in event_nouns() and view.lemma(noun, "noun") not in event_nouns() and view.lemma(verb, "verb") in _RUNS:
        return of  # "an audit of the office, which will begin in January"
    if view.lowers[relative] == "who":
        return of if view.lowers[noun] in _KNOWN_OF and view.lemma(of, "noun") in people.PEOPLE else noun
    finite = next((view.lowers[j] for j in (verb, *view.children[verb]) if view.lowers[j] in _PLURAL | _SINGULAR), "")
    agrees = _PLURAL if view.tags[noun] in ("NNS", "NNPS") else _SINGULAR
    other = _PLURAL if view.tags[of] in ("NNS", "NNPS") else _SINGULAR
    return of if finite and finite not in agrees and finite in other else noun


_KNOWN_OF = words("matter case investigation inquiry situation plan plans talks operation deal discussions negotiations thinking decision project")
"""Of what somebody is "familiar with" or "close to": no "who" stands for it."""
_PLURAL, _SINGULAR = words("were are have"), words("was is has")


def passive_goes_on(view: View, i: int, subject: int | None) -> bool:
    """Whether a verb joined to a passive one, without a subject or object of its own, tells what was done too: "was arrested on Monday and charged on Friday"."""
    if view.deps[i] != "conj" or view.tags[i] not in ("VBN", "VBD") or _is_expected_but(view, i) or _went_themselves(view, i, subject):
        return False
    if view.tags[i] == "VBN":
        return True
    return view.lowers[i].endswith("ed") and not any(view.deps[j] in ("prt", "advmod") and view.lowers[j] not in _AFTERWARDS for j in view.children[i])


_AFTERWARDS = words("later then afterwards afterward again soon also eventually finally subsequently")
_THEMSELVES = words("return arrive escape appear remain survive wait travel walk emerge vanish disappear")
"""Verbs that people do of themselves."""
_LEFT = words("move evacuate displace rescue treat discharge release force")
"""What is done to people who then go on of themselves."""


def _is_expected_but(view: View, i: int) -> bool:
    """ "had been expected to speak but cancelled": what was expected of somebody was theirs to do, and so is the rest."""
    joined = view.heads[i]  # the verb of expecting or what was expected: the parser hangs the rest on either
    above = view.heads[joined] if view.deps[joined] == "xcomp" else joined
    return view.lemma(above, "verb") in verbs.PLANNING and view.child(above, "xcomp") is not None and any(view.lowers[j] == "but" for j in view.children[joined])


def _went_themselves(view: View, i: int, subject: int | None) -> bool:
    """ "were moved out and returned on Sunday": of people no passive goes on there."""
    if subject is None or view.lemma(i, "verb") not in _THEMSELVES or view.lemma(view.heads[i], "verb") not in _LEFT or view.child(i, "agent") is not None:
        return False
    return view.lemma(subject, "noun") in people.PEOPLE or view.lowers[subject] in ("hundreds", "thousands", "dozens", "scores", "they", "he", "she", "we")
