"""Counts generated lines per operation: code of operations only, without models, docstrings, comments and blanks."""

from __future__ import annotations

import ast
import io
import subprocess
import sys
import tokenize
from functools import partial
from typing import TYPE_CHECKING

from bench.clients import PACKAGE, ours_is_there
from bench.harness import Budget, Contender, Plan
from bench.workplace import OURS, load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bench.workplace import Workplace

RIVAL = "openapi-python-client, CarrierX Conference"
CLIENTS = OURS.parents[1]
NO_CODE = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}


def plans(workplace: Workplace) -> Iterator[Plan]:
    """One count for each client of ours, and one for openapi-python-client's of an API that it has too."""
    if not ours_is_there():
        return
    rival = workplace.folder / workplace.rival_carrierx / "api"
    formatter = [sys.executable, "-m", "ruff", "format", "--quiet", "--isolated", "--line-length", "120", str(rival)]
    subprocess.run(formatter, check=True)
    ours = {folder.parent.name: folder for folder in sorted(CLIENTS.glob("*/src/*/resources"))}
    contenders = [
        Contender(RIVAL, partial(_lines_each, rival, len(load(PACKAGE).OPERATIONS))),
        *(Contender(name, partial(_lines_each, folder, _operations(folder))) for name, folder in ours.items()),
    ]
    about = (
        "Sync and async: code of the operations, formatted alike, without models, docstrings, comments and blank lines."
    )
    budgets = tuple(Budget(name, plus=50) for name in ours)
    yield Plan("Generated lines per operation", contenders, "lines", 1, 1, budgets, about)


def _lines_each(folder: Path, operations: int) -> float:
    return sum(_lines(path.read_text(encoding="utf-8")) for path in folder.rglob("*.py")) / operations


def _operations(folder: Path) -> int:
    """How many records of operations the resources in a folder have."""
    return sum(path.read_text(encoding="utf-8").count("= _op.operation(") for path in folder.rglob("*.py"))


def _lines(source: str) -> int:
    """Lines that hold code."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    spans = (range(token.start[0], token.end[0] + 1) for token in tokens if token.type not in NO_CODE)
    return len({line for span in spans for line in span} - _docstring_lines(source))


def _docstring_lines(source: str) -> set[int]:
    """Lines of expressions that are nothing but a string."""
    strings = (
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    )
    return {line for node in strings for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)}
