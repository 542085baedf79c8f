# Copied from generator/runtime/message.py of Switchboard.
"""Requests, responses and timeouts as plain data, and how one attempt can fail. Internal: users see `response.py`."""

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
    """Bounds of one attempt in seconds; None: unbounded. What is not given has its default.

    `total` bounds the attempt as a whole, so who raises `read` above it raises `total` too.
    """

    connect: float | None = 10.0
    read: float | None = 30.0
    write: float | None = 30.0
    pool: float | None = 30.0
    total: float | None = 60.0


class Response(NamedTuple):
    """One response that was read. Header names are lower case; `body` is decoded from its content encoding."""

    status: int
    headers: Headers
    body: bytes
    http_version: str = "HTTP/1.1"
    problem: Failure | None = None
    """Why its body is not all that it should be: not decoded, too large, or (of an error or a redirect) broken off."""

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.body)} bytes>"  # the rest may hold secrets, and reprs end in logs

    def header(self, name: str) -> str | None:
        """The first header of that (lower-case) name."""
        for key, value in self.headers:
            if key == name:
                return value
        return None


class IncomingResponse(Protocol):
    """A response whose head has come and whose body is still to be read, see `http/streamed.py`."""

    status: int
    headers: Headers
    http_version: str

    def read(self) -> Response: ...
    async def aread(self) -> Response: ...
    def head(self) -> Response: ...


class Failure(Exception):  # noqa: N818 - what happened, not what is raised to users
    """An attempt failed. `bound` names the time bound that was hit (connect, read, write, pool, total), if one was."""

    def __init__(self, what: str, *, bound: str = "", permanent: bool = False) -> None:
        super().__init__(what)
        self.what = what
        self.bound = bound
        self.permanent = permanent
        """Trying again cannot help (a certificate that does not fit, a header that cannot be sent)."""
        self.stale = False
        """The connection came from the pool and broke before the first byte of a response: it was closed while idle."""


class NotSent(Failure):
    """No byte of the request left for the server: it certainly did not act."""


class MaybeSent(Failure):
    """Bytes of the request were written, and no complete response came: the server may or may not have acted."""


class Unreadable(Failure):
    """The server answered, but the body cannot be decoded from its content encoding."""


class TooLarge(Failure):
    """The decoded response exceeds `limit` bytes, which the setting of that name allows."""

    def __init__(self, limit: int, setting: str = "max_response_bytes") -> None:
        super().__init__(f"the response is larger than {limit} bytes ({setting})", permanent=True)
        self.limit = limit
        self.setting = setting


class WaitTooLong(Failure):
    """The rate limit would let the request go only after `wait` seconds, which is more than the call may take."""

    def __init__(self, wait: float) -> None:
        super().__init__("the rate limit asks for a longer wait than allowed")
        self.wait = wait
