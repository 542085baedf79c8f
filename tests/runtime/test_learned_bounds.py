"""What a client learns from responses has bounds: pauses, totals, lengths, empty pages, secrets."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from generator.runtime.data.values import count_in
from generator.runtime.errors.classes import PaginationError, RateLimitError, RateLimitWaitError, ServerError
from generator.runtime.limits.limiter import LONGEST_PAUSE
from generator.runtime.message import Response
from generator.runtime.operation import Operation, Paging, Parameter, ResponseSpec
from generator.runtime.paging import pager
from generator.runtime.paging.pages import AsyncPages, Pages
from generator.runtime.redact import LEARNED, Redactor
from generator.runtime.response import ResponseInfo
from tests.support.demo_api import LONG_TIMEOUTS, OPERATIONS
from tests.support.fault_server import FaultServer, respond
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Callable

GET, POST = OPERATIONS["read"], OPERATIONS["write"]
YEAR_9999 = "Fri, 31 Dec 9999 23:59:59 GMT"
WRONG_CLOCK = {"retry-after": "Sun, 06 Nov 2094 08:49:37 GMT", "date": "Thu, 01 Jan 1970 00:00:00 GMT"}
FAR: dict[str, tuple[int, dict[str, str]]] = {
    "seconds": (429, {"retry-after": "99999999999"}),
    "with 503": (503, {"retry-after": "99999999999"}),
    "a date": (429, {"retry-after": YEAR_9999}),
    "by a wrong clock": (
        429,
        {"retry-after": "Sun, 06 Nov 2094 08:49:37 GMT", "date": "Thu, 01 Jan 1970 00:00:00 GMT"},
    ),
    "milliseconds": (429, {"retry-after-ms": "9e14"}),
    "a reset in seconds": (429, {"x-ratelimit-reset": "999999999"}),
    "a reset by the clock": (429, {"x-ratelimit-reset": "99999999999"}),
    "a reset in milliseconds": (429, {"ratelimit-reset": "9999999999999"}),
    "a reset as a date": (429, {"x-rate-limit-reset": YEAR_9999}),
    "nothing left, with 200": (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999"}),
}


class Vendor:
    """Answers once with those headers and then well, over a socket or within the process."""

    def __init__(self, mode: str, passed: bool, status: int, headers: dict[str, str]) -> None:
        responses = [(status, headers), (200, {})]
        self.server = FaultServer(*[respond(*response[:1], b"{}", **response[1]) for response in responses])
        self.settings: dict[str, Any] = {}
        if passed:
            self.settings["transport"] = httpx.MockTransport(
                lambda _: httpx.Response(responses[0][0], headers=responses.pop(0)[1], json={})
            )


@pytest.mark.parametrize("passed", [False, True], ids=["built-in", "httpx"])
@pytest.mark.parametrize("name", FAR)
def test_one_response_does_not_end_a_client(
    mode: str, name: str, passed: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """Its own call is told at once; calls to come wait for minutes at most, which the log says."""
    status, headers = FAR[name]
    vendor = Vendor(mode, passed, status, headers)
    with vendor.server as server, DemoClient(mode, server.url, **LONG_TIMEOUTS | vendor.settings) as client:
        if status == 200:
            client.call(GET)
        else:
            with pytest.raises((RateLimitError, ServerError)):
                client.call(GET)
        with pytest.raises(RateLimitWaitError) as caught:
            client.call(POST, name="x")
        assert LONGEST_PAUSE - 60 < caught.value.wait <= LONGEST_PAUSE
        client.client._core.limiter.resume_at -= LONGEST_PAUSE  # as if they had passed
        assert client.call(POST, name="x") == {}
    assert [record.levelno for record in caplog.records if "pause" in record.message] == [logging.WARNING]


@pytest.mark.parametrize("name", FAR)
def test_no_rate_limit_means_none(mode: str, name: str) -> None:
    """Then a server's wishes hold for the call that it answers, and for no other."""
    status, headers = FAR[name]
    vendor = Vendor(mode, passed=False, status=status, headers=headers)
    with vendor.server as server, DemoClient(mode, server.url, **LONG_TIMEOUTS | {"rate_limit": None}) as client:
        if status == 200:
            client.call(GET)
        else:
            with pytest.raises((RateLimitError, ServerError)):
                client.call(GET)
        assert client.call(POST, name="x") == {}
        assert client.client._core.limiter is None


# -- counts ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "count"),
    [("0", 0), ("12", 12), ("9" * 18, int("9" * 18)), ("9" * 19, None), ("9" * 5000, None), ("", None), ("-1", None),
     ("1.5", None), ("\u00b2", None), (" 1", None), ("1, 1", None)],
)  # fmt: skip
def test_counts_in_texts(text: str, count: int | None) -> None:
    """More digits than Python reads at once are none."""
    assert count_in(text) == count


LIST = Operation(
    "things.list",
    "things.list",
    "GET",
    "/things",
    responses=(ResponseSpec("200", "application/json", "Any"),),
    parameters=(Parameter("page", "page", "query"),),
    replay="safe",
    paging=Paging("page", ("items",), "Any", total=("total",), parameter="page", first=1),
)
HEADER_LIST = LIST._replace(paging=LIST.paging and LIST.paging._replace(total=None, total_header="x-total"))
ODD_TOTALS = ["9" * 5000, "-3", -1, -(10**30), True, None, 1.5, [], "x"]


def listed(
    mode: str, handler: Callable[[httpx.Request], httpx.Response], operation: Operation[Any] = LIST
) -> list[Any]:
    """All items of a list that a server tells in that way."""
    settings = LONG_TIMEOUTS | {"transport": httpx.MockTransport(handler), "rate_limit": None}
    with DemoClient(mode, "https://api.example.com", **settings) as client:
        if mode == "sync":
            return list(Pages(client.client._core, operation, {}, {}))

        async def all_items() -> list[Any]:
            return [item async for item in AsyncPages(client.client._core, operation, {}, {})]

        return client.result_of(all_items())


@pytest.mark.parametrize("total", ODD_TOTALS, ids=lambda t: f"{t!r:.9}")
@pytest.mark.parametrize("in_header", [False, True])
def test_a_total_that_cannot_be_drops_no_item(mode: str, in_header: bool, total: Any) -> None:
    """It is as good as none: the list goes on until a page is empty."""

    def handler(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params.get("page", "1"))
        items = [{"id": page}] if page < 4 else []
        return httpx.Response(200, json={"items": items, "total": total}, headers={"x-total": str(total)})

    assert listed(mode, handler, HEADER_LIST if in_header else LIST) == [{"id": 1}, {"id": 2}, {"id": 3}]


def test_empty_pages_without_end_are_given_up(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A total that is never reached would keep an iteration for ever, of which nobody sees anything."""
    monkeypatch.setattr(pager, "MOST_EMPTY", 20)
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        items = [{"id": len(seen)}] if len(seen) % 21 == 0 and len(seen) < 30 else []
        return httpx.Response(200, json={"items": items, "total": 10**12})

    paging = LIST.paging and LIST.paging._replace(default_size=2)
    with pytest.raises(PaginationError, match="20 pages in a row without an item"):
        listed(mode, handler, LIST._replace(paging=paging))
    assert len(seen) == 21 + 21


def test_a_length_of_many_digits_is_none(mode: str) -> None:
    """Where a transport lets it pass; the built-in connections don't."""
    headers = {"content-length": "9" * 5000, "content-type": "application/json"}
    mock = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, stream=httpx.ByteStream(b"{}")))
    with DemoClient(mode, "https://api.example.com", transport=mock, **LONG_TIMEOUTS) as client:
        response = client.request("GET", "/x", stream=True)
        assert response.length is None
        assert client.result_of(response.read()) == b"{}"


def test_the_latest_secrets_are_remembered() -> None:
    """A server that renews a token with each call does not fill the memory; the client's own are never forgotten."""
    redactor = Redactor(values=["own-secret"])
    for number in range(3 * LEARNED):
        redactor.add([f"token-{number}."])
    assert redactor.text(f"own-secret token-{3 * LEARNED - 1}. token-{2 * LEARNED}.") == " ".join(["[redacted]"] * 3)
    assert redactor.text("token-7.") == "token-7."


@pytest.mark.parametrize(
    "text", ["", "9" * 5000, "1e999", "-1", "nan", "\u00b2", "Fri, 99 Foo 99999 99:99:99 +9999", "0001-01-01", ", ;"]
)
def test_what_is_known_of_a_response_is_of_its_type(text: str) -> None:
    """Whatever its headers say."""
    names = (
        "retry-after",
        "retry-after-ms",
        "date",
        *(f"x-ratelimit-{name}" for name in ("limit", "remaining", "reset")),
    )
    info = ResponseInfo(Response(429, [(name, text) for name in names], b""))
    assert info.retry_after is None or info.retry_after >= 0
    assert all(part is None or isinstance(part, (int, float)) for part in info.rate_limit)
