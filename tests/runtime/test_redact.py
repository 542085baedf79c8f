"""Redaction: whatever the secret and wherever it stands, it is in no output."""

from __future__ import annotations

import json
import logging
import pickle
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.runtime.auth.schemes import ApiKey, Basic, Bearer
from generator.runtime.client import Client
from generator.runtime.errors.classes import ClientError, ConfigurationError, InvalidArgumentError
from generator.runtime.message import Request
from generator.runtime.operation import Body, Field, Operation, Parameter, ResponseSpec
from generator.runtime.redact import MAX_SHOWN, REDACTED, Redactor, Secret, is_secret_name
from generator.runtime.resource import Resource
from tests.support.demo_api import API, CODEC

OPERATION: Operation[Any] = Operation(
    "x.y",
    "x.y",
    "POST",
    "/x/{id}",
    parameters=(Parameter("id", "id", "path"), Parameter("pin_code", "PIN", "query", sensitive=True)),
    bodies=(Body("application/json", (Field("note", ("note",)), Field("door", ("door",), sensitive=True))),),
    responses=(ResponseSpec("200", "application/json", "Any"),),
    security=(("basic",), ("key",), ("bearer",)),
)
# Each begins so that it stands in no text by chance.
secrets = st.text(st.characters(exclude_categories=["Cs"]), min_size=3, max_size=40).map("Zq9".__add__)
printable = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=3, max_size=40).map("Zq9".__add__)


def request(url: str = "https://h/x", headers: Any = (), content: Any = None) -> Request:
    return Request(OPERATION, "POST", url, list(headers), content)


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "cookie",
        "Set-Cookie",
        "api_access_token",
        "api-access-token",
        "PXToken",
        "x-api-key",
        "password",
        "client_secret",
        "accessToken",
        "refresh_token",
        "X-Auth-Token",
        "user_password",
        "api-key",
        "apikey",
        "access_code",
        "private_key",
        "signature",
        "session_id",
    ],
)
def test_names_that_mean_a_secret(name: str) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize(
    "name", ["accept", "content-type", "name", "user-agent", "x-request-id", "id", "message", "status"]
)
def test_names_that_mean_none(name: str) -> None:
    assert not is_secret_name(name)


@given(secrets)
def test_a_known_secret_is_nowhere_in_any_text(secret: str) -> None:
    shown = Redactor(values=[secret])
    for form in (secret, quote(secret, safe=""), quote(secret), json.dumps(secret, ensure_ascii=False)[1:-1]):
        assert form not in shown.text(f"before {form} after")
        assert form not in shown.url(f"https://h/{form}/x?a={form}&b=1")
        assert form not in str(shown.headers([("x-custom", form)]))
    assert secret not in json.dumps(shown.data({"a": [secret, {"b": f"x{secret}y", secret: 1}]}), ensure_ascii=False)


@given(secrets, st.sampled_from(["password", "door", "PIN"]))
def test_a_marked_field_is_hidden_at_any_depth(secret: str, name: str) -> None:
    shown = Redactor(["door", "pin"])
    content = json.dumps({"data": {"list": [{name: secret, "n": {name: [secret]}}]}}, ensure_ascii=False).encode()
    made = request(f"https://h/x?{name}={quote(secret, safe='')}&f%5B{name}%5D={quote(secret, safe='')}",
                   [("content-type", "application/json"), (name, secret)], content)  # fmt: skip
    for text in (shown.request(made), str(shown.headers(made.headers)), shown.url(made.url), repr(made)):
        assert secret not in text
        assert quote(secret, safe="") not in text


@given(secrets)
def test_a_marked_form_field_is_hidden(secret: str) -> None:
    body = f"a=1&door={quote(secret, safe='')}".encode()
    shown = Redactor(["door"]).body(body, "application/x-www-form-urlencoded")
    assert shown == f"a=1&door={REDACTED}"


def test_other_values_are_shown() -> None:
    made = request("https://h/x?limit=5", [("content-type", "application/json")], b'{"name":"Care","password":"x"}')
    assert Redactor().request(made) == f'POST /x/{{id}}?limit=5 ({{"name":"Care","password":"{REDACTED}"}})'


@pytest.mark.parametrize(
    ("content", "kind", "shown"),
    [
        (None, "", "no body"),
        (b"\x89PNG", "image/png", "image/png, 4 bytes"),
        (b"{", "application/json", "1 bytes that are not JSON"),
        (b"x", "", "a body, 1 bytes"),
    ],
)
def test_other_bodies_are_shown_by_their_size(content: Any, kind: str, shown: str) -> None:
    assert Redactor().body(content, kind) == shown


def test_long_bodies_are_cut() -> None:
    assert len(Redactor().body(b'{"a":"' + b"x" * 10_000 + b'"}', "application/json")) == MAX_SHOWN


def test_secrets_learnt_later_are_hidden_too() -> None:
    shown = Redactor()
    assert shown.text("t0k3n-1234") == "t0k3n-1234"
    shown.add(["t0k3n-1234"])
    assert shown.text("t0k3n-1234") == REDACTED


def test_a_secret_text_does_not_show_itself() -> None:
    assert repr(Secret("hunter2")) == repr(REDACTED)
    assert f"{Secret('hunter2')}" == "hunter2"


class Echo:
    """An httpx transport whose server repeats everything that it was sent, in a status of its choice."""

    def __init__(self, status: int) -> None:
        self.status = status

    def handle_request(self, request: Any) -> Any:
        import httpx

        said = [str(request.url), *request.headers.values(), request.read().decode("utf-8", "replace")]
        return httpx.Response(
            self.status,
            json={
                "message": " ".join(said),
                "errors": [*said, {"message": "x", "field": said[0], "code": said[1], "meta": {"seen": said}}],
            },
        )

    def close(self) -> None:
        pass


@settings(max_examples=60, deadline=None)
@given(printable, printable, st.sampled_from(["basic", "key", "bearer"]), st.sampled_from([400, 401, 500]))
@example("ab:cd" * 4, "%41\"'\\<&>;,=?#", "key", 400)
def test_no_credential_is_in_any_output(user: str, secret: str, way: str, status: int) -> None:
    schemes = {
        "basic": Basic("login", "password"),
        "key": ApiKey("key", "query", "k"),
        "bearer": Bearer("access_token"),
    }
    given_arguments = {
        "basic": {"login": user.replace(":", ""), "password": secret},
        "key": {"key": secret},
        "bearer": {"access_token": secret},
    }
    heard: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: heard.append(handler.format(record) + repr(record.__dict__))  # type: ignore[method-assign]
    logger = logging.Logger("demo", logging.DEBUG)  # noqa: LOG001 -- one for each example
    logger.addHandler(handler)
    hooked: list[str] = []
    api = API._replace(schemes=schemes, sensitive=frozenset({"door", "PIN"}))
    with Client(api, CODEC, given_arguments[way], "https://h.example", {
        "transport": Echo(status), "retry": 0, "logger": logger,
        "before_attempt": lambda attempt: hooked.append(repr(attempt)),
        "after_attempt": lambda attempt: hooked.append(repr(attempt)),
    }) as client:  # fmt: skip
        with pytest.raises(ClientError) as caught:
            Resource(client._core)._call(OPERATION, {}, id=1, pin_code="4711-4711", note="n", door="1234-5678")
        error: Any = caught.value
        outputs = [
            str(error),
            repr(error),
            repr(error.messages),
            repr(error.response),
            repr(client),
            repr(vars(client)),
            repr(client._core.credentials),
            str(pickle.loads(pickle.dumps(error))),  # noqa: S301
            *heard,
            *hooked,
        ]
    for output in outputs:
        assert secret not in output
        assert quote(secret, safe="") not in output
        assert "4711-4711" not in output
        assert "1234-5678" not in output


@given(printable)
def test_refused_arguments_and_settings_do_not_show_secrets(secret: str) -> None:
    bad = secret + "\n"
    for schemes, arguments in (
        ({"a": Bearer("token")}, {"token": bad}),
        ({"a": Basic("user", "password")}, {"user": "a:b", "password": bad}),
        ({"a": ApiKey("key", "header", "x-key")}, {"key": bad}),
    ):
        api = API._replace(schemes=schemes)
        with pytest.raises(ConfigurationError) as caught:
            Client(api, CODEC, arguments, None, {})
        assert secret not in str(caught.value)
    with Client(API, CODEC, {}, None, {}) as client, pytest.raises(InvalidArgumentError) as refused:
        client.request("GET", "/x", headers={"x-token": bad + "\0"})
    assert secret not in str(refused.value)
