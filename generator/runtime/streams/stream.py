"""Iterators over the items of a streamed response, sync and async, which hold its connection while they are read."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ..calls.call import call_raw
from ..errors.classes import ClosedError
from ..message import Failure
from ..operation import Streaming
from ..settings import DEFAULT_MAX_RESPONSE_BYTES
from ..steps.drivers import arun, run
from .items import Items

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator, Mapping

    from ..core import Core
    from ..operation import Operation
    from ..response import ResponseInfo
    from ..settings import CallOptions
    from ..steps.commands import Command

T = TypeVar("T")


def _opened(
    core: Core, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions
) -> Generator[Command, Any, Items]:
    """Send the request and wait for the head of its response. Raises what any call raises."""
    received = yield from call_raw(core, operation, arguments, options)
    limit = core.settings.get("max_response_bytes", DEFAULT_MAX_RESPONSE_BYTES)
    items = Items(core, received, operation.streaming or Streaming("events", "str"), limit)
    deadline = options.get("deadline")
    if deadline is not None:
        items.end(deadline, monotonic() + max(deadline - received.info.elapsed, 0.0))
    return items


class _Stream(Generic[T]):
    """What both kinds of stream have in common. The request is sent when the stream is entered or first read."""

    def __init__(
        self, core: Core, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions
    ) -> None:
        self._core = core
        self._call = (operation, arguments, options)
        self._items: Items | None = None
        self._iterator: Any = None
        self._closed = False

    @property
    def info(self) -> ResponseInfo | None:
        """Status, headers and request id of the response; None before it has come."""
        return None if self._items is None else self._items.info

    def _steps(self) -> Generator[Command, Any, Items]:
        if self._closed:
            raise ClosedError("this stream is closed", advice="Make the call again.")
        return _opened(self._core, *self._call)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call[0].call}()>"


class EventStream(_Stream[T]):
    """Items as they come. Read it to its end, or close it (`with` does): it holds a connection until then."""

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        """Wait for the next item.

        Raises StopIteration after the last one, what any call raises when the request is sent, and CallError where
        the stream breaks off or an item is not what the API documents.
        """
        if self._closed:
            raise StopIteration
        if self._iterator is None:
            self._iterator = _read(self._open())
        item: T = next(self._iterator)
        return item

    def _open(self) -> Items:
        if self._items is None:
            self._items = run(self._steps(), self._core.io)
        return self._items

    def close(self) -> None:
        """End the stream and give its connection up. May be called twice, and while another thread reads."""
        self._closed = True
        if self._items is not None:
            self._items.close()

    def __enter__(self) -> Self:
        self._open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncEventStream(_Stream[T]):
    """Items as they come. Read it to its end, or close it (`async with` does): it holds a connection until then."""

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        """Wait for the next item.

        Raises StopAsyncIteration after the last one, what any call raises when the request is sent, and CallError
        where the stream breaks off or an item is not what the API documents.
        """
        if self._closed:
            raise StopAsyncIteration
        if self._iterator is None:
            self._iterator = _aread(await self._open())
        item: T = await anext(self._iterator)
        return item

    async def _open(self) -> Items:
        if self._items is None:
            self._items = await arun(self._steps(), self._core.io)
        return self._items

    async def close(self) -> None:
        """End the stream and give its connection up. May be called twice."""
        self._closed = True
        if self._items is not None:
            await self._items.aclose()

    async def __aenter__(self) -> Self:
        await self._open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _read(items: Items) -> Iterator[Any]:
    """The items, the connection given up whatever ends it. No method: a stream that is dropped is freed at once."""
    try:
        items.check()
        for chunk in items.chunks():
            yield from items.feed(chunk)
            if items.ended:
                return
        yield from items.finish()
    except Failure as failure:
        raise items.broken(failure) from failure
    finally:
        items.close()


async def _aread(items: Items) -> AsyncIterator[Any]:
    """The same, awaited."""
    try:
        items.check()
        async for chunk in items.achunks():
            for item in items.feed(chunk):
                yield item
            if items.ended:
                return
        for item in items.finish():
            yield item
    except Failure as failure:
        raise items.broken(failure) from failure
    finally:
        await items.aclose()
