"""Adds the operations that only the new document has."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from generator.load.document import placeholders
from generator.refresh.messages import body_of, request_body, response_of, responses, shared_by_all, successful
from generator.refresh.parameters import declared, parameter_of, rank
from generator.refresh.view import At

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.refresh.adopt import Adopter
    from generator.refresh.run import Run
    from generator.refresh.view import Key, OperationView


class OperationAdoption:
    """Adds the operations that only the new document has."""

    def __init__(self, run: Run, adopter: Adopter, pairs: Mapping[Key, OperationView]) -> None:
        self.run = run
        self.adopter = adopter
        self._tags = _tags(run, pairs)
        self._paths = {operation.key.template: operation for operation in run.ours.operations.values()}

    def add(self, theirs: OperationView) -> None:
        """One operation."""
        run = self.run
        words = run.written.of_operation(theirs.label)
        if "skip" in words:
            run.outcome.note("left out", theirs.label, str(words["skip"]))
            return
        near = self._paths.get(theirs.key.template)
        path = near.path if near else theirs.path
        why = {"why": words["why"]} if "why" in words else {}
        made: dict[str, Any] = {
            "operationId": words.get("operationId") or theirs.at.value.get("operationId") or theirs.label,
            "tags": [self._tag(theirs, words)],
            "summary": run.written.operation(theirs.label, "summary"),
            "description": run.written.operation(theirs.label, "description"),
            "x-evidence": run.evidence | why,
        }
        if theirs.at.value.get("deprecated"):
            made["deprecated"] = True
        made |= self._content(theirs, near, path)
        run.outcome.note("new", f"{theirs.key.method} {path}", str(made["operationId"]))
        run.editor.add_operation(path, theirs.key.method.lower(), made)

    def _tag(self, theirs: OperationView, words: dict[str, Any]) -> str:
        run = self.run
        vendor = str(next(iter(theirs.at.value.get("tags") or ()), "other"))
        tag = str(words.get("tag") or self._tags.get(vendor, vendor))
        if tag not in {known["name"] for known in run.editor.plain.get("tags", [])}:
            for document in (run.editor.plain, run.editor.full):
                document.setdefault("tags", []).append({"name": tag, "description": run.written.tag(tag)})
        return tag

    def _content(self, theirs: OperationView, near: OperationView | None, path: str) -> dict[str, Any]:
        run = self.run
        made: dict[str, Any] = {}
        order = placeholders(theirs.path)
        stated = sorted(declared(theirs), key=lambda one: rank(one, order))
        parameters = [parameter_of(self.adopter, theirs, one, near) for one in stated]
        parameters = [*self._undeclared(theirs, near, path), *parameters]
        if parameters:
            made["parameters"] = parameters
        body = body_of(run.theirs, theirs)
        if body is not None and theirs.key.method != "GET":
            made["requestBody"] = request_body(self.adopter, theirs, body)
        made["responses"] = self._responses(theirs)
        if run.theirs.states_security and run.theirs.security(theirs) != run.ours.security(None):
            made["security"] = theirs.at.value.get("security", run.theirs.data.get("security", []))
        return made

    def _responses(self, theirs: OperationView) -> dict[str, Any]:
        """The responses that are documented, and those that every operation of ours has."""
        run = self.run
        stated = responses(run.theirs, theirs)
        known = successful(stated)
        if known is not stated:
            run.outcome.note("repaired", f"{theirs.label} default", "nothing else is documented: taken as 200")
        made = {status: response_of(self.adopter, theirs, status, response) for status, response in known.items()}
        shared = {status: {"$ref": f"#/components/responses/{name}"} for status, name in shared_by_all(run).items()}
        return made | {status: response for status, response in shared.items() if status not in made}

    def _undeclared(self, theirs: OperationView, near: OperationView | None, path: str) -> Iterator[dict[str, Any]]:
        """Variables of the path that the document forgot to declare."""
        stated = {parameter.value.get("name") for parameter in declared(theirs)}
        for theirs_name, name in zip(placeholders(theirs.path), placeholders(path), strict=True):
            if theirs_name not in stated:
                self.run.outcome.note(
                    "repaired", f"{theirs.label} {name}", "the document does not declare the variable"
                )
                variable = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                yield parameter_of(self.adopter, theirs, At(variable, ""), near, loose=True)


def _tags(run: Run, pairs: Mapping[Key, OperationView]) -> dict[str, str]:
    """Our tag for each of theirs: the one that operations of both have most often."""
    counts: dict[str, Counter[str]] = {}
    for key, ours in pairs.items():
        for tag in run.theirs.operations[key].at.value.get("tags") or ():
            counts.setdefault(tag, Counter()).update(ours.at.value.get("tags") or ())
    return {tag: found.most_common(1)[0][0] for tag, found in counts.items() if found}
