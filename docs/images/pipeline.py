"""Draws the picture of the README, light and dark: `python docs/images/pipeline.py` writes both files beside itself."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 960, 236
BOX = 168, 76
FONT = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif"
TIP = (
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
    '<path d="M0 0 8 4 0 8z" fill="{colour}"/></marker></defs>'
)
TITLE = (
    "Specs and decisions go through the generator into clients, which your service uses to call the API or its fake."
)


class Theme(NamedTuple):
    """Colours by what they are for."""

    ground: str
    box: str
    edge: str
    text: str
    soft: str
    accent: str


THEMES = {
    "pipeline-light.svg": Theme("#ffffff", "#f3f5f8", "#8a94a3", "#1a2330", "#4a5666", "#1f5fbf"),
    "pipeline-dark.svg": Theme("#0d1117", "#1b232d", "#6b7788", "#e8edf3", "#aab6c4", "#7fb2ff"),
}


class Box(NamedTuple):
    """A thing, with two short texts on what it is."""

    x: int
    y: int
    name: str
    first: str
    second: str

    @property
    def left(self) -> tuple[int, int]:
        """Where arrows to it end."""
        return self.x - 4, self.y + BOX[1] // 2

    @property
    def right(self) -> tuple[int, int]:
        """Where arrows from it begin."""
        return self.x + BOX[0], self.y + BOX[1] // 2


SPECS = Box(12, 24, "openapi/", "facts: what the", "vendor documents")
DECISIONS = Box(12, 136, "overrides/", "decisions: names,", "paging, replay")
GENERATOR = Box(216, 80, "generator", "rules, and one", "runtime for all")
CLIENTS = Box(420, 80, "clients/", "typed packages,", "sync and async")
SERVICE = Box(624, 24, "your service", "imports the", "package it needs")
TESTS = Box(624, 136, "your tests", "the same code,", "nothing sleeps")
API = Box(828, 24, "the API", "", "")
FAKE = Box(828, 136, "its fake", "", "")
BOXES = (SPECS, DECISIONS, GENERATOR, CLIENTS, SERVICE, TESTS)
SMALL = 120, 76
ENDS = (API, FAKE)
ARROWS = (
    (SPECS, GENERATOR),
    (DECISIONS, GENERATOR),
    (GENERATOR, CLIENTS),
    (CLIENTS, SERVICE),
    (CLIENTS, TESTS),
    (SERVICE, API),
    (TESTS, FAKE),
)


def picture(theme: Theme) -> str:
    """The SVG in these colours. It refers to nothing outside itself."""
    parts = [_arrow(*arrow, theme) for arrow in ARROWS]
    parts += [_box(box, BOX, theme) for box in BOXES] + [_box(box, SMALL, theme) for box in ENDS]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" font-family="{FONT}">',
            f"<title>{escape(TITLE)}</title>",
            TIP.format(colour=theme.accent),
            f'<rect width="{WIDTH}" height="{HEIGHT}" rx="10" fill="{theme.ground}"/>',
            *parts,
            "</svg>\n",
        ]
    )


def _arrow(source: Box, target: Box, theme: Theme) -> str:
    (x, y), (to_x, to_y) = source.right, target.left
    middle = (x + to_x) // 2
    path = f"M{x} {y}C{middle} {y} {middle} {to_y} {to_x} {to_y}"
    return f'<path d="{path}" fill="none" stroke="{theme.accent}" stroke-width="2" marker-end="url(#tip)"/>'


def _box(box: Box, size: tuple[int, int], theme: Theme) -> str:
    width, height = size
    middle = box.x + width // 2
    lines = [(box.name, 16, 600, theme.text), (box.first, 13, 400, theme.soft), (box.second, 13, 400, theme.soft)]
    shown = [line for line in lines if line[0]]
    top = box.y + height // 2 + 5 - (len(shown) - 1) * 10
    texts = [
        f'<text x="{middle}" y="{top + 20 * number}" text-anchor="middle" font-size="{points}" font-weight="{weight}" '
        f'fill="{colour}">{escape(text)}</text>'
        for number, (text, points, weight, colour) in enumerate(shown)
    ]
    frame = f'<rect x="{box.x}" y="{box.y}" width="{width}" height="{height}" rx="8"'
    return "".join([f'{frame} fill="{theme.box}" stroke="{theme.edge}"/>', *texts])


def main() -> None:
    """Write both files."""
    for name, theme in THEMES.items():
        (Path(__file__).parent / name).write_text(picture(theme), encoding="utf-8")


if __name__ == "__main__":
    main()
