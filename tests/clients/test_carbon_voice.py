"""The Carbon Voice client: authentication, fresh tokens, search, the browser's address, corrected paths, limits."""

from __future__ import annotations

import asyncio
import inspect
import pickle
import runpy
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import switchboard_carbon_voice
from switchboard_carbon_voice import (
    OPERATIONS,
    AsyncCarbonVoice,
    AuthenticationError,
    AuthorizeUrl,
    CarbonVoice,
    ConfigurationError,
    HeardStatus,
    InvalidArgumentError,
    Label,
    RateLimitError,
)

from tests.support.clock import ManualClock
from tests.support.examples import run_example
from tests.support.loopback import Loopback, Received, Response
from tests.support.specs import ROOT, sample
from tests.support.sync_async import result_of, use

if TYPE_CHECKING:
    from pathlib import Path

CLIENTS: dict[str, type[Any]] = {"sync": CarbonVoice, "async": AsyncCarbonVoice}
DAY = datetime(2026, 5, 4, tzinfo=UTC)
LABEL = {"id": "l", "name": "n", "behavior": "persistent", "type": "personal", "creator_guid": "c", "space_guid": None}


class Vendor:
    """Gives out tokens t1, t2, … and knows the ones in `good`; all other calls answer an empty object."""

    def __init__(self, **token: Any) -> None:
        self.token = {"token_type": "Bearer", "expires_in": 3600, **token}
        self.issued: list[str] = []
        self.good: set[str] = set()
        self.lock = threading.Lock()
        self.pause = 0.0

    def __call__(self, request: Received) -> Response:
        if request.path == "/oauth/token":
            time.sleep(self.pause)
            with self.lock:
                name = f"t{len(self.issued) + 1}"
                self.issued.append(name)
                self.good = {name}
            return Response(body={"access_token": name, **self.token})
        good = request.headers.get("authorization", "").removeprefix("Bearer ") in self.good
        return (
            Response(body={})
            if good
            else Response(401, {"success": False, "errmsg": "token expired", "requestId": "r1"})
        )


def tokens(loopback: Loopback) -> list[str]:
    """The tokens of the calls, in order; `fetch` for the token calls."""
    seen = [(request.path, request.headers.get("authorization", "")) for request in loopback.received]
    return ["fetch" if path == "/oauth/token" else token.removeprefix("Bearer ") for path, token in seen]


def made(mode: str, loopback: Loopback, **settings: Any) -> Any:
    known = {"base_url": loopback.url, "retry": 0}
    return CLIENTS[mode](**{**known, **settings})


def holding(mode: str, loopback: Loopback, **settings: Any) -> Any:
    """A client with an id and a secret."""
    return made(mode, loopback, client_id="an id&", client_secret="s3cr3t=1", **settings)


# ---- authentication ----


@pytest.mark.parametrize(
    ("credentials", "header", "value"),
    [
        ({"access_token": "cv_pat_1"}, "authorization", "Bearer cv_pat_1"),
        ({"pxtoken": "p x;1"}, "cookie", "PXToken=p%20x%3B1"),
        ({"api_key": "k"}, "x-api-key", "k"),
        ({"access_token": "t", "api_key": "k"}, "authorization", "Bearer t"),
        ({"access_token": "t", "client_id": "i", "client_secret": "s"}, "authorization", "Bearer t"),
        ({"access_token": "t", "pxtoken": "p"}, "authorization", "Bearer t"),
    ],
)
def test_each_credential_goes_to_its_place(mode: str, credentials: Any, header: str, value: str) -> None:
    with Loopback() as loopback:
        loopback.enqueue(Response(body={}))
        use(made(mode, loopback, **credentials), lambda cv: cv.bootstrap.get())
    (request,) = loopback.received
    assert request.headers[header] == value
    assert len({"authorization", "cookie", "pxtoken", "x-api-key"} & request.headers.keys()) == 1


def test_a_client_takes_exactly_its_credentials() -> None:
    named = [name for name, item in inspect.signature(CarbonVoice).parameters.items() if item.kind is item.KEYWORD_ONLY]
    assert sorted(named) == [
        "access_token",
        "api_key",
        "base_url",
        "client_id",
        "client_secret",
        "on_tokens",
        "pxtoken",
        "refresh_token",
    ]


def test_no_credentials_is_an_error_that_names_them() -> None:
    with pytest.raises(ConfigurationError) as caught:
        CarbonVoice()
    for name in ("access_token=", "pxtoken=", "client_id= and client_secret=", "CARBON_VOICE_ACCESS_TOKEN"):
        assert str(caught.value).count(name) == 1


def test_credentials_may_come_from_the_environment(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor()
    with Loopback(vendor) as loopback:
        monkeypatch.setenv("CARBON_VOICE_BASE_URL", loopback.url)
        monkeypatch.setenv("CARBON_VOICE_CLIENT_ID", "i")
        monkeypatch.setenv("CARBON_VOICE_CLIENT_SECRET", "s")
        use(CLIENTS[mode](), lambda cv: cv.bootstrap.get())
        assert tokens(loopback) == ["fetch", "t1"]
        vendor.good.add("given")
        use(CLIENTS[mode](access_token="given"), lambda cv: cv.bootstrap.get())
        monkeypatch.setenv("CARBON_VOICE_ACCESS_TOKEN", "t1")
        use(CLIENTS[mode](), lambda cv: cv.bootstrap.get())
        use(CLIENTS[mode](client_id="j", client_secret="s"), lambda cv: cv.bootstrap.get())
    assert tokens(loopback) == ["fetch", "t1", "given", "t1", "fetch", "t2"]
    assert b"client_id=j" in loopback.received[4].body


# ---- tokens ----


def test_a_token_is_fetched_with_a_form_and_kept(mode: str) -> None:
    async def script(cv: Any) -> None:
        await result_of(cv.bootstrap.get())
        await result_of(cv.with_options(timeout=5.0).bootstrap.get())

    with Loopback(Vendor()) as loopback:
        use(holding(mode, loopback), script)
    assert tokens(loopback) == ["fetch", "t1", "t1"]
    fetch = loopback.received[0]
    assert (fetch.method, fetch.headers["content-type"]) == ("POST", "application/x-www-form-urlencoded")
    expected = [("grant_type", "client_credentials"), ("client_id", "an id&"), ("client_secret", "s3cr3t=1")]
    assert parse_qsl(fetch.body.decode()) == expected
    assert "authorization" not in fetch.headers


def test_many_threads_share_one_token() -> None:
    vendor = Vendor()
    vendor.pause = 0.1
    with Loopback(vendor) as loopback, holding("sync", loopback) as cv, ThreadPoolExecutor(12) as pool:
        barrier = threading.Barrier(12)

        def call(_: int) -> None:
            barrier.wait()
            cv.bootstrap.get()

        list(pool.map(call, range(12)))
    assert vendor.issued == ["t1"]
    assert sorted(tokens(loopback)) == ["fetch", *["t1"] * 12]


def test_many_tasks_share_one_token() -> None:
    vendor = Vendor()
    vendor.pause = 0.1

    async def script(cv: Any) -> None:
        await asyncio.gather(*(cv.bootstrap.get() for _ in range(12)))

    with Loopback(vendor) as loopback:
        use(holding("async", loopback), script)
    assert vendor.issued == ["t1"]
    assert sorted(tokens(loopback)) == ["fetch", *["t1"] * 12]


def test_a_token_is_renewed_before_it_expires(mode: str) -> None:
    clock = ManualClock()

    async def script(cv: Any) -> None:
        await result_of(cv.bootstrap.get())
        clock.advance(3500)
        await result_of(cv.bootstrap.get())
        clock.advance(75)
        await result_of(cv.bootstrap.get())

    with Loopback(Vendor()) as loopback:
        use(holding(mode, loopback, clock=clock), script)
    assert tokens(loopback) == ["fetch", "t1", "t1", "fetch", "t2"]


def test_a_refused_token_is_replaced_once(mode: str) -> None:
    vendor = Vendor()

    async def script(cv: Any) -> None:
        await result_of(cv.bootstrap.get())
        vendor.good.clear()
        await result_of(
            cv.messages.search(begin_date=DAY, end_date=DAY, heard_status="any", label_guids=[], limit=1, user_guids=[])
        )

    with Loopback(vendor) as loopback:
        use(holding(mode, loopback), script)
    assert tokens(loopback) == ["fetch", "t1", "t1", "fetch", "t2"]


def test_a_second_refusal_is_an_error() -> None:
    def respond(request: Received) -> Response:
        return Vendor()(request)

    with (
        Loopback(respond) as loopback,
        holding("sync", loopback) as cv,
        pytest.raises(AuthenticationError) as caught,
    ):
        cv.bootstrap.get()
    assert tokens(loopback) == ["fetch", "t1", "fetch", "t1"]
    assert "token expired" in str(caught.value)
    assert caught.value.request_id == "r1"


def test_a_refused_secret_is_an_error_without_the_secret() -> None:
    with Loopback() as loopback, holding("sync", loopback) as cv:
        loopback.enqueue(Response(401, {"errmsg": "wrong s3cr3t=1", "success": False}))
        with pytest.raises(AuthenticationError) as caught:
            cv.bootstrap.get()
    assert "s3cr3t=1" not in f"{caught.value} {caught.value!r}"
    assert caught.value.call == "oauth.token"


def test_the_token_call_follows_a_corrected_path() -> None:
    with Loopback() as loopback, holding("sync", loopback, paths={"oauth.token": "/v2/token"}) as cv:
        loopback.enqueue(Response(body={"access_token": "t"}), Response(body={}))
        cv.bootstrap.get()
    assert [request.path for request in loopback.received] == ["/v2/token", "/bootstrap"]


def test_the_token_operation_itself_sends_a_form(mode: str) -> None:
    script = {"grant_type": "authorization_code", "client_id": "i", "code": "c", "redirect_uri": "https://a.example/b"}
    wire = {**sample("carbon_voice", "oauth.token.response-200"), "access_token": "s3cr3t", "refresh_token": "fr3sh"}
    with Loopback() as loopback:
        loopback.enqueue(Response(body=wire))
        answer = use(made(mode, loopback, auth=None), lambda cv: cv.oauth.token(**script))
    assert dict(parse_qsl(loopback.received[0].body.decode())) == script
    assert answer.to_dict() == wire
    assert not any(secret in repr(answer) for secret in ("s3cr3t", "fr3sh"))


# ---- calls ----


def test_a_search_takes_times_and_pythonic_names(mode: str) -> None:
    arguments = {
        "begin_date": datetime(2026, 5, 4, 2, tzinfo=timezone(timedelta(hours=2))),
        "end_date": DAY + timedelta(days=1),
        "heard_status": HeardStatus.UNHEARD,
        "label_guids": [],
        "user_guids": ["u"],
        "limit": 50,
    }
    headers = {"X-RateLimit-Limit": "100", "X-RateLimit-Remaining": "99", "X-RateLimit-Reset": "12"}
    with Loopback() as loopback:
        loopback.enqueue(Response(body=sample("carbon_voice", "messages.search.response-200"), headers=headers))
        found = use(made(mode, loopback, access_token="t"), lambda cv: cv.messages.search(**arguments))
    (request,) = loopback.received
    assert (request.method, request.target) == ("POST", "/messages/search")
    assert request.json == {
        "begin_date": "2026-05-04T02:00:00+02:00",
        "end_date": "2026-05-05T00:00:00Z",
        "heardStatus": "unheard",
        "label_guids": [],
        "limit": 50,
        "user_guids": ["u"],
    }
    assert found.to_dict() == sample("carbon_voice", "messages.search.response-200")
    assert found.response_info.rate_limit == (100, 99, 12.0)


def test_limits_are_readable_from_any_call_and_from_errors(mode: str) -> None:
    seen: list[Any] = []
    headers = {"X-RateLimit-Limit": "5", "X-RateLimit-Remaining": "0"}

    async def script(cv: Any) -> Any:
        assert await result_of(cv.playlists.list(on_response=seen.append)) == []
        try:
            await result_of(cv.playlists.list())
        except RateLimitError as error:
            return error

    with Loopback() as loopback:
        loopback.enqueue(Response(body=[], headers={**headers, "X-RateLimit-Remaining": "1"}))
        loopback.enqueue(Response(429, {"statusCode": 429, "message": "Too many requests"}, headers=headers))
        error = use(made(mode, loopback, access_token="t"), script)
    assert (seen[0].rate_limit.limit, seen[0].rate_limit.remaining) == (5, 1)
    assert error.response.rate_limit.remaining == 0
    assert "Too many requests" in str(error)


def test_undocumented_answers_may_be_empty(mode: str) -> None:
    async def script(cv: Any) -> Any:
        label = {"name": "n", "behavior": "persistent", "type": "personal"}
        first = await result_of(cv.labels.create(**label))
        second = await result_of(cv.labels.replace("g/1", **label))
        return first, second, await result_of(cv.workspaces.upsert(workspace_name="w"))

    with Loopback() as loopback:
        loopback.enqueue(Response(201, LABEL), Response(), Response(201))
        first, second, third = use(made(mode, loopback, access_token="t"), script)
    assert isinstance(first, Label)
    assert first.to_dict() == LABEL
    assert (second, third) == (None, None)
    assert loopback.received[1].target == "/labels/g%2F1"


@pytest.mark.parametrize("person", [{"user_guid": "u"}, {"email": "a@b.c"}, {"phone": "1"}, {}])
def test_an_invitation_names_a_person(mode: str, person: dict[str, str]) -> None:
    with Loopback() as loopback:
        loopback.enqueue(Response(201, {"ok": True}))
        client = made(mode, loopback, access_token="t")
        if person:
            assert use(client, lambda cv: cv.workspaces.invite(workspace_guid="w", **person)) == {"ok": True}
            assert loopback.received[0].json == {"workspace_guid": "w", **person}
        else:
            with pytest.raises(InvalidArgumentError, match=r"user_guid or email or phone"):
                use(client, lambda cv: cv.workspaces.invite(workspace_guid="w"))
            assert not loopback.received


def test_a_search_may_be_repeated_and_a_creation_may_not() -> None:
    assert OPERATIONS["messages.search"].replay == "safe"
    assert {OPERATIONS[name].replay for name in ("labels.create", "workspaces.upsert", "oauth.token")} == {"never"}


# ---- the browser's address ----


def test_the_browsers_address_has_a_fresh_state(mode: str) -> None:
    with Loopback() as loopback:
        cv = holding(mode, loopback)
        urls = [
            cv.oauth.authorize_url(redirect_uri="https://app.example/cb?x=1", scope=scope)
            for scope in ("identity channels:read", ["identity", "channels:read"])
        ]
        use(cv, lambda cv: None)
    assert not loopback.received
    assert len({url.state for url in urls}) == 2
    for url in urls:
        assert isinstance(url, AuthorizeUrl)
        assert urlsplit(url)._replace(query="").geturl() == f"{loopback.url}/oauth/authorize"
        assert dict(parse_qsl(urlsplit(url).query)) == {
            "client_id": "an id&",
            "redirect_uri": "https://app.example/cb?x=1",
            "response_type": "code",
            "scope": "identity channels:read",
            "state": url.state,
        }
        assert len(url.state) >= 32
        assert "s3cr3t" not in url


def test_the_browsers_address_takes_what_it_is_given() -> None:
    with CarbonVoice(auth=None, paths={"oauth.authorize": "/v2/authorize"}) as cv:
        url = cv.oauth.authorize_url(client_id="i", redirect_uri="app:/cb", scope="admin", state="mine")
    assert (
        url
        == "https://api.carbonvoice.app/v2/authorize?client_id=i&redirect_uri=app%3A%2Fcb&response_type=code&scope=admin&state=mine"
    )
    assert url.state == "mine"
    twin = pickle.loads(pickle.dumps(url))  # noqa: S301 - our own
    assert (twin, twin.state) == (url, "mine")


@pytest.mark.parametrize(
    ("changed", "parameter"),
    [
        ({"client_id": ""}, "client_id"),
        ({"client_id": None}, "client_id"),
        ({"state": ""}, "state"),
        ({"scope": " "}, "scope"),
        ({"scope": []}, "scope"),
        ({"scope": ["a b"]}, "scope"),
        ({"redirect_uri": ""}, "redirect_uri"),
        ({"redirect_uri": "/callback"}, "redirect_uri"),
        ({"redirect_uri": "https://a.example/#x"}, "redirect_uri"),
        ({"redirect_uri": "https://[a"}, "redirect_uri"),
    ],
)
def test_the_browsers_address_is_checked(changed: dict[str, Any], parameter: str) -> None:
    arguments = {"client_id": "i", "redirect_uri": "https://a.example", "scope": "admin", **changed}
    with CarbonVoice(auth=None) as cv, pytest.raises(InvalidArgumentError) as caught:
        cv.oauth.authorize_url(**arguments)
    assert caught.value.parameter == parameter


# ---- guessed paths ----


def test_a_guessed_path_can_be_corrected(mode: str) -> None:
    paths = {"channels.list": "/v3/workspaces", "labels.replace": "/v2/labels/{guid}/all"}

    async def script(cv: Any) -> None:
        await result_of(cv.channels.list())
        await result_of(cv.labels.replace("g", name="n", behavior="persistent", type="personal"))
        await result_of(cv.bootstrap.get())

    with Loopback(lambda _: Response(body={})) as loopback:
        use(made(mode, loopback, access_token="t", paths=paths), script)
    assert [request.path for request in loopback.received] == ["/v3/workspaces", "/v2/labels/g/all", "/bootstrap"]


def test_an_unknown_path_key_is_an_error_with_the_nearest(mode: str) -> None:
    with pytest.raises(ConfigurationError, match=r"labels\.creat'.*did you mean 'labels\.create'"):
        CLIENTS[mode](access_token="t", paths={"labels.creat": "/v2/labels"})


def test_evidence_is_told() -> None:
    levels = Counter(operation.evidence for operation in OPERATIONS.values())
    assert levels == {"documented": 33, "confirmed": 6, "inferred": 9, "guess": 2}
    assert {name for name, operation in OPERATIONS.items() if operation.evidence == "guess"} == {
        "bootstrap.get",
        "channels.list",
    }
    assert "guess" in (switchboard_carbon_voice.CarbonVoice(access_token="t").bootstrap.get.__doc__ or "")


# ---- the examples ----


@pytest.mark.parametrize("name", ["quickstart", "quickstart_async"])
def test_the_quickstart_runs(name: str) -> None:
    def respond(request: Received) -> Response:
        if request.path == "/oauth/token":
            return Response(body={"access_token": "t", "expires_in": 60})
        return Response(
            body={"messages": [{"creator_first_name": "Ada", "transcript_txt": "Hi"}]},
            headers={"X-RateLimit-Limit": "9"},
        )

    with Loopback(respond) as loopback:
        environment = {
            "CARBON_VOICE_CLIENT_ID": "i",
            "CARBON_VOICE_CLIENT_SECRET": "s",
            "CARBON_VOICE_BASE_URL": loopback.url,
        }
        printed = run_example("carbon_voice", name, environment)
    assert printed == "Ada Hi\nRateLimitState(limit=9, remaining=None, reset=None)\n"
    assert loopback.received[1].json["heardStatus"] == "unheard"
    assert loopback.received[1].json["begin_date"] == "2026-05-04T00:00:00Z"


def test_the_authorization_example_exchanges_the_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)

    def consent(_: str) -> str:
        url = capsys.readouterr().out.strip()
        return f"https://example.com/callback?code=c0de&state={dict(parse_qsl(urlsplit(url).query))['state']}"

    monkeypatch.setattr("builtins.input", consent)
    monkeypatch.setenv("CARBON_VOICE_CLIENT_ID", "i")
    monkeypatch.setenv("CARBON_VOICE_CLIENT_SECRET", "s")
    with Loopback() as loopback:
        monkeypatch.setenv("CARBON_VOICE_BASE_URL", loopback.url)
        loopback.enqueue(Response(body={"access_token": "t", "refresh_token": "r", "expires_in": 60}))
        loopback.enqueue(Response(401, {"errmsg": "token expired"}))
        loopback.enqueue(Response(body={"access_token": "t2", "refresh_token": "r2", "expires_in": 60}))
        loopback.enqueue(Response(body=[]))
        runpy.run_path(str(ROOT / "clients/carbon_voice/examples/authorize.py"), run_name="__main__")
    assert dict(parse_qsl(loopback.received[0].body.decode())) == {
        "grant_type": "authorization_code",
        "client_id": "i",
        "client_secret": "s",
        "code": "c0de",
        "redirect_uri": "https://example.com/callback",
    }
    assert loopback.received[3].headers["authorization"] == "Bearer t2"
    assert (capsys.readouterr().out, (tmp_path / "refresh_token").read_text()) == ("0 playlists\n", "r2")
