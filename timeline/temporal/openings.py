"""What a regular expression's match can begin with, read off the parsed expression: where nothing of it stands, none is tried."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, reduce
from typing import Any, NamedTuple

from timeline.temporal.lexicon import code_for, pieces_of, slot_of


class Openings(NamedTuple):
    """Of a rule's pattern over codes: the first code of a match, the second, and how long it can be."""

    first: frozenset[str]
    second: frozenset[str]
    lengths: frozenset[int]
    """How many codes a match can have, where 2 stands for two and more."""

    def then(self, other: Openings) -> Openings:
        """The same of a pattern that has `other` behind this one."""
        first, second = self.first, self.second
        if 0 in self.lengths:
            first, second = first | other.first, second | other.second
        if 1 in self.lengths:
            second |= other.first
        return Openings(first, second, frozenset(min(2, one + more) for one in self.lengths for more in other.lengths))

    def either(self, other: Openings) -> Openings:
        """The same of a choice between the two."""
        return Openings(self.first | other.first, self.second | other.second, self.lengths | other.lengths)


_NOTHING = Openings(frozenset(), frozenset(), frozenset((0,)))


def openings_of(pattern: str) -> Openings:
    """What a match of a rule's pattern can begin with. It is read off the pattern's pieces: parsing hundreds of expressions takes ten times as long."""
    return _choice(iter(pieces_of(pattern)))


def _choice(pieces: Iterator[str]) -> Openings:
    """What stands up to the end, or up to the closing bracket."""
    choices: list[Openings] = []
    out = last = _NOTHING
    for piece in pieces:
        if piece == "?":
            last = last.either(_NOTHING)
            continue
        out, last = out.then(last), _NOTHING
        if piece == ")":
            break
        if piece == "|":
            choices.append(out)
            out = _NOTHING
        else:
            last = _choice(pieces) if piece == "(" else _one_piece(piece)
    return reduce(Openings.either, (*choices, out.then(last)))


@cache
def _one_piece(piece: str) -> Openings:
    """The same of a slot, a word or a mark."""
    return openings(slot_of(piece).fragment) if piece[0] == "{" else Openings(frozenset((code_for(piece),)), frozenset(), frozenset((1,)))


def openings(expression: str) -> Openings:
    """What a match of an expression over codes can begin with. Raises ValueError for what no slot can hold."""

    def walk(tree: Any) -> Openings:
        out = _NOTHING
        for operation, argument in tree:
            out = out.then(piece(str(operation), argument))
            if min(out.lengths) == 2:
                break
        return out

    def piece(name: str, argument: Any) -> Openings:
        if name in ("LITERAL", "IN"):
            return Openings(frozenset(_members(name, argument)), frozenset(), frozenset((1,)))
        if name == "SUBPATTERN":
            return walk(argument[3])
        if name == "BRANCH":
            return reduce(Openings.either, map(walk, argument[1]))
        if name == "MAX_REPEAT" and argument[:2] == (0, 1):
            return walk(argument[2]).either(_NOTHING)
        raise ValueError(f"pattern cannot hold {name}")

    return walk(_parsed(expression))


def _members(name: str, argument: Any) -> Iterator[str]:
    """The codes of one place: a code, or a set of codes and of ranges of codes."""
    for kind, member in [(name, argument)] if name == "LITERAL" else argument:
        first, last = (member, member) if str(kind) == "LITERAL" else member
        yield from map(chr, range(first, last + 1))


ANY_WORD = "*"
FEW = 6
"""A set of fewer letters than this is a choice of spellings ("analy[sz]e"), a larger one stands for any letter."""


def first_words(expression: str) -> frozenset[str]:
    """The words that a match over plain text can begin with: letters and apostrophes, up to the first other character.

    Stands `ANY_WORD` among them, some matches begin with words not spelled out ("[a-z]+ed"). Raises ValueError where
    only the rest of a first word is not.
    """

    def walk(tree: Any) -> set[tuple[str, bool]]:
        """The beginnings of `tree`, each with whether the word may go on behind it."""
        out = {("", True)}
        for operation, argument in tree:
            open_ones = [word for word, is_open in out if is_open]
            if not open_ones:
                break
            pieces = piece(str(operation), argument)
            out = {(word, False) for word, is_open in out if not is_open} | {(word + more, goes_on) for word in open_ones for more, goes_on in pieces}
        return out

    def piece(name: str, argument: Any) -> set[tuple[str, bool]]:
        if name == "LITERAL":
            return _spelled(chr(argument))
        if name == "IN" and all(str(kind) in ("LITERAL", "RANGE") for kind, _ in argument) and len(letters := set(_members(name, argument))) < FEW:
            return set().union(*map(_spelled, letters))
        if name == "SUBPATTERN":
            return walk(argument[3])
        if name == "BRANCH":
            return set().union(*map(walk, argument[1]))
        if name == "MAX_REPEAT" and argument[:2] == (0, 1):
            return walk(argument[2]) | {("", True)}
        return {("", True)} if name in ("AT", "ASSERT", "ASSERT_NOT") else {(ANY_WORD, False)}  # a look around takes no letter

    words = frozenset(word for word, _ in walk(_parsed(expression)))
    if unclear := sorted(word for word in words if ANY_WORD in word[1:]):
        raise ValueError(f"first words neither spelled out nor left open from the first letter: {unclear}")
    return words


def _spelled(letter: str) -> set[tuple[str, bool]]:
    return {(letter, True)} if letter.isalpha() or letter == "'" else {("", False)}


def _parsed(expression: str) -> Any:
    import re._parser as parser  # the parse tree is what says it exactly; there is no public one

    return parser.parse(expression)
