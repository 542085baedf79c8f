# Copied from generator/runtime/testing/occurrences.py in the Switchboard repository: edit it there.
"""What happened that the vendor sends events of, and to whom it sends them, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from .state import Item


class Occurrence(NamedTuple):
    """Something that an event is sent of, once a test has it delivered."""

    event: str
    """The event as the vendor names it."""
    subject: Item | None = None
    """What it is about."""
    facts: dict[str, Any] = {}
    """What else is known of it: properties of the body, as a rule."""


class Retries(NamedTuple):
    """How a vendor repeats what was not received."""

    attempts: int = 1
    """At most so many in all."""
    pause: float = 0.0
    """Seconds between them, by the fake's clock."""
    statuses: tuple[int, ...] = ()
    """Only after these."""


class Address(NamedTuple):
    """Where the vendor sends an event."""

    url: str
    secrets: tuple[str, ...] = ()
    """What it is signed with; empty: it is not signed."""
    retries: Retries = Retries()
    failed: Callable[[], object] | None = None
    """Called when the event was not received, after the last attempt: what the vendor does then."""
