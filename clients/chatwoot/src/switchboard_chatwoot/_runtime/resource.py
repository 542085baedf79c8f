# Copied from generator/runtime/resource.py of Switchboard.
"""What generated resource classes are made of: each of their methods is one call to one of these."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .calls.call import call, call_raw
from .core import Core
from .data.later import Later
from .data.not_given import NOT_GIVEN
from .operation import Operation
from .settings import CallOptions
from .steps.commands import Command
from .steps.drivers import arun, run

if TYPE_CHECKING:
    from .calls import raw_response
    from .paging import pages
else:
    pages = Later(".paging.pages", __package__)
    raw_response = Later(".calls.raw_response", __package__)

__all__ = ["NOT_GIVEN", "AsyncResource", "CallOptions", "Resource"]

T = TypeVar("T")


def made(core: Core, module: str, name: str) -> Any:
    """A resource of a class in a module of the package (`resources.rooms`), which is imported when it is first used."""
    return getattr(import_module(f"{core.api.package}.{module}"), name)(core)


class BaseResource:
    """What sync and async resources have in common."""

    _renamed: ClassVar[Mapping[str, tuple[str, str, str]]] = {}
    """Old names of methods: where each is now (module below the package, class, name)."""

    _call: Callable[..., Any]
    _pages: Callable[..., Any]

    def __init__(self, core: Core) -> None:
        self._core = core
        self._resources: dict[str, Any] = {}

    if not TYPE_CHECKING:  # which sees the old names as deprecated methods, and should refuse others

        def __getattr__(self, name: str) -> Any:
            from .renamed import old_method

            return old_method(self, name)

    def _resource(self, module: str, name: str) -> Any:
        """A resource below this one."""
        found = self._resources.get(name)
        return found or self._resources.setdefault(name, made(self._core, module, name))

    def _run(self, steps: Generator[Command, Any, Any]) -> Any:
        """Carry out the steps of a hand-written method: what they return, or for async resources a coroutine of it."""
        raise NotImplementedError

    def _pages_or_one(self, operation: Operation[Any], options: CallOptions, /, **arguments: Any) -> Any:
        """A list by `_pages`, or by `_call` where it is one response, as it is in another media type."""
        method = self._pages if operation.paging else self._call
        return method(operation, options, **arguments)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._core.api.title}>"


class Resource(BaseResource):
    """A group of operations of a sync client."""

    def _run(self, steps: Generator[Command, Any, T]) -> T:
        return run(steps, self._core.io)

    def _call(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> T:
        """Make a call and return its typed value."""
        value: T = run(call(self._core, operation, arguments, options), self._core.io)
        return value

    def _raw(self, operation: Operation[Any], options: CallOptions, /, **arguments: Any) -> raw_response.RawResponse:
        """Make a call whose response is bytes, to be read in chunks."""
        return raw_response.RawResponse(run(call_raw(self._core, operation, arguments, options), self._core.io))

    def _pages(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> pages.Pages[T]:
        """An iterator over the items of all pages; sends nothing yet."""
        return pages.Pages(self._core, operation, arguments, options)


class AsyncResource(BaseResource):
    """A group of operations of an async client."""

    def _run(self, steps: Generator[Command, Any, T]) -> Coroutine[Any, Any, T]:
        return arun(steps, self._core.io)

    def _call(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> Coroutine[Any, Any, T]:
        """Make a call and return its typed value."""
        return arun(call(self._core, operation, arguments, options), self._core.io)

    async def _raw(
        self, operation: Operation[Any], options: CallOptions, /, **arguments: Any
    ) -> raw_response.AsyncRawResponse:
        """Make a call whose response is bytes, to be read in chunks."""
        return raw_response.AsyncRawResponse(
            await arun(call_raw(self._core, operation, arguments, options), self._core.io)
        )

    def _pages(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> pages.AsyncPages[T]:
        """An iterator over the items of all pages; sends nothing yet."""
        return pages.AsyncPages(self._core, operation, arguments, options)
