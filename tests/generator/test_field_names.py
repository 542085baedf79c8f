"""Names of fields: what client.yaml decides goes before what keys would be called, and after what users know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.generator_project import spec

if TYPE_CHECKING:
    from tests.support.generator_project import Project

THING = {"type": "object", "properties": {key: {"type": "string"} for key in ("_id", "id", "type")}}
LOCK = """
models:
  Thing:
    name: Thing
    since: 0.1.0
    fields: {_id: id, id: id2}
"""


def _decided(fields: str) -> str:
    return f"models: {{Thing: {{fields: {fields}}}}}"


@pytest.mark.parametrize(
    ("decisions", "names"),
    [
        ("", {"_id": "id", "id": "id2", "type": "type"}),
        (_decided("{_id: database_id}"), {"_id": "database_id", "id": "id", "type": "type"}),
        (_decided("{id: id}"), {"_id": "id2", "id": "id", "type": "type"}),
    ],
)
def test_a_decided_name_leaves_the_plain_one_to_the_other(
    project: Project, decisions: str, names: dict[str, str]
) -> None:
    (thing,) = project.shape(spec(schemas={"Thing": THING}), decisions).models
    assert {field.wire: field.name for field in thing.fields} == names


def test_attributes_of_a_resource_are_named_by_the_schema_that_they_stand_in(project: Project) -> None:
    resource = {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "type": {"type": "string"},
            "attributes": {"$ref": "#/components/schemas/Thing"},
        },
    }
    envelope = {"type": "object", "properties": {"data": {"$ref": "#/components/schemas/Item"}}}
    response = {"description": "ok", "content": {"application/vnd.api+json": {"schema": envelope}}}
    paths = {"/things": {"get": {"operationId": "things.get", "responses": {"200": response}}}}
    decisions = "jsonapi: true\n" + _decided("{type: kind, _id: database_id}")
    shape = project.shape(spec(paths, {"Thing": THING, "Item": resource}), decisions)
    found = next(model for model in shape.models if model.name == "Item")
    names = [(field.wire, field.name) for field in found.fields]
    assert names == [("id", "id"), ("type", "resource_type"), ("_id", "database_id"), ("id", "id2"), ("type", "kind")]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ("{uuid: other}", "schema 'Thing' has no property 'uuid'"),
        ("{id: Two Words}", "'Two Words' is no name for a field"),
        ("{id: to_dict}", "'to_dict' is no name for a field"),
        ("{id: same, type: same}", "'same' is no name for a field"),
    ],
)
def test_a_name_that_no_field_can_have_is_refused(project: Project, fields: str, problem: str) -> None:
    assert project.refused(spec(schemas={"Thing": THING}), _decided(fields)).problem == problem


def test_a_name_that_users_know_is_not_changed_by_a_decision(project: Project) -> None:
    project.override("small", "names.lock.yaml", LOCK)
    error = project.refused(spec(schemas={"Thing": THING}), _decided("{_id: database_id}"))
    assert error.problem == "_id of Thing is id for users, and would be database_id"
    assert "now: database_id" in error.cure
    kept = project.shape(spec(schemas={"Thing": THING}), _decided("{_id: id}"))
    assert [field.name for field in kept.models[0].fields] == ["id", "id2", "type"]
