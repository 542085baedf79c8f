"""Tells what made a call: operation, spec lines, overlay actions, decisions, templates and the files that came out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import GenerationError, nearest
from generator.pipeline import shape_client
from generator.python_types import names_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.parse.facts import OperationFact
    from generator.shape.shapes import ClientShape, MethodShape, ResourceShape


def explain(root: Path, api: str, call: str) -> str:
    """A few lines for a person. Raises GenerationError for an unknown API or call, with the nearest known one."""
    client = shape_client(root, api)
    found = {method.call: (resource, method) for resource in client.all_resources for method in resource.methods}
    if call not in found:
        raise GenerationError(f"{api} has no call '{call}'", where=f"openapi/{api}.yaml", cure=nearest(call, found))
    resource, method = found[call]
    return "\n".join(f"{label:<11} {text}" for label, text in _lines(root, client, resource, method))


def _lines(root: Path, client: ClientShape, resource: ResourceShape, method: MethodShape) -> Iterator[tuple[str, str]]:
    arguments = ", ".join(argument.name for argument in method.arguments)
    yield "call", f"{client.decisions.client_class}().{method.call}({arguments})"
    yield from _facts(root, client, method.fact)
    yield from _decisions(root, client, method)
    module, cls = resource.sync_class
    if module.startswith("custom."):
        yield "code", f"overrides/{client.inputs.api}/code/{resource.module}.py ({cls})"
    yield "templates", "generator/render/templates/resource.py.jinja, client.py.jinja; models: model.py.jinja"
    yield from _files(client, resource, method)


def _facts(root: Path, client: ClientShape, fact: OperationFact) -> Iterator[tuple[str, str]]:
    """What the spec says, and where."""
    document = client.facts.document
    yield "operation", f"{fact.id}: {fact.method} {fact.path}"
    yield "spec", _relative(root, document.where(fact.pointer))
    for parameter in fact.parameters:
        where = _relative(root, document.where(parameter.pointer))
        yield "parameter", f"{parameter.wire} in {parameter.location}: {where}"
    level = f"{fact.evidence.level}, {fact.evidence.source or 'no source'}"
    yield "evidence", f"{level}: {fact.evidence.why}" if fact.evidence.why else level
    for place in _overlay_places(client, fact.pointer):
        yield "overlay", _relative(root, place)


def _files(client: ClientShape, resource: ResourceShape, method: MethodShape) -> Iterator[tuple[str, str]]:
    """Where the call and the models in its signature ended up."""
    package = f"clients/{client.inputs.api}/src/{client.decisions.package}"
    yield "files", f"{package}/resources/{resource.module}.py ({resource.cls}.{method.name}, {method.constant})"
    used = names_in(*method.types)
    for path in sorted(f"{package}/models/{model.module}.py" for model in client.models if model.name in used):
        yield "", path


def _overlay_places(client: ClientShape, pointer: str) -> list[str]:
    """The overlay actions that touched the operation or anything inside it."""
    touched = client.facts.document.overlaid.items()
    return sorted(
        {place for at, places in touched if at == pointer or at.startswith(f"{pointer}/") for place in places}
    )


def _decisions(root: Path, client: ClientShape, method: MethodShape) -> Iterator[tuple[str, str]]:
    decisions = client.decisions
    if own := decisions.operation(method.fact.id):
        yield (
            "decisions",
            f"{_relative(root, decisions.where('operations', method.fact.id))}: {dict(own)}",
        )
    if method.paging is not None:
        yield "paging", f"{_relative(root, decisions.where(*method.paging_rule))}: {method.paging.kind}"
    for scheme in sorted({name for names in method.fact.security for name in names}):
        yield "security", f"{scheme}: {_relative(root, decisions.where('auth', scheme))}"


def _relative(root: Path, place: str) -> str:
    return place.removeprefix(f"{root}/").removeprefix("./")
