"""Lists that change while they are read, by the clients' own records: every item that stays comes exactly once."""

from __future__ import annotations

import asyncio
import json
from base64 import urlsafe_b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.clients import make_client, package_of, resource_of, runtime_of
from tests.support.list_table import markdown
from tests.support.loopback import Loopback, Response
from tests.support.shifting_list import ShiftingList
from tests.support.sync_async import MODES, result_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.loopback import Received

APIS = ("carrierx_conference", "ccai_apps", "chatwoot", "courier")
COUNTED = {"page", "offset", "next_url"}
NEEDED = {"account_id": 7, "page_limit": 9, "page_offset": 0}


class Listed(NamedTuple):
    """A list operation, with the arguments that it needs."""

    api: str
    record: Any
    arguments: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.api}:{self.record.call}"


def lists() -> list[Listed]:
    """Every list of the clients that goes by numbers."""
    records = [(api, record) for api in APIS for record in package_of(api).OPERATIONS.values()]
    return [
        Listed(api, record, {parameter.name: NEEDED.get(parameter.name, "x") for parameter in needed(record)})
        for api, record in records
        if record.paging and record.paging.kind in COUNTED
    ]


def needed(record: Any) -> list[Any]:
    return [parameter for parameter in record.parameters if parameter.required or parameter.location == "path"]


LISTS = {str(listed): listed for listed in lists()}
IDENTIFIED = {name: listed for name, listed in LISTS.items() if listed.record.paging.identity}


def small(name: str, **paging: Any) -> Listed:
    """A list with small pages, so that few items make many of them."""
    api, record, arguments = LISTS[name]
    return Listed(api, record._replace(paging=record.paging._replace(default_size=3, **paging)), arguments)


KINDS = {
    "next_url": small("carrierx_conference:meetings.list"),
    "page": small("chatwoot:contacts.list"),
    "page, total in a header": small("ccai_apps:bulk_users.list_jobs"),
    "page, no total": small("chatwoot:contacts.search", total=None),
    "offset": small("courier:messaging_messages.list"),
    "offset, total": small("courier:communication_messages.list"),
}
OFFSETS = [kind for kind in KINDS if not kind.startswith("page")]


def walked(
    mode: str,
    listed: Listed,
    server: ShiftingList,
    each: Callable[[Any], None] = lambda _: None,
    most: int = 1000,
    options: Any = None,
    **arguments: Any,
) -> tuple[list[Any], str | None]:
    """The identities that a walk gives, at most so many, and the token for the rest."""
    transport = httpx.MockTransport(server.respond)
    client = make_client(listed.api, "https://api.example.com", mode, transport=transport)
    pages = resource_of(client, listed.record.call)._pages(
        listed.record, options or {}, **(listed.arguments | arguments)
    )
    found: list[Any] = []

    def take(item: Any) -> bool:
        found.append(getattr(item, listed.record.paging.identity[0]))
        each(found[-1])
        return len(found) >= most

    async def main() -> None:
        async for item in pages:
            if take(item):
                break
        await client.close()

    if mode == "async":
        asyncio.run(main())
    else:
        any(take(item) for item in pages)
        client.close()
    return found, pages.resume


def walk_through(mode: str, listed: Listed, server: ShiftingList) -> None:
    """A whole walk, with each item once; it may break off only where the server seems to stand still."""
    found: list[Any] = []
    try:
        walked(mode, listed, server, found.append)
    except package_of(listed.api).PaginationError:
        assert len(set(server.sent[-4:])) == 1, "it gave up early"
        server.always.clear()
    check(server, found)
    assert len(server.requests) < BOUND


def result(value: Any) -> Any:
    """What a client gives, sync or async."""

    async def main() -> Any:
        return await result_of(value)

    return asyncio.run(main())


def check(server: ShiftingList, found: list[Any]) -> None:
    assert len(found) == len(set(found)), "an item came twice"
    assert {server.identity(item) for item in server.always} <= {*found}, "an item is missing"


PLACES = st.integers(0, 999)
DELETE = st.tuples(st.just("delete"), PLACES, PLACES)
INSERT = st.tuples(st.just("insert"), PLACES, PLACES)
MOVE = st.tuples(st.just("move"), PLACES, PLACES)
CHANGES = st.lists(st.lists(DELETE | INSERT, max_size=5), max_size=25)
ONE_WAY = st.lists(st.one_of(st.lists(DELETE, max_size=5), st.lists(INSERT, max_size=5)), max_size=25)
"""Between two requests items either come or go: the total says so then."""
EVERY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
BOUND = 400
"""Requests of any walk here, far more than any needs."""


@pytest.mark.parametrize("kind", OFFSETS)
@EVERY
@given(mode=st.sampled_from(MODES), length=st.integers(0, 30), changes=CHANGES, cap=st.integers(2, 5))
def test_offsets_give_each_item_that_stays_once(kind: str, mode: str, length: int, changes: Any, cap: int) -> None:
    server = ShiftingList(KINDS[kind].record, length, changes, cap=cap)
    walk_through(mode, KINDS[kind], server)


@pytest.mark.parametrize("kind", ["page", "page, total in a header"])
@EVERY
@given(mode=st.sampled_from(MODES), length=st.integers(0, 30), changes=ONE_WAY)
def test_page_numbers_give_each_item_that_stays_once(kind: str, mode: str, length: int, changes: Any) -> None:
    server = ShiftingList(KINDS[kind].record, length, changes)
    walk_through(mode, KINDS[kind], server)


@EVERY
@given(mode=st.sampled_from(MODES), length=st.integers(0, 30), sign=st.sampled_from([DELETE, INSERT]), data=st.data())
def test_page_numbers_without_a_total(mode: str, length: int, sign: Any, data: Any) -> None:
    kind = KINDS["page, no total"]
    server = ShiftingList(kind.record, length, data.draw(st.lists(st.lists(sign, max_size=5), max_size=25)))
    walk_through(mode, kind, server)


LIES: dict[str, Callable[[int, int], int | None]] = {
    "always the same": lambda _length, _page: 12,
    "far too many": lambda _length, _page: 90,
    "of the page": lambda _length, page: page,
    "none": lambda _length, _page: None,
}


@pytest.mark.parametrize("lie", LIES)
@pytest.mark.parametrize("kind", OFFSETS)
@settings(EVERY, max_examples=25)
@given(mode=st.sampled_from(MODES), length=st.integers(12, 30), changes=CHANGES, cap=st.integers(2, 5))
def test_offsets_need_no_total(kind: str, lie: str, mode: str, length: int, changes: Any, cap: int) -> None:
    """What is promised of offsets holds whatever the total says, unless the server ends the list by it."""
    if lie == "always the same":
        changes = [[change for change in step if change[0] == "delete"] for step in changes]
        length = 12
    cap = 5 if lie == "of the page" else cap  # a page that is not full is the list then
    walk_through(mode, KINDS[kind], ShiftingList(KINDS[kind].record, length, changes, cap=cap, total=LIES[lie]))


@pytest.mark.parametrize("lie", ["far too many", "of the page", "none"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_total_drops_items_of_a_list_that_rests(mode: str, kind: str, lie: str) -> None:
    """Whatever it says, and at most three requests a page."""
    server = ShiftingList(KINDS[kind].record, 14, total=LIES[lie], size=3)
    found, _ = walked(mode, KINDS[kind], server)
    check(server, found)
    assert len(found) == 14
    assert len(server.requests) <= (35 if lie == "far too many" else 18)


@pytest.mark.parametrize("kind", ["page", "page, total in a header", "offset, total", "next_url"])
@pytest.mark.parametrize("hidden", [{4, 5, 6}, {5}, {1, 2, 3}, {12, 13}, {1, 4, 7, 10}])
def test_empty_pages_in_the_middle_are_passed(mode: str, kind: str, hidden: set[int]) -> None:
    """Servers filter pages after they have cut them: what they hide is counted and not sent."""
    server = ShiftingList(KINDS[kind].record, 13, hidden=frozenset(hidden))
    found, _ = walked(mode, KINDS[kind], server)
    check(server, found)


UNSHIFTED = {
    "next_url": (10, 4), "page": (10, 4), "page, total in a header": (10, 4), "offset, total": (10, 4),
    "offset": (10, 5), "page, no total": (9, 7),
}  # fmt: skip


@pytest.mark.parametrize("kind", UNSHIFTED)
def test_a_list_that_rests_costs_no_request_more(mode: str, kind: str) -> None:
    """Only where page numbers come without a total, each page but the first is checked by the one before."""
    length, requests = UNSHIFTED[kind]
    server = ShiftingList(KINDS[kind].record, length)
    found, _ = walked(mode, KINDS[kind], server)
    assert found == [server.identity(item) for item in range(1, length + 1)]
    assert len(server.requests) == requests


@pytest.mark.parametrize("name", IDENTIFIED)
@pytest.mark.parametrize("ahead", [False, True], ids=["seen", "unseen"])
def test_a_queue_is_worked_off(mode: str, name: str, ahead: bool) -> None:
    """Each item is removed once it was given: resolved, deleted, archived; or the one after it, which may be absent."""
    listed = IDENTIFIED[name]
    server = ShiftingList(listed.record, 60)

    def work(identity: Any) -> None:
        items = [item for item in server.items if (server.identity(item) == identity) != ahead]
        if items:
            server.delete(items[-1] if ahead else items[0])

    found, _ = walked(mode, listed, server, work, **({"page_limit": 25} if listed.api == "courier" else {}))
    check(server, found)
    assert ahead or len(found) == 60


LOOPS: dict[str, tuple[Callable[[Any], Any], Callable[[Any, Any], Any], str]] = {
    "chatwoot:conversations.list": (
        lambda c: c.conversations.list(status="open"),
        lambda c, item: c.conversations.toggle_status(item.id, status="resolved"),
        "/conversations/",
    ),
    "carrierx_conference:meetings.list": (
        lambda c: c.meetings.list(),
        lambda c, item: c.meetings.delete(item.meeting_sid),
        "/meetings/",
    ),
    "courier:messaging_channels.list": (
        lambda c: c.messaging_channels.list(page_limit=20),
        lambda c, item: c.messaging_channels.archive(item.id),
        "/messaging-channels/",
    ),
}


@pytest.mark.parametrize("name", LOOPS)
def test_loops_as_users_write_them_reach_every_item(mode: str, name: str) -> None:
    """Over sockets, by public methods alone."""
    ask, work, path = LOOPS[name]
    server = ShiftingList(LISTS[name].record, 60)

    def respond(request: Received) -> Response:
        if request.method == "GET":
            page = server.respond(httpx.Request("GET", f"http://127.0.0.1{request.target}"))
            return Response(200, page.content, {"content-type": "application/json"})
        done = request.target.partition(path)[2].partition("/")[0].partition("?")[0]
        server.items = [item for item in server.items if str(server.identity(item)) != done]
        return Response(204) if request.method == "DELETE" else Response(body={"payload": {}, "data": {"id": done}})

    async def main(client: Any) -> None:
        async for item in ask(client):
            await work(client, item)
        await client.close()

    with Loopback(respond) as loopback:
        client = make_client(LISTS[name].api, loopback.url, mode)
        if mode == "async":
            asyncio.run(main(client))
        else:
            for item in ask(client):
                work(client, item)
            client.close()
    assert server.items == []


@pytest.mark.parametrize("name", IDENTIFIED)
@pytest.mark.parametrize("every", [1, 7])
def test_what_comes_in_before_is_not_given_twice(mode: str, name: str, every: int) -> None:
    listed = IDENTIFIED[name]
    server = ShiftingList(listed.record, 60, [[("insert", 0, 0)] * every] * 3)
    found, _ = walked(mode, listed, server, **({"page_limit": 9} if listed.api == "courier" else {}))
    check(server, found)


@pytest.mark.parametrize("name", IDENTIFIED)
def test_what_moves_to_the_front_before_it_was_reached_is_looked_for(mode: str, name: str) -> None:
    """Sorted by last activity, and somebody else is active."""
    listed = IDENTIFIED[name]
    server = ShiftingList(listed.record, 60, [[("move", 900, 0)], [], [("move", 950, 0)]])
    found, _ = walked(mode, listed, server, **({"page_limit": 9} if listed.api == "courier" else {}))
    check(server, found)
    assert len(found) == 60


@pytest.mark.parametrize("to", ["front", "end"])
@pytest.mark.parametrize("name", IDENTIFIED)
def test_items_that_move_when_they_are_given(mode: str, name: str, to: str) -> None:
    """Sorted by last activity, and the reader itself is active: it answers each conversation, say."""
    listed = IDENTIFIED[name]
    server = ShiftingList(listed.record, 60)

    def touch(identity: Any) -> None:
        item = next(item for item in server.items if server.identity(item) == identity)
        server.move(item, 0 if to == "front" else 59)

    found, _ = walked(mode, listed, server, touch, **({"page_limit": 9} if listed.api == "courier" else {}))
    check(server, found)
    assert len(found) == 60


@pytest.mark.parametrize("kind", KINDS)
@EVERY
@given(
    mode=st.sampled_from(MODES),
    length=st.integers(1, 30),
    passed=st.integers(1, 30),
    signs=st.tuples(st.sampled_from([DELETE, INSERT]), st.booleans()),
    data=st.data(),
)
def test_a_walk_goes_on_where_it_was_in_a_list_that_changed(
    kind: str, mode: str, length: int, passed: int, signs: Any, data: Any
) -> None:
    """As long as one of the last items that were given is still there; what was given before is not given again."""
    listed = KINDS[kind]
    server = ShiftingList(listed.record, length)
    found, token = walked(mode, listed, server, most=passed)
    kept = {number for number in server.items if server.identity(number) == found[-1]}
    sign, in_between = signs
    server.changes = iter(data.draw(st.lists(st.lists(sign, max_size=4), max_size=3)) if in_between else [])
    for _ in range(3):
        server.change()
    if kept <= {*server.items} and token is not None:
        rest, _ = walked(mode, listed, server, options={"resume": token})
        check(server, found + rest)
    else:
        assert token is not None or len(found) == length


def test_a_walk_whose_last_items_are_gone_begins_anew_and_says_so(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    for name, listed in KINDS.items():
        server = ShiftingList(listed.record, 20)
        found, token = walked(mode, listed, server, most=7)
        for number in range(1, 8):
            server.delete(number)
        caplog.clear()
        rest, _ = walked(mode, listed, server, options={"resume": token})
        assert [*found, *rest] == [server.identity(number) for number in range(1, 21)], name
        assert "begins anew: items may come again" in caplog.text, name


def test_a_token_of_an_older_version_still_leads_to_its_page(mode: str) -> None:
    """It counts the items that were given and names none."""
    for listed in KINDS.values():
        at = {"page": 2, "next_url": "/meetings?offset=3&limit=3"}.get(listed.record.paging.kind, 3)
        token = urlsafe_b64encode(json.dumps([1, listed.record.id, at, 1]).encode()).decode()
        server = ShiftingList(listed.record, 9)
        rest, _ = walked(mode, listed, server, options={"resume": token})
        assert rest == [server.identity(number) for number in range(5, 10)]


@pytest.mark.parametrize("kind", KINDS)
def test_items_without_an_identity_are_given_as_they_come_with_a_warning(
    mode: str, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Somebody excluded the field, say: the walk can't see shifts, and says so once."""
    api, record, arguments = KINDS[kind]
    blind = record._replace(paging=record.paging._replace(identity=("gone",)))
    server = ShiftingList(record, 10)
    client = make_client(api, "https://api.example.com", mode, transport=httpx.MockTransport(server.respond))
    pages = resource_of(client, record.call)._pages(blind, {}, **arguments)
    assert len(result(pages)) == 10
    assert caplog.text.count("items without 'gone' came") == 1
    assert len(server.requests) == (5 if record.paging.total is None and not record.paging.total_header else 4)
    result(client.close())


def test_a_page_size_of_the_users_keeps_to_the_largest_that_is_allowed(mode: str) -> None:
    """One more is asked for where the spec allows it, so that a page has as many new items as the user wants."""
    listed = LISTS["courier:communication_messages.list"]
    for limit, asked in [(5, ["5", "6"]), (99, ["99", "100"]), (100, ["100", "100"])]:
        server = ShiftingList(listed.record, 150)
        found, _ = walked(mode, listed, server, most=limit + 1, page_limit=limit)
        assert len(found) == limit + 1
        assert [dict(parse_qsl(urlsplit(url).query))["page[limit]"] for url in server.requests] == asked


@pytest.mark.parametrize("limit", [1, 2])
def test_the_smallest_pages_shift_too(mode: str, limit: int) -> None:
    """Pages of one item can't overlap: they are checked as page numbers are."""
    for name in ("courier:communication_messages.list", "courier:texts.list", "carrierx_conference:meetings.list"):
        listed = LISTS[name]
        server = ShiftingList(listed.record, 6)
        arguments = {listed.record.paging.size: limit}
        found, _ = walked(mode, listed, server, lambda _, server=server: server.delete(server.items[0]), **arguments)
        assert len(found) == 6, name


def test_the_identities_of_a_walk_are_bounded(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The older half is forgotten; a list that rests comes whole all the same, and one that shifts a little too."""
    for listed in KINDS.values():
        trail = runtime_of(listed.api, "paging.trail")
        monkeypatch.setattr(trail, "MOST_SEEN", 12)
        server = ShiftingList(listed.record, 60, [[], [("delete", 0, 0)], [], [("insert", 0, 0)]] * 4)
        found, _ = walked(mode, listed, server)
        check(server, found)


def test_a_list_that_never_rests_ends_with_an_error(mode: str) -> None:
    """A server without any order: what was seen is never where it was."""
    listed = KINDS["offset"]
    served: list[int] = []

    def respond(request: httpx.Request) -> httpx.Response:
        served.append(len(served))
        rotated = [(number + len(served)) % 3 for number in range(3)]
        later = "page%5Boffset%5D" in str(request.url)
        items = [{"id": f"item-{len(served) * 10 if later else number}"} for number in rotated]
        return httpx.Response(200, json={"data": items})

    client = make_client(listed.api, "https://api.example.com", mode, transport=httpx.MockTransport(respond))
    with pytest.raises(package_of(listed.api).PaginationError, match="changes faster than it can be read"):
        result(resource_of(client, listed.record.call)._pages(listed.record, {}, **listed.arguments))
    result(client.close())
    assert len(served) < 50


def test_the_docs_have_the_table_of_lists() -> None:
    """docs/reliability.md has it as it is (`python -m tests.support.list_table` prints it)."""
    assert markdown() in (Path(__file__).parents[2] / "docs/reliability.md").read_text()
