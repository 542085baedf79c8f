# Copied from generator/runtime/cli/commands.py of Switchboard.
"""The resources and methods of a client class: what can be called, found in the classes themselves."""

from __future__ import annotations

import inspect
import sys
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard, get_type_hints

from ..operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Command(NamedTuple):
    """One method that can be called."""

    path: tuple[str, ...]
    """Resources and method, as in Python."""
    function: Callable[..., Any]
    operation: Operation[Any] | None
    """None: the method is hand-written and makes several calls, or none."""

    @property
    def call(self) -> str:
        """`resource.method`."""
        return ".".join(self.path)

    @property
    def typed(self) -> str:
        """As it is typed: `agent-bots list`."""
        return " ".join(map(dashed, self.path))

    @property
    def doc(self) -> str:
        """The docstring; empty where Python left it out."""
        return inspect.getdoc(self.function) or ""


def dashed(name: str) -> str:
    """A Python name as the command line has it: `inbox-id` for `inbox_id`, `from` for `from_`."""
    return name.rstrip("_").replace("_", "-")


def summary_of(thing: Any) -> str:
    """The first sentence of a docstring, without a full stop."""
    return (inspect.getdoc(thing) or "").partition("\n")[0].rstrip(".")


def resources_of(cls: type[Any]) -> dict[str, property]:
    """The resources of a client or of a resource, which are properties; none is imported."""
    members = ((name, inspect.getattr_static(cls, name)) for name in dir(cls) if not name.startswith("_"))
    found = {name: member for name, member in members if isinstance(member, property)}
    return {name: member for name, member in found.items() if "_r." in str(_returned(member))}


def _returned(member: property) -> Any:
    return getattr(member.fget, "__annotations__", {}).get("return", "")


def class_of(member: property) -> type[Any]:
    """The class of a resource; imports its module."""
    found: type[Any] = get_type_hints(member.fget)["return"]
    return found


def methods_of(cls: type[Any], path: tuple[str, ...]) -> dict[str, Command]:
    """The methods of a resource."""
    functions = ((name, inspect.getattr_static(cls, name)) for name in dir(cls) if not name.startswith("_"))
    return {
        name: Command((*path, name), function, operation_of(cls, ".".join((*path, name))))
        for name, function in functions
        if inspect.isfunction(function)
    }


def operation_of(cls: type[Any], call: str) -> Operation[Any] | None:
    """The record of a call, which stands in the module of its resource."""
    for base in cls.__mro__:
        for value in vars(sys.modules[base.__module__]).values():
            if _is_operation(value) and value.call == call:
                return value
    return None


def _is_operation(value: object) -> TypeGuard[Operation[Any]]:
    return isinstance(value, Operation)


def all_commands(cls: type[Any], path: tuple[str, ...] = ()) -> Iterator[Command]:
    """Every method of a client, which imports all of its resources."""
    if path:
        yield from methods_of(cls, path).values()
    for name, member in resources_of(cls).items():
        yield from all_commands(class_of(member), (*path, name))
