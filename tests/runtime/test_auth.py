"""Credentials: where each scheme puts them, which alternative is chosen, and who gets to see them."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from generator.runtime.auth.credentials import Credentials, Placed, bearer, place
from generator.runtime.auth.schemes import ApiKey, Basic, Bearer
from generator.runtime.configuration import held_arguments
from generator.runtime.errors.classes import ConfigurationError
from generator.runtime.message import Request
from generator.runtime.operation import Operation
from tests.support.demo_api import API, CODEC, LIST_LABELS
from tests.support.loopback import Loopback, Response
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMES: dict[str, Any] = {
    "basic": Basic("login", "password"),
    "bearer": Bearer("access_token"),
    "user": ApiKey("user_token", "header", "api_access_token"),
    "cookie": ApiKey("pxtoken", "cookie", "PXToken"),
    "query": ApiKey("key", "query", "api key"),
}


def request(*security: tuple[str, ...], url: str = "https://h/x", headers: Any = ()) -> Request:
    operation: Operation[Any] = Operation("x.y", "x.y", "GET", "/x", security=security)
    return Request(operation, "GET", url, list(headers))


def applied(held: dict[str, str], *security: tuple[str, ...], **more: Any) -> Request:
    made = request(*security, **more)
    return Credentials(SCHEMES, held, "DEMO").of(made.operation).apply(made)


def test_basic_is_utf8() -> None:
    value = dict(applied({"login": "ü", "password": "p:ß"}, ("basic",)).headers)["authorization"]
    assert b64decode(value.removeprefix("Basic ")).decode() == "ü:p:ß"


def test_bearer_header_cookie_and_query() -> None:
    assert applied({"access_token": "t"}, ("bearer",)).headers == [("authorization", "Bearer t")]
    assert applied({"user_token": "t"}, ("user",)).headers == [("api_access_token", "t")]
    made = applied({"pxtoken": "a;b"}, ("cookie",), headers=[("cookie", "x=1"), ("a", "b")])
    assert made.headers == [("a", "b"), ("cookie", "x=1; PXToken=a%3Bb")]
    assert parse_qsl(applied({"key": "a&b"}, ("query",), url="https://h/x?y=1").url.partition("?")[2]) == [
        ("y", "1"),
        ("api key", "a&b"),
    ]


def test_schemes_of_one_alternative_go_together() -> None:
    made = applied({"access_token": "t", "pxtoken": "c"}, ("bearer", "cookie"))
    assert dict(made.headers) == {"authorization": "Bearer t", "cookie": "PXToken=c"}


def test_the_first_alternative_that_is_complete_is_used() -> None:
    both = (("basic",), ("bearer",))
    assert "Bearer" in dict(applied({"login": "u", "access_token": "t"}, *both).headers)["authorization"]
    assert (
        "Basic" in dict(applied({"login": "u", "password": "p", "access_token": "t"}, *both).headers)["authorization"]
    )


def test_credentials_that_may_be_left_out_are_sent_when_there_are_some() -> None:
    assert applied({}, (), ("bearer",)).headers == []
    assert applied({"access_token": "t"}, (), ("bearer",)).headers == [("authorization", "Bearer t")]


def test_operations_without_security_get_none() -> None:
    assert applied({"access_token": "t"}).headers == []


def test_a_header_that_the_call_sets_itself_stays() -> None:
    made = applied({"access_token": "t"}, ("bearer",), headers=[("authorization", "Mine")])
    assert made.headers == [("authorization", "Mine")]


def test_what_is_missing_is_named() -> None:
    with pytest.raises(ConfigurationError) as caught:
        applied({"login": "u"}, ("basic",), ("user", "cookie"))
    assert "x.y() needs credentials" in str(caught.value)
    assert "login= and password= (environment: DEMO_LOGIN and DEMO_PASSWORD)" in str(caught.value)
    assert "user_token= and pxtoken= (environment: DEMO_USER_TOKEN and DEMO_PXTOKEN)" in str(caught.value)


@pytest.mark.parametrize(("scheme", "held"), [
    (Basic("login", "password"), {"login": "a:b", "password": "p"}),
    (Bearer("t"), {"t": "a\nb"}),
    (Bearer("t"), {"t": "ä"}),
    (ApiKey("k", "header", "x"), {"k": "a\r\nb: c"}),
])  # fmt: skip
def test_credentials_that_cannot_travel_are_refused(scheme: Any, held: Any) -> None:
    with pytest.raises(ConfigurationError):
        place(scheme, held)


@pytest.mark.parametrize("value", ["", 5, b"x"])
def test_credentials_are_texts(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="password must"):
        held_arguments(API, {"login": "u", "password": value}, CODEC)


def test_empty_variables_count_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMO_LOGIN", "")
    assert held_arguments(API, {}, CODEC) == {}


def test_what_was_given_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMO_LOGIN", "env")
    monkeypatch.setenv("DEMO_PASSWORD", "env")
    api = API._replace(schemes=SCHEMES)
    operation = LIST_LABELS._replace(security=(("basic",), ("bearer",)))
    with (
        Loopback(lambda _: Response(200, b"{}")) as server,
        DemoClient("sync", server.url, {"access_token": "mine"}, api=api) as client,
    ):
        client.call(operation, account_id=1)
    assert server.received[0].headers["authorization"] == "Bearer mine"


def test_credentials_do_not_show() -> None:
    held = Credentials(SCHEMES, {"access_token": "hunter2"}, "DEMO")
    assert "hunter2" not in f"{held!r} {bearer('hunter2')!r} {[Placed(query=('k=hunter2',))]}"


@pytest.fixture
def pair() -> Iterator[tuple[Loopback, Loopback]]:
    with Loopback(lambda _: Response(200, b"{}")) as far:
        near = Loopback(lambda _: Response(307, b"", {"location": f"{far.url}/elsewhere"}))
        with near:
            yield near, far


@pytest.mark.parametrize(
    ("name", "argument"), [("bearer", "access_token"), ("user", "user_token"), ("cookie", "pxtoken"), ("query", "key")]
)
def test_another_origin_gets_no_credentials(
    mode: str, pair: tuple[Loopback, Loopback], name: str, argument: str
) -> None:
    near, far = pair
    api = API._replace(schemes=SCHEMES)
    with DemoClient(mode, near.url, {argument: "hunter2"}, api=api, headers={"X-Own": "hunter2"}) as client:
        client.call(LIST_LABELS._replace(security=((name,),)), account_id=1)
    assert "hunter2" in str(near.received)
    assert "hunter2" not in str(far.received)
    assert far.received[0].target == "/elsewhere"
