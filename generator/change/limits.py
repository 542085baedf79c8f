"""Which limits of a value became tighter, and which looser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LOWER = ("minimum", "exclusive_minimum")
UPPER = ("maximum", "exclusive_maximum")
LEAST, MOST = ("min_length", "min_items"), ("max_length", "max_items")
OTHERS = ("multiple_of", "pattern")

Limits = dict[str, Any]


class LimitChange(NamedTuple):
    """One limit that changed."""

    tighter: bool
    """Values that were sent before are refused."""
    text: str
    old: str
    new: str


def limit_changes(old: Limits, new: Limits, *, whole: bool = False, inside: str = "") -> Iterator[LimitChange]:
    """All that changed. `whole`: of numbers that are integers, so that more than 0 is at least 1."""
    before, after = _bounds(old, whole=whole), _bounds(new, whole=whole)
    for name in {**before, **after}:
        was, now = before.get(name), after.get(name)
        if (was and was.strictness) != (now and now.strictness):
            text = f"{inside}has {now.text if now else f'no {name} any more'}"
            yield LimitChange(_tighter(name, was, now), text, was.text if was else "", now.text if now else "none")
    if "items" in old or "items" in new:
        inner = old.get("items") or {}, new.get("items") or {}
        yield from limit_changes(*inner, whole=whole, inside=f"{inside}items: ")


class _Bound(NamedTuple):
    strictness: Any
    """The greater, the fewer values pass; of patterns and multiples the value itself."""
    text: str


def _bounds(limits: Limits, *, whole: bool) -> dict[str, _Bound]:
    found = {"minimum": _bound(limits, LOWER, 1, whole=whole), "maximum": _bound(limits, UPPER, -1, whole=whole)}
    for sign, names in ((1, LEAST), (-1, MOST)):
        found |= {_said(name): _Bound(sign * limits[name], _said(name, limits)) for name in names if name in limits}
    found |= {_said(name): _Bound(limits[name], _said(name, limits)) for name in OTHERS if name in limits}
    return {name: bound for name, bound in found.items() if bound}


def _bound(limits: Limits, names: tuple[str, str], sign: int, *, whole: bool) -> _Bound | None:
    """The stricter of a bound that is allowed itself and one that is not."""
    found = []
    for excluded, name in enumerate(names):
        if name in limits:
            strictness = (sign * limits[name] + 1, 0) if whole and excluded else (sign * limits[name], excluded)
            found.append(_Bound(strictness, _said(name, limits)))
    return max(found, default=None)


def _said(name: str, limits: Limits | None = None) -> str:
    text = name.replace("_", " ")
    return text if limits is None else f"{text} {limits[name]}"


def _tighter(name: str, old: _Bound | None, new: _Bound | None) -> bool:
    if old is None or new is None:
        return old is None
    if name == "multiple of":
        return bool(old.strictness % new.strictness)
    return name == "pattern" or bool(new.strictness > old.strictness)
