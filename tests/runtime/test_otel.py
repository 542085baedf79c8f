"""OpenTelemetry: one span a call with what the conventions name, the trace carried on, nothing private in it."""

# ruff: noqa: SIM117 -- what is expected stands within what is set up
from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from generator.runtime.auth.schemes import ClientCredentials
from generator.runtime.errors.classes import (
    AttemptTimeoutError,
    ConfigurationError,
    ConnectionFailedError,
    NotFoundError,
    OutcomeUnknownError,
)
from generator.runtime.message import Request
from generator.runtime.resource import AsyncResource
from generator.runtime.telemetry.opentelemetry import tracing_of
from tests.support.demo_api import ADD_ROOM, API, GET_ROOM, SHORT_TIMEOUTS
from tests.support.fault_server import FaultServer, close_read, hang, respond
from tests.support.paged_server import CURSOR, by_cursor, serve
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import ReadableSpan


class Traced:
    """A provider that keeps what it is told."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider(shutdown_on_exit=False)
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self.exporter.get_finished_spans())

    @property
    def only(self) -> ReadableSpan:
        [span] = self.spans
        return span


@pytest.fixture
def traced() -> Traced:
    return Traced()


def client(mode: str, server: FaultServer, traced: Traced, **settings: Any) -> DemoClient:
    return DemoClient(mode, server.url + "/v1", **{**SHORT_TIMEOUTS, "tracing": traced.provider, **settings})


def test_a_call_is_a_span(mode: str, traced: Traced) -> None:
    with FaultServer(respond()) as server, client(mode, server, traced) as made:
        made.call(GET_ROOM, sid="private-sid")
    span = traced.only
    assert (span.name, span.kind, span.status.status_code) == ("GET /r/{sid}", SpanKind.CLIENT, StatusCode.UNSET)
    assert span.attributes == {
        "http.request.method": "GET",
        "url.template": "/r/{sid}",
        "url.scheme": "http",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "switchboard.call": "rooms.get",
        "http.response.status_code": 200,
        "network.protocol.version": "1.1",
    }
    assert span.instrumentation_scope is not None
    assert (span.instrumentation_scope.name, span.instrumentation_scope.version) == ("switchboard_demo", "1.2.3")
    [event] = span.events
    assert event.name == "attempt"
    assert dict(event.attributes or {}) | {"elapsed": 0} == {
        "attempt": 1,
        "elapsed": 0,
        "http.response.status_code": 200,
    }
    assert "private-sid" not in span.to_json()
    assert "Basic" not in span.to_json()


def test_the_trace_is_carried_on(mode: str, traced: Traced) -> None:
    """The server gets the id of the call's span; a header that the caller gave stays."""
    with FaultServer(respond()) as server, client(mode, server, traced) as made:
        made.call(GET_ROOM, sid="s")
        made.call(GET_ROOM, {"extra_headers": {"traceparent": "mine"}}, sid="s")
    context = traced.spans[0].context
    assert context is not None
    assert server.received[0].headers["traceparent"].startswith(f"00-{context.trace_id:032x}-{context.span_id:016x}-")
    assert "baggage" not in server.received[0].headers
    assert server.received[1].headers["traceparent"] == "mine"


def test_attempts_and_waits_are_events(mode: str, traced: Traced) -> None:
    with FaultServer(close_read, respond(503, b"{}"), respond()) as server, client(mode, server, traced) as made:
        made.call(GET_ROOM, sid="s")
    span = traced.only
    assert [event.name for event in span.events] == ["attempt", "wait", "attempt", "wait", "attempt"]
    facts = [dict(event.attributes or {}) for event in span.events]
    assert facts[0]["error.type"] == "MaybeSent"
    assert facts[2]["http.response.status_code"] == 503
    assert facts[1]["seconds"] > 0
    assert (span.attributes or {})["http.request.resend_count"] == 2
    assert span.status.status_code is StatusCode.UNSET


@pytest.mark.parametrize(
    ("operation", "step", "error", "kind"),
    [
        (GET_ROOM, respond(404, b"{}"), NotFoundError, "404"),
        (GET_ROOM, respond(500, b"{}"), Exception, "500"),
        (ADD_ROOM, close_read, OutcomeUnknownError, "OutcomeUnknownError"),
        (GET_ROOM, close_read, ConnectionFailedError, "ConnectionFailedError"),
        (GET_ROOM, hang, AttemptTimeoutError, "AttemptTimeoutError"),
    ],
)
def test_failures_are_errors(mode: str, traced: Traced, operation: Any, step: Any, error: Any, kind: str) -> None:
    with FaultServer(step) as server, client(mode, server, traced, retry=0) as made:
        with pytest.raises(error) as caught:
            made.call(operation, {"timeout": 0.3} if step is hang else {}, sid="s")
    span = traced.only
    assert span.status.status_code is StatusCode.ERROR
    assert (span.attributes or {})["error.type"] == kind
    if not kind.isdecimal():
        assert span.status.description == caught.value.message


def test_what_hooks_raise_is_not_told(mode: str, traced: Traced) -> None:
    """Nobody knows what is in it."""

    def veto(_: Any) -> None:
        raise PermissionError("hunter2")

    with FaultServer(respond()) as server, client(mode, server, traced, before_attempt=veto) as made:
        with pytest.raises(PermissionError):
            made.call(GET_ROOM, sid="s")
    assert (traced.only.attributes or {})["error.type"] == "PermissionError"
    assert "hunter2" not in traced.only.to_json()


def test_spans_are_children_of_the_callers(mode: str, traced: Traced) -> None:
    """And the fetch of a token one of the call's; after it the caller's span is current again."""
    tracer = traced.provider.get_tracer("mine")
    api = API._replace(schemes={"basic": ClientCredentials("client_id", "client_secret", "/oauth/token")})
    held = {"client_id": "me", "client_secret": "s3cret-s3cret"}
    token = respond(200, b'{"access_token": "t0ken-t0ken"}')
    with FaultServer(token, respond()) as server, tracer.start_as_current_span("outer") as outer:
        settings = {**SHORT_TIMEOUTS, "tracing": tracer}
        with DemoClient(mode, server.url, held, api=api, **settings) as made:
            made.call(GET_ROOM, sid="s")
        assert outer.is_recording()
    spans = {span.name: span for span in traced.spans}
    fetch, call = spans["POST /oauth/token"], spans["GET /r/{sid}"]
    assert fetch.parent is not None
    assert call.parent is not None
    assert fetch.parent == call.context
    if mode == "sync":  # the test's async runner has a context of its own
        assert call.parent == outer.get_span_context()
    assert "s3cret-s3cret" not in "".join(span.to_json() for span in traced.spans)
    assert "t0ken-t0ken" not in "".join(span.to_json() for span in traced.spans)


def test_tasks_do_not_mix_their_spans(traced: Traced) -> None:
    """Each of many calls at once is a child of its own caller's span."""
    tracer = traced.provider.get_tracer("mine")

    async def one(made: DemoClient, number: int) -> None:
        with tracer.start_as_current_span(f"outer {number}"):
            await AsyncResource(made.client._core)._call(GET_ROOM, {}, sid=number)

    async def many(made: DemoClient) -> None:
        await asyncio.gather(*(one(made, number) for number in range(20)))

    with FaultServer(respond()) as server, client("async", server, traced, rate_limit=None) as made:
        made.result_of(many(made))
    outer = {span.context.span_id for span in traced.spans if span.name.startswith("outer") and span.context}
    parents = [span.parent.span_id for span in traced.spans if span.name.startswith("GET") and span.parent]
    assert set(parents) == outer
    assert len(parents) == 20


def test_each_page_is_a_span(mode: str, traced: Traced) -> None:
    with FaultServer(serve(by_cursor)) as server, client(mode, server, traced) as made:
        assert len(made.result_of(made.pages(CURSOR))) == 7
    assert [span.name for span in traced.spans] == ["GET /things"] * 3


def test_paths_that_nobody_described_are_not_shown(mode: str, traced: Traced) -> None:
    with FaultServer(respond()) as server, client(mode, server, traced) as made:
        made.request("GET", "/private/nobody-knows-me")
        made.request("PROPFIND", "/private/nobody-knows-me")
    assert [span.name for span in traced.spans] == ["GET", "HTTP"]
    assert [(span.attributes or {})["http.request.method"] for span in traced.spans] == ["GET", "_OTHER"]
    assert "nobody-knows-me" not in "".join(span.to_json() for span in traced.spans)


def test_other_servers_get_no_trace(mode: str, traced: Traced) -> None:
    """A redirect to another origin, say."""
    other = FaultServer(respond())
    with (
        other,
        FaultServer(respond(302, b"", location=f"{other.url}/x")) as server,
        client(mode, server, traced) as made,
    ):
        made.call(GET_ROOM, sid="s")
    assert "traceparent" in server.received[0].headers
    assert "traceparent" not in other.received[0].headers


def test_the_global_provider_is_taken_when_asked(monkeypatch: pytest.MonkeyPatch, traced: Traced) -> None:
    monkeypatch.setattr("generator.runtime.telemetry.opentelemetry.get_tracer", traced.provider.get_tracer)
    with FaultServer(respond()) as server, client("sync", server, traced, tracing=True) as made:
        made.call(GET_ROOM, sid="s")
    assert traced.only.name == "GET /r/{sid}"


@pytest.mark.parametrize("wrong", [1, "yes", object()])
def test_what_cannot_trace_is_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="tracing"):
        DemoClient("sync", "http://127.0.0.1:1", tracing=wrong)


def test_it_is_imported_on_demand_only() -> None:
    """And where it is missing, the error says what to install."""
    code = """if True:
        import sys
        from tests.support.sync_async import DemoClient
        from generator.runtime.errors.classes import ConfigurationError
        DemoClient("sync", "http://127.0.0.1:1", tracing=False).close()
        assert not any(name.startswith("opentelemetry") for name in sys.modules)
        sys.modules["opentelemetry"] = None
        try:
            DemoClient("sync", "http://127.0.0.1:1", tracing=True)
        except ConfigurationError as error:
            print(error)
        """
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "[otel]" in done.stdout
    assert "pip install opentelemetry-api" in done.stdout


@pytest.mark.parametrize(
    ("url", "carried"), [("https://api.example.com/x", True), ("https://storage.example.com/x", False)]
)
def test_storage_that_an_answer_names_gets_no_trace(url: str, carried: bool, traced: Traced) -> None:
    tracer = traced.provider.get_tracer("mine")
    tracing = tracing_of(tracer, API, "https://api.example.com/v1")
    with tracer.start_as_current_span("outer"):
        request = tracing._with_context(Request(GET_ROOM, "POST", url, []))
    assert [name for name, _ in request.headers] == ["traceparent"] * carried
