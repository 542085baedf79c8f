# Copied from generator/runtime/models/pydantic_schema.py of Switchboard.
"""Models in pydantic's models and FastAPI's routes. Imported when pydantic asks a model for its schema."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, cast

from pydantic_core import core_schema as pydantic

from .containers import ListOf, MapOf, ModelRef
from .kinds import Enumerated, Moment, Null, Scalar
from .unions import OneOf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .kinds import Kind
    from .model import Model

_making: ContextVar[frozenset[type[Any]]] = ContextVar("_making", default=frozenset())
"""The models whose schemas are being made: within them, they are named only."""
_SCALARS: dict[type[Any], Callable[[], Any]] = {
    str: pydantic.str_schema,
    int: pydantic.int_schema,
    float: pydantic.float_schema,
    bool: pydantic.bool_schema,
}


def schema_of(cls: type[Model], ask: Callable[[Any], Any]) -> Any:
    """The core schema of a model: read by `from_dict`, written by `to_dict`; its inside is for JSON Schema.

    Values are kept as tolerantly as those of a response. `ask` gives the schema of another type.
    """
    ref = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"
    if cls in _making.get():
        return pydantic.definition_reference_schema(ref)
    token = _making.set(_making.get() | {cls})
    try:
        inside = _object(cls, ask)
    finally:
        _making.reset(token)
    return pydantic.no_info_wrap_validator_function(
        lambda value, _: _read(cls, value),
        inside,
        ref=ref,
        serialization=pydantic.plain_serializer_function_ser_schema(lambda model: model.to_dict()),
    )


def _read(cls: type[Model], value: Any) -> Any:
    if isinstance(value, cls):
        return value
    if not isinstance(value, Mapping):
        raise ValueError(f"{cls.__name__} is read from a JSON object, not from {type(value).__name__}")  # noqa: TRY004
    try:
        return cls.from_dict(cast("Mapping[str, Any]", value))
    except TypeError as error:  # which pydantic lets through
        raise ValueError(str(error)) from None


def _object(cls: type[Model], ask: Callable[[Any], Any]) -> Any:
    top = {name for name, _, _ in cls._codec.fields(cls) if not cls._attributes_key or name in cls._top_level}
    fields = _fields(cls, top, ask)
    if cls._attributes_key:
        rest = {name for name, _, _ in cls._codec.fields(cls)} - top
        inner = pydantic.typed_dict_schema(_fields(cls, rest, ask), extra_behavior="allow")
        fields[cls._attributes_key] = pydantic.typed_dict_field(inner, required=bool(rest & cls._required))
    return pydantic.typed_dict_schema(fields, cls=cls, extra_behavior="allow")


def _fields(cls: type[Model], names: set[str], ask: Callable[[Any], Any]) -> dict[str, Any]:
    return {
        wire: pydantic.typed_dict_field(
            _nullable(_schema(kind, ask), nullable=name in cls._nullable), required=name in cls._required
        )
        for name, wire, kind in cls._codec.fields(cls)
        if name in names
    }


def _nullable(schema: Any, *, nullable: bool) -> Any:
    return pydantic.nullable_schema(schema) if nullable else schema


def _schema(kind: Kind, ask: Callable[[Any], Any]) -> Any:
    """The schema of a value; enums are open, so theirs is that of any such text or number."""
    match kind:
        case ModelRef():
            return ask(kind.codec.lookup(kind.name))
        case ListOf():
            return pydantic.list_schema(_schema(kind.item, ask))
        case MapOf():
            return pydantic.dict_schema(pydantic.str_schema(), _schema(kind.value, ask))
        case OneOf():
            return pydantic.union_schema([_schema(option, ask) for option in kind.options])
        case Moment():
            return pydantic.datetime_schema() if kind.name == "datetime" else pydantic.date_schema()
        case Scalar() if kind.only:
            return pydantic.literal_schema(list(kind.only))
        case Enumerated() | Scalar():
            return _scalar(kind.types)
        case Null():
            return pydantic.none_schema()
        case _:
            return pydantic.any_schema()


def _scalar(types: Iterable[type[Any]]) -> Any:
    """That of the widest of these types, which stands first."""
    return _SCALARS[next(iter(types))]()
