# Copied from generator/runtime/webhooks/decode.py of Switchboard.
"""Makes an event of a body: JSON that is read strictly, a class by the event's tag; drift is reported."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from ..calls.drift_reports import DriftReports, collector
from ..data.guards import is_object
from ..data.json_text import loads
from ..models.kinds import Kind, Scalar
from ..redact import printable
from ..response import Drift
from .errors import MalformedEventError
from .event import WebhookEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models.codec import Codec
    from .headers import Headers
    from .scheme import EventType, Receiving


class Decoder:
    """Reads the events of one API."""

    def __init__(self, about: Receiving, codec: Codec, on_drift: Callable[[Drift], object] | None) -> None:
        self.about = about
        self._codec = codec
        self._drift = DriftReports(logging.getLogger(about.package), on_drift)
        self._by_name: dict[str, list[EventType]] = {}
        for event in about.events:
            for name in event.names:
                self._by_name.setdefault(name, []).append(event)

    def value(self, body: bytes) -> Any:
        """The JSON value of a body. Raises MalformedEventError."""
        try:
            found = loads(body)
        except ValueError:  # its text may quote the body
            raise MalformedEventError("the body is not JSON, or more than a program should read", "not_json") from None
        if not (self.about.any_json or is_object(found)):
            raise MalformedEventError("the body is JSON, but not an object", "not_an_object")
        return found

    def name(self, value: Any, headers: Headers) -> str:
        """What the request calls its event; empty where it does not say."""
        tag = self.about.tag
        if tag.header:
            return headers.optional(tag.header)
        found = value if tag.at else None
        for step in tag.at:
            found = found.get(step) if is_object(found) else None
        return found if isinstance(found, str) else ""

    def types(self, name: str, value: Any) -> list[EventType]:
        """The classes that an event may be of; none where nobody knows it."""
        if name in self._by_name:
            return self._by_name[name]
        longest = max((event.prefix for event in self.about.events if name.startswith(event.prefix)), default="")
        if longest:
            return [event for event in self.about.events if event.prefix == longest]
        tagless = [event for event in self.about.events if not (event.names or event.prefix)]
        return [] if name or not is_object(value) else [event for event in tagless if self._may_be(event, value)]

    def _may_be(self, event: EventType, value: dict[str, Any]) -> bool:
        """Whether an object has all keys that an event of a class needs, one that it knows, and its constants."""
        cls = self._codec.lookup(event.cls)
        if any(_contradicts(kind, value.get(wire)) for _, wire, kind in self._codec.fields(cls)):
            return False
        known = {wire: field in cls._required for field, wire, _ in self._codec.fields(cls)}
        return not known.keys().isdisjoint(value) and all(wire in value for wire in known if known[wire])

    def event(self, types: list[EventType], name: str, value: Any) -> WebhookEvent:
        """The event of one of these classes; of the base class where there are none."""
        if not types:
            made: WebhookEvent = self._codec.loader(WebhookEvent)(value if is_object(value) else {})
            return made
        found = self._drift.begin()
        event: WebhookEvent = self._codec.decode(" | ".join(each.cls for each in types), value, collector(found))
        label = f"webhook {name or type(event).__name__}"
        self._drift.report(
            Drift(printable(label), printable(at), expected, printable(seen)) for at, expected, seen in found or ()
        )
        return event


def _contradicts(kind: Kind, value: Any) -> bool:
    """Whether a text stands where a class has one constant, and is another: nobody knows that event."""
    only = kind.only if isinstance(kind, Scalar) else ()
    return len(only) == 1 and isinstance(value, str) and value not in only
