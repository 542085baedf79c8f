"""`refresh` as a maintainer uses it: from the vendor's file to a spec, and what that means for users."""

from __future__ import annotations

import copy
import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from generator.__main__ import main
from generator.commands.diff import diff
from generator.commands.refresh import Choices, first_skeleton, refresh
from generator.errors import GenerationError
from generator.load.layout import format_spec
from generator.load.yaml_text import read_yaml
from generator.pipeline import generate
from generator.refresh.skeleton import read_skeleton, skeleton_path
from tests.support.generator_project import Project
from tests.support.known_types import let_know
from tests.support.refreshes import Spec, ours, theirs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CHOICES = Choices("2026-01-02", "4.2")
SET = dict.__setitem__


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all tests, so that what mypy has learned is kept."""
    folder = tmp_path_factory.mktemp("refresh")
    let_know(tmp_path_factory, folder)
    return folder


@pytest.fixture
def project(root: Path) -> Project:
    """A workshop with one API, whose interface is recorded as released."""
    for folder in ("openapi", "overrides", "clients"):
        shutil.rmtree(root / folder, ignore_errors=True)
    made = Project(root)
    made.spec("small", format_spec(ours(), "Small"))
    made.override("small", "client.yaml", "title: Small\nclass: Small\nauth: {token: {kind: bearer}}\n")
    generate(root, [])
    recorded = (root / "clients/small/interface.json").read_text()
    made.override("small", "released.json", recorded)
    first_skeleton(root, "small")
    return made


def newer(root: Path, change: Callable[[Spec], object] | None = None) -> Path:
    """The vendor's new document, as a file of OpenAPI 3.0."""
    document = theirs(change) | {"openapi": "3.0.3"}
    path = root / "newer.json"
    path.write_text(json.dumps(document))
    return path


def test_nothing_is_written_without_write(project: Project) -> None:
    """The report is the same."""
    path = newer(project.root, lambda d: SET(d["paths"]["/rooms"]["get"]["responses"], "202", {}))
    files = (project.root / "openapi/small.yaml", skeleton_path(project.root, "small"))
    before = [file.read_text() for file in files]
    report = refresh(project.root, "small", path, CHOICES)
    assert [file.read_text() for file in files] == before
    assert not (project.root / "openapi/written").exists()
    assert report == refresh(project.root, "small", path, Choices("2026-01-02", "4.2", write=True))


def test_what_is_written_is_the_base_of_the_next_time(project: Project) -> None:
    """Spec, skeleton, words; `info` says which documents the spec was made from; the second time finds nothing."""
    path = newer(project.root, lambda d: SET(d["paths"]["/rooms"]["get"]["responses"], "202", {}))
    assert main(["--root", str(project.root), "refresh", "small", str(path), "--date", "2026-01-02", "--write"]) == 0
    spec = read_yaml(project.root / "openapi/small.yaml").data
    assert [source["document"] for source in spec["info"]["x-source"]] == ["001", "newer.json"]
    assert read_skeleton(skeleton_path(project.root, "small")).source.document == "newer.json"
    assert "to be written" in (project.root / "openapi/written/small.yaml").read_text()
    before = (project.root / "openapi/small.yaml").read_text()
    again = refresh(project.root, "small", path, Choices("2026-01-02", write=True))
    assert "no change that users can see" in again
    assert (project.root / "openapi/small.yaml").read_text() == before


def test_a_skeleton_does_for_the_document_that_it_was_made_of(project: Project, tmp_path: Path) -> None:
    """So a refresh can be done again where the vendor's own file is not."""
    path = newer(project.root, lambda d: d["paths"]["/rooms"]["get"]["parameters"][0]["schema"].update(maxLength=9))
    spec = (project.root / "openapi/small.yaml").read_text()
    refresh(project.root, "small", path, Choices("2026-01-02", "4.2", write=True))
    first = (project.root / "openapi/small.yaml").read_text()
    kept = tmp_path / "kept.yaml"
    skeleton_path(project.root, "small").rename(kept)
    project.spec("small", spec)
    first_skeleton(project.root, "small")
    refresh(project.root, "small", kept, Choices("2030-01-01", write=True))
    assert (project.root / "openapi/small.yaml").read_text() == first


def test_corrections_that_the_document_makes_wrong_or_needless_are_all_listed(project: Project) -> None:
    """Not one a run; and decisions on what is not there."""
    actions = [
        {"target": "$.paths['/rooms'].get", "description": "Said.", "update": {"deprecated": True}},
        {
            "target": "$.components.schemas.Room.properties.floor",
            "description": "Whole.",
            "update": {"type": "integer"},
        },
        {
            "target": "$.components.schemas.Room.properties.floor",
            "description": "Whole.",
            "update": {"type": "integer"},
        },
    ]
    spec = ours()
    spec["components"]["schemas"]["Room"]["properties"]["floor"] = {"description": "Which", "type": "string"}
    project.spec("small", format_spec(spec, "Small"))
    overlay = {"overlay": "1.0.0", "info": {"title": "o", "version": "1"}, "actions": actions}
    project.override("small", "overlay.yaml", json.dumps(overlay, indent=1))
    path = newer(project.root, lambda d: SET(d["paths"]["/rooms"]["get"], "deprecated", True))
    report = refresh(project.root, "small", path, CHOICES)
    assert "needless now (1)" in report.replace("(2)", "(1)")
    assert "$.components.schemas.Room.properties.floor says what the spec says" in report


def test_a_spec_that_cannot_be_generated_yet_says_what_to_mend(project: Project) -> None:
    """All faults together, with the lines of the new spec."""
    again = {"get": {"operationId": "rooms.list", "responses": {"200": {}}}}
    report = refresh(project.root, "small", newer(project.root, lambda d: SET(d["paths"], "/again", again)), CHOICES)
    assert "operationId 'rooms.list' is used twice" in report


def test_a_file_that_is_none_and_a_skeleton_that_is_none_are_errors(project: Project) -> None:
    """Each with a cure."""
    with pytest.raises(GenerationError, match="no such file"):
        refresh(project.root, "small", project.root / "none.json", CHOICES)
    skeleton_path(project.root, "small").write_text("a: 1\n")
    with pytest.raises(GenerationError, match="not a skeleton"):
        refresh(project.root, "small", newer(project.root), CHOICES)
    with pytest.raises(GenerationError, match="there is a skeleton already"):
        first_skeleton(project.root, "small")


def _gone(spec: Spec) -> None:
    del spec["paths"]["/rooms/{id}"]


def _renamed(spec: Spec) -> None:
    properties = spec["components"]["schemas"]["Room"]["properties"]
    properties["title"] = properties.pop("name")


def _added(spec: Spec) -> None:
    item = copy.deepcopy(spec["paths"]["/rooms/{id}"])
    item["get"]["operationId"] = "rooms.open"
    spec["paths"]["/rooms/{id}/open"] = item


SEVEN: dict[str, tuple[Callable[[Spec], object], str, str, str, tuple[str, ...]]] = {
    "an operation added": (_added, "call-added", "rooms.open()", "0.1.1", ()),
    "a field renamed": (_renamed, "field-removed", "Room.name", "0.2.0", ("type checkers", "calls at run time")),
    "an enum's value added": (
        lambda s: s["components"]["schemas"]["Size"]["enum"].append("huge"), "member-added", "Size.HUGE", "0.1.1", ()),
    "a field made required": (
        lambda s: SET(s["components"]["schemas"]["RoomCreate"], "required", ["name"]), "argument-became-required",
        "rooms.create()", "0.2.0", ("type checkers", "calls at run time")),
    "an operation removed": (_gone, "call-removed", "rooms.get()", "0.2.0", ("type checkers", "calls at run time")),
    "a parameter retyped": (
        lambda s: SET(s["paths"]["/rooms"]["get"]["parameters"][0]["schema"], "type", "integer"), "argument-changed",
        "rooms.list()", "0.2.0", ("type checkers", "calls at run time")),
    "an operationId changed": (
        lambda s: SET(s["paths"]["/rooms/{id}"]["get"], "operationId", "rooms.read"), "call-renamed", "rooms.get()",
        "0.2.0", ("type checkers", "calls at run time")),
}  # fmt: skip


@pytest.mark.parametrize("name", SEVEN)
def test_each_of_seven_changes_gets_verdict_bump_and_note_from_one_command(name: str, project: Project) -> None:
    """Edited into the spec by hand: `diff` says it in users' words."""
    change, rule, subject, version, breaks = SEVEN[name]
    spec = ours()
    change(spec)
    project.spec("small", format_spec(spec, "Small"))
    (judged,) = json.loads(diff(project.root, ["small"], form="json"))
    found: dict[str, Any] = next(one for one in judged["changes"] if one["rule"] == rule)
    assert (found["subject"], tuple(found["breaks"])) == (subject, breaks)
    assert found["note"]
    assert judged["next_version"] == version
    assert judged["breaking"] is bool(breaks)


TAKEN: dict[str, tuple[tuple[str, str], str]] = {
    "an operation added": (("new", "GET /rooms/{id}/open"), "rooms.open(): was added · minor"),
    "a field renamed": (("gone", "Room.name"), "Room.title: was added · minor"),
    "an enum's value added": (("changed", "Size value huge"), "Size.HUGE: was added · minor"),
    "a field made required": (
        ("changed", "RoomCreate.name required"),
        "rooms.create(): argument name became required · breaking · type checkers and calls at run time",
    ),
    "a field of responses made required": (("kept", "Room.name always there"), "no change that users can see"),
    "an operation removed": (("gone", "GET /rooms/{id}"), "rooms.get(): is deprecated · minor"),
    "a parameter retyped": (
        ("changed", "GET /rooms ?sort type"), "rooms.list(): argument sort takes int | str (was str) · minor"),
    "a parameter retyped, of an API in one version": (
        ("changed", "GET /rooms ?sort type"),
        "rooms.list(): argument sort takes int (was str) · breaking · type checkers and calls at run time"),
    "an operationId changed": (("kept", "GET /rooms/{id} operationId"), "no change that users can see"),
    "an operation moved": (("conflicts", "GET /rooms/{id} path"), "no change that users can see"),
}  # fmt: skip
AT_VENDORS: dict[str, Callable[[Spec], object]] = {
    "a field renamed": lambda d: SET(
        d["components"]["schemas"]["room"]["properties"], "title",
        d["components"]["schemas"]["room"]["properties"].pop("name")),
    "a field made required": lambda d: SET(d["components"]["schemas"]["room_payload"], "required", ["name"]),
    "a field of responses made required": lambda d: SET(d["components"]["schemas"]["room"], "required", ["name"]),
    "an operation moved": lambda d: SET(d["paths"], "/v2/rooms/{id}", d["paths"].pop("/rooms/{id}")),
}  # fmt: skip
TITLE_OF = {"new": "New (", "changed": "Changed by", "gone": "Not in the", "kept": "Kept as", "conflicts": "Both sides"}


@pytest.mark.parametrize("name", TAKEN)
def test_each_change_in_a_vendors_document_is_told_with_what_it_means_for_users(name: str, project: Project) -> None:
    """One command: what became of it, and its verdict."""
    kind = name.partition(",")[0]
    change = AT_VENDORS.get(kind) or SEVEN[kind][0]
    report = refresh(project.root, "small", newer(project.root, change), Choices("2026-01-02", exact="," in name))
    (heading, key), line = TAKEN[name]
    told = report.partition(f"\n{TITLE_OF[heading]}")[2].splitlines()[1:]
    assert any(entry.startswith(f"  {key}") for entry in told)
    assert line in report.partition("For users of the client:")[2]
