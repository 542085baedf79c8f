# Copied from generator/runtime/testing/fake.py of Switchboard.
"""`Fake`: the vendor in a box. Each client's `testing` package has a class made of it, with its API's data."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, Unpack

from .calls import Calls
from .clock import FakeClock
from .engine import Engine
from .faults import Rule, check_number
from .making import RICH
from .seeding import add, objects, put_in, read
from .table import parts_of, table_of
from .transports import InProcess

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path

    from .calls import CallRecord
    from .faults import FaultOptions, Weather
    from .messages import FakeRequest, FakeResponse
    from .server import FakeServer
    from .table import Table

C = TypeVar("C")
A = TypeVar("A")


class Fake(Generic[C, A]):
    """A stateful fake of one API: in process, as an httpx transport, or as a server, with one state behind all.

    Use it in a `with` block, or call `close()`. Nothing sleeps: its clients wait by `clock`.
    """

    package: ClassVar[str]
    """`switchboard_acme`."""
    client_classes: ClassVar[tuple[str, str]]
    parts: ClassVar[tuple[str, ...]] = ()
    """Modules of hand-written parts, below the package's `testing`."""

    def __init__(self, *, seed: int = 0, strict: bool | None = None, base_url: str | None = None) -> None:
        """`seed` decides all made-up values and all chance.

        `strict` raises AssertionError for a request that is not as documented, instead of refusing it as the vendor
        would; by default that is so under pytest.
        """
        self.seed = seed
        self.strict: bool = _in_pytest() if strict is None else strict
        parts = parts_of(self.package, self.parts)
        self.table: Table = table_of(self.package, parts)
        self.clock: FakeClock = FakeClock(seed)
        """Time as the fake and its clients see it: `clock.advance(minutes=10)`."""
        self.engine: Engine = Engine(self.table, parts, seed, self.clock)
        self.transport: Any = InProcess(self.serve_request, self.clock)
        """For clients of your own: `Acme(transport=fake.transport)`, `httpx.Client(transport=fake.transport)`."""
        self.base_url: str = base_url or f"https://{self.table.api.name.replace('_', '-')}.fake{self.table.prefixes[0]}"
        self._webhooks: Any = None
        self._clients: list[Any] = []
        self._servers: list[FakeServer] = []
        rate = self.table.api.rate
        if rate is not None:
            self.limit(rate.requests, rate.seconds)

    # Ways to it

    def client(self, **settings: Any) -> C:
        """A client that talks to this fake, in process, and waits by its clock; `settings` as of the client."""
        return self._client(0, settings)  # type: ignore[no-any-return]

    def async_client(self, **settings: Any) -> A:
        """The same for asyncio, with the same state."""
        return self._client(1, settings)  # type: ignore[no-any-return]

    def _client(self, index: int, settings: dict[str, Any]) -> Any:
        kind = getattr(import_module(self.package), self.client_classes[index])
        held = self.arguments()
        if not settings.keys().isdisjoint(self.table.api.credentials):  # then it has those that are given, no others
            held = {name: value for name, value in held.items() if name not in self.table.api.credentials}
        made = kind(**{**held, "transport": self.transport, "clock": self.clock, **settings})
        self._clients.append(made)
        return made

    def arguments(self) -> dict[str, Any]:
        """What a client of this fake is made with: address and credentials."""
        api = self.table.api
        held: dict[str, Any] = {name: f"fake-{name.replace('_', '-')}" for name in self._credentials()}
        held |= {name: 1 if "int" in api.types.get(name, "") else "fake" for name in api.arguments.values()}
        held |= {name: "fake" for name, default in api.variables.items() if default is None and name not in held}
        return {**held, "base_url": self.base_url}

    def _credentials(self) -> list[str]:
        """The credentials that a client needs: of schemes that fetch tokens none, where others do."""
        every = list(self.table.api.schemes.values())
        schemes = [scheme for scheme in every if not hasattr(scheme, "grant_type")] or every
        return list(dict.fromkeys(name for scheme in schemes for name in scheme.arguments))

    def serve(self, port: int = 0, **options: Any) -> FakeServer:
        """Serve it on 127.0.0.1, for programs that are not Python: `fake.serve().url`. Ends with the fake."""
        from .server import FakeServer

        server = FakeServer(self, port, **options)
        self._servers.append(server)
        return server

    @contextmanager
    def installed(self) -> Generator[Self]:
        """While it lasts, every client of this package that is made talks to this fake, whatever it is made with."""
        from .install import installed

        with installed(self):
            yield self

    def serve_request(self, request: FakeRequest) -> FakeResponse:
        """The response to one request."""
        return self.engine.serve(request, strict=self.strict)

    # State

    @property
    def state(self) -> dict[str, list[Any]]:
        """All that the fake remembers, by collection, as plain data."""
        with self.engine.lock:
            return self.engine.world.state.shown()

    def add(self, name: str, /, *, below: tuple[Any, ...] = (), **values: Any) -> Any:
        """Put one object into a collection (`fake.add("contacts", name="Ann")`) and give it as plain data.

        What is not given is made up. `below` are the ids that stand before it in its path, but for those that the
        client holds: `fake.add("messages", below=(42,), content="Hi")`.
        """
        with self.engine.lock:
            return add(self.engine.world, name, values, below).value

    def seed_from(self, source: Mapping[str, Any] | str | Path | None = None, /, **collections: Any) -> Self:
        """Fill collections: a mapping of names to lists of objects, a JSON file of one, or a list for each keyword."""
        given = {**read(source), **{name.replace("__", "."): item for name, item in collections.items()}}
        for name, values in objects(given):
            self.add(name, **values)
        return self

    def populate(self, count: int = 3) -> Self:
        """Put some made-up objects into each collection that stands below no other."""
        with self.engine.lock:
            known = {info.path: info for info in self.table.collections.values()}
            for info in sorted(known.values(), key=lambda info: info.depth):
                parents = [part for part in info.path.split("/") if part.startswith("{")]
                if info.item and all(part[1:-1] in self.table.api.arguments for part in parents):
                    for _ in range(count):
                        put_in(self.engine.world, info.name, {}, much=RICH)
        return self

    def reset(self) -> None:
        """Begin anew: no objects, no calls, no faults, the same seed. The clock goes on."""
        self.engine.reset()
        if self._webhooks is not None:
            self._webhooks.sent.clear()

    # Faults

    def fail(
        self, call: str = "*", /, *, times: int | None = 1, after: int = 0,
        where: Mapping[str, Any] | None = None, **fault: Unpack[FaultOptions],
    ) -> Rule:  # fmt: skip
        """Let the next calls of an operation meet a fault: `fake.fail("messages.create", status=429, retry_after=3)`.

        `call` may name a resource (`messages.*`), or all (`*`). `times`: so often, None: always. `after`: so many calls
        go well first. `where`: only calls with these arguments.
        """
        call = self.table.check(call, where or {})
        return self.engine.faults.add(Rule(call, fault, times, after, where or {}))

    def weather(self, kind: Weather, rate: float = 0.2) -> None:
        """Let faults come by chance, from the seed: `flaky`, `slow`, `down` (of all requests); `fair` ends it."""
        self.engine.faults.set_weather(kind, 1.0 if kind == "down" else rate)

    def accept(self, *credentials: str) -> None:
        """Refuse with 401 what has none of these credentials (of Basic: `user:password`); none given: accept all."""
        self.engine.credentials = frozenset(credentials) or None

    def expire_tokens(self) -> None:
        """Let the tokens that the fake has issued be refused from now on."""
        tokens = self.engine.world.state.tokens
        tokens.update(dict.fromkeys(tokens, 0.0))

    def limit(self, requests: int | None, seconds: float = 1.0, call: str = "*") -> None:
        """Refuse with 429 what comes faster, by the fake's clock. None: no limit."""
        limits, call = self.engine.windows.limits, self.table.check(call, ())
        limits.pop(call, None)
        if requests is not None:
            check_number("requests", requests, 1)
            limits[call] = (requests, seconds)

    # Calls

    def calls(self, call: str = "", /) -> Calls:
        """What was called, to assert about: `fake.calls("messages.create").once(content="Hi")`."""
        log = list(self.engine.log)
        if not call:
            return Calls("", log, [])
        route = self.table.route(call)
        own, others = ([one for one in log if (one.call == route.call) is wanted] for wanted in (True, False))
        return Calls(call, own, others, route.check)

    @property
    def undocumented(self) -> list[CallRecord]:
        """The calls with which something was wrong."""
        return [record for record in self.engine.log if record.problems]

    # Events

    @property
    def sends_events(self) -> bool:
        """Whether the vendor sends any that are documented."""
        return bool(self.table.document.data.get("webhooks"))

    @property
    def webhooks(self) -> Any:  # `Webhooks`, as the fakes of such APIs say
        """The vendor's server as a sender of events: `fake.webhooks.send("message_created", to=app)`.

        Raises LookupError where the vendor sends none.
        """
        if not self.sends_events:
            raise LookupError(f"no event of {self.table.api.title} is documented")
        if self._webhooks is None:
            # By its name, since clients of APIs without events do not carry it.
            self._webhooks = import_module(".webhooks.sender", __package__).Webhooks(self)
        return self._webhooks

    # Recordings

    @classmethod
    def record(cls, path: str | Path, transport: Any = None) -> Any:
        """What `transport=` takes to record a client's exchanges with the real server in a file: `Acme(transport=…)`.

        Credentials and sensitive fields are redacted. `transport`: what is sent through; None: own connections.
        """
        from .recordings import Recorder

        return Recorder(table_of(cls.package, parts_of(cls.package, cls.parts)), path, transport)

    @classmethod
    def replay(cls, path: str | Path, **options: Any) -> Self:
        """A fake that responds with what was recorded, and raises AssertionError for a request that was not."""
        from .recordings import replayed

        return replayed(cls, path, **options)

    # Life

    def close(self) -> None:
        """End its servers, and close its sync clients."""
        for server in self._servers:
            server.close()
        for client in self._clients:
            if not hasattr(client, "__aexit__"):
                client.close()
            else:
                client._core.closed = True
        self._servers.clear()
        self._clients.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {len(self.engine.log)} calls, {sum(map(len, self.state.values()))} objects>"


def _in_pytest() -> bool:
    import os
    import sys

    return "PYTEST_CURRENT_TEST" in os.environ or "_pytest" in sys.modules
