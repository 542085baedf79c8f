# Copied from generator/runtime/models/annotations.py of Switchboard.
"""Reads type expressions, as annotations of models and operations say them, into kinds."""

from __future__ import annotations

import ast
from copy import copy
from typing import TYPE_CHECKING, Any

from .containers import ListOf, MapOf, ModelRef
from .kinds import SCALARS, Enumerated, Kind, Null, Scalar
from .unions import OneOf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .codec import Codec


def parse_kind(expression: str, codec: Codec) -> Kind:
    """The kind that an annotation such as `dict[str, Label] | None` stands for."""
    return _kind(ast.parse(expression, mode="eval").body, codec)


def _kind(node: ast.expr, codec: Codec) -> Kind:
    if isinstance(node, ast.BinOp):
        return _union(list(_flatten(node)), codec)
    if isinstance(node, ast.Subscript):
        return _generic(node, codec)
    if isinstance(node, ast.Constant):
        return SCALARS["None"] if node.value is None else parse_kind(str(node.value), codec)
    name = (
        node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ast.unparse(node)
    )
    return SCALARS.get(name) or _named(name, codec)


def _named(name: str, codec: Codec) -> Kind:
    if name in codec.enums:
        return Enumerated(codec.lookup(name))
    if name in codec.unions:
        union = codec.unions[name]
        return OneOf([parse_kind(option, codec) for option in union.options], codec, union, name)
    return (
        MapOf(SCALARS["Any"]) if name == "dict" else ListOf(SCALARS["Any"]) if name == "list" else ModelRef(name, codec)
    )


def _generic(node: ast.Subscript, codec: Codec) -> Kind:
    match ast.unparse(node.value).rpartition(".")[2]:
        case "list":
            return ListOf(_kind(node.slice, codec))
        case "dict" if isinstance(node.slice, ast.Tuple):
            return MapOf(_kind(node.slice.elts[1], codec))
        case "Literal":
            values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            only: tuple[Any, ...] = tuple(ast.literal_eval(value) for value in values)
            types: set[type[Any]] = {type(value) for value in only}
            return Scalar("", tuple(types), only)
        case _:
            raise TypeError(f"no kind for the type expression {ast.unparse(node)!r}")


def _flatten(node: ast.expr) -> Iterable[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _flatten(node.left)
        yield from _flatten(node.right)
    else:
        yield node


def _union(nodes: list[ast.expr], codec: Codec) -> Kind:
    """A union, its null as a note, and without the base type that an open enum states after it.

    Before the enum it is an option: whatever it takes is right.
    """
    found = [_kind(node, codec) for node in nodes]
    kinds: list[Kind] = []
    bases: set[type[Any]] = set()
    for kind in found:
        bases |= set(kind.types) if isinstance(kind, Enumerated) else set()
        stated = isinstance(kind, Scalar) and not kind.only and set(kind.types) <= bases
        if not stated and not isinstance(kind, Null):
            kinds.append(kind)
    kind = kinds[0] if len(kinds) == 1 else OneOf(kinds, codec) if kinds else SCALARS["None"]
    if any(isinstance(other, Null) for other in found):
        kind = copy(kind)  # kinds of scalars are shared
        kind.nullable = True
    return kind
