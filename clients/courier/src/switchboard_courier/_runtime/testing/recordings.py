# Copied from generator/runtime/testing/recordings.py of Switchboard.
"""Records what goes through a real transport, and makes fakes that play it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from ..http.streamed import StreamedResponse
from ..http.transport import AsyncTransport, SyncTransport
from .cassettes import Cassette
from .messages import FakeRequest, FakeResponse
from .transports import Body, abody_of, body_of

if TYPE_CHECKING:
    from ..message import Request, Timeouts
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

    def keep(self, request: Request, response: Any) -> StreamedResponse:
        """Write an exchange down. Gives the response as one that is still to be read; its coding is undone already."""
        headers = {name.lower(): value for name, value in request.headers}
        sent = FakeRequest(request.method, request.url, headers, body_of(request))
        self.cassette.add(sent, FakeResponse(response.status, tuple(response.headers), response.body))
        self.cassette.write(self._path)
        kept = [(name, value) for name, value in response.headers if name != "content-encoding"]
        body = Body(response.body)
        return StreamedResponse(
            response.status, kept, response.http_version, body, lambda _: None, lambda error: error, None
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
        sent = request._replace(content=body_of(request)) if request.content is not None else request
        return self._recorder.keep(sent, self._inner.send(sent, timeouts, hooks=hooks))

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
        sent = request._replace(content=await abody_of(request)) if request.content is not None else request
        return self._recorder.keep(sent, await self._inner.send(sent, timeouts, hooks=hooks))

    async def aclose(self) -> None:
        """Close the real connections."""
        await self._inner.close()


def replayed(kind: type[F], path: str | Path, **options: Any) -> F:
    """A fake whose responses are those of a cassette."""
    fake = kind(**options)
    fake.engine.cassette = Cassette.read(fake.table, Path(path))
    return fake
