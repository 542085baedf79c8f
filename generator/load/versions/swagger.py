"""Swagger 2.0 as a whole becomes OpenAPI 3: servers, components, operations and the references between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.document import split_pointer
from generator.load.structure import OPENAPI, SWAGGER, VERBS, parts
from generator.load.versions.bodies import body
from generator.load.versions.parameters import convert_parameter
from generator.load.versions.responses import convert_response
from generator.load.versions.schemas import tuple_items
from generator.load.versions.security import convert_scheme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.load.versions.notes import Notes

Entry = dict[str, Any]
COMPONENTS = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "securityDefinitions": "securitySchemes",
}
LONGEST_CHAIN = 50
ELSEWHERE = frozenset({"swagger", "host", "basePath", "schemes", "consumes", "produces", "x-ms-paths", *COMPONENTS})


def convert(document: Entry, notes: Notes) -> Entry:
    """A new document of OpenAPI 3 made of the parts of one of Swagger 2.0, which is used up."""
    _join_extra_paths(document)
    for part in parts(document, SWAGGER):
        if part.kind in {"schema", "simple", "parameter", "header"}:
            _schema(part.value)
    targets = _targets(document)
    operations = _Operations(document, notes)
    for item in _entries(document.get("paths")):
        operations.convert(item)
    for response in _entries(document.get("responses")):
        operations.response(response)
    for scheme in _entries(document.get("securityDefinitions")):
        convert_scheme(scheme)
    made = _whole(document, notes)
    _refer(made, targets)
    return made


def _entries(section: Any) -> list[Entry]:
    return [item for item in section.values() if isinstance(item, dict)] if isinstance(section, dict) else []


def _targets(document: Entry) -> dict[str, Any]:
    """The objects that references lead to; those that lead nowhere are left."""
    given = {part.value.get("$ref") for part in parts(document, SWAGGER) if isinstance(part.value.get("$ref"), str)}
    return {reference: _at(document, reference[1:]) for reference in given if reference.startswith("#/")}


def _at(document: Entry, pointer: str) -> Any:
    value: Any = document
    for step in split_pointer(pointer):
        try:
            value = value[int(step)] if isinstance(value, list) else value[step]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return value


def _join_extra_paths(document: Entry) -> None:
    """Azure's documents keep paths that differ in their query alone apart."""
    extra = document.get("x-ms-paths")
    if isinstance(extra, dict) and isinstance(document.get("paths"), dict):
        document["paths"] |= extra


class _Operations:
    """Converts the operations of one document in place."""

    def __init__(self, document: Entry, notes: Notes) -> None:
        self.document = document
        self.notes = notes
        self.scheme = _scheme(document)

    def convert(self, item: Entry) -> None:
        """The operations of one path; parameters of the path that make bodies move into each of them."""
        shared = self._parameters(item)
        for verb in VERBS:
            if isinstance(item.get(verb), dict):
                self._operation(item[verb], shared)

    def _parameters(self, holder: Entry) -> list[Entry]:
        """Convert the parameters of a path or an operation; gives those that make bodies, which are taken out."""
        listed = holder.get("parameters")
        if not isinstance(listed, list):
            return []
        resolved = [(entry, self._resolved(entry)) for entry in listed if isinstance(entry, dict)]
        kept = [entry for entry, target in resolved if not _of_body(target)]
        for entry in kept:
            convert_parameter(entry, self.notes)
        del holder["parameters"]
        if kept:
            holder["parameters"] = self.notes.origins.same(kept, listed)
        return [target for _, target in resolved if _of_body(target)]

    def _resolved(self, entry: Entry) -> Entry:
        """A copy of the parameter that a reference leads to."""
        target: Any = entry
        for _ in range(LONGEST_CHAIN):
            if not isinstance(target, dict) or not isinstance(target.get("$ref"), str):
                break
            target = _at(self.document, target["$ref"][1:])
        return self.notes.origins.copy(target) if isinstance(target, dict) else entry

    def _operation(self, operation: Entry, shared: list[Entry]) -> None:
        own = self._parameters(operation)
        names = [entry.get("name") for entry in own]
        replaced = {"body"} if any(entry.get("in") == "body" for entry in own) else set()
        inherited = [entry for entry in shared if entry.get("name") not in names and entry["in"] not in replaced]
        made = body([*self.notes.origins.copy(inherited), *own], self._media(operation, "consumes"), self.notes)
        if made:
            operation["requestBody"] = made
        produces = self._media(operation, "produces")
        for response in _entries(operation.get("responses")):
            self.response(response, produces)
        self._servers(operation)
        for key in ("consumes", "produces", "schemes"):
            operation.pop(key, None)

    def response(self, response: Entry, produces: list[str] | None = None) -> None:
        """One response; a shared one has the media types of the document."""
        convert_response(response, self._media({}, "produces") if produces is None else produces, self.notes)

    def _media(self, operation: Entry, key: str) -> list[str]:
        listed = operation.get(key, self.document.get(key))
        return [str(media) for media in listed] if isinstance(listed, list) else []

    def _servers(self, operation: Entry) -> None:
        """An operation that is served by another scheme only has a server of its own."""
        scheme = _scheme(operation) if operation.get("schemes") else self.scheme
        if scheme != self.scheme and self.document.get("host"):
            operation["servers"] = [{"url": _url(self.document, scheme)}]


def _of_body(entry: Entry) -> bool:
    return entry.get("in") in ("body", "formData")


def _scheme(holder: Entry) -> str:
    """The scheme of those that are listed which a client should take."""
    listed = holder.get("schemes")
    usable = [scheme for scheme in listed if scheme in ("https", "http")] if isinstance(listed, list) else []
    return "https" if "https" in usable or not usable else "http"


def _url(document: Entry, scheme: str) -> str:
    base = str(document.get("basePath") or "/")
    host = document.get("host")
    return f"{scheme}://{host}{base.rstrip('/')}" if host else base


def _schema(schema: Entry) -> None:
    """What schemas of Swagger 2.0 say in other words."""
    tuple_items(schema)
    if isinstance(schema.get("discriminator"), str):
        schema["discriminator"] = {"propertyName": schema["discriminator"]}
    if "x-nullable" in schema:
        schema.setdefault("nullable", schema.pop("x-nullable"))


def _whole(document: Entry, notes: Notes) -> Entry:
    """The document with its parts at their new places."""
    if not document.get("schemes") and document.get("host"):
        notes.add("no schemes are stated: https is assumed", document, "host")
    listed = document.get("schemes")
    for scheme in listed if isinstance(listed, list) else ():
        if scheme in ("ws", "wss"):
            notes.add(f"the scheme '{scheme}' was left out: a client calls http and https", document, "schemes")
    components = {COMPONENTS[key]: document[key] for key in COMPONENTS if isinstance(document.get(key), dict)}
    shared = components.get("parameters", {})
    for name, entry in list(shared.items()):
        if isinstance(entry, dict) and _of_body(entry):
            del shared[name]  # it was written out in each operation
        elif isinstance(entry, dict):
            convert_parameter(entry, notes)
    components = {section: entries for section, entries in components.items() if entries}
    servers = [{"url": _url(document, _scheme(document))}]
    made: Entry = {"openapi": "3.0.4", "servers": servers}
    made |= {key: value for key, value in document.items() if key not in ELSEWHERE | made.keys()}
    return notes.origins.same(made | ({"components": components} if components else {}), document)  # type: ignore[no-any-return]


def _refer(document: Entry, targets: Mapping[str, Any]) -> None:
    """Let each reference lead to where its target stands now, and files inside of schemas be bytes."""
    places = {id(part.value): part.pointer for part in parts(document, OPENAPI)}
    for part in parts(document, OPENAPI):
        if part.kind == "schema" and part.value.get("type") == "file":
            part.value.update({"type": "string", "format": "binary"})
        target = targets.get(part.value["$ref"]) if isinstance(part.value.get("$ref"), str) else None
        if id(target) in places:
            part.value["$ref"] = "#" + places[id(target)]
