"""What remembers events keeps the latest, as long and as many as it was told to, and forgets on demand."""

from __future__ import annotations

import math

import pytest

from generator.runtime.errors.classes import ConfigurationError
from generator.runtime.webhooks.seen import LONGEST_ID, MemorySeen, event_key
from tests.support.clock import ManualClock
from tests.support.webhook_shop import receiver_class


def test_the_oldest_makes_way_for_the_newest() -> None:
    seen = MemorySeen(size=2, clock=ManualClock())
    assert [seen.add(key) for key in ("a", "b", "c")] == [True, True, True]
    assert [seen.add(key) for key in ("c", "b")] == [False, False]
    assert seen.add("a")


def test_one_that_has_room_for_one_remembers_one() -> None:
    seen = MemorySeen(size=1, seconds=0.5, clock=ManualClock())
    assert [seen.add(key) for key in ("a", "a", "b", "b", "a")] == [True, False, True, False, True]


def test_what_is_too_old_is_forgotten_and_nothing_else() -> None:
    clock = ManualClock()
    seen = MemorySeen(seconds=10, clock=clock)
    seen.add("a")
    clock.advance(9)
    seen.add("b")
    assert not seen.add("a")
    clock.advance(1)
    assert [seen.add("b"), seen.add("a")] == [False, True]


def test_forgetting_what_is_not_known_is_no_error() -> None:
    seen = MemorySeen(clock=ManualClock())
    seen.forget("a")
    assert seen.add("a")
    seen.forget("a")
    assert seen.add("a")


@pytest.mark.parametrize(("size", "seconds"), [(0, 1), (-1, 1), (1, 0), (1, -1), (1, math.nan)])
def test_a_memory_that_remembers_nothing_is_refused(size: int, seconds: float) -> None:
    with pytest.raises(ConfigurationError):
        MemorySeen(size, seconds)


def test_an_id_is_the_key_unless_it_is_too_long_or_no_text() -> None:
    assert event_key("paid", "i" * LONGEST_ID, b"{}") == "i" * LONGEST_ID
    digests = {event_key("paid", delivery, b"{}") for delivery in ("i" * (LONGEST_ID + 1), "a\nb", "", None)}
    assert [len(key) for key in digests] == [64]


def test_what_is_no_memory_is_refused_with_the_cure() -> None:
    with pytest.raises(ConfigurationError) as caught:
        receiver_class()(secret="s", seen=[])
    assert "MemorySeen()" in caught.value.advice
