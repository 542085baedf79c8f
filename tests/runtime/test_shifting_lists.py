"""Lists that change while they are read, for each way of paging by numbers: every item that stays comes exactly once.

The same is tested with the clients' own records in tests/clients; here it is the runtime that is measured.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.errors.classes import PaginationError
from tests.support.shifting_list import ShiftingList
from tests.support.shifting_lists import LISTS, check, walked
from tests.support.sync_async import MODES, DemoClient

if TYPE_CHECKING:
    from collections.abc import Callable

PLACES = st.integers(0, 999)
CHANGES = {sign: st.tuples(st.just(sign), PLACES, PLACES) for sign in ("delete", "insert")}


@pytest.mark.parametrize("kind", LISTS)
@settings(max_examples=25, deadline=None)
@given(mode=st.sampled_from(MODES), length=st.integers(0, 20), sign=st.sampled_from([*CHANGES]), data=st.data())
def test_each_item_that_stays_comes_once(kind: str, mode: str, length: int, sign: str, data: Any) -> None:
    changes = data.draw(st.lists(st.lists(CHANGES[sign], max_size=3), max_size=12))
    server = ShiftingList(LISTS[kind], length, changes)
    try:
        found, _ = walked(mode, server)
    except PaginationError:
        assert len(set(server.sent[-4:])) == 1, "it gave up early"
    else:
        check(server, found)


@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("size", [1, 3, 5, 6])
@pytest.mark.parametrize("change", ["delete", "insert"])
def test_a_walk_that_stopped_goes_on_in_a_list_that_changed(mode: str, kind: str, change: str, size: int) -> None:
    """Whatever the size of the server's pages: it may be smaller than what the walk looks for in the first page."""
    record = LISTS[kind]
    server = ShiftingList(record._replace(paging=record.paging._replace(default_size=size)), 14)  # type: ignore[union-attr]
    found, token = walked(mode, server, most=7)
    server.changes = iter([[(change, 0, 0), (change, 100, 100)]])
    server.change()
    rest, _ = walked(mode, server, {"resume": token})
    check(server, found + rest)


@pytest.mark.parametrize("kind", LISTS)
def test_a_walk_whose_last_items_are_gone_begins_anew(mode: str, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    server = ShiftingList(LISTS[kind], 12)
    _, token = walked(mode, server, most=7)
    for number in range(1, 8):
        server.delete(number)
    rest, _ = walked(mode, server, {"resume": token})
    assert rest == [f"item-{number}" for number in range(8, 13)]
    assert "begins anew" in caplog.text


def test_a_list_without_any_order_ends_with_an_error(mode: str) -> None:
    served: list[int] = []

    def respond(request: httpx.Request) -> httpx.Response:
        served.append(len(served))
        later = "offset" in str(request.url)
        rotated = [(number + len(served)) % 3 for number in range(3)]
        items = [{"id": f"{len(served) * 10 if later else number}"} for number in rotated]
        return httpx.Response(200, json={"items": items})

    with (
        DemoClient(mode, "https://api.example.com", transport=httpx.MockTransport(respond)) as client,
        pytest.raises(PaginationError, match="changes faster than it can be read"),
    ):
        client.result_of(client.pages(LISTS["offset"]))
    assert len(served) < 50


@pytest.mark.parametrize("kind", LISTS)
def test_items_without_an_identity_are_given_as_they_come(
    mode: str, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    record = LISTS[kind]
    blind = record._replace(paging=record.paging._replace(identity=("gone",)))  # type: ignore[union-attr]
    server = ShiftingList(record, 10)
    with DemoClient(mode, "https://api.example.com", transport=httpx.MockTransport(server.respond)) as client:
        assert len(client.result_of(client.pages(blind))) == 10
    assert caplog.text.count("items without 'gone' came") == 1


@pytest.mark.parametrize("kind", LISTS)
def test_what_a_walk_remembers_is_bounded(mode: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.runtime.paging.trail.MOST_SEEN", 8)
    changes: list[list[Callable[..., Any] | Any]] = [[], [("delete", 0, 0)], [], [("insert", 0, 0)]] * 4
    server = ShiftingList(LISTS[kind], 40, changes)
    found, _ = walked(mode, server)
    check(server, found)
