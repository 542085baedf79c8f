"""The keys of a model that the spec does not name, as live mappings of JSON values."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ..data.guards import is_object
from ..data.values import json_value
from ..redact import shown
from .model import field_names, wire_name

if TYPE_CHECKING:
    from .model import Model


def extra_of(model: Model) -> MutableMapping[str, Any]:
    """The unknown keys of a model; with JSON:API, those of its attributes and then those of the resource."""
    fields = _wire_names(model, top_level=False)
    inside = model._attributes_key
    if not inside:
        return _Extra(model, fields, _Level(model, "", fields))
    resource = _Level(model, "", fields | _wire_names(model, top_level=True) | {inside})
    return _Extra(model, fields, _Level(model, inside, fields), resource)


def resource_extra_of(model: Model) -> MutableMapping[str, Any]:
    """The unknown keys of the JSON object itself; with JSON:API those that stand beside the attributes."""
    inside = model._attributes_key
    if not inside:
        return extra_of(model)
    fields = _wire_names(model, top_level=True) | {inside}
    return _Extra(model, fields, _Level(model, "", fields))


def _wire_names(model: Model, *, top_level: bool) -> frozenset[str]:
    cls = type(model)
    return frozenset(wire_name(cls, field) for field in field_names(cls) if (field in cls._top_level) is top_level)


class _Level(NamedTuple):
    """One JSON object of a model, and the keys in it that are not unknown."""

    model: Model
    inside: str
    """The key of the object within the model's; empty: that itself."""
    known: frozenset[str]

    def place(self) -> dict[str, Any]:
        """The object; an empty one where the server sent none."""
        found = self.model._wire.get(self.inside) if self.inside else self.model._wire
        return found if is_object(found) else {}

    def writable(self) -> dict[str, Any]:
        """The object, made where it is missing. Raises TypeError where something else stands in its place."""
        if self.inside and not is_object(self.model._wire.setdefault(self.inside, {})):
            raise TypeError(f"the server sent no object as {self.inside!r}, so nothing can be added to it")
        return self.place()

    def keys(self) -> list[str]:
        """The unknown keys."""
        return [key for key in self.place() if key not in self.known]


class _Extra(MutableMapping[str, Any]):
    """A view of one or two levels: a key is looked up in the first that has it; new ones go into the first."""

    __slots__ = ("_fields", "_levels", "_model")

    def __init__(self, model: Model, fields: frozenset[str], *levels: _Level) -> None:
        self._model = model
        self._fields = fields
        self._levels = levels

    def _level(self, key: object) -> _Level | None:
        return next((level for level in self._levels if key not in level.known and key in level.place()), None)

    def __getitem__(self, key: str) -> Any:
        level = self._level(key)
        if level is None:
            raise KeyError(key)
        return level.place()[key]

    def __setitem__(self, key: str, value: Any) -> None:
        if key in self._fields:
            raise KeyError(f"{key!r} is a field of {type(self._model).__name__}: set the attribute")
        if not isinstance(key, str):
            raise TypeError(f"a JSON object has str keys, not {type(key).__name__}")
        level = self._level(key) or self._levels[0]
        level.writable()[key] = json_value(value)

    def __delitem__(self, key: str) -> None:
        level = self._level(key)
        if level is None:
            raise KeyError(key)
        del level.place()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(key for level in self._levels for key in level.keys()))  # noqa: SIM118 -- no mapping

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return shown(dict(self))
