"""Names of components that OpenAPI 3 allows, where a document has others."""

from __future__ import annotations

import re
from itertools import chain, count
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from generator.load.document import join_pointer
from generator.load.structure import OPENAPI, parts
from generator.load.versions.romanized import romanized
from generator.load.versions.used import name_by_use
from generator.naming import pascal

if TYPE_CHECKING:
    from collections.abc import Container

    from generator.load.versions.notes import Notes

_FORBIDDEN = re.compile(r"[^A-Za-z0-9._-]+")


def give_valid_names(document: dict[str, Any], notes: Notes) -> None:
    """Rename components in place, and what refers to them. Security schemes keep the names that operations use."""
    components = document.get("components")
    sections = components if isinstance(components, dict) else {}
    wrong = [
        (section, name)
        for section, entries in sections.items()
        if section != "securitySchemes" and isinstance(entries, dict)
        for name in entries
        if _FORBIDDEN.search(name)
    ]
    renamed = _new_names(document, wrong)
    for section, name in wrong:
        wanted = renamed[_place(section, name)].rpartition("/")[2]
        notes.add(f"'{name}' is called '{wanted}': OpenAPI 3 allows no other signs in names", sections[section], name)
        _rename(sections[section], name, wanted)
    if renamed:
        _refer(document, renamed)


def _new_names(document: dict[str, Any], wrong: list[tuple[str, str]]) -> dict[str, str]:
    """The new places by the old ones. Names that we can write come first, since others are named after their users."""
    renamed: dict[str, str] = {}
    pending = list(wrong)
    while pending:
        wanted = [(one, _written(one[1])) for one in pending]
        wanted = [(one, text or name_by_use(document, *one, renamed)) for one, text in wanted]
        found = [(one, text) for one, text in wanted if text] or [(pending[0], pascal(pending[0][0].removesuffix("s")))]
        for (section, name), text in found:
            taken = {_place(section, other) for other in document["components"][section]} | {*renamed.values()}
            renamed[_place(section, name)] = _free(_place(section, text), taken)
        pending = [one for one in pending if _place(*one) not in renamed]
    return renamed


def _place(section: str, name: str) -> str:
    return "#" + join_pointer("components", section, name)


def _written(name: str) -> str:
    """A name in signs that OpenAPI 3 allows; empty where none of its letters is known."""
    return _FORBIDDEN.sub("_", romanized(name)).strip("_.-")


def _free(wanted: str, taken: Container[str]) -> str:
    return next(name for name in chain([wanted], (f"{wanted}{n}" for n in count(2))) if name not in taken)


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
