"""allOf: a value must satisfy every member, so it may be null only where all of them allow that."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from generator.load.document import Document
from generator.load.yaml_text import parse_text
from generator.parse.forms import NULL
from generator.parse.schemas import SchemaBook

OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}


def nullable(schema: dict[str, Any]) -> bool:
    """Whether null is a value of a property with that schema."""
    thing = {"type": "object", "properties": {"it": schema}}
    document = {"openapi": "3.1.0", "components": {"schemas": {"Thing": thing, "Name": {"type": "string"}}}}
    source = parse_text(json.dumps(document, indent=1), Path("spec.yaml"))
    book = SchemaBook(Document(source, source.data))
    book.close_components()
    form: Any = book.named["Thing"].properties["it"]  # type: ignore[union-attr]
    return NULL in form.get("oneOf", [form])


@pytest.mark.parametrize("members", list(product([True, False], repeat=3)))
def test_all_of_is_nullable_only_if_every_member_is(members: tuple[bool, ...]) -> None:
    """In the words of OpenAPI 3.0 and of 3.1, in any order, and when one allOf holds another."""
    old = [{**OBJECT, "nullable": allowed} for allowed in members]
    new = [{**OBJECT, "type": ["object", "null"] if allowed else "object"} for allowed in members]
    for parts in (old, new):
        assert nullable({"allOf": parts}) is all(members)
        assert nullable({"allOf": [{"allOf": parts[:2]}, parts[2]]}) is all(members)
        assert nullable({"allOf": [parts[0], {"allOf": parts[1:]}]}) is all(members)


@pytest.mark.parametrize("member", [{"description": "Only words."}, {"deprecated": True}, {"x-note": 1}, {}])
@pytest.mark.parametrize("allowed", [True, False])
def test_a_member_that_only_describes_has_no_say(member: dict[str, Any], allowed: bool) -> None:
    """Not before the others and not after them."""
    part = {**OBJECT, "nullable": allowed}
    assert nullable({"allOf": [member, part, part]}) is allowed
    assert nullable({"allOf": [part, part, member]}) is allowed


def test_nullable_beside_all_of_is_said_of_the_whole() -> None:
    """As OpenAPI 3.0 documents do, which cannot say it beside a $ref."""
    reference = {"$ref": "#/components/schemas/Name"}
    assert nullable({"nullable": True, "allOf": [reference]})
    assert nullable({"nullable": True, "allOf": [reference, {"maxLength": 3}]})
    assert nullable({"nullable": True, "properties": {"b": {}}, "allOf": [OBJECT]})
    assert not nullable({"nullable": False, "allOf": [reference, {"maxLength": 3}]})
