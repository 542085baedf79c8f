"""Lists that change while they are read, by the clients' own records: every item that stays comes exactly once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.clients import make_client, package_of, resource_of, runtime_of
from tests.support.shifting_list import ShiftingList
from tests.support.sync_async import MODES

if TYPE_CHECKING:
    from collections.abc import Callable

APIS = ("carrierx_conference", "ccai_apps", "chatwoot", "courier")
COUNTED = {"page", "offset", "next_url"}


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
        Listed(api, record, {p.name: 7 if p.name == "account_id" else "x" for p in record.parameters if p.required})
        for api, record in records
        if record.paging and record.paging.kind in COUNTED
    ]


LISTS = {str(listed): listed for listed in lists()}
IDENTIFIED = {name: listed for name, listed in LISTS.items() if listed.record.paging.identity}
PAGED = "contacts.list"


def small(name: str, **paging: Any) -> Listed:
    """A list with small pages, so that few items make many of them."""
    api, record, arguments = LISTS[name]
    return Listed(api, record._replace(paging=record.paging._replace(default_size=3, **paging)), arguments)


KINDS = {
    "next_url": small("carrierx_conference:meetings.list"),
    "page": small("chatwoot:contacts.list"),
    "page, total in a header": small("ccai_apps:bulk_users.list_jobs"),
    "page, no total": small("chatwoot:conversations.list", total=None),
    "offset": small("courier:messaging_messages.list"),
    "offset, total": small("courier:communication_messages.list"),
}
OFFSETS = [kind for kind in KINDS if not kind.startswith("page")]


def walked(
    mode: str, listed: Listed, server: ShiftingList, each: Callable[[Any], None] = lambda _: None, most: int = 1000,
    options: Any = None, **arguments: Any,
) -> tuple[list[Any], str | None]:
    """The identities that a walk gives, at most so many, and the token for the rest."""
    transport = httpx.MockTransport(server.respond)
    client = make_client(listed.api, "https://api.example.com", mode, transport=transport)
    pages = resource_of(client, listed.record.call)._pages(listed.record, listed.arguments | arguments, options or {})
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
    except Exception as error:
        assert "the same page again" in str(error), error
        assert len(set(server.sent[-4:])) == 1
        server.always.clear()
    check(server, found)
    assert len(server.requests) < BOUND


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
