"""Operations that the vendor serves at another path now: they are recognized, and move where a maintainer says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.load.document import placeholders
from generator.refresh.gone import vanished
from generator.refresh.messages import body_of, responses
from generator.refresh.parameters import by_place, schema_at
from generator.refresh.view import slashless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.refresh.run import Run
    from generator.refresh.view import At, OperationView, View

PROPOSAL = "`decided: theirs` moves it, and its call keeps its name; `both` adds theirs as another one"


def moved(run: Run) -> dict[str, OperationView]:
    """Our operation for each of theirs, by its label, that stands at another path: of one operationId, or alike."""
    gone = [one for one in vanished(run) if one.key in run.base.operations]
    known = {slashless(key) for key in (*run.ours.operations, *run.base.operations)}
    fresh = [one for key, one in run.theirs.operations.items() if slashless(key) not in known]
    by_id = {str(one.at.value.get("operationId")): one for one in gone}
    found = {one.label: by_id[name] for one in fresh if (name := str(one.at.value.get("operationId"))) in by_id}
    taken = [one.key for one in found.values()]
    alike = _alike(run, [one for one in gone if one.key not in taken], [one for one in fresh if one.label not in found])
    return found | dict(alike)


def _alike(run: Run, gone: list[OperationView], fresh: list[OperationView]) -> Iterator[tuple[str, OperationView]]:
    """Pairs that state the same, where nothing else does; what states next to nothing is like nothing."""
    before = [(_stated(run, run.base, run.base.operations[one.key]), one) for one in gone]
    after = [(_stated(run, run.theirs, one), one) for one in fresh]
    for facts, theirs in after:
        same = [one for other, one in before if other == facts]
        if facts and len(same) == 1 and len([None for other, _ in after if other == facts]) == 1:
            yield theirs.label, same[0]


def _stated(run: Run, view: View, operation: OperationView) -> tuple[str, ...]:
    """What an operation states but for its path; nothing where neither body nor success has a schema."""
    body = body_of(view, operation)
    bodies = list(_contents(run, view, body)) if body else []
    for status, response in responses(view, operation).items():
        bodies += [f"{status} {text}" for text in _contents(run, view, response) if status.startswith("2")]
    named = [f"{place} {run.stated(view, schema_at(one))}" for place, one in by_place(operation).items()]
    return (operation.key.method, *sorted(named), *bodies) if bodies else ()


def _contents(run: Run, view: View, message: At) -> Iterator[str]:
    for media in message.value.get("content") or {}:
        schema = message.into("content", media, "schema")
        if schema is not None and schema.value:
            yield f"{media} {run.stated(view, schema)}"


def move_decided(run: Run) -> None:
    """Move the operations of which a maintainer decided so, and tell of the others."""
    theirs = {one.label: one for one in run.theirs.operations.values()}
    for label, ours in moved(run).items():
        new = theirs[label]
        choice = run.outcome.choice(f"{ours.label} path")
        if choice == "theirs" and len(placeholders(ours.path)) == len(placeholders(new.path)):
            _move(run, ours, new)
        elif choice == "ours":
            run.pairs[new.key] = ours
            run.outcome.note("kept", f"{ours.label} path", f"the document writes {new.path}; decided: ours")
        elif choice != "both":
            run.pairs[new.key] = ours
            run.outcome.note("conflicts", f"{ours.label} path", f"ours: {ours.path}; theirs: {new.path}: {PROPOSAL}")


def _move(run: Run, ours: OperationView, new: OperationView) -> None:
    path = _with_our_variables(new.path, ours.path)
    run.outcome.note("changed", f"{ours.label} path", f"moved to {path} (decided: theirs); only the wire")
    run.outcome.moved[ours.label] = f"{ours.key.method} {path}"
    run.came_from[new.key] = ours.key
    run.editor.move(ours.path, ours.key.method.lower(), path)
    run.ours.forget()


def _with_our_variables(path: str, ours: str) -> str:
    """A path of theirs, whose variables are called as ours are."""
    for theirs, name in zip(placeholders(path), placeholders(ours), strict=True):
        path = path.replace(f"{{{theirs}}}", f"{{{name}\0}}", 1)
    return path.replace("\0", "")
