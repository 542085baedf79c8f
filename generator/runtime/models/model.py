"""The base of all models: attrs classes with slots that convert from and to the wire form without loss.

A model keeps the JSON object that it came from. Reading is plain attribute access; writing starts from a copy of that
object and changes only what differs, so unknown keys, absent keys, nulls, odd types and the spelling of times survive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform

import attrs

from ..data.guards import is_object
from ..data.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    from ..response import ResponseInfo
    from .codec import Codec

M = TypeVar("M")

REDACTED = "[redacted]"


@dataclass_transform(kw_only_default=True, eq_default=False)
def model(cls: type[M]) -> type[M]:
    """Make a generated class an attrs class with slots; comparison, repr and pickling come from `Model`."""
    return attrs.define(
        cls, kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=attrs.setters.NO_OP
    )


class Model:
    """A JSON object of the API. Fields that the response lacks read as None; `to_dict()` still leaves them out.

    Make one with keyword arguments: what is not given stays absent, what is given as None is written as null.
    """

    __slots__ = ("__weakref__", "_loaded", "_response", "_wire")

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
    _open: ClassVar[bool] = False
    """The spec allows keys that it does not name: they are no drift."""

    _wire: dict[str, Any]
    """The JSON object that it came from."""
    _loaded: tuple[Any, ...]
    """The values of the fields as they were loaded."""
    _response: ResponseInfo

    def __attrs_post_init__(self) -> None:
        self._wire = {}
        names = field_names(type(self))
        self._loaded = (None,) * len(names)
        for field in names:
            value = getattr(self, field)
            if value is NOT_GIVEN:
                setattr(self, field, None)
            elif value is None:
                place(self, field)[wire_name(type(self), field)] = None

    @classmethod
    def from_dict(cls, wire: Mapping[str, Any]) -> Self:
        """Make a model from a JSON object. Nothing that the object holds is lost or refused.

        Raises TypeError when `wire` is not a mapping, or holds what JSON has no form for.
        """
        from .codec import copy_json  # here, so that models can be imported without the codec

        if isinstance(wire, Model) or not hasattr(wire, "keys"):
            raise TypeError(f"{cls.__name__}.from_dict takes a JSON object (a mapping), not {type(wire).__name__}")
        result: Self = cls._codec.loader(cls)(copy_json(dict(wire)))
        return result

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, in plain dicts, lists and scalars; a fresh one each time.

        Raises TypeError or ValueError for a value that has no JSON form.
        """
        from .codec import copy_json  # see from_dict

        fresh: dict[str, Any] = copy_json(self._dumped())
        return fresh

    def _dumped(self) -> dict[str, Any]:
        """The same, for who writes it out at once: what nobody can have changed is shared with the model."""
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
        from ..redact import shown  # models are shown rarely

        cls = type(self)
        values = {field: getattr(self, field) for field in field_names(cls)}
        texts = (
            f"{field}={REDACTED if field in self._sensitive else shown(value, wire_name(cls, field))}"
            for field, value in values.items()
            if value is not None and value is not NOT_GIVEN
        )
        return f"{cls.__name__}({', '.join(texts)})"

    def __copy__(self) -> Self:
        make, arguments = self.__reduce__()
        result: Self = make(*arguments)
        result._wire = self._wire.copy()  # or the copy's extra keys would be those of the model
        if is_object(inner := self._wire.get(self._attributes_key)):
            result._wire[self._attributes_key] = inner.copy()
        return result

    def __reduce__(self) -> tuple[Any, ...]:
        values = tuple(getattr(self, field) for field in field_names(type(self)))
        return (_restore, (type(self), self._wire, self._loaded, values))


def field_names(cls: type[Model]) -> tuple[str, ...]:
    """The Python names of a model's fields, in the order of the spec."""
    return tuple(field.name for field in attrs.fields(cls))  # type: ignore[arg-type]  # every subclass is an attrs class


def field_types(cls: type[Model]) -> dict[str, str]:
    """The type expressions of a model's fields by Python name, in the order of the spec."""
    return {field.name: str(field.type) for field in attrs.fields(cls)}  # type: ignore[arg-type]


def wire_name(cls: type[Model], field: str) -> str:
    """The key under which a field travels."""
    return cls._names.get(field) or (field.replace("_", "-") if cls._kebab_case else field)


def place(model: Model, field: str) -> dict[str, Any]:
    """The object inside a model's wire form that holds a field; made when it is not there."""
    if not model._attributes_key or field in model._top_level:
        return model._wire
    inner = model._wire.setdefault(model._attributes_key, {})
    return inner if is_object(inner) else {}


def _restore(cls: type[Model], wire: dict[str, Any], was: tuple[Any, ...], values: tuple[Any, ...]) -> Model:
    result = cls.__new__(cls)
    result._wire = wire
    result._loaded = was
    for field, value in zip(field_names(cls), values, strict=True):
        setattr(result, field, value)
    return result
