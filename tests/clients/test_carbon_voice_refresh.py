"""A Carbon Voice client that keeps itself fresh with a user's refresh token, which the vendor replaces each time."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from switchboard_carbon_voice import (
    AsyncCarbonVoice,
    AuthenticationError,
    CarbonVoice,
    ConfigurationError,
    OAuthTokens,
    OutcomeUnknownError,
)

from tests.support.clock import ManualClock
from tests.support.loopback import Loopback, Response
from tests.support.sync_async import result_of, use

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.loopback import Received

CLIENTS: dict[str, type[Any]] = {"sync": CarbonVoice, "async": AsyncCarbonVoice}


class Vendor:
    """Exchanges each refresh token once, for access token aN and refresh token rN+1; knows the latest access token."""

    def __init__(self, *, rotates: bool = True) -> None:
        self.rotates = rotates
        self.access = "a0"
        self.refresh = "r0"
        self.exchanges: list[dict[str, str]] = []
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, request: Received) -> Response:
        if request.path == "/oauth/token":
            return self.exchange(dict(parse_qsl(request.body.decode())))
        if request.headers.get("authorization") != f"Bearer {self.access}":
            return Response(401, {"success": False, "errmsg": "token expired"})
        return Response(body={})

    def exchange(self, form: dict[str, str]) -> Response:
        self.gate.wait()
        self.exchanges.append(form)
        if form["grant_type"] == "authorization_code":
            return Response(body={"access_token": "a0", "refresh_token": "r0", "expires_in": 3600})
        if form["grant_type"] == "client_credentials":
            self.access = "of-the-application"
            return Response(body={"access_token": self.access})
        if form.get("refresh_token") != self.refresh:
            return Response(400, {"error": "invalid_grant", "error_description": f"unknown {form['refresh_token']}"})
        number = len(self.exchanges)
        self.access = f"a{number}"
        answer = {"access_token": self.access, "expires_in": 3600}
        if self.rotates:
            self.refresh = answer["refresh_token"] = f"r{number}"
        return Response(body=answer)


def made(mode: str, server: Loopback, **given: Any) -> Any:
    known = {"base_url": server.url, "retry": 0, "client_id": "i", "client_secret": "s3cr3t"}
    return CLIENTS[mode](**{**known, **given})


def keepers(mode: str) -> list[tuple[list[OAuthTokens], Callable[[OAuthTokens], object]]]:
    """Functions that keep tokens, and where: a plain one, and an async one for async clients."""
    plain: list[OAuthTokens] = []
    awaited: list[OAuthTokens] = []

    async def keep(tokens: OAuthTokens) -> None:
        await asyncio.sleep(0)
        awaited.append(tokens)

    return [(plain, plain.append), *([(awaited, keep)] if mode == "async" else [])]


async def several(cv: Any, times: int) -> None:
    for _ in range(times):
        await result_of(cv.bootstrap.get())


# ---- renewing ----


def test_a_refresh_token_alone_is_enough_and_its_successors_are_kept(mode: str) -> None:
    for kept, on_tokens in keepers(mode):
        vendor, clock = Vendor(), ManualClock()

        async def script(cv: Any, clock: ManualClock = clock) -> None:
            await several(cv, 2)
            clock.advance(3600)
            await several(cv, 2)

        with Loopback(vendor) as server:
            use(made(mode, server, refresh_token="r0", on_tokens=on_tokens, clock=clock), script)
        assert [form["refresh_token"] for form in vendor.exchanges] == ["r0", "r1"]
        assert kept == [OAuthTokens("a1", "r1", 3600.0), OAuthTokens("a2", "r2", 3600.0)]


def test_the_first_access_token_is_used_until_it_is_refused(mode: str) -> None:
    vendor = Vendor()
    kept: list[OAuthTokens] = []

    async def script(cv: Any) -> None:
        await several(cv, 2)
        assert not vendor.exchanges
        vendor.access = "revoked"
        await several(cv, 2)

    with Loopback(vendor) as server:
        use(made(mode, server, access_token="a0", refresh_token="r0", on_tokens=kept.append), script)
    assert [tokens.refresh_token for tokens in kept] == ["r1"]


@pytest.mark.parametrize("secret", ["s3cr3t", None])
def test_the_exchange_is_a_form_with_the_secret_that_there_is(mode: str, secret: str | None) -> None:
    vendor = Vendor()
    with Loopback(vendor) as server:
        use(made(mode, server, client_secret=secret, refresh_token="r0"), lambda cv: cv.bootstrap.get())
        request = server.received[0]
    assert "authorization" not in request.headers
    expected = {"grant_type": "refresh_token", "client_id": "i", "refresh_token": "r0"}
    assert vendor.exchanges == [expected | ({"client_secret": secret} if secret else {})]


def test_a_refresh_token_that_stays_the_same_is_handed_over_with_the_new_access_token(mode: str) -> None:
    vendor = Vendor(rotates=False)
    kept: list[OAuthTokens] = []

    async def script(cv: Any) -> None:
        await several(cv, 1)
        vendor.access = "revoked"
        await several(cv, 1)

    with Loopback(vendor) as server:
        use(made(mode, server, refresh_token="r0", on_tokens=kept.append), script)
    assert [(tokens.access_token, tokens.refresh_token) for tokens in kept] == [("a1", "r0"), ("a2", "r0")]


def test_a_function_may_give_the_latest_refresh_token(mode: str) -> None:
    """Of a store that several processes share, say."""
    vendor = Vendor()
    store = ["r0"]

    async def script(cv: Any) -> None:
        await several(cv, 1)
        vendor.refresh = store[0] = "of another process"
        vendor.access = "revoked"
        await several(cv, 1)

    with Loopback(vendor) as server:
        use(made(mode, server, refresh_token=lambda: store[0]), script)
    assert [form["refresh_token"] for form in vendor.exchanges] == ["r0", "of another process"]


def test_many_tasks_renew_once() -> None:
    vendor = Vendor()
    vendor.access = "revoked"
    kept: list[OAuthTokens] = []

    async def script(cv: Any) -> None:
        await asyncio.gather(*(cv.bootstrap.get() for _ in range(12)))

    with Loopback(vendor) as server:
        use(made("async", server, access_token="a0", refresh_token="r0", on_tokens=kept.append), script)
    assert len(vendor.exchanges) == len(kept) == 1


def test_many_threads_renew_once() -> None:
    vendor = Vendor()
    vendor.access = "revoked"
    kept: list[OAuthTokens] = []
    with (
        Loopback(vendor) as server,
        made("sync", server, access_token="a0", refresh_token="r0", on_tokens=kept.append) as cv,
        ThreadPoolExecutor(12) as pool,
    ):
        list(pool.map(lambda _: cv.bootstrap.get(), range(12)))
    assert len(vendor.exchanges) == len(kept) == 1


# ---- what goes wrong ----


def test_a_refused_refresh_token_says_what_to_do(mode: str) -> None:
    vendor = Vendor()
    with Loopback(vendor) as server, pytest.raises(AuthenticationError) as caught:
        use(made(mode, server, refresh_token="used-up"), lambda cv: cv.bootstrap.get())
    text = f"{caught.value} {caught.value!r}"
    assert "authorize the application again" in text
    assert "used-up" not in text
    assert (caught.value.call, len(vendor.exchanges)) == ("oauth.token", 1)


def test_an_exchange_whose_response_is_lost_is_not_sent_again(mode: str) -> None:
    """The token would be taken for a stolen one."""
    vendor = Vendor()
    vendor.gate.clear()
    with Loopback(vendor) as server:
        with pytest.raises(OutcomeUnknownError):
            use(made(mode, server, refresh_token="r0", timeout=0.2, retry=3), lambda cv: cv.bootstrap.get())
        vendor.gate.set()
        assert [request.path for request in server.received] == ["/oauth/token"]


def test_tokens_that_could_not_be_kept_are_handed_over_again(mode: str) -> None:
    """The call ends with what the function raised, and nothing is exchanged twice."""
    vendor = Vendor()
    kept: list[OAuthTokens] = []

    def keep(tokens: OAuthTokens) -> None:
        if not kept:
            kept.append(tokens)
            raise OSError("the disk is full")
        kept.append(tokens)

    async def script(cv: Any) -> None:
        with pytest.raises(OSError, match="the disk is full"):
            await several(cv, 1)
        await several(cv, 2)

    with Loopback(vendor) as server:
        use(made(mode, server, refresh_token="r0", on_tokens=keep), script)
    assert kept == [OAuthTokens("a1", "r1", 3600.0)] * 2
    assert len(vendor.exchanges) == 1


@pytest.mark.parametrize("value", [5, "print", {}, True])
def test_on_tokens_is_a_function(mode: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^on_tokens must be a function"):
        CLIENTS[mode](client_id="i", client_secret="s", refresh_token="r", on_tokens=value)


def test_an_async_on_tokens_is_refused_by_a_sync_client() -> None:
    async def keep(_: OAuthTokens) -> None: ...

    with pytest.raises(ConfigurationError, match=r"^on_tokens is an async function"):
        CarbonVoice(client_id="i", refresh_token="r", on_tokens=keep)


def test_a_refresh_token_needs_the_id_of_the_application(mode: str) -> None:
    with pytest.raises(ConfigurationError, match="lacks client_id"):
        CLIENTS[mode](refresh_token="r")


def test_tokens_do_not_show() -> None:
    assert repr(OAuthTokens("hunter2", "hunter3", 5.0)) == "OAuthTokens([redacted])"


# ---- whose tokens ----


def test_a_code_ends_in_a_client_that_keeps_itself_fresh(mode: str) -> None:
    vendor = Vendor()
    kept: list[OAuthTokens] = []

    async def script(cv: Any) -> None:
        got = await result_of(
            cv.oauth.token(grant_type="authorization_code", client_id="i", code="c", redirect_uri="https://a.example/b")
        )
        user = cv.with_options(access_token=got.access_token, refresh_token=got.refresh_token, on_tokens=kept.append)
        await several(user, 1)
        vendor.access = "revoked"
        await several(user, 2)
        await several(user.with_options(timeout=5), 1)

    with Loopback(vendor) as server:
        use(made(mode, server), script)
    assert [form["grant_type"] for form in vendor.exchanges] == ["authorization_code", "refresh_token"]
    assert [tokens.refresh_token for tokens in kept] == ["r2"]


def test_an_access_token_of_the_environment_is_not_taken_for_the_users(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    vendor = Vendor()
    monkeypatch.setenv("CARBON_VOICE_ACCESS_TOKEN", "a0")
    with Loopback(vendor) as server:
        use(made(mode, server, refresh_token="r0"), lambda cv: cv.bootstrap.get())
        use(made(mode, server, access_token="a1"), lambda cv: cv.with_options(refresh_token="r1").bootstrap.get())
    assert [form["refresh_token"] for form in vendor.exchanges] == ["r0", "r1"]


def test_another_application_does_not_use_the_users_refresh_token(mode: str) -> None:
    vendor = Vendor()
    with Loopback(vendor) as server:
        use(
            made(mode, server, refresh_token="r0"),
            lambda cv: cv.with_options(client_id="other", client_secret="its").bootstrap.get(),
        )
    assert [(form["grant_type"], form["client_id"]) for form in vendor.exchanges] == [("client_credentials", "other")]


def test_on_tokens_cannot_be_changed_without_the_tokens(mode: str) -> None:
    cv = CLIENTS[mode](client_id="i", refresh_token="r")
    with pytest.raises(ConfigurationError, match=r"^on_tokens belongs to the tokens that refresh_token keeps fresh"):
        cv.with_options(on_tokens=print)


def test_copies_of_any_age_share_one_refresh_token(mode: str) -> None:
    vendor = Vendor()

    async def script(cv: Any) -> None:
        copies = [cv.with_options(timeout=5), cv.with_options(pxtoken="p").with_options(retry=0)]
        await several(copies[0], 1)
        vendor.access = "revoked"
        await several(copies[0], 1)
        vendor.access = "revoked"
        await several(cv, 1)

    with Loopback(vendor) as server:
        use(made(mode, server, refresh_token="r0"), script)
    assert [form["refresh_token"] for form in vendor.exchanges] == ["r0", "r1", "r2"]
