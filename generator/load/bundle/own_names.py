"""References to a schema by its own `$id` or `$anchor` become pointers, before files are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin

from generator.load.structure import OPENAPI, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.load.structure import Part


class Resource(NamedTuple):
    """What a schema with an `$id` is, and the document itself: references within are relative to its address."""

    pointer: str
    address: str


def is_pointer(reference: str, document: dict[str, Any]) -> bool:
    """Whether a reference is a pointer from the document's root, as nearly all are, those within an `$id` too."""
    return reference.startswith("#/") and reference.split("/", 2)[1] in document


def point(document: dict[str, Any]) -> None:
    """Write all such references as pointers, in place; others stay as they are."""
    targets: dict[str, str] = {}
    holders: list[tuple[dict[str, Any], Resource]] = []
    for part, resource in _within(document):
        for name in [part.value[key] for key in ("$anchor", "$dynamicAnchor") if key in part.value]:
            targets.setdefault(f"{resource.address}#{name}", part.pointer)
        targets.setdefault(resource.address, resource.pointer)
        if isinstance(part.value.get("$ref"), str):
            holders.append((part.value, resource))
    for value, resource in holders:
        if not is_pointer(value["$ref"], document):
            value["$ref"] = _pointed(value["$ref"], resource, targets)


def _within(document: dict[str, Any]) -> Iterator[tuple[Part, Resource]]:
    """All parts of a document, each with the resource that it belongs to."""
    around = [Resource("", "")]
    for part in parts(document, OPENAPI):
        while not f"{part.pointer}/".startswith(f"{around[-1].pointer}/"):
            around.pop()
        if part.kind == "schema" and isinstance(part.value.get("$id"), str):
            address = urljoin(around[-1].address, part.value["$id"])
            around.append(Resource(part.pointer, address.removesuffix("#")))
        yield part, around[-1]


def _pointed(reference: str, resource: Resource, targets: dict[str, str]) -> str:
    name, _, fragment = reference.partition("#")
    address = urljoin(resource.address, name) if name else resource.address
    if fragment and not fragment.startswith("/"):
        address, fragment = f"{address}#{fragment}", ""
    found = targets.get(address)
    return f"#{found}{fragment}" if found else reference
