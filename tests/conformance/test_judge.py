"""The judge itself: it must object to what sloppy clients send, or the other tests prove nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import quote

import pytest

from tests.support.cases import Case, cases_of
from tests.support.clients import credentials_of, make_client, package_of
from tests.support.judge import differences, read_parts, unauthenticated, verdict
from tests.support.loopback import Loopback, Received, Response
from tests.support.malformed import MALFORMED
from tests.support.specs import APIS, spec_of
from tests.support.styles import MisreadError, read_path, read_query
from tests.support.values import Maker

API = "courier"
LIST = "messaging_messages.list"


@pytest.fixture(scope="module")
def good() -> tuple[Case, Received]:
    """A case with all arguments of a list, and the request that the client makes of it."""
    spec, record = spec_of(API), package_of(API).OPERATIONS[LIST]
    case = next(case for case in cases_of(spec, spec.operations[LIST], record, {}) if "all" in case.label)
    with Loopback(lambda _: Response(200, {"data": []})) as server, make_client(API, server.url + "/base") as client:
        client.messaging_messages.list(**case.arguments).first_page()
        return case, server.received[0]


def objections(case: Case, request: Received) -> list[str]:
    spec, record = spec_of(API), package_of(API).OPERATIONS[LIST]
    own = differences(spec, spec.operations[LIST], case, request, "/base")
    return [*own, *unauthenticated(API, record, request), *verdict(API, request, "/base")]


def test_a_good_request_passes(good: tuple[Case, Received]) -> None:
    assert objections(*good) == []


SLOPPY: dict[str, Any] = {
    "a name that the spec does not know": lambda request: replace(request, target=f"{request.target}&page=1"),
    "a raw bracket": lambda request: replace(request, target=request.target.replace("%5B", "[", 1)),
    "a lost pair": lambda request: replace(request, target=request.target.rpartition("&")[0]),
    "a pair given twice": lambda request: replace(
        request, target=request.target + "&" + request.target.rpartition("&")[2]
    ),
    "a list that is joined": lambda request: replace(
        request, target=request.target.replace("&filter%5Bcmp-posted-time%5D=", ",", 1)
    ),
    "quoted twice": lambda request: replace(request, target=request.target.replace("%25", "%2525")),
    "True for true": lambda request: replace(request, target=request.target.replace("=true", "=True", 1)),
    "another path": lambda request: replace(request, target=request.target.replace("/v1/", "/v2/")),
    "another method": lambda request: replace(request, method="POST"),
    "no credentials": lambda request: replace(
        request, headers={k: v for k, v in request.headers.items() if k != "authorization"}
    ),
    "other credentials": lambda request: replace(request, headers={**request.headers, "authorization": "Bearer x"}),
    "a body that nobody gave": lambda request: replace(
        request, body=b"{}", headers={**request.headers, "content-type": "application/json"}
    ),
    "an answer that is not accepted": lambda request: replace(
        request, headers={**request.headers, "accept": "text/plain"}
    ),
}


@pytest.mark.parametrize("change", SLOPPY.values(), ids=SLOPPY)
def test_a_sloppy_request_is_refused(good: tuple[Case, Received], change: Any) -> None:
    case, request = good
    changed = change(request)
    assert changed != request, "the change changes nothing"
    assert objections(case, changed)


def test_path_values_are_decoded_once() -> None:
    assert read_path("/a/{x}/b", f"/a/{quote('1/2 %25', safe='')}/b") == {"x": "1/2 %25"}
    for wrong in ("/a/1/2/b", "/a//b", "/a/1/b/"):
        with pytest.raises(MisreadError):
            read_path("/a/{x}/b", wrong)


def test_styles_are_told_apart() -> None:
    spec = spec_of(API)
    array = {"type": "array", "items": {"type": "integer"}}
    joined = {"name": "a", "in": "query", "schema": array, "explode": False}
    assert read_query("a=1,2", [joined], spec) == {"a": [1, 2]}
    assert read_query("a=1&a=2", [{**joined, "explode": True}], spec) == {"a": [1, 2]}
    assert read_query("a=1%7C2", [{**joined, "style": "pipeDelimited"}], spec) == {"a": [1, 2]}
    deep = {
        "name": "o",
        "in": "query",
        "style": "deepObject",
        "schema": {"type": "object", "properties": {"k": {"type": "boolean"}}},
    }
    assert read_query("o%5Bk%5D=true", [deep], spec) == {"o": {"k": True}}
    with pytest.raises(MisreadError):
        read_query("a=1&a=2", [joined], spec)


def test_parts_are_taken_apart() -> None:
    head = b'Content-Disposition: form-data; name="a"; filename="b.png"\r\nContent-Type: image/png'
    body = b"--x\r\n" + head + b"\r\n\r\n\r\n--\r\n--x--\r\n"
    assert read_parts("multipart/form-data; boundary=x", body) == [("a", "b.png", "image/png", b"\r\n--".hex())]


@pytest.mark.parametrize("api", APIS)
def test_made_values_fit_every_schema(api: str) -> None:
    spec = spec_of(api)
    for name in spec.data["components"]["schemas"]:
        schema = {"$ref": f"#/components/schemas/{name}"}
        for every in (False, True):
            value = Maker(spec, every=every, request=False).make(schema)
            written_only = [
                key for key, item in spec.resolve(schema).get("properties", {}).items() if item.get("writeOnly")
            ]
            assert written_only or spec.misfits(schema, value) == [], name


def test_odd_answers_are_odd() -> None:
    good = {"a": "x", "b": [{"c": 1, "d": None}], "e": True}
    for name, change in MALFORMED.items():
        assert change(good) != good, name


def test_credentials_are_for_every_scheme() -> None:
    assert credentials_of("carrierx_conference") == {"login": "login-s3cret", "password": "password-s3cret"}
