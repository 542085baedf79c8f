# Copied from generator/runtime/testing/webhooks/sender.py of Switchboard.
"""`fake.webhooks`: sends events to programs, on demand or because of what happened, as the vendor's server does."""

from __future__ import annotations

import os
import threading
from importlib import import_module
from random import Random
from typing import TYPE_CHECKING, Any, Literal

from ... import core
from ..state import Address, Occurrence
from .bodies import EventBodies
from .delivery import Attempt, Delivery, Options, headers_of
from .targets import Reached, areach, is_local, reach

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import TypeAlias

    from ...steps.clock import Clock
    from ...webhooks.scheme import Signature
    from ..fake import Fake
    from .delivery import EventRequest

    Steps: TypeAlias = Generator[tuple[Any, EventRequest], Reached, Any]
    """What is to be sent, and to which program; what came of it goes back in."""

SECRET = "fake-webhook-secret"  # noqa: S105 - of the fake
MOST = 50
"""How long events may cause events in one `deliver`; what goes on longer never ends."""
Order = Literal["caused", "reversed", "shuffled"]


class Webhooks:
    """The vendor's server as a sender. Nothing leaves this machine; pauses go by the fake's clock."""

    def __init__(self, fake: Fake[Any, Any]) -> None:
        self._fake = fake
        self._about = import_module(f"{fake.package}.webhooks").WebhookReceiver._about
        self._bodies = EventBodies(fake.engine, self._about)
        self._connected: dict[str, Any] = {}
        self._turn = threading.RLock()
        self.clock: Clock | None = None
        """What the times that are signed go by. None: the fake's clock; for programs at addresses of this machine the
        system's, by which they go themselves, unless the fake is installed.
        """
        self.secret: str = (os.environ.get(self._about.secret_variable, "").split() or [SECRET])[0]
        """What events are signed with that go to no registered address, unless `send` is given another."""
        self.sent: list[Delivery] = []
        """All that was sent, or would have been, in its order."""

    def connect(self, url: str, program: Any) -> None:
        """Let what is sent to addresses that begin so go to a program: an ASGI or WSGI app, a receiver, a function."""
        self._connected[url] = program

    @property
    def waiting(self) -> list[Occurrence]:
        """What happened and was not delivered yet."""
        return list(self._fake.engine.world.state.occurrences)

    # On demand

    def send(self, event: str, /, to: Any, **options: Any) -> Delivery:
        """Send an event, and say what came of it: `fake.webhooks.send("message_created", to=app, content="Hi")`.

        `to`: a URL of this machine, an ASGI or WSGI app, a `WebhookReceiver`, or a function of the request, or of
        `headers` and `body`. Options: `secret` (one, or several), `headers` (further ones), `signature` (`right`,
        `wrong` or `missing`), `late` (seconds since it was signed), `times` (so often, with one id), `retries`, `path`
        (of an app's URL), `delivery` (its id), `raw` (bytes or data that are sent as they are). All else are properties
        of the body; what is not given is made up. What a program raises is raised.
        """
        return _raised(_run(self._sending(event, to, options)))

    async def asend(self, event: str, /, to: Any, **options: Any) -> Delivery:
        """The same, in the running event loop."""
        return _raised(await _arun(self._sending(event, to, options)))

    def make(self, event: str, /, **options: Any) -> Delivery:
        """The same without sending it: `receiver.parse(made.headers, made.body)`."""
        how, fields = _split(options)
        delivery, address, rule = self._prepared(Occurrence(event), "", how, fields)
        self._sign(delivery, address, rule, how)
        return delivery

    # Because of what happened

    def deliver(self, *, order: Order = "caused", times: int = 1) -> list[Delivery]:
        """Send what is waiting to all who are registered, and what that causes in turn, until nothing is left.

        `order`: no vendor promises one. `times`: each so often, as a vendor that repeats what was received.
        """
        with self._turn:
            return [_raised(one) for one in _run(self._delivering(order, times))]

    async def adeliver(self, *, order: Order = "caused", times: int = 1) -> list[Delivery]:
        """The same, in the running event loop."""
        return [_raised(one) for one in await _arun(self._delivering(order, times))]

    def deliver_alone(self) -> None:
        """Send what is waiting in a thread of its own: what a served fake does after each response."""
        threading.Thread(target=self._deliver_quietly, daemon=True).start()

    def _deliver_quietly(self) -> None:
        with self._turn:
            _run(self._delivering("caused", 1))

    # Steps

    def _sending(self, event: str, to: Any, options: dict[str, Any]) -> Steps:
        how, fields = _split(options)
        delivery, address, rule = self._prepared(Occurrence(event), to, how, fields)
        yield from self._sent(delivery, to, address, rule, how)
        return delivery

    def _delivering(self, order: Order, times: int) -> Steps:
        done: list[Delivery] = []
        how = Options(times=times)
        rounds = 0
        while batch := self._taken(order):
            rounds += 1
            if rounds > MOST:
                raise AssertionError(f"events cause events without end: {batch[0].event} is the {rounds}th in a row")
            for occurrence, address in [(one, each) for one in batch for each in self._addresses(one)]:
                delivery, _, rule = self._prepared(occurrence, address, how, {})
                yield from self._sent(delivery, self._target(address.url), address, rule, how)
                done.append(delivery)
        return done

    def _sent(self, delivery: Delivery, target: Any, address: Address, rule: Signature, how: Options) -> Steps:
        """Send as often as it is wanted, each time until it is received, or as often as the vendor does."""
        self.sent.append(delivery)
        for _ in range(how.times):
            for number in range(address.retries.attempts):
                if number:
                    self._fake.clock.sleep(address.retries.pause)
                self._sign(delivery, address, rule, how)
                reached = yield from self._attempt(delivery, target)
                if reached.status not in address.retries.statuses:
                    break
            if address.failed is not None and not delivery.received:
                with self._fake.engine.lock:
                    address.failed()

    @staticmethod
    def _attempt(delivery: Delivery, target: Any) -> Steps:
        request = delivery.request()
        if target is None:
            reached = Reached(None, LookupError(f"nothing is connected at {delivery.url}"))
        else:
            reached = yield target, request
        delivery.attempts.append(Attempt(reached.status, request, reached.error))
        return reached

    # Parts of it

    def _prepared(
        self, occurrence: Occurrence, to: Any, how: Options, fields: dict[str, Any]
    ) -> tuple[Delivery, Address, Signature]:
        """An event before its first attempt, where it goes, and how it is signed."""
        rule, engine = self._about.signature, self._fake.engine
        with engine.lock:
            if how.raw is None:
                rule = self._bodies.kind(occurrence.event).signature
                body = self._bodies.text(self._bodies.value(occurrence, fields))
            else:
                body = how.raw if isinstance(how.raw, bytes) else self._bodies.text(how.raw)
            address = to if isinstance(to, Address) else self._address(occurrence, to, how.path)
            identity = how.delivery or engine.world.samples.uuid()
        secrets, retries = how.secrets, how.retries or address.retries
        address = address._replace(secrets=address.secrets if secrets is None else secrets, retries=retries)
        return Delivery(occurrence.event, address.url, body, identity), address, rule

    def _address(self, occurrence: Occurrence, to: Any, path: str) -> Address:
        """The registered address that a URL is, or one for a program of the test's own."""
        url = to if isinstance(to, str) and to else f"https://receiver.example{path}"
        registered = (one for one in self._addresses(occurrence) if one.url == url)
        return next(registered, Address(url, (self.secret,)))

    def _addresses(self, occurrence: Occurrence) -> list[Address]:
        engine = self._fake.engine
        books = [find for part in engine.parts for find in part.address_books]
        with engine.lock:
            return [address for find in books for address in find(engine.exchange(), occurrence)]

    def _sign(self, delivery: Delivery, address: Address, rule: Signature, how: Options) -> None:
        now = self._clock_at(delivery.url).time() - how.late
        made = headers_of(rule, delivery.body, address.secrets, now, delivery.id, how.signature)
        delivery.headers = {**made, **how.headers}

    def _clock_at(self, url: str) -> Clock:
        """The clock of the program that receives."""
        if self.clock is not None:
            return self.clock
        beyond = is_local(url) and not any(url.startswith(known) for known in self._connected)
        clock: Clock = (
            vars(core)["SYSTEM_CLOCK"] if beyond else self._fake.clock
        )  # which an installed fake has replaced
        return clock

    def _target(self, url: str) -> Any:
        """What is connected at an address: the program with the longest beginning of it, or this machine."""
        fitting = [known for known in self._connected if url.startswith(known)]
        return self._connected[max(fitting, key=len)] if fitting else url if is_local(url) else None

    def _taken(self, order: Order) -> list[Occurrence]:
        """What is waiting, which waits no more."""
        with self._fake.engine.lock:
            waiting = self._fake.engine.world.state.occurrences
            batch = list(waiting)
            waiting.clear()
        if order == "shuffled":
            Random(self._fake.seed).shuffle(batch)  # noqa: S311 - an order is no secret
        return batch[::-1] if order == "reversed" else batch


def _split(options: dict[str, Any]) -> tuple[Options, dict[str, Any]]:
    """How an event is sent, and what its body is to hold."""
    own = {name: value for name, value in options.items() if name in Options._fields}
    return Options(**own), {name: value for name, value in options.items() if name not in own}


def _raised(delivery: Delivery) -> Delivery:
    """The delivery. Raises what a program of the user's raised, which a test wants to see."""
    if delivery.error is not None and delivery.status is not None:
        raise delivery.error
    return delivery


def _run(steps: Steps) -> Any:
    try:
        wanted = next(steps)
        while True:
            wanted = steps.send(reach(*wanted))
    except StopIteration as end:
        return end.value


async def _arun(steps: Steps) -> Any:
    try:
        wanted = next(steps)
        while True:
            wanted = steps.send(await areach(*wanted))
    except StopIteration as end:
        return end.value
