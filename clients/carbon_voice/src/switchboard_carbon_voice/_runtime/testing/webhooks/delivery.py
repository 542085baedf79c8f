# Copied from generator/runtime/testing/webhooks/delivery.py in the Switchboard repository: edit it there.
"""One event on its way: its body, the headers of its last attempt, and what came of each attempt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..occurrences import Retries
    from .signing import Quality


class Options(NamedTuple):
    """How an event is sent; see `Webhooks.send`."""

    secret: str | Sequence[str] | None = None
    headers: Mapping[str, str] = {}
    signature: Quality = "right"
    late: float = 0.0
    times: int = 1
    retries: Retries | None = None
    path: str = "/"
    delivery: str = ""
    raw: Any = None

    @property
    def secrets(self) -> tuple[str, ...] | None:
        """Those that are given; None: none are."""
        return (self.secret,) if isinstance(self.secret, str) else None if self.secret is None else tuple(self.secret)


class EventRequest(NamedTuple):
    """One request of the vendor's server."""

    url: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """The path of the URL."""
        return urlsplit(self.url).path or "/"

    def __repr__(self) -> str:
        return f"<EventRequest {self.url.partition('?')[0]} {len(self.body)} bytes>"  # bodies may hold secrets


class Attempt(NamedTuple):
    """What came of one request."""

    status: int | None
    """None: there was no response."""
    request: EventRequest
    error: BaseException | None = None
    """What the program raised, or why nothing reached it."""


class Delivery:
    """One event, sent once or several times to one address."""

    def __init__(self, event: str, url: str, body: bytes, id: str) -> None:  # noqa: A002 - what the vendor calls it
        self.event: str = event
        self.url: str = url
        self.body: bytes = body
        """The bytes that are sent, and signed."""
        self.id: str = id
        """The vendor's id of the delivery, the same for each attempt."""
        self.headers: dict[str, str] = {}
        """Those of the last attempt: `receiver.parse(delivery.headers, delivery.body)`."""
        self.attempts: list[Attempt] = []

    @property
    def status(self) -> int | None:
        """The status of the last response; None where there was none."""
        return self.attempts[-1].status if self.attempts else None

    @property
    def received(self) -> bool:
        """Whether the vendor takes it as received: any 2xx."""
        return self.status is not None and 200 <= self.status < 300

    @property
    def error(self) -> BaseException | None:
        """What the program raised at the last attempt, or why nothing reached it."""
        return self.attempts[-1].error if self.attempts else None

    def request(self) -> EventRequest:
        """The next attempt."""
        return EventRequest(self.url, self.headers, self.body)

    def __repr__(self) -> str:
        statuses = ", ".join(str(one.status) for one in self.attempts) or "not sent"
        return f"<Delivery of {self.event} to {self.url.partition('?')[0]}: {statuses}>"
