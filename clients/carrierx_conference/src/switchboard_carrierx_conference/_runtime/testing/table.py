# Copied from generator/runtime/testing/table.py of Switchboard.
"""What a fake knows of its API before anything happens: routes and collections. Loaded once a process, as its parts."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module, resources
from json import loads
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from ..hints import nearest
from .document import Document
from .routes import route_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..api import Api
    from ..operation import Operation
    from .document import Schema
    from .door import Part
    from .routes import Documented, Route

_CHANGING = frozenset({"create", "update", "replace"})


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
        self.routes: list[Route] = [route_of(self.document, record) for record in operations.values()]
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
        known = {info.name for info in self.collections.values()}
        raise LookupError(f"no collection {name!r}: {nearest(name, known)}")

    def check(self, call: str, arguments: Iterable[str]) -> str:
        """The name of one call, or of several (`contacts.*`). Raises LookupError for none, TypeError for arguments."""
        if not call.endswith("*"):
            route = self.route(call)
            route.check(arguments)
            return route.call
        if not any(known.startswith(call[:-1]) for known in self.calls):
            resources = {f"{known.rpartition('.')[0]}.*" for known in self.calls}
            raise LookupError(f"no operation {call!r}: {nearest(call, resources)}")
        return call

    def matches(self, method: str, path: str) -> list[tuple[Route, list[str]]]:
        """The routes that a path leads to, the most exact first, with the texts of their path parameters."""
        for prefix in self.prefixes:
            if path.startswith(prefix):
                parts = [part for part in path[len(prefix) :].split("/") if part]
                candidates = self._by_shape.get((method, len(parts)), ())
                found = [(route, values) for route in candidates if (values := route.values(parts)) is not None]
                if found:
                    return found
        return []

    def methods_at(self, path: str) -> list[str]:
        """The methods that a path has."""
        return sorted({method for method, _ in self._by_shape if self.matches(method, path)})

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

    def _common_errors(self) -> dict[str, Documented]:
        """By status, the error that is documented somewhere: for operations that say nothing of it."""
        found: dict[str, Documented] = {}
        for route in self.routes:
            for status, response in route.responses.items():
                if not status.startswith(("1", "2", "3")) and response.media_type:
                    found.setdefault(status, response)
        return found


def singular(segment: str) -> str:
    """What one item is called: `bulk_job` of `bulk-jobs`, `inbox` of `inboxes`."""
    name = segment.replace("-", "_")
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name[:-2] if re.search(r"(x|ch|sh|ss)es$", name) else name.removesuffix("s")


# Loading


@cache
def table_of(package: str, parts: tuple[Part, ...] = ()) -> Table:
    """The table of a package, read once a process. Raises RuntimeError for data of another spec than the client's."""
    text = resources.files(f"{package}.testing").joinpath("data.json").read_text(encoding="utf-8")
    api = import_module(f"{package}._api").API
    data = loads(text)
    if data["spec"] != api.spec:
        raise RuntimeError(f"{package}.testing was made from another spec than {package}: install one of them again")
    table = Table(data, api, import_module(f"{package}.{api.operations}").OPERATIONS)
    for part in parts:
        for kept in part.kept:
            table.keep(*kept)
    return table


@cache
def parts_of(package: str, names: tuple[str, ...]) -> tuple[Part, ...]:
    """The hand-written parts of a package."""
    return tuple(import_module(f"{package}.testing.{name}").part for name in names)
