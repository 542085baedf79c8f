# Copied from generator/runtime/drift.py: edit it there.
"""Finds where an answer differs from the spec: unknown keys, missing required keys, nulls, types, enum members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .kinds import describe, escape
from .redact import REDACTED

if TYPE_CHECKING:
    from collections.abc import Callable

    from .codec import Codec
    from .kinds import Kind
    from .model import Model

    Report = Callable[[str, str, str], None]


def check_object(codec: Codec, cls: type[Model], value: dict[str, Any], at: str, report: Report) -> None:
    """Compare one JSON object with its model; `report` gets pointer, what was expected and what was seen."""
    if not cls._inside:
        _check_fields(codec, cls, value, at, report, inside=True)
        return
    _check_fields(codec, cls, value, at, report, inside=False)
    within = f"{at}/{escape(cls._inside)}"
    inner = value.get(cls._inside)
    if isinstance(inner, dict):
        _check_fields(codec, cls, inner, within, report, inside=True)
    elif inner is not None or cls._required - cls._beside:
        report(within, "an object", describe(inner) if cls._inside in value else "nothing")


def _check_fields(
    codec: Codec, cls: type[Model], value: dict[str, Any], at: str, report: Report, *, inside: bool
) -> None:
    known = set() if inside else {cls._inside}
    for name, wire, kind in codec.fields(cls):
        if cls._inside and (name in cls._beside) is inside:
            continue
        known.add(wire)
        where = f"{at}/{escape(wire)}"
        if wire not in value:
            if name in cls._required:
                report(where, kind.label, "nothing")
        elif value[wire] is None:
            if name not in cls._nullable:
                report(where, kind.label, "null")
        elif name in cls._sensitive:
            _check_secret(kind, value[wire], where, report, codec)
        else:
            kind.check(value[wire], where, report, codec)
    if not cls._open and not value.keys() <= known:
        for key in value.keys() - known:
            report(f"{at}/{escape(key)}", "no such key", describe(value[key]))


def _check_secret(kind: Kind, value: Any, at: str, report: Report, codec: Codec) -> None:
    """The same for a field whose value must not be told."""
    kind.check(value, at, lambda where, expected, _: report(where, expected, REDACTED), codec)
