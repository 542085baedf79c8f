"""The mutants of a source: where each fault stands, what it makes of what, and the code with that one fault in it."""

from __future__ import annotations

import ast
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.mutation.operators import faults, negated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType

_CONDITIONS = {(ast.If, "test"), (ast.While, "test"), (ast.IfExp, "test")}
_NOT_RUN = {"annotation", "returns", "decorator_list", "type_comment", "ctx"}
_NOT_RUN_NAMES = {"__slots__", "__all__"}


class Site(NamedTuple):
    """A node of a tree, and where it hangs."""

    node: ast.AST
    parent: ast.AST
    field: str
    place: int | None
    """In a field that is a list."""
    function: str
    line: int

    def replace(self, node: ast.AST) -> None:
        """Put another node in its place."""
        if self.place is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.place] = node


class Mutant(NamedTuple):
    """One fault."""

    site: Site
    new: ast.AST
    number: int
    """Which it is of those that read alike in one function, from 1 on."""

    @property
    def change(self) -> str:
        """`old → new`."""
        old, new = (ast.unparse(node).strip() for node in (self.site.node, self.new))
        return f"{old.splitlines()[0]} → {new.splitlines()[0]}"

    @property
    def key(self) -> str:
        """What names it when lines have moved."""
        return f"{self.site.function}: {self.change}" + (f" [{self.number}]" if self.number > 1 else "")


class Source:
    """The text of a module, and its mutants."""

    def __init__(self, text: str, filename: str) -> None:
        self.filename = filename
        self.tree = ast.parse(text)
        self.mutants = list(_numbered(self.tree))

    def unchanged(self) -> CodeType:
        """The module as it is."""
        return compile(self.tree, self.filename, "exec")

    def compiled(self, mutant: Mutant) -> CodeType:
        """The module with that fault."""
        mutant.site.replace(mutant.new)
        try:
            return compile(ast.fix_missing_locations(self.tree), self.filename, "exec")
        finally:
            mutant.site.replace(mutant.site.node)


def _numbered(tree: ast.Module) -> Iterator[Mutant]:
    seen: Counter[str] = Counter()
    for site in _sites(tree, "module", 1):
        found = list(faults(site.node))
        if (type(site.parent), site.field) in _CONDITIONS and isinstance(site.node, ast.expr):
            found += negated(site.node)
        for new in found:
            mutant = Mutant(site, ast.copy_location(new, site.node), 1)
            seen[mutant.key] += 1
            yield mutant._replace(number=seen[mutant.key])


def _sites(parent: ast.AST, function: str, line: int) -> Iterator[Site]:
    for field, value in ast.iter_fields(parent):
        if field in _NOT_RUN:
            continue
        for index, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(node, ast.AST) or _is_no_code(node, parent):
                continue
            here = getattr(node, "lineno", line)
            yield Site(node, parent, field, index, function, here)
            yield from _sites(node, _within(function, node), here)


def _within(function: str, node: Any) -> str:
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return function
    return node.name if function == "module" else f"{function}.{node.name}"


def _is_no_code(node: ast.AST, parent: ast.AST) -> bool:
    """Docstrings, what only type checkers read, literal parts of texts with placeholders, lists of names."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    if isinstance(node, ast.Assign):
        return isinstance(node.targets[0], ast.Name) and node.targets[0].id in _NOT_RUN_NAMES
    return isinstance(parent, (ast.JoinedStr, ast.FormattedValue)) and isinstance(node, (ast.Constant, ast.JoinedStr))
