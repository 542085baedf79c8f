"""All faults of a document together, and the document without what is wrong, so that the rest can be read."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError
from generator.load.checks.fault import Fault
from generator.load.checks.newer import unread
from generator.load.checks.operations import disagreements, misplaced
from generator.load.checks.references import dangling
from generator.load.checks.shapes import misshapen, misspelled
from generator.load.document import join_pointer, operations_of, split_pointer
from generator.load.structure import OPENAPI, VERBS, parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.errors import Faults
    from generator.load.document import Document
    from generator.load.structure import Part


def check(document: Document, faults: Faults) -> Document:
    """Collect what is wrong with a document; gives it without the operations and components that can't be read."""
    found = list(parts(document.data, OPENAPI))
    wrong = [*misshapen(found, OPENAPI), *misplaced(found), *dangling(found, document)]
    sound = _without(document, found, [fault.pointer for fault in wrong]) if wrong else document
    wrong += [*misspelled(found, OPENAPI), *unread(found), *disagreements(sound)]
    if not wrong and not any(operations_of(document)):
        wrong.append(Fault("/paths", "no operations", "declare at least one path"))
    faults.add(*(_error(fault, document) for fault in wrong))
    return sound


def _error(fault: Fault, document: Document) -> GenerationError:
    """A fault with the line at which it stands."""
    where = document.where(fault.pointer)
    return GenerationError(fault.problem, where=where, cure=fault.cure, mends=fault.mends)


def _without(document: Document, found: Iterable[Part], pointers: Iterable[str]) -> Document:
    """A copy without what holds these places: whole operations, the contents of schemas, else the nearest section."""
    holders = {tuple(_holder(split_pointer(pointer))) for pointer in pointers}
    lost = {"#" + join_pointer(*holder) for holder in holders if holder[:1] == ("components",)}
    schemas = {holder for holder in holders if holder[:2] == ("components", "schemas")}
    users = [part.pointer for part in found if str(part.value.get("$ref")) in lost and part.kind != "schema"]
    holders |= {tuple(_holder(split_pointer(pointer))) for pointer in users}
    data = copy.deepcopy(document.data)
    for holder in holders:
        _replace(data, holder, {} if holder in schemas and len(holder) == 3 else None)
    return replace(document, data=data)


def _holder(steps: list[str]) -> list[str]:
    """The steps to what is left out because of a fault at some steps."""
    if steps[:1] == ["paths"]:
        return steps[:3] if steps[2:3] and steps[2] in VERBS else steps[:2]
    return steps[:3] if steps[:1] == ["components"] else steps[:1]


def _replace(data: Any, steps: tuple[str, ...], value: Any) -> None:
    """Put a value in a place; None takes the place away."""
    *around, last = steps or [""]
    for step in around:
        data = data.get(step) if isinstance(data, dict) else None
    if isinstance(data, dict) and last in data:
        if value is None:
            del data[last]
        else:
            data[last] = value
