"""Bodies and responses: where they stand, and those of the vendor in our words."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from generator.refresh.view import At, schema_name

if TYPE_CHECKING:
    from generator.refresh.adopt import Adopter
    from generator.refresh.run import Run
    from generator.refresh.view import OperationView, View

BODILESS = frozenset({"204", "205", "304"})


def body_of(view: View, operation: OperationView | None) -> At | None:
    """The request body of an operation, references followed."""
    found = operation.at.into("requestBody") if operation else None
    followed: At | None = view.follow(found) if found else None
    return followed


def request_body(adopter: Adopter, theirs: OperationView, body: At) -> dict[str, Any]:
    """A request body in our words."""
    made: dict[str, Any] = {"required": True} if body.value.get("required") else {}
    made["content"] = {
        media: media_of(
            adopter,
            At(value, f"{body.pointer}/content/{media.replace('/', '~1')}"),
            f"{theirs.label} body",
            request=True,
        )
        for media, value in (body.value.get("content") or {}).items()
    }
    return made


def media_of(adopter: Adopter, site: At, place: str, *, request: bool) -> dict[str, Any]:
    """A media type in our words."""
    inner = site.into("schema")
    return {"schema": adopter.schema(inner, place, request=request)} if inner else {}


def successful(stated: dict[str, At]) -> dict[str, At]:
    """Responses of which one is a success: the default, where nothing but it is stated."""
    if stated.keys() == {"default"} and stated["default"].value.get("content"):
        return {"200": stated["default"]}
    return stated


def responses(view: View, operation: OperationView | None) -> dict[str, At]:
    """The responses of an operation by status, references followed."""
    if operation is None:
        return {}
    stated = operation.at.value.get("responses") or {}
    return {
        str(status): view.follow(At(value, f"{operation.at.pointer}/responses/{status}"))
        for status, value in stated.items()
        if isinstance(value, dict)
    }


def response_of(adopter: Adopter, theirs: OperationView, status: str, response: At) -> dict[str, Any]:
    """A response in our words: one that others share, if it states the same, else written out."""
    run = adopter.run
    shared = _shared(run, status, response)
    if shared:
        return {"$ref": f"#/components/responses/{shared}"}
    made: dict[str, Any] = {"description": run.written.operation(theirs.label, "responses", status)}
    if status in BODILESS and response.value.get("content"):
        run.outcome.note("repaired", f"{theirs.label} {status}", "it has no body; that of the document is left out")
        return made
    if status.startswith("4") and not response.value.get("content"):
        return made | _as_errors_are(run, status)
    content = {
        media: media_of(
            adopter,
            At(value, f"{response.pointer}/content/{media.replace('/', '~1')}"),
            f"{theirs.label} {status}",
            request=False,
        )
        for media, value in (response.value.get("content") or {}).items()
    }
    return made | ({"content": content} if content else {})


def _as_errors_are(run: Run, status: str) -> dict[str, Any]:
    """The body that every operation of ours has for a range of statuses; nothing where they differ."""
    name = shared_by_all(run).get(f"{status[:1]}XX", "")
    content = run.editor.plain["components"]["responses"][name].get("content") if name else None
    return {"content": copy.deepcopy(content)} if content else {}


def shared_by_all(run: Run) -> dict[str, str]:
    """The statuses at which every operation of ours has one and the same response component, with its name."""
    stated = [operation.at.value.get("responses") or {} for operation in run.ours.operations.values()]
    first = stated[0] if stated else {}
    references = {status: str(response.get("$ref", "")) for status, response in first.items()}
    return {
        status: reference.rpartition("/")[2]
        for status, reference in references.items()
        if reference and all((other.get(status) or {}).get("$ref") == reference for other in stated)
    }


def _shared(run: Run, status: str, response: At) -> str:
    """A response component that operations of ours have at a status, and that states the same, or more."""
    stated_here = {
        media: schema_name(value.get("schema")) for media, value in (response.value.get("content") or {}).items()
    }
    counts: dict[str, int] = {}
    for operation in run.ours.operations.values():
        reference = str((operation.at.value.get("responses") or {}).get(status, {}).get("$ref", ""))
        name = reference.rpartition("/")[2]
        if name in ((run.editor.plain.get("components") or {}).get("responses") or {}):
            counts[name] = counts.get(name, 0) + 1
    fitting = [name for name in counts if _fits(run, name, stated_here)]
    return max(fitting, key=counts.__getitem__, default="")


def _fits(run: Run, name: str, theirs: dict[str, str]) -> bool:
    content = run.editor.full["components"]["responses"][name].get("content") or {}
    ours = {media: schema_name(value.get("schema")) for media, value in content.items()}
    return not theirs or (
        ours.keys() == theirs.keys() and all(run.names.of.get(theirs[media], "-") == ours[media] for media in ours)
    )
