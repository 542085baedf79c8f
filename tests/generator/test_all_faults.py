"""One run reports every fault, each with the file, the line and a cure, whatever kind of fault it is."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.commands import added
from generator.commands import new as new_module
from generator.commands.new import new
from generator.errors import GenerationError, GenerationErrors
from generator.load.yaml_text import read_yaml
from generator.pipeline import generate, shape_client
from tests.support.broken_documents import broken, documents, fault_of
from tests.support.generator_project import operation, ref, spec

if TYPE_CHECKING:
    from tests.support.generator_project import Project

Doc = dict[str, Any]
CASES = 40
"""How many broken documents one run tries; `python -m tests.support.broken_documents` tries more."""


def faults(project: Project, document: Any) -> list[GenerationError]:
    """The errors of one document, sorted by line; each names the file, a line and a cure."""
    path = project.spec("small", document if isinstance(document, str) else json.dumps(document, indent=1))
    with pytest.raises(GenerationError) as caught:
        shape_client(project.root, "small")
    errors = caught.value.errors if isinstance(caught.value, GenerationErrors) else (caught.value,)
    for error in errors:
        file, _, line = error.where.rpartition(":")
        assert Path(file).exists(), error
        assert 0 < int(line) <= len(Path(file).read_text().splitlines()), error
        assert error.cure
    assert path.exists()
    return sorted(errors, key=lambda error: (error.where.rpartition(":")[0], int(error.where.rpartition(":")[2])))


def problems(project: Project, document: Any) -> list[str]:
    return [error.problem for error in faults(project, document)]


def test_fifteen_bad_paths_are_fifteen_entries(project: Project) -> None:
    found = faults(project, spec({f"/a{index}/{{id}}": operation() for index in range(15)}))
    assert [error.problem for error in found] == [
        f"/a{index}/{{id}} names undeclared parameters: 'id'" for index in range(15)
    ]
    assert len({error.where for error in found}) == 15


ONE_OF_EACH = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a: {get: {operationId: list, responses: {'204': {description: ok}}}}
  /b: {get: {operationId: list, responses: {'204': {description: ok}}}}
  /c/{id}: {get: {security: [{bearer: []}], responses: {'204': {description: ok}}}}
  /d: {get: {parameters: [{name: x, in: path, required: true, schema: {}}], responses: {'204': {description: ok}}}}
  /e: {get: {responses: {'200': {$ref: '#/components/responses/No'}}}}
  /f: {post: {requestbody: {content: {}}, responses: {'204': {description: ok}}}}
  /g: {get: {parameters: {name: x}, responses: {'204': {description: ok}}}}
  /h: {get: {responses: {'200': }}}
  /i: {get: {responses: {ok: {description: ok}}}}
components:
  schemas:
    Enum: {type: string, enum: }
    Required: {type: object, required: [{a: b}], properties: {a: {}}}
    List: [{type: string}]
    Type: {type: strin}
    One: {properties: {a: {$ref: '#/components/schemas/Lost'}, b: {$ref: '#/components/schemas/Gone'}}}
    Circle: {allOf: [{$ref: '#/components/schemas/Circle'}, {}]}
"""


def test_faults_of_every_kind_are_reported_by_one_run(project: Project) -> None:
    found = {int(error.where.rpartition(":")[2]): error for error in faults(project, ONE_OF_EACH)}
    assert sorted(found) == [5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20]
    every = "\n".join(problems(project, ONE_OF_EACH))
    for word in (
        "used twice",
        "undeclared parameters: 'id'",
        "unknown security scheme 'bearer'",
        "not in /d",
        "Lost",
        "Gone",
    ):
        assert word in every
    for word in (
        "'requestbody'",
        "parameters: a list",
        "responses.200",
        "'ok' is no status",
        "enum: a list",
        "required: a text",
    ):
        assert word in every
    assert "did you mean 'requestBody'?" in found[9].cure


def test_what_depends_on_a_fault_is_not_reported_as_another(project: Project) -> None:
    """A path parameter that can't be read is no undeclared one; a decision on its operation is no unknown one."""
    document = spec(
        {
            "/a/{id}": operation(operationId="a", parameters=[{"$ref": "#/components/parameters/Id"}]),
            "/b/{id}": operation(operationId="b", parameters={"name": "id"}),
        },
        components={"parameters": {"Id": {"name": "id", "in": "path", "schema": []}}},
    )
    project.override("small", "client.yaml", "operations: {a: {call: a.get}, b: {call: b.get}}")
    assert problems(project, document) == [
        "parameters: a list is needed, not a mapping",
        "schema: a schema is needed, not a list",
    ]


def test_faults_of_spec_overlay_and_decisions_are_reported_together(project: Project) -> None:
    actions = [{"target": f"$.paths['/no{index}']", "description": "why", "remove": True} for index in range(3)]
    added = {
        "target": "$.paths['/a'].get",
        "description": "why",
        "update": {"parameters": [{"name": "x", "in": "nowhere"}]},
    }
    overlay = {"overlay": "1.0.0", "info": {"title": "x", "version": "1"}, "actions": [*actions, added]}
    project.override("small", "overlay.yaml", json.dumps(overlay, indent=1))
    project.override(
        "small",
        "client.yaml",
        "titel: x\nsummary: [x]\noperations:\n  nope: {call: a.b}\n  gone: {call: a.c}\n  get /a: {cal: a.b}\n"
        "models:\n  Nope: {name: X}\nauth:\n  nope: {kind: bearer}\nvariables:\n  nope: {argument: x}\n"
        "arguments:\n  nope: {type: str}\n",
    )
    found = faults(project, spec({"/a": operation(response=ref("Lost"))}))
    by_file: dict[str, int] = {}
    for error in found:
        name = Path(error.where.rpartition(":")[0]).name
        by_file[name] = by_file.get(name, 0) + 1
    assert by_file == {"client.yaml": 9, "overlay.yaml": 4, "small.yaml": 1}


def test_faults_of_several_operations_and_decisions_on_them_are_reported_together(project: Project) -> None:
    two: list[Doc] = [{"name": name, "in": "query", "schema": {}} for name in ("x", "y")]
    document = spec({path: operation(operationId=path[1:], parameters=two) for path in ("/a", "/b")})
    project.override("small", "client.yaml", "operations:\n  a: {rename: {y: x}}\n  b: {rename: {y: x}}\n")
    assert len(faults(project, document)) == 2
    plain = spec({path: operation(operationId=path[1:]) for path in ("/a", "/b")})
    project.override("small", "client.yaml", "operations: {a: {rename: {x: y}}, b: {positional: [x]}}")
    assert len(faults(project, plain)) == 2
    project.override("small", "client.yaml", "resources: {x: {description: x}, y: {description: y}}")
    assert len(faults(project, plain)) == 2


def test_faults_of_several_apis_are_reported_together(project: Project) -> None:
    for api in ("one", "two"):
        project.spec(api, spec({f"/{index}/{{id}}": operation() for index in range(3)}))
    with pytest.raises(GenerationErrors) as caught:
        generate(project.root, [])
    assert len(caught.value.errors) == 6


WRONG: list[tuple[str, Any, str]] = [
    ("enum", None, "enum: a list is needed, not nothing"),
    ("required", {"a": 1}, "required: a list is needed, not a mapping"),
    ("required", True, "required: a list is needed, not 'true'"),
    ("properties", [], "properties: a mapping is needed, not a list"),
    ("properties", {"a": None}, "properties.a: a schema is needed, not nothing"),
    ("items", "x", "items: a schema is needed, not 'x'"),
    ("allOf", {}, "allOf: a list is needed, not a mapping"),
    ("oneOf", [None], "oneOf: a schema is needed, not nothing"),
    ("type", {}, "type: the name of a type, or a list of names is needed, not a mapping"),
    ("type", [], "type: the name of a type, or a list of names is needed, not a list"),
    ("minimum", "1", "minimum: a number is needed, not '1'"),
    ("readOnly", "yes", "readOnly: true or false is needed, not 'yes'"),
    ("description", {}, "description: a text is needed, not a mapping"),
    ("discriminator", "kind", "discriminator: a mapping is needed, not 'kind'"),
    ("discriminator", {}, "a discriminator without 'propertyName'"),
    ("$ref", 1.5, "$ref: a reference is needed, not '1.5'"),
]


@pytest.mark.parametrize(("key", "value", "problem"), WRONG)
@pytest.mark.parametrize("place", ["component", "property", "response", "parameter"])
def test_a_schema_of_the_wrong_form_is_an_error(
    project: Project, key: str, value: Any, problem: str, place: str
) -> None:
    schema = {key: value}
    document = {
        "component": spec(schemas={"A": schema}),
        "property": spec(schemas={"A": {"type": "object", "properties": {"a": schema}}}),
        "response": spec({"/a": operation(response=schema)}),
        "parameter": spec({"/a": operation(parameters=[{"name": "p", "in": "query", "schema": schema}])}),
    }[place]
    assert problems(project, document) == [problem]


@pytest.mark.parametrize(
    ("item", "problem"),
    [
        ({"get": None}, "get: a mapping is needed, not nothing"),
        ({"get": []}, "get: a mapping is needed, not a list"),
        (operation(parameters=[None]), "parameters: a mapping is needed, not nothing"),
        (operation(parameters=[{"in": "query"}]), "a parameter without 'name'"),
        (operation(parameters=[{"name": "a", "in": "query", "required": "true"}]), "required: true or false is needed"),
        (operation(requestBody=[]), "requestBody: a mapping is needed, not a list"),
        (operation(requestBody={"content": []}), "content: a mapping is needed, not a list"),
        (operation(responses=[]), "responses: a mapping is needed, not a list"),
        (operation(responses={"200": None}), "responses.200: a mapping is needed, not nothing"),
        (operation(security={"a": []}), "security: a list is needed, not a mapping"),
        (operation(tags="a"), "tags: a list is needed, not 'a'"),
        (operation(servers={"url": "https://x.example.com"}), "servers: a list is needed, not a mapping"),
        (operation(parameter=[]), "unknown key 'parameter'"),
        (operation(Responses={}), "unknown key 'Responses'"),
        (
            operation(parameters=[{"$ref": "#/components/schemas/S"}]),
            "leads to no parameter: a parameter without 'name'",
        ),
        (operation(requestBody={"$ref": "#/info/title"}), "leads to no body: it is 'Small'"),
    ],
)
def test_an_operation_of_the_wrong_form_is_an_error(project: Project, item: Doc, problem: str) -> None:
    document = spec({"/a": item, "/b": operation()}, {"S": {"type": "string"}})
    (found,) = problems(project, document)
    assert problem in found


@pytest.mark.parametrize("key", ["info", "paths", "components", "tags", "servers", "security"])
@pytest.mark.parametrize("value", ["x", 1, [None], [[]]], ids=["text", "number", "nulls", "lists"])
def test_a_root_key_of_the_wrong_form_is_an_error(project: Project, key: str, value: Any) -> None:
    assert problems(project, spec() | {key: value})[0].startswith(f"{key}: ")


def test_a_random_fault_is_reported_with_file_and_line_or_is_none() -> None:
    """Documents broken at random places: whatever it is, never another exception, and nothing is left behind."""
    read = {path: read_yaml(path).data for path in documents()[:15]}
    for seed in range(CASES):
        path = random.Random(seed).choice(list(read))  # noqa: S311
        assert fault_of(broken(read[path], seed), whole=seed % 10 == 0) == "", f"{path.name}, seed {seed}"


@pytest.mark.parametrize("trouble", [KeyboardInterrupt, RuntimeError, OSError, SystemExit])
@pytest.mark.parametrize("step", ["read_document", "shape_inputs", "proposals", "texts_of", "write", "Cache"])
def test_make_new_leaves_nothing_behind(
    project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, trouble: type[BaseException], step: str
) -> None:
    """Whatever interrupts it, and whatever it did before; what was there stays."""
    project.override("mine", "client.yaml", "title: Mine\n")
    theirs = tmp_path / "theirs.json"
    theirs.write_text(json.dumps(spec()), encoding="utf-8")
    before = sorted(path for path in tmp_path.rglob("*"))
    module = added if step in {"write", "Cache"} else new_module
    real = getattr(module, step)

    def interrupted(*given: Any, **named: Any) -> Any:
        if step == "write":
            real(*given, **named)
        raise trouble

    monkeypatch.setattr(module, step, interrupted)
    with pytest.raises(trouble):
        new(project.root, "mine", theirs)
    assert sorted(path for path in tmp_path.rglob("*")) == before
