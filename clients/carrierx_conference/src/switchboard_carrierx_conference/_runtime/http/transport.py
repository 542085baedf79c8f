# Copied from generator/runtime/http/transport.py: edit it there.
"""What clients send with: the built-in connections, or any httpx transport that the user passes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ..errors.classes import ClosedError, ConfigurationError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from ..message import Reply, Request, Timeouts
    from .streamed import Opened

    class SyncWay(Protocol):
        """One way to a server, blocking."""

        def open(
            self, request: Request, timeouts: Timeouts, on_write: Callable[[], object] | None, *, stream: bool = False
        ) -> Opened: ...
        def close(self) -> None: ...

    class AsyncWay(Protocol):
        """One way to a server, for asyncio."""

        async def open(
            self, request: Request, timeouts: Timeouts, on_write: Callable[[], object] | None, *, stream: bool = False
        ) -> Opened: ...
        async def aclose(self) -> None: ...


DEFAULT_CONNECTIONS = 100


class _Transport:
    """Settings, and the way that is made from them on first use (so that a client that sends nothing costs nothing)."""

    def __init__(
        self,
        transport: Any = None,
        *,
        ssl_context: ssl.SSLContext | None = None,
        trust_env: bool = True,
        max_connections: int = DEFAULT_CONNECTIONS,
        max_response_bytes: int | None = None,
    ) -> None:
        self.closed = False
        self.given = transport
        self.ssl_context = ssl_context
        self.trust_env = trust_env
        self.max_connections = max_connections
        self.max_bytes = max_response_bytes
        self._way: Any = None
        self._ways: dict[str, Any] = {}

    def way(self) -> Any:
        """The built-in way, or the one around the user's transport. Raises ClosedError."""
        if self.closed:
            raise ClosedError
        way = self._way
        if way is None:
            made = self._given_way() if self.given is not None else self._built_in()
            way = self._ways.setdefault("way", made)  # of two threads that come first, one wins
            self._way = way
        return way

    def _built_in(self) -> Any:
        raise NotImplementedError

    def _given_way(self) -> Any:
        raise NotImplementedError

    def _lines(self, kind: Any) -> Any:
        return kind(
            ssl_context=self.ssl_context,
            trust_env=self.trust_env,
            max_connections=self.max_connections,
            max_bytes=self.max_bytes,
        )

    def __del__(self) -> None:
        pool = getattr(getattr(self, "_way", None), "pool", None)
        if pool is not None and not self.closed and pool.idle:
            from warnings import warn  # only for a mistake

            warn("a client was not closed; use `with`, or call close()", ResourceWarning, stacklevel=2, source=self)
            pool.close()


class SyncTransport(_Transport):
    """Sends for one sync client and its copies, from any thread."""

    def _built_in(self) -> SyncWay:
        from .connections import SyncLines  # brings httpcore, which takes longer to import than all of this package

        lines: SyncWay = self._lines(SyncLines)
        return lines

    def _given_way(self) -> SyncWay:
        if not hasattr(self.given, "handle_request"):
            raise ConfigurationError("transport= must be an httpx.BaseTransport for a sync client")
        from .httpx_backend import HttpxWay  # brings httpx

        return HttpxWay(self.given, self.max_bytes)

    def send(
        self,
        request: Request,
        timeouts: Timeouts,
        *,
        stream: bool = False,
        on_write: Callable[[], object] | None = None,
    ) -> Reply | Opened:
        """One attempt. Raises a `Failure`, or ClosedError."""
        opened: Opened = self.way().open(request, timeouts, on_write, stream=stream)
        return opened if stream else opened.read()

    def close(self) -> None:
        """Close idle connections, and the user's transport if there is one. May be called twice."""
        if not self.closed:
            self.closed = True
            way = self._way or self.given
            if way is not None:
                way.close()


class AsyncTransport(_Transport):
    """Sends for one async client and its copies."""

    def _built_in(self) -> AsyncWay:
        from .connections import AsyncLines  # see SyncTransport

        lines: AsyncWay = self._lines(AsyncLines)
        return lines

    def _given_way(self) -> AsyncWay:
        from .httpx_backend import AiohttpWay, AsyncHttpxWay  # brings httpx

        if self.given == "aiohttp":
            return AiohttpWay(self.ssl_context, self.max_connections, self.max_bytes, trust_env=self.trust_env)
        if not hasattr(self.given, "handle_async_request"):
            raise ConfigurationError("transport= must be 'aiohttp' or an httpx.AsyncBaseTransport for an async client")
        return AsyncHttpxWay(self.given, self.max_bytes)

    async def send(
        self,
        request: Request,
        timeouts: Timeouts,
        *,
        stream: bool = False,
        on_write: Callable[[], object] | None = None,
    ) -> Reply | Opened:
        """One attempt. Raises a `Failure`, or ClosedError."""
        opened: Opened = await self.way().open(request, timeouts, on_write, stream=stream)
        return opened if stream else await opened.aread()

    async def close(self) -> None:
        """Close idle connections, and the user's transport if there is one. May be called twice."""
        if not self.closed:
            self.closed = True
            way = self._way or (None if self.given == "aiohttp" else self.given)
            if way is not None:
                await way.aclose()
