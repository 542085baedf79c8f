"""Changes of parts that the vendor gives up, or keeps after all: arguments, fields of models, members of enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.change.differences import change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.change.rules import Change

Record = dict[str, Any]


def part_changes(old: Record, new: Record) -> Iterator[Change]:
    """What both have, and one says is deprecated."""
    before, after = old.get("deprecated", []), new.get("deprecated", [])
    for name in after:
        if name not in before and _known(name, old):
            yield _said("part-deprecated", name, "is deprecated")
    for name in before:
        if name not in after and _known(name, new):
            yield _said("part-undeprecated", name, "is no longer deprecated")


def _known(name: str, interface: Record) -> bool:
    """Whether an interface has a part."""
    call, _, argument = name.removesuffix(")").partition("(")
    if argument:
        return argument in interface["calls"].get(call, {}).get("arguments", {})
    owner, _, part = name.rpartition(".")
    return part in interface["models"].get(owner, {}) or part in interface["enums"].get(owner, {}).get("members", {})


def _said(rule: str, name: str, text: str) -> Change:
    call, _, argument = name.removesuffix(")").partition("(")
    if argument:
        return change(rule, f"{call}()", f"argument {argument} {text}", part=argument)
    return change(rule, name, text)
