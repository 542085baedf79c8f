# Copied from generator/runtime/testing/recordings.py in the Switchboard repository: edit it there.
"""Records what goes through a real transport, and makes fakes that play it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ..http.streamed import StreamedResponse
from ..http.transport import AsyncTransport, SyncTransport
from .cassettes import Cassette
from .messages import FakeRequest, FakeResponse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..message import Request, Response, Timeouts
    from ..steps.commands import WriteHooks
    from .fake import Fake
    from .table import Table

F = TypeVar("F", bound="Fake[Any, Any]")


class Recorder:
    """What `transport=` takes of `fake.record(path)`: requests go to the real server, and the file grows with each."""

    def __init__(self, table: Table, path: str | Path, transport: Any = None) -> None:
        self._path = Path(path)
        self._given = transport
        self.cassette = Cassette(table)

    def switchboard_backend(self, max_bytes: int | None, *, is_async: bool) -> Any:
        """What our clients send through."""
        kind: Any = AsyncTransport if is_async else SyncTransport
        inner = kind(self._given, max_response_bytes=max_bytes)
        return (_AsyncWay if is_async else _SyncWay)(self, inner)

    def handle_request(self, request: Any) -> Any:
        """Only clients of this package can be recorded."""
        raise NotImplementedError

    async def handle_async_request(self, request: Any) -> Any:
        """Only clients of this package can be recorded."""
        raise NotImplementedError

    def keep(self, request: Request, body: bytes, response: Response) -> None:
        """Write an exchange down."""
        headers = {name.lower(): value for name, value in request.headers}
        kept = tuple((name, value) for name, value in response.headers)
        self.cassette.add(
            FakeRequest(request.method, request.url, headers, body), FakeResponse(response.status, kept, response.body)
        )
        self.cassette.write(self._path)


class _Body:
    """A body that was read, for both drivers."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content


def _again(response: Response) -> StreamedResponse:
    """A response that was read, as one that is still to be read; its coding is undone already."""
    headers = [(name, value) for name, value in response.headers if name != "content-encoding"]
    body = _Body(response.body)
    return StreamedResponse(
        response.status, headers, response.http_version, body, lambda _: None, lambda error: error, None
    )


class _SyncWay:
    def __init__(self, recorder: Recorder, inner: SyncTransport) -> None:
        self._recorder = recorder
        self._inner = inner

    def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """One attempt at the real server."""
        del stream
        content: Any = request.content
        body = content if isinstance(content, bytes) else b"" if content is None else b"".join(content.chunks())
        sent = request._replace(content=body) if content is not None else request
        response: Any = self._inner.send(sent, timeouts, hooks=hooks)
        self._recorder.keep(request, body, response)
        return _again(response)

    def close(self) -> None:
        """Close the real connections."""
        self._inner.close()


class _AsyncWay:
    def __init__(self, recorder: Recorder, inner: AsyncTransport) -> None:
        self._recorder = recorder
        self._inner = inner

    async def open(
        self, request: Request, timeouts: Timeouts, hooks: WriteHooks | None, *, stream: bool = False
    ) -> StreamedResponse:
        """The same for asyncio."""
        del stream
        content: Any = request.content
        if content is None or isinstance(content, bytes):
            body = content or b""
        else:
            body = b"".join([chunk async for chunk in content.achunks()])
        sent = request._replace(content=body) if content is not None else request
        response: Any = await self._inner.send(sent, timeouts, hooks=hooks)
        self._recorder.keep(request, body, response)
        return _again(response)

    async def aclose(self) -> None:
        """Close the real connections."""
        await self._inner.close()


def replayed(kind: type[F], path: str | Path, **options: Any) -> F:
    """A fake whose responses are those of a cassette."""
    fake = kind(**options)
    fake.engine.cassette = Cassette.read(fake.table, Path(path))
    return fake
