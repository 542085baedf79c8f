"""Stage 5, shape: turns facts and decisions into the classes, methods and arguments of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.adapters.schema_reader import read_types
from generator.adapters.typed_dicts import typed_dicts
from generator.errors import Faults
from generator.python_types import TypedDictOf, parts_of
from generator.shape.api import api_record
from generator.shape.credentials import Credentials
from generator.shape.methods import Methods
from generator.shape.models import Models, reachable
from generator.shape.paging import check_rules
from generator.shape.renamed import check_renamed
from generator.shape.resources import exports_of, resources_of
from generator.shape.shapes import ClientShape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.load.inputs import Inputs
    from generator.parse.facts import Facts
    from generator.shape.shapes import EnumShape, MethodShape, ModelShape, UnionShape


def shape(inputs: Inputs, facts: Facts, calls: Mapping[str, str]) -> ClientShape:
    """The shape of a whole client. `calls` are `resource.method` by operation id."""
    decisions, jsonapi = inputs.decisions, inputs.decisions.get("jsonapi") is True
    shaper = Methods(facts, decisions, jsonapi=jsonapi)
    faults = Faults()
    by_operation: dict[str, list[MethodShape]] = {}
    for fact in facts.operations:
        with faults.part():
            by_operation[fact.id] = shaper.of(fact, calls[fact.id])
    with faults.part():
        credentials = Credentials(facts, decisions)
    faults.raise_found()
    methods = [method for several in by_operation.values() for method in several]
    check_rules(decisions, methods)
    models, enums, unions = _used(Models(facts.book, read_types(facts.book), jsonapi=jsonapi), methods)
    resources = resources_of(facts, decisions, by_operation, calls, inputs.code)
    client = ClientShape(
        inputs=inputs,
        decisions=decisions,
        facts=facts,
        api=api_record(facts, decisions, credentials, models),
        resources=resources,
        models=models,
        enums=enums,
        unions=unions,
        credentials=credentials.arguments(),
        exports=tuple(exports_of(inputs.code, resources)),
        code=inputs.code,
        typed_dicts=typed_dicts(facts.book, _dict_models(methods)),
    )
    check_renamed(client)
    return client


def _used(
    named: Models, methods: Iterable[MethodShape]
) -> tuple[tuple[ModelShape, ...], tuple[EnumShape, ...], tuple[UnionShape, ...]]:
    """The classes that users of these methods meet."""
    models, unions = named.models(), named.unions()
    used = reachable(methods, models, unions)
    return (
        tuple(model for model in models if model.name in used),
        tuple(enum for enum in named.enums() if enum.name in used),
        tuple(union for union in unions if union.name in used),
    )


def _dict_models(methods: Iterable[MethodShape]) -> Iterator[str]:
    """The models whose typed dicts signatures name."""
    parts = (part for method in methods for part in parts_of(*method.types))
    return (part.model for part in parts if isinstance(part, TypedDictOf))
