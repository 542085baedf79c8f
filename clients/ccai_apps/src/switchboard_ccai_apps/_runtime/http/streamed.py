# Copied from generator/runtime/http/streamed.py of Switchboard.
"""A response whose head has come and whose body is still to be read: whole, or in chunks for big downloads."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NoReturn

from ..errors.classes import ClosedError
from ..message import Failure, Response, TooLarge
from .content_coding import Bound, Decoding
from .unclosed import Closing
from .whole_body import Pace, Whole

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from ..message import Headers


def _reraise(error: Exception, original: Exception) -> NoReturn:
    if error is original:
        raise original
    raise error from original.__cause__


class StreamedResponse(Closing):
    """An open response. Read or close it: until then it holds a connection.

    `source` is the raw body (sync or async iterable), `done` is called once with whether all of it was read,
    `failed` turns an exception of the source into a `Failure`. `end` is when all of it must have come (a time of
    `monotonic`), `limit` how large it may be when it is read whole.
    """

    __slots__ = (
        "_done",
        "_end",
        "_failed",
        "_limit",
        "_source",
        "_started",
        "headers",
        "http_version",
        "max_download_bytes",
        "meter",
        "status",
    )

    problem = None
    """See `Response`: nothing is known of the body yet."""

    def __init__(
        self,
        status: int,
        headers: Headers,
        http_version: str,
        source: Any,
        done: Callable[[bool], Awaitable[None] | None],
        failed: Callable[[Exception], Exception],
        limit: int | None,
        end: float | None = None,
    ) -> None:
        self.status: int = status
        self.headers: Headers = headers
        self.http_version: str = http_version
        self.max_download_bytes: int | None = None
        """How large it may be when it is read in chunks."""
        self.meter: Any = None
        """What keeps its socket to a deadline, with built-in connections."""
        self._source = source
        self._done: Callable[[bool], Awaitable[None] | None] | None = done
        self._failed = failed
        self._limit = limit
        self._end = end
        self._started = False

    def header(self, name: str) -> str | None:
        """The first header of that (lower-case) name."""
        return next((value for key, value in self.headers if key == name), None)

    def end_at(self, end: float) -> None:
        """The body must have come by then (a time of `monotonic`), also where it is read in chunks."""
        self._end = end
        if self.meter is not None:
            self.meter.deadline = end

    def chunks(self) -> Iterator[bytes]:
        """The decoded body as it comes. The connection is free afterwards, also if the caller stops early."""
        decoding, pace, complete = self._in_chunks(), Pace(self._end), False
        try:
            for data in self._source:
                for piece in decoding.feed(data):
                    pace.step()
                    if piece:
                        yield piece
            decoding.finish()
            complete = True
        except Exception as exc:  # noqa: BLE001 - what it means is for `failed` to say
            _reraise(self._failed(exc), exc)
        finally:
            self._finish(complete=complete)

    async def achunks(self) -> AsyncIterator[bytes]:
        """The same, awaited."""
        from asyncio import sleep  # the caller runs in it, so it is loaded; sync users never load it

        decoding, pace, complete = self._in_chunks(), Pace(self._end), False
        try:
            async for data in self._source:
                for piece in decoding.feed(data):
                    if pace.step():
                        await sleep(0)
                    if piece:
                        yield piece
            decoding.finish()
            complete = True
        except Exception as exc:  # noqa: BLE001 - what it means is for `failed` to say
            _reraise(self._failed(exc), exc)
        finally:
            closing = self._finish(complete=complete)
            if closing is not None:
                await closing

    def read(self) -> Response:
        """The whole response, see `Response.problem` for one whose body could not be had."""
        whole, complete = self._whole(), False
        try:
            for data in self._source:
                whole.add(data)
            complete = True
        except Exception as exc:  # noqa: BLE001 - what it means is for `failed` to say
            whole.problem = self._problem(exc)
        finally:
            self._finish(complete=complete)
        if whole.encoding:
            for _ in whole.decode():
                pass
        return self._with(whole)

    async def aread(self) -> Response:
        """The same, awaited."""
        from asyncio import sleep  # see above

        whole, complete = self._whole(), False
        try:
            async for data in self._source:
                if whole.add(data):
                    await sleep(0)
            complete = True
        except Exception as exc:  # noqa: BLE001 - what it means is for `failed` to say
            whole.problem = self._problem(exc)
        finally:
            closing = self._finish(complete=complete)
            if closing is not None:
                await closing
        if whole.encoding:
            for _ in whole.decode():
                await sleep(0)
        return self._with(whole)

    def head(self) -> Response:
        """The same without its body."""
        return Response(self.status, self.headers, b"", self.http_version)

    def _in_chunks(self) -> Decoding:
        self._start()
        return Decoding(self._encoding(), Bound(self.max_download_bytes, "max_download_bytes"))

    def _whole(self) -> Whole:
        self._start()
        return Whole(self._encoding(), Bound(self._limit), Pace(self._end))

    def _start(self) -> None:
        """The body comes once: afterwards the connection serves other requests."""
        if self._started or self._done is None:
            raise ClosedError(
                "the body of this response was read already, or it was closed",
                advice="Keep what read() gives, or make the call again.",
            )
        self._started = True

    def _encoding(self) -> str:
        return ",".join([value for name, value in self.headers if name == "content-encoding"])

    def _problem(self, exc: Exception) -> Failure:
        """What ended the body of a response that counts nevertheless. Raises what else it was."""
        error = self._failed(exc)
        if isinstance(error, TooLarge) or (self.status >= 300 and isinstance(error, Failure)):
            return error
        _reraise(error, exc)

    def _with(self, whole: Whole) -> Response:
        return Response(self.status, self.headers, whole.raw.getvalue(), self.http_version, whole.problem)

    def close(self) -> None:
        """Give the connection up, if the body was not read to its end. Never blocks; may be called twice."""
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
            closing = self._finish(complete=False)
            if closing is not None:
                self._close_later(closing)
            self._complain("a streamed response was neither read to its end nor closed")

    def _close_later(self, closing: Any) -> None:
        """Await the closing of a response that was dropped, where an event loop runs."""
        if self._is_ending():
            closing.close()
        else:
            _close_in_a_task(closing)


_closing: set[Any] = set()
"""What `_close_in_a_task` has begun; an event loop holds its tasks weakly."""


def _close_in_a_task(closing: Any) -> None:
    asyncio = sys.modules["asyncio"]  # loaded: only async clients have anything to await. A finaliser imports nothing

    try:
        task = asyncio.get_running_loop().create_task(closing)
    except RuntimeError:
        closing.close()
        return
    _closing.add(task)
    task.add_done_callback(_closing.discard)
