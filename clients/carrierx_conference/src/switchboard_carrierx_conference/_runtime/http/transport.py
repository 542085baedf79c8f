# Copied from generator/runtime/http/transport.py of Switchboard.
"""What clients send with: the built-in connections, or any transport or client of httpx's that the user passes."""

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
    from .httpx_backend import OwnTransports
    from .proxies import Proxy
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
        http_client: Any = None,
        proxy: Proxy | None = None,
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
        self.http_client = http_client
        self.proxy = proxy
        self.ssl_context = ssl_context
        self.trust_env = trust_env
        self.max_connections = max_connections
        self.max_bytes = max_response_bytes
        self._backend: Any = None
        self._backends: dict[str, Any] = {}

    def backend(self) -> Any:
        """The built-in way, or the one around what the user passed. Raises ClosedError."""
        if self.closed:
            raise ClosedError
        backend = self._backend
        if backend is None:
            backend = self._backends.setdefault("backend", self._made())  # of two threads that come first, one wins
            self._backend = backend
        return backend

    def _made(self) -> Any:
        raise NotImplementedError

    @property
    def _is_built_in(self) -> bool:
        """Whether our own connections do: nothing is passed, and no proxy is spoken to by TLS."""
        return self.given is None and self.http_client is None and not (self.proxy is not None and self.proxy.tls)

    def _built_in(self, kind: Any) -> Any:
        return kind(
            ssl_context=self.ssl_context,
            trust_env=self.trust_env,
            max_connections=self.max_connections,
            max_bytes=self.max_bytes,
            proxy=self.proxy,
        )

    def _named(self, kind: Any) -> Any:
        return kind(self.max_bytes, max_connections=self.max_connections, trust_env=self.trust_env)

    def _to_close(self) -> Any:
        """What was used, or else what the user passed: that was given over with the client."""
        return self._backend or (None if isinstance(self.given, str) else self.given)

    def _own_transports(self) -> OwnTransports:
        from .httpx_backend import OwnTransports  # brings httpx
        from .tls import shared_context

        context = self.ssl_context or shared_context(trust_env=self.trust_env)
        return OwnTransports(context, self.max_connections, self.proxy)

    def __del__(self) -> None:
        pool = getattr(getattr(self, "_backend", None), "pool", None)
        if pool is not None and not self.closed and pool.idle:
            pool.close()
            self._complain("a client was not closed; use `with`, or call close()")


class SyncTransport(_Transport):
    """Sends for one sync client and its copies, from any thread."""

    def _made(self) -> SyncBackend:
        backend: SyncBackend
        if self._is_built_in:
            from .connections import SyncSocketBackend  # brings httpcore, which takes longer than all of this package

            backend = self._built_in(SyncSocketBackend)
            return backend
        if (own := getattr(self.given, "switchboard_backend", None)) is not None:  # a fake's
            backend = own(self.max_bytes, is_async=False)
            return backend
        if self.given == "pyreqwest":
            from .pyreqwest_backend import PyreqwestBackend  # brings pyreqwest

            backend = self._named(PyreqwestBackend)
            return backend
        from .httpx_backend import HttpxBackend, HttpxClientBackend  # bring httpx

        if self.http_client is not None:
            return HttpxClientBackend(self.http_client, self.max_bytes)
        return HttpxBackend(self._own_transports().sync() if self.given is None else self.given, self.max_bytes)

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
            backend = self._to_close()
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

    def _made(self) -> AsyncBackend:
        backend: AsyncBackend
        if self._is_built_in:
            from .connections import AsyncSocketBackend  # see SyncTransport

            backend = self._built_in(AsyncSocketBackend)
            return backend
        if (own := getattr(self.given, "switchboard_backend", None)) is not None:  # a fake's
            backend = own(self.max_bytes, is_async=True)
            return backend
        if self.given == "pyreqwest":
            from .pyreqwest_backend import AsyncPyreqwestBackend  # see SyncTransport

            backend = self._named(AsyncPyreqwestBackend)
            return backend
        from .httpx_backend import AsyncHttpxBackend, AsyncHttpxClientBackend  # bring httpx

        if self.http_client is not None:
            return AsyncHttpxClientBackend(self.http_client, self.max_bytes)
        if self.given is None or self.given == "aiohttp":
            from .loop_backends import LoopBackend

            own = self._own_transports()
            return LoopBackend(own.for_asyncio if self.given is None else own.aiohttp, self.max_bytes)
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
            backend = self._to_close()
            if backend is not None:
                await backend.aclose()
