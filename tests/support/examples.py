"""Runs the clients' examples as a user would run them."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.support.specs import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def run_example(api: str, name: str, environment: dict[str, str], *arguments: str, folder: Path | None = None) -> str:
    """What an example prints; a warning or anything on stderr is a failure. `folder` is where it runs."""
    source = ROOT / "clients" / api
    clean = {key: value for key, value in os.environ.items() if not key.startswith(api.upper())}
    result = subprocess.run(
        [sys.executable, "-W", "error", source / "examples" / f"{name}.py", *arguments],
        env={**clean, "PYTHONPATH": str(source / "src"), **environment},
        cwd=folder,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, b""), result.stderr.decode()
    return result.stdout.decode()
