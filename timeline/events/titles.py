"""Makes a timeline entry of a clause: subject, verb in the past (or "to …"), object, what completes it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.arguments import Arguments, with_conjuncts
from timeline.events.names import Name
from timeline.events.phrases import ARTICLES, Phrases, base_form, past_tense
from timeline.events.triggers import Trigger
from timeline.events.vocabulary.furniture import EMPTY_NOUNS
from timeline.language import View
from timeline.language.wordlists import words
from timeline.model import Status

MAX_WORDS = 14
"""Articles counted. A title longer than a headline is not read; the key complement still fits."""
COMPLEMENT_WORDS = 8

_WITH = words("with to from against for on into onto by over upon toward towards at in near")
_NOUN_PREPOSITIONS = words("with in at over between against on near into to from for")


@dataclass(slots=True)
class Part:
    """A stretch of a title: `rank` 0 must be there, then the lower the better."""

    at: int
    words: list[str]
    rank: int


@dataclass(slots=True)
class TitleMaker:
    """Titles for the triggers of one article."""

    view: View
    phrases: Phrases

    def title(self, trigger: Trigger, arguments: Arguments, status: Status) -> str:
        """The entry for one trigger, with a capital, without a full stop."""
        if trigger.form == "noun":
            found = self._noun_title(trigger, arguments)
        elif trigger.form == "verb":
            found = self._verb_title(trigger, arguments, status)
        else:
            found = self._predicate_title(trigger, arguments)
        text = " ".join(found[: MAX_WORDS + 2]).strip(" ,;:-–—")
        return text[:1].upper() + text[1:] if text else trigger.lemma.capitalize()

    # ------------------------------------------------------------ clauses

    def _verb_title(self, trigger: Trigger, arguments: Arguments, status: Status) -> list[str]:
        view = self.view
        if arguments.subject is None and arguments.object is not None and not arguments.passive:
            # Nobody is named as doing it: what it was done to is the subject.
            arguments = Arguments(subject=arguments.object, passive=True, preps=arguments.preps, complement=arguments.complement)
        subject: list[str] = []
        name: Name | None = None
        plural = False
        if arguments.subject is not None:
            subject, name = self.phrases.subject(arguments.subject)
            plural = (
                view.tags[arguments.subject] in ("NNS", "NNPS")
                or view.lowers[arguments.subject] in ("they", "we", "you")
                or len(with_conjuncts(view, arguments.subject, self.phrases.names)) > 1
                or (name is not None and name.plural)
            )
        found = [*subject, *self._verb(trigger, arguments, status, plural)]
        return found + self._rest(trigger, arguments, name, MAX_WORDS - len(found))

    def _rest(self, trigger: Trigger, arguments: Arguments, name: Name | None, room: int) -> list[str]:
        """Object and complement, then the prepositional phrases that tell most, in text order, while they fit."""
        view = self.view
        inside = range(trigger.first, trigger.last + 1)
        parts: list[Part] = []
        if arguments.object is not None and arguments.object not in inside and view.tags[arguments.object] not in ("WDT", "WP"):
            parts.append(Part(arguments.object, self.phrases.noun(arguments.object, short=True, but=name), 0))
        if arguments.agent is not None:
            parts.append(Part(arguments.agent, ["by", *self.phrases.noun(arguments.agent, short=True, but=name)], 1))
        if arguments.complement is not None:
            parts.append(Part(arguments.complement, self._complement(arguments.complement, name), 0))
        predicate = view.child(trigger.i, "acomp")
        if predicate is not None and predicate not in inside:
            parts.append(Part(predicate, [view.lowers[predicate]], 0))
        for preposition, noun in arguments.preps:
            if noun in self.phrases.timed or preposition in self.phrases.timed or view.lemma(noun, "noun") in EMPTY_NOUNS or view.tags[noun] in ("WDT", "WP"):
                continue
            phrase = self.phrases.noun(noun, short=True, but=name)
            if preposition in inside:
                parts.append(Part(noun, phrase, 0))
            else:
                parts.append(Part(noun if preposition > trigger.i else len(view), [view.lowers[preposition], *phrase], self._rank(trigger, preposition, noun)))
        kept: list[Part] = []
        for part in sorted(parts, key=lambda part: (part.rank, part.at)):
            if part.words and (len(part.words) <= room or (part.rank == 0 and not kept)):
                kept.append(part)
                room -= len(part.words)
        return [word for part in sorted(kept, key=lambda part: part.at) for word in part.words]

    def _rank(self, trigger: Trigger, preposition: int, noun: int) -> int:
        named = self.phrases.names.at.get(noun)
        if preposition < trigger.i:
            return 4
        if named is not None and self.view.lowers[preposition] in _WITH:
            return 1
        return 2 if self.view.lowers[preposition] in _WITH else 3

    def _verb(self, trigger: Trigger, arguments: Arguments, status: Status, plural: bool) -> list[str]:
        view, i = self.view, trigger.i
        rest = [view.lowers[j] for j in range(i + 1, trigger.last + 1)]
        if trigger.particle and trigger.particle not in rest:
            rest.insert(0, trigger.particle)
        lemma = trigger.head_lemma
        word = "".join(view.lowers[trigger.first : i + 1])
        aux = [j for j in view.children[i] if view.deps[j] in ("aux", "auxpass") and j < i]
        modal = [view.lowers[j] for j in aux if view.tags[j] == "MD"][:1]
        be = "are" if plural else "is"
        was = "were" if plural else "was"
        if arguments.passive:
            before = {
                "planned": ["to", "be"], "proposed": ["to", "be"], "hypothetical": [*(modal or ["could"]), "be"],
                "denied": [was, "not"], "alleged": [was, "allegedly"], "ongoing": [be], "occurred": [was],
            }[status]
            if status == "denied" and modal:
                before = [*modal, "not", "be"]
            return [*before, word, *rest]
        base = base_form(word, lemma)
        if status in ("planned", "proposed"):
            return ["to", base, *rest]
        if status == "hypothetical":
            return [*(modal or ["could"]), base, *rest]
        if status == "denied":
            return ["did", "not", base, *rest]
        if status == "ongoing":
            return [be, word, *rest] if view.tags[i] == "VBG" else [word, *rest]
        past = word if view.tags[i] == "VBD" else past_tense(lemma, word, view.tags[i])
        return ["allegedly", past, *rest] if status == "alleged" else [past, *rest]

    def _complement(self, i: int, name: Name | None, depth: int = 0) -> list[str]:
        """A to-clause or that-clause in its own words, without what a reader can do without."""
        view = self.view
        if view.tags[i][:2] != "VB" and view.tags[i] != "MD":
            return []
        found: list[str] = []
        subject = view.child(i, "nsubj", "nsubjpass")
        if subject is not None:
            if view.tags[subject] in ("WP", "WDT", "EX"):
                return []
            found += self.phrases.noun(subject, short=True, but=name)
        found += [view.lowers[j] for j in view.children[i] if j < i and view.deps[j] in ("aux", "auxpass", "neg")]
        found.append(view.lowers[i])
        room = COMPLEMENT_WORDS
        for j in view.children[i]:
            if j < i or j in self.phrases.timed:
                continue
            phrase: list[str] = []
            if view.deps[j] == "prt":
                phrase = [view.lowers[j]]
            elif view.deps[j] in ("dobj", "attr", "acomp", "dative", "oprd") and view.tags[j] != "IN":
                phrase = self.phrases.noun(j, short=True, but=name)
            elif view.deps[j] == "prep":
                noun = view.child(j, "pobj")
                if noun is not None and noun not in self.phrases.timed:
                    phrase = [view.lowers[j], *self.phrases.noun(noun, short=True, but=name)]
            elif view.deps[j] in ("xcomp", "ccomp") and depth < 2:
                phrase = self._complement(j, name, depth + 1)
            if len(phrase) <= room:
                found += phrase
                room -= len(phrase)
        return _no_gap(found)

    def _noun_title(self, trigger: Trigger, arguments: Arguments) -> list[str]:
        view, i = self.view, trigger.i
        found = self.phrases.noun(i)
        if found and found[0].lower() in ARTICLES:
            found = found[1:]
        owner = view.child(i, "poss")
        if owner is not None and view.tags[owner] == "PRP$" and found:
            name = self.phrases.resolve(owner)
            others = {self.phrases.names.at.get(noun) for _, noun in arguments.preps}
            owned = name is not None and name not in others
            found = [*(possessive(name.text).split() if name and owned else []), *found[1:]]
        for preposition, noun in arguments.preps:
            if view.lowers[preposition] not in _NOUN_PREPOSITIONS or noun in self.phrases.timed or view.lowers[noun] in EMPTY_NOUNS:
                continue
            phrase = [view.lowers[preposition], *self.phrases.noun(noun, short=True)]
            if len(found) + len(phrase) <= MAX_WORDS:
                found += phrase
        if arguments.agent is not None:
            phrase = ["by", *self.phrases.noun(arguments.agent, short=True)]
            if len(found) + len(phrase) <= MAX_WORDS:
                found += phrase
        return found

    def _predicate_title(self, trigger: Trigger, arguments: Arguments) -> list[str]:
        view = self.view
        said = [view.lowers[j] for j in range(trigger.first, trigger.last + 1)]
        if arguments.subject is None:
            return said
        subject, _ = self.phrases.subject(arguments.subject)
        if view.words[trigger.i] in subject:
            return subject
        was = "were" if view.tags[arguments.subject] in ("NNS", "NNPS") else "was"
        return [*subject, was, *said]


def possessive(name: str) -> str:
    """`Mills’`, `Okoro’s`."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def _no_gap(found: list[str]) -> list[str]:
    """Contractions joined again: `did n't` → `didn't`."""
    joined: list[str] = []
    for word in found:
        if joined and word in ("n't", "n’t", "'s", "’s", "'ll", "’ll", "'re", "’re", "'ve", "’ve", "'d", "’d"):
            joined[-1] += word
        else:
            joined.append(word)
    return joined
