"""What OpenAPI 3.2 has beyond 3.1: how a document of it is known, and shared media types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.structure import OPENAPI, parts

if TYPE_CHECKING:
    from generator.load.origins import Origins

MEDIA_TYPES = "#/components/mediaTypes/"


NEWER = {
    "path": ("query", "additionalOperations"),
    "components": ("mediaTypes",),
    "media": ("itemSchema",),
    "discriminator": ("defaultMapping",),
}


def newer_key(document: dict[str, Any]) -> str:
    """A key that came with OpenAPI 3.2 and stands in the document; empty where there is none."""
    found = (key for part in parts(document, OPENAPI) for key in NEWER.get(part.kind, ()) if key in part.value)
    return next(found, "")


def write_out_media_types(document: dict[str, Any], origins: Origins) -> None:
    """Media types that stand in components are written where they are referred to, in place."""
    components = document.get("components")
    shared = components.get("mediaTypes") if isinstance(components, dict) else None
    if not isinstance(shared, dict):
        return
    for part in parts(document, OPENAPI):
        target = shared.get(str(part.value.get("$ref", "")).removeprefix(MEDIA_TYPES)) if part.kind == "media" else None
        if isinstance(target, dict) and "$ref" not in target:
            del part.value["$ref"]
            part.value.update({**origins.copy(target), **part.value})
