"""The form of the generated packages: exports, records, lazy imports, and that generating is repeatable."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from generator.pipeline import build, check, generate
from generator.write.folder import write
from tests.support.clients import class_of, method_of, package_of
from tests.support.specs import APIS, ROOT, spec_of
from tests.support.sync_async import MODES

if TYPE_CHECKING:
    from pathlib import Path

LEVELS = {"documented", "confirmed", "inferred", "guess"}
# What importing a client and touching a resource may not load, unless httpx has: it is for models and rare calls.
HEAVY = {
    "attrs", "attr", "dataclasses", "inspect", "pydantic", "redis", "pyrate_limiter", "opentelemetry", "httpx_aiohttp",
    "aiohttp", "pyreqwest", "email.utils", "mimetypes", "difflib", "logging.config", "xml", "yaml",
}  # fmt: skip
PROBE = """
import json, sys
sys.path.insert(0, {source!r})
import httpx
httpx.Client()
before = set(sys.modules)
import {package} as package
imported = set(sys.modules) - before
client = package.{cls}(**{arguments!r}, base_url="http://127.0.0.1:9")
client.{resource}
touched = set(sys.modules) - before
print(json.dumps([sorted(imported), sorted(touched)]))
"""


@pytest.mark.parametrize("api", APIS)
def test_every_export_can_be_imported(api: str) -> None:
    package = package_of(api)
    for name in package.__all__:
        assert getattr(package, name) is not None
    assert sorted(package.__all__) == sorted(set(package.__all__))
    assert set(package.__all__) <= set(dir(package))
    for needed in (
        class_of(api).__name__,
        class_of(api, "async").__name__,
        f"{class_of(api).__name__}Error",
        "OPERATIONS",
    ):
        assert needed in package.__all__
    with pytest.raises(AttributeError):
        _ = package.nothing_of_this_name
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", package.__version__)


@pytest.mark.parametrize("api", APIS)
def test_records_say_what_users_need(api: str) -> None:
    records = package_of(api).OPERATIONS
    calls = [record.call for record in records.values()]
    assert len(calls) == len(set(calls))
    for key, record in records.items():
        operation = spec_of(api).operations[key]
        stated = spec_of(api).at(operation.pointer)
        assert record.id == key
        assert record.evidence in LEVELS
        assert record.evidence == stated.get("x-evidence", {}).get("level", "documented")
        assert record.deprecated is (stated.get("deprecated") is True)
        assert re.fullmatch(r"[a-z_0-9]+(\.[a-z_0-9]+)+", record.call)
        with pytest.raises(AttributeError):
            record.path = "/other"
    with pytest.raises(TypeError):
        records["x"] = None


@pytest.mark.parametrize("api", APIS)
def test_every_call_is_a_method_with_a_docstring(api: str) -> None:
    for mode in MODES:
        client = class_of(api, mode)(base_url="http://127.0.0.1:9", auth=None)
        for record in package_of(api).OPERATIONS.values():
            method = method_of(client, record.call)
            assert (method.__doc__ or "").strip(), record.call


@pytest.mark.parametrize("api", APIS)
def test_imports_are_lazy(api: str) -> None:
    source = str(ROOT / "clients" / api / "src")
    resource = next(iter(package_of(api).OPERATIONS.values())).call.split(".")[0]
    probe = PROBE.format(
        source=source,
        package=f"switchboard_{api}",
        cls=class_of(api).__name__,
        arguments={"auth": None},
        resource=resource,
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=False, timeout=60, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    imported, touched = map(set, json.loads(done.stdout))
    own = {name.removeprefix(f"switchboard_{api}.") for name in touched if name.startswith(f"switchboard_{api}.")}
    assert imported == {f"switchboard_{api}"}, "importing the package imports more than itself"
    assert not {name for name in own if name.split(".")[0] in {"models", "types", "enums", "operations"}}
    assert len([name for name in own if name.startswith("resources.")]) == 1
    assert not touched & HEAVY


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("api", APIS)
def test_generating_twice_is_identical_and_touches_nothing(api: str, tmp_path: Path) -> None:
    first, second = build(ROOT, api), build(ROOT, api)
    assert first == second
    write(tmp_path / api, first)
    before = snapshot(tmp_path)
    assert write(tmp_path / api, second) == []
    assert snapshot(tmp_path) == before
    assert {path.removeprefix(f"{api}/") for path in before} == set(first)


@pytest.mark.slow
def test_clients_are_what_the_specs_say(tmp_path: Path) -> None:
    assert check(ROOT, []) == [], "run make generate"
    _project(tmp_path)
    shutil.copytree(
        ROOT / "clients", tmp_path / "clients", ignore=shutil.ignore_patterns("__pycache__", "dist", "*.egg-info")
    )
    committed = {name: text for name, (text, _) in snapshot(tmp_path / "clients").items()}
    shutil.rmtree(tmp_path / "clients")
    generate(tmp_path, [])
    assert {name: text for name, (text, _) in snapshot(tmp_path / "clients").items()} == committed


def _project(folder: Path) -> None:
    for name in ("openapi", "overrides"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("LICENSE", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)


def test_strays_and_edits_are_put_right(tmp_path: Path) -> None:
    _project(tmp_path)
    api = min(APIS, key=lambda name: (ROOT / "openapi" / f"{name}.yaml").stat().st_size)
    generate(tmp_path, [api])
    package = tmp_path / "clients" / api / "src" / f"switchboard_{api}"
    before = snapshot(tmp_path / "clients")
    (package / "models" / "left_over.py").write_text("x = 1\n")
    (package / "__init__.py").write_text("# edited by hand\n")
    changes = check(tmp_path, [api])
    assert len(changes) == 2, changes
    assert len(generate(tmp_path, [api])) == 2
    after = snapshot(tmp_path / "clients")
    assert {name: text for name, (text, _) in after.items()} == {name: text for name, (text, _) in before.items()}
    same = {name for name, (_, time) in after.items() if time == before[name][1]}
    assert before.keys() - same == {f"{api}/src/switchboard_{api}/__init__.py"}
    assert check(tmp_path, [api]) == []


@pytest.mark.parametrize("api", APIS)
def test_pages_name_every_operation(api: str) -> None:
    """README and reference list all operations with their evidence."""
    folder = ROOT / "clients" / api
    reference: Any = (folder / "docs" / "reference.md").read_text(encoding="utf-8")
    readme = (folder / "README.md").read_text(encoding="utf-8")
    for record in package_of(api).OPERATIONS.values():
        assert record.call in reference, record.call
        assert record.call in readme or record.call in reference
    for word in ("pip install", "uthenti", "Error", class_of(api).__name__, f"Async{class_of(api).__name__}"):
        assert word in readme, word
    assert (folder / "LICENSE").exists()
    assert (folder / "src" / f"switchboard_{api}" / "py.typed").exists()
