"""Rules on components: what refers to what, what nothing refers to, and how components are called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.load.yaml_text import pointer_step
from generator.speclint.findings import Problem
from generator.speclint.walk import references

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.speclint.walk import Spec

COMPONENT_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")
MADE_UP = re.compile(r"^Inline|(?:Response|Body|Schema|Object|Item|Model)\d+$")
PREFIX = "#/components/"


def dangling_references(spec: Spec) -> Iterator[Problem]:
    """Every reference is local and leads to something."""
    for pointer, target in references(spec.document):
        if not target.startswith("#/"):
            yield Problem(pointer, f"$ref to '{target}'", "refer to a component of this file: #/components/...")
        elif spec.at(target) is None:
            yield Problem(pointer, f"$ref to '{target}' leads nowhere", "correct the name, or add the component")


def names(spec: Spec) -> Iterator[Problem]:
    """Components have UpperCamelCase names that a person would choose; security schemes keep the vendor's."""
    for section, entries in _sections(spec):
        for name in entries if section != "securitySchemes" else ():
            pointer = f"/components/{section}{pointer_step(name)}"
            if not COMPONENT_NAME.fullmatch(name):
                yield Problem(
                    pointer, f"component name '{name}'", "write it in UpperCamelCase, letters and digits only"
                )
            elif MADE_UP.search(name):
                yield Problem(
                    pointer, f"component name '{name}' tells nothing", "name it after the thing that it describes"
                )


def unused(spec: Spec) -> Iterator[Problem]:
    """Every component is reached from the paths, the webhooks or the security requirements."""
    reached = _reached(spec)
    for section, entries in _sections(spec):
        for name in entries:
            if (section, name) not in reached:
                pointer = f"/components/{section}{pointer_step(name)}"
                yield Problem(pointer, f"nothing uses {section} '{name}'", "remove it, or refer to it")


def _sections(spec: Spec) -> Iterator[tuple[str, dict[str, Any]]]:
    for section, entries in spec.document.get("components", {}).items():
        if isinstance(entries, dict) and not section.startswith("x-"):
            yield section, entries


def _reached(spec: Spec) -> set[tuple[str, str]]:
    outside = {key: value for key, value in spec.document.items() if key != "components"}
    waiting = [*_targets(outside), *(("securitySchemes", name) for name in _security_names(spec))]
    reached: set[tuple[str, str]] = set()
    while waiting:
        section, name = waiting.pop()
        if (section, name) in reached:
            continue
        reached.add((section, name))
        waiting.extend(_targets(spec.at(f"{PREFIX}{section}{pointer_step(name)}")))
    return reached


def _targets(value: Any) -> Iterator[tuple[str, str]]:
    found = [target for _, target in references(value)]
    found.extend(_mapped(value))
    for target in found:
        if target.startswith(PREFIX):
            section, _, name = target.removeprefix(PREFIX).partition("/")
            yield section, name.partition("/")[0].replace("~1", "/").replace("~0", "~")


def _mapped(value: Any) -> Iterator[str]:
    """Schemas that a discriminator names, as references or as bare names."""
    if isinstance(value, list):
        for item in value:
            yield from _mapped(item)
    if not isinstance(value, dict):
        return
    mapping = value.get("mapping")
    for target in mapping.values() if "propertyName" in value and isinstance(mapping, dict) else ():
        yield target if str(target).startswith("#") else f"{PREFIX}schemas/{target}"
    for item in value.values():
        yield from _mapped(item)


def _security_names(spec: Spec) -> Iterator[str]:
    holders = [spec.document, *(operation.node.value for operation in spec.operations)]
    for holder in holders:
        for requirement in holder.get("security", []):
            yield from requirement
