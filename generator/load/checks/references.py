"""Whether every reference leads to something in the same document, and to something of the right kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.errors import GenerationError, Mend
from generator.load.checks.fault import Fault, shown
from generator.load.checks.shapes import misshapen
from generator.load.structure import OPENAPI, Part, parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from generator.load.document import Document


_SCHEMA = re.compile(r"#/components/schemas/([A-Za-z0-9._-]+)")


def dangling(found: Collection[Part], document: Document) -> Iterator[Fault]:
    """Every reference that can't be followed, or leads to something else than what belongs there."""
    kinds = {(part.pointer, part.kind) for part in found}
    for part in found:
        if isinstance(part.value.get("$ref"), str):
            try:
                value, at = document.resolve(part.value, part.pointer)
            except GenerationError as error:
                yield Fault(part.pointer, error.problem, error.cure, tuple(_declaration(document, part)))
                continue
            if (at, part.kind) not in kinds:
                yield from _of_another_kind(part, Part(part.kind, at, value))


def _declaration(document: Document, part: Part) -> Iterator[Mend]:
    """A schema that nothing declares may be any value."""
    components = document.data.get("components", {})
    schemas = components.get("schemas", {}) if isinstance(components, dict) else {}
    schemas = schemas if isinstance(schemas, dict) else {}
    match = _SCHEMA.fullmatch(part.value["$ref"])
    name = match[1] if match else ""
    if part.kind == "schema" and name and name not in schemas:
        reason = f"Nothing declares the schema '{name}' that is referred to, so it may be any value."
        yield Mend("$", reason, {"components": {"schemas": {name: {"description": "Any value: nothing declares it."}}}})


def _of_another_kind(part: Part, target: Part) -> Iterator[Fault]:
    """Whether what stands outside of the places for its kind is of that kind nevertheless."""
    fits = isinstance(target.value, dict) or (target.kind == "schema" and isinstance(target.value, bool))
    wrong = misshapen(parts(target.value, OPENAPI, target.kind, target.pointer), OPENAPI) if fits else iter(())
    problem = next((fault.problem for fault in wrong), None if fits else f"it is {shown(target.value)}")
    if problem:
        name = {"scheme": "security scheme"}.get(part.kind, part.kind)
        cure = f"refer to a {name}"
        yield Fault(part.pointer, f"$ref '{part.value['$ref']}' leads to no {name}: {problem}", cure)
