"""A small spec that keeps all rules, for tests to break."""

from __future__ import annotations

from typing import Any

import pytest


def evidence(lines: str = "1-9") -> dict[str, Any]:
    return {"level": "documented", "source": f"document 009, lines {lines}"}


def _operations() -> dict[str, Any]:
    thing = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    fetch = {
        "operationId": "things.get",
        "tags": ["things"],
        "summary": "Get one thing",
        "description": "Answers 404 when there is none.",
        "x-evidence": evidence(),
        "parameters": [{"$ref": "#/components/parameters/Limit"}],
        "responses": {"200": {"description": "The thing", "content": thing}},
    }
    remove = {
        "operationId": "things.delete",
        "tags": ["things"],
        "summary": "Delete a thing",
        "description": "The answer is empty.",
        "x-evidence": {**evidence(), "level": "inferred", "why": "The title was lost."},
        "responses": {"204": {"description": "Deleted"}},
    }
    update = {
        "operationId": "things.update",
        "tags": ["things"],
        "summary": "Change a thing",
        "description": "Only what is sent changes.",
        "x-evidence": evidence("10, 12-14"),
        "requestBody": {"required": True, "content": thing},
        "responses": {"200": {"description": "The thing", "content": thing}},
    }
    return {"get": fetch, "delete": remove, "patch": update}


def _schemas() -> dict[str, Any]:
    return {
        "Thing": {
            "description": "A thing",
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"description": "Its id", "type": "string", "readOnly": True, "x-access": []},
                "size": {"description": "Its size", "type": "integer", "minimum": 1, "maximum": 9, "default": 3},
                "colour": {"$ref": "#/components/schemas/Colour"},
                "label": {"description": "Words on it", "type": ["string", "null"], "examples": ["new"]},
                "extra": {"$ref": "#/components/schemas/Extra"},
                "kin": {"oneOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]},
            },
        },
        "Colour": {
            "description": "A colour",
            "type": "string",
            "enum": ["red", "blue"],
            "x-enum-descriptions": {"red": "Like blood"},
        },
        "Extra": {"description": "Anything else", "type": "object", "additionalProperties": True},
    }


@pytest.fixture
def tiny() -> dict[str, Any]:
    """A fresh copy each time; tests change it as they like."""
    number = {"type": "integer", "minimum": 1, "maximum": 100}
    limit = {"name": "limit", "in": "query", "description": "How many", "schema": number, "example": 5}
    thing_id = {"name": "id", "in": "path", "required": True, "description": "Which one", "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tiny", "version": "1", "x-evidence": evidence()},
        "servers": [{"url": "https://api.example.com"}],
        "security": [{"basicAuth": []}],
        "tags": [{"name": "things", "description": "Things of all kinds"}],
        "paths": {"/things/{id}": {"parameters": [thing_id], **_operations()}},
        "components": {
            "securitySchemes": {"basicAuth": {"type": "http", "scheme": "basic"}},
            "parameters": {"Limit": limit},
            "schemas": _schemas(),
        },
    }
