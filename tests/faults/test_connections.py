"""Faults that are no row of the table: connections that never come about, TLS, redirects, uploads, downloads."""

from __future__ import annotations

import io
import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.auth.credentials import NO_AUTH
from generator.runtime.calls.exchange import Call, exchange
from generator.runtime.errors.classes import (
    AttemptTimeoutError,
    ConnectionFailedError,
    DeadlineExceededError,
    OutcomeUnknownError,
    RateLimitError,
    RateLimitWaitError,
    ServerError,
    StatusError,
)
from generator.runtime.limits.limiter import SLACK
from generator.runtime.message import MaybeSent, NotSent, Request, Timeouts
from generator.runtime.operation import Body, Field, Operation, ResponseSpec
from generator.runtime.redact import Redactor
from generator.runtime.settings import Rate, RetryPolicy
from generator.runtime.steps.clock import SYSTEM_CLOCK
from generator.runtime.steps.commands import Send
from tests.support.clock import ManualClock
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS, SHORT_TIMEOUTS
from tests.support.fault_server import (
    Connection,
    FaultServer,
    close_read,
    closed_port,
    deaf,
    drip,
    hang,
    head,
    raw,
    reset_read,
    respond,
    response_bytes,
)
from tests.support.sync_async import DemoClient
from tests.support.tls import contexts

if TYPE_CHECKING:
    from pathlib import Path

GET, PUT, POST = OPERATIONS["read"], OPERATIONS["replace"], OPERATIONS["write"]
UPLOAD = Operation(
    "f.put",
    "f.put",
    "PUT",
    "/f",
    (),
    (Body("application/octet-stream", (Field("content", (), file=True),)),),
    (ResponseSpec("200", "application/json", "Any"),),
    replay="idempotent",
)
DOWNLOAD = Operation(
    "f.get", "f.get", "GET", "/f", (), (), (ResponseSpec("200", "application/octet-stream", "bytes"),), replay="safe"
)


@pytest.mark.parametrize("operation", [GET, PUT, POST])
def test_refused_connections_are_tried_again_whatever_the_operation(mode: str, operation: Operation[Any]) -> None:
    """Nothing was sent, so even a write may be; the error says that no answer came, not that the outcome is unknown."""
    with DemoClient(mode, f"http://127.0.0.1:{closed_port()}", **SHORT_TIMEOUTS) as client:
        with pytest.raises(ConnectionFailedError) as caught:
            client.call(operation, **({} if operation is GET else {"name": "x"}))
        assert caught.value.attempts == 3
        assert client.client._core.io.backend().pool.semaphore.held == 0


def test_a_write_goes_through_once_the_server_listens(mode: str) -> None:
    """The second attempt succeeds, and the server has seen one request."""
    port = closed_port()
    late: list[FaultServer] = []

    def start(_: Any) -> None:
        if not late:
            server = FaultServer(respond())
            server.listener.close()
            server.listener = socket.create_server(("127.0.0.1", port))
            late.append(server.__enter__())

    settings = SHORT_TIMEOUTS | {"after_attempt": start}
    with DemoClient(mode, f"http://127.0.0.1:{port}", **settings) as client:
        assert client.call(POST, name="x") == {"ok": True}
    assert late[0].met == 1
    late[0].__exit__()


def test_names_that_do_not_exist(mode: str) -> None:
    """A connection error, not a stray gaierror."""
    with (
        DemoClient(mode, "https://nowhere.invalid", **SHORT_TIMEOUTS) as client,
        pytest.raises((ConnectionFailedError, AttemptTimeoutError)),
    ):
        client.call(GET)


def test_a_resolver_that_hangs_is_bounded_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's resolver knows no timeout; ours does."""
    real = socket.getaddrinfo
    released = threading.Event()

    def slow(host: str, *args: Any, **more: Any) -> Any:
        if host == "slow.example":
            if more.get("flags"):
                raise socket.gaierror
            released.wait()
        return real(host, *args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    settings = SHORT_TIMEOUTS | {"allow_http": True, "retry": 0}
    with DemoClient("sync", "http://slow.example", **settings) as client, pytest.raises(AttemptTimeoutError) as caught:
        client.call(GET)
    released.set()
    assert caught.value.bound == "connect"


def test_a_connect_that_hangs(mode: str) -> None:
    """The connect bound is hit and named; nothing was sent, so a write is told as a timeout, not as unknown."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
        settings = SHORT_TIMEOUTS | {"timeout": Timeouts(0.2, 1, 1, 1, 2)}
        with (
            DemoClient(mode, f"http://127.0.0.1:{port}", **settings) as client,
            pytest.raises(AttemptTimeoutError) as caught,
        ):
            client.call(POST, name="x")
        for filler in fillers:
            filler.close()
    assert (caught.value.bound, caught.value.seconds, caught.value.attempts) == ("connect", 0.2, 3)


def test_tls(mode: str) -> None:
    """Good certificates work, for small and large bodies, over kept connections."""
    server_context, client_context, _ = contexts()
    big = b'"' + b"x" * 900_000 + b'"'
    with (
        FaultServer(respond(200, big), tls=server_context) as server,
        DemoClient(mode, server.url, ssl_context=client_context, **SHORT_TIMEOUTS | {"timeout": 5}) as client,
    ):
        for _ in range(3):
            assert len(client.call(POST, name="y" * 300_000)) == 900_000
        assert server.connections == 1
        assert [len(request.body) for request in server.received] == [300_011] * 3


def test_certificates_that_nobody_vouches_for(mode: str) -> None:
    """Refused at once (a retry cannot help), with nothing sent."""
    server_context = contexts().server
    with (
        FaultServer(respond(), tls=server_context) as server,
        DemoClient(mode, server.url, **SHORT_TIMEOUTS) as client,
    ):
        with pytest.raises(ConnectionFailedError, match=r"(?i)certificate") as caught:
            client.call(POST, name="x")
        assert (caught.value.attempts, server.met) == (1, 0)
        assert client.client._core.io.backend().pool.semaphore.held == 0


def test_a_tls_handshake_that_hangs(mode: str) -> None:
    """Counts as connecting."""
    with (
        FaultServer(deaf) as server,
        DemoClient(mode, server.url.replace("http:", "https:"), **SHORT_TIMEOUTS) as client,
    ):
        with pytest.raises(AttemptTimeoutError) as caught:
            client.call(POST, name="x")
        assert caught.value.bound == "connect"


def test_tls_that_drips(mode: str) -> None:
    """The deadline of an attempt holds below the encryption, too."""
    server_context, client_context, _ = contexts()
    settings = SHORT_TIMEOUTS | {"retry": 0, "ssl_context": client_context}
    with (
        FaultServer(drip(b"", response_bytes(), 0.1), tls=server_context) as server,
        DemoClient(mode, server.url, **settings) as client,
        pytest.raises(AttemptTimeoutError) as caught,
    ):
        client.call(GET)
    assert caught.value.bound == "total"


def test_an_encrypted_connection_that_breaks_is_unknown(mode: str) -> None:
    """As without encryption."""
    server_context, client_context, _ = contexts()
    with (
        FaultServer(reset_read, tls=server_context) as server,
        DemoClient(mode, server.url, ssl_context=client_context, **SHORT_TIMEOUTS) as client,
    ):
        with pytest.raises(OutcomeUnknownError):
            client.call(POST, name="x")
        assert server.met == 1


def test_a_kept_connection_that_died_costs_no_retry(mode: str) -> None:
    """The server closed it while it was idle: no fault of this call's, so it is made again even with retry=0."""
    with FaultServer(respond(), close_read, respond()) as server, DemoClient(mode, server.url, retry=0) as client:
        client.call(GET)
        assert client.call(GET) == {"ok": True}
        assert server.met == 3


def test_that_is_so_once() -> None:
    """A server that closes every connection is not asked for ever."""
    dead = MaybeSent("closed")
    dead.stale = True
    timeouts = Timeouts(1, 1, 1, 1, 1)
    request = Request(GET, "GET", "http://127.0.0.1:1/", [])
    steps = exchange(Call(request, NO_AUTH, RetryPolicy(retries=0), timeouts, 5.0, Redactor(), SYSTEM_CLOCK))
    assert isinstance(next(steps), Send)
    assert isinstance(steps.throw(dead), Send)
    with pytest.raises(ConnectionFailedError):
        steps.throw(dead)


# -- redirects ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_foreign_redirects_carry_no_credentials(mode: str, status: int) -> None:
    """Another port is another origin: it sees neither Authorization nor any header that could be a secret."""
    with (
        FaultServer(respond()) as foreign,
        FaultServer(respond(status, b"", location=f"{foreign.url}/file?sig=1")) as server,
    ):
        settings = SHORT_TIMEOUTS | {"headers": {"api_access_token": "t0ken", "x-anything": "s3cret"}}
        with DemoClient(mode, server.url, **settings) as client:
            assert client.call(GET, {"extra_headers": {"x-more": "s3cret"}}) == {"ok": True}
        assert "authorization" in server.received[0].headers
        assert foreign.received[0].target == "/file?sig=1"
        assert set(foreign.received[0].headers) == {"host", "user-agent", "accept", "accept-encoding"}


def test_redirects_on_the_same_origin_carry_them(mode: str) -> None:
    """The same server gets the same credentials; the default port may be spelt out or not."""
    with (
        FaultServer(respond(302, b"", location="/b"), respond()) as server,
        DemoClient(mode, server.url, **SHORT_TIMEOUTS) as client,
    ):
        client.call(GET)
        assert [request.target for request in server.received] == ["/things/1", "/b"]
        assert server.received[1].headers["authorization"] == server.received[0].headers["authorization"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_writes_are_not_redirected(mode: str, status: int) -> None:
    """The body goes nowhere that it was not addressed to; the error says where the server pointed."""
    with FaultServer(respond()) as foreign, FaultServer(respond(status, b"", location=foreign.url)) as server:
        with DemoClient(mode, server.url, **SHORT_TIMEOUTS) as client, pytest.raises(StatusError) as caught:
            client.call(POST, name="x")
        assert caught.value.status_code == status
        assert (server.met, foreign.met) == (1, 0)


def test_from_https_to_http_nothing_is_followed(mode: str) -> None:
    """Not even without credentials."""
    server_context, client_context, _ = contexts()
    with (
        FaultServer(respond()) as plain,
        FaultServer(respond(302, b"", location=plain.url), tls=server_context) as server,
        DemoClient(mode, server.url, ssl_context=client_context, **SHORT_TIMEOUTS) as client,
    ):
        with pytest.raises(StatusError):
            client.call(GET)
        assert plain.met == 0


# -- time --------------------------------------------------------------------------------------------------------------


def test_the_deadline_bounds_the_whole_call(mode: str) -> None:
    """Attempts that would each be in time are cut off where together they are not; the error says by what."""
    clock = ManualClock()
    settings = SHORT_TIMEOUTS | {"deadline": 0.625, "retry": RetryPolicy(retries=50, base=0.0), "clock": clock}
    settings["after_attempt"] = lambda _: clock.advance(0.25)
    with FaultServer(hang) as server, DemoClient(mode, server.url, **settings) as client:
        with pytest.raises(DeadlineExceededError) as caught:
            client.call(GET)
        assert server.met == 3
    assert (caught.value.seconds, caught.value.attempts, caught.value.elapsed) == (0.625, 3, 0.75)
    assert "deadline of 0.625 s" in str(caught.value)


def test_per_call_bounds_win(mode: str) -> None:
    """`timeout`, `deadline` and `retry` may be given for one call."""
    with FaultServer(hang) as server, DemoClient(mode, server.url, trust_env=False) as client:
        with pytest.raises(AttemptTimeoutError) as caught:
            client.call(GET, {"timeout": 0.1, "retry": 0})
        assert (caught.value.seconds, caught.value.attempts, server.met) == (0.1, 1, 1)
        with pytest.raises(DeadlineExceededError):
            client.call(GET, {"deadline": 0.1})
        assert server.met == 2


def test_waiting_for_the_limiter_counts_towards_the_deadline(mode: str) -> None:
    """Where the wait is known to be too long, the call ends at once, unsent."""
    clock = ManualClock()
    settings = LONG_TIMEOUTS | {"rate_limit": Rate(1, 30.0), "deadline": 0.5, "clock": clock}
    with FaultServer(respond()) as server, DemoClient(mode, server.url, **settings) as client:
        client.call(GET)
        with pytest.raises(RateLimitWaitError) as caught:
            client.call(POST, name="x")
        assert server.met == 1
    assert (caught.value.attempts, caught.value.wait, clock.slept) == (0, 30.0 + SLACK, [])


def test_retries_and_pauses_draw_on_the_limit(mode: str) -> None:
    """Three attempts at one per second take two, pauses between retries included."""
    clock = ManualClock()
    policy = RetryPolicy(base=0.5, cap=0.5)
    settings = LONG_TIMEOUTS | {"rate_limit": Rate(1, 1.0 - SLACK), "retry": policy, "clock": clock}
    with FaultServer(respond(503, b"{}")) as server, DemoClient(mode, server.url, **settings) as client:
        with pytest.raises(ServerError) as caught:
            client.call(GET)
        assert (server.met, caught.value.elapsed) == (3, 2.0)
    assert clock.slept == [0.25, 0.75] * 2  # the pause, and what the limit asks for beyond it


def test_the_cap_on_what_a_server_may_ask_for(mode: str) -> None:
    """Above `max_wait` its answer is raised at once, however far away the deadline is."""
    clock = ManualClock()
    settings = LONG_TIMEOUTS | {"retry": RetryPolicy(max_wait=0.5), "clock": clock}
    with FaultServer(respond(429, b"{}", retry_after="1.5"), respond()) as server:
        with DemoClient(mode, server.url, **settings) as client, pytest.raises(RateLimitError) as caught:
            client.call(GET)
        assert server.met == 1
    assert (caught.value.retry_after, clock.slept) == (1.5, [])


def test_one_429_pauses_the_calls_of_all(mode: str) -> None:
    """Retry-After is what the server asks of the client, not of one call."""
    clock = ManualClock()
    with (
        FaultServer(respond(429, b"{}", retry_after="3"), respond()) as server,
        DemoClient(mode, server.url, **LONG_TIMEOUTS | {"retry": 0, "clock": clock}) as client,
    ):
        with pytest.raises(RateLimitError):
            client.call(GET)
        clock.advance(1.0)
        client.call(POST, name="x")
    assert clock.slept == [2.0]


# -- bodies ------------------------------------------------------------------------------------------------------------


def test_files_are_sent_again_exactly(mode: str, tmp_path: Path) -> None:
    """A file, and a stream that stands in the middle, are the same bytes in each attempt."""
    file = tmp_path / "f.bin"
    file.write_bytes(bytes(range(256)) * 4000)
    stream = io.BytesIO(b"not this" + b"but that" * 1000)
    stream.seek(8)
    with FaultServer(respond(503, b""), respond(), respond(502, b""), respond()) as server:
        with DemoClient(mode, server.url, **SHORT_TIMEOUTS) as client:
            client.call(UPLOAD, content=file)
            client.call(UPLOAD, content=stream)
        assert [len(request.body) for request in server.received] == [1_024_000, 1_024_000, 8000, 8000]
        assert server.received[0].body == server.received[1].body
        assert server.received[2].body == server.received[3].body == b"but that" * 1000


def test_what_cannot_be_rewound_is_sent_once(mode: str) -> None:
    """An iterator's bytes are gone, so its request is not retried, not even an idempotent one."""
    with FaultServer(respond(503, b""), respond()) as server, DemoClient(mode, server.url, **SHORT_TIMEOUTS) as client:
        with pytest.raises(ServerError) as caught:
            client.call(UPLOAD, content=iter([b"ab", b"cd"]))
        assert (server.met, caught.value.attempts) == (1, 1)
        assert server.received[0].body == b"abcd"
        assert server.received[0].headers["transfer-encoding"] == "chunked"


def test_nor_is_it_after_a_broken_connection(mode: str) -> None:
    """The server may have got it or not, and we cannot send it again to make sure."""
    with FaultServer(close_read, respond()) as server, DemoClient(mode, server.url, **SHORT_TIMEOUTS) as client:
        with pytest.raises(OutcomeUnknownError):
            client.call(UPLOAD, content=iter([b"ab", b"cd"]))
        assert server.met == 1


def test_a_body_that_breaks_off_breaks_the_request(mode: str) -> None:
    """An exception of the body comes through as it is, and the half-sent request is not left on a kept connection."""

    def body() -> Any:
        yield b"ab"
        raise ZeroDivisionError

    with FaultServer(respond()) as server, DemoClient(mode, server.url, **SHORT_TIMEOUTS) as client:
        with pytest.raises(ZeroDivisionError):
            client.call(UPLOAD, content=body())
        assert client.call(GET) == {"ok": True}
        assert client.client._core.io.backend().pool.semaphore.held == 0
        assert server.connections == 2


def test_headers_that_cannot_be_sent_show_nothing(mode: str) -> None:
    """h11 quotes the value in its error; ours does not, nor does anything that hangs on it."""
    import traceback

    request = Request(GET, "GET", "http://127.0.0.1:9/", [("authorization", "s3cret\x00value")])
    with FaultServer(respond()) as server, DemoClient(mode, server.url, **SHORT_TIMEOUTS) as client:
        request = request._replace(url=server.url)
        with pytest.raises(NotSent) as caught:
            client.result_of(client.client._core.io.send(request, SHORT_TIMEOUTS["timeout"]))
        shown = "".join(traceback.format_exception(caught.value))
        assert "s3cret" not in shown.replace('"s3cret\\x00value"', "")
        assert caught.value.__context__ is None or "s3cret" not in str(caught.value.__context__)
        assert caught.value.permanent


# -- downloads ---------------------------------------------------------------------------------------------------------


def read_all(client: DemoClient, response: Any) -> bytes:
    return b"".join(client.result_of(response.chunks()))


def test_downloads_outlast_the_total(mode: str) -> None:
    """A long download is bounded from chunk to chunk; the total and the deadline bound the time to its first byte."""
    slow = drip(head(200, {"content-length": 8}), b"12345678", 0.1)
    with FaultServer(slow) as server, DemoClient(mode, server.url, **SHORT_TIMEOUTS) as client:
        opened = client.raw(DOWNLOAD)
        assert read_all(client, opened) == b"12345678"
        assert client.client._core.io.backend().pool.semaphore.held == 0


def test_downloads_that_stop_are_told(mode: str) -> None:
    """Silence within a download is a timeout, a broken one a connection error; the connection is free afterwards."""

    def stall(conn: Connection) -> bool:
        conn.read()
        conn.send(head(200, {"content-length": 8}) + b"1234")
        conn.server.wait(5)
        return False

    with FaultServer(stall) as server, DemoClient(mode, server.url, **SHORT_TIMEOUTS) as client:
        opened = client.raw(DOWNLOAD)
        with pytest.raises(Exception, match=r"timed out|timeout") as caught:
            read_all(client, opened)
        assert "Timeout" in type(caught.value).__name__ or type(caught.value).__name__ == "MaybeSent"
        assert client.client._core.io.backend().pool.semaphore.held == 0


def test_an_error_status_of_a_download_is_read_whole(mode: str) -> None:
    """And in bounded time."""
    with (
        FaultServer(respond(404, b'{"message": "no such file"}')) as server,
        DemoClient(mode, server.url, **SHORT_TIMEOUTS) as client,
    ):
        with pytest.raises(StatusError, match="no such file"):
            client.raw(DOWNLOAD)
        assert client.client._core.io.backend().pool.semaphore.held == 0


def test_a_download_that_is_dropped_warns_and_frees_its_connection() -> None:
    """Whoever forgets to read it or close it leaks nothing."""
    import gc

    with (
        FaultServer(raw(head(200, {"content-length": 8}) + b"1234")) as server,
        DemoClient("sync", server.url, **SHORT_TIMEOUTS) as client,
    ):
        opened = client.client._core.io.send(
            client.client._core.request(DOWNLOAD, {}, {}), SHORT_TIMEOUTS["timeout"], stream=True
        )
        with pytest.warns(ResourceWarning, match="neither read"):  # noqa: PT031 - collecting is the statement
            del opened
            gc.collect()
        assert client.client._core.io.backend().pool.semaphore.held == 0
