# Copied from generator/runtime/testing/routes.py of Switchboard.
"""What a fake knows of each operation: read from the document and from the client's record of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from ..hints import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..operation import Operation
    from .document import Document, Schema

KINDS = frozenset({"list", "create", "get", "update", "replace", "delete"})
_PARAMETER = re.compile(r"\{([^{}]+)\}")


class Media(NamedTuple):
    """One media type of a body, with its schema."""

    media_type: str
    schema: Schema
    encoding: dict[str, Any]


class Documented(NamedTuple):
    """One documented response; without a media type it has no body."""

    status: str
    media_type: str
    schema: Any
    headers: dict[str, Schema]


class Route(NamedTuple):
    """One operation, as the fake serves it."""

    id: str
    call: str
    kind: str
    """list, create, get, update, replace, delete of a collection; document (something else that is read), action."""
    of: str
    """Path of the collection; empty: none."""
    method: str
    segments: tuple[str, ...]
    parameters: tuple[dict[str, Any], ...]
    bodies: tuple[Media, ...]
    body_required: bool
    responses: dict[str, Documented]
    status: int
    at: tuple[str, ...]
    """Where the resource stands in the body."""
    listed: bool
    """The response is a list."""
    record: Operation[Any]

    @property
    def names(self) -> list[str]:
        """The path parameters, in their order."""
        return [found[1] for part in self.segments if (found := _PARAMETER.fullmatch(part))]

    def check(self, names: Iterable[str]) -> None:
        """Raises TypeError for an argument that the operation has not."""
        known = [one.name for one in self.record.parameters]
        known += [field.name for body in self.record.bodies for field in body.fields]
        for name in names:
            if name not in known:
                raise TypeError(f"{self.call} has no argument {name!r}: {nearest(name, known)}")

    def values(self, parts: Iterable[str]) -> list[str] | None:
        """The texts of the path parameters in the parts of a path, as many as segments; None: it is another path."""
        values: list[str] = []
        for segment, part in zip(self.segments, parts, strict=True):
            if segment == part:
                continue
            if "{" not in segment:
                return None
            pattern = "".join(
                "(.+)" if piece.startswith("{") else re.escape(piece) for piece in re.split(r"(\{[^{}]+\})", segment)
            )
            found = re.fullmatch(pattern, part)
            if found is None:
                return None
            values += found.groups()
        return values

    def response(self, status: int) -> Documented | None:
        """What is documented for a status: itself, its range, or the default."""
        known = self.responses
        return known.get(str(status)) or known.get(f"{status // 100}XX") or known.get("default")


def route_of(document: Document, record: Operation[Any]) -> Route:
    """The route of an operation; `x-fake` in it has what its name and its record do not tell."""
    item, source = _source(document.data["paths"], record)
    entry, resolve = source.get("x-fake", {}), document.resolve
    parameters = {
        (one["in"], one["name"]): one
        for one in map(resolve, [*item.get("parameters", ()), *source.get("parameters", ())])
    }
    body = resolve(source.get("requestBody") or {})
    bodies = tuple(
        Media(kind, media.get("schema", {}), media.get("encoding", {}))
        for kind, media in ((kind, resolve(media)) for kind, media in body.get("content", {}).items())
    )
    kind = entry.get("kind") or usual_kind(record)
    documented = source.get("responses", {}).items()
    responses = {str(status): _documented(document, str(status), one) for status, one in documented}
    status = next((status for status in responses if status.startswith("2")), "200")
    return Route(
        id=record.id,
        call=record.call,
        kind=kind,
        of=entry.get("of", usual_collection(kind, record.path)),
        method=record.method,
        segments=tuple(part for part in record.path.split("/") if part),
        parameters=tuple(parameters.values()),
        bodies=bodies,
        body_required=body.get("required") is True,
        responses=responses,
        status=int(status) if status.isdecimal() else 200,
        at=next((spec.unwrap for spec in record.responses if spec.status == status), ()),
        listed=record.paging is not None or entry.get("listed", False),
        record=record,
    )


def _source(paths: dict[str, Any], record: Operation[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Path item and operation: at its path, or at one with a fragment, where operations have their ids."""
    method = record.method.lower()
    for path in (path for path in paths if "#" in path):
        source = paths[path].get(method)
        if source and source.get("operationId", f"{method} {path}") == record.id:
            return paths[path], source
    return paths[record.path], paths[record.path][method]


def _documented(document: Document, status: str, response: Any) -> Documented:
    response = document.resolve(response)
    content = response.get("content", {})
    kind = next((kind for kind in content if "json" in kind), next(iter(content), ""))
    schema = document.resolve(content[kind]).get("schema", {}) if kind else None
    headers = {name: document.resolve(one).get("schema", {}) for name, one in response.get("headers", {}).items()}
    return Documented(status, kind, schema, headers)


def usual_kind(record: Operation[Any]) -> str:
    """What most operations of a name are."""
    name = record.call.rpartition(".")[2]
    return name if name in KINDS else "document" if record.method == "GET" else "action"


def usual_collection(kind: str, path: str) -> str:
    """The collection of most operations of a kind: at their own path, or that of the last id in it."""
    return path.rstrip("/") if kind in {"list", "create"} else path.rpartition("/{")[0]
