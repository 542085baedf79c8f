"""Writes docs/client-yaml.md: every key of client.yaml, from its schema and the texts beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.decision_texts import SECTIONS, TEXTS
from generator.load.decisions import SCHEMA, Choice, Needed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGE = "docs/client-yaml.md"
HEAD = """\
# Every key of client.yaml

<!-- Written by `python -m generator keys`; a test fails when it differs from the schema. -->

`overrides/<api>/client.yaml` holds what a spec can't say. Every key is optional. What is unknown, or decides nothing (a
name that the spec has not, a rule that no list goes by), is refused with its line and the nearest known name. `*`
stands for a name; places in a response are written with dots (`data.payload`). After a change, run `make generate`.
"""


def write_page(root: Path) -> str:
    """Write the page; says where."""
    path = root / PAGE
    path.write_text(page(), encoding="utf-8")
    return f"written: {path}"


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(line for section in SECTIONS for line in _section(*section))]).rstrip() + "\n"


def _section(title: str, keys: tuple[str, ...], example: str) -> Iterator[str]:
    yield from (f"## {title}", "", "```yaml", example, "```", "", "| key | value | decides |", "|---|---|---|")
    yield from (row for key in keys for row in _rows(key, SCHEMA[key]))
    yield ""


def _rows(key: str, schema: Any) -> Iterator[str]:
    """A row for each key that has a text, and for those inside it."""
    if key in TEXTS:
        yield f"| `{key}` | {_value(schema)} | {TEXTS[key]} |"
    for name, item in inside(schema).items():
        yield from _rows(f"{key}.{name}", item)


def _value(schema: Any) -> str:
    """What a key holds, in words."""
    match schema:
        case Needed(inner):
            return f"{_value(inner)}; must be there"
        case Choice(values):
            return " or ".join(f"`{value}`" for value in values)
        case (mapping, _):
            return f"{_value(mapping)}, or `false`"
        case dict():
            return "names with keys" if "*" in schema else "keys"
        case [item]:
            return f"list of {_value(item)}"
    return {str: "text", int: "number", bool: "`true` or `false`"}[schema]


def inside(schema: Any) -> dict[str, Any]:
    """The keys that a value of this schema may have."""
    if isinstance(schema, Needed):
        return inside(schema.schema)
    if isinstance(schema, list):
        return inside(schema[0])
    return schema if isinstance(schema, dict) else {}


def all_keys(schema: Any = SCHEMA, at: str = "") -> Iterator[str]:
    """Every key that client.yaml may have, outer ones first."""
    for name, item in inside(schema).items():
        yield f"{at}{name}"
        yield from all_keys(item, f"{at}{name}.")
