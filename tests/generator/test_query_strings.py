"""Parameters that are a whole query (OpenAPI 3.2), lists of objects in forms, files by names in multipart bodies."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from generator.commands.new import new
from generator.errors import GenerationError
from tests.support.clients import method_of
from tests.support.generator_project import Project, call, operation, spec
from tests.support.multipart import parts_of

if TYPE_CHECKING:
    from pathlib import Path

FORM = "application/x-www-form-urlencoded"
POINT = {"type": "object", "properties": {"x": {"type": "integer"}}}
FILTER = {
    "type": "object",
    "required": ["q"],
    "properties": {
        "q": {"type": "string", "description": "What to look for."},
        "tags": {"type": "array", "items": {"type": "string"}},
        "near": POINT,
        "deep": POINT,
        "csv": {"type": "array", "items": {"type": "integer"}},
    },
}
ENCODING = {"deep": {"style": "deepObject", "explode": True}, "csv": {"explode": False}}
GIVEN = {"q": "a b", "tags": ["c", "d"], "near": {"x": 1}, "deep": {"x": 2}, "csv": [1, 2]}
SENT = [("q", "a b"), ("tags", "c"), ("tags", "d"), ("near", '{"x":1}'), ("deep[x]", "2"), ("csv", "1,2")]


def searching(schema: Any, *, shared: bool = False, media: str = FORM) -> Any:
    parameter = {"name": "filter", "in": "querystring", "content": {media: {"schema": schema, "encoding": ENCODING}}}
    entry = {"$ref": "#/components/parameters/Filter"} if shared else parameter
    made = spec({"/a": operation("get", operationId="search", parameters=[entry])}, {"Filter": FILTER}, openapi="3.2.0")
    made["components"]["parameters"] = {"Filter": parameter} if shared else {}
    return made


def written(folder: Path, document: Any) -> Path:
    path = folder / "given.json"
    path.write_text(json.dumps(document))
    return path


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize(
    "schema", [FILTER, {"$ref": "#/components/schemas/Filter"}, {"allOf": [{"$ref": "#/components/schemas/Filter"}]}]
)
def test_a_form_that_is_a_whole_query_becomes_its_fields(
    tmp_path: Path, project: Project, schema: Any, shared: bool, mode: str
) -> None:
    package = project.taken("searching", written(tmp_path, searching(schema, shared=shared)))
    record = package.OPERATIONS["search"]
    _, (request,) = call(package, mode, lambda client: method_of(client, record.call)(**GIVEN))
    assert request.query == SENT
    assert [parameter.name for parameter in record.parameters if parameter.required] == ["q"]


def test_a_form_of_any_fields_is_a_map(tmp_path: Path, project: Project, mode: str) -> None:
    anything = {"type": "object", "additionalProperties": {"type": "string"}}
    package = project.taken("anything", written(tmp_path, searching(anything)))
    record = package.OPERATIONS["search"]
    _, (request,) = call(package, mode, lambda client: method_of(client, record.call)(filter={"a": "1", "b c": "2"}))
    assert request.query == [("a", "1"), ("b c", "2")]


@pytest.mark.parametrize(("media", "schema"), [("application/json", FILTER), (FORM, {"type": "string"}), (FORM, {})])
def test_what_is_no_form_in_a_query_is_refused_by_name(
    tmp_path: Path, project: Project, media: str, schema: Any
) -> None:
    with pytest.raises(GenerationError, match="querystring"):
        new(project.root, "other", written(tmp_path, searching(schema, media=media)))


def posting(media: str, field: Any, encoding: Any = None) -> Any:
    body = {"schema": {"type": "object", "properties": {"p": field}}} | (
        {"encoding": {"p": encoding}} if encoding else {}
    )
    return spec({"/a": operation("post", operationId="post", requestBody={"content": {media: body}})})


def posted(project: Project, mode: str, document: Any, value: Any) -> Any:
    project.spec("posting", document)
    package = project.package("posting")
    record = package.OPERATIONS["post"]
    _, (request,) = call(package, mode, lambda client: method_of(client, record.call)(p=value))
    return request


POINTS = {"type": "array", "items": POINT}


@pytest.mark.parametrize(
    ("encoding", "sent"),
    [
        (None, [("p[0][x]", "1"), ("p[1][x]", "2")]),
        ({"style": "deepObject"}, [("p[0][x]", "1"), ("p[1][x]", "2")]),
        ({"contentType": "application/json"}, [("p", '[{"x":1},{"x":2}]')]),
    ],
)
def test_lists_of_objects_in_forms_go_as_the_document_says(
    project: Project, mode: str, encoding: Any, sent: list[tuple[str, str]]
) -> None:
    request = posted(project, mode, posting(FORM, POINTS, encoding), [{"x": 1}, {"x": 2}])
    assert parse_qsl(request.body.decode()) == sent


FILE = {"type": "string", "format": "binary"}


@pytest.mark.parametrize(
    ("item", "given", "names"),
    [
        (FILE, {"a": b"one", "b c": ("two.png", b"two")}, ["p[a]", "p[b c]"]),
        ({"type": "array", "items": FILE}, {"a": [b"one", b"two"]}, ["p[a]", "p[a]"]),
    ],
)
def test_files_by_names_of_their_own_are_parts_of_a_multipart_body(
    project: Project, mode: str, item: Any, given: Any, names: list[str]
) -> None:
    document = posting("multipart/form-data", {"type": "object", "additionalProperties": item})
    request = posted(project, mode, document, given)
    parts = [(name, content) for name, filename, _, content in parts_of(request) if filename]
    assert parts == list(zip(names, [b"one", b"two"], strict=True))
