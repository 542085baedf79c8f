"""Stage 1, load: reads the spec, the decisions, the overlay and the hand-written code of one API."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from generator.errors import Faults, GenerationError, nearest
from generator.load.apis import list_apis
from generator.load.decisions import Decisions, read_decisions
from generator.load.lock import FILE as LOCK
from generator.load.lock import UNLOCKED, NameLock, read_lock
from generator.load.origins import Origins
from generator.load.project import Project, read_project
from generator.load.versions.lift import is_swagger, lift, refuse_unknown
from generator.load.versions.notes import Notes
from generator.load.yaml_text import Source, read_text, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

KNOWN = frozenset(
    {
        "client.yaml",
        "overlay.yaml",
        "code",
        "testing",
        "examples",
        "README.md",
        "CHANGELOG.md",
        "released.json",
        "names.lock.yaml",
    }
)


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
    testing: tuple[tuple[str, str], ...] = ()
    """Hand-written parts of the fake: name of the module, text."""
    lock: NameLock = UNLOCKED
    """The names that users know."""
    project: Project = field(default_factory=Project)
    """Who makes the packages, and where they are kept."""


def load(root: Path, api: str) -> Inputs:
    """Read all inputs of one API. Raises GenerationError for an unknown API and for files that can't be read."""
    faults = Faults()
    inputs = load_with(root, api, read_spec(root, api), faults)
    faults.raise_found()
    return inputs


def load_with(
    root: Path, api: str, spec: Source, faults: Faults, given: Mapping[str, Source] = MappingProxyType({})
) -> Inputs:
    """All inputs around a spec that was read already; what is wrong with them is collected.

    `given` takes the place of files of these names in the overrides.
    """
    folder = root / "overrides" / api
    overlay, decisions, extras, lock, project = None, Decisions(api), [], UNLOCKED, Project()
    code = []
    with faults.part():
        _refuse_strays(folder)
    with faults.part():
        overlay = given.get("overlay.yaml") or _read_if_there(folder / "overlay.yaml")
    with faults.part():
        source = given.get("client.yaml") or _read_if_there(folder / "client.yaml")
        decisions = read_decisions(api, source, faults)
    with faults.part():
        lock = read_lock(folder / LOCK, given.get(LOCK) or _read_if_there(folder / LOCK))
    for path in sorted((folder / "code").glob("*.py")):
        with faults.part():
            code.append(_read_code(path))
    with faults.part():
        extras = _read_extras(root, folder)
    with faults.part():
        project = read_project(root)
    parts = tuple((path.stem, _read_code(path).text) for path in sorted((folder / "testing").glob("*.py")))
    return Inputs(api, spec, overlay, decisions, tuple(code), tuple(extras), parts, lock, project)


def read_spec(root: Path, api: str) -> Source:
    """The spec of an API in `openapi/`; one of OpenAPI 3.0 is read as 3.1."""
    known = list_apis(root)
    path = root / "openapi" / f"{api}.yaml"
    if api not in known:
        raise GenerationError(f"no API '{api}'", where=str(root / "openapi"), cure=nearest(api, known))
    if not api.isidentifier() or api != api.lower():
        raise GenerationError(f"'{api}' is no package name", where=str(path), cure="name the file in lower_snake_case")
    source = read_yaml(path)
    if not isinstance(source.data, dict):
        cure = "write a mapping of openapi, info, paths and components"
        raise GenerationError("not an OpenAPI document", where=source.where(), cure=cure)
    refuse_unknown(source)
    if is_swagger(source.data):
        cure = "move it out of openapi/ and let make new take it, which converts it"
        raise GenerationError("Swagger 2.0", where=source.where("/swagger"), cure=cure)
    if not str(source.data["openapi"]).startswith("3.1"):
        lift(source.data, Notes(Origins()))
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
    text = read_text(path)
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        problem = f"broken Python: {getattr(error, 'msg', error)}"
        raise GenerationError(problem, where=f"{path}:{line}", cure="mend the override module") from None
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
    examples = [(f"examples/{path.name}", read_text(path)) for path in sorted((folder / "examples").glob("*.py"))]
    named = [(name, folder / name) for name in ("CHANGELOG.md",)] + [("LICENSE", root / "LICENSE")]
    return examples + [(name, read_text(path)) for name, path in named if path.exists()]
