"""Draws curves as SVG: both axes logarithmic, a name at the end of each line, colours for light and dark pages."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

WIDTH, HEIGHT = 900, 460
LEFT, TOP, RIGHT, BOTTOM = 76, 56, 290, 56
"""Margins; the names of the lines stand in the right one."""
STEP = 18
"""Least distance between two names."""
FONT = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif"
LIGHT = ("#0b5fbf", "#a8430a", "#14703a", "#7a3fb0", "#a0123f", "#0b6b78", "#6d5a00", "#5a4637", "#a3198f", "#4a5666")
DARK = ("#7fb2ff", "#f2a071", "#74cf94", "#c9a2f5", "#ff8fab", "#67cfdc", "#dcc55a", "#cdb3a1", "#f08fe2", "#aab6c4")
DASHES = ("", "7 3", "2 3", "9 3 2 3")
"""Colours are not all that tells lines apart."""


class Figure(NamedTuple):
    """What is drawn."""

    title: str
    x_name: str
    y_name: str
    lines: Mapping[str, Mapping[int, float]]
    """For each name its values, positive, at each x."""
    strong: frozenset[str] = frozenset()
    """Names of the lines that are drawn thicker than the others."""


class Axis(NamedTuple):
    """A logarithmic scale from one value to another, between two positions."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The position of a value."""
        return self.start + (self.end - self.start) * (log10(value) - log10(self.low)) / log10(self.high / self.low)


def draw(figure: Figure) -> str:
    """The text of the SVG; the same figure is the same text. Refuses a figure without two sizes and a value."""
    sizes = sorted({x for line in figure.lines.values() for x in line})
    values = [y for line in figure.lines.values() for y in line.values()]
    if len(sizes) < 2:
        raise ValueError(f"{figure.title}: a curve needs two sizes")
    x_axis = Axis(sizes[0], sizes[-1], LEFT, WIDTH - RIGHT)
    bounds = list(_steps(min(values) / 10, max(values) * 10))
    low, high = max(b for b in bounds if b <= min(values)), min(b for b in bounds if b >= max(values))
    y_axis = Axis(low, high if high > low else low * 10, HEIGHT - BOTTOM, TOP)
    parts = [*_head(figure), *_grid(figure, x_axis, y_axis, sizes), *_lines(figure, x_axis, y_axis)]
    return "\n".join([*parts, "</svg>", ""])


def _steps(low: float, high: float) -> Iterator[float]:
    """1, 2 and 5 times the powers of ten."""
    for power in range(floor(log10(low)), floor(log10(high)) + 1):
        yield from (float(f"{digit}e{power}") for digit in (1, 2, 5))


def _head(figure: Figure) -> Iterator[str]:
    title, names = escape(figure.title), ", ".join(figure.lines)
    about = escape(f"{figure.y_name} against {figure.x_name}, both axes logarithmic: {names}.")
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f'role="img" aria-labelledby="title about" font-family="{FONT}" font-size="13">'
    )
    yield f'<title id="title">{title}</title>\n<desc id="about">{about}</desc>'
    yield f"<style>\n{_style()}\n</style>"
    yield f'<rect class="ground" width="{WIDTH}" height="{HEIGHT}"/>'
    yield f'<text x="{LEFT}" y="30" font-size="16" font-weight="600">{title}</text>'


def _style() -> str:
    dark = _colours("#0d1117", "#e8edf3", "#2f3944", DARK)
    return f"{_colours('#ffffff', '#1a2330', '#dde2e8', LIGHT)}\n@media (prefers-color-scheme: dark) {{\n{dark}\n}}"


def _colours(ground: str, text: str, grid: str, lines: Sequence[str]) -> str:
    rules = [f".ground {{ fill: {ground} }}", f"text {{ fill: {text} }}", f".grid {{ stroke: {grid} }}"]
    for number, colour in enumerate(lines):
        rules.append(f".line{number} {{ stroke: {colour}; fill: none }}")
        rules.append(f".name{number} {{ fill: {colour} }}")
    return "\n".join(rules)


def _grid(figure: Figure, x_axis: Axis, y_axis: Axis, sizes: Sequence[int]) -> Iterator[str]:
    for step in _steps(y_axis.low, y_axis.high):
        if y_axis.low <= step <= y_axis.high:
            y = y_axis.at(step)
            yield f'<path class="grid" d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}"/>'
            yield f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{step:,.10g}</text>'
    for size in sizes:
        x = x_axis.at(size)
        yield f'<path class="grid" d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}"/>'
        yield f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{size:,}</text>'
    middle = (LEFT + WIDTH - RIGHT) / 2
    yield f'<text x="{middle:.1f}" y="{HEIGHT - 12}" text-anchor="middle">{escape(figure.x_name)}</text>'
    yield f'<text x="{LEFT}" y="{TOP - 8}">{escape(figure.y_name)}</text>'


def _lines(figure: Figure, x_axis: Axis, y_axis: Axis) -> Iterator[str]:
    ends = {name: y_axis.at(line[max(line)]) for name, line in figure.lines.items()}
    heights = _apart(ends)
    for number, (name, line) in enumerate(figure.lines.items()):
        colour, dash = number % len(LIGHT), DASHES[number % len(DASHES)]
        points = [(x_axis.at(x), y_axis.at(y)) for x, y in sorted(line.items())]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        width = 3.5 if name in figure.strong else 1.5
        yield f'<path class="line{colour}" stroke-width="{width}" stroke-dasharray="{dash or "none"}" d="M{path}"/>'
        yield from (f'<circle class="name{colour}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in points)
        leader = f"M{points[-1][0] + 5:.1f} {ends[name]:.1f}L{WIDTH - RIGHT + 16} {heights[name]:.1f}"
        yield f'<path class="line{colour}" stroke-width="0.7" d="{leader}"/>'
        yield (f'<text class="name{colour}" x="{WIDTH - RIGHT + 20}" y="{heights[name] + 4:.1f}">{escape(name)}</text>')


def _apart(ends: Mapping[str, float]) -> dict[str, float]:
    """Where the names stand: beside the ends of their lines, in the same order, and never on each other."""
    heights: dict[str, float] = {}
    lowest: float = TOP - STEP
    for name, end in sorted(ends.items(), key=lambda item: item[1]):
        heights[name] = lowest = max(end, lowest + STEP)
    limit: float = HEIGHT - BOTTOM + STEP
    for name in reversed(heights):
        heights[name] = limit = min(heights[name], limit - STEP)
    return heights
