"""Lists for each way of paging by numbers, and walks through them with the demo client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from generator.runtime.operation import Operation, Paging, Parameter, ResponseSpec
from tests.support.demo_api import BASIC
from tests.support.sync_async import DemoClient

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.shifting_list import ShiftingList

ITEMS: dict[str, Any] = {
    "items": ("items",),
    "item": "dict[str, Any]",
    "identity": ("id",),
    "size": "limit",
    "default_size": 3,
}


def listing(kind: Any, parameter: str, **paging: Any) -> Operation[Any]:
    return Operation(
        "things.list",
        "things.list",
        "GET",
        "/things",
        parameters=(Parameter(parameter, parameter, "query", "int"), Parameter("limit", "limit", "query", "int")),
        responses=(ResponseSpec("200", "application/json", "dict[str, Any]"),),
        paging=Paging(kind, parameter=parameter, **ITEMS | paging),
        security=BASIC,
        replay="safe",
    )


LISTS = {
    "offset": listing("offset", "offset"),
    "offset, total": listing("offset", "offset", total=("total",)),
    "page, total": listing("page", "page", total=("total",), first=1),
    "page": listing("page", "page", first=1),
    "next_url": listing("next_url", "offset", total=("total",), next=("next",)),
}


def walked(
    mode: str,
    server: ShiftingList,
    options: Any = None,
    most: int = 1000,
    work: Callable[[Any], None] = lambda _item: None,
) -> tuple[list[str], str | None]:
    """The identities that a walk gives, at most so many, and the token for the rest; `work` gets each item."""
    transport = httpx.MockTransport(server.respond)
    with DemoClient(mode, "https://api.example.com", transport=transport) as client:
        pages = client.pages(server.record, options)
        found: list[str] = []

        def full(item: Any) -> bool:
            found.append(item["id"])
            work(item)
            return len(found) >= most

        async def main() -> None:
            async for item in pages:
                if full(item):
                    break

        if mode == "async":
            client.result_of(main())
        else:
            any(full(item) for item in pages)
        return found, pages.resume


def check(server: ShiftingList, found: list[str]) -> None:
    assert len(found) == len(set(found)), "an item came twice"
    assert {f"item-{number}" for number in server.always} <= {*found}, "an item is missing"
