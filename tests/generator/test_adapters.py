"""The two schema tools: what either of them warns about or leaves out fails the build, with the place and a cure."""

from __future__ import annotations

import ast
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import datamodel_code_generator
import pytest
from openapi_python_client.parser import properties as opc
from openapi_python_client.parser.errors import PropertyError

import generator
from tests.support.generator_project import Project, operation, spec

if TYPE_CHECKING:
    from collections.abc import Callable

THING = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "part": {"type": "object", "properties": {"n": {"type": "integer"}}}},
}
THINGS = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
DOCUMENT = spec(
    {"/a": operation("post", requestBody={"content": {"application/json": {"schema": THINGS}}})}, {"Thing": THING}
)


def test_an_error_of_openapi_python_client_is_ours(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    real = opc.build_schemas

    def build(**keywords: Any) -> Any:
        schemas = real(**keywords)
        schemas.errors.append(PropertyError(header="Unable to parse schema /components/schemas/M0", detail="odd"))
        return schemas

    monkeypatch.setattr(opc, "build_schemas", build)
    error = project.refused(DOCUMENT)
    assert "openapi-python-client can't read a schema" in error.problem
    assert "odd" in error.problem
    assert int(error.where.rpartition(":")[2]) > 20, "the place of the schema itself"


def test_a_warning_of_openapi_python_client_is_ours(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    real = opc.build_schemas

    def build(**keywords: Any) -> Any:
        warnings.warn("something was skipped", UserWarning, stacklevel=1)
        return real(**keywords)

    monkeypatch.setattr(opc, "build_schemas", build)
    assert "something was skipped" in project.refused(DOCUMENT).problem


def test_a_crash_of_openapi_python_client_is_ours(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def build(**_: Any) -> Any:
        raise ValueError("crashed")

    monkeypatch.setattr(opc, "build_schemas", build)
    assert "crashed" in project.refused(DOCUMENT).problem


def _generate(change: Callable[[str], str]) -> Callable[..., str]:
    real = datamodel_code_generator.generate
    return lambda *values, **keywords: change(str(real(*values, **keywords)))


def test_a_warning_of_datamodel_code_generator_is_ours(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def change(source: str) -> str:
        warnings.warn("a field was dropped", UserWarning, stacklevel=1)
        return source

    monkeypatch.setattr(datamodel_code_generator, "generate", _generate(change))
    assert "a field was dropped" in project.refused(DOCUMENT).problem


@pytest.mark.parametrize("left", ["", "class Other: pass\n"])
def test_a_dict_that_datamodel_code_generator_leaves_out_is_noticed(
    project: Project, monkeypatch: pytest.MonkeyPatch, left: str
) -> None:
    monkeypatch.setattr(datamodel_code_generator, "generate", _generate(lambda _: left))
    assert "it left out ThingDict" in project.refused(DOCUMENT).problem


def test_a_crash_of_datamodel_code_generator_is_ours(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def change(_: str) -> str:
        raise RuntimeError("crashed")

    monkeypatch.setattr(datamodel_code_generator, "generate", _generate(change))
    assert "RuntimeError: crashed" in project.refused(DOCUMENT).problem


def test_each_tool_is_imported_in_one_module() -> None:
    users: dict[str, set[str]] = {"openapi_python_client": set(), "datamodel_code_generator": set()}
    for path in Path(str(generator.__file__)).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            for tool, found in users.items():
                found.update(path.name for name in names if name.partition(".")[0] == tool)
    assert users == {"openapi_python_client": {"schema_reader.py"}, "datamodel_code_generator": {"typed_dicts.py"}}


def test_typed_dicts_have_the_keys_of_the_wire(project: Project) -> None:
    schema = {
        "type": "object",
        "required": ["a-b"],
        "properties": {
            "a-b": {"type": "string"},
            "class": {"type": ["integer", "null"]},
            "id": {"type": "integer", "readOnly": True},
        },
    }
    source = project.shape(spec(DOCUMENT["paths"], {"Thing": schema})).typed_dicts
    scope: dict[str, Any] = {}
    exec(compile(source, "types", "exec", dont_inherit=True), scope)  # noqa: S102 -- generated types
    found = scope["ThingDict"]
    assert found.__annotations__.keys() == {"a-b", "class"}
    assert found.__required_keys__ >= {"a-b"}


def test_only_what_a_signature_names_has_a_typed_dict_and_what_that_leads_to(project: Project) -> None:
    leaf = {"type": "object", "properties": {"n": {"type": "integer"}}}
    schemas = {
        "Taken": {"type": "object", "properties": {"named": {"$ref": "#/components/schemas/Named"}}},
        "Named": {"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Inner"}}},
        "Inner": leaf,
        "Given": {"type": "object", "properties": {"n": {"$ref": "#/components/schemas/Inner"}}},
    }
    taken = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Taken"}}}}
    post = operation("post", requestBody=taken, response={"$ref": "#/components/schemas/Given"})
    tree = ast.parse(project.shape(spec({"/a": post}, schemas)).typed_dicts)
    names = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    assert names == {"NamedDict", "InnerDict"}, "Taken is taken apart into arguments, Given is only given back"
