"""Tiny documents of a vendor, and what a refresh makes of them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from generator.load.overlay import overlay_document
from generator.load.yaml_text import dump_yaml, parse_yaml
from generator.refresh.facts import facts_of
from generator.refresh.merge import Refreshed, refreshed
from generator.refresh.skeleton import DocumentSource, Skeleton, skeleton_of_spec
from generator.refresh.written import Written

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Spec = dict[str, Any]
DOCUMENTED = {"level": "documented", "source": "document 001, lines 1-9"}
NEWER = DocumentSource("newer.json", "2026-01-02", "0" * 64, "2")
ROOM: Spec = {
    "description": "A room",
    "type": "object",
    "properties": {
        "id": {"description": "Its number", "type": "integer"},
        "name": {"description": "Its name", "type": "string"},
        "size": {"description": "How large it is", "$ref": "#/components/schemas/Size"},
    },
    "x-definition": "room",
}


def ours() -> Spec:
    """A spec of ours: rooms can be listed, made, and read."""
    answer = {
        "description": "A room",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Room"}}},
    }
    variable = {"name": "id", "in": "path", "required": True, "description": "Which", "schema": {"type": "integer"}}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Rooms", "version": "1", "x-evidence": DOCUMENTED,
            "x-source": [{"document": "001", "sha256": "1" * 64}],
        },
        "servers": [{"url": "https://api.example.com"}],
        "security": [{"token": []}],
        "tags": [{"name": "rooms", "description": "Rooms"}],
        "paths": {
            "/rooms": {
                "get": _operation("rooms.list", parameters=[
                    {"name": "sort", "in": "query", "description": "Order", "schema": {"type": "string"}},
                ], response={"description": "Rooms", "content": {"application/json": {"schema": {
                    "type": "array", "items": {"$ref": "#/components/schemas/Room"}}}}}),
                "post": _operation("rooms.create", body={"$ref": "#/components/schemas/RoomCreate"}, response=answer),
            },
            "/rooms/{id}": {"get": _operation("rooms.get", parameters=[variable], response=answer)},
        },
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": "A token"}},
            "responses": {"NotFound": {"description": "There is none"}},
            "schemas": {
                "Room": copy.deepcopy(ROOM),
                "RoomCreate": {
                    "description": "A room to be made", "type": "object",
                    "properties": {"name": {"description": "Its name", "type": "string"}},
                    "x-definition": "room_payload",
                },
                "Size": {"description": "How large a room is", "type": "string", "enum": ["small", "large"]},
            },
        },
    }  # fmt: skip


def _operation(name: str, *, response: Spec, parameters: list[Spec] | None = None, body: Spec | None = None) -> Spec:
    made: Spec = {
        "operationId": name, "tags": ["rooms"], "summary": f"Do {name}", "description": "Does it.",
        "x-evidence": DOCUMENTED, "responses": {"200": response, "404": {"$ref": "#/components/responses/NotFound"}},
    }  # fmt: skip
    if parameters:
        made["parameters"] = parameters
    if body:
        made["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return made


def theirs(change: Callable[[Spec], object] | None = None) -> Spec:
    """The vendor's document of the same API, in its own words and names, with a change."""
    text = dump_yaml(facts_of(ours()))
    for name, vendor in (("RoomCreate", "room_payload"), ("Room", "room")):
        text = text.replace(f"schemas/{name}'", f"schemas/{vendor}'").replace(f"\n    {name}:\n", f"\n    {vendor}:\n")
    document: Spec = parse_yaml(text, _NOWHERE).data
    for schema in document["components"]["schemas"].values():
        schema.pop("x-definition", None)
        schema["description"] = "Prose of the vendor"
    if change:
        change(document)
    return document


def taken(
    change: Callable[[Spec], object] | None = None, *, spec: Spec | None = None, overlay: list[Spec] | None = None,
    words: Spec | None = None, base: Spec | None = None, **choices: bool,
) -> Refreshed:  # fmt: skip
    """What a refresh makes of our spec and the vendor's document with a change; `base` is what it stated before."""
    mine = spec or ours()
    actions = {"overlay": "1.0.0", "info": {"title": "o", "version": "1"}, "actions": overlay}
    overlaid = overlay_document(mine, parse_yaml(dump_yaml(actions), _NOWHERE)) if overlay else (mine, {})
    before = Skeleton(NEWER, facts_of(base)) if base else skeleton_of_spec(mine)
    new = Skeleton(NEWER, facts_of(theirs(change)))
    return refreshed(mine, overlaid, before, new, Written(words), **choices)


def found(result: Refreshed) -> dict[str, set[str]]:
    """The keys of what was found, by heading."""
    return {heading: set(entries) for heading, entries in result.outcome.found.items() if entries}


_NOWHERE: Path = __import__("pathlib").Path("nowhere.yaml")


HALL: Spec = {
    "type": "object", "required": ["id"],
    "properties": {
        "id": {"type": "integer", "description": "PROSE"}, "kind": {"type": "string", "enum": ["round", "square"]},
        "size": {"type": "string", "enum": ["large", "small"]}, "seats": {"type": ["array", "null"], "items": {
            "type": "object", "properties": {"row": {"type": "integer"}, "number": {"type": "integer"}}}},
        "more": {"type": "object"}, "parent": {"$ref": "#/components/schemas/hall"},
    },
}  # fmt: skip


def with_halls(document: Spec) -> None:
    """Halls come in: a list by page, and their making, with what the vendor's documents are like."""
    document["components"]["schemas"]["hall"] = HALL
    document["components"]["parameters"] = {"page": {"name": "page", "in": "query", "schema": {"type": "integer"}}}
    hall = {"$ref": "#/components/schemas/hall"}
    document["paths"]["/rooms/{room_id}/halls"] = {
        "parameters": [{"name": "room_id", "in": "path", "required": True, "schema": {"type": "integer"}}],
        "get": {
            "operationId": "halls.list", "tags": ["rooms"], "parameters": [{"$ref": "#/components/parameters/page"}],
            "responses": {"200": _json({"type": "array", "items": hall}), "404": {"description": "PROSE"}},
        },
        "post": {
            "operationId": "halls.create", "tags": ["Halls"], "security": [],
            "requestBody": {"content": {"application/json": {"schema": hall}}}, "responses": {"201": _json(hall)},
        },
    }  # fmt: skip


def _json(schema: Spec) -> Spec:
    return {"description": "PROSE", "content": {"application/json": {"schema": schema}}}


WORDS: Spec = {
    "tags": {"Halls": "Halls of rooms"},
    "operations": {
        "GET /rooms/{id}/halls": {
            "summary": "List halls", "description": "Returns the halls of a room.",
            "parameters": {"room_id": "Which room"},
            "responses": {"200": "The halls"},
        },
        "POST /rooms/{room_id}/halls": {
            "summary": "Make a hall", "description": "Adds one to a room.", "parameters": {"room_id": "Which room"},
            "responses": {"201": "The hall"}, "operationId": "halls.make", "why": "Somebody asked.",
        },
    },
    "parameters": {"page": {"name": "PageNumber", "description": "Which page"}},
    "schemas": {
        "hall": {
            "name": "GreatHall", "description": "A hall", "properties": {
                "id": "Its number", "seats": "Where to sit", "more": {"description": "All else", "x-sensitive": True}},
        },
        "hall.kind": {"name": "HallKind", "description": "Its form"},
        "hall.seats": {"name": "Seat", "description": "A seat",
                       "properties": {"row": "Which row", "number": "Which seat"}},
    },
}  # fmt: skip
