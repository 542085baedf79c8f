"""Names for what comes from other files: the author's own, with the file or folder before it where two want one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.load.document import split_pointer
from generator.naming import class_name

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from pathlib import Path

_FORBIDDEN = re.compile(r"[^A-Za-z0-9._-]+")
# File names that say nothing of what is in the file.
_INDEX = frozenset({"index", "_index", "main", "openapi", "swagger"})
# Steps of a pointer that are keywords rather than names.
_KEYWORDS = frozenset(
    {"properties", "items", "schema", "schemas", "definitions", "$defs", "components", "allOf", "oneOf"}
)


def choose(path: Path, pointer: str, taken: Container[str]) -> str:
    """A free name for what stands at a pointer of a file."""
    for name in _candidates(path, pointer):
        if name not in taken:
            return name
    number = 2
    while f"{next(_candidates(path, pointer))}{number}" in taken:
        number += 1
    return f"{next(_candidates(path, pointer))}{number}"


def _candidates(path: Path, pointer: str) -> Iterator[str]:
    """Names from the plain one on: `Pet`, then with what stands around it, `BillingPet`."""
    named = [step for step in split_pointer(pointer) if step not in _KEYWORDS and not step.isdecimal()]
    around = [part for part in path.resolve().with_suffix("").parts[1:] if part not in _INDEX]
    own = _FORBIDDEN.sub("_", named[-1]) if named else class_name(around[-1])
    around = [*around, *named[:-1]] if named else around[:-1]
    yield own
    for part in reversed(around):
        own = class_name(part) + own[:1].upper() + own[1:]
        yield own
