"""A sixth API by one command, which works without a line of generator code; and what `explain` tells of a call."""

from __future__ import annotations

import asyncio
import json
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.__main__ import main
from generator.commands.explain import explain
from generator.commands.new import new
from generator.errors import GenerationError
from tests.support.generator_project import operation, spec
from tests.support.loopback import Loopback, Response

if TYPE_CHECKING:
    from tests.support.generator_project import Project

ROOT = Path(__file__).parents[2]
PET = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}
# The petstore of OpenAPI 3.0, as people write it.
PETSTORE: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Pet Store", "version": "1.0.0"},
    "servers": [{"url": "https://petstore.example.com/v1"}],
    "security": [{"key": []}],
    "paths": {
        "/pets": {
            "get": {
                "operationId": "listPets",
                "tags": ["pets"],
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}}],
                "responses": {
                    "200": {
                        "description": "pets",
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
                            }
                        },
                    }
                },
            },
            "post": {
                "operationId": "createPets",
                "tags": ["pets"],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                "responses": {"201": {"description": "made"}},
            },
        },
        "/pets/{petId}": {
            "get": {
                "operationId": "showPetById",
                "tags": ["pets"],
                "parameters": [{"name": "petId", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "a pet",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
                    }
                },
            }
        },
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "schemas": {
            "Pet": {**PET, "properties": {**PET["properties"], "tag": {"type": "string", "nullable": True}}}  # type: ignore[dict-item]
        },
    },
}


def put(tmp_path: Path, document: dict[str, Any], name: str = "their-spec.json") -> Path:
    path = tmp_path / name
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def package(root: Path, api: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(root / "clients" / api / "src"))
    for name in [name for name in sys.modules if name.startswith(f"switchboard_{api}")]:
        del sys.modules[name]
    return import_module(f"switchboard_{api}")


def test_a_spec_of_openapi_3_0_makes_a_client_that_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "project"
    report = new(root, "petstore", put(tmp_path, PETSTORE))
    assert report.startswith("Petstore: 3 operations")
    assert "pets.get" in report
    petstore = package(root, "petstore", monkeypatch)
    with Loopback() as loopback:
        loopback.enqueue(
            Response(201), Response(body=[{"id": 1, "tag": None}]), Response(body={"id": 1, "name": "Rex", "age": 3})
        )
        with petstore.Petstore(api_key="k", base_url=f"{loopback.url}/v1") as client:
            assert client.pets.create(id=1, name="Rex", tag=None) is None
            assert [pet.id for pet in client.pets.list(limit=10)] == [1]
            assert client.pets.get("1").extra == {"age": 3}
        loopback.enqueue(Response(body=[]))

        async def read() -> Any:
            async with petstore.AsyncPetstore(api_key="k", base_url=f"{loopback.url}/v1") as client:
                return await client.pets.list()

        assert asyncio.run(read()) == []
    assert [request.target for request in loopback.received] == [
        "/v1/pets",
        "/v1/pets?limit=10",
        "/v1/pets/1",
        "/v1/pets",
    ]
    assert loopback.received[0].json == {"id": 1, "name": "Rex", "tag": None}
    assert {request.headers["x-key"] for request in loopback.received} == {"k"}


def test_a_spec_of_openapi_3_1_and_decisions_made_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "project"
    document = spec({"/things": operation(response={"type": "array", "items": PET}, operationId="things.list")})
    new(root, "things", put(tmp_path, document | {"servers": [{"url": "https://things.example.com"}]}))
    decisions = root / "overrides/things/client.yaml"
    decisions.write_text(decisions.read_text() + "operations: {things.list: {call: stuff.all}}\n")
    assert main(["--root", str(root), "generate"]) == 0
    things = package(root, "things", monkeypatch)
    assert things.OPERATIONS["things.list"].call == "stuff.all"


def test_the_generator_has_no_word_of_any_api() -> None:
    """What is peculiar to an API stands in openapi/ and overrides/."""
    words = {"carbon", "courier", "carrierx", "chatwoot", "ccai", "ujet", "carium"}
    rules = [path for path in (ROOT / "generator").rglob("*") if path.suffix in {".py", ".jinja"}]
    aside = {"runtime", "speclint"}  # their docstrings give examples
    sources = [path for path in rules if not aside & set(path.relative_to(ROOT / "generator").parts)]
    code = "\n".join(
        line for path in sources for line in path.read_text().splitlines() if not line.lstrip().startswith("#")
    )
    assert {word for word in words if word in code.lower()} == set()


@pytest.mark.parametrize(
    ("api", "document", "problem"),
    [
        ("Pet-Store", PETSTORE, "no package name"),
        ("petstore", {"swagger": "1.2"}, "Swagger version"),
        ("petstore", {"swagger": "2.0"}, "no operations"),
        ("petstore", {"openapi": "3.1.0", "info": {}, "paths": {"/a/{id}": operation()}}, "undeclared"),
        ("petstore", [], "not an OpenAPI document"),
    ],
)
def test_what_cannot_be_added_leaves_nothing_behind(tmp_path: Path, api: str, document: Any, problem: str) -> None:
    root = tmp_path / "project"
    with pytest.raises(GenerationError, match=problem):
        new(root, api, put(tmp_path, document))
    assert [path for path in root.rglob("*") if path.is_file()] == []


def test_an_api_that_is_there_is_not_overwritten(project: Project, tmp_path: Path) -> None:
    path = project.spec("small", spec())
    before = path.read_text()
    with pytest.raises(GenerationError, match="already"):
        new(project.root, "small", put(tmp_path, PETSTORE))
    with pytest.raises(GenerationError, match="no such file"):
        new(project.root, "other", tmp_path / "nothing.yaml")
    assert path.read_text() == before


def test_explain_tells_where_a_call_comes_from() -> None:
    explained = explain(ROOT, "chatwoot", "messages.create")
    assert "POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages" in explained
    assert "openapi/chatwoot.yaml:" in explained
    assert "overrides/chatwoot/overlay.yaml:" in explained
    assert "overrides/chatwoot/client.yaml:" in explained
    assert "generator/render/templates/resource.py.jinja" in explained
    assert "resources/messages.py (Messages.create, CREATE)" in explained
    assert "overrides/courier/code/messaging_attachments.py" in explain(ROOT, "courier", "messaging_attachments.get")


def test_explain_names_the_lines_of_the_spec() -> None:
    explained = explain(ROOT, "carrierx_conference", "meeting_rooms.list")
    line = int(explained.split("openapi/carrierx_conference.yaml:")[1].split()[0])
    text = (ROOT / "openapi/carrierx_conference.yaml").read_text().splitlines()
    assert text[line - 1].strip() == "get:"
    assert "operationId: meeting_rooms.list" in text[line]


def test_explain_knows_the_nearest_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(ROOT), "explain", "carrierx_conference", "meeting_room.list"]) == 2
    explained = capsys.readouterr().err
    assert "did you mean 'meeting_rooms.list'?" in explained
    assert "Nothing was written" not in explained
