# Copied from generator/runtime/http/response_bytes.py of Switchboard.
"""A response as bytes: its head, and where its body ends. Accepts and refuses what h11 does: the tests compare.

What is refused is not shown: it may hold a cookie.
"""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol

import httpcore

_STATUS = re.compile(rb"HTTP/([0-9]\.[0-9]) ([0-9]{3})(?: ([^\x00\n\r\x0b\x0c]*))?")
_FIELD = re.compile(rb"^([-!#$%&'*+.^_`|~0-9a-zA-Z]+):([^\x00\n\r\x0b\x0c]*)\r?\n", re.MULTILINE)
_FOLD = re.compile(rb"\r?\n[ \t]+")
"""An old way to break a long header."""
_LENGTH = re.compile(rb"[0-9]{1,20}")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,20})(?:;[^\n]*)?[ \t]*")
_LINE_END = b"\r\n"
_FRAMING = frozenset({b"content-length", b"transfer-encoding", b"connection"})
_CUT_OFF = "peer closed connection without sending complete message body"

Headers = list[tuple[bytes, bytes]]


class Head(NamedTuple):
    """Status and headers; their names are in lower case."""

    status: int
    version: bytes
    reason: bytes
    headers: Headers
    framing: Headers
    """Those of them that say where the body ends, and what becomes of the connection."""

    def values(self, name: bytes) -> list[bytes]:
        """What headers of that name hold, of those of the framing: lists in them are taken apart."""
        return [part.strip() for key, value in self.framing if key == name for part in value.split(b",")]

    @property
    def stays_open(self) -> bool:
        """Whether the server goes on to listen on the connection."""
        return self.version >= b"1.1" and b"close" not in map(bytes.lower, self.values(b"connection"))


class Body(Protocol):
    """Where a body ends."""

    def take(self, received: bytearray, *, ended: bool) -> bytes | None:
        """Its next bytes, out of those that were received: nothing at its end, None when more must come.

        Raises httpcore.RemoteProtocolError when that cannot be, since the connection has `ended`.
        """
        ...


def take_head(received: bytearray) -> Head | None:
    """The head of a response, out of what was received; None when it is not complete."""
    lines = _take_lines(received)
    if lines is None:
        if received and received[0] < 0x21:  # no text at all: TLS, perhaps
            raise httpcore.RemoteProtocolError("illegal status line")
        return None
    first, _, others = lines.partition(b"\n")
    status = _STATUS.fullmatch(first.removesuffix(b"\r"))
    if status is None or int(status[2]) < 100:
        raise httpcore.RemoteProtocolError("illegal status line")
    headers = _fields(others)
    framing = [pair for pair in headers if pair[0] in _FRAMING]
    return Head(int(status[2]), status[1], status[3] or b"", headers, framing)


def body_of(head: Head, method: bytes) -> Body:
    """Where the body ends of the response to a request of that method. Raises httpcore.RemoteProtocolError."""
    chunked, length = _is_chunked(head), _length(head)
    if method == b"HEAD" or head.status in {204, 304}:
        return Counted(0)
    if chunked:
        return Chunked()
    return UntilTheEnd() if length is None else Counted(length)


class Counted:
    """A body whose length is known."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.left = length

    def take(self, received: bytearray, *, ended: bool) -> bytes | None:
        """See `Body`."""
        data = _take(received, self.left)
        self.left -= len(data)
        if data or not self.left:
            return data
        if ended:
            counts = f"(received {self.length - self.left} bytes, expected {self.length})"
            raise httpcore.RemoteProtocolError(f"{_CUT_OFF} {counts}")
        return None


class Chunked:
    """A body that comes in chunks, each with its size before it and a line end after it, and perhaps trailers."""

    def __init__(self) -> None:
        self.left = 0
        """Bytes of the chunk that are still to come."""
        self.footer = b""
        """What must come before the next chunk."""
        self.last = False

    def take(self, received: bytearray, *, ended: bool) -> bytes | None:
        """See `Body`."""
        data = self._data(received) if self.left or self._next_chunk(received) else self._trailer(received)
        if data is None and ended:
            raise httpcore.RemoteProtocolError(f"{_CUT_OFF} (incomplete chunked read)")
        return data

    def _data(self, received: bytearray) -> bytes | None:
        data = _take(received, self.left)
        self.left -= len(data)
        if not self.left:
            self.footer = _LINE_END
        return data or None

    def _next_chunk(self, received: bytearray) -> bool:
        """Whether another chunk has begun."""
        came = _take(received, len(self.footer))
        if not self.footer.startswith(came):
            raise httpcore.RemoteProtocolError("malformed chunk footer")
        self.footer = self.footer[len(came) :]
        if self.footer or self.last or (end := received.find(_LINE_END)) < 0:
            return False
        line = _CHUNK.fullmatch(_take(received, end))
        if line is None:
            raise httpcore.RemoteProtocolError("illegal chunk header")
        del received[: len(_LINE_END)]
        self.left = int(line[1], 16)
        self.last = not self.left
        return not self.last

    def _trailer(self, received: bytearray) -> bytes | None:
        lines = _take_lines(received) if self.last else None
        if lines is None:
            return None
        _fields(lines)  # checked, and left
        return b""


class UntilTheEnd:
    """A body that ends with its connection, as in HTTP/1.0."""

    def take(self, received: bytearray, *, ended: bool) -> bytes | None:
        """See `Body`."""
        data = _take(received, len(received))
        return data if data or ended else None


def _take(received: bytearray, count: int) -> bytes:
    """So many bytes, or as many as there are."""
    data = bytes(received[:count])
    del received[:count]
    return data


def _take_lines(received: bytearray) -> bytes | None:
    """The lines before the first blank one, which is taken too; None when that has not come."""
    if received.startswith((b"\n", _LINE_END)):
        _take(received, received.index(b"\n") + 1)
        return b""
    # No expression: what drips in byte by byte is searched again each time.
    found = [(at + 1, at + len(blank)) for blank in (b"\n\r\n", b"\n\n") if (at := received.find(blank)) >= 0]
    if not found:
        return None
    lines, end = min(found)
    return _take(received, end)[:lines]


def _fields(lines: bytes) -> Headers:
    """The headers that these lines hold. Raises httpcore.RemoteProtocolError."""
    lines = _FOLD.sub(b" ", lines)
    fields = _FIELD.findall(lines)
    if len(fields) != lines.count(b"\n"):
        raise httpcore.RemoteProtocolError("illegal header line")
    return [(name.lower(), value.strip(b" \t")) for name, value in fields]


def _is_chunked(head: Head) -> bool:
    codings = [value.lower() for name, value in head.framing if name == b"transfer-encoding"]
    if codings not in ([], [b"chunked"]):
        raise httpcore.RemoteProtocolError("Only Transfer-Encoding: chunked is supported, and once")
    return bool(codings)


def _length(head: Head) -> int | None:
    lengths = set(head.values(b"content-length"))
    if len(lengths) > 1:
        raise httpcore.RemoteProtocolError("conflicting Content-Length headers")
    if not lengths:
        return None
    length = lengths.pop()
    if _LENGTH.fullmatch(length) is None:
        raise httpcore.RemoteProtocolError("bad Content-Length")
    return int(length)
