"""Stage 8, write or check: the only stage that changes files; unchanged ones are left alone, strays are removed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from generator.render.files import Files

# Made by tools that run in a client's folder; neither ours nor in the way.
IGNORED = frozenset({"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", "dist", "build"})


def differences(folder: Path, files: Files) -> list[str]:
    """What `write` would do, one line a file; empty when the folder is as it should be."""
    present = set(files_below(folder))
    lines = [f"missing: {folder / path}" for path in sorted(files.keys() - present)]
    lines += [f"stray: {folder / path}" for path in sorted(present - files.keys())]
    lines += [
        f"differs: {folder / path}" for path in sorted(files.keys() & present) if _read(folder / path) != files[path]
    ]
    return lines


def write(folder: Path, files: Files) -> list[str]:
    """Make the folder hold exactly these files; gives a line for each change."""
    changes = differences(folder, files)
    for change in changes:
        kind, _, name = change.partition(": ")
        path = Path(name)
        if kind == "stray":
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)  # a link in the way would lead the text to another file
            path.write_text(files[str(path.relative_to(folder).as_posix())], encoding="utf-8", newline="\n")
    _remove_empty(folder)
    return changes


def files_below(folder: Path, ignored: Container[str] = IGNORED) -> Iterator[str]:
    """The path of each file inside a folder, with `/`, without what tools made there; none for a folder that is not."""
    for at, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in ignored and not name.endswith(".egg-info")]
        inside = Path(at).relative_to(folder).as_posix()
        yield from names if inside == "." else (f"{inside}/{name}" for name in names)


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):  # a link that leads nowhere, something else's file
        return None


def _remove_empty(folder: Path) -> None:
    for at, _, _ in os.walk(folder, topdown=False):
        path = Path(at)
        if path != folder and not any(path.iterdir()):
            path.rmdir()
