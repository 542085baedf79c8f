"""Every class of a client that users can name, and every function in it that has annotations."""

from __future__ import annotations

import inspect
import pkgutil
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tests.support.clients import package_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def public_classes(api: str) -> list[type[Any]]:
    """What the package exports, all resources, hand-written ones too, and the bases of all these that are ours."""
    package = package_of(api)
    found = [getattr(package, name) for name in package.__all__]
    for folder in ("resources", "custom"):
        if any(module.name == folder for module in pkgutil.iter_modules(package.__path__)):
            path = import_module(f"{package.__name__}.{folder}")
            for module in pkgutil.iter_modules(path.__path__):
                found += vars(import_module(f"{path.__name__}.{module.name}")).values()
    classes = [cls for cls in found if isinstance(cls, type)]
    ours = (base for cls in classes for base in cls.__mro__ if base.__module__.startswith(package.__name__))
    return list(dict.fromkeys(ours))


def functions_of(cls: type[Any]) -> Iterator[Any]:
    """The functions that a class defines itself: methods of every kind, and getters of properties."""
    for member in vars(cls).values():
        function = member.fget if isinstance(member, property) else getattr(member, "__func__", member)
        if inspect.isfunction(function):
            yield function
