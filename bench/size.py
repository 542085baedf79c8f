"""Counts generated lines per operation: code of operations only, without models, blank lines left out."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from bench.clients import PACKAGE, ours_is_there
from bench.harness import Budget, Contender, Plan
from bench.workplace import OURS, load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bench.workplace import Workplace

NAME = "Switchboard"


def plans(workplace: Workplace) -> Iterator[Plan]:
    """One count, for the API that openapi-python-client and we both have."""
    if not ours_is_there():
        return
    operations = len(load(PACKAGE).OPERATIONS)
    rival = workplace.folder / workplace.rival_carrierx / "api"
    subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--quiet", "--isolated", "--line-length", "120", str(rival)],
        check=True,
    )
    counts = {"openapi-python-client": _lines(rival), NAME: _lines(OURS / PACKAGE / "resources")}
    contenders = [Contender(name, lambda lines=lines: lines / operations) for name, lines in counts.items()]  # type: ignore[misc]
    about = f"CarrierX Conference, {operations} operations, sync and async, signatures and docstrings included."
    yield Plan("Generated lines per operation", contenders, "lines", 1, 1, (Budget(NAME, plus=50),), about)


def _lines(folder: Path) -> int:
    texts = (path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    return sum(1 for text in texts for line in text.splitlines() if line.strip())
