# Copied from generator/runtime/requests/content.py of Switchboard.
"""Bodies from files, streams and iterators: sent in chunks, rewound exactly for another attempt or not sent again."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ..data.guards import is_binary
from ..errors.classes import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from ..message import Content

CHUNK = 256 * 1024
"""Bytes read at once; large, because each read costs the async driver a trip to a thread."""


class _Content:
    """Base of the kinds of content: the async way reads in threads, so that the event loop goes on."""

    length: int | None = None
    replayable: bool = False
    argument: str = "content"
    used: bool = False

    def chunks(self) -> Iterator[bytes]:
        """The bytes."""
        raise NotImplementedError

    async def achunks(self) -> AsyncIterator[bytes]:
        """The same bytes, read in a thread."""
        import asyncio  # the caller runs in it, so it is loaded

        chunks = self.chunks()
        while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
            yield chunk

    def _begin(self) -> None:
        """Raises InvalidArgumentError for what can be read once only, and was."""
        if self.used and not self.replayable:
            message = f"{self.argument}: was sent already and cannot be rewound: give it anew, or give its bytes"
            raise InvalidArgumentError(message, parameter=self.argument)
        self.used = True

    def _exactly(self, file: Any, length: int) -> Iterator[bytes]:
        """So many bytes of a file. Raises InvalidArgumentError where there are fewer, which breaks the request off."""
        left = length
        while left:
            chunk = file.read(min(CHUNK, left))
            if not chunk:
                raise broken_off(self.argument, f"became shorter: {left} bytes of {length} are missing")
            left -= len(chunk)
            yield chunk

    def __repr__(self) -> str:
        return f"<{type(self).__name__.strip('_')} of {self.length} bytes>"


class BytesContent(_Content):
    """Bytes in memory."""

    replayable = True

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.length = len(data)

    def chunks(self) -> Iterator[bytes]:
        for start in range(0, len(self.data), CHUNK):
            yield self.data[start : start + CHUNK]


class FileContent(_Content):
    """A file on disk, opened anew for each attempt; exactly as many bytes are sent as it had when it was given."""

    replayable = True

    def __init__(self, path: str | os.PathLike[str], argument: str = "content") -> None:
        self.argument = argument
        self.path = os.fspath(path)
        self.size = os.stat(self.path).st_size
        self.length = self.size

    def chunks(self) -> Iterator[bytes]:
        with open(self.path, "rb") as file:
            yield from self._exactly(file, self.size)


class StreamContent(_Content):
    """An open binary stream. One that can seek is sent from where it stood when it was given, each time."""

    def __init__(self, stream: Any, argument: str = "content") -> None:
        self.stream = stream
        self.argument = argument
        self.replayable = _can_seek(stream)
        self.start = stream.tell() if self.replayable else 0
        self.length = _rest(stream, self.start) if self.replayable else None

    def chunks(self) -> Iterator[bytes]:
        self._begin()
        if self.replayable:
            self.stream.seek(self.start)
        if self.length is not None:
            yield from self._exactly(self.stream, self.length)
            return
        while chunk := self.stream.read(CHUNK):
            yield as_bytes(self.argument, chunk)


class IteratorContent(_Content):
    """Chunks from an iterable of bytes; sent once, with unknown length."""

    def __init__(self, source: Any, argument: str = "content") -> None:
        self.source = source
        self.argument = argument

    def chunks(self) -> Iterator[bytes]:
        self._begin()
        for chunk in self.source:
            yield as_bytes(self.argument, chunk)


class AsyncIteratorContent(_Content):
    """Chunks from an async iterable of bytes, for async clients; sent once, with unknown length."""

    def __init__(self, source: Any, argument: str = "content") -> None:
        self.source = source
        self.argument = argument

    def chunks(self) -> Iterator[bytes]:
        message = f"{self.argument}: can only be read asynchronously: give it to an async client, or give its bytes"
        raise InvalidArgumentError(message, parameter=self.argument)

    async def achunks(self) -> AsyncIterator[bytes]:
        self._begin()
        async for chunk in self.source:
            yield as_bytes(self.argument, chunk)


class ProgressContent(_Content):
    """Another content whose progress is reported: bytes so far and bytes in all, first 0 and then after each chunk."""

    def __init__(self, content: Content, tell: Callable[[int, int | None], object]) -> None:
        self.content = content
        self.tell = tell
        self.length = content.length
        self.replayable = content.replayable

    def chunks(self) -> Iterator[bytes]:
        sent = 0
        self.tell(0, self.length)
        for chunk in self.content.chunks():
            yield chunk  # the transport comes back for more when it has sent this one
            sent += len(chunk)
            self.tell(sent, self.length)

    async def achunks(self) -> AsyncIterator[bytes]:
        sent = 0
        await self._told(0)
        async for chunk in self.content.achunks():
            yield chunk
            sent += len(chunk)
            await self._told(sent)

    async def _told(self, sent: int) -> None:
        result: Any = self.tell(sent, self.length)
        if hasattr(result, "__await__"):
            await result


def as_bytes(argument: str, chunk: Any) -> bytes:
    """A chunk of what is being sent. Raises InvalidArgumentError, which breaks the request off, for one of no bytes."""
    if is_binary(chunk):
        return bytes(chunk)
    raise broken_off(argument, wrong_chunk(chunk))


def broken_off(argument: str, problem: str) -> InvalidArgumentError:
    """What ends a request of which a part was sent."""
    return InvalidArgumentError(f"{argument}: {problem}; the request was broken off", parameter=argument)


def wrong_chunk(chunk: Any) -> str:
    """What is wrong with a source that gives such chunks."""
    cure = ": open files in binary mode ('rb'), encode texts" if isinstance(chunk, str) else ""
    return f"must give bytes, not {type(chunk).__name__}{cure}"


def _can_seek(stream: Any) -> bool:
    try:
        return bool(stream.seekable())
    except (AttributeError, OSError, ValueError):
        return False


def _rest(stream: Any, start: int) -> int:
    end: int = stream.seek(0, os.SEEK_END)
    stream.seek(start)
    return max(0, end - start)
