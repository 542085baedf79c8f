"""Plots of the benchmarks: the same SVG for the same numbers, readable by people and by machines, light and dark."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from bench.plot import BOTTOM, DARK, HEIGHT, LIGHT, STEP, TOP, Axis, Figure, draw

SVG = "{http://www.w3.org/2000/svg}"
FIGURE = Figure(
    "Calls & more",
    "calls at once",
    "calls per second",
    {"ours <fast>": {1: 1_000, 16: 4_000}, "theirs": {1: 900, 16: 3_990}, "one size": {1: 950}},
)


def _drawn(figure: Figure = FIGURE) -> ET.Element:
    return ET.fromstring(draw(figure))  # noqa: S314 -- our own text


def test_the_same_numbers_are_the_same_text() -> None:
    assert draw(FIGURE) == draw(FIGURE)


def test_a_plot_has_a_title_and_a_description_that_its_role_points_at() -> None:
    root = _drawn()
    named = {element.get("id"): element.text for element in root if element.get("id")}
    assert root.get("role") == "img"
    assert root.get("aria-labelledby", "").split() == [*named]
    assert named["title"] == "Calls & more"
    assert all(name in (named["about"] or "") for name in FIGURE.lines)


def test_every_line_has_its_name_its_points_and_a_colour_of_its_own() -> None:
    root = _drawn()
    texts = [element.text for element in root.iter(f"{SVG}text")]
    assert {*FIGURE.lines, "1", "16", "calls at once", "calls per second"} <= {*texts}
    circles = [element.get("class") for element in root.iter(f"{SVG}circle")]
    assert circles == ["name0", "name0", "name1", "name1", "name2"]


def test_our_own_lines_are_thicker() -> None:
    root = _drawn(FIGURE._replace(strong=frozenset({"ours <fast>"})))
    ours, leader, theirs, *_ = (
        float(each.get("stroke-width", "")) for each in root.iter(f"{SVG}path") if each.get("stroke-width")
    )
    assert ours > theirs > leader


def test_higher_values_are_drawn_higher_and_larger_sizes_further_right() -> None:
    points = [(float(each.get("cx", "")), float(each.get("cy", ""))) for each in _drawn().iter(f"{SVG}circle")]
    (first_x, first_y), (last_x, last_y), *_ = points
    assert first_x < last_x
    assert last_y < first_y


def test_an_axis_gives_each_power_the_same_length() -> None:
    axis = Axis(1, 100, 0, 200)
    assert [axis.at(value) for value in (1, 10, 100)] == pytest.approx([0, 100, 200])


@pytest.mark.parametrize("count", [2, 10, 19])
def test_names_stand_apart_within_the_picture_in_the_order_of_their_ends(count: int) -> None:
    figure = Figure("Close", "x", "y", {f"line {i}": {1: 1.0, 2: 5.0 + i / 1000} for i in range(count)})
    placed = {
        element.text: float(element.get("y", ""))
        for element in _drawn(figure).iter(f"{SVG}text")
        if (element.get("class") or "").startswith("name")
    }
    heights = [placed[name] for name in reversed(figure.lines)]
    assert all(second - first >= STEP - 0.2 for first, second in pairwise(heights))
    assert heights[0] >= TOP - STEP
    assert heights[-1] <= HEIGHT - BOTTOM + STEP


@pytest.mark.parametrize(("ground", "colours"), [("#ffffff", LIGHT), ("#0d1117", DARK)])
def test_colours_stand_out_from_their_ground(ground: str, colours: tuple[str, ...]) -> None:
    """WCAG's contrast for text, since names have the colours of their lines."""
    for colour in colours:
        light, dark = sorted((_luminance(colour), _luminance(ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, colour
    assert len({*colours}) == len(colours)


def _luminance(colour: str) -> float:
    parts = [int(part, 16) / 255 for part in re.findall("..", colour[1:])]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_dark_colours_are_for_dark_pages_only() -> None:
    light, dark = draw(FIGURE).split("@media (prefers-color-scheme: dark)")
    assert not any(colour in light for colour in DARK)
    assert all(colour in dark for colour in DARK)


def test_one_size_is_no_curve() -> None:
    with pytest.raises(ValueError, match="needs two sizes"):
        draw(Figure("Point", "x", "y", {"ours": {1: 2.0}}))
