"""What users can see they can name: each class of ours in a public annotation can be imported from the package."""

from __future__ import annotations

import ast
import builtins
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.support.clients import class_of, package_of
from tests.support.specs import APIS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SPECIAL = {"__iter__", "__aiter__", "__getitem__", "__enter__", "__aenter__"}
"""Methods without a public name that users call nevertheless, and the constructors of clients."""
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Place(NamedTuple):
    """Where something is written: a module of a package (`_runtime.response`; empty: the package) and a name in it."""

    module: str
    name: str


class Package:
    """The source of one client. Nothing is run, so that imports for type checkers count as much as others."""

    def __init__(self, api: str) -> None:
        self.folder: Path = ROOT / "clients" / api / "src" / f"switchboard_{api}"
        self.name = self.folder.name
        self.modules = cache(self._modules)
        self.statements = cache(self._statements)
        self.origins = cache(self._origins)

    def _modules(self) -> list[str]:
        paths = (path.relative_to(self.folder).with_suffix("") for path in sorted(self.folder.rglob("*.py")))
        return [".".join(path.parts).removesuffix("__init__").rstrip(".") for path in paths]

    def _statements(self, module: str) -> dict[str, ast.stmt]:
        """What a module defines at its top, by name."""
        found: dict[str, ast.stmt] = {}
        for node in self._top_level(module):
            if isinstance(node, ast.ClassDef):
                found[node.name] = node
            for target in getattr(node, "targets", [getattr(node, "target", None)]):
                if isinstance(target, ast.Name):
                    found[target.id] = node
        return found

    def _origins(self, module: str) -> dict[str, Place | None]:
        """What each name in a module stands for; None: something of another package."""
        found: dict[str, Place | None] = dict.fromkeys(dir(builtins))
        for node in self._top_level(module):
            if isinstance(node, ast.ImportFrom):
                source = self._source(module, node)
                for alias in node.names:
                    found[alias.asname or alias.name] = None if source is None else Place(source, alias.name)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    found[alias.asname or alias.name] = Place("", "") if alias.name == self.name else None
        return found | {name: Place(module, name) for name in self.statements(module)}

    def _top_level(self, module: str) -> Iterator[ast.stmt]:
        path = self.folder.joinpath(*module.split(".")) if module else self.folder
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            yield from node.body if isinstance(node, ast.If) else [node]

    def _source(self, module: str, node: ast.ImportFrom) -> str | None:
        """The module that an import names, below the package; None: it is of another package."""
        if node.level:
            parts = [*module.split(".")] if module else []
            is_folder = self.folder.joinpath(*parts).is_dir()
            kept = parts[: len(parts) - node.level + is_folder]
            return ".".join([*kept, *(node.module or "").split(".")]).strip(".")
        top, _, below = (node.module or "").partition(".")
        return below if top == self.name else None

    def within(self, module: str, node: ast.Attribute) -> Place | None:
        """What `alias.name` means, where the alias stands for a module of ours, or for the package."""
        origin = self.origins(module).get(ast.unparse(node.value))
        held = ".".join(filter(None, origin or ()))
        return Place(held, node.attr) if origin is not None and held in self.modules() else None

    def definition(self, place: Place | None) -> Place | None:
        """Where a thing is defined, through all modules that import it from one another."""
        while place is not None and place.name not in self.statements(place.module):
            place = self.origins(place.module).get(place.name)
        return place


class Face:
    """What the annotations of a package's public classes name, and what of that nobody can import."""

    def __init__(self, package: Package, clients: set[str], root: list[str]) -> None:
        self.package = package
        self.clients = clients
        found = [package.definition(Place("", name)) for name in root if name != "__version__"]
        for module in {"operations", "webhooks"} & set(package.modules()):
            public = {name: place for name, place in package.origins(module).items() if not name.startswith("_")}
            found += map(package.definition, public.values())
        self.exported = {place for place in found if place is not None} | set(_resources(package))
        self.walked: set[Place] = set()
        self.missing: dict[str, str] = {}

    def walk(self, place: Place) -> None:
        """Look at all that users see of one class, its bases included, or of one value or alias."""
        if place in self.walked:
            return
        self.walked.add(place)
        node = self.package.statements(place.module)[place.name]
        if not isinstance(node, ast.ClassDef):
            self.note(_meaning(node), place.module, place.name)
            return
        for base in node.bases:
            plain = base.value if isinstance(base, ast.Subscript) else base
            origin = self.package.definition(self.package.origins(place.module).get(ast.unparse(plain)))
            if origin is not None:
                self.walk(origin)
            if isinstance(base, ast.Subscript):
                self.note(base.slice, place.module, f"a base of {place.name}")
        for member in node.body:
            self.look_at(member, place)

    def look_at(self, member: ast.stmt, place: Place) -> None:
        if isinstance(member, ast.AnnAssign) and not ast.unparse(member.target).startswith("_"):
            self.note(member.annotation, place.module, f"{place.name}.{ast.unparse(member.target)}")
        if isinstance(member, Function) and self.is_public(place.name, member.name):
            arguments = [*ast.walk(member.args)]
            annotations = [node.annotation for node in arguments if isinstance(node, ast.arg)]
            for annotation in filter(None, [*annotations, member.returns]):
                self.note(annotation, place.module, f"{place.name}.{member.name}()")

    def is_public(self, cls: str, name: str) -> bool:
        return not name.startswith("_") or name in SPECIAL or (name == "__init__" and cls in self.clients)

    def note(self, annotation: ast.AST, module: str, seen_in: str, *, in_text: bool = False) -> None:
        """Demand every name in an annotation, or in an alias; texts in it are annotations too."""
        for node in ast.walk(annotation):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.note(_parsed(node.value), module, seen_in, in_text=True)
            elif isinstance(node, ast.Attribute):
                self.demand(self.package.within(module, node), seen_in)
            elif isinstance(node, ast.Name):
                assert in_text or node.id in self.package.origins(module), f"nobody knows {node.id}, seen in {seen_in}"
                self.demand(self.package.origins(module).get(node.id), seen_in)

    def demand(self, place: Place | None, seen_in: str) -> None:
        """A name of ours must be exported; an alias that is not must be made of names that are."""
        place = self.package.definition(place)
        if place is None:
            return
        node = self.package.statements(place.module)[place.name]
        is_alias = not isinstance(node, ast.ClassDef)
        if place in self.exported or (is_alias and place.name.startswith("_")):
            self.walk(place)
        elif not (isinstance(node, ast.Assign) and "TypeVar" in ast.unparse(node.value)):
            self.missing.setdefault(f"{place.module}.{place.name}", seen_in)


def _resources(package: Package) -> Iterator[Place]:
    """The classes of resources, which users import from the modules where they stand."""
    for module in package.modules():
        if module.partition(".")[0] in {"resources", "custom"}:
            for name, node in package.statements(module).items():
                if isinstance(node, ast.ClassDef) and not name.startswith("_"):
                    yield Place(module, name)


def _meaning(node: ast.stmt) -> ast.AST:
    """What a value or an alias tells of its type."""
    is_value = isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) != "TypeAlias"
    return node.annotation if is_value else node.value


def _parsed(text: str) -> ast.AST:
    """An annotation that is written as a text; of another text nothing."""
    try:
        return ast.parse(text, mode="eval")
    except SyntaxError:
        return ast.Module([], [])


def face_of(api: str) -> Face:
    package = Package(api)
    clients = {class_of(api).__name__, class_of(api, "async").__name__}
    face = Face(package, clients, package_of(api).__all__)
    for place in sorted(face.exported):
        face.walk(place)
    return face


@pytest.mark.parametrize("api", APIS)
def test_each_class_that_users_see_can_be_imported(api: str) -> None:
    face = face_of(api)
    assert face.missing == {}


@pytest.mark.parametrize("api", APIS)
def test_dir_shows_what_can_be_imported(api: str) -> None:
    package = package_of(api)
    assert dir(package) == sorted(package.__all__)
    for name in package.__all__:
        assert getattr(package, name) is not None
