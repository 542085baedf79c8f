"""A spec as the rules see it: its OpenAPI objects as nodes, its operations, its references resolved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from generator.load.layout import CHILDREN
from generator.load.yaml_text import pointer_step
from generator.speclint.values import ValueChecker

if TYPE_CHECKING:
    from collections.abc import Iterator

# Keys whose values are data of the vendor, not OpenAPI: nothing in them is a reference or a text of ours.
DATA_KEYS = frozenset({"example", "examples", "default", "enum", "const"})
# Keys whose children are named by the author: there a property called `default` is no default.
NAME_MAPS = frozenset({"properties", "patternProperties", "schemas", "parameters", "responses", "headers", "paths"})
LONGEST_CHAIN = 50


@dataclass(frozen=True)
class Node:
    """One OpenAPI object: what kind it is, where it stands, and by which key (`role`) its parent holds it."""

    kind: str
    pointer: str
    value: dict[str, Any]
    role: str = ""
    name: str = ""
    parent: Node | None = None

    @property
    def is_component(self) -> bool:
        """Whether it is an entry of a components section."""
        return self.parent is not None and self.parent.kind == "components"


@dataclass(frozen=True)
class Operation:
    """An operation with its place in the paths."""

    node: Node
    method: str
    path: str

    @property
    def label(self) -> str:
        """How messages name it: the operationId, else method and path."""
        return str(self.node.value.get("operationId") or f"{self.method.upper()} {self.path}")


@dataclass(frozen=True)
class Spec:
    """A parsed spec, indexed for the rules; `api` is the stem of its file."""

    api: str
    document: dict[str, Any]

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """All OpenAPI objects in the order of the document."""
        return tuple(_walk(Node("root", "", self.document)))

    @cached_property
    def values(self) -> ValueChecker:
        """Validates data against schemas of this document."""
        return ValueChecker(self.document)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """All operations in the order of the document."""
        found = []
        for node in self.of("operation"):
            path = node.parent.name if node.parent else ""
            found.append(Operation(node, node.role, path))
        return tuple(found)

    @cached_property
    def events(self) -> tuple[Operation, ...]:
        """The requests that the vendor's server makes, in the order of the document; their path is their name."""
        return tuple(Operation(node, node.role, node.parent.name if node.parent else "") for node in self.of("event"))

    def of(self, *kinds: str) -> Iterator[Node]:
        """The nodes of some kinds."""
        return (node for node in self.nodes if node.kind in kinds)

    def at(self, reference: str) -> Any:
        """What a local reference (`#/…`) points to, or None."""
        if reference != "#" and not reference.startswith("#/"):
            return None
        value: Any = self.document
        for step in reference[2:].split("/") if len(reference) > 1 else ():
            key = unquote(step).replace("~1", "/").replace("~0", "~")
            if isinstance(value, list):
                value = value[int(key)] if key.isdecimal() and int(key) < len(value) else None
            else:
                value = value.get(key) if isinstance(value, dict) else None
        return value

    def resolve(self, value: Any) -> dict[str, Any]:
        """The object behind a chain of references; empty where there is none."""
        for _ in range(LONGEST_CHAIN):
            if not isinstance(value, dict):
                return {}
            if not isinstance(value.get("$ref"), str):
                return value
            value = self.at(value["$ref"])
        return {}

    def fits(self, schema: dict[str, Any], value: Any) -> bool:
        """Whether a value is valid for a schema that stands in this document."""
        return not self.values.problems(schema, value)

    def parameters_of(self, operation: Operation) -> list[dict[str, Any]]:
        """The parameters of an operation, those of its path first, references resolved."""
        path_item = operation.node.parent.value if operation.node.parent else {}
        listed = [*path_item.get("parameters", []), *operation.node.value.get("parameters", [])]
        return [self.resolve(parameter) for parameter in listed]


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for key, (shape, kind) in CHILDREN.get(node.kind, {}).items():
        if key not in node.value:
            continue
        base = node.pointer + pointer_step(key)
        for name, child in _entries(node.value[key], shape):
            if isinstance(child, dict):
                pointer = base if name is None else base + pointer_step(name)
                yield from _walk(Node(kind, pointer, child, key, str(name or key), node))


def _entries(value: Any, shape: str) -> Iterator[tuple[str | int | None, Any]]:
    if shape == "one":
        yield None, value
    elif shape == "list" and isinstance(value, list):
        yield from enumerate(value)
    elif shape == "map" and isinstance(value, dict):
        yield from value.items()


def references(value: Any, pointer: str = "", *, named: bool = False) -> Iterator[tuple[str, str]]:
    """All references below a value as (pointer, target); `named` says that its keys are names, not keywords."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from references(item, pointer + pointer_step(index))
    if not isinstance(value, dict):
        return
    if not named and isinstance(value.get("$ref"), str):
        yield pointer, value["$ref"]
    for key, item in value.items():
        if named or key not in DATA_KEYS:
            yield from references(item, pointer + pointer_step(key), named=not named and key in NAME_MAPS)
