"""The strip over the list: all events on one time axis, as a drawing without scripts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from html import escape

from timeline.export.html_signs import bar, sign, to_key
from timeline.export.left_out import count
from timeline.export.words import STATUS
from timeline.model import Event
from timeline.plain import to_plain
from timeline.temporal.wording import FULL_MONTHS

WIDTH, MARGIN = 1000, 14
ROW = 15
LEVELS = 7
"""Rows in which dots of one day stand over each other; more than that overlap."""
CUT = 12
"""An axis this many times longer than the stretch that holds half of the events is cut to that stretch and what is near
it: background of decades ago would press the story into a few pixels. Raising it shows more background."""
MAX_DOTS = 300
"""More dots than this are one dark band: the most important are drawn, the rest is counted. The list holds all."""


def to_strip(events: Sequence[Event], names: dict[str, str]) -> str:
    """An SVG in which every sign links to its event, and the key to it; empty where fewer than two events are dated."""
    placed = [(first, last, event) for event in events if (span := _days(event)) for first, last in [span]]
    if len(placed) < 2:
        return ""
    start, end = _window([(first, last) for first, last, _ in placed])
    shown = [one for one in placed if one[1] >= start and one[0] <= end]
    drawn_ones = sorted(shown, key=lambda one: (-one[2].importance, one[2].id))[:MAX_DOTS]
    dots, rows = _dots(drawn_ones, start, end, names)
    drawn = [*_axis(start, end), *dots]
    top = -ROW * rows - 26  # the axis is at 0, dots stand above it, notes above them
    before = sum(last < start for _, last, _ in placed)
    after = sum(first > end for first, _, _ in placed)
    if before:
        drawn.append(f'<text x="{MARGIN}" y="{top + 12}">◂ {count(before, "event")} earlier</text>')
    if len(shown) > len(drawn_ones):
        rest = f"the {len(drawn_ones)} most important of {count(len(shown), 'event')}; the list holds all"
        drawn.append(f'<text x="{WIDTH / 2}" y="{top + 12}" text-anchor="middle">{rest}</text>')
    if after:
        drawn.append(f'<text x="{WIDTH - MARGIN}" y="{top + 12}" text-anchor="end">{count(after, "event")} later ▸</text>')
    return (
        f'<svg class="strip" viewBox="0 {top} {WIDTH} {-top + 26}" role="group" aria-label="{count(len(shown), "event")} from '
        f'{start.isoformat()} to {end.isoformat()}; the list below holds the same">{"".join(drawn)}</svg>'
        + to_key((event for _, _, event in drawn_ones), spans=any("<rect" in dot for dot in dots))
    )


def _days(event: Event) -> tuple[date, date] | None:
    if event.date is None:
        return None
    ends = [value for value in (event.date.earliest, event.date.latest) if value]
    try:
        days = [date.fromisoformat(value[:10]) for value in ends]
    except ValueError:
        return None
    return (min(days), max(days)) if days else None


def _window(spans: Sequence[tuple[date, date]]) -> tuple[date, date]:
    """The whole extent, or where background would press the story together, the stretch around its densest half."""
    starts = sorted(first for first, _ in spans)
    full = starts[0], max(last for _, last in spans)
    half = (len(starts) - 1) // 2
    at = min(range(len(starts) - half), key=lambda index: (starts[index + half] - starts[index], index))
    low, high = starts[at], starts[at + half]
    core = max((high - low).days, 6)
    if (full[1] - full[0]).days <= CUT * core:
        return full
    room = timedelta(days=2 * core)
    near = [one for one in spans if _shift(low, -room) <= one[0] and one[1] <= _shift(high, room)]
    return min([low, *(first for first, _ in near)]), max([high, *(last for _, last in near)])


def _shift(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return day


def _x(day: date, start: date, end: date) -> float:
    # The middle of its day, so that one day's story stands in the middle of the strip.
    days = (end - start).days + 1
    return MARGIN + ((day - start).days + 0.5) / days * (WIDTH - 2 * MARGIN)


def _dots(placed: Sequence[tuple[date, date, Event]], start: date, end: date, names: dict[str, str]) -> tuple[list[str], int]:
    free: list[float] = [-1.0] * LEVELS
    drawn, rows = [], 1
    for first, last, event in sorted(placed, key=lambda one: (one[0], -one[2].importance, one[2].id)):
        radius = 4 + min(event.independent_origins, 5)
        left, right = _x(max(first, start), start, end), _x(min(last, end), start, end)
        level = next((level for level in range(LEVELS) if free[level] <= left - radius), min(range(LEVELS), key=free.__getitem__))
        free[level] = right + radius
        rows = max(rows, level + 1)
        y = -12 - level * ROW
        shape = bar(event, left, right, y) if right - left > 2 else sign(event, left, y, min(radius, 7))
        said = f"{event.date.display if event.date else ''}: {to_plain(event.title)}"
        label = escape(said if event.status == "occurred" else f"{said} ({STATUS[event.status]})")
        drawn.append(f'<a href="#{names[event.id]}" aria-label="{label}"><title>{label}</title>{shape}</a>')
    return drawn, rows


def _axis(start: date, end: date) -> list[str]:
    drawn = [f'<line class="axis" x1="{MARGIN}" x2="{WIDTH - MARGIN}" y1="0" y2="0"/>']
    for day, label in _ticks(start, end):
        x = _x(day, start, end)
        drawn.append(f'<line class="tick" x1="{x:.1f}" x2="{x:.1f}" y1="-4" y2="5"/>')
        drawn.append(f'<text x="{x:.1f}" y="21" text-anchor="middle">{label}</text>')
    return drawn


def _ticks(start: date, end: date) -> list[tuple[date, str]]:
    """Between two and about ten round days, months or years."""
    days = (end - start).days + 1
    if days <= 120:
        step = next(step for step in (1, 2, 7, 14) if days / step <= 10 or step == 14)
        inside = [start + timedelta(days=offset) for offset in range(0, days, step)]
        return [(day, f"{day.day} {FULL_MONTHS[day.month - 1][:3]}") for day in inside]
    months = days / 30.4
    if months <= 60:
        step = next(step for step in (1, 3, 6, 12) if months / step <= 10 or step == 12)
        firsts = [date(year, month, 1) for year in range(start.year, end.year + 1) for month in range(1, 13, step)]
        return [(day, f"{FULL_MONTHS[day.month - 1][:3]} {day.year}") for day in firsts if start <= day <= end]
    years = days / 365.25
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if years / step <= 10 or step == 1000)
    return [(date(year, 1, 1), str(year)) for year in range(-(-start.year // step) * step, end.year + 1, step) if date(year, 1, 1) >= start]
