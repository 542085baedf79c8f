"""Writes values as Python source: constants, containers, and the runtime's records by their constructors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import isfinite
from typing import Any

from generator.runtime import operation
from generator.runtime.api import Api
from generator.runtime.auth.schemes import ClientCredentials
from generator.runtime.models.kinds import UnionOf
from generator.runtime.operation import REPLAY, Body, Field, Operation, Parameter, ResponseSpec
from generator.runtime.settings import Rate
from generator.runtime.webhooks import scheme

POSITIONAL: dict[type[Any], int] = {
    Api: 0, Field: 3, Operation: 0, Parameter: 4, Rate: 2, ResponseSpec: 3, UnionOf: 3,
}  # fmt: skip
"""How many fields stand without their names; of other records, those that have no default."""
SHOWN: dict[type[Any], frozenset[str]] = {
    Api: frozenset(Api._fields) - {"operations", "servers"},
    ClientCredentials: frozenset({"path"}),
    Rate: frozenset({"seconds"}),
    UnionOf: frozenset({"discriminator", "mapping"}),
}
"""Fields that are written even where they hold their default: a reader looks for them."""
WIDTH = 90
"""Characters of a text in one line; the rest of the line is its place."""
MODULES = {operation.__name__: "_op.", scheme.__name__: "_scheme."}
"""How generated code calls the modules of records that it does not import by name."""


def literal(value: Any) -> str:
    """Python source that gives an equal value of the same type. Raises TypeError where there is none."""
    match value:
        case tuple():
            return _record(value) if hasattr(value, "_fields") else _tuple(value)
        case Mapping():
            return f"{{{', '.join(f'{literal(key)}: {literal(item)}' for key, item in value.items())}}}"
        case frozenset():
            return f"frozenset([{_joined(sorted(value))}])"
        case str():
            return " ".join(map(repr, _pieces(str(value))))
        case float() if not isfinite(value):
            raise TypeError(f"no literal for {value}")
        case None | bool() | int() | float():
            return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def _pieces(text: str) -> list[str]:
    """A text in pieces that a line can hold, broken after blanks; one literal after the other, they are one text."""
    pieces = [""]
    for word in re.findall(r"[^ ]+ *| +", text):
        if len(pieces[-1]) + len(word) > WIDTH and pieces[-1]:
            pieces.append("")
        pieces[-1] += word
    return pieces


def _tuple(value: tuple[Any, ...]) -> str:
    return f"({_joined(value)},)" if len(value) == 1 else f"({_joined(value)})"


def _joined(values: Any) -> str:
    return ", ".join(literal(value) for value in values)


def _record(record: Any) -> str:
    """The call that makes a record: leading fields by position, the others by name, what is the default left out."""
    maker, first, fields, implied = _made_by(record)
    positional = POSITIONAL.get(type(record), len(record) - len(record._field_defaults))
    parts = [literal(value) for value in first]
    for index, (name, value) in enumerate(fields.items()):
        if _goes_without_saying(type(record), name, value, implied):
            continue
        follows = index == len(parts) and index < positional
        parts.append(literal(value) if follows else f"{name}={literal(value)}")
    return f"{MODULES.get(type(record).__module__, '')}{maker}({', '.join(parts)})"


def _made_by(record: Any) -> tuple[str, tuple[Any, ...], dict[str, Any], dict[str, Any]]:
    """What makes the record: its name, what it takes one by one, the other fields, and those that it fills in."""
    fields, implied = record._asdict(), record._field_defaults
    if isinstance(record, Operation):
        return "operation", (), fields, implied | {"call": record.id, "replay": REPLAY.get(record.method, "never")}
    if isinstance(record, Body) and record.required and record.media_type == "application/json":
        del fields["media_type"], fields["required"]
        return "json_body", fields.pop("fields"), fields, implied
    return type(record).__name__, (), fields, implied


def _goes_without_saying(cls: Any, name: str, value: Any, implied: Mapping[str, Any]) -> bool:
    if name not in implied or name in SHOWN.get(cls, ()):
        return False
    return type(value) is type(implied[name]) and bool(value == implied[name])
