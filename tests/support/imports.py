"""Which module imports which, read from the sources: for the tests of the layers.

`python -m tests.support.imports generator/runtime` counts modules, rooms (folders and modules of the first floor) and
the arrows among them.
"""

from __future__ import annotations

import ast
import re
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(r"^    (\w+)(/|\.py)(?=\s)", re.MULTILINE)


class Arrow(NamedTuple):
    """One import. Modules are named from the root of the tree, with dots; what lies outside by its full name."""

    source: str
    target: str
    place: str
    """`file:line`."""
    inside: bool
    """Whether the target is a module of the tree."""

    def __str__(self) -> str:
        return f"{self.source} → {self.target} ({self.place})"


class Tree:
    """The Python modules below a folder, which is a package called `package`."""

    def __init__(self, root: Path, package: str) -> None:
        self.root = root
        self.package = package
        self.files = {_name(path.relative_to(root)): path for path in sorted(root.rglob("*.py"))}

    @property
    def rooms(self) -> list[str]:
        """Folders and modules of the first floor, in the order of the alphabet."""
        return sorted({room(name) for name in self.files if name})

    @property
    def order(self) -> list[str]:
        """The rooms as the package's docstring lists them, lowest first."""
        text = ast.get_docstring(ast.parse(self.files[""].read_text(encoding="utf-8")), clean=False) or ""
        return [name for name, _ in _LINE.findall(text)]

    @cached_property
    def imports(self) -> list[Arrow]:
        """Every import, those for type checkers and those within functions too."""
        return [
            Arrow(name, target, f"{path.relative_to(self.root)}:{getattr(node, 'lineno', 0)}", inside)
            for name, path in self.files.items()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            for target, inside in dict.fromkeys(self._targets(node, name, path))
        ]

    def arrows(self) -> list[Arrow]:
        """Imports of one module of the tree by another."""
        return [arrow for arrow in self.imports if arrow.inside and arrow.target != arrow.source]

    def _targets(self, node: ast.AST, name: str, path: Path) -> Iterator[tuple[str, bool]]:
        """The modules that a statement imports, and whether each is of the tree."""
        if isinstance(node, ast.Import):
            yield from (self._absolute(alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base, inside = self._absolute(node.module or "") if not node.level else (self._base(node, name, path), True)
            for alias in node.names:
                inner = f"{base}.{alias.name}".strip(".")
                yield inner if inside and inner in self.files else base, inside

    def _base(self, node: ast.ImportFrom, name: str, path: Path) -> str:
        """What a relative `from` names, seen from the root of the tree."""
        parts = name.split(".") if name else []
        kept = len(parts) - node.level + (path.name == "__init__.py")
        if kept < 0:
            raise ValueError(f"{path}:{node.lineno} leads out of the package")
        return ".".join([*parts[:kept], *filter(None, [node.module])])

    def _absolute(self, module: str) -> tuple[str, bool]:
        inside = f"{module}.".startswith(f"{self.package}.")
        return (module[len(self.package) + 1 :] if inside else module), inside


def _name(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room(name: str) -> str:
    """The folder or module of the first floor where a module is."""
    return name.partition(".")[0]


def between_rooms(arrows: list[Arrow]) -> set[tuple[str, str]]:
    """The arrows among rooms, each once."""
    return {(room(a.source), room(a.target)) for a in arrows if room(a.source) != room(a.target)}


def upward(tree: Tree) -> list[Arrow]:
    """The imports that point up: to a room whose line in the map is further down, or from or to one without a line."""
    floor = {name: number for number, name in enumerate(tree.order)}
    top = len(floor)
    between = [arrow for arrow in tree.arrows() if room(arrow.source) != room(arrow.target)]
    return [arrow for arrow in between if floor.get(room(arrow.target), top) > floor.get(room(arrow.source), -1)]


def outside(tree: Tree, library: str) -> list[Arrow]:
    """The imports of a library."""
    return [arrow for arrow in tree.imports if not arrow.inside and room(arrow.target) == library]


def main(root: str) -> None:
    """Print the counts of the tree below a folder, absolute names being those below the working directory."""
    tree = Tree(Path(root), root.strip("/").replace("/", "."))
    arrows = tree.arrows()
    pairs = {(arrow.source, arrow.target) for arrow in arrows}
    print(f"{len(tree.files) - 1} modules with {len(pairs)} arrows")
    print(f"{len(tree.rooms)} rooms with {len(between_rooms(arrows))} arrows, {len(upward(tree))} of them pointing up")


if __name__ == "__main__":
    main(*sys.argv[1:])
