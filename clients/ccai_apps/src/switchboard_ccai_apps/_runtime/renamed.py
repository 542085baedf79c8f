# Copied from generator/runtime/renamed.py of Switchboard.
"""Old names of calls, arguments, fields and members: they work until a version, and each use is a DeprecationWarning.

What was renamed is data of the generated classes. Type checkers see the old names as deprecated (PEP 702).
"""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Mapping
from enum import EnumMeta
from importlib import import_module
from typing import Any


def warn(old: str, now: str) -> None:
    """Tell the caller of the code that uses an old name."""
    warnings.warn(f"{old} is called {now} now", DeprecationWarning, stacklevel=4)


def old_method(resource: Any, name: str) -> Any:
    """A method of a resource, or of another one, by the name that it had. Raises AttributeError for no such name."""
    known: Mapping[str, tuple[str, str, str]] = resource._renamed
    if name not in known:
        raise AttributeError(f"{type(resource).__name__!r} object has no attribute {name!r}", name=name, obj=resource)
    module, cls, now = known[name]
    warn(f"{type(resource).__name__}.{name}", f"{cls}.{now}")
    core = resource._core
    owner = getattr(import_module(f"{core.api.package}.{module}"), cls)(core)
    return getattr(owner, now)


def old_arguments(names: Mapping[str, str]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """A decorator of methods that take arguments by old names, too; TypeError for an argument given by both."""

    def decorate(method: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(method)
        def renamed(*positional: Any, **given: Any) -> Any:
            for old in names.keys() & given.keys():
                now = names[old]
                if now in given:
                    raise TypeError(f"{method.__qualname__}() got {now!r}, also by its old name {old!r}")
                warn(f"argument {old} of {method.__qualname__}()", now)
                given[now] = given.pop(old)
            return method(*positional, **given)

        return renamed

    return decorate


def with_old_fields(cls: type[Any]) -> type[Any]:
    """A model whose fields are read, and given, by old names, too."""
    names: Mapping[str, str] = cls._renamed
    cls.__init__ = old_arguments(names)(cls.__init__)

    def read(model: Any, name: str) -> Any:
        if name not in names:
            raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}", name=name, obj=model)
        warn(f"{cls.__name__}.{name}", names[name])
        return getattr(model, names[name])

    cls.__getattr__ = read
    return cls


def old_members(cls: str, names: Mapping[str, str]) -> type[EnumMeta]:
    """The metaclass of an enum whose members are known by old names, too."""

    class Renamed(EnumMeta):
        def __getattr__(self, name: str) -> Any:  # noqa: N804 -- of a class
            if name not in names or self.__name__ != cls:
                raise AttributeError(f"type object {self.__name__!r} has no attribute {name!r}", name=name, obj=self)
            warn(f"{cls}.{name}", names[name])
            return self[names[name]]

    return Renamed
