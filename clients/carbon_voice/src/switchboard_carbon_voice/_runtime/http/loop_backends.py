# Copied from generator/runtime/http/loop_backends.py of Switchboard.
"""Transports that belong to one event loop, one for each loop: httpx-aiohttp's, and httpx's for https:// proxies."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .httpx_backend import AsyncHttpxBackend

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable


class LoopBackend(AsyncHttpxBackend):
    """Sends through the running event loop's transport, which is made on first use and closed with its loop."""

    def __init__(self, make: Callable[[], Any], max_bytes: int | None) -> None:
        super().__init__(None, max_bytes)
        self.make = make
        self.owned: dict[asyncio.AbstractEventLoop, tuple[Any, AsyncGenerator[None]]] = {}
        """The transport of each loop, and what closes it."""

    async def send(self, request: Any) -> Any:
        """See `AsyncHttpxBackend`."""
        loop = asyncio.get_running_loop()
        if loop not in self.owned:
            await self._forget_dead_loops()
            transport = self.make()
            closing = _closed_with_the_loop(transport)
            self.owned[loop] = transport, closing
            await anext(closing)
        return await self.owned[loop][0].handle_async_request(request)

    async def _forget_dead_loops(self) -> None:
        """Drop what loops left that did not end their generators: a transport holds its loop, so nothing else would."""
        for loop in [loop for loop in self.owned if loop.is_closed()]:
            transport, _ = self.owned.pop(loop)
            with suppress(RuntimeError):  # of the dead loop, where something must be awaited
                await transport.aclose()

    async def aclose(self) -> None:
        """Close the transport of the running event loop; those of others end with their loops."""
        await self._forget_dead_loops()
        _, closing = self.owned.pop(asyncio.get_running_loop(), (None, None))
        if closing is not None:
            await closing.aclose()


async def _closed_with_the_loop(transport: Any) -> AsyncGenerator[None]:
    """Close a transport when this generator is ended: by us, or by `asyncio.run`, which ends all of its loop."""
    try:
        yield
    finally:
        await transport.aclose()
