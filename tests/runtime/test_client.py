"""Clients from outside, sync and async: configuration, options, raw requests, copies, closing, resources."""

from __future__ import annotations

import json
import sys
import threading
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.api import Server
from generator.runtime.client import AsyncClient, Client
from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.errors.classes import (
    ClosedError,
    ConfigurationError,
    InvalidArgumentError,
    NotFoundError,
    ServerError,
)
from generator.runtime.message import Timeouts
from generator.runtime.operation import Body, Field, Operation, ResponseSpec
from generator.runtime.resource import AsyncResource, Resource
from generator.runtime.settings import CALL_OPTIONS, CLIENT_SETTINGS, Rate, RetryPolicy
from tests.support.demo_api import API, CODEC, LIST_LABELS
from tests.support.loopback import Loopback, Response
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.loopback import Received

CREATE: Operation[Any] = LIST_LABELS._replace(
    id="labels.create",
    call="labels.create",
    method="POST",
    bodies=(Body("application/json", (Field("title", ("title",), required=True),)),),
    replay="never",
)


@pytest.fixture
def server() -> Iterator[Loopback]:
    def echo(request: Received) -> Response:
        said = {"target": request.target, "body": request.body.decode("latin-1"), "headers": dict(request.headers)}
        return Response(200, json.dumps(said).encode())

    with Loopback(echo) as running:
        yield running


@pytest.fixture(autouse=True)
def operations(monkeypatch: pytest.MonkeyPatch) -> None:
    """The modules of a generated package that the runtime looks for."""
    package, module, resources = ModuleType("switchboard_demo"), ModuleType("x"), ModuleType("y")
    module.OPERATIONS = {operation.id: operation for operation in (LIST_LABELS, CREATE)}  # type: ignore[attr-defined]
    resources.Labels, resources.AsyncLabels = Labels, AsyncLabels  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "switchboard_demo", package)
    monkeypatch.setitem(sys.modules, "switchboard_demo.operations", module)
    monkeypatch.setitem(sys.modules, "switchboard_demo.resources", ModuleType("z"))
    monkeypatch.setitem(sys.modules, "switchboard_demo.resources.labels", resources)


class Labels(Resource):
    pass


class AsyncLabels(AsyncResource):
    pass


def test_a_call_goes_out_and_comes_back(mode: str, server: Loopback) -> None:
    with DemoClient(mode, f"{server.url}/pre/") as client:
        answer = client.call(LIST_LABELS, account_id=1, limit=NOT_GIVEN)
    assert answer["target"] == "/pre/accounts/1/labels"
    assert answer["headers"]["authorization"] == "Basic dXNlcjpwYTU1d29yZA=="
    assert answer["headers"]["user-agent"].startswith("switchboard-demo/1.2.3 python/3.")
    assert answer["headers"]["accept"] == "application/json"


def test_a_body_goes_out(mode: str, server: Loopback) -> None:
    with DemoClient(mode, server.url) as client:
        answer = client.call(CREATE, account_id=1, title="é")
    assert answer["body"].encode("latin-1") == '{"title":"é"}'.encode()
    assert answer["headers"]["content-type"] == "application/json"


def test_nothing_is_sent_for_a_wrong_argument(mode: str, server: Loopback) -> None:
    with DemoClient(mode, server.url) as client, pytest.raises(InvalidArgumentError):
        client.call(LIST_LABELS, account_id="..")
    assert not server.received


def test_arguments_come_from_the_environment(mode: str, server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMO_LOGIN", "env")
    monkeypatch.setenv("DEMO_PASSWORD", "secret")
    monkeypatch.setenv("DEMO_BASE_URL", server.url)
    with DemoClient(mode, None, {"login": None, "password": "given"}) as client:
        answer = client.call(LIST_LABELS, account_id=1)
    assert answer["headers"]["authorization"] == "Basic ZW52OmdpdmVu"


def test_an_argument_may_be_set_on_the_client_once(mode: str, server: Loopback) -> None:
    api = API._replace(arguments={"account_id": "account_id"})
    given = {"login": "u", "password": "p", "account_id": 7}
    with DemoClient(mode, server.url, given, api=api) as client:
        assert client.call(LIST_LABELS, account_id=NOT_GIVEN)["target"] == "/accounts/7/labels"
        assert client.call(LIST_LABELS)["target"] == "/accounts/7/labels"
        assert client.call(LIST_LABELS, account_id=8)["target"] == "/accounts/8/labels"


def test_missing_credentials_are_named_at_the_call(mode: str, server: Loopback) -> None:
    with DemoClient(mode, server.url, {}) as client, pytest.raises(ConfigurationError) as caught:
        client.call(LIST_LABELS, account_id=1)
    assert "login= and password= (environment: DEMO_LOGIN and DEMO_PASSWORD)" in str(caught.value)


def test_options_of_a_call(mode: str, server: Loopback) -> None:
    options = {
        "extra_headers": {"X-A": "1", "User-Agent": None},
        "extra_query": {"z": [1, 2]},
        "timeout": 5,
        "deadline": 9.0,
        "retry": 0,
    }
    with DemoClient(mode, server.url, headers={"X-B": "2"}) as client:
        answer = client.call(LIST_LABELS, options, account_id=1)
    assert answer["target"].endswith("?z=1&z=2")
    assert (answer["headers"]["x-a"], answer["headers"]["x-b"]) == ("1", "2")
    assert "user-agent" not in answer["headers"]


@pytest.mark.parametrize(
    ("name", "hint"), [("tiemout", "timeout"), ("limt", "limit"), ("extra_header", "extra_headers")]
)
def test_an_unknown_option_is_a_type_error_with_a_hint(mode: str, name: str, hint: str) -> None:
    with DemoClient(mode, None) as client, pytest.raises(TypeError, match=rf"labels\.list\(\).*'{name}'.*'{hint}'"):
        client.call(LIST_LABELS, {name: 1}, account_id=1)


def test_resume_is_for_lists_only(mode: str) -> None:
    with DemoClient(mode, None) as client, pytest.raises(TypeError, match="is no list that goes on"):
        client.call(LIST_LABELS, {"resume": "x"}, account_id=1)


def test_an_unknown_setting_is_a_type_error_with_a_hint(mode: str) -> None:
    with pytest.raises(TypeError, match="'time_out': did you mean 'timeout'"):
        DemoClient(mode, None, time_out=1)
    with DemoClient(mode, None) as client, pytest.raises(TypeError, match="'tiemout': did you mean 'timeout'"):
        client.client.with_options(tiemout=1)


@pytest.mark.parametrize(
    "settings",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": float("nan")},
        {"deadline": 0},
        {"retry": -1},
        {"headers": {"a\n": "x"}},
        {"headers": {"a": "x\r\ny: z"}},
        {"before_attempt": 5},
        {"on_drift": "x"},
        {"paths": {"labels.creat": "/x"}},
        {"paths": {"labels.create": "x"}},
        {"paths": {"labels.create": "//evil.example.com/x"}},
        {"paths": {"labels.create": "/x/{oops}"}},
        {"rate_limit": Rate(-1, 1)},
    ],
)
def test_settings_that_cannot_work_are_refused(mode: str, settings: Any) -> None:
    with pytest.raises(ConfigurationError):
        DemoClient(mode, None, **settings)


def test_a_wrong_path_key_gets_a_hint(mode: str) -> None:
    with pytest.raises(ConfigurationError, match=r"did you mean 'labels\.create'"):
        DemoClient(mode, None, paths={"labels.creat": "/x"})


def test_paths_can_be_corrected(mode: str, server: Loopback) -> None:
    with DemoClient(mode, server.url, paths={"labels.list": "/v2/{account_id}/l"}) as client:
        assert client.call(LIST_LABELS, account_id="a b")["target"] == "/v2/a%20b/l"
        assert client.call(CREATE, account_id=1, title="x")["target"] == "/accounts/1/labels"


def test_an_operation_may_have_a_server_of_its_own(mode: str, server: Loopback) -> None:
    servers = {"zoned": Server(server.url + "/{zone}"), "open": Server("http://far.example.com")}
    api = API._replace(variables={"zone": None}, servers=servers)
    with DemoClient(mode, None, {"login": "u", "password": "p", "zone": "eu"}, api=api) as client:
        assert client.call(LIST_LABELS._replace(server="zoned"), account_id=1)["target"] == "/eu/accounts/1/labels"
        with pytest.raises(ConfigurationError, match="in the open"):
            client.call(LIST_LABELS._replace(server="open"), account_id=1)


def test_plain_http_needs_permission(mode: str) -> None:
    with pytest.raises(ConfigurationError, match="allow_http=True"):
        DemoClient(mode, "http://api.example.com")
    with DemoClient(mode, "http://api.example.com", allow_http=True) as client:
        assert client.client.base_url == "http://api.example.com"


def test_raw_requests(mode: str, server: Loopback) -> None:
    with DemoClient(mode, server.url + "/pre") as client:
        answer = client.request("post", "/x y/ü?a=1", query={"b": [1, True]}, json={"k": None}, headers={"X-A": "1"})
        said = client.result_of(answer.json())
        assert (answer.status, client.result_of(answer.read())[:1]) == (200, b"{")
        assert client.result_of(answer.text()).startswith("{")
    assert said["target"] == "/pre/x%20y/%C3%BC?a=1&b=1&b=true"
    assert said["body"] == '{"k":null}'
    assert said["headers"]["authorization"].startswith("Basic ")
    assert (said["headers"]["x-a"], said["headers"]["content-type"]) == ("1", "application/json")


@pytest.mark.parametrize(("content", "sent"), [(b"raw", "raw"), ("text", "text"), ([b"a", b"b"], "ab")])
def test_raw_requests_take_any_content(mode: str, server: Loopback, content: Any, sent: str) -> None:
    with DemoClient(mode, server.url) as client:
        assert client.result_of(client.request("PUT", "/x", content=content).json())["body"] == sent


@pytest.mark.parametrize(
    "path", ["x", "", "//evil.example.com/x", "https://evil.example.com", "/a/../b", "/a\\b", "/a#b", "/."]
)
def test_raw_requests_stay_below_the_base_url(mode: str, server: Loopback, path: str) -> None:
    with DemoClient(mode, server.url) as client, pytest.raises(InvalidArgumentError):
        client.request("GET", path)
    assert not server.received


def test_raw_requests_raise_and_retry_like_others(mode: str, server: Loopback) -> None:
    answers = [Response(503, b""), Response(404, b'{"message":"no"}')]
    server.respond = lambda _: answers.pop(0)
    with DemoClient(mode, server.url, retry=RetryPolicy(retries=1, base=0)) as client:
        with pytest.raises(NotFoundError, match="GET /x answered 404 Not Found: no"):
            client.request("GET", "/x")
        server.respond = lambda _: Response(503, b"")
        with pytest.raises(ServerError):
            client.request("POST", "/x")
    assert len(server.received) == 3


def test_raw_requests_go_out_without_credentials_when_there_are_none(mode: str, server: Loopback) -> None:
    with DemoClient(mode, server.url, {}) as client:
        assert "authorization" not in client.result_of(client.request("GET", "/x").json())["headers"]


def test_a_stream_is_read_in_chunks_or_saved(mode: str, server: Loopback, tmp_path: Path) -> None:
    data = bytes(range(256)) * 4000
    server.respond = lambda _: Response(200, data, media_type="image/png")
    raw = LIST_LABELS._replace(responses=(ResponseSpec("200", "image/png", "bytes"),))
    progress: list[Any] = []
    with DemoClient(mode, server.url) as client:
        assert client.result_of(client.raw(raw, account_id=1).read()) == data
        answer = client.raw(raw, account_id=1)
        assert (answer.status, answer.length, answer.info.status) == (200, len(data), 200)
        saved = client.result_of(answer.save(tmp_path / "x.png", lambda done, of: progress.append((done, of))))
        server.respond = lambda _: Response(404, b'{"message":"nothing here"}')
        with pytest.raises(NotFoundError, match="nothing here"):
            client.raw(raw, account_id=1)
    assert saved == len(data)
    assert (tmp_path / "x.png").read_bytes() == data
    assert progress[-1] == (len(data), len(data))
    assert [path.name for path in tmp_path.iterdir()] == ["x.png"]


def test_a_copy_shares_connections_but_not_settings(mode: str, server: Loopback) -> None:
    with DemoClient(mode, server.url, headers={"X-A": "1"}, timeout=3) as client:
        copy = client.client.with_options(headers={"X-B": "2"}, timeout=7)
        assert type(copy) is type(client.client)
        assert (copy._core.timeouts.read, client.client._core.timeouts.read) == (7, 3)
        assert copy._core.io is client.client._core.io
        assert copy._core.limiter is client.client._core.limiter
        original, client.client = client.client, copy
        said = client.call(LIST_LABELS, account_id=1)["headers"]
        assert (said["x-a"], said["x-b"]) == ("1", "2")
        client.close()
        with pytest.raises(ClosedError):
            client.call(LIST_LABELS, account_id=1)
        client.client = original
        assert "x-b" not in client.call(LIST_LABELS, account_id=1)["headers"]


@pytest.mark.parametrize("name", ["transport", "allow_http", "rate_limit", "max_connections"])
def test_a_copy_cannot_change_what_is_shared(mode: str, name: str) -> None:
    with DemoClient(mode, None) as client, pytest.raises(ConfigurationError, match=f"{name} is shared"):
        client.client.with_options(**{name: None})


def test_use_after_close_says_so(mode: str, server: Loopback) -> None:
    client = DemoClient(mode, server.url)
    copy = client.client.with_options()
    client.close()
    client.close()
    for used in (client.client, copy):
        client.client = used
        with pytest.raises(ClosedError, match="the client is closed"):
            client.call(LIST_LABELS, account_id=1)
        with pytest.raises(ClosedError):
            client.request("GET", "/x")
    if client.runner:
        client.runner.close()
    assert not server.received


def test_resources_are_imported_when_touched_and_kept() -> None:
    client = Client(API, CODEC, {}, None, {})
    labels = client._resource("resources.labels", "Labels")
    assert type(labels) is Labels
    assert client._resource("resources.labels", "Labels") is labels
    assert type(labels._resource("resources.labels", "Labels")) is Labels
    assert repr(labels) == "<Labels of Demo>"
    assert type(AsyncClient(API, CODEC, {}, None, {})._resource("resources.labels", "AsyncLabels")) is AsyncLabels


def test_a_client_prints_its_address() -> None:
    assert repr(Client(API, CODEC, {}, None, {})) == "<Client https://api.example.com/v1>"


def test_one_client_serves_many_threads(server: Loopback) -> None:
    wrong: list[Any] = []
    with Client(API, CODEC, {"login": "u", "password": "p"}, server.url, {}) as client:

        def work(number: int) -> None:
            for step in range(5):
                said = Resource(client._core)._call(LIST_LABELS, {}, account_id=f"{number}-{step}")
                if said["target"] != f"/accounts/{number}-{step}/labels":
                    wrong.append(said)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not wrong
    assert len(server.received) == 80


def test_timeouts_may_be_given_in_parts(mode: str) -> None:
    parts = Timeouts(1, 2, 3, 4, 5)
    with DemoClient(mode, None, timeout=parts, deadline=None) as client:
        assert client.client._core.timeouts == parts
        assert client.client._core.deadline is None


def test_defaults_are_finite() -> None:
    core = Client(API, CODEC, {}, None, {})._core
    assert all(bound is not None and 0 < bound < 3600 for bound in (*core.timeouts, core.deadline))


def test_the_documented_names_are_all_there() -> None:
    assert {"timeout", "deadline", "retry", "auth", "headers", "servers", "allow_http",
            "transport", "http_client", "proxy", "trust_env", "ssl_context", "strict",
            "on_drift", "before_attempt", "after_attempt", "rate_limit", "rate_limit_url", "max_response_bytes",
            "max_download_bytes", "max_connections", "paths", "logger", "tracing", "validate",
            "clock"} == CLIENT_SETTINGS  # fmt: skip
    assert {
        "timeout",
        "deadline",
        "retry",
        "extra_headers",
        "extra_query",
        "extra_body",
        "on_response",
        "on_progress",
        "progress",
        "max_download_bytes",
        "resume",
        "validate",
    } == CALL_OPTIONS
