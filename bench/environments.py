"""Virtual environments below .cache/, one for each library that must not meet ours; kept from run to run."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import venv
from shutil import rmtree
from typing import TYPE_CHECKING

from bench.workplace import OURS, ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FOLDER = ROOT / ".cache" / "peers"


def interpreter(name: str, requirements: Sequence[str], folder: Path = FOLDER) -> str:
    """The Python of an environment with just these; empty, with a message, where they can't be installed."""
    home = folder / name
    python, ready, wanted = home / "bin" / "python", home / "ready.txt", "\n".join([sys.version, *requirements])
    if not ready.exists() or ready.read_text(encoding="utf-8") != wanted:
        rmtree(home, ignore_errors=True)
        venv.create(home)
        pip = [
            sys.executable,
            "-m",
            "pip",
            "--python",
            str(python),
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]
        command = [*pip, *requirements]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            said = (done.stderr.strip().splitlines() or ["pip said nothing"])[-1]
            print(f"{name} is left out, it could not be installed: {said}", file=sys.stderr)
            return ""
        ready.write_text(wanted, encoding="utf-8")
    return str(python)


def our_requirements() -> list[str]:
    """What our client needs; its own code is measured where it lies."""
    text = (OURS.parent / "pyproject.toml").read_text(encoding="utf-8")
    return list(tomllib.loads(text)["project"]["dependencies"])
