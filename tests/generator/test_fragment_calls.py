"""Bodies, parameters and responses of all kinds over a real socket, sync and async."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from tests.support.generator_project import FragmentClient, Fragments, call
from tests.support.loopback import Response
from tests.support.sync_async import result_of

if TYPE_CHECKING:
    from collections.abc import Callable

    Method = Callable[[Any], Any]


ANSWERS: list[tuple[str, Response, Any]] = [
    ("two", Response(200, {"job": 1}), {"job": 1}),
    ("two", Response(202, {"ticket": "t"}), {"ticket": "t"}),
    ("two", Response(204), None),
    ("either", Response(206, b"\x00\xff", media_type="application/octet-stream"), b"\x00\xff"),
    ("file", Response(200, b"%PDF", {"content-type": "application/pdf"}), b"%PDF"),
    ("bare", Response(200, b"\x89PNG", {"content-type": "image/png"}), b"\x89PNG"),
    ("text", Response(200, b"hi", {"content-type": "text/plain"}), "hi"),
    ("html", Response(200, b"<p>", {"content-type": "text/html"}), "<p>"),
    ("default", Response(200, {"job": 1}), {"job": 1}),
    ("range", Response(203, {"job": 1}), {"job": 1}),
    ("any", Response(200, {"job": 1}), {"job": 1}),
    ("anytext", Response(200, b"plain", {"content-type": "text/plain"}), "plain"),
    ("anytext", Response(200, "json"), "json"),
    ("application", Response(200, {"job": 1}), {"job": 1}),
    (
        "vendor",
        Response(200, b'{"job": 1}', {"content-type": "application/vnd.acme.v2+json; charset=utf-8"}),
        {"job": 1},
    ),
    ("several", Response(200, {"job": 1}), {"job": 1}),
    ("xml", Response(200, b"<job/>", {"content-type": "application/xml"}), b"<job/>"),
    ("none", Response(204), None),
    ("none", Response(200, {"x": 1}), {"x": 1}),
    ("shared", Response(200, {"job": 1}), {"job": 1}),
    ("scalar", Response(200, True), True),
    ("head", Response(200, None), None),
]


@pytest.mark.parametrize(
    ("name", "response", "expected"), ANSWERS, ids=[f"{name}-{i}" for i, (name, *_) in enumerate(ANSWERS)]
)
def test_answers_of_all_kinds_come_back_as_what_they_are(
    fragment_client: Callable[[str], FragmentClient], name: str, response: Response, expected: Any
) -> None:
    result, request = fragment_client("responses")(f"answers.{name}", response=response)
    assert (result.to_dict() if hasattr(result, "to_dict") else result) == expected
    assert request.headers["accept"]


def test_a_status_that_is_no_success_is_an_error_with_its_body(
    fragment_client: Callable[[str], FragmentClient],
) -> None:
    go = fragment_client("responses")
    with pytest.raises(go.package.NotFoundError) as caught:
        go("answers.shared", response=Response(404, {"message": "gone"}))
    assert caught.value.status_code == 404
    assert "gone" in str(caught.value)


BODIES: list[tuple[str, dict[str, Any], str, bytes]] = [
    ("binary", {"content": b"\x00\x01"}, "application/octet-stream", b"\x00\x01"),
    ("binary", {"content": io.BytesIO(b"stream")}, "application/octet-stream", b"stream"),
    ("bare", {"content": b"\x89PNG"}, "image/png", b"\x89PNG"),
    ("text", {"body": "hé"}, "text/plain", "hé".encode()),
    (
        "form",
        {"grant_type": "x y", "scopes": ["a", "b"], "csv": ["c", "d"], "user_name": "&"},
        "application/x-www-form-urlencoded",
        b"",
    ),
    ("xml", {"content": b"<thing/>"}, "application/xml", b"<thing/>"),
    ("xmltoo", {"name": "n"}, "application/json", b'{"name":"n"}'),
    ("any", {"name": "n", "parts": [{"n": 1}]}, "application/json", b'{"name":"n","parts":[{"n":1}]}'),
    ("anything", {"content": b"z"}, "application/octet-stream", b"z"),
    ("scalar", {"body": 3}, "application/json", b"3"),
    ("array", {"body": [{"name": "n"}]}, "application/json", b'[{"name":"n"}]'),
    ("delete", {"ids": [1, 2]}, "application/json", b'{"ids":[1,2]}'),
    ("get", {"q": "x"}, "application/json", b'{"q":"x"}'),
    ("shared", {"name": "n", "note": None}, "application/json", b'{"name":"n","note":null}'),
    ("patch", {"name": "n"}, "application/merge-patch+json", b'{"name":"n"}'),
    ("either", {"url": "u"}, "application/json", b'{"url":"u"}'),
]


@pytest.mark.parametrize(
    ("name", "arguments", "media_type", "sent"), BODIES, ids=[f"{name}-{i}" for i, (name, *_) in enumerate(BODIES)]
)
def test_bodies_of_all_kinds_go_out_as_the_spec_says(
    fragment_client: Callable[[str], FragmentClient], name: str, arguments: dict[str, Any], media_type: str, sent: bytes
) -> None:
    for value in arguments.values():
        if isinstance(value, io.BytesIO):
            value.seek(0)
    _, request = fragment_client("bodies")(f"bodies.{name}", **arguments)
    assert request.headers["content-type"].partition(";")[0] == media_type
    if media_type.endswith("urlencoded"):
        assert parse_qsl(request.body.decode()) == [
            ("grant_type", "x y"),
            ("scopes", "a"),
            ("scopes", "b"),
            ("csv", "c,d"),
            ("user[name]", "&"),
        ]
    else:
        assert request.body == sent


def test_files_go_out_as_parts_of_a_multipart_body(fragment_client: Callable[[str], FragmentClient]) -> None:
    go = fragment_client("bodies")
    _, request = go("bodies.multipart", name="n", file=("a.png", b"PNG"), files=[b"one", b"two"], meta={"a": 1})
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    for part in (
        b'name="name"\r\n\r\nn',
        b'filename="a.png"',
        b"Content-Type: image/png",
        b"PNG",
        b'name="files[]"',
        b"one",
        b"two",
        b'{"a":1}',
    ):
        assert part.lower() in request.body.lower(), request.body
    _, request = go("bodies.either", url="u", file=b"x")
    assert request.headers["content-type"].startswith("multipart/form-data")


def test_a_path_a_query_and_a_body_may_use_one_name(fragment_client: Callable[[str], FragmentClient]) -> None:
    _, request = fragment_client("bodies")(
        "bodies.same", "path", name="query", id_body="body", name_body="too", self_="s", timeout_=1, body="b"
    )
    assert request.target == "/path/same?name=query"
    assert request.json == {"id": "body", "name": "too", "self": "s", "timeout": 1, "body": "b"}


def test_read_only_properties_are_no_arguments(fragment_client: Callable[[str], FragmentClient]) -> None:
    with pytest.raises(TypeError, match="id"):
        fragment_client("bodies")("bodies.shared", name="n", id=3)


def test_parameters_follow_their_styles(fragment_client: Callable[[str], FragmentClient]) -> None:
    _, request = fragment_client("parameters")(
        "parameters.styles",
        ["a", "b/c"],
        "m",
        overridden=1,
        exploded=["x", "y"],
        joined=["x", "y"],
        piped=["x", "y"],
        spaced=["x", "y"],
        deep={"a": "1", "b": 2},
        json={"a": 1},
        reserved="a/b?c",
        flag=False,
        since=dt.datetime(2024, 1, 2, tzinfo=dt.UTC),
    )
    path, _, query = request.target.partition("?")
    assert path == "/styles/a,b%2Fc;matrix=m"
    assert query.split("&") == [
        "overridden=1",
        "exploded=x",
        "exploded=y",
        "joined=x,y",
        "piped=x%7Cy",
        "spaced=x%20y",
        "deep%5Ba%5D=1",
        "deep%5Bb%5D=2",
        "json=%7B%22a%22%3A1%7D",
        "reserved=a/b?c",
        "flag=false",
        "since=2024-01-02T00%3A00%3A00Z",
    ]


def test_parameters_go_to_headers_and_cookies(fragment_client: Callable[[str], FragmentClient]) -> None:
    _, request = fragment_client("parameters")(
        "parameters.places", x_request_kind="k", x_numbers=[1, 2], session="s", theme="dark", session_query="q"
    )
    assert (request.headers["x-request-kind"], request.headers["x-numbers"]) == ("k", "1,2")
    assert request.headers["cookie"] == "session=s; theme=dark"
    assert request.query == [("session", "q")]
    assert "authorization" not in request.headers


@pytest.mark.parametrize(
    "broken", [{"n": 0}, {"n": 12}, {"n": 3}, {"code": "a"}, {"code": "ABC"}, {"ids": [1, 2, 3]}, {"ids": [0]}]
)
def test_limits_are_checked_before_anything_is_sent(fragments: Fragments, mode: str, broken: dict[str, Any]) -> None:
    package = fragments.package("parameters")

    async def script(client: Any) -> None:
        with pytest.raises(package.InvalidArgumentError, match=next(iter(broken))):
            await result_of(client.parameters.limits(**broken))

    assert call(package, mode, script)[1] == []
