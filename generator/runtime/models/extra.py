"""The keys of a model that the spec does not name, as a dict that writes to the model."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any, Self

from ..data.guards import is_object
from ..data.values import json_value
from ..redact import shown, visible
from .model import field_names, holder, wire_name

if TYPE_CHECKING:
    from .model import Model


class Extra(dict[str, Any]):
    """JSON values by key. What is set or deleted here is set or deleted in the model, too."""

    __slots__ = ("_known", "model")

    def __init__(self, model: Model) -> None:
        cls = type(model)
        self.model = model
        self._known = {wire_name(cls, field) for field in field_names(cls) if field not in cls._top_level}
        super().__init__({key: value for key, value in holder(model).items() if key not in self._known})

    def __setitem__(self, key: str, value: Any) -> None:
        model = self.model
        if key in self._known:
            raise KeyError(f"{key!r} is a field of {type(model).__name__}: set the attribute")
        if not isinstance(key, str):
            raise TypeError(f"a JSON object has str keys, not {type(key).__name__}")
        if model._attributes_key and not is_object(model._wire.setdefault(model._attributes_key, {})):
            raise TypeError(f"the server sent no object as {model._attributes_key!r}, so nothing can be added to it")
        plain = holder(model)[key] = json_value(value)
        super().__setitem__(key, plain)

    def __delitem__(self, key: str) -> None:
        super().__delitem__(key)
        holder(self.model).pop(key, None)

    # All other changes go through the two above, which those of `dict` do not.
    clear = MutableMapping[str, Any].clear
    pop = MutableMapping[str, Any].pop
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
