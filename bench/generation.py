"""Measures the generation of all clients in a copy of the workshop: from nothing, and again with nothing changed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from bench.harness import Budget, Contender, Plan
from bench.workplace import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bench.workplace import Workplace

COLD = "Switchboard, from nothing"
WARM = "Switchboard, nothing changed"
INPUTS = ("openapi", "overrides", "generator", "pyproject.toml")


def plans(workplace: Workplace) -> Iterator[Plan]:
    """All APIs that have both a spec and decisions."""
    copy = workplace.folder / "copy"
    for name in INPUTS:
        _copy(ROOT / name, copy / name)
    specs = sorted(folder.name for folder in (ROOT / "overrides").iterdir() if (folder / "client.yaml").exists())
    if not specs:
        return

    def rivals() -> float:
        start = time.perf_counter()
        for name in specs:
            workplace.generate_rival(ROOT / "openapi" / f"{name}.yaml", f"rival_{name}")
        return time.perf_counter() - start

    def cold() -> float:
        for made in ("clients", ".cache"):
            shutil.rmtree(copy / made, ignore_errors=True)
        return _generate(workplace, copy)

    contenders = [
        Contender("openapi-python-client", rivals),
        Contender(COLD, cold),
        Contender(WARM, lambda: _generate(workplace, copy)),
    ]
    about = f"{len(specs)} clients, start of the interpreter included: {', '.join(specs)}."
    budgets = (Budget(COLD, plus=10), Budget(WARM, plus=0.5))
    yield Plan("Generation", contenders, "s", 1, 3, budgets, about)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy2(source, target)


def _generate(workplace: Workplace, folder: Path) -> float:
    environment = workplace.environment | {"PYTHONPATH": str(folder)}
    start = time.perf_counter()
    command = [sys.executable, "-m", "generator", "generate"]
    subprocess.run(command, check=True, cwd=folder, env=environment, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start
