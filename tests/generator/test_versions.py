"""Documents of OpenAPI 3.0 are lifted to 3.1, documents of 3.2 are read as far as clients can act on them."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.commands.new import new
from generator.errors import GenerationError
from generator.load.read import read_document
from generator.load.yaml_text import read_yaml
from generator.pipeline import check
from generator.speclint.check import check_api, find_apis
from tests.support.generator_project import FRAGMENTS, Project, call, operation, spec
from tests.support.loopback import Response

if TYPE_CHECKING:
    from pathlib import Path

Doc = dict[str, Any]
REF = {"$ref": "#/components/schemas/Other"}
NULL = {"type": "null"}
OTHER: Doc = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}

# A schema of OpenAPI 3.0, what it is in 3.1, and values that both allow or both forbid.
LIFTED: list[tuple[Doc, Doc]] = [
    ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
    ({"type": "string", "nullable": False}, {"type": "string"}),
    ({"nullable": True}, {}),
    ({"properties": {"a": {}}, "nullable": True}, {"properties": {"a": {}}, "type": ["object", "null"]}),
    ({"items": {}, "nullable": True}, {"items": {}, "type": ["array", "null"]}),
    ({"type": "string", "enum": ["a"], "nullable": True}, {"type": ["string", "null"], "enum": ["a", None]}),
    ({"enum": ["a", None], "nullable": True}, {"enum": ["a", None]}),
    ({**REF, "nullable": True}, {"anyOf": [REF, NULL]}),
    ({"allOf": [REF], "nullable": True}, {"anyOf": [REF, NULL]}),
    (
        {"allOf": [REF], "nullable": True, "description": "d", "default": None},
        {"description": "d", "default": None, "anyOf": [REF, NULL]},
    ),
    ({"allOf": [REF, {"type": "object"}], "nullable": True}, {"anyOf": [{"allOf": [REF, {"type": "object"}]}, NULL]}),
    ({"oneOf": [REF], "nullable": True}, {"oneOf": [REF, NULL]}),
    ({"anyOf": [REF, {"type": "string"}], "nullable": True}, {"anyOf": [REF, {"type": "string"}, NULL]}),
    ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
    ({"maximum": 1, "exclusiveMaximum": True}, {"exclusiveMaximum": 1}),
    ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
    ({"exclusiveMinimum": True}, {}),
    ({"type": "string", "example": "a"}, {"type": "string", "examples": ["a"]}),
    ({"type": "string", "format": "byte"}, {"type": "string", "contentEncoding": "base64"}),
    ({"type": "string", "format": "base64"}, {"type": "string", "contentEncoding": "base64"}),
    ({"type": "string", "format": "binary"}, {"type": "string", "contentMediaType": "application/octet-stream"}),
    ({"type": "array", "items": [{"type": "string"}]}, {"type": "array", "prefixItems": [{"type": "string"}]}),
]
VALUES: tuple[Any, ...] = (None, "a", "b", 0, 1, 2, {}, {"a": "x"}, {"a": 1}, [], ["x"], [1])


def written(tmp_path: Path, document: Doc) -> Path:
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return path


def lifted(tmp_path: Path, document: Doc) -> Doc:
    made = read_document(written(tmp_path, document)).source.data
    assert [str(error) for error in OpenAPIV31SpecValidator(made).iter_errors()] == []
    return dict(made)


@pytest.mark.parametrize(("old", "new"), LIFTED)
def test_a_schema_of_3_0_says_the_same_in_3_1(tmp_path: Path, old: Doc, new: Doc) -> None:
    """Wherever it stands: as a component, in a property, a list, a map, a choice, a parameter, a body, a header."""
    inner = {
        "Own": old,
        "Other": OTHER,
        "In": {"type": "object", "properties": {"p": old}, "additionalProperties": old},
        "List": {"type": "array", "items": old},
        "Any": {"anyOf": [old]},
    }
    content = {"application/json": {"schema": old}}
    item = operation("post", parameters=[{"name": "p", "in": "query", "schema": old}], requestBody={"content": content})
    item["post"]["responses"]["200"] |= {"headers": {"X-A": {"schema": old}}, "content": content}
    made = lifted(tmp_path, spec({"/a": item}, copy.deepcopy(inner), openapi="3.0.3"))
    post, schemas = made["paths"]["/a"]["post"], made["components"]["schemas"]
    response = post["responses"]["200"]
    assert made["openapi"] == "3.1.0"
    assert {
        "Own": new,
        "In": {**inner["In"], "properties": {"p": new}, "additionalProperties": new},
    }.items() <= schemas.items()
    assert schemas["List"]["items"] == schemas["Any"]["anyOf"][0] == new
    assert post["parameters"][0]["schema"] == post["requestBody"]["content"]["application/json"]["schema"] == new
    assert response["headers"]["X-A"]["schema"] == response["content"]["application/json"]["schema"] == new


@pytest.mark.parametrize(("old", "new"), [pair for pair in LIFTED if "allOf" in pair[0] or "oneOf" in pair[0]])
def test_what_may_be_null_may_be_what_it_was_before(tmp_path: Path, old: Doc, new: Doc) -> None:
    """By the validator of 3.1: null, and what the schema without `nullable` allows; nothing else."""
    without = {key: value for key, value in old.items() if key != "nullable"}
    components = {"components": {"schemas": {"Other": OTHER}}}
    before, after = (Draft202012Validator({**schema, **components}) for schema in (without, new))
    assert [after.is_valid(value) for value in VALUES] == [value is None or before.is_valid(value) for value in VALUES]


def test_examples_and_defaults_are_data_not_schemas(tmp_path: Path) -> None:
    data = {"nullable": True, "example": 1, "format": "binary", "type": "string"}
    schema = {"type": "object", "default": data, "example": data, "enum": [data]}
    made = lifted(tmp_path, spec(schemas={"A": schema}, openapi="3.0.0"))
    assert made["components"]["schemas"]["A"] == {"type": "object", "default": data, "examples": [data], "enum": [data]}


def test_a_property_may_be_called_as_a_keyword(tmp_path: Path) -> None:
    named = {
        "nullable": {"type": "boolean"},
        "example": {"type": "string"},
        "items": {"type": "string"},
        "format": {"type": "string"},
    }
    made = lifted(tmp_path, spec(schemas={"A": {"type": "object", "properties": named}}, openapi="3.0.0"))
    assert made["components"]["schemas"]["A"]["properties"] == named


def test_what_3_1_documents_still_say_in_words_of_3_0_is_lifted_too(tmp_path: Path) -> None:
    made = lifted(tmp_path, spec(schemas={"A": {"type": "string", "nullable": True, "format": "binary"}}))
    assert made["components"]["schemas"]["A"] == {"type": ["string", "null"], "format": "binary"}


def test_small_gaps_are_filled_so_that_the_document_is_valid(tmp_path: Path) -> None:
    old = {
        "openapi": "3.0.0",
        "paths": {
            "/a/{b}": {
                "get": {
                    "parameters": [{"name": "b", "in": "path", "schema": {}}],
                    "responses": {"200": {"content": None}},
                }
            }
        },
    }
    found = read_document(written(tmp_path, old))
    assert [str(error) for error in OpenAPIV31SpecValidator(found.source.data).iter_errors()] == []
    assert ["title" in found.notes[0], "version" in found.notes[1]] == [True, True]


@pytest.mark.parametrize("fragment", sorted(FRAGMENTS.glob("*.*")), ids=lambda path: path.stem)
def test_what_was_taken_over_is_valid_and_generates_the_same(tmp_path: Path, fragment: Path) -> None:
    """`make check` has nothing to say after `make new`."""
    root = tmp_path / "project"
    new(root, "api", fragment)
    taken = read_yaml(root / "openapi/api.yaml").data
    assert taken == read_document(fragment).source.data
    assert check(root, []) == []
    assert [str(finding) for api in find_apis([], root) for finding in check_api(api)] == []


def test_a_3_0_document_that_was_put_into_openapi_by_hand_is_read_as_3_1(project: Project) -> None:
    schema = {"type": "object", "properties": {"a": {"allOf": [REF], "nullable": True}}}
    document = spec(schemas={"A": schema, "Other": OTHER}, openapi="3.0.3")
    by_hand = project.shape(document, api="hand")
    assert by_hand.facts.document.data["components"]["schemas"]["A"]["properties"]["a"] == {"anyOf": [REF, NULL]}
    assert [str(finding) for api in find_apis([], project.root) for finding in check_api(api)] == []


NEWER = {
    "/u": {
        "query": {
            "operationId": "search",
            "tags": ["u"],
            "requestBody": {
                "content": {
                    "application/json": {"schema": {"type": "object", "properties": {"a": {"type": "integer"}}}}
                }
            },
            "responses": {"204": {"description": "ok"}},
        },
        "additionalOperations": {
            "COPY": {"operationId": "copy", "tags": ["u"], "responses": {"204": {"description": "ok"}}}
        },
    }
}


@pytest.mark.parametrize("version", ["3.1.0", "3.2.0"])
def test_query_and_other_methods_of_3_2_are_sent(project: Project, tmp_path: Path, mode: str, version: str) -> None:
    package = project.taken("newer", written(tmp_path, spec(NEWER, openapi=version)))
    _, (found,) = call(package, mode, lambda client: client.u.search(a=1))
    _, (copied,) = call(package, mode, lambda client: client.u.copy())
    assert (found.method, found.target, found.json) == ("QUERY", "/u", {"a": 1})
    assert (copied.method, copied.target) == ("COPY", "/u")
    records = package.OPERATIONS
    assert (records["search"].replay, records["copy"].replay) == ("safe", "never")
    assert [str(finding) for api in find_apis([], project.root) for finding in check_api(api)] == []


def test_shared_media_types_and_its_own_address_are_read(tmp_path: Path, project: Project) -> None:
    item = operation(operationId="getA")
    item["get"]["responses"]["200"]["content"] = {"application/json": {"$ref": "#/components/mediaTypes/Thing"}}
    document = spec(
        {"/a": item}, {"Thing": {"type": "object", "properties": {"id": {"type": "integer"}}}}, openapi="3.2.0"
    )
    document["$self"] = "https://example.com/api.json"
    document["components"]["mediaTypes"] = {
        "Thing": {"schema": {"$ref": "https://example.com/api.json#/components/schemas/Thing"}}
    }
    package = project.taken("shared", written(tmp_path, document))
    assert package.OPERATIONS["getA"].responses[0].type == "Thing"


def test_a_default_of_tagged_kinds_takes_values_of_unknown_tags(tmp_path: Path, project: Project) -> None:
    kinds = {name: {"type": "object", "properties": {"kind": {"type": "string"}}} for name in ("Cat", "Dog", "Other")}
    pet = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in kinds],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}, "defaultMapping": "Other"},
    }
    item = operation(operationId="getA")
    item["get"]["responses"]["200"]["content"] = {
        "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}
    }
    package = project.taken("kinds", written(tmp_path, spec({"/a": item}, {**kinds, "Pet": pet}, openapi="3.2.0")))
    rows = [{"kind": "dog"}, {"kind": "eel"}, {"kind": "cat"}]
    found, _ = call(package, "sync", lambda client: client.a.list(), Response(200, rows))
    assert [type(pet).__name__ for pet in found] == ["Dog", "Other", "Cat"]


@pytest.mark.parametrize("version", ["3.1.0", "3.2.0"])
@pytest.mark.parametrize(
    ("key", "holder"),
    [
        ("itemSchema", {"itemSchema": {"type": "object"}}),
        ("itemEncoding", {"itemEncoding": {"contentType": "a/b"}}),
        ("prefixEncoding", {"prefixEncoding": [{"contentType": "a/b"}]}),
        ("querystring", None),
    ],
)
def test_what_is_not_read_of_3_2_is_refused_by_name(
    project: Project, tmp_path: Path, version: str, key: str, holder: Doc | None
) -> None:
    item = operation("post", operationId="a")
    if holder is None:
        item["post"]["parameters"] = [{"name": "q", "in": key, "content": {"application/json": {"schema": {}}}}]
    else:
        item["post"]["responses"]["200"]["content"] = {"text/csv": holder}
    document = spec({"/a": item}, openapi=version)
    assert key in project.refused(document).problem
    with pytest.raises(GenerationError, match=key):
        new(project.root, "other", written(tmp_path, document))
    if holder is not None:
        assert f".{key}: " in new(project.root, "other", written(tmp_path, document), mend=True)
