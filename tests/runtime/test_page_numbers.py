"""The number in a position: read, moved and resized, in arguments and in the URLs that servers name."""

from __future__ import annotations

import pytest

from generator.runtime.operation import Limits, Operation, Paging, Parameter
from generator.runtime.paging.numbers import Numbers
from generator.runtime.paging.positions import Position

LINKED = Paging("next_url", ("items",), "Any", parameter="offset", size="limit")
WIRES = {"plain": ("offset", "limit"), "bracketed": ("page[offset]", "page[limit]")}


def numbers(
    paging: Paging = LINKED, wires: str = "plain", start: int | None = None, most: float | None = 100
) -> Numbers:
    offset, limit = WIRES[wires]
    parameters = (
        Parameter("offset", offset, "query"),
        Parameter("limit", limit, "query", limits=Limits(maximum=most)),
        Parameter("page", "page", "query"),
    )
    operation: Operation[object] = Operation("a.list", "a.list", "GET", "/a", parameters, paging=paging)
    return Numbers(operation, paging, {} if start is None else {paging.parameter: start}, Position(start))


@pytest.mark.parametrize(
    ("wires", "target", "number", "moved", "resized"),
    [
        ("plain", "/a?offset=10&limit=5", 10, "/a?offset=9&limit=5", "/a?offset=10&limit=6"),
        ("plain", "/a?limit=5&offset=10", 10, "/a?limit=5&offset=9", "/a?limit=6&offset=10"),
        ("plain", "/a?my_offset=3&offset=10", 10, "/a?my_offset=3&offset=9", "/a?my_offset=3&offset=10"),
        ("bracketed", "/a?page[offset]=10", 10, "/a?page[offset]=9", "/a?page[offset]=10"),
        ("bracketed", "/a?page%5Boffset%5D=10&page%5Blimit%5D=5", 10, "/a?page%5Boffset%5D=9&page%5Blimit%5D=5",
         "/a?page%5Boffset%5D=10&page%5Blimit%5D=6"),
    ],
)  # fmt: skip
def test_the_offset_in_a_url(wires: str, target: str, number: int, moved: str, resized: str) -> None:
    found = numbers(wires=wires)
    assert found.of(target) == number
    assert found.at(target, number - 1) == Position(moved)
    assert found.resized(target, 6) == resized
    assert found.at(target, 0) == Position(None)


@pytest.mark.parametrize("target", ["/a?cursor=10", "/a?offset=x", "/a?offset=", "/offset=3", "/a?offset=3x"])
def test_a_url_without_an_offset_has_no_number(target: str) -> None:
    assert numbers().of(target) is None


def test_a_list_begins_where_the_arguments_say() -> None:
    by_page = Paging("page", (), "Any", parameter="page", first=1)
    assert numbers(by_page).of(None) == 1
    assert numbers(by_page, start=3).first == 3
    assert numbers(by_page, start=3).at(7, 5) == Position(5)
    assert numbers(by_page, start=3).at(7, 2) == Position(3)
    assert numbers(start=4).of(None) == 4


@pytest.mark.parametrize(
    ("size", "most", "expected"), [(5, 100, 6), (100, 100, 100), (99, 100, 100), (5, None, None), (None, 100, None)]
)
def test_a_page_grows_by_the_overlap_as_far_as_the_spec_allows(
    size: int | None, most: float | None, expected: int | None
) -> None:
    assert numbers(most=most).wider(size, 1) == expected
