# Copied from generator/runtime/codec.py: edit it there.
"""The codec: compiles straight-line conversion code for each model on first use, from the types of its fields.

Decoding never fails on data that the spec does not foresee: what doesn't fit is kept as it came. Encoding starts from
a copy of the object that was decoded and touches only what changed.
"""

from __future__ import annotations

import datetime as _datetime
from typing import TYPE_CHECKING, Any

from .kinds import Kind, parse_kind
from .plain import copy_json, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .kinds import UnionOf
    from .model import Model

    Report = Callable[[str, str, str], None]
    """Told of drift: JSON pointer, what was expected, what was seen."""

__all__ = ["Codec", "Report", "copy_json", "plain"]


class Codec:
    """Converts between JSON values and typed values for one client; safe to share between threads.

    `lookup` gives the model or enum class of a name and is called once per name, on first use. `enums` are the names
    that are enums; `unions` are the named unions. Type expressions are what annotations say: `list[Label] | None`.
    """

    def __init__(
        self,
        lookup: Callable[[str], type[Any]],
        enums: frozenset[str] = frozenset(),
        unions: Mapping[str, UnionOf] | None = None,
    ) -> None:
        self.lookup = lookup
        self.enums = enums
        self.unions = unions or {}
        self.dumpers: dict[type[Any], Callable[[Any], Any]] = {}
        self._loaders: dict[type[Any], Callable[[dict[str, Any]], Any]] = {}
        self._fields: dict[type[Any], list[tuple[str, str, Kind]]] = {}
        self._kinds: dict[str, tuple[Kind, Callable[[Any], Any]]] = {}

    def decode(self, expression: str, value: Any, report: Report | None = None) -> Any:
        """The typed value of a JSON value. Never raises for odd data; `report` is told of all that drifts."""
        known = self._kinds.get(expression) or self._prepare(expression)
        if report is not None:
            known[0].check(value, "", report, self)
        return known[1](value)

    @staticmethod
    def to_wire(value: Any) -> Any:
        """Plain JSON data of any argument: models, enums, times, mappings and sequences of these."""
        return plain(value)

    def _prepare(self, expression: str) -> tuple[Kind, Callable[[Any], Any]]:
        kind = self.kind(expression)
        scope = self._scope()
        source = f"def load(v):\n    return {kind.load('v', scope)}\n"
        known = (kind, _compile(source, scope, "load", expression))
        self._kinds[expression] = known
        return known

    def kind(self, expression: str) -> Kind:
        """The kind that a type expression stands for."""
        return parse_kind(expression, self)

    def loader(self, cls: type[Any]) -> Callable[[dict[str, Any]], Any]:
        """The function that makes a `cls` of a JSON object."""
        return self._loaders.get(cls) or self._loaders.setdefault(cls, self._compile_loader(cls))

    def dumper(self, cls: type[Any]) -> Callable[[Any], Any]:
        """The function that makes a JSON object of a `cls`."""
        return self.dumpers.get(cls) or self.dumpers.setdefault(cls, self._compile_dumper(cls))

    def fields(self, cls: type[Model]) -> list[tuple[str, str, Kind]]:
        """Python name, wire name and kind of each field of a model."""
        from .model import field_types, wire_name  # here, so that a client can be made without models and attrs

        known = self._fields.get(cls)
        if known is None:
            known = [(name, wire_name(cls, name), self.kind(text)) for name, text in field_types(cls).items()]
            self._fields[cls] = known
        return known

    def _scope(self) -> dict[str, Any]:
        return {"_codec": self, "_plain": plain, "_datetime": _datetime.datetime}

    def _compile_loader(self, cls: type[Model]) -> Callable[[dict[str, Any]], Any]:
        scope = self._scope() | {"_new": cls.__new__, "_cls": cls}
        lines = ["def load(d):", "    m = _new(_cls)", "    m._wire = d", "    g = d.get"]
        if cls._inside:
            lines += [f"    i = g({cls._inside!r})", "    h = i.get if i.__class__ is dict else {}.get"]
        for name, wire, kind in self.fields(cls):
            get = f"{_getter(cls, name)}({wire!r})"
            if kind.direct:
                lines.append(f"    m.{name} = {get}")
            else:
                lines += [f"    v = {get}", f"    m.{name} = {kind.load('v', scope)}"]
        lines.append("    return m\n")
        load: Callable[[dict[str, Any]], Any] = _compile("\n".join(lines), scope, "load", cls.__name__)
        return load

    def _compile_dumper(self, cls: type[Model]) -> Callable[[Any], Any]:
        scope = self._scope() | {"_d": self.dumpers, "_put": _put}
        lines = ["def dump(m):", "    d = m._wire", "    o = d.copy()", "    g = d.get"]
        if cls._inside:
            lines += [
                f"    i = g({cls._inside!r})",
                "    p = i.copy() if i.__class__ is dict else {}",
                "    h = i.get if i.__class__ is dict else {}.get",
            ]
        for name, wire, kind in self.fields(cls):
            target = "p" if _getter(cls, name) == "h" else "o"
            lines += [f"    v = m.{name}", f"    r = {_getter(cls, name)}({wire!r})"]
            lines += kind.dump(target, repr(wire), scope)
        if cls._inside:
            lines += [f"    if p or i.__class__ is dict: o[{cls._inside!r}] = p"]
        lines.append("    return o\n")
        dump: Callable[[Any], Any] = _compile("\n".join(lines), scope, "dump", cls.__name__)
        return dump


def _getter(cls: type[Model], name: str) -> str:
    return "h" if cls._inside and name not in cls._beside else "g"


def _put(target: dict[str, Any], key: str, value: Any) -> None:
    """Write a field that was changed: a value as plain data; None as null where the key was there."""
    if value is not None:
        target[key] = plain(value)
    elif key in target:
        target[key] = None


def _compile(source: str, scope: dict[str, Any], function: str, label: str) -> Any:
    exec(compile(source, f"<{function} {label}>", "exec"), scope)  # noqa: S102 -- built from reprs and checked identifiers
    return scope[function]
