"""Regular expressions that are compiled at their first use: hundreds are written down, and a single phrase needs a few dozen."""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _LazyPattern:
    """Stands for a compiled pattern; from its first use on, the pattern's own methods are its attributes, so that a call costs no more.

    A match's `re` is the compiled one, written in another way than `pattern` (`letters_first`): ask `found_by`.
    """

    compiled: re.Pattern[str]

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)  # what copying and pickling ask for
        self.compiled = compiled = re.compile(self.pattern if self._flags else letters_first(self.pattern), self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return compiled if name == "compiled" else getattr(compiled, name)


def lazy_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but an error in the expression (`re.error`) is raised where it is first used."""
    return cast("re.Pattern[str]", _LazyPattern(pattern, flags))


def found_by(found: re.Match[str], *patterns: re.Pattern[str]) -> bool:
    """Whether a match was found by one of these."""
    return any(found.re is cast("_LazyPattern", pattern).compiled for pattern in patterns)


def letters_first(pattern: str) -> str:
    r"""`pattern` in a form that finds the same and is searched for several times as fast, where it begins at the beginning of a word.

    The engine jumps from one possible first letter to the next, but only where an expression begins with letters: with `\b(?:ask|beg|bid)` it
    tries every place of the text. In `(?:a(?<!\wa)sk|b(?<!\wb)(?:eg|id))` what must stand before the word is looked at behind its first letter.
    A pattern whose choices do not all begin with letters comes back as it is.
    """
    choices = _choices(pattern)
    if choices is None:
        return pattern
    before = _BEFORE.match(pattern)
    if len(choices) > 1:
        bare = [choice[2:] if choice.startswith(r"\b") else "" for choice in choices]
        return _by_letter(bare, "") or pattern
    if before is None:
        return pattern
    opening = _GROUP.match(pattern, before.end())
    if opening is None:
        return _by_letter([pattern[before.end() :]], before[1]) or pattern
    closing = _closing(pattern, opening.end())
    if closing is None or pattern[closing + 1 : closing + 2] in _REPEATS:
        return pattern
    inner = _choices(pattern[opening.end() : closing])
    body = _by_letter(inner, before[1]) if inner else None
    return f"{opening.group()}{body}{pattern[closing:]}" if body else pattern


_BEFORE = re.compile(r"((?:\(\?<!(?:[\w' ,-]|\\[wb])+\))*)\\b")
"""What may stand before the first word: what it must not be behind, and the boundary."""
_BEHIND = re.compile(r"\(\?<!([^()]+)\)")
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>|(?!\?))")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
"""One piece of an expression: an escape, a set of characters, or a character."""
_REPEATS = ("?", "*", "+", "{")
MOST_MORE = 60
"""Choices that may be told one by one besides those written: longer expressions take longer to compile than they save."""


def _choices(pattern: str) -> list[str] | None:
    """What stands between the bars that are in no brackets; None where brackets do not match."""
    out, begin, depth = [], 0, 0
    for piece in _PIECE.finditer(pattern):
        mark = piece.group()
        depth += (mark == "(") - (mark == ")")
        if depth < 0:
            return None
        if mark == "|" and depth == 0:
            out.append(pattern[begin : piece.start()])
            begin = piece.end()
    return [*out, pattern[begin:]] if depth == 0 else None


def _closing(pattern: str, start: int) -> int | None:
    """Where the bracket closes that opens right before `start`."""
    depth = 1
    for piece in _PIECE.finditer(pattern, start):
        mark = piece.group()
        depth += (mark == "(") - (mark == ")")
        if depth == 0:
            return piece.start()
    return None


def _spelled_out(choice: str) -> list[str]:
    """`choice` with the choices at its own beginning told one by one: "(?:the |a )?court" is "the court", "a court" and "court"."""
    if not choice.startswith("(?:") or (closing := _closing(choice, 3)) is None:
        return [choice]
    rest, optional = choice[closing + 1 :], choice[closing + 1 : closing + 2] == "?"
    if rest[optional:][:1] in _REPEATS or _CAPTURES.search(choice):
        return [choice]
    rest = rest[optional:]
    return [out for inner in (_choices(choice[3:closing]) or ()) for out in _spelled_out(inner + rest)] + (_spelled_out(rest) if optional else [])


_CAPTURES = re.compile(r"(?<!\\)\((?:\?P|(?!\?))")


def _by_letter(choices: list[str], behind: str) -> str | None:
    """The choices, all at the beginning of a word and `behind` what they must not stand behind, by their first letters; None where one has none that it must have."""
    told, choices = len(choices), [spelled for choice in choices for spelled in _spelled_out(choice)]
    by_letter: dict[str, list[str]] = {}
    for choice in choices:
        digit = _DIGIT.match(choice)
        if digit is not None:
            by_letter.setdefault(r"\d", []).append((r"\d?" if digit[1] else "") + choice[digit.end() :])
        elif "a" <= choice[:1].lower() <= "z" and choice[1:2] not in _REPEATS:
            by_letter.setdefault(choice[0], []).append(choice[1:])
        else:
            return None
    if len(choices) > told + MOST_MORE:
        return None
    rests = {letter: f"(?:{'|'.join(ends)})" if len(ends) > 1 else ends[0] for letter, ends in by_letter.items()}
    checks = {letter: rf"(?<!\w{letter})" + "".join(f"(?<!{words}{letter})" for words in _BEHIND.findall(behind)) for letter in by_letter}
    if r"\d" in by_letter:  # any of the letters and digits in front: the engine jumps to choices of letters alone
        return f"[{''.join(by_letter)}](?:{'|'.join(f'(?<={letter}){checks[letter]}{rest}' for letter, rest in rests.items())})"
    return "|".join(letter + checks[letter] + rest for letter, rest in rests.items())


_DIGIT = re.compile(r"\\d(\{1,2\})?(?![?*+{])")
"""A first digit, and whether another may follow it."""
