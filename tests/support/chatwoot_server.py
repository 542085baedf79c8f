"""What the tests of the Chatwoot client share: clients of a loopback server, and servers of contacts and messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support.clients import class_of
from tests.support.loopback import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.loopback import Loopback, Received

TOKENS = {"user_token": "user-1", "platform_token": "platform-1"}


def made(mode: str, loopback: Loopback, **settings: Any) -> Any:
    """A client of the server, with tokens and an account."""
    return class_of("chatwoot", mode)(**({"base_url": loopback.url, "account_id": 7} | TOKENS | settings))


def contact(number: int) -> dict[str, Any]:
    return {"id": number, "name": f"C{number}"}


def contact_pages(total: int, size: int = 15) -> Callable[[Received], Response]:
    def respond(request: Received) -> Response:
        page = int(dict(request.query).get("page", "1"))
        items = [contact(number) for number in range(1, total + 1)][(page - 1) * size : page * size]
        return Response(body={"meta": {"count": total, "current_page": page}, "payload": items})

    return respond


def finder(last: int, *, size: int = 20) -> Callable[[Received], Response]:
    """Messages as the server finds them: the latest, those before a number, those after one, or those between."""

    def respond(request: Received) -> Response:
        query = {name: int(value) for name, value in request.query}
        numbers = range(1, last + 1)
        if "before" in query and "after" in query:
            found = [n for n in numbers if query["after"] <= n < query["before"]][: 3 * size]
        elif "after" in query:
            found = [n for n in numbers if n > query["after"]][: 2 * size]
        else:
            found = [n for n in numbers if n < query.get("before", last + 1)][-size:]
        return Response(body={"meta": {"labels": ["order"]}, "payload": [{"id": n, "message_type": 1} for n in found]})

    return respond
