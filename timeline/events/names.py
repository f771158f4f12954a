"""Names of an article: one canonical form each, bare surnames and acronyms carried, roles and pronouns resolved."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise

from timeline.events.name_spans import Kind, entity_spans, kinds_of, span_text, titled_spans
from timeline.events.vocabulary import people
from timeline.language import View, lemma_of
from timeline.language.given_names import FEMALE_NAMES, GIVEN_NAMES, MALE_NAMES
from timeline.language.lemmas import is_known, is_verb
from timeline.language.wordlists import words


@dataclass(frozen=True, slots=True)
class Name:
    """A named thing: `text` is its canonical form in this article."""

    text: str
    kind: Kind
    plural: bool = False


@dataclass(slots=True)
class Names:
    """Which name each token belongs to, and what the article joins to a name."""

    at: dict[int, Name] = field(default_factory=dict)
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)
    span_of: dict[int, tuple[int, int]] = field(default_factory=dict)
    roles: dict[str, list[tuple[frozenset[str], Name]]] = field(default_factory=dict)
    gender: dict[str, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    persons: list[tuple[int, Name]] = field(default_factory=list)
    lead: tuple[int, Name] | None = None
    """The token of "a man" in a lead that the report names below: "A man has admitted arson. Ben Okoro, 34, appeared …"."""
    sure: set[str] = field(default_factory=set)
    """Persons that a given name, a title, a role or a bare surname shows to be persons: the model takes firms for some."""

    def central(self) -> frozenset[str]:
        """The names the article speaks of most: those with at least half the mentions of the first."""
        if not self.counts:
            return frozenset()
        most = max(self.counts.values())
        return frozenset(name for name, n in self.counts.items() if n * 2 >= most)


def find_names(view: View) -> Names:
    """Read all names of a document; see `Names`."""
    titled = titled_spans(view)
    spans = sorted(span for span in (*entity_spans(view), *titled) if not _is_post_nominal(view, *span))
    kinds = kinds_of(view, spans, frozenset(titled))
    names = Names()
    fulls = _full_names(view, spans, kinds)
    acronyms = _acronyms(view, spans, kinds)
    for start, end in spans:
        text = span_text(view, start, end)
        kind = kinds[text]
        canonical = text
        if kind == "person":
            canonical = _person(text, fulls)
        elif end - start == 1 and text in fulls:
            kind, canonical = "person", fulls[text]
        elif text in acronyms:
            canonical = acronyms[text]
        else:
            canonical = people.SAME_PLACE.get(text.lower(), text)
        behind = end + 1 if kind == "person" and end < len(view) and view.words[end] in people.POST_NOMINALS else end
        _set(view, names, start, behind, Name(canonical, kind))
    _carry(view, names, fulls)
    for i in sorted(names.spans):
        start, end = names.spans[i]
        name = names.at[start]
        names.counts[name.text] += 1
        if name.kind == "person":
            names.persons.append((start, name))
            if end - start == 1:
                names.sure.add(name.text)
            _learn_roles(view, names, start, end, name)
    names.lead = _named_below(view, names)
    return names


def _is_post_nominal(view: View, start: int, end: int) -> bool:
    """ "KC" of "Ann Mills KC": no name of its own."""
    return end - start == 1 and start > 0 and view.words[start] in people.POST_NOMINALS and view.words[start - 1][:1].isupper() and view.words[start - 1][1:].islower()


LEAD_SENTENCES, NAMED_WITHIN = 3, 3
"""Sentences at the top in which a lead stands, and after it in which a report says who was meant."""


def _named_below(view: View, names: Names) -> tuple[int, Name] | None:
    """Who the somebody of the lead is: the first person with an age or an address who is the subject of a sentence below it, where nobody has been named before."""
    for sentence, (first, end) in enumerate(view.sentences[:LEAD_SENTENCES]):
        who = next((i for i in range(first, end) if _is_somebody(view, i)), None)
        if who is None:
            continue
        if any(at < end for at, _ in names.persons):
            return None
        below = view.sentences[sentence + 1 : sentence + 1 + NAMED_WITHIN]
        subject = next((i for start, stop in below for i in range(start, stop) if view.deps[i] in ("nsubj", "nsubjpass") and i in names.at and names.at[i].kind == "person"), None)
        if subject is None or [name for at, name in names.persons if at < names.span_of[subject][0]] or not _is_introduced(view, names.span_of[subject][1]):
            return None
        word, known = view.lowers[who], names.gender.get(names.at[subject].text)
        told = "f" if word in people.FEMALE_WORDS else "m" if word in people.MALE_WORDS else None
        return None if known and told and known != told else (who, names.at[subject])
    return None


_ANYBODY = words("man woman boy girl teenager driver motorist cyclist pedestrian pensioner student mother father")


def _is_somebody(view: View, i: int) -> bool:
    """ "A man", "A 34-year-old driver", as the subject of the lead's main verb."""
    article = view.child(i, "det")
    main = view.deps[i] in ("nsubj", "nsubjpass") and view.deps[view.heads[i]] == "ROOT"
    return main and view.tags[i] == "NN" and view.lowers[i] in _ANYBODY and article is not None and view.lowers[article] in ("a", "an")


def _is_introduced(view: View, end: int) -> bool:
    """Whether an age or an address follows a name: "Ben Okoro, 34,", "Ben Okoro, of Mill Lane,"."""
    following = view.lowers[end : end + 3]
    return (following[:1] == [","] and len(following) > 1 and (following[1].isdigit() or following[1] in ("of", "from", "aged"))) or following[:1] in (["of"], ["from"])


def _set(view: View, names: Names, start: int, end: int, name: Name) -> None:
    names.spans[start] = (start, end)
    for i in range(start, end):
        names.at[i] = name
        names.span_of[i] = (start, end)


def _full_names(view: View, spans: list[tuple[int, int]], kinds: dict[str, Kind]) -> dict[str, str]:
    """Surname (and a first name that is only one person's) → the full name the article gives most often."""
    counted: Counter[str] = Counter()
    order: dict[str, int] = {}
    for start, end in spans:
        text = span_text(view, start, end)
        if kinds[text] == "person" and end - start > 1:
            counted[text] += 1
            order.setdefault(text, len(order))
    by_part: dict[str, Counter[str]] = defaultdict(Counter)
    for full, n in counted.items():
        parts = [part for part in full.split() if not _suffix(part)]
        if len(parts) > 1:
            by_part[parts[-1]][full] += n
            if parts[0].lower() in GIVEN_NAMES:
                by_part[parts[0]][full] += n
    found = {}
    crowned = {word for before, word in pairwise(view.words) if before[:1].isupper() and before.lower() in people.FIRST_NAMED}
    for part, fulls in by_part.items():
        if part in crowned:
            continue  # "King Aldo" is not Aldo Brandt
        # Two people of one surname: bare, it means the one the article named first.
        first = min(fulls, key=lambda full: order[full])
        same = [full for full in fulls if _same_person(full, first)]
        found[part] = max(same, key=lambda full: (fulls[full], -len(full), full))
    return found


def _person(text: str, fulls: dict[str, str]) -> str:
    parts = text.split()
    if len(parts) == 1:
        return fulls.get(text, text)
    known = fulls.get(parts[-2] if _suffix(text) and len(parts) > 2 else parts[-1])
    return known if known and _same_person(known, text) else text


def _suffix(name: str) -> str:
    """What tells a person from the parent of the same name: "jr" of "Ben Okoro Jr."; else empty."""
    last = name.split()[-1].rstrip(".").lower()
    return last if last in ("jr", "sr", "ii", "iii", "iv") else ""


def _same_person(one: str, other: str) -> bool:
    """Whether two full names of one surname are one person's."""
    return one.split()[0] == other.split()[0] and _suffix(one) == _suffix(other)


def _acronyms(view: View, spans: list[tuple[int, int]], kinds: dict[str, Kind]) -> dict[str, str]:
    """`WHO` → `World Health Organization` where the article has both."""
    found = {}
    texts = {span_text(view, start, end) for start, end in spans}
    short = {text for text in texts if text.isupper() and 2 <= len(text) <= 6}
    if short:
        for text in sorted(texts):
            initials = "".join(word[0] for word in text.split() if word[0].isupper())
            if initials in short and len(text.split()) > 1 and kinds[text] != "person":
                found[initials] = text
    return found


def _carry(view: View, names: Names, fulls: dict[str, str]) -> None:
    """Give bare surnames, and repeats of names found elsewhere, their name where the model missed them."""
    single = {name.text: name for name in names.at.values() if " " not in name.text}
    for i, word in enumerate(view.words):
        if i in names.at or view.tags[i] not in ("NNP", "NNPS", "NN", "NNS", "JJ") or not word[0].isupper():
            continue
        if word in fulls and view.tags[i] != "JJ" and _has_other_first_name(view, names, i):
            _set(view, names, i - 1, i + 1, Name(span_text(view, i - 1, i + 1), "person"))
        elif word in fulls and view.tags[i] != "JJ":
            _set(view, names, i, i + 1, Name(fulls[word], "person"))
        elif word in single:
            _set(view, names, i, i + 1, single[word])


def _has_other_first_name(view: View, names: Names, i: int) -> bool:
    """Whether a known surname stands behind a first name that the model missed: "Edmund Mills" where all else is of Ann Mills."""
    first = i - 1
    if first < 0 or first in names.at or view.heads[first] != i or view.deps[first] != "compound" or view.tags[first] != "NNP":
        return False
    word = view.lowers[first]
    told = word.endswith(("ing", "ed")) and is_verb(lemma_of(word, "verb"))  # "Surprising Mills lost a bet"
    return view.words[first].istitle() and len(word) > 2 and not told and word not in people.TITLES | people.ROLES | people.FEMALE_WORDS | people.MALE_WORDS and (word in GIVEN_NAMES or not is_known(word))


def _learn_roles(view: View, names: Names, start: int, end: int, name: Name) -> None:
    """Join to a person the role before the name, or in apposition to it, and what title and first name say of gender."""
    before = []
    i = start - 1
    while i >= 0 and start - i <= 7 and view.tags[i] in ("NNP", "NN", "JJ", "POS", "NNPS", "VBN", "HYPH"):
        title = i == start - 1 and view.lowers[i] in people.ROLES and view.words[i][0].isupper()
        title = title or (i == start - 1 and view.heads[end - 1] == i and view.deps[end - 1] == "appos")  # "the actress Ann Mills"
        if not title and not start <= view.heads[i] < end and view.heads[i] != i and not i < view.heads[i] < start:
            break
        before.append(i)
        i -= 1
    if before and view.lowers[before[0]] in people.ROLES:
        mods = frozenset(view.lowers[j] for j in before[1:] if view.tags[j] != "POS")
        names.roles.setdefault(lemma_of(view.words[before[0]], "noun"), []).append((mods, name))
    for i in range(start, end):
        for j in view.children[i]:
            if view.deps[j] == "appos" and view.lowers[j] in people.ROLES:
                mods = frozenset(view.lowers[k] for k in range(view.left_edge(j), j) if view.deps[k] in ("amod", "compound", "poss"))
                names.sure.add(name.text)
                names.roles.setdefault(view.lowers[j], []).append((mods, name))
    words_before = {view.lowers[j] for j in before}
    first = view.lowers[start]
    if first in GIVEN_NAMES or (before and view.lowers[before[0]] in people.ROLES | people.TITLES) or (start and view.lowers[start - 1] in people.TITLES):
        names.sure.add(name.text)
    if words_before & people.FEMALE_WORDS or (end - start > 1 and first in FEMALE_NAMES):
        names.gender.setdefault(name.text, "f")
    elif words_before & people.MALE_WORDS or (end - start > 1 and first in MALE_NAMES):
        names.gender.setdefault(name.text, "m")


def _is_restricted(view: View, i: int) -> bool:
    """ "the chief executive who negotiated the sale": the clause tells which of several, so that no other's name will do."""
    clause = view.child(i, "relcl")
    return clause is not None and clause > i and not any(view.words[j] == "," for j in range(i + 1, clause))


def resolve_role(view: View, names: Names, i: int) -> Name | None:
    """The person a description stands for: `the Ruritanian president`, `the president`, or the one named beside it.

    Only by a role that the article itself joins to the name: what else a report may call somebody ("the boy", "the star", "the
    suspect") fits others as well, and a description is better than a wrong name.
    """
    if names.lead is not None and names.lead[0] == i:
        return names.lead[1]
    for j in view.children[i]:
        if view.deps[j] == "appos" and j in names.at and (
            (names.at[j].kind == "person" and lemma_of(view.words[i], "noun") in people.ROLES)
            or (names.at[j].kind != "place" and view.tags[i] == "NN" and set_off(view, j))
        ):
            return names.at[j]
    if view.tags[i] not in ("NN", "NNP") or _is_restricted(view, i):
        return None
    known = names.roles.get(lemma_of(view.words[i], "noun"))
    if not known:
        return None
    det = view.child(i, "det")
    if det is None or view.lowers[det] not in ("the", "this"):
        return None
    mods = {view.lowers[j] for j in view.children[i] if view.deps[j] in ("amod", "compound", "nmod") and view.lowers[j] not in ("former", "late")}
    exact = {name for given, name in known if mods and mods <= given}
    if not exact:
        bare = {name for given, name in known if not given}
        everyone = {name for _, name in known}
        exact = everyone if not mods else bare if len(everyone) > 1 or bare else set()
        if not mods and len(everyone) > 1:
            exact = bare
    return next(iter(exact)) if len(exact) == 1 else None


def set_off(view: View, i: int) -> bool:
    """Whether the phrase of `i` stands between commas: "her old rival, Ben Okoro, resigned"."""
    before, behind = view.left_edge(i) - 1, view.right_edge(i) + 1
    return before >= 0 and view.words[before] == "," and behind < len(view) and view.words[behind] in (",", ".")


def noun_phrase(view: View, i: int, *, limit: int = 6) -> str:
    """A noun with what stands before it, articles dropped: `hooded youths`, `two Athens fire fighters`."""
    before = [
        j for j in range(max(i - 8, 0), i)
        if _under(view, j, i) and not view.words[j].isspace()
    ]
    while before and (view.deps[before[0]] in ("det", "punct", "cc", "predet") or view.tags[before[0]] in ("DT", ",", "``", "''")):
        before = before[1:]
    keep = [*before[-(limit - 1):], i]
    while len(before) >= len(keep) and keep[0] > before[0] and view.ends[keep[0] - 1] == view.starts[keep[0]]:
        keep.insert(0, keep[0] - 1)  # never begin inside a hyphened word
    return span_text(view, keep[0], i + 1) if keep == list(range(keep[0], i + 1)) else view.words[i]


def _under(view: View, j: int, i: int) -> bool:
    while view.heads[j] != j and j != i:
        if view.deps[j] in ("relcl", "acl", "appos"):
            return False
        j = view.heads[j]
    return j == i
