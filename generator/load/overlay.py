"""Applies an OpenAPI Overlay to a spec: each action must match something and must say why it is there."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import jsonpath
from jsonpath.exceptions import JSONPathError

from generator.errors import Faults, GenerationError, nearest
from generator.load.document import Document, join_pointer

if TYPE_CHECKING:
    from generator.load.yaml_text import Source

KEYS = frozenset({"target", "description", "update", "remove"})
TOP_KEYS = frozenset({"overlay", "info", "extends", "actions"})
VERSIONS = ("1.0.0", "1.1.0")


def apply_overlay(document: dict[str, Any], overlay: Source) -> dict[str, Any]:
    """A new document with all actions applied in order; raises GenerationError when a target matches nothing."""
    return overlay_document(document, overlay)[0]


def overlay_document(
    document: dict[str, Any], overlay: Source, faults: Faults | None = None
) -> tuple[dict[str, Any], dict[str, tuple[str, ...]]]:
    """The new document, and for each touched JSON pointer the places (`file:line`) of the actions that touched it.

    Actions that can't be applied are collected as errors, which are raised together without `faults`.
    """
    found = Faults() if faults is None else faults
    result = copy.deepcopy(document)
    touched: dict[str, tuple[str, ...]] = {}
    with found.part():
        for index, action in enumerate(_actions(overlay)):
            place = f"/actions/{index}"
            with found.part():
                _check(action, overlay, place)
                for pointer in apply_action(result, action, overlay, place):
                    touched[pointer] = (*touched.get(pointer, ()), overlay.where(place))
    if faults is None:
        found.raise_found()
    return result, touched


def load_overlay(source: Source, overlay: Source | None, faults: Faults | None = None) -> Document:
    """The spec as a Document, with its overlay if it has one."""
    if overlay is None:
        return Document(source, source.data)
    data, touched = overlay_document(source.data, overlay, faults)
    return Document(source, data, touched)


def _actions(overlay: Source) -> list[Any]:
    data = overlay.data
    if not isinstance(data, dict) or str(data.get("overlay")) not in VERSIONS:
        cure = f"begin it with 'overlay: 1.0.0' ({' or '.join(VERSIONS)} are read)"
        raise GenerationError("not an OpenAPI Overlay", where=overlay.where(), cure=cure)
    for key in data:
        if key not in TOP_KEYS and not key.startswith("x-"):
            raise GenerationError(
                f"unknown key '{key}'", where=overlay.where(join_pointer(key)), cure=nearest(key, TOP_KEYS)
            )
    actions = data.get("actions")
    if not isinstance(actions, list) or not actions:
        raise GenerationError("no actions", where=overlay.where(), cure="list actions, or remove the file")
    return actions


def _check(action: Any, overlay: Source, place: str) -> None:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        raise GenerationError("an action without a target", where=overlay.where(place), cure="give target: a JSONPath")
    for key in action:
        if key not in KEYS and not key.startswith("x-"):
            raise GenerationError(f"unknown key '{key}'", where=overlay.where(place), cure=nearest(key, KEYS))
    if not str(action.get("description") or "").strip():
        cure = "say in description why the document is wrong here"
        raise GenerationError("an action without a reason", where=overlay.where(place), cure=cure)
    if ("update" in action) == (action.get("remove") is True):
        cure = "give either update: … or remove: true"
        raise GenerationError("an action must update or remove", where=overlay.where(place), cure=cure)


def apply_action(document: dict[str, Any], action: dict[str, Any], overlay: Source, place: str) -> list[str]:
    """Apply one action in place; gives the JSON pointers that it touched. GenerationError when its target misses."""
    matches = find_target(document, action["target"], overlay.where(f"{place}/target"))
    if not matches:
        cure = "mend the JSONPath: the spec has no such place (any more)"
        raise GenerationError(f"target {action['target']} matches nothing", where=overlay.where(place), cure=cure)
    for parts in reversed(matches):
        if action.get("remove") is True:
            _remove(document, parts, overlay.where(place))
        else:
            _update(document, parts, action["update"], overlay.where(place))
    return [join_pointer(*parts) for parts in matches]


def find_target(document: dict[str, Any], target: str, where: str) -> list[tuple[int | str, ...]]:
    """The steps to each place that a JSONPath finds."""
    try:
        return [match.parts for match in jsonpath.finditer(target, document)]
    except JSONPathError as error:
        raise GenerationError(
            f"bad JSONPath {target}: {error}", where=where, cure="write it as RFC 9535 has it"
        ) from None


def _parent(document: Any, parts: tuple[int | str, ...]) -> Any:
    for part in parts[:-1]:
        document = document[part]
    return document


def _remove(document: dict[str, Any], parts: tuple[int | str, ...], where: str) -> None:
    if not parts:
        raise GenerationError("the whole document can't be removed", where=where, cure="name a part of it")
    del _parent(document, parts)[parts[-1]]


def _update(document: dict[str, Any], parts: tuple[int | str, ...], update: Any, where: str) -> None:
    value = _parent(document, parts)[parts[-1]] if parts else document
    if isinstance(value, dict) and isinstance(update, dict):
        _merge(value, update)
    elif isinstance(value, list):
        value.extend(copy.deepcopy(update if isinstance(update, list) else [update]))
    else:
        cure = "target the object that holds the value, and update it there"
        raise GenerationError("only objects and arrays can be updated", where=where, cure=cure)


def _merge(value: dict[str, Any], update: dict[str, Any]) -> None:
    for key, item in update.items():
        if isinstance(value.get(key), dict) and isinstance(item, dict):
            _merge(value[key], item)
        elif isinstance(value.get(key), list) and isinstance(item, list):
            value[key].extend(copy.deepcopy(item))
        else:
            value[key] = copy.deepcopy(item)
