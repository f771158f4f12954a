"""The pieces titles are made of: stretches of the article in its own words, without asides and dates, names made plain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline.events.arguments import with_conjuncts
from timeline.events.inherited import whose
from timeline.events.misread import partner
from timeline.events.names import Name, Names, resolve_role, set_off
from timeline.events.vocabulary import people, verbs
from timeline.language import View
from timeline.language.lemmas import is_known
from timeline.language.wordlists import words

_ASIDE = words("relcl acl appos parataxis advcl dep meta discourse intj preconj")
"""Dependencies left out wherever they stand."""
_PUNCTUATION = words("`` '' , : -LRB- -RRB- _SP . NFP")
_SUFFIXES = words("jr jr. sr sr. ii iii iv")
_LOST_WORDS = words("also however meanwhile too still already just now then later earlier again reportedly apparently")
"""Adverbs that join sentences or say what the date says."""
ARTICLES = words("a an the")
_OF_CLAUSE = words("plan attempt bid effort decision permission move offer promise pledge proposal order request refusal right deadline agreement deal bill motion law application undertaking vow threat call campaign")
"""Nouns that say little without what they are to do."""
_OWNERS = words("my our your his her its their one another")
_ALONE = words("he him his she her hers")
MAX_DEPTH = 12

FULL, PLAIN, BARE = 2, 1, 0
"""How much of a phrase is kept: all but asides; only "of" phrases and what verbs need; the head with what precedes it."""


@dataclass(slots=True)
class Phrases:
    """Phrases of one article. `timed` are the tokens of time expressions: the date says those."""

    view: View
    names: Names
    resolve: Callable[[int], Name | None]
    timed: frozenset[int]

    def name_of(self, i: int) -> Name | None:
        """The name a noun or pronoun stands for."""
        if self.view.tags[i] in ("PRP", "PRP$"):
            return self.resolve(i)
        return self.names.at.get(i) or resolve_role(self.view, self.names, i)

    def surname(self, name: Name) -> str:
        """The last name, without "Jr."; the whole where nothing but the model says that it is a person's ("Larne Energy")."""
        parts = [part for part in name.text.split() if part.lower() not in _SUFFIXES]
        return parts[-1] if parts and name.text in self.names.sure else name.text

    def subject(self, i: int, room: int) -> tuple[list[str], Name | None]:
        """The words of a subject and the one name it stands for: surnames where several people are joined."""
        tokens = with_conjuncts(self.view, i, self.names)
        named = [self.names.at.get(j) for j in tokens]
        if len(tokens) > 1 and all(named):
            short = [
                self.surname(name) if name.kind == "person" else " ".join(self.render(j, PLAIN, alone=True))
                for j, name in zip(tokens, named, strict=True) if name
            ]
            return _join(list(dict.fromkeys(short))[:3]), None
        name = self.name_of(i)
        if name is not None and i not in self.names.at and self.view.tags[i][:1] == "N" and (name.kind == "person" or self._beside(i) is not None):
            return name.text.split(), name  # "the chief executive, Ann Mills, resigned", "the actress resigned"
        beside = self._beside(i) if name is None else None
        if beside is not None:  # "its first ship, Osprey 1, sank"
            return self.fitted(beside, room, short=False), None
        return self.fitted(i, room, short=False), name

    def _beside(self, i: int) -> int | None:
        """The proper name set beside a description, which says better who or what it is."""
        view = self.view
        if view.tags[i] != "NN":
            return None
        return next((j for j in view.children[i] if j > i and view.deps[j] == "appos" and view.tags[j] in ("NNP", "CD") and view.words[view.left_edge(j)][:1].isupper() and set_off(view, j)), None)

    def fitted(self, i: int, room: int, *, short: bool = True, but: Name | None = None) -> list[str]:
        """The fullest form of the phrase under `i` that has at most `room` words; the barest where none fits."""
        found: list[str] = []
        for detail in (FULL, PLAIN, BARE):
            found = self.render(i, detail, short=short, but=but)
            if len(found) <= room:
                break
        return found

    def render(
        self, i: int, detail: int, *, short: bool = False, but: Name | None = None, alone: bool = False, whole: bool = False
    ) -> list[str]:
        """The words under token `i` in their own order.

        People go by their canonical name (surname where `short`), pronouns by the name they stand for, except where
        that is `but`, the subject of the title, whose pronouns are clear. `alone` leaves out what is joined by "and";
        `whole` keeps the clause that hangs on the token itself.
        """
        pieces: list[tuple[int, str]] = []
        self._collect(i, detail, short, but, alone, pieces, 0)
        for j in self.view.children[i] if whole else ():
            if self.view.deps[j] == "acl" and j > i:
                self._collect(j, detail, short, but, False, pieces, 1)
        return self._joined(pieces)

    def _collect(
        self, i: int, detail: int, short: bool, but: Name | None, alone: bool, pieces: list[tuple[int, str]], depth: int
    ) -> None:
        view = self.view
        name = self.names.at.get(i)
        person = name is not None and name.kind == "person" and view.tags[i][:1] == "N" and view.deps[i] != "compound"
        children = [j for j in view.children[i] if self._kept(i, j, detail, alone, person, depth)]
        if any(view.deps[j] == "poss" and j in self.timed for j in view.children[i]):
            pieces.append((i - 1, "the"))  # "Friday's vote"
        for j in children:
            if j < i:
                self._collect(j, detail, short, but, False, pieces, depth + 1)
        said = view.tags[i] == "PRP$" and any(self.names.at.get(k) == self.resolve(i) for k, _ in pieces)
        pieces.append((i, view.lowers[i] if said else self._head(i, short, but, name if person else None)))
        for j in children:
            if j > i:
                inner = BARE if detail == PLAIN and self._completes(i, j, detail) else min(detail, PLAIN) if depth else detail
                self._collect(j, inner, True, but, False, pieces, depth + 1)
                other = partner(view, j)
                if other is not None:
                    pieces.append((view.left_edge(other) - 1, "and"))
                    self._collect(other, BARE, True, but, False, pieces, depth + 1)

    def _head(self, i: int, short: bool, but: Name | None, person: Name | None) -> str:
        view = self.view
        if person is not None:
            return self.surname(person) if short and not person.plural else person.text
        if view.tags[i] == "PRP" and (but is None or view.lowers[i] not in ("himself", "herself", "itself", "themselves")):
            known = self.resolve(i)
            if known is not None and (but is None or known.text.lower() != but.text.lower()):
                return self.surname(known) if short and known.kind == "person" and not known.plural else self._spoken(i, known)
        if view.tags[i] == "PRP$" and but is None:
            owner = self.resolve(i)
            if owner is None and view.lowers[i] in ("its", "their"):
                return ""
            if owner is not None:
                return possessive(self.surname(owner) if short and owner.kind == "person" and not owner.plural else self._spoken(i, owner))
        if view.tags[i] == "WP$":
            noun = whose(view, i)
            known = self.name_of(noun) if noun is not None else None
            return possessive(self.surname(known) if short and known.kind == "person" else known.text) if known else ""
        if view.tags[i] in ("NNP", "NNPS") or i in self.names.at or view.words[i][1:] != view.lowers[i][1:] or any(letter.isdigit() for letter in view.words[i]):
            return view.words[i]
        return view.lowers[i]

    def _spoken(self, i: int, name: Name) -> str:
        """ "The driver", where "he" is somebody without a name; "Mills’ lawyer" has an owner."""
        first = name.text.split()[0]
        if self.view.lowers[i] == "them" and name.kind == "group" and name.plural and self.view.lowers[i - 1] == "of" and is_known(first.lower()):
            return f"the {first.lower()}{name.text[len(first):]}"  # "three of them" of "Residents of Larne"
        owned = first in _OWNERS or any(word.endswith(("’", "’s", "'s", "'")) for word in name.text.split())
        described = self.view.lowers[i] in _ALONE and name.kind == "group" and not name.plural and first.islower()
        return f"the {name.text}" if described and not owned else name.text

    def _kept(self, i: int, j: int, detail: int, alone: bool, person: bool, depth: int) -> bool:
        """Whether child `j` of `i` belongs in a title."""
        view = self.view
        dep = view.deps[j]
        if j in self.timed or (dep in _ASIDE and not self._completes(i, j, detail)) or depth > MAX_DEPTH or view.tags[j] in _PUNCTUATION:
            return False
        if j > i and view.words[view.left_edge(j) - 1] in ("(", "["):
            return False
        if person and j < i:  # titles and first names: the canonical name says enough
            return False
        if dep in ("cc", "conj"):
            if i in self.names.at and self.names.span_of.get(j) == self.names.span_of[i]:
                return True  # "Lind & Co" is no list
            following = [k for k in view.children[i] if view.deps[k] == "conj"]
            if dep == "cc" and not following and view.deps[i] in ("nmod", "compound") and view.heads[i] > j:
                return True  # "blackmail and computer fraud"
            if not following or alone:
                return False
            if any(view.tags[k][:1] == "V" for k in (i, *following)):  # "must make an offer or walk away": without the other way it would be false
                return detail == FULL and all(view.tags[k][:1] == "V" for k in (i, *following)) and any(view.lowers[k] == "or" and view.deps[k] == "cc" for k in view.children[i])
            after = self.names.span_of.get(j + 1)
            if after is not None and view.lowers[j] in people.ROLES and after[1] - 1 in following:
                return False  # "and minister Ann Mills": read as two
            if view.deps[i] == "pobj" and view.lowers[view.heads[i]] == "between":
                return True
            return detail == FULL or view.deps[i] in ("amod", "compound", "nmod", "poss", "nsubj", "nsubjpass", "conj")
        if dep == "prep":
            if view.tags[i] == view.tags[j] == "CD":  # a score, "12-7"
                return True
            if any(k in self.timed for k in view.children[j]) or view.lowers[j] == "including":
                return False
            noun = view.tags[i][:1] in ("N", "C")
            return detail == FULL or view.lowers[j] == "of" or (detail == PLAIN and not noun)
        if dep == "advmod":
            return view.lowers[j] not in _LOST_WORDS and (detail > BARE or view.tags[i][:1] in ("J", "R", "C"))
        if dep == "npadvmod":
            rate = view.tags[i][:1] == "N" and j == i + 2 and view.lowers[i + 1] in ("a", "an")  # "60 miles an hour"
            return rate or (view.tags[i][:1] in ("J", "V", "R") and j < i and view.ends[j] + 1 >= view.starts[i])
        return dep != "punct" or view.tags[j] in ("HYPH", "SYM", "$", "POS") or view.ends[j] == view.starts[min(j + 1, len(view) - 1)]

    def _completes(self, i: int, j: int, detail: int) -> bool:
        """Whether a to-clause says what the noun before it is of: "plans to reopen the mine", "the attempt to raise cash"."""
        view = self.view
        to = view.child(j, "aux")
        return detail > BARE and view.deps[j] == "acl" and view.tags[j] == "VB" and to is not None and to == i + 1 and view.lowers[to] == "to" and view.lemma(i, "noun") in _OF_CLAUSE

    def _joined(self, pieces: list[tuple[int, str]]) -> list[str]:
        """Words of the pieces; those that touch in the text touch here."""
        view = self.view
        found: list[str] = []
        previous = -2
        for i, text in pieces:
            if not text or text.isspace():
                continue
            tight = i == previous + 1 and previous >= 0 and view.ends[previous] == view.starts[i]
            mark = self._mark_between(previous, i) if found else ""
            if found and (tight or text in ("'s", "’s", "'", "’")):
                found[-1] += text
            else:
                found[-1:] = [found[-1] + mark] if found else []
                found.extend(text.split())
            previous = i
        return found

    def _mark_between(self, i: int, j: int) -> str:
        """The comma between two members of a list, and what stands between two numbers ("5. 8" as some pages print it)."""
        view = self.view
        if j != i + 2 or view.words[i + 1] not in (",", "."):
            return ""
        if view.words[i].isdigit() and view.words[j].isdigit() and view.ends[i] == view.starts[i + 1]:
            return view.words[i + 1]
        listed = view.words[i + 1] == "," and any(view.deps[k] == "conj" for k in (j, *view.above(j)[:3]) if k > i)
        return "," if listed else ""


def _join(found: list[str]) -> list[str]:
    if len(found) <= 1:
        return " ".join(found).split()
    return f"{', '.join(found[:-1])} and {found[-1]}".split()


def possessive(name: str) -> str:
    """`Mills’`, `Okoro’s`."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def base_form(word: str, lemma: str) -> str:
    """The infinitive as the text spells it where the word is already one, else the lemma."""
    return word if len(word) <= len(lemma) else lemma


def past_tense(lemma: str, word: str, tag: str) -> str:
    """The simple past of a verb: `seek` → `sought`; a regular participle is its own past.

    >>> past_tense("carry", "carries", "VBZ"), past_tense("flee", "flees", "VBZ")
    ('carried', 'fled')
    """
    if tag in ("VBN", "VBD") and word.endswith("ed"):
        return word
    if lemma in verbs.IRREGULAR_PAST:
        return verbs.IRREGULAR_PAST[lemma]
    prefix, _, rest = lemma.rpartition("-")
    if prefix:
        return f"{prefix}-{past_tense(rest, word.rpartition('-')[2], tag)}"
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and len(lemma) > 1 and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return lemma + "ed"
