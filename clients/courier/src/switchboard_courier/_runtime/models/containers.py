# Copied from generator/runtime/models/containers.py in the Switchboard repository: edit it there.
"""The kinds of values that hold others: models, arrays and objects whose keys are data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..data.pointers import escape
from .kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .codec import Codec
    from .kinds import Misfit, Report, Scope


def timed_dump(target: str, key: str, was: str) -> list[str]:
    """See `Kind.dump`; times within that did not change are written as they came."""
    changed = f"v.__class__ is list or v.__class__ is dict or v is not {was}"
    return [f"    if {changed}: _put({target}, {key}, v, {target}.get({key}))"]


class ModelRef(Kind):
    """A JSON object with a model of its own; the model is imported when the first such object is met."""

    direct = False

    def __init__(self, name: str, codec: Codec) -> None:
        self.name = name
        self.codec = codec
        self.label = f"an object ({name})"

    def load(self, var: str, scope: Scope) -> str:
        key = f"_load_{self.name}"

        def load_first(value: dict[str, Any]) -> Any:
            scope[key] = self.codec.loader(self.codec.lookup(self.name))
            return scope[key](value)

        scope.setdefault(key, load_first)
        return f"({key}({var}) if {var}.__class__ is dict else {var})"

    def dump(self, target: str, key: str, was: str) -> list[str]:
        return [
            f"    if (f := _dump[v.__class__]) is not None: {target}[{key}] = f(v)",
            f"    elif v is not {was}: _put({target}, {key}, v)",
        ]

    def accepts(self, value: Any) -> bool:
        return value.__class__ is dict

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        from .drift import check_object  # here, since drift is off for most calls

        check_object(codec, self.name, value, at, report)


class ListOf(Kind):
    """A JSON array of one kind."""

    def __init__(self, item: Kind) -> None:
        self.item = item
        self.direct = item.direct  # type: ignore[misc]  # of this list, not of its class
        self.timed = item.timed
        self.label = f"an array of {item.label}"

    def load(self, var: str, scope: Scope) -> str:
        if self.direct:
            return var
        return f"([{self.item.load(var + 'i', scope)} for {var}i in {var}] if {var}.__class__ is list else {var})"

    def dump(self, target: str, key: str, was: str) -> list[str]:
        if self.timed:
            return timed_dump(target, key, was)
        if self.direct:
            return super().dump(target, key, was)
        each = "[f(x) if (f := _dump[x.__class__]) is not None else _json_value(x) for x in v]"
        first, *rest = super().dump(target, key, was)
        return [f"    if v.__class__ is list: {target}[{key}] = {each}", first.replace("if", "elif", 1), *rest]

    def accepts(self, value: Any) -> bool:
        return value.__class__ is list

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        for index, item in enumerate(value):
            self.item.check(item, f"{at}/{index}", report, codec)

    def misfit(self, value: Any) -> Misfit | None:
        return super().misfit(value) or _inner_misfit(self.item, enumerate(value or ()))


class MapOf(Kind):
    """A JSON object whose keys are data and whose values are of one kind."""

    def __init__(self, value: Kind) -> None:
        self.value = value
        self.direct = value.direct  # type: ignore[misc]  # of this map, not of its class
        self.timed = value.timed
        self.label = f"an object of {value.label}"

    def load(self, var: str, scope: Scope) -> str:
        if self.direct:
            return var
        each = self.value.load(var + "i", scope)
        return f"({{k: {each} for k, {var}i in {var}.items()}} if {var}.__class__ is dict else {var})"

    def dump(self, target: str, key: str, was: str) -> list[str]:
        return timed_dump(target, key, was) if self.timed else super().dump(target, key, was)

    def accepts(self, value: Any) -> bool:
        return value.__class__ is dict

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        for key, item in value.items():
            self.value.check(item, f"{at}/{escape(key)}", report, codec)

    def misfit(self, value: Any) -> Misfit | None:
        return super().misfit(value) or _inner_misfit(self.value, (value or {}).items())


def _inner_misfit(kind: Kind, items: Iterable[tuple[int | str, Any]]) -> Misfit | None:
    for step, item in items:
        if found := kind.misfit(item):
            return found._replace(pointer=f"/{escape(str(step))}{found.pointer}")
    return None
