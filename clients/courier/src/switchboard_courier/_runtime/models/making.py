# Copied from generator/runtime/models/making.py of Switchboard.
"""Makes attrs classes of models, so that attrs, and what knows attrs, works on them and shows no secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ..data.not_given import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from .model import Model


def model(*, kw_only: bool) -> Callable[[type[Model]], type[Model]]:
    """Make a generated class an attrs class with slots; comparison, repr and pickling come from `Model`."""
    make = attrs.define(
        kw_only=kw_only,
        eq=False,
        repr=False,
        getstate_setstate=False,
        on_setattr=_note,
        field_transformer=_guarded,
    )
    return lambda cls: _with_old_names(_with_fields(make(cls)))


def _note(changed: Model, _: Any, value: Any) -> Any:
    """Remember that a field is set. attrs calls it, but not while a constructor runs."""
    object.__setattr__(changed, "_changed", True)  # not by what a class of users does where something is set
    return value


def _with_old_names(cls: type[Model]) -> type[Model]:
    if "_renamed" not in cls.__dict__:
        return cls
    from ..renamed import with_old_fields  # few models have such

    return with_old_fields(cls)


def loading_class(cls: type[Model]) -> type[Model] | None:
    """What models are made of while they are loaded, so that nothing is noted; it is of the same layout.

    None for classes that users derive from models: they may do things where they are set, or derived from.
    """
    if "_fields" not in cls.__dict__:
        return None
    return type(cls.__name__, (cls,), {"__slots__": (), "__setattr__": object.__setattr__})


def make_base(cls: type[Model]) -> None:
    """Make `extra` a field of all models, which is given to constructors and read from models; it stays a property.

    msgspec fills no class with a default that is made from `self`: it would go by Python names and drop unknown keys.
    """
    default = attrs.Factory(lambda _: NOT_GIVEN, takes_self=True)
    these = {"extra": attrs.field(default=default, kw_only=True)}
    attrs.define(cls, these=these, slots=False, init=False, eq=False, repr=False, getstate_setstate=False)
    _with_fields(cls).__attrs_attrs__ = _Fields()  # type: ignore[attr-defined]  # attrs has made it


def _with_fields(cls: type[Model]) -> type[Model]:
    """The class with its fields where `_Fields` finds them."""
    cls._fields = cls.__dict__["__attrs_attrs__"]
    del cls.__attrs_attrs__  # type: ignore[attr-defined]  # attrs has made it
    return cls


class _Fields:
    """What attrs and its friends ask a model for as `__attrs_attrs__`.

    It is no attribute of each class, since msgspec would write objects of such classes by their slots: a null for all
    that is absent, and no unknown keys. So it asks its `enc_hook`.
    """

    def __get__(self, _: object, cls: type[Model]) -> tuple[Any, ...]:
        return cls._fields


def _guarded(cls: type[Model], fields: list[Any]) -> list[Any]:
    """The fields with reprs that hide secrets, for whoever asks attrs how to show them (classes of users, say)."""

    def show(field: str) -> Callable[[Any], str]:
        return lambda value: repr(None if value is None else cls._visible(field, value))

    return [
        field.evolve(repr=show(field.name)) if cls._may_hide(field.name, str(field.type)) else field for field in fields
    ]
