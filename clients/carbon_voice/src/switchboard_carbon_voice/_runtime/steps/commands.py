# Copied from generator/runtime/steps/commands.py of Switchboard.
"""What the exchange asks its driver to do: send, sleep, wait, run. Each command knows its sync and its async way.

This is all of the runtime that exists twice; everything that decides is written once, as generators that yield these.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from ..data.later import Later
from ..message import IncomingResponse, NotSent, Request, Response, Timeouts
from .clock import Clock
from .drivers import arun, run

if TYPE_CHECKING:
    from . import fair_semaphore
else:
    fair_semaphore = Later(".fair_semaphore", __package__)


class WriteHooks(NamedTuple):
    """What a transport does around the first byte of a request."""

    before: Callable[[], Any] | None
    """Called when the connection is ready, and awaited by async transports. What it raises ends the attempt unsent."""
    after: Callable[[], object]
    """Called when the first byte has left."""

    def prepare(self) -> Any:
        """Call `before`, if there is one; returns None or what is to be awaited."""
        return None if self.before is None else self.before()


class SyncIO(Protocol):
    """What the sync driver needs: a transport, and the clock that all waiting follows."""

    clock: Clock

    def send(self, request: Request, timeouts: Timeouts, *, stream: bool, hooks: WriteHooks | None) -> Any:
        """One attempt. Raises a `Failure`."""


class AsyncIO(Protocol):
    """What the async driver needs: a transport, and the clock that all waiting follows."""

    clock: Clock

    def check(self) -> None:
        """Raises an error where nothing can be awaited: there is no event loop that it knows."""

    async def send(self, request: Request, timeouts: Timeouts, *, stream: bool, hooks: WriteHooks | None) -> Any:
        """One attempt. Raises a `Failure`."""


class Command:
    """Something to do between two steps of an exchange."""

    __slots__ = ()

    def run(self, io: SyncIO) -> Any:
        """Do it, blocking."""
        raise NotImplementedError

    async def arun(self, io: AsyncIO) -> Any:
        """Do it, awaiting."""
        raise NotImplementedError


class Send(Command):
    """One attempt. Returns a `Response`, or with `stream` a `StreamedResponse` whose body is still to be read."""

    __slots__ = ("before_write", "on_write", "request", "stream", "timeouts")

    def __init__(
        self,
        request: Request,
        timeouts: Timeouts,
        *,
        stream: bool = False,
        on_write: Callable[[], object] | None = None,
        before_write: Callable[[], Generator[Command, Any, object]] | None = None,
    ) -> None:
        self.request = request
        self.timeouts = timeouts
        self.stream = stream
        self.on_write = on_write
        """Called when the first byte has left."""
        self.before_write = before_write
        """Steps that are taken when the connection is ready, before the first byte leaves."""

    def run(self, io: SyncIO) -> Any:
        before = self.before_write
        hooks = self._hooks(None if before is None else lambda: run(before(), io))
        return io.send(self.request, self.timeouts, stream=self.stream, hooks=hooks)

    async def arun(self, io: AsyncIO) -> Any:
        before = self.before_write
        hooks = self._hooks(None if before is None else lambda: arun(before(), io))
        return await io.send(self.request, self.timeouts, stream=self.stream, hooks=hooks)

    def _hooks(self, before: Callable[[], Any] | None) -> WriteHooks | None:
        return None if self.on_write is None else WriteHooks(before, self.on_write)


class Sleep(Command):
    """Let time pass; seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def run(self, io: SyncIO) -> None:
        io.clock.sleep(self.seconds)

    async def arun(self, io: AsyncIO) -> None:
        await io.clock.asleep(self.seconds)


class Wait(Command):
    """Wait to be woken, at most so many seconds (None: as long as it takes). Returns whether it was woken."""

    __slots__ = ("seconds", "waiter")

    def __init__(self, waiter: fair_semaphore.Waiter, seconds: float | None) -> None:
        self.waiter = waiter
        self.seconds = seconds

    def run(self, io: SyncIO) -> bool:
        return io.clock.wait(self.waiter, self.seconds)

    async def arun(self, io: AsyncIO) -> bool:
        return await io.clock.await_(self.waiter, self.seconds)


class Block(Command):
    """Run a function that blocks (it talks to Redis, say); the async driver gives it a thread."""

    __slots__ = ("function",)

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function

    def run(self, io: SyncIO) -> Any:  # noqa: ARG002
        return self.function()

    async def arun(self, io: AsyncIO) -> Any:  # noqa: ARG002
        import asyncio  # the caller runs in it, so it is loaded; sync users never load it

        return await asyncio.to_thread(self.function)


class Ask(Command):
    """Call a user's function for a value (under the async driver also an async function). Returns the value.

    The async driver gives it so many seconds (None: as long as it takes) and raises `NotSent` then.
    """

    __slots__ = ("function", "seconds")

    def __init__(self, function: Callable[[], Any], seconds: float | None = None) -> None:
        self.function = function
        self.seconds = seconds

    def run(self, io: SyncIO) -> Any:  # noqa: ARG002
        return self.function()

    async def arun(self, io: AsyncIO) -> Any:  # noqa: ARG002
        value = self.function()
        if not hasattr(value, "__await__"):
            return value
        import asyncio  # the caller runs in it, so it is loaded; sync users never load it

        bound = asyncio.timeout(self.seconds)
        try:
            async with bound:
                return await value
        except TimeoutError:
            if not bound.expired():
                raise
            raise NotSent("the deadline passed", bound="deadline") from None


class Read(Command):
    """Read the rest of an open response. Returns a `Response`."""

    __slots__ = ("response",)

    def __init__(self, response: IncomingResponse) -> None:
        self.response = response

    def run(self, io: SyncIO) -> Response:  # noqa: ARG002
        return self.response.read()

    async def arun(self, io: AsyncIO) -> Response:  # noqa: ARG002
        return await self.response.aread()


class Hook(Command):
    """Call a user's hook (under the async driver also an async function). `quiet`: its exceptions are logged only."""

    __slots__ = ("argument", "function", "quiet")

    def __init__(self, function: Callable[[Any], Any], argument: Any, *, quiet: bool = False) -> None:
        self.function = function
        self.argument = argument
        self.quiet = quiet

    def run(self, io: SyncIO) -> None:  # noqa: ARG002
        try:
            self.function(self.argument)
        except Exception as exc:  # noqa: BLE001 - hooks are the user's and may raise anything
            self._complain(exc)

    async def arun(self, io: AsyncIO) -> None:  # noqa: ARG002
        try:
            result = self.function(self.argument)
            if hasattr(result, "__await__"):
                await result
        except Exception as exc:  # noqa: BLE001 - hooks are the user's and may raise anything
            self._complain(exc)

    def _complain(self, exc: Exception) -> None:
        """Pass an exception on, or log it where it would hide the outcome of the call."""
        if not self.quiet:
            raise exc
        import logging  # only for a mistake

        logging.getLogger(__name__.partition(".")[0]).error("a hook failed; the call goes on", exc_info=exc)
