"""Runs mypy and pyright, strict, over the packages of fragments and over programs that use them."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.support.specs import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.generator_project import Fragments


PYRIGHT = ROOT / "node_modules" / ".bin" / "pyright"


def complaints(fragments: Fragments, names: list[str], program: str = "") -> str:
    """What mypy says against the packages of these fragments, and a program that uses them; empty for nothing."""
    for name in names:
        fragments.package(name)
    return complaints_of(fragments.project.root, names, program)


def complaints_of(root: Path, names: list[str], program: str = "") -> str:
    """The same of clients that are in a project already. The runtime, which is one for all, is not asked about."""
    roots = [root / "clients" / name / "src" for name in names]
    files = [path for folder in roots for path in folder.rglob("*.py") if "_runtime" not in path.parts]
    if program:
        files.append(_written(root / "program.py", program))
    options = ["--strict", "--python-version", "3.11", "--follow-imports=silent", "--no-error-summary"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "--cache-dir", root / "mypy", "--config-file", "", *files],
        capture_output=True,
        text=True,
        check=False,
        env={"MYPYPATH": ":".join(map(str, roots)), "PATH": ""},
    )
    return done.stdout + done.stderr


def pyright_complaints(fragments: Fragments, names: list[str], program: str) -> str:
    """What pyright, strict, says against the resources of these fragments and a program; empty for nothing."""
    root = fragments.project.root
    packages = [fragments.package(name).__name__ for name in names]
    sources = [f"clients/{name}/src" for name in names]
    ignored = program.replace("# type: ignore[call-overload]", "# pyright: ignore")
    _written(root / "checked.py", ignored)
    config = {
        "include": ["checked.py", *(f"{each}/{name}/resources" for each, name in zip(sources, packages, strict=True))],
        "extraPaths": sources,
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportPrivateUsage": "none",
        "reportUnnecessaryTypeIgnoreComment": "error",
    }
    _written(root / "pyrightconfig.json", json.dumps(config))
    command = [str(PYRIGHT), "-p", str(root), "--pythonpath", sys.executable, "--outputjson"]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    assert found["summary"]["filesAnalyzed"] > len(names)
    lines = [
        f"{item['file']}:{item['range']['start']['line'] + 1}: {item['message']}"
        for item in found["generalDiagnostics"]
    ]
    return "\n".join(lines)


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path
