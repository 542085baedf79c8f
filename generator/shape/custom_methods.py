"""Finds the public methods that hand-written code adds to resources, for the pages that people read."""

from __future__ import annotations

import ast
import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.shape.shapes import ClientShape, ResourceShape


@dataclass(frozen=True)
class CustomMethod:
    """One method that no operation of the spec stands for."""

    call: str
    arguments: tuple[str, ...]
    """As one can type them: names, with a star and defaults."""
    doc: str

    @property
    def signature(self) -> str:
        """The call on one line."""
        return f"{self.call}({', '.join(self.arguments)})"

    @property
    def summary(self) -> str:
        """The first line of its docstring."""
        return self.doc.partition("\n")[0]


def custom_methods(client: ClientShape, resource: ResourceShape | None = None) -> list[CustomMethod]:
    """What hand-written code adds to one resource, or to all."""
    resources = client.all_resources if resource is None else (resource,)
    return [found for item in resources for found in _added(client, item)]


def _added(client: ClientShape, resource: ResourceShape) -> Iterator[CustomMethod]:
    folder, _, module = resource.sync_class[0].rpartition(".")
    generated = {method.name for method in resource.methods}
    for file in client.code:
        if folder != "custom" or file.name != module:
            continue
        for node in _members(ast.parse(file.text), resource.sync_class[1]):
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and node.name not in generated:
                call = ".".join([*resource.path, node.name])
                yield CustomMethod(call, _arguments(node.args), inspect.cleandoc(ast.get_docstring(node) or ""))


def _members(tree: ast.Module, name: str) -> Iterator[ast.stmt]:
    """What a class of a module holds, and those of its bases that stand in the module too: `class X(_Base["T"], Y)`."""
    for cls in tree.body:
        if isinstance(cls, ast.ClassDef) and cls.name == name:
            yield from cls.body
            for base in cls.bases:
                plain = base.value if isinstance(base, ast.Subscript) else base
                yield from _members(tree, plain.id) if isinstance(plain, ast.Name) else ()


def _arguments(arguments: ast.arguments) -> tuple[str, ...]:
    """The arguments with star and defaults, without `self`, the call's options and the annotations."""
    plain = arguments.args[1:]
    defaults = [None] * (len(plain) - len(arguments.defaults)) + list(arguments.defaults)
    shown = [_argument(*pair) for pair in zip(plain, defaults, strict=True)]
    named = [_argument(*pair) for pair in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    return (*shown, *(["*"] if named else []), *named)


def _argument(argument: ast.arg, default: ast.expr | None) -> str:
    return argument.arg if default is None else f"{argument.arg}={ast.unparse(default)}"
