"""Lists: every kind of paging against servers that lie, stall, repeat themselves and point elsewhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import DecodeError, InvalidArgumentError, PaginationError, ServerError
from tests.support.demo_api import LONG_TIMEOUTS
from tests.support.fault_server import FaultServer, respond, response_bytes
from tests.support.paged_server import (
    CURSOR,
    ITEMS,
    LINK,
    NEXT,
    OFFSET,
    OFFSET_BLIND,
    PAGE,
    by_cursor,
    by_link,
    by_next,
    by_offset,
    by_page,
    serve,
)
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from generator.runtime.operation import Operation
    from tests.support.fault_server import Received


def collect(client: DemoClient, iterable: Any, into: list[Any] | None = None, most: int = 1000) -> list[Any]:
    found: list[Any] = [] if into is None else into

    async def walk() -> None:
        iterator = aiter(iterable)
        while len(found) < most:
            try:
                found.append(await anext(iterator))
            except StopAsyncIteration:
                return

    if client.runner:
        client.runner.run(walk())
        return found
    iterator = iter(iterable)
    while len(found) < most:
        try:
            found.append(next(iterator))
        except StopIteration:
            break
    return found


KINDS_OF_PAGING = [(OFFSET, by_offset), (PAGE, by_page), (CURSOR, by_cursor), (NEXT, by_next), (LINK, by_link)]


@pytest.mark.parametrize(("operation", "make"), KINDS_OF_PAGING, ids=lambda value: getattr(value, "__name__", ""))
def test_all_items_come_once_and_no_page_too_early(mode: str, operation: Operation[Any], make: Any) -> None:
    """Items in order, pages when their first item is due, the total, a second iteration from the start."""
    with FaultServer(serve(make)) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        things = client.pages(operation)
        assert server.met == 0
        assert client.result_of(things.total()) == 7
        assert server.met == 1
        assert collect(client, things, most=3) == ITEMS[:3]
        assert server.met == 1
        assert collect(client, client.pages(operation)) == ITEMS
        assert server.met == 4
        assert collect(client, things) == ITEMS
        assert server.met == 7
        assert things.response.status == 200
        assert things.resume is None
        assert all("authorization" in request.headers for request in server.received)


@pytest.mark.parametrize(("operation", "make"), KINDS_OF_PAGING, ids=lambda value: getattr(value, "__name__", ""))
@pytest.mark.parametrize("passed", range(8))
def test_a_list_goes_on_from_wherever_it_stopped(mode: str, operation: Operation[Any], make: Any, passed: int) -> None:
    """The token names the item, not only the page; also after pages(), and before anything was fetched."""
    with FaultServer(serve(make)) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        things = client.pages(operation, filter="a/b")
        collect(client, things, most=passed)
        token = things.resume
        rest = [] if token is None else collect(client, client.pages(operation, {"resume": token}, filter="a/b"))
        assert rest == ITEMS[passed:]


@pytest.mark.parametrize(("operation", "make"), KINDS_OF_PAGING, ids=lambda value: getattr(value, "__name__", ""))
def test_pages(mode: str, operation: Operation[Any], make: Any) -> None:
    """Pages carry items, total, body, response and the token for what follows."""
    with FaultServer(serve(make)) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        things = client.pages(operation)
        found = collect(client, things.pages())
        assert [page.items for page in found] == [ITEMS[:3], ITEMS[3:6], ITEMS[6:]]
        assert [page.total for page in found] == [7, 7, 7]
        assert found[0].body["items"] == ITEMS[:3]
        assert found[0].meta == found[0].body.get("meta")
        assert found[0].response.status == 200
        assert found[2].resume is None
        assert collect(client, client.pages(operation, {"resume": found[0].resume})) == ITEMS[3:]
        assert client.result_of(client.pages(operation).first_page()).items == ITEMS[:3]


def test_what_the_user_gives_is_where_it_starts(mode: str) -> None:
    """An offset, page or size of the user's is sent as it is; the vendor's defaults are not sent."""
    with FaultServer(serve(by_offset)) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        assert collect(client, client.pages(OFFSET, offset=2, limit=2, filter="x")) == ITEMS[2:]
        assert [request.target for request in server.received] == [
            "/things?offset=2&limit=2&filter=x",
            "/things?offset=4&limit=2&filter=x",
            "/things?offset=6&limit=2&filter=x",
        ]
        server.received.clear()
        collect(client, client.pages(OFFSET), most=1)
        assert server.received[0].target == "/things"


def scripted(*bodies: Any) -> FaultServer:
    return FaultServer(*(respond(200, json.dumps(body).encode()) for body in bodies))


@pytest.mark.parametrize(
    ("operation", "bodies"),
    [
        (CURSOR, [{"items": [{"id": 1}], "next": "a"}, {"items": [], "next": "b"}, {"items": [{"id": 2}], "next": ""}]),
        (NEXT, [{"items": [], "pagination": {"next": "/x"}}, {"items": [{"id": 1}, {"id": 2}], "pagination": {}}]),
        (OFFSET, [{"items": [{"id": 1}], "total": 5}, {"items": [], "total": 5}, {"items": [{"id": 2}], "total": 5}]),
        (
            PAGE,
            [
                {"items": [{"id": 1}], "meta": {"count": 8}},
                {"items": [], "meta": {"count": 8}},
                {"items": [{"id": 2}], "meta": {"count": 7}},
            ],
        ),
    ],
)
def test_empty_and_short_pages_are_no_end(mode: str, operation: Operation[Any], bodies: list[Any]) -> None:
    """The list ends where the server says so, not where a page is small."""
    with scripted(*bodies) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        assert collect(client, client.pages(operation)) == [{"id": 1}, {"id": 2}]
        assert server.met == len(bodies)


@pytest.mark.parametrize(
    ("bodies", "met"),
    [
        (
            [{"items": ITEMS[:3], "total": 3}, {"items": ITEMS[3:], "total": 4}, {"items": []}],
            3,
        ),  # total of the page only
        (
            [{"items": ITEMS[:3], "total": 6}, {"items": ITEMS[3:6], "total": 7}, {"items": ITEMS[6:], "total": 7}],
            3,
        ),  # it grows
        ([{"items": ITEMS[:3], "total": None}, {"items": ITEMS[3:]}, {"items": []}], 3),
        ([{"items": ITEMS[:3], "total": "many"}, {"items": ITEMS[3:], "total": True}, {"items": []}], 3),
    ],
)
def test_totals_that_change_or_lie(mode: str, bodies: list[Any], met: int) -> None:
    """No total makes us drop items."""
    with scripted(*bodies) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        assert collect(client, client.pages(OFFSET)) == ITEMS
        assert server.met == met


@pytest.mark.parametrize("operation", [OFFSET, OFFSET_BLIND, PAGE, CURSOR, NEXT])
def test_a_server_that_repeats_itself_is_stopped(mode: str, operation: Operation[Any]) -> None:
    """The same page, cursor or URL again is an error, not a loop; the items until then were yielded."""
    body = {
        "items": ITEMS[:3],
        "total": 100,
        "meta": {"count": 100},
        "next": "same",
        "pagination": {"next": "/things?p=2"},
    }
    with scripted(body) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        found: list[Any] = []
        with pytest.raises(PaginationError, match="same page again") as caught:
            collect(client, client.pages(operation), found)
        assert found == ITEMS[:3]
        assert server.met == 2
        assert caught.value.url_template == "/things"


def test_cursors_that_go_round_are_stopped(mode: str) -> None:
    """Also where the circle is longer than one page."""
    steps = [{"items": [{"id": n}], "next": "ab"[n % 2]} for n in range(6)]
    with scripted(*steps) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        with pytest.raises(PaginationError):
            collect(client, client.pages(CURSOR))
        assert server.met == 4


def test_lists_of_plain_values_may_repeat(mode: str) -> None:
    """Two pages of the same numbers are no proof."""
    with (
        scripted({"items": [1, 1], "next": "a"}, {"items": [1, 1], "next": None}) as server,
        DemoClient(mode, server.url, **LONG_TIMEOUTS) as client,
    ):
        assert collect(client, client.pages(CURSOR)) == [1, 1, 1, 1]


@pytest.mark.parametrize(
    "link", ["http://127.0.0.1:1/things?x=1", "https://evil.example/things", "//evil.example/things", "ftp://h/x"]
)
def test_foreign_next_urls_are_not_followed(mode: str, link: str) -> None:
    """The items of the page were yielded; then an error that says why it ends here."""
    with (
        scripted({"items": ITEMS[:2], "pagination": {"next": link}}) as server,
        DemoClient(mode, server.url, **LONG_TIMEOUTS) as client,
    ):
        found: list[Any] = []
        with pytest.raises(PaginationError, match="another server"):
            collect(client, client.pages(NEXT), found)
        assert found == ITEMS[:2]
        assert server.met == 1


def test_http_for_https_of_the_same_host_is_ours() -> None:
    """A server behind a proxy that ends TLS often writes http into its links; we go on with https."""
    from generator.runtime.paging.positions import ForeignNextPage, Position, _linked

    assert _linked("http://api.example.com/v1/x?p=2", "https://api.example.com/v1/x") == Position("/v1/x?p=2")
    for foreign in ("http://api.example.com:8080/x", "http://user@api.example.com/x", "http://other.example.com/x"):
        with pytest.raises(ForeignNextPage):
            _linked(foreign, "https://api.example.com/v1/x")


def test_a_page_that_fails_halfway_says_where_to_go_on(mode: str) -> None:
    """The items so far were yielded; the error keeps its class and carries the token; resume= goes on from there."""

    def make(request: Received, query: dict[str, str]) -> Any:
        if query.get("offset") == "3" and broken:
            return response_bytes(500, b'{"message": "oops"}')
        return by_offset(request, query)

    broken = [True]
    with FaultServer(serve(make)) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        found: list[Any] = []
        things = client.pages(OFFSET)
        with pytest.raises(ServerError, match="oops") as caught:
            collect(client, things, found)
        assert found == ITEMS[:3]
        assert caught.value.resume
        assert things.resume == caught.value.resume
        broken.clear()
        assert collect(client, client.pages(OFFSET, {"resume": caught.value.resume})) == ITEMS[3:]


@pytest.mark.parametrize("body", [{"other": []}, {"items": {"a": 1}}, [1], None, {"items": None}])
def test_a_page_without_a_list_is_an_error(mode: str, body: Any) -> None:
    """Not an empty list: that would be a lie."""
    with (
        scripted(body) as server,
        DemoClient(mode, server.url, **LONG_TIMEOUTS) as client,
        pytest.raises(DecodeError, match="no list of items at '/items'"),
    ):
        collect(client, client.pages(OFFSET))


@pytest.mark.parametrize("token", ["", "x", "bm9uc2Vuc2U", "WzEsIm90aGVyIixudWxsLDBd", "ü", "WzIsMV0"])
def test_tokens_that_are_none_are_refused(mode: str, token: str) -> None:
    """Before anything is sent."""
    with FaultServer(respond()) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        with pytest.raises(InvalidArgumentError, match="resume"):
            client.pages(OFFSET, {"resume": token})
        assert server.met == 0


def test_a_forged_token_leads_to_no_other_server(mode: str) -> None:
    """A token holds a path, never an origin."""
    from generator.runtime.paging.positions import Position

    with FaultServer(serve(by_next)) as server, DemoClient(mode, server.url, **LONG_TIMEOUTS) as client:
        for target in ("http://127.0.0.1:1/steal", "@evil.example/", ".evil.example/", 7):
            token = Position(target).token(NEXT)
            with pytest.raises(InvalidArgumentError):
                collect(client, client.pages(NEXT, {"resume": token}))
        assert server.met == 0


def test_two_iterations_at_once_do_not_disturb_each_other() -> None:
    """Each has its own way through the list."""
    with FaultServer(serve(by_offset)) as server, DemoClient("sync", server.url, **LONG_TIMEOUTS) as client:
        things = client.pages(OFFSET)
        pairs = list(zip(things, things, strict=True))
        assert pairs == [(item, item) for item in ITEMS]
