# Copied from generator/runtime/testing/webhooks/bodies.py of Switchboard.
"""Which event a test means, and the body that the vendor sends with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from ...data.guards import is_object
from ...hints import nearest
from ..document import find, put
from ..making import NEEDED, WHOLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...webhooks.scheme import EventType, Receiving, Signature
    from ..engine import Engine
    from ..state import Occurrence


class Kind(NamedTuple):
    """One event of a class."""

    event: str
    """As the tag in its body has it."""
    writer: str
    """What a hand-written part knows it as: its name, or `prefix*`."""
    schema: dict[str, str]
    """Of its body; a reference."""
    signature: Signature


class EventBodies:
    """Makes the bodies of events, by the document and by what hand-written parts know."""

    def __init__(self, engine: Engine, about: Receiving) -> None:
        self._engine = engine
        self._about = about
        self._writers = {name: write for part in engine.parts for name, write in part.writers.items()}
        self._aliases = [name for part in engine.parts for name in part.event_names]
        self._spell: Callable[[Any], str] = next((part.spell for part in engine.parts if part.spell), compact)
        self._at = next((part.fields_at for part in engine.parts if part.fields_at), ())

    def kind(self, event: str) -> Kind:
        """An event by the vendor's name for it, or by the name of its class. Raises LookupError."""
        wanted = next((found for name in self._aliases if (found := name(event))), event)
        for known in self._about.events:
            if wanted in (*known.names, known.cls) or (known.prefix and wanted.startswith(known.prefix)):
                return self._kind(known, wanted)
        every = [name for known in self._about.events for name in (*known.names, known.prefix or known.cls)]
        raise LookupError(f"no event {event!r} is documented; {nearest(event, every)}. raw= sends any")

    def _kind(self, known: EventType, wanted: str) -> Kind:
        event = known.names[0] if known.names and wanted == known.cls else wanted
        schema = {"$ref": f"#/components/schemas/{known.cls}"}
        return Kind(
            event, f"{known.prefix}*" if known.prefix else event, schema, known.signature or self._about.signature
        )

    def value(self, occurrence: Occurrence, fields: dict[str, Any]) -> Any:
        """The body as plain data. Raises TypeError for properties that the event has not, and for values of others."""
        kind, world = self.kind(occurrence.event), self._engine.world
        self._check(kind, fields)
        write = self._writers.get(kind.writer) or self._writers.get("*")
        if write is None:
            return world.maker.fit(kind.schema, put({}, self._at, fields), much=WHOLE)
        if not self._at:
            return world.maker.fit(kind.schema, write(self._engine.exchange(), occurrence, fields), much=NEEDED)
        inner = world.maker.fit(world.document.inside(kind.schema, self._at), fields, much=WHOLE)
        made = world.maker.fit(kind.schema, put({}, self._at, inner), much=WHOLE)
        own = write(self._engine.exchange(), occurrence, find(made, self._at))
        return world.maker.fit(kind.schema, _merged(made, own), much=NEEDED)

    def _check(self, kind: Kind, fields: dict[str, Any]) -> None:
        world = self._engine.world
        inner = world.document.inside(kind.schema, self._at)
        known = world.document.properties(inner)
        for name, value in fields.items():
            if name not in known and not world.document.schema(inner).get("additionalProperties"):
                raise TypeError(f"{kind.event} has no property {name!r}; {nearest(name, known)}")
            for misfit in world.maker.checker.misfits(known.get(name, {}), value):
                raise TypeError(f"{kind.event}: {name}={value!r}: {misfit}")

    def text(self, value: Any) -> bytes:
        """The bytes of a body, spelled as the vendor spells JSON."""
        return self._spell(value).encode()


def _merged(one: Any, other: Any) -> Any:
    """Two values as one; what is in both is the second's, but for objects, whose parts are merged."""
    if is_object(one) and is_object(other):
        return {**one, **{name: _merged(one.get(name), value) for name, value in other.items()}}
    return other


def compact(value: Any) -> str:
    """JSON without blanks, with all characters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
