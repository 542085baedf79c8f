"""Fresh virtual environments without a network: what a package needs is copied from the one that runs the tests."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path
from typing import Self

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

SECONDS = 110.0


def run(*command: str | Path, cwd: Path | None = None) -> str:
    """The output of a command that must succeed."""
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=False, timeout=SECONDS, cwd=cwd
    )
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def needed_by(names: list[str]) -> set[str]:
    """Distributions that must be installed for these, themselves included, without any extra."""
    found: set[str] = set()
    todo = [Requirement(name) for name in names]
    while todo:
        requirement = todo.pop()
        name = canonicalize_name(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        todo += map(Requirement, distribution(name).requires or ())
    return found


class Venv:
    """An environment in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.python = folder / "bin" / "python"

    @classmethod
    def fresh(cls, folder: Path, packages: list[str]) -> Self:
        """A new one, which holds nothing but copies of `packages` and what they need."""
        run(sys.executable, "-m", "venv", "--without-pip", folder)
        made = cls(folder)
        for name in needed_by(packages):
            made._copy(name)
        return made

    @property
    def site(self) -> Path:
        """Where its packages are."""
        return next((self.folder / "lib").glob("python*")) / "site-packages"

    def _copy(self, name: str) -> None:
        """Copy an installed distribution file by file, its metadata too, so that pip counts it as installed.

        What Python has compiled comes too; it is good for files of the same time.
        """
        source = Path(sysconfig.get_path("purelib"))
        for file in distribution(name).files or ():
            if ".." not in file.parts and (source / file).exists():
                target = self.site / file
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source / file, target)

    def pip(self, *arguments: str | Path) -> str:
        """Run the repository's pip on this environment, without any index."""
        return run(sys.executable, "-m", "pip", "--python", self.python, "--isolated", "--no-input", *arguments)

    def install(self, *what: str | Path) -> None:
        """Install from files; fails when anything more is needed than what is there."""
        self.pip("install", "--quiet", "--no-index", "--no-cache-dir", "--no-compile", "--no-build-isolation", *what)
        self.pip("check")

    def execute(self, script: Path, *arguments: str) -> str:
        """The output of a script in this environment, isolated from the repository."""
        return run(self.python, "-I", "-W", "error", script, *arguments, cwd=script.parent)
