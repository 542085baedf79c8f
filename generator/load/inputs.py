"""Stage 1, load: reads the spec, the decisions, the overlay and the hand-written code of one API."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.errors import GenerationError, nearest
from generator.load.decisions import Decisions, read_decisions
from generator.load.yaml_text import Source, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KNOWN = frozenset({"client.yaml", "overlay.yaml", "code", "examples", "README.md", "CHANGELOG.md", "released.json"})


@dataclass(frozen=True)
class CodeFile:
    """One hand-written module of `overrides/<api>/code/`: its text and what it defines."""

    name: str
    path: Path
    text: str
    classes: frozenset[str]
    exports: tuple[str, ...]
    imports: frozenset[str] = frozenset()
    """Names of modules beside it that it imports."""


@dataclass(frozen=True)
class Inputs:
    """Everything that is known about one API before any work was done."""

    api: str
    spec: Source
    overlay: Source | None
    decisions: Decisions
    code: tuple[CodeFile, ...]
    extras: tuple[tuple[str, str], ...]
    """Files that go into the client as they are: path inside the client, text."""


def list_apis(root: Path) -> list[str]:
    """The API keys of a workshop: one for each spec in `openapi/`."""
    return sorted(path.stem for path in (root / "openapi").glob("*.yaml"))


def load(root: Path, api: str) -> Inputs:
    """Read all inputs of one API. Raises GenerationError for an unknown API and for files that can't be read."""
    known = list_apis(root)
    if api not in known:
        raise GenerationError(f"no API '{api}'", where=str(root / "openapi"), cure=nearest(api, known))
    if not api.isidentifier() or api != api.lower():
        cure = "name the file in lower_snake_case"
        raise GenerationError(f"'{api}' is no package name", where=str(root / "openapi" / f"{api}.yaml"), cure=cure)
    folder = root / "overrides" / api
    _refuse_strays(folder)
    return Inputs(
        api=api,
        spec=_read_spec(root / "openapi" / f"{api}.yaml"),
        overlay=_read_if_there(folder / "overlay.yaml"),
        decisions=read_decisions(api, _read_if_there(folder / "client.yaml")),
        code=tuple(_read_code(path) for path in sorted((folder / "code").glob("*.py"))),
        extras=tuple(_read_extras(root, folder)),
    )


def _read_spec(path: Path) -> Source:
    source = read_yaml(path)
    version = source.data.get("openapi") if isinstance(source.data, dict) else None
    if isinstance(source.data, dict) and "swagger" in source.data:
        raise GenerationError(
            "Swagger 2.0",
            where=source.where("/swagger"),
            cure="convert it to OpenAPI 3.1 first (docs/adding-an-api.md)",
        )
    if not isinstance(version, str) or not version.startswith(("3.0", "3.1")):
        raise GenerationError(
            f"OpenAPI version {version!r}",
            where=source.where("/openapi"),
            cure="write openapi: 3.1.0 (3.0.x is read too)",
        )
    return source


def _read_if_there(path: Path) -> Source | None:
    return read_yaml(path) if path.exists() else None


def _refuse_strays(folder: Path) -> None:
    for path in sorted(folder.glob("*")):
        if path.name not in KNOWN and not path.name.startswith((".", "__")):
            raise GenerationError(
                "an override file that nothing reads", where=str(path), cure=nearest(path.name, KNOWN)
            )


def _read_code(path: Path) -> CodeFile:
    text = path.read_text(encoding="utf-8")
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise GenerationError(
            f"broken Python: {error.msg}", where=f"{path}:{error.lineno}", cure="mend the override module"
        ) from None
    classes = frozenset(node.name for node in tree.body if isinstance(node, ast.ClassDef))
    return CodeFile(path.stem, path, text, classes, _exports(tree, path), frozenset(_top_level(tree)))


def _top_level(tree: ast.Module) -> Iterator[str]:
    """What `from .module import …` and `from . import module` name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            yield from [node.module] if node.module else (alias.name for alias in node.names)


def _exports(tree: ast.Module, path: Path) -> tuple[str, ...]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets):
            return _literal_names(node.value, path, node.lineno)
    return ()


def _literal_names(node: ast.expr, path: Path, line: int) -> tuple[str, ...]:
    try:
        names: Any = ast.literal_eval(node)
    except ValueError:
        names = None
    if not isinstance(names, (list, tuple)) or not all(isinstance(name, str) for name in names):
        raise GenerationError(
            "__all__ can't be read", where=f"{path}:{line}", cure="write it as a list of plain strings"
        )
    return tuple(names)


def _read_extras(root: Path, folder: Path) -> list[tuple[str, str]]:
    examples = [
        (f"examples/{path.name}", path.read_text(encoding="utf-8"))
        for path in sorted((folder / "examples").glob("*.py"))
    ]
    named = [(name, folder / name) for name in ("CHANGELOG.md",)] + [("LICENSE", root / "LICENSE")]
    return examples + [(name, path.read_text(encoding="utf-8")) for name, path in named if path.exists()]
