# Copied from generator/runtime/testing/webhooks/delivery.py of Switchboard.
"""One event on its way: its body, the headers that an API signs with, and what came of each attempt."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from urllib.parse import urlsplit

from ...webhooks.guard import keys_of
from ...webhooks.verify import sign, signed_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...webhooks.scheme import Signature
    from ..state import Retries


Quality = Literal["right", "wrong", "missing"]
"""How an event is signed: as the vendor does, as nobody would who has the secret, or not at all."""
JSON = {"Content-Type": "application/json", "Accept": "application/json"}


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


# Signing


def headers_of(
    rule: Signature, body: bytes, secrets: Sequence[str], now: float, delivery: str, quality: Quality = "right"
) -> dict[str, str]:
    """All headers of one attempt; without secrets there is no signature and no time, as with the vendor."""
    headers = dict(JSON)
    if rule.delivery:
        headers[rule.delivery] = delivery
    if not secrets or quality == "missing":
        return headers
    if rule.scheme == "basic":
        return headers | basic(secrets[0] if quality == "right" else f"{secrets[0]} not")
    return headers | (signed(rule, body, secrets, now, delivery, quality) if rule.scheme == "hmac" else {})


def signed(
    rule: Signature, body: bytes, secrets: Sequence[str], now: float, delivery: str, quality: Quality
) -> dict[str, str]:
    """The signature, and the time that is signed with it."""
    headers: dict[str, str] = {}
    stamp = str(int(now * (1000 if rule.unit == "milliseconds" else 1)))
    message = signed_bytes(rule, body if quality == "right" else body + b" ", stamp, delivery)
    signatures = [_padded(rule, sign(rule, key, message)) for key in keys_of(secrets, rule)]
    if rule.timestamp:
        headers[rule.timestamp] = stamp
    headers[rule.header] = rule.separator.join(_parts(rule, stamp, signatures))
    return headers


def _parts(rule: Signature, stamp: str, signatures: list[str]) -> list[str]:
    """The parts of the header: of the forms with a signature as many as there are signatures."""
    waiting = list(signatures)
    parts: list[str] = []
    for form in rule.forms:
        if "{signature}" not in form:
            parts.append(form.replace("{timestamp}", stamp))
        elif waiting:
            parts.append(form.replace("{signature}", waiting.pop(0)))
    return parts


def _padded(rule: Signature, signature: str) -> str:
    """The signature with the padding of base64, which `sign` leaves out."""
    return signature if rule.encoding == "hex" else signature + "=" * (-len(signature) % 4)


def basic(secret: str) -> dict[str, str]:
    """The header of `user:password`; a password alone is that of the user `fake`."""
    login = secret if ":" in secret else f"fake:{secret}"
    return {"Authorization": f"Basic {b64encode(login.encode()).decode()}"}
