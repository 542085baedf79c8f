"""A fake carries the examples of what it makes, and no others."""

from __future__ import annotations

from typing import Any

from generator.shape.fake_examples import without_spare_examples

NAME = {"type": "string", "examples": ["Ann"]}
PLAIN = {"type": "string"}


def _body(name: str) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}


def _document() -> dict[str, Any]:
    schemas = {
        "Thing": {"properties": {"owner": {"$ref": "#/components/schemas/Owner"}, "name": {**NAME}}},
        "Owner": {"properties": {"name": {**NAME}}},
        "ThingCreate": {"properties": {"name": {**NAME}, "examples": {**PLAIN}}},
        "Happening": {"properties": {"name": {**NAME}}},
    }
    parameter = {"name": "name", "in": "query", "schema": {**NAME}}
    post = {"parameters": [parameter], "requestBody": _body("ThingCreate"), "responses": {"200": _body("Thing")}}
    events = {"happened": {"post": {"requestBody": _body("Happening"), "responses": {"200": {}}}}}
    return {"paths": {"/things": {"post": post}}, "webhooks": events, "components": {"schemas": schemas}}


def test_examples_of_responses_and_events_stay() -> None:
    schemas = without_spare_examples(_document())["components"]["schemas"]
    for name in ("Thing", "Owner", "Happening"):
        assert schemas[name]["properties"]["name"] == NAME


def test_examples_of_requests_alone_go() -> None:
    made = without_spare_examples(_document())
    assert made["components"]["schemas"]["ThingCreate"]["properties"] == {"name": PLAIN, "examples": PLAIN}
    assert made["paths"]["/things"]["post"]["parameters"][0]["schema"] == PLAIN


def test_a_body_that_stands_in_the_operation_is_a_request_too() -> None:
    document = _document()
    document["paths"]["/things"]["post"]["requestBody"] = {"content": {"text/plain": {"schema": {**NAME}}}}
    body = without_spare_examples(document)["paths"]["/things"]["post"]["requestBody"]
    assert body["content"]["text/plain"]["schema"] == PLAIN
