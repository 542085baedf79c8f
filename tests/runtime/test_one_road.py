"""Single calls, pages, raw calls, token fetches and uploads take one road: what holds for one of them holds for all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Self

import pytest

from generator.runtime.auth.schemes import ClientCredentials
from generator.runtime.errors.classes import DecodeError, DriftError, NotFoundError, PaginationError
from generator.runtime.message import Response
from generator.runtime.operation import Operation, Paging, Parameter, ResponseSpec
from generator.runtime.response import RateLimitState, ResponseInfo, remaining, reset_after
from tests.support.demo_api import API
from tests.support.loopback import Loopback
from tests.support.loopback import Response as Sent
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from generator.runtime.response import Drift

JSON = "application/json"
LIST: Operation[Any] = Operation(
    "things.list",
    "things.list",
    "GET",
    "/things",
    (Parameter("page", "page", "query"),),
    responses=(ResponseSpec("200", JSON, "Any"),),
    paging=Paging("page", ("payload",), "Any", parameter="page", first=1),
    replay="safe",
)
LINKED = LIST._replace(paging=Paging("next_url", ("payload",), "Any", next=("next",)))
GET: Operation[Any] = Operation(
    "things.get", "things.get", "GET", "/things/1", responses=(ResponseSpec("200", JSON, "Any", ("payload",)),)
)
DOWNLOAD: Operation[Any] = Operation(
    "things.download", "things.download", "GET", "/things/1/file", responses=(ResponseSpec("200", "*/*", "bytes"),)
)


class Served:
    """A client of a server that says one thing after the other, the last one for ever."""

    def __init__(self, mode: str, *says: Sent, **settings: Any) -> None:
        self.mode = mode
        self.says = list(says)
        self.server = Loopback(lambda _: self.says.pop(0) if len(self.says) > 1 else self.says[0])
        self.settings = {"retry": 0, **settings}

    def __enter__(self) -> Self:
        self.server.__enter__()
        self.client = DemoClient(self.mode, self.server.url, **self.settings)
        return self

    def __exit__(self, *error: object) -> None:
        self.client.__exit__(*error)
        self.server.__exit__(*error)

    def listed(self, operation: Operation[Any] = LIST, **options: Any) -> Any:
        return self.client.result_of(self.client.pages(operation, options))


def says(body: Any, status: int = 200, **headers: str) -> Sent:
    return Sent(status, json.dumps(body).encode(), {name.replace("_", "-"): text for name, text in headers.items()})


@pytest.mark.parametrize("error", [{"success": False}, {"error": "not allowed"}, {"errors": ["no"]}])
@pytest.mark.parametrize("payload", [[], {}])
def test_a_success_that_holds_an_error_is_no_empty_result(mode: str, error: Any, payload: Any) -> None:
    """Also beside the place where the result stands, of a list and of a single object alike."""
    with (
        Served(mode, says({**error, "payload": payload})) as served,
        pytest.raises(DecodeError, match="holds an error"),
    ):
        served.listed() if payload == [] else served.client.call(GET)


def test_error_keys_that_the_spec_documents_are_no_error(mode: str) -> None:
    specs = (ResponseSpec("200", JSON, "Any", ("payload",), error_keys=("errors",)),)
    with Served(mode, says({"errors": ["one was skipped"], "payload": [1]})) as served:
        assert served.client.call(GET._replace(responses=specs)) == [1]
        assert served.listed(LIST._replace(responses=specs, paging=LINKED.paging)) == [1]


def test_a_page_of_another_content_type_is_drift(mode: str) -> None:
    page = Sent(200, b'{"payload": [1]}', media_type="text/plain")
    seen: list[Drift] = []
    with Served(mode, page, page, says({"payload": []}), on_drift=seen.append) as served:
        assert served.listed(LINKED) == [1]
    assert [(drift.expected, drift.seen) for drift in seen] == [(JSON, "text/plain")]
    with Served(mode, page, strict=True) as served, pytest.raises(DriftError):
        served.listed(LINKED)


@pytest.mark.parametrize("status", [200, 404])
@pytest.mark.parametrize("road", ["call", "list", "raw", "request", "streamed request"])
def test_on_response_sees_the_response_of_any_call(mode: str, road: str, status: int) -> None:
    seen: list[ResponseInfo] = []
    options: Any = {"on_response": seen.append}
    with Served(mode, says({"payload": []}, status)) as served:
        calls = {
            "call": lambda: served.client.call(GET, options),
            "list": lambda: served.listed(LINKED, **options),
            "raw": lambda: served.client.raw(DOWNLOAD, options),
            "request": lambda: served.client.request("GET", "/x", **options),
            "streamed request": lambda: served.client.request("GET", "/x", stream=True, **options),
        }
        if status == 404:
            with pytest.raises(NotFoundError):
                calls[road]()
        else:
            result = calls[road]()
            if hasattr(result, "close"):
                served.client.result_of(result.close())
    assert [info.status for info in seen] == [status]


def test_a_page_that_failed_can_be_asked_for_again(mode: str) -> None:
    """Under strict=True, too: the page was not passed, and the error tells where to go on."""
    odd = Sent(200, b'{"payload": [1]}', media_type="text/plain")
    with Served(mode, odd, says({"payload": [1]}), says({"payload": []}), strict=True) as served:
        with pytest.raises(DriftError) as caught:
            served.listed()
        assert served.listed(resume=caught.value.resume) == [1]


SPELLINGS = ["X-RateLimit-", "x-ratelimit-", "RateLimit-", "X-Rate-Limit-"]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_what_makes_the_limiter_pause_is_seen_by_users(spelling: str) -> None:
    headers = [
        (f"{spelling}{name}".lower(), text) for name, text in (("Limit", "9"), ("Remaining", "0"), ("Reset", "7"))
    ]
    response = Response(200, headers, b"")
    assert ResponseInfo(response).rate_limit == RateLimitState(9, 0, 7.0)
    assert (remaining(response), reset_after(response)) == (0, 7)


def test_headers_are_read_once() -> None:
    info = ResponseInfo(Response(200, [("A", "1")], b""))
    assert info.headers is info.headers


@pytest.mark.parametrize("link", ["http://[", "http://a:b/", "//evil.example/x", "ftp://127.0.0.1/x"])
def test_a_next_page_that_cannot_be_asked_for_is_an_error_of_ours(mode: str, link: str) -> None:
    with Served(mode, says({"payload": [1], "next": link})) as served, pytest.raises(PaginationError):
        served.listed(LINKED)


def test_a_token_in_a_form_is_not_quoted(mode: str) -> None:
    """Some servers send tokens as a form where JSON is asked for: the error must not show them."""
    api = API._replace(schemes={"oauth": ClientCredentials("login", "password")})
    form = Sent(200, b"access_token=ya29.very-secret&scope=all", media_type="application/x-www-form-urlencoded")
    with Served(mode, form, api=api) as served, pytest.raises(DecodeError) as caught:
        served.client.call(GET._replace(security=(("oauth",),)))
    assert "ya29" not in str(caught.value)
    assert caught.value.call == "oauth.token"
