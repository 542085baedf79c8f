"""What type checkers make of the clients: mypy and pyright, strict, on the packages and on users' programs."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.shared import once
from tests.support.specs import KEPT, ROOT
from tests.support.venvs import Venv

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
HERE = Path(__file__).parent
PYRIGHT = ROOT / "node_modules" / ".bin" / "pyright"
needs_pyright = pytest.mark.skipif(not PYRIGHT.exists(), reason="no node_modules/.bin/pyright: run `npm ci`")
SOURCES = [ROOT / "clients" / api / "src" for api in KEPT]
EXAMPLES = [ROOT / "overrides" / api / "examples" for api in KEPT]
MYPY = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: (?P<text>.*)$", re.MULTILINE)


def mypy(*files: Path) -> list[tuple[str, int, str]]:
    """File, line and text of each error of mypy, strict, run as `make lint` runs it, which has filled its cache."""
    command = [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", "--no-error-summary"]
    done = subprocess.run(
        [*command, "--hide-error-context", "--no-pretty", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
        timeout=1100,
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": os.pathsep.join(map(str, [*SOURCES, *EXAMPLES]))},
    )
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return [(Path(match["file"]).name, int(match["line"]), match["text"]) for match in MYPY.finditer(done.stdout)]


@pytest.fixture(scope="session")
def pyright(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What pyright finds, strict, in packages, users' scripts, examples and wrong uses: all in one run, which reads the
    packages once. The runtime is the same in all packages and is read in one.
    """
    found: list[dict[str, Any]] = once(
        tmp_path_factory, "pyright", lambda: _pyright(tmp_path_factory.mktemp("pyright"))
    )
    return found


def _pyright(folder: Path) -> list[dict[str, Any]]:
    runtimes = [source / f"switchboard_{api}" / "_runtime" for api, source in zip(KEPT, SOURCES, strict=True)]
    config = {
        "include": [os.path.relpath(path, folder) for path in [*SOURCES, *EXAMPLES, HERE / "scripts", HERE / "wrong"]],
        "exclude": [os.path.relpath(path, folder) for path in runtimes[1:]],
        "extraPaths": [str(path) for path in [*SOURCES, *EXAMPLES]],  # tests import the example beside them
        "venvPath": str(ROOT),
        "venv": ".venv",
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportMissingImports": "none",  # what is optional, and not installed here or without types
        "reportMissingTypeStubs": "none",
        "reportUnnecessaryIsInstance": "none",  # many users have no type checker, so what they pass is checked
        "reportPrivateUsage": "none",  # the runtime's modules and the hand-written code are friends
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    done = subprocess.run(
        [PYRIGHT, "-p", folder, "--outputjson"], capture_output=True, text=True, check=False, timeout=1100, cwd=folder
    )
    found = json.loads(done.stdout)
    assert found["summary"]["filesAnalyzed"] > 100 * len(KEPT), done.stdout + done.stderr
    return [item for item in found["generalDiagnostics"] if item["severity"] == "error"]


def within(found: list[dict[str, Any]], *folders: Path) -> list[dict[str, Any]]:
    """What was found in files of these folders."""
    return [item for item in found if any(Path(item["file"]).is_relative_to(folder) for folder in folders)]


def told(item: dict[str, Any]) -> str:
    return f"{item['file']}:{item['range']['start']['line'] + 1}: {item.get('rule')}: {item['message']}"


def test_mypy_finds_nothing() -> None:
    """In packages, users' scripts, and examples; and every marked line of the wrong uses, and no other."""
    packages = [source / f"switchboard_{api}" for api, source in zip(KEPT, SOURCES, strict=True)]
    found = mypy(*packages)
    assert not found, "\n".join(f"{name}:{line}: {text}" for name, line, text in found[:40])
    assert mypy(*(HERE / "scripts" / f"{api}.py" for api in KEPT)) == []
    for api in KEPT:
        assert mypy(*sorted((ROOT / "overrides" / api / "examples").glob("*.py"))) == []
    refused = mypy(*(HERE / "wrong" / f"{api}.py" for api in KEPT))
    for api in KEPT:
        lines = {line for name, line, _ in refused if name == f"{api}.py"}
        assert lines == marked(HERE / "wrong" / f"{api}.py"), api


def marked(path: Path) -> set[int]:
    """The lines that must be refused."""
    return {
        number
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if line.endswith("# wrong")
    }


@needs_pyright
@pytest.mark.node
def test_pyright_finds_nothing_in_users_scripts(pyright: list[dict[str, Any]]) -> None:
    found = within(pyright, HERE / "scripts", *EXAMPLES)
    assert not found, "\n".join(map(told, found))


@needs_pyright
@pytest.mark.node
def test_pyright_refuses_every_wrong_use(pyright: list[dict[str, Any]]) -> None:
    found = within(pyright, HERE / "wrong")
    for api in KEPT:
        lines = {item["range"]["start"]["line"] + 1 for item in found if Path(item["file"]).stem == api}
        assert lines == marked(HERE / "wrong" / f"{api}.py"), api


@needs_pyright
@pytest.mark.node
def test_pyright_finds_nothing_in_the_packages(pyright: list[dict[str, Any]]) -> None:
    found = within(pyright, *SOURCES)
    assert not found, f"{len(found)} errors\n" + "\n".join(map(told, found[:40]))


@needs_pyright
@pytest.mark.node
def test_all_public_types_are_complete(tmp_path: Path) -> None:
    venv = Venv.fresh(tmp_path / "venv", ["attrs", "httpx"])
    for api, source in zip(KEPT, SOURCES, strict=True):
        shutil.copytree(source / f"switchboard_{api}", venv.site / f"switchboard_{api}")
    # pyright reads --pythonpath for everything but this; it takes the first python on PATH.
    environment = {**os.environ, "PATH": f"{venv.python.parent}{os.pathsep}{os.environ['PATH']}"}
    for api in KEPT:
        command = [str(PYRIGHT), "--ignoreexternal", "--outputjson", "--verifytypes", f"switchboard_{api}"]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=200, cwd=tmp_path, env=environment
        )
        result = json.loads(done.stdout)["typeCompleteness"]
        unknown = [symbol["name"] for symbol in result["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]]
        assert result["exportedSymbolCounts"]["withKnownType"] > 100
        assert result["completenessScore"] == 1, f"{api}: {unknown[:20]}"
