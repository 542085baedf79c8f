"""Names of the package: what every package exports is no model's, and a model that wants such a name gets another."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.public_names import RECORDS, RUNTIME, error_classes, is_free, taken_names
from generator.render.exports import exports
from tests.support.generator_project import spec

if TYPE_CHECKING:
    from tests.support.generator_project import Fragments, Project

OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
CLASSES = sorted({*RUNTIME, *error_classes()} - {"NOT_GIVEN"})


def test_a_model_that_wants_a_name_of_every_package_gets_another(project: Project) -> None:
    names = {}
    for order in (CLASSES, CLASSES[::-1]):
        client = project.shape(spec(schemas=dict.fromkeys(order, OBJECT)))
        made = {model.name for model in client.models}
        assert len(made) == len(CLASSES)
        assert not made & taken_names(client.decisions.client_class)
        names[tuple(sorted(made))] = order
    assert len(names) == 1, "the order of the schemas decides"


@pytest.mark.parametrize("name", RECORDS)
def test_what_operations_are_made_of_takes_no_name_from_models(project: Project, name: str) -> None:
    client = project.shape(spec(schemas={name: OBJECT}))
    assert [model.name for model in client.models] == [name]
    assert exports(client)[name].startswith("models.")


def test_typed_dicts_that_signatures_name_are_exported(project: Project) -> None:
    body = {
        "content": {
            "application/json": {
                "schema": {"type": "object", "properties": {"who": {"$ref": "#/components/schemas/Person"}}}
            }
        },
        "required": True,
    }
    paths = {"/a": {"post": {"operationId": "things.make", "requestBody": body, "responses": {"204": {}}}}}
    people = {"Person": {"type": "object", "properties": {"at": {"$ref": "#/components/schemas/Spot"}}}}
    project.spec("small", spec(paths, {**people, "Spot": OBJECT}))
    package = project.package("small")
    assert {"PersonDict", "SpotDict"} <= set(package.__all__)
    assert package.PersonDict.__annotations__.keys() == {"at"}


def test_a_client_is_not_called_like_what_its_modules_import(fragments: Fragments) -> None:
    folder = Path(fragments.package("webhooks").__file__ or "").parent
    imported = {
        alias.asname or alias.name
        for module in ("_client.py", "_fixtures.py", "testing/__init__.py")
        for node in ast.walk(ast.parse((folder / module).read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    like_classes = {name for name in imported if name[0].isupper() and not name.isupper()}
    own = {"Webhooks", "AsyncWebhooks", "FakeWebhooks"}
    assert own & like_classes
    assert [name for name in like_classes - own if is_free(name)] == []
