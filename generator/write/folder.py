"""Stage 8, write or check: the only stage that changes files; unchanged ones are left alone, strays are removed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.render.files import Files

# Made by tools that run in a client's folder; neither ours nor in the way.
IGNORED = frozenset({"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", "dist", "build"})


def differences(folder: Path, files: Files) -> list[str]:
    """What `write` would do, one line a file; empty when the folder is as it should be."""
    present = set(_present(folder))
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
            path.write_text(files[str(path.relative_to(folder).as_posix())], encoding="utf-8", newline="\n")
    _remove_empty(folder)
    return changes


def _present(folder: Path) -> list[str]:
    if not folder.exists():
        return []
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return [
        path.as_posix()
        for path in found
        if not IGNORED & set(path.parts) and not any(part.endswith(".egg-info") for part in path.parts)
    ]


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def _remove_empty(folder: Path) -> None:
    for path in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()
