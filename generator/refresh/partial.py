"""The facts of a document that describes a part of an API, beside those of the rest: one skeleton for both."""

from __future__ import annotations

import copy
from typing import Any

from generator.load.structure import OPENAPI, parts
from generator.refresh.skeleton import Skeleton

Facts = dict[str, Any]
Components = dict[str, dict[str, Any]]


def beside(rest: Skeleton, part: Skeleton) -> Skeleton:
    """The skeleton of both. What both name an operation, `part` states.

    Where the rest has another component of one name, it keeps it with the name of its document: `Message.000`.
    """
    before = _renamed(rest, part)
    paths = dict(before.get("paths") or {})
    for path, item in (part.facts.get("paths") or {}).items():
        paths[path] = (paths.get(path) or {}) | item
    components = {
        section: (_components(before).get(section) or {}) | (_components(part.facts).get(section) or {})
        for section in sorted(_components(before).keys() | _components(part.facts).keys())
    }
    facts = before | part.facts | {"paths": dict(sorted(paths.items())), "components": components}
    return Skeleton(part.source, _used(facts), part.notes)


def _components(facts: Facts) -> Components:
    found: Components = facts.get("components") or {}
    return found


def _renamed(rest: Skeleton, part: Skeleton) -> Facts:
    """The facts of the rest, whose components have no name of another one of the part."""
    facts = copy.deepcopy(rest.facts)
    names: dict[str, str] = {}
    for section, listed in _components(part.facts).items():
        own = _components(facts).get(section) or {}
        for name in [name for name in listed if name in own and own[name] != listed[name]]:
            now = f"{name}.{rest.source.document}"
            own[now] = own.pop(name)
            names[f"#/components/{section}/{name}"] = f"#/components/{section}/{now}"
    for one in parts(facts, OPENAPI):
        if one.value.get("$ref") in names:
            one.value["$ref"] = names[one.value["$ref"]]
    return facts


def _used(facts: Facts) -> Facts:
    """Without components that no operation leads to; security schemes stay."""
    components = _components(facts)
    waiting, reached = [{"paths": facts["paths"]}], set()
    while waiting:
        for one in parts(waiting.pop(), OPENAPI):
            reference = str(one.value.get("$ref", ""))
            section, _, name = reference.removeprefix("#/components/").partition("/")
            if reference not in reached and name in (components.get(section) or {}):
                reached.add(reference)
                waiting.append({"components": {section: {name: components[section][name]}}})
    kept = {
        section: {
            name: value
            for name, value in sorted(listed.items())
            if section == "securitySchemes" or f"#/components/{section}/{name}" in reached
        }
        for section, listed in components.items()
    }
    return facts | {"components": {section: listed for section, listed in kept.items() if listed}}
