"""The arguments of a method: a free Python name for each parameter and body field, and what may be given for it."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, count
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError, nearest
from generator.naming import identifier, spelled
from generator.python_types import union_of
from generator.shape.annotations import argument_type, checked_names
from generator.shape.shapes import Argument

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from generator.load.decisions import Decisions
    from generator.parse.facts import OperationFact
    from generator.parse.forms import Form
    from generator.parse.schemas import SchemaBook

# Keyword arguments that every method has (runtime/settings.py, CallOptions), and Python's own.
RESERVED = frozenset({
    "self", "cls", "options", "timeout", "deadline", "retry", "extra_headers", "extra_query", "extra_body",
    "on_response", "on_progress", "progress", "max_download_bytes", "resume", "validate",
})  # fmt: skip


class Arguments:
    """The arguments of one method, found one by one: parameters first, then the fields of its bodies."""

    def __init__(
        self, fact: OperationFact, book: SchemaBook, decisions: Decisions, reserved: frozenset[str] = frozenset()
    ) -> None:
        self.fact = fact
        self.book = book
        self.decisions = decisions
        self.own = decisions.operation(fact.id)
        self.parameters: dict[str, str] = {}
        """The wire name of each argument that is a parameter."""
        self.fields: dict[str, str] = {}
        """The wire name of each argument that travels in the body."""
        self._found: dict[str, Argument] = {}
        self._rename: Mapping[str, str] = self.own.get("rename") or {}
        self._unused = set(self._rename)
        self._reserved = RESERVED | reserved

    def __contains__(self, name: object) -> bool:
        return name in self._found

    def ordered(self) -> tuple[Argument, ...]:
        """Positional arguments, required ones, the rest, those of the client; each group in the order of the spec."""
        positional = [argument for argument in self._found.values() if argument.positional]
        others = [argument for argument in self._found.values() if not argument.positional]
        return (*positional, *sorted(others, key=lambda argument: (not argument.required, argument.from_client)))

    def add_parameter(self, wire: str, location: str, argument: Argument) -> str:
        """Take a parameter as an argument under a free name; gives the name."""
        name = self._name(wire, location)
        self.parameters[name] = wire
        positional = argument.positional or name in self._positional
        self._found[name] = replace(argument, name=name, positional=positional)
        return name

    def add_field(self, wire: str, form: Form, schema: dict[str, Any], text: str) -> str:
        """Take a field of the body as an argument; those of several bodies share the argument of one wire name."""
        for name, known in self.fields.items():
            if known == wire:
                self._widen(name, form, text)
                return name
        name = self._name(wire, "body")
        self.fields[name] = wire
        deprecated = "Deprecated. " if schema.get("deprecated") is True else ""
        text = self._spelling(name, wire) + text
        type_ = argument_type(form, self.book)
        self._found[name] = Argument(
            name,
            type_,
            deprecated + text,
            positional=name in self._positional,
            schema=schema,
            checked=checked_names(form, self.book),
        )
        return name

    def require(self, names: Collection[str]) -> None:
        """Of the fields of bodies, require these."""
        for name in self.fields:
            self._found[name] = replace(self._found[name], required=name in names)

    def check_decisions(self) -> None:
        """Refuse what client.yaml says of arguments that this operation does not have."""
        for wire in self._unused:
            self._refuse(wire, {*self.parameters.values(), *self.fields.values()}, "rename", wire)
        for name in self._positional:
            if name not in self:
                self._refuse(name, self._found, "positional")

    def _refuse(self, name: str, known: Iterable[str], *at: str) -> None:
        where = self.decisions.where("operations", self.fact.id, *at)
        raise GenerationError(f"{self.fact.id} has no argument '{name}'", where=where, cure=nearest(name, known))

    @property
    def _positional(self) -> tuple[str, ...]:
        return tuple(self.own.get("positional") or ())

    def _name(self, wire: str, location: str) -> str:
        """A free Python name for a wire name: its own, or with its location, or with a number."""
        self._unused.discard(wire)
        wanted = self._rename.get(wire, wire)
        plain = identifier(wanted, reserved=self._reserved)
        locked = self._locked(wire, location, plain)
        if locked and locked not in self:
            return locked
        same = (self.parameters | self.fields).get(plain, wire)
        if same != wire and wire in self._rename:
            where = self.decisions.where("operations", self.fact.id, "rename", wire)
            raise GenerationError(f"'{plain}' is the argument for '{same}'", where=where, cure="choose another name")
        short = plain.rstrip("_")
        choices = [plain, identifier(spelled(wanted), reserved=self._reserved), f"{short}_{location}"]
        numbered = (f"{short}{number}" for number in count(2))
        kept = self.book.lock.arguments(self.fact.method, self.fact.path)
        return next(name for name in chain(choices, numbered) if name not in self and name not in kept)

    def _locked(self, wire: str, location: str, wanted: str) -> str:
        """The name that users know an argument by; empty for a new one. A decision for another is refused."""
        lock = self.book.lock
        locked = lock.argument(self.fact.method, self.fact.path, location, wire)
        if locked and wire in self._rename and wanted != locked:
            call = lock.call(self.fact.method, self.fact.path)
            raise lock.refused(f"{location} {wire} of {call}", locked, wanted, f"call: {call}, argument: {locked}")
        return locked

    def _spelling(self, name: str, wire: str) -> str:
        """Which of several spellings of a name it is, where the argument's name does not say."""
        return "" if identifier(wire, reserved=self._reserved) == name or wire in self._rename else f"`{wire}`. "

    def _widen(self, name: str, form: Form, text: str) -> None:
        """Another body takes the same argument in another form, and perhaps without requiring it."""
        known = self._found[name]
        known = self._found[name] = replace(known, checked=known.checked | checked_names(form, self.book))
        merged = union_of([known.type, argument_type(form, self.book)])
        if merged != known.type:
            text = known.description if text in known.description else f"{known.description.rstrip('.')}. Or: {text}"
            self._found[name] = replace(known, type=merged, description=text, schema={})
