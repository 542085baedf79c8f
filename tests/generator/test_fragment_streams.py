"""Streamed responses over real sockets: typed items as they come, and connections that are given up in the end."""

from __future__ import annotations

import asyncio
import gc
import gzip
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.clients import method_of
from tests.support.fault_server import FaultServer
from tests.support.generator_project import Fragments, client_class, spec
from tests.support.sync_async import result_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from tests.support.fault_server import Connection, Step
    from tests.support.generator_project import Project

EVENTS = "text/event-stream"


@pytest.fixture
def package(fragments: Fragments) -> ModuleType:
    return fragments.package("streams")


@pytest.fixture(params=["built-in", "httpx"])
def transport(request: pytest.FixtureRequest, mode: str) -> Callable[[], dict[str, Any]]:
    """The settings of the transport."""
    if request.param == "built-in":
        return dict
    kind = httpx.HTTPTransport if mode == "sync" else httpx.AsyncHTTPTransport
    return lambda: {"transport": kind()}


def streamed(*chunks: bytes, media_type: str = EVENTS, status: int = 200, end: bool = True, head: str = "") -> Step:
    """Answers with chunks; without an `end` it then waits until the client is gone."""

    def step(connection: Connection) -> bool:
        connection.read()
        head_ = f"HTTP/1.1 {status} Made\r\ncontent-type: {media_type}\r\n{head}transfer-encoding: chunked\r\n\r\n"
        connection.send(head_.encode())
        for chunk in chunks:
            connection.send(b"%x\r\n%b\r\n" % (len(chunk), chunk))
        if end:
            connection.send(b"0\r\n\r\n")
        else:
            connection.sock.settimeout(20)
            connection.sock.recv(1)
        return end

    return step


def items_of(
    package: ModuleType, mode: str, step: Step, call: str, settings: Any = None, **options: Any
) -> tuple[list[Any], FaultServer]:
    """All items of a stream, and the server."""
    with FaultServer(step) as server:

        async def main() -> Any:
            client = client_class(package, mode)(base_url=server.url, retry=0, **settings or {})
            try:
                return await result_of(method_of(client, call)(**options))
            finally:
                await result_of(client.close())

        return asyncio.run(main()), server


def test_events_come_typed_with_name_id_and_retry(
    package: ModuleType, mode: str, transport: Callable[[], dict[str, Any]]
) -> None:
    body = b'id: 1\nretry: 20\ndata: {"price": 1.5,\ndata: "symbol": "A", "new": 1}\n\n: idle\n\ndata: {"price": 2}\n\n'
    chunks = [body[start : start + 7] for start in range(0, len(body), 7)]
    items, server = items_of(package, mode, streamed(*chunks), "feeds.ticks", transport(), symbol="A")
    first, second = items
    assert isinstance(first, package.ServerSentEvent)
    assert isinstance(first.data, package.Tick)
    assert (first.data.price, first.data.symbol, first.data.extra) == (1.5, "A", {"new": 1})
    assert (first.event, first.id, first.retry) == ("message", "1", 0.02)
    assert (second.data.price, second.id) == (2, "1")
    (request,) = server.received
    assert (request.method, request.json, request.headers["accept"]) == ("POST", {"symbol": "A"}, EVENTS)


def test_texts_come_as_they_are(package: ModuleType, mode: str) -> None:
    items, _ = items_of(package, mode, streamed(b"data: {}\r\rdata: [DONE]\n\n"), "feeds.texts")
    assert [item.data for item in items] == ["{}", "[DONE]"]


def test_the_name_of_an_event_says_what_its_data_is(package: ModuleType, mode: str) -> None:
    body = b"""event: tick\ndata: {"price": 1}\n\nevent: halt\ndata: now\n
event: open\ndata: {"at": "2024-01-02T03:04:05Z"}\n\nevent: new\ndata: any\n\n"""
    items, server = items_of(package, mode, streamed(body), "feeds.kinds", last_event_id="9")
    assert [type(item.data).__name__ for item in items] == ["Tick", "str", "FeedsKindsResponse", "str"]
    assert items[2].data.at.year == 2024
    assert server.received[0].headers["last-event-id"] == "9"


@pytest.mark.parametrize(
    ("call", "media_type", "body", "values"),
    [
        ("feeds.rows", "application/x-ndjson", b'{"price": 1}\n\n{"price": 2}\r\n{"price": 3}', [1, 2, 3]),
        ("feeds.lines", "application/jsonl", b'{"price": 1}\n{"price": 2}\n', [1, 2]),
        ("feeds.lines", "text/plain", b"", []),
        ("feeds.sequence", "application/json-seq", b"\x1e1\n\x1e22\n\x1e\n\x1e3", [1, 22, 3]),
    ],
)
@pytest.mark.parametrize("size", [1, 1000])
def test_json_lines_and_sequences_come_item_by_item(
    package: ModuleType, mode: str, call: str, media_type: str, body: bytes, values: list[Any], size: int
) -> None:
    chunks = [body[start : start + size] for start in range(0, len(body), size)]
    items, _ = items_of(package, mode, streamed(*chunks, media_type=media_type), call)
    assert [item if isinstance(item, int) else item.price for item in items] == values


def test_an_operation_that_responds_with_either_has_a_method_for_each(package: ModuleType, mode: str) -> None:
    whole = streamed(b'{"words": ["a", "b"]}', media_type="application/json")
    with FaultServer(whole, streamed(b'data: {"word": "a"}\n\ndata: [DONE]\n\n')) as server:

        async def main() -> Any:
            client = client_class(package, mode)(base_url=server.url, retry=0)
            try:
                whole = await result_of(client.feeds.talk(text="hi"))
                return whole, await result_of(client.feeds.talk_stream(text="hi"))
            finally:
                await result_of(client.close())

        talk, items = asyncio.run(main())
    assert talk.words == ["a", "b"]
    assert [item.data.word for item in items] == ["a"]
    first, second = server.received
    assert (first.json, first.headers["accept"]) == ({"text": "hi"}, "application/json")
    assert (second.json, second.headers["accept"]) == ({"text": "hi", "stream": True}, EVENTS)
    assert list(package.OPERATIONS).count("feeds.talk") == 1


def test_an_item_comes_before_the_stream_goes_on_and_done_ends_it(package: ModuleType, mode: str) -> None:
    """The server never ends the stream: the client does, when it is told that it is over."""
    step = streamed(b'data: {"price": 1}\n\n', b"data: [DONE]\n\n", end=False)
    items, _ = items_of(package, mode, step, "feeds.ticks")
    assert [item.data.price for item in items] == [1]


def test_compressed_events_come(package: ModuleType, mode: str) -> None:
    step = streamed(gzip.compress(b"data: a\n\ndata: b\n\n"), head="content-encoding: gzip\r\n")
    items, _ = items_of(package, mode, step, "feeds.texts")
    assert [item.data for item in items] == ["a", "b"]


def test_an_empty_response_is_a_stream_without_items(package: ModuleType, mode: str) -> None:
    def step(connection: Connection) -> bool:
        connection.read()
        connection.send(b"HTTP/1.1 204 Nothing\r\n\r\n")
        return True

    assert items_of(package, mode, step, "feeds.kinds")[0] == []


HTML = streamed(b"<p>", media_type="text/html")
OBJECT = streamed(b"{}", media_type="application/json")
GONE = streamed(b'{"message": "gone"}', media_type="application/json", status=404)
WRONG: list[tuple[str, str, Step, str]] = [
    ("feeds.ticks", "DecodeError", streamed(b"data: {\n\n"), "an item of the stream is not JSON"),
    ("feeds.ticks", "DecodeError", streamed(b"data: 7\n\n"), "has an integer where an object"),
    ("feeds.lines", "DecodeError", streamed(b'{"price": 1}\nx\n'), "an item of the stream is not JSON"),
    ("feeds.sequence", "DecodeError", streamed(b'\x1e"1"\n'), "has a string where an integer is promised"),
    ("feeds.texts", "DecodeError", HTML, "content type is 'text/html'"),
    ("feeds.texts", "DecodeError", OBJECT, "text/event-stream is promised"),
    ("feeds.texts", "NotFoundError", GONE, "gone"),
]


@pytest.mark.parametrize(("call", "error", "step", "text"), WRONG)
def test_what_no_stream_may_be_is_a_typed_error(
    package: ModuleType, mode: str, call: str, error: str, step: Step, text: str
) -> None:
    with pytest.raises(getattr(package, error), match=text):
        items_of(package, mode, step, call)


def test_a_stream_that_breaks_off_is_an_error_after_its_items(package: ModuleType, mode: str) -> None:
    def step(connection: Connection) -> bool:
        connection.read()
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
        connection.send(b"9\r\ndata: a\n\n\r\n5\r\nda")
        return False

    async def script(client: Any) -> None:
        stream = client.feeds.texts()
        assert (await following(stream)).data == "a"
        with pytest.raises(package.ConnectionFailedError, match="broke off"):
            await following(stream)

    with_client(package, mode, step, script)


async def following(stream: Any) -> Any:
    """The next item of either kind of stream."""
    return next(stream) if hasattr(stream, "__next__") else await anext(stream)


def with_client(package: ModuleType, mode: str, steps: Step | list[Step], script: Any, **settings: Any) -> FaultServer:
    """Run an async script with a client of a server."""
    with FaultServer(*(steps if isinstance(steps, list) else [steps])) as server:

        async def main() -> None:
            client = client_class(package, mode)(base_url=server.url, retry=0, **settings)
            try:
                await script(client)
            finally:
                await result_of(client.close())

        asyncio.run(main())
        return server


async def closed(client: Any) -> None:
    stream = client.feeds.texts()
    assert (await following(stream)).data == "a"
    await result_of(stream.close())
    await result_of(stream.close())
    assert await result_of(stream) == []


async def entered(client: Any) -> None:
    stream = client.feeds.texts()
    assert stream.info is None
    if hasattr(stream, "__enter__"):
        with stream as events:
            assert events.info.status == 200
            assert next(events).data == "a"
    else:
        async with stream as events:
            assert events.info.status == 200
            assert (await anext(events)).data == "a"


async def broken_off(client: Any) -> None:
    stream = client.feeds.texts()
    if hasattr(stream, "__next__"):
        for _ in stream:
            break
    else:
        async for _ in stream:
            break


async def dropped(client: Any) -> None:
    assert (await following(client.feeds.texts())).data == "a"


@pytest.mark.parametrize("leave", [closed, entered, broken_off, dropped])
def test_the_connection_is_given_up_when_nobody_reads_on(
    package: ModuleType, mode: str, transport: Callable[[], dict[str, Any]], leave: Any
) -> None:
    """One connection is allowed, so a second call goes through only when the first has given it up."""
    steps = [streamed(b"data: a\n\n", end=False), streamed(b"data: b\n\n")]

    async def script(client: Any) -> None:
        await leave(client)
        gc.collect()
        await asyncio.sleep(0.05)  # what is dropped in a loop is closed by a task of its own
        assert [item.data for item in await result_of(client.feeds.texts())] == ["b"]

    server = with_client(package, mode, steps, script, max_connections=1, timeout=10, **transport())
    assert len(server.received) == 2


def test_the_wait_for_the_next_event_is_bounded_by_the_timeout(
    package: ModuleType, mode: str, transport: Callable[[], dict[str, Any]]
) -> None:
    with pytest.raises(package.AttemptTimeoutError):
        items_of(package, mode, streamed(b"data: a\n\n", end=False), "feeds.texts", transport(), timeout=0.3)


@pytest.mark.parametrize("busy", [False, True])
def test_a_deadline_bounds_the_whole_stream(package: ModuleType, mode: str, busy: bool) -> None:
    def endless(connection: Connection) -> bool:
        connection.read()
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n: begun\n\n")
        while busy:
            connection.send(b"data: a\n\n")
            connection.server.wait(0.01)
        connection.server.wait(30)
        return False

    with pytest.raises(package.DeadlineExceededError, match=r"deadline of 0\.4 s"):
        items_of(package, mode, endless, "feeds.texts", deadline=0.4, timeout=20)


def test_one_event_is_bounded_as_a_response_is(package: ModuleType, mode: str) -> None:
    step = streamed(b"data: " + b"x" * 5000, end=False)
    with pytest.raises(package.ResponseTooLargeError, match="max_response_bytes"):
        items_of(package, mode, step, "feeds.texts", {"max_response_bytes": 1000})


def test_drift_of_items_is_reported(package: ModuleType, mode: str) -> None:
    found: list[Any] = []
    step = streamed(b'data: {"price": "dear"}\n\n')
    items, _ = items_of(package, mode, step, "feeds.ticks", {"on_drift": found.append})
    assert items[0].data.price == "dear"
    assert [str(drift.pointer) for drift in found] == ["/price"]


def test_another_thread_may_close_a_stream_that_is_being_read(package: ModuleType) -> None:
    with FaultServer(streamed(b"data: a\n\n", end=False)) as server:
        client = client_class(package, "sync")(base_url=server.url, retry=0, timeout=20)
        with client:
            stream = client.feeds.texts()
            assert next(stream).data == "a"
            threading.Timer(0.1, stream.close).start()
            with pytest.raises((package.ConnectionFailedError, StopIteration)):
                next(stream)


def test_only_clients_with_streams_carry_the_module(project: Project, fragments: Fragments) -> None:
    project.spec("small", spec())
    files = project.build("small")
    assert not [path for path in files if "_runtime/streams" in path]
    assert not any("EventStream" in text for path, text in files.items() if path.endswith("__init__.py"))
    assert {"EventStream", "AsyncEventStream", "ServerSentEvent"} <= set(fragments.package("streams").__all__)


def test_items_of_request_bodies_are_still_refused(project: Project) -> None:
    content = {"application/jsonl": {"itemSchema": {"type": "object"}}}
    document = spec({"/a": {"post": {"requestBody": {"content": content}, "responses": {}}}}, openapi="3.2.0")
    assert "'itemSchema' of OpenAPI 3.2 is not read" in project.refused(document).problem
