"""Our reading and writing of HTTP/1.1 against h11's, the reference: the same is accepted, refused, and understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import h11
import httpcore
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.runtime.http.framing import CoreRequest, CoreUrl, Upload, Whole
from generator.runtime.http.http11 import SyncHttp11
from generator.runtime.urls import Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ORIGIN = Origin(b"http", b"h.example", 80)
REFUSED = "refused"
NOTHING = Whole(b"")


class Script:
    """A stream that has been read already: its pieces, and then the end."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces = pieces
        self.sent: list[bytes] = []

    def connect_tcp(self, *_: Any) -> None: ...

    def write(self, data: bytes, _: Any) -> None:
        self.sent.append(data)

    def read(self, *_: Any) -> bytes:
        return self.pieces.pop(0) if self.pieces else b""

    def has_unread(self) -> bool:
        return bool(self.pieces)


def request_of(method: str, headers: Any = ((b"Host", b"h.example"),), content: Any = NOTHING) -> CoreRequest:
    url = CoreUrl(*ORIGIN, b"/x", ORIGIN)
    return CoreRequest(method.encode(), url, list(headers), content, dict.fromkeys(("connect", "read", "write")))


def by_us(method: str, pieces: list[bytes]) -> Any:
    """Status, version, reason's absence, headers, body, and whether another request could follow."""
    http = SyncHttp11(ORIGIN, None, Script(pieces))
    try:
        response = http.handle_request(request_of(method))
        body = b"".join(response.stream)
    except httpcore.RemoteProtocolError:
        return REFUSED
    return response.status, response.extensions["http_version"], plain(response.headers), body, http.is_clean()


def by_h11(method: str, pieces: list[bytes]) -> Any:
    """The same by h11, read as httpcore does it."""
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=100 * 1024)
    connection.send(h11.Request(method=method, target="/x", headers=[("Host", "h.example")]))
    connection.send(h11.EndOfMessage())
    coming = iter(pieces)
    try:
        response, body = read_by_h11(connection, coming)
    except h11.RemoteProtocolError:
        return REFUSED
    clean = connection.our_state is h11.DONE and connection.their_state is h11.DONE
    clean = clean and not any(connection.trailing_data) and next(coming, None) is None
    return response.status_code, b"HTTP/" + response.http_version, plain(response.headers), body, clean


def read_by_h11(connection: h11.Connection, pieces: Iterator[bytes]) -> tuple[h11.Response, bytes]:
    response, body = None, b""
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            data = next(pieces, b"")
            if not data and connection.their_state is h11.SEND_RESPONSE:
                raise h11.RemoteProtocolError("closed")
            connection.receive_data(data)
        elif isinstance(event, h11.Response):
            response = event
        elif isinstance(event, h11.Data):
            body += event.data
        elif response is not None:
            return response, body


def plain(headers: Any) -> list[tuple[bytes, bytes]]:
    """The headers but those of the framing, which h11 shows in a form of its own."""
    framing = {b"content-length", b"transfer-encoding"}
    return [(name.lower(), bytes(value)) for name, value in headers if name.lower() not in framing]


def cut(data: bytes, at: list[int]) -> list[bytes]:
    """The data in pieces."""
    ends = sorted({min(end, len(data)) for end in at} | {len(data)})
    return [data[start:end] for start, end in zip([0, *ends], ends, strict=False) if start < end]


HEADS = [
    b"HTTP/1.1 200 OK",
    b"HTTP/1.0 200 OK",
    b"HTTP/1.1 204 No Content",
    b"HTTP/1.1 304",
    b"HTTP/1.1 200 ",
    b"HTTP/1.1 99 x",
    b"HTTP/1.1 099 x",
    b"HTTP/1.1 999 x",
    b"HTTP/1.1 2000 x",
    b"http/1.1 200 OK",
    b"HTTP/2.0 200 OK",
    b"HTTP/1.1  200 OK",
    b"HTTP/1.1 200 \xff\x01 ok",
    b"HTTP/1.1 200 a\x00b",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK",
    b"HTTP/1.1 103 Hints\r\nlink: x\r\n\r\nHTTP/1.1 404 N",
    b"HTTP/1.1 101 Switching\r\n\r\nHTTP/1.1 200 OK",
    b"\x16\x03\x01",
    b" HTTP/1.1 200 OK",
    b"",
]
FIELDS = [
    b"content-length: 5",
    b"Content-Length: 5, 5",
    b"content-length: 5,6",
    b"content-length: 0",
    b"content-length: +5",
    b"content-length:",
    b"content-length: 3",
    b"content-length: 000000000000000000005",
    b"transfer-encoding: chunked",
    b"Transfer-Encoding: CHUNKED",
    b"transfer-encoding: gzip, chunked",
    b"transfer-encoding: identity",
    b"connection: close",
    b"Connection: keep-alive, Close",
    b"connection: keep-alive",
    b"x: y",
    b"x : y",
    b"x:y z \t",
    b"x: a\x00b",
    b"x: a\x01\x7f\xffb",
    b"x: a\x0bb",
    b": y",
    b"x",
    b"x\xff: y",
    b" folded",
    b"\tfolded too ",
    b"a: \r\n b",
    b"x: a\rb",
]
BODIES = [
    b"",
    b"hello",
    b"hell",
    b"hello!",
    b"5\r\nhello\r\n0\r\n\r\n",
    b"5;x=y \r\nhello\r\n0\r\nx: y\r\n\r\n",
    b"2\r\nhe\r\n3 \r\nllo\r\n00\r\n\r\n",
    b"5\r\nhello0\r\n\r\n",
    b"5\nhello\n0\n\n",
    b"x\r\n",
    b"5\r\nhello\r\n0\r\n bad\r\n\r\n",
    b"0\r\n\r\nmore",
    b"000000000000000000001\r\nx\r\n0\r\n\r\n",
    b"fffffffffffffffffffff\r\nx",
    b"5\r\nhello\r\n0\r\nx y\r\n\r\n",
    b"0\r\n\n",
]
ENDS = [b"\r\n", b"\n"]


@st.composite
def responses(draw: st.DrawFn) -> tuple[str, list[bytes]]:
    """A method, and what comes in pieces: made of parts that are right, wrong or rare, and damaged now and then."""
    end = draw(st.sampled_from(ENDS))
    lines = [draw(st.sampled_from(HEADS)), *draw(st.lists(st.sampled_from(FIELDS), max_size=4))]
    data = end.join([*lines, b"", draw(st.sampled_from(BODIES))])
    if draw(st.booleans()):
        at, byte = draw(st.integers(0, len(data))), draw(st.sampled_from(b"\r\n \t\x00:;0a\xff"))
        data = data[:at] + bytes([byte]) + data[at + draw(st.integers(0, 1)) :]
    return draw(st.sampled_from(["GET", "HEAD", "POST"])), cut(data, draw(st.lists(st.integers(0, 80), max_size=5)))


@given(responses())
@example(("GET", [b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello"]))
@example(("GET", [b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"]))
def test_a_response_is_read_as_h11_reads_it(case: tuple[str, list[bytes]]) -> None:
    method, pieces = case
    assert by_us(method, list(pieces)) == by_h11(method, list(pieces))


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("head", HEADS[:4])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("framing", [b"x: y", b"content-length: 5", b"transfer-encoding: chunked"])
def test_each_framing_with_each_body_byte_by_byte(method: str, head: bytes, framing: bytes, body: bytes) -> None:
    data = b"\r\n".join([head, framing, b"", body])
    whole, bytewise = [data], cut(data, list(range(len(data))))
    assert by_us(method, whole) == by_us(method, list(bytewise)) == by_h11(method, bytewise)


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 200 OK\r\nx: " + b"y" * 200_000,
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + b"0" * 200_000,
    ],
    ids=["a head", "the size of a chunk"],
)  # fmt: skip
def test_what_never_ends_is_refused(data: bytes) -> None:
    pieces = cut(data, list(range(0, len(data), 50_000)))
    assert by_us("GET", list(pieces)) == by_h11("GET", pieces) == REFUSED


# -- requests ----------------------------------------------------------------------------------------------------------


class Parts:
    """Content that is sent part by part."""

    def __init__(self, *parts: bytes) -> None:
        self.parts = parts

    def chunks(self) -> Iterator[bytes]:
        return iter(self.parts)


def sent_by_us(method: str, headers: Any, content: Any) -> bytes | str:
    stream = Script([b"HTTP/1.1 204 x\r\n\r\n"])
    try:
        SyncHttp11(ORIGIN, None, stream).handle_request(request_of(method, headers, content))
    except httpcore.LocalProtocolError:
        return REFUSED
    return b"".join(stream.sent)


def sent_by_h11(method: str, headers: Any, parts: tuple[bytes, ...]) -> bytes | str:
    connection = h11.Connection(h11.CLIENT)
    try:
        events = [
            h11.Request(method=method, target="/x", headers=list(headers)),
            *map(h11.Data, parts),
            h11.EndOfMessage(),
        ]
        return b"".join(filter(None, map(connection.send, events)))
    except h11.LocalProtocolError:
        return REFUSED


VALUES = [b"", b"y", b"a b", b" y", b"y ", b"a\r\nb: c", b"a\nb", b"a\rb", b"a\x00b", b"\xff\x01", b"a\tb", b"a\x0bb"]
NAMES = [b"x", b"X-Y", b"", b"x y", b"x:", b"x\r\ny", b"\xff", b"x\n"]


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("name", NAMES)
def test_a_header_is_sent_or_refused_as_by_h11(name: bytes, value: bytes) -> None:
    headers = [(b"Host", b"h.example"), (name, value)]
    assert sent_by_us("GET", headers, NOTHING) == sent_by_h11("GET", headers, ())


@pytest.mark.parametrize("framing", [(b"Content-Length", b"5"), (b"Transfer-Encoding", b"chunked"), (b"x", b"y")])
@pytest.mark.parametrize("parts", [(), (b"",), (b"hello",), (b"he", b"", b"llo"), (b"hell",), (b"hello", b"!")])
@pytest.mark.parametrize(
    "given_as", [lambda *parts: Upload(Parts(*parts)), lambda *parts: Whole(b"".join(parts))], ids=["parts", "whole"]
)
def test_a_body_is_as_long_as_its_head_says(
    framing: tuple[bytes, bytes], parts: tuple[bytes, ...], given_as: Callable[..., Any]
) -> None:
    """One that is not is refused, by the part that is too much: what follows would be read as another request."""
    content = given_as(*parts)
    whole = parts if isinstance(content, Upload) else (b"".join(parts),)
    headers = [(b"Host", b"h.example"), framing]
    assert sent_by_us("POST", headers, content) == sent_by_h11("POST", headers, whole)
