"""Subjects and objects that the parser takes for something else, found again by how the clause stands."""

from __future__ import annotations

from timeline.language import View
from timeline.language.wordlists import words


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


def told_of(view: View, i: int) -> int | None:
    """What the verb of a relative clause is done to, where the parser takes the verb for a participle: "the wreck that the navy located"."""
    word = view.left_edge(view.heads[i]) - 1
    return word - 1 if word > 0 and view.tags[word] == "WDT" and view.tags[word - 1][:2] == "NN" else None


_EXTENT = words("size length width height shape")
"""Nouns that set a thing beside another: of "a hole the size of a court opened", the hole is the subject."""


def parted(view: View, subject: int) -> int:
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


def active_participle(view: View, i: int) -> bool:
    """ "after both crews on Monday handed over the keys": a finite verb the tagger took for a participle."""
    return view.child(i, "prt") is not None and view.child(i, "prep") is not None
