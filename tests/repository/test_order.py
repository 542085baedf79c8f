"""Pytest's workers begin with the slow tests, and share them by folders."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.order import slow_first


@dataclass(frozen=True)
class Item:
    """A test as pytest collects it."""

    path: Path
    number: int
    slow: bool

    def get_closest_marker(self, name: str) -> object:
        return name if self.slow else None


def items(*folders: tuple[str, int, bool]) -> list[Item]:
    return [Item(Path(name) / "test_a.py", number, slow) for name, many, slow in folders for number in range(many)]


MIXED = items(("a", 7, False), ("b", 3, True), ("c", 9, False), ("d", 2, True), ("e", 4, True), ("f", 3, False))


@pytest.mark.parametrize("workers", [1, 2, 3, 5])
@pytest.mark.parametrize(
    "given", [MIXED, items(("a", 3, True)), items(("a", 3, False)), []], ids=["mixed", "slow", "quick", "none"]
)
def test_no_test_is_lost_and_each_part_begins_with_its_slow_folders(given: list[Item], workers: int) -> None:
    ordered = slow_first(given, workers)
    assert sorted(map(str, ordered)) == sorted(map(str, given))
    folders = list(dict.fromkeys(item.path for item in given if item.slow))
    if given == MIXED and workers < 5:
        for number in range(workers):
            part = ordered[len(given) * number // workers : len(given) * (number + 1) // workers]
            mine = [item for item in part if item.slow]
            assert part[: len(mine)] == mine
            assert {item.path for item in mine} == set(folders[number::workers])


def test_quick_tests_keep_their_order() -> None:
    assert [item for item in slow_first(MIXED, 2) if not item.slow] == [item for item in MIXED if not item.slow]
