# Copied from generator/runtime/cli/tables.py of Switchboard.
"""Values as tables for people: by rich where it is installed, else as aligned text. Secrets in them are masked."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any
from unicodedata import combining, east_asian_width

from ..redact import printable
from .formats import cell, columns_of, flat, has_list

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDEST = 40
"""Characters of one cell, where no columns were asked for."""
GAP = 2
_EMPTY = frozenset({None, "", "{}", "[]"})


def table_of(rows: Sequence[dict[str, Any]], columns: Sequence[str] = ()) -> tuple[list[str], list[list[str]], int]:
    """Head and rows of a table that fits the terminal, and how many columns are left out."""
    texts = [{key: _shown(value) for key, value in row.items()} for row in rows]
    if columns:
        return list(columns), [[row.get(name, "") for name in columns] for row in texts], 0
    known = [name for name in columns_of(rows) if not has_list(row.get(name) for row in rows)]
    kept = _fitting(texts, [name for name in known if any(row.get(name) not in _EMPTY for row in texts)] or known)
    body = [[_cut(row.get(name, "")) for name in kept] for row in texts]
    return kept, body, len(columns_of(rows)) - len(kept)


def pairs_of(row: dict[str, Any], columns: Sequence[str] = ()) -> list[list[str]]:
    """One object as names and values, below each other."""
    return [[name, _shown(row.get(name))] for name in (columns or row)]


def write(head: Sequence[str], rows: Sequence[Sequence[str]], file: Any) -> None:
    """Write a table; without a head, two columns of names and values."""
    try:
        import rich.box
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text
    except ImportError:
        file.write(_aligned([head, *rows] if head else rows))
        return
    table = Table(box=rich.box.SIMPLE_HEAD, show_header=bool(head), pad_edge=False)
    for name in head or ("", ""):
        table.add_column(Text(name), overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    Console(file=file, highlight=False, width=_terminal()).print(table)


def _terminal() -> int:
    """Columns of the terminal; of a pipe as many as a wide one has."""
    return shutil.get_terminal_size((120, 24)).columns


def rows_of(values: Sequence[Any], redactor: Any) -> list[dict[str, Any]]:
    """Plain values as flat rows, with what the API marks as sensitive masked."""
    return [flat(redactor.data(value)) for value in values]


def width(text: str) -> int:
    """Columns of a terminal that a text takes."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def _shown(value: Any) -> str:
    return printable(cell(value).replace("\n", " "))


def _cut(text: str) -> str:
    return text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"


def _fitting(rows: Sequence[dict[str, str]], names: Sequence[str]) -> list[str]:
    """As many of the first columns as the terminal holds, at least one."""
    left = _terminal()
    kept: list[str] = []
    for name in names:
        left -= max([width(name), *(width(_cut(row.get(name, ""))) for row in rows)]) + GAP
        if left < 0 and kept:
            break
        kept.append(name)
    return kept


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    texts = (
        "".join(text + " " * (size - width(text) + GAP) for text, size in zip(row, widths, strict=True)) for row in rows
    )
    return "".join(f"{text.rstrip()}\n" for text in texts)
