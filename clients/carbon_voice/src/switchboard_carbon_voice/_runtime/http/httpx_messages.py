# Copied from generator/runtime/http/httpx_messages.py of Switchboard.
"""Our requests as httpx (or its fork httpx2) has them, and its responses as ours. `library` is either module."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..message import MaybeSent, NotSent
from ..urls import split_url
from .bounds import least
from .framing import Upload, wire_headers
from .httpx_errors import httpx_failure, kinds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..message import Headers, Request, Timeouts


def prepared(library: Any, request: Request, timeouts: Timeouts) -> Any:
    """The request as the library has it. Raises `NotSent` for one that cannot be sent."""
    root, _ = split_url(request.url)
    bounds = {name: least(getattr(timeouts, name), timeouts.total) for name in ("connect", "read", "write", "pool")}
    content = request.content
    try:
        headers = wire_headers(request, root)
    except UnicodeEncodeError:
        headers = None
    if headers is None:  # outside the handler: the error would show the value
        raise NotSent("a header name or value holds characters that HTTP does not allow", permanent=True)
    plain = content is None or isinstance(content, bytes)
    body = {"content": content} if plain else {"stream": _stream(library, content)}
    try:
        return library.Request(request.method, request.url, headers=headers, extensions={"timeout": bounds}, **body)
    except library.InvalidURL as exc:
        raise httpx_failure(exc) from None


def _stream(library: Any, content: Any) -> Any:
    class Stream(Upload, library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]
        """An upload that the library recognises as one."""

    return Stream(content)


def response_of(exc: Exception) -> Any:
    """The response for which a hook of the user's client raised its status. Raises what any other exception means."""
    if "HTTPStatusError" in kinds(exc):
        return exc.response  # type: ignore[attr-defined]
    error = httpx_failure(exc)
    if error is exc:
        raise exc
    raise error from exc.__cause__


class _Gone:
    """The body of a response that a hook of the user's client has closed, or used up without `read()`."""

    def __iter__(self) -> Iterator[bytes]:
        raise MaybeSent("a hook of the httpx client took the body; let it call response.read()", permanent=True)

    __aiter__: Any = __iter__


def body_and_headers(library: Any, response: Any) -> tuple[Any, Headers]:
    """The body as it is to be read, and the headers. What a hook has read comes from memory, decoded."""
    headers = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in response.headers.raw]
    if not (response.is_stream_consumed or response.is_closed):
        return response.stream, headers
    try:
        content = library.ByteStream(response.content)
    except library.ResponseNotRead:
        return _Gone(), headers
    return content, [pair for pair in headers if pair[0] != "content-encoding"]
