"""Lists that go on from the key of an item: order, way, and servers that do not heed the key."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.operation import Paging
from generator.runtime.paging.keyset import beyond, directed, next_key

BOTH = Paging("keyset", ("data",), "Thing", next=("id",), parameter="before", forward="after")
BACK = directed(BOTH, {})
ON = directed(BOTH, {"after": 3})


def things(*keys: Any) -> list[Any]:
    return [{"id": key} for key in keys]


def test_the_argument_decides_the_way() -> None:
    assert (BACK.parameter, BACK.forward) == ("before", "")
    assert (ON.parameter, ON.forward) == ("after", "after")
    only = BOTH._replace(parameter="")
    assert directed(only, {}).parameter == "after"


@pytest.mark.parametrize(
    ("paging", "at", "came", "expected"),
    [
        (BACK, None, [1, 3, 2], [3, 2, 1]),
        (BACK, 4, [1, 3], [3, 1]),
        (BACK, 3, [1, 3], [1]),  # the key itself is left out
        (BACK, 2, [1, 3], None),  # the server does not heed it
        (ON, 3, [5, 4], [4, 5]),
        (ON, 3, [3], []),
        (ON, 3, [2, 4], None),
        (BACK, "m", ["a", "k"], ["k", "a"]),
        (BACK, "m", ["a", "z"], None),
    ],
)
def test_only_items_beyond_the_key_count(paging: Paging, at: Any, came: list[Any], expected: list[Any] | None) -> None:
    found = beyond(paging, at, things(*came))
    assert found == (None if expected is None else things(*expected))


def test_the_last_item_on_the_way_names_the_next_place() -> None:
    assert next_key(BACK, things(3, 2)) == 2
    assert next_key(BACK, []) is None
    assert next_key(BACK, things(None)) is None
