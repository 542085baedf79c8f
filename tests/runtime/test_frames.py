"""Locals of frames, which crash reports show: no credential stands in those of the runtime and of the clients."""

from __future__ import annotations

import base64
import io
import pydoc
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
import sentry_sdk
from rich.console import Console
from rich.pretty import pretty_repr
from rich.traceback import Traceback
from sentry_sdk.serializer import serialize
from sentry_sdk.transport import Transport

from generator.runtime.auth.credentials import ApiKey, Basic, Bearer, ClientCredentials
from generator.runtime.errors.classes import ClientError
from tests.support.clients import class_of, credentials_of
from tests.support.demo_api import API, CODEC, GET_ROOM
from tests.support.loopback import Loopback, Received, Response
from tests.support.specs import APIS
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

OURS = ("/generator/runtime/", "/switchboard_")
LONG = "Zq9-" + "x" * 300
SCHEMES: dict[str, tuple[Any, dict[str, str]]] = {
    "basic": (Basic("login", "password"), {"login": "user", "password": LONG}),
    "bearer": (Bearer("token"), {"token": LONG}),
    "header key": (ApiKey("key", "header", "api_access_token"), {"key": LONG}),
    "query key": (ApiKey("key", "query", "k"), {"key": LONG}),
    "cookie key": (ApiKey("key", "cookie", "c"), {"key": LONG}),
    "oauth": (ClientCredentials("client_id", "client_secret"), {"client_id": "me", "client_secret": LONG}),
}
TOOLS: dict[str, Callable[[Any], str]] = {
    "repr": repr,
    "rich": lambda value: pretty_repr(value, max_string=80, max_length=10),
    "sentry": lambda value: repr(serialize(value, is_vars=True)),
    "cgitb": lambda value: " ".join(map(pydoc.text.repr, value.values())),
}


def frames_of(error: BaseException | None) -> Iterator[tuple[str, dict[str, Any]]]:
    """Place and locals of each frame of ours, those of causes and contexts too."""
    while error is not None:
        trace = error.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            if any(part in code.co_filename for part in OURS):
                yield f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}", dict(trace.tb_frame.f_locals)
            trace = trace.tb_next
        error = error.__cause__ or error.__context__


def leaks(error: BaseException, secret: str) -> list[str]:
    """Where a tool shows the secret: as it is, quoted, as HTTP Basic has it, or cut."""
    basic = base64.b64encode(f"user:{secret}".encode()).decode()
    forms = [form[:40] for form in (secret, quote(secret, safe=""), basic)]
    return [
        f"{tool}: {place}: {name}"
        for place, found in frames_of(error)
        for tool, show in TOOLS.items()
        for name, value in found.items()
        if any(form in show({name: value}) for form in forms)
    ]


@pytest.mark.parametrize("fault", ["401", "500", "not JSON", "refused", "wrong option"])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_frame_of_a_call_that_fails_shows_a_credential(mode: str, scheme: str, fault: str) -> None:
    known, held = SCHEMES[scheme]
    secret = held[list(held)[-1]]
    responses = {"401": Response(401), "500": Response(500), "not JSON": Response(200, b"<html>", {})}
    api = API._replace(schemes={"basic": known})
    options = {"no_such": 1} if fault == "wrong option" else {}

    def respond(request: Received) -> Response:
        token = {"access_token": "Zq9-fetched-token", "expires_in": 600}
        return Response(200, token) if request.path == "/oauth/token" else responses.get(fault, Response(200, {}))

    with Loopback(respond) as server:
        url = "http://127.0.0.1:1" if fault == "refused" else server.url
        with (
            DemoClient(mode, url, held, api=api, codec=CODEC, retry=0) as client,
            pytest.raises((ClientError, TypeError)) as caught,
        ):
            client.call(GET_ROOM, options, sid=1)
    assert len(list(frames_of(caught.value))) > 2
    assert leaks(caught.value, secret) == []
    assert leaks(caught.value, "Zq9-fetched-token") == []


SECRET_SETTINGS: dict[str, dict[str, Any]] = {
    "a credential by another name": {"api_kee": LONG},
    "a header": {"headers": {"Authorization": f"Bearer {LONG}"}, "retry": "x"},
    "a header that cannot be sent": {"headers": {"Authorization": f"Bearer {LONG}\n"}},
    "a proxy": {"proxy": f"http://user:{LONG}@127.0.0.1:3128", "retry": "x"},
    "a proxy that cannot be": {"proxy": f"http://user:{LONG}@127.0.0.1:99999"},
    "a proxy with too long a password": {"proxy": f"socks5://user:{LONG}@127.0.0.1:1080"},
    "a limiter": {"rate_limit_url": f"redis://:{LONG}@127.0.0.1/0", "retry": "x"},
}


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("name", SECRET_SETTINGS)
def test_no_frame_of_a_constructor_shows_a_secret_setting(api: str, mode: str, name: str) -> None:
    with pytest.raises((ValueError, TypeError)) as caught:
        class_of(api, mode)(**{"base_url": "https://api.example.com", **secrets_for(api), **SECRET_SETTINGS[name]})
    assert leaks(caught.value, LONG) == []


@pytest.mark.parametrize("api", APIS)
def test_no_frame_of_a_constructor_shows_a_credential_of_bytes(api: str, mode: str) -> None:
    given = {name: value.encode() if value == LONG else value for name, value in secrets_for(api).items()}
    with pytest.raises(ValueError, match="not bytes") as caught:
        class_of(api, mode)(base_url="https://api.example.com", **given)
    assert leaks(caught.value, LONG) == []


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("name", ["the credentials", *(name for name in SECRET_SETTINGS if "limiter" not in name)])
def test_no_frame_of_a_light_client_shows_a_secret(api: str, mode: str, name: str) -> None:
    client = class_of(api, mode)(base_url="https://api.example.com", **secrets_for(api))
    address = {"subdomain", "domain"}
    credentials = {key: value for key, value in secrets_for(api).items() if key not in address}
    with pytest.raises((ValueError, TypeError)) as caught:
        client.with_options(**SECRET_SETTINGS.get(name, {**credentials, "retry": "x"}))
    assert leaks(caught.value, LONG) == []


def secrets_for(api: str) -> dict[str, Any]:
    """The arguments of a client: a secret for each that is one."""
    names = {"login", "client_id", "subdomain", "domain", "account_id"}
    return {name: value if name in names else LONG for name, value in credentials_of(api).items()}


WRONG_SETTINGS: list[dict[str, Any]] = [
    {"base_url": "ftp://x"}, {"timeout": -1}, {"no_such": 1}, {"headers": {"a": "\n"}}, {"rate_limit": (0, 0)},
    {"paths": {"no.call": "/"}},
]  # fmt: skip


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("wrong", WRONG_SETTINGS, ids=lambda wrong: next(iter(wrong)))
def test_no_frame_of_a_constructor_shows_a_credential(api: str, mode: str, wrong: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError)) as caught:
        class_of(api, mode)(**{"base_url": "https://api.example.com", **secrets_for(api), **wrong})
    assert len(list(frames_of(caught.value))) > 1
    assert leaks(caught.value, LONG) == []


class Kept(Transport):
    """Keeps what sentry would send."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []

    def capture_envelope(self, envelope: Any) -> None:
        self.sent.append(envelope.serialize().decode())


def failing(api: str) -> Exception:
    """What a constructor raises; the locals of this function hold no secret."""
    try:
        class_of(api)(**secrets_for(api), base_url="ftp://x")
    except Exception as error:  # noqa: BLE001 -- the test reads it
        return error
    raise AssertionError


@pytest.mark.parametrize("api", APIS)
def test_whole_reports_of_rich_and_sentry(api: str) -> None:
    """With all frames that they show, the locals of users' code beside ours."""
    error = failing(api)
    console = Console(file=io.StringIO(), width=200)
    console.print(Traceback.from_exception(type(error), error, error.__traceback__, show_locals=True))
    kept = Kept()
    with sentry_sdk.new_scope() as scope:
        scope.set_client(
            sentry_sdk.Client(dsn="https://k@sentry.invalid/1", transport=kept, default_integrations=False)
        )
        sentry_sdk.capture_exception(error)
    assert "[redacted]" in console.file.getvalue()  # type: ignore[attr-defined]
    assert "vars" in "".join(kept.sent)
    for report in (console.file.getvalue(), *kept.sent):  # type: ignore[attr-defined]
        assert LONG[:20] not in report
