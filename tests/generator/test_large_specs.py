"""Specs of many operations, and of models within models."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.support.generator_project import Project, call, operation, ref, spec
from tests.support.loopback import Response
from tests.support.sync_async import result_of

STRING = {"type": "string"}


def large(operations: int) -> dict[str, Any]:
    """A spec of so many operations with inline objects inside inline objects, and schemas that refer to each other."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for index in range(operations // 4):
        item = {
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "kind": {"type": "string", "enum": ["a", "b", f"c{index}"]},
                "made": {"type": "string", "format": "date-time"},
                "next": ref(f"Thing{(index + 1) % (operations // 4)}"),
                "deep": {"type": "object", "properties": {"er": {"type": "object", "properties": {"st": STRING}}}},
            },
        }
        schemas[f"Thing{index}"] = item
        base: dict[str, Any] = {"tags": [f"things {index % 60}"]}
        page = {
            "type": "object",
            "properties": {
                "items": {"type": "array", "items": ref(f"Thing{index}")},
                "meta": {"type": "object", "properties": {"total": {"type": "integer"}}},
            },
        }
        body = {"requestBody": {"content": {"application/json": {"schema": ref(f"Thing{index}")}}}}
        identity = [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}]
        paths[f"/things{index}"] = operation(operationId=f"listThing{index}", response=page, **base) | operation(
            "post", operationId=f"createThing{index}", response=ref(f"Thing{index}"), **base, **body
        )
        paths[f"/things{index}/{{id}}"] = {
            "parameters": identity,
            **operation(operationId=f"getThing{index}", response=ref(f"Thing{index}"), **base),
            **operation("delete", operationId=f"deleteThing{index}", **base),
        }
    return spec(paths, schemas)


IMPORTED = """
import sys
from switchboard_{api} import {cls}
client = {cls}(base_url="http://127.0.0.1:9")
client.{resource}
print(sum(name.startswith("switchboard_{api}") for name in sys.modules), "attrs" in sys.modules)
"""


@pytest.mark.slow
def test_1200_operations_generate_and_a_client_loads_no_more_than_a_small_one(project: Project) -> None:
    counts = []
    for api, cls, size in (("large", "Large", 1200), ("tiny", "Tiny", 4)):
        project.spec(api, json.dumps(large(size)))
        package = project.package(api)
        assert len(package.OPERATIONS) == size
        code = IMPORTED.format(
            api=api, cls=cls, resource="things_0" if hasattr(getattr(package, cls), "things_0") else "things0"
        )
        source = project.root / "clients" / api / "src"
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(source)}
        )
        modules, attrs = done.stdout.split()
        assert attrs == "False", "a client that was only made has loaded attrs"
        counts.append(int(modules))
    assert counts[0] == counts[1]


def test_a_page_of_nested_models_comes_back_from_a_client_of_many(project: Project, mode: str) -> None:
    project.spec(f"many_{mode}", json.dumps(large(24)))
    package = project.package(f"many_{mode}")
    path = next(record.call for record in package.OPERATIONS.values() if record.id == "listThing3")
    wire = {
        "items": [
            {"id": 1, "kind": "c3", "made": "2024-01-02T03:04:05Z", "next": {"id": 2}, "deep": {"er": {"st": "x"}}}
        ],
        "meta": {"total": 1},
    }

    async def script(client: Any) -> Any:
        resource, _, method = path.rpartition(".")
        return await result_of(getattr(getattr(client, resource), method)())

    page, _ = call(package, mode, script, Response(200, wire))
    assert page.to_dict() == wire
    assert page.items[0].deep.er.st == "x"
