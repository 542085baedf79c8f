"""Big and odd bodies over real sockets: uploads with progress, downloads in chunks, packed, broken and strange JSON."""

# ruff: noqa: SIM117 -- what is expected stands within what is set up
from __future__ import annotations

import gzip
import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.data import json_text
from generator.runtime.errors.classes import (
    ConfigurationError,
    ConnectionFailedError,
    DecodeError,
    InvalidArgumentError,
    ResponseTooLargeError,
)
from generator.runtime.http.content_coding import accepted
from generator.runtime.operation import Body, Field, Operation, ResponseSpec
from tests.support.demo_api import LONG_TIMEOUTS
from tests.support.fault_server import FaultServer, bomb, raw, respond
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

BASIC = (("basic",),)
JSON = (ResponseSpec("200", "application/json", "Any"),)
GET: Operation[Any] = Operation("x.get", "x.get", "GET", "/x", responses=JSON, security=BASIC, replay="safe")
FILE: Operation[Any] = Operation(
    "x.get", "x.get", "GET", "/x", responses=(ResponseSpec("200", "*/*", "bytes"),), security=BASIC
)
ADD: Operation[Any] = Operation(
    "x.add", "x.add", "POST", "/x", security=BASIC, responses=JSON,
    bodies=(Body("multipart/form-data", (Field("name", ("name",)), Field("file", ("file",), file=True))),),
)  # fmt: skip
PUT: Operation[Any] = Operation(
    "x.put", "x.put", "PUT", "/x", security=BASIC, responses=JSON, bodies=(Body("text/csv", (Field("file", (),
    file=True),)),),
    replay="idempotent",
)  # fmt: skip
DATA = bytes(range(256)) * 8192  # 2 MB


def packed(data: bytes, encoding: str = "gzip") -> Any:
    return respond(200, data, content_encoding=encoding)


def test_an_upload_tells_its_progress(mode: str, tmp_path: Path) -> None:
    """From 0 to all, in steps, the parts' heads included: what is told is what travels."""
    path = tmp_path / "big.bin"
    path.write_bytes(DATA)
    told: list[tuple[int, int | None]] = []
    with FaultServer(respond()) as server, DemoClient(mode, server.url) as client:
        client.call(ADD, {"on_progress": lambda *facts: told.append(facts)}, name="n", file=path)
    total = len(server.received[0].body)
    assert DATA in server.received[0].body
    assert told[0] == (0, total)
    assert told[-1] == (total, total)
    assert [sent for sent, _ in told] == sorted(sent for sent, _ in told)
    assert len(told) > 8


@pytest.mark.parametrize("kind", ["bytes", "path", "stream", "pieces"])
def test_any_content_tells_its_progress(mode: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(DATA)

    def pieces() -> Iterator[bytes]:
        yield DATA[:1000]
        yield DATA[1000:]

    content = {"bytes": DATA, "path": path, "stream": io.BytesIO(DATA), "pieces": pieces()}[kind]
    told: list[tuple[int, int | None]] = []
    with FaultServer(respond()) as server, DemoClient(mode, server.url) as client:
        client.request("PUT", "/x", content=content, on_progress=lambda *facts: told.append(facts))
    assert server.received[0].body == DATA
    known = None if kind == "pieces" else len(DATA)
    assert (told[0], told[-1]) == ((0, known), (len(DATA), known))


def test_progress_begins_anew_with_each_attempt(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(b"x" * 1000)
    told: list[int] = []
    with FaultServer(respond(503, b"{}"), respond()) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        client.call(PUT, {"on_progress": lambda sent, _: told.append(sent)}, file=path)
    assert told == [0, 1000, 0, 1000]
    assert [request.body for request in server.received] == [b"x" * 1000] * 2


def test_async_progress_is_awaited() -> None:
    told: list[int] = []

    async def tell(sent: int, total: int | None) -> None:
        told.append(sent)

    with FaultServer(respond()) as server, DemoClient("async", server.url) as client:
        client.request("PUT", "/x", content=b"abc", on_progress=tell)
    assert told == [0, 3]
    with pytest.raises(ConfigurationError, match="on_progress"), DemoClient("sync", server.url) as client:
        client.request("PUT", "/x", content=b"abc", on_progress=tell)


def test_an_async_iterator_is_sent_as_it_comes() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield DATA[:100_000]

    with FaultServer(respond()) as server, DemoClient("async", server.url) as client:
        client.request("PUT", "/x", content=pieces())
    assert len(server.received[0].body) == 2_000_000
    assert server.received[0].headers["transfer-encoding"] == "chunked"


def test_progress_of_a_call_without_a_body_is_none(mode: str) -> None:
    told: list[Any] = []
    with FaultServer(respond()) as server, DemoClient(mode, server.url) as client:
        client.call(GET, {"on_progress": lambda *facts: told.append(facts)})
    assert told == []


def test_a_download_comes_in_chunks_and_becomes_a_file(mode: str, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    with FaultServer(respond(200, DATA)) as server, DemoClient(mode, server.url) as client:
        path = tmp_path / "copy"
        size = client.result_of(client.raw(FILE).save(path, lambda *facts: told.append(facts)))
        assert (size, path.read_bytes()) == (len(DATA), DATA)
        assert told[-1] == (len(DATA), len(DATA))
        assert len(told) > 1
        parts = client.result_of(client.raw(FILE).chunks())
        assert b"".join(parts) == DATA
        assert max(map(len, parts)) < 1_000_000
    assert [item.name for item in tmp_path.iterdir()] == ["copy"]


def test_a_download_that_breaks_off_leaves_no_file(mode: str, tmp_path: Path) -> None:
    cut = raw(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf", close=True)
    with FaultServer(cut) as server, DemoClient(mode, server.url) as client, pytest.raises(ConnectionFailedError):
        client.result_of(client.raw(FILE).save(tmp_path / "x"))
    assert list(tmp_path.iterdir()) == []


def test_downloads_are_bounded_too(mode: str) -> None:
    with FaultServer(respond(200, DATA)) as server, DemoClient(mode, server.url, max_response_bytes=1000) as client:
        with pytest.raises(ResponseTooLargeError):
            client.result_of(client.raw(FILE).read())


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br"])
def test_packed_answers_are_unpacked_and_asked_for(mode: str, encoding: str) -> None:
    """br only where brotli is installed, as Accept-Encoding says."""
    import zlib

    text = json.dumps(["x" * 1000] * 100).encode()
    data = {"gzip": gzip.compress, "deflate": zlib.compress}.get(encoding, bytes)(text)
    if encoding == "br":
        data = pytest.importorskip("brotli").compress(text)
    with FaultServer(packed(data, encoding)) as server, DemoClient(mode, server.url) as client:
        assert client.call(GET) == ["x" * 1000] * 100
        assert client.result_of(client.raw(FILE).read()) == text
    assert encoding in server.received[0].headers["accept-encoding"].split(", ")
    assert server.received[0].headers["accept-encoding"] == accepted()


def test_a_bomb_is_stopped(mode: str) -> None:
    with FaultServer(bomb(50_000_000)) as server, DemoClient(mode, server.url, max_response_bytes=100_000) as client:
        with pytest.raises(ResponseTooLargeError) as caught:
            client.call(GET)
        with pytest.raises(ResponseTooLargeError):
            client.result_of(client.raw(FILE).read())
    assert caught.value.limit == 100_000


HUGE = 10**40 + 1
GOOD: dict[str, tuple[bytes, Any]] = {
    "a byte order mark": (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
    "huge integers": (b"[%d, -%d, 9223372036854775808]" % (HUGE, HUGE), [HUGE, -HUGE, 2**63]),
    "duplicate keys": (b'{"a": 1, "b": 0, "a": 2}', {"a": 2, "b": 0}),
    "blanks around": (b" \r\n\t[1] \n", [1]),
    "an escaped lone surrogate": (b'["\\ud800"]', ["\ud800"]),
    "a number that ends in e": (b"[1e5, 1E-2, -0.0]", [100000.0, 0.01, -0.0]),
    "nested, but not too deeply": (b"[" * 100 + b"]" * 100, json.loads("[" * 100 + "]" * 100)),
    "zeros within": (b'["a\\u0000b"]', ["a\0b"]),
}
BAD = {
    "invalid UTF-8": b'["\xff\xfe"]',
    "a cut character": b'["\xc3',
    "UTF-16": '["x"]'.encode("utf-16"),
    "NaN": b'{"a": NaN}',
    "Infinity": b"[Infinity]",
    "minus Infinity": b"[-Infinity]",
    "deep nesting": b"[" * 100_000 + b"]" * 100_000,
    "deep objects": b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
    "two values": b"[1] [2]",
    "a comma too many": b"[1,]",
    "nothing": b"",
    "blanks": b" \n",
    "a leading zero": b"[01]",
}
fast = pytest.mark.parametrize("with_orjson", [True, False], ids=["orjson", "json"])


@fast
@pytest.mark.parametrize("name", GOOD)
def test_strange_json_is_read(mode: str, name: str, with_orjson: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not with_orjson:
        monkeypatch.setattr(json_text, "orjson", None)
    text, value = GOOD[name]
    with FaultServer(respond(200, text)) as server, DemoClient(mode, server.url) as client:
        got = client.call(GET)
        assert got == value
        assert repr(got) == repr(value)
        assert client.result_of(client.request("GET", "/x").json()) == value


@fast
@pytest.mark.parametrize("name", BAD)
def test_what_is_no_json_is_a_decode_error(
    mode: str, name: str, with_orjson: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not with_orjson:
        monkeypatch.setattr(json_text, "orjson", None)
    with FaultServer(respond(200, BAD[name])) as server, DemoClient(mode, server.url) as client:
        with pytest.raises(DecodeError) as caught:
            client.call(GET)
        assert caught.value.response is not None
        assert caught.value.response.body == BAD[name]
        with pytest.raises(DecodeError):
            client.result_of(client.request("GET", "/x").json())


def nested(depth: int) -> Any:
    value: Any = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value", [nested(100_000), [float("nan")], object(), b"x"], ids=["deep", "nan", "object", "bytes"]
)
def test_what_cannot_be_sent_is_refused(mode: str, value: Any) -> None:
    """Before anything is."""
    with FaultServer(respond()) as server, DemoClient(mode, server.url) as client:
        with pytest.raises(InvalidArgumentError):
            client.request("POST", "/x", json=value)
        assert server.met == 0


def test_huge_integers_are_sent_exactly(mode: str) -> None:
    with FaultServer(respond()) as server, DemoClient(mode, server.url) as client:
        client.request("POST", "/x", json=[HUGE, -HUGE, 2**64])
    assert json.loads(server.received[0].body) == [HUGE, -HUGE, 2**64]
