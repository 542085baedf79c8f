"""Names of components that OpenAPI 3 allows, where a document has others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from generator.load.document import join_pointer
from generator.load.structure import OPENAPI, parts

if TYPE_CHECKING:
    from collections.abc import Container

    from generator.load.versions.notes import Notes

_FORBIDDEN = re.compile(r"[^A-Za-z0-9._-]+")


def give_valid_names(document: dict[str, Any], notes: Notes) -> None:
    """Rename components in place, and what refers to them. Security schemes keep the names that operations use."""
    components = document.get("components")
    renamed: dict[str, str] = {}
    for section, entries in components.items() if isinstance(components, dict) else ():
        if section == "securitySchemes" or not isinstance(entries, dict):
            continue
        for name in [name for name in entries if _FORBIDDEN.search(name)]:
            wanted = _valid(name, entries)
            notes.add(f"'{name}' is called '{wanted}': OpenAPI 3 allows no other signs in names", entries, name)
            renamed["#" + join_pointer("components", section, name)] = "#" + join_pointer("components", section, wanted)
            _rename(entries, name, wanted)
    if renamed:
        _refer(document, renamed)


def _valid(name: str, taken: Container[str]) -> str:
    wanted = _FORBIDDEN.sub("_", name).strip("_") or "Unnamed"
    while wanted in taken:
        wanted += "_"
    return wanted


def _rename(entries: dict[str, Any], name: str, wanted: str) -> None:
    """Give one key another name; all keep their order."""
    items = [(wanted if key == name else key, value) for key, value in entries.items()]
    entries.clear()
    entries.update(items)


def _refer(document: dict[str, Any], renamed: dict[str, str]) -> None:
    for part in parts(document, OPENAPI):
        if isinstance(part.value.get("$ref"), str):
            part.value["$ref"] = _now(part.value["$ref"], renamed)
        if part.kind == "discriminator" and isinstance(part.value.get("mapping"), dict):
            mapping = part.value["mapping"]
            mapping |= {tag: _mapped(target, renamed) for tag, target in mapping.items() if isinstance(target, str)}


def _mapped(target: str, renamed: dict[str, str]) -> str:
    """A value of a discriminator's mapping: a reference, or the name of a schema."""
    return renamed.get("#" + join_pointer("components", "schemas", target)) or _now(target, renamed)


def _now(reference: str, renamed: dict[str, str]) -> str:
    """A reference as it reads after the change."""
    for old, new in renamed.items():
        if unquote(reference) == old or unquote(reference).startswith(f"{old}/"):
            return new + unquote(reference)[len(old) :]
    return reference
