"""Makes a timeline entry of a clause: subject, verb in the past (or "to …"), then the clause's own words."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.arguments import Arguments, with_conjuncts
from timeline.events.misread import partner, told_of
from timeline.events.moved import NEW_DAY, moved, moves_plan
from timeline.events.names import Name
from timeline.events.phrases import ARTICLES, BARE, FULL, PLAIN, Phrases, base_form, past_tense, possessive
from timeline.events.triggers import Trigger
from timeline.events.verb_status import begun, is_negated, said_of_nobody, tried
from timeline.events.vocabulary import verbs
from timeline.events.vocabulary.furniture import EMPTY_NOUNS
from timeline.events.vocabulary.nouns import HAPPENINGS, MEETINGS, NEWS_NOUNS
from timeline.language import View
from timeline.language.lemmas import is_verb
from timeline.language.wordlists import words
from timeline.model import Status

MAX_WORDS = 14
"""Articles counted. A title longer than a headline is not read; the key complement still fits."""
SUBJECT_WORDS = 8
COMPLEMENT_WORDS = 9
NEW_DAY_WORDS = 4
"""Of the day a plan is moved to: "to early next month"."""

_PLANS = words("plan intend schedule expect")
_CUT_SHORT = {"wo": "will", "'ll": "will", "’ll": "will", "sha": "shall", "ca": "can", "'d": "would", "’d": "would"}
"""Modals as tokens have them, cut off before "n't" or behind a pronoun."""
_NEEDED = words("dobj dative attr acomp oprd xcomp ccomp prt")
"""What a verb cannot do without."""
_CLOSE = words("with to from against for on into onto by over upon toward towards at in near off out of as")
_DANGLING = words("of in on at for to with from by and or the a an as into that")
TIME_UNITS = words("second minute hour day week month year decade")
HEARERS = words("magistrate judge court committee panel jury tribunal parliament congress commission lawmaker senator inquiry council board crowd audience king queen pope")
"""Whom one appears "before"; of other nouns the word says when."""
HEARD = words("appear testify speak plead stand go come bring give argue play perform sing haul")
"""Verbs that are done before somebody."""
_TAKES_LENGTH = words("serve spend get receive face win lose gain demand")
"""Verbs whose object may be how long."""
_APPOINTS = words("appoint name elect choose select hire promote nominate")
_BE = words("is are was were be been being")
_NOUN_PREPOSITIONS = words("with in at over between against on near into to from for")


@dataclass(slots=True)
class Part:
    """A stretch of a title: `rank` 0 must be there, then the lower the better."""

    at: int
    words: list[str]
    rank: int


def turned_passive(arguments: Arguments) -> bool:
    """Whether the object has become the title's subject."""
    return arguments.passive and arguments.subject == arguments.object


def misread_verb(view: View, i: int) -> bool:
    """ "demanded that Larne close the mine": the tagger takes the bare verb for a noun with the name before it."""
    return (
        view.tags[i] == "NN" and i > 0 and view.tags[i - 1] in ("NNP", "NNPS") and view.heads[i - 1] == i
        and view.child(i, "acl", "dobj") is not None and view.child(i, "det") is None and is_verb(view.lowers[i])
    )


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
        found = found[: MAX_WORDS + 1]
        ending = self.view.lowers[trigger.last]
        while len(found) > 1 and found[-1].lower() in _DANGLING and found[-1].lower() != ending and not self._ends_so(trigger, found):
            found.pop()  # what stood there was a date
        text = " ".join(found).strip(" ,;:-–—")
        return text[:1].upper() + text[1:] if text else trigger.lemma.capitalize()

    def _ends_so(self, trigger: Trigger, found: list[str]) -> bool:
        """Whether the sentence goes no further either: "would not step in"."""
        view, (start, end) = self.view, self.view.sentences[self.view.sentence_of[trigger.i]]
        return any(view.lowers[j] == found[-1].lower() and (view.deps[j] == "prt" or (view.deps[j] == "prep" and not view.children[j])) and view.lowers[j - 1] == found[-2].lower() for j in range(start + 1, end))

    # ------------------------------------------------------------ clauses

    def _verb_title(self, trigger: Trigger, arguments: Arguments, status: Status) -> list[str]:
        view = self.view
        turned = arguments.subject is None and arguments.object is not None and not arguments.passive
        if turned:  # nobody is named as doing it: what it was done to is the subject
            arguments = Arguments(subject=arguments.object, passive=True)
        subject: list[str] = []
        name: Name | None = None
        plural = False
        if arguments.subject is not None:
            subject, name = self.phrases.subject(arguments.subject, SUBJECT_WORDS)
            alone = name is not None and name.kind == "person" and not name.plural  # "Mills" may be tagged as a plural
            plural = (
                (view.tags[arguments.subject] in ("NNS", "NNPS") and not alone)
                or (view.tags[arguments.subject] == "CD" and view.lowers[arguments.subject] not in ("one", "1"))
                or view.lowers[arguments.subject] in ("they", "we", "you", "police")
                or len(with_conjuncts(view, arguments.subject, self.phrases.names)) > 1
                or any(view.lowers[j] in ("were", "are", "have") for j in view.children[trigger.i] if view.deps[j] in ("aux", "auxpass"))  # "a total of 16 people were treated"
                or (name is not None and name.plural)
            )
        found = [*subject, *self._verb(trigger, arguments, status, plural)]
        office = self._office(trigger, arguments, subject)
        if office:
            return [*found, *office]
        known = name or Name(" ".join(subject), "group")  # whose pronouns the reader understands
        return found + self._rest(trigger, arguments, known, MAX_WORDS - len(found))

    def _office(self, trigger: Trigger, arguments: Arguments, subject: list[str]) -> list[str]:
        """What somebody was appointed, where the name set beside it has become the subject: "A special prosecutor, Helen Tran, was appointed"."""
        view, i = self.view, arguments.subject
        if i is None or not arguments.passive or trigger.head_lemma not in _APPOINTS or view.tags[i] != "NN" or view.child(trigger.i, "oprd", "xcomp") is not None:
            return []
        if any(view.deps[j] == "prep" and view.child(j, "pobj") not in self.phrases.timed for j in view.children[trigger.i]):
            return []
        said = [word for word in self.phrases.render(i, PLAIN, alone=True) if word.lower() not in ARTICLES]
        return said if subject and view.lowers[i] not in (word.lower() for word in subject) else []

    def _rest(self, trigger: Trigger, arguments: Arguments, name: Name | None, room: int) -> list[str]:
        """What follows the verb, in text order: first what it needs, then the phrases that tell most, while they fit."""
        view = self.view
        parts: list[Part] = []
        for host in dict.fromkeys((trigger.i, trigger.last)):
            for j in view.children[host]:
                if j <= trigger.last:
                    continue
                part = self._part(trigger, arguments, j, name)
                if part is not None and part.words:
                    parts.append(part)
        if trigger.last > trigger.i and view.deps[trigger.last] == "prep":  # "checked into rehab": the phrase of the trigger's preposition
            noun = view.child(trigger.last, "pobj", "pcomp")
            if noun is not None and not any(part.at == noun for part in parts):
                parts.append(Part(noun, self.phrases.fitted(noun, COMPLEMENT_WORDS, but=name), 0))
        if arguments.object is not None and arguments.object in (view.heads[trigger.i], view.heads[view.heads[trigger.i]], told_of(view, trigger.i)) and not turned_passive(arguments):
            # "the bridge that they closed": what the clause is told of is its object
            parts.append(Part(trigger.last, self.phrases.fitted(arguments.object, SUBJECT_WORDS, but=name), 0))
        kept: list[Part] = []
        for part in sorted(parts, key=lambda part: (part.rank, part.at)):
            if len(part.words) > room and view.deps[part.at] == "xcomp":
                part.words = self._core(part.at, name) or part.words
            if len(part.words) <= room or (part.rank == 0 and not kept):
                kept.append(part)
                room -= len(part.words)
        return [word for part in sorted(kept, key=lambda part: part.at) for word in part.words]

    def _part(self, trigger: Trigger, arguments: Arguments, j: int, name: Name | None) -> Part | None:
        """One child of the verb as a stretch of the title; None where it says nothing there."""
        view = self.view
        dep = view.deps[j]
        if dep in ("dobj", "npadvmod") and trigger.head_lemma in _TAKES_LENGTH and view.left_edge(j) == trigger.last + 1 and view.lowers[j].removesuffix("s") in TIME_UNITS:
            return Part(j, view.words[view.left_edge(j) : j + 1], 0)  # "served three years for a burglary"
        if j in self.phrases.timed or j == arguments.subject or view.tags[j] in ("WDT", "WP", "WRB"):
            return None
        if dep in _NEEDED:
            opening = view.child(j, "nsubj", "nsubjpass") if dep == "ccomp" else None
            if opening is not None and view.tags[opening] == "WDT":  # "declared a truce, which will begin in May"
                return None
            if dep == "ccomp" and view.lowers[view.left_edge(j)] in ("if", "whether", "because"):
                return None
            if dep == "prt" and j <= trigger.last:
                return None
            if dep == "dobj" and (view.lowers[j].removesuffix("s") in TIME_UNITS or view.words[view.left_edge(j) - 1] == ",") and j != view.child(trigger.i, "dobj"):
                return None  # "hauled it to the pad, a three-mile crawl"
            if dep == "dobj" and view.lowers[j].removesuffix("s") in TIME_UNITS and view.lowers[j + 1 : j + 2] and view.lowers[j + 1] in ("after", "before", "later", "earlier"):
                return None
            if dep == "dobj" and view.lowers[view.left_edge(j) - 1] == "and":
                return Part(j, ["and", *self.phrases.fitted(j, COMPLEMENT_WORDS, but=name)], 1)
            return Part(j, self._clause(j, name) if dep in ("xcomp", "ccomp") else self.phrases.fitted(j, COMPLEMENT_WORDS, but=name), 0)
        if dep == "pobj" and j == arguments.object:
            return Part(j, self.phrases.fitted(j, COMPLEMENT_WORDS, but=name), 0)
        if dep == "intj" and view.lowers[j] in ("no", "yes"):
            return Part(j, [view.lowers[j]], 0)
        if dep == "advcl" and view.tags[j] == "VB" and j > trigger.last and (to := view.child(j, "aux")) is not None and view.lowers[to] == "to" and view.words[to - 1] != ",":
            decided = trigger.head_lemma in verbs.DECIDING  # "voted 5-2 to close the mine", "flew home to rest"
            return Part(j, self._clause(j, name), 0 if decided else 3)
        if dep == "advcl" and view.tags[j] == "VBG" and trigger.particle and j == trigger.last + 1 and arguments.object is None:
            return Part(j, self._clause(j, name), 0)  # "ruled out stepping down"
        if dep == "npadvmod" and arguments.object is None and view.child(j, "nummod") is not None and view.left_edge(j) == trigger.last + 1 and view.lowers[j].removesuffix("s") not in TIME_UNITS:
            return Part(j, self.phrases.fitted(j, COMPLEMENT_WORDS, but=name), 0)  # "reached 60 miles an hour", "fell nine points"
        if dep == "npadvmod" and view.tags[j] == "CD" and j == trigger.last + 1 and view.lowers[j + 1 : j + 2] == ["per"]:
            return Part(j, [view.words[j]], 0)  # "fell 9 per cent"
        if dep == "npadvmod" and view.tags[j] == "CD" and trigger.head_lemma in verbs.DECIDING:
            return Part(j, self.phrases.render(j, PLAIN), 2)
        if dep == "npadvmod" and view.child(trigger.i, "dative") is not None and view.lowers[j].removesuffix("s") in TIME_UNITS and view.child(j, "det", "nummod") is not None:
            return Part(j, self.phrases.fitted(j, COMPLEMENT_WORDS, but=name), 0)  # "gave both bidders an extra week"
        if dep == "agent":
            return Part(j, self.phrases.fitted(j, COMPLEMENT_WORDS, but=name), 1)
        if dep == "prep" and view.children[j] and view.left_edge(j) == trigger.last + 1 and all(view.deps[k] == "advmod" and k < j for k in view.children[j]):
            return Part(j, view.lowers[trigger.last + 1 : j + 1], 0)  # "came back on in Larne"
        if dep == "prep" and not view.children[j] and arguments.passive and j == trigger.last + 1:
            return Part(j, [view.lowers[j]], 0)  # "was acted on"
        if dep == "prep":
            noun = view.child(j, "pobj")
            inner = view.child(j, "prep")
            if noun is None and inner is not None and inner == j + 1:  # "out of the mine"
                noun = view.child(inner, "pobj")
            if view.child(j, "pcomp") is not None and view.lowers[j] in ("of", "from", "for", "with", "by"):
                return Part(j, self._clause(j, name), 1)
            if noun is not None and noun in self.phrases.timed and self._is_new_day(trigger, j, noun):
                return Part(j, [view.lowers[j], *view.words[max(view.left_edge(noun), j + 1) : view.right_edge(noun) + 1]], 1)
            if noun is None or noun in self.phrases.timed or view.lowers[noun] == "ago" or view.lemma(noun, "noun") in EMPTY_NOUNS or view.tags[noun] in ("WDT", "WP"):
                return None
            if view.lowers[noun].removesuffix("s") in TIME_UNITS and view.lowers[noun + 1 : noun + 2] and view.lowers[noun + 1] in ("after", "before"):
                return None  # "in the ten days before it burst" without what came then
            heard = view.lowers[j] == "before" and trigger.head_lemma in HEARD and view.lemma(noun, "noun") in HEARERS
            if (view.lowers[j] in ("according", "including", "after", "before", "since", "despite", "because") and not heard) or any(k in self.phrases.timed for k in view.children[noun] if k < noun):
                return None
            named = noun in self.phrases.names.at
            close = view.lowers[j] in _CLOSE
            return Part(j, self.phrases.fitted(j, COMPLEMENT_WORDS, but=name), 1 if close and named else 2 if close else 3)
        if dep == "advmod" and view.lowers[j] == "again" and j > trigger.last:
            return Part(j, ["again"], 2)  # "opened its doors again"
        if dep == "advmod" and j == trigger.last + 1 and view.words[j].isalpha() and view.lowers[j] not in ("when", "where", "also", "only", "even"):
            prep = view.child(j, "prep")  # "pushed back to September"
            later = self._part(trigger, arguments, prep, name) if prep is not None else None
            return Part(j, [*self.phrases.render(j, BARE), *later.words], 1) if later else Part(j, self.phrases.render(j, BARE), 3)
        return None

    def _is_new_day(self, trigger: Trigger, preposition: int, noun: int) -> bool:
        """Whether a time phrase tells to when the verb moves a plan, and is short: "postponed to Friday"."""
        view = self.view
        plan = moved(view, trigger.i)
        event = plan is not None and view.lemma(plan, "noun") in NEWS_NOUNS | HAPPENINGS
        if event and trigger.head_lemma in ("set", "fix", "schedule", "list") and view.lowers[preposition] == "for" and view.right_edge(noun) - preposition <= NEW_DAY_WORDS:
            return True
        return moves_plan(view, trigger.i, plan, event=event) and view.lowers[preposition] in NEW_DAY and view.right_edge(noun) - preposition <= NEW_DAY_WORDS

    def _clause(self, j: int, name: Name | None) -> list[str]:
        """A to-clause or that-clause in its own words."""
        subject = self.view.child(j, "nsubj")
        if subject is not None and misread_verb(self.view, subject):
            return ["that", *self.phrases.render(subject, FULL, short=True, but=name, whole=True)]
        whole = [found for detail in (FULL, PLAIN, BARE) if (found := self.phrases.render(j, detail, short=True, but=name)) and found[-1] not in _BE]
        for found in whole:  # "denied that a submarine was" says nothing
            if len(found) <= COMPLEMENT_WORDS + 2:
                return found
        return whole[-1] if whole and len(whole[-1]) <= COMPLEMENT_WORDS + 2 else self._core(j, name)

    def _core(self, j: int, name: Name | None) -> list[str]:
        """A to-clause cut to its verb and object: "to call off the first launch attempt"."""
        view = self.view
        if view.tags[j] != "VB" or view.child(j, "aux") is None:
            return []
        kept = [k for k in view.children[j] if view.deps[k] in ("aux", "prt", "dobj", "attr", "acomp", "neg")]
        pieces = [[view.lowers[j]] if k == j else self.phrases.fitted(k, 4, but=name) for k in sorted([*kept, j])]
        found = [word for piece in pieces for word in piece]
        if len(found) > COMPLEMENT_WORDS and "of" in found[3:]:
            found = found[: found.index("of", 3)]
        return found if len(found) <= COMPLEMENT_WORDS else []

    def _verb(self, trigger: Trigger, arguments: Arguments, status: Status, plural: bool) -> list[str]:
        view, i = self.view, trigger.i
        rest = [view.lowers[j] for j in range(i + 1, trigger.last + 1)]
        lemma = trigger.head_lemma
        word = "".join(view.lowers[trigger.first : i + 1])
        aux = [j for j in view.children[i] if view.deps[j] in ("aux", "auxpass") and j < i]
        if status == "denied" and said_of_nobody(view, i) is not None:
            status = "occurred"  # "no one was hurt" says it itself
        modal = [_CUT_SHORT.get(view.lowers[j], view.lowers[j]) for j in aux if view.tags[j] == "MD"][:1]
        maybe = modal or ["could"]
        if modal and status == "hypothetical" and is_negated(view, i):
            maybe = ["cannot"] if modal == ["can"] else [*modal, "not"]  # "will not reopen" is no reopening
        be = "are" if plural else "is"
        was = "were" if plural else "was"
        if arguments.passive and status == "planned" and lemma in verbs.ARRANGED:
            return [be, word, *rest]
        if arguments.passive:
            before = {
                "planned": ["to", "be"], "proposed": ["to", "be"], "hypothetical": [*maybe, "be"],
                "denied": [was, "not"], "alleged": [was, "allegedly"], "ongoing": [be], "occurred": [was],
            }[status]
            if status == "denied" and modal:
                before = [*modal, "not", "be"]
            return [*before, word, *rest]
        base = lemma if view.tags[i] in ("VBD", "VBN") else base_form(word, lemma)
        head = view.heads[i]
        if status in ("occurred", "ongoing") and tried(view, i):
            before = [be, "trying"] if status == "ongoing" else [past_tense(view.lemma(head, "verb"), view.lowers[head], view.tags[head])]
            return [*before, "to", base, *rest]
        opening = begun(view, i)
        if status in ("occurred", "ongoing") and opening is not None:  # what was begun need not be done
            before = [past_tense(view.lemma(opening, "verb"), view.lowers[opening], view.tags[opening]), *("on" for j in view.children[opening] if view.deps[j] == "prt" and view.lowers[j] == "on")]
            return [*before, word, *rest] if view.tags[i] == "VBG" else [*before, "to", base, *rest]
        if status == "planned" and lemma in _PLANS and view.tags[i] in ("VBZ", "VBP", "VBG"):
            return [word if view.tags[i] != "VBG" else lemma if plural else f"{lemma}s", *rest]  # "plans a march"
        if status in ("planned", "proposed"):
            return ["to", base, *rest]
        if status == "hypothetical":
            return [*maybe, base, *rest]
        if status == "denied":
            return ["did", "not", base, *rest]
        if status == "ongoing":
            return [be, word, *rest] if view.tags[i] == "VBG" else [word, *rest]
        past = word if view.tags[i] == "VBD" else past_tense(lemma, word, view.tags[i])
        return ["allegedly", past, *rest] if status == "alleged" else [past, *rest]

    # ------------------------------------------------------------ nouns and predicates

    def _noun_title(self, trigger: Trigger, arguments: Arguments) -> list[str]:
        view, i = self.view, trigger.i
        found = self.phrases.render(i, PLAIN, alone=True)
        if found and found[0].lower() in ARTICLES:
            found = found[1:]
        owner = view.child(i, "poss")
        if owner is not None and view.tags[owner] == "PRP$" and len(found) > 1:
            name = self.phrases.resolve(owner)
            others = {self.phrases.names.at.get(noun) for _, noun in arguments.preps}
            if name is None or name in others:
                found = found[len(name.text.split()) if name and found[0].lower() != view.lowers[owner] else 1 :]
        for preposition, noun in arguments.preps:
            if partner(view, noun) is not None or (view.lowers[preposition] == "between" and view.heads[noun] != preposition):
                continue
            if view.lowers[preposition] not in _NOUN_PREPOSITIONS or noun in self.phrases.timed or view.lemma(noun, "noun") in EMPTY_NOUNS:
                continue
            phrase = [view.lowers[preposition], *self.phrases.fitted(noun, 5)]
            if len(found) + len(phrase) <= MAX_WORDS:
                found += phrase
        if arguments.inherited and arguments.subject is not None and view.lemma(i, "noun") in MEETINGS and owner is None:
            found = self._with_parties(found, arguments)
        if arguments.agent is not None and any(view.heads[j] == i and view.deps[j] == "prep" for j in view.above(arguments.agent)[:1]):
            phrase = ["by", *self.phrases.fitted(arguments.agent, 5)]
            if len(found) + len(phrase) <= MAX_WORDS:
                found += phrase
        return found

    def _with_parties(self, found: list[str], arguments: Arguments) -> list[str]:
        """Who met, from the clause the meeting is named in: "call between Mills and Okoro", "Mills’ talks in Larne"."""
        if arguments.subject is None or any(word in ("between", "with") for word in found):
            return found
        words_of, name = self.phrases.subject(arguments.subject, 4)
        if len(with_conjuncts(self.view, arguments.subject, self.phrases.names)) > 1 and name is None:
            return [*found, "between", *words_of]
        if words_of and words_of[0].lower() not in ("he", "she", "it", "they", "who", "that", "which", "we", "i", "you") and len(words_of) <= 4:
            first = found[0][:1].lower() + found[0][1:] if found else ""
            return [*possessive(" ".join(words_of)).split(), first, *found[1:]]
        return found

    def _predicate_title(self, trigger: Trigger, arguments: Arguments) -> list[str]:
        view = self.view
        said = [view.lowers[j] for j in range(trigger.first, trigger.last + 1)]
        if arguments.subject is None:
            return said
        subject, _ = self.phrases.subject(arguments.subject, SUBJECT_WORDS)
        if view.lowers[trigger.i] in (word.lower() for word in subject):
            return subject
        was = "were" if view.tags[arguments.subject] in ("NNS", "NNPS") else "was"
        return [*subject, was, *said]
