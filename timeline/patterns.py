"""Regular expressions that are compiled at their first use: hundreds are written down, and a single phrase needs a few dozen."""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _LazyPattern:
    """Stands for a compiled pattern; from its first use on, the pattern's own methods are its attributes, so that a call costs no more.

    A match's `re` is the compiled one: compare its `pattern`.
    """

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)  # what copying and pickling ask for
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but an error in the expression (`re.error`) is raised where it is first used."""
    return cast("re.Pattern[str]", _LazyPattern(pattern, flags))
