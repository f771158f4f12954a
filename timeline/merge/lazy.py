"""Properties computed at the first look."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["cached_property"]

if TYPE_CHECKING:
    from functools import cached_property
else:

    class cached_property:
        """functools' own takes a lock at each first look before Python 3.12, which is half the time of a merge."""

        def __init__(self, compute):
            self._compute, self._name = compute, compute.__name__

        def __get__(self, owner, _=None):
            value = owner.__dict__[self._name] = self._compute(owner)
            return value
