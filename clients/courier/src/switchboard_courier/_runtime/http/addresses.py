# Copied from generator/runtime/http/addresses.py of Switchboard.
"""Names to addresses: looked up in a thread, since the system's resolver knows no timeout and may take a minute."""

from __future__ import annotations

import socket
import threading
from typing import Any

from ..steps.fair_semaphore import Waiter

Address = tuple[Any, Any, Any, Any, Any]


class Lookup:
    """A name that is being looked up. Whoever asked waits for `waiter`, in its own way and for as long as it likes."""

    def __init__(self, host: str, port: int) -> None:
        self.waiter = Waiter()
        self._found: list[Address] = []
        self._error: Exception | None = None
        threading.Thread(target=self._run, args=(host, port), name="resolve", daemon=True).start()

    def _run(self, host: str, port: int) -> None:
        try:
            self._found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except Exception as exc:  # noqa: BLE001 - resolvers fail in odd ways; who asked is to hear of each
            self._error = exc
        self.waiter.wake()

    def addresses(self) -> list[Address]:
        """What was found. Raises TimeoutError where the response has not come yet, OSError for a name that has none."""
        if not self.waiter.woken:
            raise TimeoutError("the name was not resolved in time")
        if self._error is not None:
            # An OSError of its own: a resolver's timeout, say, is none of ours.
            raise OSError(f"the name cannot be resolved: {self._error}") from self._error
        return self._found


def numeric(host: str, port: int) -> list[Address]:
    """The address that `host` spells out, or nothing if it is a name."""
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except (OSError, ValueError):
        return []


def resolve(host: str, port: int, seconds: float | None) -> list[Address]:
    """The addresses of a host, blocking. Raises OSError, TimeoutError after so many seconds."""
    found = numeric(host, port)
    if found:
        return found
    lookup = Lookup(host, port)
    lookup.waiter.wait(seconds)
    return lookup.addresses()


async def aresolve(host: str, port: int) -> list[Address]:
    """The same for an asyncio task, which bounds the time itself. asyncio's own way has the end of its loop wait."""
    found = numeric(host, port)
    if found:
        return found
    lookup = Lookup(host, port)
    await lookup.waiter.await_(None)
    return lookup.addresses()
