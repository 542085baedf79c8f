"""The value of every setting, wherever it is given: what works is taken, all else is refused by name before a call."""

from __future__ import annotations

import logging
import ssl
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import httpx2
import pytest
from opentelemetry.trace import NoOpTracerProvider

from generator.runtime.errors.classes import ClientError, ConfigurationError
from generator.runtime.message import Timeouts
from generator.runtime.setting_rules import RULES
from generator.runtime.settings import CALL_OPTIONS, CLIENT_SETTINGS, SHARED_SETTINGS, Rate, RetryPolicy
from tests.support.clock import ManualClock
from tests.support.demo_api import API, LIST_LABELS
from tests.support.loopback import Loopback, Response
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Iterator

NAN, INFINITE = float("nan"), float("inf")
NO_SECONDS: list[Any] = [
    "5", "", b"5", True, False, 0, -1, NAN, INFINITE, 10**400, [5], {"read": 5}, timedelta(seconds=5), int,
]  # fmt: skip
NO_COUNT: list[Any] = ["5", True, -1, 1.5, NAN, [1], None, object()]
NO_FLAG: list[Any] = ["1", "true", "", 1, 0, None, [], object()]
NO_FUNCTION: list[Any] = ["print", 5, True, {}, object()]


async def awaited(*_: Any) -> None:
    """A hook that only async clients can await."""


class Awaited:
    """An object that is called as a function and must be awaited."""

    async def __call__(self, *_: Any) -> None:
        pass


WRONG: dict[str, list[Any]] = {
    "timeout": [
        *NO_SECONDS,
        httpx.Timeout(5),
        (3, 10),
        (1, 2, 3, 4, 5),
        *(Timeouts(read=wrong) for wrong in NO_SECONDS),
        Timeouts(total="60"),  # type: ignore[arg-type]
    ],
    "deadline": [*NO_SECONDS, Timeouts(), (3, 10)],
    "retry": [
        "5", True, False, None, -1, 1.5, NAN, [3], {"retries": 3}, RetryPolicy,
        *(RetryPolicy(retries=wrong) for wrong in NO_COUNT),
        *(RetryPolicy(base=wrong) for wrong in ("1", True, None, -1.0, NAN)),
        *(RetryPolicy(cap=wrong) for wrong in ("1", None, -1.0, NAN)),
        *(RetryPolicy(max_wait=wrong) for wrong in ("1", None, -1.0, NAN)),
        *(RetryPolicy(statuses=wrong) for wrong in (503, "503", None, {"503"}, {None})),
    ],
    "headers": ["x: y", 5, ["a"], [("a", "b")], None, {"X-Shard": 5}, {"X-Shard": None}, {"X-Shard": b"5"}, {5: "x"},
                {"a\n": "x"}, {"a": "x\r\ny: z"}, {"a": ["b"]}, dict],
    "servers": ["https://x", 5, ["https://x"], None, {"files": 5}, {5: "https://x"}, {"none": "https://x"}, dict],
    "auth": ["Bearer hunter2", ("user", "hunter2"), {"token": "hunter2"}, False, True, httpx.BasicAuth("u", "hunter2")],
    "validate": ["yes", "", True, False, None, 1, [], "ON"],
    "proxy": [5, True, b"http://proxy", ["http://proxy"], {"https": "http://proxy"}, httpx.Proxy("http://proxy"), "",
              "ftp://u:hunter2@proxy", "http://u:hunter2@proxy:port", "http://"],
    "allow_http": NO_FLAG,
    "trust_env": NO_FLAG,
    "strict": NO_FLAG,
    "transport": [42, object(), "nonsense", "", True, httpx.HTTPTransport, httpx.Client()],
    "http_client": [42, object(), "httpx", True, httpx.Client, httpx.HTTPTransport(), httpx2.AsyncHTTPTransport()],
    "ssl_context": ["/ca.pem", Path("/ca.pem"), True, False, 5, ssl.SSLContext, ("cert", "key")],
    "on_drift": [*NO_FUNCTION, awaited, Awaited()],
    "before_attempt": NO_FUNCTION,
    "after_attempt": NO_FUNCTION,
    "rate_limit": ["10", "10/s", "", 10, 1.5, True, (10, 1.0), {"requests": 10}, Rate, Rate(0), Rate(-1), Rate(True),
                   Rate("10"), Rate(1.5), Rate(1, 0), Rate(1, -1), Rate(1, NAN), Rate(1, INFINITE), Rate(1, "s"),
                   Rate(1, None), Rate(None)],  # type: ignore[arg-type]
    "rate_limit_url": [5, True, b"redis://h", ["redis://h"], "h:6379", "http://u:hunter2@h", "redis://u:hunter2@h:port",
                       "redis://h?when_away=never"],
    "max_response_bytes": NO_COUNT,
    "max_download_bytes": ["5", True, -1, 1.5, NAN, [1]],
    "max_connections": [*NO_COUNT, 0],
    "paths": ["/x", 5, ["labels.list"], None, {"labels.list": 5}, {"labels.list": None}, {5: "/x"}],
    "logger": ["switchboard", 5, True, logging.Logger, print],
    "tracing": ["true", 1, 0, "", [], object(), NoOpTracerProvider],
    "clock": ["now", 5, None, True, ManualClock, object()],
    "on_response": NO_FUNCTION,
    "on_progress": NO_FUNCTION,
    "progress": NO_FLAG,
    "resume": [5, True, None, b"x", ["x"]],
}  # fmt: skip
ASYNC_ONLY = ("before_attempt", "after_attempt", "on_response", "on_progress")
RIGHT: dict[str, list[Any]] = {
    "timeout": [5, 0.5, None, Timeouts(read=5), Timeouts(), Timeouts(None, None, None, None, None)],
    "deadline": [5, 0.5, None],
    "retry": [0, 3, RetryPolicy(), RetryPolicy(3, 0, 0, INFINITE, frozenset({500})), RetryPolicy(statuses=frozenset())],
    "headers": [{}, {"X-Shard": "5"}, httpx.Headers({"X-Shard": "5"})],
    "servers": [{}],
    "ssl_context": [None, ssl.create_default_context()],
    "on_drift": [None, print],
    "before_attempt": [None, print],
    "after_attempt": [None, print],
    "rate_limit": [None, Rate(1), Rate(10, 0.5)],
    "rate_limit_url": [None],
    "max_response_bytes": [0, 10**12],
    "max_download_bytes": [None, 0, 10**12],
    "max_connections": [1],
    "paths": [{}, {"labels.list": "/x"}],
    "logger": [None, logging.getLogger("x"), logging.LoggerAdapter(logging.getLogger("x"), {})],
    "tracing": [None, True, False, NoOpTracerProvider()],
    "http_client": [None],
    "proxy": [None],
    "transport": [None, httpx.MockTransport(lambda _: httpx.Response(200))],
    "on_response": [None, print],
    "progress": [True, False],
}


def cases(table: dict[str, list[Any]], names: frozenset[str]) -> list[Any]:
    """Each setting of `names` with each of its values."""
    return [
        pytest.param(name, value, id=f"{name}-{number}")
        for name, values in table.items()
        if name in names
        for number, value in enumerate(values)
    ]


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(200, b"{}")) as running:
        yield running


@pytest.fixture(autouse=True)
def known_operations(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(API), "known_operations", lambda _: {"labels.list": LIST_LABELS})


def test_every_setting_and_option_has_a_rule_and_wrong_values() -> None:
    """Additions to a request are checked like its arguments, an httpx client where httpx is known."""
    named = (CLIENT_SETTINGS | CALL_OPTIONS) - {"extra_headers", "extra_query", "extra_body"}
    assert set(WRONG) == named
    assert set(RULES) == named


def assert_names(error: BaseException, name: str) -> None:
    """The text begins with the setting, says what is allowed, and shows no secret."""
    assert isinstance(error, ClientError)
    text = str(error)
    named = text.startswith((name, "header")) or (name in {"proxy", "rate_limit_url"} and name in text)
    assert named, text
    assert "hunter2" not in text


@pytest.mark.parametrize(("name", "value"), cases(WRONG, CLIENT_SETTINGS))
def test_a_client_refuses_a_wrong_value_when_it_is_made(mode: str, name: str, value: Any) -> None:
    more = {"rate_limit": Rate(1)} if name == "rate_limit_url" else {}
    with pytest.raises(ConfigurationError) as caught:
        DemoClient(mode, None, **more, **{name: value})
    assert_names(caught.value, name)


@pytest.mark.parametrize(("name", "value"), cases(WRONG, CLIENT_SETTINGS - SHARED_SETTINGS))
def test_a_copy_refuses_the_same_values(mode: str, name: str, value: Any) -> None:
    with DemoClient(mode, None) as client, pytest.raises(ConfigurationError) as caught:
        client.client.with_options(**{name: value})
    assert_names(caught.value, name)


@pytest.mark.parametrize(("name", "value"), cases(WRONG, CALL_OPTIONS - {"resume", "max_download_bytes"}))
def test_a_call_refuses_a_wrong_value_before_it_is_sent(mode: str, server: Loopback, name: str, value: Any) -> None:
    with DemoClient(mode, server.url) as client:
        with pytest.raises(ConfigurationError) as caught:
            client.call(LIST_LABELS, {name: value}, account_id=1)
        assert_names(caught.value, name)
        with pytest.raises(ConfigurationError) as caught:
            client.request("GET", "/x", **{name: value})
        assert_names(caught.value, name)
    assert not server.received


@pytest.mark.parametrize("value", WRONG["max_download_bytes"])
def test_a_streamed_call_refuses_a_wrong_bound(mode: str, server: Loopback, value: Any) -> None:
    with (
        DemoClient(mode, server.url) as client,
        pytest.raises(ConfigurationError, match=r"^max_download_bytes must"),
    ):
        client.raw(LIST_LABELS, {"max_download_bytes": value}, account_id=1)
    assert not server.received


@pytest.mark.parametrize("name", ASYNC_ONLY)
@pytest.mark.parametrize("hook", [awaited, Awaited()])
def test_a_sync_client_refuses_hooks_that_must_be_awaited(name: str, hook: Any, server: Loopback) -> None:
    def use_it() -> None:
        settings, options = ({name: hook}, {}) if name in CLIENT_SETTINGS else ({}, {name: hook})
        with DemoClient("sync", server.url, **settings) as client:
            client.call(LIST_LABELS, options, account_id=1)

    with pytest.raises(ConfigurationError, match=f"^{name} is an async function"):
        use_it()
    assert not server.received


@pytest.mark.parametrize(("name", "value"), cases(RIGHT, CLIENT_SETTINGS | CALL_OPTIONS))
def test_what_works_is_taken(mode: str, server: Loopback, name: str, value: Any) -> None:
    settings = {name: value} if name in CLIENT_SETTINGS else {}
    options = {name: value} if name in CALL_OPTIONS - {"max_download_bytes"} else {}
    with DemoClient(mode, server.url, **settings) as client:
        if name not in SHARED_SETTINGS:
            client.client.with_options(**settings)
        if name not in {"transport", "max_response_bytes"}:
            assert client.call(LIST_LABELS, options, account_id=1) == {}


def test_parts_of_a_timeout_that_are_not_given_have_their_defaults() -> None:
    assert Timeouts(read=5) == Timeouts(10.0, 5, 30.0, 30.0, 60.0)


@pytest.mark.parametrize("value", [5, b"https://h", Path("/x"), httpx.URL("https://h"), "", ["https://h"], True])
def test_a_base_url_is_a_text(mode: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^base_url must be a text like https://host/prefix, not "):
        DemoClient(mode, value)


@pytest.mark.parametrize(
    "value", ["h", "ftp://h", "https://", "https://u:hunter2@h", "https://h?x", "https://h:99999", "http://far.example"]
)
@pytest.mark.parametrize("given", [True, False])
def test_a_base_url_that_cannot_be_is_named_by_where_it_came_from(
    mode: str, value: str, given: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO_BASE_URL", "https://good.example" if given else value)
    with pytest.raises(ConfigurationError, match="^base_url" if given else "^DEMO_BASE_URL") as caught:
        DemoClient(mode, value if given else None)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("value", ["", "  ", 5, b"x", True, ["x"], "\udcff"])
@pytest.mark.parametrize("name", ["password", "zone"])
def test_credentials_and_parts_of_the_address_are_texts(mode: str, name: str, value: Any) -> None:
    api = API._replace(base_url="https://{zone}.example", variables={"zone": None})
    given = {"login": "u", "password": "p", "zone": "eu", name: value}
    with pytest.raises(ConfigurationError, match=f"^{name} "):
        DemoClient(mode, None, given, api=api)


@pytest.mark.parametrize("value", ["  ", "\udcff"])
def test_a_variable_that_is_no_credential_is_named(mode: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMO_PASSWORD", value)
    with pytest.raises(ConfigurationError, match=r"^password \(from DEMO_PASSWORD\) "):
        DemoClient(mode, None, {"login": "u"})
