"""Two mentions side by side: what they share and where they contradict each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline.merge.features import Feature, places_exclude, same_name
from timeline.merge.lazy import cached_property
from timeline.merge.lexicon import ONCE, SEVERAL_THINGS, WRITTEN
from timeline.merge.likeness import clash, is_copy, jaccard, meets, share
from timeline.merge.predicates import kinds_meet, opposed, stem_of
from timeline.merge.when import When, far_from_its_news
from timeline.model import NOT_DONE, NOT_HELD, EventMention

_WANTED = ("proposed", "hypothetical")
WHERE_AND_WHEN = 2
"""Words of two sentences that a place and a day account for."""
ALIKE = 0.25
"""Share of content words above which two sentences speak of the same, without being copies."""
RARE_NAME = 0.5
"""Weight of the shared names from which they tell: one name that half of both articles' mentions have, or two that all have."""
AMOUNT = 5
"""Characters from which a figure is an amount that hardly two events share ("18,000"); shorter ones may be years or ages."""
KNOWN_BY_OBJECT = frozenset(("cancel", "unveil"))
"""Acts that one does to a thing that tells which of them it was."""

HARM = frozenset(("kill", "die", "injure", "attack", "bomb", "shoot", "shell", "fire", "hit"))
"""Acts that befall many in one story, each with its own victims."""
DAYS_OF_HARM = 2
"""Days between two of them from which other victims are told of another."""


@dataclass(frozen=True, eq=False)
class Comparison(When):
    """One pair of mentions. Properties are computed when a level asks for them."""

    # ---- what happened
    @cached_property
    def same_word(self) -> bool:
        return self.one.predicate.stem == self.other.predicate.stem

    @cached_property
    def same_kind(self) -> bool:
        return self.same_word or kinds_meet(self.one.predicate, self.other.predicate)

    @cached_property
    def synonyms(self) -> bool:
        return bool(self.one.predicate.core & self.other.predicate.core)

    @cached_property
    def not_done(self) -> bool:
        """ "has not been found", "was found alive": of another day."""
        return self._against_done(_negated)

    @cached_property
    def not_held(self) -> bool:
        """A walkout that was called off, and people who walked out."""
        return self._against_done(_called_off)

    def _against_done(self, undone: Callable[[EventMention], bool]) -> bool:
        """Whether one of the two is `undone` and the other is told by a verb as done."""
        pairs = ((self.one.mention, self.other.mention), (self.other.mention, self.one.mention))
        return any(undone(one) and other.form == "verb" and other.status == "occurred" for one, other in pairs)

    @cached_property
    def of_other_things(self) -> bool:
        """What was called off, or brought out, tells which it was: "scrapped a visit", "cancelled a walkout"."""
        if not self.one.predicate.core & self.other.predicate.core & KNOWN_BY_OBJECT:
            return False
        return self._nothing_common

    @cached_property
    def _nothing_common(self) -> bool:
        """Both say what else it was about, and no thing, name or place is in both."""
        return bool(self.one.things) and bool(self.other.things) and not (self.shared_things or self.shared_names or self.shared_places)

    @cached_property
    def of_something_else(self) -> bool:
        """Each says what it was about, and at most a place and a day are common: "cut power to homes", "cut grants to clubs"."""
        if not (self.one.things and self.other.things) or self.shared_things or self.name_weight >= RARE_NAME or self.one.numbers & self.other.numbers:
            return False
        return len(self.one.sentence & self.other.sentence - {self.one.predicate.stem, self.one.predicate.root}) <= WHERE_AND_WHEN

    @cached_property
    def others_harmed(self) -> bool:
        """Each says who was killed or hurt, or what was attacked, nothing of it is common, and the days differ: "killed four guards", "killed 11 soldiers"."""
        if not self.one.predicate.acts & self.other.predicate.acts & HARM or self.days_apart < DAYS_OF_HARM:
            return False
        if not (self.one.numbers and self.other.numbers) or self.one.numbers & self.other.numbers:
            return False
        return self._nothing_common

    @cached_property
    def opposed(self) -> bool:
        return not self.same_word and opposed(self.one.predicate.acts, self.other.predicate.acts)

    @cached_property
    def vague(self) -> bool:
        return self.one.predicate.vague or self.other.predicate.vague

    @cached_property
    def reporting(self) -> bool:
        return self.one.predicate.reporting or self.other.predicate.reporting

    # ---- who
    @cached_property
    def shared_names(self) -> tuple[str, ...]:
        return tuple(
            " ".join(sorted(name if len(name) <= len(twin) else twin))
            for name in self.one.names
            for twin in self.other.names
            if same_name(name, twin)
        )

    @cached_property
    def name_weight(self) -> float:
        """Shared names, each by how rare it is in the two articles: a name in every sentence tells little."""
        return sum(1.0 - 0.5 * (share(name, self.one.page) + share(name, self.other.page)) for name in set(self.shared_names))

    @cached_property
    def agents_clash(self) -> bool:
        return clash(self.one.agents, self.other.agents) and not meets(self.one.agents, self.other.patients)

    @cached_property
    def doers_clash(self) -> bool:
        """Both say who did it, by name or description, and no word of it is common."""
        if not (self.one.predicate.own and self.other.predicate.own and self.one.doers and self.other.doers):
            return False
        return not frozenset().union(*self.one.doers) & frozenset().union(*self.other.doers)

    @cached_property
    def doers_differ(self) -> bool:
        """Both say who did it, in different words, and nothing else speaks for one event."""
        here, there = self.one.doers, self.other.doers
        return bool(here and there) and not frozenset().union(*here) & frozenset().union(*there) and self.support <= self.same_stated

    @cached_property
    def same_doer_unknown(self) -> bool:
        """An act each does for himself, and nothing that says it is the same doer or the same thing done."""
        if not (self.one.predicate.own or self.other.predicate.own):
            return False
        bare = self.one if self.one.bare else self.other
        if bare.bare and (bare.mention.form == "noun" or self.one.page is self.other.page):
            return False
        together = frozenset().union(*self.one.doers) & frozenset().union(*self.other.doers)
        return not together and not self.shared_names and self.support == 0

    @cached_property
    def patients_clash(self) -> bool:
        return clash(self.one.patients, self.other.patients)

    @cached_property
    def others_clash(self) -> bool:
        """Beside whom they share, each names somebody else: "met Ferrin", "met Danek"."""
        return _leftover(self.one, self.other) and _leftover(self.other, self.one)

    @cached_property
    def once_only(self) -> bool:
        """A death or birth of one and the same person."""
        acts = self.one.predicate.acts & self.other.predicate.acts & ONCE
        if not acts or any(feature.mention.status in ("hypothetical", "denied") for feature in (self.one, self.other)):
            return False
        if "kill" in acts and "die" not in acts:
            return meets(self.one.patients, self.other.patients)
        return meets((*self.one.patients, *self.one.agents), (*self.other.patients, *self.other.agents))

    @cached_property
    def names_clash(self) -> bool:
        """Both name somebody, and nobody is in both."""
        return bool(self.one.names) and bool(self.other.names) and not self.shared_names

    @cached_property
    def same_role(self) -> bool:
        """Somebody by name did both, or had both done to them, and nobody else stands in that place."""
        together = meets(self.one.agents, self.other.agents), meets(self.one.patients, self.other.patients)
        return any(together) and not self.agents_clash and not self.patients_clash

    # ---- where
    @cached_property
    def shared_places(self) -> tuple[str, ...]:
        """Places of both; what was done to a place by its name was done there: "closed Coleford", "shut its bakery at Coleford"."""
        pairs = ((self.one.places, self.other.places), (self.one.places, self.other.names), (self.one.names, self.other.places))
        return tuple(dict.fromkeys(" ".join(sorted(place)) for here, there in pairs for place in here for twin in there if same_name(place, twin)))

    @cached_property
    def places_clash(self) -> bool:
        return places_exclude(self.one.places, self.other.places)

    # ---- how it is said
    @cached_property
    def shared_things(self) -> frozenset[str]:
        return self.one.things & self.other.things

    @cached_property
    def clause_likeness(self) -> float:
        return jaccard(self.one.words, self.other.words)

    @cached_property
    def sentence_likeness(self) -> float:
        return jaccard(self.one.sentence, self.other.sentence)

    @cached_property
    def copied(self) -> bool:
        return self.one.page is not self.other.page and is_copy(self.one, self.other)

    @cached_property
    def same_in_copy(self) -> bool:
        """The same word in a copied text, or another of its kind where neither text has the other's word: an editor's change."""
        if self.same_word:
            return True
        kept = self.one.predicate.root in self.other.sentence or self.other.predicate.root in self.one.sentence
        return self.same_kind and not kept

    @cached_property
    def support(self) -> int:
        """How many kinds of things speak for one event, beside the act itself."""
        return (
            (self.name_weight >= RARE_NAME)
            + min(len(self.shared_things), 2)
            + bool(self.shared_places)
            + self.same_stated
            + (self.sentence_likeness >= ALIKE and not self.same_sentence)
            + min(sum(2 if len(number) >= AMOUNT else 1 for number in self.one.numbers & self.other.numbers), 2)
        )

    @cached_property
    def same_minute(self) -> bool:
        """Both state one clock time of one day, to the minute."""
        a, b = self.one.mention.date, self.other.mention.date
        if a is None or b is None or not (self.both_stated and self.one.minute and self.other.minute):
            return False
        return self.same_instant or (a.earliest == b.earliest and a.latest == b.latest)

    @cached_property
    def told_in_other_words(self) -> bool:
        """A plan and what came of it: one day, the same doer or the same things; and not two kinds of act that both are known."""
        a, b = self.one.predicate, self.other.predicate
        planned = "planned" in (self.one.mention.status, self.other.mention.status)
        if not (planned and self.same_day and self.same_story) or (a.core and b.core) or self.reporting or self.same_sentence:
            return False
        stated = any(feature.days is not None and feature.days.stated for feature in (self.one, self.other))
        if self.agents_clash or self.patients_clash or not stated:
            return False
        doers = [frozenset().union(*feature.doers) for feature in (self.one, self.other)]
        done_to = self.shared_things - {stem_of(word) for word in doers[0] | doers[1]}
        if doers[0] & doers[1]:
            return bool(done_to)
        return self.both_stated and len(done_to) >= 2

    @cached_property
    def bare(self) -> bool:
        return self.one.bare or self.other.bare

    @cached_property
    def points_back(self) -> bool:
        """A bare noun and a mention of the same word it can point to; a document only to the document."""
        documents = self.one.predicate.document, self.other.predicate.document
        if not (self.same_word and self.bare and documents[0] == documents[1]):
            return False
        if any(feature.bare and feature.mention.form == "verb" and not feature.predicate.hard for feature in (self.one, self.other)) and not self.same_stated:
            return False  # "each side fired what it could", "was fired on": a verb without more points to nothing
        if self.vague and self.one.mention.form != self.other.mention.form and not self.same_stated:
            return False  # "ran out of clipboards", "a dry run"
        several = self.one.mention.lemma in SEVERAL_THINGS and self.one.page is not self.other.page
        return not several or self.name_weight > 0 or bool(self.shared_places) or self.same_stated

    @cached_property
    def partners_unknown(self) -> bool:
        """An act that is who did it with whom, and nobody by name in both."""
        return (self.one.predicate.mutual or self.other.predicate.mutual) and not self.shared_names and not any(feature.bare and not feature.new for feature in (self.one, self.other))

    @cached_property
    def nobody_did(self) -> bool:
        """One or both deny it of everybody, and nothing says that they speak of one occasion."""
        if not (self.one.nobody or self.other.nobody):
            return False
        return self.one.nobody != self.other.nobody or not (self.copied or self.same_date)

    @cached_property
    def which_clash(self) -> bool:
        """"The first fire" and "the second fire"."""
        return bool(self.one.which) and bool(self.other.which) and self.one.which != self.other.which

    @cached_property
    def which_differs(self) -> bool:
        """One says which of several it is, the other does not: "the second fire" and "the fire". "The earlier fire in the mill" is
        "the fire in the mill" all the same."""
        which = {self.one.which, self.other.which}
        if which == {"", "second"} and self.same_day and self.one.page is not self.other.page:
            return False  # the day's news is "another fire" to one and "a fire" to the next
        return len(which) == 2 and not (which <= {"", "earlier", "first"} and self.support >= 2)

    @cached_property
    def only_wanted(self) -> bool:
        """One is wanted or supposed, the other happened."""
        return (self.one.mention.status in _WANTED) != (self.other.mention.status in _WANTED)

    @cached_property
    def hard(self) -> bool:
        return self.one.predicate.hard and self.other.predicate.hard and not self.vague

    @cached_property
    def long_ago(self) -> bool:
        """One has no date, the other a date far from the first one's publication: news without a date is of its own days. Of the
        same word the levels below decide: a trial's report speaks of the crime without saying again when it was."""
        return not self.same_word and (far_from_its_news(self.one, self.other) or far_from_its_news(self.other, self.one))

    @cached_property
    def same_sentence(self) -> bool:
        return self.one.page is self.other.page and self.one.mention.sentence.start == self.other.mention.sentence.start

    @cached_property
    def told_apart(self) -> bool:
        """The sentence gives each its own object or place ("killed a guard in Kell and a driver in Dunmore")."""
        return (bool(self.one.things) and bool(self.other.things) and not self.shared_things) or self.places_clash

    @cached_property
    def letters(self) -> bool:
        """Written by the same to the same, about the same, at one stated time: "wrote to Mills on 14 June, offering 410p"."""
        written = all(feature.mention.lemma in WRITTEN for feature in (self.one, self.other))
        return written and self.both_stated and len(set(self.shared_names)) > 1 and bool(self.one.numbers & self.other.numbers or self.shared_things) and not (self.one.numbers and self.other.numbers and not self.one.numbers & self.other.numbers)

    @cached_property
    def told_of_other_things(self) -> bool:
        """One article's two verbs, each with things of its own and nothing else in common: "removed pages", "removed computers"."""
        verbs = self.one.mention.form == self.other.mention.form == "verb"
        return verbs and self.one.page is self.other.page and self.told_apart and not self.support

    def evidence(self) -> tuple[str, ...]:
        """What speaks for this pair, in words for the reader."""
        lines = [f"trigger: {self.one.mention.trigger.exact!r} and {self.other.mention.trigger.exact!r}" + ("" if self.same_word else " (same kind of act)")]
        if self.shared_names:
            lines.append("both name: " + ", ".join(sorted({name.title() for name in self.shared_names})))
        if self.shared_places:
            lines.append("both at: " + ", ".join(sorted({place.title() for place in self.shared_places})))
        if self.shared_things:
            lines.append("both mention: " + ", ".join(self._shared_words()))
        if self.both_dated:
            apart = "a day" if self.days_apart == 1 else f"{self.days_apart} days"
            lines.append("dates agree" if not self.days_apart else f"dates {apart} apart")
        if self.copied:
            lines.append(f"wording shared: {max(self.clause_likeness, self.sentence_likeness):.0%}")
        return tuple(lines)

    def _shared_words(self) -> list[str]:
        words = {word for argument in self.one.mention.arguments for word in argument.lower().split()}
        return sorted(word for word in words if stem_of(word) in self.shared_things)


def _leftover(one: Feature, other: Feature) -> bool:
    return any(not any(same_name(name, twin) for twin in other.names) for name in one.people)


def _called_off(mention: EventMention) -> bool:
    return mention.form == "noun" and mention.status == "denied" and mention.status_reason.endswith(NOT_HELD)


def _negated(mention: EventMention) -> bool:
    if mention.form == "noun" and mention.status == "denied" and mention.status_reason.lower().startswith("“no”"):
        return True  # "No arrests have been made"
    return mention.form == "verb" and mention.status == "denied" and mention.status_reason.startswith(("“has ", "“have ")) and mention.status_reason.endswith(NOT_DONE)
