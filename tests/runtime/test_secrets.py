"""Secrets: whatever goes wrong, and whoever repeats them to us, no output of ours shows a credential."""

# ruff: noqa: SIM117 -- what is expected stands within what is set up
from __future__ import annotations

import json
import logging
import pickle
import traceback
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from generator.runtime.auth.schemes import ApiKey, Basic, Bearer, ClientCredentials
from generator.runtime.errors.classes import (
    AuthenticationError,
    CallTimeoutError,
    ClientError,
    ConnectionFailedError,
    DecodeError,
    DriftError,
    OutcomeUnknownError,
    PaginationError,
    RateLimitError,
    ResponseTooLargeError,
    ServerError,
    StatusError,
)
from generator.runtime.operation import Body, Field, Operation, Paging, Parameter, ResponseSpec
from tests.support.demo_api import API, GET_ROOM
from tests.support.fault_server import FaultServer, raw, respond
from tests.support.sample_models import CODEC
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

SCHEMES: dict[str, tuple[Any, tuple[str, ...]]] = {
    "basic": (Basic("login", "password"), ("login", "password")),
    "bearer": (Bearer("token"), ("token",)),
    "header key": (ApiKey("key", "header", "api_access_token"), ("key",)),
    "odd header key": (ApiKey("key", "header", "X-Harmless"), ("key",)),
    "query key": (ApiKey("key", "query", "k"), ("key",)),
    "cookie key": (ApiKey("key", "cookie", "c"), ("key",)),
    "oauth": (ClientCredentials("client_id", "client_secret"), ("client_id", "client_secret")),
}
SENT = {"sid": 1, "pin_code": "Zq9-4711-4711", "note": "n", "door": "Zq9-1234-5678"}


def operation(**changes: Any) -> Operation[Any]:
    fields = (Field("note", ("note",)), Field("door", ("door",), sensitive=True))
    made: Operation[Any] = Operation(
        "x.y", "x.y", "POST", "/x/{sid}",
        parameters=(Parameter("sid", "sid", "path"), Parameter("pin_code", "PIN", "query", sensitive=True)),
        bodies=(Body("application/json", fields), Body("application/x-www-form-urlencoded", fields)),
        responses=(ResponseSpec("200", "application/json", "Maker"),), security=(("basic",),),
    )  # fmt: skip
    return made._replace(**changes)


class Echo:
    """An httpx transport, sync and async, to a server (or network) that repeats all it was sent, in its own way."""

    def __init__(self, fault: Callable[[list[str], httpx.Request], httpx.Response]) -> None:
        self.fault = fault
        self.token = "Zq9-fetched-token"

    def handle_request(self, request: Any) -> Any:
        import httpx

        said = [str(request.url), *request.headers.values(), request.read().decode("utf-8", "replace")]
        if request.url.path.endswith("/oauth/token") and self.fault is not refused_token:
            return httpx.Response(200, json={"access_token": self.token, "said": said})
        return self.fault(said, request)

    async def handle_async_request(self, request: Any) -> Any:
        await request.aread()
        return self.handle_request(request)

    def close(self) -> None:
        pass

    async def aclose(self) -> None:
        pass


def status(code: int, **headers: str) -> Any:
    def fault(said: list[str], request: Any) -> Any:
        import httpx

        errors = [*said, {"message": "x", "field": said[0], "code": said[1], "meta": {"seen": said}}]
        return httpx.Response(
            code, json={"message": " ".join(said), "errors": errors, "requestId": said[0]}, headers=headers
        )

    return fault


def body(make: Callable[[str], bytes], media_type: str = "application/json") -> Any:
    def fault(said: list[str], request: Any) -> Any:
        import httpx

        return httpx.Response(200, content=make(" ".join(said)), headers={"content-type": media_type})

    return fault


def raising(name: str) -> Any:
    def fault(said: list[str], request: Any) -> Any:
        import httpx

        raise getattr(httpx, name)(" ".join(said), request=request)

    return fault


refused_token = status(401)
FAULTS: dict[str, tuple[Any, type[ClientError], dict[str, Any]]] = {
    "400": (status(400), StatusError, {}),
    "401": (status(401), AuthenticationError, {}),
    "token refused": (refused_token, AuthenticationError, {}),
    "429": (status(429, **{"retry-after": "999"}), RateLimitError, {}),
    "500": (status(500), ServerError, {}),
    "html": (body(lambda said: f"<html><title>{said}</title>".encode(), "text/html"), DecodeError, {}),
    "text": (body(lambda said: said.encode()), DecodeError, {}),
    "an error in a 200": (body(lambda said: json.dumps({"error": said}).encode()), ClientError, {"strict": True}),
    "drift": (
        body(lambda said: json.dumps({"name": {said: said}, said: said}).encode()), DriftError, {"strict": True},
    ),
    "too large": (body(lambda said: b" " * 9000), ResponseTooLargeError, {"max_response_bytes": 4000}),
    "unknown": (raising("ReadError"), OutcomeUnknownError, {}),
    "timeout": (raising("ConnectTimeout"), CallTimeoutError, {"retry": 0}),
    "no connection": (raising("ConnectError"), ConnectionFailedError, {"retry": 0}),
    "malformed": (raising("LocalProtocolError"), ClientError, {}),
}  # fmt: skip


def outputs_of(error: BaseException) -> list[str]:
    found = [
        str(error), repr(error), *traceback.format_exception(error), *getattr(error, "__notes__", ()),
        str(pickle.loads(pickle.dumps(error))), repr(getattr(error, "messages", "")),  # noqa: S301
        repr(getattr(error, "response", "")),
        repr(getattr(error, "drift", "")), repr(getattr(error, "sent", "")), repr(getattr(error, "cause", "")),
    ]  # fmt: skip
    response = getattr(error, "response", None)
    return found if response is None else [*found, repr(response.headers), repr(response.rate_limit)]


class Listener(logging.Handler):
    """All that one client says: to the log, to hooks, to OpenTelemetry."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider(shutdown_on_exit=False)
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.logger = logging.Logger("listener", logging.DEBUG)  # noqa: LOG001 -- one for each example
        self.logger.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(self.format(record) + repr(record.__dict__))

    def settings(self) -> dict[str, Any]:
        def told(fact: Any) -> None:
            self.heard.append(repr(fact))

        return {
            "logger": self.logger, "before_attempt": told, "after_attempt": told, "on_drift": told,
            "tracing": self.provider,
        }  # fmt: skip

    @property
    def outputs(self) -> list[str]:
        return self.heard + [span.to_json() for span in self.exporter.get_finished_spans()]


def failed(mode: str, scheme: str, fault: str, held: dict[str, str], made: Operation[Any]) -> tuple[list[str], Any]:
    """Make a call that fails so. Returns all that could be read of it, and the error."""
    listener = Listener()
    step, expected, more = FAULTS[fault]
    api = API._replace(schemes={"basic": SCHEMES[scheme][0]}, sensitive=frozenset({"door", "PIN"}))
    given_settings = {"transport": Echo(step), "retry": 0, **listener.settings(), **more}
    with DemoClient(mode, "https://h.example", held, api=api, codec=CODEC, **given_settings) as client:
        with pytest.raises(expected) as caught:
            client.call(made, {"on_response": lambda info: listener.heard.append(repr(info))}, **SENT)
        core = client.client._core
        seen = [repr(client.client), repr(vars(client.client)), repr(core.credentials), repr(core.redactor)]
    return seen + outputs_of(caught.value) + listener.outputs, caught.value


printable = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=3, max_size=30).map("Zq9".__add__)
SLOW = settings(
    max_examples=3,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("scheme", SCHEMES)
@SLOW
@given(secret=printable, second=printable)
def test_no_secret_is_in_any_output(mode: str, scheme: str, fault: str, secret: str, second: str) -> None:
    """For each scheme, each way to fail, and each place where one could look."""
    if fault == "token refused" and scheme != "oauth":
        return
    names = SCHEMES[scheme][1]
    held = dict(zip(names, (secret.replace(":", ""), second), strict=False))
    outputs, error = failed(mode, scheme, fault, held, operation())
    assert isinstance(error, FAULTS[fault][1])
    hidden_ones = [value for name, value in held.items() if name not in {"login", "client_id"}]
    secrets = [*hidden_ones, SENT["pin_code"], SENT["door"], "Zq9-fetched-token"]
    for output in outputs:
        for hidden in map(str, secrets):
            assert hidden not in output
            assert quote(hidden, safe="") not in output
            assert json.dumps(hidden)[1:-1] not in output


def test_lists_keep_them_too(mode: str) -> None:
    """A next page on another server, named with all that we sent."""
    listener = Listener()

    def fault(said: list[str], request: Any) -> Any:
        import httpx

        return httpx.Response(
            200, json={"items": [{"zip": " ".join(said)}], "next": f"https://evil.example/{said[-2]}"}
        )

    made = operation(
        method="GET", bodies=(), replay="safe", paging=Paging("next_url", ("items",), "Maker", next=("next",))
    )
    api = API._replace(schemes={"basic": ApiKey("key", "query", "k")})
    given_settings: dict[str, Any] = {"transport": Echo(fault), **listener.settings()}
    with DemoClient(
        mode, "https://h.example", {"key": "Zq9-key-key"}, api=api, codec=CODEC, **given_settings
    ) as client:
        with pytest.raises(PaginationError) as caught:
            client.result_of(client.pages(made, sid=1))
    for output in [*outputs_of(caught.value), *listener.outputs, str(caught.value.resume)]:
        assert "Zq9-key-key" not in output


def test_the_debug_log_of_our_connections_says_nothing_secret(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    """It has the headers of responses, as httpcore's has."""
    with (
        caplog.at_level(logging.DEBUG, "httpcore"),
        FaultServer(respond(set_cookie='s="Zq9-one"', x_auth_token="Zq9-'two", x_other="shown")) as server,
        DemoClient(mode, server.url, {"login": "u", "password": "Zq9-three"}) as client,
    ):
        client.call(GET_ROOM, sid="s")
    for line in ("connect_tcp.complete", "send_request_headers.started", "receive_response_headers.complete"):
        assert line in caplog.text
    assert "shown" in caplog.text
    assert "Zq9" not in caplog.text


def test_an_answer_that_httpcore_refuses(mode: str) -> None:
    """Its exception may quote what came."""
    step = raw(b"HTTP/1.1 200 OK\r\nset-cookie: Zq9\x00secret\r\n\r\n", close=True)
    with FaultServer(step) as server, DemoClient(mode, server.url, retry=0) as client:
        with pytest.raises(ConnectionFailedError) as caught:
            client.call(GET_ROOM, sid="s")
    assert "Zq9" not in "".join(outputs_of(caught.value))
