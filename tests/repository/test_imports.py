"""What tests share is in tests/support: no test module, and no conftest, is imported by another.

tests/mutation is a command, not a test: its modules, and the test of them, import each other.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = Path(__file__).parents[1]
MODULES = sorted(TESTS.rglob("*.py"))


def imported(source: str) -> Iterator[str]:
    """The modules that a source imports, wherever the import stands."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)


def taken_from_tests(source: str) -> list[str]:
    """Imports of other tests: relative ones, and those below `tests` but for what is shared."""
    names = [name for name in imported(source) if name.partition(".")[0] in {"", "tests", "conftest"}]
    return [name for name in names if not name.startswith(("tests.support.", "tests.mutation"))]


@pytest.mark.parametrize("path", MODULES, ids=[str(path.relative_to(TESTS)) for path in MODULES])
def test_only_what_is_shared_is_imported_from_tests(path: Path) -> None:
    assert taken_from_tests(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    ["from tests.runtime.test_log import GET", "from tests import runtime", "import conftest", "from . import table"],
)
def test_an_import_of_a_test_module_is_found(line: str) -> None:
    assert taken_from_tests(f"def inner():\n    {line}")
