# Copied from generator/runtime/http/request_bytes.py of Switchboard.
"""A request as bytes. Nothing in it may mean more than it says: no line break in a value, no body beyond its length."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import httpcore

if TYPE_CHECKING:
    from collections.abc import Sequence

    Headers = Sequence[tuple[bytes, bytes]]

LENGTH, CODING = b"Content-Length", b"Transfer-Encoding"
"""The headers that say where a body ends, as they are written here alone."""
_TOKEN = rb"[-!#$%&'*+.^_`|~0-9a-zA-Z]+"
_VALUE = rb"(?:[^\x00\s]+(?:[ \t]+[^\x00\s]+)*)?"
_HEAD = re.compile(_TOKEN + rb" [\x21-\x7e]+ HTTP/1\.1\r\n(?:" + _TOKEN + rb": " + _VALUE + rb"\r\n)*\r\n")


def head_bytes(method: bytes, target: bytes, headers: Headers) -> bytes:
    """The head of a request. Raises httpcore.LocalProtocolError for what HTTP does not allow."""
    lines = [b"%b %b HTTP/1.1" % (method, target), *[b"%b: %b" % pair for pair in headers], b"", b""]
    head = b"\r\n".join(lines)
    if _HEAD.fullmatch(head) is None or head.count(b"\n") != len(lines) - 1:
        raise httpcore.LocalProtocolError
    return head


class BodyBytes:
    """The body of one request: as long as its head says, or in chunks."""

    def __init__(self, headers: Headers) -> None:
        given = dict(headers)
        self.chunked = CODING in given
        self.left = int(given.get(LENGTH, b"0"))

    def part(self, data: bytes) -> bytes:
        """A part as it is sent. Raises httpcore.LocalProtocolError where more comes than the head says."""
        if self.chunked:
            return b"%x\r\n%b\r\n" % (len(data), data) if data else b""
        self.left -= len(data)
        if self.left < 0:
            raise httpcore.LocalProtocolError
        return data

    def end(self) -> bytes:
        """What is sent after the last part. Raises httpcore.LocalProtocolError where less came than the head says."""
        if self.left:
            raise httpcore.LocalProtocolError
        return b"0\r\n\r\n" if self.chunked else b""
