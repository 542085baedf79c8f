"""A made-up shop that sends events: its classes, rules to sign by, and requests signed on their own account."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Any, Literal

from generator.runtime.data.not_given import NOT_GIVEN
from generator.runtime.models.codec import Codec
from generator.runtime.models.model import model
from generator.runtime.webhooks.event import WebhookEvent
from generator.runtime.webhooks.receiver import Receiver
from generator.runtime.webhooks.scheme import EventTag, EventType, Receiving, Signature
from tests.support.clock import ManualClock

if TYPE_CHECKING:
    from datetime import datetime

NOW = 1_790_000_000
SECRET = "whoever-knows-it-may-send"
SHOP = Signature(
    "hmac", "X-Shop-Signature", signed="{timestamp}.{body}", forms=("sha256={signature}",),
    timestamp="X-Shop-Time", delivery="X-Shop-Delivery",
)  # fmt: skip
PAIR = SHOP._replace(
    encoding="base64", signed="{timestamp}{body}", separator=" ",
    forms=("primary={signature}", "secondary={signature}"),
)  # fmt: skip
STANDARD = Signature(
    "hmac", "webhook-signature", encoding="base64", key="base64", signed="{id}.{timestamp}.{body}", separator=" ",
    forms=("v1,{signature}",), timestamp="webhook-timestamp", delivery="webhook-id",
)  # fmt: skip
LISTED = Signature(
    "hmac", "Pay-Signature", signed="{timestamp}.{body}", separator=",", forms=("t={timestamp}", "v1={signature}")
)
TIMELESS = Signature("hmac", "X-Signature", algorithm="sha512", key="hex")
FIXED = Signature("headers")


@model(kw_only=True)
class Paid(WebhookEvent):
    """An order was paid."""

    _required = frozenset(["kind"])
    _sensitive = frozenset(["card"])

    kind: Literal["paid"] | None = NOT_GIVEN
    amount: float | None = NOT_GIVEN
    paid_at: datetime | None = NOT_GIVEN
    card: str | None = NOT_GIVEN


@model(kw_only=True)
class Sent(WebhookEvent):
    """A parcel is on its way."""

    _required = frozenset(["kind"])

    kind: Literal["sent", "sent_again"] | None = NOT_GIVEN
    parcel: str | None = NOT_GIVEN


@model(kw_only=True)
class Ruled(WebhookEvent):
    """A rule of the shop's owner matched; never signed."""

    kind: str | None = NOT_GIVEN


CLASSES: dict[str, type[Any]] = {cls.__name__: cls for cls in (Paid, Sent, Ruled)}
CODEC = Codec(CLASSES.__getitem__)
WebhookEvent._codec = CODEC
EVENTS = (
    EventType("Paid", ("paid",)),
    EventType("Sent", ("sent", "sent_again")),
    EventType("Ruled", prefix="rule.", signature=Signature("none")),
)


def receiver_class(rule: Signature = SHOP, **changes: Any) -> type[Receiver]:
    """The receiver of a shop that signs by a rule."""
    about = Receiving("Shop", "shop", "SHOP", rule, EventTag(("kind",)), EVENTS)._replace(**changes)
    return type("WebhookReceiver", (Receiver,), {"_about": about, "_codec": CODEC})


def receiver(rule: Signature = SHOP, **settings: Any) -> Receiver:
    """The same, made; its clock stands at `NOW`."""
    needed = {} if settings.keys() & {"secret", "headers", "basic_auth", "unsigned"} else {"secret": SECRET}
    return receiver_class(rule)(**{"clock": ManualClock(epoch=NOW), **needed, **settings})


def body_of(kind: str = "paid", **keys: Any) -> bytes:
    """The body of an event."""
    return json.dumps({"kind": kind, **keys}).encode()


def signature(message: bytes, secret: str = SECRET) -> str:
    """What the shop signs a message with."""
    return hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()


def signature64(message: bytes, secret: str = SECRET) -> str:
    """The same in base64."""
    return base64.b64encode(bytes.fromhex(signature(message, secret))).decode()


def signed(body: bytes, *, at: int = NOW, secret: str = SECRET, **headers: str) -> dict[str, str]:
    """The headers of a request by the rule `SHOP`."""
    made = f"sha256={signature(b'%d.%s' % (at, body), secret)}"
    return {"X-Shop-Signature": made, "X-Shop-Time": str(at), "X-Shop-Delivery": "d-1", **headers}
