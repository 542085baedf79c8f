"""YAML in and out: read under the YAML 1.2 core rules with line numbers, written in one canonical style."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import yaml

from generator.errors import GenerationError
from generator.load.foreign import decoded
from generator.load.json_text import bad_json, find_lines, parse_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# The scalars that YAML 1.2's core schema resolves; all else (no, on, 12:30, 2021-01-01) stays a string.
CORE = (
    ("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""]),
    ("tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")),
    ("tag:yaml.org,2002:int", re.compile(r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$"), list("-+0123456789")),
    (
        "tag:yaml.org,2002:float",
        re.compile(
            r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$"
        ),
        list("-+.0123456789"),
    ),
)
LINE_WIDTH = 110
FLOW_WIDTH = 88
# More nodes than characters, and by this much: aliases of aliases that would fill the memory.
ALIASED = 200_000


class _Loader(yaml.CSafeLoader):
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


class _Dumper(yaml.CSafeDumper):
    """Keeps PyYAML's YAML 1.1 resolvers too, so that `no` and `12:30` are quoted and every reader agrees."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 -- PyYAML's signature
        return True


for _tag, _pattern, _first in CORE:
    _Loader.add_implicit_resolver(_tag, _pattern, _first)
    _Dumper.add_implicit_resolver(_tag, _pattern, _first)


@dataclass(frozen=True)
class Source:
    """A parsed YAML or JSON file: its plain data, and the line of every node by JSON pointer."""

    path: Path
    data: Any
    find_lines: Callable[[], dict[str, int]]

    @cached_property
    def lines(self) -> dict[str, int]:
        """The line of every node by JSON pointer."""
        return self.find_lines()

    def where(self, pointer: str = "") -> str:
        """`file:line` of the node at a JSON pointer, or of its nearest known ancestor."""
        while pointer and pointer not in self.lines:
            pointer = pointer.rpartition("/")[0]
        return f"{self.path}:{self.lines.get(pointer, 1)}"


def pointer_step(key: object) -> str:
    """One escaped step of a JSON pointer, slash included."""
    text = str(key)
    return f"/{text.replace('~', '~0').replace('/', '~1')}" if "/" in text or "~" in text else f"/{text}"


def read_yaml(path: Path) -> Source:
    """Read one YAML (or JSON) file; every fault becomes a GenerationError that names file and line."""
    text = read_text(path)
    try:
        return parse_text(text, path)
    except RecursionError:
        raise too_deep(path) from None


def too_deep(path: Path) -> GenerationError:
    """The error for a document that is nested more deeply than can be read."""
    return GenerationError("nested too deeply", where=f"{path}:1", cure="move the inner parts to components")


def read_text(path: Path) -> str:
    """The text of a file. Raises GenerationError when it can't be read."""
    try:
        content = path.read_bytes()
    except OSError as error:
        cure = "check that the file exists and may be read"
        raise GenerationError(f"cannot be read: {error}", where=f"{path}:1", cure=cure) from None
    return decoded(content, path).replace("\r\n", "\n").replace("\r", "\n")


def parse_text(text: str, path: Path) -> Source:
    """Parse JSON as JSON (its escapes are not quite YAML's), and all else as YAML."""
    if text.lstrip().startswith(("{", "[")):
        try:
            data = parse_json(text, path)
        except ValueError as error:
            return _flow_style(text, path, bad_json(error, text, path))
        return Source(path, data, lambda: find_lines(text, path))
    return parse_yaml(text, path)


def _flow_style(text: str, path: Path, otherwise: GenerationError | None) -> Source:
    """YAML that begins with a brace; what looks like JSON, and is no YAML either, is refused as bad JSON."""
    try:
        return parse_yaml(text, path)
    except GenerationError as error:
        raise otherwise or error from None


def parse_yaml(text: str, path: Path) -> Source:
    """Parse YAML text that came from (or stands for) `path`."""
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        lines: dict[str, int] = {}
        builder = _Builder(path, len(text) + ALIASED, lines)
        data = None if node is None else builder.build(node, "")
    except yaml.MarkedYAMLError as error:
        raise _bad_yaml(error, text, path) from None
    except yaml.YAMLError as error:
        raise GenerationError(
            f"bad YAML: {error}", where=f"{path}:1", cure="remove the character that YAML forbids"
        ) from None
    finally:
        loader.dispose()
    return Source(path, data, lambda: lines)


def _bad_yaml(error: yaml.MarkedYAMLError, text: str, path: Path) -> GenerationError:
    line = error.problem_mark.line + 1 if error.problem_mark else 1
    problem, cure = str(error.problem or error.context), "mend the YAML at this line (indentation, quotes, a colon)"
    if "cannot start any token" in problem and text.split("\n")[line - 1].lstrip(" ").startswith("\t"):
        problem, cure = "a tab in the indentation", "indent with spaces"
    elif "another document" in problem:
        problem, cure = "a second document begins here", "keep one document in the file"
    return GenerationError(f"bad YAML: {problem}", where=f"{path}:{line}", cure=cure)


@dataclass
class _Builder:
    """Builds plain data from YAML nodes, and notes the line of each."""

    path: Path
    room: int
    lines: dict[str, int]
    within: set[int] = field(default_factory=set)
    """The lists and mappings that are being built."""

    def build(self, node: yaml.Node, pointer: str) -> Any:
        """The data of one node."""
        self.lines[pointer] = node.start_mark.line + 1
        self.room -= 1
        if self.room < 0:
            raise self._error("aliases that grow without end", node, "write the parts out, or use $ref")
        if isinstance(node, yaml.ScalarNode):
            return _scalar(node)
        if id(node) in self.within:
            raise self._error("an alias of what it stands in", node, "use $ref for what contains itself")
        self.within.add(id(node))
        built = self._mapping(node, pointer) if isinstance(node, yaml.MappingNode) else self._list(node, pointer)
        self.within.remove(id(node))
        return built

    def _list(self, node: yaml.Node, pointer: str) -> list[Any]:
        return [self.build(item, f"{pointer}/{i}") for i, item in enumerate(node.value)]

    def _mapping(self, node: yaml.MappingNode, pointer: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if _is_merge(key_node, value_node):
                merged = self._merged(value_node, pointer) | merged
                continue
            if not isinstance(key_node, yaml.ScalarNode):
                raise self._error("a mapping key that is not a scalar", key_node, "write the key as a plain string")
            key = str(key_node.value)
            if key in result:
                raise self._error(f"duplicate key '{key}'", key_node, "remove or rename one of the two")
            at = pointer + pointer_step(key)
            result[key] = self.build(value_node, at)
            self.lines[at] = key_node.start_mark.line + 1
        return {**merged, **result}

    def _merged(self, node: yaml.Node, pointer: str) -> dict[str, Any]:
        """What merge keys bring in; of several mappings the first wins, and the mapping's own keys win over all."""
        nodes = reversed(node.value) if isinstance(node, yaml.SequenceNode) else [node]
        built = [self._mapping(item, pointer) for item in nodes if isinstance(item, yaml.MappingNode)]
        return {key: value for part in built for key, value in part.items()}

    def _error(self, problem: str, node: yaml.Node, cure: str) -> GenerationError:
        return GenerationError(problem, where=f"{self.path}:{node.start_mark.line + 1}", cure=cure)


def _is_merge(key: yaml.Node, value: yaml.Node) -> bool:
    """Whether `<<` brings in mappings, as most readers of YAML 1.2 have it too."""
    plain = isinstance(key, yaml.ScalarNode) and key.value == "<<" and not key.style
    nodes = value.value if isinstance(value, yaml.SequenceNode) else [value]
    return plain and bool(nodes) and all(isinstance(node, yaml.MappingNode) for node in nodes)


def _scalar(node: yaml.Node) -> Any:
    text: str = node.value
    match node.tag.rpartition(":")[2]:
        case "null":
            return None
        case "bool":
            return text.lower() == "true"
        case "int":
            return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
        case "float":
            return float(
                text.replace(".inf", "inf")
                .replace(".nan", "nan")
                .replace(".Inf", "inf")
                .replace(".NaN", "nan")
                .replace(".INF", "inf")
                .replace(".NAN", "nan")
            )
    return text


def _represent_str(dumper: yaml.CSafeDumper, text: str) -> yaml.Node:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


def _represent_list(dumper: yaml.CSafeDumper, items: list[Any]) -> yaml.Node:
    scalars = all(not isinstance(item, (dict, list)) for item in items)
    flow = scalars and sum(len(str(item)) + 4 for item in items) <= FLOW_WIDTH
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=flow)


def _represent_dict(dumper: yaml.CSafeDumper, items: dict[str, Any]) -> yaml.Node:
    flow = set(items) == {"$ref"} or not items
    return dumper.represent_mapping("tag:yaml.org,2002:map", items.items(), flow_style=flow)


_Dumper.add_representer(str, _represent_str)
_Dumper.add_representer(list, _represent_list)
_Dumper.add_representer(dict, _represent_dict)


def dump_yaml(data: Any) -> str:
    """Write plain data in the house's canonical YAML style."""
    text: str = yaml.dump(
        data, Dumper=_Dumper, sort_keys=False, width=LINE_WIDTH, allow_unicode=True, default_flow_style=False
    )
    return text
