"""Names that users write stay, whatever the vendor calls things; a maintainer renames, and old names work on."""

from __future__ import annotations

import asyncio
import copy
import json
import subprocess
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.errors import GenerationError
from generator.load.lock import NameLock
from generator.load.yaml_text import dump_yaml, read_yaml
from generator.pipeline import check, generate
from tests.support.generator_project import Project, call, copied
from tests.support.loopback import Response
from tests.support.refreshes import Spec, ours

if TYPE_CHECKING:
    from types import ModuleType

NODE = Path(__file__).parents[2] / "node_modules" / ".bin" / "pyright"
CLIENT = "title: Small\nclass: Small\nauth: {token: {kind: bearer}}\n"
ROOM = {"id": 1, "name": "Blue", "size": "small"}
RENAMED = [
    {"call": "rooms.get", "now": "rooms.read", "until": "0.9.0"},
    {"call": "rooms.list", "argument": "sort", "now": "order", "until": "0.9.0"},
    {"model": "Room", "now": "Hall", "until": "0.9.0"},
    {"model": "Hall", "field": "name", "now": "title", "until": "0.9.0"},
    {"enum": "Size", "member": "SMALL", "now": "TINY", "until": "0.9.0"},
]


@pytest.fixture
def project(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A client that was released."""
    return copied(tmp_path_factory, "small-with-lock", tmp_path, make)


def make(project: Project) -> None:
    project.spec("small", json.dumps(ours()))
    project.override("small", "client.yaml", CLIENT)
    generate(project.root, [])
    project.override("small", "released.json", (project.root / "clients/small/interface.json").read_text())
    generate(project.root, [])


def make_renamed(project: Project) -> None:
    make(project)
    rename(project, *RENAMED)


def lock(project: Project) -> Any:
    return read_yaml(project.root / "overrides/small/names.lock.yaml").data


def rename(project: Project, *entries: Spec) -> None:
    """What a maintainer adds to the lock."""
    path = project.root / "overrides/small/names.lock.yaml"
    path.write_text(dump_yaml(lock(project) | {"renamed": list(entries)}))
    generate(project.root, [])


def interface(project: Project) -> Any:
    return json.loads((project.root / "clients/small/interface.json").read_text())


def test_the_lock_holds_every_name_by_what_it_stands_for(project: Project) -> None:
    """Calls by request, arguments by place and wire name, classes by schema, fields by wire name, members by value."""
    held = lock(project)
    assert held["calls"]["GET /rooms"] == {"call": "rooms.list", "since": "0.1.0", "arguments": {"query sort": "sort"}}
    assert held["models"]["Room"] == {
        "name": "Room",
        "since": "0.1.0",
        "fields": {"id": "id", "name": "name", "size": "size"},
    }
    assert held["enums"]["Size"] == {"name": "Size", "since": "0.1.0", "members": {"small": "SMALL", "large": "LARGE"}}
    assert check(project.root, []) == []


class Walked(dict[str, Any]):
    """Counts how often somebody walks through it."""

    walks = 0

    def items(self) -> Any:
        self.walks += 1
        return super().items()

    def values(self) -> Any:
        self.walks += 1
        return super().values()


def test_a_lock_is_walked_through_once_however_many_names_are_asked_for() -> None:
    """Or the time of a large API would grow with the square of its size."""
    each = range(50)
    calls = {f"GET /rooms/{{id}}/{index}": {"call": f"rooms.get{index}", "since": "0.1.0"} for index in each}
    models = {f"Room{index}": {"name": f"Hall{index}", "since": "0.1.0", "fields": {"a-b": "ab"}} for index in each}
    data = {"calls": Walked(calls), "models": Walked(models), "enums": Walked()}
    known = NameLock(data)
    assert [known.call("GET", f"/rooms/{{room}}/{i}") for i in each] == [f"rooms.get{i}" for i in each]
    assert {known.field(f"Hall{index}", "a-b") for index in each} == {"ab"}
    assert [section.walks for section in data.values()] == [1, 1, 1]


def _other_ids(spec: Spec) -> None:
    for item in spec["paths"].values():
        for operation in item.values():
            operation["operationId"] = f"corrected_{operation['operationId'].replace('.', '_')}"


def _other_variable(spec: Spec) -> None:
    spec["paths"]["/rooms/{room}"] = item = spec["paths"].pop("/rooms/{id}")
    item["get"]["parameters"][0]["name"] = "room"


def _twins(spec: Spec) -> None:
    properties = spec["components"]["schemas"]["Room"]["properties"]
    spec["components"]["schemas"]["Room"]["properties"] = {"NAME": {"type": "string"}, **properties}
    spec["components"]["schemas"]["Size"]["enum"].insert(0, "Small")
    parameters = spec["paths"]["/rooms"]["get"]["parameters"]
    parameters.insert(0, {"name": "sort", "in": "header", "schema": {"type": "string"}})


@pytest.mark.parametrize("change", [_other_ids, _other_variable, _twins])
def test_nothing_that_a_vendor_does_renames_anything(project: Project, change: Any) -> None:
    """Corrected operationIds, other variables, new things that want the same names."""
    before = interface(project)
    spec = copy.deepcopy(ours())
    change(spec)
    project.spec("small", json.dumps(spec))
    generate(project.root, [])
    after = interface(project)
    assert set(before["calls"]) == set(after["calls"])
    assert after["calls"]["rooms.list"]["arguments"]["sort"]["in"] == "query"
    assert after["models"]["Room"]["name"]["wire"] == "name"
    assert after["enums"]["Size"]["members"]["SMALL"] == "small"


def test_what_is_new_is_added_and_free_until_it_is_released(project: Project) -> None:
    """Its version says so; a later part of a known thing has a version of its own."""
    spec = ours()
    spec["paths"]["/halls"] = copy.deepcopy({"get": spec["paths"]["/rooms"]["get"] | {"operationId": "halls.list"}})
    spec["components"]["schemas"]["Room"]["properties"]["floor"] = {"type": "integer"}
    project.spec("small", json.dumps(spec))
    generate(project.root, [])
    held = lock(project)
    assert held["calls"]["GET /halls"]["since"] == "unreleased"
    assert held["models"]["Room"]["added"] == {"floor": "unreleased"}
    project.override("small", "client.yaml", CLIENT + "operations: {halls.list: {call: halls.all}}\n")
    generate(project.root, [])
    assert lock(project)["calls"]["GET /halls"]["call"] == "halls.all"
    released = interface(project) | {"version": "0.2.0"}
    project.override("small", "released.json", json.dumps(released))
    generate(project.root, [])
    assert lock(project)["calls"]["GET /halls"]["since"] == "0.2.0"
    assert lock(project)["models"]["Room"]["added"] == {"floor": "0.2.0"}


@pytest.mark.parametrize(
    ("decisions", "known", "entry"),
    [
        ("operations: {rooms.get: {call: rooms.read}}\n", "rooms.get", "{call: rooms.get, now: rooms.read"),
        ("models: {Room: {name: Hall}}\n", "Room", "{model: Room, now: Hall"),
        (
            "operations: {rooms.list: {rename: {sort: order}}}\n",
            "sort",
            "{call: rooms.list, argument: sort, now: order",
        ),
    ],
)
def test_a_decision_that_would_rename_says_how(project: Project, decisions: str, known: str, entry: str) -> None:
    """The cure is the entry to write."""
    project.override("small", "client.yaml", CLIENT + decisions)
    with pytest.raises(GenerationError, match=f"is {known} for users") as caught:
        generate(project.root, [])
    assert entry in caught.value.cure
    assert "names.lock.yaml" in caught.value.where


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ({"call": "rooms.get", "now": "rooms.read"}, "says too little"),
        ({"enum": "Size", "now": "Large", "until": "0.9.0"}, "says too little"),
        ({"model": "Hall", "field": "name", "now": "title", "until": "0.1.0"}, "no title"),
        ({"call": "rooms.get", "now": "rooms.read", "until": "0.1.0"}, "promised until 0.1.0"),
    ],
)
def test_a_renaming_that_cannot_be_is_an_error(project: Project, entry: Spec, problem: str) -> None:
    """Too little said, a name that is not there, a time that is over."""
    with pytest.raises(GenerationError, match=problem):
        rename(project, entry)


@pytest.fixture
def package(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The client with everything renamed."""
    return copied(tmp_path_factory, "small-renamed", tmp_path, make_renamed).imported("small")


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_old_names_work_with_a_warning(package: ModuleType, mode: str) -> None:
    """Calls, arguments, fields, members and models, at run time."""
    room = Response(200, ROOM)
    with pytest.warns(DeprecationWarning, match=r"Rooms\.get is called \w*Rooms\.read now"):
        found, _ = call(package, mode, lambda client: client.rooms.get(1), room, access_token="t")
    with pytest.warns(DeprecationWarning, match=r"Hall\.name is called title now"):
        assert found.name == "Blue"
    rooms = Response(200, [ROOM])
    with pytest.warns(DeprecationWarning, match=r"argument sort of .*Rooms\.list\(\) is called order now"):
        _, received = call(package, mode, lambda client: client.rooms.list(sort="name"), rooms, access_token="t")
    assert received[0].target.endswith("?sort=name")
    with pytest.warns(DeprecationWarning, match=r"Size\.SMALL is called TINY now"):
        assert package.Size.SMALL is package.Size.TINY
    with pytest.warns(DeprecationWarning, match="Room is called Hall now"):
        assert package.Room is package.Hall
    with pytest.warns(DeprecationWarning, match="argument name"):
        assert package.Hall(name="Red").to_dict() == {"name": "Red"}


def test_new_names_warn_of_nothing_and_wrong_ones_are_refused_as_ever(package: ModuleType) -> None:
    """Old names are no door for others."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert package.Hall(title="Red").title == "Red"
        assert list(package.Size) == [package.Size.TINY, package.Size.LARGE]
    for owner, name in ((package.Hall(), "nmae"), (package.Size, "HUGE"), (package, "Rom")):
        with pytest.raises(AttributeError, match=name):
            getattr(owner, name)
    with pytest.raises(AttributeError, match="find"):
        package.Small(access_token="t").rooms.find  # noqa: B018
    with pytest.raises(TypeError, match="also by its old name"):
        package.Hall(title="a", name="b")


PROGRAM = """
from switchboard_small import AsyncSmall, Hall, Room, Size, Small

def sync(client: Small) -> None:
    room: Room = client.rooms.get(1)
    client.rooms.list(sort="a")
    print(Size.SMALL, room.name)

async def later(client: AsyncSmall) -> None:
    await client.rooms.get(1)
    await client.rooms.list(sort="a")

def new(client: Small) -> str | None:
    hall: Hall = client.rooms.read(1)
    client.rooms.list(order="a")
    print(Size.TINY)
    return hall.title
"""
OLD = (2, 5, 6, 7, 10, 11)


@pytest.fixture
def program(project: Project) -> Path:
    """A program that uses old names, and new ones."""
    rename(project, *RENAMED)
    path = project.root / "program.py"
    path.write_text(PROGRAM)
    return path


def test_mypy_shows_old_names_as_deprecated_and_nothing_else(project: Project, program: Path) -> None:
    """PEP 702, in sync and async. What the program imports is read, not judged."""
    source = project.root / "clients/small/src"
    options = ["--strict", "--enable-error-code", "deprecated", "--python-version", "3.11", "--no-error-summary"]
    options += ["--follow-imports", "silent"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "--cache-dir", project.root / "mypy", "--config-file", "", program],
        capture_output=True, text=True, check=False, env={"MYPYPATH": str(source), "PATH": ""},
    )  # fmt: skip
    lines = [line.partition("program.py:")[2] for line in done.stdout.splitlines() if "program.py" in line]
    assert {int(line.partition(":")[0]) for line in lines} == set(OLD), done.stdout
    assert all("[deprecated]" in line for line in lines), done.stdout


@pytest.mark.skipif(not NODE.exists(), reason="no Node.js here")
def test_pyright_shows_old_names_as_deprecated_and_nothing_else(project: Project, program: Path) -> None:
    """PEP 702, in sync and async."""
    settings = {"reportDeprecated": "error", "extraPaths": ["clients/small/src"], "include": ["program.py"]}
    (project.root / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run([NODE, "--outputjson"], capture_output=True, text=True, check=False, cwd=project.root)
    found = json.loads(done.stdout)["generalDiagnostics"]
    assert {item["range"]["start"]["line"] + 1 for item in found} == set(OLD), found
    assert {item["rule"] for item in found} == {"reportDeprecated"}


def test_pages_keep_old_arguments_too(package: ModuleType) -> None:
    """What gives an iterator is wrapped like what gives a value."""
    assert asyncio.iscoroutinefunction(package.AsyncSmall(access_token="t").rooms.read)
