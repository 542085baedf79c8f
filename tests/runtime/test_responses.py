"""From response to typed value, sync and async: statuses, envelopes, malformed bodies, drift."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import DecodeError, DriftError, NotFoundError, ServerError, StatusError
from generator.runtime.models.codec import Codec
from generator.runtime.models.model import Model, model
from generator.runtime.operation import Operation, ResponseSpec
from tests.support.loopback import Loopback, Response
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.runtime.response import Drift

JSON = "application/json"


@model(kw_only=True)
class Room(Model):
    """A model, as the generator writes them."""

    sid: str = None  # type: ignore[assignment]
    name: str = None  # type: ignore[assignment]


CODEC = Codec({"Room": Room}.__getitem__)
Room._codec = CODEC


def get(*answers: ResponseSpec) -> Operation[Any]:
    return Operation(
        "rooms.get", "rooms.get", "GET", "/rooms/{sid}".replace("{sid}", "1"), responses=answers, replay="safe"
    )


ROOM = get(ResponseSpec("200", JSON, "Room"))
FILE = get(ResponseSpec("200", "image/png", "bytes"))
TEXT = get(ResponseSpec("200", "text/plain", "str"))
UNDOCUMENTED = ResponseSpec("200", JSON, "Room", undocumented=True)
VALUES: list[tuple[str, Operation[Any], Response, Any]] = [
    ("a model", ROOM, Response(200, b'{"sid":"1","name":"x"}'), {"sid": "1", "name": "x"}),
    ("a list", get(ResponseSpec("200", JSON, "list[Room]")), Response(200, b'[{"sid":"1"}]'), [{"sid": "1"}]),
    ("null, where it may be", get(ResponseSpec("200", JSON, "Room | None")), Response(200, b"null"), None),
    (
        "an envelope",
        get(ResponseSpec("200", JSON, "Room", ("data", "x"))),
        Response(200, b'{"data":{"x":{"sid":"2"}}}'),
        {"sid": "2"},
    ),
    ("an empty answer", get(ResponseSpec("204")), Response(204), None),
    ("a body where none is promised", get(ResponseSpec("200")), Response(200, b'{"x":1}'), None),
    ("another success", ROOM, Response(202, b'{"sid":"2"}'), {"sid": "2"}),
    ("another success of bytes", FILE, Response(206, b"\x00", media_type="image/png"), b"\x00"),
    ("another success of text", TEXT, Response(203, b"ok", media_type="text/plain"), "ok"),
    ("another success of nothing", get(ResponseSpec("204")), Response(200, b'{"job":1}'), None),
    ("another success of null", get(ResponseSpec("201", JSON, "None")), Response(200, b'{"job":1}'), None),
    (
        "another success, empty where a value may be missing",
        get(ResponseSpec("200", JSON, "Room | None")),
        Response(202, b""),
        None,
    ),
    (
        "another success, empty where one may be empty",
        get(ResponseSpec("201", JSON, "Room"), ResponseSpec("202")),
        Response(200, b""),
        None,
    ),
    (
        "another success where one is empty",
        get(ResponseSpec("202"), ResponseSpec("201", JSON, "Room", ("data",))),
        Response(200, b'{"data":{"sid":"2"}}'),
        {"sid": "2"},
    ),
    ("no documented success, empty", get(), Response(200, b""), None),
    ("no documented success, JSON", get(), Response(200, b'{"job":1}'), {"job": 1}),
    ("no documented success, bytes", get(), Response(200, b"\x00", media_type="image/png"), b"\x00"),
    ("undocumented, null", get(UNDOCUMENTED), Response(200, b"null"), None),
    ("undocumented, empty", get(UNDOCUMENTED), Response(200, b""), None),
    ("undocumented, as guessed", get(UNDOCUMENTED), Response(200, b'{"sid":"1"}'), {"sid": "1"}),
    (
        "undocumented, of any type",
        get(ResponseSpec("200", JSON, "Any", undocumented=True)),
        Response(200, b"ok", media_type="text/plain"),
        "ok",
    ),
    ("no documented success, XML", get(), Response(200, b"<Response/>", media_type="text/xml"), "<Response/>"),
    ("a range", get(ResponseSpec("2XX", JSON, "Room")), Response(201, b'{"sid":"3"}'), {"sid": "3"}),
    ("the default", get(ResponseSpec("default", JSON, "Room")), Response(200, b'{"sid":"3"}'), {"sid": "3"}),
    ("a wrong content type", ROOM, Response(200, b'{"sid":"1"}', media_type="text/html"), {"sid": "1"}),
    ("no content type", ROOM, Response(200, b'{"sid":"1"}', media_type=""), {"sid": "1"}),
    ("a byte order mark", ROOM, Response(200, b'\xef\xbb\xbf{"sid":"1"}'), {"sid": "1"}),
    (
        "text",
        get(ResponseSpec("200", "text/plain", "str")),
        Response(200, "é".encode("latin-1"), media_type="text/plain; charset=latin-1"),
        "é",
    ),
    (
        "text of an odd charset",
        get(ResponseSpec("200", "text/plain", "str")),
        Response(200, b"x\xff", media_type="text/plain; charset=nope"),
        "x\ufffd",
    ),
    ("bytes", get(ResponseSpec("200", "image/png", "bytes")), Response(200, b"\x89", media_type="image/png"), b"\x89"),
    ("a documented redirect", get(ResponseSpec("302")), Response(302, b""), None),
]
HTML = b"<html><head><title>502 Bad Gateway</title></head></html>"
ERRORS: list[tuple[str, Operation[Any], Response, type[Exception], str]] = [
    (
        "an HTML 502",
        ROOM,
        Response(502, HTML, media_type="text/html"),
        ServerError,
        "answered 502 Bad Gateway: 502 Bad Gateway",
    ),
    ("a status nobody knows", ROOM, Response(799, b"x"), StatusError, "answered 799: x"),
    ("an unexpected redirect", ROOM, Response(304, b""), StatusError, "answered 304 Not Modified"),
    (
        "a documented error",
        get(ResponseSpec("404", JSON, "Room"), ResponseSpec("200", JSON, "Room")),
        Response(404, b""),
        NotFoundError,
        "404",
    ),
    ("an error of the default", get(ResponseSpec("default", JSON, "Room")), Response(500, b""), ServerError, "500"),
    ("an empty body", ROOM, Response(200, b""), DecodeError, "empty where JSON is promised"),
    ("a blank body", ROOM, Response(200, b" \n"), DecodeError, "empty where JSON is promised"),
    ("a truncated body", ROOM, Response(200, b'{"sid":'), DecodeError, "is not JSON at character"),
    ("HTML", ROOM, Response(200, HTML, media_type="text/html"), DecodeError, "text/html.*502 Bad Gateway"),
    ("HTML with another success", ROOM, Response(203, HTML, media_type="text/html"), DecodeError, "not JSON.*502 Bad"),
    ("HTML, undocumented", get(), Response(200, HTML, media_type="text/html"), DecodeError, "an HTML page came"),
    ("text, undocumented", get(UNDOCUMENTED), Response(200, b"ok", media_type="text/plain"), DecodeError, "not JSON"),
    ("an empty other success", ROOM, Response(202, b""), DecodeError, "empty where JSON is promised"),
    ("no content", ROOM, Response(204, b""), DecodeError, "empty where JSON is promised"),
    ("null", ROOM, Response(200, b"null"), DecodeError, r"its body is null where an object \(Room\) is promised"),
    ("another type", ROOM, Response(200, b'["x"]'), DecodeError, "its body is an array where an object"),
    (
        "another type in a list",
        get(ResponseSpec("200", JSON, "list[Room]", ("data",))),
        Response(200, b'{"data":[{},null]}'),
        DecodeError,
        r"there is null at '/data/1' where an object \(Room\) is promised",
    ),
    (
        "another type in a map",
        get(ResponseSpec("200", JSON, "dict[str, list[int]]")),
        Response(200, b'{"a/b":[1,true]}'),
        DecodeError,
        "there is a boolean at '/a~1b/1' where an integer is promised",
    ),
    (
        "no time",
        get(ResponseSpec("200", JSON, "datetime")),
        Response(200, b'"soon"'),
        DecodeError,
        "a text like 'aaaa'",
    ),
    (
        "none of several types",
        get(ResponseSpec("200", JSON, "Room | str")),
        Response(200, b"[]"),
        DecodeError,
        "its body is an array where",
    ),
    ("a number that is none", ROOM, Response(200, b'{"sid":1e999}'), DecodeError, "a number is too large"),
    (
        "nesting",
        get(ResponseSpec("200", JSON, "Any")),
        Response(200, b"[" * 101 + b"]" * 101),
        DecodeError,
        "too deeply",
    ),
    ("broken JSON with another success", ROOM, Response(203, b"{"), DecodeError, "is not JSON"),
    ("no UTF-8", ROOM, Response(200, b'{"sid":"\xff"}'), DecodeError, "is not UTF-8 at byte 8"),
    ("NaN", ROOM, Response(200, b'{"sid":NaN}'), DecodeError, "NaN is not JSON"),
    ("deep nesting", ROOM, Response(200, b"[" * 100_000), DecodeError, "nested too deeply"),
    (
        "no envelope",
        get(ResponseSpec("200", JSON, "Room", ("data", "x"))),
        Response(200, b'{"data":{}}'),
        DecodeError,
        "nothing at /data/x",
    ),
    (
        "an envelope that is none",
        get(ResponseSpec("200", JSON, "Room", ("data",))),
        Response(200, b"[]"),
        DecodeError,
        "nothing at /data",
    ),
    ("an error inside", ROOM, Response(200, b'{"success":false,"errmsg":"no"}'), DecodeError, "holds an error.*: no"),
    (
        "an error inside a list",
        get(ResponseSpec("200", JSON, "list[Room]")),
        Response(200, b'{"error":"no"}'),
        DecodeError,
        "holds an error.*: no",
    ),
]


def plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    return [plain(item) for item in value] if isinstance(value, list) else value


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(500, b"")) as running:
        yield running


def client_of(mode: str, server: Loopback, response: Response, **settings: Any) -> DemoClient:
    server.respond = lambda _: response
    return DemoClient(mode, server.url, codec=CODEC, retry=0, **settings)


@pytest.mark.parametrize(
    ("operation", "response", "expected"), [case[1:] for case in VALUES], ids=[case[0] for case in VALUES]
)
def test_answers_are_read(
    mode: str, server: Loopback, operation: Operation[Any], response: Response, expected: Any
) -> None:
    with client_of(mode, server, response) as client:
        assert plain(client.call(operation)) == expected


@pytest.mark.parametrize(
    ("operation", "response", "error", "text"), [case[1:] for case in ERRORS], ids=[case[0] for case in ERRORS]
)
def test_odd_answers_raise_typed_errors_with_the_facts(
    mode: str, server: Loopback, operation: Operation[Any], response: Response, error: type[Exception], text: str
) -> None:
    with client_of(mode, server, response) as client, pytest.raises(error, match=text) as caught:
        client.call(operation)
    found: Any = caught.value
    assert type(found) is error
    assert (found.call, found.method, found.url_template) == ("rooms.get", "GET", "/rooms/1")
    assert (found.status_code, found.response.body, found.attempts) == (response.status, response.body, 1)


def test_a_model_knows_its_response(mode: str, server: Loopback) -> None:
    response = Response(
        200, b'{"sid":"1"}', {"X-Request-Id": "r-9", "X-RateLimit-Remaining": "7", "X-RateLimit-Limit": "10"}
    )
    with client_of(mode, server, response) as client:
        room = client.call(ROOM)
    info = room.response_info
    assert (info.status, info.request_id, info.attempts, info.body) == (200, "r-9", 1, b'{"sid":"1"}')
    assert (info.rate_limit.limit, info.rate_limit.remaining, info.rate_limit.reset) == (10, 7, None)
    assert info.headers["X-REQUEST-ID"] == "r-9"
    assert info.elapsed > 0
    assert info.http_version == "HTTP/1.1"


def test_on_response_gets_status_headers_and_body(mode: str, server: Loopback) -> None:
    seen: list[Any] = []
    with client_of(mode, server, Response(404, b'{"message":"no"}')) as client, pytest.raises(NotFoundError):
        client.call(ROOM, {"on_response": seen.append})
    assert [(info.status, info.body) for info in seen] == [(404, b'{"message":"no"}')]


DRIFTS: list[tuple[str, Operation[Any], Response, list[tuple[str, str]]]] = [
    ("an unknown key", ROOM, Response(200, b'{"new":1}'), [("/new", "no such key")]),
    (
        "a wrong type, in an envelope",
        get(ResponseSpec("200", JSON, "Room", ("data",))),
        Response(200, b'{"data":{"sid":1}}'),
        [("/data/sid", "")],
    ),
    ("a wrong content type", ROOM, Response(200, b"{}", media_type="text/plain"), [("", JSON)]),
    ("a body where none is promised", get(ResponseSpec("200")), Response(200, b"{}"), [("", "no body")]),
    ("another status", ROOM, Response(202, b"{}"), [("", "a documented response")]),
    ("nothing", ROOM, Response(200, b'{"sid":"1","name":"x"}'), []),
]


@pytest.mark.parametrize(
    ("operation", "response", "expected"), [case[1:] for case in DRIFTS], ids=[case[0] for case in DRIFTS]
)
def test_drift_is_reported_once(
    mode: str, server: Loopback, operation: Operation[Any], response: Response, expected: list[tuple[str, str]]
) -> None:
    found: list[Drift] = []
    with client_of(mode, server, response, on_drift=found.append) as client:
        for _ in range(3):
            client.call(operation)
        original, client.client = client.client, client.client.with_options(timeout=5)
        client.call(operation)
        client.client = original
    assert [drift.pointer for drift in found] == [pointer for pointer, _ in expected]
    for drift, (_, text) in zip(found, expected, strict=True):
        assert drift.operation == "rooms.get"
        assert text in drift.expected
        assert drift.seen


def test_the_same_drift_in_each_item_is_one(mode: str, server: Loopback) -> None:
    found: list[Drift] = []
    response = Response(200, json.dumps([{"new": 1}] * 3).encode())
    with client_of(mode, server, response, on_drift=found.append) as client:
        client.call(get(ResponseSpec("200", JSON, "list[Room]")))
    assert [drift.pointer for drift in found] == ["/0/new"]


def test_strict_raises_each_time(mode: str, server: Loopback) -> None:
    with client_of(mode, server, Response(200, b'{"new":1}'), strict=True) as client:
        for _ in range(2):
            with pytest.raises(DriftError, match=r"at '/new' expected no such key") as caught:
                client.call(ROOM)
    assert caught.value.drift is not None
    assert caught.value.drift.pointer == "/new"
    assert caught.value.status_code == 200


def test_drift_is_in_the_debug_log(mode: str, server: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    with (
        caplog.at_level(logging.DEBUG, "switchboard_demo"),
        client_of(mode, server, Response(200, b'{"new":1}')) as client,
    ):
        client.call(ROOM)
    assert "rooms.get: at '/new' expected no such key" in caplog.text
