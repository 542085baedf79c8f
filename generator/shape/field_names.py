"""The names of models' fields: as client.yaml decides, as users know them, or made of the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import GenerationError, nearest
from generator.load.document import join_pointer
from generator.naming import identifier, spelled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.decisions import Decisions
    from generator.naming import Names
    from generator.parse.forms import NamedModel
    from generator.parse.schemas import SchemaBook

# Names that every model has already (runtime/models/model.py).
MODEL_NAMES = frozenset({"from_dict", "to_dict", "extra", "resource_extra", "response_info", "self", "cls"})
# Those that every event has too (runtime/webhooks/event.py).
EVENT_NAMES = MODEL_NAMES | {"raw", "event_tag", "delivery_id", "sent_at", "received_at", "duplicate"}


class FieldNames:
    """Names the fields of the models of one API."""

    def __init__(self, decisions: Decisions, book: SchemaBook) -> None:
        self._decisions = decisions
        self._book = book
        self._schemas = {
            book.components.get(join_pointer("components", "schemas", schema), ""): schema
            for schema in decisions.get("models") or {}
        }

    def of(
        self, named: NamedModel, names: Names, owner: str, inside: str = "", made_of: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        """The name of each field by its key. `names` are those that the model has still to give.

        `owner` is the model whose fields they are, `inside` where their object stands in it; `made_of` are other texts
        to make names of than the keys, an empty one for a key that is no field.
        """
        decided = self._decided(named, names, owner, inside)
        locked = {wire: self._book.lock.field(owner, inside + wire) for wire in named.properties}
        kept = {wire: name for wire, name in locked.items() if wire not in decided and name and names.is_free(name)}
        known = decided | {wire: names.take(name) for wire, name in kept.items()}
        texts = {wire: (made_of or {}).get(wire, wire) for wire in named.properties}
        return {wire: known.get(wire) or names.take(*_forms(text)) for wire, text in texts.items() if text}

    def _decided(self, named: NamedModel, names: Names, owner: str, inside: str) -> dict[str, str]:
        schema = self._schemas.get(named.name, "")
        wanted: Mapping[str, str] = self._decisions.get("models", schema, "fields") or {}
        for wire, name in wanted.items():
            where = self._decisions.where("models", schema, "fields", wire)
            if wire not in named.properties:
                cure = nearest(wire, named.properties)
                raise GenerationError(f"schema '{schema}' has no property '{wire}'", where=where, cure=cure)
            if identifier(name, reserved=EVENT_NAMES) != name or not names.is_free(name):
                raise GenerationError(f"'{name}' is no name for a field", where=where, cure="choose another")
            locked = self._book.lock.field(owner, inside + wire)
            if locked not in {"", name}:
                raise self._book.lock.refused(f"{wire} of {owner}", locked, name, f"model: {owner}, field: {locked}")
            names.take(name)
        return dict(wanted)


def _forms(text: str) -> tuple[str, ...]:
    """What a field of this key may be called, the best first."""
    forms = ((text, MODEL_NAMES), (spelled(text), MODEL_NAMES), (text, EVENT_NAMES))
    return tuple(identifier(form, reserved=reserved) for form, reserved in forms)
