"""What mypy learns of a small client, its runtime and its libraries, learned once in a test run: then its judgement of
another client of that name takes a second instead of seven.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from generator.change.judge import refused_uses
from generator.interface.record import PATH
from tests.support.generator_project import Project, spec
from tests.support.shared import once

if TYPE_CHECKING:
    import pytest


def let_know(factory: pytest.TempPathFactory, root: Path) -> None:
    """Give the second judge of a workshop, in which is an API `small`, what another one has learned."""
    learned = Path(once(factory, "known-types", lambda: _learn(Project(factory.mktemp("known-types")))))
    shutil.copytree(learned, root / ".cache" / "witness" / "small" / "mypy", dirs_exist_ok=True)


def _learn(project: Project) -> str:
    project.spec("small", spec())
    project.package("small")
    client = project.root / "clients" / "small"
    interface = json.loads((client / PATH).read_text(encoding="utf-8"))
    assert refused_uses(interface, client / "src", project.root) == {}
    return str(project.root / "mypy")
