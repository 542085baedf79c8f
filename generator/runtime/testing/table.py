"""What a fake knows of its API before anything happens: routes and collections, read from the generated data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from ..hints import nearest
from .document import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..api import Api
    from ..operation import Operation
    from .document import Schema

KINDS = frozenset({"list", "create", "get", "update", "replace", "delete"})
_CHANGING = frozenset({"create", "update", "replace"})
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

    def response(self, status: int) -> Documented | None:
        """What is documented for a status: itself, its range, or the default."""
        known = self.responses
        return known.get(str(status)) or known.get(f"{status // 100}XX") or known.get("default")


class CollectionInfo(NamedTuple):
    """What is known of a collection."""

    path: str
    name: str
    """As the client calls it: `contacts`."""
    item: Schema
    id: str
    """The property that tells items apart; empty: there is none."""
    made: bool
    """Items are made by an operation, so an unknown one is not there."""
    settable: frozenset[str]
    scoped: bool
    """Its items are what the client itself belongs to (`account_id`): each is there."""
    singular: str
    """`contact`: what properties that name an item begin with."""

    @property
    def depth(self) -> int:
        """How many path parameters stand before its items."""
        return self.path.count("{")


class Table:
    """Routes and collections of one API."""

    def __init__(self, data: dict[str, Any], api: Api, operations: Mapping[str, Operation[Any]]) -> None:
        self.api = api
        self.spec: str = data["spec"]
        self.document: Document = Document(data["document"])
        self._fragments: list[str] = [path for path in data["document"]["paths"] if "#" in path]
        self.routes: list[Route] = [
            self._route(one, data["operations"].get(key, {})) for key, one in operations.items()
        ]
        self.calls: dict[str, str] = {**{route.call: route.id for route in self.routes}, **data["kinds"]}
        """Operation ids by call, those of methods that are kinds of one operation among them."""
        self.collections: dict[Any, CollectionInfo] = {
            path: self._collection(path, entry) for path, entry in data["collections"].items()
        }
        self._by_shape: dict[tuple[str, int], list[Route]] = {}
        for route in sorted(self.routes, key=lambda route: [part.startswith("{") for part in route.segments]):
            self._by_shape.setdefault((route.method, len(route.segments)), []).append(route)
        servers: list[Any] = data["document"].get("servers", [])
        paths: set[str] = {
            urlsplit(str(server["url"]).replace("{", "").replace("}", "")).path.rstrip("/") for server in servers
        }
        self.prefixes: list[str] = sorted({*paths, ""}, key=len, reverse=True)
        self.errors: dict[str, Documented] = self._common_errors()

    def keep(self, name: str, schema: str, id_: str, also: str) -> None:
        """Have a collection that no path has, or one for all paths of a name, whose items are of another form."""
        known = [info for info in self.collections.values() if info.name == name]
        path = min((info.path for info in known), key=len, default=f"/~/{name}")
        settable = frozenset(key for info in known for key in info.settable)
        singular = next((info.singular for info in known if info.path == path), name)
        made = any(info.made for info in known)
        info = CollectionInfo(
            path, name, self._item(schema, also), id_, made, settable, scoped=False, singular=singular
        )
        self.collections.update(dict.fromkeys((path, *(other.path for other in known)), info))

    def _item(self, schema: str, also: str) -> Schema:
        """Items of a schema, with the further properties of another."""
        first = {"$ref": f"#/components/schemas/{schema}"}
        if not also:
            return first
        own = self.document.properties(first)
        more = self.document.properties({"$ref": f"#/components/schemas/{also}"})
        return {"allOf": [first, {"type": "object", "properties": {n: s for n, s in more.items() if n not in own}}]}

    def route(self, call: str) -> Route:
        """The route of a call. Raises LookupError that names those that are near."""
        wanted = self.calls.get(call, call)
        for route in self.routes:
            if wanted in {route.id, route.call}:
                return route
        raise LookupError(f"no operation {call!r}: {nearest(call, self.calls)}")

    def named(self, name: str) -> CollectionInfo:
        """The collection of a resource (`contacts`). Raises LookupError that names those that are near."""
        for info in self.collections.values():
            if info.name == name:
                return info
        known = [info.name for info in self.collections.values()]
        raise LookupError(f"no collection {name!r}: {nearest(name, known)}")

    def matches(self, method: str, path: str) -> list[tuple[Route, list[str]]]:
        """The routes that a path leads to, the most exact first, with the texts of their path parameters."""
        for prefix in self.prefixes:
            if path.startswith(prefix):
                parts = [part for part in path[len(prefix) :].split("/") if part]
                candidates = self._by_shape.get((method, len(parts)), ())
                found = [(route, values) for route in candidates if (values := _values(route, parts)) is not None]
                if found:
                    return found
        return []

    def methods_at(self, path: str) -> list[str]:
        """The methods that a path has."""
        return sorted({method for method, _ in self._by_shape if self.matches(method, path)})

    def _route(self, record: Operation[Any], entry: dict[str, Any]) -> Route:
        """An operation; `entry` has what its name and its record do not tell."""
        item, source = self._source(record)
        resolve = self.document.resolve
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
        responses = {str(status): self._documented(str(status), one) for status, one in source["responses"].items()}
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

    def _collection(self, path: str, entry: dict[str, Any]) -> CollectionInfo:
        changing = [route for route in self.routes if route.of == path and route.kind in _CHANGING]
        settable = frozenset(
            item.at[-1] for route in changing for body in route.record.bodies for item in body.fields if item.at
        )
        return CollectionInfo(
            path=path,
            name=entry["name"],
            item=entry["item"],
            id=entry.get("id", "id"),
            made=any(route.kind == "create" for route in changing),
            settable=settable,
            scoped=entry.get("scoped", False),
            singular=singular(path.rpartition("/")[2]),
        )

    def _source(self, record: Operation[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Path item and operation: at its path, or at one with a fragment, where operations have their ids."""
        method, paths = record.method.lower(), self.document.data["paths"]
        for path in self._fragments:
            source = paths[path].get(method)
            if source and source.get("operationId", f"{method} {path}") == record.id:
                return paths[path], source
        return paths[record.path], paths[record.path][method]

    def _documented(self, status: str, response: Any) -> Documented:
        response = self.document.resolve(response)
        content = response.get("content", {})
        kind = next((kind for kind in content if "json" in kind), next(iter(content), ""))
        schema = self.document.resolve(content[kind]).get("schema", {}) if kind else None
        headers = {
            name: self.document.resolve(one).get("schema", {}) for name, one in response.get("headers", {}).items()
        }
        return Documented(status, kind, schema, headers)

    def _common_errors(self) -> dict[str, Documented]:
        """By status, the error that is documented somewhere: for operations that say nothing of it."""
        found: dict[str, Documented] = {}
        for route in self.routes:
            for status, response in route.responses.items():
                if not status.startswith(("1", "2", "3")) and response.media_type:
                    found.setdefault(status, response)
        return found


def usual_kind(record: Operation[Any]) -> str:
    """What most operations of a name are."""
    name = record.call.rpartition(".")[2]
    return name if name in KINDS else "document" if record.method == "GET" else "action"


def usual_collection(kind: str, path: str) -> str:
    """The collection of most operations of a kind: at their own path, or that of the last id in it."""
    return path.rstrip("/") if kind in {"list", "create"} else path.rpartition("/{")[0]


def singular(segment: str) -> str:
    """What one item is called: `bulk_job` of `bulk-jobs`, `inbox` of `inboxes`."""
    name = segment.replace("-", "_")
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name[:-2] if re.search(r"(x|ch|sh|ss)es$", name) else name.removesuffix("s")


def _values(route: Route, parts: Iterable[str]) -> list[str] | None:
    """The texts of the path parameters; None where the path is another one."""
    values: list[str] = []
    for segment, part in zip(route.segments, parts, strict=True):
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
