"""Arrays and objects that travel as one text: what separates items stands in none of them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.requests.styles import RESERVED_BUT_HARMLESS, query_pairs, style_of

SEPARATED = pytest.mark.parametrize(
    ("style", "between"), [("form", ","), ("spaceDelimited", "%20"), ("pipeDelimited", "%7C")]
)


def written(style: str, value: Any, *, reserved: bool) -> list[str]:
    return query_pairs(style_of("color", "color", style, explode=False, allow_reserved=reserved), value)


@SEPARATED
@pytest.mark.parametrize("reserved", [True, False])
def test_a_comma_inside_an_item_stays_quoted(style: str, between: str, reserved: bool) -> None:
    """With `allowReserved` too: it would make two items of one."""
    assert written(style, ["a,b", "c"], reserved=reserved) == [f"color=a%2Cb{between}c"]
    assert written(style, [","], reserved=reserved) == ["color=%2C"]


@pytest.mark.parametrize("reserved", [True, False])
def test_a_comma_inside_a_key_or_value_of_an_object_stays_quoted(reserved: bool) -> None:
    assert written("form", {"r,g": "1,2", "b": 3}, reserved=reserved) == ["color=r%2Cg,1%2C2,b,3"]


@SEPARATED
def test_other_reserved_characters_of_an_item_stay_as_they_are(style: str, between: str) -> None:
    harmless = RESERVED_BUT_HARMLESS.replace(",", "")
    assert written(style, [harmless, "x"], reserved=True) == [f"color={harmless}{between}x"]


def test_a_text_alone_keeps_its_comma() -> None:
    """There are no items that it could separate."""
    style = style_of("color", "color", "form", explode=False, allow_reserved=True)
    assert query_pairs(style, "a,b") == ["color=a,b"]
