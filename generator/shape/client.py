"""Stage 5, shape: turns facts and decisions into the classes, methods and arguments of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.adapters.schema_reader import read_types
from generator.adapters.typed_dicts import typed_dicts
from generator.errors import Faults
from generator.parse.forms import reached
from generator.python_types import TypedDictOf, enums_given, names_in, parts_of
from generator.shape.api import api_record
from generator.shape.credentials import Credentials
from generator.shape.field_names import FieldNames
from generator.shape.methods import Methods
from generator.shape.models import Models, reachable
from generator.shape.paging import check_rules
from generator.shape.receiving import event_names, receiving_of
from generator.shape.renamed import check_renamed
from generator.shape.resources import exports_of, resources_of
from generator.shape.responses import check_envelope
from generator.shape.security import Security
from generator.shape.shapes import ClientShape
from generator.shape.webhooks import webhooks_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generator.load.inputs import Inputs
    from generator.parse.facts import Facts
    from generator.python_types import Type
    from generator.shape.shapes import EnumShape, MethodShape, ModelShape, UnionShape


def shape(inputs: Inputs, facts: Facts, calls: Mapping[str, str]) -> ClientShape:
    """The shape of a whole client. `calls` are `resource.method` by operation id."""
    decisions, jsonapi = inputs.decisions, inputs.decisions.get("jsonapi") is True
    security = Security(facts, decisions)
    shaper = Methods(facts, decisions, security, calls.values(), jsonapi=jsonapi)
    faults = Faults()
    by_operation: dict[str, list[MethodShape]] = {}
    for fact in facts.operations:
        with faults.part():
            by_operation[fact.id] = shaper.of(fact, calls[fact.id])
    with faults.part():
        credentials = Credentials(facts, decisions, security)
    faults.raise_found()
    methods = [method for several in by_operation.values() for method in several]
    check_rules(decisions, methods)
    check_envelope(decisions, (method.record for method in methods))
    webhooks = webhooks_of(facts)
    sent = [type_ for _, type_ in webhooks]
    wanted = reached(facts.book.named, _met(methods) | names_in(*sent))
    receiving = receiving_of(facts, decisions)
    types = read_types(facts.book, wanted)
    names = FieldNames(decisions, facts.book)
    named = Models(facts.book, wanted, types, names, jsonapi=jsonapi, events=event_names(receiving))
    models, enums, unions = _used(named, methods, sent)
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
        webhooks=tuple(record for record, _ in webhooks),
        receiving=receiving,
    )
    check_renamed(client)
    return client


def _met(methods: Iterable[MethodShape]) -> set[str]:
    """The names of the classes in signatures and results."""
    found = {name for method in methods for name in names_in(*method.types, *method.results)}
    found |= {name for method in methods for name in enums_given(*method.types) | method.checked}
    return found | set(_dict_models(methods))


def _used(
    named: Models, methods: Iterable[MethodShape], sent: Iterable[Type]
) -> tuple[tuple[ModelShape, ...], tuple[EnumShape, ...], tuple[UnionShape, ...]]:
    """The classes that users of these methods, or of what is sent to them, meet."""
    models, unions = named.models(), named.unions()
    used = reachable(methods, models, unions, sent)
    return (
        tuple(model for model in models if model.name in used),
        tuple(enum for enum in named.enums() if enum.name in used),
        tuple(union for union in unions if union.name in used),
    )


def _dict_models(methods: Iterable[MethodShape]) -> Iterator[str]:
    """The models whose typed dicts signatures name."""
    parts = (part for method in methods for part in parts_of(*method.types))
    return (part.model for part in parts if isinstance(part, TypedDictOf))
