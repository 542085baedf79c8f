"""Shapes the methods of each operation: signature, result, and the record that the runtime needs."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from generator.python_types import union_of
from generator.runtime.operation import REPLAY, Operation
from generator.shape.arguments import Arguments
from generator.shape.bodies import Bodies
from generator.shape.paging import pages_of
from generator.shape.parameters import parameters
from generator.shape.responses import Responses
from generator.shape.shapes import MethodShape
from generator.shape.signatures import ACCEPT, accept_of, needed, signatures_of, ways_of
from generator.shape.split import kinds
from generator.shape.streams import names, streaming_fact, switched_on

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from generator.load.decisions import Decisions
    from generator.parse.facts import Facts, OperationFact
    from generator.shape.security import Security

# Names that the modules of clients and resources have already.
MODULE_NAMES = frozenset({
    "API", "Any", "AsyncClient", "AsyncPages", "AsyncResource", "CODEC", "CallOptions", "Client", "ClientSettings",
    "FileInput", "Literal",
    "Mapping", "NOT_GIVEN", "OPERATIONS", "Pages", "Resource", "Sequence", "TYPE_CHECKING", "Unpack",
})  # fmt: skip
NOTHING: Mapping[str, Any] = MappingProxyType({})


class Methods:
    """Shapes the methods of one API."""

    def __init__(
        self, facts: Facts, decisions: Decisions, security: Security, calls: Collection[str], *, jsonapi: bool
    ) -> None:
        """`calls` are those of all operations."""
        self.facts = facts
        self.calls = calls
        self.decisions = decisions
        self.security = security
        self.jsonapi = jsonapi

    def of(self, fact: OperationFact, call: str) -> list[MethodShape]:
        """The method of an operation, and those of its kinds."""
        resource = call.rpartition(".")[0]
        split = [
            replace(self._method(kind.fact, f"{resource}.{kind.name}", kind.fixed), kind=True)
            for kind in kinds(fact, self.facts.book, self.decisions)
        ]
        return [self._method(fact, call, NOTHING), *split, *self._stream(fact, call)]

    def _stream(self, fact: OperationFact, call: str) -> Iterator[MethodShape]:
        """The method that gives a stream, of an operation that responds with something else, too."""
        streaming = streaming_fact(fact)
        free = next((name for name in names(call) if name not in self.calls), None)
        if streaming is not None and free is not None:
            yield replace(self._method(streaming, free, switched_on(fact, self.facts.book)), kind=True)

    def _method(self, fact: OperationFact, call: str, fixed: Mapping[str, Any]) -> MethodShape:
        """One method; `fixed` are properties of the body that are written for the user."""
        responses = Responses(fact, self.facts.book, self.decisions, jsonapi=self.jsonapi)
        reserved = frozenset({ACCEPT}) if responses.choices else frozenset[str]()
        arguments = Arguments(fact, self.facts.book, self.decisions, reserved)
        record = self._record(fact, call)._replace(
            parameters=parameters(arguments), bodies=Bodies(arguments, fixed, jsonapi=self.jsonapi).records()
        )
        arguments.check_decisions()
        ways = ways_of(record.bodies, arguments.fields)
        arguments.require(needed(ways))
        pages = pages_of(responses, arguments)
        whole = pages is None and responses.streaming is None
        choices = responses.choices if responses.streaming is None else {}
        returns = pages.item if pages else responses.type
        given = arguments.ordered()
        name = call.rpartition(".")[2]
        return MethodShape(
            name=f"_{name}" if arguments.own.get("private") else name,
            constant=self._constant(name),
            fact=fact,
            record=record._replace(
                responses=responses.records(texts=whole),
                paging=pages.record if pages else None,
                alternatives=responses.other_records(texts=not whole) if choices else (),
                streaming=responses.streaming,
            ),
            arguments=(*given, *accept_of(choices)),
            returns=returns if pages else union_of([returns, *choices.values()]),
            results=() if pages else responses.types,
            paging_rule=pages.rule if pages else (),
            signatures=signatures_of(given, ways, choices, returns, paged=pages is not None),
        )

    def _record(self, fact: OperationFact, call: str) -> Operation[Any]:
        """The record without what comes of arguments and responses."""
        own = self.decisions.operation(fact.id)
        return Operation(
            id=fact.id,
            call=call,
            method=fact.method,
            path=fact.path,
            security=self.security.of(fact),
            replay=own.get("replay") or REPLAY.get(fact.method, "never"),
            evidence=fact.evidence.level,
            deprecated=fact.deprecated,
            server=fact.server,
        )

    def _constant(self, name: str) -> str:
        """The name of an operation's record in the module of its resource."""
        constant = name.rstrip("_").upper()
        return f"{constant}_" if constant in self.facts.book.named or constant in MODULE_NAMES else constant
