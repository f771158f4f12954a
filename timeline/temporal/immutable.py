"""Small values made by the thousand, which nobody changes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as immutable
else:

    def immutable(*, kw_only: bool = False, **_: Any) -> Any:
        """A frozen dataclass for the type checker; without the guard, which makes every field cost a call where a text has hundreds of them."""
        return partial(dataclass, slots=True, kw_only=kw_only, unsafe_hash=True)
