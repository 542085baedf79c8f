"""A document as a vendor would write it: 3.0, about 70 operations, envelopes, pages, secrets, hardly a good name."""

from __future__ import annotations

from typing import Any

Doc = dict[str, Any]
NOUNS = ("order", "customer", "product", "supplier", "shipment", "invoice", "return", "location", "price list", "user")
TEXT: Doc = {"type": "string"}
NUMBER: Doc = {"type": "integer"}
ID: Doc = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
PAGE: list[Doc] = [
    {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1, "default": 1}},
    {"name": "per_page", "in": "query", "schema": {"type": "integer", "maximum": 100, "default": 25}},
]
SECRETS: dict[str, Doc] = {
    "user": {"password": TEXT, "api_key": {**TEXT, "nullable": True}},
    "supplier": {"iban": TEXT},
}
ORDERS = {  # what can be done with one of them, beside the usual
    "order": ("cancel", "pay"),
    "shipment": ("dispatch", "track"),
    "invoice": ("send",),
    "user": ("reset-password",),
}


def warehouse() -> Doc:
    """The document."""
    paths: Doc = {}
    schemas: Doc = {"Meta": _object(total=NUMBER, page=NUMBER), "Error": _object(code=TEXT, message=TEXT)}
    for noun in NOUNS:
        schemas |= _schemas(noun)
        paths |= _paths(noun)
    paths["/health"] = {
        "get": {"operationId": "health-check", "security": [], "responses": {"204": {"description": "up"}}}
    }
    return {
        "openapi": "3.0.3",
        "info": {
            "title": "WareHouse API v2",
            "version": "2.4.0",
            "description": "Everything in a warehouse. Clients may send 120 requests per minute.",
        },
        "servers": [{"url": "https://warehouse.example.com/api/v2"}],
        "security": [{"token": []}],
        "tags": [{"name": _name(noun) + "s", "description": f"Every {noun} of the warehouse."} for noun in NOUNS],
        "paths": paths,
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": schemas,
        },
    }


def _name(noun: str) -> str:
    return noun.title().replace(" ", "")


def _object(**properties: Doc) -> Doc:
    return {"type": "object", "properties": properties}


def _ref(name: str) -> Doc:
    return {"$ref": f"#/components/schemas/{name}"}


def _schemas(noun: str) -> Doc:
    """The thing, as it is and as it is sent, in its envelope and in a page."""
    name = _name(noun)
    own = {"name": TEXT, "note": {**TEXT, "nullable": True}, **SECRETS.get(noun, {})}
    thing = _object(
        id=NUMBER, created_at={**TEXT, "format": "date-time"}, state={**TEXT, "enum": ["new", "old"]}, **own
    )
    page = _object(data={"type": "array", "items": _ref(name)}, meta=_ref("Meta"), message=TEXT)
    return {
        name: thing | {"required": ["id", "name"]},
        f"{name}Input": _object(**own) | {"required": ["name"]},
        f"{name}Envelope": _object(data=_ref(name), message=TEXT) | {"required": ["data"]},
        f"{name}Page": page | {"required": ["data"]},
    }


def _paths(noun: str) -> Doc:
    name, slug = _name(noun), noun.replace(" ", "-")
    path = f"/{noun.replace(' ', '_')}s"
    item = {
        "parameters": [ID],
        "get": _operation(noun, f"get-details-of-a-single-{slug}"),
        "patch": _operation(noun, f"update-{slug}-in-account", body=True),
        "delete": {**_operation(noun, f"delete-{slug}-from-account"), "responses": {"204": {"description": "gone"}}},
    }
    found: Doc = {
        path: {
            "get": {**_operation(noun, f"list-all-{slug}s", schema=f"{name}Page"), "parameters": PAGE},
            "post": _operation(noun, f"add-new-{slug}-to-account", body=True, status="201"),
        },
        f"{path}/{{id}}": item,
        f"{path}/{{id}}/notes": {
            "parameters": [ID],
            "get": {**_operation(noun, f"list-notes-of-a-{slug}", schema=f"{name}Page"), "parameters": PAGE},
        },
    }
    for order in ORDERS.get(noun, ()):
        found[f"{path}/{{id}}/{order}"] = {"parameters": [ID], "post": _operation(noun, f"{order}-a-{slug}")}
    return found


def _operation(noun: str, operation_id: str, *, schema: str = "", body: bool = False, status: str = "200") -> Doc:
    name = _name(noun)
    envelope = {"application/json": {"schema": _ref(schema or f"{name}Envelope")}}
    error = {"description": "too many", "content": {"application/json": {"schema": _ref("Error")}}}
    sent = {"required": True, "content": {"application/json": {"schema": _ref(f"{name}Input")}}}
    return {
        "operationId": operation_id,
        "tags": [f"{name}s"],
        "summary": operation_id.replace("-", " ").capitalize(),
        "responses": {status: {"description": "ok", "content": envelope}, "429": error},
        **({"requestBody": sent} if body else {}),
    }
