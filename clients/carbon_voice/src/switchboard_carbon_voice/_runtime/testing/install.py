# Copied from generator/runtime/testing/install.py of Switchboard.
"""Sends the clients of one package to a fake while it lasts, and guards tests against real connections."""

from __future__ import annotations

import os
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import core
from ..http.transport import AsyncTransport, SyncTransport
from .transports import Way

if TYPE_CHECKING:
    from collections.abc import Generator

    from .fake import Fake

_KINDS = ((SyncTransport, False), (AsyncTransport, True))
LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})


@contextmanager
def installed(fake: Fake[Any, Any]) -> Generator[None]:
    """See `Fake.installed`. What the environment lacks is set in it: address, credentials."""

    def made(transport: Any, is_async: bool, _before: Any) -> Any:  # noqa: FBT001
        return fake.transport.switchboard_backend(transport.max_bytes, is_async=is_async)

    with _replaced(made):
        before = _environment(fake)
        clocks = [(module.__dict__, module.__dict__["SYSTEM_CLOCK"]) for module in _with_clocks(fake)]
        for names, _ in clocks:
            names["SYSTEM_CLOCK"] = fake.clock
        try:
            yield
        finally:
            for names, clock in clocks:
                names["SYSTEM_CLOCK"] = clock
            for name in before:
                os.environ.pop(name, None)


def _with_clocks(fake: Fake[Any, Any]) -> list[Any]:
    """The modules whose objects go by the system's clock unless they are given another."""
    if not fake.sends_events:
        return [core]
    return [core, import_module("..webhooks.receiver", __package__)]  # only clients of such APIs have it


def _environment(fake: Fake[Any, Any]) -> list[str]:
    """Set what a client would look for and not find. Gives the names that were set."""
    names: list[str] = []
    given = fake.arguments() | ({"webhook_secret": fake.webhooks.secret} if fake.sends_events else {})
    for argument, value in given.items():
        name = f"{fake.table.api.env}_{argument.upper()}"
        if name not in os.environ:
            os.environ[name] = str(value)
            names.append(name)
    return names


@contextmanager
def guarded() -> Generator[None]:
    """While it lasts, a client that sends to anything but a fake, or this machine, raises AssertionError."""

    def guard(transport: Any, is_async: bool, before: Any) -> Any:  # noqa: FBT001
        made = before(transport)
        return made if isinstance(made, Way) else (_AsyncGuard if is_async else _Guard)(made)

    with _replaced(guard):
        yield


class _Guard:
    """Stands where the connections would be."""

    def __init__(self, made: Any) -> None:
        self._made = made

    def open(self, request: Any, *arguments: Any, **options: Any) -> Any:
        """Refuse, or hand on to this machine."""
        _refuse(request.url)
        return self._made.open(request, *arguments, **options)

    def close(self) -> None:
        """Close what was handed on to."""
        self._made.close()


class _AsyncGuard(_Guard):
    async def open(self, request: Any, *arguments: Any, **options: Any) -> Any:
        """The same for asyncio."""
        _refuse(request.url)
        return await self._made.open(request, *arguments, **options)

    async def aclose(self) -> None:
        """Close what was handed on to."""
        await self._made.aclose()


def _refuse(url: str) -> None:
    host = urlsplit(url).hostname or ""
    if host not in LOCAL:
        message = (
            f"a test tried to send a request to {host}, which is no fake: give the client transport=fake.transport"
        )
        raise AssertionError(message)


_original: dict[type, Any] = {kind: kind._made for kind, _ in _KINDS}


@contextmanager
def _replaced(make: Any) -> Generator[None]:
    """Let transports send through what `make` gives, but for those that were given a fake."""
    before = {kind: kind._made for kind, _ in _KINDS}
    for kind, is_async in _KINDS:
        kind._made = _chooser(make, before[kind], is_async=is_async)  # type: ignore[method-assign]
    try:
        yield
    finally:
        for kind, _ in _KINDS:
            kind._made = before[kind]  # type: ignore[method-assign]


def _chooser(make: Any, before: Any, *, is_async: bool) -> Any:
    def chosen(transport: Any) -> Any:
        own = hasattr(transport.given, "switchboard_backend")
        return _original[type(transport)](transport) if own else make(transport, is_async, before)

    return chosen
