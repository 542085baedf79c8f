"""Pieces of Markdown. What stands in a spec passes the escaping filters of `render/escape.py` before it comes here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_ANCHOR = re.compile(r"^(#+ .*?) \{ #[^ }]+ \}$", re.MULTILINE)
_TAB = re.compile(r'^=== "([^"]+)"\n', re.MULTILINE)


def heading(level: int, text: str, anchor: str = "") -> str:
    """A heading; `anchor` is its id where another than its own text is wanted."""
    return f"{'#' * level} {text}" + (f" {{ #{anchor} }}" if anchor else "")


def fence(language: str, text: str) -> str:
    """A block of code, whose fence is longer than any run of backticks in it."""
    ticks = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", text)), 3)
    return f"{ticks}{language}\n{text.rstrip()}\n{ticks}"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; columns that are empty in all rows are left out. Empty where there are no rows."""
    found = [tuple(row) for row in rows]
    kept = [column for column in range(len(heads)) if any(row[column] for row in found)]
    lines = [[heads[column] for column in kept], ["---"] * len(kept)]
    lines += [[row[column] for column in kept] for row in found]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) if found else ""


def tabs(parts: Mapping[str, str]) -> str:
    """Blocks of which one is shown at a time, under these titles."""
    return "\n\n".join(f'=== "{title}"\n\n{indented(text)}' for title, text in parts.items())


def indented(text: str) -> str:
    """A text moved to the right by four blanks."""
    return "\n".join(f"    {line}" if line else "" for line in text.splitlines())


def joined(parts: Iterable[str]) -> str:
    """A page of these parts; empty ones are left out."""
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def plain(text: str) -> str:
    """A page without what only the site's builder understands: ids of headings, tabs."""
    parts = _TAB.split(_ANCHOR.sub(r"\1", text))
    result = [parts[0]]
    for title, body in zip(parts[1::2], parts[2::2], strict=True):
        result.append(f"{title}:\n{_outdented(body)}")
    return "".join(result)


def _outdented(text: str) -> str:
    """The same with the tab's own lines, which come first, moved back to the left."""
    lines = text.splitlines(keepends=True)
    own = next((index for index, line in enumerate(lines) if line.strip() and not line.startswith("    ")), len(lines))
    return "".join([line.removeprefix("    ") for line in lines[:own]] + lines[own:])
