# Copied from generator/runtime/models/model.py of Switchboard.
"""The base of all models: attrs classes with slots that convert from and to the wire form without loss.

A model keeps the JSON object that it came from. Reading is plain attribute access; writing starts from a copy of that
object and changes only what differs, so unknown keys, absent keys, nulls, odd types and the spelling of times survive.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

import attrs

from ..data.guards import is_object
from ..data.not_given import NOT_GIVEN
from ..redact import HIDDEN, is_secret_name, visible
from ..response import ResponseInfo
from .codec import Codec, copy_json
from .making import make_base

__all__ = ["Model", "model"]

if TYPE_CHECKING:
    from attrs import define as model  # mypy lets nothing else make a class that it lets users give to attrs.evolve
else:
    from .making import model


class Model:
    """A JSON object of the API. Fields that the response lacks read as None; `to_dict()` still leaves them out.

    Make one with keyword arguments: what is not given stays absent, what is given as None is written as null.
    """

    __slots__ = ("__weakref__", "_changed", "_response", "_wire")

    _codec: ClassVar[Codec]
    _names: ClassVar[Mapping[str, str]] = {}
    """Wire names of the fields whose Python name differs."""
    _kebab_case: ClassVar[bool] = False
    """Underscores of the Python names are dashes on the wire, where `_names` says nothing else."""
    _attributes_key: ClassVar[str] = ""
    """Wire key of the object that holds the fields (JSON:API: `attributes`); empty: they stand at the top."""
    _top_level: ClassVar[frozenset[str]] = frozenset()
    """With `_attributes_key`: the fields that stand at the top nevertheless."""
    _required: ClassVar[frozenset[str]] = frozenset()
    _nullable: ClassVar[frozenset[str]] = frozenset()
    _sensitive: ClassVar[frozenset[str]] = frozenset()
    _patterns: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """What texts of this member of a union look like, where those of another member look different."""
    _plain: ClassVar[frozenset[str]] = frozenset()
    """Fields that are no secrets, though their names sound like some."""
    _unix_times: ClassVar[Mapping[str, tuple[int, bool]]] = {}
    """Times that travel as numbers: how many of them are a second, and whether 0 stands for none."""
    _open: ClassVar[bool] = False
    """The spec allows keys that it does not name: they are no drift."""

    _wire: dict[str, Any]
    """The JSON object that it came from."""
    _changed: bool
    """A field may have been set since it was loaded; see `making.py`."""
    _fields: ClassVar[tuple[Any, ...]]
    """The fields as attrs has them; see `making.py`."""
    _response: ResponseInfo

    def __attrs_post_init__(self) -> None:
        cls = type(self)
        self._changed = True
        is_copy = hasattr(self, "_wire")  # of the model whose `extra` was given
        if not is_copy:
            self._wire = {}
        for field in field_names(cls):
            value = getattr(self, field)
            if value is NOT_GIVEN:
                object.__setattr__(self, field, None)
                holder(self, field).pop(wire_name(cls, field), None)
            elif value is None and not is_copy:
                place(self, field)[wire_name(cls, field)] = None

    @classmethod
    def from_dict(cls, wire: Mapping[str, Any]) -> Self:
        """Make a model from a JSON object. Nothing that the object holds is lost or refused.

        Raises TypeError when `wire` is not a mapping, or holds what JSON has no form for.
        """
        if isinstance(wire, Model) or not hasattr(wire, "keys"):
            raise TypeError(f"{cls.__name__}.from_dict takes a JSON object (a mapping), not {type(wire).__name__}")
        result: Self = cls._codec.loader(cls)(copy_json(dict(wire)))
        return result

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, in plain dicts, lists and scalars; a fresh one each time.

        Raises TypeError or ValueError for a value that has no JSON form.
        """
        fresh: dict[str, Any] = copy_json(self._dumped())
        return fresh

    def _dumped(self) -> dict[str, Any]:
        """The same, for who writes it out at once and changes nothing in it: what did not change is the model's own."""
        result: dict[str, Any] = self._codec.dumper(type(self))(self)
        return result

    @property
    def extra(self) -> MutableMapping[str, Any]:
        """The keys that the spec does not name, as a live mapping of JSON values; what is set there is written too.

        Of a JSON:API resource: those of its attributes, and those beside them (`relationships`, `links`, `meta`). Where
        both have a key, it is the attribute; a new key becomes an attribute.
        """
        from .extra import extra_of  # few models are asked

        return extra_of(self)

    @extra.setter
    def extra(self, given: MutableMapping[str, Any]) -> None:
        """For constructors: what copies a model field by field (`attrs.evolve`) gives the `extra` of that model.

        So the copy learns from which object the values came: what was absent there stays absent, though it reads None.
        """
        source: Any = getattr(given, "model", None)
        is_new = not hasattr(self, "_wire")
        if type(source) is type(self) and is_new:
            self._wire = source._own_wire()
        elif not (given is NOT_GIVEN and is_new) and source is not self:  # it is after `model.extra |= …`
            raise TypeError(
                f"`extra` takes nothing but the `extra` of another {type(self).__name__}. Set the keys on the model "
                "(`model.extra.update(…)`); copy one with attrs.evolve, or with from_dict(model.to_dict())"
            )

    @property
    def resource_extra(self) -> MutableMapping[str, Any]:
        """Of a JSON:API resource, the keys beside its attributes that the spec does not name, as in `extra`.

        Of other models the same as `extra`.
        """
        from .extra import resource_extra_of  # see extra

        return resource_extra_of(self)

    @property
    def response_info(self) -> ResponseInfo | None:
        """Status, headers, request id and rate limit of the response that this model is.

        None for nested models, and for copies (pickled ones too).
        """
        return getattr(self, "_response", None)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._dumped() == other._dumped()

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # models can be changed

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Fields with values as people may see them. rich asks for them; it would show all fields otherwise."""
        for field in field_names(type(self)):
            value = getattr(self, field)
            if value is not None and value is not NOT_GIVEN:
                yield field, self._visible(field, value)

    @classmethod
    def _may_hide(cls, field: str, expression: str) -> bool:
        """Whether something in a field may be hidden; with `Any` in its type, there may be keys that name secrets."""
        return field in cls._sensitive or "Any" in expression or is_secret_name(wire_name(cls, field))

    @classmethod
    def _visible(cls, field: str, value: Any) -> Any:
        if field in cls._sensitive:
            return HIDDEN
        return visible(value, "" if field in cls._plain else wire_name(cls, field))

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, handler: Any) -> Any:
        """For pydantic and FastAPI."""
        from .pydantic_schema import schema_of

        return schema_of(cls, handler.generate_schema)

    def __copy__(self) -> Self:
        make, arguments = self.__reduce__()
        result: Self = make(*arguments)
        result._wire = self._own_wire()
        return result

    def _own_wire(self) -> dict[str, Any]:
        """A copy of the wire form for a copy of the model, whose extra keys would be those of the model otherwise."""
        result = self._wire.copy()
        if is_object(inner := result.get(self._attributes_key)):
            result[self._attributes_key] = inner.copy()
        return result

    def __reduce__(self) -> tuple[Any, ...]:
        values = tuple(getattr(self, field) for field in field_names(type(self)))
        return (_restore, (type(self), self._wire, values))


make_base(Model)


def field_names(cls: type[Model]) -> tuple[str, ...]:
    """The Python names of a model's fields, in the order of the spec."""
    return tuple(field_types(cls))


def field_types(cls: type[Model]) -> dict[str, str]:
    """The type expressions of a model's fields by Python name, in the order of the spec."""
    # Not the types that attrs keeps: attrs.resolve_types makes classes of them.
    texts = {
        name: text for base in reversed(cls.__mro__) for name, text in getattr(base, "__annotations__", {}).items()
    }
    return {field.name: texts[field.name] for field in attrs.fields(cls) if field.name != "extra"}  # type: ignore[arg-type]  # every subclass is an attrs class


def wire_name(cls: type[Model], field: str) -> str:
    """The key under which a field travels."""
    return cls._names.get(field) or (field.replace("_", "-") if cls._kebab_case else field)


def place(model: Model, field: str) -> dict[str, Any]:
    """The object inside a model's wire form that holds a field; made when it is not there."""
    if model._attributes_key and field not in model._top_level:
        model._wire.setdefault(model._attributes_key, {})
    return holder(model, field)


def holder(model: Model, field: str = "") -> dict[str, Any]:
    """The same, as far as it is there: else a new one that the model knows nothing of. Unknown keys stand there too."""
    if not model._attributes_key or field in model._top_level:
        return model._wire
    inner = model._wire.get(model._attributes_key)
    return inner if is_object(inner) else {}


def _restore(cls: type[Model], wire: dict[str, Any], values: tuple[Any, ...]) -> Model:
    result = cls.__new__(cls)
    result._wire, result._changed = wire, True
    for field, value in zip(field_names(cls), values, strict=True):
        setattr(result, field, value)
    return result
