# Copied from generator/runtime/testing/door.py of Switchboard.
"""The door for hand-written parts of a fake, `overrides/<api>/testing/`: what no table can say of a vendor.

A module there has one `part = Part()`, whose decorators say what its functions are for. Nothing may sleep or open a
connection; time is `exchange.now()`. The manual is docs/decisions/testing-kit.md of the Switchboard repository.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

from ..data.guards import is_array, is_object
from .document import MISSING
from .lists import attribute, has_text, ordered, selected
from .making import NEEDED, WHOLE
from .messages import FakeResponse, Refusal, Upload
from .reading import parts
from .state import Address, Item, Occurrence, Retries

if TYPE_CHECKING:
    from collections.abc import Callable

    from .messages import FakeRequest, Visit
    from .schemas import Misfit
    from .state import Collection
    from .world import World

__all__ = [
    "MISSING", "Address", "Exchange", "FakeResponse", "Item", "Occurrence", "Part", "Refusal", "Retries", "Upload",
    "attribute", "has_text", "is_array", "is_object", "ordered", "parts", "selected",
]  # fmt: skip

F = TypeVar("F", bound="Callable[..., Any]")
T = TypeVar("T")


class Served(NamedTuple):
    """A path that no operation has, and what serves it."""

    method: str
    prefix: str
    function: Callable[[Exchange], FakeResponse]


class Part:
    """What one hand-written module adds to a fake."""

    def __init__(self) -> None:
        self.responses: dict[str, Callable[[Exchange], Any]] = {}
        self.after: dict[str, Callable[[Exchange, Item], None]] = {}
        self.selections: dict[str, Callable[[list[Item], dict[str, Any]], list[Item]]] = {}
        self.changes: dict[str, Callable[[Exchange, Item, Any], None]] = {}
        self.writers: dict[str, Callable[[Exchange, Occurrence, dict[str, Any]], Any]] = {}
        self.address_books: list[Callable[[Exchange, Occurrence], list[Address]]] = []
        self.event_names: list[Callable[[str], str]] = []
        self.spell: Callable[[Any], str] | None = None
        self.fields_at: tuple[str, ...] = ()
        """Where in the body of an event stands what tests give of it."""
        self.served: list[Served] = []
        self.shown: list[Callable[[Exchange, Any], Any]] = []
        self.kept: list[tuple[str, str, str, str]] = []

    def responds(self, *calls: str) -> Callable[[F], F]:
        """The function makes the responses of these calls."""
        return lambda function: self._keep(self.responses, calls, function)

    def made(self, *names: str) -> Callable[[F], F]:
        """The function is called after an item of these collections was made."""
        return lambda function: self._keep(self.after, names, function)

    def changed(self, *names: str) -> Callable[[F], F]:
        """The function is called after an item of these collections was changed."""
        return lambda function: self._keep(self.changes, names, function)

    def writes(self, *events: str) -> Callable[[F], F]:
        """The function makes the bodies of these events; "*": of all."""
        return lambda function: self._keep(self.writers, events, function)

    def addresses(self, function: F) -> F:
        """The function finds where an event is sent to."""
        self.address_books.append(function)
        return function

    def names_events(self, function: F) -> F:
        """The function gives what the document calls an event that tests call otherwise; empty: it does not know."""
        self.event_names.append(function)
        return function

    def spells(self, function: F) -> F:
        """The function writes the JSON of events, where the vendor's is not compact."""
        self.spell = function
        return function

    def selects(self, *names: str) -> Callable[[F], F]:
        """The function chooses the items of lists of these collections."""
        return lambda function: self._keep(self.selections, names, function)

    def keeps(self, name: str, schema: str, id_: str, *, also: str = "") -> None:
        """The fake has a collection that no path has: its name, the schema of its items, their id.

        Where paths of this name have collections, they become this one. With `also`, items have the properties of
        another schema too, for operations that show them in its form.
        """
        self.kept.append((name, schema, id_, also))

    def shows(self, function: F) -> F:
        """The function is given the body of each success, and gives what is sent in its place."""
        self.shown.append(function)
        return function

    def serves(self, method: str, prefix: str) -> Callable[[F], F]:
        """The function serves paths that begin so."""

        def keep(function: F) -> F:
            self.served.append(Served(method, prefix, function))
            return function

        return keep

    @staticmethod
    def _keep(kept: dict[str, Any], names: tuple[str, ...], function: F) -> F:
        kept.update(dict.fromkeys(names, function))
        return function


class Exchange:
    """One request at work, for a hand-written function."""

    def __init__(self, world: World, visit: Visit | None, request: FakeRequest | None = None) -> None:
        self.world = world
        self.visit = visit
        self._request = request

    @property
    def request(self) -> FakeRequest:
        """As it came."""
        found = self.visit.request if self.visit is not None else self._request
        assert found is not None  # noqa: S101 - one of the two is there
        return found

    @property
    def _asked(self) -> Visit:
        assert self.visit is not None  # noqa: S101 - only for operations
        return self.visit

    @property
    def _own(self) -> Collection:
        """The operation's collection."""
        found = self.world.collection(self._asked.route)
        assert found is not None  # noqa: S101 - only for operations of one
        return found

    @property
    def call(self) -> str:
        """`tickets.close`."""
        return self.visit.route.call if self.visit is not None else ""

    @property
    def arguments(self) -> dict[str, Any]:
        """As the client names them."""
        return self.visit.arguments if self.visit is not None else {}

    @property
    def body(self) -> Any:
        """As plain data; of forms a dict of the fields."""
        return self.visit.body if self.visit is not None else self.request.body

    @property
    def query(self) -> dict[str, Any]:
        """By the names that are sent, as their types say."""
        return self.visit.query if self.visit is not None else {}

    @property
    def path(self) -> str:
        """The path of the URL."""
        return urlsplit(self.request.url).path

    @property
    def origin(self) -> str:
        """Scheme and host that the request was sent to: what URLs in responses begin with."""
        parts = urlsplit(self.request.url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def notes(self) -> dict[str, Any]:
        """Whatever hand-written functions remember; gone after a reset."""
        return self.world.state.notes

    def now(self) -> float:
        """The fake's time, in seconds since 1970."""
        return self.world.clock.time()

    def stamp(self) -> str:
        """The same as a text of the format date-time."""
        return self.world.samples.stamp()

    def happen(self, event: str, subject: Item | None = None, /, **facts: Any) -> None:
        """Something happened that the vendor sends an event of, to all addresses that are registered when it does."""
        self.world.state.occurrences.append(Occurrence(event, subject, facts))

    def issue_token(self, seconds: float) -> str:
        """A bearer token that is good for so long; later the fake refuses it with 401."""
        token = self.token(40)
        self.world.state.tokens[token] = self.now() + seconds
        return token

    def token(self, length: int = 24) -> str:
        """A fresh text of letters and digits."""
        return self.world.samples.token(length)

    def collection(self, name: str) -> Collection:
        """A collection by the name of its resource."""
        return self.world.state.of(self.world.table.named(name).path)

    def items(self, name: str) -> list[Item]:
        """All items of a collection."""
        return list(self.collection(name))

    def below(self) -> list[Item]:
        """The items of the operation's collection that stand below what its path names."""
        collection = self._own
        return collection.below(self.world.parents(self._asked, collection.info))

    def given(self) -> dict[str, Any]:
        """What the body says of an item, by the names of properties."""
        return self.world.given(self._asked, self.world.collection(self._asked.route))

    def view(self, name: str, asked: object, find: Callable[[], T]) -> T:
        """What `find` works out of a collection for what is asked, once until an item of it changes."""
        return self.collection(name).view((self.call, asked), find)

    def item(self, name: str = "", key: Any = MISSING) -> Item:
        """The item that the path names, or one of a collection by its id. Raises Refusal, 404."""
        if name:
            found = next((item for item in self.collection(name) if item.key == str(key)), None)
            if found is None:
                raise Refusal(404, f"no {self.collection(name).info.singular} has the id {key}")
            return found
        return self.world.item(self._asked, self._own)

    def make(self, name: str, /, *, parents: tuple[str, ...] | None = None, much: int = WHOLE, **values: Any) -> Item:
        """Make an item of a collection."""
        collection = self.collection(name)
        own = self.world.parents(self.visit, collection.info) if self.visit is not None else ()
        return self.world.make(collection, own if parents is None else parents, values, much=much)

    def change(self, item: Item, /, **values: Any) -> None:
        """Change an item, wherever it is kept."""
        for collection in self.world.state.collections.values():
            if collection.spaces.get(item.parents, {}).get(item.key) is item:
                self.world.change(collection, item, values)

    def remove(self, name: str, item: Item) -> None:
        """Remove an item of a collection, and what stands below it."""
        self.world.state.remove(self.collection(name), item)

    def misfits(self, schema: Any, value: Any) -> list[Misfit]:
        """Where a value does not fit a schema of the document."""
        return list(self.world.maker.checker.misfits(schema, value))

    def fit(self, schema: Any, wanted: Any = MISSING, *, whole: bool = False) -> Any:
        """A value that fits a schema of the document."""
        return self.world.maker.fit(schema, wanted, much=WHOLE if whole else NEEDED)

    def respond(self, wanted: Any, **options: Any) -> FakeResponse:
        """The success of the operation, fitted to its schema. Options: `status`, `at`, `facts`, `headers`, `much`."""
        return self.world.bodies.success(self._asked.route, wanted, **options)

    def usual(self) -> FakeResponse:
        """What the table makes of the operation."""
        from .kinds import respond

        return respond(self.world, self._asked)

    def listed(self, items: list[Item], extra: tuple[tuple[str, ...], Any] | None = None) -> FakeResponse:
        """A page of items, as the operation has it; `extra` is a place in the body and what stands there."""
        from .kinds import listed

        return listed(self.world, self._asked, items, extra)
