# Copied from generator/runtime/testing/kinds.py of Switchboard.
"""What each kind of operation does: list, create, get, update, replace, delete, and what is none of these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..data.guards import is_object
from .document import MISSING, put
from .lists import attribute, cut, in_order, place, selected
from .making import NEEDED, RICH, WHOLE, Maker
from .messages import Refusal
from .samples import Samples
from .state import Item

if TYPE_CHECKING:
    from .messages import FakeResponse, Visit
    from .state import Collection
    from .world import World


def respond(world: World, visit: Visit) -> FakeResponse:
    """Do what a request asks for. Raises Refusal."""
    world.check_parents(visit)
    kind, collection = visit.route.kind, world.collection(visit.route)
    if collection is None:
        return _alone(world, visit)
    if kind == "list":
        return listed(world, visit, found(world, visit, collection))
    if kind == "create":
        return created(world, visit, collection)
    if kind == "delete":
        return _deleted(world, visit, collection)
    item = world.item(visit, collection)
    if kind in {"update", "replace"}:
        world.change(collection, item, world.given(visit, collection, item), replace=kind == "replace")
    elif kind == "action":
        given = world.given(visit, collection, item)
        own = {
            name: value for name, value in given.items() if name in world.properties(collection.info) and name != "id"
        }
        if own:
            world.change(collection, item, own)
    return shown(world, visit, collection, item)


def sampled(world: World, visit: Visit) -> FakeResponse:
    """What a fake shows that remembers nothing: one made-up item or thing; a list ends after it, always the same."""
    route, known = visit.route, visit.route.response(visit.route.status)
    paging = route.record.paging
    if paging is None or known is None:
        return world.bodies.success(route, None if route.at else {}, at=(), much=RICH)
    maker = Maker(world.document, Samples(world.seed, world.clock.time))
    values = maker.fit(world.document.inside(known.schema, paging.items), much=RICH)
    return listed(world, visit, [Item((), "", value, {}) for value in values])


def created(world: World, visit: Visit, collection: Collection) -> FakeResponse:
    """Make an item of the body and show it."""
    parents = world.parents(visit, collection.info)
    named = {**visit.path, **{f"{name}_id": value for name, value in world.rest(visit, collection.info)}}
    item = world.make(collection, parents, world.given(visit, collection), named)
    return shown(world, visit, collection, item)


def shown(world: World, visit: Visit, collection: Collection, item: Item) -> FakeResponse:
    """An item as the operation shows it: as it is, or what else the operation gives, with what is known of the item."""
    if world.matches_item(visit.route, collection.info):
        return world.bodies.success(visit.route, item.value)
    return world.bodies.success(visit.route, _known(item, visit), much=WHOLE)


def _known(item: Item, visit: Visit) -> dict[str, Any]:
    """All that is known of an item and was sent now, for a response of another form."""
    value = item.value if is_object(item.value) else {}
    sent = visit.body if is_object(visit.body) else {}
    return {**value.get("attributes", {}), **value, **{name: one for name, one in sent.items() if name != "data"}}


def _alone(world: World, visit: Visit) -> FakeResponse:
    """What belongs to no collection: a document that stays the same, or the result of an action."""
    route = visit.route
    if route.kind not in {"document", "list"}:
        given = world.given(visit, None)
        return world.bodies.success(route, given or MISSING, much=WHOLE)
    known, place = route.response(route.status), (route.id, *map(str, visit.values))
    documents = world.state.documents
    if place not in documents and known is not None and known.media_type:
        inner = world.document.inside(known.schema, route.at)
        much = RICH if route.listed else WHOLE
        documents[place] = world.maker.fit(inner, dict(visit.path) or MISSING, much=much)
    return world.bodies.success(route, documents.get(place, MISSING))


def _deleted(world: World, visit: Visit, collection: Collection) -> FakeResponse:
    info = collection.info
    if world.key(visit, info) is MISSING:
        return _deleted_by_body(world, visit, collection)
    item = world.item(visit, collection)
    world.state.remove(collection, item)
    return shown(world, visit, collection, item)


def _deleted_by_body(world: World, visit: Visit, collection: Collection) -> FakeResponse:
    """Remove the items that are what the body says."""
    wanted = world.given(visit, collection) | visit.query
    items = collection.below(world.parents(visit, collection.info))
    gone = [item for item in items if all(attribute(item, name) == value for name, value in wanted.items())]
    if not gone:
        raise Refusal(404, f"no {collection.info.singular} is like this")
    for item in gone:
        world.state.remove(collection, item)
    return shown(world, visit, collection, gone[0])


# Lists


def found(world: World, visit: Visit, collection: Collection) -> list[Item]:
    """The items that a list asks for, before they are cut into pages. Remembered until something changes."""
    info, paging = collection.info, visit.route.record.paging
    moving: set[str] = {paging.parameter, paging.size, paging.forward, paging.direction} if paging else set()
    fixed = {one.wire for one in visit.route.record.parameters if one.name in moving}
    query = {name: value for name, value in visit.query.items() if name not in fixed}
    rest = world.rest(visit, info)
    select = world.selects.get(info.name) or world.selects.get("*") or selected

    def find() -> list[Item]:
        items = collection.below(world.parents(visit, info))
        for name, value in rest:
            items = [item for item in items if str(attribute(item, f"{name}_id")) == str(value)]
        return in_order(paging, select(items, query))

    asked = (visit.route.id, world.parents(visit, info), repr(sorted(query.items())), repr(rest))
    return collection.view(asked, find)


def listed(
    world: World, visit: Visit, items: list[Item], extra: tuple[tuple[str, ...], Any] | None = None
) -> FakeResponse:
    """A list, or the page of it that a request asks for; `extra` is a place in the body and what stands there."""
    route, paging = visit.route, visit.route.record.paging
    if paging is None:
        return world.bodies.success(route, [item.value for item in items], at=route.at)
    page = cut(paging, items, visit)
    values = [item.value for item in page.items]
    if not paging.items:
        return world.bodies.success(route, values, at=(), headers=page.headers)
    body = place(paging, page, put({}, paging.items, values))
    if extra is not None:
        body = put(body, *extra)
    return world.bodies.success(route, body, at=(), facts=page.facts, headers=page.headers, much=NEEDED)
