"""Whether every reference leads to something in the same document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.errors import GenerationError
from generator.load.checks.fault import Fault
from generator.load.structure import OPENAPI, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load.document import Document


def dangling(document: Document) -> Iterator[Fault]:
    """Every reference that can't be followed."""
    for part in parts(document.data, OPENAPI):
        if isinstance(part.value.get("$ref"), str):
            try:
                document.resolve(part.value, part.pointer)
            except GenerationError as error:
                yield Fault(part.pointer, error.problem, error.cure)
