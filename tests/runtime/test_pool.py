"""The pool of connections: which is taken, which is closed when, and that each permit comes back."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any
from weakref import ref

import pytest

from generator.runtime.http import pool as pools
from generator.runtime.http.pool import IDLE_SECONDS, Connection, Pool
from generator.runtime.urls import Origin

if TYPE_CHECKING:
    from collections.abc import Hashable

HERE, THERE = Origin(b"https", b"here.example", 443), Origin(b"https", b"there.example", 443)


class Fake:
    """What speaks HTTP on a connection, and its stream at once."""

    def __init__(self) -> None:
        self.free = self.clean = True
        self.closed = False

    def is_free(self) -> bool:
        return self.free

    def is_clean(self) -> bool:
        return self.clean

    def close(self) -> None:
        self.closed = True


def connect(origin: Origin, key: Hashable) -> Connection:
    fake = Fake()
    return Connection(key, fake, fake, fake)


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, for the test to set."""
    times = [1000.0]
    monkeypatch.setattr(pools, "monotonic", lambda: times[0])
    monkeypatch.setattr(pools.sweeper, "watch", lambda pool: None)
    return times


@pytest.fixture
def pool(now: list[float]) -> Pool:
    return Pool(connect, 3)


class Loop:
    """An event loop, as far as a pool looks at it."""

    closed = False

    def is_closed(self) -> bool:
        return self.closed


def taken(pool: Pool, count: int, origin: Origin = HERE, owner: Any = None) -> list[Connection]:
    """Connections that are in use, each with its permit."""
    assert [pool.ask() for _ in range(count)] == [None] * count
    return [pool.connection(origin, owner) for _ in range(count)]


def test_the_connection_that_was_used_last_is_used_next(pool: Pool) -> None:
    first, second = taken(pool, 2)
    pool.put(first)
    pool.put(second)
    assert taken(pool, 2) == [second, first]
    assert not first.stream.closed
    assert not second.stream.closed


def test_what_the_server_has_closed_is_passed_over(pool: Pool) -> None:
    good, dead = taken(pool, 2)
    pool.put(good)
    pool.put(dead)
    dead.http.clean = False
    assert taken(pool, 1) == [good]
    assert dead.stream.closed
    assert not good.stream.closed


def test_what_was_idle_for_too_long_is_not_used_again(pool: Pool, now: list[float]) -> None:
    """The server may be about to close it; the sweeper may not have come yet."""
    [old] = taken(pool, 1)
    pool.put(old)
    now[0] += IDLE_SECONDS
    assert taken(pool, 1) != [old]
    assert old.stream.closed


def test_origins_and_owners_share_no_connection(pool: Pool) -> None:
    loop = Loop()
    [first] = taken(pool, 1)
    pool.put(first)
    [other_owner], [other_origin] = taken(pool, 1, HERE, ref(loop)), taken(pool, 1, THERE)
    assert first not in {other_owner, other_origin}
    assert (other_owner.key, other_origin.key) == ((HERE, ref(loop)), (THERE, None))
    pool.put(other_owner)
    assert taken(pool, 1, HERE, ref(loop)) == [other_owner]


def test_a_connection_that_is_not_fit_for_others_is_closed(pool: Pool) -> None:
    [unfit] = taken(pool, 1)
    unfit.http.free = False
    pool.put(unfit)
    assert unfit.stream.closed
    assert pool.idle == {}


@pytest.mark.parametrize("end", ["put", "unfit", "drop"])
def test_each_permit_comes_back_once(pool: Pool, end: str) -> None:
    [connection, *_] = taken(pool, 3)
    assert (waiter := pool.ask()) is not None
    connection.http.free = end == "put"
    (pool.drop if end == "drop" else pool.put)(connection)
    assert waiter.woken
    assert pool.ask() is not None


def test_a_dropped_connection_is_closed_and_not_kept(pool: Pool) -> None:
    [connection] = taken(pool, 1)
    pool.drop(connection)
    assert connection.stream.closed
    assert pool.idle == {}


def test_idle_connections_are_closed_before_common_servers_do_it() -> None:
    """Node and uvicorn wait for 5 seconds; a request that meets the end of a connection must be sent twice."""
    assert IDLE_SECONDS < 5


def test_idle_connections_of_any_origin_are_closed_in_time(pool: Pool, now: list[float]) -> None:
    """By the sweeper, which is told whether anything is left; one that came back later stays."""
    old, young = taken(pool, 2)
    pool.put(old)
    now[0] += IDLE_SECONDS / 2
    pool.put(young)
    now[0] += IDLE_SECONDS / 2 - 0.25
    assert (pool.sweep(), old.stream.closed, young.stream.closed) == (True, False, False)
    now[0] += 0.25
    assert (pool.sweep(), old.stream.closed, young.stream.closed) == (True, True, False)
    now[0] += IDLE_SECONDS / 2
    assert (pool.sweep(), pool.idle, young.stream.closed) == (False, {}, True)


def test_a_new_connection_takes_the_place_of_those_that_were_idle_for_too_long(pool: Pool, now: list[float]) -> None:
    """Where no sweeper runs; a client that talks to ever new hosts does not grow."""
    [old] = taken(pool, 1)
    pool.put(old)
    now[0] += IDLE_SECONDS
    taken(pool, 1, THERE)
    assert old.stream.closed
    assert pool.idle == {}


def test_what_is_idle_counts(pool: Pool, now: list[float]) -> None:
    """With what is in use there are never more than the limit: the oldest makes room, for other origins too."""
    idle = taken(pool, 3)
    for connection in idle:
        now[0] += 0.25
        pool.put(connection)
    taken(pool, 2, THERE)
    assert [connection.stream.closed for connection in idle] == [True, True, False]
    assert taken(pool, 1) == [idle[2]]


def test_only_as_many_make_room_as_must(pool: Pool, now: list[float]) -> None:
    idle = taken(pool, 2)
    for connection in idle:
        now[0] += 0.25
        pool.put(connection)
    taken(pool, 1, THERE)
    assert [connection.stream.closed for connection in idle] == [False, False]


@pytest.mark.parametrize("gone", [False, True])
def test_connections_of_dead_loops_make_room(pool: Pool, gone: bool) -> None:
    """At the next new connection of any loop, whether the old loop is closed or forgotten; the living keep theirs."""
    dead, alive, new = Loop(), Loop(), Loop()
    [one], [two] = taken(pool, 1, HERE, ref(dead)), taken(pool, 1, THERE, ref(alive))
    pool.put(one)
    pool.put(two)
    if gone:
        del dead
        gc.collect()
    else:
        dead.closed = True
    taken(pool, 1, HERE, ref(new))
    assert (one.stream.closed, two.stream.closed) == (True, False)


def test_closing_closes_what_is_idle_and_later_what_is_in_use(pool: Pool) -> None:
    idle, in_use = taken(pool, 2)
    pool.put(idle)
    pool.close()
    assert (idle.stream.closed, in_use.stream.closed) == (True, False)
    pool.put(in_use)
    assert in_use.stream.closed
    assert pool.idle == {}


def test_the_child_of_a_fork_begins_without_connections(pool: Pool, now: list[float]) -> None:
    """It must not disturb the parent's, nor wait for those who hold the lock there."""
    [connection] = taken(pool, 1)
    pool.put(connection)
    pool.lock.acquire()
    pool.after_fork()
    assert not pool.lock.locked()
    assert pool.idle == {}
    assert not connection.stream.closed
    now[0] = 0.5
    assert taken(pool, 1) != [connection]
