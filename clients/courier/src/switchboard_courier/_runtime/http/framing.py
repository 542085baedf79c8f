# Copied from generator/runtime/http/framing.py: edit it there.
"""Requests in the form that goes over the wire: origin and target of a URL, and the headers that HTTP itself needs."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .content_coding import accepted
from .pool import Origin

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..message import Content, Request

PORTS = {"http": 80, "https": 443}
Wrapped = list[tuple[bytes, bytes]]


class Upload:
    """A request body in the form that httpcore takes."""

    def __init__(self, content: Content) -> None:
        self.content = content

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.content.chunks())

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self.content.achunks())


@lru_cache(256)
def origin_of(root: str) -> Origin:
    """`https://host:port` taken apart."""
    scheme, _, place = root.partition("://")
    host, colon, port = place.rpartition(":")
    if not colon or "]" in port:
        host, port = place, ""
    plain = host.strip("[]")
    scheme = scheme.lower()
    return Origin(scheme.encode(), _host(plain), int(port) if port else PORTS[scheme])


def _host(name: str) -> bytes:
    return (name if name.isascii() else name.encode("idna").decode()).lower().encode()


def split_url(url: str) -> tuple[str, str]:
    """Origin and target (path and query) of an absolute URL."""
    start = url.index("://") + 3
    end = min((at for at in map(url.find, "/?#", (start, start, start)) if at >= 0), default=len(url))
    target = url[end:].partition("#")[0]
    return url[:end], target if target.startswith("/") else f"/{target}"


def wire_headers(request: Request, root: str) -> Wrapped:
    """The headers with those that HTTP itself needs."""
    given = {name.lower() for name, _ in request.headers}
    headers = [(name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers]
    if "host" not in given:
        headers.insert(0, (b"Host", _host(root.partition("://")[2])))
    if "accept-encoding" not in given:
        headers.append((b"accept-encoding", accepted().encode()))
    if "content-length" not in given and "transfer-encoding" not in given:
        headers += _framing(request)
    return headers


def _framing(request: Request) -> Wrapped:
    content = request.content
    if content is None:
        return [(b"Content-Length", b"0")] if request.method in {"POST", "PUT", "PATCH"} else []
    length = len(content) if isinstance(content, bytes) else content.length
    return [(b"Transfer-Encoding", b"chunked") if length is None else (b"Content-Length", b"%d" % length)]
