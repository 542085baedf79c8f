# Copied from generator/runtime/testing/state.py of Switchboard.
"""What the vendor would remember: collections of items, and what happened that events are to be sent of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ..data.guards import is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .table import CollectionInfo

T = TypeVar("T")
Parents = tuple[str, ...]


class Item:
    """One object: `value` as responses show it, and `sent`, all that requests said of it."""

    __slots__ = ("key", "parents", "sent", "value")

    def __init__(self, parents: Parents, key: str, value: Any, sent: Mapping[str, Any]) -> None:
        self.parents: Parents = parents
        self.key: str = key
        self.value: Any = value
        self.sent: dict[str, Any] = dict(sent)

    def __repr__(self) -> str:
        return f"<Item {self.key}>"


class Collection:
    """The items of one collection, in the order in which they were made."""

    def __init__(self, info: CollectionInfo) -> None:
        self.info = info
        self.spaces: dict[Parents, dict[str, Item]] = {}
        self.highest: int = 0
        """The greatest number that was an id."""
        self._views: dict[Any, Any] = {}
        """What was worked out of the items as they are, by what was asked for."""

    def below(self, parents: Parents) -> list[Item]:
        """The items of one place, or of all places that begin so."""
        if len(parents) == self.info.depth:
            return list(self.spaces.get(parents, {}).values())
        return [
            item for space in self.spaces if space[: len(parents)] == parents for item in self.spaces[space].values()
        ]

    def find(self, parents: Parents, key: Any) -> Item | None:
        """One item."""
        if len(parents) == self.info.depth:
            return self.spaces.get(parents, {}).get(str(key))
        return next((item for item in self.below(parents) if item.key == str(key)), None)

    def add(self, item: Item) -> Item:
        """Keep a new item, or another one in its place."""
        self.spaces.setdefault(item.parents, {})[item.key] = item
        if item.key.isdecimal():
            self.highest = max(self.highest, int(item.key))
        self.changed()
        return item

    def remove(self, item: Item) -> None:
        """Forget an item."""
        self.spaces.get(item.parents, {}).pop(item.key, None)
        self.changed()

    def changed(self) -> None:
        """What was worked out no longer counts."""
        self._views.clear()

    def view(self, asked: object, find: Callable[[], T]) -> T:
        """What `find` works out of the items, once until one of them changes."""
        if asked not in self._views:
            self._views[asked] = find()
        found: T = self._views[asked]
        return found

    def __iter__(self) -> Iterator[Item]:
        for space in self.spaces.values():
            yield from space.values()


class Occurrence(NamedTuple):
    """Something that an event is sent of, once a test has it delivered."""

    event: str
    """The event as the vendor names it."""
    subject: Item | None = None
    """What it is about."""
    facts: dict[str, Any] = {}
    """What else is known of it: properties of the body, as a rule."""


class Retries(NamedTuple):
    """How a vendor repeats what was not received."""

    attempts: int = 1
    """At most so many in all."""
    pause: float = 0.0
    """Seconds between them, by the fake's clock."""
    statuses: tuple[int, ...] = ()
    """Only after these."""


class Address(NamedTuple):
    """Where the vendor sends an event."""

    url: str
    secrets: tuple[str, ...] = ()
    """What it is signed with; empty: it is not signed."""
    retries: Retries = Retries()
    failed: Callable[[], object] | None = None
    """Called when the event was not received, after the last attempt: what the vendor does then."""


class State:
    """All collections of one fake, and whatever hand-written parts remember."""

    def __init__(self, infos: Mapping[str, CollectionInfo]) -> None:
        self.infos = infos
        self.collections: dict[str, Collection] = {}
        self.documents: dict[Any, Any] = {}
        """What is read at one place and belongs to no collection, by operation and path values."""
        self.notes: dict[str, Any] = {}
        """For hand-written parts."""
        self.tokens: dict[str, float] = {}
        """Bearer tokens that the fake has issued, and until when each is good, in seconds since 1970."""
        self.occurrences: list[Occurrence] = []
        """What events are to be sent of."""

    def of(self, path: str) -> Collection:
        """The collection at a path template."""
        info = self.infos[path]
        found = self.collections.get(info.path)
        if found is None:
            found = self.collections[info.path] = Collection(info)
        return found

    def remove(self, collection: Collection, item: Item) -> None:
        """Forget an item, and what stands below it."""
        collection.remove(item)
        inside = (*item.parents, item.key)
        for path, other in self.collections.items():
            if path.startswith(f"{collection.info.path}/") and other is not collection:
                for space in [space for space in other.spaces if space[: len(inside)] == inside]:
                    del other.spaces[space]
                    other.changed()

    def shown(self) -> dict[str, list[Any]]:
        """All items by collection, as plain data; with `below` where `fake.add` would put them below `1` without it."""
        return {
            collection.info.name: [_shown(item, collection.info.depth) for item in collection]
            for collection in self.collections.values()
            if any(True for _ in collection)
        }


def _shown(item: Item, depth: int) -> Any:
    below = [int(key) if key.isdecimal() else key for key in item.parents]
    while below[:1] == [1] and len(below) <= depth:
        del below[0]
    return {**item.value, "below": below} if below and is_object(item.value) else item.value
