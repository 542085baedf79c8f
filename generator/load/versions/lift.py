"""Any version that is read becomes OpenAPI 3.1; 3.2 stays what it is, since 3.1 has no words for its operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError
from generator.load.structure import FOLLOWING_HEADERS, OPENAPI, may_be_empty, parts
from generator.load.versions.names import give_valid_names
from generator.load.versions.newer import newer_key, write_out_media_types
from generator.load.versions.query_strings import write_out_query_strings
from generator.load.versions.schemas import lift_schemas
from generator.load.versions.swagger import convert

if TYPE_CHECKING:
    from generator.load.versions.notes import Notes
    from generator.load.yaml_text import Source

KNOWN = ("3.0", "3.1", "3.2")


def is_swagger(document: dict[str, Any]) -> bool:
    """Whether a document is of Swagger, whose version 2.0 came before OpenAPI 3."""
    return "swagger" in document and "openapi" not in document


def refuse_unknown(source: Source) -> None:
    """Raise GenerationError for a document of no version that can be read."""
    name, key, known = ("Swagger", "swagger", ("2",)) if is_swagger(source.data) else ("OpenAPI", "openapi", KNOWN)
    version = source.data.get(key)
    if not str(version).startswith(known):
        cure = "write openapi: 3.1.0 (3.0, 3.2 and swagger: '2.0' are read too)"
        raise GenerationError(f"{name} version {version!r}", where=source.where(f"/{key}"), cure=cure)


def lift(document: dict[str, Any], notes: Notes) -> dict[str, Any]:
    """The document as OpenAPI 3.1 (or 3.2): changed in place, or a new one made of its parts."""
    if is_swagger(document):
        document = convert(document, notes)
    version = str(document["openapi"])
    _drop_empty(document)
    lift_schemas(document, older=version.startswith("3.0"))
    give_valid_names(document, notes)
    _complete(document, notes)
    key = newer_key(document)
    if key and not version.startswith("3.2"):
        notes.add(f"'{key}' came with OpenAPI 3.2, so the document is kept as one of 3.2", document, "openapi")
    document["openapi"] = "3.2.0" if key or version.startswith("3.2") else "3.1.0"
    write_out_media_types(document, notes.origins)
    write_out_query_strings(document, notes)
    return document


def _drop_empty(document: dict[str, Any]) -> None:
    """Keys without a value that say what keys that are left out do."""
    for part in parts(document, OPENAPI):
        for key, text in OPENAPI[part.kind].items():
            if key in part.value and part.value[key] is None and may_be_empty(part.kind, text, key):
                del part.value[key]


def _complete(document: dict[str, Any], notes: Notes) -> None:
    """What OpenAPI asks for in every document, and clients can do without."""
    info = document.setdefault("info", {})
    for key, value in (("title", "API"), ("version", "0")) if isinstance(info, dict) else ():
        if key not in info:
            info[key] = value
            notes.add(f"info has no {key}: '{value}' is assumed", document, "info")
    for part in parts(document, OPENAPI):
        if "$ref" in part.value and part.kind not in {"schema", "path"}:
            _lone_reference(part.value, notes)
        if part.kind == "response" and "$ref" not in part.value:
            part.value.setdefault("description", "")
        elif part.kind == "operation" and part.value.get("responses") == {}:
            del part.value["responses"]
        elif part.kind == "parameter" and part.value.get("in") == "path":
            part.value["required"] = True
        elif part.kind == "parameter" and part.value.get("in") == "header":
            _following_header(part.value, notes)


def _following_header(parameter: dict[str, Any], notes: Notes) -> None:
    """Tell of a header that is no argument."""
    name = parameter.get("name")
    if str(name).lower() in FOLLOWING_HEADERS:
        known = str(name).lower() == "authorization"
        source = "the security schemes: declare one if it is missing" if known else "the request and its content"
        notes.add(f"the header parameter '{name}' is no argument, since it follows from {source}", parameter)


def _lone_reference(reference: dict[str, Any], notes: Notes) -> None:
    """Nothing but texts has a meaning beside a reference to something else than a schema."""
    for key in reference.keys() - {"$ref", "summary", "description"}:
        notes.add(f"'{key}' beside a $ref means nothing, and was left out", reference, key)
        del reference[key]
