"""Makes a timeline entry of a clause: subject, verb in the past (or "to …"), object, what completes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline.events.arguments import Arguments, with_conjuncts
from timeline.events.names import Name, Names
from timeline.events.triggers import Trigger
from timeline.events.vocabulary import verbs
from timeline.language import View
from timeline.model import Status

MAX_WORDS = 12
"""A title longer than a headline is not read; the key complement still fits."""
PHRASE_WORDS = 6

_LEFT = frozenset({"amod", "compound", "nummod", "poss", "nmod", "quantmod", "neg", "case", "punct", "advmod", "npadvmod"})
_DROP_TAGS = frozenset({"DT", "PDT", "``", "''", ",", ":", "-LRB-", "-RRB-", "_SP", "."})
_KEEP_DET = frozenset({"no", "every", "each", "both", "all", "some", "any", "another"})
_TIGHT = frozenset({"'s", "’s", "'", "’", "%", "n't", "n’t"})
_NO_START = frozenset({"according", "including", "despite"})


@dataclass(slots=True)
class TitleMaker:
    """Titles for the triggers of one article. `timed` are the tokens of time expressions: the date says those."""

    view: View
    names: Names
    resolve: Callable[[int], Name | None]
    timed: frozenset[int]

    def title(self, trigger: Trigger, arguments: Arguments, status: Status) -> str:
        """The entry for one trigger, with a capital, without a full stop."""
        if trigger.form == "noun":
            words = self._noun_title(trigger, arguments)
        elif trigger.form == "verb":
            words = self._verb_title(trigger, arguments, status)
        else:
            words = self._predicate_title(trigger, arguments)
        text = " ".join(words).strip(" ,;:-–—")
        return text[:1].upper() + text[1:] if text else trigger.lemma.capitalize()

    # ------------------------------------------------------------ clauses

    def _verb_title(self, trigger: Trigger, arguments: Arguments, status: Status) -> list[str]:
        subject: list[str] = []
        if arguments.subject is not None:
            subject = self._subject(arguments.subject)
        plural = arguments.subject is not None and (
            self.view.tags[arguments.subject] in ("NNS", "NNPS")
            or self.view.lowers[arguments.subject] in ("they", "we", "you")
            or len(with_conjuncts(self.view, arguments.subject)) > 1
        )
        if not subject and not arguments.passive and arguments.object is not None and trigger.head_lemma not in verbs.REPORTING:
            # Nobody is named as doing it: what it was done to is the subject.
            passive = Arguments(subject=arguments.object, passive=True, preps=arguments.preps)
            subject = self._subject(arguments.object)
            plural = self.view.tags[arguments.object] in ("NNS", "NNPS")
            if subject:
                arguments = passive
        words = [*subject, *self._verb(trigger, arguments, status, plural)]
        return self._complete(words, trigger, arguments)

    def _complete(self, words: list[str], trigger: Trigger, arguments: Arguments) -> list[str]:
        """Add object, complement and prepositional phrases in text order while they fit."""
        view = self.view
        parts: list[tuple[int, list[str], bool]] = []
        if arguments.object is not None and arguments.object not in range(trigger.first, trigger.last + 1):
            parts.append((arguments.object, self._noun(arguments.object, short=True), True))
        if arguments.agent is not None:
            parts.append((arguments.agent, ["by", *self._noun(arguments.agent, short=True)], False))
        for preposition, noun in arguments.preps:
            if noun in self.timed or preposition in self.timed or view.lowers[preposition] in _NO_START:
                continue
            phrase = self._noun(noun, short=True)
            if trigger.first <= preposition <= trigger.last:
                parts.append((noun, phrase, True))
            elif phrase:
                parts.append((noun, [view.lowers[preposition], *phrase], False))
        if arguments.complement is not None:
            phrase = self._complement(arguments.complement)
            if phrase:
                parts.append((arguments.complement, phrase, True))
        parts.sort(key=lambda part: part[0])
        room = MAX_WORDS - len(words)
        kept: list[list[str]] = []
        needed = sum(len(phrase) for _, phrase, key in parts if key)
        spare = room - needed
        for _, phrase, key in parts:
            if not phrase:
                continue
            if key:
                kept.append(phrase)
            elif len(phrase) <= spare:
                spare -= len(phrase)
                kept.append(phrase)
        return words + [word for phrase in kept for word in phrase]

    def _verb(self, trigger: Trigger, arguments: Arguments, status: Status, plural: bool) -> list[str]:
        view, i = self.view, trigger.i
        rest = [view.lowers[j] for j in range(i + 1, trigger.last + 1)]
        if trigger.particle and trigger.particle not in rest:
            rest.insert(0, trigger.particle)
        lemma = trigger.head_lemma
        aux = [j for j in view.children[i] if view.deps[j] in ("aux", "auxpass") and j < i]
        if arguments.passive:
            participle = view.lowers[i]
            if status == "planned" or status == "proposed":
                return ["to", "be", participle, *rest]
            if status == "hypothetical" and aux:
                return [*(view.lowers[j] for j in aux), participle, *rest]
            was = "were" if plural else "was"
            if status == "denied":
                return [was, "not", participle, *rest]
            if status == "alleged":
                return [was, "allegedly", participle, *rest]
            if status == "ongoing":
                return ["are" if plural else "is", participle, *rest]
            return [was, participle, *rest]
        if status in ("planned", "proposed"):
            return ["to", base_form(view.lowers[i], lemma), *rest]
        if status == "hypothetical":
            modal = [view.lowers[j] for j in aux if view.tags[j] == "MD"][:1]
            return [*(modal or ["could"]), base_form(view.lowers[i], lemma), *rest]
        if status == "denied":
            return ["did", "not", base_form(view.lowers[i], lemma), *rest]
        if status == "ongoing":
            if view.tags[i] == "VBG":
                return ["are" if plural else "is", view.lowers[i], *rest]
            return [view.lowers[i], *rest]
        past = view.lowers[i] if view.tags[i] == "VBD" else past_tense(lemma, view.lowers[i], view.tags[i])
        return ["allegedly", past, *rest] if status == "alleged" else [past, *rest]

    def _complement(self, i: int) -> list[str]:
        """A to-clause or that-clause, in its own words, without what a reader can do without."""
        view = self.view
        if view.tags[i][:2] != "VB":
            return []
        words: list[str] = []
        subject = view.child(i, "nsubj", "nsubjpass")
        if subject is not None:
            words += self._subject(subject) or []
        words += [
            view.lowers[j] for j in view.children[i]
            if j < i and view.deps[j] in ("aux", "auxpass", "neg") and view.words[j].isalpha()
        ]
        words.append(view.lowers[i])
        room = PHRASE_WORDS
        for j in view.children[i]:
            if j < i or j in self.timed:
                continue
            if view.deps[j] == "prt":
                words.append(view.lowers[j])
            elif view.deps[j] in ("dobj", "attr", "acomp"):
                phrase = self._noun(j, short=True)
                if len(phrase) <= room:
                    words += phrase
                    room -= len(phrase)
            elif view.deps[j] == "prep":
                noun = view.child(j, "pobj")
                if noun is not None and noun not in self.timed:
                    phrase = [view.lowers[j], *self._noun(noun, short=True)]
                    if len(phrase) <= min(room, 4):
                        words += phrase
                        room -= len(phrase)
            elif view.deps[j] == "xcomp" and room > 2:
                phrase = self._complement(j)
                if len(phrase) <= room:
                    words += phrase
                    room -= len(phrase)
        return words

    def _noun_title(self, trigger: Trigger, arguments: Arguments) -> list[str]:
        words = self._noun(trigger.i, short=False)
        for preposition, noun in arguments.preps:
            if self.view.heads[preposition] != trigger.i and self.view.lowers[preposition] not in ("with", "in", "at", "over", "between", "against"):
                continue
            if noun in self.timed or len(words) > MAX_WORDS - 3:
                continue
            phrase = [self.view.lowers[preposition], *self._noun(noun, short=True)]
            if len(phrase) > 1 and " ".join(phrase) not in " ".join(words):
                words += phrase
        if arguments.agent is not None:
            words += ["by", *self._noun(arguments.agent, short=True)]
        return words[: MAX_WORDS + 3]

    def _predicate_title(self, trigger: Trigger, arguments: Arguments) -> list[str]:
        view = self.view
        said = [view.lowers[j] for j in range(trigger.first, trigger.last + 1)]
        if arguments.subject is None:
            return said
        subject = self._subject(arguments.subject)
        if trigger.lemma in (word.lower() for word in subject):
            return subject
        was = "were" if view.tags[arguments.subject] in ("NNS", "NNPS") else "was"
        return [*subject, was, *said]

    # ------------------------------------------------------------ phrases

    def _subject(self, i: int) -> list[str]:
        tokens = with_conjuncts(self.view, i)
        named = [self.names.at.get(j) for j in tokens]
        if len(tokens) > 1 and all(named):
            return _join([name.text.split()[-1] if name.kind == "person" else name.text for name in named if name][:3])
        return self._noun(i, short=False, conjuncts=True)

    def _noun(self, i: int, *, short: bool, conjuncts: bool = False) -> list[str]:
        """A noun phrase without articles, relative clauses and time; a name in its canonical form."""
        view = self.view
        if view.tags[i] in ("PRP", "PRP$"):
            name = self.resolve(i)
            return name.text.split() if name else [view.lowers[i]]
        name = self.names.at.get(i)
        if name is not None:
            words = [name.text.split()[-1]] if name.kind == "person" and short else name.text.split()
        else:
            words = self._words(self._before(i), i)
        for j in view.children[i]:
            if j < i or j in self.timed:
                continue
            if view.deps[j] == "prep" and view.lowers[j] == "of" and name is None:
                noun = view.child(j, "pobj")
                if noun is not None and noun not in self.timed and len(words) <= PHRASE_WORDS:
                    words = [*words, "of", *self._noun(noun, short=True)]
            elif view.deps[j] == "conj" and view.tags[j][:1] in ("N", "P") and len(words) <= PHRASE_WORDS:
                words = [*words, "and", *self._noun(j, short=True)]
        return words

    def _before(self, i: int) -> list[int]:
        """The tokens before a noun that belong to it, nearest seven."""
        view = self.view
        kept: list[int] = []
        for j in view.children[i]:
            if j > i or view.deps[j] not in _LEFT or j in self.timed:
                continue
            edge = view.left_edge(j)
            kept.extend(k for k in range(max(edge, i - 9), view.right_edge(j) + 1) if k < i and k not in self.timed)
        return [k for k in kept if view.tags[k] not in _DROP_TAGS]

    def _words(self, before: list[int], i: int) -> list[str]:
        view = self.view
        words: list[str] = []
        previous = -1
        for k in [*before, i]:
            tight = previous >= 0 and k == previous + 1 and view.ends[previous] == view.starts[k]
            word = view.words[k]
            if words and (tight or word in _TIGHT):
                words[-1] += word
            else:
                words.append(word)
            previous = k
        return words


def _join(words: list[str]) -> list[str]:
    if len(words) == 2:
        return [words[0], "and", words[1]]
    return " ".join([", ".join(words[:-1]), "and", words[-1]]).split()


def base_form(word: str, lemma: str) -> str:
    """The infinitive as the text spells it where the word is already one, else the lemma."""
    return word if word == lemma or len(word) <= len(lemma) else lemma


def past_tense(lemma: str, word: str, tag: str) -> str:
    """The simple past of a verb: `seek` → `sought`; a regular participle is its own past.

    >>> past_tense("carry", "carries", "VBZ"), past_tense("flee", "flees", "VBZ")
    ('carried', 'fled')
    """
    if lemma in verbs.IRREGULAR_PAST:
        return verbs.IRREGULAR_PAST[lemma]
    if tag in ("VBN", "VBD") and word.endswith("ed"):
        return word
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and len(lemma) > 1 and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return lemma + "ed"
