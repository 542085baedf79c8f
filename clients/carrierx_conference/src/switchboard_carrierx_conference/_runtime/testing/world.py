# Copied from generator/runtime/testing/world.py of Switchboard.
"""The vendor's side of a fake: makes, changes and finds items, and makes the responses that show them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..data.guards import is_array, is_object
from ..data.later import Later
from .bodies import Bodies
from .document import MISSING
from .making import WHOLE, Maker
from .messages import Refusal
from .samples import Samples
from .state import Item, State
from .table import singular

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .clock import FakeClock
    from .document import Document
    from .messages import Visit
    from .routes import Route
    from .state import Collection, Parents
    from .table import CollectionInfo, Table

_json_patch = Later(".json_patch", __package__)
"""Clients of APIs that take no such changes don't carry it."""
_CHANGED = re.compile(r"(updated|modified|last_activity|last-modified)([-_](at|on|time|date))?$|^date[-_]modified$")


class World:
    """State, clock and seed of one fake, over the table of its API."""

    def __init__(self, table: Table, seed: int, clock: FakeClock) -> None:
        self.table = table
        self.document: Document = table.document
        self.seed = seed
        self.clock = clock
        self.on_made: Callable[[str, Item], object] = lambda _name, _item: None
        """Called after an item was made."""
        self.on_shown: Callable[[Any], Any] = lambda body: body
        """What is sent in the place of a success's body."""
        self.selects: Mapping[str, Callable[[list[Item], dict[str, Any]], list[Item]]] = {}
        """What chooses the items of lists, by collection; `*`: of all others."""
        self.on_changed: Callable[[str, Item, Any], object] = lambda _name, _item, _before: None
        """Called after an item was changed, with its value of before."""
        self.reset()

    def reset(self) -> None:
        """Forget everything and begin anew with the same seed."""
        self.state: State = State(self.table.collections)
        self.samples: Samples = Samples(self.seed, self.clock.time)
        self.maker: Maker = Maker(self.document, self.samples)
        self.bodies: Bodies = Bodies(self.table, self.maker, self._shown)

    def _shown(self, body: Any) -> Any:
        return self.on_shown(body)

    # Where things stand

    def collection(self, route: Route) -> Collection | None:
        """The collection that a route belongs to."""
        return self.state.of(route.of) if route.of else None

    def parents(self, visit: Visit, info: CollectionInfo) -> Parents:
        """The path values of a request that stand before the items of a collection, as many as they have in common."""
        count = 0
        for own, other in zip(visit.route.segments, info.path.strip("/").split("/"), strict=False):
            if own != other and not (own.startswith("{") and other.startswith("{")):
                break
            count += own.startswith("{")
        return tuple(str(value) for value in visit.values[: min(count, info.depth)])

    def rest(self, visit: Visit, info: CollectionInfo) -> list[tuple[str, Any]]:
        """The further path values, each with what its place is called: `contact` of `/contacts/{id}/conversations`."""
        found: list[tuple[str, Any]] = []
        used, before = len(self.parents(visit, info)), ""
        position = 0
        for segment in visit.route.segments:
            if segment.startswith("{"):
                if position >= used:
                    found.append((singular(before), visit.values[position]))
                position += 1
            else:
                before = segment
        return found

    def key(self, visit: Visit, info: CollectionInfo) -> Any:
        """The id in the path of a request for one item; MISSING where the path names none."""
        last, position = info.path.rpartition("/")[2], 0
        for before, segment in zip(visit.route.segments, visit.route.segments[1:], strict=False):
            if not segment.startswith("{"):
                continue
            if before == last:
                return visit.values[position]
            position += 1
        return MISSING

    def check_parents(self, visit: Visit) -> None:
        """Raises Refusal where the path leads below an item that is not there."""
        segments, position = visit.route.segments, 0
        for index, segment in enumerate(segments):
            if not segment.startswith("{"):
                continue
            path = "/" + "/".join(segments[:index])
            info = self._known(path)
            if info is not None and not info.scoped and index < len(segments) - 1:
                parents = tuple(str(value) for value in visit.values[:position])
                if self.state.of(info.path).find(parents, visit.values[position]) is None:
                    raise Refusal(404, f"no {info.singular} has the id {visit.values[position]}")
            position += 1

    def _known(self, path: str) -> CollectionInfo | None:
        """The collection at a path, whatever its parameters are called."""
        shape = re.sub(r"\{[^{}]*\}", "{}", path)
        found = self.table.collections.get(path)
        every = self.table.collections.values()
        return found or next((info for info in every if re.sub(r"\{[^{}]*\}", "{}", info.path) == shape), None)

    def item(self, visit: Visit, collection: Collection) -> Item:
        """The item that a path names. Raises Refusal, 404."""
        info = collection.info
        key = self.key(visit, info)
        if key is MISSING:
            return next(iter(collection.below(self.parents(visit, info))), None) or self.make(
                collection, self.parents(visit, info)
            )
        found = collection.find(self.parents(visit, info), key)
        if found is None and info.scoped:
            return self.make(collection, self.parents(visit, info), {info.id: key})
        if found is None:
            raise Refusal(404, f"no {info.singular} has the id {key}")
        return found

    # Making and changing

    def is_jsonapi(self, info: CollectionInfo) -> bool:
        """Whether items keep their properties in `attributes`."""
        return {"attributes", "type"} <= self.document.properties(info.item).keys()

    def properties(self, info: CollectionInfo) -> dict[str, Any]:
        """The properties of items, of JSON:API their attributes."""
        return self.document.properties(
            self.document.inside(info.item, ["attributes"]) if self.is_jsonapi(info) else info.item
        )

    def make(
        self, collection: Collection, parents: Parents, given: Mapping[str, Any] | None = None,
        named: Mapping[str, Any] | None = None, *, much: int = WHOLE,
    ) -> Item:  # fmt: skip
        """Make an item of what is given; `named` are values of the path, for properties of these names."""
        info, sent = collection.info, dict(given or {})
        key = sent.get(info.id, MISSING) if info.id else MISSING
        key = self._new_key(collection) if key is MISSING or key is None else key
        values = self._values(info, sent, named or {}, much)
        value = self._item_value(info, key, values)
        item = Item(self._full(info, parents), str(key), value, {**(named or {}), **sent})
        collection.add(item)
        self.on_made(info.name, item)
        return item

    def _full(self, info: CollectionInfo, parents: Parents) -> Parents:
        """Parents for an item that is made where the path does not name all of them."""
        return (*parents, *("1" for _ in range(info.depth - len(parents))))

    def _values(
        self, info: CollectionInfo, sent: Mapping[str, Any], named: Mapping[str, Any], much: int
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, schema in self.properties(info).items():
            if name in sent:
                values[name] = sent[name]
            elif name in named:
                values[name] = named[name]
            elif name in info.settable and name != info.id and much == WHOLE:
                flat = self.document.schema(schema)
                if "default" in flat:
                    values[name] = flat["default"]
                elif self.maker.allows_null(schema):
                    values[name] = None
            elif name != info.id or self.is_jsonapi(info):
                empty = much == WHOLE and self.document.schema(schema) and self.maker.allows_null(schema)
                values[name] = None if empty else self.maker.fit(schema, much=much, name=name)
        return values

    def _item_value(self, info: CollectionInfo, key: Any, values: dict[str, Any]) -> Any:
        if self.is_jsonapi(info):
            return self.maker.fit(info.item, {info.id or "id": str(key), "attributes": values})
        if info.id:
            values = {info.id: key, **values}
        return self.maker.fit(info.item, values) if info.item else values

    def _new_key(self, collection: Collection) -> Any:
        info = collection.info
        schema = self.document.schema(self.document.properties(info.item).get(info.id, {})) if info.id else {}
        kinds = schema.get("type", "integer" if not info.id else "string")
        if "integer" in kinds or "number" in kinds:
            return collection.highest + 1
        return self.samples.uuid()

    def change(self, collection: Collection, item: Item, given: Mapping[str, Any], *, replace: bool = False) -> None:
        """Change an item. `replace`: what users can set and is not given goes back to what it is at first."""
        info, jsonapi, before = collection.info, self.is_jsonapi(collection.info), item.value
        old = dict(item.value.get("attributes", {}) if jsonapi else item.value)
        if replace:
            old = {name: value for name, value in old.items() if name not in info.settable or name == info.id}
            old = {**self._values(info, {}, old, WHOLE), **old}
        known = self.properties(info)
        values = {
            **old,
            **{name: value for name, value in given.items() if name != info.id or jsonapi},
            **self._touched(known, given),
        }
        item.sent |= given
        key = item.value.get(info.id, item.key) if is_object(item.value) else item.key
        item.value = self._item_value(info, key, values)
        collection.changed()
        self.on_changed(info.name, item, before)

    def _touched(self, known: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        """The properties that tell when an item was changed last."""
        names = [name for name in known if _CHANGED.search(name) and name not in given]
        return {name: self.maker.fit(known[name], name=f"{name}-at" if "-" in name else f"{name}_at") for name in names}

    def given(self, visit: Visit, collection: Collection | None, item: Item | None = None) -> dict[str, Any]:
        """What a request says of an item, by the names of properties."""
        body = visit.body
        if not is_object(body):
            return {}
        data = body.get("data")
        if is_object(data) and (collection is None or self.is_jsonapi(collection.info)):
            attributes = data.get("attributes", {})
            if is_array(attributes):
                before: Any = item.value.get("attributes", {}) if item else {}
                attributes = _json_patch.patched(before, attributes)
            own = {"id": data["id"]} if "id" in data and item is None else {}
            return {**own, **attributes} if is_object(attributes) else own
        if len(body) == 1 and collection is not None:
            (name, inner), *_ = body.items()
            if (
                is_object(inner)
                and name not in self.properties(collection.info)
                and name not in collection.info.settable
            ):
                return dict(inner)
        return dict(body)

    def matches_item(self, route: Route, info: CollectionInfo) -> bool:
        """Whether a success shows the items of the collection as they are."""
        known = route.response(route.status)
        shown: Any = self.document.inside(known.schema, route.at) if known is not None and known.media_type else {}
        if is_object(shown) and is_object(info.item) and shown.get("$ref") == info.item.get("$ref"):
            return True
        return self.document.schema(shown) is self.document.schema(info.item)
