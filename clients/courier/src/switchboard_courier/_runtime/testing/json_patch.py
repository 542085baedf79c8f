# Copied from generator/runtime/testing/json_patch.py of Switchboard.
"""JSON Patch (RFC 6902), as some vendors take it for changes."""

from __future__ import annotations

import copy
from typing import Any

from ..data.guards import is_array, is_object
from .messages import Refusal


def patched(value: Any, operations: list[Any]) -> Any:
    """A copy of a value with the operations done, one after the other. Raises Refusal where one can't be."""
    result = copy.deepcopy(value)
    for operation in operations:
        if not is_object(operation) or not isinstance(operation.get("path", ""), str):
            raise Refusal(400, "a patch is a list of operations, each with op and path")
        result = _done(result, operation)
    return result


def _done(value: Any, operation: dict[str, Any]) -> Any:
    steps = _steps(operation.get("path", ""))
    match operation.get("op"):
        case "add" | "replace" as kind:
            return _put(value, steps, operation.get("value"), insert=kind == "add")
        case "remove":
            return _removed(value, steps)
        case "test":
            if _at(value, steps) != operation.get("value"):
                raise Refusal(409, f"the test of {operation.get('path')} failed")
            return value
        case "move":
            moved = _at(value, _steps(operation.get("from", "")))
            return _put(_removed(value, _steps(operation.get("from", ""))), steps, moved, insert=True)
        case "copy":
            return _put(value, steps, copy.deepcopy(_at(value, _steps(operation.get("from", "")))), insert=True)
        case _:
            raise Refusal(400, f"unknown patch operation {operation.get('op')!r}")


def _steps(path: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in path.split("/")[1:]]


def _at(value: Any, steps: list[str]) -> Any:
    for step in steps:
        value = value[_key(value, step)]
    return value


def _key(value: Any, step: str) -> Any:
    if is_object(value) and step in value:
        return step
    if is_array(value) and step.isdecimal() and int(step) < len(value):
        return int(step)
    raise Refusal(400, f"there is nothing at {step!r}")


def _put(value: Any, steps: list[str], item: Any, *, insert: bool) -> Any:
    if not steps:
        return item
    head, rest = steps[0], steps[1:]
    if rest:
        key = _key(value, head)
        value[key] = _put(value[key], rest, item, insert=insert)
    elif is_array(value) and insert:
        value.insert(len(value) if head == "-" else min(int(head) if head.isdecimal() else 0, len(value)), item)
    elif is_array(value):
        value[_key(value, head)] = item
    elif is_object(value):
        value[head] = item
    else:
        raise Refusal(400, f"there is nothing below {head!r}")
    return value


def _removed(value: Any, steps: list[str]) -> Any:
    if not steps:
        return None
    inner = _at(value, steps[:-1])
    del inner[_key(inner, steps[-1])]
    return value
