"""Who `he`, `she`, `they` and `it` are, where the article makes it clear."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from timeline.events.name_spans import Kind
from timeline.events.names import Name, Names, noun_phrase, resolve_role
from timeline.events.vocabulary import people, verbs
from timeline.language import View, lemma_of
from timeline.language.wordlists import words

WATCHING = words("watch look see hear listen weep cry cheer applaud wait stand sit")
"""Verbs whose "as" brings the news: "Mills watched as Dale scored"."""
_LAW = words("judge justice prosecutor magistrate coroner detective inspector sheriff")
_DONE_BY_LAW = words("sentence jail convict acquit charge arrest indict imprison remand bail extradite fine arraign detain")
GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}


class Pronouns:
    """Follows the subjects of an article in reading order, and says who `he`, `she`, `they` and `it` are."""

    def __init__(self, view: View, names: Names) -> None:
        self.view = view
        self.names = names
        self._subjects: list[tuple[int, Name]] = []
        self._quoted = _quoted_tokens(view)
        self._of_the_law = {name.text for role in _LAW for _, name in names.roles.get(role, ())}
        for at, dep in enumerate(view.deps):
            if dep in ("nsubj", "nsubjpass") and view.tags[at] != "PRP":
                verb = view.heads[at]  # "the nurses, who resumed their strike": of "who" it is the nurses
                i = view.heads[verb] if view.lowers[at] == "who" and view.deps[verb] == "relcl" else at
                name = names.at.get(i) or resolve_role(view, names, i)
                if name is not None:
                    others = [names.at[j].text for j in view.children[i] if view.deps[j] == "conj" and j in names.at]
                    others += [
                        names.at[j].text for j in range(max(view.left_edge(i), i - 20), i)
                        if j in names.at and names.at[j] is not name and view.lowers[j + 1] == "and"
                    ]
                    others = [text for text in others if text != name.text]  # both halves of "Harrow & Finch" are one name
                    if others:
                        name = Name(" and ".join([*others, name.text][:3]), name.kind, plural=True)
                    self._subjects.append((at, name))
                elif view.tags[i] in ("NNS", "NNPS") and lemma_of(view.words[i], "noun") in people.PEOPLE:
                    self._subjects.append((at, Name(noun_phrase(view, i), "group", plural=True)))
                elif view.lowers[i] in people.BODIES:
                    self._subjects.append((at, Name(_body(view, i), "organisation")))
                elif view.lowers[i] in people.PEOPLE:
                    self._subjects.append((at, Name(noun_phrase(view, i), "group")))
                elif view.tags[i] in ("NN", "NNS"):  # somebody or something else that a pronoun after it may mean
                    unnamed: Kind = "group" if view.lowers[i] in people.ROLES | people.FEMALE_WORDS | people.MALE_WORDS else "other"
                    self._subjects.append((at, Name(noun_phrase(view, i), unnamed, plural=view.tags[i] == "NNS")))

        brought_in = [(at, Name(noun_phrase(view, at), "group")) for at in range(len(view)) if self._is_brought_in(at)]
        self._told_of = sorted([*self._subjects, *brought_in], key=lambda told: told[0])
        self._found: dict[int, Name | None] = {}
        for i, word in enumerate(view.lowers):  # in reading order: the first "she" settles who can be "he"
            if word in GENDERS and view.tags[i] in ("PRP", "PRP$"):
                name = self._found[i] = self._resolved(i)
                if name is not None:
                    names.gender.setdefault(name.text, GENDERS[word])

    def resolve(self, i: int) -> Name | None:
        """The name for the pronoun at token `i`, or None where the article leaves it open."""
        if i not in self._found:
            self._found[i] = self._resolved(i)
        return self._found[i]

    def _resolved(self, i: int) -> Name | None:
        word = self.view.lowers[i]
        if i in self._quoted:  # who is meant inside a quotation, its speaker knows: only the speaker is known to us
            return self._speaker(i) if word in ("i", "we", "my", "our") else None
        if word in GENDERS:
            return self._person(GENDERS[word], i)
        if word in ("they", "them", "their"):
            several = [(j, name) for j, name in self._before(self._subjects, i, sentences=2) if name.plural]
            found = next((name for j, name in reversed(several) if not self._only_says(j)), several[-1][1] if several else None)
            return found if found is None or found.kind != "other" else None
        if word == "it" and _is_expletive(self.view, i):
            return None
        if word in ("it", "its"):
            found = self._last(i, lambda name: not name.plural and name.kind in ("organisation", "place", "other"), sentences=2)
            return found if found is None or found.kind != "other" else None
        return None

    def _person(self, gender: str, i: int) -> Name | None:
        named = self._named(gender, i)
        unnamed = self._unnamed(gender, i)
        if unnamed is None or (named is not None and named[0] > unnamed[0]):
            return named[1] if named else None
        return unnamed[1]  # "The driver hit Mills. He fled.": a description is never wrong where a name may be

    def _named(self, gender: str, i: int) -> tuple[int, Name] | None:
        sentence = self.view.sentence_of[i]
        barred = self._of_the_law if self._is_judged(i) else set()
        fits = [
            (j, name)
            for j, name in self._before(self._subjects, i, sentences=4)
            if j not in self._quoted and name.kind == "person" and not name.plural and name.text not in barred
            and self._may_be(name, gender, sentence - self.view.sentence_of[j])
        ]
        spoken = [
            (j, name) for j, name in self._before(self.names.persons, i, sentences=2)
            if j not in self._quoted and name.text not in barred and self._may_be(name, gender, sentence - self.view.sentence_of[j])
        ]
        if spoken:
            # The last sentence that names one person only, as no subject, goes before an older subject.
            last = self.view.sentence_of[spoken[-1][0]]
            there = {name.text: name for j, name in spoken if self.view.sentence_of[j] == last}
            if len(there) == 1 and (not fits or self.view.sentence_of[fits[-1][0]] < last):
                return spoken[-1]
        if fits:  # one whose name or title says so goes before one who may be either
            nearest = self.view.sentence_of[fits[-1][0]]
            last_told = [(j, name) for j, name in fits if self.view.sentence_of[j] == nearest]
            known = [(j, name) for j, name in last_told if name.text in self.names.gender]
            main = [(j, name) for j, name in known or last_told if nearest < sentence and not self._aside(j)]
            return (main or known or last_told)[-1]
        return None

    def _only_says(self, j: int) -> bool:
        """Whether a subject only says what the sentence has told before it: "Both were charged, police said"."""
        verb = self.view.heads[j]
        return self.view.lemma(verb, "verb") in verbs.REPORTING and any(self.view.deps[k] == "ccomp" and k < j for k in self.view.children[verb])

    def _is_judged(self, i: int) -> bool:
        """Whether the pronoun is somebody to whom the law does something: no judge is meant by "He will be sentenced in May"."""
        return self.view.deps[i] == "nsubjpass" and self.view.lemma(self.view.heads[i], "verb") in _DONE_BY_LAW

    def _aside(self, j: int) -> bool:
        """Whether a subject's clause only tells what went on meanwhile: of "Mills smiled as Judge Dale read the verdict", the next sentence goes on with Mills."""
        verb = self.view.heads[j]
        watched = self.view.lemma(self.view.heads[verb], "verb") in WATCHING or self.view.child(verb, "auxpass") is not None
        return self.view.deps[verb] == "advcl" and not watched and any(self.view.deps[k] == "mark" and self.view.lowers[k] in ("as", "while") for k in self.view.children[verb])

    def _unnamed(self, gender: str, i: int) -> tuple[int, Name] | None:
        """The last subject that is a person without a name, "the driver"; or somebody brought in as an object, "arrested a manager"."""
        for j, name in reversed(self._before(self._told_of, i, sentences=1)):
            word = self.view.lowers[j]
            if self._himself(j, i):
                continue
            if name.kind == "group" and self.view.tags[j] == "NN" and word not in people.BODIES and j not in self._quoted and word not in (
                people.FEMALE_WORDS if gender == "m" else people.MALE_WORDS
            ):
                return j, name
        return None

    def _is_brought_in(self, at: int) -> bool:
        """Whether the report first speaks of somebody at a noun, as whom a body did something to: "Police arrested a manager"."""
        view = self.view
        if view.deps[at] != "dobj" or view.tags[at] != "NN" or view.lowers[at] not in people.PEOPLE | people.ROLES or at in self.names.at:
            return False
        subject, article = view.child(view.heads[at], "nsubj"), view.child(at, "det")
        by_body = subject is not None and (view.lowers[subject] in people.BODIES or view.tags[subject] == "NNS" or (subject in self.names.at and self.names.at[subject].kind != "person"))
        return by_body and article is not None and view.lowers[article] in ("a", "an")

    def _himself(self, j: int, i: int) -> bool:
        """Whether the pronoun `i` would read "himself" if it meant the subject `j`: "the driver hit him", "the judge ordered him held"."""
        view = self.view
        verb = view.heads[i]
        over = view.heads[verb] if view.lowers[i] in ("him", "her") and view.deps[i] in ("nsubj", "nsubjpass") else verb
        return view.tags[i] == "PRP" and view.heads[j] in (verb, over)

    def _speaker(self, i: int) -> Name | None:
        """Who says the quotation that token `i` stands in: the subject of the telling verb of its sentence."""
        view = self.view
        start, end = view.sentences[view.sentence_of[i]]
        for j in range(start, min(end, start + 80)):
            if view.deps[j] == "nsubj" and j not in self._quoted and view.lemma(view.heads[j], "verb") in verbs.REPORTING:
                name = self.names.at.get(j)
                if name is None and view.lowers[j] in people.PEOPLE:
                    name = Name(noun_phrase(view, j), "group")
                return name
        return None

    def _before(self, found: list[tuple[int, Name]], i: int, *, sentences: int) -> list[tuple[int, Name]]:
        """Those of `found` (in text order) before token `i` and at most so many sentences back."""
        end = bisect_left(found, i, key=lambda pair: pair[0])
        oldest = self.view.sentence_of[i] - sentences
        start = end
        while start and self.view.sentence_of[found[start - 1][0]] >= oldest:
            start -= 1
        return found[start:end]

    def _may_be(self, name: Name, gender: str, sentences: int) -> bool:
        """Whether a pronoun of that gender may stand for the name: where nothing says which, only from close by."""
        known = self.names.gender.get(name.text)
        return known == gender if known else sentences == 0 or (sentences == 1 and name.text in self.names.sure)

    def _last(self, i: int, fits: Callable[[Name], bool], sentences: int) -> Name | None:
        return next((name for _, name in reversed(self._before(self._subjects, i, sentences=sentences)) if fits(name)), None)


_SEEMS = words("emerge appear seem transpire happen turn follow")


def _is_expletive(view: View, i: int) -> bool:
    """ "It emerged that the firm had been warned": nobody and nothing is meant."""
    verb = view.heads[i]
    told = any(view.deps[j] in ("ccomp", "advcl") and any(view.lowers[k] == "that" and view.deps[k] == "mark" for k in view.children[j]) for j in view.children[verb] if j > verb)
    return view.deps[i] in ("nsubj", "nsubjpass") and told and (view.lemma(verb, "verb") in _SEEMS or view.deps[i] == "nsubjpass")


def _body(view: View, i: int) -> str:
    """What a body is called where a pronoun goes on from it: "the board", of "its board" too."""
    phrase = noun_phrase(view, i)
    own = view.child(i, "poss")
    if own is not None and view.tags[own] == "PRP$":
        return f"the {phrase.partition(' ')[2]}" if phrase.lower().startswith(f"{view.lowers[own]} ") else phrase
    return f"the {phrase}" if view.child(i, "det") is not None else phrase


def _quoted_tokens(view: View) -> frozenset[int]:
    """Tokens inside quotation marks; a mark left open ends with its paragraph."""
    found = []
    inside = False
    for i, word in enumerate(view.words):
        if "\n" in word:
            inside = False
        elif word in ("“", "‘‘", "``") or (word == '"' and not inside):
            inside = True
        elif word in ("”", "’’", "''") or (word == '"' and inside):
            inside = False
        elif inside:
            found.append(i)
    return frozenset(found)
