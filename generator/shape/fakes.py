"""The table of a client's fake: which operation is create, list, get … of which collection, and the spec in short."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.load.document import operations_of
from generator.parse.walk import objects_of
from generator.runtime.testing.routes import KINDS, usual_collection, usual_kind
from generator.shape.fake_examples import without_spare_examples
from generator.shape.pattern_texts import with_examples
from generator.shape.short import dumped, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.load.document import Document
    from generator.runtime.operation import Operation
    from generator.shape.shapes import ClientShape

Schema = dict[str, Any]
IDS = ("id", "uuid", "guid", "sid")


class Place(NamedTuple):
    """One operation as the table sees it."""

    record: Operation[Any]
    segments: tuple[str, ...]
    schema: Schema
    """Of what its method gives: a resource, or one item of a list; empty: unknown."""
    listed: bool

    @property
    def method_name(self) -> str:
        """Last part of its call."""
        return self.record.call.rpartition(".")[2]

    def collection(self, entry: Mapping[str, Any]) -> str:
        """Path of the collection that an operation with this entry belongs to."""
        kind = entry.get("kind") or usual_kind(self.record)
        return str(entry.get("of", usual_collection(kind, self.record.path)))

    @property
    def parameter(self) -> str:
        """The path parameter at its end, if there is one."""
        return _parameter(self.segments[-1]) if self.segments else ""


def fake_data(client: ClientShape) -> str:
    """The data file of the fake, as JSON text."""
    records = {method.fact.id: method.record for method in client.methods if not method.kind}
    records = {method.fact.id: method.record for method in client.methods} | records
    table = _Table(client.facts.document, records.values(), client.api.arguments)
    document = with_examples(without_spare_examples(shortened(client.facts.document.data)))
    data = {
        "spec": client.api.spec,
        "kinds": {method.call: method.fact.id for method in client.methods if method.kind},
        "collections": table.collections,
        "document": _marked(document, table.operations),
    }
    return dumped(data) + "\n"


def _marked(document: Schema, entries: Mapping[str, Any]) -> Schema:
    """The document with what operations are; without their ids, which the client's records of them have by path."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if not isinstance(operation, dict):
                continue
            name = operation.get("operationId", f"{method} {path}")
            if "#" not in path:
                operation.pop("operationId", None)
            if operation.get("security") == document.get("security"):
                operation.pop("security", None)
            if name in entries:
                operation["x-fake"] = entries[name]
    return document


def takes_patches(document: Document) -> bool:
    """Whether some `attributes` may be a list of operations (JSON Patch) instead of an object."""
    lists = (_property(found, "attributes", document).get("items") for found, _ in objects_of(document.data))
    return any(_property(document.resolve(items, "")[0], "op", document) for items in lists if isinstance(items, dict))


def _property(schema: Any, name: str, document: Document) -> Schema:
    known = schema.get("properties") if isinstance(schema, dict) else None
    found = known.get(name) if isinstance(known, dict) else None
    return document.resolve(found, "")[0] if isinstance(found, dict) else {}


class _Table:
    """Works out collections and kinds."""

    def __init__(self, document: Document, records: Iterable[Operation[Any]], scopes: Mapping[str, str]) -> None:
        self.document = document
        self.sources = {place.id: place.data for place in operations_of(document)}
        self.scopes = scopes
        self.places = [self._place(record) for record in records]
        self.collections: dict[str, Any] = {}
        self._collect()
        every = {place.record.id: self._entry(place) for place in self.places}
        self._settle(every)
        self.operations = {key: entry for key, entry in every.items() if entry}

    # What the document says

    def _resolved(self, value: Any) -> Any:
        value, _ = self.document.resolve(value, "")
        return value if isinstance(value, dict) else {}

    def _place(self, record: Operation[Any]) -> Place:
        segments = tuple(part for part in record.path.split("/") if part)
        responses = self.sources.get(record.id, {}).get("responses") or {}
        status = next((status for status in responses if str(status).startswith("2")), "200")
        content = self._resolved(responses.get(status)).get("content", {})
        media_type = next((kind for kind in content if "json" in kind), next(iter(content), ""))
        schema = self._resolved(content.get(media_type)).get("schema", {}) if media_type else {}
        spec = next((item for item in record.responses if item.status == str(status)), None)
        at = record.paging.items if record.paging else spec.unwrap if spec else ()
        for step in at:
            schema = self._property(schema, step)
        listed = record.paging is not None or _kind(self._resolved(schema)) == "array"
        if listed:
            schema = self._resolved(schema).get("items", {})
        return Place(record, segments, schema if isinstance(schema, dict) else {}, listed)

    def properties(self, schema: Any, within: tuple[int, ...] = ()) -> dict[str, Any]:
        """The properties of an object, those of `allOf` and of the members of choices among them."""
        schema = self._resolved(schema)
        if id(schema) in within:  # a base that is a choice of the kinds that extend it
            return {}
        found = dict(schema.get("properties") or {})
        for key in ("allOf", "oneOf", "anyOf"):
            for part in schema.get(key) or ():
                found = {**self.properties(part, (*within, id(schema))), **found}
        return found

    def _property(self, schema: Any, name: str) -> Any:
        return self.properties(schema).get(name, {})

    # Collections

    def _collect(self) -> None:
        for place in self.places:
            kind = place.method_name
            if place.parameter and not place.listed and place.record.method in {"GET", "PUT", "PATCH", "DELETE"}:
                self._add(place.segments[:-1], place, of_item=True)
            elif not place.parameter and (kind == "create" or (kind == "list" and place.listed)):
                self._add(place.segments, place, of_item=False)

    def _add(self, segments: tuple[str, ...], place: Place, *, of_item: bool) -> None:
        entry = self.collections.setdefault("/" + "/".join(segments), {"name": "", "item": {}, "parameter": ""})
        entry["name"] = entry["name"] or place.record.call.rpartition(".")[0]
        if of_item and not entry["parameter"]:
            entry["parameter"] = place.parameter
        good = place.schema and self.properties(place.schema)
        if good and (not entry["item"] or (of_item and place.method_name == "get")):
            entry["item"] = place.schema

    def _settle(self, operations: Mapping[str, Mapping[str, Any]]) -> None:
        """Leave out what has no operation; say which property tells items apart, and which are the client's own."""
        used = {place.collection(operations[place.record.id]) for place in self.places}
        for path in [path for path in self.collections if path not in used]:
            del self.collections[path]
        for entry in self.collections.values():
            parameter = entry.pop("parameter")
            identity = _identity(parameter, self.properties(entry["item"]))
            if identity != "id":
                entry["id"] = identity
            if parameter in self.scopes:
                entry["scoped"] = True

    # Operations

    def _entry(self, place: Place) -> dict[str, Any]:
        """What an operation's name and record do not tell: see `route_of` of the runtime."""
        kind, of = self._kind_of(place)
        entry: dict[str, Any] = {}
        if kind != usual_kind(place.record):
            entry["kind"] = kind
        if of != place.collection(entry):
            entry["of"] = of
        if place.listed and place.record.paging is None:
            entry["listed"] = True
        return entry

    def _kind_of(self, place: Place) -> tuple[str, str]:
        """What the operation does, and to which collection."""
        own, name = "/" + "/".join(place.segments), place.method_name
        if place.parameter and (above := "/" + "/".join(place.segments[:-1])) in self.collections:
            verbs = {"GET": "get", "PUT": "replace", "DELETE": "delete"}
            kind = name if name in KINDS else verbs.get(place.record.method, "update")
            return ("get" if kind == "list" and not place.listed else kind), above
        if own in self.collections and name in KINDS:
            return name, (self._alike(place, but=own) if name == "list" else "") or own
        if place.record.method == "GET" and place.listed:
            return "list", self._alike(place) or (own if own in self.collections else "")
        inside = self._inside(place)
        if place.record.method == "GET":
            return "document", self._alike(place) or inside
        return "action", inside or (self._alike(place) if "{" in place.record.path else "")

    def _inside(self, place: Place) -> str:
        """The nearest collection of whose items the path names one."""
        for end in range(len(place.segments) - 1, 0, -1):
            path = "/" + "/".join(place.segments[:end])
            if _parameter(place.segments[end]) and path in self.collections:
                return path
        return ""

    def _alike(self, place: Place, but: str = "") -> str:
        """The collection whose items are of the same kind and have paths of their own, the nearest one.

        A list at a path where nothing is made or changed (`but`) shows items of such a collection.
        """
        wanted = place.schema.get("$ref")
        if not wanted or (but and (self.collections[but]["parameter"] or self._is_made(but))):
            return ""
        fitting = [path for path, entry in self.collections.items() if entry["item"].get("$ref") == wanted]
        fitting = [path for path in fitting if path != but and (not but or self.collections[path]["parameter"])]
        return max(fitting, key=lambda path: _common(path, place.record.path), default="")

    def _is_made(self, path: str) -> bool:
        return any(place.method_name == "create" and "/" + "/".join(place.segments) == path for place in self.places)


def _identity(parameter: str, properties: Iterable[str]) -> str:
    """The property that the last path parameter names, however that is spelled; else a usual one."""
    letters = {"".join(filter(str.isalnum, name)).lower(): name for name in properties}
    wanted = "".join(filter(str.isalnum, parameter)).lower()
    return next((letters[name] for name in (wanted, *IDS) if name in letters), "")


def _common(one: str, other: str) -> int:
    """How many segments two paths have in common at their beginning."""
    count = 0
    for left, right in zip(one.split("/"), other.split("/"), strict=False):
        if left != right:
            break
        count += 1
    return count


def _parameter(segment: str) -> str:
    found = re.fullmatch(r"\{([^{}]+)\}", segment)
    return found[1] if found else ""


def _kind(schema: Mapping[str, Any]) -> str:
    kinds = schema.get("type", "array" if "items" in schema else "")
    return next((kind for kind in kinds if kind != "null"), "") if isinstance(kinds, list) else str(kinds)
