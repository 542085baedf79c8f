"""docs/architecture.md names every module of the generator and of the runtime, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", ["generator", "generator/runtime"])
def test_every_module_has_its_place_on_the_page(folder: str) -> None:
    modules = {path.name for path in (ROOT / folder).glob("*.py")} - {"__init__.py"}
    assert {name for name in modules if name not in PAGE} == set()


def test_the_page_names_no_module_that_is_gone() -> None:
    named = set(re.findall(r"`([a-z_]+\.py)`", PAGE))
    there = {path.name for path in (ROOT / "generator").rglob("*.py")}
    there |= {"__init__.py", "_client.py", "_api.py", "_codec.py", "operations.py", "types.py", "enums.py"}
    assert named - there == set()
