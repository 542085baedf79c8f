# Copied from generator/runtime/requests/given_content.py of Switchboard.
"""What users give as content: bytes, a path, a stream, an iterable. What cannot be sent is refused beforehand."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ..data.guards import is_binary, is_path, is_sequence, is_tuple
from .content import (
    CHUNK,
    AsyncIteratorContent,
    FileContent,
    IteratorContent,
    StreamContent,
    _Content,
    wrong_chunk,
)
from .styles import refuse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..message import Content


def is_content(value: Any) -> bool:
    """Whether a value is bytes, a path, a stream or an iterable of bytes, and no plain data."""
    if is_binary(value) or is_path(value) or isinstance(value, _Content) or hasattr(value, "read"):
        return True
    plain = isinstance(value, (str, type)) or hasattr(value, "__len__") or hasattr(value, "keys")
    return not plain and (hasattr(value, "__iter__") or hasattr(value, "__aiter__"))


def as_content(argument: str, value: Any) -> bytes | Content:
    """Content of bytes, a path, an open binary stream, or an iterable of bytes.

    Raises InvalidArgumentError for anything else, and for a file or a stream that cannot be read.
    """
    if is_binary(value):
        return bytes(value)
    if isinstance(value, _Content):
        return value
    found = None if isinstance(value, (str, type)) else _content_of(argument, value)
    if found is None:
        allowed = "bytes, a path, a binary stream or an iterable of bytes"
        raise refuse(argument, f"must be {allowed}, not {type(value).__name__}")
    return found


def _content_of(argument: str, value: Any) -> bytes | Content | None:
    """The content of an object that has some."""
    if is_path(value):
        return _file(argument, value)
    if hasattr(value, "read"):
        return _stream(argument, value)
    if hasattr(value, "__aiter__"):
        return AsyncIteratorContent(value, argument)
    named = is_tuple(value) and isinstance((*value, None)[0], str)  # which says something where files have names
    if not hasattr(value, "__iter__") or hasattr(value, "keys") or named:
        return None
    return _joined(argument, value) if is_sequence(value) else IteratorContent(value, argument)


def _joined(argument: str, chunks: Any) -> bytes:
    """What a list of chunks holds together."""
    for chunk in chunks:
        if not is_binary(chunk):
            raise refuse(argument, wrong_chunk(chunk))
    return b"".join(chunks)


def _file(argument: str, path: os.PathLike[str]) -> bytes | Content:
    """Content of a file; refused when it cannot be read."""
    name = os.fspath(path)
    try:
        if os.path.exists(name) and not (os.path.isfile(name) or os.path.isdir(name)):
            return IteratorContent(_pieces(name), argument)  # a pipe: its size says nothing, and it can be read once
        with open(name, "rb") as file:
            content = FileContent(name, argument)
            return content if content.size else file.read()  # those of the kernel have no size, but may hold something
    except (OSError, ValueError) as error:  # ValueError: no file can have such a name
        problem = getattr(error, "strerror", None) or "no file has such a name"
        raise refuse(argument, f"cannot be read: {problem} ({name!r})") from None


def _pieces(name: str) -> Iterator[bytes]:
    with open(name, "rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def _stream(argument: str, stream: Any) -> Content:
    """Content of an open stream; one that gives text, or cannot be read, is refused."""
    try:
        nothing = stream.read(0)
        if hasattr(nothing, "__await__"):  # such as FastAPI's UploadFile
            nothing.close()
            return AsyncIteratorContent(_awaited(stream), argument)
        if is_binary(nothing) and nothing:  # it heeds no size
            return IteratorContent(_after(nothing, stream), argument)
        if is_binary(nothing):
            return StreamContent(stream, argument)
    except (AttributeError, TypeError, ValueError, OSError) as error:  # closed, say, or open for writing
        raise refuse(argument, f"is a stream that cannot be read: {error}") from None
    raise refuse(argument, wrong_chunk(nothing))


def _after(first: Any, stream: Any) -> Iterator[Any]:
    chunk = first
    while chunk:
        yield chunk
        chunk = stream.read(CHUNK)


async def _awaited(stream: Any) -> AsyncIterator[bytes]:
    while chunk := await stream.read(CHUNK):
        yield chunk
