"""Swagger 2.0 is taken as it is: each of its words has its match in OpenAPI 3.1, or a note says what became of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.commands.new import new
from generator.errors import GenerationErrors
from generator.load.read import read_document
from tests.support.generator_project import Project, call
from tests.support.loopback import Response

if TYPE_CHECKING:
    from generator.load.read import Taken

Doc = dict[str, Any]
OCTETS = {"type": "string", "contentMediaType": "application/octet-stream"}
STRINGS = {"type": "array", "items": {"type": "string"}}


def swagger(operation: Doc | None = None, path: str = "/a", verb: str = "get", **top: Any) -> Doc:
    """A small document with one operation."""
    made: Doc = {"swagger": "2.0", "info": {"title": "Old", "version": "1"}, "host": "old.example.com"}
    shown = {"responses": {"204": {"description": "ok"}}, **(operation or {})}
    return made | {"schemes": ["https"], "paths": {path: {verb: shown}}} | top


def taken(tmp_path: Path, document: Doc) -> Taken:
    path = tmp_path / "old.json"
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    found = read_document(path)
    assert [str(error) for error in OpenAPIV31SpecValidator(found.source.data).iter_errors()] == []
    return found


def converted(tmp_path: Path, operation: Doc, verb: str = "post", **top: Any) -> tuple[Doc, tuple[str, ...]]:
    """The one operation of a converted document, and what was noted."""
    found = taken(tmp_path, swagger(operation, verb=verb, **top))
    made: Doc = found.source.data["paths"]["/a"][verb]
    return made, found.notes


@pytest.mark.parametrize(
    ("old", "new", "noted"),
    [
        (
            {"in": "query", "type": "integer", "minimum": 1, "default": 2},
            {"schema": {"type": "integer", "default": 2, "minimum": 1}},
            "",
        ),
        (
            {"in": "query", "type": "integer", "minimum": 1, "exclusiveMinimum": True},
            {"schema": {"type": "integer", "exclusiveMinimum": 1}},
            "",
        ),
        ({"in": "header", "type": "string", "x-nullable": True}, {"schema": {"type": ["string", "null"]}}, ""),
        ({"in": "query", **STRINGS}, {"schema": STRINGS, "style": "form", "explode": False}, ""),
        (
            {"in": "query", **STRINGS, "collectionFormat": "csv"},
            {"schema": STRINGS, "style": "form", "explode": False},
            "",
        ),
        (
            {"in": "query", **STRINGS, "collectionFormat": "multi"},
            {"schema": STRINGS, "style": "form", "explode": True},
            "",
        ),
        (
            {"in": "query", **STRINGS, "collectionFormat": "ssv"},
            {"schema": STRINGS, "style": "spaceDelimited", "explode": False},
            "",
        ),
        (
            {"in": "query", **STRINGS, "collectionFormat": "pipes"},
            {"schema": STRINGS, "style": "pipeDelimited", "explode": False},
            "",
        ),
        (
            {"in": "query", **STRINGS, "collectionFormat": "tsv"},
            {"schema": {"type": "string", "description": "Values with a tab between them."}},
            "collectionFormat tsv",
        ),
        ({"in": "header", **STRINGS}, {"schema": STRINGS}, ""),
        (
            {"in": "header", **STRINGS, "collectionFormat": "pipes"},
            {"schema": {"type": "string", "description": "Values with '|' between them."}},
            "collectionFormat pipes",
        ),
        (
            {"in": "query", "type": "array", "items": {**STRINGS, "collectionFormat": "pipes"}},
            {
                "schema": {
                    "type": "array",
                    "items": {"type": "string", "description": "Values with '|' between them."},
                },
                "style": "form",
                "explode": False,
            },
            "inside items",
        ),
        (
            {"in": "query", "type": "string", "allowEmptyValue": True},
            {"schema": {"type": "string"}, "allowEmptyValue": True},
            "",
        ),
        (
            {"in": "header", "type": "string", "allowEmptyValue": True},
            {"schema": {"type": "string"}},
            "allowEmptyValue",
        ),
        (
            {"in": "query", "type": "string", "x-extra": 1, "description": "d"},
            {"schema": {"type": "string"}, "x-extra": 1, "description": "d"},
            "",
        ),
    ],
)
def test_a_parameter_gets_a_schema_and_a_style(tmp_path: Path, old: Doc, new: Doc, noted: str) -> None:
    made, notes = converted(tmp_path, {"parameters": [{"name": "p", **old}]})
    assert made["parameters"] == [{"name": "p", "in": old["in"], **new}]
    assert [noted in note for note in notes] == ([True] if noted else [])


FILE = {"name": "f", "in": "formData", "type": "file", "required": True}
TEXT = {"name": "t", "in": "formData", "type": "string", "description": "d"}
LIST = {"name": "l", "in": "formData", **STRINGS}
BODY = {"name": "b", "in": "body", "required": True, "description": "d", "schema": {"type": "object"}}
FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"


@pytest.mark.parametrize(
    ("parameters", "consumes", "content"),
    [
        ([BODY], [], {"application/json": {"schema": {"type": "object"}}}),
        ([BODY], ["a/b", "c/d"], {"a/b": {"schema": {"type": "object"}}, "c/d": {"schema": {"type": "object"}}}),
        (
            [TEXT],
            [],
            {FORM: {"schema": {"type": "object", "properties": {"t": {"description": "d", "type": "string"}}}}},
        ),
        (
            [TEXT],
            [MULTIPART],
            {MULTIPART: {"schema": {"type": "object", "properties": {"t": {"description": "d", "type": "string"}}}}},
        ),
        ([FILE], [], {MULTIPART: {"schema": {"type": "object", "properties": {"f": OCTETS}, "required": ["f"]}}}),
        (
            [LIST],
            [],
            {
                FORM: {
                    "schema": {"type": "object", "properties": {"l": STRINGS}},
                    "encoding": {"l": {"style": "form", "explode": False}},
                }
            },
        ),
        (
            [{**LIST, "collectionFormat": "multi"}],
            [],
            {FORM: {"schema": {"type": "object", "properties": {"l": STRINGS}}}},
        ),
    ],
)
@pytest.mark.parametrize("shared", ["own", "of the path", "of the document"])
def test_body_and_form_parameters_become_a_request_body(
    tmp_path: Path, parameters: list[Doc], consumes: list[str], content: Doc, shared: str
) -> None:
    old = swagger({"consumes": consumes} if consumes else {}, verb="post")
    if shared == "of the path":
        old["paths"]["/a"]["parameters"] = parameters
    elif shared == "of the document":
        old["parameters"] = {entry["name"]: entry for entry in parameters}
        old["paths"]["/a"]["post"]["parameters"] = [{"$ref": f"#/parameters/{entry['name']}"} for entry in parameters]
    else:
        old["paths"]["/a"]["post"]["parameters"] = parameters
    found = taken(tmp_path, old)
    item = found.source.data["paths"]["/a"]
    assert item["post"]["requestBody"]["content"] == content
    assert "parameters" not in item | item["post"] | found.source.data.get("components", {})
    assert item["post"]["requestBody"].get("required") is (True if parameters[0].get("required") else None)
    assert found.notes == ()


@pytest.mark.parametrize(
    ("old", "produces", "new", "noted"),
    [
        ({"schema": {"type": "string"}}, None, {"content": {"application/json": {"schema": {"type": "string"}}}}, ""),
        ({"schema": {"type": "file"}}, ["image/png"], {"content": {"image/png": {"schema": OCTETS}}}, ""),
        ({"schema": {"type": "file"}}, None, {"content": {"application/octet-stream": {"schema": OCTETS}}}, ""),
        (
            {"schema": {}, "examples": {"application/json": {"a": 1}}},
            None,
            {"content": {"application/json": {"schema": {}, "example": {"a": 1}}}},
            "",
        ),
        ({"examples": {"text/csv": "a"}}, None, {}, "example for text/csv"),
        (
            {"headers": {"X-A": {"type": "integer", "description": "d"}}},
            None,
            {"headers": {"X-A": {"description": "d", "schema": {"type": "integer"}}}},
            "",
        ),
    ],
)
@pytest.mark.parametrize("shared", [False, True])
def test_a_response_has_content_by_media_type(
    tmp_path: Path, old: Doc, produces: list[str] | None, new: Doc, noted: str, shared: bool
) -> None:
    response = {"description": "ok", **old}
    top: Doc = {"produces": produces} if produces else {}
    if shared:
        top["responses"] = {"Shared": response}
    listed = {"200": {"$ref": "#/responses/Shared"} if shared else response}
    found = taken(tmp_path, swagger({"responses": listed}, **top))
    document = found.source.data
    made = (
        document["components"]["responses"]["Shared"] if shared else document["paths"]["/a"]["get"]["responses"]["200"]
    )
    assert made == {"description": "ok", **new}
    assert [noted in note for note in found.notes] == ([True] if noted else [])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "basic", "description": "d"}, {"type": "http", "scheme": "basic", "description": "d"}),
        ({"type": "apiKey", "in": "query", "name": "k"}, {"type": "apiKey", "in": "query", "name": "k"}),
        *(
            (
                {"type": "oauth2", "flow": old, **urls, "scopes": {"r": "read"}},
                {"type": "oauth2", "flows": {new: {**urls, "scopes": {"r": "read"}}}},
            )
            for old, new, urls in (
                ("implicit", "implicit", {"authorizationUrl": "https://a.example.com"}),
                ("password", "password", {"tokenUrl": "https://t.example.com"}),
                ("application", "clientCredentials", {"tokenUrl": "https://t.example.com"}),
                (
                    "accessCode",
                    "authorizationCode",
                    {"authorizationUrl": "https://a.example.com", "tokenUrl": "https://t.example.com"},
                ),
            )
        ),
        (
            {"type": "oauth2", "flow": "password", "tokenUrl": "https://t.example.com"},
            {"type": "oauth2", "flows": {"password": {"tokenUrl": "https://t.example.com", "scopes": {}}}},
        ),
    ],
)
def test_security_definitions_become_schemes(tmp_path: Path, old: Doc, new: Doc) -> None:
    found = taken(tmp_path, swagger(securityDefinitions={"s": old}, security=[{"s": []}]))
    assert found.source.data["components"]["securitySchemes"] == {"s": new}


@pytest.mark.parametrize(
    ("top", "url"),
    [
        ({"host": "h.example.com", "basePath": "/v1/", "schemes": ["http", "https"]}, "https://h.example.com/v1"),
        ({"host": "h.example.com:8080", "schemes": ["http"]}, "http://h.example.com:8080"),
        ({"host": "h.example.com", "basePath": "/"}, "https://h.example.com"),
    ],
)
def test_host_base_path_and_schemes_become_a_server(tmp_path: Path, top: Doc, url: str) -> None:
    old = {key: value for key, value in swagger().items() if key not in {"host", "schemes"}}
    assert taken(tmp_path, old | top).source.data["servers"] == [{"url": url}]


def test_without_a_host_the_server_is_relative(tmp_path: Path) -> None:
    old = {key: value for key, value in swagger().items() if key != "host"}
    assert taken(tmp_path, old | {"basePath": "/v2"}).source.data["servers"] == [{"url": "/v2"}]


def test_an_operation_of_another_scheme_has_a_server_of_its_own(tmp_path: Path) -> None:
    made, _ = converted(tmp_path, {"schemes": ["http"]}, basePath="/v1")
    assert made["servers"] == [{"url": "http://old.example.com/v1"}]


def test_references_lead_to_where_their_targets_stand_now(tmp_path: Path) -> None:
    ok = {"description": "ok", "schema": {"type": "array", "items": {"$ref": "#/definitions/Page«Pet»"}}}
    old = swagger(
        {"parameters": [{"$ref": "#/parameters/Limit"}], "responses": {"200": ok, "400": {"$ref": "#/responses/Bad"}}},
        parameters={"Limit": {"name": "limit", "in": "query", "type": "integer"}},
        responses={"Bad": {"description": "bad", "schema": {"$ref": "#/paths/~1a/get/responses/200/schema"}}},
        definitions={
            "Page«Pet»": {"type": "object", "properties": {"pet": {"$ref": "#/definitions/Pet"}}},
            "Pet": {
                "type": "object",
                "discriminator": "kind",
                "properties": {"kind": {"type": "string"}, "owner": {"x-nullable": True, "$ref": "#/definitions/Pet"}},
            },
        },
    )
    found = taken(tmp_path, old)
    document, schemas = found.source.data, found.source.data["components"]["schemas"]
    ok = document["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    bad = document["components"]["responses"]["Bad"]["content"]["application/json"]["schema"]
    assert document["paths"]["/a"]["get"]["parameters"] == [{"$ref": "#/components/parameters/Limit"}]
    assert ok["items"] == {"$ref": "#/components/schemas/Page_Pet"}
    assert bad == {"$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema"}
    assert schemas["Page_Pet"]["properties"]["pet"] == {"$ref": "#/components/schemas/Pet"}
    assert schemas["Pet"]["discriminator"] == {"propertyName": "kind"}
    assert schemas["Pet"]["properties"]["owner"] == {"anyOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "null"}]}
    assert ["is called 'Page_Pet'" in note for note in found.notes] == [True]


def test_every_part_knows_its_line_in_the_old_document(tmp_path: Path) -> None:
    old = swagger({"parameters": [TEXT], "responses": {"200": {"description": "ok", "schema": {"type": "strin"}}}})
    with pytest.raises(GenerationErrors) as caught:
        new(tmp_path / "project", "old", _put(tmp_path, old))
    (error,) = caught.value.errors
    file, _, line = error.where.rpartition(":")
    assert "unknown type 'strin'" in error.problem
    assert '"strin"' in Path(file).read_text().splitlines()[int(line) - 1]


@pytest.mark.parametrize(
    ("key", "meant"), [("Parameters", "parameters"), ("produce", "produces"), ("respones", "responses")]
)
def test_misspelled_words_of_swagger_are_reported(tmp_path: Path, key: str, meant: str) -> None:
    old = swagger({key: []})
    with pytest.raises(GenerationErrors) as caught:
        new(tmp_path / "project", "old", _put(tmp_path, old))
    assert any(f"'{key}'" in error.problem and f"'{meant}'" in error.cure for error in caught.value.errors)


def _put(tmp_path: Path, document: Doc) -> Path:
    path = tmp_path / "old.json"
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return path


def test_a_client_of_swagger_sends_what_the_document_says(tmp_path: Path, mode: str) -> None:
    """Lists by each collection format, a form with a file, a body, and a file as the response."""
    lists = [
        {"name": name, "in": "query", **STRINGS, "collectionFormat": name} for name in ("csv", "ssv", "pipes", "multi")
    ]
    old = swagger({"operationId": "listThings", "tags": ["things"], "parameters": lists})
    old["paths"]["/photos/{id}"] = {
        "put": {
            "operationId": "putPhoto",
            "tags": ["photos"],
            "produces": ["image/png"],
            "parameters": [{"name": "id", "in": "path", "type": "string", "required": True}, FILE, TEXT],
            "responses": {"200": {"description": "ok", "schema": {"type": "file"}}},
        }
    }
    package = Project(tmp_path).taken(f"old_{mode}", _put(tmp_path, old))
    _, (listed,) = call(
        package,
        mode,
        lambda client: client.things.list(**{name: ["a", "b"] for name in ("csv", "ssv", "pipes", "multi")}),
    )
    png = Response(200, b"png of the server", media_type="image/png")
    photo, (sent,) = call(package, mode, lambda client: client.photos.replace("1", f=("x.png", b"png"), t="text"), png)
    assert listed.target == "/a?csv=a,b&ssv=a%20b&pipes=a%7Cb&multi=a&multi=b"
    assert b'name="f"; filename="x.png"' in sent.body
    assert photo == b"png of the server"
