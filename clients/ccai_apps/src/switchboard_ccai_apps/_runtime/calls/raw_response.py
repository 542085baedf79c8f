# Copied from generator/runtime/calls/raw_response.py of Switchboard.
"""Responses as they come, whole or in chunks: for downloads, and for paths that the client does not know."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any, NamedTuple, Self, cast

from ..data.json_text import loads
from ..data.values import count_in
from ..errors.classes import CallError
from ..errors.response_errors import decode_error
from ..http.streamed import StreamedResponse
from ..message import Failure, Response
from ..operation import Operation
from ..redact import Redactor
from ..response import ResponseHeaders, ResponseInfo
from ..setting_rules import check_hook, check_progress
from .failure_errors import broken_body
from .response_body import text_of


class Received(NamedTuple):
    """A response that nobody has read yet: whole, or streamed."""

    operation: Operation[Any]
    response: Response | StreamedResponse
    info: ResponseInfo
    redactor: Redactor


class _BaseRawResponse:
    """What sync and async raw responses have in common."""

    def __init__(self, received: Received) -> None:
        self._operation, response, self.info, self._redactor = received
        self._whole: Response | None = response if isinstance(response, Response) else None
        self._streamed: Any = None if isinstance(response, Response) else response

    info: ResponseInfo
    """Status, headers, request id, rate limit, attempts."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.info.status

    @property
    def headers(self) -> ResponseHeaders:
        """The headers, looked up whatever their case."""
        return self.info.headers

    @property
    def length(self) -> int | None:
        """Bytes that are to come, where the server says so and they are not compressed."""
        return None if "content-encoding" in self.headers else count_in(self.headers.get("content-length", ""))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._operation.method} {self._operation.path}: {self.status}>"

    def _keep(self, response: Response) -> Response:
        """Keep a body that was streamed and is now read whole. Raises CallError where it could not be had."""
        if response.problem is not None:
            raise self._broken(response.problem)
        self._whole = response
        self.info = self.info._of(response)
        return response

    def _bar(self, wanted: bool) -> AbstractContextManager[Callable[..., None]]:  # noqa: FBT001 -- the user's argument
        """The bar of a download, or nothing that draws."""
        from .progress import bar_if, title_of  # downloads only

        check_progress("progress", wanted)
        return bar_if(wanted, title_of(self._operation))

    def _json(self, response: Response) -> Any:
        try:
            return loads(response.body)
        except ValueError as error:
            problem = f"its body is not JSON ({error})"
        raise decode_error(self._operation, self.info, problem, self._redactor)

    def _broken(self, failure: Failure) -> CallError:
        return broken_body(failure, self._operation, self.info, self._redactor)


class RawResponse(_BaseRawResponse):
    """A response as it came. Read it, or close it (`with` does): a streamed one holds a connection until then."""

    def read(self) -> bytes:
        """The whole body, `max_response_bytes` at most. May be called again.

        Raises ConnectionFailedError, AttemptTimeoutError, ResponseTooLargeError or DecodeError when it breaks off.
        """
        return self._response_of().body

    def _response_of(self) -> Response:
        if self._whole is not None:
            return self._whole
        try:
            response = self._streamed.read()
        except Failure as failure:
            raise self._broken(failure) from failure
        return self._keep(response)

    def json(self) -> Any:
        """The body as JSON. Raises DecodeError when it isn't."""
        return self._json(self._response_of())

    def text(self) -> str:
        """The body as text, after the charset of its content type; what can't be read is replaced."""
        return text_of(self._response_of())

    def chunks(self) -> Iterator[bytes]:
        """The body as it comes, decoded from its content encoding; once, if it is streamed.

        It is bounded by `max_download_bytes` (client or call) alone.
        """
        if self._whole is not None:
            yield self._whole.body
            return
        try:
            yield from self._streamed.chunks()
        except Failure as failure:
            raise self._broken(failure) from failure

    def save(
        self,
        path: str | os.PathLike[str],
        on_progress: Callable[[int, int | None], object] | None = None,
        *,
        progress: bool = False,
    ) -> int:
        """Write the body to a file and return its length in bytes. The file appears when it is whole.

        `on_progress` is called with bytes so far and bytes in all (None: unknown); `progress` draws a bar of them on
        stderr (extra `[rich]`). Raises ConfigurationError for either that cannot be.
        """
        check_hook("on_progress", on_progress, is_async=False)
        with self._bar(progress) as bar, _Partial(path) as partial:
            for chunk in self.chunks():
                partial.write(chunk)
                bar(partial.size, self.length)
                if on_progress is not None:
                    on_progress(partial.size, self.length)
        return partial.size

    def close(self) -> None:
        """Give the connection back, whatever was read. May be called twice."""
        if self._streamed is not None:
            self._streamed.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncRawResponse(_BaseRawResponse):
    """A response as it came. Read it, or close it (`async with` does): a streamed one holds a connection until then."""

    async def read(self) -> bytes:
        """The whole body, `max_response_bytes` at most. May be called again.

        Raises ConnectionFailedError, AttemptTimeoutError, ResponseTooLargeError or DecodeError when it breaks off.
        """
        return (await self._response_of()).body

    async def _response_of(self) -> Response:
        if self._whole is not None:
            return self._whole
        try:
            response = await self._streamed.aread()
        except Failure as failure:
            raise self._broken(failure) from failure
        return self._keep(response)

    async def json(self) -> Any:
        """The body as JSON. Raises DecodeError when it isn't."""
        return self._json(await self._response_of())

    async def text(self) -> str:
        """The body as text, after the charset of its content type; what can't be read is replaced."""
        return text_of(await self._response_of())

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body as it comes, decoded from its content encoding; once, if it is streamed.

        It is bounded by `max_download_bytes` (client or call) alone.
        """
        if self._whole is not None:
            yield self._whole.body
            return
        try:
            async for chunk in self._streamed.achunks():
                yield chunk
        except Failure as failure:
            raise self._broken(failure) from failure

    async def save(
        self,
        path: str | os.PathLike[str],
        on_progress: Callable[[int, int | None], object] | None = None,
        *,
        progress: bool = False,
    ) -> int:
        """Write the body to a file and return its length in bytes. The file appears when it is whole.

        `on_progress`, a function or an async one, is called with bytes so far and bytes in all (None: unknown);
        `progress` draws a bar of them on stderr (extra `[rich]`). Raises ConfigurationError for either that cannot be.
        """
        check_hook("on_progress", on_progress, is_async=True)
        with self._bar(progress) as bar, _Partial(path) as partial:
            async for chunk in self.chunks():
                partial.write(chunk)
                bar(partial.size, self.length)
                if on_progress is not None and hasattr(told := on_progress(partial.size, self.length), "__await__"):
                    await cast("Any", told)
        return partial.size

    async def close(self) -> None:
        """Give the connection back, whatever was read. May be called twice."""
        if self._streamed is not None:
            await self._streamed.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class _Partial:
    """A file that takes its name when it is complete, and leaves nothing behind when it isn't."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        import os  # only downloads

        self._path = os.fspath(path)
        self._temporary = f"{self._path}.{os.urandom(4).hex()}.part"
        self._file = open(self._temporary, "xb")  # noqa: SIM115 -- closed in __exit__
        self.size = 0

    def write(self, chunk: bytes) -> None:
        """Add a piece."""
        self.size += self._file.write(chunk)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        import os  # only downloads

        self._file.close()
        if kind is None:
            os.replace(self._temporary, self._path)
        else:
            os.unlink(self._temporary)
