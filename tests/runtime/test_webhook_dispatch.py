"""Handlers of events, sync and async: who is called, what comes out of one that fails, and each event once."""

from __future__ import annotations

import asyncio
import contextvars
import pickle
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import ConfigurationError
from generator.runtime.webhooks.errors import HandlerError, SignatureError
from generator.runtime.webhooks.event import WebhookEvent
from generator.runtime.webhooks.redis_seen import RedisSeen
from generator.runtime.webhooks.seen import MemorySeen, SeenStore, event_key
from tests.support.clock import ManualClock
from tests.support.webhook_shop import Paid, Sent, body_of, receiver, signed

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.runtime.webhooks.receiver import Receiver

BODY = body_of("paid", amount=1)


@pytest.fixture(params=["sync", "async"])
def dispatch(request: pytest.FixtureRequest) -> Callable[..., WebhookEvent]:
    """Dispatches, sync and async alike."""

    def call(receives: Receiver, body: bytes = BODY, headers: Any = None) -> WebhookEvent:
        given = signed(body) if headers is None else headers
        if request.param == "sync":
            return receives.dispatch(given, body)
        return asyncio.run(receives.adispatch(given, body))

    return call


class Asynchronous:
    """A callable object whose call is async."""

    def __init__(self, calls: list[Any]) -> None:
        self.calls = calls

    async def __call__(self, event: WebhookEvent) -> None:
        await asyncio.sleep(0)
        self.calls.append(("object", event.event_tag))


def test_every_kind_of_function_handles_events(dispatch: Callable[..., Any]) -> None:
    calls: list[Any] = []
    receives = receiver()

    @receives.on(Paid)
    def plain(event: Paid) -> None:
        calls.append(("plain", event.amount))

    @receives.on(Paid, Sent)
    async def awaited(event: WebhookEvent) -> None:
        await asyncio.sleep(0)
        calls.append(("awaited", event.event_tag))

    receives.on(Paid)(Asynchronous(calls))
    receives.on(Paid)(partial(lambda name, event: calls.append((name, event.event_tag)), "partial"))
    assert isinstance(dispatch(receives), Paid)
    assert calls == [("plain", 1), ("awaited", "paid"), ("object", "paid"), ("partial", "paid")]
    calls.clear()
    dispatch(receives, body_of("sent"))
    assert calls == [("awaited", "sent")]


def test_the_base_class_stands_for_all_events_and_nobody_is_called_twice(dispatch: Callable[..., Any]) -> None:
    calls: list[str] = []
    receives = receiver(on_unknown=lambda event: calls.append(f"first {event.event_tag}"))

    @receives.on(WebhookEvent)
    @receives.on(Paid)
    def everything(event: WebhookEvent) -> None:
        calls.append(f"all {event.event_tag}")

    @receives.on_unknown
    def unknown(event: WebhookEvent) -> None:
        calls.append(f"unknown {event.event_tag}")

    for kind in ("paid", "lost", "sent"):
        dispatch(receives, body_of(kind))
    assert calls == ["all paid", "all lost", "first lost", "unknown lost", "all sent"]
    assert unknown.__name__ == "unknown"


def test_an_event_without_a_handler_is_received_all_the_same(dispatch: Callable[..., Any]) -> None:
    assert dispatch(receiver()).event_tag == "paid"


def test_a_request_that_is_not_the_vendors_reaches_no_handler(dispatch: Callable[..., Any]) -> None:
    calls: list[Any] = []
    receives = receiver()
    receives.on(WebhookEvent)(calls.append)
    with pytest.raises(SignatureError):
        dispatch(receives, BODY, {})
    assert not calls


@pytest.mark.parametrize("is_async", [False, True])
def test_a_handlers_exception_comes_out_with_what_was_handled(dispatch: Callable[..., Any], is_async: bool) -> None:
    calls: list[Any] = []
    receives = receiver()
    cause = KeyError("content of the event")

    def fail(_: Paid) -> None:
        raise cause

    async def afail(_: Paid) -> None:
        raise cause

    receives.on(Paid)(afail if is_async else fail)
    receives.on(Paid)(calls.append)
    with pytest.raises(HandlerError) as caught:
        dispatch(receives)
    error = caught.value
    assert error.__cause__ is cause
    assert isinstance(error.event, Paid)
    assert error.handler.endswith("afail" if is_async else "fail")
    assert "fail failed at the event 'paid': KeyError" in str(error)
    assert "content of the event" not in str(error)
    assert not calls


@pytest.mark.parametrize("wrong", [(), (dict,), ("message_created",), (Paid, None), (lambda event: event,)])
def test_only_classes_of_events_have_handlers(wrong: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError, match=r"as in @receiver.on\(MessageCreated\)"):
        receiver().on(*wrong)


def test_a_sync_handler_blocks_no_event_loop() -> None:
    context = contextvars.ContextVar("context", default="")
    seen: list[Any] = []
    receives = receiver()
    receives.on(Paid)(lambda _: seen.append((threading.get_ident(), context.get())))

    async def main() -> None:
        context.set("request")
        await receives.adispatch(signed(BODY), BODY)

    asyncio.run(main())
    assert seen[0][0] != threading.get_ident()
    assert seen[0][1] == "request"


def test_a_tenants_receiver_has_the_same_handlers(dispatch: Callable[..., Any]) -> None:
    calls: list[Any] = []
    receives = receiver(secret="first")
    tenant = receives.with_secret("second")
    receives.on(Paid)(calls.append)
    dispatch(tenant, BODY, signed(BODY, secret="second"))
    assert len(calls) == 1


class Forgetful:
    """A store whose methods are async."""

    def __init__(self) -> None:
        self.keys: set[str] = set()

    async def add(self, key: str) -> bool:
        new = key not in self.keys
        self.keys.add(key)
        return new

    async def forget(self, key: str) -> None:
        self.keys.discard(key)


def function_of_keys() -> Callable[[str], bool]:
    keys: set[str] = set()
    return lambda key: key in keys or bool(keys.add(key))


STORES: dict[str, Callable[[], Any]] = {
    "memory": MemorySeen,
    "async store": Forgetful,
    "function": function_of_keys,
}


@pytest.mark.parametrize("store", STORES)
def test_an_event_is_handled_once(dispatch: Callable[..., Any], store: str) -> None:
    calls: list[Any] = []
    receives = receiver(seen=STORES[store]())
    receives.on(Paid)(calls.append)
    again = signed(BODY, at=1_790_000_003)
    assert [dispatch(receives, BODY, headers).duplicate for headers in (signed(BODY), again)] == [False, True]
    assert len(calls) == 1
    assert dispatch(receives, BODY, signed(BODY, **{"X-Shop-Delivery": "d-2"})).duplicate is False
    assert len(calls) == 2


def test_parse_says_that_an_event_came_before() -> None:
    receives = receiver(seen=MemorySeen())
    assert [receives.parse(signed(BODY), BODY).duplicate for _ in range(3)] == [False, True, True]


def test_an_event_may_be_handled_later_in_another_process(dispatch: Callable[..., Any]) -> None:
    web, worker, calls = receiver(seen=MemorySeen()), receiver(unsigned=True), []
    worker.on(Paid)(calls.append)
    queued = [pickle.dumps(web.parse(signed(BODY), BODY)) for _ in range(2)]
    for data in queued:
        worker.handle(pickle.loads(data))  # noqa: S301
        asyncio.run(worker.ahandle(pickle.loads(data)))  # noqa: S301
    assert [event.delivery_id for event in calls] == ["d-1", "d-1"]
    assert dispatch(worker).event_tag == "paid"
    worker.handle(Paid(kind="paid"))
    assert len(calls) == 4


def test_aparse_asks_an_async_function() -> None:
    async def seen(key: str) -> bool:
        await asyncio.sleep(0)
        return key == "d-1"

    receives = receiver(seen=seen)
    assert asyncio.run(receives.aparse(signed(BODY), BODY)).duplicate
    assert not asyncio.run(receives.aparse(signed(BODY, **{"X-Shop-Delivery": "d-2"}), BODY)).duplicate


@pytest.mark.parametrize("store", ["memory", "async store"])
def test_an_event_whose_handler_failed_is_handled_when_it_comes_again(dispatch: Callable[..., Any], store: str) -> None:
    outcomes: list[Exception | None] = [ValueError(), None]
    receives = receiver(seen=STORES[store]())

    @receives.on(Paid)
    def handler(_: Paid) -> None:
        if (outcome := outcomes.pop(0)) is not None:
            raise outcome

    with pytest.raises(HandlerError):
        dispatch(receives)
    assert dispatch(receives).duplicate is False
    assert dispatch(receives).duplicate is True
    assert not outcomes


def test_an_event_whose_handling_was_cancelled_is_handled_when_it_comes_again() -> None:
    store = MemorySeen()
    receives = receiver(seen=store)
    begun = asyncio.Event()

    @receives.on(Paid)
    async def handler(_: Paid) -> None:
        begun.set()
        await asyncio.sleep(60)

    async def main() -> None:
        task = asyncio.create_task(receives.adispatch(signed(BODY), BODY))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert store.add("d-1")


def test_a_forged_request_is_not_remembered() -> None:
    store = MemorySeen()
    with pytest.raises(SignatureError):
        receiver(seen=store).parse(signed(BODY, secret="x"), BODY)
    assert store.add("d-1")


def test_the_key_is_the_delivery_else_a_digest_of_event_and_body() -> None:
    assert event_key("paid", "d-1", b"x") == "d-1"
    digest = event_key("paid", None, b"x")
    assert len(digest) == 64
    assert event_key("paid", "", b"x") == event_key("paid", "long" * 100, b"x") == digest
    assert event_key("paid", "line\nbreak", b"x") == digest
    assert len({digest, event_key("sent", None, b"x"), event_key("paid", None, b"y")}) == 3
    assert event_key("\ud800", None, b"x")


def test_memory_has_bounds_of_number_and_time() -> None:
    clock = ManualClock()
    store = MemorySeen(2, 60, clock=clock)
    assert isinstance(store, SeenStore)
    assert [store.add(key) for key in ("a", "b", "a", "c", "a")] == [True, True, False, True, True]
    clock.advance(59)
    assert [store.add("a"), store.add("c")] == [False, False]
    clock.advance(1)
    assert store.add("a")
    for wrong in ({"size": 0}, {"seconds": 0}, {"seconds": -1}, {"seconds": float("nan")}):
        with pytest.raises(ConfigurationError):
            MemorySeen(**wrong)


def test_of_many_threads_one_is_first() -> None:
    store = MemorySeen()
    barrier, firsts = threading.Barrier(8), []

    def add() -> None:
        barrier.wait()
        firsts.extend(store.add(f"{number}") for number in range(200))

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(firsts) == 200


class FakeRedis:
    """Redis's SET with NX and PX, and DEL."""

    def __init__(self) -> None:
        self.kept: dict[str, int] = {}
        self.away = False

    def set(self, key: str, value: bytes, *, nx: bool, px: int) -> bool | None:
        if self.away:
            from redis.exceptions import ConnectionError as Away

            raise Away("redis://:password@host is away")
        assert nx
        assert value
        if key in self.kept:
            return None
        self.kept[key] = px
        return True

    def delete(self, key: str) -> int:
        return int(self.kept.pop(key, None) is not None)


def test_redis_remembers_for_all_processes(caplog: pytest.LogCaptureFixture) -> None:
    redis = FakeRedis()
    first, second = RedisSeen("redis://localhost", 60), RedisSeen("redis://localhost", prefix="mine:")
    for store in (first, second):
        store._redis = redis
    assert isinstance(first, SeenStore)
    assert [first.add("a"), first.add("a"), second.add("a"), second.add("a")] == [True, False, True, False]
    assert redis.kept == {"switchboard:webhook:a": 60_000, "mine:a": 86_400_000}
    first.forget("a")
    assert first.add("a")
    redis.away = True
    assert first.add("a")
    assert "RedisSeen is away (ConnectionError)" in caplog.text
    assert "password" not in caplog.text


def test_redis_needs_a_url_that_can_be_read() -> None:
    with pytest.raises(ConfigurationError, match="cannot be read") as caught:
        RedisSeen("http://:password@host")
    assert "password" not in str(caught.value)
