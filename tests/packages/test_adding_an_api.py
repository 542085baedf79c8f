"""docs/adding-an-api.md, done as it stands there: from a vendor's document to a wheel in a service's environment."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.loopback import Loopback, Response
from tests.support.type_checker import complaints_of
from tests.support.venvs import Venv, run
from tests.support.warehouse import warehouse

if TYPE_CHECKING:
    from tests.support.loopback import Received

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]
ROOT = Path(__file__).parents[2]
# What a checkout has, without other APIs.
PARTS = ("generator", "tests/support", "pyproject.toml", "requirements.lock", "Makefile", "LICENSE")
ORDER = {"id": 7, "name": "n", "state": "new", "note": None}
SERVICE = """
import asyncio, json, sys
from switchboard_petstore import AsyncWareHouse, NotFoundError, WareHouse

url = sys.argv[1]
with WareHouse(access_token="t", base_url=url, retry=0) as client:
    orders = [order.id for order in client.orders.list(per_page=2)]
    made = client.orders.create(name="n")
    paid = client.orders.pay(7)
    gone = client.orders.delete(7)
    try:
        client.users.get(404)
        missing = ""
    except NotFoundError as error:
        missing = error.messages[0].message


async def names():
    async with AsyncWareHouse(access_token="t", base_url=url, retry=0) as client:
        return [order.name async for order in client.orders.list(per_page=2)]


print(json.dumps([orders, made.to_dict(), paid.state, gone, missing, asyncio.run(names())]))
"""
USE = """
from switchboard_petstore import Order, WareHouse


def state(client: WareHouse) -> tuple[list[int], str | None]:
    order: Order = client.orders.get(1)
    return [item.id for item in client.orders.list(page=2)], order.note
"""


def serve(request: Received) -> Response:
    """A warehouse of three orders."""
    assert request.headers["authorization"] == "Bearer t"
    query = dict(request.query)
    match request.method, request.path:
        case "GET", "/orders":
            start = (int(query.get("page", 1)) - 1) * 2
            items = [{**ORDER, "id": number, "name": f"n{number}"} for number in (1, 2, 3)[start : start + 2]]
            return Response(body={"data": items, "meta": {"total": 3}})
        case "POST", "/orders":
            assert request.json == {"name": "n"}
            return Response(201, {"data": ORDER, "message": "made"})
        case "POST", "/orders/7/pay":
            return Response(body={"data": {**ORDER, "state": "old"}})
        case "DELETE", "/orders/7":
            return Response(204)
    return Response(404, {"code": "missing", "message": "no such user"})


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which the page's commands were done, for a document of ours."""
    root = tmp_path_factory.mktemp("checkout")
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, root / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, root / part)
    (root / ".venv/bin").mkdir(parents=True)
    (root / ".venv/bin/python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (root / ".venv/bin/python").chmod(0o755)
    (root / "petstore.yaml").write_text(json.dumps(warehouse()), encoding="utf-8")
    for command in commands():
        words = command.replace("path/to/", "").split()
        run("make", "--old-file", ".venv/.ready", *words[1:], cwd=root)
    return root


def commands() -> list[str]:
    """The commands at the head of the page."""
    text = (ROOT / "docs/adding-an-api.md").read_text(encoding="utf-8")
    block = re.search(r"```sh\n(.*?)```", text, re.DOTALL)
    assert block
    return [line.partition("#")[0].strip() for line in block[1].splitlines()]


def test_the_page_names_the_commands_that_are_needed() -> None:
    assert [command.split()[1] for command in commands()] == ["new", "check", "dist"]


def test_a_wheel_of_a_new_client_works_in_a_fresh_environment(checkout: Path, tmp_path: Path) -> None:
    (wheel,) = (checkout / "dist").glob("*.whl")
    venv = Venv.fresh(tmp_path / "venv", ["attrs", "httpx"])
    venv.install(wheel)
    script = tmp_path / "service.py"
    script.write_text(SERVICE, encoding="utf-8")
    with Loopback(serve) as server:
        found: list[Any] = json.loads(venv.execute(script, server.url))
    assert found == [[1, 2, 3], ORDER, "old", None, "no such user", ["n1", "n2", "n3"]]


def test_a_new_client_is_typed_strictly_and_so_is_its_use(checkout: Path) -> None:
    assert complaints_of(checkout, ["petstore"], USE) == ""
    assert 'has no attribute "nam"' in complaints_of(checkout, ["petstore"], USE.replace("order.note", "order.nam"))


def test_a_new_client_has_what_was_proposed(checkout: Path) -> None:
    decided = (checkout / "overrides/petstore/client.yaml").read_text()
    assert "\nenvelope: data\n" in decided
    assert "x-sensitive: true" in (checkout / "overrides/petstore/overlay.yaml").read_text()
    reference = (checkout / "clients/petstore/docs/reference.md").read_text()
    assert "orders.notes.list" in reference
