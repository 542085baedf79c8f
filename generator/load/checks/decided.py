"""Whether what client.yaml decides on is there: operations, models, security schemes, server variables, parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError, nearest
from generator.load.document import operations_of, placeholders, split_pointer
from generator.load.structure import OPENAPI, parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from generator.load.decisions import Decisions
    from generator.load.document import Document
    from generator.load.structure import Part


def undecidable(decisions: Decisions, document: Document, sound: Document) -> Iterator[GenerationError]:
    """An error for each decision on something that the document has not; `sound` is what can be read of it."""
    ids = {_id(part) for part in parts(document.data, OPENAPI) if part.kind == "operation"}
    for section, (text, known) in _known(sound, ids).items():
        for name in decisions.get(section) or ():
            if name not in known:
                where = decisions.where(section, name)
                yield GenerationError(text.format(name), where=where, cure=nearest(name, known))


def _id(operation: Part) -> str:
    """The id of an operation, in a document that may be wrong elsewhere."""
    *_, path, method = (step for step in split_pointer(operation.pointer) if step != "additionalOperations")
    return str(operation.value.get("operationId") or f"{method.lower()} {path}")


def _known(document: Document, ids: set[str]) -> dict[str, tuple[str, Collection[str]]]:
    """For each section the error for an unknown name, and the names that are known."""
    components: Any = document.data.get("components") or {}
    operations = list(operations_of(document))
    servers: Any = document.data.get("servers") or [{}]
    in_paths = {name for operation in operations for name in placeholders(operation.path)}
    return {
        "operations": ("no operation '{}'", ids | {operation.id for operation in operations}),
        "models": ("models: the spec has no schema '{}'", components.get("schemas") or {}),
        "auth": ("auth: the spec has no '{}'", components.get("securitySchemes") or {}),
        "variables": ("variables: the spec has no '{}'", servers[0].get("variables") or {}),
        "arguments": ("arguments: the spec has no '{}'", in_paths),
    }
