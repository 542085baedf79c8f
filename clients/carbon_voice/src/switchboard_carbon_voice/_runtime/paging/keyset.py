# Copied from generator/runtime/paging/keyset.py: edit it there.
"""Lists that go on from the key of an item: before the smallest key that came, or after the greatest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..data.not_given import NOT_GIVEN
from .positions import Position, at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..operation import Paging


def directed(paging: Paging, arguments: Mapping[str, Any]) -> Paging:
    """The paging with its way decided: `parameter` is the argument to advance; `forward` is empty on the way back."""
    if not paging.parameter or (paging.forward and arguments.get(paging.forward, NOT_GIVEN) is not NOT_GIVEN):
        return paging._replace(parameter=paging.forward)
    return paging._replace(forward="")


def beyond(paging: Paging, here: Position, raw: list[Any]) -> list[Any] | None:
    """The items in the order of the way: from the greatest key down, or with `forward` up.

    Some servers include the key that was asked for: it is left out. None: items on the wrong side of it came, so the
    server does not heed the argument and would answer the same for ever.
    """
    ordered = sorted(raw, key=lambda item: _rank(at(item, paging.next)), reverse=not paging.forward)
    if here.at is None:
        return ordered
    asked = _rank(here.at)
    ranks = [_rank(at(item, paging.next)) for item in ordered]
    if any(rank < asked if paging.forward else rank > asked for rank in ranks):
        return None
    return [item for item, rank in zip(ordered, ranks, strict=True) if rank != asked]


def next_key(paging: Paging, items: list[Any]) -> Position | None:
    """The place after these items, which are in the order of the way; None when there are none."""
    key = at(items[-1], paging.next) if items else None
    return Position(key) if isinstance(key, (int, str)) else None


def _rank(key: Any) -> tuple[int, Any]:
    """Numbers below texts, so that keys of one kind are compared; what is no key is below both."""
    if isinstance(key, (int, float)):
        return (1, key)
    return (2, key) if isinstance(key, str) else (0, 0)
