"""Operations that the vendor serves at another path: recognized, and moved where a maintainer says so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.commands.refresh import Choices, first_skeleton, refresh
from generator.load.layout import format_spec
from generator.load.yaml_text import dump_yaml, read_yaml
from generator.pipeline import generate
from generator.refresh.locked import moved_lock
from generator.refresh.written import written_path
from tests.support.generator_project import Project
from tests.support.refreshes import Spec, found, ours, taken, theirs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KEY = "GET /rooms/{id} path"


def moved(document: Spec) -> None:
    """At another path, by its old operationId."""
    document["paths"]["/v2/halls/{hall}"] = item = document["paths"].pop("/rooms/{id}")
    item["get"]["parameters"][0]["name"] = "hall"


def moved_and_renamed(document: Spec) -> None:
    """By another operationId, too: it is known by what it states."""
    moved(document)
    document["paths"]["/v2/halls/{hall}"]["get"]["operationId"] = "halls.read"


WAYS = {"by its operationId": moved, "by what it states": moved_and_renamed}


@pytest.fixture(params=WAYS)
def change(request: pytest.FixtureRequest) -> Callable[[Spec], None]:
    """Each way in which a moved operation is recognized."""
    return WAYS[request.param]


def test_a_move_is_proposed(change: Callable[[Spec], None]) -> None:
    """Nothing is new, gone or renamed until somebody decides."""
    result = taken(change)
    assert found(result) == {"conflicts": {KEY}} or found(result) == {
        "conflicts": {KEY}, "kept": {"GET /rooms/{id} operationId"}}  # fmt: skip
    assert result.spec["paths"] == ours()["paths"]
    assert "`decided: theirs` moves it" in result.outcome.found["conflicts"][KEY]


def test_a_decided_move_takes_the_path_and_nothing_else(change: Callable[[Spec], None]) -> None:
    """Variables keep our names; the next time there is no news."""
    result = taken(change, words={"decided": {KEY: "theirs"}})
    assert list(result.spec["paths"]) == ["/rooms", "/v2/halls/{id}"]
    assert result.spec["paths"]["/v2/halls/{id}"] == ours()["paths"]["/rooms/{id}"]
    assert result.outcome.moved == {"GET /rooms/{id}": "GET /v2/halls/{id}"}
    assert "conflicts" not in found(result)
    again = taken(change, spec=result.spec, base=theirs(change))
    assert again.spec == result.spec


@pytest.mark.parametrize(
    ("choice", "paths"), [("ours", {"/rooms/{id}"}), ("both", {"/rooms/{id}", "/v2/halls/{hall}"})]
)
def test_a_move_can_be_decided_otherwise(choice: str, paths: set[str], change: Callable[[Spec], None]) -> None:
    """Ours: the path stays. Both: theirs is a new operation, and ours is gone from the document."""
    result = taken(change, words={"decided": {KEY: choice}})
    assert result.spec["paths"].keys() == {"/rooms", *paths}
    assert "conflicts" not in found(result)
    assert result.spec["paths"]["/rooms/{id}"]["get"].get("deprecated", False) is (choice == "both")


def test_what_changed_beside_the_path_is_merged() -> None:
    """An operation that is known by its operationId may state more than before."""

    def change(document: Spec) -> None:
        moved(document)
        more = {"name": "full", "in": "query", "schema": {"type": "boolean"}}
        document["paths"]["/v2/halls/{hall}"]["get"]["parameters"].append(more)

    result = taken(change, words={"decided": {KEY: "theirs"}})
    names = [one["name"] for one in result.spec["paths"]["/v2/halls/{id}"]["get"]["parameters"]]
    assert names == ["id", "full"]


def test_operations_that_state_the_same_are_not_guessed_apart() -> None:
    """Two are gone, and two are new, all alike: each may be each."""
    spec = ours()
    spec["paths"]["/halls/{id}"] = json.loads(json.dumps(spec["paths"]["/rooms/{id}"]))
    spec["paths"]["/halls/{id}"]["get"]["operationId"] = "halls.get"

    def change(document: Spec) -> None:
        for place in ("/a/{id}", "/b/{id}"):
            document["paths"][place] = json.loads(json.dumps(document["paths"]["/rooms/{id}"]))
            document["paths"][place]["get"]["operationId"] = place
        del document["paths"]["/rooms/{id}"]

    base = theirs(lambda d: d["paths"].update({"/halls/{id}": d["paths"]["/rooms/{id}"]}))
    result = taken(change, spec=spec, base=base)
    assert found(result)["gone"] == {"GET /rooms/{id}", "GET /halls/{id}"}
    assert found(result)["new"] == {"GET /a/{id}", "GET /b/{id}"}


def test_names_go_with_an_operation_that_moved() -> None:
    """Its call, and the classes that go by its place."""
    lock = {
        "calls": {"GET /rooms/{room}": {"call": "rooms.get", "since": "0.1.0"}},
        "models": {"/paths/~1rooms~1{id}/get/responses/200": {"name": "RoomFound"}, "Room": {"name": "Room"}},
        "renamed": [{"call": "rooms.find", "now": "rooms.get", "until": "0.9.0"}],
    }
    text = moved_lock(lock, {"GET /rooms/{id}": "GET /v2/rooms/{id}"})
    for part in ("GET /v2/rooms/{id}", "/paths/~1v2~1rooms~1{id}/get/responses/200", "rooms.find"):
        assert part in text
    assert "/paths/~1rooms" not in text


def test_a_decided_move_breaks_only_the_wire_and_is_written_with_its_names(tmp_path: Path) -> None:
    """From the command: spec, skeleton and lock are written, and the call is called as before."""
    project = Project(tmp_path)
    project.spec("small", format_spec(ours(), "Small"))
    project.override("small", "client.yaml", "title: Small\nclass: Small\nauth: {token: {kind: bearer}}\n")
    generate(tmp_path, [])
    project.override("small", "released.json", (tmp_path / "clients/small/interface.json").read_text())
    generate(tmp_path, [])
    first_skeleton(tmp_path, "small")
    written_path(tmp_path, "small").parent.mkdir(parents=True)
    written_path(tmp_path, "small").write_text(dump_yaml({"decided": {KEY: "theirs"}}))
    document = tmp_path / "newer.json"
    document.write_text(json.dumps(theirs(moved) | {"openapi": "3.0.3"}))
    report = refresh(tmp_path, "small", document, Choices("2026-01-02", write=True))
    assert "rooms.get(): sends another request (was GET /rooms/{id}) · breaking · only the wire" in report
    assert "1 change, 1 breaking" in report
    generate(tmp_path, [])
    calls: Any = json.loads((tmp_path / "clients/small/interface.json").read_text())["calls"]
    assert calls["rooms.get"]["request"] == "GET /v2/halls/{id}"
    assert "GET /v2/halls/{id}" in read_yaml(tmp_path / "overrides/small/names.lock.yaml").data["calls"]
