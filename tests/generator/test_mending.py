"""`make new MEND=1` proposes an overlay for small flaws; without it each error names that way out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.commands.new import new
from generator.errors import GenerationError, GenerationErrors
from generator.load.yaml_text import read_yaml
from generator.pipeline import check
from generator.speclint.check import check_api, find_apis
from tests.support.generator_project import operation, spec

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.generator_project import Project

Doc = dict[str, Any]
PATH = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
STRAY = {"name": "x", "in": "path", "required": True, "schema": {"type": "string"}}
KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}

# A document with a small flaw, the target of the mend, and what the record of the operation `it` has then.
FLAWS: dict[str, tuple[Doc, str, dict[str, Any]]] = {
    "undeclared path parameter": (
        spec({"/a/{id}": operation(operationId="it")}),
        "$.paths['/a/{id}'].get",
        {"parameters": ["id"]},
    ),
    "undeclared beside a declared one": (
        spec({"/a/{id}/{x}": {"parameters": [PATH], **operation(operationId="it")}}),
        "$.paths['/a/{id}/{x}'].get",
        {"parameters": ["id", "x"]},
    ),
    "stray path parameter": (
        spec({"/a/{id}": operation(operationId="it", parameters=[STRAY, PATH])}),
        "$.paths['/a/{id}'].get.parameters[?@.name=='x' && @['in']=='path']",
        {"parameters": ["id"]},
    ),
    "stray path parameter of a path": (
        spec({"/a": {"parameters": [STRAY], **operation(operationId="it")}}),
        "$.paths['/a'].parameters[?@.name=='x' && @['in']=='path']",
        {"parameters": []},
    ),
    "stray path parameter by reference": (
        spec(
            {"/a": operation(operationId="it", parameters=[{"$ref": "#/components/parameters/X"}])},
            components={"parameters": {"X": STRAY}},
        ),
        "$.paths['/a'].get.parameters[?@['$ref']=='#/components/parameters/X']",
        {"parameters": []},
    ),
    "missing security scheme": (
        spec({"/a": operation(operationId="it", security=[{"no": []}])}),
        "$.paths['/a'].get.security[?length(@) == 1 && @['no']]",
        {"security": ()},
    ),
    "missing beside a declared one": (
        spec(
            {"/a": operation(operationId="it", security=[{"key": [], "no": []}, {"no": []}])},
            components={"securitySchemes": {"key": KEY}},
        ),
        "$.paths['/a'].get.security[?length(@) > 1]['no']",
        {"security": (("key",),)},
    ),
    "missing security scheme of the document": (
        spec({"/a": operation(operationId="it")}, security=[{"no": []}]),
        "$.security[?length(@) == 1 && @['no']]",
        {"security": ()},
    ),
    "keys without a value": (
        spec({"/a": operation(operationId="it", response={"type": "string", "enum": None})}),
        "$.paths['/a'].get.responses['200'].content['application/json'].schema.enum",
        {"parameters": []},
    ),
    "schema that nothing declares": (
        spec({"/a": operation(operationId="it", response={"$ref": "#/components/schemas/Lost"})}),
        "$",
        {"parameters": []},
    ),
    "names with quotes": (
        spec({"/a/{it's}": operation(operationId="it", security=[{"o'h": []}])}),
        "$.paths['/a/{it\\'s}'].get",
        {"parameters": ["it's"], "security": ()},
    ),
}


def put(tmp_path: Path, document: Doc) -> Path:
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return path


@pytest.mark.parametrize("flaw", FLAWS)
def test_a_small_flaw_is_mended_by_an_overlay_with_its_reason(project: Project, tmp_path: Path, flaw: str) -> None:
    document, target, expected = FLAWS[flaw]
    report = new(project.root, "api", put(tmp_path, document), mend=True)
    overlay = project.root / "overrides/api/overlay.yaml"
    actions = read_yaml(overlay).data["actions"]
    assert target in [action["target"] for action in actions]
    assert all(action["description"].endswith(".") for action in actions)
    assert overlay.read_text().startswith("# Proposed by make new.")
    assert all(action["description"] in report for action in actions)
    record = project.imported("api").OPERATIONS["it"]
    found = {"parameters": [item.wire for item in record.parameters], "security": record.security}
    assert {key: found[key] for key in expected} == expected
    assert check(project.root, []) == []
    assert [str(finding) for api in find_apis([], project.root) for finding in check_api(api)] == []


@pytest.mark.parametrize("flaw", FLAWS)
def test_without_it_the_cure_names_it_and_nothing_is_written(project: Project, tmp_path: Path, flaw: str) -> None:
    with pytest.raises(GenerationErrors) as caught:
        new(project.root, "api", put(tmp_path, FLAWS[flaw][0]))
    assert all("MEND=1" in error.cure for error in caught.value.errors)
    assert not [path for path in project.root.rglob("*") if path.is_file() and path.name != "theirs.json"]


@pytest.mark.parametrize(
    ("paths", "ids"),
    [
        (
            {"/a": operation(operationId="list", tags=["a"]), "/b": operation(operationId="list", tags=["b"])},
            {"list": "/a", "list_b": "/b"},
        ),
        (
            {f"/{name}": operation(operationId="list", tags=["t"]) for name in "abcd"},
            {"list": "/a", "list_t": "/b", "list_get_c": "/c", "list_get_d": "/d"},
        ),
        (
            {
                "/a": operation(operationId="x", tags=["t"]),
                "/b": operation(operationId="x_t", tags=["t"]),
                "/c": operation(operationId="x", tags=["t"]),
            },
            {"x": "/a", "x_t": "/b", "x_get_c": "/c"},
        ),
    ],
)
def test_doubled_ids_are_made_unique(project: Project, tmp_path: Path, paths: Doc, ids: dict[str, str]) -> None:
    new(project.root, "api", put(tmp_path, spec(paths)), mend=True)
    records = project.imported("api").OPERATIONS
    assert {record.id: record.path for record in records.values()} == ids


def test_paths_that_refer_to_one_operation_are_called_by_their_paths(project: Project, tmp_path: Path) -> None:
    item = operation(operationId="shared", tags=["things"])
    paths = {"/a": {"$ref": "#/components/pathItems/Shared"}, "/b": {"$ref": "#/components/pathItems/Shared"}}
    new(project.root, "api", put(tmp_path, spec(paths, components={"pathItems": {"Shared": item}})), mend=True)
    records = project.imported("api").OPERATIONS
    assert {record.call: record.path for record in records.values()} == {"things.get_a": "/a", "things.get_b": "/b"}


def test_flaws_of_all_kinds_are_mended_in_one_run(project: Project, tmp_path: Path) -> None:
    document = spec(
        {
            f"/{name}/{{id}}": operation(operationId="same", security=[{"no": []}], parameters=[STRAY])
            for name in ("a", "b", "c")
        }
    )
    new(project.root, "api", put(tmp_path, document), mend=True)
    assert len(project.imported("api").OPERATIONS) == 3
    assert len(read_yaml(project.root / "overrides/api/overlay.yaml").data["actions"]) == 11


def test_a_flaw_that_only_a_person_can_mend_refuses_the_document(project: Project, tmp_path: Path) -> None:
    document = spec({"/a/{id}": operation(), "/b": operation(response={"type": "strin"})})
    with pytest.raises(GenerationError, match="unknown type"):
        new(project.root, "api", put(tmp_path, document), mend=True)
    assert not (project.root / "overrides/api").exists()


def test_an_overlay_that_is_there_is_applied_and_never_written_over(project: Project, tmp_path: Path) -> None:
    document = spec({"/a/{id}": operation(operationId="it"), "/b/{id}": operation(operationId="other")})
    action = {"target": "$.paths['/a/{id}'].get", "description": "why", "update": {"parameters": [PATH]}}
    overlay = project.override("api", "overlay.yaml", json.dumps({"overlay": "1.0.0", "actions": [action]}))
    before = overlay.read_text()
    with pytest.raises(GenerationErrors) as caught:
        new(project.root, "api", put(tmp_path, document), mend=True)
    (error,) = caught.value.errors
    assert "where there is no" in error.cure
    assert "/b/{id}" in error.problem
    del document["paths"]["/b/{id}"]
    new(project.root, "api", put(tmp_path, document))
    assert overlay.read_text() == before


def test_a_document_without_flaws_gets_no_overlay(project: Project, tmp_path: Path) -> None:
    new(project.root, "api", put(tmp_path, spec()), mend=True)
    assert not (project.root / "overrides/api/overlay.yaml").exists()
