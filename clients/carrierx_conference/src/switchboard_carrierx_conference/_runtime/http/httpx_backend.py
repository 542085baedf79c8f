# Copied from generator/runtime/http/httpx_backend.py in the Switchboard repository: edit it there.
"""Any httpx transport that the user passes, and httpx-aiohttp, as a way to the server.

The only module that knows httpx; it is not even imported where the built-in connections are used.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

from ..errors.classes import ConfigurationError
from ..message import Failure, MaybeSent, NotSent
from ..urls import split_url
from .framing import Upload, least, wire_headers
from .streamed import StreamedResponse

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable

    from ..message import Request, Timeouts
    from ..steps.commands import WriteHooks


def _httpx_request(request: Request, timeouts: Timeouts) -> Any:
    import httpx

    root, _ = split_url(request.url)
    bounds = {name: least(getattr(timeouts, name), timeouts.total) for name in ("connect", "read", "write", "pool")}
    content = request.content
    try:
        headers = wire_headers(request, root)
    except UnicodeEncodeError:
        headers = None
    if headers is None:  # outside the handler: the error would show the value
        raise NotSent("a header name or value holds characters that HTTP does not allow", permanent=True)
    body: dict[str, Any] = (
        {"content": content} if content is None or isinstance(content, bytes) else {"stream": _stream(content)}
    )
    return httpx.Request(request.method, request.url, headers=headers, extensions={"timeout": bounds}, **body)


def _stream(content: Any) -> Any:
    import httpx

    class Stream(Upload, httpx.SyncByteStream, httpx.AsyncByteStream):
        """An upload that httpx recognises as one."""

    return Stream(content)


def _streamed(
    response: Any, source: Any, done: Callable[[bool], Awaitable[None] | None], limit: int | None, end: float | None
) -> StreamedResponse:
    headers = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in response.headers.raw]
    version = response.extensions.get("http_version", b"HTTP/1.1").decode("ascii")
    return StreamedResponse(response.status_code, headers, version, source, done, _failure, limit, end)


def _bounded(response: Any, *, stream: bool) -> bool:
    """Whether the body must come within the attempt's total: not that of a download that the caller reads himself."""
    return not stream or response.status_code >= 300


def _failure(exc: Exception) -> Exception:
    """What an exception of a transport means. What is neither httpx's nor the system's is a bug, and stays as it is."""
    import httpx

    if isinstance(exc, Failure) or not isinstance(exc, (httpx.TransportError, OSError)):
        return exc
    what, quoted, _ = (str(exc) or type(exc).__name__).partition(": bytearray(")
    first = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)
    certain = isinstance(exc, first) and _before_sending(exc.__cause__)
    if quoted:
        exc.__cause__ = exc.__context__ = None  # h11 quotes the line of a head, which may hold a cookie
    if isinstance(exc, httpx.LocalProtocolError):
        exc.__cause__ = exc.__context__ = None  # h11 quotes the header value, which may be a secret
        exc.args, what = (), "the request is malformed"
    return (NotSent if certain else MaybeSent)(what, bound=_bound(exc), permanent=_permanent(exc))


def _bound(exc: Exception) -> str:
    names = {"ConnectTimeout": "connect", "ReadTimeout": "read", "WriteTimeout": "write", "PoolTimeout": "pool"}
    if _module(exc.__cause__) == "aiohttp" and not isinstance(exc.__cause__, TimeoutError):
        return ""  # httpx-aiohttp calls every broken or refused connection a ConnectTimeout
    return names.get(type(exc).__name__, "total" if isinstance(exc, TimeoutError) else "")


def _permanent(exc: Exception) -> bool:
    seen: BaseException | None = exc
    while seen is not None and "CertificateError" not in type(seen).__name__ and "CertVerif" not in type(seen).__name__:
        seen = seen.__cause__
    return seen is not None or type(exc).__name__ in {"UnsupportedProtocol", "LocalProtocolError"}


def _module(exc: BaseException | None) -> str:
    return type(exc).__module__.partition(".")[0]


def _before_sending(cause: BaseException | None) -> bool:
    """Whether a connect error is one. httpx-aiohttp also calls a connection so that broke after the request."""
    if cause is None or _module(cause) == "httpcore":
        return True
    certain = {"ClientConnectorError", "ConnectionTimeoutError", "ConnectionRefusedError", "gaierror"}
    return any(kind.__name__ in certain for kind in type(cause).__mro__)


class HttpxBackend:
    """A user's httpx transport, blocking. A response that drips within `read` is stopped between two chunks only."""

    def __init__(self, transport: Any, max_bytes: int | None) -> None:
        self.transport = transport
        self.max_bytes = max_bytes

    def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """Send a request and wait for the head of the response. Raises a `Failure`."""
        end = None if timeouts.total is None else monotonic() + timeouts.total
        prepared = _httpx_request(request, timeouts)
        if hooks is not None:
            hooks.prepare()
            hooks.after()
        try:
            response = self.transport.handle_request(prepared)
        except Exception as exc:
            error = _failure(exc)
            if error is exc:
                raise
            raise error from exc.__cause__
        end = end if _bounded(response, stream=stream) else None
        return _streamed(response, response.stream, lambda _: response.close(), self.max_bytes, end)

    def close(self) -> None:
        """Close the transport."""
        self.transport.close()


class AsyncHttpxBackend:
    """A user's httpx transport, for asyncio."""

    def __init__(self, transport: Any, max_bytes: int | None) -> None:
        self.transport = transport
        self.max_bytes = max_bytes

    def now(self) -> Any:
        """The transport to use in the running event loop."""
        return self.transport

    async def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """Send a request and wait for the head of the response. Raises a `Failure`."""
        import asyncio  # the caller runs in it, so it is loaded; sync users never load it

        end = None if timeouts.total is None else monotonic() + timeouts.total
        prepared = _httpx_request(request, timeouts)
        if hooks is not None:
            if (preparation := hooks.prepare()) is not None:
                await preparation
            hooks.after()
        try:
            async with asyncio.timeout(timeouts.total):
                response = await self.now().handle_async_request(prepared)
        except Exception as exc:
            error = _failure(exc)
            if error is exc:
                raise
            raise error from exc.__cause__
        end = end if _bounded(response, stream=stream) else None
        return _streamed(response, _until(response.stream, end), lambda _: response.aclose(), self.max_bytes, end)

    async def aclose(self) -> None:
        """Close the transport."""
        await self.transport.aclose()


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


class AiohttpBackend(AsyncHttpxBackend):
    """httpx-aiohttp (extra `[aiohttp]`): fewer microseconds a call. Its sessions belong to one event loop each."""

    def __init__(
        self, ssl_context: ssl.SSLContext | None, max_connections: int, max_bytes: int | None, *, trust_env: bool
    ) -> None:
        super().__init__(None, max_bytes)
        from weakref import WeakKeyDictionary

        self.ssl_context = ssl_context
        self.trust_env = trust_env
        self.max_connections = max_connections
        self.transports: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()

    def now(self) -> Any:
        """The transport of the running event loop, made on first use."""
        import asyncio  # see above

        loop = asyncio.get_running_loop()
        if loop not in self.transports:
            self.transports[loop] = self._make()
        return self.transports[loop]

    def _make(self) -> Any:
        try:
            import httpx_aiohttp
        except ImportError:
            raise ConfigurationError(
                "transport='aiohttp' needs the extra [aiohttp]: pip install httpx-aiohttp"
            ) from None
        import httpx

        from .tls import shared_context

        return httpx_aiohttp.AiohttpTransport(
            verify=self.ssl_context or shared_context(trust_env=self.trust_env),
            limits=httpx.Limits(max_connections=self.max_connections, keepalive_expiry=4.0),
        )

    async def aclose(self) -> None:
        """Close the session of the running event loop; those of others ended with their loops."""
        import asyncio  # see above

        transport = self.transports.pop(asyncio.get_running_loop(), None)
        if transport is not None:
            await transport.aclose()
