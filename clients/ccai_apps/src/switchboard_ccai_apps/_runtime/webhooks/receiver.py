# Copied from generator/runtime/webhooks/receiver.py of Switchboard.
"""The receiver: verifies requests of the vendor's server, makes events of them, and hands these to handlers."""

from __future__ import annotations

from copy import copy
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..errors.classes import ConfigurationError
from ..setting_rules import is_count, is_number, wrong_setting
from ..steps.clock import SYSTEM_CLOCK
from ..steps.drivers import arun, run
from .decode import Decoder
from .errors import BodyTypeError, MalformedEventError
from .event import Facts
from .guard import Guard
from .headers import Headers
from .router import Call, Router, check_events
from .scheme import TOLERANCE
from .seen import SeenStore, event_key
from .verify import check_time

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from typing import TypeAlias

    from ..models.codec import Codec
    from ..response import Drift
    from ..steps.clock import Clock
    from ..steps.commands import Command
    from .event import WebhookEvent
    from .guard import SecretsGiven
    from .headers import HeadersGiven
    from .router import E, H
    from .scheme import Receiving

    SeenGiven: TypeAlias = SeenStore | Callable[[str], Any]
    """A store, or a function that is given a key and says whether it was seen before."""

MAX_BODY_BYTES = 2 * 1024 * 1024


class _Local:
    """What the drivers need of a transport, which nothing here has."""

    def check(self) -> None:
        """There is always a way."""


class Receiver:
    """The base of each client's `WebhookReceiver`."""

    _about: ClassVar[Receiving]
    _local: ClassVar[Any] = _Local()
    """What drives the steps, in place of a transport."""
    _codec: ClassVar[Codec]

    def __init__(  # noqa: PLR0913 -- settings, each with a default
        self,
        *,
        secret: SecretsGiven | None = None,
        headers: Mapping[str, str] | None = None,
        basic_auth: tuple[str, str] | None = None,
        unsigned: bool = False,
        unsigned_events: bool = False,
        tolerance: float | None = None,
        seen: SeenGiven | None = None,
        max_body_bytes: int = MAX_BODY_BYTES,
        on_unknown: Callable[[WebhookEvent], Any] | None = None,
        on_drift: Callable[[Drift], object] | None = None,
        clock: Clock | None = None,
    ) -> None:
        """What requests must prove themselves by, and how events are handled.

        secret: one, several while one is replaced by another, or a function that gives them; without it, and without
            the next three, `<CLIENT>_WEBHOOK_SECRET` of the environment, where blanks part several
        headers: fixed headers that each request must carry, by name
        basic_auth: user name and password, of events that are sent with them
        unsigned: take every request, whoever sends it
        unsigned_events: take events that the vendor never signs, beside the signed ones
        tolerance: seconds by which the signed time may differ from ours, in both directions; default: the vendor's
        seen: knows which events came before: a store, or a function that is given a key
        max_body_bytes: of the largest body that is read
        on_unknown: a handler of events that nobody knows
        on_drift: is given each difference of an event from the spec
        clock: what the time is; without it the system's clock, or that of a fake that is installed

        Raises ConfigurationError for settings that would let anybody in, and for wrong ones.
        """
        self._guard = Guard(
            self._about, secret, headers, basic_auth, unsigned=unsigned, unsigned_events=unsigned_events
        )
        self.tolerance: float = _tolerance(self._about.signature.tolerance if tolerance is None else tolerance)
        if not is_count(max_body_bytes) or max_body_bytes < 1:
            raise wrong_setting("max_body_bytes", max_body_bytes, "a whole number above 0")
        self.max_body_bytes = max_body_bytes
        self._seen = _checked_seen(seen)
        self.clock: Clock | None = clock
        self._decoder = Decoder(self._about, self._codec, on_drift)
        self._router = Router()
        if on_unknown is not None:
            self._router.add_unknown(on_unknown)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(demands {self._guard!r})"

    def with_secret(self, secret: SecretsGiven) -> Self:
        """A light receiver with another secret (of another tenant, say) and the same handlers and settings."""
        result = copy(self)
        result._guard = self._guard.with_secret(self._about, secret)
        return result

    def on(self, *events: type[E]) -> Callable[[H], H]:
        """A decorator for handlers, sync or async, of events of these classes; `WebhookEvent` stands for all events.

        Handlers are called one after the other in the order in which they were added, each with the event alone.
        """
        check_events(events)

        def add(handler: H) -> H:
            self._router.add(handler, events)
            return handler

        return add

    def on_unknown(self, handler: H) -> H:
        """A decorator for a handler of events that nobody knows: those of no class but `WebhookEvent` itself."""
        self._router.add_unknown(handler)
        return handler

    def parse(self, headers: HeadersGiven, body: bytes | bytearray | memoryview) -> WebhookEvent:
        """The event of a request: its headers, in any form, and the bytes of its body as they came.

        Raises SignatureError, StaleEventError or MalformedEventError. One that came before has `duplicate` set.
        """
        return run(self._parsed(headers, body), self._local)

    async def aparse(self, headers: HeadersGiven, body: bytes | bytearray | memoryview) -> WebhookEvent:
        """The same, where `seen` is an async function or may block."""
        return await arun(self._parsed(headers, body), self._local)

    def dispatch(self, headers: HeadersGiven, body: bytes | bytearray | memoryview) -> WebhookEvent:
        """The event of a request, after its handlers were called; for a duplicate they are not.

        Async handlers run in an event loop of their own. Raises what `parse` raises, and HandlerError for a handler's
        exception; `seen` forgets the event then, so that it is handled when the vendor sends it again.
        """
        return run(self._steps(headers, body), self._local)

    async def adispatch(self, headers: HeadersGiven, body: bytes | bytearray | memoryview) -> WebhookEvent:
        """The same; async handlers are awaited, sync ones run in a thread."""
        return await arun(self._steps(headers, body), self._local)

    def handle(self, event: WebhookEvent) -> None:
        """Call the handlers of an event that was parsed before, in another process perhaps; for a duplicate none."""
        run(self._handled(event), self._local)

    async def ahandle(self, event: WebhookEvent) -> None:
        """The same; async handlers are awaited, sync ones run in a thread."""
        await arun(self._handled(event), self._local)

    def asgi_app(self) -> Any:
        """An ASGI app that dispatches what is sent to it."""
        from .asgi import app  # of the adapters, a service needs one

        return app(self)

    def wsgi_app(self) -> Any:
        """A WSGI app that dispatches what is sent to it."""
        from .wsgi import app

        return app(self)

    def fastapi(self) -> Any:
        """A dependency for FastAPI: `event: WebhookEvent = Depends(receiver.fastapi())`. It calls no handlers."""
        from .frameworks import fastapi_dependency

        return fastapi_dependency(self)

    def django_view(self) -> Any:
        """A view for Django's `path()` that dispatches what is sent to it; no CSRF token is asked for."""
        from .frameworks import django_view

        return django_view(self)

    def flask_view(self) -> Any:
        """A view for Flask's `add_url_rule(…, view_func=…)` that dispatches what is sent to it."""
        from .frameworks import flask_view

        return flask_view(self)

    def _steps(
        self, headers: HeadersGiven, body: bytes | bytearray | memoryview
    ) -> Generator[Command, Any, WebhookEvent]:
        """The steps of `dispatch`, for the adapters."""
        event = yield from self._parsed(headers, body)
        yield from self._handled(event)
        return event

    def _handled(self, event: WebhookEvent) -> Generator[Command, Any, None]:
        if event.duplicate:
            return
        try:
            yield from self._router.handle(event)
        except GeneratorExit:  # the task is gone: nothing can be awaited any more
            raise
        except BaseException:
            if isinstance(self._seen, SeenStore):
                yield Call(self._seen.forget, event._known.key)
            raise

    def _parsed(
        self, headers: HeadersGiven, body: bytes | bytearray | memoryview
    ) -> Generator[Command, Any, WebhookEvent]:
        content = self._bytes(body)
        event, facts = self._verified(Headers(headers), content)
        if self._seen is not None:
            key = event_key(facts.event_tag, facts.delivery_id, content)
            facts = facts._replace(key=key, duplicate=(yield from self._is_seen(key)))
        event._know(facts)
        return event

    def _is_seen(self, key: str) -> Generator[Command, Any, bool]:
        if isinstance(self._seen, SeenStore):
            return not (yield Call(self._seen.add, key))
        return bool((yield Call(self._seen, key)))

    def _verified(self, headers: Headers, body: bytes) -> tuple[WebhookEvent, Facts]:
        """The event of a request that is the vendor's, and what is known beside its body."""
        now = (self.clock or SYSTEM_CLOCK).time()
        proof = self._guard.proof(headers, body)
        if proof.sent_at is not None:
            check_time(proof.sent_at, now, self.tolerance)
        value = self._decoder.value(body)
        name = self._decoder.name(value, headers)
        types = self._decoder.types(name, value)
        self._guard.check_event(types, proof)
        delivery = self._about.signature.delivery
        facts = Facts(
            value,
            name,
            (headers.optional(delivery) or None) if delivery else None,
            None if proof.sent_at is None else datetime.fromtimestamp(proof.sent_at, UTC),
            datetime.fromtimestamp(now, UTC),
        )
        return self._decoder.event(types, name, value), facts

    def _bytes(self, body: bytes | bytearray | memoryview) -> bytes:
        if not isinstance(body, (bytes, bytearray, memoryview)):
            raise BodyTypeError(f"the body must be the bytes of the request, not {type(body).__name__}", "not_bytes")
        if memoryview(body).nbytes > self.max_body_bytes:
            raise MalformedEventError(f"the body has more than {self.max_body_bytes} bytes", "too_large")
        return bytes(body)


def _tolerance(given: Any) -> float:
    seconds = TOLERANCE if given is None else given
    if not is_number(seconds) or seconds <= 0:
        raise wrong_setting("tolerance", seconds, "seconds above 0 (math.inf: no bound)")
    return float(seconds)


def _checked_seen(seen: Any) -> Any:
    if seen is None or isinstance(seen, SeenStore) or callable(seen):
        return seen
    raise ConfigurationError(
        f"seen= must be a function of a key, or have add(key) and forget(key), not {type(seen).__name__}",
        advice="MemorySeen() remembers the latest events of one process, RedisSeen(url) those of all.",
    )
