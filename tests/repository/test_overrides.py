"""Hand-written code comes in by the door: it imports public names and `_runtime.extending`, nothing else of ours."""

from __future__ import annotations

import ast
import inspect
import json
import re
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime import extending
from generator.runtime.resource import AsyncResource, BaseResource, Resource
from generator.runtime.testing import door
from tests.support.clients import class_of, package_of
from tests.support.generator_project import Project, call, operation, spec
from tests.support.loopback import Response
from tests.support.specs import APIS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDERS = ("code", "testing")
"""Folders of `overrides/<api>/` whose modules become part of the client."""
MODULES = sorted(path for folder in FOLDERS for path in (ROOT / "overrides").glob(f"*/{folder}/**/*.py"))
DOOR = "_runtime.extending"
DOORS = {DOOR: extending, "_runtime.testing.door": door}
"""Of the client, and of its fake."""
PUBLIC = {"", "enums", "errors", "models", "operations", "resources", "types"}
"""Modules of a package whose names are public; those of the folders among them too."""
THIRD_PARTIES = {"attrs", "httpx"}
OF_RESOURCES = {name for cls in (Resource, AsyncResource) for name in vars(cls) if not name.startswith("__")}


def imported(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Module and name of everything that a module imports; a sibling's module begins with a dot."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (("." * node.level + (node.module or ""), alias.name) for alias in node.names)


def is_public(package: str, module: str, name: str) -> bool:
    """Whether users of a package may import that too: what the root lists, or any name without a leading underscore."""
    if module == "":
        return name in {"", *import_module(package).__all__} or (name in PUBLIC and name != "")
    return not any(part.startswith("_") for part in [*module.split("."), name])


def fault_of(package: str, module: str, name: str, siblings: set[str]) -> str:
    """What is wrong with one import; empty when it is allowed."""
    top, _, below = module.partition(".")
    if module.startswith("."):
        sibling = module.removeprefix(".") or name
        return "" if sibling in siblings else f"{sibling} is no module beside it"
    if top != package:
        known = top in sys.stdlib_module_names | THIRD_PARTIES
        return "" if known else f"{module} is neither the standard library's nor the package's"
    if below in DOORS:
        return "" if name in DOORS[below].__all__ else f"{name} is not in {below}.__all__"
    allowed = below.partition(".")[0] in PUBLIC and is_public(package, below, name)
    return "" if allowed else f"{module}.{name} is private"


def faults(text: str, package: str, siblings: set[str]) -> list[str]:
    """All that hand-written code may not do: import what is private, or reach into what is not its own."""
    tree = ast.parse(text)
    found = [fault_of(package, module, name, siblings) for module, name in imported(tree)]
    own = {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    own |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr.startswith("_") and not node.attr.startswith("__"):
            known = own | OF_RESOURCES | {"_replace"}  # the last is what named tuples call a public method
            found.append("" if node.attr in known else f".{node.attr} is private")
    return [fault for fault in found if fault]


def test_there_is_hand_written_code() -> None:
    assert len(MODULES) > 5


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_hand_written_code_uses_the_door_and_public_names_alone(path: Path) -> None:
    package = f"switchboard_{path.relative_to(ROOT / 'overrides').parts[0]}"
    assert faults(path.read_text(encoding="utf-8"), package, {module.stem for module in path.parent.glob("*.py")}) == []


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("from switchboard_courier._runtime.core import Core", "switchboard_courier._runtime.core.Core is private"),
        ("from switchboard_courier._runtime import extending", "switchboard_courier._runtime.extending is private"),
        ("import switchboard_courier._client", "switchboard_courier._client. is private"),
        ("from switchboard_courier._runtime.extending import monotonic", f"monotonic is not in {DOOR}.__all__"),
        ("from switchboard_courier import Nothing", "switchboard_courier.Nothing is private"),
        ("from switchboard_courier.custom.uploads import x", "switchboard_courier.custom.uploads.x is private"),
        ("from .uploads import uploading", "uploads is no module beside it"),
        ("import attr", "attr is neither the standard library's nor the package's"),
        ("resource._core.deadline", "._core is private"),
    ],
)
def test_other_ways_in_are_found(code: str, fault: str) -> None:
    assert faults(code, "switchboard_courier", {"other"}) == [fault]


@pytest.mark.parametrize(
    "code",
    [
        "from switchboard_courier import NOT_GIVEN, StepOptions",
        "from switchboard_courier.resources.bootstrap import Bootstrap",
        "from switchboard_courier.resources import bootstrap",
        "from switchboard_courier.errors import CallError",
        f"from switchboard_courier.{DOOR} import call",
        "from . import other",
        "from .other import x",
        "import httpx, attrs, json",
        "self._run(steps)",
        "OPERATION._replace(paging=None)",
    ],
)
def test_what_is_public_is_allowed(code: str) -> None:
    assert faults(code, "switchboard_courier", {"other"}) == []


def test_the_manual_names_all_that_the_door_has() -> None:
    manual = (extending.__doc__ or "").partition("\nSteps\n")[2]
    assert set(re.findall(r"^    (\w+)", manual, re.MULTILINE)) == set(extending.__all__)
    for name in extending.__all__:
        assert name == "Steps" or getattr(extending, name).__doc__, name  # an alias has none


def example() -> str:
    """The module in the manual."""
    manual = (extending.__doc__ or "").partition("code/jobs.py`:\n")[2].partition("\nSteps\n")[0]
    return dedent(manual)


STATES = {"type": "object", "required": ["status"], "properties": {"status": {"type": "string"}}}
ID = {"name": "job_id", "in": "path", "required": True, "schema": {"type": "string"}}


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A client with the hand-written code of the manual."""
    project = Project(tmp_path_factory.mktemp("acme"))
    get = operation(response={"$ref": "#/components/schemas/Job"}, operationId="jobs.get", parameters=[ID])
    project.spec("acme", spec({"/jobs/{job_id}": get}, {"Job": STATES}))
    project.override("acme", "code/jobs.py", f'"""Jobs, with `wait`."""\n{example()}')
    return project.package("acme")


def test_the_example_of_the_manual_runs(acme: Any, mode: str) -> None:
    responses = [Response(200, {"status": state}) for state in ("queued", "done")]
    job, received = call(acme, mode, lambda client: client.jobs.wait("j1", poll=0.001), *responses)
    assert (job.status, [one.target for one in received]) == ("done", ["/jobs/j1", "/jobs/j1"])


def test_the_example_uses_the_door_and_public_names_alone(acme: Any) -> None:
    assert faults(example(), acme.__name__, {"jobs"}) == []


PROBE = """
import json, sys
from {package} import {cls}
before = set(sys.modules)
import {package}._runtime.extending
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def test_the_door_loads_nothing_that_a_client_has_not_loaded() -> None:
    probe = PROBE.format(package="switchboard_courier", cls=class_of("courier").__name__)
    source = ROOT / "clients" / "courier" / "src"
    run = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True, timeout=60, cwd=source
    )
    assert json.loads(run.stdout) == ["switchboard_courier._runtime.extending"]


def custom_classes(api: str) -> Iterator[tuple[type[Any], type[Any]]]:
    """The hand-written sync and async classes of a client's resources."""
    for path in MODULES:
        name = f"switchboard_{api}.custom.{path.stem}"
        if f"overrides/{api}/code/" in path.as_posix() and find_spec(name):
            module = import_module(name)
            for cls in vars(module).values():
                twin = getattr(module, f"Async{getattr(cls, '__name__', '')}", None)
                if twin is not None and cls.__module__ == name:
                    yield cls, twin


@pytest.mark.parametrize("api", APIS)
def test_hand_written_methods_tell_the_same_in_both_clients(api: str) -> None:
    assert package_of(api)
    for sync, other in custom_classes(api):
        generated = {name for cls in sync.__mro__ if ".resources." in cls.__module__ for name in vars(cls)}
        public = [name for name in dir(sync) if not name.startswith("_") and name not in generated]
        for name in public:
            method, twin = getattr(sync, name), getattr(other, name)
            assert inspect.getdoc(method) == inspect.getdoc(twin), f"{sync.__name__}.{name}"
            assert inspect.signature(method) == inspect.signature(twin), f"{sync.__name__}.{name}"


def test_there_are_hand_written_methods_in_both_clients() -> None:
    names = {sync.__name__ for api in APIS for sync, _ in custom_classes(api)}
    assert names >= {"MessagingAttachments", "BulkUsers", "Oauth", "Conversations"}


def test_what_runs_steps_is_the_sync_or_the_async_resource() -> None:
    with pytest.raises(NotImplementedError):
        BaseResource(None)._run(iter(()))  # type: ignore[arg-type]
