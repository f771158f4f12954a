"""Where names stand in an article and what kind each is: the model's spans made clean, and those it misses."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Literal

from timeline.events.vocabulary import people
from timeline.events.vocabulary.nouns import NEWS_NOUNS
from timeline.language import View, lemma_of
from timeline.language.given_names import GIVEN_NAMES
from timeline.language.lemmas import is_verb
from timeline.language.wordlists import words

Kind = Literal["person", "organisation", "place", "group", "other"]

KINDS: dict[str, Kind] = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
    "EVENT": "other", "PRODUCT": "other", "WORK_OF_ART": "other", "LAW": "other",
}
_PREFER = {"person": 4, "place": 3, "organisation": 2, "group": 1, "other": 0}


def titled_spans(view: View) -> list[tuple[int, int]]:
    """Names the model misses: what stands between "Mayor" and a verb or comma, and a given name with what follows it."""
    taken = {i for start, end, _ in view.entities for i in range(start, end)}
    spans = []
    i = 0
    while i + 1 < len(view):
        titled = view.lowers[i] in people.SURE_TITLES
        start = i + 1 if titled else i
        end = start
        while end < len(view) and end - start < 3 and view.tags[end] == "NNP" and end not in taken and view.words[end][:1].isupper():
            end += 1
        named = titled or (end - start > 1 and view.lowers[start] in GIVEN_NAMES)
        no_person = view.deps[end - 1] == "compound" or view.lowers[end - 1] in people.TITLES | people.INSTITUTIONS
        if named and end > start and not no_person:
            spans.append((start, end))
        i = max(end, i + 1)
    return spans


def span_text(view: View, start: int, end: int) -> str:
    """The words of a span as written, line breaks and doubled spaces as one space."""
    parts = []
    for i in range(start, end):
        parts.append(view.words[i])
        if i + 1 < end and view.ends[i] < view.starts[i + 1]:
            parts.append(" ")
    return "".join(parts).strip()


def entity_spans(view: View) -> list[tuple[int, int]]:
    """Entity spans without articles, titles, possessive endings and line breaks."""
    spans = []
    surnames = {view.words[end - 1] for start, end, label in view.entities if label == "PERSON" and end - start > 1}
    for start, end, label in view.entities:
        if label not in KINDS:
            continue
        for i in range(start, end):  # a name never runs over a line
            if view.words[i].isspace():
                end = i
                break
        while start < end and (
            view.lowers[start] in ("the", "a", "an", "'s", "’s", "“", '"')
            or (end - start > 1 and _is_title(view, start, end, label, surnames))
            or (end - start > 1 and label == "PERSON" and _begins_a_line(view, start))
        ):
            start += 1
        while end - start > 1 and view.words[end - 1] in people.POST_NOMINALS:
            end -= 1
        while end > start and view.lowers[end - 1] in ("'s", "’s", "'", "’", "”", '"', ",", "-", "s"):
            end -= 1
        if label == "PERSON" and end > start and view.lowers[end - 1] in (people.ROLES if end - start == 1 else NEWS_NOUNS) and view.lowers[start] not in GIVEN_NAMES and not (end - start == 1 and view.words[start] in surnames):
            continue  # "the Sheriff", "Morning Crash": nobody's name
        if end > start and any(c.isupper() for c in view.words[start]) and any(c.isalpha() for c in view.words[end - 1]):
            spans.append((start, end))
    return spans


def _is_title(view: View, start: int, end: int, label: str, surnames: set[str]) -> bool:
    """Whether the first word of a span is a title and no part of the name: "Mayor Ingrid Talvik", not "Premier League"."""
    if view.deps[end - 1] == "compound" or view.lowers[end - 1] in people.INSTITUTIONS:
        return False
    if label == "PERSON":
        return view.lowers[start] in people.TITLES
    known = view.lowers[start + 1] in GIVEN_NAMES or view.words[end - 1] in surnames
    return view.lowers[start] in people.SURE_TITLES and (known or view.lowers[start] not in people.BRANDS)


def _begins_a_line(view: View, i: int) -> bool:
    """Whether token `i` is a participle with a capital only because a sentence begins there: "Surprising Mills"."""
    word = view.lowers[i]
    opens = i == view.sentences[view.sentence_of[i]][0] or view.lowers[i + 1] in people.ROLES  # "praised for rescuing Captain"
    return opens and word.endswith("ing") and len(word) > 6 and is_verb(lemma_of(word, "verb")) and word not in GIVEN_NAMES


def kinds_of(view: View, spans: list[tuple[int, int]], titled: frozenset[tuple[int, int]]) -> dict[str, Kind]:
    """Each form's kind by majority over the article; the model is not of one mind from line to line."""
    label_at = {start: label for start, _, label in view.entities}
    votes: dict[str, Counter[Kind]] = defaultdict(Counter)
    for start, end in spans:
        label = next((label_at[i] for i in range(start, max(start - 4, -1), -1) if i in label_at), "ORG")
        if (start, end) in titled:
            label = "PERSON"
        elif start and view.lowers[start - 1] in people.SURE_TITLES and view.deps[end - 1] != "compound" and end - start < 4:
            votes[span_text(view, start, end)]["person"] += 2  # "Mayor Ingrid Talvik", whatever the model takes her for
        votes[span_text(view, start, end)][KINDS[label]] += 1
        if label not in ("GPE", "LOC", "FAC") and (start, end) not in titled and _stands_as_place(view, start, end):
            votes[span_text(view, start, end)]["place"] += 1
        if label == "PERSON" and end - start > 1 and (_names_a_thing(view, end - 1) or view.lowers[end - 1] in people.INSTITUTIONS):
            votes[span_text(view, start, end)]["organisation"] += 2
    return {text: max(count, key=lambda kind: (count[kind], _PREFER[kind])) for text, count in votes.items()}


_HOLD_IN = words("share stake interest confidence faith trust stock investment role hand belief majority investor shareholder invest believe")
"""What is held in a firm or a person, not in a place."""
_COME_TO = words("come go travel return fly drive move head rush")


def _stands_as_place(view: View, start: int, end: int) -> bool:
    """Whether one word names a place by where it stands: "in Carrowby", "came to Carrowby"; not "shares in Norvane"."""
    before = start - 1
    if end - start != 1 or before < 0 or view.deps[start] != "pobj" or view.heads[start] != before or view.lowers[start] in people.INSTITUTIONS or view.words[start].isupper():
        return False
    over = view.heads[before]
    lemma = view.lemma(over, "verb" if view.tags[over][:1] == "V" else "noun")
    if view.lowers[before] == "to":
        return view.tags[over][:2] == "VB" and lemma in _COME_TO
    return view.lowers[before] in ("in", "near", "outside") and lemma not in _HOLD_IN


def _names_a_thing(view: View, i: int) -> bool:
    """ "the Hartley Foods plant": a full name between an article and a common noun is a firm's, not a person's."""
    head = view.heads[i]
    return view.deps[i] == "compound" and view.tags[head] in ("NN", "NNS") and view.child(head, "det") is not None
