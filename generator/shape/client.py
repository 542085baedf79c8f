"""Stage 5, shape: turns facts and decisions into the classes, methods and arguments of a client."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.adapters.schema_reader import read_types
from generator.adapters.typed_dicts import typed_dicts
from generator.errors import GenerationError, nearest
from generator.naming import Names, class_name
from generator.shape.arguments import Arguments, literal
from generator.shape.credentials import Credentials, with_arguments
from generator.shape.models import Models, module_name, reachable
from generator.shape.responses import Answers
from generator.shape.shapes import ClientShape, Code, MethodShape, ResourceShape
from generator.shape.split import kinds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.decisions import Decisions
    from generator.load.inputs import CodeFile, Inputs
    from generator.parse.facts import Facts, OperationFact
    from generator.parse.forms import Form

# Names that the modules of clients and resources have already.
MODULE_NAMES = frozenset({
    "API", "Any", "AsyncClient", "AsyncPages", "AsyncResource", "CODEC", "CallOptions", "Client", "ClientSettings",
    "FileInput", "Literal",
    "Mapping", "NOT_GIVEN", "OPERATIONS", "Pages", "Resource", "Sequence", "TYPE_CHECKING", "Unpack",
})  # fmt: skip
DEFAULT_REPLAY = {
    "GET": "safe",
    "HEAD": "safe",
    "OPTIONS": "safe",
    "TRACE": "safe",
    "PUT": "idempotent",
    "DELETE": "idempotent",
}


def shape(inputs: Inputs, facts: Facts, calls: Mapping[str, str]) -> ClientShape:
    """The shape of a whole client."""
    decisions = inputs.decisions
    jsonapi = decisions.get("jsonapi") is True
    methods = {fact.id: _methods(fact, facts, decisions, calls[fact.id], jsonapi=jsonapi) for fact in facts.operations}
    types = read_types(facts.book, [])
    named = Models(facts.book, types, jsonapi=jsonapi)
    models, unions = named.models(), named.unions()
    used = reachable((method for several in methods.values() for method in several), models, unions)
    credentials = Credentials(facts, decisions)
    resources = _resources(facts, decisions, methods, calls, inputs.code)
    return ClientShape(
        inputs=inputs,
        decisions=decisions,
        facts=facts,
        title=str(decisions.get("title") or facts.title),
        version=str(decisions.get("version") or "0.1.0"),
        resources=resources,
        models=tuple(model for model in models if model.name in used),
        enums=tuple(enum for enum in named.enums() if enum.name in used),
        unions=tuple(union for union in unions if union.name in used),
        schemes=tuple((name, str(code)) for name, code in credentials.schemes.items()),
        credentials=tuple(credentials.found.values()),
        exports=tuple(_exports(inputs.code, resources)),
        code=inputs.code,
        typed_dicts=typed_dicts(facts.book, _taken_forms(facts)),
    )


def _taken_forms(facts: Facts) -> list[Form]:
    """The forms of everything that methods take."""
    bodies = [media.form for fact in facts.operations for media in fact.bodies]
    return bodies + [parameter.form for fact in facts.operations for parameter in fact.parameters]


def _methods(fact: OperationFact, facts: Facts, decisions: Decisions, call: str, *, jsonapi: bool) -> list[MethodShape]:
    """The method of an operation, and those of its kinds."""
    resource = call.rpartition(".")[0]
    own = _method(fact, facts, decisions, call, {}, jsonapi=jsonapi)
    found = kinds(fact, facts.book, decisions)
    return [own] + [
        replace(_method(kind.fact, facts, decisions, f"{resource}.{kind.name}", kind.fixed, jsonapi=jsonapi), kind=True)
        for kind in found
    ]


def _method(
    fact: OperationFact, facts: Facts, decisions: Decisions, call: str, fixed: Mapping[str, Any], *, jsonapi: bool
) -> MethodShape:
    arguments = Arguments(fact, facts.book, decisions, jsonapi, fixed).shape()
    answers = Answers(fact, facts.book, decisions, jsonapi=jsonapi)
    paging = answers.paging(arguments)
    own = decisions.operation(fact.id)
    name = call.rpartition(".")[2]
    security = tuple(tuple(item) for item in own["security"]) if "security" in own else fact.security
    record: dict[str, Any] = {
        "id": fact.id, "call": call, "method": fact.method, "path": fact.path,
        "parameters": tuple(arguments.parameters), "bodies": tuple(arguments.bodies),
        "responses": tuple(answers.records),
        "paging": Code(_paging_source(paging.values)) if paging else None, "security": security,
        "replay": own.get("replay") or DEFAULT_REPLAY.get(fact.method, "never"), "evidence": fact.evidence.level,
        "deprecated": fact.deprecated, "base_url": with_arguments(fact.server, facts, decisions),
    }  # fmt: skip
    return MethodShape(
        name=f"_{name}" if own.get("private") else name,
        constant=_constant(name, facts),
        call=call,
        fact=fact,
        arguments=tuple(_ordered(arguments)),
        returns=paging.item if paging else answers.type,
        paging=paging,
        record={
            key: value
            for key, value in record.items()
            if value not in ((), None, False, "") and (key, value) not in _DEFAULTS
        },
        private=own.get("private") is True,
    )


def _constant(name: str, facts: Facts) -> str:
    """The name of an operation's record in the module of its resource."""
    constant = name.rstrip("_").upper()
    return f"{constant}_" if constant in facts.book.named or constant in MODULE_NAMES else constant


_DEFAULTS = {("replay", "never"), ("evidence", "documented")}


def _ordered(arguments: Arguments) -> list[Any]:
    """Positional arguments, required ones, the rest, those of the client; each group in the order of the spec."""
    positional = [argument for argument in arguments.arguments if argument.positional]
    others = [argument for argument in arguments.arguments if not argument.positional]
    return positional + sorted(others, key=lambda argument: (not argument.required, argument.from_client))


def _paging_source(values: dict[str, Any]) -> str:
    kind, items, item = values["kind"], values["items"], values["item"]
    rest = "".join(
        f", {key}={literal(value)}"
        for key, value in values.items()
        if key not in {"kind", "items", "item"} and value is not None
    )
    return f"_op.Paging({literal(kind)}, {literal(items)}, {literal(item)}{rest})"


def _resources(
    facts: Facts,
    decisions: Decisions,
    methods: dict[str, list[MethodShape]],
    calls: Mapping[str, str],
    code: tuple[CodeFile, ...],
) -> tuple[ResourceShape, ...]:
    grouped: dict[tuple[str, ...], list[MethodShape]] = {}
    tags: dict[tuple[str, ...], str] = {}
    for fact in facts.operations:
        path = tuple(calls[fact.id].split(".")[:-1])
        for depth in range(1, len(path)):
            grouped.setdefault(path[:depth], [])
        grouped.setdefault(path, []).extend(methods[fact.id])
        tags.setdefault(path, facts.tags.get(fact.tag, "") or fact.tag)
    _check_resources(decisions, grouped)
    _refuse_twins(decisions, grouped)
    builder = _ResourceBuilder(grouped, tags, decisions, code, frozenset(facts.book.named))
    return tuple(builder.build(path) for path in grouped if len(path) == 1)


def _check_resources(decisions: Decisions, grouped: dict[tuple[str, ...], list[MethodShape]]) -> None:
    known = {".".join(path) for path in grouped}
    for name in decisions.get("resources") or ():
        if name not in known:
            raise GenerationError(
                f"no resource '{name}'", where=decisions.where("resources", name), cure=nearest(name, known)
            )


def _refuse_twins(decisions: Decisions, grouped: dict[tuple[str, ...], list[MethodShape]]) -> None:
    """Kinds get their names after all operations were checked, so they are checked here."""
    for methods in grouped.values():
        for kind in (method for method in methods if method.kind):
            if [method.call for method in methods].count(kind.call) > 1:
                where = decisions.where("operations", kind.fact.id, "split", kind.name)
                raise GenerationError(f"'{kind.call}' is taken", where=where, cure="choose another name")


class _ResourceBuilder:
    """Builds the tree of resources; hand-written subclasses take the place of generated classes."""

    def __init__(
        self,
        grouped: dict[tuple[str, ...], list[MethodShape]],
        tags: dict[tuple[str, ...], str],
        decisions: Decisions,
        code: tuple[CodeFile, ...],
        models: frozenset[str],
    ) -> None:
        self.grouped = grouped
        self.tags = tags
        self.decisions = decisions
        self.code = {file.name: file for file in code}
        own = {decisions.client_class, f"Async{decisions.client_class}"}
        self._names = Names(MODULE_NAMES | own | models, twin="Async{}")
        self._modules = Names(frozenset({"__init__"}))

    def build(self, path: tuple[str, ...]) -> ResourceShape:
        """One resource with its children."""
        module = self._modules.take(module_name("_".join(path)))
        wanted = class_name("_".join(path), "Resource")
        cls = self._names.take(wanted, f"{wanted}Resource")
        children = tuple(
            self.build(other) for other in self.grouped if len(other) == len(path) + 1 and other[: len(path)] == path
        )
        described = self.decisions.get("resources", ".".join(path)) or {}
        text = described.get("description") or self.tags.get(path) or f"The {' '.join(path).rstrip('_')} operations."
        return ResourceShape(
            path,
            module,
            cls,
            text,
            tuple(self.grouped[path]),
            children,
            self._used(module, cls),
            self._used(module, f"Async{cls}"),
        )

    def _used(self, module: str, cls: str) -> tuple[str, str]:
        file = self.code.get(module)
        if file is not None and cls in file.classes:
            return f"custom.{module}", cls
        if (
            file is not None
            and not file.exports
            and not {name.removeprefix("Async") for name in file.classes} & {cls.removeprefix("Async")}
        ):
            cure = f"define class {cls}(Generated{cls}), or list what it adds in __all__"
            raise GenerationError(
                f"an override module that nothing uses: no class {cls}", where=str(file.path), cure=cure
            )
        return f"resources.{module}", cls


def _exports(code: tuple[CodeFile, ...], resources: tuple[ResourceShape, ...]) -> list[tuple[str, str]]:
    modules = {resource.module for resource in resources} | {
        child.module for resource in resources for child in resource.children
    }
    for file in code:
        if not file.exports and file.name not in modules and not any(file.name in other.imports for other in code):
            hint = nearest(file.name, modules)
            cure = f"name it after a resource ({hint}), list what it adds in __all__, or import it from another module"
            raise GenerationError("an override module that nothing uses", where=str(file.path), cure=cure)
    return [(name, f"custom.{file.name}") for file in code for name in file.exports]
