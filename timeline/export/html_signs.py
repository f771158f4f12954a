"""The signs of the strip, one for each status, and the key that says what those drawn mean."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.export.words import STATUS
from timeline.model import Event

_TURNED = {  # corners in units of the sign's half width, from its middle
    "ongoing": ((-0.8, -1), (1, 0), (-0.8, 1)),
    "proposed": ((0, -1.15), (1.15, 0), (0, 1.15), (-1.15, 0)),
    "alleged": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "hypothetical": ((0, -1), (1, 0.85), (-1, 0.85)),
}
KEY_SIZE = 4.5
"""Half the width of a sign in the key."""


def sign(event: Event, x: float, y: float, size: float) -> str:
    """The event's sign about x, y, of twice `size` across: the shapes of the dashboard's chart."""
    return _sign(event.status, _classes(event), x, y, size)


def bar(event: Event, left: float, right: float, y: float) -> str:
    """The bar of an event some time in a span; of what did not simply happen it is hollow, with its sign in the middle."""
    if event.status == "occurred":
        return _bar(_classes(event), left, right, y)
    return _bar(f"{_classes(event)} span", left, right, y) + sign(event, (left + right) / 2, y, 3.5)


def to_key(events: Iterable[Event], *, spans: bool) -> str:
    """A list of the signs that these events have, `spans` where some of them are drawn as bars."""
    events = list(events)
    held = {event.status for event in events}
    entries = [(_sign(status, f"dot {status}", 6, 6, KEY_SIZE), 12, word) for status, word in STATUS.items() if status in held]
    if spans:
        entries.append((_bar("dot", 5, 19, 6), 24, "some time in a span"))
    if any(event.agreement == "conflicting" for event in events):
        entries.append((_sign("occurred", "dot occurred conflict", 6, 6, KEY_SIZE), 12, "sources contradict each other"))
    rows = "".join(f"<li><svg width='{width}' height='12' aria-hidden='true'>{drawn}</svg>{word}</li>" for drawn, width, word in entries)
    return f"<ul class='key' aria-label='Key'>{rows}</ul>"


def _classes(event: Event) -> str:
    return f"dot {event.status}{' conflict' if event.agreement == 'conflicting' else ''}"


def _sign(status: str, classes: str, x: float, y: float, size: float) -> str:
    if status == "denied":
        arm = 0.85 * size
        return f'<path class="{classes}" d="M{x - arm:.1f} {y - arm:.1f}l{2 * arm:.1f} {2 * arm:.1f}m0 {-2 * arm:.1f}l{-2 * arm:.1f} {2 * arm:.1f}"/>'
    if status in _TURNED:
        corners = " ".join(f"{x + across * size:.1f},{y + down * size:.1f}" for across, down in _TURNED[status])
        return f'<polygon class="{classes}" points="{corners}"/>'
    return f'<circle class="{classes}" cx="{x:.1f}" cy="{y}" r="{size}"/>'


def _bar(classes: str, left: float, right: float, y: float) -> str:
    return f'<rect class="{classes}" x="{left - 4:.1f}" y="{y - 4}" width="{right - left + 8:.1f}" height="8" rx="4"/>'
