"""The map of the runtime names what is there, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from generator import runtime

RUNTIME = Path(runtime.__file__).parent


def test_the_map_of_the_runtime_has_a_line_for_each_folder_and_module() -> None:
    mapped = set(re.findall(r"^    (\w+(?:/|\.py))", runtime.__doc__ or "", re.MULTILINE))
    there = {f"{path.name}/" for path in RUNTIME.iterdir() if (path / "__init__.py").exists()}
    there |= {path.name for path in RUNTIME.glob("*.py") if path.name not in {"__init__.py", "environment.py"}}
    assert mapped == there
