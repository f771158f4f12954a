"""The Plotly figure. It holds numbers and event ids only, never an article's words: labels, lane names and hover cards
are written by components/chart.js as text, so nothing in a title can become markup.

Colours are Streamlit's placeholders for the theme's categorical colours (.streamlit/config.toml names what each means);
the browser fills them in, so that the chart follows a change of theme without asking the server.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import sqrt

import plotly.graph_objects as go

from timeline.model import Event, Status
from ui.layout import Layout, Place

INK, SOFT, CONFLICT, DOUBT, ACCENT, GRID, FAINT, PAPER, FUTURE, WHISKER = (f"#0000{n:02d}" for n in range(1, 11))
COLOUR: dict[Status, str] = {
    "occurred": INK, "ongoing": INK, "planned": FUTURE, "proposed": FUTURE,
    "alleged": DOUBT, "denied": DOUBT, "hypothetical": DOUBT,
}
SYMBOL: dict[Status, str] = {
    "occurred": "circle", "ongoing": "triangle-right", "planned": "circle-open", "proposed": "diamond-open",
    "alleged": "square-open", "denied": "x-thin-open", "hypothetical": "triangle-up-open",
}
HOLLOW = {status for status, symbol in SYMBOL.items() if symbol.endswith("-open")}
MANY = 800  # marks; above it WebGL draws them and hatching is left out, both for speed
FADE = 14  # steps in which an open side fades out
FOOT = 0.8  # rows below the last one, for the counts of what lies beyond the edges
BOTTOM = 92  # pixels for the tick labels and the overview strip


def row_height(rows: int) -> int:
    """Pixels of a row: a label's line where there is room, less where there are many."""
    return 27 if rows <= 12 else 23 if rows <= 20 else 20


def mark_size(event: Event, rows: int = 1) -> float:
    """Pixels across: the area of a mark grows with the independent origins, until it fills its row."""
    return min(row_height(rows) - 2.0, 10.0 * sqrt(max(1, event.independent_origins)))


def draw_figure(layout: Layout, *, whole: bool = False) -> go.Figure:
    """The chart of a layout, opened on its focus, or on the whole span."""
    many = len(layout.places) > MANY
    figure = go.Figure()
    for trace in (*_bars(layout, many), *_whiskers(layout, many), _marks(layout, many), _density(layout)):
        figure.add_trace(trace)
    height = round(row_height(layout.rows) * (layout.rows + FOOT)) + BOTTOM + 34
    low, high = layout.span if whole else layout.focus
    figure.update_layout(
        height=max(height, 250),
        margin={"l": 14, "r": 14, "t": 30, "b": 0},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        showlegend=False,
        barmode="overlay",
        bargap=0,
        dragmode="pan",
        hovermode="closest",
        hoverdistance=16,
        clickmode="event",
        modebar={"orientation": "h", "bgcolor": "rgba(0,0,0,0)", "color": FAINT, "activecolor": ACCENT},
        font={"size": 13, "color": FAINT},
        # The marks stand on a second pair of axes that follows the first, which carries the overview strip: a strip
        # shows whatever is on its own axis, and there that is the density alone.
        xaxis=_time_axis(layout, low, high),
        yaxis={"domain": [0, 0.001], "visible": False, "fixedrange": True},
        xaxis2={"type": "date", "range": [low, high], "matches": "x", "overlaying": "x", "anchor": "y2",
                "showgrid": True, "gridcolor": GRID, "showticklabels": False, "ticks": "", "showline": False, "zeroline": False},
        yaxis2={"range": [layout.rows - 0.35 + FOOT, -0.85], "fixedrange": True, "visible": False, "anchor": "x2"},
        shapes=_separators(layout),
    )
    return figure


def _time_axis(layout: Layout, low: float, high: float) -> dict:
    room = (layout.span[1] - layout.span[0]) * 0.5
    return {
        "type": "date",
        "range": [low, high],
        "minallowed": layout.span[0] - room,
        "maxallowed": layout.span[1] + room,
        "showgrid": False, "zeroline": False,
        "showline": True, "linecolor": FAINT, "linewidth": 1,
        "ticks": "outside", "ticklen": 5, "tickcolor": FAINT,
        "tickfont": {"size": 13, "color": FAINT},
        "ticklabelmode": "period", "layer": "below traces",
        # %e, not %-d: only the first tells Plotly that the label is a day's, to be centred on it.
        "tickformatstops": [
            {"dtickrange": [None, 1000], "value": "%H:%M:%S\n%e %b %Y"},
            {"dtickrange": [1000, 86_399_999], "value": "%H:%M\n%a %e %b %Y"},
            {"dtickrange": [86_400_000, 3 * 86_400_000], "value": "%a %e\n%b %Y"},
            {"dtickrange": [3 * 86_400_000, 27 * 86_400_000], "value": "%e %b\n%Y"},
            {"dtickrange": ["M1", "M6"], "value": "%b\n%Y"},
            {"dtickrange": ["M12", None], "value": "%Y"},
        ],
        "rangeslider": {
            "visible": True, "thickness": 34 / (row_height(layout.rows) * layout.rows + BOTTOM),
            "bgcolor": "rgba(0,0,0,0)", "bordercolor": GRID, "borderwidth": 1,
            "range": list(layout.span),
            "yaxis": {"rangemode": "auto"},
        },
    }


def _separators(layout: Layout) -> list[dict]:
    return [
        {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "yref": "y2", "y0": band.first_row - 0.5, "y1": band.first_row - 0.5,
         "line": {"color": GRID, "width": 1}, "layer": "below"}
        for band in layout.bands[1:]
    ]


def _marks(layout: Layout, many: bool) -> go.Scatter | go.Scattergl:
    """One mark for each event of a day or less, and a clear one on each bar, so that a thin bar can be hit."""
    kind = go.Scattergl if many else go.Scatter
    places = [*(p for p in layout.places if p.extent.kind != "point"), *(p for p in layout.places if p.extent.kind == "point")]
    return kind(
        xaxis="x2", yaxis="y2",
        x=[p.extent.middle for p in places],
        y=[p.row for p in places],
        customdata=[p.event.id for p in places],
        mode="markers",
        hoverinfo="none",
        marker={
            "symbol": [SYMBOL[p.event.status] for p in places],
            "size": [mark_size(p.event, layout.rows) for p in places],
            "color": [COLOUR[p.event.status] for p in places],
            "opacity": [(0.72 if many else 1.0) if p.extent.kind == "point" else 0.0 for p in places],
            "line": {
                "width": [2.0 if p.event.status in HOLLOW else 1.0 for p in places],
                "color": [COLOUR[p.event.status] if p.event.status in HOLLOW else PAPER for p in places],
            },
        },
    )


def _whiskers(layout: Layout, many: bool) -> Iterable[go.Scatter | go.Scattergl]:
    """A hairline under each day's mark, over the whole day: seen from near, the mark is not a claim of noon."""
    kind = go.Scattergl if many else go.Scatter
    xs: list[float | None] = []
    ys: list[float | None] = []
    for place in layout.places:
        if place.extent.kind == "point":
            xs += [place.extent.start, place.extent.end, None]
            ys += [place.row + 0.45, place.row + 0.45, None]
    if xs:
        yield kind(xaxis="x2", yaxis="y2", x=xs, y=ys, mode="lines", hoverinfo="skip", line={"color": WHISKER, "width": 1})


def _bars(layout: Layout, many: bool) -> Iterable[go.Bar]:
    within = [p for p in layout.places if p.extent.kind == "within"]
    lasting = [p for p in layout.places if p.extent.kind == "lasting"]
    if within:
        # One colour for all, not a list: Plotly draws its own hatching over colours given one by one.
        hatch = {"shape": "/", "fillmode": "overlay", "fgcolor": SOFT, "fgopacity": 0.75, "size": 7, "solidity": 0.22}
        yield _bar(within, layout, height=0.78, color=PAPER, width=1.2, **({} if many else {"pattern": hatch}))
    if lasting:
        yield _bar(lasting, layout, height=0.5, color=[PAPER if p.event.status in HOLLOW else COLOUR[p.event.status] for p in lasting], width=1.8)
    open_sided = [p for p in layout.places if p.extent.start is None or p.extent.end is None]
    if open_sided:
        for step in range(FADE):
            yield _fade(open_sided, layout, step)


def _bar(places: list[Place], layout: Layout, *, height: float, color: str | list[str], width: float, **marker: dict) -> go.Bar:
    stub = layout.reach / FADE  # what an open side keeps before it fades
    spans = [p.extent.closed(stub) for p in places]
    return go.Bar(
        xaxis="x2", yaxis="y2", orientation="h",
        base=[start for start, _ in spans],
        x=[end - start for start, end in spans],
        y=[p.row for p in places],
        width=height,
        customdata=[p.event.id for p in places],
        hoverinfo="none",
        marker={"color": color, "cornerradius": 4, "line": {"width": width, "color": [COLOUR[p.event.status] for p in places]}, **marker},
    )


def _fade(places: list[Place], layout: Layout, step: int) -> go.Bar:
    """One of the ever lighter pieces behind an open side."""
    reach = layout.reach / FADE
    bases = [
        p.extent.middle + step * reach if p.extent.end is None else p.extent.middle - (step + 1) * reach  # from its one known side
        for p in places
    ]
    return go.Bar(
        xaxis="x2", yaxis="y2", orientation="h", base=bases, x=[reach] * len(places), y=[p.row for p in places], width=0.5,
        customdata=[p.event.id for p in places], hoverinfo="none", opacity=0.8 * (1 - step / FADE) ** 1.6,
        marker={"color": [COLOUR[p.event.status] for p in places], "line": {"width": 0}},
    )


def _density(layout: Layout) -> go.Bar:
    """How many events lie where, for the overview strip."""
    bins = 120
    low, high = layout.span
    width = (high - low) / bins
    counts = [0] * bins
    for place in layout.places:
        at = int((place.extent.middle - low) / width)
        counts[min(max(at, 0), bins - 1)] += 1
    return go.Bar(
        x=[low + (i + 0.5) * width for i in range(bins)], y=[sqrt(n) for n in counts], width=width * 0.9,
        hoverinfo="skip", marker={"color": FAINT, "line": {"width": 0}},
    )
