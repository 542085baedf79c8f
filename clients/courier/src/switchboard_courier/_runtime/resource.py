# Copied from generator/runtime/resource.py: edit it there.
"""What generated resource classes are made of: each of their methods is one call to one of these."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from .calls import call, open_raw
from .drivers import arun, run

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from .core import Core
    from .operation import Operation
    from .pages import AsyncPages, Pages
    from .raw import AsyncRawAnswer, RawAnswer
    from .settings import CallOptions

T = TypeVar("T")


class Resource:
    """A group of operations of a sync client."""

    __slots__ = ("_core",)

    def __init__(self, core: Core) -> None:
        self._core = core

    def _call(self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions) -> T:
        """Make a call and answer its typed value."""
        value: T = run(call(self._core, operation, arguments, options), self._core.io)
        return value

    def _raw(self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions) -> RawAnswer:
        """Make a call whose answer is bytes, to be read in chunks."""
        from .raw import RawAnswer  # rare

        result = run(open_raw(self._core, operation, arguments, options), self._core.io)
        return RawAnswer(operation, result, self._core.redactor, self._core.api.request_id_headers)

    def _pages(self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions) -> Pages[T]:
        """An iterator over the items of all pages; sends nothing yet."""
        from .pages import Pages  # lists only

        return Pages(self._core, operation, arguments, options)

    def _resource(self, module: str, name: str) -> Any:
        """A resource below this one: a class in the package's `module`."""
        return getattr(import_module(f"{self._core.api.package}.{module}"), name)(self._core)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._core.api.title}>"


class AsyncResource:
    """A group of operations of an async client."""

    __slots__ = ("_core",)

    def __init__(self, core: Core) -> None:
        self._core = core

    def _call(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions
    ) -> Coroutine[Any, Any, T]:
        """Make a call and answer its typed value."""
        return arun(call(self._core, operation, arguments, options), self._core.io)

    async def _raw(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions
    ) -> AsyncRawAnswer:
        """Make a call whose answer is bytes, to be read in chunks."""
        from .raw import AsyncRawAnswer  # rare

        result = await arun(open_raw(self._core, operation, arguments, options), self._core.io)
        return AsyncRawAnswer(operation, result, self._core.redactor, self._core.api.request_id_headers)

    def _pages(self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions) -> AsyncPages[T]:
        """An iterator over the items of all pages; sends nothing yet."""
        from .pages import AsyncPages  # lists only

        return AsyncPages(self._core, operation, arguments, options)

    def _resource(self, module: str, name: str) -> Any:
        """A resource below this one: a class in the package's `module`."""
        return getattr(import_module(f"{self._core.api.package}.{module}"), name)(self._core)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._core.api.title}>"
