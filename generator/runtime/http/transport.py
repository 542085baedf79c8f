"""What clients send with: the built-in connections, or any httpx transport that the user passes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ..errors.classes import ClosedError, ConfigurationError
from ..steps.clock import SYSTEM_CLOCK
from .unclosed import Closing

if TYPE_CHECKING:
    import ssl

    from ..message import Request, Response, Timeouts
    from ..steps.clock import Clock
    from ..steps.commands import WriteHooks
    from .streamed import StreamedResponse

    class SyncBackend(Protocol):
        """One way to a server, blocking."""

        def open(
            self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
        ) -> StreamedResponse: ...
        def close(self) -> None: ...

    class AsyncBackend(Protocol):
        """One way to a server, for asyncio."""

        async def open(
            self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
        ) -> StreamedResponse: ...
        async def aclose(self) -> None: ...


DEFAULT_CONNECTIONS = 100


class _Transport(Closing):
    """Settings, and the way that is made from them on first use (so that a client that sends nothing costs nothing)."""

    def __init__(
        self,
        transport: Any = None,
        *,
        ssl_context: ssl.SSLContext | None = None,
        trust_env: bool = True,
        max_connections: int = DEFAULT_CONNECTIONS,
        max_response_bytes: int | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self.clock = clock
        """What the commands wait by; the sockets keep the machine's own time."""
        self.closed = False
        self.given = transport
        self.ssl_context = ssl_context
        self.trust_env = trust_env
        self.max_connections = max_connections
        self.max_bytes = max_response_bytes
        self._backend: Any = None
        self._backends: dict[str, Any] = {}

    def backend(self) -> Any:
        """The built-in way, or the one around the user's transport. Raises ClosedError."""
        if self.closed:
            raise ClosedError
        backend = self._backend
        if backend is None:
            made = self._given_backend() if self.given is not None else self._built_in()
            backend = self._backends.setdefault("backend", made)  # of two threads that come first, one wins
            self._backend = backend
        return backend

    def _built_in(self) -> Any:
        raise NotImplementedError

    def _given_backend(self) -> Any:
        raise NotImplementedError

    def _made(self, kind: Any) -> Any:
        return kind(
            ssl_context=self.ssl_context,
            trust_env=self.trust_env,
            max_connections=self.max_connections,
            max_bytes=self.max_bytes,
        )

    def __del__(self) -> None:
        pool = getattr(getattr(self, "_backend", None), "pool", None)
        if pool is not None and not self.closed and pool.idle:
            pool.close()
            self._complain("a client was not closed; use `with`, or call close()")


class SyncTransport(_Transport):
    """Sends for one sync client and its copies, from any thread."""

    def _built_in(self) -> SyncBackend:
        from .connections import (
            SyncSocketBackend,  # brings httpcore, which takes longer to import than all of this package
        )

        backend: SyncBackend = self._made(SyncSocketBackend)
        return backend

    def _given_backend(self) -> SyncBackend:
        from .httpx_backend import HttpxBackend  # brings httpx

        return HttpxBackend(self.given, self.max_bytes)

    def send(
        self,
        request: Request,
        timeouts: Timeouts,
        *,
        stream: bool = False,
        hooks: WriteHooks | None = None,
    ) -> Response | StreamedResponse:
        """One attempt. Raises a `Failure`, or ClosedError."""
        streamed: StreamedResponse = self.backend().open(request, timeouts, hooks, stream=stream)
        return streamed if stream else streamed.read()

    def close(self) -> None:
        """Close idle connections, and the user's transport if there is one. May be called twice."""
        if not self.closed:
            self.closed = True
            backend = self._backend or self.given
            if backend is not None:
                backend.close()


class AsyncTransport(_Transport):
    """Sends for one async client and its copies."""

    def check(self) -> None:
        """Raises ConfigurationError where no event loop of asyncio runs."""
        import asyncio  # sync users never load it

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                "the async client needs asyncio, and no event loop of asyncio runs here (but trio's, perhaps)",
                advice="Run it with asyncio.run(), or use the sync client in a thread (trio.to_thread.run_sync).",
            ) from None

    def _built_in(self) -> AsyncBackend:
        from .connections import AsyncSocketBackend  # see SyncTransport

        backend: AsyncBackend = self._made(AsyncSocketBackend)
        return backend

    def _given_backend(self) -> AsyncBackend:
        from .httpx_backend import AiohttpBackend, AsyncHttpxBackend  # brings httpx

        if self.given == "aiohttp":
            return AiohttpBackend(self.ssl_context, self.max_connections, self.max_bytes, trust_env=self.trust_env)
        return AsyncHttpxBackend(self.given, self.max_bytes)

    async def send(
        self,
        request: Request,
        timeouts: Timeouts,
        *,
        stream: bool = False,
        hooks: WriteHooks | None = None,
    ) -> Response | StreamedResponse:
        """One attempt. Raises a `Failure`, or ClosedError."""
        streamed: StreamedResponse = await self.backend().open(request, timeouts, hooks, stream=stream)
        return streamed if stream else await streamed.aread()

    async def close(self) -> None:
        """Close idle connections, and the user's transport if there is one. May be called twice."""
        if not self.closed:
            self.closed = True
            backend = self._backend or (None if self.given == "aiohttp" else self.given)
            if backend is not None:
                await backend.aclose()
