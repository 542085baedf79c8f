"""Lists: every kind of paging against servers that lie, stall, repeat themselves and point elsewhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.runtime.errors.classes import DecodeError, InvalidArgumentError, PaginationError, ServerError
from generator.runtime.operation import Operation, Paging, Parameter, ResponseSpec
from generator.runtime.resource import AsyncResource, Resource
from tests.faults.test_faults import CALM
from tests.runtime.both import KINDS, Either
from tests.support.fault_server import FaultServer, respond, response_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.fault_server import Connection, Received

both = pytest.mark.parametrize("way", KINDS)
ITEMS = [{"id": number} for number in range(7)]


def listing(kind: Any, **paging: Any) -> Operation[Any]:
    names = ("limit", "offset", "page", "cursor", "filter")
    return Operation(
        "things.list",
        "things.list",
        "GET",
        "/things",
        tuple(Parameter(name, name, "query") for name in names),
        (),
        (ResponseSpec("200", "application/json", "Any"),),
        Paging(kind, ("items",), "Any", size="limit", **paging),
        replay="safe",
        security=(("basic",),),
    )


OFFSET = listing("offset", parameter="offset", default_size=3, total=("total",))
OFFSET_BLIND = listing("offset", parameter="offset", default_size=3)
PAGE = listing("page", parameter="page", first=1, default_size=3, total=("meta", "count"))
CURSOR = listing("cursor", parameter="cursor", next=("next",), total=("total",))
NEXT = listing("next_url", next=("pagination", "next"), total=("total",))
LINK = listing("link_header", total_header="x-total")


def serve(make: Callable[[Received, dict[str, str]], Any]) -> Any:
    """A step that answers with what `make` says of each request: JSON data, or bytes of a whole answer."""

    def step(conn: Connection) -> bool:
        request = conn.read()
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.target).query).items()}
        said = make(request, query)
        conn.send(said if isinstance(said, bytes) else response_bytes(200, json.dumps(said).encode()))
        return True

    return step


def by_offset(request: Received, query: dict[str, str]) -> Any:
    start, size = int(query.get("offset", 0)), int(query.get("limit", 3))
    return {"items": ITEMS[start : start + size], "total": 7}


def by_page(request: Received, query: dict[str, str]) -> Any:
    start = (int(query.get("page", 1)) - 1) * 3
    return {"items": ITEMS[start : start + 3], "meta": {"count": "7"}}


def by_cursor(request: Received, query: dict[str, str]) -> Any:
    start = int(query.get("cursor", "c0")[1:])
    return {"items": ITEMS[start : start + 3], "next": f"c{start + 3}" if start + 3 < 7 else None, "total": 7}


def by_next(request: Received, query: dict[str, str]) -> Any:
    start = int(query.get("offset", 0))
    link = f"/things?filter=a%2Fb&offset={start + 3}" if start + 3 < 7 else None
    return {"items": ITEMS[start : start + 3], "pagination": {"next": link}, "total": 7}


def by_link(request: Received, query: dict[str, str]) -> Any:
    start = int(query.get("offset", 0))
    link = f'<http://{request.headers["host"]}/things?offset={start + 3}>; rel="next", </things>; rel="first"'
    headers = {"link": link} if start + 3 < 7 else {"link": "</things>; rel=first"}
    return response_bytes(200, json.dumps({"items": ITEMS[start : start + 3]}).encode(), x_total="7", **headers)


def pages_of(client: Either, operation: Operation[Any], options: Any = None, **arguments: Any) -> Any:
    resource: Any = (AsyncResource if client.runner else Resource)(client.client._core)
    return resource._pages(operation, arguments, options or {})


def collect(client: Either, iterable: Any, into: list[Any] | None = None, most: int = 1000) -> list[Any]:
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


@both
@pytest.mark.parametrize(("operation", "make"), KINDS_OF_PAGING, ids=lambda value: getattr(value, "__name__", ""))
def test_all_items_come_once_and_no_page_too_early(way: str, operation: Operation[Any], make: Any) -> None:
    """Items in order, pages when their first item is due, the total, a second iteration from the start."""
    with FaultServer(serve(make)) as server, Either(way, server.url, **CALM) as client:
        things = pages_of(client, operation)
        assert server.met == 0
        assert client.done(things.total()) == 7
        assert server.met == 1
        assert collect(client, things, most=3) == ITEMS[:3]
        assert server.met == 1
        assert collect(client, pages_of(client, operation)) == ITEMS
        assert server.met == 4
        assert collect(client, things) == ITEMS
        assert server.met == 7
        assert things.response.status == 200
        assert things.resume is None
        assert all("authorization" in request.headers for request in server.received)


@both
@pytest.mark.parametrize(("operation", "make"), KINDS_OF_PAGING, ids=lambda value: getattr(value, "__name__", ""))
@pytest.mark.parametrize("passed", range(8))
def test_a_list_goes_on_from_wherever_it_stopped(way: str, operation: Operation[Any], make: Any, passed: int) -> None:
    """The token names the item, not only the page; also after pages(), and before anything was fetched."""
    with FaultServer(serve(make)) as server, Either(way, server.url, **CALM) as client:
        things = pages_of(client, operation, filter="a/b")
        collect(client, things, most=passed)
        token = things.resume
        rest = [] if token is None else collect(client, pages_of(client, operation, {"resume": token}, filter="a/b"))
        assert rest == ITEMS[passed:]


@both
@pytest.mark.parametrize(("operation", "make"), KINDS_OF_PAGING, ids=lambda value: getattr(value, "__name__", ""))
def test_pages(way: str, operation: Operation[Any], make: Any) -> None:
    """Pages carry items, total, body, response and the token for what follows."""
    with FaultServer(serve(make)) as server, Either(way, server.url, **CALM) as client:
        things = pages_of(client, operation)
        found = collect(client, things.pages())
        assert [page.items for page in found] == [ITEMS[:3], ITEMS[3:6], ITEMS[6:]]
        assert [page.total for page in found] == [7, 7, 7]
        assert found[0].body["items"] == ITEMS[:3]
        assert found[0].meta == found[0].body.get("meta")
        assert found[0].response.status == 200
        assert found[2].resume is None
        assert collect(client, pages_of(client, operation, {"resume": found[0].resume})) == ITEMS[3:]
        assert client.done(pages_of(client, operation).first_page()).items == ITEMS[:3]


@both
def test_what_the_user_gives_is_where_it_starts(way: str) -> None:
    """An offset, page or size of the user's is sent as it is; the vendor's defaults are not sent."""
    with FaultServer(serve(by_offset)) as server, Either(way, server.url, **CALM) as client:
        assert collect(client, pages_of(client, OFFSET, offset=2, limit=2, filter="x")) == ITEMS[2:]
        assert [request.target for request in server.received] == [
            "/things?offset=2&limit=2&filter=x",
            "/things?offset=4&limit=2&filter=x",
            "/things?offset=6&limit=2&filter=x",
        ]
        server.received.clear()
        collect(client, pages_of(client, OFFSET), most=1)
        assert server.received[0].target == "/things"


def scripted(*bodies: Any) -> FaultServer:
    return FaultServer(*(respond(200, json.dumps(body).encode()) for body in bodies))


@both
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
def test_empty_and_short_pages_are_no_end(way: str, operation: Operation[Any], bodies: list[Any]) -> None:
    """The list ends where the server says so, not where a page is small."""
    with scripted(*bodies) as server, Either(way, server.url, **CALM) as client:
        assert collect(client, pages_of(client, operation)) == [{"id": 1}, {"id": 2}]
        assert server.met == len(bodies)


@both
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
def test_totals_that_change_or_lie(way: str, bodies: list[Any], met: int) -> None:
    """No total makes us drop items."""
    with scripted(*bodies) as server, Either(way, server.url, **CALM) as client:
        assert collect(client, pages_of(client, OFFSET)) == ITEMS
        assert server.met == met


@both
@pytest.mark.parametrize("operation", [OFFSET, OFFSET_BLIND, PAGE, CURSOR, NEXT])
def test_a_server_that_repeats_itself_is_stopped(way: str, operation: Operation[Any]) -> None:
    """The same page, cursor or URL again is an error, not a loop; the items until then were yielded."""
    body = {
        "items": ITEMS[:3],
        "total": 100,
        "meta": {"count": 100},
        "next": "same",
        "pagination": {"next": "/things?p=2"},
    }
    with scripted(body) as server, Either(way, server.url, **CALM) as client:
        found: list[Any] = []
        with pytest.raises(PaginationError, match="same page again") as caught:
            collect(client, pages_of(client, operation), found)
        assert found == ITEMS[:3]
        assert server.met == 2
        assert caught.value.url_template == "/things"


@both
def test_cursors_that_go_round_are_stopped(way: str) -> None:
    """Also where the circle is longer than one page."""
    steps = [{"items": [{"id": n}], "next": "ab"[n % 2]} for n in range(6)]
    with scripted(*steps) as server, Either(way, server.url, **CALM) as client:
        with pytest.raises(PaginationError):
            collect(client, pages_of(client, CURSOR))
        assert server.met == 4


@both
def test_lists_of_plain_values_may_repeat(way: str) -> None:
    """Two pages of the same numbers are no proof."""
    with (
        scripted({"items": [1, 1], "next": "a"}, {"items": [1, 1], "next": None}) as server,
        Either(way, server.url, **CALM) as client,
    ):
        assert collect(client, pages_of(client, CURSOR)) == [1, 1, 1, 1]


@both
@pytest.mark.parametrize(
    "link", ["http://127.0.0.1:1/things?x=1", "https://evil.example/things", "//evil.example/things", "ftp://h/x"]
)
def test_foreign_next_urls_are_not_followed(way: str, link: str) -> None:
    """The items of the page were yielded; then an error that says why it ends here."""
    with (
        scripted({"items": ITEMS[:2], "pagination": {"next": link}}) as server,
        Either(way, server.url, **CALM) as client,
    ):
        found: list[Any] = []
        with pytest.raises(PaginationError, match="another server"):
            collect(client, pages_of(client, NEXT), found)
        assert found == ITEMS[:2]
        assert server.met == 1


def test_http_for_https_of_the_same_host_is_ours() -> None:
    """A server behind a proxy that ends TLS often writes http into its links; we go on with https."""
    from generator.runtime.paging.positions import ForeignNextPage, Position, _linked

    assert _linked("http://api.example.com/v1/x?p=2", "https://api.example.com/v1/x") == Position("/v1/x?p=2")
    for foreign in ("http://api.example.com:8080/x", "http://user@api.example.com/x", "http://other.example.com/x"):
        with pytest.raises(ForeignNextPage):
            _linked(foreign, "https://api.example.com/v1/x")


@both
def test_a_page_that_fails_halfway_says_where_to_go_on(way: str) -> None:
    """The items so far were yielded; the error keeps its class and carries the token; resume= goes on from there."""

    def make(request: Received, query: dict[str, str]) -> Any:
        if query.get("offset") == "3" and broken:
            return response_bytes(500, b'{"message": "oops"}')
        return by_offset(request, query)

    broken = [True]
    with FaultServer(serve(make)) as server, Either(way, server.url, **CALM) as client:
        found: list[Any] = []
        things = pages_of(client, OFFSET)
        with pytest.raises(ServerError, match="oops") as caught:
            collect(client, things, found)
        assert found == ITEMS[:3]
        assert caught.value.resume
        assert things.resume == caught.value.resume
        broken.clear()
        assert collect(client, pages_of(client, OFFSET, {"resume": caught.value.resume})) == ITEMS[3:]


@both
@pytest.mark.parametrize("body", [{"other": []}, {"items": {"a": 1}}, [1], None, {"items": None}])
def test_a_page_without_a_list_is_an_error(way: str, body: Any) -> None:
    """Not an empty list: that would be a lie."""
    with (
        scripted(body) as server,
        Either(way, server.url, **CALM) as client,
        pytest.raises(DecodeError, match="no list of items at '/items'"),
    ):
        collect(client, pages_of(client, OFFSET))


@both
@pytest.mark.parametrize("token", ["", "x", "bm9uc2Vuc2U", "WzEsIm90aGVyIixudWxsLDBd", "ü", "WzIsMV0"])
def test_tokens_that_are_none_are_refused(way: str, token: str) -> None:
    """Before anything is sent."""
    with FaultServer(respond()) as server, Either(way, server.url, **CALM) as client:
        with pytest.raises(InvalidArgumentError, match="resume"):
            pages_of(client, OFFSET, {"resume": token})
        assert server.met == 0


@both
def test_a_forged_token_leads_to_no_other_server(way: str) -> None:
    """A token holds a path, never an origin."""
    from generator.runtime.paging.positions import Position

    with FaultServer(serve(by_next)) as server, Either(way, server.url, **CALM) as client:
        for target in ("http://127.0.0.1:1/steal", "@evil.example/", ".evil.example/", 7):
            token = Position(target).token(NEXT)
            with pytest.raises(InvalidArgumentError):
                collect(client, pages_of(client, NEXT, {"resume": token}))
        assert server.met == 0


def test_two_iterations_at_once_do_not_disturb_each_other() -> None:
    """Each has its own way through the list."""
    with FaultServer(serve(by_offset)) as server, Either("sync", server.url, **CALM) as client:
        things = pages_of(client, OFFSET)
        pairs = list(zip(things, things, strict=True))
        assert pairs == [(item, item) for item in ITEMS]
