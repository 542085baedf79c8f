# Copied from generator/runtime/paging/keyset.py of Switchboard.
"""Lists that go on from the key of an item: their direction, their order, and the key to go on from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..data.not_given import NOT_GIVEN
from ..data.pointers import find_or_none

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..operation import Paging


def directed(paging: Paging, arguments: Mapping[str, Any]) -> Paging:
    """The paging with its direction decided: `parameter` is the argument to advance; `forward` is empty going back.

    A direction that nobody knows is sent as it is, so that it is checked like any argument.
    """
    if paging.direction:
        way = arguments.get(paging.direction, NOT_GIVEN)
        known = way is NOT_GIVEN or way in paging.directions
        forward = paging.parameter if way == paging.directions[1] else ""
        return paging._replace(forward=forward, direction=paging.direction if known else "")
    if not paging.parameter or (paging.forward and arguments.get(paging.forward, NOT_GIVEN) is not NOT_GIVEN):
        return paging._replace(parameter=paging.forward)
    return paging._replace(forward="")


def asked_from(paging: Paging, key: Any) -> dict[str, Any]:
    """The arguments that ask for items beyond a key; nothing without one. `paging` is directed."""
    if key is NOT_GIVEN:
        return {}
    way = {paging.direction: paging.directions[bool(paging.forward)]} if paging.direction else {}
    return {paging.parameter: key, **way}


def beyond(paging: Paging, asked: int | str | None, raw: list[Any]) -> list[Any] | None:
    """The items in the order of the list: from the greatest key down, or with `forward` up.

    Some servers include the key that was asked for: it is left out. None: items on the wrong side of it came, so the
    server does not heed the argument and would send the same items for ever.
    """
    ordered = sorted(raw, key=lambda item: _rank(find_or_none(item, paging.next)), reverse=not paging.forward)
    if asked is None:
        return ordered
    limit = _rank(asked)
    ranks = [_rank(find_or_none(item, paging.next)) for item in ordered]
    if any(rank < limit if paging.forward else rank > limit for rank in ranks):
        return None
    return [item for item, rank in zip(ordered, ranks, strict=True) if rank != limit]


def next_key(paging: Paging, items: list[Any]) -> int | str | None:
    """The key after these items, which are in the order of the list; None when there are none."""
    key = find_or_none(items[-1], paging.next) if items else None
    return key if isinstance(key, (int, str)) else None


def _rank(key: Any) -> tuple[int, Any]:
    """Numbers below texts, so that keys of one kind are compared; what is no key is below both."""
    if isinstance(key, (int, float)):
        return (1, key)
    return (2, key) if isinstance(key, str) else (0, 0)
