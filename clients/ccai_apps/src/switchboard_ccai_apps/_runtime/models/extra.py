# Copied from generator/runtime/models/extra.py of Switchboard.
"""The keys of a model that the spec does not name, as dicts that write to the model."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from ..data.guards import is_object
from ..data.values import json_value
from ..redact import shown, visible
from .model import field_names, wire_name

if TYPE_CHECKING:
    from .model import Model


def extra_of(model: Model) -> Extra:
    """The unknown keys of a model; with JSON:API, those of its attributes and then those of the resource."""
    fields = _wire_names(model, top_level=False)
    inside = model._attributes_key
    if not inside:
        return Extra(model, fields, _Level(model, "", fields))
    resource = _Level(model, "", fields | _wire_names(model, top_level=True) | {inside})
    return Extra(model, fields, _Level(model, inside, fields), resource)


def resource_extra_of(model: Model) -> Extra:
    """The unknown keys of the JSON object itself; with JSON:API those that stand beside the attributes."""
    inside = model._attributes_key
    if not inside:
        return extra_of(model)
    fields = _wire_names(model, top_level=True) | {inside}
    return Extra(model, fields, _Level(model, "", fields))


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


class Extra(dict[str, Any]):
    """The unknown keys of one or two levels. What is set or deleted here is set or deleted in the model, too.

    Where several levels have a key, it is that of the first; new keys go into the first.
    """

    __slots__ = ("_fields", "_levels", "model")

    def __init__(self, model: Model, fields: frozenset[str], *levels: _Level) -> None:
        self.model = model
        self._fields = fields
        self._levels = levels
        super().__init__()
        for level in levels:
            for key in level.keys():  # noqa: SIM118 -- no mapping
                if key not in self:
                    super().__setitem__(key, level.place()[key])

    def _level(self, key: object) -> _Level | None:
        return next((level for level in self._levels if key not in level.known and key in level.place()), None)

    def __setitem__(self, key: str, value: Any) -> None:
        if key in self._fields:
            raise KeyError(f"{key!r} is a field of {type(self.model).__name__}: set the attribute")
        if not isinstance(key, str):
            raise TypeError(f"a JSON object has str keys, not {type(key).__name__}")
        level = self._level(key) or self._levels[0]
        plain = level.writable()[key] = json_value(value)
        super().__setitem__(key, plain)

    def __delitem__(self, key: str) -> None:
        super().__delitem__(key)
        level = self._level(key)
        if level is not None:
            del level.place()[key]
        below = self._level(key)
        if below is not None:
            super().__setitem__(key, below.place()[key])

    # All other changes go through the two above, which those of `dict` do not.
    clear = MutableMapping[str, Any].clear
    pop = MutableMapping[str, Any].pop  # pyright: ignore[reportAssignmentType]  # its default has a wider type
    popitem = MutableMapping[str, Any].popitem
    setdefault = MutableMapping[str, Any].setdefault
    update = MutableMapping[str, Any].update

    def __ior__(self, other: Any) -> Self:  # type: ignore[override, misc]  # it takes what `update` takes
        self.update(other)
        return self

    def __repr__(self) -> str:
        return shown(dict(self))

    def __rich_repr__(self) -> Iterator[Any]:
        """For rich, which writes dicts itself."""
        yield visible(dict(self))

    def __pretty__(self, **_: Any) -> Iterator[str]:
        """The same for devtools."""
        yield repr(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return (dict, (dict(self),))
