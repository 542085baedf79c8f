"""Lists that go on from the key of an item: order, way, and servers that do not heed the key."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.operation import Paging
from generator.runtime.paging.keyset import asked_from, beyond, directed, next_key

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


ONE = Paging("keyset", (), "Thing", next=("at",), parameter="date", direction="way", directions=("older", "newer"))


@pytest.mark.parametrize(
    ("given", "way", "upwards"),
    [({}, "older", False), ({"way": "older"}, "older", False), ({"way": "newer"}, "newer", True)],
)
def test_one_argument_may_ask_for_both_sides_of_a_key(given: dict[str, Any], way: str, upwards: bool) -> None:
    paging = directed(ONE, given)
    assert asked_from(paging, "2026") == {"date": "2026", "way": way}
    came = [{"at": "2027"}, {"at": "2028"}] if upwards else [{"at": "2024"}, {"at": "2025"}]
    ordered = beyond(paging, "2026", came)
    assert ordered == (came if upwards else came[::-1])
    assert beyond(paging, "2026", [{"at": "2025"}, {"at": "2027"}]) is None
