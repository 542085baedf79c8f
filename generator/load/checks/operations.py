"""Whether operations agree with what is declared: ids, parameters, security requirements, statuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.errors import Mend, nearest
from generator.load.checks.fault import Fault, json_path, quoted, shown
from generator.load.document import join_pointer, operations_of, placeholders, split_pointer
from generator.load.yaml_text import pointer_step
from generator.naming import snake

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.load.document import Document, OperationPlace
    from generator.load.structure import Part

STATUS = re.compile(r"[1-5](?:[0-9]{2}|[xX]{2})|default")
LOCATIONS = ("path", "query", "header", "cookie")


class _Declared(NamedTuple):
    """A parameter of an operation: as listed, as resolved, and where its list stands."""

    entry: dict[str, Any]
    value: dict[str, Any]
    steps: list[str]
    position: int

    @property
    def pointer(self) -> str:
        return join_pointer(*self.steps, self.position)

    def removal(self, reason: str) -> Mend:
        """The mend that takes it out of its list."""
        if "$ref" in self.entry:
            condition = f"@['$ref']=={quoted(self.entry['$ref'])}"
        else:
            condition = f"@.name=={quoted(self.value.get('name'))} && @['in']=={quoted(self.value.get('in'))}"
        return Mend(f"{json_path(*self.steps)}[?{condition}]", reason)


def disagreements(document: Document) -> Iterator[Fault]:
    """All that is wrong with the operations of a document whose parts have the right shapes."""
    operations = list(operations_of(document))
    yield from _ids(document, operations)
    yield from _security(document, [], document.data.get("security"))
    for operation in operations:
        yield from _parameters(document, operation)
        yield from _security(document, split_pointer(operation.pointer), operation.data.get("security"))
        for status in operation.data.get("responses") or ():
            if not STATUS.fullmatch(status) and not status.startswith("x-"):
                cure = "write three digits, a range such as 4XX, or default"
                yield Fault(f"{operation.pointer}/responses{pointer_step(status)}", f"'{status}' is no status", cure)


def misplaced(found: Iterable[Part]) -> Iterator[Fault]:
    """Parameters that are where no request has any."""
    for part in found:
        location = part.value.get("in", "query")
        if part.kind == "parameter" and "$ref" not in part.value and location not in LOCATIONS:
            problem = f"parameter '{part.value.get('name')}' is in {shown(location)}"
            yield Fault(part.pointer, problem, f"use {', '.join(LOCATIONS)}; bodies belong in requestBody")


def _ids(document: Document, operations: list[OperationPlace]) -> Iterator[Fault]:
    seen: dict[str, OperationPlace] = {}
    for operation in operations:
        first = seen.setdefault(operation.id, operation)
        if first is not operation:
            cure = f"rename one; the other stands at {document.where(first.pointer)}"
            mends = _renaming(operation, first, {other.id for other in operations} | seen.keys())
            seen |= {mend.update["operationId"]: operation for mend in mends if mend.update}
            yield Fault(operation.pointer, f"operationId '{operation.id}' is used twice", cure, mends)


def _renaming(operation: OperationPlace, first: OperationPlace, taken: set[str]) -> tuple[Mend, ...]:
    """Another id for an operation: its own with the tag behind it, or with method and path."""
    if operation.pointer == first.pointer:
        reason = f"Several paths refer to the operation '{operation.id}': without an id, each is called by its path."
        return (Mend(json_path(*split_pointer(operation.pointer), "operationId"), reason),)
    tags = operation.data.get("tags") or [""]
    words = [snake(str(tags[0])), snake(f"{operation.method} {operation.path}")]
    wanted = [f"{operation.id}_{word}" for word in words if word]
    numbered = (f"{wanted[-1]}_{number}" for number in range(2, len(taken) + 3))
    free = next(name for name in (*wanted, *numbered) if name not in taken)
    reason = f"operationId '{operation.id}' is used twice, and names one operation only."
    return (Mend(json_path(*split_pointer(operation.pointer)), reason, {"operationId": free}),)


def _declared(document: Document, operation: OperationPlace) -> Iterator[_Declared]:
    for steps, owner in (
        (split_pointer(operation.item_pointer), operation.item),
        (split_pointer(operation.pointer), operation.data),
    ):
        for index, entry in enumerate(owner.get("parameters") or ()):
            value, _ = document.resolve(entry, join_pointer(*steps, "parameters", index))
            if isinstance(value, dict) and "name" in value:
                yield _Declared(entry, value, [*steps, "parameters"], index)


def _parameters(document: Document, operation: OperationPlace) -> Iterator[Fault]:
    declared = list(_declared(document, operation))
    named = placeholders(operation.path)
    if re.search(r"[{}]", re.sub(r"\{[^{}]*\}", "", operation.path)):
        cure = "write each path parameter as {name}, each of its own"
        yield Fault(operation.pointer, f"{operation.path} has a brace without the other that belongs to it", cure)
    in_path = {str(item.value["name"]): item for item in declared if item.value.get("in") == "path"}
    for name, item in in_path.items():
        if name not in named:
            yield _stray(operation, name, item)
    for name in named:
        if name not in in_path:
            yield _undeclared(operation, name)


def _stray(operation: OperationPlace, name: str, item: _Declared) -> Fault:
    problem = f"path parameter '{name}' is not in {operation.path}"
    reason = f"{operation.path} has no place for a path parameter '{name}'."
    return Fault(operation.pointer, problem, "name it in the path, or remove the parameter", (item.removal(reason),))


def _undeclared(operation: OperationPlace, name: str) -> Fault:
    entry = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
    mend = Mend(
        json_path(*split_pointer(operation.pointer)),
        f"{operation.path} names a parameter '{name}' that nothing declares; a text fits any value.",
        {"parameters": [entry]},
    )
    cure = f"declare path parameter '{name}': {{name: {name}, in: path, required: true, schema: {{type: string}}}}"
    return Fault(operation.pointer, f"{operation.path} names undeclared parameters: '{name}'", cure, (mend,))


def _security(document: Document, steps: list[str], alternatives: Any) -> Iterator[Fault]:
    schemes = (document.data.get("components") or {}).get("securitySchemes") or {}
    listed = [item for item in alternatives or () if isinstance(item, dict)]
    for name in dict.fromkeys(name for item in listed for name in item):
        if name not in schemes:
            cure = (
                nearest(name, schemes)
                if schemes
                else f"declare it: components: {{securitySchemes: {{{name}: {{type: http, scheme: bearer}}}}}}"
            )
            mends = tuple(_left_out(steps, name, listed))
            pointer = join_pointer(*steps, "security")
            yield Fault(pointer, f"unknown security scheme '{name}'", cure, mends)


def _left_out(steps: list[str], name: str, listed: list[dict[str, Any]]) -> Iterator[Mend]:
    reason = f"Nothing declares the security scheme '{name}'."
    if any(name in item and len(item) > 1 for item in listed):
        yield Mend(f"{json_path(*steps, 'security')}[?length(@) > 1][{quoted(name)}]", reason)
    if any(name in item and len(item) == 1 for item in listed):
        yield Mend(f"{json_path(*steps, 'security')}[?length(@) == 1 && @[{quoted(name)}]]", reason)
