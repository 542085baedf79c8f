"""Servers that make up new items for each request: a walk ends. Lists that really shift fast are not hurt by that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from generator.runtime.errors.classes import PaginationError
from generator.runtime.paging.positions import Position
from tests.support.shifting_list import ShiftingList
from tests.support.shifting_lists import LISTS, check, listing, walked
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from generator.runtime.operation import Operation

ENDLESS = LISTS | {"link_header": listing("link_header", "offset")}
MOST = 2500
"""Requests that no walk may exceed here: those of a search for what a token names, and of all restarts."""


class MadeUp:
    """Three items that nobody saw before for each request, wherever it asks."""

    def __init__(self, most: int = MOST) -> None:
        self.requests, self.most = 0, most

    def respond(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        assert self.requests < self.most, "the walk does not end"
        offset = int(request.url.params.get("offset", 0)) + 3
        link = f"/things?offset={offset}&limit=3"
        items = [{"id": f"{self.requests}-{number}"} for number in range(3)]
        body = {"items": items, "total": 300, "next": link}
        return httpx.Response(200, json=body, headers={"link": f'<{link}>; rel="next"'})


def listed(mode: str, server: MadeUp, record: Operation[Any], options: Any = None) -> list[Any]:
    with DemoClient(mode, "https://api.example.com", transport=httpx.MockTransport(server.respond)) as client:
        found: list[Any] = client.result_of(client.pages(record, options))
        return found


@pytest.mark.parametrize("kind", ENDLESS)
def test_a_walk_over_made_up_items_ends(mode: str, kind: str) -> None:
    server = MadeUp(300)
    if kind == "page, total":  # nothing is a sign of a shift here, and the total is the end
        assert len(listed(mode, server, ENDLESS[kind])) == 300
    else:
        with pytest.raises(PaginationError, match="new items each time"):
            listed(mode, server, ENDLESS[kind])


@pytest.mark.parametrize("kind", ENDLESS)
def test_a_resumed_walk_over_made_up_items_ends(mode: str, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    """It looks for the items of its token, in a bounded number of pages."""
    linked = kind in {"next_url", "link_header"}
    token = Position("/things?offset=12&limit=3" if linked else 12, 0, ("a", "b")).token(ENDLESS[kind])
    server = MadeUp()
    if kind == "page, total":
        assert len(listed(mode, server, ENDLESS[kind], {"resume": token})) == 300
    else:
        with pytest.raises(PaginationError, match="new items each time"):
            listed(mode, server, ENDLESS[kind], {"resume": token})
    assert "begins anew" in caplog.text


@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("count", [1, 2, 3, 5])
@pytest.mark.parametrize(("removed", "added"), [(0, 999), (0, 0)])
def test_lists_that_change_with_each_request_are_read(
    mode: str, kind: str, count: int, removed: int, added: int
) -> None:
    """Whatever share of a page comes and goes, as long as it comes to rest some time."""
    changes = [[("delete", removed, 0)] * count + [("insert", added, 0)] * count] * 60
    server = ShiftingList(LISTS[kind], 40, changes)
    found, _ = walked(mode, server)
    assert len(found) == len(set(found))
    if kind != "page, total":  # where what comes outweighs what goes, no total tells of it
        check(server, found)


@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("others", [0, 1])
def test_a_long_queue_that_is_worked_off_is_read_whole(mode: str, kind: str, others: int) -> None:
    """Each page is gone when the next is asked for, and others work too: far more restarts than may be in vain."""
    server = ShiftingList(LISTS[kind], 900, [[("delete", 999, 0)] * others] * 5000)

    def work(item: Any) -> None:
        number = int(item["id"].removeprefix("item-"))
        if number in server.items:
            server.delete(number)

    walked(mode, server, work=work)
    assert not server.items
