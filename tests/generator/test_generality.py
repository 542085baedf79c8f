"""Weird but valid OpenAPI, and much of it: each spec makes a client, and no operation is skipped."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.generator_project import Fragments, Project, operation, ref, spec
from tests.support.type_checker import complaints

if TYPE_CHECKING:
    from types import ModuleType

STRING = {"type": "string"}
LONG = "a very long name that never seems to end and goes on and on " * 8
BUILTINS = [
    "list",
    "dict",
    "str",
    "int",
    "float",
    "bool",
    "bytes",
    "object",
    "type",
    "property",
    "None",
    "True",
    "print",
    "Exception",
    "ValueError",
    "Any",
    "Model",
    "Union",
    "Optional",
    "Literal",
    "Sequence",
    "Mapping",
    "Unpack",
    "TypedDict",
    "Typed",
    "Required",
    "NotRequired",
    "datetime",
    "date",
    "builtins",
    "TYPE_CHECKING",
    "StrEnum",
    "IntEnum",
    "Operation",
    "Pages",
    "AsyncPages",
    "Resource",
    "Client",
    "AsyncClient",
    "CallOptions",
    "NOT_GIVEN",
    "CODEC",
    "API",
    "OPERATIONS",
    "GET",
    "LIST",
    "FileInput",
    "Async",
    "self",
]


def everything(names: list[str]) -> dict[str, Any]:
    """An operation whose answer and body lead to all of these schemas, inside one object."""
    return {"type": "object", "properties": {f"p{index}": ref(name) for index, name in enumerate(names)}}


UNUSUAL: dict[str, dict[str, Any]] = {
    "refs_into_paths": spec(
        {
            "/a": operation(
                "post",
                operationId="a.create",
                response={"type": "object", "properties": {"x": {"type": "object", "properties": {"y": STRING}}}},
            ),
            "/b": operation(
                operationId="b.get",
                response={"$ref": "#/paths/~1a/post/responses/200/content/application~1json/schema/properties/x"},
            ),
            "/d": operation(operationId="d.get", parameters=[{"$ref": "#/paths/~1e~1%7Bid%7D/get/parameters/0"}]),
            "/e/{id}": operation(
                operationId="e.get",
                parameters=[
                    {"name": "q", "in": "query", "schema": STRING},
                    {"name": "id", "in": "path", "required": True, "schema": STRING},
                ],
            ),
        }
    ),
    "builtins": spec(
        {
            "/a": operation(
                "post",
                response=everything(BUILTINS),
                requestBody={"content": {"application/json": {"schema": everything(BUILTINS)}}},
            )
        },
        {
            name: {
                "type": "object",
                "properties": {"v": STRING, name: STRING, "date": {"type": "string", "format": "date"}},
            }
            for name in BUILTINS
        },
    ),
    "enums_called_like_builtins": spec(
        {"/a": operation(response=everything(BUILTINS))},
        {name: {"type": "string", "enum": ["a", name]} for name in BUILTINS},
    ),
    "names_that_differ_in_case": spec(
        {"/a": operation(response=everything(["Aa", "aA", "AA", "a-a", "a_a", "a a", "Aa2"]))},
        {
            name: {"type": "object", "properties": {"v": STRING}}
            for name in ("Aa", "aA", "AA", "a-a", "a_a", "a a", "Aa2")
        },
    ),
    "long_names": spec(
        {
            f"/{'x' * 300}": operation(
                operationId=LONG.replace(" ", "_"), tags=[LONG], summary=LONG, response=ref("A" * 300)
            )
        },
        {
            "A" * 300: {
                "type": "object",
                "title": LONG,
                "description": LONG,
                "properties": {LONG: {"type": "object", "properties": {LONG: {"enum": [LONG, "b"]}}}},
            }
        },
    ),
    "foreign_names": spec(
        {
            "/имя/{ид}": operation(
                operationId="получить",
                tags=["Люди"],
                response=ref("Человек"),
                parameters=[{"name": "ид", "in": "path", "required": True, "schema": STRING}],
            )
        },
        {
            "Человек": {
                "type": "object",
                "properties": {"имя": STRING, "名前": STRING, "😀": STRING, "": STRING, "İ": STRING, "ﬁ": STRING},
            }
        },
    ),
    "digits": spec(
        {
            "/3d": operation(
                operationId="3dGet",
                tags=["3d"],
                response=ref("3DModel"),
                parameters=[{"name": "1", "in": "query", "schema": STRING}],
            )
        },
        {"3DModel": {"type": "object", "properties": {"3d": STRING, "1": {"enum": ["1", "2d"]}}}},
    ),
    "tags_of_all_sorts": spec(
        {
            f"/{index}": operation(tags=[tag])
            for index, tag in enumerate(
                ["", " ", "a/b", "a.b", "Client", "close", "request", "🚀", "__init__", "A & B", "list", "None"]
            )
        }
    ),
    "boolean_schemas": spec(
        schemas={
            "T": True,
            "F": False,
            "O": {"type": "object", "properties": {"t": True, "f": False}, "additionalProperties": True},
        }
    ),
    "annotations_only": spec(
        schemas={
            "A": {},
            "B": {"description": "x"},
            "C": {"example": 1},
            "D": {"not": {}},
            "E": {"if": STRING, "then": STRING},
            "F": {"type": "object", "dependentRequired": {}},
        }
    ),
    "constants": spec(
        schemas={
            "A": {
                "type": "object",
                "properties": {
                    "s": {"const": "a\n'"},
                    "i": {"const": -1},
                    "b": {"const": True},
                    "n": {"const": None},
                    "f": {"const": 0.5},
                    "o": {"const": {"a": 1}},
                },
            }
        }
    ),
    "number_enums": spec(
        schemas={
            "A": {
                "type": "object",
                "properties": {
                    "neg": {"enum": [-1, 0, 1]},
                    "big": {"enum": [10**30, 1]},
                    "half": {"enum": [0.5]},
                    "bool": {"enum": [True]},
                    "mixed": {"enum": [1, "1", True, None, 1.0]},
                },
            }
        }
    ),
    "unions_in_unions": spec(
        schemas={
            "A": {
                "allOf": [
                    {
                        "oneOf": [
                            {"anyOf": [{"properties": {"a": STRING}}, {"properties": {"b": STRING}}]},
                            {"properties": {"c": STRING}},
                        ]
                    },
                    {"properties": {"id": STRING}},
                ]
            },
            "B": {
                "oneOf": [
                    ref("A"),
                    {"allOf": [ref("A"), {"properties": {"more": STRING}}]},
                    {"type": "array", "items": ref("B")},
                ]
            },
        }
    ),
    "mutual_unions": spec(
        {
            "/a": operation(
                "post", response=ref("A"), requestBody={"content": {"application/json": {"schema": ref("B")}}}
            )
        },
        {
            "A": {"oneOf": [ref("B"), {"type": "object", "properties": {"a": ref("B")}}]},
            "B": {"oneOf": [ref("A"), {"type": "array", "items": ref("A")}, STRING]},
        },
    ),
    "any_of_required": spec(
        {"/a": operation("post", requestBody={"content": {"application/json": {"schema": ref("A")}}})},
        {
            "A": {
                "type": "object",
                "properties": {"a": STRING, "b": STRING},
                "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
            }
        },
    ),
    "statuses": spec(
        {
            "/a": {
                "get": {
                    "responses": {
                        "1XX": {"description": ""},
                        "204": {"description": ""},
                        "304": {"description": ""},
                        "default": {"description": ""},
                        "5XX": {"description": ""},
                    }
                }
            }
        }
    ),
    "no_responses": {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {"/a": {"get": {}}}},
    "empty_parts": spec(
        {
            "/a": {
                "get": {
                    "parameters": [],
                    "tags": [],
                    "security": [],
                    "requestBody": {"content": {}},
                    "responses": {"200": {"description": "", "content": {}, "headers": {}}},
                }
            },
            "/b": {"summary": "nothing"},
        },
        components={},
    ),
    "x_extensions": spec({"/a": {**operation(), "x-thing": {"get": 1}}, "x-path": {"y": 1}}),
    "null_parts": {
        "openapi": "3.0.0",
        "info": {"title": None, "version": None, "description": None},
        "tags": None,
        "servers": None,
        "security": None,
        "components": {"schemas": None, "securitySchemes": None},
        "paths": {
            "/a": {
                "parameters": None,
                "get": {
                    "parameters": None,
                    "tags": None,
                    "summary": None,
                    "description": None,
                    "responses": {"200": {"description": None, "content": None}},
                },
            }
        },
    },
    "circular_properties": spec(
        schemas={
            "A": {"type": "object", "properties": {"b": ref("B")}},
            "B": {"allOf": [ref("A"), {"properties": {"a": ref("A")}}]},
        }
    ),
    "repeated_parameters": spec(
        {
            "/a/{id}": {
                **operation(
                    parameters=[
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                        {"name": "id", "in": "query", "schema": STRING},
                        {"name": "id", "in": "header", "schema": STRING},
                    ]
                ),
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": STRING}],
            }
        }
    ),
    "recursive_aliases": spec(
        schemas={
            "A": {"type": "array", "items": ref("A")},
            "B": {"additionalProperties": ref("B")},
            "C": {"anyOf": [{"type": "null"}, {"type": "object", "properties": {"c": ref("C")}}]},
        }
    ),
    "both_tails": spec({"/a": operation(), "/a/": operation(operationId="other")}),
    "webhooks": spec(
        {"/a": operation()},
        webhooks={
            "new": {"post": {"requestBody": {"content": {"application/json": {"schema": STRING}}}, "responses": {}}}
        },
    ),
}


def exercise_package(package: ModuleType) -> None:
    """Import all that a package exports, and build codec kinds for every field and answer."""
    from importlib import import_module

    codec = import_module(f"{package.__name__}._codec").CODEC
    for name in package.__all__:
        found = getattr(package, name)
        if hasattr(found, "from_dict") and name != "Model":
            codec.fields(found)
            assert found.from_dict({"odd": 1}).to_dict() == {"odd": 1}
    for record in package.OPERATIONS.values():
        for answer in record.responses:
            if answer.type not in {None, "bytes"}:
                codec.decode(answer.type, {"x": [1]})


@pytest.mark.parametrize("name", UNUSUAL)
def test_weird_but_valid_specs_make_clients(project: Project, name: str) -> None:
    document = UNUSUAL[name]
    project.spec(f"odd_{name}", json.dumps(document))
    package = project.package(f"odd_{name}")
    exercise_package(package)
    stated = {
        (verb.upper(), path)
        for path, item in document["paths"].items()
        if not path.startswith("x-")
        for verb in item
        if verb in {"get", "post", "put"}
    }
    assert {(record.method, record.path) for record in package.OPERATIONS.values()} >= stated
    client = next(
        getattr(package, cls)
        for cls in package.__all__
        if f"Async{cls}" in package.__all__ and package._MODULES[cls] == "_client"
    )(base_url="https://x")
    for record in package.OPERATIONS.values():
        method = client
        for step in record.call.split("."):
            method = getattr(method, step)
        assert callable(method)


def test_the_fragments_pass_mypy(fragments: Fragments) -> None:
    """Type checkers read what we write; one run over two packages that hold most hazards."""
    pytest.importorskip("mypy")
    assert complaints(fragments, ["keyword_names", "clashes"]) == ""
