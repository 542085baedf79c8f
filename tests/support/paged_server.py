"""Lists of seven items, by every kind of paging, and the steps of a fault server that serves them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from generator.runtime.operation import Operation, Paging, Parameter
from tests.support.demo_api import BASIC, JSON
from tests.support.fault_server import response_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.fault_server import Connection
    from tests.support.loopback import Received

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
        (JSON,),
        Paging(kind, ("items",), "Any", size="limit", **paging),
        replay="safe",
        security=BASIC,
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
