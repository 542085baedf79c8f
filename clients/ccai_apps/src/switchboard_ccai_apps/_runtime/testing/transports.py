# Copied from generator/runtime/testing/transports.py of Switchboard.
"""The ways from a client to the fake that need no socket: our own transport seam, and transports of httpx's."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Self

from ..http.streamed import StreamedResponse
from ..message import Failure, MaybeSent, NotSent
from .messages import FakeRequest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from ..message import Request, Timeouts
    from ..steps.commands import WriteHooks
    from .clock import FakeClock
    from .messages import FakeResponse

    Serve = Callable[[FakeRequest], FakeResponse]


class InProcess:
    """What `transport=` takes of a fake, for sync and async clients of ours and for `httpx.Client(transport=…)`."""

    def __init__(self, serve: Serve, clock: FakeClock) -> None:
        self._serve = serve
        self._clock = clock

    def switchboard_backend(self, max_bytes: int | None, *, is_async: bool) -> Any:
        """What our clients send through."""
        return (AsyncWay if is_async else SyncWay)(self._serve, self._clock, max_bytes)

    def handle_request(self, request: Any) -> Any:
        """One request of httpx's, or of its fork's."""
        return self._handled(request, b"".join(request.stream))

    async def handle_async_request(self, request: Any) -> Any:
        """The same for asyncio."""
        return self._handled(request, b"".join([chunk async for chunk in request.stream]))

    def _handled(self, request: Any, body: bytes) -> Any:
        library = import_module(type(request).__module__.partition(".")[0])
        headers = {name.lower(): value for name, value in request.headers.items()}
        response = self._serve(FakeRequest(request.method, str(request.url), headers, body))
        timeouts = request.extensions.get("timeout", {})
        read = timeouts.get("read")
        if read is not None and response.seconds > read:
            self._clock.advance(read)
            raise library.ReadTimeout("the fake was asked to be slow", request=request)
        self._clock.advance(response.seconds)
        if response.lost == "before":
            raise library.ConnectError("the fake was asked to lose the connection", request=request)
        if response.lost or response.cut:
            raise library.ReadError("the fake was asked to lose the connection", request=request)
        return library.Response(response.status, headers=list(response.headers), content=response.body)

    def close(self) -> None:
        """The fake stays as it is."""

    async def aclose(self) -> None:
        """The fake stays as it is."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class Body:
    """The body of a response, in one piece or broken off in the middle; for both drivers."""

    def __init__(self, content: bytes, *, cut: bool = False) -> None:
        self._content = content
        self._cut = cut

    def __iter__(self) -> Iterator[bytes]:
        if self._cut:
            yield self._content[: len(self._content) // 2]
            raise MaybeSent("the fake was asked to break off in the body")
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class Way:
    """What clients of ours send through in the place of connections."""

    def __init__(self, serve: Serve, clock: FakeClock, max_bytes: int | None) -> None:
        self._serve = serve
        self._clock = clock
        self._max_bytes = max_bytes

    def _responded(self, request: Request, body: bytes, timeouts: Timeouts) -> StreamedResponse:
        headers = {name.lower(): value for name, value in request.headers}
        response = self._serve(FakeRequest(request.method, request.url, headers, body))
        self._wait(response, timeouts)
        if response.lost == "before":
            raise NotSent("the fake was asked to lose the connection before it acts")
        if response.lost:
            raise MaybeSent("the fake was asked to lose the connection after it acted")
        kept = [(name.lower(), value) for name, value in response.headers]
        shown = Body(response.body, cut=response.cut)
        return StreamedResponse(response.status, kept, "HTTP/1.1", shown, lambda _: None, _as_it_is, self._max_bytes)

    def _wait(self, response: FakeResponse, timeouts: Timeouts) -> None:
        """Let the time of a slow response pass. Raises where that is more than a bound of the attempt."""
        if not response.seconds:
            return
        bounds = [(bound, name) for name in ("read", "total") if (bound := getattr(timeouts, name)) is not None]
        bound, name = min(bounds, default=(None, ""))
        if bound is not None and response.seconds > bound:
            self._clock.advance(bound)
            raise MaybeSent("timed out", bound=name)
        self._clock.advance(response.seconds)


class SyncWay(Way):
    """For sync clients."""

    def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """One attempt. Raises a `Failure`; AssertionError where the fake is strict."""
        del stream
        if hooks is not None:
            hooks.prepare()
            hooks.after()
        return self._responded(request, body_of(request), timeouts)

    def close(self) -> None:
        """The fake stays as it is."""


class AsyncWay(Way):
    """For async clients."""

    async def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """One attempt. Raises a `Failure`; AssertionError where the fake is strict."""
        del stream
        if hooks is not None:
            if (preparation := hooks.prepare()) is not None:
                await preparation
            hooks.after()
        return self._responded(request, await abody_of(request), timeouts)

    async def aclose(self) -> None:
        """The fake stays as it is."""


def body_of(request: Request) -> bytes:
    """The whole body of a request of a sync client."""
    content: Any = request.content
    return content if isinstance(content, bytes) else b"" if content is None else b"".join(content.chunks())


async def abody_of(request: Request) -> bytes:
    """The same of an async one."""
    content: Any = request.content
    if content is None or isinstance(content, bytes):
        return content or b""
    return b"".join([chunk async for chunk in content.achunks()])


def _as_it_is(error: Exception) -> Exception:
    return error if isinstance(error, Failure) else MaybeSent(str(error))
