# Copied from generator/runtime/http/streamed.py in the Switchboard repository: edit it there.
"""A response whose head has come and whose body is still to be read: whole, or in chunks for big downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from ..message import Response, TooLarge
from .content_coding import decoders

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from ..message import Headers
    from .content_coding import Decoder


class Body:
    """Decodes a body as it comes and counts it; the part that is the same sync and async."""

    __slots__ = ("decoders", "limit", "size")

    def __init__(self, encoding: str | None, limit: int | None) -> None:
        self.limit = limit
        self.size = 0
        self.decoders: list[Decoder] = decoders(encoding) if encoding else []

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The decoded pieces that these bytes give. Raises `TooLarge`, `Unreadable`."""
        pieces: Iterator[bytes] = iter((data,))
        for decoder in self.decoders:
            pieces = _through(decoder, pieces)
        for piece in pieces:
            self.size += len(piece)
            if self.limit is not None and self.size > self.limit:
                raise TooLarge(self.limit)
            yield piece

    def finish(self) -> None:
        """The body has ended. Raises `Unreadable` if its encoding says that it should go on."""
        for decoder in self.decoders:
            decoder.finish()


def _through(decoder: Decoder, pieces: Iterator[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        yield from decoder.feed(piece)


def _reraise(error: Exception, original: Exception) -> NoReturn:
    if error is original:
        raise original
    raise error from original.__cause__


class StreamedResponse:
    """An open response. Read or close it: until then it holds a connection.

    `source` is the raw body (sync or async iterable), `done` is called once with whether all of it was read,
    `failed` turns an exception of the source into a `Failure`.
    """

    __slots__ = ("_body", "_done", "_failed", "_source", "headers", "http_version", "status")

    def __init__(
        self,
        status: int,
        headers: Headers,
        http_version: str,
        source: Any,
        done: Callable[[bool], Awaitable[None] | None],
        failed: Callable[[Exception], Exception],
        limit: int | None,
    ) -> None:
        self.status: int = status
        self.headers: Headers = headers
        self.http_version: str = http_version
        self._source = source
        self._done: Callable[[bool], Awaitable[None] | None] | None = done
        self._failed = failed
        try:
            self._body = Body(self.header("content-encoding"), limit)
        except BaseException:
            self._finish(complete=False)
            raise

    def header(self, name: str) -> str | None:
        """The first header of that (lower-case) name."""
        return next((value for key, value in self.headers if key == name), None)

    def chunks(self) -> Iterator[bytes]:
        """The decoded body as it comes. The connection is free afterwards, also if the caller stops early."""
        complete = False
        try:
            for data in self._source:
                yield from self._body.feed(data)
            self._body.finish()
            complete = True
        except Exception as exc:  # noqa: BLE001 - what it means is for `failed` to say
            _reraise(self._failed(exc), exc)
        finally:
            self._finish(complete=complete)

    async def achunks(self) -> AsyncIterator[bytes]:
        """The same, awaited."""
        complete = False
        try:
            async for data in self._source:
                for piece in self._body.feed(data):
                    yield piece
            self._body.finish()
            complete = True
        except Exception as exc:  # noqa: BLE001 - what it means is for `failed` to say
            _reraise(self._failed(exc), exc)
        finally:
            closing = self._finish(complete=complete)
            if closing is not None:
                await closing

    def read(self) -> Response:
        """The whole response."""
        return self._with_body(b"".join(self.chunks()))

    async def aread(self) -> Response:
        """The same, awaited."""
        return self._with_body(b"".join([piece async for piece in self.achunks()]))

    def head(self) -> Response:
        """The same without its body."""
        return self._with_body(b"")

    def _with_body(self, body: bytes) -> Response:
        return Response(self.status, self.headers, body, self.http_version)

    def close(self) -> None:
        """Give the connection up, if the body was not read to its end. Never blocks or awaits; may be called twice."""
        self._finish(complete=False)

    async def aclose(self) -> None:
        """The same for async clients; only with a transport of the user's is there anything to await."""
        closing = self._finish(complete=False)
        if closing is not None:
            await closing

    def _finish(self, *, complete: bool) -> Awaitable[None] | None:
        done, self._done = self._done, None
        return None if done is None else done(complete)

    def __del__(self) -> None:
        if getattr(self, "_done", None) is not None:
            from warnings import warn  # only for a mistake

            warn("a streamed answer was neither read to its end nor closed", ResourceWarning, stacklevel=2, source=self)
            self.close()
