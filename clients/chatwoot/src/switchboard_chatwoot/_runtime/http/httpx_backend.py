# Copied from generator/runtime/http/httpx_backend.py of Switchboard.
"""Any transport or client of httpx's (or of its fork httpx2's) that the user passes, and httpx-aiohttp.

The only module that imports them; it is not even imported itself where the built-in connections are used.
"""

from __future__ import annotations

from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple
from weakref import ref

from ..errors.classes import ClosedError, ConfigurationError
from ..message import MaybeSent
from .httpx_errors import LIBRARIES, httpx_failure
from .httpx_messages import body_and_headers, prepared, response_of
from .streamed import StreamedResponse

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable

    from ..message import Headers, Request, Timeouts
    from ..steps.commands import WriteHooks
    from .proxies import Proxy

_OUR_RULES: dict[str, Any] = {"stream": True, "auth": None, "follow_redirects": False}
"""Redirects and credentials are ours, whatever the user's client does for others."""


def _library(given: Any) -> Any:
    """The library that a transport or client belongs to, whose requests it takes; httpx where that is neither."""
    roots = (cls.__module__.partition(".")[0] for cls in given.__class__.__mro__)
    return import_module(next((root for root in roots if root in LIBRARIES), "httpx"))


def _streamed(
    response: Any,
    body: Any,
    headers: Headers,
    done: Callable[[bool], Awaitable[None] | None],
    limit: int | None,
    end: float | None,
) -> StreamedResponse:
    version = response.extensions.get("http_version", b"HTTP/1.1").decode("ascii")
    return StreamedResponse(response.status_code, headers, version, body, done, httpx_failure, limit, end)


def _end_of_body(response: Any, end: float | None, *, stream: bool) -> float | None:
    """When the body must have come: within the attempt, but for that of a download, which the caller reads himself."""
    return end if not stream or response.status_code >= 300 else None


class HttpxBackend:
    """A user's transport, blocking. A response that drips within `read` is stopped between two chunks only."""

    def __init__(self, given: Any, max_bytes: int | None) -> None:
        self.given = given
        self.max_bytes = max_bytes
        self.library = _library(given)

    def send(self, request: Any) -> Any:
        """The response to a request of the library's."""
        return self.given.handle_request(request)

    def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """Send a request and wait for the head of the response. Raises a `Failure`."""
        end = None if timeouts.total is None else monotonic() + timeouts.total
        theirs = prepared(self.library, request, timeouts)
        if hooks is not None:
            hooks.prepare()
            hooks.after()
        try:
            response = self.send(theirs)
        except Exception as exc:  # noqa: BLE001 - what it is, is looked at
            response = response_of(exc)
        end = _end_of_body(response, end, stream=stream)
        body, headers = body_and_headers(self.library, response)
        return _streamed(response, body, headers, lambda _: response.close(), self.max_bytes, end)

    def close(self) -> None:
        """Close the transport."""
        self.given.close()


class HttpxClientBackend(HttpxBackend):
    """A user's `httpx.Client`, which stays the user's to close. Its hooks, mounts and instrumentation see requests."""

    def send(self, request: Any) -> Any:
        """See `HttpxBackend`. Raises ClosedError."""
        _check_open(self.given)
        return self.given.send(request, **_OUR_RULES)

    def close(self) -> None:
        """Leave the client open: others may go on to use it."""


class AsyncHttpxBackend:
    """A user's transport, for asyncio."""

    def __init__(self, given: Any, max_bytes: int | None) -> None:
        self.given = given
        self.max_bytes = max_bytes
        self.library = _library(given)
        self._loop: Any = None
        """A weak reference to the event loop of the first request."""

    async def send(self, request: Any) -> Any:
        """The response to a request of the library's."""
        return await self.given.handle_async_request(request)

    async def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """Send a request and wait for the head of the response. Raises a `Failure`."""
        import asyncio  # the caller runs in it, so it is loaded; sync users never load it

        end = None if timeouts.total is None else monotonic() + timeouts.total
        theirs = prepared(self.library, request, timeouts)
        if hooks is not None:
            if (preparation := hooks.prepare()) is not None:
                await preparation
            hooks.after()
        try:
            self._loop = self._loop or ref(asyncio.get_running_loop())
            async with asyncio.timeout(timeouts.total):
                response = await self.send(theirs)
        except Exception as exc:  # noqa: BLE001 - what it is, is looked at
            response = response_of(self._explained(exc))
        end = _end_of_body(response, end, stream=stream)
        body, headers = body_and_headers(self.library, response)
        return _streamed(response, _until(body, end), headers, lambda _: response.aclose(), self.max_bytes, end)

    def _explained(self, exc: Exception) -> Exception:
        """The exception, or what it means where the connections are of another event loop."""
        import asyncio  # see above

        if not isinstance(exc, RuntimeError) or self._loop() is asyncio.get_running_loop():
            return exc
        message = "what transport= or http_client= was given belongs to the event loop of its first request"
        return MaybeSent(f"{message}: make a client for each loop ({exc})", permanent=True)

    async def aclose(self) -> None:
        """Close the transport."""
        await self.given.aclose()


class AsyncHttpxClientBackend(AsyncHttpxBackend):
    """A user's `httpx.AsyncClient`, which stays the user's to close."""

    async def send(self, request: Any) -> Any:
        """See `AsyncHttpxBackend`. Raises ClosedError."""
        _check_open(self.given)
        return await self.given.send(request, **_OUR_RULES)

    async def aclose(self) -> None:
        """Leave the client open: others may go on to use it."""


def _check_open(client: Any) -> None:
    if client.is_closed:
        raise ClosedError("the httpx client of http_client= is closed", advice="Close it after this client.")


async def _until(stream: Any, end: float | None) -> AsyncIterator[bytes]:
    import asyncio  # see above

    chunks = aiter(stream)
    while True:
        try:
            async with asyncio.timeout(None if end is None else max(end - monotonic(), 0)):
                chunk = await anext(chunks)
        except StopAsyncIteration:
            return
        yield chunk


class OwnTransports(NamedTuple):
    """Makes transports of httpx's, where none is passed and the built-in connections don't do."""

    ssl_context: ssl.SSLContext
    max_connections: int
    proxy: Proxy | None = None
    """One that is spoken to by TLS."""

    def sync(self) -> Any:
        """For blocking calls."""
        import httpx

        return httpx.HTTPTransport(**self._arguments())

    def for_asyncio(self) -> Any:
        """For asyncio; it belongs to one event loop."""
        import httpx

        return httpx.AsyncHTTPTransport(**self._arguments())

    def aiohttp(self) -> Any:
        """The same over aiohttp, with fewer microseconds a call. Raises ConfigurationError without the extra."""
        try:
            import httpx_aiohttp
        except ImportError:
            message = "transport='aiohttp' needs the extra [aiohttp]: pip install httpx-aiohttp"
            raise ConfigurationError(message) from None
        return httpx_aiohttp.AiohttpTransport(**self._arguments())

    def _arguments(self) -> dict[str, Any]:
        import httpx

        limits = httpx.Limits(max_connections=self.max_connections, keepalive_expiry=4.0)
        proxy = None
        if self.proxy is not None:
            url = f"https://{self.proxy.address}"
            proxy = httpx.Proxy(url, headers=self.proxy.headers, ssl_context=self.ssl_context)
        return {"verify": self.ssl_context, "limits": limits, "trust_env": False, "proxy": proxy}
