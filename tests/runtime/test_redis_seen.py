"""`RedisSeen` on a real Redis: one of all processes takes a delivery, keys expire, Redis may be away."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from generator.runtime.errors.classes import ConfigurationError
from generator.runtime.webhooks.errors import HandlerError
from generator.runtime.webhooks.redis_seen import RedisSeen
from tests.support.clock import ManualClock
from tests.support.fault_server import closed_port
from tests.support.redis_server import NEEDS_SERVER, RedisServer
from tests.support.webhook_shop import NOW, SECRET, Paid, body_of, receiver_class, signed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.runtime.webhooks.event import WebhookEvent

BODY = body_of("paid", amount=2)
pytestmark = NEEDS_SERVER


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RedisServer]:
    with RedisServer(tmp_path) as redis:
        yield redis


def keys_of(server: RedisServer) -> dict[str, int]:
    """The keys in Redis, with the milliseconds for which they live on."""
    from redis import Redis

    with Redis(port=server.port, decode_responses=True) as redis:
        asked: Any = redis
        return {key: asked.pttl(key) for key in asked.scan_iter()}


class Shop:
    """A receiver with a store of its own, as another process would have it, and the events that it handled."""

    def __init__(self, url: str, **settings: Any) -> None:
        self.handled: list[WebhookEvent] = []
        self.failing = False
        self.store = RedisSeen(url, **settings)
        self.receiver = receiver_class()(secret=SECRET, clock=ManualClock(epoch=NOW), seen=self.store)
        self.receiver.on(Paid)(self.take)

    def take(self, event: Paid) -> None:
        if self.failing:
            raise RuntimeError("not now")
        self.handled.append(event)

    def dispatch(self, delivery: str, mode: str) -> bool:
        """Whether it was the first; `mode` says by which way it is dispatched."""
        headers = {**signed(BODY), "X-Shop-Delivery": delivery}
        if mode == "sync":
            return not self.receiver.dispatch(headers, BODY).duplicate
        return not asyncio.run(self.receiver.adispatch(headers, BODY)).duplicate


def test_of_all_processes_one_handles_a_delivery(server: RedisServer, mode: str) -> None:
    first, second = Shop(server.url), Shop(server.url)
    assert [shop.dispatch("d-1", mode) for shop in (first, second, first)] == [True, False, False]
    assert second.dispatch("d-2", mode)
    assert [len(first.handled), len(second.handled)] == [1, 1]


WORKER = """
import sys
from generator.runtime.webhooks.redis_seen import RedisSeen

store = RedisSeen(sys.argv[1])
store.add("warm")
print("ready", flush=True)
sys.stdin.readline()
print(*(int(store.add(f"d-{number}")) for number in range(200)), flush=True)
"""


def test_processes_that_race_for_a_delivery_have_one_winner_each_time(server: RedisServer) -> None:
    command = [sys.executable, "-c", WORKER, server.url]
    workers = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) for _ in range(3)
    ]
    for worker in workers:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("go\n")
    won = [[int(text) for text in worker.communicate()[0].split()] for worker in workers]
    assert [sum(wins) for wins in zip(*won, strict=True)] == [1] * 200


def test_tasks_that_race_for_a_delivery_have_one_winner(server: RedisServer) -> None:
    shop = Shop(server.url)
    headers = {**signed(BODY), "X-Shop-Delivery": "d-1"}

    async def race() -> list[WebhookEvent]:
        return await asyncio.gather(*(shop.receiver.adispatch(headers, BODY) for _ in range(20)))

    assert [event.duplicate for event in asyncio.run(race())].count(False) == 1
    assert len(shop.handled) == 1


def test_a_key_expires_after_its_seconds(server: RedisServer, mode: str) -> None:
    shop = Shop(server.url, seconds=0.05, prefix="mine:")
    assert shop.dispatch("d-1", mode)
    while keys_of(server):
        pass
    assert shop.dispatch("d-1", mode)
    Shop(server.url).dispatch("d-1", mode)
    left = keys_of(server)["switchboard:webhook:d-1"]
    assert 86_000_000 < left <= 86_400_000


def test_seeing_a_key_again_does_not_let_it_live_longer(server: RedisServer) -> None:
    RedisSeen(server.url, 1000).add("a")
    assert not RedisSeen(server.url, 9000).add("a")
    assert keys_of(server)["switchboard:webhook:a"] <= 1_000_000


def test_an_event_whose_handler_failed_is_handled_when_it_comes_again(server: RedisServer, mode: str) -> None:
    first, second = Shop(server.url), Shop(server.url)
    first.failing = True
    with pytest.raises(HandlerError):
        first.dispatch("d-1", mode)
    assert keys_of(server) == {}
    assert second.dispatch("d-1", mode)


def test_a_connection_that_redis_closed_meanwhile_is_replaced(server: RedisServer) -> None:
    from redis import Redis

    store = RedisSeen(server.url)
    assert store.add("a")
    with Redis(port=server.port) as redis:
        asked: Any = redis
        asked.client_kill_filter(_type="normal", skipme=True)
    assert [store.add("b"), store.add("b"), store.add("a")] == [True, False, False]


def test_while_redis_is_away_every_event_is_new_and_the_log_says_so(
    server: RedisServer, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    shop = Shop(server.url.replace("redis://", "redis://:s3cret@"))
    shop.store._redis.connection_pool.connection_kwargs.pop("password")
    assert [shop.dispatch("d-1", mode), shop.dispatch("d-1", mode)] == [True, False]
    server.stop()
    assert [shop.dispatch("d-1", mode), shop.dispatch("d-1", mode)] == [True, True]
    assert caplog.text.count("the Redis of RedisSeen is away (ConnectionError): events count as new") == 2
    server.start()
    assert [shop.dispatch("d-2", mode), shop.dispatch("d-2", mode)] == [True, False]
    assert "s3cret" not in caplog.text


def test_a_redis_that_says_nothing_counts_as_away(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        shop = Shop(f"redis://127.0.0.1:{silent.getsockname()[1]}")
        assert shop.dispatch("d-1", mode)
    assert "is away (TimeoutError)" in caplog.text


def test_a_redis_that_refuses_counts_as_away(server: RedisServer, mode: str, caplog: pytest.LogCaptureFixture) -> None:
    """A password that Redis does not know, a full memory: all that it says no to."""
    from redis import Redis

    with Redis(port=server.port) as redis:
        asked: Any = redis
        asked.config_set("maxmemory", 1)
    shop = Shop(server.url)
    assert [shop.dispatch("d-1", mode), shop.dispatch("d-1", mode)] == [True, True]
    assert "is away (OutOfMemoryError)" in caplog.text


def test_a_url_that_redis_cannot_read_is_refused() -> None:
    for url in ("http://x", f"redis://127.0.0.1:{closed_port()}/0?socket_timeout=x"):
        with pytest.raises(ConfigurationError, match="cannot be read"):
            RedisSeen(url)
