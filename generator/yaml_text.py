"""YAML in and out: read under the YAML 1.2 core rules with line numbers, written in one canonical style."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from generator.errors import GenerationError

if TYPE_CHECKING:
    from pathlib import Path

# The scalars that YAML 1.2's core schema resolves; all else (no, on, 12:30, 2021-01-01) stays a string.
CORE = (
    ("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""]),
    ("tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")),
    ("tag:yaml.org,2002:int", re.compile(r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$"), list("-+0123456789")),
    (
        "tag:yaml.org,2002:float",
        re.compile(r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$"),
        list("-+.0123456789"),
    ),
)
LINE_WIDTH = 110
FLOW_WIDTH = 88


class _Loader(yaml.CSafeLoader):
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


class _Dumper(yaml.CSafeDumper):
    """Keeps PyYAML's YAML 1.1 resolvers too, so that `no` and `12:30` are quoted and every reader agrees."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


for _tag, _pattern, _first in CORE:
    _Loader.add_implicit_resolver(_tag, _pattern, _first)
    _Dumper.add_implicit_resolver(_tag, _pattern, _first)


@dataclass(frozen=True)
class Source:
    """A parsed YAML file: its plain data, and the line of every node by JSON pointer."""

    path: Path
    data: Any
    lines: dict[str, int]

    def where(self, pointer: str = "") -> str:
        """`file:line` of the node at a JSON pointer, or of its nearest known ancestor."""
        while pointer and pointer not in self.lines:
            pointer = pointer.rpartition("/")[0]
        return f"{self.path}:{self.lines.get(pointer, 1)}"


def pointer_step(key: object) -> str:
    """One escaped step of a JSON pointer, slash included."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1")


def read_yaml(path: Path) -> Source:
    """Read one YAML (or JSON) file; every fault becomes a GenerationError that names file and line."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise GenerationError(f"cannot be read: {error}", where=str(path), cure="check that the file exists and is UTF-8 text") from None
    return parse_yaml(text, path)


def parse_yaml(text: str, path: Path) -> Source:
    """Parse YAML text that came from (or stands for) `path`."""
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        lines: dict[str, int] = {}
        data = None if node is None else _construct(loader, node, "", lines, path)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        cure = "mend the YAML at this line (indentation, quotes, a missing colon)"
        raise GenerationError(f"bad YAML: {error.problem or error.context}", where=f"{path}:{line}", cure=cure) from None
    except yaml.YAMLError as error:
        raise GenerationError(f"bad YAML: {error}", where=str(path), cure="remove the character that YAML forbids") from None
    finally:
        loader.dispose()
    return Source(path=path, data=data, lines=lines)


def _construct(loader: _Loader, node: yaml.Node, pointer: str, lines: dict[str, int], path: Path) -> Any:
    lines[pointer] = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        return [_construct(loader, item, f"{pointer}/{i}", lines, path) for i, item in enumerate(node.value)]
    if not isinstance(node, yaml.MappingNode):
        return _scalar(node)
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise GenerationError("a mapping key that is not a scalar", where=f"{path}:{line}", cure="write the key as a plain string")
        key = str(key_node.value)
        if key in result:
            raise GenerationError(f"duplicate key '{key}'", where=f"{path}:{line}", cure="remove or rename one of the two")
        result[key] = _construct(loader, value_node, pointer + pointer_step(key), lines, path)
        lines[pointer + pointer_step(key)] = line
    return result


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
            return float(text.replace(".inf", "inf").replace(".nan", "nan").replace(".Inf", "inf").replace(".NaN", "nan").replace(".INF", "inf").replace(".NAN", "nan"))
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
    text: str = yaml.dump(data, Dumper=_Dumper, sort_keys=False, width=LINE_WIDTH, allow_unicode=True, default_flow_style=False)
    return text
