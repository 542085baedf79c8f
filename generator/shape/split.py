"""Splits an operation whose body is a choice of kinds into one method per kind (`split` in client.yaml)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError, nearest
from generator.parse.forms import REFERENCE, NamedModel, NamedUnion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.decisions import Decisions
    from generator.parse.facts import OperationFact
    from generator.parse.schemas import SchemaBook


@dataclass(frozen=True)
class Kind:
    """One method of a split operation."""

    name: str
    fact: OperationFact
    """The operation with the bodies of this kind only."""
    fixed: Mapping[str, Any]
    """Properties that are written for the user: the discriminator."""


def kinds(fact: OperationFact, book: SchemaBook, decisions: Decisions) -> list[Kind]:
    """The methods that an operation is split into, beside its own; empty without a decision.

    Raises GenerationError for a schema that is no member of the body's choice.
    """
    decided = decisions.operation(fact.id).get("split") or {}
    return [_kind(fact, book, decisions, name, own) for name, own in decided.items()]


def _kind(fact: OperationFact, book: SchemaBook, decisions: Decisions, name: str, own: Mapping[str, str]) -> Kind:
    member = own.get("schema", "")
    where = decisions.where("operations", fact.id, "split", name)
    model = book.named.get(member)
    bodies, fixed = [], dict[str, str]()
    for media in fact.bodies:
        union = book.named.get(media.form.get("$ref", "").removeprefix(REFERENCE))
        members = _members(union) if isinstance(union, NamedUnion) else []
        if not isinstance(union, NamedUnion) or not isinstance(model, NamedModel) or member not in members:
            raise GenerationError(f"{fact.id} takes no '{member}'", where=where, cure=nearest(member, members))
        bodies.append(replace(media, form={"$ref": REFERENCE + model.name}, schema=model.raw, pointer=model.pointer))
        values = [value for value, meant in union.mapping.items() if meant == member]
        fixed |= {union.discriminator: values[0]} if union.discriminator and values else {}
    summary, description = own.get("summary") or name, str(model.raw.get("description") or "") if model else ""
    return Kind(name, replace(fact, bodies=tuple(bodies), summary=summary, description=description), fixed)


def _members(union: NamedUnion) -> list[str]:
    return [option.get("$ref", "").removeprefix(REFERENCE) for option in union.options]
