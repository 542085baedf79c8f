"""The order of the tests for pytest's workers: long ones first, so that at the end no worker waits for another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Item(Protocol):
    """What is asked of a test."""

    path: Path

    def get_closest_marker(self, name: str) -> object: ...


T = TypeVar("T", bound=Item)


def slow_first(items: Sequence[T], workers: int) -> list[T]:
    """The same tests. Each worker begins with its share of the slow ones, by folders, since these share what they make.

    Each of the workers first takes an equal part of the list (`--dist worksteal`).
    """
    slow = [item for item in items if item.get_closest_marker("slow")]
    quick = [item for item in items if not item.get_closest_marker("slow")]
    folders = list(dict.fromkeys(item.path.parent for item in slow))
    ordered: list[T] = []
    for number in range(workers):
        mine = folders[number::workers]
        end = len(items) * (number + 1) // workers
        ordered += [item for item in slow if item.path.parent in mine]
        room = max(0, end - len(ordered))
        ordered += quick[:room]
        quick = quick[room:]
    return [*ordered, *quick]
