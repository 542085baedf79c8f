"""Rules on operations: their ids, tags, paths and responses."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from generator.load.yaml_text import pointer_step
from generator.speclint.findings import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.speclint.walk import Operation, Spec

OPERATION_ID = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\.[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
EVENT_ID = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
# Documents that have operationIds of their own, which users know and which we keep.
VENDOR_IDS = frozenset({"chatwoot"})
HTTP_METHODS = {"list": "get", "get": "get", "create": "post", "update": "patch", "replace": "put", "delete": "delete"}
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
STATUS = re.compile(r"[1-5](?:\d\d|XX)|default")
BODILESS = frozenset({"204", "205", "304"})


def operation_ids(spec: Spec) -> Iterator[Problem]:
    """Every operation has an id that is unique and of the house's form; so has every event, in one word."""
    everything = (*spec.operations, *spec.events)
    counts = Counter(operation.node.value.get("operationId") for operation in everything)
    for operation in everything:
        given = operation.node.value.get("operationId")
        pointer = operation.node.pointer + ("/operationId" if given else "")
        if not given:
            yield Problem(pointer, "operation without operationId", "name it resource.method")
        elif counts[given] > 1:
            yield Problem(pointer, f"operationId '{given}' is used {counts[given]} times", "give each its own")
        elif operation.node.kind == "event":
            if not EVENT_ID.fullmatch(given):
                yield Problem(pointer, f"operationId '{given}'", "write the event's name in lower snake case")
        elif spec.api not in VENDOR_IDS and not OPERATION_ID.fullmatch(given):
            yield Problem(pointer, f"operationId '{given}'", "write resource.method in lower snake case")


def method_names(spec: Spec) -> Iterator[Problem]:
    """A standard method name stands for its HTTP method."""
    for operation in spec.operations:
        name = str(operation.node.value.get("operationId", "")).rpartition(".")[2]
        expected = HTTP_METHODS.get(name)
        if spec.api not in VENDOR_IDS and expected and operation.method != expected:
            cure = f"'{name}' is for {expected.upper()}: give this one the name of its method, or of its action"
            yield Problem(
                operation.node.pointer + "/operationId", f"{operation.label} is a {operation.method.upper()}", cure
            )


def tags(spec: Spec) -> Iterator[Problem]:
    """One tag an operation, from the declared ones; each declared one is described and used."""
    declared = [node for node in spec.of("tag") if node.role == "tags"]
    names = Counter(str(node.value.get("name")) for node in declared)
    used: set[str] = set()
    for operation in spec.operations:
        given = [str(tag) for tag in operation.node.value.get("tags", [])]
        used.update(given)
        if len(given) != 1:
            yield Problem(operation.node.pointer, f"{operation.label} has {len(given)} tags", "give it exactly one")
        for tag in given:
            if tag not in names:
                yield Problem(
                    operation.node.pointer + "/tags", f"tag '{tag}' is not declared", "declare it in the root's tags"
                )
    for node in declared:
        name = str(node.value.get("name"))
        if not node.value.get("description"):
            yield Problem(node.pointer, f"tag '{name}' has no description", "say what belongs to it")
        if name not in used:
            yield Problem(node.pointer, f"tag '{name}' is not used", "remove it, or tag the operations that it is for")
        if names[name] > 1:
            yield Problem(node.pointer, f"tag '{name}' is declared {names[name]} times", "declare it once")


def path_parameters(spec: Spec) -> Iterator[Problem]:
    """Placeholders and path parameters are the same set; no parameter is declared twice; no two paths are one."""
    yield from _path_forms(spec)
    for operation in spec.operations:
        yield from _parameters(spec, operation)


def _path_forms(spec: Spec) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for path in spec.document.get("paths", {}):
        pointer = "/paths" + pointer_step(path)
        if not path.startswith("/") or "?" in path or "#" in path:
            yield Problem(pointer, f"path '{path}'", "begin with a slash; query and fragment do not belong here")
        twin = seen.setdefault(PLACEHOLDER.sub("{}", path), path)
        if twin != path:
            yield Problem(pointer, f"path '{path}' is the same as '{twin}'", "merge the two")


def _parameters(spec: Spec, operation: Operation) -> Iterator[Problem]:
    pointer, parameters = operation.node.pointer, spec.parameters_of(operation)
    wanted = set(PLACEHOLDER.findall(operation.path))
    in_path = {str(parameter.get("name")): parameter for parameter in parameters if parameter.get("in") == "path"}
    for name in sorted(wanted - in_path.keys()):
        yield Problem(
            pointer, f"{operation.label}: {{{name}}} of the path is not declared", "declare it as a path parameter"
        )
    for name in sorted(in_path.keys() - wanted):
        yield Problem(pointer, f"{operation.label}: path parameter '{name}' is not in the path", "remove or rename it")
    for name, parameter in in_path.items():
        if parameter.get("required") is not True:
            yield Problem(
                pointer, f"{operation.label}: path parameter '{name}' is not required", "write required: true"
            )
    places = Counter((parameter.get("name"), parameter.get("in")) for parameter in parameters)
    for (twice, place), count in places.items():
        if count > 1:
            yield Problem(
                pointer, f"{operation.label}: {place} parameter '{twice}' is declared {count} times", "declare it once"
            )


def responses(spec: Spec) -> Iterator[Problem]:
    """Every operation says what a success looks like; statuses are spelled right; 204 has no content."""
    for operation in (*spec.operations, *spec.events):
        given = operation.node.value.get("responses", {})
        pointer = operation.node.pointer + "/responses"
        if not any(status[:1] in "23" or status == "default" for status in given):
            yield Problem(
                operation.node.pointer, f"{operation.label} states no success", "add the response of a success"
            )
        for status, response in given.items():
            if not STATUS.fullmatch(status):
                yield Problem(pointer + pointer_step(status), f"status '{status}'", "three digits, 4XX, or default")
            if status in BODILESS and "content" in spec.resolve(response):
                yield Problem(
                    pointer + pointer_step(status), f"{status} with content", "an empty response has no content"
                )
