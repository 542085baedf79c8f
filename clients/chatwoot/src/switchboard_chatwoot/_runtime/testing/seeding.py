# Copied from generator/runtime/testing/seeding.py of Switchboard.
"""Puts objects into a fake: checked by name and type, completed from the document."""

from __future__ import annotations

from collections.abc import Mapping
from json import loads
from typing import TYPE_CHECKING, Any

from ..data.guards import is_array, is_object, is_tuple
from ..hints import nearest
from .calls import plain_of
from .making import WHOLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .state import Item
    from .table import CollectionInfo
    from .world import World


def add(world: World, name: str, values: Mapping[str, Any], below: tuple[Any, ...]) -> Item:
    """Put in an object. Raises TypeError for a name, ValueError for a value that the document does not have."""
    return put_in(world, name, _checked(world, world.table.named(name), values), below)


def put_in(
    world: World, name: str, values: Mapping[str, Any], below: tuple[Any, ...] = (), *, much: int = WHOLE
) -> Item:
    """The same without a check. Ids that stand before it in its path and are not given are 1."""
    collection = world.state.of(world.table.named(name).path)
    info = collection.info
    parents = (*("1" for _ in range(info.depth - len(below))), *map(str, below))
    names = [part[1:-1] for part in info.path.split("/") if part.startswith("{")]
    typed = [int(text) if text.isdecimal() else text for text in parents]
    return world.make(collection, parents, values, dict(zip(names, typed, strict=False)), much=much)


def _checked(world: World, info: CollectionInfo, values: Mapping[str, Any]) -> dict[str, Any]:
    """What is put in, by the names that are sent."""
    known = world.properties(info)
    inner = values.get("attributes")
    if is_object(inner) and "attributes" not in known and world.is_jsonapi(info):  # as `fake.state` shows it
        values = {**inner, **({info.id: values[info.id]} if info.id in values else {})}
    allowed = {*known, *info.settable, info.id}
    result: dict[str, Any] = {}
    for given, value in values.items():
        name = given if given in allowed else given.replace("_", "-")
        if name not in allowed:
            raise TypeError(f"{info.name} have no {given}: {nearest(given, known)}")
        plain, fits = plain_of(value), world.maker.checker.fits
        if name in known and not any(fits(schema, plain) for schema in _sent_as(world, info, name)):
            for misfit in world.maker.checker.misfits(known[name], plain):
                raise ValueError(f"{info.name}: {given}{misfit.at} {misfit.problem}")
        result[name] = plain
    return result


def _sent_as(world: World, info: CollectionInfo, name: str) -> Iterator[Any]:
    """The schemas that a property has in requests, where it may have another form than in responses."""
    at = ("data", "attributes") if world.is_jsonapi(info) else ()
    for route in world.table.routes:
        if route.of == info.path and route.kind == "create":
            sent = [world.document.properties(world.document.inside(media.schema, at)) for media in route.bodies]
            yield from (properties[name] for properties in sent if name in properties)


def read(source: Mapping[str, Any] | str | Path | None) -> dict[str, Any]:
    """Objects by collection: as they are given, or from a JSON file."""
    if source is None or isinstance(source, Mapping):
        return dict(source or {})
    from pathlib import Path

    try:
        found: Any = loads(Path(source).read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{source} is no JSON: {error}") from None
    if not is_object(found):
        raise ValueError(f"{source} must hold a JSON object: names of collections, each with a list of objects")
    return found


def objects(given: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each object with the name of its collection; models are objects too. Raises ValueError for what is none."""
    for name, items in given.items():
        for item in items if is_array(items) or is_tuple(items) else [items]:
            values = plain_of(item)
            if not is_object(values):
                raise ValueError(f"{name} takes objects, not {values!r}")
            yield name, {**values, "below": tuple(values.get("below", ()))}
