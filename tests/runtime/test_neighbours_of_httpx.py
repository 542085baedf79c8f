"""Libraries that mock, record or observe httpx: what they see of a client's requests, by each way to the server.

`docs/decisions/transports.md` says which see what; here is the proof, with the libraries themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
import respx
import sentry_sdk
import vcr
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sentry_sdk.transport import Transport

from generator.runtime.errors.classes import AttemptTimeoutError, ConnectionFailedError, OutcomeUnknownError
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS
from tests.support.fault_server import FaultServer, respond
from tests.support.sync_async import DemoClient
from tests.support.tls import contexts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytest_httpx import HTTPXMock

GET, POST = OPERATIONS["read"], OPERATIONS["write"]
API = "https://api.example.com"
WAYS = ("built-in", "transport", "http_client")
every_way = pytest.mark.parametrize("way", WAYS)


class Way:
    """A client by one of the ways to the server, and what the user passed for it."""

    def __init__(self, mode: str, way: str, base_url: str, library: Any = httpx, **settings: Any) -> None:
        self.given: Any = None
        own = {"verify": contexts().client, "trust_env": False}
        sync = mode == "sync"
        if way == "transport":
            self.given = (library.HTTPTransport if sync else library.AsyncHTTPTransport)(**own)
        if way == "http_client":
            self.given = (library.Client if sync else library.AsyncClient)(**own)
        settings = LONG_TIMEOUTS | settings | ({} if self.given is None else {way: self.given})
        self.client = DemoClient(mode, base_url, **settings)

    def __enter__(self) -> DemoClient:
        return self.client

    def __exit__(self, *_: object) -> None:
        if hasattr(self.given, "cookies"):  # clients of the user's are the user's to close
            self.client.result_of(self.given.close() if self.client.runner is None else self.given.aclose())
        self.client.__exit__()


# -- respx -------------------------------------------------------------------------------------------------------------


@every_way
def test_respx_sees_every_way(mode: str, way: str) -> None:
    """It patches httpcore's connections, which the built-in ones are, too."""
    with respx.mock, Way(mode, way, API) as client:
        route = respx.get(f"{API}/things/1").mock(side_effect=[httpx.Response(503), httpx.Response(200, json={"a": 1})])
        assert client.call(GET) == {"a": 1}
        assert route.call_count == 2
        assert route.calls.last.request.headers["authorization"].startswith("Basic ")


@every_way
@pytest.mark.parametrize(
    ("error", "expected", "attempts"),
    [
        (httpx.ConnectError, ConnectionFailedError, 3),
        (httpx.ConnectTimeout, AttemptTimeoutError, 3),
        (httpx.PoolTimeout, AttemptTimeoutError, 3),
        (httpx.ReadTimeout, OutcomeUnknownError, 1),
        (httpx.ReadError, OutcomeUnknownError, 1),
        (httpx.RemoteProtocolError, OutcomeUnknownError, 1),
    ],
)
def test_errors_that_respx_raises_are_ours(
    mode: str, way: str, error: type[Exception], expected: type[Exception], attempts: int
) -> None:
    """So that tests of services can play them; a write is repeated as it would be over a real network."""
    with respx.mock, Way(mode, way, API) as client:
        route = respx.post(f"{API}/things").mock(side_effect=error)
        with pytest.raises(expected):
            client.call(POST, name="x")
        assert route.call_count == attempts


@every_way
def test_a_route_that_respx_does_not_know_fails_the_test(mode: str, way: str) -> None:
    """It is no network error: it says what was asked."""
    with respx.mock, Way(mode, way, API) as client, pytest.raises(AssertionError, match="not mocked"):
        client.call(GET)


# -- pytest-httpx ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["transport", "http_client"])
def test_pytest_httpx_sees_what_is_passed(mode: str, way: str, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url=f"{API}/things/1", json={"a": 1})
    httpx_mock.add_exception(httpx.ReadTimeout("slow"), url=f"{API}/things")
    with Way(mode, way, API) as client:
        assert client.call(GET) == {"a": 1}
        with pytest.raises(OutcomeUnknownError):
            client.call(POST, name="x")
    assert [request.method for request in httpx_mock.get_requests()] == ["GET", "POST"]


def test_pytest_httpx_does_not_see_the_built_in_connections(mode: str, httpx_mock: HTTPXMock) -> None:
    """It patches httpx's transport: requests go past it, to the server."""
    with FaultServer(respond()) as server, Way(mode, "built-in", server.url) as client:
        assert client.call(GET) == {"ok": True}
        assert server.met == 1
    assert not httpx_mock.get_requests()


# -- vcrpy -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["transport", "http_client"])
@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_vcrpy_records_and_replays_what_is_passed(mode: str, way: str, library: Any, tmp_path: Path) -> None:
    """A cassette is recorded from a server, and read back when the server is gone."""
    recorder = vcr.VCR(filter_headers=["authorization"])
    cassette = str(tmp_path / "cassette.yaml")
    with FaultServer(respond(200, b'{"a": 1}'), respond(201, b'{"b": 2}')) as server:
        for _ in range(2):
            with recorder.use_cassette(cassette), Way(mode, way, server.url, library) as client:
                assert client.call(GET) == {"a": 1}
                assert client.call(POST, name="x") == {"b": 2}
        assert server.met == 2
    assert "Basic" not in (tmp_path / "cassette.yaml").read_text()


def test_vcrpy_does_not_see_the_built_in_connections(mode: str, tmp_path: Path) -> None:
    with FaultServer(respond()) as server:
        for _ in range(2):
            with vcr.use_cassette(str(tmp_path / "cassette.yaml")) as cassette:
                with Way(mode, "built-in", server.url) as client:
                    client.call(GET)
                assert len(cassette) == 0
        assert server.met == 2


# -- OpenTelemetry's httpx instrumentation -----------------------------------------------------------------------------


@pytest.fixture
def exporter() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    yield exporter
    HTTPXClientInstrumentor().uninstrument()
    provider.shutdown()


@pytest.mark.parametrize("way", ["transport", "http_client"])
def test_opentelemetry_sees_what_is_passed(mode: str, way: str, exporter: InMemorySpanExporter) -> None:
    """A span for each attempt, whose context the server is told."""
    with FaultServer(respond(503, b"{}"), respond()) as server, Way(mode, way, server.url) as client:
        assert client.call(GET) == {"ok": True}
    spans = exporter.get_finished_spans()
    assert [(span.attributes or {}).get("http.status_code") for span in spans] == [503, 200]
    sent = [request.headers["traceparent"].split("-")[2] for request in server.received]
    assert sent == [f"{span.context.span_id:016x}" for span in spans if span.context is not None]


def test_its_spans_are_within_those_of_tracing(mode: str, exporter: InMemorySpanExporter) -> None:
    """With `tracing=` beside an `http_client=`: the call, and in it each attempt; the server is told of the latter."""
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    with FaultServer(respond()) as server, Way(mode, "http_client", server.url, tracing=provider) as client:
        client.call(GET)
    attempt, call = exporter.get_finished_spans()
    assert attempt.parent is not None
    assert call.context is not None
    assert attempt.context is not None
    assert (call.name, attempt.parent.span_id) == ("GET /things/1", call.context.span_id)
    assert server.received[0].headers["traceparent"].split("-")[2] == f"{attempt.context.span_id:016x}"


def test_opentelemetry_does_not_see_the_built_in_connections(mode: str, exporter: InMemorySpanExporter) -> None:
    """`tracing=` is for them."""
    with FaultServer(respond()) as server, Way(mode, "built-in", server.url) as client:
        client.call(GET)
    assert not exporter.get_finished_spans()
    assert "traceparent" not in server.received[0].headers


# -- Sentry ------------------------------------------------------------------------------------------------------------


class Envelopes(Transport):
    """Keeps what Sentry would send."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[dict[str, Any]] = []

    def capture_envelope(self, envelope: Any) -> None:
        self.events += [item.payload.json for item in envelope.items if item.payload.json is not None]


@pytest.fixture
def sentry() -> Iterator[Envelopes]:
    envelopes = Envelopes()
    sentry_sdk.init(dsn="https://key@sentry.example/1", transport=envelopes, traces_sample_rate=1.0)
    yield envelopes
    sentry_sdk.get_client().close()
    sentry_sdk.init()


def spans_of_sentry(envelopes: Envelopes, client: DemoClient) -> list[dict[str, Any]]:
    """The HTTP spans that Sentry has of one call."""
    with sentry_sdk.start_transaction(name="a job"):
        assert client.call(GET) == {"ok": True}
    return [span for event in envelopes.events for span in event.get("spans", ()) if span["op"] == "http.client"]


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_sentry_sees_a_client_that_is_passed(mode: str, library: Any, sentry: Envelopes) -> None:
    """It patches `send`. The server is told of the trace; the breadcrumb and the span hold no credential."""
    with FaultServer(respond(503, b"{}"), respond()) as server, Way(mode, "http_client", server.url, library) as client:
        spans = spans_of_sentry(sentry, client)
    assert [span["data"]["http.response.status_code"] for span in spans] == [503, 200]
    assert all("sentry-trace" in request.headers for request in server.received)
    assert "pa55word" not in repr(sentry.events)


@pytest.mark.parametrize("way", ["built-in", "transport"])
def test_sentry_sees_no_other_way(mode: str, way: str, sentry: Envelopes) -> None:
    with FaultServer(respond()) as server, Way(mode, way, server.url) as client:
        assert not spans_of_sentry(sentry, client)
    assert "sentry-trace" not in server.received[0].headers
