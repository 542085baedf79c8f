# Copied from generator/runtime/models/code.py of Switchboard.
"""The source of the functions that load and dump the models of a class, and what these call."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING, Any

from ..data.not_given import NOT_GIVEN
from ..data.values import is_plain, json_value, json_value_like, plain_value
from .kinds import FieldSource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .kinds import Kind
    from .model import Model

    Fields = Sequence[tuple[str, str, Kind]]
    """Python name, wire name and kind of each field."""


def loader_source(cls: type[Model], fields: Fields, scope: dict[str, Any]) -> str:
    """A function that makes a model of a JSON object."""
    from .making import loading_class  # here, so that a client can be made without models and attrs

    loading = loading_class(cls)
    scope |= {"_cls": cls, "_loading": loading or cls, "_new": cls.__new__}
    lines = ["def load(d):", "    m = _new(_loading)", "    m._wire = d", f"    m._changed = {loading is None}"]
    lines.append("    g = d.get")
    if cls._attributes_key:
        lines += [f"    i = g({cls._attributes_key!r})", "    h = i.get if i.__class__ is dict else {}.get"]
    for name, wire, kind in fields:
        get = f"{_getter(cls, name)}({wire!r})"
        if kind.direct:
            lines.append(f"    m.{name} = {get}")
        else:
            lines += [f"    v = {get}", f"    m.{name} = {kind.load('v', scope)}"]
    if loading is not None:
        lines.append("    m.__class__ = _cls")
    return _text(lines, "m")


def unchanged_dumper_source(cls: type[Model], fields: Fields, scope: dict[str, Any]) -> str:
    """A function that makes a JSON object of a model. It leaves those of which a field was set to `_dump_changed`.

    Of the others it looks into the fields alone that hold what may change by itself.
    """
    lines = ["    if m._changed: return _dump_changed(m)"]
    holding = [field for field in fields if field[2].holds]
    return _dumper(cls, holding, "dump_inside", scope, lines)


def dumper_source(cls: type[Model], fields: Fields, scope: dict[str, Any]) -> str:
    """A function that makes a JSON object of any model."""
    return _dumper(cls, fields, "dump", scope, [])


def _dumper(cls: type[Model], fields: Fields, how: str, scope: dict[str, Any], lines: list[str]) -> str:
    lines = ["def dump(m):", *lines, "    d = o = m._wire"]
    inside = cls._attributes_key if fields else ""
    if fields:
        lines.append("    g = d.get")
    if inside:
        lines += [f"    i = g({inside!r})", "    i = p = i if i.__class__ is dict else {}", "    h = i.get"]
    for name, wire, kind in fields:
        get = _getter(cls, name)
        target, source = ("p", "i") if get == "h" else ("o", "d")
        field = FieldSource(target, source, repr(wire), f"{get}({wire!r})")
        lines += [f"    v = m.{name}", *getattr(kind, how)(field, scope)]
    if inside:
        lines.append(f"    if p is not i: o = _set(o, d, {inside!r}, p)")
    return _text(lines, "o")


def _text(lines: list[str], result: str) -> str:
    return "\n".join([*lines, f"    return {result}", ""])


def _getter(cls: type[Model], name: str) -> str:
    return "h" if cls._attributes_key and name not in cls._top_level else "g"


def compiled(source: str, scope: dict[str, Any], label: str) -> Any:
    """The one function of a source."""
    name = source[4 : source.index("(")]
    exec(compile(source, f"<{name} {label}>", "exec"), scope)  # noqa: S102 -- built from reprs and checked identifiers
    return scope[name]


def _set(target: dict[str, Any], source: dict[str, Any], key: str, data: Any) -> dict[str, Any]:
    """`target` with plain data at a key: a copy of it where it still is the object that the model came from."""
    if target is source:
        target = source.copy()
    target[key] = data
    return target


def _put(target: dict[str, Any], source: dict[str, Any], key: str, value: Any) -> dict[str, Any]:
    """The same with a field that changed: null only where the key was there, NOT_GIVEN as no key."""
    is_left_out = value is NOT_GIVEN
    if (value is None or is_left_out) and key not in target:
        return target
    target = _set(target, source, key, None if is_left_out else json_value(value))
    if is_left_out:
        del target[key]
    return target


def _put_like(target: dict[str, Any], source: dict[str, Any], key: str, value: Any) -> dict[str, Any]:
    """The same, where times that did not change are written as they came."""
    if value is None or value is NOT_GIVEN:
        return _put(target, source, key, value)
    wire = source.get(key)
    data = json_value_like(value, wire)
    return target if data is wire else _set(target, source, key, data)


HELPERS = {
    "_plain": plain_value,
    "_is": is_,
    "_is_plain": is_plain,
    "_put": _put,
    "_put_like": _put_like,
    "_set": _set,
}
"""What the functions call, by the names that their sources have for it."""
