# Copied from generator/runtime/webhooks/event.py of Switchboard.
"""The base class of all events, which is itself the class of an event that nobody knows."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from ..data.values import copy_json
from ..models.model import Model, model


class Facts(NamedTuple):
    """What a receiver knows of an event beside its body."""

    raw: Any
    event_tag: str = ""
    delivery_id: str | None = None
    sent_at: datetime | None = None
    received_at: datetime | None = None
    duplicate: bool = False
    key: str = ""
    """Under which `seen` knows it."""


class Received(Model):
    """What all events have. It is no attrs class, so that what it keeps is no field of theirs."""

    __slots__ = ("_facts",)

    _facts: Facts

    def _know(self, facts: Facts) -> None:
        self._facts = facts

    @property
    def raw(self) -> Any:
        """The JSON value of the body, everything in it included; a fresh copy each time. It may hold secrets."""
        return copy_json(self._known.raw)

    @property
    def event_tag(self) -> str:
        """What the class of the event goes by; empty where the request does not say."""
        return self._known.event_tag

    @property
    def delivery_id(self) -> str | None:
        """The vendor's id of the delivery, the same when it is repeated; None where there is none. It is not signed."""
        return self._known.delivery_id

    @property
    def sent_at(self) -> datetime | None:
        """When the request was signed, with its time zone; None where the vendor signs no time."""
        return self._known.sent_at

    @property
    def received_at(self) -> datetime | None:
        """When the receiver took it, by its clock; None for an event that you made."""
        return self._known.received_at

    @property
    def duplicate(self) -> bool:
        """Whether the receiver's `seen` knows it already; handlers are not called then."""
        return self._known.duplicate

    @property
    def _known(self) -> Facts:
        found: Facts | None = getattr(self, "_facts", None)
        return Facts(self.to_dict()) if found is None else found

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restore, (*super().__reduce__(), getattr(self, "_facts", None)))


@model(kw_only=True)
class WebhookEvent(Received):
    """An event that the vendor's server sent. Each kind has a class; one that nobody knows is of this class itself."""


def _restore(make: Any, arguments: tuple[Any, ...], facts: Facts | None) -> Received:
    result: Received = make(*arguments)
    if facts is not None:
        result._facts = facts
    return result
