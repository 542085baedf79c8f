"""Types as JSON: written into a recorded interface, and read from one.

A name is a text. A container is `{"list": item}`, a union a list of its options, a constant `{"const": value}`, and a
typed dict `{"typed_dict": model}`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from generator.python_types import ANY, NONE, Constant, Container, EnumLike, Named, Scalar, TypedDictOf, Union, union_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.python_types import Origin, Type

_SCALARS = frozenset({"str", "int", "float", "bool", "bytes", "date", "datetime", "FileInput", ANY.name, NONE.name})


def to_json(type_: Type) -> Any:
    """The JSON form of a type."""
    match type_:
        case Union(options):
            return [to_json(option) for option in options]
        case Container(origin, item):
            return {origin: to_json(item)}
        case Constant(value):
            return {"const": value}
        case TypedDictOf(model):
            return {"typed_dict": model}
        case EnumLike(enum):
            return enum  # what it adds are values of the enum, for editors
    return type_.name


def from_json(data: Any) -> Type:
    """The type that `to_json` wrote."""
    match data:
        case str():
            return Scalar(data) if data in _SCALARS else Named(data)
        case list():
            return union_of(from_json(option) for option in data)
        case {"const": value}:
            return Constant(value)
        case {"typed_dict": model}:
            return TypedDictOf(model)
    ((origin, item),) = data.items()
    return Container(cast("Origin", origin), from_json(item))


def map_names(type_: Type, change: Callable[[str], Type]) -> Type:
    """The type with each class of the client replaced; a typed dict whose name changes is anything."""
    match type_:
        case Named(name):
            return change(name)
        case TypedDictOf():
            return type_ if change(type_.name) == Named(type_.name) else ANY
        case Container(origin, item):
            return Container(origin, map_names(item, change))
        case Union(options):
            return union_of(map_names(option, change) for option in options)
    return type_
