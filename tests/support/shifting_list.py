"""A list that changes between the requests of a walk, served by every kind of paging; and what became of its items."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlsplit

import httpx

from tests.support.cases import put

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Change = tuple[str, int, int]
"""What happens after a response: `delete`, `insert` or `move`, and where, in thousandths of the list's length."""


class ShiftingList:
    """Items by identity, and the server that pages them as an operation's record says."""

    def __init__(
        self,
        record: Any,
        length: int,
        changes: Iterable[Iterable[Change]] = (),
        *,
        size: int = 0,
        cap: int = 1000,
        total: Callable[[int, int], int | None] = lambda length, _page: length,
        hidden: frozenset[int] = frozenset(),
    ) -> None:
        self.record, self.paging = record, record.paging
        self.items = list(range(1, length + 1))
        self.always = set(self.items) - hidden
        """Items that were there all the time."""
        self.size, self.cap, self.total, self.hidden = size or self.paging.default_size or 10, cap, total, hidden
        self.changes = iter(changes)
        self.requests: list[str] = []
        self.sent: list[tuple[int, ...]] = []
        """The items of each page."""
        self.new = length

    # What happens to the list.

    def delete(self, item: int) -> None:
        self.items.remove(item)
        self.always.discard(item)

    def insert(self, index: int) -> None:
        self.new += 1
        self.items.insert(index, self.new)

    def move(self, item: int, index: int) -> None:
        self.items.remove(item)
        self.items.insert(index, item)

    def change(self) -> None:
        for kind, where, to in next(self.changes, ()):
            at, target = where * len(self.items) // 1000, to * len(self.items) // 1000
            if kind == "insert":
                self.insert(where * (len(self.items) + 1) // 1000)
            elif self.items and kind == "delete":
                self.delete(self.items[at])
            elif self.items:
                self.move(self.items[at], target)

    # What the server sends.

    def identity(self, item: int) -> Any:
        return item if self.record.call.startswith(("contacts", "conversations", "bulk_users")) else f"item-{item}"

    def respond(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(str(request.url))
        query = dict(parse_qsl(urlsplit(str(request.url)).query))
        wires = {parameter.name: parameter.wire for parameter in self.record.parameters}
        size = min(int(query.get(wires.get(self.paging.size, ""), self.size)), self.cap)
        number = int(query.get(wires[self.paging.parameter], self.paging.first))
        start = (number - self.paging.first) * size if self.paging.kind == "page" else number
        cut = self.items[start : start + size]
        self.sent.append(tuple(cut))
        page = [put({}, self.paging.identity, self.identity(item)) for item in cut if item not in self.hidden]
        total = self.total(len(self.items), len(page))
        body = put({}, self.paging.items, page)
        if self.paging.total and total is not None:
            body = put(body, self.paging.total, total)
        if self.paging.kind == "next_url":
            more = start + size < len(self.items)
            link = (
                f"{urlsplit(str(request.url)).path}?{quote(wires[self.paging.parameter])}={start + size}&limit={size}"
            )
            body = put(body, self.paging.next, link if more else None)
        headers = {self.paging.total_header: str(total)} if self.paging.total_header and total is not None else {}
        self.change()
        return httpx.Response(200, headers={"content-type": "application/json", **headers}, content=json.dumps(body))
