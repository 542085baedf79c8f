"""A made document of the size and shape of the largest public ones: many operations, shared and nested schemas."""

from __future__ import annotations

from itertools import count
from typing import Any

OPERATIONS = 600
TEXT = "What the thing is, when it is there, and what becomes of it when it is changed by somebody else meanwhile. "


def large(operations: int = OPERATIONS) -> dict[str, Any]:
    """A document of OpenAPI 3.1: for each kind of thing five operations, a model with inline parts, enums, examples."""
    kinds = operations // 5
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {"Error": _object(message={"type": "string"}, code={"type": "integer"})}
    for kind in range(kinds):
        schemas[f"Thing{kind}"] = _thing(kind, kinds)
        schemas[f"NewThing{kind}"] = _new_thing(kind, kinds)
        paths |= _paths(kind)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Large", "version": "1.0", "description": TEXT * 3},
        "servers": [{"url": "https://api.example.com/v1"}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }


def chain(length: int) -> dict[str, Any]:
    """A document whose one response extends a schema that extends a schema, so many times."""
    schemas: dict[str, Any] = {"Error": _object(), "M0": _object(p0={"type": "string"})}
    for index in range(1, length):
        own = _object(None, **{f"p{index}": {"type": "string"}})
        schemas[f"M{index}"] = {"allOf": [_ref(f"M{index - 1}"), own]}
    document = large(0)
    document["components"]["schemas"] = schemas
    document["paths"] = {"/m": {"get": _operation("getM", "m", [], _ref(f"M{length - 1}"))}}
    return document


def _paths(kind: int) -> dict[str, Any]:
    tag, thing, new = f"things {kind // 6}", _ref(f"Thing{kind}"), _ref(f"NewThing{kind}")
    page = _object(items={"type": "array", "items": thing}, total={"type": "integer"})
    item = [{"name": "id", "in": "path", "required": True, "description": TEXT, "schema": {"type": "string"}}]
    query: list[dict[str, Any]] = [
        {"name": name, "in": "query", "description": TEXT, "schema": {"type": "integer", "minimum": 1, "maximum": 100}}
        for name in ("page", "per_page")
    ]
    sort = {"type": "string", "enum": ["created", "updated", f"rank_{kind % 40}"], "default": "created"}
    query.append({"name": "sort", "in": "query", "description": TEXT, "schema": sort})
    return {
        f"/groups/{{group}}/things-{kind}": {
            "parameters": [{**item[0], "name": "group"}],
            "get": _operation(f"things/list-{kind}", tag, query, page),
            "post": _operation(f"things/create-{kind}", tag, [], thing, new),
        },
        f"/groups/{{group}}/things-{kind}/{{id}}": {
            "parameters": [{**item[0], "name": "group"}, *item],
            "get": _operation(f"things/get-{kind}", tag, [], thing),
            "patch": _operation(f"things/update-{kind}", tag, [], thing, new),
            "delete": _operation(f"things/delete-{kind}", tag, [], None),
        },
    }


def _operation(operation_id: str, tag: str, parameters: list[Any], result: Any, body: Any = None) -> dict[str, Any]:
    success: dict[str, Any] = {"200": _response(result)} if result else {"204": {"description": "Done"}}
    problems = {status: _response(_ref("Error")) for status in ("401", "403", "404", "422")}
    found: dict[str, Any] = {
        "operationId": operation_id, "tags": [tag], "summary": TEXT[:40], "description": TEXT * 2,
        "parameters": parameters, "responses": success | problems,
    }  # fmt: skip
    content = {"application/json": {"schema": body}}
    return found | {"requestBody": {"required": True, "content": content}} if body else found


def _response(schema: Any) -> dict[str, Any]:
    return {"description": TEXT[:30], "content": {"application/json": {"schema": schema}}}


def _thing(kind: int, kinds: int) -> dict[str, Any]:
    number = count(1)
    texts = {f"text_{next(number)}": {"type": "string", "description": TEXT, "examples": ["x"]} for _ in range(12)}
    person = _object(login={"type": "string"}, id={"type": "integer"}, site_admin={"type": "boolean"})
    return _object(
        ["id", "state"],
        id={"type": "string"},
        state={"type": "string", "enum": ["open", "closed", f"state_{kind % 30}"]},
        created_at={"type": "string", "format": "date-time"},
        owner={"oneOf": [person, {"type": "null"}]},
        parent={"anyOf": [_ref(f"Thing{(kind + 1) % kinds}"), {"type": "null"}]},
        labels={"type": "array", "items": {"oneOf": [{"type": "string"}, _object(name={"type": "string"})]}},
        counts=_object(open={"type": "integer"}, closed={"type": "integer"}, more=_object(all={"type": "integer"})),
        **texts,
    )


def _new_thing(kind: int, kinds: int) -> dict[str, Any]:
    texts = {f"text_{index}": {"type": ["string", "null"], "description": TEXT} for index in range(1, 9)}
    return _object(
        ["text_1"],
        **texts,
        parent=_ref(f"NewThing{(kind + 1) % kinds}"),
        options=_object(keep={"type": "boolean"}, mode={"type": "string", "enum": ["fast", "safe"]}),
    )


def _object(required: list[str] | None = None, **properties: Any) -> dict[str, Any]:
    found = {"type": "object", "description": TEXT, "properties": properties}
    return found | {"required": required} if required else found


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}
