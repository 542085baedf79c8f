"""What the vendor's new document has no more: it is marked as deprecated, since older installations have it still."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.load.document import split_pointer
from generator.refresh.shapes import values
from generator.refresh.view import label_of

if TYPE_CHECKING:
    from generator.refresh.run import Run
    from generator.refresh.view import OperationView


def deprecate_operations(run: Run, vanished: list[OperationView]) -> None:
    """Operations that the last document had."""
    for operation in vanished:
        level = run.base.operations[operation.key].at.value.get("x-level")
        if level:
            text = f"the new document has no such operation, and ours is {level}: is it another one?"
            run.outcome.note("conflicts", operation.label, text)
        elif not operation.at.value.get("deprecated"):
            run.outcome.note("gone", operation.label, "marked deprecated")
            run.editor.put(operation.at.pointer, "deprecated", value=True)


def deprecate_parts(run: Run) -> None:
    """Properties and values that the last document stated at places that the new one has, too."""
    for pointer, names in run.lost.items():
        for name in sorted(names - run.seen.get(pointer, set())):
            schema = _at(run.editor.full, pointer)
            if name in (schema.get("properties") or {}):
                _property(run, pointer, name)
            else:
                _value(run, pointer, schema, name)


def _property(run: Run, pointer: str, name: str) -> None:
    schema = _at(run.editor.full, pointer)["properties"][name]
    label = f"{label_of(pointer)}.{name}"
    if schema.get("deprecated") or run.outcome.choice(label) == "ours":
        return
    if "$ref" in schema:
        run.outcome.note("gone", label, "it refers to a schema that others have, so it stays as it is")
        return
    run.outcome.note("gone", label, "marked deprecated")
    run.editor.put(f"{pointer}/properties/{name.replace('~', '~0').replace('/', '~1')}", "deprecated", value=True)


def _value(run: Run, pointer: str, schema: dict[str, Any], name: str) -> None:
    value = next((known for known in values(schema) if repr(known) == name), None)
    stated = schema.get("x-deprecated-values", [])
    if value is None or value in stated:
        return
    run.outcome.note("gone", f"{label_of(pointer)} value {value}", "marked deprecated")
    run.editor.put(pointer, "x-deprecated-values", [*stated, value])


def _at(document: Any, pointer: str) -> dict[str, Any]:
    for step in split_pointer(pointer):
        document = document.get(step, {}) if isinstance(document, dict) else document[int(step)]
    return document if isinstance(document, dict) else {}


def vanished(run: Run) -> list[OperationView]:
    """The operations of ours that the last document had and the new one has not."""
    return [
        operation
        for key, operation in run.ours.operations.items()
        if key in run.base.operations and key not in run.theirs.operations
    ]
