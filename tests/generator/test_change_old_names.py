"""A name that changed and still works is no break, and its end is one: both judges say so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator.change.old_names import with_old_names
from generator.commands.diff import diff
from generator.load.yaml_text import dump_yaml, read_yaml
from generator.pipeline import generate
from tests.support.generator_project import Project, copied
from tests.support.refreshes import Spec, ours

if TYPE_CHECKING:
    from pathlib import Path

CLIENT = "title: Small\nclass: Small\nauth: {token: {kind: bearer}}\n"
BOTH = ("type checkers", "calls at run time")
UNTIL: Spec = {"until": "0.9.0"}
CALL: Spec = {"call": "rooms.get", "now": "rooms.read", **UNTIL}
ARGUMENT: Spec = {"call": "rooms.list", "argument": "sort", "now": "order", **UNTIL}
POSITIONAL: Spec = {"call": "rooms.get", "argument": "id", "now": "room", **UNTIL}
MODEL: Spec = {"model": "Room", "now": "Hall", **UNTIL}
FIELD: Spec = {"model": "Room", "field": "name", "now": "title", **UNTIL}
FIELD_OF_NEW: Spec = {"model": "Hall", "field": "name", "now": "title", **UNTIL}
MEMBER: Spec = {"enum": "Size", "member": "SMALL", "now": "TINY", **UNTIL}
ROWS: dict[str, tuple[list[Spec], set[str], dict[str, str]]] = {
    "a call": ([CALL], {"rooms.get()"}, {"rooms.get()": "call-removed"}),
    "an argument": ([ARGUMENT], {"rooms.list()"}, {"rooms.list()": "argument-removed"}),
    "an argument by position": ([POSITIONAL], {"rooms.get()"}, {"rooms.get()": "argument-removed"}),
    "a model": ([MODEL], {"Room"}, {"Room": "model-removed"}),
    "a field": ([FIELD], {"Room.name"}, {"Room.name": "field-removed"}),
    "a member": ([MEMBER], {"Size.SMALL"}, {"Size.SMALL": "member-removed"}),
    "all of them": (
        [CALL, ARGUMENT, MODEL, FIELD_OF_NEW, MEMBER],
        {"rooms.get()", "rooms.list()", "Room", "Room.name", "Size.SMALL"},
        {"rooms.get()": "call-removed", "rooms.list()": "argument-removed", "Room": "model-removed",
         "Hall.name": "field-removed", "Size.SMALL": "member-removed"},
    ),
}  # fmt: skip
INVARIANT = {"rooms.list()": ("type checkers",)}
"""What breaks besides where a model is renamed: no `list[Hall]` is a `list[Room]` for a type checker."""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What mypy has learned, kept for all tests."""
    return tmp_path_factory.mktemp("witness")


@pytest.fixture
def project(tmp_path: Path, cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A client that was released."""
    made = copied(tmp_path_factory, "small-of-old-names", tmp_path, make)
    (tmp_path / ".cache").mkdir(exist_ok=True)
    (tmp_path / ".cache" / "witness").symlink_to(cache)
    return made


def make(project: Project) -> None:
    project.spec("small", json.dumps(ours()))
    project.override("small", "client.yaml", CLIENT)
    generate(project.root, [])
    released(project)


def released(project: Project) -> None:
    made = (project.root / "clients/small/interface.json").read_text()
    project.override("small", "released.json", made)
    generate(project.root, [])


def renamed(project: Project, *entries: Spec) -> None:
    path = project.root / "overrides/small/names.lock.yaml"
    kept = {key: value for key, value in read_yaml(path).data.items() if key != "renamed"}
    path.write_text(dump_yaml(kept | ({"renamed": list(entries)} if entries else {})))
    generate(project.root, [])


def changes(project: Project) -> list[Any]:
    (judged,) = json.loads(diff(project.root, ["small"], form="json"))
    found: list[Any] = judged["changes"]
    return found


@pytest.mark.parametrize("name", ROWS)
def test_an_old_name_that_works_is_no_break_and_its_end_is_one(name: str, project: Project) -> None:
    """Renamed, then released, then without the old name."""
    entries, subjects, gone = ROWS[name]
    renamed(project, *entries)
    found = changes(project)
    assert {one["subject"] for one in found if one["rule"] == "name-deprecated"} == subjects
    assert all("until 0.9.0" in one["text"] for one in found if one["rule"] == "name-deprecated")
    breaking = {one["subject"]: tuple(one["breaks"]) for one in found if one["breaking"]}
    assert breaking == (INVARIANT if MODEL in entries else {})
    released(project)
    assert changes(project) == []
    renamed(project)
    assert {one["subject"]: one["rule"] for one in changes(project) if one["breaking"]} == gone
    assert all(tuple(one["breaks"]) == BOTH for one in changes(project))


def test_two_old_arguments_of_a_call_are_one_too_many_for_type_checkers(project: Project) -> None:
    """Each has an overload of its own, so calls that give both are refused; at run time they work."""
    spec = ours()
    spec["paths"]["/rooms/{id}"]["get"]["parameters"].append(
        {"name": "full", "in": "query", "description": "More", "schema": {"type": "boolean"}}
    )
    project.spec("small", json.dumps(spec))
    generate(project.root, [])
    released(project)
    renamed(project, POSITIONAL, {"call": "rooms.get", "argument": "full", "now": "whole", **UNTIL})
    assert {(one["rule"], tuple(one["breaks"])) for one in changes(project)} == {
        ("name-deprecated", ("type checkers",))
    }


def test_an_interface_without_old_names_is_what_it_was() -> None:
    """Records of earlier releases have none."""
    record: Spec = {"calls": {}, "models": {}}
    assert with_old_names(record) is record
