"""Which limits of a value became tighter, and which looser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

LOWER = ("minimum", "exclusive_minimum", "min_length", "min_items")
UPPER = ("maximum", "exclusive_maximum", "max_length", "max_items")

Limits = dict[str, Any]


def tightened(old: Limits, new: Limits) -> Iterator[str]:
    """What refuses values that were sent before, as texts."""
    for key in new:
        before, after = old.get(key), new[key]
        if key == "items":
            yield from (f"items: {text}" for text in tightened(before or {}, after))
        elif before != after and not _looser(key, before, after):
            yield f"has {_said(key, after)}"


def loosened(old: Limits, new: Limits) -> Iterator[str]:
    """What lets values through that were refused before, as texts."""
    for key, before in old.items():
        after = new.get(key)
        if after is None:
            yield f"has no {key.replace('_', ' ')} any more"
        elif before != after:
            yield f"has {_said(key, after)}"


def _said(key: str, value: Any) -> str:
    return f"{key.replace('_', ' ')} {value}"


def _looser(key: str, old: Any, new: Any) -> bool:
    """Whether each value that the old limit lets through passes the new one."""
    if old is None:
        return False
    if key in LOWER:
        return bool(new <= old)
    if key in UPPER:
        return bool(new >= old)
    return key == "multiple_of" and old % new == 0
