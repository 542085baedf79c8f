"""Which module imports which, read from the sources: for the tests of the layers.

`python -m tests.support.imports generator/runtime` counts modules, its parts (folders and modules at the top
level), and the imports among them.
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


class Import(NamedTuple):
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
    def parts(self) -> list[str]:
        """Folders and modules at the top level, in the order of the alphabet."""
        return sorted({part_of(name) for name in self.files if name})

    @property
    def order(self) -> list[str]:
        """The parts as the package's docstring lists them, lowest first."""
        text = ast.get_docstring(ast.parse(self.files[""].read_text(encoding="utf-8")), clean=False) or ""
        return [name for name, _ in _LINE.findall(text)]

    @cached_property
    def imports(self) -> list[Import]:
        """Every import, those for type checkers and those within functions too."""
        return [
            Import(name, target, f"{path.relative_to(self.root)}:{getattr(node, 'lineno', 0)}", inside)
            for name, path in self.files.items()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            for target, inside in dict.fromkeys(self._targets(node, name, path))
        ]

    def within(self) -> list[Import]:
        """Imports of one module of the tree by another."""
        return [item for item in self.imports if item.inside and item.target != item.source]

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


def part_of(name: str) -> str:
    """The folder or module at the top level where a module is."""
    return name.partition(".")[0]


def between_parts(imports: list[Import]) -> set[tuple[str, str]]:
    """The imports among parts, each once."""
    return {(part_of(a.source), part_of(a.target)) for a in imports if part_of(a.source) != part_of(a.target)}


def upward(tree: Tree) -> list[Import]:
    """The imports that point up: to a part whose line in the map is further down, or from or to one without a line."""
    rank = {name: number for number, name in enumerate(tree.order)}
    top = len(rank)
    between = [item for item in tree.within() if part_of(item.source) != part_of(item.target)]
    return [item for item in between if rank.get(part_of(item.target), top) > rank.get(part_of(item.source), -1)]


def outside(tree: Tree, library: str) -> list[Import]:
    """The imports of a library."""
    return [item for item in tree.imports if not item.inside and part_of(item.target) == library]


def main(root: str) -> None:
    """Print the counts of the tree below a folder, absolute names being those below the working directory."""
    tree = Tree(Path(root), root.strip("/").replace("/", "."))
    imports = tree.within()
    pairs = {(item.source, item.target) for item in imports}
    print(f"{len(tree.files) - 1} modules with {len(pairs)} imports")
    print(
        f"{len(tree.parts)} parts with {len(between_parts(imports))} imports, {len(upward(tree))} of them pointing up"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
