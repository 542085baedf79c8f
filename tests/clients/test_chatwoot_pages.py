"""Lists of the Chatwoot client: contacts, conversations and messages, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from switchboard_chatwoot import (
    Chatwoot,
    ContactSort,
    MessageType,
    PaginationError,
)

from tests.support.chatwoot_server import contact_pages, finder, made
from tests.support.loopback import Loopback, Received, Response
from tests.support.sync_async import use

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(("total", "requests"), [(0, 1), (14, 1), (15, 2), (16, 2), (31, 3)])
@pytest.mark.parametrize(
    "ask",
    [lambda cw: cw.contacts.list(sort=ContactSort.MINUS_NAME), lambda cw: cw.contacts.search(q="c", sort="-name")],
    ids=["list", "search"],
)
def test_contacts_come_from_all_pages(mode: str, ask: Callable[[Any], Any], total: int, requests: int) -> None:
    with Loopback(contact_pages(total)) as loopback:
        found = use(made(mode, loopback), ask)
    assert [item.id for item in found] == list(range(1, total + 1))
    assert len(loopback.received) == requests
    assert all(("sort", "-name") in request.query for request in loopback.received)
    assert [dict(request.query).get("page") for request in loopback.received] == [None, "2", "3"][:requests]


def test_contacts_begin_at_the_page_asked_for(mode: str) -> None:
    with Loopback(contact_pages(31)) as loopback:
        found = use(made(mode, loopback), lambda cw: cw.contacts.list(page=2))
    assert [item.id for item in found] == list(range(16, 32))
    assert len(loopback.received) == 2


def test_meta_and_total_are_on_the_page(mode: str) -> None:
    with Loopback(contact_pages(16)) as loopback:
        page = use(made(mode, loopback), lambda cw: cw.contacts.list().first_page())
        assert use(made(mode, loopback), lambda cw: cw.contacts.list().total()) == 16
    assert (page.total, page.meta, len(page.items)) == (16, {"count": 16, "current_page": 1}, 15)


def test_a_list_can_go_on_later(mode: str) -> None:
    with Loopback(contact_pages(17)) as loopback:
        page = use(made(mode, loopback), lambda cw: cw.contacts.list().first_page())
        rest = use(made(mode, loopback), lambda cw: cw.contacts.list(resume=page.resume))
    assert [item.id for item in rest] == [16, 17]


def conversation_pages(counts: dict[str, int], listed: int) -> Callable[[Received], Response]:
    def respond(request: Received) -> Response:
        page = int(dict(request.query).get("page", "1"))
        items = [{"id": number} for number in range(1, listed + 1)][(page - 1) * 25 : page * 25]
        return Response(body={"data": {"meta": counts, "payload": items}})

    return respond


COUNTS = {"mine_count": 30, "unassigned_count": 3, "all_count": 1000, "assigned_count": 997}


@pytest.mark.parametrize(
    ("arguments", "listed", "total", "requests"),
    [
        ({"assignee_type": "me"}, 30, 30, 2),
        ({"assignee_type": "unassigned"}, 3, 3, 1),
        ({"assignee_type": "assigned"}, 60, 997, 40),  # the server is believed: it may have passed over some
        ({"q": "order"}, 30, None, 5),  # without a count, each page is read once more to see that nothing shifted
        ({"q": "order", "assignee_type": "me"}, 26, None, 5),
        ({"assignee_type": "of a later version"}, 26, None, 5),
    ],
)
def test_conversations_know_the_count_that_fits_the_question(
    mode: str, arguments: dict[str, Any], listed: int, total: int | None, requests: int
) -> None:
    with Loopback(conversation_pages(COUNTS, listed)) as loopback:
        found = use(made(mode, loopback), lambda cw: cw.conversations.list(**arguments))
        assert len(loopback.received) == requests
        page = use(made(mode, loopback), lambda cw: cw.conversations.list(**arguments).first_page())
    assert [item.id for item in found] == list(range(1, listed + 1))
    assert page.total == total
    assert page.meta == COUNTS


@pytest.mark.parametrize("arguments", [{}, {"assignee_type": "all"}])
def test_conversations_of_all_end_at_the_count(mode: str, arguments: dict[str, Any]) -> None:
    with Loopback(conversation_pages({"all_count": 26}, 26)) as loopback:
        assert len(use(made(mode, loopback), lambda cw: cw.conversations.list(**arguments))) == 26
    assert len(loopback.received) == 2


@pytest.mark.parametrize(
    ("arguments", "numbers"),
    [
        ({}, range(45, 0, -1)),
        ({"before": 30}, range(29, 0, -1)),
        ({"after": 3}, range(4, 46)),
        ({"after": 45}, range(0)),
        ({"after": 3, "before": 20}, range(4, 20)),
        ({"after": 3, "before": 5}, range(4, 5)),
    ],
)
def test_messages_go_back_in_time_or_forward(mode: str, arguments: dict[str, int], numbers: range) -> None:
    with Loopback(finder(45)) as loopback:
        found = use(made(mode, loopback), lambda cw: cw.messages.list(42, **arguments))
    assert [message.id for message in found] == list(numbers)
    if found:
        assert found[0].message_type == MessageType.OUTGOING


def test_messages_are_fetched_when_they_are_due_and_go_on_later() -> None:
    with Loopback(finder(45)) as loopback, Chatwoot(base_url=loopback.url, user_token="u", account_id=7) as cw:
        listed = cw.messages.list(42)
        walk = iter(listed)
        assert [next(walk).id for _ in range(20)] == list(range(45, 25, -1))
        assert len(loopback.received) == 1
        assert next(walk).id == 25
        assert [message.id for message in cw.messages.list(42, resume=listed.resume or "")] == list(range(24, 0, -1))
        page = cw.messages.list(42).first_page()
    assert loopback.received[1].query == [("before", "26")]
    assert page.meta == {"labels": ["order"]}
    assert page.total is None


@pytest.mark.parametrize("arguments", [{}, {"after": 44}, {"after": 30}])
def test_a_server_that_ignores_the_place_is_found_out(mode: str, arguments: dict[str, int]) -> None:
    latest = {"meta": {}, "payload": [{"id": 44}, {"id": 45}]}
    with (
        Loopback(lambda _: Response(body=latest)) as loopback,
        pytest.raises(PaginationError, match="before" if not arguments else "after"),
    ):
        use(made(mode, loopback), lambda cw: cw.messages.list(42, **arguments))
    assert len(loopback.received) <= 2 + bool(arguments)
