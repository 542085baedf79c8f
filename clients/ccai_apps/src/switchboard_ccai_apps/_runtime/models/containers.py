# Copied from generator/runtime/models/containers.py of Switchboard.
"""The kinds of values that hold others: models, arrays and objects whose keys are data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..data.pointers import escape
from .kinds import ANY, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .codec import Codec
    from .kinds import FieldSource, Misfit, Report, Scope


def timed_dump(field: FieldSource) -> list[str]:
    """See `Kind.dump`; times within that did not change are written as they came."""
    changed = f"v.__class__ is list or v.__class__ is dict or v is not {field.loaded}"
    return [f"    if {changed}: {field.put(how='_put_like')}"]


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

    def dump(self, field: FieldSource, scope: Scope) -> list[str]:  # noqa: ARG002 -- nothing is added to it
        return [
            "    if (f := _dump[v.__class__]) is not None:",
            f"        if (w := f(v)) is not {field.loaded}: {field.put('w', '_set')}",
            f"    elif v is not {field.loaded}: {field.put()}",
        ]

    def dump_inside(self, field: FieldSource, scope: Scope) -> list[str]:  # noqa: ARG002 -- see dump
        return [
            "    if v is not None and (f := _dump[v.__class__]) is not None and (w := f(v)) is not v._wire:",
            f"        {field.put('w', '_set')}",
        ]

    def accepts(self, value: Any) -> bool:
        return value.__class__ is dict

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        codec.check_object(codec, self.name, value, at, report)


class ListOf(Kind):
    """A JSON array of one kind."""

    def __init__(self, item: Kind) -> None:
        self.item = item
        self.direct = item.direct  # type: ignore[misc]  # of this list, not of its class
        self.timed = item.timed
        self.sure = frozenset({list}) if item.sure is ANY else frozenset()
        self.label = f"an array of {item.label}"

    def load(self, var: str, scope: Scope) -> str:
        if self.direct:
            return var
        return f"([{self.item.load(var + 'i', scope)} for {var}i in {var}] if {var}.__class__ is list else {var})"

    def dump(self, field: FieldSource, scope: Scope) -> list[str]:
        if self.timed:
            return timed_dump(field)
        if self.direct:
            return super().dump(field, scope)
        first, *rest = super().dump(field, scope)
        return [*self._dump_items(field), first.replace("if", "elif", 1), *rest]

    def dump_inside(self, field: FieldSource, scope: Scope) -> list[str]:
        return super().dump_inside(field, scope) if self.direct or self.timed else self._dump_items(field)

    @staticmethod
    def _dump_items(field: FieldSource) -> list[str]:
        return [
            "    if v.__class__ is list:",
            "        w = [f(x) if (f := _dump[x.__class__]) is not None else _plain(x) for x in v]",
            f"        c = {field.loaded}",
            "        if c.__class__ is not list or len(c) != len(w) or not all(map(_is, c, w)):",
            f"            {field.put('w', '_set')}",
        ]

    def accepts(self, value: Any) -> bool:
        return value.__class__ is list

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        sure = self.item.sure
        for index, item in enumerate(value):
            if item.__class__ not in sure:
                self.item.check(item, f"{at}/{index}", report, codec)

    def misfit(self, value: Any) -> Misfit | None:
        return super().misfit(value) or _inner_misfit(self.item, enumerate(value or ()))


class MapOf(Kind):
    """A JSON object whose keys are data and whose values are of one kind."""

    def __init__(self, value: Kind) -> None:
        self.value = value
        self.direct = value.direct  # type: ignore[misc]  # of this map, not of its class
        self.timed = value.timed
        self.sure = frozenset({dict}) if value.sure is ANY else frozenset()
        self.label = f"an object of {value.label}"

    def load(self, var: str, scope: Scope) -> str:
        if self.direct:
            return var
        each = self.value.load(var + "i", scope)
        return f"({{k: {each} for k, {var}i in {var}.items()}} if {var}.__class__ is dict else {var})"

    def dump(self, field: FieldSource, scope: Scope) -> list[str]:
        return timed_dump(field) if self.timed else super().dump(field, scope)

    def accepts(self, value: Any) -> bool:
        return value.__class__ is dict

    def check_inside(self, value: Any, at: str, report: Report, codec: Codec) -> None:
        sure = self.value.sure
        for key, item in value.items():
            if item.__class__ not in sure:
                self.value.check(item, f"{at}/{escape(key)}", report, codec)

    def misfit(self, value: Any) -> Misfit | None:
        items: dict[str, Any] = value or {}
        return super().misfit(value) or _inner_misfit(self.value, items.items())


def _inner_misfit(kind: Kind, items: Iterable[tuple[int | str, Any]]) -> Misfit | None:
    for step, item in items:
        if found := kind.misfit(item):
            return found._replace(pointer=f"/{escape(str(step))}{found.pointer}")
    return None
