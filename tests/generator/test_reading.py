"""Stages 1 and 2: YAML and JSON as they mean, wrong files refused with file, line and cure, overlays applied."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.errors import GenerationError
from generator.load.inputs import load
from generator.load.overlay import apply_overlay
from generator.load.yaml_text import Source, dump_yaml, parse_text, read_yaml
from generator.pipeline import generate
from tests.support.generator_project import Project, operation, spec

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path("a.yaml")


def data(text: str) -> Any:
    return parse_text(text, HERE).data


def fault(run: Callable[[], Any]) -> GenerationError:
    with pytest.raises(GenerationError) as caught:
        run()
    assert caught.value.cure
    return caught.value


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "on",
        "yes",
        "off",
        "12:30",
        "2021-01-01",
        "2021-01-01T00:00:00Z",
        "0b1",
        "1_000",
        "017x",
        "y",
        "n",
        "<<",
        "=",
    ],
)
def test_what_yaml_11_would_have_converted_stays_text(text: str) -> None:
    assert data(f"a: {text}") == {"a": text}
    assert data(f"{text}: a") == {text: "a"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("~", None),
        ("", None),
        ("017", 17),
        ("0o17", 15),
        ("0x1F", 31),
        ("1e3", 1000.0),
        ("-.5", -0.5),
        ("'5'", "5"),
        (".inf", float("inf")),
    ],
)
def test_the_core_schema_is_resolved(text: str, value: Any) -> None:
    assert data(f"a: {text}") == {"a": value}


def test_merge_keys_bring_in_what_a_mapping_lacks() -> None:
    text = "a: &a {x: 1, y: {z: 2}}\nb: &b {x: 3, w: 4}\nc:\n  <<: *a\n  x: 5\nd:\n  x: 6\n  <<: [*a, *b]\n"
    assert data(text)["c"] == {"x": 5, "y": {"z": 2}}
    assert data(text)["d"] == {"x": 6, "y": {"z": 2}, "w": 4}
    assert data("'<<': {a: 1}\n") == {"<<": {"a": 1}}
    assert parse_text(text, HERE).where("/c/y/z") == "a.yaml:1"
    assert "aliases" in fault(lambda: data("a: &a {x: [" + "1, " * 100_000 + "]}\nb:\n" + "- <<: *a\n" * 9)).problem


@pytest.mark.parametrize(
    "value", ["no", "12:30", "0x1F", "~", "", " x", "a: b", "#c", "é😀", "1e3", "multi\nline\n", "tab\there"]
)
def test_what_is_written_is_read_back(value: str) -> None:
    assert data(dump_yaml({"a": [value], value or "k": value})) == {"a": [value], value or "k": value}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "duplicate key 'a'"),
        ('{"a": 1,\n"b": {"x": 1,\n"x": 2}}', 3, "duplicate key 'x'"),
        ("a:\n  - b\n c: d\n", 3, "bad YAML"),
        ("a: [1,\n2", 3, "bad YAML"),
        ("a: 1\n? [b]\n: c\n", 2, "not a scalar"),
        ("a: *b\n", 1, "bad YAML"),
    ],
)
def test_a_fault_names_file_line_and_cure(text: str, line: int, problem: str) -> None:
    error = fault(lambda: data(text))
    assert problem in error.problem
    assert error.where == f"a.yaml:{line}"


def test_endless_aliases_and_nesting_are_refused_not_followed(tmp_path: Path) -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 10)}]\n" for i in range(8)
    )
    assert "aliases" in fault(lambda: data(bomb)).problem
    for name, text in (("self", "&a [*a]"), ("deep", "[" * 100_000)):
        path = tmp_path / f"{name}.yaml"
        path.write_text(text)
        fault(lambda path=path: read_yaml(path))  # type: ignore[misc]


def test_files_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"\xff\xfe\x00")
    assert str(path) in fault(lambda: read_yaml(path)).where
    assert "cannot be read" in fault(lambda: read_yaml(tmp_path / "none.yaml")).problem
    path.write_bytes(b"\xef\xbb\xbfa: 1")
    assert read_yaml(path).data == {"a": 1}


def test_every_node_of_json_and_yaml_knows_its_line() -> None:
    text = '{\n "a": [],\n "b": [1,\n  {"c/d": {}, "~": "\\ud83d\\ude00"}]\n}'
    source = parse_text(text, HERE)
    assert source.data["b"][1]["~"] == "😀"
    assert source.lines == {"": 1, "/a": 2, "/b": 3, "/b/0": 3, "/b/1": 4, "/b/1/c~1d": 4, "/b/1/~0": 4}
    assert source.where("/b/1/c~1d/unknown") == "a.yaml:4"
    yaml = parse_text(json.dumps(json.loads(text), indent=1), HERE)
    assert yaml.data == source.data


def test_an_unknown_api_is_refused_with_the_nearest(project: Project) -> None:
    project.spec("petstore", spec())
    error = fault(lambda: load(project.root, "petstor"))
    assert "no API 'petstor'" in error.problem
    assert "petstore" in error.cure


def test_an_api_key_that_is_no_package_name_is_refused(project: Project) -> None:
    project.spec("Pet-Store", spec())
    assert "no package name" in fault(lambda: load(project.root, "Pet-Store")).problem


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ({"swagger": "2.0", "paths": {}}, "Swagger 2.0"),
        ({"openapi": "4.0.0"}, "OpenAPI version"),
        ({"info": {}}, "OpenAPI version"),
        ("", "not an OpenAPI document"),
        ("[]", "not an OpenAPI document"),
        ({"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {}}, "no operations"),
        ({"openapi": "3.1.0", "info": {"title": "x", "version": "1"}}, "no operations"),
    ],
)
def test_documents_that_are_no_openapi_3_are_refused(project: Project, document: Any, problem: str) -> None:
    assert problem in project.refused(document).problem


@pytest.mark.parametrize(
    ("name", "text", "problem", "cure"),
    [
        ("clent.yaml", "title: x", "nothing reads", "client.yaml"),
        ("client.yaml", "titel: x", "unknown key 'titel'", "title"),
        ("client.yaml", "operations: {nope: {call: a.b}}", "no operation 'nope'", "get /a"),
        ("client.yaml", "operations: {get /a: {replay: maybe}}", "replay", "never"),
        ("client.yaml", "operations: {get /a: {cal: a.b}}", "unknown key 'cal'", "call"),
        ("client.yaml", "operations: {get /a: {rename: {x: y}}}", "no argument 'x'", ""),
        ("client.yaml", "operations: {get /a: {positional: [x]}}", "no argument 'x'", ""),
        ("client.yaml", "operations: {get /a: {unwrap: data}}", "no response has 'data'", "property"),
        ("client.yaml", "operations: {get /a: {paging: {kind: page, items: data}}}", "paging does not fit", "places"),
        ("client.yaml", "resources: {nope: {description: x}}", "no resource 'nope'", "a"),
        ("client.yaml", "auth: {nope: {kind: bearer}}", "no 'nope'", ""),
        ("client.yaml", "variables: {nope: {argument: x}}", "no 'nope'", ""),
        ("client.yaml", "title: [x]", "type str", ""),
        ("client.yaml", "class: not a name", "no name", "UpperCamelCase"),
        ("client.yaml", "class: Status", "no name", "free"),
        ("client.yaml", "arguments: {account_id: {type: integer}}", "no 'account_id'", ""),
        ("client.yaml", "models: {Nope: {name: X}}", "Nope", ""),
        ("code/things.py", "def broken(:", "broken Python", "mend"),
        ("code/things.py", "x = 1", "nothing uses", "name it after a resource"),
        ("code/a.py", "class B: pass", "no class A", "class A(GeneratedA)"),
        ("code/a.py", "__all__ = [x]", "__all__", "plain strings"),
    ],
)
def test_an_override_that_is_wrong_or_matches_nothing_is_refused(
    project: Project, name: str, text: str, problem: str, cure: str
) -> None:
    project.override("small", name, text)
    error = project.refused(spec())
    assert problem in error.problem, error
    assert cure in error.cure, error


def test_errors_of_several_apis_are_told_together(project: Project) -> None:
    project.spec("one", "a: [")
    project.spec("two", {"swagger": "2.0"})
    text = str(fault(lambda: generate(project.root, [])))
    assert "bad YAML" in text
    assert "Swagger 2.0" in text


def overlaid(document: Any, *actions: dict[str, Any], **top: Any) -> Any:
    lines = {"": 1, **{f"/actions/{index}": 10 + index for index in range(len(actions))}}
    content = {"overlay": "1.0.0", "actions": [{"description": "why", **action} for action in actions], **top}
    return apply_overlay(document, Source(Path("o.yaml"), content, lambda: lines))


BEFORE = {
    "info": {"title": "a", "x": {"y": 1}},
    "tags": [{"name": "a"}, {"name": "b"}],
    "paths": {"/a": {"get": {"operationId": "x"}, "post": {}}},
}


@pytest.mark.parametrize(
    ("action", "after"),
    [
        (
            {"target": "$.info", "update": {"title": "b", "x": {"z": 2}}},
            {"info": {"title": "b", "x": {"y": 1, "z": 2}}},
        ),
        ({"target": "$.tags", "update": [{"name": "c"}]}, {"tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}]}),
        ({"target": "$.tags", "update": {"name": "c"}}, {"tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}]}),
        ({"target": "$.tags[?@.name == 'a']", "remove": True}, {"tags": [{"name": "b"}]}),
        ({"target": "$.tags[*]", "remove": True}, {"tags": []}),
        (
            {"target": "$.paths.*[?@.operationId == 'x']", "update": {"deprecated": True}},
            {"paths": {"/a": {"get": {"operationId": "x", "deprecated": True}, "post": {}}}},
        ),
        ({"target": "$.paths['/a'].post", "remove": True}, {"paths": {"/a": {"get": {"operationId": "x"}}}}),
        ({"target": "$", "update": {"security": []}}, {"security": []}),
        (
            {"target": "$..[?@.operationId]", "update": {"tags": ["t"]}},
            {"paths": {"/a": {"get": {"operationId": "x", "tags": ["t"]}, "post": {}}}},
        ),
    ],
)
def test_an_overlay_merges_appends_and_removes(action: dict[str, Any], after: dict[str, Any]) -> None:
    before = json.dumps(BEFORE)
    assert overlaid(BEFORE, action) == {**BEFORE, **after}
    assert json.dumps(BEFORE) == before, "the document itself was changed"


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        ({"target": "$.nope", "remove": True}, "matches nothing"),
        ({"target": "$.tags[?@.name == 'z']", "update": {}}, "matches nothing"),
        ({"target": "$.info", "update": {}, "description": " "}, "without a reason"),
        ({"target": "$.info"}, "update or remove"),
        ({"target": "$.info", "update": {}, "remove": True}, "update or remove"),
        ({"target": "$.info.title", "update": "b"}, "only objects and arrays"),
        ({"target": "$[", "update": {}}, "bad JSONPath"),
        ({"target": "$", "remove": True}, "whole document"),
        ({"update": {}}, "without a target"),
        ({"target": "$.info", "updat": {}}, "unknown key 'updat'"),
    ],
)
def test_an_overlay_action_that_is_wrong_or_matches_nothing_is_refused(action: dict[str, Any], problem: str) -> None:
    error = fault(lambda: overlaid(BEFORE, action))
    assert problem in error.problem
    assert error.where == "o.yaml:10"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ([], "not an OpenAPI Overlay"),
        ({"overlay": "2.0"}, "not an OpenAPI Overlay"),
        ({"overlay": "1.0.0"}, "no actions"),
        ({"overlay": "1.0.0", "actions": [], "extend": "x"}, "unknown key 'extend'"),
    ],
)
def test_an_overlay_that_is_none_is_refused(content: Any, problem: str) -> None:
    error = fault(lambda: apply_overlay(BEFORE, Source(Path("o.yaml"), content, lambda: {"": 1})))
    assert (error.problem, error.where) == (problem, "o.yaml:1")


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        (spec({"/a": operation(response={"$ref": "#/components/schemas/Nope"})}), "unresolved $ref"),
        (spec({"/a": operation(response={"$ref": "other.yaml#/X"})}), "another file"),
        (
            spec(schemas={"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}),
            "leads to itself",
        ),
        (spec(schemas={"A": {"allOf": [{"$ref": "#/components/schemas/A"}, {"type": "object"}]}}), "includes itself"),
        (
            spec(
                schemas={
                    "A": {"allOf": [{"$ref": "#/components/schemas/B"}, {}]},
                    "B": {"allOf": [{"$ref": "#/components/schemas/A"}, {}]},
                }
            ),
            "includes itself",
        ),
        (spec(schemas={"A": {"type": "strin"}}), "unknown type"),
        (spec(schemas={"A": {"type": "array", "items": [{}]}}), "items: a schema is needed, not a list"),
        (spec({"/a": operation(response=7)}), "schema: a schema is needed, not '7'"),
        (spec({"/a/{id}": operation()}), "undeclared"),
        (
            spec({"/a": operation(parameters=[{"name": "id", "in": "path", "required": True, "schema": {}}])}),
            "not in /a",
        ),
        (spec({"/a": operation(parameters=[{"name": "b", "in": "body", "schema": {}}])}), "in 'body'"),
        (spec({"/a": operation(operationId="x"), "/b": operation(operationId="x")}), "used twice"),
        (spec({"/a": operation(security=[{"nope": []}])}), "unknown security scheme"),
        (spec({"/a": operation(**{"x-evidence": {"level": "sure"}})}), "evidence level"),
        (
            spec({"/a": operation(security=[{"m": []}])}, components={"securitySchemes": {"m": {"type": "mutualTLS"}}}),
            "needs a decision",
        ),
    ],
)
def test_a_spec_that_is_wrong_is_refused_with_file_line_and_cure(project: Project, document: Any, problem: str) -> None:
    error = project.refused(document)
    assert problem in error.problem, error
    file, _, line = error.where.rpartition(":")
    assert file.endswith("openapi/small.yaml"), error
    assert int(line) > 1, error
