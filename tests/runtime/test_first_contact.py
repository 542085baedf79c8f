"""The first minutes with a client: what it lacks is said at once, a wrong name gets a hint, a wrong loop an error."""

from __future__ import annotations

import re
from typing import Any

import pytest
import trio
from switchboard_carbon_voice import AsyncCarbonVoice, CarbonVoice
from switchboard_carrierx_conference import AsyncCarrierXConference, CarrierXConference
from switchboard_ccai_apps import AsyncCcaiApps, CcaiApps
from switchboard_chatwoot import AsyncChatwoot, Chatwoot
from switchboard_courier import AsyncCourier, Courier

from generator.runtime.auth.schemes import ApiKey, Bearer
from generator.runtime.client import AsyncClient
from generator.runtime.errors.classes import ConfigurationError
from generator.runtime.resource import AsyncResource
from generator.runtime.settings import Rate
from tests.support.demo_api import API, CODEC, LIST_LABELS
from tests.support.loopback import Loopback, Response
from tests.support.sync_async import DemoClient

CLIENTS: dict[str, tuple[type[Any], type[Any], list[str]]] = {
    "carbon_voice": (CarbonVoice, AsyncCarbonVoice, ["client_id= and client_secret=", "access_token=", "pxtoken="]),
    "carrierx_conference": (CarrierXConference, AsyncCarrierXConference, ["login= and password="]),
    "ccai_apps": (CcaiApps, AsyncCcaiApps, ["subdomain=", "domain=", "token="]),
    "chatwoot": (Chatwoot, AsyncChatwoot, ["user_token=", "agent_bot_token=", "platform_token="]),
    "courier": (Courier, AsyncCourier, ["access_token="]),
}
every_client = pytest.mark.parametrize("key", list(CLIENTS))
SECURED = API._replace(
    security=(("basic",),),
    base_url="https://{zone}.{region}.example",
    variables={"zone": None, "region": None, "version": "v1"},
)


def error_of(make: Any) -> Any:
    """The error of the client's own class, whichever package has it."""
    with pytest.raises(ValueError, match="lacks") as caught:
        make()
    assert type(caught.value).__name__ == "ConfigurationError"
    return caught.value


# ---- what is missing ----


@every_client
def test_a_client_that_lacks_its_credentials_says_so_when_it_is_made(mode: str, key: str) -> None:
    text = str(error_of(CLIENTS[key][mode == "async"]))
    for name in CLIENTS[key][2]:
        assert len(re.findall(rf"\b{name}", text)) == 1, text
    assert "auth=None" in text
    assert f"{key.upper()}_" in text


@every_client
def test_a_client_may_be_made_without_credentials(mode: str, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of the environment are not used then, and operations that need some are refused."""
    for name in ("CHATWOOT_USER_TOKEN", "COURIER_ACCESS_TOKEN", "CCAI_APPS_TOKEN", "CARBON_VOICE_PXTOKEN"):
        monkeypatch.setenv(name, "of the environment")
    more = {"subdomain": "s", "domain": "d.example"} if key == "ccai_apps" else {}
    client = CLIENTS[key][mode == "async"](auth=None, **more)
    assert not client._core.credentials.usable([(scheme,) for scheme in client._core.api.schemes])


def test_operations_that_need_no_credentials_are_called_without(mode: str) -> None:
    public = LIST_LABELS._replace(security=())
    with Loopback(lambda _: Response(200, b"{}")) as server:
        given = {"zone": "eu", "region": "w"}
        with DemoClient(mode, server.url, given, api=SECURED, auth=None) as client:
            assert client.call(public, account_id=1) == {}
            with pytest.raises(ConfigurationError, match=r"labels\.list\(\) needs credentials"):
                client.call(LIST_LABELS, account_id=1)
    assert len(server.received) == 1


@pytest.mark.parametrize(
    ("given", "base_url", "lacking", "ways"),
    [
        ({}, None, "zone, region and credentials", ["zone=", "region=", "login= and password="]),
        ({"zone": "eu", "login": "u"}, None, "region and password", ["region=", "password="]),
        ({"password": "p"}, "https://h", "login", ["login="]),
        ({"login": "u", "password": "p"}, None, "zone and region", ["zone=", "region="]),
    ],
)
def test_all_that_is_missing_is_said_at_once(
    mode: str, given: Any, base_url: str | None, lacking: str, ways: list[str]
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        DemoClient(mode, base_url, given, api=SECURED)
    assert caught.value.message == f"the client of Demo lacks {lacking}"
    assert re.findall(r"[a-z]+=(?: and [a-z]+=)?(?= \()", caught.value.advice) == ways


def test_credentials_that_may_be_left_out_are_not_missing(mode: str) -> None:
    for security in ((), (("basic",), ())):
        with DemoClient(mode, None, {}, api=API._replace(security=security)):
            pass


@pytest.mark.parametrize(
    ("scheme", "value"),
    [(Bearer("key"), "a\nb"), (Bearer("key"), "\u00e4"), (ApiKey("key", "header", "x"), "a\r\nb: hunter2")],
)
@pytest.mark.parametrize("given", [True, False])
def test_a_credential_that_cannot_travel_is_refused_when_the_client_is_made(
    mode: str, scheme: Any, value: str, given: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    api = API._replace(schemes={"key": scheme})
    monkeypatch.setenv("DEMO_KEY", "good" if given else value)
    origin = "key" if given else r"key \(from DEMO_KEY\)"
    with pytest.raises(ConfigurationError, match=rf"^{origin} holds characters") as caught:
        DemoClient(mode, None, {"key": value if given else None}, api=api)
    assert "hunter2" not in str(caught.value)


# ---- wrong names ----

HINTS = {
    "tiemout": "timeout", "max_retries": "retry", "retries": "retry", "verify": "ssl_context", "cert": "ssl_context",
    "session": "http_client", "default_headers": "headers", "url": "base_url",
    "host": "base_url", "baseUrl": "base_url", "pool_maxsize": "max_connections", "event_hooks": "before_attempt",
    "redis_url": "rate_limit_url", "user_tokn": "user_token", "userToken": "user_token", "acount_id": "account_id",
    "log_level": "logger", "tracer": "tracing", "proxies": "proxy",
}  # fmt: skip


@pytest.mark.parametrize(("name", "hint"), HINTS.items())
def test_an_argument_that_a_client_has_not_gets_a_hint(mode: str, name: str, hint: str) -> None:
    with pytest.raises(TypeError) as caught:
        CLIENTS["chatwoot"][mode == "async"](user_token="t", **{name: 1})
    assert f"'{name}': did you mean '{hint}'?" in str(caught.value)


@pytest.mark.parametrize("name", ["api_key", "token", "access_token", "username"])
def test_a_credential_by_another_name_gets_the_names_of_ours(mode: str, name: str) -> None:
    with pytest.raises(TypeError, match="the credentials here are user_token, agent_bot_token, platform_token"):
        CLIENTS["chatwoot"][mode == "async"](**{name: "t"})
    with pytest.raises(TypeError, match="'api_key': did you mean 'access_token'"):
        CLIENTS["courier"][mode == "async"](api_key="t")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("headers", "did you mean 'extra_headers'"),
        ("params", "did you mean 'extra_query'"),
        ("data", "did you mean 'extra_body'"),
        ("max_retries", "did you mean 'retry'"),
        ("accountId", "did you mean 'account_id'"),
        ("limits", "did you mean 'limit'"),
        ("strict", "it is given to the client or to with_options()"),
        ("login", "it is given to the client or to with_options()"),
    ],
)
def test_an_argument_that_a_call_has_not_gets_a_hint(mode: str, name: str, hint: str) -> None:
    with DemoClient(mode, None) as client, pytest.raises(TypeError, match=re.escape(hint)):
        client.call(LIST_LABELS, {name: 1}, account_id=1)


@pytest.mark.parametrize(("name", "hint"), [("params", "query"), ("data", "json"), ("max_retries", "retry")])
def test_a_raw_request_has_hints_for_its_own_arguments(mode: str, name: str, hint: str) -> None:
    with DemoClient(mode, None) as client, pytest.raises(TypeError, match=f"did you mean '{hint}'"):
        client.request("GET", "/x", **{name: 1})


def test_an_argument_that_stands_in_the_path_is_not_to_be_left_out(mode: str) -> None:
    with (
        DemoClient(mode, None) as client,
        pytest.raises(ValueError, match="must not be None, it stands in"),
    ):
        client.call(LIST_LABELS, account_id=None)


# ---- another event loop ----


@pytest.mark.parametrize("settings", [{}, {"rate_limit": Rate(1)}, {"transport": "aiohttp"}])
def test_trio_is_told_that_asyncio_is_needed(settings: Any) -> None:
    async def main() -> None:
        async with AsyncClient(API, CODEC, {"login": "u", "password": "p"}, "http://127.0.0.1:9", settings) as client:
            resource = AsyncResource(client._core)
            for _ in range(2):
                with pytest.raises(ConfigurationError, match="needs asyncio"):
                    await resource._call(LIST_LABELS, {}, account_id=1)
            with pytest.raises(ConfigurationError, match="needs asyncio"):
                await resource._raw(LIST_LABELS, {}, account_id=1)
            with pytest.raises(ConfigurationError, match="needs asyncio"):
                await client.request("GET", "/x")

    trio.run(main)
