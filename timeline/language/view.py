"""A parsed document as plain lists: an index costs a hundredth of a spaCy attribute chain."""

from __future__ import annotations

from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, IDX, LENGTH, SENT_START, TAG
from spacy.tokens import Doc

from timeline.language.lemmas import Kind, lemma_of

DEEP = 40
"""Levels of a parse that are ever climbed: deeper ones are lists and run-ons, and climbing them costs the square."""


class View:
    """Tokens of one document by index `i`: words, tags (Penn), dependencies, heads, children, offsets, sentences."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        strings = doc.vocab.strings
        table = doc.to_array([TAG, DEP, HEAD, IDX, LENGTH, SENT_START, ENT_TYPE, ENT_IOB]).tolist() if len(doc) else []
        names: dict[int, str] = {}

        def name(key: int) -> str:
            if key not in names:
                names[key] = strings[key]
            return names[key]

        self.words: list[str] = [token.text for token in doc]
        self.lowers: list[str] = [word.lower() for word in self.words]
        self.tags: list[str] = []
        self.deps: list[str] = []
        self.heads: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.sentence_of: list[int] = []
        self.sentences: list[tuple[int, int]] = []
        self.children: list[list[int]] = [[] for _ in table]
        self.entities: list[tuple[int, int, str]] = [(ent.start, ent.end, ent.label_) for ent in doc.ents]
        sentence_start = 0
        for i, (tag, dep, head, start, length, sentence, _, _) in enumerate(table):
            if (sentence == 1 or sentence is True) and i:
                self.sentences.append((sentence_start, i))
                sentence_start = i
            head = _signed(head)
            self.tags.append(name(tag))
            self.deps.append(name(dep))
            self.heads.append(i + head)
            self.starts.append(start)
            self.ends.append(start + length)
            self.sentence_of.append(len(self.sentences))
            if head:
                self.children[i + head].append(i)
        if table:
            self.sentences.append((sentence_start, len(table)))

    def __len__(self) -> int:
        return len(self.words)

    def lemma(self, i: int, kind: Kind | None = None) -> str:
        """The lemma of token `i`, as a verb where its tag is one."""
        if kind is None:
            kind = "verb" if self.tags[i].startswith("VB") else "noun" if self.tags[i].startswith("N") else "adj"
        return lemma_of(self.words[i], kind)

    def child(self, i: int, *deps: str) -> int | None:
        """The first child of `i` with one of these dependencies."""
        for j in self.children[i]:
            if self.deps[j] in deps:
                return j
        return None

    def left_edge(self, i: int) -> int:
        """The first token under `i`."""
        return self.doc[i].left_edge.i

    def right_edge(self, i: int) -> int:
        """The last token under `i`."""
        return self.doc[i].right_edge.i

    def above(self, i: int) -> list[int]:
        """The heads of `i`, nearest first, at most DEEP of them."""
        found: list[int] = []
        while self.heads[i] != i and len(found) < DEEP:
            i = self.heads[i]
            found.append(i)
        return found

    def depth(self, i: int) -> int:
        """Steps from `i` to its root, DEEP at most."""
        return len(self.above(i))


def _signed(value: int) -> int:
    """A relative head as spaCy's unsigned array has it."""
    return value - (1 << 64) if value >= 1 << 63 else value
