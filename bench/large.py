"""Measures the generation of one client from a large document: time, memory and lines, beside openapi-python-client.

The document is made by `documents.py`, unless a file is given that takes its place.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from bench.documents import OPERATIONS, chain, large
from bench.harness import Budget, Contender, Plan
from bench.workplace import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bench.workplace import Workplace

RIVAL, GENERATE, NEW = "openapi-python-client", "Switchboard, generate", "Switchboard, make new"
MEGABYTE = 1024 * 1024
"""Kilobytes, in which the system counts a process's memory."""


class Run(NamedTuple):
    """What one run of a command took."""

    seconds: float
    memory: float
    """The most that the process held at once, in megabytes, without its children."""


def plans(workplace: Workplace) -> Iterator[Plan]:
    """One large document, and chains of schemas that extend each other."""
    name = workplace.document.name if workplace.document else f"a made document of {OPERATIONS} operations"
    measured = Large(workplace, large_document(workplace))
    about = f"{name[0].upper()}{name[1:]}, from nothing, start of the interpreter included."
    budgets = [Budget(GENERATE, RIVAL, 0.7), Budget(NEW, GENERATE, 1.2)]
    seconds = [Contender(way, partial(measured.seconds, way)) for way in measured.ways]
    yield Plan("A large document: time", seconds, "s", 1, 2, budgets, about)
    about = "The most that the processes held at once, without those that they started."
    memory = [Contender(way, partial(measured.memory.__getitem__, way)) for way in measured.ways]
    yield Plan("A large document: memory", memory, "MB", 1, 1, [Budget(GENERATE, plus=400)], about)
    chains = {length: _written(workplace.folder / f"chain{length}.json", chain(length)) for length in (80, 160, 320)}
    contenders = [
        Contender(f"{length} schemas", partial(Large(workplace, path).seconds, NEW)) for length, path in chains.items()
    ]
    about = "Schemas of which each extends the one before by allOf; the last is what the one operation gives."
    yield Plan("A chain of allOf", contenders, "s", 1, 2, about=about)


def large_document(workplace: Workplace) -> Path:
    """The file that was given, or a made one."""
    return workplace.document or _written(workplace.folder / "large.json", large())


def _written(path: Path, document: dict[str, object]) -> Path:
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


class Large:
    """One document, and the ways to make a client of it."""

    def __init__(self, workplace: Workplace, document: Path) -> None:
        self.environment = workplace.environment | {"PYTHONPATH": str(ROOT)}
        self.document = document
        self.folder = workplace.folder / f"large-{document.stem}"
        self.api = "large"
        self.ways = {RIVAL: self._rival, GENERATE: self._generate, NEW: self._new}
        self.memory: dict[str, float] = {}
        """What the last run of each way needed."""

    def seconds(self, way: str) -> float:
        """What one run takes."""
        run = self.ways[way]()
        self.memory[way] = run.memory
        return run.seconds

    def _rival(self) -> Run:
        config = self.folder.parent / "large-rival.yaml"
        config.write_text("post_hooks: []\n", encoding="utf-8")
        out = self.folder.parent / "large_rival"
        options = ["--path", str(self.document), "--output-path", str(out), "--config", str(config)]
        return self._run(["openapi_python_client", "generate", "--meta", "none", "--overwrite", *options])

    def _new(self) -> Run:
        shutil.rmtree(self.folder, ignore_errors=True)
        for name in ("openapi", "overrides", "clients"):
            (self.folder / name).mkdir(parents=True)
        return self._run(["generator", "--root", str(self.folder), "new", self.api, str(self.document)])

    def unmade(self) -> Path:
        """A workshop that has the document, with its client yet to be generated."""
        if not (self.folder / "openapi" / f"{self.api}.yaml").exists():
            self._new()
        for made in ("clients", ".cache"):
            shutil.rmtree(self.folder / made, ignore_errors=True)
        return self.folder

    def _generate(self) -> Run:
        return self._run(["generator", "--root", str(self.unmade()), "generate"])

    def _run(self, module: list[str]) -> Run:
        peak = self.folder.parent / "peak-memory"
        command = [sys.executable, "-m", "bench.usage", str(peak), *module]
        start = time.perf_counter()
        subprocess.run(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        return Run(time.perf_counter() - start, int(peak.read_text(encoding="ascii")) / MEGABYTE)
