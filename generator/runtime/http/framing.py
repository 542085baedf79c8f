"""Requests in the form that is sent: the headers that HTTP itself needs, and bodies that are iterated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..urls import authority_of, origin_of
from .content_coding import accepted
from .request_bytes import CODING, LENGTH

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..message import Content, Request
    from ..urls import Origin

Wrapped = list[tuple[bytes, bytes]]


class Upload:
    """A request body in the form that httpcore takes."""

    def __init__(self, content: Content) -> None:
        self.content = content

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.content.chunks())

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self.content.achunks())


class Whole:
    """A request body that is at hand, in the same form."""

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        self.data = data

    def __iter__(self) -> Iterator[bytes]:
        yield self.data

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.data


class CoreUrl(NamedTuple):
    """The URL of a request in httpcore's form."""

    scheme: bytes
    host: bytes
    port: int
    target: bytes
    origin: Origin


class CoreRequest:
    """A request in the form that httpcore's connections take. Its own class looks at the type of every value."""

    __slots__ = ("extensions", "headers", "method", "stream", "url")

    def __init__(
        self, method: bytes, url: CoreUrl, headers: Wrapped, stream: Upload | Whole, bounds: dict[str, float | None]
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.stream = stream
        self.extensions: dict[str, Any] = {"timeout": bounds}

    def __repr__(self) -> str:
        return f"<Request [{self.method!r}]>"


def wire_headers(request: Request, root: str) -> Wrapped:
    """The headers with those that HTTP itself needs. How the body ends is said here alone: nobody may give that."""
    given = {name.lower() for name, _ in request.headers}
    headers = [(name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers]
    if "host" not in given:
        headers.insert(0, (b"Host", authority_of(origin_of(root))))
    if "accept-encoding" not in given:
        headers.append((b"accept-encoding", accepted().encode()))
    return headers + _framing(request)


def _framing(request: Request) -> Wrapped:
    content = request.content
    if content is None:
        return [(LENGTH, b"0")] if request.method in {"POST", "PUT", "PATCH"} else []
    length = len(content) if isinstance(content, bytes) else content.length
    return [(CODING, b"chunked") if length is None else (LENGTH, b"%d" % length)]
