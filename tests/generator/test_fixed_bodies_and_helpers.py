"""Bodies that can only be `{}`, raw answers of any type, limits in docstrings, modules that override code shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.errors import GenerationError
from tests.support.generator_project import call, operation, spec
from tests.support.loopback import Response

if TYPE_CHECKING:
    from tests.support.generator_project import Project

REFUSES_ALL = [{"type": "object", "maxProperties": 0}, {"type": "object", "additionalProperties": False}]
TAKES_SOME = [
    {"type": "object"},
    {"type": "object", "additionalProperties": True},
    {"type": "object", "additionalProperties": False, "properties": {"a": {"type": "string"}}},
    {"type": "array", "maxItems": 0},
]


def acting(schema: Any) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": schema}}}
    return spec({"/x/{id}/act": operation("post", operationId="things.act", parameters=[ID], requestBody=body)})


ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


@pytest.mark.parametrize("schema", REFUSES_ALL, ids=str)
def test_an_object_that_can_have_no_key_is_sent_and_not_asked_for(project: Project, schema: Any) -> None:
    (method,) = project.shape(acting(schema)).methods
    assert [argument.name for argument in method.arguments] == ["id"]
    package = project.package("small")
    for mode in ("sync", "async"):
        _, (request,) = call(package, mode, lambda client: client.things.act("1"))
        assert (request.body, request.headers["content-type"]) == (b"{}", "application/json")


@pytest.mark.parametrize("schema", TAKES_SOME, ids=str)
def test_another_body_is_asked_for(project: Project, schema: Any) -> None:
    (method,) = project.shape(acting(schema)).methods
    assert len(method.arguments) == 2


def test_a_raw_answer_is_bytes_whatever_its_type_says(project: Project) -> None:
    raw = {"description": "raw", "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}
    project.spec("small", spec({"/a": {"get": {"operationId": "things.read", "responses": {"200": raw}}}}))
    package = project.package("small")
    for kind, body in (("application/json", b"{}"), ("text/html", b"<html>"), ("text/plain", b"x"), ("a/b", b"")):
        response = Response(200, body, {"content-type": kind})
        found, _ = call(package, "sync", lambda client: client.things.read(), response, strict=True)
        assert found == body


def test_limits_of_body_fields_are_documented(project: Project) -> None:
    schema = {
        "type": "object",
        "properties": {
            "name": {"type": "string", "maxLength": 9, "description": "A name"},
            "ids": {"type": "array", "minItems": 1, "items": {"type": "string"}, "description": "Some ids"},
        },
    }
    project.spec("small", acting(schema))
    source = project.build("small")["src/switchboard_small/resources/things.py"]
    assert "name: A name. (at most 9 characters)" in source
    assert "ids: Some ids. (not empty)" in source


CODE = '''
from switchboard_small.resources.things import AsyncThings as GeneratedAsyncThings, Things as GeneratedThings
from {module} import {name}

class Things(GeneratedThings):
    """Things."""

class AsyncThings(GeneratedAsyncThings):
    """Things."""
'''


@pytest.mark.parametrize(("module", "name"), [(".helper", "x"), (".", "helper")])
def test_a_module_that_override_code_imports_is_used(project: Project, module: str, name: str) -> None:
    project.spec("small", acting({"type": "object"}))
    project.override("small", "code/things.py", CODE.format(module=module, name=name))
    project.override("small", "code/helper.py", "x = 1\n")
    assert "src/switchboard_small/custom/helper.py" in project.build("small")


def test_a_module_that_nothing_imports_is_refused(project: Project) -> None:
    project.spec("small", acting({"type": "object"}))
    project.override("small", "code/helper.py", "x = 1\n")
    with pytest.raises(GenerationError, match="nothing uses") as caught:
        project.build("small")
    assert "import it" in caught.value.cure
