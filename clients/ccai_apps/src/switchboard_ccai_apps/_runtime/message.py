# Copied from generator/runtime/message.py: edit it there.
"""Requests and responses as plain data, so that all but the transport works without a network or a library for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .operation import Operation

Headers = list[tuple[str, str]]


class Content(Protocol):
    """A request body that can be sent more than once, or says that it can't."""

    @property
    def length(self) -> int | None:
        """Bytes, or None when unknown (sent chunked)."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether `chunks` can be called again and gives the same bytes."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """The bytes, for the sync driver."""
        ...

    def achunks(self) -> AsyncIterator[bytes]:
        """The same bytes, for the async driver."""
        ...


class Request(NamedTuple):
    """One request as it will be sent (credentials are added per attempt by the exchange)."""

    operation: Operation[Any]
    method: str
    url: str
    """Absolute, quoted, with query."""
    headers: Headers
    content: bytes | Content | None = None

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.operation.path}>"  # the rest may hold secrets, and reprs end in logs


class Timeouts(NamedTuple):
    """Bounds of one attempt in seconds; None: unbounded. `total` bounds the attempt as a whole."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None
    total: float | None


class Response(NamedTuple):
    """One complete response. Header names are lower case; `body` is decoded from its content encoding."""

    status: int
    headers: Headers
    body: bytes
    http_version: str = "HTTP/1.1"

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.body)} bytes>"  # the rest may hold secrets, and reprs end in logs

    def header(self, name: str) -> str | None:
        """The first header of that (lower-case) name."""
        return next((value for key, value in self.headers if key == name), None)
