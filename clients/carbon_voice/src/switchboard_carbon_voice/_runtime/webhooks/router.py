# Copied from generator/runtime/webhooks/router.py of Switchboard.
"""Which function handles which event, and the steps of handling one: the same for sync and async callers."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from ..steps.commands import Command
from .errors import HandlerError
from .event import WebhookEvent

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from ..steps.commands import AsyncIO, SyncIO

E = TypeVar("E", bound=WebhookEvent)
H = TypeVar("H", bound=Callable[..., Any])


class Call(Command):
    """Call a function of the user's, sync or async. The async driver gives a sync one a thread."""

    __slots__ = ("argument", "function")

    def __init__(self, function: Callable[[Any], Any], argument: Any) -> None:
        self.function = function
        self.argument = argument

    def run(self, io: SyncIO) -> Any:  # noqa: ARG002
        value = self.function(self.argument)
        if not inspect.isawaitable(value):
            return value
        import asyncio  # the function is one of asyncio's

        return asyncio.run(_result(value))

    async def arun(self, io: AsyncIO) -> Any:  # noqa: ARG002
        import asyncio  # the caller runs in it

        if inspect.iscoroutinefunction(self.function):
            return await self.function(self.argument)
        value = await asyncio.to_thread(self.function, self.argument)
        return await value if inspect.isawaitable(value) else value


async def _result(value: Any) -> Any:
    return await value


class Router:
    """The handlers of a receiver, in the order in which they were added."""

    def __init__(self) -> None:
        self._handlers: list[tuple[type[WebhookEvent], Callable[[Any], Any]]] = []
        self._unknown: list[Callable[[Any], Any]] = []

    def add(self, handler: Callable[[Any], Any], events: tuple[type[WebhookEvent], ...]) -> None:
        """Let a function handle events of these classes."""
        self._handlers += [(event, handler) for event in events]

    def add_unknown(self, handler: Callable[[Any], Any]) -> None:
        """Let a function handle events that nobody knows."""
        self._unknown.append(handler)

    def handlers(self, event: WebhookEvent) -> Iterator[Callable[[Any], Any]]:
        """The functions that handle an event, each once."""
        found = [handler for cls, handler in self._handlers if isinstance(event, cls)]
        if type(event) is WebhookEvent:
            found += self._unknown
        return iter(dict.fromkeys(found))

    def handle(self, event: WebhookEvent) -> Generator[Command, Any, None]:
        """Call them one after the other. Raises HandlerError for the first that fails."""
        for handler in self.handlers(event):
            try:
                yield Call(handler, event)
            except Exception as error:
                name = getattr(handler, "__qualname__", type(handler).__name__)
                what = event.event_tag or type(event).__name__
                message = f"the handler {name} failed at the event {what!r}: {type(error).__name__}"
                raise HandlerError(message, "handler", event=event, handler=name) from error


def _is_event_class(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, WebhookEvent)


def check_events(events: tuple[Any, ...]) -> None:
    """Raises TypeError for what is no class of events."""
    wrong = [event for event in events if not _is_event_class(event)]
    if wrong or not events:
        given = getattr(wrong[0], "__name__", wrong[0].__class__.__name__) if wrong else "nothing"
        raise TypeError(f"on() takes classes of events, as in @receiver.on(MessageCreated), not {given}")
